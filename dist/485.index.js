export const id = 485;
export const ids = [485];
export const modules = {

/***/ 48326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  metricsGate: () => (/* binding */ metricsGate)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/disk.ts
var disk = __webpack_require__(57310);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/git/repository.ts
var git_repository = __webpack_require__(35986);
// EXTERNAL MODULE: ./src/trees/commit.ts
var trees_commit = __webpack_require__(59612);
;// CONCATENATED MODULE: ./src/engines/evidence/commit.ts







/** The file that a path leads to, over links; none where there is nothing. */
function onDisk(file) {
    try {
        const stat = external_node_fs_default().statSync(file, { bigint: true, throwIfNoEntry: false });
        return stat ? [`file ${stat.dev} ${stat.ino}`] : [];
    }
    catch {
        // Why it can't be opened is said where it is.
        return [];
    }
}
const inCommit = (commit, name) => `commit ${commit} ${name}`;
const pieceBytes = 16 * 1024 * 1024;
const maxPointerBytes = 1024;
/** `git:<ref>:<path>`, the path relative to the checked folder. */
async function fromCommit(reference, place) {
    const parts = /^git:([^:]+):(.+)$/i.exec(reference);
    const [, ref = '', name = ''] = parts ?? [];
    if (!parts)
        throw new errors/* EvidenceError */.oe(`${reference}: write git:<ref>:<path>, like git:main:reports/metrics.json`);
    const repository = await (0,git_repository/* openRepository */.h)(place.root);
    if (!repository)
        throw new errors/* EvidenceError */.oe(`${reference}: the checked folder is in no git repository`);
    const commit = await repository.git.line(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    if (commit === undefined)
        throw new errors/* EvidenceError */.oe(`${reference}: git knows no commit ${ref} here${repository.shallow ? '; the clone is shallow: check out with fetch-depth: 0' : ''}`);
    const tree = new trees_commit/* CommitTree */.e(repository.git, commit, '');
    try {
        const wanted = external_node_path_default().posix.normalize(`${repository.prefix}${name}`);
        if (external_node_path_default().posix.isAbsolute(name) || isOutside(wanted))
            throw new errors/* EvidenceError */.oe(`${reference}: ${name} lies outside of the repository`);
        const entry = await fileAt(tree, wanted);
        if (!entry)
            throw new errors/* MissingEvidenceError */.Gk(`${reference}: commit ${commit.slice(0, 7)} has no file ${wanted}`);
        const file = await copied(tree, entry, place);
        if (lfsDigestOf(file) !== undefined)
            throw new errors/* EvidenceError */.oe(`${reference}: in that commit it is a pointer to Git LFS, whose content git alone can't give`);
        const head = await repository.git.line(['rev-parse', '--verify', '--quiet', 'HEAD']);
        const checkedOut = commit === head ? onDisk(external_node_path_default().resolve(place.root, name)) : [];
        return { file, source: reference, identities: [inCommit(commit, entry.path), ...checkedOut], isJobs: false };
    }
    finally {
        await tree.close();
    }
}
/**
 * The file as the base commit that decides has it; undefined where no base decides, or it has none and the change brings none. One that
 * the change brings is refused: were it no more than missing, a change could switch off the comparison (`first-run`).
 */
async function besideBase(reference, place) {
    const { base, prefix } = place.change;
    if (!base?.decides)
        return undefined;
    const checkedOut = external_node_path_default().resolve(place.root, reference);
    const below = external_node_path_default().relative(place.root, checkedOut).split((external_node_path_default()).sep).join('/');
    const wanted = external_node_path_default().posix.normalize(`${prefix}${below}`);
    if (isOutside(wanted))
        return undefined;
    const entry = await fileAt(base.repository, wanted);
    if (!entry) {
        const repository = await (0,git_repository/* openRepository */.h)(place.root);
        const tracked = await repository?.git.line(['ls-files', '--error-unmatch', '--', `:(literal)${below}`]);
        if (tracked === undefined)
            return undefined;
        throw new errors/* EvidenceError */.oe(`${reference}: the base has no such file, and the one that the change brings is not what it can be measured by; merge it first, in a change whose policy does not name it yet`);
    }
    const source = `${reference} (at base ${base.sha.slice(0, 7)})`;
    const file = await copied(base.repository, entry, place);
    const digest = lfsDigestOf(file);
    const identity = { source, identities: [inCommit(base.sha, entry.path)], isJobs: false };
    if (digest === undefined)
        return { ...identity, file };
    if ((await digestOf(checkedOut)) === digest)
        return { ...identity, file: checkedOut };
    throw new errors/* EvidenceError */.oe(`${source}: there it is a pointer to Git LFS, and the file here is another one; a change can't replace what it is measured by: check out the base's (git lfs pull), or merge the new baseline first`);
}
const isOutside = (name) => name === '..' || name.startsWith('../');
/** A chain of links may be this long; Linux follows no more. */
const maxLinks = 40;
/**
 * The file of that name, over links of folders and files within the tree; undefined where nothing is there. Throws where a link or
 * a submodule leads out of the tree: what it holds is not the commit's to say.
 */
async function fileAt(tree, wanted) {
    let name = wanted;
    for (let hops = 0; hops < maxLinks; hops++) {
        const parts = name.split('/');
        const places = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
        const entries = await Promise.all(places.map((place) => tree.stat(place)));
        const entry = entries.find((found) => found !== undefined);
        if (!entry || entry.kind === 'file')
            return entry?.path === name ? entry : undefined;
        const text = entry.kind === 'symlink' ? await tree.readLink(entry.path) : '';
        const rest = name.slice(entry.path.length);
        name = external_node_path_default().posix.normalize(`${external_node_path_default().posix.dirname(entry.path)}/${text}${rest}`);
        if (entry.kind !== 'symlink' || external_node_path_default().posix.isAbsolute(text) || isOutside(name))
            throw new errors/* EvidenceError */.oe(`${wanted}: ${entry.path} is a ${entry.kind === 'symlink' ? 'link that leads out of the repository' : entry.kind}; a change could replace what it holds, so name a file of the repository, or one that git does not know`);
    }
    throw new errors/* EvidenceError */.oe(`${wanted}: is behind more than ${maxLinks} links`);
}
/** Readers of tables take a file. It keeps its name's ending, by which it is told what it is. */
async function copied(tree, { path: name, size }, { folder }) {
    const file = external_node_path_default().join(folder, `${(0,external_node_crypto_.randomUUID)()}-${external_node_path_default().posix.basename(name).slice(-100)}`);
    const pieces = async function* () {
        for (let offset = 0; offset < size; offset += pieceBytes)
            yield await tree.read(name, { offset, length: Math.min(pieceBytes, size - offset) });
    };
    try {
        await (0,promises_.pipeline)(pieces, external_node_fs_default().createWriteStream(file, { flags: 'wx' }));
    }
    catch (error) {
        throw new errors/* EvidenceError */.oe(`${name}: can't be copied from its commit: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    return file;
}
/** The SHA-256 that a Git LFS pointer names; undefined for any other file. */
function lfsDigestOf(file) {
    if (external_node_fs_default().statSync(file).size > maxPointerBytes)
        return undefined;
    const text = external_node_fs_default().readFileSync(file, 'utf8');
    if (!text.startsWith('version https://git-lfs.github.com/spec/'))
        return undefined;
    return /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1] ?? '';
}
async function digestOf(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        await (0,promises_.pipeline)(external_node_fs_default().createReadStream(file), hash);
    }
    catch {
        return undefined;
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./src/engines/evidence/same.ts



const same_pieceBytes = 1 << 20;
/** Undefined where they differ. Rejects with an EvidenceError where a file can't be read. */
async function sameness(a, b) {
    const isOne = a.identities.some((identity) => b.identities.includes(identity));
    if (a.file === undefined || b.file === undefined)
        return isOne ? 'one' : undefined;
    if (!(await haveSameBytes(a, b)))
        return undefined;
    if (isOne)
        return 'one';
    return a.isJobs && b.isJobs ? 'copy' : 'unchanged';
}
/** Up to the first difference: of two models that is soon there. */
async function haveSameBytes(a, b) {
    const files = [];
    try {
        for (const { file = '' } of [a, b])
            files.push(await external_node_fs_default().promises.open(file));
        const [one, other] = files;
        if (!one || !other)
            return false;
        const [left, right] = [await one.stat(), await other.stat()];
        if (left.size !== right.size)
            return false;
        if (left.ino === right.ino && left.dev === right.dev)
            return true;
        const pieces = [Buffer.alloc(same_pieceBytes), Buffer.alloc(same_pieceBytes)];
        for (let position = 0; position < left.size;) {
            const { bytesRead } = await one.read(pieces[0], 0, same_pieceBytes, position);
            const { bytesRead: same } = await other.read(pieces[1], 0, bytesRead, position);
            if (same !== bytesRead || pieces[0].compare(pieces[1], 0, same, 0, bytesRead) !== 0)
                return false;
            if (bytesRead === 0)
                break;
            position += bytesRead;
        }
        return true;
    }
    catch (error) {
        throw new errors/* EvidenceError */.oe(`${a.source} and ${b.source} can't be compared: ${(0,disk/* diskProblem */.Nd)(error)}`);
    }
    finally {
        await Promise.all(files.map((file) => file.close()));
    }
}

;// CONCATENATED MODULE: ./src/engines/evidence/index.ts






/** A metrics file is a page or two; what is larger is something else. */
const maxMetricsBytes = 64 * 1024 * 1024;
const tables = /\.(?:csv|tsv|jsonl|ndjson)(?:\.gz)?$|\.(?:parquet|pq|arrow|feather|ipc)$/i;
const metricsFiles = /\.(?:json|ya?ml)$/i;
/**
 * Opens evidence: a file below the checked folder, `git:<ref>:<path>`, `mlflow:models:/…` or `mlflow:runs:/…`. A baseline that the
 * deciding base commit holds is read from there: a change can't lower the bar it is measured by. Rejects with
 * `MissingEvidenceError` where there is nothing under that name, and with `EvidenceError` for whatever else is wrong.
 */
async function openEvidence(reference, side, place) {
    const scheme = /^([a-z][\w+.-]+):/i.exec(reference)?.[1]?.toLowerCase();
    switch (scheme) {
        case undefined: {
            const held = side === 'baseline' ? await besideBase(reference, place) : undefined;
            if (!held)
                refuseLeadingOut(reference, place.root);
            return opened(held ?? leftByJob(external_node_path_default().resolve(place.root, reference), reference), reference);
        }
        case 'git':
            return opened(await fromCommit(reference, place), reference);
        case 'mlflow':
            return fromMlflow(reference, place);
        default:
            throw new errors/* EvidenceError */.oe(`${reference}: evidence is a file, git:<ref>:<path>, mlflow:models:/<name>@<alias> or mlflow:runs:/<id>; ${scheme}: is not known`);
    }
}
async function fromMlflow(reference, { environment, folder }) {
    const mlflow = await __webpack_require__.e(/* import() */ 5826).then(__webpack_require__.bind(__webpack_require__, 85826));
    const parsed = mlflow.parseMlflow(reference);
    const client = mlflow.createMlflowClient(mlflow.mlflowFromEnvironment(environment));
    if (parsed.artifact !== undefined) {
        const artifact = await mlflow.downloadArtifact(parsed, client, folder);
        return opened({ ...artifact, identities: [artifact.source], isJobs: false }, parsed.artifact);
    }
    const { metrics, source, notes } = await mlflow.readMlflow(parsed, client);
    return { kind: 'metrics', source, metrics, notes, identities: [source], isJobs: false };
}
function leftByJob(file, source) {
    return { file, source, identities: onDisk(file), isJobs: true };
}
/** A file on the disk; its name's ending says what it is. */
async function opened({ notes = [], ...held }, name) {
    const { file, source } = held;
    const isTable = tables.test(name);
    if (!isTable && !metricsFiles.test(name))
        throw new errors/* EvidenceError */.oe(`${source}: a table's name ends in .csv, .tsv, .jsonl (also with .gz), .parquet, .arrow or .feather, a metrics file's in .json or .yaml`);
    const stat = statOf(file, source);
    if (!stat)
        throw new errors/* MissingEvidenceError */.Gk(`${source}: there is no such file; the step that writes it has to come before the gate`);
    if (!stat.isFile())
        throw new errors/* EvidenceError */.oe(`${source}: is not a file`);
    if (lfsDigestOf(file) !== undefined)
        throw new errors/* EvidenceError */.oe(`${source}: is a pointer to Git LFS, not the file itself; check out with \`lfs: true\`, or run \`git lfs pull\``);
    if (isTable)
        return { kind: 'table', ...held, notes };
    const { readMetricsFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9310), __webpack_require__.e(7483)]).then(__webpack_require__.bind(__webpack_require__, 57483));
    return { kind: 'metrics', ...held, notes, metrics: readMetricsFile(read(file, source), source) };
}
/** A link in the checked folder could show any file of the machine in a message. What a policy names outside of it is its own affair. */
function refuseLeadingOut(reference, root) {
    const isBelow = (file, folder) => !/^\.\.(?:[/\\]|$)/.test(external_node_path_default().relative(folder, file));
    const file = external_node_path_default().resolve(root, reference);
    if (!isBelow(file, root))
        return;
    let real;
    try {
        real = external_node_fs_default().realpathSync(file);
    }
    catch {
        return;
    }
    if (!isBelow(real, external_node_fs_default().realpathSync(root)))
        throw new errors/* EvidenceError */.oe(`${reference}: is a link, or lies behind one, that leads out of the checked folder`);
}
function statOf(file, source) {
    try {
        return external_node_fs_default().statSync(file, { throwIfNoEntry: false });
    }
    catch (error) {
        throw new errors/* EvidenceError */.oe(`${source}: can't be opened: ${(0,disk/* diskProblem */.Nd)(error)}`);
    }
}
function read(file, source) {
    try {
        return (0,disk/* readAtMost */.rU)(file, maxMetricsBytes);
    }
    catch (error) {
        throw new errors/* EvidenceError */.oe(`${source}: can't be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}

// EXTERNAL MODULE: ./src/stats/inference/adjust.ts
var adjust = __webpack_require__(85896);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/stats/inference/decision.ts
/** An interval turned so that more is better. */
function oriented([lower, upper], direction) {
    return direction === 'higher' ? [lower, upper] : [-upper, -lower];
}
/** A difference that only rounding made. */
const rounding = 1e-12;
/**
 * Non-inferiority with a margin ≥ 0, from the interval of a difference of which more is better: `pass` when it lies above −margin,
 * `fail` when below, else `inconclusive`. An end that equals −margin up to rounding: an interval of no width there passes (the loss
 * is the margin and no more), any other is inconclusive. Throws a RangeError for NaN.
 */
function decide([lower, upper], margin) {
    if (Number.isNaN(lower) || Number.isNaN(upper) || !(margin >= 0))
        throw new RangeError('nothing to decide on');
    const slack = rounding * Math.max(1, margin);
    if (upper - lower <= slack)
        return upper >= -margin - slack ? 'pass' : 'fail';
    if (lower > -margin + slack)
        return 'pass';
    return upper < -margin - slack ? 'fail' : 'inconclusive';
}
/**
 * About how many rows it would take until the interval excludes −margin, if the difference stayed as it is and the interval shrank
 * with 1/√n. Undefined when the difference is the margin itself: then no number decides.
 */
function rowsToDecide({ delta, interval: [lower, upper], margin, rows, }) {
    const distance = delta + margin;
    const half = distance > 0 ? delta - lower : upper - delta;
    const needed = rows * (half / distance) ** 2;
    if (Math.abs(distance) <= rounding * Math.max(1, margin) || !Number.isSafeInteger(Math.ceil(needed)))
        return { undefined: 'the difference is the margin itself: more rows alone would not decide' };
    return { rows: Math.max(rows, Math.floor(needed) + 1) };
}

;// CONCATENATED MODULE: ./src/gates/metrics/figure.ts
/** A number as people read it: six significant digits. */
const figure = (value) => String(Number(value.toPrecision(6)));
/** Two numbers with so many digits that they differ where the numbers do: "0.7999998 is below 0.8". */
function figures(a, b) {
    for (let digits = 6; digits < 17; digits++) {
        const [x, y] = [Number(a.toPrecision(digits)), Number(b.toPrecision(digits))];
        if (x !== y || a === b)
            return [String(x), String(y)];
    }
    return [String(a), String(b)];
}

;// CONCATENATED MODULE: ./src/gates/metrics/judge.ts


/** What a ruling can be, the worst first. */
const order = [
    'undefined',
    'fail',
    'no-baseline',
    'inconclusive',
    'pass',
];
/** A difference that only rounding made, as a share of the numbers it is of: 0.88 is not below 0.8 × 1.1. */
const judge_rounding = 1e-12;
/** `value` may be infinite: the difference of two numbers that are both finite. */
const exceeds = (value, limit, ...operands) => value - limit > judge_rounding * Math.min(Number.MAX_VALUE, Math.max(...[value, limit, ...operands].map(Math.abs)));
/**
 * Judges an outcome by every demand of its rule. `adjusted` is the p of its being worse, adjusted over all comparisons; undefined
 * where it is the only one.
 */
function rulingsOf(outcome, adjusted) {
    const { rule, value } = outcome;
    if (value === null)
        return [{ demand: 'value', status: 'undefined', why: `it is undefined: ${outcome.reason ?? ''}` }];
    const rulings = [];
    if (rule.min !== undefined)
        rulings.push(atLeast(value, rule.min));
    if (rule.max !== undefined)
        rulings.push(atMost(value, rule.max));
    for (const demand of ['max-drop', 'max-relative-drop', 'margin']) {
        const limit = rule[demand];
        if (limit !== undefined)
            rulings.push({ demand, ...compared(outcome, value, demand, limit, adjusted) });
    }
    return rulings;
}
/** 0 for the worst that a ruling can be, more for what is better. */
const rankOf = ({ status }) => order.indexOf(status);
/** The ruling that decides, with the reasons of all that say the same. */
function worst(rulings, rank = rankOf) {
    const [first, ...rest] = [...rulings].sort((a, b) => rank(a) - rank(b));
    if (!first)
        throw new RangeError('a rule demands something');
    const why = [first, ...rest.filter(({ status }) => status === first.status)].map((ruling) => ruling.why).join('; ');
    return { ...first, why };
}
/** `value` and `limit` as text, alike where only rounding tells them apart; both times `scale`. */
const besides = (value, limit, scale = 1, ...operands) => exceeds(value, limit, ...operands) || exceeds(limit, value, ...operands)
    ? figures(scale * value, scale * limit)
    : [figure(scale * limit), figure(scale * limit)];
function atLeast(value, limit) {
    const below = exceeds(limit, value);
    const [is, wanted] = besides(value, limit);
    return { demand: 'min', status: below ? 'fail' : 'pass', why: `${is} is ${below ? 'below' : 'at least'} ${wanted}` };
}
function atMost(value, limit) {
    const above = exceeds(value, limit);
    const [is, wanted] = besides(value, limit);
    return { demand: 'max', status: above ? 'fail' : 'pass', why: `${is} is ${above ? 'above' : 'at most'} ${wanted}` };
}
function compared(outcome, value, demand, limit, adjusted) {
    const { baseline, direction, rule } = outcome;
    if (direction === undefined)
        return {
            status: 'undefined',
            why: `neither more nor less of it is better, so it can't be worse than a baseline; set min and max, or say direction: higher or lower`,
        };
    if (baseline === undefined)
        return { status: 'no-baseline', why: `not compared: there is no baseline, nothing is at ${rule.baseline ?? ''}` };
    if (baseline === null)
        return { status: 'undefined', why: `the baseline's is undefined: ${outcome.baselineReason ?? ''}` };
    const loss = direction === 'higher' ? baseline - value : value - baseline;
    if (demand === 'max-relative-drop')
        return relative(loss, baseline, value, limit, direction);
    if (demand === 'margin' && rule.decision === 'non-inferiority')
        return nonInferior(outcome, value, limit, direction, adjusted);
    return absolute(loss, baseline, value, limit, direction);
}
const went = (direction) => direction === 'higher' ? ['drops', 'rises'] : ['rises', 'drops'];
function absolute(loss, baseline, value, limit, direction) {
    const [worse, better] = went(direction);
    const over = exceeds(loss, limit, baseline, value);
    const [is, wanted] = besides(Math.abs(loss), limit, 1, baseline, value);
    const moved = loss > 0 ? `it ${worse} by ${is}` : loss < 0 ? `it ${better} by ${is}` : 'it is unchanged';
    return {
        status: over ? 'fail' : 'pass',
        why: over ? `${moved}, more than ${wanted}` : loss > 0 ? `${moved}, at most ${wanted}` : moved,
    };
}
function relative(loss, baseline, value, limit, direction) {
    if (baseline === 0)
        return { status: 'undefined', why: 'a share of a baseline of 0 is undefined; set max-drop in its stead' };
    const [worse] = went(direction);
    const base = Math.abs(baseline);
    const over = exceeds(loss, limit * base, baseline, value);
    const [is, wanted] = besides(loss, limit * base, 100 / base, baseline, value);
    if (loss <= 0)
        return { status: 'pass', why: 'it is not worse than the baseline' };
    return {
        status: over ? 'fail' : 'pass',
        why: `it ${worse} by ${is} % of the baseline, ${over ? 'more than' : 'at most'} ${wanted} %`,
    };
}
/** Of fewer rows, clusters or queries the resamples repeat a handful of values, and an interval of them can have no width at all. */
const fewestResampled = 20;
/** DeLong's interval at 95 % misses an equal AUC in 9 % of cases with 3 or 5 rows of one class and 300 of the other, in 7 % with 10. */
const fewestOfClass = 10;
/** Non-inferiority: the whole interval of the difference has to lie on the good side of the margin. */
function nonInferior(outcome, value, margin, direction, adjusted) {
    const { interval, delta, rows, rule, basis } = outcome;
    if (outcome.alike)
        return { status: 'pass', why: 'both models answer the same on every row' };
    if (interval === undefined || delta === undefined)
        return { status: 'undefined', why: outcome.note ?? 'its difference has no interval' };
    const fewest = basis?.of === 'rows of a class' ? fewestOfClass : fewestResampled;
    if (basis && basis.units < fewest)
        return {
            status: 'inconclusive',
            why: `${basis.units} ${basis.of} are too few for an interval to be relied on: ${fewest} are the least`,
        };
    const [lower, upper] = oriented(interval, direction);
    const between = `[${figure(interval[0])}, ${figure(interval[1])}]`;
    const edge = margin === 0 ? '0' : `${direction === 'higher' ? '−' : '+'}${figure(margin)}`;
    const shown = `Δ ${figure(delta)} ${between}`;
    // Whatever the unit: what rounding makes of a number is a share of it.
    const size = Math.max(Math.abs(value), Math.abs(value - delta), margin) || 1;
    const decision = decide([lower / size, upper / size], margin / size);
    if (decision === 'pass')
        return { status: 'pass', why: `${shown} keeps clear of ${edge}` };
    const byChance = decision === 'fail' && adjusted !== undefined && adjusted > (1 - rule.level) / 2 + judge_rounding;
    if (decision === 'fail' && !byChance)
        return { status: 'fail', why: `${shown} is beyond ${edge}` };
    if (byChance)
        return {
            status: 'inconclusive',
            why: `${shown} is beyond ${edge}, but among so many comparisons that may be chance (adjusted p ${figure(adjusted)})`,
        };
    const needed = rowsToDecide({
        delta: (direction === 'higher' ? delta : -delta) / size,
        ...{ interval: [lower / size, upper / size], margin: margin / size, rows },
    });
    const more = 'undefined' in needed ? needed.undefined : `about ${needed.rows} rows would decide, there are ${rows}`;
    return { status: 'inconclusive', why: `${shown} reaches across ${edge}: ${more}` };
}

// EXTERNAL MODULE: ./src/policy/nearest.ts
var nearest = __webpack_require__(19876);
// EXTERNAL MODULE: ./src/engines/metrics/index.ts + 38 modules
var metrics = __webpack_require__(45549);
;// CONCATENATED MODULE: ./src/gates/metrics/naming.ts
/** Words that say of what, how much of it or in which unit. */
const neutral = /^(?:\d+|p\d+|ms|s|sec|secs|seconds|mb|kb|gb|usd|eur|avg|average|mean|median|max|min|peak|total|train|training|test|val|valid|validation|eval|dev|holdout|macro|micro|weighted|balanced|overall|score|value|ratio|rate|share|percent|percentage|pct|at|k|top|new|final|best|model|file|artifact|checkpoint|disk|inference|prediction|request|roc|pr|log|root|squared|absolute|tests|checks|conditions|expectations|columns)$/;
/** The words of a number's name (`val.logLoss`), without the file or artifact that it is of (`eval/metrics.json:auc`). */
const partsOf = (name) => name
    .slice(name.lastIndexOf(':') + 1)
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
/** The words that say what a number is: those of `known`, and those of which nothing is known. */
const tellingWords = (parts, known = new Map()) => parts.filter((word) => known.has(word) || !neutral.test(word));

;// CONCATENATED MODULE: ./src/gates/metrics/direction.ts


/** Words in the name of a number by which it is known which way is better. */
const words = {
    higher: 'auc auroc auprc ap map accuracy acc precision recall f1 f2 fbeta r2 specificity sensitivity tpr tnr mcc kappa ndcg mrr jaccard iou dice bleu rouge throughput successful passed',
    lower: 'loss logloss error err mae mse rmse rmsle msle mape smape medae deviance perplexity wer cer brier ece mce fpr fnr fdr latency duration seconds ms cost size bytes memory violations unsuccessful failed exceptions crashed drifted difference distance',
};
const known = new Map(['higher', 'lower'].flatMap((direction) => words[direction].split(' ').map((word) => [word, direction])));
/** Words after or before which a number may be of something else: a rate, a change. */
const turning = new Set(['per', 'to', 'of', 'delta', 'diff', 'change', 'drop', 'gap', 'time']);
/** A size is better small where it is one of these; a sample's isn't. */
const sized = ['model', 'file', 'artifact', 'checkpoint', 'disk', 'memory'];
/**
 * Which way is better for a number of that name (`val.log_loss`, `p95_latency_ms`). Undefined where a word of it is not known: it
 * may turn the others round (`time_to_accuracy`, `tokens_per_ms`).
 */
function directionOf(name) {
    const parts = partsOf(name);
    const keys = name.split('.');
    const listed = (0,metrics/* directionInCatalogue */.Cj)(keys.pop() ?? '');
    // What a group of numbers is called says nothing, unless it could turn them round.
    if (listed !== undefined && !partsOf(keys.join('.')).some((part) => known.has(part) || turning.has(part)))
        return listed === 'none' ? undefined : listed;
    if (parts.includes('size') && !parts.some((part) => sized.includes(part)))
        return undefined;
    const found = new Set(tellingWords(parts, known).map((word) => known.get(word)));
    const [only] = found;
    return found.size === 1 ? only : undefined;
}

;// CONCATENATED MODULE: ./src/gates/metrics/outcome.ts
/** The rules of a policy's section. */
function rulesOf(settings) {
    const { level, decision, candidate, baseline } = settings;
    return settings.rules.map((rule, index) => ({
        ...rule,
        index,
        level: rule.level ?? level,
        decision: rule.decision ?? decision,
        candidate: rule.candidate ?? candidate,
        baseline: rule.baseline ?? baseline,
    }));
}
/** Whether a rule compares with a baseline. */
const isComparison = (rule) => rule['max-drop'] !== undefined || rule['max-relative-drop'] !== undefined || rule.margin !== undefined;

;// CONCATENATED MODULE: ./src/gates/metrics/range.ts

const ranges = [
    [
        [0, 1],
        'auc auroc auprc ap map accuracy acc precision recall f1 f2 fbeta specificity sensitivity tpr tnr fpr fnr fdr jaccard iou dice ndcg mrr ece mce',
    ],
    [[-1, 1], 'mcc kappa'],
    [[0, 2], 'brier'],
    [[-Infinity, 1], 'r2'],
    [[1, Infinity], 'perplexity'],
    [
        [0, Infinity],
        'logloss mae mse rmse rmsle msle mape smape medae wer cer latency duration seconds ms bytes memory throughput',
    ],
];
const range_known = new Map(ranges.flatMap(([range, words]) => words.split(' ').map((word) => [word, range])));
/** What rounding adds to a sum of shares. */
const slack = 1e-9;
/**
 * Why a number of that name can't have that value: an accuracy of 12. Undefined where it can, and where a word of the name is not
 * known. A name that says percent (`accuracy_percent`) goes to 100.
 */
function outOfRange(name, value) {
    // A loss may be negative; the logarithm of a probability, its sign turned, may not.
    const parts = partsOf(partsOf(name)
        .join('_')
        .replace(/log_loss/, 'logloss'));
    const found = new Set(tellingWords(parts, range_known).map((word) => range_known.get(word)));
    const [range] = found;
    if (!range || found.size > 1)
        return undefined;
    const isPercent = parts.some((part) => /^(?:percent|percentage|pct)$/.test(part));
    const [least, most] = range.map((bound) => (isPercent ? 100 * bound : bound));
    if (least === undefined || most === undefined || (value >= least - slack && value <= most + slack))
        return undefined;
    const lies = most === Infinity
        ? `is never below ${least}`
        : least === -Infinity
            ? `is never above ${most}`
            : `lies between ${least} and ${most}`;
    const inPercent = most === 1 && value > 1 && value <= 100 ? `; if it is in percent, call it ${name}_percent` : '';
    return `${name} is ${value}, and such a number ${lies}${inPercent}`;
}

;// CONCATENATED MODULE: ./src/gates/metrics/numbers.ts





/** Looks rules up in metrics files. Without a baseline file the candidate's own older side counts, where it has one. */
function lookUp(rules, candidate, baseline) {
    const older = baseline ?? olderSide(candidate);
    const outcomes = [];
    const unusable = [];
    for (const rule of rules) {
        const problem = unfit(rule) ?? missing(rule, candidate) ?? impossible(rule, candidate, older);
        if (problem === undefined)
            outcomes.push(outcomeOf(rule, candidate, older));
        else
            unusable.push({ rule, problem });
    }
    return { outcomes, unusable, charts: [], evaluated: candidate.metrics.evaluated, unit: 'values' };
}
function olderSide({ source, metrics }) {
    return metrics.baseline && { source, metrics: { ...metrics, values: metrics.baseline } };
}
/** Why a rule can't be kept by single numbers. */
function unfit(rule) {
    const rowsOnly = ['by', 'where', 'min-size'].find((key) => rule[key] !== undefined);
    if (rowsOnly !== undefined)
        return `${rowsOnly} needs a table of predictions; ${rule.candidate} holds numbers only`;
    if (rule.margin !== undefined && rule.decision !== 'point')
        return `margin needs a table of predictions, to tell a worse model from noise; of numbers alone set max-drop, or decision: point`;
    return undefined;
}
function missing({ metric }, { source, metrics }) {
    if (metrics.values.has(metric))
        return undefined;
    const names = [...metrics.values.keys()];
    const meant = (0,nearest/* nearest */.p)(metric, names);
    const more = names.length > 20 ? ` and ${names.length - 20} more` : '';
    const hint = meant === undefined ? `it has ${names.slice(0, 20).join(', ')}${more}` : `did you mean ${meant}?`;
    return `${source} (${metrics.format}) has no number ${metric} (texts, true, false and null are none); ${hint}`;
}
/** A number outside of where such numbers lie is one of something else, and no bound on it says anything. */
function impossible(rule, candidate, older) {
    for (const { source, metrics } of older && isComparison(rule) ? [candidate, older] : [candidate]) {
        const value = metrics.values.get(rule.metric);
        const problem = value !== undefined && Number.isFinite(value) ? outOfRange(rule.metric, value) : undefined;
        if (problem !== undefined)
            return `${source} (${metrics.format}): ${problem}`;
    }
    return undefined;
}
function outcomeOf(rule, candidate, baseline) {
    const own = numberOf(candidate, rule.metric);
    const other = baseline && numberOf(baseline, rule.metric);
    return {
        rule,
        slice: {},
        rows: 0,
        direction: rule.direction ?? directionOf(rule.metric),
        ...('value' in own ? { value: own.value } : { value: null, reason: own.undefined }),
        ...(other && ('value' in other ? { baseline: other.value } : { baseline: null, baselineReason: other.undefined })),
        ...('value' in own && other && 'value' in other && { delta: own.value - other.value }),
    };
}
function numberOf({ source, metrics }, name) {
    const value = metrics.values.get(name);
    if (value === undefined)
        return { undefined: `${source} (${metrics.format}) has no number ${name}` };
    return Number.isFinite(value) ? { value } : { undefined: `${source} says ${value}` };
}
/** Throws where one is a table and the other holds numbers. */
function refuseMixed(candidate, baseline) {
    throw new errors/* EvidenceError */.oe(`${candidate} and ${baseline} can't be compared: one is a table of predictions, the other holds numbers only`);
}

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
;// CONCATENATED MODULE: ./src/gates/metrics/threshold.ts

/** What a rule demands, in a few words: `≥ 0.8; non-inferior within 0.01`; where it is not `compared`, it says so. */
function thresholdOf(rule, direction, compared) {
    const { min, max, 'max-drop': drop, 'max-relative-drop': share, margin } = rule;
    const worse = direction === 'lower' ? 'rise' : 'drop';
    const own = [min === undefined ? [] : [`≥ ${figure(min)}`], max === undefined ? [] : [`≤ ${figure(max)}`]];
    const relative = [
        drop === undefined ? [] : [`${worse} ≤ ${figure(drop)}`],
        share === undefined ? [] : [`${worse} ≤ ${figure(100 * share)} % of the baseline`],
        margin === undefined
            ? []
            : [rule.decision === 'point' ? `${worse} ≤ ${figure(margin)}` : `non-inferior within ${figure(margin)}`],
    ];
    const demands = relative.flat();
    return [...own.flat(), ...(compared ? demands : demands.map((demand) => `${demand} (not compared)`))].join('; ');
}

;// CONCATENATED MODULE: ./src/gates/metrics/report.ts



const effects = ['error', 'fail', 'warn', 'pass'];
/** What a ruling means under the policy. */
function effectOf({ status }, settings) {
    switch (status) {
        case 'pass':
        case 'fail':
            return status;
        case 'undefined':
            return 'error';
        case 'inconclusive':
            return settings['on-inconclusive'];
        case 'no-baseline':
            return settings['first-run'];
    }
}
/** 0 for the worst that a ruling can mean under the policy, more for what is better: an error is not hidden by a failure that may only warn. */
const rankUnder = (settings) => (ruling) => 10 * effects.indexOf(effectOf(ruling, settings)) + rankOf(ruling);
function measurementOf({ outcome, adjusted, ruling }, settings) {
    const { rule, slice, rows, direction, value, reason, baseline, delta, interval, level, method } = outcome;
    const { pValue, pWorse, groups, leftOut, note } = outcome;
    const decisive = leftOut === undefined ? ruling.why : `not judged: ${leftOut}`;
    const why = note === undefined || decisive.includes(note) ? decisive : `${decisive}; ${note}`;
    const limits = [rule['max-drop'], rule.margin].flatMap((loss) => loss === undefined || direction === undefined ? [] : [direction === 'higher' ? -loss : loss]);
    return {
        metric: rule.metric,
        slice,
        value,
        ...(reason !== undefined && { reason }),
        ...(baseline !== undefined && { baseline }),
        ...(delta !== undefined && { delta }),
        ...(interval !== undefined && { interval }),
        ...(level !== undefined && { level }),
        ...(method !== undefined && { method }),
        ...(pValue !== undefined && { pValue }),
        ...(pWorse !== undefined && { pWorse }),
        ...(adjusted !== undefined && { pWorseAdjusted: adjusted }),
        threshold: thresholdOf(rule, direction, ruling.status !== 'no-baseline'),
        ...(limits.length > 0 && { limits }),
        status: leftOut === undefined ? statusOf(ruling, rule, settings) : 'skipped',
        why,
        rows,
        ...(groups && { groups }),
    };
}
/** What the policy lets only warn is a finding of low severity that never blocks, whatever `fail-on` says. */
const weightOf = (effect, rule) => effect === 'warn' ? { severity: 'low', advisory: true } : { severity: rule.severity };
function statusOf(ruling, rule, settings) {
    const effect = effectOf(ruling, settings);
    // What was not compared has not passed.
    if (effect === 'pass' && ruling.status === 'no-baseline' && rule.min === undefined && rule.max === undefined)
        return 'skipped';
    if (effect !== 'fail')
        return effect;
    return (0,finding/* atLeast */.jZ)(rule.severity, settings['fail-on']) ? 'fail' : 'warn';
}
const titles = {
    'metric-min': 'Metric below its minimum',
    'metric-max': 'Metric above its maximum',
    'metric-drop': 'Model worse than its baseline',
    'metric-margin': 'Model worse than its baseline beyond the margin',
    'metric-inconclusive': 'Too little data to rule out a worse model',
    'metric-undefined': 'Metric could not be computed',
    'metric-first-run': 'No baseline to compare with',
    'metric-rule': 'Rule can not be used',
    'metric-copy': 'Candidate and baseline say the same',
};
const helps = {
    'metric-min': 'The model does not reach what the policy demands. Compare its training run with the last one that passed: data, features, code. If the demand is out of date, change the rule in a pull request of its own.',
    'metric-max': 'The number is larger than the policy allows. For a gap between groups look at the groups’ own numbers in the report: too few examples of one, a proxy for it among the features, or one threshold for scores that differ by group are the usual causes.',
    'metric-drop': 'The model lost more against its baseline than the policy allows. Compare data, features and code of the two training runs.',
    'metric-margin': 'The whole confidence interval of the difference lies beyond the margin: the loss is not noise. Compare data, features and code of the two training runs.',
    'metric-inconclusive': 'The interval of the difference reaches across the margin, so these rows can not tell a worse model from noise. Evaluate on more rows (the message says about how many), or decide in the policy what that means (on-inconclusive).',
    'metric-undefined': 'A number that is undefined never passes, and no waiver makes it pass. The message says what is missing: rows, a class, a group, a finite value.',
    'metric-first-run': 'The rule compares with a baseline, and there is none yet. Publish the model in production under the name that `baseline` gives, or set first-run: warn until there is one.',
    'metric-rule': 'The rule was not judged, so the gate is in error, and no waiver changes that. Correct the rule, or the evidence it is about.',
    'metric-copy': 'A model is never worse than itself: if one was evaluated twice, or its output copied, the comparison shows nothing. If training is deterministic and this change does not touch it, all is well. A baseline that git or a registry holds leaves no doubt: let `baseline` name it (git:<ref>:<path>, mlflow:…).',
};
/** The finding of a ruling that does not pass; undefined for one that does. */
function detectionOf({ outcome, ruling }, settings, placeOf) {
    const effect = effectOf(ruling, settings);
    if (effect === 'pass')
        return undefined;
    const { rule, slice } = outcome;
    const of = Object.entries(slice).map(([column, value]) => `${column}=${value}`);
    const about = [rule.metric, ...of].join(' ');
    return detection(ruleIdOf(ruling), rule, placeOf, {
        message: sentence(`${rule.metric}${of.length > 0 ? ` (${of.join(', ')})` : ''}: ${ruling.why}`),
        identity: `${about} ${ruling.demand}`,
        ...weightOf(effect, rule),
        ...(effect === 'error' && { incomplete: true }),
    });
}
const sentence = (text) => (/[.?!]$/.test(text) ? text : `${text}.`);
/** The finding of a rule that could not be measured at all. */
function unusableDetection(rule, problem, placeOf) {
    // The engine names the metric itself, in a list of several.
    const said = problem.startsWith('metric ') ? problem.slice('metric '.length) : `${rule.metric}: ${problem}`;
    return detection('metric-rule', rule, placeOf, {
        message: sentence(said),
        identity: `${rule.metric} ${rule.index}`,
        severity: rule.severity,
        incomplete: true,
    });
}
/** The finding of two files that say the same; `said` names both, and how. */
function copyDetection(said, comparing, placeOf) {
    return detection('metric-copy', comparing, placeOf, {
        message: `${said}: either the model is unchanged, or one model was judged twice.`,
        identity: said,
        severity: 'low',
        advisory: true,
    });
}
/** What a reader should know about the evidence. */
function noteDetection(note, placeOf) {
    return {
        rule: 'metric-evidence',
        engine: 'metrics',
        severity: 'info',
        title: 'About the evidence',
        message: sentence(note),
        location: placeOf(['gates', 'metrics', 'candidate']),
        lineText: '',
        advisory: true,
        identity: note,
        help: { text: 'The verdict rests on this evidence as it was when it was read.' },
    };
}
function ruleIdOf({ status, demand }) {
    switch (status) {
        case 'undefined':
        case 'inconclusive':
            return `metric-${status}`;
        case 'no-baseline':
            return 'metric-first-run';
        case 'pass':
        case 'fail':
            return `metric-${demand === 'max-drop' || demand === 'max-relative-drop' ? 'drop' : demand}`;
    }
}
function detection(id, rule, placeOf, own) {
    return {
        rule: id,
        engine: 'metrics',
        title: titles[id] ?? id,
        location: placeOf(['gates', 'metrics', 'rules', rule.index]),
        lineText: '',
        help: { text: helps[id] ?? '' },
        properties: { metric: rule.metric },
        ...own,
    };
}

;// CONCATENATED MODULE: ./src/gates/metrics/fit.ts



/** What a rule can't ask of tables. Each throws a UsageError that says what can be. */
/** What is longer is a text, not a group; a report has no room for it. */
const longestName = 500;
function refuseLongNames(groups) {
    for (const name of groups.flatMap((group) => Object.entries(group).flat()))
        if (name.length > longestName)
            throw new errors/* UsageError */.eb(`${name.slice(0, 50)}… has ${name.length} characters, and the name of a group ${longestName} at most`);
}
/** Their bootstrap does not hold its level: of a bias that is always upward, of an extreme. */
const withoutMargin = ['ece', 'mce', 'max_error'];
function refuseUnfit(rule, directions, rows) {
    const { name } = (0,metrics/* parseMetric */.uo)(rule.metric);
    if (rule.margin !== undefined && rule.decision === 'non-inferiority' && withoutMargin.includes(name))
        throw new errors/* UsageError */.eb(`no interval of a difference in ${name} can be relied on; set max or max-drop in place of margin`);
    const own = directions.find((direction) => direction !== 'none');
    if (own !== undefined && rule.direction !== undefined && rule.direction !== own)
        throw new errors/* UsageError */.eb(`of ${name} ${own} is better, so it gets worse when it ${own === 'higher' ? 'drops' : 'rises'}`);
    if (rule['min-size'] !== undefined && rows < rule['min-size'])
        throw new errors/* UsageError */.eb(`there are ${rows} rows, fewer than min-size ${rule['min-size']}`);
}
/**
 * A difference with a sign, held from one side only, passes however far it lies on the other. Rules of the same metric on the same
 * rows are held together. A ratio may be held from below alone: that is the four-fifths rule.
 */
function refuseOneSided({ metric, by, where, min, max, ...rest }, rules) {
    const { name, arguments: given } = (0,metrics/* parseMetric */.uo)(metric);
    const isSigned = given.has('privileged') && name !== 'average_abs_odds_difference';
    if (!isSigned || (min === undefined && max === undefined))
        return;
    const place = (rule) => JSON.stringify([rule.metric, rule.by, rule.where, rule.candidate]);
    const own = rules.filter((rule) => place(rule) === place({ metric, by, where, candidate: rest.candidate }));
    const [below, above] = [own.some((rule) => rule.min !== undefined), own.some((rule) => rule.max !== undefined)];
    if (name === 'disparate_impact') {
        if (below || max === undefined)
            return;
        throw new errors/* UsageError */.eb(`it is a ratio: with max alone 0 passes, where the unprivileged get nothing; set min too, like min: 0.8`);
    }
    if (below && above)
        return;
    const [said, other, open] = min === undefined ? ['max', 'min', -1] : ['min', 'max', 1];
    const mirrored = -(min ?? max ?? 0);
    const like = mirrored * open > 0 ? `like ${other}: ${figure(mirrored)}, or ${other}` : other;
    throw new errors/* UsageError */.eb(`it has a sign: with ${said} alone any gap on the other side passes; set ${other} too, ${like}: ${open} where only one side matters`);
}

;// CONCATENATED MODULE: ./src/gates/metrics/tables.ts



const usualMinSize = 30;
/** The rows that a slice or group of a rule needs to be judged. */
const minSizeOf = (rule) => rule['min-size'] ?? usualMinSize;
/** Measures rules on tables of predictions. Rejects with a GatehouseError where the tables can't be used, or not together. */
async function measureTables(rules, candidate, baseline, settings) {
    const names = (text) => named(text, [candidate, ...(baseline ? [baseline] : [])]);
    try {
        const columns = rules.flatMap(readableColumns);
        const { seed, ...models } = await (0,metrics/* openModels */.HM)({
            candidate: candidate.file,
            baseline: baseline?.file,
            options: optionsOf(settings),
            columns: [...new Set([...columns, ...Object.keys(settings.groups)])],
            partial: true,
        });
        const prepared = (0,metrics/* prepare */.iA)(models, { onlyWeighing: true });
        refuseMissingGroups(prepared, settings.groups);
        const units = prepared.task === 'ranking' && settings.cluster === undefined ? 'queries' : 'clusters';
        const outcomes = [];
        const unusable = [];
        for (const rule of rules) {
            try {
                refuseOneSided(rule, rules);
                outcomes.push(...measureRule(rule, prepared, seed, units));
            }
            catch (error) {
                if (!(error instanceof errors/* GatehouseError */.GA))
                    throw error;
                unusable.push({ rule, problem: names(error.message) });
            }
        }
        const { rows: evaluated, alike } = prepared;
        return { outcomes, unusable, charts: await prepared.charts(), evaluated, unit: 'rows', alike };
    }
    catch (error) {
        if (!(error instanceof errors/* GatehouseError */.GA))
            throw error;
        throw new errors/* UsageError */.eb(names(error.message));
    }
}
/** A message of the engine in the policy's words: its names of files and settings. */
function named(message, files) {
    const renamed = files.reduce((text, { file, source }) => text.replaceAll(file, source), message);
    return renamed.replace(/--(task|label|prediction|score|id|weight|cluster|positive|query|relevant|by)\b/g, '`$1`');
}
function optionsOf(settings) {
    const { task, label, prediction, score, weight, id, cluster, positive, query, relevant } = settings;
    return { task, label, prediction, score, weight, id, cluster, positive, query, relevant };
}
/** The columns that a rule slices and groups by. Of an expression that can't be read, none: its rule is refused when it is measured. */
function readableColumns({ by = [], where = {}, metric }) {
    try {
        return [...by, ...Object.keys(where), ...(0,metrics/* comparedColumns */.bG)(metric)];
    }
    catch (error) {
        if (!(error instanceof errors/* GatehouseError */.GA))
            throw error;
        return [];
    }
}
function refuseMissingGroups(prepared, groups) {
    for (const [column, wanted] of Object.entries(groups)) {
        const there = prepared.groups(column);
        const missing = wanted.filter((value) => !there.includes(value));
        if (missing.length > 0)
            throw new errors/* UsageError */.eb(`groups that must be there are not among the rows: ${missing.map((value) => `${column}=${value}`).join(', ')}; there are ${there.slice(0, 20).join(', ')}`);
    }
}
function measureRule(rule, prepared, seed, units) {
    const minSize = minSizeOf(rule);
    const measurements = prepared.measure({
        metrics: [withMinSize(rule, prepared.task)],
        slices: rule.by ? [rule.by] : [],
        where: rule.where ?? {},
        overall: false,
        ...{ minSize, margin: rule.margin ?? 0, level: rule.level, seed },
    });
    refuseUnfit(rule, measurements.map(({ direction }) => direction), prepared.rows);
    const where = Object.fromEntries(Object.entries(rule.where ?? {}).map(([column, values]) => [column, values.join(' or ')]));
    for (const { slice, groups = [] } of measurements)
        refuseLongNames([slice, ...groups.map(({ group }) => group)]);
    const byOrder = prepared.join?.startsWith('by ') ? `joined ${prepared.join}, without ids` : undefined;
    return measurements.map((measurement) => tables_outcomeOf(rule, measurement, { where, minSize, byOrder, units }));
}
/** A metric that compares groups takes the rule's min-size as its own, unless its expression says one. */
function withMinSize({ metric, 'min-size': minSize }, task) {
    const expression = (0,metrics/* parseMetric */.uo)(metric);
    if (minSize === undefined || expression.arguments.has('min_size'))
        return metric;
    if (!(0,metrics/* parametersOf */.mC)(task, expression).includes('min_size'))
        return metric;
    const text = metric.trim();
    const open = text.endsWith(')') ? text.slice(0, -1) : `${text}(`;
    return `${open}${expression.arguments.size > 0 ? ', ' : ''}min_size=${minSize})`;
}
function tables_outcomeOf(rule, measurement, { where, minSize, byOrder, units, }) {
    const { value, reason, rows, direction, baseline, delta, interval, level, method, pValue, pWorse, note } = measurement;
    const slice = { ...where, ...measurement.slice };
    const tooSmall = Object.keys(slice).length > 0 && rows < minSize;
    const groups = groupsOf(measurement);
    const { discordant, basis } = measurement;
    const alike = measurement.alike ?? (discordant?.candidateOnly === 0 && discordant.baselineOnly === 0);
    const notes = [note, byOrder].filter((text) => text !== undefined);
    return {
        rule,
        slice,
        rows,
        direction: rule.direction ?? (direction === 'none' ? undefined : direction),
        value,
        ...(value === null && { reason: reason ?? '' }),
        ...(tooSmall && { leftOut: `it has ${rows} ${rows === 1 ? 'row' : 'rows'}, fewer than min-size ${minSize}` }),
        ...(baseline !== undefined && { baseline }),
        ...(baseline === null && { baselineReason: reason ?? '' }),
        ...(delta !== undefined && { delta }),
        ...(interval !== undefined && { interval }),
        ...(level !== undefined && { level }),
        ...(method !== undefined && { method }),
        ...(pValue !== undefined && { pValue }),
        ...(pWorse !== undefined && { pWorse }),
        alike,
        ...(basis && { basis: { ...basis, of: basis.of === 'clusters' ? units : basis.of } }),
        ...(notes.length > 0 && { note: notes.join('; ') }),
        ...(groups && { groups }),
    };
}
/** The groups that a fairness metric lists among its details, with the numbers it compares. */
function groupsOf({ groups }) {
    return groups?.map(({ group, rows, positives, predictedPositives, ...compared }) => ({
        group,
        rows,
        values: Object.fromEntries(Object.entries(compared).flatMap(([name, value]) => typeof value === 'number' || value === null ? [[name, value]] : [])),
    }));
}

;// CONCATENATED MODULE: ./src/gates/metrics/index.ts












const metricsGate = {
    id: 'metrics',
    kind: 'metric rules',
    async assess(input) {
        const started = performance.now();
        const { settings, placeOf } = input;
        const rules = rulesOf(settings);
        const notes = new Set();
        const copies = [];
        const measured = await withFolder((folder) => measureAll(rules, { ...input, folder, notes, copies }));
        const outcomes = measured.flatMap((part) => part.outcomes);
        const ruled = worstSlices(ruledOf(outcomes, settings), settings);
        const judged = ruled.filter(({ outcome }) => outcome.leftOut === undefined);
        const unusable = [...measured.flatMap((part) => part.unusable), ...unjudged(rules, ruled, settings)];
        const durationMs = Math.round(performance.now() - started);
        const evaluated = measured.reduce((sum, part) => sum + part.evaluated, 0);
        const unit = measured.some((part) => part.unit === 'rows') ? 'rows' : 'values';
        const amount = `${evaluated} ${evaluated === 1 ? unit.slice(0, -1) : unit}`;
        const leftOut = ruled.length - judged.length;
        const uncompared = judged.filter(({ ruling }) => ruling.status === 'no-baseline').length;
        return {
            detections: [
                ...judged.flatMap((each) => detectionOf(each, settings, placeOf) ?? []),
                ...unusable.map(({ rule, problem }) => unusableDetection(rule, problem, placeOf)),
                ...copies,
                ...[...notes].map((note) => noteDetection(note, placeOf)),
            ],
            measurements: ruled.map((each) => measurementOf(each, settings)),
            charts: measured.flatMap((part) => part.charts),
            evidence: {
                kind: `metric rules on ${amount}`,
                ...{ ofKind: rules.length, selected: rules.length, evaluated: rules.length - unusable.length },
                ...{ passedOver: 0, changed: undefined },
            },
            evaluated,
            unit,
            skipped: {
                ...(leftOut > 0 && { 'small slices': leftOut }),
                ...(uncompared > 0 && { 'not compared': uncompared }),
            },
            engines: [{ name: 'metrics', version: version/* version */.r, durationMs }],
        };
    },
};
async function withFolder(use) {
    const folder = external_node_fs_default().mkdtempSync(external_node_path_default().join(external_node_os_default().tmpdir(), 'gatehouse-evidence-'));
    try {
        return await use(folder);
    }
    finally {
        external_node_fs_default().rmSync(folder, { recursive: true, force: true });
    }
}
/** Measures the rules, those of the same evidence together. */
async function measureAll(rules, input) {
    const pairs = new Map();
    for (const rule of rules) {
        const pair = JSON.stringify([rule.candidate, rule.baseline]);
        const together = pairs.get(pair);
        if (together)
            together.push(rule);
        else
            pairs.set(pair, [rule]);
    }
    const measured = [];
    for (const together of pairs.values())
        measured.push(await measurePair(together, input));
    return measured;
}
async function measurePair(rules, input) {
    const [first] = rules;
    if (!first)
        throw new Error('rules come in groups of one at least');
    const place = { ...input, environment: process.env };
    input.progress(`reading ${first.candidate}`);
    const candidate = await openEvidence(first.candidate, 'candidate', place);
    const opened = await baselineOf(first.baseline, candidate, rules, place, input);
    const same = opened && (await sameOrRefused(candidate, opened));
    if (opened && same)
        sayAlike([candidate, opened], same, 'hold the same bytes', rules, input);
    // A number of its own (a latency) stands beside tables, as long as it isn't compared with one.
    const baseline = opened?.kind === candidate.kind || rules.some(isComparison) ? opened : undefined;
    for (const { source, notes } of baseline ? [candidate, baseline] : [candidate])
        for (const note of notes)
            input.notes.add(`${source}: ${note}`);
    input.progress(`${rules.length} rules on ${candidate.source}`);
    if (candidate.kind === 'table' && baseline?.kind !== 'metrics') {
        const measured = await measureTables(rules, candidate, baseline, input.settings);
        if (measured.alike && baseline && !same) {
            const alike = candidate.isJobs && baseline.isJobs ? 'copy' : 'unchanged';
            sayAlike([candidate, baseline], alike, 'answer the same on every row', rules, input);
        }
        return measured;
    }
    if (candidate.kind === 'metrics' && baseline?.kind !== 'table') {
        if (Object.keys(input.settings.groups).length > 0 && rules.length === input.settings.rules.length)
            throw new errors/* EvidenceError */.oe(`${candidate.source} holds numbers only: the groups that must be there can't be found in it`);
        return lookUp(rules, candidate, baseline);
    }
    return refuseMixed(candidate.source, baseline?.source ?? '');
}
/** How two models' evidence is the same. Rejects where it is one thing under two names, which is no comparison. */
async function sameOrRefused(candidate, baseline) {
    const same = await sameness(candidate, baseline);
    if (same !== 'one')
        return same;
    throw new errors/* EvidenceError */.oe(candidate.source === baseline.source
        ? `${candidate.source} is candidate and baseline at once; a model is never worse than itself`
        : `${candidate.source} and ${baseline.source} are one and the same, candidate and baseline at once; a model is never worse than itself`);
}
/**
 * Two files of the job's that say the same may be one model judged twice, or a training run that is deterministic and changed nothing;
 * an error would block every change of the documentation, so it warns. A baseline that a commit or a registry holds is another
 * version, whose equal answers are evidence.
 */
function sayAlike([candidate, baseline], alike, how, rules, { notes, copies, placeOf }) {
    const said = `${candidate.source} and ${baseline.source} ${how}`;
    const comparing = rules.find(isComparison);
    if (alike === 'unchanged')
        notes.add(`${said}: the model answers as the baseline does`);
    else if (comparing)
        copies.push(copyDetection(said, comparing, placeOf));
}
/** The baseline's evidence; undefined where there is none yet, which the rules that need it are judged by (`first-run`). */
async function baselineOf(reference, candidate, rules, place, { settings, placeOf, notes }) {
    if (reference !== undefined) {
        try {
            return await openEvidence(reference, 'baseline', place);
        }
        catch (error) {
            // Where no rule compares, nothing else would say that what the policy names isn't there.
            const unsaid = settings['first-run'] === 'error' && !rules.some(isComparison);
            if (!(error instanceof errors/* MissingEvidenceError */.Gk) || unsaid)
                throw error;
            notes.add(`there is no baseline yet (${error.message}), so nothing is compared with it`);
            return undefined;
        }
    }
    const needing = rules.find(isComparison);
    if (!needing || (candidate.kind === 'metrics' && candidate.metrics.baseline))
        return undefined;
    const { path: file, startLine } = placeOf(['gates', 'metrics', 'rules', needing.index]);
    const where = startLine === undefined ? '' : `${file}:${startLine}: `;
    throw new errors/* PolicyError */.pn(`${where}${needing.metric} is compared with a baseline, and none is named; set \`baseline\``);
}
/** Rules every outcome. What counts as worse is adjusted over all comparisons by margin. */
function ruledOf(outcomes, settings) {
    const isInFamily = ({ rule, pWorse, leftOut }) => rule.margin !== undefined && rule.decision === 'non-inferiority' && pWorse !== undefined && leftOut === undefined;
    const family = outcomes.filter(isInFamily);
    const adjusted = metrics_adjust(settings.adjust, family.map(({ pWorse = 1 }) => pWorse));
    const ofOutcome = new Map(family.length > 1 ? family.map((outcome, i) => [outcome, adjusted[i]]) : []);
    return outcomes.map((outcome) => {
        const p = ofOutcome.get(outcome);
        return { outcome, adjusted: p, ruling: worst(rulingsOf(outcome, p), rankUnder(settings)) };
    });
}
function metrics_adjust(method, pValues) {
    switch (method) {
        case 'holm':
            return (0,adjust/* holm */.fU)(pValues);
        case 'benjamini-hochberg':
            return (0,adjust/* benjaminiHochberg */.Uh)(pValues);
        case 'none':
            return pValues;
    }
}
/** Of a rule that asks for its worst slice only that one. */
function worstSlices(ruled, settings) {
    const kept = new Map();
    const isCompeting = ({ outcome: { rule, leftOut } }) => rule.worst && leftOut === undefined;
    for (const each of ruled.filter(isCompeting)) {
        const before = kept.get(each.outcome.rule);
        if (!before || isWorse(each, before, settings))
            kept.set(each.outcome.rule, each);
    }
    return ruled.filter((each) => !isCompeting(each) || kept.get(each.outcome.rule) === each);
}
function isWorse(a, b, settings) {
    const rank = rankUnder(settings);
    const byRank = rank(a.ruling) - rank(b.ruling);
    if (byRank !== 0)
        return byRank < 0;
    const [x, y] = isComparison(a.outcome.rule) ? [a.outcome.delta, b.outcome.delta] : [a.outcome.value, b.outcome.value];
    const sign = a.outcome.direction === 'lower' ? -1 : 1;
    return sign * ((x ?? 0) - (y ?? 0)) < 0;
}
/** A rule of which every slice is too small has judged nothing. */
function unjudged(rules, ruled, { groups }) {
    const isDeclared = ({ slice, leftOut }) => leftOut !== undefined && Object.entries(slice).some(([column, value]) => groups[column]?.includes(value));
    return rules.flatMap((rule) => {
        const own = ruled.filter(({ outcome }) => outcome.rule === rule);
        const declared = own.find(({ outcome }) => isDeclared(outcome))?.outcome;
        if (declared) {
            const group = Object.entries(declared.slice).map(([column, value]) => `${column}=${value}`);
            return [{ rule, problem: `${group.join(', ')}, which must be there, is not judged: ${declared.leftOut ?? ''}` }];
        }
        if (own.length === 0 || own.some(({ outcome }) => outcome.leftOut === undefined))
            return [];
        const [only] = own;
        if (only && own.length === 1)
            return [{ rule, problem: `not judged: ${only.outcome.leftOut ?? ''}` }];
        return [{ rule, problem: `none of its ${own.length} slices has enough rows (min-size ${minSizeOf(rule)})` }];
    });
}


/***/ }),

