export const id = 4248;
export const ids = [4248,9167,2283];
export const modules = {

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

/***/ 10020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ withFolderOf),
/* harmony export */   o: () => (/* binding */ withFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);
/* harmony import */ var _vulnerabilities_layout__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45466);
/* harmony import */ var _folder__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85707);






const chunkBytes = 1 << 20;
/**
 * Writes entries of a tree below a private folder, has `use` run engines over them, and deletes them. Each file lies alone in a
 * folder of its own, so that no file of the repository (settings, lists to ignore, modules, a `.git`) is beside another or above it,
 * and no path of the repository's choosing is written.
 */
async function withFiles(tree, entries, fileName, access, use) {
    return (0,_folder__WEBPACK_IMPORTED_MODULE_4__/* .inPrivateFolder */ .Dt)(access.temporary, 'gatehouse-engine', async (base) => {
        const files = await (0,_folder__WEBPACK_IMPORTED_MODULE_4__/* .onDisk */ .FC)('the files to scan', () => write(tree, entries, fileName, base));
        return use(files);
    });
}
/** Does as `withFiles` with what to engines is one thing, the files of a folder: `name` is what findings call it. */
async function withFolderOf(name, parts, access, use) {
    return (0,_folder__WEBPACK_IMPORTED_MODULE_4__/* .inPrivateFolder */ .Dt)(access.temporary, 'gatehouse-engine', async (base) => {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(base, 'files');
        const whole = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, '0');
        await (0,_folder__WEBPACK_IMPORTED_MODULE_4__/* .onDisk */ .FC)('the files to scan', async () => {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(whole, { recursive: true });
            for (const part of parts) {
                const target = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(whole, part.name);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(target), { recursive: true });
                await copy(part.bytes, target);
            }
        });
        const file = { entry: { path: name, size: 0, kind: 'file' }, onDisk: whole, digest: '' };
        const find = (named) => (node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(folder, named) === whole ? { file } : undefined);
        return use({ base, folder, given: [file], unreadable: [], contents: 1, find });
    });
}
async function write(tree, entries, fileName, base) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(base, 'files');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
    const byNumber = new Map();
    const unreadable = [];
    for (const [index, entry] of entries.entries()) {
        const number = String(index);
        const onDisk = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, number, fileName(entry.path));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(onDisk));
        try {
            byNumber.set(number, { entry, onDisk, digest: await copy((0,_vulnerabilities_layout__WEBPACK_IMPORTED_MODULE_3__/* .sourceIn */ .tR)(tree, entry), onDisk) });
        }
        catch (error) {
            if (!(error instanceof _errors__WEBPACK_IMPORTED_MODULE_5__/* .UnreadableError */ .Gy))
                throw error;
            unreadable.push({ path: entry.path, reason: error.message });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(onDisk), { recursive: true });
        }
    }
    const find = (named) => {
        // Not normalised: what is inside an archive may be named to lead to another file.
        const name = node_path__WEBPACK_IMPORTED_MODULE_2___default().isAbsolute(named) ? named : node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, '/') + named.replace(/^\.\//, '');
        const number = /^\/(\d+)\//.exec(name.slice(folder.length))?.[1] ?? '';
        const file = byNumber.get(number);
        if (file === undefined)
            return undefined;
        if (name === file.onDisk)
            return { file };
        // `bundle.zip!inner/app.py`, `model.pt:archive/data.pkl`
        const inside = name.startsWith(file.onDisk) ? name.slice(file.onDisk.length) : '';
        return /^[!:]./s.test(inside) ? { file, member: inside.slice(1) } : undefined;
    };
    const given = [...byNumber.values()];
    const contents = new Set(given.map(({ digest }) => digest)).size;
    return { base, folder, given, unreadable, contents, find };
}
/** The digest of what was written: as many bytes as the file had when it was listed. */
async function copy(source, target) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, 'wx', 0o600);
    try {
        for (let offset = 0; offset < source.size;) {
            const bytes = await source.read(offset, Math.min(chunkBytes, source.size - offset));
            if (bytes.length === 0)
                break;
            hash.update(bytes);
            await file.writeFile(bytes);
            offset += bytes.length;
        }
    }
    finally {
        await file.close();
    }
    return hash.digest('hex');
}


/***/ }),

/***/ 22283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanExternally: () => (/* reexport */ scanExternally)
});

// UNUSED EXPORTS: engineAccess

// EXTERNAL MODULE: ./src/engines/external/access.ts
var access = __webpack_require__(67469);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/engines/external/catalogue.ts + 19 modules
var catalogue = __webpack_require__(25902);
// EXTERNAL MODULE: ./src/engines/external/files.ts
var files = __webpack_require__(10020);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/findings/finding.ts
var findings_finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/engines/external/secret.ts
var secret = __webpack_require__(59587);
;// CONCATENATED MODULE: ./src/engines/external/place.ts




/** In a larger file a finding has its line, and no text. */
const maxBytes = 64 * 1024 * 1024;
/** The longest PEM block that is taken for one secret. */
const maxBlock = 20_000;
/**
 * Tells where findings are by the bytes that the engine read: call it while they are there. Of `secrets` the whole token is marked,
 * since engines count columns in several ways.
 */
