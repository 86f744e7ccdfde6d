export const id = 4721;
export const ids = [4721];
export const modules = {

/***/ 85502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ engineName),
/* harmony export */   e: () => (/* binding */ secretDetection)
/* harmony export */ });
/* harmony import */ var _mask__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5149);

const engineName = 'gatehouse-secrets';
/** CWE-798, use of hard-coded credentials. */
const hardCodedCredentials = 798;
/** What is said of a secret that was found at `location`, wherever it was found: in a file, in a commit, inside of an archive or model. */
function secretDetection({ rule, value }, location, lineText) {
    return {
        rule: rule.id,
        engine: engineName,
        severity: rule.severity,
        title: rule.title,
        message: `${rule.title} in ${location.path}: ${(0,_mask__WEBPACK_IMPORTED_MODULE_0__/* .maskSecret */ .$)(value)}.`,
        location,
        lineText,
        identity: value,
        sensitive: true,
        help: { text: helpText(rule), uri: rule.docs },
        cwe: [hardCodedCredentials],
        properties: { provider: rule.provider, evidence: rule.evidence },
    };
}
/** Why it matters, what to do, what is not enough, and how to go on where it is none. */
function helpText(rule) {
    return `${rule.why}\n${rule.revoke}\nDeleting the line is not enough: the value stays in the history, in forks and in caches, so treat it as known.\nIf it opens nothing, accept it in the policy: a waiver with a reason and an end, or allow.`;
}


/***/ }),

/***/ 92892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ decodedParts)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/engines/secrets/search/base64.ts

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

;// CONCATENATED MODULE: ./src/engines/secrets/search/encoded.ts

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
            yield partOf(text, runs);
            runs = [];
        }
        if (run.start >= last())
            runs.push(run);
    }
    if (runs.length > 0)
        yield partOf(text, runs);
}
function inOrder(text) {
    const runs = [...base64Runs(text), ...escapedRuns(text, percent), ...escapedRuns(text, json)];
    return runs.sort((a, b) => a.start - b.start || b.end - a.end);
}
function partOf(text, runs) {
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


/***/ }),

/***/ 96855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ lfsPointerOf)
/* harmony export */ });
/** A pointer is smaller than this. Source: the Git LFS specification. */
const maxPointerBytes = 1_024;
const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:ext-\d-\w{1,100} sha256:[0-9a-f]{64}\r?\n)*oid sha256:([0-9a-f]{64})\r?\nsize (\d{1,15})\r?\n?$/;
/**
 * What `bytes` stand for when they are a whole Git LFS pointer: a file whose content is not here. A file that holds anything
 * more is no pointer.
 */
function lfsPointerOf(bytes) {
    if (bytes.length >= maxPointerBytes)
        return undefined;
    const [, sha256, size] = pointer.exec(bytes.toString('latin1')) ?? [];
    return sha256 === undefined ? undefined : { sha256, size: Number(size) };
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
