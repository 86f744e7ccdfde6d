export const id = 6812;
export const ids = [6812];
export const modules = {

/***/ 56476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldOf = (value, key) => isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
/** The text under a key; undefined for what is missing, empty or no text. */
function textOf(value, key) {
    const found = fieldOf(value, key);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** Keys and values of the object under `key`, or of `value` itself; none of what is no object. */
function entriesOf(value, key) {
    const found = key === undefined ? value : fieldOf(value, key);
    return isFields(found) ? Object.entries(found) : [];
}
function listOf(value, key) {
    const found = fieldOf(value, key);
    return Array.isArray(found) ? found : [];
}


/***/ }),

/***/ 28947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ readJsonFields),
/* harmony export */   qo: () => (/* binding */ Lines)
/* harmony export */ });
/* unused harmony export readJsonText */
/* harmony import */ var _cursor__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44992);
/* harmony import */ var _json_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52924);
/* harmony import */ var _fields__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56476);
/* harmony import */ var _reader__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19602);




/** Lines are a help for whoever reads a finding: behind so many keys they are left out. */
const maxNodes = 500_000;
/** Where a value of a JSON text begins, counted from 1: for what has a key, the line of the key. */
class Lines {
    line;
    #children;
    constructor(line) {
        this.line = line;
    }
    at(key) {
        return this.#children?.get(key) ?? new Lines(undefined);
    }
    add(key, line) {
        const child = new Lines(line);
        (this.#children ??= new Map()).set(key, child);
        return child;
    }
}
/** Reads a JSON text as Node does (of a key that occurs twice, the last), with the line of each value. Throws `UnreadableManifest`. */
function readJsonText(text) {
    try {
        return { value: JSON.parse(text), lines: linesOf(text) };
    }
    catch {
        throw whatIsWrong(text);
    }
}
/** Node's own errors don't always tell the place. */
function whatIsWrong(text) {
    const bytes = Buffer.from(text);
    const events = new _json_events__WEBPACK_IMPORTED_MODULE_1__/* .JsonEvents */ .C({ literal: () => undefined });
    try {
        events.push(bytes);
        events.end();
    }
    catch (error) {
        if (error instanceof _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I)
            return new _reader__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableManifest */ .p(`it is no JSON: ${error.message}`, lineAt(bytes, error.offset));
        throw error;
    }
    return new _reader__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableManifest */ .p('it is no JSON: NaN and Infinity are no values of it', undefined);
}
/** Reads a JSON text that must be an object. Throws `UnreadableManifest`. */
function readJsonFields(text) {
    const { value, lines } = readJsonText(text);
    if (!(0,_fields__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(value))
        throw new _reader__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableManifest */ .p('it is no JSON object', 1);
    return { value, lines };
}
function lineAt(bytes, end) {
    let line = 1;
    for (let at = bytes.indexOf(0x0a); at !== -1 && at < end; at = bytes.indexOf(0x0a, at + 1))
        line++;
    return line;
}
/** The text is known to be JSON, so that a string before a colon is a key, and braces match. */
function linesOf(text) {
    const root = new Lines(1);
    const levels = [];
    const colon = /[ \t\r\n]*:/y;
    let [line, nodes] = [1, 0];
    let current = root;
    for (let at = 0; at < text.length; at++) {
        const level = levels.at(-1);
        switch (text.charCodeAt(at)) {
            case 0x0a:
                line++;
                break;
            case 0x22: {
                const end = closingQuote(text, at);
                colon.lastIndex = end + 1;
                if (level?.list === false && colon.test(text)) {
                    if (++nodes > maxNodes)
                        return root;
                    level.key = JSON.parse(text.slice(at, end + 1));
                    current = level.lines.add(level.key, line);
                }
                at = end;
                break;
            }
            case 0x7b:
            case 0x5b: {
                if (level?.list === true) {
                    if (++nodes > maxNodes)
                        return root;
                    current = level.lines.add(level.key, line);
                }
                levels.push({ lines: current, list: text.charCodeAt(at) === 0x5b, key: 0 });
                break;
            }
            case 0x2c:
                if (level?.list === true)
                    level.key = Number(level.key) + 1;
                break;
            case 0x7d:
            case 0x5d:
                levels.pop();
                break;
            default:
        }
    }
    return root;
}
function closingQuote(text, start) {
    for (let at = text.indexOf('"', start + 1);; at = text.indexOf('"', at + 1)) {
        let slashes = 0;
        while (text.charCodeAt(at - 1 - slashes) === 0x5c)
            slashes++;
        if (slashes % 2 === 0)
            return at;
    }
}


/***/ }),

