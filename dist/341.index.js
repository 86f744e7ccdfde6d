export const id = 341;
export const ids = [341,7168];
export const modules = {

/***/ 7812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ clientScheme),
/* harmony export */   p: () => (/* binding */ isClientImage)
/* harmony export */ });
const clientScheme = 'docker://';
/** Whether the text names an image that a client has to bring: `docker://app:1.2`. */
const isClientImage = (text) => text.startsWith(clientScheme);


/***/ }),

/***/ 40780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ imagePath),
/* harmony export */   x: () => (/* binding */ imagesLeftBy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _engines_image_reference__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7812);
/* harmony import */ var _policy_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20653);



/** The path of an image on the disk, as trees have it. */
const imagePath = (name) => (0,_engines_image_reference__WEBPACK_IMPORTED_MODULE_2__/* .isClientImage */ .p)(name) ? name : node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.normalize(name).replace(/\/$/, '');
/**
 * The images that another gate leaves to the container gate, which looks into them deeper: those that it is named and runs for, if it is
 * as strict. What it can't read as an image puts it in error, so that naming a file hides nothing. Folders are looked at by both.
 */
function imagesLeftBy(gate, container, policy) {
    const strictness = ({ mode }) => _policy_schema__WEBPACK_IMPORTED_MODULE_1__/* .modes */ .nI.indexOf(mode);
    if (container === undefined || gate.id === container.id || strictness(container) < strictness(gate))
        return () => false;
    const names = new Set((policy.gates.container?.images ?? []).map(imagePath));
    return (name) => names.has(name);
}


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

/***/ 52907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ errorReport),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/change/change.ts
var change = __webpack_require__(19046);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: ./src/disk.ts
var disk = __webpack_require__(57310);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/reports/schema.ts
var schema = __webpack_require__(33852);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/earlier.ts






/** As much as `parseReport` takes. */
const maxReportBytes = 256 * 1024 * 1024;
/**
 * What the report at `file` says of the gate `id`, for a run that goes on from there. Only a report of the same program and policy
 * tells what this run would find, and only of the same folder of the same repository. Rejects with `PolicyError` when the report belongs to the repository: it can't vouch for itself.
 */
async function earlierGate(id, file, run) {
    const { root, change } = run;
    const onDisk = external_node_path_default().resolve(root, file);
    if (!external_node_fs_default().existsSync(onDisk))
        return { gate: undefined, notices: [] };
    for (const name of [onDisk, external_node_fs_default().realpathSync(onDisk)]) {
        const listed = await change.commits?.repository.git.ask(['ls-files', '--error-unmatch', '--', `:(literal)${name}`]);
        if (listed?.exitCode !== 0)
            continue;
        throw new errors/* PolicyError */.pn(`gates.${id}.since: ${file} is committed here, and what was gone through is not for the repository to say; keep the report elsewhere (a cache of the job)`);
    }
    const { gate, problem } = read(onDisk, id, run);
    const foreign = problem === undefined && (await isOfOthers(gate, change));
    if (problem === undefined && !foreign)
        return { gate, notices: [] };
    const message = `gates.${id}.since: ${file} ${problem ?? 'tells of commits that are not here'}, so everything is gone through.`;
    return { gate: undefined, notices: [{ level: 'notice', message }] };
}
/** Whether this repository has none of the commits that the gate went through. */
async function isOfOthers(gate, { commits }) {
    const tips = gate?.commits?.tips ?? [];
    return commits !== undefined && tips.length > 0 && (await commits.held(tips)).length === 0;
}
function read(file, id, { change, digest, repository }) {
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
    const { target } = report;
    if (target.repository !== repository)
        return { problem: `tells of ${target.repository ?? 'another repository'}` };
    if (target.prefix !== change.prefix)
        return { problem: `tells of ${folderName(target.prefix)}, not of ${folderName(change.prefix)}` };
    const gate = report.gates.find((each) => each.id === id);
    if (gate?.commits?.tips === undefined)
        return { problem: 'tells of no commits' };
    if (gate.status === 'error')
        return { problem: 'tells of a run that did not get to its end' };
    if (gate.unreported > 0)
        return { problem: 'leaves findings out (report-from)' };
    return { gate };
}
const folderName = (prefix) => prefix === undefined || prefix === '' ? 'the whole repository' : `the folder ${prefix}`;

