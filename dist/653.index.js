export const id = 653;
export const ids = [653];
export const modules = {

/***/ 44879:
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

/***/ 24673:
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

/***/ 83349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ secretsEngines),
/* harmony export */   Dh: () => (/* binding */ sastEngines),
/* harmony export */   I$: () => (/* binding */ vulnerabilityEngines),
/* harmony export */   O3: () => (/* binding */ engineSettings),
/* harmony export */   Ry: () => (/* binding */ engineNames),
/* harmony export */   o0: () => (/* binding */ dockerfileEngines),
/* harmony export */   tt: () => (/* binding */ lockfileEngines),
/* harmony export */   ys: () => (/* binding */ absolute)
/* harmony export */ });
/* unused harmony export databaseEngines */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _setting__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39102);



/** The external engines that a gate can be told to ask. */
const secretsEngines = ['gitleaks', 'kingfisher', 'betterleaks'];
const sastEngines = ['bandit', 'semgrep', 'opengrep'];
const dockerfileEngines = ['hadolint'];
const vulnerabilityEngines = ['trivy', 'grype'];
/** Those that look up what lock files list. */
const lockfileEngines = ['trivy', 'grype', 'osv-scanner', 'pip-audit', 'snyk'];
/** Those that need a database on the machine. */
const databaseEngines = ['trivy', 'grype', 'osv-scanner'];
/** Every external engine that can be found, installed and run. */
const engineNames = [
    ...secretsEngines,
    ...sastEngines,
    ...dockerfileEngines,
    ...vulnerabilityEngines,
    ...[
        'syft',
        'osv-scanner',
        'pip-audit',
        'snyk',
        'checkov',
        'conftest',
        'opa',
        'zizmor',
        'actionlint',
        'modelscan',
    ],
];
const absolute = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine((text) => node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(text), 'must be an absolute path');
const mirror = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .refine((text) => node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(text) || /^https?:\/\/[^\s@]+$/.test(text), 'must be an absolute path or a URL');
/** How external engines come to the machine. */
const engineSettings = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    install: (0,_setting__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['auto', 'never']).default('auto'), 'later', 'Whether an engine that is not on the machine is installed, pinned and checked.'),
    mirror: (0,_setting__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(mirror.optional(), 'set', 'A folder, or the URL of one, that holds what is installed, by its file names.'),
    paths: (0,_setting__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_2__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(engineNames), absolute).default({}), 'set', 'The program of an engine, by its name; then no other is looked for.'),
    databases: (0,_setting__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_2__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(databaseEngines), absolute).default({}), 'set', 'The folder of the vulnerability database of an engine, by its name; by default where the engine itself keeps it.'),
});


/***/ }),

/***/ 7339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ metricsSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44879);
/* harmony import */ var _setting__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39102);



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
    rules: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ruleSchema, {
        error: ({ input }) => input === undefined
            ? 'rules are missing: say what must hold, like `rules: [{ metric: roc_auc, min: 0.8 }]`'
            : undefined,
    })
        .min(1, 'there are no rules: nothing would be judged')
        .max(1_000), 'superset', 'What must hold; see below.'),
});


/***/ }),

/***/ 20653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lG: () => (/* binding */ fileGateSettings),
  dJ: () => (/* binding */ gateSettings),
  nI: () => (/* reexport */ setting/* modes */.nI),
  wh: () => (/* binding */ policySchema)
});

// UNUSED EXPORTS: signatureSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
;// CONCATENATED MODULE: ./src/engines/secrets/custom/schema.ts


