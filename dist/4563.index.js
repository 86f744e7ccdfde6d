export const id = 4563;
export const ids = [4563];
export const modules = {

/***/ 67469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ engineAccess)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _trust__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94473);




/** Where GitHub, GitLab and Jenkins put what they build. */
const workspaces = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'WORKSPACE'];
/** Where a system keeps temporary files, if the job's own folder lies in what is checked. */
const systemTemporary = ['/tmp', '/var/tmp'];
/** The folders above that hold a repository: what is checked may be a part of it. */
function repositoriesAround(root) {
    const found = [];
    for (let folder = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(root); folder !== node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(folder); folder = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(folder))
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, '.git')))
            found.push(folder);
    return found;
}
/** For a run that checks `root`. The cache is the runner's own where there is one, so that `actions/setup` can fill it. */
function engineAccess(root, settings, environment) {
    const folder = (name) => {
        const value = environment[name] ?? '';
        return value === '' ? undefined : node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(value);
    };
    const untrusted = [
        node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(root),
        ...repositoriesAround(root),
        ...workspaces.flatMap((name) => folder(name) ?? []),
    ];
    const temporary = [folder('RUNNER_TEMP') ?? node_os__WEBPACK_IMPORTED_MODULE_1___default().tmpdir(), ...systemTemporary];
    return {
        settings,
        untrusted,
        cache: node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder('RUNNER_TOOL_CACHE') ?? folder('XDG_CACHE_HOME') ?? node_path__WEBPACK_IMPORTED_MODULE_2___default().join(node_os__WEBPACK_IMPORTED_MODULE_1___default().homedir(), '.cache'), 'gatehouse'),
        // Engines look for settings, lists to ignore and repositories in the folders above what they scan.
        temporary: temporary.find((each) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(each) && !(0,_trust__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(each, untrusted)) ?? node_os__WEBPACK_IMPORTED_MODULE_1___default().tmpdir(),
        environment,
    };
}


/***/ }),

/***/ 44879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   qs: () => (/* binding */ maxLineText),
/* harmony export */   w_: () => (/* binding */ isExcerpt)
/* harmony export */ });
/** From worst to least; the order is what `atLeast` and every sort use. */
const severities = ['critical', 'high', 'medium', 'low', 'info'];
function atLeast(severity, threshold) {
    return severities.indexOf(severity) <= severities.indexOf(threshold);
}
/** The longest line an engine hands on whole; of a longer one (minified code, data) only what is around the place. */
const maxLineText = 2_000;
const excerptSide = 200;
/** Starts the text of a line that was cut. No line of a text file holds this character. */
const cutMark = '\0';
/** `line`, or when it is too long, the characters around `column` (1-based), marked as cut. */
function excerpt(line, column) {
    if (line.length <= maxLineText)
        return line;
    return cutMark + line.slice(Math.max(0, column - 1 - excerptSide), column - 1 + excerptSide);
}
const isExcerpt = (lineText) => lineText.startsWith(cutMark);


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

/***/ 19373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readRunner),
/* harmony export */   r: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57310);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



