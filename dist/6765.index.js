export const id = 6765;
export const ids = [6765];
export const modules = {

/***/ 78814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ asset)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The folders of files that are used as they are, and where they lie in the sources, from here. */
const sources = { requirements: './requirements', semgrep: '../../../rules/semgrep' };
/** The path of such a file or folder: beside the bundle, where the build puts it, or in the sources. */
function asset(folder, name = '') {
    const here = import.meta.dirname;
    const bundled = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(here, 'assets', folder);
    return node_path__WEBPACK_IMPORTED_MODULE_1___default().join((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(bundled) ? bundled : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(here, sources[folder]), name);
}


/***/ }),

/***/ 16318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ networkOf),
/* harmony export */   h: () => (/* binding */ cleanEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _trust__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94473);


/** Of the job's own variables. The runner ends what a job leaves running by the first; some Pythons find their libraries by the second. */
const kept = ['RUNNER_TRACKING_ID', 'LD_LIBRARY_PATH', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
/** What names the proxy and the certificates of the network. */
const ofNetwork = /^(?:https?_proxy|no_proxy|all_proxy|ssl_cert_file|ssl_cert_dir|requests_ca_bundle)$/i;
/** Those of the job's variables, for what may use the network. */
function networkOf(environment) {
    const found = Object.entries(environment).filter(([name, value]) => ofNetwork.test(name) && value !== undefined);
    return Object.fromEntries(found);
}
/**
 * The variables of an engine that keeps its things in `scratch`: no token, no proxy, no setting of the job's, and the folders of the
 * system and its own alone to find programs in.
 */
function cleanEnvironment(program, scratch, access) {
    const inherited = kept.flatMap((name) => {
        const value = access.environment[name] ?? '';
        const allowed = name === 'LD_LIBRARY_PATH' ? (0,_trust__WEBPACK_IMPORTED_MODULE_1__/* .outside */ .q)(value, access.untrusted) : value;
        return allowed === '' ? [] : [[name, allowed]];
    });
    return {
        ...Object.fromEntries(inherited),
        PATH: [node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(program), '/usr/bin', '/bin'].join((node_path__WEBPACK_IMPORTED_MODULE_0___default().delimiter)),
        HOME: scratch,
        TMPDIR: scratch,
        XDG_CACHE_HOME: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(scratch, '.cache'),
        XDG_CONFIG_HOME: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(scratch, '.config'),
        XDG_DATA_HOME: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(scratch, '.data'),
        LC_ALL: 'C.UTF-8',
        NO_COLOR: '1',
        // Of Python: no modules from the working directory, the user or PYTHONPATH, and no files beside the engine's own.
        PYTHONSAFEPATH: '1',
        PYTHONNOUSERSITE: '1',
        PYTHONDONTWRITEBYTECODE: '1',
        PYTHONUTF8: '1',
    };
}


/***/ }),

/***/ 85707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ inPrivateFolder),
/* harmony export */   FC: () => (/* binding */ onDisk),
/* harmony export */   ny: () => (/* binding */ removeNow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57310);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);
/* harmony import */ var _interruption__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76748);






/**
 * Makes a private folder in `parent`, and deletes it with all that is in it after `use`, or when this process is told to end. Rejects
 * with `EngineError` when it can't be made.
 */
async function inPrivateFolder(parent, name, use) {
    const folder = await onDisk('a temporary folder', () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(parent, `${name}-`)));
    const callOff = (0,_interruption__WEBPACK_IMPORTED_MODULE_4__/* .whenEnding */ .y)(() => {
        removeNow(folder);
    });
    try {
        return await use(folder);
    }
    finally {
        callOff();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
/** What an engine that was ended just now still had open may come in between. */
function removeNow(folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
}
/** Does what writes to the disk; its refusal becomes an `EngineError` that says what can't be written. */
async function onDisk(what, act) {
    try {
        return await act();
    }
    catch (error) {
        if (!/^E[A-Z]+$/.test((0,_disk__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)))
            throw error;
        throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .EngineError */ .NJ(`${what} can't be written: ${(0,_disk__WEBPACK_IMPORTED_MODULE_3__/* .diskProblem */ .Nd)(error)}`);
    }
}


/***/ }),

/***/ 76748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ whenEnding)
/* harmony export */ });
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Has `act`, which may not wait for anything, done when this process is told to end or ends of itself; the signal takes its course
 * afterwards. What was asked for last is done first. Answers what calls it off.
 */
function whenEnding(act) {
    const callOff = () => {
        process.off('exit', act);
        for (const signal of signals)
            process.off(signal, onSignal);
    };
    const onSignal = (signal) => {
        callOff();
        try {
            act();
        }
        finally {
            // With the last listener gone the signal does what it does by default.
            if (process.listenerCount(signal) === 0)
                process.kill(process.pid, signal);
        }
    };
    process.prependListener('exit', act);
    for (const signal of signals)
        process.prependListener(signal, onSignal);
    return callOff;
}


/***/ }),

/***/ 87235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ locate),
  L: () => (/* binding */ onPath)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/disk.ts
var disk = __webpack_require__(57310);
// EXTERNAL MODULE: ./src/engines/external/folder.ts
var external_folder = __webpack_require__(85707);
// EXTERNAL MODULE: ./src/engines/external/interruption.ts
var interruption = __webpack_require__(76748);
;// CONCATENATED MODULE: ./src/engines/external/recipe.ts
const platform = `${process.platform}-${process.arch}`;

;// CONCATENATED MODULE: ./src/engines/external/cache.ts








/** Where an engine lies that a recipe installed: a link to a folder, which changes whenever the recipe does. */
function linkOf(recipe, name, { cache }) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(recipe)).digest('hex').slice(0, 12);
    const version = recipe.kind === 'none' ? '' : recipe.version;
    return external_node_path_default().join(cache, `${name}-${version}-${platform}-${digest}`);
}
const programIn = (folder, recipe, name) => external_node_path_default().join(folder, 'bin', (recipe.kind === 'pip' ? recipe.program : undefined) ?? name);
/** The program, if that recipe was carried out to its end before. */
function installed(recipe, name, access) {
    if (recipe.kind === 'none')
        return undefined;
    const link = linkOf(recipe, name, access);
    const program = programIn(link, recipe, name);
    return (0,external_node_fs_.existsSync)(program) ? { program, folder: (0,external_node_fs_.realpathSync)(link) } : undefined;
}
/**
 * Has `fill` make the folder of an engine, and puts it in place once it is whole: what another process put there in the meantime
 * stays, but not what is known to be `broken`. Answers the program.
 */
