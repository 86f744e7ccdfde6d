export const id = 774;
export const ids = [774,9509];
export const modules = {

/***/ 20180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readReports)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57310);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);
/* harmony import */ var _merge__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15827);
/* harmony import */ var _reports_recognise__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98314);






/** As much as `parseReport` takes. */
const maxReportBytes = 256 * 1024 * 1024;
/** Artifacts of a run, with all that may lie beside their reports. */
const maxEntries = 100_000;
/**
 * The reports in files and folders (at any depth), each file once; what can't be used comes with the reason. Nothing behind a link
 * in a folder is read.
 */
function readReports(places) {
    const parts = new Map();
    for (const part of places.flatMap(readPlace))
        parts.set(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(part.source), part);
    return [...parts.values()];
}
function readPlace(place) {
    let entries;
    try {
        const stat = node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(place, { throwIfNoEntry: false });
        if (stat === undefined)
            return [{ source: place, problem: 'no such file or folder' }];
        if (!stat.isDirectory())
            return readFile(place, () => true);
        entries = jsonEntries(place);
    }
    catch (error) {
        return [{ source: place, problem: (0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error) }];
    }
    const found = entries.flatMap(({ file, isFile }) => isFile ? readFile(file, _reports_recognise__WEBPACK_IMPORTED_MODULE_4__/* .mayBeReport */ .p) : [{ source: file, problem: 'it is a link or no file, and is not opened' }]);
    return found.length > 0 ? found : [{ source: place, problem: 'the folder holds no report' }];
}
function readFile(file, isMeant) {
    let text;
    try {
        text = (0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .readAtMost */ .rU)(file, maxReportBytes).toString('utf8');
    }
    catch (error) {
        return [{ source: file, problem: (0,_errors__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error) }];
    }
    return isMeant(text) ? [(0,_merge__WEBPACK_IMPORTED_MODULE_3__/* .partOf */ .B)(file, text)] : [];
}
function jsonEntries(folder) {
    const found = [];
    const open = [folder];
    let seen = 0;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        for (const entry of node_fs__WEBPACK_IMPORTED_MODULE_0___default().readdirSync(at, { withFileTypes: true })) {
            if (++seen > maxEntries)
                throw new Error(`it holds more than ${maxEntries} files; name the reports`);
            const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, entry.name);
            if (entry.isDirectory())
                open.push(file);
            else if (/\.json$/i.test(entry.name))
                found.push({ file, isFile: entry.isFile() });
        }
    }
    return found;
}


/***/ }),

/***/ 59509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changeOf: () => (/* binding */ changeOf),
  judgeChange: () => (/* binding */ judgeChange)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 13 modules
var core = __webpack_require__(91889);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/actions.ts
var actions = __webpack_require__(12496);
// EXTERNAL MODULE: ./src/change/resolve.ts + 4 modules
var resolve = __webpack_require__(57611);
// EXTERNAL MODULE: ./src/commands/options.ts
var options = __webpack_require__(26052);
// EXTERNAL MODULE: ./src/git/repository.ts
var git_repository = __webpack_require__(35986);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/git/git.ts
var git = __webpack_require__(10308);
;// CONCATENATED MODULE: ./src/github/event.ts



const sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'not a commit SHA');
const pullRequestPayload = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({ number: schemas/* number */.aig().int().optional(), base: schemas/* object */.Ikc({ sha }), head: schemas/* object */.Ikc({ sha }) }),
});
const mergeGroupPayload = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ base_sha: sha, head_sha: sha }) });
const pushPayload = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP(),
    before: sha,
    after: sha,
    forced: schemas/* boolean */.zMY().default(false),
    deleted: schemas/* boolean */.zMY().default(false),
    commits: schemas/* array */.YOg(schemas/* object */.Ikc({ id: sha })).default([]),
});
/** GitHub lists at most this many commits in a push event ("Webhook events and payloads", push). */
const maxPushCommits = 2048;
/**
 * Reads an event; its payload only when the event compares something. `headSha` is the runner's GITHUB_SHA. Rejects a payload that lacks what its event must have with
 * `ChangeError`; events that compare nothing (schedule, workflow_dispatch, release …) judge the whole tree.
 */
