export const id = 9215;
export const ids = [9215];
export const modules = {

/***/ 44992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ FormatError),
/* harmony export */   b: () => (/* binding */ Cursor)
/* harmony export */ });
/** A file is not what its format says: what is wrong, and at which byte of the file it was found. */
class FormatError extends Error {
    offset;
    constructor(message, offset) {
        // What a format is not is told by trying, thousands of times: a stack that nobody sees takes most of that.
        const { stackTraceLimit } = Error;
        Error.stackTraceLimit = 0;
        super(message);
        this.offset = offset;
        Error.stackTraceLimit = stackTraceLimit;
    }
}
const windowBytes = 1 << 16;
/** No format has a longer text that people read. */
const maxText = 1 << 26;
/** Reads numbers and texts of a source one after the other, through a window. Where the source ends too early it throws `FormatError`. */
class Cursor {
    source;
    at;
    end;
    bigEndian = false;
    window = Buffer.alloc(0);
    base = 0;
    /** `at`: the next byte; `end`: the first one that may not be read. */
    constructor(source, at = 0, end = source.size) {
        this.source = source;
        this.at = at;
        this.end = end;
    }
    get left() {
        return this.end - this.at;
    }
    /** A view of the next `length` bytes, which stays as it is. They must fit in memory. */
    async bytes(length) {
        await this.fill(length);
        const start = this.at - this.base;
        this.at += length;
        return this.window.subarray(start, start + length);
    }
    /** Throws `FormatError` also when it is longer than any text is. */
    async text(length) {
        this.expect(length);
        if (length > maxText)
            throw new FormatError(`a text has ${length} bytes, and ${maxText} are read`, this.at);
        return (await this.bytes(length)).toString('utf8');
    }
    async u8() {
        const start = await this.take(1);
        return this.window[start] ?? 0;
    }
    async u16() {
        const start = await this.take(2);
        return this.bigEndian ? this.window.readUInt16BE(start) : this.window.readUInt16LE(start);
    }
    async u32() {
        const start = await this.take(4);
        return this.bigEndian ? this.window.readUInt32BE(start) : this.window.readUInt32LE(start);
    }
    async i32() {
        return (await this.u32()) | 0;
    }
    /** Inexact above 2^53, where it is longer and more than anything that can be there. */
    async u64() {
        const start = await this.take(8);
        return Number(this.bigEndian ? this.window.readBigUInt64BE(start) : this.window.readBigUInt64LE(start));
    }
    /** An unsigned number of 1 to 8 bytes. */
    async unsigned(width) {
        const bytes = await this.bytes(width);
        let value = 0;
        for (let i = width - 1; i >= 0; i--)
            value = value * 256 + (bytes[this.bigEndian ? width - 1 - i : i] ?? 0);
        return value;
    }
    async f64() {
        const start = await this.take(8);
        return this.bigEndian ? this.window.readDoubleBE(start) : this.window.readDoubleLE(start);
    }
    skip(length) {
        if (!(length <= this.left))
            throw this.short(length);
        this.at += length;
    }
    /** `FormatError` when fewer than `length` bytes are left. */
    expect(length) {
        if (!(length <= this.left))
            throw this.short(length);
    }
    async take(length) {
        if (this.at < this.base || this.at + length > this.base + this.window.length || this.at + length > this.end)
            await this.fill(length);
        const start = this.at - this.base;
        this.at += length;
        return start;
    }
    async fill(length) {
        this.expect(length);
        if (this.at >= this.base && this.at + length <= this.base + this.window.length)
            return;
        this.window = await this.source.read(this.at, Math.min(Math.max(length, windowBytes), this.source.size - this.at));
        this.base = this.at;
        if (this.window.length < length)
            throw this.short(length);
    }
    short(length) {
        const there = this.left === 1 ? '1 does' : `${Math.max(0, this.left)} do`;
        return new FormatError(`${length} bytes should follow, and ${there}`, this.at);
    }
}


/***/ }),

/***/ 52924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ JsonEvents),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _cursor__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44992);
/* harmony import */ var _source__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73159);


const maxDepth = 1_000;
const maxString = 1 << 26;
const maxKeys = 2_000_000;
const [quote, backslash, minus] = [0x22, 0x5c, 0x2d];
/** Reads the JSON text that a source holds. Throws `FormatError`. */
async function readJson(source, handler) {
    const events = new JsonEvents(handler);
    for await (const piece of (0,_source__WEBPACK_IMPORTED_MODULE_1__/* .piecesOf */ .Xe)(source))
        events.push(piece);
    events.end();
}
/**
 * Reads JSON (RFC 8259) that comes in pieces, and NaN, Infinity and -Infinity, which Python writes. It is strict, and holds no more than
 * the string it is in and the keys of the objects it is in. Throws `FormatError`.
 */