async function keep(recipe, name, access, fill, broken) {
    const link = linkOf(recipe, name, access);
    await (0,promises_.mkdir)(access.cache, { recursive: true });
    const folder = await (0,promises_.mkdtemp)(`${link}.`);
    const callOff = (0,interruption/* whenEnding */.y)(() => {
        (0,external_folder/* removeNow */.ny)(folder);
    });
    let kept = false;
    try {
        await fill(folder);
        try {
            await (0,promises_.symlink)(external_node_path_default().basename(folder), link);
            kept = true;
        }
        catch (error) {
            if ((0,disk/* codeOf */.$N)(error) !== 'EEXIST')
                throw error;
            // A link whose folder is gone (a cache that was restored in part) is in the way; another one is that of who was quicker.
            const there = installed(recipe, name, access);
            if (there === undefined || there.folder === broken?.folder) {
                await (0,promises_.symlink)(external_node_path_default().basename(folder), `${folder}.link`);
                await (0,promises_.rename)(`${folder}.link`, link);
                kept = true;
                if (there !== undefined)
                    await (0,promises_.rm)(there.folder, { recursive: true, force: true });
            }
        }
    }
    finally {
        callOff();
        if (!kept)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    return programIn(link, recipe, name);
}

// EXTERNAL MODULE: ./src/engines/external/environment.ts
var external_environment = __webpack_require__(16318);
// EXTERNAL MODULE: ./src/engines/external/assets.ts
var assets = __webpack_require__(78814);
// EXTERNAL MODULE: ./src/engines/external/process.ts
var external_process = __webpack_require__(45534);
// EXTERNAL MODULE: ./src/engines/external/trust.ts
var trust = __webpack_require__(94473);
;// CONCATENATED MODULE: ./src/engines/external/pip.ts







const timeoutMs = 15 * 60_000;
/** What names the index; every package is checked by its hash all the same. */
const indexVariables = /^(?:pip_index_url|pip_cert|pip_client_cert)$/i;
/**
 * Makes a virtual environment in `folder` of exactly what a hashed list names. Nothing is built: only wheels are taken. Neither pip's
 * nor Python's settings of the user, the machine or the workspace have a say.
 */
async function installPackages(recipe, folder, access) {
    const scratch = external_node_path_default().join(folder, '.scratch');
    await (0,promises_.mkdir)(scratch);
    const python = await findPython(scratch, access);
    const { mirror } = access.settings;
    const source = mirror === undefined ? [] : ['--no-index', '--find-links', mirror];
    await step('a virtual environment', python, ['-I', '-m', 'venv', folder], scratch, access);
    const options = ['--require-hashes', '--only-binary', ':all:', '--no-deps', '--no-input', '--no-cache-dir'];
    const requirements = ['--requirement', (0,assets/* asset */.L)('requirements', `${recipe.requirements}.txt`)];
    await step('the packages', external_node_path_default().join(folder, 'bin', 'python'), ['-I', '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...options, ...source, ...requirements], scratch, access);
}
/** The first Python of the PATH that lies outside of what is checked and is recent enough. */
async function findPython(scratch, access) {
    const list = (0,trust/* outside */.q)(access.environment.PATH ?? '', access.untrusted);
    for (const folder of list.split((external_node_path_default()).delimiter).filter((entry) => entry !== '')) {
        const program = external_node_path_default().join(folder, 'python3');
        try {
            const test = 'import sys, venv; sys.exit(0 if sys.version_info >= (3, 10) else 1)';
            const { exitCode } = await (0,external_process/* runProcess */.R)({ ...request(program, scratch, access), args: ['-I', '-c', test] });
            if (exitCode === 0)
                return program;
        }
        catch (error) {
            if (!(error instanceof errors/* EngineError */.NJ))
                throw error;
        }
    }
    throw new errors/* EngineError */.NJ('it needs Python 3.10 or later with venv, and there is none on the PATH outside of the workspace');
}
async function step(what, program, args, scratch, access) {
    const { exitCode, stderr } = await (0,external_process/* runProcess */.R)({ ...request(program, scratch, access), args });
    if (exitCode === 0)
        return;
    throw new errors/* EngineError */.NJ(`${what} can't be made (exit ${exitCode})${(0,external_process/* said */.a)(stderr)}`);
}
const request = (program, scratch, access) => {
    const index = Object.entries(access.environment).filter(([name]) => indexVariables.test(name));
    const env = {
        ...(0,external_environment/* cleanEnvironment */.h)(program, scratch, access),
        ...(0,external_environment/* networkOf */.A)(access.environment),
        ...Object.fromEntries(index),
        // No file of settings is read, not even the machine's.
        PIP_CONFIG_FILE: '/dev/null',
    };
    return { program, cwd: scratch, env, timeoutMs };
};

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/formats/tar/index.ts + 1 modules
var tar = __webpack_require__(76599);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/http/reason.ts
var reason = __webpack_require__(40098);
// EXTERNAL MODULE: ./src/http/request.ts + 1 modules
var http_request = __webpack_require__(5384);
// EXTERNAL MODULE: ./src/http/retry-after.ts
var retry_after = __webpack_require__(47821);
;// CONCATENATED MODULE: ./src/engines/external/download.ts









const downloadLimits = {
    waits: [1_000, 4_000, 15_000],
    maxBytes: 512 * 1024 * 1024,
    timeoutMs: 5 * 60_000,
};
/** GitHub redirects a release's file once, to its storage. */
const maxRedirects = 5;
/** A server that asks for more is not waited for. */
const maxWaitMs = 60_000;
/** A try that failed and can be made again, after `afterMs` if the server said so. */
class Again extends Error {
    afterMs;
    constructor(message, afterMs) {
        super(message);
        this.afterMs = afterMs;
    }
}
/**
 * Writes what is at `source`, a URL or an absolute path, to the new file `target`, and proves by its SHA-256 that it is what was
 * pinned. A server that fails or breaks off is asked again. Rejects with `EngineError`; the caller removes what was written.
 */
async function download(source, sha256, target, limits = downloadLimits) {
    const found = await fetchTo(source, target, limits);
    if (found === sha256)
        return;
    throw new errors/* EngineError */.NJ(`${source} is not the file that is pinned: its SHA-256 is ${found}, not ${sha256}`);
}
async function fetchTo(source, target, limits) {
    if (!/^https?:/.test(source))
        return save(source, (0,external_node_fs_.createReadStream)(source), target, limits);
    for (let tries = 0;; tries++) {
        try {
            return await fetchOnce(source, target, limits);
        }
        catch (error) {
            const next = limits.waits[tries];
            if (!(error instanceof Again))
                throw error;
            if (next === undefined)
                throw new errors/* EngineError */.NJ(`${source} can't be fetched: ${error.message}`);
            await (0,external_node_timers_promises_.setTimeout)(Math.min(error.afterMs ?? next, maxWaitMs));
        }
    }
}
async function fetchOnce(source, target, limits) {
    const signal = AbortSignal.timeout(limits.timeoutMs);
    let url = new URL(source);
    for (let redirects = 0;; redirects++) {
        const response = await ask(url, signal);
        const { statusCode: status = 0, headers } = response;
        if (status === 200) {
            const length = Number(headers['content-length'] ?? Number.NaN);
            return save(source, response, target, limits, Number.isNaN(length) ? undefined : length);
        }
        response.destroy();
        if (status >= 500 || status === 429 || status === 408) {
            throw new Again(`it answers ${status}`, (0,retry_after/* retryAfter */.P)(headers['retry-after'], Date.now()));
        }
        if (status < 300 || status > 399 || headers.location === undefined) {
            throw new errors/* EngineError */.NJ(`${source} can't be fetched: it answers ${status}`);
        }
        if (redirects === maxRedirects)
            throw new errors/* EngineError */.NJ(`${source} can't be fetched: it redirects without end`);
        const next = URL.canParse(headers.location, url.href) ? new URL(headers.location, url) : undefined;
        const allowed = next?.protocol === 'https:' || (next?.protocol === 'http:' && url.protocol === 'http:');
        if (next === undefined || !allowed)
            throw new errors/* EngineError */.NJ(`${source} can't be fetched: it redirects to where it may not`);
        url = next;
    }
}
async function ask(url, signal) {
    try {
        const send = await (0,http_request/* requestsTo */.Y0)(url.href, { keepAlive: false });
        return await send(url, { signal, headers: { 'user-agent': 'gatehouse' } });
    }
    catch (error) {
        throw new Again((0,reason/* networkReason */.d)(error));
    }
}
/** The SHA-256 of what was written, in lower-case hex. */
async function save(source, bytes, target, limits, expected) {
    // It may fail before it is read.
    bytes.on('error', () => undefined);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const file = await openNew(target);
    let count = 0;
    try {
        for await (const piece of readOf(source, bytes)) {
            count += piece.length;
            if (count > limits.maxBytes)
                throw new errors/* EngineError */.NJ(`${source} is larger than ${limits.maxBytes} bytes`);
            hash.update(piece);
            await write(file, piece);
        }
    }
    finally {
        await file.close();
    }
    if (expected !== undefined && count !== expected)
        throw new Again(`it broke off after ${count} of ${expected} bytes`);
    return hash.digest('hex');
}
/** What breaks off a server's answer can go well the next time; what keeps a file from being read, not. */
async function* readOf(source, bytes) {
    try {
        yield* bytes;
    }
    catch (error) {
        if (/^https?:/.test(source))
            throw new Again((0,reason/* networkReason */.d)(error));
        throw new errors/* EngineError */.NJ(`${source} can't be read: ${(0,disk/* diskProblem */.Nd)(error)}`);
    }
}
async function openNew(target) {
    try {
        return await (0,promises_.open)(target, 'w', 0o600);
    }
    catch (error) {
        throw new errors/* EngineError */.NJ(`the download can't be written: ${(0,disk/* diskProblem */.Nd)(error)}`);
    }
}
async function write(file, piece) {
    try {
        await file.writeFile(piece);
    }
    catch (error) {
        throw new errors/* EngineError */.NJ(`the download can't be written: ${(0,disk/* diskProblem */.Nd)(error)}`);
    }
}

;// CONCATENATED MODULE: ./src/engines/external/release.ts











const maxProgramBytes = 1024 * 1024 * 1024;
/**
 * Downloads the release's file for this machine into `folder` and takes the program out of it: of an archive that one file, by its
 * exact name, and nothing else is written.
 */
async function installRelease(recipe, name, folder, { settings: { mirror } }, limits = downloadLimits) {
    const file = recipe.files[platform];
    if (file === undefined)
        throw new errors/* EngineError */.NJ(`no release of it is pinned for ${platform}`);
    const tag = `https://github.com/${recipe.repository}/releases/download/v${recipe.version}`;
    const downloaded = external_node_path_default().join(folder, 'download');
    await download(`${(mirror ?? tag).replace(/\/$/, '')}/${file.name}`, file.sha256, downloaded, limits);
    await (0,promises_.mkdir)(external_node_path_default().join(folder, 'bin'));
    const program = external_node_path_default().join(folder, 'bin', name);
    if (recipe.member === undefined)
        await (0,promises_.rename)(downloaded, program);
    else
        await unpack(downloaded, recipe.member, program);
    await (0,promises_.chmod)(program, 0o755);
    await (0,promises_.rm)(downloaded, { force: true });
}
/** Writes one regular file of a tar.gz. */
async function unpack(archive, member, target) {
    const packed = (0,external_node_fs_.createReadStream)(archive);
    const unpacked = (0,external_node_zlib_.createGunzip)();
    // An archive that can't be read ends the stream that is read here.
    packed.on('error', (error) => unpacked.destroy(error));
    try {
        for await (const entry of (0,tar/* readTar */.sB)(packed.pipe(unpacked))) {
            const { header } = entry;
            if (header.name.replace(/^\.\//, '') !== member)
                continue;
            if (header.kind !== 'file')
                throw new errors/* EngineError */.NJ(`${member} is no file in the archive, but a ${header.kind}`);
            if (header.size > maxProgramBytes)
                throw new errors/* EngineError */.NJ(`${member} has ${header.size} bytes, which no program has`);
            await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(entry.read()), (0,external_node_fs_.createWriteStream)(target, { flags: 'wx', mode: 0o700 }));
            return;
        }
    }
    catch (error) {
        if (error instanceof tar/* TarError */.mt || (0,disk/* codeOf */.$N)(error).startsWith('Z_')) {
            throw new errors/* EngineError */.NJ(`the archive can't be read: ${(0,errors/* messageOf */.bD)(error)}`);
        }
        throw error;
    }
    finally {
        packed.destroy();
        unpacked.destroy();
    }
    throw new errors/* EngineError */.NJ(`the archive holds no ${member}`);
}

;// CONCATENATED MODULE: ./src/engines/external/install.ts





/**
 * Installs an engine by its recipe, in place of one that is `broken`, and answers its program. Rejects with `EngineError`; then nothing of
 * it is left.
 */
async function install({ name, install: recipe }, access, broken) {
    const fill = async (folder) => {
        switch (recipe.kind) {
            case 'release':
                return installRelease(recipe, name, folder, access);
            case 'pip':
                return installPackages(recipe, folder, access);
            case 'none':
                throw new errors/* EngineError */.NJ('Gatehouse has no pinned release of it');
        }
    };
    try {
        return await keep(recipe, name, access, fill, broken);
    }
    catch (error) {
        const reason = error instanceof errors/* EngineError */.NJ ? error.message : (0,disk/* diskProblem */.Nd)(error);
        throw new errors/* EngineError */.NJ(`${name} could not be installed: ${reason}`);
    }
}

;// CONCATENATED MODULE: ./src/engines/external/version.ts
/** The first version in a text, `1.2.3`; undefined when it holds none. What follows the numbers (`-rc.4`) is not looked at. */
function versionIn(text) {
    return /(?<![\d.])\d{1,6}\.\d{1,6}\.\d{1,6}(?![\d])/.exec(text)?.[0];
}
function isWithin(version, { from, below }) {
    return compare(version, from) >= 0 && compare(version, below) < 0;
}
function compare(a, b) {
    const right = b.split('.').map(Number);
    for (const [i, part] of a.split('.').map(Number).entries()) {
        const difference = part - (right[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/**
 * The version of a module that Go's build information in a program's bytes names ("dep" or "mod", tab, path, tab, version).
 * Source: runtime/debug `BuildInfo.String`.
 */
function goModuleVersion(program, module) {
    const at = program.indexOf(`\t${module}\tv`);
    return at < 0 ? undefined : versionIn(program.toString('latin1', at, at + module.length + 40));
}

;// CONCATENATED MODULE: ./src/engines/external/locate.ts











const versionTimeoutMs = 60_000;
/**
 * Finds the program of an engine, in a version that is known here: where the policy says, and else on the PATH, in the cache, or by
 * installing it. What lies inside of the checked folder or the workspace is never run. Rejects with `EngineError`, which says what
 * was looked at and why it was passed over.
 */
async function locate(engine, access) {
    const { settings } = access;
    const named = settings.paths[engine.name];
    if (named !== undefined) {
        const found = await examine(engine, named, access);
        if (typeof found !== 'string')
            return found;
        throw new errors/* EngineError */.NJ(`${engine.name}: ${named}, which the policy names, ${found}`);
    }
    const passedOver = [];
    for (const program of await onPath(engine.name, access)) {
        const found = await examine(engine, program, access);
        if (typeof found !== 'string')
            return found;
        passedOver.push(`${program} ${found}`);
    }
    const cached = installed(engine.install, engine.name, access);
    if (cached !== undefined) {
        const found = await examine(engine, cached.program, access);
        if (typeof found !== 'string')
            return found;
        passedOver.push(`${cached.program} ${found}`);
    }
    const seen = passedOver.length > 0 ? ` (${passedOver.join('; ')})` : '';
    const { from, below } = engine.versions;
    const needed = `${engine.name} from ${from}, below ${below}, is not on this machine${seen}`;
    if (engine.install.kind === 'none')
        throw new errors/* EngineError */.NJ(`${needed}, and Gatehouse has no pinned release of it`);
    if (settings.install === 'never')
        throw new errors/* EngineError */.NJ(`${needed}, and the policy installs none (engines.install)`);
    if ((0,trust/* isInside */.F)(access.cache, access.untrusted))
        throw new errors/* EngineError */.NJ(`${needed}, and it can't be installed into ${access.cache}, which lies in the checked folder or the workspace`);
    // A Python that was there when it was installed can be gone where a cache is restored.
    const program = await install(engine, access, cached);
    const found = await examine(engine, program, access);
    if (typeof found !== 'string')
        return found;
    throw new errors/* EngineError */.NJ(`${engine.name} was installed, but it ${found}`);
}
/** The files called `name` in the folders of PATH. */
async function onPath(name, { environment }) {
    const found = [];
    for (const folder of new Set((environment.PATH ?? '').split((external_node_path_default()).delimiter))) {
        // A relative folder would be one of the checked.
        if (!external_node_path_default().isAbsolute(folder))
            continue;
        const file = external_node_path_default().join(folder, name);
        if (await isProgram(file))
            found.push(file);
    }
    return found;
}
async function isProgram(file) {
    try {
        await (0,promises_.access)(file, external_node_fs_.constants.X_OK);
        return (await (0,promises_.stat)(file)).isFile();
    }
    catch {
        return false;
    }
}
/** The program with its version, or what is wrong with it. */
async function examine(engine, program, access) {
    if ((0,trust/* isInside */.F)(program, access.untrusted))
        return 'lies in the checked folder or the workspace and is not run';
    if (!(await isProgram(program)))
        return 'is not a program';
    let version;
    try {
        version = await versionOf(engine, program, access);
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
    if (version === undefined)
        return 'does not say its version';
    return isWithin(version, engine.versions) ? { program, version } : `is version ${version}`;
}
async function versionOf({ version: { args, goModule }, environment }, program, access) {
    return (0,external_folder/* inPrivateFolder */.Dt)(access.temporary, 'gatehouse-version', async (scratch) => {
        const env = { ...(0,external_environment/* cleanEnvironment */.h)(program, scratch, access), ...environment };
        const { stdout } = await (0,external_process/* runProcess */.R)({ program, args, cwd: scratch, env, timeoutMs: versionTimeoutMs });
        return (versionIn(stdout) ?? (goModule === undefined ? undefined : goModuleVersion(await (0,promises_.readFile)(program), goModule)));
    });
}


/***/ }),

/***/ 45534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runProcess),
/* harmony export */   a: () => (/* binding */ said)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57310);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);
/* harmony import */ var _single_line__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48142);
/* harmony import */ var _interruption__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76748);






const maxSaid = 300;
/** What a program said, to be put behind a message: on one line, without control characters, and of a long text its beginning and end. */
function said(text) {
    const line = (0,_single_line__WEBPACK_IMPORTED_MODULE_3__/* .singleLine */ .p)(text);
    if (line === '')
        return '';
    return `: ${line.length > 2 * maxSaid ? `${line.slice(0, maxSaid)} … ${line.slice(-maxSaid)}` : line}`;
}
/** So often its memory is looked up. */
const watchMs = 100;
/** The most memory that a process has had so far, in bytes (proc(5)); undefined where there is no such file, or no such process any more. */
function peakOf(pid) {
    try {
        const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
        return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
    }
    catch {
        return undefined;
    }
}
/** A report of a million findings is smaller. */
const maxStdoutBytes = 256 * 1024 * 1024;
const maxStderrBytes = 64 * 1024;
/**
 * Runs a program to its end, whatever its exit code. Nothing that it started lives on, also when this process is told to end.
 * Rejects with `EngineError` when it can't be run, ends by a signal, takes too long or prints too much.
 */
async function runProcess({ program, args, cwd, env, timeoutMs }) {
    // A group of its own, so that what the engine starts ends with it.
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const endGroup = () => {
        try {
            if (child.pid !== undefined)
                process.kill(-child.pid, 'SIGKILL');
        }
        catch {
            // Nothing of it is left.
        }
    };
    let problem;
    const giveUp = (reason) => {
        problem ??= reason;
        endGroup();
        // Who left the group may hold them open.
        child.stdout.destroy();
        child.stderr.destroy();
    };
    const timer = setTimeout(() => {
        giveUp(`took more than ${timeoutMs / 1_000} s`);
    }, timeoutMs);
    const callOff = (0,_interruption__WEBPACK_IMPORTED_MODULE_4__/* .whenEnding */ .y)(endGroup);
    let peakBytes;
    const watch = setInterval(() => {
        peakBytes = peakOf(child.pid) ?? peakBytes;
    }, watchMs);
    const printed = [];
    let bytes = 0;
    child.stdout.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes > maxStdoutBytes)
            giveUp(`printed more than ${maxStdoutBytes} bytes`);
        else
            printed.push(chunk);
    });
    let said = Buffer.alloc(0);
    child.stderr.on('data', (chunk) => {
        said = Buffer.concat([said, chunk]).subarray(-maxStderrBytes);
    });
    try {
        const end = await new Promise((resolve, reject) => {
            child.once('error', reject);
            // What it started may hold its streams open.
            child.once('exit', endGroup);
            child.once('close', (code, signal) => {
                resolve(code ?? signal);
            });
        });
        if (problem !== undefined)
            throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .EngineError */ .NJ(problem);
        if (typeof end !== 'number')
            throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .EngineError */ .NJ(`was ended by ${String(end)}`);
        const told = { stdout: Buffer.concat(printed).toString(), stderr: said.toString() };
        return { exitCode: end, ...told, ...(peakBytes !== undefined && { peakBytes }) };
    }
    catch (error) {
        throw error instanceof _errors__WEBPACK_IMPORTED_MODULE_5__/* .EngineError */ .NJ ? error : new _errors__WEBPACK_IMPORTED_MODULE_5__/* .EngineError */ .NJ(`can't be run: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
    }
    finally {
        clearTimeout(timer);
        clearInterval(watch);
        callOff();
    }
}


/***/ }),

/***/ 94473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   q: () => (/* binding */ outside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Whether a file lies below one of the folders, also behind links. */
function isInside(file, folders) {
    const names = [node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(file), realPath(file)];
    return folders
        .flatMap((folder) => [node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(folder), realPath(folder)])
        .some((folder) => names.some((name) => `${name}${(node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)}`.startsWith(folder === (node_path__WEBPACK_IMPORTED_MODULE_1___default().sep) ? folder : `${folder}${(node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)}`)));
}
/** Of a list of folders (PATH) those that are absolute and not inside of what is checked. */
function outside(list, folders) {
    return list
        .split((node_path__WEBPACK_IMPORTED_MODULE_1___default().delimiter))
        .filter((entry) => node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(entry) && !isInside(entry, folders))
        .join((node_path__WEBPACK_IMPORTED_MODULE_1___default().delimiter));
}
/** A path with its links followed; itself where it leads nowhere. */
function realPath(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
    }
    catch {
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(file);
    }
}


/***/ }),

/***/ 79305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   h9: () => (/* binding */ shownCommand),
/* harmony export */   lW: () => (/* binding */ squeezed),
/* harmony export */   ut: () => (/* binding */ instructionOf)
/* harmony export */ });
/** How each layer was made, in order; undefined where the history doesn't say, or doesn't fit the layers, which it need not. */
function commandsOf(history, layers) {
    const made = history.filter((entry) => entry.empty_layer !== true).map((entry) => entry.created_by);
    return Array.from({ length: layers }, (_, i) => (made.length === layers ? (made[i] ?? undefined) : undefined));
}
/** `/bin/sh -c`, and other shells with their options. */
const shell = /^(?:\/\S*\/)?(?:ba|da|a|z|k)?sh(?:\s+-(?!c\s)\S+|\s+pipefail)*\s+-\w*c\s+/;
/**
 * The instruction of a Dockerfile that a line of history comes from, as the Dockerfile may have it: keyword and arguments with single
 * spaces. Builders write `/bin/sh -c #(nop) ENV a=b` and `/bin/sh -c command` (the classic one), or `RUN /bin/sh -c command # buildkit`.
 */
function instructionOf(createdBy) {
    const plain = createdBy.replace(/\s*# buildkit\s*$/, '').trim();
    const nop = /^\/bin\/sh -c #\(nop\)\s+(.*)$/s.exec(plain)?.[1];
    if (nop !== undefined)
        return squeezed(nop);
    // Build arguments stand in front: `|2 A=1 B=2 /bin/sh -c …`.
    const withoutArguments = plain.replace(/^(RUN )?\|\d+ .*?(?=(?:\/\S*\/)?\w*sh(?:\s+-\S+|\s+pipefail)*\s+-\w*c\s)/s, '$1');
    const command = withoutArguments.replace(/^RUN /, '');
    if (shell.test(command))
        return squeezed(`RUN ${command.replace(shell, '')}`);
    return squeezed(withoutArguments);
}
const squeezed = (text) => text.replace(/\s+/g, ' ').trim();
/** How a layer was made, short enough for a message. */
function shownCommand(createdBy, most = 80) {
    const text = instructionOf(createdBy);
    return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}


/***/ }),

/***/ 64052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/* unused harmony export ecosystems */
/** What a package comes from, by the type of its package URL (the purl specification). */
const ecosystems = (/* unused pure expression or super */ null && (['pypi', 'conda', 'npm', 'golang', 'cargo', 'maven', 'github', 'git', 'other']));
/** What `neededBy` holds: two versions of one package are two. */
const keyOf = ({ ecosystem, name, version }) => `${ecosystem}/${name}@${version ?? ''}`;


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

/***/ 31787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isPackage),
/* harmony export */   g: () => (/* binding */ readPurl)
/* harmony export */ });
function readPurl(purl) {
    const [, type, path, version] = /^pkg:\/*([\w.+-]+)\/([^@?#]+)(?:@([^?#]*))?(?:[?#].*)?$/s.exec(purl) ?? [];
    if (type === undefined || path === undefined)
        return undefined;
    const parts = path
        .split('/')
        .filter((part) => part !== '')
        .map(decoded);
    const plain = parts.join('/');
    const lower = type.toLowerCase();
    const name = lower === 'pypi' ? plain.toLowerCase().replaceAll('_', '-').replaceAll('.', '-') : plain;
    return { name: `${lower}/${name}`, version: version === undefined || version === '' ? undefined : decoded(version) };
}
const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
/** Whether `pattern`, a package URL, means the package of `purl`: any version of it, or the one it names. */
function isPackage(pattern, purl) {
    const [wanted, found] = [readPurl(pattern), readPurl(purl)];
    if (wanted === undefined || wanted.name !== found?.name)
        return false;
    return wanted.version === undefined || wanted.version === found.version;
}


/***/ }),

