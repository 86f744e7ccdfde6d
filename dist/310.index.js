export const id = 310;
export const ids = [310];
export const modules = {

/***/ 5867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ maxAnnotationsPerRequest),
/* harmony export */   a: () => (/* binding */ maxSummaryBytes)
/* harmony export */ });
/** The REST API says 65,535 characters; what its server refuses by is the size in bytes. */
const maxSummaryBytes = 65_535;
/** REST API, create a check run, `output.annotations`: "a maximum of 50 per API request"; each update appends its own. */
const maxAnnotationsPerRequest = 50;


/***/ }),

/***/ 1810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Wp: () => (/* binding */ clipBytes),
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   dy: () => (/* binding */ utf8Bytes)
/* harmony export */ });
/** Platforms count their limits in UTF-8 bytes even where their documentation says characters. */
function utf8Bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
const ellipsis = '…';
/** `text` within `length` UTF-16 code units (at least 1), never half a surrogate pair; a cut ends in "…". */
function clip(text, length) {
    if (text.length <= length)
        return text;
    const head = text.slice(0, length - 1);
    return (/[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head) + ellipsis;
}
/** `text` within `bytes` (at least 3) of UTF-8, never half a code point; a cut ends in "…". */
function clipBytes(text, bytes) {
    if (text.length * 3 <= bytes || utf8Bytes(text) <= bytes)
        return text;
    const encoded = Buffer.from(text.slice(0, bytes), 'utf8');
    let end = bytes - utf8Bytes(ellipsis);
    while (end > 0 && ((encoded[end] ?? 0) & 0xc0) === 0x80)
        end--;
    return encoded.toString('utf8', 0, end) + ellipsis;
}
/** Collects blocks of text for as long as they fit. */
class Budget {
    limit;
    blocks = [];
    used = 0;
    /** @param limit bytes of UTF-8, line breaks between blocks included */
    constructor(limit) {
        this.limit = limit;
    }
    get left() {
        return this.limit - this.used;
    }
    /** Takes all of `block` and a line break after it, or, when they don't fit, nothing. */
    take(block) {
        const bytes = utf8Bytes(block) + 1;
        if (bytes > this.left)
            return false;
        this.blocks.push(block);
        this.used += bytes;
        return true;
    }
    toString() {
        return this.blocks.map((block) => `${block}\n`).join('');
    }
}


/***/ }),

/***/ 8356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   di: () => (/* binding */ helpLines),
/* harmony export */   hP: () => (/* binding */ helpMarkdown),
/* harmony export */   qU: () => (/* binding */ helpUri)
/* harmony export */ });
/* harmony import */ var _escape__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6548);

/** A help text as Markdown: paragraphs stay paragraphs, indented lines become a code block; nothing in it is markup. */
function helpMarkdown(help) {
    const blocks = [];
    let code = [];
    let prose = [];
    const flush = () => {
        while (code.at(-1)?.trim() === '')
            code.pop();
        if (code.length > 0)
            blocks.push((0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownBlock */ .dI)(unindent(code).join('\n')));
        if (prose.length > 0)
            blocks.push(prose.map(_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h$).join('\\\n'));
        code = [];
        prose = [];
    };
    for (const line of (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(help.text)) {
        const indented = /^(?: {4}|\t)/.test(line);
        const blank = line.trim() === '';
        if (blank && code.length > 0)
            code.push(line);
        else if (blank || (indented ? prose.length > 0 : code.length > 0))
            flush();
        if (!blank)
            (indented ? code : prose).push(line);
    }
    flush();
    const uri = helpUri(help);
    if (uri !== undefined)
        blocks.push(`[More about this rule](<${uri}>)`);
    return blocks.join('\n\n');
}
function unindent(lines) {
    return lines.map((line) => line.replace(/^(?: {4}|\t)/, ''));
}
const linkable = /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?](?:[\w.~:/?@!$&'()*+,;=-]|%[\dA-F]{2})*)?(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[\dA-F]{2})*)?$/i;
/** The help's address, normalised, when it is one that can be linked anywhere: absolute, http or https, RFC 3986. */
function helpUri(help) {
    if (help.uri === undefined || !URL.canParse(help.uri))
        return undefined;
    const { href } = new URL(help.uri);
    return linkable.test(href) ? href : undefined;
}
/** The first lines of a help text that say something, each on one line. */
function helpLines(help, most) {
    return (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(help.text)
        .map((line) => (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line.replaceAll('\t', '    ')).trimEnd())
        .filter((line) => line !== '')
        .slice(0, most);
}


/***/ }),

/***/ 3493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _escape__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6548);

/**
 * The whole report as one JSON document, nothing left out; what could act in a log is escaped. Without
 * indentation, which would be a third of it.
 */
function renderJson(report) {
    return `${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(report)}\n`;
}


/***/ }),

/***/ 8022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ markdownBudgets),
/* harmony export */   n: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3916);
/* harmony import */ var _github_check_run__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5867);
/* harmony import */ var _budget__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1810);
/* harmony import */ var _escape__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6548);
/* harmony import */ var _help__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _overview__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2032);






