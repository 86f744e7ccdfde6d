export const id = 6615;
export const ids = [6615];
export const modules = {

/***/ 94539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifacts: () => (/* binding */ artifacts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/disk.ts
var disk = __webpack_require__(57310);
// EXTERNAL MODULE: ./src/engines/secrets/index.ts + 5 modules
var secrets = __webpack_require__(25373);
// EXTERNAL MODULE: ./src/engines/modelfile/index.ts + 102 modules
var modelfile = __webpack_require__(40460);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/engines/modelfile/bom.ts

/**
 * A CycloneDX 1.6 bill of materials with one machine-learning model a file: digest, formats, imports, and what the file says of
 * itself. `mask` hides the secrets of a text. The same models give the same bytes.
 */
function modelBom(models, mask) {
    const bom = {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: { tools: { components: [{ type: 'application', name: 'gatehouse', version: version/* version */.r }] } },
        components: models.map((model) => component(model, mask)),
    };
    return `${JSON.stringify(bom, undefined, 2)}\n`;
}
function component({ path, sha256, inspection }, mask) {
    const { formats, globals, facts } = inspection;
    const properties = [
        ...[...new Set(formats.map(({ format }) => format))].map((value) => ({ name: 'gatehouse:format', value })),
        ...globals.map((value) => ({ name: 'gatehouse:import', value })),
        ...facts.map(({ members, name, value }) => ({
            name: `gatehouse:fact:${[...members, name].join('/')}`,
            value: mask(String(value)),
        })),
    ];
    return {
        type: 'machine-learning-model',
        'bom-ref': `model:${path}`,
        name: path,
        ...(sha256 !== undefined && { hashes: [{ alg: 'SHA-256', content: sha256 }] }),
        ...(properties.length > 0 && { properties }),
    };
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/gates/artifacts/content.ts
var content = __webpack_require__(80605);
// EXTERNAL MODULE: ./src/trees/directory.ts
var directory = __webpack_require__(82306);
// EXTERNAL MODULE: ./src/reports/escape.ts
var reports_escape = __webpack_require__(46548);
;// CONCATENATED MODULE: ./src/commands/inspection-text.ts

/** So many lines of a kind are shown; `--format json` has them all. */
const maxLines = 40;
/** What model files are and hold, for a person. `mask` hides the secrets of a text. */
function inspectionText(inspected, mask) {
    return inspected.map((each) => about(each, mask)).join('\n');
}
function about({ path, size, inspection, detections }, mask) {
    const { formats, facts, globals } = inspection;
    const kinds = formats.map(({ members, format }) => members.length === 0 ? format : `${members.join(' → ')}: ${format}`);
    const known = kinds.length > 0 ? kinds : ['no format that is known'];
    const told = facts.map(({ members, name, value }) => `${[...members, name].join(' → ')}: ${value}`);
    const found = detections.map(({ severity, rule, message, location: { member } }) => `${severity} ${rule}${member === undefined ? '' : ` in ${member}`}: ${message}`);
    const lines = [
        `${path} (${sizeText(size)})`,
        ...section('format', known),
        ...section('imports', globals),
        ...section('facts', told.map(mask)),
        ...section('findings', found.length > 0 ? found.map(mask) : ['none']),
    ];
    return `${lines.map(reports_escape/* logLine */.BP).join('\n')}\n`;
}
function section(title, lines) {
    if (lines.length === 0)
        return [];
    const more = lines.length > maxLines ? [`    … and ${lines.length - maxLines} more`] : [];
    return [`  ${title}`, ...lines.slice(0, maxLines).map((line) => `    ${line}`), ...more];
}
function sizeText(bytes) {
    if (bytes < 1_000)
        return `${bytes} bytes`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3));
    return `${(bytes / 1_000 ** power).toPrecision(3)} ${units[power - 1] ?? ''}`;
}

// EXTERNAL MODULE: ./src/commands/options.ts
var commands_options = __webpack_require__(26052);
// EXTERNAL MODULE: ./src/commands/terminal.ts
var terminal = __webpack_require__(49808);
;// CONCATENATED MODULE: ./src/commands/artifacts.ts













/**
 * `gatehouse artifacts FILE...` prints what model files are and hold; 1 is answered when something in them is of severity high or worse.
 * `gatehouse artifacts lock [PATH]` writes down which models there are.
 */
async function artifacts(positionals, values) {
    const [first, ...rest] = positionals;
    if (first === undefined)
        throw new errors/* UsageError */.eb('artifacts takes model files, or `lock` and a folder');
    if (first === 'lock')
        return (await Promise.all(/* import() */[__webpack_require__.e(9996), __webpack_require__.e(9997), __webpack_require__.e(7611), __webpack_require__.e(6877), __webpack_require__.e(9659), __webpack_require__.e(4377)]).then(__webpack_require__.bind(__webpack_require__, 84377))).artifactsLock(rest, values);
    return inspect(positionals, values);
}
async function inspect(names, values) {
    const format = (0,commands_options/* oneOf */.yL)('--format', values.format ?? 'text', ['text', 'json', 'cyclonedx']);
    const options = { allowedGlobals: new Set(values['allow-global']), secrets: (0,secrets.createSecretsEngine)() };
    const inspected = [];
    for (const name of names) {
        const models = await modelsBelow(name);
        for (const { entry, tree } of models) {
            const source = (0,content/* sourceOf */.vz)(tree, entry);
            const shown = models.length === 1 && external_node_path_default().basename(name) === entry.path ? name : external_node_path_default().join(name, entry.path);
            const { inspection, detections } = await (0,modelfile.scanModel)(source, shown, options);
            const digest = format === 'text' ? undefined : await (0,content/* sha256Of */.Bj)(source);
            inspected.push({ path: shown, size: entry.size, sha256: digest, inspection, detections });
        }
    }
    const mask = (text) => options.secrets.mask(text);
    if (format === 'cyclonedx')
        (0,terminal/* writeResult */.Z)(modelBom(inspected, mask), values.output);
    else if (format === 'text')
        (0,terminal/* writeResult */.Z)(inspectionText(inspected, mask), values.output);
    else
        (0,terminal/* writeResult */.Z)(`${JSON.stringify(inspected.map((each) => asJson(each, mask)), undefined, 2)}\n`, values.output);
    const bad = inspected.some(({ detections }) => detections.some(({ severity }) => (0,finding/* atLeast */.jZ)(severity, 'high')));
    return bad ? 1 : 0;
}
/** A file that somebody names is looked at whatever it is; of a folder those files that are models. */
async function modelsBelow(name) {
    let stat;
    try {
        stat = external_node_fs_default().statSync(name);
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`${name}: can't be opened: ${(0,disk/* diskProblem */.Nd)(error)}`);
    }
    if (!stat.isDirectory()) {
        const tree = new directory/* DirectoryTree */.Gq(external_node_path_default().dirname(external_node_fs_default().realpathSync(name)));
        const entry = await tree.stat(external_node_path_default().basename(external_node_fs_default().realpathSync(name)));
        if (entry?.kind !== 'file')
            throw new errors/* UsageError */.eb(`${name}: is no regular file`);
        return [{ entry, tree }];
    }
    const found = await modelsOf(new directory/* DirectoryTree */.Gq(name));
    if (found.length === 0)
        throw new errors/* UsageError */.eb(`${name}: there are no model files in it`);
    return found;
}
async function modelsOf(tree) {
    const found = [];
    for (const entry of await tree.list()) {
        if (entry.kind === 'unreadable')
            throw new errors/* UnreadableError */.Gy(`${entry.path}: the folder can't be opened`);
        if (entry.kind === 'file' && (await (0,modelfile/* formatsOf */.I)((0,content/* sourceOf */.vz)(tree, entry), entry.path)).length > 0)
            found.push({ entry, tree });
    }
    return found;
}
function asJson({ path: name, size, sha256, inspection, detections }, mask) {
    const { formats, facts, globals } = inspection;
    return {
        path: name,
        size,
        sha256,
        formats,
        globals,
        facts: facts.map((fact) => (typeof fact.value === 'string' ? { ...fact, value: mask(fact.value) } : fact)),
        findings: detections.map(({ rule, severity, title, message, location, help }) => ({
            ...{ rule, severity, title, message: mask(message), location, help },
        })),
    };
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

/***/ 78503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isModelName)
/* harmony export */ });
/** Names that say "model" to people and loaders. `.bin`, `.pb` and `.model` are used by others as well. */
const modelNames = /\.(?:pkl|pickle|p|joblib|dill|pt|pth|ckpt|bin|pb|model|onnx|h5|hdf5|keras|safetensors|gguf|ggml|tflite|npy|npz|mlmodel|pdmodel|pdiparams|params|msgpack|ubj|cbm|bst|xgb|lgb|pmml|rds|rdata|skops|nemo|mar|llamafile|weights|t7|caffemodel|mlpackage|engine|plan)$/i;
/** How the caches of model hubs name what they hold. */
const digest = /(?:^|\/)(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Whether a file's name says that it is a model. */
function isModelName(name) {
    return modelNames.test(name) || digest.test(name);
}


/***/ }),

