export const id = 2682;
export const ids = [2682,6925,7168];
export const modules = {

/***/ 72682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   constrained: () => (/* binding */ constrained),
/* harmony export */   includersOf: () => (/* binding */ includersOf),
/* harmony export */   noteTaken: () => (/* binding */ noteTaken),
/* harmony export */   withoutTaken: () => (/* binding */ withoutTaken)
/* harmony export */ });
/* harmony import */ var _formats_manifests_names__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92937);
/* harmony import */ var _project__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15300);


/** A manifest in which exact constraints give the versions that it leaves open. */
function constrained(file, { files }) {
    const versions = new Map();
    for (const { file: taken, kind } of files)
        if (kind === 'constraints')
            for (const { name, version } of taken.manifest.dependencies)
                if (version !== undefined)
                    versions.set(name, version);
    if (versions.size === 0)
        return file;
    const dependencies = file.manifest.dependencies.map((each) => {
        const isOpen = each.ecosystem === 'pypi' && each.version === undefined && each.origin.kind === 'index';
        const version = isOpen ? versions.get(each.name) : undefined;
        return version === undefined ? each : { ...each, version };
    });
    return { ...file, manifest: { ...file.manifest, dependencies } };
}
/**
 * Constraints install nothing: what a requirement takes its version from is looked up there, and in the constraints only what nobody
 * beside them asks for by name (it may come as what others need).
 */
function withoutTaken(project, takenFrom) {
    const { manifest, lock } = project;
    const names = manifest && lock === undefined ? takenFrom.get(manifest.path) : undefined;
    if (manifest === undefined || names === undefined)
        return project;
    const dependencies = manifest.manifest.dependencies.filter(({ name }) => !names.has(name));
    return { ...project, manifest: { ...manifest, manifest: { ...manifest.manifest, dependencies } } };
}
/** Notes which names of which files of constraints the requirements of a manifest, and what it takes in, ask for. */
function noteTaken(by, { files }, noted) {
    const asking = [by, ...files.filter(({ kind }) => kind === 'requirements').map(({ file }) => file)];
    const asked = new Set(asking.flatMap(({ manifest }) => manifest.dependencies.map(({ name }) => name)));
    for (const { file, kind } of files) {
        if (kind !== 'constraints')
            continue;
        const names = noted.get(file.path) ?? new Set();
        noted.set(file.path, names);
        for (const { name } of file.manifest.dependencies)
            if (asked.has(name))
                names.add(name);
    }
}
const mayTakeIn = new Set(['requirements.txt', 'pyproject.toml', 'setup.cfg', 'environment.yml', 'python_env.yaml']);
/** Of entries, those that take in one of the files, directly or by others. */
async function includersOf(tree, entries, changed) {
    const manifests = new _project__WEBPACK_IMPORTED_MODULE_1__/* .Manifests */ .H9(tree);
    const found = new Set();
    for (const { path: name } of entries) {
        if (!mayTakeIn.has((0,_formats_manifests_names__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(name) ?? ''))
            continue;
        const file = await manifests.file(name);
        if (file === undefined || 'problem' in file || file.manifest.inclusions.length === 0)
            continue;
        const { paths } = await manifests.takenIn(file);
        if ([...paths].some((each) => changed.has(each)))
            found.add(name);
    }
    return found;
}


/***/ }),

/***/ 15300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ Manifests),
/* harmony export */   TM: () => (/* binding */ isOwnRequirements)
/* harmony export */ });
/* unused harmony export maxManifestBytes */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _formats_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36925);
/* harmony import */ var _formats_manifests_names__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92937);
/* harmony import */ var _formats_manifests_npm_freshness__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9244);
/* harmony import */ var _formats_manifests_by_content__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80532);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83916);
/* harmony import */ var _pairs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44612);
/* harmony import */ var _trees_tree__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11537);
/* harmony import */ var _workspaces__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48251);









