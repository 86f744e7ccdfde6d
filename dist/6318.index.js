export const id = 6318;
export const ids = [6318];
export const modules = {

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

/***/ 41114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifactsGate: () => (/* binding */ artifactsGate)
});

// EXTERNAL MODULE: ./src/engines/secrets/index.ts + 5 modules
var secrets = __webpack_require__(25373);
// EXTERNAL MODULE: ./src/engines/modelfile/index.ts + 102 modules
var modelfile = __webpack_require__(40460);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/gates/artifacts/content.ts
var content = __webpack_require__(80605);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/gates/artifacts/documented.ts



const isCard = (name) => /^(?:readme|model[-_]?card)(?:\.(?:md|rst|txt|json|ya?ml))?$/i.test(name);
const isLicence = (name) => /^(?:licen[cs]e|copying|notice)\b/i.test(name);
/** Of a model card so much is read: its licence stands in the first lines. */
const headBytes = 4_096;
/** Warns of folders with models that nothing describes, or whose licence nothing states: beside them, or in a folder above. */
async function undocumented(tree, models) {
    const folders = new Set(models.map((entry) => external_node_path_default().posix.dirname(entry.path)));
    if (folders.size === 0)
        return [];
    const cards = new Map();
    const licensed = new Set();
    for (const { path: file, kind } of await tree.list()) {
        if (kind !== 'file' && kind !== 'symlink')
            continue;
        const [folder, name] = [external_node_path_default().posix.dirname(file), external_node_path_default().posix.basename(file)];
        if (isLicence(name))
            licensed.add(folder);
        if (!isCard(name))
            continue;
        cards.set(folder, file);
        if (kind === 'file' && (await statesLicence(tree, file)))
            licensed.add(folder);
    }
    const found = [];
    for (const folder of [...folders].sort()) {
        const above = upwards(folder);
        const place = models.find((entry) => external_node_path_default().posix.dirname(entry.path) === folder)?.path ?? folder;
        const where = folder === '.' ? 'the folder' : folder;
        if (!above.some((each) => cards.has(each)))
            found.push(detection('no-model-card', place, `Nothing in ${where} or above it says what the model is for.`));
        if (!above.some((each) => licensed.has(each)))
            found.push(detection('no-model-licence', place, `Nothing in ${where} or above it states a licence.`));
    }
    return found;
}
/** A folder and all above it: `a/b`, `a`, `.`. */
function upwards(folder) {
    const parts = folder === '.' ? [] : folder.split('/');
    return parts.map((_, i) => parts.slice(0, parts.length - i).join('/')).concat('.');
}
/** In the front matter of a model card, as model hubs read it. */
async function statesLicence(tree, card) {
    const head = await tree.read(card, { length: headBytes }).catch((error) => {
        if (error instanceof errors/* UnreadableError */.Gy)
            return Buffer.alloc(0);
        throw error;
    });
    return /^---\r?\n(?:.*\r?\n)*?licen[cs]e(?:_name)?: *\S/i.test(head.toString());
}
const documentRules = {
    'no-model-card': {
        severity: 'low',
        title: 'The model is not described',
        help: {
            text: 'Whoever uses the model has to know what it is for, what it was trained on and where it fails. Put a README.md (a model card) beside it.',
        },
    },
    'no-model-licence': {
        severity: 'low',
        title: 'The model has no licence',
        help: {
            text: 'Nobody may use what has no licence. State one in a LICENSE file, or as `license:` in the front matter of the model card.',
        },
    },
};
function detection(rule, place, message) {
    return {
        ...documentRules[rule],
        rule,
        engine: modelfile/* engineName */.O,
        message,
        location: { path: place },
        lineText: '',
        identity: message,
    };
}

// EXTERNAL MODULE: ./src/gates/artifacts/lock.ts
var artifacts_lock = __webpack_require__(74085);
// EXTERNAL MODULE: ./src/trees/directory.ts
var directory = __webpack_require__(82306);
// EXTERNAL MODULE: ./src/trees/names.ts
var trees_names = __webpack_require__(91193);
;// CONCATENATED MODULE: ./src/trees/renamed.ts


/** Files of `tree` under other paths: `names` gives for each path the one that it has there. */
function renamed(tree, names) {
    const entryAt = (path) => {
        const file = names.get(path);
        return file && { path, size: file.size, kind: 'file' };
    };
    const entries = [...names].map(([path, { size }]) => ({ path, size, kind: 'file' })).sort(trees_names/* byPath */.f2);
    return {
        list: () => Promise.resolve(entries),
        stat: (path) => Promise.resolve(entryAt(path)),
        read: (path, range) => {
            const file = names.get(path);
            if (file === undefined)
                return Promise.reject(new errors/* UnreadableError */.Gy(`${path}: there is no such file`));
            return tree.read(file.path, range);
        },
        readLink: (path) => Promise.reject(new errors/* UnreadableError */.Gy(`${path}: it is no link`)),
        close: () => tree.close(),
    };
}

