export const id = 764;
export const ids = [764];
export const modules = {

/***/ 9383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schema: () => (/* binding */ schema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8439);
/* harmony import */ var _policy_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4139);


/** `gatehouse schema`: the policy file's JSON Schema, for editors. */
function schema() {
    const document = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(_policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .policySchema */ .wh, { io: 'input', target: 'draft-2020-12' });
    process.stdout.write(`${JSON.stringify({ title: 'Gatehouse policy', ...document }, undefined, 2)}\n`);
    return 0;
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


/***/ })

};
