export const id = 3001;
export const ids = [3001];
export const modules = {

/***/ 44992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ FormatError),
/* harmony export */   b: () => (/* binding */ Cursor)
/* harmony export */ });
/** A file is not what its format says: what is wrong, and at which byte of the file it was found. */
class FormatError extends Error {
    offset;
    constructor(message, offset) {
        // What a format is not is told by trying, thousands of times: a stack that nobody sees takes most of that.
        const { stackTraceLimit } = Error;
        Error.stackTraceLimit = 0;
        super(message);
        this.offset = offset;
        Error.stackTraceLimit = stackTraceLimit;
    }
}
const windowBytes = 1 << 16;
/** No format has a longer text that people read. */
const maxText = 1 << 26;
/** Reads numbers and texts of a source one after the other, through a window. Where the source ends too early it throws `FormatError`. */
class Cursor {
    source;
    at;
    end;
    bigEndian = false;
    window = Buffer.alloc(0);
    base = 0;
    /** `at`: the next byte; `end`: the first one that may not be read. */
    constructor(source, at = 0, end = source.size) {
        this.source = source;
        this.at = at;
        this.end = end;
    }
    get left() {
        return this.end - this.at;
    }
    /** A view of the next `length` bytes, which stays as it is. They must fit in memory. */
    async bytes(length) {
        await this.fill(length);
        const start = this.at - this.base;
        this.at += length;
        return this.window.subarray(start, start + length);
    }
    /** Throws `FormatError` also when it is longer than any text is. */
    async text(length) {
        this.expect(length);
        if (length > maxText)
            throw new FormatError(`a text has ${length} bytes, and ${maxText} are read`, this.at);
        return (await this.bytes(length)).toString('utf8');
    }
    async u8() {
        const start = await this.take(1);
        return this.window[start] ?? 0;
    }
    async u16() {
        const start = await this.take(2);
        return this.bigEndian ? this.window.readUInt16BE(start) : this.window.readUInt16LE(start);
    }
    async u32() {
        const start = await this.take(4);
        return this.bigEndian ? this.window.readUInt32BE(start) : this.window.readUInt32LE(start);
    }
    async i32() {
        return (await this.u32()) | 0;
    }
    /** Inexact above 2^53, where it is longer and more than anything that can be there. */
    async u64() {
        const start = await this.take(8);
        return Number(this.bigEndian ? this.window.readBigUInt64BE(start) : this.window.readBigUInt64LE(start));
    }
    /** An unsigned number of 1 to 8 bytes. */
    async unsigned(width) {
        const bytes = await this.bytes(width);
        let value = 0;
        for (let i = width - 1; i >= 0; i--)
            value = value * 256 + (bytes[this.bigEndian ? width - 1 - i : i] ?? 0);
        return value;
    }
    async f64() {
        const start = await this.take(8);
        return this.bigEndian ? this.window.readDoubleBE(start) : this.window.readDoubleLE(start);
    }
    skip(length) {
        if (!(length <= this.left))
            throw this.short(length);
        this.at += length;
    }
    /** `FormatError` when fewer than `length` bytes are left. */
    expect(length) {
        if (!(length <= this.left))
            throw this.short(length);
    }
    async take(length) {
        if (this.at < this.base || this.at + length > this.base + this.window.length || this.at + length > this.end)
            await this.fill(length);
        const start = this.at - this.base;
        this.at += length;
        return start;
    }
    async fill(length) {
        this.expect(length);
        if (this.at >= this.base && this.at + length <= this.base + this.window.length)
            return;
        this.window = await this.source.read(this.at, Math.min(Math.max(length, windowBytes), this.source.size - this.at));
        this.base = this.at;
        if (this.window.length < length)
            throw this.short(length);
    }
    short(length) {
        const there = this.left === 1 ? '1 does' : `${Math.max(0, this.left)} do`;
        return new FormatError(`${length} bytes should follow, and ${there}`, this.at);
    }
}


/***/ }),

/***/ 52924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ JsonEvents),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _cursor__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44992);
/* harmony import */ var _source__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73159);


const maxDepth = 1_000;
const maxString = 1 << 26;
const maxKeys = 2_000_000;
const [quote, backslash, minus] = [0x22, 0x5c, 0x2d];
/** Reads the JSON text that a source holds. Throws `FormatError`. */
async function readJson(source, handler) {
    const events = new JsonEvents(handler);
    for await (const piece of (0,_source__WEBPACK_IMPORTED_MODULE_1__/* .piecesOf */ .Xe)(source))
        events.push(piece);
    events.end();
}
/**
 * Reads JSON (RFC 8259) that comes in pieces, and NaN, Infinity and -Infinity, which Python writes. It is strict, and holds no more than
 * the string it is in and the keys of the objects it is in. Throws `FormatError`.
 */