/***/ 92183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ paragraphs)
/* harmony export */ });
/** The rules' help texts are broken into lines to be read here; where they are shown, a paragraph is one line. */
function paragraphs(help) {
    const blocks = help.split('\n\n').map((block) => (block.startsWith('    ') ? block : block.replaceAll('\n', ' ')));
    return blocks.join('\n\n');
}


/***/ }),

/***/ 73159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ sliceOf),
/* harmony export */   Of: () => (/* binding */ keepingEnds),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   kq: () => (/* binding */ bufferSource)
/* harmony export */ });
function bufferSource(bytes) {
    return {
        size: bytes.length,
        read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
    };
}
/** A part of a source; what would lie beyond its end is not there. */
function sliceOf(source, offset, length) {
    const size = Math.max(0, Math.min(length, source.size - offset));
    return {
        size,
        read: (from, count) => source.read(offset + from, Math.max(0, Math.min(count, size - from))),
    };
}
/** The same source for whoever looks at its start and its end again and again: both are read once, and kept. */
function keepingEnds(source, endBytes = 1 << 17) {
    const { size } = source;
    const lastStart = Math.max(0, size - endBytes);
    let first;
    let last;
    return {
        size,
        read: async (offset, length) => {
            const end = Math.min(size, offset + length);
            if (end <= endBytes)
                return (await (first ??= source.read(0, endBytes))).subarray(offset, end);
            if (offset < lastStart)
                return source.read(offset, length);
            return (await (last ??= source.read(lastStart, endBytes))).subarray(offset - lastStart, end - lastStart);
        },
    };
}
/** The bytes of a part, piece by piece. */
async function* piecesOf(source, offset = 0, length = source.size - offset, pieceBytes = 1 << 20) {
    for (let at = 0; at < length;) {
        const piece = await source.read(offset + at, Math.min(pieceBytes, length - at));
        if (piece.length === 0)
            return;
        yield piece;
        at += piece.length;
    }
}


