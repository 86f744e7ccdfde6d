export const id = 4653;
export const ids = [4653,6925,7168];
export const modules = {

/***/ 78503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isNameOfModelOnly),
/* harmony export */   j: () => (/* binding */ isModelName)
/* harmony export */ });
/** Names that say "model" to people and loaders. `.bin`, `.pb` and `.model` are used by others as well. */
const modelNames = /\.(?:pkl|pickle|p|joblib|dill|pt|pt2|pth|ckpt|bin|pb|model|onnx|h5|hdf5|keras|safetensors|gguf|ggml|tflite|npy|npz|mlmodel|pdmodel|pdiparams|params|msgpack|ubj|cbm|bst|xgb|lgb|pmml|rds|rdata|skops|nemo|mar|llamafile|weights|t7|caffemodel|mlpackage|engine|plan)$/i;
/** Names of the formats that are read here, and of nothing else. */
const namesOfModels = /\.(?:pkl|pickle|joblib|dill|pt|pt2|pth|ckpt|onnx|h5|hdf5|keras|safetensors|gguf|tflite|npy|npz|skops|nemo|mlmodel|pdmodel|cbm|ubj)$|(?:^|\/)saved_model\.pb$/i;
/** How the caches of model hubs name what they hold. */
const digest = /(?:^|\/)(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Whether a file's name says that it is a model. */
function isModelName(name) {
    return modelNames.test(name) || digest.test(name);
}
/** Whether a file's name says that it is a model, and can't mean anything else. */
const isNameOfModelOnly = (name) => namesOfModels.test(name);


/***/ }),

/***/ 92183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ paragraphs)
/* harmony export */ });
/** The rules' help texts are broken into lines to be read here; where they are shown, a paragraph is one line. */
function paragraphs(help) {
    const blocks = help.split('\n\n').map((block) => (block.startsWith('    ') ? block : block.replaceAll('\n', ' ')));
    return blocks.join('\n\n');
}


/***/ }),

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


/***/ }),

/***/ 36925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ createDecoder),
/* harmony export */   Wb: () => (/* binding */ looksBinary),
/* harmony export */   X0: () => (/* binding */ detectEncoding),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   ht: () => (/* binding */ detached)
/* harmony export */ });
/* unused harmony export headLength */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_1__);


/** How many bytes decide whether a file is text; the same number git looks at. */
const headLength = 8_000;
/** Share of plain ASCII that UTF-16 without a byte order mark must show; a table of 16-bit numbers shows far less. */
const asciiShare = 0.7;
/** Up to this share of characters that text has no use for, and always one, it is text with some strays; random bytes show 11 %. */
const strayShare = 0.01;
/** Whether a file that begins with `head` is not text: control characters, NUL above all, stand all over it, and it isn't UTF-16 or UTF-32. */
function looksBinary(head) {
    return detectEncoding(head) === undefined;
}
/**
 * The encoding of a file that begins with `head`, `undefined` when it is binary. A byte order mark decides; without one,
 * NULs that fall on every other byte of readable text mean UTF-16, and what isn't UTF-8 is Latin-1. A NUL in the first 8000 bytes means
 * binary, unless among all of `head` control characters are rare. `head` may end inside a character.
 */