function readRunner(env) {
    const value = (name) => {
        const text = env[name]?.trim();
        return text === '' ? undefined : text;
    };
    const attempt = value('GITHUB_RUN_ATTEMPT') ?? '1';
    const readable = /^[1-9]\d{0,8}$/.test(attempt);
    const id = value('GITHUB_RUN_ID');
    return {
        workspace: value('GITHUB_WORKSPACE') ?? process.cwd(),
        temp: value('RUNNER_TEMP') ?? node_os__WEBPACK_IMPORTED_MODULE_0___default().tmpdir(),
        step: (value('GITHUB_ACTION') ?? 'run').replace(/[^\w-]/g, '_').slice(0, 100),
        event: value('GITHUB_EVENT_NAME'),
        sha: value('GITHUB_SHA'),
        ref: value('GITHUB_REF'),
        repository: value('GITHUB_REPOSITORY'),
        run: readable && id !== undefined ? { id, attempt: Number(attempt) } : undefined,
        problem: readable
            ? undefined
            : `GITHUB_RUN_ATTEMPT is ${JSON.stringify(attempt)}, and must be a whole number from 1`,
        workflowFile: workflowOf(value('GITHUB_WORKFLOW_REF'), value('GITHUB_REPOSITORY')),
        apiUrl: value('GITHUB_API_URL') ?? 'https://api.github.com',
        serverUrl: value('GITHUB_SERVER_URL') ?? 'https://github.com',
        summaryFile: value('GITHUB_STEP_SUMMARY'),
    };
}
/** `owner/name/.github/workflows/nightly.yml@refs/heads/main` */
function workflowOf(reference, repository) {
    if (!reference || !repository || !reference.startsWith(`${repository}/`))
        return undefined;
    return reference.slice(repository.length + 1).split('@')[0];
}
/** GitHub caps a webhook's payload at 25 MB ("Webhook events and payloads"). */
const maxPayloadBytes = 26 * 1024 * 1024;
/** The payload of the event. Rejects with `ChangeError` when the runner left none that can be read. */
function readPayload(file) {
    if (!file)
        throw new _errors__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .PR('the runner names no event payload (GITHUB_EVENT_PATH is not set)');
    try {
        return JSON.parse((0,_disk__WEBPACK_IMPORTED_MODULE_1__/* .readAtMost */ .rU)(file, maxPayloadBytes).toString('utf8'));
    }
    catch (error) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .PR(`the event payload (GITHUB_EVENT_PATH) can't be read: ${(0,_errors__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 83349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ secretsEngines),
/* harmony export */   Dh: () => (/* binding */ sastEngines),
/* harmony export */   I$: () => (/* binding */ vulnerabilityEngines),
/* harmony export */   O3: () => (/* binding */ engineSettings),
/* harmony export */   Ry: () => (/* binding */ engineNames),
/* harmony export */   o0: () => (/* binding */ dockerfileEngines),
/* harmony export */   tt: () => (/* binding */ lockfileEngines),
/* harmony export */   ys: () => (/* binding */ absolute)
/* harmony export */ });
/* unused harmony export databaseEngines */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _setting__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39102);



/** The external engines that a gate can be told to ask. */
const secretsEngines = ['gitleaks', 'kingfisher', 'betterleaks'];
const sastEngines = ['bandit', 'semgrep', 'opengrep'];
const dockerfileEngines = ['hadolint'];
const vulnerabilityEngines = ['trivy', 'grype'];
/** Those that look up what lock files list. */
const lockfileEngines = ['trivy', 'grype', 'osv-scanner', 'pip-audit', 'snyk'];
/** Those that need a database on the machine. */
const databaseEngines = ['trivy', 'grype', 'osv-scanner'];
/** Every external engine that can be found, installed and run. */
const engineNames = [
    ...secretsEngines,
    ...sastEngines,
    ...dockerfileEngines,
    ...vulnerabilityEngines,
    ...[
        'syft',
        'osv-scanner',
        'pip-audit',
        'snyk',
        'checkov',
        'conftest',
        'opa',
        'zizmor',
        'actionlint',
        'modelscan',
    ],
];
const absolute = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine((text) => node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(text), 'must be an absolute path');
const mirror = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .refine((text) => node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(text) || /^https?:\/\/[^\s@]+$/.test(text), 'must be an absolute path or a URL');
/** How external engines come to the machine. */
const engineSettings = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    install: (0,_setting__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['auto', 'never']).default('auto'), 'later', 'Whether an engine that is not on the machine is installed, pinned and checked.'),
    mirror: (0,_setting__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(mirror.optional(), 'set', 'A folder, or the URL of one, that holds what is installed, by its file names.'),
    paths: (0,_setting__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_2__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(engineNames), absolute).default({}), 'set', 'The program of an engine, by its name; then no other is looked for.'),
    databases: (0,_setting__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_2__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(databaseEngines), absolute).default({}), 'set', 'The folder of the vulnerability database of an engine, by its name; by default where the engine itself keeps it.'),
});


/***/ }),

/***/ 39102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   R3: () => (/* binding */ judging),
/* harmony export */   nI: () => (/* binding */ modes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44879);


const setting = (type, stricter, description) => type.meta({ description, stricter });
const modes = ['observe', 'warn', 'enforce'];
const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_findings_finding__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO);
/** What every gate has: how its findings are judged. */
const judging = (failOn) => ({
    mode: setting(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(modes).optional(), 'later', 'Overrides the policy-wide mode for this gate.'),
    'fail-on': setting(severity.default(failOn), 'later', 'New findings of this severity or worse block.'),
    'report-from': setting(severity.default('info'), 'later', 'Findings below this severity are counted, not shown.'),
});


/***/ }),

/***/ 81810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Wp: () => (/* binding */ clipBytes),
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   dy: () => (/* binding */ utf8Bytes)
/* harmony export */ });
/** Platforms count their limits in UTF-8 bytes even where their documentation says characters. */
function utf8Bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
const ellipsis = '…';
/** `text` within `length` UTF-16 code units (at least 1), never half a surrogate pair; a cut ends in "…". */
function clip(text, length) {
    if (text.length <= length)
        return text;
    const head = text.slice(0, length - 1);
    return (/[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head) + ellipsis;
}
/** `text` within `bytes` (at least 3) of UTF-8, never half a code point; a cut ends in "…". */
function clipBytes(text, bytes) {
    if (text.length * 3 <= bytes || utf8Bytes(text) <= bytes)
        return text;
    const encoded = Buffer.from(text.slice(0, bytes), 'utf8');
    let end = bytes - utf8Bytes(ellipsis);
    while (end > 0 && ((encoded[end] ?? 0) & 0xc0) === 0x80)
        end--;
    return encoded.toString('utf8', 0, end) + ellipsis;
}
/** Collects blocks of text for as long as they fit. */
class Budget {
    limit;
    blocks = [];
    used = 0;
    /** @param limit bytes of UTF-8, line breaks between blocks included */
    constructor(limit) {
        this.limit = limit;
    }
    get left() {
        return this.limit - this.used;
    }
    /** Takes all of `block` and a line break after it, or, when they don't fit, nothing. */
    take(block) {
        const bytes = utf8Bytes(block) + 1;
        if (bytes > this.left)
            return false;
        this.blocks.push(block);
        this.used += bytes;
        return true;
    }
    toString() {
        return this.blocks.map((block) => `${block}\n`).join('');
    }
}


/***/ }),

/***/ 46548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Hg: () => (/* binding */ mermaidText),
/* harmony export */   IE: () => (/* binding */ xmlAttribute),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   kq: () => (/* binding */ uriPath),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   wq: () => (/* binding */ commandData),
/* harmony export */   xK: () => (/* binding */ xmlText)
/* harmony export */ });
/* harmony import */ var _trees_names__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91193);
/* harmony import */ var _budget__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81810);


/**
 * Scanned text is data wherever it is shown. One function a target; each takes any string (lone surrogates included) and
 * runs in linear time.
 */
const plain = /^[\x20-\x7e]*$/;
/** Controls, formats (bidi overrides, zero width), lone surrogates, line and paragraph separators, noncharacters. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu;
const shortEscapes = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function escapeOf(char) {
    const short = shortEscapes.get(char);
    if (short !== undefined)
        return short;
    const code = char.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code < 0x100)
        return `\\x${hex.padStart(2, '0')}`;
    return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
/** `text` on one line for a terminal or a log: what would act or hide (ESC, CR, LF, bidi overrides) is written as an escape. */
function visible(text) {
    return plain.test(text) ? text : text.replace(hidden, escapeOf);
}
/** The lines of `text`, whichever of the line breaks known to Unicode it uses. */
function linesOf(text) {
    return text.split(/\r\n|[\n\v\f\r\x85\u2028\u2029]/);
}
/**
 * A runner takes a line for a command when it starts with `::` once leading space is trimmed; its comparison is .NET's
 * culture-sensitive one, which also passes over marks, so everything that is not a visible character is passed over here,
 * and so are the colour codes of our own.
 */
const commandStart = /^(?:\p{Cc}\[[\d;]*m|[^\p{L}\p{N}\p{P}\p{S}])*:[^\p{L}\p{N}\p{P}\p{S}]*:/u;
/** The older form (`##[group]`, and `##vso[`, `##teamcity[` of other systems) is looked for anywhere in a line. */
const legacyCommand = /#(?=\p{M}*#[\p{M}\w]*\[)/gu;
/** A finished line of a log, changed only where a runner would take it for a command. */
function withoutCommands(line) {
    return line.replace(commandStart, (start) => start.replace(':', '\\:')).replace(legacyCommand, '#\\');
}
/** Any text as one line of a log: it can neither act on the runner nor on the terminal. */
function logLine(text) {
    return withoutCommands(visible(text));
}
/** The message of a workflow command; line breaks stay, in the runner's encoding. */
function commandData(text) {
    return linesOf(text).map(logLine).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}
/** A property of a workflow command (`title=`, `file=`). */
function commandProperty(text) {
    return visible(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/**
 * A value as JSON that may pass through a log: what acts or hides is written with JSON's own escapes, so that the value stays the
 * same.
 */
function jsonText(value, indent) {
    const text = JSON.stringify(value, undefined, indent);
    if (plain.test(text) && !text.includes('##'))
        return text;
    return text.replace(hidden, (char) => (char === '\n' ? char : escapeUnits(char))).replace(legacyCommand, escapeUnits);
}
const escapeUnits = (text) => text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
const entity = (char) => `&#${char.charCodeAt(0)};`;
const zeroWidthSpace = '&#8203;';
/**
 * Where GitHub and GitLab would see a mention, a reference (`#1`, `!1`, `GH-1`, `[issue:1]`), a link or an emoji
 * code. They look after entities are resolved: only a character in between breaks these up.
 */
const joint = /(?<=[@#])|(?<=[!$%&~])(?=[\w"])|(?<=\[)(?=[a-z_]+:)|(?<=:)(?=\/\/|[\w+-]+:)|(?<=www)(?=\.)|(?<=GH-)(?=\d)/gi;
/** A commit's SHA, or the first seven and more characters of one. */
const sha = /(?<!\w)[\da-f]{7,40}(?!\w)/gi;
/**
 * Inline Markdown (GitHub's and GitLab's), also good in a table's cell: no markup, HTML, mention, reference, link, image,
 * emoji code or formula comes out of `text`. Line breaks and runs of space become one space.
 */
function markdownText(text) {
    return inlineText(text).trim();
}
/** As `markdownText`, but words between a pair of backticks are code, as engines write names in their messages. */
function markdownProse(text) {
    const parts = text.split('`');
    if (parts.length % 2 === 0)
        return markdownText(text);
    return parts
        .map((part, index) => (index % 2 === 0 ? inlineText(part) : markdownCode(part)))
        .join('')
        .trim();
}
function inlineText(text) {
    return linesOf(text)
        .map(visible)
        .join(' ')
        .replace(/ {2,}/g, ' ')
        .replace(sha, (digits) => digits.replace(/(?<=^(?:.{6})+)/g, '\u200b'))
        .replace(joint, '\u200b')
        .replace(/[&<>|\\`*_~[\]$#]|:(?=\u200b)/g, entity)
        .replace(/^( ?)([-+=]|\d{1,9}(?=[.)]))/, (_, space, start) => space + entity(start) + start.slice(1))
        .replaceAll('\u200b', zeroWidthSpace);
}
/**
 * `text` as inline code. An element with entities in place of a code span: backticks need no counting, and a pipe after a
 * backslash survives in a table's cell. Mentions and references are not looked for in code; e-mail addresses are.
 */
function markdownCode(text) {
    const inner = visible(text)
        .replace(/(?<=[\w.+-])@(?=\w)/g, '@\u200b')
        .replace(/[&<>|\\`*_~[\]$!#:@]/g, entity)
        .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`)
        .replaceAll('\u200b', zeroWidthSpace);
    return `<code>${inner}</code>`;
}
/** `text` as a fenced block: the fence is longer than any run of backticks in it. */
function markdownBlock(text) {
    const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return [fence, ...linesOf(text).map((line) => visible(line.replaceAll('\t', '    '))), fence].join('\n');
}
/**
 * A label between the double quotes of a Mermaid diagram, of 1 to `length` characters. Mermaid looks for directives, comments,
 * entities and markup anywhere in a diagram, so ASCII punctuation that could begin any of them becomes its full-width form
 * (U+FF01 …), which reads the same and means nothing; none of what is left ends a string, a line or a fence.
 */
function mermaidText(text, length) {
    const label = visible(text)
        .replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, ' ')
        .replace(/[^\w .,:=()/+\u0080-\u{10ffff}-]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    return (0,_budget__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(label.trim(), length) || '(empty)';
}
const xmlEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
const escapeXml = (text) => text.replace(/[&<>"']/g, (char) => xmlEntities[char] ?? char);
/** The value of an XML attribute, on one line; characters XML 1.0 can't hold are written as escapes. */
function xmlAttribute(text) {
    return escapeXml(visible(text));
}
/** Text of an HTML element or of a quoted attribute, on one line. */
function htmlText(text) {
    return escapeXml(visible(text));
}
/** The text of an XML element; line breaks stay. */
function xmlText(text) {
    return escapeXml(linesOf(text).map(visible).join('\n'));
}
/** A relative path as a relative URI reference (RFC 3986): every byte outside the unreserved set and `/` is escaped. */
function uriPath(path) {
    const escapeByte = (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
    return (0,_trees_names__WEBPACK_IMPORTED_MODULE_0__/* .rawName */ .UW)(path)
        .toString('latin1')
        .replace(/[^\w.~/-]/g, escapeByte);
}


/***/ }),

/***/ 58294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSetup: () => (/* binding */ runSetup)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91889);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83916);
/* harmony import */ var _engines_external_access__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67469);
/* harmony import */ var _engines_external_catalogue__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25902);
/* harmony import */ var _engines_external_locate__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87235);
/* harmony import */ var _github_runner__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19373);
/* harmony import */ var _policy_engines__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83349);
/* harmony import */ var _reports_escape__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46548);
/* harmony import */ var _verdict__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53138);









/**
 * The action that installs engines ahead: finds or installs each, and tells where it is. Answers the exit code. Only what the gates
 * themselves would take is taken, so that they need to install nothing later.
 */
async function runSetup() {
    try {
        const settings = _policy_engines__WEBPACK_IMPORTED_MODULE_5__/* .engineSettings */ .O3.safeParse({ mirror: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('mirror') || undefined });
        if (!settings.success)
            throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb(`mirror ${settings.error.issues[0]?.message ?? ''}`);
        const access = (0,_engines_external_access__WEBPACK_IMPORTED_MODULE_1__/* .engineAccess */ .N)((0,_github_runner__WEBPACK_IMPORTED_MODULE_4__/* .readRunner */ .f)(process.env).workspace, settings.data, process.env);
        const paths = {};
        for (const name of namesIn(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('engines'))) {
            const { program, version } = await (0,_engines_external_locate__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(_engines_external_catalogue__WEBPACK_IMPORTED_MODULE_2__/* .engines */ .s[name], access);
            process.stdout.write(`${(0,_reports_escape__WEBPACK_IMPORTED_MODULE_6__/* .commandData */ .wq)(`${name} ${version}: ${program}`)}\n`);
            paths[name] = program;
        }
        tell({ paths: JSON.stringify(paths), cache: access.cache });
        return 0;
    }
    catch (error) {
        if (!(error instanceof _errors__WEBPACK_IMPORTED_MODULE_8__/* .GatehouseError */ .GA))
            throw error;
        process.stdout.write(`::error title=Gatehouse::${(0,_reports_escape__WEBPACK_IMPORTED_MODULE_6__/* .commandData */ .wq)(`${error.message}.`)}\n`);
        return _verdict__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .hS.error;
    }
}
function tell(outputs) {
    try {
        for (const [name, value] of Object.entries(outputs))
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
    }
    catch (error) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .PlatformError */ .Wk(`the outputs can't be written (GITHUB_OUTPUT): ${(0,_errors__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error)}`);
    }
}
function namesIn(list) {
    const names = list.split(/[\s,]+/).filter(Boolean);
    if (names.length === 0)
        throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb('engines names none');
    return names.map((name) => {
        const known = _policy_engines__WEBPACK_IMPORTED_MODULE_5__/* .engineNames */ .Ry.find((each) => each === name);
        if (known === undefined)
            throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb(`engines: there is no ${name}, but ${_policy_engines__WEBPACK_IMPORTED_MODULE_5__/* .engineNames */ .Ry.join(', ')}`);
        return known;
    });
}


/***/ }),

/***/ 48142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ singleLine)
/* harmony export */ });
/** Foreign text on one line, without control characters. */
function singleLine(text) {
    if (usual.test(text))
        return text;
    return text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
}
/** Most texts have nothing to replace, and there may be hundreds of thousands. */
const usual = /^[!-~]+(?: [!-~]+)*$/;


/***/ }),

