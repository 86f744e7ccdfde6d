export const id = 3629;
export const ids = [3629];
export const modules = {

/***/ 72122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ namesBuild),
/* harmony export */   IR: () => (/* binding */ condaPackage),
/* harmony export */   NY: () => (/* binding */ readMatchSpec),
/* harmony export */   oG: () => (/* binding */ condaArchive)
/* harmony export */ });
/* harmony import */ var _python_origin__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82928);

/** A package of conda with what most of them have in common; `more` says the rest. */
function condaPackage(name, more) {
    const common = { neededBy: [], scope: 'runtime', origin: { kind: 'index' }, hashes: [] };
    return { ecosystem: 'conda', name: name.toLowerCase(), ...common, ...more };
}
/** What a package file's name says: `name-version-build.conda`. */
function condaArchive(url) {
    const [, channel, name, version] = /^(.*?)\/(?:[^/]+\/)?([^/]+)-([^-/]+)-[^-/]+(?:\.conda|\.tar\.bz2)(?:#.*)?$/.exec((0,_python_origin__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(url)) ?? [];
    return name === undefined || version === undefined || channel === undefined ? undefined : { name, version, channel };
}
/**
 * Reads what is asked for of one package: `channel::name`, `name 1.2.*`, `name=1.2.3=build`, `name[version='>=1']`. Throws an Error. `=1.2.3`
 * means `1.2.3.*`: with three numbers or a build it is taken for that version. Source: conda's documentation, "Package match specifications".
 */
function readMatchSpec(text, more) {
    const archive = condaArchive(text.trim());
    if (archive !== undefined) {
        const { name, version, channel } = archive;
        return condaPackage(name, { version, direct: true, origin: { kind: 'index', url: channel }, ...more });
    }
    const [, channel, name, rest = '', brackets = ''] = /^\s*(?:([^\s:[\]]+)(?:::?[^\s:[\]]*)?::)?([a-z0-9_][\w.-]*)\s*([^[\]]*)((?:\[[^[\]]*\])*)\s*$/i.exec(text) ?? [];
    if (name === undefined)
        throw new Error(`${JSON.stringify(text.slice(0, 80))} names no package of conda`);
    const version = /\bversion\s*=\s*(?:'([^']*)'|"([^"]*)"|([^\s,\]]+))/.exec(brackets)?.slice(1).find(Boolean);
    const specifier = (version ?? rest).trim();
    return condaPackage(name, {
        direct: true,
        specifier,
        version: exactVersion(specifier),
        ...(channel === undefined ? {} : { origin: { kind: 'index', url: (0,_python_origin__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(channel) } }),
        ...more,
    });
}
/** Whether a specification names a build too, as an exported environment does. */
const namesBuild = (specifier) => /^={0,2}[^=<>!~|,\s]+(?:=|\s+)[^=<>!~|,\s]+$/.test(specifier);
function exactVersion(specifier) {
    const [, operator, version, build] = /^(={0,2})\s*(v?\d[\w.!+-]*)(?:(?:\s*=\s*|\s+)(\S+))?$/.exec(specifier) ?? [];
    if (version === undefined)
        return undefined;
    const isExact = operator !== '=' || build !== undefined || version.split('.').length > 2;
    return isExact && !version.endsWith('.') ? version : undefined;
}


/***/ }),

/***/ 55414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readPixi),
/* harmony export */   y: () => (/* binding */ pixiReader)
/* harmony export */ });
/* harmony import */ var _fields__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56476);
/* harmony import */ var _python_dependency__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31611);
/* harmony import */ var _python_origin__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82928);
/* harmony import */ var _python_requirement__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13547);
/* harmony import */ var _reader__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19602);
/* harmony import */ var _toml__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62265);
/* harmony import */ var _match_spec__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72122);







