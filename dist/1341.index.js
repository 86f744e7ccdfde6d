export const id = 1341;
export const ids = [1341];
export const modules = {

/***/ 81011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sbom: () => (/* binding */ sbom)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/engines/image/index.ts + 19 modules
var engines_image = __webpack_require__(63103);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
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
    const scope = ecosystem === 'npm' ? /^(@[^/]+)\/(.+)$/.exec(name) : null;
    return {
        type: 'library',
        'bom-ref': purl,
        ...(scope && { group: scope[1] }),
        name: scope?.[2] ?? name,
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
/** A UUID of version 8 (RFC 9562) that stands for the image. */
function uuidOf(digest) {
    const hex = (0,external_node_crypto_.createHash)('sha256').update(`gatehouse sbom ${digest}`).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/trees/directory.ts
var directory = __webpack_require__(82306);
// EXTERNAL MODULE: ./src/commands/terminal.ts
var terminal = __webpack_require__(49808);
;// CONCATENATED MODULE: ./src/commands/sbom.ts







/**
 * `gatehouse sbom IMAGE`: writes what is installed in an image as CycloneDX 1.6. IMAGE is an archive of `docker save`, or an OCI layout in a
 * folder or an archive. Answers the exit code.
 */
async function sbom(positionals, values) {
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0)
        throw new errors/* UsageError */.eb(`sbom takes one IMAGE, not ${positionals.length}`);
    const full = external_node_path_default().resolve(file);
    if (!external_node_fs_default().existsSync(full))
        throw new errors/* UsageError */.eb(`${file}: there is no such file or folder`);
    const tree = new directory/* DirectoryTree */.Gq(external_node_path_default().dirname(full));
    const all = await (0,engines_image/* inventoriesOf */.OP)(tree, external_node_path_default().basename(full)).catch((error) => {
        throw error instanceof errors/* GatehouseError */.GA ? new errors/* UsageError */.eb(`${file} can't be read: ${error.message}`) : error;
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
        process.stdout.write(text);
    else
        (0,_disk__WEBPACK_IMPORTED_MODULE_0__/* .writeOutput */ .zh)(file, text);
}


/***/ }),

/***/ 44879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   qs: () => (/* binding */ maxLineText),
/* harmony export */   w_: () => (/* binding */ isExcerpt)
/* harmony export */ });
/** From worst to least; the order is what `atLeast` and every sort use. */
const severities = ['critical', 'high', 'medium', 'low', 'info'];
function atLeast(severity, threshold) {
    return severities.indexOf(severity) <= severities.indexOf(threshold);
}
/** The longest line an engine hands on whole; of a longer one (minified code, data) only what is around the place. */
const maxLineText = 2_000;
const excerptSide = 200;
/** Starts the text of a line that was cut. No line of a text file holds this character. */
const cutMark = '\0';
/** `line`, or when it is too long, the characters around `column` (1-based), marked as cut. */
function excerpt(line, column) {
    if (line.length <= maxLineText)
        return line;
    return cutMark + line.slice(Math.max(0, column - 1 - excerptSide), column - 1 + excerptSide);
}
const isExcerpt = (lineText) => lineText.startsWith(cutMark);


/***/ }),

/***/ 82306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Gq: () => (/* binding */ DirectoryTree),
/* harmony export */   qX: () => (/* binding */ readRange)
/* harmony export */ });
/* unused harmony export maxWholeRead */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57310);
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91193);





/** The most that one `read` without a length returns; larger files are read in ranges. */
const maxWholeRead = 256 * 1024 * 1024;
/**
 * The files under a folder on disk. `listing` names them, as `git ls-files` does; without it the
 * folder is walked, `.git` left out. Links are listed and never followed, also not in the middle of a path.
 */
