export const id = 2013;
export const ids = [2013,6925,7168];
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
            const { head, whole } = await peek((0,_formats_gzip__WEBPACK_IMPORTED_MODULE_1__/* .gunzip */ .k)(pieces), 512);
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
const isArchiveError = (error) => error instanceof _formats_zip__WEBPACK_IMPORTED_MODULE_3__/* .ZipError */ .Wz || error instanceof _formats_tar__WEBPACK_IMPORTED_MODULE_2__/* .TarError */ .mt || error instanceof _formats_gzip__WEBPACK_IMPORTED_MODULE_1__/* .GzipError */ .B;
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
        for await (const piece of (0,_formats_gzip__WEBPACK_IMPORTED_MODULE_1__/* .gunzip */ .k)(pieces)) {
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

/***/ 53765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ incomplete),
/* harmony export */   P: () => (/* binding */ detectionOf)
/* harmony export */ });
/* harmony import */ var _detection__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85502);

/** A secret that goes over several lines (a PEM key) is marked on the first one; without a place it is of the whole file. */
function detectionOf(path, { match, place, member }) {
    const location = { path, ...(place && spanOf(place)), ...(member !== undefined && { member }) };
    return (0,_detection__WEBPACK_IMPORTED_MODULE_0__/* .secretDetection */ .e)(match, location, place?.lineText ?? '');
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
        engine: _detection__WEBPACK_IMPORTED_MODULE_0__/* .engineName */ .O,
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

/***/ 15012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ defaultLimits)
/* harmony export */ });
const defaultLimits = {
    chunk: 1 << 18,
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

/***/ 39316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ Results)
/* harmony export */ });
/* harmony import */ var _detection__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53765);

/** Gathers what is found in one file, and holds it to its limits, however many members it has. */
class Results {
    path;
    size;
    limits;
    asked;
    #detections = [];
    /** What the detections of secrets are of. */
    found = [];
    #known = new Set();
    #hidden = [];
    #skipped = {};
    gaps = new Set();
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
    /** How many bytes were looked through, those of members too. */
    get bytes() {
        return this.#bytes;
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
        this.found.push(found);
        this.#detections.push((0,_detection__WEBPACK_IMPORTED_MODULE_0__/* .detectionOf */ .P)(this.path, found));
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
        if (this.gaps.has(gap))
            return;
        this.gaps.add(gap);
        this.#detections.push((0,_detection__WEBPACK_IMPORTED_MODULE_0__/* .incomplete */ .$)(this.path, gap, reason));
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


/***/ }),

/***/ 82823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WN: () => (/* binding */ scanFile),
  ld: () => (/* binding */ searchFile),
  F5: () => (/* binding */ searchFlowing)
});

