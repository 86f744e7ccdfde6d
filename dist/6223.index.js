export const id = 6223;
export const ids = [6223];
export const modules = {

/***/ 81122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Statements)
/* harmony export */ });
/** Knows of each line whether a statement can begin there: outside brackets, strings and continued lines. */
class Statements {
    depth = 0;
    quotes = '';
    continued = false;
    get atStart() {
        return this.depth === 0 && this.quotes === '' && !this.continued;
    }
    /**
     * Reads on to the end of `line`, or past the bracket that closes the first one it was given. Answers where in the line a comment
     * begins, if one does.
     */
    read(line, untilClosed = false) {
        let comment;
        this.continued = false;
        for (let i = 0; i < line.length; i++) {
            const character = line.charAt(i);
            if (character === '\\') {
                this.continued = i === line.length - 1;
                i += 1;
            }
            else if (this.quotes !== '') {
                if (!line.startsWith(this.quotes, i))
                    continue;
                i += this.quotes.length - 1;
                this.quotes = '';
            }
            else if (character === '#') {
                comment = i;
                break;
            }
            else if (character === '"' || character === "'") {
                const triple = character.repeat(3);
                this.quotes = line.startsWith(triple, i) ? triple : character;
                i += this.quotes.length - 1;
            }
            else if ('([{'.includes(character)) {
                this.depth += 1;
            }
            else if (')]}'.includes(character)) {
                this.depth = Math.max(0, this.depth - 1);
                if (untilClosed && this.depth === 0)
                    return undefined;
            }
        }
        // A string in single quotes ends with its line unless a backslash continues it.
        if (this.quotes.length === 1 && !this.continued)
            this.quotes = '';
        return comment;
    }
}


/***/ }),

/***/ 72914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withComments)
/* harmony export */ });
/* harmony import */ var _engines_python_statements__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81122);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44879);
/* harmony import */ var _findings_inline_skip__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24673);
/* harmony import */ var _formats_line_comment__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15112);
/* harmony import */ var _formats_notebook__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60927);
/* harmony import */ var _formats_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36925);






/** Larger sources are data; what stands in them is not taken for a comment. */
const maxSourceBytes = 5_000_000;
const lineBreak = /\r\n|[\n\r]/;
/**
 * The detections of one file with the comments beside them. A skip in a Python string is none, so of Python and notebooks the whole
 * source is read; of other files the line.
 */
