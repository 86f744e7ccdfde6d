export const id = 7115;
export const ids = [7115];
export const modules = {

/***/ 46933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shownName)
/* harmony export */ });
const maxShown = 100;
/** The name of an archive's entry for a message: one line, without control characters. */
function shownName(name) {
    return JSON.stringify(name.length > maxShown ? `${name.slice(0, maxShown)}…` : name);
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
 * `onFill` is shown what fills the last block of an entry's content, or of an extended header, where it is not zeros.
 */
async function* readTar(source, { mayBeEmpty = false, onFill } = {}) {
    const reader = new TarReader(source, mayBeEmpty, onFill);
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
    onFill;
    #bytes;
    #at = 0;
    /** What is left of the content of the entry before, and of the zeros that fill its last block. */
    #left = 0;
    #padding = 0;
    #global = new Map();
    /** Of headers for all entries, until one comes. */
    #notes = [];
    constructor(source, mayBeEmpty, onFill) {
        this.mayBeEmpty = mayBeEmpty;
        this.onFill = onFill;
        this.#bytes = new ByteReader(source);
    }
    async close() {
        await this.#bytes.close();
    }
    async next() {
        for (let extensions = tar_extensions/* noExtensions */.o3;;) {
            await this.#pass(this.#left);
            await this.#passFill();
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
            if (passed === 0)
                throw cutOff();
            this.#at += passed;
            left -= passed;
        }
        this.#left = 0;
    }
    /** What fills the last block may be missing behind the last entry. */
    async #passFill() {
        const bytes = await this.#take(this.#padding);
        this.#padding = 0;
        if (!(0,header/* isEnd */.uV)(bytes))
            this.onFill?.(bytes);
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


/***/ }),

/***/ 43087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ crc32)
/* harmony export */ });
/** Entry `[byte]` of table k is the CRC of `byte` followed by k zero bytes: four bytes are taken at a time. */
function makeTables() {
    const tables = [new Uint32Array(256), new Uint32Array(256), new Uint32Array(256), new Uint32Array(256)];
    for (let byte = 0; byte < 256; byte++) {
        let value = byte;
        for (let bit = 0; bit < 8; bit++)
            value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
        tables[0][byte] = value;
    }
    for (let byte = 0; byte < 256; byte++) {
        let value = tables[0][byte] ?? 0;
        for (const table of tables.slice(1)) {
            value = (tables[0][value & 0xff] ?? 0) ^ (value >>> 8);
            table[byte] = value;
        }
    }
    return tables;
}
const [t0, t1, t2, t3] = makeTables();
/** The CRC-32 of zip (ISO 3309, reflected), continued from `before`. Node has one of its own only from 20.15 on. */
function crc32(bytes, before = 0) {
    let value = ~before;
    const whole = bytes.length & ~3;
    for (let at = 0; at < whole; at += 4) {
        value ^=
            (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
        value =
            (t3[value & 0xff] ?? 0) ^
                (t2[(value >>> 8) & 0xff] ?? 0) ^
                (t1[(value >>> 16) & 0xff] ?? 0) ^
                (t0[value >>> 24] ?? 0);
    }
    for (let at = whole; at < bytes.length; at++)
        value = (t0[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
    return ~value >>> 0;
}


/***/ }),

/***/ 9055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readDirectory),
/* harmony export */   y: () => (/* binding */ utf8Flag)
/* harmony export */ });
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79814);
/* harmony import */ var _shown_name__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46933);
/* harmony import */ var _fields__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94239);
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60852);
/* harmony import */ var _source__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59747);