class JsonEvents {
    handler;
    rest = Buffer.alloc(0);
    /** The offset of `rest` in the text. */
    base = 0;
    levels = [];
    path = [];
    expected = 'value';
    keys = 0;
    started = false;
    constructor(handler) {
        this.handler = handler;
    }
    push(piece) {
        const all = this.rest.length === 0 ? piece : Buffer.concat([this.rest, piece]);
        this.rest = all.subarray(this.run(all, false));
        if (this.rest.length > maxString)
            throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I(`a string has more than ${maxString} bytes`, this.base);
    }
    end() {
        this.run(this.rest, true);
        if (this.expected !== 'nothing')
            throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I('it ends in the middle', this.base);
    }
    /** Answers how many bytes were taken. */
    run(bytes, last) {
        let at = 0;
        const start = this.base;
        if (!this.started && bytes.length >= 3) {
            if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
                at = 3;
            this.started = true;
        }
        while (at < bytes.length) {
            const byte = bytes[at] ?? 0;
            if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
                at++;
                continue;
            }
            const next = this.token(bytes, at, byte, last, start);
            if (next === undefined)
                break;
            at = next;
        }
        this.base = start + at;
        return at;
    }
    /** Takes the token at `at`: answers where the next one may begin, or undefined when it isn't there as a whole. */
    token(bytes, at, byte, last, base) {
        const offset = base + at;
        const { expected } = this;
        if (expected === 'nothing')
            throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I('something follows the value', offset);
        if (expected === ':') {
            if (byte !== 0x3a)
                throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I('expected ":"', offset);
            this.expected = 'value';
            return at + 1;
        }
        if (expected === 'more') {
            this.more(byte, offset);
            return at + 1;
        }
        if (expected === 'key or }' && byte === 0x7d) {
            this.close(offset);
            return at + 1;
        }
        if (expected === 'key' || expected === 'key or }') {
            if (byte !== quote)
                throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I('expected a key', offset);
            const end = closingQuote(bytes, at, base);
            if (end === undefined)
                return undefined;
            this.key(textOf(bytes, at, end, base), offset);
            return end + 1;
        }
        if (expected === 'value or ]' && byte === 0x5d) {
            this.close(offset);
            return at + 1;
        }
        if (byte === 0x7b || byte === 0x5b) {
            this.open(byte === 0x7b ? 'object' : 'array', offset);
            return at + 1;
        }
        if (byte === quote) {
            const end = closingQuote(bytes, at, base);
            if (end === undefined)
                return undefined;
            this.handler.string?.(textOf(bytes, at, end, base), this.path, offset);
            this.after();
            return end + 1;
        }
        let end = at;
        while (end < bytes.length && isWord(bytes[end] ?? 0))
            end++;
        if (end === bytes.length && !last && end - at < 1_000)
            return undefined;
        this.handler.literal?.(literalOf(bytes.toString('latin1', at, Math.min(end, at + 1_000)), offset), this.path, offset);
        this.after();
        return end;
    }
    more(byte, offset) {
        const kind = this.levels.at(-1)?.kind;
        if (byte === 0x2c) {
            this.expected = kind === 'object' ? 'key' : 'value';
            if (kind === 'array')
                this.path[this.path.length - 1] = Number(this.path.at(-1)) + 1;
        }
        else if (byte === (kind === 'object' ? 0x7d : 0x5d))
            this.close(offset);
        else
            throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I(`expected "," or "${kind === 'object' ? '}' : ']'}"`, offset);
    }
    open(kind, offset) {
        if (this.levels.length === maxDepth)
            throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I(`it is nested more than ${maxDepth} levels deep`, offset);
        this.handler.open?.(kind, this.path, offset);
        this.levels.push({ kind, keys: new Set() });
        this.path.push(kind === 'object' ? '' : 0);
        this.expected = kind === 'object' ? 'key or }' : 'value or ]';
    }
    close(offset) {
        const level = this.levels.pop();
        this.path.pop();
        this.keys -= level?.keys.size ?? 0;
        this.handler.close?.(level?.kind ?? 'object', this.path, offset);
        this.after();
    }
    key(key, offset) {
        this.path[this.path.length - 1] = key;
        const keys = this.levels.at(-1)?.keys;
        if (keys?.has(key) === true)
            this.handler.duplicate?.(key, this.path, offset);
        else if (keys !== undefined) {
            if (++this.keys > maxKeys)
                throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I(`it has objects of more than ${maxKeys} keys`, offset);
            keys.add(key);
        }
        this.expected = ':';
    }
    after() {
        this.expected = this.levels.length === 0 ? 'nothing' : 'more';
    }
}
function isWord(byte) {
    return ((byte >= 0x30 && byte <= 0x39) ||
        ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) ||
        byte === minus ||
        byte === 0x2b ||
        byte === 0x2e);
}
function closingQuote(bytes, start, base) {
    for (let at = start + 1;; at++) {
        at = bytes.indexOf(quote, at);
        if (at === -1) {
            if (bytes.length - start > maxString)
                throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I(`a string has more than ${maxString} bytes`, base + start);
            return undefined;
        }
        let slashes = 0;
        while (bytes[at - 1 - slashes] === backslash)
            slashes++;
        if (slashes % 2 === 0)
            return at;
    }
}
/** Python and most others refuse control characters and unknown escapes in strings. */
function textOf(bytes, start, end, base) {
    const inside = bytes.subarray(start + 1, end);
    for (const byte of inside)
        if (byte < 0x20)
            throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I('a string holds a control character', base + start);
    if (!inside.includes(backslash))
        return inside.toString('utf8');
    try {
        return JSON.parse(bytes.toString('utf8', start, end + 1));
    }
    catch {
        throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I('a string holds an escape that does not exist', base + start);
    }
}
const words = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['-Infinity', -Infinity],
]);
const number = /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
function literalOf(word, offset) {
    const value = words.get(word);
    if (value !== undefined)
        return value;
    if (!number.test(word))
        throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I('expected a value', offset);
    return Number(word);
}


