export const id = 7483;
export const ids = [7483];
export const modules = {

/***/ 71265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ record),
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

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

/***/ 66300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ keyPath),
/* harmony export */   GP: () => (/* binding */ format),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   iG: () => (/* binding */ anyNumber),
/* harmony export */   o$: () => (/* binding */ jsonObject),
/* harmony export */   y$: () => (/* binding */ numberOrText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _table_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18465);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19729);
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76420);




/** Zod names every key that it doesn't know. */
const longestMessage = 300;
/** A format whose file is parsed by a schema before anything reads it. */
function format(definition) {
    const { name, matches, schema, read } = definition;
    return {
        name,
        matches,
        read: (file) => {
            const result = schema.safeParse(file);
            if (result.success)
                return read(result.data);
            const [issue] = result.error.issues;
            throw new _problem__WEBPACK_IMPORTED_MODULE_2__/* .FileProblem */ .k(`${keyPath(issue?.path ?? [])}: ${(issue?.message ?? '').slice(0, longestMessage)}`);
        },
    };
}
/** Any number: NaN and the infinities are values that a metric can have. */
const anyNumber = zod__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY((value) => typeof value === 'number', 'expected a number');
/** Anything that JSON can hold; the reader made it, so there is nothing more to check. */
const json = zod__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY((value) => value !== undefined, 'it is missing');
const jsonObject = zod__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY((value) => (0,_json__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value), 'expected an object');
/** A number, or what JSON has no number for as text, where the format's own definition says so. */
const numberOrText = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    anyNumber,
    zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['NaN', 'Infinity', '-Infinity'], 'expected a number, "NaN", "Infinity" or "-Infinity"').transform(Number),
]);
function keyPath(path) {
    if (path.length === 0)
        return 'the whole file';
    return path
        .map((part, place) => {
        if (typeof part === 'number')
            return `[${part}]`;
        const key = String(part);
        const plain = /^\w{1,60}$/.test(key) ? key : (0,_table_error__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(key);
        return place === 0 ? plain : `.${plain}`;
    })
        .join('');
}


/***/ }),

/***/ 57483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMetricsFile: () => (/* binding */ readMetricsFile)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/formats/table/error.ts
var error = __webpack_require__(18465);
// EXTERNAL MODULE: ./src/formats/metrics-file/json.ts
var json = __webpack_require__(19729);
// EXTERNAL MODULE: ./src/formats/metrics-file/problem.ts
var metrics_file_problem = __webpack_require__(76420);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/formats/metrics-file/yaml.ts




/** Some ten thousand numbers. The parser takes up to 4 s and 500 MB for so much hostile text (`[,,,,`). */
const longestYaml = 512 * 1024;
/** YAML writes an object that occurs twice as an alias; an "alias bomb" needs many. */
const mostAliases = 100;
/**
 * Reads one YAML 1.2 document (core schema: `.nan` and `.inf` are numbers, `yes` is text). Keys become text as they are
 * written. Throws as `parseJson` does, and for unknown tags, more than one document and more than {@link mostAliases} aliases.
 */
