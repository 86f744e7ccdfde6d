export const id = 4691;
export const ids = [4691];
export const modules = {

/***/ 19046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ closeTrees)
/* harmony export */ });
/** Ends what the trees of a change keep open. */
async function closeTrees({ head, base, commits }) {
    commits?.close();
    await Promise.all([head.tree.close(), base?.tree.close(), base?.repository.close()]);
}


/***/ }),

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

/***/ 97858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ byPlace),
/* harmony export */   l: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Gives detections their identity: rule, path, and what each is about (its line without indentation and repeated space, or the
 * engine's own `identity`), numbered among its equals in the file. It survives line moves and re-indentation, and changes
 * when the line does. In reading order.
 *
 * `pathOf` maps a file to the path it is compared under, so that a renamed file keeps its findings' identities.
 */
function identify(detections, pathOf = (path) => path) {
    const seen = new Map();
    return [...detections].sort(byPlace).map((detection) => {
        const about = detection.identity ?? normalise(detection.lineText);
        const group = [detection.rule, pathOf(detection.location.path), about].join('\0');
        const occurrence = seen.get(group) ?? 0;
        seen.set(group, occurrence + 1);
        const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`gatehouse/v1\0${group}\0${occurrence}`).digest('hex').slice(0, 32);
        return { detection, fingerprint, group };
    });
}
const normalise = (line) => line.trim().replace(/\s+/g, ' ');
/** Reading order: by path, then by place in the file. */
function byPlace(a, b) {
    const [left, right] = [a.location, b.location];
    if (left.path !== right.path)
        return left.path < right.path ? -1 : 1;
    return ((left.startLine ?? 0) - (right.startLine ?? 0) ||
        (left.startColumn ?? 0) - (right.startColumn ?? 0) ||
        (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}


/***/ }),

/***/ 77518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ inScopeOfGate),
  I: () => (/* binding */ inspectFiles)
});

// EXTERNAL MODULE: ./src/findings/fingerprint.ts
var fingerprint = __webpack_require__(97858);
// EXTERNAL MODULE: ./src/policy/globs.ts
var globs = __webpack_require__(973);
;// CONCATENATED MODULE: ./src/gates/brought.ts
/** A commit that brings what was found, as scans of commits write it into a finding's properties. */
const commitOf = ({ properties }) => typeof properties?.commit === 'string' ? properties.commit : undefined;
/**
 * What files and commits show, each once. What both show is where the files have it, and knows its commit; a secret that is still in
 * a file is not reported again where a commit had it.
 */
function unite(files, commits) {
    const inFiles = new Set(files.map(aboutOf));
    const byPlace = new Map(commits.map((detection) => [placeOf(detection), commitOf(detection)]));
    const known = files.map((detection) => {
        const commit = byPlace.get(placeOf(detection));
        return commit === undefined ? detection : { ...detection, properties: { ...detection.properties, commit } };
    });
    return [...known, ...commits.filter((detection) => !inFiles.has(aboutOf(detection)))];
}
const placeOf = (detection) => `${detection.location.path}\0${aboutOf(detection)}`;
/** Of what has no identity of its own (a file that can't be read), its place. */
const aboutOf = ({ rule, identity, location }) => `${rule}\0${identity ?? location.path}`;
/**
 * What an earlier run found in commits that this one did not go through again is found still, as long as some branch or tag leads to
 * the commit.
 */
async function withEarlier(found, earlier, { commits }) {
    const old = earlier.findings.filter((finding) => commitOf(finding) !== undefined);
    const lost = await commits?.lost([...new Set(old.map((finding) => commitOf(finding) ?? ''))]);
    const standing = new Map(old.filter((each) => lost?.has(commitOf(each) ?? '') === false).map((finding) => [finding.fingerprint, finding]));
    const known = found.map((each) => {
        const before = standing.get(each.fingerprint);
        standing.delete(each.fingerprint);
        const properties = { ...before?.properties, ...each.detection.properties };
        return before === undefined ? each : { ...each, detection: { ...each.detection, properties } };
    });
    return [...known, ...[...standing.values()].map(asFound)];
}
/** A finding before it was judged. */
function asFound({ fingerprint, state, blocking, waiver, inlineSkip, snippet, ...finding }) {
    return { detection: { ...finding, lineText: '' }, fingerprint, group: fingerprint };
}

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/gates/scope.ts
var gates_scope = __webpack_require__(65956);
;// CONCATENATED MODULE: ./src/gates/existing.ts



