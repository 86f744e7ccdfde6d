export const id = 21;
export const ids = [21];
export const modules = {

/***/ 64052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/* unused harmony export ecosystems */
/** What a package comes from, by the type of its package URL (the purl specification). */
const ecosystems = (/* unused pure expression or super */ null && (['pypi', 'conda', 'npm', 'golang', 'cargo', 'maven', 'github', 'git', 'other']));
/** What `neededBy` holds: two versions of one package are two. */
const keyOf = ({ ecosystem, name, version }) => `${ecosystem}/${name}@${version ?? ''}`;


/***/ }),

/***/ 31611:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ dependencyAt),
/* harmony export */   bf: () => (/* binding */ dependencyOf),
/* harmony export */   nx: () => (/* binding */ pythonPackage)
/* harmony export */ });
/* harmony import */ var _origin__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82928);
/* harmony import */ var _requirement__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13547);


/** A package of PyPI with what most of them have in common; `more` says the rest. */
function pythonPackage(name, more) {
    const common = { neededBy: [], scope: 'runtime', origin: { kind: 'index' }, hashes: [] };
    return { ecosystem: 'pypi', name: (0,_requirement__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(name), ...common, ...more };
}
/** What a requirement asks for. */
function dependencyOf({ name, specifier, url, marker }, more) {
    const { origin, version, hashes } = url === undefined
        ? { origin: { kind: 'index' }, version: (0,_requirement__WEBPACK_IMPORTED_MODULE_1__/* .pinnedVersion */ .V2)(specifier), hashes: [] }
        : (0,_origin__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(url);
    return pythonPackage(name, {
        direct: true,
        specifier,
        origin,
        version,
        ...(marker === undefined ? {} : { marker }),
        ...more,
        hashes: [...hashes, ...(more.hashes ?? [])],
    });
}
/** What an address alone, without a name in front, asks for. A folder goes by its own name; that of the project itself by a dot. */
function dependencyAt(address, more) {
    const { origin, name, version, hashes } = (0,_origin__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(address);
    const place = (0,_origin__WEBPACK_IMPORTED_MODULE_0__/* .lastPart */ .S_)(origin.kind === 'folder' ? origin.path : (address.split(/[?#]/)[0] ?? ''));
    return {
        ...pythonPackage(name ?? place, {
            direct: true,
            origin,
            version,
            ...more,
            hashes: [...hashes, ...(more.hashes ?? [])],
        }),
        ...(name === undefined && !/\w/.test(place) && { name: '.' }),
    };
}


/***/ }),

/***/ 82928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   S_: () => (/* binding */ lastPart),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   uv: () => (/* binding */ archiveName),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
const repositoryScheme = /^(git|hg|svn|bzr)\+/i;
const hashNames = new Set(['sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'md5']);
/** Addresses with passwords and tokens are written into files; none of them belongs into a report. */
const withoutSecrets = (url) => url.replace(/:\/\/[^/\\?#\s]*@/, '://');
/** Reads a URL as pip does (`git+https://host/path@revision#egg=name`, `https://host/name-1.2.tar.gz#sha256=…`), or a path. */
function locate(address) {
    const [bare = '', ...rest] = address.split('#');
    const fragment = new Map(rest.join('#').split('&').map(pairOf));
    const hashes = [...fragment].filter(([key]) => hashNames.has(key)).map(([key, value]) => `${key}:${value}`);
    const egg = /^[a-z0-9][\w.-]*/i.exec(fragment.get('egg') ?? '')?.[0];
    if (repositoryScheme.test(bare)) {
        const origin = repositoryOf(bare);
        return { origin, name: egg ?? lastPart(origin.url).replace(/\.git$/, ''), version: undefined, hashes };
    }
    const file = archiveName(bare);
    const name = egg ?? file?.name;
    const origin = file !== undefined || /^https?:/i.test(bare)
        ? { kind: 'archive', url: withoutSecrets(bare) }
        : { kind: 'folder', path: bare.replace(/^file:(?:\/\/(?=\/)|(?!\/\/))/i, '') || '.' };
    return { origin, name, version: file?.version, hashes };
}
function repositoryOf(address) {
    const url = withoutSecrets(address.replace(repositoryScheme, ''));
    const [, place, revision] = /^(.*\/[^@]*)@(.+)$/s.exec(url) ?? [];
    return { kind: 'repository', url: place ?? url, revision };
}
/** The name and the version in an archive's file name; the version undefined where it doesn't show. Source: PEP 427, PEP 625. */
function archiveName(address) {
    const file = decoded(lastPart(address.split('?')[0] ?? ''));
    const [, wheel, wheelVersion] = /^([^-]+)-([^-]+)(?:-[^-]+)?-[^-]+-[^-]+-[^-]+\.whl$/i.exec(file) ?? [];
    if (wheel !== undefined)
        return { name: wheel, version: wheelVersion };
    const [, stem] = /^(.+)\.(?:whl|tar\.(?:gz|bz2|xz|z|lzma)|tgz|tbz|tlz|txz|tar|zip|egg)$/i.exec(file) ?? [];
    if (stem === undefined)
        return undefined;
    const [, name, version] = /^(.+?)-(\d[^-]*(?:-\d+)?)$/.exec(stem) ?? [];
    return { name: name ?? stem, version };
}
/** An address's last part that isn't empty. */
const lastPart = (address) => address.split(/[/\\]/).findLast((part) => part !== '') ?? '';
const pairOf = (pair) => {
    const [key = '', ...value] = pair.split('=');
    return [key.toLowerCase(), value.join('=')];
};
const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};


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

/***/ 80021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requirementsReader: () => (/* binding */ requirementsReader)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/formats/manifests/manifest.ts
var manifest = __webpack_require__(64052);
// EXTERNAL MODULE: ./src/formats/manifests/template.ts
var template = __webpack_require__(45483);
// EXTERNAL MODULE: ./src/formats/manifests/unsecret.ts
var unsecret = __webpack_require__(43730);
// EXTERNAL MODULE: ./src/formats/manifests/python/dependency.ts
var dependency = __webpack_require__(31611);
// EXTERNAL MODULE: ./src/formats/manifests/python/origin.ts
var origin = __webpack_require__(82928);
;// CONCATENATED MODULE: ./src/formats/manifests/python/requirement-lines.ts
/** Joins continued lines and drops comments, as pip does. */
function logicalLines(text) {
    const found = [];
    let start;
    let parts = [];
    const end = () => {
        const [content, comment] = splitComment(parts.join(''));
        const whole = content.trim();
        if (whole !== '')
            found.push({ line: start ?? 1, text: whole, comments: comment === '' ? [] : [comment] });
        else if (/^\s/.test(content))
            found.at(-1)?.comments.push(comment);
        start = undefined;
        parts = [];
    };
    for (const [line, own] of physicalLines(text)) {
        start ??= line;
        const isComment = own.trimStart().startsWith('#');
        if (own.endsWith('\\') && !isComment) {
            parts.push(withoutOuterBackslashes(own));
            continue;
        }
        // With a blank before it, a comment stays one behind what it is joined to.
        parts.push(isComment && parts.length > 0 ? ` ${own}` : own);
        end();
    }
    if (parts.length > 0)
        end();
    return found.map((entry) => ({ line: entry.line, text: entry.text, via: viaOf(entry.comments) }));
}
/** Python ends lines at more characters than editors do; lines are counted as editors count. */
function* physicalLines(text) {
    let line = 1;
    for (const own of text.split(/\r\n|\n|\r/)) {
        // eslint-disable-next-line no-control-regex -- The separators of Python's `str.splitlines`.
        for (const part of own.split(/[\v\f\x1c-\x1e\x85\u2028\u2029]/))
            yield [line, part];
        line++;
    }
}
function withoutOuterBackslashes(text) {
    let [start, end] = [0, text.length];
    while (text[start] === '\\')
        start++;
    while (end > start && text[end - 1] === '\\')
        end--;
    return text.slice(start, end);
}
/** A comment begins at a `#` that starts the line or follows a blank. */
function splitComment(text) {
    let at = text.indexOf('#');
    while (at > 0 && !/\s/.test(text[at - 1] ?? ''))
        at = text.indexOf('#', at + 1);
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
/** `via a, b` in one comment, or `via` and each name in a comment of its own, further in. */
function viaOf(comments) {
    const start = comments.findIndex((comment) => /^\s*via\b/.test(comment));
    if (start === -1)
        return [];
    const [first = '', ...others] = comments.slice(start);
    const end = others.findIndex((comment) => !/^\s{2,}\S/.test(comment));
    return [first.replace(/^\s*via\b:?/, ''), ...(end === -1 ? others : others.slice(0, end))]
        .flatMap((names) => names.split(','))
        .map((name) => name.trim())
        .filter((name) => name !== '');
}

;// CONCATENATED MODULE: ./src/formats/manifests/python/requirement-options.ts
const switches = ['no-index', 'prefer-binary', 'require-hashes', 'no-require-hashes', 'pre', 'always-unzip'];
const withValue = [
    ...[
        'index-url',
        'pypi-url',
        'extra-index-url',
        'find-links',
        'trusted-host',
        'constraint',
        'requirement',
        'editable',
    ],
    ...['no-binary', 'only-binary', 'all-releases', 'only-final', 'use-feature', 'hash', 'config-settings'],
    ...['global-option', 'install-option'],
];
const requirement_options_all = [...switches, ...withValue];
const requirement_options_short = {
    ...{
        i: 'index-url',
        f: 'find-links',
        c: 'constraint',
        r: 'requirement',
        e: 'editable',
        C: 'config-settings',
        Z: 'always-unzip',
    },
};
/** A line is a requirement up to the first word that begins with a dash, and options from there. */
function splitOptions(text) {
    const start = text.startsWith('-') ? 0 : text.indexOf(' -');
    return start === -1 ? [text, ''] : [text.slice(0, start).trim(), text.slice(start).trim()];
}
/** Reads options as pip does: `--name value`, `--name=value`, `-n value`, `-nvalue`, and names cut short. Throws an Error. */
function parseOptions(text) {
    const options = [];
    const words = shellWords(text);
    for (let at = 0; at < words.length; at++) {
        const [name, attached] = nameOf(words[at] ?? '');
        const needsValue = withValue.includes(name);
        if (!needsValue && attached !== undefined)
            throw new Error(`--${name} takes no value`);
        const value = needsValue ? (attached ?? words[++at]) : '';
        if (value === undefined)
            throw new Error(`--${name} has no value`);
        options.push({ name, value });
    }
    return options;
}
function nameOf(word) {
    const [, long, value] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (long !== undefined) {
        const [name, ...others] = requirement_options_all.includes(long) ? [long] : requirement_options_all.filter((known) => known.startsWith(long));
        if (name === undefined || others.length > 0)
            throw new Error(`--${long} is no option of a requirements file`);
        return [name, value];
    }
    const letter = word.startsWith('-') ? (word[1] ?? '') : '';
    const name = Object.hasOwn(requirement_options_short, letter) ? requirement_options_short[letter] : undefined;
    if (name === undefined)
        throw new Error(`${JSON.stringify(word.slice(0, 40))} is no option of a requirements file`);
    return [name, word.length > 2 ? word.slice(2) : undefined];
}
/** Splits words as a POSIX shell does, quotes taken off. */
function shellWords(text) {
    const words = [];
    const word = /(?:[^\s'"\\]+|'[^']*'|"(?:[^"\\]|\\[^])*"|\\[^])+|(['"\\])/g;
    for (const [whole, open] of text.matchAll(word)) {
        if (open !== undefined)
            throw new Error('a quote has no end');
        const plain = whole.replace(/'([^']*)'|"((?:[^"\\]|\\[^])*)"|\\([^])/g, (_, single, double, escaped) => single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? '');
        words.push(plain);
    }
    return words;
}

// EXTERNAL MODULE: ./src/formats/manifests/python/requirement.ts
var requirement = __webpack_require__(13547);
;// CONCATENATED MODULE: ./src/formats/manifests/python/requirements.ts










const constraintsName = /(?:^|[-_.])constraints?\d*(?:[-_.].*)?\.(?:txt|in)$/i;
const development = /(?:^|[-_./])(?:dev|develop|development|tests?|testing|docs?|lint|linting|ci|typing)(?:[-_./]|$)/i;
/** pip's requirements and constraints. Source: pip's documentation, "Requirements File Format". */
const requirementsReader = {
    kind: 'requirements.txt',
    read: (text, path) => (0,unsecret/* unsecret */.u)(new RequirementsFile(path).read(text)),
};
const nothing = {
    ...{ kind: 'requirements.txt', locked: false, requiresHashes: false },
    ...{ dependencies: [], indexes: [], inclusions: [], problems: [] },
};
/** Words without anything that stands between a name and its version. */
const isProse = (text) => !/[<>=@[\]]/.test(text) && /^\S+(?:\s+\S+){2}/.test(text);
class RequirementsFile {
    path;
    dependencies = [];
    indexes = [];
    inclusions = [];
    problems = [];
    unknown = [];
    /** What each dependency's notes say. */
    via = new Map();
    requiresHashes = false;
    constructor(path) {
        this.path = path;
    }
    read(text) {
        const lines = logicalLines(text);
        let prose = 0;
        for (const line of lines) {
            try {
                this.readLine(line);
            }
            catch (error) {
                if ((0,template/* isTemplated */.d)(line.text))
                    this.unknown.push({ line: line.line, message: template/* filledInLater */.g });
                else
                    this.problems.push({ line: line.line, message: (0,errors/* messageOf */.bD)(error) });
                if (isProse(line.text))
                    prose++;
            }
        }
        // People call other lists requirements as well, and no tool installs from such a one.
        if (this.problems.length > 2 && this.problems.length * 2 > lines.length && prose * 2 > this.problems.length) {
            const first = this.problems[0]?.line;
            return {
                ...nothing,
                unknown: [{ line: first, message: 'it is a text for people, and no list of requirements' }],
            };
        }
        const { indexes, inclusions, problems, unknown } = this;
        const { requiresHashes } = this;
        const isWhole = requiresHashes || /^#.*\b(?:autogenerated by|generated by rye)\b/im.test(text.slice(0, 2_000));
        const locked = isWhole && this.dependencies.length > 0 && this.dependencies.every((dependency) => isFixed(dependency));
        return {
            kind: isConstraints(this.path) ? 'constraints.txt' : 'requirements.txt',
            locked,
            dependencies: this.withNeeds(locked),
            indexes,
            inclusions,
            requiresHashes,
            problems,
            ...(unknown.length > 0 && { unknown }),
        };
    }
    readLine(line) {
        const [requirement, written] = splitOptions(line.text);
        const options = parseOptions(written);
        if (requirement === '') {
            this.readOptions(options, line);
            return;
        }
        if (options.some(({ name }) => name === 'editable'))
            throw new Error('-e stands behind a requirement');
        const hashes = options.filter(({ name }) => name === 'hash').map(({ value }) => value);
        const badHash = hashes.find((hash) => !/^(?:sha256|sha384|sha512):[0-9a-f]+$/i.test(hash));
        // One hash turns it on for all.
        if (hashes.length > 0)
            this.requiresHashes = true;
        if (badHash !== undefined)
            throw new Error(`${JSON.stringify(badHash.slice(0, 80))} is no hash that pip takes`);
        this.add(this.requirement(requirement, { line: line.line, hashes }), line);
    }
    readOptions(options, line) {
        for (const { name, value } of options) {
            if (name === 'require-hashes')
                this.requiresHashes = true;
            else if (name === 'editable')
                this.add(this.requirement(value, { line: line.line }), line);
            else if (name === 'requirement' || name === 'constraint')
                this.include(name, value, line.line);
            else
                this.index(name, value, line.line);
        }
    }
    index(name, value, line) {
        const kinds = {
            ...{ 'index-url': 'index', 'pypi-url': 'index', 'extra-index-url': 'extra-index' },
            ...{ 'find-links': 'find-links', 'trusted-host': 'trusted-host' },
        };
        const kind = kinds[name];
        if (kind !== undefined)
            this.indexes.push({ kind, url: (0,origin/* withoutSecrets */.cT)(value), line });
    }
    include(option, value, line) {
        if ((0,template/* isTemplated */.d)(value))
            throw new Error(template/* filledInLater */.g);
        const kind = option === 'requirement' ? 'requirements' : 'constraints';
        const path = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(this.path), value));
        if (/^[a-z][a-z0-9+.-]+:|^\/|^[a-z]:\\|\$\{/i.test(value) || path === '..' || path.startsWith('../')) {
            const message = `it takes in ${(0,origin/* withoutSecrets */.cT)(value)}, which is not in this repository`;
            this.problems.push({ line, message, elsewhere: kind });
        }
        else
            this.inclusions.push({ path, kind, line });
    }
    requirement(text, { line, hashes = [] }) {
        const more = { line, hashes, scope: this.scope };
        const isUrl = /^[a-z][a-z0-9+.-]*:/i.test(text);
        const [, address = text, marker] = (isUrl ? /^(.*?)(?:;\s|\s;)(.*)$/s : /^([^;]*);(.*)$/s).exec(text) ?? [];
        if (!isUrl && !isPath(address.trim()))
            return (0,dependency/* dependencyOf */.bf)(named(text.replace(/;\s*$/, '')), more);
        if (marker !== undefined && !(0,requirement/* isMarker */.rg)(marker.trim()))
            throw new Error(`${JSON.stringify(marker.trim())} is no marker`);
        const place = isUrl ? address.trim() : address.trim().replace(/\[[^\]]*\]$/, '');
        return (0,dependency/* dependencyAt */.Nk)(place, marker === undefined ? more : { ...more, marker: marker.trim() });
    }
    get scope() {
        return development.test(this.path.replace(/^.*\/(?=[^/]*\/[^/]*$)/, '')) ? 'development' : 'runtime';
    }
    add(dependency, { via }) {
        this.dependencies.push(dependency);
        this.via.set(dependency, via);
    }
    /** With what the notes tell: a name that is no package of this file, such as that of the project or of a file, is what people wrote. */
    withNeeds(locked) {
        const byName = new Map(this.dependencies.map((dependency) => [dependency.name, dependency]));
        return this.dependencies.map((dependency) => {
            const via = this.via.get(dependency) ?? [];
            if (via.length === 0)
                return locked ? { ...dependency, direct: undefined } : dependency;
            const needers = via.map((name) => byName.get((0,requirement/* normalName */.tK)(name.replace(/\[.*\]$/, ''))));
            const neededBy = needers.filter((needer) => needer !== undefined).map(manifest/* keyOf */.T);
            const direct = via.some((name, at) => needers[at] === undefined && !name.startsWith('-c '));
            return { ...dependency, neededBy: [...new Set(neededBy)], direct };
        });
    }
}
/** Variables of the environment pip fills in as it installs: in an address they change nothing here. */
function named(text) {
    try {
        return (0,requirement/* parseRequirement */.pP)(text);
    }
    catch (error) {
        if (/\$\{[A-Z0-9_]+\}/.test(text))
            throw new Error(`${(0,origin/* withoutSecrets */.cT)(text)} is known only where it is installed`, { cause: error });
        throw error;
    }
}
const isConstraints = (path) => constraintsName.test(external_node_path_.posix.basename(path)) || /(?:^|\/)constraints\/[^/]+$/i.test(path);
/** What is in a repository at a commit, or in the folder of the project, is as fixed as a version. */
const isFixed = ({ version, origin }) => version !== undefined || origin.kind !== 'index';
/** Without looking: pip takes for a path what begins with a dot or has a slash, and is not `name @ …`. */
function isPath(text) {
    if (/^[./]/.test(text))
        return true;
    if (/^[^@/]+@/.test(text))
        return false;
    const isArchive = /\.(?:whl|zip|tgz|tar(?:\.(?:gz|bz2|xz))?)$/i.test(text);
    return (text.includes('/') || isArchive) && !/[\s<>=!~]/.test(text);
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


/***/ })

};
