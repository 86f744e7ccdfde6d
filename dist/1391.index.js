export const id = 1391;
export const ids = [1391];
export const modules = {

/***/ 21391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  metrics: () => (/* binding */ metrics_metrics)
});

// EXTERNAL MODULE: ./src/engines/metrics/index.ts + 38 modules
var metrics = __webpack_require__(45549);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/reports/escape.ts
var reports_escape = __webpack_require__(46548);
;// CONCATENATED MODULE: ./src/engines/metrics/render.ts

/** `gatehouse.metrics/v1`. */
function metricsJson({ rows, task, classes, join, columns, measurements }) {
    const document = { schema: 'gatehouse.metrics/v1', rows, task, columns, classes, join, measurements };
    return `${(0,reports_escape/* jsonText */.s$)(document, 2)}\n`;
}
/** A table for a terminal: what was read, then one line a measurement. */
function metricsText(measured) {
    const compared = measured.measurements.some(({ baseline }) => baseline !== undefined);
    const lines = [...headOf(measured), ''];
    const header = [
        'metric',
        'slice',
        'value',
        ...(compared ? ['baseline', 'delta', 'interval', 'p'] : ['interval']),
        'method',
    ];
    const cells = [header, ...measured.measurements.map((measurement) => cellsOf(measurement, compared))];
    const kept = header.map((_, column) => cells.slice(1).some((row) => row[column] !== ''));
    const shown = cells.map((row) => row.filter((_, column) => kept[column]));
    const widths = (shown[0] ?? []).map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)));
    for (const [index, row] of shown.entries()) {
        lines.push(row
            .map((cell, column) => cell.padEnd(widths[column] ?? 0))
            .join('  ')
            .trimEnd());
        const measurement = measured.measurements[index - 1];
        if (measurement)
            lines.push(...remarksOf(measurement));
    }
    // Names come from the file: nothing in them may steer a terminal.
    return `${lines.map(reports_escape/* visible */.RK).join('\n')}\n`;
}
function headOf({ source, rows, task, classes, join, columns }) {
    const { lacking: _, scores, ...single } = columns;
    const parts = Object.entries({ ...single, scores: scores.join(', ') || undefined })
        .filter(([part, name]) => name !== undefined && (part !== 'id' || join !== undefined))
        .map(([part, name]) => `${part} = ${name ?? ''}`);
    const positive = task === 'binary' && classes ? `, positive class ${classes[1] ?? ''}` : '';
    return [
        `${source}: ${rows} rows, ${task}${positive}`,
        `columns: ${parts.join('; ')}`,
        ...(join === undefined ? [] : [`baseline joined ${join}`]),
    ];
}
function cellsOf(measurement, compared) {
    const { metric, slice, value, baseline, delta, interval, level, pValue, method, test } = measurement;
    const between = interval ? `[${figure(interval[0])}, ${figure(interval[1])}] ${(level ?? 0) * 100} %` : '';
    const how = [method, test].filter((text) => text !== undefined).join(', ');
    return [
        metric,
        Object.entries(slice)
            .map(([column, name]) => `${column}=${name}`)
            .join(', '),
        figure(value),
        ...(compared
            ? [
                baseline === undefined ? '' : figure(baseline),
                delta === undefined ? '' : figure(delta),
                between,
                pValue === undefined ? '' : figure(pValue),
            ]
            : [between]),
        how,
    ];
}
const figure = (value) => (value === null ? 'null' : String(Number(value.toPrecision(6))));
function remarksOf({ reason, note, matrix, classes }) {
    const table = Array.isArray(matrix) && Array.isArray(classes)
        ? [
            `true × predicted, classes ${classes.join(', ')}:`,
            ...matrix.map((row) => (Array.isArray(row) ? row.map(String).join('  ') : '')),
        ]
        : [];
    return [reason, note, ...table].filter((text) => text !== undefined).map((text) => `    ${text}`);
}

// EXTERNAL MODULE: ./src/commands/options.ts
var options = __webpack_require__(26052);
// EXTERNAL MODULE: ./src/commands/terminal.ts
var terminal = __webpack_require__(49808);
;// CONCATENATED MODULE: ./src/commands/metrics.ts





/** `gatehouse metrics FILE`: computes and prints, without judging. Answers the exit code. */
async function metrics_metrics(positionals, values) {
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0)
        throw new errors/* UsageError */.eb(`metrics takes one FILE (and --baseline FILE), not ${positionals.length}`);
    const format = (0,options/* oneOf */.yL)('--format', values.format ?? 'text', ['text', 'json']);
    const { label, prediction, score, weight, id, cluster, positive, query } = values;
    const measured = await (0,metrics/* measureFiles */.oU)({
        candidate: file,
        baseline: values.baseline,
        options: {
            task: values.task === undefined ? undefined : (0,options/* oneOf */.yL)('--task', values.task, metrics/* tasks */.vB),
            ...{ label, prediction, score, weight, id, cluster, positive, query },
            relevant: values.relevant === undefined ? undefined : numberOf('--relevant', values.relevant),
        },
        metrics: values.metric ?? [],
        by: values.by ?? [],
        margin: numberOf('--margin', values.margin ?? '0', (margin) => margin >= 0, '0 or more'),
        level: numberOf('--level', values.level ?? '0.95', (level) => level > 0 && level < 1, 'between 0 and 1'),
    });
    (0,terminal/* writeResult */.Z)(format === 'json' ? metricsJson(measured) : metricsText(measured), values.output);
    return 0;
}
function numberOf(option, text, valid, range = 'a number') {
    const value = text.trim() === '' ? NaN : Number(text);
    if (Number.isFinite(value) && valid?.(value) !== false)
        return value;
    throw new errors/* UsageError */.eb(`${option} ${text}: must be ${range}`);
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
        for (const piece of (0,_disk__WEBPACK_IMPORTED_MODULE_0__/* .piecesOf */ .Xe)(text))
            process.stdout.write(piece);
    else
        (0,_disk__WEBPACK_IMPORTED_MODULE_0__/* .writeOutput */ .zh)(file, text);
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


/***/ })

};
