export const id = 614;
export const ids = [614];
export const modules = {

/***/ 9046:
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

/***/ 7469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ engineAccess)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** Where GitHub, GitLab and Jenkins put what they build. */
const workspaces = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'WORKSPACE'];
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
    return {
        settings,
        untrusted: [node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(root), ...repositoriesAround(root), ...workspaces.flatMap((name) => folder(name) ?? [])],
        cache: node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder('RUNNER_TOOL_CACHE') ?? folder('XDG_CACHE_HOME') ?? node_path__WEBPACK_IMPORTED_MODULE_2___default().join(node_os__WEBPACK_IMPORTED_MODULE_1___default().homedir(), '.cache'), 'gatehouse'),
        temporary: folder('RUNNER_TEMP') ?? node_os__WEBPACK_IMPORTED_MODULE_1___default().tmpdir(),
        environment,
    };
}


/***/ }),

/***/ 614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ errorReport),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/change/change.ts
var change = __webpack_require__(9046);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: ./src/disk.ts
var disk = __webpack_require__(7310);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/reports/schema.ts
var schema = __webpack_require__(3852);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/earlier.ts






/** As much as `parseReport` takes. */
const maxReportBytes = 256 * 1024 * 1024;
/**
 * What the report at `file` says of the gate `id`, for a run that goes on from there. Only a report of the same program and policy
 * tells what this run would find. Rejects with `PolicyError` when the report belongs to the repository: it can't vouch for itself.
 */
async function earlierGate(id, file, { root, change, digest }) {
    const onDisk = external_node_path_default().resolve(root, file);
    if (!external_node_fs_default().existsSync(onDisk))
        return { gate: undefined, notices: [] };
    for (const name of [onDisk, external_node_fs_default().realpathSync(onDisk)]) {
        const listed = await change.commits?.repository.git.ask(['ls-files', '--error-unmatch', '--', `:(literal)${name}`]);
        if (listed?.exitCode !== 0)
            continue;
        throw new errors/* PolicyError */.pn(`gates.${id}.since: ${file} is committed here, and what was gone through is not for the repository to say; keep the report elsewhere (a cache of the job)`);
    }
    const { gate, problem } = read(onDisk, id, digest);
    if (problem === undefined)
        return { gate, notices: [] };
    const message = `gates.${id}.since: ${file} ${problem}, so everything is gone through.`;
    return { gate: undefined, notices: [{ level: 'notice', message }] };
}
function read(file, id, digest) {
    let report;
    try {
        report = (0,schema/* parseReport */.M)((0,disk/* readAtMost */.rU)(file, maxReportBytes).toString());
    }
    catch (error) {
        return { problem: `can't be read (${(0,errors/* messageOf */.bD)(error)})` };
    }
    if (report.version !== version/* version */.r)
        return { problem: `was written by version ${report.version}` };
    if (report.policy.digest !== digest)
        return { problem: 'was written under another policy' };
    const gate = report.gates.find((each) => each.id === id);
    if (gate?.commits?.tips === undefined)
        return { problem: 'tells of no commits' };
    if (gate.status === 'error')
        return { problem: 'tells of a run that did not get to its end' };
    if (gate.unreported > 0)
        return { problem: 'leaves findings out (report-from)' };
    return { gate };
}

// EXTERNAL MODULE: ./src/engines/external/access.ts
var access = __webpack_require__(7469);
// EXTERNAL MODULE: ./src/findings/finding.ts
var findings_finding = __webpack_require__(4879);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/findings/fingerprint.ts

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
        const fingerprint = (0,external_node_crypto_.createHash)('sha256').update(`gatehouse/v1\0${group}\0${occurrence}`).digest('hex').slice(0, 32);
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

// EXTERNAL MODULE: ./src/policy/waivers.ts
var policy_waivers = __webpack_require__(2827);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(3138);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
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

;// CONCATENATED MODULE: ./src/trees/tree.ts