async function withComments(tree, entry, detections) {
    const isCandidate = ({ lineText }) => !(0,_findings_finding__WEBPACK_IMPORTED_MODULE_3__/* .isExcerpt */ .w_)(lineText) && (0,_findings_inline_skip__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldSkip */ .Id)(lineText);
    if (!detections.some(isCandidate))
        return detections;
    const commentOf = await commentsOf(tree, entry);
    return detections.map((detection) => {
        const comment = isCandidate(detection) ? commentOf(detection) : undefined;
        if (comment === undefined || !(0,_findings_inline_skip__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldSkip */ .Id)(comment.text))
            return detection;
        return { ...detection, comments: [comment] };
    });
}
async function commentsOf(tree, { path, size }) {
    if (!/\.(?:pyw?|ipynb)$/i.test(path)) {
        return ({ lineText, location }) => {
            const text = (0,_formats_line_comment__WEBPACK_IMPORTED_MODULE_4__/* .lineComment */ .G)(lineText, path);
            // A secret inside a comment is no code with a comment behind it, but the skip stands in the same comment.
            return text === undefined || location.startColumn === undefined ? undefined : { text };
        };
    }
    if (size > maxSourceBytes)
        return () => undefined;
    const source = (0,_formats_text__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(await tree.read(path, { length: maxSourceBytes }))?.text;
    if (source === undefined)
        return () => undefined;
    if (!/\.ipynb$/i.test(path)) {
        const comments = pythonComments(source.split(lineBreak));
        return ({ location }) => comments[(location.startLine ?? 0) - 1];
    }
    const byLine = notebookComments(source);
    return ({ location }) => byLine.get(location.startLine ?? 0);
}
/** The comment of each line. */
function pythonComments(lines) {
    const statements = new _engines_python_statements__WEBPACK_IMPORTED_MODULE_5__/* .Statements */ .$();
    return lines.map((line) => {
        const start = statements.read(line);
        return start === undefined ? undefined : { text: line.slice(start) };
    });
}
/** By the line of the file; where several lines of cells share one, which of them is meant can't be told. */
function notebookComments(source) {
    const byLine = new Map();
    const shared = new Set();
    const taken = new Set();
    for (const cell of cellsOf(source)) {
        for (const [i, comment] of pythonComments(cell.source.split(lineBreak)).entries()) {
            const line = cell.fileLines[i];
            if (line === undefined)
                continue;
            if (taken.has(line))
                shared.add(line);
            taken.add(line);
            if (comment)
                byLine.set(line, comment);
        }
    }
    for (const line of shared)
        byLine.delete(line);
    return byLine;
}
function cellsOf(source) {
    try {
        return (0,_formats_notebook__WEBPACK_IMPORTED_MODULE_1__/* .parseNotebook */ .fJ)(source).cells;
    }
    catch (error) {
        if (error instanceof _formats_notebook__WEBPACK_IMPORTED_MODULE_1__/* .NotebookError */ .yF)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 90238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ engineOf)
/* harmony export */ });
/* harmony import */ var _engines_secrets__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25373);
/* harmony import */ var _engines_secrets_custom__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72070);


/** A run scans its head, its base and its commits by the same settings: what an engine compiles, it compiles once. */
const engines = new WeakMap();
/** The engine with the rules of the policy beside its own; the same one for the same settings. */
function engineOf(settings) {
    const known = engines.get(settings);
    if (known)
        return known;
    const { rules, allowances } = (0,_engines_secrets_custom__WEBPACK_IMPORTED_MODULE_1__.compileRules)(settings);
    const engine = (0,_engines_secrets__WEBPACK_IMPORTED_MODULE_0__.createSecretsEngine)(rules, allowances);
    engines.set(settings, engine);
    return engine;
}


/***/ }),

/***/ 70414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ scanEntry)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _comments__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72914);
/* harmony import */ var _engines_secrets_search_detection__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53765);
/* harmony import */ var _engines_secrets_search_scan__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72002);




/** What one file of a tree holds, with the comments beside its secrets; one that can't be read says so. */
async function scanEntry(tree, entry, engine) {
    try {
        const scan = await (0,_engines_secrets_search_scan__WEBPACK_IMPORTED_MODULE_2__/* .scanFile */ .WN)(tree, entry, engine);
        return { ...scan, detections: await (0,_comments__WEBPACK_IMPORTED_MODULE_0__/* .withComments */ .f)(tree, entry, scan.detections) };
    }
    catch (error) {
        if (!(error instanceof _errors__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableError */ .Gy))
            throw error;
        return { detections: [(0,_engines_secrets_search_detection__WEBPACK_IMPORTED_MODULE_1__/* .incomplete */ .$)(entry.path, 'unreadable-file', error.message)], evaluated: false, skipped: {} };
    }
}


/***/ }),

/***/ 96223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  secretsGate: () => (/* binding */ secretsGate)
});

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/formats/text.ts
var formats_text = __webpack_require__(36925);
// EXTERNAL MODULE: ./src/git/added-lines.ts
var added_lines = __webpack_require__(75832);
;// CONCATENATED MODULE: ./src/trees/one-file.ts

/** A tree that holds one file and nothing else. */
function oneFile(entry, read) {
    return {
        list: () => Promise.resolve([entry]),
        stat: (path) => Promise.resolve(path === entry.path ? entry : undefined),
        read,
        readLink: (path) => Promise.reject(new errors/* UnreadableError */.Gy(`${path}: can't be read: it is no link`)),
        close: () => Promise.resolve(),
    };
}