/** Bytes of UTF-8 a platform takes. */
const markdownBudgets = {
    /** 1 MiB a step ("Workflow commands", adding a job summary); a larger one is dropped whole. */
    jobSummary: 1_000_000,
    /** A comment's body may have 65,536 characters, and its marker has to fit in too. */
    comment: 65_000,
    /** Of a check run's `summary` and `text` alike. */
    checkRun: _github_check_run__WEBPACK_IMPORTED_MODULE_2__/* .maxSummaryBytes */ .a,
};
/** More rows than this make a page that browsers are slow to show and no one reads. */
const maxRowsPerGate = 500;
const maxRules = 100;
const maxListed = 50;
const maxCell = 400;
const maxLink = 2_000;
const maxHelp = 4_000;
/** The share of what is left that goes to rows of findings; help texts get the rest. */
const rowsShare = 0.7;
/** A page for a job summary, a comment or a check run: the verdict first, then gates, findings, help; within a budget. */
function renderMarkdown(report, options) {
    const all = report.gates.reduce((sum, gate) => sum + gate.findings.length, 0);
    const page = new _budget__WEBPACK_IMPORTED_MODULE_3__/* .Budget */ .__(options.budget - (0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .utf8Bytes */ .dy)(closing({ findings: Math.max(all, 1), other: 0 }, options)));
    const left = { findings: 0, other: 0 };
    page.take(`## ${verdictMark[report.verdict]} ${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_overview__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(report), 1_000))}`);
    page.take(`\n${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(scopeLine(report), 500))}`);
    takeNotices(report, page, left);
    takeGates(report, page, left);
    const steps = (0,_overview__WEBPACK_IMPORTED_MODULE_4__/* .nextSteps */ .Zn)(report).map((step) => `- ${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h$)(step)}`);
    if (steps.length > 0)
        page.take(`\n${steps.join('\n')}`);
    const shown = takeFindings(report, options, page, left);
    takeMeasurements(report, page, left);
    takeHelp(shown, page, left);
    takeWaivers(report, page, left);
    return page.toString() + closing(left, options);
}
function closing(left, { fullReport = "the job's log or the JSON report" }) {
    const where = (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(fullReport, 60));
    if (left.findings > 0)
        return `\n**${(0,_overview__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(left.findings, 'more finding')} left out: see ${where}.**\n`;
    return left.other > 0 ? `\n**Some details are left out: see ${where}.**\n` : '';
}
function scopeLine({ target, durationMs }) {
    return [
        `Judged: ${target.scope}`,
        ...(target.event === '' ? [] : [`event ${target.event}`]),
        (0,_overview__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(durationMs),
    ].join(' · ');
}
const verdictMark = { pass: '✅', warn: '⚠️', fail: '❌', error: '⛔' };
function statusMark(status) {
    return `${status === 'skipped' ? '➖' : verdictMark[status]} ${status}`;
}
function takeNotices(report, page, left) {
    const order = ['error', 'warning', 'notice'];
    const notices = [...report.notices].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
    const lines = notices.slice(0, maxListed).map(({ level, message, path, line }) => {
        const where = path === undefined || path === ''
            ? ''
            : ` (${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(line === undefined ? path : `${path}:${line}`, 200))})`;
        return `- **${level}**: ${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h$)((0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(message, maxCell))}${where}`;
    });
    left.other += notices.length - takeList('', lines, page, 0.2);
}
/** A heading (or none) and as many of `lines` as fit into a share of what is left; answers how many did. */
function takeList(heading, lines, page, share) {
    if (lines.length === 0)
        return 0;
    const list = new _budget__WEBPACK_IMPORTED_MODULE_3__/* .Budget */ .__(Math.floor(page.left * share) - (0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .utf8Bytes */ .dy)(heading) - 2);
    const taken = lines.findIndex((line) => !list.take(line));
    const shown = taken === -1 ? lines.length : taken;
    return shown > 0 && page.take(`${heading}\n${list.toString().trimEnd()}`) ? shown : 0;
}
function takeGates(report, page, left) {
    const head = '\n| Gate | Status | Evaluated | Findings | Why |\n| --- | --- | --- | --- | --- |';
    const rows = report.gates.slice(0, maxListed).map((gate) => {
        const cells = [
            `**${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(gate.id, 50))}**`,
            statusMark(gate.status),
            (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_overview__WEBPACK_IMPORTED_MODULE_4__/* .evaluatedPhrase */ .$m)(gate), 200)),
            (0,_overview__WEBPACK_IMPORTED_MODULE_4__/* .countsPhrase */ .__)((0,_overview__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)([gate])),
            (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h$)((0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(gate.reason, 300)),
        ];
        return `| ${cells.join(' | ')} |`;
    });
    left.other += report.gates.length - takeList(head, rows, page, 0.5);
}
const findingsHead = '| Severity | Where | What | |\n| --- | --- | --- | --- |';
/** Each gate gets an equal share of the room, and what one doesn't need goes to the others. */
function takeFindings(report, options, page, left) {
    const tables = report.gates
        .filter((gate) => gate.findings.length > 0)
        .map((gate) => ({ gate, findings: (0,_overview__WEBPACK_IMPORTED_MODULE_4__/* .mostUrgentFirst */ .Nn)(gate.findings) }))
        .map(({ gate, findings }) => ({
        head: `\n### ${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(gate.id, 50))}: ${(0,_overview__WEBPACK_IMPORTED_MODULE_4__/* .countsPhrase */ .__)((0,_overview__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)([gate]))}\n\n${findingsHead}`,
        findings,
        rows: findings.slice(0, maxRowsPerGate).map((finding) => findingRow(finding, report, options)),
    }));
    const sizeOf = (rows) => rows.reduce((sum, row) => sum + (0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .utf8Bytes */ .dy)(row) + 1, 0);
    const bySize = [...tables].sort((a, b) => sizeOf(a.rows) - sizeOf(b.rows));
    let room = Math.floor(page.left * rowsShare);
    const fitted = new Map();
    bySize.forEach((table, index) => {
        const share = new _budget__WEBPACK_IMPORTED_MODULE_3__/* .Budget */ .__(Math.floor(room / (bySize.length - index)) - (0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .utf8Bytes */ .dy)(table.head) - 2);
        const before = share.left;
        const end = table.rows.findIndex((row) => !share.take(row));
        fitted.set(table, table.rows.slice(0, end === -1 ? table.rows.length : end));
        room -= before - share.left + (0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .utf8Bytes */ .dy)(table.head) + 2;
    });
    const shown = [];
    for (const table of tables) {
        const rows = fitted.get(table) ?? [];
        const taken = rows.length > 0 && page.take(`${table.head}\n${rows.join('\n')}`) ? rows.length : 0;
        shown.push(...table.findings.slice(0, taken));
        left.findings += table.findings.length - taken;
    }
    return shown;
}
function findingRow(finding, report, options) {
    const where = (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_overview__WEBPACK_IMPORTED_MODULE_4__/* .place */ .ik)(finding.location));
    const link = sourceLink(finding, report, options);
    const cells = [
        finding.severity,
        link === undefined ? where : `[${where}](<${link}>)`,
        `**${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(finding.title, 200))}** ${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(finding.rule, 100))}<br>${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h$)((0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(finding.message, maxCell))}`,
        stateWord(finding),
    ];
    return `| ${cells.join(' | ')} |`;
}
function stateWord(finding) {
    if (finding.blocking)
        return '**blocks**';
    switch (finding.state) {
        case 'new':
        case 'existing':
        case 'waived':
            return finding.state;
        default:
            return (0,_errors__WEBPACK_IMPORTED_MODULE_5__/* .assertNever */ .xb)(finding.state);
    }
}
function sourceLink({ location }, { target }, { serverUrl }) {
    const { repository, head } = target;
    if (serverUrl === undefined || !/^https?:\/\/[\w.:/-]+$/.test(serverUrl))
        return undefined;
    if (repository === null || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    if (head === null || !/^[0-9a-f]{40,64}$/.test(head) || location.path === '')
        return undefined;
    const { startLine, endLine } = location;
    const last = endLine !== undefined && endLine !== startLine ? `-L${endLine}` : '';
    const lines = startLine === undefined ? '' : `#L${startLine}${last}`;
    const link = `${serverUrl.replace(/\/+$/, '')}/${repository}/blob/${head}/${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .uriPath */ .kq)(location.path)}${lines}`;
    return link.length > maxLink ? undefined : link;
}
function takeMeasurements(report, page, left) {
    const columns = '| Metric | Value | Baseline | Change | Threshold | |\n| --- | --- | --- | --- | --- | --- |';
    for (const gate of report.gates) {
        const head = `\n### ${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(gate.id, 50))}: measurements\n\n${columns}`;
        const rows = gate.measurements.slice(0, maxRowsPerGate).map(measurementRow);
        left.other += gate.measurements.length - takeList(head, rows, page, 0.5);
    }
}
function measurementRow(measurement) {
    const { metric, slice, value, reason, baseline, delta, interval, threshold, status } = measurement;
    const of = (0,_overview__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .HL)(Object.entries(slice).map(([column, key]) => `${column}=${key}`));
    const change = delta === undefined || delta === null ? '' : `${delta}${interval === undefined ? '' : ` [${interval.join(', ')}]`}`;
    const cells = [
        (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(metric, 200)) + (of === '' ? '' : ` ${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(of, 200))}`),
        value === null ? (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`undefined: ${reason ?? 'no reason given'}`, 200)) : String(value),
        baseline === undefined || baseline === null ? '' : String(baseline),
        (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(change),
        (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(threshold ?? '', 200)),
        statusMark(status),
    ];
    return `| ${cells.join(' | ')} |`;
}
function takeHelp(shown, page, left) {
    const rules = [...new Map(shown.map((finding) => [finding.rule, finding])).values()];
    const withHelp = rules.filter((finding) => finding.help.text.trim() !== '');
    left.other += Math.max(0, withHelp.length - maxRules);
    for (const { rule, title, help } of withHelp.slice(0, maxRules)) {
        const text = (0,_help__WEBPACK_IMPORTED_MODULE_1__/* .helpMarkdown */ .hP)({ ...help, text: (0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(help.text, maxHelp) });
        const summary = `${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(title, 200))} ${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(rule, 100))}: why, and what to do`;
        const taken = page.take(`\n<details><summary>${summary}</summary>\n\n${text}\n\n</details>`);
        if (!taken)
            left.other++;
    }
}
const waiverStatuses = [
    'invalid',
    'expired',
    'expiring',
    'unused',
    'used',
];
function takeWaivers({ waivers }, page, left) {
    if (waivers.length === 0)
        return;
    const lines = waiverStatuses.flatMap((status) => {
        const those = waivers.filter((waiver) => waiver.status === status);
        const ids = (0,_overview__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .HL)(those.map(({ id }) => (0,_budget__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(id, 100)), 20);
        return those.length === 0 ? [] : [`- ${those.length} ${status}: ${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(ids)}`];
    });
    if (takeList('\nWaivers:\n', lines, page, 1) < lines.length)
        left.other++;
}


/***/ }),

/***/ 2032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ evaluatedPhrase),
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Nn: () => (/* binding */ mostUrgentFirst),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Wx: () => (/* binding */ annotationLevel),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   Zn: () => (/* binding */ nextSteps),
/* harmony export */   __: () => (/* binding */ countsPhrase),
/* harmony export */   d2: () => (/* binding */ runErrors),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   w1: () => (/* binding */ noFile),
/* harmony export */   zF: () => (/* binding */ gatesAndRun)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4879);
/* harmony import */ var _budget__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1810);



