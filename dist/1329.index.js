export const id = 1329;
export const ids = [1329];
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

/***/ 72002:
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
    if (!plain.complete)
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

;// CONCATENATED MODULE: ./src/engines/secrets/search/pairs.ts
/** So much is handed on at once, in characters. */
const partLength = 20_000;
const maxValue = 2_000;
/** Those of `pairs` that can be secrets, each as `name="value"`. */
function* pairParts(pairs) {
    let text = '';
    let cells = [];
    for (const { name, value, at } of pairs) {
        if (value.length > maxValue || !/^[^\s"]{3,}$/.test(value))
            continue;
        const opening = `${name}="`;
        cells.push({ at: text.length + opening.length, raw: at });
        text += `${opening}${value}"\n`;
        if (text.length < partLength)
            continue;
        yield partOf(text, cells);
        text = '';
        cells = [];
    }
    if (cells.length > 0)
        yield partOf(text, cells);
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

;// CONCATENATED MODULE: ./src/engines/secrets/search/columns.ts

/** A table as text, a row a line, under a line of names. */
const isTable = (path) => /\.[ctp]sv$/i.test(path);
const secretName = /pass|pwd|secret|token|api.?key|access.?key|private.?key|credential/i;
const columns_password = /pass|pwd/i;
/** A table of settings, one a row: what calls each, and what it is set to. */
const settingName = /^(?:name|key|k|setting|variable|param(?:eter)?|property)$/i;
const settingValue = /^(?:value|v|default)$/i;
/** What a password stands beside that somebody uses; a list of passwords alone is a dictionary. */
const owner = /user|login|mail|account|name|host|server|url|service|site/i;
/** A longer header is none. */
const maxHeader = 20_000;
/** The columns of one table that may hold secrets, by their names; there the name is far from the value. */
class SecretColumns {
    #cell;
    #names = new Map();
    /** Where each row says its setting's name and, later, its value. */
    #settings;
    #width;
    #started = false;
    /** Undefined where `text`, the beginning of the file, is no table with such columns. */
    static of(path, text) {
        if (!isTable(path))
            return undefined;
        const header = /^\ufeff?[^\r\n]*/.exec(text.slice(0, maxHeader))?.[0] ?? '';
        const columns = new SecretColumns(header);
        return columns.#names.size > 0 || columns.#settings ? columns : undefined;
    }
    constructor(header) {
        const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: header.split(mark).length }));
        const { mark } = counts.reduce((best, each) => (each.count > best.count ? each : best));
        this.#cell = new RegExp(String.raw `(?:"(?<quoted>(?:[^"]|""){0,5000})"|(?<plain>[^\r\n${mark}]*))(?<end>${mark === '|' ? '\\|' : mark}|\r\n|[\r\n]|$)`, 'dy');
        const names = header.split(mark).map((name) => name.replace(/^\ufeff|"/g, '').trim());
        this.#width = names.length;
        const [name, value] = [settingName, settingValue].map((kind) => names.findIndex((each) => kind.test(each)));
        if (name !== undefined && value !== undefined && name >= 0 && value > name)
            this.#settings = { name, value };
        for (const [i, each] of names.entries()) {
            if (!secretName.test(each))
                continue;
            if (columns_password.test(each) && !names.some((other) => other !== each && owner.test(other)))
                continue;
            this.#names.set(i, each.replace(/[^\w.-]/g, '_'));
        }
    }
    /** The cells of those columns in the next piece of the table, each as `name="value"`. It begins in the midst of a row, unless it is the first. */
    parts(text) {
        return pairParts(this.#pairs(text));
    }
    *#pairs(text) {
        let column = this.#started ? this.#width : 0;
        let setting;
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
            const value = match.groups?.quoted ?? match.groups?.plain ?? '';
            const raw = (match.indices?.groups?.quoted ?? match.indices?.groups?.plain)?.[0] ?? 0;
            if (column === this.#settings?.name)
                setting = secretName.test(value) && /^[\w.-]{3,80}$/.test(value) ? value : undefined;
            const name = this.#names.get(column) ?? (column === this.#settings?.value ? setting : undefined);
            if (name !== undefined)
                yield { name, value, at: raw };
            column = /[\r\n]/.test(match.groups?.end ?? '') ? 0 : column + 1;
        }
    }
}

// EXTERNAL MODULE: ./src/engines/secrets/search/encoded.ts + 1 modules
var encoded = __webpack_require__(92892);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/engines/secrets/search/named.ts

/** A longer text is no single value. */
const maxLength = 2_000;
const maxName = 80;
const named_secretName = /^[\w.-]*(?:pass(?:word|wd|phrase)?|pwd|secret|token|key|credential)s?$/i;
/** The one value that a file holds whose name is the value's, as trackers keep the parameters of a run and containers their secrets. */
function* namedFile(file, text) {
    if (text.length > maxLength)
        return;
    const name = external_node_path_default().posix.basename(file).replace(/\.txt$/i, '');
    const value = text.replace(/^\ufeff/, '').trim();
    if (name.length <= maxName && named_secretName.test(name))
        yield { name, value, at: text.indexOf(value) };
}
/** Whether bytes, a character each, begin as a pickle of a protocol that writes lengths. */
const isPickle = (text) => text.startsWith('\x80') && text.charCodeAt(1) >= 2 && text.charCodeAt(1) <= 5;
const shortString = /\x8c([^])|X([^]{2})\0\0/y;
const memo = /\x94|q[^]|r[^]{4}/y;
/** The string of a pickle whose opcode stands at `at`, and where it ends. */
function stringAt(text, at) {
    shortString.lastIndex = at;
    const length = shortString.exec(text);
    if (length === null)
        return undefined;
    const [low, high = 0] = Array.from(length[1] ?? length[2] ?? '', (byte) => byte.charCodeAt(0));
    const start = shortString.lastIndex;
    const end = start + (low ?? 0) + 256 * high;
    return end <= text.length ? { value: text.slice(start, end), start, end } : undefined;
}
/** The strings of a pickle that stand behind a string that names them, as the entries of a dictionary do. */
function* pickledValues(text) {
    for (const { index } of text.matchAll(/(?:\x8c[^]|X[^]\0{3})[A-Za-z_]/g)) {
        const name = stringAt(text, index);
        if (name === undefined || name.value.length > maxName || !named_secretName.test(name.value))
            continue;
        memo.lastIndex = name.end;
        const value = stringAt(text, memo.test(text) ? memo.lastIndex : name.end);
        if (value)
            yield { name: name.value, value: value.value, at: value.start };
    }
}

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
            if (columns === null) {
                columns = SecretColumns.of(path, text);
                yield* pairParts(namedFile(path, text));
            }
            if (columns)
                yield* columns.parts(text);
        },
        binary: false,
    };
}
/** The file as bytes, a character each, so that text in ASCII is seen wherever it stands; wide text (UTF-16, UTF-32) too. */
function bytesView() {
    let pickled;
    return {
        decode: (bytes) => bytes.toString('latin1'),
        readable: squeeze,
        parts: (text) => {
            pickled ??= isPickle(text);
            return pickled ? pairParts(pickledValues(text)) : [];
        },
        binary: true,
    };
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


/***/ })

};
