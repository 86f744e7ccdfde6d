import type { Json } from './json-schema';
import type { ApiDescription } from './openapi';

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

/** What a repository holds. Pull requests are given by the fields that differ from the smallest valid one. */
export interface GitHubState {
  readonly checkRuns: CheckRunRecord[];
  readonly comments: CommentRecord[];
  readonly pulls: Map<number, Json>;
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
    default:
      return undefined;
  }
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

function list(request: Request, items: readonly Json[], wrap: (page: readonly Json[]) => unknown): Reply {
  const size = Number(request.query.get('per_page') ?? 30);
  const page = Number(request.query.get('page') ?? 1);
  const body = wrap(items.slice((page - 1) * size, page * size));
  if (page * size >= items.length) return { status: 200, body };
  const next = new URL(request.url);
  next.searchParams.set('page', String(page + 1));
  return { status: 200, body, headers: { link: `<${next.href}>; rel="next"` } };
}
