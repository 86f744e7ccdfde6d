export const id = 4371;
export const ids = [4371];
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

/***/ 13547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ pinnedVersion),
/* harmony export */   pP: () => (/* binding */ parseRequirement),
/* harmony export */   rg: () => (/* binding */ isMarker),
/* harmony export */   tK: () => (/* binding */ normalName)
/* harmony export */ });
/* unused harmony export isSpecifier */
/* harmony import */ var _versions_range__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83725);

/** The spelling of a name that all spellings of it share. Source: PEP 503. */
const normalName = (name) => name.replace(/[-_.]+/g, '-').toLowerCase();
/** Reads one requirement. Throws an Error that says what is wrong with it. */
function parseRequirement(text) {
    const tokens = new Tokens(text);
    tokens.skip(blank);
    const name = tokens.expect(identifier, 'a package name');
    tokens.skip(blank);
    const extras = readExtras(tokens);
    tokens.skip(blank);
    const isUrl = tokens.skip(/@/y);
    const url = isUrl ? readUrl(tokens) : undefined;
    const specifier = isUrl ? '' : readSpecifier(tokens);
    const marker = tokens.isDone ? undefined : readMarkerOf(tokens);
    return { name, extras, specifier, url, marker };
}
/** The one version that a specifier (`==1.2`; `>=1.2,<=1.2`) leaves; undefined where it leaves a choice. */
function pinnedVersion(specifier) {
    for (const clause of specifier.split(',')) {
        const [, version] = /^\s*===?\s*([^\s=]+)\s*$/.exec(clause) ?? [];
        if (version !== undefined && !version.endsWith('.*'))
            return version;
    }
    return (0,_versions_range__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .b)('pypi', specifier).only;
}
const isMarker = (text) => {
    try {
        const tokens = new Tokens(text);
        readMarker(tokens, 0);
        return tokens.isDone;
    }
    catch {
        return false;
    }
};
/** Whether every clause of a specifier is one of PEP 440. */
const isSpecifier = (specifier) => specifier.split(',').every((part) => part.trim() === '' || wholeClause.test(part));
const blank = /[ \t]+/y;
const identifier = /[a-z0-9](?:[a-z0-9._-]*[a-z0-9_])?(?![a-z0-9_])/iy;
const release = String.raw `v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)*`;
const suffixes = String.raw `(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?(?:[-_.]?dev[-_.]?[0-9]*)?`;
const local = String.raw `(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?`;
const clause = [
    String.raw `===\s*[^\s;)]*`,
    String.raw `(?:==|!=)\s*${release}(?:\.\*|${suffixes}${local})`,
    String.raw `~=\s*v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)+${suffixes}`,
    String.raw `(?:<=|>=|<|>)\s*${release}${suffixes}`,
].join('|');
const oneClause = new RegExp(`(?:${clause})`, 'iy');
const wholeClause = new RegExp(String.raw `^\s*(?:${clause})\s*$`, 'i');
/** Markers that people write nest two or three deep. */
const maxDepth = 100;
function readExtras(tokens) {
    const extras = [];
    if (!tokens.skip(/\[/y))
        return extras;
    tokens.skip(blank);
    while (!tokens.skip(/\]/y)) {
        if (extras.length > 0)
            tokens.expect(/,[ \t]*/y, '“,” or “]” after an extra');
        extras.push(tokens.expect(identifier, 'the name of an extra'));
        tokens.skip(blank);
    }
    return extras;
}
function readUrl(tokens) {
    tokens.skip(blank);
    const url = tokens.expect(/[^ \t]+/y, 'a URL after “@”');
    tokens.skip(blank);
    return url;
}
function readSpecifier(tokens) {
    const isEnclosed = tokens.skip(/\(/y);
    let specifier = '';
    tokens.skip(blank);
    for (;;) {
        const part = tokens.take(oneClause);
        if (part === undefined)
            break;
        specifier += part;
        if (tokens.peek(/\.\*|\+[a-z0-9]/y))
            tokens.fail('a version that goes with its operator');
        tokens.skip(blank);
        if (!tokens.skip(/,/y))
            break;
        specifier += ',';
        tokens.skip(blank);
    }
    if (isEnclosed)
        tokens.expect(/\)/y, 'a version or “)”');
    tokens.skip(blank);
    if (!isSpecifier(specifier))
        tokens.fail('versions separated by commas');
    return specifier;
}
function readMarkerOf(tokens) {
    tokens.expect(/;/y, 'the end, or “;” and when it applies');
    const start = tokens.at;
    readMarker(tokens, 0);
    if (!tokens.isDone)
        tokens.fail('the end');
    return tokens.text.slice(start).trim();
}
function readMarker(tokens, depth) {
    if (depth > maxDepth)
        tokens.fail('fewer parentheses');
    do {
        tokens.skip(blank);
        if (tokens.skip(/\(/y)) {
            readMarker(tokens, depth + 1);
            tokens.expect(/\)/y, '“)”');
        }
        else {
            readMarkerValue(tokens);
            tokens.expect(/===|[=~!<>]=|[<>]|\bin\b|\bnot[ \t]+in\b/y, 'a comparison');
            readMarkerValue(tokens);
        }
        tokens.skip(blank);
    } while (tokens.skip(/\b(?:and|or)\b/y));
}
const variable = /\b(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y;
function readMarkerValue(tokens) {
    tokens.skip(blank);
    if (!tokens.skip(variable)) {
        const quoted = tokens.expect(/'[^']*'|"[^"]*"/y, 'a variable of markers or a quoted text');
        if (!/^(?:[^\\\n\r]|\\[^xuUN0-9])*$/.test(quoted.slice(1, -1)))
            tokens.fail('a plain text');
    }
    tokens.skip(blank);
}
/** A text that is read from left to right by sticky patterns. */
class Tokens {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    get isDone() {
        return this.at === this.text.length;
    }
    take(pattern) {
        pattern.lastIndex = this.at;
        const [found] = pattern.exec(this.text) ?? [];
        this.at += found?.length ?? 0;
        return found;
    }
    skip(pattern) {
        return this.take(pattern) !== undefined;
    }
    peek(pattern) {
        pattern.lastIndex = this.at;
        return pattern.test(this.text);
    }
    expect(pattern, what) {
        return this.take(pattern) ?? this.fail(what);
    }
    fail(what) {
        const rest = this.text.slice(this.at, this.at + 40);
        throw new Error(`expected ${what}, found ${rest === '' ? 'the end' : JSON.stringify(rest)}`);
    }
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

/***/ 45483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isTemplated),
/* harmony export */   g: () => (/* binding */ filledInLater)
/* harmony export */ });
const marks = [
    ['{{', '}}'],
    ['{%', '%}'],
    ['<%', '%>'],
];
/** What Jinja and its like fill in (`{{ name }}`, `{% if … %}`, `<%= name %>`): no tool takes it before that was done. */
const isTemplated = (line) => marks.some(([open, close]) => {
    const start = line.indexOf(open);
    return start !== -1 && line.includes(close, start);
});
const filledInLater = 'a template fills it in';


