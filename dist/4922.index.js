export const id = 4922;
export const ids = [4922];
export const modules = {

/***/ 58741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ GzipError),
/* harmony export */   k: () => (/* binding */ gunzip)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/** A gzip file is damaged or cut off. The message is one line. */
class GzipError extends _errors__WEBPACK_IMPORTED_MODULE_2__/* .GatehouseError */ .GA {
    name = 'GzipError';
}
const chunkBytes = 64 * 1024;
/** Packed and unpacked: up to here a file is unpacked at once, at a third of what a stream costs when they are many. */
const smallBytes = 256 * 1024;
const smallUnpacked = 4 * 1024 * 1024;
/**
 * What a gzip file unpacks to, all its members one after the other, in pieces of at most 64 KiB. Zeros may follow the last one.
 * Rejects with a `GzipError` where the data is damaged or cut off, or something else follows; what `source` throws is passed on. What
 * comes before either is given first.
 */
async function* gunzip(source) {
    const start = await startOf(source);
    const whole = start.rest === undefined ? atOnce(Buffer.concat(start.pieces)) : undefined;
    if (whole === undefined)
        yield* streamed(piecesOf(start));
    else
        for (let at = 0; at < whole.length; at += chunkBytes)
            yield whole.subarray(at, at + chunkBytes);
}
/** The first pieces: all that are small together, or so many that it isn't small. */
async function startOf(source) {
    const iterator = source[Symbol.asyncIterator]();
    const pieces = [];
    try {
        for (let length = 0; length <= smallBytes;) {
            const next = await iterator.next();
            if (next.done === true)
                return { pieces, rest: undefined };
            pieces.push(next.value);
            length += next.value.length;
        }
    }
    catch (error) {
        return { pieces, rest: failing(error) };
    }
    return { pieces, rest: { [Symbol.asyncIterator]: () => iterator } };
}
// eslint-disable-next-line require-yield, @typescript-eslint/require-await -- it takes the place of a source that failed
async function* failing(error) {
    throw error;
}
async function* piecesOf({ pieces, rest }) {
    yield* pieces;
    if (rest)
        yield* rest;
}
/** Undefined of what is large or damaged: of that a stream gives what there is. */
function atOnce(packed) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(packed, { maxOutputLength: smallUnpacked });
    }
    catch {
        return undefined;
    }
}
async function* streamed(source) {
    const unpack = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: chunkBytes });
    let failure;
    (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(source, { highWaterMark: 1 }), unpack, (error) => {
        failure = error;
    });
    try {
        for await (const piece of unpack)
            yield piece;
    }
    catch (error) {
        const { code = '', message = '' } = (failure ?? error);
        throw code.startsWith('Z_') ? new GzipError(`it can't be unpacked: ${message}`) : (failure ?? error);
    }
    finally {
        unpack.destroy();
    }
}


/***/ }),

/***/ 12270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ TarError)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** A tar file can't be read, or not to its end. The message is one line and names the entry, where it is about one. */
class TarError extends _errors__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA {
    problem;
    name = 'TarError';
    constructor(problem, message) {
        super(message);
        this.problem = problem;
    }
}


/***/ }),

/***/ 12272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ stated),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   o: () => (/* binding */ isExtension),
/* harmony export */   o3: () => (/* binding */ noExtensions)
/* harmony export */ });
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12270);
/* harmony import */ var _header__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17015);
/* harmony import */ var _pax__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87133);



const noExtensions = { pax: new Map(), longName: undefined, longLink: undefined };
/** An extended header or long name is held in memory; real ones have some hundred bytes. */
const maxExtension = 1 << 20;
/** Whether a header is about the entries after it. Throws a `TarError` when its content is too large for one. */
function isExtension({ type, size }) {
    if (!['x', 'g', 'X', 'L', 'K'].includes(type))
        return false;
    if (size > maxExtension)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .TarError */ .m('too-large', `an extended header has ${size} bytes`);
    return true;
}
/** What such a header says; records of `g` are of all entries that follow, the rest of the next one. */
function extensionOf(type, content) {
    if (type !== 'L' && type !== 'K')
        return { pax: (0,_pax__WEBPACK_IMPORTED_MODULE_2__/* .readPaxRecords */ .Wq)(content) };
    const nul = content.indexOf(0);
    const text = (0,_header__WEBPACK_IMPORTED_MODULE_1__/* .decoded */ .DH)(nul === -1 ? content : content.subarray(0, nul));
    return type === 'L' ? { longName: text } : { longLink: text };
}
/** A long name that says something: an empty one does not, and the header's own holds. */
const stated = (name) => (name === '' ? undefined : name);


