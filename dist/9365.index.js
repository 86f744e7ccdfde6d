export const id = 9365;
export const ids = [9365];
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

/***/ 49365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMetricsFile: () => (/* binding */ readMetricsFile)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/formats/table/error.ts
var error = __webpack_require__(18465);
;// CONCATENATED MODULE: ./src/formats/metrics-file/problem.ts
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

;// CONCATENATED MODULE: ./src/formats/metrics-file/json.ts


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
            throw new SyntaxProblem('a string with a control character or an unknown escape', start);
        }
    }
    #closingQuote() {
        const start = this.#at;
        for (let at = start + 1;; at++) {
            const quote = this.#text.indexOf('"', at);
            if (quote === -1)
                throw new SyntaxProblem('a string that never ends: is the file cut off?', start);
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
        throw new SyntaxProblem(cut, this.#at);
    }
}
function emptyObject() {
    return Object.create(null);
}
/** `__proto__` is no name of a metric, and libraries that copy objects drop it or worse. */
function checkKey(key, object, offset) {
    if (key === '__proto__')
        throw new SyntaxProblem('the key "__proto__" is not allowed', offset);
    if (key in object)
        throw new SyntaxProblem(`the key ${(0,error/* quoted */.TL)(key)} occurs twice in one object`, offset);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isArray(value) {
    return Array.isArray(value);
}

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
        throw new FileProblem(`YAML of ${text.length} characters; at most ${longestYaml} are read. Write it as JSON`);
    }
    const document = (0,dist/* parseDocument */.Tp)(text, { uniqueKeys: false, prettyErrors: false });
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem)
        throw new SyntaxProblem(reasonOf(problem), problem.pos[0]);
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
        if (++this.#values > mostValues)
            throw new SyntaxProblem(`more than ${mostValues} values`, offset);
        if (depth > deepest)
            throw new SyntaxProblem(`nested deeper than ${deepest} levels, or it holds itself`, offset);
        if ((0,dist/* isAlias */.Vj)(node)) {
            if (++this.#aliases > mostAliases) {
                throw new SyntaxProblem(`more than ${mostAliases} aliases (*); write them out`, offset);
            }
            const named = node.resolve(this.#document);
            if (named === undefined)
                throw new SyntaxProblem(`the alias ${(0,error/* quoted */.TL)(`*${node.source}`)} names nothing`, offset);
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
        const object = emptyObject();
        for (const pair of pairs) {
            const key = (0,dist/* isScalar */.jn)(pair.key) ? (pair.key.source ?? String(pair.key.value)) : undefined;
            if (key === undefined)
                throw new SyntaxProblem('a key that is not one word or text', offsetOf(pair.key));
            checkKey(key, object, offsetOf(pair.key));
            object[key] = this.value(pair.value, depth + 1);
        }
        return object;
    }
}
function scalar(value, offset) {
    if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') {
        return value;
    }
    throw new SyntaxProblem('a value that is neither a number, text, true, false nor null', offset);
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
        throw new FileProblem(`${bytes.length} bytes; a metrics file holds summary numbers and has at most ${mostBytes}`);
    }
    const text = decode(bytes);
    const start = text.trimStart().slice(0, 100);
    if (start === '')
        throw new FileProblem('the file is empty');
    if (start.startsWith('<')) {
        throw new FileProblem('HTML or XML, not metrics: if it was downloaded, a page came instead of the file');
    }
    if (start.startsWith('version https://git-lfs.github.com/spec/')) {
        throw new FileProblem('a Git LFS pointer, not the file itself; run `git lfs pull`, or check out with `lfs: true` in a workflow');
    }
    const value = parse(text, /^[[{]/.test(start) ? parseJson : parseYaml);
    if (!isObject(value))
        throw new FileProblem(`${kindOf(value)}, not names with numbers such as {"accuracy": 0.9}`);
    const pointed = dvcPointer(value);
    if (pointed !== undefined) {
        throw new FileProblem(`a DVC pointer, not the file itself; run \`dvc pull\` and name the file it stands for, ${pointed}`);
    }
    return value;
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new FileProblem('not UTF-8 text; a metrics file is JSON or YAML in UTF-8');
    }
}
function parse(text, parser) {
    try {
        return parser(text);
    }
    catch (error) {
        if (error instanceof SyntaxProblem)
            throw new FileProblem(`${error.placeIn(text)}: ${error.message}`);
        throw error;
    }
}
function kindOf(value) {
    if (isArray(value))
        return 'a list';
    if (value === null)
        return 'nothing but comments';
    return typeof value === 'string' ? 'plain text' : `one ${typeof value}`;
}
/** A `.dvc` file names under `outs` what it stands for, by its hash. */
function dvcPointer({ outs }) {
    const out = isArray(outs) ? outs[0] : undefined;
    if (!isObject(out) || typeof out.path !== 'string')
        return undefined;
    return ['md5', 'hash', 'etag', 'checksum'].some((key) => key in out) ? (0,error/* quoted */.TL)(out.path) : undefined;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./src/formats/metrics-file/format.ts




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
            throw new FileProblem(`${keyPath(issue?.path ?? [])}: ${(issue?.message ?? '').slice(0, longestMessage)}`);
        },
    };
}
/** Any number: NaN and the infinities are values that a metric can have. */
const anyNumber = schemas/* custom */.IeY((value) => typeof value === 'number', 'expected a number');
/** Anything that JSON can hold; the reader made it, so there is nothing more to check. */
const json = schemas/* custom */.IeY((value) => value !== undefined, 'it is missing');
const jsonObject = schemas/* custom */.IeY((value) => isObject(value), 'expected an object');
/** A number, or what JSON has no number for as text, where the format's own definition says so. */
const numberOrText = schemas/* union */.KCZ([
    anyNumber,
    schemas/* enum */.k5n(['NaN', 'Infinity', '-Infinity'], 'expected a number, "NaN", "Infinity" or "-Infinity"').transform(Number),
]);
function keyPath(path) {
    if (path.length === 0)
        return 'the whole file';
    return path
        .map((part, place) => {
        if (typeof part === 'number')
            return `[${part}]`;
        const key = String(part);
        const plain = /^\w{1,60}$/.test(key) ? key : (0,error/* quoted */.TL)(key);
        return place === 0 ? plain : `.${plain}`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./src/formats/metrics-file/numbers.ts



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
            throw new FileProblem(`a name of ${name.length} characters, ${(0,error/* quoted */.TL)(name)}; at most ${longestName} are read`);
        }
        const before = this.#values.get(name);
        if (before !== undefined && !Object.is(before, value)) {
            throw new FileProblem(`two numbers have the name ${(0,error/* quoted */.TL)(name)}: ${before} and ${value}; rename one`);
        }
        this.#values.set(name, value);
        if (this.#values.size > mostNumbers)
            throw new FileProblem(`more than ${mostNumbers} numbers`);
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
        else if (isArray(json))
            this.#addList(prefix, json);
        else if (isObject(json)) {
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

;// CONCATENATED MODULE: ./src/formats/metrics-file/flat.ts




/** Lists of records under these keys are what other tools write; taken for numbers by their place they would judge by accident. */
const listsOfTools = ['metrics', 'tests', 'results'];
/**
 * Names and numbers, nested or not: what `json.dump`, `yaml.dump`, DVCLive, scikit-learn's `classification_report` and everybody's
 * own scripts write. It matches what no other format does.
 */
const flat = format({
    name: 'names and numbers',
    matches: () => true,
    schema: jsonObject,
    read: (file) => {
        if (Object.keys(file).length === 0) {
            throw new FileProblem('an empty object; `dvc metrics diff --json` writes it when nothing changed: add --all');
        }
        for (const key of listsOfTools) {
            const list = file[key];
            if (isArray(list) && list.some(isObject)) {
                throw new FileProblem(`"${key}" is a list of records in no format that is known; write each number under its name: {"auc": 0.9}`);
            }
        }
        const numbers = new Numbers({ booleans: false });
        numbers.addNested(undefined, file);
        return { values: numbers.values, evaluated: numbers.values.size };
    },
});

// EXTERNAL MODULE: ./src/formats/collections.ts
var collections = __webpack_require__(71265);
;// CONCATENATED MODULE: ./src/formats/metrics-file/alibi-detect.ts





const flag = schemas/* union */.KCZ([anyNumber, schemas/* boolean */.zMY()], 'expected 0 or 1');
/**
 * What `predict` of a drift detector of Alibi Detect returns, with its arrays as lists: "data" with "is_drift", and for each
 * feature or for all together "distance", "p_val" and "threshold" (already divided where the detector corrects for several
 * features); "meta" says which detector. Detectors of outliers have no "is_drift" and aren't read.
 */
const alibiDetect = format({
    name: 'Alibi Detect prediction',
    matches: ({ data, meta }) => isObject(data) && ('is_drift' in data || (isObject(meta) && 'detector_type' in meta)),
    schema: schemas/* object */.Ikc({
        data: schemas/* object */.Ikc({
            is_drift: schemas/* union */.KCZ([flag, (0,collections/* list */.p)(flag).refine((flags) => flags.length > 0)], 'expected 0 or 1: only drift is read'),
        })
            .catchall(json),
    }),
    read: ({ data: { is_drift: drift, ...rest } }) => {
        const numbers = new Numbers();
        const flags = Array.isArray(drift) ? drift.map(Number) : [Number(drift)];
        numbers.add('is_drift', flags.find((one) => one !== 0) ?? 0);
        if (Array.isArray(drift))
            numbers.addNested('is_drift', flags);
        numbers.addNested(undefined, rest);
        const perFeature = [rest.p_val, rest.distance].find(isArray);
        return { values: numbers.values, evaluated: perFeature?.length ?? flags.length };
    },
});

;// CONCATENATED MODULE: ./src/formats/metrics-file/names.ts

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
        const telling = candidates.filter((key) => new Set(group.map(({ parameters }) => names_text(parameters[key]))).size > 1);
        const names = groupBy(group, ({ name, parameters }) => {
            const suffix = telling.map((key) => `${key}=${names_text(parameters[key])}`).join(',');
            return suffix === '' || suffix.length > longestSuffix ? name : `${name}.${suffix}`;
        });
        return [...names].flatMap(([name, same]) => same.map(({ item }, place) => [same.length === 1 ? name : `${name}.${place}`, item]));
    });
}
const names_text = (value) => (typeof value === 'string' ? value : JSON.stringify(value ?? null));
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
    const merged = new Numbers();
    for (const [source, values] of sources) {
        for (const [name, value] of values)
            merged.add(shared.has(name) ? `${source}:${name}` : name, value);
    }
    return merged.values;
}

