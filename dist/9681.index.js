export const id = 9681;
export const ids = [9681];
export const modules = {

/***/ 59681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packageIndexes: () => (/* binding */ packageIndexes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _http_in_parallel__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18485);
/* harmony import */ var _http_json_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81691);
/* harmony import */ var _formats_versions__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80630);
/* harmony import */ var _formats_manifests_npm_license__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8972);
/* harmony import */ var _license_names__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40551);






const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(100_000);
/** Source: "Simple repository API", with `yanked` (PEP 592), `upload-time` (PEP 700), metadata files (PEP 658) and project status (PEP 792). */
const simplePage = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    meta: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ 'project-status': text.optional() }).loose().optional(),
    'project-status': zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ status: text }).loose().optional(),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        filename: text,
        url: text,
        'core-metadata': zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J().optional(),
        yanked: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), text]).optional(),
        'upload-time': text.optional(),
    })),
});
/** Source: npm's registry API, "package metadata". */
const packument = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    versions: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        deprecated: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()]).optional().catch(undefined),
        license: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J().optional(),
        licenses: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J().optional(),
    })),
    time: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).optional(),
});
const parallel = 16;
/** npm's documents of packages with thousands of versions. */
const maxAnswerBytes = 64 * 2 ** 20;
/** Asks the indexes about packages, each package once. Rejects with `EngineError` when one doesn't answer. */
function packageIndexes({ pypi, npm }) {
    return {
        async describe(packages, { licenses }) {
            const failing = new AbortController();
            const clientOf = (name, server, what) => (0,_http_json_client__WEBPACK_IMPORTED_MODULE_0__/* .createJsonClient */ .iY)({
                name,
                address: server.replace(/\/+$/, ''),
                advice: `name ${what} in gates.dependencies.metadata`,
                limits: { maxAnswerBytes },
                signal: failing.signal,
            });
            const ask = {
                ...(pypi !== undefined && { pypi: asPython(clientOf, pypi, licenses) }),
                ...(npm !== undefined && { npm: asNpm(clientOf('The npm registry', npm, 'a registry of npm packages')) }),
            };
            const names = new Map();
            for (const { ecosystem, name } of packages) {
                const own = ask[ecosystem];
                if (own !== undefined)
                    names.set(`${ecosystem}/${name}`, { ask: own, name });
            }
            const keys = [...names.keys()];
            const described = await (0,_http_in_parallel__WEBPACK_IMPORTED_MODULE_4__/* .inParallel */ .H)([...names.values()], { parallel, failing }, (each) => each.ask(each.name));
            const known = new Map(keys.map((key, i) => [key, described[i]]));
            return (0,_http_in_parallel__WEBPACK_IMPORTED_MODULE_4__/* .inParallel */ .H)(packages, { parallel, failing }, async ({ ecosystem, name, version }) => known.get(`${ecosystem}/${name}`)?.(version));
        },
    };
}
const unknown = () => Promise.resolve({ exists: false });
function asPython(clientOf, address, licenses) {
    const index = clientOf('The Python index', address, 'an index that answers in JSON (PEP 691)');
    // Files may lie on another server.
    const servers = new Map();
    const metadataOf = async (file, page) => {
        if (!URL.canParse(file, page))
            return undefined;
        const { origin, pathname, protocol } = new URL(file, page);
        if (protocol !== 'https:' && protocol !== 'http:')
            return undefined;
        const server = servers.get(origin) ?? clientOf('The files of the Python index', origin, 'another index');
        servers.set(origin, server);
        const answer = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(maxAnswerBytes);
        return server.find({
            doing: 'reading metadata',
            path: `${pathname}.metadata`,
            accept: '*/*',
            isText: true,
            answer,
        });
    };
    return async (name) => {
        // A lock file may hold what is no name, and would lead elsewhere.
        if (!/^[a-z0-9][a-z0-9-]*$/.test(name))
            return unknown;
        const path = `/${name}/`;
        const page = await index.find({
            doing: `reading about ${name}`,
            path,
            accept: 'application/vnd.pypi.simple.v1+json',
            answer: simplePage,
        });
        if (page === undefined)
            return unknown;
        const status = page['project-status']?.status ?? page.meta?.['project-status'];
        const lastRelease = page.files
            .flatMap((file) => file['upload-time'] ?? [])
            .sort()
            .at(-1);
        return async (version) => {
            const own = page.files.filter(({ filename }) => isOfVersion(filename, name, version));
            const yanked = own.length > 0 && own.every((file) => file.yanked !== undefined && file.yanked !== false);
            const reason = own.map((file) => file.yanked).find((why) => typeof why === 'string');
            const described = licenses ? own.find((file) => Boolean(file['core-metadata'])) : undefined;
            const metadata = described && (await metadataOf(described.url, `${address.replace(/\/+$/, '')}${path}`));
            const license = metadata === undefined ? undefined : licenseIn(metadata);
            return {
                exists: true,
                ...(license !== undefined && { license }),
                ...(yanked && { withdrawn: typeof reason === 'string' ? reason : '' }),
                ...(lastRelease !== undefined && { lastRelease }),
                ...((status === 'archived' || status === 'deprecated' || status === 'quarantined') && { archived: true }),
            };
        };
    };
}
/** The licence in a package's metadata: an expression, a name, or what the last parts of its classifiers call it. */
function licenseIn(metadata) {
    const [head = ''] = metadata.split(/\r?\n\r?\n/);
    const field = (name) => new RegExp(`^${name}:[ \\t]*(.+)$`, 'im').exec(head)?.[1]?.trim();
    const expression = field('License-Expression');
    if (expression !== undefined)
        return expression;
    const classified = [...head.matchAll(/^Classifier:[ \t]*License ::(.*)$/gim)]
        .map(([, path = '']) => path.split('::').at(-1)?.trim() ?? '')
        // It says of no licence that it is one.
        .filter((name) => !/^OSI Approved$/i.test(name))
        .join('; ');
    const named = field('License') ?? '';
    // Some have the whole text of the licence there.
    const written = named.length > 100 || /^unknown$/i.test(named) ? '' : named;
    // A classifier may leave open which one it means (`BSD License`).
    const isCertain = (text) => (0,_license_names__WEBPACK_IMPORTED_MODULE_2__/* .readingsOf */ .R)(text).length === 1;
    return [classified, written].find(isCertain) ?? [classified, written].find((text) => text !== '');
}
/** Whether a file is of that version: `name-1.0-py3-none-any.whl`, `name-1.0.tar.gz`. */
function isOfVersion(filename, name, version) {
    const base = filename.replace(/\.(?:tar\.(?:gz|bz2|xz)|zip|whl|egg)$/i, '');
    const [distribution = '', written = ''] = /\.(?:whl|egg)$/i.test(filename)
        ? base.split('-')
        : [base.slice(0, base.lastIndexOf('-')), base.slice(base.lastIndexOf('-') + 1)];
    if (distribution.toLowerCase().replace(/[-_.]+/g, '-') !== name)
        return false;
    return written === version || (0,_formats_versions__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Z)('pypi', written, version) === 0;
}
function asNpm(client) {
    return async (name) => {
        if (!/^(?:@[\w.~-]+\/)?(?!\.{1,2}$)[\w.~-]+$/.test(name))
            return unknown;
        const document = await client.find({
            doing: `reading about ${name}`,
            // A scope's slash is encoded.
            path: `/${name.replace('/', '%2f')}`,
            answer: packument,
        });
        if (document === undefined)
            return unknown;
        const { modified: _modified, created: _created, ...released } = document.time ?? {};
        const lastRelease = Object.values(released)
            .filter((time) => typeof time === 'string')
            .sort()
            .at(-1);
        // eslint-disable-next-line @typescript-eslint/require-await -- as for Python, where a second file may have to be read
        return async (version) => {
            const about = Object.hasOwn(document.versions, version) ? document.versions[version] : undefined;
            const deprecated = about?.deprecated;
            const license = (0,_formats_manifests_npm_license__WEBPACK_IMPORTED_MODULE_5__/* .licenseIn */ .d)(about);
            const withdrawn = typeof deprecated === 'string' ? deprecated : deprecated === true ? '' : undefined;
            return {
                exists: true,
                ...(withdrawn !== undefined && withdrawn !== '' && { withdrawn }),
                ...(license !== undefined && { license }),
                ...(lastRelease !== undefined && { lastRelease }),
            };
        };
    };
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


/***/ })

};
