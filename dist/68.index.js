export const id = 68;
export const ids = [68];
export const modules = {

/***/ 1122:
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

/***/ 927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ parseNotebook),
/* harmony export */   y: () => (/* binding */ NotebookError)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
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

/***/ 5068:
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
// EXTERNAL MODULE: ./src/engines/python/statements.ts
var python_statements = __webpack_require__(1122);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(4879);
// EXTERNAL MODULE: ./src/findings/inline-skip.ts
var inline_skip = __webpack_require__(4673);
;// CONCATENATED MODULE: ./src/formats/line-comment.ts
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

// EXTERNAL MODULE: ./src/formats/notebook.ts
var notebook = __webpack_require__(927);
// EXTERNAL MODULE: ./src/formats/text.ts
var formats_text = __webpack_require__(6925);
;// CONCATENATED MODULE: ./src/gates/secrets/comments.ts






/** Larger sources are data; what stands in them is not taken for a comment. */
const maxSourceBytes = 5_000_000;
const lineBreak = /\r\n|[\n\r]/;
/**
 * The detections of one file with the comments beside them. A skip in a Python string is none, so of Python and notebooks the whole
 * source is read; of other files the line.
 */
async function withComments(tree, entry, detections) {
    const isCandidate = ({ lineText }) => !(0,finding/* isExcerpt */.w_)(lineText) && (0,inline_skip/* mayHoldSkip */.Id)(lineText);
    if (!detections.some(isCandidate))
        return detections;
    const commentOf = await commentsOf(tree, entry);
    return detections.map((detection) => {
        const comment = isCandidate(detection) ? commentOf(detection) : undefined;
        if (comment === undefined || !(0,inline_skip/* mayHoldSkip */.Id)(comment.text))
            return detection;
        return { ...detection, comments: [comment] };
    });
}
async function commentsOf(tree, { path, size }) {
    if (!/\.(?:pyw?|ipynb)$/i.test(path)) {
        return ({ lineText, location }) => {
            const text = lineComment(lineText, path);
            // A secret inside a comment is no code with a comment behind it, but the skip stands in the same comment.
            return text === undefined || location.startColumn === undefined ? undefined : { text };
        };
    }
    if (size > maxSourceBytes)
        return () => undefined;
    const source = (0,formats_text/* decodeText */.g7)(await tree.read(path, { length: maxSourceBytes }))?.text;
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
    const statements = new python_statements/* Statements */.$();
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
        return (0,notebook/* parseNotebook */.f)(source).cells;
    }
    catch (error) {
        if (error instanceof notebook/* NotebookError */.y)
            return [];
        throw error;
    }
}

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
                    for (const detection of await withComments(tree, entry, file))
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
