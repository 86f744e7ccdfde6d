export const id = 397;
export const ids = [397];
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

/***/ 397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  maxNotebookBytes: () => (/* binding */ maxNotebookBytes),
  maxScriptBytes: () => (/* binding */ maxScriptBytes),
  sastGate: () => (/* binding */ sastGate)
});

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(4879);
;// CONCATENATED MODULE: ./src/engines/python/rules/calls.ts
const xmlWhy = 'A document can define entities that grow without bound or that name other files, and old parsers follow them. Use the defusedxml module of the same name for documents from outside.';
const xmlReason = 'Today’s Python follows no external entity and its expat limits growth; older ones do neither.';
/** S3xx: calls that are dangerous with data from outside. */
const callRules = [
    {
        code: 'S301',
        name: 'suspicious-pickle-usage',
        severity: 'high',
        reason: 'A model or data set from elsewhere runs its author’s code when it is loaded.',
        title: 'Unsafe deserialisation with pickle',
        cwe: [502],
        why: 'A pickle is a program: loading one runs whatever its author put in, before any check of the result. Keep weights in safetensors or ONNX, tables in Parquet and settings in JSON; load a pickle only after verifying a digest or signature that did not come with it.',
        bad: 'import pickle\nmodel = pickle.load(file)',
        good: 'from safetensors.torch import load_file\nmodel.load_state_dict(load_file("model.safetensors"))',
    },
    {
        code: 'S302',
        name: 'suspicious-marshal-usage',
        severity: 'high',
        reason: 'Made for .pyc files: hostile input crashes the interpreter or yields code objects.',
        title: 'Unsafe deserialisation with marshal',
        cwe: [502],
        why: 'marshal reads compiled code and does not defend itself against made-up input. Use JSON for data.',
        bad: 'import marshal\nmarshal.loads(data)',
        good: 'import json\njson.loads(data)',
    },
    {
        code: 'S303',
        name: 'suspicious-insecure-hash-usage',
        severity: 'medium',
        reason: 'Broken for signatures and passwords, good enough for a checksum.',
        title: 'Broken hash function',
        cwe: [328],
        why: 'Two inputs with the same MD5 or SHA-1 can be made on a laptop. Use SHA-256 or better.',
        bad: 'from cryptography.hazmat.primitives import hashes\nhashes.MD5()',
        good: 'from cryptography.hazmat.primitives import hashes\nhashes.SHA256()',
    },
    {
        code: 'S304',
        name: 'suspicious-insecure-cipher-usage',
        severity: 'high',
        reason: 'A cipher is used to keep a secret, and these don’t.',
        title: 'Broken cipher',
        cwe: [327],
        why: 'The cipher can be broken in practice or has too small a block. Use AES-GCM or ChaCha20-Poly1305, or Fernet, which chooses for you.',
        bad: 'from Cryptodome.Cipher import DES\nDES.new(key)',
        good: 'from cryptography.fernet import Fernet\nFernet(key)',
    },
    {
        code: 'S305',
        name: 'suspicious-insecure-cipher-mode-usage',
        severity: 'high',
        reason: 'The mode gives away what the cipher should hide.',
        title: 'ECB cipher mode',
        cwe: [327],
        why: 'ECB turns equal blocks into equal blocks, so the pattern of the data stays readable and blocks can be swapped. Use an authenticated mode such as GCM.',
        bad: 'from cryptography.hazmat.primitives.ciphers import modes\nmodes.ECB()',
        good: 'from cryptography.hazmat.primitives.ciphers import modes\nmodes.GCM(nonce)',
    },
    {
        code: 'S306',
        name: 'suspicious-mktemp-usage',
        severity: 'medium',
        reason: 'Needs another user on the same machine.',
        title: 'Race for a temporary file',
        cwe: [377],
        why: 'mktemp returns a name, not a file: someone else can create it before you open it. mkstemp and NamedTemporaryFile do both in one step.',
        bad: 'import tempfile\npath = tempfile.mktemp()',
        good: 'import tempfile\nhandle, path = tempfile.mkstemp()',
    },
    {
        code: 'S307',
        name: 'suspicious-eval-usage',
        severity: 'high',
        reason: 'Whoever controls the text controls the process.',
        title: 'Text evaluated as code',
        cwe: [95],
        why: 'eval runs any expression with the rights of the process; emptying its namespaces does not help. For literals there is ast.literal_eval, for data JSON, for names a dictionary.',
        bad: 'value = eval(text)',
        good: 'import ast\nvalue = ast.literal_eval(text)',
    },
    {
        code: 'S308',
        name: 'suspicious-mark-safe-usage',
        severity: 'medium',
        reason: 'Dangerous only if the text comes from a user, which one line does not show.',
        title: 'HTML marked as safe',
        cwe: [79],
        why: 'mark_safe switches off the escaping that keeps a user’s text from becoming markup or script. Build the HTML with format_html, which escapes its arguments.',
        bad: 'from django.utils.safestring import mark_safe\nmark_safe(f"<b>{name}</b>")',
        good: 'from django.utils.html import format_html\nformat_html("<b>{}</b>", name)',
    },
    {
        code: 'S310',
        name: 'suspicious-url-open-usage',
        severity: 'low',
        reason: 'A question to ask, not yet a fault: most such addresses are the program’s own.',
        title: 'Address opened unchecked',
        cwe: [73, 918],
        why: 'urllib also opens file: and ftp: addresses, and any host. If a part of the address comes from outside, check its scheme and host first, or use a client that speaks HTTP only.',
        bad: 'import urllib.request\nurllib.request.urlopen(url)',
        good: 'import requests\nrequests.get(url, timeout=10)',
    },
    {
        code: 'S311',
        name: 'suspicious-non-cryptographic-random-usage',
        severity: 'info',
        reason: 'Right for sampling, shuffling and initial weights, which is nearly always what it is for.',
        title: 'Predictable random numbers',
        cwe: [338],
        why: 'The module random can be predicted from its output. That is fine for statistics; tokens, passwords and keys come from secrets.',
        bad: 'import random\ntoken = random.randrange(10**6)',
        good: 'import secrets\ntoken = secrets.token_hex()',
    },
    {
        code: 'S312',
        name: 'suspicious-telnet-usage',
        severity: 'medium',
        reason: 'Needs someone on the network’s path.',
        title: 'Telnet connection',
        cwe: [319],
        why: 'Telnet sends everything in the clear, passwords too. Use SSH.',
        bad: 'import telnetlib\ntelnetlib.Telnet(host)',
        good: 'import paramiko\nparamiko.SSHClient()',
    },
    {
        code: 'S313',
        name: 'suspicious-xmlc-element-tree-usage',
        severity: 'low',
        reason: xmlReason,
        title: 'XML parsed with cElementTree',
        cwe: [611, 776],
        why: xmlWhy,
        bad: 'import xml.etree.cElementTree\nxml.etree.cElementTree.parse(file)',
        good: 'import defusedxml.ElementTree\ndefusedxml.ElementTree.parse(file)',
    },
    {
        code: 'S314',
        name: 'suspicious-xml-element-tree-usage',
        severity: 'low',
        reason: xmlReason,
        title: 'XML parsed with ElementTree',
        cwe: [611, 776],
        why: xmlWhy,
        bad: 'import xml.etree.ElementTree\nxml.etree.ElementTree.parse(file)',
        good: 'import defusedxml.ElementTree\ndefusedxml.ElementTree.parse(file)',
    },
    {
        code: 'S315',
        name: 'suspicious-xml-expat-reader-usage',
        severity: 'low',
        reason: xmlReason,
        title: 'XML parsed with expatreader',
        cwe: [611, 776],
        why: xmlWhy,
        bad: 'import xml.sax.expatreader\nxml.sax.expatreader.create_parser()',
        good: 'import defusedxml.expatreader\ndefusedxml.expatreader.create_parser()',
    },
    {
        code: 'S316',
        name: 'suspicious-xml-expat-builder-usage',
        severity: 'low',
        reason: xmlReason,
        title: 'XML parsed with expatbuilder',
        cwe: [611, 776],
        why: xmlWhy,
        bad: 'import xml.dom.expatbuilder\nxml.dom.expatbuilder.parse(file)',
        good: 'import defusedxml.expatbuilder\ndefusedxml.expatbuilder.parse(file)',
    },
    {
        code: 'S317',
        name: 'suspicious-xml-sax-usage',
        severity: 'low',
        reason: xmlReason,
        title: 'XML parsed with SAX',
        cwe: [611, 776],
        why: xmlWhy,
        bad: 'import xml.sax\nxml.sax.parse(file, handler)',
        good: 'import defusedxml.sax\ndefusedxml.sax.parse(file, handler)',
    },
    {
        code: 'S318',
        name: 'suspicious-xml-mini-dom-usage',
        severity: 'low',
        reason: xmlReason,
        title: 'XML parsed with minidom',
        cwe: [611, 776],
        why: xmlWhy,
        bad: 'import xml.dom.minidom\nxml.dom.minidom.parse(file)',
        good: 'import defusedxml.minidom\ndefusedxml.minidom.parse(file)',
    },
    {
        code: 'S319',
        name: 'suspicious-xml-pull-dom-usage',
        severity: 'low',
        reason: xmlReason,
        title: 'XML parsed with pulldom',
        cwe: [611, 776],
        why: xmlWhy,
        bad: 'import xml.dom.pulldom\nxml.dom.pulldom.parse(file)',
        good: 'import defusedxml.pulldom\ndefusedxml.pulldom.parse(file)',
    },
    {
        code: 'S321',
        name: 'suspicious-ftp-lib-usage',
        severity: 'medium',
        reason: 'Needs someone on the network’s path.',
        title: 'FTP connection',
        cwe: [319],
        why: 'FTP sends everything in the clear, passwords too, and a data set can be changed on its way. Use SFTP or HTTPS.',
        bad: 'import ftplib\nftplib.FTP(host)',
        good: 'import paramiko\nparamiko.SSHClient().open_sftp()',
    },
    {
        code: 'S323',
        name: 'suspicious-unverified-context-usage',
        severity: 'high',
        reason: 'Anyone on the network’s path can read and change what is sent.',
        title: 'TLS without verification',
        cwe: [295],
        why: 'The context accepts every certificate, so it does not matter who answers. Use create_default_context, and for a private authority give its certificate as cafile.',
        bad: 'import ssl\ncontext = ssl._create_unverified_context()',
        good: 'import ssl\ncontext = ssl.create_default_context(cafile="ca.pem")',
    },
    {
        code: 'S324',
        name: 'hashlib-insecure-hash-function',
        severity: 'medium',
        reason: 'Broken for signatures and passwords, good enough for a checksum or a cache key.',
        title: 'Broken hash function',
        cwe: [328],
        why: 'Two inputs with the same MD5 or SHA-1 can be made on a laptop, so they prove nothing about a model or a data set. Use SHA-256; where it is no more than a cache key, say so with usedforsecurity=False.',
        bad: 'import hashlib\nhashlib.md5(data)',
        good: 'import hashlib\nhashlib.sha256(data)',
    },
];