/***/ }),

/***/ 62265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ linesOfTables),
/* harmony export */   q: () => (/* binding */ readTomlText)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _fields__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56476);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28947);



/** Deeper than any file that a person or a tool writes. */
const maxDepth = 100;
/** Lines are a help for whoever reads a finding: behind so many keys they are left out. */
const maxNodes = 500_000;
/** Reads TOML. Lines are looked for when they are first asked for. Throws `TomlError`. */
function readTomlText(text) {
    const value = (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(text, { maxDepth });
    let lines;
    return {
        value,
        get lines() {
            return (lines ??= new LineScanner(text).document());
        },
    };
}
/** Lines of the headers `[[name]]` in order: all that a lock file needs, ten times as fast. */
function linesOfTables(text, name, { value, lines }) {
    const count = Array.isArray(value[name]) ? value[name].length : 0;
    const found = [];
    const header = `[[${name}]]`;
    let [line, from] = [1, 0];
    for (let at = text.indexOf(header); at !== -1; at = text.indexOf(header, at + 1)) {
        for (let end = text.indexOf('\n', from); end !== -1 && end < at; end = text.indexOf('\n', from)) {
            from = end + 1;
            line++;
        }
        if (at === from)
            found.push(line);
    }
    // Others than there are tables: one is written otherwise, or stands inside a text.
    return found.length === count ? found : Array.from({ length: count }, (_, at) => lines.at(name).at(at).line);
}
/** The parser tells no places: this goes over a text that it has found good. */
class LineScanner {
    text;
    at = 0;
    line = 1;
    nodes = 0;
    /** How many tables each array of tables has so far. */
    begun = new Map();
    constructor(text) {
        this.text = text;
    }
    document() {
        const root = new _json__WEBPACK_IMPORTED_MODULE_1__/* .Lines */ .qo(1);
        let table = root;
        this.blank();
        while (this.at < this.text.length && this.nodes < maxNodes) {
            if (this.text[this.at] === '[')
                table = this.header(root);
            else
                this.pair(table);
            this.blank();
        }
        return root;
    }
    header(root) {
        const { line } = this;
        const isElement = this.text[this.at + 1] === '[';
        this.at += isElement ? 2 : 1;
        const table = this.descend(root, this.keys(), line, isElement);
        this.at = this.lineEnd();
        return table;
    }
    /** The place that keys lead to; in an array of tables, in its newest. */
    descend(from, keys, line, isElement = false) {
        let node = from;
        for (const [index, key] of keys.entries()) {
            const known = node.at(key);
            const child = known.line === undefined ? this.add(node, key, line) : known;
            const begun = this.begun.get(child) ?? 0;
            const isLast = index === keys.length - 1;
            if (isLast && isElement) {
                this.begun.set(child, begun + 1);
                return this.add(child, begun, line);
            }
            node = begun === 0 ? child : child.at(begun - 1);
        }
        return node;
    }
    add(node, key, line) {
        this.nodes++;
        return node.add(key, line);
    }
    pair(table) {
        const { line } = this;
        const node = this.descend(table, this.keys(), line);
        this.at++;
        this.blank();
        this.value(node);
    }
    value(node) {
        const char = this.text[this.at];
        if (char === '"' || char === "'")
            this.string(char);
        else if (char === '[')
            this.list(node);
        else if (char === '{')
            this.inlineTable();
        else
            this.at = endOf(/[,\]}\n#]/g, this.text, this.at);
    }
    list(node) {
        this.at++;
        for (let place = 0; this.more(']'); place++) {
            this.value(node === undefined ? undefined : this.add(node, place, this.line));
        }
    }
    inlineTable() {
        this.at++;
        while (this.more('}')) {
            this.keys();
            this.at++;
            this.blank();
            this.value(undefined);
        }
    }
    /** Steps over blanks and a comma; over the bracket that ends a value too, and is false then. */
    more(end) {
        this.blank();
        if (this.text[this.at] === ',') {
            this.at++;
            this.blank();
        }
        if (this.at < this.text.length && this.text[this.at] !== end)
            return true;
        this.at++;
        return false;
    }
    keys() {
        const keys = [];
        do {
            if (keys.length > 0)
                this.at++;
            this.blank();
            keys.push(this.key());
            this.blank();
        } while (this.text[this.at] === '.');
        return keys;
    }
    key() {
        const start = this.at;
        const char = this.text[start];
        if (char !== '"' && char !== "'") {
            this.at = endOf(/[\s.=\]]/g, this.text, start);
            return this.text.slice(start, this.at);
        }
        this.string(char);
        const written = this.text.slice(start, this.at);
        return written.includes('\\') ? ((0,_fields__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(`key = ${written}`), 'key') ?? '') : written.slice(1, -1);
    }
    string(quote) {
        const { text } = this;
        const isLong = text.startsWith(quote.repeat(3), this.at);
        const end = isLong ? quote.repeat(3) : quote;
        const start = this.at + end.length;
        let at = text.indexOf(end, start);
        while (at !== -1 && quote === '"' && isEscaped(text, at))
            at = text.indexOf(end, at + 1);
        if (at === -1)
            at = text.length;
        if (isLong)
            this.line += text.slice(start, at).split('\n').length - 1;
        at += end.length;
        // Up to two quotes may stand right before the three that end it.
        for (let extra = 0; isLong && extra < 2 && text[at] === quote; extra++)
            at++;
        this.at = at;
    }
    blank() {
        for (; this.at < this.text.length; this.at++) {
            const char = this.text[this.at];
            if (char === '\n')
                this.line++;
            else if (char === '#')
                this.at = this.lineEnd() - 1;
            else if (char !== ' ' && char !== '\t' && char !== '\r')
                return;
        }
    }
    lineEnd() {
        const end = this.text.indexOf('\n', this.at);
        return end === -1 ? this.text.length : end;
    }
}
function endOf(stop, text, from) {
    stop.lastIndex = from;
    return stop.exec(text)?.index ?? text.length;
}
function isEscaped(text, at) {
    let start = at;
    while (text[start - 1] === '\\')
        start--;
    return (at - start) % 2 === 1;
}