const utf8Flag = 1 << 11;
const endBytes = 22;
const maxComment = 0xffff;
const locatorBytes = 20;
const end64Bytes = 56;
const recordBytes = 46;
const recordSignature = 0x0201_4b50;
const localSignature = 0x0403_4b50;
const endSignature = Buffer.from('PK\x05\x06', 'latin1');
const locatorSignature = 0x0706_4b50;
const end64Signature = 0x0606_4b50;
async function readDirectory(source, limits) {
    const { count, bytes, start } = await readEnd(source);
    if (count > limits.entries)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('too-large', `it has ${count} entries, more than ${limits.entries}`);
    if (bytes > limits.directoryBytes)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('too-large', `its directory has ${bytes} bytes, more than ${limits.directoryBytes}`);
    const directory = await (0,_source__WEBPACK_IMPORTED_MODULE_3__/* .readFully */ .lR)(source, start, bytes);
    const records = [];
    let at = 0;
    while (at < directory.length) {
        if (records.length === count)
            throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('ambiguous', `its directory holds more than the ${count} entries it states`);
        const record = readRecord(directory, at);
        records.push(record.record);
        at = record.end;
    }
    if (records.length < count)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', `its directory holds ${records.length} of the ${count} entries it states`);
    return { records, start };
}
async function readEnd(source) {
    const tailStart = Math.max(0, source.size - endBytes - maxComment);
    const tail = await (0,_source__WEBPACK_IMPORTED_MODULE_3__/* .readFully */ .lR)(source, tailStart, source.size - tailStart);
    const place = await findEnd(source, tail);
    const end = tail.subarray(place, place + endBytes);
    const field = (at) => end.readUInt16LE(at);
    const stated = {
        disks: [field(4), field(6)],
        counts: [field(8), field(10)],
        bytes: end.readUInt32LE(12),
        start: end.readUInt32LE(16),
    };
    const endStart = tailStart + place;
    const wide = await readEnd64(source, endStart);
    if (wide === undefined) {
        if (stated.disks.some((disk) => disk !== 0))
            throw severalParts();
        const [here = 0, count = 0] = stated.counts;
        if (here !== count)
            throw severalParts();
        return tiled({ count, bytes: stated.bytes, start: stated.start }, endStart);
    }
    const agrees = (narrow, value, full) => narrow === full || narrow === value;
    if (!stated.disks.every((disk) => agrees(disk, 0, _fields__WEBPACK_IMPORTED_MODULE_1__/* .full16 */ .lL)) ||
        !stated.counts.every((count) => agrees(count, wide.count, _fields__WEBPACK_IMPORTED_MODULE_1__/* .full16 */ .lL)) ||
        !agrees(stated.bytes, wide.bytes, _fields__WEBPACK_IMPORTED_MODULE_1__/* .full32 */ .Bk) ||
        !agrees(stated.start, wide.start, _fields__WEBPACK_IMPORTED_MODULE_1__/* .full32 */ .Bk))
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('ambiguous', 'its two end records (zip and zip64) contradict each other');
    return tiled(wide, wide.recordStart);
}
const severalParts = () => new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('unsupported', 'it is one part of an archive in several parts');
/** The directory has to lie directly before its end record. */
function tiled({ count, bytes, start }, end) {
    const missing = end - bytes - start;
    if (missing > 0)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('ambiguous', `${missing} bytes lie in front of the archive, or between its directory and its end`);
    if (missing < 0)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', 'its directory does not lie where it says, or the file is cut off');
    return { count, bytes, start };
}
/** The place of the end record in the last bytes of the file: the only one that any reader could take. */
async function findEnd(source, tail) {
    const places = [];
    for (let at = tail.indexOf(endSignature); at !== -1; at = tail.indexOf(endSignature, at + 1))
        places.push(at);
    const last = places.at(-1);
    if (last === undefined) {
        const begins = source.size >= 4 && (await (0,_source__WEBPACK_IMPORTED_MODULE_3__/* .readFully */ .lR)(source, 0, 4)).readUInt32LE(0) === localSignature;
        if (begins)
            throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', 'it begins as a zip file and has no end: it is cut off, or something follows it');
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('not-zip', 'it is not a zip file');
    }
    const afterComment = (at) => at + endBytes > tail.length ? Infinity : at + endBytes + tail.readUInt16LE(at + 20);
    const fitting = places.filter((at) => afterComment(at) === tail.length);
    const [place] = fitting;
    if (place === undefined) {
        const rest = tail.length - afterComment(last);
        if (rest > 0)
            throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('ambiguous', `${rest} bytes follow the end of the archive`);
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', 'its end is cut off');
    }
    if (fitting.length > 1 || place !== last)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('ambiguous', 'it has two ends, one inside the comment of the other');
    return place;
}
/** The zip64 end record before the end record at `end`, if there is one. */
async function readEnd64(source, end) {
    if (end < locatorBytes)
        return undefined;
    const locator = await (0,_source__WEBPACK_IMPORTED_MODULE_3__/* .readFully */ .lR)(source, end - locatorBytes, locatorBytes);
    if (locator.readUInt32LE(0) !== locatorSignature)
        return undefined;
    const recordStart = (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .uint64 */ .VV)(locator, 8);
    const damaged = () => {
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', 'its zip64 end record can not be found where it says');
    };
    if (locator.readUInt32LE(4) !== 0 || locator.readUInt32LE(16) > 1)
        throw severalParts();
    if (recordStart + end64Bytes > end - locatorBytes)
        damaged();
    const record = await (0,_source__WEBPACK_IMPORTED_MODULE_3__/* .readFully */ .lR)(source, recordStart, end64Bytes);
    // The size of the record leaves out itself and the signature.
    if (record.readUInt32LE(0) !== end64Signature || recordStart + 12 + (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .uint64 */ .VV)(record, 4) !== end - locatorBytes)
        damaged();
    if (record.readUInt32LE(16) !== 0 || record.readUInt32LE(20) !== 0)
        throw severalParts();
    const count = (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .uint64 */ .VV)(record, 32);
    if ((0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .uint64 */ .VV)(record, 24) !== count)
        throw severalParts();
    return { count, bytes: (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .uint64 */ .VV)(record, 40), start: (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .uint64 */ .VV)(record, 48), recordStart };
}
function readRecord(directory, at) {
    const damaged = () => {
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', `its directory can't be read at byte ${at}`);
    };
    if (at + recordBytes > directory.length || directory.readUInt32LE(at) !== recordSignature)
        damaged();
    const short = (offset) => directory.readUInt16LE(at + offset);
    const long = (offset) => directory.readUInt32LE(at + offset);
    const nameEnd = at + recordBytes + short(28);
    const extraEnd = nameEnd + short(30);
    const end = extraEnd + short(32);
    if (end > directory.length)
        damaged();
    const flags = short(8);
    const nameBytes = directory.subarray(at + recordBytes, nameEnd);
    const name = (0,_names__WEBPACK_IMPORTED_MODULE_2__/* .decodeName */ .e4)(nameBytes, (flags & utf8Flag) !== 0);
    const problem = (0,_names__WEBPACK_IMPORTED_MODULE_2__/* .nameProblem */ .rH)(name);
    if (problem !== undefined)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('ambiguous', `entry ${(0,_shown_name__WEBPACK_IMPORTED_MODULE_4__/* .shownName */ .H)(name)} ${problem}`);
    const { zip64, otherName } = (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .readExtra */ .li)(directory.subarray(nameEnd, extraEnd), name);
    if (otherName !== undefined && !otherName.equals(nameBytes))
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('ambiguous', `entry ${(0,_shown_name__WEBPACK_IMPORTED_MODULE_4__/* .shownName */ .H)(name)} has a second name, ${(0,_shown_name__WEBPACK_IMPORTED_MODULE_4__/* .shownName */ .H)(otherName.toString())}`);
    if (short(34) !== 0 && short(34) !== _fields__WEBPACK_IMPORTED_MODULE_1__/* .full16 */ .lL)
        throw severalParts();
    const [size = 0, packedSize = 0, offset = 0] = (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .widened */ ["do"])([long(24), long(20), long(42)], zip64, name);
    return {
        record: { name, nameBytes, flags, method: short(10), crc: long(16), packedSize, size, offset, mode: short(40) },
        end,
    };
}


/***/ }),

/***/ 79814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ZipError)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** A zip file can't be read, or not in one way only. The message is one line and names the entry, where it is about one. */
class ZipError extends _errors__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA {
    problem;
    name = 'ZipError';
    constructor(problem, message) {
        super(message);
        this.problem = problem;
    }
}


/***/ }),

/***/ 94239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ full32),
/* harmony export */   VV: () => (/* binding */ uint64),
/* harmony export */   "do": () => (/* binding */ widened),
/* harmony export */   lL: () => (/* binding */ full16),
/* harmony export */   li: () => (/* binding */ readExtra)
/* harmony export */ });
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79814);
/* harmony import */ var _shown_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46933);


/** The value of a 16 or 32-bit field that means: see the zip64 record. */
const full16 = 0xffff;
const full32 = 0xffff_ffff;
/** A 64-bit number that can be counted with. */
function uint64(bytes, at) {
    const value = bytes.readBigUInt64LE(at);
    if (value > BigInt(Number.MAX_SAFE_INTEGER))
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', `it states a size of ${value} bytes`);
    return Number(value);
}
const zip64Id = 0x0001;
const unicodePathId = 0x7075;
/** Takes the extra field of a header apart. `name` is of its entry, for messages. */
function readExtra(extra, name) {
    let zip64;
    let otherName;
    let at = 0;
    const damaged = () => {
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', `entry ${(0,_shown_name__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .H)(name)}: its extra fields can't be read`);
    };
    while (at + 4 <= extra.length) {
        const id = extra.readUInt16LE(at);
        const end = at + 4 + extra.readUInt16LE(at + 2);
        if (end > extra.length)
            damaged();
        const data = extra.subarray(at + 4, end);
        if (id === zip64Id)
            zip64 = zip64 === undefined ? data : damaged();
        // Version, and CRC of the name that it stands beside.
        if (id === unicodePathId)
            otherName = data.length < 5 ? damaged() : data.subarray(5);
        at = end;
    }
    // Tools that align files fill up with less than a field.
    if (extra.subarray(at).some((byte) => byte !== 0))
        damaged();
    return { zip64, otherName };
}
/**
 * `values` (32 bits each, in the order of the zip64 field) with those that say "see the zip64 field" taken from there. One that says
 * so without such a field is what it is.
 */