/** What every rendering says in the same words. All of it is plain text that its renderer has yet to escape. */
function plural(count, one, many = `${one}s`) {
    return `${thousands(count)} ${count === 1 ? one : many}`;
}
/** `12,345`. Not `toLocaleString`, whose first call costs 20 ms to load the language data. */
function thousands(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `340 ms`, `1.2 s`, `2 min 5 s`. */
function duration(ms) {
    if (ms < 1_000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${(ms / 1_000).toFixed(1)} s`;
    return `${Math.floor(ms / 60_000)} min ${Math.floor((ms % 60_000) / 1_000)} s`;
}
/** The path shown for what has no file; the runner itself uses it for annotations without one. */
const noFile = '.github';
function pathOf(location) {
    return location.path === '' ? noFile : location.path;
}
/** Longer paths and members are cut, so that a line number is never lost to a long name. */
const maxPlacePart = 300;
/** `src/train.py:12:5`, `model.zip (archive/data.pkl)`. */
function place(location) {
    const line = location.startLine === undefined ? '' : `:${location.startLine}`;
    const column = line === '' || location.startColumn === undefined ? '' : `:${location.startColumn}`;
    const member = location.member === undefined ? '' : ` (${(0,_budget__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(location.member, maxPlacePart)})`;
    return `${(0,_budget__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(pathOf(location), maxPlacePart)}${line}${column}${member}`;
}
const states = ['new', 'existing', 'waived'];
/** Blocking first, then new before existing before waived, then by severity; otherwise in the order given. */
function mostUrgentFirst(findings) {
    const buckets = [];
    for (const finding of findings) {
        const group = (finding.blocking ? 0 : states.length) + states.indexOf(finding.state);
        const rank = group * _findings_finding__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.length + _findings_finding__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.indexOf(finding.severity);
        (buckets[rank] ??= []).push(finding);
    }
    return buckets.flat();
}
function count(gates) {
    const counts = { blocking: 0, new: 0, existing: 0, waived: 0, unreported: 0 };
    for (const gate of gates) {
        counts.unreported += gate.unreported;
        for (const finding of gate.findings)
            counts[finding.blocking ? 'blocking' : finding.state]++;
    }
    return counts;
}
/** `2 blocking, 5 existing`; `no findings`. */
function countsPhrase(counts) {
    const parts = ['blocking', 'new', 'existing', 'waived']
        .filter((key) => counts[key] > 0)
        .map((key) => `${thousands(counts[key])} ${key}`);
    if (counts.unreported > 0)
        parts.push(`${thousands(counts.unreported)} below the report threshold`);
    return parts.length === 0 ? 'no findings' : parts.join(', ');
}
/** The first `most` of `items`, and how many more there are. */
function enumerate(items, most = 5) {
    const more = items.length - most;
    const shown = items.slice(0, most).join(', ');
    return more > 0 ? `${shown} and ${more} more` : shown;
}
/** `12 files evaluated`, with what was passed over by reason: `…, 3 skipped (binary 3)`. */
function evaluatedPhrase(gate) {
    const skipped = Object.entries(gate.skipped).filter(([, number]) => number > 0);
    const evaluated = `${thousands(gate.evaluated)} ${gate.unit} evaluated`;
    if (skipped.length === 0)
        return evaluated;
    const total = skipped.reduce((sum, [, number]) => sum + number, 0);
    const reasons = enumerate(skipped.map(([reason, number]) => `${reason} ${number}`));
    return `${evaluated}, ${thousands(total)} skipped (${reasons})`;
}
/** A reason as part of a longer sentence. */
const brief = (reason) => (0,_budget__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(reason.replace(/\.$/, ''), 300);
function failures(gates) {
    const parts = gates
        .filter((gate) => gate.status === 'fail')
        .map((gate) => {
        const { blocking } = count([gate]);
        return blocking > 0
            ? `${gate.id} (${plural(blocking, 'blocking finding')})`
            : `${gate.id} (${brief(gate.reason)})`;
    });
    return enumerate(parts);
}
/** What kept the run as a whole from judging, beside gates in error. */
function runErrors({ verdict, gates, notices }) {
    const errors = notices.filter((notice) => notice.level === 'error').map((notice) => notice.message);
    const unexplained = verdict === 'error' && errors.length === 0 && !gates.some((gate) => gate.status === 'error');
    return unexplained ? ['Nothing was judged.'] : errors;
}
/**
 * The gates, and if the run as a whole could not judge, that as one more in error: for formats that know results only,
 * where no result would read as a pass.
 */
function gatesAndRun(report) {
    const errors = runErrors(report);
    if (errors.length === 0)
        return [...report.gates];
    const run = {
        id: 'run',
        status: 'error',
        reason: enumerate(errors),
        evaluated: 0,
        unit: 'gates',
        skipped: {},
        engines: [],
        durationMs: report.durationMs,
        failOn: 'info',
        findings: [],
        unreported: 0,
        measurements: [],
    };
    return [run, ...report.gates];
}
/** The verdict in one sentence, for someone who has never seen Gatehouse. */
function headline(report) {
    const withStatus = (status) => report.gates.filter((gate) => gate.status === status);
    const failed = failures(report.gates);
    switch (report.verdict) {
        case 'pass': {
            const ran = report.gates.filter((gate) => gate.status !== 'skipped').length;
            return `Gatehouse passed: nothing blocks in ${plural(ran, 'gate')} (${countsPhrase(count(report.gates))}).`;
        }
        case 'warn': {
            const warned = enumerate(withStatus('warn').map((gate) => gate.id));
            return `Gatehouse passed with warnings${warned === '' ? '' : ` in ${warned}`} (${countsPhrase(count(report.gates))}).`;
        }
        case 'fail':
            return failed === '' ? 'Gatehouse failed.' : `Gatehouse failed: ${failed}.`;
        case 'error': {
            const causes = [
                ...runErrors(report).map(brief),
                ...withStatus('error').map((gate) => `error in ${gate.id} (${brief(gate.reason)})`),
            ];
            if (failed !== '')
                causes.push(`failed: ${failed}`);
            return `Gatehouse could not reach a verdict: ${enumerate(causes)}.`;
        }
        default:
            return (0,_errors__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .xb)(report.verdict);
    }
}
/** What the reader can do now, a sentence each; none when nothing stands in the way. */
function nextSteps(report) {
    switch (report.verdict) {
        case 'pass':
        case 'warn':
            return [];
        case 'fail':
            return [
                'Fix what blocks and push again; each finding says how.',
                'A finding that has to stay can be waived for a time: an entry under `waivers` in the policy, with reason, owner and end date.',
            ];
        case 'error':
            return [
                'What could not be evaluated counts as an error, never as a pass: resolve the error and run again.',
                'If a gate has nothing to look at here, take it out of the policy; a gate that is named there is required.',
            ];
        default:
            return (0,_errors__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .xb)(report.verdict);
    }
}
/** The levels findings are drawn at where a platform has three; undefined: not drawn. */
function annotationLevel(finding) {
    switch (finding.state) {
        case 'waived':
            return undefined;
        case 'existing':
            return finding.severity === 'info' ? undefined : 'notice';
        case 'new':
            if (finding.blocking)
                return 'failure';
            // What only informs is in the report and the summary; beside the code it would bury what matters.
            return finding.severity === 'info' ? undefined : 'warning';
        default:
            return (0,_errors__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .xb)(finding.state);
    }
}


/***/ }),

/***/ 4042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderSarif)
/* harmony export */ });
/* unused harmony export sarifLimits */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3916);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4879);
/* harmony import */ var _budget__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1810);
/* harmony import */ var _escape__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6548);
/* harmony import */ var _help__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);
/* harmony import */ var _overview__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2032);







/**
 * What GitHub code scanning takes ("SARIF support for code scanning", "SARIF results exceed limit"): beyond these a file is
 * refused whole. Of 25,000 results it shows the 5,000 most severe, of 20 tags 10.
 */
const sarifLimits = {
    runs: 20,
    resultsPerRun: 25_000,
    tagsPerRule: 20,
    /** Characters of a rule's name, and of its short and full description. */
    name: 255,
    description: 1_024,
    gzipBytes: 10 * 1024 * 1024,
};
/** Rules are listed only for results, so their limit (25,000 a run) can't be passed. */
const maxMessage = 4_000;
const maxHelp = 20_000;
/** Gates whose findings say nothing about security; the rest is shown by severity, critical to low. */
const qualityGates = new Set(['data', 'metrics']);
/** The report as SARIF 2.1.0, one run a gate, within what GitHub code scanning takes. Source lines are not part of it. */
function renderSarif(report, options = {}) {
    const all = (0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .gatesAndRun */ .zF)(report);
    const gates = all.slice(0, sarifLimits.runs).map((gate) => ({ gate, findings: (0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .mostUrgentFirst */ .Nn)(gate.findings) }));
    const total = all.reduce((sum, gate) => sum + gate.findings.length, 0);
    const longest = Math.max(0, ...gates.map(({ findings }) => findings.length));
    for (let most = Math.min(longest, sarifLimits.resultsPerRun);; most = Math.floor(most / 2)) {
        const runs = gates.map(({ gate, findings }) => run(report, gate, findings.slice(0, most), options));
        const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs };
        const text = `${(0,_escape__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)(log)}\n`;
        if (most > 0 && !fitsUpload(text))
            continue;
        return { text, omitted: total - runs.reduce((sum, { results }) => sum + results.length, 0) };
    }
}
/** gzip adds at most a few bytes in 16 kB, so a text well under the limit needn't be packed to know. */
function fitsUpload(text) {
    return text.length * 3 < sarifLimits.gzipBytes || (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text).length <= sarifLimits.gzipBytes;
}
function run(report, gate, findings, options) {
    const rules = [...byRule(findings).values()];
    const indexOf = new Map(rules.map((ofRule, index) => [ofRule.worst.rule, index]));
    const notifications = gateNotifications(report, gate, gate.findings.length - findings.length);
    return {
        tool: {
            driver: {
                name: `Gatehouse ${(0,_escape__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(gate.id)}`,
                semanticVersion: report.version,
                rules: rules.map(({ worst, cwe }) => rule(gate, worst, cwe)),
            },
        },
        automationDetails: { id: `gatehouse/${(0,_escape__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(gate.id)}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the tree that was checked.' } } },
        invocations: [
            {
                executionSuccessful: gate.status !== 'error',
                startTimeUtc: report.startedAt,
                ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
            },
        ],
        results: findings.map((finding) => result(finding, indexOf.get(finding.rule) ?? -1, options)),
    };
}
function gateNotifications(report, gate, omitted) {
    const notifications = [];
    const add = (level, text) => {
        notifications.push({ level, message: { text: (0,_budget__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_escape__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text), maxMessage) } });
    };
    if (gate.status === 'error')
        add('error', gate.reason || 'The gate could not do its work.');
    if (gate.status === 'skipped')
        add('note', `Skipped: ${gate.reason}`);
    if (omitted > 0)
        add('warning', `${(0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(omitted, 'finding')} left out to stay within what code scanning takes.`);
    const runsLeftOut = (0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .gatesAndRun */ .zF)(report).length - sarifLimits.runs;
    if (runsLeftOut > 0)
        add('warning', `${(0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(runsLeftOut, 'gate')} left out: a file holds ${sarifLimits.runs} runs.`);
    return notifications;
}
function byRule(findings) {
    const rules = new Map();
    for (const finding of findings) {
        const known = rules.get(finding.rule);
        if (known === undefined) {
            rules.set(finding.rule, { worst: finding, cwe: new Set(finding.cwe) });
            continue;
        }
        if (!(0,_findings_finding__WEBPACK_IMPORTED_MODULE_5__/* .atLeast */ .jZ)(known.worst.severity, finding.severity))
            known.worst = finding;
        for (const cwe of finding.cwe ?? [])
            known.cwe.add(cwe);
    }
    return rules;
}
function rule(gate, finding, cwe) {
    const quality = qualityGates.has(gate.id);
    const title = (0,_budget__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_escape__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(finding.title) || finding.rule, sarifLimits.description);
    const helpText = (0,_budget__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(finding.help.text, maxHelp);
    const uri = (0,_help__WEBPACK_IMPORTED_MODULE_2__/* .helpUri */ .qU)(finding.help);
    const score = securitySeverity[finding.severity];
    const tags = [quality ? 'quality' : 'security', ...[...cwe].map((number) => `external/cwe/cwe-${number}`)];
    return {
        id: finding.rule,
        name: (0,_budget__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_escape__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(finding.rule), sarifLimits.name),
        shortDescription: { text: title },
        fullDescription: { text: (0,_budget__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_escape__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(helpText.split('\n\n', 1)[0] ?? ''), sarifLimits.description) || title },
        help: {
            text: helpText || title,
            ...(helpText === '' ? {} : { markdown: (0,_help__WEBPACK_IMPORTED_MODULE_2__/* .helpMarkdown */ .hP)({ ...finding.help, text: helpText }) }),
        },
        ...(uri === undefined ? {} : { helpUri: uri }),
        defaultConfiguration: { level: level(finding.severity) },
        properties: {
            tags: tags.slice(0, sarifLimits.tagsPerRule),
            ...(quality ? { 'problem.severity': problemSeverity(finding.severity) } : {}),
            ...(quality || score === undefined ? {} : { 'security-severity': score }),
        },
    };
}
function result(finding, ruleIndex, { directUpload = false }) {
    const { location, fingerprint, state } = finding;
    // Without a line the upload-sarif action computes no fingerprint of its own, so GitHub needs ours.
    const lineHash = directUpload || location.startLine === undefined;
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: level(finding.severity),
        message: { text: messageText(finding) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: (0,_escape__WEBPACK_IMPORTED_MODULE_1__/* .uriPath */ .kq)((0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .XM)(location)), uriBaseId: '%SRCROOT%' },
                    ...(location.startLine === undefined ? {} : { region: region(location, location.startLine) }),
                },
                ...(location.member === undefined
                    ? {}
                    : { logicalLocations: [{ fullyQualifiedName: (0,_escape__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(location.member), kind: 'member' }] }),
            },
        ],
        partialFingerprints: { 'gatehouse/v1': fingerprint, ...(lineHash ? { primaryLocationLineHash: fingerprint } : {}) },
        baselineState: state === 'new' ? 'new' : 'unchanged',
        ...(state === 'waived'
            ? {
                suppressions: [
                    {
                        kind: 'external',
                        status: 'accepted',
                        justification: `Waiver ${finding.waiver ?? ''} of the Gatehouse policy.`,
                    },
                ],
            }
            : {}),
        properties: { severity: finding.severity, blocking: finding.blocking, engine: finding.engine },
    };
}
/** In a SARIF message `[words](target)` is a link (§3.11.6), which scanned text must not be able to make. */
function messageText(finding) {
    const text = finding.message.trim() || finding.title.trim() || finding.rule;
    return (0,_budget__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_escape__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text), maxMessage).replaceAll('](', '] (');
}
function region({ endLine, startColumn, endColumn }, startLine) {
    return {
        startLine,
        ...(startColumn === undefined ? {} : { startColumn }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(endColumn === undefined ? {} : { endColumn }),
    };
}
function level(severity) {
    switch (severity) {
        case 'critical':
        case 'high':
            return 'error';
        case 'medium':
            return 'warning';
        case 'low':
        case 'info':
            return 'note';
        default:
            return (0,_errors__WEBPACK_IMPORTED_MODULE_6__/* .assertNever */ .xb)(severity);
    }
}
function problemSeverity(severity) {
    const of = level(severity);
    return of === 'note' ? 'recommendation' : of;
}
/**
 * GitHub's bands: over 9.0 critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, 0.1 to 3.9 low. Zero or nothing is no security
 * severity, which is what `info` means.
 */
const securitySeverity = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '3.0',
    info: undefined,
};


/***/ }),

