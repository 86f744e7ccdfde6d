export const id = 2925;
export const ids = [2925];
export const modules = {

/***/ 19046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ closeTrees)
/* harmony export */ });
/** Ends what the trees of a change keep open. */
async function closeTrees({ head, base, commits }) {
    commits?.close();
    await Promise.all([head.tree.close(), base?.tree.close(), base?.repository.close()]);
}


/***/ }),

/***/ 26052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   og: () => (/* binding */ gatesOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57310);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _gates_index__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46620);
/* harmony import */ var _policy_nearest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19876);






/** The one folder a command works on; the current one when none is named. */
function rootOf(positionals) {
    if (positionals.length > 1)
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`one PATH is checked at a time, not ${positionals.length}: ${positionals.join(' ')}`);
    const root = positionals[0] ?? '.';
    let stat;
    try {
        stat = node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root), { throwIfNoEntry: false });
    }
    catch (error) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${root}: can't be opened: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
    }
    if (!stat)
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${root}: no such folder`);
    if (!stat.isDirectory())
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${root}: is not a folder`);
    return root;
}
function gatesOf(ids) {
    return [...new Set(ids)].map((id) => {
        if ((0,_gates_index__WEBPACK_IMPORTED_MODULE_3__/* .isGateId */ .N5)(id))
            return id;
        const meant = (0,_policy_nearest__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(id, _gates_index__WEBPACK_IMPORTED_MODULE_3__/* .gateIds */ .GQ);
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`there is no gate ${id}${meant ? `; did you mean ${meant}?` : ''}; gates: ${_gates_index__WEBPACK_IMPORTED_MODULE_3__/* .gateIds */ .GQ.join(', ')}`);
    });
}
/** One of a few words. */
function oneOf(option, value, valid) {
    const found = valid.find((word) => word === value);
    if (found !== undefined)
        return found;
    const meant = (0,_policy_nearest__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(value, valid);
    throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${option} ${value}: ${meant ? `did you mean ${meant}? ` : ''}valid: ${valid.join(', ')}`);
}
/** A policy file as the caller names it: relative to where the command runs, or else to the checked folder. */
function configOf(config, root) {
    if (config === undefined)
        return undefined;
    return node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(config) ? node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(config) : node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, config);
}


/***/ }),

/***/ 44531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sbom: () => (/* binding */ sbom_sbom)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/engines/external/access.ts
var external_access = __webpack_require__(67469);
// EXTERNAL MODULE: ./src/engines/external/folder.ts
var folder = __webpack_require__(85707);
// EXTERNAL MODULE: ./src/engines/image/index.ts + 33 modules
var engines_image = __webpack_require__(8340);
// EXTERNAL MODULE: ./src/engines/image/client.ts
var client = __webpack_require__(67158);
// EXTERNAL MODULE: ./src/engines/image/reference.ts
var reference = __webpack_require__(7812);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(93326);
var spdx_expression_parse_default = /*#__PURE__*/__webpack_require__.n(spdx_expression_parse);
;// CONCATENATED MODULE: ./src/engines/sbom/parts.ts


/** A UUID of version 8 (RFC 9562) that stands for a text. */
function uuidOf(text) {
    const hex = (0,external_node_crypto_.createHash)('sha256').update(`gatehouse sbom ${text}`).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
/** CycloneDX has the scope of npm as a group, and so that of Maven. */
function groupAndName(ecosystem, name) {
    const [, group, rest] = (ecosystem === 'npm' ? /^(@[^/]+)\/(.+)$/ : ecosystem === 'maven' ? /^([^:]+):(.+)$/ : undefined)?.exec(name) ?? [];
    return group === undefined || rest === undefined ? { name } : { group, name: rest };
}
/** Whether a text is an SPDX licence expression with names that SPDX knows; longer ones than any are none. */
function isLicenseExpression(text) {
    if (text.length > 1_000)
        return false;
    try {
        spdx_expression_parse_default()(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/engines/image/sbom.ts


/**
 * A bill of materials in CycloneDX 1.6 (ECMA-424), as JSON: the image, its distribution, and each package once with the files and
 * layers that have it. The same image gives the same bytes.
 */
function cycloneDx(image, inventory) {
    const { distribution, packages, gaps } = inventory;
    const components = [...byPurl(packages).values()].map(packageComponent);
    const name = image.name === '' ? image.digest : image.name;
    const [bare, tag] = splitName(name);
    const root = image.digest;
    const document = {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: `urn:uuid:${uuidOf(image.digest)}`,
        version: 1,
        metadata: {
            ...(image.config.created && isDate(image.config.created) && { timestamp: image.config.created }),
            tools: { components: [{ type: 'application', name: 'gatehouse', version: version/* version */.r }] },
            component: {
                type: 'container',
                'bom-ref': root,
                name: bare,
                version: tag ?? image.digest,
                properties: [
                    { name: 'gatehouse:image:configDigest', value: image.digest },
                    ...(image.platform === '' ? [] : [{ name: 'gatehouse:image:platform', value: image.platform }]),
                    ...image.layers.map(({ diffId = '' }, i) => ({ name: `gatehouse:image:layer:${i + 1}`, value: diffId })),
                    ...gaps.map((gap) => ({ name: 'gatehouse:image:gap', value: gap })),
                ],
            },
        },
        components: [
            ...(distribution
                ? [
                    {
                        type: 'operating-system',
                        'bom-ref': `os:${distribution.id}@${distribution.version}`,
                        name: distribution.id,
                        ...(distribution.version !== '' && { version: distribution.version }),
                        ...(distribution.name !== '' && { description: distribution.name }),
                    },
                ]
                : []),
            ...components,
        ],
        // What a package needs is not in every package manager's records, so it is left open.
        compositions: [{ aggregate: gaps.length > 0 ? 'incomplete' : 'unknown', assemblies: [root] }],
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function byPurl(packages) {
    const groups = new Map();
    for (const each of [...packages].sort((a, b) => (a.purl < b.purl ? -1 : a.purl > b.purl ? 1 : 0))) {
        const known = groups.get(each.purl);
        if (known === undefined)
            groups.set(each.purl, [each]);
        else
            known.push(each);
    }
    return groups;
}
function packageComponent(places) {
    const [first] = places;
    if (first === undefined)
        return {};
    const { ecosystem, name, version: installed, purl, license } = first;
    return {
        type: 'library',
        'bom-ref': purl,
        ...groupAndName(ecosystem, name),
        version: installed,
        ...(license !== undefined && { licenses: [{ license: { name: license } }] }),
        purl,
        evidence: { occurrences: places.map(({ location }) => ({ location })) },
        properties: [
            ...[...new Set(places.map(({ layer }) => layer))]
                .sort((a, b) => a - b)
                .map((layer) => ({ name: 'gatehouse:layer', value: String(layer) })),
            // Distributions list flaws by the source package; this is how Trivy learns its name from a bill of materials.
            ...(first.source === undefined
                ? []
                : [
                    { name: 'aquasecurity:trivy:SrcName', value: first.source.name },
                    { name: 'aquasecurity:trivy:SrcVersion', value: first.source.version },
                ]),
        ],
    };
}
/** `registry:5000/app:1.2` is `registry:5000/app` and `1.2`. */
function splitName(name) {
    const colon = name.lastIndexOf(':');
    return colon > name.lastIndexOf('/') && !name.startsWith('sha256:')
        ? [name.slice(0, colon), name.slice(colon + 1)]
        : [name, undefined];
}
/** As `date-time` of RFC 3339. */
const isDate = (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text);

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/policy/engines.ts
var engines = __webpack_require__(83349);
// EXTERNAL MODULE: ./src/trees/directory.ts
var directory = __webpack_require__(82306);
// EXTERNAL MODULE: ./src/commands/options.ts
var options = __webpack_require__(26052);
// EXTERNAL MODULE: ./src/change/change.ts
var change_change = __webpack_require__(19046);
// EXTERNAL MODULE: ./src/change/resolve.ts + 4 modules
var resolve = __webpack_require__(57611);
// EXTERNAL MODULE: ./src/engines/dependencies/project.ts
var project = __webpack_require__(15300);
// EXTERNAL MODULE: ./src/formats/manifests/manifest.ts
var manifests_manifest = __webpack_require__(64052);
// EXTERNAL MODULE: ./src/formats/manifests/purl.ts
var purl = __webpack_require__(70112);
;// CONCATENATED MODULE: ./src/engines/sbom/inventory.ts


const scopes = ['runtime', 'optional', 'development'];
/**
 * The packages that the files of a repository name, each once, sorted by package URL. What a file asks for without a version isn't there if another
 * file has it in one; the folders of the repository itself are no packages.
 */
function inventoryOf(files) {
    const versioned = new Set(files.flatMap(({ manifest }) => manifest.dependencies.filter(({ version }) => version !== undefined).map(nameOf)));
    const isListed = (dependency) => dependency.origin.kind !== 'folder' && (dependency.version !== undefined || !versioned.has(nameOf(dependency)));
    const found = new Map();
    for (const { path, manifest } of files) {
        const listed = manifest.dependencies
            .filter(isListed)
            .map((dependency) => ({ dependency, purl: (0,purl/* purlOf */.V)(dependency) }));
        // Who needs what is told within a file.
        const purls = new Map();
        for (const { dependency, purl } of listed) {
            const key = (0,manifests_manifest/* keyOf */.T)(dependency);
            purls.set(key, [...(purls.get(key) ?? []), purl]);
            const known = found.get(purl) ?? { places: [], needs: new Set() };
            found.set(purl, known);
            known.places.push({ path, dependency });
        }
        for (const { dependency, purl } of listed)
            for (const needing of dependency.neededBy.flatMap((key) => purls.get(key) ?? []))
                if (needing !== purl)
                    found.get(needing)?.needs.add(purl);
    }
    const packages = [...found]
        .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
        .map(([purl, { places, needs }]) => listedAt(purl, places, [...needs].sort()));
    const gaps = files.flatMap(({ path, manifest }) => [...manifest.problems, ...(manifest.unknown ?? [])].map(({ line, message }) => `${path}${line === undefined ? '' : `, line ${line}`}: ${message}`));
    return { packages, gaps };
}
const nameOf = ({ ecosystem, name }) => `${ecosystem}/${name}`;
function listedAt(purl, places, needs) {
    const found = places.map(({ dependency }) => dependency);
    const [first] = found;
    const hashes = found.flatMap((each) => each.hashes.map(hexadecimal)).filter((hash) => hash !== undefined);
    return {
        purl,
        ecosystem: first?.ecosystem ?? 'other',
        name: first?.name ?? purl,
        version: first?.version,
        scope: scopes.find((scope) => found.some((each) => each.scope === scope)) ?? 'runtime',
        license: found.find(({ license }) => license !== undefined)?.license,
        hashes: [...new Set(hashes)].sort(),
        places: places.map(({ path, dependency: { line } }) => ({ path, line })),
        // Where a file doesn't tell, what nothing else needs.
        direct: found.some((each) => each.direct ?? each.neededBy.length === 0),
        needs,
    };
}
const lengths = { md5: 32, sha1: 40, sha256: 64, sha384: 96, sha512: 128 };
/** `sha512-BASE64` (npm) and `sha256:HEX` as `algorithm:hexadecimal`; undefined for digests of something other than the archive. */
function hexadecimal(hash) {
    const [, algorithm = '', mark, value = ''] = /^(md5|sha1|sha256|sha384|sha512)([-:=])(.+)$/.exec(hash) ?? [];
    const hex = mark === '-' ? Buffer.from(value, 'base64').toString('hex') : value.toLowerCase();
    return /^[\da-f]+$/.test(hex) && hex.length === lengths[algorithm] ? `${algorithm}:${hex}` : undefined;
}

;// CONCATENATED MODULE: ./src/engines/sbom/cyclonedx.ts



const algorithms = {
    md5: 'MD5',
    sha1: 'SHA-1',
    sha256: 'SHA-256',
    sha384: 'SHA-384',
    sha512: 'SHA-512',
};
/** What CycloneDX calls the packages that aren't there in production. */
const cyclonedx_scopes = { runtime: 'required', optional: 'optional', development: 'excluded' };
/**
 * A bill of materials in CycloneDX 1.6 (ECMA-424), as JSON: the packages that the manifests and lock files of a repository name, each once
 * with the lines that name it, and what needs what. The same files give the same bytes. `name`: of the repository.
 */
function cycloneDxOf(files, name = 'repository') {
    const { packages, gaps } = inventoryOf(files);
    const root = 'repository';
    const components = packages.map(componentOf);
    const dependencies = [
        { ref: root, dependsOn: packages.filter(({ direct }) => direct).map(({ purl }) => purl) },
        ...packages.map(({ purl, needs }) => ({ ref: purl, ...(needs.length > 0 && { dependsOn: needs }) })),
    ];
    const document = {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: `urn:uuid:${uuidOf(JSON.stringify([name, components, dependencies]))}`,
        version: 1,
        metadata: {
            tools: { components: [{ type: 'application', name: 'gatehouse', version: version/* version */.r }] },
            component: {
                type: 'application',
                'bom-ref': root,
                name,
                properties: [
                    ...files.map(({ path }) => ({ name: 'gatehouse:manifest', value: path })),
                    ...gaps.map((gap) => ({ name: 'gatehouse:gap', value: gap })),
                ],
            },
        },
        components,
        dependencies,
        // Whether the files name everything that is installed, not all of them tell.
        compositions: [{ aggregate: gaps.length > 0 ? 'incomplete' : 'unknown', assemblies: [root] }],
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function componentOf({ purl, ecosystem, name, version: locked, scope, license, hashes, places }) {
    const algorithm = (hash) => hash.slice(0, hash.indexOf(':'));
    // A component's digest is that of one archive. Of several, nobody could tell which one is meant.
    const alone = hashes.filter((hash) => hashes.filter((other) => algorithm(other) === algorithm(hash)).length === 1);
    const others = hashes.filter((hash) => !alone.includes(hash));
    return {
        type: 'library',
        'bom-ref': purl,
        ...groupAndName(ecosystem, name),
        ...(locked !== undefined && { version: locked }),
        scope: cyclonedx_scopes[scope],
        ...(alone.length > 0 && {
            hashes: alone.map((hash) => ({ alg: algorithms[algorithm(hash)], content: hash.slice(hash.indexOf(':') + 1) })),
        }),
        ...(license !== undefined && {
            licenses: [isLicenseExpression(license) ? { expression: license } : { license: { name: license } }],
        }),
        purl,
        evidence: {
            occurrences: places.map(({ path, line }) => ({ location: path, ...(line !== undefined && { line }) })),
        },
        ...(others.length > 0 && { properties: others.map((value) => ({ name: 'gatehouse:archive', value })) }),
    };
}

;// CONCATENATED MODULE: ./src/engines/sbom/spdx.ts



/**
 * A bill of materials in SPDX 2.3, as JSON: what `cycloneDxOf` has, but for the lines. `created`: SPDX wants the time; all else is the same for the
 * same files. `name`: of the repository.
 */
function spdxOf(files, created, name = 'repository') {
    const { packages, gaps } = inventoryOf(files);
    const ids = new Map(packages.map(({ purl }, at) => [purl, `SPDXRef-Package-${at + 1}`]));
    const root = 'SPDXRef-Repository';
    const relate = (spdxElementId, relationshipType, relatedSpdxElement) => ({
        spdxElementId,
        relationshipType,
        relatedSpdxElement,
    });
    const idOf = (purl) => ids.get(purl) ?? '';
    const described = packages.map((each) => packageOf(each, idOf(each.purl)));
    const relationships = [
        relate('SPDXRef-DOCUMENT', 'DESCRIBES', root),
        ...packages
            .filter(({ direct }) => direct)
            .map(({ purl, scope }) => scope === 'runtime'
            ? relate(root, 'DEPENDS_ON', idOf(purl))
            : relate(idOf(purl), scope === 'optional' ? 'OPTIONAL_DEPENDENCY_OF' : 'DEV_DEPENDENCY_OF', root)),
        ...packages.flatMap(({ purl, needs }) => needs.map((needed) => relate(idOf(purl), 'DEPENDS_ON', idOf(needed)))),
    ];
    const document = {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: 'SPDXRef-DOCUMENT',
        name,
        documentNamespace: `https://spdx.org/spdxdocs/gatehouse-${uuidOf(JSON.stringify([name, described, relationships]))}`,
        creationInfo: {
            created: created.toISOString().replace(/\.\d+Z$/, 'Z'),
            creators: [`Tool: gatehouse-${version/* version */.r}`],
            ...(gaps.length > 0 && { comment: gaps.join('\n') }),
        },
        packages: [
            {
                SPDXID: root,
                name,
                downloadLocation: 'NOASSERTION',
                filesAnalyzed: false,
                primaryPackagePurpose: 'APPLICATION',
            },
            ...described,
        ],
        relationships,
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function packageOf({ purl, name, version: locked, license, hashes, places }, id) {
    return {
        SPDXID: id,
        name,
        ...(locked !== undefined && { versionInfo: locked }),
        downloadLocation: 'NOASSERTION',
        filesAnalyzed: false,
        // What a `LicenseRef-` means would have to be in the document too.
        licenseDeclared: license !== undefined && !license.includes('LicenseRef-') && isLicenseExpression(license)
            ? license
            : 'NOASSERTION',
        ...(hashes.length > 0 && {
            checksums: hashes.map((hash) => ({
                algorithm: hash.slice(0, hash.indexOf(':')).toUpperCase(),
                checksumValue: hash.slice(hash.indexOf(':') + 1),
            })),
        }),
        sourceInfo: `named by ${[...new Set(places.map(({ path }) => path))].join(', ')}`,
        externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }],
    };
}