;// CONCATENATED MODULE: ./src/formats/metrics-file/deepchecks.ts






const conditionStatus = schemas/* enum */.k5n(['PASS', 'WARN', 'FAIL', 'ERROR']);
const check = schemas/* object */.Ikc({
    type: schemas/* enum */.k5n(['CheckResult', 'CheckFailure']).optional(),
    check: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), params: jsonObject.nullish() }),
    value: json.optional(),
    exception: json.optional(),
    conditions_results: (0,collections/* list */.p)(schemas/* object */.Ikc({ Status: conditionStatus })).nullish(),
});
const crashed = (one) => one.type === 'CheckFailure' || one.exception !== undefined;
/**
 * `SuiteResult.to_json()` of Deepchecks: a list of checks, each with its value and the results of its conditions, or with the
 * exception that it crashed with. Also a single check's `CheckResult.to_json()`. Before 0.7 the types weren't written.
 */
const deepchecksSuite = format({
    name: 'Deepchecks suite',
    matches: ({ type, results, check: single }) => type === 'SuiteResult' ||
        (isObject(single) && (type === 'CheckResult' || type === 'CheckFailure')) ||
        (isArray(results) && results.some((item) => isObject(item) && isObject(item.check))),
    schema: schemas/* union */.KCZ([schemas/* object */.Ikc({ results: (0,collections/* list */.p)(check) }), check.transform((one) => ({ results: [one] }))], 'expected "results" with checks as Deepchecks writes them'),
    read: ({ results }) => {
        const numbers = new Numbers();
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
        for (const [name, value] of distinguish(ran.map(entryOf)))
            numbers.addNested(name, value);
        return { values: numbers.values, evaluated: ran.length };
    },
});
const entryOf = ({ check: { name, params }, value = null }) => ({
    name,
    parameters: params ?? {},
    item: value,
});