/***/ 71068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readLockYaml)
/* harmony export */ });
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28947);
/* harmony import */ var _reader__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19602);


/** Lock files are four levels deep. */
const maxDepth = 50;
/**
 * Reads YAML as programs write it into lock files: block maps and lists, one-line `{…}` and `[…]`, quoted and plain scalars, block scalars. Some
 * twenty times as fast as a reader of all of YAML; what else it has (anchors, tags, scalars over several lines) is refused. A plain
 * scalar is text also where it is a number, for `1.10` is a version. Throws `UnreadableManifest`.
 */
function readLockYaml(text) {
    const documents = [[]];
    for (const [at, whole] of text.split('\n').entries()) {
        const row = whole.trimEnd();
        if (/^---(?: |$)/.test(row) || row === '...')
            documents.push([]);
        else {
            const content = row.trimStart();
            const indent = row.length - content.length;
            if (content !== '' && row.slice(0, indent).includes('\t'))
                throw new _reader__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableManifest */ .p('it is no YAML: a tab indents a line', at + 1);
            documents.at(-1)?.push({ line: at + 1, indent, text: content });
        }
    }
    return documents
        .map((rows) => new LockYaml(rows).document())
        .filter((document) => document !== undefined);
}
class LockYaml {
    rows;
    #at = 0;
    constructor(rows) {
        this.rows = rows;
    }
    document() {
        const first = this.#next();
        if (first === undefined)
            return undefined;
        const lines = new _json__WEBPACK_IMPORTED_MODULE_0__/* .Lines */ .qo(first.line);
        const value = this.#block(first.indent, lines, 0);
        const rest = this.#next();
        if (rest !== undefined)
            this.#refuse('its indentation fits no line before it', rest);
        return { value, lines };
    }
    /** The next row that says anything. */
    #next() {
        for (let row; (row = this.rows[this.#at]) !== undefined; this.#at++)
            if (row.text !== '' && !row.text.startsWith('#'))
                return row;
        return undefined;
    }
    #nextAt(indent, item) {
        const row = this.#next();
        return row?.indent === indent && isItem(row.text) === item ? row : undefined;
    }
    #refuse(what, { line }) {
        throw new _reader__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableManifest */ .p(`it is not YAML as lock files are written: ${what}`, line);
    }
    /** The map or list whose rows are indented by `indent`. */
    #block(indent, lines, depth) {
        const first = this.#next();
        if (first !== undefined && depth > maxDepth)
            this.#refuse(`it is nested more than ${maxDepth} levels deep`, first);
        return first !== undefined && isItem(first.text)
            ? this.#list(indent, lines, depth)
            : this.#map(indent, lines, depth);
    }
    #list(indent, lines, depth) {
        const items = [];
        for (let row; (row = this.#nextAt(indent, true)) !== undefined;)
            items.push(this.#nested(row, lines.add(items.length, row.line), depth));
        return items;
    }
    #map(indent, lines, depth) {
        // Without a prototype, `__proto__` is a key like any other.
        const map = Object.create(null);
        for (let row; (row = this.#nextAt(indent, false)) !== undefined;) {
            if (row.text.startsWith('? ')) {
                // A key of more than 1,024 characters: its value has a row of its own.
                const key = this.#scalar(row.text.slice(2), row);
                this.#at++;
                const value = this.#next();
                if (typeof key !== 'string' || value?.indent !== indent || !/^:(?: |$)/.test(value.text))
                    this.#refuse('a key has no value', row);
                map[key] = this.#nested(value, lines.add(key, row.line), depth);
                continue;
            }
            const end = keyEnd(row.text);
            const key = end === -1 ? undefined : this.#scalar(row.text.slice(0, end), row);
            if (typeof key !== 'string')
                this.#refuse('a row is neither a key nor an item of a list', row);
            if (key in map)
                this.#refuse(`${JSON.stringify(key)} stands in it twice`, row);
            this.#at++;
            map[key] = this.#value(row.text.slice(end + 1).trimStart(), row, lines.add(key, row.line), depth);
        }
        return map;
    }
    /** What follows a `-` or `:`, which may be a map or list that begins in the same row. */
    #nested(row, lines, depth) {
        const content = row.text.slice(1).trimStart();
        if (!isItem(content) && keyEnd(content) === -1) {
            this.#at++;
            return this.#value(content, row, lines, depth);
        }
        const indent = row.indent + row.text.length - content.length;
        this.rows[this.#at] = { line: row.line, indent, text: content };
        return this.#block(indent, lines, depth + 1);
    }
    /** The value whose text begins after the key of `row`; what follows is in the rows from `#at`. */
    #value(text, row, lines, depth) {
        const block = text.startsWith('|') || text.startsWith('>') ? /^([|>])([-+]?)(?: +#.*)?$/.exec(text) : null;
        if (block !== null)
            return this.#literal(row.indent, block[1] === '>');
        const next = this.#next();
        const deeper = next !== undefined && next.indent > row.indent;
        if (text !== '' && !text.startsWith('#')) {
            if (deeper)
                this.#refuse('a value goes on in the next row', next);
            return this.#scalar(text, row);
        }
        // A list may stand as far out as its key.
        const list = next?.indent === row.indent && isItem(next.text) && !isItem(row.text);
        return next !== undefined && (deeper || list) ? this.#block(next.indent, lines, depth + 1) : null;
    }
    /** A text over several rows. Nobody reads such a value here, so that how it ends is kept simple: without line feeds. */
    #literal(indent, folded) {
        const texts = [];
        for (let row; (row = this.rows[this.#at]) !== undefined && (row.text === '' || row.indent > indent); this.#at++)
            texts.push(row.text);
        return texts.join(folded ? ' ' : '\n').trimEnd();
    }
    /** What stands in one row: `{…}`, `[…]`, `'…'`, `"…"` or plain. */
    #scalar(text, row) {
        // Nearly all of them.
        if (/^[\w@/^~.$-][^#]*$/.test(text))
            return plainOf(text);
        const flow = new Flow(text, (what) => this.#refuse(what, row));
        return flow.whole();
    }
}
/** One row's value. */
class Flow {
    text;
    refuse;
    #at = 0;
    constructor(text, refuse) {
        this.text = text;
        this.refuse = refuse;
    }
    whole() {
        const value = this.#value(false, 0);
        if (!/^\s*(?:$|#)/.test(this.text.slice(this.#at)))
            this.refuse('something follows a value');
        return value;
    }
    #value(inside, depth) {
        if (depth > maxDepth)
            this.refuse(`it is nested more than ${maxDepth} levels deep`);
        this.#blanks();
        const character = this.text[this.#at] ?? '';
        if (character === '{')
            return this.#map(depth);
        if (character === '[')
            return this.#list(depth);
        if (character === "'" || character === '"')
            return this.#quoted();
        if (/[&*!|>%@`?]/.test(character))
            this.refuse(`a value begins with ${character}`);
        return this.#plain(inside);
    }
    #map(depth) {
        const map = Object.create(null);
        this.#items('}', () => {
            const key = this.#value(true, depth + 1);
            this.#blanks();
            if (typeof key !== 'string' || this.text[this.#at] !== ':')
                this.refuse('a key has no value');
            this.#at++;
            map[key] = this.#value(true, depth + 1);
        });
        return map;
    }
    #list(depth) {
        const items = [];
        this.#items(']', () => items.push(this.#value(true, depth + 1)));
        return items;
    }
    #items(close, item) {
        this.#at++;
        this.#blanks();
        while (this.text[this.#at] !== close) {
            item();
            this.#blanks();
            if (this.text[this.#at] === ',')
                this.#at++;
            else if (this.text[this.#at] !== close)
                this.refuse(`a ${close} is missing`);
            this.#blanks();
        }
        this.#at++;
    }
    #blanks() {
        while (this.text[this.#at] === ' ')
            this.#at++;
    }
    #quoted() {
        const start = this.#at;
        const end = closingQuote(this.text, start);
        if (end === -1)
            this.refuse('a quote is not closed');
        this.#at = end + 1;
        const inside = this.text.slice(start + 1, end);
        if (this.text[start] === "'")
            return inside.replaceAll("''", "'");
        try {
            return JSON.parse(`"${inside}"`);
        }
        catch {
            return this.refuse('a quoted text holds an escape that is not known');
        }
    }
    /** Up to a comment; in `{…}` and `[…]` also up to what ends a value there. */
    #plain(inside) {
        const end = inside ? /[,\]}[{]|:(?= |$)| #|$/g : / #|$/g;
        end.lastIndex = this.#at;
        const stop = end.exec(this.text)?.index ?? this.text.length;
        const text = this.text.slice(this.#at, stop).trimEnd();
        this.#at = stop;
        return plainOf(text);
    }
}
function plainOf(text) {
    if (text === 'true' || text === 'false')
        return text === 'true';
    return text === '' || text === 'null' || text === '~' ? null : text;
}
const isItem = (text) => text === '-' || text.startsWith('- ');
/** Where the colon after the key of a map stands; -1 where there is none. */
function keyEnd(text) {
    const quoted = text.startsWith('"') || text.startsWith("'");
    const from = quoted ? closingQuote(text, 0) + 1 : 0;
    if (quoted && from === 0)
        return -1;
    if (quoted)
        return /^ *:(?: |$)/.test(text.slice(from)) ? text.indexOf(':', from) : -1;
    if ('[{|>&*!#'.includes(text.charAt(0)))
        return -1;
    const inside = text.indexOf(': ');
    const at = inside === -1 && text.endsWith(':') ? text.length - 1 : inside;
    const comment = text.indexOf(' #');
    return comment !== -1 && comment < at ? -1 : at;
}
function closingQuote(text, start) {
    const quote = text[start] ?? '';
    for (let at = start + 1; at < text.length; at++) {
        if (quote === '"' && text[at] === '\\')
            at++;
        else if (text[at] === quote) {
            if (quote === '"' || text[at + 1] !== "'")
                return at;
            at++;
        }
    }
    return -1;
}


/***/ }),

/***/ 19602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ UnreadableManifest),
/* harmony export */   r: () => (/* binding */ manifestReader)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _xml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7121);
/* harmony import */ var _template__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45483);
/* harmony import */ var _unsecret__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43730);





/** The whole file can't be read; `line` counts from 1. */
class UnreadableManifest extends Error {
    line;
    constructor(message, line) {
        super(message);
        this.line = line;
    }
}
/** A reader whose `read` may throw what the parsers throw: it becomes the problem of the file. */
function manifestReader(kind, { locked, read }) {
    return {
        kind,
        read(text, path) {
            const empty = { kind, locked, dependencies: [], indexes: [], inclusions: [], problems: [] };
            try {
                return (0,_unsecret__WEBPACK_IMPORTED_MODULE_3__/* .unsecret */ .u)({ ...empty, ...read(text.startsWith('\ufeff') ? text.slice(1) : text, path) });
            }
            catch (error) {
                const raw = problemOf(error);
                const problem = { ...raw, message: (0,_unsecret__WEBPACK_IMPORTED_MODULE_3__/* .withoutUrlSecrets */ .t)(raw.message) };
                return isOfTemplate(problem, text)
                    ? { ...empty, unknown: [{ ...problem, message: _template__WEBPACK_IMPORTED_MODULE_4__/* .filledInLater */ .g }] }
                    : { ...empty, problems: [problem] };
            }
        },
    };
}
/** The line that is no JSON, TOML, XML or YAML is one that a template fills in. */
const isOfTemplate = ({ line, message }, text) => message.startsWith('it is no ') && line !== undefined && (0,_template__WEBPACK_IMPORTED_MODULE_4__/* .isTemplated */ .d)(text.split(/\r\n|\n|\r/)[line - 1] ?? '');
function problemOf(error) {
    if (error instanceof UnreadableManifest)
        return { line: error.line, message: error.message };
    if (error instanceof _xml__WEBPACK_IMPORTED_MODULE_2__/* .XmlError */ .G)
        return { line: error.line, message: `it is no XML: ${error.reason}` };
    if (error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__.TomlError)
        return { line: error.line, message: `it is no TOML: ${error.message.split('\n')[0] ?? ''}` };
    if (error instanceof yaml__WEBPACK_IMPORTED_MODULE_1__/* .YAMLParseError */ .XT)
        return { line: error.linePos?.[0].line, message: `it is no YAML: ${error.message.split('\n')[0] ?? ''}` };
    // A parser that calls itself for each level ran out of stack.
    if (error instanceof RangeError)
        return { line: undefined, message: 'it is nested too deeply to be read' };
    throw error;
}


/***/ }),

/***/ 43083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ workspacesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Globs as tools let people write them: `./packages/*`, `!packages/old`. */
function workspacesOf(members, exclude = []) {
    const texts = (list) => list.filter((each) => typeof each === 'string');
    const plain = (glob) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(glob.trim()).replace(/\/+$/, '');
    const all = texts(members);
    return {
        members: all.filter((glob) => !glob.startsWith('!')).map(plain),
        exclude: [...all.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)), ...texts(exclude)].map(plain),
    };
}


/***/ }),

/***/ 40878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readLongYaml),
/* harmony export */   j: () => (/* binding */ readYamlText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28947);
/* harmony import */ var _lock_yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71068);
/* harmony import */ var _reader__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19602);




/** Characters that the parser of all of YAML is given: so much hostile text takes it up to 4 s. */
const mostText = 512 * 1024;
/** Files that people write have none or a few; an "alias bomb" needs many. */
const mostAliases = 100;
const maxDepth = 100;
/**
 * Reads one document of YAML 1.2 that a person may have written. A number stays the text that is written, because `1.10` is a version. Throws
 * `UnreadableManifest`.
 */
function readYamlText(text) {
    if (text.length > mostText) {
        throw new _reader__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableManifest */ .p(`${text.length} characters are more YAML than is read`, undefined);
    }
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = parsed(text, counter);
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined) {
        const isDeep = problem.code === 'RESOURCE_EXHAUSTION';
        throw new _reader__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableManifest */ .p(isDeep ? 'it is nested too deeply' : `it is no YAML: ${problem.message}`, counter.linePos(problem.pos[0]).line);
    }
    const lines = new _json__WEBPACK_IMPORTED_MODULE_1__/* .Lines */ .qo(1);
    return { value: new Converter(document, counter).value(document.contents, lines, 0), lines };
}
/** The same for a lock file that a program wrote: nearly all are of plain maps and lists, which is ten times as fast to read. */
function readLongYaml(text) {
    try {
        const [document, ...others] = (0,_lock_yaml__WEBPACK_IMPORTED_MODULE_2__/* .readLockYaml */ .n)(text);
        if (document !== undefined && others.length === 0)
            return document;
    }
    catch (error) {
        if (!(error instanceof _reader__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableManifest */ .p))
            throw error;
    }
    return readYamlText(text);
}
function parsed(text, lineCounter) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, prettyErrors: false, logLevel: 'silent' });
    }
    catch (error) {
        throw new _reader__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableManifest */ .p(error instanceof RangeError ? 'it is nested too deeply' : 'it is no YAML', undefined);
    }
}
class Converter {
    document;
    counter;
    aliases = 0;
    constructor(document, counter) {
        this.document = document;
        this.counter = counter;
    }
    value(node, lines, depth) {
        if (depth > maxDepth)
            throw new _reader__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableManifest */ .p('it is nested too deeply', lines.line);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            if (++this.aliases > mostAliases) {
                throw new _reader__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableManifest */ .p(`more than ${mostAliases} aliases (*) are not followed`, lines.line);
            }
            return this.value(node.resolve(this.document), lines, depth + 1);
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return this.map(node.items, lines, depth);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return node.items.map((item, at) => this.value(item, lines.add(at, this.line(item)), depth + 1));
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? scalar(node.value, node.source) : null;
    }
    map(items, lines, depth) {
        const map = {};
        for (const { key, value } of items) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                throw new _reader__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableManifest */ .p('a key is neither a word nor a text', this.line(key));
            const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
            const read = this.value(value, lines.add(name, this.line(key)), depth + 1);
            Object.defineProperty(map, name, { value: read, enumerable: true, configurable: true, writable: true });
        }
        return map;
    }
    line(node) {
        return this.counter.linePos(node?.range?.[0] ?? 0).line;
    }
}
const scalar = (value, source) => value === null || typeof value === 'boolean' || typeof value === 'string' ? value : source;