/**
 * Which detections the base has too: the files that have any at the head are scanned at the base, renamed ones under their old
 * name. What has become worse is new, and so is whatever could not be evaluated: what the change did there is not known.
 */
async function existingIn(gate, base, settings, found, isExcluded) {
    const files = new Map(base.files.filter((file) => !file.deleted).map((file) => [file.path, file]));
    const known = await baseSeverities(gate, base, settings, files, found, isExcluded);
    const isKnown = ({ detection, fingerprint }) => {
        const before = known.get(fingerprint);
        return before !== undefined && (0,finding/* atLeast */.jZ)(before, detection.severity) && !detection.incomplete;
    };
    const existing = new Set(found.filter(isKnown));
    await moveToAddedLines(base, files, found, existing);
    await addMoved(gate, base, settings, found, existing, isExcluded);
    return existing;
}
/** A secret that the base holds in a file which the change deletes was moved: it is as old as it was. */
async function addMoved(gate, base, settings, found, existing, isExcluded) {
    const fresh = found.filter((each) => each.detection.identity !== undefined && !existing.has(each));
    const deleted = new Set(base.files.filter((file) => file.deleted).map((file) => file.path));
    if (fresh.length === 0 || deleted.size === 0)
        return;
    const scope = await (0,gates_scope/* scopeOf */.O)(gate, base.tree, isExcluded);
    const entries = scope.entries.filter((entry) => deleted.has(entry.path));
    const scan = await gate.scan({ tree: scope.tree, entries, settings, progress: () => undefined });
    const known = new Map(scan.detections.map((detection) => [secretOf(detection), detection.severity]));
    for (const each of fresh) {
        const before = known.get(secretOf(each.detection));
        if (before !== undefined && (0,finding/* atLeast */.jZ)(before, each.detection.severity))
            existing.add(each);
    }
}
const secretOf = ({ rule, identity }) => `${rule}\0${identity ?? ''}`;
/** The fingerprints at the base, under the paths of the head, and how severe each was. */
async function baseSeverities(gate, base, settings, files, found, isExcluded) {
    const headPaths = new Map();
    for (const path of new Set(found.map(({ detection }) => detection.location.path))) {
        // A file that the change doesn't list is the same on both sides.
        const file = files.get(path);
        const basePath = file ? file.basePath : path;
        if (basePath !== undefined)
            headPaths.set(basePath, path);
    }
    if (headPaths.size === 0)
        return new Map();
    const scope = await (0,gates_scope/* scopeOf */.O)(gate, base.tree, isExcluded);
    // What is no entry is found by way of one (a file that requirements take in).
    const own = new Set(scope.entries.map(({ path }) => path));
    const beside = new Set([...headPaths.keys()].filter((path) => !own.has(path)));
    const through = beside.size > 0 ? await gate.dependentsOf?.(scope.tree, scope.entries, beside) : undefined;
    const entries = scope.entries.filter(({ path }) => headPaths.has(path) || through?.has(path) === true);
    const scan = await gate.scan({ tree: scope.tree, entries, settings, progress: () => undefined });
    const before = (0,fingerprint/* identify */.l)(scan.detections, (path) => headPaths.get(path) ?? path);
    return new Map(before.map(({ fingerprint, detection }) => [fingerprint, detection.severity]));
}
/** Of equal lines, some of them new, the new ones are those that the change adds, not the last ones. */
async function moveToAddedLines(base, files, found, existing) {
    const groups = new Map();
    for (const each of found) {
        const equals = groups.get(each.group);
        if (equals)
            equals.push(each);
        else
            groups.set(each.group, [each]);
    }
    for (const equals of groups.values()) {
        const old = equals.filter((each) => existing.has(each)).length;
        const [first] = equals;
        const file = first && files.get(first.detection.location.path);
        if (!file || old === 0 || old === equals.length)
            continue;
        const added = await base.addedLines(file);
        const isAdded = ({ detection }) => added.has(detection.location.startLine ?? 0);
        const oldestFirst = [...equals.filter((each) => !isAdded(each)), ...equals.filter(isAdded)];
        for (const each of equals)
            existing.delete(each);
        for (const each of oldestFirst.slice(0, old))
            existing.add(each);
    }
}

// EXTERNAL MODULE: ./src/findings/inline-skip.ts
var inline_skip = __webpack_require__(24673);
;// CONCATENATED MODULE: ./src/gates/inline-skips.ts