/** A chain of links may be this long; Linux follows no more. */
const maxLinks = 40;
/** The file inside the tree that a link leads to, over other links if need be; undefined when it leads nowhere, or out. */
async function targetOf(tree, link) {
    let at = link;
    for (let hops = 0; hops < maxLinks; hops++) {
        const text = await tree.readLink(at);
        const next = external_node_path_default().posix.join(external_node_path_default().posix.dirname(at), text);
        if (external_node_path_default().posix.isAbsolute(text) || next === '..' || next.startsWith('../'))
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

;// CONCATENATED MODULE: ./src/gates/scope.ts


/**
 * Finds what a gate has to judge in a tree. A link of the gate's kind (`app.py`) is judged as the file it leads to, unless
 * that is of the gate's kind itself, and so is judged where it lies.
 */
async function scopeOf(gate, tree, isExcluded) {
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
        const target = entry.kind === 'symlink' ? await targetOf(tree, entry.path) : undefined;
        if (!target)
            skip(entry.kind);
        else if (!gate.covers(target)) {
            entries.push({ ...target, path: entry.path });
            links.set(entry.path, target.path);
        }
    }
    const view = links.size > 0 ? following(tree, links) : tree;
    return { tree: view, entries: await ofKind(gate, view, entries), links, unreadable, skipped };
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
            if (!(error instanceof errors/* UnreadableError */.Gy))
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
        return before !== undefined && (0,findings_finding/* atLeast */.jZ)(before, detection.severity) && !detection.incomplete;
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
    const scope = await scopeOf(gate, base.tree, isExcluded);
    const entries = scope.entries.filter((entry) => deleted.has(entry.path));
    const scan = await gate.scan({ tree: scope.tree, entries, settings, progress: () => undefined });
    const known = new Map(scan.detections.map((detection) => [secretOf(detection), detection.severity]));
    for (const each of fresh) {
        const before = known.get(secretOf(each.detection));
        if (before !== undefined && (0,findings_finding/* atLeast */.jZ)(before, each.detection.severity))
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
    const scope = await scopeOf(gate, base.tree, isExcluded);
    const entries = scope.entries.filter((entry) => headPaths.has(entry.path));
    const scan = await gate.scan({ tree: scope.tree, entries, settings, progress: () => undefined });
    const before = identify(scan.detections, (path) => headPaths.get(path) ?? path);
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
var inline_skip = __webpack_require__(4673);
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
        engine ??= (await Promise.all(/* import() */[__webpack_require__.e(8481), __webpack_require__.e(8887)]).then(__webpack_require__.bind(__webpack_require__, 8887))).createSecretsEngine();
        return { ...skip, reason: engine.mask(skip.reason) };
    };
}

;// CONCATENATED MODULE: ./src/gates/files.ts






/**
 * Scans the files of a gate, and the commits it asks for. With a base, the changed files are scanned on both sides, and what is found
 * on both is existing.
 */
async function inspectFiles(fileGate, settings, evaluation) {
    const { change, baseline, earlier, external, log } = evaluation;
    const gate = { ...fileGate, scan: (input) => fileGate.scan({ ...input, external }) };
    const isExcluded = exclusionOf(settings.exclude, evaluation);
    const scope = await scopeOf(gate, change.head.tree, isExcluded);
    // A hook has to be quick: what is staged is judged, whatever else the settings ask for.
    const base = gate.judgesAll?.(settings) && !change.staged ? undefined : change.base;
    const entries = base ? touched(gate, scope, base) : scope.entries;
    const scan = await gate.scan({ tree: scope.tree, entries, settings, progress: progressOf(gate, log) });
    const commits = await gate.scanCommits?.({
        ...{ change, settings, isExcluded, known: earlier?.commits?.tips ?? [] },
        progress: (walked) => {
            log.progress(`${gate.id}: ${walked} commits`);
        },
    });
    const inFiles = [...scan.detections, ...scope.unreadable.map(unreadableFolder)];
    const identified = identify(unite(inFiles, commits?.detections ?? []));
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
            kind: gate.kind,
            ofKind: scope.entries.length,
            selected: entries.length,
            evaluated: scan.evaluated,
            passedOver: sum(scan.skipped),
            changed: base?.files.filter((file) => !file.deleted).length,
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
    return picomatch_default()([...exclude], { dot: true });
}
/** The entries that a change touches: themselves, what they link to, or a file they depend on. */
function touched(gate, { entries, links }, base) {
    const changed = new Set(base.files.map((file) => file.path));
    const depends = gate.dependsOn?.bind(gate);
    return entries.filter((entry) => changed.has(entry.path) ||
        changed.has(links.get(entry.path) ?? '') ||
        (depends !== undefined && base.files.some((file) => depends(entry, file.path))));
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

;// CONCATENATED MODULE: ./src/gates/evaluate.ts






/** Runs one gate over a change and judges what it finds. Never rejects: a gate that fails is in `error`. */
async function evaluateGate(gate, evaluation) {
    const started = performance.now();
    const { settings, log, required } = evaluation;
    const thresholds = { mode: evaluation.mode, failOn: settings?.['fail-on'] ?? 'high' };
    let inspection = nothing(gate);
    let evidence = { ...inspection.evidence, required };
    let findings = [];
    const usedWaivers = new Set();
    try {
        inspection = await inspect(gate, evaluation);
        evidence = { ...inspection.evidence, required };
        for (const { detection, fingerprint, existing, inlineSkip, skipped } of inspection.found) {
            const { comments, aliases, ...rest } = detection;
            // What a file keeps from being read can be accepted; a model that was not judged can't.
            const waivable = 'scan' in gate || !detection.incomplete;
            const known = waivable ? (0,policy_waivers/* waiverFor */.Qd)(evaluation.waivers, detection) : undefined;
            if (known)
                usedWaivers.add(known.id);
            const waiver = known?.id ?? (skipped ? 'inline' : undefined);
            const state = waiver !== undefined ? 'waived' : existing ? 'existing' : 'new';
            const blocking = (0,verdict/* isBlocking */.Us)({ ...detection, state }, thresholds);
            const by = { ...(waiver !== undefined && { waiver }), ...(inlineSkip && { inlineSkip }) };
            findings.push({ ...rest, fingerprint, state, blocking, ...by });
        }
    }
    catch (error) {
        if (!(error instanceof errors/* GatehouseError */.GA))
            log.bug(error);
        const failure = `${error instanceof errors/* GatehouseError */.GA ? '' : 'internal error: '}${(0,errors/* messageOf */.bD)(error)}`;
        evidence = { ...evidence, failure };
    }
    const judgement = (0,verdict/* judgeGate */.$U)(findings, evidence, thresholds);
    const found = findings.length;
    const reportFrom = settings?.['report-from'] ?? 'info';
    findings = findings.filter((finding) => (0,findings_finding/* atLeast */.jZ)(finding.severity, reportFrom)).sort(byWeight);
    return {
        report: {
            id: gate.id,
            ...judgement,
            ...inspection.report,
            durationMs: Math.round(performance.now() - started),
            failOn: thresholds.failOn,
            unreported: found - findings.length,
        },
        findings,
        usedWaivers,
    };
}
function nothing(gate) {
    const unit = 'scan' in gate ? gate.unit : 'rules';
    return {
        found: [],
        evidence: { kind: gate.kind, ofKind: 0, selected: 0, evaluated: 0, passedOver: 0, changed: undefined },
        report: { evaluated: 0, unit, skipped: {}, engines: [], measurements: [] },
    };
}
async function inspect(gate, evaluation) {
    const { settings } = evaluation;
    if (settings === undefined)
        return nothing(gate);
    // Settings and gate are of the same id.
    return 'scan' in gate
        ? inspectFiles(gate, settings, evaluation)
        : assess(gate, settings, evaluation);
}
async function assess(gate, settings, { root, change, placeOf, log }) {
    const progress = (text) => {
        log.progress(`${gate.id}: ${text}`);
    };
    const { detections, evidence, ...assessment } = await gate.assess({ root, change, settings, placeOf, progress });
    const { measurements, charts, evaluated, unit, skipped, engines } = assessment;
    return {
        // A candidate is new, and so is what a change does to the rules.
        found: identify(detections).map(({ detection, fingerprint }) => ({ detection, fingerprint, existing: false })),
        evidence,
        report: { evaluated, unit, skipped, engines, measurements, ...(charts.length > 0 && { charts }) },
    };
}
const severityRank = { critical: 0, high: 1, medium: 2, low: 3, info: 4 };
const stateRank = { new: 0, existing: 1, waived: 2 };
function byWeight(a, b) {
    return (Number(b.blocking) - Number(a.blocking) ||
        stateRank[a.state] - stateRank[b.state] ||
        severityRank[a.severity] - severityRank[b.severity] ||
        byPlace(a, b));
}

// EXTERNAL MODULE: ./src/gates/index.ts
var src_gates = __webpack_require__(6620);
;// CONCATENATED MODULE: ./src/findings/snippet.ts

/**
 * The line a detection is on, as it may be shown: every secret in it masked, its own (`sensitive`) and any other. A cut
 * line has none: a secret that the cut went through could not be told.
 */
function snippetOf(detection, masker) {
    const { lineText, location } = detection;
    if (location.startLine === undefined || lineText === '' || (0,findings_finding/* isExcerpt */.w_)(lineText))
        return undefined;
    const oneLine = location.endLine === undefined || location.endLine === location.startLine;
    const start = Math.min((location.startColumn ?? firstNonBlank(lineText) + 1) - 1, lineText.length);
    const end = Math.min(oneLine ? (location.endColumn ?? lineText.length + 1) - 1 : lineText.length, lineText.length);
    const own = detection.sensitive ? [{ start, end }] : [];
    const spans = merge([...own, ...masker.find(lineText, location.path)]);
    let text = '';
    let at = 0;
    /** The place in `text` of a place in the line; inside a mask, the mask's start. */
    let column = start;
    let endColumn = end;
    for (const span of spans) {
        text += lineText.slice(at, span.start);
        const masked = masker.mask(lineText.slice(span.start, span.end));
        const shift = masked.length - (span.end - span.start);
        const maskStart = text.length;
        if (start >= span.end)
            column += shift;
        else if (start > span.start)
            column = maskStart;
        if (end >= span.end)
            endColumn += shift;
        else if (end > span.start)
            endColumn = maskStart + masked.length;
        text += masked;
        at = span.end;
    }
    text += lineText.slice(at);
    return { text, column: column + 1, length: Math.max(1, endColumn - column) };
}
const firstNonBlank = (line) => Math.max(0, line.search(/\S/));
function merge(spans) {
    const merged = [];
    for (const span of [...spans].sort((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last && span.start < last.end)
            merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
        else if (span.end > span.start)
            merged.push(span);
    }
    return merged;
}

// EXTERNAL MODULE: ./src/policy/load.ts
var load = __webpack_require__(8164);
// EXTERNAL MODULE: ./src/policy/source.ts
var source = __webpack_require__(6877);
;// CONCATENATED MODULE: ./src/run.ts













/** The whole way: policy → gates → findings → verdict. What it returns is judged and safe to show; renderers only draw it. */
async function run(request) {
    try {
        return await judge(request);
    }
    finally {
        await (0,change/* closeTrees */.w)(request.change);
    }
}
async function judge(request) {
    const started = performance.now();
    const { change, now, log } = request;
    const root = external_node_path_default().resolve(request.root);
    const decided = request.accepting
        ? { ...(await (0,source/* decidePolicy */.tT)(change, root, request.config)), baseline: new Set(), notices: [] }
        : await (0,source/* decide */.LD)(change, root, request.config);
    const { policy, digest, lineOf } = request.metrics
        ? (0,load/* withMetrics */.mt)(decided.loaded, request.metrics.settings)
        : decided.loaded;
    const waivers = (0,policy_waivers/* readWaivers */.Sr)(policy.waivers, policy.waivers.map((_, i) => lineOf(['waivers', i])), now);
    const placeOf = (key) => {
        const line = lineOf(key);
        if (line === undefined && request.metrics)
            return { path: request.metrics.file ?? '' };
        return { path: decided.file ?? '', ...(decided.file !== undefined && line !== undefined && { startLine: line }) };
    };
    const external = (0,access/* engineAccess */.N)(root, policy.engines, process.env);
    const evaluated = [];
    const goingOn = [];
    // A commit is judged by what it holds; a model's evidence may lie elsewhere, or be made later.
    const fits = (id) => (request.accepting ? (0,src_gates/* isFileGate */.Mb)(id) : !change.staged || id !== 'metrics');
    const automatic = src_gates/* gateIds */.GQ.filter(fits);
    for (const id of request.gates.length > 0 ? request.gates : automatic) {
        const gate = await (0,src_gates/* loadGate */.WF)(id);
        const settings = (0,src_gates/* settingsOf */.f5)(id, policy);
        const required = request.gates.includes(id) || policy.gates[id] !== undefined;
        const mode = request.mode ?? settings?.mode ?? policy.mode;
        const excludesByDefault = lineOf(['gates', id, 'exclude']) === undefined;
        const { baseline } = decided;
        const since = settings && 'since' in settings ? settings.since : undefined;
        const earlier = since === undefined ? undefined : await earlierGate(id, since, { root, change, digest });
        goingOn.push(...(earlier?.notices ?? []));
        const judging = { excludesByDefault, required, mode, baseline, earlier: earlier?.gate, waivers, placeOf, external };
        evaluated.push(await evaluateGate(gate, { root, change, settings, ...judging, log }));
    }
    const masker = evaluated.some((gate) => gate.findings.some(mayHoldSecret))
        ? await secretMasker((0,src_gates/* settingsOf */.f5)('secrets', policy))
        : undefined;
    const claimed = sensitiveSpans(evaluated.flatMap(({ findings }) => findings));
    const gates = evaluated.map(({ report, findings }) => ({
        ...report,
        findings: findings.map((finding) => shown(finding, masker, claimed)),
    }));
    const used = new Set(evaluated.flatMap((gate) => [...gate.usedWaivers]));
    const judgesAll = change.base === undefined && request.gates.length === 0;
    const waived = (0,policy_waivers/* reportWaivers */.qm)(waivers, used, { now, policyFile: decided.file, judgesAll });
    const notices = await masked([...decided.notices, ...waived.notices, ...goingOn]);
    return {
        schema: 'gatehouse.report/v1',
        version: version/* version */.r,
        verdict: (0,verdict/* judgeRun */.Zy)(gates, notices),
        target: {
            repository: request.repository,
            base: change.base?.sha ?? null,
            head: change.head.sha ?? null,
            prefix: change.prefix,
            event: change.event,
            scope: change.scope,
            ...(request.workflowRun && { run: request.workflowRun }),
        },
        policy: {
            digest,
            layers: [...decided.layers, ...inputLayer(request.metrics?.settings)],
            ...(request.mode && { mode: request.mode }),
        },
        startedAt: now.toISOString(),
        durationMs: Math.round(performance.now() - started),
        gates,
        waivers: waived.reports,
        notices,
    };
}
const inputLayer = (settings) => settings === undefined ? [] : [`inputs: gates.metrics (sha256:${(0,load/* digestOf */.ol)(settings)})`];
/**
 * The report of a run that could not judge at all: a policy, base or event that can't be used. What is a bug of ours is not
 * dressed up as one: it is thrown on.
 */
async function errorReport(error, { event, repository, run: workflowRun, now }) {
    if (!(error instanceof errors/* GatehouseError */.GA))
        throw error;
    const notices = await masked(error.message.split('\n').map((message) => ({ level: 'error', message })));
    return {
        schema: 'gatehouse.report/v1',
        version: version/* version */.r,
        verdict: 'error',
        target: { repository, base: null, head: null, event, scope: 'nothing', ...(workflowRun && { run: workflowRun }) },
        policy: { digest: '', layers: [] },
        startedAt: now.toISOString(),
        durationMs: 0,
        gates: [],
        waivers: [],
        notices,
    };
}
/** Secrets may stand in any line that a finding shows, also where no secret was looked for. */
async function secretMasker(settings) {
    const { createSecretsEngine, maskSecret } = await Promise.all(/* import() */[__webpack_require__.e(8481), __webpack_require__.e(8887)]).then(__webpack_require__.bind(__webpack_require__, 8887));
    // What the policy allows to stand in a file is still not shown.
    const own = settings && settings.rules.length > 0
        ? (await Promise.all(/* import() */[__webpack_require__.e(8481), __webpack_require__.e(2070)]).then(__webpack_require__.bind(__webpack_require__, 2070))).compileRules(settings)
        : undefined;
    const engine = createSecretsEngine(own?.rules);
    return { find: (line, file) => engine.scanText(line, file), mask: maskSecret };
}
const lineKey = (path, line) => `${path}\0${line}`;
/** A key over more lines than these shows only its first ones, masked. */
const maxSecretLines = 200;
/** Where any gate has found a secret, by line: another finding on it shows the line too. */
function sensitiveSpans(findings) {
    const spans = new Map();
    for (const { sensitive, location } of findings) {
        const { path: file, startLine, endLine = startLine, startColumn = 1, endColumn = Infinity } = location;
        if (!sensitive || startLine === undefined || endLine === undefined)
            continue;
        for (let line = startLine; line <= Math.min(endLine, startLine + maxSecretLines); line++) {
            const start = line === startLine ? startColumn - 1 : 0;
            const end = line === endLine ? endColumn - 1 : Infinity;
            const key = lineKey(file, line);
            spans.set(key, [...(spans.get(key) ?? []), { start, end }]);
        }
    }
    return spans;
}
/** Whether a finding shows its line. What only informs doesn't: there can be many. */
const showsLine = (detection) => detection.severity !== 'info';
/** Every token is a word longer than those of most messages, which need no engine. */
const run_tokenLike = /\S{16,}/;
const mayHoldSecret = (detection) => showsLine(detection) || run_tokenLike.test(detection.message);
function shown(detection, masker, claimed) {
    const { lineText, identity, ...rest } = detection;
    const finding = masker ? { ...rest, message: maskAll(rest.message, masker) } : rest;
    if (masker === undefined || !showsLine(detection))
        return finding;
    const { path: file, startLine = 0 } = detection.location;
    const others = claimed.get(lineKey(file, startLine)) ?? [];
    const snippet = snippetOf(detection, {
        ...masker,
        find: (line, name) => [
            ...masker.find(line, name),
            ...others.map(({ start, end }) => ({ start: Math.min(start, line.length), end: Math.min(end, line.length) })),
        ],
    });
    return snippet ? { ...finding, snippet } : finding;
}
/** Notices quote what a policy says, and somebody may have put a secret there. */
async function masked(notices) {
    if (!notices.some((notice) => run_tokenLike.test(notice.message)))
        return [...notices];
    const masker = await secretMasker();
    return notices.map((notice) => ({ ...notice, message: maskAll(notice.message, masker) }));
}
/** A text with every secret in it masked. */
function maskAll(text, masker) {
    if (!run_tokenLike.test(text))
        return text;
    let result = '';
    let at = 0;
    for (const span of [...masker.find(text, '')].sort((a, b) => a.start - b.start)) {
        if (span.start < at)
            continue;
        result += text.slice(at, span.start) + masker.mask(text.slice(span.start, span.end));
        at = span.end;
    }
    return result + text.slice(at);
}


/***/ })

};