function parseYaml(text) {
    if (text.length > longestYaml) {
        throw new metrics_file_problem/* FileProblem */.k(`YAML of ${text.length} characters; at most ${longestYaml} are read. Write it as JSON`);
    }
    const document = (0,dist/* parseDocument */.Tp)(text, { uniqueKeys: false, prettyErrors: false });
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem)
        throw new metrics_file_problem/* SyntaxProblem */.b(reasonOf(problem), problem.pos[0]);
    return new Converter(document).value(document.contents, 0);
}
function reasonOf({ code, message }) {
    if (code === 'RESOURCE_EXHAUSTION')
        return 'nested too deeply';
    if (code === 'MULTIPLE_DOCS')
        return 'a second YAML document; a metrics file is one';
    if (code === 'TAG_RESOLVE_FAILED') {
        return 'a tag that is not plain YAML (an object of Python or NumPy?); write plain numbers, for instance with float()';
    }
    return `neither JSON nor YAML: ${message}`;
}
class Converter {
    #document;
    #values = 0;
    #aliases = 0;
    constructor(document) {
        this.#document = document;
    }
    value(node, depth) {
        const offset = offsetOf(node);
        if (++this.#values > json/* mostValues */.Yz)
            throw new metrics_file_problem/* SyntaxProblem */.b(`more than ${json/* mostValues */.Yz} values`, offset);
        if (depth > json/* deepest */.JS)
            throw new metrics_file_problem/* SyntaxProblem */.b(`nested deeper than ${json/* deepest */.JS} levels, or it holds itself`, offset);
        if ((0,dist/* isAlias */.Vj)(node)) {
            if (++this.#aliases > mostAliases) {
                throw new metrics_file_problem/* SyntaxProblem */.b(`more than ${mostAliases} aliases (*); write them out`, offset);
            }
            const named = node.resolve(this.#document);
            if (named === undefined)
                throw new metrics_file_problem/* SyntaxProblem */.b(`the alias ${(0,error/* quoted */.TL)(`*${node.source}`)} names nothing`, offset);
            return this.value(named, depth + 1);
        }
        if ((0,dist/* isMap */.jh)(node))
            return this.#object(node.items, depth);
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item) => this.value(item, depth + 1));
        if ((0,dist/* isScalar */.jn)(node))
            return scalar(node.value, offset);
        return null;
    }
    #object(pairs, depth) {
        const object = (0,json/* emptyObject */.vB)();
        for (const pair of pairs) {
            const key = (0,dist/* isScalar */.jn)(pair.key) ? (pair.key.source ?? String(pair.key.value)) : undefined;
            if (key === undefined)
                throw new metrics_file_problem/* SyntaxProblem */.b('a key that is not one word or text', offsetOf(pair.key));
            (0,json/* checkKey */.yR)(key, object, offsetOf(pair.key));
            object[key] = this.value(pair.value, depth + 1);
        }
        return object;
    }
}
function scalar(value, offset) {
    if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') {
        return value;
    }
    throw new metrics_file_problem/* SyntaxProblem */.b('a value that is neither a number, text, true, false nor null', offset);
}
const offsetOf = (node) => node?.range?.[0] ?? 0;

;// CONCATENATED MODULE: ./src/formats/metrics-file/document.ts




const mostBytes = 64 * 1024 * 1024;
/**
 * The one object that a JSON or YAML file holds; what begins with `{` or `[` is JSON, whatever the file is called. Throws a
 * FileProblem, whose message begins with `line:column: ` where the text itself is wrong, and which says what to do when the
 * file is something else: a page of HTML, a pointer of Git LFS or DVC, a list.
 */
