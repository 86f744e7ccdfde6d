export const id = 7585;
export const ids = [7585,6925,7168];
export const modules = {

/***/ 77908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ scanMembers),
/* harmony export */   FF: () => (/* binding */ archiveKind),
/* harmony export */   H9: () => (/* binding */ mayStandBefore),
/* harmony export */   l0: () => (/* binding */ unpackedTar),
/* harmony export */   yy: () => (/* binding */ zipBehind)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _formats_gzip__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58741);
/* harmony import */ var _formats_tar__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76599);
/* harmony import */ var _formats_zip__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62641);
/* harmony import */ var _pieces__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19011);





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
    return (0,_formats_tar__WEBPACK_IMPORTED_MODULE_2__/* .isTarHeader */ .FY)(head) ? 'tar' : undefined;
}
/** What a zip file may stand behind: a line that starts an interpreter, or a program that unpacks it. */
const starters = ['#!', 'MZ', '\x7fELF', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe'];
const endBytes = 22;
const maxComment = 0xffff;
/** Whether a zip file may stand behind what a file begins with. */
function mayStandBefore(head) {
    const start = head.toString('latin1', 0, 4);
    return starters.some((starter) => start.startsWith(starter));
}
/**
 * Where a zip file begins that stands behind something else, as its offsets count: from its own beginning, or from that of the file. Undefined
 * where there is none.
 */
async function zipBehind(head, tree, { path: name, size }) {
    if (!mayStandBefore(head))
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
 * packers, encrypted members) is counted as skipped; an archive that is damaged, contradicts itself or never ends is reported. Answers whether it
 * is a tar file in gzip, as far as could be read.
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
        await scan(name, (0,_pieces__WEBPACK_IMPORTED_MODULE_4__/* .regroup */ .Ts)(counted(content), limits.chunk));
    };
    let tarInside = false;
    try {
        if (kind === 'zip')
            await zipMembers(tree, entry, zipAt, results, member);
        else if (kind === 'tar')
            await tarMembers(pieces, results, member);
        else if (kind === 'gzip') {
            const { head, whole } = await peek((0,_formats_gzip__WEBPACK_IMPORTED_MODULE_1__/* .gunzip */ .kd)(pieces), 512);
            // It counts as one archive with its packing.
            tarInside = (0,_formats_tar__WEBPACK_IMPORTED_MODULE_2__/* .isTarHeader */ .FY)(head);
            if (tarInside)
                await tarMembers(whole, results, member);
            else
                await member(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(entry.path).replace(/\.gz(?:ip)?$/i, ''), whole);
        }
        else
            results.skip(`${kind} archives`);
    }
    catch (error) {
        if (!isArchiveError(error))
            throw error;
        results.missing('unreadable-archive', `it can't be read as the ${kind} archive that it begins as: ${error.message}.`);
    }
    return { tarInside };
}
const isArchiveError = (error) => error instanceof _formats_zip__WEBPACK_IMPORTED_MODULE_3__/* .ZipError */ .Wz || error instanceof _formats_tar__WEBPACK_IMPORTED_MODULE_2__/* .TarError */ .mt || error instanceof _formats_gzip__WEBPACK_IMPORTED_MODULE_1__/* .GzipError */ .Bm;
async function zipMembers(tree, entry, start, results, scan) {
    const { members } = results.limits;
    const zip = await (0,_formats_zip__WEBPACK_IMPORTED_MODULE_3__/* .openZip */ .QH)(sourceOf(tree, entry, start), {
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
                if (!(error instanceof _formats_zip__WEBPACK_IMPORTED_MODULE_3__/* .ZipError */ .Wz))
                    throw error;
                results.missing('unreadable-archive', `${error.message}.`);
            }
    }
}
async function tarMembers(pieces, results, scan) {
    for await (const entry of (0,_formats_tar__WEBPACK_IMPORTED_MODULE_2__/* .readTar */ .sB)(pieces)) {
        if (results.stopped)
            return;
        if (entry.header.kind === 'file')
            await scan(entry.header.name, entry.read());
    }
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
/** What lies in a tar file in gzip, as far as it can be unpacked: its members, and their headers, with the names, links and comments in them. */
async function* unpackedTar(pieces, { limits, size }) {
    let left = Math.max(limits.unpacked, limits.ratio * size);
    try {
        for await (const piece of (0,_formats_gzip__WEBPACK_IMPORTED_MODULE_1__/* .gunzip */ .kd)(pieces)) {
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


/***/ }),

/***/ 19011:
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

/***/ 58741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ GzipError),
/* harmony export */   O4: () => (/* binding */ gunzipStart),
/* harmony export */   kd: () => (/* binding */ gunzip)
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
/** What the first bytes of a gzip file unpack to, as far as they go; nothing of what is none, or is damaged. */
function gunzipStart(head) {
    if (!head.toString('latin1', 0, 3).startsWith('\x1f\x8b\x08'))
        return Buffer.alloc(0);
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(head, { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH });
    }
    catch {
        return Buffer.alloc(0);
    }
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


/***/ })

};
