import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { sonarQualityGate } from '../../../src/engines/sonarqube';
import { EngineError } from '../../../src/errors';

const recorded = (name: string): string => readFileSync(path.resolve('__tests__/fixtures/tool-reports', name), 'utf8');

const token = `squ_${'0123456789'.repeat(4)}`;
const task = recorded('sonarqube-ce-task.json');
const taskIn = (status: string, more: object = {}): string => {
  const whole = JSON.parse(task) as { task: object };
  return JSON.stringify({ task: { ...whole.task, status, analysisId: undefined, ...more } });
};
const analyses = JSON.stringify({
  paging: { pageIndex: 1, pageSize: 100, total: 1 },
  analyses: [
    { key: '92d465b9-3277-4243-9312-19fe4753a9d8', date: '2026-11-22T05:03:32+0000', revision: 'a'.repeat(40) },
  ],
});

type Answer = string | { readonly status: number; readonly body?: string; readonly headers?: Record<string, string> };
type Answers = Readonly<Record<string, readonly Answer[] | ((query: URLSearchParams) => Answer)>>;

const usual: Answers = {
  '/api/ce/task': [task],
  '/api/qualitygates/project_status': [recorded('sonarqube-status-error.json')],
  '/api/issues/search': [recorded('sonarqube-issues.json')],
  '/api/hotspots/search': [recorded('sonarqube-hotspots.json')],
  '/api/project_analyses/search': [analyses],
};

let close: (() => void) | undefined;
afterEach(() => close?.());