class JsonEvents {
    handler;
    rest = Buffer.alloc(0);
    /** The offset of `rest` in the text. */
    base = 0;
    levels = [];
    path = [];
    expected = 'value';
    keys = 0;
    started = false;
    constructor(handler) {
        this.handler = handler;
    }
    push(piece) {
        const all = this.rest.length === 0 ? piece : Buffer.concat([this.rest, piece]);
        this.rest = all.subarray(this.run(all, false));
        if (this.rest.length > maxString)
            throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I(`a string has more than ${maxString} bytes`, this.base);
    }
    end() {
        this.run(this.rest, true);
        if (this.expected !== 'nothing')
            throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I('it ends in the middle', this.base);
    }
    /** Answers how many bytes were taken. */
    run(bytes, last) {
        let at = 0;
        const start = this.base;
        if (!this.started && bytes.length >= 3) {
            if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
                at = 3;
            this.started = true;
        }
        while (at < bytes.length) {
            const byte = bytes[at] ?? 0;
            if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
                at++;
                continue;
            }
            const next = this.token(bytes, at, byte, last, start);
            if (next === undefined)
                break;
            at = next;
        }
        this.base = start + at;
        return at;
    }
    /** Takes the token at `at`: answers where the next one may begin, or undefined when it isn't there as a whole. */
    token(bytes, at, byte, last, base) {
        const offset = base + at;
        const { expected } = this;
        if (expected === 'nothing')
            throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I('something follows the value', offset);
        if (expected === ':') {
            if (byte !== 0x3a)
                throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I('expected ":"', offset);
            this.expected = 'value';
            return at + 1;
        }
        if (expected === 'more') {
            this.more(byte, offset);
            return at + 1;
        }
        if (expected === 'key or }' && byte === 0x7d) {
            this.close(offset);
            return at + 1;
        }
        if (expected === 'key' || expected === 'key or }') {
            if (byte !== quote)
                throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I('expected a key', offset);
            const end = closingQuote(bytes, at, base);
            if (end === undefined)
                return undefined;
            this.key(textOf(bytes, at, end, base), offset);
            return end + 1;
        }
        if (expected === 'value or ]' && byte === 0x5d) {
            this.close(offset);
            return at + 1;
        }
        if (byte === 0x7b || byte === 0x5b) {
            this.open(byte === 0x7b ? 'object' : 'array', offset);
            return at + 1;
        }
        if (byte === quote) {
            const end = closingQuote(bytes, at, base);
            if (end === undefined)
                return undefined;
            this.handler.string?.(textOf(bytes, at, end, base), this.path, offset);
            this.after();
            return end + 1;
        }
        let end = at;
        while (end < bytes.length && isWord(bytes[end] ?? 0))
            end++;
        if (end === bytes.length && !last && end - at < 1_000)
            return undefined;
        this.handler.literal?.(literalOf(bytes.toString('latin1', at, Math.min(end, at + 1_000)), offset), this.path, offset);
        this.after();
        return end;
    }
    more(byte, offset) {
        const kind = this.levels.at(-1)?.kind;
        if (byte === 0x2c) {
            this.expected = kind === 'object' ? 'key' : 'value';
            if (kind === 'array')
                this.path[this.path.length - 1] = Number(this.path.at(-1)) + 1;
        }
        else if (byte === (kind === 'object' ? 0x7d : 0x5d))
            this.close(offset);
        else
            throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I(`expected "," or "${kind === 'object' ? '}' : ']'}"`, offset);
    }
    open(kind, offset) {
        if (this.levels.length === maxDepth)
            throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I(`it is nested more than ${maxDepth} levels deep`, offset);
        this.handler.open?.(kind, this.path, offset);
        this.levels.push({ kind, keys: new Set() });
        this.path.push(kind === 'object' ? '' : 0);
        this.expected = kind === 'object' ? 'key or }' : 'value or ]';
    }
    close(offset) {
        const level = this.levels.pop();
        this.path.pop();
        this.keys -= level?.keys.size ?? 0;
        this.handler.close?.(level?.kind ?? 'object', this.path, offset);
        this.after();
    }
    key(key, offset) {
        this.path[this.path.length - 1] = key;
        const keys = this.levels.at(-1)?.keys;
        if (keys?.has(key) === true)
            this.handler.duplicate?.(key, this.path, offset);
        else if (keys !== undefined) {
            if (++this.keys > maxKeys)
                throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I(`it has objects of more than ${maxKeys} keys`, offset);
            keys.add(key);
        }
        this.expected = ':';
    }
    after() {
        this.expected = this.levels.length === 0 ? 'nothing' : 'more';
    }
}
function isWord(byte) {
    return ((byte >= 0x30 && byte <= 0x39) ||
        ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) ||
        byte === minus ||
        byte === 0x2b ||
        byte === 0x2e);
}
function closingQuote(bytes, start, base) {
    for (let at = start + 1;; at++) {
        at = bytes.indexOf(quote, at);
        if (at === -1) {
            if (bytes.length - start > maxString)
                throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I(`a string has more than ${maxString} bytes`, base + start);
            return undefined;
        }
        let slashes = 0;
        while (bytes[at - 1 - slashes] === backslash)
            slashes++;
        if (slashes % 2 === 0)
            return at;
    }
}
/** Python and most others refuse control characters and unknown escapes in strings. */
function textOf(bytes, start, end, base) {
    const inside = bytes.subarray(start + 1, end);
    for (const byte of inside)
        if (byte < 0x20)
            throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I('a string holds a control character', base + start);
    if (!inside.includes(backslash))
        return inside.toString('utf8');
    try {
        return JSON.parse(bytes.toString('utf8', start, end + 1));
    }
    catch {
        throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I('a string holds an escape that does not exist', base + start);
    }
}
const words = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['-Infinity', -Infinity],
]);
const number = /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
function literalOf(word, offset) {
    const value = words.get(word);
    if (value !== undefined)
        return value;
    if (!number.test(word))
        throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I('expected a value', offset);
    return Number(word);
}


/***/ }),

