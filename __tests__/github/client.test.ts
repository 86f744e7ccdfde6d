import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { type Call, type ClientOptions, createClient, type GitHubClient } from '../../src/github/client';
import { GitHubError } from '../../src/github/error';
import { type Fault, faults, type GitHubDouble, type RecordedRequest, startGitHubDouble } from '../double/github-api';
import { connect, token } from './support';
import { paced } from '../helpers/pace';

const now = Date.parse('2026-03-01T12:00:00Z');
const inSeconds = (seconds: number) => now / 1000 + seconds;
/** The double's answers carry the real date, so faults that speak of a time bring their own. */
const dated = (fault: { status: number; body: unknown; headers: object }): Fault => ({
  ...fault,
  headers: { ...fault.headers, date: new Date(now).toUTCString() },
});

let double: GitHubDouble;
let fault: ((request: RecordedRequest) => Fault | undefined) | undefined;
let first = 0;
let waits: number[];

beforeAll(async () => {
  double = await startGitHubDouble({ pulls: new Map([[7, {}]]), fault: (request) => fault?.(request) });
});
afterAll(() => double.close());
beforeEach(() => {
  fault = undefined;
  first = double.requests.length;
  waits = [];
});

const sent = () => double.requests.length - first;
const limits = { requestTimeoutMs: 400, budgetMs: 1_000_000 };
const client = (options: Partial<ClientOptions> = {}): Promise<GitHubClient> =>
  connect(double, {
    now: () => now,
    limits,
    sleep: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
    ...options,
  });

const getPull = {
  doing: 'reading the pull request',
  permission: 'pull-requests: write',
  route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  params: { pull_number: 7 },
  answer: z.object({ number: z.number() }),
} satisfies Call<{ number: number }>;
const postComment = {
  doing: 'writing the comment',
  permission: 'pull-requests: write',
  route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  params: { issue_number: 7, body: 'text' },
  answer: z.object({ id: z.number() }),
} satisfies Call<{ id: number }>;

async function failureOf(call: Promise<unknown>): Promise<GitHubError> {
  const outcome = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(outcome instanceof GitHubError)) throw new Error(`no GitHubError: ${String(outcome)}`);
  return outcome;
}