function readDocument(bytes) {
    if (bytes.length > mostBytes) {
        throw new metrics_file_problem/* FileProblem */.k(`${bytes.length} bytes; a metrics file holds summary numbers and has at most ${mostBytes}`);
    }
    const text = decode(bytes);
    const start = text.trimStart().slice(0, 100);
    if (start === '')
        throw new metrics_file_problem/* FileProblem */.k('the file is empty');
    if (start.startsWith('<')) {
        throw new metrics_file_problem/* FileProblem */.k('HTML or XML, not metrics: if it was downloaded, a page came instead of the file');
    }
    if (start.startsWith('version https://git-lfs.github.com/spec/')) {
        throw new metrics_file_problem/* FileProblem */.k('a Git LFS pointer, not the file itself; run `git lfs pull`, or check out with `lfs: true` in a workflow');
    }
    const value = parse(text, /^[[{]/.test(start) ? json/* parseJson */.qF : parseYaml);
    if (!(0,json/* isObject */.Gv)(value))
        throw new metrics_file_problem/* FileProblem */.k(`${kindOf(value)}, not names with numbers such as {"accuracy": 0.9}`);
    const pointed = dvcPointer(value);
    if (pointed !== undefined) {
        throw new metrics_file_problem/* FileProblem */.k(`a DVC pointer, not the file itself; run \`dvc pull\` and name the file it stands for, ${pointed}`);
    }
    return value;
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new metrics_file_problem/* FileProblem */.k('not UTF-8 text; a metrics file is JSON or YAML in UTF-8');
    }
}
function parse(text, parser) {
    try {
        return parser(text);
    }
    catch (error) {
        if (error instanceof metrics_file_problem/* SyntaxProblem */.b)
            throw new metrics_file_problem/* FileProblem */.k(`${error.placeIn(text)}: ${error.message}`);
        throw error;
    }
}
function kindOf(value) {
    if ((0,json/* isArray */.cy)(value))
        return 'a list';
    if (value === null)
        return 'nothing but comments';
    return typeof value === 'string' ? 'plain text' : `one ${typeof value}`;
}
/** A `.dvc` file names under `outs` what it stands for, by its hash. */
function dvcPointer({ outs }) {
    const out = (0,json/* isArray */.cy)(outs) ? outs[0] : undefined;
    if (!(0,json/* isObject */.Gv)(out) || typeof out.path !== 'string')
        return undefined;
    return ['md5', 'hash', 'etag', 'checksum'].some((key) => key in out) ? (0,error/* quoted */.TL)(out.path) : undefined;
}

// EXTERNAL MODULE: ./src/formats/metrics-file/format.ts
var format = __webpack_require__(66300);
// EXTERNAL MODULE: ./src/formats/metrics-file/numbers.ts
var metrics_file_numbers = __webpack_require__(57713);
;// CONCATENATED MODULE: ./src/formats/metrics-file/flat.ts




/** Lists of records under these keys are what other tools write; taken for numbers by their place they would judge by accident. */
const listsOfTools = ['metrics', 'tests', 'results'];
/**
 * Names and numbers, nested or not: what `json.dump`, `yaml.dump`, DVCLive, scikit-learn's `classification_report` and everybody's
 * own scripts write. It matches what no other format does.
 */
const flat = (0,format/* format */.GP)({
    name: 'names and numbers',
    matches: () => true,
    schema: format/* jsonObject */.o$,
    read: (file) => {
        if (Object.keys(file).length === 0) {
            throw new metrics_file_problem/* FileProblem */.k('an empty object; `dvc metrics diff --json` writes it when nothing changed: add --all');
        }
        for (const key of listsOfTools) {
            const list = file[key];
            if ((0,json/* isArray */.cy)(list) && list.some(json/* isObject */.Gv)) {
                throw new metrics_file_problem/* FileProblem */.k(`"${key}" is a list of records in no format that is known; write each number under its name: {"auc": 0.9}`);
            }
        }
        const numbers = new metrics_file_numbers/* Numbers */.FQ({ booleans: false });
        numbers.addNested(undefined, file);
        return { values: numbers.values, evaluated: numbers.values.size };
    },
});

// EXTERNAL MODULE: ./src/formats/metrics-file/alibi-detect.ts
var alibi_detect = __webpack_require__(66056);
// EXTERNAL MODULE: ./src/formats/metrics-file/deepchecks.ts
var deepchecks = __webpack_require__(78428);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/formats/collections.ts
var collections = __webpack_require__(71265);
// EXTERNAL MODULE: ./src/formats/metrics-file/names.ts
var names = __webpack_require__(78875);
;// CONCATENATED MODULE: ./src/formats/metrics-file/dvc.ts








const failure = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), msg: schemas/* string */.YjP() });
const revision = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ error: failure }),
    schemas/* object */.Ikc({ data: (0,collections/* record */.g)(schemas/* union */.KCZ([schemas/* object */.Ikc({ error: failure }), schemas/* object */.Ikc({ data: format/* json */.Pq })])) }),
], 'expected "data" with the metrics of each file, or "error"');
/**
 * `dvc metrics show --json`, as DVC 3 writes it: revision → "data" → file → "data" → the metrics as they stand in the file. The
 * working directory is the revision "". A file that is one number gets its own name. A file that DVC could not read has "error" in place of "data", and DVC's exit code is
 * 0 all the same.
 */