/***/ }),

/***/ 17015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   FY: () => (/* binding */ isTarHeader),
/* harmony export */   VE: () => (/* binding */ blockBytes),
/* harmony export */   ay: () => (/* binding */ readHeader),
/* harmony export */   uV: () => (/* binding */ isEnd)
/* harmony export */ });
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12270);
/* harmony import */ var _shown_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46933);


const blockBytes = 512;
/** Where fields lie; source: POSIX.1-2017 pax, "ustar Interchange Format", and the GNU tar manual, "Basic Tar Format". */
const checksumAt = 148;
const magicAt = 257;
const prefixAt = 345;
/** Whether `block` begins a tar file: its checksum holds, and it has a name. */
function isTarHeader(block) {
    return block.length >= blockBytes && block[0] !== 0 && hasChecksum(block);
}
/** Two blocks of zeros end an archive; one alone is taken for the end too. */
const isEnd = (block) => block.every((byte) => byte === 0);
/** Throws a `TarError` when the block is no header. */
function readHeader(block, at) {
    if (!hasChecksum(block)) {
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .TarError */ .m(at === 0 ? 'not-tar' : 'damaged', `the header at byte ${at} does not have its checksum`);
    }
    const magic = block.toString('latin1', magicAt, magicAt + 8);
    const name = text(block, 0, 100);
    // GNU's own format has other fields in the prefix's place.
    const prefix = magic.startsWith('ustar\0') ? text(block, prefixAt, 155) : '';
    const whole = prefix === '' ? name : `${prefix}/${name}`;
    const type = String.fromCharCode(block[156] ?? 0);
    return {
        name: whole,
        linkName: text(block, 157, 100),
        mode: number(block, 100, 8, whole),
        size: number(block, 124, 12, whole),
        type: type === '\0' ? '0' : type,
    };
}
function hasChecksum(block) {
    const stated = /^[ \0]*([0-7]{1,7})[ \0]/.exec(block.toString('latin1', checksumAt, checksumAt + 8));
    if (stated === null)
        return false;
    let unsigned = 0;
    let signed = 0;
    for (let i = 0; i < blockBytes; i++) {
        // The checksum counts itself as spaces.
        const byte = i >= checksumAt && i < checksumAt + 8 ? 0x20 : (block[i] ?? 0);
        unsigned += byte;
        signed += byte > 127 ? byte - 256 : byte;
    }
    // Some old writers added up signed bytes.
    return [unsigned, signed].includes(Number.parseInt(stated[1] ?? '', 8));
}
/** A field up to its first NUL: UTF-8, or bytes that are none read as Latin-1. */
function text(block, at, length) {
    const field = block.subarray(at, at + length);
    const end = field.indexOf(0);
    return decoded(end === -1 ? field : field.subarray(0, end));
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decoded(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return bytes.toString('latin1');
    }
}
/** Octal digits, or in GNU's binary form (first bit set) a big-endian number. */
function number(block, at, length, name) {
    const field = block.subarray(at, at + length);
    const wrong = () => new _error__WEBPACK_IMPORTED_MODULE_0__/* .TarError */ .m('damaged', `entry ${(0,_shown_name__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .H)(name)}: a number in its header is none`);
    if (((field[0] ?? 0) & 0x80) !== 0) {
        // The second bit is the sign.
        if (((field[0] ?? 0) & 0x40) !== 0)
            throw wrong();
        let value = (field[0] ?? 0) & 0x3f;
        for (const byte of field.subarray(1))
            value = value * 256 + byte;
        if (!Number.isSafeInteger(value)) {
            throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .TarError */ .m('damaged', `entry ${(0,_shown_name__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .H)(name)} states a size that no file has`);
        }
        return value;
    }
    const digits = /^[ \0]*([0-7]*)[ \0]*$/.exec(field.toString('latin1'));
    if (digits === null)
        throw wrong();
    return digits[1] === '' || digits[1] === undefined ? 0 : Number.parseInt(digits[1], 8);
}


/***/ }),