// EXTERNAL MODULE: ./src/formats/text.ts
var formats_text = __webpack_require__(36925);
// EXTERNAL MODULE: ./src/engines/secrets/search/archive.ts
var archive = __webpack_require__(77908);
// EXTERNAL MODULE: ./src/formats/lfs.ts
var lfs = __webpack_require__(96855);
// EXTERNAL MODULE: ./src/engines/secrets/search/limits.ts
var search_limits = __webpack_require__(15012);
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
            reader.literal(value, offset, offset + length);
        },
        onError: (_error, _offset, _length, line, character) => {
            throw new notebook/* NotebookError */.yF('not JSON', { line: line + 1, column: character + 1 });
        },
    }, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: true });
    return reader.texts();
}
/** Where in the file each of `offsets` of a text, in ascending order, begins. */
function offsetsInFile(file, text, offsets) {
    const found = new Map();
    let piece = 0;
    let at = 0;
    let raw = (text.starts[0] ?? 0) + 1;
    for (const offset of offsets) {
        while ((text.offsets[piece + 1] ?? Infinity) <= offset) {
            at = text.offsets[++piece] ?? 0;
            raw = (text.starts[piece] ?? 0) + 1;
        }
        for (; at < offset; at++) {
            if (file[raw] !== '\\')
                raw += 1;
            else
                raw += file[raw + 1] === 'u' ? 6 : 2;
        }
        found.set(offset, raw);
    }
    return found;
}
class Reader {
    /** Of the value that comes next. */
    key = '';
    /** The keys of the lists and objects that are open, the root's among them, and where each begins. */
    #open = [];
    #texts = [];
    #literals = { starts: [], ends: [] };
    #cells = { starts: [], ends: [] };
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
        if (this.#cellDepth() === this.#open.length) {
            if (this.#cells.starts.length === notebook/* maxCells */.Yi)
                throw new notebook/* NotebookError */.yF('more cells than are read', { line: 1, column: 1 });
            this.#cells.starts.push(opened.start);
            this.#cells.ends.push(end);
        }
        this.key += 1;
    }
    literal(value, start, end) {
        if (typeof value === 'string' && this.#place(value, start)) {
            this.#literals.starts.push(start);
            this.#literals.ends.push(end);
        }
        if (typeof this.key === 'number')
            this.key += 1;
    }
    texts() {
        this.#flush();
        return { texts: this.#texts, literals: this.#literals, cells: this.#cells };
    }
    /** Of the keys that lead to the value that comes next the one at `depth`, counted from 1. */
    #keyAt(depth) {
        return depth === this.#open.length ? this.key : this.#open[depth]?.key;
    }
    /** How many keys lead to the cell that the value that comes next is, or lies in; undefined outside of all. */
    #cellDepth() {
        const root = this.#keyAt(1);
        if (root === 'cells' && typeof this.#keyAt(2) === 'number')
            return 2;
        const isInSheet = root === 'worksheets' && this.#keyAt(3) === 'cells' && typeof this.#keyAt(4) === 'number';
        return isInSheet ? 4 : undefined;
    }
    /** Whether it is to be read by itself, or is data. */
    #place(value, start) {
        const depth = this.#cellDepth();
        if (depth === undefined)
            return false;
        const inCell = [...this.#open.slice(depth + 1).map(({ key }) => key), this.key];
        const keys = typeof this.key === 'number' ? inCell.slice(0, -1) : inCell;
        const [root] = keys;
        const name = String(keys.at(-1));
        const isRich = root === 'outputs' || root === 'attachments';
        if (isRich &&
            outputData.test(name) &&
            value.length >= shortestData &&
            dataStart.test(value) &&
            /^[\w+/=\s-]+$/.test(value)) {
            return true;
        }
        if ((keys.length !== 1 || root === undefined || !sources.has(root)) && !(isRich && outputText.test(name)))
            return false;
        if (++this.#pieces > maxPieces)
            throw new notebook/* NotebookError */.yF('more pieces of text than are read', { line: 1, column: 1 });
        this.#piece(keys, name, value, start);
        return true;
    }
    #piece(keys, name, value, start) {
        const cell = this.#cells.starts.length + 1;
        const path = `${cell}/${keys.join('/')}`;
        if (this.#field?.path !== path) {
            this.#flush();
            const output = keys[0] === 'outputs' ? Number(keys[1]) + 1 : undefined;
            this.#field = { path, cell, output, separator: name === 'traceback' ? '\n' : '', values: [], starts: [] };
        }
        this.#field.values.push(value);
        this.#field.starts.push(start);
    }
    #flush() {
        if (this.#field === undefined)
            return;
        const { cell, output, separator, values, starts } = this.#field;
        let at = 0;
        const offsets = values.map((value) => {
            const offset = at;
            at += value.length + separator.length;
            return offset;
        });
        this.#texts.push({ cell, output, text: values.join(separator), starts, offsets });
        this.#field = undefined;
    }
}

// EXTERNAL MODULE: ./src/engines/secrets/rule.ts
var rule = __webpack_require__(20907);
;// CONCATENATED MODULE: ./src/engines/secrets/search/find.ts

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
;// CONCATENATED MODULE: ./src/engines/secrets/search/lines.ts