/***/ }),

/***/ 78937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ unzstd),
/* harmony export */   i: () => (/* binding */ ZstdError)
/* harmony export */ });
/* harmony import */ var fzstd__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68339);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);


/** Zstandard data is damaged, cut off, or asks for more memory than it gets. The message is one line. */
class ZstdError extends _errors__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA {
    name = 'ZstdError';
}
/** What `zstd --long` and `--ultra` need at most without being asked; the window is held in memory. */
const maxWindow = 2 ** 27;
/**
 * What Zstandard frames unpack to, one after the other, in pieces of at most 128 KiB; skippable frames are passed over. Source: RFC 8878.
 * Checksums are not looked at. Rejects with a `ZstdError`; what `source` throws is passed on.
 */
async function* unzstd(source) {
    const frames = new Frames();
    let unpacked = [];
    const decompress = new fzstd__WEBPACK_IMPORTED_MODULE_1__/* .Decompress */ .YM((piece) => {
        // The decoder uses its memory again.
        if (piece.length > 0)
            unpacked.push(Buffer.from(piece));
    });
    const push = (piece, last) => {
        try {
            decompress.push(piece, last);
        }
        catch (error) {
            throw new ZstdError(`it can't be unpacked: ${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        }
    };
    for await (const piece of source) {
        // In small portions: what a portion unpacks to is held at once.
        for (let at = 0; at < piece.length; at += portion) {
            const part = piece.subarray(at, at + portion);
            frames.push(part);
            push(part, false);
            yield* unpacked;
            unpacked = [];
        }
    }
    if (!frames.complete)
        throw new ZstdError("it can't be unpacked: it is cut off");
    // The decoder waits with a frame of a few bytes until there are no more.
    push(Buffer.alloc(0), true);
    yield* unpacked;
}
/** A block of four bytes can stand for 128 KiB. */
const portion = 1_024;
/** The magic numbers of frames; the last four bits of a skippable one's are free. */
const frameMagic = 0xfd2fb528;
const skippableMagic = 0x184d2a50;
/** Walks the headers of frames and blocks, so that no frame gets more memory than it may, and a cut is seen. */
class Frames {
    #held = Buffer.alloc(0);
    /** Bytes that are no header. */
    #skip = 0;
    #state = 'frame';
    #checksum = 0;
    #any = false;
    get complete() {
        return this.#any && this.#state === 'frame' && this.#held.length === 0 && this.#skip === 0;
    }
    push(bytes) {
        let rest = this.#held.length > 0 ? Buffer.concat([this.#held, bytes]) : bytes;
        for (;;) {
            const passed = Math.min(this.#skip, rest.length);
            this.#skip -= passed;
            rest = rest.subarray(passed);
            const taken = this.#skip > 0 || rest.length === 0 ? 0 : this.#header(rest);
            if (taken === 0)
                break;
            rest = rest.subarray(taken);
        }
        this.#held = rest.length > 0 ? Buffer.from(rest) : rest;
    }
    /** How many bytes a header took; 0 where it isn't here to its end. */
    #header(bytes) {
        return this.#state === 'frame' ? this.#frame(bytes) : this.#block(bytes);
    }
    #frame(bytes) {
        if (bytes.length < 8)
            return 0;
        const magic = bytes.readUInt32LE(0);
        if ((magic & 0xfffffff0) >>> 0 === skippableMagic) {
            this.#any = true;
            this.#skip = bytes.readUInt32LE(4);
            return 8;
        }
        if (magic !== frameMagic)
            throw new ZstdError("it can't be unpacked: something that is no frame of Zstandard is in it");
        const descriptor = bytes.readUInt8(4);
        const single = (descriptor & 0x20) !== 0;
        const sizeField = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
        const length = 5 + (single ? 0 : 1) + ([0, 1, 2, 4][descriptor & 3] ?? 0) + sizeField;
        if (bytes.length < length)
            return 0;
        const window = single ? sizeOf(bytes, length - sizeField, sizeField) : windowOf(bytes.readUInt8(5));
        if (window > maxWindow)
            throw new ZstdError(`it can't be unpacked: a frame needs ${window} bytes of memory, more than ${maxWindow}`);
        this.#any = true;
        this.#checksum = (descriptor & 4) !== 0 ? 4 : 0;
        this.#state = 'block';
        return length;
    }
    #block(bytes) {
        if (bytes.length < 3)
            return 0;
        const header = bytes.readUIntLE(0, 3);
        const isRepeated = ((header >> 1) & 3) === 1;
        this.#skip = isRepeated ? 1 : header >> 3;
        if ((header & 1) === 1) {
            this.#state = 'frame';
            this.#skip += this.#checksum;
        }
        return 3;
    }
}
const windowOf = (descriptor) => 2 ** (10 + (descriptor >> 3)) * (1 + (descriptor & 7) / 8);
function sizeOf(bytes, at, length) {
    if (length === 8)
        return Number(bytes.readBigUInt64LE(at));
    return bytes.readUIntLE(at, length) + (length === 2 ? 256 : 0);
}


/***/ }),