/***/ }),

/***/ 56476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldOf = (value, key) => isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
/** The text under a key; undefined for what is missing, empty or no text. */
function textOf(value, key) {
    const found = fieldOf(value, key);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** Keys and values of the object under `key`, or of `value` itself; none of what is no object. */
function entriesOf(value, key) {
    const found = key === undefined ? value : fieldOf(value, key);
    return isFields(found) ? Object.entries(found) : [];
}
function listOf(value, key) {
    const found = fieldOf(value, key);
    return Array.isArray(found) ? found : [];
}


/***/ }),

/***/ 28947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ readJsonFields),
/* harmony export */   qo: () => (/* binding */ Lines)
/* harmony export */ });
/* unused harmony export readJsonText */
/* harmony import */ var _cursor__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44992);
/* harmony import */ var _json_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52924);
/* harmony import */ var _fields__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56476);
/* harmony import */ var _reader__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19602);




/** Lines are a help for whoever reads a finding: behind so many keys they are left out. */
const maxNodes = 500_000;
/** Where a value of a JSON text begins, counted from 1: for what has a key, the line of the key. */
class Lines {
    line;
    #children;
    constructor(line) {
        this.line = line;
    }
    at(key) {
        return this.#children?.get(key) ?? new Lines(undefined);
    }
    add(key, line) {
        const child = new Lines(line);
        (this.#children ??= new Map()).set(key, child);
        return child;
    }
}
/** Reads a JSON text as Node does (of a key that occurs twice, the last), with the line of each value. Throws `UnreadableManifest`. */
function readJsonText(text) {
    try {
        return { value: JSON.parse(text), lines: linesOf(text) };
    }
    catch {
        throw whatIsWrong(text);
    }
}
/** Node's own errors don't always tell the place. */
function whatIsWrong(text) {
    const bytes = Buffer.from(text);
    const events = new _json_events__WEBPACK_IMPORTED_MODULE_1__/* .JsonEvents */ .C({ literal: () => undefined });
    try {
        events.push(bytes);
        events.end();
    }
    catch (error) {
        if (error instanceof _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I)
            return new _reader__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableManifest */ .p(`it is no JSON: ${error.message}`, lineAt(bytes, error.offset));
        throw error;
    }
    return new _reader__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableManifest */ .p('it is no JSON: NaN and Infinity are no values of it', undefined);
}
/** Reads a JSON text that must be an object. Throws `UnreadableManifest`. */
function readJsonFields(text) {
    const { value, lines } = readJsonText(text);
    if (!(0,_fields__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(value))
        throw new _reader__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableManifest */ .p('it is no JSON object', 1);
    return { value, lines };
}
function lineAt(bytes, end) {
    let line = 1;
    for (let at = bytes.indexOf(0x0a); at !== -1 && at < end; at = bytes.indexOf(0x0a, at + 1))
        line++;
    return line;
}
/** The text is known to be JSON, so that a string before a colon is a key, and braces match. */
function linesOf(text) {
    const root = new Lines(1);
    const levels = [];
    const colon = /[ \t\r\n]*:/y;
    let [line, nodes] = [1, 0];
    let current = root;
    for (let at = 0; at < text.length; at++) {
        const level = levels.at(-1);
        switch (text.charCodeAt(at)) {
            case 0x0a:
                line++;
                break;
            case 0x22: {
                const end = closingQuote(text, at);
                colon.lastIndex = end + 1;
                if (level?.list === false && colon.test(text)) {
                    if (++nodes > maxNodes)
                        return root;
                    level.key = JSON.parse(text.slice(at, end + 1));
                    current = level.lines.add(level.key, line);
                }
                at = end;
                break;
            }
            case 0x7b:
            case 0x5b: {
                if (level?.list === true) {
                    if (++nodes > maxNodes)
                        return root;
                    current = level.lines.add(level.key, line);
                }
                levels.push({ lines: current, list: text.charCodeAt(at) === 0x5b, key: 0 });
                break;
            }
            case 0x2c:
                if (level?.list === true)
                    level.key = Number(level.key) + 1;
                break;
            case 0x7d:
            case 0x5d:
                levels.pop();
                break;
            default:
        }
    }
    return root;
}
function closingQuote(text, start) {
    for (let at = text.indexOf('"', start + 1);; at = text.indexOf('"', at + 1)) {
        let slashes = 0;
        while (text.charCodeAt(at - 1 - slashes) === 0x5c)
            slashes++;
        if (slashes % 2 === 0)
            return at;
    }
}


/***/ }),

/***/ 19602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ UnreadableManifest),
/* harmony export */   r: () => (/* binding */ manifestReader)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _xml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7121);
/* harmony import */ var _template__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45483);
/* harmony import */ var _unsecret__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43730);





