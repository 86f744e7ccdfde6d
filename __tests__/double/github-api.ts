import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import {
  addComment,
  type ArtifactRecord,
  type CommentRecord,
  type GitHubState,
  handle,
  notFound,
  type Reply,
  type Request,
} from './github-state';
import type { Json } from './json-schema';
import { loadDescription } from './openapi';
import { ruleProblems } from './rules';
import { startStorage, type StorageFault, type StorageRequest } from './storage';

/** What goes wrong with a call. With `after` the request takes effect all the same, and only its answer is lost. */
export type Fault =
  | (Reply & { readonly after?: boolean })
  /** No answer · the connection is reset · the answer breaks off in the middle. */
  | { readonly cut: 'hang' | 'reset' | 'truncate'; readonly after?: boolean }
  /** The answer is right, and its second half comes that much later. */
  | { readonly slowMs: number };

export interface RecordedRequest {
  /** From 0, over all requests. */
  readonly index: number;
  readonly method: string;
  /** Without the base path. */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
}

export interface DoubleOptions {
  /** Before every path, as on a GitHub Enterprise Server: `/api/v3`. */
  readonly basePath?: string;
  readonly token?: string;
  /** The account the token acts for. */
  readonly viewer?: string;
  /** The token of a pull request from a fork: it reads, and every write is refused. */
  readonly readOnly?: boolean;
  readonly comments?: readonly Omit<CommentRecord, 'id'>[];
  readonly pulls?: ReadonlyMap<number, Json>;
  readonly commits?: ReadonlyMap<string, readonly string[]>;
  readonly artifacts?: readonly ArtifactRecord[];
  readonly codeScanning?: Partial<GitHubState['codeScanning']>;
  readonly fault?: (request: RecordedRequest) => Fault | undefined;
  /** `index` counts the downloads from the storage, from 0. */
  readonly storageFault?: (index: number) => StorageFault | undefined;
}

export interface GitHubDouble {
  /** What GITHUB_API_URL would be. */
  readonly url: string;
  readonly state: GitHubState;
  /** Requests that GitHub would have refused or partly ignored, and answers of the double's own that don't fit. */
  readonly invalid: readonly string[];
  readonly requests: readonly RecordedRequest[];
  /** What the storage was asked, which is another host. */
  readonly downloads: readonly StorageRequest[];
  close(): Promise<void>;
}

/** The refusals GitHub is known for, by name; a hang, a reset and the like are plain `Fault`s. */
export const faults = {
  unauthorized: { status: 401, body: { message: 'Bad credentials', status: '401' } },
  forbidden: { status: 403, body: { message: 'Resource not accessible by integration', status: '403' } },
  secondaryLimit: (seconds: number) => ({
    status: 403,
    body: { message: 'You have exceeded a secondary rate limit.' },
    headers: { 'retry-after': String(seconds) },
  }),
  /** `reset` in seconds since 1970. */
  usedUp: (reset: number) => ({
    status: 403,
    body: { message: 'API rate limit exceeded for installation.' },
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
  }),
  notFound,
  conflict: { status: 409, body: { message: 'Conflict' } },
  tooMany: { status: 429, body: { message: 'Too many requests' } },
  serverError: { status: 500, body: { message: 'Server Error' } },
  badGateway: { status: 502, body: '<html><body><h1>502 Bad Gateway</h1></body></html>' },
} satisfies Record<string, Fault | ((value: number) => Fault)>;

const maxBodyBytes = 25 * 1024 * 1024;

