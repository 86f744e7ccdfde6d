export const id = 383;
export const ids = [383];
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

/***/ 4139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dJ: () => (/* binding */ gateSettings),
/* harmony export */   nI: () => (/* binding */ modes),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4879);


const modes = ['observe', 'warn', 'enforce'];
const setting = (type, stricter, description) => type.meta({ description, stricter });
const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_findings_finding__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO);
const globs = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(500)).max(1_000);
/** Folders of other people's code: judged where they come from, not line by line here. */
const vendored = [
    '**/node_modules/**',
    '**/site-packages/**',
    '**/.venv/**',
    '**/__pypackages__/**',
    '**/.tox/**',
    '**/.nox/**',
];
const common = (failOn, exclude) => ({
    mode: setting(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(modes).optional(), 'later', 'Overrides the policy-wide mode for this gate.'),
    'fail-on': setting(severity.default(failOn), 'later', 'New findings of this severity or worse block.'),
    'report-from': setting(severity.default('info'), 'later', 'Findings below this severity are counted, not shown.'),
    exclude: setting(globs.default(exclude), 'subset', 'Paths this gate leaves out; replaces the default list.'),
});
const builtin = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('builtin');
const engines = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(builtin).min(1).max(1);
const secretsSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...common('medium', []),
    engine: setting(builtin.default('builtin'), 'set', 'What finds secrets.'),
});
const sastSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...common('high', vendored),
    engines: setting(engines.default(['builtin']), 'superset', 'What analyses Python code.'),
});
const containerSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...common('high', vendored),
    engine: setting(builtin.default('builtin'), 'set', 'What reads Dockerfiles.'),
});
/** The settings of each gate; one that a policy leaves out has its defaults. */
const gateSettings = { secrets: secretsSettings, sast: sastSettings, container: containerSettings };
const policySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1).meta({ description: 'The version of this file format.' }),
    mode: setting(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(modes).default('enforce'), 'later', 'observe reports, warn warns, enforce blocks. Errors are errors in every mode.'),
    gates: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        secrets: gateSettings.secrets.optional(),
        sast: gateSettings.sast.optional(),
        container: gateSettings.container.optional(),
    })
        .default({})
        .meta({ description: 'A gate that is named here is required: finding nothing of its kind is an error.' }),
    baseline: setting(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).default('.github/gatehouse-baseline.json'), 'set', 'File of accepted findings, written by `gatehouse baseline`.'),
    waivers: setting(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).max(10_000).default([]), 'subset', 'Findings that are accepted for a time: id, rule, paths, reason, owner, expires.'),
});


/***/ })

};
