export const id = 220;
export const ids = [220];
export const modules = {

/***/ 5220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/gates/index.ts
var gates = __webpack_require__(6620);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(4879);
// EXTERNAL MODULE: ./src/reports/overview.ts
var overview = __webpack_require__(2032);
// EXTERNAL MODULE: ./src/reports/budget.ts
var budget = __webpack_require__(1810);
;// CONCATENATED MODULE: ./src/merge-gates.ts



/** From worst to best. */
const statuses = ['error', 'fail', 'warn', 'pass', 'skipped'];
const states = ['new', 'existing', 'waived'];
/** As many as a report may hold. */
const maxCharts = 20;
const shownParts = 5;
const maxReason = 300;
const maxWords = 500;
/**
 * What several parts say of one gate, as one: findings united by fingerprint, numbers summed, the worst status. `parts` are at
 * least one, in an order that doesn't depend on who came first.
 */
function joinGate(parts) {
    const [first, ...others] = parts;
    if (others.length === 0)
        return first.gate;
    const gates = parts.map(({ gate }) => gate);
    const worstFirst = [...parts].sort((a, b) => statuses.indexOf(a.gate.status) - statuses.indexOf(b.gate.status));
    const evaluating = gates.filter(({ evaluated }) => evaluated > 0);
    const charts = gates.flatMap((gate) => gate.charts ?? []);
    return {
        id: first.gate.id,
        status: worstFirst[0]?.gate.status ?? 'error',
        reason: joinedReason(worstFirst),
        evaluated: sum(gates, ({ evaluated }) => evaluated),
        unit: words(evaluating.length > 0 ? evaluating : gates, ({ unit }) => unit),
        skipped: summed(gates.flatMap((gate) => Object.entries(gate.skipped))),
        engines: unitedEngines(gates),
        durationMs: sum(gates, ({ durationMs }) => durationMs),
        failOn: words(gates, ({ failOn }) => failOn),
        findings: unitedFindings(gates),
        unreported: sum(gates, ({ unreported }) => unreported),
        measurements: gates.flatMap((gate) => gate.measurements),
        ...(charts.length > 0 && { charts: charts.slice(0, maxCharts) }),
    };
}
/** "3 parts: linux: 1 new finding …; macos: 12 of 12 Python files", the worst first. */
function joinedReason(parts) {
    const reasons = new Set(parts.map(({ gate }) => gate.reason));
    const [same = ''] = reasons;
    const said = reasons.size === 1
        ? (0,budget/* clip */.$Q)(same, maxReason)
        : parts
            .slice(0, shownParts)
            .map(({ source, gate }) => (0,budget/* clip */.$Q)(`${source}: ${gate.reason}`, maxReason))
            .join('; ');
    const more = reasons.size > 1 && parts.length > shownParts ? `; and ${parts.length - shownParts} more` : '';
    const charts = parts.reduce((total, { gate }) => total + (gate.charts?.length ?? 0), 0);
    const leftOut = charts > maxCharts ? `; ${(0,overview/* plural */.LS)(charts - maxCharts, 'chart')} left out` : '';
    return `${(0,overview/* plural */.LS)(parts.length, 'part')}: ${said}${more}${leftOut}`;
}
/** Each finding once, as the part that takes it most seriously has it. */
function unitedFindings(gates) {
    const united = new Map();
    for (const gate of gates) {
        for (const finding of gate.findings) {
            const known = united.get(finding.fingerprint);
            if (known === undefined || bySeriousness(finding, known) < 0)
                united.set(finding.fingerprint, finding);
        }
    }
    return (0,overview/* mostUrgentFirst */.Nn)([...united.values()].sort(byPlace));
}
function bySeriousness(a, b) {
    return (Number(b.blocking) - Number(a.blocking) ||
        states.indexOf(a.state) - states.indexOf(b.state) ||
        finding/* severities */.gO.indexOf(a.severity) - finding/* severities */.gO.indexOf(b.severity));
}
function byPlace({ location: left }, { location: right }) {
    return (compare(left.path, right.path) ||
        (left.startLine ?? 0) - (right.startLine ?? 0) ||
        (left.startColumn ?? 0) - (right.startColumn ?? 0));
}
function unitedEngines(gates) {
    const united = new Map();
    for (const engine of gates.flatMap((gate) => gate.engines)) {
        const key = JSON.stringify([engine.name, engine.version]);
        const durationMs = (united.get(key)?.durationMs ?? 0) + engine.durationMs;
        united.set(key, { ...engine, durationMs });
    }
    return [...united.values()];
}
function summed(counts) {
    const totals = new Map();
    for (const [name, count] of counts)
        totals.set(name, add(totals.get(name) ?? 0, count));
    return Object.fromEntries(totals);
}
const sum = (gates, of) => gates.reduce((total, gate) => add(total, of(gate)), 0);
/** A report holds whole numbers that can be counted with. */
const add = (a, b) => Math.min(a + b, Number.MAX_SAFE_INTEGER);
const words = (gates, of) => (0,budget/* clip */.$Q)((0,overview/* enumerate */.HL)([...new Set(gates.map(of))]), maxWords);
/** Which attempt of a workflow run a report is of; 0 outside of one. */
const attemptOf = ({ target }) => target.run?.attempt ?? 0;
/** By code units: the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(3138);
;// CONCATENATED MODULE: ./src/merge-checks.ts




const runAgain = 'Run its job again, or leave the report out.';
/** Why a report is not of what is judged. */
function strangeness({ target, policy, gates }, expected) {
    const { head, run } = expected;
    if (run !== undefined) {
        if (target.run === undefined)
            return `it says of no workflow run, and run ${run.id} is judged. ${runAgain}`;
        if (target.run.id !== run.id)
            return `it is of workflow run ${shown(target.run.id)}, not of ${run.id}. ${runAgain}`;
        if (target.run.attempt > run.attempt)
            return `it is of attempt ${target.run.attempt}, and attempt ${run.attempt} is judged. Run the job that judges again.`;
    }
    // Why such a run failed is in its notices.
    if (gates.length === 0)
        return undefined;
    if (head !== undefined && target.head !== head)
        return `it judged ${commit(target.head)}, not ${commit(head)}. ${runAgain}`;
    if (expected.policy !== undefined && policy.digest !== expected.policy)
        return `it was judged by policy ${shown(policy.digest)}, not by ${shown(expected.policy)}. ${runAgain}`;
    return undefined;
}
/** What two reports can't both be right about. `null` is a commit like any other: "none"; a repository may just not be known. */
function disagreements(parts) {
    const compared = [
        ['commit', ({ target }) => target.head, commit],
        ['base', ({ target }) => target.base, commit],
        ['policy', ({ policy }) => policy.digest, (digest) => shown(digest ?? '')],
        ['workflow run', ({ target }) => target.run?.id ?? null, (id) => shown(id ?? '')],
    ];
    const known = parts.filter(({ report }) => report.target.repository !== null);
    return [
        ...compared.flatMap(([what, of, show]) => disagreement(parts, what, of, show)),
        ...disagreement(known, 'repository', ({ target }) => target.repository, (name) => shown(name ?? '')),
    ];
}
function disagreement(parts, what, of, show) {
    const sources = new Map();
    for (const { source, report } of parts)
        if (!sources.has(of(report)))
            sources.set(of(report), source);
    if (sources.size < 2)
        return [];
    const values = (0,overview/* enumerate */.HL)([...sources].map(([value, source]) => `${show(value)} in ${source}`));
    return [`The reports are not of one ${what}: ${values}. Merge only those that belong together.`];
}
/**
 * Reports of an attempt before the one that is judged. "Re-run failed jobs" keeps those of the jobs that had succeeded, and
 * these count. But a job that was run again and ended before it wrote a report leaves its old one too: only how the jobs ended
 * tells the two apart.
 */
function olderAttempts(parts, { run, jobs }) {
    const attempt = run?.attempt ?? Math.max(0, ...parts.map(({ report }) => attemptOf(report)));
    const older = parts.filter(({ report }) => report.target.run !== undefined && attemptOf(report) < attempt);
    if (older.length === 0)
        return [];
    const which = `${(0,overview/* enumerate */.HL)(older.map(({ source, report }) => `${source} (attempt ${attemptOf(report)})`))}: older than attempt ${attempt}`;
    if (jobs === undefined)
        return [
            `${which}, and nothing says whether ${older.length === 1 ? 'its job was' : 'their jobs were'} run again. Judge them in the run itself with the results of its jobs (needs), or run all jobs again.`,
        ];
    const unfinished = Object.entries(jobs).filter(([, result]) => result !== 'success' && result !== 'failure');
    if (unfinished.length === 0)
        return [];
    const ended = (0,overview/* enumerate */.HL)(unfinished.map(([job, result]) => `${job} (${result})`));
    return [`${which}, and these jobs did not run to their end: ${ended}. Run all jobs again.`];
}
const verdicts = ['error', 'fail', 'warn', 'pass'];
/** What a report says that it can't mean: its gates are judged again, and where it contradicts itself it is not believed. */
function selfContradictions({ source, report }) {
    const { gates, notices, target, verdict } = report;
    const contradicts = (how) => `${source} contradicts itself: ${how}. Run its job again.`;
    const found = gates.flatMap((gate) => {
        const blocking = gate.findings.filter((finding) => finding.blocking).length;
        const incomplete = gate.findings.filter(({ incomplete: open, state }) => open === true && state === 'new').length;
        const passes = gate.status !== 'fail' && gate.status !== 'error';
        const named = `gate ${gate.id} has status ${gate.status}`;
        if (passes && blocking > 0)
            return [contradicts(`${named}, and ${(0,overview/* plural */.LS)(blocking, 'finding')} that block`)];
        if (gate.status !== 'error' && incomplete > 0)
            return [contradicts(`${named}, and ${(0,overview/* plural */.LS)(incomplete, 'place')} that could not be evaluated`)];
        // Only a change can touch nothing of a gate's kind.
        if (passes && gate.status !== 'skipped' && gate.evaluated === 0 && target.base === null)
            return [contradicts(`${named}, and it evaluated nothing, though there is no base that it could equal`)];
        return [];
    });
    const judged = (0,src_verdict/* judgeRun */.Zy)(gates, notices);
    if (verdicts.indexOf(verdict) < verdicts.indexOf(judged))
        found.push(contradicts(`its verdict is ${verdict}, and its gates and notices give ${judged}`));
    const explained = judged !== 'error' || notices.some(({ level }) => level === 'error');
    if (!explained && !gates.some(({ status }) => status === 'error'))
        found.push(`${source}: no gate judged anything. Take the job out, or give it something to judge.`);
    return found;
}
function missingGates(gates, expected) {
    return [...new Set(expected.gates)].flatMap((id) => {
        const gate = gates.find((candidate) => candidate.id === id);
        if (gate === undefined)
            return [
                `Gate ${id} is expected, and no report has it. Let a job run it and hand in its report, or don't expect it.`,
            ];
        if (gate.status !== 'skipped')
            return [];
        return [
            `Gate ${id} is expected, and was skipped (${(0,budget/* clip */.$Q)(gate.reason, 300)}). Give it something to judge, or don't expect it.`,
        ];
    });
}
/** Jobs that ended badly although every report is green: one that broke off left none, or an old one. */
function failedJobs({ jobs = {} }) {
    const failed = Object.entries(jobs).filter(([, result]) => result !== 'success' && result !== 'skipped');
    return failed.map(([job, result]) => `Job ${job} ended with ${result}, and no report says why. Look at its log, and run it again.`);
}
/** Enough of a digest to know it by. */
const shown = (text) => (text === '' ? 'none' : (0,budget/* clip */.$Q)(text, 30));
const commit = (sha) => (sha === null ? 'no commit' : `commit ${(0,budget/* clip */.$Q)(sha, 13)}`);

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./src/formats/collections.ts
var collections = __webpack_require__(1265);
// EXTERNAL MODULE: ./src/reports/escape.ts
var reports_escape = __webpack_require__(6548);
;// CONCATENATED MODULE: ./src/reports/json-shape.ts
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

;// CONCATENATED MODULE: ./src/reports/schema.ts







/**
 * The schema of `gatehouse.report/v1`. A report file comes from another job and is not trusted: every text and list is
 * bounded, and a key that isn't known is refused, because it may change what the known ones mean.
 */
const maxReportLength = 256 * 1024 * 1024;
const maxFindings = 1_000_000;
const maxPropertyDepth = 8;
const word = schemas/* string */.YjP().min(1).max(500);
const sentence = schemas/* string */.YjP().max(20_000);
const prose = schemas/* string */.YjP().max(200_000);
const total = schemas/* int */.Whr().min(0);
const milliseconds = schemas/* number */.aig().min(0);
const position = schemas/* int */.Whr().min(1);
const list = (item, most) => collections/* list */.p(item, most);
const record = (item) => collections/* record */.g(item, { key: word, most: 10_000 });
const path = schemas/* string */.YjP()
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
const schema_location = schemas/* strictObject */.rej({
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
const schema_finding = schemas/* strictObject */.rej({
    rule: word,
    engine: word,
    severity: schemas/* enum */.k5n(finding/* severities */.gO),
    title: sentence,
    message: prose,
    location: schema_location,
    sensitive: schemas/* literal */.euz(true).exactOptional(),
    incomplete: schemas/* literal */.euz(true).exactOptional(),
    help: schemas/* strictObject */.rej({ text: prose, uri: sentence.exactOptional() }),
    cwe: list(position, 100).exactOptional(),
    properties: record(schemas/* unknown */.L5J())
        .refine((value) => isShallow(value, maxPropertyDepth), `must not be nested deeper than ${maxPropertyDepth}`)
        .exactOptional(),
    fingerprint: word,
    state: schemas/* enum */.k5n(['new', 'existing', 'waived']),
    blocking: schemas/* boolean */.zMY(),
    waiver: word.exactOptional(),
    inlineSkip: schemas/* strictObject */.rej({ marker: sentence, reason: sentence.exactOptional() }).exactOptional(),
    snippet: schemas/* strictObject */.rej({ text: sentence, column: position, length: position }).exactOptional(),
})
    .refine(({ state, blocking }) => !(state === 'waived' && blocking), 'a waived finding can not block');
const gateStatus = schemas/* enum */.k5n(['pass', 'warn', 'fail', 'error', 'skipped']);
const slice = record(sentence);
const measurement = schemas/* strictObject */.rej({
    metric: sentence,
    slice,
    value: schemas/* number */.aig().nullable(),
    reason: sentence.exactOptional(),
    baseline: schemas/* number */.aig().nullable().exactOptional(),
    delta: schemas/* number */.aig().nullable().exactOptional(),
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).readonly().exactOptional(),
    level: schemas/* number */.aig().min(0).max(1).exactOptional(),
    method: sentence.exactOptional(),
    pValue: schemas/* number */.aig().min(0).max(1).exactOptional(),
    pWorse: schemas/* number */.aig().min(0).max(1).exactOptional(),
    pWorseAdjusted: schemas/* number */.aig().min(0).max(1).exactOptional(),
    threshold: sentence.exactOptional(),
    limits: list(schemas/* number */.aig(), 2).exactOptional(),
    status: gateStatus,
    why: sentence.exactOptional(),
    rows: total,
    groups: list(schemas/* strictObject */.rej({ group: slice, rows: total, values: record(schemas/* number */.aig().nullable()) }), 1_000).exactOptional(),
});
const share = schemas/* number */.aig().min(0).max(1);
const chart = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['roc', 'precision-recall', 'calibration']),
    title: sentence,
    x: sentence,
    y: sentence,
    series: list(schemas/* strictObject */.rej({ name: schemas/* enum */.k5n(['candidate', 'baseline']), points: list(schemas/* tuple */.PVZ([share, share]).readonly(), 101) }), 2),
});
const gate = schemas/* strictObject */.rej({
    id: word,
    status: gateStatus,
    reason: sentence,
    evaluated: total,
    unit: word,
    skipped: record(total),
    engines: list(schemas/* strictObject */.rej({ name: word, version: sentence, durationMs: milliseconds }), 100),
    durationMs: milliseconds,
    failOn: sentence,
    findings: list(schema_finding, maxFindings),
    unreported: total,
    measurements: list(measurement, 100_000),
    charts: list(chart, 20).exactOptional(),
});
const reportSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('gatehouse.report/v1'),
    version: word,
    verdict: schemas/* enum */.k5n(['pass', 'warn', 'fail', 'error']),
    target: schemas/* strictObject */.rej({
        repository: sentence.nullable(),
        base: word.nullable(),
        head: word.nullable(),
        event: sentence,
        scope: sentence,
        run: schemas/* strictObject */.rej({ id: word, attempt: position }).exactOptional(),
    }),
    policy: schemas/* strictObject */.rej({ digest: schemas/* string */.YjP().max(500), layers: list(sentence, 100) }),
    startedAt: iso/* datetime */.w$(),
    durationMs: milliseconds,
    gates: list(gate, 1_000).refine((gates) => new Set(gates.map(({ id }) => id)).size === gates.length, 'two gates have the same id'),
    waivers: list(schemas/* strictObject */.rej({ id: sentence, status: schemas/* enum */.k5n(['used', 'unused', 'expired', 'expiring', 'invalid']) }), 100_000),
    notices: list(schemas/* strictObject */.rej({
        level: schemas/* enum */.k5n(['error', 'warning', 'notice']),
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
        throw new errors/* UsageError */.eb(`not a readable report: longer than ${String(maxReportLength)} characters`);
    }
    const shape = shapeProblem(json);
    if (shape !== undefined)
        throw new errors/* UsageError */.eb(`not a readable report: ${shape}`);
    let document;
    try {
        document = JSON.parse(json);
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`not a report: not JSON (${(0,budget/* clip */.$Q)((0,reports_escape/* visible */.RK)(String(error)), 200)})`, { cause: error });
    }
    const result = reportSchema.safeParse(document);
    if (result.success)
        return result.data;
    const { issues } = result.error;
    const shown = issues
        .slice(0, shownIssues)
        .map((issue) => (0,budget/* clip */.$Q)((0,reports_escape/* visible */.RK)(`${(0,budget/* clip */.$Q)(keyPath(issue.path), 200)}: ${issue.message}`), 400));
    const more = issues.length > shownIssues ? `; and ${issues.length - shownIssues} more` : '';
    throw new errors/* UsageError */.eb(`not a gatehouse.report/v1: ${shown.join('; ')}${more}`);
}

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/merge.ts









