export const id = 22;
export const ids = [22];
export const modules = {

/***/ 6925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ createDecoder),
/* harmony export */   X0: () => (/* binding */ detectEncoding),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* unused harmony exports headLength, looksBinary */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);
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
/** A decoder for one file. It drops the byte order mark; bytes that the encoding doesn't allow become U+FFFD. */
function createDecoder(encoding) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder(nodeEncoding(encoding));
    const unit = unitBytes(encoding);
    let cut;
    let started = false;
    const wholeUnits = (bytes) => {
        const all = cut === undefined ? bytes : Buffer.concat([cut, bytes]);
        const whole = all.length - (all.length % unit);
        cut = whole < all.length ? all.subarray(whole) : undefined;
        return all.subarray(0, whole);
    };
    const decode = (bytes) => {
        if (encoding === 'utf-16be')
            return decoder.write(Buffer.from(wholeUnits(bytes)).swap16());
        return unit === 4 ? utf32Text(wholeUnits(bytes), encoding === 'utf-32be') : decoder.write(bytes);
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

/***/ 7022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  secretsGate: () => (/* binding */ secretsGate)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/engines/secrets/index.ts + 21 modules
var secrets = __webpack_require__(4537);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/gates/secrets/detection.ts

const engineName = 'gatehouse-secrets';
/** CWE-798, use of hard-coded credentials. */
const hardCodedCredentials = 798;
/** A secret that goes over several lines (a PEM key) is marked on the first one; without a place it is of the whole file. */
function secretDetection(path, { rule, value }, place) {
    return {
        rule: rule.id,
        engine: engineName,
        severity: rule.severity,
        title: rule.title,
        message: `${rule.title} in ${path}: ${(0,secrets.maskSecret)(value)}.`,
        location: place === undefined ? { path } : { path, ...spanOf(place, value) },
        lineText: place?.lineText ?? '',
        identity: value,
        sensitive: true,
        help: { text: helpText(rule), uri: rule.docs },
        cwe: [hardCodedCredentials],
        properties: { provider: rule.provider, evidence: rule.evidence },
    };
}
function spanOf({ line, column }, value) {
    const firstLine = /^[^\r\n]*/.exec(value)?.[0] ?? value;
    return { startLine: line, endLine: line, startColumn: column, endColumn: column + firstLine.length };
}
/** Why it matters, what to do, and what is not enough. */
function helpText(rule) {
    return `${rule.why}\n${rule.revoke}\nDeleting the line is not enough: the value stays in the history, in forks and in caches, so treat it as known.`;
}
/** Says that `path` was not scanned, or not to its end; the gate can't pass on it. */
function incomplete(path, rule, reason) {
    return {
        ...incompleteTexts[rule],
        rule,
        engine: engineName,
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
    'too-many-secrets': {
        title: 'More secrets than are listed',
        help: {
            text: 'The file holds so many that listing stopped. Treat the whole file as leaked: remove it and revoke what is in it.',
        },
    },
};

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(4879);
// EXTERNAL MODULE: ./src/formats/text.ts
var formats_text = __webpack_require__(6925);
;// CONCATENATED MODULE: ./src/gates/secrets/lfs.ts
/** A pointer is smaller than this. Source: the Git LFS specification. */
const maxPointerBytes = 1_024;
const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:ext-\d-\w{1,100} sha256:[0-9a-f]{64}\r?\n)*oid sha256:[0-9a-f]{64}\r?\nsize \d{1,20}\r?\n?$/;
/**
 * Whether `bytes` are a whole Git LFS pointer: it stands for a file whose content is not here. A file that holds anything
 * more is no pointer.
 */
function isLfsPointer(bytes) {
    return bytes.length < maxPointerBytes && pointer.test(bytes.toString('latin1'));
}

;// CONCATENATED MODULE: ./src/gates/secrets/view.ts

/** The file as text in `encoding`. */
function textView(encoding) {
    const decoder = (0,formats_text/* createDecoder */.$C)(encoding);
    return {
        decode: (bytes, last) => decoder.write(bytes) + (last ? decoder.end() : ''),
        readable: (text) => ({ text, rawOffset: (offset) => ({ offset, squeezed: false }) }),
        binary: false,
    };
}
/** The file as bytes, a character each, so that text in ASCII is seen wherever it stands; wide text (UTF-16, UTF-32) too. */
function bytesView() {
    return { decode: (bytes) => bytes.toString('latin1'), readable: squeeze, binary: true };
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

;// CONCATENATED MODULE: ./src/gates/secrets/scan.ts





const defaultLimits = {
    chunk: 1 << 20,
    ahead: 20_000,
    behind: 4_000,
    baseMs: 10_000,
    msPerMegabyte: 200,
    secrets: 1_000,
};
/**
 * The secrets of one file, read piece by piece so that its size costs no memory; 'lfs' when it only points to a content that
 * isn't here. A binary file is looked through for tokens of a known format. One in UTF-16 or UTF-32 is looked at both ways: a
 * byte order mark is easily put before something else.
 * Rejects with `UnreadableError` when it can't be read.
 */
async function scanFile(tree, entry, engine, limits = defaultLimits) {
    const head = await tree.read(entry.path, { offset: 0, length: limits.chunk });
    if (isLfsPointer(head))
        return 'lfs';
    const encoding = (0,formats_text/* detectEncoding */.X0)(head);
    const scan = (view) => scanView(tree, entry, engine, limits, head, view);
    if (encoding === undefined)
        return scan(bytesView());
    const detections = await scan(textView(encoding));
    if (encoding === 'utf-8' || encoding === 'latin1')
        return detections;
    const known = new Set(detections.map(({ identity }) => identity));
    const hidden = (await scan(bytesView())).filter(({ identity }) => !known.has(identity));
    return [...detections, ...hidden];
}
async function scanView(tree, { path, size }, engine, limits, head, view) {
    const deadline = performance.now() + limits.baseMs + (limits.msPerMegabyte * size) / 1e6;
    const detections = [];
    let bytes = head;
    let offset = 0;
    let text = '';
    /** Matches that begin before this offset in `text` were reported with the chunk before. */
    let from = 0;
    let lines = startOfFile;
    // Disk images and sparse files are zeros by the gigabyte.
    const zeros = view.binary && size > limits.chunk ? Buffer.alloc(limits.chunk) : undefined;
    for (;;) {
        offset += bytes.length;
        const last = bytes.length < limits.chunk;
        text += view.decode(zeros?.equals(bytes) ? bytes.subarray(0, 1) : bytes, last);
        const readable = view.readable(text);
        const until = last ? text.length : Math.max(from, text.length - limits.ahead);
        const { matches, complete } = engine.scanUntil(readable.text, path, {
            deadline,
            formatOnly: view.binary,
        });
        for (const match of matches) {
            const { offset: start, squeezed } = readable.rawOffset(match.start);
            if (start < from || start >= until)
                continue;
            if (detections.length >= limits.secrets) {
                detections.push(incomplete(path, 'too-many-secrets', `it holds more than ${limits.secrets} secrets; the rest is not listed.`));
                return detections;
            }
            lines = advance(lines, text, start);
            detections.push(secretDetection(path, match, squeezed ? undefined : placeIn(view, lines, text, start)));
        }
        if (!complete) {
            detections.push(incomplete(path, 'unfinished-file', `it was not scanned to its end in the time that a file of ${size} bytes gets.`));
            return detections;
        }
        if (last)
            return detections;
        const drop = Math.max(0, until - limits.behind);
        const { line, position, lineStart } = advance(lines, text, drop);
        lines = { line, position: position - drop, lineStart: lineStart - drop };
        text = text.slice(drop);
        from = until - drop;
        bytes = await tree.read(path, { offset, length: limits.chunk });
    }
}
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
function find(char, text, from) {
    const at = text.indexOf(char, from);
    return at === -1 ? Infinity : at;
}
/** Of what is not known to be text the line is not shown: it may be anything. */
function placeIn(view, lines, text, start) {
    const place = placeOf(lines, text, start);
    return view.binary ? { ...place, lineText: '' } : place;
}
/** The place of `start`; of a long line only the characters around it are looked at. */
function placeOf({ line, lineStart }, text, start) {
    const from = Math.max(lineStart, start - finding/* maxLineText */.qs, 0);
    const around = text.slice(start, start + finding/* maxLineText */.qs);
    const lineEnd = around.search(/[\r\n]/);
    const part = text.slice(from, start) + (lineEnd === -1 ? around : around.slice(0, lineEnd));
    return { line, column: start - lineStart + 1, lineText: (0,finding/* excerpt */.Kb)(part, start - from + 1) };
}

;// CONCATENATED MODULE: ./src/gates/secrets/index.ts





const secretsGate = {
    id: 'secrets',
    unit: 'files',
    kind: 'files',
    covers: (entry) => entry.kind === 'file',
    async scan({ tree, entries, progress }) {
        const started = performance.now();
        const engine = (0,secrets.createSecretsEngine)();
        const detections = [];
        let evaluated = 0;
        let lfs = 0;
        for (const [index, entry] of entries.entries()) {
            try {
                const file = await scanFile(tree, entry, engine);
                if (file === 'lfs')
                    lfs++;
                else {
                    evaluated++;
                    for (const detection of file)
                        detections.push(detection);
                }
            }
            catch (error) {
                if (!(error instanceof errors/* UnreadableError */.Gy))
                    throw error;
                detections.push(incomplete(entry.path, 'unreadable-file', error.message));
            }
            progress(index + 1, entries.length);
        }
        return {
            detections,
            evaluated,
            skipped: lfs > 0 ? { lfs } : {},
            engines: [{ name: engineName, version: version/* version */.r, durationMs: Math.round(performance.now() - started) }],
        };
    },
};


/***/ })

};