/** A GitHub that keeps what it is told, on a free port of 127.0.0.1. It judges every request by GitHub's own description. */
export async function startGitHubDouble(options: DoubleOptions = {}): Promise<GitHubDouble> {
  const { basePath = '', token = 'token-of-the-double', viewer = 'github-actions[bot]', readOnly = false } = options;
  const api = loadDescription();
  const storage = await startStorage((index) => options.storageFault?.(index));
  const state: GitHubState = {
    checkRuns: [],
    comments: [],
    pulls: new Map(options.pulls),
    commits: options.commits ?? new Map<string, never>(),
    artifacts: [...(options.artifacts ?? [])],
    sarifs: [],
    codeScanning: { enabled: true, pending: 0, ...options.codeScanning },
    storage,
  };
  for (const comment of options.comments ?? []) addComment(state, comment);
  const invalid: string[] = [];
  const requests: RecordedRequest[] = [];

  function answer(message: IncomingMessage, url: URL, path: string, body: unknown): Reply {
    const method = message.method ?? '';
    const refuse = (problems: string[]): Reply => {
      invalid.push(...problems.map((problem) => `${method} ${path}: ${problem}`));
      return {
        status: 422,
        body: { message: 'Validation Failed', documentation_url: '', errors: problems.map(errorItem) },
      };
    };
    const headerIssues = headerProblems(message, body);
    if (headerIssues.length > 0) return refuse(headerIssues);
    if (!/^(token|bearer) /i.test(message.headers.authorization ?? '')) return faults.unauthorized;
    if (message.headers.authorization?.split(' ')[1] !== token) return faults.unauthorized;
    if (path === '/graphql') return graphql(body, viewer) ?? refuse(['not a query the double knows']);

    const described = api.find(method, path);
    if (described === undefined) return refuse(['no such operation']);
    if (readOnly && method !== 'GET') return faults.forbidden;
    const operation = `${method} ${described.template}`;
    const request: Request = {
      operation,
      pathParams: described.pathParams,
      query: url.searchParams,
      body: (body ?? {}) as Json,
      url,
    };
    const problems = [...described.requestProblems(url.searchParams, body)];
    if (problems.length === 0) problems.push(...ruleProblems(operation, request.body));
    if (problems.length > 0) return refuse(problems);

    const reply = handle(api, state, viewer, request) ?? refuse(['the double does not play this operation']);
    invalid.push(
      ...described.answerProblems(reply.status, reply.body).map((problem) => `answer to ${operation}${problem}`),
    );
    return reply;
  }

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readBody(message);
    const url = new URL(message.url ?? '/', `http://${message.headers.host ?? 'localhost'}`);
    const path = pathUnder(basePath, url.pathname);
    const body = text === '' ? undefined : parse(text);
    const recorded = { index: requests.length, method: message.method ?? '', path, query: url.search, body };
    requests.push(recorded);

    const fault = options.fault?.(recorded);
    const takesEffect = fault === undefined || 'slowMs' in fault || fault.after === true;
    const reply = takesEffect ? answer(message, url, path, body) : notFound;
    if (fault === undefined) send(response, reply);
    else if ('slowMs' in fault) await sendHalves(response, reply, () => delay(fault.slowMs));
    else if (!('cut' in fault)) send(response, fault);
    else if (fault.cut === 'reset') message.socket.resetAndDestroy();
    else if (fault.cut === 'truncate')
      await sendHalves(response, reply, () => Promise.resolve(message.socket.destroy()));
  }

  const server = createServer((message, response) => {
    serve(message, response).catch((error: unknown) => {
      invalid.push(`the double failed: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${basePath}`,
    state,
    invalid,
    requests,
    downloads: storage.requests,
    async close() {
      server.closeAllConnections();
      await Promise.all([new Promise((resolve) => server.close(resolve)), storage.close()]);
    },
  };
}

/** GraphQL lies beside the REST API's version: /api/graphql next to /api/v3. */
function pathUnder(basePath: string, path: string): string {
  if (path === `${basePath.replace(/\/v3$/, '')}/graphql`) return '/graphql';
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : `outside ${basePath}: ${path}`;
}

function graphql(body: unknown, viewer: string): Reply | undefined {
  const { query } = (body ?? {}) as Json;
  if (typeof query !== 'string' || query.replace(/\s+/g, '') !== 'query{viewer{login}}') return undefined;
  return { status: 200, body: { data: { viewer: { login: viewer } } } };
}

function headerProblems({ headers }: IncomingMessage, body: unknown): string[] {
  const problems: string[] = [];
  if (headers['user-agent'] === undefined) problems.push('header user-agent: is required');
  if (!/application\/(vnd\.github[\w.+]*json|json)/.test(headers.accept ?? ''))
    problems.push('header accept: not JSON');
  if (body !== undefined && !headers['content-type']?.startsWith('application/json')) {
    problems.push('header content-type: not JSON');
  }
  if (headers['x-github-api-version'] !== '2022-11-28') problems.push('header x-github-api-version: unknown');
  return problems;
}

function errorItem(message: string): Json {
  return { resource: 'Request', code: 'custom', message };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function readBody(message: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of message as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > maxBodyBytes) throw new Error('the body is too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

function send(response: ServerResponse, reply: Reply): void {
  response.end(start(response, reply));
}

async function sendHalves(response: ServerResponse, reply: Reply, between: () => Promise<unknown>): Promise<void> {
  const bytes = start(response, reply);
  const half = Math.floor(bytes.length / 2);
  await new Promise((resolve) => response.write(bytes.subarray(0, half), resolve));
  await between();
  response.end(bytes.subarray(half));
}

function start(response: ServerResponse, { status, body, headers }: Reply): Buffer {
  const isText = typeof body === 'string';
  const bytes = Buffer.from(isText ? body : body === undefined ? '' : JSON.stringify(body));
  response.writeHead(status, {
    'content-type': isText ? 'text/html' : 'application/json; charset=utf-8',
    'content-length': bytes.length,
    ...headers,
  });
  return bytes;
}
