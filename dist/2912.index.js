export const id = 2912;
export const ids = [2912];
export const modules = {

/***/ 2912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanExternally: () => (/* reexport */ scanExternally)
});

// UNUSED EXPORTS: engineAccess

// EXTERNAL MODULE: ./src/engines/external/access.ts
var access = __webpack_require__(7469);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/engines/external/catalogue.ts + 13 modules
var catalogue = __webpack_require__(8856);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/engines/external/folder.ts
var folder = __webpack_require__(5707);
;// CONCATENATED MODULE: ./src/engines/external/files.ts





const chunkBytes = 1 << 20;
/**
 * Writes entries of a tree below a private folder, has `use` run engines over them, and deletes them. Each file lies alone in a
 * folder of its own, so that no file of the repository (settings, lists to ignore, modules, a `.git`) is beside another or above it,
 * and no path of the repository's choosing is written.
 */
async function withFiles(tree, entries, fileName, access, use) {
    return (0,folder/* inPrivateFolder */.D)(access.temporary, 'gatehouse-engine', async (base) => {
        const files = await (0,folder/* onDisk */.F)('the files to scan', () => write(tree, entries, fileName, base));
        return use(files);
    });
}
async function write(tree, entries, fileName, base) {
    const folder = external_node_path_default().join(base, 'files');
    await (0,promises_.mkdir)(folder);
    const byNumber = new Map();
    const unreadable = [];
    for (const [index, entry] of entries.entries()) {
        const number = String(index);
        const onDisk = external_node_path_default().join(folder, number, fileName(entry.path));
        await (0,promises_.mkdir)(external_node_path_default().dirname(onDisk));
        try {
            byNumber.set(number, { entry, onDisk, digest: await copy(tree, entry, onDisk) });
        }
        catch (error) {
            if (!(error instanceof errors/* UnreadableError */.Gy))
                throw error;
            unreadable.push({ path: entry.path, reason: error.message });
            await (0,promises_.rm)(external_node_path_default().dirname(onDisk), { recursive: true });
        }
    }
    const find = (named) => {
        // Not normalised: what is inside an archive may be named to lead to another file.
        const name = external_node_path_default().isAbsolute(named) ? named : external_node_path_default().join(folder, '/') + named.replace(/^\.\//, '');
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
async function copy(tree, { path: name, size }, target) {
    const hash = (0,external_node_crypto_.createHash)('sha1');
    const file = await (0,promises_.open)(target, 'wx', 0o600);
    try {
        for (let offset = 0; offset < size;) {
            const bytes = await tree.read(name, { offset, length: Math.min(chunkBytes, size - offset) });
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/findings/finding.ts
var findings_finding = __webpack_require__(4879);
// EXTERNAL MODULE: ./src/engines/external/secret.ts
var secret = __webpack_require__(9587);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(3342);
// EXTERNAL MODULE: ./src/engines/external/environment.ts
var environment = __webpack_require__(6318);
// EXTERNAL MODULE: ./src/engines/external/locate.ts + 7 modules
var locate = __webpack_require__(7235);
// EXTERNAL MODULE: ./src/engines/external/process.ts
var process = __webpack_require__(5534);
;// CONCATENATED MODULE: ./src/engines/external/run.ts








/** Larger reports are not read. */
const maxReportBytes = 256 * 1024 * 1024;
/**
 * Runs an engine over files and reads its answer. Rejects with `EngineError` when there is no engine, it fails in any way, its exit
 * code and its report disagree, it names a file that it wasn't given, or says that it scanned fewer.
 */
async function runEngine(engine, files, access) {
    const started = performance.now();
    const { program, version } = await (0,locate/* locate */.x)(engine, access);
    try {
        // Deleted with the report, which may hold what was found.
        return await (0,folder/* inPrivateFolder */.D)(files.base, engine.name, async (own) => {
            const cwd = external_node_path_default().join(own, 'work');
            const scratch = external_node_path_default().join(own, 'scratch');
            await (0,folder/* onDisk */.F)('a temporary folder', () => Promise.all([(0,promises_.mkdir)(cwd), (0,promises_.mkdir)(scratch)]));
            const run = {
                folder: files.folder,
                files: files.given.map(({ onDisk: file }) => file),
                report: external_node_path_default().join(own, 'report.json'),
                scratch,
                kept: await keptFolder(`${engine.name}-${version}`, scratch, access),
            };
            const env = { ...(0,environment/* cleanEnvironment */.h)(program, scratch, access), ...engine.environment };
            const { timeoutMs } = engine;
            const ended = await (0,process/* runProcess */.R)({ program, args: engine.arguments(run), cwd, env, timeoutMs });
            const { findings, unevaluated } = place(await read(engine, ended, run.report), files);
            const use = { name: engine.name, version, durationMs: Math.round(performance.now() - started) };
            return { findings, unevaluated, use };
        });
    }
    catch (error) {
        throw error instanceof errors/* EngineError */.NJ ? new errors/* EngineError */.NJ(`${engine.name} ${error.message}`) : error;
    }
}
/** Where nothing can be kept, it is made anew for each run. */
async function keptFolder(name, scratch, { cache }) {
    const folder = external_node_path_default().join(cache, 'kept', name);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
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
        throw new errors/* EngineError */.NJ(`failed (exit ${exitCode})${(0,process/* said */.a)(complaint ?? stderr)}`);
    if (complaint !== undefined)
        throw new errors/* EngineError */.NJ(`failed, and said so with exit code ${exitCode} alone${(0,process/* said */.a)(complaint)}`);
    const text = engine.answersIn === 'stdout' ? stdout : await readReport(report, stderr);
    let answer;
    try {
        answer = engine.read(text);
    }
    catch (error) {
        if (error instanceof errors/* EngineError */.NJ)
            throw error;
        throw new errors/* EngineError */.NJ(`gave an answer that can't be read: ${reasonOf(error)}${(0,process/* said */.a)(stderr)}`);
    }
    const found = answer.findings.length;
    if (outcome === 'clean' && found > 0) {
        throw new errors/* EngineError */.NJ(`ended as if it had found nothing (exit ${exitCode}), and its report holds ${found} findings`);
    }
    if (outcome === 'findings' && found + answer.unevaluated.length === 0) {
        throw new errors/* EngineError */.NJ(`ended as if it had found something (exit ${exitCode}), and its report is empty${(0,process/* said */.a)(stderr)}`);
    }
    return answer;
}
async function readReport(report, stderr) {
    try {
        const { size } = await (0,promises_.stat)(report);
        if (size > maxReportBytes)
            throw new errors/* EngineError */.NJ(`wrote a report of more than ${maxReportBytes} bytes`);
        return await (0,promises_.readFile)(report, 'utf8');
    }
    catch (error) {
        if (error instanceof errors/* EngineError */.NJ)
            throw error;
        throw new errors/* EngineError */.NJ(`wrote no report${(0,process/* said */.a)(stderr)}`);
    }
}
/** What doesn't fit a schema is told by its place; what is no JSON may hold anything, and is not quoted. */
function reasonOf(error) {
    if (error instanceof SyntaxError)
        return 'it is not JSON';
    if (!(error instanceof classic_errors/* ZodError */.G))
        return (0,errors/* messageOf */.bD)(error);
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
        throw new errors/* EngineError */.NJ('named a file that it was not given');
    return found;
}
/** What it says that it scanned has to be what it was given. */
function compare({ scanned }, files, unevaluated) {
    if (scanned === undefined)
        return;
    if (typeof scanned === 'number') {
        if (scanned >= files.contents)
            return;
        throw new errors/* EngineError */.NJ(`scanned ${scanned} of ${files.contents} contents`);
    }
    const done = new Set(scanned.map((named) => fileOf(named, files).file.entry));
    const left = files.given.filter(({ entry }) => !done.has(entry) && !unevaluated.has(entry.path));
    if (left.length === 0)
        return;
    const names = left.slice(0, 3).map(({ entry }) => entry.path);
    throw new errors/* EngineError */.NJ(`scanned ${files.given.length - left.length} of ${files.given.length} files, not ${names.join(', ')}`);
}

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
    const asked = withFiles(tree, entries, catalogue/* engines */.s[first].fileName, access, async (files) => {
        const findings = [];
        const uses = [];
        const unevaluated = files.unreadable.map((file) => ({
            ...file,
            engine: 'gatehouse',
        }));
        for (const engine of names) {
            const run = await runEngine(catalogue/* engines */.s[engine], files, access);
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
        const { createSecretsEngine } = await Promise.all(/* import() */[__webpack_require__.e(8481), __webpack_require__.e(8887)]).then(__webpack_require__.bind(__webpack_require__, 8887));
        throw new errors/* EngineError */.NJ(createSecretsEngine().mask(error.message));
    });
}

;// CONCATENATED MODULE: ./src/engines/external/index.ts




/***/ })

};