function placesIn({ secrets }) {
    let last;
    return (finding) => {
        const { file, member, startLine, endLine = startLine } = finding;
        const { path } = file.entry;
        if (member !== undefined)
            return { location: { path, member }, lineText: '', marked: '' };
        if (startLine === undefined)
            return { location: { path }, lineText: '', marked: '' };
        if (last?.onDisk !== file.onDisk)
            last = { onDisk: file.onDisk, lines: linesOf(file.onDisk) };
        const ofLines = { path, startLine, endLine: Math.max(startLine, endLine ?? startLine) };
        const { lines } = last;
        const line = lines?.offset(startLine);
        const until = lines?.offset(ofLines.endLine);
        if (lines === undefined || line === undefined || until === undefined) {
            return { location: ofLines, lineText: '', marked: '' };
        }
        const { startColumn, endColumn } = finding;
        const text = lines.text(startLine);
        if (startColumn === undefined || endColumn === undefined) {
            return { location: ofLines, lineText: (0,findings_finding/* excerpt */.Kb)(lines.decode(text), 1), marked: '' };
        }
        let [start, end] = [line + startColumn, until + endColumn];
        if (secrets)
            [start, end] = tokenAt(lines.bytes, start, end, finding.redacted);
        return spanned(lines, path, start, end);
    };
}
/** Lines end with LF, as engines count them. Bytes as Latin-1, so that an offset in the text is one in the file. */
class Lines {
    bytes;
    encoding;
    #starts = [0];
    constructor(bytes, encoding) {
        this.bytes = bytes;
        this.encoding = encoding;
        for (let at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    /** Where a line starts, from 1; undefined when there is none. */
    offset(line) {
        return this.#starts[line - 1];
    }
    /** The number of the line that holds an offset. */
    lineAt(offset) {
        let [low, high] = [0, this.#starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((this.#starts[middle] ?? Infinity) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    }
    /** The bytes of a line without its line break. */
    text(line) {
        const start = this.offset(line) ?? this.bytes.length;
        const next = this.offset(line + 1);
        return this.bytes.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '');
    }
    decode(bytes) {
        return Buffer.from(bytes, 'latin1').toString(this.encoding);
    }
}
function linesOf(onDisk) {
    if ((0,external_node_fs_.statSync)(onDisk).size > maxBytes)
        return undefined;
    const bytes = (0,external_node_fs_.readFileSync)(onDisk);
    return new Lines(bytes.toString('latin1'), (0,external_node_buffer_.isUtf8)(bytes) ? 'utf8' : 'latin1');
}
/** From `start` to before `end`, in bytes; columns are those of the text. */
function spanned(lines, path, start, end) {
    const startLine = lines.lineAt(start);
    const endLine = lines.lineAt(Math.max(start, end - 1));
    const columnOf = (line, offset) => {
        const from = lines.offset(line) ?? 0;
        return lines.decode(lines.bytes.slice(from, offset)).length + 1;
    };
    const startColumn = columnOf(startLine, start);
    const location = { path, startLine, endLine, startColumn, endColumn: columnOf(endLine, end) };
    const lineText = (0,findings_finding/* excerpt */.Kb)(lines.decode(lines.text(startLine)), startColumn);
    return { location, lineText, marked: lines.decode(lines.bytes.slice(start, end)) };
}
const tokenCharacter = /[\w+/~.-]/;
const widest = 400;
/** The secret itself of what an engine marked; where that isn't what it says it marked, the whole words around. */
function tokenAt(bytes, from, to, redacted) {
    const [start, end] = [Math.max(0, from), Math.min(bytes.length, Math.max(from + 1, to))];
    if (bytes.startsWith('-----BEGIN ', start)) {
        const close = /-----END [^-\n]{1,40}-----/.exec(bytes.slice(start, start + maxBlock));
        return [start, close === null ? end : start + close.index + close[0].length];
    }
    if (redacted === undefined)
        return [start, end];
    const around = redacted.split(secret/* redaction */.Gh);
    const [before = '', after = ''] = around.map((text) => Buffer.from(text).toString('latin1'));
    const marked = bytes.slice(start, end);
    if (around.length === 2 &&
        marked.length > before.length + after.length &&
        marked.startsWith(before) &&
        marked.endsWith(after)) {
        return [start + before.length, end - after.length];
    }
    let [left, right] = [start, end];
    while (left > 0 && start - left < widest && tokenCharacter.test(bytes[left - 1] ?? ''))
        left--;
    while (right < bytes.length && right - end < widest && tokenCharacter.test(bytes[right] ?? ''))
        right++;
    return [left, right];
}

// EXTERNAL MODULE: ./src/engines/external/run.ts
var external_run = __webpack_require__(46610);
;// CONCATENATED MODULE: ./src/engines/external/scan.ts





/**
 * Asks external engines, which name their files in the same way, about the same files. Rejects with `EngineError` when one is not
 * there or fails: what it would have found is not known.
 */
async function scanExternally({ names, tree, entries, access, secrets, }) {
    const [first] = names;
    if (first === undefined || entries.length === 0)
        return { findings: [], unevaluated: [], engines: [], evaluated: 0 };
    if (access === undefined)
        throw new errors/* EngineError */.NJ(`${first} can't be run here`);
    const asked = (0,files/* withFiles */.o)(tree, entries, catalogue/* engines */.s[first].fileName, access, async (files) => {
        const findings = [];
        const uses = [];
        const unevaluated = files.unreadable.map((file) => ({
            ...file,
            engine: 'gatehouse',
        }));
        for (const engine of names) {
            const run = await (0,external_run/* runEngine */.c)(catalogue/* engines */.s[engine], files, access);
            const placeOf = placesIn({ secrets });
            for (const finding of run.findings)
                findings.push({ ...finding, ...placeOf(finding), engine });
            for (const each of run.unevaluated)
                unevaluated.push({ ...each, engine });
            uses.push(run.use);
        }
        return { findings, unevaluated, engines: uses, evaluated: files.given.length };
    });
    return asked.catch(async (error) => {
        if (!(error instanceof errors/* EngineError */.NJ))
            throw error;
        // It may quote what the engine said, and that what was scanned.
        const { createSecretsEngine } = await Promise.all(/* import() */[__webpack_require__.e(8481), __webpack_require__.e(5373), __webpack_require__.e(7168)]).then(__webpack_require__.bind(__webpack_require__, 25373));
        throw new errors/* EngineError */.NJ(createSecretsEngine().mask(error.message));
    });
}

;// CONCATENATED MODULE: ./src/engines/external/index.ts




/***/ }),

/***/ 46610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runEngine)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(961);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83916);
/* harmony import */ var _environment__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16318);
/* harmony import */ var _folder__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85707);
/* harmony import */ var _locate__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87235);
/* harmony import */ var _process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45534);
/* harmony import */ var _trust__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94473);









