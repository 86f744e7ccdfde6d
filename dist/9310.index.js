export const id = 9310;
export const ids = [9310];
export const modules = {

/***/ 66056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ alibiDetect)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _collections__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71265);
/* harmony import */ var _format__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66300);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19729);
/* harmony import */ var _numbers__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57713);





const flag = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([_format__WEBPACK_IMPORTED_MODULE_1__/* .anyNumber */ .iG, zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()], 'expected 0 or 1');
/**
 * What `predict` of a drift detector of Alibi Detect returns, with its arrays as lists: "data" with "is_drift", and for each
 * feature or for all together "distance", "p_val" and "threshold" (already divided where the detector corrects for several
 * features); "meta" says which detector. Detectors of outliers have no "is_drift" and aren't read.
 */
const alibiDetect = (0,_format__WEBPACK_IMPORTED_MODULE_1__/* .format */ .GP)({
    name: 'Alibi Detect prediction',
    matches: ({ data, meta }) => (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(data) && ('is_drift' in data || ((0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(meta) && 'detector_type' in meta)),
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        data: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
            is_drift: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([flag, (0,_collections__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(flag).refine((flags) => flags.length > 0)], 'expected 0 or 1: only drift is read'),
        })
            .catchall(_format__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq),
    }),
    read: ({ data: { is_drift: drift, ...rest } }) => {
        const numbers = new _numbers__WEBPACK_IMPORTED_MODULE_3__/* .Numbers */ .FQ();
        const flags = Array.isArray(drift) ? drift.map(Number) : [Number(drift)];
        numbers.add('is_drift', flags.find((one) => one !== 0) ?? 0);
        if (Array.isArray(drift))
            numbers.addNested('is_drift', flags);
        numbers.addNested(undefined, rest);
        const perFeature = [rest.p_val, rest.distance].find(_json__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy);
        return { values: numbers.values, evaluated: perFeature?.length ?? flags.length };
    },
});


/***/ }),

/***/ 78428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ deepchecksSuite)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);
/* harmony import */ var _collections__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71265);
/* harmony import */ var _format__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66300);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19729);
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78875);
/* harmony import */ var _numbers__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57713);






const conditionStatus = zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['PASS', 'WARN', 'FAIL', 'ERROR']);
const check = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['CheckResult', 'CheckFailure']).optional(),
    check: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), params: _format__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$.nullish() }),
    value: _format__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq.optional(),
    exception: _format__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq.optional(),
    conditions_results: (0,_collections__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ Status: conditionStatus })).nullish(),
});
const crashed = (one) => one.type === 'CheckFailure' || one.exception !== undefined;
/**
 * `SuiteResult.to_json()` of Deepchecks: a list of checks, each with its value and the results of its conditions, or with the
 * exception that it crashed with. Also a single check's `CheckResult.to_json()`. Before 0.7 the types weren't written.
 */
const deepchecksSuite = (0,_format__WEBPACK_IMPORTED_MODULE_1__/* .format */ .GP)({
    name: 'Deepchecks suite',
    matches: ({ type, results, check: single }) => type === 'SuiteResult' ||
        ((0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(single) && (type === 'CheckResult' || type === 'CheckFailure')) ||
        ((0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(results) && results.some((item) => (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(item) && (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(item.check))),
    schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ results: (0,_collections__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(check) }), check.transform((one) => ({ results: [one] }))], 'expected "results" with checks as Deepchecks writes them'),
    read: ({ results }) => {
        const numbers = new _numbers__WEBPACK_IMPORTED_MODULE_4__/* .Numbers */ .FQ();
        const ran = results.filter((one) => !crashed(one));
        numbers.add('checks.crashed', results.length - ran.length);
        const conditions = ran.flatMap((one) => one.conditions_results ?? []);
        const withStatus = (status) => conditions.filter(({ Status }) => Status === status).length;
        // Without any condition, 0 failed ones would say that something was judged.
        if (conditions.length > 0) {
            numbers.add('conditions.passed', withStatus('PASS'));
            numbers.add('conditions.failed', withStatus('FAIL'));
            numbers.add('conditions.warned', withStatus('WARN'));
            numbers.add('conditions.crashed', withStatus('ERROR'));
        }
        for (const [name, value] of (0,_names__WEBPACK_IMPORTED_MODULE_3__/* .distinguish */ .o_)(ran.map(entryOf)))
            numbers.addNested(name, value);
        return { values: numbers.values, evaluated: ran.length };
    },
});
const entryOf = ({ check: { name, params }, value = null }) => ({
    name,
    parameters: params ?? {},
    item: value,
});


/***/ }),