/** What a file that is meant to be a report holds. */
function partOf(source, text) {
    try {
        return { source, report: parseReport(text) };
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.eb))
            throw error;
        return { source, problem: error.message };
    }
}
/**
 * One verdict over the reports of several jobs: the worst of all their gates. What a report says of itself is not believed where
 * it can be checked, and one that is missing, or not of the change that is judged, is an error. The rules and their reasons are
 * in docs/merge.md.
 */
function mergeReports(parts, expected) {
    const errors = [];
    if (parts.length === 0)
        errors.push('There is no report: no job left one, or they were looked for in another place.');
    const readable = [];
    for (const part of parts) {
        if ('report' in part)
            readable.push(part);
        else
            errors.push(`${part.source} can't be used: ${part.problem}`);
    }
    const belonging = newestAttempts(readable.sort(byOrigin)).filter((part) => {
        const reason = strangeness(part.report, expected);
        if (reason !== undefined)
            errors.push(`${part.source} (${gateNames(part.report)}): ${reason}`);
        return reason === undefined;
    });
    // A run that failed before its first gate says of no commit or policy what another could contradict.
    const judged = belonging.filter(({ report }) => report.gates.length > 0);
    const gates = joinedGates(judged);
    errors.push(...belonging.flatMap(selfContradictions), ...disagreements(judged), ...olderAttempts(belonging, expected), ...missingGates(gates, expected));
    const said = unitedNotices(belonging);
    if (src_verdict/* exitCodes */.hS[(0,src_verdict/* judgeRun */.Zy)(gates, [...errors.map(asError), ...said])] === 0)
        errors.push(...failedJobs(expected));
    const notices = [...errors.sort(compare).map(asError), ...said];
    return {
        schema: 'gatehouse.report/v1',
        version: version/* version */.r,
        verdict: (0,src_verdict/* judgeRun */.Zy)(gates, notices),
        ...frameOf(judged.length > 0 ? judged : belonging, expected),
        gates,
        waivers: unitedWaivers(belonging),
        notices,
    };
}
const asError = (message) => ({ level: 'error', message });
const gateNames = ({ gates }) => gates.length === 0 ? 'no gate' : (0,overview/* enumerate */.HL)(gates.map(({ id }) => id));
/** An order that doesn't depend on which came first: the same reports always give the same one. */
function byOrigin(a, b) {
    return (compare(a.source, b.source) ||
        attemptOf(a.report) - attemptOf(b.report) ||
        compare(a.report.startedAt, b.report.startedAt) ||
        compare(JSON.stringify(a.report), JSON.stringify(b.report)));
}
/** Of the attempts of one job, the newest. */
function newestAttempts(parts) {
    const jobOf = ({ source, report }) => JSON.stringify([source, report.target.run?.id]);
    const newest = new Map();
    for (const part of parts)
        newest.set(jobOf(part), Math.max(attemptOf(part.report), newest.get(jobOf(part)) ?? 0));
    return parts.filter((part) => attemptOf(part.report) === newest.get(jobOf(part)));
}
/** In the usual order of gates; those of another version of Gatehouse last. */
function joinedGates(parts) {
    const byId = new Map();
    for (const { source, report } of parts) {
        for (const gate of report.gates) {
            const known = byId.get(gate.id);
            if (known === undefined)
                byId.set(gate.id, [{ source, gate }]);
            else
                known.push({ source, gate });
        }
    }
    const order = gates/* gateIds */.GQ;
    const rank = (id) => (order.includes(id) ? order.indexOf(id) : order.length);
    return [...byId].sort(([a], [b]) => rank(a) - rank(b) || compare(a, b)).map(([, gateParts]) => joinGate(gateParts));
}
/** What the reports say beside their gates, each once. Why one could not judge comes with its name. */
function unitedNotices(parts) {
    const united = new Map();
    for (const { source, report } of parts) {
        for (const notice of report.notices) {
            const { level, message, path, line } = notice;
            const key = JSON.stringify([level, message, path, line]);
            const known = united.get(key) ?? { notice, sources: new Set() };
            united.set(key, known);
            known.sources.add(source);
        }
    }
    return [...united.values()].map(({ notice, sources }) => notice.level === 'error' && parts.length > 1
        ? { ...notice, message: `${(0,overview/* enumerate */.HL)([...sources])}: ${notice.message}` }
        : notice);
}
/** From what has to be seen to what may be forgotten: a waiver that one report used is used. */
const waiverStatuses = ['invalid', 'expired', 'expiring', 'used', 'unused'];
function unitedWaivers(parts) {
    const united = new Map();
    for (const waiver of parts.flatMap(({ report }) => report.waivers)) {
        const known = united.get(waiver.id);
        if (known === undefined || waiverStatuses.indexOf(waiver.status) < waiverStatuses.indexOf(known.status))
            united.set(waiver.id, waiver);
    }
    return [...united.values()];
}
const maxScope = 2_000;
/** What is said of the run as a whole. The duration is that of all the work. */
function frameOf(parts, { head, policy, run, now }) {
    const reports = parts.map(({ report }) => report);
    const [first] = reports;
    const said = (of, otherwise) => (0,budget/* clip */.$Q)((0,overview/* enumerate */.HL)([...new Set(reports.map(of))]), maxScope) || otherwise;
    const [newest] = reports.flatMap(({ target }) => target.run ?? []).sort((a, b) => b.attempt - a.attempt);
    const ofRun = run ?? newest;
    return {
        target: {
            repository: reports.find(({ target }) => target.repository !== null)?.target.repository ?? null,
            base: first?.target.base ?? null,
            head: head ?? first?.target.head ?? null,
            event: said(({ target }) => target.event, 'merge'),
            scope: said(({ target }) => target.scope, 'nothing'),
            ...(ofRun && { run: ofRun }),
        },
        policy: { digest: policy ?? first?.policy.digest ?? '', layers: first?.policy.layers ?? [] },
        startedAt: reports.map(({ startedAt }) => startedAt).sort(byTime)[0] ?? now.toISOString(),
        durationMs: reports.reduce((sum, { durationMs }) => sum + durationMs, 0),
    };
}
const byTime = (a, b) => Date.parse(a) - Date.parse(b) || compare(a, b);