interface Row {
  name: string;
  fault: Fault;
  kind: GitHubError['kind'];
  /** When every call goes wrong like this. */
  requests: number;
  /** The first wait, ± jitter; undefined: none. */
  wait?: number;
  message: RegExp;
}
const rows: Row[] = [
  { name: '401', fault: faults.unauthorized, kind: 'unauthorized', requests: 1, message: /expired/ },
  { name: '403 of a fork', fault: faults.forbidden, kind: 'forbidden', requests: 1, message: /pull-requests: write/ },
  { name: '404', fault: faults.notFound, kind: 'not-found', requests: 1, message: /pull-requests: write/ },
  { name: '409', fault: faults.conflict, kind: 'invalid', requests: 1, message: /409 \(Conflict\)/ },
  {
    name: '422',
    fault: {
      status: 422,
      body: { message: 'Validation Failed', errors: [{ resource: 'X', field: 'f', code: 'bad' }] },
    },
    kind: 'invalid',
    requests: 1,
    message: /Validation Failed: X f bad/,
  },
  {
    name: 'secondary limit',
    fault: faults.secondaryLimit(7),
    kind: 'unavailable',
    requests: 4,
    wait: 7_000,
    message: /rate limit/,
  },
  {
    name: 'secondary limit without a time',
    fault: { status: 403, body: { message: 'You have exceeded a secondary rate limit' } },
    kind: 'unavailable',
    requests: 4,
    wait: 60_000,
    message: /rate limit/,
  },
  {
    name: 'limit used up, for a moment',
    fault: dated(faults.usedUp(inSeconds(20))),
    kind: 'unavailable',
    requests: 4,
    wait: 20_000,
    message: /rate limit/,
  },
  {
    name: 'limit used up, for long',
    fault: dated(faults.usedUp(inSeconds(3_000))),
    kind: 'unavailable',
    requests: 1,
    message: /lasts 30\d\d s more/,
  },
  {
    name: 'retry-after as a date',
    fault: dated({ status: 429, body: {}, headers: { 'retry-after': new Date(now + 9_000).toUTCString() } }),
    kind: 'unavailable',
    requests: 4,
    wait: 9_000,
    message: /429/,
  },
  {
    name: 'retry-after that is nonsense',
    fault: { status: 429, body: {}, headers: { 'retry-after': '99999999999999999999' } },
    kind: 'unavailable',
    requests: 4,
    wait: 400,
    message: /429/,
  },
  { name: '429', fault: faults.tooMany, kind: 'unavailable', requests: 4, wait: 400, message: /429/ },
  { name: '500', fault: faults.serverError, kind: 'unavailable', requests: 4, wait: 400, message: /500/ },
  { name: '502 page', fault: faults.badGateway, kind: 'unavailable', requests: 4, wait: 400, message: /answered 502$/ },
  { name: 'hang', fault: { cut: 'hang' }, kind: 'unavailable', requests: 4, wait: 400, message: /within 0.4 s/ },
  { name: 'reset', fault: { cut: 'reset' }, kind: 'unavailable', requests: 4, wait: 400, message: /can't be reached/ },
  {
    name: 'answer cut off',
    fault: { cut: 'truncate', after: true },
    kind: 'unavailable',
    requests: 4,
    wait: 400,
    message: /can't be read/,
  },
  { name: 'slow body', fault: { slowMs: 1_500 }, kind: 'unavailable', requests: 4, wait: 400, message: /within 0.4 s/ },
  {
    name: "a proxy's page with status 200",
    fault: { status: 200, body: '<html>Please log in</html>' },
    kind: 'unavailable',
    requests: 4,
    wait: 400,
    message: /can't be read/,
  },
];

describe('what goes wrong', () => {
  it.each(rows)('$name, always', async (row) => {
    fault = () => row.fault;
    const error = await failureOf((await client()).request(getPull));
    expect(error.kind).toBe(row.kind);
    expect(error.message).toMatch(row.message);
    expect(error.message).toMatch(/^reading the pull request: /);
    expect(error.message).not.toMatch(/[\r\n]/);
    expect(sent()).toBe(row.requests);
    if (row.wait === undefined) expect(waits).toEqual([]);
    else expect(Math.abs((waits[0] ?? Number.NaN) - row.wait)).toBeLessThanOrEqual(500);
  });

  it.each(rows.filter(({ requests }) => requests > 1))('$name, once', async (row) => {
    fault = ({ index }) => (index === first ? row.fault : undefined);
    await expect((await client()).request(getPull)).resolves.toEqual({ number: 7 });
    expect(sent()).toBe(2);
  });

  it('nobody listens', async () => {
    const gone = await startGitHubDouble();
    await gone.close();
    const error = await failureOf((await client({ apiUrl: gone.url })).request(getPull));
    expect(error.message).toMatch(/can't be reached \(.*ECONNREFUSED/);
    expect(waits).toHaveLength(3);
  });

  it('waits longer each time, and not the same time everywhere', async () => {
    fault = () => faults.serverError;
    await failureOf((await client({ random: () => 0 })).request(getPull));
    await failureOf((await client({ random: () => 0.999 })).request(getPull));
    expect(waits.map(Math.round)).toEqual([250, 500, 1000, 500, 1000, 1999]);
  });
});

describe('writes', () => {
  it.each<[string, Fault, number]>([
    ['is not repeated when it may have happened', { ...faults.badGateway, after: true }, 1],
    ['is repeated when it was refused', faults.tooMany, 2],
  ])('a POST that cannot be looked up %s', async (_, once, requests) => {
    const before = double.state.comments.length;
    fault = ({ index }) => (index === first ? once : undefined);
    await (await client()).request(postComment).catch((error: unknown) => {
      expect(error).toBeInstanceOf(GitHubError);
    });
    expect(sent()).toBe(requests);
    expect(double.state.comments.length).toBe(before + 1);
  });

  it('gives what the look-up finds, even after the last attempt', async () => {
    fault = ({ method }) => (method === 'POST' ? { cut: 'reset' } : undefined);
    let looked = 0;
    const recover = () => Promise.resolve(++looked === 4 ? { id: 5 } : undefined);
    await expect((await client()).request({ ...postComment, recover })).resolves.toEqual({ id: 5 });
    expect(sent()).toBe(4);
  });

  it('stops when the look-up fails, and tells of the write', async () => {
    fault = () => ({ cut: 'reset' });
    const api = await client();
    const error = await failureOf(
      api.request({ ...postComment, recover: () => api.request({ ...getPull, answer: postComment.answer }) }),
    );
    expect(error.message).toMatch(/^writing the comment/);
    expect(double.requests.slice(first).filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('tries again when what was just created is not known yet', async () => {
    fault = ({ index }) => (index === first ? faults.notFound : undefined);
    await expect((await client()).request({ ...getPull, justCreated: true })).resolves.toEqual({ number: 7 });
  });
});

describe('bounds', () => {
  it('spends no more than its budget on an API that hangs', async () => {
    fault = () => ({ cut: 'hang' });
    const start = performance.now();
    const api = await createClient({
      token,
      apiUrl: double.url,
      repository: 'octo/models',
      limits: { requestTimeoutMs: 200, budgetMs: 500 },
    });
    for (let call = 0; call < 20; call++) await failureOf(api.request(getPull));
    expect(performance.now() - start).toBeLessThan(paced(2_000));
    expect(api.timeLeft()).toBeLessThan(250);
  });

  it('does not wait for what would come too late', async () => {
    fault = () => faults.secondaryLimit(50);
    const error = await failureOf((await client({ limits: { budgetMs: 40_000 } })).request(getPull));
    expect(error.message).toMatch(/no time is left/);
    expect(waits).toEqual([]);
  });

  it('gives up on a list without end', async () => {
    fault = () => ({ status: 200, body: [], headers: { link: '<http://x/?page=2>; rel="next"' } });
    const pages = (await client()).pages({ ...getPull, answer: z.array(z.unknown()) });
    const read = async () => {
      for await (const page of pages) expect(page).toEqual([]);
    };
    await expect(read()).rejects.toThrow(/more than 10000 items/);
    expect(sent()).toBe(100);
  });
});

describe('who and where', () => {
  it('keeps the token out of messages and the log, whatever the server says', async () => {
    const log: string[] = [];
    fault = () => ({ status: 500, body: { message: `bad ${token}\r\n::error::x` } });
    const error = await failureOf((await client({ log: (line) => log.push(line) })).request(getPull));
    expect(log).toHaveLength(3);
    for (const line of [error.message, error.stack, JSON.stringify(error), ...log]) {
      expect(line).toBeDefined();
      expect(line).not.toContain(token);
    }
    expect(error.message).toMatch(/bad \*\*\* ::error::x/);
  });

  it.each(['', '  \n', 'two words', 'break\r\nx: y', 'ünicode'])('refuses the token %j unseen', async (bad) => {
    const error = await failureOf(client({ token: bad }));
    expect(error.kind).toBe('unauthorized');
    expect(sent()).toBe(0);
  });

  it.each(['', 'name', 'a/b/c', '../x', 'a/..', 'a b/c', 'a/b?c'])('refuses the repository %j', async (repository) => {
    await expect(client({ repository })).rejects.toThrow(/owner\/name/);
  });

  it.each(['', 'api.github.com', 'ftp://x', 'file:///etc/passwd', 'http://u:p@x', 'http://x/?y'])(
    'refuses the API URL %j',
    async (apiUrl) => {
      await expect(client({ apiUrl })).rejects.toThrow(/URL of the GitHub API/);
    },
  );

  it('speaks to a GitHub Enterprise Server under its path, with or without a slash', async () => {
    const server = await startGitHubDouble({ basePath: '/api/v3', pulls: new Map([[7, {}]]) });
    try {
      for (const apiUrl of [server.url, `${server.url}/`]) {
        const api = await createClient({ token: `${token}\n`, apiUrl, repository: 'octo/models' });
        await expect(api.request(getPull)).resolves.toEqual({ number: 7 });
      }
      expect(server.requests.map(({ path }) => path)).toEqual(Array(2).fill('/repos/octo/models/pulls/7'));
      expect(server.invalid).toEqual([]);
    } finally {
      await server.close();
    }
  });
});