/***/ 80605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _formats_lfs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96855);
/* harmony import */ var _formats_source__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73159);



/** Reads of a file of `tree`, as a reader of formats wants it. */
function sourceOf(tree, { path, size }) {
    return { size, read: (offset, length) => tree.read(path, { offset, length }) };
}
/** No pointer is as large; a file of this size needs no look. */
const maxPointerBytes = 1_024;
async function pointerOf(tree, { path, size }) {
    return size < maxPointerBytes ? (0,_formats_lfs__WEBPACK_IMPORTED_MODULE_1__/* .lfsPointerOf */ .w)(await tree.read(path)) : undefined;
}
/** SHA-256 of all of a source, hexadecimal. */
async function sha256Of(source) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const piece of (0,_formats_source__WEBPACK_IMPORTED_MODULE_2__/* .piecesOf */ .Xe)(source))
        hash.update(piece);
    return hash.digest('hex');
}
/** Size and digest of a model file, or of the one that a Git LFS pointer stands for. */
async function contentOf(tree, entry) {
    const pointer = await pointerOf(tree, entry);
    return pointer ?? { size: entry.size, sha256: await sha256Of(sourceOf(tree, entry)) };
}


/***/ }),

/***/ 46620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ gateIds),
/* harmony export */   Mb: () => (/* binding */ isFileGate),
/* harmony export */   N5: () => (/* binding */ isGateId),
/* harmony export */   WF: () => (/* binding */ loadGate),
/* harmony export */   f5: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _policy_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88542);

