export const id = 2853;
export const ids = [2853];
export const modules = {

/***/ 81122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Statements)
/* harmony export */ });
/** Knows of each line whether a statement can begin there: outside brackets, strings and continued lines. */
class Statements {
    depth = 0;
    quotes = '';
    continued = false;
    get atStart() {
        return this.depth === 0 && this.quotes === '' && !this.continued;
    }
    /**
     * Reads on to the end of `line`, or past the bracket that closes the first one it was given. Answers where in the line a comment
     * begins, if one does.
     */
    read(line, untilClosed = false) {
        let comment;
        this.continued = false;
        for (let i = 0; i < line.length; i++) {
            const character = line.charAt(i);
            if (character === '\\') {
                this.continued = i === line.length - 1;
                i += 1;
            }
            else if (this.quotes !== '') {
                if (!line.startsWith(this.quotes, i))
                    continue;
                i += this.quotes.length - 1;
                this.quotes = '';
            }
            else if (character === '#') {
                comment = i;
                break;
            }
            else if (character === '"' || character === "'") {
                const triple = character.repeat(3);
                this.quotes = line.startsWith(triple, i) ? triple : character;
                i += this.quotes.length - 1;
            }
            else if ('([{'.includes(character)) {
                this.depth += 1;
            }
            else if (')]}'.includes(character)) {
                this.depth = Math.max(0, this.depth - 1);
                if (untilClosed && this.depth === 0)
                    return undefined;
            }
        }
        // A string in single quotes ends with its line unless a backslash continues it.
        if (this.quotes.length === 1 && !this.continued)
            this.quotes = '';
        return comment;
    }
}


/***/ }),

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
/**
 * What a gzip file unpacks to, all its members one after the other, in pieces of at most 64 KiB. Zeros may follow the last one.
 * Rejects with a `GzipError` where the data is damaged or cut off, or something else follows; what `source` throws is passed on.
 */
async function* gunzip(source) {
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

/***/ 15112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ lineComment)
/* harmony export */ });
/** By the end of a file's name, or the whole of it: what begins a comment that goes on to the end of its line. */
const introducers = [
    [/(?:\.(?:ya?ml|toml|sh|bash|zsh|fish|env|rb|r|pl|tf|tfvars|hcl|jl|nix|graphql|awk|ps1|mk|cmake|conf|properties|dockerfile)|(?:^|\/)(?:\.env(?:\..*)?|makefile|dockerfile|containerfile|gemfile|rakefile|jenkinsfile|procfile|\.gitignore))$/i, /#/y],
    [/\.(?:[cm]?[jt]sx?|java|go|c|h|cc|cpp|hpp|cs|kt|kts|scala|rs|swift|dart|groovy|gradle|proto|php|jsonc|json5|zig)$/i, /\/\/|\/\*/y],
    [/\.(?:sql|lua|hs|elm)$/i, /--/y],
    [/\.(?:ini|cfg)$/i, /[#;]/y],
    [/\.(?:html?|xml|svg|md)$/i, /<!--/y],
]; // prettier-ignore
/**
 * The comment at the end of a line of a file, or `undefined` where one can't be told for sure: the line alone is looked at, with
 * quotes counted on it, and a file of an unknown kind has none. Python's comments need more than their line.
 */
function lineComment(line, path) {
    const begins = introducers.find(([name]) => name.test(path))?.[1];
    if (begins === undefined)
        return undefined;
    let quote = '';
    for (let i = 0; i < line.length; i++) {
        const character = line.charAt(i);
        if (quote !== '') {
            if (character === '\\')
                i++;
            else if (character === quote)
                quote = '';
        }
        else if (/["'`]/.test(character)) {
            quote = character;
        }
        else if (i === 0 || /[\s;,)}\]"'`]/.test(line.charAt(i - 1))) {
            begins.lastIndex = i;
            if (begins.test(line))
                return line.slice(i);
        }
    }
    return undefined;
}


/***/ }),

/***/ 60927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   UH: () => (/* binding */ withoutConstants),
/* harmony export */   fJ: () => (/* binding */ parseNotebook),
/* harmony export */   yF: () => (/* binding */ NotebookError)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);

/** The file is not a notebook; line and column count from 1. */
class NotebookError extends Error {
    name = 'NotebookError';
    line;
    column;
    constructor(message, at) {
        super(message);
        this.line = at.line;
        this.column = at.column;
    }
}
/** Jupyter writes a dozen levels; rich outputs have more. */
const maxDepth = 500;
/** Far more than a person can read; a hostile file of millions would fill the memory. */
const maxCells = 100_000;
const maxPieces = 1_000_000;
const joinedAtOnce = 10_000;
/** How many lists and objects lie around the deepest value that matters: a line in worksheets/0/cells/0/input. */
const deepestOfInterest = 6;
/** What the versions of nbformat call a code cell's text: 4, 2 and 3, 1. */
const sourceFields = new Set(['source', 'input', 'code']);
/**
 * Reads a notebook of any nbformat: 4 and 1 have one list of cells, 2 and 3 have worksheets. A file that has both, or a cell
 * with two sources, keeps all of them: which ones count depends on a number that nothing else in the file bears out. Where a
 * key occurs twice the last one counts, as for Jupyter. A file with nothing in it is a notebook without cells. Throws
 * `NotebookError` on anything that isn't a notebook.
 */
function parseNotebook(file) {
    const text = withoutConstants(file);
    const end = text.trimEnd().length;
    if (end === 0)
        return { languages: [], kernel: undefined, cells: [] };
    const reader = new Reader();
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, {
        onObjectBegin: (_offset, _length, line, character) => {
            reader.open('object', position(line, character));
        },
        onArrayBegin: (_offset, _length, line, character) => {
            reader.open('array', position(line, character));
        },
        onObjectProperty: (name) => {
            reader.key = name;
        },
        onObjectEnd: () => {
            reader.close();
        },
        onArrayEnd: () => {
            reader.close();
        },
        onLiteralValue: (value, _offset, _length, line, character) => {
            reader.literal(value, position(line, character));
        },
        onError: (_error, offset, length, line, character) => {
            const truncated = offset >= end || (text[offset] === '"' && offset + length >= end);
            throw new NotebookError(truncated ? 'the file ends too early' : 'not JSON', position(line, character));
        },
    }, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    return reader.notebook();
}
/** Python's JSON writes NaN, Infinity and -Infinity, which JSON doesn't have: a number of the same length replaces them. */
function withoutConstants(text) {
    if (!/NaN|Infinity/.test(text))
        return text;
    const constant = /(?<![\w.+])(?:(?<!-)NaN|Infinity)(?!\w)/y;
    const done = [];
    let kept = [];
    let from = 0;
    let quoted = false;
    for (let i = 0; i < text.length; i++) {
        const character = text[i];
        if (character === '"')
            quoted = !quoted;
        else if (quoted && character === '\\')
            i += 1;
        else if (!quoted && (character === 'N' || character === 'I')) {
            constant.lastIndex = i;
            if (!constant.test(text))
                continue;
            kept.push(text.slice(from, i), '0'.padEnd(constant.lastIndex - i));
            from = constant.lastIndex;
            // Joined in batches: a hostile file has tens of millions of them.
            if (kept.length < joinedAtOnce)
                continue;
            done.push(kept.join(''));
            kept = [];
        }
    }
    return [...done, ...kept, text.slice(from)].join('');
}
function position(line, character) {
    return { line: line + 1, column: character + 1 };
}
/** Follows the JSON's events and keeps what lies on the few paths that matter. */
class Reader {
    /** Of the value that comes next. */
    key = '';
    /** The keys of the lists and objects that are open, the root's among them. */
    path = [];
    metadata = new Map();
    /** nbformat 4 has one list of cells, the older ones have one a worksheet. */
    cells;
    worksheets;
    open(kind, at) {
        if (this.path.length >= maxDepth)
            throw new NotebookError('nested too deeply', at);
        this.place(kind, undefined, at);
        this.path.push(this.key);
        this.key = kind === 'array' ? 0 : '';
    }
    close() {
        this.key = this.path.pop() ?? '';
        if (typeof this.key === 'number')
            this.key += 1;
    }
    literal(value, at) {
        this.place('literal', value, at);
        if (typeof this.key === 'number')
            this.key += 1;
    }
    notebook() {
        if (this.cells === undefined && this.worksheets === undefined) {
            throw new NotebookError('no list of cells', position(0, 0));
        }
        const raw = [...(this.cells ?? []), ...(this.worksheets?.flat() ?? [])];
        const languages = ['kernelspec/language', 'language_info/name'].map((key) => this.metadata.get(key)?.trim() ?? '');
        return {
            languages: languages.filter((language) => language !== '').map((language) => language.toLowerCase()),
            kernel: this.metadata.get('kernelspec/name')?.toLowerCase(),
            cells: raw.flatMap((cell, index) => codeCells(cell, index + 1)),
        };
    }
    place(kind, value, at) {
        if (this.path.length > deepestOfInterest)
            return;
        if (this.path.length === 0) {
            if (kind !== 'object')
                throw new NotebookError('not a JSON object', at);
            return;
        }
        const [root, ...rest] = [...this.path.slice(1), this.key];
        if (root === 'metadata')
            this.placeMetadata(rest, value);
        else if (root === 'cells') {
            if (rest.length === 0)
                this.cells = [];
            placeInCells(this.cells ?? [], rest, kind, value, at);
        }
        else if (root === 'worksheets') {
            if (rest.length === 0)
                this.worksheets = [];
            if (rest[1] !== 'cells')
                return;
            const sheets = (this.worksheets ??= []);
            if (rest.length === 2)
                sheets[Number(rest[0])] = [];
            placeInCells(sheets[Number(rest[0])] ?? [], rest.slice(2), kind, value, at);
        }
    }
    placeMetadata(keys, value) {
        const path = keys.join('/');
        for (const known of this.metadata.keys()) {
            if (path === '' || known === path || known.startsWith(`${path}/`))
                this.metadata.delete(known);
        }
        if (keys.length === 2 && typeof value === 'string')
            this.metadata.set(path, value);
    }
}
function placeInCells(cells, [index, field, ...rest], kind, value, at) {
    if (index === undefined) {
        if (kind !== 'array')
            throw new NotebookError('the cells are not a list', at);
        return;
    }
    if (field === undefined) {
        if (kind !== 'object')
            throw new NotebookError(`cell ${Number(index) + 1} is not an object`, at);
        if (cells.length === maxCells)
            throw new NotebookError(`more than ${maxCells} cells`, at);
        cells.push({ at, sources: new Map() });
        return;
    }
    const cell = cells.at(-1);
    if (cell === undefined)
        return;
    if (field === 'cell_type' && rest.length === 0)
        cell.type = String(value);
    if (sourceFields.has(field))
        placeSource(cell, field, rest.length, kind, value, at);
}
function placeSource(cell, field, depth, kind, value, at) {
    if (depth === 0)
        cell.sources.set(field, { pieces: [] });
    const source = cell.sources.get(field);
    if (source === undefined || depth > 1 || (depth === 0 && kind === 'array'))
        return;
    if (typeof value !== 'string') {
        source.wrong ??= at;
    }
    else if (value !== '') {
        if (source.pieces.length === maxPieces)
            throw new NotebookError(`more than ${maxPieces} lines in a cell`, at);
        source.pieces.push({ text: value, line: at.line });
    }
}
function codeCells({ at, type, sources }, index) {
    if (type === undefined)
        throw new NotebookError(`cell ${index} has no cell_type`, at);
    if (type !== 'code')
        return [];
    if (sources.size === 0)
        throw new NotebookError(`cell ${index} has no source`, at);
    return [...sources.values()].map(({ pieces, wrong }) => {
        if (wrong !== undefined) {
            throw new NotebookError(`cell ${index}: its source is neither text nor a list of texts`, wrong);
        }
        return { index, source: pieces.map(({ text }) => text).join(''), fileLines: fileLinesOf(pieces) };
    });
}
function fileLinesOf(pieces) {
    const fileLines = [];
    let atLineStart = true;
    for (const { text, line } of pieces) {
        const parts = text.split(/\r\n|[\n\r]/);
        const ended = parts.length > 1 && parts.at(-1) === '';
        const started = parts.length - (ended ? 1 : 0) - (atLineStart ? 0 : 1);
        for (let i = 0; i < started; i++)
            fileLines.push(line);
        atLineStart = ended;
    }
    return fileLines;
}


