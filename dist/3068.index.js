export const id = 3068;
export const ids = [3068];
export const modules = {

/***/ 35867:
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

/***/ 68950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   h5: () => (/* binding */ figuresOf),
/* harmony export */   pL: () => (/* binding */ pFigure),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/** Numbers as people read them. Renderers show them in the same words; none of them changes a value. */
/** Digits that may be added to tell two numbers apart; what still looks equal then differs by rounding. */
const mostExtra = 4;
/** What is smaller still is written with an exponent. */
const maxDecimals = 10;
const maxLimits = 20;
/**
 * Writes a measurement's numbers with one count of decimals: four significant digits of the largest, and so many more that the
 * candidate doesn't look like the baseline, nor a number like the limit that it is held against, unless it is.
 */
function figuresOf({ value, baseline, delta, interval, threshold }) {
    const values = [value, baseline].filter((number) => typeof number === 'number');
    const differences = [delta, ...(interval ?? [])].filter((number) => typeof number === 'number');
    const limits = numbersIn(threshold ?? '');
    const pairs = [
        ...values.flatMap((a) => [...values, ...limits].map((b) => [a, b])),
        ...differences.flatMap((a) => [0, ...limits].map((b) => [Math.abs(a), b])),
    ];
    const least = decimalsFor(values.length > 0 ? values : differences);
    const decimals = pairs.reduce((most, pair) => Math.max(most, toTellApart(pair, least)), least);
    return (number) => figure(number, decimals);
}
/** A number with `decimals`; with an exponent where it would take too many digits, or none would be left. */
function figure(value, decimals) {
    if (value === 0)
        return '0';
    const fixed = value.toFixed(decimals);
    if (Math.abs(value) < 1e15 && Number(fixed) !== 0)
        return fixed;
    return value.toExponential(2).replace(/\.?0+(?=e)/, '');
}
/** With its sign, for a difference. */
const signed = (text) => (text === '0' || text.startsWith('-') ? text : `+${text}`);
/** `0.012`, `<0.0001`, `>0.99`. */
function pFigure(p) {
    if (p < 0.0001)
        return '<0.0001';
    return p > 0.99 ? '>0.99' : String(Number(p.toPrecision(2)));
}
/** `95 %`. */
const percent = (share) => `${Number((share * 100).toPrecision(6))} %`;
/**
 * Decimals that give the largest of `values` four significant digits; four decimals are enough where they show two of them, and
 * whole numbers need none.
 */
function decimalsFor(values) {
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (largest === 0 || values.every(Number.isInteger))
        return 0;
    const exponent = Math.floor(Math.log10(largest));
    if (1 - exponent > maxDecimals)
        return 0;
    return Math.min(Math.max(3 - exponent, 0), Math.max(4, 1 - exponent));
}
function toTellApart([a, b], least) {
    if (a === b)
        return least;
    for (let decimals = least; decimals <= least + mostExtra; decimals++)
        if (a.toFixed(decimals) !== b.toFixed(decimals))
            return decimals;
    return least;
}
const numbersIn = (text) => (text.slice(0, 500).match(/\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi) ?? []).slice(0, maxLimits).map(Number);


/***/ }),

/***/ 25722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qw: () => (/* binding */ along),
/* harmony export */   TJ: () => (/* binding */ axisFigures),
/* harmony export */   ZL: () => (/* binding */ forestLines),
/* harmony export */   uO: () => (/* binding */ forestsOf)
/* harmony export */ });
/* harmony import */ var _budget__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81810);
/* harmony import */ var _escape__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46548);
/* harmony import */ var _figures__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68950);
/* harmony import */ var _frame__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87202);
/* harmony import */ var _measurements__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16806);
/* harmony import */ var _overview__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22032);






const maxRows = 40;
const maxForests = 20;
/** One plot for each metric that was compared with an interval, all rows before slices; and how many more there are. */
function forestsOf(measurements) {
    const byMetric = new Map();
    for (const measurement of measurements) {
        if (!isCompared(measurement))
            continue;
        const same = byMetric.get(measurement.metric) ?? [];
        byMetric.set(measurement.metric, same);
        same.push(measurement);
    }
    const all = [...byMetric.values()];
    return { forests: all.slice(0, maxForests).map(forestOf), left: Math.max(0, all.length - maxForests) };
}
const isCompared = (measurement) => typeof measurement.delta === 'number' && measurement.interval !== undefined;
function forestOf(measurements) {
    const whole = ({ slice }) => (Object.keys(slice).length === 0 ? 0 : 1);
    const ordered = [...measurements].sort((a, b) => whole(a) - whole(b));
    const rows = ordered.slice(0, maxRows).map((measurement) => {
        const write = (0,_figures__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(measurement);
        const { delta, interval, slice, status } = measurement;
        return {
            label: `${(0,_measurements__WEBPACK_IMPORTED_MODULE_3__/* .slicePhrase */ .me)(slice)} (${(0,_overview__WEBPACK_IMPORTED_MODULE_4__/* .thousands */ .oh)(measurement.rows)})`,
            ...{ delta, interval, status },
            limits: measurement.limits ?? [],
            figures: `${(0,_figures__WEBPACK_IMPORTED_MODULE_2__/* .signed */ .x8)(write(delta))} ${(0,_measurements__WEBPACK_IMPORTED_MODULE_3__/* .intervalText */ .Bt)(interval, write)}`,
        };
    });
    const marks = rows.flatMap(({ delta, interval, limits }) => [delta, ...interval, ...limits]);
    const [first] = ordered;
    const level = first?.level === undefined ? '' : `${(0,_figures__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(first.level)} `;
    const method = first?.method === undefined ? '' : ` (${(0,_budget__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(first.method, 100)})`;
    return {
        metric: first?.metric ?? '',
        caption: `candidate − baseline, ${level}interval${method}`,
        rows,
        left: ordered.length - rows.length,
        low: Math.min(0, ...marks),
        high: Math.max(0, ...marks),
    };
}
/** Where a difference lies on the scale, from 0 (its low end) to 1. */
function along({ low, high }, value) {
    // Halved, so that a scale from −1e308 to 1e308 has a length.
    const length = high / 2 - low / 2;
    return length > 0 ? Math.min(1, Math.max(0, (value / 2 - low / 2) / length)) : 0.5;
}
const plotWidth = 41;
const maxLabel = 34;
/**
 * A plot in characters: an interval with its difference for each row, a line at 0 and the margins on both sides of it. Only
 * characters that every font for code has (WGL4). Lines may hold any text: they go into a block or through an escape.
 */
function forestLines(forest) {
    const labels = forest.rows.map(({ label }) => shortened(label));
    const labelWidth = Math.max(0, ...labels.map(_frame__WEBPACK_IMPORTED_MODULE_1__/* .cells */ .Y));
    const figureWidth = Math.max(0, ...forest.rows.map(({ figures }) => figures.length));
    const indent = ' '.repeat(labelWidth + figureWidth + 4);
    const limited = forest.rows.some(({ limits }) => limits.length > 0);
    return [
        `${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_budget__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(forest.metric, 100))}: ${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(forest.caption)}; │ no difference${limited ? ', : what the rule allows' : ''}`,
        indent + axisLine(forest),
        ...forest.rows.map((row, i) => {
            const label = labels[i] ?? '';
            const padding = ' '.repeat(labelWidth - (0,_frame__WEBPACK_IMPORTED_MODULE_1__/* .cells */ .Y)(label));
            return `${label}${padding}  ${row.figures.padStart(figureWidth)}  ${plotLine(forest, row)}  ${row.status}`;
        }),
        ...(forest.left > 0 ? [`${(0,_overview__WEBPACK_IMPORTED_MODULE_4__/* .thousands */ .oh)(forest.left)} more left out`] : []),
    ];
}
function shortened(label) {
    let text = (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_budget__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(label, maxLabel));
    while ((0,_frame__WEBPACK_IMPORTED_MODULE_1__/* .cells */ .Y)(text) > maxLabel)
        text = (0,_budget__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(text, text.length - 1);
    return text;
}
function plotLine(forest, { delta, interval: [low, high], limits }) {
    const at = (value) => Math.round(along(forest, value) * (plotWidth - 1));
    const line = Array(plotWidth).fill(' ');
    for (const limit of limits)
        line[at(limit)] = ':';
    const zero = at(0);
    line[zero] = '│';
    const [from, to] = [at(Math.min(low, high)), at(Math.max(low, high))];
    for (let i = from; i <= to; i++)
        line[i] = i === from ? '├' : i === to ? '┤' : i === zero ? '┼' : '─';
    line[at(delta)] = '●';
    return line.join('');
}
/** The ends of the scale, and 0 where there is room for it. */
function axisLine(forest) {
    const write = axisFigures(forest);
    const [left, right] = [(0,_figures__WEBPACK_IMPORTED_MODULE_2__/* .signed */ .x8)(write(forest.low)), (0,_figures__WEBPACK_IMPORTED_MODULE_2__/* .signed */ .x8)(write(forest.high))];
    const zero = Math.round(along(forest, 0) * (plotWidth - 1));
    const line = Array.from({ length: plotWidth }, (_, i) => left[i] ?? right[i - plotWidth + right.length] ?? ' ');
    if (zero > left.length && zero < plotWidth - right.length - 1)
        line[zero] = '0';
    return line.join('').trimEnd();
}
/** Numbers on the scale: three significant digits of its larger end. */
function axisFigures({ low, high }) {
    const largest = Math.max(-low, high);
    const decimals = largest > 0 ? Math.min(Math.max(2 - Math.floor(Math.log10(largest)), 0), 10) : 0;
    return (value) => (0,_figures__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(value, decimals);
}


/***/ }),

/***/ 87202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ cells),
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _escape__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46548);

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
    const show = (text) => (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text.replaceAll('\t', '    '));
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