function detectEncoding(head) {
    const marked = markedEncoding(head);
    if (marked !== undefined)
        return marked;
    const start = head.subarray(0, headLength);
    const nul = start.indexOf(0);
    if (nul !== -1) {
        const encoding = nul % 2 === 1 ? 'utf-16le' : 'utf-16be';
        if (readableUtf16(start, encoding))
            return encoding;
        if (!fewStrays(head))
            return undefined;
    }
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(withoutCutCharacter(head)) ? 'utf-8' : 'latin1';
}
/** What a byte order mark says. That of UTF-32 LE could also be UTF-16's with a NUL after it: what follows tells. */
function markedEncoding(head) {
    const mark = head.subarray(0, 4).toString('hex');
    if (mark === 'fffe0000' && isUtf32(head, 'utf-32le'))
        return 'utf-32le';
    if (mark === '0000feff' && isUtf32(head, 'utf-32be'))
        return 'utf-32be';
    if (mark.startsWith('fffe'))
        return 'utf-16le';
    return mark.startsWith('feff') ? 'utf-16be' : undefined;
}
/** The text of a whole file without its byte order mark; `undefined` when it is binary. Never throws. */
function decodeText(bytes) {
    const encoding = detectEncoding(bytes);
    if (encoding === undefined)
        return undefined;
    const decoder = createDecoder(encoding);
    return { text: decoder.write(bytes) + decoder.end(), encoding };
}
/** The same text in memory of its own: a slice keeps all that it was cut from. */
const detached = (text) => Buffer.from(text, 'utf16le').toString('utf16le');
/** A decoder for one file. It drops the byte order mark; bytes that the encoding doesn't allow become U+FFFD. */
function createDecoder(encoding) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder(nodeEncoding(encoding));
    const unit = unitBytes(encoding);
    let cut;
    let started = false;
    /** All of it so far, so that no part of a character is held back. */
    let isPlain = encoding === 'utf-8';
    const wholeUnits = (bytes) => {
        const all = cut === undefined ? bytes : Buffer.concat([cut, bytes]);
        const whole = all.length - (all.length % unit);
        cut = whole < all.length ? all.subarray(whole) : undefined;
        return all.subarray(0, whole);
    };
    const decode = (bytes) => {
        if (encoding === 'utf-16be')
            return decoder.write(Buffer.from(wholeUnits(bytes)).swap16());
        if (unit === 4)
            return utf32Text(wholeUnits(bytes), encoding === 'utf-32be');
        // Most text is ASCII, which costs a fifth so.
        isPlain &&= (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes);
        if (isPlain)
            return bytes.toString('latin1');
        return decoder.write(bytes);
    };
    const clean = (text) => {
        if (started || text === '')
            return text;
        started = true;
        return text.startsWith('\uFEFF') ? text.slice(1) : text;
    };
    return {
        write: (bytes) => clean(decode(bytes)),
        end: () => clean(decoder.end() + (cut === undefined ? '' : '\uFFFD')),
    };
}
function nodeEncoding(encoding) {
    if (encoding === 'utf-8')
        return 'utf8';
    return encoding === 'latin1' ? 'latin1' : 'utf16le';
}
function unitBytes(encoding) {
    if (encoding.startsWith('utf-16'))
        return 2;
    return encoding.startsWith('utf-32') ? 4 : 1;
}
const lastCodePoint = 0x10ffff;
function isUtf32(head, encoding) {
    for (let i = 0; i + 4 <= Math.min(head.length, headLength); i += 4) {
        if ((encoding === 'utf-32le' ? head.readUInt32LE(i) : head.readUInt32BE(i)) > lastCodePoint)
            return false;
    }
    return true;
}
function utf32Text(bytes, bigEndian) {
    let text = '';
    for (let i = 0; i < bytes.length; i += 4) {
        const code = bigEndian ? bytes.readUInt32BE(i) : bytes.readUInt32LE(i);
        text += code > lastCodePoint ? '\uFFFD' : String.fromCodePoint(code);
    }
    return text;
}
/** A control character that text has no use for. Tab to carriage return, SUB (the end of a DOS file) and escape (terminal colours) occur in it. */
const isStray = (code) => code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1a && code !== 0x1b;
function fewStrays(codes) {
    const most = Math.max(1, codes.length * strayShare);
    let strays = 0;
    for (const code of codes)
        if (isStray(code) && ++strays > most)
            return false;
    return true;
}
function readableUtf16(head, encoding) {
    const text = createDecoder(encoding).write(head);
    if (/\p{Surrogate}/u.test(text))
        return false;
    const codes = Uint16Array.from(text, (char) => char.charCodeAt(0));
    return fewStrays(codes) && codes.filter((code) => code < 0x80).length >= text.length * asciiShare;
}
/** `bytes` less the character its end cuts off (at most 3 bytes), so that a good UTF-8 file is not refused for where it was cut. */
function withoutCutCharacter(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes.readUInt8(bytes.length - back);
        if (byte >= 0xc0)
            return bytes.subarray(0, bytes.length - back);
        if (byte < 0x80)
            return bytes;
    }
    return bytes;
}


/***/ }),

/***/ 80605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   ZY: () => (/* binding */ pointerIn),
/* harmony export */   g5: () => (/* binding */ withSource),
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57310);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _formats_lfs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96855);
/* harmony import */ var _formats_source__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73159);





