export const id = 189;
export const ids = [189];
export const modules = {

/***/ 1189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3916);
/* harmony import */ var _gates_index__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6620);
/* harmony import */ var _policy_differences__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1814);
/* harmony import */ var _policy_nearest__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9876);
/* harmony import */ var _policy_source__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6877);
/* harmony import */ var _change_resolve__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1084);
/* harmony import */ var _git_repository__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5986);
/* harmony import */ var _reports_escape__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6548);
/* harmony import */ var _options__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6052);









/**
 * `gatehouse explain [KEY]`: every setting in force, a line each, and where it came from. KEY is a dotted key or the start of
 * one (`gates.sast`). It explains the policy of `--path`, default the current folder.
 */
async function explain(positionals, values) {
    if (positionals.length > 1)
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`explain takes one KEY, not ${positionals.length}`);
    const root = (0,_options__WEBPACK_IMPORTED_MODULE_6__/* .rootOf */ .I5)(values.path === undefined ? [] : [values.path]);
    const change = await (0,_change_resolve__WEBPACK_IMPORTED_MODULE_3__/* .localChange */ .WW)(root, await (0,_git_repository__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h)(root), undefined);
    const { loaded } = await (0,_policy_source__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .LD)(change, root, (0,_options__WEBPACK_IMPORTED_MODULE_6__/* .configOf */ .W1)(values.config, root));
    const gates = {};
    for (const id of _gates_index__WEBPACK_IMPORTED_MODULE_0__/* .gateIds */ .GQ)
        gates[id] = (0,_gates_index__WEBPACK_IMPORTED_MODULE_0__/* .settingsOf */ .f5)(id, loaded.policy);
    const settings = (0,_policy_differences__WEBPACK_IMPORTED_MODULE_1__/* .flatten */ .B)({ ...loaded.policy, gates });
    const wanted = positionals[0];
    const keys = [...settings.keys()].filter((key) => wanted === undefined || key === wanted || key.startsWith(`${wanted}.`));
    if (keys.length === 0) {
        const meant = (0,_policy_nearest__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(wanted ?? '', [...settings.keys()]);
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`there is no setting ${wanted ?? ''}${meant ? `; did you mean ${meant}?` : ''}`);
    }
    const width = Math.max(...keys.map((key) => key.length));
    for (const key of keys) {
        const line = loaded.lineOf(key.split('.'));
        const origin = line === undefined ? 'default' : `${loaded.file ?? ''}:${line}`;
        process.stdout.write(`${(0,_reports_escape__WEBPACK_IMPORTED_MODULE_5__/* .logLine */ .BP)(`${key.padEnd(width)} = ${settings.get(key) ?? ''}   # ${origin}`)}\n`);
    }
    return 0;
}


/***/ }),

/***/ 4887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ formatBaseline),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   tm: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);


/**
 * Findings a team accepted when it began: `existing` from then on. One a line, sorted, without dates or line numbers, so
 * that two branches' baselines merge in git.
 */
const entry = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    gate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{32}$/, 'not a fingerprint'),
});
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('gatehouse.baseline/v1'), findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(entry) });
const fingerprintsOf = (entries) => new Set(entries.map(({ fingerprint }) => fingerprint));
/** Reads a baseline file; `name` is what an error calls it. */
function parseBaseline(text, name) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const conflict = /^(?:<{7}|={7}|>{7})/m.test(text)
            ? 'it holds a merge conflict'
            : error instanceof Error
                ? error.message
                : '';
        throw new _errors__WEBPACK_IMPORTED_MODULE_1__/* .PolicyError */ .pn(`${name}: not a baseline: ${conflict}; write it anew with \`gatehouse baseline\``);
    }
    const result = baselineSchema.safeParse(value);
    if (!result.success) {
        const issue = result.error.issues[0];
        throw new _errors__WEBPACK_IMPORTED_MODULE_1__/* .PolicyError */ .pn(`${name}: not a baseline: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong form'}`);
    }
    return result.data.findings;
}
function entryOf(gate, { rule, location, fingerprint }) {
    return { gate, rule, path: location.path, fingerprint };
}
/** The text of a baseline of these entries. */
function formatBaseline(entries) {
    const lines = entries.map(({ gate, rule, path, fingerprint }) => JSON.stringify({ gate, rule, path, fingerprint }));
    return `{"schema":"gatehouse.baseline/v1","findings":[\n${[...new Set(lines)].sort().join(',\n')}\n]}\n`;
}