/***/ }),

/***/ 8356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   di: () => (/* binding */ helpLines),
/* harmony export */   hP: () => (/* binding */ helpMarkdown),
/* harmony export */   qU: () => (/* binding */ helpUri)
/* harmony export */ });
/* harmony import */ var _escape__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46548);

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

/***/ 67133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./src/reports/budget.ts
var budget = __webpack_require__(81810);
// EXTERNAL MODULE: ./src/reports/escape.ts
var reports_escape = __webpack_require__(46548);
// EXTERNAL MODULE: ./src/reports/frame.ts
var reports_frame = __webpack_require__(87202);
// EXTERNAL MODULE: ./src/reports/help.ts
var reports_help = __webpack_require__(8356);
// EXTERNAL MODULE: ./src/reports/overview.ts
var overview = __webpack_require__(22032);
;// CONCATENATED MODULE: ./src/reports/html/markup.ts

/** What a browser takes as it stands: ours, or made by `markup`. */
class Html {
    source;
    constructor(source) {
        this.source = source;
    }
}
const nothing = new Html('');
/** A template: what is put in is text, which is escaped, unless it is markup itself; undefined is nothing. */
function markup(strings, ...contents) {
    return new Html(strings.map((part, i) => part + markupOf(contents[i])).join(''));
}
function markupOf(content) {
    if (content === undefined)
        return '';
    if (content instanceof Html)
        return content.source;
    if (typeof content === 'string')
        return (0,reports_escape/* htmlText */.js)(content);
    return typeof content === 'number' ? String(content) : content.map(markupOf).join('');
}
/**
 * A table that becomes a list of cards on a narrow screen, each cell with its column's name. The roles say that it stays a table:
 * browsers forget it when the layout is another one.
 */
function table(caption, columns, rows) {
    const kindOf = ({ numeric = false }) => (numeric ? 'number' : 'text');
    const heads = columns.map((column) => markup `<th scope="col" role="columnheader" class="${kindOf(column)}">${column.head}</th>`);
    const body = rows.map(({ cells, kind = '' }) => {
        const own = columns.map((column, i) => markup `<td role="cell" class="${kindOf(column)}" data-head="${column.head}"><div>${cells[i]}</div></td>`);
        return markup `<tr role="row" class="${kind}">${own}</tr>\n`;
    });
    return markup `<table role="table"><caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${heads}</tr></thead>
<tbody role="rowgroup">
${body}</tbody></table>
`;
}
/** Lines of a cell; empty ones are left out. */
function lines(...parts) {
    const shown = parts.filter((part) => part !== '' && part !== nothing);
    return markup `${shown.map((part, i) => markup `${i > 0 ? new Html('<br>') : ''}${part}`)}`;
}
/** A name that may break where its parts end, before it breaks anywhere. */
const markup_name = (text) => markup `${text.split(/(?<=[_=/.])(?=[^_=/.])/).map((part, i) => markup `${i > 0 ? new Html('<wbr>') : nothing}${part}`)}`;
/** A sentence of ours or of an engine, in which words between a pair of backticks are code. */
function prose(text) {
    const parts = text.split('`');
    return parts.length % 2 === 0
        ? markup `${text}`
        : markup `${parts.map((part, i) => (i % 2 === 0 ? part : markup `<code>${part}</code>`))}`;
}
const markup_status = (word) => markup `<span class="status ${word}">${word}</span>`;
/** A drawing with its name and description for those who don't see it; `id` is unique on the page. */
function drawing({ id, title, text, kind, box }, content) {
    const stretched = kind === 'chart' ? nothing : new Html(' preserveAspectRatio="none"');
    return markup `<svg class="${kind}" viewBox="${box}" role="img" aria-labelledby="${id}-title ${id}-text"${stretched}>
<title id="${id}-title">${title}</title><desc id="${id}-text">${text}</desc>${content}</svg>`;
}
/** A coordinate. */
const at = (value) => String(Number(value.toFixed(2)));

;// CONCATENATED MODULE: ./src/reports/html/findings.ts






/** Browsers are slow to show more, and no one reads it. */
const maxFindings = 1_000;
const maxMessage = 2_000;
const maxHelp = 4_000;
const frameWidth = 110;
/** The most urgent findings of all gates, gate by gate; what a rule is about stands with the first of its findings. */
function findingSections({ gates }) {
    const all = (0,overview/* mostUrgentFirst */.Nn)(gates.flatMap((gate) => gate.findings));
    const shown = new Set(all.slice(0, maxFindings));
    const explained = new Set();
    const sections = gates.flatMap((gate) => {
        const findings = (0,overview/* mostUrgentFirst */.Nn)(gate.findings).filter((finding) => shown.has(finding));
        if (findings.length === 0)
            return [];
        const articles = findings.map((finding) => {
            const first = !explained.has(finding.rule);
            explained.add(finding.rule);
            return article(finding, first);
        });
        return [markup `<h3>${(0,budget/* clip */.$Q)(gate.id, 50)}: ${(0,overview/* countsPhrase */.__)((0,overview/* count */.U9)([gate]))}</h3>\n${articles}`];
    });
    if (sections.length === 0)
        return nothing;
    return markup `<section id="findings"><h2>Findings</h2>
${sections}${more(all)}</section>`;
}
function more(all) {
    const rest = all.slice(maxFindings);
    if (rest.length === 0)
        return nothing;
    const blocking = rest.filter((finding) => finding.blocking).length;
    const which = blocking > 0 ? ` (${(0,overview/* thousands */.oh)(blocking)} of them blocking)` : '';
    return markup `<p><strong>${(0,overview/* plural */.LS)(rest.length, 'more finding')} left out${which}: see the JSON report.</strong></p>\n`;
}
function article(finding, explain) {
    const { severity, blocking, state, rule, title, message, location, snippet, help } = finding;
    const frame = snippet && (0,reports_frame/* codeFrame */.l)(snippet, location.startLine, frameWidth).join('\n');
    return markup `<article class="${blocking ? 'blocks' : state}">
<p><code>${markup_name((0,overview/* place */.ik)(location))}</code> · ${severity} · <span class="state">${blocking ? 'blocks' : state}</span></p>
<h4>${(0,budget/* clip */.$Q)(title, 500)} <code class="muted">${(0,budget/* clip */.$Q)(rule, 200)}</code></h4>
${message === '' ? nothing : markup `<p>${broken((0,budget/* clip */.$Q)(message, maxMessage))}</p>`}
${frame === undefined ? nothing : markup `<pre>${linewise(frame)}</pre>`}
${explain ? advice(help) : nothing}
</article>
`;
}
function advice(help) {
    const uri = (0,reports_help/* helpUri */.qU)(help);
    const text = (0,budget/* clip */.$Q)(help.text, maxHelp).trim();
    if (text === '' && uri === undefined)
        return nothing;
    return markup `<details><summary>Why, and what to do</summary>
${text === '' ? nothing : markup `<pre>${linewise(text)}</pre>`}
${uri === undefined ? nothing : markup `<p><a href="${uri}" rel="noreferrer">More about this rule</a></p>`}
</details>`;
}
/** Its lines with breaks between them. */
const broken = (text) => markup `${(0,reports_escape/* linesOf */.Dx)(text).map((line, i) => markup `${i > 0 ? new Html('<br>') : nothing}${prose(line)}`)}`;
/** Its lines as they are, for a `pre`. */
const linewise = (text) => markup `${(0,reports_escape/* linesOf */.Dx)(text).map((line, i) => markup `${i > 0 ? new Html('\n') : nothing}${line.replaceAll('\t', '    ')}`)}`;

// EXTERNAL MODULE: ./src/reports/figures.ts
var figures = __webpack_require__(68950);
// EXTERNAL MODULE: ./src/reports/measurements.ts
var reports_measurements = __webpack_require__(16806);
;// CONCATENATED MODULE: ./src/reports/html/charts.ts


const width = 340;
const height = 290;
const left = 46;
const charts_top = 10;
const right = width - 12;
const bottom = height - 44;
const ticks = [0, 0.25, 0.5, 0.75, 1];
const x = (value) => at(left + value * (right - left));
const y = (value) => at(bottom - value * (bottom - charts_top));
const ideals = { roc: 'chance', calibration: 'ideal', 'precision-recall': undefined };
/** The curves of a gate's models; `id` is unique on the page. */
function chartFigures(charts, id) {
    if (charts.length === 0)
        return nothing;
    return markup `<div class="charts">${charts.map((chart, i) => figure(chart, `${id}-${i}`))}</div>\n`;
}
function figure(chart, id) {
    const series = chart.series.filter(({ points }) => points.length > 0);
    const ideal = ideals[chart.kind];
    const axes = [chart.x, chart.y].map((label) => (0,budget/* clip */.$Q)(label, 60));
    const text = series
        .map(({ name, points }) => `${name}: ${points.length} points from ${pointText(points[0])} to ${pointText(points.at(-1))}`)
        .join('; ');
    const content = [
        ticks.map((tick) => markup `<path class="grid" d="M${x(0)} ${y(tick)}H${x(1)}M${x(tick)} ${y(0)}V${y(1)}"/>`),
        markup `<path class="frame" d="M${x(0)} ${y(1)}V${y(0)}H${x(1)}"/>`,
        ideal === undefined ? nothing : markup `<path class="ideal" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`,
        // The candidate is drawn last, over the baseline.
        [...series].reverse().map(({ name, points }) => curve(chart.kind, name, points)),
        ticks.map((tick) => [
            markup `<text x="${x(tick)}" y="${bottom + 16}" text-anchor="middle">${tick}</text>`,
            markup `<text x="${left - 6}" y="${Number(y(tick)) + 4}" text-anchor="end">${tick}</text>`,
        ]),
        markup `<text x="${x(0.5)}" y="${height - 8}" text-anchor="middle">${axes[0]}</text>`,
        markup `<text transform="translate(12 ${y(0.5)}) rotate(-90)" text-anchor="middle">${axes[1]}</text>`,
    ];
    const keys = [...series.map(({ name }) => key(name, name)), ideal === undefined ? nothing : key('ideal', ideal)];
    const title = (0,budget/* clip */.$Q)(chart.title, 100);
    return markup `<figure><h3>${title}</h3>
${drawing({ id, title, text, kind: 'chart', box: `0 0 ${width} ${height}` }, content)}
<figcaption>${keys}</figcaption></figure>
`;
}
const key = (kind, word) => markup `<span class="key of-${kind}"></span>${word}`;
const pointText = (point) => point === undefined ? 'nowhere' : `(${at(point[0])}, ${at(point[1])})`;
function curve(kind, name, points) {
    const path = points.map((point, i) => `${i === 0 ? 'M' : 'L'}${x(point[0])} ${y(point[1])}`).join('');
    const dots = points.map((point) => `M${x(point[0])} ${y(point[1])}h0`).join('');
    const line = markup `<path class="curve ${name}" d="${path}"/>`;
    return kind === 'calibration' ? markup `${line}<path class="${name} dot" d="${dots}"/>` : line;
}