// EXTERNAL MODULE: ./src/engines/external/access.ts
var access = __webpack_require__(67469);
// EXTERNAL MODULE: ./src/findings/finding.ts
var findings_finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/findings/fingerprint.ts
var fingerprint = __webpack_require__(97858);
// EXTERNAL MODULE: ./src/policy/waivers.ts
var policy_waivers = __webpack_require__(12827);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/gates/files.ts + 4 modules
var files = __webpack_require__(77518);
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
        if (settings === undefined && required && !('scan' in gate))
            evidence = { ...evidence, failure: unsaid(gate) };
        for (const { detection, fingerprint, existing, inlineSkip, skipped } of inspection.found) {
            const rest = detection.comments || detection.aliases ? withoutNotes(detection) : detection;
            // What a file keeps from being read can be accepted; a model that was not judged can't.
            const waivable = 'scan' in gate || !detection.incomplete;
            const known = waivable ? (0,policy_waivers/* waiverFor */.Qd)(evaluation.waivers, detection) : undefined;
            if (known)
                usedWaivers.add(known.id);
            const waiver = known?.id ?? (skipped ? 'inline' : undefined);
            const state = waiver !== undefined ? 'waived' : existing ? 'existing' : 'new';
            const blocking = (0,verdict/* isBlocking */.Us)({ ...detection, state }, thresholds);
            const by = {
                state,
                ...(waiver !== undefined && { waiver }),
                ...(inlineSkip && { inlineSkip }),
            };
            const message = known?.from === undefined ? rest.message : `${rest.message} ${known.from.remark}`;
            // There may be a hundred thousand, and what a spread made takes further keys ten times slower.
            findings.push(Object.assign({}, rest, { message, fingerprint, blocking }, by));
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
/** What is only for the judgement of skips is not shown. */
function withoutNotes({ comments, aliases, ...rest }) {
    return rest;
}
/** Files are found without being named; by what to judge a model, or which reports there must be, a policy alone can say. */
const unsaid = ({ id, kind }) => `there are no ${kind} here: a policy has to name them, under gates.${id}`;
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
        ? (0,files/* inspectFiles */.I)(gate, settings, evaluation)
        : assess(gate, settings, evaluation);
}
async function assess(gate, settings, { root, change, baseline, placeOf, log }) {
    const progress = (text) => {
        log.progress(`${gate.id}: ${text}`);
    };
    const { detections, existing, evidence, ...assessment } = await gate.assess({
        root,
        change,
        settings,
        placeOf,
        progress,
    });
    const { measurements, charts, evaluated, unit, skipped, engines } = assessment;
    return {
        // A candidate is new, and so is what a change does to the rules.
        found: (0,fingerprint/* identify */.l)(detections).map(({ detection, fingerprint }) => ({
            detection,
            fingerprint,
            existing: existing !== undefined && (existing.has(detection) || baseline.has(fingerprint)),
        })),
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
        (0,fingerprint/* byPlace */.h)(a, b));
}

