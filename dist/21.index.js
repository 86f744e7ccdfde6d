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
/* harmony export */   S_: () => (/* binding */ lastPart),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* unused harmony export archiveName */
const repositoryScheme = /^(git|hg|svn|bzr)\+/i;
const hashNames = new Set(['sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'md5']);
/** Addresses with passwords and tokens are written into files; none of them belongs into a report. */
const withoutSecrets = (url) => url.replace(/:\/\/[^/?#\s]*@/, '://');
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
/** The one version that a specifier (`==1.2`) leaves; undefined where it leaves a choice. */
function pinnedVersion(specifier) {
    for (const clause of specifier.split(',')) {
        const [, version] = /^\s*===?\s*([^\s=]+)\s*$/.exec(clause) ?? [];
        if (version !== undefined && !version.endsWith('.*'))
            return version;
    }
    return undefined;
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
    read: (text, path) => new RequirementsFile(path).read(text),
};
class RequirementsFile {
    path;
    dependencies = [];
    indexes = [];
    inclusions = [];
    problems = [];
    /** What each dependency's notes say. */
    via = new Map();
    requiresHashes = false;
    constructor(path) {
        this.path = path;
    }
    read(text) {
        for (const line of logicalLines(text)) {
            try {
                this.readLine(line);
            }
            catch (error) {
                this.problems.push({ line: line.line, message: (0,errors/* messageOf */.bD)(error) });
            }
        }
        const { indexes, inclusions, problems } = this;
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
        const path = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(this.path), value));
        if (/^[a-z][a-z0-9+.-]+:|^\/|^[a-z]:\\|\$\{/i.test(value) || path === '..' || path.startsWith('../')) {
            throw new Error(`it takes in ${(0,origin/* withoutSecrets */.cT)(value)}, which is not in this repository`);
        }
        this.inclusions.push({ path, kind: option === 'requirement' ? 'requirements' : 'constraints', line });
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


/***/ })

};