/***/ }),

/***/ 43730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withoutUrlSecrets),
/* harmony export */   u: () => (/* binding */ unsecret)
/* harmony export */ });
/** A text without what may be secret in the URLs in it: the user before a host (but git's own), and queries. */
const withoutUrlSecrets = (text) => text
    // A backslash ends a host as a slash does.
    .replace(/(:\/\/)(?!git@)[^\s/\\"'?#]*@/g, '$1')
    .replace(/(:\/\/[^\s"'?#]{1,2000})\?[^\s"'#]*/g, '$1')
    .replace(secretFragment, '$1');
const secretFragment = /(:\/\/[^\s"'#]{1,2000}#[^\s"']{0,2000}?\b(?:token|password|secret|sig|signature|auth|key)=)[^\s"'&]+/gi;
/** What a reader found, fit to be shown: files hold passwords, and reports don't. */
function unsecret(manifest) {
    const { dependencies, overrides, problems, unknown } = manifest;
    return {
        ...manifest,
        ...(dependencies && { dependencies: dependencies.map(withoutSecretOrigin) }),
        ...(overrides && { overrides: overrides.map(withoutSecretOrigin) }),
        ...(problems && { problems: problems.map(withoutSecretText) }),
        ...(unknown && { unknown: unknown.map(withoutSecretText) }),
    };
}
const withoutSecretText = (problem) => ({ ...problem, message: withoutUrlSecrets(problem.message) });
function withoutSecretOrigin(dependency) {
    const { origin, mismatch } = dependency;
    const clean = mismatch === undefined ? dependency : { ...dependency, mismatch: withoutUrlSecrets(mismatch) };
    if (origin.kind === 'folder' || origin.url === undefined)
        return clean;
    const url = withoutUrlSecrets(origin.url);
    return url === origin.url ? clean : { ...clean, origin: { ...origin, url } };
}


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
