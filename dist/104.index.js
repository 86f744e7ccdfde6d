export const id = 104;
export const ids = [104];
export const modules = {

/***/ 5104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  metricsGate: () => (/* binding */ metricsGate)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/disk.ts
var disk = __webpack_require__(7310);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./src/git/repository.ts
var git_repository = __webpack_require__(5986);
// EXTERNAL MODULE: ./src/trees/commit.ts
var trees_commit = __webpack_require__(9612);
;// CONCATENATED MODULE: ./src/engines/evidence/commit.ts







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
        return { file, source: reference };
    }
    finally {
        await tree.close();
    }
}
/** The file as the base commit that decides has it; undefined where no base decides or it has none. */
async function besideBase(reference, place) {
    const { base, prefix } = place.change;
    if (!base?.decides)
        return undefined;
    const onDisk = external_node_path_default().resolve(place.root, reference);
    const below = external_node_path_default().relative(place.root, onDisk).split((external_node_path_default()).sep).join('/');
    const wanted = external_node_path_default().posix.normalize(`${prefix}${below}`);
    if (isOutside(wanted))
        return undefined;
    const entry = await fileAt(base.repository, wanted);
    if (!entry) {
        const repository = await (0,git_repository/* openRepository */.h)(place.root);
        const tracked = await repository?.git.line(['ls-files', '--error-unmatch', '--', `:(literal)${below}`]);
        if (tracked === undefined)
            return undefined;
        throw new errors/* MissingEvidenceError */.Gk(`${reference}: the base has no such file, and the one that the change brings is not what it can be measured by; merge it first`);
    }
    const source = `${reference} (at base ${base.sha.slice(0, 7)})`;
    const file = await copied(base.repository, entry, place);
    const digest = lfsDigestOf(file);
    if (digest === undefined)
        return { file, source };
    if ((await digestOf(onDisk)) === digest)
        return { file: onDisk, source };
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
            return opened(held ?? { file: external_node_path_default().resolve(place.root, reference), source: reference }, reference);
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
    const mlflow = await __webpack_require__.e(/* import() */ 956).then(__webpack_require__.bind(__webpack_require__, 7956));
    const parsed = mlflow.parseMlflow(reference);
    const client = mlflow.createMlflowClient(mlflow.mlflowFromEnvironment(environment));
    if (parsed.artifact !== undefined)
        return opened(await mlflow.downloadArtifact(parsed, client, folder), parsed.artifact);
    const { metrics, source, notes } = await mlflow.readMlflow(parsed, client);
    return { kind: 'metrics', source, metrics, notes };
}
/** A file on the disk; its name's ending says what it is. */
async function opened({ file, source, notes = [] }, name) {
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
        return { kind: 'table', source, notes, file };
    const { readMetricsFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(365)]).then(__webpack_require__.bind(__webpack_require__, 9365));
    return { kind: 'metrics', source, notes, metrics: readMetricsFile(read(file, source), source) };
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
var adjust = __webpack_require__(5896);
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
function atLeast(value, limit) {
    const below = exceeds(limit, value);
    const [is, wanted] = figures(value, limit);
    return { demand: 'min', status: below ? 'fail' : 'pass', why: `${is} is ${below ? 'below' : 'at least'} ${wanted}` };
}
function atMost(value, limit) {
    const above = exceeds(value, limit);
    const [is, wanted] = figures(value, limit);
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
        return { status: 'no-baseline', why: `there is no baseline to compare with: nothing is at ${rule.baseline ?? ''}` };
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
    const [is, wanted] = figures(Math.abs(loss), limit);
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
    const [is, wanted] = figures((100 * loss) / base, 100 * limit);
    if (loss <= 0)
        return { status: 'pass', why: 'it is not worse than the baseline' };
    return {
        status: over ? 'fail' : 'pass',
        why: `it ${worse} by ${is} % of the baseline, ${over ? 'more than' : 'at most'} ${wanted} %`,
    };
}
/** Of fewer rows the resamples repeat a handful of values, and an interval of them can have no width at all. */
const fewestResampled = 20;
/** Non-inferiority: the whole interval of the difference has to lie on the good side of the margin. */
function nonInferior(outcome, value, margin, direction, adjusted) {
    const { interval, delta, rows, rule, method = '' } = outcome;
    if (outcome.sameDecisions)
        return { status: 'pass', why: 'both models decide the same on every row' };
    if (interval === undefined || delta === undefined)
        return { status: 'undefined', why: outcome.note ?? 'its difference has no interval' };
    const unsure = method.startsWith('bootstrap') && rows < fewestResampled && delta !== 0;
    if (unsure)
        return { status: 'inconclusive', why: `${rows} rows are too few to resample: ${fewestResampled} are the least` };
    const [lower, upper] = oriented(interval, direction);
    const between = `[${figure(interval[0])}, ${figure(interval[1])}]`;
    const edge = `${direction === 'higher' ? '−' : '+'}${figure(margin)}`;
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
var nearest = __webpack_require__(9876);
;// CONCATENATED MODULE: ./src/gates/metrics/direction.ts
/** Words in the name of a number by which it is known which way is better. */
const words = {
    higher: 'auc auroc auprc ap map accuracy acc precision recall f1 f2 fbeta r2 specificity sensitivity tpr tnr mcc kappa ndcg mrr jaccard iou dice bleu rouge throughput successful passed',
    lower: 'loss logloss error err mae mse rmse rmsle msle mape smape medae deviance perplexity wer cer brier ece mce fpr fnr fdr latency duration seconds ms cost size bytes memory violations unsuccessful failed exceptions crashed drifted difference distance',
};
const known = new Map(['higher', 'lower'].flatMap((direction) => words[direction].split(' ').map((word) => [word, direction])));
/** Words that say of what, how much of it or in which unit. */
const neutral = /^(?:\d+|p\d+|ms|s|sec|secs|seconds|mb|kb|gb|usd|eur|avg|mean|median|max|min|std|total|train|test|val|valid|validation|eval|dev|holdout|macro|micro|weighted|avg|score|value|ratio|rate|percent|pct|at|k|mean|x|y|new|final|best)$/;
/** Which way is better for a number of that name (`val.log_loss`, `p95_latency_ms`); undefined where the name doesn't say, or says both. */
function directionOf(name) {
    const parts = name
        .replace(/([a-z])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
    const telling = parts.filter((word) => known.has(word) || !neutral.test(word));
    // The last word is what is counted: `cost_savings` are savings.
    const last = known.get(telling.at(-1) ?? '');
    const found = new Set(telling.map((word) => known.get(word)).filter((direction) => direction !== undefined));
    return found.size === 1 ? last : undefined;
}

;// CONCATENATED MODULE: ./src/gates/metrics/numbers.ts



/** Looks rules up in metrics files. Without a baseline file the candidate's own older side counts, where it has one. */
function lookUp(rules, candidate, baseline) {
    const older = baseline ?? olderSide(candidate);
    const outcomes = [];
    const unusable = [];
    for (const rule of rules) {
        const problem = unfit(rule) ?? missing(rule, candidate);
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
    return `${source} (${metrics.format}) has no number ${metric}; ${hint}`;
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

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(4879);
;// CONCATENATED MODULE: ./src/gates/metrics/threshold.ts

/** What a rule demands, in a few words: `≥ 0.8; non-inferior within 0.01`. */
function thresholdOf(rule, direction) {
    const { min, max, 'max-drop': drop, 'max-relative-drop': share, margin } = rule;
    const worse = direction === 'lower' ? 'rise' : 'drop';
    const parts = [
        min === undefined ? [] : [`≥ ${figure(min)}`],
        max === undefined ? [] : [`≤ ${figure(max)}`],
        drop === undefined ? [] : [`${worse} ≤ ${figure(drop)}`],
        share === undefined ? [] : [`${worse} ≤ ${figure(100 * share)} % of the baseline`],
        margin === undefined
            ? []
            : [rule.decision === 'point' ? `${worse} ≤ ${figure(margin)}` : `non-inferior within ${figure(margin)}`],
    ];
    return parts.flat().join('; ');
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
        threshold: thresholdOf(rule, direction),
        ...(limits.length > 0 && { limits }),
        status: leftOut === undefined ? statusOf(effectOf(ruling, settings), rule, settings) : 'skipped',
        why,
        rows,
        ...(groups && { groups }),
    };
}
/** What only warns is a finding of low severity. */
const severityOf = (effect, rule) => (effect === 'warn' ? 'low' : rule.severity);
function statusOf(effect, rule, settings) {
    if (effect === 'error' || effect === 'pass')
        return effect;
    return (0,finding/* atLeast */.jZ)(severityOf(effect, rule), settings['fail-on']) ? 'fail' : 'warn';
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
};
const helps = {
    'metric-min': 'The model does not reach what the policy demands. Compare its training run with the last one that passed: data, features, code. If the demand is out of date, change the rule in a pull request of its own.',
    'metric-max': 'The number is larger than the policy allows. For a gap between groups look at the groups’ own numbers in the report: too few examples of one, a proxy for it among the features, or one threshold for scores that differ by group are the usual causes.',
    'metric-drop': 'The model lost more against its baseline than the policy allows. Compare data, features and code of the two training runs.',
    'metric-margin': 'The whole confidence interval of the difference lies beyond the margin: the loss is not noise. Compare data, features and code of the two training runs.',
    'metric-inconclusive': 'The interval of the difference reaches across the margin, so these rows can not tell a worse model from noise. Evaluate on more rows (the message says about how many), or decide in the policy what that means (on-inconclusive).',
    'metric-undefined': 'A number that is undefined never passes. The message says what is missing: rows, a class, a group, a finite value.',
    'metric-first-run': 'The rule compares with a baseline, and there is none yet. Publish the model in production under the name that `baseline` gives, or set first-run: warn until there is one.',
    'metric-rule': 'The rule was not judged, so the gate is in error. Correct the rule, or the evidence it is about.',
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
        message: `${rule.metric}${of.length > 0 ? ` (${of.join(', ')})` : ''}: ${ruling.why}.`,
        identity: `${about} ${ruling.demand}`,
        severity: severityOf(effect, rule),
        ...(effect === 'error' && { incomplete: true }),
    });
}
/** The finding of a rule that could not be measured at all. */
function unusableDetection(rule, problem, placeOf) {
    return detection('metric-rule', rule, placeOf, {
        message: `${rule.metric}: ${problem}.`,
        identity: `${rule.metric} ${rule.index}`,
        severity: rule.severity,
        incomplete: true,
    });
}
/** What a reader should know about the evidence. */
function noteDetection(note, placeOf) {
    return {
        rule: 'metric-evidence',
        engine: 'metrics',
        severity: 'info',
        title: 'About the evidence',
        message: `${note.replace(/\.$/, '')}.`,
        location: placeOf(['gates', 'metrics', 'candidate']),
        lineText: '',
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
        ...own,
    };
}

// EXTERNAL MODULE: ./src/engines/metrics/index.ts + 35 modules
var metrics = __webpack_require__(1191);
;// CONCATENATED MODULE: ./src/gates/metrics/tables.ts


const usualMinSize = 30;
/** The rows that a slice or group of a rule needs to be judged. */
const minSizeOf = (rule) => rule['min-size'] ?? usualMinSize;
/** Measures rules on tables of predictions. Rejects with a GatehouseError where the tables can't be used, or not together. */
async function measureTables(rules, candidate, baseline, settings) {
    const names = (text) => named(text, [candidate, ...(baseline ? [baseline] : [])]);
    try {
        const columns = rules.flatMap(columnsOf);
        const { seed, ...models } = await (0,metrics/* openModels */.HM)({
            candidate: candidate.file,
            baseline: baseline?.file,
            options: optionsOf(settings),
            columns: [...new Set([...columns, ...Object.keys(settings.groups)])],
        });
        const prepared = (0,metrics/* prepare */.iA)(models);
        refuseMissingGroups(prepared, settings.groups);
        const outcomes = [];
        const unusable = [];
        for (const rule of rules) {
            try {
                outcomes.push(...measureRule(rule, prepared, seed));
            }
            catch (error) {
                if (!(error instanceof errors/* GatehouseError */.GA))
                    throw error;
                unusable.push({ rule, problem: names(error.message) });
            }
        }
        return { outcomes, unusable, charts: await prepared.charts(), evaluated: prepared.rows, unit: 'rows' };
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
function columnsOf(rule) {
    return [...(rule.by ?? []), ...Object.keys(rule.where ?? {}), ...(0,metrics/* comparedColumns */.bG)(rule.metric)];
}
function refuseMissingGroups(prepared, groups) {
    for (const [column, wanted] of Object.entries(groups)) {
        const there = prepared.groups(column);
        const missing = wanted.filter((value) => !there.includes(value));
        if (missing.length > 0)
            throw new errors/* UsageError */.eb(`groups that the policy declares are not among the rows: ${missing.map((value) => `${column}=${value}`).join(', ')}; there are ${there.slice(0, 20).join(', ')}`);
    }
}
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
function measureRule(rule, prepared, seed) {
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
    return measurements.map((measurement) => tables_outcomeOf(rule, measurement, { where, minSize, byOrder }));
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
function tables_outcomeOf(rule, measurement, { where, minSize, byOrder, }) {
    const { value, reason, rows, direction, baseline, delta, interval, level, method, pValue, pWorse, note } = measurement;
    const slice = { ...where, ...measurement.slice };
    const tooSmall = Object.keys(slice).length > 0 && rows < minSize;
    const groups = groupsOf(measurement);
    const { discordant } = measurement;
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
        ...(discordant && { sameDecisions: discordant.candidateOnly === 0 && discordant.baselineOnly === 0 }),
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
        const measured = await withFolder((folder) => measureAll(rules, { ...input, folder, notes }));
        const outcomes = measured.flatMap((part) => part.outcomes);
        const ruled = worstSlices(ruledOf(outcomes, settings), settings);
        const judged = ruled.filter(({ outcome }) => outcome.leftOut === undefined);
        const unusable = [...measured.flatMap((part) => part.unusable), ...unjudged(rules, ruled, settings)];
        const durationMs = Math.round(performance.now() - started);
        const evaluated = measured.reduce((sum, part) => sum + part.evaluated, 0);
        const unit = measured.some((part) => part.unit === 'rows') ? 'rows' : 'values';
        const leftOut = ruled.length - judged.length;
        return {
            detections: [
                ...judged.flatMap((each) => detectionOf(each, settings, placeOf) ?? []),
                ...unusable.map(({ rule, problem }) => unusableDetection(rule, problem, placeOf)),
                ...[...notes].map((note) => noteDetection(note, placeOf)),
            ],
            measurements: ruled.map((each) => measurementOf(each, settings)),
            charts: measured.flatMap((part) => part.charts),
            evidence: {
                kind: `metric rules on ${evaluated} ${unit}`,
                ...{ ofKind: rules.length, selected: rules.length, evaluated: rules.length - unusable.length },
                ...{ passedOver: 0, changed: undefined },
            },
            evaluated,
            unit,
            skipped: leftOut > 0 ? { 'small slices': leftOut } : {},
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
    if (opened && isSame(candidate, opened))
        throw new errors/* EvidenceError */.oe(`${candidate.source} is candidate and baseline at once; a model is never worse than itself`);
    // A number of its own (a latency) stands beside tables, as long as it isn't compared with one.
    const baseline = opened?.kind === candidate.kind || rules.some(isComparison) ? opened : undefined;
    for (const { source, notes } of baseline ? [candidate, baseline] : [candidate])
        for (const note of notes)
            input.notes.add(`${source}: ${note}`);
    input.progress(`${rules.length} rules on ${candidate.source}`);
    if (candidate.kind === 'table' && baseline?.kind !== 'metrics')
        return measureTables(rules, candidate, baseline, input.settings);
    if (candidate.kind === 'metrics' && baseline?.kind !== 'table') {
        if (Object.keys(input.settings.groups).length > 0 && rules.length === input.settings.rules.length)
            throw new errors/* EvidenceError */.oe(`${candidate.source} holds numbers only: the groups that the policy declares can't be found in it`);
        return lookUp(rules, candidate, baseline);
    }
    return refuseMixed(candidate.source, baseline?.source ?? '');
}
const isSame = (a, b) => a.kind === 'table' && b.kind === 'table'
    ? a.file === b.file
    : external_node_path_default().posix.normalize(a.source) === external_node_path_default().posix.normalize(b.source);
/** The baseline's evidence; undefined where there is none yet, which the rules that need it are judged by (`first-run`). */
async function baselineOf(reference, candidate, rules, place, { placeOf, notes }) {
    if (reference !== undefined) {
        try {
            return await openEvidence(reference, 'baseline', place);
        }
        catch (error) {
            if (!(error instanceof errors/* MissingEvidenceError */.Gk))
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
    throw new errors/* PolicyError */.pn(`${where}gates.metrics.rules[${needing.index}]: ${needing.metric} is compared with a baseline, and the policy names none; set gates.metrics.baseline`);
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
            return [
                { rule, problem: `${group.join(', ')}, which the policy declares, is not judged: ${declared.leftOut ?? ''}` },
            ];
        }
        if (own.length === 0 || own.some(({ outcome }) => outcome.leftOut === undefined))
            return [];
        const [only] = own;
        if (only && own.length === 1)
            return [{ rule, problem: `not judged: ${only.outcome.leftOut ?? ''}` }];
        return [{ rule, problem: `none of its ${own.length} slices has enough rows (min-size ${minSizeOf(rule)})` }];
    });
}


/***/ })

};