// EXTERNAL MODULE: ./src/reports/forest.ts
var reports_forest = __webpack_require__(25722);
;// CONCATENATED MODULE: ./src/reports/html/forest.ts





/** A label for 0 this near to an end of the scale would lie upon the end's. */
const nearEnd = 0.2;
/** Differences with their intervals, a table for each metric; `id` is unique on the page. */
function forestTables(measurements, id) {
    const { forests, left } = (0,reports_forest/* forestsOf */.uO)(measurements);
    return markup `${forests.map((forest, i) => forestTable(forest, `${id}-${i}`))}${left > 0 ? markup `<p class="muted">${(0,overview/* plural */.LS)(left, 'more metric')} left out.</p>` : nothing}`;
}
function forestTable(forest, id) {
    const limited = forest.rows.some(({ limits }) => limits.length > 0);
    const caption = `${forest.caption}; solid line: no difference${limited ? ', dashed: what the rule allows' : ''}`;
    const rows = forest.rows.map((row, i) => ({
        kind: row.status,
        cells: [markup_name(row.label), strip(forest, row, `${id}-${i}`), row.figures, markup_status(row.status)],
    }));
    const columns = [{ head: 'Slice' }, { head: '' }, { head: 'Difference' }, { head: 'Verdict' }];
    return markup `<div class="forest"><h3><code>${(0,budget/* clip */.$Q)(forest.metric, 200)}</code></h3>
${table(caption, columns, [...rows, { cells: ['', scale(forest), '', ''], kind: 'axis' }])}
${forest.left > 0 ? markup `<p class="muted">${(0,overview/* plural */.LS)(forest.left, 'more slice')} left out.</p>` : nothing}
</div>
`;
}
function strip(forest, { label, figures, delta, interval: [low, high], limits }, id) {
    const x = (value) => at(100 * (0,reports_forest/* along */.Qw)(forest, value));
    const content = [
        markup `<path class="zero" d="M${x(0)} 0V20"/>`,
        limits.map((limit) => markup `<path class="limit" d="M${x(limit)} 0V20"/>`),
        markup `<path class="interval" d="M${x(low)} 10H${x(high)}M${x(low)} 6V14M${x(high)} 6V14"/>`,
        markup `<path class="point" d="M${x(delta)} 10h0"/>`,
    ];
    return drawing({ id, title: (0,budget/* clip */.$Q)(label, 100), text: figures, kind: 'strip', box: '0 0 100 20' }, content);
}
function scale(forest) {
    const write = (0,reports_forest/* axisFigures */.TJ)(forest);
    const origin = (0,reports_forest/* along */.Qw)(forest, 0);
    const zero = origin > nearEnd && origin < 1 - nearEnd
        ? markup `<span class="origin" style="left:${at(100 * origin)}%">0</span>`
        : nothing;
    const [low, high] = [forest.low, forest.high].map((end) => (0,figures/* signed */.x8)(write(end)));
    return markup `<div class="scale"><span class="low">${low}</span>${zero}<span class="high">${high}</span></div>`;
}

;// CONCATENATED MODULE: ./src/reports/html/measurements.ts







const maxRows = 500;
const maxCompared = 50;
const maxGroups = 100;
const maxValues = 6;
/** What a gate measured: the table, differences, curves, groups. `id` is unique on the page. */
function measurementSection(gate, id) {
    const charts = gate.charts ?? [];
    if (gate.measurements.length === 0 && charts.length === 0)
        return nothing;
    const measurements = (0,reports_measurements/* failingFirst */.zA)(gate.measurements);
    const compared = measurements.filter(({ groups = [] }) => groups.length > 0);
    return markup `<section id="${id}"><h2>${(0,budget/* clip */.$Q)(gate.id, 50)}: measurements</h2>
${measurementTable(measurements.slice(0, maxRows))}${leftOut(measurements.length - maxRows, 'measurement')}
${forestTables(measurements, `${id}-forest`)}
${chartFigures(charts, `${id}-chart`)}
${compared.slice(0, maxCompared).map((measurement, i) => groupTable(measurement, `${id}-groups-${i}`))}
${leftOut(compared.length - maxCompared, 'comparison of groups', 'comparisons of groups')}
</section>
`;
}
const leftOut = (count, one, many) => count > 0 ? markup `<p class="muted">${(0,overview/* plural */.LS)(count, `more ${one}`, many && `more ${many}`)} left out.</p>` : nothing;
function measurementTable(measurements) {
    if (measurements.length === 0)
        return nothing;
    const columns = [
        { head: 'Metric' },
        { head: 'Slice' },
        { head: 'Baseline', numeric: true },
        { head: 'Candidate', numeric: true },
        { head: 'Difference', numeric: true },
        { head: 'Rule' },
        { head: 'Verdict' },
        { head: 'Why' },
    ];
    const rows = measurements.map((measurement) => {
        const text = (0,reports_measurements/* measurementText */.e0)(measurement);
        const uncertainty = lines(small(text.interval), small(text.how), small(text.p === '' ? '' : `p ${text.p}`));
        const cells = [
            markup `<code>${markup_name(text.metric)}</code>`,
            lines(markup_name(text.slice), small(text.rows)),
            text.baseline,
            lines(text.candidate, text.delta === '' ? uncertainty : nothing),
            text.delta === '' ? nothing : lines(markup `<strong>${text.delta}</strong>`, uncertainty),
            text.threshold,
            markup_status(measurement.status),
            prose(text.why),
        ];
        return { cells, kind: measurement.status };
    });
    return table((0,overview/* plural */.LS)(measurements.length, 'measurement'), columns, rows);
}
const small = (text) => (text === '' ? nothing : markup `<span class="small muted">${text}</span>`);
function groupTable({ metric, slice, groups = [] }, id) {
    const { names, left } = (0,reports_measurements/* valueNames */.Eg)(groups, maxValues);
    const valuesOf = (of) => groups.flatMap(({ values }) => values[of] ?? []);
    const compared = names.map((of, i) => ({ of, id: `${id}-${i}`, all: valuesOf(of) }));
    const decimals = (0,figures/* decimalsFor */.Wm)(compared.flatMap(({ all }) => all));
    const by = Object.keys(groups[0]?.group ?? {}).map((column) => (0,budget/* clip */.$Q)(column, 100));
    const rows = groups.slice(0, maxGroups).map((group, row) => {
        const cells = compared.map((column) => {
            const value = group.values[column.of];
            if (typeof value !== 'number')
                return 'undefined';
            const text = (0,figures/* figure */.vP)(value, decimals);
            const title = `${(0,reports_measurements/* groupPhrase */.tW)(group)}: ${(0,budget/* clip */.$Q)(column.of, 100)}`;
            return markup `${text}${bar(value, column.all, { id: `${column.id}-${row}`, title, text })}`;
        });
        return { cells: [(0,reports_measurements/* groupPhrase */.tW)(group), (0,overview/* thousands */.oh)(group.rows), ...cells] };
    });
    const columns = [{ head: 'Group' }, { head: 'Rows', numeric: true }, ...names.map((of) => ({ head: (0,budget/* clip */.$Q)(of, 100) }))];
    const where = Object.keys(slice).length === 0 ? '' : `${(0,reports_measurements/* slicePhrase */.me)(slice)}, `;
    return markup `<div class="groups"><h3><code>${(0,budget/* clip */.$Q)(metric, 200)}</code></h3>
${table(`${where}by ${(0,budget/* clip */.$Q)(by.join(', '), 300)}`, columns, rows)}
${leftOut(groups.length - maxGroups, 'group')}${leftOut(left, 'number of each group', 'numbers of each group')}
</div>
`;
}
/** A bar from 0, on the scale of its column. */
function bar(value, all, names) {
    const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
    // Halved, so that a scale from −1e308 to 1e308 has a length.
    const length = high / 2 - low / 2;
    const x = (number) => (length > 0 ? 100 * ((number / 2 - low / 2) / length) : 0);
    const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
    return drawing({ ...names, kind: 'bar', box: '0 0 100 8' }, markup `<rect x="${at(from)}" y="0" width="${at(to - from)}" height="8"/><path class="zero" d="M${at(x(0))} 0V8"/>`);
}