/***/ 91193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UW: () => (/* binding */ rawName),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   lB: () => (/* binding */ needsRawName)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

/**
 * A file name as text, and back: no two names have the same text. A byte that isn't UTF-8 becomes a lone surrogate, U+DC80 to
 * U+DCFF (PEP 383, as Python names files).
 */
function nameOf(raw) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(raw))
        return raw.toString('utf8');
    let text = '';
    for (let at = 0; at < raw.length;) {
        const length = characterLength(raw, at);
        text += length > 0 ? raw.toString('utf8', at, at + length) : String.fromCharCode(0xdc00 + raw.readUInt8(at));
        at += Math.max(1, length);
    }
    return text;
}
/** The bytes of a name: what the disk and git know it by. */
function rawName(text) {
    const parts = text.match(/\P{Cs}+|\p{Cs}/gu) ?? [];
    return Buffer.concat(parts.map((part) => (isEscapedByte(part) ? Buffer.from([part.charCodeAt(0) - 0xdc00]) : Buffer.from(part))));
}
/** Whether a name has bytes that aren't UTF-8: only `rawName` opens such a file. */
const needsRawName = (text) => /\p{Cs}/u.test(text);
const isEscapedByte = (part) => /^[\uDC80-\uDCFF]$/u.test(part);
/** How many bytes the UTF-8 character at `at` has; 0 when there is none. */
function characterLength(raw, at) {
    const lead = raw.readUInt8(at);
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(raw.subarray(at, at + length)) ? length : 0;
}
/** Order by UTF-16 code units: the same on every machine, whatever its locale. */
const byPath = (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0;


/***/ }),

