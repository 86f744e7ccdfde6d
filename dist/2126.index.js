export const id = 2126;
export const ids = [2126];
export const modules = {

/***/ 72853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mN: () => (/* binding */ goModReader),
  du: () => (/* binding */ goWorkReader),
  cD: () => (/* binding */ moduleOf)
});

// EXTERNAL MODULE: ./src/formats/manifests/reader.ts
var reader = __webpack_require__(19602);
;// CONCATENATED MODULE: ./src/formats/manifests/go/directives.ts
/** Reads the grammar that go.mod and go.work share (Go Modules Reference, "go.mod files"). */
function directivesOf(text) {
    const directives = [];
    const problems = [];
    let block;
    for (const [at, row] of text.split('\n').entries()) {
        const line = at + 1;
        const read = wordsOf(row);
        if (read === undefined) {
            problems.push({ line, message: 'a quote is not closed' });
            continue;
        }
        const { words, comment } = read;
        const [first] = words;
        if (first === undefined)
            continue;
        if (block !== undefined && first === ')')
            block = undefined;
        else if (block !== undefined)
            directives.push({ verb: block.verb, words, comment, line });
        else if (words.at(-1) === '(')
            block = { verb: first, line };
        else
            directives.push({ verb: first, words: words.slice(1), comment, line });
    }
    if (block !== undefined)
        problems.push({ line: block.line, message: `the block of ${block.verb} is not closed` });
    return { directives, problems };
}
function wordsOf(row) {
    const words = [];
    const token = /\s+|\/\/(.*)|"([^"]*)"|`([^`]*)`|([()])|((?!\/\/)[^\s"`()](?:(?!\/\/)[^\s"`()])*)/y;
    while (token.lastIndex < row.length) {
        const found = token.exec(row);
        if (found === null)
            return undefined;
        if (found[1] !== undefined)
            return { words, comment: found[1].trim() };
        const word = found[2] ?? found[3] ?? found[4] ?? found[5];
        if (word !== undefined)
            words.push(word);
    }
    return { words, comment: '' };
}

;// CONCATENATED MODULE: ./src/formats/manifests/go/go-mod.ts


/** From this version of Go on go.mod names everything that is built, also what only others need. */
const complete = [1, 17];
/** Directives that name no package. */
const others = new Set(['module', 'exclude', 'retract', 'godebug', 'tool', 'ignore']);
/** What a Go module requires, in the versions that minimal version selection takes. */
const goModReader = (0,reader/* manifestReader */.r)('go.mod', {
    locked: true,
    read(text) {
        const { directives, problems } = directivesOf(text);
        const replaced = replacementsOf(directives, problems);
        const dependencies = [];
        let standard;
        let locked = false;
        for (const directive of directives) {
            const { verb, words, comment, line } = directive;
            const [first, second] = words;
            if (verb === 'require') {
                if (first === undefined || second === undefined || words.length > 2)
                    problems.push({ line, message: 'a requirement is not a module with its version' });
                else {
                    const asked = moduleOf(first, second, line, !/^indirect\b/.test(comment));
                    dependencies.push(replaced.get(`${first}@${second}`)?.(asked) ?? replaced.get(first)?.(asked) ?? asked);
                }
            }
            else if (verb === 'go' || verb === 'toolchain') {
                const version = /^(?:go)?(\d+\.\d+(?:\.\d+)?(?:(?:rc|beta)\d+)?)(?:-.*)?$/.exec(first ?? '')?.[1];
                if (version === undefined) {
                    if (first !== 'default')
                        problems.push({ line, message: `${verb} has no version` });
                    continue;
                }
                if (verb === 'go') {
                    const [major = 0, minor = 0] = version.split('.').map(Number);
                    locked = major > complete[0] || (major === complete[0] && minor >= complete[1]);
                }
                // What is built with: at least this version, and this one where nothing else is installed.
                if (verb === 'toolchain' || (standard === undefined && /^\d+\.\d+\.\d+$/.test(version)))
                    standard = moduleOf('stdlib', version, line, true);
            }
            else if (verb !== 'replace' && !others.has(verb))
                problems.push({ line, message: `${verb} is no directive of Go` });
        }
        return { locked, dependencies: standard === undefined ? dependencies : [standard, ...dependencies], problems };
    },
});
/** The folders that a Go workspace is made of, and what it puts in the place of modules. */
const goWorkReader = (0,reader/* manifestReader */.r)('go.work', {
    locked: false,
    read(text) {
        const { directives, problems } = directivesOf(text);
        const dependencies = [];
        for (const { verb, words, line } of directives) {
            const [path] = words;
            if (verb !== 'use')
                continue;
            if (path === undefined)
                problems.push({ line, message: 'use names no folder' });
            else
                dependencies.push({ ...moduleOf(path, undefined, line, true), origin: { kind: 'folder', path } });
        }
        for (const [key, put] of replacementsOf(directives, problems)) {
            const [name = '', version] = key.split('@');
            dependencies.push(put(moduleOf(name, version, undefined, undefined)));
        }
        return { dependencies, problems };
    },
});
const moduleOf = (name, version, line, direct) => ({
    ecosystem: 'golang',
    name,
    version,
    line,
    direct,
    neededBy: [],
    scope: 'runtime',
    origin: { kind: 'index' },
    hashes: [],
});
/** What stands in for a module, by `module` or `module@version`. */
function replacementsOf(directives, problems) {
    const replaced = new Map();
    for (const { verb, words, line } of directives) {
        if (verb !== 'replace')
            continue;
        const arrow = words.indexOf('=>');
        const [name, version] = words.slice(0, Math.max(arrow, 0));
        const [other, otherVersion] = words.slice(arrow + 1);
        if (name === undefined || other === undefined) {
            problems.push({ line, message: 'replace does not say what by what' });
            continue;
        }
        const folder = /^(?:\.{1,2}(?:[/\\]|$)|\/|[A-Za-z]:\\)/.test(other);
        replaced.set(version === undefined ? name : `${name}@${version}`, (asked) => folder
            ? { ...asked, line, version: undefined, origin: { kind: 'folder', path: other } }
            : { ...asked, line, name: other, version: otherVersion });
    }
    return replaced;
}