/***/ }),

/***/ 62641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wz: () => (/* reexport */ zip_error/* ZipError */.W),
  Xl: () => (/* reexport */ zip_source/* bytesSource */.Xl),
  QH: () => (/* binding */ openZip)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/formats/zip/crc32.ts
var crc32 = __webpack_require__(43087);
// EXTERNAL MODULE: ./src/formats/zip/directory.ts
var directory = __webpack_require__(9055);
// EXTERNAL MODULE: ./src/formats/zip/error.ts
var zip_error = __webpack_require__(79814);
// EXTERNAL MODULE: ./src/formats/shown-name.ts
var shown_name = __webpack_require__(46933);
// EXTERNAL MODULE: ./src/formats/zip/fields.ts
var fields = __webpack_require__(94239);
// EXTERNAL MODULE: ./src/formats/zip/source.ts
var zip_source = __webpack_require__(59747);
;// CONCATENATED MODULE: ./src/formats/zip/local.ts




const headerBytes = 30;
const headerSignature = 0x0403_4b50;
const descriptorSignature = 0x0807_4b50;
/** Encryption, sizes behind the data, patches, strong encryption, UTF-8 names, a masked header: what changes how bytes are read. */
const decisiveFlags = 0b0010_1000_0110_1001;
/** Sizes and CRC stand in a descriptor behind the data, and may be 0 in the local header. */
const streamedFlag = 1 << 3;
/** Extra fields are mostly shorter: a header is read at once. */
const usualExtra = 256;
/**
 * Where the data of an entry starts. Its local header has to say what the directory says, and the entry has to fill the bytes
 * up to `boundary`, where the next begins. Throws a ZipError otherwise.
 */
async function locateData(source, record, boundary) {
    const { name, offset, packedSize } = record;
    const about = `entry ${(0,shown_name/* shownName */.H)(name)}`;
    const overlap = () => new zip_error/* ZipError */.W('ambiguous', `${about} overlaps with what follows it`);
    const fixedEnd = offset + headerBytes + record.nameBytes.length;
    if (fixedEnd > boundary)
        throw overlap();
    const head = await (0,zip_source/* readFully */.lR)(source, offset, Math.min(boundary, fixedEnd + usualExtra) - offset);
    if (head.readUInt32LE(0) !== headerSignature)
        throw new zip_error/* ZipError */.W('damaged', `${about} does not begin where the directory says`);
    const dataStart = offset + headerBytes + head.readUInt16LE(26) + head.readUInt16LE(28);
    if (dataStart + packedSize > boundary)
        throw overlap();
    const whole = dataStart - offset <= head.length ? head : await (0,zip_source/* readFully */.lR)(source, offset, dataStart - offset);
    checkHeader(whole.subarray(0, dataStart - offset), record);
    const rest = await (0,zip_source/* readFully */.lR)(source, dataStart + packedSize, Math.min(boundary - dataStart - packedSize, 25));
    if ((record.flags & streamedFlag) === 0) {
        if (rest.length > 0)
            throw unaccounted(boundary - dataStart - packedSize, about);
    }
    else if (!isDescriptor(rest, record)) {
        throw new zip_error/* ZipError */.W('ambiguous', `${about}: what follows its data does not say what the directory says`);
    }
    return dataStart;
}
function unaccounted(bytes, about) {
    return new zip_error/* ZipError */.W('ambiguous', `${bytes} bytes after ${about} belong to no entry`);
}
function checkHeader(header, record) {
    const { name, nameBytes, flags, method, crc, size, packedSize } = record;
    const differs = (what) => {
        throw new zip_error/* ZipError */.W('ambiguous', `entry ${(0,shown_name/* shownName */.H)(name)}: its local header and the directory disagree on its ${what}`);
    };
    const nameEnd = headerBytes + header.readUInt16LE(26);
    if (!header.subarray(headerBytes, nameEnd).equals(nameBytes))
        differs('name');
    if (((header.readUInt16LE(6) ^ flags) & decisiveFlags) !== 0)
        differs('flags');
    if (header.readUInt16LE(8) !== method)
        differs('method');
    const { zip64, otherName } = (0,fields/* readExtra */.li)(header.subarray(nameEnd), name);
    if (otherName !== undefined && !otherName.equals(nameBytes))
        differs('name');
    const [localSize = 0, localPacked = 0] = (0,fields/* widened */["do"])([header.readUInt32LE(22), header.readUInt32LE(18)], zip64, name);
    const open = (flags & streamedFlag) !== 0;
    const agrees = (local, value) => local === value || (open && local === 0);
    if (!agrees(header.readUInt32LE(14), crc))
        differs('CRC');
    if (!agrees(localSize, size) || !agrees(localPacked, packedSize))
        differs('size');
}
/** A data descriptor: with or without signature, its sizes in 32 or 64 bits (APPNOTE 4.3.9). */
function isDescriptor(bytes, { crc, size, packedSize }) {
    const signed = bytes.length === 16 || bytes.length === 24;
    if (!signed && bytes.length !== 12 && bytes.length !== 20)
        return false;
    if (signed && bytes.readUInt32LE(0) !== descriptorSignature)
        return false;
    const values = bytes.subarray(signed ? 4 : 0);
    const sizes = values.length === 12
        ? [BigInt(values.readUInt32LE(4)), BigInt(values.readUInt32LE(8))]
        : [values.readBigUInt64LE(4), values.readBigUInt64LE(12)];
    return values.readUInt32LE(0) === crc && sizes[0] === BigInt(packedSize) && sizes[1] === BigInt(size);
}

// EXTERNAL MODULE: ./src/formats/zip/names.ts
var names = __webpack_require__(60852);
;// CONCATENATED MODULE: ./src/formats/zip/index.ts