const startOfFile = { position: 0, line: 1, lineStart: 0 };
/** Counts on to `position`. A line ends with LF, CR LF, or CR alone. Looks at no more than lies between: a line can be all of a file. */
function advance(lines, text, position) {
    const start = lines.position;
    if (position <= start)
        return lines;
    const between = text.slice(start, position);
    let { line, lineStart } = lines;
    let feed = find('\n', between, 0);
    let carriage = find('\r', between, 0);
    for (;;) {
        const end = Math.min(feed, carriage);
        if (end === Infinity)
            break;
        if (end === feed)
            feed = find('\n', between, end + 1);
        else
            carriage = find('\r', between, end + 1);
        // Of CR LF only the LF ends the line.
        if (between[end] === '\r' && text[start + end + 1] === '\n')
            continue;
        line++;
        lineStart = start + end + 1;
    }
    return { position, line, lineStart };
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
        lineText: (0,formats_text/* detached */.ht)((0,finding/* excerpt */.Kb)(part, start - lineFrom + 1)),
    };
}

;// CONCATENATED MODULE: ./src/engines/secrets/search/columns.ts
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

// EXTERNAL MODULE: ./src/engines/secrets/search/encoded.ts + 1 modules
var encoded = __webpack_require__(92892);
;// CONCATENATED MODULE: ./src/engines/secrets/search/view.ts