/** The whole file can't be read; `line` counts from 1. */
class UnreadableManifest extends Error {
    line;
    constructor(message, line) {
        super(message);
        this.line = line;
    }
}
/** A reader whose `read` may throw what the parsers throw: it becomes the problem of the file. */
function manifestReader(kind, { locked, read }) {
    return {
        kind,
        read(text, path) {
            const empty = { kind, locked, dependencies: [], indexes: [], inclusions: [], problems: [] };
            try {
                return (0,_unsecret__WEBPACK_IMPORTED_MODULE_3__/* .unsecret */ .u)({ ...empty, ...read(text.startsWith('\ufeff') ? text.slice(1) : text, path) });
            }
            catch (error) {
                const raw = problemOf(error);
                const problem = { ...raw, message: (0,_unsecret__WEBPACK_IMPORTED_MODULE_3__/* .withoutUrlSecrets */ .t)(raw.message) };
                return isOfTemplate(problem, text)
                    ? { ...empty, unknown: [{ ...problem, message: _template__WEBPACK_IMPORTED_MODULE_4__/* .filledInLater */ .g }] }
                    : { ...empty, problems: [problem] };
            }
        },
    };
}
/** The line that is no JSON, TOML, XML or YAML is one that a template fills in. */
const isOfTemplate = ({ line, message }, text) => message.startsWith('it is no ') && line !== undefined && (0,_template__WEBPACK_IMPORTED_MODULE_4__/* .isTemplated */ .d)(text.split(/\r\n|\n|\r/)[line - 1] ?? '');
function problemOf(error) {
    if (error instanceof UnreadableManifest)
        return { line: error.line, message: error.message };
    if (error instanceof _xml__WEBPACK_IMPORTED_MODULE_2__/* .XmlError */ .G)
        return { line: error.line, message: `it is no XML: ${error.reason}` };
    if (error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__.TomlError)
        return { line: error.line, message: `it is no TOML: ${error.message.split('\n')[0] ?? ''}` };
    if (error instanceof yaml__WEBPACK_IMPORTED_MODULE_1__/* .YAMLParseError */ .XT)
        return { line: error.linePos?.[0].line, message: `it is no YAML: ${error.message.split('\n')[0] ?? ''}` };
    // A parser that calls itself for each level ran out of stack.
    if (error instanceof RangeError)
        return { line: undefined, message: 'it is nested too deeply to be read' };
    throw error;
}


/***/ }),

/***/ 45483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isTemplated),
/* harmony export */   g: () => (/* binding */ filledInLater)
/* harmony export */ });
const marks = [
    ['{{', '}}'],
    ['{%', '%}'],
    ['<%', '%>'],
];
/** What Jinja and its like fill in (`{{ name }}`, `{% if … %}`, `<%= name %>`): no tool takes it before that was done. */
const isTemplated = (line) => marks.some(([open, close]) => {
    const start = line.indexOf(open);
    return start !== -1 && line.includes(close, start);
});
const filledInLater = 'a template fills it in';


/***/ }),

/***/ 43730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withoutUrlSecrets),
/* harmony export */   u: () => (/* binding */ unsecret)
/* harmony export */ });
/** A text without what may be secret in the URLs in it: the user before a host (but git's own), and queries. */
const withoutUrlSecrets = (text) => text
    // A backslash ends a host as a slash does.
    .replace(/(:\/\/)(?!git@)[^\s/\\"'?#]*@/g, '$1')
    .replace(/(:\/\/[^\s"'?#]{1,2000})\?[^\s"'#]*/g, '$1')
    .replace(secretFragment, '$1');
const secretFragment = /(:\/\/[^\s"'#]{1,2000}#[^\s"']{0,2000}?\b(?:token|password|secret|sig|signature|auth|key)=)[^\s"'&]+/gi;
/** What a reader found, fit to be shown: files hold passwords, and reports don't. */
function unsecret(manifest) {
    const { dependencies, overrides, problems, unknown } = manifest;
    return {
        ...manifest,
        ...(dependencies && { dependencies: dependencies.map(withoutSecretOrigin) }),
        ...(overrides && { overrides: overrides.map(withoutSecretOrigin) }),
        ...(problems && { problems: problems.map(withoutSecretText) }),
        ...(unknown && { unknown: unknown.map(withoutSecretText) }),
    };
}
const withoutSecretText = (problem) => ({ ...problem, message: withoutUrlSecrets(problem.message) });
function withoutSecretOrigin(dependency) {
    const { origin, mismatch } = dependency;
    const clean = mismatch === undefined ? dependency : { ...dependency, mismatch: withoutUrlSecrets(mismatch) };
    if (origin.kind === 'folder' || origin.url === undefined)
        return clean;
    const url = withoutUrlSecrets(origin.url);
    return url === origin.url ? clean : { ...clean, origin: { ...origin, url } };
}


/***/ }),

/***/ 43083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ workspacesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Globs as tools let people write them: `./packages/*`, `!packages/old`. */
function workspacesOf(members, exclude = []) {
    const texts = (list) => list.filter((each) => typeof each === 'string');
    const plain = (glob) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(glob.trim()).replace(/\/+$/, '');
    const all = texts(members);
    return {
        members: all.filter((glob) => !glob.startsWith('!')).map(plain),
        exclude: [...all.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)), ...texts(exclude)].map(plain),
    };
}


/***/ }),