/***/ 74320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  outOfDate: () => (/* binding */ outOfDate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
;// CONCATENATED MODULE: ./src/formats/manifests/cargo/freshness.ts

/**
 * Why a Cargo.lock doesn't belong to a Cargo.toml of its workspace, in a sentence; undefined: it does. `cargo build --locked` refuses what has
 * no locked version that fits.
 */
function isCargoLockOutOfDate(lock, manifest) {
    for (const { name, specifier, origin } of manifest.dependencies) {
        // Folders have no source in the lock, and what is inherited from the workspace has its version there.
        if (origin.kind === 'folder')
            continue;
        const found = lock.dependencies.filter((each) => each.name === name);
        if (found.length === 0)
            return `Cargo.lock has no ${name}, which Cargo.toml asks for`;
        const range = specifier === undefined || origin.kind !== 'index' ? null : rangeOf(specifier);
        if (range !== null && !found.some(({ version }) => version !== undefined && semver_default().satisfies(version, range)))
            return `Cargo.lock has ${name} ${found[0]?.version ?? ''}, where Cargo.toml asks for ${specifier ?? ''}`;
    }
    return undefined;
}
/** `1.2, <1.5` is `^1.2 <1.5`. Source: the Cargo Book, "Specifying Dependencies". */
const rangeOf = (specifier) => semver_default().validRange(specifier
    .split(',')
    .map((part) => part.trim())
    .map((part) => (/^\d+(?:\.\d+)*(?:[-+].*)?$/.test(part) ? `^${part}` : part))
    .join(' '));

// EXTERNAL MODULE: ./src/formats/manifests/npm/freshness.ts
var freshness = __webpack_require__(9244);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./src/formats/manifests/fields.ts
var fields = __webpack_require__(56476);
// EXTERNAL MODULE: ./src/formats/manifests/python/requirement.ts
var requirement = __webpack_require__(13547);
;// CONCATENATED MODULE: ./src/formats/manifests/python/digest.ts




/**
 * The digests of a manifest that a tool may write into its lock file: one for each way in which its versions compute it, for `version` only
 * those of that one. None where they can't be known: the text is no TOML, or the tool would first translate it. Sources: Poetry 1.8 and 2.5
 * (`Locker`), PDM 2.10 and 2.29 (`content_hash`), Pipenv 2026 and plette (`Pipfile.get_hash`).
 */
function digestsOf(tool, manifestText, version) {
    let manifest;
    try {
        // In JSON, `1` and `1.0` are two.
        manifest = (0,dist.parse)(manifestText, { integersAsBigInt: true, maxDepth: 100 });
    }
    catch {
        return [];
    }
    const contents = contentsOf(tool, manifest, version);
    const [prefix, separators] = styles[tool];
    return contents
        .map((content) => pythonJson(content, separators))
        .filter((text) => text !== undefined)
        .map((text) => prefix + (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'));
}
const styles = {
    poetry: ['', [', ', ': ']],
    pdm: ['sha256:', [', ', ': ']],
    pipenv: ['', [',', ':']],
};
function contentsOf(tool, manifest, version) {
    switch (tool) {
        case 'poetry':
            return (version === undefined ? ['1.8', '2.0', '2.3'] : [version]).map((one) => poetryContent(manifest, one));
        case 'pdm':
            return pdmContents(manifest);
        case 'pipenv':
            // Since 2026 names count as PEP 503 spells them.
            return [pipenvContent(manifest, requirement/* normalName */.tK), pipenvContent(manifest, (name) => name)];
    }
}
const legacyKeys = ['dependencies', 'source', 'extras', 'dev-dependencies'];
function poetryContent(manifest, version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const isFirst = major < 2;
    const project = isFirst
        ? {}
        : picked((0,fields/* fieldOf */._F)(manifest, 'project'), ['requires-python', 'dependencies', 'optional-dependencies']);
    // Before 2.3 a change of the groups went unnoticed.
    const hasGroups = !isFirst && (major > 2 || minor >= 3);
    const groups = hasGroups ? ((0,fields/* fieldOf */._F)(manifest, 'dependency-groups') ?? {}) : {};
    const hasProject = Object.keys(project).length > 0;
    const hasGroup = (0,fields/* isFields */.Ce)(groups) && Object.keys(groups).length > 0;
    const poetry = picked((0,fields/* fieldOf */._F)((0,fields/* fieldOf */._F)(manifest, 'tool'), 'poetry'), [...legacyKeys, 'group']);
    if (!hasProject && !hasGroup)
        return { ...Object.fromEntries(legacyKeys.map((key) => [key, null])), ...poetry };
    return {
        ...(hasProject ? { project } : {}),
        ...(hasGroup ? { 'dependency-groups': groups } : {}),
        tool: { poetry },
    };
}
function pdmContents(manifest) {
    const project = (0,fields/* fieldOf */._F)(manifest, 'project');
    if (!(0,fields/* isFields */.Ce)(project))
        return [];
    const pdm = (0,fields/* fieldOf */._F)((0,fields/* fieldOf */._F)(manifest, 'tool'), 'pdm');
    const resolution = (0,fields/* fieldOf */._F)(pdm, 'resolution') ?? {};
    const common = {
        sources: (0,fields/* fieldOf */._F)(pdm, 'source') ?? [],
        dependencies: (0,fields/* fieldOf */._F)(project, 'dependencies') ?? [],
        'optional-dependencies': (0,fields/* fieldOf */._F)(project, 'optional-dependencies') ?? {},
        'requires-python': (0,fields/* fieldOf */._F)(project, 'requires-python') ?? '',
    };
    const dev = (0,fields/* fieldOf */._F)(pdm, 'dev-dependencies') ?? {};
    return [
        { ...common, 'dev-dependencies': mergedGroups((0,fields/* fieldOf */._F)(manifest, 'dependency-groups'), dev), resolution },
        { ...common, 'dev-dependencies': dev, overrides: (0,fields/* fieldOf */._F)(resolution, 'overrides') ?? {} },
    ];
}
function mergedGroups(...holders) {
    const groups = new Map();
    for (const [name, list] of holders.flatMap((holder) => (0,fields/* entriesOf */.Mc)(holder))) {
        const known = groups.get((0,requirement/* normalName */.tK)(name));
        const both = Array.isArray(known) && Array.isArray(list);
        groups.set((0,requirement/* normalName */.tK)(name), both ? [...known, ...list] : list);
    }
    return Object.fromEntries(groups);
}
function pipenvContent(manifest, spelled) {
    const { source, requires, packages, 'dev-packages': develop, ...others } = manifest;
    const sources = source ?? [{ name: 'pypi', url: 'https://pypi.org/simple', verify_ssl: true }];
    const ignored = new Set(['scripts', 'pipfile', 'pipenv', 'default', 'develop']);
    const section = (packagesOfIt) => Object.fromEntries((0,fields/* entriesOf */.Mc)(packagesOfIt).map(([name, asked]) => [spelled(name), asked]));
    const categories = Object.entries(others).filter(([category]) => !ignored.has(category));
    return {
        ...Object.fromEntries(categories.map(([category, list]) => [category, section(list)])),
        _meta: { sources, requires: requires ?? {} },
        default: section(packages),
        develop: section(develop),
    };
}
const picked = (holder, keys) => Object.fromEntries(keys.map((key) => [key, (0,fields/* fieldOf */._F)(holder, key)]).filter(([, value]) => value !== undefined));
/** What Python's `json.dumps(value, sort_keys=True)` writes; undefined for a date, which it refuses. */
function pythonJson(value, separators) {
    const [item, key] = separators;
    if (value === null || typeof value === 'boolean' || typeof value === 'bigint')
        return String(value);
    if (typeof value === 'string')
        return asciiJson(value);
    if (typeof value === 'number')
        return Number.isInteger(value) && Math.abs(value) < 1e16 ? value.toFixed(1) : String(value);
    if (Array.isArray(value)) {
        const items = value.map((one) => pythonJson(one, separators));
        return items.includes(undefined) ? undefined : `[${items.join(item)}]`;
    }
    if (!(0,fields/* isFields */.Ce)(value) || value instanceof Date)
        return undefined;
    const members = Object.keys(value)
        .sort(byCodePoint)
        .map((name) => [asciiJson(name), pythonJson(value[name], separators)]);
    if (members.some(([, text]) => text === undefined))
        return undefined;
    return `{${members.map(([name, text]) => `${name}${key}${text ?? ''}`).join(item)}}`;
}
const asciiJson = (text) => JSON.stringify(text).replace(/[\u007f-\uffff]/g, (char) => char === '\u007f' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** As Python sorts text. JavaScript does by UTF-16, where what is above U+FFFF comes before U+E000. */
const byCodePoint = (a, b) => Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
// EXTERNAL MODULE: ./src/formats/manifests/toml.ts
var toml = __webpack_require__(62265);
// EXTERNAL MODULE: ./src/formats/manifests/python/lock-entries.ts
var lock_entries = __webpack_require__(7620);
;// CONCATENATED MODULE: ./src/formats/manifests/python/uv-requirements.ts





/** What of a project uv.lock doesn't know, or knows otherwise, in words without a full stop; undefined where all is the same or it can't be told. */
function changedSinceUvLock(pyprojectText, locked) {
    let project;
    try {
        project = (0,toml/* readTomlText */.q)(pyprojectText).value;
    }
    catch {
        return undefined;
    }
    // What a build computes is not written there.
    if ((0,lock_entries/* textsOf */.CB)((0,fields/* listOf */.c3)((0,fields/* fieldOf */._F)(project, 'project'), 'dynamic')).some((field) => field.endsWith('dependencies')))
        return undefined;
    const asked = askedFor(project);
    if (asked === undefined)
        return undefined;
    const sources = new Set([...sourced(project), ...locked.filter((each) => each.elsewhere).map(({ name }) => name)]);
    const [before, now] = [locked, asked].map((all) => new Set(all.map(({ name, specifier }) => name + (sources.has(name) ? '' : normalSpecifier(specifier)))));
    const added = [...(now ?? [])].find((one) => before?.has(one) !== true);
    if (added !== undefined)
        return `pyproject.toml asks for ${added}, of which uv.lock doesn't know: run \`uv lock\``;
    const gone = [...(before ?? [])].find((one) => now?.has(one) !== true);
    return gone === undefined ? undefined : `uv.lock was made when pyproject.toml asked for ${gone}: run \`uv lock\``;
}
function askedFor(project) {
    const lists = [
        (0,fields/* listOf */.c3)((0,fields/* fieldOf */._F)(project, 'project'), 'dependencies'),
        ...[(0,fields/* fieldOf */._F)((0,fields/* fieldOf */._F)(project, 'project'), 'optional-dependencies'), (0,fields/* fieldOf */._F)(project, 'dependency-groups')].flatMap((groups) => (0,fields/* entriesOf */.Mc)(groups).map(([name]) => (0,fields/* listOf */.c3)(groups, name))),
        (0,fields/* listOf */.c3)((0,fields/* fieldOf */._F)((0,fields/* fieldOf */._F)(project, 'tool'), 'uv'), 'dev-dependencies'),
    ];
    try {
        return (0,lock_entries/* textsOf */.CB)(lists.flat())
            .map(requirement/* parseRequirement */.pP)
            .map(({ name, specifier }) => ({ name: (0,requirement/* normalName */.tK)(name), specifier }));
    }
    catch {
        return undefined;
    }
}
/** Of a package that comes from a place of its own uv keeps no versions. */
const sourced = (project) => new Set((0,fields/* entriesOf */.Mc)((0,fields/* fieldOf */._F)((0,fields/* fieldOf */._F)(project, 'tool'), 'uv'), 'sources').map(([name]) => (0,requirement/* normalName */.tK)(name)));
/** uv writes versions in their normal form: `>=4.0rc1` for `>= 4.00-RC1`. */
const normalSpecifier = (specifier) => specifier
    .split(',')
    .map((clause) => /^\s*([=<>!~]*)\s*(.*?)\s*$/.exec(clause) ?? [])
    .map(([, operator = '', version = '']) => operator + ((0,pep440.clean)(version) ?? version.toLowerCase()))
    .filter((clause) => clause !== '')
    .sort()
    .join(',');

;// CONCATENATED MODULE: ./src/formats/manifests/freshness.ts





/**
 * Why a lock file doesn't fit its manifest any more, in words that end without a full stop. Undefined where it does, where it is another
 * manifest's, and where it doesn't tell what it was made from. `top`: the manifest beside the lock file, of a member of its workspace.
 */
function outOfDate(manifest, lock, top) {
    return changed(manifest, lock, top) ?? notHeld(manifest, lock);
}
function changed(manifest, lock, top) {
    const { lockOf, kind } = lock.manifest;
    const folder = external_node_path_.posix.relative(external_node_path_.posix.dirname(lock.path), external_node_path_.posix.dirname(manifest.path));
    if (lockOf?.manifest === 'package.json' && manifest.manifest.kind === 'package.json')
        return folder.startsWith('..')
            ? undefined
            : ((0,freshness/* isNpmLockOutOfDate */.eT)(lock.manifest, manifest.manifest, folder, top) ??
                (folder === '' ? (0,freshness/* unheldOverride */.zx)(lock.manifest, manifest.manifest) : undefined));
    if (kind === 'Cargo.lock' && manifest.manifest.kind === 'Cargo.toml')
        return isCargoLockOutOfDate(lock.manifest, manifest.manifest);
    if (kind === 'uv.lock' && manifest.manifest.kind === 'pyproject.toml') {
        const known = folder === '' ? lockOf?.requirements : lockOf?.members?.get(folder);
        return known && changedSinceUvLock(manifest.text, known);
    }
    if (lockOf?.digest === undefined || manifest.path !== external_node_path_.posix.join(external_node_path_.posix.dirname(lock.path), lockOf.manifest))
        return undefined;
    const { tool, value, version } = lockOf.digest;
    const digests = digestsOf(tool, manifest.text, version);
    if (digests.length === 0 || digests.includes(value))
        return undefined;
    return `${lockOf.manifest} was changed after ${kind} was made from it, for its digest is another one: run \`${tool} lock\``;
}
/** What locks all that its manifest asks for at run time. A lock of another tool may be of some groups, or of another platform. */
const whole = {
    'pyproject.toml': ['uv.lock', 'poetry.lock', 'pdm.lock'],
    Pipfile: ['Pipfile.lock'],
    'package.json': ['package-lock.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'],
    'Cargo.toml': ['Cargo.lock'],
};
/** pip-compile leaves these out, unless it is told to keep them. */
const unsafe = new Set(['pip', 'setuptools', 'distribute']);
/** A package that is asked for by name wherever the program runs, and that the lock file doesn't name at all. */
function notHeld(manifest, lock) {
    const kinds = [manifest.manifest.kind, lock.manifest.kind];
    const isCompiled = kinds.every((kind) => kind === 'requirements.txt') &&
        /^#.*\b(?:pip-compile|uv pip compile)\b/m.test(lock.text ?? '');
    if (!isCompiled && whole[kinds[0]]?.includes(kinds[1]) !== true)
        return undefined;
    if (lock.manifest.problems.length > 0)
        return undefined;
    const held = new Set(lock.manifest.dependencies.map(({ name }) => name));
    // Of what npm's and Cargo's locks hold, their own rules tell more; they don't where nothing is left.
    const isPython = manifest.manifest.dependencies.some(({ ecosystem }) => ecosystem === 'pypi');
    if (!isPython && held.size > 0)
        return undefined;
    const missing = manifest.manifest.dependencies.find((each) => isAlwaysInstalled(each, kinds[0]) && !held.has(each.name) && !(isCompiled && unsafe.has(each.name)));
    return (missing &&
        `${lock.manifest.kind === 'requirements.txt' ? lock.path : kinds[1]} has no ${missing.name}, which ${external_node_path_.posix.basename(manifest.path)} asks for`);
}
const isAlwaysInstalled = ({ origin, marker, scope, ecosystem }, kind) => origin.kind === 'index' &&
    marker === undefined &&
    ecosystem !== 'conda' &&
    (scope === 'runtime' || (scope === 'development' && kind === 'Pipfile'));


/***/ }),

/***/ 7620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Cd: () => (/* binding */ lockEntries),
/* harmony export */   V4: () => (/* binding */ digestsIn)
/* harmony export */ });
/* harmony import */ var _fields__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56476);

