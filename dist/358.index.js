export const id = 358;
export const ids = [358];
export const modules = {

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

/***/ 54026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readOverrides),
/* harmony export */   l: () => (/* binding */ overridesIn)
/* harmony export */ });
/* harmony import */ var _fields__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56476);
/* harmony import */ var _spec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71732);


/** Deeper than anybody nests what a package needs. */
const maxDepth = 20;
/**
 * What a package.json sets for packages whoever asks for them: npm's `overrides`, Yarn's `resolutions`, `pnpm.overrides`. What holds only
 * below one package, or for some ranges, has a marker.
 */
const overridesIn = (value, lines) => [
    ...readOverrides('overrides', (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(value, 'overrides'), lines.at('overrides'), value),
    ...readOverrides('resolutions', (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(value, 'resolutions'), lines.at('resolutions')),
    ...readOverrides('pnpm.overrides', (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)((0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(value, 'pnpm'), 'overrides'), lines.at('pnpm').at('overrides'), value),
];
/** What an object of overrides sets. `$name` is what the package.json itself (`own`) asks of that package. */
function readOverrides(by, overrides, lines, own) {
    const found = [];
    const add = (key, set, line, below) => {
        const specifier = set.startsWith('$') ? (askedBy(own, set.slice(1)) ?? set) : set;
        // `a>b`, `a/**/b`, `**/b`, `@s/a/b`: the last name is meant.
        const path = /^(.*?)((?:@[^/@>]+\/)?[^/@>]+)(?:@(.*))?$/s.exec(key);
        const [, above = '', name = '', range] = path ?? [];
        if (path === null || specifier.startsWith('$') || specifier === '-')
            return;
        const within = [below, above.replace(/^\*\*\/$/, ''), range ?? ''].filter((each) => each !== '').join(' ');
        found.push({
            ecosystem: 'npm',
            ...(0,_spec__WEBPACK_IMPORTED_MODULE_0__/* .readSpec */ .Ot)(name, specifier),
            line,
            direct: false,
            neededBy: [],
            scope: 'runtime',
            hashes: [],
            by,
            ...(within !== '' && { marker: within }),
        });
    };
    const walk = (holder, place, below = '', depth = 0) => {
        for (const [key, set] of (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(holder)) {
            const { line } = place.at(key);
            if (typeof set === 'string')
                add(key === '.' ? below : key, set, line, key === '.' ? '' : below);
            else if (depth < maxDepth)
                walk(set, place.at(key), key, depth + 1);
        }
    };
    walk(overrides, lines);
    return found;
}
const askedBy = (own, name) => ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']
    .map((section) => (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)((0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(own, section), name))
    .find((specifier) => typeof specifier === 'string');


/***/ }),

/***/ 10358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pnpmWorkspaces: () => (/* binding */ pnpmWorkspaces),
/* harmony export */   w: () => (/* binding */ pnpmWorkspaceReader)
/* harmony export */ });
/* harmony import */ var _fields__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56476);
/* harmony import */ var _reader__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19602);
/* harmony import */ var _workspaces__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43083);
/* harmony import */ var _yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40878);
/* harmony import */ var _overrides__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54026);
/* harmony import */ var _spec__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71732);






/** The folders that a `pnpm-workspace.yaml` names; undefined where it can't be read, or names none. */
function pnpmWorkspaces(text) {
    try {
        const packages = (0,_fields__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)((0,_yaml__WEBPACK_IMPORTED_MODULE_2__/* .readYamlText */ .j)(text).value, 'packages');
        return packages.length === 0 ? undefined : (0,_workspaces__WEBPACK_IMPORTED_MODULE_1__/* .workspacesOf */ .c)(packages);
    }
    catch (error) {
        if (error instanceof _reader__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableManifest */ .p)
            return undefined;
        throw error;
    }
}
/**
 * Catalogues, from which package.json takes a version by `catalog:`, and overrides: of pnpm's `pnpm-workspace.yaml`, and of Yarn's `.yarnrc.yml`,
 * which has catalogues alone.
 */
const pnpmWorkspaceReader = (0,_reader__WEBPACK_IMPORTED_MODULE_0__/* .manifestReader */ .r)('pnpm-workspace.yaml', {
    locked: false,
    read(text) {
        const { value, lines } = (0,_yaml__WEBPACK_IMPORTED_MODULE_2__/* .readYamlText */ .j)(text);
        const dependencies = [];
        const problems = [];
        const read = (catalog, place) => {
            if (catalog !== undefined && !(0,_fields__WEBPACK_IMPORTED_MODULE_5__/* .isFields */ .Ce)(catalog))
                problems.push({ line: place.line, message: 'a catalogue is no object' });
            for (const [alias, specifier] of (0,_fields__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .Mc)(catalog)) {
                const { line } = place.at(alias);
                if (typeof specifier !== 'string')
                    problems.push({ line, message: `what it asks of ${JSON.stringify(alias)} is no text` });
                else {
                    const about = { line, direct: true, neededBy: [], scope: 'runtime', hashes: [] };
                    dependencies.push({ ecosystem: 'npm', ...(0,_spec__WEBPACK_IMPORTED_MODULE_4__/* .readSpec */ .Ot)(alias, specifier), ...about });
                }
            }
        };
        read((0,_fields__WEBPACK_IMPORTED_MODULE_5__/* .fieldOf */ ._F)(value, 'catalog'), lines.at('catalog'));
        for (const [name, catalog] of (0,_fields__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .Mc)(value, 'catalogs'))
            read(catalog, lines.at('catalogs').at(name));
        const overrides = (0,_overrides__WEBPACK_IMPORTED_MODULE_3__/* .readOverrides */ .i)('pnpm.overrides', (0,_fields__WEBPACK_IMPORTED_MODULE_5__/* .fieldOf */ ._F)(value, 'overrides'), lines.at('overrides'));
        return { dependencies, problems, ...(overrides.length > 0 && { overrides }) };
    },
});