// EXTERNAL MODULE: ./src/formats/manifests/index.ts + 35 modules
var formats_manifests = __webpack_require__(2124);
// EXTERNAL MODULE: ./src/formats/manifests/go/go-sum.ts
var go_sum = __webpack_require__(72126);
// EXTERNAL MODULE: ./src/formats/manifests/sbom/index.ts + 5 modules
var sbom = __webpack_require__(30029);
// EXTERNAL MODULE: ./src/git/repository.ts
var repository = __webpack_require__(35986);
// EXTERNAL MODULE: ./src/reports/escape.ts
var reports_escape = __webpack_require__(46548);
// EXTERNAL MODULE: ./src/formats/manifests/unread.ts
var manifests_unread = __webpack_require__(96086);
;// CONCATENATED MODULE: ./src/commands/sbom-repository.ts













/** A bill of materials of what the manifests and lock files in a folder name. What can't be read is said on stderr, and in the bill. */
async function repositoryBill(folder, format, now) {
    const root = external_node_path_default().resolve(folder);
    const change = await (0,resolve/* localChange */.WW)(root, await (0,repository/* openRepository */.h)(root), undefined);
    try {
        const files = await manifestsIn(change.head.tree);
        if (files.length === 0)
            throw new errors/* UsageError */.eb(`${folder}: there is no image in it, and no manifest or lock file`);
        for (const { path: name, manifest } of files)
            for (const { line, message } of [...manifest.problems, ...(manifest.unknown ?? [])])
                process.stderr.write(`gatehouse: ${(0,reports_escape/* logLine */.BP)(name)}${line === undefined ? '' : `, line ${line}`}: ${(0,reports_escape/* logLine */.BP)(message)}\n`);
        const name = external_node_path_default().basename(root) || 'repository';
        return format === 'spdx' ? spdxOf(files, now, name) : cycloneDxOf(files, name);
    }
    finally {
        await (0,change_change/* closeTrees */.w)(change);
    }
}
const nothing = { locked: false, dependencies: [], indexes: [], inclusions: [], problems: [] };
async function manifestsIn(tree) {
    const manifests = new project/* Manifests */.H9(tree);
    const found = [];
    for (const { kind, path: name } of await tree.list()) {
        const reader = kind === 'file' ? (0,formats_manifests.readerFor)(name) : undefined;
        // Installed packages have manifests of their own, and a bill of materials may be of anything.
        if (kind !== 'file' || reader === sbom/* billOfMaterialsReader */.Q || /(?:^|\/)node_modules\//.test(name))
            continue;
        const unread = reader === undefined ? await (0,manifests_unread/* unreadIn */.l)(tree, name) : undefined;
        if (unread !== undefined)
            found.push({ path: name, manifest: { ...nothing, kind: unread.kind, unknown: [unread] } });
        const file = await manifests.file(name);
        if (file === undefined || (reader === undefined && !('manifest' in file && file.manifest.dependencies.length > 0)))
            continue;
        if ('problem' in file) {
            const problems = [{ line: undefined, message: file.problem }];
            found.push({ path: name, manifest: { ...nothing, kind: external_node_path_default().posix.basename(name), problems } });
        }
        else if (external_node_path_default().posix.basename(name) === 'go.mod') {
            const sums = await manifests.file(external_node_path_default().posix.join(external_node_path_default().posix.dirname(name), 'go.sum'));
            const read = sums !== undefined && 'text' in sums;
            found.push({ path: name, manifest: read ? (0,go_sum.withGoSum)(file.manifest, sums.text) : file.manifest });
        }
        else if (external_node_path_default().posix.basename(name) !== 'go.sum')
            found.push({ path: name, manifest: file.manifest });
    }
    return found;
}

// EXTERNAL MODULE: ./src/commands/terminal.ts
var terminal = __webpack_require__(49808);
;// CONCATENATED MODULE: ./src/commands/sbom.ts














/**
 * `gatehouse sbom [PATH]`: writes what is installed in an image as CycloneDX 1.6: an archive of `docker save`, an OCI layout in a
 * folder or an archive, or `docker://NAME`. Of any other folder (the current one, when none is named) it writes what its manifests and
 * lock files name, as CycloneDX 1.6 or SPDX 2.3. Answers the exit code.
 */
async function sbom_sbom(positionals, values) {
    const [file = '.', ...more] = positionals;
    if (more.length > 0)
        throw new errors/* UsageError */.eb(`sbom takes one PATH, not ${positionals.length}`);
    const format = (0,options/* oneOf */.yL)('--format', values.format ?? 'cyclonedx', ['cyclonedx', 'spdx']);
    if (isRepository(file)) {
        if (values.platform !== undefined)
            throw new errors/* UsageError */.eb(`${file}: --platform is for images, and this is a folder without one`);
        (0,terminal/* writeResult */.Z)(await repositoryBill(file, format, new Date()), values.output);
        return 0;
    }
    if (format === 'spdx')
        throw new errors/* UsageError */.eb(`${file}: of an image there is CycloneDX only`);
    const all = await inventoriesIn(file).catch((error) => {
        if (!(error instanceof errors/* GatehouseError */.GA))
            throw error;
        // A client's failure names the image.
        throw new errors/* UsageError */.eb((0,reference/* isClientImage */.p)(file) ? error.message : `${file} can't be read: ${error.message}`);
    });
    const fitting = all.filter(({ image }) => values.platform === undefined || image.platform === values.platform);
    const [found, ...others] = fitting;
    if (found === undefined)
        throw new errors/* UsageError */.eb(`${file}: there is no image ${values.platform === undefined ? '' : `for ${values.platform} `}in it`);
    if (others.length > 0)
        throw new errors/* UsageError */.eb(`${file}: there are ${fitting.length} images in it (${fitting.map(({ image }) => (0,engines_image/* shownImage */.zu)(image)).join(', ')}); name one with --platform, or save one alone`);
    for (const gap of found.inventory.gaps)
        process.stderr.write(`gatehouse: ${gap}\n`);
    (0,terminal/* writeResult */.Z)(cycloneDx(found.image, found.inventory), values.output);
    return 0;
}
/** A folder that holds no image: neither an OCI layout nor what `docker save` writes, unpacked. Websites have a `manifest.json` too. */
function isRepository(file) {
    const full = external_node_path_default().resolve(file);
    if ((0,reference/* isClientImage */.p)(file) || external_node_fs_default().statSync(full, { throwIfNoEntry: false })?.isDirectory() !== true)
        return false;
    if (external_node_fs_default().existsSync(external_node_path_default().join(full, 'oci-layout')))
        return false;
    try {
        return !/^\s*\[\s*\{\s*"Config"/.test(external_node_fs_default().readFileSync(external_node_path_default().join(full, 'manifest.json'), 'utf8'));
    }
    catch {
        return true;
    }
}
async function inventoriesIn(file) {
    if ((0,reference/* isClientImage */.p)(file)) {
        const access = (0,external_access/* engineAccess */.N)(process.cwd(), engines/* engineSettings */.O3.parse({}), process.env);
        return (0,folder/* inPrivateFolder */.Dt)(access.temporary, 'gatehouse-named', async (folder) => (0,engines_image/* inventoriesOf */.OP)(await (0,client/* fetchImage */.a)(file, folder, access), file));
    }
    const full = external_node_path_default().resolve(file);
    if (!external_node_fs_default().existsSync(full))
        throw new errors/* GatehouseError */.GA('there is no such file or folder');
    return (0,engines_image/* inventoriesOf */.OP)(new directory/* DirectoryTree */.Gq(external_node_path_default().dirname(full)), external_node_path_default().basename(full));
}


/***/ }),

/***/ 49808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeResult),
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57310);