/** Larger reports are not read. */
const maxReportBytes = 256 * 1024 * 1024;
/**
 * Runs an engine over files and reads its answer. Rejects with `EngineError` when there is no engine, it fails in any way, its exit
 * code and its report disagree, it names a file that it wasn't given, or says that it scanned fewer.
 */
async function runEngine(engine, files, access, told = {}) {
    const started = performance.now();
    const { program, version } = await (0,_locate__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x)(engine, access);
    try {
        // Deleted with the report, which may hold what was found.
        return await (0,_folder__WEBPACK_IMPORTED_MODULE_3__/* .inPrivateFolder */ .Dt)(files.base, engine.name, async (own) => {
            const cwd = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(own, 'work');
            const scratch = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(own, 'scratch');
            await (0,_folder__WEBPACK_IMPORTED_MODULE_3__/* .onDisk */ .FC)('a temporary folder', () => Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(cwd), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(scratch)]));
            const run = {
                ...told,
                folder: files.folder,
                files: files.given.map(({ onDisk: file }) => file),
                report: node_path__WEBPACK_IMPORTED_MODULE_1___default().join(own, 'report.json'),
                scratch,
                kept: await keptFolder(`${engine.name}-${version}`, scratch, access),
            };
            const env = {
                ...(0,_environment__WEBPACK_IMPORTED_MODULE_2__/* .cleanEnvironment */ .h)(program, scratch, access),
                ...engine.environment,
                ...engine.runEnvironment(run),
            };
            const { timeoutMs } = engine;
            const ended = await (0,_process__WEBPACK_IMPORTED_MODULE_5__/* .runProcess */ .R)({ program, args: engine.arguments(run), cwd, env, timeoutMs });
            const answer = await read(engine, ended, run.report);
            const { findings, unevaluated } = place(answer, files);
            const { inspected } = answer;
            const { peakBytes } = ended;
            const use = {
                ...{ name: engine.name, version, durationMs: Math.round(performance.now() - started) },
                ...(peakBytes !== undefined && { peakMegabytes: Math.ceil(peakBytes / 1e6) }),
            };
            return { findings, unevaluated, use, ...(inspected && { inspected }) };
        });
    }
    catch (error) {
        throw error instanceof _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ ? new _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ(`${engine.name} ${error.message}`) : error;
    }
}
/** Where nothing can be kept, it is made anew for each run; so it is where a change could bring what an engine finds there. */
async function keptFolder(name, scratch, { cache, untrusted }) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(cache, 'kept', name);
    if ((0,_trust__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .F)(folder, untrusted))
        return scratch;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
        return folder;
    }
    catch {
        return scratch;
    }
}
async function read(engine, { exitCode, stdout, stderr }, report) {
    const outcome = engine.exits[exitCode];
    const complaint = engine.complaint(stderr);
    if (outcome === undefined)
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ(`failed (exit ${exitCode})${(0,_process__WEBPACK_IMPORTED_MODULE_5__/* .said */ .a)(complaint ?? engine.failure(stdout) ?? stderr)}`);
    if (complaint !== undefined)
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ(`failed, and said so with exit code ${exitCode} alone${(0,_process__WEBPACK_IMPORTED_MODULE_5__/* .said */ .a)(complaint)}`);
    const text = engine.answersIn === 'stdout' ? stdout : await readReport(report, stderr);
    let answer;
    try {
        answer = engine.read(text, stdout);
    }
    catch (error) {
        if (error instanceof _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ)
            throw error;
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ(`gave an answer that can't be read: ${reasonOf(error)}${(0,_process__WEBPACK_IMPORTED_MODULE_5__/* .said */ .a)(stderr)}`);
    }
    const found = answer.findings.length;
    if (outcome === 'clean' && found > 0) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ(`ended as if it had found nothing (exit ${exitCode}), and its report holds ${found} findings`);
    }
    if (outcome === 'findings' && found + answer.unevaluated.length === 0) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ(`ended as if it had found something (exit ${exitCode}), and its report is empty${(0,_process__WEBPACK_IMPORTED_MODULE_5__/* .said */ .a)(stderr)}`);
    }
    return answer;
}
async function readReport(report, stderr) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(report);
        if (size > maxReportBytes)
            throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ(`wrote a report of more than ${maxReportBytes} bytes`);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(report, 'utf8');
    }
    catch (error) {
        if (error instanceof _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ)
            throw error;
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ(`wrote no report${(0,_process__WEBPACK_IMPORTED_MODULE_5__/* .said */ .a)(stderr)}`);
    }
}
/** What doesn't fit a schema is told by its place; what is no JSON may hold anything, and is not quoted. */
function reasonOf(error) {
    if (error instanceof SyntaxError)
        return 'it is not JSON';
    if (!(error instanceof zod__WEBPACK_IMPORTED_MODULE_8__/* .ZodError */ .G))
        return (0,_errors__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error);
    const [issue] = error.issues;
    return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
}
/** Gives every finding its file in the tree. */
function place(answer, files) {
    const findings = answer.findings.map(({ path: named, ...finding }) => {
        const found = fileOf(named, files);
        return { ...finding, ...found };
    });
    const unevaluated = answer.unevaluated.map(({ path: named, ...rest }) => {
        const { file, member } = fileOf(named, files);
        const reason = member === undefined ? rest.reason : `${member}: ${rest.reason}`;
        return { ...rest, path: file.entry.path, reason };
    });
    compare(answer, files, new Set(unevaluated.map(({ path: name }) => name)));
    return { findings, unevaluated };
}
function fileOf(named, files) {
    const found = files.find(named);
    if (found === undefined)
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ('named a file that it was not given');
    return found;
}
/** What it says that it scanned has to be what it was given. */
function compare({ scanned }, files, unevaluated) {
    if (scanned === undefined)
        return;
    if (typeof scanned === 'number') {
        if (scanned >= files.contents)
            return;
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ(`scanned ${scanned} of ${files.contents} contents`);
    }
    const done = new Set(scanned.map((named) => fileOf(named, files).file.entry));
    const left = files.given.filter(({ entry }) => !done.has(entry) && !unevaluated.has(entry.path));
    if (left.length === 0)
        return;
    const names = left.slice(0, 3).map(({ entry }) => entry.path);
    throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ(`scanned ${files.given.length - left.length} of ${files.given.length} files, not ${names.join(', ')}`);
}