// EXTERNAL MODULE: ./src/reports/index.ts + 2 modules
var reports = __webpack_require__(226);
// EXTERNAL MODULE: ./src/commands/options.ts
var options = __webpack_require__(6052);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/disk.ts
var disk = __webpack_require__(7310);
;// CONCATENATED MODULE: ./src/reports/recognise.ts

/** The key that a report of any version starts with. */
const mark = /"schema"\s*:\s*"gatehouse\.report\//;
/**
 * Whether a JSON file among others is to be read as a report: one that says so, and one that is no JSON at all or can't be parsed in
 * safety, since it may be a report that broke off. Reading it tells.
 */
function mayBeReport(text) {
    if (mark.test(text) || shapeProblem(text) !== undefined)
        return true;
    try {
        JSON.parse(text);
        return false;
    }
    catch {
        return true;
    }
}

;// CONCATENATED MODULE: ./src/commands/report-files.ts






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
        parts.set(external_node_path_default().resolve(part.source), part);
    return [...parts.values()];
}
function readPlace(place) {
    let entries;
    try {
        const stat = external_node_fs_default().statSync(place, { throwIfNoEntry: false });
        if (stat === undefined)
            return [{ source: place, problem: 'no such file or folder' }];
        if (!stat.isDirectory())
            return readFile(place, () => true);
        entries = jsonEntries(place);
    }
    catch (error) {
        return [{ source: place, problem: (0,disk/* diskProblem */.Nd)(error) }];
    }
    const found = entries.flatMap(({ file, isFile }) => isFile ? readFile(file, mayBeReport) : [{ source: file, problem: 'it is a link or no file, and is not opened' }]);
    return found.length > 0 ? found : [{ source: place, problem: 'the folder holds no report' }];
}
function readFile(file, isMeant) {
    let text;
    try {
        text = (0,disk/* readAtMost */.rU)(file, maxReportBytes).toString('utf8');
    }
    catch (error) {
        return [{ source: file, problem: (0,errors/* messageOf */.bD)(error) }];
    }
    return isMeant(text) ? [partOf(file, text)] : [];
}
function jsonEntries(folder) {
    const found = [];
    const open = [folder];
    let seen = 0;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        for (const entry of external_node_fs_default().readdirSync(at, { withFileTypes: true })) {
            if (++seen > maxEntries)
                throw new Error(`it holds more than ${maxEntries} files; name the reports`);
            const file = external_node_path_default().join(at, entry.name);
            if (entry.isDirectory())
                open.push(file);
            else if (/\.json$/i.test(entry.name))
                found.push({ file, isFile: entry.isFile() });
        }
    }
    return found;
}