/** Shown only for work that lasts, and not more often than an eye follows. */
const quietMs = 700;
const intervalMs = 100;
/** Tells how a run goes on stderr: a line that is rewritten on a terminal, nothing where nobody watches. */
function terminalLog(stderr) {
    const started = performance.now();
    let last = 0;
    let drawn = false;
    return {
        progress(text) {
            const now = performance.now();
            if (!stderr.isTTY || now - started < quietMs || now - last < intervalMs)
                return;
            last = now;
            drawn = true;
            stderr.write(`\r\u001b[2K${text.slice(0, stderr.columns - 1)}`);
        },
        bug(error) {
            stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        },
        clear() {
            if (drawn)
                stderr.write('\r\u001b[2K');
        },
    };
}
/** Writes a result to a file, or to stdout when none is named. */
function writeResult(text, file) {
    if (file === undefined)
        for (const piece of (0,_disk__WEBPACK_IMPORTED_MODULE_0__/* .piecesOf */ .Xe)(text))
            process.stdout.write(piece);
    else
        (0,_disk__WEBPACK_IMPORTED_MODULE_0__/* .writeOutput */ .zh)(file, text);
}


/***/ }),

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

/***/ 67469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ engineAccess)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _trust__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94473);




/** Where GitHub, GitLab and Jenkins put what they build. */
const workspaces = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'WORKSPACE'];
/** Where a system keeps temporary files, if the job's own folder lies in what is checked. */
const systemTemporary = ['/tmp', '/var/tmp'];
/** The folders above that hold a repository: what is checked may be a part of it. */
function repositoriesAround(root) {
    const found = [];
    for (let folder = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(root); folder !== node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(folder); folder = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(folder))
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, '.git')))
            found.push(folder);
    return found;
}
/** For a run that checks `root`. The cache is the runner's own where there is one, so that `actions/setup` can fill it. */
function engineAccess(root, settings, environment) {
    const folder = (name) => {
        const value = environment[name] ?? '';
        return value === '' ? undefined : node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(value);
    };
    const untrusted = [
        node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(root),
        ...repositoriesAround(root),
        ...workspaces.flatMap((name) => folder(name) ?? []),
    ];
    const temporary = [folder('RUNNER_TEMP') ?? node_os__WEBPACK_IMPORTED_MODULE_1___default().tmpdir(), ...systemTemporary];
    return {
        settings,
        untrusted,
        cache: node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder('RUNNER_TOOL_CACHE') ?? folder('XDG_CACHE_HOME') ?? node_path__WEBPACK_IMPORTED_MODULE_2___default().join(node_os__WEBPACK_IMPORTED_MODULE_1___default().homedir(), '.cache'), 'gatehouse'),
        // Engines look for settings, lists to ignore and repositories in the folders above what they scan.
        temporary: temporary.find((each) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(each) && !(0,_trust__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(each, untrusted)) ?? node_os__WEBPACK_IMPORTED_MODULE_1___default().tmpdir(),
        environment,
    };
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

/***/ 46620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ gateIds),
/* harmony export */   Lr: () => (/* binding */ isAcceptable),
/* harmony export */   N5: () => (/* binding */ isGateId),
/* harmony export */   WF: () => (/* binding */ loadGate),
/* harmony export */   f5: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _policy_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20653);