/***/ 49363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ evidentlyLegacyReport),
/* harmony export */   m: () => (/* binding */ evidentlyLegacySuite)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2503);
/* harmony import */ var _evidently__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88935);
/* harmony import */ var _collections__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71265);
/* harmony import */ var _format__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66300);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19729);
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78875);
/* harmony import */ var _numbers__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57713);
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76420);








const metric = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ metric: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), result: _format__WEBPACK_IMPORTED_MODULE_2__/* .jsonObject */ .o$ });
/** `json()` and `as_dict()` of a Report of Evidently before 0.7, `evidently.legacy` since: a list of "metric" and "result". */
const evidentlyLegacyReport = (0,_format__WEBPACK_IMPORTED_MODULE_2__/* .format */ .GP)({
    name: 'Evidently report (before 0.7)',
    matches: ({ metrics, tests }) => tests === undefined && (0,_json__WEBPACK_IMPORTED_MODULE_3__/* .isArray */ .cy)(metrics) && metrics.some(isLegacyMetric),
    schema: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ metrics: (0,_collections__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p)(metric) }),
    read: ({ metrics }) => {
        const numbers = new _numbers__WEBPACK_IMPORTED_MODULE_5__/* .Numbers */ .FQ();
        addMetrics(numbers, metrics);
        return { values: numbers.values, evaluated: metrics.length };
    },
});
const isLegacyMetric = (value) => (0,_json__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) && 'metric' in value && 'result' in value;
const test = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    status: _evidently__WEBPACK_IMPORTED_MODULE_0__/* .testStatus */ .h5,
    parameters: _format__WEBPACK_IMPORTED_MODULE_2__/* .jsonObject */ .o$.optional(),
});
/** `json()` and `as_dict()` of a TestSuite of Evidently before 0.7: "tests" and their "summary", with `include_metrics` metrics too. */
const evidentlyLegacySuite = (0,_format__WEBPACK_IMPORTED_MODULE_2__/* .format */ .GP)({
    name: 'Evidently test suite (before 0.7)',
    matches: ({ tests, summary }) => (0,_json__WEBPACK_IMPORTED_MODULE_3__/* .isArray */ .cy)(tests) && (0,_json__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(summary),
    schema: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        tests: (0,_collections__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p)(test),
        summary: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ total_tests: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr(), failed_tests: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr() }),
        metric_results: (0,_collections__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p)(metric).optional(),
    }),
    read: ({ tests, summary, metric_results: metrics = [] }) => {
        const failed = tests.filter(({ status }) => status === 'FAIL').length;
        if (summary.total_tests !== tests.length || summary.failed_tests !== failed) {
            const counted = `${failed} of ${tests.length}`;
            throw new _problem__WEBPACK_IMPORTED_MODULE_6__/* .FileProblem */ .k(`its summary counts ${summary.failed_tests} failed of ${summary.total_tests} tests, its tests are ${counted}`);
        }
        const numbers = new _numbers__WEBPACK_IMPORTED_MODULE_5__/* .Numbers */ .FQ();
        const ran = (0,_evidently__WEBPACK_IMPORTED_MODULE_0__/* .addTests */ .Bi)(numbers, tests);
        for (const [name, value] of (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .distinguish */ .o_)(tests.flatMap(testedValue)))
            numbers.add(name, value);
        addMetrics(numbers, metrics);
        return { values: numbers.values, evaluated: ran + metrics.length };
    },
});
/** `ColumnDriftMetric.age.drift_score`: the metric, the column where the result names one, and where the number stands in it. */
function addMetrics(numbers, metrics) {
    const entries = metrics.map(({ metric: name, result }) => ({
        name: withColumn(name, result),
        parameters: {},
        item: result,
    }));
    for (const [name, result] of (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .distinguish */ .o_)(entries))
        numbers.addNested(name, result);
}
/** `Drift per Column.age`: what a test compared with its threshold, "value" or, where it tested for drift, "score". */
function testedValue({ name, parameters = {} }) {
    const { value, score, ...rest } = parameters;
    const tested = value ?? score;
    return typeof tested === 'number' ? [{ name: withColumn(name, parameters), parameters: rest, item: tested }] : [];
}
function withColumn(name, { column_name: column }) {
    return typeof column === 'string' ? `${name}.${column}` : name;
}