/***/ 76599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mt: () => (/* reexport */ error/* TarError */.m),
  FY: () => (/* reexport */ header/* isTarHeader */.FY),
  sB: () => (/* binding */ readTar)
});

;// CONCATENATED MODULE: ./src/formats/tar/bytes.ts
/** Takes bytes off a stream in the lengths that a format asks for; no more than one piece of the stream is held. */
class ByteReader {
    #source;
    #iterator;
    #rest = Buffer.alloc(0);
    constructor(source) {
        this.#source = source;
        this.#iterator = source[Symbol.asyncIterator]();
    }
    /** Passes over at least one byte, at most `length`, and answers how many; 0 at the end. */
    async pass(length) {
        if (this.#rest.length > 0 || this.#source.skip === undefined)
            return (await this.some(length)).length;
        return this.#source.skip(length);
    }
    /** At least one byte, at most `length`; nothing at the end. */
    async some(length) {
        while (this.#rest.length === 0) {
            const next = await this.#iterator.next();
            if (next.done === true)
                return this.#rest;
            this.#rest = next.value;
        }
        const taken = this.#rest.subarray(0, length);
        this.#rest = this.#rest.subarray(taken.length);
        return taken;
    }
    /** Exactly `length` bytes, fewer only at the end. For lengths that fit into memory. */
    async exactly(length) {
        const pieces = [];
        let missing = length;
        while (missing > 0) {
            const piece = await this.some(missing);
            if (piece.length === 0)
                break;
            pieces.push(piece);
            missing -= piece.length;
        }
        return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
    }
    async close() {
        await this.#iterator.return?.();
    }
}

// EXTERNAL MODULE: ./src/formats/tar/error.ts
var error = __webpack_require__(12270);
// EXTERNAL MODULE: ./src/formats/shown-name.ts
var shown_name = __webpack_require__(46933);
// EXTERNAL MODULE: ./src/formats/tar/extensions.ts
var tar_extensions = __webpack_require__(12272);
// EXTERNAL MODULE: ./src/formats/tar/header.ts
var header = __webpack_require__(17015);
// EXTERNAL MODULE: ./src/formats/tar/pax.ts
var tar_pax = __webpack_require__(87133);
;// CONCATENATED MODULE: ./src/formats/tar/index.ts








const kinds = {
    '0': 'file',
    '1': 'hardlink',
    '2': 'symlink',
    '3': 'special',
    '4': 'special',
    '5': 'folder',
    '6': 'special',
    '7': 'file',
};
/**
 * The entries of a tar file as it flows by: of the seventh edition, ustar, pax, and GNU tar with its long names. Rejects with a
 * `TarError` at the first thing that can't be read; entries before it are good. Sparse files are not read. What follows the end of
 * the archive is passed over when it is zeros; anything else there is refused. Zeros alone are a tar file only where it `mayBeEmpty`.
 */
async function* readTar(source, { mayBeEmpty = false } = {}) {
    const reader = new TarReader(source, mayBeEmpty);
    try {
        for (let entry = await reader.next(); entry !== undefined; entry = await reader.next())
            yield entry;
    }
    finally {
        await reader.close();
    }
}
class TarReader {
    mayBeEmpty;
    #bytes;
    #at = 0;
    /** What is left of the content of the entry before, and of the zeros that fill its last block. */
    #left = 0;
    #padding = 0;
    #global = new Map();
    /** Of headers for all entries, until one comes. */
    #notes = [];
    constructor(source, mayBeEmpty) {
        this.mayBeEmpty = mayBeEmpty;
        this.#bytes = new ByteReader(source);
    }
    async close() {
        await this.#bytes.close();
    }
    async next() {
        for (let extensions = tar_extensions/* noExtensions */.o3;;) {
            await this.#pass(this.#left + this.#padding);
            const block = await this.#take(header/* blockBytes */.VE);
            // An archive without its two blocks of zeros is a whole one for most readers.
            if (block.length === 0 && extensions === tar_extensions/* noExtensions */.o3 && this.#at > 0)
                return undefined;
            if (block.length < header/* blockBytes */.VE)
                throw cutOff();
            if ((0,header/* isEnd */.uV)(block)) {
                if (this.#at === header/* blockBytes */.VE && !this.mayBeEmpty)
                    throw new error/* TarError */.m('not-tar', 'it begins with zeros');
                if (extensions !== tar_extensions/* noExtensions */.o3)
                    throw new error/* TarError */.m('damaged', 'a long name or extended header is of no entry');
                await this.#refuseMore();
                return undefined;
            }
            const raw = (0,header/* readHeader */.ay)(block, this.#at - header/* blockBytes */.VE);
            this.#content(raw.size);
            if (!(0,tar_extensions/* isExtension */.o)(raw))
                return this.#entry(raw, extensions);
            extensions = await this.#extended(raw, extensions);
        }
    }
    /** What is known after a header that is about the entries after it. */
    async #extended({ type, size }, known) {
        const content = await this.#take(size);
        if (content.length < size)
            throw cutOff();
        this.#left = 0;
        const extension = (0,tar_extensions/* extensionOf */.je)(type, content);
        if (type === 'g') {
            const records = globalRecords(extension.pax ?? new Map());
            this.#global = new Map([...this.#global, ...records]);
            this.#notes = [...this.#notes, ...(0,tar_pax/* notesIn */.PH)(records)];
            return { ...known };
        }
        // Some readers merge them, and to some only the last one counts.
        if (extension.pax && known.pax.size > 0)
            throw new error/* TarError */.m('ambiguous', 'an entry has two extended headers');
        return { ...known, ...extension };
    }
    #entry(raw, { pax, longName, longLink }) {
        const records = new Map([...this.#global, ...pax]);
        const name = statedOnce(pax.get('path'), longName) ?? raw.name;
        const link = statedOnce(pax.get('linkpath'), longLink) ?? raw.linkName;
        const about = `entry ${(0,shown_name/* shownName */.H)(name)}`;
        if (raw.type === 'S' || [...records.keys()].some((key) => key.startsWith('GNU.sparse.')))
            throw new error/* TarError */.m('unsupported', `${about} is sparse`);
        if (raw.type === 'M')
            throw new error/* TarError */.m('unsupported', `${about} is continued from another archive`);
        // A type that a reader does not know is a file (POSIX).
        const type = kinds[raw.type] ?? (raw.type === 'D' ? 'folder' : 'file');
        // Old writers mark a folder by its name alone.
        const kind = type === 'file' && name.endsWith('/') ? 'folder' : type;
        const size = (0,tar_pax/* paxSize */.VH)(records) ?? raw.size;
        // Some writers repeat the size of what a hard link leads to.
        if (kind !== 'file' && kind !== 'hardlink' && raw.type !== 'D' && size > 0)
            throw new error/* TarError */.m('ambiguous', `${about} is no file and has content`);
        this.#content(kind === 'hardlink' ? 0 : size);
        const isLink = kind === 'hardlink' || kind === 'symlink';
        const capability = (0,tar_pax/* capabilityAttribute */.Ll)(records);
        const header = {
            name,
            kind,
            size: kind === 'file' || kind === 'folder' ? size : 0,
            mode: raw.mode,
            linkName: isLink ? link : '',
            ...(capability && { capability }),
            notes: [...this.#notes, ...(0,tar_pax/* notesIn */.PH)(pax)],
        };
        this.#notes = [];
        return { header, offset: this.#at, read: () => this.#read(about) };
    }
    /** Says how much content comes now. */
    #content(size) {
        this.#left = size;
        this.#padding = (header/* blockBytes */.VE - (size % header/* blockBytes */.VE)) % header/* blockBytes */.VE;
    }
    async *#read(about) {
        while (this.#left > 0) {
            const piece = await this.#bytes.some(this.#left);
            if (piece.length === 0)
                throw new error/* TarError */.m('damaged', `${about} is cut off: ${this.#left} of its bytes are missing`);
            this.#at += piece.length;
            this.#left -= piece.length;
            yield piece;
        }
    }
    async #take(length) {
        const bytes = await this.#bytes.exactly(length);
        this.#at += bytes.length;
        return bytes;
    }
    async #pass(length) {
        for (let left = length; left > 0;) {
            const passed = await this.#bytes.pass(left);
            // The zeros behind the last entry may be missing.
            if (passed === 0 && left <= this.#padding)
                break;
            if (passed === 0)
                throw cutOff();
            this.#at += passed;
            left -= passed;
        }
        this.#content(0);
    }
    /** Writers fill up to a record of 10 KiB and more with zeros; anything else is a second archive, or hides. */
    async #refuseMore() {
        for (;;) {
            const piece = await this.#bytes.some(Infinity);
            if (piece.length === 0)
                return;
            if (!(0,header/* isEnd */.uV)(piece))
                throw new error/* TarError */.m('ambiguous', 'something follows the end of the archive');
        }
    }
}
/** What both forms of a long name say; an empty one says nothing. Readers differ in which of two counts. */
function statedOnce(pax, gnu) {
    const [name, ...more] = new Set([(0,tar_extensions/* stated */.Eo)(pax), (0,tar_extensions/* stated */.Eo)(gnu)].filter((each) => each !== undefined));
    if (more.length > 0)
        throw new error/* TarError */.m('ambiguous', `entry ${(0,shown_name/* shownName */.H)(name ?? '')} has two long names`);
    return name;
}
/** Of all entries that follow. What is of one entry alone makes no sense there, and some readers pass over it. */
function globalRecords(records) {
    for (const key of records.keys())
        if (['path', 'linkpath', 'size'].includes(key) || key.startsWith('SCHILY.xattr.'))
            throw new error/* TarError */.m('ambiguous', `a header for all entries states ${(0,shown_name/* shownName */.H)(key)}`);
    return records;
}
const cutOff = () => new error/* TarError */.m('damaged', 'it is cut off');


/***/ }),

