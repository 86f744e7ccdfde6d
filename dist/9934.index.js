export const id = 9934;
export const ids = [9934];
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

/***/ 83489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scriptReader: () => (/* binding */ scriptReader)
/* harmony export */ });
/* harmony import */ var _by_content__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80532);
/* harmony import */ var _pyproject__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43629);


/**
 * Reads what a script asks for: `dependencies` and `[tool.uv]`, as a pyproject.toml has them; nothing where the comments have no end.
 * Source: PEP 723.
 */
const scriptReader = { read };
function read(text, path) {
    const lines = text.split(/\r\n|\n|\r/);
    const first = lines.findIndex((line) => _by_content__WEBPACK_IMPORTED_MODULE_0__/* .scriptBegin */ .r.test(line));
    if (first === -1)
        return { ..._pyproject__WEBPACK_IMPORTED_MODULE_1__/* .pyprojectReader */ .Q.read('', path), kind: 'script' };
    const comments = lines.slice(first + 1);
    const end = comments.findIndex((line) => !/^#(?: |$)/.test(line));
    const block = end === -1 ? comments : comments.slice(0, end);
    // Lines of comments go on behind the end, which is the last that could be one.
    const last = block.findLastIndex((line) => /^# \/\/\/[ \t]*$/.test(line));
    // In the place of what stands there, so that lines are those of the file.
    const toml = [
        ...lines.slice(0, first).map(() => ''),
        '[project]',
        ...block.slice(0, Math.max(0, last)).map((line) => line.slice(2)),
    ];
    return { ..._pyproject__WEBPACK_IMPORTED_MODULE_1__/* .pyprojectReader */ .Q.read(toml.join('\n'), path), kind: 'script' };
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


/***/ })

};