;// CONCATENATED MODULE: ./src/reports/html/style.ts
/** Colours by role, light and dark; text on the page and on its surfaces has a contrast of 4.5 or more, lines of 3 or more. */
const style = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --surface: #f6f8fa; --text: #1f2328; --muted: #59636e; --rule: #d1d9e0; --line: #818b98;
  --pass: #116329; --warn: #7d4e00; --fail: #b3202b; --candidate: #0969da; --baseline: #bc4c00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --surface: #151b23; --text: #e6edf3; --muted: #9ea7b3; --rule: #3d444d; --line: #6e7681;
    --pass: #56d364; --warn: #e3b341; --fail: #ff7b72; --candidate: #58a6ff; --baseline: #f0883e;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text); overflow-wrap: anywhere;
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif;
}
main { max-width: 1180px; margin: 0 auto; padding: 20px 16px 60px; }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 4px; }
h2 { font-size: 1.2rem; margin: 40px 0 12px; padding-top: 12px; border-top: 1px solid var(--rule); }
h3 { font-size: 1rem; margin: 24px 0 8px; }
p, ul { margin: 8px 0; }
ul { padding-left: 20px; }
a { color: var(--candidate); }
code, pre { font: 13px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
code, td, caption { unicode-bidi: isolate; }
pre { background: var(--surface); padding: 8px 10px; margin: 8px 0; overflow-x: auto; white-space: pre; overflow-wrap: normal; border-radius: 6px; }
.muted { color: var(--muted); }
.small { font-size: 13px; }
header { border-left: 6px solid var(--line); padding: 6px 0 6px 14px; }
header.pass { border-color: var(--pass); } header.warn { border-color: var(--warn); }
header.fail, header.error { border-color: var(--fail); }
nav { margin: 12px 0; }
.status { font-weight: 600; white-space: nowrap; color: var(--muted); }
.status.pass { color: var(--pass); } .status.warn { color: var(--warn); }
.status.fail, .status.error { color: var(--fail); }
table { border-collapse: collapse; width: 100%; margin: 8px 0 20px; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--muted); padding: 4px 0; }
th, td { text-align: left; vertical-align: top; padding: 6px 10px; border-bottom: 1px solid var(--rule); }
th, td { min-width: 96px; }
th.number, td.number { min-width: 104px; }
td:first-child { min-width: 130px; }
th { color: var(--muted); font-weight: 600; font-size: 13px; }
.groups { max-width: 760px; }
th.number, td.number { text-align: right; }
tr.fail td:first-child, tr.error td:first-child { box-shadow: inset 3px 0 var(--fail); }
tr.warn td:first-child { box-shadow: inset 3px 0 var(--warn); }
svg { display: block; overflow: visible; }
svg.strip { width: 100%; min-width: 120px; height: 22px; }
svg.bar { width: 100%; min-width: 60px; height: 8px; margin-top: 4px; }
svg path { fill: none; vector-effect: non-scaling-stroke; }
svg text { fill: var(--muted); font-size: 12px; }
.zero, .frame { stroke: var(--line); stroke-width: 1; }
.grid { stroke: var(--rule); stroke-width: 1; }
.limit { stroke: var(--fail); stroke-width: 1.5; stroke-dasharray: 3 3; }
.interval { stroke: var(--candidate); stroke-width: 2; }
.point { stroke: var(--candidate); stroke-width: 9; stroke-linecap: round; }
.ideal { stroke: var(--line); stroke-width: 1; stroke-dasharray: 2 4; }
.curve { stroke-width: 2; stroke-linejoin: round; }
.candidate { stroke: var(--candidate); }
.baseline { stroke: var(--baseline); stroke-dasharray: 6 3; }
.dot { stroke-width: 7; stroke-linecap: round; stroke-dasharray: none; }
svg.bar rect { fill: var(--candidate); }
.scale { position: relative; height: 20px; min-width: 120px; color: var(--muted); font-size: 12px; }
.scale span { position: absolute; white-space: nowrap; }
.scale .low { left: 0; } .scale .high { right: 0; } .scale .origin { transform: translateX(-50%); }
.forest td:nth-child(2) { width: 45%; }
.charts { display: flex; flex-wrap: wrap; gap: 20px; }
figure { margin: 0; flex: 1 1 280px; max-width: 420px; }
figcaption { font-size: 13px; color: var(--muted); }
svg.chart { width: 100%; height: auto; }
.key {  display: inline-block; width: 26px; height: 0; border-top: 2px solid var(--candidate); vertical-align: middle; margin: 0 6px 0 2px; }
.key.of-baseline { border-top: 2px dashed var(--baseline); margin-left: 14px; }
.key.of-ideal { border-top: 2px dotted var(--line); margin-left: 14px; }
article { border: 1px solid var(--rule); border-left-width: 4px; border-radius: 6px; padding: 8px 12px; margin: 10px 0; }
article.blocks { border-left-color: var(--fail); }
article h4 { margin: 0; font-size: 15px; }
article p { margin: 4px 0; }
.blocks .state { color: var(--fail); font-weight: 600; }
summary { cursor: pointer; color: var(--muted); }
@media screen and (max-width: 960px) {
  table, tbody, tr, td, caption { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border: 1px solid var(--rule); border-radius: 6px; margin: 8px 0; padding: 4px 0; }
  td, td.number { min-width: 0; display: flex; gap: 10px; border: 0; padding: 3px 10px; text-align: left; }
  td > div { flex: 1; min-width: 0; }
  td::before { content: attr(data-head); flex: 0 0 84px; color: var(--muted); font-size: 13px; }
  td[data-head=""]::before, td:has(> div:empty) { display: none; }
  tr.fail, tr.error { box-shadow: inset 3px 0 var(--fail); } tr.warn { box-shadow: inset 3px 0 var(--warn); }
  tr[role] td:first-child { box-shadow: none; }
  tr.axis { border: 0; }
  .forest td:nth-child(2) { width: auto; }
}
@media print {
  body { font-size: 11px; }
  main { max-width: none; padding: 0; }
  th, td, th.number, td.number { min-width: 66px; padding: 3px 6px; }
  figure { flex: 0 0 30%; }
  h1 { font-size: 17px; } h2 { font-size: 15px; } h3 { font-size: 12px; }
  .small, th, code, pre, figcaption { font-size: 10px; }
  tr, article, figure { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  details::details-content { content-visibility: visible; block-size: auto; }
  nav { display: none; }
}
`;

;// CONCATENATED MODULE: ./src/reports/html.ts






const maxGates = 200;
const maxNotices = 50;
const maxListed = 20;
/** Nothing is loaded and nothing runs, whatever a report holds. */
const contentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";
/**
 * The report as one page for a browser or for paper: a file that needs no other, no network and no script. The verdict, gates,
 * measurements with their pictures, findings; what is left out is counted.
 */
function renderHtml(report) {
    const measured = report.gates
        .slice(0, maxGates)
        .map((gate, i) => ({ gate, id: `measured-${i}` }))
        .map(({ gate, id }) => ({ gate, id, section: measurementSection(gate, id) }))
        .filter(({ section }) => section !== nothing);
    const findings = findingSections(report);
    const links = [
        ...measured.map(({ gate, id }) => markup `<a href="#${id}">${(0,budget/* clip */.$Q)(gate.id, 50)}: measurements</a>`),
        ...(findings === nothing ? [] : [markup `<a href="#findings">Findings</a>`]),
    ];
    const title = ['Gatehouse', report.verdict, (0,budget/* clip */.$Q)(report.target.repository ?? '', 200)].filter((part) => part !== '');
    const contents = links.map((link, i) => markup `${i > 0 ? ' · ' : ''}${link}`);
    return markup `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title.join(' · ')}</title>
<style>${new Html(style)}</style>
</head>
<body>
<main>
${html_top(report)}
${links.length > 1 ? markup `<nav aria-label="On this page">${contents}</nav>` : nothing}
${notices(report)}
${gateTable(report)}
${steps(report)}
${measured.map(({ section }) => section)}
${findings}
${waivers(report)}
</main>
</body>
</html>
`.source;
}
function html_top(report) {
    const { target, startedAt, durationMs, version, verdict } = report;
    const facts = [
        target.repository ?? '',
        target.scope,
        target.event,
        startedAt,
        (0,overview/* duration */.p0)(durationMs),
        `Gatehouse ${version}`,
    ];
    const shown = facts.filter((fact) => fact !== '').map((fact) => (0,budget/* clip */.$Q)(fact, 500));
    return markup `<header class="${verdict}">
<h1>${(0,budget/* clip */.$Q)((0,overview/* headline */.Pl)(report), 1_000)}</h1>
<p class="muted small">${shown.join(' · ')}</p>
</header>`;
}
function notices({ notices }) {
    if (notices.length === 0)
        return nothing;
    const order = ['error', 'warning', 'notice'];
    const shown = [...notices].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level)).slice(0, maxNotices);
    const items = shown.map(({ level, message, path = '', line }) => {
        const where = path === '' ? nothing : markup ` <code>${(0,budget/* clip */.$Q)(line === undefined ? path : `${path}:${line}`, 300)}</code>`;
        return markup `<li><strong>${level}</strong>: ${prose((0,budget/* clip */.$Q)(message, 1_000))}${where}</li>\n`;
    });
    const more = notices.length - shown.length;
    return markup `<ul>