/***/ }),

/***/ 45466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ layoutInFolder),
/* harmony export */   o$: () => (/* binding */ imagesIn),
/* harmony export */   tR: () => (/* binding */ sourceIn),
/* harmony export */   xc: () => (/* binding */ withArchive)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _formats_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82763);
/* harmony import */ var _formats_source__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73159);




/** What an OCI layout is made of. Source: OCI image-layout specification. */
const ofLayout = /^(?:oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;
const maxDocument = 2 ** 24;
const descriptor = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const links = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    manifests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptor).default([]),
    config: descriptor.optional(),
    layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptor).default([]),
})
    .transform(({ manifests, config, layers }) => ({
    documents: manifests,
    blobs: config ? [config, ...layers] : layers,
}));
const sourceIn = (tree, { path, size }) => ({
    size,
    read: (offset, length) => tree.read(path, { offset, length: Math.max(0, Math.min(length, size - offset)) }),
});
/** The layout in one folder of a tree. */
async function layoutInFolder(tree, folder) {
    return (await tree.list())
        .filter(({ path, kind }) => kind === 'file' && path.startsWith(`${folder}/`))
        .map((entry) => ({ name: entry.path.slice(folder.length + 1), bytes: sourceIn(tree, entry) }))
        .filter(({ name }) => ofLayout.test(name));
}
/** `manifest.json` of `docker save`. */
const savedImages = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Config: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }));
/**
 * Gives `use` what is in an archive. `docker save` writes a layout too, of the same images or, in an archive that somebody made, of others:
 * which one is used in the end is not known. What can't be read the scanner is left to say.
 */
