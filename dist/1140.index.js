export const id = 1140;
export const ids = [1140];
export const modules = {

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
/* harmony export */   Lr: () => (/* binding */ isAcceptable),
/* harmony export */   N5: () => (/* binding */ isGateId),
/* harmony export */   WF: () => (/* binding */ loadGate),
/* harmony export */   f5: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _policy_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20653);

/** Every gate, in the order in which they run and are shown. Each is loaded when a run needs it. */
const loaders = {
    secrets: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8481), __webpack_require__.e(7115), __webpack_require__.e(5373), __webpack_require__.e(7585), __webpack_require__.e(1329), __webpack_require__.e(2070), __webpack_require__.e(6223)]).then(__webpack_require__.bind(__webpack_require__, 96223))).secretsGate,
    sast: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(7813)]).then(__webpack_require__.bind(__webpack_require__, 47813))).sastGate,
    dependencies: async () => (await __webpack_require__.e(/* import() */ 3324).then(__webpack_require__.bind(__webpack_require__, 3324))).dependenciesGate,
    container: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8339), __webpack_require__.e(2088), __webpack_require__.e(9547), __webpack_require__.e(8481), __webpack_require__.e(7115), __webpack_require__.e(5373), __webpack_require__.e(6171), __webpack_require__.e(6765), __webpack_require__.e(256), __webpack_require__.e(5902), __webpack_require__.e(2763), __webpack_require__.e(7585), __webpack_require__.e(1329), __webpack_require__.e(6921), __webpack_require__.e(4916), __webpack_require__.e(5647)]).then(__webpack_require__.bind(__webpack_require__, 15647))).containerGate,
    artifacts: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8339), __webpack_require__.e(8481), __webpack_require__.e(7115), __webpack_require__.e(5373), __webpack_require__.e(6171), __webpack_require__.e(3082), __webpack_require__.e(3206), __webpack_require__.e(5576), __webpack_require__.e(6944)]).then(__webpack_require__.bind(__webpack_require__, 36944))).artifactsGate,
    metrics: async () => (await Promise.all(/* import() */[__webpack_require__.e(9997), __webpack_require__.e(8129), __webpack_require__.e(5549), __webpack_require__.e(485)]).then(__webpack_require__.bind(__webpack_require__, 48326))).metricsGate,
    reports: async () => (await __webpack_require__.e(/* import() */ 6296).then(__webpack_require__.bind(__webpack_require__, 26296))).reportsGate,
    workflow: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8068)]).then(__webpack_require__.bind(__webpack_require__, 68068))).workflowGate,
};
const gateIds = Object.keys(loaders);
const isGateId = (id) => Object.hasOwn(loaders, id);
/** Whether what a gate finds can be accepted by a baseline: what stands in files, whoever found it. */
const isAcceptable = (id) => Object.hasOwn(_policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .fileGateSettings */ .lG, id) || id === 'reports';
const loadGate = (id) => loaders[id]();
/**
 * The settings of a gate: the policy's, or the defaults; undefined where a gate has none and the policy doesn't name it. Without `mayAsk`
 * nobody is asked over the network about packages: nobody named the gate, or a hook waits for it.
 */
function settingsOf(id, policy, mayAsk = true) {
    if (id === 'dependencies' && !mayAsk)
        return { ...(policy.gates[id] ?? _policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .gateSettings */ .dJ.dependencies.parse({})), engine: 'none', metadata: {} };
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
    failOn: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_findings_finding__WEBPACK_IMPORTED_MODULE_5__/* .severities */ .gO).exactOptional(),
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
    engines: list(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        name: word,
        version: sentence,
        durationMs: milliseconds,
        peakMegabytes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).exactOptional(),
    }), 100),
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
const isOver = ({ severity, advisory, failOn }, ofGate) => !advisory && (0,_findings_finding__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, failOn ?? ofGate);
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
        const { changed, ofKind, selected, passedOver, deleted = 0, kind } = evidence;
        const accepted = findings.filter((finding) => finding.incomplete && finding.state !== 'new').length;
        // Nobody passes it by taking its files away.
        if (deleted > 0 && fresh.length === 0 && evidence.required) {
            const reason = `the change deletes all ${kind} that the base has (${deleted}), and nothing of its kind is left to judge; if that is meant, don't require this gate any more`;
            return { status: 'error', reason };
        }
        if (changed === undefined || (ofKind === 0 && !evidence.commits?.files)) {
            const nothing = ofKind
                ? `none of the ${ofKind} ${evidence.kind} could be evaluated`
                : `there are no ${evidence.kind} here`;
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
    const over = fresh.filter((finding) => isOver(finding, failOn));
    if (over.length > 0) {
        const of = over.some((finding) => finding.failOn !== undefined)
            ? 'over the thresholds of the policy'
            : `of severity ${failOn}${failOn === 'critical' ? '' : ' or worse'}`;
        const found = `${count(over.length, 'new finding')} ${of}; ${scope}`;
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
    const things = ofKind === undefined ? kind : `of ${ofKind} ${kind}`;
    const files = changed === undefined
        ? `${evaluated} ${things}`
        : `${count(changed, 'file')} changed, ${selected} ${things} among them`;
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