/***/ 65280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oY: () => (/* binding */ compareDigits),
/* harmony export */   tM: () => (/* binding */ compareLists)
/* harmony export */ });
/** Order of two runs of decimal digits by the number that they write, whatever its size. */
function compareDigits(a, b) {
    const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return Math.sign(x.length - y.length) || compareText(x, y);
}
/** Order by code units, which for ASCII is that of every ecosystem. */
const compareText = (a, b) => (a === b ? 0 : a < b ? -1 : 1);
/** The order of the first two items that differ; `missing` stands behind the end of the shorter list. */
function compareLists(a, b, missing, compare) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const order = compare(a[i] ?? missing, b[i] ?? missing);
        if (order !== 0)
            return order;
    }
    return 0;
}


/***/ }),

/***/ 80630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ compareVersions)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/formats/versions/digits.ts
var digits = __webpack_require__(65280);
;// CONCATENATED MODULE: ./src/formats/versions/maven.ts

/** In their order; any other word comes behind them, by the alphabet. Source: Maven's version order specification. */
const words = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const aliases = new Map(Object.entries({ ga: '', final: '', release: '', cr: 'rc' }));
/** Only right in front of digits. */
const letters = new Map(Object.entries({ a: 'alpha', b: 'beta', m: 'milestone' }));
/** A longer one is no version, but work: each hyphen is one level. */
const maxLength = 1_000;
/** The order of two versions as `ComparableVersion` of Maven 3.9 has it; undefined only for what is too long to be one. */
function compareMaven(a, b) {
    return a.length > maxLength || b.length > maxLength ? undefined : compareItems(parse(a), parse(b));
}
function parse(version) {
    const root = [];
    const levels = [root];
    let list = root;
    const descend = () => {
        const below = [];
        list.push(below);
        levels.push(below);
        list = below;
    };
    const tokens = version.toLowerCase().match(/[.-]|\d+|[^.\d-]+/g) ?? [];
    let isEmpty = true;
    for (const [i, token] of tokens.entries()) {
        const next = tokens[i + 1] ?? '';
        if (token === '.' || token === '-') {
            if (isEmpty)
                list.push('0');
            if (token === '-')
                descend();
            isEmpty = true;
            continue;
        }
        isEmpty = false;
        if (isNumber(token)) {
            list.push(token);
            if (/^[^\d.-]/.test(next))
                descend();
        }
        else {
            const numbered = isNumber(next);
            if ((numbered || next === '') && list.length > 0)
                descend();
            const word = (numbered ? letters.get(token) : undefined) ?? token;
            list.push(aliases.get(word) ?? word);
            if (numbered)
                descend();
        }
    }
    for (const level of levels.reverse())
        dropNothing(level);
    return root;
}
const isNumber = (item) => typeof item === 'string' && /^\d/.test(item);
const isNothing = (item) => item.length === 0 || (isNumber(item) && /^0+$/.test(item));
/** Drops what counts for nothing at the end of a list, and in front of the lists there: `1.0.0-1` is `1-1`. */
function dropNothing(list) {
    for (let i = list.length - 1; i >= 0; i--) {
        const item = list[i] ?? '';
        if (isNothing(item))
            list.splice(i, 1);
        else if (typeof item === 'string')
            return;
    }
}
/** `undefined` is what a shorter list lacks. */
function compareItems(a, b) {
    if (a === undefined || b === undefined) {
        if (a === undefined)
            return b === undefined ? 0 : -compareWithNothing(b);
        return compareWithNothing(a);
    }
    if (typeof a !== 'string' && typeof b !== 'string') {
        for (let i = 0; i < Math.max(a.length, b.length); i++) {
            const order = compareItems(a[i], b[i]);
            if (order !== 0)
                return order;
        }
        return 0;
    }
    if (isNumber(a) && isNumber(b))
        return (0,digits/* compareDigits */.oY)(a, b);
    return kindOf(a) - kindOf(b) || compareWords(String(a), String(b));
}
function compareWithNothing(item) {
    if (isNothing(item))
        return 0;
    if (isNumber(item))
        return 1;
    if (typeof item === 'string')
        return compareWords(item, '');
    return item.map(compareWithNothing).find((order) => order !== 0) ?? 0;
}
/** A word comes before what follows a hyphen, and that before a number behind a dot. */
const kindOf = (item) => (typeof item !== 'string' ? 1 : isNumber(item) ? 2 : 0);
function compareWords(a, b) {
    const rank = (word) => (words.includes(word) ? words.indexOf(word) : words.length);
    return rank(a) - rank(b) || (0,digits/* compareText */.n6)(a, b);
}

