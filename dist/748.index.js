export const id = 748;
export const ids = [748];
export const modules = {

/***/ 35286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   merge: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83916);
/* harmony import */ var _merge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15827);
/* harmony import */ var _reports_index__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30226);
/* harmony import */ var _verdict__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53138);
/* harmony import */ var _options__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26052);
/* harmony import */ var _report_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20180);
/* harmony import */ var _terminal__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49808);







/** `gatehouse merge`: judges several reports as one and prints it. Answers the exit code. */
function merge(positionals, values) {
    if (positionals.length === 0)
        throw new _errors__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb('merge takes one REPORT or more: files, or folders that hold them');
    const format = (0,_options__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('--format', values.format ?? 'text', _reports_index__WEBPACK_IMPORTED_MODULE_1__/* .formats */ .Fx);
    const expected = {
        gates: (0,_options__WEBPACK_IMPORTED_MODULE_3__/* .gatesOf */ .og)(values.expect ?? []),
        head: hexOf('--head', values.head, /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'the whole SHA of a commit'),
        policy: hexOf('--policy', values.policy, /^[0-9a-f]{64}$/, 'the digest that a report has under policy'),
        now: new Date(),
    };
    const report = (0,_merge__WEBPACK_IMPORTED_MODULE_0__/* .mergeReports */ .C)((0,_report_files__WEBPACK_IMPORTED_MODULE_4__/* .readReports */ .o)(positionals), expected);
    const { NO_COLOR: noColour, FORCE_COLOR: forceColour } = process.env;
    const colour = !noColour && values.output === undefined && (process.stdout.isTTY || Boolean(forceColour));
    (0,_terminal__WEBPACK_IMPORTED_MODULE_5__/* .writeResult */ .Z)((0,_reports_index__WEBPACK_IMPORTED_MODULE_1__/* .renderParts */ .Rs)(format, report, { colour, width: process.stdout.columns }), values.output);
    return _verdict__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS[report.verdict];
}
function hexOf(option, text, form, what) {
    const value = text?.trim().toLowerCase();
    if (value === undefined || form.test(value))
        return value;
    throw new _errors__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`${option} ${text ?? ''}: must be ${what}`);
}


/***/ }),

/***/ 20180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readReports)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57310);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);
/* harmony import */ var _merge__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15827);
/* harmony import */ var _reports_recognise__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98314);






/** As much as `parseReport` takes. */
const maxReportBytes = 256 * 1024 * 1024;
/** Artifacts of a run, with all that may lie beside their reports. */
const maxEntries = 100_000;
/**
 * The reports in files and folders (at any depth), each file once; what can't be used comes with the reason. Nothing behind a link
 * in a folder is read.
 */
function readReports(places) {
    const parts = new Map();
    for (const part of places.flatMap(readPlace))
        parts.set(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(part.source), part);
    return [...parts.values()];
}
function readPlace(place) {
    let entries;
    try {
        const stat = node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(place, { throwIfNoEntry: false });
        if (stat === undefined)
            return [{ source: place, problem: 'no such file or folder' }];
        if (!stat.isDirectory())
            return readFile(place, () => true);
        entries = jsonEntries(place);
    }
    catch (error) {
        return [{ source: place, problem: (0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error) }];
    }
    const found = entries.flatMap(({ file, isFile }) => isFile ? readFile(file, _reports_recognise__WEBPACK_IMPORTED_MODULE_4__/* .mayBeReport */ .p) : [{ source: file, problem: 'it is a link or no file, and is not opened' }]);
    return found.length > 0 ? found : [{ source: place, problem: 'the folder holds no report' }];
}
function readFile(file, isMeant) {
    let text;
    try {
        text = (0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .readAtMost */ .rU)(file, maxReportBytes).toString('utf8');
    }
    catch (error) {
        return [{ source: file, problem: (0,_errors__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error) }];
    }
    return isMeant(text) ? [(0,_merge__WEBPACK_IMPORTED_MODULE_3__/* .partOf */ .B)(file, text)] : [];
}
function jsonEntries(folder) {
    const found = [];
    const open = [folder];
    let seen = 0;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        for (const entry of node_fs__WEBPACK_IMPORTED_MODULE_0___default().readdirSync(at, { withFileTypes: true })) {
            if (++seen > maxEntries)
                throw new Error(`it holds more than ${maxEntries} files; name the reports`);
            const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, entry.name);
            if (entry.isDirectory())
                open.push(file);
            else if (/\.json$/i.test(entry.name))
                found.push({ file, isFile: entry.isFile() });
        }
    }
    return found;
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