const dvcShow = (0,format/* format */.GP)({
    name: 'DVC metrics show',
    matches: (file) => Object.values(file).some((entry) => (0,json/* isObject */.Gv)(entry) && (isFailure(entry) || ((0,json/* isObject */.Gv)(entry.data) && Object.values(entry.data).some(isShownFile)))),
    schema: (0,collections/* record */.g)(revision),
    read: (revisions) => {
        const [first, second] = Object.entries(revisions);
        if (!first)
            throw new metrics_file_problem/* FileProblem */.k('no revision in it');
        if (second) {
            const names = Object.keys(revisions).map((name) => (0,error/* quoted */.TL)(name));
            const more = names.length > 3 ? ' …' : '';
            throw new metrics_file_problem/* FileProblem */.k(`${names.length} revisions (${names.slice(0, 3).join(', ')}${more}); write the one to judge, without --all-commits and the like`);
        }
        const [name, shown] = first;
        if ('error' in shown)
            throw new metrics_file_problem/* FileProblem */.k(`DVC could not read ${(0,error/* quoted */.TL)(name)}: ${(0,error/* quoted */.TL)(shown.error.msg)}`);
        const sources = Object.entries(shown.data).map(([source, content]) => {
            if ('error' in content)
                throw new metrics_file_problem/* FileProblem */.k(`DVC could not read ${(0,error/* quoted */.TL)(source)}: ${(0,error/* quoted */.TL)(content.error.msg)}`);
            const numbers = new metrics_file_numbers/* Numbers */.FQ({ booleans: false });
            numbers.addNested((0,json/* isObject */.Gv)(content.data) ? undefined : source, content.data);
            return [source, numbers.values];
        });
        const values = (0,names/* merge */.h1)(sources, (0,names/* sharedNames */.mW)(sources.map(([, numbers]) => numbers.keys())));
        return { values, evaluated: values.size };
    },
});
const isFailure = (value) => (0,json/* isObject */.Gv)(value) && (0,json/* isObject */.Gv)(value.error) && 'type' in value.error && 'msg' in value.error;
const isShownFile = (value) => isFailure(value) ||
    ((0,json/* isObject */.Gv)(value) && ((0,json/* isObject */.Gv)(value.data) || typeof value.data === 'number') && Object.keys(value).length === 1);
const side = schemas/* union */.KCZ([format/* anyNumber */.iG, schemas/* boolean */.zMY(), schemas/* string */.YjP(), schemas/* null */.chJ()], 'expected a number, true, false, a text or null');
const difference = schemas/* strictObject */.rej({ old: side, new: side, diff: side.optional() });
/**
 * `dvc metrics diff --json`, as DVC 3 writes it: file → name with dots → "old", "new" and for numbers "diff". `null` is a side
 * that lacks the metric (or the whole file: DVC's exit code is 0 then too). Without `--all`, what didn't change isn't in it. A file
 * that is one number has the name "".
 */
const dvcDiff = (0,format/* format */.GP)({
    name: 'DVC metrics diff',
    matches: (file) => Object.values(file).some((entry) => (0,json/* isObject */.Gv)(entry) && Object.values(entry).some(isDifference)),
    schema: (0,collections/* record */.g)((0,collections/* record */.g)(difference)),
    read: (files) => {
        const entries = Object.entries(files).map(([file, metrics]) => [file, Object.entries(metrics)]);
        const shared = (0,names/* sharedNames */.mW)(entries.map(([, metrics]) => metrics.map(([name]) => name).filter((name) => name !== '')));
        const oneSide = (which) => {
            const sources = entries.map(([file, metrics]) => {
                const numbers = new metrics_file_numbers/* Numbers */.FQ({ booleans: false });
                for (const [name, metric] of metrics)
                    numbers.addNested(name === '' ? file : name, metric[which]);
                return [file, numbers.values];
            });
            return (0,names/* merge */.h1)(sources, shared);
        };
        const values = oneSide('new');
        if (values.size === 0) {
            throw new metrics_file_problem/* FileProblem */.k('no number on its newer side: the metrics are missing there, which DVC says on stderr only');
        }
        return { values, baseline: oneSide('old'), evaluated: values.size };
    },
});
const isDifference = (value) => (0,json/* isObject */.Gv)(value) && 'old' in value && 'new' in value;

// EXTERNAL MODULE: ./src/formats/metrics-file/evidently.ts
var evidently = __webpack_require__(88935);
// EXTERNAL MODULE: ./src/formats/metrics-file/evidently-legacy.ts
var evidently_legacy = __webpack_require__(49363);
// EXTERNAL MODULE: ./src/formats/metrics-file/great-expectations.ts
var great_expectations = __webpack_require__(27152);
;// CONCATENATED MODULE: ./src/formats/metrics-file/kubeflow.ts