/** pixi's manifest: packages of conda and of PyPI, of the workspace, its features and platforms. */
const pixiReader = (0,_reader__WEBPACK_IMPORTED_MODULE_3__/* .manifestReader */ .r)('pixi.toml', {
    locked: false,
    read: (text) => {
        const { value, lines } = (0,_toml__WEBPACK_IMPORTED_MODULE_4__/* .readTomlText */ .q)(text);
        return readPixi(value, lines);
    },
});
/** Reads the tables of `pixi.toml`, or those under `[tool.pixi]` of `pyproject.toml`. */
function readPixi(pixi, lines) {
    const dependencies = [];
    const problems = [];
    const tables = (holder, place, scope) => {
        for (const [key, read, own] of kinds) {
            for (const [name, asked] of (0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .entriesOf */ .Mc)(holder, key)) {
                const { line } = place.at(key).at(name);
                if (name === '' || (typeof asked !== 'string' && !(0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .isFields */ .Ce)(asked))) {
                    problems.push({ line, message: `what is asked of ${JSON.stringify(name)} is neither a version nor a table` });
                }
                else
                    dependencies.push(read(name, asked, line, own ?? scope));
            }
        }
        for (const [platform, target] of (0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .entriesOf */ .Mc)(holder, 'target'))
            tables(target, place.at('target').at(platform), scope);
    };
    tables(pixi, lines, 'runtime');
    for (const [name, feature] of (0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .entriesOf */ .Mc)(pixi, 'feature'))
        tables(feature, lines.at('feature').at(name), 'optional');
    return { dependencies, problems };
}
function condaDependency(name, asked, line, scope) {
    const written = (typeof asked === 'string' ? asked : (0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(asked, 'version'))?.trim() ?? '';
    const specifier = written === '*' ? '' : written;
    const channel = (0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(asked, 'channel');
    const { version } = (0,_match_spec__WEBPACK_IMPORTED_MODULE_5__/* .readMatchSpec */ .NY)(`x ${specifier.replace(/[[\]]/g, '')}`, { line, scope });
    const common = { version, specifier, line, scope, direct: true };
    const place = placeOf(asked) ?? (channel === undefined ? undefined : { kind: 'index', url: (0,_python_origin__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(channel) });
    return (0,_match_spec__WEBPACK_IMPORTED_MODULE_5__/* .condaPackage */ .IR)(name, place === undefined ? common : { ...common, origin: place });
}
function pypiDependency(name, asked, line, scope) {
    const written = typeof asked === 'string' ? asked : ((0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(asked, 'version') ?? '');
    const specifier = written === '*' ? '' : written;
    const common = { version: (0,_python_requirement__WEBPACK_IMPORTED_MODULE_2__/* .pinnedVersion */ .V2)(specifier), specifier, line, scope, direct: true };
    const place = placeOf(asked);
    return (0,_python_dependency__WEBPACK_IMPORTED_MODULE_0__/* .pythonPackage */ .nx)(name, place === undefined ? common : { ...common, origin: place });
}
function placeOf(asked) {
    const git = (0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(asked, 'git');
    if (git !== undefined) {
        const revision = (0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(asked, 'rev') ?? (0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(asked, 'tag') ?? (0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(asked, 'branch');
        return { kind: 'repository', url: (0,_python_origin__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(git), revision };
    }
    const address = (0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(asked, 'url') ?? (0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(asked, 'path');
    if (address !== undefined)
        return (0,_python_origin__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(address).origin;
    const index = (0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .fieldOf */ ._F)(asked, 'index');
    return typeof index === 'string' ? { kind: 'index', url: (0,_python_origin__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(index) } : undefined;
}
const kinds = [
    ['dependencies', condaDependency, undefined],
    ['host-dependencies', condaDependency, 'development'],
    ['build-dependencies', condaDependency, 'development'],
    ['pypi-dependencies', pypiDependency, undefined],
];


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

/***/ 43629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ pyprojectReader)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/formats/manifests/fields.ts
var fields = __webpack_require__(56476);
// EXTERNAL MODULE: ./src/formats/manifests/conda/pixi-toml.ts
var pixi_toml = __webpack_require__(55414);
// EXTERNAL MODULE: ./src/formats/manifests/reader.ts
var reader = __webpack_require__(19602);
// EXTERNAL MODULE: ./src/formats/manifests/toml.ts
var toml = __webpack_require__(62265);
// EXTERNAL MODULE: ./src/formats/manifests/workspaces.ts
var workspaces = __webpack_require__(43083);
// EXTERNAL MODULE: ./src/formats/manifests/python/dependency.ts
var dependency = __webpack_require__(31611);
// EXTERNAL MODULE: ./src/formats/manifests/python/origin.ts
var origin = __webpack_require__(82928);
// EXTERNAL MODULE: ./src/formats/manifests/python/requirement.ts
var requirement = __webpack_require__(13547);
;// CONCATENATED MODULE: ./src/formats/manifests/python/poetry-table.ts




/** Reads `[tool.poetry]` of Poetry 1 and 2: `name = "^1.2"`, a table or a list of tables, in the main group, in others and in `dev-dependencies`. */
function readPoetry(poetry, lines) {
    const sources = (0,fields/* listOf */.c3)(poetry, 'source');
    const urls = new Map(sources.map((source) => [(0,fields/* textOf */.b6)(source, 'name'), (0,origin/* withoutSecrets */.cT)((0,fields/* textOf */.b6)(source, 'url') ?? '')]));
    const found = { dependencies: [], origins: new Map(), problems: [] };
    const read = (packages, place, scope) => {
        for (const [name, asked] of (0,fields/* entriesOf */.Mc)(packages)) {
            if ((0,requirement/* normalName */.tK)(name) === 'python')
                continue;
            const { line } = place.at(name);
            for (const [at, one] of (Array.isArray(asked) ? asked : [asked]).entries()) {
                if (name === '' || (typeof one !== 'string' && !(0,fields/* isFields */.Ce)(one))) {
                    found.problems.push({
                        line,
                        message: `what is asked of ${JSON.stringify(name)} is neither a version nor a table`,
                    });
                    continue;
                }
                const origin = originOf(one, urls);
                const own = {
                    line: place.at(name).at(at).line ?? line,
                    scope: (0,fields/* fieldOf */._F)(one, 'optional') === true ? 'optional' : scope,
                };
                found.dependencies.push(packageOf(name, one, { ...own, origin: origin ?? { kind: 'index' } }));
                if (origin !== undefined)
                    found.origins.set((0,requirement/* normalName */.tK)(name), origin);
            }
        }
    };
    read((0,fields/* fieldOf */._F)(poetry, 'dependencies'), lines.at('dependencies'), 'runtime');
    read((0,fields/* fieldOf */._F)(poetry, 'dev-dependencies'), lines.at('dev-dependencies'), 'development');
    for (const [group, value] of (0,fields/* entriesOf */.Mc)(poetry, 'group')) {
        read((0,fields/* fieldOf */._F)(value, 'dependencies'), lines.at('group').at(group).at('dependencies'), 'development');
    }
    return { ...found, indexes: indexesOf(sources, lines.at('source')) };
}
function packageOf(name, asked, more) {
    const written = typeof asked === 'string' ? asked : ((0,fields/* textOf */.b6)(asked, 'version') ?? '');
    const specifier = written.trim() === '*' ? '' : written;
    const python = (0,fields/* textOf */.b6)(asked, 'python');
    const platform = (0,fields/* textOf */.b6)(asked, 'platform');
    const markers = [
        (0,fields/* textOf */.b6)(asked, 'markers'),
        python === undefined ? undefined : `python_version ${python}`,
        platform === undefined ? undefined : `sys_platform == '${platform}'`,
    ].filter((marker) => marker !== undefined);
    const file = more.origin.kind === 'archive' ? (0,origin/* locate */.x5)(more.origin.url).version : undefined;
    return (0,dependency/* pythonPackage */.nx)(name, {
        direct: true,
        specifier,
        version: file ?? exactVersion(specifier),
        ...(markers.length === 0 ? {} : { marker: markers.join(' and ') }),
        ...more,
    });
}
/** Poetry takes a version without an operator, or with a single `=`, for that one alone; `||` is a choice. */
function exactVersion(constraint) {
    const [, bare] = /^\s*=?\s*(v?\d[\w.!+-]*)\s*$/.exec(constraint) ?? [];
    return bare ?? (constraint.includes('|') ? undefined : (0,requirement/* pinnedVersion */.V2)(constraint));
}
function originOf(asked, urls) {
    const git = (0,fields/* textOf */.b6)(asked, 'git');
    if (git !== undefined) {
        const revision = (0,fields/* textOf */.b6)(asked, 'rev') ?? (0,fields/* textOf */.b6)(asked, 'tag') ?? (0,fields/* textOf */.b6)(asked, 'branch');
        return { kind: 'repository', url: (0,origin/* withoutSecrets */.cT)(git), revision };
    }
    const address = (0,fields/* textOf */.b6)(asked, 'url') ?? (0,fields/* textOf */.b6)(asked, 'file') ?? (0,fields/* textOf */.b6)(asked, 'path');
    if (address !== undefined)
        return (0,origin/* locate */.x5)(address).origin;
    const index = urls.get((0,fields/* textOf */.b6)(asked, 'source'));
    return index === undefined ? undefined : { kind: 'index', url: index };
}
/** A source that is explicit has only the packages that name it; one of the others replaces PyPI, or is asked beside it. */
const indexesOf = (sources, place) => {
    const read = sources.flatMap((source, at) => {
        const url = (0,fields/* textOf */.b6)(source, 'url') ??
            ((0,fields/* textOf */.b6)(source, 'name')?.toLowerCase() === 'pypi' ? 'https://pypi.org/simple/' : undefined);
        const secondary = (0,fields/* fieldOf */._F)(source, 'secondary') === true;
        const priority = (0,fields/* textOf */.b6)(source, 'priority')?.toLowerCase() ?? (secondary ? 'secondary' : 'primary');
        return url === undefined || priority === 'explicit'
            ? []
            : [{ url: (0,origin/* withoutSecrets */.cT)(url), priority, line: place.at(at).line }];
    });
    const first = read.find(({ priority }) => priority === 'default') ?? read.find(({ priority }) => priority === 'primary');
    return read.map((source) => ({
        kind: source === first ? 'index' : 'extra-index',
        url: source.url,
        line: source.line,
    }));
};

;// CONCATENATED MODULE: ./src/formats/manifests/python/pyproject.ts










/**
 * `pyproject.toml`: the project table (PEP 621), dependency groups (PEP 735), what a build needs (PEP 518), and the tables of Poetry, PDM,
 * uv, Hatch, Flit and pixi. What setuptools takes from other files is an inclusion.
 */
const pyprojectReader = (0,reader/* manifestReader */.r)('pyproject.toml', {
    locked: false,
    read: (text, path) => {
        const { value, lines } = (0,toml/* readTomlText */.q)(text);
        return new Pyproject(value, lines, path).read();
    },
});
class Pyproject {
    value;
    lines;
    path;
    dependencies = [];
    problems = [];
    constructor(value, lines, path) {
        this.value = value;
        this.lines = lines;
        this.path = path;
    }
    read() {
        this.list('runtime', 'project', 'dependencies');
        this.lists('optional', 'project', 'optional-dependencies');
        this.lists('development', 'dependency-groups');
        this.list('development', 'build-system', 'requires');
        this.list('development', 'tool', 'uv', 'dev-dependencies');
        this.lists('development', 'tool', 'pdm', 'dev-dependencies');
        this.list('runtime', 'tool', 'flit', 'metadata', 'requires');
        this.list('development', 'tool', 'flit', 'metadata', 'dev-requires');
        this.lists('optional', 'tool', 'flit', 'metadata', 'requires-extra');
        for (const [name] of (0,fields/* entriesOf */.Mc)(this.at('tool', 'hatch', 'envs'))) {
            this.list('development', 'tool', 'hatch', 'envs', name, 'dependencies');
            this.list('development', 'tool', 'hatch', 'envs', name, 'extra-dependencies');
        }
        const poetry = readPoetry(this.at('tool', 'poetry'), this.lines.at('tool').at('poetry'));
        const pixi = (0,pixi_toml/* readPixi */.R)(this.at('tool', 'pixi'), this.linesAt('tool', 'pixi'));
        const sources = new Map([...this.uvSources(), ...poetry.origins]);
        const listed = this.dependencies.map((dependency) => {
            const origin = sources.get(dependency.name);
            return origin === undefined || dependency.origin.kind !== 'index' ? dependency : { ...dependency, origin };
        });
        // Beside a project table, Poetry's own only says where the packages of that one come from.
        const known = new Set(listed.filter(({ scope }) => scope !== 'development').map(({ name }) => name));
        const added = poetry.dependencies.filter(({ name, scope }) => scope === 'development' || !known.has(name));
        return {
            dependencies: [...listed, ...added, ...pixi.dependencies],
            indexes: [...this.uvIndexes(), ...this.pdmIndexes(), ...poetry.indexes],
            inclusions: this.inclusions(),
            problems: [...this.problems, ...poetry.problems, ...pixi.problems],
            ...this.workspaces(),
        };
    }
    workspaces() {
        const workspace = this.at('tool', 'uv', 'workspace');
        if (workspace === undefined)
            return {};
        return { workspaces: (0,workspaces/* workspacesOf */.c)((0,fields/* listOf */.c3)(workspace, 'members'), (0,fields/* listOf */.c3)(workspace, 'exclude')) };
    }
    at(...keys) {
        return keys.reduce(fields/* fieldOf */._F, this.value);
    }
    linesAt(...keys) {
        return keys.reduce((lines, key) => lines.at(key), this.lines);
    }
    lists(scope, ...keys) {
        for (const [name] of (0,fields/* entriesOf */.Mc)(this.at(...keys)))
            this.list(scope, ...keys, name);
    }
    list(scope, ...keys) {
        const list = this.at(...keys);
        if (list === undefined)
            return;
        const place = this.linesAt(...keys);
        if (!Array.isArray(list)) {
            this.problems.push({ line: place.line, message: `${keys.join('.')} is no list of requirements` });
            return;
        }
        for (const [index, item] of list.entries()) {
            const line = place.at(index).line ?? place.line;
            // A group may take in another one (PEP 735).
            if ((0,fields/* textOf */.b6)(item, 'include-group') !== undefined)
                continue;
            try {
                this.dependencies.push(requirementOf(item, { line, scope }));
            }
            catch (error) {
                this.problems.push({ line, message: `${keys.join('.')}: ${error.message}` });
            }
        }
    }
    uvSources() {
        const indexes = new Map((0,fields/* listOf */.c3)(this.at('tool', 'uv'), 'index').map((index) => [(0,fields/* textOf */.b6)(index, 'name'), (0,fields/* textOf */.b6)(index, 'url')]));
        const origins = new Map();
        for (const [name, value] of (0,fields/* entriesOf */.Mc)(this.at('tool', 'uv', 'sources'))) {
            const [source] = Array.isArray(value) ? value : [value];
            const origin = uvOrigin(source, indexes);
            if (origin !== undefined)
                origins.set((0,requirement/* normalName */.tK)(name), origin);
        }
        return origins;
    }
    /** An index that is explicit has only the packages that name it. */
    uvIndexes() {
        const uv = this.at('tool', 'uv');
        const place = this.linesAt('tool', 'uv');
        const found = [];
        const isUnsafe = (0,fields/* textOf */.b6)(uv, 'index-strategy')?.startsWith('unsafe-') === true;
        const firstWins = !isUnsafe && { firstWins: true };
        const add = (kind, url, line) => {
            if (typeof url === 'string')
                found.push({ kind, url: (0,origin/* withoutSecrets */.cT)(url), line, ...firstWins });
        };
        for (const [at, index] of (0,fields/* listOf */.c3)(uv, 'index').entries()) {
            if ((0,fields/* fieldOf */._F)(index, 'explicit') === true)
                continue;
            const kind = (0,fields/* fieldOf */._F)(index, 'default') === true ? 'index' : 'extra-index';
            add(kind, (0,fields/* textOf */.b6)(index, 'url'), place.at('index').at(at).line);
        }
        add('index', (0,fields/* textOf */.b6)(uv, 'index-url'), place.at('index-url').line);
        for (const url of (0,fields/* listOf */.c3)(uv, 'extra-index-url'))
            add('extra-index', url, place.at('extra-index-url').line);
        for (const url of (0,fields/* listOf */.c3)(uv, 'find-links'))
            add('find-links', url, place.at('find-links').line);
        return found;
    }
    /** A source that is called `pypi` replaces PyPI. */
    pdmIndexes() {
        return (0,fields/* listOf */.c3)(this.at('tool', 'pdm'), 'source').flatMap((source, at) => {
            const url = (0,fields/* textOf */.b6)(source, 'url');
            if (url === undefined)
                return [];
            const isIndex = (0,fields/* textOf */.b6)(source, 'name') === 'pypi';
            const kind = (0,fields/* textOf */.b6)(source, 'type') === 'find_links' ? 'find-links' : isIndex ? 'index' : 'extra-index';
            return [{ kind, url: (0,origin/* withoutSecrets */.cT)(url), line: this.linesAt('tool', 'pdm', 'source').at(at).line }];
        });
    }
    /** `[tool.setuptools.dynamic]`: `dependencies = { file = ["requirements.txt"] }`. */
    inclusions() {
        const place = this.linesAt('tool', 'setuptools', 'dynamic');
        const dynamic = this.at('tool', 'setuptools', 'dynamic');
        const own = [[(0,fields/* fieldOf */._F)(dynamic, 'dependencies'), place.at('dependencies').line]];
        const optional = (0,fields/* entriesOf */.Mc)(dynamic, 'optional-dependencies').map(([name, value]) => [value, place.at('optional-dependencies').at(name).line]);
        return [...own, ...optional].flatMap(([value, line]) => {
            const file = (0,fields/* fieldOf */._F)(value, 'file');
            const paths = (Array.isArray(file) ? file : [file]).filter((path) => typeof path === 'string');
            return paths.map((path) => ({ path: besides(this.path, path), kind: 'requirements', line }));
        });
    }
}
/** A path that a file names, from the root of the tree. */
const besides = (file, path) => external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(file), path));
/** PDM writes `-e file:///${PROJECT_ROOT}/folder#egg=name` for a folder beside the project. */
function requirementOf(item, more) {
    if (typeof item !== 'string')
        throw new Error('a requirement is no text');
    const [, editable] = /^-e\s+(.+)$/.exec(item) ?? [];
    return editable === undefined ? (0,dependency/* dependencyOf */.bf)((0,requirement/* parseRequirement */.pP)(item), more) : (0,dependency/* dependencyAt */.Nk)(editable, more);
}
function uvOrigin(source, indexes) {
    if (!(0,fields/* isFields */.Ce)(source))
        return undefined;
    const git = (0,fields/* textOf */.b6)(source, 'git');
    if (git !== undefined) {
        const revision = (0,fields/* textOf */.b6)(source, 'rev') ?? (0,fields/* textOf */.b6)(source, 'tag') ?? (0,fields/* textOf */.b6)(source, 'branch');
        return { kind: 'repository', url: (0,origin/* withoutSecrets */.cT)(git), revision };
    }
    const url = (0,fields/* textOf */.b6)(source, 'url');
    if (url !== undefined)
        return { kind: 'archive', url: (0,origin/* withoutSecrets */.cT)(url) };
    const path = (0,fields/* textOf */.b6)(source, 'path');
    if (path !== undefined) {
        return /\.(?:whl|zip|tgz|tar\.\w+)$/i.test(path) ? { kind: 'archive', url: path } : { kind: 'folder', path };
    }
    if ((0,fields/* fieldOf */._F)(source, 'workspace') === true)
        return { kind: 'folder', path: '.' };
    const index = indexes.get((0,fields/* textOf */.b6)(source, 'index'));
    return index === undefined ? undefined : { kind: 'index', url: (0,origin/* withoutSecrets */.cT)(index) };
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


/***/ })

};
