export const id = 1785;
export const ids = [1785];
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


/***/ }),

/***/ 71785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect),
  p: () => (/* binding */ partsOfRun)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./src/formats/zip/index.ts + 1 modules
var formats_zip = __webpack_require__(62641);
// EXTERNAL MODULE: ./src/reports/recognise.ts
var recognise = __webpack_require__(98314);
;// CONCATENATED MODULE: ./src/github/artifacts.ts





/** What actions/pull-request calls its own; a matrix adds its leg. */
const defaultNames = 'gatehouse-report*';
/** Of one artifact as it comes, packed; of a report, and of all reports of a run, unpacked. */
const maxArtifactBytes = 48 * 1024 * 1024;
const maxReportBytes = 256 * 1024 * 1024;
const maxTotalBytes = 512 * 1024 * 1024;
const maxArtifacts = 1_000;
const artifactSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* number */.aig(),
    expired: schemas/* boolean */.zMY(),
    created_at: iso/* datetime */.w$({ offset: true }).nullable(),
});
/**
 * The reports in the artifacts of a workflow run. Whoever wrote the artifacts is not trusted: nothing is written to the disk, and
 * what can't be read in one way only, or is too large, is refused. Of the artifacts of one name, which the attempts of a run leave,
 * the newest counts.
 * @throws GitHubError as the client does, EvidenceError naming the artifact that can't be used
 */
async function reportsOfRun(client, run) {
    const artifacts = await newestArtifacts(client, run);
    if (artifacts.length > maxArtifacts)
        throw new errors/* EvidenceError */.oe(`${artifacts.length} artifacts of run ${run.runId} are meant to hold reports; ${maxArtifacts} are read`);
    const reports = [];
    let left = run.maxBytes ?? maxTotalBytes;
    for (const artifact of artifacts) {
        const found = await reportsIn(client, run, artifact, left);
        left -= found.bytes;
        reports.push(...found.reports);
    }
    return reports;
}
/** In the order of their names. */
async function newestArtifacts(client, run) {
    const matches = picomatch_default()(run.names ?? defaultNames, { dot: true });
    const newest = new Map();
    const pages = client.pages({
        doing: 'listing the artifacts of the run',
        permission: 'actions: read',
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
        params: { ...ownerOf(run), run_id: run.runId },
        answer: schemas/* object */.Ikc({ artifacts: schemas/* array */.YOg(artifactSchema) }),
    });
    for await (const page of pages) {
        for (const artifact of page.artifacts.filter(({ name }) => matches(name))) {
            const known = newest.get(artifact.name);
            if (known === undefined || byAge(known, artifact) < 0)
                newest.set(artifact.name, artifact);
        }
    }
    return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
const byAge = (a, b) => Date.parse(a.created_at ?? '1970-01-01') - Date.parse(b.created_at ?? '1970-01-01') || a.id - b.id;
function ownerOf({ repository }) {
    const [owner = '', repo = '', ...more] = repository.split('/');
    if (owner === '' || repo === '' || more.length > 0)
        throw new errors/* UsageError */.eb(`"${repository}" is not owner/name`);
    return { owner, repo };
}
async function reportsIn(client, run, { id, name, size_in_bytes: size, expired }, left) {
    const unusable = (problem) => new errors/* EvidenceError */.oe(`artifact ${JSON.stringify(name)}: ${problem}`);
    if (expired)
        throw unusable('it has expired; run the workflow again');
    if (size > maxArtifactBytes)
        throw unusable(`it has ${size} bytes; a report's has at most ${maxArtifactBytes}`);
    const bytes = await client.download({
        doing: `downloading artifact ${JSON.stringify(name)}`,
        permission: 'actions: read',
        route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
        params: { ...ownerOf(run), artifact_id: id, archive_format: 'zip' },
    }, maxArtifactBytes);
    const reports = [];
    let total = 0;
    try {
        const zip = await (0,formats_zip/* openZip */.QH)((0,formats_zip/* bytesSource */.Xl)(bytes));
        for (const entry of zip.entries.filter(({ name: file }) => /\.json$/i.test(file))) {
            if (entry.kind !== 'file')
                throw unusable(`entry ${JSON.stringify(entry.name)} is no file`);
            total += entry.size;
            const text = await textOf(zip, entry, Math.min(maxReportBytes, left - total + entry.size));
            if ((0,recognise/* mayBeReport */.p)(text))
                reports.push({ source: `${name}/${entry.name}`, text });
        }
    }
    catch (error) {
        if (error instanceof formats_zip/* ZipError */.Wz)
            throw unusable(error.message);
        throw error;
    }
    if (reports.length === 0)
        throw unusable('it holds no report (a .json file with a gatehouse.report schema)');
    return { reports, bytes: total };
}
async function textOf(zip, entry, limit) {
    const pieces = [];
    for await (const piece of zip.read(entry, limit))
        pieces.push(piece);
    return Buffer.concat(pieces).toString('utf8');
}

// EXTERNAL MODULE: ./src/github/client.ts + 4 modules
var client = __webpack_require__(23243);
// EXTERNAL MODULE: ./src/merge.ts + 1 modules
var merge = __webpack_require__(15827);
;// CONCATENATED MODULE: ./src/judges/artifacts.ts




/** A client that reads. @throws GitHubError or UsageError where there is no token or no repository */
function connect(inputs, runner) {
    const { apiUrl, repository = '' } = runner;
    return (0,client/* createClient */.UU)({ token: inputs['github-token'] ?? '', apiUrl, repository, limits: client/* transferLimits */.EK });
}
/**
 * The reports in the artifacts of a run. That one can't be used is a part too, and with it an error of the verdict.
 * @throws GitHubError as the client does
 */
async function partsOfRun(client, run) {
    try {
        return (await reportsOfRun(client, run)).map(({ source, text }) => (0,merge/* partOf */.B)(source, text));
    }
    catch (error) {
        if (!(error instanceof errors/* EvidenceError */.oe))
            throw error;
        return [{ source: `What run ${run.runId} reported`, problem: error.message }];
    }
}


/***/ })

};