// EXTERNAL MODULE: ./src/formats/versions/pep440.ts
var pep440 = __webpack_require__(43241);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./src/formats/versions/semantic.ts

/**
 * The order of two versions by Semantic Versioning 2.0, section 11; undefined where one isn't such a version. A leading `v`, parts left
 * out (`1.2`) and zeros in front are taken as npm, Go and the tags of actions write them. What follows a `+` counts for nothing,
 * `+incompatible` of Go included; Go's pseudo-versions are pre-releases.
 */
function compareSemantic(a, b) {
    const [x, y] = [read(a), read(b)];
    return x === undefined || y === undefined ? undefined : (0,semver.compare)(x, y);
}
function read(text) {
    const found = /^[v=\s]*(\d{1,16})(?:\.(\d{1,16}))?(?:\.(\d{1,16}))?(?![\d.])(.*)$/s.exec(text.trimEnd());
    if (found === null)
        return undefined;
    const [, major, minor = '0', patch = '0', rest = ''] = found;
    return (0,semver.parse)(`${Number(major)}.${Number(minor)}.${Number(patch)}${rest}`, { loose: true }) ?? undefined;
}

;// CONCATENATED MODULE: ./src/formats/versions/index.ts




/**
 * The order of two versions of one package, negative where `a` comes first; undefined where they can't be compared: one isn't a version
 * as its ecosystem spells them (a commit, a branch), or the ecosystem has no order that is read here.
 */