;// CONCATENATED MODULE: ./src/engines/python/rules/cryptography.ts
/** S5xx: TLS, SSH, keys, and YAML, which Bandit counts among them. */
const cryptographyRules = [
    {
        code: 'S501',
        name: 'request-with-no-cert-validation',
        severity: 'high',
        reason: 'Anyone on the network’s path can read and change what is sent.',
        title: 'TLS certificate not verified',
        cwe: [295],
        why: 'With verify=False it does not matter who answers: models, data and tokens go to whoever sits in between. Leave verification on, and for a private authority pass the path of its certificate.',
        bad: 'import requests\nrequests.get(url, timeout=10, verify=False)',
        good: 'import requests\nrequests.get(url, timeout=10, verify="ca.pem")',
    },
    {
        code: 'S502',
        name: 'ssl-insecure-version',
        severity: 'medium',
        reason: 'Today’s OpenSSL refuses most of them; where it doesn’t, the attack is costly.',
        title: 'Outdated TLS version',
        cwe: [327],
        why: 'SSL 2, SSL 3, TLS 1.0 and 1.1 have known attacks. Let create_default_context choose, or set minimum_version to TLS 1.2.',
        bad: 'import ssl\nssl.wrap_socket(ssl_version=ssl.PROTOCOL_TLSv1)',
        good: 'import ssl\nssl.create_default_context()',
    },
    {
        code: 'S503',
        name: 'ssl-with-bad-defaults',
        severity: 'medium',
        reason: 'Today’s OpenSSL refuses most of them; where it doesn’t, the attack is costly.',
        title: 'Outdated TLS version as a default',
        cwe: [327],
        why: 'Callers who say nothing get a protocol with known attacks. Default to ssl.PROTOCOL_TLS_CLIENT.',
        bad: 'import ssl\ndef connect(version=ssl.PROTOCOL_SSLv3): ...',
        good: 'import ssl\ndef connect(version=ssl.PROTOCOL_TLS_CLIENT): ...',
    },
    {
        code: 'S504',
        name: 'ssl-with-no-version',
        severity: 'medium',
        reason: 'The function verifies nothing by itself, and Python 3.12 has dropped it.',
        title: 'Socket wrapped without a TLS version',
        cwe: [327, 295],
        why: 'ssl.wrap_socket takes whatever version the peer offers and checks neither certificate nor host name. Wrap with a context from create_default_context.',
        bad: 'import ssl\nssl.wrap_socket(sock)',
        good: 'import ssl\nssl.create_default_context().wrap_socket(sock, server_hostname=host)',
    },
    {
        code: 'S505',
        name: 'weak-cryptographic-key',
        severity: 'high',
        reason: 'The key can be computed from its public half.',
        title: 'Key too short',
        cwe: [326],
        why: 'A key of this size is within reach of someone with money or time. Use RSA of 3072 bits, or an elliptic curve of 256.',
        bad: 'from cryptography.hazmat.primitives.asymmetric import rsa\nrsa.generate_private_key(public_exponent=65537, key_size=1024)',
        good: 'from cryptography.hazmat.primitives.asymmetric import rsa\nrsa.generate_private_key(public_exponent=65537, key_size=3072)',
    },
    {
        code: 'S506',
        name: 'unsafe-yaml-load',
        severity: 'high',
        reason: 'A configuration file can run code.',
        title: 'Unsafe YAML loader',
        cwe: [502],
        why: 'With this loader a YAML document can create any Python object and so run code. safe_load knows plain data only.',
        bad: 'import yaml\nyaml.load(file, Loader=yaml.Loader)',
        good: 'import yaml\nyaml.safe_load(file)',
    },
    {
        code: 'S507',
        name: 'ssh-no-host-key-verification',
        severity: 'high',
        reason: 'Anyone on the network’s path can take the session, password included.',
        title: 'SSH host key not verified',
        cwe: [322],
        why: 'The client accepts whatever host key it is shown. Load the known hosts and refuse the others.',
        bad: 'import paramiko\nclient = paramiko.SSHClient()\nclient.set_missing_host_key_policy(paramiko.AutoAddPolicy)',
        good: 'import paramiko\nclient = paramiko.SSHClient()\nclient.load_system_host_keys()\nclient.set_missing_host_key_policy(paramiko.RejectPolicy)',
    },
    {
        code: 'S508',
        name: 'snmp-insecure-version',
        severity: 'medium',
        reason: 'Inside a management network.',
        title: 'SNMP version 1 or 2',
        cwe: [319],
        why: 'Up to version 2 the community string travels in the clear and is the only password. Use version 3 with authentication and privacy.',
        bad: 'from pysnmp.hlapi import CommunityData\nCommunityData("public", mpModel=0)',
        good: 'from pysnmp.hlapi import UsmUserData\nUsmUserData(user, auth_key, priv_key)',
    },
    {
        code: 'S509',
        name: 'snmp-weak-cryptography',
        severity: 'medium',
        reason: 'Inside a management network.',
        title: 'SNMP without encryption',
        cwe: [311],
        why: 'Without a privacy key version 3 sends its data in the clear, without an authentication key it trusts anyone. Give both.',
        bad: 'from pysnmp.hlapi import UsmUserData\nUsmUserData(user)',
        good: 'from pysnmp.hlapi import UsmUserData\nUsmUserData(user, auth_key, priv_key)',
    },
];