/***/ }),

/***/ 72126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ goSumReader),
/* harmony export */   isGoSumOutOfDate: () => (/* binding */ isGoSumOutOfDate),
/* harmony export */   withGoSum: () => (/* binding */ withGoSum)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _reader__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19602);
/* harmony import */ var _go_mod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72853);



/**
 * The digests of modules. It also lists versions that were only looked at: of a module what is built is the highest version that has a
 * digest of its archive (Go Modules Reference, "go.sum files"), which go.mod may lower.
 */
const goSumReader = (0,_reader__WEBPACK_IMPORTED_MODULE_1__/* .manifestReader */ .r)('go.sum', {
    locked: true,
    read(text) {
        const { sums, problems } = sumsOf(text);
        return { dependencies: highest(sums).map(dependencyOf), problems };
    },
});
/** A go.mod with the digests of its go.sum, and the modules that go.sum alone names: needed only by tests of others, or before Go 1.17. */
function withGoSum(goMod, text) {
    const { sums, problems } = sumsOf(text);
    const hashes = new Map(sums.map(({ name, version, hash }) => [`${name}@${version}`, hash]));
    const named = new Set(goMod.dependencies.map(({ name }) => name));
    return {
        ...goMod,
        dependencies: [
            ...goMod.dependencies.map((dependency) => {
                const hash = hashes.get(`${dependency.name}@${dependency.version ?? ''}`);
                return hash === undefined ? dependency : { ...dependency, hashes: [hash] };
            }),
            // The lines of another file would mislead.
            ...highest(sums.filter(({ name }) => !named.has(name))).map((sum) => ({ ...dependencyOf(sum), line: undefined })),
        ],
        problems: [
            ...goMod.problems,
            ...problems.map(({ line, message }) => ({ line: undefined, message: `go.sum, line ${line ?? 1}: ${message}` })),
        ],
    };
}
/** Why a go.sum doesn't belong to its go.mod, in a sentence; undefined: it does. Go refuses to build without the digest of what is imported. */
function isGoSumOutOfDate(goMod, text) {
    const sums = new Set(sumsOf(text).sums.map(({ name, version }) => `${name}@${version}`));
    const missing = goMod.dependencies.find(({ name, version, direct, origin }) => direct === true && origin.kind === 'index' && name !== 'stdlib' && !sums.has(`${name}@${version ?? ''}`));
    return missing && `go.sum has no digest of ${missing.name} ${missing.version ?? ''}`;
}
const dependencyOf = ({ name, version, hash, line }) => ({
    ...(0,_go_mod__WEBPACK_IMPORTED_MODULE_2__/* .moduleOf */ .cD)(name, version, line, undefined),
    hashes: [hash],
});
function sumsOf(text) {
    const sums = [];
    const problems = [];
    for (const [at, row] of text.split('\n').entries()) {
        const words = row.trim().split(/\s+/);
        const [name = '', version = '', hash = ''] = words;
        if (name === '')
            continue;
        if (words.length !== 3 || !/^h\d+:/.test(hash))
            problems.push({ line: at + 1, message: 'it is no module with its version and digest' });
        else if (!version.endsWith('/go.mod'))
            sums.push({ name, version, hash, line: at + 1 });
    }
    return { sums, problems };
}
function highest(sums) {
    const found = new Map();
    for (const sum of sums) {
        const known = found.get(sum.name);
        if (known === undefined || isAfter(sum.version, known.version))
            found.set(sum.name, sum);
    }
    return [...found.values()];
}
const isAfter = (one, other) => semver__WEBPACK_IMPORTED_MODULE_0___default().valid(one) !== null && (semver__WEBPACK_IMPORTED_MODULE_0___default().valid(other) === null || semver__WEBPACK_IMPORTED_MODULE_0___default().gt(one, other));


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