const methods = {
    0: 'stored',
    1: 'shrink',
    2: 'reduce',
    3: 'reduce',
    4: 'reduce',
    5: 'reduce',
    6: 'implode',
    8: 'deflate',
    9: 'deflate64',
    10: 'implode (DCL)',
    12: 'bzip2',
    14: 'lzma',
    16: 'cmpsc',
    18: 'terse',
    19: 'lz77',
    20: 'zstd',
    93: 'zstd',
    94: 'mp3',
    95: 'xz',
    96: 'jpeg',
    97: 'wavpack',
    98: 'ppmd',
    99: 'aes',
};
/** Encrypted, strongly encrypted, with masked local headers. */
const encryptedFlags = (1 << 0) | (1 << 6) | (1 << 13);
const patchedFlag = 1 << 5;
/** Of Unix: S_IFDIR, S_IFREG and S_IFLNK without their zeros. */
const folderType = 0o04;
const fileType = 0o10;
const linkType = 0o12;
/** Two bits for 258 bytes is the shortest that deflate has. */
const maxDeflateRatio = 1_032;
const chunkBytes = 64 * 1024;
/** What is unpacked at once: a stream of its own costs more than most members. */
const smallBytes = 64 * 1024;
/** Reads the directory of an archive, and every local header. Throws a ZipError when it can't be read, or in two ways. */
async function openZip(source, limits = {}) {
    const bounds = { ...zip_source/* defaultLimits */.MK, ...limits };
    const { records, start } = await (0,directory/* readDirectory */.g)(source, bounds);
    (0,names/* refuseCollisions */.O_)(records.map(({ name }) => name));
    const total = records.reduce((sum, { size }) => sum + size, 0);
    if (total > bounds.totalBytes)
        throw new zip_error/* ZipError */.W('too-large', `it unpacks to ${total} bytes, more than ${bounds.totalBytes}`);
    const byOffset = [...records].sort((a, b) => a.offset - b.offset);
    const first = byOffset[0]?.offset ?? start;
    if (first > 0 && !bounds.prefix)
        throw new zip_error/* ZipError */.W('ambiguous', `${first} bytes lie in front of the first entry`);
    const dataOffsets = new Map();
    for (const [index, record] of byOffset.entries())
        dataOffsets.set(record, await locateData(source, record, byOffset[index + 1]?.offset ?? start));
    return {
        entries: records.map((record) => entryOf(record, dataOffsets.get(record) ?? 0)),
        read: (entry, limit) => readEntry(source, entry, limit),
    };
}
function entryOf(record, dataOffset) {
    const { name, size, packedSize, crc, flags } = record;
    const method = methods[record.method] ?? `method ${record.method}`;
    const about = `entry ${(0,shown_name/* shownName */.H)(name)}`;
    const kind = kindOf(record);
    const encrypted = (flags & encryptedFlags) !== 0;
    if ((flags & patchedFlag) !== 0)
        throw new zip_error/* ZipError */.W('unsupported', `${about} is a patch to another archive`);
    if (kind === 'folder' && size > 0)
        throw new zip_error/* ZipError */.W('ambiguous', `${about} is a folder and has content`);
    if (method === 'stored' && !encrypted && size !== packedSize)
        throw new zip_error/* ZipError */.W('damaged', `${about} is stored as it is, and states two sizes`);
    if (method === 'deflate' && size > packedSize * maxDeflateRatio)
        throw new zip_error/* ZipError */.W('damaged', `${about} states ${size} bytes, more than its ${packedSize} can unpack to`);
    return { name, kind, size, packedSize, method, encrypted, crc32: crc, dataOffset };
}
/** By its name, and the file type of Unix where there is one; some writers give folders any but the right one. */
function kindOf({ name, mode }) {
    const type = mode >>> 12;
    const about = `entry ${(0,shown_name/* shownName */.H)(name)}`;
    if (name.endsWith('/')) {
        if (type === linkType)
            throw new zip_error/* ZipError */.W('ambiguous', `${about} is a folder by its name, and a link by its file type`);
        return 'folder';
    }
    if (type === folderType)
        throw new zip_error/* ZipError */.W('ambiguous', `${about} is a folder by its file type, and not by its name`);
    if (type === linkType)
        return 'symlink';
    return type === 0 || type === fileType ? 'file' : 'special';
}
async function* readEntry(source, entry, limit) {
    const about = `entry ${(0,shown_name/* shownName */.H)(entry.name)}`;
    if (entry.kind === 'folder')
        throw new zip_error/* ZipError */.W('unsupported', `${about} is a folder`);
    if (entry.encrypted)
        throw new zip_error/* ZipError */.W('unsupported', `${about} is encrypted`);
    if (entry.method !== 'stored' && entry.method !== 'deflate')
        throw new zip_error/* ZipError */.W('unsupported', `${about} is packed with ${entry.method}; stored and deflate are read`);
    if (entry.size > limit)
        throw new zip_error/* ZipError */.W('too-large', `${about} has ${entry.size} bytes, more than ${limit}`);
    let size = 0;
    let crc = 0;
    for await (const piece of unpackedPieces(source, entry)) {
        size += piece.length;
        if (size > entry.size)
            throw overflow(entry);
        crc = (0,crc32/* crc32 */.Q)(piece, crc);
        yield piece;
    }
    if (size !== entry.size)
        throw new zip_error/* ZipError */.W('damaged', `${about} unpacks to ${size} of the ${entry.size} bytes it states`);
    if (crc !== entry.crc32)
        throw new zip_error/* ZipError */.W('damaged', `${about} does not have the CRC it states`);
}
function unpackedPieces(source, entry) {
    if (entry.method === 'stored')
        return packed(source, entry);
    return entry.packedSize <= smallBytes && entry.size <= smallBytes
        ? inflatedAtOnce(source, entry)
        : inflated(source, entry);
}
async function* inflatedAtOnce(source, entry) {
    const bytes = await (0,zip_source/* readFully */.lR)(source, entry.dataOffset, entry.packedSize);
    let unpacked;
    try {
        // With `info` it answers both, which its types don't say.
        unpacked = (0,external_node_zlib_.inflateRawSync)(bytes, { info: true, maxOutputLength: entry.size + 1 });
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw overflow(entry);
        throw unpackError(error, entry);
    }
    yield unpacked.buffer;
    refuseRest(entry, unpacked.engine.bytesWritten);
}
async function* packed(source, { dataOffset, packedSize }) {
    for (let at = 0; at < packedSize; at += chunkBytes)
        yield await (0,zip_source/* readFully */.lR)(source, dataOffset + at, Math.min(chunkBytes, packedSize - at));
}
async function* inflated(source, entry) {
    const inflate = (0,external_node_zlib_.createInflateRaw)({ chunkSize: chunkBytes });
    let failure;
    const input = external_node_stream_.Readable.from(packed(source, entry), { highWaterMark: 1 });
    (0,external_node_stream_.pipeline)(input, inflate, (error) => {
        failure = error;
    });
    try {
        for await (const piece of inflate)
            yield piece;
    }
    catch (error) {
        throw unpackError(failure ?? error, entry);
    }
    finally {
        inflate.destroy();
    }
    refuseRest(entry, inflate.bytesWritten);
}
const overflow = ({ name, size }) => new zip_error/* ZipError */.W('damaged', `entry ${(0,shown_name/* shownName */.H)(name)} unpacks to more than the ${size} bytes it states`);
function refuseRest({ name, packedSize }, taken) {
    if (taken === packedSize)
        return;
    throw new zip_error/* ZipError */.W('ambiguous', `entry ${(0,shown_name/* shownName */.H)(name)}: ${packedSize - taken} bytes follow its packed data`);
}
/** What zlib says of the data is the archive's fault; anything else is the source's own failure. */
function unpackError(error, { name }) {
    const { code = '', message = '' } = error;
    if (!code.startsWith('Z_'))
        return error;
    return new zip_error/* ZipError */.W('damaged', `entry ${(0,shown_name/* shownName */.H)(name)} can't be unpacked: ${message}`);
}


/***/ }),

/***/ 72914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withComments)
/* harmony export */ });
/* harmony import */ var _engines_python_statements__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81122);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44879);
/* harmony import */ var _findings_inline_skip__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24673);
/* harmony import */ var _formats_line_comment__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15112);
/* harmony import */ var _formats_notebook__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60927);
/* harmony import */ var _formats_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36925);






/** Larger sources are data; what stands in them is not taken for a comment. */
const maxSourceBytes = 5_000_000;
const lineBreak = /\r\n|[\n\r]/;
/**
 * The detections of one file with the comments beside them. A skip in a Python string is none, so of Python and notebooks the whole
 * source is read; of other files the line.
 */
async function withComments(tree, entry, detections) {
    const isCandidate = ({ lineText }) => !(0,_findings_finding__WEBPACK_IMPORTED_MODULE_3__/* .isExcerpt */ .w_)(lineText) && (0,_findings_inline_skip__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldSkip */ .Id)(lineText);
    if (!detections.some(isCandidate))
        return detections;
    const commentOf = await commentsOf(tree, entry);
    return detections.map((detection) => {
        const comment = isCandidate(detection) ? commentOf(detection) : undefined;
        if (comment === undefined || !(0,_findings_inline_skip__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldSkip */ .Id)(comment.text))
            return detection;
        return { ...detection, comments: [comment] };
    });
}
async function commentsOf(tree, { path, size }) {
    if (!/\.(?:pyw?|ipynb)$/i.test(path)) {
        return ({ lineText, location }) => {
            const text = (0,_formats_line_comment__WEBPACK_IMPORTED_MODULE_4__/* .lineComment */ .G)(lineText, path);
            // A secret inside a comment is no code with a comment behind it, but the skip stands in the same comment.
            return text === undefined || location.startColumn === undefined ? undefined : { text };
        };
    }
    if (size > maxSourceBytes)
        return () => undefined;
    const source = (0,_formats_text__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(await tree.read(path, { length: maxSourceBytes }))?.text;
    if (source === undefined)
        return () => undefined;
    if (!/\.ipynb$/i.test(path)) {
        const comments = pythonComments(source.split(lineBreak));
        return ({ location }) => comments[(location.startLine ?? 0) - 1];
    }
    const byLine = notebookComments(source);
    return ({ location }) => byLine.get(location.startLine ?? 0);
}
/** The comment of each line. */
function pythonComments(lines) {
    const statements = new _engines_python_statements__WEBPACK_IMPORTED_MODULE_5__/* .Statements */ .$();
    return lines.map((line) => {
        const start = statements.read(line);
        return start === undefined ? undefined : { text: line.slice(start) };
    });
}
/** By the line of the file; where several lines of cells share one, which of them is meant can't be told. */
function notebookComments(source) {
    const byLine = new Map();
    const shared = new Set();
    const taken = new Set();
    for (const cell of cellsOf(source)) {
        for (const [i, comment] of pythonComments(cell.source.split(lineBreak)).entries()) {
            const line = cell.fileLines[i];
            if (line === undefined)
                continue;
            if (taken.has(line))
                shared.add(line);
            taken.add(line);
            if (comment)
                byLine.set(line, comment);
        }
    }
    for (const line of shared)
        byLine.delete(line);
    return byLine;
}
function cellsOf(source) {
    try {
        return (0,_formats_notebook__WEBPACK_IMPORTED_MODULE_1__/* .parseNotebook */ .fJ)(source).cells;
    }
    catch (error) {
        if (error instanceof _formats_notebook__WEBPACK_IMPORTED_MODULE_1__/* .NotebookError */ .yF)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 99361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ incomplete),
/* harmony export */   P: () => (/* binding */ detectionOf)
/* harmony export */ });
/* harmony import */ var _engines_secrets_detection__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85502);

/** A secret that goes over several lines (a PEM key) is marked on the first one; without a place it is of the whole file. */
function detectionOf(path, { match, place, member }) {
    const location = { path, ...(place && spanOf(place)), ...(member !== undefined && { member }) };
    return (0,_engines_secrets_detection__WEBPACK_IMPORTED_MODULE_0__/* .secretDetection */ .e)(match, location, place?.lineText ?? '');
}
const spanOf = ({ line, column, endColumn }) => ({
    startLine: line,
    endLine: line,
    startColumn: column,
    endColumn,
});
/** Says that `path` was not scanned, or not to its end; the gate can't pass on it. */
function incomplete(path, rule, reason) {
    return {
        ...incompleteTexts[rule],
        rule,
        engine: _engines_secrets_detection__WEBPACK_IMPORTED_MODULE_0__/* .engineName */ .O,
        severity: 'high',
        message: `${path}: ${reason}`,
        location: { path },
        lineText: '',
        incomplete: true,
    };
}
const incompleteTexts = {
    'unreadable-file': {
        title: 'File could not be read',
        help: { text: 'What is in it is not known, so it can not pass. Make the file readable to the job, or remove it.' },
    },
    'unfinished-file': {
        title: 'File not scanned to its end',
        help: {
            text: 'Its text makes matching slow beyond the time a file of its size gets. Split it, or exclude it in the policy if it can hold no secret.',
        },
    },
    'unreadable-archive': {
        title: 'Archive not read to its end',
        help: {
            text: 'It is damaged, says two things about its content, or unpacks to more than is read, so what is in it is not known. Pack it anew, or exclude it in the policy if it can hold no secret.',
        },
    },
    'too-many-secrets': {
        title: 'More secrets than are listed',
        help: {
            text: 'The file holds so many that listing stopped. Treat the whole file as leaked: remove it and revoke what is in it.',
        },
    },
};