/** Every token is a word at least so long. */
const tokenLike = /\S{16,}/;
/**
 * What the skips beside detections do, by the gate's setting; the message says so. One that has no reason never counts, and what
 * could not be evaluated can't be skipped.
 */
async function applyInlineSkips(detections, gate, mode) {
    if (mode === 'ignore')
        return detections.map((detection) => ({ detection }));
    const applied = [];
    const masked = reasonMasker();
    for (const detection of detections) {
        const { comments, rule, aliases, incomplete } = detection;
        const skip = comments && !incomplete && (0,inline_skip/* inlineSkipOf */.wE)(comments, { gate, rule, ...(aliases && { aliases }) });
        applied.push(skip ? withSkip(detection, await masked(skip), mode) : { detection });
    }
    return applied;
}
function withSkip(detection, inlineSkip, mode) {
    const { marker, reason } = inlineSkip;
    const counts = mode === 'allow' && reason !== undefined;
    const said = counts
        ? `Accepted by an inline skip (${marker}): ${reason}`
        : mode === 'report'
            ? `An inline skip stands here (${marker}); the policy does not let it count.`
            : `An inline skip stands here (${marker}), but no reason behind it, so it does not count.`;
    const message = `${detection.message} ${said}`;
    return { detection: { ...detection, message }, inlineSkip, ...(counts && { skipped: true }) };
}
/** A reason is shown, and somebody may have put a secret there. */
function reasonMasker() {
    let engine;
    return async (skip) => {
        if (skip.reason === undefined || !tokenLike.test(skip.reason))
            return skip;
        engine ??= (await Promise.all(/* import() */[__webpack_require__.e(8481), __webpack_require__.e(5373), __webpack_require__.e(6925)]).then(__webpack_require__.bind(__webpack_require__, 25373))).createSecretsEngine();
        return { ...skip, reason: engine.mask(skip.reason) };
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/engines/external/folder.ts
var folder = __webpack_require__(85707);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/trees/directory.ts
var directory = __webpack_require__(82306);
// EXTERNAL MODULE: ./src/trees/names.ts
var trees_names = __webpack_require__(91193);
// EXTERNAL MODULE: ./src/trees/tree.ts
var tree = __webpack_require__(11537);
;// CONCATENATED MODULE: ./src/gates/named.ts









/** Has `use` judge what settings name, on the disk and on servers; what comes from there is kept for as long as that takes. */
async function withNamed(gate, naming, { root, external }, isExcluded, use) {
    const { key, paths, remote = [] } = naming;
    const local = paths.length > 0 ? await scopeOfNamed(gate, naming, root, isExcluded) : undefined;
    if (remote.length === 0)
        return use(local);
    return (0,folder/* inPrivateFolder */.Dt)(external_node_os_default().tmpdir(), 'gatehouse-named', async (folder) => {
        let all = local;
        for (const [index, each] of remote.entries()) {
            const own = external_node_path_default().join(folder, String(index));
            await (0,promises_.mkdir)(own);
            const tree = await each.fetch(own, external);
            const scope = naming.things === undefined ? await (0,gates_scope/* scopeOf */.O)(gate, tree, isExcluded) : wholeOf(tree, await tree.list());
            if (scope.entries.length === 0)
                throw new errors/* EvidenceError */.oe(`gates.${gate.id}.${key}: ${each.text}: it holds no ${gate.kind}`);
            all = all ? await joined(all, scope) : scope;
        }
        return use(all);
    });
}
/**
 * What of a gate's kind lies on the disk where its settings say. Rejects with `EvidenceError` for a path that leads out of the checked
 * folder, isn't there, or holds nothing of the gate's kind: it was named to be judged.
 */
async function scopeOfNamed(gate, { key, paths, things }, root, isExcluded) {
    const disk = new directory/* DirectoryTree */.Gq(root);
    const names = [];
    const unreadable = [];
    const whole = [];
    const wanted = [];
    for (const text of paths) {
        const refuse = (why) => new errors/* EvidenceError */.oe(`gates.${gate.id}.${key}: ${text}: ${why}`);
        const name = external_node_path_default().posix.normalize(text).replace(/\/$/, '');
        if (external_node_path_default().posix.isAbsolute(name) || name === '..' || name.startsWith('../'))
            throw refuse('it lies outside the checked folder');
        const entry = name === '.' ? folderEntry : await disk.stat(name);
        if (entry === undefined)
            throw refuse('there is no such file or folder');
        if (entry.kind === 'symlink')
            throw refuse('it is a link, or lies behind one; name what it leads to');
        if (entry.kind === 'special')
            throw refuse('it is no regular file');
        if (things !== undefined)
            whole.push({ path: name, size: entry.size, kind: 'file' });
        const folder = entry.kind === 'submodule';
        const below = folder
            ? (0,directory/* walk */.GG)(external_node_path_default().resolve(root), name === '.' ? '' : name)
            : { names: [Buffer.from(name)], unreadable: [] };
        for (const each of below.names)
            names.push(each);
        for (const each of below.unreadable)
            unreadable.push(each);
        wanted.push({ text, name, folder });
    }
    if (things === undefined)
        names.push(...(await behindLinks(disk, names)));
    const tree = new directory/* DirectoryTree */.Gq(root, () => Promise.resolve({ names, unreadable }));
    if (things !== undefined)
        return wholeOf(tree, whole);
    const scope = await (0,gates_scope/* scopeOf */.O)(gate, tree, isExcluded);
    const found = [...scope.entries, ...scope.unreadable];
    for (const { text, name, folder } of wanted)
        if (!found.some((entry) => entry.path === name || (folder && (name === '.' || entry.path.startsWith(`${name}/`)))))
            throw new errors/* EvidenceError */.oe(`gates.${gate.id}.${key}: ${text}: it holds no ${gate.kind}`);
    return scope;
}
const wholeOf = (tree, entries) => ({
    tree,
    entries,
    isPart: false,
    links: new Map(),
    unreadable: [],
    skipped: {},
});
/** The files that links among the named ones lead to, wherever below the checked folder they lie: a loader follows them. */
async function behindLinks(disk, names) {
    const targets = [];
    for (const name of names.map(trees_names/* nameOf */.Vb)) {
        const entry = await disk.stat(name);
        const target = entry?.kind === 'symlink' ? await (0,tree/* targetOf */.$)(disk, name) : undefined;
        if (target)
            targets.push((0,trees_names/* rawName */.UW)(target.path));
    }
    return targets;
}
/** As git lists a folder that is a repository of its own: the only way in which one shows as an entry. */
const folderEntry = { kind: 'submodule', size: 0 };
/** Both, and of what both hold that of the disk. */
async function joined(scope, named) {
    const own = new Map((await named.tree.list()).map((entry) => [entry.path, entry]));
    const isOwn = ({ path }) => own.has(path);
    const others = scope.entries.filter((entry) => !isOwn(entry));
    return {
        tree: eitherOf(own, named.tree, scope.tree),
        entries: [...others, ...named.entries],
        isPart: scope.isPart,
        links: new Map([...scope.links, ...named.links]),
        unreadable: [...scope.unreadable, ...named.unreadable],
        skipped: scope.skipped,
    };
}
function eitherOf(own, disk, other) {
    const holderOf = (name) => (own.has(name) ? disk : other);
    return {
        list: async () => [...(await other.list()).filter(({ path }) => !own.has(path)), ...own.values()].sort(trees_names/* byPath */.f2),
        stat: (name) => holderOf(name).stat(name),
        read: (name, range) => holderOf(name).read(name, range),
        readLink: (name) => holderOf(name).readLink(name),
        close: () => other.close(),
    };
}

;// CONCATENATED MODULE: ./src/gates/files.ts







/**
 * Scans the files of a gate, and the commits it asks for. With a base, the changed files are scanned on both sides, and what is found
 * on both is existing.
 */
async function inspectFiles(fileGate, settings, evaluation) {
    const { external } = evaluation;
    const isOfKind = fileGate.isOfKind?.bind(fileGate);
    const dependsOn = fileGate.dependsOn?.bind(fileGate);
    const gate = {
        ...fileGate,
        covers: (entry) => fileGate.covers(entry, settings),
        ...(isOfKind && { isOfKind: (tree, entry) => isOfKind(tree, entry, settings) }),
        ...(dependsOn && { dependsOn: (entry, changed) => dependsOn(entry, changed, settings) }),
        scan: (input) => fileGate.scan({ ...input, external }),
    };
    return inScopeOfGate(gate, settings, evaluation, (scope) => inspectScope(gate, settings, evaluation, scope));
}
async function inspectScope(gate, settings, { change, baseline, earlier, log }, { isExcluded, named, ...scope }) {
    // A hook has to be quick: what is staged is judged, whatever else the settings ask for.
    const base = gate.judgesAll?.(settings) && !change.staged ? undefined : change.base;
    const entries = base ? await touched(gate, scope, base, named) : scope.entries;
    const progress = progressOf(gate, log);
    const scan = await gate.scan({ tree: scope.tree, entries, settings, base: change.base, progress });
    const commits = await gate.scanCommits?.({
        ...{ change, settings, isExcluded, known: earlier?.commits?.tips ?? [] },
        progress: (walked) => {
            log.progress(`${gate.id}: ${walked} commits`);
        },
    });
    const inFiles = [...scan.detections, ...scope.unreadable.map(unreadableFolder)];
    const identified = (0,fingerprint/* identify */.l)(unite(inFiles, commits?.detections ?? []));
    const found = earlier ? await withEarlier(identified, earlier, change) : identified;
    const existing = change.base ? await existingIn(gate, change.base, settings, found, isExcluded) : new Set();
    const detections = found.map(({ detection }) => detection);
    const applied = await applyInlineSkips(detections, gate.id, settings['inline-skips']);
    const inlineSkips = applied.filter(({ skipped }) => skipped).length;
    return {
        found: found.map((identified, i) => ({
            detection: identified.detection,
            ...applied[i],
            fingerprint: identified.fingerprint,
            existing: existing.has(identified) || baseline.has(identified.fingerprint),
        })),
        evidence: {
            kind: [gate.kind, named && gate.named?.(settings)?.things].filter(Boolean).join(', '),
            ofKind: scope.isPart ? undefined : scope.entries.length,
            selected: entries.length,
            evaluated: scan.evaluated,
            passedOver: sum(scan.skipped),
            changed: base?.files.filter((file) => !file.deleted).length,
            deleted: base && scope.entries.length === 0 && !scope.isPart ? await allDeleted(gate, base, isExcluded) : 0,
            ...(commits && { commits: commits.covered }),
        },
        report: {
            evaluated: scan.evaluated,
            unit: gate.unit,
            skipped: {
                ...added(added(scope.skipped, scan.skipped), commits?.skipped ?? {}),
                ...(inlineSkips > 0 && { 'inline skips': inlineSkips }),
            },
            engines: scan.engines,
            measurements: [],
            ...(commits && { commits: commits.covered }),
        },
    };
}
/** Has `use` do its work on what of the head is a gate's to judge, and on what its settings name; that is there no longer than `use` takes. */
async function inScopeOfGate(gate, settings, evaluation, use) {
    const { change } = evaluation;
    const isExcluded = exclusionOf(settings.exclude, evaluation);
    const isLeftOut = (name) => isExcluded(name) || evaluation.isElsewhere?.(name) === true;
    const inTree = await (0,gates_scope/* scopeOf */.O)(gate, change.head.tree, isLeftOut, isWantedIn(gate, change));
    const naming = change.staged ? undefined : gate.named?.(settings);
    if (naming === undefined)
        return use({ ...inTree, isExcluded, named: undefined });
    return withNamed(gate, naming, evaluation, isExcluded, async (named) => use({ ...(named ? await joined(inTree, named) : inTree), isExcluded, named }));
}
/** A hook has to be quick: it asks the content of what is staged, and of what depends on that, for its kind. */
function isWantedIn(gate, { staged, base }) {
    return staged && base ? touchedBy(gate, base) : undefined;
}
/** Whether a change touches an entry, or what it depends on; `changed` are the paths that count as touched. */
function touchedBy(gate, { files }, changed = new Set(files.map(({ path }) => path))) {
    const depends = gate.dependsOn?.bind(gate);
    return (entry) => changed.has(entry.path) || (depends !== undefined && files.some((file) => depends(entry, file.path)));
}
/** What a folder that can't be opened holds may be of any gate's kind. */
function unreadableFolder({ path }) {
    return {
        rule: 'unreadable-folder',
        engine: 'gatehouse',
        severity: 'high',
        title: 'Folder could not be opened',
        message: `${path}: the folder can't be opened, so what is in it was not evaluated.`,
        location: { path },
        lineText: '',
        incomplete: true,
        help: {
            text: 'Let the job read the folder. If it is not part of the project, have git ignore it, or leave it out with `exclude` in the policy.',
        },
    };
}
/**
 * The policy's own list of exclusions always holds. The default one is for what lies about in a working tree: a file that a
 * change touches is judged wherever it lies.
 */
function exclusionOf(exclude, { change, excludesByDefault }) {
    if (exclude.length === 0 || (excludesByDefault && change.base))
        return () => false;
    return (0,globs/* globMatcher */.f)(exclude);
}
/** The entries that a change touches: themselves, what they link to, or files they depend on; and what settings name. */
async function touched(gate, { tree, entries, links }, base, named) {
    const changed = new Set([...base.files, ...(named?.entries ?? [])].map(({ path }) => path));
    const isTouched = touchedBy(gate, base, changed);
    const dependents = await gate.dependentsOf?.(tree, entries, changed);
    return entries.filter((entry) => isTouched(entry) || dependents?.has(entry.path) === true || changed.has(links.get(entry.path) ?? ''));
}
/** How many of its kind the base has, where the change deletes each of them; 0 where it only gives one another name. */
async function allDeleted(gate, { tree, files }, isExcluded) {
    const renamed = new Set(files.filter((file) => !file.deleted && file.path !== file.basePath).map((file) => file.basePath));
    const deleted = new Set(files.filter((file) => file.deleted && !renamed.has(file.path)).map(({ path }) => path));
    const { entries } = await (0,gates_scope/* scopeOf */.O)(gate, tree, isExcluded);
    return entries.every(({ path }) => deleted.has(path)) ? entries.length : 0;
}
const added = (counts, more) => ({
    ...counts,
    ...Object.fromEntries(Object.entries(more).map(([reason, count]) => [reason, (counts[reason] ?? 0) + count])),
});
const sum = (counts) => Object.values(counts).reduce((total, count) => total + count, 0);
function progressOf(gate, log) {
    return (done, total) => {
        log.progress(`${gate.id}: ${done} of ${total} ${gate.unit}`);
    };
}


/***/ }),