;// CONCATENATED MODULE: ./src/engines/python/rules/general.ts
/** S1xx and S2xx: habits and settings. */
const generalRules = [
    {
        code: 'S101',
        name: 'assert',
        severity: 'info',
        reason: 'Normal in tests, and elsewhere a question of style.',
        title: 'Assertion',
        cwe: [703],
        why: 'Python started with -O drops every assert, and with it a check that the program may depend on. Raise an exception where the check must hold in production.',
        bad: 'assert user.is_admin',
        good: 'if not user.is_admin:\n    raise PermissionError("administrators only")',
    },
    {
        code: 'S102',
        name: 'exec-builtin',
        severity: 'high',
        reason: 'Whoever controls the text controls the process.',
        title: 'Text executed as code',
        cwe: [95],
        why: 'exec runs any text as Python with the rights of the process. If a part of the text comes from a request, a file or a model, so does the code. Choose among functions you wrote.',
        bad: 'exec(step)',
        good: 'steps = {"scale": scale, "encode": encode}\nsteps[step]()',
    },
    {
        code: 'S103',
        name: 'bad-file-permissions',
        severity: 'medium',
        reason: 'Matters where other users share the machine.',
        title: 'Permissive file mode',
        cwe: [732],
        why: 'The mode lets other users of the machine write or execute the file. Give the owner what is needed and the others nothing.',
        bad: 'import os\nos.chmod("model.bin", 0o777)',
        good: 'import os\nos.chmod("model.bin", 0o600)',
    },
    {
        code: 'S104',
        name: 'hardcoded-bind-all-interfaces',
        severity: 'low',
        reason: 'What a container needs, and on a laptop an open door.',
        title: 'Listening on every interface',
        cwe: [1327],
        message: 'This address stands for every network interface of the machine.',
        why: 'A server bound to 0.0.0.0 or :: answers every network the machine is in. Bind to the loopback address by default and let the deployment say otherwise.',
        bad: 'host = "0.0.0.0"',
        good: 'import os\nhost = os.environ.get("HOST", "127.0.0.1")',
    },
    {
        code: 'S105',
        name: 'hardcoded-password-string',
        severity: 'low',
        reason: 'Goes by the name of the variable, so it is often wrong; real secrets are the secrets gate’s.',
        title: 'Password in the source',
        cwe: [259, 798],
        message: 'What is assigned here or compared is named like a password, and its value stands in the source.',
        why: 'A password in the source is known to everyone who can read the repository, for as long as its history lives. Read it from the environment or a secret store, and change the one that was committed.',
        bad: 'password = "correct horse"',
        good: 'import os\npassword = os.environ["DB_PASSWORD"]',
        sensitive: true,
    },
    {
        code: 'S106',
        name: 'hardcoded-password-func-arg',
        severity: 'low',
        reason: 'Goes by the name of the argument, so it is often wrong; real secrets are the secrets gate’s.',
        title: 'Password in a call',
        cwe: [259, 798],
        message: 'The argument is named like a password, and its value stands in the source.',
        why: 'A password passed as a literal is known to everyone who can read the repository, for as long as its history lives. Read it from the environment or a secret store, and change the one that was committed.',
        bad: 'connect(password="correct horse")',
        good: 'import os\nconnect(password=os.environ["DB_PASSWORD"])',
        sensitive: true,
    },
    {
        code: 'S107',
        name: 'hardcoded-password-default',
        severity: 'low',
        reason: 'Goes by the name of the parameter, so it is often wrong; real secrets are the secrets gate’s.',
        title: 'Password as a default',
        cwe: [259, 798],
        message: 'The parameter is named like a password, and its default stands in the source.',
        why: 'A default password is used by whoever forgets to set one, and everyone with the source knows it. Leave the parameter without a default.',
        bad: 'def connect(password="correct horse"): ...',
        good: 'def connect(password): ...',
        sensitive: true,
    },
    {
        code: 'S108',
        name: 'hardcoded-temp-file',
        severity: 'low',
        reason: 'Matters where other users share the machine.',
        title: 'Predictable temporary path',
        cwe: [377],
        message: 'This path lies in a directory that every user of the machine can write to.',
        why: 'Anyone on the machine can create the file first, or put a link to another one there. Let tempfile choose a name nobody can guess.',
        bad: 'path = "/tmp/features.csv"',
        good: 'import tempfile\npath = tempfile.mkstemp(suffix=".csv")[1]',
    },
    {
        code: 'S110',
        name: 'try-except-pass',
        severity: 'info',
        reason: 'A question of style; some errors are meant to be ignored.',
        title: 'Error swallowed',
        cwe: [390],
        why: 'Every error ends here without a trace, those of an attack among them. Catch the one you expect, and log it.',
        bad: 'try:\n    load()\nexcept Exception:\n    pass',
        good: 'try:\n    load()\nexcept FileNotFoundError:\n    logger.info("no cache yet")',
    },
    {
        code: 'S112',
        name: 'try-except-continue',
        severity: 'info',
        reason: 'A question of style; some errors are meant to be ignored.',
        title: 'Error skipped in a loop',
        cwe: [390],
        why: 'Items that fail disappear without a trace: a data set can shrink or be poisoned unseen. Catch the error you expect, log it and count it.',
        bad: 'for row in rows:\n    try:\n        parse(row)\n    except Exception:\n        continue',
        good: 'for row in rows:\n    try:\n        parse(row)\n    except ValueError:\n        logger.warning("bad row")',
    },
    {
        code: 'S113',
        name: 'request-without-timeout',
        severity: 'low',
        reason: 'Costs availability; nothing leaks.',
        title: 'Request without a timeout',
        cwe: [1088],
        why: 'A server that accepts the connection and stays silent holds this process for ever. Give every request a timeout.',
        bad: 'import requests\nrequests.get(url)',
        good: 'import requests\nrequests.get(url, timeout=10)',
    },
    {
        code: 'S201',
        name: 'flask-debug-true',
        severity: 'high',
        reason: 'The debugger is a remote Python console.',
        title: 'Flask debugger switched on',
        cwe: [489, 94],
        why: 'In debug mode an error page offers a Python console to whoever opens it. Switch it on from the command line while developing, never in the source.',
        bad: 'from flask import Flask\napp = Flask(__name__)\napp.run(debug=True)',
        good: 'from flask import Flask\napp = Flask(__name__)\napp.run()',
    },
    {
        code: 'S202',
        name: 'tarfile-unsafe-members',
        severity: 'high',
        reason: 'An archive from elsewhere can overwrite any file of the user.',
        title: 'Archive extracted without a filter',
        cwe: [22],
        why: 'Names in a tar archive may be absolute, climb out with ../ or be links to other places. The data filter refuses those (Python 3.12, and the security releases of 3.8 to 3.11).',
        bad: 'import tarfile\ntarfile.open("data.tar").extractall("data")',
        good: 'import tarfile\ntarfile.open("data.tar").extractall("data", filter="data")',
    },
];