/** Reads of a file of `tree`, as a reader of formats wants it. */
function sourceOf(tree, { path, size }) {
    return { size, read: (offset, length) => tree.read(path, { offset, length }) };
}
/** No pointer is as large; a file of this size needs no look. */
const maxPointerBytes = 1_024;
async function pointerIn(source) {
    return source.size < maxPointerBytes ? (0,_formats_lfs__WEBPACK_IMPORTED_MODULE_2__/* .lfsPointerOf */ .w)(await source.read(0, source.size)) : undefined;
}
const pointerOf = (tree, entry) => pointerIn(sourceOf(tree, entry));
/** SHA-256 of all of a source, hexadecimal: in a thread of its own, if it is large and the descriptor of its file is known. */
async function sha256Of(source, descriptor) {
    if (descriptor !== undefined && source.size >= worthAThread)
        return sha256InThread(descriptor);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const piece of (0,_formats_source__WEBPACK_IMPORTED_MODULE_3__/* .piecesOf */ .Xe)(source))
        hash.update(piece);
    return hash.digest('hex');
}
/** Starting a thread takes as long as some 20 MB do. */
const worthAThread = 1 << 26;
const program = `
const { createHash } = require('node:crypto');
const { readSync } = require('node:fs');
const { parentPort, workerData } = require('node:worker_threads');
const hash = createHash('sha256');
const bytes = Buffer.allocUnsafe(1 << 20);
for (let at = 0, count; (count = readSync(workerData, bytes, 0, bytes.length, at)) > 0; at += count)
  hash.update(bytes.subarray(0, count));
parentPort.postMessage(hash.digest('hex'));
`;
async function sha256InThread(descriptor) {
    const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 75919, 23));
    return new Promise((resolve, reject) => {
        const worker = new Worker(program, { eval: true, workerData: descriptor });
        worker.once('message', resolve);
        worker.once('error', (error) => {
            reject(new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableError */ .Gy(`can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_1__/* .diskProblem */ .Nd)(error)}`));
        });
        worker.once('exit', () => {
            reject(new Error('the thread that computes a digest ended without one'));
        });
    });
}
/** Has `use` read a file of `tree`, and computes its digest meanwhile if that is wanted. */
async function withSource(tree, entry, digested, use) {
    const file = await tree.open?.(entry.path);
    try {
        const source = file === undefined
            ? sourceOf(tree, entry)
            : // eslint-disable-next-line @typescript-eslint/require-await -- so that what it throws is a rejection
                { size: entry.size, read: async (offset, length) => file.read({ offset, length }) };
        // Neither is left behind while it reads the file.
        const [digest, used] = await Promise.allSettled([digested ? sha256Of(source, file?.descriptor) : '', use(source)]);
        if (used.status === 'rejected')
            throw used.reason;
        if (digest.status === 'rejected')
            throw digest.reason;
        return { result: used.value, sha256: digest.value };
    }
    finally {
        file?.close();
    }
}


/***/ }),

/***/ 17168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ TimeLimit)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_0__);

/** Ends work that takes too long wherever it is, in the midst of a regular expression too, which nothing else in this thread can end. */
class TimeLimit {
    #global = {};
    #context = node_vm__WEBPACK_IMPORTED_MODULE_0___default().createContext(this.#global);
    #script = new (node_vm__WEBPACK_IMPORTED_MODULE_0___default().Script)('run()');
    /**
     * What `work` answers, in an object; undefined when it took longer than `milliseconds` and was ended. What it throws is thrown. A call
     * costs a tenth of a millisecond.
     */
    within(milliseconds, work) {
        const answers = [];
        this.#global.run = () => {
            answers.push({ value: work() });
        };
        try {
            this.#script.runInContext(this.#context, { timeout: Math.max(1, Math.ceil(milliseconds)) });
        }
        catch (error) {
            if (isTimeout(error))
                return undefined;
            throw error;
        }
        return answers[0];
    }
}
const isTimeout = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';


/***/ }),

/***/ 82306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Gq: () => (/* binding */ DirectoryTree),
/* harmony export */   qX: () => (/* binding */ readRange)
/* harmony export */ });
/* unused harmony export maxWholeRead */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57310);
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91193);





/** The most that one `read` without a length returns; larger files are read in ranges. */
const maxWholeRead = 256 * 1024 * 1024;
/**
 * The files under a folder on disk. `listing` names them, as `git ls-files` does; without it the
 * folder is walked, `.git` left out. Links are listed and never followed, also not in the middle of a path.
 */
