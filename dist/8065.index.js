export const id = 8065;
export const ids = [8065];
export const modules = {

/***/ 48065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeWorkflowRun: () => (/* binding */ judgeWorkflowRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/gates/index.ts
var gates = __webpack_require__(46620);
// EXTERNAL MODULE: ./src/github/runner.ts
var github_runner = __webpack_require__(19373);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/github/error.ts
var github_error = __webpack_require__(96661);
;// CONCATENATED MODULE: ./src/github/workflow-run.ts



const sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const payloadSchema = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        run_attempt: schemas/* int */.Whr().min(1),
        event: schemas/* string */.YjP(),
        head_sha: sha,
        head_branch: schemas/* string */.YjP().nullable(),
        head_repository: schemas/* object */.Ikc({ owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable() }).nullable(),
        conclusion: schemas/* string */.YjP().nullable(),
    }),
});
/** Rejects with `ChangeError` every other event, and a run that goes on. */
function readWorkflowRun(event, payload) {
    if (event !== 'workflow_run')
        throw new errors/* ChangeError */.PR(`this is a ${event ?? 'local'} run, and what another workflow reported is published on workflow_run`);
    const parsed = payloadSchema.safeParse(payload());
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new errors/* ChangeError */.PR(`the payload of the workflow_run event can't be used: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
    }
    const { action, workflow_run: run } = parsed.data;
    if (action !== 'completed' || run.conclusion === null)
        throw new errors/* ChangeError */.PR('the other workflow has not ended: let this one run on `workflow_run: types: [completed]`');
    if (run.event === 'pull_request_target')
        throw new errors/* ChangeError */.PR('the run is of pull_request_target, whose token may write: let it publish by itself, or judge on pull_request');
    return {
        id: String(run.id),
        attempt: run.run_attempt,
        event: run.event,
        headSha: run.head_sha,
        headBranch: run.head_branch,
        headOwner: run.head_repository?.owner?.login ?? null,
        conclusion: run.conclusion,
    };
}
/** Whether a run judged a pull request; its `head_sha` is then the head of that. */
const isOfPullRequest = ({ event }) => event.startsWith('pull_request');
/**
 * The one open pull request whose head this run is of. A run of a fork knows none by itself, so it is looked for by the branch
 * that GitHub says it ran on. None when the head has moved on, or when the branch has several pull requests.
 * @throws GitHubError as the client does
 */
async function pullRequestOf(client, run) {
    if (!isOfPullRequest(run) || run.headBranch === null || run.headOwner === null)
        return undefined;
    const pulls = await client.request({
        doing: 'looking for the pull request',
        permission: 'pull-requests: read',
        route: 'GET /repos/{owner}/{repo}/pulls',
        params: { state: 'open', head: `${run.headOwner}:${run.headBranch}`, per_page: 100 },
        answer: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr(), head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) })),
    });
    const [only, ...others] = pulls.filter(({ head }) => head.sha === run.headSha);
    return others.length > 0 ? undefined : only?.number;
}
/**
 * What a run is taken to have judged that says it judged `claimed`: its head, or of a pull request a merge of that head into
 * another commit, as GitHub makes it of the base. That it is GitHub's can't be told later: the base moves on, and so does its
 * merge. Anything else is not believed, and the head expected.
 * @throws GitHubError as the client does, but for a commit that isn't there
 */
async function targetOf(client, run, claimed) {
    if (claimed === undefined || claimed === run.headSha || !isOfPullRequest(run) || !sha.safeParse(claimed).success)
        return { head: run.headSha };
    try {
        const { parents } = await client.request({
            doing: 'reading the merge of the pull request',
            permission: 'contents: read',
            route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
            params: { commit_sha: claimed },
            answer: schemas/* object */.Ikc({ parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })) }),
        });
        const [base, head, ...more] = parents.map((parent) => parent.sha);
        if (base !== undefined && head === run.headSha && more.length === 0)
            return { head: claimed, base };
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y && (error.kind === 'not-found' || error.kind === 'invalid')))
            throw error;
    }
    return { head: run.headSha };
}

// EXTERNAL MODULE: ./src/merge.ts + 1 modules
var merge = __webpack_require__(15827);
// EXTERNAL MODULE: ./src/reports/budget.ts
var budget = __webpack_require__(81810);
// EXTERNAL MODULE: ./src/judges/artifacts.ts + 1 modules
var artifacts = __webpack_require__(71785);
;// CONCATENATED MODULE: ./src/judges/workflow-run.ts








/** Reports are read by a job that may write: of an untrusted one, less than elsewhere. */
const maxBytes = 64 * 1024 * 1024;
/**
 * Judges what another workflow's run reported, which may be the run of anybody's pull request: its artifacts are hostile. What run
 * and what commit it is, and which pull request, is told by the event and by GitHub; a report that isn't of these is an error.
 */
async function judgeWorkflowRun(inputs, runner) {
    const run = readWorkflowRun(runner.event, () => (0,github_runner/* readPayload */.r)(process.env.GITHUB_EVENT_PATH));
    const prefix = prefixOf(inputs.path);
    const asksForOne = inputs.comment !== 'off' || inputs['upload-sarif'] === 'on';
    if (inputs['check-run'] === 'off' && !asksForOne)
        throw new errors/* UsageError */.eb('there is nothing to do: check-run, comment and upload-sarif are off');
    const client = await (0,artifacts/* connect */.N)(inputs, runner);
    const { repository = '' } = runner;
    const given = await (0,artifacts/* partsOfRun */.p)(client, { repository, runId: run.id, names: inputs.artifacts, maxBytes });
    const parts = given.map(ofKnownGates);
    const heads = parts.flatMap((part) => ('report' in part ? (part.report.target.head ?? []) : []));
    const [claimed, ...others] = new Set(heads);
    // Two that differ can't both be right.
    const target = await targetOf(client, run, others.length > 0 ? undefined : claimed);
    const report = (0,merge/* mergeReports */.C)(parts, {
        gates: inputs.gates,
        repository,
        ...target,
        prefix,
        run: { id: run.id, attempt: run.attempt },
        // A run that failed while every report is green broke off before it wrote one.
        conclusion: run.conclusion,
        now: new Date(),
    });
    const pullRequest = asksForOne ? await pullRequestOf(client, run) : undefined;
    const ref = refOf(run, target, pullRequest);
    return { report: withoutLinks(report), prefix, headSha: run.headSha, pullRequest, ref, sha: target.head };
}
/** Gates that don't exist judge nothing, and would look as if something had. */
function ofKnownGates(part) {
    const unknown = 'report' in part ? part.report.gates.find(({ id }) => !(0,gates/* isGateId */.N5)(id)) : undefined;
    if (unknown === undefined)
        return part;
    return { source: part.source, problem: `there is no gate ${(0,budget/* clip */.$Q)(unknown.id, 30)}; gates: ${gates/* gateIds */.GQ.join(', ')}` };
}
/** A branch of a fork may be called as one of this repository is. */
function refOf(run, { base }, pullRequest) {
    if (!isOfPullRequest(run))
        return run.headBranch === null ? undefined : `refs/heads/${run.headBranch}`;
    return pullRequest === undefined || base === undefined ? undefined : `refs/pull/${pullRequest}/merge`;
}
/** The link of a finding's help would be its author's, in words that look like ours. */
function withoutLinks(report) {
    const gates = report.gates.map((gate) => ({
        ...gate,
        findings: gate.findings.map((finding) => ({ ...finding, help: { text: finding.help.text } })),
    }));
    return { ...report, gates };
}
function prefixOf(folder = '.') {
    const normal = external_node_path_default().posix.normalize(folder).replace(/\/$/, '');
    if (external_node_path_default().posix.isAbsolute(normal) || normal.startsWith('..'))
        throw new errors/* UsageError */.eb(`input path: ${JSON.stringify(folder)} is not a folder of the repository`);
    return normal === '.' ? '' : `${normal}/`;
}


/***/ })

};