// EXTERNAL MODULE: ./src/gates/secrets/comments.ts
var comments = __webpack_require__(72914);
// EXTERNAL MODULE: ./src/engines/secrets/search/detection.ts
var detection = __webpack_require__(53765);
// EXTERNAL MODULE: ./src/engines/secrets/search/limits.ts
var limits = __webpack_require__(15012);
// EXTERNAL MODULE: ./src/engines/secrets/search/scan.ts + 9 modules
var search_scan = __webpack_require__(72002);
;// CONCATENATED MODULE: ./src/gates/secrets/commits.ts








/** The commits that `scope` asks for. Rejects with `ChangeError` when it asks for some and there are none to be told. */
async function walkOf(scope, { commits, staged }, known) {
    // What is staged is no commit yet.
    if (staged)
        return undefined;
    switch (scope) {
        case 'diff':
        case 'tree':
            return undefined;
        case 'auto':
            return commits?.range();
        case 'commits': {
            const walk = await commits?.range();
            if (walk)
                return walk;
            throw new errors/* ChangeError */.PR('scope: commits asks for those since a base, and nothing is compared here; set scope: auto');
        }
        case 'history':
            if (commits)
                return commits.all(known);
            throw new errors/* ChangeError */.PR('scope: history asks for commits, and there are none here: no git repository, or an empty one');
        default:
            return (0,errors/* assertNever */.xb)(scope);
    }
}
/**
 * The secrets that commits bring, each at the file and line where the first of them has it. What a commit adds to a file is looked at as
 * a small file of that name, with the lines around it, where a name may stand; the whole content, once, where git shows no lines.
 */
async function scanCommits({ walk, engine, isExcluded, progress }) {
    const found = new Map();
    const skipped = {};
    const read = new Set();
    let files = 0;
    let bytes = 0;
    for await (const shown of walk.additions()) {
        progress(walk.commits);
        const addition = shown.lines && isText(shown.lines.bytes) ? shown : { ...shown, lines: undefined };
        if (isExcluded(addition.path)) {
            skipped.excluded = (skipped.excluded ?? 0) + 1;
            continue;
        }
        const content = `${addition.object} ${addition.path}`;
        if (addition.lines === undefined && read.has(content))
            continue;
        if (addition.lines === undefined)
            read.add(content);
        const scan = await scanAddition(addition, walk.objects, engine);
        bytes += scan.bytes;
        if (scan.evaluated)
            files++;
        for (const [reason, count] of Object.entries(scan.skipped))
            skipped[reason] = (skipped[reason] ?? 0) + count;
        for (const detection of scan.detections) {
            const key = [detection.rule, addition.path, detection.identity ?? ''].join('\0');
            if (!found.has(key))
                found.set(key, broughtBy(addition.commit, detection));
        }
    }
    const covered = { walked: walk.commits, files, bytes };
    return { detections: [...found.values()], covered, skipped };
}
/** An attribute of the tree may have git show the lines of an archive: pieces of it say nothing. */
const isText = (bytes) => !bytes.includes(0) && !(0,formats_text/* looksBinary */.Wb)(bytes);
async function scanAddition({ path, object, lines }, objects, engine) {
    try {
        const size = lines ? lines.bytes.length : await objects.size(object);
        const entry = { path, size, kind: 'file' };
        const read = lines
            ? (_, { offset = 0, length = size } = {}) => Promise.resolve(lines.bytes.subarray(offset, offset + length))
            : (_, range) => objects.read(object, size, range);
        const starts = lines && startsOf(lines);
        const asked = lines && starts && ((first, last) => (0,added_lines/* touchesAdded */.Sb)(lines, starts(first), starts(last + 1)));
        const scan = await (0,search_scan/* scanFile */.WN)(oneFile(entry, read), entry, engine, limits/* defaultLimits */.M, asked);
        const detections = lines && starts ? scan.detections.map((each) => inFile(each, lines, starts)) : scan.detections;
        const whole = async (_, range) => objects.read(object, await objects.size(object), range);
        return { ...scan, detections: await (0,comments/* withComments */.f)({ read: whole }, entry, detections), bytes: size };
    }
    catch (error) {
        if (!(error instanceof errors/* UnreadableError */.Gy))
            throw error;
        return {
            detections: [(0,detection/* incomplete */.$)(path, 'unreadable-file', `in a commit it can't be read: ${error.message}`)],
            evaluated: false,
            skipped: {},
            bytes: 0,
        };
    }
}
/** Where in `bytes` a line begins, from 1; the end where there is none. What is found is rare: nothing is counted before. */
function startsOf({ bytes }) {
    let starts;
    return (line) => {
        starts ??= [0, ...[...bytes.toString('latin1').matchAll(/\r\n|[\n\r]/g)].map((end) => end.index + end[0].length)];
        return starts[line - 1] ?? bytes.length;
    };
}
/** A detection in such lines, at the lines of the file. */
function inFile(detection, lines, starts) {
    const moved = (line) => (0,added_lines/* fileLine */.RO)(lines, starts(line));
    const { startLine, endLine } = detection.location;
    const at = {
        ...(startLine !== undefined && { startLine: moved(startLine) }),
        ...(endLine !== undefined && { endLine: moved(endLine) }),
    };
    return { ...detection, location: { ...detection.location, ...at } };
}
function broughtBy(commit, detection) {
    return {
        ...detection,
        message: `${detection.message} Commit ${commit.slice(0, 7)} brings it; the files that were checked don't hold it any more, the history does.`,
        properties: { ...detection.properties, commit },
    };
}

