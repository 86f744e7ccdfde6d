export const id = 544;
export const ids = [544];
export const modules = {

/***/ 5544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./src/change/resolve.ts + 4 modules
var resolve = __webpack_require__(6009);
// EXTERNAL MODULE: ./src/git/repository.ts
var repository = __webpack_require__(5986);
// EXTERNAL MODULE: ./src/policy/schema.ts
var schema = __webpack_require__(4139);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/reports/budget.ts
var budget = __webpack_require__(1810);
// EXTERNAL MODULE: ./src/reports/escape.ts
var reports_escape = __webpack_require__(6548);
// EXTERNAL MODULE: ./src/reports/overview.ts
var overview = __webpack_require__(2032);
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

// EXTERNAL MODULE: ./src/reports/json.ts
var json = __webpack_require__(3493);
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
        ...gate.measurements.map(measurementCase),
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
function measurementCase(measurement) {
    const slice = Object.entries(measurement.slice).map(([column, value]) => `${column}=${value}`);
    const name = (0,budget/* clip */.$Q)([measurement.metric, ...slice].join(' '), 500);
    const value = `${measurement.value ?? 'undefined'}${measurement.threshold === undefined ? '' : `, threshold ${measurement.threshold}`}`;
    const message = (0,budget/* clip */.$Q)(`${value}${measurement.reason === undefined ? '' : `: ${measurement.reason}`}`, maxText);
    switch (measurement.status) {
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
function findingCase(finding, seen) {
    const name = `${(0,budget/* clip */.$Q)(finding.rule, 200)} at ${(0,overview/* place */.ik)(finding.location)}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    const { path, startLine } = finding.location;
    return {
        name: nth === 1 ? name : `${name} (${nth})`,
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

// EXTERNAL MODULE: ./src/reports/markdown.ts
var markdown = __webpack_require__(8022);
// EXTERNAL MODULE: ./src/reports/sarif.ts
var sarif = __webpack_require__(4042);
// EXTERNAL MODULE: ./src/reports/text.ts + 1 modules
var reports_text = __webpack_require__(3942);
;// CONCATENATED MODULE: ./src/reports/index.ts







/** What `--format` takes. */
const formats = ['text', 'json', 'sarif', 'junit', 'gitlab', 'markdown'];
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
        default:
            return (0,errors/* assertNever */.xb)(format);
    }
}

// EXTERNAL MODULE: ./src/run.ts + 6 modules
var run = __webpack_require__(8749);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(3138);
// EXTERNAL MODULE: ./src/commands/options.ts
var options = __webpack_require__(6052);
// EXTERNAL MODULE: ./src/commands/terminal.ts
var terminal = __webpack_require__(9808);
;// CONCATENATED MODULE: ./src/commands/check.ts








/** `gatehouse check`: judges a folder and prints the report. Answers the exit code. */
async function check(positionals, values) {
    const root = (0,options/* rootOf */.I5)(positionals);
    const format = (0,options/* oneOf */.yL)('--format', values.format ?? 'text', formats);
    const mode = values.mode === undefined ? undefined : (0,options/* oneOf */.yL)('--mode', values.mode, schema/* modes */.nI);
    const log = (0,terminal/* terminalLog */.d)(process.stderr);
    const report = await judge({
        root,
        gates: (0,options/* gatesOf */.og)(values.gate ?? []),
        config: (0,options/* configOf */.W1)(values.config, root),
        base: values.base,
        mode,
        log,
    });
    log.clear();
    const { NO_COLOR: noColour, FORCE_COLOR: forceColour } = process.env;
    const colour = !noColour && values.output === undefined && (process.stdout.isTTY || Boolean(forceColour));
    (0,terminal/* writeResult */.Z)(render(format, report, { colour, width: process.stdout.columns }), values.output);
    return verdict/* exitCodes */.hS[report.verdict];
}
/** Judges a folder as a terminal sees it. A policy or base that can't be used gives a report that says so. */
async function judge({ root, base, ...request }) {
    const now = new Date();
    try {
        const change = await (0,resolve/* localChange */.W)(root, await (0,repository/* openRepository */.h)(root), base);
        return await (0,run/* run */.e)({ ...request, root, change, repository: null, now });
    }
    catch (error) {
        return await (0,run/* errorReport */.Z)(error, { event: 'local', repository: null, now });
    }
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


/***/ })

};