function compareVersions(ecosystem, a, b) {
    switch (ecosystem) {
        case 'pypi':
            return (0,pep440/* comparePep440 */.P)(a, b);
        case 'npm':
        case 'cargo':
        case 'golang':
        case 'github':
            return compareSemantic(a, b);
        case 'maven':
            return compareMaven(a, b);
        case 'conda':
        case 'git':
        case 'other':
            return undefined;
        default:
            return (0,errors/* assertNever */.xb)(ecosystem);
    }
}


/***/ }),

/***/ 43241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ comparePep440),
/* harmony export */   Y: () => (/* binding */ publicVersion)
/* harmony export */ });
/* harmony import */ var _digits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65280);

/** Source: PEP 440, appendix B, the grammar that PyPI's `packaging` reads. */
const grammar = new RegExp([
    String.raw `^v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)`,
    String.raw `(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\d+)?)?`,
    String.raw `(?<post>-(?<implicitPost>\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>\d+)?)?`,
    String.raw `(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d+)?)?`,
    String.raw `(?:\+(?<local>[a-z\d]+(?:[-_.][a-z\d]+)*))?$`,
].join(''));
/** A longer one is no version, but work. */
const maxLength = 1_000;
/**
 * The order of two versions of Python packages (PEP 440), undefined where one isn't such a version. Numbers of any size are exact, and
 * a local part such as `7e12345` is no number: in both @renovatebot/pep440 4.2.4 errs.
 */
