export const id = 6171;
export const ids = [6171];
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

/***/ 88609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ UnpackError)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** Packed data can't be unpacked: it is damaged, cut off, or larger than what may be unpacked. The message is one line. */
class UnpackError extends _errors__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA {
    name = 'UnpackError';
}


/***/ }),

/***/ 81868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ Spool)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88609);




/** Bytes in a temporary file that only this program sees, until it is closed. */
class Spool {
    folder;
    file;
    size = 0;
    constructor(folder, file) {
        this.folder = folder;
        this.file = file;
    }
    static async open() {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'unpacked-'));
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'content'), 'wx+', 0o600);
        // Where the system lets go of a file that is open, nothing stays behind however the program ends.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true }).catch(() => undefined);
        return new Spool(folder, file);
    }
    async append(bytes) {
        try {
            for (let at = 0; at < bytes.length;) {
                const { bytesWritten } = await this.file.write(bytes, at, bytes.length - at, this.size + at);
                at += bytesWritten;
            }
            this.size += bytes.length;
        }
        catch (error) {
            if (error.code !== 'ENOSPC')
                throw error;
            throw new _error__WEBPACK_IMPORTED_MODULE_3__/* .UnpackError */ .J('there is no room on the disk to unpack it');
        }
    }
    async read(offset, length) {
        const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, this.size - offset)));
        let at = 0;
        while (at < bytes.length) {
            const { bytesRead } = await this.file.read(bytes, at, bytes.length - at, offset + at);
            if (bytesRead === 0)
                break;
            at += bytesRead;
        }
        return bytes.subarray(0, at);
    }
    async close() {
        await this.file.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 78937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ unzstd),
/* harmony export */   i: () => (/* binding */ ZstdError)
/* harmony export */ });
/* harmony import */ var fzstd__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68339);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);


/** Zstandard data is damaged, cut off, or asks for more memory than it gets. The message is one line. */
class ZstdError extends _errors__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA {
    name = 'ZstdError';
}
/** What `zstd --long` and `--ultra` need at most without being asked; the window is held in memory. */
const maxWindow = 2 ** 27;
/**
 * What Zstandard frames unpack to, one after the other, in pieces of at most 128 KiB; skippable frames are passed over. Source: RFC 8878.
 * Checksums are not looked at. Rejects with a `ZstdError`; what `source` throws is passed on.
 */
async function* unzstd(source) {
    const frames = new Frames();
    let unpacked = [];
    const decompress = new fzstd__WEBPACK_IMPORTED_MODULE_1__/* .Decompress */ .YM((piece) => {
        // The decoder uses its memory again.
        if (piece.length > 0)
            unpacked.push(Buffer.from(piece));
    });
    const push = (piece, last) => {
        try {
            decompress.push(piece, last);
        }
        catch (error) {
            throw new ZstdError(`it can't be unpacked: ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        }
    };
    for await (const piece of source) {
        // In small portions: what a portion unpacks to is held at once.
        for (let at = 0; at < piece.length; at += portion) {
            const part = piece.subarray(at, at + portion);
            frames.push(part);
            push(part, false);
            yield* unpacked;
            unpacked = [];
        }
    }
    if (!frames.complete)
        throw new ZstdError("it can't be unpacked: it is cut off");
    // The decoder waits with a frame of a few bytes until there are no more.
    push(Buffer.alloc(0), true);
    yield* unpacked;
}
/** A block of four bytes can stand for 128 KiB. */
const portion = 1_024;
/** The magic numbers of frames; the last four bits of a skippable one's are free. */
const frameMagic = 0xfd2fb528;
const skippableMagic = 0x184d2a50;
/** Walks the headers of frames and blocks, so that no frame gets more memory than it may, and a cut is seen. */
class Frames {
    #held = Buffer.alloc(0);
    /** Bytes that are no header. */
    #skip = 0;
    #state = 'frame';
    #checksum = 0;
    #any = false;
    get complete() {
        return this.#any && this.#state === 'frame' && this.#held.length === 0 && this.#skip === 0;
    }
    push(bytes) {
        let rest = this.#held.length > 0 ? Buffer.concat([this.#held, bytes]) : bytes;
        for (;;) {
            const passed = Math.min(this.#skip, rest.length);
            this.#skip -= passed;
            rest = rest.subarray(passed);
            const taken = this.#skip > 0 || rest.length === 0 ? 0 : this.#header(rest);
            if (taken === 0)
                break;
            rest = rest.subarray(taken);
        }
        this.#held = rest.length > 0 ? Buffer.from(rest) : rest;
    }
    /** How many bytes a header took; 0 where it isn't here to its end. */
    #header(bytes) {
        return this.#state === 'frame' ? this.#frame(bytes) : this.#block(bytes);
    }
    #frame(bytes) {
        if (bytes.length < 8)
            return 0;
        const magic = bytes.readUInt32LE(0);
        if ((magic & 0xfffffff0) >>> 0 === skippableMagic) {
            this.#any = true;
            this.#skip = bytes.readUInt32LE(4);
            return 8;
        }
        if (magic !== frameMagic)
            throw new ZstdError("it can't be unpacked: something that is no frame of Zstandard is in it");
        const descriptor = bytes.readUInt8(4);
        const single = (descriptor & 0x20) !== 0;
        const sizeField = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
        const length = 5 + (single ? 0 : 1) + ([0, 1, 2, 4][descriptor & 3] ?? 0) + sizeField;
        if (bytes.length < length)
            return 0;
        const window = single ? sizeOf(bytes, length - sizeField, sizeField) : windowOf(bytes.readUInt8(5));
        if (window > maxWindow)
            throw new ZstdError(`it can't be unpacked: a frame needs ${window} bytes of memory, more than ${maxWindow}`);
        this.#any = true;
        this.#checksum = (descriptor & 4) !== 0 ? 4 : 0;
        this.#state = 'block';
        return length;
    }
    #block(bytes) {
        if (bytes.length < 3)
            return 0;
        const header = bytes.readUIntLE(0, 3);
        const isRepeated = ((header >> 1) & 3) === 1;
        this.#skip = isRepeated ? 1 : header >> 3;
        if ((header & 1) === 1) {
            this.#state = 'frame';
            this.#skip += this.#checksum;
        }
        return 3;
    }
}
const windowOf = (descriptor) => 2 ** (10 + (descriptor >> 3)) * (1 + (descriptor & 7) / 8);
function sizeOf(bytes, at, length) {
    if (length === 8)
        return Number(bytes.readBigUInt64LE(at));
    return bytes.readUIntLE(at, length) + (length === 2 ? 256 : 0);
}


/***/ })

};