// EXTERNAL MODULE: ./src/commands/terminal.ts
var terminal = __webpack_require__(9808);
;// CONCATENATED MODULE: ./src/commands/merge.ts







/** `gatehouse merge`: judges several reports as one and prints it. Answers the exit code. */
function merge(positionals, values) {
    if (positionals.length === 0)
        throw new errors/* UsageError */.eb('merge takes one REPORT or more: files, or folders that hold them');
    const format = (0,options/* oneOf */.yL)('--format', values.format ?? 'text', reports/* formats */.F);
    const expected = {
        gates: (0,options/* gatesOf */.og)(values.expect ?? []),
        head: hexOf('--head', values.head, /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'the whole SHA of a commit'),
        policy: hexOf('--policy', values.policy, /^[0-9a-f]{64}$/, 'the digest that a report has under policy'),
        now: new Date(),
    };
    const report = mergeReports(readReports(positionals), expected);
    const { NO_COLOR: noColour, FORCE_COLOR: forceColour } = process.env;
    const colour = !noColour && values.output === undefined && (process.stdout.isTTY || Boolean(forceColour));
    (0,terminal/* writeResult */.Z)((0,reports/* render */.X)(format, report, { colour, width: process.stdout.columns }), values.output);
    return src_verdict/* exitCodes */.hS[report.verdict];
}
function hexOf(option, text, form, what) {
    const value = text?.trim().toLowerCase();
    if (value === undefined || form.test(value))
        return value;
    throw new errors/* UsageError */.eb(`${option} ${text ?? ''}: must be ${what}`);
}