/** A lock file of fifty thousand packages has as much. */
const maxManifestBytes = 50_000_000;
/** Whether a file is judged for itself, as one that pip takes requirements from. */
const isOwnRequirements = (name) => (0,_formats_manifests_names__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(name) === 'requirements.txt';
/** Reads manifests of a tree, each once. */
class Manifests {
    #tree;
    #read = new Map();
    constructor(tree) {
        this.#tree = tree;
    }
    /** The file as its reader reads it; undefined where it isn't there or no reader knows its kind. */
    file(name) {
        let known = this.#read.get(name);
        if (known === undefined) {
            known = this.#open(name);
            this.#read.set(name, known);
        }
        return known;
    }
    /** Follows what a manifest takes in, cycles too. */
    async takenIn(manifest) {
        const files = [];
        const unread = [];
        const seen = new Set();
        const paths = new Set();
        const open = [
            { file: manifest, kind: 'requirements' },
        ];
        for (const { file: by, kind: outer } of open)
            for (const { path: name, kind: own, line } of by.manifest.inclusions) {
                // What constraints take in constrains as well.
                const kind = outer === 'constraints' ? outer : own;
                if (name === manifest.path || seen.has(`${kind} ${name}`))
                    continue;
                seen.add(`${kind} ${name}`);
                paths.add(name);
                const file = await this.#requirements(name);
                if (file === undefined)
                    unread.push({ by, line, problem: `it takes in ${name}, which is not there`, elsewhere: kind });
                else if ('problem' in file)
                    unread.push({ by, line, problem: `it takes in ${name}: ${file.problem}` });
                else {
                    files.push({ file, kind });
                    open.push({ file, kind });
                }
            }
        return { files, unread, paths };
    }
    /** A file of pip's, whatever it is called. */
    #requirements(name) {
        if (isOwnRequirements(name))
            return this.file(name);
        const key = `-r ${name}`;
        let known = this.#read.get(key);
        if (known === undefined) {
            known = __webpack_require__.e(/* import() */ 21).then(__webpack_require__.bind(__webpack_require__, 80021)).then(({ requirementsReader }) => this.#readAs(name, requirementsReader));
            this.#read.set(key, known);
        }
        return known;
    }
    async #open(name) {
        if ((0,_formats_manifests_names__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(name) !== undefined)
            return this.#readAs(name);
        const byContent = (0,_formats_manifests_by_content__WEBPACK_IMPORTED_MODULE_4__/* .contentKindOf */ .t)(name);
        return byContent && this.#readAs(name, await byContent.reader());
    }
    async #readAs(name, reader) {
        const listed = await this.#tree.stat(name);
        const entry = listed?.kind === 'symlink' && reader ? await (0,_trees_tree__WEBPACK_IMPORTED_MODULE_6__/* .targetOf */ .$)(this.#tree, name) : listed;
        if (entry?.kind !== 'file')
            return undefined;
        if (entry.size > maxManifestBytes)
            return { path: name, problem: `it has ${entry.size} bytes, more than the ${maxManifestBytes} that are read` };
        try {
            const text = (0,_formats_text__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(await this.#tree.read(reader ? entry.path : name))?.text;
            if (text === undefined || text.includes('\0'))
                return { path: name, problem: 'it is no text file' };
            const { readerFor } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9800), __webpack_require__.e(3292), __webpack_require__.e(4371), __webpack_require__.e(3629), __webpack_require__.e(358), __webpack_require__.e(2124), __webpack_require__.e(8457)]).then(__webpack_require__.bind(__webpack_require__, 2124));
            const manifest = (reader ?? readerFor(name))?.read(text, name);
            return manifest && { path: name, text, manifest };
        }
        catch (error) {
            if (error instanceof _errors__WEBPACK_IMPORTED_MODULE_8__/* .UnreadableError */ .Gy)
                return { path: name, problem: error.message };
            throw error;
        }
    }
    /** The project that a file belongs to; undefined where the file can't be read. */
    async projectOf({ path: name }) {
        const file = await this.file(name);
        if (file === undefined || 'problem' in file)
            return undefined;
        const { dir, base } = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.parse(name);
        // What catalogues and overrides set stands in the lock file.
        if (file.manifest.kind === 'pnpm-workspace.yaml')
            for (const lock of ['pnpm-lock.yaml', 'yarn.lock'])
                if ((await this.#readable(dir, lock)) !== undefined)
                    return undefined;
        if (base === 'go.mod' || base === 'go.sum')
            return (await this.#goProject(dir)) ?? { manifest: undefined, lock: file };
        for (const folder of foldersFrom(dir))
            for (const candidate of (0,_pairs__WEBPACK_IMPORTED_MODULE_5__/* .locksOf */ .aZ)(base)) {
                const lock = await this.#readable(folder, candidate);
                if (lock === undefined)
                    continue;
                if (folder === dir)
                    return locked(file, lock);
                const below = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.relative(folder, dir);
                const workspaces = await this.#workspacesIn(folder, base, lock);
                const membership = (0,_workspaces__WEBPACK_IMPORTED_MODULE_7__/* .membershipOf */ ._)(file, lock, workspaces, below);
                if (membership === 'none')
                    continue;
                const own = await locked(file, lock, await this.#readable(folder, base));
                // Without a workspace, Cargo locks no more of a package than those need that take it from its folder.
                if (membership === 'held')
                    return workspaces === undefined && base === 'Cargo.toml' ? { ...own, outOfDate: undefined } : own;
                return { ...own, outOfDate: `it has no ${below}, which is a member of its workspace` };
            }
        for (const candidate of (0,_pairs__WEBPACK_IMPORTED_MODULE_5__/* .manifestsOf */ .oF)(base)) {
            const manifest = await this.#readable(dir, candidate);
            if (manifest !== undefined)
                return locked(manifest, file);
        }
        return file.manifest.locked
            ? { manifest: undefined, lock: file, outOfDate: (0,_formats_manifests_npm_freshness__WEBPACK_IMPORTED_MODULE_3__/* .notWhole */ .HR)(file.manifest) }
            : { manifest: file, lock: undefined };
    }
    /** What the manifest beside a lock file says that its workspace is; for pnpm a file of its own says it. */
    async #workspacesIn(folder, base, lock) {
        if (lock.manifest.kind !== 'pnpm-lock.yaml')
            return (await this.#readable(folder, base))?.manifest.workspaces;
        const name = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(folder, 'pnpm-workspace.yaml');
        const entry = await this.#tree.stat(name);
        if (entry?.kind !== 'file' || entry.size > maxManifestBytes)
            return undefined;
        const { pnpmWorkspaces } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9800), __webpack_require__.e(3292), __webpack_require__.e(358), __webpack_require__.e(3001)]).then(__webpack_require__.bind(__webpack_require__, 10358));
        try {
            return pnpmWorkspaces((0,_formats_text__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(await this.#tree.read(name))?.text ?? '');
        }
        catch (error) {
            if (error instanceof _errors__WEBPACK_IMPORTED_MODULE_8__/* .UnreadableError */ .Gy)
                return undefined;
            throw error;
        }
    }
    /** Versions are go.mod's, and digests go.sum's. */
    async #goProject(folder) {
        const [mod, sum] = [await this.#readable(folder, 'go.mod'), await this.#readable(folder, 'go.sum')];
        if (mod === undefined || sum === undefined)
            return mod && { manifest: undefined, lock: mod };
        const { isGoSumOutOfDate, withGoSum } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9800), __webpack_require__.e(3292), __webpack_require__.e(2126)]).then(__webpack_require__.bind(__webpack_require__, 72126));
        const lock = { ...mod, manifest: withGoSum(mod.manifest, sum.text) };
        return { manifest: undefined, lock, outOfDate: isGoSumOutOfDate(mod.manifest, sum.text) };
    }
    async #readable(folder, name) {
        const file = await this.file(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(folder, name));
        return file === undefined || 'problem' in file ? undefined : file;
    }
}
async function locked(manifest, lock, top) {
    const { outOfDate } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9800), __webpack_require__.e(3292), __webpack_require__.e(4371), __webpack_require__.e(9215)]).then(__webpack_require__.bind(__webpack_require__, 74320));
    return { manifest, lock, outOfDate: outOfDate(manifest, lock, top?.manifest) };
}
/** A folder and those above it, to the top. */
function foldersFrom(folder) {
    const found = [folder];
    for (let at = folder; at !== '';) {
        at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '';
        found.push(at);
    }
    return found;
}


