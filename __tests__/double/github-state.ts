import { gunzipSync } from 'node:zlib';
import type { Json } from './json-schema';
import type { ApiDescription } from './openapi';
import type { Storage } from './storage';

export interface CheckRunRecord {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  external_id: string | null;
  status: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: Json[];
}

export interface CommentRecord {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  body: string;
}

export interface ArtifactRecord {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  readonly bytes: Buffer;
  readonly expired?: boolean;
  readonly created_at?: string;
}

export interface SarifRecord {
  readonly id: string;
  readonly commit_sha: string;
  readonly ref: string;
  /** Unpacked. */
  readonly sarif: { readonly runs: readonly SarifRun[] };
  /** How often GitHub was asked whether it is done. */
  looks: number;
}

interface SarifRun {
  readonly automationDetails?: { readonly id?: string };
  readonly tool: { readonly driver: { readonly name: string } };
  readonly invocations?: readonly { readonly executionSuccessful: boolean }[];
  readonly results: readonly unknown[];
}

/** What a repository holds. Pull requests are given by the fields that differ from the smallest valid one. */
export interface GitHubState {
  readonly checkRuns: CheckRunRecord[];
  readonly comments: CommentRecord[];
  readonly pulls: Map<number, Json>;
  /** The parents of the commits that can be asked for. */
  readonly commits: ReadonlyMap<string, readonly string[]>;
  readonly artifacts: ArtifactRecord[];
  readonly sarifs: SarifRecord[];
  /** Code scanning is switched on; how often it says "pending" before it is done. */
  readonly codeScanning: { readonly enabled: boolean; readonly pending: number };
  readonly storage: Pick<Storage, 'address'>;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Request {
  /** Method and path as the description writes it. */
  readonly operation: string;
  readonly pathParams: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json;
  /** The URL as it was called, for the links in answers. */
  readonly url: URL;
}

export const notFound: Reply = { status: 404, body: { message: 'Not Found', status: '404' } };

/** Carries out a valid request for the account `viewer`; `undefined` if the double doesn't play that operation. */
export function handle(api: ApiDescription, state: GitHubState, viewer: string, request: Request): Reply | undefined {
  const { pathParams, body, query } = request;
  const issue = Number(pathParams.issue_number);
  const run = state.checkRuns.find(({ id }) => id === Number(pathParams.check_run_id));
  const comment = state.comments.find(({ id }) => id === Number(pathParams.comment_id));

  switch (request.operation) {
    case 'POST /repos/{owner}/{repo}/check-runs':
      return { status: 201, body: checkRunJson(api, createRun(state, body)) };
    case 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}':
      return run ? { status: 200, body: checkRunJson(api, run) } : notFound;
    case 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}':
      return run ? { status: 200, body: checkRunJson(api, updateRun(run, body)) } : notFound;
    case 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': {
      const runs = runsOf(state, pathParams.ref, query).map((record) => checkRunJson(api, record));
      return list(request, runs, (page) => ({ total_count: runs.length, check_runs: page }));
    }
    case 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': {
      const records = state.comments.filter((record) => record.issue === issue);
      const comments = records.map((record) => commentJson(api, record));
      return list(request, comments, (page) => page);
    }
    case 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments':
      return {
        status: 201,
        body: commentJson(api, addComment(state, { issue, login: viewer, body: String(body.body) })),
      };
    case 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}':
      // Whoever may write may edit anybody's comment.
      if (comment === undefined) return notFound;
      comment.body = String(body.body);
      return { status: 200, body: commentJson(api, comment) };
    case 'GET /repos/{owner}/{repo}/pulls/{pull_number}': {
      const number = Number(pathParams.pull_number);
      const pull = state.pulls.get(number);
      return pull ? { status: 200, body: { ...api.minimal('pull-request'), number, ...pull } } : notFound;
    }
    case 'GET /repos/{owner}/{repo}/pulls': {
      const { head, state: wanted } = { head: query.get('head'), state: query.get('state') ?? 'open' };
      const pulls = [...state.pulls].map(([number, pull]) => pullJson(api, number, pull));
      const found = pulls.filter(
        (pull) => (wanted === 'all' || pull.state === wanted) && (head === null || (pull.head as Json).label === head),
      );
      return list(request, found, (page) => page);
    }
    case 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': {
      const { commit_sha: sha = '' } = pathParams;
      const parents = state.commits.get(sha);
      return parents ? { status: 200, body: commitJson(api, sha, parents) } : notFound;
    }
    case 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': {
      const records = state.artifacts.filter(({ run: id }) => id === Number(pathParams.run_id));
      const artifacts = records.map((record) => artifactJson(api, record));
      return list(request, artifacts, (page) => ({ total_count: artifacts.length, artifacts: page }));
    }
    case 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': {
      const artifact = state.artifacts.find(({ id }) => id === Number(pathParams.artifact_id));
      if (artifact === undefined || pathParams.archive_format !== 'zip') return notFound;
      if (artifact.expired) return { status: 410, body: { message: 'Artifact has expired', status: '410' } };
      return { status: 302, body: undefined, headers: { location: state.storage.address(artifact.bytes) } };
    }
    case 'POST /repos/{owner}/{repo}/code-scanning/sarifs': {
      if (!state.codeScanning.enabled) return codeScanningOff;
      const { id } = addSarif(state, body);
      return { status: 202, body: { id, url: `${request.url.href}/${id}` } };
    }
    case 'GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}': {
      const record = state.sarifs.find(({ id }) => id === pathParams.sarif_id);
      return record ? { status: 200, body: sarifStatus(record, state.codeScanning.pending) } : notFound;
    }
    default:
      return undefined;
  }
}