/**
 * `mlpipeline-metrics.json` of Kubeflow Pipelines v1: the RunMetric messages of its API (run.proto), so that a double may also be
 * the text "NaN", "Infinity" or "-Infinity" (JSON mapping of Protocol Buffers). PERCENTAGE says how to show a fraction; it
 * stays a fraction.
 */
const kubeflowV1 = (0,format/* format */.GP)({
    name: 'Kubeflow Pipelines v1 metrics',
    matches: ({ metrics, tests }) => (0,json/* isArray */.cy)(metrics) &&
        tests === undefined &&
        (metrics.length === 0 || metrics.some((metric) => (0,json/* isObject */.Gv)(metric) && 'numberValue' in metric)),
    schema: schemas/* object */.Ikc({
        metrics: (0,collections/* list */.p)(schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            numberValue: format/* numberOrText */.y$,
            format: schemas/* enum */.k5n(['RAW', 'PERCENTAGE', 'UNSPECIFIED']).optional(),
        })),
    }),
    read: ({ metrics }) => {
        const numbers = new metrics_file_numbers/* Numbers */.FQ();
        for (const { name, numberValue } of metrics)
            numbers.add(name, numberValue);
        return { values: numbers.values, evaluated: metrics.length };
    },
});
const confusionMatrix = schemas/* object */.Ikc({
    annotationSpecs: (0,collections/* list */.p)(schemas/* object */.Ikc({ displayName: schemas/* string */.YjP() })),
    rows: (0,collections/* list */.p)(schemas/* object */.Ikc({ row: (0,collections/* list */.p)(schemas/* number */.aig()) })),
});
/**
 * `executor_output.json` of Kubeflow Pipelines v2 (ExecutorOutput in pipeline_spec.proto): output parameters by their names, and of
 * every artifact the metadata: `metrics.log_metric` puts names and numbers there, `ClassificationMetrics` a confusion matrix
 * (rows are the true classes) and `confidenceMetrics`.
 */
const kubeflowV2 = (0,format/* format */.GP)({
    name: 'Kubeflow Pipelines v2 executor output',
    matches: ({ artifacts, parameterValues }) => (0,json/* isObject */.Gv)(parameterValues) ||
        ((0,json/* isObject */.Gv)(artifacts) && Object.values(artifacts).some((entry) => (0,json/* isObject */.Gv)(entry) && (0,json/* isArray */.cy)(entry.artifacts))),
    schema: schemas/* object */.Ikc({
        parameterValues: format/* jsonObject */.o$.optional(),
        artifacts: (0,collections/* record */.g)(schemas/* object */.Ikc({
            artifacts: (0,collections/* list */.p)(schemas/* object */.Ikc({
                metadata: schemas/* object */.Ikc({ confusionMatrix: confusionMatrix.optional() }).catchall(format/* json */.Pq).optional(),
            })),
        })).optional(),
    }),
    read: ({ parameterValues = {}, artifacts = {} }) => {
        const parameters = new metrics_file_numbers/* Numbers */.FQ();
        parameters.addNested(undefined, parameterValues);
        const sources = Object.entries(artifacts).flatMap(([key, output]) => output.artifacts.map(({ metadata = {} }, place) => {
            const { confusionMatrix: matrix, ...rest } = metadata;
            const numbers = new metrics_file_numbers/* Numbers */.FQ();
            numbers.addNested(undefined, rest);
            if (matrix)
                addMatrix(numbers, matrix);
            return [output.artifacts.length === 1 ? key : `${key}.${place}`, numbers.values];
        }));
        const all = [['parameterValues', parameters.values], ...sources];
        const values = (0,names/* merge */.h1)(all, (0,names/* sharedNames */.mW)(all.map(([, numbers]) => numbers.keys())));
        return { values, evaluated: values.size };
    },
});
/** `confusionMatrix.<true class>.<predicted class>` */
function addMatrix(numbers, { annotationSpecs, rows }) {
    const classOf = (place) => annotationSpecs[place]?.displayName ?? String(place);
    rows.forEach(({ row }, truth) => {
        row.forEach((count, predicted) => {
            numbers.add(`confusionMatrix.${classOf(truth)}.${classOf(predicted)}`, count);
        });
    });
}