;// CONCATENATED MODULE: ./src/engines/python/rules/imports.ts
const usedElsewhere = 'Only the import; a dangerous use has a rule of its own.';
const xml = 'A parser that trusts its input can be sent entities that grow without bound or that name other files. Use defusedxml for documents from outside.';
/** S4xx: imports worth a second look. */
const importRules = [
    {
        code: 'S401',
        name: 'suspicious-telnetlib-import',
        severity: 'info',
        reason: usedElsewhere,
        title: 'Import of telnetlib',
        cwe: [319],
        why: 'Telnet sends everything in the clear, passwords too, and Python 3.13 has dropped the module. Use SSH.',
        bad: 'import telnetlib',
        good: 'import paramiko',
    },
    {
        code: 'S402',
        name: 'suspicious-ftplib-import',
        severity: 'info',
        reason: usedElsewhere,
        title: 'Import of ftplib',
        cwe: [319],
        why: 'FTP sends everything in the clear, passwords too. Use SFTP or HTTPS.',
        bad: 'import ftplib',
        good: 'import paramiko',
    },
    {
        code: 'S403',
        name: 'suspicious-pickle-import',
        severity: 'info',
        reason: usedElsewhere,
        title: 'Import of a pickle module',
        cwe: [502],
        why: 'Loading a pickle runs the code inside it. Keep models in safetensors or ONNX and tables in Parquet.',
        bad: 'import pickle',
        good: 'import safetensors',
    },
    {
        code: 'S404',
        name: 'suspicious-subprocess-import',
        severity: 'info',
        reason: usedElsewhere,
        title: 'Import of subprocess',
        cwe: [78],
        why: 'Starting other programs is where shell injection happens. Pass arguments as a list, never through a shell.',
        bad: 'import subprocess',
        good: 'import shutil',
    },
    {
        code: 'S405',
        name: 'suspicious-xml-etree-import',
        severity: 'info',
        reason: usedElsewhere,
        title: 'Import of xml.etree',
        cwe: [611, 776],
        why: xml,
        bad: 'import xml.etree.ElementTree',
        good: 'import defusedxml.ElementTree',
    },
    {
        code: 'S406',
        name: 'suspicious-xml-sax-import',
        severity: 'info',
        reason: usedElsewhere,
        title: 'Import of xml.sax',
        cwe: [611, 776],
        why: xml,
        bad: 'import xml.sax',
        good: 'import defusedxml.sax',
    },
    {
        code: 'S407',
        name: 'suspicious-xml-expat-import',
        severity: 'info',
        reason: usedElsewhere,
        title: 'Import of expatbuilder',
        cwe: [611, 776],
        why: xml,
        bad: 'import xml.dom.expatbuilder',
        good: 'import defusedxml.expatbuilder',
    },
    {
        code: 'S408',
        name: 'suspicious-xml-minidom-import',
        severity: 'info',
        reason: usedElsewhere,
        title: 'Import of minidom',
        cwe: [611, 776],
        why: xml,
        bad: 'import xml.dom.minidom',
        good: 'import defusedxml.minidom',
    },
    {
        code: 'S409',
        name: 'suspicious-xml-pulldom-import',
        severity: 'info',
        reason: usedElsewhere,
        title: 'Import of pulldom',
        cwe: [611, 776],
        why: xml,
        bad: 'import xml.dom.pulldom',
        good: 'import defusedxml.pulldom',
    },
    {
        code: 'S411',
        name: 'suspicious-xmlrpc-import',
        severity: 'low',
        reason: 'The module parses what the network sends, and no other rule covers its use.',
        title: 'Import of xmlrpc',
        cwe: [611, 776],
        why: 'XML-RPC parses documents from the network with a parser that trusts them. Call defusedxml.xmlrpc.monkey_patch() first, or speak JSON.',
        bad: 'from xmlrpc import client',
        good: 'import json',
    },
    {
        code: 'S412',
        name: 'suspicious-httpoxy-import',
        severity: 'low',
        reason: 'Only under a web server that still runs CGI.',
        title: 'CGI handler',
        cwe: [807],
        why: 'Under CGI a request’s Proxy header becomes the variable HTTP_PROXY, and the program’s own requests go where the client says. Serve through WSGI or ASGI.',
        bad: 'from wsgiref.handlers import CGIHandler',
        good: 'import wsgiref.simple_server',
    },
    {
        code: 'S413',
        name: 'suspicious-pycrypto-import',
        severity: 'medium',
        reason: 'Unmaintained since 2013 with a known memory error; Pycryptodome under the same name is not meant.',
        title: 'Import of PyCrypto',
        cwe: [1104],
        why: 'PyCrypto has had no release since 2013 and has a published buffer overflow. Use cryptography; if Pycryptodome is what is installed, its package Cryptodome says so without doubt.',
        bad: 'import Crypto.Cipher',
        good: 'import cryptography.fernet',
    },
    {
        code: 'S415',
        name: 'suspicious-pyghmi-import',
        severity: 'low',
        reason: 'Rare, and inside a management network.',
        title: 'Import of an IPMI library',
        cwe: [319],
        why: 'IPMI hands out password hashes before anyone has logged in. Use Redfish over HTTPS, or keep it inside a network of its own.',
        bad: 'import pyghmi',
        good: 'import redfish',
    },
];

;// CONCATENATED MODULE: ./src/engines/python/rules/injection.ts
const literalCommand = {
    message: 'seems safe',
    severity: 'low',
    reason: 'The command is a constant: nothing from outside reaches the shell until someone changes that.',
};
/** S6xx and S7xx: commands, queries and pages put together from text. */
const injectionRules = [
    {
        code: 'S601',
        name: 'paramiko-call',
        severity: 'medium',
        reason: 'Dangerous only if the command holds outside data, which the rule does not look at.',
        title: 'Command for a remote shell',
        cwe: [78],
        why: 'The remote side hands the text to a shell. Quote every part that comes from outside with shlex.quote, or send data over SFTP.',
        bad: 'import paramiko\nparamiko.exec_command(command)',
        good: 'import paramiko\nclient.open_sftp().get(source, target)',
    },
    {
        code: 'S602',
        name: 'subprocess-popen-with-shell-equals-true',
        severity: 'high',
        reason: 'A file name with a semicolon is enough to run a command.',
        title: 'Command run through a shell',
        cwe: [78],
        why: 'The shell reads the whole text: a ; or $( ) in a value becomes a command. Leave the shell out and pass the arguments as a list.',
        bad: 'import subprocess\nsubprocess.run(f"tar xf {name}", shell=True)',
        good: 'import subprocess\nsubprocess.run(["/bin/tar", "xf", "--", name])',
        harmless: literalCommand,
    },
    {
        code: 'S603',
        name: 'subprocess-without-shell-equals-true',
        severity: 'info',
        reason: 'The recommended way to start a program; listed for review.',
        title: 'Program started',
        cwe: [78],
        why: 'No shell is involved, so nothing can be injected into one; what remains is whether the program and its arguments may come from outside.',
        bad: 'import subprocess\nsubprocess.run([program, name])',
        good: 'import subprocess\nsubprocess.run(["/bin/ls", "--", "data"])',
    },
    {
        code: 'S604',
        name: 'call-with-shell-equals-true',
        severity: 'high',
        reason: 'A value with a semicolon is enough to run a command.',
        title: 'Call with shell=True',
        cwe: [78],
        why: 'A function that takes shell=True hands its text to a shell, where a ; or $( ) in a value becomes a command. Pass a list and leave the shell out.',
        bad: 'runner.start(command, shell=True)',
        good: 'runner.start(["tar", "xf", name])',
    },
    {
        code: 'S605',
        name: 'start-process-with-a-shell',
        severity: 'high',
        reason: 'A file name with a semicolon is enough to run a command.',
        title: 'Command run through a shell',
        cwe: [78],
        why: 'os.system and its like give the whole text to a shell: a ; or $( ) in a value becomes a command. Use subprocess.run with a list.',
        bad: 'import os\nos.system("tar xf " + name)',
        good: 'import subprocess\nsubprocess.run(["/bin/tar", "xf", "--", name])',
        harmless: literalCommand,
    },
    {
        code: 'S606',
        name: 'start-process-with-no-shell',
        severity: 'info',
        reason: 'No shell is involved; listed for review.',
        title: 'Program started',
        cwe: [78],
        why: 'Nothing can be injected into a shell here; what remains is whether the program and its arguments may come from outside. subprocess.run says more clearly what is meant.',
        bad: 'import os\nos.execv(program, arguments)',
        good: 'import subprocess\nsubprocess.run(["/usr/bin/env", "true"])',
    },
    {
        code: 'S607',
        name: 'start-process-with-partial-path',
        severity: 'info',
        reason: 'How programs are normally named; whoever can change PATH can do more.',
        title: 'Program found by PATH',
        cwe: [426],
        why: 'Which program starts depends on PATH. Where that matters (setuid, cron, a service account), give the full path.',
        bad: 'import subprocess\nsubprocess.run(["git", "status"])',
        good: 'import subprocess\nsubprocess.run(["/usr/bin/git", "status"])',
    },
    {
        code: 'S608',
        name: 'hardcoded-sql-expression',
        severity: 'high',
        reason: 'A value with a quote in it is enough to read or change the database.',
        title: 'SQL built from strings',
        cwe: [89],
        why: 'A value pasted into a query can end the string and go on in SQL. Let the driver bind values through parameters; names of tables and columns, which can’t be bound, come from a list you wrote.',
        bad: 'cursor.execute(f"SELECT * FROM runs WHERE name = \'{name}\'")',
        good: 'cursor.execute("SELECT * FROM runs WHERE name = %s", (name,))',
    },
    {
        code: 'S609',
        name: 'unix-command-wildcard-injection',
        severity: 'high',
        reason: 'A file named like an option is enough to run a command.',
        title: 'Wildcard in a shell command',
        cwe: [155, 78],
        why: 'The shell replaces * by file names, and one that begins with - is taken for an option (tar, rsync, chown). List the files yourself, or write ./* and --.',
        bad: 'import os\nos.system("tar cf all.tar *")',
        good: 'import glob, subprocess\nsubprocess.run(["/bin/tar", "cf", "all.tar", "--", *glob.glob("*")])',
    },
    {
        code: 'S610',
        name: 'django-extra',
        severity: 'high',
        reason: 'A value with a quote in it is enough to read or change the database.',
        title: 'SQL passed to extra()',
        cwe: [89],
        why: 'extra() puts its text into the query as it is. Say it with the ORM, or give values through params.',
        bad: 'from django.contrib.auth.models import User\nUser.objects.filter(id=1).extra(where=[clause])',
        good: 'from django.contrib.auth.models import User\nUser.objects.filter(id=1, username=name)',
    },
    {
        code: 'S611',
        name: 'django-raw-sql',
        severity: 'high',
        reason: 'A value with a quote in it is enough to read or change the database.',
        title: 'SQL passed to RawSQL',
        cwe: [89],
        why: 'RawSQL puts its text into the query as it is. Keep the text a constant and give values through params, or say it with the ORM.',
        bad: 'from django.db.models.expressions import RawSQL\nRawSQL(f"lower({column})", [])',
        good: 'from django.db.models.functions import Lower\nLower("name")',
    },
    {
        code: 'S612',
        name: 'logging-config-insecure-listen',
        severity: 'high',
        reason: 'A configuration sent to the port can run code.',
        title: 'Logging configuration over the network',
        cwe: [94],
        why: 'listen() evaluates parts of what it receives, from anyone who can reach the port. Give it a verify function that checks a signature, or read the configuration from a file.',
        bad: 'import logging.config\nlogging.config.listen(9030)',
        good: 'import logging.config\nlogging.config.listen(9030, verify=check)',
    },
    {
        code: 'S701',
        name: 'jinja2-autoescape-false',
        severity: 'high',
        reason: 'A user’s text becomes script in another user’s browser.',
        title: 'Templates without escaping',
        cwe: [79],
        why: 'Jinja2 escapes nothing unless told to. Pass autoescape=select_autoescape() (HTML and XML are escaped, prompts and other text stay as they are).',
        bad: 'import jinja2\njinja2.Environment(autoescape=False)',
        good: 'import jinja2\njinja2.Environment(autoescape=jinja2.select_autoescape())',
    },
    {
        code: 'S702',
        name: 'mako-templates',
        severity: 'medium',
        reason: 'Whether the template is HTML, and its values a user’s, one line does not show.',
        title: 'Mako template',
        cwe: [79],
        why: 'Mako escapes nothing by itself. Set default_filters=["h"] on the lookup, or use an engine that escapes.',
        bad: 'import mako.template\nmako.template.Template(source)',
        good: 'import jinja2\njinja2.Environment(autoescape=True).from_string(source)',
    },
    {
        code: 'S704',
        name: 'unsafe-markup-use',
        severity: 'medium',
        reason: 'Dangerous only if the text comes from a user, which one line does not show.',
        title: 'Text taken for safe HTML',
        cwe: [79],
        why: 'Markup(...) says that its text needs no escaping. Keep the markup constant and let format() escape what goes in.',
        bad: 'from markupsafe import Markup\nMarkup(f"<b>{name}</b>")',
        good: 'from markupsafe import Markup\nMarkup("<b>{}</b>").format(name)',
    },
];