/***/ 53138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ judgeGate),
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   Zy: () => (/* binding */ judgeRun),
/* harmony export */   hS: () => (/* binding */ exitCodes)
/* harmony export */ });
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);

/** Whether a finding keeps the verdict from passing. What could not be evaluated does so in every mode. */
function isBlocking(finding, { mode, failOn }) {
    if (finding.state !== 'new')
        return false;
    return finding.incomplete === true || (mode === 'enforce' && isOver(finding, failOn));
}
const isOver = ({ severity, advisory, failOn }, ofGate) => !advisory && (0,_findings_finding__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, failOn ?? ofGate);
/** A gate's status and the reason for it, in one sentence. */
function judgeGate(findings, evidence, thresholds) {
    const fresh = findings.filter((finding) => finding.state === 'new');
    if (evidence.failure !== undefined)
        return { status: 'error', reason: evidence.failure };
    const incomplete = fresh.filter((finding) => finding.incomplete);
    if (incomplete.length > 0)
        return { status: 'error', reason: incompleteReason(incomplete) };
    const scope = scopeOf(evidence);
    if (evidence.evaluated === 0) {
        const { changed, ofKind, selected, passedOver, deleted = 0, kind } = evidence;
        const accepted = findings.filter((finding) => finding.incomplete && finding.state !== 'new').length;
        // Nobody passes it by taking its files away.
        if (deleted > 0 && fresh.length === 0 && evidence.required) {
            const reason = `the change deletes all ${kind} that the base has (${deleted}), and nothing of its kind is left to judge; if that is meant, don't require this gate any more`;
            return { status: 'error', reason };
        }
        if (changed === undefined || (ofKind === 0 && !evidence.commits?.files)) {
            const nothing = ofKind
                ? `none of the ${ofKind} ${evidence.kind} could be evaluated`
                : `there are no ${evidence.kind} here`;
            return { status: evidence.required ? 'error' : 'skipped', reason: nothing };
        }
        if (passedOver + accepted < selected)
            return { status: 'error', reason: `${scope}: none of them could be evaluated` };
        // What commits brought is judged below, also where nothing of it is left.
        if (fresh.length === 0) {
            const why = selected === 0 ? 'nothing of its kind to judge' : 'all of them passed over';
            return { status: 'pass', reason: `${scope}: ${why}` };
        }
    }
    const { mode, failOn } = thresholds;
    const over = fresh.filter((finding) => isOver(finding, failOn));
    if (over.length > 0) {
        const of = over.some((finding) => finding.failOn !== undefined)
            ? 'over the thresholds of the policy'
            : `of severity ${failOn}${failOn === 'critical' ? '' : ' or worse'}`;
        const found = `${count(over.length, 'new finding')} ${of}; ${scope}`;
        if (mode === 'enforce')
            return { status: 'fail', reason: found };
        return { status: mode === 'warn' ? 'warn' : 'pass', reason: `${found}; mode ${mode} does not block` };
    }
    const under = fresh.filter((finding) => finding.severity !== 'info');
    if (under.length > 0) {
        const none = under.some((finding) => (0,_findings_finding__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(finding.severity, failOn))
            ? 'none that the policy lets block'
            : `none of severity ${failOn}${failOn === 'critical' ? '' : ' or worse'}`;
        const found = `${count(under.length, 'new finding')}, ${none}; ${scope}`;
        return { status: mode === 'observe' ? 'pass' : 'warn', reason: found };
    }
    return { status: 'pass', reason: scope };
}
function incompleteReason([first, ...rest]) {
    const many = count(1 + rest.length, 'place');
    if (first?.message === undefined)
        return `${many} could not be evaluated`;
    return `${many} could not be evaluated${rest.length > 0 ? ', the first' : ''}: ${first.message.replace(/\.$/, '')}`;
}
/** "12 of 12 Python files", or "12 files changed, 3 of 340 Python files among them; 2 commits with 15 files". */
function scopeOf({ changed, selected, evaluated, ofKind, kind, commits }) {
    const things = ofKind === undefined ? kind : `of ${ofKind} ${kind}`;
    const files = changed === undefined
        ? `${evaluated} ${things}`
        : `${count(changed, 'file')} changed, ${selected} ${things} among them`;
    return commits ? `${files}; ${count(commits.walked, 'commit')} with ${count(commits.files, 'changed file')}` : files;
}
const order = ['error', 'fail', 'warn', 'pass'];
/** The one verdict: the worst of the gates. A run in which no gate judged anything is an error. */
function judgeRun(gates, notices) {
    if (notices.some((notice) => notice.level === 'error'))
        return 'error';
    const worst = order.find((verdict) => gates.some((gate) => gate.status === verdict)) ?? 'error';
    return worst === 'pass' && notices.some((notice) => notice.level === 'warning') ? 'warn' : worst;
}
const exitCodes = { pass: 0, warn: 0, fail: 1, error: 2 };
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;


/***/ })

};