async function withArchive(archive, use) {
    const store = await (0,_formats_oci__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p_)(archive).catch((error) => {
        if (error instanceof _errors__WEBPACK_IMPORTED_MODULE_2__/* .GatehouseError */ .GA)
            return undefined;
        throw error;
    });
    if (store === undefined)
        return use({ direct: true, parts: [], saved: new Set() });
    try {
        const manifest = await store.find('manifest.json');
        const parts = (await partsOf((name) => store.find(name))) ?? [];
        const images = manifest === undefined ? [] : (parsed(savedImages, await manifest.read(0, maxDocument)) ?? []);
        const digests = images.flatMap(({ Config }) => /[0-9a-f]{64}/.exec(Config)?.[0] ?? []);
        const saved = new Set(digests.map((digest) => `sha256:${digest}`));
        return await use({ direct: manifest !== undefined || parts.length === 0, parts, saved });
    }
    finally {
        await store.close();
    }
}
/** Everything that the index leads to; undefined where there is none. */
async function partsOf(find) {
    const parts = new Map();
    const add = async (name) => {
        const bytes = ofLayout.test(name) && !parts.has(name) ? await find(name) : undefined;
        if (bytes !== undefined)
            parts.set(name, bytes);
        return bytes;
    };
    await add('oci-layout');
    const documents = ['index.json'];
    for (let name = documents.pop(); name !== undefined; name = documents.pop()) {
        const bytes = await add(name);
        if (bytes === undefined || bytes.size > maxDocument)
            continue;
        const read = parsed(links, await bytes.read(0, bytes.size));
        if (read === undefined)
            continue;
        documents.push(...read.documents.map(blobOf));
        for (const each of read.blobs)
            await add(blobOf(each));
    }
    return parts.has('index.json') ? [...parts].map(([name, bytes]) => ({ name, bytes })) : undefined;
}
const reference = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    mediaType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    platform: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ os: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).partial().optional(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
});
const index = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ manifests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reference).max(1_000) });
/**
 * The layout once for each image in it, with an index of that alone: scanners look at one image of an index, and say nothing of the
 * others. What attests something beside an image is none; those whose configuration is `known` are left out.
 */
async function imagesIn(parts, known = new Set()) {
    const byName = new Map(parts.map(({ name, bytes }) => [name, bytes]));
    const images = new Map();
    const indexes = ['index.json'];
    const seen = new Set();
    for (let name = indexes.pop(); name !== undefined; name = indexes.pop()) {
        const bytes = byName.get(name);
        if (bytes === undefined || bytes.size > maxDocument || seen.has(name))
            continue;
        seen.add(name);
        const document = parsed(index, await bytes.read(0, bytes.size));
        if (document === undefined)
            throw new _errors__WEBPACK_IMPORTED_MODULE_2__/* .EngineError */ .NJ(`${name} of the image can't be read, so it is not known which images to ask about`);
        for (const each of document.manifests) {
            const isIndex = /index|manifest\.list/.test(each.mediaType ?? '');
            if (isIndex)
                indexes.push(blobOf(each));
            else if (each.platform?.os !== 'unknown' || !isAttestation(each))
                images.set(each.digest, each);
        }
    }
    const others = parts.filter(({ name }) => name !== 'index.json');
    for (const [digest, image] of images) {
        const bytes = byName.get(blobOf(image));
        const config = bytes && parsed(links, await bytes.read(0, maxDocument))?.blobs[0]?.digest;
        if (config !== undefined && known.has(config))
            images.delete(digest);
    }
    return [...images.values()].map((image) => {
        const alone = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: [image] }));
        return [...others, { name: 'index.json', bytes: (0,_formats_source__WEBPACK_IMPORTED_MODULE_3__/* .bufferSource */ .kq)(alone) }];
    });
}
/** As BuildKit marks what it attests beside an image. */
const isAttestation = ({ annotations }) => annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
const blobOf = ({ digest }) => `blobs/${digest.replace(':', '/')}`;
function parsed(schema, bytes) {
    try {
        return schema.parse(JSON.parse(bytes.toString()));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 58741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ GzipError),
/* harmony export */   O4: () => (/* binding */ gunzipStart),
/* harmony export */   kd: () => (/* binding */ gunzip)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/** A gzip file is damaged or cut off. The message is one line. */
class GzipError extends _errors__WEBPACK_IMPORTED_MODULE_2__/* .GatehouseError */ .GA {
    name = 'GzipError';
}
const chunkBytes = 64 * 1024;
/** Packed and unpacked: up to here a file is unpacked at once, at a third of what a stream costs when they are many. */
const smallBytes = 256 * 1024;
const smallUnpacked = 4 * 1024 * 1024;
/**
 * What a gzip file unpacks to, all its members one after the other, in pieces of at most 64 KiB. Zeros may follow the last one.
 * Rejects with a `GzipError` where the data is damaged or cut off, or something else follows; what `source` throws is passed on. What
 * comes before either is given first.
 */
async function* gunzip(source) {
    const start = await startOf(source);
    const whole = start.rest === undefined ? atOnce(Buffer.concat(start.pieces)) : undefined;
    if (whole === undefined)
        yield* streamed(piecesOf(start));
    else
        for (let at = 0; at < whole.length; at += chunkBytes)
            yield whole.subarray(at, at + chunkBytes);
}
/** The first pieces: all that are small together, or so many that it isn't small. */
async function startOf(source) {
    const iterator = source[Symbol.asyncIterator]();
    const pieces = [];
    try {
        for (let length = 0; length <= smallBytes;) {
            const next = await iterator.next();
            if (next.done === true)
                return { pieces, rest: undefined };
            pieces.push(next.value);
            length += next.value.length;
        }
    }
    catch (error) {
        return { pieces, rest: failing(error) };
    }
    return { pieces, rest: { [Symbol.asyncIterator]: () => iterator } };
}
// eslint-disable-next-line require-yield, @typescript-eslint/require-await -- it takes the place of a source that failed
async function* failing(error) {
    throw error;
}
async function* piecesOf({ pieces, rest }) {
    yield* pieces;
    if (rest)
        yield* rest;
}
/** Undefined of what is large or damaged: of that a stream gives what there is. */
function atOnce(packed) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(packed, { maxOutputLength: smallUnpacked });
    }
    catch {
        return undefined;
    }
}
async function* streamed(source) {
    const unpack = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: chunkBytes });
    let failure;
    (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(source, { highWaterMark: 1 }), unpack, (error) => {
        failure = error;
    });
    try {
        for await (const piece of unpack)
            yield piece;
    }
    catch (error) {
        const { code = '', message = '' } = (failure ?? error);
        throw code.startsWith('Z_') ? new GzipError(`it can't be unpacked: ${message}`) : (failure ?? error);
    }
    finally {
        unpack.destroy();
    }
}
/** What the first bytes of a gzip file unpack to, as far as they go; nothing of what is none, or is damaged. */
function gunzipStart(head) {
    if (!head.toString('latin1', 0, 3).startsWith('\x1f\x8b\x08'))
        return Buffer.alloc(0);
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(head, { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH });
    }
    catch {
        return Buffer.alloc(0);
    }
}