/***/ }),

/***/ 48251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isMember),
/* harmony export */   _: () => (/* binding */ membershipOf)
/* harmony export */ });
/* harmony import */ var _policy_globs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(973);

/** Whether a lock file above a folder is that of the folder too. `below`: the folder, relative to the lock file's. */
function membershipOf({ manifest }, { manifest: { kind, lockOf } }, workspaces, below) {
    if (!ofWorkspaces.has(kind))
        return 'none';
    if (lockOf?.members?.has(below) === true)
        return 'held';
    if (manifest.name !== undefined && lockOf?.names?.has(manifest.name) === true)
        return 'held';
    if (workspaces === undefined)
        return 'none';
    if (!isMember(workspaces, below))
        return 'none';
    // Yarn 1 doesn't say whose packages it locks.
    return kind === 'yarn.lock' && lockOf?.members === undefined ? 'held' : 'missing';
}
/** Whether a folder, relative to that of the manifest, is one of its workspace. */
const isMember = ({ members, exclude }, folder) => (0,_policy_globs__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(members)(folder) && !(0,_policy_globs__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(exclude)(folder);
/** Other tools lock the packages of one folder. */
const ofWorkspaces = new Set(['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'uv.lock', 'Cargo.lock']);


/***/ }),

/***/ 9244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ notWhole),
/* harmony export */   eT: () => (/* binding */ isNpmLockOutOfDate),
/* harmony export */   zJ: () => (/* binding */ peer),
/* harmony export */   zx: () => (/* binding */ unheldOverride)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Why a lock file of npm, Yarn or pnpm doesn't belong to a package.json, in a sentence; undefined: it does, or nobody can tell. `folder` is
 * the one of the package.json, relative to the lock file's. Each tool asks for more than the one before: npm for a locked version that
 * fits, Yarn for one that was locked for that range, pnpm for a lock that was made for just these ranges. What `top`, the package.json beside
 * the lock file, overrides is for npm not what a member of its workspace asks for.
 */
function isNpmLockOutOfDate(lock, manifest, folder = '', top) {
    // Those who use a package bring its peers, and npm 7 and pnpm 8 were the first to install them.
    const asked = manifest.dependencies.filter(({ marker, origin }) => marker !== peer && origin.kind !== 'folder');
    const { requirements, members } = lock.lockOf ?? {};
    const own = folder === '' ? requirements : members?.get(folder);
    if (lock.kind === 'package-lock.json') {
        const overridden = new Set(top?.overrides?.flatMap(({ by, name }) => (by === 'overrides' ? name : [])));
        const plain = asked.filter(({ name }) => !overridden.has(name));
        return folder === '' || own !== undefined
            ? (first(plain, (dependency) => notLocked(dependency, lock)) ?? notWhole(lock))
            : undefined;
    }
    // Yarn 1 has one list of all folders, and their packages aren't in it.
    const shared = lock.kind === 'yarn.lock' && members === undefined;
    const known = shared ? requirements : own;
    if (known === undefined)
        return undefined;
    const [exact, names] = [new Set(known.map(textOf)), new Set(known.map(({ name }) => name))];
    const mayBeOwn = shared && (folder !== '' || manifest.workspaces !== undefined);
    const added = asked.find(({ name, specifier = '', scope }) => !exact.has(textOf({ name, specifier })) && (names.has(name) || (scope !== 'optional' && !mayBeOwn)));
    if (added !== undefined)
        return `${lock.kind} was not made for ${shown(added)}, which package.json asks for`;
    if (lock.kind !== 'pnpm-lock.yaml')
        return undefined;
    const wanted = new Set(manifest.dependencies.map(({ name }) => name));
    const removed = known.find(({ name }) => !wanted.has(name));
    return removed && `${lock.kind} was made for ${removed.name}, which package.json asks for no more`;
}
/** Why a lock file can't be installed from as it is: it was cut, or edited by hand. */
const notWhole = ({ kind, lockOf }) => lockOf?.missing && `${kind} has no ${lockOf.missing.name}, which ${lockOf.missing.by} in it needs`;
/** Marks what a package.json has under `peerDependencies`. */
const peer = 'peer';
const textOf = ({ name, specifier }) => `${name}@${specifier}`;
const shown = ({ name, specifier = '' }) => (specifier === '' ? name : `${name} ${specifier}`);
function notLocked(asked, lock) {
    const found = lock.dependencies.filter(({ name, direct }) => name === asked.name && direct !== false);
    const [locked] = found;
    if (locked === undefined)
        return asked.scope === 'optional' ? undefined : `${lock.kind} has no ${shown(asked)}, which package.json asks for`;
    // A tag, and what comes from elsewhere, is what it was as the lock was made.
    const range = asked.origin.kind === 'index' ? semver__WEBPACK_IMPORTED_MODULE_0___default().validRange(asked.specifier, { loose: true }) : null;
    if (range === null)
        return undefined;
    const fits = ({ version, origin }) => version === undefined ||
        origin.kind !== 'index' ||
        semver__WEBPACK_IMPORTED_MODULE_0___default().satisfies(version, range, { loose: true, includePrerelease: true });
    return found.some(fits)
        ? undefined
        : `${lock.kind} has ${asked.name} ${locked.version ?? ''}, where package.json asks for ${asked.specifier ?? ''}`;
}
function first(items, of) {
    for (const item of items) {
        const found = of(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Which fields each tool goes by. */
const heeded = {
    'package-lock.json': ['overrides'],
    'yarn.lock': ['resolutions'],
    'bun.lock': ['overrides', 'resolutions'],
    'pnpm-lock.yaml': ['pnpm.overrides', 'resolutions'],
};
/** An override of the whole tree that no locked version of its package fits. */
function unheldOverride(lock, { overrides = [] }) {
    return first(overrides, ({ by, name, specifier = '', origin, marker }) => {
        if (heeded[lock.kind]?.includes(by) !== true)
            return undefined;
        const range = origin.kind === 'index' && marker === undefined ? semver__WEBPACK_IMPORTED_MODULE_0___default().validRange(specifier, { loose: true }) : null;
        const found = lock.dependencies.filter((each) => each.name === name && each.origin.kind === 'index');
        if (range === null || found.length === 0)
            return undefined;
        const fits = found.every(({ version }) => version !== undefined && semver__WEBPACK_IMPORTED_MODULE_0___default().satisfies(version, range, { loose: true, includePrerelease: true }));
        return fits
            ? undefined
            : `${lock.kind} has ${name} ${found[0]?.version ?? ''}, where package.json overrides it with ${specifier}`;
    });
}


/***/ }),

/***/ 36925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ createDecoder),
/* harmony export */   Wb: () => (/* binding */ looksBinary),
/* harmony export */   X0: () => (/* binding */ detectEncoding),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   ht: () => (/* binding */ detached)
/* harmony export */ });
/* unused harmony export headLength */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_1__);


