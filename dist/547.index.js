export const id = 547;
export const ids = [547];
export const modules = {

/***/ 547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseline: () => (/* binding */ baseline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7310);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3916);
/* harmony import */ var _change_resolve__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1084);
/* harmony import */ var _gates_index__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6620);
/* harmony import */ var _git_repository__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5986);
/* harmony import */ var _policy_baseline__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4887);
/* harmony import */ var _policy_source__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6877);
/* harmony import */ var _reports_escape__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6548);
/* harmony import */ var _run__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7233);
/* harmony import */ var _verdict__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3138);
/* harmony import */ var _options__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6052);
/* harmony import */ var _terminal__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9808);













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

/***/ 9808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeResult),
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7310);

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

/***/ 3138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ judgeGate),
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   Zy: () => (/* binding */ judgeRun),
/* harmony export */   hS: () => (/* binding */ exitCodes)
/* harmony export */ });
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4879);

/** Whether a finding keeps the verdict from passing. What could not be evaluated does so in every mode. */
function isBlocking(finding, { mode, failOn }) {
    if (finding.state !== 'new')
        return false;
    return finding.incomplete === true || (mode === 'enforce' && (0,_findings_finding__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(finding.severity, failOn));
}
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
        if (changed !== undefined && ofKind > 0) {
            if (selected === 0)
                return { status: 'pass', reason: `${scope}: nothing of its kind to judge` };
            const accepted = findings.filter((finding) => finding.incomplete && finding.state !== 'new').length;
            if (passedOver + accepted >= selected)
                return { status: 'pass', reason: `${scope}: all of them passed over` };
            return { status: 'error', reason: `${scope}: none of them could be evaluated` };
        }
        const nothing = evidence.ofKind > 0
            ? `none of the ${evidence.ofKind} ${evidence.kind} could be evaluated`
            : `there are no ${evidence.kind} here`;
        return { status: evidence.required ? 'error' : 'skipped', reason: nothing };
    }
    const { mode, failOn } = thresholds;
    const over = fresh.filter((finding) => (0,_findings_finding__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(finding.severity, failOn)).length;
    if (over > 0) {
        const found = `${count(over, 'new finding')} of severity ${failOn}${failOn === 'critical' ? '' : ' or worse'}; ${scope}`;
        if (mode === 'enforce')
            return { status: 'fail', reason: found };
        return { status: mode === 'warn' ? 'warn' : 'pass', reason: `${found}; mode ${mode} does not block` };
    }
    const under = fresh.filter((finding) => finding.severity !== 'info').length;
    if (under > 0) {
        const found = `${count(under, 'new finding')}, none of severity ${failOn}${failOn === 'critical' ? '' : ' or worse'}; ${scope}`;
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
/** "12 of 12 Python files", or "12 files changed, 3 of 340 Python files among them". */
function scopeOf({ changed, selected, evaluated, ofKind, kind }) {
    if (changed === undefined)
        return `${evaluated} of ${ofKind} ${kind}`;
    return `${count(changed, 'file')} changed, ${selected} of ${ofKind} ${kind} among them`;
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