;// CONCATENATED MODULE: ./src/formats/metrics-file/dvc.ts








const failure = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), msg: schemas/* string */.YjP() });
const revision = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ error: failure }),
    schemas/* object */.Ikc({ data: (0,collections/* record */.g)(schemas/* union */.KCZ([schemas/* object */.Ikc({ error: failure }), schemas/* object */.Ikc({ data: json })])) }),
], 'expected "data" with the metrics of each file, or "error"');
/**
 * `dvc metrics show --json`, as DVC 3 writes it: revision → "data" → file → "data" → the metrics as they stand in the file. The
 * working directory is the revision "". A file that is one number gets its own name. A file that DVC could not read has "error" in place of "data", and DVC's exit code is
 * 0 all the same.
 */
const dvcShow = format({
    name: 'DVC metrics show',
    matches: (file) => Object.values(file).some((entry) => isObject(entry) && (isFailure(entry) || (isObject(entry.data) && Object.values(entry.data).some(isShownFile)))),
    schema: (0,collections/* record */.g)(revision),
    read: (revisions) => {
        const [first, second] = Object.entries(revisions);
        if (!first)
            throw new FileProblem('no revision in it');
        if (second) {
            const names = Object.keys(revisions).map((name) => (0,error/* quoted */.TL)(name));
            const more = names.length > 3 ? ' …' : '';
            throw new FileProblem(`${names.length} revisions (${names.slice(0, 3).join(', ')}${more}); write the one to judge, without --all-commits and the like`);
        }
        const [name, shown] = first;
        if ('error' in shown)
            throw new FileProblem(`DVC could not read ${(0,error/* quoted */.TL)(name)}: ${(0,error/* quoted */.TL)(shown.error.msg)}`);
        const sources = Object.entries(shown.data).map(([source, content]) => {
            if ('error' in content)
                throw new FileProblem(`DVC could not read ${(0,error/* quoted */.TL)(source)}: ${(0,error/* quoted */.TL)(content.error.msg)}`);
            const numbers = new Numbers({ booleans: false });
            numbers.addNested(isObject(content.data) ? undefined : source, content.data);
            return [source, numbers.values];
        });
        const values = merge(sources, sharedNames(sources.map(([, numbers]) => numbers.keys())));
        return { values, evaluated: values.size };
    },
});
const isFailure = (value) => isObject(value) && isObject(value.error) && 'type' in value.error && 'msg' in value.error;
const isShownFile = (value) => isFailure(value) ||
    (isObject(value) && (isObject(value.data) || typeof value.data === 'number') && Object.keys(value).length === 1);