/** Every gate, in the order in which they run and are shown. Each is loaded when a run needs it. */
const loaders = {
    secrets: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8481), __webpack_require__.e(7115), __webpack_require__.e(5373), __webpack_require__.e(7585), __webpack_require__.e(1329), __webpack_require__.e(2070), __webpack_require__.e(6223)]).then(__webpack_require__.bind(__webpack_require__, 96223))).secretsGate,
    sast: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(7813)]).then(__webpack_require__.bind(__webpack_require__, 47813))).sastGate,
    dependencies: async () => (await __webpack_require__.e(/* import() */ 3324).then(__webpack_require__.bind(__webpack_require__, 3324))).dependenciesGate,
    container: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8339), __webpack_require__.e(2088), __webpack_require__.e(9547), __webpack_require__.e(8481), __webpack_require__.e(7115), __webpack_require__.e(5373), __webpack_require__.e(6171), __webpack_require__.e(6765), __webpack_require__.e(256), __webpack_require__.e(5902), __webpack_require__.e(2763), __webpack_require__.e(7585), __webpack_require__.e(1329), __webpack_require__.e(6921), __webpack_require__.e(4916), __webpack_require__.e(5647)]).then(__webpack_require__.bind(__webpack_require__, 15647))).containerGate,
    artifacts: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8339), __webpack_require__.e(8481), __webpack_require__.e(7115), __webpack_require__.e(5373), __webpack_require__.e(6171), __webpack_require__.e(3082), __webpack_require__.e(3206), __webpack_require__.e(5576), __webpack_require__.e(6944)]).then(__webpack_require__.bind(__webpack_require__, 36944))).artifactsGate,
    metrics: async () => (await Promise.all(/* import() */[__webpack_require__.e(9997), __webpack_require__.e(8129), __webpack_require__.e(5549), __webpack_require__.e(485)]).then(__webpack_require__.bind(__webpack_require__, 48326))).metricsGate,
    reports: async () => (await __webpack_require__.e(/* import() */ 6296).then(__webpack_require__.bind(__webpack_require__, 26296))).reportsGate,
    workflow: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8068)]).then(__webpack_require__.bind(__webpack_require__, 68068))).workflowGate,
};
const gateIds = Object.keys(loaders);
const isGateId = (id) => Object.hasOwn(loaders, id);
/** Whether what a gate finds can be accepted by a baseline: what stands in files, whoever found it. */
const isAcceptable = (id) => Object.hasOwn(_policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .fileGateSettings */ .lG, id) || id === 'reports';
const loadGate = (id) => loaders[id]();
/**
 * The settings of a gate: the policy's, or the defaults; undefined where a gate has none and the policy doesn't name it. Without `mayAsk`
 * nobody is asked over the network about packages: nobody named the gate, or a hook waits for it.
 */
function settingsOf(id, policy, mayAsk = true) {
    if (id === 'dependencies' && !mayAsk)
        return { ...(policy.gates[id] ?? _policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .gateSettings */ .dJ.dependencies.parse({})), engine: 'none', metadata: {} };
    return policy.gates[id] ?? (hasDefaults(id) ? _policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .gateSettings */ .dJ[id].parse({}) : undefined);
}
const hasDefaults = (id) => Object.hasOwn(_policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .gateSettings */ .dJ, id);


/***/ })

};