/***/ }),

/***/ 6052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   og: () => (/* binding */ gatesOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7310);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3916);
/* harmony import */ var _gates_index__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6620);
/* harmony import */ var _policy_nearest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9876);






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

/***/ 4879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   qs: () => (/* binding */ maxLineText),
/* harmony export */   w_: () => (/* binding */ isExcerpt)
/* harmony export */ });
/** From worst to least; the order is what `atLeast` and every sort use. */
const severities = ['critical', 'high', 'medium', 'low', 'info'];
function atLeast(severity, threshold) {
    return severities.indexOf(severity) <= severities.indexOf(threshold);
}
/** The longest line an engine hands on whole; of a longer one (minified code, data) only what is around the place. */
const maxLineText = 2_000;
const excerptSide = 200;
/** Starts the text of a line that was cut. No line of a text file holds this character. */
const cutMark = '\0';
/** `line`, or when it is too long, the characters around `column` (1-based), marked as cut. */
function excerpt(line, column) {
    if (line.length <= maxLineText)
        return line;
    return cutMark + line.slice(Math.max(0, column - 1 - excerptSide), column - 1 + excerptSide);
}
const isExcerpt = (lineText) => lineText.startsWith(cutMark);


/***/ }),

/***/ 4673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ mayHoldSkip),
/* harmony export */   vh: () => (/* binding */ inlineSkipModes),
/* harmony export */   wE: () => (/* binding */ inlineSkipOf)
/* harmony export */ });
/**
 * Comments by which scanners are told to leave a line alone (`# nosec`, `# noqa: S608`, `gitleaks:allow`): what they say and
 * of which finding. Whether one counts is for the policy to say.
 */