;// CONCATENATED MODULE: ./src/formats/metrics-file/sagemaker.ts






const sections = [
    'binary_classification_metrics',
    'multiclass_classification_metrics',
    'classification_metrics',
    'regression_metrics',
];
/**
 * Model quality as SageMaker Model Monitor writes it ("Model Quality Metrics" in its developer guide) and evaluation steps of
 * SageMaker Pipelines imitate it (`evaluation.json`): a section for the kind of problem with metrics of "value" and
 * "standard_deviation", where what isn't finite is a text. `classification_metrics` is what samples call it that don't say
 * how many classes there are.
 */
const sageMakerEvaluation = (0,format/* format */.GP)({
    name: 'SageMaker evaluation',
    matches: (file) => sections.some((section) => (0,json/* isObject */.Gv)(file[section])),
    schema: format/* jsonObject */.o$,
    read: (file) => {
        const sources = Object.entries(file).map(([key, value]) => {
            const numbers = new metrics_file_numbers/* Numbers */.FQ();
            if (sections.includes(key))
                numbers.addNested(undefined, withNumbers(value));
            else
                numbers.addNested(key, value);
            return [key, numbers.values];
        });
        const values = (0,names/* merge */.h1)(sources, (0,names/* sharedNames */.mW)(sources.map(([, numbers]) => numbers.keys())));
        const metrics = sources.filter(([key]) => sections.includes(key));
        return { values, evaluated: metrics.reduce((sum, [, numbers]) => sum + numbers.size, 0) };
    },
});
const notFinite = new Map([
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['-Infinity', -Infinity],
]);
/** The same with the texts that stand for a number in a metric's "value" and "standard_deviation" as numbers. */
function withNumbers(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
        const measured = key === 'value' || key === 'standard_deviation';
        return [key, measured && typeof inner === 'string' ? (notFinite.get(inner) ?? inner) : withNumbers(inner)];
    }));
}
/** What Model Monitor checks in data ("Schema for Violations" in its developer guide). */
const dataChecks = [
    'data_type_check',
    'completeness_check',
    'baseline_drift_check',
    'missing_column_check',
    'extra_column_check',
    'categorical_values_check',
];
const violation = schemas/* object */.Ikc({
    constraint_check_type: schemas/* string */.YjP(),
    description: schemas/* string */.YjP(),
    feature_name: schemas/* string */.YjP().optional(),
    facet: schemas/* string */.YjP().optional(),
    label: schemas/* string */.YjP().optional(),
    metric_name: schemas/* string */.YjP().optional(),
});
/**
 * `constraint_violations.json` of SageMaker Model Monitor and Clarify: data quality has "feature_name", model quality
 * "metric_name", bias "facet" and "metric_name", feature attribution "label" and "metric_name"; the last two also have a version.
 * Each violation counts in `violations` and under its check's, feature's, facet's, label's and metric's name. The checks of data
 * quality are there with 0 too, so that a rule can ask for one that found nothing.
 */
const sageMakerViolations = (0,format/* format */.GP)({
    name: 'SageMaker violations',
    matches: ({ violations }) => (0,json/* isArray */.cy)(violations),
    schema: schemas/* object */.Ikc({ version: format/* json */.Pq.optional(), violations: (0,collections/* list */.p)(violation) }),
    read: ({ version, violations }) => {
        const ofData = version === undefined && violations.every(({ metric_name }) => metric_name === undefined);
        const counts = new Map((ofData ? dataChecks : []).map((check) => [check, 0]));
        for (const { constraint_check_type: check, feature_name, facet, label, metric_name } of violations) {
            for (const name of new Set([check, feature_name, facet, label, metric_name])) {
                if (name !== undefined)
                    counts.set(name, (counts.get(name) ?? 0) + 1);
            }
        }
        const numbers = new metrics_file_numbers/* Numbers */.FQ();
        numbers.add('violations', violations.length);
        for (const [name, count] of counts)
            numbers.add(`violations.${name}`, count);
        return { values: numbers.values, evaluated: 1 };
    },
});

