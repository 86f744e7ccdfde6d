export const id = 3324;
export const ids = [3324];
export const modules = {

/***/ 44612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aZ: () => (/* binding */ locksOf),
/* harmony export */   oF: () => (/* binding */ manifestsOf),
/* harmony export */   yE: () => (/* binding */ belongTogether)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Which files lock what a manifest asks for, the one that counts first. */
const locks = {
    'pyproject.toml': ['uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml'],
    Pipfile: ['Pipfile.lock'],
    'package.json': ['npm-shrinkwrap.json', 'package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'],
    'go.mod': ['go.sum'],
    'Cargo.toml': ['Cargo.lock'],
    'environment.yml': ['conda-lock.yml'],
    'environment.yaml': ['conda-lock.yml'],
    'build.gradle': ['gradle.lockfile'],
    'build.gradle.kts': ['gradle.lockfile'],
    'pixi.toml': ['pixi.lock'],
};
/** The names of the files that lock the manifest of that name. pip-compile writes `X.txt` for `X.in`. */
function locksOf(name) {
    if (name.endsWith('.in'))
        return [`${name.slice(0, -3)}.txt`];
    return Object.hasOwn(locks, name) ? (locks[name] ?? []) : [];
}
const manifestNames = Object.keys(locks);
/** The names of the manifests that a file of that name may lock. */
function manifestsOf(name) {
    const compiled = name.endsWith('.txt') ? [`${name.slice(0, -4)}.in`] : [];
    return [...manifestNames.filter((manifest) => locks[manifest]?.includes(name)), ...compiled];
}
/** Whether two files belong to one project: a lock file in the folder of its manifest, or above it (a workspace). */
function belongTogether(one, other) {
    const [a, b] = [node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.parse(one), node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.parse(other)];
    const below = (inner, outer) => outer === '' || inner === outer || inner.startsWith(`${outer}/`);
    if (locksOf(a.base).includes(b.base))
        return below(a.dir, b.dir);
    if (locksOf(b.base).includes(a.base))
        return below(b.dir, a.dir);
    return false;
}


/***/ }),

/***/ 80532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ scriptBegin),
/* harmony export */   t: () => (/* binding */ contentKindOf)
/* harmony export */ });
/** Where a script begins to say what it needs. Source: PEP 723. */
const scriptBegin = /^# \/\/\/ script[ \t]*$/m;
const contentKinds = [
    {
        mayBe: (path) => /\.pyw?$/.test(path),
        is: (text) => scriptBegin.test(text),
        reader: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(9800), __webpack_require__.e(3292), __webpack_require__.e(4371), __webpack_require__.e(3629), __webpack_require__.e(9934)]).then(__webpack_require__.bind(__webpack_require__, 83489))).scriptReader,
    },
    {
        mayBe: (path) => /(?:^|[/.])(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$/i.test(path),
        is: (text) => /extra[-_]index[-_]url/i.test(text),
        reader: async () => (await __webpack_require__.e(/* import() */ 7123).then(__webpack_require__.bind(__webpack_require__, 47123))).dockerfileReader,
    },
];
const contentKindOf = (path) => contentKinds.find((kind) => kind.mayBe(path));


/***/ }),

/***/ 92937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
/**
 * How the files are called that name packages; apart from their readers, which a run without such files does without. The first that
 * fits counts.
 */
const names = {
    'requirements.txt': /(?:^|[-_./])(?:requirements?|constraints?)\d*(?:[-_.][^/]*)?\.(?:txt|in)$|(?:^|[-_./])requirements?\d*(?:[-_.][^/]*)?\.(?:pip|lock)$|(?:^|\/)(?:requirements|constraints)\/[^/]+\.(?:txt|in|pip)$/i,
    'uv.lock': /(?:^|\/)uv\.lock$/,
    'poetry.lock': /(?:^|\/)poetry\.lock$/,
    'pdm.lock': /(?:^|\/)pdm(?:\.[^/]+)?\.lock$/,
    'pylock.toml': /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/,
    'pyproject.toml': /(?:^|\/)pyproject\.toml$/,
    Pipfile: /(?:^|\/)Pipfile$/,
    'Pipfile.lock': /(?:^|\/)Pipfile\.lock$/,
    'setup.cfg': /(?:^|\/)setup\.cfg$/,
    'setup.py': /(?:^|\/)setup\.py$/,
    'environment.yml': /(?:^|\/)(?:conda|(?:environment|conda[-_]env)(?:[-_.][^/]*)?)\.ya?ml$/i,
    'python_env.yaml': /(?:^|\/)python_env\.ya?ml$/,
    'conda-lock.yml': /(?:^|\/)(?:[^/]*[-.])?conda-lock\.ya?ml$/i,
    'conda.lock': /(?:^|\/)conda-[\w-]+\.lock$/i,
    'pixi.toml': /(?:^|\/)pixi\.toml$/,
    'pixi.lock': /(?:^|\/)pixi\.lock$/,
    'package.json': /(?:^|\/)package\.json$/,
    'package-lock.json': /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/,
    'yarn.lock': /(?:^|\/)yarn\.lock$/,
    'bun.lock': /(?:^|\/)bun\.lock$/,
    'pnpm-lock.yaml': /(?:^|\/)pnpm-lock\.yaml$/,
    'pnpm-workspace.yaml': /(?:^|\/)(?:pnpm-workspace|\.yarnrc)\.ya?ml$/,
    'pip.conf': /(?:^|\/)pip\.(?:conf|ini)$/,
    '.npmrc': /(?:^|\/)\.npmrc$/,
    'go.mod': /(?:^|\/)go\.mod$/,
    'go.work': /(?:^|\/)go\.work$/,
    'go.sum': /(?:^|\/)go\.sum$/,
    'Cargo.toml': /(?:^|\/)Cargo\.toml$/,
    'Cargo.lock': /(?:^|\/)Cargo\.lock$/,
    'pom.xml': /(?:^|\/)(?:pom\.xml|[^/]+\.pom)$/,
    'gradle.lockfile': /(?:^|\/)(?:(?:buildscript-)?gradle|[^/]+)\.lockfile$/,
    'verification-metadata.xml': /(?:^|\/)gradle\/verification-metadata\.xml$/,
    '.gitmodules': /^\.gitmodules$/,
    'GitHub Actions': /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/,
    'bill of materials': /(?:^|[/.])(?:s?bom|cdx|cyclonedx|spdx|spdx3)\.(?:json|jsonld|xml)$|\.spdx$/i,
};
const kinds = Object.keys(names);
/** What a file is by its path; undefined for one that names no packages. */
const kindOf = (path) => kinds.find((kind) => names[kind].test(path));


