export const id = 1302;
export const ids = [1302];
export const modules = {

/***/ 50547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseline: () => (/* binding */ baseline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57310);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(83916);
/* harmony import */ var _change_resolve__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57611);
/* harmony import */ var _gates_index__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46620);
/* harmony import */ var _git_repository__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35986);
/* harmony import */ var _policy_baseline__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34887);
/* harmony import */ var _policy_source__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66877);
/* harmony import */ var _reports_escape__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46548);
/* harmony import */ var _run__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14171);
/* harmony import */ var _verdict__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53138);
/* harmony import */ var _options__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26052);
/* harmony import */ var _terminal__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(49808);













/**
 * `gatehouse baseline`: accepts everything that is found now. Findings that a waiver covers stay out: they have an end date.
 */
async function baseline(positionals, values) {
    const root = (0,_options__WEBPACK_IMPORTED_MODULE_10__/* .rootOf */ .I5)(positionals);
    const config = (0,_options__WEBPACK_IMPORTED_MODULE_10__/* .configOf */ .W1)(values.config, root);
    const gates = (0,_options__WEBPACK_IMPORTED_MODULE_10__/* .gatesOf */ .og)(values.gate ?? []);
    const unfit = gates.find((id) => !(0,_gates_index__WEBPACK_IMPORTED_MODULE_3__/* .isFileGate */ .Mb)(id));
    if (unfit)
        throw new _errors__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .eb(`a baseline accepts what stands in files; what ${unfit} finds can be waived, with an end date`);
    const log = (0,_terminal__WEBPACK_IMPORTED_MODULE_11__/* .terminalLog */ .d)(process.stderr);
    const change = await (0,_change_resolve__WEBPACK_IMPORTED_MODULE_2__/* .localChange */ .WW)(root, await (0,_git_repository__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h)(root), undefined);
    const { loaded } = await (0,_policy_source__WEBPACK_IMPORTED_MODULE_6__/* .decidePolicy */ .tT)(change, node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(root), config);
    const before = gates.length > 0 ? ((await (0,_policy_source__WEBPACK_IMPORTED_MODULE_6__/* .readBaseline */ .mF)(change.head.tree, loaded)) ?? []) : [];
    const request = { root, change, gates, config, mode: 'observe', repository: null, now: new Date(), log };
    const report = await (0,_run__WEBPACK_IMPORTED_MODULE_8__/* .run */ .e)({ ...request, accepting: true });
    log.clear();
    const failed = report.gates.find((gate) => gate.status === 'error' && gate.findings.length === 0);
    if (failed)
        throw new _errors__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .eb(`no baseline written: ${failed.id}: ${failed.reason}`);
    const hidden = report.gates.reduce((sum, gate) => sum + gate.unreported, 0);
    if (hidden > 0)
        process.stderr.write(`${hidden} findings below report-from are not in the baseline.\n`);
    const accepted = report.gates.flatMap((gate) => gate.findings.filter((finding) => finding.state !== 'waived').map((finding) => (0,_policy_baseline__WEBPACK_IMPORTED_MODULE_5__/* .entryOf */ .Ms)(gate.id, finding)));
    // What was accepted of gates that did not run now stays accepted.
    const kept = before.filter((entry) => !report.gates.some((gate) => gate.id === entry.gate));
    const file = values.output ?? node_path__WEBPACK_IMPORTED_MODULE_0___default().join(root, loaded.policy.baseline);
    (0,_disk__WEBPACK_IMPORTED_MODULE_1__/* .writeOutput */ .zh)(file, (0,_policy_baseline__WEBPACK_IMPORTED_MODULE_5__/* .formatBaseline */ .J2)([...kept, ...accepted]));
    process.stdout.write(`${(0,_reports_escape__WEBPACK_IMPORTED_MODULE_7__/* .logLine */ .BP)(file)}: ${accepted.length} finding${accepted.length === 1 ? '' : 's'} accepted. Commit it; they no longer block.\n`);
    return _verdict__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .hS.pass;
}


/***/ }),

/***/ 26052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   og: () => (/* binding */ gatesOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57310);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _gates_index__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46620);
/* harmony import */ var _policy_nearest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19876);