function readIntent(event, payload, headSha) {
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
        case 'pull_request_review_comment': {
            const { base, head, number } = parse(pullRequestPayload, event, payload()).pull_request;
            // On pull_request_target GITHUB_SHA is the base branch's own commit, not a merge with the head.
            return {
                kind: 'pull-request',
                base: base.sha,
                head: head.sha,
                merge: event === 'pull_request_target' ? undefined : headSha,
                number,
            };
        }
        case 'merge_group': {
            const { base_sha: base, head_sha: head } = parse(mergeGroupPayload, event, payload()).merge_group;
            return { kind: 'merge-group', base, head };
        }
        case 'push': {
            const push = parse(pushPayload, event, payload());
            if (push.deleted || (0,git/* isZeroSha */.hp)(push.after))
                throw new errors/* ChangeError */.PR('the push deletes a branch or tag: there is nothing to judge');
            const commits = push.commits.map((commit) => commit.id);
            const complete = commits.length < maxPushCommits;
            if ((0,git/* isZeroSha */.hp)(push.before) && (push.ref.startsWith('refs/tags/') || !complete))
                return { kind: 'whole', head: push.after };
            return {
                kind: 'push',
                before: (0,git/* isZeroSha */.hp)(push.before) ? undefined : push.before,
                head: push.after,
                forced: push.forced,
                commits,
            };
        }
        default:
            // What is checked out: a workflow_dispatch or workflow_run may well check out something other than its own GITHUB_SHA.
            return { kind: 'whole', head: undefined };
    }
}
function parse(schema, event, payload) {
    const result = schema.safeParse(payload);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const where = issue?.path.join('.') ?? '';
    throw new errors/* ChangeError */.PR(`the payload of the ${event} event can't be used: ${where ? `${where}: ` : ''}${issue?.message ?? 'wrong form'}`);
}

;// CONCATENATED MODULE: ./src/policy/fail-if.ts

