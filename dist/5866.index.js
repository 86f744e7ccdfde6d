export const id = 5866;
export const ids = [5866];
export const modules = {

/***/ 45866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readExceptions: () => (/* binding */ readExceptions)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _formats_purl__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31787);




const maxEntries = 100_000;
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1).max(10_000);
const texts = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).max(maxEntries);
const trivyignore = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    vulnerabilities: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        id: text,
        paths: texts.optional(),
        purls: texts.optional(),
        statement: text.optional(),
        expired_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6(), zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true })]).optional(),
    }))
        .max(maxEntries)
        .default([]),
});
const identified = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    text.transform((id) => ({ '@id': id, identifiers: undefined, subcomponents: undefined })),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ '@id': text.optional(), identifiers: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ purl: text }).partial().optional() }),
]);
const product = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    text.transform((id) => ({ '@id': id, identifiers: undefined, subcomponents: undefined })),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        '@id': text.optional(),
        identifiers: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ purl: text }).partial().optional(),
        subcomponents: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(identified).max(maxEntries).optional(),
    }),
]);
const openVex = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    '@context': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().startsWith('https://openvex.dev/ns'),
    timestamp: text.optional(),
    statements: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        vulnerability: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
            text.transform((name) => ({ name, aliases: undefined, '@id': undefined })),
            zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: text.optional(), '@id': text.optional(), aliases: texts.optional() }),
        ]),
        products: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(product).max(maxEntries).default([]),
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['not_affected', 'affected', 'fixed', 'under_investigation']),
        justification: text.optional(),
        impact_statement: text.optional(),
        status_notes: text.optional(),
        timestamp: text.optional(),
    }))
        .max(maxEntries),
});
const cycloneDx = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    bomFormat: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('CycloneDX'),
    components: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ 'bom-ref': text.optional(), purl: text.optional() }))
        .max(maxEntries)
        .default([]),
    vulnerabilities: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        id: text,
        references: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: text }).partial()).default([]),
        analysis: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ state: text, justification: text, detail: text }).partial().optional(),
        affects: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            ref: text,
            versions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ version: text.optional(), status: text.default('affected') }))
                .max(maxEntries)
                .optional(),
        }))
            .max(maxEntries)
            .default([]),
    }))
        .max(maxEntries)
        .default([]),
});
/** Reads a document, whichever of the three it is. Throws `PolicyError` for any other, or one that can't be read. */
function readExceptions(bytes, file) {
    const value = parse(bytes, file);
    const has = (...keys) => typeof value === 'object' && value !== null && keys.some((key) => key in value);
    if (has('@context'))
        return ofOpenVex(read(openVex, value, file), file);
    if (has('bomFormat'))
        return ofCycloneDx(read(cycloneDx, value, file), file);
    if (has(...trivyKinds))
        return ofTrivyignore(read(trivyignore, value, file), file);
    throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn(`${file}: neither OpenVEX, nor CycloneDX, nor the YAML form of .trivyignore`);
}
/** What such a file of Trivy's speaks of; here the first alone counts. */
const trivyKinds = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses'];
function read(schema, value, file) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong form'}`);
}
function parse(bytes, file) {
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(new TextDecoder('utf-8', { fatal: true }).decode(bytes), { prettyErrors: false });
        if (document.errors[0])
            throw document.errors[0];
        // A comment alone is an empty document.
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents)
            ? document.toJS({ maxAliasCount: 100 })
            : document.contents === null
                ? { vulnerabilities: [] }
                : undefined;
    }
    catch (error) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn(`${file}: it can't be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function ofTrivyignore({ vulnerabilities }, file) {
    return vulnerabilities.map(({ id, paths, purls, statement, expired_at: expires }) => ({
        id: `${file}: ${id}`,
        file,
        names: [id],
        packages: purls,
        unless: [],
        files: paths,
        reason: statement ?? '',
        expires: expires === undefined ? undefined : new Date(expires.slice(0, 10)),
        problem: statement === undefined ? 'it gives no reason (statement)' : undefined,
    }));
}
/**
 * Of what a document says more than once of one vulnerability in one product, the latest holds. What it says of several products is one
 * exception, since a finding may be of them all.
 */
function ofOpenVex({ statements, timestamp = '' }, file) {
    const inOrder = [...statements].sort((a, b) => timeOf(a.timestamp ?? timestamp) - timeOf(b.timestamp ?? timestamp));
    const latest = new Map();
    for (const [at, { vulnerability, products, status, ...why }] of inOrder.entries()) {
        const name = vulnerability.name ?? vulnerability['@id']?.split('/').at(-1) ?? '';
        const unexplained = status === 'not_affected' && (why.justification ?? why.impact_statement) === undefined;
        const reason = [status.replace('_', ' '), why.justification, why.impact_statement, why.status_notes];
        const said = {
            at,
            products: products.flatMap((each) => purlOf(each) ?? each['@id'] ?? []).map(unversioned),
            names: [name, ...(vulnerability.aliases ?? [])],
            harmless: status === 'not_affected' || status === 'fixed',
            reason: reason.filter((part) => part !== undefined).join('; '),
            ...(unexplained && { problem: 'it gives no reason (justification or impact_statement)' }),
        };
        const ofName = latest.get(name) ?? new Map();
        latest.set(name, ofName);
        const purls = products.flatMap((each) => packagesOf(each) ?? []);
        if (purls.length === 0)
            ofName.set('', { ...said, problem: products.some(isImage) ? unnamed : 'it names no product by a package URL' });
        for (const purl of purls) {
            const isVague = status === 'fixed' && (0,_formats_purl__WEBPACK_IMPORTED_MODULE_4__/* .readPurl */ .g)(purl)?.version === undefined;
            ofName.set(purl, isVague ? { ...said, problem: 'it says fixed, and not in which version' } : said);
        }
    }
    const doubtful = [...latest.values()].flatMap((byPurl) => [...byPurl].filter(([, { harmless }]) => !harmless));
    return [...latest].flatMap(([name, byPurl]) => {
        const harmless = [...byPurl]
            .filter(([, said]) => said.harmless)
            .map(([purl, said]) => [purl, isTakenBack(said, doubtful) ? { ...said, problem: takenBack } : said]);
        const distinct = (values) => [...new Set(values)];
        const exception = (some, over) => some.length === 0
            ? []
            : [
                {
                    id: `${file}: ${name}`,
                    file,
                    names: distinct(some.flatMap(([, { names }]) => names)),
                    packages: some.map(([purl]) => purl),
                    unless: revoked(some, doubtful),
                    files: undefined,
                    reason: distinct(some.map(([, { reason }]) => reason)).join(' / '),
                    expires: undefined,
                    problem: undefined,
                    ...over,
                },
            ];
        const told = harmless.filter(([, { problem }]) => problem === undefined);
        const [broken] = harmless.filter(([, { problem }]) => problem !== undefined);
        return [...exception(broken ? [broken] : [], { problem: broken?.[1].problem }), ...exception(told, {})];
    });
}
/** The products of later statements that speak otherwise of the same: by another name of it, or of more or fewer versions. */
function revoked(harmless, doubtful) {
    const overlap = (a, b) => (0,_formats_purl__WEBPACK_IMPORTED_MODULE_4__/* .isPackage */ .d)(a, b) || (0,_formats_purl__WEBPACK_IMPORTED_MODULE_4__/* .isPackage */ .d)(b, a);
    const later = doubtful.filter(([purl, { at, names }]) => harmless.some(([other, said]) => at > said.at && said.names.some((name) => names.includes(name)) && overlap(other, purl)));
    return later.map(([purl]) => purl);
}
/** Whether a later statement speaks otherwise of a whole product, by whatever name of the vulnerability. */
const isTakenBack = (said, doubtful) => doubtful.some(([purl, { at, names, products }]) => purl === '' &&
    at > said.at &&
    said.names.some((name) => names.includes(name)) &&
    said.products.some((product) => products.includes(product)));
const takenBack = 'a later statement says otherwise of the whole product';
const unversioned = (product) => product.startsWith('pkg:') ? product.replace(/[@?#].*$/s, '') : product;
const timeOf = (text) => {
    const time = Date.parse(text);
    return Number.isNaN(time) ? 0 : time;
};
const unnamed = 'it names an image as a whole, and not the packages in it (subcomponents)';
/** Which image is scanned can't be told from its archive, so that a statement about one covers nothing by itself. */
const isImage = (of) => /^pkg:(?:oci|docker)\//.test(purlOf(of) ?? '');
/** The parts of a product that are meant, or else the product; undefined where none has a package URL. */
function packagesOf(of) {
    const parts = (of.subcomponents ?? []).map(purlOf).filter((purl) => purl !== undefined);
    if (parts.length > 0)
        return parts;
    const own = purlOf(of);
    if (own === undefined || (of.subcomponents ?? []).length > 0)
        return undefined;
    return isImage(of) ? undefined : [own];
}
function purlOf({ '@id': id, identifiers }) {
    return [identifiers?.purl, id].find((text) => text?.startsWith('pkg:'));
}
const harmlessStates = ['not_affected', 'false_positive', 'resolved', 'resolved_with_pedigree'];
function ofCycloneDx({ components, vulnerabilities }, file) {
    const purls = new Map(components.map((each) => [each['bom-ref'] ?? each.purl, each.purl]));
    return vulnerabilities.flatMap(({ id, references, analysis, affects }) => {
        if (!harmlessStates.includes(analysis?.state ?? ''))
            return [];
        const packages = affects.flatMap(({ ref, versions }) => {
            // A link to another document ends with the reference there.
            const own = ref.startsWith('urn:cdx:') ? decodeURIComponent(ref.slice(ref.indexOf('#') + 1)) : ref;
            const purl = purls.get(own) ?? (own.startsWith('pkg:') ? own : undefined);
            return purl === undefined || versions === undefined ? [purl] : unaffected(purl, versions);
        });
        const known = packages.filter((purl) => purl !== undefined);
        const why = [analysis?.justification, analysis?.detail].filter((part) => part !== undefined);
        return [
            {
                id: `${file}: ${id}`,
                file,
                names: [id, ...references.flatMap((other) => other.id ?? [])],
                packages: known,
                unless: [],
                files: undefined,
                reason: [(analysis?.state ?? '').replaceAll('_', ' '), ...why].join('; '),
                expires: undefined,
                problem: known.length === 0
                    ? affects.some(({ versions }) => versions !== undefined)
                        ? 'it names no version of a component that is unaffected'
                        : 'it names no component by a package URL'
                    : analysis?.state !== 'resolved' && analysis?.state !== 'resolved_with_pedigree' && why.length === 0
                        ? 'it gives no reason (justification or detail)'
                        : undefined,
            },
        ];
    });
}
/** The versions of a package that are named as unaffected; ranges aren't compared, and so cover nothing. */
function unaffected(purl, versions) {
    const own = (0,_formats_purl__WEBPACK_IMPORTED_MODULE_4__/* .readPurl */ .g)(purl)?.version;
    const named = versions.filter(({ status }) => status === 'unaffected').flatMap(({ version }) => version ?? []);
    if (own !== undefined)
        return named.includes(own) ? [purl] : [];
    const base = purl.replace(/[?#].*$/s, '');
    return named.map((version) => `${base}@${encodeURIComponent(version)}`);
}


/***/ })

};
