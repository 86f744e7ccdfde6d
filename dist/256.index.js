export const id = 256;
export const ids = [256];
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


/***/ }),

/***/ 18465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   rQ: () => (/* binding */ TableError)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** A table can't be read or doesn't hold what it must; the message names the file and, where known, row, line and column. */
class TableError extends _errors__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA {
    file;
    place;
    name = 'TableError';
    constructor(file, problem, place = {}) {
        const { row, line, column } = place;
        const where = [
            row === undefined ? [] : [`row ${row}`],
            line === undefined ? [] : [row === undefined ? `line ${line}` : `(line ${line})`],
        ].flat();
        const parts = [where.join(' '), column === undefined ? '' : `column ${quoted(column)}`].filter((part) => part !== '');
        super([file, parts.join(', '), problem].filter((part) => part !== '').join(': '));
        this.file = file;
        this.place = place;
    }
}
/**
 * What Node says of a failure. Its errors may come from another realm than this module's (a worker, a test runner), so that
 * `instanceof` wouldn't know them.
 */
function failureOf(error) {
    const { name = '', code = '', message = String(error), } = error;
    return { name, code, message };
}
/** A piece of the file's own text for a message: one line, without control characters, at most 60 characters. */
function quoted(text) {
    const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
    return JSON.stringify(short);
}


/***/ }),

/***/ 45022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ parseWith),
/* harmony export */   Ky: () => (/* binding */ jsonFormat),
/* harmony export */   t6: () => (/* binding */ xmlFormat)
/* harmony export */ });
/* harmony import */ var _metrics_file_format__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66300);
/* harmony import */ var _metrics_file_problem__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76420);


/** Zod names every key that it doesn't know. */
const longestMessage = 300;
/** A format of JSON, parsed by a schema before anything reads it. */
function jsonFormat(definition) {
    const { fits, schema, read, ...rest } = definition;
    return {
        ...rest,
        fits: (document) => document.kind === 'json' && fits(document.value),
        read: (document) => {
            if (document.kind !== 'json')
                return [];
            return [read(parseWith(schema, document.value))].flat();
        },
    };
}
/** A format of XML, told by the name of its root. */
function xmlFormat(definition) {
    const rootOf = (document) => document.kind === 'xml' && definition.roots.includes(document.root.name) ? document.root : undefined;
    return {
        format: definition.format,
        fits: (document) => rootOf(document) !== undefined,
        read: (document) => {
            const root = rootOf(document);
            return root === undefined ? [] : [definition.read(root)];
        },
    };
}
/** Throws a FileProblem that names where in `value` it isn't what `schema` says. */
function parseWith(schema, value, prefix = []) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw new _metrics_file_problem__WEBPACK_IMPORTED_MODULE_1__/* .FileProblem */ .k(`${(0,_metrics_file_format__WEBPACK_IMPORTED_MODULE_0__/* .keyPath */ .Dw)([...prefix, ...(issue?.path ?? [])])}: ${(issue?.message ?? '').slice(0, longestMessage)}`);
}


/***/ }),

/***/ 40447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ parseReport),
/* harmony export */   gk: () => (/* binding */ Slices),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _metrics_file_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19729);
/* harmony import */ var _metrics_file_problem__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76420);


/** Of what isn't parsed one by one. */
const maxBytes = 64 * 1024 * 1024;
const maxValues = 5_000_000;
/** No tool that is read by people reports more. */
const maxResults = 1_000_000;
/** Nested deeper than any tool's report. */
const maxDepth = 1_000;
/** Up to this length a text that isn't JSON is read again by the reader that knows NaN and says where it breaks. */
const rereadLength = 1 << 24;
const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];
/**
 * Parses a JSON text in UTF-8. The items of `runs[…].results`, which make a SARIF file large, stay text until they are asked for
 * one by one (`Slices`). Throws a FileProblem that names the place.
 */