/***/ 72753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ holdHeap),
/* harmony export */   y: () => (/* binding */ releaseHeap)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Keeps V8's heap near what is in use: new objects get no more room than they have, and old ones are collected when they have grown by
 * 30 %. Of itself V8 would double the former up to 32 MB while much of what is new is in use, hardly ever give it back, and let the
 * latter grow severalfold. A thread that starts ends it for the whole process: then it is to be said again.
 */
function holdHeap() {
    node_v8__WEBPACK_IMPORTED_MODULE_0___default().setFlagsFromString('--semi-space-growth-factor=1');
    node_v8__WEBPACK_IMPORTED_MODULE_0___default().setFlagsFromString('--heap-growing-percent=30');
}
/** As V8 is without being told. */
function releaseHeap() {
    node_v8__WEBPACK_IMPORTED_MODULE_0___default().setFlagsFromString('--semi-space-growth-factor=2');
    node_v8__WEBPACK_IMPORTED_MODULE_0___default().setFlagsFromString('--heap-growing-percent=0');
}


/***/ }),

/***/ 82306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Gq: () => (/* binding */ DirectoryTree),
/* harmony export */   qX: () => (/* binding */ readRange)
/* harmony export */ });
/* unused harmony export maxWholeRead */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57310);
/* harmony import */ var _heap__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72753);
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91193);