const codeScanningOff: Reply = {
  status: 403,
  body: { message: 'Code scanning is not enabled for this repository.', status: '403' },
};

function addSarif(state: GitHubState, { commit_sha, ref, sarif }: Json): SarifRecord {
  const record: SarifRecord = {
    id: `47177e22-5596-11eb-80a1-${String(state.sarifs.length).padStart(12, '0')}`,
    commit_sha: String(commit_sha),
    ref: String(ref),
    sarif: JSON.parse(gunzipSync(Buffer.from(String(sarif), 'base64')).toString()) as SarifRecord['sarif'],
    looks: 0,
  };
  state.sarifs.push(record);
  return record;
}

/** GitHub says "unsuccessful execution" to a run that says so of itself, and refuses two of one tool and category. */
function sarifStatus(record: SarifRecord, pending: number): Json {
  if (record.looks++ < pending) return { processing_status: 'pending' };
  const { runs } = record.sarif;
  const failed = runs.some(({ invocations }) => invocations?.some(({ executionSuccessful }) => !executionSuccessful));
  const names = runs.map(({ tool, automationDetails }) => `${tool.driver.name} ${automationDetails?.id ?? ''}`);
  const errors = [
    ...(failed ? ['unsuccessful execution'] : []),
    ...(new Set(names).size < names.length ? ['multiple runs with the same category'] : []),
  ];
  return { processing_status: errors.length > 0 ? 'failed' : 'complete', ...(errors.length > 0 && { errors }) };
}

export function addComment(state: GitHubState, fields: Omit<CommentRecord, 'id'>): CommentRecord {
  const record = { id: 1000 + state.comments.length, ...fields };
  state.comments.push(record);
  return record;
}

function createRun(state: GitHubState, body: Json): CheckRunRecord {
  const record: CheckRunRecord = {
    id: 9000 + state.checkRuns.length,
    name: String(body.name),
    head_sha: String(body.head_sha),
    external_id: null,
    status: 'queued',
    conclusion: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  state.checkRuns.push(record);
  return updateRun(record, body);
}

function updateRun(record: CheckRunRecord, body: Json): CheckRunRecord {
  const { annotations = [], ...output } = (body.output ?? {}) as Json & { annotations?: Json[] };
  const { external_id = record.external_id, status = record.status, conclusion = record.conclusion } = body;
  Object.assign(
    record,
    { external_id, conclusion, status: body.conclusion === undefined ? status : 'completed' },
    output,
  );
  record.annotations.push(...annotations);
  return record;
}

function runsOf(state: GitHubState, sha: string | undefined, query: URLSearchParams): CheckRunRecord[] {
  const runs = state.checkRuns.filter(
    (run) =>
      run.head_sha === sha &&
      run.name === (query.get('check_name') ?? run.name) &&
      run.status === (query.get('status') ?? run.status),
  );
  if (query.get('filter') === 'all') return runs;
  return [...new Map(runs.map((run) => [run.name, run])).values()];
}

function checkRunJson(api: ApiDescription, record: CheckRunRecord): Json {
  const { annotations, title, summary, text, ...fields } = record;
  const page = `https://github.test/o/r/runs/${record.id}`;
  return {
    ...api.minimal('check-run'),
    ...fields,
    html_url: page,
    output: { title, summary, text, annotations_count: annotations.length, annotations_url: `${page}/annotations` },
  };
}

function commentJson(api: ApiDescription, { id, issue, login, body }: CommentRecord): Json {
  const type = login.endsWith('[bot]') ? 'Bot' : 'User';
  return {
    ...api.minimal('issue-comment'),
    id,
    body,
    html_url: `https://github.test/o/r/pull/${issue}#issuecomment-${id}`,
    user: { ...api.minimal('simple-user'), login, type },
  };
}

/** As a list of pull requests has it: with head and base whole, and open if it isn't said to be closed. */
function pullJson(api: ApiDescription, number: number, fields: Json): Json {
  const side = (value: unknown): Json => ({
    label: 'acme:main',
    ref: 'main',
    sha: '0'.repeat(40),
    user: null,
    repo: api.minimal('repository'),
    ...(value as Json | undefined),
  });
  const { head, base, ...rest } = fields;
  return {
    ...api.minimal('pull-request-simple'),
    number,
    state: 'open',
    ...rest,
    head: side(head),
    base: side(base),
  };
}

function commitJson(api: ApiDescription, sha: string, parents: readonly string[]): Json {
  const at = (parent: string): Json => ({ sha: parent, url: `https://github.test/${parent}`, html_url: `https://github.test/${parent}` }); // prettier-ignore
  return { ...api.minimal('git-commit'), sha, parents: parents.map(at) };
}

function artifactJson(api: ApiDescription, { id, run, name, bytes, expired, created_at }: ArtifactRecord): Json {
  return {
    ...api.minimal('artifact'),
    id,
    name,
    size_in_bytes: bytes.length,
    expired: expired ?? false,
    created_at: created_at ?? '2026-03-01T12:00:00Z',
    workflow_run: { id: run },
  };
}

function list(request: Request, items: readonly Json[], wrap: (page: readonly Json[]) => unknown): Reply {
  const size = Number(request.query.get('per_page') ?? 30);
  const page = Number(request.query.get('page') ?? 1);
  const body = wrap(items.slice((page - 1) * size, page * size));
  if (page * size >= items.length) return { status: 200, body };
  const next = new URL(request.url);
  next.searchParams.set('page', String(page + 1));
  return { status: 200, body, headers: { link: `<${next.href}>; rel="next"` } };
}