;// CONCATENATED MODULE: ./src/gates/artifacts/mlflow.ts


/** More than any model has, and what its files may take to come. */
const limits = { maxFiles: 10_000, timeoutMs: 30 * 60_000 };
const isInMlflow = (path) => /^mlflow:/i.test(path);
/**
 * The files that a reference to MLflow names (`mlflow:models:/churn@champion`), under paths that begin with it; they are copied into
 * `folder`, at most `maxBytes`. Rejects with `EvidenceError` as `downloadFiles`.
 */
async function treeInMlflow(reference, folder, maxBytes) {
    const mlflow = await __webpack_require__.e(/* import() */ 5826).then(__webpack_require__.bind(__webpack_require__, 85826));
    const parsed = mlflow.parseMlflow(reference);
    const client = mlflow.createMlflowClient(mlflow.mlflowFromEnvironment(process.env));
    const files = await mlflow.downloadFiles(parsed, client, folder, { ...limits, maxBytes });
    const names = files.map(({ path, name, size }) => [
        path === '' ? reference : `${reference}/${path}`,
        { path: name, size },
    ]);
    return renamed(new directory/* DirectoryTree */.Gq(folder), new Map(names));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/formats/source.ts
var formats_source = __webpack_require__(73159);
;// CONCATENATED MODULE: ./src/gates/artifacts/signatures.ts





/** Says of each model that the policy wants signed whether it is, by whom it must be, as it lies in the tree. */
async function checkSignatures(tree, signatures) {
    const found = [];
    for (const signature of signatures)
        found.push(...(await checkSignature(tree, signature)));
    return found;
}
async function checkSignature(tree, signature) {
    const { path, bundle = `${path}/model.sig` } = signature;
    const entries = await tree.list();
    const model = entries.filter((entry) => entry.path === path || entry.path.startsWith(`${path}/`));
    if (model.length === 0)
        throw new errors/* EvidenceError */.oe(`gates.artifacts.signatures: ${path}: there is no such file or folder`);
    const holder = entries.find((entry) => entry.path === bundle);
    if (holder?.kind !== 'file')
        return [signatures_detection('unsigned-model', path, `${path} has no signature: ${bundle} does not exist.`)];
    const { SignatureError, verifyBundle } = await Promise.all(/* import() */[__webpack_require__.e(2938), __webpack_require__.e(3567)]).then(__webpack_require__.bind(__webpack_require__, 3567));
    let statement;
    try {
        statement = verifyBundle(await textOf(tree, holder), await signatoryOf(tree, signature));
    }
    catch (error) {
        if (!(error instanceof SignatureError))
            throw error;
        return [signatures_detection('invalid-signature', bundle, `The signature of ${path} does not count: ${error.message}.`)];
    }
    const problems = await differences(tree, path, model, statement, bundle);
    return problems.map(([place, message]) => signatures_detection('invalid-signature', place, message));
}
/** No bundle or trust root is as large. */
const maxBytes = 16 << 20;
async function textOf(tree, { path, size }) {
    if (size > maxBytes)
        throw new errors/* UnreadableError */.Gy(`${path}: it has ${size} bytes, more than the ${maxBytes} that are read`);
    return (await tree.read(path)).toString();
}
async function signatoryOf(tree, signature) {
    if ('public-key' in signature)
        return { publicKey: signature['public-key'] };
    const { identity, issuer, 'trust-root': root } = signature.keyless;
    const refuse = (why) => new errors/* EvidenceError */.oe(`gates.artifacts.signatures: trust-root: ${root.file}: ${why}`);
    const entry = await tree.stat(root.file);
    if (entry?.kind !== 'file')
        throw refuse('there is no such file');
    // It is the change's; the policy states which one it has to be.
    const digest = await (0,content/* sha256Of */.Bj)((0,content/* sourceOf */.vz)(tree, entry));
    if (digest !== root.sha256)
        throw refuse(`its SHA-256 is ${digest}, not the one of the policy`);
    return { identity, issuer, trustRoot: await textOf(tree, entry) };
}
/** Where the files differ from what was signed, and how. */
async function differences(tree, path, model, { resources, ignored }, bundle) {
    const found = [];
    const files = new Map(model.map((entry) => [entry.path === path ? '' : entry.path.slice(path.length + 1), entry]));
    const signed = new Map();
    for (const resource of resources)
        signed.set(resource.path, [...(signed.get(resource.path) ?? []), resource]);
    for (const [name, parts] of signed) {
        const entry = files.get(name);
        const place = name === '' ? path : `${path}/${name}`;
        if (entry === undefined)
            found.push([bundle, `${place} was signed and does not exist.`]);
        else if (entry.kind !== 'file')
            found.push([place, `${place} was signed as a file, and is none.`]);
        else if (!(await isAsSigned(tree, entry, parts)))
            found.push([place, `${place} is not what was signed.`]);
    }
    const isIgnored = (name) => ignored.some((left) => name === left || name.startsWith(`${left}/`)) || `${path}/${name}` === bundle;
    for (const [name, entry] of files)
        if (!signed.has(name) && !isIgnored(name))
            found.push([entry.path, `${entry.path} lies in a signed model and was not signed.`]);
    return found;
}
async function isAsSigned(tree, entry, parts) {
    const pointer = await (0,content/* pointerOf */.rq)(tree, entry);
    if (pointer !== undefined)
        return parts.every((part) => part.algorithm === 'sha256' && !part.range && part.digest === pointer.sha256);
    const source = (0,content/* sourceOf */.vz)(tree, entry);
    let covered = 0;
    const ranges = parts.map((part) => ({ start: 0, end: entry.size, ...part.range, ...part }));
    for (const { start, end, algorithm, digest } of ranges.sort((a, b) => a.start - b.start)) {
        // One part begins where another ends, so that together they are the whole file.
        if (start !== covered || end < start || end > entry.size)
            return false;
        const hash = (0,external_node_crypto_.createHash)(algorithm);
        for await (const piece of (0,formats_source/* piecesOf */.Xe)(source, start, end - start))
            hash.update(piece);
        if (hash.digest('hex') !== digest)
            return false;
        covered = end;
    }
    return covered === entry.size;
}
const signatureRules = {
    'unsigned-model': {
        severity: 'high',
        title: 'The model is not signed',
        cwe: [347],
        help: {
            text: 'The policy wants it signed, so that only what its owners approved gets in. Sign it (`model_signing sign`) and commit the bundle with it.',
        },
    },
    'invalid-signature': {
        severity: 'high',
        title: 'The signature of the model does not hold',
        cwe: [347],
        help: {
            text: 'Files were changed, added or taken away after it was signed, or somebody else signed it. Find out which; if the model is right, have its owner sign it anew.',
        },
    },
};
function signatures_detection(rule, path, message) {
    return {
        ...signatureRules[rule],
        rule,
        engine: modelfile/* engineName */.O,
        message,
        location: { path },
        lineText: '',
        identity: message,
    };
}

;// CONCATENATED MODULE: ./src/gates/artifacts/locked.ts


/** What a lock file says against a model file of that content: that it lists another one for it, or none. */
function againstLock(lock, path, content) {
    const locked = lock.get(path);
    if (locked === undefined)
        return [locked_detection('unlocked-model', path, content.sha256, `${path} is not listed.`)];
    if (locked.sha256 === content.sha256 && locked.size === content.size)
        return [];
    const message = `${path} has the SHA-256 ${content.sha256} (${content.size} bytes); ${locked.sha256} (${locked.size} bytes) is listed.`;
    return [locked_detection('changed-model', path, content.sha256, message)];
}
/** The files that a lock file lists and that aren't there. */
async function missingFromTree(tree, lock, name = artifacts_lock/* usualLockFile */.uQ) {
    const found = [];
    for (const { path, sha256 } of lock.values())
        if ((await tree.stat(path)) === undefined)
            found.push(locked_detection('missing-model', name, `${path}\0${sha256}`, `${path} is listed and does not exist.`));
    return found;
}
const update = 'If that is meant, run `gatehouse artifacts lock` and commit the lock file with the model, so that a reviewer sees both.';
const lockRules = {
    'changed-model': {
        severity: 'high',
        title: 'The model is not the one that is locked',
        cwe: [353],
        help: { text: `The lock file states which bytes of each model were approved, and these are others. ${update}` },
    },
    'unlocked-model': {
        severity: 'high',
        title: 'The model is not locked',
        cwe: [353],
        help: {
            text: `The lock file states which bytes of each model were approved, and says nothing of this one. ${update}`,
        },
    },
    'missing-model': {
        severity: 'low',
        title: 'A locked model does not exist',
        cwe: [353],
        help: {
            text: `Nothing can be loaded from there, and whatever comes there later is compared with what is listed now. ${update}`,
        },
    },
};
function locked_detection(rule, path, identity, message) {
    return { ...lockRules[rule], rule, engine: modelfile/* engineName */.O, message, location: { path }, lineText: '', identity };
}

;// CONCATENATED MODULE: ./src/gates/artifacts/index.ts










const artifactsGate = {
    id: 'artifacts',
    unit: 'files',
    kind: 'model files',
    covers: (entry) => entry.kind === 'file' && entry.size > 0,
    isOfKind: async (tree, entry) => (await (0,content/* pointerOf */.rq)(tree, entry)) !== undefined || (await (0,modelfile/* formatsOf */.I)((0,content/* sourceOf */.vz)(tree, entry), entry.path)).length > 0,
    named: ({ paths, 'max-download': maxBytes }) => ({
        key: 'paths',
        paths: paths.filter((name) => !isInMlflow(name)),
        remote: paths.filter(isInMlflow).map((text) => ({ text, fetch: (folder) => treeInMlflow(text, folder, maxBytes) })),
    }),
    async scan({ tree, entries, settings, progress }) {
        const started = performance.now();
        const options = { allowedGlobals: new Set(settings['allow-globals']), secrets: (0,secrets.createSecretsEngine)() };
        const lock = await (0,artifacts_lock/* lockOf */.Vx)(tree, settings.lock);
        const detections = lock ? await missingFromTree(tree, lock, settings.lock) : [];
        detections.push(...(await checkSignatures(tree, settings.signatures)));
        let lfs = 0;
        const read = [];
        for (const [index, entry] of entries.entries()) {
            try {
                const pointer = await (0,content/* pointerOf */.rq)(tree, entry);
                if (lock)
                    detections.push(...againstLock(lock, entry.path, await (0,content/* contentOf */.$E)(tree, entry)));
                if (pointer)
                    lfs++;
                else {
                    detections.push(...(await (0,modelfile.scanModel)((0,content/* sourceOf */.vz)(tree, entry), entry.path, options)).detections);
                    read.push(entry);
                }
            }
            catch (error) {
                if (!(error instanceof errors/* UnreadableError */.Gy))
                    throw error;
                detections.push(unreadable(entry.path, error.message));
            }
            progress(index + 1, entries.length);
        }
        detections.push(...(await undocumented(tree, read)));
        return {
            detections,
            evaluated: read.length,
            skipped: lfs > 0 ? { lfs } : {},
            engines: [{ name: modelfile/* engineName */.O, version: version/* version */.r, durationMs: Math.round(performance.now() - started) }],
        };
    },
};
const unreadable = (path, message) => ({
    rule: 'unreadable-file',
    engine: modelfile/* engineName */.O,
    severity: 'high',
    title: 'File could not be read',
    message,
    location: { path },
    lineText: '',
    incomplete: true,
    help: { text: 'What is in it is not known, so it can not pass. Make the file readable to the job, or remove it.' },
});


/***/ }),