const inlineSkipModes = ['allow', 'report', 'ignore'];
const start = String.raw `(?:#|//|--|;|/\*|<!--)\s*`;
const word = (pattern) => new RegExp(String.raw `(?<![\w-])${pattern}(?![\w-])`, 'gi');
const first = (pattern) => new RegExp(`${start}${pattern}`, 'gi');
const secrets = ['secrets'];
const markers = [
    { name: 'nosec', gates: ['sast'], place: 'beside', pattern: first(String.raw `nosec\b:?`), rules: /\s*((?:B\d{3}[,\s]*)+)/iy },
    { name: 'noqa', gates: ['sast'], place: 'beside', pattern: first(String.raw `noqa\b`), rules: /\s?:\s*((?:[A-Z]+\d+\b[,\s]*)+)/iy },
    { name: 'ruff: ignore', gates: ['sast'], place: 'both', pattern: first(String.raw `ruff:\s*ignore\b`), rules: /\[([^\]]{0,500})\]/y },
    { name: 'nosemgrep', gates: ['sast', 'secrets', 'container'], place: 'both', pattern: word('nosem(?:grep)?'), rules: /:\s*([\w.-]+(?:,\s*[\w.-]+)*)/y },
    { name: 'gitleaks:allow', gates: secrets, place: 'beside', pattern: word('gitleaks:allow') },
    { name: 'betterleaks:allow', gates: secrets, place: 'beside', pattern: word('betterleaks:allow') },
    { name: 'trufflehog:ignore', gates: secrets, place: 'beside', pattern: word('trufflehog:ignore') },
    { name: 'kingfisher:ignore', gates: secrets, place: 'beside', pattern: word('kingfisher:ignore') },
    { name: 'ggignore', gates: secrets, place: 'beside', pattern: word('ggignore') },
    { name: 'pragma: allowlist secret', gates: secrets, place: 'beside', pattern: word('pragma:\\s?(?:allow|white)list[ -]secret') },
    { name: 'hadolint ignore', gates: ['container'], place: 'above', pattern: first(String.raw `hadolint\s+ignore\b`), rules: /\s*=\s*((?:[A-Z]+\d+\b[,\s]*)+)/iy },
    { name: 'trivy:ignore', gates: ['container'], place: 'above', pattern: word('trivy:ignore'), rules: /:([\w-]+)(?![\w:-])/y },
    { name: 'kics-scan ignore-line', gates: ['container'], place: 'above', pattern: first(String.raw `kics-scan\s+ignore-line\b`) },
    { name: 'checkov:skip', gates: ['container'], place: 'above', pattern: word('checkov:skip'), rules: /\s*=\s*(\w+)/y },
]; // prettier-ignore
/** Quickly tells a line with no marker in it; of the others most have one. */
const anyMarker = /nosec|noqa|ruff|nosem|(?:gitleaks|betterleaks):allow|(?:trufflehog|kingfisher):ignore|ggignore|list[ -]secret|hadolint|trivy:|kics-scan|checkov:/i;
/** Whether a text may hold a skip: only then is it worth to find out where its comments are. */
const mayHoldSkip = (text) => anyMarker.test(text);
/** Longer comments are data. */
const maxComment = 2_000;
/**
 * The skip among `comments` that speaks of a finding: one that names its rule, or no rule at all; the one with a reason first.
 * One that names other rules only doesn't.
 */
function inlineSkipOf(comments, finding) {
    const found = comments.flatMap((comment) => skipsIn(comment, finding));
    return found.find(({ reason }) => reason !== undefined) ?? found[0];
}
function skipsIn(comment, finding) {
    const { text } = comment;
    const above = comment.above === true;
    if (text.length > maxComment || !mayHoldSkip(text))
        return [];
    return markers
        .filter(({ gates, place }) => gates.includes(finding.gate) && (place === 'both' || above === (place === 'above')))
        .flatMap((marker) => {
        const read = occurrence(marker, text, 0);
        if (read === undefined)
            return [];
        const named = read.rules.map(lastPart).find((rule) => isNameOf(rule, finding));
        if (read.rules.length > 0 && named === undefined)
            return [];
        const reason = reasonIn(text.slice(read.end));
        const shown = named === undefined ? marker.name : `${marker.name} ${named}`;
        return [{ marker: shown, ...(reason !== undefined && { reason }) }];
    });
}
function occurrence({ pattern, rules }, text, from) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null)
        return undefined;
    const start = match.index;
    const end = pattern.lastIndex;
    if (rules === undefined)
        return { start, end, rules: [] };
    rules.lastIndex = end;
    const named = rules
        .exec(text)?.[1]
        ?.split(/[,\s]+/)
        .filter((rule) => rule !== '') ?? [];
    if (named.length > 0)
        return { start, end: rules.lastIndex, rules: named };
    // What asks for rules and can't be read names none of ours.
    return { start, end, rules: /^\s?[:=[]/.test(text.slice(end)) ? ['?'] : [] };
}
/** Semgrep's names begin with where a rule comes from. */
const lastPart = (rule) => rule.slice(rule.lastIndexOf('.') + 1);
function isNameOf(named, { rule, aliases = [] }) {
    return [rule, ...aliases].some((own) => canonical(own) === canonical(named));
}
/** `AVD-DS-0002`, `DS-0002` and `DS002` are one rule. */
const canonical = (rule) => rule
    .toLowerCase()
    .replace(/^avd-/, '')
    .replace(/^ds-?0*(?=\d)/, 'ds');