/** The most that one `read` without a length returns; larger files are read in ranges. */
const maxWholeRead = 256 * 1024 * 1024;
/**
 * The files under a folder on disk. `listing` names them, as `git ls-files` does; without it the
 * folder is walked, `.git` left out. Links are listed and never followed, also not in the middle of a path.
 */
class DirectoryTree {
    #root;
    #listing;
    #folders = new Map();
    #entries;
    constructor(root, listing = () => Promise.resolve(undefined)) {
        this.#root = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root);
        this.#listing = listing;
    }
    list() {
        this.#entries ??= this.#load();
        return this.#entries;
    }
    async #load() {
        (0,_heap__WEBPACK_IMPORTED_MODULE_3__/* .holdHeap */ .S)();
        try {
            return await this.#listed();
        }
        finally {
            (0,_heap__WEBPACK_IMPORTED_MODULE_3__/* .releaseHeap */ .y)();
        }
    }
    async #listed() {
        const { names, unreadable } = (await this.#listing()) ?? walk(this.#root);
        const entries = new Map();
        for (const name of names) {
            const entry = this.#entry((0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(name));
            if (entry)
                entries.set(entry.path, entry);
        }
        for (const folder of unreadable) {
            const path = (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(folder);
            entries.set(path, { path, size: 0, kind: 'unreadable' });
        }
        return [...entries.values()].sort(_names__WEBPACK_IMPORTED_MODULE_4__/* .byPath */ .f2);
    }
    /** A name that git lists and the disk doesn't hold was deleted. */
    #entry(name) {
        let stat;
        try {
            stat = node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(this.#onDisk(name), { throwIfNoEntry: false });
        }
        catch (error) {
            // A parent became a file: the name is gone. Anything else can't be told, and is found out when it is read.
            if (isCode(error, 'ENOTDIR'))
                return undefined;
            return { path: name, size: 0, kind: 'file' };
        }
        if (!stat)
            return undefined;
        if (stat.isSymbolicLink() || !this.#inside(name))
            return { path: name, size: 0, kind: 'symlink' };
        if (stat.isFile())
            return { path: name, size: stat.size, kind: 'file' };
        // Only git lists a folder: a submodule, or another repository inside this one.
        if (stat.isDirectory())
            return { path: name.replace(/\/$/, ''), size: 0, kind: 'submodule' };
        return { path: name, size: 0, kind: 'special' };
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- a tree answers asynchronously; the disk is read synchronously, at a quarter of the CPU time
    async stat(name) {
        return this.#entry(name);
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async read(name, range = {}) {
        const file = this.#open(name);
        try {
            return file.read(range);
        }
        finally {
            file.close();
        }
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async open(name) {
        return this.#open(name);
    }
    #open(name) {
        const orUnreadable = (use) => {
            try {
                return use();
            }
            catch (error) {
                throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .UnreadableError */ .Gy(`${name}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
            }
        };
        const descriptor = orUnreadable(() => {
            if (!this.#inside(name))
                throw new Error('it lies behind a link');
            const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = (node_fs__WEBPACK_IMPORTED_MODULE_0___default().constants);
            return node_fs__WEBPACK_IMPORTED_MODULE_0___default().openSync(this.#onDisk(name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        });
        const close = () => {
            node_fs__WEBPACK_IMPORTED_MODULE_0___default().closeSync(descriptor);
        };
        try {
            const size = orUnreadable(() => {
                const stat = node_fs__WEBPACK_IMPORTED_MODULE_0___default().fstatSync(descriptor);
                if (!stat.isFile())
                    throw new Error('it is not a regular file');
                return stat.size;
            });
            return { descriptor, read: (range) => orUnreadable(() => readRange(descriptor, size, range)), close };
        }
        catch (error) {
            close();
            throw error;
        }
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async readLink(name) {
        try {
            if (!this.#inside(name))
                throw new Error('it lies behind a link');
            return (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(node_fs__WEBPACK_IMPORTED_MODULE_0___default().readlinkSync(this.#onDisk(name), 'buffer'));
        }
        catch (error) {
            throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .UnreadableError */ .Gy(`${name}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
        }
    }
    async close() {
        // What was opened is closed by whoever did.
    }
    #onDisk(name) {
        return (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .needsRawName */ .lB)(name)
            ? Buffer.concat([Buffer.from(`${this.#root}/`), (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .rawName */ .UW)(name)])
            : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(this.#root, name);
    }
    /** Whether the folder a file is in is a real folder below the root, with no link on the way. */
    #inside(name) {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.dirname(name);
        if (folder === '.')
            return true;
        let inside = this.#folders.get(folder);
        if (inside === undefined) {
            inside = !folder.split('/').includes('..') && this.#inside(folder) && !(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .isLink */ .PJ)(this.#onDisk(folder));
            this.#folders.set(folder, inside);
        }
        return inside;
    }
}
/** Reads a range of an open file of `size` bytes. */
function readRange(file, size, range) {
    const offset = range.offset ?? 0;
    const length = Math.max(0, Math.min(range.length ?? Infinity, size - offset));
    if (length > maxWholeRead)
        throw new Error(`it is too large to read at once (${length} bytes)`);
    const buffer = range.into?.subarray(0, length) ?? Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
        const count = node_fs__WEBPACK_IMPORTED_MODULE_0___default().readSync(file, buffer, filled, length - filled, offset + filled);
        if (count === 0)
            break;
        filled += count;
    }
    return buffer.subarray(0, filled);
}
/** What lies below `start`, which is itself below `root` or the same folder. */
function walk(root, start = '') {
    const names = [];
    const unreadable = [];
    const slash = Buffer.from('/');
    const pending = [Buffer.from(start)];
    for (let folder = pending.pop(); folder; folder = pending.pop()) {
        const onDisk = folder.length > 0 ? Buffer.concat([Buffer.from(`${root}/`), folder]) : Buffer.from(root);
        let entries;
        try {
            entries = node_fs__WEBPACK_IMPORTED_MODULE_0___default().readdirSync(onDisk, { withFileTypes: true, encoding: 'buffer' });
        }
        catch (error) {
            if (folder.length === 0)
                throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .UnreadableError */ .Gy(`${root}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
            unreadable.push(folder);
            continue;
        }
        for (const entry of entries) {
            const name = folder.length > 0 ? Buffer.concat([folder, slash, entry.name]) : entry.name;
            if (!entry.isDirectory())
                names.push(name);
            else if (!entry.name.equals(gitFolder))
                pending.push(name);
        }
    }
    return { names, unreadable };
}
const gitFolder = Buffer.from('.git');
const isCode = (error, code) => error instanceof Error && 'code' in error && error.code === code;


/***/ })

};
