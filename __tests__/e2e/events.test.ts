import { afterAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { parseReport } from '../../src/reports/schema';
import { type DoubleOptions, startGitHubDouble } from '../double/github-api';
import { root } from '../helpers/built';
import { TestRepository } from '../helpers/repository';
import { runStep, type StepResult } from '../helpers/workflow';

const injection = `def find(db, name):\n    return db.execute("SELECT * FROM t WHERE name = '%s'" % name)\n`;
const bound = 'def find(db, name):\n    return db.execute("SELECT * FROM t WHERE name = ?", (name,))\n';

/** main, and a branch of two commits whose second is bad or sound, each with GitHub's merge of it. */
const origin = new TestRepository();
const main = origin.commit({ 'old.py': bound, 'README.md': 'A model.\n' });
function branch(name: string, files: Record<string, string>) {
  origin.git('checkout', '--quiet', '-b', name, 'main');
  const first = origin.commit({ 'data.py': 'ROWS = 3\n' });
  const head = origin.commit(files);
  origin.git('checkout', '--quiet', '-b', `${name}-merge`, 'main');
  origin.git('merge', '--quiet', '--no-ff', '-m', 'merge', name);
  return { first, head, merge: origin.git('rev-parse', 'HEAD') };
}
type Branch = ReturnType<typeof branch>;
const heads = { bad: branch('bad', { 'app.py': injection }), sound: branch('sound', { 'app.py': bound }) };
const gone = 'e'.repeat(40);
const none = '0'.repeat(40);
const clone = origin.clone();
afterAll(() => {
  origin.remove();
  clone.remove();
});

type Json = Record<string, unknown>;
const recorded = (name: string): Json =>
  JSON.parse(fs.readFileSync(path.join(root, '__tests__/fixtures/events', `${name}.json`), 'utf8')) as Json;

/** Puts fields in place of the recorded ones, down to any depth. */
function put(payload: Json, fields: Json): Json {
  const merged = Object.entries(fields).map(([key, value]): [string, unknown] => {
    const there = payload[key];
    const nested = typeof value === 'object' && value !== null && !Array.isArray(value);
    return [key, nested ? put((there ?? {}) as Json, value as Json) : value];
  });
  return { ...payload, ...Object.fromEntries(merged) };
}

interface Row {
  readonly name: string;
  readonly event: string;
  readonly payload: (at: Branch) => Json;
  /** GITHUB_SHA, and what is checked out. */
  readonly sha: (at: Branch) => string;
  readonly ref: string;
  readonly base: string | null | ((at: Branch) => string);
  readonly head: (at: Branch) => string;
  /** Of the scope, after its commits. */
  readonly scope: string;
  /** Where the check run appears. */
  readonly shown: (at: Branch) => string;
  readonly comment: boolean;
  /** Where code scanning counts the findings, if it is told of them. */
  readonly scanned: string | undefined;
}

const number = 2;
const pullRequest = (name: string, file: string, fields: Json = {}): Row => ({
  name,
  event: 'pull_request',
  payload: ({ head }) =>
    put(recorded(`pull_request.${file}`), {
      number,
      pull_request: put({ number, base: { sha: main }, head: { sha: head } }, fields),
    }),
  sha: ({ merge }) => merge,
  ref: `refs/pull/${number}/merge`,
  base: main,
  head: ({ merge }) => merge,
  scope: '3 commits, 2 files changed',
  shown: ({ head }) => head,
  comment: true,
  scanned: `refs/pull/${number}/merge`,
});

const push = (name: string, file: string, fields: (at: Branch) => Json, more: Partial<Row>): Row => ({
  name,
  event: 'push',
  payload: (at) => put(recorded(file), { ref: 'refs/heads/feature', after: at.head, ...fields(at) }),
  sha: ({ head }) => head,
  ref: 'refs/heads/feature',
  base: main,
  head: ({ head }) => head,
  scope: '2 commits, 2 files changed',
  shown: ({ head }) => head,
  comment: false,
  scanned: undefined,
  ...more,
});

const whole = (name: string, event: string, payload: Json, ref = 'refs/heads/main'): Row => ({
  name,
  event,
  payload: () => payload,
  sha: ({ merge }) => merge,
  ref,
  base: null,
  head: ({ merge }) => merge,
  scope: 'the whole working tree',
  shown: ({ merge }) => merge,
  comment: false,
  scanned: ref,
});

const queue = 'refs/heads/gh-readonly-queue/main/pr-104-929f8209d40f77f4abc622a499c93a83babdbe64';
const rows: Row[] = [
  pullRequest('a pull request, opened', 'opened'),
  pullRequest('a pull request, pushed to', 'synchronize'),
  pullRequest('a pull request, reopened', 'reopened'),
  pullRequest('a draft', 'draft'),
  pullRequest('a pull request from a fork', 'opened', { head: { repo: { fork: true, full_name: 'mallory/demo' } } }),
  pullRequest('a pull request by Dependabot', 'opened', { user: { login: 'dependabot[bot]', type: 'Bot' } }),
  {
    ...pullRequest('pull_request_target', 'opened', { head: { repo: { fork: true, full_name: 'mallory/demo' } } }),
    event: 'pull_request_target',
    sha: () => main,
    ref: 'refs/heads/main',
    head: ({ head }) => head,
    scope: '2 commits, 2 files changed',
    scanned: `refs/pull/${number}/head`,
  },
  {
    ...pullRequest('a merge queue', 'opened'),
    event: 'merge_group',
    payload: ({ merge }) => put(recorded('merge_group'), { merge_group: { base_sha: main, head_sha: merge } }),
    ref: queue,
    shown: ({ merge }) => merge,
    comment: false,
    scanned: queue,
  },
  push('a push', 'push.branch', ({ head }) => ({ before: main, commits: [{ id: head }] }), {}),
  push(
    'a new branch',
    'push.branch',
    ({ first, head }) => ({ before: none, commits: [{ id: first }, { id: head }] }),
    {},
  ),
  push('a new branch that brings nothing', 'push.branch', () => ({ before: none, commits: [] }), {
    base: ({ head }) => head,
    scope: '0 commits, 0 files changed',
  }),
  push('a forced push', 'push.branch', ({ first }) => ({ before: first, forced: true, commits: [] }), {
    base: ({ first }) => first,
    scope: '1 commit, 1 file changed',
  }),
  push('a forced push over what is gone', 'push.branch', () => ({ before: gone, forced: true, commits: [] }), {
    base: null,
    scope: 'the whole working tree',
    scanned: 'refs/heads/feature',
  }),
  push('a new tag', 'push.tag', () => ({ ref: 'refs/tags/v1', before: none }), {
    ref: 'refs/tags/v1',
    base: null,
    scope: 'the whole working tree',
    scanned: 'refs/tags/v1',
  }),
  whole('schedule', 'schedule', { schedule: '0 3 * * *', ...pickRepository() }),
  whole('workflow_dispatch', 'workflow_dispatch', recorded('workflow_dispatch')),
  whole('workflow_run', 'workflow_run', recorded('workflow_run')),
  whole('release', 'release', recorded('release'), 'refs/tags/0.0.1'),
];

function pickRepository(): Json {
  const { repository, sender } = recorded('workflow_dispatch');
  return { repository, sender };
}

async function step(row: Row, at: Branch, options: DoubleOptions, inputs: Record<string, string> = {}) {
  const double = await startGitHubDouble(options);
  const sha = row.sha(at);
  clone.git('checkout', '--quiet', '--detach', sha);
  const result: StepResult = await runStep('main', clone, {
    event: row.event,
    payload: row.payload(at),
    sha,
    apiUrl: double.url,
    inputs: { gates: 'sast', comment: 'always', 'upload-sarif': 'on', ...inputs },
    env: { GITHUB_REF: row.ref },
  });
  await double.close();
  return { result, double };
}

const reportIn = ({ outputs }: StepResult) => parseReport(fs.readFileSync(outputs['report-file'] ?? '', 'utf8'));

describe.each(rows)('$name', (row) => {
  const { bad, sound } = heads;
  /** A branch that brings nothing has nothing that could block. */
  const brings = row.scope !== '0 commits, 0 files changed';
  const verdict = brings ? 'fail' : 'pass';

  it.each<[string, DoubleOptions, Record<string, string>]>([
    ['a token that may write', {}, {}],
    ['a token that only reads', { readOnly: true }, {}],
    ['no token', {}, { 'github-token': '' }],
  ])(
    'is judged and told with %s',
    async (token, options, inputs) => {
      const { result, double } = await step(row, bad, options, inputs);
      expect([result.outputs.verdict, result.code]).toEqual([verdict, brings ? 1 : 0]);
      const { target } = reportIn(result);
      const base = typeof row.base === 'function' ? row.base(bad) : row.base;
      expect(target).toMatchObject({ event: row.event, base, head: row.head(bad) });
      const range = base === null ? '' : `${base.slice(0, 7)}..${row.head(bad).slice(0, 7)}, `;
      expect(target.scope).toBe(`${range}${row.scope}`);
      expect(result.stdout).toContain(target.scope);
      expect(double.invalid).toEqual([]);

      const writes = token === 'a token that may write';
      const checks = double.state.checkRuns.map(({ head_sha, status, conclusion }) => [head_sha, status, conclusion]);
      expect(checks).toEqual(writes ? [[row.shown(bad), 'completed', brings ? 'failure' : 'success']] : []);
      expect(double.state.comments.map(({ issue }) => issue)).toEqual(writes && row.comment ? [number] : []);
      const scans = double.state.sarifs.map(({ ref, commit_sha }) => [ref, commit_sha]);
      expect(scans).toEqual(writes && row.scanned !== undefined ? [[row.scanned, row.head(bad)]] : []);
      const lacks = token === 'a token that only reads';
      expect(result.stdout.includes('\n    permissions:\n      contents: read\n      checks: write\n')).toBe(lacks);
      expect(/^::error file=app.py,/m.test(result.stdout)).toBe(!writes && brings);
    },
    60_000,
  );

  it('passes when what it brings is sound', async () => {
    const { result, double } = await step(row, sound, {});
    expect([result.outputs.verdict, result.code]).toEqual(['pass', 0]);
    expect(double.state.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['success']);
  }, 60_000);
});

it.each(['token-of-the-double', ''])('a deletion has nothing to judge: an error (token "%s")', async (token) => {
  const row = push('a deletion', 'push.deletion', () => ({ ref: 'refs/heads/feature', before: main, after: none }), {});
  const { result } = await step(row, heads.bad, {}, { 'github-token': token });
  expect([result.outputs.verdict, result.code]).toEqual(['error', 2]);
  expect(result.stdout).toMatch(/the push deletes a branch or tag: there is nothing to judge/);
});