/***/ 73159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ sliceOf),
/* harmony export */   Of: () => (/* binding */ keepingEnds),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   be: () => (/* binding */ isZero),
/* harmony export */   kq: () => (/* binding */ bufferSource),
/* harmony export */   qb: () => (/* binding */ maxPadding),
/* harmony export */   yb: () => (/* binding */ firstNonZero)
/* harmony export */ });
function bufferSource(bytes) {
    return {
        size: bytes.length,
        read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
    };
}
/** A part of a source; what would lie beyond its end is not there. */
function sliceOf(source, offset, length) {
    const size = Math.max(0, Math.min(length, source.size - offset));
    return {
        size,
        read: (from, count) => source.read(offset + from, Math.max(0, Math.min(count, size - from))),
    };
}
/** The same source for whoever looks at its start and its end again and again: both are read once, and kept. */
function keepingEnds(source, endBytes = 1 << 17) {
    const { size } = source;
    const lastStart = Math.max(0, size - endBytes);
    let first;
    let last;
    return {
        size,
        read: async (offset, length) => {
            const end = Math.min(size, offset + length);
            if (end <= endBytes)
                return (await (first ??= source.read(0, endBytes))).subarray(offset, end);
            if (offset < lastStart)
                return source.read(offset, length);
            return (await (last ??= source.read(lastStart, endBytes))).subarray(offset - lastStart, end - lastStart);
        },
    };
}
/** No piece is longer, whatever it should hold as a whole. */
const maxPiece = 1 << 24;
/** The bytes of a part, piece by piece. */
async function* piecesOf(source, offset = 0, length = source.size - offset, pieceBytes = 1 << 20) {
    for (let at = 0; at < length;) {
        const piece = await source.read(offset + at, Math.min(pieceBytes, maxPiece, length - at));
        if (piece.length === 0)
            return;
        yield piece;
        at += piece.length;
    }
}
/** So many zeros behind content are taken for padding, in bytes; nobody looks for what may lie behind more. */
const maxPadding = 2 ** 29;
/** Where the first byte stands that is not zero; undefined where there is none among the first `most` from `offset` on. */
async function firstNonZero(source, offset, most = Infinity) {
    let at = offset;
    for await (const piece of piecesOf(source, offset, Math.min(most, source.size - offset))) {
        if (!isZero(piece))
            return at + piece.findIndex((byte) => byte !== 0);
        at += piece.length;
    }
    return undefined;
}
/** Whether there is nothing but zeros. Comparing is a hundred times faster than looking at each byte. */
const isZero = (bytes) => bytes.length === 0 || (bytes[0] === 0 && bytes.subarray(1).equals(bytes.subarray(0, -1)));


/***/ }),

/***/ 65280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oY: () => (/* binding */ compareDigits),
/* harmony export */   tM: () => (/* binding */ compareLists)
/* harmony export */ });
/** Order of two runs of decimal digits by the number that they write, whatever its size. */
function compareDigits(a, b) {
    const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return Math.sign(x.length - y.length) || compareText(x, y);
}
/** Order by code units, which for ASCII is that of every ecosystem. */
const compareText = (a, b) => (a === b ? 0 : a < b ? -1 : 1);
/** The order of the first two items that differ; `missing` stands behind the end of the shorter list. */
function compareLists(a, b, missing, compare) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const order = compare(a[i] ?? missing, b[i] ?? missing);
        if (order !== 0)
            return order;
    }
    return 0;
}


/***/ }),

/***/ 80630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ compareVersions)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/formats/versions/digits.ts
var digits = __webpack_require__(65280);
;// CONCATENATED MODULE: ./src/formats/versions/maven.ts

