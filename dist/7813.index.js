export const id = 7813;
export const ids = [7813,6925];
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

/***/ 47813:
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
var finding = __webpack_require__(44879);
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

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/formats/text.ts
var formats_text = __webpack_require__(36925);
;// CONCATENATED MODULE: ./src/engines/python-flow/candidates.ts
/** Libraries that bring data from outside, or that can be used so that a secret isn't one. */
const libraries = /\b(?:flask|quart|fastapi|starlette|django|rest_framework|aiohttp|tornado|bottle|sanic|falcon|grpc|gradio|streamlit|cgi|openai|anthropic|litellm|ollama|langchain\w*|vllm|hashlib|Crypto|Cryptodome|cryptography|pyDes|set_cookie|\w+Servicer)\b|\bdef (?:\w+_)?handler\(event\b/;
/** Of little use alone. Each is looked for by itself: a pattern for both would go over the source once for each of the first. */
const pairs = [
    [/\brandom\b/, /token|secret|passw|session|cookie|otp|nonce|salt/i],
    [/\btransformers\b/, /\bpipeline\(/],
];
/** What the flow of data may show to be harmless, or explain. */
const answered = /^S(?:102|202|30[1-8]|31[013-9]|324|506|60[1245689]|61[01]|704)$/;
const isAnswered = ({ rule }) => answered.test(rule);
/** Whether a source speaks of something that brings data from outside, or that does harm by itself. */
const mentionsLibraries = (source) => libraries.test(source) || pairs.some(([one, other]) => one.test(source) && other.test(source));
/** Whether there may be anything to follow in a program, or to say about what the pattern rules found. */
function isCandidate({ source, found }) {
    return found.some(({ detection }) => isAnswered(detection)) || mentionsLibraries(source);
}

;// CONCATENATED MODULE: ./src/engines/python-flow/modules.ts
/** A source that is parsed when something asks for its program: most of what a tree imports is never looked into. */
class Source {
    id;
    path;
    source;
    parse;
    found;
    parsed;
    constructor(id, path, source, parse) {
        this.id = id;
        this.path = path;
        this.source = source;
        this.parse = parse;
    }
    get program() {
        return (this.parsed ??= this.parse(this.source));
    }
    get imports() {
        return (this.found ??= importsIn(this.source));
    }
}
const statement = /(?:^|[;:])[ \t]*(?:from[ \t]+([.\w]+)[ \t]*import[ \t]*(\([^)]*\)|(?:\\\r?\n|[^\n#;])*)|import[ \t]+((?:\\\r?\n|[^\n#;])*))/gm;
/** `a.b` and `a` for `import a.b`, and `.a.b` with `.a.b.c` for `from .a.b import c`. */
function importsIn(source) {
    const imports = new Set();
    for (const [, from, members, modules] of source.matchAll(statement)) {
        if (from !== undefined)
            imports.add(from);
        for (const part of (members ?? modules ?? '').split(',')) {
            const name = /[.\w]+/.exec(part)?.[0];
            if (name === undefined)
                continue;
            if (from !== undefined)
                imports.add(from.endsWith('.') ? from + name : `${from}.${name}`);
            // `import a.b` brings the package `a` as well, and binds that.
            else
                for (let end = name.length; end > 0; end = name.lastIndexOf('.', end - 1))
                    imports.add(name.slice(0, end));
        }
    }
    return imports;
}

;// CONCATENATED MODULE: ./src/engines/python-flow/paths.ts
/** Where the modules of a tree are, by the names that others import them under. */
class ModulePaths {
    paths;
    /** By the folder of what imports, and the name. */
    found = new Map();
    /** Of all files of the tree that may be modules. */
    constructor(paths) {
        this.paths = new Set(paths);
    }
    /** Where a module may be: beside the one that imports it or in a folder above, as its project's root may be any of them. */
    of(name, from) {
        const folder = folderOf(from);
        let found = this.found.get(folder);
        if (found === undefined)
            this.found.set(folder, (found = new Map()));
        let paths = found.get(name);
        if (paths === undefined)
            found.set(name, (paths = this.look(name, folder)));
        return paths;
    }
    look(name, folder) {
        const [, dots = '', rest = ''] = /^(\.*)(.*)$/.exec(name) ?? [];
        const inner = rest.replaceAll('.', '/');
        let root = folder;
        for (let level = 1; level < dots.length; level++)
            root = folderOf(root);
        for (const base of dots === '' ? above(root) : [root]) {
            const path = base === '' || inner === '' ? base + inner : `${base}/${inner}`;
            const there = [`${path}.py`, path === '' ? '__init__.py' : `${path}/__init__.py`].filter((each) => this.paths.has(each));
            if (there.length > 0)
                return there;
        }
        return [];
    }
}
/** '' for the root, and of it. */
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
function above(folder) {
    const folders = [folder];
    for (let at = folder; at !== ''; folders.push(at))
        at = folderOf(at);
    return [...folders, 'src', 'lib', 'app'];
}

;// CONCATENATED MODULE: ./src/engines/python-flow/project.ts




/** A larger source is data; nobody imports it for its functions. */
const maxModuleLength = 1_000_000;
/** Of what is read beside the files that are checked, for what they import. */
const maxImported = 3_000_000;
async function modulePathsOf(tree) {
    const sources = (await tree.list()).filter(({ kind, path }) => kind === 'file' && path.endsWith('.py'));
    return new ModulePaths(sources.map(({ path }) => path));
}
/** The modules of a tree, read when something imports them. */
class Project {
    parser;
    tree;
    paths;
    modules = new Map();
    imported = 0;
    total = 0;
    count = 1;
    constructor(parser, tree, paths) {
        this.parser = parser;
        this.tree = tree;
        this.paths = paths;
    }
    static async of(parser, tree) {
        return new Project(parser, tree, await modulePathsOf(tree));
    }
    add(path, source) {
        const known = this.modules.get(path);
        if (known?.source === source)
            return known;
        this.total += source.length;
        const id = this.modules.has(path) ? `${path}#${this.count++}` : path;
        const module = new Source(id, path, source, (text) => this.parse(text));
        this.modules.set(path, module);
        return module;
    }
    parse(source) {
        try {
            return this.parser.parse(source);
        }
        catch (error) {
            const reason = error instanceof errors/* EngineError */.NJ
                ? error.message
                : error instanceof RangeError
                    ? 'it is nested too deeply'
                    : undefined;
            if (reason === undefined)
                throw error;
            return { body: [], comments: [], leftOut: new Set([reason]) };
        }
    }
    /** Characters of source that it holds. */
    get length() {
        return this.total;
    }
    /** Reads what the modules import, and what that imports, as long as there is room. */
    async readImports(modules) {
        const queue = [...modules];
        this.imported = 0;
        for (let module = queue.pop(); module !== undefined; module = queue.pop()) {
            for (const name of module.imports) {
                for (const path of this.paths.of(name, module.path)) {
                    const read = this.modules.has(path) ? undefined : await this.read(path);
                    if (read)
                        queue.push(read);
                }
            }
        }
    }
    async read(path) {
        if (this.imported > maxImported)
            return undefined;
        try {
            const bytes = await this.tree.read(path, { length: maxModuleLength + 1 });
            const text = bytes.length > maxModuleLength ? undefined : (0,formats_text/* decodeText */.g7)(bytes)?.text;
            this.imported += bytes.length;
            return text === undefined ? undefined : this.add(path, text);
        }
        catch (error) {
            // It is not what is checked here; the gate says of the file itself what is wrong with it.
            if (error instanceof errors/* UnreadableError */.Gy)
                return undefined;
            throw error;
        }
    }
    resolve = (name, from) => {
        const path = this.paths.of(name, from.path).find((each) => this.modules.has(each));
        return path === undefined ? undefined : this.modules.get(path);
    };
}

;// CONCATENATED MODULE: ./src/engines/python-flow/dependents.ts





/** In bytes. What lies behind it in the order of paths is taken for unaffected. */
const maxRead = 100_000_000;
/** Calls are followed no further. */
const maxLevels = 8;
/** The nearest ones. */
const maxDependents = 300;
/**
 * The unchanged modules in which a change of others can show: those that bring data from outside and import, in however many steps,
 * a module that was changed. A file that can't be read imports nothing.
 */
async function dependentsOf(tree, entries, changed) {
    const dependents = new Set();
    let next = new Set([...changed].filter((path) => path.endsWith('.py')));
    if (next.size === 0)
        return dependents;
    const { importers, starting } = await readImports(tree, entries);
    const seen = new Set(next);
    for (let level = 0; level < maxLevels && next.size > 0; level++) {
        const found = [...next].flatMap((path) => importers.get(path) ?? []);
        next = new Set();
        for (const path of found) {
            if (seen.has(path))
                continue;
            seen.add(path);
            next.add(path);
            if (starting.has(path) && dependents.size < maxDependents)
                dependents.add(path);
        }
    }
    return dependents;
}
async function readImports(tree, entries) {
    const paths = await modulePathsOf(tree);
    const importers = new Map();
    const starting = new Set();
    let read = 0;
    for (const { path, size } of entries) {
        if (!path.endsWith('.py') || size > maxModuleLength || read > maxRead)
            continue;
        read += size;
        const source = await sourceAt(tree, path);
        if (mentionsLibraries(source))
            starting.add(path);
        const targets = new Set([...importsIn(source)].flatMap((name) => paths.of(name, path)));
        for (const target of targets) {
            const known = importers.get(target);
            if (known)
                known.push(path);
            else
                importers.set(target, [path]);
        }
    }
    return { importers, starting };
}
async function sourceAt(tree, path) {
    try {
        return (0,formats_text/* decodeText */.g7)(await tree.read(path, { length: maxModuleLength }))?.text ?? '';
    }
    catch (error) {
        if (error instanceof errors/* UnreadableError */.Gy)
            return '';
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/engines/python-flow/values.ts
/** `closed`: nothing else. `fixed`: also text that the program itself holds, or a number. `unknown`: anything. */
const openness = { closed: 0, fixed: 1, unknown: 2 };
/** What text can do harm in, a bit each; the last ones are properties that only make safe together with another. */
const hazards = {
    sql: 1 << 0,
    command: 1 << 1,
    code: 1 << 2,
    template: 1 << 3,
    path: 1 << 4,
    request: 1 << 5,
    deserialization: 1 << 6,
    xml: 1 << 7,
    xpath: 1 << 8,
    ldap: 1 << 9,
    redirect: 1 << 10,
    html: 1 << 11,
    log: 1 << 12,
    trust: 1 << 13,
    secret: 1 << 14,
    prompt: 1 << 15,
    /** A path that can't climb: safe behind a fixed folder. */
    noClimb: 1 << 20,
    /** A path in its normal form: safe when its beginning is checked. */
    normalised: 1 << 21,
    startsQuoted: 1 << 22,
    endsQuoted: 1 << 23,
    noQuote: 1 << 24,
};
const everything = -1;
/** More alternatives than these say nothing worth following. */
const maxConstants = 8;
const maxThings = 8;
const maxFlows = 4;
const maxSteps = 24;
const unknown = { flows: [], constants: [], things: [], open: openness.unknown };
const fixed = { flows: [], constants: [], things: [], open: openness.fixed };
/** What a call brings that was not followed to its end, though nothing from outside is in it. */
const unfollowed = { ...unknown };
/** Of code that is never reached. */
const nothing = { flows: [], constants: [], things: [], open: openness.closed };
const constant = (value) => ({
    flows: [],
    constants: [value],
    things: [],
    open: openness.closed,
});
const thing = (value) => ({ flows: [], constants: [], things: [value], open: openness.closed });
const maxApi = 160;
const api = (path, flows = []) => path.length > maxApi
    ? { ...unknown, flows }
    : { flows, constants: [], things: [{ kind: 'api', path }], open: openness.unknown };
const tainted = (flows) => (flows.length === 0 ? unknown : { ...unknown, flows });
/** The only constant that it can be. */
function onlyConstant({ flows, constants, things, open }) {
    return open === openness.closed && things.length === 0 && constants.length === 1 && flows.length === 0
        ? constants[0]
        : undefined;
}
/** All constants that it can be, when it can be nothing else. */
function allConstants({ flows, constants, things, open }) {
    return open === openness.closed && things.length === 0 && constants.length > 0 && flows.length === 0
        ? constants
        : undefined;
}
function apisOf({ things }) {
    const paths = [];
    for (const each of things)
        if (each.kind === 'api')
            paths.push(each.path);
    return paths;
}
function join(a, b) {
    if (a === b || b === nothing)
        return a;
    if (a === nothing)
        return b;
    const constants = union(a.constants, b.constants);
    const things = a.things.length + b.things.length === 0 ? a.things : unionThings(a.things, b.things);
    const open = Math.max(a.open, b.open);
    const tooMany = constants.length > maxConstants;
    return {
        flows: joinFlows(a.flows, b.flows),
        constants: tooMany ? [] : constants,
        things: things.slice(0, maxThings),
        open: things.length > maxThings ? openness.unknown : tooMany && open < openness.fixed ? openness.fixed : open,
    };
}
const joinAll = (values) => values.reduce(join, nothing);
function union(a, b) {
    if (b.length === 0 || a === b)
        return a;
    if (a.length === 0)
        return b;
    return [...new Set([...a, ...b])];
}
function unionThings(a, b) {
    const all = [...a];
    for (const each of b)
        if (!all.some((other) => sameThing(each, other)))
            all.push(each);
    return all;
}
function sameThing(a, b) {
    if (a === b)
        return true;
    if (a.kind === 'object' && b.kind === 'object')
        return a.id === b.id;
    if (a.kind === 'api' && b.kind === 'api')
        return a.path === b.path;
    if (a.kind === 'module' && b.kind === 'module')
        return a.module === b.module;
    if (a.kind === 'import' && b.kind === 'import')
        return a.of === b.of && a.name === b.name;
    if (a.kind === 'class' && b.kind === 'class')
        return a.definition === b.definition;
    return a.kind === 'function' && b.kind === 'function' && a.definition === b.definition && a.self === b.self;
}
/** Of one source it keeps one way, the least safe. */
function joinFlows(a, b) {
    if (b.length === 0 || a === b)
        return a;
    if (a.length === 0)
        return b;
    const flows = [...a];
    for (const flow of b) {
        const at = flows.findIndex(({ root }) => root === flow.root);
        const known = flows[at];
        if (known === undefined) {
            if (flows.length < maxFlows)
                flows.push(flow);
        }
        else if (known !== flow) {
            const safe = known.safe & flow.safe;
            flows[at] = safe === known.safe ? known : { ...(safe === flow.safe ? flow : known), safe };
        }
    }
    return flows;
}
/** A value whose text was found to do no harm anywhere is as good as the program's own. */
function harmless(value) {
    const things = value.things.filter(({ kind }) => kind !== 'api');
    return { ...value, flows: [], things, open: things.length === 0 ? openness.fixed : value.open };
}
function sanitised(flows, safe) {
    if (flows.length === 0 || safe === 0)
        return flows;
    if (safe === everything)
        return [];
    return flows.map((flow) => ((flow.safe & safe) === safe ? flow : { ...flow, safe: flow.safe | safe }));
}
function stepped(flows, module, at, text) {
    return flows.map((flow) => {
        const { step } = flow;
        if (step.length >= maxSteps || (step.module === module && step.at === at))
            return flow;
        return { ...flow, step: { module, at, text, before: step, length: step.length + 1 } };
    });
}
/** The names of libraries' classes that a class is made from. */
const libraryBases = ({ bases }, depth = 0) => depth > 8
    ? []
    : bases.flatMap((base) => [
        ...apisOf(base),
        ...base.things.flatMap((each) => (each.kind === 'class' ? libraryBases(each, depth + 1) : [])),
    ]);
/** An enumeration takes no other values than it lists. */
const isEnumeration = (owner) => libraryBases(owner).some((base) => /^enum\.\w*(?:Enum|Flag)$/.test(base));

;// CONCATENATED MODULE: ./src/engines/python-flow/state.ts

/** A container, an instance, or a scope. What isn't known by key is in `rest`. */
class HeapObject {
    kind;
    fields;
    items;
    exact;
    rest;
    owner;
    parent;
    api;
    constructor(kind, 
    /** Variables, attributes, or entries by `keyOf`. */
    fields = new Map(), 
    /** Of a list: what it holds, in order, while `exact`. */
    items = [], exact = true, rest = nothing, owner, 
    /** The scope around a scope. */
    parent, 
    /** What a library made it: `configparser.ConfigParser()`. */
    api) {
        this.kind = kind;
        this.fields = fields;
        this.items = items;
        this.exact = exact;
        this.rest = rest;
        this.owner = owner;
        this.parent = parent;
        this.api = api;
    }
    get size() {
        return 1 + this.fields.size + this.items.length;
    }
    clone() {
        const { kind, fields, items, exact, rest, owner, parent, api } = this;
        return new HeapObject(kind, new Map(fields), [...items], exact, rest, owner, parent, api);
    }
    /** Forgets the order of a list. */
    blur() {
        for (const item of this.items)
            this.rest = join(this.rest, item);
        this.items.length = 0;
        this.exact = false;
    }
    /** Everything that it may hold. */
    get content() {
        let all = this.rest;
        for (const value of this.fields.values())
            all = join(all, value);
        for (const value of this.items)
            all = join(all, value);
        return all;
    }
}
function joinObjects(a, b) {
    if (a === b)
        return a;
    const joined = a.clone();
    joined.rest = join(a.rest, b.rest);
    for (const [key, value] of b.fields)
        joined.fields.set(key, join(a.fields.get(key) ?? nothing, value));
    if (a.exact && b.exact && a.items.length === b.items.length) {
        for (const [index, value] of b.items.entries())
            joined.items[index] = join(a.items[index] ?? nothing, value);
    }
    else if (a.items.length + b.items.length > 0 || !a.exact || !b.exact) {
        joined.blur();
        for (const value of b.items)
            joined.rest = join(joined.rest, value);
    }
    return joined;
}
/**
 * The heap in layers: a branch writes into its own layer, and reads through to those below, which nobody changes while it
 * lives. When all branches are done, `merge` joins what they wrote into the layer below.
 */
class State {
    meter;
    below;
    own = new Map();
    /** The lowest id in it: most reads are of older objects and pass it by. */
    lowest = Infinity;
    constructor(meter, below) {
        this.meter = meter;
        this.below = below;
    }
    fork() {
        return new State(this.meter, this);
    }
    get changes() {
        return this.own;
    }
    allocate(object) {
        const id = this.meter.nextId++;
        this.set(id, object);
        return id;
    }
    set(id, object) {
        this.own.set(id, object);
        if (id < this.lowest)
            this.lowest = id;
    }
    get(id) {
        let object = this.own.get(id);
        for (let { below } = this; object === undefined && below !== undefined; { below } = below) {
            if (id >= below.lowest)
                object = below.own.get(id);
        }
        return object;
    }
    /** The object for writing. */
    edit(id) {
        const mine = this.own.get(id);
        if (mine !== undefined)
            return mine;
        const object = this.get(id);
        if (object === undefined)
            return undefined;
        this.meter.spend(object.size >> 2);
        const copy = object.clone();
        this.set(id, copy);
        return copy;
    }
    /** What was written since `base`, a layer below, in copies: the layers between go on changing. */
    since(base) {
        const changes = new Map();
        this.collect(base, changes);
        return changes;
    }
    collect(base, changes) {
        if (this === base)
            return;
        for (const [id, object] of this.own) {
            if (changes.has(id))
                continue;
            this.meter.spend(object.size >> 2);
            changes.set(id, object.clone());
        }
        this.below?.collect(base, changes);
    }
    /** Takes over what branches wrote, each of them one way that things may have gone. */
    merge(branches) {
        const [first, ...others] = branches;
        if (first === undefined)
            return;
        if (others.length === 0) {
            for (const [id, object] of first)
                this.set(id, object);
            return;
        }
        const ids = new Set();
        for (const branch of branches)
            for (const id of branch.keys())
                ids.add(id);
        for (const id of ids) {
            const before = this.get(id);
            let joined;
            for (const branch of branches) {
                const object = branch.get(id) ?? before;
                if (object === undefined)
                    continue;
                this.meter.spend(1 + (object.size >> 2));
                joined = joined === undefined ? object : joinObjects(joined, object);
            }
            // What was not written to everywhere may still be in use below.
            if (joined !== undefined)
                this.set(id, joined === before ? joined.clone() : joined);
        }
    }
}
/** The text by which a key is known, or undefined when it isn't. */
function keyOf(value) {
    const { constants, things, flows, open } = value;
    if (open !== openness.closed || things.length > 0 || flows.length > 0 || constants.length !== 1)
        return undefined;
    const [key] = constants;
    return `${typeof key}:${String(key)}`;
}

;// CONCATENATED MODULE: ./src/engines/python-flow/constants.ts
/** Python's operations on constants. `undefined`: not known, or Python would raise. */
const maxText = 20_000;
const isNumber = (value) => typeof value === 'number' || typeof value === 'boolean';
function finite(value) {
    return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
}
function binaryConstant(operator, a, b) {
    if (typeof a === 'string' || typeof b === 'string')
        return textOperation(operator, a, b);
    if (!isNumber(a) || !isNumber(b))
        return undefined;
    const [x, y] = [Number(a), Number(b)];
    switch (operator) {
        case '+':
            return finite(x + y);
        case '-':
            return finite(x - y);
        case '*':
            return finite(x * y);
        case '/':
            return y === 0 ? undefined : finite(x / y);
        case '//':
            return y === 0 ? undefined : finite(Math.floor(x / y));
        case '%':
            return y === 0 ? undefined : finite(x - y * Math.floor(x / y));
        case '**':
            return finite(x ** y);
        case '<<':
            return y < 0 || y > 52 ? undefined : finite(x * 2 ** y);
        case '>>':
            return y < 0 || y > 52 ? undefined : finite(Math.floor(x / 2 ** y));
        case '&':
        case '|':
        case '^':
            return bitOperation(operator, x, y);
        default:
            return undefined;
    }
}
function bitOperation(operator, x, y) {
    if (!Number.isInteger(x) || !Number.isInteger(y))
        return undefined;
    const [a, b] = [BigInt(x), BigInt(y)];
    return Number(operator === '&' ? a & b : operator === '|' ? a | b : a ^ b);
}
function textOperation(operator, a, b) {
    if (operator === '+')
        return typeof a === 'string' && typeof b === 'string' ? constants_short(a + b) : undefined;
    if (operator === '*') {
        const [text, times] = typeof a === 'string' ? [a, b] : [b, a];
        if (typeof text !== 'string' || !isNumber(times))
            return undefined;
        return text.length * Number(times) > maxText ? undefined : text.repeat(Math.max(0, Number(times)));
    }
    return operator === '%' && typeof a === 'string' ? percentFormat(a, [b]) : undefined;
}
const constants_short = (text) => (text.length > maxText ? undefined : text);
/** As `str()` writes it. */
function textOf(value) {
    if (value === null)
        return 'None';
    return typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);
}
function percentFormat(format, values) {
    let next = 0;
    const text = format.replace(/%(?:([sdr%])|[^sdr%])/g, (_, kind) => {
        if (kind === '%')
            return '%';
        const value = kind === undefined ? undefined : values[next++];
        if (value === undefined)
            next = Infinity;
        return value === undefined ? '' : textOf(value);
    });
    return next === values.length ? constants_short(text) : undefined;
}
function braceFormat(format, values, named) {
    let next = 0;
    const missing = [];
    const text = format.replace(/\{\{|\}\}|\{(\w*)\}|\{[^}]*\}/g, (whole, name) => {
        if (whole === '{{' || whole === '}}')
            return whole.charAt(0);
        const value = name === undefined
            ? undefined
            : name === ''
                ? values[next++]
                : /^\d+$/.test(name)
                    ? values[Number(name)]
                    : named.get(name);
        if (value === undefined)
            missing.push(whole);
        return value === undefined ? '' : textOf(value);
    });
    return missing.length === 0 ? constants_short(text) : undefined;
}
function truth(value) {
    return typeof value === 'string' ? value !== '' : Boolean(value);
}
function compareConstants(operator, a, b) {
    switch (operator) {
        case '==':
        case 'is':
            return isNumber(a) && isNumber(b) ? Number(a) === Number(b) : a === b;
        case '!=':
        case '<>':
        case 'is not':
            return isNumber(a) && isNumber(b) ? Number(a) !== Number(b) : a !== b;
        case 'in':
            return typeof a === 'string' && typeof b === 'string' ? b.includes(a) : undefined;
        case 'not in':
            return typeof a === 'string' && typeof b === 'string' ? !b.includes(a) : undefined;
    }
    const comparable = typeof a === 'string' ? typeof b === 'string' : isNumber(a) && isNumber(b);
    if (!comparable)
        return undefined;
    const [x, y] = typeof a === 'string' ? [a, b] : [Number(a), Number(b)];
    switch (operator) {
        case '<':
            return x < y;
        case '<=':
            return x <= y;
        case '>':
            return x > y;
        case '>=':
            return x >= y;
        default:
            return undefined;
    }
}
function sliceText(text, lower, upper, step) {
    const picked = [];
    const [from, to] = sliceBounds(text.length, lower, upper, step);
    for (let i = from; step > 0 ? i < to : i > to; i += step)
        picked.push(text.charAt(i));
    return picked.join('');
}
/** As Python's `slice.indices`. */
function sliceBounds(length, lower, upper, step) {
    const clamp = (value) => {
        const at = value < 0 ? value + length : value;
        return step > 0 ? Math.min(Math.max(at, 0), length) : Math.min(Math.max(at, -1), length - 1);
    };
    return [
        lower === null ? (step > 0 ? 0 : length - 1) : clamp(lower),
        upper === null ? (step > 0 ? length : -1) : clamp(upper),
    ];
}
const stripped = (start, end) => (text, [characters]) => {
    if (characters !== undefined && characters !== null && typeof characters !== 'string')
        return undefined;
    const set = typeof characters === 'string' ? characters : ' \t\n\r\f\v';
    let [from, to] = [0, text.length];
    while (start && from < to && set.includes(text.charAt(from)))
        from++;
    while (end && to > from && set.includes(text.charAt(to - 1)))
        to--;
    return text.slice(from, to);
};
const constants_text = (value) => (typeof value === 'string' ? value : undefined);
const test = (pattern) => (value) => pattern.test(value);
const methods = {
    lower: (value) => value.toLowerCase(),
    casefold: (value) => value.toLowerCase(),
    upper: (value) => value.toUpperCase(),
    capitalize: (value) => value.charAt(0).toUpperCase() + value.slice(1).toLowerCase(),
    title: (value) => value.toLowerCase().replace(/[a-z]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
    strip: stripped(true, true),
    lstrip: stripped(true, false),
    rstrip: stripped(false, true),
    encode: (value) => value,
    decode: (value) => value,
    zfill: (value, [width]) => (typeof width === 'number' && width < 1_000 ? value.padStart(width, '0') : undefined),
    startswith: (value, [prefix]) => (typeof prefix === 'string' ? value.startsWith(prefix) : undefined),
    endswith: (value, [suffix]) => (typeof suffix === 'string' ? value.endsWith(suffix) : undefined),
    removeprefix: (value, [prefix = '']) => typeof prefix === 'string' && value.startsWith(prefix) ? value.slice(prefix.length) : value,
    removesuffix: (value, [suffix = '']) => typeof suffix === 'string' && suffix !== '' && value.endsWith(suffix) ? value.slice(0, -suffix.length) : value,
    replace: (value, [from, to]) => constants_text(from) === undefined || constants_text(to) === undefined
        ? undefined
        : constants_short(value.replaceAll(constants_text(from) ?? '', constants_text(to) ?? '')),
    find: (value, [part]) => (typeof part === 'string' ? value.indexOf(part) : undefined),
    index: (value, [part]) => (typeof part === 'string' && value.includes(part) ? value.indexOf(part) : undefined),
    rfind: (value, [part]) => (typeof part === 'string' ? value.lastIndexOf(part) : undefined),
    count: (value, [part]) => (typeof part === 'string' && part !== '' ? value.split(part).length - 1 : undefined),
    isdigit: test(/^\d+$/),
    isnumeric: test(/^\d+$/),
    isalpha: test(/^\p{L}+$/u),
    isalnum: test(/^[\p{L}\p{N}]+$/u),
    islower: (value) => value !== value.toUpperCase() && value === value.toLowerCase(),
    isupper: (value) => value !== value.toLowerCase() && value === value.toUpperCase(),
};
function textMethod(name, value, args) {
    return Object.hasOwn(methods, name) ? methods[name]?.(value, args) : undefined;
}

;// CONCATENATED MODULE: ./src/engines/python-flow/models/names.ts
/** Other names of the same thing, so that the tables need to know one. The longest one that fits is replaced. */
const synonyms = [
    ['fastapi.Request', 'starlette.requests.Request'],
    ['fastapi.requests.Request', 'starlette.requests.Request'],
    ['fastapi.responses', 'starlette.responses'],
    ['fastapi.Response', 'starlette.responses.Response'],
    ['quart', 'flask'],
    ['os.path', 'os.path'],
    ['posixpath', 'os.path'],
    ['ntpath', 'os.path'],
    ['flask.globals', 'flask'],
    ['flask.wrappers', 'flask'],
    ['flask.helpers', 'flask'],
    ['flask.templating', 'flask'],
    ['flask.Markup', 'markupsafe.Markup'],
    ['flask.escape', 'markupsafe.escape'],
    ['jinja2.Markup', 'markupsafe.Markup'],
    ['jinja2.escape', 'markupsafe.escape'],
    ['jinja2.environment', 'jinja2'],
    ['jinja2.sandbox', 'jinja2'],
    ['werkzeug.utils.escape', 'markupsafe.escape'],
    ['defusedxml.lxml', 'defusedxml'],
    ['xml.etree.cElementTree', 'xml.etree.ElementTree'],
    ['cPickle', 'pickle'],
    ['_pickle', 'pickle'],
    ['ConfigParser', 'configparser'],
    ['Cryptodome', 'Crypto'],
    ['sqlalchemy.sql.expression.text', 'sqlalchemy.text'],
    ['sqlalchemy.sql.text', 'sqlalchemy.text'],
    ['django.shortcuts.redirect', 'django.redirect'],
    ['django.http.response', 'django.http'],
    ['django.utils.safestring', 'django.safestring'],
    ['ruamel.yaml', 'yaml'],
    ['simplejson', 'json'],
    ['ujson', 'json'],
    ['orjson', 'json'],
    ['cgi.escape', 'html.escape'],
    ['subprocess32', 'subprocess'],
    ['dill._dill', 'dill'],
];
const names_byName = new Map(synonyms);
function canonical(path) {
    // A view keeps its request.
    if (path.endsWith('.request') && /^(?:django|rest_framework)\..*\(\)\.request$/.test(path))
        return 'django.http.HttpRequest()';
    for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
        const other = names_byName.get(path.slice(0, end));
        if (other !== undefined)
            return other + path.slice(end);
    }
    return path;
}

;// CONCATENATED MODULE: ./src/engines/python-flow/models/sanitizers.ts

const { sql, command, code, path, html, redirect, log, ldap, xpath, noClimb, normalised, request, template } = hazards;
/** What a function makes of its text can no longer do. By the function's path; `everything`: what comes out isn't its text. */
const rows = [
    [
        html,
        'html.escape markupsafe.escape markupsafe.Markup.escape bleach.clean bleach.linkify django.utils.html.escape django.utils.html.conditional_escape django.utils.html.strip_tags django.utils.html.format_html xml.sax.saxutils.escape xml.sax.saxutils.quoteattr tornado.escape.xhtml_escape tornado.escape.squeeze nh3.clean markupsafe.Markup().format bottle.html_escape',
    ],
    [command, 'shlex.quote pipes.quote shlex.join'],
    [
        html | redirect | request | noClimb | command | log | xpath | ldap | template,
        'urllib.parse.quote_plus urllib.parse.urlencode urllib.quote_plus urllib.urlencode tornado.escape.url_escape django.utils.http.urlquote django.utils.http.urlencode',
    ],
    // It leaves the slash alone.
    [html | request | command | log | xpath | ldap | template, 'urllib.parse.quote urllib.quote'],
    [
        path | noClimb,
        'werkzeug.utils.secure_filename werkzeug.secure_filename os.path.basename flask.safe_join werkzeug.utils.safe_join werkzeug.security.safe_join django.utils.text.get_valid_filename django.utils._os.safe_join django.utils.text.slugify slugify.slugify pathvalidate.sanitize_filename',
    ],
    [normalised, 'os.path.realpath os.path.abspath os.path.normpath pathlib.Path().resolve pathlib.Path().absolute'],
    [
        ldap,
        'ldap.filter.escape_filter_chars ldap.dn.escape_dn_chars ldap3.utils.conv.escape_filter_chars ldap3.utils.dn.escape_rdn ldap.filter.filter_format',
    ],
    [
        sql,
        'psycopg2.sql.Identifier psycopg2.sql.Literal psycopg2.sql.Placeholder psycopg.sql.Identifier psycopg.sql.Literal MySQLdb.escape_string pymysql.converters.escape_string pymysql.escape_string sqlalchemy.bindparam sqlalchemy.sql.quoted_name',
    ],
    [log | code, 'builtins.repr builtins.ascii json.dumps'],
    [code, 'ast.literal_eval json.loads re.escape'],
    [xpath, 'elementpath.escape'],
    [
        everything,
        'builtins.int builtins.float builtins.bool builtins.len builtins.hash builtins.id builtins.abs builtins.round builtins.complex builtins.isinstance builtins.issubclass builtins.callable builtins.hasattr builtins.any builtins.all builtins.range builtins.sum builtins.type uuid.UUID decimal.Decimal ipaddress.ip_address ipaddress.ip_network datetime.datetime.strptime datetime.datetime.fromisoformat datetime.date.fromisoformat time.strptime os.path.exists os.path.isfile os.path.isdir os.path.getsize hmac.compare_digest secrets.compare_digest flask.url_for django.urls.reverse django.reverse flask.jsonify starlette.responses.JSONResponse aiohttp.web.json_response django.http.JsonResponse flask.render_template django.shortcuts.render starlette.templating.Jinja2Templates().TemplateResponse bottle.template flask.send_file flask.send_from_directory flask.abort flask.redirect werkzeug.utils.redirect django.redirect django.http.HttpResponseRedirect starlette.responses.RedirectResponse bottle.redirect flask.render_template_string flask.flash',
    ],
];
const byPath = new Map(rows.flatMap(([safe, paths]) => paths.split(' ').map((each) => [each, safe])));
/** Whatever is reached through these has nothing of the text it was given. */
const withoutText = /^(?:hashlib|hmac|Crypto\.Hash|cryptography\.hazmat\.primitives\.hashes|argon2|bcrypt|passlib|werkzeug\.security\.generate_password_hash|requests|httpx|urllib3|urllib\.request|subprocess|smtplib|socket|logging|secrets|uuid|time|datetime|zlib\.crc32|binascii\.crc32|flask\.session|torch|tensorflow|sklearn|numpy\.random)\b/;
/** Methods that look something up: what they find isn't what they were asked for. */
const lookups = /\.(?:execute|executemany|query|filter|filter_by|fetch\w*|find\w*|first|one|one_or_none|scalar\w*|all|objects|select|get_or_404|first_or_404|get_or_create|search|search_s|exists|count|commit|send_message|send|connect|raw|login|authenticate|verify|check_password|startswith|endswith|is_valid|validate)(?:\(\)|$)/;
function sanitiserOf(callee) {
    const [, last] = /^pathlib\.\w*Path\(\)(?:\.\w+(?:\(\))?)*\.(\w+)$/.exec(callee) ?? [];
    if (last !== undefined && /^(?:name|stem|suffix)$/.test(last))
        return path | noClimb;
    // What is in a file, or known of it, isn't its name.
    if (last !== undefined && /^(?:read_(?:text|bytes)|open|stat|lstat|exists|is_\w+)$/.test(last))
        return everything;
    // `(BASE / name).resolve()`, where BASE was resolved too.
    if (last === 'resolve')
        return normalised;
    return (byPath.get(callee) ??
        (withoutText.test(callee) || (lookups.test(callee) && !callee.startsWith('re.')) ? everything : 0));
}
/** `get_user(id)`, but not what by its name may be the text that it is given: `get_path(name)`. */
const getters = /\.(?:aget|get)_(?!\w*(?:argument|arg|param|parameter|json|data|text|value|body|query|content|contents|file|filename|path|name|url|uri|href|string|str|template|sql|command|html|message|display|default|field|form|input|item|attribute|header|cookie|key|prefix|suffix|label|title|link|expression|filter|code|payload|response|request|result|output|config|option|setting)s?$)[a-z_]+$/;
/** Whether what a function finds isn't what it was asked for, whatever else is in it. */
const isGetter = (callee) => getters.test(callee);
/** Libraries whose functions depend on nothing but their arguments. */
const pure = /^(?:builtins\.(?:compile|str|bytes|bytearray|repr|chr|hex|bin|oct|format|list|tuple|dict|set|frozenset|sorted|reversed|min|max|zip|enumerate|map|filter|round|pow|divmod|int|float|len|ord|abs|sum|bool)|base64|binascii|codecs|urllib\.parse|html|json|copy|string|math|textwrap|struct|itertools|functools|operator|os\.path\.(?:join|basename|dirname|normpath|split|splitext)|shlex|hashlib|unicodedata|quopri|markupsafe|re\.(?:sub|escape|compile|split)|io|collections|datetime|pathlib)\b/;
const isPure = (callee) => pure.test(callee);

;// CONCATENATED MODULE: ./src/engines/python-flow/models/sources.ts
const sources_rows = [
    // Flask and what is built like it
    {
        label: 'the query string of the request',
        paths: 'flask.request.args flask.request.query_string flask.request.full_path',
    },
    { label: 'a form field of the request', paths: 'flask.request.form' },
    { label: 'a parameter of the request', paths: 'flask.request.values flask.request.view_args' },
    { label: 'a cookie of the request', paths: 'flask.request.cookies' },
    {
        label: 'a header of the request',
        paths: 'flask.request.headers flask.request.referrer flask.request.user_agent flask.request.authorization flask.request.environ flask.request.origin flask.request.accept_languages flask.request.content_type flask.request.mimetype',
    },
    {
        label: 'the body of the request',
        paths: 'flask.request.json flask.request.data flask.request.stream flask.request.input_stream flask.request.get_json() flask.request.get_data()',
    },
    { label: 'an uploaded file', paths: 'flask.request.files' },
    { label: 'the path of the request', paths: 'flask.request.path flask.request.url flask.request.base_url' },
    // FastAPI, Starlette
    { label: 'the query string of the request', paths: 'starlette.requests.Request().query_params' },
    {
        label: 'the path of the request',
        paths: 'starlette.requests.Request().path_params starlette.requests.Request().url',
    },
    { label: 'a header of the request', paths: 'starlette.requests.Request().headers' },
    { label: 'a cookie of the request', paths: 'starlette.requests.Request().cookies' },
    {
        label: 'the body of the request',
        paths: 'starlette.requests.Request().body() starlette.requests.Request().json() starlette.requests.Request().stream()',
    },
    { label: 'a form field of the request', paths: 'starlette.requests.Request().form()' },
    {
        label: 'a message of the socket',
        paths: 'fastapi.WebSocket().receive_text() fastapi.WebSocket().receive_json() fastapi.WebSocket().receive_bytes()',
    },
    // Django and its REST framework
    {
        label: 'the query string of the request',
        paths: 'django.http.HttpRequest().GET django.http.HttpRequest().query_params',
    },
    { label: 'a form field of the request', paths: 'django.http.HttpRequest().POST' },
    { label: 'a cookie of the request', paths: 'django.http.HttpRequest().COOKIES' },
    { label: 'a header of the request', paths: 'django.http.HttpRequest().META django.http.HttpRequest().headers' },
    {
        label: 'the body of the request',
        paths: 'django.http.HttpRequest().body django.http.HttpRequest().data django.http.HttpRequest().read()',
    },
    { label: 'an uploaded file', paths: 'django.http.HttpRequest().FILES' },
    {
        label: 'the path of the request',
        paths: 'django.http.HttpRequest().path django.http.HttpRequest().path_info django.http.HttpRequest().get_full_path() django.http.HttpRequest().build_absolute_uri()',
    },
    // aiohttp, Sanic, Falcon
    {
        label: 'the query string of the request',
        paths: 'aiohttp.web.Request().query aiohttp.web.Request().rel_url aiohttp.web.Request().query_string sanic.Request().args sanic.Request().query_string falcon.Request().params falcon.Request().get_param() falcon.Request().query_string',
    },
    {
        label: 'the path of the request',
        paths: 'aiohttp.web.Request().match_info aiohttp.web.Request().path sanic.Request().path',
    },
    {
        label: 'a header of the request',
        paths: 'aiohttp.web.Request().headers sanic.Request().headers falcon.Request().headers falcon.Request().get_header()',
    },
    {
        label: 'a cookie of the request',
        paths: 'aiohttp.web.Request().cookies sanic.Request().cookies falcon.Request().cookies',
    },
    {
        label: 'the body of the request',
        paths: 'aiohttp.web.Request().json() aiohttp.web.Request().text() aiohttp.web.Request().read() aiohttp.web.Request().post() aiohttp.web.Request().content sanic.Request().json sanic.Request().body sanic.Request().form falcon.Request().media falcon.Request().stream falcon.Request().bounded_stream falcon.Request().get_media()',
    },
    { label: 'an uploaded file', paths: 'aiohttp.web.Request().multipart() sanic.Request().files' },
    // Tornado
    {
        label: 'a parameter of the request',
        paths: [
            'get_argument()',
            'get_arguments()',
            'get_query_argument()',
            'get_query_arguments()',
            'get_body_argument()',
            'get_body_arguments()',
            'get_cookie()',
            'path_args',
            'path_kwargs',
            'request.arguments',
            'request.body',
            'request.headers',
            'request.query',
            'request.uri',
            'request.path',
            'request.cookies',
            'request.files',
            'request.query_arguments',
            'request.body_arguments',
        ]
            .map((name) => `tornado.web.RequestHandler().${name}`)
            .join(' '),
    },
    // Bottle
    {
        label: 'the query string of the request',
        paths: 'bottle.request.query bottle.request.GET bottle.request.query_string',
    },
    {
        label: 'a form field of the request',
        paths: 'bottle.request.forms bottle.request.POST bottle.request.params bottle.request.files',
    },
    { label: 'a cookie of the request', paths: 'bottle.request.cookies bottle.request.get_cookie()' },
    { label: 'a header of the request', paths: 'bottle.request.headers bottle.request.get_header()' },
    { label: 'the body of the request', paths: 'bottle.request.json bottle.request.body' },
    { label: 'the path of the request', paths: 'bottle.request.path bottle.request.url bottle.request.urlparts' },
    { label: 'a parameter of the request', paths: 'cgi.FieldStorage()' },
    // Data apps
    {
        label: 'what a visitor typed',
        paths: ['text_input', 'text_area', 'chat_input', 'file_uploader', 'data_editor', 'camera_input']
            .map((name) => `streamlit.${name}() streamlit.sidebar.${name}()`)
            .join(' ') + ' streamlit.query_params streamlit.experimental_get_query_params()',
    },
    // Language models
    {
        label: 'the output of a language model',
        origin: 'model',
        paths: 'openai.OpenAI().chat.completions.create() openai.OpenAI().responses.create() openai.OpenAI().completions.create() openai.AsyncOpenAI().chat.completions.create() openai.AsyncOpenAI().responses.create() openai.AzureOpenAI().chat.completions.create() openai.ChatCompletion.create() openai.Completion.create() openai.chat.completions.create() anthropic.Anthropic().messages.create() anthropic.AsyncAnthropic().messages.create() anthropic.Anthropic().completions.create() transformers.pipeline()() litellm.completion() ollama.chat() ollama.generate() google.generativeai.GenerativeModel().generate_content() langchain.llms.OpenAI()() langchain_openai.ChatOpenAI().invoke() langchain_openai.ChatOpenAI().predict() langchain_openai.OpenAI().invoke() langchain_anthropic.ChatAnthropic().invoke() langchain.chains.LLMChain().run() langchain.chains.LLMChain().invoke() vllm.LLM().generate() mlx_lm.generate() cohere.Client().chat() cohere.Client().generate() mistralai.Mistral().chat.complete() huggingface_hub.InferenceClient().text_generation() huggingface_hub.InferenceClient().chat_completion()',
    },
    // Predictable numbers, which matter where they become a secret.
    {
        label: 'a number of the module random',
        origin: 'weak-random',
        paths: [
            'random',
            'randint',
            'randrange',
            'uniform',
            'choice',
            'choices',
            'sample',
            'getrandbits',
            'gauss',
            'normalvariate',
            'triangular',
            'betavariate',
            'expovariate',
            'randbytes',
            'shuffle',
            'lognormvariate',
            'vonmisesvariate',
            'gammavariate',
            'paretovariate',
            'weibullvariate',
        ]
            .map((name) => `random.${name}() random.Random().${name}()`)
            .join(' ') +
            ' numpy.random.rand() numpy.random.randint() numpy.random.random() numpy.random.choice() numpy.random.bytes() numpy.random.default_rng().integers() numpy.random.default_rng().bytes() numpy.random.default_rng().random()',
    },
];
const sources_byPath = new Map(sources_rows.flatMap((row) => row.paths.split(' ').map((path) => [path, row])));
/** What sources are parts of: `flask.request`. */
const holders = new Set([...sources_byPath.keys()].flatMap((path) => {
    const parts = path.split('.');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}));
/** Whether data from outside can be read of what `path` leads to. */
const hasSources = (path) => holders.has(path);
/** What comes from outside when `path` is read. */
function sources_sourceAt(frame, path, at) {
    const row = sources_byPath.get(path);
    return row && sourceFlow(frame, row.label, at, row.origin);
}
/** A flow that begins here. */
function sourceFlow(frame, label, at, origin = 'request') {
    const { module } = frame;
    const step = { module, at, text: `${label} is read`, before: undefined, length: 1 };
    return [{ root: `${module.id}:${at}`, source: { origin, label }, safe: 0, step }];
}

;// CONCATENATED MODULE: ./src/engines/python-flow/rules.ts

const reaches = '{source} reaches {sink}';
const table = {
    'sql-injection': {
        title: 'SQL injection',
        severity: 'high',
        cwe: [89],
        owasp: 'A03:2021',
        hazard: hazards.sql,
        message: `${reaches} as part of the SQL text.`,
        why: 'A quote in the value ends the string and begins SQL of the sender’s own: it reads or changes any row. Keep the text constant and hand values over as parameters; a name of a column or table must be one of a list.',
        bad: "cursor.execute(f\"SELECT * FROM users WHERE name = '{request.args['name']}'\")",
        good: 'cursor.execute("SELECT * FROM users WHERE name = ?", (request.args["name"],))',
    },
    'command-injection': {
        title: 'Command injection',
        severity: 'critical',
        cwe: [78],
        owasp: 'A03:2021',
        hazard: hazards.command,
        message: `${reaches}, which runs it as a command.`,
        why: 'A semicolon or $( ) in the value is a command of the sender’s own, with the rights of this process. Leave the shell out, pass the arguments as a list behind a constant program and --, or quote with shlex.quote.',
        bad: 'os.system("ping " + request.args["host"])',
        good: 'subprocess.run(["ping", "-c", "1", "--", request.args["host"]])',
    },
    'code-injection': {
        title: 'Code injection',
        severity: 'critical',
        cwe: [94, 95],
        owasp: 'A03:2021',
        hazard: hazards.code,
        message: `${reaches}, which runs it as Python.`,
        why: 'Whoever writes the value runs code in this process. Read data with json.loads or ast.literal_eval, and choose functions and modules from a dict of the allowed ones.',
        bad: 'result = eval(request.form["formula"])',
        good: 'result = OPERATIONS[request.form["operation"]](x, y)',
    },
    'template-injection': {
        title: 'Template injection',
        severity: 'critical',
        cwe: [1336, 94],
        owasp: 'A03:2021',
        hazard: hazards.template,
        message: `${reaches} as the text of a template.`,
        why: 'A template can call functions: {{ }} in the value reaches Python’s own objects and runs commands. Keep the template constant and hand the value over as a variable.',
        bad: 'render_template_string("Hello " + request.args["name"])',
        good: 'render_template_string("Hello {{ name }}", name=request.args["name"])',
    },
    'path-traversal': {
        title: 'Path traversal',
        severity: 'high',
        cwe: [22],
        owasp: 'A01:2021',
        hazard: hazards.path,
        message: `${reaches} as part of a path.`,
        why: '../ in the value, or a slash at its beginning, leads out of the folder to any file of this process’s user. Take secure_filename or os.path.basename of it, or resolve the path and check that it lies in the folder.',
        bad: 'open(os.path.join("reports", request.args["name"]))',
        good: 'send_from_directory("reports", request.args["name"])',
    },
    'server-side-request-forgery': {
        title: 'Server-side request forgery',
        severity: 'high',
        cwe: [918],
        owasp: 'A10:2021',
        hazard: hazards.request,
        message: `${reaches}, which chooses where a request goes.`,
        why: 'The server asks whatever address the sender names: services inside the network, or the cloud’s metadata with its credentials. Keep scheme and host constant, or take the address from a list.',
        bad: 'requests.get(request.args["url"])',
        good: 'requests.get("https://api.example.com/items/" + quote(request.args["id"]))',
    },
    'unsafe-deserialization': {
        title: 'Deserialisation of outside data',
        severity: 'critical',
        cwe: [502],
        owasp: 'A08:2021',
        hazard: hazards.deserialization,
        message: `${reaches}, which builds any object that it names.`,
        why: 'The format can name functions to call, so loading it runs the sender’s code. Use JSON, yaml.safe_load or safetensors, and check a signature before anything else is loaded.',
        bad: 'pickle.loads(base64.b64decode(request.cookies["state"]))',
        good: 'json.loads(base64.b64decode(request.cookies["state"]))',
    },
    'xml-external-entity': {
        title: 'XML external entities',
        severity: 'high',
        cwe: [611],
        owasp: 'A05:2021',
        hazard: hazards.xml,
        message: `${reaches}, a parser that follows external entities.`,
        why: 'The document can name files and addresses of which it then shows the content. Leave external entities switched off, or parse with defusedxml.',
        bad: 'parser.setFeature(xml.sax.handler.feature_external_ges, True)',
        good: 'defusedxml.ElementTree.fromstring(request.data)',
    },
    'xpath-injection': {
        title: 'XPath injection',
        severity: 'high',
        cwe: [643],
        owasp: 'A03:2021',
        hazard: hazards.xpath,
        message: `${reaches} as part of an XPath expression.`,
        why: 'A quote in the value ends the string and selects other nodes. Keep the expression constant and hand values over as variables.',
        bad: 'root.xpath("//user[@name=\'" + request.args["name"] + "\']")',
        good: 'root.xpath("//user[@name=$name]", name=request.args["name"])',
    },
    'ldap-injection': {
        title: 'LDAP injection',
        severity: 'high',
        cwe: [90],
        owasp: 'A03:2021',
        hazard: hazards.ldap,
        message: `${reaches} as part of an LDAP query.`,
        why: '* and ) in the value change the filter and find other entries. Escape it with escape_filter_chars, or escape_rdn in a name.',
        bad: 'connection.search(base, "(uid=" + request.args["uid"] + ")")',
        good: 'connection.search(base, "(uid=" + escape_filter_chars(request.args["uid"]) + ")")',
    },
    'open-redirect': {
        title: 'Open redirect',
        severity: 'medium',
        cwe: [601],
        owasp: 'A01:2021',
        hazard: hazards.redirect,
        message: `${reaches}, which sends the browser there.`,
        why: 'A link to this site then leads to another one, which looks like this one and asks for the password. Redirect to url_for of a known page, or check the host of the address against a list.',
        bad: 'return redirect(request.args["next"])',
        good: 'return redirect(url_for("home"))',
    },
    'cross-site-scripting': {
        title: 'Cross-site scripting',
        severity: 'high',
        cwe: [79],
        owasp: 'A03:2021',
        hazard: hazards.html,
        message: `${reaches} as part of a page.`,
        why: 'Markup in the value runs as script in the browser of whoever opens the page, with their session. Let a template escape it, or escape it with markupsafe.escape.',
        bad: 'return "<p>" + request.args["name"] + "</p>"',
        good: 'return render_template("hello.html", name=request.args["name"])',
    },
    'log-injection': {
        title: 'Log injection',
        severity: 'low',
        cwe: [117],
        owasp: 'A09:2021',
        hazard: hazards.log,
        message: `${reaches}, line breaks included.`,
        why: 'A line break in the value writes log lines that never happened. Log it with %r, or take the line breaks out.',
        bad: 'logging.info("login of " + request.form["user"])',
        good: 'logging.info("login of %r", request.form["user"])',
    },
    'trust-boundary': {
        title: 'Outside data in the session',
        severity: 'medium',
        cwe: [501],
        owasp: 'A04:2021',
        hazard: hazards.trust,
        message: `${reaches} unchecked.`,
        why: 'Later code takes what is in the session for the server’s own, and this is the sender’s. Check the value before it is stored, and never let it choose the key.',
        bad: 'session["role"] = request.form["role"]',
        good: 'session["role"] = user.role',
    },
    'training-data-from-outside': {
        title: 'Training data that a request chooses',
        severity: 'high',
        cwe: [73],
        owasp: 'ML02:2023',
        hazard: hazards.path,
        message: `${reaches}, which reads what a model learns from.`,
        why: 'Whoever chooses the data chooses what the model learns, and a path or an address of the sender’s also reads files and asks servers for them. Take data sets from a list of known ones.',
        bad: 'load_dataset("csv", data_files=request.json["url"])',
        good: 'load_dataset("csv", data_files=DATA_SETS[request.json["name"]])',
    },
    'prompt-injection-with-tools': {
        title: 'Outside text instructs a model that has tools',
        severity: 'medium',
        cwe: [1427],
        owasp: 'LLM01:2025',
        hazard: hazards.prompt,
        message: `${reaches}, whose model can call tools.`,
        why: 'A model can’t tell instructions from data: a sentence in the value has it call the tools that it was given. Keep outside text out of the system’s instructions, give the model no tool that may do harm, and have a person confirm what a tool is about to do.',
        bad: 'client.chat.completions.create(tools=TOOLS, messages=[{"role": "system", "content": "Help with " + request.json["topic"]}])',
        good: 'client.chat.completions.create(tools=TOOLS, messages=[{"role": "system", "content": HELP}, {"role": "user", "content": request.json["text"]}])',
    },
    'weak-hash': {
        title: 'Broken hash function',
        severity: 'medium',
        cwe: [328],
        owasp: 'A02:2021',
        hazard: 0,
        message: '{sink}: two texts of one hash can be made at will.',
        why: 'Signatures, passwords and tokens rest on a hash that nobody can forge. Use sha256 or better, for passwords a slow one (argon2, scrypt), and say usedforsecurity=False where it is a mere checksum.',
        bad: 'hashlib.md5(password).hexdigest()',
        good: 'hashlib.scrypt(password, salt=salt, n=2**14, r=8, p=1)',
    },
    'weak-cipher': {
        title: 'Broken cipher',
        severity: 'high',
        cwe: [327],
        owasp: 'A02:2021',
        hazard: 0,
        message: '{sink} no longer keeps a secret.',
        why: 'DES, RC4, Blowfish and the mode ECB give away what they should hide. Use AES-GCM or ChaCha20-Poly1305, which also notice a change.',
        bad: 'DES.new(key, DES.MODE_ECB)',
        good: 'AESGCM(key).encrypt(nonce, data, None)',
    },
    'weak-random': {
        title: 'Predictable random number used as a secret',
        severity: 'medium',
        cwe: [330, 338],
        owasp: 'A02:2021',
        hazard: hazards.secret,
        message: '{source} becomes {sink}.',
        why: 'From some of its numbers the module random can be computed on, so such a token can be guessed. Use the module secrets.',
        bad: 'session["token"] = str(random.random())',
        good: 'session["token"] = secrets.token_urlsafe()',
    },
    'insecure-cookie': {
        title: 'Cookie without Secure',
        severity: 'medium',
        cwe: [614],
        owasp: 'A05:2021',
        hazard: 0,
        message: '{sink}: the browser also sends it without TLS.',
        why: 'Anyone on the network’s path can read a cookie that goes over plain HTTP. Set secure=True, and httponly=True with it.',
        bad: 'response.set_cookie("session", token)',
        good: 'response.set_cookie("session", token, secure=True, httponly=True, samesite="Lax")',
    },
    'cookie-without-httponly': {
        title: 'Cookie that scripts can read',
        severity: 'low',
        cwe: [1004],
        owasp: 'A05:2021',
        hazard: 0,
        message: '{sink}: scripts of the page can read it.',
        why: 'A script that gets into the page takes the session with it. Set httponly=True unless the page’s own script needs the cookie.',
        bad: 'response.set_cookie("session", token, secure=True, httponly=False)',
        good: 'response.set_cookie("session", token, secure=True, httponly=True)',
    },
};
const ruleIds = Object.keys(table);
function flowRule(id) {
    return { id, ...table[id] };
}
function helpOfRule({ why, bad, good }) {
    return { text: `${why}\n\nFound in:\n    ${bad}\n\nBetter:\n    ${good}` };
}

;// CONCATENATED MODULE: ./src/engines/python-flow/interpreter/report.ts


/** Whether the way leads through a module. */
function passes(flow, module) {
    for (let step = flow.step; step !== undefined; step = step.before)
        if (step.module === module)
            return true;
    return false;
}
const isOf = (rule, origin) => (rule === 'weak-random') === (origin === 'weak-random');
/** Reports the flows that can do harm at a place, and says whether there were any. */
function reportFlow(frame, rule, flows, { at, end }, sink) {
    if (flows.length === 0)
        return false;
    const { hazard } = flowRule(rule);
    const harmful = flows.filter(({ safe, source }) => (safe & hazard) === 0 && isOf(rule, source.origin));
    const [flow] = stepped(harmful, frame.module, at, `reaches ${sink}`);
    if (flow === undefined)
        return false;
    const { module, entered, site } = frame;
    // What a helper in another module does with what it is given is the fault of the call that gives it.
    const isGiven = module !== entered && site !== undefined && (passes(flow, entered) || !frame.machine.modules.has(module));
    frame.machine.report({ rule, module: isGiven ? entered : module, ...(isGiven ? site : { at, end }), sink, flow });
    return true;
}

;// CONCATENATED MODULE: ./src/engines/python-flow/models/secrets.ts

/** Names of what nobody may guess. */
const secretName = /(?:^|_)(?:token|secret|passw(?:or)?d|pass(?:phrase|code)|pass(?=$|\d)|otp|pin|nonce|salt|csrf|session(?:_?(?:id|key))?|api_?key|remember_?me(?:_?key)?|auth_?(?:key|code)|reset_?(?:key|code)|verification_?code|private_?key|encryption_?key|iv)(?:_|$|\d)/i;
/** A predictable number that is given such a name. */
function checkSecretName(frame, name, value, place) {
    if (value.flows.length === 0)
        return;
    const snake = name.replace(/([a-z])([A-Z])/g, '$1_$2');
    if (secretName.test(snake))
        reportFlow(frame, 'weak-random', value.flows, place, `\`${name.slice(0, 60)}\``);
}

;// CONCATENATED MODULE: ./src/engines/python-flow/models/responses.ts


/** Responses that are filled in bit by bit. */
const response = /^(?:flask\.(?:Response|make_response)|bottle\.response|django\.http\.HttpResponse|sanic\.response\.\w+|starlette\.responses\.Response)(?:\(\))?(?:\.headers)?$/;
/** `response.headers['Location'] = value` */
function checkHeader(frame, object, index, value, { at, end }) {
    if (!apisOf(object).some((path) => response.test(path)))
        return;
    const name = onlyConstant(index);
    if (typeof name !== 'string')
        return;
    if (name.toLowerCase() === 'set-cookie') {
        const text = onlyConstant(value);
        const isOpen = typeof text === 'string' && !/;\s*secure\b/i.test(text);
        if (isOpen)
            frame.machine.report({
                rule: 'insecure-cookie',
                module: frame.module,
                at,
                end,
                sink: 'The header Set-Cookie without `Secure`',
            });
    }
    if (name.toLowerCase() !== 'location')
        return;
    reportFlow(frame, 'open-redirect', frame.flowsIn(value), { at, end }, 'the header Location');
}
/** `response.data = value`, `response.location = value` */
function checkBody(frame, object, value, { at, end, name }) {
    if (!/^(?:data|response|location|content)$/.test(name) || !apisOf(object).some((path) => response.test(path)))
        return;
    const isBody = name !== 'location';
    reportFlow(frame, isBody ? 'cross-site-scripting' : 'open-redirect', frame.flowsIn(value), { at, end }, isBody ? 'the page' : 'the header Location');
}

;// CONCATENATED MODULE: ./src/engines/python-flow/models/trust.ts


/** What the frameworks keep for a visitor between requests. */
const sessions = /^(?:flask\.session|django\.http\.HttpRequest\(\)\.session|starlette\.requests\.Request\(\)\.session|aiohttp_session\.get_session\(\))$/;
function isSession(value) {
    return apisOf(value).some((path) => sessions.test(path));
}
/** `session[index] = value` */
function checkTrust(frame, object, index, value, { at, end }) {
    if (!isSession(object))
        return;
    for (const flows of [frame.flowsIn(value), index.flows]) {
        reportFlow(frame, 'trust-boundary', flows, { at, end }, 'the session');
        reportFlow(frame, 'weak-random', flows, { at, end }, 'a value of the session');
    }
}

;// CONCATENATED MODULE: ./src/engines/python-flow/models/builtins.ts
/** The built-in functions that the tables speak of, and the rest of them: a name that isn't one of these is unknown. */
const builtinNames = new Set('abs all any ascii bin bool bytearray bytes callable chr classmethod compile complex delattr dict dir divmod enumerate eval exec filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len list locals map max memoryview min next object oct open ord pow print property range repr reversed round set setattr slice sorted staticmethod str sum super tuple type unicode raw_input execfile vars zip exit quit __import__ Exception ValueError KeyError TypeError'.split(' '));

;// CONCATENATED MODULE: ./src/engines/python-flow/models/annotations.ts





/** What annotations say of a value. */
const harmlessTypes = /^(?:builtins\.(?:int|float|bool|complex)|uuid\.UUID|datetime\.(?:date|datetime|time|timedelta)|decimal\.Decimal|pydantic\.(?:(?:Positive|Negative|NonPositive|NonNegative|Strict)(?:Int|Float)|FiniteFloat|StrictBool|con(?:int|float|decimal|date)\(\)|UUID\d|(?:Past|Future)Date(?:time)?|(?:Aware|Naive)Datetime)|enum\.\w+|ipaddress\.\w+|none)$/;
/** Whether values of these types can be nothing but numbers, dates and the like. */
const isHarmless = (types) => types.length > 0 && types.every((type) => harmlessTypes.test(type));
/** The types in an annotation: of `Optional[int]` and `Annotated[int, Query()]` too. */
function annotated(frame, annotation) {
    const { kind } = annotation;
    if (kind === 'subscript') {
        if (apisOf(evaluate(frame, annotation.object)).some((path) => path.endsWith('.Literal')))
            return ['none'];
        return argumentsOf(annotation.index).flatMap((each) => annotated(frame, each));
    }
    if (kind === 'binary')
        return [...annotated(frame, annotation.left), ...annotated(frame, annotation.right)];
    if (kind === 'literal')
        return annotation.value === null ? ['none'] : [String(annotation.value)];
    const type = evaluate(frame, annotation);
    if (type.things.some((each) => each.kind === 'class' && isEnumeration(each)))
        return ['enum.Enum'];
    const paths = apisOf(type);
    // `Annotated[str, Query()]` says nothing about the type, `Depends(f)` and `conint(ge=1)` do.
    if (kind === 'call')
        return paths.filter((path) => /Depends|Security|\.con\w+\(\)$/.test(path));
    return paths.length > 0 ? paths : ['other'];
}
const argumentsOf = (index) => (index.kind === 'tuple' ? index.items : [index]);
/** A parameter whose annotation says what it is. */
function typedParameter(frame, { annotation }) {
    if (annotation === undefined || (annotation.kind !== 'name' && annotation.kind !== 'attribute'))
        return undefined;
    const type = evaluate(frame, annotation);
    for (const each of type.things) {
        if (each.kind === 'api' && !each.path.startsWith('builtins.') && !each.path.startsWith('typing.')) {
            return api(`${canonical(each.path)}()`);
        }
        if (each.kind === 'class') {
            return { ...frame.allocate(new HeapObject('instance', new Map(), [], false, unknown, each)), open: unknown.open };
        }
    }
    return undefined;
}
/** Of models in one another. */
const maxDepth = 3;
/**
 * A body that was checked against a class of the tree: what `value` says of it, but its fields of harmless types hold nothing else.
 * Undefined where the annotation names no such class.
 */
function validated(frame, annotation, value) {
    const owner = classIn(frame, annotation);
    if (owner === undefined)
        return undefined;
    const path = `pydantic.BaseModel()@${annotation.at}`;
    keepFields(frame, path, owner, value.flows, 0);
    return api(path, value.flows);
}
function classIn(frame, annotation) {
    const parts = annotation.kind === 'subscript'
        ? argumentsOf(annotation.index)
        : annotation.kind === 'binary'
            ? [annotation.left, annotation.right]
            : undefined;
    if (parts)
        return parts.map((part) => classIn(frame, part)).find((each) => each !== undefined);
    if (annotation.kind !== 'name' && annotation.kind !== 'attribute')
        return undefined;
    return evaluate(frame, annotation).things.find((each) => each.kind === 'class');
}
function keepFields(frame, path, owner, flows, level) {
    if (level > maxDepth)
        return;
    for (const base of owner.bases)
        for (const each of base.things)
            if (each.kind === 'class')
                keepFields(frame, path, each, flows, level + 1);
    const { machine, state, base, callee, depth, stack } = frame;
    const inner = new Frame(machine, owner.module, owner.scope, state, base, callee, depth, stack);
    for (const statement of owner.definition.body) {
        if (statement.kind !== 'annotate' || statement.target.kind !== 'name' || !statement.annotation)
            continue;
        const field = `${path}.${statement.target.id}`;
        const isNumber = isHarmless(annotated(inner, statement.annotation));
        frame.keep(path, statement.target.id, isNumber ? fixed : api(field, flows));
        const member = classIn(inner, statement.annotation);
        if (member)
            keepFields(frame, field, member, flows, level + 1);
    }
}

;// CONCATENATED MODULE: ./src/engines/python-flow/models/handlers.ts




const routeMethods = /\.(?:route|get|post|put|delete|patch|websocket|head|options|api_route|view|expose|before_request|errorhandler|api_view|action)\(\)$/;
const verbs = /^(?:get|post|put|patch|delete|head|options|dispatch|dispatch_request|list|create|retrieve|update|destroy|partial_update|get_queryset|form_valid)$/;
const roots = [
    [/^(?:flask|flask_\w+|flask\.\w+)\b/, 'flask'],
    [/^(?:fastapi)\b/, 'fastapi'],
    [/^bottle\b/, 'bottle'],
    [/^aiohttp\b/, 'aiohttp'],
    [/^sanic\b/, 'sanic'],
    [/^starlette\b/, 'starlette'],
    [/^(?:django|rest_framework)\b/, 'django'],
    [/^tornado\b/, 'tornado'],
];
const frameworkOf = (path) => roots.find(([root]) => root.test(path))?.[1];
function imported(frame) {
    for (const name of frame.module.imports) {
        const framework = frameworkOf(name);
        if (framework)
            return framework;
    }
    return undefined;
}
const requests = {
    flask: undefined,
    bottle: undefined,
    tornado: undefined,
    fastapi: 'starlette.requests.Request()',
    starlette: 'starlette.requests.Request()',
    aiohttp: 'aiohttp.web.Request()',
    sanic: 'sanic.Request()',
    django: 'django.http.HttpRequest()',
};
const plain = { of: 'plain' };
function entryKind(frame, definition, decorators, owner) {
    const route = decorators.findIndex((value, index) => isRoute(value, definition.decorators[index]));
    if (route >= 0)
        return routeHandler(frame, decorators[route] ?? unknown, definition.decorators[route]);
    if (owner)
        return methodKind(frame, definition, owner);
    return functionKind(frame, definition);
}
/** `@app.route('/x')`, `@router.get('/x')`, on an application that may be a parameter. */
function isRoute(value, decorator) {
    const paths = apisOf(value).filter((path) => routeMethods.test(path));
    if (paths.some((path) => frameworkOf(path) !== undefined))
        return true;
    const path = pathOf(decorator);
    return paths.length > 0 && path !== undefined && (path === '' || path.startsWith('/'));
}
function pathOf(decorator) {
    if (decorator?.kind !== 'call')
        return undefined;
    const first = decorator.args.find(({ name }) => name === undefined || name === 'path' || name === 'rule')?.value;
    if (first?.kind === 'literal')
        return typeof first.value === 'string' ? first.value : undefined;
    // Of an f-string only the parameters matter.
    if (first?.kind === 'fstring')
        return `/${first.parts.map((part) => (part.kind === 'literal' ? String(part.value) : '')).join('')}`;
    return undefined;
}
function routeHandler(frame, decorator, expression) {
    const framework = apisOf(decorator)
        .map(frameworkOf)
        .find((each) => each !== undefined) ??
        imported(frame) ??
        'flask';
    const path = pathOf(expression) ?? '';
    // It is given an exception, or nothing.
    const isGivenPath = !apisOf(decorator).some((each) => /\.(?:errorhandler|before_request)\(\)$/.test(each));
    const named = new Map([...path.matchAll(/[<{](?:(\w+)(?:\([^)]*\))?:)?(\w+)(?::(\w+))?[^>}]*[>}]/g)].map(([, before, name = '', after]) => [name, before ?? after]));
    const isPage = expression?.kind === 'call' &&
        expression.args.some(({ name, value }) => name === 'response_class' && value.kind === 'name' && value.id.startsWith('HTML'));
    if (framework === 'fastapi')
        return { of: 'handler', html: isPage, parameter: fastapiParameter };
    return {
        of: 'handler',
        html: framework === 'flask' || framework === 'bottle',
        parameter: (inner, parameter, index) => {
            const request = requests[framework];
            if (request !== undefined && index === 0)
                return api(request);
            const converter = named.get(parameter.name);
            const isNumber = /^(?:int|float|uuid|bool)$/.test(converter ?? '');
            const isGiven = isGivenPath && (named.has(parameter.name) || (named.size === 0 && pathOf(expression) === undefined));
            return isGiven && !isNumber ? pathParameter(inner, parameter) : undefined;
        },
    };
}
const pathParameter = (frame, { name, at }) => tainted(sourceFlow(frame, `the part \`${name}\` of the path`, at));
const given = (frame, label, { at }) => tainted(sourceFlow(frame, label, at));
/** Everything that isn't a dependency or of a type that only holds numbers. */
function fastapiParameter(frame, parameter) {
    const typed = typedParameter(frame, parameter);
    const paths = typed ? apisOf(typed) : [];
    if (paths.some((path) => /Request\(\)$|WebSocket\(\)$/.test(path)))
        return typed;
    const fallback = parameter.fallback ? apisOf(evaluate(frame, parameter.fallback)) : [];
    const { annotation } = parameter;
    const types = annotation ? annotated(frame, annotation) : [];
    if ([...fallback, ...types].some((path) => /\.(?:Depends|Security)\(\)$/.test(path)))
        return unknown;
    if (isHarmless(types))
        return fixed;
    if (paths.some((path) => /\.(?:BackgroundTasks|Response|Session|AsyncSession)\(\)$/.test(path)))
        return typed;
    const value = given(frame, `the parameter \`${parameter.name}\` of the request`, parameter);
    return (annotation && validated(frame, annotation, value)) ?? value;
}
function methodKind(frame, definition, owner) {
    const bases = libraryBases(owner);
    const has = (pattern) => bases.some((base) => pattern.test(base));
    const { name } = definition;
    if (has(/Servicer$/)) {
        return {
            of: 'handler',
            html: false,
            parameter: (inner, parameter, index) => index === 0 ? given(inner, 'the message of the call', parameter) : undefined,
        };
    }
    if (has(/^falcon\b/) || /^on_(?:get|post|put|patch|delete)/.test(name)) {
        return {
            of: 'handler',
            html: false,
            parameter: (inner, parameter, index) => index === 0
                ? api('falcon.Request()')
                : index === 1
                    ? api('falcon.Response()')
                    : pathParameter(inner, parameter),
        };
    }
    if (!verbs.test(name))
        return functionKind(frame, definition, 1);
    if (has(/^tornado\./))
        return { of: 'handler', html: false, parameter: pathParameter };
    if (has(/^aiohttp\./))
        return plain;
    if (has(/^(?:flask|flask_\w+)\b|\.?MethodView$|^Resource$/)) {
        return { of: 'handler', html: has(/MethodView$|\.View$/), parameter: pathParameter };
    }
    // A class of which nothing is known but that its module imports Django may as well be a client.
    const isView = definition.parameters.some((parameter) => parameter.name === 'request') || name.includes('_');
    if (has(/^(?:django|rest_framework)\b/) || (imported(frame) === 'django' && bases.length > 0 && isView)) {
        return {
            of: 'handler',
            html: false,
            parameter: (inner, parameter) => parameter.name === 'request' ? api('django.http.HttpRequest()') : pathParameter(inner, parameter),
        };
    }
    return functionKind(frame, definition, 1);
}
/** Without a decorator: by the names of its parameters and what its module imports. */
function functionKind(frame, definition, from = 0) {
    const [first, second] = definition.parameters.slice(from);
    if (/^(?:\w+_)?handler$/.test(definition.name) && first?.name === 'event' && second?.name === 'context') {
        return {
            of: 'handler',
            html: false,
            parameter: (inner, parameter, index) => index === 0 ? given(inner, 'the event of the call', parameter) : undefined,
        };
    }
    if (first?.name !== 'request' && first?.name !== 'req')
        return plain;
    const framework = imported(frame);
    const request = framework && requests[framework];
    if (framework === undefined || request === undefined)
        return plain;
    const isView = framework === 'django' && from === 0 && /views?\b|views?_|\bapi\b/i.test(frame.module.path);
    return {
        of: 'handler',
        html: false,
        parameter: (inner, parameter, index) => index === 0
            ? api(request)
            : isView && parameter.spread === '' && !parameter.fallback
                ? pathParameter(inner, parameter)
                : undefined,
    };
}

;// CONCATENATED MODULE: ./src/engines/python-flow/interpreter/definitions.ts







function defineFunction(frame, definition, owner) {
    const decorators = definition.decorators.map((decorator) => evaluate(frame, decorator));
    const { module, scope, machine } = frame;
    const target = { kind: 'function', definition, module, scope: owner ? outerScope(frame) : scope };
    const kind = entryKind(frame, definition, decorators, owner);
    machine.addEntry({ target: owner ? { ...target, owner } : target, kind });
    frame.write(definition.name, decorators.reduceRight((value, decorator) => decorated(frame, decorator, value, definition.at), thing(target)));
}
/** What a decorator of the tree makes of a function, if that is a function again. */
function decorated(frame, decorator, value, at) {
    const results = decorator.things.flatMap((each) => each.kind === 'function'
        ? [callFunction(frame, each, { args: [value], named: new Map(), rest: nothing, at, names: [] })]
        : []);
    return results.length > 0 && results.every(({ things }) => things.some(({ kind }) => kind === 'function'))
        ? joinAll(results)
        : value;
}
/** A method sees the scope around its class, not the class's own. */
const outerScope = (frame) => frame.state.get(frame.scope)?.parent ?? frame.scope;
function defineClass(frame, definition) {
    const bases = definition.bases.map((base) => evaluate(frame, base));
    for (const decorator of definition.decorators)
        evaluate(frame, decorator);
    const scope = frame.state.allocate(new HeapObject('scope', new Map(), [], true, nothing, undefined, frame.scope));
    const { machine, module, state, base, callee, depth, stack } = frame;
    const owner = { kind: 'class', definition, module, scope, bases };
    const inner = new Frame(machine, module, scope, state, base, callee, depth, stack);
    for (const statement of definition.body) {
        if (statement.kind === 'function')
            defineFunction(inner, statement, owner);
        else
            executeAll(inner, [statement]);
    }
    frame.write(definition.name, thing(owner));
}

;// CONCATENATED MODULE: ./src/engines/python-flow/interpreter/operators.ts


/** Combinations of constants that are worth computing. */
const maxCombinations = 16;
/** The value of constants combined; `undefined` as soon as one combination isn't known. */
function fold(values, combine) {
    let combinations = [[]];
    for (const value of values) {
        const constants = allConstants(value);
        if (constants === undefined || combinations.length * constants.length > maxCombinations)
            return undefined;
        combinations = combinations.flatMap((each) => constants.map((one) => [...each, one]));
    }
    const results = combinations.map(combine);
    return results.every((result) => result !== undefined) ? joinAll(results.map(constant)) : undefined;
}
/** Without known text, but of harmless parts only? */
function mixed(frame, values, flows) {
    if (flows.length === 0 && values.every((value) => frame.isFixed(value)))
        return fixed;
    return { flows, constants: [], things: [], open: openness.unknown };
}
/** Texts one after the other, as `+`, f-strings, `%` and `.format` make them. */
function concatenate(frame, parts, at) {
    const folded = fold(parts, (texts) => binaryAll(texts));
    const result = folded ?? mixed(frame, parts, flowsOfParts(frame, parts));
    answerText(frame, at, result);
    return result;
}
const binaryAll = (texts) => {
    const text = texts.map(textOf).join('');
    return text.length > 20_000 ? undefined : text;
};
/** Whether a text that the pattern rules mark was seen to be harmless. */
function answerText(frame, at, value) {
    const answer = value.flows.some(({ safe }) => (safe & hazards.sql) === 0)
        ? 2
        : value.open === openness.unknown
            ? 1
            : 0;
    frame.machine.answer(frame.module, at, 'text', answer);
}
/** Flows of the parts; what stands before one may make it harmless. */
function flowsOfParts(frame, parts) {
    let flows = [];
    let prefix = '';
    for (const part of parts) {
        const found = frame.flowsIn(part);
        if (found.length > 0)
            flows = joinFlows(flows, afterPrefix(found, prefix ?? ''));
        const text = onlyConstant(part);
        prefix = prefix !== undefined && text !== undefined ? prefix + textOf(text) : prefix === '' ? undefined : prefix;
    }
    return flows;
}
function afterPrefix(flows, prefix) {
    if (prefix === '')
        return flows;
    let safe = 0;
    // The host is said already; a path on the same host can't become another host.
    if (/^[a-z][a-z0-9+.-]*:\/\/[^/?#]+[/?#]/i.test(prefix))
        safe |= hazards.redirect | hazards.request;
    else if (/^\/[^/\\]/.test(prefix) || /^[?#]/.test(prefix))
        safe |= hazards.redirect;
    return flows.map((flow) => {
        const bits = safe | ((flow.safe & hazards.noClimb) !== 0 ? hazards.path : 0);
        return bits === 0 ? flow : { ...flow, safe: flow.safe | bits };
    });
}
function operate(frame, operator, left, right, at) {
    if (operator === '%') {
        const formatted = formatPercent(frame, left, right, at);
        if (formatted !== undefined)
            return formatted;
    }
    const folded = fold([left, right], ([a, b]) => a === undefined || b === undefined ? undefined : binaryConstant(operator, a, b));
    if (folded !== undefined) {
        if (operator === '+')
            answerText(frame, at, folded);
        return folded;
    }
    if (operator === '+') {
        const [a, b] = [frame.knownItems(left), frame.knownItems(right)];
        if (a !== undefined && b !== undefined)
            return frame.list([...a, ...b]);
        if (frame.objectsOf(left).some(({ object }) => object.kind === 'list')) {
            return frame.list([], false, joinAll([frame.itemsOf(left), frame.itemsOf(right)]));
        }
        return concatenate(frame, [left, right], at);
    }
    if (operator === '/') {
        // A path and what lies in it.
        const path = [...left.things, ...right.things].find((each) => each.kind === 'api' && each.path.startsWith('pathlib.'));
        const flows = flowsOfParts(frame, [left, right]);
        if (path)
            return { flows, constants: [], things: [path], open: openness.unknown };
    }
    if (operator === '|' && frame.objectsOf(left).length > 0)
        return joinAll([left, right]);
    return mixed(frame, [left, right], joinFlows(frame.flowsIn(left), frame.flowsIn(right)));
}
function formatPercent(frame, left, right, at) {
    const formats = allConstants(left)?.filter((format) => typeof format === 'string');
    if (formats?.length !== 1) {
        return left.flows.length > 0 || right.flows.length > 0 ? concatenate(frame, [left, right], at) : undefined;
    }
    const [format = ''] = formats;
    const isTuple = frame.objectsOf(right).some(({ object }) => object.kind === 'list');
    const args = (isTuple ? frame.knownItems(right) : undefined) ?? [right];
    return formatted(frame, format, /%(?:\(\w+\))?[-+ #0-9.]*[a-z]/gi, args, at, (values) => percentFormat(format, values));
}
function formatBraces(frame, format, args, named, at) {
    // `**options` brings some that the text has no place for.
    const used = [...named].filter(([name]) => format.includes(`{${name}`));
    const names = used.map(([name]) => name);
    const all = [...args, ...used.map(([, value]) => value)];
    return formatted(frame, format, /\{[^{}]*\}/g, all, at, (values) => braceFormat(format, values.slice(0, args.length), new Map(names.map((name, i) => [name, values[args.length + i] ?? null]))));
}
function formatted(frame, format, fields, args, at, fill) {
    const result = fold(args, fill);
    if (result !== undefined) {
        answerText(frame, at, result);
        return result;
    }
    const texts = format.split(fields);
    // Numbers only: nothing else fits in, though one may be guessed.
    const places = format.match(fields) ?? [];
    if (places.length > 0 && places.every((place) => /^%[-+ #0-9.]*[dioxXeEfFgG]$|:[^}]*[dxXeEfFg]\}$/.test(place))) {
        answerText(frame, at, fixed);
        const guessed = args.flatMap((arg) => frame.flowsIn(arg)).filter(({ source }) => source.origin === 'weak-random');
        return guessed.length === 0 ? fixed : tainted(sanitised(guessed, ~hazards.secret));
    }
    const first = constant(texts[0] ?? '');
    const rest = texts.length > 1 ? args : [];
    return concatenate(frame, [first, ...rest], at);
}
/** Whether a comparison holds, if that is decided. */
function compareValues(frame, operator, a, b) {
    if (operator === 'in' || operator === 'not in') {
        const held = contains(frame, a, b);
        if (held !== undefined)
            return operator === 'in' ? held : !held;
    }
    // What is counted is never negative.
    if (a.things.length === 1 && apisOf(a)[0] === 'builtins.len()') {
        const other = onlyConstant(b);
        if ((operator === '>=' && other === 0) || (operator === '>' && typeof other === 'number' && other < 0))
            return true;
        if ((operator === '<' && other === 0) || (operator === '==' && typeof other === 'number' && other < 0))
            return false;
    }
    const result = fold([a, b], ([x, y]) => x === undefined || y === undefined ? undefined : compareConstants(operator, x, y));
    return result === undefined ? undefined : onlyConstant(result);
}
function contains(frame, item, container) {
    const items = frame.knownItems(container)?.map(onlyConstant);
    const wanted = allConstants(item);
    if (items === undefined || wanted === undefined)
        return undefined;
    const known = items.filter((each) => each !== undefined);
    const found = wanted.map((each) => known.includes(each));
    if (found.every(Boolean))
        return true;
    return known.length === items.length && !found.some(Boolean) ? false : undefined;
}
function truthOfValue(frame, value) {
    const { constants, things, flows, open } = value;
    if (open !== openness.closed || flows.length > 0)
        return undefined;
    const results = new Set(constants.map(truth));
    for (const each of things) {
        if (each.kind !== 'object') {
            results.add(each.kind === 'api' ? undefined : true);
            continue;
        }
        const object = frame.state.get(each.id);
        if (!object?.exact)
            results.add(undefined);
        else
            results.add(object.kind === 'instance' ? undefined : object.items.length + object.fields.size > 0);
    }
    const [only] = results;
    return results.size === 1 ? only : undefined;
}

;// CONCATENATED MODULE: ./src/engines/python-flow/interpreter/guards.ts




const truthOf = truthOfValue;
/** Goes on as if `condition` were `holds`: a variable that it checks may be harmless from here on. */
function assume(frame, condition, holds) {
    frame.machine.spend(1);
    const { kind } = condition;
    if (kind === 'unary') {
        if (condition.operator === 'not')
            assume(frame, condition.operand, !holds);
    }
    else if (kind === 'logical') {
        // `a and b` holds, or `a or b` doesn't: both are known. The other way round one of them is, and not which.
        if ((condition.operator === 'and') === holds) {
            assume(frame, condition.left, holds);
            assume(frame, condition.right, holds);
        }
        else {
            eitherWay(frame, condition.left, condition.right, holds);
        }
    }
    else if (kind === 'walrus') {
        assume(frame, condition.target, holds);
    }
    else if (kind === 'compare') {
        assumeComparison(frame, condition, holds);
    }
    else if (kind === 'call') {
        assumeCall(frame, condition, holds);
    }
    else if (kind === 'attribute') {
        // `if urlparse(x).netloc: refuse`
        const part = holds ? undefined : partOfUrl(frame, condition);
        if (part)
            sanitiseRoots(frame, part, hazards.redirect | hazards.request);
    }
}
/** `not (a and b)`: the left one doesn't hold, or it does and the right one doesn't. */
function eitherWay(frame, left, right, holds) {
    frame.branch([
        () => {
            assume(frame, left, holds);
        },
        () => {
            assume(frame, left, !holds);
            assume(frame, right, holds);
        },
    ]);
}
function assumeComparison(frame, { operands, operators }, holds) {
    const [left, right] = operands;
    const [operator] = operators;
    if (left === undefined || right === undefined || operator === undefined || operators.length !== 1)
        return;
    const positive = !operator.startsWith('not') && operator !== '!=' && operator !== 'is not';
    const is = positive === holds;
    const plain = operator.replace('not in', 'in').replace('!=', '==').replace('is not', 'is');
    if (plain === 'in') {
        if (is && right.kind === 'attribute' && right.name === 'parents')
            inFolder(frame, right.object);
        else if (is)
            oneOf(frame, left, evaluate(frame, right));
        else
            without(frame, right, evaluate(frame, left));
    }
    else if (plain === 'is' && left.kind === 'call' && right.kind === 'literal' && right.value === null) {
        // `pattern.fullmatch(x) is not None`
        assume(frame, left, !is);
    }
    else if (plain === '==' || plain === 'is') {
        if (is) {
            equal(frame, left, evaluate(frame, right));
            equal(frame, right, evaluate(frame, left));
        }
        // `x.find('..') == -1`
        const found = left.kind === 'call' && left.callee.kind === 'attribute' && /^r?find$/.test(left.callee.name) ? left : undefined;
        if (found?.callee.kind === 'attribute' && is && found.args[0] && onlyConstant(evaluate(frame, right)) === -1) {
            without(frame, found.callee.object, evaluate(frame, found.args[0].value));
        }
    }
}
/** A variable, or one that is only spelled otherwise: `x.lower()`, `str(x)`. */
function subjectOf(expression) {
    if (expression?.kind === 'name')
        return expression.id;
    if (expression?.kind === 'walrus')
        return subjectOf(expression.target);
    if (expression?.kind === 'subscript')
        return expression.index.kind === 'slice' ? subjectOf(expression.object) : undefined;
    if (expression?.kind !== 'call')
        return undefined;
    const { callee, args } = expression;
    if (callee.kind === 'attribute' && /^(?:lower|upper|casefold|[lr]?strip)$/.test(callee.name)) {
        return subjectOf(callee.object);
    }
    return callee.kind === 'name' && callee.id === 'str' ? subjectOf(args[0]?.value) : undefined;
}
/** Changes a checked variable, and others that hold the same text. */
function narrow(frame, subject, change) {
    const name = subjectOf(subject);
    if (name === undefined)
        return;
    const value = frame.read(name);
    if (value === undefined || value.flows.length === 0)
        return;
    const changed = change(value);
    frame.write(name, changed);
    // What was only given another name is the same text.
    const scope = frame.state.get(frame.scope);
    for (const [other, also] of scope?.fields ?? []) {
        if (other !== name && also.flows === value.flows)
            frame.write(other, change(also));
    }
}
function sanitise(frame, subject, safe) {
    narrow(frame, subject, (value) => safe === everything ? harmless(value) : combined({ ...value, flows: sanitised(value.flows, safe) }));
}
/** A text in quotes without a quote inside is a string of Python and nothing else. */
function combined(value) {
    const literal = hazards.startsQuoted | hazards.endsQuoted | hazards.noQuote;
    return {
        ...value,
        flows: value.flows.map((flow) => (flow.safe & literal) === literal ? { ...flow, safe: flow.safe | hazards.code } : flow),
    };
}
/** Every variable whose text comes from what the subject's comes from. */
function sanitiseRoots(frame, subject, safe) {
    const roots = new Set(subject.flows.map(({ root }) => root));
    if (roots.size === 0)
        return;
    const scope = frame.state.get(frame.scope);
    for (const [name, value] of scope?.fields ?? []) {
        if (value.flows.some(({ root }) => roots.has(root))) {
            const flows = value.flows.map((flow) => (roots.has(flow.root) ? { ...flow, safe: flow.safe | safe } : flow));
            frame.write(name, { ...value, flows });
        }
    }
}
/** `folder in path.parents` */
function inFolder(frame, path) {
    const value = evaluate(frame, path);
    if (value.flows.every(({ safe }) => (safe & hazards.normalised) !== 0))
        sanitiseRoots(frame, value, hazards.path);
}
/** `left in container`: it is one of what the program lists. */
function oneOf(frame, left, container) {
    if (frame.flowsIn(container).length > 0)
        return;
    const part = partOfUrl(frame, left);
    if (part) {
        sanitiseRoots(frame, part, hazards.redirect | hazards.request);
        return;
    }
    const items = frame.knownItems(container)?.map((item) => allConstants(item));
    const known = items?.every((item) => item !== undefined) ? joinAll(items.flat().map(constant)) : undefined;
    narrow(frame, left, (value) => left.kind === 'name' && known !== undefined && known !== nothing ? known : harmless(value));
}
function equal(frame, left, other) {
    const call = left.kind === 'call' ? apisOf(evaluate(frame, left.callee)) : [];
    if (call.includes('os.path.commonpath') || call.includes('os.path.commonprefix')) {
        for (const argument of left.kind === 'call' ? left.args : []) {
            const value = evaluate(frame, argument.value);
            const flows = frame.flowsIn(value).filter(({ safe }) => (safe & hazards.normalised) !== 0);
            if (other.flows.length === 0)
                sanitiseRoots(frame, { ...value, flows }, hazards.path);
        }
        return;
    }
    const part = partOfUrl(frame, left);
    if (part && other.flows.length === 0) {
        sanitiseRoots(frame, part, hazards.redirect | hazards.request);
        return;
    }
    if (other.flows.length === 0 && allConstants(other)) {
        narrow(frame, left, (value) => (left.kind === 'name' ? other : harmless(value)));
    }
    // x == os.path.basename(x), x == secure_filename(x)
    if (other.flows.length > 0 && other.flows.every(({ safe }) => (safe & hazards.path) !== 0))
        sanitise(frame, left, hazards.path);
}
/** `urlparse(x).netloc`: what it is taken from. */
function partOfUrl(frame, expression) {
    if (expression.kind !== 'attribute' || !/^(?:netloc|hostname|host)$/.test(expression.name))
        return undefined;
    const url = evaluate(frame, expression.object);
    return apisOf(url).some((path) => /url|URL/.test(path)) || url.flows.length > 0 ? url : undefined;
}
/** `needle not in subject` */
function without(frame, subject, needle) {
    const text = onlyConstant(needle);
    if (typeof text !== 'string')
        return;
    let safe = 0;
    if (text === '..' || text === '../')
        safe |= hazards.noClimb;
    if (text === '/')
        safe |= hazards.noClimb | hazards.path;
    if (text === "'")
        safe |= hazards.xpath | hazards.noQuote;
    if (text === '"')
        safe |= hazards.noQuote;
    if (text === '<')
        safe |= hazards.html;
    if (text === '\n')
        safe |= hazards.log;
    if (text.startsWith('<!'))
        safe |= hazards.xml;
    if (text === '://' || text === '//')
        safe |= hazards.redirect;
    if (safe !== 0)
        sanitise(frame, subject, safe);
}
/** Of these a text holds only characters that do no harm anywhere. */
const harmlessCharacters = /^(?:isdigit|isnumeric|isdecimal|isalpha|isalnum|isidentifier)$/;
function assumeCall(frame, call, holds) {
    const { callee, args } = call;
    const [first] = args;
    if (callee.kind === 'attribute') {
        if (harmlessCharacters.test(callee.name) && holds) {
            sanitise(frame, callee.object, everything);
            return;
        }
        if (/^(?:startswith|endswith|is_relative_to|__contains__)$/.test(callee.name)) {
            if (first)
                assumeEnds(frame, callee.name, callee.object, evaluate(frame, first.value), holds);
            return;
        }
    }
    const target = evaluate(frame, callee);
    for (const path of apisOf(target)) {
        if (/^(?:re|regex)\.search$/.test(path) && !holds)
            assumeRefused(frame, call);
        if (/^(?:re|regex)\.(?:full)?match$|^re\.compile\(\)\.(?:full)?match$/.test(path) && holds) {
            assumePattern(frame, path, call);
        }
        else if (path === 'builtins.isinstance' && holds && first) {
            const type = args[1] ? apisOf(evaluate(frame, args[1].value)) : [];
            if (type.length > 0 && type.every((each) => /^builtins\.(?:int|float|bool|complex)$/.test(each)))
                sanitise(frame, first.value, everything);
        }
        else if (/url_has_allowed_host_and_scheme$|is_safe_url$/.test(path) && holds && first) {
            sanitise(frame, first.value, hazards.redirect);
        }
        else if (path === 'builtins.any' && !holds && first) {
            assumeAll(frame, first.value, 'not in');
        }
        else if (path === 'builtins.all' && holds && first) {
            assumeAll(frame, first.value);
        }
    }
    for (const each of target.things)
        if (each.kind === 'function')
            assumeFunction(frame, each, call, holds);
}
function assumeEnds(frame, method, subject, end, holds) {
    const text = onlyConstant(end);
    if (method === 'startswith' && holds) {
        if (typeof text === 'string' && /^https?:\/\/[^/?#]+[/?#]/i.test(text))
            sanitise(frame, subject, hazards.redirect | hazards.request);
        if (text === "'" || text === '"')
            sanitise(frame, subject, hazards.startsQuoted);
    }
    if (method === 'endswith' && holds && (text === "'" || text === '"'))
        sanitise(frame, subject, hazards.endsQuoted);
    if ((method === 'startswith' || method === 'is_relative_to') && holds && end.flows.length === 0) {
        const value = evaluate(frame, subject);
        const normal = value.flows.length > 0 && value.flows.every(({ safe }) => (safe & hazards.normalised) !== 0);
        if (!normal)
            return;
        if (subjectOf(subject) === undefined)
            sanitiseRoots(frame, value, hazards.path);
        else
            sanitise(frame, subject, hazards.path);
    }
}
/** A pattern that covers the whole text and has no place for anything but listed characters. */
function assumePattern(frame, path, { callee, args }) {
    const compiled = path.includes('compile()');
    const subject = args[compiled ? 0 : 1]?.value;
    const holder = compiled && callee.kind === 'attribute' ? evaluate(frame, callee.object) : undefined;
    const pattern = compiled ? holder?.constants[0] : args[0] && onlyConstant(evaluate(frame, args[0].value));
    if (typeof pattern !== 'string' || subject === undefined)
        return;
    const whole = path.endsWith('fullmatch') || /(?:\$|\\Z)$/.test(pattern);
    const bare = pattern
        .replace(/\\[.]/g, '')
        .replace(/\[[^\]^][^\]]*\]/g, (set) => (/[.'"<>&;|$`\\/]/.test(set.replace(/\\[wd.-]/g, '')) ? '.' : ''));
    if (whole && !/[.'"<>;&]|\\[SDW]|\[\^/.test(bare))
        sanitise(frame, subject, everything);
}
/** `re.search('[^a-z]', x)` found nothing else than what is listed. */
function assumeRefused(frame, { args }) {
    const [pattern, subject] = args;
    const text = pattern && onlyConstant(evaluate(frame, pattern.value));
    if (typeof text === 'string' && subject && /^\[\^(?:\\[wd]|[a-zA-Z0-9_-])+\]\+?$/.test(text))
        sanitise(frame, subject.value, everything);
}
/** `all(c in ALLOWED for c in x)`, `all(c.isalnum() for c in x)` */
function assumeAll(frame, argument, operator = 'in') {
    if (argument.kind !== 'comprehension')
        return;
    const [clause] = argument.clauses;
    if (clause === undefined || !('iterable' in clause) || argument.clauses.length !== 1)
        return;
    const { element } = argument;
    const isTest = element.kind === 'compare'
        ? element.operators[0] === operator
        : operator === 'in' && (element.kind === 'call' || element.kind === 'logical');
    const text = element.kind === 'compare' && element.operands[1] ? frame.flowsIn(evaluate(frame, element.operands[1])) : [];
    if (isTest && text.length === 0)
        sanitise(frame, clause.iterable, everything);
}
/** A value as a function left the parameter that it was given as. */
function checkedAs(value, parameter) {
    const flows = value.flows.flatMap((flow) => {
        const kept = parameter.flows.find(({ root }) => root === flow.root);
        return kept ? [{ ...flow, safe: flow.safe | kept.safe }] : [];
    });
    return flows.length === 0 ? harmless(value) : { ...value, flows };
}
/** A function of the tree that answers yes or no: what holds for its parameters where it answers so, holds for the arguments. */
function assumeFunction(frame, target, call, holds) {
    if (frame.depth > 4 || frame.stack.includes(target.definition) || !frame.machine.followsCalls)
        return;
    const names = call.args.map(({ value, name, spread }) => name === undefined && spread === '' ? subjectOf(value) : undefined);
    const parameters = target.definition.parameters.slice(target.self ? 1 : 0);
    const given = call.args.map(({ value }) => evaluate(frame, value));
    if (!given.some(({ flows }) => flows.length > 0))
        return;
    const inner = enter(frame, target, { args: given, named: new Map(), rest: nothing, at: call.at, names: [] });
    const seen = parameters.map(() => nothing);
    const before = parameters.map(({ name }) => inner.readOwn(name));
    inner.atReturn = (value, expression) => {
        const truth = truthOf(inner, value);
        if (truth === !holds)
            return;
        const state = inner.state;
        inner.state = state.fork();
        if (expression && truth === undefined)
            assume(inner, expression, holds);
        for (const [index, { name }] of parameters.entries())
            seen[index] = joinAll([seen[index] ?? nothing, inner.readOwn(name) ?? nothing]);
        inner.state = state;
    };
    run(inner, target);
    if (inner.live && !holds)
        return;
    for (const [index, name] of names.entries()) {
        const [was, is] = [before[index], seen[index]];
        if (name === undefined || was === undefined || is === undefined || is === was)
            continue;
        const argument = call.args[index]?.value;
        if (argument === undefined)
            continue;
        narrow(frame, argument, (value) => checkedAs(value, is));
    }
}

;// CONCATENATED MODULE: ./src/engines/python-flow/interpreter/statements.ts









/** Loops over few known items are executed item by item. */
const maxUnrolled = 8;
const statements_passes = 2;
function executeAll(frame, statements) {
    for (const statement of statements) {
        if (!frame.live)
            return;
        execute(frame, statement);
    }
}
function execute(frame, statement) {
    frame.machine.spend(1);
    switch (statement.kind) {
        case 'expression':
            evaluate(frame, statement.value);
            return;
        case 'assign': {
            const value = evaluate(frame, statement.value);
            for (const target of statement.targets)
                statements_assign(frame, target, value, statement.value);
            return;
        }
        case 'annotate':
            if (statement.value)
                statements_assign(frame, statement.target, evaluate(frame, statement.value), statement.value);
            return;
        case 'augment': {
            const { target, operator, value, at } = statement;
            const right = evaluate(frame, value);
            const left = evaluate(frame, target);
            statements_assign(frame, target, operate(frame, operator, left, right, at), value);
            return;
        }
        case 'return': {
            const value = statement.value ? evaluate(frame, statement.value) : constant(null);
            // A call in it may never return.
            if (frame.live) {
                frame.atReturn?.(value, statement.value);
                frame.leave(value);
            }
            return;
        }
        case 'raise': {
            if (statement.value)
                evaluate(frame, statement.value);
            frame.raise();
            return;
        }
        case 'delete':
            for (const target of statement.targets)
                if (target.kind === 'subscript')
                    removeItem(frame, target);
            return;
        case 'assert':
            evaluate(frame, statement.test);
            assume(frame, statement.test, true);
            return;
        case 'break':
        case 'continue': {
            const loop = frame.loops.at(-1);
            if (loop)
                (statement.kind === 'break' ? loop.breaks : loop.continues).push(frame.state.since(loop.base));
            frame.live = false;
            return;
        }
        case 'pass':
            return;
        case 'scope':
            for (const name of statement.names)
                (statement.of === 'global' ? frame.globals : frame.nonlocals).add(name);
            return;
        case 'if':
            executeIf(frame, statement.branches, statement.otherwise);
            return;
        case 'while':
            executeWhile(frame, statement);
            return;
        case 'for':
            executeFor(frame, statement);
            return;
        case 'try':
            executeTry(frame, statement);
            return;
        case 'with':
            for (const { value, target } of statement.items) {
                const entered = enteredBy(frame, evaluate(frame, value), value.at);
                if (target)
                    statements_assign(frame, target, entered, value);
            }
            executeAll(frame, statement.body);
            return;
        case 'match':
            executeMatch(frame, statement.subject, statement.cases);
            return;
        case 'function':
            defineFunction(frame, statement);
            return;
        case 'class':
            defineClass(frame, statement);
            return;
        case 'import':
            executeImport(frame, statement);
    }
}
/** What `with` binds: what the object's own method says, else the object. */
function enteredBy(frame, value, at) {
    const results = value.things.map((each) => {
        const owner = each.kind === 'object' ? frame.state.get(each.id)?.owner : undefined;
        const method = owner && classAttribute(frame, owner, '__enter__', thing(each));
        const own = method?.things.find((one) => one.kind === 'function');
        return own ? callFunction(frame, own, { args: [], named: new Map(), rest: nothing, at, names: [] }) : undefined;
    });
    return results.length > 0 && results.every((result) => result !== undefined) ? joinAll(results) : value;
}
const none = new Map();
/** Asked anew: what is executed between changes it. */
const isLive = ({ live }) => live;
const mayRaise = ({ mayRaise: may }) => may;
/** One branch after the other, each with what is known because those before it were not taken. */
function executeIf(frame, branches, otherwise) {
    choose(frame, branches.length, otherwise, (index) => {
        const branch = branches[index];
        if (branch === undefined)
            return undefined;
        const { test, body } = branch;
        const truth = truthOf(frame, evaluate(frame, test));
        return {
            truth,
            enter: () => {
                if (truth === undefined)
                    assume(frame, test, true);
                executeAll(frame, body);
            },
            pass: () => {
                assume(frame, test, false);
            },
        };
    });
}
function choose(frame, count, otherwise, choiceAt) {
    const base = frame.state;
    const other = base.fork();
    const ends = [];
    let open = true;
    frame.state = other;
    for (let index = 0; index < count && open; index++) {
        const choice = choiceAt(index);
        if (choice === undefined || choice.truth === false)
            continue;
        if (!frame.live)
            break;
        frame.state = other.fork();
        choice.enter();
        if (isLive(frame))
            ends.push(frame.state.since(base));
        frame.live = true;
        frame.state = other;
        if (choice.truth === true)
            open = false;
        else
            choice.pass();
    }
    if (open && frame.live) {
        executeAll(frame, otherwise);
        if (isLive(frame))
            ends.push(other.changes);
    }
    frame.state = base;
    frame.live = ends.length > 0;
    base.merge(ends);
}
function executeMatch(frame, subject, cases) {
    const value = evaluate(frame, subject);
    choose(frame, cases.length, [], (index) => {
        const each = cases[index];
        if (each === undefined)
            return undefined;
        const matched = matches(frame, each.pattern, value);
        return {
            truth: each.guard && matched === true ? undefined : matched,
            enter: () => {
                bind(frame, each.pattern, value);
                if (each.guard) {
                    evaluate(frame, each.guard);
                    assume(frame, each.guard, true);
                }
                executeAll(frame, each.body);
            },
            pass: () => undefined,
        };
    });
}
function matches(frame, pattern, subject) {
    switch (pattern.kind) {
        case 'capture':
            return true;
        case 'value':
            return compareValues(frame, '==', subject, evaluate(frame, pattern.value));
        case 'any-of': {
            const results = pattern.patterns.map((each) => matches(frame, each, subject));
            return results.includes(true) ? true : results.every((result) => result === false) ? false : undefined;
        }
        case 'structure':
            return undefined;
    }
}
function bind(frame, pattern, subject) {
    if (pattern.kind === 'capture' && pattern.name !== undefined)
        frame.write(pattern.name, subject);
    if (pattern.kind === 'structure') {
        const flows = frame.flowsIn(subject);
        for (const name of pattern.names)
            frame.write(name, tainted(flows));
    }
}
function executeWhile(frame, { test, body, otherwise }) {
    const base = frame.state;
    const loop = { base, breaks: [], continues: [] };
    const forever = test.kind === 'literal' && Boolean(test.value);
    frame.loops.push(loop);
    for (let pass = 0; pass < statements_passes; pass++) {
        frame.state = base.fork();
        const truth = truthOf(frame, evaluate(frame, test));
        if (truth !== false && frame.live) {
            assume(frame, test, true);
            executeAll(frame, body);
        }
        const ends = [none, ...loop.continues.splice(0), ...(isLive(frame) ? [frame.state.changes] : [])];
        frame.live = true;
        frame.state = base;
        base.merge(ends);
        if (truth === false || frame.machine.isQuiet)
            break;
    }
    frame.loops.pop();
    if (!forever) {
        frame.state = base.fork();
        assume(frame, test, false);
        executeAll(frame, otherwise);
    }
    const ends = [...loop.breaks, ...(!forever && isLive(frame) ? [frame.state.changes] : [])];
    frame.state = base;
    frame.live = ends.length > 0;
    base.merge(ends);
}
function executeFor(frame, { target, iterable, body, otherwise }) {
    const value = evaluate(frame, iterable);
    const known = frame.knownItems(value);
    const items = known !== undefined && known.length <= maxUnrolled ? [...known] : undefined;
    const base = frame.state;
    const loop = { base, breaks: [], continues: [] };
    frame.loops.push(loop);
    for (let pass = 0; pass < (items?.length ?? statements_passes) && frame.live; pass++) {
        frame.state = base.fork();
        statements_assign(frame, target, items?.[pass] ?? frame.itemsOf(value), iterable);
        executeAll(frame, body);
        const ends = [
            ...loop.continues.splice(0),
            ...(isLive(frame) ? [frame.state.changes] : []),
            ...(items ? [] : [none]),
        ];
        frame.state = base;
        frame.live = ends.length > 0;
        base.merge(ends);
        if (items === undefined && frame.machine.isQuiet)
            break;
    }
    frame.loops.pop();
    const wasLive = frame.live;
    frame.state = base.fork();
    if (wasLive)
        executeAll(frame, otherwise);
    const ends = [...loop.breaks, ...(isLive(frame) ? [frame.state.changes] : [])];
    frame.state = base;
    frame.live = ends.length > 0;
    base.merge(ends);
}
/** A handler may begin with what was there before the block, at its end, or where something was raised. */
function executeTry(frame, statement) {
    const base = frame.state;
    const body = base.fork();
    const raised = { base, changes: [] };
    frame.state = body;
    frame.raised.push(raised);
    const { machine } = frame;
    const before = machine.mayRaise;
    machine.mayRaise = false;
    executeAll(frame, statement.body);
    const isSafe = !mayRaise(machine) && raised.changes.length === 0;
    machine.mayRaise ||= before;
    frame.raised.pop();
    const after = body.since(base);
    const ends = [];
    if (isLive(frame))
        executeAll(frame, statement.otherwise);
    if (isLive(frame))
        ends.push(body.changes);
    for (const handler of isSafe ? [] : statement.handlers) {
        const state = base.fork();
        state.merge([none, after, ...raised.changes]);
        frame.state = state;
        frame.live = true;
        if (handler.name !== undefined)
            frame.write(handler.name, unknown);
        executeAll(frame, handler.body);
        if (isLive(frame))
            ends.push(state.changes);
    }
    const live = ends.length > 0;
    frame.state = base;
    frame.live = true;
    base.merge(ends);
    executeAll(frame, statement.finally);
    frame.live &&= live;
}
/** Binds what stands left of an assignment. `from` is where the value was computed, or a name it was taken from as it is. */
function statements_assign(frame, target, value, from) {
    const { kind } = target;
    if (kind === 'name') {
        checkSecretName(frame, target.id, value, target);
        const moved = value.flows.length > 0 && from.kind !== 'name';
        const flows = moved ? stepped(value.flows, frame.module, target.at, `\`${target.id}\` takes it`) : value.flows;
        frame.write(target.id, moved ? { ...value, flows } : value);
    }
    else if (kind === 'attribute') {
        checkSecretName(frame, target.name, value, target);
        storeAttribute(frame, target, value);
    }
    else if (kind === 'subscript') {
        storeItem(frame, target, value);
    }
    else if (kind === 'starred') {
        if (target.value)
            statements_assign(frame, target.value, value, from);
    }
    else if (kind === 'tuple' || kind === 'list') {
        destructure(frame, target.items, value, from);
    }
}
function destructure(frame, targets, value, from) {
    const items = frame.knownItems(value);
    const star = targets.findIndex(({ kind }) => kind === 'starred');
    if (items === undefined || (star < 0 ? items.length !== targets.length : items.length < targets.length - 1)) {
        const any = frame.itemsOf(value);
        for (const target of targets) {
            statements_assign(frame, target, target.kind === 'starred' ? frame.list([], false, any) : any, from);
        }
        return;
    }
    const rest = items.length - targets.length + 1;
    for (const [index, target] of targets.entries()) {
        if (index === star)
            statements_assign(frame, target, frame.list(items.slice(index, index + rest)), from);
        else
            statements_assign(frame, target, items[star >= 0 && index > star ? index + rest - 1 : index] ?? joinAll(items), from);
    }
}

;// CONCATENATED MODULE: ./src/engines/python-flow/interpreter/imports.ts





/** `import` in one another. */
const imports_maxDepth = 40;
/** The scope of a module, which is executed the first time it is asked for. */
function moduleScope({ machine }, module) {
    return machine.scopes.get(module) ?? executeModule(machine, module);
}
/** Modules are executed in the lowest layer: every entry finds them as they leave them. */
function executeModule(machine, module) {
    const { root } = machine;
    const scope = root.allocate(new HeapObject('scope'));
    // Before it runs: modules may import each other in a circle.
    machine.scopes.set(module, scope);
    const depth = machine.executing.size;
    if (depth > imports_maxDepth)
        return scope;
    machine.executing.add(module);
    try {
        machine.aside(module, () => {
            executeAll(new Frame(machine, module, scope, root, root, undefined, depth, []), module.program.body);
        });
    }
    finally {
        machine.executing.delete(module);
    }
    return scope;
}
/** A module of the tree. */
function importModule({ machine }, name, from) {
    const module = machine.resolve(name, from);
    return module && thing({ kind: 'module', module });
}
/** `a.b` where `a` is a folder of the tree with no module of its own. */
function memberOfFolder(frame, folder, name) {
    const { folders } = frame.machine;
    if (!folders.has(folder))
        return undefined;
    const path = `${folder}.${name}`;
    const module = importModule(frame, path, frame.module);
    if (module === undefined)
        folders.add(path);
    return module;
}
function executeImport(frame, { from, names }) {
    frame.machine.mayRaise = true;
    for (const { name, alias } of names) {
        if (from === undefined) {
            const [first = name] = name.split('.');
            const bound = alias === undefined ? first : name;
            const module = importModule(frame, bound, frame.module);
            if (module === undefined && importModule(frame, name, frame.module))
                frame.machine.folders.add(first);
            frame.write(alias ?? first, module ?? api(canonical(bound)));
        }
        else if (name === '*') {
            importAll(frame, from);
        }
        else {
            frame.write(alias ?? name, imports_imported(frame, from, name));
        }
    }
}
function imports_imported(frame, from, name) {
    const of = frame.machine.resolve(from, frame.module);
    const submodule = importModule(frame, from.endsWith('.') ? from + name : `${from}.${name}`, frame.module);
    const otherwise = submodule ?? api(canonical(`${from.replace(/^\.+/, '')}.${name}`));
    return of === undefined ? otherwise : thing({ kind: 'import', of, name, otherwise });
}
/** What a variable holds, its imports being what they stand for. */
function settled(frame, value) {
    if (!value.things.some(({ kind }) => kind === 'import'))
        return value;
    const others = value.things.filter(({ kind }) => kind !== 'import');
    const rest = { ...value, things: others };
    const members = value.things.flatMap((each) => (each.kind === 'import' ? [memberOf(frame, each)] : []));
    return joinAll(value.things.length === 1 && value.constants.length === 0 ? members : [rest, ...members]);
}
function memberOf(frame, member) {
    const { machine } = frame;
    const known = machine.members.get(member);
    if (known !== undefined)
        return known;
    const { of, name, otherwise } = member;
    const found = fieldOf(frame, of, name);
    // Modules that take a name from each other in a circle: nobody has it.
    machine.members.set(member, otherwise);
    const value = found === undefined ? otherwise : settled(frame, found);
    // It may come yet.
    if (found === undefined && machine.executing.has(of))
        machine.members.delete(member);
    else
        machine.members.set(member, value);
    return value;
}
/** What a module's variable holds, by whatever way it came there. */
function fieldOf(frame, module, name) {
    const scope = moduleScope(frame, module);
    return frame.state.get(scope)?.fields.get(name) ?? starred(frame, scope, name);
}
/** Packages import everything from hundreds of modules, few of which somebody then takes something from. */
function importAll({ machine, scope, module }, from) {
    const of = machine.resolve(from, module);
    const stars = machine.stars.get(scope) ?? new Set();
    if (of)
        machine.stars.set(scope, stars.add(of));
}
/** What the variables of a module are that came with `import *`. */
function starred(frame, scope, name) {
    const { stars, starMembers, executing } = frame.machine;
    const modules = [...(stars.get(scope) ?? [])].reverse();
    if (modules.length === 0)
        return undefined;
    const known = starMembers.get(scope) ?? new Map();
    starMembers.set(scope, known);
    if (known.has(name))
        return known.get(name);
    // Modules that take everything from each other in a circle: nobody has it.
    known.set(name, undefined);
    let isSure = true;
    for (const module of modules) {
        if (!mayBind(module, name))
            continue;
        const value = fieldOf(frame, module, name);
        if (value !== undefined && value !== nothing) {
            known.set(name, value);
            return value;
        }
        isSure &&= !executing.has(module);
    }
    if (!isSure)
        known.delete(name);
    return undefined;
}
/** Whether a module may have a variable, going by its text. */
function mayBind({ source }, name) {
    if (/\bimport[ \t]*\(?[ \t]*\*/.test(source))
        return true;
    if (!source.includes(name))
        return false;
    // To a pattern the letters of other languages are none.
    if (/\W/.test(name))
        return true;
    const binding = String.raw `\b(?:def|class|as|for)\s+|\bimport\b[^\n]*|^[ \t]*(?:[\w \t,*(]*[,*( \t])?|=[ \t]*`;
    return new RegExp(String.raw `(?:${binding})\b${name}\b`, 'm').test(source);
}

;// CONCATENATED MODULE: ./src/engines/python-flow/interpreter/frame.ts



/** Longer ones aren't known item by item: a list that is added to itself sixty times would fill the memory. */
const maxKnown = 1_000;
/** A function, class body or module while it is executed. */
class Frame {
    machine;
    module;
    scope;
    state;
    base;
    callee;
    depth;
    stack;
    /** Whether execution can get here; statements behind a `return` are passed over. */
    live = true;
    exits = [];
    yields = nothing;
    /** What it yields one after the other, while that is known. */
    yielded = [];
    /** The module of the entry that is run, and the call by which it was left. */
    entered;
    site;
    globals = new Set();
    nonlocals = new Set();
    loops = [];
    /** Of the `try` statements around: what was raised in them. */
    raised = [];
    /** Called at a `return`, before it is left; sees the variables as they are then. */
    atReturn;
    constructor(machine, module, 
    /** Its variables. */
    scope, 
    /** A layer of its own, over `base`. */
    state, base, callee, 
    /** How many calls are around it. */
    depth, 
    /** Of the calls around it, itself included. */
    stack) {
        this.machine = machine;
        this.module = module;
        this.scope = scope;
        this.state = state;
        this.base = base;
        this.callee = callee;
        this.depth = depth;
        this.stack = stack;
        this.entered = module;
        this.top = state;
    }
    /** The layer of the function itself, outside of any branch. */
    top;
    /**
     * Executes ways that exclude each other, each in a layer of its own, and joins what comes of those that don't end the block.
     */
    branch(ways) {
        const base = this.state;
        const wasLive = this.live;
        const changes = [];
        for (const way of ways) {
            this.state = base.fork();
            this.live = wasLive;
            way();
            if (this.live)
                changes.push(this.state.changes);
        }
        this.state = base;
        this.live = changes.length > 0;
        base.merge(changes);
    }
    /** The scope that holds a variable, or undefined. */
    holder(name) {
        let scope = this.scope;
        if (this.globals.has(name))
            return this.machine.scopes.get(this.module);
        for (let first = true; scope !== undefined; first = false) {
            const object = this.state.get(scope);
            if (object === undefined)
                return undefined;
            if (object.fields.has(name) && !(first && this.nonlocals.has(name)))
                return scope;
            scope = object.parent;
        }
        return undefined;
    }
    read(name) {
        const scope = this.holder(name);
        const ofModule = this.machine.scopes.get(this.module);
        const value = scope !== undefined
            ? this.state.get(scope)?.fields.get(name)
            : ofModule === undefined
                ? undefined
                : starred(this, ofModule, name);
        return value && settled(this, value);
    }
    write(name, value) {
        const outer = this.globals.has(name) || this.nonlocals.has(name);
        const scope = (outer ? this.holder(name) : undefined) ?? this.scope;
        this.state.edit(scope)?.fields.set(name, value);
    }
    /** Of a variable of this function alone. */
    readOwn(name) {
        return this.state.get(this.scope)?.fields.get(name);
    }
    allocate(object) {
        return thing({ kind: 'object', id: this.state.allocate(object) });
    }
    list(items, exact = true, rest = nothing) {
        return this.allocate(new HeapObject('list', new Map(), [...items], exact, rest));
    }
    /** What follows is not executed, unless a handler is. */
    raise() {
        const around = this.raised.at(-1);
        around?.changes.push(this.state.since(around.base));
        this.machine.mayRaise = true;
        this.live = false;
    }
    /** What was stored in something of a library: `flask.g.user`, `os.environ['X']`. */
    overlay(path) {
        const id = this.machine.overlays.get(path);
        return id === undefined ? undefined : this.state.get(id);
    }
    keep(path, key, value) {
        if (path.startsWith('?'))
            return;
        const { machine } = this;
        let id = machine.overlays.get(path);
        if (id === undefined)
            machine.overlays.set(path, (id = machine.root.allocate(new HeapObject('dict'))));
        this.state.edit(id)?.fields.set(key, value);
    }
    leave(value) {
        this.exits.push({ value, changes: this.state.since(this.base) });
        this.live = false;
    }
    /** The items of what is known one by one. */
    knownItems(value) {
        const [only, ...others] = this.objectsOf(value);
        if (only === undefined || others.length > 0 || value.things.length !== 1 || value.open !== openness.closed)
            return undefined;
        const { kind, items, exact, fields } = only.object;
        if (!exact || value.constants.length > 0 || items.length + fields.size > maxKnown)
            return undefined;
        return kind === 'list' ? items : kind === 'dict' ? [...fields.keys()].map(keyValue) : undefined;
    }
    /** The flows in a value and in what it holds. */
    flowsIn(value, depth = 4) {
        let { flows } = value;
        if (depth === 0)
            return flows;
        for (const { object } of this.objectsOf(value)) {
            this.machine.spend(object.size);
            const look = (item) => {
                if (item.flows.length > 0 || item.things.length > 0)
                    flows = joinFlows(flows, this.flowsIn(item, depth - 1));
            };
            object.items.forEach(look);
            object.fields.forEach(look);
            look(object.rest);
        }
        return flows;
    }
    /** Whether nothing but the program itself decides its text. */
    isFixed(value, depth = 4) {
        if (value.flows.length > 0 || value.open === openness.unknown)
            return false;
        return this.objectsOf(value).every(({ object }) => depth > 0 &&
            object.api === undefined &&
            [...object.items, ...object.fields.values(), object.rest].every((item) => this.isFixed(item, depth - 1)));
    }
    objectsOf(value) {
        const objects = [];
        for (const each of value.things) {
            const object = each.kind === 'object' ? this.state.get(each.id) : undefined;
            if (each.kind === 'object' && object)
                objects.push({ id: each.id, object });
        }
        return objects;
    }
    /** What an iteration over `value` may yield. */
    itemsOf(value) {
        let items = { flows: value.flows, constants: [], things: [], open: value.open };
        for (const { object } of this.objectsOf(value)) {
            if (object.kind === 'dict') {
                for (const key of object.fields.keys())
                    items = join(items, keyValue(key));
                if (!object.exact)
                    items = join(items, object.rest);
            }
            else {
                items = join(items, object.content);
            }
        }
        for (const constant of value.constants) {
            if (typeof constant !== 'string')
                continue;
            for (const character of new Set(constant.slice(0, 64)))
                items = join(items, keyValue(`string:${character}`));
        }
        return items;
    }
}
/** The constant that `keyOf` made a key of. */
function keyValue(key) {
    const at = key.indexOf(':');
    const [type, text] = [key.slice(0, at), key.slice(at + 1)];
    const constant = type === 'string' ? text : type === 'number' ? Number(text) : type === 'boolean' ? text === 'true' : null;
    return { flows: [], constants: [constant], things: [], open: 0 };
}

;// CONCATENATED MODULE: ./src/engines/python-flow/interpreter/expressions.ts










/** What an expression may be, and what it does on the way. */
function evaluate(frame, expression) {
    const { machine } = frame;
    machine.spend(1);
    const value = expressions_valueOf(frame, expression);
    if (value.flows.length > 0)
        machine.notice();
    return value;
}
function expressions_valueOf(frame, expression) {
    switch (expression.kind) {
        case 'name':
            return (frame.read(expression.id) ?? (builtinNames.has(expression.id) ? api(`builtins.${expression.id}`) : unknown));
        case 'literal':
            return expression.value === undefined ? fixed : constant(expression.value);
        case 'fstring':
            return concatenate(frame, expression.parts.map((part) => evaluate(frame, part)), expression.at);
        case 'list':
        case 'tuple':
        case 'set':
            return sequence(frame, expression.items, expression.cut);
        case 'dict': {
            const object = new HeapObject('dict');
            if (expression.cut)
                object.exact = false;
            for (const entry of expression.entries) {
                const key = entry.key && evaluate(frame, entry.key);
                const value = evaluate(frame, entry.value);
                if (key === undefined) {
                    spread(frame, object, value);
                    continue;
                }
                const name = onlyConstant(key);
                if (typeof name === 'string')
                    checkSecretName(frame, name, value, entry.value);
                addEntry(object, key, value);
            }
            return frame.allocate(object);
        }
        case 'call':
            return call(frame, expression);
        case 'attribute': {
            const { object, name, at } = expression;
            if (object.kind === 'call' && object.callee.kind === 'name' && object.callee.id === 'super') {
                const inherited = superAttribute(frame, name, at);
                if (inherited)
                    return inherited;
            }
            return attributeOf(frame, evaluate(frame, object), name, at);
        }
        case 'subscript': {
            const object = evaluate(frame, expression.object);
            const { index } = expression;
            frame.machine.mayRaise = true;
            if (index.kind !== 'slice')
                return itemAt(frame, object, evaluate(frame, index), expression);
            return sliceOf(frame, object, [index.lower, index.upper, index.step].map((bound) => bound && evaluate(frame, bound)));
        }
        case 'slice':
            return unknown;
        case 'binary':
            return chain(frame, expression);
        case 'logical': {
            const left = evaluate(frame, expression.left);
            const isOr = expression.operator === 'or';
            const truth = truthOf(frame, left);
            if (truth === isOr)
                return left;
            if (truth !== undefined)
                return evaluate(frame, expression.right);
            let right = nothing;
            frame.branch([
                () => {
                    assume(frame, expression.left, !isOr);
                    right = evaluate(frame, expression.right);
                },
                () => {
                    assume(frame, expression.left, isOr);
                },
            ]);
            return join(left, right);
        }
        case 'unary': {
            const operand = evaluate(frame, expression.operand);
            if (expression.operator === 'not') {
                const truth = truthOf(frame, operand);
                return truth === undefined ? fixed : constant(!truth);
            }
            const [only] = operand.constants;
            if (expression.operator === '-' && operand.constants.length === 1 && typeof only === 'number')
                return constant(-only);
            return { ...operand, constants: [], open: Math.max(operand.open, openness.fixed) };
        }
        case 'compare': {
            const values = expression.operands.map((operand) => evaluate(frame, operand));
            const [first] = expression.operators;
            const [a, b] = values;
            if (values.length !== 2 || first === undefined || a === undefined || b === undefined)
                return fixed;
            const held = compareValues(frame, first, a, b);
            return held === undefined ? fixed : constant(held);
        }
        case 'conditional': {
            const truth = truthOf(frame, evaluate(frame, expression.test));
            if (truth !== undefined)
                return evaluate(frame, truth ? expression.then : expression.otherwise);
            let value = nothing;
            frame.branch([true, false].map((way) => () => {
                assume(frame, expression.test, way);
                value = join(value, evaluate(frame, way ? expression.then : expression.otherwise));
            }));
            return value;
        }
        case 'lambda':
            return thing({ kind: 'function', definition: expression, module: frame.module, scope: frame.scope });
        case 'comprehension':
            return comprehension(frame, expression);
        case 'walrus': {
            const value = evaluate(frame, expression.value);
            statements_assign(frame, expression.target, value, expression.value);
            return value;
        }
        case 'await':
            return expression.value ? evaluate(frame, expression.value) : unknown;
        case 'yield': {
            const value = expression.value ? evaluate(frame, expression.value) : constant(null);
            frame.yields = join(frame.yields, value);
            if (frame.state === frame.top && frame.loops.length === 0)
                frame.yielded?.push(value);
            else
                frame.yielded = undefined;
            return unknown;
        }
        case 'starred':
            return expression.value ? frame.itemsOf(evaluate(frame, expression.value)) : unknown;
        case 'opaque':
            return tainted(expression.parts
                .map((part) => evaluate(frame, part))
                .reduce((flows, part) => joinFlows(flows, part.flows), []));
    }
}
/** Items that are spread keep their places where they are known. */
function sequence(frame, items, cut) {
    const values = [];
    let exact = !cut;
    for (const item of items) {
        if (item.kind !== 'starred' || item.value === undefined) {
            values.push(evaluate(frame, item));
            continue;
        }
        const value = evaluate(frame, item.value);
        const known = frame.knownItems(value);
        if (known)
            values.push(...known);
        else {
            exact = false;
            values.push(frame.itemsOf(value));
        }
    }
    return exact ? frame.list(values) : frame.list([], false, joinAll([...values, cut ? fixed : nothing]));
}
function addEntry(object, key, value) {
    const known = keyOf(key);
    if (known !== undefined)
        object.fields.set(known, value);
    else {
        object.exact = false;
        object.rest = joinAll([object.rest, value, tainted(key.flows)]);
    }
}
function spread(frame, into, value) {
    const objects = frame.objectsOf(value);
    for (const { object } of objects) {
        for (const [key, item] of object.fields)
            into.fields.set(key, item);
        into.rest = join(into.rest, object.rest);
        into.exact &&= object.exact;
    }
    if (objects.length === 0 || value.open > openness.closed) {
        into.exact = false;
        into.rest = join(into.rest, tainted(value.flows));
    }
}
/** From the left, without a level of the stack for each part of a long sum. */
function chain(frame, expression) {
    const nodes = [expression];
    let left = expression.left;
    while (left.kind === 'binary') {
        nodes.push(left);
        ({ left } = left);
    }
    let value = evaluate(frame, left);
    for (const node of nodes.reverse()) {
        frame.machine.spend(1);
        value = operate(frame, node.operator, value, evaluate(frame, node.right), node.at);
    }
    return value;
}
/** In a scope of its own. */
function comprehension(frame, { of, key, element, clauses }) {
    const scope = frame.state.allocate(new HeapObject('scope', new Map(), [], true, nothing, undefined, frame.scope));
    const { machine, module, state, base, callee, depth, stack } = frame;
    const inner = new Frame(machine, module, scope, state, base, callee, depth, stack);
    inner.entered = frame.entered;
    inner.site = frame.site;
    const collected = new HeapObject(of === 'dict' ? 'dict' : 'list', new Map(), [], true);
    const [first, ...others] = clauses;
    const source = first && 'iterable' in first ? evaluate(inner, first.iterable) : unknown;
    const known = others.length === 0 && of !== 'dict' ? frame.knownItems(source) : undefined;
    if (known !== undefined && known.length <= 8 && first && 'iterable' in first) {
        const items = known.map((item) => {
            statements_assign(inner, first.target, item, first.iterable);
            return evaluate(inner, element);
        });
        return frame.list(items);
    }
    inner.branch([
        () => {
            for (const clause of clauses) {
                if ('iterable' in clause) {
                    const items = inner.itemsOf(clause === first ? source : evaluate(inner, clause.iterable));
                    statements_assign(inner, clause.target, items, clause.iterable);
                }
                else {
                    evaluate(inner, clause.condition);
                    assume(inner, clause.condition, true);
                }
            }
            collected.exact = false;
            collected.rest = join(evaluate(inner, element), key ? tainted(evaluate(inner, key).flows) : nothing);
        },
        () => undefined,
    ]);
    return frame.allocate(collected);
}

;// CONCATENATED MODULE: ./src/engines/python-flow/interpreter/objects.ts












/** Of classes in one another's bases. */
const maxBases = 12;
/** `object.name`. What is said of `at` is where a source is read. */
function attributeOf(frame, object, name, at) {
    if (object.things.length === 0) {
        if (object.constants.length > 0 && object.open === openness.closed)
            return nothing;
        return api(`?.${name}`, object.flows);
    }
    const values = object.things.map((each) => attributeOfThing(frame, each, object, name, at));
    return joinAll(values);
}
function attributeOfThing(frame, each, object, name, at) {
    switch (each.kind) {
        case 'api': {
            const member = memberOfFolder(frame, each.path, name);
            if (member !== undefined)
                return member;
            const path = canonical(`${each.path}.${name}`);
            const source = sources_sourceAt(frame, path, at);
            const kept = frame.overlay(each.path)?.fields.get(name);
            if (kept !== undefined)
                return kept;
            return api(path, sanitised(source ? joinFlows(object.flows, source) : object.flows, attributeSafety(path)));
        }
        case 'module': {
            const value = fieldOf(frame, each.module, name);
            if (value !== undefined)
                return settled(frame, value);
            return importModule(frame, `.${name}`, each.module) ?? unknown;
        }
        case 'import':
            return unknown;
        case 'class':
            return classAttribute(frame, each, name, thing(each), at) ?? unknown;
        case 'object': {
            const found = frame.state.get(each.id);
            if (found === undefined)
                return unknown;
            const kept = found.kind === 'instance' ? found.fields.get(name) : undefined;
            if (kept !== undefined)
                return kept;
            if (found.api !== undefined)
                return api(`${found.api}.${name}`, object.flows);
            if (found.kind !== 'instance')
                return nothing;
            const inherited = found.owner && classAttribute(frame, found.owner, name, thing(each), at);
            return inherited ?? tainted(joinFlows(object.flows, found.rest.flows));
        }
        case 'function':
            return api('function.' + name);
    }
}
/** The last part of a path alone leads nowhere else. */
const attributeSafety = (path) => (path.startsWith('pathlib.') ? sanitiserOf(path) : 0);
const isMarked = (definition, mark) => definition.kind === 'function' &&
    definition.decorators.some((decorator) => decorator.kind === 'name' ? decorator.id === mark : decorator.kind === 'attribute' && decorator.name === mark);
/** An attribute of a class or one of its bases; a method is bound to `self`, a property called at `at`. */
function classAttribute(frame, owner, name, self, at = owner.definition.at, depth = 0) {
    const own = frame.state.get(owner.scope)?.fields.get(name);
    if (own !== undefined)
        return bound(frame, settled(frame, own), owner, self, at);
    if (depth > maxBases)
        return undefined;
    for (const base of owner.bases) {
        for (const each of base.things) {
            const found = each.kind === 'class'
                ? classAttribute(frame, each, name, self, at, depth + 1)
                : each.kind === 'api' && self.things[0]?.kind !== 'class'
                    ? attributeOf(frame, api(`${each.path}()`), name, -1)
                    : undefined;
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
}
function bound(frame, value, owner, self, at) {
    if (!value.things.some(({ kind }) => kind === 'function'))
        return value;
    const isClass = self.things[0]?.kind === 'class';
    const results = value.things.map((each) => {
        if (each.kind !== 'function' || each.self !== undefined || isMarked(each.definition, 'staticmethod'))
            return thing(each);
        if (isMarked(each.definition, 'classmethod'))
            return thing({ ...each, owner, self: thing(owner) });
        if (isClass)
            return thing({ ...each, owner });
        const method = { ...each, owner, self };
        const isProperty = isMarked(each.definition, 'property') || isMarked(each.definition, 'cached_property');
        return isProperty
            ? callFunction(frame, method, { args: [], named: new Map(), rest: nothing, at, names: [] })
            : thing(method);
    });
    return joinAll(results);
}
/** A method as `super()` finds it. */
function superAttribute(frame, name, at) {
    const owner = frame.callee?.owner;
    const self = frame.callee?.self;
    if (owner === undefined || self === undefined)
        return undefined;
    for (const base of owner.bases) {
        for (const each of base.things) {
            if (each.kind === 'class')
                return classAttribute(frame, each, name, self, at);
        }
    }
    return undefined;
}
function storeAttribute(frame, target, value) {
    const object = evaluate(frame, target.object);
    const objects = frame.objectsOf(object);
    checkBody(frame, object, value, target);
    for (const { id } of objects) {
        const fields = frame.state.edit(id)?.fields;
        const before = objects.length > 1 ? fields?.get(target.name) : undefined;
        fields?.set(target.name, before ? join(before, value) : value);
    }
    for (const each of object.things) {
        if (each.kind === 'api')
            frame.keep(each.path, target.name, value);
        if (each.kind === 'class')
            frame.state.edit(each.scope)?.fields.set(target.name, value);
        if (each.kind === 'module') {
            frame.state.edit(moduleScope(frame, each.module))?.fields.set(target.name, value);
        }
    }
    if (object.things.length === 0)
        attach(frame, target.object, object, target.name, value);
}
/** What isn't known otherwise becomes an object once something is put in it. */
function attach(frame, at, object, name, value) {
    if (at.kind !== 'name' || value.flows.length + value.things.length === 0)
        return;
    const holder = new HeapObject('instance', new Map([[name, value]]));
    holder.rest = tainted(object.flows);
    const added = frame.allocate(holder);
    frame.write(at.id, { ...object, things: added.things });
}
function storeItem(frame, target, value) {
    const object = evaluate(frame, target.object);
    const index = evaluate(frame, target.index);
    const key = keyOf(index);
    const text = onlyConstant(index);
    if (typeof text === 'string')
        checkSecretName(frame, text, value, target);
    checkTrust(frame, object, index, value, target);
    checkHeader(frame, object, index, value, target);
    const objects = frame.objectsOf(object);
    for (const each of object.things)
        if (each.kind === 'api' && key !== undefined)
            frame.keep(each.path, key, value);
    for (const { id } of objects) {
        const edited = frame.state.edit(id);
        if (edited)
            put(edited, key, onlyConstant(index), value, objects.length > 1);
    }
    if (object.things.length === 0 && target.object.kind === 'name' && value.flows.length > 0) {
        const holder = new HeapObject('dict', new Map(key === undefined ? [] : [[key, value]]), [], false);
        holder.rest = key === undefined ? join(unknown, value) : tainted(object.flows);
        frame.write(target.object.id, { ...object, things: frame.allocate(holder).things });
    }
}
/** `del object[index]` */
function removeItem(frame, target) {
    const objects = frame.objectsOf(evaluate(frame, target.object));
    const index = evaluate(frame, target.index);
    const [at, key] = [onlyConstant(index), keyOf(index)];
    for (const { id, object } of objects) {
        const edited = frame.state.edit(id) ?? object;
        if (edited.kind === 'list' && edited.exact && typeof at === 'number' && objects.length === 1)
            edited.items.splice(at, 1);
        else if (edited.kind === 'list')
            edited.blur();
        else if (key !== undefined && objects.length === 1)
            edited.fields.delete(key);
    }
}
/** `weak`: it may also be another object that is written to. */
function put(object, key, index, value, weak = false) {
    if (object.kind === 'list') {
        const at = typeof index === 'number' ? (index < 0 ? index + object.items.length : index) : -1;
        const before = object.items[at];
        if (object.exact && before !== undefined) {
            object.items[at] = weak ? join(before, value) : value;
            return;
        }
        object.blur();
        object.rest = join(object.rest, value);
    }
    else if (key === undefined) {
        object.exact = false;
        object.rest = join(object.rest, value);
    }
    else {
        const before = weak ? object.fields.get(key) : undefined;
        object.fields.set(key, before ? join(before, value) : value);
    }
}
/** `object[index]` */
function itemAt(frame, object, index, node) {
    const { flows } = object;
    const results = [];
    for (const each of object.things) {
        if (each.kind === 'object') {
            const found = frame.state.get(each.id);
            if (found)
                results.push(found.kind === 'instance' ? instanceItem(found, index) : itemOf(found, index));
            if (found?.owner) {
                const getter = classAttribute(frame, found.owner, '__getitem__', thing(each));
                if (getter)
                    results.push(callValue(frame, getter, index, node));
            }
        }
        else if (each.kind === 'api') {
            const key = keyOf(index);
            const kept = key === undefined ? undefined : frame.overlay(each.path)?.fields.get(key);
            if (kept !== undefined) {
                results.push(kept);
                continue;
            }
            const path = `${each.path}[]`;
            const source = sources_sourceAt(frame, path, node.at);
            results.push(api(path, source ? joinFlows(flows, source) : flows));
        }
        else if (each.kind === 'class')
            results.push(thing(each));
    }
    const position = onlyConstant(index);
    for (const text of object.constants) {
        if (typeof text !== 'string')
            continue;
        const character = typeof position === 'number' ? text.at(position) : undefined;
        results.push(character === undefined ? { ...unknown, open: openness.fixed } : constant(character));
    }
    if (results.length === 0 || object.open > openness.closed || flows.length > 0) {
        // The items of what is text in its normal form aren't; nor does quoting hold for parts.
        if (!object.things.some(({ kind }) => kind === 'api'))
            results.push({ flows, constants: [], things: [], open: flows.length > 0 ? openness.unknown : object.open });
    }
    return joinAll(results);
}
function callValue(frame, callee, argument, { at }) {
    return joinAll(callee.things.flatMap((each) => each.kind === 'function'
        ? [callFunction(frame, each, { args: [argument], named: new Map(), rest: nothing, at, names: [] })]
        : []));
}
/** Of a tuple with names. */
function instanceItem(object, index) {
    const at = onlyConstant(index);
    return (typeof at === 'number' ? [...object.fields.values()].at(at) : undefined) ?? object.content;
}
function itemOf(object, index) {
    if (object.kind === 'list') {
        const at = onlyConstant(index);
        if (object.exact && typeof at === 'number')
            return object.items.at(at) ?? unknown;
        return object.content;
    }
    const key = keyOf(index);
    if (key === undefined)
        return object.content;
    return object.fields.get(key) ?? (object.exact ? nothing : join(unknown, object.rest));
}
/** `object[lower:upper:step]` */
function sliceOf(frame, object, bounds) {
    const [lower, upper, step] = bounds.map((bound) => (bound === undefined ? null : onlyConstant(bound)));
    const isKnown = [lower, upper, step].every((bound) => bound === null || typeof bound === 'number');
    const by = typeof step === 'number' ? step : 1;
    const from = typeof lower === 'number' ? lower : null;
    const to = typeof upper === 'number' ? upper : null;
    const results = [];
    for (const text of object.constants) {
        if (typeof text !== 'string')
            continue;
        results.push(isKnown && by !== 0 ? constant(sliceText(text, from, to, by)) : { ...unknown, open: openness.fixed });
    }
    for (const { object: found } of frame.objectsOf(object)) {
        if (found.kind === 'list' && found.exact && isKnown && by === 1) {
            results.push(frame.list(found.items.slice(...sliceBounds(found.items.length, from, to, 1))));
        }
        else {
            results.push(frame.list([], false, found.content));
        }
    }
    if (results.length === 0 || object.flows.length > 0) {
        const open = object.flows.length > 0 || apisOf(object).length > 0 ? openness.unknown : object.open;
        results.push({ flows: sanitised(object.flows, 0), constants: [], things: [], open });
    }
    return joinAll(results);
}

;// CONCATENATED MODULE: ./src/engines/python-flow/models/library/configuration.ts




/** A configuration that the program itself fills: sections of entries. */
function configuration(call) {
    const { frame, path, args, receiver, name } = call;
    if (/^configparser\.(?:Raw|Safe)?ConfigParser$/.test(path)) {
        return frame.allocate(new HeapObject('dict', new Map(), [], true, nothing, undefined, undefined, 'configparser.ConfigParser()'));
    }
    const objects = receiver ? frame.objectsOf(receiver) : [];
    const [section, key, value] = args;
    const results = [];
    for (const { id } of objects) {
        const object = frame.state.edit(id);
        const sectionKey = section && keyOf(section);
        if (object === undefined)
            continue;
        if (name.startsWith('read')) {
            object.exact = false;
            object.rest = join(object.rest, tainted(flowsOfArguments(frame, call)));
            if (name === 'read_dict')
                for (const { object: given } of section ? frame.objectsOf(section) : [])
                    for (const [each, item] of given.fields)
                        object.fields.set(each, item);
            results.push(unknown);
        }
        else if (name === 'add_section') {
            if (sectionKey !== undefined)
                object.fields.set(sectionKey, frame.allocate(new HeapObject('dict')));
        }
        else if (name === 'set' || name.startsWith('get')) {
            const entries = sectionKey === undefined ? undefined : object.fields.get(sectionKey);
            const isNumber = /^get(?:int|float|boolean)$/.test(name);
            for (const { id: at } of entries ? frame.objectsOf(entries) : []) {
                const dict = frame.state.edit(at);
                if (name === 'set' && dict && key)
                    put(dict, lowerKey(key), undefined, value ?? unknown);
                else if (dict)
                    results.push(isNumber
                        ? fixed
                        : ((key && dict.fields.get(lowerKey(key) ?? '')) ??
                            call.named.get('fallback') ??
                            (dict.exact ? nothing : dict.content)));
            }
            if (entries === undefined && name !== 'set')
                results.push(object.exact ? object.content : tainted(object.rest.flows));
        }
        else
            return undefined;
    }
    return objects.length === 0 ? undefined : results.length === 0 ? constant(null) : joinAll(results);
}
/** Options are known by their names in small letters. */
const lowerKey = (key) => keyOf(key)?.toLowerCase();

;// CONCATENATED MODULE: ./src/engines/python-flow/models/library/containers.ts



const containerOf = (kind) => ({ frame, args, named }) => {
    const object = new HeapObject(kind);
    const [from] = args;
    if (kind === 'list') {
        const known = from && frame.knownItems(from);
        if (known)
            object.items.push(...known);
        else if (from) {
            object.exact = false;
            object.rest = frame.itemsOf(from);
        }
    }
    else {
        for (const arg of args) {
            for (const { object: other } of frame.objectsOf(arg)) {
                if (other.kind === 'dict')
                    for (const [key, value] of other.fields)
                        object.fields.set(key, value);
                else
                    for (const pair of other.items)
                        addPair(frame, object, pair);
                object.rest = join(object.rest, other.rest);
                object.exact &&= other.exact;
            }
            if (arg.flows.length > 0) {
                object.exact = false;
                object.rest = join(object.rest, tainted(arg.flows));
            }
        }
        for (const [key, value] of named)
            object.fields.set(`string:${key}`, value);
    }
    return frame.allocate(object);
};
function addPair(frame, object, pair) {
    const [key, value] = frame.knownItems(pair) ?? [];
    if (key && value)
        put(object, keyOf(key), undefined, value);
}
const itemsOf = ({ frame, args: [from] }) => {
    if (from === undefined)
        return frame.list([]);
    return frame.list(...((known) => (known ? [known] : [[], false, frame.itemsOf(from)]))(frame.knownItems(from)));
};
const shuffled = ({ frame, args: [from] }) => (from ? frame.list([], false, frame.itemsOf(from)) : unknown);
/** It is never negative. */
const aLength = 'builtins.len()';
const containers_length = ({ frame, args: [value] }) => {
    if (value === undefined)
        return fixed;
    const known = frame.knownItems(value);
    if (known)
        return constant(known.length);
    const texts = allConstants(value);
    if (texts?.every((each) => typeof each === 'string'))
        return joinAll(texts.map((each) => constant(each.length)));
    return { ...api(aLength), open: openness.fixed };
};
function copied({ frame, args: [value] }) {
    const [only, ...others] = value ? frame.objectsOf(value) : [];
    return only && others.length === 0 && value?.things.length === 1
        ? { ...value, things: frame.allocate(only.object.clone()).things }
        : (value ?? unknown);
}
/** A class that does nothing but hold what it is given. */
function namedTuple({ frame, args: [, fields] }) {
    const text = fields && onlyConstant(fields);
    const names = typeof text === 'string' ? text.split(/[\s,]+/) : fields ? (frame.knownItems(fields) ?? []).map(onlyConstant) : [];
    const node = { at: 0, end: 0 };
    const body = names.map((name) => ({
        ...node,
        kind: 'annotate',
        target: { ...node, kind: 'name', id: String(name) },
        annotation: undefined,
        value: undefined,
    }));
    const definition = { ...node, kind: 'class', name: 'namedtuple', bases: [], decorators: [], body };
    const scope = frame.state.allocate(new HeapObject('scope'));
    return thing({ kind: 'class', definition, module: frame.module, scope, bases: [] });
}
/** What holds values, and what is made of it. */
const containers = {
    'builtins.len': containers_length,
    'builtins.list': itemsOf,
    'builtins.tuple': itemsOf,
    'builtins.iter': itemsOf,
    'builtins.set': itemsOf,
    'builtins.frozenset': itemsOf,
    'builtins.sorted': shuffled,
    'builtins.reversed': shuffled,
    'builtins.dict': containerOf('dict'),
    'collections.OrderedDict': containerOf('dict'),
    'collections.ChainMap': containerOf('dict'),
    'types.MappingProxyType': containerOf('dict'),
    'collections.defaultdict': ({ frame }) => {
        const object = new HeapObject('dict');
        object.exact = false;
        return frame.allocate(object);
    },
    'collections.deque': containerOf('list'),
    'queue.Queue': ({ frame }) => frame.list([]),
    'queue.LifoQueue': ({ frame }) => frame.list([]),
    'queue.SimpleQueue': ({ frame }) => frame.list([]),
    'asyncio.Queue': ({ frame }) => frame.list([]),
    'contextvars.ContextVar': ({ frame, named }) => frame.list([named.get('default') ?? unknown]),
    'io.StringIO': ({ frame, args: [value] }) => frame.list(value ? [value] : []),
    'io.BytesIO': ({ frame, args: [value] }) => frame.list(value ? [value] : []),
    'copy.copy': copied,
    'copy.deepcopy': copied,
    'types.SimpleNamespace': ({ frame, named }) => frame.allocate(new HeapObject('instance', new Map(named))),
    'collections.namedtuple': (call) => namedTuple(call),
    'itertools.chain': ({ frame, args }) => {
        const known = args.map((arg) => frame.knownItems(arg));
        return known.every((items) => items !== undefined)
            ? frame.list(known.flat())
            : frame.list([], false, joinAll(args.map((arg) => frame.itemsOf(arg))));
    },
    'builtins.vars': ({ frame, args: [object] }) => {
        const fields = object ? frame.objectsOf(object).flatMap(({ object: { fields: own } }) => [...own]) : [];
        return frame.allocate(new HeapObject('dict', new Map(fields.map(([key, value]) => [`string:${key}`, value]))));
    },
    'builtins.next': ({ frame, args: [value, otherwise] }) => {
        if (!value)
            return unknown;
        const [only, ...others] = frame.objectsOf(value);
        const isKnown = only?.object.kind === 'list' && only.object.exact && only.object.items.length > 0 && others.length === 0;
        if (isKnown)
            return frame.state.edit(only.id)?.items.shift() ?? unknown;
        return join(frame.itemsOf(value), otherwise ?? nothing);
    },
    'builtins.min': ({ frame, args }) => (args.length === 1 && args[0] ? frame.itemsOf(args[0]) : joinAll(args)),
    'builtins.max': ({ frame, args }) => (args.length === 1 && args[0] ? frame.itemsOf(args[0]) : joinAll(args)),
    'builtins.enumerate': ({ frame, args: [from] }) => {
        if (from === undefined)
            return unknown;
        const known = frame.knownItems(from);
        if (known)
            return frame.list(known.map((item, index) => frame.list([constant(index), item])));
        return frame.list([], false, frame.list([fixed, frame.itemsOf(from)]));
    },
    'builtins.zip': ({ frame, args }) => {
        const known = args.map((arg) => frame.knownItems(arg));
        const [first] = known;
        if (first && known.every((items) => items?.length === first.length)) {
            return frame.list(first.map((_, index) => frame.list(known.map((items) => items?.[index] ?? unknown))));
        }
        return frame.list([], false, frame.list(args.map((arg) => frame.itemsOf(arg))));
    },
    'builtins.filter': ({ frame, args: [, from] }) => (from ? frame.list([], false, frame.itemsOf(from)) : unknown),
};

;// CONCATENATED MODULE: ./src/engines/python-flow/models/library/frameworks.ts



function frameworks_response(call) {
    const type = call.argument(3, 'mimetype', 'content_type');
    const name = type && onlyConstant(type);
    const isPage = typeof name !== 'string' || /html|xml|svg/.test(name);
    return api('flask.Response()', isPage ? call.frame.flowsIn(call.args[0] ?? call.named.get('response') ?? nothing) : []);
}
function parser({ frame, node }, name, entities) {
    // Where it was made, since that is what the pattern rules mark.
    const fields = new Map([['string:made', constant(node.at)]]);
    if (entities)
        fields.set('string:entities', entities);
    return frame.allocate(new HeapObject('instance', fields, [], true, nothing, undefined, undefined, name));
}
/** What frameworks and parsers make of what they are given. */
const frameworks = {
    'xml.sax.make_parser': (call) => parser(call, 'xml.sax.make_parser()', undefined),
    'lxml.etree.XMLParser': (call) => parser(call, 'lxml.etree.XMLParser()', call.named.get('resolve_entities') ?? constant(true)),
    'sqlalchemy.text': (call) => api('sqlalchemy.text()', sanitised(flowsOfArguments(call.frame, call), hazards.sql)),
    'markupsafe.Markup': (call) => api('markupsafe.Markup()', sanitised(flowsOfArguments(call.frame, call), hazards.html)),
    'flask.Response': frameworks_response,
    'flask.make_response': frameworks_response,
    'flask.Flask': ({ frame }) => {
        const config = new HeapObject('dict', new Map(), [], false, fixed);
        return frame.allocate(new HeapObject('instance', new Map([['config', frame.allocate(config)]]), [], true, nothing, undefined, undefined, 'flask.Flask()'));
    },
};

;// CONCATENATED MODULE: ./src/engines/python-flow/models/crypto.ts

/** Algorithms by their names, which may come from a constant or a configuration. */
const brokenHash = /^(?:md[245]|sha-?1|md5-?sha1|ripemd-?(?:128)?)$/i;
const constructors = /^(?:hashlib\.(md5|sha1)|(?:md5|sha)\.new|Crypto\.Hash\.(MD2|MD4|MD5|SHA1?)(?:\.new)|cryptography\.hazmat\.primitives\.hashes\.(MD5|SHA1))$/;
const ciphers = /^(?:Crypto\.Cipher\.(DES3?|ARC[24]|Blowfish|CAST|XOR)\.new|cryptography\.hazmat\.(?:primitives|decrepit)\.ciphers\.algorithms\.(ARC4|Blowfish|IDEA|CAST5|SEED|TripleDES)|pyDes\.\w+)$/;
function checkCrypto(call) {
    const { path } = call;
    if (!/hash|Crypto|crypt|^md5|^sha|pyDes|^hmac/i.test(path))
        return;
    const hash = constructors.exec(path);
    if (hash) {
        const name = hash.slice(1).find(Boolean) ?? 'md5';
        if (isForSecurity(call))
            report(call, 'weak-hash', name);
        return;
    }
    if (path === 'hashlib.new' ||
        path === 'hashlib.file_digest' ||
        path === 'hmac.new' ||
        path === 'hashlib.pbkdf2_hmac') {
        const position = path === 'hashlib.file_digest' ? 1 : path === 'hmac.new' ? 2 : 0;
        const name = call.argument(position, 'name', 'digest', 'digestmod', 'hash_name');
        const broken = name && brokenName(name, brokenHash);
        // HMAC holds with a hash in which collisions are known; MD2 and MD4 are another matter.
        if (broken !== undefined && path !== 'hmac.new' && path !== 'hashlib.pbkdf2_hmac' && isForSecurity(call))
            report(call, 'weak-hash', broken);
        else if (name && name.open !== openness.unknown)
            call.frame.machine.answer(call.frame.module, call.node.at, 'weak-hash', 0);
        return;
    }
    const cipher = ciphers.exec(path);
    if (cipher)
        report(call, 'weak-cipher', cipher.slice(1).find(Boolean) ?? path);
    if (path === 'Crypto.Cipher.AES.new' &&
        call.argument(1, 'mode')?.things.some((each) => each.kind === 'api' && each.path.endsWith('.MODE_ECB'))) {
        report(call, 'weak-cipher', 'AES in ECB mode');
    }
    if (path.endsWith('.modes.ECB'))
        report(call, 'weak-cipher', 'ECB mode');
}
/** A name that may be a broken one's. */
function brokenName(value, broken) {
    return value.constants.filter((each) => typeof each === 'string').find((each) => broken.test(each));
}
const isForSecurity = ({ named }) => {
    const flag = named.get('usedforsecurity');
    return flag === undefined || onlyConstant(flag) !== false;
};
function report({ frame, node }, rule, name) {
    frame.machine.report({ rule, module: frame.module, at: node.at, end: node.end, sink: name.toUpperCase() });
}

;// CONCATENATED MODULE: ./src/engines/python-flow/models/judgements.ts



/** Sinks of which one argument says what another one means. */
const shells = /^(?:os\.(?:system|popen|popen[234])|subprocess\.(?:getoutput|getstatusoutput)|commands\.(?:getoutput|getstatusoutput)|popen2\.popen\d|asyncio\.create_subprocess_shell|pexpect\.(?:spawn|run|spawnu)|fabric\.(?:api\.)?(?:run|local|sudo)|invoke\.run|pty\.spawn)$/;
const programs = /^(?:subprocess\.(?:run|call|check_call|check_output|Popen)|asyncio\.create_subprocess_exec|os\.(?:exec|spawn)[lv]p?e?|os\.posix_spawnp?|os\.startfile)$/;
const shellPrograms = /^(?:\/(?:usr\/)?bin\/)?(?:ba|z|da|k|c)?sh$|^(?:cmd|cmd\.exe|powershell|pwsh|python3?|perl|ruby|node)$/;
function checkCommand(call) {
    const { path, frame } = call;
    if (shells.test(path) || path.endsWith('.exec_command')) {
        const command = call.argument(0, 'command', 'cmd');
        if (command)
            checkValue(call, 'command-injection', command);
        return;
    }
    if (!programs.test(path))
        return;
    const command = call.argument(/spawn[lv]/.test(path) ? 1 : 0, 'args', 'program', 'path', 'file');
    if (command === undefined)
        return;
    const shell = call.named.get('shell');
    const isShell = shell !== undefined && onlyConstant(shell) !== false && onlyConstant(shell) !== null;
    // Of a list only the program matters, and what a shell among the programs is given behind -c.
    if (/^(?:os\.(?:exec|spawn|posix)|asyncio)/.test(path)) {
        const from = call.args.indexOf(command);
        const given = from < 0 ? [command] : call.args.slice(from);
        checkProgram(call, given.flatMap((each) => frame.knownItems(each) ?? [each]));
        return;
    }
    const items = frame.knownItems(command);
    if (isShell || items === undefined) {
        const value = frame.objectsOf(command).length > 0 && !isShell && command.things.length === 1
            ? unordered(call, command)
            : command;
        if (value)
            checkValue(call, 'command-injection', value);
        return;
    }
    checkProgram(call, items);
}
function unordered(call, command) {
    // Which item is the program isn't known: constants first is what it nearly always is.
    const content = call.frame.itemsOf(command);
    return content.constants.some((text) => typeof text === 'string' && shellPrograms.test(text)) ? content : undefined;
}
function checkProgram(call, items) {
    const [program, ...rest] = items;
    if (program === undefined)
        return;
    // Each may be one of several: `cmd /c` here, `sh -c` there.
    const may = ({ constants }, pattern) => constants.some((text) => typeof text === 'string' && pattern.test(text));
    const script = rest.findIndex((item) => may(item, /^(?:-\w*c|\/c|-e|-Command)$/i));
    const isShell = script >= 0 && may(program, shellPrograms);
    checkValue(call, 'command-injection', program);
    if (isShell)
        for (const item of rest.slice(script + 1))
            checkValue(call, 'command-injection', item);
}
/** YAML is data, unless the loader builds objects. */
function checkYaml(call) {
    const { path } = call;
    if (!/^yaml\.(?:load|load_all)$/.test(path) && path !== 'yaml.YAML().load')
        return;
    const loader = call.argument(1, 'Loader');
    const isSafe = loader?.things.every((each) => each.kind === 'api' && /Safe|BaseLoader/.test(each.path)) &&
        loader.things.length > 0;
    const data = call.argument(0, 'stream');
    if (path.startsWith('yaml.YAML'))
        return;
    if (isSafe)
        call.frame.machine.answer(call.frame.module, call.node.at, 'unsafe-deserialization', 0);
    else if (data)
        checkValue(call, 'unsafe-deserialization', data);
}
const xmlParsers = /^(?:xml\.(?:sax|dom\.(?:minidom|pulldom)|etree\.ElementTree)|lxml\.(?:etree|objectify|html))\.(?:parse|parseString|fromstring|XML|iterparse|fromstringlist)$|^xml\.sax\.make_parser\(\)\.parse$|^lxml\.etree\.XMLParser\(\)\.feed$/;
/** A parser follows external entities when a feature or an option switches them on. */
function checkParser(call) {
    const { path, frame, receiver } = call;
    if (path === 'xml.sax.make_parser().setFeature') {
        const [feature, on] = call.args;
        const isEntities = feature &&
            (feature.things.some((each) => each.kind === 'api' && /external_[gp]es$/.test(each.path)) ||
                /external-(?:general|parameter)-entities/.test(String(onlyConstant(feature))));
        if (!isEntities || !receiver || !on)
            return;
        for (const { id } of frame.objectsOf(receiver))
            frame.state.edit(id)?.fields.set('string:entities', on);
        return;
    }
    if (!xmlParsers.test(path))
        return;
    const parsers = [receiver, ...call.args.slice(1), call.named.get('parser')].filter((value) => value !== undefined);
    const settings = parsers
        .flatMap((value) => frame.objectsOf(value))
        .flatMap(({ object }) => object.fields.get('string:entities') ?? []);
    const isOn = settings.some((value) => onlyConstant(value) !== false && onlyConstant(value) !== 0);
    const isLxml = path.startsWith('lxml.etree.') || path.startsWith('lxml.objectify.');
    const data = call.args[0] ?? call.named.get('source') ?? call.named.get('text');
    if (data === undefined)
        return;
    const { machine, module } = frame;
    const made = parsers.flatMap((value) => frame.objectsOf(value)).map(({ object }) => object.fields.get('string:made'));
    // Before lxml 5 a parser that isn't told otherwise follows them.
    if (isOn || (isLxml && settings.length === 0 && call.args.length < 2 && !call.named.has('parser')))
        checkValue(call, 'xml-external-entity', data);
    else
        machine.answer(module, call.node.at, 'xml-external-entity', 0);
    const answer = machine.answerTo(module, call.node.at, 'xml-external-entity') ?? 1;
    for (const each of made) {
        const at = each && onlyConstant(each);
        if (typeof at === 'number')
            machine.answer(module, at, 'xml-external-entity', answer);
    }
}
/** `response.set_cookie(...)`, of any framework. */
function checkCookie(call) {
    const { frame, node, name } = call;
    if (!/^set_(?:secure_|signed_)?cookie$/.test(name) || call.args.length + call.named.size < 2)
        return;
    const value = call.argument(1, 'value');
    if (value)
        reportFlow(frame, 'weak-random', frame.flowsIn(value), node, 'a cookie');
    const sink = `${spelling(call)} without \`secure=True\``;
    const rest = call.rest.open === openness.unknown || call.rest.things.length > 0;
    if (isOff(call.named.get('secure'), rest))
        frame.machine.report({ rule: 'insecure-cookie', module: frame.module, at: node.at, end: node.end, sink });
    const httponly = call.named.get('httponly');
    if (httponly !== undefined && isOff(httponly, rest)) {
        frame.machine.report({
            rule: 'cookie-without-httponly',
            module: frame.module,
            at: node.at,
            end: node.end,
            sink: `${spelling(call)} with \`httponly=False\``,
        });
    }
}
/** Whether a flag is missing, or may only be a constant that means no. */
function isOff(flag, mayBeInRest) {
    if (flag === undefined)
        return !mayBeInRest;
    return (flag.open === openness.closed &&
        flag.things.length === 0 &&
        flag.constants.length > 0 &&
        flag.constants.some((each) => each === false || each === null || each === 0));
}
/** A model that is given tools. */
const conversations = /^(?:openai|litellm|anthropic|ollama|groq|mistralai|cohere)\b.*\.(?:create|parse|completion|acompletion|chat|complete|stream)$/;
const instructions = ['system', 'instructions'];
/** Those whose messages say what the model has to do; what a user says is known to be a user's. */
const commanding = new Set(['system', 'developer']);
/** `create(tools=[…], messages=[{'role': 'system', 'content': …}])` */
function checkInstructions(call) {
    const { path, named, frame } = call;
    if (!conversations.test(path) || !(named.has('tools') || named.has('functions')))
        return;
    const check = (value) => {
        if (value)
            checkValue(call, 'prompt-injection-with-tools', value);
    };
    for (const name of instructions)
        check(named.get(name));
    for (const name of ['messages', 'input']) {
        const messages = named.get(name);
        if (messages === undefined)
            continue;
        for (const { object } of frame.objectsOf(messages)) {
            for (const item of object.items) {
                for (const { object: message } of frame.objectsOf(item)) {
                    const role = message.fields.get('string:role')?.constants[0];
                    if (typeof role === 'string' && commanding.has(role))
                        check(message.fields.get('string:content'));
                }
            }
        }
    }
}

;// CONCATENATED MODULE: ./src/engines/python-flow/models/learning.ts
/** What models are made of, and what they are told. */
const learningSinks = [
    {
        rule: 'training-data-from-outside',
        argument: 0,
        names: 'path root directory data dataset_path urls filenames path_or_paths container_path',
        paths: [
            'datasets.load_dataset datasets.load_from_disk datasets.Dataset.load_from_disk datasets.DatasetDict.load_from_disk',
            ...['Dataset', 'DatasetDict'].map((name) => ['csv', 'json', 'parquet', 'text', 'sql'].map((format) => `datasets.${name}.from_${format}`).join(' ')),
            'torchvision.datasets.ImageFolder torchvision.datasets.DatasetFolder webdataset.WebDataset',
            ...['tensorflow.keras', 'keras'].flatMap((keras) => ['utils', 'preprocessing'].flatMap((module) => ['image', 'text', 'audio'].map((kind) => `${keras}.${module}.${kind}_dataset_from_directory`))),
            ...['TFRecordDataset', 'TextLineDataset', 'FixedLengthRecordDataset'].map((name) => `tensorflow.data.${name}`),
            'tensorflow.data.Dataset.load xgboost.DMatrix lightgbm.Dataset sklearn.datasets.load_files sklearn.datasets.load_svmlight_file',
        ].join(' '),
    },
    // By their names alone.
    ...['data_files', 'data_dir'].map((name) => ({
        rule: 'training-data-from-outside',
        argument: Infinity,
        names: name,
        paths: 'datasets.load_dataset datasets.load_dataset_builder',
    })),
    {
        rule: 'training-data-from-outside',
        argument: 0,
        names: 'directory',
        methods: 'flow_from_directory',
        on: /keras|\?/,
    },
    {
        rule: 'unsafe-deserialization',
        argument: 0,
        names: 'model_uri',
        paths: 'pyfunc sklearn pytorch tensorflow keras xgboost lightgbm catboost spark statsmodels prophet transformers langchain sentence_transformers onnx'
            .split(' ')
            .map((flavour) => `mlflow.${flavour}.load_model`)
            .join(' ') + ' mlflow.pyfunc.spark_udf mlflow.models.predict',
    },
    {
        rule: 'prompt-injection-with-tools',
        argument: 0,
        names: 'input inputs task message user_input user_prompt user_msg prompt',
        methods: 'run arun invoke ainvoke stream astream batch run_sync run_stream kickoff kickoff_async chat achat query',
        on: /(?:AgentExecutor|initialize_agent|create_\w*agent|CodeAgent|ToolCallingAgent|ReActAgent|FunctionAgent|AgentWorkflow|ReActAgent\.from_tools|AgentExecutor\.from_agent_and_tools|crewai\.Crew)\(\)$/,
    },
    {
        rule: 'prompt-injection-with-tools',
        argument: 1,
        names: 'input',
        paths: 'agents.Runner.run agents.Runner.run_sync agents.Runner.run_streamed',
    },
];

;// CONCATENATED MODULE: ./src/engines/python-flow/models/sinks.ts







const database = /^(?!requests|httpx|os\b|re\b|concurrent|celery|asyncio\.(?!.*(?:conn|pool))|selenium|redis|ray\b|dask|spark_conf|airflow)/;
const sinks = [
    // SQL
    {
        rule: 'sql-injection',
        argument: 0,
        names: 'sql query operation statement',
        methods: 'execute executemany executescript mogrify execute_sql exec_driver_sql raw_sql',
        on: database,
    },
    {
        rule: 'sql-injection',
        argument: 0,
        names: 'query sql',
        methods: 'fetch fetchrow fetchval fetchmany fetchone fetchall iterrows',
        on: /asyncpg|aiosqlite|databases|\?\.(?:conn|connection|db|database|pool)/,
    },
    { rule: 'sql-injection', argument: 0, names: 'raw_query sql', methods: 'raw', on: /objects|\bdb\b|session|manager/i },
    { rule: 'sql-injection', argument: 0, names: 'select where', methods: 'extra', on: /objects|\?/ },
    {
        rule: 'sql-injection',
        argument: 0,
        names: 'sql text',
        paths: 'sqlalchemy.text sqlalchemy.literal_column django.db.models.expressions.RawSQL flask_sqlalchemy.SQLAlchemy().text',
    },
    {
        rule: 'sql-injection',
        argument: 0,
        names: 'sql',
        paths: 'pandas.read_sql pandas.read_sql_query polars.read_database polars.read_database_uri duckdb.sql duckdb.query duckdb.execute',
    },
    { rule: 'sql-injection', argument: 0, names: 'sqlQuery', methods: 'sql', on: /pyspark|spark|duckdb/ },
    {
        rule: 'sql-injection',
        argument: 0,
        names: 'query',
        methods: 'query',
        on: /bigquery|clickhouse|influxdb|duckdb|pg\b|MySQLdb/,
    },
    // Code
    {
        rule: 'code-injection',
        argument: 0,
        names: 'source object',
        paths: 'builtins.eval builtins.exec builtins.compile builtins.execfile builtins.__import__ code.InteractiveInterpreter().runsource code.InteractiveConsole().push importlib.import_module runpy.run_path runpy.run_module timeit.timeit numexpr.evaluate pandas.eval cProfile.run',
    },
    { rule: 'code-injection', argument: 0, names: 'expr', methods: 'eval', on: /pandas|DataFrame/ },
    // Templates
    {
        rule: 'template-injection',
        argument: 0,
        names: 'source template_string template',
        paths: 'flask.render_template_string jinja2.Template jinja2.Environment().from_string jinja2.SandboxedEnvironment().from_string flask.Flask().jinja_env.from_string mako.template.Template tornado.template.Template django.template.Template django.template.engines[].from_string bottle.template bottle.SimpleTemplate chameleon.PageTemplate Cheetah.Template.Template genshi.template.MarkupTemplate',
    },
    { rule: 'template-injection', argument: 0, names: 'source', methods: 'from_string', on: /jinja|env/i },
    // Paths
    {
        rule: 'path-traversal',
        argument: 0,
        names: 'file path name filename src top dir directory',
        paths: 'builtins.open io.open codecs.open os.open os.fdopen os.remove os.unlink os.rmdir os.removedirs os.listdir os.scandir os.walk os.mkdir os.makedirs os.rename os.replace os.chmod os.chown os.symlink os.link os.truncate os.readlink os.stat shutil.copy shutil.copyfile shutil.copytree shutil.move shutil.rmtree shutil.make_archive shutil.unpack_archive aiofiles.open gzip.open bz2.open lzma.open tarfile.open zipfile.ZipFile linecache.getline linecache.getlines glob.glob glob.iglob flask.send_file flask.send_from_directory starlette.responses.FileResponse django.http.FileResponse aiohttp.web.FileResponse sanic.response.file bottle.static_file fileinput.input pandas.read_csv pandas.read_parquet pandas.read_json pandas.read_excel numpy.load numpy.loadtxt numpy.genfromtxt numpy.save PIL.Image.open cv2.imread cv2.imwrite h5py.File tempfile.mkdtemp sqlite3.connect',
    },
    {
        rule: 'path-traversal',
        argument: 1,
        names: 'dst',
        paths: 'shutil.copy shutil.copyfile shutil.copytree shutil.move os.rename os.replace os.symlink os.link',
    },
    {
        rule: 'path-traversal',
        argument: -1,
        methods: 'open read_text read_bytes write_text write_bytes unlink rmdir mkdir iterdir glob rglob touch rename replace symlink_to stat',
        on: /^pathlib\./,
    },
    {
        rule: 'path-traversal',
        argument: 0,
        names: 'dst path',
        methods: 'save',
        on: /request\.files|FileStorage|FILES|UploadFile/,
    },
    { rule: 'path-traversal', argument: 0, names: 'path member', methods: 'extractall extract', on: /zipfile|tarfile/ },
    // Requests
    {
        rule: 'server-side-request-forgery',
        argument: 0,
        names: 'url',
        paths: [
            'requests',
            'requests.Session()',
            'requests.session()',
            'httpx',
            'httpx.Client()',
            'httpx.AsyncClient()',
            'aiohttp.ClientSession()',
        ]
            .map((library) => ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'stream']
            .map((verb) => `${library}.${verb}`)
            .join(' '))
            .join(' ') +
            ' urllib.request.urlopen urllib.request.Request urllib.request.urlretrieve urllib.urlopen urllib2.urlopen urllib3.PoolManager().urlopen wget.download pycurl.Curl().setopt tornado.httpclient.AsyncHTTPClient().fetch tornado.httpclient.HTTPClient().fetch http.client.HTTPConnection http.client.HTTPSConnection',
    },
    {
        rule: 'server-side-request-forgery',
        argument: 1,
        names: 'url',
        paths: 'requests.request requests.Session().request httpx.request httpx.Client().request httpx.AsyncClient().request aiohttp.ClientSession().request urllib3.request urllib3.PoolManager().request',
    },
    // Deserialisation
    {
        rule: 'unsafe-deserialization',
        argument: 0,
        names: 'data file f string filename filepath_or_buffer',
        paths: 'pickle.loads pickle.load pickle.Unpickler marshal.loads marshal.load shelve.open dill.loads dill.load cloudpickle.loads cloudpickle.load jsonpickle.decode jsonpickle.loads joblib.load pandas.read_pickle yaml.unsafe_load yaml.unsafe_load_all yaml.full_load_all _pickle.loads hickle.load',
    },
    { rule: 'unsafe-deserialization', argument: 0, names: 'f', paths: 'torch.load', unless: 'weights_only' },
    // XML
    { rule: 'xpath-injection', argument: 0, names: 'path _path', methods: 'xpath', on: /./ },
    {
        rule: 'xpath-injection',
        argument: 0,
        names: 'path match',
        methods: 'find findall findtext iterfind',
        on: /^(?:xml\.|lxml\.|defusedxml|elementpath)/,
    },
    {
        rule: 'xpath-injection',
        argument: 0,
        names: 'path',
        paths: 'lxml.etree.XPath lxml.etree.ETXPath elementpath.Selector',
    },
    { rule: 'xpath-injection', argument: 1, names: 'path', paths: 'elementpath.select elementpath.iter_select' },
    // LDAP
    { rule: 'ldap-injection', argument: 1, names: 'search_filter filterstr', methods: 'search', on: /ldap|conn/i },
    {
        rule: 'ldap-injection',
        argument: 0,
        names: 'search_base base',
        methods: 'search search_s search_st search_ext search_ext_s',
        on: /ldap|conn/i,
    },
    {
        rule: 'ldap-injection',
        argument: 2,
        names: 'filterstr',
        methods: 'search_s search_st search_ext search_ext_s',
        on: /./,
    },
    // Redirects
    {
        rule: 'open-redirect',
        argument: 0,
        names: 'location url redirect_to to',
        paths: 'flask.redirect werkzeug.utils.redirect django.redirect django.http.HttpResponseRedirect django.http.HttpResponsePermanentRedirect starlette.responses.RedirectResponse aiohttp.web.HTTPFound aiohttp.web.HTTPSeeOther aiohttp.web.HTTPMovedPermanently bottle.redirect sanic.response.redirect tornado.web.RequestHandler().redirect falcon.HTTPFound falcon.HTTPMovedPermanently',
    },
    // Pages
    {
        rule: 'cross-site-scripting',
        argument: 0,
        names: 'content s base',
        paths: 'starlette.responses.HTMLResponse markupsafe.Markup django.safestring.mark_safe django.utils.html.mark_safe sanic.response.html tornado.web.RequestHandler().write',
    },
    // Logs
    {
        rule: 'log-injection',
        argument: 0,
        names: 'msg',
        paths: [
            'logging',
            'logging.getLogger()',
            'flask.current_app.logger',
            'flask.Flask().logger',
            'loguru.logger',
            'structlog.get_logger()',
        ]
            .map((logger) => ['debug', 'info', 'warning', 'warn', 'error', 'critical', 'exception', 'log']
            .map((level) => `${logger}.${level}`)
            .join(' '))
            .join(' '),
    },
];
const sinks_byPath = new Map();
const byMethod = new Map();
for (const sink of [...sinks, ...learningSinks]) {
    for (const path of sink.paths?.split(' ') ?? [])
        sinks_byPath.set(path, [...(sinks_byPath.get(path) ?? []), sink]);
    for (const name of sink.methods?.split(' ') ?? [])
        byMethod.set(name, [...(byMethod.get(name) ?? []), sink]);
}
/** Looks at what a call is given, and reports what must not get there. */
function checkSinks(call) {
    const { path, name, receiver } = call;
    for (const sink of sinks_byPath.get(path) ?? [])
        check(call, sink);
    if (receiver) {
        const way = path.slice(0, path.lastIndexOf('.'));
        for (const sink of byMethod.get(name) ?? [])
            if (sink.on?.test(spelled(call, way)) ?? true)
                check(call, sink);
    }
    for (const argument of call.node.args) {
        const value = argument.name === undefined ? undefined : call.named.get(argument.name);
        if (value && argument.name !== undefined)
            checkSecretName(call.frame, argument.name, value, argument.value);
    }
    checkCommand(call);
    checkParser(call);
    checkYaml(call);
    checkCookie(call);
    checkCrypto(call);
    checkResponse(call);
    checkTemplate(call);
    checkHeaders(call);
    checkSession(call);
    checkInstructions(call);
}
/** Of something unknown, the variable's own name says what it is taken for. */
function spelled({ node }, way) {
    if (way !== '?' || node.callee.kind !== 'attribute')
        return way;
    const { object } = node.callee;
    return object.kind === 'name' ? `?.${object.id}` : object.kind === 'attribute' ? `?.${object.name}` : way;
}
function check(call, { rule, argument, names = '', unless = '' }) {
    const safety = call.named.get(unless);
    if (safety && onlyConstant(safety) === true)
        return;
    const value = argument < 0 ? call.receiver : call.argument(argument, ...names.split(' '));
    if (value)
        checkValue(call, rule, value);
}
const uploaded = /(?:\.files|FILES)(?:\[\]|\.get\(\))*(?:\.(?:stream|file))?$/;
/** Reports the flows in a value, and notes what the pattern rules need to know of the place. */
function checkValue(call, rule, value) {
    const { frame, node } = call;
    const { at, end, callee } = node;
    const shown = callee.kind === 'attribute' || callee.kind === 'name' ? spelling(call) : 'a call';
    // What a container holds is neither a path nor a page: it is sent as JSON, or is a file.
    const isText = rule === 'path-traversal' || rule === 'cross-site-scripting';
    const isFile = isText && apisOf(value).some((path) => uploaded.test(path));
    const flows = isFile ? [] : isText ? value.flows : frame.flowsIn(value);
    const found = reportFlow(frame, rule, flows, { at, end }, shown);
    const harmless = !found && (flows.length > 0 || frame.isFixed(value));
    // The rule of YAML marks the loader, not the call.
    const marked = call.named.get('Loader')
        ? node.args.find(({ name }) => name === 'Loader')?.value.at
        : node.args[1]?.value.at;
    for (const place of [at, marked])
        if (place !== undefined)
            frame.machine.answer(frame.module, place, rule, found ? 2 : harmless ? 0 : 1);
}
/** The call as a person knows it: `cursor.execute()`. */
function spelling({ node: { callee }, name }) {
    const parts = [];
    let part = callee;
    while (part.kind === 'attribute' && parts.length < 3) {
        parts.unshift(part.name);
        part = part.object;
    }
    if (part.kind === 'name' && parts.length < 3)
        parts.unshift(part.id);
    return `${parts.join('.') || name}()`.slice(0, 80);
}
/** A response is a page unless it says that it is something else. */
const responses = /^(?:django\.http\.HttpResponse\w*|aiohttp\.web\.Response|starlette\.responses\.Response)$/;
function checkResponse(call) {
    if (!responses.test(call.path) || /Redirect|Json|File|NotAllowed/.test(call.path))
        return;
    const type = call.argument(9, 'content_type', 'mimetype', 'media_type');
    const text = type && onlyConstant(type);
    const isHtml = typeof text === 'string' ? /html|xml|svg/.test(text) : call.path.startsWith('django.');
    const body = call.argument(0, 'content', 'text', 'body');
    if (isHtml && body && !(type?.open === openness.unknown))
        checkValue(call, 'cross-site-scripting', body);
}
/** A template escapes what it is given, unless it is told not to. */
function checkTemplate(call) {
    if (call.path !== 'flask.render_template_string')
        return;
    const template = call.argument(0, 'source');
    const text = template && onlyConstant(template);
    if (typeof text !== 'string')
        return;
    for (const [name, value] of call.named) {
        const raw = new RegExp(String.raw `\{\{[^}]*\b${name}\b[^}]*\|\s*safe|\{%-?\s*autoescape\s+false`);
        if (raw.test(text))
            checkValue(call, 'cross-site-scripting', value);
    }
}
/** `Response(headers={'Location': …})` */
function checkHeaders(call) {
    if (!/Response$|^flask\.make_response$/.test(call.path))
        return;
    for (const value of [...call.args, ...call.named.values()]) {
        for (const { object } of call.frame.objectsOf(value)) {
            const location = object.kind === 'dict'
                ? (object.fields.get('string:Location') ?? object.fields.get('string:location'))
                : undefined;
            if (location)
                checkValue(call, 'open-redirect', location);
        }
    }
}
/** `session.setdefault(k, v)`, `session.update(…)` */
function checkSession(call) {
    if (!call.receiver || !isSession(call.receiver) || !/^(?:setdefault|update|__setitem__)$/.test(call.name))
        return;
    for (const value of [...call.args, ...call.named.values()])
        checkValue(call, 'trust-boundary', value);
}

;// CONCATENATED MODULE: ./src/engines/python-flow/models/library/special.ts
const first = ({ args: [value] }) => value;

;// CONCATENATED MODULE: ./src/engines/python-flow/models/library/functions.ts







const second = ({ args: [, value] }) => value;
const functions_given = (args, at) => ({
    args,
    named: new Map(),
    rest: nothing,
    at,
    names: [],
});
function invoke({ frame, node }, callee, args) {
    const functions = callee.things.filter((each) => each.kind === 'function');
    if (functions.length === 0)
        return tainted(args.reduce((flows, arg) => joinFlows(flows, frame.flowsIn(arg)), []));
    return joinAll(functions.map((each) => callFunction(frame, each, functions_given(args, node.at))));
}
/** What calls functions, or finds them. */
const functions = {
    'importlib.import_module': ({ frame, args: [name] }) => {
        const known = name && onlyConstant(name);
        return typeof known === 'string' ? (importModule(frame, known, frame.module) ?? api(canonical(known))) : undefined;
    },
    'builtins.__import__': ({ args: [name] }) => {
        const known = name && onlyConstant(name);
        return typeof known === 'string' ? api(canonical(known)) : undefined;
    },
    'builtins.setattr': ({ frame, args: [object, name, value] }) => {
        const known = name && onlyConstant(name);
        for (const { id } of object ? frame.objectsOf(object) : []) {
            const fields = frame.state.edit(id);
            if (fields && value && typeof known === 'string')
                fields.fields.set(known, value);
            else if (fields && value)
                fields.rest = join(fields.rest, value);
        }
        return constant(null);
    },
    'typing.cast': second,
    'asyncio.run': first,
    'asyncio.wait_for': first,
    'asyncio.shield': first,
    'asyncio.create_task': first,
    'asyncio.ensure_future': first,
    'asyncio.gather': ({ frame, args }) => frame.list(args),
    'builtins.map': (call) => {
        const [callee, from] = call.args;
        if (!callee || !from)
            return unknown;
        const known = call.frame.knownItems(from);
        const isText = callee.things.every((each) => each.kind === 'api' && each.path === 'builtins.str');
        const isNumber = callee.things.some((each) => each.kind === 'api' && /^builtins\.(?:int|float)$/.test(each.path));
        const apply = (item) => (isNumber ? fixed : isText ? item : invoke(call, callee, [item]));
        return known ? call.frame.list(known.map(apply)) : call.frame.list([], false, apply(call.frame.itemsOf(from)));
    },
    'builtins.getattr': (call) => {
        const [object, name, otherwise] = call.args;
        if (!object || !name)
            return unknown;
        const isModule = object.things.some((each) => each.kind === 'module' || (each.kind === 'api' && !each.path.includes('(') && !each.path.startsWith('?')));
        if (isModule)
            checkValue(call, 'code-injection', name);
        const known = allConstants(name);
        const values = known?.map((each) => attributeOf(call.frame, object, String(each), call.node.at));
        const isKnown = values?.every((value) => value.constants.length + value.things.length > 0 && apisOf(value).length === 0);
        if (values)
            return joinAll([...values, isKnown ? nothing : (otherwise ?? nothing)]);
        return tainted(joinFlows(object.flows, otherwise?.flows ?? []));
    },
    'builtins.print': ({ frame, args, named }) => {
        const file = named.get('file');
        for (const { id, object } of file ? frame.objectsOf(file) : []) {
            if (object.kind === 'list')
                frame.state.edit(id)?.items.push(...args);
        }
        return constant(null);
    },
    'builtins.super': () => unknown,
    'functools.partial': ({ args: [callee] }) => callee,
    'functools.reduce': (call) => {
        const [callee, from, initial] = call.args;
        if (!callee || !from)
            return unknown;
        return invoke(call, callee, [initial ?? call.frame.itemsOf(from), call.frame.itemsOf(from)]);
    },
    'threading.Thread': (call) => {
        const target = call.argument(1, 'target');
        const args = call.argument(3, 'args');
        if (target)
            invoke(call, target, args ? (call.frame.knownItems(args) ?? [call.frame.itemsOf(args)]) : []);
        return api('threading.Thread()');
    },
    'asyncio.to_thread': (call) => (call.args[0] ? invoke(call, call.args[0], call.args.slice(1)) : unknown),
};

;// CONCATENATED MODULE: ./src/engines/python-flow/models/library/gradio.ts


/** What isn't known has the same methods elsewhere: a pool's `submit`. */
const isGradio = ({ path, frame: { module } }) => path.startsWith('gradio.') ||
    (/^\?\.(?:click|submit|change)$/.test(path) && [...module.imports].some((name) => /^gradio\b/.test(name)));
/** Functions that a page of Gradio calls with what a visitor typed. */
function registerHandlers(call) {
    for (const value of [...call.args, ...call.named.values()]) {
        for (const each of value.things) {
            if (each.kind !== 'function' || each.definition.kind === 'lambda')
                continue;
            call.frame.machine.addEntry({
                target: each,
                kind: {
                    of: 'handler',
                    html: false,
                    parameter: (frame, { at }) => tainted(sourceFlow(frame, 'what a visitor typed', at)),
                },
            });
        }
    }
}

;// CONCATENATED MODULE: ./src/engines/python-flow/models/library/texts.ts





const texts_text = ({ frame, args: [value] }) => {
    if (value === undefined)
        return constant('');
    const constants = allConstants(value);
    if (constants)
        return joinAll(constants.map((each) => constant(textOf(each))));
    if (value.things.length === 0 || value.flows.length > 0)
        return {
            flows: frame.flowsIn(value),
            constants: [],
            things: [],
            open: value.flows.length > 0 ? openness.unknown : value.open === openness.closed ? openness.fixed : value.open,
        };
    return frame.isFixed(value) ? fixed : tainted(frame.flowsIn(value));
};
/** It raises unless its text is a number (or what else it reads), so from here on the variable holds that. */
function proves({ frame, node, args: [value] }) {
    const [argument] = node.args;
    if (value && value.flows.length > 0 && argument?.value.kind === 'name')
        frame.write(argument.value.id, harmless(value));
}
const number = (call) => {
    const { frame, args: [value], } = call;
    proves(call);
    const known = value && onlyConstant(value);
    const parsed = typeof known === 'string' && /^\s*-?\d{1,15}\s*$/.test(known)
        ? parseInt(known, 10)
        : typeof known === 'number'
            ? Math.trunc(known)
            : undefined;
    if (parsed === undefined && typeof known === 'string')
        frame.raise();
    return parsed === undefined ? fixed : constant(parsed);
};
function proof(call) {
    proves(call);
    return fixed;
}
/** Of text that the program holds, what it is turned into; of other text, that text. */
function converted(convert) {
    return ({ args: [value] }) => {
        const constants = value && allConstants(value);
        return constants?.every((each) => typeof each === 'string')
            ? joinAll(constants.map((each) => constant(convert(each))))
            : undefined;
    };
}
/** What quoting made harmless is as it was. */
function unquoted(call) {
    const flows = flowsOfArguments(call.frame, call).map((flow) => ({ ...flow, safe: flow.safe & hazards.sql }));
    return flows.length === 0 && call.args.every((arg) => call.frame.isFixed(arg)) ? fixed : tainted(flows);
}
/** Texts and numbers. */
const texts = {
    'builtins.str': texts_text,
    'builtins.bytes': texts_text,
    'builtins.bytearray': texts_text,
    'builtins.int': number,
    'builtins.float': proof,
    'uuid.UUID': proof,
    'ipaddress.ip_address': proof,
    'datetime.datetime.strptime': proof,
    'datetime.date.fromisoformat': proof,
    'datetime.datetime.fromisoformat': proof,
    'bytes.fromhex': unquoted,
    'builtins.bytes.fromhex': unquoted,
    'binascii.unhexlify': unquoted,
    'os.path.join': ({ frame, args, rest }) => {
        const constants = args.map(onlyConstant);
        if (rest === nothing && constants.every((each) => typeof each === 'string')) {
            return constant(constants.reduce((path, part) => (part.startsWith('/') || path === '' ? part : `${path.replace(/\/$/, '')}/${part}`), ''));
        }
        const flows = [...args, rest].reduce((all, arg) => joinFlows(all, frame.flowsIn(arg)), []);
        return flows.length === 0 && args.every((arg) => frame.isFixed(arg)) ? fixed : tainted(flows);
    },
    're.compile': ({ args: [pattern] }) => ({ ...api('re.compile()'), constants: pattern?.constants ?? [] }),
    're.sub': (call) => {
        const [pattern, by, subject] = call.args.map((arg) => onlyConstant(arg));
        const flows = flowsOfArguments(call.frame, call);
        // Everything but a list of characters goes.
        const isList = typeof pattern === 'string' && /^\[\^(?:\\w|\\d|[a-zA-Z0-9_\s]|-)+\]\+?$/.test(pattern);
        const safe = isList && typeof by === 'string' && /^[\w ]*$/.test(by) ? everything : 0;
        return typeof subject === 'string' ? fixed : tainted(sanitised(flows, safe));
    },
    'urllib.parse.unquote': unquoted,
    'html.unescape': unquoted,
    'base64.b64encode': converted((text) => Buffer.from(text, 'latin1').toString('base64')),
    'base64.urlsafe_b64encode': converted((text) => Buffer.from(text, 'latin1').toString('base64').replaceAll('+', '-').replaceAll('/', '_')),
    'base64.b64decode': converted((text) => Buffer.from(text, 'base64').toString('latin1')),
    'base64.urlsafe_b64decode': converted((text) => Buffer.from(text, 'base64').toString('latin1')),
    'codecs.decode': first,
    'codecs.encode': first,
    'json.dumps': (call) => {
        const [value] = call.args;
        if (!value || call.frame.objectsOf(value).length === 0)
            return undefined;
        const written = new HeapObject('instance', new Map([['of', value]]), [], true, nothing, undefined, undefined, 'json.dumps()');
        return {
            ...call.frame.allocate(written),
            flows: sanitised(call.frame.flowsIn(value), hazards.log),
            open: openness.unknown,
        };
    },
    'json.loads': ({ frame, args: [value] }) => {
        const written = value
            ? frame
                .objectsOf(value)
                .flatMap(({ object }) => (object.api === 'json.dumps()' ? (object.fields.get('of') ?? []) : []))
            : [];
        return written.length > 0 ? joinAll(written) : undefined;
    },
    'urllib.parse.unquote_plus': unquoted,
};

;// CONCATENATED MODULE: ./src/engines/python-flow/models/library/index.ts






const specials = { ...containers, ...functions, ...texts, ...frameworks };
/** Functions of libraries whose result is worth knowing better than "made of its arguments". */
function libraryCall(call) {
    const special = specials[call.path];
    if (special)
        return special(call);
    if (call.path.startsWith('configparser.'))
        return configuration(call);
    if (isGradio(call))
        registerHandlers(call);
    return undefined;
}

;// CONCATENATED MODULE: ./src/engines/python-flow/models/index.ts






/** Checks what the call is given, and says what it returns. */
function callApi(call) {
    const { frame, path, node, receiver } = call;
    frame.machine.spend(2);
    checkSinks(call);
    const special = libraryCall(call);
    if (special !== undefined)
        return special;
    const result = `${path}()`;
    const source = sources_sourceAt(frame, result, node.at);
    if (source)
        return path.startsWith('random.') || path.startsWith('numpy.') ? tainted(source) : api(result, source);
    const safe = sanitiserOf(path);
    const given = isGetter(path) ? [] : flowsOfArguments(frame, call);
    const flows = sanitised(joinFlows(receiver?.flows ?? [], given), safe);
    const isLibrary = receiver === undefined || apisOf(receiver).some((each) => !each.includes('('));
    const parts = [...call.args, ...call.named.values(), call.rest, ...(isLibrary ? [] : [receiver])];
    if (flows.length === 0 && isPure(path) && parts.every((part) => frame.isFixed(part))) {
        // A constant, if not one that is computed here.
        return { ...api(result), open: openness.fixed };
    }
    if (safe === everything)
        return /^builtins\.|^uuid\.UUID$|^decimal/.test(path) ? fixed : api(result);
    if (path.startsWith('?'))
        return flows.length > 0 ? api(result, flows) : path === '?()' ? unknown : api(result);
    return api(result, flows);
}

;// CONCATENATED MODULE: ./src/engines/python-flow/interpreter/containers.ts






/** A method of what is known to be a container, a constant text, or a text from outside; `undefined` when it is none of them. */
function methodOf(frame, receiver, name, given) {
    const results = [];
    const objects = frame.objectsOf(receiver);
    for (const { id, object } of objects) {
        if (object.kind === 'instance' || object.kind === 'scope' || object.api !== undefined)
            continue;
        const result = containerMethod(frame, id, object, name, given, objects.length > 1);
        results.push(result ?? unknown);
    }
    if (receiver.constants.some((each) => typeof each === 'string'))
        results.push(constantMethod(frame, receiver, name, given));
    if (receiver.flows.length > 0 && receiver.things.length === 0)
        results.push(textFlow(frame, receiver, name, given));
    else if (receiver.open === openness.fixed && receiver.things.length === 0 && receiver.constants.length === 0) {
        results.push(textFlow(frame, receiver, name, given));
    }
    else if (receiver.things.length === 0 &&
        receiver.constants.length === 0 &&
        (name === 'join' || name === 'format')) {
        results.push(textFlow(frame, receiver, name, given));
    }
    return results.length > 0 ? joinAll(results) : undefined;
}
function containerMethod(frame, id, object, name, { args, named, rest }, weak) {
    const [first = unknown, second] = args;
    const edit = () => frame.state.edit(id) ?? object;
    switch (name) {
        case 'append':
        case 'add':
        case 'appendleft':
        case 'put':
        case 'write': {
            const list = edit();
            if (weak || !list.exact) {
                list.blur();
                list.rest = join(list.rest, first);
            }
            else if (name === 'appendleft')
                list.items.unshift(first);
            else
                list.items.push(first);
            return constant(null);
        }
        case 'insert': {
            const at = onlyConstant(first);
            const list = edit();
            if (typeof at === 'number' && list.exact && second && !weak)
                list.items.splice(at, 0, second);
            else {
                list.blur();
                list.rest = join(list.rest, second ?? unknown);
            }
            return constant(null);
        }
        case 'extend': {
            const list = edit();
            const items = frame.knownItems(first);
            if (items && list.exact && !weak)
                list.items.push(...items);
            else {
                list.blur();
                list.rest = join(list.rest, frame.itemsOf(first));
            }
            return constant(null);
        }
        case 'pop':
        case 'popleft':
            return popped(edit(), name === 'popleft' ? constant(0) : args[0], second, weak);
        case 'remove': {
            const list = edit();
            const at = list.items.findIndex((item) => onlyConstant(item) === onlyConstant(first) && onlyConstant(first) !== undefined);
            if (at >= 0 && !weak)
                list.items.splice(at, 1);
            else
                list.blur();
            return constant(null);
        }
        case 'set': {
            const list = edit();
            list.items.splice(0, list.items.length, first);
            list.exact = !weak;
            return constant(null);
        }
        case 'reverse':
            edit().items.reverse();
            return constant(null);
        case 'clear': {
            const cleared = edit();
            cleared.items.length = 0;
            cleared.fields.clear();
            cleared.rest = nothing;
            cleared.exact = true;
            return constant(null);
        }
        case 'sort':
            edit().blur();
            return constant(null);
        case 'copy':
            return frame.allocate(object.clone());
        case 'index':
        case 'count':
            return fixed;
        case 'get':
        case 'setdefault': {
            if (object.kind !== 'dict')
                return object.content;
            const key = keyOf(first);
            const known = key === undefined ? undefined : object.fields.get(key);
            const otherwise = second ?? constant(null);
            if (name === 'setdefault' && known === undefined)
                put(edit(), key, undefined, otherwise, weak);
            if (known !== undefined)
                return known;
            return key !== undefined && object.exact ? otherwise : join(itemOf(object, first), otherwise);
        }
        case 'keys':
            return object.exact
                ? frame.list([...object.fields.keys()].map(keyValue))
                : frame.list([], false, joinAll([...object.fields.keys()].map(keyValue).concat(object.rest)));
        case 'values':
            return frame.list([...object.fields.values()], object.exact, object.rest);
        case 'items': {
            const pairs = [...object.fields].map(([key, value]) => frame.list([keyValue(key), value]));
            return frame.list(pairs, object.exact, object.exact ? nothing : frame.list([object.rest, object.rest]));
        }
        case 'update': {
            const into = edit();
            for (const [key, value] of named)
                into.fields.set(`string:${key}`, value);
            for (const { object: other } of args.flatMap((arg) => frame.objectsOf(arg))) {
                for (const [key, value] of other.fields)
                    into.fields.set(key, value);
                into.rest = join(into.rest, other.rest);
                into.exact &&= other.exact;
            }
            const flows = args.flatMap((arg) => (frame.objectsOf(arg).length === 0 ? arg.flows : []));
            if (flows.length > 0 || rest !== nothing) {
                into.exact = false;
                into.rest = joinAll([into.rest, tainted(flows), rest]);
            }
            return constant(null);
        }
        case 'read':
        case 'getvalue':
        case 'readline': {
            const { content } = object;
            return content.flows.length === 0 && frame.isFixed(content)
                ? { ...fixed, constants: content.constants }
                : tainted(content.flows);
        }
        default:
            return tainted(object.content.flows);
    }
}
function popped(object, index, otherwise, weak) {
    if (object.kind === 'dict') {
        const key = index && keyOf(index);
        const value = key === undefined ? undefined : object.fields.get(key);
        if (value === undefined || key === undefined)
            return joinAll([object.content, otherwise ?? nothing]);
        if (!weak)
            object.fields.delete(key);
        return value;
    }
    const at = index === undefined ? -1 : onlyConstant(index);
    if (!object.exact || typeof at !== 'number' || weak) {
        object.blur();
        return object.content;
    }
    return object.items.splice(at, 1)[0] ?? unknown;
}
function constantMethod(frame, receiver, name, given) {
    const { args, named, at } = given;
    const texts = receiver.constants.filter((each) => typeof each === 'string');
    if (name === 'format')
        return joinAll(texts.map((text) => formatBraces(frame, text, args, named, at)));
    if (name === 'join')
        return joined(frame, texts.length === 1 ? constant(texts[0] ?? '') : fixed, args[0], at);
    if (name === 'split' || name === 'rsplit' || name === 'splitlines' || name === 'partition') {
        const separator = args[0] === undefined ? undefined : onlyConstant(args[0]);
        const [text] = texts;
        if (texts.length === 1 &&
            text !== undefined &&
            typeof separator === 'string' &&
            separator !== '' &&
            name === 'split' &&
            args.length === 1) {
            return frame.list(text.split(separator).map(constant));
        }
        return frame.list([], false, fixed);
    }
    const known = args.map((arg) => allConstants(arg));
    if (known.every((each) => each?.length === 1) && named.size === 0) {
        const results = texts.map((text) => textMethod(name, text, known.flatMap((each) => each ?? [])));
        if (results.every((result) => result !== undefined))
            return joinAll(results.map(constant));
    }
    const flows = args.reduce((all, arg) => joinFlows(all, frame.flowsIn(arg)), []);
    if (flows.length > 0 && /^(?:replace|center|ljust|rjust|zfill|translate)$/.test(name))
        return tainted(flows);
    return fixed;
}
function joined(frame, separator, list, at) {
    if (list === undefined)
        return unknown;
    const items = frame.knownItems(list);
    if (items && items.length > 0)
        return concatenate(frame, items.flatMap((item, i) => (i === 0 ? [item] : [separator, item])), at);
    return concatenate(frame, [separator, frame.itemsOf(list)], at);
}
const answersOnly = /^(?:is[a-z]+|startswith|endswith|find|rfind|index|rindex|count|__len__|__contains__)$/;
const textMethods = /^(?:lower|upper|casefold|title|capitalize|swapcase|l?r?strip|replace|r?split|splitlines|r?partition|encode|decode|format|join|zfill|center|[lr]just|hex|startswith|endswith|is[a-z]+|removeprefix|removesuffix)$/;
/** Whether what is known by the way it was reached is used as a text from outside. */
function isText({ flows, things }, method) {
    return (flows.length > 0 &&
        things.length > 0 &&
        textMethods.test(method) &&
        things.every((each) => each.kind === 'api' && !each.path.startsWith('pathlib.')));
}
/** `request.args.get('limit', type=int)`: what isn't a number is left out. */
function isConverted({ flows }, name, { args, named }) {
    const type = named.get('type');
    if (flows.length === 0 || type === undefined || !/^get(?:list)?$/.test(name))
        return false;
    const otherwise = args[1] ?? named.get('default');
    const types = apisOf(type);
    return (types.length > 0 &&
        types.length === type.things.length &&
        types.every((path) => /^(?:builtins\.(?:int|float|bool)|uuid\.UUID|decimal\.Decimal)$/.test(path)) &&
        (otherwise === undefined || otherwise.flows.length === 0));
}
/** A method of a text: what comes out holds what went in, less what the method takes away. */
function textFlow(frame, receiver, name, given) {
    const { args, at } = given;
    if (answersOnly.test(name))
        return fixed;
    if (name === 'join')
        return joined(frame, receiver, args[0], at);
    let { flows } = receiver;
    if (name === 'format')
        return concatenate(frame, [receiver, ...args, ...given.named.values(), given.rest], at);
    if (name === 'replace') {
        const [what, by] = args.map(onlyConstant);
        flows = joinFlows(sanitised(flows, replaced(what, by)), args[1] ? frame.flowsIn(args[1]) : []);
    }
    else if (name === 'get' || name === 'pop' || name === 'setdefault') {
        flows = joinFlows(flows, args[1] ? frame.flowsIn(args[1]) : []);
    }
    else if (name === 'hex') {
        flows = sanitised(flows, hazards.command |
            hazards.code |
            hazards.path |
            hazards.html |
            hazards.xpath |
            hazards.ldap |
            hazards.sql |
            hazards.log);
    }
    const open = flows.length > 0 ? openness.unknown : receiver.open;
    const text = { flows, constants: [], things: [], open };
    return /^(?:r?split|splitlines|partition|rpartition|keys|values|items|getlist|readlines)$/.test(name)
        ? join(frame.list([], false, text), tainted(flows).flows.length > 0 ? text : nothing)
        : text;
}
/** What a text can't do any more once `what` is replaced in it. */
function replaced(what, by) {
    if (typeof what !== 'string' || typeof by !== 'string' || by.includes(what))
        return 0;
    switch (what) {
        case "'":
            return hazards.xpath;
        case '..':
            return hazards.noClimb;
        case '<':
            return hazards.html;
        case '\n':
        case '\r':
        case '\r\n':
            return hazards.log;
        default:
            return 0;
    }
}

;// CONCATENATED MODULE: ./src/engines/python-flow/interpreter/digest.ts
/** Larger objects differ in too many ways to be met again. */
const maxFields = 16;
/**
 * A text that is equal for values that a call can't tell apart, or undefined where that isn't known: something in it comes
 * from outside, or it is too large.
 */
function digestOf(frame, value, depth = 2) {
    if (value.flows.length > 0)
        return undefined;
    let text = `${value.open}${value.constants.length === 0 ? '' : JSON.stringify(value.constants)}`;
    for (const each of value.things) {
        switch (each.kind) {
            case 'api':
                text += `,${each.path}`;
                break;
            case 'import':
                return undefined;
            case 'module':
                text += `,m${each.module.id}`;
                break;
            case 'class':
                text += `,c${each.scope}`;
                break;
            case 'function':
                if (each.self !== undefined)
                    return undefined;
                text += `,f${frame.machine.numberOf(each.definition)}.${each.scope}`;
                break;
            case 'object': {
                const object = frame.state.get(each.id);
                if (object === undefined || depth === 0 || object.size > maxFields)
                    return undefined;
                text += `,${object.kind}${object.owner?.scope ?? ''}${object.api ?? ''}${object.exact ? '' : '*'}(`;
                for (const [key, item] of object.fields) {
                    const inner = digestOf(frame, item, depth - 1);
                    if (inner === undefined)
                        return undefined;
                    text += `${key}=${inner};`;
                }
                for (const item of [...object.items, object.rest]) {
                    const inner = digestOf(frame, item, depth - 1);
                    if (inner === undefined)
                        return undefined;
                    text += `${inner};`;
                }
                text += ')';
            }
        }
    }
    return text.length > 500 ? undefined : text;
}

;// CONCATENATED MODULE: ./src/engines/python-flow/interpreter/calls.ts











/** Calls in one another that are followed. */
const calls_maxDepth = 8;
function readArguments(frame, node) {
    const args = [];
    const names = [];
    const named = new Map();
    let rest = nothing;
    for (const { name, spread, value } of node.args) {
        const evaluated = evaluate(frame, value);
        if (name !== undefined)
            named.set(name, evaluated);
        else if (spread === '') {
            args.push(evaluated);
            names.push(value.kind === 'name' ? value.id : undefined);
        }
        else if (spread === '*') {
            const known = frame.knownItems(evaluated);
            if (known)
                args.push(...known);
            else
                rest = join(rest, frame.itemsOf(evaluated));
        }
        else {
            for (const { object } of frame.objectsOf(evaluated)) {
                for (const [key, item] of object.fields)
                    if (key.startsWith('string:'))
                        named.set(key.slice(7), item);
                rest = join(rest, object.rest);
            }
            if (frame.objectsOf(evaluated).length === 0)
                rest = joinAll([rest, unknown, tainted(evaluated.flows)]);
        }
    }
    return { args, named, rest, at: node.at, end: node.end, names };
}
function call(frame, node) {
    const { callee } = node;
    let receiver;
    let target;
    let name;
    if (callee.kind === 'attribute') {
        const { object } = callee;
        const inherited = object.kind === 'call' && object.callee.kind === 'name' && object.callee.id === 'super'
            ? superAttribute(frame, callee.name, callee.at)
            : undefined;
        ({ name } = callee);
        receiver = inherited ? undefined : evaluate(frame, object);
        target = inherited ?? attributeOf(frame, receiver ?? unknown, name, callee.at);
    }
    else {
        target = evaluate(frame, callee);
        name = callee.kind === 'name' ? callee.id : '';
    }
    const given = readArguments(frame, node);
    // What takes it there can't be told.
    if ((receiver ?? target) === unfollowed && flowsOfArguments(frame, given).length > 0)
        frame.machine.exhausted = true;
    if (receiver && isConverted(receiver, name, given))
        return fixed;
    if (receiver && isText(receiver, name))
        return textFlow(frame, receiver, name, given);
    const results = [];
    if (receiver) {
        const own = methodOf(frame, receiver, name, given);
        if (own !== undefined)
            results.push(own);
        // A constant comes out of what was computed here, and nothing of that raises.
        if (own !== undefined && allConstants(own) === undefined)
            frame.machine.mayRaise = true;
    }
    for (const each of target.things) {
        if (each.kind === 'function')
            results.push(callFunction(frame, each, given));
        else if (each.kind === 'class')
            results.push(instantiate(frame, each, given));
        else if (each.kind === 'object') {
            const owner = frame.state.get(each.id)?.owner;
            const invoke = owner && classAttribute(frame, owner, '__call__', thing(each));
            for (const method of invoke?.things ?? [])
                if (method.kind === 'function')
                    results.push(callFunction(frame, method, given));
        }
        else if (each.kind === 'api')
            results.push(callLibrary(frame, apiCall(frame, node, each.path, name, receiver, given)));
    }
    if (results.length === 0) {
        const path = name === '' ? '?()' : receiver ? `?.${name}` : `?${name}`;
        results.push(callLibrary(frame, apiCall(frame, node, path, name, receiver, given)));
    }
    return joinAll(results);
}
function callLibrary(frame, apiCall) {
    const value = callApi(apiCall);
    if (allConstants(value) === undefined)
        frame.machine.mayRaise = true;
    if (neverReturns.test(apiCall.path))
        frame.raise();
    return value;
}
const neverReturns = /^(?:flask\.abort|werkzeug\.exceptions\.abort|bottle\.abort|sanic\.exceptions\.abort|flask_restful\.abort|flask_smorest\.abort|sys\.exit|os\._exit|os\.abort|builtins\.(?:exit|quit))$/;
function apiCall(frame, node, path, name, receiver, { args, named, rest }) {
    return {
        frame,
        node,
        path,
        name: path.slice(path.lastIndexOf('.') + 1) || name,
        receiver,
        args,
        named,
        rest,
        argument: (index, ...names) => {
            for (const each of names) {
                const value = named.get(each);
                if (value)
                    return value;
            }
            return args[index] ?? (rest === nothing ? undefined : rest);
        },
    };
}
/** What the text of the arguments may be made of. */
function flowsOfArguments(frame, { args, named, rest }) {
    let flows = [];
    for (const value of [...args, ...named.values(), rest])
        flows = joinFlows(flows, frame.flowsIn(value));
    return flows;
}
function callFunction(frame, target, given) {
    const { machine } = frame;
    let again = 0;
    for (const definition of frame.stack)
        if (definition === target.definition)
            again += 1;
    machine.spend(2);
    if (frame.depth >= calls_maxDepth || again > 1 || !machine.followsCalls) {
        const flows = joinFlows(flowsOfArguments(frame, given), target.self ? frame.flowsIn(target.self) : []);
        return flows.length === 0 ? unfollowed : tainted(flows);
    }
    const key = keyOfCall(frame, target, given);
    const results = machine.returned.get(target.definition) ?? new Map();
    const known = key === undefined ? undefined : results.get(key);
    if (known !== undefined) {
        machine.mayRaise = true;
        return known;
    }
    const quiet = isQuiet(frame, target, given);
    const before = machine.nextId;
    const { cuts } = machine;
    const inner = enter(frame, target, given);
    const work = () => {
        run(inner, target);
    };
    if (!quiet)
        work();
    else if (!machine.quietly(target.definition, work)) {
        machine.mayRaise = true;
        return unfollowed;
    }
    const value = finish(frame, inner, target, given);
    const isPure = inner.exits.every(({ changes }) => onlyNew(changes, before)) && onlyNew(inner.state.changes, before);
    const keeps = frame.live &&
        cuts === machine.cuts &&
        isPure &&
        value.things.every(({ kind }) => kind === 'api' || kind === 'class' || kind === 'module');
    if (key !== undefined && keeps && results.size < maxKept) {
        results.set(key, value);
        machine.returned.set(target.definition, results);
    }
    return value;
}
/** Whether a call is given nothing from outside, nor a request of which it could read such data. */
function isQuiet(frame, { self }, { args, named, rest }) {
    return [...args, ...named.values(), rest, ...(self ? [self] : [])].every((value) => frame.flowsIn(value, 2).length === 0 && !apisOf(value).some(hasSources));
}
/** Results of one function that are kept. */
const maxKept = 200;
const onlyNew = (changes, before) => [...changes.keys()].every((id) => id >= before);
/** What a call's result depends on, if that can be told. */
function keyOfCall(frame, target, { args, named, rest }) {
    let key = `${target.scope}.${frame.entered.id}`;
    for (const value of [...(target.self ? [target.self] : []), ...args, rest]) {
        const digest = digestOf(frame, value);
        if (digest === undefined)
            return undefined;
        key += `|${digest}`;
    }
    for (const [name, value] of named) {
        const digest = digestOf(frame, value);
        if (digest === undefined)
            return undefined;
        key += `|${name}=${digest}`;
    }
    frame.machine.spend(1 + (key.length >> 6));
    return key;
}
/** A frame for the call, in a layer over the caller's. */
function enter(frame, target, given) {
    const state = frame.state.fork();
    const scope = state.allocate(new HeapObject('scope', new Map(), [], true, nothing, undefined, target.scope));
    const { machine, depth, stack, state: base } = frame;
    const inner = new Frame(machine, target.module, scope, state, base, target, depth + 1, [...stack, target.definition]);
    inner.site = frame.module === frame.entered ? { at: given.at, end: given.end ?? given.at } : frame.site;
    inner.entered = frame.entered;
    bindParameters(inner, target, given);
    return inner;
}
function run(inner, { definition }) {
    if (definition.kind === 'lambda')
        inner.leave(evaluate(inner, definition.body));
    else
        executeAll(inner, definition.body);
}
/** Takes over what the call did to the heap, and answers what it returns. */
function finish(frame, inner, target, given) {
    const { exits } = inner;
    // It returns in no known way: it always raises.
    if (exits.length === 0 && !inner.live && inner.yields === nothing) {
        if (frame.depth > 0 || frame.callee)
            frame.live = false;
        return nothing;
    }
    keepChecked(frame, inner, target, given);
    frame.state.merge([...exits.map(({ changes }) => changes), ...(inner.live ? [inner.state.changes] : [])]);
    if (inner.yields !== nothing) {
        const isContext = target.definition.kind === 'function' &&
            target.definition.decorators.some((decorator) => (decorator.kind === 'attribute' ? decorator.name : decorator.kind === 'name' ? decorator.id : '').endsWith('contextmanager'));
        if (isContext)
            return inner.yields;
        return inner.yielded ? frame.list(inner.yielded) : frame.list([], false, inner.yields);
    }
    const value = joinAll([...exits.map((exit) => exit.value), ...(inner.live ? [constant(null)] : [])]);
    if (value.flows.length === 0)
        return value;
    const name = target.definition.kind === 'function' ? target.definition.name : 'lambda';
    // A project's own copy of the well-known function.
    const flows = name === 'safe_join' ? sanitised(value.flows, hazards.path) : value.flows;
    return { ...value, flows: stepped(flows, frame.module, given.at, `returned by \`${name}\``) };
}
/**
 * A function that raises unless its argument is harmless makes it that for its caller too: where it comes back, the
 * parameter, if it is nowhere assigned to, has fewer flows.
 */
function keepChecked(frame, inner, target, given) {
    if (target.definition.kind !== 'function' || !given.names.some((name) => name !== undefined))
        return;
    const parameters = target.definition.parameters.slice(target.self ? 1 : 0);
    for (const [index, name] of given.names.entries()) {
        const parameter = parameters[index];
        const before = name === undefined ? undefined : frame.readOwn(name);
        if (name === undefined || parameter === undefined || before === undefined || before.flows.length === 0)
            continue;
        const after = joinAll([
            ...inner.exits.map(({ changes }) => changes.get(inner.scope)),
            inner.live ? inner.state.get(inner.scope) : undefined,
        ].map((scope) => scope?.fields.get(parameter.name) ?? nothing));
        if (assigns(target.definition.body, parameter.name))
            continue;
        if (after.flows.length < before.flows.length ||
            after.flows.some((flow, i) => flow.safe !== before.flows[i]?.safe)) {
            frame.write(name, checkedAs(before, after));
        }
    }
}
const assigned = new WeakMap();
/** Whether anything in a body binds a name anew. */
function assigns(body, name) {
    let names = assigned.get(body);
    if (names === undefined) {
        const found = new Set();
        const visit = (value, isTarget) => {
            if (typeof value !== 'object' || value === null)
                return;
            if (isTarget && 'id' in value && typeof value.id === 'string')
                found.add(value.id);
            for (const [key, part] of Object.entries(value))
                visit(part, isTarget || key === 'target' || key === 'targets');
        };
        visit(body, false);
        names = found;
        assigned.set(body, names);
    }
    return names.has(name);
}
function bindParameters(inner, target, given) {
    const { definition, self } = target;
    const args = self === undefined ? [...given.args] : [self, ...given.args];
    const named = new Map(given.named);
    const scope = inner.state.edit(inner.scope)?.fields;
    const label = definition.kind === 'function' ? definition.name : 'lambda';
    const bind = ({ name }, value) => {
        const text = `passed to \`${label}\` as \`${name}\``;
        const flows = value.flows.length > 0 ? stepped(value.flows, inner.module, definition.at, text) : value.flows;
        scope?.set(name, flows === value.flows ? value : { ...value, flows });
    };
    let next = 0;
    for (const parameter of definition.parameters) {
        const { name, spread, fallback, keywordOnly } = parameter;
        if (spread === '*') {
            bind(parameter, inner.list(args.slice(next), given.rest === nothing, given.rest));
            next = args.length;
        }
        else if (spread === '**') {
            const object = new HeapObject('dict', new Map([...named].map(([key, value]) => [`string:${key}`, value])));
            object.exact = given.rest === nothing;
            object.rest = given.rest;
            bind(parameter, inner.allocate(object));
        }
        else {
            const value = named.get(name) ?? (keywordOnly ? undefined : args[next]);
            if (!keywordOnly && next < args.length && !named.has(name))
                next++;
            named.delete(name);
            const otherwise = fallback ? evaluate(inner, fallback) : unknown;
            bind(parameter, value ?? (given.rest === nothing ? otherwise : join(otherwise, given.rest)));
        }
    }
}
function instantiate(frame, owner, given) {
    if (isEnumeration(owner)) {
        frame.machine.mayRaise = true;
        return fixed;
    }
    const object = new HeapObject('instance', new Map(), [], true, nothing, owner);
    const instance = frame.allocate(object);
    const constructor = classAttribute(frame, owner, '__init__', instance);
    const methods = constructor?.things.filter((each) => each.kind === 'function') ?? [];
    for (const method of methods)
        callFunction(frame, method, given);
    if (methods.length > 0)
        return instance;
    // A data class: its annotated names, in their order; else what it was given is somewhere in it.
    const fields = owner.definition.body.flatMap((each) => each.kind === 'annotate' && each.target.kind === 'name' ? [each.target.id] : []);
    for (const [index, value] of given.args.entries())
        object.fields.set(fields[index] ?? `argument ${index}`, value);
    for (const [name, value] of given.named)
        object.fields.set(name, value);
    object.rest = joinAll([tainted(flowsOfArguments(frame, given)), given.rest]);
    return instance;
}

;// CONCATENATED MODULE: ./src/engines/python-flow/interpreter/machine.ts

/** The analysis of one entry took more than it may. */
class BudgetError extends Error {
}
/** What is known of a place after all its evaluations: it only gets worse. */
const answers = { harmless: 0, unknown: 1, harmful: 2 };
/** A call that nothing from outside has reached took more than it may. */
class QuietError extends Error {
}
const loud = { calls: Infinity, all: Infinity };
/** Enough for what a helper looks up, not for a framework's insides. */
const quietSteps = { calls: 2_000, all: 4_000 };
/** Of a function that has led further as often as `maxFar`. */
const maxFar = 2;
const farSteps = { calls: 500, all: 2_000 };
/** Of the modules that one file has executed, all together: a file takes a second or two, whatever it imports. */
const asideSteps = 800_000;
/** Of what a module does when it is imported; `calls` for the calls alone. */
const moduleSteps = { own: 600_000, calls: 12_000 };
/** One run over the modules: what it has spent, seen, and still has to look at. */
class Machine {
    resolve;
    modules;
    nextId = 1;
    spent = 0;
    besides = 0;
    asideLimit = Infinity;
    limit = Infinity;
    reserve = 0;
    quiet = loud;
    /** Calls were no longer followed, for want of steps. */
    exhausted = false;
    far = new Map();
    /** How many calls were not followed, for want of steps. */
    cuts = 0;
    /** Something was executed that may raise. */
    mayRaise = false;
    sightings = new Map();
    /** By module, offset and kind of question. */
    answers = new Map();
    /** Scopes of modules that were executed. */
    scopes = new Map();
    /** Objects that hold what is stored in things of libraries, by path. */
    overlays = new Map();
    entries = [];
    entriesByModule = new Map();
    /** Modules that are being executed. */
    executing = new Set();
    /** Modules that were not executed to their end, for want of steps. */
    unfinished = new Set();
    /** What imports turned out to stand for. */
    members = new WeakMap();
    /** Names of packages that are nothing but folders. */
    folders = new Set();
    /** The modules of which a module's scope has everything, and what was found in them by name. */
    stars = new Map();
    starMembers = new Map();
    root = new State(this);
    /** What calls returned that brought nothing from outside and changed nothing, by function and arguments. */
    returned = new Map();
    /** Instances as their constructors leave them when nothing is known of the arguments, in the lowest layer. */
    instances = new Map();
    numbers = new WeakMap();
    constructor(resolve, 
    /** Those that findings may lie in; others are only followed through. */
    modules) {
        this.resolve = resolve;
        this.modules = modules;
    }
    spend(steps) {
        this.spent += steps;
        if (this.spent > this.limit)
            throw new BudgetError();
        if (this.spent > this.quiet.all)
            throw new QuietError();
    }
    /** All of it but what was done aside. */
    get total() {
        return this.spent - this.besides;
    }
    /** From here on it is another file that has modules executed. */
    beginFile() {
        this.asideLimit = this.besides + asideSteps;
    }
    /** From here on, `steps` more, the last `own` of them without following calls. */
    allow(steps, own) {
        this.limit = this.spent + steps;
        this.reserve = own;
        this.quiet = loud;
        this.exhausted = false;
    }
    /** Whether a call may be followed. */
    get followsCalls() {
        if (this.spent >= this.quiet.calls) {
            this.cuts += 1;
            return false;
        }
        const follows = this.limit - this.spent > this.reserve;
        this.exhausted ||= !follows;
        if (!follows)
            this.cuts += 1;
        return follows;
    }
    /**
     * Does what a call of `definition` does that is given nothing from outside, and says whether it came to its end: until it sees such
     * data, it has few steps.
     */
    quietly(definition, work) {
        const { quiet: outer, spent, cuts } = this;
        const far = this.far.get(definition) ?? 0;
        const steps = far < maxFar ? quietSteps : farSteps;
        this.quiet = { calls: Math.min(outer.calls, spent + steps.calls), all: Math.min(outer.all, spent + steps.all) };
        let ended = true;
        try {
            work();
        }
        catch (error) {
            if (!(error instanceof QuietError) || this.spent > outer.all)
                throw error;
            ended = false;
            this.cuts += 1;
        }
        // What it has seen, those around it have seen too.
        if (this.quiet === loud)
            return ended;
        this.quiet = outer;
        if (this.cuts > cuts && outer.all >= spent + steps.all)
            this.far.set(definition, far + 1);
        return ended;
    }
    /** Executes a module when somebody asks for it: with steps of its own, and those of the entry that asks stay what they are. */
    aside(module, work) {
        if (this.besides > this.asideLimit) {
            this.unfinished.add(module);
            this.exhausted = true;
            return;
        }
        const { limit, reserve, quiet, exhausted, mayRaise, spent, besides } = this;
        this.allow(moduleSteps.own + moduleSteps.calls, moduleSteps.own);
        try {
            work();
        }
        catch (error) {
            if (!(error instanceof BudgetError))
                throw error;
            this.unfinished.add(module);
        }
        finally {
            const used = this.spent - spent;
            this.quiet = quiet === loud ? loud : { calls: quiet.calls + used, all: quiet.all + used };
            Object.assign(this, { limit: limit + used, reserve, exhausted, mayRaise });
            this.besides = besides + used;
        }
    }
    addEntry(entry) {
        this.entries.push(entry);
        const { module } = entry.target;
        const known = this.entriesByModule.get(module);
        if (known)
            known.push(entry);
        else
            this.entriesByModule.set(module, [entry]);
    }
    entriesOf(module) {
        return this.entriesByModule.get(module) ?? [];
    }
    /** Whether nothing from outside has been seen by the call that is followed. */
    get isQuiet() {
        return this.quiet !== loud;
    }
    /** Data from outside is there. */
    notice() {
        this.quiet = loud;
    }
    numberOf(thing) {
        let number = this.numbers.get(thing);
        if (number === undefined)
            this.numbers.set(thing, (number = this.nextId++));
        return number;
    }
    report(sighting) {
        const { rule, module, at, flow } = sighting;
        if (!this.modules.has(module))
            return;
        const key = `${rule}\0${module.id}\0${at}`;
        const known = this.sightings.get(key);
        // The shortest way is the easiest to follow.
        if (known === undefined || (flow && known.flow && flow.step.length < known.flow.step.length)) {
            this.sightings.set(key, sighting);
        }
    }
    answerTo(module, at, question) {
        return this.answers.get(`${module.id}\0${at}\0${question}`);
    }
    answer(module, at, question, answer) {
        const key = `${module.id}\0${at}\0${question}`;
        this.answers.set(key, Math.max(answer, this.answers.get(key) ?? 0));
    }
}

;// CONCATENATED MODULE: ./src/engines/python-flow/analyse.ts










/** In steps, of which a second has about a million. */
const budgets = {
    /** Of one function, without the calls. */
    own: 60_000,
    /** Of the calls of one: of a handler of requests, and of any other, in which no data from outside is known. */
    calls: { handler: 120_000, plain: 12_000 },
    /** Of one file. */
    file: 800_000,
};
/** What does harm without a source, makes handlers, or reads the request that its object holds. */
const telling = /cookie|hashlib|hashes|md5|sha1|Cipher|Crypto|ECB|random|self\.(?:request|session)\b|@(?:[\w.]+\.)?(?:route|get|post|put|delete|patch|websocket|head|options|api_route|view|expose|before_request|errorhandler|api_view|action)\(/i;
const analyse_requests = [
    /\b(?:flask|quart|bottle|sanic|tornado|cgi)\b|request/i,
    /request|session|argument|query_params/i,
];
const sources = [
    analyse_requests,
    [/streamlit|gradio/, /_input|_area|uploader|query_params|gradio|\bgr\./],
    [
        /openai|anthropic|langchain|litellm|ollama|transformers|vllm|llama|genai|mistral|cohere|client/i,
        /client|pipeline|generate|invoke|complet|chat|predict/i,
    ],
];
/** Whether a function is a handler can show in its name, its parameters and the classes it may be in. */
const handling = new RegExp([
    String.raw `\bdef (?:get|post|put|patch|delete|head|options|dispatch|dispatch_request|list|create|retrieve|update|destroy)\b`,
    String.raw `\bdef (?:partial_update|get_queryset|form_valid|on_\w+|(?:\w+_)?handler)\b`,
    String.raw `\bdef \w+\s*\([^)]{0,200}?\breq(?:uest)?\b`,
    String.raw `Servicer\b|\bfalcon\b`,
].join('|'));
/** Whether there may be a function in a module that is run by itself, or something to be found in what it does when it is imported. */
function mayTell({ source, imports }, asked) {
    if (asked.length > 0 || telling.test(source) || handling.test(source))
        return true;
    // Outside of functions a model may be called by whatever name.
    return sources.some((each) => isImported(each, imports) && (each !== analyse_requests || each[1].test(source)));
}
const isImported = ([library], imports) => [...imports].some((name) => library.test(name));
/**
 * For the functions of a module, whether one is run by itself. Of one that nobody outside calls nothing is known of the parameters: it
 * shows something only if it reads a source itself, or if the pattern rules found something in it that constants may explain.
 */
function tellingIn({ source, imports }, asked) {
    const reads = sources.flatMap((each) => (isImported(each, imports) ? [each[1]] : []));
    return ({ target: { definition }, kind }) => {
        const { at, end } = definition;
        if (kind.of === 'handler' || asked.some((offset) => offset >= at && offset < end))
            return true;
        const text = source.slice(at, end);
        return telling.test(text) || reads.some((reading) => reading.test(text));
    };
}
/**
 * Follows the data of the functions in `modules`, into other modules too. `asked` holds the offsets of places about which the answer
 * is wanted. Never throws over what stands in the modules.
 */
function analyseModules(modules, resolve, asked = new Map()) {
    const machine = new Machine(resolve, new Set(modules));
    const incomplete = new Map();
    const handled = new Set();
    const told = [];
    const done = new Set();
    for (const module of modules) {
        const places = asked.get(module) ?? [];
        if (!mayTell(module, places))
            continue;
        told.push(module);
        const give = (reason) => {
            if (!incomplete.has(module))
                incomplete.set(module, reason);
        };
        const limited = (steps, calls, work) => {
            machine.allow(steps + calls, steps);
            try {
                work();
                // Where nothing comes from outside, a call that isn't followed hides nothing that is looked for.
                if (machine.exhausted && calls === budgets.calls.handler)
                    give('calls that lead too far were not followed');
            }
            catch (error) {
                if (error instanceof BudgetError)
                    give('too many ways lead through it');
                else if (error instanceof RangeError)
                    give('it is nested too deeply');
                // One file must not take the others down.
                else
                    give(`the analysis failed (${(0,errors/* messageOf */.bD)(error)})`);
            }
        };
        const before = machine.total;
        machine.beginFile();
        if (!machine.scopes.has(module))
            limited(0, 0, () => executeModule(machine, module));
        if (machine.unfinished.has(module))
            give('too many ways lead through it');
        const entries = machine.entriesOf(module).filter(({ target }) => !done.has(target.definition));
        const isTelling = tellingIn(module, places);
        // What the outside calls is run as it is called.
        entries.sort((a, b) => Number(b.kind.of === 'handler') - Number(a.kind.of === 'handler'));
        for (const entry of entries) {
            if (done.has(entry.target.definition) || !isTelling(entry))
                continue;
            if (machine.total - before > budgets.file) {
                give('the file has too many ways through it');
                break;
            }
            if (entry.kind.of === 'handler')
                handled.add(module);
            limited(budgets.own, budgets.calls[entry.kind.of], () => {
                const scope = machine.scopes.get(module) ?? 0;
                const host = new Frame(machine, module, scope, machine.root.fork(), machine.root, undefined, 0, []);
                runEntry(host, entry, done);
            });
        }
    }
    // Only now all bodies are parsed that were asked for.
    for (const module of told) {
        const { leftOut } = module.program;
        if (leftOut.size > 0)
            incomplete.set(module, [...leftOut].join(' and '));
    }
    for (const module of incomplete.keys())
        handled.delete(module);
    return {
        sightings: [...machine.sightings.values()],
        answerTo: (module, at, question) => machine.answerTo(module, at, question),
        handled,
        incomplete,
        steps: machine.total,
    };
}
/** Runs a function as the outside calls it, and then those that it made, in what it left behind. */
function runEntry(host, entry, done, depth = 0) {
    const { machine } = host;
    const { target, kind } = entry;
    if (done.has(target.definition) || depth > 5)
        return;
    done.add(target.definition);
    const mark = machine.entries.length;
    const method = target.owner;
    const self = method && !isStatic(entry) ? instanceOf(host, entry) : undefined;
    const bound = self ? { ...target, self } : target;
    const inner = enter(host, bound, { args: [], named: new Map(), rest: nothing, at: target.definition.at, names: [] });
    const scope = inner.state.edit(inner.scope)?.fields;
    const parameters = target.definition.parameters.slice(self ? 1 : 0);
    for (const [index, parameter] of parameters.entries()) {
        const value = (kind.of === 'handler' ? kind.parameter(inner, parameter, index) : undefined) ??
            typedParameter(inner, parameter) ??
            unknown;
        scope?.set(parameter.name, parameter.spread === '' ? value : analyse_spread(inner, parameter.spread, value));
    }
    if (kind.of === 'handler' && kind.html)
        inner.atReturn = checkPage(inner);
    run(inner, bound);
    host.state.merge([...inner.exits.map(({ changes }) => changes), ...(inner.live ? [inner.state.changes] : [])]);
    host.live = true;
    const made = machine.entries.slice(mark).filter((each) => each.target.module === target.module);
    for (const each of made)
        runEntry(host, each, done, depth + 1);
}
function isStatic({ target: { definition } }) {
    return (definition.kind === 'function' &&
        definition.decorators.some((decorator) => decorator.kind === 'name' && decorator.id === 'staticmethod'));
}
/** `self`, as its constructor leaves it when nothing is known of the arguments. */
function instanceOf(host, { target: { owner, definition } }) {
    if (owner === undefined)
        return undefined;
    if (definition.kind === 'function' &&
        definition.decorators.some((decorator) => decorator.kind === 'name' && decorator.id === 'classmethod'))
        return thing(owner);
    const { machine, module, scope } = host;
    let instance = machine.instances.get(owner.definition);
    if (instance === undefined) {
        const frame = new Frame(machine, module, scope, machine.root, machine.root, undefined, 0, []);
        instance = instantiate(frame, owner, { args: [], named: new Map(), rest: unknown, at: definition.at, names: [] });
        machine.instances.set(owner.definition, instance);
    }
    return instance;
}
function analyse_spread(frame, kind, value) {
    return kind === '*' ? frame.list([], false, value) : value;
}
/** What a handler returns is the text of a page, or has one as its first part. */
function checkPage(frame) {
    return (value, expression) => {
        if (expression === undefined)
            return;
        const [body, ...others] = frame.knownItems(value) ?? [];
        const page = body !== undefined && others.length > 0 ? body : value;
        const isPlain = others.some((each) => frame.objectsOf(each).some(({ object }) => isOtherType(object.fields.get('string:Content-Type'))));
        if (page.flows.length === 0 || isPlain || isHandler(frame, expression))
            return;
        if (apisOf(page).every(analyse_isText))
            reportFlow(frame, 'cross-site-scripting', page.flows, expression, 'the page');
    };
}
/** What something unknown makes of a text needn't be one, and the body of a request that is read as JSON isn't. */
const analyse_isText = (path) => !path.startsWith('?') &&
    (isPure(path) || /^(?:flask|bottle|markupsafe)\./.test(path)) &&
    !/json(?:\(\))?$/.test(path);
function isOtherType(type) {
    const name = type && onlyConstant(type);
    return typeof name === 'string' && !/html|xml|svg/.test(name);
}
/** A handler that returns what another one returns: the other one is looked at by itself. */
function isHandler(frame, expression) {
    if (expression.kind !== 'call' || expression.callee.kind !== 'name')
        return false;
    const callee = evaluate(frame, expression.callee);
    return callee.things.some((each) => each.kind === 'function' &&
        frame.machine.entries.some(({ target, kind }) => target.definition === each.definition && kind.of === 'handler'));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/engines/python/statements.ts
var python_statements = __webpack_require__(81122);
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
    const state = new python_statements/* Statements */.$();
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

;// CONCATENATED MODULE: ./src/engines/python-flow/findings.ts




const findings_engineName = 'dataflow';
/** Of the analysis: what it finds depends on nothing else. */
const engineVersion = '1';
/** What Bandit and ruff call it, for a skip beside it. */
const aliases = {
    'sql-injection': ['608', '610', '611'],
    'command-injection': ['602', '604', '605', '607'],
    'code-injection': ['102', '307'],
    'unsafe-deserialization': ['301', '302', '506'],
    'server-side-request-forgery': ['310'],
    'cross-site-scripting': ['308', '704', '703'],
    'xml-external-entity': ['313', '314', '315', '316', '317', '318', '319', '320'],
    'weak-hash': ['303', '324'],
    'weak-cipher': ['304', '305'],
    'weak-random': ['311'],
};
/** The first offset of each line: a carriage return, a line feed, or both end one. */
function lineStarts(source) {
    const starts = [0];
    for (const { index, 0: end } of source.matchAll(/\r\n|[\n\r]/g))
        starts.push(index + end.length);
    return starts;
}
/** Line and column, from 1. */
function positionAt(starts, offset) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
/** How places of modules are shown: those of a notebook aren't the lines of its program. */
class Places {
    programs;
    starts = new Map();
    identities = new Map();
    comments = new Map();
    constructor(programs) {
        this.programs = programs;
    }
    startsOf(module) {
        let starts = this.starts.get(module);
        if (starts === undefined)
            this.starts.set(module, (starts = lineStarts(module.source)));
        return starts;
    }
    span(module, at, end) {
        const starts = this.startsOf(module);
        const from = positionAt(starts, at);
        const to = positionAt(starts, Math.max(at, end));
        const place = { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
        const program = this.programs.get(module);
        const text = module.source.slice(starts[from.line - 1] ?? 0, (starts[from.line] ?? module.source.length + 1) - 1);
        const location = {
            path: module.path,
            startLine: from.line,
            endLine: to.line,
            startColumn: from.column,
            endColumn: to.column,
        };
        return { place, ...(program ? program.locate(place) : { location, lineText: text }) };
    }
    identity(module) {
        let identity = this.identities.get(module);
        if (identity === undefined) {
            identity = spanIdentity(module.source.split(/\r\n|[\n\r]/));
            this.identities.set(module, identity);
        }
        return identity;
    }
    commentsOf(module) {
        let at = this.comments.get(module);
        if (at === undefined) {
            const starts = this.startsOf(module);
            const comments = module.program.comments.map((comment) => {
                const { line, column } = positionAt(starts, comment.at);
                const before = module.source.slice(comment.at - column + 1, comment.at);
                return { line, text: comment.text, above: before.trim() === '' };
            });
            this.comments.set(module, (at = commentsAt(comments)));
        }
        return at;
    }
}
/** Ways longer than this are shown by their beginning and their end. */
const maxShown = 12;
function findings_detectionOf({ rule: id, module, at, end, sink, flow }, places) {
    const rule = flowRule(id);
    const { location, lineText, place } = places.span(module, at, end);
    const steps = flow ? stepsOf(flow.step, places) : [];
    const label = flow?.source.label ?? '';
    const text = rule.message.replace('{source}', () => label).replace('{sink}', () => sink);
    const way = steps.length > 1 ? ` Its way: ${shown(steps).join(' → ')}.` : '';
    const comments = places.commentsOf(module)({ rule: id, message: '', ...place });
    const identity = places.identity(module)(place);
    return {
        rule: id,
        engine: findings_engineName,
        severity: rule.severity,
        title: rule.title,
        message: text.charAt(0).toUpperCase() + text.slice(1) + way,
        location,
        lineText: (0,finding/* excerpt */.Kb)(lineText, place.column),
        ...(identity !== undefined && { identity }),
        ...(comments.length > 0 && { comments, aliases: (aliases[id] ?? []).flatMap((each) => [`B${each}`, `S${each}`]) }),
        help: helpOfRule(rule),
        cwe: rule.cwe,
        ...(steps.length > 1 && { flow: steps }),
        properties: { owasp: rule.owasp },
    };
}
function stepsOf(last, places) {
    const steps = [];
    for (let step = last; step !== undefined; step = step.before) {
        const { module, at, text } = step;
        steps.unshift({ location: places.span(module, at, at + 1).location, message: text });
    }
    return steps;
}
function shown(steps) {
    const texts = steps.map(({ location: { path, startLine, member }, message }) => `${path}:${startLine ?? 1}${member === undefined ? '' : ` (${member})`} ${message}`);
    if (texts.length <= maxShown)
        return texts;
    return [...texts.slice(0, maxShown / 2), `… ${texts.length - maxShown} more`, ...texts.slice(-maxShown / 2)];
}

;// CONCATENATED MODULE: ./src/engines/python-flow/ml/rule.ts
/** What a rule answers where it knows that nothing can happen: pattern rules about the same are wrong there. */
const rule_harmless = 'harmless';
/** Adds an argument at the end of a call. */
function addArgument({ node, source }, text) {
    const at = node.end - 1;
    const before = source.slice(node.callee.end, at).trimEnd();
    return { at, end: at, replacement: before.endsWith('(') || before.endsWith(',') ? text : `, ${text}` };
}
/** Sets an argument, which is there or not. */
function setArgument(site, name, text) {
    const argument = site.named(name);
    if (argument === undefined)
        return addArgument(site, `${name}=${text}`);
    return { at: argument.value.at, end: argument.value.end, replacement: text };
}

;// CONCATENATED MODULE: ./src/engines/python-flow/ml/rules/agents.ts
/** Language models that may act. */
/** Tools that run what a model writes, wherever their package has put them. */
const runners = /^(?:langchain\w*|llama_index|smolagents|crewai_tools|autogen)\b.*\.(?:PythonREPLTool|PythonAstREPLTool|PythonREPL|ShellTool|BashProcess|PALChain|create_python_agent|CodeInterpreterTool|LocalPythonExecutor|LocalCommandLineCodeExecutor)(?:\.from_\w+)?$/;
const permissions = new Map([
    ['allow_dangerous_code', 'The agent runs Python that the model writes.'],
    ['allow_dangerous_tools', 'The agent is given tools that run what the model writes.'],
]);
const agentRules = [
    {
        id: 'agent-runs-generated-code',
        severity: 'high',
        reason: 'Whoever gets text into the prompt, a web page that is read included, gets code run.',
        title: 'Agent that runs what a model writes',
        cwe: [94, 95],
        owasp: ['LLM05:2025', 'LLM06:2025'],
        why: 'A model’s text is as trustworthy as everything it has read. A tool that runs it as Python or shell hands this process to whoever wrote any of that. Give the agent functions with checked arguments, or run the code in a sandbox without network, files and keys.',
        names: 'allow_dangerous_(?:code|tools)|Python(?:Ast)?REPL(?:Tool)?|ShellTool|BashProcess|PALChain|create_python_agent|CodeInterpreterTool|Local(?:PythonExecutor|CommandLineCodeExecutor)',
        bad: 'from langchain_experimental.tools import PythonREPLTool\ntools = [PythonREPLTool()]',
        good: 'from langchain_core.tools import tool\n@tool\ndef add(a: int, b: int) -> int:\n    """Add two numbers."""\n    return a + b',
        call(site) {
            if (runners.test(site.path))
                return { message: 'The tool runs code or commands that the model writes.' };
            for (const [name, message] of permissions) {
                const argument = site.argument(name);
                if (argument !== undefined && site.constant(argument) === true)
                    return { message };
            }
            return undefined;
        },
    },
    {
        id: 'agent-requests-any-address',
        severity: 'medium',
        reason: 'What it reaches depends on the network around it.',
        title: 'Agent that may ask any address',
        cwe: [918],
        owasp: ['LLM06:2025', 'A10:2021'],
        why: 'The model chooses the address, and whoever gets text into its prompt chooses with it: services inside the network, or the cloud’s metadata with its credentials. Give the agent a function that asks one host.',
        names: 'allow_dangerous_requests',
        bad: 'from langchain_community.tools import RequestsGetTool\ntool = RequestsGetTool(requests_wrapper=wrapper, allow_dangerous_requests=True)',
        good: 'from langchain_core.tools import tool\n@tool\ndef weather(city: str) -> str:\n    """Tell the weather."""\n    return requests.get("https://weather.example.org/", params={"q": city}, timeout=5).text',
        call(site) {
            const argument = site.argument('allow_dangerous_requests');
            if (argument === undefined || site.constant(argument) !== true)
                return undefined;
            return { message: 'The agent sends requests to addresses that the model chooses.' };
        },
    },
];

;// CONCATENATED MODULE: ./src/engines/python-flow/ml/rules/hub.ts
/** What is fetched from a hub while the program runs. */
const libraryNames = /\b(?:transformers|diffusers|peft|huggingface_hub|datasets|sentence_transformers|optimum|setfit|trl|tokenizers|evaluate|timm|open_clip|adapters|spacy_transformers|auto_gptq|ctransformers|llama_cpp|gliner|span_marker|vllm)\b/;
const hub_libraries = new RegExp(`^${libraryNames.source}`);
/** Which argument names the repository, and its place. */
const downloads = [
    [/^peft\.Peft\w*\.from_pretrained$/, 'model_id', 1],
    [/\.from_pretrained$/, 'pretrained_model_name_or_path', 0],
    [/^datasets\.load_dataset(?:_builder)?$/, 'path', 0],
    [/^huggingface_hub\.(?:hf_hub_download|snapshot_download)$/, 'repo_id', 0],
    [/^huggingface_hub\.HfApi\(\)\.(?:hf_hub_download|snapshot_download)$/, 'repo_id', 0],
    [/^transformers\.pipeline$/, 'model', 1],
    [/^sentence_transformers\.(?:SentenceTransformer|CrossEncoder|SparseEncoder)$/, 'model_name_or_path', 0],
];
/** Formats that `load_dataset` reads itself, with no repository behind them. */
const fileFormats = /^(?:csv|json|parquet|text|arrow|webdataset|xml|imagefolder|audiofolder|videofolder|pandas|sql)$/;
const local = /^(?:[./~\\]|[A-Za-z]:[\\/]|file:)/;
const commit = /^[0-9a-f]{40}$/;
function unpinned(site, repository) {
    if (repository === undefined)
        return undefined;
    const name = site.constant(repository);
    if (typeof name === 'string' && (local.test(name) || fileFormats.test(name)))
        return undefined;
    // A path that was put together from parts is a path; a repository's name is given as it is.
    const value = site.valueOf(repository);
    if (value.kind === 'call' || value.kind === 'binary')
        return undefined;
    const only = site.argument('local_files_only');
    if (only !== undefined && site.constant(only) === true)
        return undefined;
    const revision = site.argument('revision');
    if (revision === undefined && site.open)
        return undefined;
    const pinned = site.constant(revision);
    if (revision !== undefined && (typeof pinned !== 'string' || commit.test(pinned)))
        return undefined;
    const what = revision === undefined
        ? 'No revision is given'
        : 'The revision is a name that its owner can move, not a commit of 40 hexadecimal digits';
    return name === undefined
        ? { message: `${what}; if the name is of a repository, what it holds can change.`, severity: 'low' }
        : { message: `${what}: the next run may get other files.` };
}
const hubRules = [
    {
        id: 'unpinned-hub-download',
        severity: 'medium',
        reason: 'Needs the account of the repository’s owner, and what is fetched next is then theirs; low where the name may be a path.',
        title: 'Download from a hub without a commit',
        cwe: [494],
        owasp: ['ML06:2023', 'LLM03:2025'],
        why: 'A repository on a hub can be changed, renamed and taken over, and so can its branches and tags. A commit’s hash names exactly the files that were reviewed. Give `revision` with all 40 digits.',
        about: [libraryNames],
        names: 'from_pretrained|load_dataset(?:_builder)?|hf_hub_download|snapshot_download|pipeline|SentenceTransformer|CrossEncoder|SparseEncoder',
        bad: 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("org/model", revision="main")',
        good: 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("org/model", revision="3f1d9a0c5be24786a9d0c1b2e3f4a5968778695a")',
        call(site) {
            if (!hub_libraries.test(site.path))
                return undefined;
            const kind = downloads.find(([pattern]) => pattern.test(site.path));
            if (kind === undefined)
                return undefined;
            const [, name, index] = kind;
            return unpinned(site, site.argument(name, index));
        },
    },
    {
        id: 'trust-remote-code',
        severity: 'high',
        reason: 'What runs is whatever the repository holds at that moment.',
        title: 'Code of a hub repository is run',
        cwe: [94, 829],
        owasp: ['ML06:2023', 'LLM03:2025'],
        why: 'With `trust_remote_code=True` Python files of the model’s or data set’s repository are downloaded and run with all rights of this process. Use a model that the library itself implements, or copy the reviewed code into your repository.',
        names: 'trust_remote_code',
        bad: 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("org/model", trust_remote_code=True)',
        good: 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("org/model", revision="3f1d9a0c5be24786a9d0c1b2e3f4a5968778695a", trust_remote_code=False)',
        call(site) {
            const argument = site.argument('trust_remote_code');
            if (argument === undefined || site.constant(argument) !== true)
                return undefined;
            return {
                message: 'trust_remote_code=True runs the repository’s own Python files.',
                edit: { at: argument.at, end: argument.end, replacement: 'False' },
            };
        },
    },
    {
        id: 'torch-hub-unpinned',
        severity: 'high',
        reason: 'What runs is whatever the repository holds at that moment.',
        title: 'Code of a repository is run by torch.hub',
        cwe: [494, 829],
        owasp: ['ML06:2023'],
        why: '`torch.hub.load` downloads a repository from GitHub and imports its hubconf.py. Name a commit after a colon (`owner/name:40 digits`), or keep the code in your repository and use `source="local"`.',
        about: [/\btorch\b/, /\bhub\b/],
        names: 'load',
        bad: 'import torch\nnet = torch.hub.load("pytorch/vision", "resnet50")',
        good: 'import torch\nnet = torch.hub.load("pytorch/vision:3f1d9a0c5be24786a9d0c1b2e3f4a5968778695a", "resnet50")',
        call(site) {
            if (site.path !== 'torch.hub.load' || site.constant(site.argument('source')) === 'local')
                return undefined;
            const repository = site.constant(site.argument('repo_or_dir', 0));
            if (typeof repository !== 'string' || commit.test(repository.slice(repository.indexOf(':') + 1)))
                return undefined;
            return { message: 'The repository’s code is fetched without a commit, and run.' };
        },
    },
    {
        id: 'mlflow-model-from-outside',
        severity: 'high',
        reason: 'Whoever chooses the URI chooses the code that runs.',
        title: 'MLflow model from a place given from outside',
        cwe: [502, 829],
        owasp: ['ML06:2023'],
        why: 'An MLflow model holds pickles and code, and to load it runs them. With a URI from the command line, the environment or a form, whoever sets that chooses the code. Load by a registry name and version that the program fixes.',
        about: [/\bmlflow\b/],
        names: 'load_model',
        bad: 'import sys\nimport mlflow\nmodel = mlflow.pyfunc.load_model(sys.argv[1])',
        good: 'import mlflow\nmodel = mlflow.pyfunc.load_model("models:/churn/7")',
        call(site) {
            if (!/^mlflow\.\w+\.load_model$/.test(site.path))
                return undefined;
            const uri = site.argument('model_uri', 0);
            if (uri === undefined)
                return undefined;
            const text = site.constant(uri);
            const path = site.pathOf(uri);
            const given = typeof text === 'string'
                ? /^https?:/i.test(text)
                : path !== undefined &&
                    /^(?:sys\.argv|os\.environ|os\.getenv|input\(|argparse\.|streamlit\.|flask\.request)/.test(path);
            return given ? { message: 'The model’s place is given from outside the program.' } : undefined;
        },
    },
];

;// CONCATENATED MODULE: ./src/engines/python-flow/ml/rules/loading.ts

/** Loading models and data in formats that are programs. */
/** Functions that unpickle what their first argument names or holds. */
const unpicklers = new Set([
    'joblib.load',
    'sklearn.externals.joblib.load',
    'pandas.read_pickle',
    ...['pickle', 'cPickle', '_pickle', 'dill', 'cloudpickle'].flatMap((module) => [`${module}.load`, `${module}.loads`]),
]);
const fromNetwork = /^(?:requests|httpx|urllib\.request|urllib3|aiohttp|huggingface_hub|wget|gdown|boto3|google\.cloud\.storage|fsspec|smart_open)\b/;
/** A copy of what the program has. */
const pickled = /^(?:\w?[pP]ickle|dill|cloudpickle)\.dumps\(\)$/;
/** Whether what is loaded comes over the network, is not known, or lies under a name that the program itself gives. */
function originOf(site, expression, steps = 0) {
    const value = site.valueOf(expression);
    const text = site.constant(value);
    if (typeof text === 'string')
        return /^[a-z][a-z\d+.-]+:\/\//i.test(text) ? 'network' : 'own';
    const path = site.pathOf(value);
    if (path !== undefined && fromNetwork.test(path))
        return 'network';
    if (path !== undefined && pickled.test(path))
        return 'copy';
    if (steps > 5)
        return 'unknown';
    if (value.kind === 'call') {
        // `open(path)`, `Path(path).open()`, `io.BytesIO(data)`, `gzip.open(path)`: as good as what they are given.
        const [first] = value.args;
        if (first?.spread === '')
            return originOf(site, first.value, steps + 1);
        if (value.callee.kind === 'attribute')
            return originOf(site, value.callee.object, steps + 1);
    }
    if (value.kind === 'attribute')
        return originOf(site, value.object, steps + 1);
    if (value.kind === 'binary' && value.operator === '/') {
        const sides = [value.left, value.right].map((side) => originOf(site, side, steps + 1));
        return sides.includes('network') ? 'network' : sides.includes('unknown') ? 'unknown' : 'own';
    }
    return path === '__file__' ? 'own' : 'unknown';
}
const safeLoaders = /^yaml\.(?:\w+\.)?C?(?:Safe|Base)Loader$/;
const knownLoaders = /^yaml\.(?:\w+\.)?C?(?:Full|Unsafe)?Loader$/;
function yamlEdit(site) {
    const { callee } = site.node;
    const loader = site.argument('Loader', 1);
    if (loader?.kind === 'attribute') {
        return { at: loader.end - loader.name.length, end: loader.end, replacement: 'SafeLoader' };
    }
    if (loader !== undefined || callee.kind !== 'attribute')
        return undefined;
    return { at: callee.end - callee.name.length, end: callee.end, replacement: 'safe_load' };
}
const loadingRules = [
    {
        id: 'torch-load-without-weights-only',
        severity: 'high',
        reason: 'A checkpoint from elsewhere runs its author’s code when it is loaded.',
        title: 'Checkpoint unpickled by torch.load',
        cwe: [502],
        owasp: ['ML06:2023', 'LLM03:2025'],
        why: 'A PyTorch checkpoint is a pickle, and a pickle is a program. `weights_only=True` takes tensors alone; before PyTorch 2.6 it is not the default, so say it. Better still, share weights as safetensors.',
        about: [/\btorch\b/],
        names: 'load',
        bad: 'import torch\nstate = torch.load("model.pt")',
        good: 'import torch\nstate = torch.load("model.pt", weights_only=True)',
        call(site) {
            if (site.path !== 'torch.load' && site.path !== 'torch.serialization.load')
                return undefined;
            const argument = site.argument('weights_only');
            if (argument === undefined ? site.open : site.constant(argument) !== false)
                return undefined;
            return {
                message: argument === undefined
                    ? 'torch.load is not told weights_only=True: which it then takes depends on the version of PyTorch.'
                    : 'weights_only=False lets torch.load run any code that the file holds.',
                edit: setArgument(site, 'weights_only', 'True'),
            };
        },
    },
    {
        id: 'untrusted-model-unpickled',
        severity: 'high',
        reason: 'Whoever can put a file there runs code where it is loaded.',
        title: 'Unpickled from a place that is not fixed',
        cwe: [502],
        owasp: ['ML06:2023', 'LLM03:2025'],
        why: 'joblib, pickle, dill, cloudpickle and pandas.read_pickle run what the file tells them to. With a path that a caller chooses, or content from the network, that is code from outside. Keep models as skops, ONNX or safetensors and tables as Parquet; or check a digest that came another way before loading.',
        followed: true,
        about: [/joblib|[pP]ickle|dill/],
        names: 'loads?|read_pickle',
        bad: 'import joblib\ndef load(path):\n    return joblib.load(path)',
        good: 'import joblib\nmodel = joblib.load("models/churn.joblib")',
        call(site) {
            if (!unpicklers.has(site.path))
                return undefined;
            const [first] = site.node.args;
            if (first === undefined)
                return undefined;
            const origin = originOf(site, first.value);
            if (origin === 'copy')
                return rule_harmless;
            if (origin === 'own')
                return undefined;
            return {
                message: origin === 'network'
                    ? 'What is unpickled here comes over the network.'
                    : 'What is unpickled here is not known: its place is not a constant of the program.',
            };
        },
    },
    {
        id: 'numpy-load-pickle',
        severity: 'high',
        reason: 'An array file from elsewhere runs its author’s code when it is loaded.',
        title: 'Array file that may hold pickles',
        cwe: [502],
        owasp: ['ML06:2023'],
        why: 'With `allow_pickle=True` an .npy or .npz file can hold objects, and to load those is to run a pickle. Arrays of numbers and of text don’t need it.',
        about: [/allow_pickle|\bload\([^)\n]*True/],
        names: 'load',
        bad: 'import numpy as np\nx = np.load("train.npy", allow_pickle=True)',
        good: 'import numpy as np\nx = np.load("train.npy", allow_pickle=False)',
        call(site) {
            if (site.path !== 'numpy.load' && site.path !== 'numpy.lib.npyio.load')
                return undefined;
            const argument = site.argument('allow_pickle', 2);
            if (argument === undefined || site.constant(argument) !== true)
                return undefined;
            return {
                message: 'allow_pickle=True lets the file run code.',
                edit: { at: argument.at, end: argument.end, replacement: 'False' },
            };
        },
    },
    {
        id: 'keras-unsafe-deserialization',
        severity: 'high',
        reason: 'A model from elsewhere runs its author’s code when it is loaded.',
        title: 'Keras model loaded without safe mode',
        cwe: [502],
        owasp: ['ML06:2023'],
        why: 'A Lambda layer carries Python bytecode. Safe mode refuses it; without, to load the model is to run that code. Write the layer as a class of your own and register it.',
        about: [/keras/],
        names: 'safe_mode|enable_unsafe_deserialization',
        bad: 'from tensorflow import keras\nmodel = keras.models.load_model("m.keras", safe_mode=False)',
        good: 'from tensorflow import keras\nmodel = keras.models.load_model("m.keras", safe_mode=True)',
        call(site) {
            if (!/^(?:tensorflow\.|tf_keras\b|keras\b)/.test(site.path))
                return undefined;
            if (site.path.endsWith('.enable_unsafe_deserialization')) {
                return { message: 'From here on every Keras model may run code when it is loaded.' };
            }
            const argument = site.argument('safe_mode');
            if (argument === undefined || site.constant(argument) !== false)
                return undefined;
            return {
                message: 'safe_mode=False lets the model run code when it is loaded.',
                edit: { at: argument.at, end: argument.end, replacement: 'True' },
            };
        },
    },
    {
        id: 'unsafe-yaml-load',
        severity: 'high',
        reason: 'A configuration file can run code.',
        title: 'Unsafe YAML loader',
        cwe: [502],
        owasp: ['A08:2021'],
        why: 'PyYAML’s other loaders make any Python object that the document names, and call what it says. Settings of an experiment need none of that: `yaml.safe_load` reads them.',
        followed: true,
        about: [/\byaml\b/],
        names: '(?:unsafe_|full_)?load(?:_all)?',
        bad: 'import yaml\nsettings = yaml.load(file, Loader=yaml.Loader)',
        good: 'import yaml\nsettings = yaml.safe_load(file)',
        call(site) {
            if (/^yaml\.(?:unsafe|full)_load(?:_all)?$/.test(site.path)) {
                return { message: 'The document can make Python objects of its choice.' };
            }
            if (site.path !== 'yaml.load' && site.path !== 'yaml.load_all')
                return undefined;
            const loader = site.argument('Loader', 1);
            if (loader === undefined && site.open)
                return undefined;
            const path = site.pathOf(loader);
            if (loader !== undefined && (path === undefined || safeLoaders.test(path) || !knownLoaders.test(path))) {
                return undefined;
            }
            const edit = site.path === 'yaml.load' || loader !== undefined ? yamlEdit(site) : undefined;
            return { message: 'The document can make Python objects of its choice.', ...(edit && { edit }) };
        },
    },
    {
        id: 'dangerous-deserialization-allowed',
        severity: 'high',
        reason: 'A vector store from elsewhere runs its author’s code when it is loaded.',
        title: 'Vector store unpickled',
        cwe: [502],
        owasp: ['LLM03:2025', 'LLM08:2025'],
        why: 'LangChain keeps the documents of some vector stores as pickles, and asks you to say that you trust the file. Do so only for a file that this program wrote and nobody else can write; or keep the index in a store with a format of data.',
        names: 'allow_dangerous_deserialization',
        bad: 'from langchain_community.vectorstores import FAISS\ndb = FAISS.load_local("index", embeddings, allow_dangerous_deserialization=True)',
        good: 'from langchain_community.vectorstores import FAISS\ndb = FAISS.from_documents(documents, embeddings)',
        call(site) {
            const argument = site.argument('allow_dangerous_deserialization');
            if (argument === undefined || site.constant(argument) !== true)
                return undefined;
            return { message: 'The index is unpickled, which runs any code that it holds.' };
        },
    },
];

;// CONCATENATED MODULE: ./src/engines/python-flow/ml/rules/notebooks.ts
/** What only a notebook can do. */
const notebookRules = [
    {
        id: 'notebook-shell-from-variable',
        severity: 'medium',
        reason: 'Dangerous only if the value comes from outside, which one line does not show.',
        title: 'Shell command with a variable',
        cwe: [78],
        owasp: ['A03:2021'],
        why: 'IPython puts the value into the command as it is, so a space, `;` or `$( )` in it is read by the shell. Call the program with a list of arguments, `subprocess.run(["wget", "--", url])`, or quote the value with shlex.quote first.',
        bad: 'url = widget.value\n!wget {url}',
        good: 'url = "https://example.org/data.csv"\n!wget {url}',
        shell({ variables }) {
            const [first] = variables;
            return first === undefined
                ? undefined
                : { message: 'A value that is not a constant of the notebook becomes part of a shell command.' };
        },
    },
];

;// CONCATENATED MODULE: ./src/engines/python-flow/ml/rules/serving.ts
/** Servers that are open to more people than meant, and connections that anyone can stand in. */
const everywhere = new Set(['0.0.0.0', '::', '']);
/** Tools that serve without asking who is there, started by another program or a notebook. */
const openTool = /\b(?:tensorboard\b.*(?:--bind_all|--host[= ]+0\.0\.0\.0)|mlflow\s+(?:server|ui|models\s+serve)\b.*(?:--host|-h)[= ]+0\.0\.0\.0|jupyter(?:[- ](?:lab|notebook|server))?\b(?=.*--(?:\w+\.)?ip[= ]+['"]?(?:0\.0\.0\.0|\*))(?=.*--(?:\w+\.)?(?:token|password)[= ]+(?:''|""|\s|$))|ray\s+start\b.*--dashboard-host[= ]+0\.0\.0\.0)/s;
/** What a call starts: its command as one line of text, where all of it is constant. */
function commandOf(site) {
    if (!/^(?:os\.(?:system|popen)|subprocess\.(?:run|call|check_call|check_output|Popen|getoutput))$/.test(site.path)) {
        return undefined;
    }
    const [first] = site.node.args;
    if (first === undefined)
        return undefined;
    const value = site.valueOf(first.value);
    const parts = value.kind === 'list' || value.kind === 'tuple' ? value.items : [value];
    return parts.map((part) => String(site.constant(part) ?? '?')).join(' ');
}
const noAuthentication = (site, name) => {
    const argument = site.argument(name);
    return argument === undefined ? !site.open : site.constant(argument) === null;
};
const serving_open = { message: 'The server listens on every interface and asks for no login.' };
const unverified = { message: 'The server’s certificate is not checked.' };
/** Arguments that switch the check off, where their library isn't one that ruff knows. */
const verifying = [
    [/^(?:requests|httpx|boto3|botocore|hvac|opensearchpy)\b/, 'verify', false, 'True'],
    [/^(?:elasticsearch|opensearchpy)\b/, 'verify_certs', false, 'True'],
    [/^aiohttp\b/, 'ssl', false, 'True'],
    [/^aiohttp\b/, 'verify_ssl', false, 'True'],
    [/^urllib3\b/, 'cert_reqs', 'CERT_NONE', "'CERT_REQUIRED'"],
];
const servingRules = [
    {
        id: 'gradio-public-link',
        severity: 'high',
        reason: 'The address is public, and the program behind it runs with your rights.',
        title: 'Gradio app shared with everyone',
        cwe: [306],
        owasp: ['A05:2021', 'LLM10:2025'],
        why: '`share=True` opens a tunnel: anyone with the link uses the app, and whatever its functions can read. Give `auth=`, or leave the link out and deploy behind a login.',
        about: [/\bgradio\b/, /\bshare\b/],
        names: 'launch',
        bad: 'import gradio as gr\ndemo = gr.Interface(fn=predict, inputs="text", outputs="text")\ndemo.launch(share=True)',
        good: 'import gradio as gr\ndemo = gr.Interface(fn=predict, inputs="text", outputs="text")\ndemo.launch(auth=check_login)',
        call(site) {
            if (!/^gradio\..*\.launch$/.test(site.path) || !noAuthentication(site, 'auth'))
                return undefined;
            const share = site.argument('share');
            if (share === undefined || site.constant(share) !== true)
                return undefined;
            return {
                message: 'share=True puts the app on a public address, and it asks for no login.',
                edit: { at: share.at, end: share.end, replacement: 'False' },
            };
        },
    },
    {
        id: 'ml-server-open-to-network',
        severity: 'medium',
        reason: 'Everybody on the network can read experiments, and with Jupyter and Ray run code; how far the network reaches one line does not show.',
        title: 'ML server for everyone on the network',
        cwe: [306, 1327],
        owasp: ['A05:2021', 'ML05:2023'],
        why: 'Jupyter without a token, MLflow, Ray’s dashboard, TensorBoard and Gradio don’t ask who is there. On 0.0.0.0 they serve the whole network. Listen on 127.0.0.1 and reach them through SSH or a proxy with a login.',
        about: [/bind_all|0\.0\.0\.0|--\S*ip\b|dashboard_host|server_name|ServerApp|NotebookApp|IdentityProvider/],
        names: 'system|popen|run|call|check_call|check_output|Popen|getoutput|init|launch|token|(?:hashed_)?password',
        bad: 'import ray\nray.init(dashboard_host="0.0.0.0")',
        good: 'import ray\nray.init(dashboard_host="127.0.0.1")',
        call(site) {
            const command = commandOf(site);
            if (command !== undefined)
                return openTool.test(command) ? serving_open : undefined;
            const [, host] = [
                [/^ray\.init$/, 'dashboard_host'],
                [/^gradio\..*\.launch$/, 'server_name'],
            ].find(([pattern]) => pattern.test(site.path)) ?? [];
            if (host === undefined || (host === 'server_name' && !noAuthentication(site, 'auth')))
                return undefined;
            const argument = site.argument(host);
            if (argument === undefined || !everywhere.has(site.constant(argument)))
                return undefined;
            return { ...serving_open, edit: { at: argument.at, end: argument.end, replacement: '"127.0.0.1"' } };
        },
        shell: ({ text }) => (openTool.test(text) ? serving_open : undefined),
        store(site) {
            if (!/(?:ServerApp|NotebookApp|IdentityProvider|PasswordIdentityProvider)\.(?:token|password|hashed_password)$/.test(site.path)) {
                return undefined;
            }
            return site.constant(site.value) === ''
                ? { message: 'Jupyter takes everyone without a token or password.' }
                : undefined;
        },
    },
    {
        id: 'tls-verification-disabled',
        severity: 'high',
        reason: 'Anyone on the network’s path can read and change what is sent, and what is loaded.',
        title: 'TLS certificate not verified',
        cwe: [295],
        owasp: ['A02:2021'],
        why: 'Without the check anyone in between can answer in the server’s name: read the tokens, and hand over another model. Have the private authority’s certificate trusted (`verify="ca.pem"`) in place of switching the check off.',
        about: [/verify\w*\s*=|\bssl\s*=|cert_reqs|_unverified_context|INSECURE|DISABLE_SSL|CURL_CA_BUNDLE/],
        names: 'verify|verify_certs|verify_ssl|ssl|cert_reqs|environ|_create_default_https_context',
        bad: 'import requests\nsession = requests.Session()\nsession.verify = False',
        good: 'import requests\nsession = requests.Session()\nsession.verify = "ca.pem"',
        call(site) {
            for (const [library, name, off, on] of verifying) {
                const argument = library.test(site.path) ? site.argument(name) : undefined;
                if (argument === undefined || site.constant(argument) !== off)
                    continue;
                return {
                    ...unverified,
                    ...(on !== undefined && { edit: { at: argument.at, end: argument.end, replacement: on } }),
                };
            }
            return undefined;
        },
        store(site) {
            const value = site.constant(site.value);
            const off = (/^(?:requests|httpx)\.(?:Session|session|Client|AsyncClient)\(\)\.verify$/.test(site.path) &&
                value === false) ||
                (/^os\.environ\[(?:MLFLOW_TRACKING_INSECURE_TLS|HF_HUB_DISABLE_SSL_VERIFICATION|WANDB_INSECURE_DISABLE_SSL)\]$/.test(site.path) &&
                    /^(?:1|true)$/i.test(String(value))) ||
                (site.path === 'os.environ[CURL_CA_BUNDLE]' && value === '') ||
                (site.path === 'ssl._create_default_https_context' &&
                    site.pathOf(site.value) === 'ssl._create_unverified_context');
            return off ? unverified : undefined;
        },
    },
    {
        id: 'debug-mode-enabled',
        severity: 'high',
        reason: 'Errors show source and values to whoever causes them; Flask’s debugger is a remote console.',
        title: 'Model served in debug mode',
        cwe: [489],
        owasp: ['A05:2021'],
        why: 'In debug mode an error answers with source code and variables, which can hold inputs of others and keys; Flask’s debugger runs Python for whoever reaches it. Take the setting from the environment, with off as the default.',
        about: [/debug\s*=|['"]DEBUG['"]/, /fastapi|starlette|flask|bottle|aiohttp_debugtoolbar|litestar|sanic/],
        names: 'debug|config',
        bad: 'from fastapi import FastAPI\napp = FastAPI(debug=True)',
        good: 'from fastapi import FastAPI\napp = FastAPI()',
        call(site) {
            if (!/^(?:fastapi\.FastAPI|starlette\.applications\.Starlette|flask\.Flask\(\)\.run|bottle\.run|aiohttp_debugtoolbar\.setup|litestar\.Litestar|sanic\.Sanic\(\)\.run)$/.test(site.path)) {
                return undefined;
            }
            const argument = site.argument('debug');
            if (argument === undefined || site.constant(argument) !== true)
                return undefined;
            return {
                message: 'debug=True shows source and values to whoever causes an error.',
                edit: { at: argument.at, end: argument.end, replacement: 'False' },
            };
        },
        store(site) {
            if (!/^flask\.Flask\(\)\.(?:debug|config\[DEBUG\])$/.test(site.path) || site.constant(site.value) !== true) {
                return undefined;
            }
            return {
                message: 'Debug mode shows source and values to whoever causes an error.',
                edit: { at: site.value.at, end: site.value.end, replacement: 'False' },
            };
        },
    },
];

;// CONCATENATED MODULE: ./src/engines/python-flow/ml/shell.ts
/** `!command`, `!!command`, `%sx command`, `x = !command`. */
const commandLine = /^\s*(?:[\w.[\]'", ]+=\s*)?(?:!!?|%(?:sx|system)\s)\s*(.*)$/;
/** What IPython expands; it leaves `$$`, and `$NAME` if there is no such name. A brace behind a `$` is the shell's. */
const expansion = /\$\$|\$\{[^}]*\}|\$([A-Za-z_][\w.]*)|\{\{|\{([^{}\s][^{}]*)\}/g;
/** Never anyone else's choice. */
const shell_harmless = /^(?:sys\.(?:executable|prefix|version_info\b.*)|os\.getcwd\(\)|[\d.]+)$/;
/**
 * The shell commands of a notebook's program: its lines as they were written, and as IPython made Python of them. `scope` knows
 * its names.
 */
function shellCommands(written, python, scope) {
    const commands = [];
    for (let line = 0; line < written.length; line++) {
        const start = line;
        let text = commandLine.exec(written[line] ?? '')?.[1];
        // What Python sees as it was written is inside a string.
        if (text === undefined || written[line] === python[line])
            continue;
        while (text.endsWith('\\') && line + 1 < written.length) {
            line += 1;
            text = `${text.slice(0, -1)} ${written[line] ?? ''}`;
        }
        commands.push({ text, line: start, variables: variablesOf(text, scope) });
    }
    return commands;
}
function variablesOf(text, scope) {
    const variables = [];
    for (const [, name, expression] of text.matchAll(expansion)) {
        const found = name ?? expression;
        if (found === undefined || shell_harmless.test(found))
            continue;
        const [root = ''] = /^\w+/.exec(found) ?? [];
        // `$NAME` can be the shell's, and so can `{1..5}` and `{a,b}`: IPython puts in only what it can evaluate.
        if (root !== '' && !scope.binds(root))
            continue;
        const value = root === found ? scope.constantOf({ kind: 'name', id: root, at: 0, end: 0 }) : undefined;
        // What a command printed is None in the program that stands for the notebook.
        if (value === undefined || value === null)
            variables.push(found);
    }
    return variables;
}

;// CONCATENATED MODULE: ./src/engines/python-flow/ml/scope.ts

/** Of names that stand for one another. */
const scope_maxSteps = 20;
/** In characters. */
const maxPath = 300;
const scope_maxText = 20_000;
/** The names that a module, function or class binds, and what they stand for as far as that can't change. */
class Scope {
    parent;
    isClass;
    bindings = new Map();
    /** Answers once given; while one is looked for it is `undefined`, which ends a circle. */
    paths = new Map();
    constants = new Map();
    constructor(parent, 
    /** A class's names are not seen in its functions. */
    isClass = false) {
        this.parent = parent;
        this.isClass = isClass;
    }
    /** The name that an expression has from outside: `transformers.AutoModel.from_pretrained`, `gradio.Blocks().launch`. */
    pathOf(expression) {
        const inner = (object, suffix) => {
            const path = this.pathOf(object);
            return path === undefined || path.length > maxPath ? undefined : path + suffix;
        };
        if (expression.kind === 'name')
            return this.pathOfName(expression.id);
        if (expression.kind === 'attribute')
            return inner(expression.object, `.${expression.name}`);
        if (expression.kind === 'call')
            return inner(expression.callee, '()');
        if (expression.kind === 'await')
            return expression.value && inner(expression.value, '');
        if (expression.kind !== 'subscript')
            return undefined;
        const key = this.constantOf(expression.index);
        return key === undefined ? undefined : inner(expression.object, `[${textOf(key)}]`);
    }
    /** The value that an expression always has. */
    constantOf(expression) {
        if (expression.kind === 'literal')
            return expression.value;
        if (expression.kind === 'name')
            return this.constantOfName(expression.id);
        if (expression.kind === 'binary') {
            const [left, right] = [this.constantOf(expression.left), this.constantOf(expression.right)];
            return left === undefined || right === undefined ? undefined : binaryConstant(expression.operator, left, right);
        }
        if (expression.kind !== 'fstring')
            return undefined;
        let text = '';
        for (const part of expression.parts) {
            const value = this.constantOf(part);
            if (value === undefined || text.length > scope_maxText)
                return undefined;
            text += textOf(value);
        }
        return text;
    }
    /** The expression that a name stands for, or the expression itself. */
    valueOf(expression, steps = 0) {
        if (expression.kind !== 'name' || steps > scope_maxSteps)
            return expression;
        const [scope, binding] = this.only(expression.id);
        return binding && 'value' in binding ? scope.valueOf(binding.value, steps + 1) : expression;
    }
    pathOfName(id) {
        const scope = this.holder(id);
        return scope === undefined ? id : remembered(scope.paths, id, () => scope.pathOfBindings(id));
    }
    pathOfBindings(id) {
        const bindings = this.bindings.get(id) ?? [];
        const paths = bindings.map((binding) => {
            if (binding === undefined)
                return undefined;
            return 'path' in binding ? binding.path : this.pathOf(binding.value);
        });
        // Imported in one way or, if that fails, in another: both are the library.
        const onlyImported = bindings.every((binding) => binding !== undefined && 'path' in binding);
        return onlyImported || new Set(paths).size === 1 ? paths[0] : undefined;
    }
    constantOfName(id) {
        const [scope, binding] = this.only(id);
        if (binding === undefined || 'path' in binding)
            return undefined;
        return remembered(scope.constants, id, () => scope.constantOf(binding.value));
    }
    /** Its names of another kind for something whose own name ends as in `pattern`. */
    namesOf(pattern) {
        return [...this.bindings.keys()].filter((id) => !pattern.test(id) && pattern.test(this.pathOfName(id) ?? ''));
    }
    /** Whether the name is the program's, and not Python's own or unknown. */
    binds(id) {
        return this.holder(id) !== undefined;
    }
    /** Where a name is bound; nowhere if it is Python's own. */
    holder(id) {
        if (this.bindings.has(id))
            return this;
        let scope = this.parent;
        while (scope !== undefined && (scope.isClass || !scope.bindings.has(id)))
            scope = scope.parent;
        return scope;
    }
    only(id) {
        const scope = this.holder(id);
        const bindings = scope?.bindings.get(id) ?? [];
        return [scope ?? this, bindings.length === 1 ? bindings[0] : undefined];
    }
    bind(name, binding) {
        if (name === undefined)
            return;
        const bindings = this.bindings.get(name);
        if (bindings === undefined)
            this.bindings.set(name, [binding]);
        else
            bindings.push(binding);
    }
    bindParameters(parameters) {
        for (const { name } of parameters)
            this.bind(name, undefined);
    }
    /** Binds an assignment's target; a part of a sequence only where both sides are written out. */
    bindTarget(target, value) {
        if (target.kind === 'name') {
            this.bind(target.id, value && { value });
        }
        else if (target.kind === 'tuple' || target.kind === 'list') {
            const items = value !== undefined && 'items' in value && value.items.length === target.items.length ? value.items : [];
            const plain = ![...target.items, ...items].some(({ kind }) => kind === 'starred');
            for (const [i, item] of target.items.entries())
                this.bindTarget(item, plain ? items[i] : undefined);
        }
        else if (target.kind === 'starred' && target.value !== undefined) {
            this.bindTarget(target.value, undefined);
        }
    }
    /** Binds what a statement itself binds, not what the statements in it do. */
    bindStatement(statement) {
        if (statement.kind === 'import') {
            for (const { name, alias } of statement.names) {
                const [first = name] = name.split('.');
                if (statement.from !== undefined)
                    this.bind(alias ?? name, { path: `${statement.from}.${name}` });
                else
                    this.bind(alias ?? first, { path: alias === undefined ? first : name });
            }
        }
        else if (statement.kind === 'assign') {
            for (const target of statement.targets)
                this.bindTarget(target, statement.value);
        }
        else if (statement.kind === 'annotate') {
            if (statement.value !== undefined)
                this.bindTarget(statement.target, statement.value);
        }
        else if (statement.kind === 'augment' || statement.kind === 'for') {
            this.bindTarget(statement.target, undefined);
        }
        else if (statement.kind === 'with') {
            for (const { value, target } of statement.items)
                if (target !== undefined)
                    this.bindTarget(target, value);
        }
        else if (statement.kind === 'try') {
            for (const { name } of statement.handlers)
                this.bind(name, undefined);
        }
        else if (statement.kind === 'match') {
            for (const { pattern } of statement.cases)
                this.bindPattern(pattern);
        }
        else if (statement.kind === 'function' || statement.kind === 'class') {
            this.bind(statement.name, undefined);
        }
        else if (statement.kind === 'scope') {
            // Another scope's variable, which changes here as well.
            for (const name of statement.names)
                this.bind(name, undefined);
        }
    }
    bindPattern(pattern) {
        if (pattern.kind === 'capture')
            this.bind(pattern.name, undefined);
        else if (pattern.kind === 'structure')
            for (const name of pattern.names)
                this.bind(name, undefined);
        else if (pattern.kind === 'any-of')
            for (const each of pattern.patterns)
                this.bindPattern(each);
    }
}
function remembered(answers, id, find) {
    if (answers.has(id))
        return answers.get(id);
    answers.set(id, undefined);
    const answer = find();
    answers.set(id, answer);
    return answer;
}

;// CONCATENATED MODULE: ./src/engines/python-flow/ml/sites.ts

/** A place that rules look at. */
class Place {
    source;
    scope;
    constructor(source, scope) {
        this.source = source;
        this.scope = scope;
    }
    constant(expression) {
        return expression && this.scope.constantOf(expression);
    }
    pathOf(expression) {
        return expression && this.scope.pathOf(expression);
    }
    valueOf(expression) {
        return this.scope.valueOf(expression);
    }
}
class CallSite extends Place {
    node;
    path;
    constructor(source, scope, node, 
    /** `torch.load`, whatever it was imported as. */
    path) {
        super(source, scope);
        this.node = node;
        this.path = path;
    }
    /** Whether arguments may be there that can't be seen. */
    get open() {
        return this.node.args.some(({ spread }) => spread !== '');
    }
    named(name) {
        return this.node.args.find((argument) => argument.name === name);
    }
    /** By its name, or by its place among those without a name. */
    argument(name, index) {
        const named = this.named(name);
        if (named !== undefined || index === undefined)
            return named?.value;
        const plain = this.node.args.filter((argument) => argument.name === undefined);
        return plain.slice(0, index + 1).some(({ spread }) => spread !== '') ? undefined : plain[index]?.value;
    }
}
/** An assignment to an attribute or an item: `session.verify = False`. */
class StoreSite extends Place {
    node;
    path;
    value;
    constructor(source, scope, node, 
    /** `requests.Session().verify`, `os.environ[NAME]`. */
    path, value) {
        super(source, scope);
        this.node = node;
        this.path = path;
        this.value = value;
    }
}
/**
 * Calls `onCall` and `onStore` with every call, and every store into something, that has a name from outside; of functions, only in those in
 * which one of `names` stands, which are patterns, or something that stands for one. What is not looked into needn't be parsed.
 */
function visitSites({ body }, source, names, onCall, onStore) {
    const module = new Scope(undefined);
    bindAll(body, module);
    const words = names.length === 0 ? [] : [...names, ...module.namesOf(new RegExp(String.raw `\b(?:${names.join('|')})$`))];
    const wanted = new RegExp(String.raw `\b(?:${words.join('|')})\b`);
    const visit = (value, scope) => {
        if (Array.isArray(value)) {
            for (const item of value)
                visit(item, scope);
        }
        else if (typeof value === 'object' && value !== null) {
            enter(value, scope);
        }
    };
    const isWanted = ({ at, end }) => words.length > 0 && wanted.test(source.slice(at, end));
    /** Functions around. */
    let depth = 0;
    const enterFunction = (node, scope) => {
        if (node.kind === 'function')
            visit(node.decorators, scope);
        visit(node.parameters, scope);
        if (depth === 0 && node.kind === 'function' && !isWanted(node))
            return;
        const own = new Scope(scope);
        own.bindParameters(node.parameters);
        bindAll(node.body, own);
        depth += 1;
        visit(node.body, own);
        depth -= 1;
    };
    const enter = (node, scope) => {
        if (node.kind === 'function' || node.kind === 'lambda') {
            enterFunction(node, scope);
            return;
        }
        if (node.kind === 'class') {
            const own = new Scope(scope, true);
            bindAll(node.body, own);
            visit([node.decorators, node.bases], scope);
            visit(node.body, own);
            return;
        }
        if (node.kind === 'call') {
            const path = scope.pathOf(node.callee);
            if (path !== undefined)
                onCall(new CallSite(source, scope, node, path));
        }
        else if (node.kind === 'assign') {
            for (const target of node.targets) {
                if (target.kind !== 'attribute' && target.kind !== 'subscript')
                    continue;
                const path = scope.pathOf(target);
                if (path !== undefined)
                    onStore(new StoreSite(source, scope, node, path, node.value));
            }
        }
        for (const part of Object.values(node))
            visit(part, scope);
    };
    visit(body, module);
    return module;
}
/** Binds all that a scope's statements bind, in blocks and expressions too, but not in functions and classes of their own. */
function bindAll(value, scope) {
    if (Array.isArray(value)) {
        for (const item of value)
            bindAll(item, scope);
        return;
    }
    if (typeof value !== 'object' || value === null)
        return;
    const node = value;
    if (node.kind === 'walrus')
        scope.bindTarget(node.target, node.value);
    else if (node.kind === 'comprehension') {
        for (const clause of node.clauses)
            if ('target' in clause)
                scope.bindTarget(clause.target, undefined);
    }
    else
        scope.bindStatement(node);
    if (node.kind === 'function' || node.kind === 'class' || node.kind === 'lambda')
        return;
    for (const part of Object.values(node))
        bindAll(part, scope);
}

;// CONCATENATED MODULE: ./src/engines/python-flow/ml/index.ts








/** Rules on calls and settings of ML libraries, which need no flow of data. */
const mlRules = [
    ...loadingRules,
    ...hubRules,
    ...servingRules,
    ...agentRules,
    ...notebookRules,
];
/** Rules by the names at their places, as they are imported, taken from something, or given for an argument: not in most sentences. */
const byNames = mlRules.flatMap(({ about = [], names }) => names === undefined
    ? []
    : [{ about, names, used: new RegExp(String.raw `(?:[.,(]\s*|\bimport\s+|^\s*)(?:${names})\b`, 'm') }]);
const namesIn = (source) => byNames.flatMap(({ about, names, used }) => about.every((each) => each.test(source)) && used.test(source) ? [names] : []);
/** Whether it is worth while to parse a program for these rules. In a notebook's program shell commands can't be seen. */
const mayMatch = (path, source) => path.endsWith('.ipynb') || namesIn(source).length > 0;
const ml_callRules = mlRules.flatMap((rule) => (rule.call ? [{ rule, match: rule.call }] : []));
const storeRules = mlRules.flatMap((rule) => (rule.store ? [{ rule, match: rule.store }] : []));
function analyseMl(program, source) {
    const sightings = [];
    const harmlessPlaces = [];
    const look = (site, rules) => {
        const { at, end } = site.node;
        for (const { rule, match } of rules) {
            const found = match(site);
            if (found === rule_harmless)
                harmlessPlaces.push({ rule, at });
            else if (found !== undefined)
                sightings.push({ ...found, rule, at, end });
        }
    };
    const scope = visitSites(program, source, namesIn(source), (site) => {
        look(site, ml_callRules);
    }, (site) => {
        look(site, storeRules);
    });
    return { sightings: sightings.sort((a, b) => a.at - b.at), harmless: harmlessPlaces, scope };
}
/** What the rules see in a notebook's shell commands: its lines as written, and as Python. */
function shellSightings(written, python, scope) {
    return shellCommands(written, python, scope).flatMap((command) => mlRules.flatMap((rule) => {
        const found = rule.shell?.(command);
        return found === undefined ? [] : [{ ...found, rule, line: command.line }];
    }));
}

;// CONCATENATED MODULE: ./src/engines/python-flow/ml/detection.ts




/** What the ML rules find in a program, which is `module` parsed. */
function mlFindings(module, program, places) {
    const { sightings, harmless, scope } = analyseMl(module.program, module.source);
    const isHarmless = (at, { cwe = [] }) => harmless.some((place) => place.at === at && place.rule.cwe.some((each) => cwe.includes(each)));
    const detections = sightings.map(({ rule, at, end, ...match }) => ({
        detection: detection_detectionOf(rule, match, module, { at, end }, places),
        at,
        followed: rule.followed === true,
    }));
    if (!module.path.endsWith('.ipynb'))
        return { detections, isHarmless };
    const python = linesOf(module.source);
    const written = python.map((_, i) => program.locate({ line: i + 1, column: 1, endLine: i + 1, endColumn: 1 }).lineText);
    const starts = places.startsOf(module);
    const shell = shellSightings(written, python, scope).map(({ rule, line, ...match }) => {
        const at = starts[line] ?? 0;
        return { detection: detection_detectionOf(rule, match, module, { at, end: at + 1 }, places), at, followed: false };
    });
    return { detections: [...detections, ...shell], isHarmless };
}
/** What a pattern rule found is the same as what an ML rule says of the same line, which says more. */
function isSameFinding(ml, { location, cwe = [] }) {
    return (ml.location.path === location.path &&
        ml.location.startLine === location.startLine &&
        ml.location.member === location.member &&
        cwe.some((each) => ml.cwe?.includes(each)));
}
function detection_detectionOf(rule, { message, severity, edit }, module, { at, end }, places) {
    const { location, lineText, place } = places.span(module, at, end);
    const identity = places.identity(module)(place);
    const comments = places.commentsOf(module)({ rule: rule.id, message: '', ...place });
    const suggestion = edit && suggestionOf(edit, module, places);
    return {
        rule: rule.id,
        engine: findings_engineName,
        severity: severity ?? rule.severity,
        title: rule.title,
        message: edit === undefined ? message : `${message} ${wordsFor(edit, module)}`,
        location,
        lineText: (0,finding/* excerpt */.Kb)(lineText, place.column),
        ...(identity !== undefined && { identity }),
        ...(comments.length > 0 && { comments, aliases: aliasesOf(rule) }),
        help: detection_helpOf(rule),
        cwe: rule.cwe,
        properties: { owasp: rule.owasp, ...(suggestion && { suggestion }) },
    };
}
const detection_helpOf = ({ why, bad, good }) => {
    const indented = (code) => linesOf(code)
        .map((line) => `    ${line}`)
        .join('\n');
    return { text: `${why}\n\nFound in:\n${indented(bad)}\n\nBetter:\n${indented(good)}` };
};
/** Bandit's and ruff's numbers of the rules that an ML rule stands for, where a comment may speak of them. */
const numbers = {
    'torch-load-without-weights-only': ['614'],
    'untrusted-model-unpickled': ['301'],
    'unsafe-yaml-load': ['506'],
    'unpinned-hub-download': ['615'],
    'tls-verification-disabled': ['501', '323'],
    'debug-mode-enabled': ['201'],
};
const aliasesOf = ({ id }) => (numbers[id] ?? []).flatMap((number) => [`B${number}`, `S${number}`]);
function wordsFor({ at, end, replacement }, { source }) {
    const text = replacement.replace(/^, /, '');
    return at === end ? `Add ${text}.` : `Write ${text} in place of ${source.slice(at, end).slice(0, 40)}.`;
}
/** The edit in lines and columns of the file; a notebook's lines are JSON, in which it would be another one. */
function suggestionOf({ at, end, replacement }, module, places) {
    const { location } = places.span(module, at, end);
    return location.startColumn === undefined ? undefined : { ...location, replacement };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./src/findings/inline-skip.ts
var inline_skip = __webpack_require__(24673);
;// CONCATENATED MODULE: ./src/engines/python-flow/syntax/concrete.ts
/**
 * The functions of tree-sitter's WebAssembly that its `TreeCursor` calls. Each takes the tree's address and a cursor that stands in a
 * place of its memory; `TreeCursor` copies it there and back at every step, which takes longer than the step.
 */
const names = {
    root: '_ts_tree_root_node_wasm',
    open: '_ts_tree_cursor_new_wasm',
    close: '_ts_tree_cursor_delete_wasm',
    firstChild: '_ts_tree_cursor_goto_first_child_wasm',
    nextSibling: '_ts_tree_cursor_goto_next_sibling_wasm',
    parent: '_ts_tree_cursor_goto_parent_wasm',
    type: '_ts_tree_cursor_current_node_type_id_wasm',
    field: '_ts_tree_cursor_current_field_id_wasm',
    at: '_ts_tree_cursor_start_index_wasm',
    end: '_ts_tree_cursor_end_index_wasm',
};
/** `module` is what tree-sitter was loaded into. Throws `TypeError` if it isn't the version that this was written for. */
function cursorSteps(module) {
    const step = (name) => {
        const found = Reflect.get(module, name);
        if (typeof found !== 'function')
            throw new TypeError(`tree-sitter has no ${name}`);
        return found;
    };
    return {
        root: step(names.root),
        open: step(names.open),
        close: step(names.close),
        firstChild: step(names.firstChild),
        nextSibling: step(names.nextSibling),
        parent: step(names.parent),
        type: step(names.type),
        field: step(names.field),
        at: step(names.at),
        end: step(names.end),
    };
}
/** The recursion over the tree must not exhaust the stack; people write some 30 levels. */
const concrete_maxDepth = 1_200;
/** A string's text and a type's parts are read from the source where they are needed. */
const leaves = new Set(['comment', 'string_start', 'string_end', 'string_content', 'identifier', 'integer', 'float']);
/** Between what matters. A third of all nodes, which are not worth to be read. */
const punctuation = new Set(['(', ')', '[', ']', '{', '}', ',', '.', '=', '->', ';']);
const concrete_none = [];
/** Reads a whole tree. `offsetOf` says where a place of the text is in the source; `comment` is given the comments. */
function readTree(steps, { types, fields }, tree, offsetOf, comment) {
    const address = Reflect.get(tree, 0);
    if (typeof address !== 'number')
        throw new TypeError('a tree of tree-sitter has no address');
    const read = (depth, type) => {
        const field = fields[steps.field(address)] ?? null;
        const [at, end] = [offsetOf(steps.at(address)), offsetOf(steps.end(address))];
        if (leaves.has(type) || depth > concrete_maxDepth || steps.firstChild(address) === 0) {
            return { type, field, at, end, kids: concrete_none };
        }
        const kids = [];
        do {
            const typeOfKid = types[steps.type(address)] ?? 'ERROR';
            if (punctuation.has(typeOfKid))
                continue;
            const kid = read(depth + 1, typeOfKid);
            if (typeOfKid === 'comment')
                comment(kid);
            else
                kids.push(kid);
        } while (steps.nextSibling(address) !== 0);
        steps.parent(address);
        return { type, field, at, end, kids };
    };
    steps.root(address);
    steps.open(address);
    try {
        return read(0, types[steps.type(address)] ?? 'ERROR');
    }
    finally {
        steps.close(address);
    }
}

;// CONCATENATED MODULE: ./src/engines/python-flow/syntax/outline.ts
/** A shorter body is parsed as fast as it is left out. */
const minBody = 160;
const tab = 9;
const lineFeed = 10;
const formFeed = 12;
const carriageReturn = 13;
const space = 32;
const doubleQuote = 34;
const hash = 35;
const singleQuote = 39;
const backslash = 92;
/** Where the string that begins at `at` ends: one in single quotes at the end of its line at the latest. */
function endOfString(source, at) {
    const quote = source.charCodeAt(at);
    const isLong = source.charCodeAt(at + 1) === quote && source.charCodeAt(at + 2) === quote;
    for (let i = at + (isLong ? 3 : 1); i < source.length; i++) {
        const code = source.charCodeAt(i);
        if (code === backslash)
            i += source.charCodeAt(i + 1) === carriageReturn ? 2 : 1;
        else if (code === lineFeed && !isLong)
            return i;
        else if (code === quote) {
            if (!isLong)
                return i + 1;
            if (source.charCodeAt(i + 1) === quote && source.charCodeAt(i + 2) === quote)
                return i + 3;
        }
    }
    return source.length;
}
const endOfLine = (source, at) => {
    const end = source.indexOf('\n', at);
    return end < 0 ? source.length : end;
};
/** Reads a statement's line, over brackets, strings and continued lines: where what it says ends, and the line. */
function readLine(source, at) {
    let depth = 0;
    let said = at;
    let i = at;
    while (i < source.length) {
        const code = source.charCodeAt(i);
        if (code === lineFeed) {
            if (depth === 0)
                break;
            i += 1;
        }
        else if (code === hash) {
            i = endOfLine(source, i);
        }
        else if (code === doubleQuote || code === singleQuote) {
            said = i = endOfString(source, i);
        }
        else if (code === backslash) {
            i += source.charCodeAt(i + 1) === carriageReturn ? 3 : 2;
        }
        else {
            i += 1;
            if (code === space || code === tab || code === carriageReturn)
                continue;
            // ( [ { and ) ] }
            if (code === 40 || code === 91 || code === 123)
                depth += 1;
            else if ((code === 41 || code === 93 || code === 125) && depth > 0)
                depth -= 1;
            said = i;
        }
    }
    return { said: Math.min(said, source.length), end: Math.min(i, source.length) };
}
const header = /(?:async[ \t]+)?def[ \t]/y;
/** Where the bodies of the functions are that are in no other function. It goes by the lines: a parser has to say whether it is right. */
function bodiesOf(source) {
    const bodies = [];
    /** Of the function whose body is read or expected. */
    let outer = -1;
    let body;
    const close = () => {
        if (body !== undefined && body.end - body.at >= minBody)
            bodies.push(body);
        outer = -1;
        body = undefined;
    };
    for (let start = 0; start < source.length;) {
        let at = start;
        let width = 0;
        for (let code = source.charCodeAt(at); code === space || code === tab || code === formFeed;) {
            width = code === formFeed ? 0 : width + (code === tab ? 8 : 1);
            code = source.charCodeAt(++at);
        }
        const first = source.charCodeAt(at);
        if (first === hash || first === lineFeed || first === carriageReturn || at >= source.length) {
            start = endOfLine(source, at) + 1;
            continue;
        }
        if (outer >= 0 && width <= outer)
            close();
        const { said, end } = readLine(source, at);
        if (outer >= 0) {
            body ??= { at, end: said, indentation: source.slice(start, at) };
            body.end = said;
        }
        else if (first === 97 || first === 100) {
            header.lastIndex = at;
            // Else its body is in the same line.
            if (header.test(source) && source.charCodeAt(said - 1) === 58)
                outer = width;
        }
        start = end + 1;
    }
    close();
    return bodies;
}
function outlineOf(source) {
    const bodies = bodiesOf(source);
    const texts = [];
    /** Where in the text a body's place begins, and how far what comes behind it has moved. */
    const places = [];
    const moved = [];
    let from = 0;
    let length = 0;
    for (const { at, end } of bodies) {
        length += at - from;
        texts.push(source.slice(from, at), '0');
        places.push(length);
        length += 1;
        moved.push(end - length);
        from = end;
    }
    texts.push(source.slice(from));
    const offsetOf = (at) => {
        let [low, high] = [0, places.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((places[middle] ?? 0) < at)
                low = middle + 1;
            else
                high = middle;
        }
        return at + (moved[low - 1] ?? 0);
    };
    return { text: texts.join(''), bodies, offsetOf };
}

;// CONCATENATED MODULE: ./src/engines/python-flow/syntax/literals.ts
/** Longer texts are data; nothing is decided by them. */
const literals_maxText = 20_000;
const escapes = {
    n: '\n',
    t: '\t',
    r: '\r',
    a: '\x07',
    b: '\b',
    f: '\f',
    v: '\v',
    '\\': '\\',
    "'": "'",
    '"': '"',
    '\n': '',
};
function unescaped(text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|\r?([^xuU0-7]))/g, (whole, x, u, long, octal, simple) => {
        const hex = x ?? u ?? long;
        const code = hex !== undefined ? parseInt(hex, 16) : octal !== undefined ? parseInt(octal, 8) : undefined;
        if (code !== undefined)
            return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        return escapes[simple ?? ''] ?? whole;
    });
}
/** A string or the parts of an f-string; `convert` gives an interpolated expression. */
function stringParts(raw, source, convert) {
    const [start] = raw.kids;
    const last = raw.kids.at(-1);
    const prefix = start === undefined ? '' : source.slice(start.at, start.end).toLowerCase();
    const from = start?.end ?? raw.at;
    const to = last?.type === 'string_end' ? last.at : raw.end;
    const formatted = prefix.includes('f') || prefix.includes('t');
    const textOf = (at, end) => {
        let text = source.slice(at, end);
        if (!prefix.includes('r'))
            text = unescaped(text);
        if (formatted)
            text = text.replaceAll('{{', '{').replaceAll('}}', '}');
        return { kind: 'literal', at, end, value: text.length > literals_maxText ? undefined : text };
    };
    const parts = [];
    let at = from;
    for (const kid of raw.kids) {
        if (kid.type !== 'interpolation')
            continue;
        if (kid.at > at)
            parts.push(textOf(at, kid.at));
        parts.push(interpolated(kid, convert));
        at = kid.end;
    }
    if (at < to || parts.length === 0)
        parts.push(textOf(at, to));
    return parts;
}
/** `{x!r}` is `repr(x)`; a format specifier leaves the text as it is, except that of a number. */
function interpolated(raw, convert) {
    const { at, end } = raw;
    const inner = raw.kids.find(({ field }) => field === 'expression');
    const value = inner === undefined ? { kind: 'opaque', at, end, parts: [] } : convert(inner);
    const conversion = raw.kids.find(({ type }) => type === 'type_conversion');
    if (conversion === undefined)
        return value;
    const callee = { kind: 'name', at, end: at, id: 'repr' };
    return { kind: 'call', at, end, callee, args: [{ name: undefined, spread: '', value }] };
}
function numberOf(text) {
    const plain = text.replaceAll('_', '').toLowerCase();
    const value = /^0\d+$/.test(plain) ? parseInt(plain, 10) : Number(plain);
    return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
}

;// CONCATENATED MODULE: ./src/engines/python-flow/syntax/expressions.ts

/** A literal list of data says nothing beyond its first items. */
const maxItems = 300;
/** Deeper code is not written by people; the analysis must not run out of stack over it. */
const maxNesting = 120;
/** Turns the concrete tree of an expression into ours. */
class ExpressionConverter {
    source;
    leftOut;
    depth = 0;
    constructor(source, leftOut) {
        this.source = source;
        this.leftOut = leftOut;
    }
    text({ at, end }) {
        return this.source.slice(at, end);
    }
    /** Whatever the grammar made of it: what isn't known becomes `opaque`, with its parts. */
    expression(raw) {
        if (raw === undefined)
            return { kind: 'opaque', at: 0, end: 0, parts: [] };
        if (this.depth >= maxNesting) {
            this.leftOut.add('expressions nested too deeply');
            return { kind: 'opaque', at: raw.at, end: raw.end, parts: [] };
        }
        this.depth += 1;
        const converted = this.convert(raw);
        this.depth -= 1;
        return converted;
    }
    optional(raw) {
        return raw && this.expression(raw);
    }
    convert(raw) {
        const { type, at, end, kids } = raw;
        const field = (name) => kids.find((kid) => kid.field === name);
        switch (type) {
            case 'identifier':
                return { kind: 'name', at, end, id: this.text(raw) };
            case 'dotted_name':
                return this.dotted(kids.filter(isExpression), raw);
            case 'true':
                return { kind: 'literal', at, end, value: true };
            case 'false':
                return { kind: 'literal', at, end, value: false };
            case 'none':
                return { kind: 'literal', at, end, value: null };
            case 'integer':
            case 'float':
                return { kind: 'literal', at, end, value: numberOf(this.text(raw)) };
            case 'string':
                return this.string([raw], raw);
            case 'concatenated_string':
                return this.string(kids, raw);
            case 'list':
            case 'tuple':
            case 'set':
            case 'list_pattern':
            case 'tuple_pattern':
            case 'pattern_list':
            case 'expression_list': {
                const items = kids.filter(isExpression);
                const kind = type === 'set' ? 'set' : type.startsWith('list') ? 'list' : 'tuple';
                const listed = items.slice(0, maxItems).map((item) => this.expression(item));
                return { kind, at, end, items: listed, cut: items.length > maxItems };
            }
            case 'dictionary': {
                const pairs = kids.filter(isExpression);
                const entries = pairs.slice(0, maxItems).map((pair) => {
                    const key = pair.kids.find((kid) => kid.field === 'key');
                    const value = pair.kids.find((kid) => kid.field === 'value') ?? pair.kids.find(isExpression);
                    return { key: this.optional(key), value: this.expression(value) };
                });
                return { kind: 'dict', at, end, entries, cut: pairs.length > maxItems };
            }
            case 'call':
                return {
                    kind: 'call',
                    at,
                    end,
                    callee: this.expression(field('function')),
                    args: this.callArguments(field('arguments')),
                };
            case 'attribute':
                return {
                    kind: 'attribute',
                    at,
                    end,
                    object: this.expression(field('object')),
                    name: this.text(field('attribute') ?? raw),
                };
            case 'subscript': {
                const indexes = kids.filter((kid) => kid.field === 'subscript' && isExpression(kid));
                const [only] = indexes;
                const items = indexes.map((index) => this.expression(index));
                return {
                    kind: 'subscript',
                    at,
                    end,
                    object: this.expression(field('value')),
                    index: items.length === 1 && items[0] ? items[0] : { kind: 'tuple', at: only?.at ?? at, end, items, cut: false },
                };
            }
            case 'generic_type': {
                const [object, parameters] = kids;
                const items = (parameters?.kids ?? []).filter(isExpression).map((kid) => this.expression(kid));
                const index = items.length === 1 && items[0] ? items[0] : { kind: 'tuple', at, end, items, cut: false };
                return { kind: 'subscript', at, end, object: this.expression(object), index };
            }
            case 'slice':
                return this.slice(raw);
            case 'union_type':
            case 'binary_operator':
                return this.binary(raw);
            case 'boolean_operator':
                return this.leftDeep(raw, (left, right, node) => ({
                    kind: 'logical',
                    at,
                    end: node.end,
                    operator: node.kids.find((kid) => kid.field === 'operator')?.type === 'and' ? 'and' : 'or',
                    left,
                    right,
                }));
            case 'not_operator':
                return { kind: 'unary', at, end, operator: 'not', operand: this.expression(field('argument')) };
            case 'unary_operator':
                return {
                    kind: 'unary',
                    at,
                    end,
                    operator: field('operator')?.type ?? '-',
                    operand: this.expression(field('argument')),
                };
            case 'comparison_operator':
                return {
                    kind: 'compare',
                    at,
                    end,
                    operands: kids.filter((kid) => kid.field === null && isExpression(kid)).map((kid) => this.expression(kid)),
                    operators: kids.filter((kid) => kid.field === 'operators').map((kid) => kid.type),
                };
            case 'conditional_expression': {
                const [then, test, otherwise] = kids.filter(isExpression);
                return {
                    kind: 'conditional',
                    at,
                    end,
                    test: this.expression(test),
                    then: this.expression(then),
                    otherwise: this.expression(otherwise),
                };
            }
            case 'lambda':
                return {
                    kind: 'lambda',
                    at,
                    end,
                    parameters: this.parameters(field('parameters')),
                    body: this.expression(field('body')),
                };
            case 'list_comprehension':
            case 'set_comprehension':
            case 'dictionary_comprehension':
            case 'generator_expression':
                return this.comprehension(raw);
            case 'named_expression':
                return {
                    kind: 'walrus',
                    at,
                    end,
                    target: this.expression(field('name')),
                    value: this.expression(field('value')),
                };
            case 'await':
            case 'yield':
                return { kind: type, at, end, value: this.optional(kids.find(isExpression)) };
            case 'list_splat':
            case 'list_splat_pattern':
            case 'parenthesized_list_splat':
                return { kind: 'starred', at, end, value: this.optional(kids.find(isExpression)) };
            case 'parenthesized_expression':
            case 'type':
            case 'as_pattern_target':
            case 'constrained_type':
                return this.expression(kids.find(isExpression));
            default:
                return { kind: 'opaque', at, end, parts: kids.filter(isExpression).map((kid) => this.expression(kid)) };
        }
    }
    dotted(parts, { at, end }) {
        const [first, ...rest] = parts;
        return rest.reduce((object, part) => ({ kind: 'attribute', at, end: part.end, object, name: this.text(part) }), { kind: 'name', at, end: first?.end ?? end, id: first ? this.text(first) : '' });
    }
    string(strings, { at, end }) {
        const parts = [];
        for (const string of strings) {
            if (string.type !== 'string')
                continue;
            for (const part of stringParts(string, this.source, (inner) => this.expression(inner)))
                parts.push(part);
        }
        const texts = parts.map((part) => part.kind === 'literal' && typeof part.value === 'string' ? part.value : undefined);
        if (texts.every((text) => text !== undefined))
            return { kind: 'literal', at, end, value: texts.join('') };
        if (parts.length === 1 && parts[0]?.kind === 'literal')
            return { ...parts[0], at, end };
        return { kind: 'fstring', at, end, parts };
    }
    slice({ at, end, kids }) {
        const parts = [undefined];
        for (const kid of kids) {
            if (kid.type === ':')
                parts.push(undefined);
            else
                parts[parts.length - 1] = this.expression(kid);
        }
        return { kind: 'slice', at, end, lower: parts[0], upper: parts[1], step: parts[2] };
    }
    binary(raw) {
        return this.leftDeep(raw, (left, right, node) => ({
            kind: 'binary',
            at: raw.at,
            end: node.end,
            operator: node.kids.find((kid) => kid.field === 'operator')?.type ?? '|',
            left,
            right,
        }));
    }
    /** `a + b + c + …` leans to the left; a thousand parts must not be a thousand levels. */
    leftDeep(raw, join) {
        const chain = [];
        let node = raw;
        while (node?.type === raw.type) {
            chain.push(node);
            node = node.kids.find(isExpression);
        }
        let left = this.expression(node);
        for (const each of chain.reverse())
            left = join(left, this.expression(each.kids.filter(isExpression)[1]), each);
        return left;
    }
    comprehension({ type, at, end, kids }) {
        const body = kids.find(({ field }) => field === 'body');
        const pair = body?.type === 'pair' ? body.kids.filter(isExpression) : undefined;
        const clauses = [];
        for (const kid of kids) {
            if (kid.type === 'for_in_clause') {
                const target = this.expression(kid.kids.find(({ field }) => field === 'left'));
                clauses.push({ target, iterable: this.expression(kid.kids.find(({ field }) => field === 'right')) });
            }
            else if (kid.type === 'if_clause') {
                clauses.push({ condition: this.expression(kid.kids.find(isExpression)) });
            }
        }
        const of = type.startsWith('list') ? 'list' : type.startsWith('set') ? 'set' : pair ? 'dict' : 'generator';
        return {
            kind: 'comprehension',
            at,
            end,
            of,
            key: pair && this.expression(pair[0]),
            element: this.expression(pair ? pair[1] : body),
            clauses,
        };
    }
    callArguments(raw) {
        if (raw === undefined)
            return [];
        if (raw.type === 'generator_expression')
            return [{ name: undefined, spread: '', value: this.expression(raw) }];
        return raw.kids
            .filter(isExpression)
            .slice(0, maxItems)
            .map((kid) => {
            const inner = kid.kids.find(isExpression);
            if (kid.type === 'list_splat')
                return { name: undefined, spread: '*', value: this.expression(inner) };
            if (kid.type === 'dictionary_splat')
                return { name: undefined, spread: '**', value: this.expression(inner) };
            if (kid.type !== 'keyword_argument')
                return { name: undefined, spread: '', value: this.expression(kid) };
            const name = kid.kids.find(({ field }) => field === 'name');
            const value = kid.kids.find(({ field }) => field === 'value');
            return { name: name && this.text(name), spread: '', value: this.expression(value) };
        });
    }
    parameters(raw) {
        const parameters = [];
        let keywordOnly = false;
        for (const kid of raw?.kids ?? []) {
            if (kid.type === 'keyword_separator')
                keywordOnly = true;
            if (!isExpression(kid))
                continue;
            // `name` holds the splat of `*args: int`.
            const name = kid.kids.find(({ field }) => field === 'name') ??
                kid.kids.find((part) => /pattern|^ident/.test(part.type)) ??
                kid;
            const splat = kid.type.endsWith('splat_pattern') ? kid : name;
            const spread = splat.type === 'list_splat_pattern' ? '*' : splat.type === 'dictionary_splat_pattern' ? '**' : '';
            const identifier = splat.kids.find(({ type }) => type === 'identifier') ?? splat;
            parameters.push({
                at: kid.at,
                name: this.text(identifier),
                spread,
                annotation: this.optional(kid.kids.find(({ field }) => field === 'type')),
                fallback: this.optional(kid.kids.find(({ field }) => field === 'value')),
                keywordOnly,
            });
            if (spread === '*')
                keywordOnly = true;
        }
        return parameters;
    }
}
/** Tokens are their own type (`+`, `(`, `in`), so a word is a token if it is a keyword. Those that begin an expression of their own name have no kids as tokens. */
const keywords = new Set('and as assert async break case class continue def del elif else except finally for from global if import in is match nonlocal not or pass raise return try while with'.split(' '));
const parts = new Set([
    'type_conversion',
    'format_specifier',
    'ERROR',
    'line_continuation',
    'positional_separator',
    'keyword_separator',
]);
const sameName = new Set(['lambda', 'await', 'yield', 'print', 'exec', 'type']);
const known = new Map();
function isExpression({ type, kids }) {
    let is = known.get(type);
    if (is === undefined)
        known.set(type, (is = /^\w/.test(type) && !keywords.has(type) && !parts.has(type)));
    return is && !(kids.length === 0 && sameName.has(type));
}

;// CONCATENATED MODULE: ./src/engines/python-flow/syntax/statements.ts

/** Of blocks in one another. */
const maxBlocks = 60;
/** What is left out is added to `leftOut`. */
function statementsOf(kids, source, leftOut, later = () => undefined) {
    return new StatementConverter(source, leftOut, later).statements(kids);
}
const child = ({ kids }, field) => kids.find((kid) => kid.field === field);
const children = ({ kids }, type) => kids.filter((kid) => kid.type === type);
class StatementConverter extends ExpressionConverter {
    later;
    blocks = 0;
    constructor(source, leftOut, later) {
        super(source, leftOut);
        this.later = later;
    }
    statements(kids) {
        const statements = [];
        if (this.blocks >= maxBlocks) {
            this.leftOut.add('blocks nested too deeply');
            return statements;
        }
        this.blocks += 1;
        for (const kid of kids) {
            if (kid.type === ':')
                continue;
            const statement = this.statement(kid);
            if (Array.isArray(statement))
                statements.push(...statement);
            else if (statement !== undefined)
                statements.push(statement);
        }
        this.blocks -= 1;
        return statements;
    }
    block(raw) {
        return raw === undefined ? [] : this.statements(raw.kids);
    }
    statement(raw) {
        const { type, at, end, kids } = raw;
        switch (type) {
            case 'expression_statement':
                return kids.filter(isExpression).length > 1
                    ? { kind: 'expression', at, end, value: this.expression({ ...raw, type: 'expression_list' }) }
                    : this.simple(kids[0] ?? raw);
            case 'return_statement':
                return { kind: 'return', at, end, value: this.optional(kids.find(isExpression)) };
            case 'raise_statement':
                return { kind: 'raise', at, end, value: this.optional(kids.find(isExpression)) };
            case 'delete_statement':
                return { kind: 'delete', at, end, targets: this.listed(kids.find(isExpression)) };
            case 'assert_statement':
                return { kind: 'assert', at, end, test: this.expression(kids.find(isExpression)) };
            case 'break_statement':
                return { kind: 'break', at, end };
            case 'continue_statement':
                return { kind: 'continue', at, end };
            case 'pass_statement':
                return { kind: 'pass', at, end };
            case 'global_statement':
            case 'nonlocal_statement': {
                const names = children(raw, 'identifier').map((name) => this.text(name));
                return { kind: 'scope', at, end, of: type === 'global_statement' ? 'global' : 'nonlocal', names };
            }
            case 'if_statement':
                return this.ifStatement(raw);
            case 'while_statement':
                return {
                    kind: 'while',
                    at,
                    end,
                    test: this.expression(child(raw, 'condition')),
                    body: this.block(child(raw, 'body')),
                    otherwise: this.elseBlock(raw),
                };
            case 'for_statement':
                return {
                    kind: 'for',
                    at,
                    end,
                    target: this.expression(child(raw, 'left')),
                    iterable: this.expression(child(raw, 'right')),
                    body: this.block(child(raw, 'body')),
                    otherwise: this.elseBlock(raw),
                };
            case 'try_statement':
                return this.tryStatement(raw);
            case 'with_statement':
                return this.withStatement(raw);
            case 'match_statement': {
                const cases = (child(raw, 'body')?.kids ?? []).filter((kid) => kid.type === 'case_clause');
                const subject = this.expression(child(raw, 'subject'));
                return { kind: 'match', at, end, subject, cases: cases.map((each) => this.matchCase(each)) };
            }
            case 'function_definition':
                return this.functionDefinition(raw, []);
            case 'class_definition':
                return this.classDefinition(raw, []);
            case 'decorated_definition': {
                const decorators = children(raw, 'decorator').flatMap(({ kids: parts }) => parts.filter(isExpression));
                const definition = child(raw, 'definition');
                if (definition?.type === 'class_definition')
                    return this.classDefinition(definition, decorators);
                return definition && this.functionDefinition(definition, decorators);
            }
            case 'import_statement':
            case 'import_from_statement':
                return this.importStatement(raw);
            case 'print_statement':
            case 'exec_statement':
                return this.opaque(raw);
            case 'ERROR':
                this.leftOut.add('what the grammar does not know');
                return this.statements(kids);
            default:
                return isExpression(raw) ? this.opaque(raw) : undefined;
        }
    }
    opaque({ at, end, kids }) {
        const parts = kids.filter(isExpression).map((kid) => this.expression(kid));
        return { kind: 'expression', at, end, value: { kind: 'opaque', at, end, parts } };
    }
    simple(raw) {
        const { type, at, end } = raw;
        if (type === 'augmented_assignment') {
            return {
                kind: 'augment',
                at,
                end,
                target: this.expression(child(raw, 'left')),
                operator: (child(raw, 'operator')?.type ?? '').slice(0, -1),
                value: this.expression(child(raw, 'right')),
            };
        }
        if (type !== 'assignment')
            return { kind: 'expression', at, end, value: this.expression(raw) };
        const annotation = child(raw, 'type');
        const right = child(raw, 'right');
        const target = this.expression(child(raw, 'left'));
        if (annotation !== undefined) {
            const value = this.optional(right);
            return { kind: 'annotate', at, end, target, annotation: this.expression(annotation), value };
        }
        // `a = b = c` leans to the right.
        const targets = [target];
        let value = right;
        while (value?.type === 'assignment') {
            targets.push(this.expression(child(value, 'left')));
            value = child(value, 'right');
        }
        return { kind: 'assign', at, end, targets, value: this.expression(value) };
    }
    listed(raw) {
        if (raw === undefined)
            return [];
        return raw.type === 'expression_list'
            ? raw.kids.filter(isExpression).map((kid) => this.expression(kid))
            : [this.expression(raw)];
    }
    elseBlock(raw) {
        const clause = raw.kids.find(({ type }) => type === 'else_clause');
        return clause === undefined ? [] : this.block(child(clause, 'body'));
    }
    ifStatement(raw) {
        const clauses = [raw, ...children(raw, 'elif_clause')];
        const branches = clauses.map((clause) => ({
            test: this.expression(child(clause, 'condition')),
            body: this.block(child(clause, 'consequence')),
        }));
        return { kind: 'if', at: raw.at, end: raw.end, branches, otherwise: this.elseBlock(raw) };
    }
    tryStatement(raw) {
        const handlers = raw.kids.filter(({ type }) => type.startsWith('except') && type.endsWith('clause'));
        const last = raw.kids.find(({ type }) => type === 'finally_clause');
        return {
            kind: 'try',
            at: raw.at,
            end: raw.end,
            body: this.block(child(raw, 'body')),
            handlers: handlers.map((handler) => {
                const pattern = handler.kids.find(({ type }) => type === 'as_pattern');
                const alias = pattern?.kids.find(({ field }) => field === 'alias') ?? child(handler, 'alias');
                return { name: alias && this.text(alias), body: this.block(children(handler, 'block')[0]) };
            }),
            otherwise: this.elseBlock(raw),
            finally: this.block(last && children(last, 'block')[0]),
        };
    }
    withStatement(raw) {
        const clause = raw.kids.find(({ type }) => type === 'with_clause');
        const items = (clause?.kids ?? []).flatMap((kid) => {
            if (kid.type !== 'with_item')
                return [];
            const value = child(kid, 'value');
            if (value?.type !== 'as_pattern')
                return [{ value: this.expression(value), target: undefined }];
            const target = value.kids.find(({ field }) => field === 'alias');
            return [{ value: this.expression(value.kids.find(isExpression)), target: this.optional(target) }];
        });
        return { kind: 'with', at: raw.at, end: raw.end, items, body: this.block(child(raw, 'body')) };
    }
    matchCase(raw) {
        const patterns = children(raw, 'case_pattern').map((pattern) => this.pattern(pattern));
        const guard = child(raw, 'guard')?.kids.find(isExpression);
        const [only] = patterns;
        return {
            pattern: patterns.length === 1 && only ? only : { kind: 'structure', names: patterns.flatMap(statements_namesIn) },
            guard: this.optional(guard),
            body: this.block(child(raw, 'consequence')),
        };
    }
    pattern(raw) {
        const [inner] = raw.kids;
        switch (raw.type) {
            case 'case_pattern':
                return inner === undefined ? { kind: 'structure', names: [] } : this.pattern(inner);
            case '_':
                return { kind: 'capture', name: undefined };
            case 'dotted_name': {
                const name = this.text(raw);
                if (!name.includes('.'))
                    return { kind: 'capture', name: name === '_' ? undefined : name };
                return { kind: 'value', value: this.expression(raw) };
            }
            case 'union_pattern':
                return { kind: 'any-of', patterns: raw.kids.filter((kid) => kid.type !== '|').map((kid) => this.pattern(kid)) };
            case 'string':
            case 'concatenated_string':
            case 'integer':
            case 'float':
            case 'true':
            case 'false':
            case 'none':
                return { kind: 'value', value: this.expression(raw) };
            default: {
                const names = [];
                const collect = (node) => {
                    if (node.type === 'identifier')
                        names.push(this.text(node));
                    for (const kid of node.kids)
                        collect(kid);
                };
                collect(raw);
                return { kind: 'structure', names };
            }
        }
    }
    functionDefinition(raw, decorators) {
        const name = child(raw, 'name');
        const block = child(raw, 'body');
        const later = block && this.later(block.at);
        const definition = {
            kind: 'function',
            at: raw.at,
            end: raw.end,
            name: name ? this.text(name) : '',
            parameters: this.parameters(child(raw, 'parameters')),
            decorators: decorators.map((decorator) => this.expression(decorator)),
        };
        if (later === undefined)
            return { ...definition, body: this.block(block) };
        return {
            ...definition,
            get body() {
                return later();
            },
        };
    }
    classDefinition(raw, decorators) {
        const name = child(raw, 'name');
        const bases = this.callArguments(child(raw, 'superclasses')).filter(({ name: keyword }) => keyword === undefined);
        return {
            kind: 'class',
            at: raw.at,
            end: raw.end,
            name: name ? this.text(name) : '',
            bases: bases.map(({ value }) => value),
            decorators: decorators.map((decorator) => this.expression(decorator)),
            body: this.block(child(raw, 'body')),
        };
    }
    importStatement(raw) {
        const module = child(raw, 'module_name');
        const names = raw.kids
            .filter(({ field }) => field === 'name')
            .map((name) => {
            const alias = child(name, 'alias');
            const plain = name.type === 'aliased_import' ? child(name, 'name') : name;
            return { name: plain ? this.text(plain) : '', alias: alias && this.text(alias) };
        });
        if (raw.kids.some(({ type }) => type === 'wildcard_import'))
            names.push({ name: '*', alias: undefined });
        return { kind: 'import', at: raw.at, end: raw.end, from: module && this.text(module).replace(/\s/g, ''), names };
    }
}
function statements_namesIn(pattern) {
    if (pattern.kind === 'structure')
        return pattern.names;
    if (pattern.kind === 'any-of')
        return pattern.patterns.flatMap(statements_namesIn);
    return pattern.kind === 'capture' && pattern.name !== undefined ? [pattern.name] : [];
}

;// CONCATENATED MODULE: ./src/engines/python-flow/syntax/parser.ts









/** Of the processor's time, not the clock's. Ordinary code takes some 10 ms for 1000 lines. */
const maxParseMs = 1_500;
/** So seldom the time is looked at: that takes longer than what happens in between. */
const callsPerLook = 50;
/** In characters. Less is parsed in no time whatever it is, and a clock that is looked at all the time takes a tenth of it. */
const minWatched = 20_000;
/** In characters. To parse less at once costs no more than to parse it without the bodies of its functions, and some of them afterwards. */
const minOutlined = 2_000;
/** A file that is loaded as it is: beside the bundle, where the build puts it, or in the package it comes from. */
function assetFile(name, folder) {
    const here = import.meta.dirname;
    const bundled = external_node_path_default().join(here, 'assets', name);
    return (0,external_node_fs_.existsSync)(bundled) ? bundled : external_node_path_default().join(here, '../../../../node_modules', folder, name);
}
/** What tree-sitter was loaded into. It loads itself once into a process, and doesn't hand that out afterwards. */
let loaded;
async function load() {
    // A bundler would take the module's own path for the bundle's.
    const url = (0,external_node_url_.pathToFileURL)(assetFile('web-tree-sitter.js', 'web-tree-sitter')).href;
    const treeSitter = (await import(/* webpackIgnore: true */ url));
    const module = { locateFile: () => assetFile('web-tree-sitter.wasm', 'web-tree-sitter') };
    await treeSitter.Parser.init(module);
    return { treeSitter, steps: cursorSteps(module) };
}
/** Loads the grammar of Python, in WebAssembly. Rejects with `EngineError` when it can't. */
async function createParser() {
    try {
        const { treeSitter, steps } = await (loaded ??= load());
        const grammar = await (0,promises_.readFile)(assetFile('tree-sitter-python.wasm', 'tree-sitter-python'));
        const language = await treeSitter.Language.load(grammar);
        const parser = new treeSitter.Parser();
        parser.setLanguage(language);
        return {
            parse: (source, whole) => new Reading(parser, steps, language, source).program(whole === true),
            close: () => {
                parser.delete();
            },
        };
    }
    catch (error) {
        throw new errors/* EngineError */.NJ(`the grammar of Python could not be loaded: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** One source, as far as it was asked for. */
class Reading {
    parser;
    steps;
    language;
    source;
    comments = [];
    leftOut = new Set();
    leftMs = maxParseMs;
    constructor(parser, steps, language, source) {
        this.parser = parser;
        this.steps = steps;
        this.language = language;
        this.source = source;
    }
    program(whole) {
        const { source, comments, leftOut } = this;
        const body = whole || source.length < minOutlined ? undefined : this.outlined();
        return { body: body ?? this.convert(this.parse(source)?.kids), comments, leftOut };
    }
    /** Nothing if there is nothing to leave out, or if it is not what the lines made believe. */
    outlined() {
        const { text, bodies, offsetOf } = outlineOf(this.source);
        const raw = bodies.length === 0 ? undefined : this.parse(text, offsetOf, true);
        if (raw === undefined)
            return undefined;
        const later = new Map(bodies.map((body) => [body.at, body]));
        return this.convert(raw.kids, (at) => {
            const body = later.get(at);
            return body && parser_remembered(() => this.bodyOf(body));
        });
    }
    bodyOf({ at, end, indentation }) {
        const before = `def f():\n${indentation}`;
        const raw = this.parse(before + this.source.slice(at, end), (place) => Math.max(at, place - before.length + at));
        return this.convert(raw?.kids.flatMap((kid) => (kid.type === 'function_definition' ? (child(kid, 'body')?.kids ?? []) : [kid])));
    }
    convert(kids = [], later) {
        return statementsOf(kids, this.source, this.leftOut, later);
    }
    /** `offsetOf` says where a place of the text is in the source. If it must be `valid` and isn't, there is no tree. */
    parse(text, offsetOf = (at) => at, valid = false) {
        const started = process.cpuUsage();
        let calls = 0;
        const watched = { progressCallback: () => ++calls % callsPerLook === 0 && msSince(started) > this.leftMs };
        const tree = this.parser.parse(text, null, text.length > minWatched ? watched : undefined);
        try {
            if (tree === null)
                throw new errors/* EngineError */.NJ(`parsing took more than ${maxParseMs / 1_000} s`);
            return valid && tree.rootNode.hasError ? undefined : this.read(tree, offsetOf);
        }
        finally {
            this.leftMs -= msSince(started);
            if (tree === null)
                this.parser.reset();
            else
                tree.delete();
        }
    }
    read(tree, offsetOf) {
        return readTree(this.steps, this.language, tree, offsetOf, (comment) => {
            this.keepSkip(comment);
        });
    }
    keepSkip({ at, end }) {
        const text = this.source.slice(at, end);
        if ((0,inline_skip/* mayHoldSkip */.Id)(text))
            this.comments.push({ at, end, text });
    }
}
function msSince(start) {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
}
function parser_remembered(find) {
    let found;
    return () => (found ??= { value: find() }).value;
}

;// CONCATENATED MODULE: ./src/engines/python-flow/index.ts










/** So much source is analysed together; what its modules import is read for each such group. */
const maxGroup = 6_000_000;
/** What was parsed for one group serves the next ones, until it holds so much: trees take many times the memory of their source. */
const python_flow_maxKept = 9_000_000;
/** Follows data through the programs of a tree: from requests to where it does harm. Rejects with `EngineError` when it can't be loaded. */
function createFlowEngine(tree) {
    let parser;
    let project;
    let pending = [];
    let length = 0;
    const detections = [];
    const replaced = new Set();
    const harmless = new Set();
    const flush = async () => {
        if (pending.length === 0)
            return;
        const programs = pending;
        pending = [];
        length = 0;
        parser ??= createParser();
        const kept = project !== undefined && project.length < python_flow_maxKept ? project : await Project.of(await parser, tree);
        project = kept;
        const byModule = new Map();
        const forMl = new Set();
        for (const program of programs) {
            const { path, source } = program;
            const module = kept.add(path, source);
            byModule.set(module, program);
            if (mayMatch(path, source))
                forMl.add(module);
        }
        const modules = [...byModule].flatMap(([module, program]) => (isCandidate(program) ? [module] : []));
        await kept.readImports(modules);
        const places = new Places(byModule);
        const offsetOf = (module, { line, column }) => (places.startsOf(module)[line - 1] ?? 0) + column - 1;
        const asked = new Map([...byModule].map(([module, { found }]) => {
            const answered = found.filter(({ detection }) => isAnswered(detection));
            return [module, answered.map(({ diagnostic }) => offsetOf(module, diagnostic))];
        }));
        const analysis = analyseModules(modules, kept.resolve, asked);
        const followed = new ByLine();
        for (const sighting of analysis.sightings) {
            const detection = findings_detectionOf(sighting, places);
            detections.push(detection);
            for (const location of [detection.location, ...(detection.flow ?? []).map((step) => step.location)]) {
                followed.add(location, detection);
            }
        }
        for (const [module, reason] of analysis.incomplete) {
            const program = byModule.get(module);
            if (program)
                detections.push(notAnalysed(program, reason));
        }
        for (const [module, program] of byModule) {
            const found = forMl.has(module) ? mlFindings(module, program, places) : undefined;
            const ml = new ByLine();
            for (const { detection, at, followed: isFollowed } of found?.detections ?? []) {
                if (followed.at(detection).some((flow) => shareCwe(flow, detection)))
                    continue;
                if (isFollowed && python_flow_isHarmless(analysis, module, at, detection))
                    continue;
                ml.add(detection.location, detection);
                detections.push(detection);
            }
            for (const { diagnostic, detection } of program.found) {
                const offset = offsetOf(module, diagnostic);
                if (followed.at(detection).some((flow) => shareCwe(flow, detection)))
                    replaced.add(detection);
                else if (ml.at(detection).some((each) => isSameFinding(each, detection)))
                    replaced.add(detection);
                else if (found?.isHarmless(offset, detection) || python_flow_isHarmless(analysis, module, offset, detection))
                    harmless.add(detection);
            }
        }
    };
    return {
        add: async (program) => {
            if (!isCandidate(program) && !mayMatch(program.path, program.source))
                return;
            if (program.source.length > maxModuleLength) {
                detections.push(notAnalysed(program, `its ${program.source.length} characters are more than are followed`));
                return;
            }
            pending.push(program);
            length += program.source.length;
            if (length > maxGroup)
                await flush();
        },
        finish: async () => {
            try {
                await flush();
            }
            finally {
                (await parser)?.close();
            }
            return { detections, replaced, harmless };
        },
    };
}
/** One thing at one line is one finding: where both see it, and where the pattern marks a station of the way. */
const shareCwe = (one, { cwe = [] }) => cwe.some((each) => one.cwe?.includes(each));
/** Of what a finding covers. */
const maxLines = 1_000;
/** Findings by the lines that they cover. */
class ByLine {
    known = new Map();
    add({ path, startLine = 0, endLine = startLine }, detection) {
        for (let line = startLine; line <= Math.min(endLine, startLine + maxLines); line++) {
            const key = `${line} ${path}`;
            const there = this.known.get(key);
            if (there === undefined)
                this.known.set(key, [detection]);
            else if (there.at(-1) !== detection)
                there.push(detection);
        }
    }
    /** What covers the line at which a finding begins. */
    at({ location: { path, startLine = 0 } }) {
        return this.known.get(`${startLine} ${path}`) ?? [];
    }
}
/** Rules that only note that something is there to be looked at, which has been done. */
const notes = new Set(['S403', 'S404', 'S405', 'S406', 'S407', 'S408', 'S409', 'S603', 'S607']);
/** Whether every way that leads to a place brings only what can do no harm there. */
function python_flow_isHarmless(analysis, module, offset, { rule, cwe = [] }) {
    if (notes.has(rule))
        return analysis.handled.has(module);
    if (rule === 'S608')
        return analysis.answerTo(module, offset, 'text') === 0;
    return ruleIds.some((id) => flowRule(id).cwe.some((each) => cwe.includes(each)) && analysis.answerTo(module, offset, id) === 0);
}
function notAnalysed(program, reason) {
    const { path, source } = program;
    const { location, lineText } = program.locate({
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1 + (linesOf(source)[0]?.length ?? 0),
    });
    return {
        rule: 'not-fully-analysed',
        engine: findings_engineName,
        severity: 'medium',
        title: 'Data flow not fully analysed',
        message: `${path}: ${reason}, so data may take ways through it that nobody looked at. The rules that look at one place each were applied.`,
        location: location.member === undefined ? { path } : location,
        lineText: location.member === undefined ? '' : lineText,
        help: {
            text: 'Split the file or its longest functions, keep data out of code, or leave the file out with `exclude` in the policy.',
        },
    };
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./src/engines/python/engine.ts





/** More findings than this in one file are counted, not listed. */
const maxDiagnostics = 10_000;
const defaults = { timeoutMs: 20_000, maxFailures: 20 };
const startTimeoutMs = 60_000;
const files = {
    worker: engine_assetFile('ruff-worker.cjs', './ruff-worker.cjs'),
    module: engine_assetFile('ruff_wasm.cjs', '../../../node_modules/@astral-sh/ruff-wasm-nodejs/ruff_wasm.js'),
};
/** A file that is loaded as it is: beside the bundle, where the build puts it under `name`, or where it is in the sources. */
function engine_assetFile(name, source) {
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
    const queue = [];
    let work;
    const answer = async (batch) => {
        const [first] = batch;
        if (first === undefined)
            return;
        try {
            if (failures >= maxFailures)
                throw new errors/* EngineError */.NJ(`not tried, ruff having failed on ${failures} other sources`);
            thread ??= (await startThread()).thread;
            const sources = batch.map(({ source }) => source);
            const reply = await thread.next(timeoutMs, sources);
            const answers = 'answers' in reply ? reply.answers : [];
            for (const [index, each] of answers.entries()) {
                if ('analysis' in each)
                    batch[index]?.resolve(analysisOf(each.analysis));
            }
            const last = answers.at(-1);
            if (last === undefined)
                throw new errors/* EngineError */.NJ('ruff gave no answer');
            if ('analysis' in last)
                return;
            await restart();
            batch[answers.length - 1]?.reject(new errors/* EngineError */.NJ(`ruff crashed: ${last.failure}`));
            queue.unshift(...batch.slice(answers.length));
        }
        catch (error) {
            if (failures < maxFailures)
                await restart(batch.length === 1);
            if (batch.length === 1)
                first.reject(error);
            // It is not known which one it was.
            else
                for (const question of batch)
                    await answer([question]);
        }
    };
    const restart = async (hasFailed = true) => {
        if (hasFailed)
            failures += 1;
        await thread?.stop();
        thread = undefined;
    };
    const answerAll = async () => {
        // What is asked at the same time comes into one batch.
        await Promise.resolve();
        while (queue.length > 0)
            await answer(takeBatch(queue));
        work = undefined;
    };
    return {
        version: first.version,
        analyse: (source) => new Promise((resolve, reject) => {
            queue.push({ source, resolve, reject });
            work ??= answerAll();
        }),
        close: async () => {
            await work;
            await thread?.stop();
            thread = undefined;
        },
    };
}
/** In sources and characters: a message to a thread and back takes longer than the rules do for a short source. */
const maxBatch = { count: 32, length: 100_000 };
function takeBatch(queue) {
    let count = 0;
    for (let length = 0; count < Math.min(queue.length, maxBatch.count); count++) {
        length += queue[count]?.source.length ?? 0;
        if (count > 0 && length > maxBatch.length)
            break;
    }
    return queue.splice(0, count);
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
    /** The worker's next message; `sources`, if given, are sent to it first. */
    next(timeoutMs, sources) {
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
            if (sources !== undefined)
                this.worker.postMessage(sources);
        });
    }
    async stop() {
        await this.worker.terminate();
    }
}

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
const ipython_assigned = /^((?:[\w.,:\s*]|\[(?:"[^"=]*"|'[^'=]*'|[\w.,:\s()-]*)\])+?=\s*(?:[\w.]+\s*=\s*)*)(?=!|%[a-zA-Z])/;
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
    const state = new python_statements/* Statements */.$();
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
        kept.push(translation(ipython_joined(lines.slice(start, i + 1)), automagic));
        for (let blank = start; blank < i; blank++)
            kept.push('');
    }
    return kept.join('\n');
}
function isIPython(statement, automagic) {
    return (escaped.test(statement) ||
        ipython_assigned.test(statement) ||
        asked.test(statement) ||
        (automagic && isBareMagic(statement)));
}
/** As IPython joins the lines of a command that backslashes continue. */
function ipython_joined(lines) {
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
    const target = ipython_assigned.exec(statement)?.[1];
    const run = magicStatement(statement.slice(target?.length));
    const python = run === undefined ? undefined : pythonStatement(run, nested + 1);
    if (target !== undefined)
        return `${target}None${python === undefined ? '' : `; ${python}`}`;
    if (python !== undefined)
        return python;
    if (/^[,;/]/.test(statement))
        return ipython_call(statement.trimEnd());
    return escaped.test(statement) || asked.test(statement) ? 'pass' : statement;
}
/** Quotes in the arguments count as IPython counts them: it puts its own around them and looks no further. */
function ipython_call(statement) {
    const [, escape, name = '', args = ''] = /^(.)([^ ]*) ?([^]*)$/u.exec(statement) ?? [];
    if (escape === ';')
        return `${name}("${args}")`;
    const values = args.trim().split(/\s+/);
    return escape === ',' ? `${name}("${values.join('", "')}")` : `${name}(${values.join(', ')})`;
}

;// CONCATENATED MODULE: ./src/engines/python/notebook.ts



/**
 * A notebook's Python cells as the pattern rules see them. They are analysed as one program, in their order, so that an import in one is
 * known in the next; a cell that doesn't parse by itself is named and left out of it. (A whole program that parses says
 * little: two broken cells can open and close a string around good ones, which Jupyter runs all the same.)
 * Rejects with `EngineError` when ruff fails over it.
 */
async function analyseNotebook(engine, path, notebook) {
    const files = [];
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
                files.push(fileOf(analysis, { source, origins }, path));
        }
        else if (kind !== 'other') {
            const bare = kind === 'python' ? await withAutomagic(engine, cell, source) : undefined;
            if (bare !== undefined)
                sound.push({ source: bare, origins });
            else
                files.push(fileOf(analysis, { source, origins }, path));
        }
    }
    if (sound.length > 0) {
        const source = sound.map((program) => program.source).join('\n');
        const program = { source, origins: sound.flatMap(({ origins }) => origins) };
        files.push(fileOf(await engine.analyse(source), program, path));
    }
    return { detections: files.flatMap((file) => file.detections), programs: files.flatMap((file) => file.programs) };
}
/** The cell as Python if only magics without their `%` kept it from being that; `source` is what did not parse. */
async function withAutomagic(engine, cell, source) {
    const bare = pythonOf(cell.source, true).source;
    if (bare === source || (await engine.analyse(bare)).syntaxError !== undefined)
        return undefined;
    return bare;
}
function fileOf(analysis, { source, origins }, path) {
    const identityOf = spanIdentity(linesOf(source));
    const commentsOf = commentsAt(analysis.comments);
    const locate = ({ line, endLine }) => {
        const start = origins[line - 1];
        if (start === undefined)
            return { location: { path }, lineText: '' };
        const startLine = fileLine(start);
        const location = {
            path,
            startLine,
            endLine: Math.max(startLine, fileLine(origins[endLine - 1] ?? start)),
            member: `cell ${start.cell.index}, line ${start.line + 1}`,
        };
        return { location, lineText: start.text };
    };
    const found = analysis.diagnostics.map((diagnostic) => {
        const { location, lineText } = locate(diagnostic);
        const identity = identityOf(diagnostic);
        return { diagnostic, detection: detectionOf(diagnostic, location, lineText, identity, commentsOf(diagnostic)) };
    });
    const detections = found.map(({ detection }) => detection);
    const unlisted = unlistedDetection(analysis, path);
    if (unlisted !== undefined)
        detections.push(unlisted);
    if (analysis.syntaxError === undefined)
        return { detections, programs: [{ path, source, found, locate }] };
    const { message, line } = analysis.syntaxError;
    const { location, lineText } = locate({ line, column: 1, endLine: line, endColumn: 1 });
    const text = `Python can't parse ${location.member ?? 'the notebook'}: ${message}.`;
    return {
        detections: [...detections, incompleteDetection('unparsable-python', text, location, lineText)],
        programs: [],
    };
}
function fileLine({ cell, line }) {
    return cell.fileLines[line] ?? cell.fileLines.at(-1) ?? 1;
}

;// CONCATENATED MODULE: ./src/engines/python/script.ts


/** A Python file as the pattern rules see it. Rejects with `EngineError` when ruff fails over it. */
async function analyseScript(engine, path, source) {
    const analysis = await engine.analyse(source);
    const { diagnostics, syntaxError } = analysis;
    const lines = linesOf(source);
    const locate = ({ line, column, endLine, endColumn }) => ({
        location: { path, startLine: line, endLine, startColumn: column, endColumn },
        lineText: lines[line - 1] ?? '',
    });
    const identityOf = spanIdentity(lines);
    const commentsOf = commentsAt(analysis.comments);
    const found = diagnostics.map((diagnostic) => {
        const { location, lineText } = locate(diagnostic);
        const identity = identityOf(diagnostic);
        return { diagnostic, detection: detectionOf(diagnostic, location, lineText, identity, commentsOf(diagnostic)) };
    });
    const detections = found.map(({ detection }) => detection);
    const unlisted = unlistedDetection(analysis, path);
    if (unlisted !== undefined)
        detections.push(unlisted);
    if (syntaxError === undefined)
        return { detections, programs: [{ path, source, found, locate }] };
    const { message, line, column, count } = syntaxError;
    const more = count > 1 ? `, and ${count - 1} more in this file` : '';
    const text = `Python can't parse line ${line}: ${message}${more}.`;
    const location = { path, startLine: line, endLine: line, startColumn: column, endColumn: column + 1 };
    return {
        detections: [...detections, incompleteDetection('unparsable-python', text, location, lines[line - 1] ?? '')],
        programs: [],
    };
}

// EXTERNAL MODULE: ./src/formats/notebook.ts
var formats_notebook = __webpack_require__(60927);
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

// EXTERNAL MODULE: ./src/single-line.ts
var single_line = __webpack_require__(48142);
;// CONCATENATED MODULE: ./src/gates/sast/engines.ts






/**
 * What the external engines of the policy find beside the built-in one, whose scan is `builtin` (undefined where it isn't chosen).
 * They are given Python files alone: a notebook is none. What is known of a line by the same CWE is one finding. Rejects with
 * `EngineError` when an engine fails.
 */
async function withExternalSast(builtin, { tree, entries, settings, external }) {
    const names = settings.engines.filter((name) => name !== 'builtin');
    const known = builtin ?? { detections: [], evaluated: 0, skipped: {}, engines: [] };
    if (names.length === 0)
        return known;
    const scripts = entries.filter(({ path }) => /\.pyw?$/i.test(path));
    const notebooks = entries.length - scripts.length;
    const { scanExternally } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8339), __webpack_require__.e(2088), __webpack_require__.e(7115), __webpack_require__.e(6171), __webpack_require__.e(6765), __webpack_require__.e(256), __webpack_require__.e(5902), __webpack_require__.e(2763), __webpack_require__.e(4248)]).then(__webpack_require__.bind(__webpack_require__, 22283));
    const scan = await scanExternally({ names, tree, entries: scripts, access: external, secrets: false });
    const comments = commentReader(tree);
    const detections = [...known.detections];
    const byLine = new Map();
    const beside = ({ location: { path, startLine } }) => {
        const line = `${path}\0${String(startLine)}`;
        const there = byLine.get(line) ?? [];
        byLine.set(line, there);
        return there;
    };
    for (const detection of detections)
        beside(detection).push(detection);
    for (const finding of scan.findings) {
        const detection = engines_detectionOf(finding);
        const there = beside(detection);
        if (there.some((other) => isSame(other, detection)))
            continue;
        there.push(detection);
        detections.push(await comments(detection));
    }
    const unread = new Set(detections.filter((detection) => detection.incomplete).map(({ location }) => location.path));
    for (const { path, reason, line, engine } of scan.unevaluated) {
        if (!unread.has(path))
            detections.push(unevaluated(path, reason, line, engine));
        unread.add(path);
    }
    const lost = new Set(scan.unevaluated.map(({ path }) => path)).size;
    return {
        detections,
        evaluated: builtin === undefined ? scripts.length - lost : builtin.evaluated,
        skipped: builtin === undefined && notebooks > 0 ? { notebook: notebooks } : known.skipped,
        engines: [...known.engines, ...scan.engines],
    };
}
/** What an engine says of a line of which the same, or worse, is known already. Ruff's numbers are Bandit's. */
function isSame(known, found) {
    if (!(0,finding/* atLeast */.jZ)(known.severity, found.severity))
        return false;
    const bandit = known.rule.replace(/^S(?=\d{3}$)/, 'B');
    return bandit === found.rule || (known.cwe ?? []).some((cwe) => found.cwe?.includes(cwe));
}
const engines_maxMessage = 500;
const engines_printable = (message) => (0,single_line/* singleLine */.p)(message).slice(0, engines_maxMessage);
function engines_detectionOf({ engine, rule, severity, title, message, location, lineText, cwe, uri, }) {
    return {
        rule,
        engine,
        severity,
        title: engines_printable(title),
        message: engines_printable(message),
        location,
        lineText,
        ...(/^B\d{3}$/.test(rule) && { aliases: [rule.replace('B', 'S')] }),
        help: { text: `A rule of ${engine}.`, ...(uri !== undefined && { uri }) },
        ...(cwe && cwe.length > 0 && { cwe }),
    };
}
function unevaluated(path, reason, line, engine) {
    return {
        rule: 'engine-not-evaluated',
        engine,
        severity: 'high',
        title: 'File not evaluated by an engine',
        message: `${engine} could not evaluate ${path}: ${engines_printable(reason)}.`,
        location: { path, ...(line !== undefined && { startLine: line, endLine: line }) },
        lineText: '',
        incomplete: true,
        help: {
            text: 'What the engine would have found there is not known, so it can not pass. Put the file right, or leave it out with `exclude` in the policy.',
        },
    };
}
/** Gives a detection the comment in its line in which a skip may stand; a text that looks like a comment is none. */
function commentReader(tree) {
    let last;
    return async (detection) => {
        const { path, startLine } = detection.location;
        if (startLine === undefined || !(0,inline_skip/* mayHoldSkip */.Id)(detection.lineText))
            return detection;
        if (last?.path !== path)
            last = { path, comments: await commentsOf(tree, path) };
        const comment = last.comments[startLine - 1];
        return comment === undefined ? detection : { ...detection, comments: [comment] };
    };
}
async function commentsOf(tree, path) {
    try {
        const decoded = decodePython(await tree.read(path));
        if ('refused' in decoded)
            return [];
        const statements = new python_statements/* Statements */.$();
        return decoded.text.split('\n').map((line) => {
            const start = statements.read(line.replace(/\r$/, ''));
            return start === undefined ? undefined : { text: line.slice(start) };
        });
    }
    catch (error) {
        if (error instanceof errors/* UnreadableError */.Gy)
            return [];
        throw error;
    }
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
    dependentsOf: dependentsOf,
    async scan(input) {
        if (input.entries.length === 0)
            return { detections: [], evaluated: 0, skipped: {}, engines: [] };
        return withExternalSast(input.settings.engines.includes('builtin') ? await scanBuiltin(input) : undefined, input);
    },
};
async function scanBuiltin({ tree, entries, progress }) {
    const started = performance.now();
    const engine = await createPythonEngine();
    const flow = createFlowEngine(tree);
    const detections = [];
    const skipped = {};
    let evaluated = 0;
    try {
        const evaluations = inAdvance(entries, (entry) => sast_evaluate(engine, tree, entry));
        for await (const [index, evaluation] of evaluations) {
            if ('skipped' in evaluation) {
                skipped[evaluation.skipped] = (skipped[evaluation.skipped] ?? 0) + 1;
            }
            else {
                for (const detection of evaluation.detections)
                    detections.push(detection);
                for (const program of evaluation.programs)
                    await flow.add(program);
                if (!evaluation.detections.some(sast_unevaluated))
                    evaluated += 1;
            }
            progress(index + 1, entries.length);
        }
    }
    finally {
        await engine.close();
    }
    const followed = performance.now();
    const found = await flow.finish();
    const ruff = { name: 'ruff', version: engine.version, durationMs: Math.round(followed - started) };
    const dataflow = { name: findings_engineName, version: engineVersion, durationMs: Math.round(performance.now() - followed) };
    const kept = detections.filter((detection) => !found.replaced.has(detection) && !found.harmless.has(detection));
    return { detections: [...kept, ...found.detections], evaluated, skipped, engines: [ruff, dataflow] };
}
/** Files that are evaluated before it is their turn, and bytes of them: ruff takes several short ones at a time. */
const maxAhead = { count: 32, bytes: 1_000_000 };
/** What `evaluate` makes of the entries, in their order, with their index. */
async function* inAdvance(entries, evaluate) {
    for (let start = 0; start < entries.length;) {
        let end = start;
        for (let bytes = 0; end < entries.length && end - start < maxAhead.count; end++) {
            bytes += entries[end]?.size ?? 0;
            if (end > start && bytes > maxAhead.bytes)
                break;
        }
        const evaluations = await Promise.all(entries.slice(start, end).map(evaluate));
        for (const [index, evaluation] of evaluations.entries())
            yield [start + index, evaluation];
        start = end;
    }
}
/** Whether it says that its whole file was not evaluated, and not one cell of it. */
function sast_unevaluated({ rule, incomplete, location }) {
    return incomplete === true && location.member === undefined && rule !== 'too-many-findings';
}
async function sast_evaluate(engine, tree, entry) {
    const { path, size } = entry;
    const incomplete = (rule, message, line) => {
        const location = line === undefined ? { path } : { path, startLine: line, endLine: line };
        return { detections: [incompleteDetection(rule, message, location)], programs: [] };
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
        return await (isNotebook ? evaluateNotebook(engine, path, bytes) : evaluateScript(engine, path, bytes));
    }
    catch (error) {
        if (error instanceof errors/* UnreadableError */.Gy)
            return incomplete('unreadable-file', `${error.message}.`);
        if (error instanceof errors/* EngineError */.NJ)
            return incomplete('analysis-failed', `Not evaluated: ${error.message}.`);
        if (error instanceof formats_notebook/* NotebookError */.yF) {
            const { message, line, column } = error;
            return incomplete('unparsable-notebook', `Not a notebook: ${message} (line ${line}, column ${column}).`, line);
        }
        throw error;
    }
}
function tooLarge(path, size, most) {
    const message = `${size} bytes of it are more than the ${most} that are analysed.`;
    return { detections: [incompleteDetection('too-large', message, { path })], programs: [] };
}
async function evaluateScript(engine, path, bytes) {
    const decoded = decodePython(bytes);
    if ('refused' in decoded) {
        const message = `Not analysed: ${decoded.refused}.`;
        return { detections: [incompleteDetection('unparsable-python', message, { path })], programs: [] };
    }
    return analyseScript(engine, path, decoded.text);
}
async function evaluateNotebook(engine, path, bytes) {
    const decoded = (0,formats_text/* decodeText */.g7)(bytes);
    if (decoded === undefined)
        throw new formats_notebook/* NotebookError */.yF('not text', { line: 1, column: 1 });
    const notebook = (0,formats_notebook/* parseNotebook */.fJ)(decoded.text);
    if (!isPython(notebook))
        return { skipped: 'not Python' };
    const code = notebook.cells.reduce((sum, { source }) => sum + source.length, 0);
    if (code > maxScriptBytes)
        return tooLarge(path, code, maxScriptBytes);
    return analyseNotebook(engine, path, notebook);
}
/** By default a notebook is Python; only one that names other languages alone, and no kernel of Python's, is not. */
function isPython({ languages, kernel }) {
    return (languages.length === 0 || languages.some((language) => language.includes('python')) || /py|conda/.test(kernel ?? ''));
}


/***/ }),

/***/ 48142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ singleLine)
/* harmony export */ });
/** Foreign text on one line, without control characters. */
function singleLine(text) {
    if (usual.test(text))
        return text;
    return text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
}
/** Most texts have nothing to replace, and there may be hundreds of thousands. */
const usual = /^[!-~]+(?: [!-~]+)*$/;


/***/ })

};