/***/ }),

/***/ 88935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ addTests),
/* harmony export */   h5: () => (/* binding */ testStatus),
/* harmony export */   t6: () => (/* binding */ evidentlyReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);
/* harmony import */ var _collections__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71265);
/* harmony import */ var _format__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66300);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19729);
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78875);
/* harmony import */ var _numbers__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57713);






const testStatus = zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['SUCCESS', 'WARNING', 'FAIL', 'ERROR', 'SKIPPED']);
const metric = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    metric_name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    metric_id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    config: _format__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$.optional(),
    value: _format__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq,
})
    .refine(({ metric_name, metric_id, config }) => (metric_name ?? metric_id ?? config?.type) !== undefined, 'expected a metric with its name');
/**
 * `json()` of a run of Evidently 0.7: "metrics" with the type and parameters of each, and "tests" with a status each. A warning is
 * a test that failed and isn't critical. Early 0.7 has "metric_id", the name with its parameters, in place of "metric_name" and
 * "config".
 */
const evidentlyReport = (0,_format__WEBPACK_IMPORTED_MODULE_1__/* .format */ .GP)({
    name: 'Evidently report',
    matches: ({ metrics, tests, summary }) => (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(metrics) && (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(tests) && summary === undefined,
    schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        metrics: (0,_collections__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(metric),
        tests: (0,_collections__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ status: testStatus })),
    }),
    read: ({ metrics, tests }) => {
        const numbers = new _numbers__WEBPACK_IMPORTED_MODULE_4__/* .Numbers */ .FQ();
        for (const [name, value] of (0,_names__WEBPACK_IMPORTED_MODULE_3__/* .distinguish */ .o_)(metrics.map(entryOf)))
            numbers.addNested(name, value);
        return { values: numbers.values, evaluated: metrics.length + addTests(numbers, tests) };
    },
});
/** `ValueDrift.age`: the type and the column. What else was configured tells apart two of that name. */
function entryOf({ metric_name, metric_id, config, value }) {
    const { type: typeName, parameters: written } = parseId(metric_name ?? metric_id ?? '');
    const { type, column, columns, ...rest } = config ?? written;
    const name = typeof type === 'string' ? type.slice(type.lastIndexOf(':') + 1) : typeName;
    const parameters = Object.fromEntries(Object.entries(rest).filter(([key]) => !key.endsWith('tests')));
    const subject = typeof column === 'string' ? [column] : (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(columns) ? [columns.map(String).join(',')] : [];
    return { name: [name, ...subject].join('.'), parameters, item: value };
}
/** `QuantileValue(column=age,quantile=0.5)`; a comma belongs to a value unless a name and `=` follow. */
function parseId(id) {
    const [type = '', ...rest] = id.split('(');
    const inside = rest.join('(').replace(/\)$/, '');
    const pairs = inside.split(/,(?=\w+=)/).filter((pair) => pair.includes('='));
    const parameters = pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);
    return { type, parameters: Object.fromEntries(parameters) };
}
const countNames = [
    ['SUCCESS', 'passed'],
    ['WARNING', 'warning'],
    ['FAIL', 'failed'],
    ['ERROR', 'error'],
    ['SKIPPED', 'skipped'],
];
/**
 * Adds `tests.passed`, `tests.failed` … and returns how many tests came to a result. Without any test there are no such numbers:
 * 0 failed tests would say that something was tested.
 */
function addTests(numbers, tests) {
    if (tests.length === 0)
        return 0;
    for (const [status, name] of countNames) {
        numbers.add(`tests.${name}`, tests.filter((test) => test.status === status).length);
    }
    return tests.filter(({ status }) => status !== 'ERROR' && status !== 'SKIPPED').length;
}


/***/ }),