/** Every gate, in the order in which they run and are shown. Each is loaded when a run needs it. */
const loaders = {
    secrets: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8481), __webpack_require__.e(5373), __webpack_require__.e(1333), __webpack_require__.e(2070), __webpack_require__.e(2853), __webpack_require__.e(6223)]).then(__webpack_require__.bind(__webpack_require__, 96223))).secretsGate,
    sast: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8536)]).then(__webpack_require__.bind(__webpack_require__, 88536))).sastGate,
    container: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8339), __webpack_require__.e(8481), __webpack_require__.e(5373), __webpack_require__.e(7967), __webpack_require__.e(179), __webpack_require__.e(6144), __webpack_require__.e(5755)]).then(__webpack_require__.bind(__webpack_require__, 95755))).containerGate,
    artifacts: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8339), __webpack_require__.e(8481), __webpack_require__.e(5373), __webpack_require__.e(1333), __webpack_require__.e(460), __webpack_require__.e(6318)]).then(__webpack_require__.bind(__webpack_require__, 41114))).artifactsGate,
    metrics: async () => (await Promise.all(/* import() */[__webpack_require__.e(9997), __webpack_require__.e(8129), __webpack_require__.e(5549), __webpack_require__.e(485)]).then(__webpack_require__.bind(__webpack_require__, 48326))).metricsGate,
    workflow: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9996), __webpack_require__.e(8068)]).then(__webpack_require__.bind(__webpack_require__, 68068))).workflowGate,
};
const gateIds = Object.keys(loaders);
const isGateId = (id) => Object.hasOwn(loaders, id);
/** Whether what a gate finds stands in files, and so can be accepted by a baseline. */
const isFileGate = (id) => Object.hasOwn(_policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .fileGateSettings */ .lG, id);
const loadGate = (id) => loaders[id]();
/** The settings of a gate: the policy's, or the defaults; undefined where a gate has none and the policy doesn't name it. */
function settingsOf(id, policy) {
    return policy.gates[id] ?? (hasDefaults(id) ? _policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .gateSettings */ .dJ[id].parse({}) : undefined);
}
const hasDefaults = (id) => Object.hasOwn(_policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .gateSettings */ .dJ, id);


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