// EXTERNAL MODULE: ./src/gates/index.ts
var src_gates = __webpack_require__(46620);
// EXTERNAL MODULE: ./src/gates/images.ts
var gates_images = __webpack_require__(40780);
;// CONCATENATED MODULE: ./src/findings/mask.ts
/** Every token is a word longer than those of most messages, which need no engine. */
const tokenLike = /\S{16,}/;
/** Whether a text needs an engine to tell that it holds no secret. */
const mayHoldToken = (text) => tokenLike.test(text);
/** A text with every secret in it masked. */
function maskAll(text, masker) {
    if (!tokenLike.test(text))
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
const maxMasked = 10_000;
/** What another tool wrote may quote a secret in any of its texts. Keeps those that come again and again. */
class ForeignTexts {
    #masker;
    #masked = new Map();
    /** All findings of a rule have the same one. */
    #helps = new Map();
    constructor(masker) {
        this.#masker = masker;
    }
    of({ title, help, location, flow, properties }) {
        return {
            title: this.#text(title),
            help: this.#help(help),
            location: this.#at(location),
            ...(flow && {
                flow: flow.map((step) => ({ location: this.#at(step.location), message: this.#text(step.message) })),
            }),
            ...(properties && { properties: this.#inTexts(properties) }),
        };
    }
    #text(value) {
        let known = this.#masked.get(value);
        if (known === undefined) {
            known = maskAll(value, this.#masker);
            if (this.#masked.size < maxMasked)
                this.#masked.set(value, known);
        }
        return known;
    }
    #help(help) {
        let known = this.#helps.get(help);
        if (known === undefined) {
            known = { ...help, text: this.#text(help.text) };
            this.#helps.set(help, known);
        }
        return known;
    }
    #at(place) {
        return place.member === undefined ? place : { ...place, member: this.#text(place.member) };
    }
    /** A value of JSON with each text in it masked; the same one where none had to be. */
    #inTexts(value) {
        if (typeof value === 'string')
            return this.#text(value);
        if (typeof value !== 'object' || value === null)
            return value;
        const entries = Object.entries(value);
        const changed = entries.map(([key, each]) => [key, this.#inTexts(each)]);
        if (changed.every(([, each], i) => each === entries[i]?.[1]))
            return value;
        return Array.isArray(value) ? changed.map(([, each]) => each) : Object.fromEntries(changed);
    }
}

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
var load = __webpack_require__(58164);
// EXTERNAL MODULE: ./src/policy/source.ts
var source = __webpack_require__(66877);
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
    const waivers = (0,policy_waivers/* readWaivers */.Sr)(policy.waivers, policy.waivers.map((_, i) => lineOf(['waivers', i])), now, decided.loaded.exceptions);
    const placeOf = (key) => {
        const line = lineOf(key);
        if (line === undefined && request.metrics)
            return { path: request.metrics.file ?? '' };
        return { path: decided.file ?? '', ...(decided.file !== undefined && line !== undefined && { startLine: line }) };
    };
    const external = (0,access/* engineAccess */.N)(root, policy.engines, process.env);
    const evaluated = [];
    const goingOn = [];
    // A commit is judged by what it holds; evidence of models and reports of tools may lie elsewhere, or be made later.
    const fits = (id) => request.accepting ? (0,src_gates/* isAcceptable */.Lr)(id) : !change.staged || (id !== 'metrics' && id !== 'reports');
    const automatic = src_gates/* gateIds */.GQ.filter(fits);
    const running = request.gates.length > 0 ? request.gates : automatic;
    const modeOf = (id) => request.mode ?? policy.gates[id]?.mode ?? policy.mode;
    // A hook does not look at images.
    const container = running.includes('container') && !change.staged
        ? { id: 'container', mode: modeOf('container') }
        : undefined;
    for (const id of running) {
        const gate = await (0,src_gates/* loadGate */.WF)(id);
        const required = request.gates.includes(id) || policy.gates[id] !== undefined;
        const settings = (0,src_gates/* settingsOf */.f5)(id, policy, required && !change.staged);
        const mode = modeOf(id);
        const excludesByDefault = lineOf(['gates', id, 'exclude']) === undefined;
        const { baseline } = decided;
        const since = settings && 'since' in settings ? settings.since : undefined;
        const earlier = since === undefined
            ? undefined
            : await earlierGate(id, since, { root, change, digest, repository: request.repository });
        goingOn.push(...(earlier?.notices ?? []));
        const judging = { excludesByDefault, required, mode, baseline, earlier: earlier?.gate, waivers, placeOf, external };
        const isElsewhere = (0,gates_images/* imagesLeftBy */.x)({ id, mode }, container, policy);
        evaluated.push(await evaluateGate(gate, { root, change, settings, ...judging, isElsewhere, log }));
    }
    const masker = evaluated.some((gate) => gate.findings.some(mayHoldSecret))
        ? await secretMasker((0,src_gates/* settingsOf */.f5)('secrets', policy))
        : undefined;
    const claimed = sensitiveSpans(evaluated.flatMap(({ findings }) => findings));
    const foreign = masker && new ForeignTexts(masker);
    const gates = evaluated.map(({ report, findings }) => ({
        ...report,
        findings: findings.map((finding) => shown(finding, masker, claimed, report.id === 'reports' ? foreign : undefined)),
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
    const { createSecretsEngine, maskSecret } = await Promise.all(/* import() */[__webpack_require__.e(8481), __webpack_require__.e(5373), __webpack_require__.e(6925)]).then(__webpack_require__.bind(__webpack_require__, 25373));
    // What the policy allows to stand in a file is still not shown.
    const own = settings && settings.rules.length > 0
        ? (await Promise.all(/* import() */[__webpack_require__.e(8481), __webpack_require__.e(2070)]).then(__webpack_require__.bind(__webpack_require__, 72070))).compileRules(settings)
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
const mayHoldSecret = (detection) => showsLine(detection) || mayHoldToken(detection.message);
function shown(detection, masker, claimed, foreign) {
    const { lineText, identity, ...rest } = detection;
    if (masker === undefined)
        return rest;
    const texts = { message: maskAll(rest.message, masker), ...foreign?.of(rest) };
    if (!showsLine(detection))
        return Object.assign({}, rest, texts);
    const { path: file, startLine = 0 } = detection.location;
    const others = claimed.size === 0 ? undefined : claimed.get(lineKey(file, startLine));
    const find = (line, name) => [
        ...masker.find(line, name),
        ...(others ?? []).map(({ start, end }) => ({
            start: Math.min(start, line.length),
            end: Math.min(end, line.length),
        })),
    ];
    const snippet = snippetOf(detection, others === undefined ? masker : { ...masker, find });
    return Object.assign({}, rest, texts, snippet ? { snippet } : {});
}
/** Notices quote what a policy says, and somebody may have put a secret there. */
async function masked(notices) {
    if (!notices.some((notice) => mayHoldToken(notice.message)))
        return [...notices];
    const masker = await secretMasker();
    return notices.map((notice) => ({ ...notice, message: maskAll(notice.message, masker) }));
}


/***/ }),

/***/ 17168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ TimeLimit)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_0__);

/** Ends work that takes too long wherever it is, in the midst of a regular expression too, which nothing else in this thread can end. */
class TimeLimit {
    #global = {};
    #context = node_vm__WEBPACK_IMPORTED_MODULE_0___default().createContext(this.#global);
    #script = new (node_vm__WEBPACK_IMPORTED_MODULE_0___default().Script)('run()');
    /**
     * What `work` answers, in an object; undefined when it took longer than `milliseconds` and was ended. What it throws is thrown. A call
     * costs a tenth of a millisecond.
     */
    within(milliseconds, work) {
        const answers = [];
        this.#global.run = () => {
            answers.push({ value: work() });
        };
        try {
            this.#script.runInContext(this.#context, { timeout: Math.max(1, Math.ceil(milliseconds)) });
        }
        catch (error) {
            if (isTimeout(error))
                return undefined;
            throw error;
        }
        return answers[0];
    }
}
const isTimeout = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';


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
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57310);
/* harmony import */ var _heap__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72753);
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91193);






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
        (0,_heap__WEBPACK_IMPORTED_MODULE_3__/* .holdHeap */ .S)();
        try {
            return await this.#listed();
        }
        finally {
            (0,_heap__WEBPACK_IMPORTED_MODULE_3__/* .releaseHeap */ .y)();
        }
    }
    async #listed() {
        const { names, unreadable } = (await this.#listing()) ?? walk(this.#root);
        const entries = new Map();
        for (const name of names) {
            const entry = this.#entry((0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(name));
            if (entry)
                entries.set(entry.path, entry);
        }
        for (const folder of unreadable) {
            const path = (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(folder);
            entries.set(path, { path, size: 0, kind: 'unreadable' });
        }
        return [...entries.values()].sort(_names__WEBPACK_IMPORTED_MODULE_4__/* .byPath */ .f2);
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
        const file = this.#open(name);
        try {
            return file.read(range);
        }
        finally {
            file.close();
        }
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async open(name) {
        return this.#open(name);
    }
    #open(name) {
        const orUnreadable = (use) => {
            try {
                return use();
            }
            catch (error) {
                throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .UnreadableError */ .Gy(`${name}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
            }
        };
        const descriptor = orUnreadable(() => {
            if (!this.#inside(name))
                throw new Error('it lies behind a link');
            const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = (node_fs__WEBPACK_IMPORTED_MODULE_0___default().constants);
            return node_fs__WEBPACK_IMPORTED_MODULE_0___default().openSync(this.#onDisk(name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        });
        const close = () => {
            node_fs__WEBPACK_IMPORTED_MODULE_0___default().closeSync(descriptor);
        };
        try {
            const size = orUnreadable(() => {
                const stat = node_fs__WEBPACK_IMPORTED_MODULE_0___default().fstatSync(descriptor);
                if (!stat.isFile())
                    throw new Error('it is not a regular file');
                return stat.size;
            });
            return { descriptor, read: (range) => orUnreadable(() => readRange(descriptor, size, range)), close };
        }
        catch (error) {
            close();
            throw error;
        }
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async readLink(name) {
        try {
            if (!this.#inside(name))
                throw new Error('it lies behind a link');
            return (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(node_fs__WEBPACK_IMPORTED_MODULE_0___default().readlinkSync(this.#onDisk(name), 'buffer'));
        }
        catch (error) {
            throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .UnreadableError */ .Gy(`${name}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
        }
    }
    async close() {
        // What was opened is closed by whoever did.
    }
    #onDisk(name) {
        return (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .needsRawName */ .lB)(name)
            ? Buffer.concat([Buffer.from(`${this.#root}/`), (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .rawName */ .UW)(name)])
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
                throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .UnreadableError */ .Gy(`${root}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
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