const side = schemas/* union */.KCZ([anyNumber, schemas/* boolean */.zMY(), schemas/* string */.YjP(), schemas/* null */.chJ()], 'expected a number, true, false, a text or null');
const difference = schemas/* strictObject */.rej({ old: side, new: side, diff: side.optional() });
/**
 * `dvc metrics diff --json`, as DVC 3 writes it: file → name with dots → "old", "new" and for numbers "diff". `null` is a side
 * that lacks the metric (or the whole file: DVC's exit code is 0 then too). Without `--all`, what didn't change isn't in it. A file
 * that is one number has the name "".
 */
const dvcDiff = format({
    name: 'DVC metrics diff',
    matches: (file) => Object.values(file).some((entry) => isObject(entry) && Object.values(entry).some(isDifference)),
    schema: (0,collections/* record */.g)((0,collections/* record */.g)(difference)),
    read: (files) => {
        const entries = Object.entries(files).map(([file, metrics]) => [file, Object.entries(metrics)]);
        const shared = sharedNames(entries.map(([, metrics]) => metrics.map(([name]) => name).filter((name) => name !== '')));
        const oneSide = (which) => {
            const sources = entries.map(([file, metrics]) => {
                const numbers = new Numbers({ booleans: false });
                for (const [name, metric] of metrics)
                    numbers.addNested(name === '' ? file : name, metric[which]);
                return [file, numbers.values];
            });
            return merge(sources, shared);
        };
        const values = oneSide('new');
        if (values.size === 0) {
            throw new FileProblem('no number on its newer side: the metrics are missing there, which DVC says on stderr only');
        }
        return { values, baseline: oneSide('old'), evaluated: values.size };
    },
});
const isDifference = (value) => isObject(value) && 'old' in value && 'new' in value;