/***/ }),

/***/ 62641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wz: () => (/* reexport */ zip_error/* ZipError */.W),
  Xl: () => (/* reexport */ zip_source/* bytesSource */.Xl),
  QH: () => (/* binding */ openZip)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/formats/zip/crc32.ts
var crc32 = __webpack_require__(43087);
// EXTERNAL MODULE: ./src/formats/zip/directory.ts
var directory = __webpack_require__(9055);
// EXTERNAL MODULE: ./src/formats/zip/error.ts
var zip_error = __webpack_require__(79814);
// EXTERNAL MODULE: ./src/formats/shown-name.ts
var shown_name = __webpack_require__(46933);
// EXTERNAL MODULE: ./src/formats/zip/fields.ts
var fields = __webpack_require__(94239);
// EXTERNAL MODULE: ./src/formats/zip/source.ts
var zip_source = __webpack_require__(59747);
;// CONCATENATED MODULE: ./src/formats/zip/local.ts




const headerBytes = 30;
const headerSignature = 0x0403_4b50;
const descriptorSignature = 0x0807_4b50;
/** Encryption, sizes behind the data, patches, strong encryption, UTF-8 names, a masked header: what changes how bytes are read. */
const decisiveFlags = 0b0010_1000_0110_1001;
/** Sizes and CRC stand in a descriptor behind the data, and may be 0 in the local header. */
const streamedFlag = 1 << 3;
/** Extra fields are mostly shorter: a header is read at once. */
const usualExtra = 256;
/**
 * Where the data of an entry starts. Its local header has to say what the directory says, and the entry has to fill the bytes
 * up to `boundary`, where the next begins. Throws a ZipError otherwise.
 */