/***/ 30226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fx: () => (/* binding */ formats),
  Rs: () => (/* binding */ renderParts)
});

// UNUSED EXPORTS: render

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/reports/budget.ts
var budget = __webpack_require__(81810);
// EXTERNAL MODULE: ./src/reports/escape.ts
var reports_escape = __webpack_require__(46548);
// EXTERNAL MODULE: ./src/reports/overview.ts
var overview = __webpack_require__(22032);
;// CONCATENATED MODULE: ./src/reports/gitlab.ts



/** The merge request widget pages through the list in the browser; far more than anyone reads. */
const maxCodeQualityIssues = 10_000;
const maxDescription = 1_000;
/** What has no file is put here: the one file that every GitLab pipeline has. */
const pipelineFile = '.gitlab-ci.yml';
/**
 * The report as a GitLab Code Quality artifact. GitLab compares it with the target branch's by fingerprint, so existing
 * findings are in it and waived ones are not. A gate in error is an issue too: its absence would read as a pass.
 */
function renderGitlab(report) {
    const findings = (0,overview/* mostUrgentFirst */.Nn)(report.gates.flatMap((gate) => gate.findings.filter((finding) => finding.state !== 'waived')));
    const issues = (0,overview/* gatesAndRun */.zF)(report)
        .filter((gate) => gate.status === 'error')
        .map((gate) => issueOf(gate.id, 'blocker', `Gatehouse ${gate.id} ended in error: ${gate.reason}`));
    const room = Math.max(0, maxCodeQualityIssues - issues.length);
    const seen = new Map();
    for (const finding of findings.slice(0, room)) {
        const nth = (seen.get(finding.fingerprint) ?? 0) + 1;
        seen.set(finding.fingerprint, nth);
        const member = finding.location.member === undefined ? '' : ` (${finding.location.member})`;
        issues.push({
            description: (0,budget/* clip */.$Q)((0,reports_escape/* visible */.RK)(`${finding.title}: ${finding.message}${member}`), maxDescription),
            check_name: (0,reports_escape/* visible */.RK)(finding.rule),
            // GitLab shows only the first issue of a fingerprint.
            fingerprint: nth === 1 ? finding.fingerprint : `${finding.fingerprint}-${nth}`,
            severity: severityOf[finding.severity],
            location: { path: (0,overview/* pathOf */.XM)(finding.location), lines: { begin: finding.location.startLine ?? 1 } },
        });
    }
    const omitted = findings.length - room;
    if (omitted > 0) {
        issues.push(issueOf('left-out', 'info', `${(0,overview/* plural */.LS)(omitted, 'more finding')} left out: see the JSON report.`));
    }
    return `${(0,reports_escape/* jsonText */.s$)(issues, 2)}\n`;
}
function issueOf(name, severity, description) {
    return {
        description: (0,budget/* clip */.$Q)((0,reports_escape/* visible */.RK)(description), maxDescription),
        check_name: (0,reports_escape/* visible */.RK)(`gatehouse/${name}`),
        fingerprint: (0,reports_escape/* visible */.RK)(`gatehouse/${name}`),
        severity,
        location: { path: pipelineFile, lines: { begin: 1 } },
    };
}
const severityOf = {
    critical: 'blocker',
    high: 'critical',
    medium: 'major',
    low: 'minor',
    info: 'info',
};

