export const id = 5576;
export const ids = [5576,6925,7168];
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

/***/ 75768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ directoryNames),
/* harmony export */   _V: () => (/* binding */ looseName),
/* harmony export */   f3: () => (/* binding */ findDirectories)
/* harmony export */ });
/* harmony import */ var _directory__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9055);
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79814);
/* harmony import */ var _fields__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94239);



const endBytes = 22;
const tailBytes = endBytes + _fields__WEBPACK_IMPORTED_MODULE_2__/* .full16 */ .lL;
const recordSignature = 0x0201_4b50;
const recordBytes = 46;
const localBytes = 30;
/** Ends that are tried, from the last: real archives have one. */
const maxEnds = 16;
/** Of a directory; one of 100,000 entries with long names has a fifth. */
const maxDirectoryBytes = 64 * 2 ** 20;
const pieceBytes = 1 << 20;
/** The directories whose ends lie where readers look for them: in the last 64 KiB. */
async function findDirectories(source, maxRecords) {
    const found = new Map();
    for (const end of await findEnds(source)) {
        // The end of an archive that is a member of this one is none of its own.
        if ([...found.values()].some(({ records }) => records.some((record) => holds(record, end.at))))
            continue;
        for (const start of await startsOf(source, end))
            if (!found.has(start))
                found.set(start, await readRecords(source, start, end, maxRecords));
    }
    return [...found.values()];
}
const holds = ({ offset, packedSize, name }, at) => at > offset + localBytes + name.length && at < offset + localBytes + name.length + packedSize;
/** The names in what may be the archive's directories as far as the first `maxRecords` of each; undefined for what is no zip file. */
async function directoryNames(source, maxRecords) {
    const starts = new Set();
    const names = [];
    for (const end of await findEnds(source))
        for (const start of await startsOf(source, end)) {
            if (starts.has(start))
                continue;
            starts.add(start);
            await eachRecord(source, start, end, maxRecords, (bytes, at) => {
                const after = recordEnd(bytes, at);
                if (after !== undefined)
                    names.push(nameAt(bytes, at));
                return after;
            });
        }
    return starts.size === 0 ? undefined : names;
}
/** Where the directory of an end may begin: where it says, and in front of it. */
async function startsOf(source, end) {
    const starts = [];
    for (const start of new Set([end.recordsStart - end.bytes, end.start])) {
        if (start < 0 || start > end.at)
            continue;
        const signature = await source.read(start, 4);
        const empty = end.count === 0 && end.bytes === 0 && start === end.recordsStart;
        if (empty || (signature.length === 4 && signature.readUInt32LE(0) === recordSignature))
            starts.push(start);
    }
    return starts;
}
async function findEnds(source) {
    const tailStart = Math.max(0, source.size - tailBytes);
    const tail = await source.read(tailStart, tailBytes);
    const ends = [];
    for (let place = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1'); place !== -1 && ends.length < maxEnds; place = place === 0 ? -1 : tail.lastIndexOf('PK\x05\x06', place - 1, 'latin1')) {
        if (place + endBytes > tail.length)
            continue;
        const at = tailStart + place;
        const narrow = {
            count: tail.readUInt16LE(place + 10),
            bytes: tail.readUInt32LE(place + 12),
            start: tail.readUInt32LE(place + 16),
        };
        const comment = Math.min(tail.readUInt16LE(place + 20), tail.length - place - endBytes);
        ends.push({ at, ...narrow, recordsStart: at, comment });
        const wide = await readEnd64(source, at);
        if (wide !== undefined)
            ends.push({ at, ...wide, comment });
    }
    return ends;
}
async function readEnd64(source, end) {
    if (end < 20)
        return undefined;
    const locator = await source.read(end - 20, 20);
    if (locator.length < 20 || locator.readUInt32LE(0) !== 0x0706_4b50)
        return undefined;
    const stated = Number(locator.readBigUInt64LE(8));
    // Where bytes stand in front of the archive, it lies later than it says.
    for (const recordsStart of [stated, end - 20 - 56]) {
        const record = recordsStart <= end ? await source.read(recordsStart, 56) : Buffer.alloc(0);
        if (record.length < 56 || record.readUInt32LE(0) !== 0x0606_4b50)
            continue;
        const [count, bytes, start] = [32, 40, 48].map((at) => Number(record.readBigUInt64LE(at)));
        return { count, bytes, start, recordsStart };
    }
    return undefined;
}
async function readRecords(source, start, end, maxRecords) {
    const oddities = [];
    const records = [];
    const shift = start === end.start ? 0 : start - end.start;
    const at = await eachRecord(source, start, end, maxRecords, (bytes, place) => {
        const after = recordEnd(bytes, place);
        if (after !== undefined)
            records.push(readRecord(bytes, place, shift));
        return after;
    });
    const complete = records.length < maxRecords && at + recordBytes <= start + maxDirectoryBytes;
    if (complete) {
        const wide = end.count === _fields__WEBPACK_IMPORTED_MODULE_2__/* .full16 */ .lL || end.bytes === _fields__WEBPACK_IMPORTED_MODULE_2__/* .full32 */ .Bk;
        if (at !== start + end.bytes && !(wide && at === end.recordsStart))
            oddities.push({ kind: 'directory size', message: 'has a directory of another size than it states' });
        // The narrow field counts the entries up to 65,535.
        if (records.length !== end.count &&
            !(wide && records.length % 0x1_0000 !== 0) &&
            records.length % 0x1_0000 !== end.count)
            oddities.push({ kind: 'directory count', message: `states ${end.count} entries and lists ${records.length}` });
    }
    const commentStart = end.at + endBytes;
    return {
        records,
        oddities,
        start,
        end: commentStart + end.comment,
        comment: { offset: commentStart, length: end.comment },
        complete,
    };
}
/** Hands over the records of a directory, one after the other: `read` answers where the record ends. Answers where that was for the last one. */
async function eachRecord(source, start, end, maxRecords, read) {
    const limit = Math.min(end.recordsStart, start + maxDirectoryBytes);
    let at = start;
    let base = start;
    let bytes = Buffer.alloc(0);
    for (let count = 0; at + recordBytes <= limit && count < maxRecords; count++) {
        // A record has at most 46 bytes and three fields of 64 KiB.
        if (at - base + recordBytes + 3 * _fields__WEBPACK_IMPORTED_MODULE_2__/* .full16 */ .lL > bytes.length && base + bytes.length < limit) {
            base = at;
            bytes = await source.read(base, Math.min(pieceBytes, limit - base));
        }
        const after = read(bytes, at - base);
        if (after === undefined)
            break;
        at = base + after;
    }
    return at;
}
/** Where the record ends that lies there; undefined if there is none. */
function recordEnd(bytes, at) {
    if (at + recordBytes > bytes.length || bytes.readUInt32LE(at) !== recordSignature)
        return undefined;
    const end = at + recordBytes + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    return end > bytes.length ? undefined : end;
}
function nameAt(bytes, at) {
    const start = at + recordBytes;
    return looseName(bytes.subarray(start, start + bytes.readUInt16LE(at + 28)), bytes.readUInt16LE(at + 8));
}
const nothingOdd = [];
function readRecord(bytes, at, shift) {
    const nameEnd = at + recordBytes + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    const end = extraEnd + bytes.readUInt16LE(at + 32);
    const name = nameAt(bytes, at);
    let oddities = nothingOdd;
    let size = bytes.readUInt32LE(at + 24);
    let packedSize = bytes.readUInt32LE(at + 20);
    let offset = bytes.readUInt32LE(at + 42);
    if (extraEnd > nameEnd)
        try {
            const { zip64, otherName } = (0,_fields__WEBPACK_IMPORTED_MODULE_2__/* .readExtra */ .li)(bytes.subarray(nameEnd, extraEnd), name);
            [size = 0, packedSize = 0, offset = 0] = (0,_fields__WEBPACK_IMPORTED_MODULE_2__/* .widened */ ["do"])([size, packedSize, offset], zip64, name);
            if (otherName !== undefined && !otherName.equals(bytes.subarray(at + recordBytes, nameEnd)))
                oddities = [{ kind: 'two names', message: `has a second name, ${JSON.stringify(otherName.toString())}` }];
        }
        catch (error) {
            if (!(error instanceof _error__WEBPACK_IMPORTED_MODULE_1__/* .ZipError */ .W))
                throw error;
            oddities = [{ kind: 'extra fields', message: 'has extra fields that can not be read' }];
        }
    if (extraEnd < end)
        oddities = [...oddities, ...commentOddities(bytes.subarray(extraEnd, end))];
    return {
        name,
        flags: bytes.readUInt16LE(at + 8),
        method: bytes.readUInt16LE(at + 10),
        crc: bytes.readUInt32LE(at + 16),
        packedSize,
        size,
        offset: offset + shift,
        mode: bytes.readUInt16LE(at + 40),
        oddities,
    };
}
function looseName(bytes, flags) {
    const name = bytes.toString('utf8');
    return (flags & _directory__WEBPACK_IMPORTED_MODULE_0__/* .utf8Flag */ .y) === 0 && name.includes('\uFFFD') ? bytes.toString('latin1') : name;
}
/** A comment is for people. */
function commentOddities(comment) {
    return comment.includes(0) ? [{ kind: 'comment', message: 'has a comment that is no text' }] : [];
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

/***/ 72753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ holdHeap),
/* harmony export */   y: () => (/* binding */ releaseHeap)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Keeps V8's heap near what is in use: new objects get no more room than they have, and old ones are collected when they have grown by
 * 30 %. Of itself V8 would double the former up to 32 MB while much of what is new is in use, hardly ever give it back, and let the
 * latter grow severalfold. A thread that starts ends it for the whole process: then it is to be said again.
 */