/***/ }),

/***/ 90238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ engineOf)
/* harmony export */ });
/* harmony import */ var _engines_secrets__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25373);
/* harmony import */ var _engines_secrets_custom__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72070);


/** A run scans its head, its base and its commits by the same settings: what an engine compiles, it compiles once. */
const engines = new WeakMap();
/** The engine with the rules of the policy beside its own; the same one for the same settings. */
function engineOf(settings) {
    const known = engines.get(settings);
    if (known)
        return known;
    const { rules, allowances } = (0,_engines_secrets_custom__WEBPACK_IMPORTED_MODULE_1__.compileRules)(settings);
    const engine = (0,_engines_secrets__WEBPACK_IMPORTED_MODULE_0__.createSecretsEngine)(rules, allowances);
    engines.set(settings, engine);
    return engine;
}


/***/ }),

/***/ 70414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ scanEntry)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _comments__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72914);
/* harmony import */ var _detection__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99361);
/* harmony import */ var _scan__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83344);




/** What one file of a tree holds, with the comments beside its secrets; one that can't be read says so. */
async function scanEntry(tree, entry, engine) {
    try {
        const scan = await (0,_scan__WEBPACK_IMPORTED_MODULE_2__/* .scanFile */ .W)(tree, entry, engine);
        return { ...scan, detections: await (0,_comments__WEBPACK_IMPORTED_MODULE_0__/* .withComments */ .f)(tree, entry, scan.detections) };
    }
    catch (error) {
        if (!(error instanceof _errors__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableError */ .Gy))
            throw error;
        return { detections: [(0,_detection__WEBPACK_IMPORTED_MODULE_1__/* .incomplete */ .$)(entry.path, 'unreadable-file', error.message)], evaluated: false, skipped: {} };
    }
}


/***/ }),

/***/ 69416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ defaultLimits)
/* harmony export */ });
const defaultLimits = {
    chunk: 1 << 20,
    ahead: 20_000,
    behind: 4_000,
    baseMs: 10_000,
    msPerMegabyte: 200,
    secrets: 1_000,
    notebook: 16 << 20,
    unpacked: 1 << 30,
    ratio: 100,
    members: 200_000,
};


/***/ }),

/***/ 77471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ readAhead),
/* harmony export */   Ts: () => (/* binding */ regroup),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   oc: () => (/* binding */ sharingHeads)
/* harmony export */ });
/**
 * A tree that reads the first bytes of every file, up to `chunk` of them, into the same memory: files by the thousand cost no more than
 * one. They are gone when the next file is begun.
 */
function sharingHeads(tree, chunk) {
    const into = Buffer.allocUnsafeSlow(chunk);
    return {
        read: (path, range = {}) => tree.read(path, range.offset === 0 && range.length === chunk ? { ...range, into } : range),
    };
}
/** A file's bytes, of which `head` is read; every piece but the last is `chunk` long, and the last one is shorter, perhaps empty. */
async function* piecesOf(tree, { path }, head, chunk) {
    let bytes = head;
    for (let offset = head.length;; offset += bytes.length) {
        yield bytes;
        if (bytes.length < chunk)
            return;
        bytes = await tree.read(path, { offset, length: chunk });
    }
}
/** The same bytes in such pieces. Where the source fails, what it gave before comes first. */
async function* regroup(source, chunk) {
    let held = [];
    let length = 0;
    let failure;
    const iterator = source[Symbol.asyncIterator]();
    for (;;) {
        const next = await iterator.next().catch((error) => {
            failure = { error };
        });
        if (next === undefined || next.done === true)
            break;
        held.push(next.value);
        length += next.value.length;
        if (length < chunk)
            continue;
        const bytes = Buffer.concat(held);
        let at = 0;
        for (; bytes.length - at >= chunk; at += chunk)
            yield bytes.subarray(at, at + chunk);
        held = [bytes.subarray(at)];
        length -= at;
    }
    yield Buffer.concat(held);
    if (failure)
        throw failure.error;
}
/** The first pieces, up to `limit` bytes or the first that goes beyond, and what comes after them, if there is more. */
async function readAhead(pieces, limit) {
    const read = [];
    let length = 0;
    const iterator = pieces[Symbol.asyncIterator]();
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
        read.push(next.value);
        length += next.value.length;
        if (length > limit)
            return { read, rest: { [Symbol.asyncIterator]: () => iterator } };
    }
    return { read, rest: undefined };
}


/***/ }),

/***/ 83344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ scanFile)
});

// EXTERNAL MODULE: ./src/formats/text.ts
var formats_text = __webpack_require__(36925);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/formats/gzip.ts
var gzip = __webpack_require__(58741);
// EXTERNAL MODULE: ./src/formats/tar/index.ts + 1 modules
var tar = __webpack_require__(76599);
// EXTERNAL MODULE: ./src/formats/zip/index.ts + 1 modules
var formats_zip = __webpack_require__(62641);
// EXTERNAL MODULE: ./src/gates/secrets/pieces.ts
var secrets_pieces = __webpack_require__(77471);
;// CONCATENATED MODULE: ./src/gates/secrets/archive.ts





