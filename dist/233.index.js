export const id = 233;
export const ids = [233];
export const modules = {

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


/***/ }),

/***/ 7233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ errorReport),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/findings/finding.ts
var findings_finding = __webpack_require__(4879);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/findings/fingerprint.ts

/**
 * Gives detections their identity: rule, path, and what each is about (its line without indentation and repeated space, or the
 * engine's own `identity`), numbered among its equals in the file. It survives line moves and re-indentation, and changes
 * when the line does. In reading order.
 *
 * `pathOf` maps a file to the path it is compared under, so that a renamed file keeps its findings' identities.
 */
function identify(detections, pathOf = (path) => path) {
    const seen = new Map();
    return [...detections].sort(byPlace).map((detection) => {
        const about = detection.identity ?? normalise(detection.lineText);
        const group = [detection.rule, pathOf(detection.location.path), about].join('\0');
        const occurrence = seen.get(group) ?? 0;
        seen.set(group, occurrence + 1);
        const fingerprint = (0,external_node_crypto_.createHash)('sha256').update(`gatehouse/v1\0${group}\0${occurrence}`).digest('hex').slice(0, 32);
        return { detection, fingerprint, group };
    });
}
const normalise = (line) => line.trim().replace(/\s+/g, ' ');
/** Reading order: by path, then by place in the file. */
function byPlace(a, b) {
    const [left, right] = [a.location, b.location];
    if (left.path !== right.path)
        return left.path < right.path ? -1 : 1;
    return ((left.startLine ?? 0) - (right.startLine ?? 0) ||
        (left.startColumn ?? 0) - (right.startColumn ?? 0) ||
        (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

// EXTERNAL MODULE: ./src/policy/waivers.ts
var policy_waivers = __webpack_require__(2827);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(3138);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
;// CONCATENATED MODULE: ./src/trees/tree.ts

/** A chain of links may be this long; Linux follows no more. */
const maxLinks = 40;
/** The file inside the tree that a link leads to, over other links if need be; undefined when it leads nowhere, or out. */
async function targetOf(tree, link) {
    let at = link;
    for (let hops = 0; hops < maxLinks; hops++) {
        const text = await tree.readLink(at);
        const next = external_node_path_default().posix.join(external_node_path_default().posix.dirname(at), text);
        if (external_node_path_default().posix.isAbsolute(text) || next === '..' || next.startsWith('../'))
            return undefined;
        const entry = await tree.stat(next);
        if (entry?.kind === 'file')
            return entry;
        if (entry?.kind !== 'symlink')
            return undefined;
        at = next;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/gates/scope.ts

/**
 * Finds what a gate has to judge in a tree. A link of the gate's kind (`app.py`) is judged as the file it leads to, unless
 * that is of the gate's kind itself, and so is judged where it lies.
 */
async function scopeOf(gate, tree, isExcluded) {
    const entries = [];
    const unreadable = [];
    const links = new Map();
    const skipped = {};
    const skip = (reason) => void (skipped[reason] = (skipped[reason] ?? 0) + 1);
    for (const entry of await tree.list()) {
        if (entry.kind === 'unreadable') {
            if (!isExcluded(entry.path))
                unreadable.push(entry);
            continue;
        }
        if (!gate.covers({ ...entry, kind: 'file' }))
            continue;
        if (isExcluded(entry.path)) {
            skip('excluded');
            continue;
        }
        if (entry.kind === 'file') {
            entries.push(entry);
            continue;
        }
        const target = entry.kind === 'symlink' ? await targetOf(tree, entry.path) : undefined;
        if (!target)
            skip(entry.kind);
        else if (!gate.covers(target)) {
            entries.push({ ...target, path: entry.path });
            links.set(entry.path, target.path);
        }
    }
    return { tree: links.size > 0 ? following(tree, links) : tree, entries, links, unreadable, skipped };
}
function following(tree, links) {
    return {
        list: () => tree.list(),
        stat: async (path) => {
            const entry = await tree.stat(links.get(path) ?? path);
            return entry && { ...entry, path };
        },
        read: (path, range) => tree.read(links.get(path) ?? path, range),
        readLink: (path) => tree.readLink(path),
        close: () => tree.close(),
    };
}

;// CONCATENATED MODULE: ./src/gates/existing.ts



/**
 * Which detections the base has too: the files that have any at the head are scanned at the base, renamed ones under their old
 * name. What has become worse is new, and so is whatever could not be evaluated: what the change did there is not known.
 */
async function existingIn(gate, base, settings, found, isExcluded) {
    const files = new Map(base.files.filter((file) => !file.deleted).map((file) => [file.path, file]));
    const known = await baseSeverities(gate, base, settings, files, found, isExcluded);
    const isKnown = ({ detection, fingerprint }) => {
        const before = known.get(fingerprint);
        return before !== undefined && (0,findings_finding/* atLeast */.jZ)(before, detection.severity) && !detection.incomplete;
    };
    const existing = new Set(found.filter(isKnown));
    await moveToAddedLines(base, files, found, existing);
    return existing;
}
/** The fingerprints at the base, under the paths of the head, and how severe each was. */
async function baseSeverities(gate, base, settings, files, found, isExcluded) {
    const headPaths = new Map();
    for (const path of new Set(found.map(({ detection }) => detection.location.path))) {
        // A file that the change doesn't list is the same on both sides.
        const file = files.get(path);
        const basePath = file ? file.basePath : path;
        if (basePath !== undefined)
            headPaths.set(basePath, path);
    }
    if (headPaths.size === 0)
        return new Map();
    const scope = await scopeOf(gate, base.tree, isExcluded);
    const entries = scope.entries.filter((entry) => headPaths.has(entry.path));
    const scan = await gate.scan({ tree: scope.tree, entries, settings, progress: () => undefined });
    const before = identify(scan.detections, (path) => headPaths.get(path) ?? path);
    return new Map(before.map(({ fingerprint, detection }) => [fingerprint, detection.severity]));
}
/** Of equal lines, some of them new, the new ones are those that the change adds, not the last ones. */
async function moveToAddedLines(base, files, found, existing) {
    const groups = new Map();
    for (const each of found) {
        const equals = groups.get(each.group);
        if (equals)
            equals.push(each);
        else
            groups.set(each.group, [each]);
    }
    for (const equals of groups.values()) {
        const old = equals.filter((each) => existing.has(each)).length;
        const [first] = equals;
        const file = first && files.get(first.detection.location.path);
        if (!file || old === 0 || old === equals.length)
            continue;
        const added = await base.addedLines(file);
        const isAdded = ({ detection }) => added.has(detection.location.startLine ?? 0);
        const oldestFirst = [...equals.filter((each) => !isAdded(each)), ...equals.filter(isAdded)];
        for (const each of equals)
            existing.delete(each);
        for (const each of oldestFirst.slice(0, old))
            existing.add(each);
    }
}

// EXTERNAL MODULE: ./src/findings/inline-skip.ts
var inline_skip = __webpack_require__(4673);
;// CONCATENATED MODULE: ./src/gates/inline-skips.ts

/** Every token is a word at least so long. */
const tokenLike = /\S{16,}/;
/**
 * What the skips beside detections do, by the gate's setting; the message says so. One that has no reason never counts, and what
 * could not be evaluated can't be skipped.
 */
async function applyInlineSkips(detections, gate, mode) {
    if (mode === 'ignore')
        return detections.map((detection) => ({ detection }));
    const applied = [];
    const masked = reasonMasker();
    for (const detection of detections) {
        const { comments, rule, aliases, incomplete } = detection;
        const skip = comments && !incomplete && (0,inline_skip/* inlineSkipOf */.wE)(comments, { gate, rule, ...(aliases && { aliases }) });
        applied.push(skip ? withSkip(detection, await masked(skip), mode) : { detection });
    }
    return applied;
}
function withSkip(detection, inlineSkip, mode) {
    const { marker, reason } = inlineSkip;
    const counts = mode === 'allow' && reason !== undefined;
    const said = counts
        ? `Accepted by an inline skip (${marker}): ${reason}`
        : mode === 'report'
            ? `An inline skip stands here (${marker}); the policy does not let it count.`
            : `An inline skip stands here (${marker}), but no reason behind it, so it does not count.`;
    const message = `${detection.message} ${said}`;
    return { detection: { ...detection, message }, inlineSkip, ...(counts && { skipped: true }) };
}
/** A reason is shown, and somebody may have put a secret there. */
function reasonMasker() {
    let engine;
    return async (skip) => {
        if (skip.reason === undefined || !tokenLike.test(skip.reason))
            return skip;
        engine ??= (await __webpack_require__.e(/* import() */ 537).then(__webpack_require__.bind(__webpack_require__, 4537))).createSecretsEngine();
        return { ...skip, reason: engine.mask(skip.reason) };
    };
}

;// CONCATENATED MODULE: ./src/gates/files.ts





/** Scans the files of a gate. With a base, the changed files are scanned on both sides, and what is found on both is existing. */
async function inspectFiles(gate, settings, evaluation) {
    const { change, baseline, log } = evaluation;
    const isExcluded = exclusionOf(settings.exclude, evaluation);
    const scope = await scopeOf(gate, change.head.tree, isExcluded);
    const entries = change.base ? touched(gate, scope, change.base) : scope.entries;
    const scan = await gate.scan({ tree: scope.tree, entries, settings, progress: progressOf(gate, log) });
    const found = identify([...scan.detections, ...scope.unreadable.map(unreadableFolder)]);
    const existing = change.base ? await existingIn(gate, change.base, settings, found, isExcluded) : new Set();
    const detections = found.map(({ detection }) => detection);
    const applied = await applyInlineSkips(detections, gate.id, settings['inline-skips']);
    const inlineSkips = applied.filter(({ skipped }) => skipped).length;
    return {
        found: found.map((identified, i) => ({
            detection: identified.detection,
            ...applied[i],
            fingerprint: identified.fingerprint,
            existing: existing.has(identified) || baseline.has(identified.fingerprint),
        })),
        evidence: {
            kind: gate.kind,
            ofKind: scope.entries.length,
            selected: entries.length,
            evaluated: scan.evaluated,
            passedOver: sum(scan.skipped),
            changed: change.base?.files.filter((file) => !file.deleted).length,
        },
        report: {
            evaluated: scan.evaluated,
            unit: gate.unit,
            skipped: { ...scope.skipped, ...scan.skipped, ...(inlineSkips > 0 && { 'inline skips': inlineSkips }) },
            engines: scan.engines,
            measurements: [],
        },
    };
}
/** What a folder that can't be opened holds may be of any gate's kind. */
function unreadableFolder({ path }) {
    return {
        rule: 'unreadable-folder',
        engine: 'gatehouse',
        severity: 'high',
        title: 'Folder could not be opened',
        message: `${path}: the folder can't be opened, so what is in it was not evaluated.`,
        location: { path },
        lineText: '',
        incomplete: true,
        help: {
            text: 'Let the job read the folder. If it is not part of the project, have git ignore it, or leave it out with `exclude` in the policy.',
        },
    };
}
/**
 * The policy's own list of exclusions always holds. The default one is for what lies about in a working tree: a file that a
 * change touches is judged wherever it lies.
 */
function exclusionOf(exclude, { change, excludesByDefault }) {
    if (exclude.length === 0 || (excludesByDefault && change.base))
        return () => false;
    return picomatch_default()([...exclude], { dot: true });
}
/** The entries that a change touches: themselves, what they link to, or a file they depend on. */
function touched(gate, { entries, links }, base) {
    const changed = new Set(base.files.map((file) => file.path));
    const depends = gate.dependsOn?.bind(gate);
    return entries.filter((entry) => changed.has(entry.path) ||
        changed.has(links.get(entry.path) ?? '') ||
        (depends !== undefined && base.files.some((file) => depends(entry, file.path))));
}
const sum = (counts) => Object.values(counts).reduce((total, count) => total + count, 0);
function progressOf(gate, log) {
    return (done, total) => {
        log.progress(`${gate.id}: ${done} of ${total} ${gate.unit}`);
    };
}

;// CONCATENATED MODULE: ./src/gates/evaluate.ts






/** Runs one gate over a change and judges what it finds. Never rejects: a gate that fails is in `error`. */
async function evaluateGate(gate, evaluation) {
    const started = performance.now();
    const { settings, log, required } = evaluation;
    const thresholds = { mode: evaluation.mode, failOn: settings?.['fail-on'] ?? 'high' };
    let inspection = nothing(gate);
    let evidence = { ...inspection.evidence, required };
    let findings = [];
    const usedWaivers = new Set();
    try {
        inspection = await inspect(gate, evaluation);
        evidence = { ...inspection.evidence, required };
        for (const { detection, fingerprint, existing, inlineSkip, skipped } of inspection.found) {
            const { comments, aliases, ...rest } = detection;
            const known = (0,policy_waivers/* waiverFor */.Qd)(evaluation.waivers, detection);
            if (known)
                usedWaivers.add(known.id);
            const waiver = known?.id ?? (skipped ? 'inline' : undefined);
            const state = waiver !== undefined ? 'waived' : existing ? 'existing' : 'new';
            const blocking = (0,verdict/* isBlocking */.Us)({ ...detection, state }, thresholds);
            const by = { ...(waiver !== undefined && { waiver }), ...(inlineSkip && { inlineSkip }) };
            findings.push({ ...rest, fingerprint, state, blocking, ...by });
        }
    }
    catch (error) {
        if (!(error instanceof errors/* GatehouseError */.GA))
            log.bug(error);
        const failure = `${error instanceof errors/* GatehouseError */.GA ? '' : 'internal error: '}${(0,errors/* messageOf */.bD)(error)}`;
        evidence = { ...evidence, failure };
    }
    const judgement = (0,verdict/* judgeGate */.$U)(findings, evidence, thresholds);
    const found = findings.length;
    const reportFrom = settings?.['report-from'] ?? 'info';
    findings = findings.filter((finding) => (0,findings_finding/* atLeast */.jZ)(finding.severity, reportFrom)).sort(byWeight);
    return {
        report: {
            id: gate.id,
            ...judgement,
            ...inspection.report,
            durationMs: Math.round(performance.now() - started),
            failOn: thresholds.failOn,
            unreported: found - findings.length,
        },
        findings,
        usedWaivers,
    };
}
function nothing(gate) {
    const unit = 'scan' in gate ? gate.unit : 'rules';
    return {
        found: [],
        evidence: { kind: gate.kind, ofKind: 0, selected: 0, evaluated: 0, passedOver: 0, changed: undefined },
        report: { evaluated: 0, unit, skipped: {}, engines: [], measurements: [] },
    };
}
async function inspect(gate, evaluation) {
    const { settings } = evaluation;
    if (settings === undefined)
        return nothing(gate);
    // Settings and gate are of the same id.
    return 'scan' in gate
        ? inspectFiles(gate, settings, evaluation)
        : assess(gate, settings, evaluation);
}
async function assess(gate, settings, { root, change, placeOf, log }) {
    const progress = (text) => {
        log.progress(`${gate.id}: ${text}`);
    };
    const { detections, evidence, ...assessment } = await gate.assess({ root, change, settings, placeOf, progress });
    const { measurements, charts, evaluated, unit, skipped, engines } = assessment;
    return {
        // A candidate is new, and so is what a change does to the rules.
        found: identify(detections).map(({ detection, fingerprint }) => ({ detection, fingerprint, existing: false })),
        evidence,
        report: { evaluated, unit, skipped, engines, measurements, ...(charts.length > 0 && { charts }) },
    };
}
const severityRank = { critical: 0, high: 1, medium: 2, low: 3, info: 4 };
const stateRank = { new: 0, existing: 1, waived: 2 };
function byWeight(a, b) {
    return (Number(b.blocking) - Number(a.blocking) ||
        stateRank[a.state] - stateRank[b.state] ||
        severityRank[a.severity] - severityRank[b.severity] ||
        byPlace(a, b));
}

// EXTERNAL MODULE: ./src/gates/index.ts
var src_gates = __webpack_require__(6620);
;// CONCATENATED MODULE: ./src/findings/snippet.ts

/**
 * The line a detection is on, as it may be shown: every secret in it masked, its own (`sensitive`) and any other. A cut
 * line has none: a secret that the cut went through could not be told.
 */
function snippetOf(detection, masker) {
    const { lineText, location } = detection;
    if (location.startLine === undefined || lineText === '' || (0,findings_finding/* isExcerpt */.w_)(lineText))
        return undefined;
    const oneLine = location.endLine === undefined || location.endLine === location.startLine;
    const start = Math.min((location.startColumn ?? firstNonBlank(lineText) + 1) - 1, lineText.length);
    const end = Math.min(oneLine ? (location.endColumn ?? lineText.length + 1) - 1 : lineText.length, lineText.length);
    const own = detection.sensitive ? [{ start, end }] : [];
    const spans = merge([...own, ...masker.find(lineText, location.path)]);
    let text = '';
    let at = 0;
    /** The place in `text` of a place in the line; inside a mask, the mask's start. */
    let column = start;
    let endColumn = end;
    for (const span of spans) {
        text += lineText.slice(at, span.start);
        const masked = masker.mask(lineText.slice(span.start, span.end));
        const shift = masked.length - (span.end - span.start);
        const maskStart = text.length;
        if (start >= span.end)
            column += shift;
        else if (start > span.start)
            column = maskStart;
        if (end >= span.end)
            endColumn += shift;
        else if (end > span.start)
            endColumn = maskStart + masked.length;
        text += masked;
        at = span.end;
    }
    text += lineText.slice(at);
    return { text, column: column + 1, length: Math.max(1, endColumn - column) };
}
const firstNonBlank = (line) => Math.max(0, line.search(/\S/));
function merge(spans) {
    const merged = [];
    for (const span of [...spans].sort((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last && span.start < last.end)
            merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
        else if (span.end > span.start)
            merged.push(span);
    }
    return merged;
}

// EXTERNAL MODULE: ./src/policy/load.ts
var load = __webpack_require__(8164);
// EXTERNAL MODULE: ./src/policy/source.ts
var source = __webpack_require__(6877);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/run.ts










/** The whole way: policy → gates → findings → verdict. What it returns is judged and safe to show; renderers only draw it. */
async function run(request) {
    const { head, base } = request.change;
    try {
        return await judge(request);
    }
    finally {
        await Promise.all([head.tree.close(), base?.tree.close(), base?.repository.close()]);
    }
}
async function judge(request) {
    const started = performance.now();
    const { change, now, log } = request;
    const root = external_node_path_default().resolve(request.root);
    const decided = request.accepting
        ? { ...(await (0,source/* decidePolicy */.tT)(change, root, request.config)), baseline: new Set(), notices: [] }
        : await (0,source/* decide */.LD)(change, root, request.config);
    const { policy, digest, lineOf } = request.metrics
        ? (0,load/* withMetrics */.mt)(decided.loaded, request.metrics.settings)
        : decided.loaded;
    const waivers = (0,policy_waivers/* readWaivers */.Sr)(policy.waivers, policy.waivers.map((_, i) => lineOf(['waivers', i])), now);
    const placeOf = (key) => {
        const line = lineOf(key);
        if (line === undefined && request.metrics)
            return { path: request.metrics.file ?? '' };
        return { path: decided.file ?? '', ...(decided.file !== undefined && line !== undefined && { startLine: line }) };
    };
    const evaluated = [];
    // A commit is judged by what it holds; a model's evidence may lie elsewhere, or be made later.
    const fits = (id) => (request.accepting ? (0,src_gates/* isFileGate */.Mb)(id) : !change.staged || id !== 'metrics');
    const automatic = src_gates/* gateIds */.GQ.filter(fits);
    for (const id of request.gates.length > 0 ? request.gates : automatic) {
        const gate = await (0,src_gates/* loadGate */.WF)(id);
        const settings = (0,src_gates/* settingsOf */.f5)(id, policy);
        const required = request.gates.includes(id) || policy.gates[id] !== undefined;
        const mode = request.mode ?? settings?.mode ?? policy.mode;
        const excludesByDefault = lineOf(['gates', id, 'exclude']) === undefined;
        const { baseline } = decided;
        const judging = { excludesByDefault, required, mode, baseline, waivers, placeOf };
        evaluated.push(await evaluateGate(gate, { root, change, settings, ...judging, log }));
    }
    const masker = evaluated.some((gate) => gate.findings.some(mayHoldSecret)) ? await secretMasker() : undefined;
    const gates = evaluated.map(({ report, findings }) => ({
        ...report,
        findings: findings.map((finding) => shown(finding, masker)),
    }));
    const used = new Set(evaluated.flatMap((gate) => [...gate.usedWaivers]));
    const judgesAll = change.base === undefined && request.gates.length === 0;
    const waived = (0,policy_waivers/* reportWaivers */.qm)(waivers, used, { now, policyFile: decided.file, judgesAll });
    const notices = await masked([...decided.notices, ...waived.notices]);
    return {
        schema: 'gatehouse.report/v1',
        version: version/* version */.r,
        verdict: (0,verdict/* judgeRun */.Zy)(gates, notices),
        target: {
            repository: request.repository,
            base: change.base?.sha ?? null,
            head: change.head.sha ?? null,
            event: change.event,
            scope: change.scope,
            ...(request.workflowRun && { run: request.workflowRun }),
        },
        policy: { digest, layers: decided.layers },
        startedAt: now.toISOString(),
        durationMs: Math.round(performance.now() - started),
        gates,
        waivers: waived.reports,
        notices,
    };
}
/**
 * The report of a run that could not judge at all: a policy, base or event that can't be used. What is a bug of ours is not
 * dressed up as one: it is thrown on.
 */
async function errorReport(error, { event, repository, run: workflowRun, now }) {
    if (!(error instanceof errors/* GatehouseError */.GA))
        throw error;
    const notices = await masked(error.message.split('\n').map((message) => ({ level: 'error', message })));
    return {
        schema: 'gatehouse.report/v1',
        version: version/* version */.r,
        verdict: 'error',
        target: { repository, base: null, head: null, event, scope: 'nothing', ...(workflowRun && { run: workflowRun }) },
        policy: { digest: '', layers: [] },
        startedAt: now.toISOString(),
        durationMs: 0,
        gates: [],
        waivers: [],
        notices,
    };
}
/** Secrets may stand in any line that a finding shows, also where no secret was looked for. */
async function secretMasker() {
    const { createSecretsEngine, maskSecret } = await __webpack_require__.e(/* import() */ 537).then(__webpack_require__.bind(__webpack_require__, 4537));
    const engine = createSecretsEngine();
    return { find: (line, file) => engine.scanText(line, file), mask: maskSecret };
}
/** Whether a finding shows its line. What only informs doesn't: there can be many. */
const showsLine = (detection) => detection.severity !== 'info';
/** Every token is a word longer than those of most messages, which need no engine. */
const run_tokenLike = /\S{16,}/;
const mayHoldSecret = (detection) => showsLine(detection) || run_tokenLike.test(detection.message);
function shown(detection, masker) {
    const { lineText, identity, ...rest } = detection;
    const finding = masker ? { ...rest, message: maskAll(rest.message, masker) } : rest;
    const snippet = masker && showsLine(detection) ? snippetOf(detection, masker) : undefined;
    return snippet ? { ...finding, snippet } : finding;
}
/** Notices quote what a policy says, and somebody may have put a secret there. */
async function masked(notices) {
    if (!notices.some((notice) => run_tokenLike.test(notice.message)))
        return [...notices];
    const masker = await secretMasker();
    return notices.map((notice) => ({ ...notice, message: maskAll(notice.message, masker) }));
}
/** A text with every secret in it masked. */
function maskAll(text, masker) {
    if (!run_tokenLike.test(text))
        return text;
    let result = '';
    let at = 0;
    for (const span of [...masker.find(text, '')].sort((a, b) => a.start - b.start)) {
        if (span.start < at)
            continue;
        result += text.slice(at, span.start) + masker.mask(text.slice(span.start, span.end));
        at = span.end;
    }
    return result + text.slice(at);
}


/***/ })

};