function comparePep440(a, b) {
    const [x, y] = [parse(a), parse(b)];
    if (x === undefined || y === undefined)
        return undefined;
    return ((0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY)(x.epoch, y.epoch) ||
        (0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareLists */ .tM)(x.release, y.release, '0', _digits__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY) ||
        x.phase - y.phase ||
        (0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(x.pre, y.pre) ||
        (0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY)(x.preNumber, y.preNumber) ||
        compareOptional(x.post, y.post, -1) ||
        compareOptional(x.dev, y.dev, 1) ||
        (0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareLists */ .tM)(x.local, y.local, '', compareLocal));
}
/** The version without its local part (`2.1.0+cu118`), which only says who built it. */
const publicVersion = (version) => version.replace(/\+.*$/s, '');
function parse(text) {
    if (text.length > maxLength)
        return undefined;
    const groups = grammar.exec(text.trim().toLowerCase())?.groups;
    if (groups === undefined)
        return undefined;
    const { epoch = '0', release = '', pre, preNumber = '0', post, implicitPost, postNumber, dev, devNumber } = groups;
    return {
        epoch,
        release: release.split('.'),
        phase: pre !== undefined ? 1 : post === undefined && dev !== undefined ? 0 : 2,
        pre: spelling(pre),
        preNumber,
        post: post === undefined ? undefined : (implicitPost ?? postNumber ?? '0'),
        dev: dev === undefined ? undefined : (devNumber ?? '0'),
        local: groups.local?.split(/[-_.]/) ?? [],
    };
}
function spelling(pre) {
    if (pre === undefined)
        return '';
    return pre.startsWith('a') || pre.startsWith('b') ? pre.slice(0, 1) : 'rc';
}
/** `missing`: where what isn't there stands. */
function compareOptional(a, b, missing) {
    if (a === undefined || b === undefined)
        return a === b ? 0 : a === undefined ? missing : -missing;
    return (0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY)(a, b);
}
/** Nothing, then words, then numbers. */
function compareLocal(a, b) {
    const rank = (part) => (part === '' ? 0 : /^\d+$/.test(part) ? 2 : 1);
    return rank(a) - rank(b) || (rank(a) === 2 ? (0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY)(a, b) : (0,_digits__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a, b));
}


/***/ }),