${items}${more > 0 ? markup `<li>${more} more left out</li>` : nothing}
</ul>`;
}
function gateTable({ gates }) {
    if (gates.length === 0)
        return nothing;
    const columns = [{ head: 'Gate' }, { head: 'Status' }, { head: 'Evaluated' }, { head: 'Findings' }, { head: 'Why' }];
    const rows = gates.slice(0, maxGates).map((gate) => ({
        kind: gate.status,
        cells: [
            markup `<strong>${(0,budget/* clip */.$Q)(gate.id, 50)}</strong>`,
            markup_status(gate.status),
            (0,budget/* clip */.$Q)((0,overview/* evaluatedPhrase */.$m)(gate), 300),
            (0,overview/* countsPhrase */.__)((0,overview/* count */.U9)([gate])),
            prose((0,budget/* clip */.$Q)(gate.reason, 500)),
        ],
    }));
    const more = gates.length - rows.length;
    return table(more > 0 ? `The first ${rows.length} of ${gates.length} gates` : 'Gates', columns, rows);
}
function steps(report) {
    const sentences = (0,overview/* nextSteps */.Zn)(report);
    return sentences.length === 0
        ? nothing
        : markup `<ul>${sentences.map((step) => markup `<li>${prose(step)}</li>`)}</ul>`;
}
function waivers({ waivers }) {
    if (waivers.length === 0)
        return nothing;
    const kinds = [...new Set(waivers.map((waiver) => waiver.status))];
    const items = kinds.map((kind) => {
        const ids = waivers.filter((waiver) => waiver.status === kind).map(({ id }) => (0,budget/* clip */.$Q)(id, 100));
        return markup `<li>${ids.length} ${kind}: ${(0,overview/* enumerate */.HL)(ids, maxListed)}</li>`;
    });
    return markup `<section><h2>Waivers</h2><ul>${items}</ul></section>`;
}


/***/ }),

/***/ 3493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson),
/* harmony export */   l: () => (/* binding */ jsonParts)
/* harmony export */ });
/* harmony import */ var _escape__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46548);

/** The report, its gates, a gate and its findings: what is in these is written whole. */
const levels = 4;
/**
 * The whole report as one JSON document, nothing left out; what could act in a log is escaped. Without
 * indentation, which would be a third of it. In parts, since of a hundred thousand findings the text is as large as they are.
 */
function* jsonParts(report) {
    yield* parts(report, levels);
    yield '\n';
}
const renderJson = (report) => [...jsonParts(report)].join('');
function* parts(value, left) {
    if (left === 0 || typeof value !== 'object' || value === null) {
        yield (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(value);
        return;
    }
    const isList = Array.isArray(value);
    yield isList ? '[' : '{';
    let separator = '';
    for (const [key, inner] of Object.entries(value)) {
        // Not in JSON; no list of a report holds any.
        if (inner === undefined)
            continue;
        yield isList ? separator : `${separator}${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(key)}:`;
        yield* parts(inner, left - 1);
        separator = ',';
    }
    yield isList ? ']' : '}';
}


/***/ }),

/***/ 37942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ markdownBudgets),
  n: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/github/check-run.ts
var check_run = __webpack_require__(35867);
// EXTERNAL MODULE: ./src/reports/budget.ts
var budget = __webpack_require__(81810);
// EXTERNAL MODULE: ./src/reports/escape.ts
var reports_escape = __webpack_require__(46548);
// EXTERNAL MODULE: ./src/reports/help.ts
var reports_help = __webpack_require__(8356);
// EXTERNAL MODULE: ./src/reports/figures.ts
var figures = __webpack_require__(68950);
// EXTERNAL MODULE: ./src/reports/forest.ts
var reports_forest = __webpack_require__(25722);
;// CONCATENATED MODULE: ./src/reports/markdown-parts.ts

const verdictMark = { pass: '✅', warn: '⚠️', fail: '❌', error: '⛔' };
function statusMark(status) {
    return `${status === 'skipped' ? '➖' : verdictMark[status]} ${status}`;
}
/** A heading (or none) and as many of `lines` as fit into a share of what is left; answers how many did. */
function takeList(heading, lines, page, share) {
    if (lines.length === 0)
        return 0;
    const list = new budget/* Budget */.__(Math.floor(page.left * share) - (0,budget/* utf8Bytes */.dy)(heading) - 2);
    const taken = lines.findIndex((line) => !list.take(line));
    const shown = taken === -1 ? lines.length : taken;
    return shown > 0 && page.take(`${heading}\n${list.toString().trimEnd()}`) ? shown : 0;
}

// EXTERNAL MODULE: ./src/reports/measurements.ts
var reports_measurements = __webpack_require__(16806);
;// CONCATENATED MODULE: ./src/reports/mermaid.ts


/** Seen on white and on GitHub's dark grey alike (contrast of 3 or more). */
const colours = { candidate: '#2f81f7', baseline: '#c8671b', reference: '#868e96' };
const cells = 50;
const maxLabel = 24;
const maxTitle = 60;
/** Beyond this bars are too thin to be told apart. */
const maxBars = 30;
/** The table names what there is beyond. */
const maxValues = 6;
/** Beyond this labels overlap side by side. */
const maxUpright = 6;
function diagram({ title, x, y, horizontal = false, height = 400, series }, legend) {
    const palette = series.map(({ colour }) => colours[colour]).join(', ');
    const setup = { xyChart: { width: 600, height }, themeVariables: { xyChart: { plotColorPalette: palette } } };
    const lines = [
        '```mermaid',
        `%%{init: ${JSON.stringify(setup)}}%%`,
        `xychart-beta${horizontal ? ' horizontal' : ''}`,
        `    title "${(0,reports_escape/* mermaidText */.Hg)(title, maxTitle)}"`,
        `    x-axis ${x}`,
        `    y-axis ${y}`,
        ...series.map(({ kind, values }) => `    ${kind} [${values.map(plain).join(', ')}]`),
        '```',
    ];
    return { block: lines.join('\n'), legend };
}
/** Mermaid reads no exponents, so there is a largest and a smallest number. */
const maxValue = 1e12;
function plain(value) {
    const text = String(Number(value.toPrecision(4)));
    return text.includes('e') ? value.toFixed(12) : text;
}
function chartDiagrams(chart) {
    return chart.kind === 'calibration' ? calibrationDiagrams(chart) : curveDiagrams(chart);
}
const axis = (label, low, high) => `"${(0,reports_escape/* mermaidText */.Hg)(label, maxTitle)}" ${plain(low)} --> ${plain(high)}`;
function curveDiagrams({ kind, title, x, y, series }) {
    const drawn = series.filter(({ points }) => points.length > 0);
    if (drawn.length === 0)
        return [];
    const lines = drawn.map(({ name, points }) => ({
        kind: 'line',
        colour: name,
        values: sampled(points, kind),
    }));
    const chance = {
        kind: 'line',
        colour: 'reference',
        values: Array.from({ length: cells + 1 }, (_, cell) => cell / cells),
    };
    const plot = { title, x: axis(x, 0, 1), y: axis(y, 0, 1) };
    const names = drawn.map(({ name }) => `${colourNames[name]}: ${name}`);
    return kind === 'roc'
        ? [diagram({ ...plot, series: [...lines, chance] }, `${[...names, 'grey: chance'].join(', ')}.`)]
        : [diagram({ ...plot, series: lines }, `${names.join(', ')}.`)];
}
const colourNames = { candidate: 'Blue', baseline: 'orange' };
/**
 * A curve at equal distances, which is all that Mermaid's lines can have. Where it jumps, a ROC curve has the upper end (the best
 * rate there), any other the first (a step's value belongs to its right end).
 */
function sampled(points, kind) {
    const ordered = [...points].sort((a, b) => a[0] - b[0]);
    return Array.from({ length: cells + 1 }, (_, cell) => {
        const x = cell / cells;
        const from = ordered.findLastIndex(([at]) => (kind === 'roc' ? at <= x : at < x));
        const [left = ordered[0], right = left] = [ordered[from], ordered[from + 1]];
        if (!left || !right)
            return 0;
        const width = right[0] - left[0];
        return width > 0 ? left[1] + (right[1] - left[1]) * Math.min(1, Math.max(0, (x - left[0]) / width)) : right[1];
    });
}
/** Its points have their own distances: a bar each, beside the line on which they should end. */
function calibrationDiagrams({ title, x, y, series }) {
    return series
        .filter(({ points }) => points.length > 0)
        .map(({ name, points }) => {
        const bars = points.slice(0, maxBars);
        const labels = bars.map(([score]) => `"${score.toFixed(2)}"`);
        return diagram({
            title: `${title}: ${name}`,
            x: `"${(0,reports_escape/* mermaidText */.Hg)(x, maxTitle)}" [${labels.join(', ')}]`,
            y: axis(y, 0, 1),
            series: [
                { kind: 'bar', colour: name, values: bars.map(([, share]) => share) },
                { kind: 'line', colour: 'reference', values: bars.map(([score]) => score) },
            ],
        }, 'Bars: what was observed; grey line: what the scores say.');
    });
}
/** One diagram for each number that a fairness metric compares; groups without it are left to the table. */
function groupDiagrams({ metric, groups = [] }) {
    const { names } = (0,reports_measurements/* valueNames */.Eg)(groups, maxValues);
    const columns = Object.keys(groups[0]?.group ?? {}).join(', ');
    return names.flatMap((name) => {
        const bars = groups.flatMap((group) => {
            const value = group.values[name];
            return typeof value === 'number' ? [{ group, value }] : [];
        });
        const values = bars.map(({ value }) => value);
        if (bars.length < 2 || bars.length > maxBars || values.some((value) => Math.abs(value) > maxValue))
            return [];
        const labels = labelsOf(bars.map(({ group }) => group));
        const horizontal = bars.length > maxUpright || labels.some((label) => label.length > 12);
        const plot = {
            title: metric,
            x: `"${(0,reports_escape/* mermaidText */.Hg)(columns, maxTitle)}" [${labels.map((label) => `"${label}"`).join(', ')}]`,
            y: axis(name, 1.1 * Math.min(0, ...values), topOf(Math.max(...values))),
            horizontal,
            height: horizontal ? 120 + 32 * bars.length : 300,
            series: [{ kind: 'bar', colour: 'candidate', values }],
        };
        return diagram(plot, '');
    });
}
/** A little above the largest bar; a share ends at 1. */
const topOf = (largest) => (largest < 1e-9 || (largest <= 1 && largest > 0.9) ? 1 : 1.1 * largest);
/** Mermaid draws groups of one label as one: a second one gets a number. */
function labelsOf(groups) {
    const taken = new Set();
    return groups.map((group) => {
        const label = (0,reports_escape/* mermaidText */.Hg)((0,reports_measurements/* groupPhrase */.tW)(group), maxLabel);
        let own = label;
        for (let nth = 2; taken.has(own); nth++)
            own = `${label} (${nth})`;
        taken.add(own);
        return own;
    });
}

