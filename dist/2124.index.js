export const id = 2124;
export const ids = [2124];
export const modules = {

/***/ 23583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ indexesInCommands)
/* harmony export */ });
/* harmony import */ var _python_origin__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82928);

/** An expression of a workflow has spaces in it. */
const address = String.raw `["']?((?:https?:\/\/|(?=\$))(?:\$\{\{[^}\n]*\}\}|[^\s"'\\])+)`;
const extraIndex = new RegExp(String.raw `(--extra-index-url[\s=]+|\b(?:PIP|UV)_EXTRA_INDEX_URL["']?(?:\s*[:=]\s*|\s+))${address}`, 'g');
const trustedHost = /(?:--trusted-host[\s=]+|\bPIP_TRUSTED_HOST["']?(?:\s*[:=]\s*|\s+))["']?([\w.$[][\w.:${}[\]-]*)/g;
const plainIndex = /(?:--(?:default-)?index-url|--find-links|\bpip3? install\b.* -[if]|\b(?:PIP|UV)_(?:DEFAULT_)?INDEX(?:_URL)?|\bPIP_FIND_LINKS|--registry|\bNPM_CONFIG_REGISTRY)["']?[\s=:]+["']?(http:\/\/[^\s"'\\]+)/gi;
const anyCertificate = /\bstrict-ssl[\s=]+["']?false\b|\bNPM_CONFIG_STRICT_SSL["']?\s*[:=]\s*["']?false\b/i;
/** Indexes that lines of a workflow or a Dockerfile have pip, uv and npm ask: options of commands, and variables of the environment. */
const indexesInCommands = (text) => text.split(/\r\n|\n|\r/).flatMap((row, at) => {
    const line = at + 1;
    if (row.length > maxLine || /^\s*#/.test(row))
        return [];
    const of = (kind, found) => [...found].map((match) => ({ kind, url: (0,_python_origin__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(match.at(-1) ?? ''), line }));
    const isUv = /\buv\b|\bUV_/.test(row);
    return [
        ...of('extra-index', row.matchAll(extraIndex)).map((index) => isUv ? { ...index, firstWins: true } : index),
        ...of('trusted-host', row.matchAll(trustedHost)),
        ...of('index', row.matchAll(plainIndex)),
        ...(anyCertificate.test(row) ? [{ kind: 'trusted-host', url: 'npm registries', line }] : []),
    ];
});
/** Longer is no line of a command, but data. */
const maxLine = 2_000;


/***/ }),

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

/***/ 2124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readerFor: () => (/* binding */ readerFor)
});

// UNUSED EXPORTS: manifestReaders

// EXTERNAL MODULE: ./src/formats/manifests/manifest.ts
var manifest = __webpack_require__(64052);
// EXTERNAL MODULE: ./src/formats/manifests/fields.ts
var manifests_fields = __webpack_require__(56476);
// EXTERNAL MODULE: ./src/formats/manifests/python/dependency.ts
var python_dependency = __webpack_require__(31611);
// EXTERNAL MODULE: ./src/formats/manifests/python/lock-entries.ts
var lock_entries = __webpack_require__(7620);
// EXTERNAL MODULE: ./src/formats/manifests/python/requirement.ts
var python_requirement = __webpack_require__(13547);
;// CONCATENATED MODULE: ./src/formats/manifests/python/lock-graph.ts


/** Fills in `neededBy`; with `roots` also `direct` and `scope`, by what is reached from what people ask for. */
function linkPackages(packages, roots) {
    const graph = new LockGraph(packages);
    const neededBy = graph.neededBy();
    if (roots === undefined) {
        return packages.map(({ dependency }, place) => {
            const needers = [...(neededBy[place] ?? [])];
            // Nobody else brings in what no package needs.
            return { ...dependency, neededBy: needers, direct: needers.length === 0 ? true : dependency.direct };
        });
    }
    const direct = new Set(roots.flatMap(({ needs }) => needs.flatMap((need) => graph.targets(need))));
    const scopes = graph.scopes(roots);
    return packages.map(({ dependency }, place) => ({
        ...dependency,
        neededBy: [...(neededBy[place] ?? [])],
        direct: direct.has(place),
        scope: scopes[place] ?? 'optional',
    }));
}
class LockGraph {
    packages;
    places = new Map();
    constructor(packages) {
        this.packages = packages;
        for (const [place, { dependency }] of packages.entries()) {
            const name = (0,python_requirement/* normalName */.tK)(dependency.name);
            const places = this.places.get(name);
            if (places === undefined)
                this.places.set(name, [place]);
            else
                places.push(place);
        }
    }
    targets({ name, version }) {
        const places = this.places.get((0,python_requirement/* normalName */.tK)(name)) ?? [];
        const exact = places.filter((place) => this.packages[place]?.dependency.version === version);
        return exact.length > 0 ? exact : places;
    }
    neededBy() {
        const found = this.packages.map(() => new Set());
        for (const [own, { dependency, needs, extras }] of this.packages.entries()) {
            const key = (0,manifest/* keyOf */.T)(dependency);
            for (const need of [...needs, ...[...extras.values()].flat()])
                for (const place of this.targets(need))
                    if (place !== own)
                        found[place]?.add(key);
        }
        return found;
    }
    scopes(roots) {
        const scopes = this.packages.map(() => undefined);
        const seen = new Set();
        for (const scope of ['runtime', 'optional', 'development']) {
            const steps = roots
                .filter((root) => root.scope === scope)
                .flatMap(({ needs }) => needs.flatMap((need) => this.steps(need)));
            for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
                const { place, extra } = step;
                const mark = `${place} ${extra ?? ''}`;
                if (seen.has(mark))
                    continue;
                seen.add(mark);
                scopes[place] ??= scope;
                const own = this.packages[place];
                const needs = extra === undefined ? own?.needs : own?.extras.get(extra);
                for (const need of needs ?? [])
                    steps.push(...this.steps(need));
            }
        }
        return scopes;
    }
    steps(need) {
        return this.targets(need).flatMap((place) => [undefined, ...need.extras].map((extra) => ({ place, extra })));
    }
}

// EXTERNAL MODULE: ./src/formats/manifests/python/origin.ts
var python_origin = __webpack_require__(82928);
// EXTERNAL MODULE: ./src/formats/manifests/reader.ts
var reader = __webpack_require__(19602);
// EXTERNAL MODULE: ./src/formats/manifests/yaml.ts
var yaml = __webpack_require__(40878);
// EXTERNAL MODULE: ./src/formats/versions/pep440.ts
var pep440 = __webpack_require__(43241);
;// CONCATENATED MODULE: ./src/formats/manifests/python/archive.ts



/**
 * Of the files that a lock file has for a package, by their addresses or names, the first one whose name is that of another package, or of
 * another version. What people give an address of (`isDirect`) may be called after a repository or a branch, but for wheels.
 */