/***/ 83725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rangeOf)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var ___WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80630);


const longest = 1_000;
/**
 * Reads a specifier as its ecosystem does: PEP 440 with Poetry's `^`, `~` and `||`, node-semver's ranges, Cargo's requirements. What can't be
 * read (a tag such as `latest`, a range of Maven's) counts as any version.
 */
function rangeOf(ecosystem, specifier) {
    const alternatives = specifier.length > longest ? [[]] : (readers[ecosystem]?.(specifier) ?? [[]]);
    const compare = (a, b) => (0,___WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Z)(ecosystem, a, b) ?? 0;
    const ends = alternatives.map((bounds) => endsOf(ecosystem, bounds, compare));
    const lows = ends.map((end) => end.lowest);
    const news = ends.map((end) => end.newest);
    const lowest = lows.includes(undefined) ? undefined : least(lows, compare);
    const newest = news.includes(undefined) ? undefined : least(news, (a, b) => compare(b, a));
    return {
        lowest,
        newest,
        only: lowest !== undefined && newest !== undefined && isAfter(ecosystem, lowest, newest) ? lowest : undefined,
        admits: (version) => alternatives.some((bounds) => bounds.every((bound) => holds(bound, version, compare))),
    };
}
/** Whether no version lies between: `^0.0.3` ends before 0.0.4. */
const isAfter = (ecosystem, lowest, newest) => (0,___WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Z)(ecosystem, lowest, newest) === 0 ||
    (ecosystem !== 'pypi' && `${semver__WEBPACK_IMPORTED_MODULE_0___default().inc(lowest, 'patch') ?? ''}-0` === newest);
const least = (versions, compare) => versions.filter((version) => version !== undefined).sort(compare)[0];
function endsOf(ecosystem, bounds, compare) {
    const lower = bounds.filter(({ operator }) => operator.startsWith('>')).sort((a, b) => compare(b.version, a.version));
    const upper = bounds
        .filter(({ operator }) => operator.startsWith('<'))
        .sort((a, b) => compare(a.version, b.version) || a.operator.length - b.operator.length);
    const [low] = lower;
    const [high] = upper;
    const isNamed = low?.operator === '>=' && low.named !== false;
    return {
        lowest: isNamed && bounds.every((bound) => holds(bound, low.version, compare)) ? low.version : undefined,
        newest: high && (high.operator === '<=' ? high.version : justBelow(ecosystem, high.version)),
    };
}
/** The first of all pre-releases: what comes before a version comes before it too. */
function justBelow(ecosystem, version) {
    if (ecosystem === 'pypi')
        return /dev/i.test(version) ? version : `${version}.dev0`;
    return version.includes('-') ? version : `${version}-0`;
}
function holds({ operator, version: bound }, version, compare) {
    const order = compare(version, bound);
    switch (operator) {
        case '>=':
            return order >= 0;
        case '>':
            return order > 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '!=':
            return order !== 0;
    }
}
/** By ecosystem, the alternatives (`||`) of a specifier, each as bounds that hold together. */
const readers = {
    pypi: (specifier) => specifier.split(/\|\|?/).map((part) => part
        .replace(/\s+(?=[<>=!~^])/g, ',')
        .split(',')
        .flatMap((clause) => pythonBounds(clause.trim()))),
    npm: semanticBounds,
    cargo: (specifier) => semanticBounds(specifier
        .split(',')
        .map((part) => part.trim().replace(/^(?=\d)/, '^'))
        .join(' ')),
};
function semanticBounds(specifier) {
    let read;
    try {
        read = new (semver__WEBPACK_IMPORTED_MODULE_0___default().Range)(specifier, { loose: true });
    }
    catch {
        return [[]];
    }
    return read.set.map((comparators) => comparators.flatMap(({ operator, value, semver: { version } }) => {
        // It admits anything.
        if (value === '')
            return [];
        return operator === '' || operator === '=' ? exactly(version) : [{ operator, version }];
    }));
}
const exactly = (version) => [
    { operator: '>=', version },
    { operator: '<=', version },
];
function pythonBounds(clause) {
    const [, operator = '', version = '', wildcard] = /^(===?|~=|!=|<=|>=|[<>^~=]|)\s*v?([^\s*]*?)(\.\*)?$/i.exec(clause) ?? [];
    const [, epoch = '', release = ''] = /^(\d+!)?(\d+(?:\.\d+)*)/.exec(version) ?? [];
    if (release === '')
        return [];
    const parts = release.split('.').map(Number);
    /** The end of all versions that share so many parts of the release. */
    const after = (shared) => {
        const next = parts.slice(0, Math.max(1, shared)).map((part, at, all) => (at === all.length - 1 ? part + 1 : part));
        return { operator: '<', version: `${epoch}${next.join('.')}` };
    };
    if (wildcard !== undefined)
        return operator === '!=' ? [] : [{ operator: '>=', version: `${version}.dev0`, named: false }, after(parts.length)];
    switch (operator) {
        case '~=':
            return [{ operator: '>=', version }, after(parts.length - 1)];
        case '~':
            return [{ operator: '>=', version }, after(Math.min(2, parts.length))];
        case '^': {
            const first = parts.findIndex((part) => part > 0);
            return [{ operator: '>=', version }, after(first === -1 ? parts.length : first + 1)];
        }
        case '>=':
        case '<=':
        case '>':
        case '<':
        case '!=':
            return [{ operator, version }];
        default:
            return exactly(version);
    }
}