;// CONCATENATED MODULE: ./src/formats/metrics-file/evidently.ts






const testStatus = schemas/* enum */.k5n(['SUCCESS', 'WARNING', 'FAIL', 'ERROR', 'SKIPPED']);
const metric = schemas/* object */.Ikc({
    metric_name: schemas/* string */.YjP().optional(),
    metric_id: schemas/* string */.YjP().optional(),
    config: jsonObject.optional(),
    value: json,
})
    .refine(({ metric_name, metric_id, config }) => (metric_name ?? metric_id ?? config?.type) !== undefined, 'expected a metric with its name');
/**
 * `json()` of a run of Evidently 0.7: "metrics" with the type and parameters of each, and "tests" with a status each. A warning is
 * a test that failed and isn't critical. Early 0.7 has "metric_id", the name with its parameters, in place of "metric_name" and
 * "config".
 */
const evidentlyReport = format({
    name: 'Evidently report',
    matches: ({ metrics, tests, summary }) => isArray(metrics) && isArray(tests) && summary === undefined,
    schema: schemas/* object */.Ikc({
        metrics: (0,collections/* list */.p)(metric),
        tests: (0,collections/* list */.p)(schemas/* object */.Ikc({ status: testStatus })),
    }),
    read: ({ metrics, tests }) => {
        const numbers = new Numbers();
        for (const [name, value] of distinguish(metrics.map(evidently_entryOf)))
            numbers.addNested(name, value);
        return { values: numbers.values, evaluated: metrics.length + addTests(numbers, tests) };
    },
});
/** `ValueDrift.age`: the type and the column. What else was configured tells apart two of that name. */
function evidently_entryOf({ metric_name, metric_id, config, value }) {
    const { type: typeName, parameters: written } = parseId(metric_name ?? metric_id ?? '');
    const { type, column, columns, ...rest } = config ?? written;
    const name = typeof type === 'string' ? type.slice(type.lastIndexOf(':') + 1) : typeName;
    const parameters = Object.fromEntries(Object.entries(rest).filter(([key]) => !key.endsWith('tests')));
    const subject = typeof column === 'string' ? [column] : isArray(columns) ? [columns.map(String).join(',')] : [];
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

;// CONCATENATED MODULE: ./src/formats/metrics-file/evidently-legacy.ts








const evidently_legacy_metric = schemas/* object */.Ikc({ metric: schemas/* string */.YjP(), result: jsonObject });
/** `json()` and `as_dict()` of a Report of Evidently before 0.7, `evidently.legacy` since: a list of "metric" and "result". */
const evidentlyLegacyReport = format({
    name: 'Evidently report (before 0.7)',
    matches: ({ metrics, tests }) => tests === undefined && isArray(metrics) && metrics.some(isLegacyMetric),
    schema: schemas/* object */.Ikc({ metrics: (0,collections/* list */.p)(evidently_legacy_metric) }),
    read: ({ metrics }) => {
        const numbers = new Numbers();
        addMetrics(numbers, metrics);
        return { values: numbers.values, evaluated: metrics.length };
    },
});
const isLegacyMetric = (value) => isObject(value) && 'metric' in value && 'result' in value;
const test = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    status: testStatus,
    parameters: jsonObject.optional(),
});
/** `json()` and `as_dict()` of a TestSuite of Evidently before 0.7: "tests" and their "summary", with `include_metrics` metrics too. */
const evidentlyLegacySuite = format({
    name: 'Evidently test suite (before 0.7)',
    matches: ({ tests, summary }) => isArray(tests) && isObject(summary),
    schema: schemas/* object */.Ikc({
        tests: (0,collections/* list */.p)(test),
        summary: schemas/* object */.Ikc({ total_tests: schemas/* int */.Whr(), failed_tests: schemas/* int */.Whr() }),
        metric_results: (0,collections/* list */.p)(evidently_legacy_metric).optional(),
    }),
    read: ({ tests, summary, metric_results: metrics = [] }) => {
        const failed = tests.filter(({ status }) => status === 'FAIL').length;
        if (summary.total_tests !== tests.length || summary.failed_tests !== failed) {
            const counted = `${failed} of ${tests.length}`;
            throw new FileProblem(`its summary counts ${summary.failed_tests} failed of ${summary.total_tests} tests, its tests are ${counted}`);
        }
        const numbers = new Numbers();
        const ran = addTests(numbers, tests);
        for (const [name, value] of distinguish(tests.flatMap(testedValue)))
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
    for (const [name, result] of distinguish(entries))
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

;// CONCATENATED MODULE: ./src/formats/metrics-file/great-expectations.ts






const severities = ['critical', 'warning', 'info'];
const count = schemas/* int */.Whr().nonnegative();
const statistics = schemas/* object */.Ikc({
    evaluated_expectations: count,
    successful_expectations: count,
    unsuccessful_expectations: count,
});
const result = schemas/* object */.Ikc({
    success: schemas/* boolean */.zMY().nullable(),
    expectation_config: schemas/* object */.Ikc({ severity: schemas/* enum */.k5n(severities).nullish() }).nullish(),
    exception_info: json.optional(),
});
const validation = schemas/* object */.Ikc({ success: schemas/* boolean */.zMY(), statistics, results: (0,collections/* list */.p)(result) });
/** A validation as Great Expectations stores it, `to_json_dict()` of ExpectationSuiteValidationResult; before 1.x without severities. */
const validationResult = format({
    name: 'Great Expectations validation',
    matches: ({ results, statistics: counts }) => (isObject(counts) && 'evaluated_expectations' in counts) ||
        (isArray(results) && results.some((item) => isObject(item) && 'expectation_config' in item)),
    schema: validation,
    read: (data) => tally(data.success, [['the suite', data]]),
});
/**
 * A checkpoint's result with the validations by their identifiers, as its attributes are named: `to_json_dict()` before 1.0, where
 * each validation stands under "validation_result"; in 1.x, whose `json()` fails, what people write by hand.
 */
const checkpointResult = format({
    name: 'Great Expectations checkpoint',
    matches: ({ run_results }) => isObject(run_results),
    schema: schemas/* object */.Ikc({
        success: schemas/* boolean */.zMY(),
        run_results: (0,collections/* record */.g)(schemas/* preprocess */.vkY((entry) => unwrapped(entry), validation)),
    }),
    read: (data) => tally(data.success, Object.entries(data.run_results)),
});
const unwrapped = (entry) => (isObject(entry) ? (entry.validation_result ?? entry) : entry);
/** `CheckpointResult.describe_dict()` of 1.x: the same without exceptions and severities. */
const checkpointDescription = format({
    name: 'Great Expectations checkpoint description',
    matches: ({ validation_results }) => isArray(validation_results),
    schema: schemas/* object */.Ikc({
        success: schemas/* boolean */.zMY(),
        validation_results: (0,collections/* list */.p)(schemas/* object */.Ikc({ success: schemas/* boolean */.zMY(), statistics, expectations: (0,collections/* list */.p)(result) })
            .transform(({ expectations, ...rest }) => ({ ...rest, results: expectations }))),
    }),
    read: (data) => tally(data.success, data.validation_results.map((one, place) => [`validation_results[${place}]`, one])),
});
/**
 * Adds up validations. One that evaluated nothing is an error, though Great Expectations calls it a success, and so is one whose
 * counts contradict its results.
 */
function tally(success, validations) {
    for (const [name, one] of validations)
        great_expectations_check(name, one);
    const all = validations.map(([, one]) => one);
    const sum = (key) => all.reduce((total, one) => total + one.statistics[key], 0);
    const evaluated = sum('evaluated_expectations');
    const unsuccessful = sum('unsuccessful_expectations');
    if (success && unsuccessful > 0) {
        throw new FileProblem(`"success" is true, and ${unsuccessful} expectations were not met`);
    }
    const numbers = new Numbers();
    numbers.add('success', Number(success));
    numbers.add('evaluated_expectations', evaluated);
    numbers.add('successful_expectations', sum('successful_expectations'));
    numbers.add('unsuccessful_expectations', unsuccessful);
    if (evaluated > 0)
        numbers.add('success_percent', (sum('successful_expectations') / evaluated) * 100);
    const results = all.flatMap((one) => one.results);
    if (results.every(({ exception_info }) => isObject(exception_info))) {
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
function great_expectations_check(name, { success, statistics: counts, results }) {
    const { evaluated_expectations: evaluated, unsuccessful_expectations: unsuccessful } = counts;
    if (evaluated === 0)
        throw new FileProblem(`${name} evaluated nothing: it has no expectations`);
    if (counts.successful_expectations + unsuccessful !== evaluated) {
        throw new FileProblem(`${name}: successful and unsuccessful expectations don't add up to the ${evaluated} evaluated`);
    }
    const failed = results.filter((one) => one.success !== true).length;
    if (results.length > evaluated) {
        throw new FileProblem(`${name}: its results list ${results.length} expectations, its statistics count ${evaluated}`);
    }
    if (failed !== unsuccessful) {
        throw new FileProblem(`${name}: its statistics count ${unsuccessful} unsuccessful expectations, its results ${failed}`);
    }
    if (success && unsuccessful > 0) {
        throw new FileProblem(`${name}: "success" is true, and ${unsuccessful} expectations were not met`);
    }
}
/** "exception_info" is one record, or one for each metric that the expectation needed. */
function raised(info) {
    if (!isObject(info))
        return false;
    return (info.raised_exception === true || Object.values(info).some((one) => isObject(one) && one.raised_exception === true));
}

;// CONCATENATED MODULE: ./src/formats/metrics-file/kubeflow.ts






/**
 * `mlpipeline-metrics.json` of Kubeflow Pipelines v1: the RunMetric messages of its API (run.proto), so that a double may also be
 * the text "NaN", "Infinity" or "-Infinity" (JSON mapping of Protocol Buffers). PERCENTAGE says how to show a fraction; it
 * stays a fraction.
 */
const kubeflowV1 = format({
    name: 'Kubeflow Pipelines v1 metrics',
    matches: ({ metrics, tests }) => isArray(metrics) &&
        tests === undefined &&
        (metrics.length === 0 || metrics.some((metric) => isObject(metric) && 'numberValue' in metric)),
    schema: schemas/* object */.Ikc({
        metrics: (0,collections/* list */.p)(schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            numberValue: numberOrText,
            format: schemas/* enum */.k5n(['RAW', 'PERCENTAGE', 'UNSPECIFIED']).optional(),
        })),
    }),
    read: ({ metrics }) => {
        const numbers = new Numbers();
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
const kubeflowV2 = format({
    name: 'Kubeflow Pipelines v2 executor output',
    matches: ({ artifacts, parameterValues }) => isObject(parameterValues) ||
        (isObject(artifacts) && Object.values(artifacts).some((entry) => isObject(entry) && isArray(entry.artifacts))),
    schema: schemas/* object */.Ikc({
        parameterValues: jsonObject.optional(),
        artifacts: (0,collections/* record */.g)(schemas/* object */.Ikc({
            artifacts: (0,collections/* list */.p)(schemas/* object */.Ikc({
                metadata: schemas/* object */.Ikc({ confusionMatrix: confusionMatrix.optional() }).catchall(json).optional(),
            })),
        })).optional(),
    }),
    read: ({ parameterValues = {}, artifacts = {} }) => {
        const parameters = new Numbers();
        parameters.addNested(undefined, parameterValues);
        const sources = Object.entries(artifacts).flatMap(([key, output]) => output.artifacts.map(({ metadata = {} }, place) => {
            const { confusionMatrix: matrix, ...rest } = metadata;
            const numbers = new Numbers();
            numbers.addNested(undefined, rest);
            if (matrix)
                addMatrix(numbers, matrix);
            return [output.artifacts.length === 1 ? key : `${key}.${place}`, numbers.values];
        }));
        const all = [['parameterValues', parameters.values], ...sources];
        const values = merge(all, sharedNames(all.map(([, numbers]) => numbers.keys())));
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
const sageMakerEvaluation = format({
    name: 'SageMaker evaluation',
    matches: (file) => sections.some((section) => isObject(file[section])),
    schema: jsonObject,
    read: (file) => {
        const sources = Object.entries(file).map(([key, value]) => {
            const numbers = new Numbers();
            if (sections.includes(key))
                numbers.addNested(undefined, withNumbers(value));
            else
                numbers.addNested(key, value);
            return [key, numbers.values];
        });
        const values = merge(sources, sharedNames(sources.map(([, numbers]) => numbers.keys())));
        const metrics = sources.filter(([key]) => sections.includes(key));
        return { values, evaluated: metrics.reduce((sum, [, numbers]) => sum + numbers.size, 0) };
    },
});
const sagemaker_notFinite = new Map([
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['-Infinity', -Infinity],
]);
/** The same with the texts that stand for a number in a metric's "value" and "standard_deviation" as numbers. */
function withNumbers(value) {
    if (!isObject(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
        const measured = key === 'value' || key === 'standard_deviation';
        return [key, measured && typeof inner === 'string' ? (sagemaker_notFinite.get(inner) ?? inner) : withNumbers(inner)];
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
const sageMakerViolations = format({
    name: 'SageMaker violations',
    matches: ({ violations }) => isArray(violations),
    schema: schemas/* object */.Ikc({ version: json.optional(), violations: (0,collections/* list */.p)(violation) }),
    read: ({ version, violations }) => {
        const ofData = version === undefined && violations.every(({ metric_name }) => metric_name === undefined);
        const counts = new Map((ofData ? dataChecks : []).map((check) => [check, 0]));
        for (const { constraint_check_type: check, feature_name, facet, label, metric_name } of violations) {
            for (const name of new Set([check, feature_name, facet, label, metric_name])) {
                if (name !== undefined)
                    counts.set(name, (counts.get(name) ?? 0) + 1);
            }
        }
        const numbers = new Numbers();
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
    validationResult,
    checkpointResult,
    checkpointDescription,
    evidentlyReport,
    evidentlyLegacyReport,
    evidentlyLegacySuite,
    deepchecksSuite,
    alibiDetect,
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
        if (error instanceof FileProblem)
            throw new errors/* EvidenceError */.oe(`${name}: ${error.message}`);
        throw error;
    }
}
function read(bytes) {
    const document = readDocument(bytes);
    const [format = flat, second] = toolFormats.filter(({ matches }) => matches(document));
    if (second)
        throw new FileProblem(`it could be ${format.name} as well as ${second.name}; keep them in files of their own`);
    try {
        const reading = format.read(document);
        if (reading.evaluated === 0)
            throw new FileProblem('it evaluated nothing: there is not one number or result in it');
        return { format: format.name, ...reading };
    }
    catch (error) {
        if (error instanceof FileProblem)
            throw new FileProblem(`read as ${format.name}: ${error.message}`);
        throw error;
    }
}


/***/ })

};