function parseReport(bytes) {
    const scanner = new Scanner(bytes);
    const cuts = scanner.cuts();
    if (cuts.length === 0) {
        const value = parsed(bytes, 0);
        if (keysIn(value) < scanner.keys)
            refuseTwice(bytes);
        return value;
    }
    const kept = [];
    let from = 0;
    for (const { start, end } of cuts) {
        kept.push(bytes.subarray(from, start), Buffer.from('[]'));
        from = end;
    }
    kept.push(bytes.subarray(from));
    const value = parsed(Buffer.concat(kept), 0);
    const keys = keysIn(value);
    for (const { run, items } of cuts) {
        const owner = value.runs?.[run];
        const { results } = owner ?? {};
        if (owner === undefined || !Array.isArray(results) || results.length > 0) {
            throw new _metrics_file_problem__WEBPACK_IMPORTED_MODULE_1__/* .FileProblem */ .k(`runs[${run}]: a key of it occurs twice`);
        }
        owner.results = new Slices(bytes, items, `runs[${run}].results`);
    }
    if (keys < scanner.keys)
        throw new _metrics_file_problem__WEBPACK_IMPORTED_MODULE_1__/* .FileProblem */ .k(twice);
    return value;
}
const twice = 'a key occurs twice in one object, and all but the last would be lost';
/** Says where, if it can. */
function refuseTwice(bytes) {
    if (bytes.length <= rereadLength)
        reread(bytes, 0, bytes.toString());
    throw new _metrics_file_problem__WEBPACK_IMPORTED_MODULE_1__/* .FileProblem */ .k(twice);
}
/** How many members all objects of a parsed value have. */
function keysIn(value) {
    let count = 0;
    const open = [value];
    while (open.length > 0) {
        const one = open.pop();
        if (typeof one !== 'object' || one === null)
            continue;
        const inner = Array.isArray(one) ? one : Object.values(one);
        if (inner !== one)
            count += inner.length;
        for (const each of inner)
            if (typeof each === 'object')
                open.push(each);
    }
    return count;
}
/** A list whose items are parsed when they are asked for. */
class Slices {
    bytes;
    offsets;
    name;
    constructor(bytes, 
    /** Where each item starts and ends, one after the other. */
    offsets, 
    /** What errors call the list. */
    name) {
        this.bytes = bytes;
        this.offsets = offsets;
        this.name = name;
    }
    get length() {
        return this.offsets.length / 2;
    }
    *[Symbol.iterator]() {
        for (let at = 0; at < this.offsets.length; at += 2) {
            yield parsed(this.bytes, this.offsets[at] ?? 0, this.offsets[at + 1] ?? 0);
        }
    }
}
function parsed(bytes, start, end = bytes.length) {
    if (end - start > maxBytes)
        throw new _metrics_file_problem__WEBPACK_IMPORTED_MODULE_1__/* .FileProblem */ .k(`${end - start} bytes without the results; at most ${maxBytes} are read`);
    const text = bytes.toString('utf8', start, end);
    try {
        return JSON.parse(text);
    }
    catch (error) {
        // Python writes NaN and Infinity.
        if (text.length <= rereadLength)
            return reread(bytes, start, text);
        const position = /position (\d+)/.exec(String(error))?.[1];
        const offset = position === undefined ? text.length : Number(position);
        throw new _metrics_file_problem__WEBPACK_IMPORTED_MODULE_1__/* .FileProblem */ .k(`${placeIn(bytes, start + offset)}: not JSON`);
    }
}
function reread(bytes, start, text) {
    try {
        return (0,_metrics_file_json__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    }
    catch (error) {
        if (!(error instanceof _metrics_file_problem__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxProblem */ .b))
            throw error;
        const before = Buffer.byteLength(text.slice(0, error.offset));
        throw new _metrics_file_problem__WEBPACK_IMPORTED_MODULE_1__/* .FileProblem */ .k(`${placeIn(bytes, start + before)}: ${error.message}`);
    }
}
function placeIn(bytes, offset) {
    let line = 1;
    let lineStart = 0;
    for (let at = bytes.indexOf(0x0a); at !== -1 && at < offset; at = bytes.indexOf(0x0a, at + 1)) {
        line++;
        lineStart = at + 1;
    }
    return `line ${line}, column ${bytes.toString('utf8', lineStart, offset).length + 1}`;
}
/** Walks the members of the document, of its runs and of their results, and steps over everything else. */
class Scanner {
    bytes;
    at = 0;
    /** How many keys are written, but for those in results. */
    keys = 0;
    found = [];
    constructor(bytes) {
        this.bytes = bytes;
    }
    cuts() {
        if (this.peek() === openBrace) {
            const seen = new Set();
            this.members((key) => {
                // The last one would count alone.
                if (seen.has(key))
                    this.fail(`${JSON.stringify(key.slice(0, 60))} occurs twice`);
                seen.add(key);
                if (key !== 'runs' || this.peek() !== openBracket)
                    return false;
                this.runs();
                return true;
            });
        }
        else
            this.skip();
        if (this.peek() !== undefined)
            this.fail('something follows the value');
        return this.found;
    }
    runs() {
        this.items((run) => {
            if (this.peek() !== openBrace)
                return false;
            let seen = false;
            this.members((key) => {
                if (key !== 'results' || this.peek() !== openBracket)
                    return false;
                if (seen)
                    this.fail('"results" occurs twice');
                seen = true;
                this.results(run);
                return true;
            });
            return true;
        });
    }
    results(run) {
        const { at: start, keys } = this;
        const items = [];
        this.items((index) => {
            if (this.peek() !== openBrace)
                this.fail(`runs[${run}].results[${index}] is no object`);
            const from = this.at;
            this.skip();
            if (items.length === 2 * maxResults)
                this.fail(`more than ${maxResults} results`);
            items.push(from, this.at);
            return true;
        });
        this.keys = keys;
        this.found.push({ run, start, end: this.at, items });
    }
    /** The object at `at`; `take` steps over a value, or leaves it. */
    members(take) {
        this.list(closeBrace, () => {
            if (this.peek() !== quote)
                this.fail('expected a key in double quotes');
            const start = this.at + 1;
            this.skip();
            const key = this.bytes.toString('utf8', start, this.at - 1);
            if (this.peek() !== colon)
                this.fail('expected ":"');
            this.at++;
            this.keys++;
            if (!take(key))
                this.skip();
        });
    }
    items(take) {
        this.list(closeBracket, (index) => {
            if (!take(index))
                this.skip();
        });
    }
    list(close, item) {
        this.at++;
        if (this.peek() === close) {
            this.at++;
            return;
        }
        for (let index = 0;; index++) {
            item(index);
            const next = this.peek();
            if (next !== comma && next !== close)
                this.fail(`expected "," or "${String.fromCharCode(close)}"`);
            this.at++;
            if (next === close)
                return;
        }
    }
    /** Steps over a value, which is parsed later. */
    skip() {
        const { bytes } = this;
        const { length } = bytes;
        const first = this.peek();
        if (first === quote) {
            this.at = this.afterString(this.at);
            return;
        }
        if (first !== openBrace && first !== openBracket) {
            const start = this.at;
            while (this.at < length && !isEnd(bytes[this.at]))
                this.at++;
            if (this.at === start)
                this.fail('expected a value');
            return;
        }
        let depth = 0;
        let values = 0;
        for (let at = this.at; at < length; at++) {
            const byte = bytes[at];
            if (byte === quote)
                at = this.afterString(at) - 1;
            else if (byte === comma) {
                if (++values > maxValues) {
                    this.at = at;
                    this.fail(`more than ${maxValues} values`);
                }
            }
            else if (byte === colon)
                this.keys++;
            else if (byte === openBrace || byte === openBracket) {
                if (++depth > maxDepth) {
                    this.at = at;
                    this.fail(`nested deeper than ${maxDepth} levels`);
                }
            }
            else if ((byte === closeBrace || byte === closeBracket) && --depth === 0) {
                this.at = at + 1;
                return;
            }
        }
        this.at = length;
        this.fail('it ends in the middle: is the file cut off?');
    }
    afterString(start) {
        const { bytes } = this;
        const { length } = bytes;
        for (let at = start + 1; at < length; at++) {
            const byte = bytes[at];
            if (byte === quote)
                return at + 1;
            if (byte === backslash)
                at++;
        }
        this.at = start;
        return this.fail('a string that never ends: is the file cut off?');
    }
    /** The next byte that is not white space. */
    peek() {
        while (isSpace(this.bytes[this.at]))
            this.at++;
        return this.bytes[this.at];
    }
    fail(problem) {
        throw new _metrics_file_problem__WEBPACK_IMPORTED_MODULE_1__/* .FileProblem */ .k(`${placeIn(this.bytes, this.at)}: ${problem}`);
    }
}
const isSpace = (byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const isEnd = (byte) => byte === comma || byte === closeBrace || byte === closeBracket || byte === colon || isSpace(byte);
/** Whether it is an object, of whatever a JSON text holds. */
const isRecord = (value) => (0,_metrics_file_json__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value);


/***/ }),