/** The packages under `key` of a lock file; what isn't one is a problem, and so is that there is no such list. */
function lockEntries(lock, key, lineOf) {
    const list = (0,_fields__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(lock, key);
    const entries = [];
    const problems = [];
    if (list !== undefined && !Array.isArray(list)) {
        problems.push({ line: undefined, message: `${key} is no list of packages` });
    }
    for (const [at, entry] of (Array.isArray(list) ? list : []).entries()) {
        const name = (0,_fields__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry, 'name');
        if ((0,_fields__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(entry) && name !== undefined)
            entries.push({ entry, name, line: lineOf(at) });
        else
            problems.push({ line: lineOf(at), message: 'a package has no name' });
    }
    return { entries, problems };
}
const textsOf = (list) => list.filter((item) => typeof item === 'string');
/** Digests under the names of their kinds: `{ sha256 = "…" }`. */
const digestsIn = (hashes) => (0,_fields__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(hashes).flatMap(([kind, value]) => (typeof value === 'string' ? [`${kind}:${value}`] : []));


/***/ }),

/***/ 73159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ sliceOf),
/* harmony export */   Of: () => (/* binding */ keepingEnds),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   be: () => (/* binding */ isZero),
/* harmony export */   kq: () => (/* binding */ bufferSource),
/* harmony export */   qb: () => (/* binding */ maxPadding),
/* harmony export */   yb: () => (/* binding */ firstNonZero)
/* harmony export */ });
function bufferSource(bytes) {
    return {
        size: bytes.length,
        read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
    };
}
/** A part of a source; what would lie beyond its end is not there. */
function sliceOf(source, offset, length) {
    const size = Math.max(0, Math.min(length, source.size - offset));
    return {
        size,
        read: (from, count) => source.read(offset + from, Math.max(0, Math.min(count, size - from))),
    };
}
/** The same source for whoever looks at its start and its end again and again: both are read once, and kept. */
function keepingEnds(source, endBytes = 1 << 17) {
    const { size } = source;
    const lastStart = Math.max(0, size - endBytes);
    let first;
    let last;
    return {
        size,
        read: async (offset, length) => {
            const end = Math.min(size, offset + length);
            if (end <= endBytes)
                return (await (first ??= source.read(0, endBytes))).subarray(offset, end);
            if (offset < lastStart)
                return source.read(offset, length);
            return (await (last ??= source.read(lastStart, endBytes))).subarray(offset - lastStart, end - lastStart);
        },
    };
}
/** No piece is longer, whatever it should hold as a whole. */
const maxPiece = 1 << 24;
/** The bytes of a part, piece by piece. */
async function* piecesOf(source, offset = 0, length = source.size - offset, pieceBytes = 1 << 20) {
    for (let at = 0; at < length;) {
        const piece = await source.read(offset + at, Math.min(pieceBytes, maxPiece, length - at));
        if (piece.length === 0)
            return;
        yield piece;
        at += piece.length;
    }
}
/** So many zeros behind content are taken for padding, in bytes; nobody looks for what may lie behind more. */
const maxPadding = 2 ** 29;
/** Where the first byte stands that is not zero; undefined where there is none among the first `most` from `offset` on. */
async function firstNonZero(source, offset, most = Infinity) {
    let at = offset;
    for await (const piece of piecesOf(source, offset, Math.min(most, source.size - offset))) {
        if (!isZero(piece))
            return at + piece.findIndex((byte) => byte !== 0);
        at += piece.length;
    }
    return undefined;
}
/** Whether there is nothing but zeros. Comparing is a hundred times faster than looking at each byte. */
const isZero = (bytes) => bytes.length === 0 || (bytes[0] === 0 && bytes.subarray(1).equals(bytes.subarray(0, -1)));