function mismatchOf(name, version, files, isDirect = false) {
    for (const file of files) {
        const archive = file === undefined ? undefined : archiveIn(file, (0,python_requirement/* normalName */.tK)(name));
        if (file === undefined || archive === undefined)
            continue;
        const isOther = archive.name !== (0,python_requirement/* normalName */.tK)(name);
        if (isOther && isDirect && !/\.whl(?:[?#]|$)/i.test(file))
            continue;
        // What can't be compared is written in a way that has gone out of use.
        const order = archive.version && version ? (0,pep440/* comparePep440 */.P)(archive.version, version) : undefined;
        if (!isOther && (order ?? 0) === 0)
            continue;
        const installs = archive.version === undefined ? {} : { installs: { name: archive.name, version: archive.version } };
        return { mismatch: (0,python_origin/* withoutSecrets */.cT)(file), ...installs };
    }
    return {};
}
/** No file system has longer names. */
const maxName = 255;
/** The package of which a wheel or the archive of a source is; a file of another kind is none that gets installed. `own` ends a name that has dashes. */
function archiveIn(address, own) {
    const file = (0,python_origin/* decoded */.DH)((0,python_origin/* lastPart */.S_)(address.split(/[?#]/)[0] ?? ''));
    if (file.length > maxName)
        return undefined;
    const [, stem] = /^(.+)\.(?:tar\.(?:gz|bz2|xz|z|lzma)|tgz|tbz|tlz|txz|tar|zip)$/i.exec(file) ?? [];
    for (const { index } of stem?.matchAll(/[-_.]|$/g) ?? [])
        if (stem !== undefined && (0,python_requirement/* normalName */.tK)(stem.slice(0, index)) === own)
            return { name: own, version: stem.slice(index + 1) || undefined };
    const found = stem === undefined && !/\.whl$/i.test(file) ? undefined : (0,python_origin/* archiveName */.uv)(file);
    return found && { name: (0,python_requirement/* normalName */.tK)(found.name), version: found.version };
}
/** Where files lie: addresses to the first part of their paths, each once. */
function placesOf(files) {
    const places = files.flatMap((url) => /^https?:\/\/[^/?#]+\/[^/?#]*/i.exec((0,python_origin/* withoutSecrets */.cT)(url ?? ''))?.[0] ?? []);
    return places.length === 0 ? {} : { fetchedFrom: [...new Set(places)] };
}

// EXTERNAL MODULE: ./src/formats/manifests/conda/match-spec.ts
var match_spec = __webpack_require__(72122);
;// CONCATENATED MODULE: ./src/formats/manifests/conda/conda-lock.ts










/** conda-lock's lock file for all platforms. It tells what packages need, not what people ask for. */
const condaLockReader = (0,reader/* manifestReader */.r)('conda-lock.yml', {
    locked: true,
    read: readCondaLock,
});
function readCondaLock(text) {
    const { value, lines } = (0,yaml/* readLongYaml */.Q)(text);
    const packages = new Map();
    const { entries, problems } = (0,lock_entries/* lockEntries */.Cd)(value, 'package', (at) => lines.at('package').at(at).line);
    for (const { entry, name, line } of entries) {
        const dependency = packageOf(name, entry, line);
        const needs = (0,manifests_fields/* entriesOf */.Mc)(entry, 'dependencies').map(([needed]) => ({ name: needed, extras: [] }));
        // A package is there once for each platform; one that comes from elsewhere is another one.
        const { origin, fetchedFrom, mismatch } = dependency;
        const key = JSON.stringify([(0,manifest/* keyOf */.T)(dependency), origin, fetchedFrom, mismatch]);
        const other = packages.get(key);
        const hashes = new Set([...(other?.dependency.hashes ?? []), ...dependency.hashes]);
        packages.set(key, {
            dependency: { ...(other?.dependency ?? dependency), hashes: [...hashes] },
            needs: [...(other?.needs ?? []), ...needs],
            extras: new Map(),
        });
    }
    return { dependencies: linkPackages([...packages.values()]), problems };
}
function packageOf(name, entry, line) {
    const url = (0,manifests_fields/* textOf */.b6)(entry, 'url') ?? '';
    const category = (0,manifests_fields/* textOf */.b6)(entry, 'category') ?? 'main';
    const common = {
        version: (0,manifests_fields/* textOf */.b6)(entry, 'version'),
        line,
        direct: undefined,
        scope: category === 'main' ? 'runtime' : category === 'dev' ? 'development' : 'optional',
        hashes: (0,lock_entries/* digestsIn */.V4)((0,manifests_fields/* fieldOf */._F)(entry, 'hash')),
    };
    if ((0,manifests_fields/* textOf */.b6)(entry, 'manager') !== 'pip') {
        const archive = (0,match_spec/* condaArchive */.oG)(url);
        return (0,match_spec/* condaPackage */.IR)(name, {
            ...common,
            origin: archive === undefined ? { kind: 'index' } : { kind: 'index', url: archive.channel },
            ...(archive !== undefined && conda_lock_mismatchOf(name, common.version, archive, url)),
        });
    }
    const [, repository, revision] = /^git\+(.*?)(?:@([^@/]*))?$/.exec((0,python_origin/* withoutSecrets */.cT)(url)) ?? [];
    return (0,python_dependency/* pythonPackage */.nx)(name, {
        ...common,
        origin: repository === undefined ? { kind: 'index' } : { kind: 'repository', url: repository, revision },
        ...(repository === undefined && { ...mismatchOf(name, common.version, [url], true), ...placesOf([url]) }),
    });
}
/** Files of conda packages are called just like the packages. */
function conda_lock_mismatchOf(name, version, archive, url) {
    const installs = { name: archive.name.toLowerCase(), version: (0,python_origin/* decoded */.DH)(archive.version) };
    const isSame = installs.name === name.toLowerCase() && installs.version === (version ?? installs.version);
    return isSame ? {} : { mismatch: (0,python_origin/* withoutSecrets */.cT)(url), installs };
}

// EXTERNAL MODULE: ./src/formats/manifests/python/requirements.ts + 2 modules
var requirements = __webpack_require__(80021);
;// CONCATENATED MODULE: ./src/formats/manifests/python/python-env.ts




/** Reads lines of a requirements file that a list in YAML or TOML holds, one an item. */
function readPipLines(items, lines, path, found) {
    for (const [at, requirement] of items.entries()) {
        const { line } = lines.at(at);
        const read = requirements.requirementsReader.read(typeof requirement === 'string' ? requirement : '', path);
        found.dependencies.push(...read.dependencies.map((dependency) => ({ ...dependency, line })));
        found.indexes.push(...read.indexes.map((index) => ({ ...index, line })));
        found.inclusions.push(...read.inclusions.map((inclusion) => ({ ...inclusion, line })));
        found.problems.push(...read.problems.map((problem) => ({ ...problem, line })));
        if (typeof requirement !== 'string')
            found.problems.push({ line, message: 'what pip is given is no text' });
    }
}
/** MLflow's `python_env.yaml`. Source: MLflow's documentation, "MLproject: Virtualenv environments". */
const pythonEnvReader = (0,reader/* manifestReader */.r)('python_env.yaml', {
    locked: false,
    read(text, path) {
        const { value, lines } = (0,yaml/* readYamlText */.j)(text);
        const found = { dependencies: [], problems: [], indexes: [], inclusions: [] };
        for (const key of ['build_dependencies', 'dependencies'])
            readPipLines((0,manifests_fields/* listOf */.c3)(value, key), lines.at(key), path, found);
        return found;
    },
});

;// CONCATENATED MODULE: ./src/formats/manifests/conda/environment.ts





/** conda's `environment.yml`, also where MLflow calls it `conda.yaml`, with what it gives to pip. */
const environmentReader = (0,reader/* manifestReader */.r)('environment.yml', {
    locked: false,
    read: readEnvironment,
});
function readEnvironment(text, path) {
    const document = documentOf(text);
    if (document === undefined)
        return {};
    const { value, lines } = document;
    const found = { dependencies: [], problems: [], indexes: [], inclusions: [] };
    const place = lines.at('dependencies');
    for (const [at, item] of (0,manifests_fields/* listOf */.c3)(value, 'dependencies').entries()) {
        const { line } = place.at(at);
        if ((0,manifests_fields/* isFields */.Ce)(item) && (0,manifests_fields/* fieldOf */._F)(item, 'pip') !== undefined)
            readPipLines((0,manifests_fields/* listOf */.c3)(item, 'pip'), place.at(at).at('pip'), path, found);
        else if (typeof item === 'string') {
            try {
                found.dependencies.push((0,match_spec/* readMatchSpec */.NY)(item, { line, scope: 'runtime' }));
            }
            catch (error) {
                found.problems.push({ line, message: error.message });
            }
        }
        else
            found.problems.push({ line, message: 'it is neither a package nor a list for pip' });
    }
    const { dependencies } = found;
    const isExport = dependencies.some(({ ecosystem }) => ecosystem === 'conda');
    const locked = dependencies.every(({ ecosystem, specifier = '', version }) => ecosystem === 'conda' ? (0,match_spec/* namesBuild */.BE)(specifier) : version !== undefined);
    return { ...found, locked: isExport && locked };
}
/** Others call files so too; undefined for one that is no YAML that conda reads, and names none of what is in its files. */
function documentOf(text) {
    try {
        return (0,yaml/* readYamlText */.j)(text);
    }
    catch (error) {
        if (error instanceof reader/* UnreadableManifest */.p &&
            !/(?:^|[{,])\s*["']?(?:dependencies|channels|prefix)["']?\s*:/m.test(text))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/formats/manifests/conda/explicit.ts


/** conda's list of package files for one platform (`@EXPLICIT`), as `conda list --explicit` and conda-lock write it. */
const explicitReader = (0,reader/* manifestReader */.r)('conda.lock', {
    locked: true,
    read: (text) => {
        const dependencies = [];
        const problems = [];
        for (const [at, row] of text.split(/\r\n|\n|\r/).entries()) {
            const content = row.trim();
            if (content === '' || content.startsWith('#') || content === '@EXPLICIT')
                continue;
            const archive = (0,match_spec/* condaArchive */.oG)(content);
            if (archive === undefined)
                problems.push({ line: at + 1, message: 'it is no address of a conda package' });
            else
                dependencies.push(explicit_packageOf(archive, content, at + 1));
        }
        return { dependencies, problems };
    },
});
function explicit_packageOf({ name, version, channel }, address, line) {
    const digest = /#(?:(sha256):)?([0-9a-f]{32,64})$/i.exec(address);
    const hashes = digest === null ? [] : [`${digest[1] ?? 'md5'}:${digest[2] ?? ''}`];
    return (0,match_spec/* condaPackage */.IR)(name, { version, line, direct: undefined, origin: { kind: 'index', url: channel }, hashes });
}

;// CONCATENATED MODULE: ./src/formats/manifests/conda/pixi-lock.ts










/** pixi's lock file, versions 4 to 6. It tells what packages need, not what people ask for. */
const pixiLockReader = (0,reader/* manifestReader */.r)('pixi.lock', {
    locked: true,
    read: readPixiLock,
});
function readPixiLock(text) {
    const { value, lines } = (0,yaml/* readLongYaml */.Q)(text);
    const problems = [];
    const packages = new Map();
    for (const [at, entry] of (0,manifests_fields/* listOf */.c3)(value, 'packages').entries()) {
        const { line } = lines.at('packages').at(at);
        const dependency = (0,manifests_fields/* isFields */.Ce)(entry) ? pixi_lock_packageOf(entry, line) : undefined;
        if (dependency === undefined) {
            problems.push({ line, message: 'a package has no name' });
            continue;
        }
        const conda = (0,lock_entries/* textsOf */.CB)((0,manifests_fields/* listOf */.c3)(entry, 'depends')).map((need) => ({ name: need.split(' ')[0] ?? '', extras: [] }));
        const needs = [...conda, ...(0,lock_entries/* textsOf */.CB)((0,manifests_fields/* listOf */.c3)(entry, 'requires_dist')).flatMap(needOf)];
        // A package is there once for each platform.
        const other = packages.get((0,manifest/* keyOf */.T)(dependency));
        const hashes = new Set([...(other?.dependency.hashes ?? []), ...dependency.hashes]);
        packages.set((0,manifest/* keyOf */.T)(dependency), {
            dependency: { ...(other?.dependency ?? dependency), hashes: [...hashes] },
            needs: [...(other?.needs ?? []), ...needs],
            extras: new Map(),
        });
    }
    return { dependencies: linkPackages([...packages.values()]), problems };
}
/** What an extra needs is left out: that it was asked for is not told. */
function needOf(requirement) {
    try {
        const { name, marker = '' } = (0,python_requirement/* parseRequirement */.pP)(requirement);
        return /\bextra\b/.test(marker) ? [] : [{ name, extras: [] }];
    }
    catch {
        return [];
    }
}
function pixi_lock_packageOf(entry, line) {
    const hashes = ['md5', 'sha256'].flatMap((kind) => {
        const digest = (0,manifests_fields/* textOf */.b6)(entry, kind);
        return digest === undefined ? [] : [`${kind}:${digest}`];
    });
    const address = (0,manifests_fields/* textOf */.b6)(entry, 'url') ?? (0,manifests_fields/* textOf */.b6)(entry, 'path') ?? '';
    const isPypi = (0,manifests_fields/* textOf */.b6)(entry, 'pypi') !== undefined || (0,manifests_fields/* textOf */.b6)(entry, 'kind') === 'pypi';
    const license = (0,manifests_fields/* textOf */.b6)(entry, 'license');
    const common = { line, direct: undefined, hashes, ...(license !== undefined && { license }) };
    if (isPypi) {
        const { origin, name, version } = (0,python_origin/* locate */.x5)((0,manifests_fields/* textOf */.b6)(entry, 'pypi') ?? address);
        const known = (0,manifests_fields/* textOf */.b6)(entry, 'name') ?? name;
        if (known === undefined)
            return undefined;
        const isIndex = origin.kind === 'archive' && origin.url.startsWith('https://files.pythonhosted.org/');
        const own = {
            version: (0,manifests_fields/* textOf */.b6)(entry, 'version') ?? version,
            origin: isIndex ? { kind: 'index' } : origin,
        };
        return (0,python_dependency/* pythonPackage */.nx)(known, { ...common, ...own });
    }
    const archive = (0,match_spec/* condaArchive */.oG)((0,manifests_fields/* textOf */.b6)(entry, 'conda') ?? address);
    const name = (0,manifests_fields/* textOf */.b6)(entry, 'name') ?? archive?.name;
    const version = (0,manifests_fields/* textOf */.b6)(entry, 'version') ?? archive?.version;
    const origin = archive === undefined ? undefined : { kind: 'index', url: archive.channel };
    return name === undefined ? undefined : (0,match_spec/* condaPackage */.IR)(name, { ...common, version, ...(origin && { origin }) });
}

// EXTERNAL MODULE: ./src/formats/manifests/conda/pixi-toml.ts
var pixi_toml = __webpack_require__(55414);
// EXTERNAL MODULE: ./src/formats/manifests/names.ts
var names = __webpack_require__(92937);
;// CONCATENATED MODULE: ./src/formats/manifests/gap.ts
/** Packages that a lock file needs and doesn't have: it was cut, or edited by hand. The first one is told. */
class Gap {
    #first;
    note(by, needed, line) {
        this.#first ??= { line, message: `${by} needs ${needed}, which is not in the file` };
    }
    get problems() {
        return this.#first === undefined ? [] : [this.#first];
    }
}

// EXTERNAL MODULE: ./src/formats/manifests/toml.ts
var manifests_toml = __webpack_require__(62265);
;// CONCATENATED MODULE: ./src/formats/manifests/cargo/cargo-lock.ts





/** Cargo's lock files of versions 1 to 4. They don't tell what is needed for development. */
const cargoLockReader = (0,reader/* manifestReader */.r)('Cargo.lock', {
    locked: true,
    read(text) {
        const read = (0,manifests_toml/* readTomlText */.q)(text);
        const { value: root } = read;
        const lines = (0,manifests_toml/* linesOfTables */.E)(text, 'package', read);
        const problems = [];
        const version = (0,manifests_fields/* fieldOf */._F)(root, 'version');
        if (version !== undefined && ![1, 2, 3, 4].includes(Number(version)))
            problems.push({
                line: read.lines.at('version').line,
                message: `version ${JSON.stringify(version)} of the file is not known`,
            });
        const crates = [];
        // Version 1 has digests apart, as `checksum NAME VERSION (SOURCE)`.
        const checksums = new Map((0,manifests_fields/* entriesOf */.Mc)(root, 'metadata'));
        const written = (0,manifests_fields/* listOf */.c3)(root, 'package').map((fields, at) => [fields, lines[at]]);
        for (const [fields, line] of [...written, [(0,manifests_fields/* fieldOf */._F)(root, 'root'), undefined]]) {
            if (fields === undefined)
                continue;
            const [name, crateVersion] = [(0,manifests_fields/* textOf */.b6)(fields, 'name'), (0,manifests_fields/* textOf */.b6)(fields, 'version')];
            if (name === undefined || crateVersion === undefined)
                problems.push({ line, message: 'a package has no name or no version' });
            else
                crates.push(crateOf(name, crateVersion, fields, checksums, line));
        }
        problems.push(...connect(crates));
        return {
            dependencies: crates
                .filter(({ own }) => !own)
                .map(({ dependency, direct, neededBy }) => ({ ...dependency, direct, neededBy: [...neededBy] })),
            lockOf: {
                manifest: 'Cargo.toml',
                names: new Set(crates.filter(({ own }) => own).map(({ dependency }) => dependency.name)),
            },
            problems,
        };
    },
});
function crateOf(name, version, fields, checksums, line) {
    const source = (0,manifests_fields/* textOf */.b6)(fields, 'source');
    const checksum = (0,manifests_fields/* textOf */.b6)(fields, 'checksum') ?? checksums.get(`checksum ${name} ${version} (${source ?? ''})`);
    return {
        dependency: {
            ecosystem: 'cargo',
            name,
            version,
            line,
            scope: 'runtime',
            origin: originOf(source),
            hashes: typeof checksum === 'string' && checksum !== '<none>' ? [`sha256:${checksum}`] : [],
        },
        own: source === undefined,
        needs: (0,manifests_fields/* listOf */.c3)(fields, 'dependencies').filter((need) => typeof need === 'string'),
        neededBy: new Set(),
        direct: false,
    };
}
/** `registry+URL`, `sparse+URL`, `git+URL?branch=B#COMMIT`. */
function originOf(source) {
    const [, kind = '', url = ''] = /^([a-z-]+)\+(.*)$/s.exec(source ?? '') ?? [];
    if (kind !== 'git')
        return { kind: 'index', ...(url !== '' && { url }) };
    const [address = '', commit] = url.split('#');
    const [plain = '', query = ''] = address.split('?');
    return { kind: 'repository', url: plain, revision: commit ?? /(?:rev|tag|branch)=([^&]*)/.exec(query)?.[1] };
}
/** A need is `NAME`, with the version where there are several, and with `(SOURCE)` where there are several of one version. */
function connect(crates) {
    const gap = new Gap();
    const found = new Map();
    for (const crate of crates) {
        const { name, version } = crate.dependency;
        for (const key of [name, `${name} ${version ?? ''}`])
            if (!found.has(key))
                found.set(key, crate);
    }
    for (const { needs, own, dependency } of crates)
        for (const need of needs) {
            const [name = '', version] = need.split(' ');
            const needed = found.get(version === undefined ? name : `${name} ${version}`);
            if (needed === undefined)
                gap.note(dependency.name, need, dependency.line);
            else if (own)
                needed.direct = true;
            else
                needed.neededBy.add((0,manifest/* keyOf */.T)(dependency));
        }
    return gap.problems;
}

// EXTERNAL MODULE: ./src/formats/manifests/workspaces.ts
var workspaces = __webpack_require__(43083);
;// CONCATENATED MODULE: ./src/formats/manifests/cargo/cargo-toml.ts




/** What a build script needs runs on every machine that builds. */
const sections = [
    ['dependencies', 'runtime'],
    ['build-dependencies', 'runtime'],
    ['dev-dependencies', 'development'],
];
/** What people ask Cargo for: of the package, of the workspace, and for some targets alone. */
const cargoTomlReader = (0,reader/* manifestReader */.r)('Cargo.toml', {
    locked: false,
    read(text) {
        const { value: root, lines } = (0,manifests_toml/* readTomlText */.q)(text);
        const dependencies = [];
        const problems = [];
        const add = (holder, own, marker) => {
            for (const [section, scope] of sections) {
                // Old spelling, which Cargo still takes.
                const written = (0,manifests_fields/* fieldOf */._F)(holder, section) === undefined ? section.replace('-', '_') : section;
                for (const [alias, value] of (0,manifests_fields/* entriesOf */.Mc)(holder, written)) {
                    const { line } = own.at(written).at(alias);
                    if (typeof value !== 'string' && !(0,manifests_fields/* isFields */.Ce)(value))
                        problems.push({ line, message: `what it asks of ${JSON.stringify(alias)} is no text or table` });
                    else if ((0,manifests_fields/* fieldOf */._F)(value, 'optional') === true)
                        dependencies.push(dependencyOf(alias, value, line, 'optional', marker));
                    else
                        dependencies.push(dependencyOf(alias, value, line, scope, marker));
                }
            }
        };
        add(root, lines);
        add((0,manifests_fields/* fieldOf */._F)(root, 'workspace'), lines.at('workspace'));
        for (const [target, value] of (0,manifests_fields/* entriesOf */.Mc)(root, 'target'))
            add(value, lines.at('target').at(target), target);
        for (const [source, patches] of (0,manifests_fields/* entriesOf */.Mc)(root, 'patch'))
            for (const [alias, value] of (0,manifests_fields/* entriesOf */.Mc)(patches))
                dependencies.push(dependencyOf(alias, value, lines.at('patch').at(source).at(alias).line, 'runtime'));
        const workspace = (0,manifests_fields/* fieldOf */._F)(root, 'workspace');
        const name = (0,manifests_fields/* textOf */.b6)((0,manifests_fields/* fieldOf */._F)(root, 'package'), 'name');
        return {
            dependencies,
            problems,
            ...(name !== undefined && { name }),
            ...(workspace !== undefined && {
                workspaces: (0,workspaces/* workspacesOf */.c)((0,manifests_fields/* listOf */.c3)(workspace, 'members'), (0,manifests_fields/* listOf */.c3)(workspace, 'exclude')),
            }),
        };
    },
});
function dependencyOf(alias, value, line, scope, marker) {
    // `workspace = true` takes the specifier from the root's Cargo.toml.
    const specifier = typeof value === 'string' ? value : (0,manifests_fields/* textOf */.b6)(value, 'version');
    return {
        ecosystem: 'cargo',
        name: (0,manifests_fields/* textOf */.b6)(value, 'package') ?? alias,
        version: /^\s*=\s*(\d+\.\d+\.\d+[^,\s]*)\s*$/.exec(specifier ?? '')?.[1],
        ...(specifier !== undefined && { specifier }),
        line,
        direct: true,
        neededBy: [],
        scope,
        origin: cargo_toml_originOf(value),
        hashes: [],
        ...(marker !== undefined && { marker }),
    };
}
function cargo_toml_originOf(value) {
    const [git, path, index] = ['git', 'path', 'registry-index'].map((key) => (0,manifests_fields/* textOf */.b6)(value, key));
    if (git !== undefined)
        return {
            kind: 'repository',
            url: git,
            revision: (0,manifests_fields/* textOf */.b6)(value, 'rev') ?? (0,manifests_fields/* textOf */.b6)(value, 'tag') ?? (0,manifests_fields/* textOf */.b6)(value, 'branch'),
        };
    if (path !== undefined)
        return { kind: 'folder', path };
    return { kind: 'index', ...(index !== undefined && { url: index }) };
}

;// CONCATENATED MODULE: ./src/formats/manifests/git/submodules.ts

/** git's submodules, by the folder that each stands in. Which commit of it is checked out, the tree of the repository says. */
const gitSubmodulesReader = (0,reader/* manifestReader */.r)('.gitmodules', {
    locked: false,
    read(text) {
        const sections = [];
        const problems = [];
        for (const [at, whole] of text.split('\n').entries()) {
            const row = whole.trim();
            const line = at + 1;
            if (row === '' || row.startsWith('#') || row.startsWith(';'))
                continue;
            const [, key, quoted, plain] = /^([A-Za-z][\w-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|(.*?))\s*(?:\s[#;].*)?$/.exec(row) ?? [];
            if (/^\[submodule "(?:[^"\\]|\\.)*"\]$/.test(row))
                sections.push({ line, values: new Map() });
            else if (key !== undefined && sections.length > 0)
                sections.at(-1)?.values.set(key.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
            else
                problems.push({ line, message: 'it is not as git writes it' });
        }
        const dependencies = [];
        for (const { line, values } of sections) {
            const [path, url, branch] = ['path', 'url', 'branch'].map((key) => values.get(key));
            if (path === undefined || url === undefined)
                problems.push({ line, message: 'a submodule has no path or no url' });
            else
                dependencies.push({
                    ecosystem: 'git',
                    name: path,
                    version: undefined,
                    ...(branch !== undefined && { specifier: branch }),
                    line,
                    direct: true,
                    neededBy: [],
                    scope: 'runtime',
                    origin: { kind: 'repository', url, revision: undefined },
                    hashes: [],
                });
        }
        return { dependencies, problems };
    },
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/formats/manifests/commands.ts
var commands = __webpack_require__(23583);
;// CONCATENATED MODULE: ./src/formats/manifests/github/uses.ts



/** Lines, commas, brackets and quotes of one file: each may take the parser some 15 µs. Workflows of a thousand lines have thousands. */
const maxParts = 50_000;
const maxLength = 2_000_000;
/** What a workflow or an action runs by `uses`, and the indexes that its commands ask. */
const githubUsesReader = (0,reader/* manifestReader */.r)('GitHub Actions', {
    locked: false,
    read(text) {
        if (text.length > maxLength || (text.match(/[\n,:[\]{}"'&*-]/g)?.length ?? 0) > maxParts)
            throw new reader/* UnreadableManifest */.p('it is larger than any workflow or action', undefined);
        const lines = new dist/* LineCounter */.HN();
        const document = (0,dist/* parseDocument */.Tp)(text, {
            lineCounter: lines,
            prettyErrors: false,
            uniqueKeys: false,
            logLevel: 'silent',
        });
        const lineOf = (node) => (node.range ? lines.linePos(node.range[0]).line : undefined);
        const [error] = document.errors;
        if (error !== undefined)
            throw new reader/* UnreadableManifest */.p(`it is no YAML: ${error.message}`, lines.linePos(error.pos[0]).line);
        const dependencies = [];
        const problems = [];
        for (const value of usesIn(document.contents)) {
            const line = lineOf(value);
            const read = typeof value.value === 'string' ? uses_dependencyOf(value.value.trim(), line) : undefined;
            if (read === undefined)
                problems.push({ line, message: 'what it uses is not OWNER/REPOSITORY@REF, docker://IMAGE or ./FOLDER' });
            else
                dependencies.push(read);
        }
        return { dependencies, problems, indexes: (0,commands/* indexesInCommands */.q)(text) };
    },
});
/** The values of `uses` of jobs and their steps, and of the steps of an action. An alias is a step that stands elsewhere too. */
function usesIn(root) {
    const jobs = valuesOf(at(root, 'jobs'));
    const holders = [...jobs, ...[...jobs, at(root, 'runs')].flatMap((holder) => itemsOf(at(holder, 'steps')))];
    return holders.map((holder) => at(holder, 'uses')).filter((value) => (0,dist/* isScalar */.jn)(value));
}
const at = (node, key) => ((0,dist/* isMap */.jh)(node) ? node.get(key, true) : undefined);
const valuesOf = (node) => (0,dist/* isMap */.jh)(node) ? node.items.map((item) => ((0,dist/* isPair */.tO)(item) ? item.value : undefined)) : [];
const itemsOf = (node) => ((0,dist/* isSeq */.oP)(node) ? node.items : []);
function uses_dependencyOf(uses, line) {
    const about = { specifier: uses, line, direct: true, neededBy: [], scope: 'runtime', hashes: [] };
    if (/^\.{1,2}(?:\/|$)/.test(uses))
        return { ...about, ecosystem: 'github', name: uses, version: undefined, origin: { kind: 'folder', path: uses } };
    const image = /^docker:\/\/([^@]+?)(?::([\w.-]+))?(?:@(.+))?$/.exec(uses);
    if (image !== null) {
        const [, name = '', tag, digest] = image;
        return {
            ...about,
            ecosystem: 'other',
            name: `docker/${name}`,
            version: digest ?? tag,
            origin: { kind: 'archive', url: uses },
            hashes: digest === undefined ? [] : [digest],
        };
    }
    const [, repository, path = '', ref] = /^([\w.-]+\/[\w.-]+)((?:\/[^@\s]*)?)@(\S+)$/.exec(uses) ?? [];
    if (repository === undefined || ref === undefined)
        return undefined;
    const origin = { kind: 'repository', url: `https://github.com/${repository}`, revision: ref };
    return { ...about, ecosystem: 'github', name: repository + path, version: ref, origin };
}

// EXTERNAL MODULE: ./src/formats/manifests/go/go-mod.ts + 1 modules
var go_mod = __webpack_require__(72853);
// EXTERNAL MODULE: ./src/formats/manifests/go/go-sum.ts
var go_sum = __webpack_require__(72126);
;// CONCATENATED MODULE: ./src/formats/manifests/maven/gradle-lockfile.ts

/** Gradle's lock file: a line a module, with the configurations that it is in. */
const gradleLockfileReader = (0,reader/* manifestReader */.r)('gradle.lockfile', {
    locked: true,
    read(text) {
        const dependencies = [];
        const problems = [];
        for (const [at, whole] of text.split('\n').entries()) {
            const row = whole.trim();
            if (row === '' || row.startsWith('#') || row.startsWith('empty='))
                continue;
            const [, group, artifact, version, configurations] = /^([^:=\s]+):([^:=\s]+):([^:=\s]+)=(.*)$/.exec(row) ?? [];
            if (group === undefined || artifact === undefined || version === undefined) {
                problems.push({ line: at + 1, message: 'it is no module with its version' });
                continue;
            }
            dependencies.push({
                ecosystem: 'maven',
                name: `${group}:${artifact}`,
                version,
                line: at + 1,
                direct: undefined,
                neededBy: [],
                scope: (configurations ?? '').split(',').every((name) => /^test|Test[A-Z]/.test(name))
                    ? 'development'
                    : 'runtime',
                origin: { kind: 'index' },
                hashes: [],
            });
        }
        return { dependencies, problems };
    },
});

// EXTERNAL MODULE: ./src/formats/xml.ts
var xml = __webpack_require__(7121);
;// CONCATENATED MODULE: ./src/formats/manifests/maven/properties.ts
/** A value may name others; real files go two or three deep. */
const maxSteps = 20;
const properties_maxLength = 1_000;
/** What `${…}` means in a pom.xml, as far as the file itself says it. What it doesn't say stays as written. */
class Properties {
    #values = new Map();
    constructor(project, above) {
        if (above !== undefined)
            for (const [name, value] of above.#values)
                this.#values.set(name, value);
        const parent = project.children.find(({ name }) => name === 'parent');
        for (const name of ['groupId', 'artifactId', 'version'])
            for (const [prefix, holder] of [
                ['project.parent.', parent],
                // Group and version are inherited.
                ['project.', name === 'artifactId' ? undefined : parent],
                ['project.', project],
            ])
                this.#set(prefix + name, holder?.children.find((each) => each.name === name));
        for (const property of project.children.find(({ name }) => name === 'properties')?.children ?? [])
            this.#set(property.name, property);
    }
    /** These, and those of a profile over them. */
    with(profile) {
        return new Properties({ ...profile, children: profile.children.filter(({ name }) => name === 'properties') }, this);
    }
    resolve(text) {
        let current = text;
        for (let step = 0; step < maxSteps && current.includes('${'); step++) {
            const next = current.replace(/\$\{([^{}]*)\}/g, (whole, name) => this.#get(name.trim()) ?? whole);
            if (next === current || next.length > properties_maxLength)
                break;
            current = next;
        }
        return current;
    }
    /** `pom.version` and `version` are old spellings. */
    #get(name) {
        return (this.#values.get(name) ??
            this.#values.get(name.replace(/^(?:pom\.)?(?=(?:groupId|artifactId|version)$)/, 'project.')));
    }
    #set(name, element) {
        const text = element?.text.trim() ?? '';
        if (text !== '')
            this.#values.set(name, text);
    }
}

;// CONCATENATED MODULE: ./src/formats/manifests/maven/pom.ts



/**
 * What a Maven project asks for: dependencies, imported bills of materials, plugins, and the parent. A version that the parent or an
 * imported bill of materials sets stays open, for those are other files.
 */
const pomXmlReader = (0,reader/* manifestReader */.r)('pom.xml', {
    locked: false,
    read(text) {
        const project = (0,xml/* readXml */.k)(text);
        if (project.name !== 'project')
            throw new reader/* UnreadableManifest */.p(`its root is <${project.name}>, not <project>`, 1);
        const properties = new Properties(project);
        const parent = child(project, 'parent');
        const managed = managedIn(project, properties);
        const dependencies = parent === undefined ? [] : [parentOf(parent, properties)];
        dependencies.push(...askedIn(project, properties, managed));
        for (const profile of childrenOf(child(project, 'profiles'), 'profile')) {
            const own = properties.with(profile);
            const marker = `profile: ${textIn(profile, 'id') ?? ''}`;
            const known = new Map([...managed, ...managedIn(profile, own)]);
            dependencies.push(...askedIn(profile, own, known).map((dependency) => ({ ...dependency, marker })));
        }
        return { dependencies, indexes: indexesIn(project, properties) };
    },
});
function askedIn(holder, properties, managed) {
    const build = child(holder, 'build');
    const management = child(child(holder, 'dependencyManagement'), 'dependencies');
    const pluginVersions = new Map(childrenOf(child(child(build, 'pluginManagement'), 'plugins'), 'plugin').flatMap((plugin) => {
        const version = textIn(plugin, 'version');
        return version === undefined ? [] : [[coordinates(plugin, properties, pluginGroup), version]];
    }));
    const plugins = childrenOf(child(build, 'plugins'), 'plugin');
    return [
        ...childrenOf(management, 'dependency').filter((each) => textIn(each, 'scope') === 'import'),
        ...childrenOf(child(holder, 'dependencies'), 'dependency'),
    ]
        .map((each) => pom_dependencyOf(each, properties, managed))
        .concat([...plugins, ...childrenOf(child(build, 'extensions'), 'extension')].map((each) => ({
        ...pom_dependencyOf(each, properties, pluginVersions, pluginGroup),
        scope: 'development',
    })), plugins
        .flatMap((plugin) => childrenOf(child(plugin, 'dependencies'), 'dependency'))
        .map((each) => ({ ...pom_dependencyOf(each, properties, new Map()), scope: 'development' })));
}
/** Maven's own, which a plugin need not name. */
const pluginGroup = 'org.apache.maven.plugins';
const coordinates = (element, properties, group = '') => `${properties.resolve(textIn(element, 'groupId') ?? group)}:${properties.resolve(textIn(element, 'artifactId') ?? '')}`;
/** Versions of this file's dependencyManagement, by coordinates. */
const managedIn = (holder, properties) => new Map(childrenOf(child(child(holder, 'dependencyManagement'), 'dependencies'), 'dependency').flatMap((each) => {
    const version = textIn(each, 'version');
    return version === undefined ? [] : [[coordinates(each, properties), version]];
}));
function pom_dependencyOf(element, properties, managed, group) {
    const name = coordinates(element, properties, group);
    const written = textIn(element, 'version') ?? managed.get(name);
    const scope = textIn(element, 'scope');
    return {
        ecosystem: 'maven',
        name,
        version: versionOf(written === undefined ? undefined : properties.resolve(written)),
        ...(written !== undefined && { specifier: written }),
        line: element.line,
        direct: true,
        neededBy: [],
        scope: scope === 'test' ? 'development' : textIn(element, 'optional') === 'true' ? 'optional' : 'runtime',
        origin: scope === 'system' ? { kind: 'archive', url: textIn(element, 'systemPath') ?? '' } : { kind: 'index' },
        hashes: [],
    };
}
function parentOf(parent, properties) {
    const relative = textIn(parent, 'relativePath');
    return {
        ...pom_dependencyOf(parent, properties, new Map()),
        ...(relative !== undefined && { origin: { kind: 'folder', path: relative } }),
    };
}
/** A range, a property of another file and the words for "the newest" leave it open; `[1.0]` doesn't. */
function versionOf(text) {
    const [, exact] = /^\[([^,[\]()]+)\]$/.exec(text ?? '') ?? [];
    const version = exact?.trim() ?? text;
    return version === undefined || /[[\](),]|\$\{|^(?:LATEST|RELEASE)$/.test(version) ? undefined : version;
}
function indexesIn(project, properties) {
    const holders = [project, ...childrenOf(child(project, 'profiles'), 'profile')];
    return holders
        .flatMap((holder) => [
        ...childrenOf(child(holder, 'repositories'), 'repository'),
        ...childrenOf(child(holder, 'pluginRepositories'), 'pluginRepository'),
    ])
        .flatMap((repository) => {
        const url = textIn(repository, 'url');
        return url === undefined ? [] : [{ kind: 'extra-index', url: properties.resolve(url), line: repository.line }];
    });
}
const childrenOf = (element, name) => element?.children.filter((each) => each.name === name) ?? [];
const child = (element, name) => element?.children.find((each) => each.name === name);
function textIn(element, name) {
    const text = child(element, name)?.text.trim();
    return text === '' ? undefined : text;
}

;// CONCATENATED MODULE: ./src/formats/manifests/maven/verification-metadata.ts


/** The digests that Gradle checks what it downloads against. */
const verificationMetadataReader = (0,reader/* manifestReader */.r)('verification-metadata.xml', {
    locked: true,
    read(text) {
        const root = (0,xml/* readXml */.k)(text);
        if (root.name !== 'verification-metadata')
            throw new reader/* UnreadableManifest */.p(`its root is <${root.name}>, not <verification-metadata>`, 1);
        const dependencies = [];
        const problems = [];
        for (const { line, attributes, children } of root.children.find(({ name }) => name === 'components')?.children ??
            []) {
            const { group, name, version } = attributes;
            if (group === undefined || name === undefined || version === undefined) {
                problems.push({ line, message: 'a component has no group, name or version' });
                continue;
            }
            const digests = children
                .flatMap((artifact) => artifact.children)
                .filter((digest) => /^(?:sha256|sha512)$/.test(digest.name))
                .map((digest) => `${digest.name}:${digest.attributes.value ?? ''}`);
            dependencies.push({
                ecosystem: 'maven',
                name: `${group}:${name}`,
                version,
                line,
                direct: undefined,
                neededBy: [],
                scope: 'runtime',
                origin: { kind: 'index' },
                hashes: [...new Set(digests)],
            });
        }
        return { dependencies, problems };
    },
});

// EXTERNAL MODULE: ./src/formats/manifests/json.ts
var json = __webpack_require__(28947);
;// CONCATENATED MODULE: ./src/formats/manifests/npm/graph.ts

const nodeOf = (dependency, direct) => ({
    dependency,
    direct,
    neededBy: new Set(),
});
/**
 * The packages of a lock file, each once: one that is installed in several places is one if it is the same archive. It is of the widest
 * scope that any of its places has.
 */
function dependenciesOf(nodes) {
    const merged = new Map();
    for (const node of nodes) {
        const { dependency } = node;
        const same = JSON.stringify([(0,manifest/* keyOf */.T)(dependency), dependency.origin, dependency.hashes]);
        const known = merged.get(same);
        merged.set(same, known === undefined ? node : both(known, node));
    }
    return [...merged.values()].map(({ dependency, direct, neededBy }) => ({
        ...dependency,
        direct: direct ?? (neededBy.size === 0 ? true : undefined),
        neededBy: [...neededBy],
    }));
}
const widest = ['runtime', 'optional', 'development'];
const both = (one, other) => ({
    dependency: {
        ...one.dependency,
        scope: widest.find((scope) => [one, other].some(({ dependency }) => dependency.scope === scope)) ?? 'runtime',
        ...(other.dependency.installScript && { installScript: true }),
    },
    direct: one.direct === true || other.direct === true ? true : (one.direct ?? other.direct),
    neededBy: new Set([...one.neededBy, ...other.neededBy]),
});
/** What a lock file remembers of the package.json of each folder; that of `root` stands beside it. */
function lockOf(asked, root) {
    const requirements = asked.get(root);
    const members = new Map([...asked].filter(([folder]) => folder !== root));
    return { manifest: 'package.json', ...(requirements && { requirements }), ...(members.size > 0 && { members }) };
}

// EXTERNAL MODULE: ./src/formats/manifests/npm/package-json.ts
var package_json = __webpack_require__(90786);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
// EXTERNAL MODULE: ./src/formats/manifests/npm/spec.ts
var spec = __webpack_require__(71732);
;// CONCATENATED MODULE: ./src/formats/manifests/npm/archive.ts



/** What the address of an archive that a registry gives says otherwise than the lock file: another package's name, or another version. */
function archive_mismatchOf(name, version, resolved) {
    const archive = resolved === undefined ? undefined : archiveAt(resolved, name);
    if (resolved === undefined || archive === undefined)
        return {};
    const at = semver_default().parse(archive.version, { loose: true });
    const said = semver_default().parse(version, { loose: true });
    const isOther = at !== null && said !== null && at.compare(said) !== 0;
    if (archive.name === name && !isOther && !leadsElsewhere(resolved))
        return {};
    return {
        mismatch: (0,python_origin/* withoutSecrets */.cT)(resolved),
        ...(at !== null && { installs: { name: archive.name, version: at.version } }),
    };
}
/** Whether a package of another name stands where `asked` asks for `name`: only an alias (`npm:OTHER@1`) does so. */
const isMisnamed = (name, asked, found) => found !== name && (!asked.includes(':') || asked.startsWith('npm:')) && (0,spec/* readSpec */.Ot)(name, asked).name !== found;
/** A package of a lock file under the name by which it is asked for, with what gets installed in its place. */
function misnamed(dependency, askedAs) {
    const { name, version, askedByAddress } = dependency;
    if (askedAs === undefined || version === undefined || askedByAddress)
        return dependency;
    return { ...dependency, name: askedAs, mismatch: `${name} ${version}`, installs: { name, version } };
}
const archive_name = String.raw `\/((?:@[^/]+\/)?[^/@]+)`;
const version = String.raw `\/(\d+\.\d+\.\d+[^/]*)`;
/** `…/NAME/-/FILE`, `…/NAME/download/FILE`; npmmirror's `…/packages/NAME/VERSION/FILE`. */
const listed = [
    new RegExp(String.raw `${archive_name}\/(?:-|download)\/(?:@[^/]+\/)?([^/]+)\.tgz$`),
    new RegExp(String.raw `\/packages${archive_name}\/[^/]+\/([^/]+)\.tgz$`),
];
/** GitHub's `…/download/NAME/VERSION/DIGEST`, JSR's `…/NAME/VERSION.tgz`. */
const versioned = [
    new RegExp(String.raw `\/download${archive_name}${version}\/[^/]+$`),
    new RegExp(String.raw `${archive_name}${version}\.tgz$`),
];
/** The package that an address says its archive is of; undefined where it says nothing of it. `own` is what it ought to be. */
function archiveAt(address, own) {
    if (!/^https?:\/\//i.test(address))
        return undefined;
    const path = (0,spec/* decoded */.DH)(address.replace(/[?#].*$/s, ''));
    const [, of, file] = first(listed, path) ?? [];
    if (of !== undefined && file !== undefined)
        return inFile(file, of) ?? { name: file.startsWith(`${bare(of)}-`) ? of : file, version: undefined };
    const [, at, version] = first(versioned, path) ?? [];
    if (at !== undefined)
        return { name: at, version };
    const last = /\/([^/]+)\.tgz$/.exec(path)?.[1];
    return last === undefined ? undefined : inFile(last, own);
}
/**
 * Whether a server may take the path for another than it seems: by steps up, written out or encoded, or by a slash that is encoded before
 * `/-/` elsewhere than after a scope.
 */
function leadsElsewhere(address) {
    const parts = address
        .replace(/[?#].*$/s, '')
        .split('/')
        .slice(3)
        .map(spec/* decoded */.DH);
    return parts.some((part, i) => {
        if (/(?:^|[/\\])\.{1,2}(?:[/\\]|$)/.test(part))
            return true;
        return /^(?:-|download)$/.test(parts[i + 1] ?? '') && part.includes('/') && !/^@[^/]+\/[^/]+$/.test(part);
    });
}
/** `NAME-VERSION`, with or without the scope (`npm pack` writes `s-a` for `@s/a`), or `OTHER-VERSION`. */
function inFile(file, own) {
    const names = [bare(own), own.replace(/^@/, '').replace('/', '-')];
    for (const each of names)
        if (file.startsWith(`${each}-`) && /^\d/.test(file.slice(each.length + 1)))
            return { name: own, version: file.slice(each.length + 1) };
    const [, other, version] = /^(.+?)-(\d+\.\d+\.\d+.*)$/.exec(file) ?? [];
    return other === undefined ? undefined : { name: other, version };
}
const bare = (name) => name.slice(name.indexOf('/') + 1);
const first = (patterns, text) => patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null);

;// CONCATENATED MODULE: ./src/formats/manifests/npm/bun-lock.ts









/** Bun's lock file in text, of versions 0 and 1. Its binary one (`bun.lockb`) says nothing to anybody else. */
const bunLockReader = (0,reader/* manifestReader */.r)('bun.lock', {
    locked: true,
    read(text) {
        const { value, lines } = (0,json/* readJsonFields */.Sd)(plainJson(text));
        const problems = [];
        const version = (0,manifests_fields/* fieldOf */._F)(value, 'lockfileVersion');
        if (version !== 0 && version !== 1)
            problems.push({
                line: lines.at('lockfileVersion').line,
                message: `a lockfileVersion ${JSON.stringify(version)} is not known`,
            });
        const nodes = new Map();
        const needs = new Map();
        for (const [key, entry] of (0,manifests_fields/* entriesOf */.Mc)(value, 'packages')) {
            const { line } = lines.at('packages').at(key);
            const [resolution, ...rest] = Array.isArray(entry) ? entry : [];
            if (typeof resolution !== 'string') {
                problems.push({ line, message: `${JSON.stringify(key)} is no list that begins with a package` });
                continue;
            }
            nodes.set(key, nodeOf(bun_lock_packageOf(resolution, rest, line), false));
            needs.set(key, rest.find((part) => (0,manifests_fields/* isFields */.Ce)(part)));
        }
        const gap = new Gap();
        const asked = new Map();
        for (const [folder, workspace] of (0,manifests_fields/* entriesOf */.Mc)(value, 'workspaces')) {
            asked.set(folder, requirementsOf(workspace));
            const own = (0,manifests_fields/* textOf */.b6)(workspace, 'name') ?? '';
            for (const [name, , range] of needed(workspace, true)) {
                const key = nodes.has(`${own}/${name}`) ? `${own}/${name}` : name;
                const found = nodes.get(key);
                if (found !== undefined) {
                    found.direct = true;
                    const isOther = typeof range === 'string' && isMisnamed(name, range, found.dependency.name);
                    if (isOther && (0,manifests_fields/* fieldOf */._F)((0,manifests_fields/* fieldOf */._F)(value, 'overrides'), name) === undefined)
                        nodes.set(key, { ...found, dependency: misnamed(found.dependency, name) });
                }
                else if ((0,manifests_fields/* fieldOf */._F)((0,manifests_fields/* fieldOf */._F)(workspace, 'dependencies'), name) !== undefined)
                    gap.note(folder === '' ? 'the project' : folder, name, lines.at('workspaces').at(folder).line);
            }
        }
        for (const [key, node] of nodes)
            for (const [name, isOptional] of needed(needs.get(key), false)) {
                const found = above(key)
                    .map((folder) => nodes.get(folder + name))
                    .find((each) => each !== undefined);
                if (found !== undefined)
                    found.neededBy.add((0,manifest/* keyOf */.T)(node.dependency));
                else if (!isOptional)
                    gap.note(key, name, node.dependency.line);
            }
        problems.push(...gap.problems);
        return { dependencies: dependenciesOf(nodes.values()), lockOf: lockOf(asked, ''), problems };
    },
});
/** Without comments and commas before a bracket, each other character in its place. */
function plainJson(text) {
    const blank = (found) => (found.startsWith('"') ? found : found.replace(/[^\n]/g, ' '));
    return text.replace(commented, blank).replace(trailing, blank);
}
const commented = /"[^"\\]*(?:\\.[^"\\]*)*"|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/g;
const trailing = /"[^"\\]*(?:\\.[^"\\]*)*"|,(?=\s*[}\]])/g;
/** `[NAME@VERSION, registry, about, integrity]`; of what is from elsewhere `[NAME@ADDRESS, about, …]`. */
function bun_lock_packageOf(resolution, rest, line) {
    const at = resolution.indexOf('@', 1);
    const [name, reference] = at === -1 ? [resolution, ''] : [resolution.slice(0, at), resolution.slice(at + 1)];
    const [registry] = rest;
    const origin = (0,spec/* originOf */.yv)(reference);
    const isIndex = origin === undefined && typeof registry === 'string';
    const integrity = rest.find((part) => typeof part === 'string' && /^sha\d+-/.test(part));
    return {
        ecosystem: 'npm',
        name,
        version: isIndex ? reference : undefined,
        line,
        scope: 'runtime',
        origin: origin ?? (isIndex && registry !== '' ? (0,spec/* originOfResolved */.ar)(name, registry) : { kind: 'index' }),
        hashes: (0,spec/* digestsOf */.nw)(integrity),
        ...(isIndex ? archive_mismatchOf(name, reference, registry) : { askedByAddress: true }),
    };
}
function needed(about, isOwn) {
    const optional = (0,manifests_fields/* fieldOf */._F)(about, 'optionalPeers');
    const left = new Set(Array.isArray(optional) ? optional : []);
    return package_json/* sections */.V0
        .filter(([section]) => isOwn || section !== 'devDependencies')
        .flatMap(([section]) => (0,manifests_fields/* entriesOf */.Mc)(about, section).map(([name, range]) => [
        name,
        section === 'optionalDependencies' || section === 'peerDependencies' || left.has(name),
        range,
    ]));
}
/** Where a package is searched for by the one at `key`: `a/b` has `a/b/`, `a/` and the top; `@s/a` is one name. */
function above(key) {
    const names = key.match(/@[^/]+\/[^/]+|[^/]+/g) ?? [];
    return Array.from({ length: Math.min(names.length, maxLevels) + 1 }, (_, up) => names
        .slice(0, names.length - up)
        .map((name) => `${name}/`)
        .join(''));
}
/** Folders of real installations are a dozen levels deep. */
const maxLevels = 50;
function requirementsOf(workspace) {
    const asked = new Map();
    for (const [section] of package_json/* sections */.V0)
        for (const [alias, text] of (0,manifests_fields/* entriesOf */.Mc)(workspace, section)) {
            if (typeof text !== 'string' || asked.has(alias))
                continue;
            const { name, specifier } = (0,spec/* readSpec */.Ot)(alias, text);
            asked.set(alias, { name, specifier });
        }
    return [...asked.values()];
}

;// CONCATENATED MODULE: ./src/formats/manifests/npm/npmrc.ts


/** npm's settings, of which the registries are read: npm asks one for each scope. Source: npm's documentation, "npmrc". */
const npmrcReader = (0,reader/* manifestReader */.r)('.npmrc', {
    locked: false,
    read: (text) => ({
        indexes: text.split(/\r\n|\n|\r/).flatMap((row, at) => {
            const [, key = '', raw = ''] = /^\s*([^=;#\s]+)\s*=\s*(.*?)\s*$/.exec(row) ?? [];
            const value = raw.replace(/^(["'])(.*)\1$/, '$2');
            const line = at + 1;
            if (key === 'strict-ssl' && value === 'false')
                return [{ kind: 'trusted-host', url: 'npm registries', line }];
            return /^(?:@[^:]+:)?registry$/.test(key) ? [{ kind: 'index', url: (0,python_origin/* withoutSecrets */.cT)(value), line }] : [];
        }),
    }),
});

// EXTERNAL MODULE: ./src/formats/manifests/npm/license.ts
var npm_license = __webpack_require__(8972);
;// CONCATENATED MODULE: ./src/formats/manifests/npm/package-lock-1.ts





const package_lock_1_maxLevels = 100;
/** Reads a lock file of version 1: packages in packages, as npm 6 laid out the folders. It doesn't tell what people asked for themselves. */
function nestedDependencies(value, lines, problems) {
    const places = [];
    const fill = (folder, fields, own, level) => {
        for (const [alias, entry] of (0,manifests_fields/* entriesOf */.Mc)(fields, 'dependencies')) {
            const { line } = own.at('dependencies').at(alias);
            if (!(0,manifests_fields/* isFields */.Ce)(entry))
                problems.push({ line, message: `${JSON.stringify(alias)} is no object` });
            else if (level === package_lock_1_maxLevels)
                problems.push({ line, message: `it is more than ${package_lock_1_maxLevels} folders deep` });
            else {
                const inside = { above: folder, packages: new Map() };
                const place = {
                    ...nodeOf(package_lock_1_dependencyOf(alias, entry, line), undefined),
                    requires: requiredBy(entry),
                    folder: inside,
                };
                places.push(place);
                folder.packages.set(alias, place);
                fill(inside, entry, own.at('dependencies').at(alias), level + 1);
            }
        }
    };
    fill({ above: undefined, packages: new Map() }, value, lines, 0);
    const byAddress = new Set();
    for (const { requires, folder, dependency } of places)
        for (const [name, asked] of requires) {
            let at = folder;
            while (at !== undefined && !at.packages.has(name))
                at = at.above;
            const needed = at?.packages.get(name);
            needed?.neededBy.add((0,manifest/* keyOf */.T)(dependency));
            if (needed && typeof asked === 'string' && (0,spec/* originOf */.yv)(asked) !== undefined)
                byAddress.add(needed);
        }
    const nodes = places.map((place) => byAddress.has(place) ? { ...place, dependency: { ...place.dependency, askedByAddress: true } } : place);
    return { dependencies: dependenciesOf(nodes), lockOf: { manifest: 'package.json' }, problems };
}
/** `requires: true` stands for a package of this repository. */
const requiredBy = (entry) => (0,manifests_fields/* entriesOf */.Mc)(entry, 'requires');
function package_lock_1_dependencyOf(alias, entry, line) {
    const written = (0,manifests_fields/* textOf */.b6)(entry, 'version') ?? '';
    const [, other, aliased] = /^npm:(.+)@([^@]*)$/.exec(written) ?? [];
    const name = other ?? alias;
    const address = (0,spec/* originOf */.yv)(written);
    const optional = (0,manifests_fields/* fieldOf */._F)(entry, 'optional') === true;
    // From elsewhere than an index, the version is an address.
    const version = address === undefined ? (aliased ?? (0,manifests_fields/* textOf */.b6)(entry, 'version')) : undefined;
    return {
        ecosystem: 'npm',
        name,
        version,
        line,
        scope: (0,manifests_fields/* fieldOf */._F)(entry, 'dev') === true ? 'development' : optional ? 'optional' : 'runtime',
        origin: address ?? (0,spec/* originOfResolved */.ar)(name, (0,manifests_fields/* textOf */.b6)(entry, 'resolved')),
        hashes: (0,spec/* digestsOf */.nw)((0,manifests_fields/* textOf */.b6)(entry, 'integrity')),
        ...(address === undefined && archive_mismatchOf(name, version, (0,manifests_fields/* textOf */.b6)(entry, 'resolved'))),
    };
}

;// CONCATENATED MODULE: ./src/formats/manifests/npm/package-lock.ts










/** Where a package may be searched for; folders of real installations are a dozen levels deep. */
const package_lock_maxLevels = 100;
/** Real lock files need some ten searches a package. */
const maxSearches = 5_000_000;
/** npm's lock files of every version, 1 (npm 5 and 6), 2 (npm 7) and 3; `npm-shrinkwrap.json` is the same. */
const packageLockReader = (0,reader/* manifestReader */.r)('package-lock.json', {
    locked: true,
    read(text) {
        const { value, lines } = (0,json/* readJsonFields */.Sd)(text);
        const version = (0,manifests_fields/* fieldOf */._F)(value, 'lockfileVersion');
        const known = version === undefined || version === 1 || version === 2 || version === 3;
        const problems = known
            ? []
            : [
                {
                    line: lines.at('lockfileVersion').line,
                    message: `a lockfileVersion ${JSON.stringify(version)} is not known`,
                },
            ];
        const packages = (0,manifests_fields/* fieldOf */._F)(value, 'packages');
        if ((0,manifests_fields/* isFields */.Ce)(packages))
            return withOldList(read(packages, lines.at('packages'), problems), value, lines);
        if ((0,manifests_fields/* fieldOf */._F)(value, 'packages') !== undefined || (version !== undefined && version !== 1))
            return { problems: [...problems, { line: lines.at('packages').line, message: 'packages is no object' }] };
        return nestedDependencies(value, lines, problems);
    },
});
/** Version 2 has all once more for npm 6, which would install what only that list has. */
function withOldList(found, value, lines) {
    if ((0,manifests_fields/* fieldOf */._F)(value, 'lockfileVersion') !== 2)
        return found;
    const placed = ({ name, version, origin }) => JSON.stringify([name, version, origin]);
    const known = new Set(found.dependencies?.map(placed));
    const others = nestedDependencies(value, lines, []).dependencies ?? [];
    const hidden = others.filter((each) => (each.mismatch ?? (each.origin.kind === 'index' && each.origin.url)) && !known.has(placed(each)));
    return { ...found, dependencies: [...(found.dependencies ?? []), ...hidden] };
}
function read(packages, lines, problems) {
    const places = new Map();
    for (const [location, fields] of Object.entries(packages)) {
        const { line } = lines.at(location);
        if (!(0,manifests_fields/* isFields */.Ce)(fields))
            problems.push({ line, message: `${JSON.stringify(location)} is no object` });
        else if (location.split('/').length > 2 * package_lock_maxLevels)
            problems.push({ line, message: `it is more than ${package_lock_maxLevels} folders deep` });
        else
            places.set(location, placeOf(location, fields, packages, line));
    }
    const missing = package_lock_connect(places, problems);
    const folders = [...places].filter(([location, { link }]) => !link && !isInstalled(location));
    const asked = new Map(folders.map(([location, { fields }]) => [location, package_lock_requirementsOf(fields)]));
    // The folders of workspaces are found by their links.
    const installed = [...places].filter(([location]) => isInstalled(location)).map(([, place]) => fetched(place));
    const { [0]: gap } = missing;
    const workspaces = places.get('')?.fields;
    return {
        ...(workspaces && (0,package_json/* workspacesIn */.sp)(workspaces)),
        dependencies: dependenciesOf(installed),
        lockOf: { ...lockOf(asked, ''), ...(gap !== undefined && { missing: gap }) },
        problems,
    };
}
const isInstalled = (location) => /(?:^|\/)node_modules\//.test(location);
function placeOf(location, fields, packages, line) {
    const resolved = (0,manifests_fields/* textOf */.b6)(fields, 'resolved');
    const link = (0,manifests_fields/* fieldOf */._F)(fields, 'link') === true;
    const own = link ? (0,manifests_fields/* fieldOf */._F)(packages, resolved ?? '') : fields;
    const name = (0,manifests_fields/* textOf */.b6)(own, 'name') ?? nameAt(location);
    const bundling = (0,manifests_fields/* fieldOf */._F)(fields, 'inBundle') === true ? bundler(location, packages) : undefined;
    const marker = markerOf(fields);
    const license = (0,npm_license/* licenseIn */.d)(own);
    const deprecated = (0,manifests_fields/* textOf */.b6)(own, 'deprecated');
    const dependency = {
        ecosystem: 'npm',
        name,
        version: (0,manifests_fields/* textOf */.b6)(own, 'version'),
        line,
        scope: scopeOf(fields),
        origin: link ? { kind: 'folder', path: resolved ?? '' } : (0,spec/* originOfResolved */.ar)(name, resolved),
        hashes: (0,spec/* digestsOf */.nw)((0,manifests_fields/* textOf */.b6)(fields, 'integrity') ?? (0,manifests_fields/* textOf */.b6)(bundling, 'integrity')),
        ...(marker !== '' && { marker }),
        ...((0,manifests_fields/* fieldOf */._F)(fields, 'hasInstallScript') === true && { installScript: true }),
        ...(license !== undefined && { license }),
        ...(deprecated !== undefined && { deprecated }),
    };
    const asked = { byAddress: false, ofRegistry: false, askedByName: false, askedAs: undefined };
    return { ...nodeOf(dependency, link), fields, link, ...asked };
}
/** `a/node_modules/@b/c` is `@b/c`, and so is the folder `packages/@b/c`: npm writes down every name that isn't its folder's. */
const nameAt = (location) => /(?:^|\/)((?:@[^/]+\/)?[^/]+)$/.exec(location)?.[1] ?? location;
/** What is bundled comes in the archive of a package further up. */
function bundler(location, packages) {
    for (let at = location.lastIndexOf('/node_modules/'); at !== -1; at = location.lastIndexOf('/node_modules/', at - 1)) {
        const above = (0,manifests_fields/* fieldOf */._F)(packages, location.slice(0, at));
        if ((0,manifests_fields/* fieldOf */._F)(above, 'inBundle') !== true)
            return above;
        if (at === 0)
            break;
    }
    return undefined;
}
/** `devOptional`: left out only by who leaves out both. */
const scopeOf = (fields) => (0,manifests_fields/* fieldOf */._F)(fields, 'dev') === true
    ? 'development'
    : (0,manifests_fields/* fieldOf */._F)(fields, 'optional') === true || (0,manifests_fields/* fieldOf */._F)(fields, 'devOptional') === true
        ? 'optional'
        : 'runtime';
const markerOf = (fields) => ['os', 'cpu', 'libc']
    .map((key) => [key, (0,manifests_fields/* listOf */.c3)(fields, key).filter((item) => typeof item === 'string')])
    .filter(([, items]) => items.length > 0)
    .map(([key, items]) => `${key}: ${items.join(', ')}`)
    .join('; ');
/** What is asked for by an address is called there as its makers like. */
function fetched({ dependency, fields, link, byAddress, ofRegistry, askedByName, askedAs, ...node }) {
    const { name, version } = dependency;
    if (askedAs !== undefined && !askedByName && !byAddress && !link)
        return { ...node, dependency: misnamed(dependency, askedAs) };
    if (byAddress || (isHere(dependency) && !ofRegistry))
        return { ...node, dependency: { ...dependency, askedByAddress: true } };
    return {
        ...node,
        dependency: { ...dependency, ...(!link && archive_mismatchOf(name, version, (0,manifests_fields/* textOf */.b6)(fields, 'resolved'))) },
    };
}
/**
 * Gives each package who needs it, by searching as Node does: beside the one that needs it, and then in each folder above. Returns what
 * packages can't do without and the file doesn't have.
 */
function package_lock_connect(places, problems) {
    const missing = [];
    let searches = 0;
    for (const [location, { fields, link, dependency }] of places) {
        if (link)
            continue;
        const searched = foldersFrom(location);
        const own = !isInstalled(location);
        for (const [section] of package_json/* sections */.V0) {
            // What a package is developed with is installed only for those of this repository.
            if (section === 'devDependencies' && !own)
                continue;
            for (const [name, asked] of (0,manifests_fields/* entriesOf */.Mc)(fields, section)) {
                if ((searches += searched.length) > maxSearches) {
                    problems.push({ line: undefined, message: 'what needs what is more than can be followed' });
                    return missing;
                }
                const found = package_lock_first(searched, (folder) => places.get(folder + name));
                if (found === undefined) {
                    if (!own && section === 'dependencies' && !mayBeLeftOut(fields, name))
                        missing.push({ by: `${dependency.name} ${dependency.version ?? ''}`.trimEnd(), name });
                    continue;
                }
                if (own)
                    found.direct = true;
                if (typeof asked === 'string')
                    noteAsked(found, name, asked, own);
                if (location !== '')
                    found.neededBy.add((0,manifest/* keyOf */.T)(dependency));
            }
        }
    }
    return missing;
}
function noteAsked(found, name, asked, own) {
    if (isMisnamed(name, asked, found.dependency.name))
        found.askedAs = name;
    else
        found.askedByName = true;
    if ((0,spec/* originOf */.yv)(asked) === undefined)
        found.ofRegistry = true;
    else if (own === isHere(found.dependency))
        found.byAddress = true;
}
/** Whether it is a folder or an archive on this machine. */
const isHere = ({ origin }) => origin.kind === 'folder' || (origin.kind === 'archive' && !origin.url.includes('//'));
/** npm forgets what is needed by packages that are there for some platforms alone, and what others bring along in their archive. */
function mayBeLeftOut(fields, name) {
    const bundled = (0,manifests_fields/* fieldOf */._F)(fields, 'bundleDependencies');
    return (scopeOf(fields) === 'optional' ||
        ['optional', 'inBundle', 'extraneous', 'peer'].some((key) => (0,manifests_fields/* fieldOf */._F)(fields, key) === true) ||
        (0,manifests_fields/* fieldOf */._F)((0,manifests_fields/* fieldOf */._F)(fields, 'optionalDependencies'), name) !== undefined ||
        (0,manifests_fields/* fieldOf */._F)((0,manifests_fields/* fieldOf */._F)(fields, 'peerDependencies'), name) !== undefined ||
        bundled === true ||
        (0,manifests_fields/* listOf */.c3)(fields, 'bundleDependencies').includes(name));
}
/** `a/b`: `a/b/node_modules/`, `a/node_modules/`, `node_modules/`. */
function foldersFrom(location) {
    const parts = location === '' ? [] : location.split('/');
    const folders = [];
    for (let count = parts.length; count >= 0; count--)
        if (parts[count - 1] !== 'node_modules')
            folders.push([...parts.slice(0, count), 'node_modules/'].join('/'));
    return folders;
}
function package_lock_first(items, of) {
    for (const item of items) {
        const found = of(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** What the package.json asked for as the lock was made. */
function package_lock_requirementsOf(root) {
    const asked = new Map();
    for (const [section] of package_json/* sections */.V0)
        for (const [alias, text] of (0,manifests_fields/* entriesOf */.Mc)(root, section)) {
            if (typeof text !== 'string' || asked.has(alias))
                continue;
            const { name, specifier } = (0,spec/* readSpec */.Ot)(alias, text);
            asked.set(alias, { name, specifier });
        }
    return [...asked.values()];
}

// EXTERNAL MODULE: ./src/formats/manifests/lock-yaml.ts
var lock_yaml = __webpack_require__(71068);
;// CONCATENATED MODULE: ./src/formats/manifests/npm/pnpm-lock.ts








/** pnpm's lock files of versions 5 (pnpm 3 to 7), 6 (pnpm 8) and 9 (pnpm 9 and later). */
const pnpmLockReader = (0,reader/* manifestReader */.r)('pnpm-lock.yaml', {
    locked: true,
    read(text) {
        const documents = (0,lock_yaml/* readLockYaml */.n)(text);
        const problems = [];
        if (documents.length === 0)
            problems.push({ line: 1, message: 'it is empty' });
        // pnpm 11 puts what it needs for itself into a document before the project's.
        const read = documents.map((document) => readDocument(document, problems));
        const asked = read.at(-1)?.asked ?? new Map();
        return { dependencies: dependenciesOf(read.flatMap(({ nodes }) => nodes)), lockOf: lockOf(asked, '.'), problems };
    },
});
function readDocument({ value, lines }, problems) {
    const version = (0,manifests_fields/* textOf */.b6)(value, 'lockfileVersion');
    if (!/^(?:5|6|9)(?:\.|$)/.test(version ?? ''))
        problems.push({
            line: lines.at('lockfileVersion').line,
            message: `a lockfileVersion ${String(version)} is not known`,
        });
    // From version 9, `packages` has what is the same for all, and `snapshots` a package once for each set of peers.
    const split = (0,manifests_fields/* isFields */.Ce)((0,manifests_fields/* fieldOf */._F)(value, 'snapshots'));
    const packages = new Map();
    for (const [key, fields] of (0,manifests_fields/* entriesOf */.Mc)(value, split ? 'snapshots' : 'packages')) {
        const about = split ? (0,manifests_fields/* fieldOf */._F)((0,manifests_fields/* fieldOf */._F)(value, 'packages'), key.replace(/\(.*$/s, '')) : fields;
        const { line } = lines.at('packages').at(split ? key.replace(/\(.*$/s, '') : key);
        if (!(0,manifests_fields/* isFields */.Ce)(fields) && fields !== null)
            problems.push({ line, message: `${JSON.stringify(key)} is no map` });
        else
            packages.set(key, { node: nodeOf(pnpm_lock_dependencyOf(key, about, line), false), needs: [], mayNeed: [] });
    }
    const find = (name, reference) => {
        if (typeof reference !== 'string')
            return undefined;
        return (packages.get(`${name}@${reference}`) ??
            packages.get(reference) ??
            packages.get(`/${name}@${reference}`) ??
            packages.get(`/${name}/${reference}`));
    };
    const gap = new Gap();
    for (const [key, fields] of (0,manifests_fields/* entriesOf */.Mc)(value, split ? 'snapshots' : 'packages')) {
        const own = packages.get(key);
        if (own === undefined)
            continue;
        const ownKey = (0,manifest/* keyOf */.T)(own.node.dependency);
        for (const [section, list] of [
            ['dependencies', own.needs],
            ['optionalDependencies', own.mayNeed],
        ])
            for (const [name, reference] of (0,manifests_fields/* entriesOf */.Mc)(fields, section)) {
                const needed = find(name, reference);
                if (needed === undefined) {
                    if (!isLink(reference))
                        gap.note(key, name, own.node.dependency.line);
                    continue;
                }
                list.push(needed);
                needed.node.neededBy.add(ownKey);
            }
    }
    const importers = (0,manifests_fields/* entriesOf */.Mc)(value, 'importers');
    const roots = { runtime: [], optional: [], development: [] };
    const all = importers.length > 0 ? importers : [['.', value]];
    const isOverridden = (0,manifests_fields/* fieldOf */._F)(value, 'overrides') !== undefined;
    for (const [folder, importer] of all)
        for (const [section, scope] of importerSections)
            for (const [name, entry] of (0,manifests_fields/* entriesOf */.Mc)(importer, section)) {
                const reference = (0,manifests_fields/* isFields */.Ce)(entry) ? (0,manifests_fields/* fieldOf */._F)(entry, 'version') : entry;
                const found = find(name, reference);
                if (found === undefined) {
                    if (!isLink(reference))
                        gap.note(folder, name, lines.at('importers').at(folder).line);
                    continue;
                }
                found.node.direct = true;
                const asked = (0,manifests_fields/* isFields */.Ce)(entry) ? (0,manifests_fields/* fieldOf */._F)(entry, 'specifier') : (0,manifests_fields/* fieldOf */._F)((0,manifests_fields/* fieldOf */._F)(importer, 'specifiers'), name);
                if (!isOverridden && typeof asked === 'string' && isMisnamed(name, asked, found.node.dependency.name))
                    found.askedAs = name;
                roots[scope].push(found);
            }
    problems.push(...gap.problems);
    return {
        nodes: scoped(packages.values(), roots),
        // Overrides change what the importers are said to ask for.
        asked: new Map(all.map(([folder, importer]) => [folder, isOverridden ? undefined : pnpm_lock_requirementsOf(importer)])),
    };
}
/** A folder of the workspace has no entry. */
const isLink = (reference) => typeof reference === 'string' && reference.startsWith('link:');
const importerSections = [
    ['dependencies', 'runtime'],
    ['optionalDependencies', 'optional'],
    ['devDependencies', 'development'],
    // pnpm 11's own.
    ['configDependencies', 'development'],
    ['packageManagerDependencies', 'development'],
];
/** The packages with the widest scope that leads to them. Versions 5 and 6 write it down, version 9 doesn't. */
function scoped(packages, roots) {
    const scopes = new Map();
    const optional = [...roots.optional];
    const reach = (from, scope, pass) => {
        const open = [...from];
        for (let next; (next = open.pop()) !== undefined;) {
            if (scopes.has(next))
                continue;
            scopes.set(next, scope);
            open.push(...next.needs, ...pass(next.mayNeed));
        }
    };
    reach(roots.runtime, 'runtime', (may) => {
        optional.push(...may);
        return [];
    });
    reach(optional, 'optional', (may) => may);
    reach(roots.development, 'development', (may) => may);
    return [...packages].map((each) => ({
        ...each.node,
        dependency: { ...misnamed(each.node.dependency, each.askedAs), scope: scopes.get(each) ?? 'runtime' },
    }));
}
function pnpm_lock_dependencyOf(key, fields, line) {
    const [named, reference] = readKey(key);
    const name = (0,manifests_fields/* textOf */.b6)(fields, 'name') ?? named;
    const resolution = (0,manifests_fields/* fieldOf */._F)(fields, 'resolution');
    const origin = originIn(name, reference, resolution);
    // Of what is asked for by an address, the key is that.
    const byAddress = /[:/]/.test(reference);
    const version = (0,manifests_fields/* textOf */.b6)(fields, 'version') ?? (byAddress ? undefined : reference);
    const deprecated = (0,manifests_fields/* textOf */.b6)(fields, 'deprecated');
    const marker = ['os', 'cpu', 'libc']
        .map((each) => [each, (0,manifests_fields/* fieldOf */._F)(fields, each)])
        .filter(([, value]) => Array.isArray(value))
        .map(([each, value]) => `${each}: ${value.map(String).join(', ')}`)
        .join('; ');
    return {
        ecosystem: 'npm',
        name,
        version,
        line,
        scope: 'runtime',
        origin,
        hashes: (0,spec/* digestsOf */.nw)((0,manifests_fields/* textOf */.b6)(resolution, 'integrity')),
        ...(byAddress ? { askedByAddress: true } : archive_mismatchOf(name, version, (0,manifests_fields/* textOf */.b6)(resolution, 'tarball'))),
        ...(marker !== '' && { marker }),
        ...((0,manifests_fields/* fieldOf */._F)(fields, 'requiresBuild') === true && { installScript: true }),
        ...(deprecated !== undefined && { deprecated }),
    };
}
/** `/@a/b/1.0.0_c@2`, `/@a/b@1.0.0(c@2)` and `@a/b@1.0.0(c@2)` are `@a/b` and `1.0.0`. */
function readKey(key) {
    const bare = key.replace(/\(.*$/s, '');
    const old = /^\/((?:@[^/]+\/)?[^/@]+)\/([^/_]+)(?:_.*)?$/s.exec(bare);
    if (old !== null)
        return [old[1] ?? '', old[2] ?? ''];
    const plain = bare.startsWith('/') ? bare.slice(1) : bare;
    const at = plain.indexOf('@', 1);
    return at === -1 ? [plain, plain] : [plain.slice(0, at), plain.slice(at + 1)];
}
function originIn(name, reference, resolution) {
    const [repo, directory, tarball] = ['repo', 'directory', 'tarball'].map((key) => (0,manifests_fields/* textOf */.b6)(resolution, key));
    if (repo !== undefined)
        return { kind: 'repository', url: repo, revision: (0,manifests_fields/* textOf */.b6)(resolution, 'commit') };
    if (directory !== undefined)
        return { kind: 'folder', path: directory };
    const elsewhere = tarball ?? (/[:/]/.test(reference) ? reference : undefined);
    if (elsewhere === undefined)
        return { kind: 'index' };
    if (!/[:/]/.test(reference))
        return (0,spec/* originInRegistry */.Bv)(name, elsewhere);
    const origin = (0,spec/* originOf */.yv)(elsewhere);
    return origin?.kind === 'repository' || origin?.kind === 'folder' ? origin : (0,spec/* originOfResolved */.ar)(name, elsewhere);
}
function pnpm_lock_requirementsOf(importer) {
    const written = (0,manifests_fields/* entriesOf */.Mc)(importer, 'specifiers');
    const pairs = written.length > 0
        ? written
        : importerSections.flatMap(([section]) => (0,manifests_fields/* entriesOf */.Mc)(importer, section).map(([name, entry]) => [name, (0,manifests_fields/* fieldOf */._F)(entry, 'specifier')]));
    return pairs.flatMap(([alias, asked]) => {
        if (typeof asked !== 'string')
            return [];
        const { name, specifier } = (0,spec/* readSpec */.Ot)(alias, asked);
        return [{ name, specifier }];
    });
}

// EXTERNAL MODULE: ./src/formats/manifests/npm/pnpm-workspace.ts
var pnpm_workspace = __webpack_require__(10358);
;// CONCATENATED MODULE: ./src/formats/manifests/npm/yarn-berry.ts








/** Reads a `yarn.lock` of Yarn 2 and later. What is needed for development is not told apart in it. */
function berryLock(text) {
    const problems = [];
    const byDescriptor = new Map();
    const byLocator = new Map();
    const byName = new Map();
    const [document] = (0,lock_yaml/* readLockYaml */.n)(text);
    for (const [key, fields] of (0,manifests_fields/* entriesOf */.Mc)(document?.value)) {
        if (key === '__metadata')
            continue;
        const line = document?.lines.at(key).line;
        const resolution = (0,manifests_fields/* textOf */.b6)(fields, 'resolution');
        if (!(0,manifests_fields/* isFields */.Ce)(fields) || resolution === undefined) {
            problems.push({ line, message: `${JSON.stringify(key)} has no resolution` });
            continue;
        }
        const descriptors = key.split(', ');
        const entry = entryOf(descriptors.map(split), resolution, fields, line);
        byLocator.set(resolution, entry);
        // `file:./a::locator=…` tells who asks, which the one that asks doesn't write.
        for (const descriptor of descriptors) {
            byDescriptor.set(descriptor.replace(/::.*$/s, ''), entry);
            // What a resolution of package.json puts in the place of a range is there under another one.
            byName.set(split(descriptor)[0], entry);
        }
    }
    const requirements = new Map();
    const gap = new Gap();
    for (const { fields, node, workspace } of byLocator.values()) {
        const asked = (0,manifests_fields/* entriesOf */.Mc)(fields, 'dependencies').filter((pair) => typeof pair[1] === 'string');
        if (workspace !== undefined)
            requirements.set(workspace, asked.map(([name, range]) => askedFor(name, range)));
        for (const [name, range] of asked) {
            const needed = byDescriptor.get(`${name}@${range}`) ?? byDescriptor.get(`${name}@npm:${range}`) ?? byName.get(name);
            const found = needed?.patched === undefined ? needed : byLocator.get(needed.patched);
            if (found === undefined) {
                gap.note(node.dependency.name, name, node.dependency.line);
                continue;
            }
            if (workspace !== undefined)
                found.node.direct = true;
            if (workspace !== '.')
                found.node.neededBy.add((0,manifest/* keyOf */.T)(node.dependency));
        }
    }
    problems.push(...gap.problems);
    // What a patch is made to has an entry of its own.
    const installed = [...byLocator.values()].filter(({ workspace, patched }) => workspace !== '.' && patched === undefined);
    return {
        dependencies: dependenciesOf(installed.map(({ node }) => node)),
        lockOf: lockOf(requirements, '.'),
        problems,
    };
}
/** Yarn 4 puts `npm:` also before a range. */
const askedFor = (alias, range) => {
    const { name, specifier } = (0,spec/* readSpec */.Ot)(alias, /^npm:(?:@?[^@]*)$/.test(range) ? range.slice(4) : range);
    return { name, specifier };
};
/** `@a/b@npm:^1` is `@a/b` and `npm:^1`. */
function split(text) {
    const at = text.indexOf('@', 1);
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
function entryOf(asked, resolution, fields, line) {
    const [own, reference] = split(resolution);
    const workspace = /^workspace:(.*)$/.exec(reference)?.[1];
    const inner = /^patch:([^#]*)#/.exec(reference)?.[1];
    const [, fetched, parameters = ''] = /^npm:([^:]+)(?:::(.*))?$/s.exec(reference) ?? [];
    const url = /(?:^|&)__archiveUrl=([^&]*)/.exec(parameters)?.[1];
    const archive = url === undefined ? undefined : (0,spec/* decoded */.DH)(url);
    const version = (0,manifests_fields/* textOf */.b6)(fields, 'version');
    const [checksum, marker] = [(0,manifests_fields/* textOf */.b6)(fields, 'checksum'), (0,manifests_fields/* textOf */.b6)(fields, 'conditions')];
    const forged = fetched === undefined ? undefined : otherThanSaid(asked, [own, fetched], version);
    const name = forged?.name ?? own;
    const isOfIndex = asked.some(([, range]) => range.startsWith('npm:'));
    return {
        fields,
        workspace,
        patched: inner === undefined ? undefined : (0,spec/* decoded */.DH)(inner),
        node: nodeOf({
            ecosystem: 'npm',
            name,
            version: version === '0.0.0-use.local' ? undefined : version,
            line,
            scope: 'runtime',
            origin: fetched === undefined
                ? ((0,spec/* originOf */.yv)(reference) ?? { kind: 'archive', url: reference })
                : (0,spec/* originInRegistry */.Bv)(name, archive),
            hashes: checksum === undefined ? [] : [checksum],
            ...(forged?.mismatch ?? archive_mismatchOf(name, version, archive)),
            ...(!isOfIndex && { askedByAddress: true }),
            ...(marker !== undefined && { marker }),
        }, workspace !== undefined),
    };
}
/** A resolution of another package than is asked for, or of another version than the entry says: Yarn fetches what the resolution names. */
function otherThanSaid(asked, [own, fetched], version) {
    const names = asked
        .filter(([, range]) => range.startsWith('npm:'))
        .map(([name, range]) => askedFor(name, range).name);
    const name = names.find((each) => each !== own) ?? own;
    const [at, said] = [semver_default().valid(fetched), semver_default().valid(version)];
    const isOther = name !== own || (at !== null && said !== null && at !== said);
    return isOther
        ? { name, mismatch: { mismatch: `${own} ${fetched}`, installs: { name: own, version: at ?? fetched } } }
        : undefined;
}

;// CONCATENATED MODULE: ./src/formats/manifests/npm/yarn-classic.ts






/** Reads a `yarn.lock` of Yarn 1. It tells nothing of what people asked for: that is what no package in it asks for. */
function classicLock(text) {
    const problems = [];
    const entries = entriesIn(text);
    const nodes = new Map();
    const asked = new Set(entries.flatMap(({ needs }) => needs));
    for (const { line, patterns, values } of entries) {
        const [pattern = ''] = patterns;
        const [alias, range] = yarn_classic_split(pattern);
        const { name, origin } = (0,spec/* readSpec */.Ot)(alias, range);
        if (!values.has('version'))
            problems.push({ line, message: `${pattern} has no version` });
        const resolved = values.get('resolved');
        // The digest behind the address is the one that Yarn checked before it wrote `integrity`.
        const [address, sha1] = origin.kind === 'repository' ? [resolved] : (resolved?.split('#') ?? []);
        const integrity = values.get('integrity');
        const node = nodeOf({
            ecosystem: 'npm',
            name,
            version: values.get('version'),
            line,
            scope: 'runtime',
            origin: address === undefined ? origin : fromAddress(name, address),
            hashes: integrity === undefined && sha1 !== undefined && sha1 !== '' ? [`sha1:${sha1}`] : (0,spec/* digestsOf */.nw)(integrity),
            // Each range that leads to one entry asks for the same.
            ...(origin.kind === 'index'
                ? archive_mismatchOf(name, values.get('version'), address)
                : { askedByAddress: true }),
        }, patterns.some((each) => !asked.has(each)) || undefined);
        for (const each of patterns)
            nodes.set(each, node);
    }
    // What a resolution of package.json puts in the place of a range is there under another one.
    const byName = new Map([...nodes].map(([pattern, node]) => [yarn_classic_split(pattern)[0], node]));
    const gap = new Gap();
    for (const { line, patterns: [pattern = ''], needs, } of entries) {
        const own = nodes.get(pattern);
        for (const need of needs) {
            const needed = nodes.get(need) ?? byName.get(yarn_classic_split(need)[0]);
            if (needed === undefined)
                gap.note(pattern, need, line);
            else if (own !== undefined)
                needed.neededBy.add((0,manifest/* keyOf */.T)(own.dependency));
        }
    }
    problems.push(...gap.problems);
    // It doesn't tell who asks: what is asked for is among all that anybody does.
    const requirements = [...nodes.keys()].map((pattern) => {
        const { name, specifier } = (0,spec/* readSpec */.Ot)(...yarn_classic_split(pattern));
        return { name, specifier };
    });
    const dependencies = dependenciesOf(new Set(nodes.values()));
    return { dependencies, lockOf: { manifest: 'package.json', requirements }, problems };
}
const fromAddress = (name, address) => {
    const origin = (0,spec/* originOf */.yv)(address);
    return origin?.kind === 'repository' ? origin : (0,spec/* originOfResolved */.ar)(name, address);
};
/** `@a/b@^1` is `@a/b` and `^1`. */
function yarn_classic_split(pattern) {
    const at = pattern.indexOf('@', 1);
    return at === -1 ? [pattern, ''] : [pattern.slice(0, at), pattern.slice(at + 1)];
}
function entriesIn(text) {
    const entries = [];
    let section;
    for (const [at, whole] of text.split('\n').entries()) {
        const row = whole.trimEnd();
        const content = row.trimStart();
        if (content === '' || content.startsWith('#'))
            continue;
        const line = at + 1;
        const refuse = (what) => {
            throw new reader/* UnreadableManifest */.p(`it is not as Yarn 1 writes it: ${what}`, line);
        };
        const indent = row.length - content.length;
        const words = wordsOf(content) ?? refuse('a quote is not closed');
        const entry = entries.at(-1);
        if (indent === 0) {
            if (!content.endsWith(':'))
                refuse('a row is no name of a package');
            entries.push({ line, patterns: words, values: new Map(), needs: [] });
            section = undefined;
        }
        else if (entry === undefined)
            refuse('a row belongs to no package');
        else if (indent === 2) {
            const [key = '', value] = words;
            section = content.endsWith(':') ? key : undefined;
            if (section === undefined)
                entry.values.set(key, value ?? refuse(`${key} has no value`));
        }
        else if (section === 'dependencies' || section === 'optionalDependencies')
            entry.needs.push(`${words[0] ?? ''}@${words[1] ?? refuse(`${words[0] ?? ''} has no range`)}`);
        else if (section === undefined)
            refuse('a row belongs to no section');
    }
    return entries;
}
/** The words of a row, which spaces or commas divide; the colon at its end is none. Undefined: a quote is open. */
function wordsOf(content) {
    const words = [];
    const token = /"((?:[^"\\]|\\.)*)"|([^\s,"][^\s,]*)|[\s,]+/y;
    const text = content.endsWith(':') ? content.slice(0, -1) : content;
    while (token.lastIndex < text.length) {
        const found = token.exec(text);
        if (found === null)
            return undefined;
        const word = found[1]?.replace(/\\(.)/g, '$1') ?? found[2];
        if (word !== undefined)
            words.push(word);
    }
    return words;
}

;// CONCATENATED MODULE: ./src/formats/manifests/npm/yarn-lock.ts



/** Yarn's lock files: of version 1 in a form of its own, of later ones in YAML that says so. */
const yarnLockReader = (0,reader/* manifestReader */.r)('yarn.lock', {
    locked: true,
    read: (text) => (/^__metadata:/m.test(text) ? berryLock(text) : classicLock(text)),
});

// EXTERNAL MODULE: ./src/formats/manifests/sbom/index.ts + 5 modules
var sbom = __webpack_require__(30029);
;// CONCATENATED MODULE: ./src/formats/manifests/python/pdm-lock.ts









/** PDM's lock file. It doesn't tell what the project itself asks for. */
const pdmLockReader = (0,reader/* manifestReader */.r)('pdm.lock', {
    locked: true,
    read: readPdmLock,
});
function readPdmLock(text) {
    const toml = (0,manifests_toml/* readTomlText */.q)(text);
    const lines = (0,manifests_toml/* linesOfTables */.E)(text, 'package', toml);
    const packages = new Map();
    const { entries, problems } = (0,lock_entries/* lockEntries */.Cd)(toml.value, 'package', (at) => lines[at]);
    for (const { entry, name, line } of entries) {
        const needs = (0,manifests_fields/* listOf */.c3)(entry, 'dependencies').flatMap((need) => pdm_lock_needOf(need, line, problems));
        const dependency = pdm_lock_packageOf(name, entry, line, files(toml.value, entry));
        // A package with extras is there twice: alone, and once more with what these need.
        const { version, marker, origin, mismatch } = dependency;
        const key = JSON.stringify([dependency.name, version, marker, origin, mismatch]);
        const other = packages.get(key);
        packages.set(key, {
            dependency: other?.dependency ?? dependency,
            needs: [...(other?.needs ?? []), ...needs],
            extras: new Map(),
        });
    }
    const hash = (0,manifests_fields/* textOf */.b6)((0,manifests_fields/* fieldOf */._F)(toml.value, 'metadata'), 'content_hash');
    return {
        dependencies: linkPackages([...packages.values()]),
        problems,
        ...(hash === undefined
            ? {}
            : { lockOf: { manifest: 'pyproject.toml', digest: { tool: 'pdm', value: hash } } }),
    };
}
/** In lock files before 4.0 they are together: `[metadata.files]`, under `name version`. */
function files(lock, entry) {
    const own = (0,manifests_fields/* listOf */.c3)(entry, 'files');
    const key = `${(0,manifests_fields/* textOf */.b6)(entry, 'name') ?? ''} ${(0,manifests_fields/* textOf */.b6)(entry, 'version') ?? ''}`;
    return own.length > 0 ? own : (0,manifests_fields/* listOf */.c3)((0,manifests_fields/* fieldOf */._F)((0,manifests_fields/* fieldOf */._F)(lock, 'metadata'), 'files'), key);
}
function pdm_lock_needOf(need, line, problems) {
    try {
        if (typeof need !== 'string')
            throw new Error('it is no text');
        const { name, extras, specifier } = (0,python_requirement/* parseRequirement */.pP)(need);
        return [{ name, extras, version: /^==([^,*]+)$/.exec(specifier)?.[1] }];
    }
    catch (error) {
        problems.push({ line, message: `what a package needs can't be read: ${error.message}` });
        return [];
    }
}
function pdm_lock_packageOf(name, entry, line, archives) {
    const hashes = archives.map((file) => (0,manifests_fields/* textOf */.b6)(file, 'hash')).filter((hash) => hash !== undefined);
    const marker = (0,manifests_fields/* textOf */.b6)(entry, 'marker');
    const origin = pdm_lock_originOf(entry);
    const isOfIndex = origin.kind === 'index';
    const version = (0,manifests_fields/* textOf */.b6)(entry, 'version');
    const urls = archives.map((file) => (0,manifests_fields/* textOf */.b6)(file, 'url') ?? (0,manifests_fields/* textOf */.b6)(file, 'file'));
    return (0,python_dependency/* pythonPackage */.nx)(name, {
        version,
        line,
        direct: undefined,
        scope: pdm_lock_scopeOf((0,manifests_fields/* listOf */.c3)(entry, 'groups')),
        origin,
        hashes,
        ...mismatchOf(name, version, [...urls, (0,manifests_fields/* textOf */.b6)(entry, 'url')], !isOfIndex),
        ...(isOfIndex && placesOf(urls)),
        ...(marker === undefined ? {} : { marker }),
    });
}
/** It doesn't tell which groups are extras of the package and which are for development: their usual names do. */
function pdm_lock_scopeOf(groups) {
    if (groups.length === 0 || groups.includes('default'))
        return 'runtime';
    const isForDevelopment = (group) => /^(?:dev|tests?|lint|docs?|typing|ci)(?:\b|-)/i.test(group);
    return (0,lock_entries/* textsOf */.CB)(groups).every(isForDevelopment) ? 'development' : 'optional';
}
function pdm_lock_originOf(entry) {
    const repository = (0,manifests_fields/* textOf */.b6)(entry, 'git') ?? (0,manifests_fields/* textOf */.b6)(entry, 'hg') ?? (0,manifests_fields/* textOf */.b6)(entry, 'svn');
    if (repository !== undefined) {
        const revision = (0,manifests_fields/* textOf */.b6)(entry, 'revision') ?? (0,manifests_fields/* textOf */.b6)(entry, 'ref');
        return { kind: 'repository', url: (0,python_origin/* withoutSecrets */.cT)(repository), revision };
    }
    const url = (0,manifests_fields/* textOf */.b6)(entry, 'url');
    if (url !== undefined)
        return { kind: 'archive', url: (0,python_origin/* withoutSecrets */.cT)(url) };
    const path = (0,manifests_fields/* textOf */.b6)(entry, 'path');
    if (path === undefined)
        return { kind: 'index' };
    return /\.(?:whl|zip|tar\.\w+|tgz)$/i.test(path) ? { kind: 'archive', url: path } : { kind: 'folder', path };
}

;// CONCATENATED MODULE: ./src/formats/manifests/python/pipfile.ts







/** Pipenv's manifest. */
const pipfileReader = (0,reader/* manifestReader */.r)('Pipfile', {
    locked: false,
    read: readPipfile,
});
/** Pipenv's lock file. It tells neither who needs whom nor what the Pipfile asks for. */
const pipfileLockReader = (0,reader/* manifestReader */.r)('Pipfile.lock', {
    locked: true,
    read: readPipfileLock,
});
const settings = new Set(['source', 'requires', 'scripts', 'pipfile', 'pipenv', '_meta']);
function readPipfile(text) {
    const { value, lines } = (0,manifests_toml/* readTomlText */.q)(text);
    const sources = (0,manifests_fields/* listOf */.c3)(value, 'source');
    const urls = urlsByName(sources);
    const { packages, problems } = packagesOf(value);
    const dependencies = packages.map(({ category, name, asked }) => ({
        ...pipfile_packageOf(name, asked, urls),
        line: lines.at(category).at(name).line,
        direct: true,
        scope: pipfile_scopeOf(category),
    }));
    return { dependencies, problems, indexes: indexesOf(sources, (at) => lines.at('source').at(at).line) };
}
function readPipfileLock(text) {
    const { value, lines } = (0,json/* readJsonFields */.Sd)(text);
    const meta = (0,manifests_fields/* fieldOf */._F)(value, '_meta');
    const sources = (0,manifests_fields/* listOf */.c3)(meta, 'sources');
    const urls = urlsByName(sources);
    const { packages, problems } = packagesOf(value);
    const dependencies = packages.map(({ category, name, asked }) => {
        const hashes = (0,manifests_fields/* listOf */.c3)(asked, 'hashes').filter((hash) => typeof hash === 'string');
        return {
            ...pipfile_packageOf(name, asked, urls),
            line: lines.at(category).at(name).line,
            scope: pipfile_scopeOf(category),
            hashes,
        };
    });
    const digest = (0,manifests_fields/* textOf */.b6)((0,manifests_fields/* fieldOf */._F)(meta, 'hash'), 'sha256');
    return {
        dependencies,
        problems,
        indexes: indexesOf(sources, (at) => lines.at('_meta').at('sources').at(at).line),
        ...(digest === undefined
            ? {}
            : { lockOf: { manifest: 'Pipfile', digest: { tool: 'pipenv', value: digest } } }),
    };
}
/** The packages of all categories, and what can't be one. */
function packagesOf(file) {
    const problems = [];
    const packages = (0,manifests_fields/* entriesOf */.Mc)(file)
        .filter(([category]) => !settings.has(category))
        .flatMap(([category, list]) => {
        if (!(0,manifests_fields/* isFields */.Ce)(list))
            problems.push({ line: undefined, message: `${category} is no table of packages` });
        return (0,manifests_fields/* entriesOf */.Mc)(list).map(([name, asked]) => ({ category, name, asked }));
    })
        .filter(({ name, asked }) => {
        const isPackage = name !== '' && (typeof asked === 'string' || (0,manifests_fields/* isFields */.Ce)(asked));
        if (!isPackage) {
            problems.push({
                line: undefined,
                message: `what is asked of ${JSON.stringify(name)} is neither a version nor a table`,
            });
        }
        return isPackage;
    });
    return { packages, problems };
}
const pipfile_scopeOf = (category) => {
    if (category === 'packages' || category === 'default')
        return 'runtime';
    return category === 'dev-packages' || category === 'develop' ? 'development' : 'optional';
};
/** `"==1.2"`, or a table. */
function pipfile_packageOf(name, asked, urls) {
    const written = typeof asked === 'string' ? asked : ((0,manifests_fields/* textOf */.b6)(asked, 'version') ?? '');
    const specifier = written === '*' ? '' : written;
    const { origin, version } = pipfile_placeOf(asked, urls);
    const marker = pipfile_markerOf(asked);
    return (0,python_dependency/* pythonPackage */.nx)(name, {
        version: version ?? (0,python_requirement/* pinnedVersion */.V2)(specifier),
        specifier,
        line: undefined,
        direct: undefined,
        origin,
        ...(marker === undefined ? {} : { marker }),
    });
}
function pipfile_placeOf(asked, urls) {
    for (const kind of ['git', 'hg', 'svn', 'bzr']) {
        const url = (0,manifests_fields/* textOf */.b6)(asked, kind);
        if (url !== undefined)
            return { origin: { kind: 'repository', url: (0,python_origin/* withoutSecrets */.cT)(url), revision: (0,manifests_fields/* textOf */.b6)(asked, 'ref') } };
    }
    const address = (0,manifests_fields/* textOf */.b6)(asked, 'file') ?? (0,manifests_fields/* textOf */.b6)(asked, 'path') ?? (0,manifests_fields/* textOf */.b6)(asked, 'uri');
    if (address !== undefined)
        return (0,python_origin/* locate */.x5)(address);
    const url = urls.get((0,manifests_fields/* textOf */.b6)(asked, 'index') ?? firstSource);
    return { origin: url === undefined ? { kind: 'index' } : { kind: 'index', url } };
}
const variables = [
    'os_name',
    'sys_platform',
    'platform_machine',
    'platform_system',
    'python_version',
    'python_full_version',
    'implementation_name',
];
/** `markers = "…"`, or the comparison of one variable under its name: `sys_platform = "== 'win32'"`. */
function pipfile_markerOf(asked) {
    const own = variables.flatMap((name) => {
        const comparison = (0,manifests_fields/* textOf */.b6)(asked, name);
        return comparison === undefined ? [] : [`${name} ${comparison}`];
    });
    const all = [(0,manifests_fields/* textOf */.b6)(asked, 'markers'), ...own].filter((marker) => marker !== undefined);
    return all.length === 0 ? undefined : all.map((marker) => (all.length > 1 ? `(${marker})` : marker)).join(' and ');
}
/** Stands for the name of the source that gives what names none, where that is not PyPI. */
const firstSource = '';
const urlsByName = (sources) => {
    const urls = sources.map((source) => [(0,manifests_fields/* textOf */.b6)(source, 'name') ?? '', (0,python_origin/* withoutSecrets */.cT)((0,manifests_fields/* textOf */.b6)(source, 'url') ?? '')]);
    const first = urls[0]?.[1] ?? '';
    const isPypi = first === '' || /^https:\/\/pypi\.(?:org|python\.org)\//i.test(first);
    return new Map([...urls, ...(isPypi ? [] : [[firstSource, first]])]);
};
/** Pipenv takes the first source unless a package names another one. */
const indexesOf = (sources, lineOf) => sources.flatMap((source, at) => {
    const url = (0,manifests_fields/* textOf */.b6)(source, 'url');
    const kind = at === 0 ? 'index' : 'extra-index';
    return url === undefined ? [] : [{ kind, url: (0,python_origin/* withoutSecrets */.cT)(url), line: lineOf(at), firstWins: true }];
});

;// CONCATENATED MODULE: ./src/formats/manifests/python/ini.ts
/** The lines of values, as Python's `configparser` reads them: those that are further in than the key belong to it. */
function ini_settings(text) {
    const found = [];
    let section = '';
    let key = '';
    for (const [at, row] of text.split(/\r\n|\n|\r/).entries()) {
        const content = row.trim();
        if (content === '' || /^[#;]/.test(content))
            continue;
        const line = at + 1;
        const [, header] = /^\[([^\]]+)\]/.exec(row) ?? [];
        if (header !== undefined) {
            section = header.trim();
            key = '';
        }
        else if (/^\s/.test(row) && key !== '')
            found.push({ section, key, line, text: withoutComment(content) });
        else {
            const [, name = '', value = ''] = /^([^=:]*?)\s*[=:]\s*(.*)$/.exec(content) ?? [];
            key = name.toLowerCase().replaceAll('-', '_');
            found.push({ section, key, line, text: withoutComment(value) });
        }
    }
    return found.filter((setting) => setting.text !== '');
}
/** A value ends where a comment begins. */
const withoutComment = (text) => text.replace(/(?:^|\s)#.*$/, '').trim();

;// CONCATENATED MODULE: ./src/formats/manifests/python/pip-conf.ts



const kinds = {
    index_url: 'index',
    extra_index_url: 'extra-index',
    find_links: 'find-links',
    trusted_host: 'trusted-host',
};
/** pip's settings, of which the indexes are read. Source: pip's documentation, "Configuration". */
const pipConfReader = (0,reader/* manifestReader */.r)('pip.conf', {
    locked: false,
    read: (text) => ({
        indexes: ini_settings(text).flatMap(({ key, line, text: value }) => {
            const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
            return kind === undefined ? [] : value.split(/\s+/).map((url) => ({ kind, url: (0,python_origin/* withoutSecrets */.cT)(url), line }));
        }),
    }),
});

;// CONCATENATED MODULE: ./src/formats/manifests/python/poetry-lock.ts









/** Poetry's lock file of every version since 1.0. It doesn't tell what the project itself asks for. */
const poetryLockReader = (0,reader/* manifestReader */.r)('poetry.lock', {
    locked: true,
    read: readPoetryLock,
});
function readPoetryLock(text) {
    const toml = (0,manifests_toml/* readTomlText */.q)(text);
    const lines = (0,manifests_toml/* linesOfTables */.E)(text, 'package', toml);
    const metadata = (0,manifests_fields/* fieldOf */._F)(toml.value, 'metadata');
    const packages = [];
    const { entries, problems } = (0,lock_entries/* lockEntries */.Cd)(toml.value, 'package', (at) => lines[at]);
    const indexes = new Map();
    for (const { entry, name, line } of entries) {
        const files = (0,manifests_fields/* fieldOf */._F)(entry, 'files') ?? (0,manifests_fields/* fieldOf */._F)((0,manifests_fields/* fieldOf */._F)(metadata, 'files'), name);
        const dependency = poetry_lock_packageOf(name, entry, files, line);
        packages.push({ dependency, needs: needsOf(entry, false), extras: new Map([['', needsOf(entry, true)]]) });
        const { origin } = dependency;
        if (origin.kind === 'index' && origin.url !== undefined && !indexes.has(origin.url)) {
            indexes.set(origin.url, { kind: indexes.size === 0 ? 'index' : 'extra-index', url: origin.url, line });
        }
    }
    const hash = (0,manifests_fields/* textOf */.b6)(metadata, 'content-hash');
    if (hash === undefined) {
        problems.push({ line: undefined, message: 'it has no metadata.content-hash, with which every such file ends' });
    }
    const version = /^#.*\bPoetry (\d[\w.]*)/.exec(text)?.[1];
    const digest = hash === undefined ? undefined : { tool: 'poetry', value: hash, ...(version && { version }) };
    return {
        dependencies: linkPackages(withoutIdleExtras(packages)),
        indexes: [...indexes.values()],
        problems,
        ...(digest === undefined ? {} : { lockOf: { manifest: 'pyproject.toml', digest } }),
    };
}
function poetry_lock_packageOf(name, entry, files, line) {
    const listed = Array.isArray(files) ? files : [];
    const hashes = listed.map((file) => (0,manifests_fields/* textOf */.b6)(file, 'hash'));
    const names = listed.map((file) => (0,manifests_fields/* textOf */.b6)(file, 'file'));
    const origin = poetry_lock_originOf((0,manifests_fields/* fieldOf */._F)(entry, 'source'));
    const version = (0,manifests_fields/* textOf */.b6)(entry, 'version');
    const markers = (0,manifests_fields/* fieldOf */._F)(entry, 'markers');
    const texts = (0,lock_entries/* textsOf */.CB)(typeof markers === 'string' ? [markers] : (0,manifests_fields/* entriesOf */.Mc)(markers).map(([, text]) => text));
    const marker = [...new Set(texts)].map((text) => (texts.length > 1 ? `(${text})` : text)).join(' or ');
    return (0,python_dependency/* pythonPackage */.nx)(name, {
        version,
        line,
        direct: undefined,
        scope: poetry_lock_scopeOf(entry),
        origin,
        hashes: hashes.filter((hash) => hash !== undefined),
        ...(origin.kind === 'archive'
            ? mismatchOf(name, version, [origin.url, ...names], true)
            : origin.kind === 'index' && mismatchOf(name, version, names)),
        ...(marker === '' ? {} : { marker }),
    });
}
/** By its groups (2.x) or its category (before 1.5); between them a lock file told neither. */
function poetry_lock_scopeOf(entry) {
    const groups = (0,manifests_fields/* fieldOf */._F)(entry, 'groups') ?? (0,manifests_fields/* fieldOf */._F)(entry, 'category');
    const isMain = groups === undefined || groups === 'main' || (Array.isArray(groups) && groups.includes('main'));
    if (!isMain)
        return 'development';
    return (0,manifests_fields/* fieldOf */._F)(entry, 'optional') === true ? 'optional' : 'runtime';
}
function poetry_lock_originOf(source) {
    const url = (0,python_origin/* withoutSecrets */.cT)((0,manifests_fields/* textOf */.b6)(source, 'url') ?? '');
    switch ((0,manifests_fields/* textOf */.b6)(source, 'type')) {
        case 'git':
            return { kind: 'repository', url, revision: (0,manifests_fields/* textOf */.b6)(source, 'resolved_reference') ?? (0,manifests_fields/* textOf */.b6)(source, 'reference') };
        case 'url':
        case 'file':
            return { kind: 'archive', url };
        case 'directory':
            return { kind: 'folder', path: url };
        case undefined:
        default:
            return url === '' ? { kind: 'index' } : { kind: 'index', url };
    }
}
/** What a package needs: `name = ">=1"`, `{version, markers, optional, extras}` or a list of such. */
function needsOf(entry, optional) {
    return (0,manifests_fields/* entriesOf */.Mc)(entry, 'dependencies').flatMap(([name, value]) => {
        const choices = Array.isArray(value) ? value : [value];
        const fitting = choices.filter((choice) => ((0,manifests_fields/* fieldOf */._F)(choice, 'optional') === true) === optional);
        const extras = fitting.flatMap((choice) => (0,manifests_fields/* listOf */.c3)(choice, 'extras')).filter((extra) => typeof extra === 'string');
        return fitting.length === 0 ? [] : [{ name, extras }];
    });
}
/** What a package needs for an extra that nobody may have asked for counts only where nothing else explains that it is there. */
function withoutIdleExtras(packages) {
    const explained = new Set(packages.flatMap(({ needs }) => needs.map(({ name }) => (0,python_requirement/* normalName */.tK)(name))));
    return packages.map((entry) => {
        const optional = entry.extras.get('') ?? [];
        return { ...entry, extras: new Map([['', optional.filter(({ name }) => !explained.has((0,python_requirement/* normalName */.tK)(name)))]]) };
    });
}

;// CONCATENATED MODULE: ./src/formats/manifests/python/pylock.ts








/** The lock file of PEP 751. What packages need is in it only where its tool writes that down. */
const pylockReader = (0,reader/* manifestReader */.r)('pylock.toml', {
    locked: true,
    read: readPylock,
});
function readPylock(text) {
    const toml = (0,manifests_toml/* readTomlText */.q)(text);
    const lines = (0,manifests_toml/* linesOfTables */.E)(text, 'packages', toml);
    const packages = [];
    const { entries, problems } = (0,lock_entries/* lockEntries */.Cd)(toml.value, 'packages', (at) => lines[at]);
    for (const { entry, name, line } of entries) {
        const needs = (0,manifests_fields/* listOf */.c3)(entry, 'dependencies').flatMap((need) => {
            const needed = (0,manifests_fields/* textOf */.b6)(need, 'name');
            return needed === undefined ? [] : [{ name: needed, version: (0,manifests_fields/* textOf */.b6)(need, 'version'), extras: [] }];
        });
        packages.push({ dependency: pylock_packageOf(name, entry, line), needs, extras: new Map() });
    }
    const tells = packages.some(({ needs }) => needs.length > 0);
    return { dependencies: tells ? linkPackages(packages) : packages.map(({ dependency }) => dependency), problems };
}
function pylock_packageOf(name, entry, line) {
    const direct = (0,manifests_fields/* fieldOf */._F)(entry, 'archive');
    const files = [(0,manifests_fields/* fieldOf */._F)(entry, 'sdist'), ...(0,manifests_fields/* listOf */.c3)(entry, 'wheels')];
    const hashes = [direct, ...files].flatMap((file) => (0,lock_entries/* digestsIn */.V4)((0,manifests_fields/* fieldOf */._F)(file, 'hashes')));
    const urlOf = (file) => (0,manifests_fields/* textOf */.b6)(file, 'url') ?? (0,manifests_fields/* textOf */.b6)(file, 'path');
    const urls = files.map((file) => urlOf(file) ?? (0,manifests_fields/* textOf */.b6)(file, 'name'));
    const address = urlOf(direct);
    // Of an archive by its address the version may be left out.
    const version = (0,manifests_fields/* textOf */.b6)(entry, 'version') ?? (address === undefined ? undefined : (0,python_origin/* archiveName */.uv)(address)?.version);
    const marker = (0,manifests_fields/* textOf */.b6)(entry, 'marker');
    return (0,python_dependency/* pythonPackage */.nx)(name, {
        version,
        line,
        direct: undefined,
        origin: pylock_originOf(entry),
        hashes: [...new Set(hashes)],
        ...(direct === undefined ? mismatchOf(name, version, urls) : mismatchOf(name, version, [address], true)),
        ...placesOf(urls),
        ...(marker === undefined ? {} : { marker }),
    });
}
function pylock_originOf(entry) {
    const vcs = (0,manifests_fields/* fieldOf */._F)(entry, 'vcs');
    if (vcs !== undefined) {
        const url = (0,python_origin/* withoutSecrets */.cT)((0,manifests_fields/* textOf */.b6)(vcs, 'url') ?? (0,manifests_fields/* textOf */.b6)(vcs, 'path') ?? '');
        return { kind: 'repository', url, revision: (0,manifests_fields/* textOf */.b6)(vcs, 'commit-id') ?? (0,manifests_fields/* textOf */.b6)(vcs, 'requested-revision') };
    }
    const folder = (0,manifests_fields/* textOf */.b6)((0,manifests_fields/* fieldOf */._F)(entry, 'directory'), 'path');
    if (folder !== undefined)
        return { kind: 'folder', path: folder };
    const archive = (0,manifests_fields/* fieldOf */._F)(entry, 'archive');
    const url = (0,manifests_fields/* textOf */.b6)(archive, 'url') ?? (0,manifests_fields/* textOf */.b6)(archive, 'path');
    if (url !== undefined)
        return { kind: 'archive', url: (0,python_origin/* withoutSecrets */.cT)(url) };
    const index = (0,manifests_fields/* textOf */.b6)(entry, 'index');
    return index === undefined ? { kind: 'index' } : { kind: 'index', url: (0,python_origin/* withoutSecrets */.cT)(index) };
}

// EXTERNAL MODULE: ./src/formats/manifests/python/pyproject.ts + 1 modules
var pyproject = __webpack_require__(43629);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/formats/manifests/python/setup-cfg.ts





/** setuptools' `setup.cfg`: `[options]` and `[options.extras_require]`. `file: requirements.txt` is an inclusion. */
const setupCfgReader = (0,reader/* manifestReader */.r)('setup.cfg', {
    locked: false,
    read: (text, path) => {
        const dependencies = [];
        const inclusions = [];
        const problems = [];
        const unknown = [];
        for (const { section, key, line, text: content } of ini_settings(text)) {
            const scope = setup_cfg_scopeOf(section, key);
            if (scope === undefined)
                continue;
            const [, files] = /^file:\s*(.*)$/.exec(content) ?? [];
            if (files !== undefined) {
                for (const file of files.split(',')) {
                    const included = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(path), file.trim()));
                    inclusions.push({ path: included, kind: 'requirements', line });
                }
                continue;
            }
            if (/%\([^)]*\)s/.test(content)) {
                unknown.push({ line, message: `${key} takes in another setting` });
                continue;
            }
            try {
                dependencies.push((0,python_dependency/* dependencyOf */.bf)((0,python_requirement/* parseRequirement */.pP)(content), { line, scope }));
            }
            catch (error) {
                problems.push({ line, message: `${key}: ${error.message}` });
            }
        }
        return { dependencies, inclusions, problems, unknown };
    },
});
function setup_cfg_scopeOf(section, key) {
    if (section === 'options.extras_require')
        return 'optional';
    if (section !== 'options')
        return undefined;
    if (key === 'install_requires')
        return 'runtime';
    return key === 'setup_requires' || key === 'tests_require' ? 'development' : undefined;
}

;// CONCATENATED MODULE: ./src/formats/manifests/python/setup-py.ts



/**
 * `setup.py`, without running it: the arguments `install_requires`, `setup_requires`, `tests_require` and `extras_require` where they are
 * written as lists of texts. What is computed can't be known.
 */
const setupPyReader = (0,reader/* manifestReader */.r)('setup.py', {
    locked: false,
    read: (text) => {
        const dependencies = [];
        const problems = [];
        const unknown = [];
        const tokens = tokensOf(text);
        for (const [at, token] of tokens.entries()) {
            const scope = scopes.get(token.text);
            if (token.kind !== 'name' || scope === undefined || tokens[at + 1]?.text !== '=')
                continue;
            const texts = literalTexts(tokens, at + 2);
            if (texts === undefined) {
                if (isLeftOpen(tokens, at + 2))
                    problems.push({ line: token.line, message: `a bracket of ${token.text} is never closed` });
                else
                    unknown.push({ line: token.line, message: `${token.text} is computed when the file runs` });
                continue;
            }
            for (const { line, text: requirement } of texts) {
                try {
                    dependencies.push((0,python_dependency/* dependencyOf */.bf)((0,python_requirement/* parseRequirement */.pP)(requirement), { line, scope }));
                }
                catch (error) {
                    problems.push({ line, message: `${token.text}: ${error.message}` });
                }
            }
        }
        return { dependencies, problems, unknown };
    },
});
const scopes = new Map([
    ['install_requires', 'runtime'],
    ['setup_requires', 'development'],
    ['tests_require', 'development'],
    ['extras_require', 'optional'],
]);
const blankOrComment = /(?:[\s\\]|#[^\n]*)+/y;
const nameOrSign = /[\p{L}_][\p{L}\p{N}_]*(?!['"])|==|[^]/uy;
const quote = /[rbufRBUF]{0,2}('''|"""|'|")/y;
/** The tokens of Python, as far as they matter here. A text without an end goes to the end of its line, or of the file. */
function tokensOf(text) {
    const tokens = [];
    let line = 1;
    const add = (kind, start, end) => {
        const whole = text.slice(start, end);
        if (kind !== undefined)
            tokens.push({ kind, line, text: whole });
        line += whole.split('\n').length - 1;
        return end;
    };
    for (let at = 0; at < text.length;) {
        const blank = matchAt(blankOrComment, text, at);
        if (blank !== undefined)
            at = add(undefined, at, at + blank[0].length);
        const opening = matchAt(quote, text, at);
        const sign = opening === undefined ? matchAt(nameOrSign, text, at) : undefined;
        if (opening !== undefined)
            at = add('text', at, textEnd(text, at + opening[0].length, opening[1] ?? ''));
        else if (sign !== undefined)
            at = add(/^[\p{L}_]/u.test(sign[0]) ? 'name' : 'other', at, at + sign[0].length);
    }
    return tokens;
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
}
function textEnd(text, start, end) {
    for (let at = start; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text.startsWith(end, at))
            return at + end.length;
        else if (text[at] === '\n' && end.length === 1)
            return at;
    }
    return text.length;
}
/** The texts of a list, or of the lists of a dictionary, that begins at a token; undefined where anything else is in it. */
function literalTexts(tokens, start) {
    const found = [];
    const open = [];
    for (let at = start; at < tokens.length; at++) {
        const { kind, line, text } = tokens[at] ?? { kind: 'other', line: 0, text: '' };
        if (kind === 'text') {
            // Texts side by side are one; the key of a dictionary is no requirement.
            const isJoined = tokens[at + 1]?.kind === 'text' || tokens[at - 1]?.kind === 'text';
            if (open.length === 0 || isJoined || /^[^'"]*[bB]|\\/.test(text))
                return undefined;
            const isKey = open.at(-1) === '{' && tokens[at + 1]?.text === ':';
            if (!isKey)
                found.push({ line, text: text.replace(/^[rRuU]?('''|"""|'|")([^]*)\1$/, '$2') });
        }
        else if ('[({'.includes(text))
            open.push(text);
        else if ('])}'.includes(text)) {
            open.pop();
            if (open.length === 0)
                return ',)'.includes(tokens[at + 1]?.text ?? ',') ? found : undefined;
        }
        else if (text !== ',' && !(text === ':' && open.at(-1) === '{'))
            return undefined;
    }
    return undefined;
}
/** Whether the file ends within a bracket that opens from a token on. */
function isLeftOpen(tokens, start) {
    let depth = 0;
    for (let at = start; at < tokens.length && depth >= 0; at++) {
        const { text = '' } = tokens[at] ?? {};
        if ('[({'.includes(text))
            depth++;
        else if ('])}'.includes(text))
            depth--;
    }
    return depth > 0;
}

;// CONCATENATED MODULE: ./src/formats/manifests/python/uv-lock.ts









/** uv's lock file. The packages of the repository itself are not dependencies, what they need is direct. */
const uvLockReader = (0,reader/* manifestReader */.r)('uv.lock', {
    locked: true,
    read: readUvLock,
});
function readUvLock(text) {
    const toml = (0,manifests_toml/* readTomlText */.q)(text);
    const lines = (0,manifests_toml/* linesOfTables */.E)(text, 'package', toml);
    const members = new Set((0,manifests_fields/* listOf */.c3)((0,manifests_fields/* fieldOf */._F)(toml.value, 'manifest'), 'members'));
    const own = [];
    const packages = [];
    const { entries, problems } = (0,lock_entries/* lockEntries */.Cd)(toml.value, 'package', (at) => lines[at]);
    for (const { entry, name, line } of entries) {
        if (members.has(name) || isRoot(entry, members.size))
            own.push(entry);
        else
            packages.push(lockedPackage(name, entry, line));
    }
    const roots = own.flatMap(rootsOf);
    for (const [, group] of (0,manifests_fields/* entriesOf */.Mc)((0,manifests_fields/* fieldOf */._F)(toml.value, 'manifest'), 'dependency-groups')) {
        roots.push({ scope: 'development', needs: uv_lock_needsOf(group) });
    }
    problems.push(...missing(packages, roots, new Set(entries.map(({ name }) => name))));
    return {
        dependencies: linkPackages(packages, roots),
        problems,
        lockOf: uv_lock_lockOf(own, entries.map(({ entry }) => entry)),
    };
}
/** A lock file holds all that its packages need; one that doesn't was cut off, or merged by hand. */
function missing(packages, roots, held) {
    const needed = packages.flatMap(({ dependency: { name, line }, needs, extras }) => [...needs, ...[...extras.values()].flat()].map((need) => ({ by: name, line, need: need.name })));
    const asked = roots.flatMap(({ needs }) => needs.map(({ name }) => ({ by: 'the project', line: undefined, need: name })));
    return [...needed, ...asked]
        .filter(({ need }) => !held.has(need))
        .map(({ by, line, need }) => ({ line, message: `${by} needs ${need}, which is not in the file` }));
}
/** A project that is no workspace doesn't name itself a member. */
const isRoot = (entry, members) => {
    const source = (0,manifests_fields/* fieldOf */._F)(entry, 'source');
    return members === 0 && ((0,manifests_fields/* textOf */.b6)(source, 'virtual') === '.' || (0,manifests_fields/* textOf */.b6)(source, 'editable') === '.');
};
function lockedPackage(name, entry, line) {
    const files = [(0,manifests_fields/* fieldOf */._F)(entry, 'sdist'), ...(0,manifests_fields/* listOf */.c3)(entry, 'wheels')];
    const hashes = files.map((file) => (0,manifests_fields/* textOf */.b6)(file, 'hash')).filter((hash) => hash !== undefined);
    const source = (0,manifests_fields/* fieldOf */._F)(entry, 'source');
    const urls = files.map((file) => (0,manifests_fields/* textOf */.b6)(file, 'url'));
    const isOfIndex = (0,manifests_fields/* textOf */.b6)(source, 'registry') !== undefined;
    const version = (0,manifests_fields/* textOf */.b6)(entry, 'version');
    const marker = (0,manifests_fields/* listOf */.c3)(entry, 'resolution-markers').filter((text) => typeof text === 'string');
    const dependency = (0,python_dependency/* pythonPackage */.nx)(name, {
        version,
        line,
        direct: undefined,
        origin: uv_lock_originOf(source),
        hashes: [...new Set(hashes)],
        ...mismatchOf(name, version, isOfIndex ? urls : [(0,manifests_fields/* textOf */.b6)(source, 'url'), ...urls], !isOfIndex),
        ...(isOfIndex && placesOf(urls)),
        ...(marker.length === 0
            ? {}
            : { marker: marker.map((one) => (marker.length > 1 ? `(${one})` : one)).join(' or ') }),
    });
    const extras = (0,manifests_fields/* entriesOf */.Mc)(entry, 'optional-dependencies').map(([extra, list]) => [extra, uv_lock_needsOf(list)]);
    return { dependency, needs: uv_lock_needsOf((0,manifests_fields/* fieldOf */._F)(entry, 'dependencies')), extras: new Map(extras) };
}
function uv_lock_originOf(source) {
    const registry = (0,manifests_fields/* textOf */.b6)(source, 'registry');
    if (registry !== undefined)
        return { kind: 'index', url: (0,python_origin/* withoutSecrets */.cT)(registry) };
    const git = (0,manifests_fields/* textOf */.b6)(source, 'git');
    if (git !== undefined) {
        const [address = '', commit] = git.split('#');
        return { kind: 'repository', url: (0,python_origin/* withoutSecrets */.cT)(address.replace(/\?.*$/s, '')), revision: commit };
    }
    const url = (0,manifests_fields/* textOf */.b6)(source, 'url') ?? (0,manifests_fields/* textOf */.b6)(source, 'path');
    if (url !== undefined)
        return { kind: 'archive', url: (0,python_origin/* withoutSecrets */.cT)(url) };
    const path = ['directory', 'editable', 'virtual']
        .map((key) => (0,manifests_fields/* textOf */.b6)(source, key))
        .find((found) => found !== undefined);
    return path === undefined ? { kind: 'index' } : { kind: 'folder', path };
}
const uv_lock_needsOf = (list) => (Array.isArray(list) ? list : []).flatMap((need) => {
    const name = (0,manifests_fields/* textOf */.b6)(need, 'name');
    const extras = [...(0,manifests_fields/* listOf */.c3)(need, 'extra'), ...(0,manifests_fields/* listOf */.c3)(need, 'extras')].filter((extra) => typeof extra === 'string');
    return name === undefined ? [] : [{ name, version: (0,manifests_fields/* textOf */.b6)(need, 'version'), extras }];
});
const rootsOf = (own) => [
    { scope: 'runtime', needs: uv_lock_needsOf((0,manifests_fields/* fieldOf */._F)(own, 'dependencies')) },
    ...(0,manifests_fields/* entriesOf */.Mc)(own, 'optional-dependencies').map(([, list]) => ({ scope: 'optional', needs: uv_lock_needsOf(list) })),
    ...(0,manifests_fields/* entriesOf */.Mc)(own, 'dev-dependencies').map(([, list]) => ({ scope: 'development', needs: uv_lock_needsOf(list) })),
];
/** Of a folder of the repository it tells the place. */
const folderOf = (entry) => ['editable', 'virtual', 'directory'].map((key) => (0,manifests_fields/* textOf */.b6)((0,manifests_fields/* fieldOf */._F)(entry, 'source'), key)).find((path) => path);
/** uv keeps what each project asked for. What is only taken from a folder may have more than is locked here: its groups. */
function uv_lock_lockOf(own, entries) {
    const members = new Map();
    for (const entry of entries) {
        const folder = folderOf(entry);
        if (folder !== undefined)
            members.set(folder, own.includes(entry) ? uv_lock_requirementsOf(entry) : undefined);
    }
    const requirements = members.get('.');
    members.delete('.');
    return {
        manifest: 'pyproject.toml',
        ...(requirements !== undefined && { requirements }),
        ...(members.size > 0 && { members }),
    };
}
const places = ['editable', 'virtual', 'directory', 'path', 'git', 'url'];
/** `requires-dist`, and `requires-dev` by group. */
function uv_lock_requirementsOf(own) {
    const metadata = (0,manifests_fields/* fieldOf */._F)(own, 'metadata');
    const dev = (0,manifests_fields/* entriesOf */.Mc)(metadata, 'requires-dev').flatMap(([, list]) => Array.isArray(list) ? list : []);
    return [...(0,manifests_fields/* listOf */.c3)(metadata, 'requires-dist'), ...dev].flatMap((entry) => {
        const name = (0,manifests_fields/* textOf */.b6)(entry, 'name');
        if (name === undefined)
            return [];
        const elsewhere = places.some((key) => (0,manifests_fields/* textOf */.b6)(entry, key) !== undefined) && { elsewhere: true };
        return [{ name: (0,python_requirement/* normalName */.tK)(name), specifier: (0,manifests_fields/* textOf */.b6)(entry, 'specifier') ?? '', ...elsewhere }];
    });
}

;// CONCATENATED MODULE: ./src/formats/manifests/index.ts


































/** A reader of each kind of file that names packages. */
const manifestReaders = [
    requirements.requirementsReader,
    pyproject/* pyprojectReader */.Q,
    uvLockReader,
    poetryLockReader,
    pdmLockReader,
    pylockReader,
    pipfileReader,
    pipfileLockReader,
    setupCfgReader,
    setupPyReader,
    pythonEnvReader,
    pipConfReader,
    environmentReader,
    condaLockReader,
    explicitReader,
    pixi_toml/* pixiReader */.y,
    pixiLockReader,
    package_json/* packageJsonReader */.U0,
    packageLockReader,
    yarnLockReader,
    pnpmLockReader,
    pnpm_workspace/* pnpmWorkspaceReader */.w,
    npmrcReader,
    bunLockReader,
    go_mod/* goModReader */.mN,
    go_mod/* goWorkReader */.du,
    go_sum/* goSumReader */.N,
    cargoTomlReader,
    cargoLockReader,
    pomXmlReader,
    gradleLockfileReader,
    verificationMetadataReader,
    gitSubmodulesReader,
    githubUsesReader,
    sbom/* billOfMaterialsReader */.Q,
];
const byKind = new Map(manifestReaders.map((reader) => [reader.kind, reader]));
/** The reader of a file, by its path; undefined for a file that names no packages. */
function readerFor(path) {
    const kind = (0,names/* kindOf */.I)(path);
    return kind === undefined ? undefined : byKind.get(kind);
}


/***/ }),

/***/ 8972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ licenseIn)
/* harmony export */ });
/* harmony import */ var _fields__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56476);

/**
 * The licence that a package.json or what npm copied of it says: a text, or as npm once had it an object (`{ type, url }`) or a list of either,
 * of which one can be chosen.
 */
function licenseIn(about) {
    const listed = [(0,_fields__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(about, 'license'), (0,_fields__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(about, 'licenses')].flatMap((value) => value ?? []);
    const said = listed.flatMap((each) => typeof each === 'string' ? each : ((0,_fields__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(each, 'type') ?? (0,_fields__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(each, 'name') ?? []));
    const names = said.filter((name) => name.trim() !== '');
    return names.length > 1 ? names.map((name) => `(${name})`).join(' OR ') : names[0];
}


/***/ }),

/***/ 90786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U0: () => (/* binding */ packageJsonReader),
/* harmony export */   V0: () => (/* binding */ sections),
/* harmony export */   sp: () => (/* binding */ workspacesIn)
/* harmony export */ });
/* harmony import */ var _fields__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56476);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28947);
/* harmony import */ var _reader__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19602);
/* harmony import */ var _workspaces__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43083);
/* harmony import */ var _freshness__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9244);
/* harmony import */ var _overrides__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54026);
/* harmony import */ var _spec__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71732);







/** In the order that npm lets them win in: an optional dependency is one also where it stands under `dependencies`. */
const sections = [
    ['optionalDependencies', 'optional'],
    ['dependencies', 'runtime'],
    ['devDependencies', 'development'],
    ['peerDependencies', 'runtime'],
];
/** What people ask npm, Yarn or pnpm for. */
const packageJsonReader = (0,_reader__WEBPACK_IMPORTED_MODULE_1__/* .manifestReader */ .r)('package.json', {
    locked: false,
    read(text) {
        const { value, lines } = (0,_json__WEBPACK_IMPORTED_MODULE_0__/* .readJsonFields */ .Sd)(text);
        const dependencies = new Map();
        const problems = [];
        for (const [section, scope] of sections) {
            const found = (0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .fieldOf */ ._F)(value, section);
            if (found !== undefined && !(0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .isFields */ .Ce)(found))
                problems.push({ line: lines.at(section).line, message: `${section} is no object` });
            for (const [alias, specifier] of (0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .entriesOf */ .Mc)(found)) {
                const { line } = lines.at(section).at(alias);
                if (typeof specifier !== 'string') {
                    problems.push({ line, message: `what it asks of ${JSON.stringify(alias)} is no text` });
                    continue;
                }
                if (dependencies.has(alias))
                    continue;
                const optional = section === 'peerDependencies' && isOptionalPeer(value, alias);
                dependencies.set(alias, {
                    ecosystem: 'npm',
                    ...(0,_spec__WEBPACK_IMPORTED_MODULE_5__/* .readSpec */ .Ot)(alias, specifier),
                    line,
                    direct: true,
                    neededBy: [],
                    scope: optional ? 'optional' : scope,
                    hashes: [],
                    ...(section === 'peerDependencies' && { marker: _freshness__WEBPACK_IMPORTED_MODULE_3__/* .peer */ .zJ }),
                });
            }
        }
        const overrides = (0,_overrides__WEBPACK_IMPORTED_MODULE_4__/* .overridesIn */ .l)(value, lines);
        return {
            dependencies: [...dependencies.values()],
            problems,
            ...workspacesIn(value),
            ...(overrides.length > 0 && { overrides }),
        };
    },
});
/** The folders whose packages belong to a package.json, which a lock file repeats. */
function workspacesIn(value) {
    const workspaces = (0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .fieldOf */ ._F)(value, 'workspaces');
    if (workspaces === undefined)
        return {};
    return { workspaces: (0,_workspaces__WEBPACK_IMPORTED_MODULE_2__/* .workspacesOf */ .c)(Array.isArray(workspaces) ? workspaces : (0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(workspaces, 'packages')) };
}
const isOptionalPeer = (value, name) => (0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .fieldOf */ ._F)((0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .fieldOf */ ._F)((0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .fieldOf */ ._F)(value, 'peerDependenciesMeta'), name), 'optional') === true;


/***/ }),

/***/ 70112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ purlOf),
/* harmony export */   w: () => (/* binding */ packageOf)
/* harmony export */ });
/* harmony import */ var _purl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31787);

const types = {
    pypi: 'pypi',
    conda: 'conda',
    npm: 'npm',
    golang: 'golang',
    cargo: 'cargo',
    maven: 'maven',
    github: 'github',
};
/** The package that a package URL names; of a type that isn't read otherwise, `other` with the type before the name. */
function packageOf(purl) {
    const read = (0,_purl__WEBPACK_IMPORTED_MODULE_0__/* .readPurl */ .g)(purl);
    if (read === undefined)
        return undefined;
    const slash = read.name.indexOf('/');
    const [type, name] = [read.name.slice(0, slash), read.name.slice(slash + 1)];
    const ecosystem = Object.hasOwn(types, type) ? types[type] : undefined;
    if (ecosystem === undefined)
        return { ecosystem: 'other', name: read.name, version: read.version };
    const place = /#(.+)$/s.exec(purl)?.[1];
    if (ecosystem === 'github' && place !== undefined)
        return { ecosystem, name: `${name}/${place}`, version: read.version };
    // Groups have no slashes.
    return { ecosystem, name: ecosystem === 'maven' ? name.replace('/', ':') : name, version: read.version };
}
/** The package URL of a dependency, with where it comes from if that is no index. Source: the purl specification and its list of types. */
function purlOf({ ecosystem, name, version, origin }) {
    const [path, subpath] = ecosystem === 'github' ? splitAction(name) : [ecosystem === 'maven' ? name.replace(':', '/') : name, ''];
    const type = ecosystem === 'git' ? 'generic/' : ecosystem === 'other' ? (path.includes('/') ? '' : 'generic/') : `${ecosystem}/`;
    const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
    const at = version === undefined || version === '' ? '' : `@${encode(version)}`;
    const qualifier = origin.kind === 'repository' && ecosystem !== 'github'
        ? `?vcs_url=${encode(`git+${origin.url}${origin.revision === undefined ? '' : `@${origin.revision}`}`)}`
        : origin.kind === 'archive' && /^https?:/.test(origin.url)
            ? `?download_url=${encode(origin.url)}`
            : '';
    return `pkg:${type}${parts.map(encode).join('/')}${at}${qualifier}${subpath === '' ? '' : `#${subpath}`}`;
}
/** The specification leaves a colon as it is. */
const encode = (text) => encodeURIComponent(text.toWellFormed()).replaceAll('%3A', ':');
/** `owner/repository/folder` is a repository and a place in it. */
function splitAction(name) {
    const [owner = '', repository = '', ...folder] = name.split('/');
    return [`${owner}/${repository}`, folder.map(encode).join('/')];
}


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

/***/ 30029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ billOfMaterialsReader)
});

// EXTERNAL MODULE: ./src/formats/xml.ts
var xml = __webpack_require__(7121);
// EXTERNAL MODULE: ./src/formats/manifests/fields.ts
var fields = __webpack_require__(56476);
// EXTERNAL MODULE: ./src/formats/manifests/json.ts
var json = __webpack_require__(28947);
// EXTERNAL MODULE: ./src/formats/manifests/reader.ts
var reader = __webpack_require__(19602);
// EXTERNAL MODULE: ./src/formats/manifests/manifest.ts
var manifest = __webpack_require__(64052);
// EXTERNAL MODULE: ./src/formats/manifests/purl.ts
var manifests_purl = __webpack_require__(70112);
;// CONCATENATED MODULE: ./src/formats/manifests/sbom/bom.ts


/** The packages of a bill of materials but for what it is a bill of (`roots`), which need what is direct. */
function dependenciesOfBom(packages, edges, roots) {
    const keys = new Map();
    const needed = new Map();
    const read = packages.filter(({ ref }) => !roots.has(ref)).map((each) => [each.ref, dependencyOf(each)]);
    for (const [ref, dependency] of read)
        keys.set(ref, (0,manifest/* keyOf */.T)(dependency));
    for (const { from, to, scope = 'runtime' } of edges) {
        const known = needed.get(to) ?? { by: new Set(), direct: false, scopes: new Set() };
        needed.set(to, known);
        known.scopes.add(scope);
        const key = keys.get(from);
        if (roots.has(from))
            known.direct = true;
        else if (key !== undefined)
            known.by.add(key);
    }
    const rooted = edges.some(({ from }) => roots.has(from));
    return read.map(([ref, dependency]) => {
        const found = needed.get(ref);
        // Relations tell the scope in SPDX.
        const scope = found?.scopes.size === 1 ? ([...found.scopes][0] ?? 'runtime') : 'runtime';
        return {
            ...dependency,
            scope: dependency.scope === 'runtime' ? scope : dependency.scope,
            direct: rooted ? found?.direct === true : undefined,
            neededBy: [...(found?.by ?? [])],
        };
    });
}
function dependencyOf({ name, version, purl, scope, hashes, license, line, }) {
    const read = purl === undefined ? undefined : (0,manifests_purl/* packageOf */.w)(purl);
    return {
        ecosystem: read?.ecosystem ?? 'other',
        name: read?.name ?? name,
        version: read?.version ?? version,
        line,
        scope,
        origin: originOf(purl),
        hashes,
        ...(license !== undefined && { license }),
    };
}
function originOf(purl) {
    const query = /\?([^#]*)/.exec(purl ?? '')?.[1];
    const qualifiers = new URLSearchParams(query ?? '');
    const [repository, archive] = [qualifiers.get('vcs_url'), qualifiers.get('download_url')];
    if (repository !== null) {
        const [, url = '', revision] = /^(?:git\+)?(.*?)(?:@([^/@]+))?$/s.exec(repository) ?? [];
        return { kind: 'repository', url, revision };
    }
    return archive === null ? { kind: 'index' } : { kind: 'archive', url: archive };
}
/** `SHA-256` and `SHA256` are `sha256`. */
const digestOf = (algorithm, value) => `${algorithm.toLowerCase().replace(/^sha-(?=\d+$)/, 'sha')}:${value}`;

;// CONCATENATED MODULE: ./src/formats/manifests/sbom/cyclonedx.ts


/** Components may hold others. */
const maxDepth = 100;
/** What a bill lists beside packages. */
const noPackage = new Set([
    'file',
    'operating-system',
    'device',
    'device-driver',
    'firmware',
    'platform',
    'data',
    'cryptographic-asset',
    'machine-learning-model',
]);
/** Reads CycloneDX (ECMA-424) 1.2 to 1.6 as JSON. */
function readCycloneDx(value, lines) {
    const problems = [];
    const packages = [];
    const read = (components, own, depth) => {
        for (const [at, component] of components.entries()) {
            const place = own.at(at);
            const type = (0,fields/* textOf */.b6)(component, 'type') ?? '';
            const name = (0,fields/* textOf */.b6)(component, 'name');
            if (name === undefined)
                problems.push({ line: place.line, message: 'a component has no name' });
            else if (!noPackage.has(type))
                packages.push(packageOf(component, name, place.line));
            if (depth < maxDepth)
                read((0,fields/* listOf */.c3)(component, 'components'), place.at('components'), depth + 1);
            else
                problems.push({ line: place.line, message: `it is nested more than ${maxDepth} levels deep` });
        }
    };
    read((0,fields/* listOf */.c3)(value, 'components'), lines.at('components'), 0);
    const root = (0,fields/* textOf */.b6)((0,fields/* fieldOf */._F)((0,fields/* fieldOf */._F)(value, 'metadata'), 'component'), 'bom-ref');
    const edges = (0,fields/* listOf */.c3)(value, 'dependencies').flatMap((entry) => {
        const from = (0,fields/* textOf */.b6)(entry, 'ref');
        const needs = (0,fields/* listOf */.c3)(entry, 'dependsOn').filter((to) => typeof to === 'string');
        return from === undefined ? [] : needs.map((to) => ({ from, to }));
    });
    return { dependencies: dependenciesOfBom(packages, edges, new Set(root === undefined ? [] : [root])), problems };
}
function packageOf(component, name, line) {
    const group = (0,fields/* textOf */.b6)(component, 'group');
    const purl = (0,fields/* textOf */.b6)(component, 'purl');
    const licenses = (0,fields/* listOf */.c3)(component, 'licenses').flatMap((entry) => {
        const license = (0,fields/* fieldOf */._F)(entry, 'license');
        return (0,fields/* textOf */.b6)(entry, 'expression') ?? (0,fields/* textOf */.b6)(license, 'id') ?? (0,fields/* textOf */.b6)(license, 'name') ?? [];
    });
    return {
        ref: (0,fields/* textOf */.b6)(component, 'bom-ref') ?? purl ?? name,
        name: group === undefined ? name : `${group}/${name}`,
        version: (0,fields/* textOf */.b6)(component, 'version'),
        purl,
        scope: (0,fields/* fieldOf */._F)(component, 'scope') === 'optional'
            ? 'optional'
            : (0,fields/* fieldOf */._F)(component, 'scope') === 'excluded'
                ? 'development'
                : 'runtime',
        hashes: (0,fields/* listOf */.c3)(component, 'hashes').flatMap((hash) => {
            const [algorithm, content] = [(0,fields/* textOf */.b6)(hash, 'alg'), (0,fields/* textOf */.b6)(hash, 'content')];
            return algorithm === undefined || content === undefined ? [] : [digestOf(algorithm, content)];
        }),
        license: licenses.length === 0
            ? undefined
            : licenses.length === 1
                ? licenses[0]
                : licenses.map((each) => `(${each})`).join(' AND '),
        line,
    };
}

;// CONCATENATED MODULE: ./src/formats/manifests/sbom/cyclonedx-xml.ts

/** CycloneDX as XML, as far as it is read, in the shape of CycloneDX as JSON. */
function cycloneDxOfXml(root) {
    const lines = new json/* Lines */.qo(1);
    const component = child(child(root, 'metadata'), 'component');
    const value = {
        metadata: { component: component && { 'bom-ref': component.attributes['bom-ref'] } },
        components: components(root, lines),
        dependencies: childrenOf(child(root, 'dependencies')).map(({ attributes, children }) => ({
            ref: attributes.ref,
            dependsOn: children.map((needed) => needed.attributes.ref),
        })),
    };
    return { value, lines };
}
/** The reader says no to what is nested too deep; XML as deep as this has been refused before. */
function components(holder, lines) {
    const own = lines.add('components', holder.line ?? 1);
    return childrenOf(child(holder, 'components'))
        .filter(({ name }) => name === 'component')
        .map((component, at) => {
        const place = own.add(at, component.line ?? 1);
        const licenses = childrenOf(child(component, 'licenses'));
        return {
            ...component.attributes,
            ...Object.fromEntries(['group', 'name', 'version', 'scope', 'purl'].map((key) => [key, child(component, key)?.text.trim()])),
            hashes: childrenOf(child(component, 'hashes')).map((hash) => ({
                alg: hash.attributes.alg,
                content: hash.text.trim(),
            })),
            licenses: licenses.map((license) => license.name === 'expression'
                ? { expression: license.text.trim() }
                : { license: { id: child(license, 'id')?.text.trim(), name: child(license, 'name')?.text.trim() } }),
            components: components(component, place),
        };
    });
}
const child = (element, name) => element?.children.find((each) => each.name === name);
const childrenOf = (element) => element?.children ?? [];

;// CONCATENATED MODULE: ./src/formats/manifests/sbom/spdx.ts


/** Relations that say what needs what; of those that begin with what is needed, the ends change places. */
const relations = {
    DEPENDS_ON: { reversed: false, scope: 'runtime' },
    DEPENDENCY_OF: { reversed: true, scope: 'runtime' },
    RUNTIME_DEPENDENCY_OF: { reversed: true, scope: 'runtime' },
    PROVIDED_DEPENDENCY_OF: { reversed: true, scope: 'runtime' },
    BUILD_DEPENDENCY_OF: { reversed: true, scope: 'development' },
    DEV_DEPENDENCY_OF: { reversed: true, scope: 'development' },
    TEST_DEPENDENCY_OF: { reversed: true, scope: 'development' },
    OPTIONAL_DEPENDENCY_OF: { reversed: true, scope: 'optional' },
};
/** Reads SPDX 2.2 and 2.3 in the shape of its JSON. */
function readSpdx(value, lines) {
    const problems = [];
    const packages = (0,fields/* listOf */.c3)(value, 'packages').flatMap((entry, at) => {
        const { line } = lines.at('packages').at(at);
        const [ref, name] = [(0,fields/* textOf */.b6)(entry, 'SPDXID'), (0,fields/* textOf */.b6)(entry, 'name')];
        if (ref === undefined || name === undefined) {
            problems.push({ line, message: 'a package has no SPDXID or no name' });
            return [];
        }
        return [spdx_packageOf(entry, ref, name, line)];
    });
    const roots = new Set((0,fields/* listOf */.c3)(value, 'documentDescribes').filter((ref) => typeof ref === 'string'));
    const edges = [];
    for (const entry of (0,fields/* listOf */.c3)(value, 'relationships')) {
        const [from, to] = [(0,fields/* textOf */.b6)(entry, 'spdxElementId'), (0,fields/* textOf */.b6)(entry, 'relatedSpdxElement')];
        const type = (0,fields/* textOf */.b6)(entry, 'relationshipType') ?? '';
        if (from === undefined || to === undefined)
            continue;
        if (type === 'DESCRIBES')
            roots.add(to);
        if (type === 'DESCRIBED_BY')
            roots.add(from);
        const relation = Object.hasOwn(relations, type) ? relations[type] : undefined;
        if (relation === undefined)
            continue;
        const { reversed, scope } = relation;
        edges.push(reversed ? { from: to, to: from, scope } : { from, to, scope });
    }
    // A document may describe every package that it has, one by one: then it is of nothing else.
    const described = packages.filter(({ ref }) => roots.has(ref));
    return {
        dependencies: dependenciesOfBom(packages, edges, described.length < packages.length ? roots : new Set()),
        problems,
    };
}
function spdx_packageOf(entry, ref, name, line) {
    const reference = (0,fields/* listOf */.c3)(entry, 'externalRefs').find((each) => (0,fields/* textOf */.b6)(each, 'referenceType') === 'purl');
    const license = [(0,fields/* textOf */.b6)(entry, 'licenseDeclared'), (0,fields/* textOf */.b6)(entry, 'licenseConcluded')].find((each) => each !== undefined && each !== 'NOASSERTION' && each !== 'NONE');
    return {
        ref,
        name,
        version: (0,fields/* textOf */.b6)(entry, 'versionInfo'),
        purl: (0,fields/* textOf */.b6)(reference, 'referenceLocator'),
        scope: 'runtime',
        hashes: (0,fields/* listOf */.c3)(entry, 'checksums').flatMap((hash) => {
            const [algorithm, content] = [(0,fields/* textOf */.b6)(hash, 'algorithm'), (0,fields/* textOf */.b6)(hash, 'checksumValue')];
            return algorithm === undefined || content === undefined ? [] : [digestOf(algorithm, content)];
        }),
        license,
        line,
    };
}
/** Reads SPDX 3.0 as JSON-LD: one list of elements that name each other. */
function readSpdx3(value, lines) {
    const packages = [];
    const edges = [];
    const roots = new Set();
    for (const [at, element] of (0,fields/* listOf */.c3)(value, '@graph').entries()) {
        const type = (0,fields/* textOf */.b6)(element, 'type') ?? '';
        const ref = (0,fields/* textOf */.b6)(element, 'spdxId') ?? (0,fields/* textOf */.b6)(element, '@id') ?? '';
        if (type === 'software_Package') {
            const identifier = (0,fields/* listOf */.c3)(element, 'externalIdentifier').find((each) => (0,fields/* textOf */.b6)(each, 'externalIdentifierType') === 'packageUrl');
            packages.push({
                ref,
                name: (0,fields/* textOf */.b6)(element, 'name') ?? ref,
                version: (0,fields/* textOf */.b6)(element, 'software_packageVersion'),
                purl: (0,fields/* textOf */.b6)(element, 'software_packageUrl') ?? (0,fields/* textOf */.b6)(identifier, 'identifier'),
                scope: 'runtime',
                hashes: (0,fields/* listOf */.c3)(element, 'verifiedUsing').flatMap((hash) => {
                    const [algorithm, content] = [(0,fields/* textOf */.b6)(hash, 'algorithm'), (0,fields/* textOf */.b6)(hash, 'hashValue')];
                    return algorithm === undefined || content === undefined ? [] : [digestOf(algorithm, content)];
                }),
                license: undefined,
                line: lines.at('@graph').at(at).line,
            });
        }
        else if (/^(?:SpdxDocument|software_Sbom)$/.test(type)) {
            for (const root of (0,fields/* listOf */.c3)(element, 'rootElement'))
                if (typeof root === 'string')
                    roots.add(root);
        }
        else if (/^(?:Lifecycle(?:Scoped)?)?Relationship$/.test(type) &&
            (0,fields/* textOf */.b6)(element, 'relationshipType') === 'dependsOn') {
            const from = (0,fields/* textOf */.b6)(element, 'from');
            const scope = scopes[(0,fields/* textOf */.b6)(element, 'scope') ?? ''] ?? 'runtime';
            for (const to of (0,fields/* listOf */.c3)(element, 'to'))
                if (from !== undefined && typeof to === 'string')
                    edges.push({ from, to, scope });
        }
    }
    const described = packages.filter(({ ref }) => roots.has(ref));
    return { dependencies: dependenciesOfBom(packages, edges, described.length < packages.length ? roots : new Set()) };
}
const scopes = {
    build: 'development',
    development: 'development',
    test: 'development',
};

;// CONCATENATED MODULE: ./src/formats/manifests/sbom/spdx-tag-value.ts


/** SPDX 2 as tags and values, as far as it is read, in the shape of SPDX as JSON. Throws `UnreadableManifest`. */
function spdxOfTagValue(text) {
    const lines = new json/* Lines */.qo(1);
    const places = lines.add('packages', 1);
    const packages = [];
    const relationships = [];
    let current;
    let spdxVersion;
    for (const { tag, value, line } of pairsOf(text)) {
        if (tag === 'SPDXVersion')
            spdxVersion = value;
        else if (tag === 'PackageName') {
            current = { references: [], checksums: [], fields: { name: value } };
            places.add(packages.length, line);
            packages.push(Object.assign(current.fields, { externalRefs: current.references, checksums: current.checksums }));
        }
        else if (tag === 'FileName' || tag === 'SnippetSPDXID')
            current = undefined;
        else if (tag === 'Relationship') {
            const [spdxElementId, relationshipType, relatedSpdxElement] = value.split(/\s+/);
            relationships.push({ spdxElementId, relationshipType, relatedSpdxElement });
        }
        else if (current !== undefined) {
            if (tag === 'ExternalRef') {
                const [, referenceType, referenceLocator] = value.split(/\s+/);
                current.references.push({ referenceType, referenceLocator });
            }
            else if (tag === 'PackageChecksum') {
                const [, algorithm, checksumValue] = /^([\w-]+):\s*(\S+)/.exec(value) ?? [];
                current.checksums.push({ algorithm, checksumValue });
            }
            else if (Object.hasOwn(names, tag))
                current.fields[names[tag] ?? ''] = value;
        }
    }
    if (spdxVersion === undefined)
        throw new reader/* UnreadableManifest */.p('it has no SPDXVersion', 1);
    return { value: { spdxVersion, packages, relationships }, lines };
}
const names = {
    SPDXID: 'SPDXID',
    PackageVersion: 'versionInfo',
    PackageLicenseConcluded: 'licenseConcluded',
    PackageLicenseDeclared: 'licenseDeclared',
};
/** A value in `<text>…</text>` goes over lines. */
function pairsOf(text) {
    const pairs = [];
    let open;
    for (const [at, whole] of text.split('\n').entries()) {
        const row = whole.trimEnd();
        if (open !== undefined) {
            const end = row.indexOf('</text>');
            open.rows.push(end === -1 ? row : row.slice(0, end));
            if (end === -1)
                continue;
            pairs.push({ tag: open.tag, value: open.rows.join('\n'), line: open.line });
            open = undefined;
            continue;
        }
        if (row.trim() === '' || row.trimStart().startsWith('#'))
            continue;
        const [, tag, value = ''] = /^\s*([A-Za-z][\w-]*):\s*(.*)$/.exec(row) ?? [];
        if (tag === undefined)
            throw new reader/* UnreadableManifest */.p('it is no tag with its value', at + 1);
        if (!value.startsWith('<text>'))
            pairs.push({ tag, value, line: at + 1 });
        else if (value.includes('</text>'))
            pairs.push({ tag, value: value.slice(6, value.indexOf('</text>')), line: at + 1 });
        else
            open = { tag, line: at + 1, rows: [value.slice(6)] };
    }
    if (open !== undefined)
        throw new reader/* UnreadableManifest */.p(`the text of ${open.tag} is not closed`, open.line);
    return pairs;
}

;// CONCATENATED MODULE: ./src/formats/manifests/sbom/index.ts








/** Bills of materials: CycloneDX as JSON or XML, SPDX 2 as JSON or tags and values, SPDX 3 as JSON-LD. What it is, its content says. */
const billOfMaterialsReader = (0,reader/* manifestReader */.r)('bill of materials', {
    locked: true,
    read(text) {
        const start = text.trimStart();
        if (start.startsWith('{'))
            return ofJson(text);
        if (!start.startsWith('<'))
            return ofSpdx(spdxOfTagValue(text));
        const root = (0,xml/* readXml */.k)(text);
        if (root.name !== 'bom')
            throw new reader/* UnreadableManifest */.p(`its root is <${root.name}>, not <bom>`, 1);
        const { value, lines } = cycloneDxOfXml(root);
        return readCycloneDx(value, lines);
    },
});
function ofJson(text) {
    const { value, lines } = (0,json/* readJsonFields */.Sd)(text);
    if ((0,fields/* fieldOf */._F)(value, 'bomFormat') === 'CycloneDX') {
        const version = (0,fields/* textOf */.b6)(value, 'specVersion') ?? '';
        if (!/^1\.\d+$/.test(version))
            throw new reader/* UnreadableManifest */.p(`version ${JSON.stringify(version)} of CycloneDX is not known`, lines.at('specVersion').line);
        return readCycloneDx(value, lines);
    }
    if ((0,fields/* textOf */.b6)(value, 'spdxVersion') !== undefined)
        return ofSpdx({ value, lines });
    if (((0,fields/* textOf */.b6)(value, '@context') ?? '').includes('spdx.org/rdf/3.'))
        return readSpdx3(value, lines);
    throw new reader/* UnreadableManifest */.p('it is neither CycloneDX nor SPDX', 1);
}
function ofSpdx({ value, lines, }) {
    const version = (0,fields/* textOf */.b6)(value, 'spdxVersion') ?? '';
    if (!/^SPDX-2\.\d+$/.test(version))
        throw new reader/* UnreadableManifest */.p(`version ${JSON.stringify(version)} of SPDX is not known`, lines.at('spdxVersion').line);
    return readSpdx(value, lines);
}


/***/ })

};