const texts = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(10_000)).max(1_000);
/** What is no secret although a rule finds it; as gitleaks writes its allowlists. */
const allowSchema = schemas/* strictObject */.rej({
    reason: schemas/* string */.YjP().min(1).max(1_000).meta({ description: 'Why it is no secret.' }),
    rules: texts.default([]).meta({ description: 'Ids of the rules it holds for; without any: for all.' }),
    regexes: texts.default([]).meta({ description: 'RE2 patterns; one that matches anywhere in the target allows it.' }),
    target: schemas/* enum */.k5n(['secret', 'match', 'line']).default('secret').meta({ description: 'What the regexes are tried on.' }),
    paths: texts.default([]).meta({ description: 'RE2 patterns of paths.' }),
    stopwords: texts.default([]).meta({ description: 'Words that, in the secret in any case, say that it is none.' }),
    condition: schemas/* enum */.k5n(['or', 'and'])
        .default('or')
        .meta({ description: 'Whether one kind of reason is enough, or each that is given must hold.' }),
});
const customRuleSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9][\w.-]{0,99}$/, 'an id is letters, digits, dots, hyphens and underscores')
        .meta({ description: 'What waivers and reports call it.' }),
    title: schemas/* string */.YjP().min(1).max(200).meta({ description: 'What it finds, for people.' }),
    pattern: schemas/* string */.YjP().min(1).max(10_000).meta({
        description: 'An RE2 pattern; its group `secret`, else its first group that matches something, else all of it is the secret.',
    }),
    keywords: texts
        .default([])
        .meta({ description: 'It is tried only near one of these, in any case; without any, everywhere.' }),
    severity: schemas/* enum */.k5n(finding/* severities */.gO).default('high').meta({ description: 'How grave a finding is.' }),
    entropy: schemas/* number */.aig().min(0).max(8).optional().meta({ description: 'The secret must have more bits a character.' }),
    'secret-group': schemas/* int */.Whr()
        .min(0)
        .max(100)
        .optional()
        .meta({ description: 'The number of the group that is the secret, instead.' }),
    path: schemas/* string */.YjP().min(1).max(10_000).optional().meta({ description: 'An RE2 pattern of the paths it looks at.' }),
    why: schemas/* string */.YjP().min(1).max(1_000).optional().meta({ description: 'What its holder can do.' }),
    revoke: schemas/* string */.YjP().min(1).max(1_000).optional().meta({ description: 'Where to revoke it and how to replace it.' }),
    docs: schemas/* url */.OZ5().optional().meta({ description: 'Where to read about it.' }),
    allow: schemas/* array */.YOg(allowSchema).max(1_000).default([]).meta({ description: 'What is no secret although it matches.' }),
});

// EXTERNAL MODULE: ./src/findings/inline-skip.ts
var inline_skip = __webpack_require__(24673);
// EXTERNAL MODULE: ./src/policy/engines.ts
var engines = __webpack_require__(83349);
// EXTERNAL MODULE: ./src/policy/setting.ts
var setting = __webpack_require__(39102);
;// CONCATENATED MODULE: ./src/policy/time.ts

const units = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** A time like `90m`, `24h` or `7d`, in milliseconds. */
const milliseconds = schemas/* string */.YjP()
    .regex(/^[1-9]\d{0,5}[mhd]$/, 'must be a time like 90m, 24h or 7d')
    .transform((value) => Number(value.slice(0, -1)) * units[value.slice(-1)]);

;// CONCATENATED MODULE: ./src/policy/dependencies.ts