/***/ }),

/***/ 65280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oY: () => (/* binding */ compareDigits),
/* harmony export */   tM: () => (/* binding */ compareLists)
/* harmony export */ });
/** Order of two runs of decimal digits by the number that they write, whatever its size. */
function compareDigits(a, b) {
    const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return Math.sign(x.length - y.length) || compareText(x, y);
}
/** Order by code units, which for ASCII is that of every ecosystem. */
const compareText = (a, b) => (a === b ? 0 : a < b ? -1 : 1);
/** The order of the first two items that differ; `missing` stands behind the end of the shorter list. */
function compareLists(a, b, missing, compare) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const order = compare(a[i] ?? missing, b[i] ?? missing);
        if (order !== 0)
            return order;
    }
    return 0;
}


/***/ }),

/***/ 80630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ compareVersions)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/formats/versions/digits.ts
var digits = __webpack_require__(65280);
;// CONCATENATED MODULE: ./src/formats/versions/maven.ts

/** In their order; any other word comes behind them, by the alphabet. Source: Maven's version order specification. */
const words = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const aliases = new Map(Object.entries({ ga: '', final: '', release: '', cr: 'rc' }));
/** Only right in front of digits. */
const letters = new Map(Object.entries({ a: 'alpha', b: 'beta', m: 'milestone' }));
/** A longer one is no version, but work: each hyphen is one level. */
const maxLength = 1_000;
/** The order of two versions as `ComparableVersion` of Maven 3.9 has it; undefined only for what is too long to be one. */
function compareMaven(a, b) {
    return a.length > maxLength || b.length > maxLength ? undefined : compareItems(parse(a), parse(b));
}
function parse(version) {
    const root = [];
    const levels = [root];
    let list = root;
    const descend = () => {
        const below = [];
        list.push(below);
        levels.push(below);
        list = below;
    };
    const tokens = version.toLowerCase().match(/[.-]|\d+|[^.\d-]+/g) ?? [];
    let isEmpty = true;
    for (const [i, token] of tokens.entries()) {
        const next = tokens[i + 1] ?? '';
        if (token === '.' || token === '-') {
            if (isEmpty)
                list.push('0');
            if (token === '-')
                descend();
            isEmpty = true;
            continue;
        }
        isEmpty = false;
        if (isNumber(token)) {
            list.push(token);
            if (/^[^\d.-]/.test(next))
                descend();
        }
        else {
            const numbered = isNumber(next);
            if ((numbered || next === '') && list.length > 0)
                descend();
            const word = (numbered ? letters.get(token) : undefined) ?? token;
            list.push(aliases.get(word) ?? word);
            if (numbered)
                descend();
        }
    }
    for (const level of levels.reverse())
        dropNothing(level);
    return root;
}
const isNumber = (item) => typeof item === 'string' && /^\d/.test(item);
const isNothing = (item) => item.length === 0 || (isNumber(item) && /^0+$/.test(item));
/** Drops what counts for nothing at the end of a list, and in front of the lists there: `1.0.0-1` is `1-1`. */
function dropNothing(list) {
    for (let i = list.length - 1; i >= 0; i--) {
        const item = list[i] ?? '';
        if (isNothing(item))
            list.splice(i, 1);
        else if (typeof item === 'string')
            return;
    }
}
/** `undefined` is what a shorter list lacks. */
function compareItems(a, b) {
    if (a === undefined || b === undefined) {
        if (a === undefined)
            return b === undefined ? 0 : -compareWithNothing(b);
        return compareWithNothing(a);
    }
    if (typeof a !== 'string' && typeof b !== 'string') {
        for (let i = 0; i < Math.max(a.length, b.length); i++) {
            const order = compareItems(a[i], b[i]);
            if (order !== 0)
                return order;
        }
        return 0;
    }
    if (isNumber(a) && isNumber(b))
        return (0,digits/* compareDigits */.oY)(a, b);
    return kindOf(a) - kindOf(b) || compareWords(String(a), String(b));
}
function compareWithNothing(item) {
    if (isNothing(item))
        return 0;
    if (isNumber(item))
        return 1;
    if (typeof item === 'string')
        return compareWords(item, '');
    return item.map(compareWithNothing).find((order) => order !== 0) ?? 0;
}
/** A word comes before what follows a hyphen, and that before a number behind a dot. */
const kindOf = (item) => (typeof item !== 'string' ? 1 : isNumber(item) ? 2 : 0);
function compareWords(a, b) {
    const rank = (word) => (words.includes(word) ? words.indexOf(word) : words.length);
    return rank(a) - rank(b) || (0,digits/* compareText */.n6)(a, b);
}