// EXTERNAL MODULE: ./src/reports/overview.ts
var overview = __webpack_require__(22032);
;// CONCATENATED MODULE: ./src/reports/markdown-measurements.ts








/** More rows than this make a page that browsers are slow to show and no one reads. */
const maxRowsPerGate = 500;
const maxGroups = 100;
const maxGroupTables = 20;
const maxGroupValues = 6;
/** GitHub draws each diagram in a frame of its own. */
const maxDiagrams = 10;
/** Of each gate that measured: the table, the differences, charts and groups, in this order, as far as the page has room. */
function takeMeasurements({ gates }, page, left, diagrams) {
    let drawn = 0;
    const draw = (list) => {
        for (const { block, legend } of list) {
            if (drawn < maxDiagrams && page.take(`\n${block}${legend === '' ? '' : `\n\n${legend}`}`))
                drawn++;
            else
                left.other++;
        }
    };
    for (const gate of gates) {
        const measurements = (0,reports_measurements/* failingFirst */.zA)(gate.measurements);
        takeTable(gate, measurements, page, left);
        takeForests(measurements, page, left);
        if (diagrams)
            draw((gate.charts ?? []).flatMap(chartDiagrams));
        const compared = measurements.filter(({ groups = [] }) => groups.length > 0);
        left.other += Math.max(0, compared.length - maxGroupTables);
        for (const measurement of compared.slice(0, maxGroupTables)) {
            takeGroups(measurement, page, left);
            if (diagrams)
                draw(groupDiagrams(measurement));
        }
    }
}
const lines = (...parts) => parts.filter((part) => part !== '').join('<br>');
const uncertainty = ({ interval, how }) => lines((0,reports_escape/* markdownText */.p7)(interval), (0,reports_escape/* markdownText */.p7)(how));
const columns = [
    { head: 'Metric', cell: ({ text }) => (0,reports_escape/* markdownCode */.D9)(text.metric) },
    { head: 'Slice', cell: ({ text }) => lines((0,reports_escape/* markdownText */.p7)(text.slice), text.rows) },
    {
        head: 'Baseline',
        cell: ({ text }) => text.baseline,
        needed: ({ text }) => text.baseline !== '',
    },
    {
        head: 'Candidate',
        cell: ({ measurement: { value }, text }) => lines(value === null ? (0,reports_escape/* markdownText */.p7)(text.candidate) : text.candidate, text.delta === '' ? uncertainty(text) : ''),
    },
    {
        head: 'Δ',
        cell: ({ text }) => (text.delta === '' ? '' : lines(`**${text.delta}**`, uncertainty(text))),
        needed: ({ text }) => text.delta !== '',
    },
    { head: 'p', cell: ({ text }) => (0,reports_escape/* markdownText */.p7)(text.p), needed: ({ text }) => text.p !== '' },
    { head: 'Rule', cell: ({ text }) => (0,reports_escape/* markdownText */.p7)(text.threshold) },
    { head: 'Verdict', cell: ({ measurement }) => statusMark(measurement.status) },
    { head: 'Why', cell: ({ text }) => (0,reports_escape/* markdownProse */.h$)(text.why) },
];
const tableRow = (cells) => `| ${cells.join(' | ')} |`;
function takeTable(gate, measurements, page, left) {
    const rows = measurements
        .slice(0, maxRowsPerGate)
        .map((measurement) => ({ measurement, text: (0,reports_measurements/* measurementText */.e0)(measurement) }));
    const shown = columns.filter(({ needed }) => !needed || rows.some(needed));
    const head = [tableRow(shown.map((column) => column.head)), tableRow(shown.map(() => '---'))].join('\n');
    const heading = `\n### ${(0,reports_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(gate.id, 50))}: measurements\n\n${head}`;
    const taken = takeList(heading, rows.map((row) => tableRow(shown.map(({ cell }) => cell(row)))), page, 0.5);
    left.other += measurements.length - taken;
}
function takeForests(measurements, page, left) {
    const { forests, left: more } = (0,reports_forest/* forestsOf */.uO)(measurements);
    left.other += more;
    for (const forest of forests) {
        left.other += forest.left;
        if (!page.take(`\n${(0,reports_escape/* markdownBlock */.dI)((0,reports_forest/* forestLines */.ZL)(forest).join('\n'))}`))
            left.other++;
    }
}
function takeGroups({ metric, slice, groups = [] }, page, left) {
    const { names: shown, left: more } = (0,reports_measurements/* valueNames */.Eg)(groups, maxGroupValues);
    const decimals = (0,figures/* decimalsFor */.Wm)(groups.flatMap(({ values }) => shown.flatMap((name) => values[name] ?? [])));
    const where = Object.keys(slice).length === 0 ? '' : `(${(0,reports_measurements/* slicePhrase */.me)(slice)}) `;
    const by = Object.keys(groups[0]?.group ?? {}).map((name) => (0,budget/* clip */.$Q)(name, 100));
    const head = ['Group', 'Rows', ...shown.map((name) => (0,budget/* clip */.$Q)(name, 100))].map(reports_escape/* markdownText */.p7);
    const heading = [
        `\n${(0,reports_escape/* markdownCode */.D9)((0,budget/* clip */.$Q)(metric, 200))} ${(0,reports_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(`${where}by ${by.join(', ')}`, 300))}:\n`,
        tableRow(head),
        tableRow(head.map((_, i) => (i === 0 ? '---' : '---:'))),
    ].join('\n');
    const rows = groups.slice(0, maxGroups).map((group) => {
        const values = shown.map((name) => group.values[name] ?? null);
        const cells = values.map((value) => (value === null ? 'undefined' : (0,figures/* figure */.vP)(value, decimals)));
        return tableRow([(0,reports_escape/* markdownText */.p7)((0,reports_measurements/* groupPhrase */.tW)(group)), (0,overview/* thousands */.oh)(group.rows), ...cells]);
    });
    left.other += more;
    left.other += groups.length - takeList(heading, rows, page, 0.3);
}

;// CONCATENATED MODULE: ./src/reports/markdown.ts








