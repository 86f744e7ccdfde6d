export const id = 7123;
export const ids = [7123];
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

/***/ 47123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dockerfileReader: () => (/* binding */ dockerfileReader)
/* harmony export */ });
/* harmony import */ var _commands__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23583);

/** Of a Dockerfile, the indexes that are asked beside another; what else is wrong with its commands is for the gate of containers to say. */
const dockerfileReader = {
    read: (text) => ({
        ...{ kind: 'Dockerfile', locked: false, dependencies: [], inclusions: [], problems: [] },
        indexes: (0,_commands__WEBPACK_IMPORTED_MODULE_0__/* .indexesInCommands */ .q)(text).filter(({ kind, url }) => kind === 'extra-index' && !/^http:/i.test(url)),
    }),
};


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


/***/ })

};