/** In their order; any other word comes behind them, by the alphabet. Source: Maven's version order specification. */
const words = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const aliases = new Map(Object.entries({ ga: '', final: '', release: '', cr: 'rc' }));
/** Only right in front of digits. */
const letters = new Map(Object.entries({ a: 'alpha', b: 'beta', m: 'milestone' }));
/** A longer one is no version, but work: each hyphen is one level. */
const maxLength = 1_000;
/** The order of two versions as `ComparableVersion` of Maven 3.9 has it; undefined only for what is too long to be one. */
function compareMaven(a, b) {
    return a.length > maxLength || b.length > maxLength ? undefined : compareItems(parse(a), parse(b));
}
function parse(version) {
    const root = [];
    const levels = [root];
    let list = root;
    const descend = () => {
        const below = [];
        list.push(below);
        levels.push(below);
        list = below;
    };
    const tokens = version.toLowerCase().match(/[.-]|\d+|[^.\d-]+/g) ?? [];
    let isEmpty = true;
    for (const [i, token] of tokens.entries()) {
        const next = tokens[i + 1] ?? '';
        if (token === '.' || token === '-') {
            if (isEmpty)
                list.push('0');
            if (token === '-')
                descend();
            isEmpty = true;
            continue;
        }
        isEmpty = false;
        if (isNumber(token)) {
            list.push(token);
            if (/^[^\d.-]/.test(next))
                descend();
        }
        else {
            const numbered = isNumber(next);
            if ((numbered || next === '') && list.length > 0)
                descend();
            const word = (numbered ? letters.get(token) : undefined) ?? token;
            list.push(aliases.get(word) ?? word);
            if (numbered)
                descend();
        }
    }
    for (const level of levels.reverse())
        dropNothing(level);
    return root;
}
const isNumber = (item) => typeof item === 'string' && /^\d/.test(item);
const isNothing = (item) => item.length === 0 || (isNumber(item) && /^0+$/.test(item));
/** Drops what counts for nothing at the end of a list, and in front of the lists there: `1.0.0-1` is `1-1`. */
function dropNothing(list) {
    for (let i = list.length - 1; i >= 0; i--) {
        const item = list[i] ?? '';
        if (isNothing(item))
            list.splice(i, 1);
        else if (typeof item === 'string')
            return;
    }
}
/** `undefined` is what a shorter list lacks. */
function compareItems(a, b) {
    if (a === undefined || b === undefined) {
        if (a === undefined)
            return b === undefined ? 0 : -compareWithNothing(b);
        return compareWithNothing(a);
    }
    if (typeof a !== 'string' && typeof b !== 'string') {
        for (let i = 0; i < Math.max(a.length, b.length); i++) {
            const order = compareItems(a[i], b[i]);
            if (order !== 0)
                return order;
        }
        return 0;
    }
    if (isNumber(a) && isNumber(b))
        return (0,digits/* compareDigits */.oY)(a, b);
    return kindOf(a) - kindOf(b) || compareWords(String(a), String(b));
}
function compareWithNothing(item) {
    if (isNothing(item))
        return 0;
    if (isNumber(item))
        return 1;
    if (typeof item === 'string')
        return compareWords(item, '');
    return item.map(compareWithNothing).find((order) => order !== 0) ?? 0;
}
/** A word comes before what follows a hyphen, and that before a number behind a dot. */
const kindOf = (item) => (typeof item !== 'string' ? 1 : isNumber(item) ? 2 : 0);
function compareWords(a, b) {
    const rank = (word) => (words.includes(word) ? words.indexOf(word) : words.length);
    return rank(a) - rank(b) || (0,digits/* compareText */.n6)(a, b);
}

// EXTERNAL MODULE: ./src/formats/versions/pep440.ts
var pep440 = __webpack_require__(43241);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./src/formats/versions/semantic.ts

/**
 * The order of two versions by Semantic Versioning 2.0, section 11; undefined where one isn't such a version. A leading `v`, parts left
 * out (`1.2`) and zeros in front are taken as npm, Go and the tags of actions write them. What follows a `+` counts for nothing,
 * `+incompatible` of Go included; Go's pseudo-versions are pre-releases.
 */
function compareSemantic(a, b) {
    const [x, y] = [read(a), read(b)];
    return x === undefined || y === undefined ? undefined : (0,semver.compare)(x, y);
}
function read(text) {
    const found = /^[v=\s]*(\d{1,16})(?:\.(\d{1,16}))?(?:\.(\d{1,16}))?(?![\d.])(.*)$/s.exec(text.trimEnd());
    if (found === null)
        return undefined;
    const [, major, minor = '0', patch = '0', rest = ''] = found;
    return (0,semver.parse)(`${Number(major)}.${Number(minor)}.${Number(patch)}${rest}`, { loose: true }) ?? undefined;
}

;// CONCATENATED MODULE: ./src/formats/versions/index.ts




/**
 * The order of two versions of one package, negative where `a` comes first; undefined where they can't be compared: one isn't a version
 * as its ecosystem spells them (a commit, a branch), or the ecosystem has no order that is read here.
 */
function compareVersions(ecosystem, a, b) {
    switch (ecosystem) {
        case 'pypi':
            return (0,pep440/* comparePep440 */.P)(a, b);
        case 'npm':
        case 'cargo':
        case 'golang':
        case 'github':
            return compareSemantic(a, b);
        case 'maven':
            return compareMaven(a, b);
        case 'conda':
        case 'git':
        case 'other':
            return undefined;
        default:
            return (0,errors/* assertNever */.xb)(ecosystem);
    }
}


/***/ }),

/***/ 43241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ comparePep440),
/* harmony export */   Y: () => (/* binding */ publicVersion)
/* harmony export */ });
/* harmony import */ var _digits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65280);

/** Source: PEP 440, appendix B, the grammar that PyPI's `packaging` reads. */
const grammar = new RegExp([
    String.raw `^v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)`,
    String.raw `(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\d+)?)?`,
    String.raw `(?<post>-(?<implicitPost>\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>\d+)?)?`,
    String.raw `(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d+)?)?`,
    String.raw `(?:\+(?<local>[a-z\d]+(?:[-_.][a-z\d]+)*))?$`,
].join(''));
/** A longer one is no version, but work. */
const maxLength = 1_000;
/**
 * The order of two versions of Python packages (PEP 440), undefined where one isn't such a version. Numbers of any size are exact, and
 * a local part such as `7e12345` is no number: in both @renovatebot/pep440 4.2.4 errs.
 */