// EXTERNAL MODULE: ./src/engines/secrets/detection.ts
var secrets_detection = __webpack_require__(85502);
// EXTERNAL MODULE: ./src/gates/secrets/engine.ts
var secrets_engine = __webpack_require__(90238);
// EXTERNAL MODULE: ./src/single-line.ts
var single_line = __webpack_require__(48142);
// EXTERNAL MODULE: ./src/engines/secrets/index.ts + 5 modules
var secrets = __webpack_require__(25373);
;// CONCATENATED MODULE: ./src/gates/secrets/engines.ts




/**
 * What the external engines of the policy find beside the built-in one, whose scan is `builtin` (undefined where it isn't chosen).
 * A secret that several find is one: the first one's. Rejects with `EngineError` when an engine fails.
 */
async function withExternalSecrets(builtin, { tree, entries, settings, external }) {
    const names = [settings.engine].flat().filter((name) => name !== 'builtin');
    const none = { detections: [], evaluated: 0, skipped: {}, engines: [] };
    const known = builtin ?? none;
    if (names.length === 0)
        return known;
    const { scanExternally } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8339), __webpack_require__.e(2088), __webpack_require__.e(6171), __webpack_require__.e(6765), __webpack_require__.e(256), __webpack_require__.e(5902), __webpack_require__.e(2763), __webpack_require__.e(9167)]).then(__webpack_require__.bind(__webpack_require__, 22283));
    const scan = await scanExternally({ names, tree, entries, access: external, secrets: true });
    const detections = [...known.detections];
    const secrets = new KnownSecrets(detections);
    const byEntry = new Map(entries.map((entry) => [entry.path, entry]));
    for (const finding of scan.findings) {
        const detection = detectionOf(finding);
        if (!secrets.add(detection))
            continue;
        const entry = byEntry.get(detection.location.path);
        detections.push(...(entry ? await (0,comments/* withComments */.f)(tree, entry, [detection]) : [detection]));
    }
    const unread = new Set(detections.filter((detection) => detection.incomplete).map(({ location }) => location.path));
    for (const { path, reason } of scan.unevaluated) {
        if (!unread.has(path))
            detections.push((0,detection/* incomplete */.$)(path, 'unreadable-file', reason));
    }
    return {
        detections,
        evaluated: builtin === undefined ? scan.evaluated : builtin.evaluated,
        skipped: known.skipped,
        engines: [...known.engines, ...scan.engines],
    };
}
function detectionOf({ engine, rule, severity, title, message, file, location, lineText, marked, }) {
    const shown = marked === '' ? '' : ` ${(0,secrets.maskSecret)(marked)}`;
    return {
        rule,
        engine,
        severity,
        title,
        message: `${printable(message)} In ${location.path}:${shown || ' inside of it'}.`,
        // A secret that goes over several lines is marked on the first.
        location: firstLine(location, lineText),
        lineText,
        // Where its value can't be told it is as old as the file's content.
        identity: marked === '' ? [file.digest, location.member, location.startLine].join(' ') : marked,
        sensitive: true,
        help: {
            text: `${engine} takes it for a secret. If it is one, revoke it where it was issued and put a new one into the store of secrets.\nDeleting the line is not enough: the value stays in the history, in forks and in caches, so treat it as known.`,
        },
        cwe: [798],
    };
}
function firstLine({ endLine, endColumn, ...location }, lineText) {
    const { startLine } = location;
    if (startLine === undefined || endLine === undefined)
        return location;
    if (endLine === startLine)
        return { ...location, endLine, ...(endColumn !== undefined && { endColumn }) };
    return { ...location, endLine: startLine, ...(endColumn !== undefined && { endColumn: lineText.length + 1 }) };
}
const maxMessage = 300;
/** What an engine says, as one sentence. */
const printable = (message) => `${(0,single_line/* singleLine */.p)(message).slice(0, maxMessage).replace(/\.$/, '')}.`;
/** The secrets that are known already, by their place. */
class KnownSecrets {
    #byLine = new Map();
    constructor(detections) {
        for (const detection of detections)
            this.add(detection);
    }
    /** Whether it was not known: in its line neither its value nor another secret over the same characters. */
    add({ rule, incomplete: gap, identity, location }) {
        if (gap)
            return false;
        const { path, member, startLine, startColumn, endColumn } = location;
        // Inside of an archive engines name and count lines each in their way.
        const key = [path, ...(startLine === undefined ? [member, rule] : [startLine])].join('\0');
        const there = this.#byLine.get(key) ?? [];
        const found = { startColumn, endColumn, identity };
        if (there.some((known) => known.identity === identity || overlap(known, found)))
            return false;
        this.#byLine.set(key, [...there, found]);
        return true;
    }
}
/** Some places have no columns (a cell of a notebook): then only the value tells. */
const overlap = (a, b) => a.startColumn !== undefined && b.startColumn !== undefined && a.endColumn !== undefined && b.endColumn !== undefined
    ? a.startColumn < b.endColumn && b.startColumn < a.endColumn
    : false;

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
// EXTERNAL MODULE: ./src/gates/secrets/entry.ts
var secrets_entry = __webpack_require__(70414);
// EXTERNAL MODULE: ./src/engines/secrets/search/pieces.ts
var pieces = __webpack_require__(19011);
// EXTERNAL MODULE: ./src/heap.ts
var heap = __webpack_require__(72753);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./src/gates/secrets/threads.ts