/***/ }),

/***/ 96086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unreadKindOf),
/* harmony export */   l: () => (/* binding */ unreadIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Manifests and lock files that no reader knows, by what they are of. */
const kinds = {
    Gradle: /^(?:build|settings)\.gradle(?:\.kts)?$|^libs\.versions\.toml$/,
    'Bun (binary)': /^bun\.lockb$/,
    Deno: /^deno\.(?:jsonc?|lock)$/,
    Ruby: /^(?:Gemfile|gems\.rb)(?:\.lock)?$|\.gemspec$/,
    PHP: /^composer\.(?:json|lock)$/,
    '.NET': /\.(?:cs|fs|vb)proj$|^packages\.(?:config|lock\.json)$|^Directory\.Packages\.props$/,
    Swift: /^Package\.(?:swift|resolved)$/,
    CocoaPods: /^Podfile(?:\.lock)?$/,
    Dart: /^pubspec\.(?:ya?ml|lock)$/,
    Elixir: /^mix\.(?:exs|lock)$/,
    R: /^renv\.lock$/,
    Julia: /^(?:Julia)?(?:Project|Manifest)\.toml$/,
    Haskell: /\.cabal$|^stack\.yaml(?:\.lock)?$/,
    Scala: /^build\.sbt$/,
    'Conan and vcpkg': /^conanfile\.(?:txt|py)$|^conan\.lock$|^vcpkg\.json$/,
    Bazel: /^MODULE\.bazel(?:\.lock)?$/,
    Perl: /^cpanfile(?:\.snapshot)?$/,
};
/** Lock files of the same tool that are read, beside the file or in the folder above. */
const readInstead = {
    Gradle: ['gradle.lockfile', '../gradle.lockfile'],
    'Bun (binary)': ['bun.lock'],
};
/** What a file is of that names packages and that no reader knows; undefined for any other file. */
function unreadKindOf(path) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path);
    return Object.keys(kinds).find((kind) => kinds[kind]?.test(name));
}
/** The same as a gap; undefined also where a file is there that says what this one asks for, and is read. */
async function unreadIn(tree, path) {
    const kind = unreadKindOf(path);
    if (kind === undefined)
        return undefined;
    for (const name of readInstead[kind] ?? [])
        if ((await tree.stat(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), name))) !== undefined)
            return undefined;
    return { kind, line: undefined, message: `what this asks for (${kind}) is not read` };
}


/***/ }),

/***/ 3324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dependenciesGate: () => (/* binding */ dependenciesGate)
/* harmony export */ });
/* harmony import */ var _engines_dependencies_pairs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44612);
/* harmony import */ var _formats_manifests_by_content__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80532);
/* harmony import */ var _formats_manifests_names__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92937);
/* harmony import */ var _formats_manifests_unread__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96086);




const isNamed = (path) => ((0,_formats_manifests_names__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(path) ?? (0,_formats_manifests_unread__WEBPACK_IMPORTED_MODULE_3__/* .unreadKindOf */ .H)(path)) !== undefined;
/** People write such files by hand. */
const maxContentBytes = 1_000_000;
const dependenciesGate = {
    id: 'dependencies',
    unit: 'files',
    kind: 'manifests and lock files',
    covers: ({ kind, path, size }) => kind === 'file' && (isNamed(path) || ((0,_formats_manifests_by_content__WEBPACK_IMPORTED_MODULE_1__/* .contentKindOf */ .t)(path) !== undefined && size <= maxContentBytes)),
    isOfKind: async (tree, { path }) => isNamed(path) || (0,_formats_manifests_by_content__WEBPACK_IMPORTED_MODULE_1__/* .contentKindOf */ .t)(path)?.is((await tree.read(path)).toString('latin1')) === true,
    dependsOn: (entry, changed) => (0,_engines_dependencies_pairs__WEBPACK_IMPORTED_MODULE_0__/* .belongTogether */ .yE)(entry.path, changed),
    dependentsOf: async (tree, entries, changed) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2088), __webpack_require__.e(2682)]).then(__webpack_require__.bind(__webpack_require__, 72682))).includersOf(tree, entries, changed),
    scan: async (input) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8339), __webpack_require__.e(2088), __webpack_require__.e(9800), __webpack_require__.e(3292), __webpack_require__.e(7115), __webpack_require__.e(6171), __webpack_require__.e(6765), __webpack_require__.e(256), __webpack_require__.e(5902), __webpack_require__.e(2763), __webpack_require__.e(4916), __webpack_require__.e(9325), __webpack_require__.e(9861)]).then(__webpack_require__.bind(__webpack_require__, 14197))).scanDependencies(input),
};


/***/ })

};