/** How many bytes decide whether a file is text; the same number git looks at. */
const headLength = 8_000;
/** Share of plain ASCII that UTF-16 without a byte order mark must show; a table of 16-bit numbers shows far less. */
const asciiShare = 0.7;
/** Up to this share of characters that text has no use for, and always one, it is text with some strays; random bytes show 11 %. */
const strayShare = 0.01;
/** Whether a file that begins with `head` is not text: control characters, NUL above all, stand all over it, and it isn't UTF-16 or UTF-32. */
function looksBinary(head) {
    return detectEncoding(head) === undefined;
}
/**
 * The encoding of a file that begins with `head`, `undefined` when it is binary. A byte order mark decides; without one,
 * NULs that fall on every other byte of readable text mean UTF-16, and what isn't UTF-8 is Latin-1. A NUL in the first 8000 bytes means
 * binary, unless among all of `head` control characters are rare. `head` may end inside a character.
 */
function detectEncoding(head) {
    const marked = markedEncoding(head);
    if (marked !== undefined)
        return marked;
    const start = head.subarray(0, headLength);
    const nul = start.indexOf(0);
    if (nul !== -1) {
        const encoding = nul % 2 === 1 ? 'utf-16le' : 'utf-16be';
        if (readableUtf16(start, encoding))
            return encoding;
        if (!fewStrays(head))
            return undefined;
    }
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(withoutCutCharacter(head)) ? 'utf-8' : 'latin1';
}
/** What a byte order mark says. That of UTF-32 LE could also be UTF-16's with a NUL after it: what follows tells. */
function markedEncoding(head) {
    const mark = head.subarray(0, 4).toString('hex');
    if (mark === 'fffe0000' && isUtf32(head, 'utf-32le'))
        return 'utf-32le';
    if (mark === '0000feff' && isUtf32(head, 'utf-32be'))
        return 'utf-32be';
    if (mark.startsWith('fffe'))
        return 'utf-16le';
    return mark.startsWith('feff') ? 'utf-16be' : undefined;
}
/** The text of a whole file without its byte order mark; `undefined` when it is binary. Never throws. */
function decodeText(bytes) {
    const encoding = detectEncoding(bytes);
    if (encoding === undefined)
        return undefined;
    const decoder = createDecoder(encoding);
    return { text: decoder.write(bytes) + decoder.end(), encoding };
}
/** The same text in memory of its own: a slice keeps all that it was cut from. */
const detached = (text) => Buffer.from(text, 'utf16le').toString('utf16le');
/** A decoder for one file. It drops the byte order mark; bytes that the encoding doesn't allow become U+FFFD. */
function createDecoder(encoding) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder(nodeEncoding(encoding));
    const unit = unitBytes(encoding);
    let cut;
    let started = false;
    /** All of it so far, so that no part of a character is held back. */
    let isPlain = encoding === 'utf-8';
    const wholeUnits = (bytes) => {
        const all = cut === undefined ? bytes : Buffer.concat([cut, bytes]);
        const whole = all.length - (all.length % unit);
        cut = whole < all.length ? all.subarray(whole) : undefined;
        return all.subarray(0, whole);
    };
    const decode = (bytes) => {
        if (encoding === 'utf-16be')
            return decoder.write(Buffer.from(wholeUnits(bytes)).swap16());
        if (unit === 4)
            return utf32Text(wholeUnits(bytes), encoding === 'utf-32be');
        // Most text is ASCII, which costs a fifth so.
        isPlain &&= (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes);
        if (isPlain)
            return bytes.toString('latin1');
        return decoder.write(bytes);
    };
    const clean = (text) => {
        if (started || text === '')
            return text;
        started = true;
        return text.startsWith('\uFEFF') ? text.slice(1) : text;
    };
    return {
        write: (bytes) => clean(decode(bytes)),
        end: () => clean(decoder.end() + (cut === undefined ? '' : '\uFFFD')),
    };
}
function nodeEncoding(encoding) {
    if (encoding === 'utf-8')
        return 'utf8';
    return encoding === 'latin1' ? 'latin1' : 'utf16le';
}
function unitBytes(encoding) {
    if (encoding.startsWith('utf-16'))
        return 2;
    return encoding.startsWith('utf-32') ? 4 : 1;
}
const lastCodePoint = 0x10ffff;
function isUtf32(head, encoding) {
    for (let i = 0; i + 4 <= Math.min(head.length, headLength); i += 4) {
        if ((encoding === 'utf-32le' ? head.readUInt32LE(i) : head.readUInt32BE(i)) > lastCodePoint)
            return false;
    }
    return true;
}
function utf32Text(bytes, bigEndian) {
    let text = '';
    for (let i = 0; i < bytes.length; i += 4) {
        const code = bigEndian ? bytes.readUInt32BE(i) : bytes.readUInt32LE(i);
        text += code > lastCodePoint ? '\uFFFD' : String.fromCodePoint(code);
    }
    return text;
}
/** A control character that text has no use for. Tab to carriage return, SUB (the end of a DOS file) and escape (terminal colours) occur in it. */
const isStray = (code) => code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1a && code !== 0x1b;
function fewStrays(codes) {
    const most = Math.max(1, codes.length * strayShare);
    let strays = 0;
    for (const code of codes)
        if (isStray(code) && ++strays > most)
            return false;
    return true;
}
function readableUtf16(head, encoding) {
    const text = createDecoder(encoding).write(head);
    if (/\p{Surrogate}/u.test(text))
        return false;
    const codes = Uint16Array.from(text, (char) => char.charCodeAt(0));
    return fewStrays(codes) && codes.filter((code) => code < 0x80).length >= text.length * asciiShare;
}
/** `bytes` less the character its end cuts off (at most 3 bytes), so that a good UTF-8 file is not refused for where it was cut. */
function withoutCutCharacter(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes.readUInt8(bytes.length - back);
        if (byte >= 0xc0)
            return bytes.subarray(0, bytes.length - back);
        if (byte < 0x80)
            return bytes;
    }
    return bytes;
}