/***/ }),

/***/ 7121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ XmlError),
/* harmony export */   k: () => (/* binding */ readXml)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59800);

/** Whoever walks the tree may do it by recursion. */
const maxDepth = 500;
const maxElements = 1_000_000;
const maxAttributes = 2_000_000;
/** The parser is fed in pieces, so that it never holds a second copy of a large text. */
const pieceLength = 1 << 16;
/** What is wrong with an XML text, and where: `line` counts from 1. */
class XmlError extends Error {
    line;
    reason;
    name = 'XmlError';
    constructor(line, reason) {
        super(`line ${line}: ${reason}`);
        this.line = line;
        this.reason = reason;
    }
}
/**
 * Reads XML 1.0 to a tree of elements without their namespace prefixes. Throws `XmlError` for what isn't well-formed, for a document type
 * (with it entities can be defined, and files fetched) and for what is nested or repeated beyond any real file.
 */
function readXml(text) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT();
    const open = [];
    let root;
    let startLine = 1;
    let [elements, attributes] = [0, 0];
    const refuse = (reason, line = parser.line) => {
        throw new XmlError(line, reason);
    };
    parser.on('error', ({ message }) => refuse(message.replace(/^\d+:\d+: /, '')));
    parser.on('doctype', () => refuse('it has a document type, which is not read'));
    parser.on('opentagstart', () => {
        // A line feed that ends the name has been counted.
        startLine = parser.columnIndex === 0 ? parser.line - 1 : parser.line;
        if (++elements > maxElements)
            refuse(`it has more than ${maxElements} elements`);
        if (open.length === maxDepth)
            refuse(`it is nested more than ${maxDepth} levels deep`);
    });
    parser.on('attribute', () => {
        if (++attributes > maxAttributes)
            refuse(`it has more than ${maxAttributes} attributes`);
    });
    parser.on('opentag', (tag) => {
        open.push({
            name: local(tag.name),
            attributes: withoutPrefixes(tag.attributes),
            children: [],
            line: startLine,
            text: '',
        });
    });
    const add = (piece) => {
        const current = open.at(-1);
        if (current !== undefined)
            current.text += piece;
    };
    parser.on('text', add);
    parser.on('cdata', add);
    parser.on('closetag', () => {
        const element = open.pop();
        const parent = open.at(-1);
        if (parent === undefined)
            root = element;
        else if (element !== undefined)
            parent.children.push(element);
    });
    for (let at = 0; at < text.length; at += pieceLength)
        parser.write(text.slice(at, at + pieceLength));
    parser.close();
    return root ?? refuse('it has no element', 1);
}
const local = (name) => name.slice(name.indexOf(':') + 1);
/** Of `type` and `xsi:type` the one without a prefix stays. */
function withoutPrefixes(attributes) {
    const kept = Object.create(null);
    for (const [name, value] of Object.entries(attributes)) {
        if (name === 'xmlns' || name.startsWith('xmlns:'))
            continue;
        const plain = local(name);
        if (plain === name || kept[plain] === undefined)
            kept[plain] = value;
    }
    return kept;
}


/***/ })

};
