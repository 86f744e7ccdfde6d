export const id = 49;
export const ids = [49,6944];
export const modules = {

/***/ 84377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactsLock: () => (/* binding */ artifactsLock)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _change_change__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(19046);
/* harmony import */ var _change_resolve__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57611);
/* harmony import */ var _engines_secrets__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25373);
/* harmony import */ var _engines_modelfile__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93206);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(83916);
/* harmony import */ var _gates_artifacts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36944);
/* harmony import */ var _gates_artifacts_content__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80605);
/* harmony import */ var _gates_artifacts_lock__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74085);
/* harmony import */ var _engines_external_access__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67469);
/* harmony import */ var _gates_files__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77518);
/* harmony import */ var _gates_index__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46620);
/* harmony import */ var _git_repository__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35986);
/* harmony import */ var _policy_source__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(66877);
/* harmony import */ var _reports_escape__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(46548);
/* harmony import */ var _options__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(26052);
/* harmony import */ var _terminal__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(49808);

















/** `gatehouse artifacts lock [PATH]`: writes down which model files there are: the same ones that the gate judges. Answers the exit code. */
async function artifactsLock(positionals, values) {
    const root = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve((0,_options__WEBPACK_IMPORTED_MODULE_13__/* .rootOf */ .I5)(positionals));
    const change = await (0,_change_resolve__WEBPACK_IMPORTED_MODULE_1__/* .localChange */ .WW)(root, await (0,_git_repository__WEBPACK_IMPORTED_MODULE_10__/* .openRepository */ .h)(root), undefined);
    try {
        const { loaded } = await (0,_policy_source__WEBPACK_IMPORTED_MODULE_11__/* .decidePolicy */ .tT)(change, root, (0,_options__WEBPACK_IMPORTED_MODULE_13__/* .configOf */ .W1)(values.config, root));
        const settings = (0,_gates_index__WEBPACK_IMPORTED_MODULE_9__/* .settingsOf */ .f5)('artifacts', loaded.policy);
        const external = (0,_engines_external_access__WEBPACK_IMPORTED_MODULE_7__/* .engineAccess */ .N)(root, loaded.policy.engines, process.env);
        const evaluation = { root, change, excludesByDefault: false, external };
        const files = await (0,_gates_files__WEBPACK_IMPORTED_MODULE_8__/* .inScopeOfGate */ .e)(_gates_artifacts__WEBPACK_IMPORTED_MODULE_4__.artifactsGate, settings, evaluation, lockedFiles);
        if (files.length === 0)
            throw new _errors__WEBPACK_IMPORTED_MODULE_15__/* .UsageError */ .eb(`${root}: there are no model files to lock`);
        const file = values.output ?? node_path__WEBPACK_IMPORTED_MODULE_0___default().join(root, settings.lock ?? _gates_artifacts_lock__WEBPACK_IMPORTED_MODULE_6__/* .usualLockFile */ .uQ);
        (0,_terminal__WEBPACK_IMPORTED_MODULE_14__/* .writeResult */ .Z)((0,_gates_artifacts_lock__WEBPACK_IMPORTED_MODULE_6__/* .writeLock */ .be)(files), file);
        process.stdout.write(`${(0,_reports_escape__WEBPACK_IMPORTED_MODULE_12__/* .logLine */ .BP)(file)}: ${files.length} model file${files.length === 1 ? '' : 's'}. Commit it with them.\n`);
        return 0;
    }
    finally {
        await (0,_change_change__WEBPACK_IMPORTED_MODULE_16__/* .closeTrees */ .w)(change);
    }
}
async function lockedFiles({ tree, entries }) {
    const options = { allowedGlobals: new Set(), secrets: (0,_engines_secrets__WEBPACK_IMPORTED_MODULE_2__.createSecretsEngine)() };
    const files = [];
    for (const entry of entries) {
        const { path: name } = entry;
        const pointer = await (0,_gates_artifacts_content__WEBPACK_IMPORTED_MODULE_5__/* .pointerOf */ .rq)(tree, entry);
        if (pointer) {
            files.push({ path: name, ...pointer, formats: [], globals: [] });
            continue;
        }
        const { result, sha256 } = await (0,_gates_artifacts_content__WEBPACK_IMPORTED_MODULE_5__/* .withSource */ .g5)(tree, entry, true, (source) => (0,_engines_modelfile__WEBPACK_IMPORTED_MODULE_3__.scanModel)(source, name, options));
        const { formats, globals } = result.inspection;
        const kinds = [...new Set(formats.map(({ format }) => format))];
        files.push({ path: name, size: entry.size, sha256, formats: kinds, globals: [...globals] });
    }
    return files;
}