/***/ 27152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ greatExpectations),
/* harmony export */   P5: () => (/* binding */ raised),
/* harmony export */   UF: () => (/* binding */ checkValidation),
/* harmony export */   dn: () => (/* binding */ greatExpectationsShapes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);
/* harmony import */ var _collections__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71265);
/* harmony import */ var _format__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66300);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19729);
/* harmony import */ var _numbers__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57713);
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76420);






const severities = ['critical', 'warning', 'info'];
const name = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().catch(undefined);
const count = zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().nonnegative();
const statistics = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    evaluated_expectations: count,
    successful_expectations: count,
    unsuccessful_expectations: count,
});
const result = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    success: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().nullable(),
    expectation_config: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        severity: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(severities).nullish(),
        /** Before 1.0 `expectation_type`. */
        type: name,
        expectation_type: name,
        kwargs: _format__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$.optional().catch(undefined),
    })
        .nullish(),
    /** So are both in a description. */
    expectation_type: name,
    kwargs: _format__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$.optional().catch(undefined),
    result: _format__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$.nullish().catch(undefined),
    exception_info: _format__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq.optional(),
});
const validation = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    success: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    statistics,
    results: (0,_collections__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(result),
    meta: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        great_expectations_version: name,
        validation_time: name,
        run_id: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ run_time: name }).optional().catch(undefined),
    })
        .optional()
        .catch(undefined),
});
/**
 * A validation as Great Expectations stores it, `to_json_dict()` of ExpectationSuiteValidationResult; before 1.x without severities.
 * Its `describe_dict()` calls the results "expectations".
 */