function comparePep440(a, b) {
    const [x, y] = [parse(a), parse(b)];
    if (x === undefined || y === undefined)
        return undefined;
    return ((0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY)(x.epoch, y.epoch) ||
        (0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareLists */ .tM)(x.release, y.release, '0', _digits__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY) ||
        x.phase - y.phase ||
        (0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(x.pre, y.pre) ||
        (0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY)(x.preNumber, y.preNumber) ||
        compareOptional(x.post, y.post, -1) ||
        compareOptional(x.dev, y.dev, 1) ||
        (0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareLists */ .tM)(x.local, y.local, '', compareLocal));
}
/** The version without its local part (`2.1.0+cu118`), which only says who built it. */
const publicVersion = (version) => version.replace(/\+.*$/s, '');
function parse(text) {
    if (text.length > maxLength)
        return undefined;
    const groups = grammar.exec(text.trim().toLowerCase())?.groups;
    if (groups === undefined)
        return undefined;
    const { epoch = '0', release = '', pre, preNumber = '0', post, implicitPost, postNumber, dev, devNumber } = groups;
    return {
        epoch,
        release: release.split('.'),
        phase: pre !== undefined ? 1 : post === undefined && dev !== undefined ? 0 : 2,
        pre: spelling(pre),
        preNumber,
        post: post === undefined ? undefined : (implicitPost ?? postNumber ?? '0'),
        dev: dev === undefined ? undefined : (devNumber ?? '0'),
        local: groups.local?.split(/[-_.]/) ?? [],
    };
}
function spelling(pre) {
    if (pre === undefined)
        return '';
    return pre.startsWith('a') || pre.startsWith('b') ? pre.slice(0, 1) : 'rc';
}
/** `missing`: where what isn't there stands. */
function compareOptional(a, b, missing) {
    if (a === undefined || b === undefined)
        return a === b ? 0 : a === undefined ? missing : -missing;
    return (0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY)(a, b);
}
/** Nothing, then words, then numbers. */
function compareLocal(a, b) {
    const rank = (part) => (part === '' ? 0 : /^\d+$/.test(part) ? 2 : 1);
    return rank(a) - rank(b) || (rank(a) === 2 ? (0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY)(a, b) : (0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a, b));
}


/***/ }),

/***/ 83725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rangeOf)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var ___WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80630);


const longest = 1_000;
/**
 * Reads a specifier as its ecosystem does: PEP 440 with Poetry's `^`, `~` and `||`, node-semver's ranges, Cargo's requirements. What can't be
 * read (a tag such as `latest`, a range of Maven's) counts as any version.
 */
function rangeOf(ecosystem, specifier) {
    const alternatives = specifier.length > longest ? [[]] : (readers[ecosystem]?.(specifier) ?? [[]]);
    const compare = (a, b) => (0,___WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Z)(ecosystem, a, b) ?? 0;
    const ends = alternatives.map((bounds) => endsOf(ecosystem, bounds, compare));
    const lows = ends.map((end) => end.lowest);
    const news = ends.map((end) => end.newest);
    const lowest = lows.includes(undefined) ? undefined : least(lows, compare);
    const newest = news.includes(undefined) ? undefined : least(news, (a, b) => compare(b, a));
    return {
        lowest,
        newest,
        only: lowest !== undefined && newest !== undefined && isAfter(ecosystem, lowest, newest) ? lowest : undefined,
        admits: (version) => alternatives.some((bounds) => bounds.every((bound) => holds(bound, version, compare))),
    };
}
/** Whether no version lies between: `^0.0.3` ends before 0.0.4. */
const isAfter = (ecosystem, lowest, newest) => (0,___WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Z)(ecosystem, lowest, newest) === 0 ||
    (ecosystem !== 'pypi' && `${semver__WEBPACK_IMPORTED_MODULE_0___default().inc(lowest, 'patch') ?? ''}-0` === newest);