/** What packs files, by how it begins. */
const signatures = [
    ['zip', 'PK\x03\x04'],
    ['zip', 'PK\x05\x06'],
    ['gzip', '\x1f\x8b\x08'],
    ['bzip2', 'BZh'],
    ['xz', '\xfd7zXZ\0'],
    ['zstd', '\x28\xb5\x2f\xfd'],
    ['7z', '7z\xbc\xaf\x27\x1c'],
    ['rar', 'Rar!\x1a\x07'],
    ['lz4', '\x04\x22\x4d\x18'],
    ['compress', '\x1f\x9d'],
];
/** What a file that begins with `head` is packed with. */
function archiveKind(head) {
    const start = head.toString('latin1', 0, 8);
    const known = signatures.find(([, signature]) => start.startsWith(signature));
    if (known)
        return known[0] === 'bzip2' && !/^BZh[1-9]1AY&/.test(start) ? undefined : known[0];
    return (0,tar/* isTarHeader */.FY)(head) ? 'tar' : undefined;
}
/** What a zip file may stand behind: a line that starts an interpreter, or a program that unpacks it. */
const starters = ['#!', 'MZ', '\x7fELF', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe'];
const endBytes = 22;
const maxComment = 0xffff;
/**
 * Where a zip file begins that stands behind something else, as its offsets count: from its own beginning, or from that of the file. Undefined
 * where there is none.
 */
async function zipBehind(head, tree, { path: name, size }) {
    const start = head.toString('latin1', 0, 4);
    if (!starters.some((starter) => start.startsWith(starter)))
        return undefined;
    const offset = Math.max(0, size - endBytes - maxComment);
    const tail = head.length >= size ? head.subarray(offset) : await tree.read(name, { offset, length: size - offset });
    const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    if (end === -1 || end + endBytes > tail.length)
        return undefined;
    const [bytes, at] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
    const before = offset + end - bytes - at;
    return before >= 0 && bytes > 0 ? before : undefined;
}
/**
 * Hands the members of an archive on, as they are unpacked, one after the other. What can't be unpacked by this program (other
 * packers, encrypted members) is counted as skipped; an archive that is damaged, contradicts itself or never ends is reported.
 */
async function scanMembers(kind, tree, entry, pieces, results, scan, zipAt = 0) {
    const { limits } = results;
    const most = Math.max(limits.unpacked, limits.ratio * entry.size);
    let unpacked = 0;
    let members = 0;
    async function* counted(content) {
        for await (const piece of content) {
            unpacked += piece.length;
            if (unpacked > most) {
                results.stop('unreadable-archive', `it unpacks to more than ${most} bytes; the rest was not scanned.`);
                return;
            }
            yield piece;
        }
    }
    const member = async (name, content) => {
        if (++members > limits.members) {
            results.stop('unreadable-archive', `it has more than ${limits.members} members; the rest was not scanned.`);
            return;
        }
        await scan(name, (0,secrets_pieces/* regroup */.Ts)(counted(content), limits.chunk));
    };
    try {
        if (kind === 'zip')
            await zipMembers(tree, entry, zipAt, results, member);
        else if (kind === 'tar')
            await tarMembers(pieces, results, member);
        else if (kind === 'gzip')
            await gzipMembers(pieces, entry.path, results, member);
        else
            results.skip(`${kind} archives`);
    }
    catch (error) {
        if (!isArchiveError(error))
            throw error;
        results.missing('unreadable-archive', `it can't be read as the ${kind} archive that it begins as: ${error.message}.`);
    }
}
const isArchiveError = (error) => error instanceof formats_zip/* ZipError */.Wz || error instanceof tar/* TarError */.mt || error instanceof gzip/* GzipError */.B;
async function zipMembers(tree, entry, start, results, scan) {
    const { members } = results.limits;
    const zip = await (0,formats_zip/* openZip */.QH)(sourceOf(tree, entry, start), {
        prefix: true,
        entries: members,
        directoryBytes: 32 << 20,
        totalBytes: Infinity,
    });
    for (const file of zip.entries) {
        if (results.stopped)
            return;
        if (file.kind === 'folder')
            continue;
        if (file.encrypted)
            results.skip('encrypted members');
        else if (file.method !== 'stored' && file.method !== 'deflate')
            results.skip(`members packed with ${file.method}`);
        else
            try {
                await scan(file.name, zip.read(file, Infinity));
            }
            catch (error) {
                // The other members are none the worse for it.
                if (!(error instanceof formats_zip/* ZipError */.Wz))
                    throw error;
                results.missing('unreadable-archive', `${error.message}.`);
            }
    }
}
async function tarMembers(pieces, results, scan) {
    for await (const entry of (0,tar/* readTar */.sB)(pieces)) {
        if (results.stopped)
            return;
        if (entry.header.kind === 'file')
            await scan(entry.header.name, entry.read());
    }
}
/** One file, or a tar file, which counts as one archive with its packing. */
async function gzipMembers(pieces, name, results, scan) {
    const content = (0,gzip/* gunzip */.k)(pieces);
    const { head, whole } = await peek(content, 512);
    if ((0,tar/* isTarHeader */.FY)(head))
        await tarMembers(whole, results, scan);
    else
        await scan(external_node_path_default().posix.basename(name).replace(/\.gz(?:ip)?$/i, ''), whole);
}
/** The first `length` bytes, fewer when there are no more, and all of them again. */
async function peek(pieces, length) {
    let head = Buffer.alloc(0);
    while (head.length < length) {
        const next = await pieces.next();
        if (next.done === true)
            break;
        head = Buffer.concat([head, next.value]);
    }
    async function* whole() {
        yield head;
        yield* pieces;
    }
    return { head, whole: whole() };
}
/** What lies in a tar file in gzip: its members, and their headers, with the names, links and comments in them. */
async function* unpackedTar(pieces, { limits, size }) {
    let left = Math.max(limits.unpacked, limits.ratio * size);
    try {
        const { head, whole } = await peek((0,gzip/* gunzip */.k)(pieces), 512);
        if (!(0,tar/* isTarHeader */.FY)(head))
            return;
        for await (const piece of whole) {
            left -= piece.length;
            if (left < 0)
                return;
            yield piece;
        }
    }
    catch (error) {
        // The look for members says so.
        if (!isArchiveError(error))
            throw error;
    }
}
/** Headers and small members lie close together: they are read at once. */
const windowBytes = 256 << 10;
/** The file from `from` on. */
function sourceOf(tree, { path: name, size }, from) {
    let start = 0;
    let window = Buffer.alloc(0);
    return {
        size: size - from,
        read: async (at, length) => {
            const offset = at + from;
            if (offset < start || offset + length > start + window.length) {
                window = await tree.read(name, { offset, length: Math.max(length, windowBytes) });
                start = offset;
            }
            return window.subarray(offset - start, offset - start + length);
        },
    };
}

// EXTERNAL MODULE: ./src/formats/lfs.ts
var lfs = __webpack_require__(96855);
// EXTERNAL MODULE: ./src/gates/secrets/limits.ts
var secrets_limits = __webpack_require__(69416);
// EXTERNAL MODULE: ./src/formats/notebook.ts
var notebook = __webpack_require__(60927);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./src/formats/notebook-texts.ts


/** How images, sound, films and PDF begin, in base64: what says that it is one and begins otherwise is a text. */
const dataStart = /^\s*(?:iVBORw0KGgo|\/9j\/|R0lGOD|UklGR|Qk[0-9A-Za-z+/]|SUkqA|TU0AK|JVBERi|SUQz|T2dnU|ZkxhQ|GkXfo|AAAA|\/\/[su])/;
const maxPieces = 1_000_000;
/** Shorter ones are as well scanned. */
const shortestData = 100;
const sources = new Set(['source', 'input', 'code']);
/** Of outputs: by their names in nbformat 3 and 4, or their media types. */
const outputText = /^(?:text|evalue|traceback|html|svg|latex|javascript|text\/[\w.+-]+|image\/svg\+xml|application\/javascript)$/;
const outputData = /^(?:png|jpeg|pdf|(?:image|audio|video)\/[\w.+-]+|application\/pdf)$/;
/** Reads the texts of a notebook of any nbformat. Throws `NotebookError` when it isn't JSON to its end. */
function readNotebookTexts(file) {
    const text = (0,notebook/* withoutConstants */.UH)(file);
    const reader = new Reader();
    (0,main.visit)(text, {
        onObjectBegin: (offset, _length, line, character) => {
            reader.open('', offset, { line: line + 1, column: character + 1 });
        },
        onArrayBegin: (offset, _length, line, character) => {
            reader.open(0, offset, { line: line + 1, column: character + 1 });
        },
        onObjectProperty: (name) => {
            reader.key = name;
        },
        onObjectEnd: (offset, length) => {
            reader.close(offset + length);
        },
        onArrayEnd: (offset, length) => {
            reader.close(offset + length);
        },
        onLiteralValue: (value, offset, length) => {
            reader.literal(value, { start: offset, end: offset + length });
        },
        onError: (_error, _offset, _length, line, character) => {
            throw new notebook/* NotebookError */.yF('not JSON', { line: line + 1, column: character + 1 });
        },
    }, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: true });
    return reader.texts();
}
/** Where in the file the character at `offset` of a literal's value begins. */
function offsetInLiteral(file, { start }, offset) {
    let at = start + 1;
    for (let i = 0; i < offset; i++) {
        if (file[at] !== '\\')
            at += 1;
        else
            at += file[at + 1] === 'u' ? 6 : 2;
    }
    return at;
}
class Reader {
    /** Of the value that comes next. */
    key = '';
    /** The keys of the lists and objects that are open, the root's among them, and where each begins. */
    #open = [];
    #texts = [];
    #data = [];
    #cells = [];
    #field;
    #pieces = 0;
    open(firstKey, start, at) {
        if (this.#open.length >= notebook/* maxDepth */.Mw)
            throw new notebook/* NotebookError */.yF('nested too deeply', at);
        this.#open.push({ key: this.key, start });
        this.key = firstKey;
    }
    close(end) {
        const opened = this.#open.pop();
        if (opened === undefined)
            return;
        this.key = opened.key;
        if (typeof this.key !== 'number')
            return;
        const path = this.#path();
        if (cellPath(path)?.length === 0)
            this.#cells.push({ start: opened.start, end });
        this.key += 1;
    }
    literal(value, literal) {
        if (typeof value === 'string')
            this.#place(value, literal);
        if (typeof this.key === 'number')
            this.key += 1;
    }
    texts() {
        this.#flush();
        return { texts: this.#texts, data: this.#data, cells: this.#cells };
    }
    #path() {
        return [...this.#open.slice(1).map(({ key }) => key), this.key];
    }
    #place(value, literal) {
        const path = this.#path();
        const inCell = cellPath(path);
        if (inCell === undefined)
            return;
        const keys = typeof inCell.at(-1) === 'number' ? inCell.slice(0, -1) : inCell;
        const [root] = keys;
        const name = String(keys.at(-1));
        const isRich = root === 'outputs' || root === 'attachments';
        if (isRich &&
            outputData.test(name) &&
            value.length >= shortestData &&
            dataStart.test(value) &&
            /^[\w+/=\s-]+$/.test(value)) {
            this.#data.push(literal);
        }
        else if ((keys.length === 1 && root !== undefined && sources.has(root)) || (isRich && outputText.test(name))) {
            if (++this.#pieces > maxPieces)
                throw new notebook/* NotebookError */.yF('more pieces of text than are read', { line: 1, column: 1 });
            this.#piece(keys, name, { value, literal });
        }
    }
    #piece(keys, name, part) {
        const cell = this.#cells.length + 1;
        const path = `${cell}/${keys.join('/')}`;
        if (this.#field?.path !== path) {
            this.#flush();
            const output = keys[0] === 'outputs' ? Number(keys[1]) + 1 : undefined;
            this.#field = { path, cell, output, separator: name === 'traceback' ? '\n' : '', parts: [] };
        }
        this.#field.parts.push(part);
    }
    #flush() {
        if (this.#field === undefined)
            return;
        const { cell, output, separator, parts } = this.#field;
        let at = 0;
        const pieces = parts.map(({ value, literal }) => {
            const piece = { ...literal, at };
            at += value.length + separator.length;
            return piece;
        });
        this.#texts.push({ cell, output, text: parts.map(({ value }) => value).join(separator), pieces });
        this.#field = undefined;
    }
}
/** What of a path lies inside of a cell; undefined outside of all. */
function cellPath(path) {
    if (path[0] === 'cells' && typeof path[1] === 'number')
        return path.slice(2);
    if (path[0] === 'worksheets' && path[2] === 'cells' && typeof path[3] === 'number')
        return path.slice(4);
    return undefined;
}

// EXTERNAL MODULE: ./src/engines/secrets/rule.ts
var rule = __webpack_require__(20907);
;// CONCATENATED MODULE: ./src/gates/secrets/find.ts

/**
 * The secrets in `text` as `view` shows it, and what stands encoded in it. Where both claim the same characters the better
 * evidence wins, and of equals what is encoded: it is what the value really is.
 */
function findSecrets(engine, view, text, path, limits) {
    const readable = view.readable(text);
    const plain = engine.scanUntil(readable.text, path, { ...limits, formatOnly: view.binary });
    const found = plain.matches.map((match) => {
        const { offset, squeezed } = readable.rawOffset(match.start);
        const end = offset + match.end - match.start;
        return { match, start: offset, end, from: Math.min(offset, match.matchStart), squeezed };
    });
    if (view.binary || !plain.complete)
        return { found, complete: plain.complete };
    const decoded = [];
    for (const part of view.parts(text)) {
        const scan = engine.scanUntil(part.text, path, limits);
        for (const match of scan.matches) {
            const span = part.rawSpan(match.start, match.end);
            if (span === undefined)
                continue;
            const from = part.rawSpan(match.matchStart, match.end)?.start ?? span.start;
            decoded.push({ match, ...span, from, squeezed: false });
        }
        if (!scan.complete)
            return { found: merged(found, decoded), complete: false };
    }
    return { found: decoded.length > 0 ? merged(found, decoded) : found, complete: true };
}
function merged(plain, decoded) {
    const rank = ({ match }) => rule/* evidences */.r.indexOf(match.rule.evidence);
    const candidates = [
        ...plain.map((each) => ({ each, rank: rank(each) })),
        ...decoded.map((each) => ({ each, rank: rank(each) - 0.5 })),
    ];
    const kept = [];
    const allowed = [];
    for (const candidate of candidates.sort((a, b) => a.each.start - b.each.start || a.rank - b.rank)) {
        const last = kept.at(-1);
        if (candidate.each.match.allowedBy !== undefined)
            allowed.push(candidate.each);
        else if (last === undefined || candidate.each.start >= last.each.end)
            kept.push(candidate);
        else if (candidate.rank < last.rank)
            kept[kept.length - 1] = candidate;
    }
    return [...kept.map(({ each }) => each), ...allowed].sort((a, b) => a.start - b.start);
}

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
;// CONCATENATED MODULE: ./src/gates/secrets/lines.ts

const startOfFile = { position: 0, line: 1, lineStart: 0 };
/** Counts on to `position`. A line ends with LF, CR LF, or CR alone. */
function advance(lines, text, position) {
    let { line, lineStart } = lines;
    let feed = find('\n', text, lines.position);
    let carriage = find('\r', text, lines.position);
    for (;;) {
        // Of CR LF only the LF ends the line.
        if (carriage + 1 === feed)
            carriage = find('\r', text, feed);
        const end = Math.min(feed, carriage);
        if (end >= position)
            break;
        line++;
        lineStart = end + 1;
        if (end === feed)
            feed = find('\n', text, lineStart);
        else
            carriage = find('\r', text, lineStart);
    }
    return { position: Math.max(position, lines.position), line, lineStart };
}
/** The same count for a text that lacks its first `length` characters. */
function dropped({ line, position, lineStart }, length) {
    return { line, position: position - length, lineStart: lineStart - length };
}
function find(char, text, from) {
    const at = text.indexOf(char, from);
    return at === -1 ? Infinity : at;
}
const breaks = (text) => text.match(/\r\n|[\n\r]/g)?.length ?? 0;
/** The place of the characters from `start` to `end`, known by what begins at `from`; of a long line only what is around `start` is looked at. */
function placeOf({ line, lineStart }, text, { start, end, from }) {
    const lineFrom = Math.max(lineStart, start - finding/* maxLineText */.qs, 0);
    const around = text.slice(start, start + finding/* maxLineText */.qs);
    const lineEnd = around.search(/[\r\n]/);
    const part = text.slice(lineFrom, start) + (lineEnd === -1 ? around : around.slice(0, lineEnd));
    const column = start - lineStart + 1;
    const marked = text.slice(start, end).search(/[\r\n]/);
    return {
        line,
        firstLine: line - breaks(text.slice(from, start)),
        lastLine: line + breaks(text.slice(start, end)),
        column,
        endColumn: column + (marked === -1 ? end - start : marked),
        lineText: (0,finding/* excerpt */.Kb)(part, start - lineFrom + 1),
    };
}

;// CONCATENATED MODULE: ./src/gates/secrets/columns.ts
/** A table as text, a row a line, under a line of names. */
const isTable = (path) => /\.[ctp]sv$/i.test(path);
const secretName = /pass|pwd|secret|token|api.?key|access.?key|private.?key|credential/i;
const columns_password = /pass|pwd/i;
/** What a password stands beside that somebody uses; a list of passwords alone is a dictionary. */
const owner = /user|login|mail|account|name|host|server|url|service|site/i;
/** A longer header is none. */
const maxHeader = 20_000;
/** So much is handed on at once, in characters. */
const partLength = 20_000;
/** The columns of one table that may hold secrets, by their names; there the name is far from the value. */
class SecretColumns {
    #cell;
    #names = new Map();
    #width;
    #started = false;
    /** Undefined where `text`, the beginning of the file, is no table with such columns. */
    static of(path, text) {
        if (!isTable(path))
            return undefined;
        const header = /^\ufeff?[^\r\n]*/.exec(text.slice(0, maxHeader))?.[0] ?? '';
        const columns = secretName.test(header) ? new SecretColumns(header) : undefined;
        return columns && columns.#names.size > 0 ? columns : undefined;
    }
    constructor(header) {
        const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: header.split(mark).length }));
        const { mark } = counts.reduce((best, each) => (each.count > best.count ? each : best));
        this.#cell = new RegExp(String.raw `(?:"(?<quoted>(?:[^"]|""){0,5000})"|(?<plain>[^\r\n${mark}]*))(?<end>${mark === '|' ? '\\|' : mark}|\r\n|[\r\n]|$)`, 'dy');
        const names = header.split(mark).map((name) => name.replace(/^\ufeff|"/g, '').trim());
        this.#width = names.length;
        for (const [i, name] of names.entries()) {
            if (!secretName.test(name))
                continue;
            if (columns_password.test(name) && !names.some((other) => other !== name && owner.test(other)))
                continue;
            this.#names.set(i, name.replace(/[^\w.-]/g, '_'));
        }
    }
    /** The cells of those columns in the next piece of the table, each as `name="value"`. It begins in the midst of a row, unless it is the first. */
    *parts(text) {
        let pieces = '';
        let cells = [];
        let column = this.#started ? this.#width : 0;
        this.#started = true;
        this.#cell.lastIndex = 0;
        while (this.#cell.lastIndex < text.length) {
            const { lastIndex } = this.#cell;
            const match = this.#cell.exec(text);
            // A quote that nothing closes, or that closes in front of something else.
            if (match === null) {
                const next = text.indexOf('\n', lastIndex);
                if (next === -1)
                    break;
                this.#cell.lastIndex = next + 1;
                column = 0;
                continue;
            }
            const name = this.#names.get(column);
            const value = match.groups?.quoted ?? match.groups?.plain ?? '';
            const raw = (match.indices?.groups?.quoted ?? match.indices?.groups?.plain)?.[0] ?? 0;
            if (name !== undefined && /^[^\s"]{3,}$/.test(value)) {
                const opening = `${name}="`;
                cells.push({ at: pieces.length + opening.length, raw });
                pieces += `${opening}${value}"\n`;
            }
            column = /[\r\n]/.test(match.groups?.end ?? '') ? 0 : column + 1;
            if (pieces.length < partLength)
                continue;
            yield partOf(pieces, cells);
            pieces = '';
            cells = [];
        }
        if (cells.length > 0)
            yield partOf(pieces, cells);
    }
}
function partOf(text, cells) {
    return {
        text,
        rawSpan: (start, end) => {
            const cell = cells.findLast(({ at }) => at < end);
            return cell && { start: cell.raw + Math.max(0, start - cell.at), end: cell.raw + end - cell.at };
        },
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/gates/secrets/base64.ts

/** Shorter ones hold no secret that could be told from a word: this many characters are 12 bytes. */
const shortest = 16;
/** A line of at least this many characters may go on in the next one; writers break at 60, 64 or 76. */
const shortestLine = 40;
/** Of what is decoded so much tells whether it is text. */
const headBytes = 64;
const strayShare = 0.05;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The number that a character stands for, by its code; 255 of one outside of both alphabets. */
const sextets = new Uint8Array(128).fill(255);
for (const [value, character] of Array.from(alphabet).entries())
    sextets[character.charCodeAt(0)] = value;
sextets['-'.charCodeAt(0)] = 62;
sextets['_'.charCodeAt(0)] = 63;
const sextet = (text, at) => {
    const code = text.charCodeAt(at);
    return code < 128 ? (sextets[code] ?? 255) : 255;
};
/** The runs of base64 in `text`, either alphabet, that stand for text. */
function* base64Runs(text) {
    for (let from = 0;;) {
        const start = nextRun(text, from);
        if (start === -1)
            return;
        from = endOfRun(text, start + shortest);
        const run = start === 0 ? readCutRun(text, from) : readRun(text, start, from);
        if (!run)
            continue;
        yield run;
        from = run.end;
    }
}
/**
 * Where the next run of either alphabet begins; -1 when there is none. Looked at from where the shortest run would end, back to where
 * it would begin: a gap leaves all before it behind.
 */
function nextRun(text, from) {
    let start = from;
    for (let at = start + shortest - 1; at < text.length; at = start + shortest - 1) {
        while (at >= start && sextet(text, at) !== 255)
            at--;
        if (at < start)
            return start;
        start = at + 1;
    }
    return -1;
}
function endOfRun(text, from) {
    let end = from;
    while (end < text.length && sextet(text, end) !== 255)
        end++;
    return end;
}
function readRun(text, start, end) {
    return mayBeText(text, start, end) ? decode(text, linesOf(text, start, end)) : undefined;
}
/** A text that begins inside of a run begins at any of its characters. */
function readCutRun(text, end) {
    for (const start of [0, 1, 2, 3]) {
        const run = readRun(text, start, end);
        if (run)
            return run;
    }
    return undefined;
}
/** Whether the first characters could stand for ASCII: the highest bit of every byte is 0, which few names have. */
function mayBeText(text, start, end) {
    for (let at = start; at < start + shortest; at += 4) {
        if (at + 4 > end)
            return false;
        if (sextet(text, at) & 0b100000 || sextet(text, at + 1) & 0b001000 || sextet(text, at + 2) & 0b000010)
            return false;
    }
    return true;
}
/** The lines over which the run that begins at `start` goes on. */
function linesOf(text, start, end) {
    const lines = [{ start, end }];
    const lineBreak = /(?:\r?\n|\\r\\n|\\n)[ \t]{0,40}/y;
    for (let last = lines[0]; last !== undefined && last.end - last.start >= shortestLine;) {
        lineBreak.lastIndex = last.end;
        const next = lineBreak.test(text) ? lineBreak.lastIndex : last.end;
        const line = { start: next, end: endOfRun(text, next) };
        // The last line is any shorter; a longer one, or a word with a colon behind it, is something else.
        if (next === last.end || line.end === next || line.end - next > last.end - last.start)
            break;
        if (text[line.end] === ':')
            break;
        lines.push(line);
        last = line.end - line.start === last.end - last.start ? line : undefined;
    }
    return lines;
}
function decode(text, lines) {
    const encoded = lines.map(({ start, end }) => text.slice(start, end)).join('');
    if (!isText(Buffer.from(encoded.slice(0, (headBytes * 4) / 3), 'base64')))
        return undefined;
    const bytes = Buffer.from(encoded, 'base64');
    const { decoded, byteAt } = textOf(bytes);
    const { start = 0 } = lines[0] ?? {};
    const last = lines.at(-1)?.end ?? start;
    const padding = /={1,2}/y;
    padding.lastIndex = last;
    const end = padding.test(text) ? padding.lastIndex : last;
    const rawOf = (character) => {
        let rest = character;
        for (const line of lines) {
            if (rest < line.end - line.start)
                return line.start + rest;
            rest -= line.end - line.start;
        }
        return end;
    };
    return {
        start,
        end,
        decoded,
        rawStart: (offset) => rawOf(Math.floor(byteAt(offset) / 3) * 4),
        rawEnd: (offset) => rawOf(Math.ceil(byteAt(offset) / 3) * 4 - 1) + 1,
    };
}
function isText(head) {
    const isWide = head.length > 1 && head[0] !== 0 && head[1] === 0;
    // The end may cut a character.
    const isUnicode = [0, 1, 2, 3].some((cut) => (0,external_node_buffer_.isUtf8)(head.subarray(0, head.length - cut)));
    const isStray = (byte, i) => {
        if (isWide && i % 2 === 1)
            return byte !== 0;
        return (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) || (byte > 0x7e && !isUnicode);
    };
    return head.filter(isStray).length <= head.length * strayShare;
}
function textOf(bytes) {
    // PowerShell encodes commands in UTF-16.
    if (bytes[1] === 0)
        return { decoded: bytes.toString('utf16le'), byteAt: (offset) => 2 * offset };
    const decoded = bytes.toString((0,external_node_buffer_.isUtf8)(bytes) ? 'utf8' : 'latin1');
    const plain = decoded.length === bytes.length;
    return { decoded, byteAt: (offset) => (plain ? offset : Buffer.byteLength(decoded.slice(0, offset))) };
}

;// CONCATENATED MODULE: ./src/gates/secrets/encoded.ts

/** What rules look at around a value: its name before it, what ends it. */
const before = 300;
const after = 100;
/**
 * What stands encoded in `text`, one level deep, each with the text around it: base64 that decodes to text (also url-safe, wrapped,
 * or of UTF-16), percent-encoding, and `\u0041` and `\/` of JSON.
 */
function* decodedParts(text) {
    let runs = [];
    const last = () => runs.at(-1)?.end ?? 0;
    for (const run of inOrder(text)) {
        if (runs.length > 0 && run.start - before > last() + after) {
            yield encoded_partOf(text, runs);
            runs = [];
        }
        if (run.start >= last())
            runs.push(run);
    }
    if (runs.length > 0)
        yield encoded_partOf(text, runs);
}
function inOrder(text) {
    const runs = [...base64Runs(text), ...escapedRuns(text, percent), ...escapedRuns(text, json)];
    return runs.sort((a, b) => a.start - b.start || b.end - a.end);
}
function encoded_partOf(text, runs) {
    const segments = [];
    const pieces = [];
    let at = 0;
    const add = (piece, raw, run) => {
        if (piece === '')
            return;
        segments.push({ at, raw, ...(run && { run }) });
        pieces.push(piece);
        at += piece.length;
    };
    let raw = Math.max(0, (runs[0]?.start ?? 0) - before);
    for (const run of runs) {
        add(text.slice(raw, run.start), raw);
        add(run.decoded, run.start, run);
        raw = run.end;
    }
    add(text.slice(raw, raw + after), raw);
    const indexOf = (offset) => {
        let [low, high] = [0, segments.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((segments[middle]?.at ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    };
    return {
        text: pieces.join(''),
        rawSpan: (start, end) => {
            const [first, final] = [indexOf(start), indexOf(end - 1)];
            const [head, tail] = [segments[first], segments[final]];
            if (head === undefined || tail === undefined)
                return undefined;
            if (first === final && head.run === undefined)
                return undefined;
            return {
                start: head.run ? head.run.rawStart(start - head.at) : head.raw + start - head.at,
                end: tail.run ? tail.run.rawEnd(end - tail.at) : tail.raw + end - tail.at,
            };
        },
    };
}
const byCode = (escape) => String.fromCharCode(Number.parseInt(escape.replace(/^\D(?:u00)?/, ''), 16));
/** White space, quotes, angle brackets and grave accents end an address or a value. */
const endsValue = (code) => code <= 0x20 || code === 0x22 || code === 0x27 || code === 0x3c || code === 0x3e || code === 0x60;
const percent = {
    mark: '%',
    hint: /%[2-7][\dA-Fa-f]/g,
    escape: /%[2-7][\dA-Fa-f]/g,
    character: byCode,
};
const json = {
    mark: '\\',
    hint: /\\u00[2-7][\dA-Fa-f]|:\\\/\\\//g,
    escape: /\\u00[2-7][\dA-Fa-f]|\\\//g,
    character: (escape) => (escape === '\\/' ? '/' : byCode(escape)),
};
/** Shorter ones hold nothing worth to hide; of longer ones this much around an escape is decoded. */
const shortestRun = 16;
const sideOfEscape = 2_000;
function* escapedRuns(text, { mark, hint, escape, character }) {
    if (!text.includes(mark))
        return;
    let done = 0;
    hint.lastIndex = 0;
    for (let hit = hint.exec(text); hit !== null; hit = hint.exec(text)) {
        let start = hit.index;
        let end = hit.index;
        const [least, most] = [Math.max(done, start - sideOfEscape), Math.min(text.length, end + sideOfEscape)];
        while (start > least && !endsValue(text.charCodeAt(start - 1)))
            start--;
        while (end < most && !endsValue(text.charCodeAt(end)))
            end++;
        hint.lastIndex = done = Math.max(end, hit.index + hit[0].length);
        if (end - start >= shortestRun)
            yield unescaped(text.slice(start, end), start, escape, character);
    }
}
function unescaped(raw, start, escape, character) {
    /** There are many runs, and few hold a secret: an offset is found when it is asked for. */
    const rawOffset = (offset) => {
        let extra = 0;
        for (const { 0: match, index } of raw.matchAll(escape)) {
            if (index - extra >= offset)
                break;
            extra += match.length - 1;
        }
        return start + offset + extra;
    };
    return {
        start,
        end: start + raw.length,
        decoded: raw.replace(escape, character),
        rawStart: rawOffset,
        rawEnd: rawOffset,
    };
}

;// CONCATENATED MODULE: ./src/gates/secrets/view.ts



/** The file as text in `encoding`; `path` tells its format. */
function textView(encoding, path) {
    const decoder = (0,formats_text/* createDecoder */.$C)(encoding);
    let columns = null;
    return {
        decode: (bytes, last) => decoder.write(bytes) + (last ? decoder.end() : ''),
        readable: (text) => ({ text, rawOffset: (offset) => ({ offset, squeezed: false }) }),
        *parts(text) {
            yield* decodedParts(text);
            if (columns === null)
                columns = SecretColumns.of(path, text);
            if (columns)
                yield* columns.parts(text);
        },
        binary: false,
    };
}
/** The file as bytes, a character each, so that text in ASCII is seen wherever it stands; wide text (UTF-16, UTF-32) too. */
function bytesView() {
    return { decode: (bytes) => bytes.toString('latin1'), readable: squeeze, parts: () => [], binary: true };
}
/** Runs of ASCII with one NUL, or three, beside each character; the last one's NULs come before it in big endian. */
const wideRun = /(?:[\t\n\r -~]\0){16,}[\t\n\r -~]?|(?:[\t\n\r -~]\0{3}){16,}[\t\n\r -~]?/g;
/** `text` with its wide runs written narrow, each padded with NULs to its length. */
function squeeze(text) {
    const runs = [];
    const narrow = text.replace(wideRun, (run, start) => {
        const step = run[2] === '\0' ? 4 : 2;
        const squeezed = run.replaceAll('\0', '');
        runs.push({ start, end: start + squeezed.length, step });
        return squeezed.padEnd(run.length, '\0');
    });
    return {
        text: narrow,
        rawOffset: (offset) => {
            const run = runs.find(({ start, end }) => start <= offset && offset < end);
            return run === undefined
                ? { offset, squeezed: false }
                : { offset: run.start + (offset - run.start) * run.step, squeezed: true };
        },
    };
}

;// CONCATENATED MODULE: ./src/gates/secrets/notebook.ts






const isNotebook = (path) => /\.ipynb$/i.test(path);
/**
 * Looks for secrets in what a notebook shows: the source of each cell as it is typed, texts of outputs, tracebacks and attachments; and
 * in all the rest of the file as it stands (metadata, widgets), images left out. False, and nothing is looked for, when it is no
 * notebook or a broken one.
 */
function searchNotebook(pieces, path, engine, results, report) {
    const decoded = (0,formats_text/* decodeText */.g7)(Buffer.concat(pieces));
    const notebook = decoded?.encoding === 'utf-8' ? readTexts(decoded.text) : undefined;
    if (decoded === undefined || notebook === undefined)
        return false;
    const { text } = decoded;
    const view = textView('utf-8', path);
    const places = [];
    const complete = results.timed(engine, text.length, (limits) => {
        places.length = 0;
        const rest = findSecrets(engine, view, remainder(text, notebook), path, limits);
        for (const located of rest.found)
            places.push({ ...located, member: cellAround(notebook, located.start) });
        if (!rest.complete)
            return false;
        for (const part of notebook.texts) {
            const scan = findSecrets(engine, view, part.text, path, limits);
            for (const located of scan.found)
                places.push(inFile(text, part, located));
            if (!scan.complete)
                return false;
        }
        return true;
    });
    let lines = startOfFile;
    for (const located of places.sort((a, b) => a.start - b.start)) {
        const { match, member } = located;
        lines = advance(lines, text, located.start);
        report({ match, place: placeOf(lines, text, located), member });
    }
    if (!complete)
        results.outOfTime();
    return true;
}
function readTexts(text) {
    try {
        return readNotebookTexts(text);
    }
    catch (error) {
        if (error instanceof notebook/* NotebookError */.yF)
            return undefined;
        throw error;
    }
}
/** The file with spaces in place of what is read by itself and of data, so that everything else stays where it is. */
function remainder(text, { texts, data }) {
    const literals = [...texts.flatMap(({ pieces }) => pieces), ...data].sort((a, b) => a.start - b.start);
    const kept = [];
    let from = 0;
    for (const { start, end } of literals) {
        kept.push(text.slice(from, start + 1), ' '.repeat(end - start - 2));
        from = end - 1;
    }
    kept.push(text.slice(from));
    return kept.join('');
}
function cellAround({ cells }, offset) {
    const index = cells.findIndex(({ start, end }) => start <= offset && offset < end);
    return index === -1 ? undefined : `cell ${index + 1}`;
}
function inFile(file, { cell, output, text, pieces }, located) {
    const rawOf = (offset) => {
        const piece = pieces.findLast(({ at }) => at <= offset);
        return piece === undefined ? 0 : offsetInLiteral(file, piece, offset - piece.at);
    };
    const line = advance(startOfFile, text, located.start).line;
    const where = output === undefined ? `line ${line}` : `output ${output}`;
    return {
        ...located,
        start: rawOf(located.start),
        end: rawOf(located.end - 1) + 1,
        from: rawOf(located.from),
        member: `cell ${cell}, ${where}`,
    };
}

// EXTERNAL MODULE: ./src/gates/secrets/detection.ts
var detection = __webpack_require__(99361);
;// CONCATENATED MODULE: ./src/gates/secrets/results.ts

/** Gathers what is found in one file, and holds it to its limits, however many members it has. */
class Results {
    path;
    size;
    limits;
    asked;
    #detections = [];
    #known = new Set();
    #hidden = [];
    #skipped = {};
    #gaps = new Set();
    #secrets = 0;
    #bytes = 0;
    #spentMs = 0;
    /** Nothing more is looked for: a limit was reached. */
    stopped = false;
    /** `size` is the file's own, in bytes; what its members unpack to counts when it is more. */
    constructor(path, size, limits, asked = () => true) {
        this.path = path;
        this.size = size;
        this.limits = limits;
        this.asked = asked;
    }
    /** Runs a search by `engine` over `bytes` more bytes of the file, within what is left of the file's time. */
    timed(engine, bytes, search) {
        const { baseMs, msPerMegabyte } = this.limits;
        const started = performance.now();
        this.#bytes += bytes;
        const left = baseMs + (msPerMegabyte * Math.max(this.size, this.#bytes)) / 1e6 - this.#spentMs;
        const limits = {
            deadline: started + left,
            untried: (name) => {
                this.missing('unfinished-file', `the ${name} of the policy was ended on a text that its patterns took too long on, and is not tried any more.`);
            },
        };
        // Half of it, so that the rest is for the other patterns.
        const result = engine.patiently(left / 2, () => search(limits));
        this.#spentMs += performance.now() - started;
        return result;
    }
    add(found) {
        if (this.stopped)
            return;
        if (found.place && !this.asked(found.place.firstLine, found.place.lastLine))
            return;
        if (found.match.allowedBy !== undefined) {
            this.skip(`allowed: ${found.match.allowedBy}`);
            return;
        }
        if (this.#secrets++ >= this.limits.secrets) {
            this.stop('too-many-secrets', `it holds more than ${this.limits.secrets} secrets; the rest is not listed.`);
            return;
        }
        this.#known.add(found.match.value);
        this.#detections.push((0,detection/* detectionOf */.P)(this.path, found));
    }
    /** What another look at the same bytes found: it counts only if no other place shows it. */
    addHidden(found) {
        if (!this.#known.has(found.match.value) && this.#hidden.length <= this.limits.secrets)
            this.#hidden.push(found);
    }
    outOfTime() {
        this.stop('unfinished-file', `it was not scanned to its end in the time that a file of its size gets (${this.#bytes} bytes were begun).`);
    }
    stop(gap, reason) {
        if (this.stopped)
            return;
        this.missing(gap, reason);
        this.stopped = true;
    }
    /** Says that a part could not be judged, the first of its kind; what else there is goes on. */
    missing(gap, reason) {
        if (this.#gaps.has(gap))
            return;
        this.#gaps.add(gap);
        this.#detections.push((0,detection/* incomplete */.$)(this.path, gap, reason));
    }
    skip(reason) {
        this.#skipped[reason] = (this.#skipped[reason] ?? 0) + 1;
    }
    scan() {
        // Where members lie side by side, the end of one and the start of the next can look like one secret.
        const isKnown = ({ match }) => [...this.#known].some((value) => match.value.includes(value));
        for (const found of this.#hidden)
            if (!isKnown(found))
                this.add(found);
        return { detections: this.#detections, evaluated: true, skipped: this.#skipped };
    }
}

;// CONCATENATED MODULE: ./src/gates/secrets/search.ts


/** Looks through bytes as `view` shows them, piece by piece, so that their number costs no memory. */
class Search {
    #view;
    #engine;
    #path;
    #results;
    #report;
    #text = '';
    /** Matches that begin before this offset in the text were reported with the piece before. */
    #from = 0;
    #lines = startOfFile;
    #zeros;
    /** `path` tells the format; it may be a member's. */
    constructor(view, engine, path, results, report) {
        this.#view = view;
        this.#engine = engine;
        this.#path = path;
        this.#results = results;
        this.#report = report;
    }
    /** Every piece but the last has `Limits.chunk` bytes. */
    push(bytes) {
        const view = this.#view;
        const { chunk, ahead, behind } = this.#results.limits;
        const last = bytes.length < chunk;
        const text = this.#text + view.decode(this.#isZeros(bytes) ? bytes.subarray(0, 1) : bytes, last);
        const until = last ? text.length : Math.max(this.#from, text.length - ahead);
        const { found, complete } = this.#results.timed(this.#engine, bytes.length, (limits) => findSecrets(this.#engine, view, text, this.#path, limits));
        for (const located of found) {
            const { match, start, squeezed } = located;
            if (start < this.#from || start >= until)
                continue;
            this.#lines = advance(this.#lines, text, start);
            const place = squeezed ? undefined : placeOf(this.#lines, text, located);
            // Of what is not known to be text the line is not shown: it may be anything.
            this.#report({ match, place: place && view.binary ? { ...place, lineText: '' } : place, member: undefined });
        }
        if (!complete)
            this.#results.outOfTime();
        if (last)
            return;
        const drop = Math.max(0, until - behind);
        this.#lines = dropped(advance(this.#lines, text, drop), drop);
        this.#text = text.slice(drop);
        this.#from = until - drop;
    }
    /** Disk images and sparse files are zeros by the gigabyte. */
    #isZeros(bytes) {
        const { chunk } = this.#results.limits;
        if (!this.#view.binary || bytes.length !== chunk || bytes[0] !== 0 || bytes[chunk - 1] !== 0)
            return false;
        this.#zeros ??= Buffer.alloc(chunk);
        return this.#zeros.equals(bytes);
    }
}

;// CONCATENATED MODULE: ./src/gates/secrets/scan.ts









/**
 * The secrets of one file, read piece by piece so that its size costs no memory. A binary file is looked through for tokens of a
 * known format. One in UTF-16 or UTF-32 is looked at both ways: a byte order mark is easily put before something else. So is an
 * archive: for what its members hold, and for what stands between them and in their headers. One that stands behind something else is read as both.
 * With `asked` only what it holds for is listed. Rejects with `UnreadableError` when it can't be read.
 */
async function scanFile(tree, entry, engine, limits = secrets_limits/* defaultLimits */.M, asked) {
    const head = await tree.read(entry.path, { offset: 0, length: limits.chunk });
    if ((0,lfs/* lfsPointerOf */.w)(head))
        return { detections: [], evaluated: false, skipped: { lfs: 1 } };
    const results = new Results(entry.path, entry.size, limits, asked);
    const search = new FileSearch(engine, results);
    const kind = archiveKind(head);
    const pieces = () => (0,secrets_pieces/* piecesOf */.Xe)(tree, entry, head, limits.chunk);
    const zipAt = kind === undefined ? await zipBehind(head, tree, entry) : undefined;
    const hidden = (found) => {
        results.addHidden(found);
    };
    if (kind === undefined) {
        const front = zipAt === undefined ? -1 : head.indexOf('PK\x03\x04', 'latin1');
        const content = front === -1 ? pieces() : (0,secrets_pieces/* piecesOf */.Xe)(tree, entry, head.subarray(0, front), limits.chunk);
        await search.content(content, entry.path, (found) => {
            results.add(found);
        });
    }
    const packing = kind ?? (zipAt === undefined ? undefined : 'zip');
    if (packing !== undefined) {
        await scanMembers(packing, tree, entry, pieces(), results, (name, member) => search.member(member, name), zipAt);
        await search.bytes(pieces(), entry.path, hidden);
    }
    if (packing === 'gzip')
        await search.bytes((0,secrets_pieces/* regroup */.Ts)(unpackedTar(pieces(), results), limits.chunk), entry.path, ({ match }) => {
            // Its lines are not the file's.
            hidden({ match, place: undefined, member: undefined });
        });
    return results.scan();
}
class FileSearch {
    #engine;
    #results;
    constructor(engine, results) {
        this.#engine = engine;
        this.#results = results;
    }
    /** Looks through bytes as what they are; `path` tells their format. */
    async content(pieces, path, report) {
        const { read, rest } = await (0,secrets_pieces/* readAhead */.Ek)(pieces, isNotebook(path) ? this.#results.limits.notebook : 0);
        if (rest === undefined && isNotebook(path) && searchNotebook(read, path, this.#engine, this.#results, report))
            return;
        const encoding = (0,formats_text/* detectEncoding */.X0)(read[0] ?? Buffer.alloc(0));
        const searches = [
            new Search(encoding ? textView(encoding, path) : bytesView(), this.#engine, path, this.#results, report),
        ];
        if (encoding?.startsWith('utf-16') === true || encoding?.startsWith('utf-32') === true) {
            const hidden = (found) => {
                this.#results.addHidden(found);
            };
            searches.push(new Search(bytesView(), this.#engine, path, this.#results, hidden));
        }
        for (const piece of read)
            this.#push(searches, piece);
        if (rest)
            for await (const piece of rest)
                if (this.#push(searches, piece))
                    return;
    }
    /** Looks through bytes for what is known by its own format, whatever they are. */
    async bytes(pieces, path, report) {
        const searches = [new Search(bytesView(), this.#engine, path, this.#results, report)];
        for await (const piece of pieces)
            if (this.#push(searches, piece))
                return;
    }
    /** Looks through a member of an archive. Lines of the file don't reach into it. */
    async member(pieces, name) {
        const { read, rest } = await (0,secrets_pieces/* readAhead */.Ek)(pieces, 0);
        const all = rejoined(read, rest);
        const report = ({ match, place, member }) => {
            const inside = member ?? (place && place.lineText !== '' ? `line ${place.line}` : undefined);
            this.#results.add({ match, place: undefined, member: inside === undefined ? name : `${name}, ${inside}` });
        };
        if (read[0] === undefined || archiveKind(read[0]) === undefined) {
            await this.content(all, name, report);
            return;
        }
        this.#results.skip('nested archives');
        await this.bytes(all, name, report);
    }
    /** Whether that was enough. */
    #push(searches, piece) {
        for (const search of searches)
            if (!this.#results.stopped)
                search.push(piece);
        return this.#results.stopped;
    }
}
async function* rejoined(read, rest) {
    yield* read;
    if (rest)
        yield* rest;
}


/***/ })

};