const validationShape = {
    name: 'Great Expectations validation',
    matches: ({ results, statistics: counts }) => ((0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(counts) && 'evaluated_expectations' in counts) ||
        ((0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(results) && results.some((item) => (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(item) && 'expectation_config' in item)),
    schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .preprocess */ .vkY((file) => described(file), validation)
        .transform((data) => ({ success: data.success, all: [['the suite', data]] })),
};
const described = (file) => (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(file) && !('results' in file) && (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(file.expectations) ? { ...file, results: file.expectations } : file;
/**
 * A checkpoint's result with the validations by their identifiers, as its attributes are named: `to_json_dict()` before 1.0, where
 * each validation stands under "validation_result"; in 1.x, whose `json()` fails, what people write by hand.
 */
const checkpointShape = {
    name: 'Great Expectations checkpoint',
    matches: ({ run_results }) => (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(run_results),
    schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        success: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
        run_results: (0,_collections__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g)(zod__WEBPACK_IMPORTED_MODULE_5__/* .preprocess */ .vkY((entry) => unwrapped(entry), validation)),
    })
        .transform((data) => ({ success: data.success, all: Object.entries(data.run_results) })),
};
const unwrapped = (entry) => ((0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(entry) ? (entry.validation_result ?? entry) : entry);
/** `CheckpointResult.describe_dict()` of 1.x: the same without exceptions and severities. */
const descriptionShape = {
    name: 'Great Expectations checkpoint description',
    matches: ({ validation_results }) => (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(validation_results),
    schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        success: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
        validation_results: (0,_collections__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ success: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(), statistics, expectations: (0,_collections__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(result) })
            .transform(({ expectations, ...rest }) => ({ ...rest, results: expectations }))),
    })
        .transform((data) => ({
        success: data.success,
        all: data.validation_results.map((one, place) => [`validation_results[${place}]`, one]),
    })),
};
/** At most one fits a file. */
const greatExpectationsShapes = [validationShape, checkpointShape, descriptionShape];
const greatExpectations = greatExpectationsShapes.map((shape) => (0,_format__WEBPACK_IMPORTED_MODULE_1__/* .format */ .GP)({ ...shape, read: ({ success, all }) => tally(success, all) }));
/**
 * Adds up validations. One that evaluated nothing is an error, though Great Expectations calls it a success, and so is one whose
 * counts contradict its results.
 */
function tally(success, validations) {
    for (const [name, one] of validations)
        checkValidation(name, one);
    const all = validations.map(([, one]) => one);
    const sum = (key) => all.reduce((total, one) => total + one.statistics[key], 0);
    const evaluated = sum('evaluated_expectations');
    const unsuccessful = sum('unsuccessful_expectations');
    if (success && unsuccessful > 0) {
        throw new _problem__WEBPACK_IMPORTED_MODULE_4__/* .FileProblem */ .k(`"success" is true, and ${unsuccessful} expectations were not met`);
    }
    const numbers = new _numbers__WEBPACK_IMPORTED_MODULE_3__/* .Numbers */ .FQ();
    numbers.add('success', Number(success));
    numbers.add('evaluated_expectations', evaluated);
    numbers.add('successful_expectations', sum('successful_expectations'));
    numbers.add('unsuccessful_expectations', unsuccessful);
    if (evaluated > 0)
        numbers.add('success_percent', (sum('successful_expectations') / evaluated) * 100);
    const results = all.flatMap((one) => one.results);
    if (results.every(({ exception_info }) => (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(exception_info))) {
        numbers.add('exceptions', results.filter(({ exception_info }) => raised(exception_info)).length);
    }
    const severityOf = ({ expectation_config }) => expectation_config?.severity ?? undefined;
    if (results.every((one) => severityOf(one) !== undefined)) {
        const failed = results.filter((one) => one.success !== true);
        for (const severity of severities) {
            numbers.add(`unsuccessful.${severity}`, failed.filter((one) => severityOf(one) === severity).length);
        }
    }
    return { values: numbers.values, evaluated };
}
/** Throws a FileProblem for a validation that evaluated nothing, or contradicts itself. */
function checkValidation(name, { success, statistics: counts, results }) {
    const { evaluated_expectations: evaluated, unsuccessful_expectations: unsuccessful } = counts;
    if (evaluated === 0)
        throw new _problem__WEBPACK_IMPORTED_MODULE_4__/* .FileProblem */ .k(`${name} evaluated nothing: it has no expectations`);
    if (counts.successful_expectations + unsuccessful !== evaluated) {
        throw new _problem__WEBPACK_IMPORTED_MODULE_4__/* .FileProblem */ .k(`${name}: successful and unsuccessful expectations don't add up to the ${evaluated} evaluated`);
    }
    const failed = results.filter((one) => one.success !== true).length;
    if (results.length > evaluated) {
        throw new _problem__WEBPACK_IMPORTED_MODULE_4__/* .FileProblem */ .k(`${name}: its results list ${results.length} expectations, its statistics count ${evaluated}`);
    }
    if (failed !== unsuccessful) {
        throw new _problem__WEBPACK_IMPORTED_MODULE_4__/* .FileProblem */ .k(`${name}: its statistics count ${unsuccessful} unsuccessful expectations, its results ${failed}`);
    }
    if (success && unsuccessful > 0) {
        throw new _problem__WEBPACK_IMPORTED_MODULE_4__/* .FileProblem */ .k(`${name}: "success" is true, and ${unsuccessful} expectations were not met`);
    }
    if (!success && unsuccessful === 0) {
        throw new _problem__WEBPACK_IMPORTED_MODULE_4__/* .FileProblem */ .k(`${name}: "success" is false, and every expectation was met`);
    }
}
/** Whether the expectation broke in place of being judged: "exception_info" is one record, or one for each metric that the expectation needed. */
function raised(info) {
    if (!(0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(info))
        return false;
    return (info.raised_exception === true || Object.values(info).some((one) => (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(one) && one.raised_exception === true));
}


/***/ }),

/***/ 78875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   mW: () => (/* binding */ sharedNames),
/* harmony export */   o_: () => (/* binding */ distinguish)
/* harmony export */ });
/* harmony import */ var _numbers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57713);

/** Nothing has more; all of them are compared over all that share a name. */
const mostParameters = 100;
/** Parameters that take more characters (a list of a hundred values) are no part of a name that people write. */
const longestSuffix = 200;
/**
 * Entries under names of their own. Of entries that share a name, each gets the parameters in which they differ
 * (`QuantileValue.age.quantile=0.5`), and where that doesn't tell them apart its place among them, from 0. One that is there
 * twice counts once.
 */
function distinguish(entries) {
    return [...groupBy(entries, ({ name }) => name)].flatMap(([, all]) => {
        const group = all.length === 1 ? all : [...groupBy(all, whole).values()].flatMap(([first]) => first ?? []);
        const keys = new Set(group.flatMap(({ parameters }) => Object.keys(parameters)));
        const candidates = keys.size > mostParameters ? [] : [...keys];
        const telling = candidates.filter((key) => new Set(group.map(({ parameters }) => text(parameters[key]))).size > 1);
        const names = groupBy(group, ({ name, parameters }) => {
            const suffix = telling.map((key) => `${key}=${text(parameters[key])}`).join(',');
            return suffix === '' || suffix.length > longestSuffix ? name : `${name}.${suffix}`;
        });
        return [...names].flatMap(([name, same]) => same.map(({ item }, place) => [same.length === 1 ? name : `${name}.${place}`, item]));
    });
}
const text = (value) => (typeof value === 'string' ? value : JSON.stringify(value ?? null));
/** All that an entry holds, as text; JSON's own would take NaN and the infinities for one. */
const whole = (entry) => JSON.stringify(entry, (_, value) => (typeof value === 'number' ? String(value) : value));
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}
/** The names that occur in more than one of several sources. */
function sharedNames(sources) {
    const seen = new Set();
    const shared = new Set();
    for (const source of sources) {
        for (const name of new Set(source))
            (seen.has(name) ? shared : seen).add(name);
    }
    return shared;
}
/** All numbers of several sources; a name that is `shared` gets its source's in front (`eval.json:auc`). */
function merge(sources, shared) {
    const merged = new _numbers__WEBPACK_IMPORTED_MODULE_0__/* .Numbers */ .FQ();
    for (const [source, values] of sources) {
        for (const [name, value] of values)
            merged.add(shared.has(name) ? `${source}:${name}` : name, value);
    }
    return merged.values;
}