/***/ 256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ distinctIssues),
/* harmony export */   Uv: () => (/* binding */ snyk),
/* harmony export */   le: () => (/* binding */ testedProject)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);
/* harmony import */ var _collections__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71265);
/* harmony import */ var _format__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45022);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40447);
/* harmony import */ var _vulnerability__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93791);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90788);






const strings = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).nullish().catch(undefined);
const issue = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    title: _words__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    severity: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    type: _words__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    packageName: _words__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    name: _words__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    version: _words__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    fixedIn: strings,
    cvssScore: _words__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai,
    from: strings,
    identifiers: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ CVE: strings, CWE: strings }).nullish().catch(undefined),
    filtered: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ ignored: (0,_collections__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ reason: _words__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq })).optional() })
        .nullish()
        .catch(undefined),
});
const misconfiguration = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    title: _words__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    severity: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    issue: _words__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    impact: _words__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    resolve: _words__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    documentation: _words__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    msg: _words__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    /** -1 for none. */
    lineNumber: _words__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai,
    isIgnored: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().optional().catch(undefined),
});
/** One project with packages, as `snyk test --json` tells of it. */
const testedProject = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    ok: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().optional().catch(undefined),
    severityThreshold: _words__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    vulnerabilities: (0,_collections__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(issue).nullish(),
    dependencyCount: _words__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai,
    /** How many vulnerabilities it lists, each once. */
    uniqueCount: _words__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai,
    projectName: _words__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    displayTargetFile: _words__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    targetFile: _words__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    path: _words__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
    filtered: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ ignore: (0,_collections__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(issue).nullish() }).nullish(),
    infrastructureAsCodeIssues: (0,_collections__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(misconfiguration).nullish(),
    error: zod__WEBPACK_IMPORTED_MODULE_5__/* .undefined */ .Vxk().optional(),
});
const project = testedProject.extend({ applications: (0,_collections__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(testedProject).nullish() });
/** What it answers in place of a project that it could not test. */
const failed = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ ok: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(false), error: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), path: _words__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq });
/** As it orders them. */
const levels = ['low', 'medium', 'high', 'critical'];
const isProject = (value) => (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) &&
    ((value.ok === false && typeof value.error === 'string') ||
        (('ok' in value || 'packageManager' in value) &&
            ('vulnerabilities' in value || 'infrastructureAsCodeIssues' in value)));