/***/ 74085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ lockOf),
/* harmony export */   be: () => (/* binding */ writeLock),
/* harmony export */   uQ: () => (/* binding */ usualLockFile)
/* harmony export */ });
/* unused harmony export parseLock */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);



/** Where the lock file of model files lies unless the policy says otherwise, relative to the checked folder. */
const usualLockFile = 'artifacts.lock';
const lockedFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    /** Bytes. */
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    /** For whoever reads a change of it: what the file is, and what it imports. */
    formats: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    globals: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const lockSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('gatehouse.artifacts-lock/v1'), files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(lockedFile) });
/** The files that a lock file lists, by path. Throws `EvidenceError` for what is no lock file. */
function parseLock(text, name) {
    const advice = 'write it anew with `gatehouse artifacts lock`';
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new _errors__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe(`${name}: it is not JSON; ${advice}`);
    }
    const parsed = lockSchema.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new _errors__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe(`${name}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a lock file'}; ${advice}`);
    }
    const files = new Map();
    for (const file of parsed.data.files) {
        if (files.has(file.path))
            throw new _errors__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe(`${name}: it lists ${JSON.stringify(file.path)} twice; ${advice}`);
        files.set(file.path, file);
    }
    return files;
}
/** One file a line, sorted, so that a change of one model is a change of one line. */
function writeLock(files) {
    const lines = [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map((file) => `    ${JSON.stringify(file)}`);
    return `{\n  "schema": "gatehouse.artifacts-lock/v1",\n  "files": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
/** The lock file of a tree; undefined where it has none. Throws `EvidenceError` when a policy names one that isn't there. */
async function lockOf(tree, named) {
    const name = named ?? usualLockFile;
    const entry = await tree.stat(name);
    if (entry?.kind !== 'file') {
        if (named === undefined)
            return undefined;
        throw new _errors__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe(`gates.artifacts.lock: ${name}: there is no such file; write it with \`gatehouse artifacts lock\``);
    }
    try {
        return parseLock((await tree.read(name)).toString(), name);
    }
    catch (error) {
        if (!(error instanceof _errors__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableError */ .Gy))
            throw error;
        throw new _errors__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe(error.message);
    }
}


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