/***/ 65956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _trees_tree__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11537);


/**
 * Finds what a gate has to judge in a tree. A link of the gate's kind (`app.py`) is judged as the file it leads to, unless
 * that is of the gate's kind itself, and so is judged where it lies. A file whose content has to tell its kind is left out
 * where neither it nor what it leads to is `isWanted`.
 */
async function scopeOf(gate, tree, isExcluded, isWanted = () => true) {
    const entries = [];
    const unreadable = [];
    const links = new Map();
    const skipped = {};
    const skip = (reason) => void (skipped[reason] = (skipped[reason] ?? 0) + 1);
    for (const entry of await tree.list()) {
        if (entry.kind === 'unreadable') {
            if (!isExcluded(entry.path))
                unreadable.push(entry);
            continue;
        }
        if (!gate.covers({ ...entry, kind: 'file' }))
            continue;
        if (isExcluded(entry.path)) {
            skip('excluded');
            continue;
        }
        if (entry.kind === 'file') {
            entries.push(entry);
            continue;
        }
        const target = entry.kind === 'symlink' ? await (0,_trees_tree__WEBPACK_IMPORTED_MODULE_0__/* .targetOf */ .$)(tree, entry.path) : undefined;
        if (!target)
            skip(entry.kind);
        else if (!gate.covers(target)) {
            entries.push({ ...target, path: entry.path });
            links.set(entry.path, target.path);
        }
    }
    const view = links.size > 0 ? following(tree, links) : tree;
    const wanted = entries.filter((entry) => !gate.isOfKind || isWanted(entry) || isWanted({ ...entry, path: links.get(entry.path) ?? entry.path }));
    const isPart = wanted.length < entries.length;
    return { tree: view, entries: await ofKind(gate, view, wanted), isPart, links, unreadable, skipped };
}
/** What can't be read stays: its gate says so. */
async function ofKind(gate, tree, entries) {
    if (gate.isOfKind === undefined)
        return entries;
    const kept = [];
    for (const entry of entries) {
        try {
            if (await gate.isOfKind(tree, entry))
                kept.push(entry);
        }
        catch (error) {
            if (!(error instanceof _errors__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableError */ .Gy))
                throw error;
            kept.push(entry);
        }
    }
    return kept;
}
function following(tree, links) {
    return {
        list: () => tree.list(),
        stat: async (path) => {
            const entry = await tree.stat(links.get(path) ?? path);
            return entry && { ...entry, path };
        },
        read: (path, range) => tree.read(links.get(path) ?? path, range),
        readLink: (path) => tree.readLink(path),
        close: () => tree.close(),
    };
}


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