/***/ }),

/***/ 1814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ flatten),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _waivers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2827);

const shown = 10;
/** What differs between two policies, a few words a setting: `gates.sast.fail-on: "high" → "critical"`; waivers by name. */
function differences(before, after) {
    const [left, right] = [flatten({ ...before, waivers: {} }), flatten({ ...after, waivers: {} })];
    const keys = [...new Set([...left.keys(), ...right.keys()])].filter((key) => left.get(key) !== right.get(key));
    const lines = [
        ...keys.map((key) => `${key}: ${left.get(key) ?? 'not set'} → ${right.get(key) ?? 'not set'}`),
        ...waiverDifferences(before.waivers, after.waivers),
    ];
    return lines.length > shown ? [...lines.slice(0, shown), `${lines.length - shown} more`] : lines;
}
function waiverDifferences(before, after) {
    const texts = (waivers) => new Map(waivers.map((waiver, i) => [(0,_waivers__WEBPACK_IMPORTED_MODULE_0__/* .waiverName */ .oG)(waiver, i), JSON.stringify(waiver)]));
    const [left, right] = [texts(before), texts(after)];
    const names = [...new Set([...left.keys(), ...right.keys()])].filter((name) => left.get(name) !== right.get(name));
    return names.map((name) => `waiver ${name} ${left.has(name) ? (right.has(name) ? 'changed' : 'removed') : 'added'}`);
}
/** Every setting by its dotted key; a list is one setting. */
function flatten(value, prefix = '') {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return new Map([[prefix, JSON.stringify(value)]]);
    const parts = Object.entries(value).flatMap(([key, part]) => [...flatten(part, prefix ? `${prefix}.${key}` : key)]);
    return new Map(parts);
}


/***/ }),

/***/ 6877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   tT: () => (/* binding */ decidePolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7310);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3916);
/* harmony import */ var _baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4887);
/* harmony import */ var _differences__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1814);
/* harmony import */ var _load__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8164);







/** Some 600 000 findings; reading them takes ten times the space. */
const maxBaselineBytes = 100_000_000;
/**
 * Finds the policy and the baseline that judge a change: on a pull request the base's, else the head's. `config` names a policy
 * file relative to `root`, or an absolute path. Only one outside of the repository is read from the disk whatever the change.
 */