/***/ }),

/***/ 36944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifactsGate: () => (/* binding */ artifactsGate)
});

// EXTERNAL MODULE: ./src/engines/secrets/index.ts + 5 modules
var secrets = __webpack_require__(25373);
// EXTERNAL MODULE: ./src/engines/modelfile/index.ts + 95 modules
var modelfile = __webpack_require__(93206);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/engines/modelfile/rules.ts
var rules = __webpack_require__(24828);
// EXTERNAL MODULE: ./src/findings/paragraphs.ts
var paragraphs = __webpack_require__(92183);
// EXTERNAL MODULE: ./src/formats/shown-name.ts
var shown_name = __webpack_require__(46933);
;// CONCATENATED MODULE: ./src/gates/artifacts/beside.ts





/** As many links as one path goes over. */
const maxLinks = 40;
/**
 * Of the files that a model has beside itself (the external data of ONNX), those that are links out of the checked folder, or lie behind
 * one: whatever they lead to would be read as numbers of the model, and shown to who asks it.
 */
async function linkedOut(tree, model, { facts }) {
    const folder = external_node_path_default().posix.dirname(model);
    const files = new Set();
    for (const { name, value, members } of facts)
        if (name === 'external data' && members.length === 0)
            files.add(external_node_path_default().posix.join(folder, String(value)));
    const found = [];
    for (const file of files) {
        const link = await firstLink(tree, file);
        if (link === undefined || !(await leadsOut(tree, link)))
            continue;
        const { title, cwe, help, severity } = rules/* modelRules */.B['file-access'];
        found.push({
            rule: 'file-access',
            engine: modelfile/* engineName */.O,
            severity,
            title,
            message: `A tensor's data is read from ${(0,shown_name/* shownName */.H)(file)}, and ${(0,shown_name/* shownName */.H)(link)} is a link that leads out of the repository.`,
            location: { path: model },
            lineText: '',
            identity: `link\0${file}`,
            help: { text: (0,paragraphs/* paragraphs */.q)(help) },
            cwe: [...cwe],
        });
    }
    return found;
}
/** The first part of a path that is a link. */
async function firstLink(tree, file) {
    const parts = file.split('/');
    for (let count = 1; count <= parts.length; count++) {
        const part = parts.slice(0, count).join('/');
        if ((await tree.stat(part))?.kind === 'symlink')
            return part;
    }
    return undefined;
}
async function leadsOut(tree, link) {
    let at = link;
    for (let hops = 0; hops < maxLinks; hops++) {
        const text = await tree.readLink(at);
        const next = external_node_path_default().posix.join(external_node_path_default().posix.dirname(at), text);
        if (external_node_path_default().posix.isAbsolute(text) || next === '..' || next.startsWith('../'))
            return true;
        const further = await firstLink(tree, next);
        if (further === undefined)
            return false;
        at = further;
    }
    return true;
}