/***/ 87133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ capabilityAttribute),
/* harmony export */   PH: () => (/* binding */ notesIn),
/* harmony export */   VH: () => (/* binding */ paxSize),
/* harmony export */   Wq: () => (/* binding */ readPaxRecords)
/* harmony export */ });
/* harmony import */ var _header__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17015);
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12270);


/** An extended attribute of a file: bytes, here each as a character. */
const attribute = 'SCHILY.xattr.';
/** What Linux keeps of the capabilities of a program, as bytes; undefined where it has none. */
function capabilityAttribute(records) {
    const value = records.get(`${attribute}security.capability`);
    return value === undefined ? undefined : Buffer.from(value, 'latin1');
}
/** Takes `<length> <keyword>=<value>\n`, one after the other, apart. */
function readPaxRecords(bytes) {
    const records = new Map();
    const damaged = () => new _error__WEBPACK_IMPORTED_MODULE_1__/* .TarError */ .m('damaged', 'an extended header can not be read');
    for (let at = 0; at < bytes.length;) {
        // Some writers fill the block up.
        if (bytes[at] === 0)
            break;
        const space = bytes.indexOf(0x20, at);
        const digits = space === -1 ? '' : bytes.toString('latin1', at, space);
        if (!/^[1-9]\d{0,9}$/.test(digits))
            throw damaged();
        const end = at + Number(digits);
        const equals = bytes.indexOf(0x3d, space);
        if (end > bytes.length || bytes[end - 1] !== 0x0a || equals === -1 || equals >= end)
            throw damaged();
        const keyword = bytes.toString('latin1', space + 1, equals);
        const value = bytes.subarray(equals + 1, end - 1);
        // Some readers end a name there.
        if (['path', 'linkpath'].includes(keyword) && value.includes(0))
            throw damaged();
        records.set(keyword, keyword.startsWith(attribute) ? value.toString('latin1') : (0,_header__WEBPACK_IMPORTED_MODULE_0__/* .decoded */ .DH)(value));
        at = end;
    }
    return records;
}
/** What readers of archives need; everything else is for people, or an attribute of the file. */
const needed = /^(?:path|linkpath|size|[acm]time|[ug]id|[ug]name|hdrcharset|charset|SCHILY\.(?:dev|ino|nlink|fflags|xattr\.security\.\w+|acl\..*)|LIBARCHIVE\.(?:creationtime|xattr\.security\.\w+))$/;
/** What is said beside of an entry, as `key=value`. */
const notesIn = (records) => [...records].filter(([key, value]) => value !== '' && !needed.test(key)).map(([key, value]) => `${key}=${value}`);
/** A size in decimal digits. */
function paxSize(records) {
    const stated = records.get('size');
    if (stated === undefined)
        return undefined;
    const size = Number(stated);
    if (!/^\d+$/.test(stated) || !Number.isSafeInteger(size)) {
        throw new _error__WEBPACK_IMPORTED_MODULE_1__/* .TarError */ .m('damaged', 'an extended header states a size that no file has');
    }
    return size;
}


/***/ })

};
