export const id = 1047;
export const ids = [1047,2912];
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




/***/ }),

/***/ 2584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mt: () => (/* reexport */ TarError),
  FY: () => (/* reexport */ isTarHeader),
  sB: () => (/* binding */ readTar)
});

;// CONCATENATED MODULE: ./src/formats/tar/bytes.ts
/** Takes bytes off a stream in the lengths that a format asks for; no more than one piece of the stream is held. */
class ByteReader {
    #iterator;
    #rest = Buffer.alloc(0);
    constructor(source) {
        this.#iterator = source[Symbol.asyncIterator]();
    }
    /** At least one byte, at most `length`; nothing at the end. */
    async some(length) {
        while (this.#rest.length === 0) {
            const next = await this.#iterator.next();
            if (next.done === true)
                return this.#rest;
            this.#rest = next.value;
        }
        const taken = this.#rest.subarray(0, length);
        this.#rest = this.#rest.subarray(taken.length);
        return taken;
    }
    /** Exactly `length` bytes, fewer only at the end. For lengths that fit into memory. */
    async exactly(length) {
        const pieces = [];
        let missing = length;
        while (missing > 0) {
            const piece = await this.some(missing);
            if (piece.length === 0)
                break;
            pieces.push(piece);
            missing -= piece.length;
        }
        return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
    }
    async close() {
        await this.#iterator.return?.();
    }
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/formats/tar/error.ts

/** A tar file can't be read, or not to its end. The message is one line and names the entry, where it is about one. */
class TarError extends errors/* GatehouseError */.GA {
    problem;
    name = 'TarError';
    constructor(problem, message) {
        super(message);
        this.problem = problem;
    }
}
const maxShown = 100;
/** The name of an entry for a message: one line, without control characters. */
function shownName(name) {
    return JSON.stringify(name.length > maxShown ? `${name.slice(0, maxShown)}…` : name);
}

;// CONCATENATED MODULE: ./src/formats/tar/header.ts

const blockBytes = 512;
/** Where fields lie; source: POSIX.1-2017 pax, "ustar Interchange Format", and the GNU tar manual, "Basic Tar Format". */
const checksumAt = 148;
const magicAt = 257;
const prefixAt = 345;
/** Whether `block` begins a tar file: its checksum holds, and it has a name. */
function isTarHeader(block) {
    return block.length >= blockBytes && block[0] !== 0 && hasChecksum(block);
}
/** Two blocks of zeros end an archive; one alone is taken for the end too. */
const isEnd = (block) => block.every((byte) => byte === 0);
/** Throws a `TarError` when the block is no header. */
function readHeader(block, at) {
    if (!hasChecksum(block)) {
        throw new TarError(at === 0 ? 'not-tar' : 'damaged', `the header at byte ${at} does not have its checksum`);
    }
    const magic = block.toString('latin1', magicAt, magicAt + 8);
    const name = header_text(block, 0, 100);
    // GNU's own format has other fields in the prefix's place.
    const prefix = magic.startsWith('ustar\0') ? header_text(block, prefixAt, 155) : '';
    const whole = prefix === '' ? name : `${prefix}/${name}`;
    const type = String.fromCharCode(block[156] ?? 0);
    return {
        name: whole,
        linkName: header_text(block, 157, 100),
        mode: number(block, 100, 8, whole),
        size: number(block, 124, 12, whole),
        type: type === '\0' ? '0' : type,
    };
}
function hasChecksum(block) {
    const stated = /^[ \0]*([0-7]{1,7})[ \0]/.exec(block.toString('latin1', checksumAt, checksumAt + 8));
    if (stated === null)
        return false;
    let unsigned = 0;
    let signed = 0;
    for (let i = 0; i < blockBytes; i++) {
        // The checksum counts itself as spaces.
        const byte = i >= checksumAt && i < checksumAt + 8 ? 0x20 : (block[i] ?? 0);
        unsigned += byte;
        signed += byte > 127 ? byte - 256 : byte;
    }
    // Some old writers added up signed bytes.
    return [unsigned, signed].includes(Number.parseInt(stated[1] ?? '', 8));
}
/** A field up to its first NUL: UTF-8, or bytes that are none read as Latin-1. */
function header_text(block, at, length) {
    const field = block.subarray(at, at + length);
    const end = field.indexOf(0);
    return decoded(end === -1 ? field : field.subarray(0, end));
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decoded(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return bytes.toString('latin1');
    }
}
/** Octal digits, or in GNU's binary form (first bit set) a big-endian number. */
function number(block, at, length, name) {
    const field = block.subarray(at, at + length);
    const wrong = () => new TarError('damaged', `entry ${shownName(name)}: a number in its header is none`);
    if (((field[0] ?? 0) & 0x80) !== 0) {
        // The second bit is the sign.
        if (((field[0] ?? 0) & 0x40) !== 0)
            throw wrong();
        let value = (field[0] ?? 0) & 0x3f;
        for (const byte of field.subarray(1))
            value = value * 256 + byte;
        if (!Number.isSafeInteger(value)) {
            throw new TarError('damaged', `entry ${shownName(name)} states a size that no file has`);
        }
        return value;
    }
    const digits = /^[ \0]*([0-7]*)[ \0]*$/.exec(field.toString('latin1'));
    if (digits === null)
        throw wrong();
    return digits[1] === '' || digits[1] === undefined ? 0 : Number.parseInt(digits[1], 8);
}

;// CONCATENATED MODULE: ./src/formats/tar/pax.ts


/** Takes `<length> <keyword>=<value>\n`, one after the other, apart. */
function readPaxRecords(bytes) {
    const records = new Map();
    const damaged = () => new TarError('damaged', 'an extended header can not be read');
    for (let at = 0; at < bytes.length;) {
        // Some writers fill the block up.
        if (bytes[at] === 0)
            break;
        const space = bytes.indexOf(0x20, at);
        const digits = space === -1 ? '' : bytes.toString('latin1', at, space);
        if (!/^[1-9]\d{0,9}$/.test(digits))
            throw damaged();
        const end = at + Number(digits);
        const equals = bytes.indexOf(0x3d, space);
        if (end > bytes.length || bytes[end - 1] !== 0x0a || equals === -1 || equals >= end)
            throw damaged();
        records.set(bytes.toString('latin1', space + 1, equals), decoded(bytes.subarray(equals + 1, end - 1)));
        at = end;
    }
    return records;
}
/** A size in decimal digits. */
function paxSize(records) {
    const stated = records.get('size');
    if (stated === undefined)
        return undefined;
    const size = Number(stated);
    if (!/^\d+$/.test(stated) || !Number.isSafeInteger(size)) {
        throw new TarError('damaged', 'an extended header states a size that no file has');
    }
    return size;
}

;// CONCATENATED MODULE: ./src/formats/tar/index.ts






/** An extended header or long name is held in memory; real ones have some hundred bytes. */
const maxExtension = 1 << 20;
const kinds = {
    '0': 'file',
    '1': 'hardlink',
    '2': 'symlink',
    '3': 'special',
    '4': 'special',
    '5': 'folder',
    '6': 'special',
    '7': 'file',
};
/**
 * The entries of a tar file as it flows by: of the seventh edition, ustar, pax, and GNU tar with its long names. Rejects with a
 * `TarError` at the first thing that can't be read; entries before it are good. Sparse files are not read. What follows the end of
 * the archive is passed over when it is zeros; anything else there is refused.
 */
async function* readTar(source) {
    const reader = new TarReader(source);
    try {
        for (let entry = await reader.next(); entry !== undefined; entry = await reader.next())
            yield entry;
    }
    finally {
        await reader.close();
    }
}
const nothing = { pax: new Map(), longName: undefined, longLink: undefined };
class TarReader {
    #bytes;
    #at = 0;
    /** What is left of the content of the entry before, and of the zeros that fill its last block. */
    #left = 0;
    #padding = 0;
    #global = new Map();
    constructor(source) {
        this.#bytes = new ByteReader(source);
    }
    async close() {
        await this.#bytes.close();
    }
    async next() {
        for (let extensions = nothing;;) {
            await this.#pass(this.#left + this.#padding);
            const block = await this.#take(blockBytes);
            // An archive without its two blocks of zeros is a whole one for most readers.
            if (block.length === 0 && extensions === nothing && this.#at > 0)
                return undefined;
            if (block.length < blockBytes)
                throw cutOff();
            if (isEnd(block)) {
                if (this.#at === blockBytes)
                    throw new TarError('not-tar', 'it begins with zeros');
                if (extensions !== nothing)
                    throw new TarError('damaged', 'a long name or extended header is of no entry');
                await this.#refuseMore();
                return undefined;
            }
            const raw = readHeader(block, this.#at - blockBytes);
            this.#content(raw.size);
            const extended = await this.#extension(raw, extensions);
            if (extended === undefined)
                return this.#entry(raw, extensions);
            extensions = extended;
        }
    }
    /** What is known after a header that is about the next entry; undefined when this one is an entry's own. */
    async #extension({ type, size }, known) {
        if (!['x', 'g', 'X', 'L', 'K'].includes(type))
            return undefined;
        if (size > maxExtension)
            throw new TarError('too-large', `an extended header has ${size} bytes`);
        const content = await this.#take(size);
        if (content.length < size)
            throw cutOff();
        this.#left = 0;
        const nul = content.indexOf(0);
        const name = () => decoded(nul === -1 ? content : content.subarray(0, nul));
        switch (type) {
            case 'L':
                return { ...known, longName: name() };
            case 'K':
                return { ...known, longLink: name() };
            case 'g':
                this.#global = new Map([...this.#global, ...readPaxRecords(content)]);
                return { ...known };
            default:
                return { ...known, pax: readPaxRecords(content) };
        }
    }
    #entry(raw, { pax, longName, longLink }) {
        const records = new Map([...this.#global, ...pax]);
        const name = records.get('path') ?? longName ?? raw.name;
        const about = `entry ${shownName(name)}`;
        if (raw.type === 'S' || [...records.keys()].some((key) => key.startsWith('GNU.sparse.')))
            throw new TarError('unsupported', `${about} is sparse`);
        if (raw.type === 'M')
            throw new TarError('unsupported', `${about} is continued from another archive`);
        // A type that a reader does not know is a file (POSIX).
        const type = kinds[raw.type] ?? (raw.type === 'D' ? 'folder' : 'file');
        // Old writers mark a folder by its name alone.
        const kind = type === 'file' && name.endsWith('/') ? 'folder' : type;
        const size = paxSize(records) ?? raw.size;
        // Some writers repeat the size of what a hard link leads to.
        if (kind !== 'file' && kind !== 'hardlink' && raw.type !== 'D' && size > 0)
            throw new TarError('ambiguous', `${about} is no file and has content`);
        this.#content(kind === 'hardlink' ? 0 : size);
        const isLink = kind === 'hardlink' || kind === 'symlink';
        const header = {
            name,
            kind,
            size: kind === 'file' ? size : 0,
            mode: raw.mode,
            linkName: isLink ? (records.get('linkpath') ?? longLink ?? raw.linkName) : '',
        };
        return { header, read: () => this.#read(about) };
    }
    /** Says how much content comes now. */
    #content(size) {
        this.#left = size;
        this.#padding = (blockBytes - (size % blockBytes)) % blockBytes;
    }
    async *#read(about) {
        while (this.#left > 0) {
            const piece = await this.#bytes.some(this.#left);
            if (piece.length === 0)
                throw new TarError('damaged', `${about} is cut off: ${this.#left} of its bytes are missing`);
            this.#at += piece.length;
            this.#left -= piece.length;
            yield piece;
        }
    }
    async #take(length) {
        const bytes = await this.#bytes.exactly(length);
        this.#at += bytes.length;
        return bytes;
    }
    async #pass(length) {
        for (let left = length; left > 0;) {
            const piece = await this.#bytes.some(left);
            // The zeros behind the last entry may be missing.
            if (piece.length === 0 && left <= this.#padding)
                break;
            if (piece.length === 0)
                throw cutOff();
            this.#at += piece.length;
            left -= piece.length;
        }
        this.#content(0);
    }
    /** Writers fill up to a record of 10 KiB and more with zeros; anything else is a second archive, or hides. */
    async #refuseMore() {
        for (;;) {
            const piece = await this.#bytes.some(Infinity);
            if (piece.length === 0)
                return;
            if (!isEnd(piece))
                throw new TarError('ambiguous', 'something follows the end of the archive');
        }
    }
}
const cutOff = () => new TarError('damaged', 'it is cut off');


/***/ })

};