/***/ }),

/***/ 71732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ originInRegistry),
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   Ot: () => (/* binding */ readSpec),
/* harmony export */   ar: () => (/* binding */ originOfResolved),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony export exact */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _versions_range__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83725);


const hosts = {
    github: 'https://github.com/',
    gitlab: 'https://gitlab.com/',
    bitbucket: 'https://bitbucket.org/',
    gist: 'https://gist.github.com/',
};
/** Reads `name: specifier` of a package.json. */
function readSpec(name, text) {
    const alias = /^npm:(@[^/]+\/[^@]+|[^@]+)(?:@(.*))?$/s.exec(text);
    const [real, specifier] = alias === null ? [name, text.trim()] : [alias[1] ?? name, alias[2] ?? ''];
    const origin = originOf(specifier) ?? { kind: 'index' };
    return { name: real, specifier, origin, version: origin.kind === 'index' ? exact(specifier) : undefined };
}
/** Of `1.2.3` and `=1.2.3`, and of a range that admits no other version: `>=1.2.3 <=1.2.3`, `^0.0.3`. */
function exact(specifier) {
    const plain = /^[=v\s]*\d+\.\d+\.\d+/.test(specifier) ? semver__WEBPACK_IMPORTED_MODULE_0___default().valid(specifier, { loose: true }) : null;
    return plain ?? (0,_versions_range__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .b)('npm', specifier).only;
}
/** Where a specifier, or what a lock file resolved it to, takes a package from; undefined: an index, by name. */
function originOf(text) {
    const folder = /^(?:file|link|portal|workspace):(.*)$/s.exec(text)?.[1] ??
        (/^(?:\.{0,2}\/|~\/|\.{1,2}$)/.test(text) ? text : undefined);
    if (folder !== undefined) {
        const path = folder.replace(/^\/{2,}/, '/').replace(/[#:]{1,2}.*$/s, '');
        return /\.(?:tgz|tar|tar\.gz)$/i.test(path) ? { kind: 'archive', url: path } : { kind: 'folder', path };
    }
    const [, bare = '', revision] = /^([^#]*)(?:#(.*))?$/s.exec(text) ?? [];
    const hosted = /^(github|gitlab|bitbucket|gist):(.+)$/.exec(bare);
    if (hosted !== null)
        return repository(`${hosts[hosted[1] ?? ''] ?? ''}${hosted[2] ?? ''}`, revision);
    if (/^git(?:\+|:\/\/|@)/.test(bare) || bare.startsWith('ssh://'))
        return repository(bare.replace(/^git\+/, ''), revision);
    if (/^https?:\/\//i.test(bare)) {
        if (bare.endsWith('.git') || /^https:\/\/(?:github|gitlab|bitbucket)\.(?:com|org)\/[^/]+\/[^/]+$/.test(bare))
            return repository(bare, revision);
        const commit = /^https:\/\/codeload\.github\.com\/([^/]+\/[^/]+)\/tar\.gz\/([^/]+)$/.exec(bare);
        if (commit !== null)
            return repository(`https://github.com/${commit[1] ?? ''}`, commit[2]);
        return { kind: 'archive', url: text };
    }
    // npm reads `user/repository` as one of GitHub.
    if (/^[\w.-]+\/[\w.-]+$/.test(bare))
        return repository(`https://github.com/${bare}`, revision);
    return undefined;
}
function repository(url, fragment) {
    // Yarn writes `#commit=…&workspace=…`; npm allows `#semver:^1`, which is no revision.
    const revision = /(?:^|&)commit=([^&]*)/.exec(fragment ?? '')?.[1] ?? fragment;
    return {
        kind: 'repository',
        url,
        revision: revision === undefined || revision === '' ? undefined : decoded(revision),
    };
}
const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
/**
 * Where an archive's address says that a package comes from. The registries name a package in the address of its archive
 * (`…/NAME/-/…`, `…/NAME/download/…`, `…/download/NAME/…`, `…/NAME/VERSION…`): any other address is no registry's answer for that name.
 */
function originOfResolved(name, resolved) {
    if (resolved === undefined)
        return { kind: 'index' };
    if (/^https?:\/\//i.test(resolved)) {
        const plain = resolved.replace(/%2f/gi, '/').replace(/%40/g, '@');
        for (const place of [`/${name}/-/`, `/${name}/download/`, `/download/${name}/`]) {
            const at = plain.indexOf(place);
            if (at !== -1)
                return { kind: 'index', url: plain.slice(0, at + 1) };
        }
        // JSR's and npmmirror's: `…/NAME/VERSION.tgz`, `…/NAME/VERSION/NAME-VERSION.tgz`.
        const at = plain.lastIndexOf(`/${name}/`);
        if (at !== -1 && /^\d[^/]*(?:\/[^/]*)?\.tgz(?:[?#]|$)/.test(plain.slice(at + name.length + 2)))
            return { kind: 'index', url: plain.slice(0, at + 1) };
    }
    return originOf(resolved) ?? { kind: 'archive', url: resolved };
}
/** The same for what a registry was asked for, as the lock file says: it may have its archives where it likes. */
function originInRegistry(name, resolved) {
    const origin = originOfResolved(name, resolved);
    if (origin.kind !== 'archive' || !/^https?:/i.test(origin.url))
        return origin;
    return { kind: 'index', url: origin.url.replace(/[?#].*$/s, '').replace(/[^/]*$/, '') };
}
/** Several digests of one archive stand side by side. */
const digestsOf = (integrity) => (integrity ?? '').split(/\s+/).filter((digest) => digest !== '');


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


/***/ })

};