async function decide(change, root, config) {
    const { place, loaded, ...decided } = await decidePolicy(change, root, config);
    const base = change.base?.decides ? change.base : undefined;
    const baseline = (0,_baseline__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintsOf */ .tm)((await readBaseline(base?.tree ?? change.head.tree, loaded)) ?? missing(loaded));
    const notices = base && place.kind !== 'disk' ? await announced(change, place, loaded, baseline) : [];
    return { ...decided, loaded, baseline, notices };
}
/** The policy alone, for what writes the baseline. */
async function decidePolicy(change, root, config) {
    const base = change.base?.decides ? change.base : undefined;
    const place = placeOf(change, root, config);
    const loaded = await readSide(place, change, base ? 'base' : 'head');
    if (!loaded.file)
        await ensureNotMeant(place, change, base, config);
    const file = place.kind === 'checked' ? place.file : undefined;
    const layer = base && place.kind !== 'disk' ? `${place.name}@${base.sha}` : place.name;
    return { place, loaded, layers: ['defaults', ...(loaded.file ? [layer] : [])], file };
}
function placeOf({ prefix, head }, root, config) {
    if (config === undefined) {
        return {
            kind: 'checked',
            name: _load__WEBPACK_IMPORTED_MODULE_5__/* .defaultPolicyFile */ .km,
            file: _load__WEBPACK_IMPORTED_MODULE_5__/* .defaultPolicyFile */ .km,
            onDisk: node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, _load__WEBPACK_IMPORTED_MODULE_5__/* .defaultPolicyFile */ .km),
        };
    }
    const onDisk = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, config);
    const name = posix(node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(root, onDisk));
    const [real, realRoot] = [realPath(onDisk), realPath(root)];
    const fromRoot = posix(node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(realRoot, real));
    if (isBelow(fromRoot))
        return { kind: 'checked', name, file: fromRoot, onDisk };
    const top = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(realRoot, ...prefix
        .split('/')
        .filter(Boolean)
        .map(() => '..'));
    const fromTop = posix(node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(top, real));
    const inRepository = head.sha !== undefined && isBelow(fromTop);
    return inRepository
        ? { kind: 'repository', name, file: fromTop, onDisk }
        : { kind: 'disk', name, file: onDisk, onDisk };
}
const posix = (file) => file.split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)).join('/');
const isBelow = (file) => file !== '..' && !file.startsWith('../') && !node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(file);
/** A path with the links of its folders resolved; the file itself may be missing, or be a link that is refused later. */
function realPath(file) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file);
    if (folder === file)
        return file;
    try {
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(node_fs__WEBPACK_IMPORTED_MODULE_0___default().realpathSync(folder), node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file));
    }
    catch {
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(realPath(folder), node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file));
    }
}
async function readSide(place, { base, head }, side) {
    if (place.kind === 'disk')
        return (0,_load__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicy */ .ON)(readOutside(place.file, place.name), place.name);
    if (side === 'base' && base)
        return readPolicy(place.kind === 'checked' ? base.tree : base.repository, place);
    if (place.kind === 'checked')
        return readPolicy(head.tree, place);
    return node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(place.onDisk) ? (0,_load__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicy */ .ON)(readOutside(place.onDisk, place.name), place.name) : (0,_load__WEBPACK_IMPORTED_MODULE_5__/* .defaultPolicy */ .G4)();
}
/** A policy that isn't found must not be one that somebody wrote: a wrong name would open the gate. */
async function ensureNotMeant(place, change, base, config) {
    if (config !== undefined) {
        // One that only the head has is told of, and takes effect once it is merged.
        if (base && (await readSide(place, change, 'head')).file)
            return;
        throw new _errors__WEBPACK_IMPORTED_MODULE_6__/* .PolicyError */ .pn(`${place.name}: no such policy file`);
    }
    const misnamed = _load__WEBPACK_IMPORTED_MODULE_5__/* .defaultPolicyFile */ .km.replace(/yml$/, 'yaml');
    if (await (base?.tree ?? change.head.tree).stat(misnamed)) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_6__/* .PolicyError */ .pn(`${misnamed} is not read; call it ${_load__WEBPACK_IMPORTED_MODULE_5__/* .defaultPolicyFile */ .km}, or name it with config`);
    }
}
function readOutside(file, name) {
    try {
        return (0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .readAtMost */ .rU)(file, _load__WEBPACK_IMPORTED_MODULE_5__/* .maxPolicyBytes */ .si);
    }
    catch (error) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_6__/* .PolicyError */ .pn(`${name}: the policy can't be read: ${(0,_errors__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)}`);
    }
}
async function readPolicy(tree, { file, name }) {
    const bytes = await readSmall(tree, file, _load__WEBPACK_IMPORTED_MODULE_5__/* .maxPolicyBytes */ .si);
    return bytes ? (0,_load__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicy */ .ON)(bytes, name) : (0,_load__WEBPACK_IMPORTED_MODULE_5__/* .defaultPolicy */ .G4)();
}
/** The entries of the baseline that a policy names; undefined when there is no such file. */
async function readBaseline(tree, { policy }) {
    const file = policy.baseline;
    if (file.split('/').includes('..'))
        throw new _errors__WEBPACK_IMPORTED_MODULE_6__/* .PolicyError */ .pn(`baseline: ${file} lies outside of the checked folder`);
    const bytes = await readSmall(tree, file, maxBaselineBytes);
    return bytes && (0,_baseline__WEBPACK_IMPORTED_MODULE_3__/* .parseBaseline */ .nk)(bytes.toString('utf8'), file);
}
/** The baseline where there is none: empty, unless the policy names one. */
function missing({ policy, file, lineOf }) {
    const line = lineOf(['baseline']);
    if (line === undefined)
        return [];
    const what = `there is no file ${policy.baseline}; \`gatehouse baseline\` writes it`;
    throw new _errors__WEBPACK_IMPORTED_MODULE_6__/* .PolicyError */ .pn(`${file ?? ''}:${line}: baseline: ${what}`);
}
/** A file that decides is a regular file: a link could lead to anything. */
async function readSmall(tree, file, limit) {
    const entry = await tree.stat(file);
    if (!entry)
        return undefined;
    if (entry.kind !== 'file')
        throw new _errors__WEBPACK_IMPORTED_MODULE_6__/* .PolicyError */ .pn(`${file}: is not a regular file${entry.kind === 'symlink' ? ' but a link' : ''}`);
    if (entry.size > limit)
        throw new _errors__WEBPACK_IMPORTED_MODULE_6__/* .PolicyError */ .pn(`${file}: ${entry.size} bytes are more than the ${limit} that are read`);
    try {
        return await tree.read(file);
    }
    catch (error) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_6__/* .PolicyError */ .pn((0,_errors__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error));
    }
}
/** What the head would change in the policy or the baseline; it takes effect once it is merged. */
async function announced(change, place, base, baseline) {
    const until = "It is judged by the base's, until it is merged.";
    const notices = [];
    const where = place.kind === 'checked' ? { path: place.file } : {};
    try {
        const proposed = await readSide(place, change, 'head');
        const changes = (0,_differences__WEBPACK_IMPORTED_MODULE_4__/* .differences */ .t)(base.policy, proposed.policy);
        if (base.file !== proposed.file || changes.length > 0) {
            const what = !proposed.file ? 'removes the policy' : !base.file ? 'adds a policy' : 'changes the policy';
            const list = changes.length > 0 ? `: ${changes.join('; ')}` : '';
            notices.push({ level: 'notice', ...where, message: `This change ${what}${list}. ${until}` });
        }
        const accepted = (0,_baseline__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintsOf */ .tm)((await readBaseline(change.head.tree, proposed)) ?? missing(proposed));
        const added = [...accepted].filter((print) => !baseline.has(print)).length;
        const removed = [...baseline].filter((print) => !accepted.has(print)).length;
        if (added + removed > 0) {
            const message = `This change alters the baseline: ${added} findings accepted, ${removed} no longer. ${until}`;
            notices.push({ level: 'notice', path: proposed.policy.baseline, message });
        }
    }
    catch (error) {
        const message = `The policy of this change can't be used: ${(0,_errors__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)}`;
        notices.push({ level: 'warning', ...where, message });
    }
    return notices;
}


