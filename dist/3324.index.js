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
    'conda-lock.yml': /(?:^|\/)(?:[^/]*[-.])?conda-lock\.ya?ml$/i,
    'conda.lock': /(?:^|\/)conda-[\w-]+\.lock$/i,
    'pixi.toml': /(?:^|\/)pixi\.toml$/,
    'pixi.lock': /(?:^|\/)pixi\.lock$/,
    'package.json': /(?:^|\/)package\.json$/,
    'package-lock.json': /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/,
    'yarn.lock': /(?:^|\/)yarn\.lock$/,
    'bun.lock': /(?:^|\/)bun\.lock$/,
    'pnpm-lock.yaml': /(?:^|\/)pnpm-lock\.yaml$/,
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

/***/ 3324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dependenciesGate: () => (/* binding */ dependenciesGate)
/* harmony export */ });
/* harmony import */ var _engines_dependencies_pairs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44612);
/* harmony import */ var _formats_manifests_names__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92937);


const dependenciesGate = {
    id: 'dependencies',
    unit: 'files',
    kind: 'manifests and lock files',
    covers: ({ kind, path }) => kind === 'file' && (0,_formats_manifests_names__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(path) !== undefined,
    dependsOn: (entry, changed) => (0,_engines_dependencies_pairs__WEBPACK_IMPORTED_MODULE_0__/* .belongTogether */ .yE)(entry.path, changed),
    dependentsOf: async (tree, entries, changed) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2682)]).then(__webpack_require__.bind(__webpack_require__, 72682))).includersOf(tree, entries, changed),
    scan: async (input) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8339), __webpack_require__.e(2088), __webpack_require__.e(6171), __webpack_require__.e(582), __webpack_require__.e(256), __webpack_require__.e(4922), __webpack_require__.e(5902), __webpack_require__.e(2763), __webpack_require__.e(142), __webpack_require__.e(4398), __webpack_require__.e(5545)]).then(__webpack_require__.bind(__webpack_require__, 15545))).scanDependencies(input),
};


/***/ })

};