class DirectoryTree {
    #root;
    #listing;
    #folders = new Map();
    #entries;
    constructor(root, listing = () => Promise.resolve(undefined)) {
        this.#root = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root);
        this.#listing = listing;
    }
    list() {
        this.#entries ??= this.#load();
        return this.#entries;
    }
    async #load() {
        const { names, unreadable } = (await this.#listing()) ?? walk(this.#root);
        const entries = new Map();
        for (const name of names) {
            const entry = this.#entry((0,_names__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(name));
            if (entry)
                entries.set(entry.path, entry);
        }
        for (const folder of unreadable) {
            const path = (0,_names__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(folder);
            entries.set(path, { path, size: 0, kind: 'unreadable' });
        }
        return [...entries.values()].sort(_names__WEBPACK_IMPORTED_MODULE_3__/* .byPath */ .f2);
    }
    /** A name that git lists and the disk doesn't hold was deleted. */
    #entry(name) {
        let stat;
        try {
            stat = node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(this.#onDisk(name), { throwIfNoEntry: false });
        }
        catch (error) {
            // A parent became a file: the name is gone. Anything else can't be told, and is found out when it is read.
            if (isCode(error, 'ENOTDIR'))
                return undefined;
            return { path: name, size: 0, kind: 'file' };
        }
        if (!stat)
            return undefined;
        if (stat.isSymbolicLink() || !this.#inside(name))
            return { path: name, size: 0, kind: 'symlink' };
        if (stat.isFile())
            return { path: name, size: stat.size, kind: 'file' };
        // Only git lists a folder: a submodule, or another repository inside this one.
        if (stat.isDirectory())
            return { path: name.replace(/\/$/, ''), size: 0, kind: 'submodule' };
        return { path: name, size: 0, kind: 'special' };
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- a tree answers asynchronously; the disk is read synchronously, at a quarter of the CPU time
    async stat(name) {
        return this.#entry(name);
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async read(name, range = {}) {
        let file;
        try {
            if (!this.#inside(name))
                throw new Error('it lies behind a link');
            file = node_fs__WEBPACK_IMPORTED_MODULE_0___default().openSync(this.#onDisk(name), (node_fs__WEBPACK_IMPORTED_MODULE_0___default().constants).O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0___default().constants).O_NOFOLLOW | (node_fs__WEBPACK_IMPORTED_MODULE_0___default().constants).O_NONBLOCK);
            const stat = node_fs__WEBPACK_IMPORTED_MODULE_0___default().fstatSync(file);
            if (!stat.isFile())
                throw new Error('it is not a regular file');
            return readRange(file, stat.size, range);
        }
        catch (error) {
            throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableError */ .Gy(`${name}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
        }
        finally {
            if (file !== undefined)
                node_fs__WEBPACK_IMPORTED_MODULE_0___default().closeSync(file);
        }
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async readLink(name) {
        try {
            if (!this.#inside(name))
                throw new Error('it lies behind a link');
            return (0,_names__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(node_fs__WEBPACK_IMPORTED_MODULE_0___default().readlinkSync(this.#onDisk(name), 'buffer'));
        }
        catch (error) {
            throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableError */ .Gy(`${name}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
        }
    }
    async close() {
        // Nothing stays open between reads.
    }
    #onDisk(name) {
        return (0,_names__WEBPACK_IMPORTED_MODULE_3__/* .needsRawName */ .lB)(name)
            ? Buffer.concat([Buffer.from(`${this.#root}/`), (0,_names__WEBPACK_IMPORTED_MODULE_3__/* .rawName */ .UW)(name)])
            : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(this.#root, name);
    }
    /** Whether the folder a file is in is a real folder below the root, with no link on the way. */
    #inside(name) {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.dirname(name);
        if (folder === '.')
            return true;
        let inside = this.#folders.get(folder);
        if (inside === undefined) {
            inside = !folder.split('/').includes('..') && this.#inside(folder) && !(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .isLink */ .PJ)(this.#onDisk(folder));
            this.#folders.set(folder, inside);
        }
        return inside;
    }
}
/** Reads a range of an open file of `size` bytes. */
function readRange(file, size, range) {
    const offset = range.offset ?? 0;
    const length = Math.max(0, Math.min(range.length ?? Infinity, size - offset));
    if (length > maxWholeRead)
        throw new Error(`it is too large to read at once (${length} bytes)`);
    const buffer = range.into?.subarray(0, length) ?? Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
        const count = node_fs__WEBPACK_IMPORTED_MODULE_0___default().readSync(file, buffer, filled, length - filled, offset + filled);
        if (count === 0)
            break;
        filled += count;
    }
    return buffer.subarray(0, filled);
}
/** What lies below `start`, which is itself below `root` or the same folder. */
function walk(root, start = '') {
    const names = [];
    const unreadable = [];
    const slash = Buffer.from('/');
    const pending = [Buffer.from(start)];
    for (let folder = pending.pop(); folder; folder = pending.pop()) {
        const onDisk = folder.length > 0 ? Buffer.concat([Buffer.from(`${root}/`), folder]) : Buffer.from(root);
        let entries;
        try {
            entries = node_fs__WEBPACK_IMPORTED_MODULE_0___default().readdirSync(onDisk, { withFileTypes: true, encoding: 'buffer' });
        }
        catch (error) {
            if (folder.length === 0)
                throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableError */ .Gy(`${root}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
            unreadable.push(folder);
            continue;
        }
        for (const entry of entries) {
            const name = folder.length > 0 ? Buffer.concat([folder, slash, entry.name]) : entry.name;
            if (!entry.isDirectory())
                names.push(name);
            else if (!entry.name.equals(gitFolder))
                pending.push(name);
        }
    }
    return { names, unreadable };
}
const gitFolder = Buffer.from('.git');
const isCode = (error, code) => error instanceof Error && 'code' in error && error.code === code;


/***/ })

};