// EXTERNAL MODULE: ./src/gates/artifacts/content.ts
var artifacts_content = __webpack_require__(80605);
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
// EXTERNAL MODULE: ./src/trees/renamed.ts
var renamed = __webpack_require__(86691);
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
    return (0,renamed/* renamed */.f)(new directory/* DirectoryTree */.Gq(folder), new Map(names));
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
    const path = normal(signature.path);
    const bundle = signature.bundle === undefined ? within(path, 'model.sig') : normal(signature.bundle);
    const shown = path === '' ? 'the repository' : path;
    const entries = await tree.list();
    const model = entries.filter((entry) => entry.path === path || entry.path.startsWith(within(path, '')));
    if (model.length === 0)
        throw new errors/* EvidenceError */.oe(`gates.artifacts.signatures: ${signature.path}: there is no such file or folder`);
    const holder = entries.find((entry) => entry.path === bundle);
    if (holder?.kind !== 'file')
        return [
            signatures_detection('unsigned-model', path === '' ? bundle : path, `${shown} has no signature: ${bundle} does not exist.`),
        ];
    const { SignatureError, verifyBundle } = await Promise.all(/* import() */[__webpack_require__.e(2938), __webpack_require__.e(3567)]).then(__webpack_require__.bind(__webpack_require__, 3567));
    let statement;
    try {
        if ((await (0,artifacts_content/* pointerOf */.rq)(tree, holder)) !== undefined)
            throw new SignatureError(`${bundle} is a pointer of Git LFS: check out with \`lfs: true\``);
        statement = verifyBundle(await textOf(tree, holder), await signatoryOf(tree, signature));
    }
    catch (error) {
        if (!(error instanceof SignatureError))
            throw error;
        return [signatures_detection('invalid-signature', bundle, `The signature of ${shown} does not count: ${error.message}.`)];
    }
    const problems = await differences(tree, path, model, statement, bundle);
    return problems.map(([place, message]) => signatures_detection('invalid-signature', place, message));
}
/** As entries of a tree are called; empty for all of it. */
function normal(name) {
    const plain = external_node_path_.posix.normalize(name).replace(/\/$/, '');
    return plain === '.' ? '' : plain;
}
const within = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
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
    const digest = await (0,artifacts_content/* sha256Of */.Bj)((0,artifacts_content/* sourceOf */.vz)(tree, entry));
    if (digest !== root.sha256)
        throw refuse(`its SHA-256 is ${digest}, not the one of the policy`);
    return { identity, issuer, trustRoot: await textOf(tree, entry) };
}
/** Where the files differ from what was signed, and how. */
async function differences(tree, path, model, { resources, ignored }, bundle) {
    const found = [];
    const files = new Map(model.map((entry) => [entry.path === path ? '' : entry.path.slice(within(path, '').length), entry]));
    const signed = new Map();
    for (const resource of resources)
        signed.set(resource.path, [...(signed.get(resource.path) ?? []), resource]);
    for (const [name, parts] of signed) {
        const entry = files.get(name);
        const place = name === '' ? path : within(path, name);
        if (entry === undefined)
            found.push([bundle, `${place} was signed and does not exist.`]);
        else if (entry.kind !== 'file')
            found.push([place, `${place} was signed as a file, and is none.`]);
        else if (!(await isAsSigned(tree, entry, parts)))
            found.push([place, `${place} is not what was signed.`]);
    }
    const isIgnored = (name) => ignored.some((left) => name === left || name.startsWith(`${left}/`)) || within(path, name) === bundle;
    for (const [name, entry] of files)
        if (!signed.has(name) && !isIgnored(name))
            found.push([entry.path, `${entry.path} lies in a signed model and was not signed.`]);
    return found;
}
async function isAsSigned(tree, entry, parts) {
    const pointer = await (0,artifacts_content/* pointerOf */.rq)(tree, entry);
    if (pointer !== undefined)
        return parts.every((part) => part.algorithm === 'sha256' && !part.range && part.digest === pointer.sha256);
    const source = (0,artifacts_content/* sourceOf */.vz)(tree, entry);
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
/** So many files that aren't there are named. */
const maxMissing = 100;
/**
 * What is wrong with the files that a lock file lists beside those `judged`, which are compared by themselves: they aren't there, or are
 * no models any more, and so nobody else's to compare.
 */
async function againstTree(tree, lock, judged, name = artifacts_lock/* usualLockFile */.uQ) {
    const found = [];
    const compared = new Set(judged.map(({ path }) => path));
    // Git's own files are none of the repository, though they are there.
    const listed = new Set((await tree.list()).map(({ path }) => path));
    let missing = 0;
    for (const { path, sha256 } of lock.values()) {
        if (compared.has(path))
            continue;
        const entry = await tree.stat(path);
        if (entry === undefined) {
            if (++missing <= maxMissing)
                found.push(locked_detection('missing-model', name, `${path}\0${sha256}`, `${path} is listed and does not exist.`));
        }
        else if (entry.kind === 'file' && listed.has(path))
            found.push(...(await againstWhatIsNone(tree, lock, entry)));
    }
    const more = missing - maxMissing;
    if (more > 0)
        found.push(locked_detection('missing-model', name, 'more', `${more} more are listed and do not exist.`));
    return found;
}
/** What is wrong where models have no lock file any more: the base of the change has one, and a deleted lock says nothing of any model. */
async function againstDeleted(base, name = artifacts_lock/* usualLockFile */.uQ) {
    if ((await base.stat(name))?.kind !== 'file')
        return [];
    return [locked_detection('missing-lock', name, '', `${name} is deleted, and models that it could list are still there.`)];
}
async function againstWhatIsNone(tree, lock, entry) {
    try {
        if (await isModel(tree, entry))
            return [];
        return againstLock(lock, entry.path, { size: entry.size, sha256: await (0,artifacts_content/* sha256Of */.Bj)((0,artifacts_content/* sourceOf */.vz)(tree, entry)) });
    }
    catch (error) {
        // It counts as a model then, and is said to be unreadable as one.
        if (error instanceof errors/* UnreadableError */.Gy)
            return [];
        throw error;
    }
}
/** Whether a file is a model, or stands for one, by what it holds. */
async function isModel(tree, entry) {
    // A file of a commit is a question to git for each read.
    const source = (0,formats_source/* keepingEnds */.Of)((0,artifacts_content/* sourceOf */.vz)(tree, entry));
    return (await (0,artifacts_content/* pointerIn */.ZY)(source)) !== undefined || (await (0,modelfile/* formatsOf */.I)(source, entry.path)).length > 0;
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
    'missing-lock': {
        severity: 'high',
        title: 'The lock file of the models is deleted',
        cwe: [353],
        help: {
            text: 'Without it a model may be exchanged and nobody sees it. Restore the lock file, or waive this finding with the reason why models are to be locked no more. With `lock` in the policy the file always has to be there.',
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
    isOfKind: isModel,
    dependsOn: (_, changed, settings) => changed === (settings?.lock ?? artifacts_lock/* usualLockFile */.uQ),
    named: ({ paths, 'max-download': maxBytes }) => ({
        key: 'paths',
        paths: paths.filter((name) => !isInMlflow(name)),
        remote: paths.filter(isInMlflow).map((text) => ({ text, fetch: (folder) => treeInMlflow(text, folder, maxBytes) })),
    }),
    async scan({ tree, entries, settings, base, progress }) {
        const started = performance.now();
        const options = { allowedGlobals: new Set(settings['allow-globals']), secrets: (0,secrets.createSecretsEngine)() };
        const lock = await (0,artifacts_lock/* lockOf */.Vx)(tree, settings.lock);
        const detections = lock ? await againstTree(tree, lock, entries, settings.lock) : [];
        if (!lock && base && entries.length > 0)
            detections.push(...(await againstDeleted(base.tree)));
        detections.push(...(await checkSignatures(tree, settings.signatures)));
        let lfs = 0;
        const read = [];
        for (const [index, entry] of entries.entries()) {
            try {
                let content = await (0,artifacts_content/* pointerOf */.rq)(tree, entry);
                if (content)
                    lfs++;
                else {
                    const { result, sha256 } = await (0,artifacts_content/* withSource */.g5)(tree, entry, lock !== undefined, (source) => (0,modelfile.scanModel)(source, entry.path, options));
                    detections.push(...result.detections, ...(await linkedOut(tree, entry.path, result.inspection)));
                    content = { size: entry.size, sha256 };
                    read.push(entry);
                }
                if (lock)
                    detections.push(...againstLock(lock, entry.path, content));
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
/** Room for some 100,000 models. */
const maxBytes = 16 << 20;
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
    if (entry.size > maxBytes)
        throw new _errors__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe(`${name}: it has ${entry.size} bytes, more than the ${maxBytes} that are read`);
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

/***/ 86691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ renamed)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91193);


/** Files of `tree` under other paths: `names` gives for each path the one that it has there. */
function renamed(tree, names) {
    const entryAt = (path) => {
        const file = names.get(path);
        return file && { path, size: file.size, kind: 'file' };
    };
    const entries = [...names].map(([path, { size }]) => ({ path, size, kind: 'file' })).sort(_names__WEBPACK_IMPORTED_MODULE_0__/* .byPath */ .f2);
    const open = tree.open?.bind(tree);
    return {
        ...(open && {
            open: (path) => {
                const file = names.get(path);
                if (file === undefined)
                    return Promise.reject(new _errors__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableError */ .Gy(`${path}: there is no such file`));
                return open(file.path);
            },
        }),
        list: () => Promise.resolve(entries),
        stat: (path) => Promise.resolve(entryAt(path)),
        read: (path, range) => {
            const file = names.get(path);
            if (file === undefined)
                return Promise.reject(new _errors__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableError */ .Gy(`${path}: there is no such file`));
            return tree.read(file.path, range);
        },
        readLink: (path) => Promise.reject(new _errors__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableError */ .Gy(`${path}: it is no link`)),
        close: () => tree.close(),
    };
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