/***/ }),

/***/ 973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _time_limit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17168);


/** What one path may take. */
const patience = 1_000;
/** Some wildcards in one name make a pattern try every way to part the name among them. */
const mayTakeLong = (glob) => /[+*@?!]\(/.test(glob) || glob.split('/').some((part) => (part.match(/[*?]+/g)?.length ?? 0) > 3);
/** Whether one of the globs holds for a path, hidden files included. One that doesn't come to an end on a path holds for none from there on. */
function globMatcher(globs) {
    const quick = globs.filter((glob) => !mayTakeLong(glob));
    const matchesQuick = quick.length > 0 ? picomatch__WEBPACK_IMPORTED_MODULE_1___default()(quick, { dot: true }) : () => false;
    let slow = globs.filter(mayTakeLong).map((glob) => picomatch__WEBPACK_IMPORTED_MODULE_1___default()(glob, { dot: true }));
    if (slow.length === 0)
        return matchesQuick;
    const limit = new _time_limit__WEBPACK_IMPORTED_MODULE_0__/* .TimeLimit */ .h();
    return (path) => {
        if (matchesQuick(path))
            return true;
        return slow.some((matches) => {
            const answer = limit.within(patience, () => matches(path));
            if (answer === undefined)
                slow = slow.filter((each) => each !== matches);
            return answer?.value ?? false;
        });
    };
}


/***/ }),