/***/ }),

/***/ 40098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   d: () => (/* binding */ networkReason)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _single_line__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48142);


/** As much of a foreign message as is worth a log line. */
const maxQuoted = 300;
/** Foreign text as one short line without control characters. */
function oneLine(text) {
    const line = (0,_single_line__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .p)(text);
    return line.length > maxQuoted ? `${line.slice(0, maxQuoted)}…` : line;
}
/** fetch hides the reason ("fetch failed") some causes deep, and Node's list of tried addresses has only a code. */
function networkReason(error) {
    const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().catch(undefined);
    const link = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ code: text, message: text, cause: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional() });
    let reason = 'unknown';
    let current = error;
    for (let depth = 0; depth < 5; depth++) {
        const { data } = link.safeParse(current);
        if (data === undefined)
            break;
        reason = data.message || data.code || reason; // eslint-disable-line @typescript-eslint/prefer-nullish-coalescing -- a message may be empty
        current = data.cause;
    }
    return oneLine(reason);
}


/***/ }),

/***/ 5384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T6: () => (/* binding */ ProxyError),
  $$: () => (/* binding */ bytesOf),
  Y0: () => (/* binding */ requestsTo)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
var external_node_tls_default = /*#__PURE__*/__webpack_require__.n(external_node_tls_);
;// CONCATENATED MODULE: ./src/http/proxy.ts



/**
 * An agent that connects through an HTTP proxy (CONNECT), and whose wait for the proxy has an end; that of the agent that
 * `@actions/http-client` gives has none. `proxy` holds user name and password as they are, not encoded.
 */
function tunnelAgent(proxy, secure, options) {
    const agent = secure ? new (external_node_https_default()).Agent(options) : new (external_node_http_default()).Agent(options);
    const createConnection = (target, done) => {
        openTunnel(proxy, target).then((socket) => {
            const { host, servername = host } = target;
            done(null, secure ? external_node_tls_default().connect({ socket, host, servername }) : socket);
        }, (error) => {
            done(error instanceof Error ? error : new Error(String(error)));
        });
    };
    return Object.assign(agent, { createConnection });
}
function openTunnel(proxy, { host, port, connectSignal: signal }) {
    const { request } = proxy.protocol === 'https:' ? (external_node_https_default()) : (external_node_http_default());
    const { username, password } = proxy;
    const path = `${host.includes(':') ? `[${host}]` : host}:${port}`;
    const headers = {
        host: path,
        ...((username !== '' || password !== '') && {
            'proxy-authorization': `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
        }),
    };
    return new Promise((resolve, reject) => {
        const { hostname, port: proxyPort } = proxy;
        const connect = request({
            hostname: hostname.replace(/^\[|\]$/g, ''),
            port: proxyPort,
            method: 'CONNECT',
            path,
            headers,
            agent: false,
            ...(signal && { signal }),
        });
        connect.on('connect', (answer, socket, head) => {
            if (answer.statusCode === 200 && head.length === 0) {
                resolve(socket);
            }
            else {
                socket.destroy();
                reject(new Error(`the proxy answered ${String(answer.statusCode)}`));
            }
        });
        connect.on('error', (error) => {
            reject(new Error(`the proxy: ${error.message}`, { cause: error }));
        });
        connect.end();
    });
}

;// CONCATENATED MODULE: ./src/http/request.ts



/** The proxy's variables can't be used. Its URL may hold a password, so it is not shown. */
class ProxyError extends Error {
    name = 'ProxyError';
    constructor() {
        super('http_proxy or https_proxy is not a URL');
    }
}
/**
 * Requests to one server, through the proxy that `https_proxy`, `http_proxy` and `no_proxy` name for it. They are Node's own: with
 * fetch, in undici as in Node, a server that closes the connection while its answer is still being read can end the whole process
 * (nodejs/undici#5360).
 * @throws ProxyError
 */
async function requestsTo(address, { keepAlive }) {
    const { getProxyUrl } = await __webpack_require__.e(/* import() */ 9783).then(__webpack_require__.bind(__webpack_require__, 19783));
    const secure = address.startsWith('https:');
    let proxy;
    try {
        proxy = getProxyUrl(new URL(address));
    }
    catch {
        throw new ProxyError();
    }
    const direct = secure ? (external_node_https_default()) : (external_node_http_default());
    const agent = proxy === undefined ? new direct.Agent({ keepAlive }) : tunnelAgent(proxy, secure, { keepAlive });
    const { request } = direct;
    return (url, { method = 'GET', headers, body, signal }) => new Promise((resolve, reject) => {
        const connect = { connectSignal: signal };
        const asked = request(url, { agent, method, headers, signal, ...connect });
        asked.on('response', resolve);
        asked.on('error', reject);
        asked.end(body);
    });
}
/** The bytes of an answer. @throws what breaks them off, or an Error when they are more than `limit`. */
async function bytesOf(response, limit) {
    const pieces = [];
    let bytes = 0;
    for await (const piece of response) {
        bytes += piece.length;
        if (bytes > limit)
            throw new Error('it does not end');
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
}


/***/ }),

/***/ 47821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter),
/* harmony export */   m: () => (/* binding */ dateIn)
/* harmony export */ });
/** The time that an HTTP date names, in milliseconds since 1970. */
function dateIn(value) {
    const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}
/**
 * The milliseconds that a `retry-after` header (seconds or a date) asks to wait. `now` is the server's own clock where it is
 * known, since this machine's may be off by more than the wait.
 */
function retryAfter(header, now) {
    if (typeof header !== 'string')
        return undefined;
    if (/^\d{1,9}$/.test(header))
        return Number(header) * 1000;
    const date = dateIn(header);
    return date === undefined ? undefined : Math.max(0, date - now);
}


/***/ })

};