function holdHeap() {
    node_v8__WEBPACK_IMPORTED_MODULE_0___default().setFlagsFromString('--semi-space-growth-factor=1');
    node_v8__WEBPACK_IMPORTED_MODULE_0___default().setFlagsFromString('--heap-growing-percent=30');
}
/** As V8 is without being told. */
function releaseHeap() {
    node_v8__WEBPACK_IMPORTED_MODULE_0___default().setFlagsFromString('--semi-space-growth-factor=2');
    node_v8__WEBPACK_IMPORTED_MODULE_0___default().setFlagsFromString('--heap-growing-percent=0');
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
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57310);
/* harmony import */ var _heap__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72753);
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91193);






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
        (0,_heap__WEBPACK_IMPORTED_MODULE_3__/* .holdHeap */ .S)();
        try {
            return await this.#listed();
        }
        finally {
            (0,_heap__WEBPACK_IMPORTED_MODULE_3__/* .releaseHeap */ .y)();
        }
    }
    async #listed() {
        const { names, unreadable } = (await this.#listing()) ?? walk(this.#root);
        const entries = new Map();
        for (const name of names) {
            const entry = this.#entry((0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(name));
            if (entry)
                entries.set(entry.path, entry);
        }
        for (const folder of unreadable) {
            const path = (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(folder);
            entries.set(path, { path, size: 0, kind: 'unreadable' });
        }
        return [...entries.values()].sort(_names__WEBPACK_IMPORTED_MODULE_4__/* .byPath */ .f2);
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
                throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .UnreadableError */ .Gy(`${name}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
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
            return (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(node_fs__WEBPACK_IMPORTED_MODULE_0___default().readlinkSync(this.#onDisk(name), 'buffer'));
        }
        catch (error) {
            throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .UnreadableError */ .Gy(`${name}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
        }
    }
    async close() {
        // What was opened is closed by whoever did.
    }
    #onDisk(name) {
        return (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .needsRawName */ .lB)(name)
            ? Buffer.concat([Buffer.from(`${this.#root}/`), (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .rawName */ .UW)(name)])
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
                throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .UnreadableError */ .Gy(`${root}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
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