;// CONCATENATED MODULE: ./src/engines/python/rules.ts





const pythonRules = [
    ...generalRules,
    ...callRules,
    ...importRules,
    ...cryptographyRules,
    ...injectionRules,
];
const byName = new Map(pythonRules.map((rule) => [rule.name, rule]));
const byCode = new Map(pythonRules.map((rule) => [rule.code, rule]));
function ruleNamed(name) {
    return byName.get(name);
}
function ruleOf(code) {
    return byCode.get(code);
}
function severityOf(rule, message) {
    return rule.harmless !== undefined && message.includes(rule.harmless.message)
        ? rule.harmless.severity
        : rule.severity;
}
function helpOf(rule) {
    return {
        text: `${rule.why}\n\nFound in:\n${indented(rule.bad)}\n\nBetter:\n${indented(rule.good)}`,
        uri: `https://docs.astral.sh/ruff/rules/${rule.name}/`,
    };
}
function indented(code) {
    return code.replace(/^(?=.)/gm, '    ');
}

;// CONCATENATED MODULE: ./src/engines/python/detection.ts


const engineName = 'ruff';
/** Ruff counts no other character as the end of a line. */
const lineBreak = /\r\n|[\n\r]/;
function linesOf(source) {
    return source.split(lineBreak);
}
/** What could not be evaluated, and what to do about it. */
const incompleteRules = {
    'unparsable-python': {
        title: 'Not valid Python',
        help: 'Python refuses this source, and what can’t be parsed can’t be analysed. Put the syntax right, save the file as UTF-8, or, if it isn’t meant to be run, leave it out with `exclude` in the policy.',
    },
    'unparsable-notebook': {
        title: 'Not a valid notebook',
        help: 'The file is not a notebook as Jupyter writes it, so its code could not be found. Open it in Jupyter and save it again, or remove it.',
    },
    'unreadable-file': {
        title: 'File could not be read',
        help: 'Nothing in this file was evaluated. Check that it exists and that its permissions let it be read.',
    },
    'too-large': {
        title: 'File too large to analyse',
        help: 'Nothing in this file was evaluated. Keep data out of code: move tables to a data file, clear the outputs of a notebook; or leave the file out with `exclude` in the policy.',
    },
    'too-many-findings': {
        title: 'More findings than can be listed',
        help: 'The rest of this file’s findings are not in the report. Put right what is listed, or leave the file out with `exclude` in the policy.',
    },
    'analysis-failed': {
        title: 'Analysis failed',
        help: 'The analyser crashed or took too long, so nothing in this file was evaluated. Very deep nesting or many thousands of assignments to one name do that; simplify the code, or leave the file out with `exclude` in the policy.',
    },
};
const incompleteRuleNames = Object.keys(incompleteRules);
/** Says that something of a file was not evaluated: its gate is in error while that is new and not waived. */
function incompleteDetection(rule, message, location, lineText = '') {
    return {
        rule,
        engine: engineName,
        severity: 'high',
        title: incompleteRules[rule].title,
        message: printable(message),
        location,
        lineText: (0,finding/* excerpt */.Kb)(lineText, location.startColumn ?? 1),
        incomplete: true,
        help: { text: incompleteRules[rule].help },
    };
}
function unlistedDetection(analysis, path) {
    const unlisted = analysis.total - analysis.diagnostics.length;
    if (unlisted === 0)
        return undefined;
    return incompleteDetection('too-many-findings', `${unlisted} more findings in this file are not listed.`, { path });
}
/** A finding at `location`; `lineText` is its first line, `identity` what it is about where that is more than the line. */
function detectionOf(diagnostic, location, lineText, identity, comments) {
    const rule = ruleOf(diagnostic.rule);
    if (rule === undefined)
        throw new Error(`no rule ${diagnostic.rule}`);
    return {
        rule: rule.code,
        engine: engineName,
        severity: severityOf(rule, diagnostic.message),
        title: rule.title,
        message: rule.message ?? printable(`${diagnostic.message}.`),
        location,
        ...shownLine(rule, diagnostic, location, lineText),
        ...(identity !== undefined && { identity }),
        // The number is Bandit's, the name ruff's.
        ...(comments.length > 0 && { comments, aliases: [rule.code.replace('S', 'B'), rule.name] }),
        help: helpOf(rule),
        cwe: rule.cwe,
    };
}
/** For an analysis's comments: those at a diagnostic, in its first and last line, and alone in the line above. */
function commentsAt(comments) {
    const byLine = new Map(comments.map((comment) => [comment.line, comment]));
    return ({ line, endLine }) => {
        const above = byLine.get(line - 1);
        const beside = [...new Set([line, endLine])].flatMap((at) => byLine.get(at) ?? []);
        return [
            ...beside.map(({ text }) => ({ text })),
            ...(above?.above ? [{ text: above.text, above: true }] : []),
        ];
    };
}
/**
 * A secret is masked by its columns; where the location has none (a notebook) it is masked here, and the line as it was
 * remains what identifies the finding.
 */