/** What a batch holds: files up to so many bytes, and no more than so many. */
const batchBytes = 1 << 18;
const batchFiles = 200;
/** A thread has its next batch before it asks. */
const batchesAhead = 2;
/** The last file of a batch may go beyond; of a larger one this much is handed over at once. */
const { chunk } = limits/* defaultLimits */.M;
const batchRoom = batchBytes + chunk + 1;
/**
 * Scans files here and in another thread: the same results, in the order of `entries`, as here alone. What the thread scans is read
 * here, for a tree can't be shared. Rejects when the thread fails: what it had not answered is not known.
 */
async function scanWith(thread, tree, entries, engine, progress) {
    const files = oneByOne(tree);
    const results = [];
    let next = 0;
    let batches = 0;
    let done = 0;
    let failed = false;
    const take = () => {
        const chosen = [];
        for (let size = 0; chosen.length < batchFiles && size < batchBytes; next++) {
            const entry = entries[next];
            if (entry === undefined)
                break;
            chosen.push(entry);
            size += entry.size;
        }
        return chosen.length === 0 ? undefined : { batch: batches++, entries: chosen };
    };
    const settle = ({ batch, scans }) => {
        results[batch] = [...scans];
        done += scans.length;
        progress(done, entries.length);
    };
    const here = async () => {
        const own = (0,pieces/* sharingHeads */.oc)(files, chunk);
        for (let taken = take(); taken !== undefined && !failed; taken = take()) {
            const scans = [];
            for (const entry of taken.entries)
                scans.push(await (0,secrets_entry/* scanEntry */.k)(own, entry, engine));
            settle({ batch: taken.batch, scans });
            // The thread gets its turn to ask.
            await (0,promises_.setImmediate)();
        }
    };
    const there = () => new Promise((resolve, reject) => {
        // They go to and fro: memory that is new each time costs more than to read into it.
        const free = Array.from({ length: batchesAhead }, () => new ArrayBuffer(batchRoom));
        const feed = async () => {
            for (let bytes = free.pop(); bytes !== undefined; bytes = free.pop()) {
                const taken = take();
                if (taken === undefined) {
                    free.push(bytes);
                    break;
                }
                thread.postMessage(await batchOf(taken.batch, taken.entries, files, bytes), [bytes]);
            }
            if (free.length === batchesAhead)
                resolve();
        };
        const handle = async (message) => {
            if ('read' in message) {
                thread.postMessage(await answerTo(message, files), []);
                return;
            }
            settle(message);
            free.push(message.bytes);
            await feed();
        };
        thread.on('message', (message) => void handle(message).catch(reject));
        thread.on('error', reject);
        thread.on('exit', () => {
            reject(new errors/* EngineError */.NJ('a thread that looked for secrets ended before its work did'));
        });
        feed().catch(reject);
    });
    try {
        await Promise.all([here(), there()]);
    }
    finally {
        failed = true;
        await thread.terminate();
    }
    return results.flat();
}
/** Reads of a tree wait for each other: one of a commit holds one object at a time. */
function oneByOne(tree) {
    let turn = Promise.resolve();
    return {
        read: (path, range) => {
            const read = turn.then(() => tree.read(path, range));
            turn = read.catch(() => undefined);
            return read;
        },
    };
}
async function batchOf(batch, entries, tree, bytes) {
    const files = [];
    let offset = 0;
    for (const entry of entries) {
        // One byte more than it had when it was listed tells whether it has grown.
        const length = Math.min(chunk, entry.size + 1, bytes.byteLength - offset);
        const into = Buffer.from(bytes, offset, length);
        const head = await tree.read(entry.path, { offset: 0, length, into }).catch((error) => {
            if (error instanceof errors/* UnreadableError */.Gy)
                return undefined;
            throw error;
        });
        // Of a tree that doesn't use it they are elsewhere.
        if (head && head.buffer !== bytes)
            head.copy(into);
        files.push({ entry, head: head && { offset, length: head.length, whole: head.length < length } });
        offset += head?.length ?? 0;
    }
    return { batch, files, bytes };
}
async function answerTo({ read: answer, path: name, range }, tree) {
    try {
        return { answer, bytes: await tree.read(name, range) };
    }
    catch (error) {
        if (!(error instanceof errors/* UnreadableError */.Gy))
            throw error;
        return { answer, unreadable: error.message };
    }
}
/** Beside the bundle, where the build puts it; sources can't be loaded as they are. */
const workerFile = external_node_path_default().join(import.meta.dirname, 'assets/secrets-worker.mjs');
/** Whether this program can start a thread. */
const hasThreads = () => (0,external_node_fs_.existsSync)(workerFile);
/** Heaps of their usual sizes, in megabytes, would hold more garbage than the thread has text. */
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 512 };
const startThread = (workerData) => new external_node_worker_threads_.Worker(workerFile, { workerData, resourceLimits }).once('online', heap/* holdHeap */.S);