/***/ }),

/***/ 57713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ Numbers)
/* harmony export */ });
/* unused harmony exports mostNumbers, longestList, join */
/* harmony import */ var _table_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18465);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19729);
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76420);



const mostNumbers = 100_000;
/** Nobody writes a longer name into a rule. Without it names of nested keys could grow to gigabytes. */
const longestName = 1_000;
/** A longer list is a curve or a histogram, not metrics. */
const longestList = 100;
/** Numbers by name, as they are gathered from a file. NaN and the infinities are kept. */
class Numbers {
    #values = new Map();
    #booleans;
    /** Without `booleans`, true and false are no numbers: of names that anyone may give, who asks for a number means one. */
    constructor({ booleans = true } = {}) {
        this.#booleans = booleans;
    }
    get values() {
        return this.#values;
    }
    /** Throws a FileProblem when the name has another number already, is too long or one too many. */
    add(name, value) {
        if (name.length > longestName) {
            throw new _problem__WEBPACK_IMPORTED_MODULE_2__/* .FileProblem */ .k(`a name of ${name.length} characters, ${(0,_table_error__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)}; at most ${longestName} are read`);
        }
        const before = this.#values.get(name);
        if (before !== undefined && !Object.is(before, value)) {
            throw new _problem__WEBPACK_IMPORTED_MODULE_2__/* .FileProblem */ .k(`two numbers have the name ${(0,_table_error__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)}: ${before} and ${value}; rename one`);
        }
        this.#values.set(name, value);
        if (this.#values.size > mostNumbers)
            throw new _problem__WEBPACK_IMPORTED_MODULE_2__/* .FileProblem */ .k(`more than ${mostNumbers} numbers`);
    }
    /**
     * Adds whatever numbers `json` holds under `prefix`: keys and places in a list are joined with dots, true is 1 and false 0
     * where they count.
     * `{"value": 0.9, "standard_deviation": 0.01}` is the number 0.9 with one more beside it. Texts, nulls and lists of more
     * than {@link longestList} items have no number.
     */
    addNested(prefix, json) {
        if (typeof json === 'number' || (this.#booleans && typeof json === 'boolean'))
            this.add(prefix ?? '', Number(json));
        else if ((0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isArray */ .cy)(json))
            this.#addList(prefix, json);
        else if ((0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(json)) {
            for (const [key, value] of Object.entries(json)) {
                const own = key === 'value' && typeof value === 'number' && prefix !== undefined;
                this.addNested(own ? prefix : join(prefix, key), value);
            }
        }
    }
    #addList(prefix, list) {
        if (list.length > longestList)
            return;
        list.forEach((item, place) => {
            this.addNested(join(prefix, String(place)), item);
        });
    }
}
function join(prefix, key) {
    return prefix === undefined ? key : `${prefix}.${key}`;
}


/***/ })

};