/** What other tools are told in the same comment. */
const directive = /^\s*(?:type|pylint|mypy|pyright|pyre|fmt|isort|yapf|flake8|ruff|pragma|nosec|noqa|cov|lint|eslint|syntax|escape)\b\s*[:=]?/i;
const maxReason = 300;
/** The words that follow a skip, if they are two at least: other skips and directives are none. */
function reasonIn(rest) {
    let text = rest;
    for (const marker of markers) {
        for (let at = occurrence(marker, text, 0); at; at = occurrence(marker, text, at.start))
            text = `${text.slice(0, at.start)}#${text.slice(at.end)}`.replace(/#$/, '');
    }
    const reason = text
        .split(/(?:^|\s)#+/)
        .filter((part) => !directive.test(part))
        .join(' ')
        .replace(/(?:\*\/|-->)\s*$/, '')
        .replace(/^[\s:;,.()\-–—=\]]+|\s+$/gu, '')
        .replace(/\s+/g, ' ')
        .slice(0, maxReason);
    return wordsIn(reason) >= 2 ? reason : undefined;
}
/** Scripts without spaces have a word every two characters or so. */
function wordsIn(text) {
    const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
    const characters = (text.match(unspaced) ?? []).length;
    const words = text.replace(unspaced, ' ').match(/\p{L}[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
    return Math.floor(characters / 2) + words.length;
}


/***/ }),

/***/ 1265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ record),
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);

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

/***/ 6620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ gateIds),
/* harmony export */   Mb: () => (/* binding */ isFileGate),
/* harmony export */   N5: () => (/* binding */ isGateId),
/* harmony export */   WF: () => (/* binding */ loadGate),
/* harmony export */   f5: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _policy_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4139);

/** Every gate, in the order in which they run and are shown. Each is loaded when a run needs it. */
const loaders = {
    secrets: async () => (await Promise.all(/* import() */[__webpack_require__.e(928), __webpack_require__.e(537), __webpack_require__.e(68)]).then(__webpack_require__.bind(__webpack_require__, 5068))).secretsGate,
    sast: async () => (await Promise.all(/* import() */[__webpack_require__.e(928), __webpack_require__.e(397)]).then(__webpack_require__.bind(__webpack_require__, 397))).sastGate,
    container: async () => (await Promise.all(/* import() */[__webpack_require__.e(537), __webpack_require__.e(506)]).then(__webpack_require__.bind(__webpack_require__, 506))).containerGate,
    metrics: async () => (await Promise.all(/* import() */[__webpack_require__.e(997), __webpack_require__.e(129), __webpack_require__.e(191), __webpack_require__.e(104)]).then(__webpack_require__.bind(__webpack_require__, 5104))).metricsGate,
    workflow: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(996), __webpack_require__.e(687)]).then(__webpack_require__.bind(__webpack_require__, 8068))).workflowGate,
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

/***/ 7339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ metricsSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4879);
/* harmony import */ var _setting__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9102);



/** The `metrics` section: which evidence of which model, and what must hold of it. */
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1).max(2_000);
/** A value of a table's cell, as one writes it in YAML. */
const cell = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()]).transform(String);
const oneOrMore = (item) => zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([item, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item).min(1).max(100)]).transform((value) => (Array.isArray(value) ? value : [value]));
const share = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0.5).lt(1);
const amount = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0);
const evidence = 'A table of predictions (CSV, JSON Lines, Parquet, Arrow), a metrics file, `mlflow:…` or `git:<ref>:<path>`.';
const decisions = ['non-inferiority', 'point'];
const ruleSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    metric: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(text, 'set', 'A metric expression, or the name of a number in a metrics file.'),
    min: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), 'more', 'The value must be at least this.'),
    max: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), 'less', 'The value must be at most this.'),
    'max-drop': (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(amount.optional(), 'less', 'It may be worse than the baseline by at most this.'),
    'max-relative-drop': (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(amount.optional(), 'less', 'It may be worse than the baseline by at most this share of it, signs aside.'),
    margin: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(amount.optional(), 'less', 'Non-inferiority: it must be shown to be worse than the baseline by less than this.'),
    level: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(share.optional(), 'more', 'Confidence level of the interval; goes before that of the gate.'),
    decision: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(decisions).optional(), 'earlier', 'How `margin` decides; goes before that of the gate.'),
    direction: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['higher', 'lower']).optional(), 'set', 'Which way is better, for a number whose name does not say it.'),
    by: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(oneOrMore(text).optional(), 'set', 'Columns whose groups are compared, or each judged on its own.'),
    where: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, oneOrMore(cell)).optional(), 'set', 'Only rows with these values: `{ region: [north, south] }`.'),
    worst: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false), 'set', 'Show only the worst of the slices of `by`; all are judged.'),
    'min-size': (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).optional(), 'less', 'Groups and slices of fewer rows are not judged. Default: 30.'),
    severity: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_findings_finding__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO).default('high'), 'earlier', 'Of the finding when the rule does not hold.'),
    candidate: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(text.optional(), 'set', 'Evidence of this rule alone.'),
    baseline: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(text.optional(), 'set', 'Evidence of this rule alone.'),
})
    .refine((rule) => criteria.some((key) => rule[key] !== undefined), `a rule demands something: one of min, max, max-drop, max-relative-drop, margin`)
    .refine(({ min, max }) => min === undefined || max === undefined || min <= max, 'min is above max: nothing can pass')
    .refine(({ worst, by }) => !worst || by !== undefined, 'worst needs by: the worst of which slices?');
const criteria = ['min', 'max', 'max-drop', 'max-relative-drop', 'margin'];
const metricsSettings = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...(0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .judging */ .R3)('high'),
    task: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['binary', 'multiclass', 'regression', 'ranking']).optional(), 'set', 'What the model predicts; told from the table where it is clear.'),
    candidate: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(text, 'set', `The model to judge. ${evidence}`),
    baseline: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(text.optional(), 'set', `The model it is compared with. ${evidence}`),
    id: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(text.optional(), 'set', 'Column that joins the two tables. Default: `id`, else by row order.'),
    label: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(text.optional(), 'set', 'Column of the truth.'),
    prediction: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(text.optional(), 'set', "Column of the model's decisions."),
    score: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(oneOrMore(text).optional(), 'set', 'Column of the score; of several classes one each.'),
    weight: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(text.optional(), 'set', 'Column of row weights.'),
    cluster: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(text.optional(), 'set', 'Column of what rows belong to together (a customer): resampled as one.'),
    query: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(text.optional(), 'set', 'Column of the query of a ranking.'),
    positive: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(cell.optional(), 'set', 'The positive class of a binary task.'),
    relevant: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), 'set', 'Least relevance that counts as relevant.'),
    groups: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, oneOrMore(cell)).default({}), 'superset', 'Groups that must be among the rows: `{ sex: [female, male] }`.'),
    decision: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(decisions).default('non-inferiority'), 'earlier', 'How `margin` decides: by the interval of the difference, or by its point value.'),
    level: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(share.default(0.95), 'more', 'Confidence level of the intervals.'),
    adjust: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['holm', 'benjamini-hochberg', 'none']).default('holm'), 'later', 'Adjustment of what counts as worse over all comparisons by `margin`.'),
    'on-inconclusive': (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fail', 'warn', 'pass']).default('fail'), 'earlier', 'When the data can not tell whether the margin is kept.'),
    'first-run': (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warn', 'pass']).default('error'), 'earlier', 'When there is no baseline yet.'),
    rules: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ruleSchema).min(1, 'there are no rules: nothing would be judged').max(1_000), 'superset', 'What must hold; see below.'),
});


