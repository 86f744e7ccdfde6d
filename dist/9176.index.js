export const id = 9176;
export const ids = [9176];
export const modules = {

/***/ 58618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ bothUses),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   tx: () => (/* binding */ attemptOf),
/* harmony export */   yl: () => (/* binding */ joinGate)
/* harmony export */ });
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44879);
/* harmony import */ var _reports_overview__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22032);
/* harmony import */ var _reports_budget__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81810);



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
        ...joinedCommits(gates),
    };
}
/** What several parts went through; up to where none of them tells alone. */
function joinedCommits(gates) {
    const parts = gates.filter(({ commits }) => commits !== undefined);
    if (parts.length === 0)
        return {};
    const total = (key) => sum(parts, ({ commits }) => commits?.[key] ?? 0);
    return { commits: { walked: total('walked'), files: total('files'), bytes: total('bytes') } };
}
/** "3 parts: linux: 1 new finding …; macos: 12 of 12 Python files", the worst first. */
function joinedReason(parts) {
    const reasons = new Set(parts.map(({ gate }) => gate.reason));
    const [same = ''] = reasons;
    const said = reasons.size === 1
        ? (0,_reports_budget__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(same, maxReason)
        : parts
            .slice(0, shownParts)
            .map(({ source, gate }) => (0,_reports_budget__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(`${source}: ${gate.reason}`, maxReason))
            .join('; ');
    const more = reasons.size > 1 && parts.length > shownParts ? `; and ${parts.length - shownParts} more` : '';
    const charts = parts.reduce((total, { gate }) => total + (gate.charts?.length ?? 0), 0);
    const leftOut = charts > maxCharts ? `; ${(0,_reports_overview__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(charts - maxCharts, 'chart')} left out` : '';
    return `${(0,_reports_overview__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(parts.length, 'part')}: ${said}${more}${leftOut}`;
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
    return (0,_reports_overview__WEBPACK_IMPORTED_MODULE_1__/* .mostUrgentFirst */ .Nn)([...united.values()].sort(byPlace));
}
function bySeriousness(a, b) {
    return (Number(b.blocking) - Number(a.blocking) ||
        states.indexOf(a.state) - states.indexOf(b.state) ||
        _findings_finding__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO.indexOf(a.severity) - _findings_finding__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO.indexOf(b.severity));
}
function byPlace({ location: left }, { location: right }) {
    return (compare(left.path, right.path) ||
        (left.startLine ?? 0) - (right.startLine ?? 0) ||
        (left.startColumn ?? 0) - (right.startColumn ?? 0));
}
/** One engine's work in two places: the time of both, and the memory of the larger. */
function bothUses(one, other) {
    const peaks = [one.peakMegabytes, other.peakMegabytes].filter((each) => each !== undefined);
    return {
        ...one,
        durationMs: one.durationMs + other.durationMs,
        ...(peaks.length > 0 && { peakMegabytes: Math.max(...peaks) }),
    };
}
function unitedEngines(gates) {
    const united = new Map();
    for (const engine of gates.flatMap((gate) => gate.engines)) {
        const key = JSON.stringify([engine.name, engine.version]);
        const known = united.get(key);
        united.set(key, known === undefined ? engine : bothUses(known, engine));
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
const words = (gates, of) => (0,_reports_budget__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_reports_overview__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)([...new Set(gates.map(of))]), maxWords);
/** Which attempt of a workflow run a report is of; 0 outside of one. */
const attemptOf = ({ target }) => target.run?.attempt ?? 0;
/** By code units: the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 15827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ mergeReports),
  B: () => (/* binding */ partOf)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/gates/index.ts
var gates = __webpack_require__(46620);
// EXTERNAL MODULE: ./src/merge-gates.ts
var merge_gates = __webpack_require__(58618);
// EXTERNAL MODULE: ./src/policy/setting.ts
var setting = __webpack_require__(39102);
// EXTERNAL MODULE: ./src/reports/budget.ts
var budget = __webpack_require__(81810);
// EXTERNAL MODULE: ./src/reports/overview.ts
var overview = __webpack_require__(22032);
// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(53138);
;// CONCATENATED MODULE: ./src/merge-checks.ts





const runAgain = 'Run its job again, or leave the report out.';
/** Why a report is not of what is judged. */
function strangeness({ target, policy, gates }, expected) {
    const { repository, head, base, run, prefix, modeOf } = expected;
    if (repository !== undefined && target.repository !== repository)
        return `it is of repository ${shown(target.repository ?? '')}, not of ${shown(repository)}. ${runAgain}`;
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
    if (base !== undefined && target.base !== base)
        return `it compared with ${commit(target.base)}, not with ${commit(base)}. ${runAgain}`;
    if (prefix !== undefined && target.prefix !== prefix)
        return `it checked ${folder(target.prefix)}, not ${folder(prefix)}. Give its job the same path, or let a verdict of its own judge it.`;
    if (expected.policy !== undefined && policy.digest !== expected.policy)
        return `it was judged by policy ${shown(policy.digest)}, not by ${shown(expected.policy)}. ${runAgain}`;
    const laxer = modeOf && gates.find(({ id }) => isLaxer(policy.mode, modeOf(id)));
    if (laxer)
        return `it judged in mode ${policy.mode ?? ''}, and the policy judges gate ${(0,budget/* clip */.$Q)(laxer.id, 30)} in mode ${modeOf(laxer.id)}. Take the input mode from its job.`;
    return undefined;
}
const isLaxer = (mode, than) => mode !== undefined && setting/* modes */.nI.indexOf(mode) < setting/* modes */.nI.indexOf(than);
/** What two reports can't both be right about. `null` is a commit like any other: "none"; a repository may just not be known. */
function disagreements(parts, { modeOf }) {
    const compared = [
        ['commit', ({ target }) => target.head, commit],
        ['base', ({ target }) => target.base, commit],
        ['folder', ({ target }) => target.prefix ?? null, (prefix) => folder(prefix ?? undefined)],
        ['policy', ({ policy }) => policy.digest, (digest) => shown(digest ?? '')],
        ['workflow run', ({ target }) => target.run?.id ?? null, (id) => shown(id ?? '')],
    ];
    const known = parts.filter(({ report }) => report.target.repository !== null);
    return [
        ...compared.flatMap(([what, of, show]) => disagreement(parts, what, of, show)),
        // Who knows the policy has told by now what is laxer than it.
        ...disagreement(modeOf ? [] : parts, 'mode', ({ policy }) => policy.mode ?? null, (mode) => mode ?? "the policy's"),
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
function olderAttempts(parts, expected) {
    const { run, maySkip = [] } = expected;
    const attempt = run?.attempt ?? Math.max(0, ...parts.map(({ report }) => (0,merge_gates/* attemptOf */.tx)(report)));
    const older = parts.filter(({ report }) => report.target.run !== undefined && (0,merge_gates/* attemptOf */.tx)(report) < attempt);
    if (older.length === 0)
        return [];
    const which = `${(0,overview/* enumerate */.HL)(older.map(({ source, report }) => `${source} (attempt ${(0,merge_gates/* attemptOf */.tx)(report)})`))}: older than attempt ${attempt}`;
    const ends = endsOf(expected);
    if (ends === undefined)
        return [
            `${which}, and nothing says whether ${older.length === 1 ? 'its job was' : 'their jobs were'} run again. Judge them in the run itself with the results of its jobs (needs), or run all jobs again.`,
        ];
    const unfinished = ends.filter(({ name, result }) => result !== 'success' && result !== 'failure' && !(result === 'skipped' && maySkip.includes(name)));
    if (unfinished.length === 0)
        return [];
    const ended = (0,overview/* enumerate */.HL)(unfinished.map(({ what, name, result }) => `${what} ${name} (${result})`));
    return [`${which}, and this did not run to its end: ${ended}. Run all jobs again.`];
}
/** How what leaves reports ended; undefined where that isn't known. */
function endsOf({ jobs, conclusion, run }) {
    if (jobs !== undefined)
        return Object.entries(jobs).map(([name, result]) => ({ what: 'job', name, result }));
    return conclusion === undefined ? undefined : [{ what: 'run', name: run?.id ?? '', result: conclusion }];
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
/** How many reports are too few, or too many. */
function miscounted(parts, { reports }) {
    if (reports === undefined || parts.length === reports)
        return [];
    const there = parts.length === 0 ? '' : `: ${(0,budget/* clip */.$Q)((0,overview/* enumerate */.HL)(parts.map(({ source }) => source)), 1_000)}`;
    return [
        `${(0,overview/* plural */.LS)(reports, 'report')} expected (report-count), and ${parts.length} there${there}. Let every job and leg leave one, under a name of its own, or correct the number.`,
    ];
}
/** What ended badly although every report is green: a job that broke off left none, or an old one. */
function failedJobs(expected) {
    const { maySkip = [] } = expected;
    return (endsOf(expected) ?? []).flatMap(({ what, name, result }) => {
        if (result === 'success' || (result === 'skipped' && maySkip.includes(name)))
            return [];
        const subject = `${what === 'job' ? 'Job' : 'Run'} ${name}`;
        if (result !== 'skipped')
            return [`${subject} ended with ${result}, and no report says why. Look at its log, and run it again.`];
        const advice = what === 'job' ? 'Let it run, or say that it may be skipped (may-skip).' : 'Let its jobs run.';
        return [`${subject} was skipped, and judged nothing. ${advice}`];
    });
}
/** Enough of a digest to know it by. */
const shown = (text) => (text === '' ? 'none' : (0,budget/* clip */.$Q)(text, 30));
const folder = (prefix) => {
    if (prefix === undefined)
        return 'a folder that it does not tell';
    return prefix === '' ? 'the whole repository' : `folder ${(0,budget/* clip */.$Q)(prefix, 100)}`;
};
const commit = (sha) => (sha === null ? 'no commit' : `commit ${(0,budget/* clip */.$Q)(sha, 13)}`);

// EXTERNAL MODULE: ./src/reports/schema.ts
var schema = __webpack_require__(33852);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/merge.ts










/** What a file that is meant to be a report holds. */
function partOf(source, text) {
    try {
        return { source, report: (0,schema/* parseReport */.M)(text) };
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
    errors.push(...belonging.flatMap(selfContradictions), ...disagreements(judged, expected), ...olderAttempts(belonging, expected), ...missingGates(gates, expected), ...miscounted(belonging, expected));
    const said = unitedNotices(belonging);
    if (src_verdict/* exitCodes */.hS[(0,src_verdict/* judgeRun */.Zy)(gates, [...errors.map(asError), ...said])] === 0)
        errors.push(...failedJobs(expected));
    const notices = [...errors.sort(merge_gates/* compare */.UD).map(asError), ...said];
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
    return ((0,merge_gates/* compare */.UD)(a.source, b.source) ||
        (0,merge_gates/* attemptOf */.tx)(a.report) - (0,merge_gates/* attemptOf */.tx)(b.report) ||
        (0,merge_gates/* compare */.UD)(a.report.startedAt, b.report.startedAt) ||
        (0,merge_gates/* compare */.UD)(JSON.stringify(a.report), JSON.stringify(b.report)));
}
/** Of the attempts of one job, the newest. */
function newestAttempts(parts) {
    const jobOf = ({ source, report }) => JSON.stringify([source, report.target.run?.id]);
    const newest = new Map();
    for (const part of parts)
        newest.set(jobOf(part), Math.max((0,merge_gates/* attemptOf */.tx)(part.report), newest.get(jobOf(part)) ?? 0));
    return parts.filter((part) => (0,merge_gates/* attemptOf */.tx)(part.report) === newest.get(jobOf(part)));
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
    return [...byId].sort(([a], [b]) => rank(a) - rank(b) || (0,merge_gates/* compare */.UD)(a, b)).map(([, gateParts]) => (0,merge_gates/* joinGate */.yl)(gateParts));
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
/** As many as a report may hold. */
const maxLayers = 100;
/** What is said of the run as a whole. The duration is that of all the work. */
function frameOf(parts, { repository, head, base, prefix, policy, run, now }) {
    const reports = parts.map(({ report }) => report);
    const [first] = reports;
    const said = (of, otherwise) => (0,budget/* clip */.$Q)((0,overview/* enumerate */.HL)([...new Set(reports.map(of))]), maxScope) || otherwise;
    const [newest] = reports.flatMap(({ target }) => target.run ?? []).sort((a, b) => b.attempt - a.attempt);
    const ofRun = run ?? newest;
    const checked = prefix ?? first?.target.prefix;
    const laxest = setting/* modes */.nI.find((mode) => reports.some((report) => report.policy.mode === mode));
    return {
        target: {
            repository: repository ?? reports.find(({ target }) => target.repository !== null)?.target.repository ?? null,
            base: first?.target.base ?? base ?? null,
            head: head ?? first?.target.head ?? null,
            ...(checked !== undefined && { prefix: checked }),
            event: said(({ target }) => target.event, 'merge'),
            scope: said(({ target }) => target.scope, 'nothing'),
            ...(ofRun && { run: ofRun }),
        },
        policy: {
            digest: policy ?? first?.policy.digest ?? '',
            layers: [...new Set(reports.flatMap((report) => report.policy.layers))].slice(0, maxLayers),
            ...(laxest && { mode: laxest }),
        },
        startedAt: reports.map(({ startedAt }) => startedAt).sort(byTime)[0] ?? now.toISOString(),
        durationMs: reports.reduce((sum, { durationMs }) => sum + durationMs, 0),
    };
}
const byTime = (a, b) => Date.parse(a) - Date.parse(b) || (0,merge_gates/* compare */.UD)(a, b);


/***/ }),

/***/ 98314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ mayBeReport)
/* harmony export */ });
/* harmony import */ var _json_shape__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58101);

/** The key that a report of any version starts with. */
const mark = /"schema"\s*:\s*"gatehouse\.report\//;
/**
 * Whether a JSON file among others is to be read as a report: one that says so, and one that is no JSON at all or can't be parsed in
 * safety, since it may be a report that broke off. Reading it tells.
 */
function mayBeReport(text) {
    if (mark.test(text) || (0,_json_shape__WEBPACK_IMPORTED_MODULE_0__/* .shapeProblem */ .j)(text) !== undefined)
        return true;
    try {
        JSON.parse(text);
        return false;
    }
    catch {
        return true;
    }
}


/***/ })

};