class DirectoryTree {
    #root;
    #listing;
    #folders = new Map();
    #entries;
    constructor(root, listing = () => Promise.resolve(undefined)) {
        this.#root = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root);
        this.#listing = listing;
    }
    list() {
        this.#entries ??= this.#load();
        return this.#entries;
    }
    async #load() {
        const { names, unreadable } = (await this.#listing()) ?? walk(this.#root);
        const entries = new Map();
        for (const name of names) {
            const entry = this.#entry((0,_names__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(name));
            if (entry)
                entries.set(entry.path, entry);
        }
        for (const folder of unreadable) {
            const path = (0,_names__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(folder);
            entries.set(path, { path, size: 0, kind: 'unreadable' });
        }
        return [...entries.values()].sort(_names__WEBPACK_IMPORTED_MODULE_3__/* .byPath */ .f2);
    }
    /** A name that git lists and the disk doesn't hold was deleted. */
    #entry(name) {
        let stat;
        try {
            stat = node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(this.#onDisk(name), { throwIfNoEntry: false });
        }
        catch (error) {
            // A parent became a file: the name is gone. Anything else can't be told, and is found out when it is read.
            if (isCode(error, 'ENOTDIR'))
                return undefined;
            return { path: name, size: 0, kind: 'file' };
        }
        if (!stat)
            return undefined;
        if (stat.isSymbolicLink() || !this.#inside(name))
            return { path: name, size: 0, kind: 'symlink' };
        if (stat.isFile())
            return { path: name, size: stat.size, kind: 'file' };
        // Only git lists a folder: a submodule, or another repository inside this one.
        if (stat.isDirectory())
            return { path: name.replace(/\/$/, ''), size: 0, kind: 'submodule' };
        return { path: name, size: 0, kind: 'special' };
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- a tree answers asynchronously; the disk is read synchronously, at a quarter of the CPU time
    async stat(name) {
        return this.#entry(name);
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async read(name, range = {}) {
        const file = this.#open(name);
        try {
            return file.read(range);
        }
        finally {
            file.close();
        }
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async open(name) {
        return this.#open(name);
    }
    #open(name) {
        const orUnreadable = (use) => {
            try {
                return use();
            }
            catch (error) {
                throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableError */ .Gy(`${name}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
            }
        };
        const descriptor = orUnreadable(() => {
            if (!this.#inside(name))
                throw new Error('it lies behind a link');
            const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = (node_fs__WEBPACK_IMPORTED_MODULE_0___default().constants);
            return node_fs__WEBPACK_IMPORTED_MODULE_0___default().openSync(this.#onDisk(name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        });
        const close = () => {
            node_fs__WEBPACK_IMPORTED_MODULE_0___default().closeSync(descriptor);
        };
        try {
            const size = orUnreadable(() => {
                const stat = node_fs__WEBPACK_IMPORTED_MODULE_0___default().fstatSync(descriptor);
                if (!stat.isFile())
                    throw new Error('it is not a regular file');
                return stat.size;
            });
            return { descriptor, read: (range) => orUnreadable(() => readRange(descriptor, size, range)), close };
        }
        catch (error) {
            close();
            throw error;
        }
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async readLink(name) {
        try {
            if (!this.#inside(name))
                throw new Error('it lies behind a link');
            return (0,_names__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(node_fs__WEBPACK_IMPORTED_MODULE_0___default().readlinkSync(this.#onDisk(name), 'buffer'));
        }
        catch (error) {
            throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableError */ .Gy(`${name}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
        }
    }
    async close() {
        // What was opened is closed by whoever did.
    }
    #onDisk(name) {
        return (0,_names__WEBPACK_IMPORTED_MODULE_3__/* .needsRawName */ .lB)(name)
            ? Buffer.concat([Buffer.from(`${this.#root}/`), (0,_names__WEBPACK_IMPORTED_MODULE_3__/* .rawName */ .UW)(name)])
            : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(this.#root, name);
    }
    /** Whether the folder a file is in is a real folder below the root, with no link on the way. */
    #inside(name) {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.dirname(name);
        if (folder === '.')
            return true;
        let inside = this.#folders.get(folder);
        if (inside === undefined) {
            inside = !folder.split('/').includes('..') && this.#inside(folder) && !(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .isLink */ .PJ)(this.#onDisk(folder));
            this.#folders.set(folder, inside);
        }
        return inside;
    }
}
/** Reads a range of an open file of `size` bytes. */
function readRange(file, size, range) {
    const offset = range.offset ?? 0;
    const length = Math.max(0, Math.min(range.length ?? Infinity, size - offset));
    if (length > maxWholeRead)
        throw new Error(`it is too large to read at once (${length} bytes)`);
    const buffer = range.into?.subarray(0, length) ?? Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
        const count = node_fs__WEBPACK_IMPORTED_MODULE_0___default().readSync(file, buffer, filled, length - filled, offset + filled);
        if (count === 0)
            break;
        filled += count;
    }
    return buffer.subarray(0, filled);
}
/** What lies below `start`, which is itself below `root` or the same folder. */
function walk(root, start = '') {
    const names = [];
    const unreadable = [];
    const slash = Buffer.from('/');
    const pending = [Buffer.from(start)];
    for (let folder = pending.pop(); folder; folder = pending.pop()) {
        const onDisk = folder.length > 0 ? Buffer.concat([Buffer.from(`${root}/`), folder]) : Buffer.from(root);
        let entries;
        try {
            entries = node_fs__WEBPACK_IMPORTED_MODULE_0___default().readdirSync(onDisk, { withFileTypes: true, encoding: 'buffer' });
        }
        catch (error) {
            if (folder.length === 0)
                throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableError */ .Gy(`${root}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
            unreadable.push(folder);
            continue;
        }
        for (const entry of entries) {
            const name = folder.length > 0 ? Buffer.concat([folder, slash, entry.name]) : entry.name;
            if (!entry.isDirectory())
                names.push(name);
            else if (!entry.name.equals(gitFolder))
                pending.push(name);
        }
    }
    return { names, unreadable };
}
const gitFolder = Buffer.from('.git');
const isCode = (error, code) => error instanceof Error && 'code' in error && error.code === code;


/***/ })

};