/***/ }),

/***/ 4139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dJ: () => (/* binding */ gateSettings),
/* harmony export */   lG: () => (/* binding */ fileGateSettings),
/* harmony export */   nI: () => (/* reexport safe */ _setting__WEBPACK_IMPORTED_MODULE_2__.nI),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2047);
/* harmony import */ var _findings_inline_skip__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4673);
/* harmony import */ var _metrics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7339);
/* harmony import */ var _setting__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9102);





/** What a team can decide. Defaults live here and in the sections of the gates, and nowhere else. */
const globs = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(500)).max(1_000);
/** Folders of other people's code: judged where they come from, not line by line here. */
const vendored = [
    '**/node_modules/**',
    '**/site-packages/**',
    '**/.venv/**',
    '**/__pypackages__/**',
    '**/.tox/**',
    '**/.nox/**',
];
const common = (failOn, exclude, inlineSkips) => ({
    ...(0,_setting__WEBPACK_IMPORTED_MODULE_2__/* .judging */ .R3)(failOn),
    exclude: (0,_setting__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(globs.default(exclude), 'subset', 'Paths this gate leaves out; replaces the default list.'),
    'inline-skips': (0,_setting__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_findings_inline_skip__WEBPACK_IMPORTED_MODULE_0__/* .inlineSkipModes */ .vh).default(inlineSkips), 'later', 'Whether skips in comments count (with a reason), are only mentioned, or not even that.'),
});
const builtin = zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('builtin');
const engines = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(builtin).min(1).max(1);
const secretsSettings = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ...common('medium', [], 'report'),
    engine: (0,_setting__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(builtin.default('builtin'), 'set', 'What finds secrets.'),
});
const sastSettings = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ...common('high', vendored, 'allow'),
    engines: (0,_setting__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(engines.default(['builtin']), 'superset', 'What analyses Python code.'),
});
const containerSettings = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ...common('high', vendored, 'allow'),
    engine: (0,_setting__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(builtin.default('builtin'), 'set', 'What reads Dockerfiles.'),
});
/** The settings of each gate that looks for its files by itself; one that a policy leaves out has its defaults. */
const fileGateSettings = { secrets: secretsSettings, sast: sastSettings, container: containerSettings };
const workflowSettings = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej((0,_setting__WEBPACK_IMPORTED_MODULE_2__/* .judging */ .R3)('high'));
/** The settings of each gate that runs without being named; one that a policy leaves out has its defaults. */
const gateSettings = { ...fileGateSettings, workflow: workflowSettings };
const policySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1).meta({ description: 'The version of this file format.' }),
    mode: (0,_setting__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_setting__WEBPACK_IMPORTED_MODULE_2__/* .modes */ .nI).default('enforce'), 'later', 'observe reports, warn warns, enforce blocks. Errors are errors in every mode.'),
    gates: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        secrets: gateSettings.secrets.optional(),
        sast: gateSettings.sast.optional(),
        container: gateSettings.container.optional(),
        metrics: _metrics__WEBPACK_IMPORTED_MODULE_1__/* .metricsSettings */ .j.optional(),
        workflow: gateSettings.workflow.optional(),
    })
        .default({})
        .meta({ description: 'A gate that is named here is required: finding nothing of its kind is an error.' }),
    baseline: (0,_setting__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).default('.github/gatehouse-baseline.json'), 'set', 'File of accepted findings, written by `gatehouse baseline`.'),
    waivers: (0,_setting__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).max(10_000).default([]), 'subset', 'Findings that are accepted for a time: id, rule, paths, reason, owner, expires.'),
});


/***/ }),

/***/ 9102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   R3: () => (/* binding */ judging),
/* harmony export */   nI: () => (/* binding */ modes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4879);


const setting = (type, stricter, description) => type.meta({ description, stricter });
const modes = ['observe', 'warn', 'enforce'];
const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_findings_finding__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO);
/** What every gate has: how its findings are judged. */
const judging = (failOn) => ({
    mode: setting(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(modes).optional(), 'later', 'Overrides the policy-wide mode for this gate.'),
    'fail-on': setting(severity.default(failOn), 'later', 'New findings of this severity or worse block.'),
    'report-from': setting(severity.default('info'), 'later', 'Findings below this severity are counted, not shown.'),
});


/***/ }),

/***/ 226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ formats),
  X: () => (/* binding */ render)
});

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

// EXTERNAL MODULE: ./src/reports/html.ts + 6 modules
var html = __webpack_require__(7133);
// EXTERNAL MODULE: ./src/reports/json.ts
var json = __webpack_require__(3493);
// EXTERNAL MODULE: ./src/reports/measurements.ts
var measurements = __webpack_require__(6806);
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
var markdown = __webpack_require__(7942);
// EXTERNAL MODULE: ./src/reports/sarif.ts
var sarif = __webpack_require__(4042);
// EXTERNAL MODULE: ./src/reports/text.ts
var reports_text = __webpack_require__(7080);
;// CONCATENATED MODULE: ./src/reports/index.ts








/** What `--format` takes. */
const formats = ['text', 'json', 'sarif', 'junit', 'gitlab', 'markdown', 'html'];
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

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);



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