;// CONCATENATED MODULE: ./src/formats/metrics-file/formats.ts








/** What tools write. At most one may match a file; what none matches is `flat`. */
const toolFormats = [
    dvcShow,
    dvcDiff,
    kubeflowV1,
    kubeflowV2,
    sageMakerEvaluation,
    sageMakerViolations,
    ...great_expectations/* greatExpectations */.F6,
    evidently/* evidentlyReport */.t6,
    evidently_legacy/* evidentlyLegacyReport */.g,
    evidently_legacy/* evidentlyLegacySuite */.m,
    deepchecks/* deepchecksSuite */.K,
    alibi_detect/* alibiDetect */.p,
];

;// CONCATENATED MODULE: ./src/formats/metrics-file/index.ts





/**
 * Reads the numbers of a metrics file: JSON or YAML of names and numbers, or one of the formats of `toolFormats`, told by what is
 * in it. `name` is how errors call the file. Throws an EvidenceError for what can't be read, for a file that two formats claim
 * or that claims a format and breaks it, and for one that evaluated nothing.
 */
function readMetricsFile(bytes, name) {
    try {
        return read(bytes);
    }
    catch (error) {
        if (error instanceof metrics_file_problem/* FileProblem */.k)
            throw new errors/* EvidenceError */.oe(`${name}: ${error.message}`);
        throw error;
    }
}
function read(bytes) {
    const document = readDocument(bytes);
    const [format = flat, second] = toolFormats.filter(({ matches }) => matches(document));
    if (second)
        throw new metrics_file_problem/* FileProblem */.k(`it could be ${format.name} as well as ${second.name}; keep them in files of their own`);
    try {
        const reading = format.read(document);
        if (reading.evaluated === 0)
            throw new metrics_file_problem/* FileProblem */.k('it evaluated nothing: there is not one number or result in it');
        return { format: format.name, ...reading };
    }
    catch (error) {
        if (error instanceof metrics_file_problem/* FileProblem */.k)
            throw new metrics_file_problem/* FileProblem */.k(`read as ${format.name}: ${error.message}`);
        throw error;
    }
}


/***/ }),

/***/ 19729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   JS: () => (/* binding */ deepest),
/* harmony export */   Yz: () => (/* binding */ mostValues),
/* harmony export */   cy: () => (/* binding */ isArray),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   vB: () => (/* binding */ emptyObject),
/* harmony export */   yR: () => (/* binding */ checkKey)
/* harmony export */ });
/* harmony import */ var _table_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18465);
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76420);


/** Values nested deeper than this are refused. */
const deepest = 100;
/** A metrics file sums up; what holds more values than this is data. Bounds the memory of a file of nothing but brackets. */
const mostValues = 1_000_000;
/** What JSON has no word for, as Python (NaN, Infinity, -Infinity), C and others write it. */
const notFinite = /([+-]?)(nan|inf(?:inity)?)(?![\w.])/iy;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const words = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
const word = /[a-z]+/y;
/**
 * Reads one JSON value (RFC 8259), to which it adds what isn't a finite number: NaN, Infinity and their signs, in any case.
 * A number beyond the range of doubles is infinite. Throws a SyntaxProblem for anything else that isn't JSON, for a key that
 * occurs twice and for more than {@link deepest} levels or {@link mostValues} values.
 */