/** Bytes of UTF-8 a platform takes. */
const markdownBudgets = {
    /** 1 MiB a step ("Workflow commands", adding a job summary); a larger one is dropped whole. */
    jobSummary: 1_000_000,
    /** A comment's body may have 65,536 characters, and its marker has to fit in too. */
    comment: 65_000,
    /** Of a check run's `summary` and `text` alike. */
    checkRun: check_run/* maxSummaryBytes */.a,
};
/** More rows than this make a page that browsers are slow to show and no one reads. */
const markdown_maxRowsPerGate = 500;
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
    const page = new budget/* Budget */.__(options.budget - (0,budget/* utf8Bytes */.dy)(closing({ findings: Math.max(all, 1), other: 0 }, options)));
    const left = { findings: 0, other: 0 };
    page.take(`## ${verdictMark[report.verdict]} ${(0,reports_escape/* markdownText */.p7)((0,budget/* clip */.$Q)((0,overview/* headline */.Pl)(report), 1_000))}`);
    page.take(`\n${(0,reports_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(scopeLine(report), 500))}`);
    takeNotices(report, page, left);
    takeGates(report, page, left);
    const steps = (0,overview/* nextSteps */.Zn)(report).map((step) => `- ${(0,reports_escape/* markdownProse */.h$)(step)}`);
    if (steps.length > 0)
        page.take(`\n${steps.join('\n')}`);
    const shown = takeFindings(report, options, page, left);
    takeMeasurements(report, page, left, options.diagrams ?? true);
    takeHelp(shown, page, left);
    takeWaivers(report, page, left);
    return page.toString() + closing(left, options);
}
function closing(left, { fullReport = "the job's log or the JSON report" }) {
    const where = (0,reports_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(fullReport, 60));
    if (left.findings > 0)
        return `\n**${(0,overview/* plural */.LS)(left.findings, 'more finding')} left out: see ${where}.**\n`;
    return left.other > 0 ? `\n**Some details are left out: see ${where}.**\n` : '';
}
function scopeLine({ target, durationMs }) {
    return [
        `Judged: ${target.scope}`,
        ...(target.event === '' ? [] : [`event ${target.event}`]),
        (0,overview/* duration */.p0)(durationMs),
    ].join(' · ');
}
function takeNotices(report, page, left) {
    const order = ['error', 'warning', 'notice'];
    const notices = [...report.notices].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
    const lines = notices.slice(0, maxListed).map(({ level, message, path, line }) => {
        const where = path === undefined || path === ''
            ? ''
            : ` (${(0,reports_escape/* markdownCode */.D9)((0,budget/* clip */.$Q)(line === undefined ? path : `${path}:${line}`, 200))})`;
        return `- **${level}**: ${(0,reports_escape/* markdownProse */.h$)((0,budget/* clip */.$Q)(message, maxCell))}${where}`;
    });
    left.other += notices.length - takeList('', lines, page, 0.2);
}
function takeGates(report, page, left) {
    const head = '\n| Gate | Status | Evaluated | Findings | Why |\n| --- | --- | --- | --- | --- |';
    const rows = report.gates.slice(0, maxListed).map((gate) => {
        const cells = [
            `**${(0,reports_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(gate.id, 50))}**`,
            statusMark(gate.status),
            (0,reports_escape/* markdownText */.p7)((0,budget/* clip */.$Q)((0,overview/* evaluatedPhrase */.$m)(gate), 200)),
            (0,overview/* countsPhrase */.__)((0,overview/* count */.U9)([gate])),
            (0,reports_escape/* markdownProse */.h$)((0,budget/* clip */.$Q)(gate.reason, 300)),
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
        .map((gate) => ({ gate, findings: (0,overview/* mostUrgentFirst */.Nn)(gate.findings) }))
        .map(({ gate, findings }) => ({
        head: `\n### ${(0,reports_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(gate.id, 50))}: ${(0,overview/* countsPhrase */.__)((0,overview/* count */.U9)([gate]))}\n\n${findingsHead}`,
        findings,
        rows: findings.slice(0, markdown_maxRowsPerGate).map((finding) => findingRow(finding, report, options)),
    }));
    const sizeOf = (rows) => rows.reduce((sum, row) => sum + (0,budget/* utf8Bytes */.dy)(row) + 1, 0);
    const bySize = [...tables].sort((a, b) => sizeOf(a.rows) - sizeOf(b.rows));
    let room = Math.floor(page.left * rowsShare);
    const fitted = new Map();
    bySize.forEach((table, index) => {
        const share = new budget/* Budget */.__(Math.floor(room / (bySize.length - index)) - (0,budget/* utf8Bytes */.dy)(table.head) - 2);
        const before = share.left;
        const end = table.rows.findIndex((row) => !share.take(row));
        fitted.set(table, table.rows.slice(0, end === -1 ? table.rows.length : end));
        room -= before - share.left + (0,budget/* utf8Bytes */.dy)(table.head) + 2;
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
    const where = (0,reports_escape/* markdownCode */.D9)((0,overview/* place */.ik)(finding.location));
    const link = sourceLink(finding, report, options);
    const cells = [
        finding.severity,
        link === undefined ? where : `[${where}](<${link}>)`,
        `**${(0,reports_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(finding.title, 200))}** ${(0,reports_escape/* markdownCode */.D9)((0,budget/* clip */.$Q)(finding.rule, 100))}<br>${(0,reports_escape/* markdownProse */.h$)((0,budget/* clip */.$Q)(finding.message, maxCell))}`,
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
            return (0,errors/* assertNever */.xb)(finding.state);
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
    const link = `${serverUrl.replace(/\/+$/, '')}/${repository}/blob/${head}/${(0,reports_escape/* uriPath */.kq)(location.path)}${lines}`;
    return link.length > maxLink ? undefined : link;
}
function takeHelp(shown, page, left) {
    const rules = [...new Map(shown.map((finding) => [finding.rule, finding])).values()];
    const withHelp = rules.filter((finding) => finding.help.text.trim() !== '');
    left.other += Math.max(0, withHelp.length - maxRules);
    for (const { rule, title, help } of withHelp.slice(0, maxRules)) {
        const text = (0,reports_help/* helpMarkdown */.hP)({ ...help, text: (0,budget/* clip */.$Q)(help.text, maxHelp) });
        const summary = `${(0,reports_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(title, 200))} ${(0,reports_escape/* markdownCode */.D9)((0,budget/* clip */.$Q)(rule, 100))}: why, and what to do`;
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
        const ids = (0,overview/* enumerate */.HL)(those.map(({ id }) => (0,budget/* clip */.$Q)(id, 100)), 20);
        return those.length === 0 ? [] : [`- ${those.length} ${status}: ${(0,reports_escape/* markdownText */.p7)(ids)}`];
    });
    if (takeList('\nWaivers:\n', lines, page, 1) < lines.length)
        left.other++;
}


/***/ }),

/***/ 16806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ intervalText),
/* harmony export */   Eg: () => (/* binding */ valueNames),
/* harmony export */   e0: () => (/* binding */ measurementText),
/* harmony export */   hU: () => (/* binding */ measurementLine),
/* harmony export */   me: () => (/* binding */ slicePhrase),
/* harmony export */   tW: () => (/* binding */ groupPhrase),
/* harmony export */   zA: () => (/* binding */ failingFirst)
/* harmony export */ });
/* harmony import */ var _budget__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81810);
/* harmony import */ var _figures__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68950);
/* harmony import */ var _overview__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22032);



/** What every rendering says of a measurement, in plain text that its renderer has yet to escape. */
const maxName = 200;
const maxSentence = 400;
const statuses = ['fail', 'error', 'warn', 'pass', 'skipped'];
/** What fails first, then what has no verdict, then the rest; otherwise in the order given. */
function failingFirst(measurements) {
    return statuses.flatMap((status) => measurements.filter((measurement) => measurement.status === status));
}
/** `sex=female, region=north`; `all rows`. */
function slicePhrase(slice) {
    const parts = Object.entries(slice).map(([column, value]) => `${(0,_budget__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(column, maxName)}=${(0,_budget__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(value, maxName)}`);
    return parts.length === 0 ? 'all rows' : (0,_budget__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_overview__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(parts), maxName);
}
/** `female, north`: for where the columns are named beside it. */
function groupPhrase({ group }) {
    return (0,_budget__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_overview__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(Object.values(group).map((value) => (value === '' ? '(empty)' : (0,_budget__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(value, maxName)))), maxName);
}
/** The names of what groups are compared by, at most `most`, and how many more there are. */
function valueNames(groups, most) {
    const all = [...new Set(groups.flatMap(({ values }) => Object.keys(values)))];
    return { names: all.slice(0, most), left: Math.max(0, all.length - most) };
}
function measurementText(measurement) {
    const { metric, slice, rows, value, reason, baseline, delta, interval, level, method } = measurement;
    const write = (0,_figures__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(measurement);
    const undefinedValue = `undefined: ${reason ?? 'no reason given'}`;
    return {
        metric: (0,_budget__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(metric, maxName),
        slice: slicePhrase(slice),
        rows: `${(0,_overview__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(rows)} ${rows === 1 ? 'row' : 'rows'}`,
        candidate: value === null ? (0,_budget__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(undefinedValue, maxSentence) : write(value),
        baseline: baseline === undefined ? '' : baseline === null ? 'undefined' : write(baseline),
        delta: typeof delta === 'number' ? (0,_figures__WEBPACK_IMPORTED_MODULE_2__/* .signed */ .x8)(write(delta)) : '',
        interval: interval === undefined ? '' : intervalText(interval, write),
        how: interval === undefined
            ? ''
            : [level === undefined ? '' : (0,_figures__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(level), (0,_budget__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(method ?? '', maxName)]
                .filter((part) => part !== '')
                .join(', '),
        p: pText(measurement),
        threshold: (0,_budget__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(measurement.threshold ?? '', maxSentence),
        why: (0,_budget__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(measurement.why ?? (value === null ? '' : (reason ?? '')), maxSentence),
    };
}
const intervalText = ([low, high], write) => `[${write(low)}, ${write(high)}]`;
function pText({ pValue, pWorse, pWorseAdjusted }) {
    const worse = [
        ...(pWorse === undefined ? [] : [(0,_figures__WEBPACK_IMPORTED_MODULE_2__/* .pFigure */ .pL)(pWorse)]),
        ...(pWorseAdjusted === undefined ? [] : [`adjusted ${(0,_figures__WEBPACK_IMPORTED_MODULE_2__/* .pFigure */ .pL)(pWorseAdjusted)}`]),
    ];
    return [
        ...(worse.length === 0 ? [] : [`worse: ${worse.join(', ')}`]),
        ...(pValue === undefined ? [] : [`not worse: ${(0,_figures__WEBPACK_IMPORTED_MODULE_2__/* .pFigure */ .pL)(pValue)}`]),
    ].join('; ');
}
/** A measurement in one line, without its verdict: `0.8412 · baseline 0.8721 · change -0.0309 [-0.0452, -0.0166] · rule ≥ 0.8`. */
function measurementLine(measurement) {
    const text = measurementText(measurement);
    const uncertain = text.interval === '' ? '' : ` ${text.interval}`;
    const facts = [
        text.delta === '' ? text.candidate + uncertain : text.candidate,
        text.baseline === '' ? '' : `baseline ${text.baseline}`,
        text.delta === '' ? '' : `change ${text.delta}${uncertain}`,
        text.threshold === '' ? '' : `rule ${text.threshold}`,
        measurement.status === 'pass' ? '' : text.why,
    ];
    return facts.filter((fact) => fact !== '').join(' · ');
}


/***/ }),

/***/ 22032:
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
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44879);
/* harmony import */ var _budget__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81810);



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
    const unit = gate.evaluated === 1 ? gate.unit.replace(/^(\w+)s$/, '$1') : gate.unit;
    const evaluated = `${thousands(gate.evaluated)} ${unit} evaluated`;
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
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2503);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83916);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44879);
/* harmony import */ var _budget__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81810);
/* harmony import */ var _escape__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46548);
/* harmony import */ var _help__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);
/* harmony import */ var _overview__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22032);








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
        // Code scanning takes it for the category: what is checked apart must not replace each other's alerts.
        automationDetails: { id: `gatehouse/${(0,_escape__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(gate.id)}/${(0,_escape__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(report.target.prefix ?? '')}` },
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
        locations: [locationOf(location)],
        ...(finding.flow === undefined
            ? {}
            : {
                codeFlows: [
                    {
                        threadFlows: [
                            {
                                locations: finding.flow.map((step) => ({
                                    location: { ...locationOf(step.location), message: { text: plainText(step.message) } },
                                })),
                            },
                        ],
                    },
                ],
            }),
        ...fixes(finding),
        partialFingerprints: { 'gatehouse/v1': fingerprint, ...(lineHash ? { primaryLocationLineHash: fingerprint } : {}) },
        baselineState: state === 'new' ? 'new' : 'unchanged',
        ...suppressed(finding),
        properties: { severity: finding.severity, blocking: finding.blocking, engine: finding.engine },
    };
}
/** `properties.suggestion`: what to write in place of a span of the file. It comes with reports of other runs too. */
const suggestion = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    startLine: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(1),
    endLine: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(1),
    startColumn: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(1),
    endColumn: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(1),
    replacement: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(maxMessage),
});
/** The change that puts it right, where that is mechanical. */
function fixes({ location, properties }) {
    const { data } = suggestion.safeParse(properties?.suggestion);
    if (data === undefined)
        return {};
    const { replacement, startLine, ...span } = data;
    const { artifactLocation } = locationOf(location).physicalLocation;
    const replacements = [{ deletedRegion: region(span, startLine), insertedContent: { text: replacement } }];
    return { fixes: [{ artifactChanges: [{ artifactLocation, replacements }] }] };
}
function locationOf(location) {
    return {
        physicalLocation: {
            artifactLocation: { uri: (0,_escape__WEBPACK_IMPORTED_MODULE_1__/* .uriPath */ .kq)((0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .XM)(location)), uriBaseId: '%SRCROOT%' },
            ...(location.startLine === undefined ? {} : { region: region(location, location.startLine) }),
        },
        ...(location.member === undefined
            ? {}
            : { logicalLocations: [{ fullyQualifiedName: (0,_escape__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(location.member), kind: 'member' }] }),
    };
}
/** A skip in the code that does not count is one that was rejected, which leaves the result unsuppressed (§3.35.3). */
function suppressed({ state, waiver = '', inlineSkip }) {
    const justified = (text) => ({ justification: (0,_budget__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_escape__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text), maxMessage) });
    const counts = state === 'waived' && inlineSkip !== undefined && waiver === 'inline';
    const suppressions = [
        ...(state === 'waived' && !counts
            ? [{ kind: 'external', status: 'accepted', ...justified(`Waiver ${waiver} of the Gatehouse policy.`) }]
            : []),
        ...(inlineSkip && (counts || state !== 'waived')
            ? [
                {
                    kind: 'inSource',
                    status: counts ? 'accepted' : 'rejected',
                    ...justified(`${inlineSkip.marker}: ${inlineSkip.reason ?? 'no reason given'}`),
                },
            ]
            : []),
    ];
    return suppressions.length === 0 ? {} : { suppressions };
}
function messageText(finding) {
    return plainText(finding.message.trim() || finding.title.trim() || finding.rule);
}
/** In a SARIF message `[words](target)` is a link (§3.11.6), which scanned text must not be able to make. */
function plainText(text) {
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
            return (0,_errors__WEBPACK_IMPORTED_MODULE_7__/* .assertNever */ .xb)(severity);
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

/***/ 97080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ renderText)
/* harmony export */ });
/* unused harmony exports maxBlockingShown, maxOthersShown */
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _budget__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81810);
/* harmony import */ var _escape__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46548);
/* harmony import */ var _frame__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87202);
/* harmony import */ var _help__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);
/* harmony import */ var _measurements__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16806);
/* harmony import */ var _overview__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22032);