/***/ 3942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S5: () => (/* binding */ renderText)
});

// UNUSED EXPORTS: maxBlockingShown, maxOthersShown

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/reports/budget.ts
var budget = __webpack_require__(1810);
// EXTERNAL MODULE: ./src/reports/escape.ts
var reports_escape = __webpack_require__(6548);
;// CONCATENATED MODULE: ./src/reports/frame.ts

/** Characters that terminals draw two cells wide: East Asian scripts, full-width forms, emoji. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const combining = /\p{M}/u;
/** How many cells of a terminal `text` takes; it holds no control characters. */
function cells(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let total = 0;
    for (const char of text)
        total += combining.test(char) ? 0 : wide.test(char) ? 2 : 1;
    return total;
}
/** As much of the end (or start) of `text` as `room` cells hold; a cut shows as "…". */
function cut(text, room, keep) {
    if (cells(text) <= room)
        return text;
    const chars = Array.from(text);
    if (keep === 'end')
        chars.reverse();
    const kept = [];
    let used = 1;
    for (const char of chars) {
        used += cells(char);
        if (used > room)
            break;
        kept.push(char);
    }
    return keep === 'start' ? `${kept.join('')}…` : `…${kept.reverse().join('')}`;
}
/** A finding's source line and, under it, carets; both at most `width` cells, with the marked part in view. */
function codeFrame(snippet, line, width) {
    const label = line === undefined ? '' : String(line);
    const gutter = `${label.padStart(5)} | `;
    const room = Math.max(20, width - gutter.length);
    const start = Math.min(snippet.column - 1, snippet.text.length);
    const show = (text) => (0,reports_escape/* visible */.RK)(text.replaceAll('\t', '    '));
    const indent = /^[ \t]*/.exec(snippet.text)?.[0].length ?? 0;
    const before = cut(show(snippet.text.slice(Math.min(indent, start), start)), Math.floor(room / 2), 'end');
    const marked = cut(show(snippet.text.slice(start, start + snippet.length)), room - cells(before), 'start');
    const after = cut(show(snippet.text.slice(start + snippet.length)), Math.max(0, room - cells(before) - cells(marked)), 'start');
    const carets = '^'.repeat(Math.max(1, cells(marked)));
    return [
        `${gutter}${before}${marked}${after}`,
        `${' '.repeat(gutter.length - 2)}| ${' '.repeat(cells(before))}${carets}`,
    ];
}