/** The one folder a command works on; the current one when none is named. */
function rootOf(positionals) {
    if (positionals.length > 1)
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`one PATH is checked at a time, not ${positionals.length}: ${positionals.join(' ')}`);
    const root = positionals[0] ?? '.';
    let stat;
    try {
        stat = node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root), { throwIfNoEntry: false });
    }
    catch (error) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${root}: can't be opened: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
    }
    if (!stat)
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${root}: no such folder`);
    if (!stat.isDirectory())
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${root}: is not a folder`);
    return root;
}
function gatesOf(ids) {
    return [...new Set(ids)].map((id) => {
        if ((0,_gates_index__WEBPACK_IMPORTED_MODULE_3__/* .isGateId */ .N5)(id))
            return id;
        const meant = (0,_policy_nearest__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(id, _gates_index__WEBPACK_IMPORTED_MODULE_3__/* .gateIds */ .GQ);
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`there is no gate ${id}${meant ? `; did you mean ${meant}?` : ''}; gates: ${_gates_index__WEBPACK_IMPORTED_MODULE_3__/* .gateIds */ .GQ.join(', ')}`);
    });
}
/** One of a few words. */
function oneOf(option, value, valid) {
    const found = valid.find((word) => word === value);
    if (found !== undefined)
        return found;
    const meant = (0,_policy_nearest__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(value, valid);
    throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${option} ${value}: ${meant ? `did you mean ${meant}? ` : ''}valid: ${valid.join(', ')}`);
}
/** A policy file as the caller names it: relative to where the command runs, or else to the checked folder. */
function configOf(config, root) {
    if (config === undefined)
        return undefined;
    return node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(config) ? node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(config) : node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, config);
}


/***/ }),

/***/ 49808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeResult),
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57310);

/** Shown only for work that lasts, and not more often than an eye follows. */
const quietMs = 700;
const intervalMs = 100;
/** Tells how a run goes on stderr: a line that is rewritten on a terminal, nothing where nobody watches. */
function terminalLog(stderr) {
    const started = performance.now();
    let last = 0;
    let drawn = false;
    return {
        progress(text) {
            const now = performance.now();
            if (!stderr.isTTY || now - started < quietMs || now - last < intervalMs)
                return;
            last = now;
            drawn = true;
            stderr.write(`\r\u001b[2K${text.slice(0, stderr.columns - 1)}`);
        },
        bug(error) {
            stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        },
        clear() {
            if (drawn)
                stderr.write('\r\u001b[2K');
        },
    };
}
/** Writes a result to a file, or to stdout when none is named. */
function writeResult(text, file) {
    if (file === undefined)
        process.stdout.write(text);
    else
        (0,_disk__WEBPACK_IMPORTED_MODULE_0__/* .writeOutput */ .zh)(file, text);
}


/***/ }),

/***/ 71265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ record),
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

/**
 * Lists and objects of files that are not trusted. Zod's own go on behind a wrong item and keep every issue, and a hostile file
 * has a million of them; these stop at the first.
 */
const anyList = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => Array.isArray(value), 'expected a list');
const anyRecord = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'expected an object');
/** A list of at most `most` times `item`. */
function list(item, most = Infinity) {
    return anyList.transform((values, context) => {
        if (values.length > most)
            return refuse(context, [], `${values.length} entries are more than ${most}`);
        const read = [];
        for (const [place, value] of values.entries()) {
            const result = item.safeParse(value);
            if (!result.success)
                return refuseAt(context, place, result.error);
            read.push(result.data);
        }
        return read;
    });
}
/** An object of at most `most` times `item` under keys that `key` allows, by default any. */
function record(item, { key, most = Infinity } = {}) {
    return anyRecord.transform((values, context) => {
        const entries = Object.entries(values);
        if (entries.length > most)
            return refuse(context, [], `${entries.length} entries are more than ${most}`);
        // Without a prototype, `__proto__` is a key like any other.
        const read = Object.create(null);
        for (const [name, value] of entries) {
            const named = key?.safeParse(name);
            if (named?.success === false)
                return refuseAt(context, name, named.error);
            const result = item.safeParse(value);
            if (!result.success)
                return refuseAt(context, name, result.error);
            read[name] = result.data;
        }
        return read;
    });
}
function refuseAt(context, key, { issues: [first] }) {
    return refuse(context, [key, ...(first?.path ?? [])], first?.message ?? '');
}
function refuse(context, path, message) {
    context.addIssue({ code: 'custom', path, message });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
}


/***/ }),

/***/ 46620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ gateIds),
/* harmony export */   Mb: () => (/* binding */ isFileGate),
/* harmony export */   N5: () => (/* binding */ isGateId),
/* harmony export */   WF: () => (/* binding */ loadGate),
/* harmony export */   f5: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _policy_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88542);

/** Every gate, in the order in which they run and are shown. Each is loaded when a run needs it. */
const loaders = {
    secrets: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8481), __webpack_require__.e(5373), __webpack_require__.e(1333), __webpack_require__.e(2070), __webpack_require__.e(2853), __webpack_require__.e(6223)]).then(__webpack_require__.bind(__webpack_require__, 96223))).secretsGate,
    sast: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8536)]).then(__webpack_require__.bind(__webpack_require__, 88536))).sastGate,
    container: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8339), __webpack_require__.e(8481), __webpack_require__.e(5373), __webpack_require__.e(7967), __webpack_require__.e(179), __webpack_require__.e(6144), __webpack_require__.e(5755)]).then(__webpack_require__.bind(__webpack_require__, 95755))).containerGate,
    artifacts: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8339), __webpack_require__.e(8481), __webpack_require__.e(5373), __webpack_require__.e(1333), __webpack_require__.e(460), __webpack_require__.e(6318)]).then(__webpack_require__.bind(__webpack_require__, 41114))).artifactsGate,
    metrics: async () => (await Promise.all(/* import() */[__webpack_require__.e(9997), __webpack_require__.e(8129), __webpack_require__.e(5549), __webpack_require__.e(485)]).then(__webpack_require__.bind(__webpack_require__, 48326))).metricsGate,
    workflow: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9996), __webpack_require__.e(8068)]).then(__webpack_require__.bind(__webpack_require__, 68068))).workflowGate,
};
const gateIds = Object.keys(loaders);
const isGateId = (id) => Object.hasOwn(loaders, id);
/** Whether what a gate finds stands in files, and so can be accepted by a baseline. */
const isFileGate = (id) => Object.hasOwn(_policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .fileGateSettings */ .lG, id);
const loadGate = (id) => loaders[id]();
/** The settings of a gate: the policy's, or the defaults; undefined where a gate has none and the policy doesn't name it. */
function settingsOf(id, policy) {
    return policy.gates[id] ?? (hasDefaults(id) ? _policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .gateSettings */ .dJ[id].parse({}) : undefined);
}
const hasDefaults = (id) => Object.hasOwn(_policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .gateSettings */ .dJ, id);


/***/ }),

/***/ 58101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ shapeProblem)
/* harmony export */ });
/** A shorter text can't hold enough to matter. */
const harmlessLength = 4 * 1024 * 1024;
/** A list of a million findings, each with a few objects of its own, stays below these; a hostile text could hold 85 million objects. */
const most = { depth: 100, containers: 8_000_000, entries: 40_000_000, inList: 1_000_000, inObject: 10_000 };
/**
 * Why a JSON text is not to be parsed, if so: as objects it would take many times its own size in memory. What is not JSON is
 * left to the parser.
 */
function shapeProblem(json) {
    if (json.length <= harmlessLength)
        return undefined;
    let depth = 0;
    let containers = 0;
    let entries = 0;
    /** How many entries the list or object at each depth may still have. */
    const left = new Int32Array(most.depth + 1);
    for (let i = 0; i < json.length; i++) {
        switch (json.charCodeAt(i)) {
            case 0x22: // "
                i = stringEnd(json, i);
                break;
            case 0x2c: // ,
                if (++entries > most.entries)
                    return `it has more than ${most.entries} entries`;
                left[depth] = (left[depth] ?? 0) - 1;
                if (depth > 0 && left[depth] === 0)
                    return 'a list or an object in it has too many entries';
                break;
            case 0x5b: // [
            case 0x7b: // {
                if (++containers > most.containers)
                    return `it has more than ${most.containers} lists and objects`;
                if (++depth > most.depth)
                    return `it is nested deeper than ${most.depth}`;
                left[depth] = json[i] === '[' ? most.inList : most.inObject;
                break;
            case 0x5d: // ]
            case 0x7d: // }
                if (depth > 0)
                    depth--;
                break;
        }
    }
    return undefined;
}
function stringEnd(json, start) {
    let end = json.indexOf('"', start + 1);
    while (end !== -1 && isEscaped(json, end))
        end = json.indexOf('"', end + 1);
    return end === -1 ? json.length : end;
}
function isEscaped(json, at) {
    let backslashes = 0;
    while (json[at - 1 - backslashes] === '\\')
        backslashes++;
    return backslashes % 2 === 1;
}


/***/ }),

/***/ 33852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseReport)
/* harmony export */ });
/* unused harmony export reportSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64377);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83916);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44879);
/* harmony import */ var _formats_collections__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71265);
/* harmony import */ var _policy_setting__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39102);
/* harmony import */ var _budget__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81810);
/* harmony import */ var _escape__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46548);
/* harmony import */ var _json_shape__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58101);








/**
 * The schema of `gatehouse.report/v1`. A report file comes from another job and is not trusted: every text and list is
 * bounded, and a key that isn't known is refused, because it may change what the known ones mean.
 */
const maxReportLength = 256 * 1024 * 1024;
const maxFindings = 1_000_000;
const maxPropertyDepth = 8;
const word = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(500);
const sentence = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(20_000);
const prose = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(200_000);
const total = zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0);
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0);
const position = zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1);
const list = (item, most) => _formats_collections__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p(item, most);
const record = (item) => _formats_collections__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g(item, { key: word, most: 10_000 });
const path = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .max(10_000)
    .refine((value) => !value.startsWith('/') && !value.includes('\0'), 'must be relative and without NUL')
    .refine((value) => !value.split('/').includes('..'), 'must not leave the checked root');
const ordered = ({ startLine, endLine, startColumn, endColumn }) => {
    if (startLine === undefined)
        return endLine === undefined && startColumn === undefined && endColumn === undefined;
    if (endLine !== undefined && endLine < startLine)
        return false;
    if (endColumn === undefined || (endLine ?? startLine) > startLine)
        return true;
    return startColumn !== undefined && endColumn >= startColumn;
};
const location = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    path,
    startLine: position.exactOptional(),
    endLine: position.exactOptional(),
    startColumn: position.exactOptional(),
    endColumn: position.exactOptional(),
    member: sentence.exactOptional(),
})
    .refine(ordered, 'lines and columns must be in order, and need a start');
const isShallow = (value, depth) => typeof value !== 'object' || value === null
    ? true
    : depth > 0 && Object.values(value).every((item) => isShallow(item, depth - 1));
const finding = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    rule: word,
    engine: word,
    severity: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_findings_finding__WEBPACK_IMPORTED_MODULE_5__/* .severities */ .gO),
    title: sentence,
    message: prose,
    location,
    sensitive: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true).exactOptional(),
    incomplete: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true).exactOptional(),
    advisory: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true).exactOptional(),
    help: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ text: prose, uri: sentence.exactOptional() }),
    cwe: list(position, 100).exactOptional(),
    flow: list(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ location, message: sentence }), 1_000).exactOptional(),
    properties: record(zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J())
        .refine((value) => isShallow(value, maxPropertyDepth), `must not be nested deeper than ${maxPropertyDepth}`)
        .exactOptional(),
    fingerprint: word,
    state: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['new', 'existing', 'waived']),
    blocking: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    waiver: word.exactOptional(),
    inlineSkip: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ marker: sentence, reason: sentence.exactOptional() }).exactOptional(),
    snippet: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ text: sentence, column: position, length: position }).exactOptional(),
})
    .refine(({ state, blocking }) => !(state === 'waived' && blocking), 'a waived finding can not block');
const gateStatus = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['pass', 'warn', 'fail', 'error', 'skipped']);
const slice = record(sentence);
const measurement = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    metric: sentence,
    slice,
    value: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
    reason: sentence.exactOptional(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable().exactOptional(),
    delta: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable().exactOptional(),
    interval: zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()]).readonly().exactOptional(),
    level: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1).exactOptional(),
    method: sentence.exactOptional(),
    pValue: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1).exactOptional(),
    pWorse: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1).exactOptional(),
    pWorseAdjusted: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1).exactOptional(),
    threshold: sentence.exactOptional(),
    limits: list(zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), 2).exactOptional(),
    status: gateStatus,
    why: sentence.exactOptional(),
    rows: total,
    groups: list(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ group: slice, rows: total, values: record(zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable()) }), 1_000).exactOptional(),
});
const share = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1);
const chart = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['roc', 'precision-recall', 'calibration']),
    title: sentence,
    x: sentence,
    y: sentence,
    series: list(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['candidate', 'baseline']), points: list(zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([share, share]).readonly(), 101) }), 2),
});
const gate = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    id: word,
    status: gateStatus,
    reason: sentence,
    evaluated: total,
    unit: word,
    skipped: record(total),
    engines: list(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ name: word, version: sentence, durationMs: milliseconds }), 100),
    durationMs: milliseconds,
    failOn: sentence,
    findings: list(finding, maxFindings),
    unreported: total,
    measurements: list(measurement, 100_000),
    charts: list(chart, 20).exactOptional(),
    commits: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        walked: total,
        files: total,
        bytes: total,
        tips: list(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'not a commit'), 100_000).exactOptional(),
    })
        .exactOptional(),
});
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('gatehouse.report/v1'),
    version: word,
    verdict: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['pass', 'warn', 'fail', 'error']),
    target: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        repository: sentence.nullable(),
        base: word.nullable(),
        head: word.nullable(),
        prefix: path.regex(/^$|\/$/, 'must end in a slash').exactOptional(),
        event: sentence,
        scope: sentence,
        run: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ id: word, attempt: position }).exactOptional(),
    }),
    policy: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(500),
        layers: list(sentence, 100),
        mode: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_policy_setting__WEBPACK_IMPORTED_MODULE_1__/* .modes */ .nI).exactOptional(),
    }),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_6__/* .datetime */ .w$(),
    durationMs: milliseconds,
    gates: list(gate, 1_000).refine((gates) => new Set(gates.map(({ id }) => id)).size === gates.length, 'two gates have the same id'),
    waivers: list(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ id: sentence, status: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['used', 'unused', 'expired', 'expiring', 'invalid']) }), 100_000),
    notices: list(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        level: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['error', 'warning', 'notice']),
        message: prose,
        path: sentence.exactOptional(),
        line: position.exactOptional(),
    }), 100_000),
});
const shownIssues = 5;
function keyPath(keys) {
    const text = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
    return text.replace(/^\./, '') || 'the document';
}
/**
 * Reads a report file. It is checked for form, not for truth: whether its verdict follows from its findings is for whoever
 * judges it.
 * @throws UsageError naming what is wrong and where, for text that is not a report
 */
function parseReport(json) {
    if (json.length > maxReportLength) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`not a readable report: longer than ${String(maxReportLength)} characters`);
    }
    const shape = (0,_json_shape__WEBPACK_IMPORTED_MODULE_3__/* .shapeProblem */ .j)(json);
    if (shape !== undefined)
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`not a readable report: ${shape}`);
    let document;
    try {
        document = JSON.parse(json);
    }
    catch (error) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`not a report: not JSON (${(0,_budget__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)((0,_escape__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(String(error)), 200)})`, { cause: error });
    }
    const result = reportSchema.safeParse(document);
    if (result.success)
        return result.data;
    const { issues } = result.error;
    const shown = issues
        .slice(0, shownIssues)
        .map((issue) => (0,_budget__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)((0,_escape__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(`${(0,_budget__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(keyPath(issue.path), 200)}: ${issue.message}`), 400));
    const more = issues.length > shownIssues ? `; and ${issues.length - shownIssues} more` : '';
    throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`not a gatehouse.report/v1: ${shown.join('; ')}${more}`);
}


/***/ }),

/***/ 53138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ judgeGate),
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   Zy: () => (/* binding */ judgeRun),
/* harmony export */   hS: () => (/* binding */ exitCodes)
/* harmony export */ });
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);

/** Whether a finding keeps the verdict from passing. What could not be evaluated does so in every mode. */
function isBlocking(finding, { mode, failOn }) {
    if (finding.state !== 'new')
        return false;
    return finding.incomplete === true || (mode === 'enforce' && isOver(finding, failOn));
}
const isOver = ({ severity, advisory }, failOn) => !advisory && (0,_findings_finding__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, failOn);
/** A gate's status and the reason for it, in one sentence. */
function judgeGate(findings, evidence, thresholds) {
    const fresh = findings.filter((finding) => finding.state === 'new');
    if (evidence.failure !== undefined)
        return { status: 'error', reason: evidence.failure };
    const incomplete = fresh.filter((finding) => finding.incomplete);
    if (incomplete.length > 0)
        return { status: 'error', reason: incompleteReason(incomplete) };
    const scope = scopeOf(evidence);
    if (evidence.evaluated === 0) {
        const { changed, ofKind, selected, passedOver } = evidence;
        const accepted = findings.filter((finding) => finding.incomplete && finding.state !== 'new').length;
        if (changed === undefined || (ofKind === 0 && !evidence.commits?.files)) {
            const nothing = ofKind > 0 ? `none of the ${ofKind} ${evidence.kind} could be evaluated` : `there are no ${evidence.kind} here`;
            return { status: evidence.required ? 'error' : 'skipped', reason: nothing };
        }
        if (passedOver + accepted < selected)
            return { status: 'error', reason: `${scope}: none of them could be evaluated` };
        // What commits brought is judged below, also where nothing of it is left.
        if (fresh.length === 0) {
            const why = selected === 0 ? 'nothing of its kind to judge' : 'all of them passed over';
            return { status: 'pass', reason: `${scope}: ${why}` };
        }
    }
    const { mode, failOn } = thresholds;
    const over = fresh.filter((finding) => isOver(finding, failOn)).length;
    if (over > 0) {
        const found = `${count(over, 'new finding')} of severity ${failOn}${failOn === 'critical' ? '' : ' or worse'}; ${scope}`;
        if (mode === 'enforce')
            return { status: 'fail', reason: found };
        return { status: mode === 'warn' ? 'warn' : 'pass', reason: `${found}; mode ${mode} does not block` };
    }
    const under = fresh.filter((finding) => finding.severity !== 'info');
    if (under.length > 0) {
        const none = under.some((finding) => (0,_findings_finding__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(finding.severity, failOn))
            ? 'none that the policy lets block'
            : `none of severity ${failOn}${failOn === 'critical' ? '' : ' or worse'}`;
        const found = `${count(under.length, 'new finding')}, ${none}; ${scope}`;
        return { status: mode === 'observe' ? 'pass' : 'warn', reason: found };
    }
    return { status: 'pass', reason: scope };
}
function incompleteReason([first, ...rest]) {
    const many = count(1 + rest.length, 'place');
    if (first?.message === undefined)
        return `${many} could not be evaluated`;
    return `${many} could not be evaluated${rest.length > 0 ? ', the first' : ''}: ${first.message.replace(/\.$/, '')}`;
}
/** "12 of 12 Python files", or "12 files changed, 3 of 340 Python files among them; 2 commits with 15 files". */
function scopeOf({ changed, selected, evaluated, ofKind, kind, commits }) {
    const files = changed === undefined
        ? `${evaluated} of ${ofKind} ${kind}`
        : `${count(changed, 'file')} changed, ${selected} of ${ofKind} ${kind} among them`;
    return commits ? `${files}; ${count(commits.walked, 'commit')} with ${count(commits.files, 'changed file')}` : files;
}
const order = ['error', 'fail', 'warn', 'pass'];
/** The one verdict: the worst of the gates. A run in which no gate judged anything is an error. */
function judgeRun(gates, notices) {
    if (notices.some((notice) => notice.level === 'error'))
        return 'error';
    const worst = order.find((verdict) => gates.some((gate) => gate.status === verdict)) ?? 'error';
    return worst === 'pass' && notices.some((notice) => notice.level === 'warning') ? 'warn' : worst;
}
const exitCodes = { pass: 0, warn: 0, fail: 1, error: 2 };
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;


/***/ })

};
