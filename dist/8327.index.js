export const id = 8327;
export const ids = [8327];
export const modules = {

/***/ 40227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./src/change/resolve.ts + 4 modules
var resolve = __webpack_require__(57611);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/git/git.ts
var git_git = __webpack_require__(10308);
// EXTERNAL MODULE: ./src/trees/commit.ts
var commit = __webpack_require__(59612);
// EXTERNAL MODULE: ./src/trees/names.ts
var names = __webpack_require__(91193);
// EXTERNAL MODULE: ./src/trees/objects.ts
var objects = __webpack_require__(8197);
;// CONCATENATED MODULE: ./src/trees/staged.ts




/** The files of a git index, at or below the folder git runs in: what the next commit will hold. */
class StagedTree extends objects/* ObjectTree */.u {
    leftOut;
    /** `leftOut` are entries that no commit would hold. */
    constructor(git, leftOut) {
        super(git, 'the index');
        this.leftOut = leftOut;
    }
    async entries() {
        const listed = (0,git_git/* zeroSeparated */.QC)(await this.git.output(['ls-files', '-z', '--stage'])).map(parseEntry);
        const unmerged = new Set(listed.filter((entry) => entry.stage !== '0').map((entry) => entry.path));
        const [first] = unmerged;
        if (first !== undefined) {
            const others = unmerged.size > 1 ? ` and ${unmerged.size - 1} more` : '';
            throw new errors/* ChangeError */.PR(`${first}${others}: not merged yet; resolve the conflict and stage the result (git add)`);
        }
        const entries = listed.filter((entry) => !this.leftOut.has(entry.path));
        const files = entries.filter((entry) => entry.kind === 'file').map((entry) => entry.object);
        const sizes = await sizesOf(this.git, new Set(files));
        return entries.map(({ path, kind, object }) => ({ path, kind, object, size: sizes.get(object) ?? 0 }));
    }
}
/** One line of `ls-files --stage`: `<mode> <object> <stage>\t<path>`. */
function parseEntry(record) {
    const tab = record.indexOf(0x09);
    const [mode = '', object = '', stage = ''] = record.subarray(0, tab).toString().split(' ');
    return { path: (0,names/* nameOf */.Vb)(record.subarray(tab + 1)), kind: (0,objects/* kindOf */.I)(mode), object, stage };
}
/** How many bytes each blob has. Rejects with `ChangeError` when the clone lacks one. */
async function sizesOf(git, objects) {
    if (objects.size === 0)
        return new Map();
    const format = '--batch-check=%(objectname) %(objecttype) %(objectsize)';
    const lines = (await git.output(['cat-file', '--buffer', format], [...objects, ''].join('\n'))).toString();
    const sizes = new Map();
    for (const line of lines.split('\n').filter(Boolean)) {
        const [object = '', type, size] = line.split(' ');
        if (type !== 'blob')
            throw new errors/* ChangeError */.PR(`this clone does not hold object ${object}, which is staged`);
        sizes.set(object, Number(size));
    }
    return sizes;
}

// EXTERNAL MODULE: ./src/change/files.ts
var change_files = __webpack_require__(98107);
;// CONCATENATED MODULE: ./src/change/staged.ts








const staged_event = 'pre-commit';
/**
 * Finds what a hook is to judge: what is staged, against HEAD. Where pre-commit asks for something else (`--from-ref`, a push,
 * `--all-files`), that is judged: to find nothing staged and pass would be to judge nothing.
 */
async function stagedChange(folder, repository, environment) {
    if (!repository)
        throw new errors/* ChangeError */.PR('there is no git repository here, so nothing is staged');
    const { PRE_COMMIT: byPreCommit, PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to } = environment;
    if (from && to)
        return (0,resolve/* rangeChange */.kK)(staged_event, folder, repository, from, to);
    const staged = await readIndex(repository, environment.GIT_INDEX_FILE);
    // pre-commit starts no hook for a commit of no files, but for a merge that keeps everything as HEAD has it.
    const nothing = staged.files.length === 0 && staged.merged === undefined;
    if (byPreCommit && nothing)
        return (0,resolve/* localChange */.WW)(folder, repository, undefined, staged_event);
    return changeOf(repository, staged);
}
/** `indexFile` is what git calls the index of a partial commit (`git commit FILE`, `git commit -a`) in a hook. */
async function readIndex(repository, indexFile) {
    const git = new git_git/* Git */.TU(repository.git.folder, await indexOf(repository, indexFile));
    const base = repository.head ?? (await (0,resolve/* emptyTree */["in"])(repository));
    const merged = await git.line(['rev-parse', '--verify', '--quiet', 'MERGE_HEAD']);
    return { git, base, files: await (0,change_files/* changedFiles */.Y_)(git, base, 'index'), merged };
}
/** The staged policy judges: it is that of the commit to be. */
async function changeOf({ head, prefix }, staged) {
    const { git, base, merged } = staged;
    const tree = new StagedTree(git, await (0,change_files/* intendedFiles */.BQ)(git, base, staged.files));
    // Rejects where files are not merged yet: no gate can judge them.
    await tree.list();
    const files = merged ? ownOf(staged.files, await (0,change_files/* changedFiles */.Y_)(git, merged, 'index')) : staged.files;
    const left = staged.files.length - files.length;
    const from = head ? (0,resolve/* short */.h0)(base) : 'nothing';
    const taken = merged && left > 0 ? `, ${left} more as ${(0,resolve/* short */.h0)(merged)} has them` : '';
    return {
        event: staged_event,
        staged: true,
        prefix,
        head: { sha: undefined, tree },
        base: {
            sha: base,
            tree: new commit/* CommitTree */.e(git, base, prefix),
            repository: new commit/* CommitTree */.e(git, base, ''),
            files,
            addedLines: (file) => (0,change_files/* addedLines */.u4)(git, base, 'index', file),
            uncommitted: () => (0,change_files/* uncommittedFiles */.bY)(git, base),
            decides: false,
        },
        scope: `${(0,resolve/* plural */.LS)(files.length, 'file')} staged on ${from}${taken}`,
    };
}
/** Of a merge, what it has of neither side: what it takes over unchanged was judged where it was committed. */
function ownOf(files, differing) {
    const own = new Set(differing.map((file) => file.path));
    return files.filter((file) => own.has(file.path));
}
/** The index to read, absolute; undefined for the repository's own. Git means a relative one from the top of the working tree. */
async function indexOf({ git }, file) {
    if (!file)
        return undefined;
    const places = await git.output(['rev-parse', '--show-cdup', '--absolute-git-dir']);
    // A folder's name may hold line breaks; the way up to the top doesn't.
    const [up = '', ...folder] = places.toString().replace(/\n$/, '').split('\n');
    const index = external_node_path_default().resolve(external_node_fs_default().realpathSync(git.folder), up, file);
    if (external_node_fs_default().existsSync(index)) {
        const below = external_node_path_default().relative(external_node_fs_default().realpathSync(folder.join('\n')), external_node_fs_default().realpathSync(index));
        if (below.split((external_node_path_default()).sep)[0] !== '..')
            return index;
    }
    throw new errors/* ChangeError */.PR(`GIT_INDEX_FILE names ${file}, which is not this repository's: unset it, or check that repository`);
}

// EXTERNAL MODULE: ./src/git/repository.ts
var git_repository = __webpack_require__(35986);
// EXTERNAL MODULE: ./src/policy/schema.ts + 5 modules
var schema = __webpack_require__(20653);
// EXTERNAL MODULE: ./src/reports/index.ts + 2 modules
var reports = __webpack_require__(30226);
// EXTERNAL MODULE: ./src/run.ts + 4 modules
var run = __webpack_require__(52907);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/commands/options.ts
var options = __webpack_require__(26052);
// EXTERNAL MODULE: ./src/commands/terminal.ts
var terminal = __webpack_require__(49808);
;// CONCATENATED MODULE: ./src/commands/check.ts










/** `gatehouse check`: judges a folder and prints the report. Answers the exit code. */
async function check(positionals, values) {
    const root = (0,options/* rootOf */.I5)(positionals);
    const format = (0,options/* oneOf */.yL)('--format', values.format ?? 'text', reports/* formats */.Fx);
    const mode = values.mode === undefined ? undefined : (0,options/* oneOf */.yL)('--mode', values.mode, schema/* modes */.nI);
    const gates = (0,options/* gatesOf */.og)(values.gate ?? []);
    const staged = values.staged ?? false;
    if (staged)
        ensureFits(values.base, gates);
    const log = (0,terminal/* terminalLog */.d)(process.stderr);
    const report = await judge({
        root,
        gates,
        config: (0,options/* configOf */.W1)(values.config, root),
        base: values.base,
        staged,
        mode,
        log,
    });
    log.clear();
    const { NO_COLOR: noColour, FORCE_COLOR: forceColour } = process.env;
    const colour = !noColour && values.output === undefined && (process.stdout.isTTY || Boolean(forceColour));
    (0,terminal/* writeResult */.Z)((0,reports/* renderParts */.Rs)(format, report, { colour, width: process.stdout.columns }), values.output);
    return verdict/* exitCodes */.hS[report.verdict];
}
/** What is staged has its own base, and the metrics gate judges evidence that need not be there. */
function ensureFits(base, gates) {
    if (base !== undefined)
        throw new errors/* UsageError */.eb('--staged compares with HEAD: leave --base out, or --staged');
    if (gates.includes('metrics'))
        throw new errors/* UsageError */.eb('metrics judges a model, not what is staged: leave --staged out');
}
/** Judges a folder as a terminal sees it. A policy or base that can't be used gives a report that says so. */
async function judge({ root, base, staged, ...request }) {
    const now = new Date();
    try {
        const repository = await (0,git_repository/* openRepository */.h)(root);
        const change = staged
            ? await stagedChange(root, repository, process.env)
            : await (0,resolve/* localChange */.WW)(root, repository, base);
        return await (0,run/* run */.e)({ ...request, root, change, repository: null, now });
    }
    catch (error) {
        return await (0,run/* errorReport */.Z)(error, { event: 'local', repository: null, now });
    }
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