const least = (versions, compare) => versions.filter((version) => version !== undefined).sort(compare)[0];
function endsOf(ecosystem, bounds, compare) {
    const lower = bounds.filter(({ operator }) => operator.startsWith('>')).sort((a, b) => compare(b.version, a.version));
    const upper = bounds
        .filter(({ operator }) => operator.startsWith('<'))
        .sort((a, b) => compare(a.version, b.version) || a.operator.length - b.operator.length);
    const [low] = lower;
    const [high] = upper;
    const isNamed = low?.operator === '>=' && low.named !== false;
    return {
        lowest: isNamed && bounds.every((bound) => holds(bound, low.version, compare)) ? low.version : undefined,
        newest: high && (high.operator === '<=' ? high.version : justBelow(ecosystem, high.version)),
    };
}
/** The first of all pre-releases: what comes before a version comes before it too. */
function justBelow(ecosystem, version) {
    if (ecosystem === 'pypi')
        return /dev/i.test(version) ? version : `${version}.dev0`;
    return version.includes('-') ? version : `${version}-0`;
}
function holds({ operator, version: bound }, version, compare) {
    const order = compare(version, bound);
    switch (operator) {
        case '>=':
            return order >= 0;
        case '>':
            return order > 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '!=':
            return order !== 0;
    }
}
/** By ecosystem, the alternatives (`||`) of a specifier, each as bounds that hold together. */
const readers = {
    pypi: (specifier) => specifier.split(/\|\|?/).map((part) => part
        .replace(/\s+(?=[<>=!~^])/g, ',')
        .split(',')
        .flatMap((clause) => pythonBounds(clause.trim()))),
    npm: semanticBounds,
    cargo: (specifier) => semanticBounds(specifier
        .split(',')
        .map((part) => part.trim().replace(/^(?=\d)/, '^'))
        .join(' ')),
};
function semanticBounds(specifier) {
    let read;
    try {
        read = new (semver__WEBPACK_IMPORTED_MODULE_0___default().Range)(specifier, { loose: true });
    }
    catch {
        return [[]];
    }
    return read.set.map((comparators) => comparators.flatMap(({ operator, value, semver: { version } }) => {
        // It admits anything.
        if (value === '')
            return [];
        return operator === '' || operator === '=' ? exactly(version) : [{ operator, version }];
    }));
}
const exactly = (version) => [
    { operator: '>=', version },
    { operator: '<=', version },
];
function pythonBounds(clause) {
    const [, operator = '', version = '', wildcard] = /^(===?|~=|!=|<=|>=|[<>^~=]|)\s*v?([^\s*]*?)(\.\*)?$/i.exec(clause) ?? [];
    const [, epoch = '', release = ''] = /^(\d+!)?(\d+(?:\.\d+)*)/.exec(version) ?? [];
    if (release === '')
        return [];
    const parts = release.split('.').map(Number);
    /** The end of all versions that share so many parts of the release. */
    const after = (shared) => {
        const next = parts.slice(0, Math.max(1, shared)).map((part, at, all) => (at === all.length - 1 ? part + 1 : part));
        return { operator: '<', version: `${epoch}${next.join('.')}` };
    };
    if (wildcard !== undefined)
        return operator === '!=' ? [] : [{ operator: '>=', version: `${version}.dev0`, named: false }, after(parts.length)];
    switch (operator) {
        case '~=':
            return [{ operator: '>=', version }, after(parts.length - 1)];
        case '~':
            return [{ operator: '>=', version }, after(Math.min(2, parts.length))];
        case '^': {
            const first = parts.findIndex((part) => part > 0);
            return [{ operator: '>=', version }, after(first === -1 ? parts.length : first + 1)];
        }
        case '>=':
        case '<=':
        case '>':
        case '<':
        case '!=':
            return [{ operator, version }];
        default:
            return exactly(version);
    }
}


/***/ }),

/***/ 7121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ XmlError),
/* harmony export */   k: () => (/* binding */ readXml)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59800);

/** Whoever walks the tree may do it by recursion. */
const maxDepth = 500;
const maxElements = 1_000_000;
const maxAttributes = 2_000_000;
/** The parser is fed in pieces, so that it never holds a second copy of a large text. */
const pieceLength = 1 << 16;
/** What is wrong with an XML text, and where: `line` counts from 1. */
class XmlError extends Error {
    line;
    reason;
    name = 'XmlError';
    constructor(line, reason) {
        super(`line ${line}: ${reason}`);
        this.line = line;
        this.reason = reason;
    }
}
/**
 * Reads XML 1.0 to a tree of elements without their namespace prefixes. Throws `XmlError` for what isn't well-formed, for a document type
 * (with it entities can be defined, and files fetched) and for what is nested or repeated beyond any real file.
 */
function readXml(text) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT();
    const open = [];
    let root;
    let startLine = 1;
    let [elements, attributes] = [0, 0];
    const refuse = (reason, line = parser.line) => {
        throw new XmlError(line, reason);
    };
    parser.on('error', ({ message }) => refuse(message.replace(/^\d+:\d+: /, '')));
    parser.on('doctype', () => refuse('it has a document type, which is not read'));
    parser.on('opentagstart', () => {
        // A line feed that ends the name has been counted.
        startLine = parser.columnIndex === 0 ? parser.line - 1 : parser.line;
        if (++elements > maxElements)
            refuse(`it has more than ${maxElements} elements`);
        if (open.length === maxDepth)
            refuse(`it is nested more than ${maxDepth} levels deep`);
    });
    parser.on('attribute', () => {
        if (++attributes > maxAttributes)
            refuse(`it has more than ${maxAttributes} attributes`);
    });
    parser.on('opentag', (tag) => {
        open.push({
            name: local(tag.name),
            attributes: withoutPrefixes(tag.attributes),
            children: [],
            line: startLine,
            text: '',
        });
    });
    const add = (piece) => {
        const current = open.at(-1);
        if (current !== undefined)
            current.text += piece;
    };
    parser.on('text', add);
    parser.on('cdata', add);
    parser.on('closetag', () => {
        const element = open.pop();
        const parent = open.at(-1);
        if (parent === undefined)
            root = element;
        else if (element !== undefined)
            parent.children.push(element);
    });
    for (let at = 0; at < text.length; at += pieceLength)
        parser.write(text.slice(at, at + pieceLength));
    parser.close();
    return root ?? refuse('it has no element', 1);
}
const local = (name) => name.slice(name.indexOf(':') + 1);
/** Of `type` and `xsi:type` the one without a prefix stays. */
function withoutPrefixes(attributes) {
    const kept = Object.create(null);
    for (const [name, value] of Object.entries(attributes)) {
        if (name === 'xmlns' || name.startsWith('xmlns:'))
            continue;
        const plain = local(name);
        if (plain === name || kept[plain] === undefined)
            kept[plain] = value;
    }
    return kept;
}


/***/ })

};