const fail_if_form = 'write conditions like `roc_auc < 0.8; accuracy drops > 0.02; roc_auc may drop > 0.01; equalized_odds_difference by sex > 0.1`';
const condition = /^(?<metric>(?:[^<>'"]|'[^']*'|"[^"]*")+?)(?:\s+by\s+(?<by>[^\s,]+(?:\s*,\s*[^\s,]+)*))?\s*(?:\s(?<change>(?:may\s+)?(?:drop|rise)s?)\s*)?(?<sign>[<>]=?)\s*(?<number>[^\s%]+)\s*(?<percent>%)?$/;
/**
 * Reads conditions on which a model fails, separated by semicolons or line breaks: a value that is too low (`<`) or too high (`>`), a
 * loss against the baseline (`drops >`, of a loss or a gap `rises >`; also in % of the baseline), or that such a loss can't be ruled
 * out (`may drop >`: the margin of non-inferiority). Throws a UsageError that names the condition.
 */
function parseFailIf(text) {
    const parts = text
        .split(/[;\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
    if (parts.length === 0)
        throw new errors/* UsageError */.eb(`fail-if holds no condition: nothing would be judged; ${fail_if_form}`);
    return parts.map(ruleOf);
}
function ruleOf(text) {
    const { metric = '', by, change, sign, number = '', percent } = condition.exec(text)?.groups ?? {};
    const value = number === '' ? NaN : Number(number);
    const fail = (problem) => {
        throw new errors/* UsageError */.eb(`fail-if: ${JSON.stringify(text)}: ${problem}`);
    };
    if (metric === '' || sign === undefined)
        return fail(fail_if_form);
    if (!Number.isFinite(value))
        return fail(`${number} is no number`);
    if (sign.endsWith('='))
        return fail(`use ${sign.slice(0, 1)}: a value that equals the limit passes`);
    const rule = { metric, ...(by !== undefined && { by: by.split(/\s*,\s*/) }) };
    if (change === undefined) {
        if (percent !== undefined)
            return fail('% is for a change against the baseline; write the share as a number, like 0.8');
        return { ...rule, [sign === '<' ? 'min' : 'max']: value };
    }
    if (sign === '<')
        return fail(`a change fails when it is too large: write ${change} > ${number}`);
    if (value < 0)
        return fail(`a change is given as a positive number`);
    // Of a loss or a gap more is worse: which of the two words is right is the metric's to say.
    const direction = change.includes('drop') ? 'higher' : 'lower';
    if (!change.startsWith('may'))
        return {
            ...rule,
            direction,
            ...(percent === undefined ? { 'max-drop': value } : { 'max-relative-drop': value / 100 }),
        };
    if (percent !== undefined)
        return fail('a margin is in the unit of the metric, not in %');
    return { ...rule, direction, margin: value };
}

// EXTERNAL MODULE: ./src/policy/metrics.ts
var metrics = __webpack_require__(7339);
;// CONCATENATED MODULE: ./src/github/metrics-inputs.ts




/** What `actions/metrics` takes beside the inputs of every action: a gate without a policy file. */
const metricsInputNames = [
    'predictions',
    'baseline',
    'fail-if',
    'task',
    'id',
    'label',
    'prediction',
    'score',
    'weight',
    'cluster',
    'positive',
    'query',
    'relevant',
    'groups',
    'level',
    'decision',
    'on-inconclusive',
    'first-run',
];
/**
 * The policy's `metrics` section as inputs state it; undefined where none of them is given, and the policy decides. Files are relative
 * to the workspace, `root` is the checked folder. Throws a UsageError that names the input.
 */
function readMetricsInputs(get, { workspace, root }) {
    const given = new Map(metricsInputNames.map((name) => [name, get(name).trim()]).filter(([, value]) => value !== ''));
    if (given.size === 0)
        return undefined;
    for (const name of ['predictions', 'fail-if']) {
        if (!given.has(name))
            throw new errors/* UsageError */.eb(`input ${name} is missing: with ${[...given.keys()].join(', ')} given, the inputs say what is judged, not the policy`);
    }
    const evidence = (reference) => /^(?:mlflow|git):/i.test(reference) ? reference : external_node_path_default().relative(root, external_node_path_default().resolve(workspace, reference));
    const { predictions = '', baseline, 'fail-if': failIf = '', ...others } = Object.fromEntries(given);
    const { score, relevant, level, groups, ...columns } = others;
    const result = metrics/* metricsSettings */.j.safeParse({
        ...columns,
        ...(relevant !== undefined && { relevant: numberOf('relevant', relevant) }),
        ...(level !== undefined && { level: numberOf('level', level) }),
        ...(groups !== undefined && { groups: groupsOf(groups) }),
        candidate: evidence(predictions),
        ...(baseline !== undefined && { baseline: evidence(baseline) }),
        ...(score !== undefined && { score: score.split(/\s*,\s*/) }),
        rules: parseFailIf(failIf),
    });
    if (result.success)
        return result.data;
    throw new errors/* UsageError */.eb(problemOf(result.error, get));
}
function numberOf(name, text) {
    const value = Number(text);
    if (Number.isFinite(value))
        return value;
    throw new errors/* UsageError */.eb(`input ${name}: ${text} is no number`);
}
/** `sex: female, male; region: north, south` */
function groupsOf(text) {
    const parts = text
        .split(/[;\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
    const columns = parts.map((part) => {
        const [, column = '', values = ''] = /^([^:]+):(.+)$/.exec(part) ?? [];
        const names = values.split(',').map((value) => value.trim());
        if (column === '' || names.includes(''))
            throw new errors/* UsageError */.eb(`input groups: ${part}: write \`sex: female, male; region: north, south\``);
        return [column.trim(), names];
    });
    const twice = columns.find(([column], i) => columns.findIndex(([other]) => other === column) < i);
    if (twice)
        throw new errors/* UsageError */.eb(`input groups: ${twice[0]} is there twice`);
    return Object.fromEntries(columns);
}
function problemOf({ issues: [issue] }, get) {
    const [key, index] = issue?.path ?? [];
    if (key === 'rules')
        return `input fail-if: condition ${Number(index) + 1}: ${issue?.message ?? ''}`;
    const name = String(key === 'candidate' ? 'predictions' : key);
    if (issue?.code !== 'invalid_value')
        return `input ${name}: ${issue?.message ?? ''}`;
    return `input ${name}: ${JSON.stringify(get(name))} is not valid; valid: ${issue.values.join(', ')}`;
}

// EXTERNAL MODULE: ./src/github/runner.ts
var github_runner = __webpack_require__(19373);
// EXTERNAL MODULE: ./src/run.ts + 4 modules
var run = __webpack_require__(52907);
;// CONCATENATED MODULE: ./src/judges/change.ts










/** Judges the change of this event, by the gates of an action. */
async function judgeChange(name, inputs, runner) {
    const { root, change, config, place } = await changeOf(inputs, runner);
    const fixed = actions/* actions */.o[name].gates;
    const settings = fixed.includes('metrics')
        ? readMetricsInputs((input) => core/* getInput */.V4(input), { workspace: runner.workspace, root })
        : undefined;
    const report = await (0,run/* run */.e)({
        root,
        change,
        gates: fixed.length > 0 ? fixed : inputs.gates,
        config,
        metrics: settings && { settings, file: place.prefix === '' ? runner.workflowFile : undefined },
        mode: inputs.mode,
        repository: runner.repository ?? null,
        ...(runner.run && { workflowRun: runner.run }),
        now: new Date(),
        log: actionLog(),
    });
    return { report, ...place };
}
/** What the event of this run changes, and where that is shown. */
async function changeOf(inputs, runner) {
    const { event, workspace, ref, sha } = runner;
    const root = (0,options/* rootOf */.I5)([external_node_path_default().resolve(workspace, inputs.path ?? '.')]);
    const intent = event === undefined ? undefined : readIntent(event, () => (0,github_runner/* readPayload */.r)(process.env.GITHUB_EVENT_PATH), sha);
    const repository = await (0,git_repository/* openRepository */.h)(root);
    const change = event === undefined || intent === undefined || inputs.base !== undefined
        ? await (0,resolve/* localChange */.WW)(root, repository, inputs.base, event)
        : await (0,resolve/* eventChange */.LY)(event, root, repository, intent);
    const pullRequest = intent?.kind === 'pull-request' ? intent.number : undefined;
    return {
        root,
        change,
        config: inputs.config === undefined ? undefined : external_node_path_default().resolve(workspace, inputs.config),
        place: { prefix: repository?.prefix ?? '', headSha: intent?.head ?? sha, pullRequest, ref, sha },
    };
}
/** A debug log is read, not watched. */
const progressIntervalMs = 1_000;
function actionLog() {
    let last = 0;
    return {
        progress: (text) => {
            const now = performance.now();
            if (now - last < progressIntervalMs)
                return;
            last = now;
            core/* debug */.Yz(text);
        },
        bug: (error) => {
            core/* debug */.Yz(error instanceof Error ? (error.stack ?? error.message) : String(error));
        },
    };
}


/***/ }),

/***/ 30774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeJobs: () => (/* binding */ judgeJobs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2503);
/* harmony import */ var _change_change__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19046);
/* harmony import */ var _commands_report_files__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20180);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83916);
/* harmony import */ var _formats_collections__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71265);
/* harmony import */ var _gates_index__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46620);
/* harmony import */ var _merge__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15827);
/* harmony import */ var _policy_source__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66877);
/* harmony import */ var _artifacts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71785);
/* harmony import */ var _change__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59509);