/** What the `dependencies` section has beside what every gate of files has. */
const dependencies_text = schemas/* string */.YjP().trim().min(1).max(1_000);
const names = schemas/* array */.YOg(dependencies_text).max(10_000);
const url = schemas/* string */.YjP().regex(/^https?:\/\/[^\s@?#]+$/, 'must be a URL without a user or a query');
const engine = schemas/* enum */.k5n(['builtin', ...engines/* lockfileEngines */.tt]);
const dependencySettings = {
    engine: (0,setting/* setting */.Pe)(schemas/* union */.KCZ([schemas/* literal */.euz('none'), engine, schemas/* array */.YOg(engine).min(1)]).default('builtin'), 'set', 'What knows vulnerabilities: `builtin` asks OSV or a mirror of it; `none` looks none up; several are asked together.'),
    osv: schemas/* strictObject */.rej({
        url: (0,setting/* setting */.Pe)(url.default('https://api.osv.dev'), 'set', 'The server that is asked; it is told names and versions of packages.'),
        mirror: (0,setting/* setting */.Pe)(engines/* absolute */.ys.optional(), 'set', "A folder of OSV's records, or its `all.zip`, by an absolute path outside of what is checked, where no change can write; then no server is asked."),
        'max-age': (0,setting/* setting */.Pe)(milliseconds.prefault('6h'), 'less', 'How long an answer is used without asking again.'),
        'stale-ok': (0,setting/* setting */.Pe)(milliseconds.optional(), 'less', 'How old an answer may be that stands in for a server that does not answer; by default that is an error.'),
    })
        .prefault({})
        .meta({ description: 'Where vulnerabilities are looked up.' }),
    'pip-audit': (0,setting/* setting */.Pe)(schemas/* enum */.k5n(['osv', 'pypi']).default('osv'), 'set', 'The server that `pip-audit` asks: that of `osv.url`, or PyPI.'),
    'ignore-unfixed': (0,setting/* setting */.Pe)(schemas/* boolean */.zMY().default(false), 'set', 'Vulnerabilities that no version has fixed yet are counted, not shown.'),
    'max-db-age': (0,setting/* setting */.Pe)(schemas/* number */.aig().positive().max(3_650).default(5), 'less', 'Days; an older database of an engine is a warning.'),
    epss: (0,setting/* setting */.Pe)(engines/* absolute */.ys.optional(), 'set', 'A file of EPSS scores (CSV) outside of what is checked, shown beside what they belong to.'),
    kev: (0,setting/* setting */.Pe)(engines/* absolute */.ys.optional(), 'set', "A file of CISA's known exploited vulnerabilities (JSON or CSV) outside of what is checked: those are critical."),
    exceptions: (0,setting/* setting */.Pe)(schemas/* array */.YOg(dependencies_text).max(100).default(['.trivyignore.yaml']), 'subset', 'Documents that accept vulnerabilities: `.trivyignore.yaml`, OpenVEX, CycloneDX; read from where the policy is read.'),
    internal: (0,setting/* setting */.Pe)(names.default([]), 'superset', 'Names of your own packages, or patterns (`acme-*`): they must not come from a public index.'),
    indexes: (0,setting/* setting */.Pe)(names.default([]), 'subset', 'Indexes (URLs, or what they begin with) of your own, from which internal packages may come; without `internal`, all that lock files list.'),
    licenses: schemas/* strictObject */.rej({
        allow: (0,setting/* setting */.Pe)(names.default([]), 'subset', 'SPDX identifiers; with a list, any other licence is denied.'),
        deny: (0,setting/* setting */.Pe)(names.default([]), 'superset', 'SPDX identifiers that are denied.'),
    })
        .prefault({})
        .meta({ description: 'Which licences packages may have.' }),
    metadata: schemas/* strictObject */.rej({
        pypi: (0,setting/* setting */.Pe)(url.optional(), 'set', 'A Python index that answers in JSON (PEP 691), where PyPI packages are asked about: `https://…/simple`.'),
        npm: (0,setting/* setting */.Pe)(url.optional(), 'set', 'The registry where npm packages are asked about.'),
    })
        .prefault({})
        .meta({ description: 'Where packages are asked about: yanked, deprecated, abandoned, their licence.' }),
    'abandoned-after': (0,setting/* setting */.Pe)(milliseconds.prefault('1095d'), 'less', 'Without a release for so long a package counts as abandoned.'),
};

// EXTERNAL MODULE: ./src/policy/metrics.ts
var metrics = __webpack_require__(7339);
;// CONCATENATED MODULE: ./src/policy/reports.ts





/** The `reports` section: which reports of other tools must be there, and what makes one of them good enough to be believed. */
const reports_text = schemas/* string */.YjP().trim().min(1).max(1_000);
const severity = schemas/* enum */.k5n(finding/* severities */.gO);
const demands = {
    'max-age': (0,setting/* setting */.Pe)(milliseconds.optional(), 'less', 'How old it may be, by the time that it names: `90m`, `24h`, `7d`.'),
    'must-cover': (0,setting/* setting */.Pe)(schemas/* record */.g1P(reports_text, schemas/* int */.Whr().min(1)).default({}), 'set', 'How much it must say it evaluated, in its own units, all files of a pattern together: `{ rules: 20, files: 100 }`.'),
    severity: (0,setting/* setting */.Pe)(schemas/* record */.g1P(reports_text, severity).default({}), 'set', "What the tool's own levels weigh: `{ warning: high }`; the others keep what its format says."),
    'fail-on': (0,setting/* setting */.Pe)(severity.optional(), 'later', 'Goes before the threshold of the gate for what this report finds.'),
};
const reportFile = schemas/* strictObject */.rej({
    path: (0,setting/* setting */.Pe)(reports_text, 'set', 'The report, or a pattern for several; relative to the checked folder.'),
    tool: (0,setting/* setting */.Pe)(reports_text.optional(), 'set', 'The tool that it must be of, by the name in the report.'),
    format: (0,setting/* setting */.Pe)(reports_text.optional(), 'set', 'The format that it must have, like `sarif`; needed where an empty list could be of any tool.'),
    required: (0,setting/* setting */.Pe)(schemas/* boolean */.zMY().default(true), 'set', 'Whether its absence is an error.'),
    'allow-empty': (0,setting/* setting */.Pe)(schemas/* boolean */.zMY().default(false), 'set', 'Whether it may hold nothing at all: of a tool that does not say how much it looked at.'),
    'any-commit': (0,setting/* setting */.Pe)(schemas/* boolean */.zMY().default(false), 'set', 'Whether it may be of another commit than the judged one, or lie in git from before the change.'),
    ...demands,
});
const sonarqube = schemas/* strictObject */.rej({
    url: (0,setting/* setting */.Pe)(schemas/* string */.YjP().regex(/^https?:\/\/[^\s@?#]+$/, 'must be the URL of the server, without a user or a query'), 'set', 'The server. The token goes nowhere else, whatever `report-task.txt` says.'),
    'report-task': (0,setting/* setting */.Pe)(reports_text.optional(), 'set', 'The `report-task.txt` that the scanner leaves; its analysis is waited for.'),
    project: (0,setting/* setting */.Pe)(reports_text.optional(), 'set', 'The key of the project, where there is no `report-task`.'),
    branch: (0,setting/* setting */.Pe)(reports_text.optional(), 'set', 'The branch of the project.'),
    'pull-request': (0,setting/* setting */.Pe)(reports_text.optional(), 'set', 'The pull request of the project.'),
    'token-env': (0,setting/* setting */.Pe)(schemas/* string */.YjP()
        .regex(/^[A-Z_][A-Z0-9_]*$/)
        .default('SONAR_TOKEN'), 'set', 'The environment variable that holds the token.'),
    timeout: (0,setting/* setting */.Pe)(milliseconds.prefault('10m'), 'less', 'How long the analysis is waited for.'),
    ...demands,
})
    .refine((value) => (value['report-task'] === undefined) !== (value.project === undefined), 'name report-task or project');
const reportsSettings = schemas/* strictObject */.rej({
    ...(0,setting/* judging */.R3)('high'),
    files: (0,setting/* setting */.Pe)(schemas/* array */.YOg(reportFile).max(1_000).default([]), 'superset', 'The reports; see below.'),
    sonarqube: (0,setting/* setting */.Pe)(schemas/* array */.YOg(sonarqube).max(100).default([]), 'superset', 'Quality gates of SonarQube servers; see below.'),
    suppressions: (0,setting/* setting */.Pe)(schemas/* enum */.k5n(inline_skip/* inlineSkipModes */.vh).default('report'), 'later', 'Whether what a tool or a comment in the code takes back is left out, is only mentioned, or not even that.'),
})
    .refine(({ files, sonarqube: servers }) => files.length + servers.length > 0, 'name a report: without files or sonarqube nothing would be judged');

;// CONCATENATED MODULE: ./src/policy/vulnerabilities.ts



/** How vulnerabilities of images are judged. */
const vulnerabilitySettings = schemas/* strictObject */.rej({
    'severity-from': (0,setting/* setting */.Pe)(schemas/* enum */.k5n(['vendor', 'cvss']).default('vendor'), 'set', 'Whose severity counts: that of the vendor whom the scanner believes first, or the CVSS base score where there is one.'),
    'ignore-unfixed': (0,setting/* setting */.Pe)(schemas/* boolean */.zMY().default(false), 'set', 'Vulnerabilities that no version has fixed yet are counted, not shown.'),
    'end-of-life': (0,setting/* setting */.Pe)(schemas/* enum */.k5n(finding/* severities */.gO).default('high'), 'earlier', 'The severity of an operating system that gets no fixes any more.'),
    'max-db-age': (0,setting/* setting */.Pe)(schemas/* number */.aig().positive().max(3_650).default(5), 'less', 'Days; an older vulnerability database is a warning.'),
    exceptions: (0,setting/* setting */.Pe)(schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1_000)).max(100).default(['.trivyignore.yaml']), 'subset', 'Documents that accept vulnerabilities: `.trivyignore.yaml`, OpenVEX, CycloneDX; read from where the policy is read.'),
});

;// CONCATENATED MODULE: ./src/policy/schema.ts










/** What a team can decide. Defaults live here and in the sections of the gates, and nowhere else. */
const globs = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(500)).max(1_000);
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
    ...(0,setting/* judging */.R3)(failOn),
    exclude: (0,setting/* setting */.Pe)(globs.default(exclude), 'subset', 'Paths this gate leaves out; replaces the default list.'),
    'inline-skips': (0,setting/* setting */.Pe)(schemas/* enum */.k5n(inline_skip/* inlineSkipModes */.vh).default(inlineSkips), 'later', 'Whether skips in comments count (with a reason), are only mentioned, or not even that.'),
});
const secretsEngine = schemas/* enum */.k5n(['builtin', ...engines/* secretsEngines */.Bo]);
const sastEngine = schemas/* enum */.k5n(['builtin', ...engines/* sastEngines */.Dh]);
const containerEngine = schemas/* enum */.k5n(['builtin', ...engines/* dockerfileEngines */.o0, ...engines/* vulnerabilityEngines */.I$]);
/** How far the secrets gate looks; `auto` is `commits` where a change is judged, else `tree`. */
const scopes = ['diff', 'tree', 'commits', 'auto', 'history'];
const secretsSettings = schemas/* strictObject */.rej({
    ...common('medium', [], 'report'),
    scope: (0,setting/* setting */.Pe)(schemas/* enum */.k5n(scopes).default('auto'), 'later', 'How far it looks: files, commits of a change, or all of the history.'),
    since: (0,setting/* setting */.Pe)(schemas/* string */.YjP().min(1).max(1_000).optional(), 'set', 'Report of an earlier run with scope `history`: what it went through is not gone through again.'),
    engine: (0,setting/* setting */.Pe)(schemas/* union */.KCZ([secretsEngine, schemas/* array */.YOg(secretsEngine).min(1)]).default('builtin'), 'set', 'What finds secrets; several are asked together.'),
    'gitleaks-config': (0,setting/* setting */.Pe)(schemas/* string */.YjP().min(1).max(1_000).optional(), 'set', 'A configuration of gitleaks, whose rules and allowlists hold too; read from where the policy is read.'),
    rules: (0,setting/* setting */.Pe)(schemas/* array */.YOg(customRuleSchema).max(2_000).default([]), 'superset', 'Rules beside the built-in ones; see [secrets.md](secrets.md#rules-of-your-own).'),
    allow: (0,setting/* setting */.Pe)(schemas/* array */.YOg(allowSchema).max(1_000).default([]), 'subset', 'What is no secret, whatever rule finds it; see [secrets.md](secrets.md#rules-of-your-own).'),
});
const sastSettings = schemas/* strictObject */.rej({
    ...common('high', vendored, 'allow'),
    engines: (0,setting/* setting */.Pe)(schemas/* array */.YOg(sastEngine).min(1).default(['builtin']), 'superset', 'What analyses Python code.'),
});
const containerSettings = schemas/* strictObject */.rej({
    ...common('high', vendored, 'allow'),
    engine: (0,setting/* setting */.Pe)(schemas/* union */.KCZ([containerEngine, schemas/* array */.YOg(containerEngine).min(1)]).default('builtin'), 'set', 'What is asked: Hadolint about Dockerfiles, Trivy and Grype about vulnerabilities; several together.'),
    vulnerabilities: vulnerabilitySettings.prefault({}),
    images: (0,setting/* setting */.Pe)(schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1_000)).max(100).default([]), 'superset', 'Built images: archives of `docker save` or OCI layouts on the disk, or `docker://NAME` for one that a client brings.'),
});
const dependenciesSettings = schemas/* strictObject */.rej({ ...common('high', vendored, 'allow'), ...dependencySettings });
const relativePath = schemas/* string */.YjP().min(1).max(1_000);
const signed = {
    path: relativePath.meta({ description: 'The signed model: a folder or a file.' }),
    bundle: relativePath
        .optional()
        .meta({ description: 'Its OpenSSF model-signing bundle. Default: `model.sig` in the folder.' }),
};
/** What must be signed, and by whom. */
const signatureSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        ...signed,
        'public-key': schemas/* string */.YjP()
            .min(1)
            .max(10_000)
            .meta({ description: 'PEM, in the policy itself: a change can not replace it.' }),
    }),
    schemas/* strictObject */.rej({
        ...signed,
        keyless: schemas/* strictObject */.rej({
            identity: schemas/* string */.YjP().min(1).max(1_000).meta({ description: 'The e-mail address or workflow URI that signed.' }),
            issuer: schemas/* string */.YjP().min(1).max(1_000).meta({ description: 'The OpenID Connect issuer that knows it.' }),
            'trust-root': schemas/* strictObject */.rej({
                file: relativePath.meta({ description: 'A Sigstore trusted root (JSON) in the repository.' }),
                sha256: schemas/* string */.YjP()
                    .regex(/^[0-9a-f]{64}$/)
                    .meta({ description: 'Its SHA-256: a change can not replace it.' }),
            }),
        }),
    }),
]);
const artifactsSettings = schemas/* strictObject */.rej({
    ...common('medium', [], 'report'),
    paths: (0,setting/* setting */.Pe)(schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1_000)).max(1_000).default([]), 'superset', 'Files and folders on the disk that are judged too, whether git knows them or not (downloaded models, `mlruns`), and models in MLflow (`mlflow:models:/…`, `mlflow:runs:/…`).'),
    'max-download': (0,setting/* setting */.Pe)(schemas/* int */.Whr()
        .min(1)
        .max(2 ** 40)
        .default(2 * 1024 ** 3), 'less', 'Bytes that one of `paths` may have in MLflow; more is an error.'),
    'allow-globals': (0,setting/* setting */.Pe)(schemas/* array */.YOg(schemas/* string */.YjP()
        .regex(/^[\w.]+\.\w+$/, 'must be a full name: package.module.Class')
        .max(500))
        .max(10_000)
        .default([]), 'subset', 'Classes and functions of your own that a model may import, each by its full name.'),
    lock: (0,setting/* setting */.Pe)(schemas/* string */.YjP().min(1).max(1_000).optional(), 'set', 'The lock file of model files, which then has to be there; `artifacts.lock` is used where there is one.'),
    signatures: (0,setting/* setting */.Pe)(schemas/* array */.YOg(signatureSchema).max(1_000).default([]), 'superset', 'Models that must be signed, and by whom; see [artifacts.md](artifacts.md#signatures).'),
});
/** The settings of each gate that looks for its files by itself; one that a policy leaves out has its defaults. */
const fileGateSettings = {
    secrets: secretsSettings,
    sast: sastSettings,
    dependencies: dependenciesSettings,
    container: containerSettings,
    artifacts: artifactsSettings,
};
const workflowSettings = schemas/* strictObject */.rej((0,setting/* judging */.R3)('high'));
/** The settings of each gate that runs without being named; one that a policy leaves out has its defaults. */
const gateSettings = { ...fileGateSettings, workflow: workflowSettings };
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).meta({ description: 'The version of this file format.' }),
    mode: (0,setting/* setting */.Pe)(schemas/* enum */.k5n(setting/* modes */.nI).default('enforce'), 'later', 'observe reports, warn warns, enforce blocks. Errors are errors in every mode.'),
    gates: schemas/* strictObject */.rej({
        secrets: gateSettings.secrets.optional(),
        sast: gateSettings.sast.optional(),
        dependencies: gateSettings.dependencies.optional(),
        container: gateSettings.container.optional(),
        artifacts: gateSettings.artifacts.optional(),
        metrics: metrics/* metricsSettings */.j.optional(),
        reports: reportsSettings.optional(),
        workflow: gateSettings.workflow.optional(),
    })
        .default({})
        .meta({ description: 'A gate that is named here is required: finding nothing of its kind is an error.' }),
    engines: engines/* engineSettings */.O3.prefault({}).meta({ description: 'How external engines come to the machine.' }),
    baseline: (0,setting/* setting */.Pe)(schemas/* string */.YjP().min(1).default('.github/gatehouse-baseline.json'), 'set', 'File of accepted findings, written by `gatehouse baseline`.'),
    waivers: (0,setting/* setting */.Pe)(schemas/* array */.YOg(schemas/* unknown */.L5J()).max(10_000).default([]), 'subset', 'Findings that are accepted for a time: id, rule, paths, reason, owner, expires.'),
});


/***/ }),

/***/ 39102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   R3: () => (/* binding */ judging),
/* harmony export */   nI: () => (/* binding */ modes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44879);


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