function shownLine(rule, { line, column, endLine, endColumn }, location, lineText) {
    const shown = (0,finding/* excerpt */.Kb)(lineText, column);
    if (rule.sensitive === undefined)
        return { lineText: shown };
    if (location.startColumn !== undefined)
        return { lineText: shown, sensitive: true };
    const after = endLine === line ? lineText.slice(endColumn - 1) : '';
    return { lineText: (0,finding/* excerpt */.Kb)(`${lineText.slice(0, column - 1)}***${after}`, column), identity: shown, sensitive: true };
}
const maxMessage = 500;
/** On one line and without control characters: ruff quotes the source, and the source is not to be trusted. */
function printable(message) {
    return message.slice(0, maxMessage).replace(/[\p{C}\p{Z}]+/gu, ' ');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/engines/python/engine.ts





/** More findings than this in one file are counted, not listed. */
const maxDiagnostics = 10_000;
const defaults = { timeoutMs: 20_000, maxFailures: 20 };
const startTimeoutMs = 60_000;
const files = {
    worker: assetFile('ruff-worker.cjs', './ruff-worker.cjs'),
    module: assetFile('ruff_wasm.cjs', '../../../node_modules/@astral-sh/ruff-wasm-nodejs/ruff_wasm.js'),
};
/** A file that is loaded as it is: beside the bundle, where the build puts it under `name`, or where it is in the sources. */
function assetFile(name, source) {
    const here = import.meta.dirname;
    const bundled = external_node_path_default().join(here, 'assets', name);
    return (0,external_node_fs_.existsSync)(bundled) ? bundled : external_node_path_default().join(here, source);
}
const workerData = {
    module: files.module,
    maxDiagnostics,
    memoryPages: 8_192,
    settings: { lint: { preview: true, select: ['S'] }, 'target-version': 'py315' },
};
/**
 * Ruff's security rules, in WebAssembly, in a thread of its own: a source that crashes it or makes it spin is given up, and
 * a fresh thread goes on with the next. Rejects with `EngineError` when it can't be loaded.
 */
async function createPythonEngine(limits = {}) {
    const { timeoutMs, maxFailures } = { ...defaults, ...limits };
    const first = await startThread();
    let thread = first.thread;
    let failures = 0;
    let last = Promise.resolve();
    const ask = async (source) => {
        if (failures >= maxFailures)
            throw new errors/* EngineError */.NJ(`not tried, ruff having failed on ${failures} other sources`);
        thread ??= (await startThread()).thread;
        try {
            const reply = await thread.next(timeoutMs, source);
            if ('analysis' in reply)
                return analysisOf(reply.analysis);
            throw new errors/* EngineError */.NJ('failure' in reply ? `ruff crashed: ${reply.failure}` : 'ruff gave no answer');
        }
        catch (error) {
            failures += 1;
            await thread.stop();
            thread = undefined;
            throw error;
        }
    };
    return {
        version: first.version,
        analyse: (source) => {
            const answer = last.then(() => ask(source));
            last = answer.catch(() => undefined);
            return answer;
        },
        close: async () => {
            await last;
            await thread?.stop();
            thread = undefined;
        },
    };
}
async function startThread() {
    const thread = new Thread();
    try {
        const reply = await thread.next(startTimeoutMs);
        if ('version' in reply)
            return { thread, version: reply.version };
        throw new errors/* EngineError */.NJ('ruff could not be loaded');
    }
    catch (error) {
        await thread.stop();
        throw error;
    }
}
function analysisOf({ diagnostics, ...rest }) {
    return {
        ...rest,
        diagnostics: diagnostics.map(({ name, ...place }) => {
            const rule = ruleNamed(name);
            if (rule === undefined)
                throw new errors/* EngineError */.NJ(`ruff found ${name}, a rule that is not in the table`);
            return { ...place, rule: rule.code };
        }),
    };
}
/** One worker, asked one thing at a time. */
class Thread {
    worker = new external_node_worker_threads_.Worker(files.worker, {
        workerData,
        // Ruff's panic messages would go to our own stderr.
        stdout: true,
        stderr: true,
        resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    gone = false;
    constructor() {
        this.worker.stdout.resume();
        this.worker.stderr.resume();
        // Without a listener an error between two questions, or after a timeout, would end the process.
        this.worker.on('error', () => undefined);
        this.worker.on('exit', () => {
            this.gone = true;
        });
    }
    /** The worker's next message; `source`, if given, is sent to it first. */
    next(timeoutMs, source) {
        if (this.gone)
            return Promise.reject(new errors/* EngineError */.NJ('ruff stopped'));
        return new Promise((resolve, reject) => {
            const timer = setTimeout(() => {
                fail(new errors/* EngineError */.NJ(`ruff took more than ${timeoutMs / 1_000} s`));
            }, timeoutMs);
            const stop = () => {
                clearTimeout(timer);
                this.worker.off('message', done).off('error', fail).off('exit', exited);
            };
            const done = (reply) => {
                stop();
                resolve(reply);
            };
            const fail = (error) => {
                stop();
                reject(error instanceof errors/* EngineError */.NJ ? error : new errors/* EngineError */.NJ(`ruff crashed: ${(0,errors/* messageOf */.bD)(error)}`));
            };
            const exited = () => {
                fail(new errors/* EngineError */.NJ('ruff stopped'));
            };
            this.worker.on('message', done).on('error', fail).on('exit', exited);
            if (source !== undefined)
                this.worker.postMessage(source);
        });
    }
    async stop() {
        await this.worker.terminate();
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/engines/python/statements.ts
var statements = __webpack_require__(1122);
;// CONCATENATED MODULE: ./src/engines/python/identity.ts


/** Up to here it is the text itself that identifies. */
const maxPlain = 200;
/** In characters. Ten thousand findings inside one another must not each read the whole file. */
const maxSpan = 20_000;
/**
 * For a source's lines: what a finding that covers several of them is about, or `undefined` when it covers one. Its span
 * counts, and the arguments of a call of which ruff marks the function alone (`exec`, `os.system`): the first line would stay
 * the same while the rest is rewritten. Space counts once. Behind a span that is too long stands the whole source.
 */
function spanIdentity(lines) {
    let whole;
    return (place) => {
        const end = lastLine(lines, place);
        if (end === place.line)
            return undefined;
        const text = end === undefined ? undefined : spanText(lines, place.line, end);
        if (text === undefined)
            return (whole ??= digest(lines.join('\n')));
        return text.length > maxPlain ? digest(text) : text;
    };
}
/** Of the span, or of the arguments right behind it; `undefined` when they go on for too long. */
function lastLine(lines, { endLine, endColumn }) {
    const opened = (lines[endLine - 1] ?? '').slice(endColumn - 1, endColumn - 1 + maxSpan);
    if (!/^\s*\(/.test(opened))
        return endLine;
    const state = new statements/* Statements */.$();
    let read = 0;
    for (let line = endLine; line <= lines.length; line++) {
        const rest = line === endLine ? opened : (lines[line - 1] ?? '').slice(0, maxSpan);
        state.read(rest, true);
        if (state.atStart)
            return line;
        read += rest.length + 1;
        if (read > maxSpan)
            return undefined;
    }
    return lines.length;
}
function spanText(lines, from, to) {
    const span = [];
    let length = 0;
    for (let line = from; line <= to; line++) {
        const text = lines[line - 1] ?? '';
        length += text.length + 1;
        if (length > maxSpan)
            return undefined;
        span.push(text);
    }
    return span.join(' ').trim().replace(/\s+/g, ' ');
}
const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');

;// CONCATENATED MODULE: ./src/engines/python/magics.ts
const isolated = words('python python2 python3 pypy');
/** Their cells are another language, or text. */
const foreign = words(`! ai athena bash bigquery bq chat cmd configure cpp cql csharp css csh cu cuda cypher dot duckdb fish fortran fsharp go
  graphql graphviz gremlin groovy haskell HTML html java Javascript javascript js json julia kotlin kql ksh latex lua markdown
  matlab md mermaid mysql node oc octave opencypher perl php plantuml postgres postgresql powershell presto pwsh R r ruby rust sas
  scala scss sh shell snowflake sparksql sparql sql sqlite stata SVG svg sx system tcsh tikz trino ts typescript xml yaml zsh`);
/** Their cells reach a compiler or a Spark session as they are: Python, or near to it, or SQL. */
const asWritten = words('cython cython_inline cython_pyximport spark');
const pythonFile = /\.pyw?["']*(?=\s|$)/i;
const pythonCommand = /(?:^|[\s/\\"'=])(?:i?python|pypy|py)[\d.]*w?(?:\.exe)?(?=$|[\s"';])/i;
const foreignCommand = /(?:^|[\s/\\"'=])(?:bash|sh|zsh|fish|ksh|csh|tcsh|dash|cmd|powershell|pwsh|perl|ruby|node|deno|Rscript|R|julia|lua|php|awk|sed|psql|sqlite3|mysql|cat|echo|true|false)(?:\.exe)?(?=$|[\s"';])/i;
/** `args` is the rest of the magic's line. A magic nobody knows gets its cell as Python. */
function cellKind(magic, args) {
    // Whatever its name, a file can be run by Python, which takes it only if all of it is Python.
    if (magic === 'writefile' || magic === 'file')
        return pythonFile.test(args) ? 'module' : 'other';
    if (magic === 'script')
        return pythonCommand.test(args) ? 'module' : foreignCommand.test(args) ? 'foreign' : 'other';
    if (isolated.has(magic))
        return 'module';
    if (asWritten.has(magic))
        return 'other';
    return foreign.has(magic) ? 'foreign' : 'python';
}
/** Line magics whose argument is a Python statement, each with the options that take a value. */
const valuedOptions = new Map([
    ['time', ''],
    ['timeit', 'nrp'],
    ['prun', 'lsTD'],
    ['memit', 'rti'],
    ['mprun', 'fT'],
    ['lprun', 'fmDTu'],
    ['debug', 'b'],
]);
/** The statement that a line magic runs (`%timeit -n 10 f(x)`), if it is one of those and has one. */
function magicStatement(line) {
    const [head = '', name = ''] = /^%(\w+)\s+/.exec(line) ?? [];
    const valued = valuedOptions.get(name);
    if (valued === undefined)
        return undefined;
    const option = /-([a-zA-Z][\w.:]*)\s+/y;
    const value = /\S+\s+/y;
    let at = head.length;
    for (;;) {
        option.lastIndex = at;
        const letters = option.exec(line)?.[1];
        if (letters === undefined)
            break;
        at = option.lastIndex;
        // As getopt reads them: the first letter that takes a value takes what is left of its word, or else the next word.
        const taker = Array.from(letters).findIndex((letter) => valued.includes(letter));
        if (taker !== letters.length - 1)
            continue;
        value.lastIndex = at;
        if (value.test(line))
            at = value.lastIndex;
    }
    return line.slice(at) || undefined;
}
const bareNames = 'alias autoreload bookmark cat cd clear cls colors conda config cp dhist dirs echo edit env gui hist history less ll load load_ext ls lsmagic mamba man matplotlib micromamba mkdir more mv notebook pdb pinfo pip popd pushd pwd pylab quickref recall reload_ext reset rm rmdir run save store system uv who who_ls whos xdel'
    .split(' ')
    .join('|');
/** Not what has a bracket: that could be Python, in a cell which fails for another reason. */
const bareMagic = new RegExp(`^(?:(?:${bareNames})(?!\\s*=)(?:\\s[^(]*)?|(?:time|timeit|prun)\\s+\\S[^]*)$`);
/** Whether a line is a well-known magic that is called without its `%` (IPython's automagic), or may be. */
const isBareMagic = (line) => bareMagic.test(line);
function words(list) {
    return new Set(list.split(/\s+/));
}

;// CONCATENATED MODULE: ./src/engines/python/ipython.ts



/** What IPython looks for at the start of a statement: a magic, a shell command, a question, a call without brackets. */
const escaped = /^[%!?,;/]/;
/** What is assigned may come after several targets, and is a shell command or a magic. */
const assigned = /^((?:[\w.,:\s*]|\[(?:"[^"=]*"|'[^'=]*'|[\w.,:\s()-]*)\])+?=\s*(?:[\w.]+\s*=\s*)*)(?=!|%[a-zA-Z])/;
const asked = /^%{0,2}[\p{L}_*][\p{L}\p{N}_.*[\]'"]*\?{1,2}[\s;]*$/u;
/** Of `%time %timeit f(x)`; nobody writes more than two. */
const maxNested = 8;
/**
 * Turns an IPython cell into Python of the same lines: what only IPython understands becomes the call it stands for, or a
 * statement that does nothing. With `automagic` also `pip install x` and the like, which IPython takes for a magic where the
 * line isn't Python.
 */
function pythonOf(cell, automagic = false) {
    const lines = dedented(linesOf(cell));
    const first = lines.findIndex((line) => line.trim() !== '');
    const [, name, args = ''] = /^%%(?!\w+\?)(\S+)([^]*)$/.exec(lines[first] ?? '') ?? [];
    if (name === undefined)
        return { kind: 'python', source: translated(lines, automagic) };
    const kind = cellKind(name, args);
    if (kind === 'foreign')
        return { kind, source: '' };
    if (kind !== 'python')
        return { kind, source: lines.map((line, index) => (index > first ? line : '')).join('\n') };
    // Some run the rest of their line too, before the body: %%timeit, %%prun. It never goes on in the next line.
    const setup = `%${name}${args}`.replace(/[\s\\]+$/, '');
    return { kind, source: translated(lines.with(first, setup), automagic) };
}
/** IPython takes the first line's indentation off every line. */
function dedented(lines) {
    const indentation = /^[ \t]*/.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0] ?? '';
    return lines.map((line) => indentation !== '' && line.startsWith(indentation) ? line.slice(indentation.length) : line);
}
function translated(lines, automagic) {
    const state = new statements/* Statements */.$();
    const kept = [];
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i] ?? '';
        if (!state.atStart || !isIPython(line.trimStart(), automagic)) {
            kept.push(line);
            state.read(line);
            continue;
        }
        const start = i;
        while (lines[i]?.endsWith('\\') && i < lines.length - 1)
            i++;
        kept.push(translation(joined(lines.slice(start, i + 1)), automagic));
        for (let blank = start; blank < i; blank++)
            kept.push('');
    }
    return kept.join('\n');
}
function isIPython(statement, automagic) {
    return (escaped.test(statement) ||
        assigned.test(statement) ||
        asked.test(statement) ||
        (automagic && isBareMagic(statement)));
}
/** As IPython joins the lines of a command that backslashes continue. */
function joined(lines) {
    return lines.map((line, i) => (i < lines.length - 1 ? line.slice(0, -1) : line)).join(' ');
}
function translation(line, automagic) {
    const statement = line.trimStart();
    const indentation = line.slice(0, line.length - statement.length);
    return indentation + pythonStatement(automagic && isBareMagic(statement) ? `%${statement}` : statement);
}
function pythonStatement(statement, nested = 0) {
    if (nested > maxNested)
        return statement;
    const target = assigned.exec(statement)?.[1];
    const run = magicStatement(statement.slice(target?.length));
    const python = run === undefined ? undefined : pythonStatement(run, nested + 1);
    if (target !== undefined)
        return `${target}None${python === undefined ? '' : `; ${python}`}`;
    if (python !== undefined)
        return python;
    if (/^[,;/]/.test(statement))
        return call(statement.trimEnd());
    return escaped.test(statement) || asked.test(statement) ? 'pass' : statement;
}
/** Quotes in the arguments count as IPython counts them: it puts its own around them and looks no further. */
function call(statement) {
    const [, escape, name = '', args = ''] = /^(.)([^ ]*) ?([^]*)$/u.exec(statement) ?? [];
    if (escape === ';')
        return `${name}("${args}")`;
    const values = args.trim().split(/\s+/);
    return escape === ',' ? `${name}("${values.join('", "')}")` : `${name}(${values.join(', ')})`;
}

;// CONCATENATED MODULE: ./src/engines/python/notebook.ts



/**
 * The detections in a notebook's Python cells. They are analysed as one program, in their order, so that an import in one is
 * known in the next; a cell that doesn't parse by itself is named and left out of it. (A whole program that parses says
 * little: two broken cells can open and close a string around good ones, which Jupyter runs all the same.)
 * Rejects with `EngineError` when ruff fails over it.
 */
async function analyseNotebook(engine, path, notebook) {
    const detections = [];
    const sound = [];
    for (const cell of notebook.cells) {
        const { kind, source } = pythonOf(cell.source);
        if (kind === 'foreign' || source.trim() === '')
            continue;
        const origins = linesOf(cell.source).map((text, line) => ({ cell, line, text }));
        const analysis = await engine.analyse(source);
        if (analysis.syntaxError === undefined) {
            if (kind === 'python')
                sound.push({ source, origins });
            else
                detections.push(...detectionsOf(analysis, { source, origins }, path));
        }
        else if (kind !== 'other') {
            const bare = kind === 'python' ? await withAutomagic(engine, cell, source) : undefined;
            if (bare !== undefined)
                sound.push({ source: bare, origins });
            else
                detections.push(...detectionsOf(analysis, { source, origins }, path));
        }
    }
    if (sound.length > 0) {
        const source = sound.map((program) => program.source).join('\n');
        const program = { source, origins: sound.flatMap(({ origins }) => origins) };
        detections.push(...detectionsOf(await engine.analyse(source), program, path));
    }
    return detections;
}
/** The cell as Python if only magics without their `%` kept it from being that; `source` is what did not parse. */
async function withAutomagic(engine, cell, source) {
    const bare = pythonOf(cell.source, true).source;
    if (bare === source || (await engine.analyse(bare)).syntaxError !== undefined)
        return undefined;
    return bare;
}
function detectionsOf(analysis, { source, origins }, path) {
    const identityOf = spanIdentity(linesOf(source));
    const commentsOf = commentsAt(analysis.comments);
    const at = (line, endLine) => {
        const start = origins[line - 1];
        if (start === undefined)
            return [{ path }, ''];
        const startLine = fileLine(start);
        const location = {
            path,
            startLine,
            endLine: Math.max(startLine, fileLine(origins[endLine - 1] ?? start)),
            member: `cell ${start.cell.index}, line ${start.line + 1}`,
        };
        return [location, start.text];
    };
    const detections = analysis.diagnostics.map((diagnostic) => detectionOf(diagnostic, ...at(diagnostic.line, diagnostic.endLine), identityOf(diagnostic), commentsOf(diagnostic)));
    if (analysis.syntaxError !== undefined) {
        const { message, line } = analysis.syntaxError;
        const [location, lineText] = at(line, line);
        const text = `Python can't parse ${location.member ?? 'the notebook'}: ${message}.`;
        detections.push(incompleteDetection('unparsable-python', text, location, lineText));
    }
    const unlisted = unlistedDetection(analysis, path);
    return unlisted === undefined ? detections : [...detections, unlisted];
}
function fileLine({ cell, line }) {
    return cell.fileLines[line] ?? cell.fileLines.at(-1) ?? 1;
}

;// CONCATENATED MODULE: ./src/engines/python/script.ts


/** The detections in a Python file. Rejects with `EngineError` when ruff fails over it. */
async function analyseScript(engine, path, source) {
    const analysis = await engine.analyse(source);
    const { diagnostics, syntaxError } = analysis;
    if (diagnostics.length === 0 && syntaxError === undefined)
        return [];
    const lines = linesOf(source);
    const identityOf = spanIdentity(lines);
    const commentsOf = commentsAt(analysis.comments);
    const detections = diagnostics.map((diagnostic) => {
        const { line, column, endLine, endColumn } = diagnostic;
        const location = { path, startLine: line, endLine, startColumn: column, endColumn };
        return detectionOf(diagnostic, location, lines[line - 1] ?? '', identityOf(diagnostic), commentsOf(diagnostic));
    });
    if (syntaxError !== undefined) {
        const { message, line, column, count } = syntaxError;
        const more = count > 1 ? `, and ${count - 1} more in this file` : '';
        const text = `Python can't parse line ${line}: ${message}${more}.`;
        const location = { path, startLine: line, endLine: line, startColumn: column, endColumn: column + 1 };
        detections.push(incompleteDetection('unparsable-python', text, location, lines[line - 1] ?? ''));
    }
    const unlisted = unlistedDetection(analysis, path);
    return unlisted === undefined ? detections : [...detections, unlisted];
}

// EXTERNAL MODULE: ./src/formats/notebook.ts
var formats_notebook = __webpack_require__(927);
// EXTERNAL MODULE: ./src/formats/text.ts
var formats_text = __webpack_require__(6925);
;// CONCATENATED MODULE: ./src/gates/sast/encoding.ts

/** PEP 263: the declaration counts in the first line, or in the second if the first is blank or a comment. */
const declaration = /^(?:[ \t\f]*(?:#[^\n\r]*)?(?:\r\n|[\n\r]))?[ \t\f]*#[^\n\r]*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)/;
const utf8 = new Set(['utf-8', 'utf8', 'utf-8-sig', 'u8', 'ascii', 'us-ascii']);
const latin1 = new Set(['latin-1', 'latin1', 'iso-8859-1', 'iso8859-1', 'l1', 'cp1252', 'windows-1252', 'iso-8859-15']);
/**
 * The text of a Python file as Python would decode it, or why it can't be told: Python takes UTF-8 unless the file declares
 * another encoding, and some of those (UTF-7) make other code of the same bytes.
 */
function decodePython(bytes) {
    if (bytes.includes(0))
        return { refused: 'the file holds NUL bytes, which Python refuses' };
    const declared = declaration.exec(bytes.toString('latin1').replace(/^\xef\xbb\xbf/, ''))?.[1];
    const encoding = declared?.toLowerCase().replaceAll('_', '-');
    if (encoding !== undefined && latin1.has(encoding))
        return { text: bytes.toString('latin1') };
    if (encoding !== undefined && !utf8.has(encoding)) {
        return { refused: `the file declares the encoding ${encoding}, which Gatehouse doesn't read` };
    }
    const decoded = (0,formats_text/* decodeText */.g7)(bytes);
    if (decoded?.encoding !== 'utf-8')
        return { refused: 'the file is not UTF-8 and declares no other encoding' };
    return decoded;
}

;// CONCATENATED MODULE: ./src/gates/sast/index.ts








/** A million short lines; ruff needs up to 0.6 GB for them. */
const maxScriptBytes = 5_000_000;
/** Outputs are most of a notebook, and are only skimmed. */
const maxNotebookBytes = 100_000_000;
const sastGate = {
    id: 'sast',
    unit: 'files',
    kind: 'Python files and notebooks',
    covers: ({ kind, path }) => kind === 'file' && /\.(?:py|pyw|ipynb)$/i.test(path),
    async scan({ tree, entries, progress }) {
        if (entries.length === 0)
            return { detections: [], evaluated: 0, skipped: {}, engines: [] };
        const started = performance.now();
        const engine = await createPythonEngine();
        const detections = [];
        const skipped = {};
        let evaluated = 0;
        try {
            for (const [index, entry] of entries.entries()) {
                const evaluation = await evaluate(engine, tree, entry);
                if ('skipped' in evaluation) {
                    skipped[evaluation.skipped] = (skipped[evaluation.skipped] ?? 0) + 1;
                }
                else {
                    for (const detection of evaluation.detections)
                        detections.push(detection);
                    if (!evaluation.detections.some(unevaluated))
                        evaluated += 1;
                }
                progress(index + 1, entries.length);
            }
        }
        finally {
            await engine.close();
        }
        const durationMs = Math.round(performance.now() - started);
        return { detections, evaluated, skipped, engines: [{ name: 'ruff', version: engine.version, durationMs }] };
    },
};
/** Whether it says that its whole file was not evaluated, and not one cell of it. */
function unevaluated({ rule, incomplete, location }) {
    return incomplete === true && location.member === undefined && rule !== 'too-many-findings';
}
async function evaluate(engine, tree, entry) {
    const { path, size } = entry;
    const incomplete = (rule, message, line) => {
        const location = line === undefined ? { path } : { path, startLine: line, endLine: line };
        return { detections: [incompleteDetection(rule, message, location)] };
    };
    const isNotebook = /\.ipynb$/i.test(path);
    const most = isNotebook ? maxNotebookBytes : maxScriptBytes;
    if (size > most)
        return tooLarge(path, size, most);
    try {
        // One byte more than allowed shows a file that has grown since it was listed.
        const bytes = await tree.read(path, { length: most + 1 });
        if (bytes.length > most)
            return tooLarge(path, bytes.length, most);
        return isNotebook ? await evaluateNotebook(engine, path, bytes) : await evaluateScript(engine, path, bytes);
    }
    catch (error) {
        if (error instanceof errors/* UnreadableError */.Gy)
            return incomplete('unreadable-file', `${error.message}.`);
        if (error instanceof errors/* EngineError */.NJ)
            return incomplete('analysis-failed', `Not evaluated: ${error.message}.`);
        if (error instanceof formats_notebook/* NotebookError */.y) {
            const { message, line, column } = error;
            return incomplete('unparsable-notebook', `Not a notebook: ${message} (line ${line}, column ${column}).`, line);
        }
        throw error;
    }
}
function tooLarge(path, size, most) {
    const message = `${size} bytes of it are more than the ${most} that are analysed.`;
    return { detections: [incompleteDetection('too-large', message, { path })] };
}
async function evaluateScript(engine, path, bytes) {
    const decoded = decodePython(bytes);
    if ('refused' in decoded) {
        return { detections: [incompleteDetection('unparsable-python', `Not analysed: ${decoded.refused}.`, { path })] };
    }
    return { detections: await analyseScript(engine, path, decoded.text) };
}
async function evaluateNotebook(engine, path, bytes) {
    const decoded = (0,formats_text/* decodeText */.g7)(bytes);
    if (decoded === undefined)
        throw new formats_notebook/* NotebookError */.y('not text', { line: 1, column: 1 });
    const notebook = (0,formats_notebook/* parseNotebook */.f)(decoded.text);
    if (!isPython(notebook))
        return { skipped: 'not Python' };
    const code = notebook.cells.reduce((sum, { source }) => sum + source.length, 0);
    if (code > maxScriptBytes)
        return tooLarge(path, code, maxScriptBytes);
    return { detections: await analyseNotebook(engine, path, notebook) };
}
/** By default a notebook is Python; only one that names other languages alone, and no kernel of Python's, is not. */
function isPython({ languages, kernel }) {
    return (languages.length === 0 || languages.some((language) => language.includes('python')) || /py|conda/.test(kernel ?? ''));
}


/***/ })

};