async function locateData(source, record, boundary) {
    const { name, offset, packedSize } = record;
    const about = `entry ${(0,shown_name/* shownName */.H)(name)}`;
    const overlap = () => new zip_error/* ZipError */.W('ambiguous', `${about} overlaps with what follows it`);
    const fixedEnd = offset + headerBytes + record.nameBytes.length;
    if (fixedEnd > boundary)
        throw overlap();
    const head = await (0,zip_source/* readFully */.lR)(source, offset, Math.min(boundary, fixedEnd + usualExtra) - offset);
    if (head.readUInt32LE(0) !== headerSignature)
        throw new zip_error/* ZipError */.W('damaged', `${about} does not begin where the directory says`);
    const dataStart = offset + headerBytes + head.readUInt16LE(26) + head.readUInt16LE(28);
    if (dataStart + packedSize > boundary)
        throw overlap();
    const whole = dataStart - offset <= head.length ? head : await (0,zip_source/* readFully */.lR)(source, offset, dataStart - offset);
    checkHeader(whole.subarray(0, dataStart - offset), record);
    const rest = await (0,zip_source/* readFully */.lR)(source, dataStart + packedSize, Math.min(boundary - dataStart - packedSize, 25));
    if ((record.flags & streamedFlag) === 0) {
        if (rest.length > 0)
            throw unaccounted(boundary - dataStart - packedSize, about);
    }
    else if (!isDescriptor(rest, record)) {
        throw new zip_error/* ZipError */.W('ambiguous', `${about}: what follows its data does not say what the directory says`);
    }
    return dataStart;
}
function unaccounted(bytes, about) {
    return new zip_error/* ZipError */.W('ambiguous', `${bytes} bytes after ${about} belong to no entry`);
}
function checkHeader(header, record) {
    const { name, nameBytes, flags, method, crc, size, packedSize } = record;
    const differs = (what) => {
        throw new zip_error/* ZipError */.W('ambiguous', `entry ${(0,shown_name/* shownName */.H)(name)}: its local header and the directory disagree on its ${what}`);
    };
    const nameEnd = headerBytes + header.readUInt16LE(26);
    if (!header.subarray(headerBytes, nameEnd).equals(nameBytes))
        differs('name');
    if (((header.readUInt16LE(6) ^ flags) & decisiveFlags) !== 0)
        differs('flags');
    if (header.readUInt16LE(8) !== method)
        differs('method');
    const { zip64, otherName } = (0,fields/* readExtra */.li)(header.subarray(nameEnd), name);
    if (otherName !== undefined && !otherName.equals(nameBytes))
        differs('name');
    const [localSize = 0, localPacked = 0] = (0,fields/* widened */["do"])([header.readUInt32LE(22), header.readUInt32LE(18)], zip64, name);
    const open = (flags & streamedFlag) !== 0;
    const agrees = (local, value) => local === value || (open && local === 0);
    if (!agrees(header.readUInt32LE(14), crc))
        differs('CRC');
    if (!agrees(localSize, size) || !agrees(localPacked, packedSize))
        differs('size');
}
/** A data descriptor: with or without signature, its sizes in 32 or 64 bits (APPNOTE 4.3.9). */
function isDescriptor(bytes, { crc, size, packedSize }) {
    const signed = bytes.length === 16 || bytes.length === 24;
    if (!signed && bytes.length !== 12 && bytes.length !== 20)
        return false;
    if (signed && bytes.readUInt32LE(0) !== descriptorSignature)
        return false;
    const values = bytes.subarray(signed ? 4 : 0);
    const sizes = values.length === 12
        ? [BigInt(values.readUInt32LE(4)), BigInt(values.readUInt32LE(8))]
        : [values.readBigUInt64LE(4), values.readBigUInt64LE(12)];
    return values.readUInt32LE(0) === crc && sizes[0] === BigInt(packedSize) && sizes[1] === BigInt(size);
}

// EXTERNAL MODULE: ./src/formats/zip/names.ts
var names = __webpack_require__(60852);
;// CONCATENATED MODULE: ./src/formats/zip/index.ts