// EXTERNAL MODULE: ./src/formats/versions/pep440.ts
var pep440 = __webpack_require__(43241);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./src/formats/versions/semantic.ts

/**
 * The order of two versions by Semantic Versioning 2.0, section 11; undefined where one isn't such a version. A leading `v`, parts left
 * out (`1.2`) and zeros in front are taken as npm, Go and the tags of actions write them. What follows a `+` counts for nothing,
 * `+incompatible` of Go included; Go's pseudo-versions are pre-releases.
 */
function compareSemantic(a, b) {
    const [x, y] = [read(a), read(b)];
    return x === undefined || y === undefined ? undefined : (0,semver.compare)(x, y);
}
function read(text) {
    const found = /^[v=\s]*(\d{1,16})(?:\.(\d{1,16}))?(?:\.(\d{1,16}))?(?![\d.])(.*)$/s.exec(text.trimEnd());
    if (found === null)
        return undefined;
    const [, major, minor = '0', patch = '0', rest = ''] = found;
    return (0,semver.parse)(`${Number(major)}.${Number(minor)}.${Number(patch)}${rest}`, { loose: true }) ?? undefined;
}

;// CONCATENATED MODULE: ./src/formats/versions/index.ts




/**
 * The order of two versions of one package, negative where `a` comes first; undefined where they can't be compared: one isn't a version
 * as its ecosystem spells them (a commit, a branch), or the ecosystem has no order that is read here.
 */