;// CONCATENATED MODULE: ./src/gates/secrets/files.ts







/** From so many bytes on a second thread gains more than its start costs. */
const worthThread = 50_000_000;
/** What each file holds, in the order of `entries`. */
async function scanFiles({ tree, entries, settings, progress }) {
    const bytes = entries.reduce((sum, { size }) => sum + size, 0);
    const engine = (0,secrets_engine/* engineOf */.k)(settings);
    if (bytes >= worthThread && entries.length > 1 && external_node_os_default().availableParallelism() > 1 && hasThreads()) {
        // Two heaps of their usual size are too much; one isn't worth the time that holding it takes, a twelfth.
        (0,heap/* holdHeap */.S)();
        try {
            return await scanWith(startThread(settings), tree, entries, engine, progress);
        }
        finally {
            (0,heap/* releaseHeap */.y)();
        }
    }
    const scans = [];
    const files = (0,pieces/* sharingHeads */.oc)(tree, limits/* defaultLimits */.M.chunk);
    for (const entry of entries) {
        scans.push(await (0,secrets_entry/* scanEntry */.k)(files, entry, engine));
        progress(scans.length, entries.length);
    }
    return scans;
}

;// CONCATENATED MODULE: ./src/gates/secrets/index.ts






const secretsGate = {
    id: 'secrets',
    unit: 'files',
    kind: 'files',
    covers: (entry) => entry.kind === 'file',
    judgesAll: ({ scope }) => scope === 'tree' || scope === 'history',
    async scanCommits({ change, settings, isExcluded, known, progress }) {
        const walk = await walkOf(settings.scope, change, known);
        if (!walk)
            return undefined;
        const engine = (0,secrets_engine/* engineOf */.k)(settings);
        const scan = await scanCommits({ walk, engine, isExcluded, progress });
        return settings.scope === 'history' ? { ...scan, covered: { ...scan.covered, tips: [...walk.tips].sort() } } : scan;
    },
    async scan(input) {
        const builtin = [input.settings.engine].flat().includes('builtin');
        return withExternalSecrets(builtin ? await scanBuiltin(input) : undefined, input);
    },
};
async function scanBuiltin(input) {
    const started = performance.now();
    const files = await scanFiles(input);
    const skipped = {};
    for (const file of files)
        for (const [reason, count] of Object.entries(file.skipped))
            skipped[reason] = (skipped[reason] ?? 0) + count;
    return {
        detections: files.flatMap(({ detections }) => detections),
        evaluated: files.filter(({ evaluated }) => evaluated).length,
        skipped,
        engines: [{ name: secrets_detection/* engineName */.O, version: version/* version */.r, durationMs: Math.round(performance.now() - started) }],
    };
}