const methods = {
    0: 'stored',
    1: 'shrink',
    2: 'reduce',
    3: 'reduce',
    4: 'reduce',
    5: 'reduce',
    6: 'implode',
    8: 'deflate',
    9: 'deflate64',
    10: 'implode (DCL)',
    12: 'bzip2',
    14: 'lzma',
    16: 'cmpsc',
    18: 'terse',
    19: 'lz77',
    20: 'zstd',
    93: 'zstd',
    94: 'mp3',
    95: 'xz',
    96: 'jpeg',
    97: 'wavpack',
    98: 'ppmd',
    99: 'aes',
};
/** Encrypted, strongly encrypted, with masked local headers. */
const encryptedFlags = (1 << 0) | (1 << 6) | (1 << 13);
const patchedFlag = 1 << 5;
/** Of Unix: S_IFDIR, S_IFREG and S_IFLNK without their zeros. */
const folderType = 0o04;
const fileType = 0o10;
const linkType = 0o12;
/** Two bits for 258 bytes is the shortest that deflate has. */
const maxDeflateRatio = 1_032;
const chunkBytes = 64 * 1024;
/** What is unpacked at once: a stream of its own costs more than most members. */
const smallBytes = 64 * 1024;
/** Reads the directory of an archive, and every local header. Throws a ZipError when it can't be read, or in two ways. */
async function openZip(source, limits = {}) {
    const bounds = { ...zip_source/* defaultLimits */.MK, ...limits };
    const { records, start } = await (0,directory/* readDirectory */.g)(source, bounds);
    (0,names/* refuseCollisions */.O_)(records.map(({ name }) => name));
    const total = records.reduce((sum, { size }) => sum + size, 0);
    if (total > bounds.totalBytes)
        throw new zip_error/* ZipError */.W('too-large', `it unpacks to ${total} bytes, more than ${bounds.totalBytes}`);
    const byOffset = [...records].sort((a, b) => a.offset - b.offset);
    const first = byOffset[0]?.offset ?? start;
    if (first > 0 && !bounds.prefix)
        throw new zip_error/* ZipError */.W('ambiguous', `${first} bytes lie in front of the first entry`);
    const dataOffsets = new Map();
    for (const [index, record] of byOffset.entries())
        dataOffsets.set(record, await locateData(source, record, byOffset[index + 1]?.offset ?? start));
    return {
        entries: records.map((record) => entryOf(record, dataOffsets.get(record) ?? 0)),
        read: (entry, limit) => readEntry(source, entry, limit),
    };
}
function entryOf(record, dataOffset) {
    const { name, size, packedSize, crc, flags } = record;
    const method = methods[record.method] ?? `method ${record.method}`;
    const about = `entry ${(0,shown_name/* shownName */.H)(name)}`;
    const kind = kindOf(record);
    const encrypted = (flags & encryptedFlags) !== 0;
    if ((flags & patchedFlag) !== 0)
        throw new zip_error/* ZipError */.W('unsupported', `${about} is a patch to another archive`);
    if (kind === 'folder' && size > 0)
        throw new zip_error/* ZipError */.W('ambiguous', `${about} is a folder and has content`);
    if (method === 'stored' && !encrypted && size !== packedSize)
        throw new zip_error/* ZipError */.W('damaged', `${about} is stored as it is, and states two sizes`);
    if (method === 'deflate' && size > packedSize * maxDeflateRatio)
        throw new zip_error/* ZipError */.W('damaged', `${about} states ${size} bytes, more than its ${packedSize} can unpack to`);
    return { name, kind, size, packedSize, method, encrypted, crc32: crc, dataOffset };
}
/** By its name, and the file type of Unix where there is one; some writers give folders any but the right one. */
function kindOf({ name, mode }) {
    const type = mode >>> 12;
    const about = `entry ${(0,shown_name/* shownName */.H)(name)}`;
    if (name.endsWith('/')) {
        if (type === linkType)
            throw new zip_error/* ZipError */.W('ambiguous', `${about} is a folder by its name, and a link by its file type`);
        return 'folder';
    }
    if (type === folderType)
        throw new zip_error/* ZipError */.W('ambiguous', `${about} is a folder by its file type, and not by its name`);
    if (type === linkType)
        return 'symlink';
    return type === 0 || type === fileType ? 'file' : 'special';
}
async function* readEntry(source, entry, limit) {
    const about = `entry ${(0,shown_name/* shownName */.H)(entry.name)}`;
    if (entry.kind === 'folder')
        throw new zip_error/* ZipError */.W('unsupported', `${about} is a folder`);
    if (entry.encrypted)
        throw new zip_error/* ZipError */.W('unsupported', `${about} is encrypted`);
    if (entry.method !== 'stored' && entry.method !== 'deflate')
        throw new zip_error/* ZipError */.W('unsupported', `${about} is packed with ${entry.method}; stored and deflate are read`);
    if (entry.size > limit)
        throw new zip_error/* ZipError */.W('too-large', `${about} has ${entry.size} bytes, more than ${limit}`);
    let size = 0;
    let crc = 0;
    for await (const piece of unpackedPieces(source, entry)) {
        size += piece.length;
        if (size > entry.size)
            throw overflow(entry);
        crc = (0,crc32/* crc32 */.Q)(piece, crc);
        yield piece;
    }
    if (size !== entry.size)
        throw new zip_error/* ZipError */.W('damaged', `${about} unpacks to ${size} of the ${entry.size} bytes it states`);
    if (crc !== entry.crc32)
        throw new zip_error/* ZipError */.W('damaged', `${about} does not have the CRC it states`);
}
function unpackedPieces(source, entry) {
    if (entry.method === 'stored')
        return packed(source, entry);
    return entry.packedSize <= smallBytes && entry.size <= smallBytes
        ? inflatedAtOnce(source, entry)
        : inflated(source, entry);
}
async function* inflatedAtOnce(source, entry) {
    const bytes = await (0,zip_source/* readFully */.lR)(source, entry.dataOffset, entry.packedSize);
    let unpacked;
    try {
        // With `info` it answers both, which its types don't say.
        unpacked = (0,external_node_zlib_.inflateRawSync)(bytes, { info: true, maxOutputLength: entry.size + 1 });
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw overflow(entry);
        throw unpackError(error, entry);
    }
    yield unpacked.buffer;
    refuseRest(entry, unpacked.engine.bytesWritten);
}
async function* packed(source, { dataOffset, packedSize }) {
    for (let at = 0; at < packedSize; at += chunkBytes)
        yield await (0,zip_source/* readFully */.lR)(source, dataOffset + at, Math.min(chunkBytes, packedSize - at));
}
async function* inflated(source, entry) {
    const inflate = (0,external_node_zlib_.createInflateRaw)({ chunkSize: chunkBytes });
    let failure;
    const input = external_node_stream_.Readable.from(packed(source, entry), { highWaterMark: 1 });
    (0,external_node_stream_.pipeline)(input, inflate, (error) => {
        failure = error;
    });
    try {
        for await (const piece of inflate)
            yield piece;
    }
    catch (error) {
        throw unpackError(failure ?? error, entry);
    }
    finally {
        inflate.destroy();
    }
    refuseRest(entry, inflate.bytesWritten);
}
const overflow = ({ name, size }) => new zip_error/* ZipError */.W('damaged', `entry ${(0,shown_name/* shownName */.H)(name)} unpacks to more than the ${size} bytes it states`);
function refuseRest({ name, packedSize }, taken) {
    if (taken === packedSize)
        return;
    throw new zip_error/* ZipError */.W('ambiguous', `entry ${(0,shown_name/* shownName */.H)(name)}: ${packedSize - taken} bytes follow its packed data`);
}
/** What zlib says of the data is the archive's fault; anything else is the source's own failure. */
function unpackError(error, { name }) {
    const { code = '', message = '' } = error;
    if (!code.startsWith('Z_'))
        return error;
    return new zip_error/* ZipError */.W('damaged', `entry ${(0,shown_name/* shownName */.H)(name)} can't be unpacked: ${message}`);
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