function compareVersions(ecosystem, a, b) {
    switch (ecosystem) {
        case 'pypi':
            return (0,pep440/* comparePep440 */.P)(a, b);
        case 'npm':
        case 'cargo':
        case 'golang':
        case 'github':
            return compareSemantic(a, b);
        case 'maven':
            return compareMaven(a, b);
        case 'conda':
        case 'git':
        case 'other':
            return undefined;
        default:
            return (0,errors/* assertNever */.xb)(ecosystem);
    }
}


/***/ }),

/***/ 43241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ comparePep440),
/* harmony export */   Y: () => (/* binding */ publicVersion)
/* harmony export */ });
/* harmony import */ var _digits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65280);

/** Source: PEP 440, appendix B, the grammar that PyPI's `packaging` reads. */
const grammar = new RegExp([
    String.raw `^v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)`,
    String.raw `(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\d+)?)?`,
    String.raw `(?<post>-(?<implicitPost>\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>\d+)?)?`,
    String.raw `(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d+)?)?`,
    String.raw `(?:\+(?<local>[a-z\d]+(?:[-_.][a-z\d]+)*))?$`,
].join(''));
/** A longer one is no version, but work. */
const maxLength = 1_000;
/**
 * The order of two versions of Python packages (PEP 440), undefined where one isn't such a version. Numbers of any size are exact, and
 * a local part such as `7e12345` is no number: in both @renovatebot/pep440 4.2.4 errs.
 */
function comparePep440(a, b) {
    const [x, y] = [parse(a), parse(b)];
    if (x === undefined || y === undefined)
        return undefined;
    return ((0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY)(x.epoch, y.epoch) ||
        (0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareLists */ .tM)(x.release, y.release, '0', _digits__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY) ||
        x.phase - y.phase ||
        (0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(x.pre, y.pre) ||
        (0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY)(x.preNumber, y.preNumber) ||
        compareOptional(x.post, y.post, -1) ||
        compareOptional(x.dev, y.dev, 1) ||
        (0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareLists */ .tM)(x.local, y.local, '', compareLocal));
}
/** The version without its local part (`2.1.0+cu118`), which only says who built it. */
const publicVersion = (version) => version.replace(/\+.*$/s, '');
function parse(text) {
    if (text.length > maxLength)
        return undefined;
    const groups = grammar.exec(text.trim().toLowerCase())?.groups;
    if (groups === undefined)
        return undefined;
    const { epoch = '0', release = '', pre, preNumber = '0', post, implicitPost, postNumber, dev, devNumber } = groups;
    return {
        epoch,
        release: release.split('.'),
        phase: pre !== undefined ? 1 : post === undefined && dev !== undefined ? 0 : 2,
        pre: spelling(pre),
        preNumber,
        post: post === undefined ? undefined : (implicitPost ?? postNumber ?? '0'),
        dev: dev === undefined ? undefined : (devNumber ?? '0'),
        local: groups.local?.split(/[-_.]/) ?? [],
    };
}
function spelling(pre) {
    if (pre === undefined)
        return '';
    return pre.startsWith('a') || pre.startsWith('b') ? pre.slice(0, 1) : 'rc';
}
/** `missing`: where what isn't there stands. */
function compareOptional(a, b, missing) {
    if (a === undefined || b === undefined)
        return a === b ? 0 : a === undefined ? missing : -missing;
    return (0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY)(a, b);
}
/** Nothing, then words, then numbers. */
function compareLocal(a, b) {
    const rank = (part) => (part === '' ? 0 : /^\d+$/.test(part) ? 2 : 1);
    return rank(a) - rank(b) || (rank(a) === 2 ? (0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY)(a, b) : (0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a, b));
}


/***/ }),

/***/ 83725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rangeOf)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var ___WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80630);


const longest = 1_000;
/**
 * Reads a specifier as its ecosystem does: PEP 440 with Poetry's `^`, `~` and `||`, node-semver's ranges, Cargo's requirements. What can't be
 * read (a tag such as `latest`, a range of Maven's) counts as any version.
 */
function rangeOf(ecosystem, specifier) {
    const alternatives = specifier.length > longest ? [[]] : (readers[ecosystem]?.(specifier) ?? [[]]);
    const compare = (a, b) => (0,___WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Z)(ecosystem, a, b) ?? 0;
    const ends = alternatives.map((bounds) => endsOf(ecosystem, bounds, compare));
    const lows = ends.map((end) => end.lowest);
    const news = ends.map((end) => end.newest);
    const lowest = lows.includes(undefined) ? undefined : least(lows, compare);
    const newest = news.includes(undefined) ? undefined : least(news, (a, b) => compare(b, a));
    return {
        lowest,
        newest,
        only: lowest !== undefined && newest !== undefined && isAfter(ecosystem, lowest, newest) ? lowest : undefined,
        admits: (version) => alternatives.some((bounds) => bounds.every((bound) => holds(bound, version, compare))),
    };
}
/** Whether no version lies between: `^0.0.3` ends before 0.0.4. */
const isAfter = (ecosystem, lowest, newest) => (0,___WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Z)(ecosystem, lowest, newest) === 0 ||
    (ecosystem !== 'pypi' && `${semver__WEBPACK_IMPORTED_MODULE_0___default().inc(lowest, 'patch') ?? ''}-0` === newest);