// EXTERNAL MODULE: ./src/reports/html.ts + 6 modules
var html = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/reports/json.ts
var json = __webpack_require__(3493);
// EXTERNAL MODULE: ./src/reports/measurements.ts
var measurements = __webpack_require__(16806);
;// CONCATENATED MODULE: ./src/reports/junit.ts




/** GitLab refuses JUnit reports of more than 30 MB a job; beyond this many failures a suite only counts. */
const maxFailuresPerSuite = 5_000;
const maxText = 4_000;
/**
 * The report as JUnit XML, a suite a gate. Every suite has a test case that says what was evaluated, so an empty suite
 * can't be taken for a passing one; each finding that blocks is a failing test case, and findings that don't are counted.
 */
function renderJunit(report) {
    const suites = (0,overview/* gatesAndRun */.zF)(report).map((gate) => ({ gate, cases: cases(gate) }));
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="Gatehouse" ${totals(suites.flatMap((suite) => suite.cases))} time="${seconds(report.durationMs)}">`,
        ...suites.map(({ gate, cases }) => suite(gate, cases, report.startedAt)),
        '</testsuites>',
        '',
    ].join('\n');
}
function cases(gate) {
    const blocking = (0,overview/* mostUrgentFirst */.Nn)(gate.findings.filter((finding) => finding.blocking));
    const shown = blocking.slice(0, maxFailuresPerSuite);
    const more = blocking.length - shown.length;
    const seen = new Map();
    return [
        gateCase(gate),
        ...gate.measurements.map((measurement) => measurementCase(measurement, seen)),
        ...shown.map((finding) => findingCase(finding, seen)),
        ...(more > 0
            ? [
                {
                    name: 'findings left out',
                    outcome: 'failure',
                    type: 'left out',
                    message: `${(0,overview/* plural */.LS)(more, 'more blocking finding')} in the JSON report`,
                },
            ]
            : []),
    ];
}
function gateCase(gate) {
    const name = 'gate';
    const text = `${(0,overview/* evaluatedPhrase */.$m)(gate)}; ${(0,overview/* countsPhrase */.__)((0,overview/* count */.U9)([gate]))}`;
    switch (gate.status) {
        case 'error':
            return { name, outcome: 'error', type: 'error', message: (0,budget/* clip */.$Q)(gate.reason, maxText), text };
        case 'skipped':
            return { name, outcome: 'skipped', message: (0,budget/* clip */.$Q)(gate.reason, maxText) };
        case 'fail':
            // Each finding or measurement that blocks is a failure of its own; a gate that fails without any must still fail.
            return gate.findings.some((finding) => finding.blocking) ||
                gate.measurements.some(({ status }) => status === 'fail')
                ? { name, outcome: 'passed', text }
                : { name, outcome: 'failure', type: 'fail', message: (0,budget/* clip */.$Q)(gate.reason, maxText), text };
        case 'pass':
        case 'warn':
            return { name, outcome: 'passed', text };
    }
}
function measurementCase(measurement, seen) {
    const { metric, slice, status } = measurement;
    const of = Object.keys(slice).length === 0 ? '' : ` ${(0,measurements/* slicePhrase */.me)(slice)}`;
    const name = numbered((0,budget/* clip */.$Q)(`${metric}${of}`, 500), seen);
    const message = (0,budget/* clip */.$Q)((0,measurements/* measurementLine */.hU)(measurement), maxText);
    switch (status) {
        case 'fail':
            return { name, outcome: 'failure', type: 'metric', message };
        case 'error':
            return { name, outcome: 'error', type: 'metric', message };
        case 'skipped':
            return { name, outcome: 'skipped', message };
        case 'pass':
        case 'warn':
            return { name, outcome: 'passed', text: message };
    }
}
/** Readers tell test cases apart by name, so a second one of the same name gets a number. */
function numbered(name, seen) {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? name : `${name} (${nth})`;
}
function findingCase(finding, seen) {
    const { path, startLine } = finding.location;
    return {
        name: numbered(`${(0,budget/* clip */.$Q)(finding.rule, 200)} at ${(0,overview/* place */.ik)(finding.location)}`, seen),
        outcome: 'failure',
        attributes: ` file="${(0,reports_escape/* xmlAttribute */.IE)(path)}"${startLine === undefined ? '' : ` line="${startLine}"`}`,
        type: finding.severity,
        message: (0,budget/* clip */.$Q)(`${finding.title}: ${finding.message}`, maxText),
        text: (0,budget/* clip */.$Q)(`${(0,overview/* place */.ik)(finding.location)}\n${finding.message}\n\n${finding.help.text}\n${finding.help.uri ?? ''}`, maxText).trimEnd(),
    };
}
function suite({ id, durationMs }, cases, startedAt) {
    const classname = (0,reports_escape/* xmlAttribute */.IE)(`gatehouse.${id}`);
    // JUnit's schema wants the time without a zone.
    const timestamp = (0,reports_escape/* xmlAttribute */.IE)(startedAt.replace(/(?:\.\d+)?Z$/, ''));
    return [
        `  <testsuite name="${classname}" ${totals(cases)} time="${seconds(durationMs)}" timestamp="${timestamp}">`,
        ...cases.map((testCase) => junit_element(testCase, classname)),
        '  </testsuite>',
    ].join('\n');
}
function junit_element({ name, outcome, attributes = '', message, type, text }, classname) {
    const open = `    <testcase name="${(0,reports_escape/* xmlAttribute */.IE)(name)}" classname="${classname}"${attributes} time="0">`;
    const body = text === undefined ? '' : (0,reports_escape/* xmlText */.xK)(text);
    if (outcome === 'passed')
        return `${open}${body === '' ? '' : `<system-out>${body}</system-out>`}</testcase>`;
    const typed = type === undefined ? '' : ` type="${(0,reports_escape/* xmlAttribute */.IE)(type)}"`;
    return `${open}<${outcome}${typed} message="${(0,reports_escape/* xmlAttribute */.IE)(message ?? '')}">${body}</${outcome}></testcase>`;
}
function totals(cases) {
    const number = (outcome) => cases.filter((item) => item.outcome === outcome).length;
    return `tests="${cases.length}" failures="${number('failure')}" errors="${number('error')}" skipped="${number('skipped')}"`;
}
const seconds = (ms) => (ms / 1_000).toFixed(3);

// EXTERNAL MODULE: ./src/reports/markdown.ts + 3 modules
var markdown = __webpack_require__(37942);
// EXTERNAL MODULE: ./src/reports/sarif.ts
var sarif = __webpack_require__(4042);
// EXTERNAL MODULE: ./src/reports/text.ts
var reports_text = __webpack_require__(97080);
;// CONCATENATED MODULE: ./src/reports/index.ts








/** What `--format` takes. */
const formats = ['text', 'json', 'sarif', 'junit', 'gitlab', 'markdown', 'html'];
/** What `render` gives, in parts where it can be large. */
const renderParts = (format, report, options = {}) => format === 'json' ? (0,json/* jsonParts */.l)(report) : render(format, report, options);
/** The report in one of the command line's formats, ending in a line break. */
function render(format, report, options = {}) {
    switch (format) {
        case 'text':
            return (0,reports_text/* renderText */.S5)(report, options);
        case 'json':
            return (0,json/* renderJson */.h)(report);
        case 'sarif':
            return (0,sarif/* renderSarif */.W)(report).text;
        case 'junit':
            return renderJunit(report);
        case 'gitlab':
            return renderGitlab(report);
        case 'markdown':
            return (0,markdown/* renderMarkdown */.n)(report, { ...options, budget: markdown/* markdownBudgets */.G.jobSummary });
        case 'html':
            return (0,html/* renderHtml */.K)(report);
        default:
            return (0,errors/* assertNever */.xb)(format);
    }
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
