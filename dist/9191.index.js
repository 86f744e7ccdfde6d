export const id = 9191;
export const ids = [9191];
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
/* harmony import */ var _run__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52907);
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
    const unfit = gates.find((id) => !(0,_gates_index__WEBPACK_IMPORTED_MODULE_3__/* .isAcceptable */ .Lr)(id));
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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