function widened(values, zip64, name) {
    if (zip64 === undefined)
        return [...values];
    let at = 0;
    return values.map((value) => {
        if (value !== full32)
            return value;
        if (at + 8 > zip64.length)
            throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', `entry ${(0,_shown_name__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .H)(name)}: its zip64 field lacks a size that it has to hold`);
        at += 8;
        return uint64(zip64, at - 8);
    });
}


/***/ }),

/***/ 60852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O_: () => (/* binding */ refuseCollisions),
/* harmony export */   e4: () => (/* binding */ decodeName),
/* harmony export */   rH: () => (/* binding */ nameProblem)
/* harmony export */ });
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79814);
/* harmony import */ var _shown_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46933);


/** PATH_MAX of Linux; a longer name can't be a file's anywhere. */
const maxNameBytes = 4_096;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * The name that header bytes stand for. Without the UTF-8 flag they are code page 437 by the standard and UTF-8 in practice; what is
 * neither is read as Latin-1: the ASCII in it, which decides where it leads and what kind of file it is, is the same in all three.
 */
function decodeName(bytes, flaggedUtf8) {
    if (bytes.length > maxNameBytes)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('too-large', `the name of an entry has ${bytes.length} bytes`);
    try {
        return utf8.decode(bytes);
    }
    catch {
        const name = bytes.toString('latin1');
        if (flaggedUtf8)
            throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', `the name of entry ${(0,_shown_name__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .H)(name)} is not UTF-8, as it says it is`);
        return name;
    }
}
/** What is wrong with a name; undefined for a relative path that means the same everywhere. A folder's ends in a slash. */
function nameProblem(name) {
    if (name === '')
        return 'has no name';
    if (name.includes('\0'))
        return 'has a NUL in its name';
    if (name.includes('\\'))
        return 'has a backslash in its name, which some systems take for a slash';
    if (name.startsWith('/') || /^[A-Za-z]:/.test(name))
        return 'has an absolute path';
    const parts = (name.endsWith('/') ? name.slice(0, -1) : name).split('/');
    if (parts.includes('..'))
        return 'leads out of the archive (..)';
    if (parts.some((part) => part === '' || part === '.'))
        return 'has an empty part or . in its path';
    return undefined;
}
/** Throws where two entries would be the same file, or one the folder that another lies in. */
function refuseCollisions(names) {
    // With the slash before every other character, what lies in a folder follows it directly. No name holds a NUL.
    const sorted = names.map((name) => name.replaceAll('/', '\0')).sort();
    for (let index = 1; index < sorted.length; index++) {
        const [before = '', here = ''] = [sorted[index - 1], sorted[index]];
        const path = before.endsWith('\0') ? before.slice(0, -1) : before;
        const shown = (0,_shown_name__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .H)(path.replaceAll('\0', '/'));
        if (here === before || here === `${path}\0`)
            throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('ambiguous', `two entries are named ${shown}`);
        if (before === path && here.startsWith(`${path}\0`))
            throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('ambiguous', `entry ${shown} is a file, and others lie in it as in a folder`);
    }
}


/***/ }),

/***/ 59747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ defaultLimits),
/* harmony export */   Xl: () => (/* binding */ bytesSource),
/* harmony export */   lR: () => (/* binding */ readFully)
/* harmony export */ });
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79814);

const defaultLimits = {
    entries: 200_000,
    directoryBytes: 64 * 2 ** 20,
    totalBytes: 2 ** 40,
    prefix: false,
};
/** An archive that is in memory. */
function bytesSource(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return {
        size: buffer.length,
        read: (offset, length) => Promise.resolve(buffer.subarray(offset, offset + length)),
    };
}
async function readFully(source, offset, length) {
    if (offset + length > source.size)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', 'it is cut off');
    const bytes = await source.read(offset, length);
    if (bytes.length !== length)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', 'it became shorter while it was read');
    return bytes;
}


/***/ })

};