const answer = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([failed, project], 'not a project as Snyk writes it');
/** `snyk test --json`, `snyk container test --json` and `snyk iac test --json`: one project, or a list. `snyk code` writes SARIF. */
const snyk = (0,_format__WEBPACK_IMPORTED_MODULE_1__/* .jsonFormat */ .Ky)({
    format: 'snyk',
    fits: (value) => (Array.isArray(value) ? value.length > 0 && value.every(isProject) : isProject(value)),
    schema: (0,_words__WEBPACK_IMPORTED_MODULE_4__/* .oneOrMany */ .Pl)(answer),
    read: (answers) => {
        const projects = answers.flatMap((one) => typeof one.error === 'string' ? [] : [one, ...('applications' in one ? (one.applications ?? []) : [])]);
        const files = projects.filter((one) => one.infrastructureAsCodeIssues);
        const packages = projects.filter((one) => !one.infrastructureAsCodeIssues);
        const [only] = projects;
        return {
            format: 'snyk',
            tool: 'Snyk',
            ...(projects.length === 1 && only?.projectName !== undefined && { category: only.projectName }),
            covered: {
                ...(packages.length > 0 && { packages: packages.reduce((sum, one) => sum + (one.dependencyCount ?? 0), 0) }),
                ...(files.length > 0 && { files: files.length }),
            },
            failures: [
                ...answers.flatMap((one) => typeof one.error === 'string'
                    ? [`${one.path === undefined ? '' : `${one.path}: `}${one.error}`]
                    : unlisted(one, 'applications' in one ? (one.applications ?? []) : [])),
                ...projects.flatMap(uncounted),
            ],
            ...(0,_words__WEBPACK_IMPORTED_MODULE_4__/* .leftOut */ .ig)(levels.slice(0, Math.max(0, ...projects.map(({ severityThreshold: least = '' }) => levels.indexOf(least.toLowerCase()))))),
            results: projects.flatMap(resultsOf),
        };
    },
});
/** A project is not `ok` for what it lists, or what its applications do. */
function unlisted(project, applications) {
    const listed = [project, ...applications].some((one) => (one.vulnerabilities ?? []).length + (one.infrastructureAsCodeIssues ?? []).length > 0);
    const failing = project.ok === false || applications.some(({ ok }) => ok === false);
    return failing && !listed
        ? [`${project.projectName ?? project.path ?? 'a project'} is not ok, and lists nothing why`]
        : [];
}
function uncounted({ projectName, path = 'a project', uniqueCount = 0, vulnerabilities, filtered }) {
    const listed = new Set([...(vulnerabilities ?? []), ...(filtered?.ignore ?? [])].map(({ id }) => id)).size;
    if (uniqueCount <= listed)
        return [];
    return [`${projectName ?? path} counts ${(0,_words__WEBPACK_IMPORTED_MODULE_4__/* .counting */ .Mr)(uniqueCount, 'issue')} and lists ${listed}`];
}
function resultsOf(one) {
    const path = one.displayTargetFile ?? one.targetFile ?? one.path;
    const ignored = (one.filtered?.ignore ?? []).map((found) => {
        const reasons = (found.filtered?.ignored ?? []).flatMap(({ reason }) => reason ?? []);
        return { ...vulnerabilityOf(found, path), suppressed: `in the tool: ${reasons.join(', ') || 'without a reason'}` };
    });
    return [
        ...distinctIssues(one.vulnerabilities ?? []).map((found) => vulnerabilityOf(found, path)),
        ...ignored,
        ...(one.infrastructureAsCodeIssues ?? []).map((found) => ({
            rule: found.id,
            title: found.title ?? found.id,
            message: [found.issue ?? found.title ?? found.id, found.impact, found.msg].filter((part) => part).join('. '),
            level: found.severity,
            severity: (0,_words__WEBPACK_IMPORTED_MODULE_4__/* .severityOfWord */ .Zx)(found.severity),
            place: (0,_words__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(one.targetFile ?? path, { startLine: found.lineNumber }, found.msg),
            ...(found.resolve !== undefined && { help: found.resolve }),
            ...(found.documentation !== undefined && { uri: found.documentation }),
            ...(found.isIgnored && { suppressed: 'in the tool: ignored' }),
        })),
    ];
}
/** It lists a vulnerability once for each way on which its package comes. */
function distinctIssues(issues) {
    const byName = new Map();
    for (const one of issues) {
        const key = JSON.stringify([one.id, one.packageName ?? one.name, one.version]);
        if (!byName.has(key))
            byName.set(key, one);
    }
    return [...byName.values()];
}
function vulnerabilityOf(found, path) {
    return (0,_vulnerability__WEBPACK_IMPORTED_MODULE_3__/* .vulnerable */ .V)({
        ids: [found.id, ...(found.identifiers?.CVE ?? [])],
        title: found.title,
        package: found.packageName ?? found.name ?? found.id,
        version: found.version,
        fixed: found.type === 'license' ? undefined : (found.fixedIn ?? []),
        level: found.severity,
        severity: (0,_words__WEBPACK_IMPORTED_MODULE_4__/* .severityOfWord */ .Zx)(found.severity),
        path,
        uri: `https://security.snyk.io/vuln/${encodeURIComponent(found.id)}`,
        cwe: found.identifiers?.CWE ?? [],
        via: found.from ?? [],
    });
}


/***/ }),