/***/ 17168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ TimeLimit)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_0__);

/** Ends work that takes too long wherever it is, in the midst of a regular expression too, which nothing else in this thread can end. */
class TimeLimit {
    #global = {};
    #context = node_vm__WEBPACK_IMPORTED_MODULE_0___default().createContext(this.#global);
    #script = new (node_vm__WEBPACK_IMPORTED_MODULE_0___default().Script)('run()');
    /**
     * What `work` answers, in an object; undefined when it took longer than `milliseconds` and was ended. What it throws is thrown. A call
     * costs a tenth of a millisecond.
     */
    within(milliseconds, work) {
        const answers = [];
        this.#global.run = () => {
            answers.push({ value: work() });
        };
        try {
            this.#script.runInContext(this.#context, { timeout: Math.max(1, Math.ceil(milliseconds)) });
        }
        catch (error) {
            if (isTimeout(error))
                return undefined;
            throw error;
        }
        return answers[0];
    }
}
const isTimeout = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';


/***/ }),

/***/ 11537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** A chain of links may be this long; Linux follows no more. */
const maxLinks = 40;
/** The file inside the tree that a link leads to, over other links if need be; undefined when it leads nowhere, or out. */
async function targetOf(tree, link) {
    let at = link;
    for (let hops = 0; hops < maxLinks; hops++) {
        const text = await tree.readLink(at);
        const next = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(at), text);
        if (node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.isAbsolute(text) || next === '..' || next.startsWith('../'))
            return undefined;
        const entry = await tree.stat(next);
        if (entry?.kind === 'file')
            return entry;
        if (entry?.kind !== 'symlink')
            return undefined;
        at = next;
    }
    return undefined;
}


/***/ })

};