/***/ }),

/***/ 75832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ LineBuffer),
/* harmony export */   RO: () => (/* binding */ fileLine),
/* harmony export */   Sb: () => (/* binding */ touchesAdded)
/* harmony export */ });
/** So many bytes of the lines of one file are held. */
const maxHeld = 2 * 1024 * 1024;
const slabSize = 512 * 1024;
const lineFeed = 0x0a;
/** Collects the added lines of one file after the other, each with the lines around it. */
class LineBuffer {
    /** Of many files, one after the other: what was taken is not written again. */
    #slab = Buffer.allocUnsafe(slabSize);
    #start = 0;
    #end = 0;
    #runs = [];
    #next = 0;
    #overflown = false;
    /** What is kept in any case: nothing was added after it. */
    #kept = { runs: 0, length: 0 };
    /** Lines that are not around those before come next. If none of those was added, they say nothing. */
    startHunk() {
        const { runs, length } = this.#kept;
        if (!this.#runs.slice(runs).some(({ added }) => added)) {
            this.#runs.length = runs;
            this.#end = this.#start + length;
        }
        this.#kept = { runs: this.#runs.length, length: this.#end - this.#start };
    }
    /** Line `line` of the file comes next. */
    startLine(line, added) {
        if (this.#overflown)
            return;
        const last = this.#runs.at(-1);
        if (last !== undefined && line !== this.#next)
            this.#append(separator, 0, 1);
        if (last === undefined || line !== this.#next || last.added !== added) {
            this.#runs.push({ start: this.#end - this.#start, line, added });
        }
        this.#next = line + 1;
    }
    /** A part of the line, up to its line feed at the most. */
    write(chunk, from, until) {
        this.#append(chunk, from, until);
    }
    /** What was written since the last call; undefined when it was too much to hold. */
    take() {
        this.startHunk();
        const bytes = this.#slab.subarray(this.#start, this.#end);
        const lines = this.#overflown ? undefined : { bytes, runs: this.#runs };
        this.#start = this.#end;
        this.#runs = [];
        this.#overflown = false;
        this.#kept = { runs: 0, length: 0 };
        return lines;
    }
    #append(chunk, from, until) {
        const length = this.#end - this.#start + until - from;
        if (length > maxHeld)
            this.#overflown = true;
        if (this.#overflown)
            return;
        if (this.#start + length > this.#slab.length) {
            const next = Buffer.allocUnsafe(Math.max(slabSize, 2 * length));
            this.#end = this.#slab.copy(next, 0, this.#start, this.#end);
            this.#start = 0;
            this.#slab = next;
        }
        this.#end += chunk.copy(this.#slab, this.#end, from, until);
    }
}
const separator = Buffer.of(lineFeed);
/** The line of the file that the byte at `offset` of `lines` is in. */
function fileLine({ bytes, runs }, offset) {
    const run = runs.findLast(({ start }) => start <= offset);
    if (run === undefined)
        return 1;
    let line = run.line;
    for (let at = bytes.indexOf(lineFeed, run.start); at >= 0 && at < offset; at = bytes.indexOf(lineFeed, at + 1))
        line++;
    return line;
}
/** Whether one of the bytes from `start` to `end` is of an added line. */
const touchesAdded = ({ bytes, runs }, start, end) => runs.some((run, i) => run.added && run.start < end && start < (runs[i + 1]?.start ?? bytes.length));


/***/ }),