/***/ 93791:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ vulnerable)
/* harmony export */ });
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90788);

/** A known vulnerability of a package, whichever scanner tells it. */
function vulnerable(told) {
    const { ids, package: name, version = '', fixed, path, startLine, uri, via = [], suppressed } = told;
    // Two scanners mostly share the CVE alone.
    const rule = ids.find((id) => id.startsWith('CVE-')) ?? ids[0] ?? 'vulnerability';
    const others = [...new Set(ids)].filter((id) => id !== rule);
    const subject = `${name} ${version}`.trim();
    const parts = [
        fixed === undefined
            ? `${subject} is vulnerable`
            : `${subject}: ${fixed.length === 0 ? 'no version has it fixed' : `fixed in ${fixed.join(', ')}`}`,
        via.length > 1 ? `brought by ${via.join(' → ')}` : '',
    ];
    return {
        rule,
        title: told.title ?? rule,
        message: parts.filter((part) => part !== '').join('; '),
        level: told.level,
        severity: told.severity,
        place: (0,_words__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(path, { startLine }, subject),
        ...(uri && { uri }),
        ...(0,_words__WEBPACK_IMPORTED_MODULE_0__/* .cweOf */ .xX)(told.cwe ?? []),
        identity: `${rule} ${name}`,
        ...(suppressed !== undefined && { suppressed }),
        properties: { package: name, ...(version && { version }), ...(others.length > 0 && { aliases: others }) },
    };
}


/***/ }),