// EXTERNAL MODULE: ./src/reports/help.ts
var reports_help = __webpack_require__(8356);
// EXTERNAL MODULE: ./src/reports/overview.ts
var overview = __webpack_require__(2032);
;// CONCATENATED MODULE: ./src/reports/text.ts






/** A log of thousands of findings is not read; what is left out is counted, and whole in the JSON report. */
const maxBlockingShown = 1_000;
const maxOthersShown = 200;
const maxListed = 50;
const maxMessage = 2_000;
const maxMessageLines = 8;
/** What blocks is explained with its fix; the rest by its first lines. */
const fullHelpLines = 16;
const briefHelpLines = 2;
/** Select Graphic Rendition codes (ECMA-48). */
const sgr = { bold: '1', dim: '2', red: '31', green: '32', yellow: '33', cyan: '36' };
/** The report for a terminal or a plain log: the verdict, a line a gate, findings with their source line, what to do. */
function renderText(report, { colour = false, width = 120 } = {}) {
    const paint = colour ? (style, text) => `\u001b[${sgr[style]}m${text}\u001b[0m` : (_, text) => text;
    const columns = Math.max(40, Math.min(width, 500));
    const { target } = report;
    const context = [target.repository ?? '', target.scope, target.event, (0,overview/* duration */.p0)(report.durationMs)];
    const lines = [
        ...wrap((0,overview/* headline */.Pl)(report), columns, '').map((line) => paint(statusStyle(report.verdict), line)),
        ...wrap(context.filter((part) => part !== '').join(' · '), columns, '').map((line) => paint('dim', line)),
        '',
        ...report.gates.flatMap((gate) => gateLines(gate, report, columns, paint)),
        ...noticeLines(report, columns, paint),
        ...findingLines(report, columns, paint),
        '',
        paint('bold', `Total: ${(0,overview/* countsPhrase */.__)((0,overview/* count */.U9)(report.gates))}`),
        ...(0,overview/* nextSteps */.Zn)(report).flatMap((step) => wrap(step, columns, '')),
    ];
    return `${lines.map(reports_escape/* withoutCommands */.Df).join('\n')}\n`;
}
function statusStyle(status) {
    switch (status) {
        case 'pass':
            return 'green';
        case 'warn':
            return 'yellow';
        case 'fail':
        case 'error':
            return 'red';
        case 'skipped':
            return 'dim';
        default:
            return (0,errors/* assertNever */.xb)(status);
    }
}
function severityStyle(severity) {
    switch (severity) {
        case 'critical':
        case 'high':
            return 'red';
        case 'medium':
            return 'yellow';
        case 'low':
            return 'cyan';
        case 'info':
            return 'dim';
        default:
            return (0,errors/* assertNever */.xb)(severity);
    }
}
function gateLines(gate, report, width, paint) {
    const longest = Math.min(20, Math.max(...report.gates.map(({ id }) => id.length)));
    const facts = [(0,reports_escape/* visible */.RK)((0,overview/* evaluatedPhrase */.$m)(gate)), (0,overview/* countsPhrase */.__)((0,overview/* count */.U9)([gate])), (0,overview/* duration */.p0)(gate.durationMs)];
    const status = paint(statusStyle(gate.status), gate.status.padEnd(7));
    const measurements = gate.measurements.slice(0, maxListed).map((measurement) => measurementLine(measurement, paint));
    const more = gate.measurements.length - measurements.length;
    return [
        `${status}  ${paint('bold', (0,reports_escape/* visible */.RK)(gate.id).padEnd(longest))}  ${facts.join(' · ')}`,
        ...(gate.reason === '' ? [] : wrap((0,budget/* clip */.$Q)(gate.reason, maxMessage), width, ' '.repeat(longest + 11))),
        ...measurements,
        ...(more > 0 ? [`    ${(0,overview/* plural */.LS)(more, 'more measurement')} left out`] : []),
    ];
}
function measurementLine(measurement, paint) {
    const { metric, slice, value, reason, baseline, delta, interval, threshold, status } = measurement;
    const of = (0,overview/* enumerate */.HL)(Object.entries(slice).map(([column, key]) => `${column}=${key}`));
    const facts = [
        `${metric}${of === '' ? '' : ` [${of}]`} ${value ?? `undefined (${reason ?? 'no reason given'})`}`,
        ...(typeof baseline === 'number' ? [`baseline ${baseline}`] : []),
        ...(typeof delta === 'number'
            ? [`change ${delta}${interval === undefined ? '' : ` [${interval.join(', ')}]`}`]
            : []),
        ...(threshold === undefined ? [] : [`threshold ${threshold}`]),
    ];
    return `    ${paint(statusStyle(status), status.padEnd(7))}  ${(0,reports_escape/* visible */.RK)((0,budget/* clip */.$Q)(facts.join(' · '), 500))}`;
}
function noticeLines(report, width, paint) {
    const lines = report.notices.slice(0, maxListed).flatMap(({ level, message, path, line }) => {
        const where = path === undefined || path === '' ? '' : ` (${path}${line === undefined ? '' : `:${line}`})`;
        const [first = '', ...rest] = wrap(`${(0,budget/* clip */.$Q)(message, maxMessage)}${where}`, width - 9, '         ');
        return [`${paint(level === 'error' ? 'red' : 'yellow', level.padEnd(7))}  ${first.trimStart()}`, ...rest];
    });
    const more = report.notices.length - maxListed;
    if (more > 0)
        lines.push(`         ${(0,overview/* plural */.LS)(more, 'more notice')} left out`);
    return lines.length === 0 ? [] : ['', ...lines];
}
function findingLines(report, width, paint) {
    const all = (0,overview/* mostUrgentFirst */.Nn)(report.gates.flatMap((gate) => gate.findings));
    const firstOther = all.findIndex((finding) => !finding.blocking);
    const blocking = firstOther === -1 ? all : all.slice(0, firstOther);
    const shown = new Set([
        ...blocking.slice(0, maxBlockingShown),
        ...all.slice(blocking.length, blocking.length + maxOthersShown),
    ]);
    const lines = [];
    const explained = new Set();
    for (const gate of report.gates) {
        const findings = (0,overview/* mostUrgentFirst */.Nn)(gate.findings).filter((finding) => shown.has(finding));
        if (findings.length > 0)
            lines.push('', paint('bold', (0,reports_escape/* visible */.RK)(gate.id)));
        for (const finding of findings) {
            lines.push(...findingBlock(finding, width, paint, !explained.has(finding.rule)));
            explained.add(finding.rule);
        }
    }
    const omitted = all.length - shown.size;
    const omittedBlocking = Math.max(0, blocking.length - maxBlockingShown);
    if (omitted > 0) {
        const which = omittedBlocking > 0 ? ` (${(0,overview/* thousands */.oh)(omittedBlocking)} of them blocking)` : '';
        lines.push('', `${(0,overview/* plural */.LS)(omitted, 'more finding')} left out${which}: see the JSON report (--format json).`);
    }
    return lines;
}
function findingBlock(finding, width, paint, explain) {
    const { severity, blocking, state, rule, title, message, location, snippet, help } = finding;
    const mark = blocking ? paint('red', 'blocks') : state;
    const head = `${paint('bold', (0,reports_escape/* visible */.RK)((0,overview/* place */.ik)(location)))}  ${paint(severityStyle(severity), severity)}  ${mark}`;
    const messageLines = (0,reports_escape/* linesOf */.Dx)((0,budget/* clip */.$Q)(message, maxMessage))
        .flatMap((line) => wrap(line, width, '    '))
        .slice(0, maxMessageLines);
    const frame = snippet === undefined ? [] : codeFrame(snippet, location.startLine, width - 4);
    const summary = `${(0,reports_escape/* visible */.RK)(title)}  ${paint('dim', (0,reports_escape/* visible */.RK)(rule))}`;
    // What only informs takes a line; there can be many, and none of them asks for anything.
    if (!blocking && severity === 'info')
        return [`  ${head}  ${summary}`];
    const advice = explain
        ? [...(0,reports_help/* helpLines */.di)(help, blocking ? fullHelpLines : briefHelpLines), (0,reports_escape/* visible */.RK)(help.uri ?? '')].filter((line) => line !== '')
        : [];
    return [
        '',
        `  ${head}`,
        `    ${summary}`,
        ...messageLines,
        ...frame.map((line) => `    ${line}`),
        ...advice.flatMap((line) => adviceLines(line, width)).map((line) => paint('dim', line)),
    ];
}
/** A line of a help text, beside a bar: prose is wrapped, code stays as it is. */
function adviceLines(line, width) {
    return line.startsWith('    ') ? [`    │ ${(0,budget/* clip */.$Q)(line, 500)}`] : wrap((0,budget/* clip */.$Q)(line, 2_000), width, '    │ ');
}
/** `text` made visible, broken between words into lines of `width` cells that start with `indent`. */
function wrap(text, width, indent) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of (0,reports_escape/* visible */.RK)(text).split(' ')) {
        const size = cells(word);
        if (line !== '' && indent.length + used + 1 + size > width) {
            lines.push(indent + line);
            line = '';
            used = 0;
        }
        used += size + (line === '' ? 0 : 1);
        line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(indent + line);
    return lines;
}


/***/ })

};