/***/ }),

/***/ 2827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ waiverFor),
/* harmony export */   Sr: () => (/* binding */ readWaivers),
/* harmony export */   oG: () => (/* binding */ waiverName),
/* harmony export */   qm: () => (/* binding */ reportWaivers)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);


/** A waiver that ends within this many days is announced. */
const noticeDays = 14;
const day = 24 * 60 * 60 * 1000;
const text = (what) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1, `${what} is empty`).max(2_000);
const waiverSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: text('id'),
    rule: text('rule').refine((rule) => !rule.includes('*'), 'a waiver names one rule; * is not one'),
    paths: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text('a path')).min(1, 'paths is empty').max(1_000),
    reason: text('reason'),
    owner: text('owner'),
    expires: zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6('expires is not a date like 2027-01-31').transform((value) => new Date(`${value}T00:00:00Z`)),
});
/** `lines` gives the line in the policy file of each entry. The last day counts, in UTC. */
function readWaivers(entries, lines, now) {
    const active = [];
    const expired = [];
    const invalid = [];
    const ids = new Set();
    entries.forEach((value, index) => {
        const line = lines[index];
        const result = waiverSchema.safeParse(value);
        if (!result.success) {
            invalid.push({ id: waiverName(value, index), line, problem: problemOf(result.error) });
        }
        else if (ids.has(result.data.id)) {
            invalid.push({ id: result.data.id, line, problem: 'another waiver has the same id' });
        }
        else {
            ids.add(result.data.id);
            const waiver = { ...result.data, line, matches: picomatch__WEBPACK_IMPORTED_MODULE_2___default()(result.data.paths, { dot: true }) };
            (now.getTime() < waiver.expires.getTime() + day ? active : expired).push(waiver);
        }
    });
    return { active, expired, invalid };
}
/** The id of an entry, valid or not; without one, its place. */
function waiverName(value, index) {
    const id = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200) }).safeParse(value);
    return id.success ? id.data.id : `waivers[${index}]`;
}
function problemOf(error) {
    return error.issues
        .slice(0, 3)
        .map((issue) => {
        if (issue.code === 'unrecognized_keys')
            return `unknown key ${issue.keys.join(', ')}`;
        const key = issue.path.join('.');
        return issue.message.startsWith(key) ? issue.message : `${key}: ${issue.message}`;
    })
        .join('; ');
}
/** The waiver that covers a finding, if any. */
function waiverFor(waivers, finding) {
    return waivers.active.find((waiver) => waiver.rule === finding.rule && waiver.matches(finding.location.path));
}
/**
 * What became of each waiver. `used` holds the ids that covered something. `judgesAll` says that the whole tree was judged:
 * on a pull request a waiver for a file that the change doesn't touch is no reason to warn.
 */