function parseJson(text) {
    const reader = new Reader(text);
    const value = reader.value(0);
    reader.end();
    return value;
}
class Reader {
    #text;
    #at = 0;
    #values = 0;
    constructor(text) {
        this.#text = text;
    }
    value(depth) {
        if (++this.#values > mostValues)
            this.#fail(`more than ${mostValues} values; a metrics file holds summary numbers`);
        if (depth > deepest)
            this.#fail(`nested deeper than ${deepest} levels`);
        const first = this.#peek();
        if (first === '{')
            return this.#object(depth);
        if (first === '[')
            return this.#array(depth);
        if (first === '"')
            return this.#string();
        return this.#literal();
    }
    end() {
        const next = this.#peek();
        if (next === '{')
            this.#fail('a second object; JSON Lines is a table, a metrics file is one object');
        if (next !== '')
            this.#fail('something follows the object');
    }
    #object(depth) {
        const object = emptyObject();
        this.#at++;
        if (this.#take('}'))
            return object;
        do {
            if (this.#peek() !== '"')
                this.#fail('expected a key in double quotes');
            const start = this.#at;
            const key = this.#string();
            checkKey(key, object, start);
            if (!this.#take(':'))
                this.#fail('expected ":"');
            object[key] = this.value(depth + 1);
        } while (this.#take(','));
        if (!this.#take('}'))
            this.#fail('expected "," or "}"');
        return object;
    }
    #array(depth) {
        const array = [];
        this.#at++;
        if (this.#take(']'))
            return array;
        do
            array.push(this.value(depth + 1));
        while (this.#take(','));
        if (!this.#take(']'))
            this.#fail('expected "," or "]"');
        return array;
    }
    #string() {
        const start = this.#at;
        const end = this.#closingQuote();
        this.#at = end + 1;
        try {
            return JSON.parse(this.#text.slice(start, end + 1));
        }
        catch {
            throw new _problem__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxProblem */ .b('a string with a control character or an unknown escape', start);
        }
    }
    #closingQuote() {
        const start = this.#at;
        for (let at = start + 1;; at++) {
            const quote = this.#text.indexOf('"', at);
            if (quote === -1)
                throw new _problem__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxProblem */ .b('a string that never ends: is the file cut off?', start);
            let backslashes = 0;
            while (this.#text[quote - 1 - backslashes] === '\\')
                backslashes++;
            if (backslashes % 2 === 0)
                return quote;
            at = quote;
        }
    }
    #literal() {
        const digits = this.#match(number);
        if (digits)
            return Number(digits[0]);
        const special = this.#match(notFinite);
        if (special) {
            if (special[2]?.toLowerCase() === 'nan')
                return NaN;
            return special[1] === '-' ? -Infinity : Infinity;
        }
        const start = this.#at;
        const value = words.get(this.#match(word)?.[0] ?? '');
        if (value !== undefined)
            return value;
        this.#at = start;
        return this.#fail('expected a value');
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text);
        if (found)
            this.#at = pattern.lastIndex;
        return found;
    }
    /** The character that comes next behind blanks, empty at the end. */
    #peek() {
        let next = this.#text.charAt(this.#at);
        while (next === ' ' || next === '\n' || next === '\r' || next === '\t')
            next = this.#text.charAt(++this.#at);
        return next;
    }
    #take(sign) {
        if (this.#peek() !== sign)
            return false;
        this.#at++;
        return true;
    }
    #fail(problem) {
        const cut = this.#at >= this.#text.length ? `${problem}, but the file ends here: is it cut off?` : problem;
        throw new _problem__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxProblem */ .b(cut, this.#at);
    }
}
function emptyObject() {
    return Object.create(null);
}
/** `__proto__` is no name of a metric, and libraries that copy objects drop it or worse. */
function checkKey(key, object, offset) {
    if (key === '__proto__')
        throw new _problem__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxProblem */ .b('the key "__proto__" is not allowed', offset);
    if (key in object)
        throw new _problem__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxProblem */ .b(`the key ${(0,_table_error__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(key)} occurs twice in one object`, offset);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isArray(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 76420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ SyntaxProblem),
/* harmony export */   k: () => (/* binding */ FileProblem)
/* harmony export */ });
/** What is wrong with a metrics file; whoever knows the file's name makes an EvidenceError of it. */
class FileProblem extends Error {
}
/** Text that can't be parsed, from the character `offset` on. */
class SyntaxProblem extends FileProblem {
    offset;
    constructor(problem, offset) {
        super(problem);
        this.offset = offset;
    }
    /** `line:column` in the text, both from 1. */
    placeIn(text) {
        let line = 1;
        let lineStart = 0;
        for (let at = text.indexOf('\n'); at !== -1 && at < this.offset; at = text.indexOf('\n', lineStart)) {
            line++;
            lineStart = at + 1;
        }
        return `${line}:${this.offset - lineStart + 1}`;
    }
}


/***/ })

};