/***/ 90788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   Mr: () => (/* binding */ counting),
/* harmony export */   Pl: () => (/* binding */ oneOrMany),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   Zx: () => (/* binding */ severityOfWord),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   xX: () => (/* binding */ cweOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44879);
/* harmony import */ var _collections__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71265);



/** The severity of a CVSS base score by the qualitative scale of CVSS 3.1, section 5; also GitHub's for `security-severity`. */
function severityOfScore(score) {
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    return score >= 4 ? 'medium' : score > 0 ? 'low' : 'info';
}
const words = {
    blocker: 'critical',
    critical: 'critical',
    high: 'high',
    important: 'high',
    error: 'high',
    fatal: 'high',
    major: 'high',
    moderate: 'medium',
    medium: 'medium',
    warning: 'medium',
    // The scanner has no judgement: nobody has said that it is harmless.
    unknown: 'medium',
    unassigned: 'medium',
    minor: 'low',
    low: 'low',
    note: 'low',
    info: 'info',
    informational: 'info',
    information: 'info',
    negligible: 'info',
    none: 'info',
    style: 'info',
    undefined: 'info',
};
/** What a table says of a key that comes from a file: `constructor` is in no table. */
const lookUp = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;
/** What a tool's word means, in any case; a word that no tool has used yet is not taken for harmless. */
function severityOfWord(word, own = {}) {
    const key = word.toLowerCase();
    return lookUp(own, key) ?? lookUp(words, key) ?? 'high';
}
/** The most severe of several judgements; where there is none, nobody has said that it is harmless. */
function worstOf(judgements) {
    const rank = ({ severity }) => _findings_finding__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.indexOf(severity);
    const [first, ...others] = judgements;
    if (first === undefined)
        return { level: 'none given', severity: 'medium' };
    return others.reduce((worst, one) => (rank(one) < rank(worst) ? one : worst), first);
}
/** Numbers of weaknesses in `CWE-502: …`, `external/cwe/cwe-079`, `89`, 89. None is written as -1 and 0 too. */
function cweOf(written) {
    const numbers = written.flatMap((one) => {
        const digits = /^(?:.*?\bcwe[-_ ]?)?(\d{1,5})(?!\d)/i.exec(String(one))?.[1];
        return digits === undefined || Number(digits) === 0 ? [] : [Number(digits)];
    });
    return numbers.length === 0 ? {} : { cwe: [...new Set(numbers)] };
}
/** A path as a tool writes it, with `/` and without `./`. */
function pathOf(written) {
    const path = written.includes('/') ? written : written.replaceAll('\\', '/');
    return path.replace(/^(?:\.\/+)+/, '');
}
const mostLines = 2 ** 31;
const counted = (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) < mostLines;
/** A place as far as its numbers count from 1; `undefined` where no path is told. */
function placeOf(path, span = {}, member) {
    const file = pathOf(path ?? '');
    if (file === '')
        return undefined;
    const { startLine, endLine, startColumn, endColumn } = span;
    const inside = member !== undefined && member !== '' && { member };
    if (!counted(startLine))
        return { path: file, ...inside };
    const last = counted(endLine) && endLine >= startLine ? endLine : startLine;
    return {
        path: file,
        startLine,
        ...(last > startLine && { endLine: last }),
        ...(counted(startColumn) && { startColumn }),
        ...(counted(endColumn) && (last > startLine || !counted(startColumn) || endColumn >= startColumn) && { endColumn }),
        ...inside,
    };
}
/** RFC 3339, of what a tool writes as time (also as `20261122T035503.626Z`); none where it can't be told. */
function timeOf(written) {
    if (typeof written !== 'string' || written.length > 60)
        return {};
    // Not RFC 3339 without a colon in the zone, nor with nine digits of a second.
    const text = written
        .replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(?=[.Z+-])/, '$1-$2-$3T$4:$5:$6')
        .replace(/([+-]\d\d)(\d\d)$/, '$1:$2')
        .replace(/(\.\d{3})\d+/, '$1');
    const time = Date.parse(text);
    return Number.isNaN(time) ? {} : { createdAt: new Date(time).toISOString() };
}
/** The levels that a report leaves out, for its `leftOut`. */
const leftOut = (levels) => levels.length === 0 ? {} : { leftOut: levels.map((level) => ({ level, severity: severityOfWord(level) })) };
/** A list of `item`, or one alone. */
const oneOrMany = (item) => zod__WEBPACK_IMPORTED_MODULE_2__/* .preprocess */ .vkY((value) => (Array.isArray(value) ? value : [value]), (0,_collections__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(item));
/** Text that may be missing, and isn't worth an error where it is something else. */
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().catch(undefined);
/** A number that may be missing, likewise. */
const number = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional().catch(undefined);
/** `3 files`, `1 file`. */
const counting = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;


/***/ })

};