function reportWaivers(waivers, used, context) {
    const reports = [];
    const notices = [];
    const say = (level, message, line) => {
        const place = context.policyFile === undefined ? {} : { path: context.policyFile, ...(line === undefined ? {} : { line }) };
        notices.push({ level, message, ...place });
    };
    for (const { id, line, problem } of waivers.invalid) {
        reports.push({ id, status: 'invalid' });
        say('warning', `Waiver ${id} is invalid and covers nothing: ${problem}.`, line);
    }
    for (const { id, line, expires, owner } of waivers.expired) {
        reports.push({ id, status: 'expired' });
        say('warning', `Waiver ${id} of ${owner} expired after ${isoDay(expires)} and covers nothing any more.`, line);
    }
    for (const { id, line, expires, owner } of waivers.active) {
        const daysLeft = Math.ceil((expires.getTime() + day - context.now.getTime()) / day) - 1;
        if (!used.has(id)) {
            reports.push({ id, status: 'unused' });
            if (context.judgesAll)
                say('warning', `Waiver ${id} of ${owner} covers nothing: remove it.`, line);
        }
        else if (daysLeft <= noticeDays) {
            reports.push({ id, status: 'expiring' });
            const when = daysLeft === 0 ? 'today' : `in ${daysLeft} day${daysLeft === 1 ? '' : 's'}`;
            say('notice', `Waiver ${id} of ${owner} ends ${when}, after ${isoDay(expires)}.`, line);
        }
        else {
            reports.push({ id, status: 'used' });
        }
    }
    return { reports, notices };
}
const isoDay = (date) => date.toISOString().slice(0, 10);


/***/ })

};