/***/ 72753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ holdHeap),
/* harmony export */   y: () => (/* binding */ releaseHeap)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Keeps V8's heap near what is in use: new objects get no more room than they have, and old ones are collected when they have grown by
 * 30 %. Of itself V8 would double the former up to 32 MB while much of what is new is in use, hardly ever give it back, and let the
 * latter grow severalfold. A thread that starts ends it for the whole process: then it is to be said again.
 */
function holdHeap() {
    node_v8__WEBPACK_IMPORTED_MODULE_0___default().setFlagsFromString('--semi-space-growth-factor=1');
    node_v8__WEBPACK_IMPORTED_MODULE_0___default().setFlagsFromString('--heap-growing-percent=30');
}
/** As V8 is without being told. */
function releaseHeap() {
    node_v8__WEBPACK_IMPORTED_MODULE_0___default().setFlagsFromString('--semi-space-growth-factor=2');
    node_v8__WEBPACK_IMPORTED_MODULE_0___default().setFlagsFromString('--heap-growing-percent=0');
}


/***/ }),

/***/ 48142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ singleLine)
/* harmony export */ });
/** Foreign text on one line, without control characters. */
function singleLine(text) {
    if (usual.test(text))
        return text;
    return text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
}
/** Most texts have nothing to replace, and there may be hundreds of thousands. */
const usual = /^[!-~]+(?: [!-~]+)*$/;


/***/ })

};