/** A log of thousands of findings is not read; what is left out is counted, and whole in the JSON report. */
const maxBlockingShown = 1_000;
const maxOthersShown = 200;
const maxListed = 50;
const maxMessage = 2_000;
const maxMeasurement = 700;
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
    const context = [target.repository ?? '', target.scope, target.event, (0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(report.durationMs)];
    const lines = [
        ...wrap((0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(report), columns, '').map((line) => paint(statusStyle(report.verdict), line)),
        ...wrap(context.filter((part) => part !== '').join(' · '), columns, '').map((line) => paint('dim', line)),
        '',
        ...report.gates.flatMap((gate) => gateLines(gate, report, columns, paint)),
        ...noticeLines(report, columns, paint),
        ...findingLines(report, columns, paint),
        '',
        paint('bold', `Total: ${(0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .countsPhrase */ .__)((0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(report.gates))}`),
        ...(0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .nextSteps */ .Zn)(report).flatMap((step) => wrap(step, columns, '')),
    ];
    return `${lines.map(_escape__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df).join('\n')}\n`;
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
            return (0,_errors__WEBPACK_IMPORTED_MODULE_4__/* .assertNever */ .xb)(status);
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
            return (0,_errors__WEBPACK_IMPORTED_MODULE_4__/* .assertNever */ .xb)(severity);
    }
}
function gateLines(gate, report, width, paint) {
    const longest = Math.min(20, Math.max(...report.gates.map(({ id }) => id.length)));
    const facts = [(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .evaluatedPhrase */ .$m)(gate)), (0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .countsPhrase */ .__)((0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)([gate])), (0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(gate.durationMs)];
    const status = paint(statusStyle(gate.status), gate.status.padEnd(7));
    const measurements = (0,_measurements__WEBPACK_IMPORTED_MODULE_5__/* .failingFirst */ .zA)(gate.measurements)
        .slice(0, maxListed)
        .map((measurement) => measurementLineOf(measurement, paint));
    const more = gate.measurements.length - measurements.length;
    return [
        `${status}  ${paint('bold', (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(gate.id).padEnd(longest))}  ${facts.join(' · ')}`,
        ...(gate.reason === '' ? [] : wrap((0,_budget__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(gate.reason, maxMessage), width, ' '.repeat(longest + 11))),
        ...measurements,
        ...(more > 0 ? [`    ${(0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(more, 'more measurement')} left out`] : []),
    ];
}
function measurementLineOf(measurement, paint) {
    const { metric, slice, status } = measurement;
    const of = Object.keys(slice).length === 0 ? '' : ` [${(0,_measurements__WEBPACK_IMPORTED_MODULE_5__/* .slicePhrase */ .me)(slice)}]`;
    const line = (0,_budget__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(`${(0,_budget__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(metric, 200)}${of} ${(0,_measurements__WEBPACK_IMPORTED_MODULE_5__/* .measurementLine */ .hU)(measurement)}`, maxMeasurement);
    return `    ${paint(statusStyle(status), status.padEnd(7))}  ${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line)}`;
}
function noticeLines(report, width, paint) {
    const lines = report.notices.slice(0, maxListed).flatMap(({ level, message, path, line }) => {
        const where = path === undefined || path === '' ? '' : ` (${path}${line === undefined ? '' : `:${line}`})`;
        const [first = '', ...rest] = wrap(`${(0,_budget__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(message, maxMessage)}${where}`, width - 9, '         ');
        return [`${paint(level === 'error' ? 'red' : 'yellow', level.padEnd(7))}  ${first.trimStart()}`, ...rest];
    });
    const more = report.notices.length - maxListed;
    if (more > 0)
        lines.push(`         ${(0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(more, 'more notice')} left out`);
    return lines.length === 0 ? [] : ['', ...lines];
}
function findingLines(report, width, paint) {
    const all = (0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .mostUrgentFirst */ .Nn)(report.gates.flatMap((gate) => gate.findings));
    const firstOther = all.findIndex((finding) => !finding.blocking);
    const blocking = firstOther === -1 ? all : all.slice(0, firstOther);
    const shown = new Set([
        ...blocking.slice(0, maxBlockingShown),
        ...all.slice(blocking.length, blocking.length + maxOthersShown),
    ]);
    const lines = [];
    const explained = new Set();
    for (const gate of report.gates) {
        const findings = (0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .mostUrgentFirst */ .Nn)(gate.findings).filter((finding) => shown.has(finding));
        if (findings.length > 0)
            lines.push('', paint('bold', (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(gate.id)));
        for (const finding of findings) {
            lines.push(...findingBlock(finding, width, paint, !explained.has(finding.rule)));
            explained.add(finding.rule);
        }
    }
    const omitted = all.length - shown.size;
    const omittedBlocking = Math.max(0, blocking.length - maxBlockingShown);
    if (omitted > 0) {
        const which = omittedBlocking > 0 ? ` (${(0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(omittedBlocking)} of them blocking)` : '';
        lines.push('', `${(0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(omitted, 'more finding')} left out${which}: see the JSON report (--format json).`);
    }
    return lines;
}
function findingBlock(finding, width, paint, explain) {
    const { severity, blocking, state, rule, title, message, location, snippet, help } = finding;
    const mark = blocking ? paint('red', 'blocks') : state;
    const head = `${paint('bold', (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .place */ .ik)(location)))}  ${paint(severityStyle(severity), severity)}  ${mark}`;
    const messageLines = (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)((0,_budget__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(message, maxMessage))
        .flatMap((line) => wrap(line, width, '    '))
        .slice(0, maxMessageLines);
    const frame = snippet === undefined ? [] : (0,_frame__WEBPACK_IMPORTED_MODULE_1__/* .codeFrame */ .l)(snippet, location.startLine, width - 4);
    const summary = `${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(title)}  ${paint('dim', (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(rule))}`;
    // What only informs takes a line; there can be many, and none of them asks for anything.
    if (!blocking && severity === 'info')
        return [`  ${head}  ${summary}`];
    const advice = explain
        ? [...(0,_help__WEBPACK_IMPORTED_MODULE_2__/* .helpLines */ .di)(help, blocking ? fullHelpLines : briefHelpLines), (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(help.uri ?? '')].filter((line) => line !== '')
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
    return line.startsWith('    ') ? [`    │ ${(0,_budget__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(line, 500)}`] : wrap((0,_budget__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(line, 2_000), width, '    │ ');
}
/** `text` made visible, broken between words into lines of `width` cells that start with `indent`. */
function wrap(text, width, indent) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).split(' ')) {
        const size = (0,_frame__WEBPACK_IMPORTED_MODULE_1__/* .cells */ .Y)(word);
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