/**
 * Judges what the jobs of this run reported, as one. What is expected of them is told by this job alone: the commits of the event,
 * the policy that decides, the run and its attempt, the gates, and how the jobs ended.
 */
async function judgeJobs(inputs, runner) {
    const results = readNeeds(inputs.needs);
    const unknown = inputs['may-skip'].find((job) => !results.has(job));
    if (unknown !== undefined)
        throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb(`input may-skip: this job needs no job ${unknown}; needs: ${[...results.keys()].join(', ')}`);
    const { root, change, config, place } = await (0,_change__WEBPACK_IMPORTED_MODULE_7__.changeOf)(inputs, runner);
    try {
        const { loaded } = await (0,_policy_source__WEBPACK_IMPORTED_MODULE_5__/* .decidePolicy */ .tT)(change, root, config);
        const { policy } = loaded;
        const report = (0,_merge__WEBPACK_IMPORTED_MODULE_4__/* .mergeReports */ .C)(await partsOf(inputs, runner), {
            gates: gatesOf(inputs, policy),
            repository: runner.repository,
            head: change.head.sha,
            base: change.base?.sha ?? null,
            prefix: change.prefix,
            policy: loaded.digest,
            modeOf: (id) => ((0,_gates_index__WEBPACK_IMPORTED_MODULE_3__/* .isGateId */ .N5)(id) ? policy.gates[id]?.mode : undefined) ?? policy.mode,
            reports: inputs['report-count'],
            run: runner.run,
            jobs: Object.fromEntries(results),
            maySkip: inputs['may-skip'],
            now: new Date(),
        });
        return { report: runner.run === undefined ? withNotice(report, unknownRun) : report, ...place };
    }
    finally {
        await (0,_change_change__WEBPACK_IMPORTED_MODULE_9__/* .closeTrees */ .w)(change);
    }
}
const unknownRun = 'GITHUB_RUN_ID is not set, so this is no run of a workflow: that the reports are of one run was checked, and not of which.';
const withNotice = (report, message) => ({
    ...report,
    notices: [...report.notices, { level: 'notice', message }],
});
/** What `toJSON(needs)` holds of every job. */
const needsSchema = (0,_formats_collections__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g)(zod__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({ result: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(['success', 'failure', 'cancelled', 'skipped']) }));
function readNeeds(text) {
    const form = 'write needs: ${{ toJSON(needs) }}';
    if (text === undefined)
        throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb(`input needs is missing: without it nobody knows how the jobs ended; ${form}`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb(`input needs is not JSON; ${form}`);
    }
    const parsed = needsSchema.safeParse(value);
    if (!parsed.success)
        throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb(`input needs is not what GitHub says of the needed jobs; ${form}`);
    // A job that needs none may run before all others.
    if (Object.keys(parsed.data).length === 0)
        throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb(`input needs names no job: list every job that judges under needs of this one, and ${form}`);
    return new Map(Object.entries(parsed.data).map(([job, { result }]) => [job, result]));
}
/** What the policy demands, and what else this job does: a workflow, which a change can edit, takes nothing away. */
function gatesOf(inputs, { gates }) {
    const demanded = _gates_index__WEBPACK_IMPORTED_MODULE_3__/* .gateIds */ .GQ.filter((id) => gates[id] !== undefined || inputs.gates.includes(id));
    if (demanded.length > 0)
        return demanded;
    throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb('input gates is missing, and the policy names no gate: say which gates must have judged');
}
async function partsOf({ reports, artifacts: names, ...inputs }, runner) {
    const { workspace, repository = '', run } = runner;
    if (reports !== undefined) {
        const parts = (0,_commands_report_files__WEBPACK_IMPORTED_MODULE_1__/* .readReports */ .o)([node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(workspace, reports)]);
        return parts.map((part) => ({ ...part, source: node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(workspace, part.source) || '.' }));
    }
    if (run === undefined)
        throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb('this is no run of a workflow; name a folder with the input reports');
    try {
        return await (0,_artifacts__WEBPACK_IMPORTED_MODULE_6__/* .partsOfRun */ .p)(await (0,_artifacts__WEBPACK_IMPORTED_MODULE_6__/* .connect */ .N)(inputs, runner), { repository, runId: run.id, names });
    }
    catch (error) {
        // The commit that this is shown on is known all the same.
        if (!(error instanceof _errors__WEBPACK_IMPORTED_MODULE_8__/* .PlatformError */ .Wk))
            throw error;
        return [{ source: 'What the jobs reported', problem: error.message }];
    }
}


/***/ })

};