/** A server that gives its answers in turn, the last one for ever, and remembers what it was asked. */
async function serve(answers: Answers) {
  const asked: {
    readonly path: string;
    readonly query: URLSearchParams;
    readonly authorization: string | undefined;
  }[] = [];
  const given = new Map<string, number>();
  const server = http.createServer((request, response) => {
    const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://x');
    asked.push({ path: pathname, query, authorization: request.headers.authorization });
    const list = answers[pathname];
    const count = given.get(pathname) ?? 0;
    given.set(pathname, count + 1);
    const answer =
      typeof list === 'function' ? list(query) : (list?.[Math.min(count, list.length - 1)] ?? { status: 404 });
    const { status, body = '', headers = {} } = typeof answer === 'string' ? { status: 200, body: answer } : answer;
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const waits: number[] = [];
const quick = {
  token,
  random: () => 1,
  sleep: (ms: number) => {
    waits.push(ms);
    return Promise.resolve();
  },
};
const ask = (url: string, more: { timeoutMs?: number; signal?: AbortSignal; reportTask?: string } = {}) =>
  sonarQualityGate({ url, ...quick, reportTask: recorded('report-task.txt'), ...more });

describe('the quality gate of SonarQube', () => {
  it('waits for the task, then reports the gate, issues and hotspots', async () => {
    const { url, asked } = await serve({ ...usual, '/api/ce/task': [taskIn('PENDING'), taskIn('IN_PROGRESS'), task] });
    const report = await ask(`${url}/`);
    expect(report).toMatchObject({
      format: 'sonarqube',
      tool: 'SonarQube',
      version: '25.1.0.102122',
      category: 'demo',
      createdAt: '2026-11-22T05:03:51.000Z',
      commit: 'a'.repeat(40),
      covered: { conditions: 3 },
      failures: [],
      verdict: { passed: false, text: 'the quality gate is ERROR: new_violations is 1, over 0' },
    });
    expect(report.results.map(({ rule, severity, existing = false }) => [rule, severity, existing])).toEqual([
      ['python:S1764', 'medium', false],
      ['python:S3516', 'critical', false],
      ['python:S1764', 'medium', false],
      ['python:S2068', 'high', false],
      ['python:S4502', 'high', false],
      ['python:S4790', 'low', false],
    ]);
    expect(asked.map(({ path: of }) => of)).toEqual([
      ...['/api/ce/task', '/api/ce/task', '/api/ce/task', '/api/qualitygates/project_status'],
      ...['/api/issues/search', '/api/hotspots/search', '/api/project_analyses/search'],
    ]);
    expect(asked[0]?.query.get('id')).toBe('f3134bae-27e0-4e9f-9d9b-61cdff54e1d8');
    expect(asked[3]?.query.get('analysisId')).toBe('92d465b9-3277-4243-9312-19fe4753a9d8');
    expect(new Set(asked.map(({ authorization }) => authorization))).toEqual(
      new Set([`Basic ${Buffer.from(`${token}:`).toString('base64')}`]),
    );
  });

  it('takes what is older than the new code for existing', async () => {
    const status = recorded('sonarqube-status-error.json').replace(
      '2026-11-22T05:03:32+0000',
      '2026-11-22T05:04:00+0000',
    );
    const { url } = await serve({ ...usual, '/api/qualitygates/project_status': [status] });
    const { results } = await ask(url);
    expect(results.map(({ existing = false }) => existing)).toEqual([false, true, true, true, true, true]);
  });

  it('asks for a pull request of a project', async () => {
    const { url, asked } = await serve(usual);
    await sonarQualityGate({ url, ...quick, project: 'demo', pullRequest: '7' });
    expect(asked.map(({ path: of, query }) => [of, query.get('pullRequest')])).toEqual([
      ['/api/qualitygates/project_status', '7'],
      ['/api/issues/search', '7'],
      ['/api/hotspots/search', '7'],
      ['/api/project_analyses/search', '7'],
    ]);
    expect(asked[0]?.query.get('projectKey')).toBe('demo');
  });

  it.each([
    ['sonarqube-status-none.json', 'NONE'],
    ['sonarqube-status-no-conditions.json', 'OK'],
  ])('takes %s for a gate that evaluated nothing', async (file, status) => {
    const { url } = await serve({ ...usual, '/api/qualitygates/project_status': [recorded(file)] });
    const { failures, verdict } = await ask(url);
    expect(failures).toEqual([`the quality gate evaluated nothing: its status is ${status}, with 0 conditions`]);
    expect(verdict).toBeUndefined();
  });

  it('reads every page, and says what SonarQube does not list', async () => {
    const { url, asked } = await serve({
      ...usual,
      '/api/issues/search': (query) => {
        const [page, size] = [Number(query.get('p')), Number(query.get('ps'))];
        const issues = Array.from({ length: size }, (_, i) => ({
          key: `${page}-${i}`,
          rule: 'r',
          component: 'demo:a.py',
        }));
        return JSON.stringify({ paging: { pageIndex: page, pageSize: size, total: 12_345 }, issues });
      },
    });
    const { results, failures } = await ask(url);
    expect(results).toHaveLength(10_003);
    expect(failures).toEqual(['it holds 10000 of 12345 issues: the other pages are missing']);
    expect(asked.filter(({ path: of }) => of === '/api/issues/search')).toHaveLength(20);
  });

  it('tries again after a passing failure, and as long as the server asks', async () => {
    waits.length = 0;
    const busy = { status: 503, headers: { 'retry-after': '2' } };
    const { url } = await serve({ ...usual, '/api/ce/task': [busy, { status: 429 }, task] });
    await expect(ask(url)).resolves.toMatchObject({ covered: { conditions: 3 } });
    expect(waits).toEqual([2_500, 1_000]);
  });

  it('does without the commit where the token may not ask for it', async () => {
    const { url } = await serve({ ...usual, '/api/project_analyses/search': [{ status: 403 }] });
    expect(await ask(url)).not.toHaveProperty('commit');
  });

  const refusal = (msg: string): string => JSON.stringify({ errors: [{ msg }] });
  it.each<readonly [string, Answers, string]>([
    [
      'a failed task',
      { '/api/ce/task': [taskIn('FAILED', { errorMessage: 'out of memory' })] },
      'the analysis by SonarQube failed: out of memory',
    ],
    ['a canceled task', { '/api/ce/task': [taskIn('CANCELED')] }, 'the analysis by SonarQube was canceled'],
    ['a task without an analysis', { '/api/ce/task': [taskIn('SUCCESS')] }, 'without an analysis'],
    [
      'no right',
      { '/api/ce/task': [{ status: 401 }] },
      'it answered 401; the address is that of a SonarQube server, and the token one that has not expired',
    ],
    [
      'a refusal',
      { '/api/ce/task': [{ status: 403, body: refusal(`Insufficient privileges of ${token}`) }] },
      'it answered 403 (Insufficient privileges of ***)',
    ],
    [
      'no such task',
      { '/api/ce/task': [{ status: 404, body: refusal('No activity found') }] },
      'it answered 404 (No activity found)',
    ],
    [
      'a redirect',
      { '/api/ce/task': [{ status: 302, headers: { location: 'http://elsewhere.test/' } }] },
      'it redirects',
    ],
    ['a page of HTML', { '/api/ce/task': ['<!doctype html>'] }, 'its answer is a page of HTML'],
    ['an answer of another form', { '/api/ce/task': ['{"task":{"status":"ODD"}}'] }, 'at task.status'],
    ['a server that stays busy', { '/api/ce/task': [{ status: 503 }] }, 'it answered 503'],
  ])('says why it failed: %s', async (_what, answers, problem) => {
    const { url } = await serve({ ...usual, ...answers });
    const failure = await ask(url).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(EngineError);
    expect(String(failure)).toContain(problem);
    expect(String(failure)).not.toContain(token);
  });

  it('ends when its time is over, while a task runs and while a server says nothing', async () => {
    const { url } = await serve({ ...usual, '/api/ce/task': [taskIn('PENDING')] });
    await expect(ask(url, { timeoutMs: 900 })).rejects.toThrow('the analysis is PENDING: no time is left to wait');
    const silent = http.createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const at = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    await expect(ask(at, { timeoutMs: 300 })).rejects.toThrow('no time is left to wait');
    await expect(ask(at, { signal: AbortSignal.abort() })).rejects.toThrow('it was called off');
    silent.closeAllConnections();
    silent.close();
  });

  it.each([
    ['ftp://sonar.test', 'is no http or https URL'],
    ['sonar.test', 'is no http or https URL'],
    ['https://me:pw@sonar.test', 'holds a user name'],
  ])('refuses the address %s', async (url, problem) => {
    await expect(ask(url)).rejects.toThrow(problem);
  });

  it.each([
    ['', 'has no projectKey'],
    ['projectKey=demo\n', 'has no ceTaskId'],
    ['<html>', 'has no projectKey'],
  ])('refuses the task %j', async (reportTask, problem) => {
    await expect(ask('http://127.0.0.1:1', { reportTask })).rejects.toThrow(problem);
  });
});