const least = (versions, compare) => versions.filter((version) => version !== undefined).sort(compare)[0];
function endsOf(ecosystem, bounds, compare) {
    const lower = bounds.filter(({ operator }) => operator.startsWith('>')).sort((a, b) => compare(b.version, a.version));
    const upper = bounds
        .filter(({ operator }) => operator.startsWith('<'))
        .sort((a, b) => compare(a.version, b.version) || a.operator.length - b.operator.length);
    const [low] = lower;
    const [high] = upper;
    const isNamed = low?.operator === '>=' && low.named !== false;
    return {
        lowest: isNamed && bounds.every((bound) => holds(bound, low.version, compare)) ? low.version : undefined,
        newest: high && (high.operator === '<=' ? high.version : justBelow(ecosystem, high.version)),
    };
}
/** The first of all pre-releases: what comes before a version comes before it too. */
function justBelow(ecosystem, version) {
    if (ecosystem === 'pypi')
        return /dev/i.test(version) ? version : `${version}.dev0`;
    return version.includes('-') ? version : `${version}-0`;
}
function holds({ operator, version: bound }, version, compare) {
    const order = compare(version, bound);
    switch (operator) {
        case '>=':
            return order >= 0;
        case '>':
            return order > 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '!=':
            return order !== 0;
    }
}
/** By ecosystem, the alternatives (`||`) of a specifier, each as bounds that hold together. */
const readers = {
    pypi: (specifier) => specifier.split(/\|\|?/).map((part) => part
        .replace(/\s+(?=[<>=!~^])/g, ',')
        .split(',')
        .flatMap((clause) => pythonBounds(clause.trim()))),
    npm: semanticBounds,
    cargo: (specifier) => semanticBounds(specifier
        .split(',')
        .map((part) => part.trim().replace(/^(?=\d)/, '^'))
        .join(' ')),
};
function semanticBounds(specifier) {
    let read;
    try {
        read = new (semver__WEBPACK_IMPORTED_MODULE_0___default().Range)(specifier, { loose: true });
    }
    catch {
        return [[]];
    }
    return read.set.map((comparators) => comparators.flatMap(({ operator, value, semver: { version } }) => {
        // It admits anything.
        if (value === '')
            return [];
        return operator === '' || operator === '=' ? exactly(version) : [{ operator, version }];
    }));
}
const exactly = (version) => [
    { operator: '>=', version },
    { operator: '<=', version },
];
function pythonBounds(clause) {
    const [, operator = '', version = '', wildcard] = /^(===?|~=|!=|<=|>=|[<>^~=]|)\s*v?([^\s*]*?)(\.\*)?$/i.exec(clause) ?? [];
    const [, epoch = '', release = ''] = /^(\d+!)?(\d+(?:\.\d+)*)/.exec(version) ?? [];
    if (release === '')
        return [];
    const parts = release.split('.').map(Number);
    /** The end of all versions that share so many parts of the release. */
    const after = (shared) => {
        const next = parts.slice(0, Math.max(1, shared)).map((part, at, all) => (at === all.length - 1 ? part + 1 : part));
        return { operator: '<', version: `${epoch}${next.join('.')}` };
    };
    if (wildcard !== undefined)
        return operator === '!=' ? [] : [{ operator: '>=', version: `${version}.dev0`, named: false }, after(parts.length)];
    switch (operator) {
        case '~=':
            return [{ operator: '>=', version }, after(parts.length - 1)];
        case '~':
            return [{ operator: '>=', version }, after(Math.min(2, parts.length))];
        case '^': {
            const first = parts.findIndex((part) => part > 0);
            return [{ operator: '>=', version }, after(first === -1 ? parts.length : first + 1)];
        }
        case '>=':
        case '<=':
        case '>':
        case '<':
        case '!=':
            return [{ operator, version }];
        default:
            return exactly(version);
    }
}


/***/ }),

/***/ 68898:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { valid, clean, explain, parse } = __webpack_require__(74818);

const { lt, le, eq, ne, ge, gt, compare, rcompare } = __webpack_require__(12124);

const {
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,
} = __webpack_require__(30790);

const { major, minor, patch, inc } = __webpack_require__(38940);

module.exports = {
  // version
  valid,
  clean,
  explain,
  parse,

  // operator
  lt,
  le,
  lte: le,
  eq,
  ne,
  neq: ne,
  ge,
  gte: ge,
  gt,
  compare,
  rcompare,

  // range
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,

  // semantic
  major,
  minor,
  patch,
  inc,
};


/***/ }),

/***/ 12124:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { parse } = __webpack_require__(74818);

module.exports = {
  compare,
  rcompare,
  lt,
  le,
  eq,
  ne,
  ge,
  gt,
  '<': lt,
  '<=': le,
  '==': eq,
  '!=': ne,
  '>=': ge,
  '>': gt,
  '===': arbitrary,
};

function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = parse(version);
  const parsedOther = parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}


/***/ }),

/***/ 38940:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { explain, parse, stringify } = __webpack_require__(74818);

// those notation are borrowed from semver
module.exports = {
  major,
  minor,
  patch,
  inc,
};

function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}


/***/ }),

/***/ 30790:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.

const { VERSION_PATTERN, explain: explainVersion } = __webpack_require__(74818);

const Operator = __webpack_require__(12124);

const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');

module.exports = {
  RANGE_PATTERN,
  parse,
  satisfies,
  filter,
  validRange,
  maxSatisfying,
  minSatisfying,
};

const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...explainVersion(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = explainVersion(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained)
    if (explained.local && spec.version) {
      version = explained.public;
      spec.version = explainVersion(spec.version).public;
    }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  const op = Operator[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(parse(specifier));
}


/***/ }),

/***/ 74818:
/***/ ((module) => {

const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');

module.exports = {
  VERSION_PATTERN,
  valid,
  clean,
  explain,
  parse,
  stringify,
};

const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return stringify(parse(version, cleanRegex));
}

function parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function explain(version) {
  const parsed = parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}


/***/ })

};