/** The file as text in `encoding`; `path` tells its format. */
function textView(encoding, path) {
    const decoder = (0,formats_text/* createDecoder */.$C)(encoding);
    let columns = null;
    return {
        decode: (bytes, last) => decoder.write(bytes) + (last ? decoder.end() : ''),
        readable: (text) => ({ text, rawOffset: (offset) => ({ offset, squeezed: false }) }),
        *parts(text) {
            yield* (0,encoded/* decodedParts */.t)(text);
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

;// CONCATENATED MODULE: ./src/engines/secrets/search/notebook.ts






const isNotebook = (path) => /\.ipynb$/i.test(path);
/**
 * Looks for secrets in what a notebook shows: the source of each cell as it is typed, texts of outputs, tracebacks and attachments; and
 * in all the rest of the file as it stands (metadata, widgets), images left out. False, and nothing is looked for, when it is no
 * notebook or a broken one.
 */
function searchNotebook(pieces, path, engine, results, report) {
    const [first] = pieces;
    const decoded = (0,formats_text/* decodeText */.g7)(pieces.length === 1 && first ? first : Buffer.concat(pieces));
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
            for (const located of inFile(text, part, scan.found))
                places.push(located);
            if (!scan.complete)
                return false;
        }
        return true;
    });
    let lines = startOfFile;
    for (const located of places.sort((a, b) => a.start - b.start)) {
        if (results.stopped)
            break;
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
function remainder(text, { literals }) {
    const kept = [];
    let from = 0;
    for (const [i, start] of literals.starts.entries()) {
        const end = literals.ends[i] ?? start;
        kept.push(text.slice(from, start + 1), ' '.repeat(end - start - 2));
        from = end - 1;
    }
    kept.push(text.slice(from));
    return kept.join('');
}
function cellAround({ cells }, offset) {
    const index = cells.ends.findIndex((end) => offset < end);
    return index === -1 || (cells.starts[index] ?? 0) > offset ? undefined : `cell ${index + 1}`;
}
/** What was found in a text, in order, where it stands in the file. */
function inFile(file, part, found) {
    if (found.length === 0)
        return [];
    const wanted = found.flatMap(({ start, end, from }) => [start, end - 1, from]).sort((a, b) => a - b);
    const raw = offsetsInFile(file, part, wanted);
    const rawOf = (offset) => raw.get(offset) ?? 0;
    let lines = startOfFile;
    return found.map((located) => {
        lines = advance(lines, part.text, located.start);
        const where = part.output === undefined ? `line ${lines.line}` : `output ${part.output}`;
        return {
            ...located,
            start: rawOf(located.start),
            end: rawOf(located.end - 1) + 1,
            from: rawOf(located.from),
            member: `cell ${part.cell}, ${where}`,
        };
    });
}

// EXTERNAL MODULE: ./src/engines/secrets/search/pieces.ts
var search_pieces = __webpack_require__(19011);
// EXTERNAL MODULE: ./src/engines/secrets/search/results.ts
var search_results = __webpack_require__(39316);
;// CONCATENATED MODULE: ./src/engines/secrets/search/search.ts


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
            if (this.#results.stopped)
                return;
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

;// CONCATENATED MODULE: ./src/engines/secrets/search/scan.ts









/**
 * The secrets of one file, read piece by piece so that its size costs no memory. A binary file is looked through for tokens of a
 * known format. One in UTF-16 or UTF-32 is looked at both ways: a byte order mark is easily put before something else. So is an
 * archive: for what its members hold, and for what stands between them and in their headers. One that stands behind something else is read as both.
 * With `asked` only what it holds for is listed. Rejects with `UnreadableError` when it can't be read.
 */
async function scanFile(tree, entry, engine, limits = search_limits/* defaultLimits */.M, asked) {
    const results = new search_results/* Results */.n(entry.path, entry.size, limits, asked);
    return searchFile(tree, entry, engine, results);
}
/** Does as `scanFile`, with `results` made for the file. */
async function searchFile(tree, entry, engine, results) {
    const { limits } = results;
    const head = await tree.read(entry.path, { offset: 0, length: limits.chunk });
    if ((0,lfs/* lfsPointerOf */.w)(head))
        return { detections: [], evaluated: false, skipped: { lfs: 1 } };
    const search = new FileSearch(engine, results);
    const kind = (0,archive/* archiveKind */.FF)(head);
    const pieces = () => (0,search_pieces/* piecesOf */.Xe)(tree, entry, head, limits.chunk);
    const zipAt = kind === undefined ? await (0,archive/* zipBehind */.yy)(head, tree, entry) : undefined;
    const hidden = (found) => {
        results.addHidden(found);
    };
    if (kind === undefined) {
        const front = zipAt === undefined ? -1 : head.indexOf('PK\x03\x04', 'latin1');
        const content = front === -1 ? pieces() : (0,search_pieces/* piecesOf */.Xe)(tree, entry, head.subarray(0, front), limits.chunk);
        await search.content(content, entry.path, (found) => {
            results.add(found);
        });
    }
    const packing = kind ?? (zipAt === undefined ? undefined : 'zip');
    if (packing !== undefined) {
        const member = (name, content) => search.member(content, name);
        const { tarInside } = await (0,archive/* scanMembers */.Dw)(packing, tree, entry, pieces(), results, member, zipAt);
        await search.bytes(pieces(), entry.path, hidden);
        if (tarInside)
            await search.bytes((0,search_pieces/* regroup */.Ts)((0,archive/* unpackedTar */.l0)(pieces(), results), limits.chunk), entry.path, ({ match }) => {
                // Its lines are not the file's.
                hidden({ match, place: undefined, member: undefined });
            });
    }
    return results.scan();
}
/** Does as `searchFile` with the bytes of a file that flow by, in pieces of `Limits.chunk`. What they are packed in is not looked into. */
async function searchFlowing(pieces, engine, results) {
    await new FileSearch(engine, results).content(pieces, results.path, (found) => {
        results.add(found);
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
        const { read, rest } = await (0,search_pieces/* readAhead */.Ek)(pieces, isNotebook(path) ? this.#results.limits.notebook : 0);
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
        const { read, rest } = await (0,search_pieces/* readAhead */.Ek)(pieces, 0);
        const all = rejoined(read, rest);
        const report = ({ match, place, member }) => {
            const inside = member ?? (place && place.lineText !== '' ? `line ${place.line}` : undefined);
            this.#results.add({ match, place: undefined, member: inside === undefined ? name : `${name}, ${inside}` });
        };
        if (read[0] === undefined || (0,archive/* archiveKind */.FF)(read[0]) === undefined) {
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
/* harmony export */   Yi: () => (/* binding */ maxCells),
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
        cells.push({ at, sources: undefined, type: undefined });
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
    const sources = (cell.sources ??= new Map());
    if (depth === 0)
        sources.set(field, { pieces: [] });
    const source = sources.get(field);
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
    if (sources === undefined)
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
