export const id = 2283;
export const ids = [2283];
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




/***/ })

};
