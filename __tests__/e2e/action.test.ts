import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import { parseReport } from '../../src/reports/schema';
import { faults, startGitHubDouble, type GitHubDouble } from '../double/github-api';
import { TestRepository } from '../helpers/repository';
import { sarifProblems } from '../helpers/sarif';
import { runStep, type StepResult } from '../helpers/workflow';

const query = (i: number): string => `    db.execute("SELECT * FROM t WHERE name = '%s'" % names[${i}])`;
const app = ['import db', '', 'def find(names):', ...Array.from({ length: 119 }, (_, i) => query(i)), ''].join('\n');
/** The lines on which app.py builds SQL from strings. */
const sqlLines = Array.from({ length: 119 }, (_, i) => i + 4);

/** A pull request that brings 119 SQL injections and a container that ends as root, beside one that was there before. */
const origin = new TestRepository();
const base = origin.commit({
  'old.py': `import db\n\ndef old(names):\n${query(0)}\n`,
  Dockerfile: 'FROM python:3.12-slim@sha256:' + 'a'.repeat(64) + '\nUSER 1000\n',
});
origin.git('checkout', '--quiet', '-b', 'feature');
const head = origin.commit({
  'app.py': app,
  'old.py': `import db\n# moved\n\n\ndef old(names):\n${query(0)}\n`,
  Dockerfile: 'FROM python:3.12-slim@sha256:' + 'a'.repeat(64) + '\nUSER root\n',
});
origin.git('checkout', '--quiet', '-b', 'merge', 'main');
origin.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'feature');
const merge = origin.git('rev-parse', 'HEAD');
const payload = { pull_request: { number: 7, base: { sha: base }, head: { sha: head } } };
const clone = origin.clone('--branch', 'merge', '--depth', '1');
afterAll(() => {
  origin.remove();
  clone.remove();
});

const pullRequest = (double: GitHubDouble, inputs: Record<string, string> = {}): Promise<StepResult> =>
  runStep('main', clone, { event: 'pull_request', payload, sha: merge, apiUrl: double.url, inputs });

describe('the action on a pull request', () => {
  let double: GitHubDouble;
  let result: StepResult;
  beforeAll(async () => {
    double = await startGitHubDouble({ pulls: new Map([[7, { number: 7 }]]) });
    result = await pullRequest(double, { comment: 'on-failure' });
  });
  afterAll(() => double.close());

  it('fails the job', () => {
    expect(result.code).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'fail', blocking: '120' });
  });

  it('makes only requests that GitHub describes', () => {
    expect(double.invalid).toEqual([]);
  });

  it('publishes one completed check run on the head commit, its 120 annotations in three requests', () => {
    const [check, ...others] = double.state.checkRuns;
    expect(others).toEqual([]);
    expect(check).toMatchObject({ name: 'Gatehouse', head_sha: head, status: 'completed', conclusion: 'failure' });
    const requests = double.requests.filter((request) => request.path.includes('/check-runs'));
    expect(requests.map((request) => request.method)).toEqual(['POST', 'PATCH', 'PATCH']);
  });

  it('annotates the right lines: what is new as a failure, what was there as a notice', () => {
    const annotations = double.state.checkRuns[0]?.annotations ?? [];
    const places = (level: string): string[] =>
      annotations
        .filter((annotation) => annotation.annotation_level === level)
        .map((annotation) => `${String(annotation.path)}:${String(annotation.start_line)}`)
        .sort();
    expect(places('failure')).toEqual(['Dockerfile:2', ...sqlLines.map((line) => `app.py:${line}`)].sort());
    expect(places('notice')).toEqual(['old.py:6']);
  });

  it('does not annotate in the log what the check run shows', () => {
    const commands = result.stdout.split('\n').filter((line) => line.startsWith('::error'));
    expect(commands).toHaveLength(1);
    expect(commands[0]).toMatch(/^::error title=Gatehouse::/);
  });

  it('keeps one comment', () => {
    expect(double.state.comments).toHaveLength(1);
  });

  it('writes a summary with the verdict first', () => {
    expect(result.summary.split('\n')[0]).toMatch(/^## .*Gatehouse/);
    expect(result.summary).toContain('app.py');
  });

  it('writes a report that its own schema takes, with the old finding as existing', () => {
    const report = parseReport(fs.readFileSync(result.outputs['report-file'] ?? '', 'utf8'));
    expect(report.target).toMatchObject({ repository: 'acme/demo', base, head: merge, event: 'pull_request' });
    const old = report.gates.flatMap((gate) => gate.findings).filter((finding) => finding.location.path === 'old.py');
    expect(old.map((finding) => [finding.state, finding.blocking])).toContainEqual(['existing', false]);
    expect(old.every((finding) => finding.state === 'existing')).toBe(true);
  });

  it('writes SARIF that the official schema takes', () => {
    const text = fs.readFileSync(result.outputs['sarif-file'] ?? '', 'utf8');
    expect(sarifProblems(text)).toEqual([]);
    const sarif = JSON.parse(text) as { runs: { results: { ruleId: string }[] }[] };
    expect(sarif.runs.flatMap((run) => run.results).filter((found) => found.ruleId === 'S608')).toHaveLength(120);
  });

  it('leaves nothing in the workspace', () => {
    expect(clone.git('status', '--porcelain', '--ignored')).toBe('');
  });
});

describe('the same pull request', () => {
  it.each([
    ['with a read-only token', { readOnly: true }, {}],
    ['without a token', {}, { 'github-token': '' }],
    ['with an expired token', { fault: () => faults.unauthorized }, {}],
    ['with an API that fails', { fault: () => faults.notFound }, {}],
    ['with the check run off', {}, { 'check-run': 'off' }],
  ])('%s has the same verdict, its annotations in the log', async (_, options, inputs) => {
    const double = await startGitHubDouble(options);
    const result = await pullRequest(double, inputs);
    await double.close();
    expect(result.code).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'fail', blocking: '120' });
    const errors = result.stdout.split('\n').filter((line) => line.startsWith('::error file='));
    expect(errors).toHaveLength(10);
    expect(result.stdout).toMatch(/No check run \(/);
    expect(double.state.checkRuns).toEqual([]);
  });

  it.each([
    ['is malformed', '{"pull_request":', /event payload .*can't be read/],
    ['lacks what it must have', { pull_request: {} }, /payload of the pull_request event can't be used/],
  ])('whose payload %s is an error', async (_, broken, message) => {
    const double = await startGitHubDouble();
    const result = await runStep('main', clone, {
      event: 'pull_request',
      payload: broken,
      sha: merge,
      apiUrl: double.url,
    });
    await double.close();
    expect(result.code).toBe(2);
    expect(result.outputs).toMatchObject({ verdict: 'error' });
    expect(result.stdout + result.summary).toMatch(message);
    expect(result.stdout).not.toMatch(/ at .*\.js:\d+/);
  });

  it('with a wrong input is an error that names it', async () => {
    const double = await startGitHubDouble();
    const result = await pullRequest(double, { mode: 'enforced' });
    await double.close();
    expect(result.code).toBe(2);
    expect(result.stdout).toMatch(/input mode: "enforced" is not valid; valid: observe, warn, enforce/);
  });
});

describe('an upload to code scanning', () => {
  const upload = (double: GitHubDouble): Promise<StepResult> =>
    runStep('main', clone, {
      event: 'pull_request',
      payload,
      sha: merge,
      apiUrl: double.url,
      inputs: { 'upload-sarif': 'on' },
      env: { GITHUB_REF: 'refs/pull/7/merge' },
    });

  it('that can not be processed is an error, in every place that tells the verdict', async () => {
    const failed = { status: 200, body: { processing_status: 'failed', errors: ['too many\n::error::x'] } };
    const double = await startGitHubDouble({
      fault: ({ method, path: asked }) => (method === 'GET' && asked.includes('/sarifs/') ? failed : undefined),
    });
    const result = await upload(double);
    await double.close();
    expect([result.code, result.outputs.verdict]).toEqual([2, 'error']);
    const report = parseReport(fs.readFileSync(result.outputs['report-file'] ?? '', 'utf8'));
    expect(report).toMatchObject({ verdict: 'error', notices: [{ level: 'error' }] });
    expect(result.summary).toContain('could not process the findings');
    expect(double.state.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(double.state.checkRuns[0]?.summary).toContain('could not process the findings');
    expect(result.stdout).not.toMatch(/^::error::x/m);
  });

  it.each([
    ['is refused', { codeScanning: { enabled: false } }, 'No upload to code scanning: .*not enabled'],
    ['is taken', {}, 'Code scanning: https://github.com/acme/demo/security/code-scanning'],
  ])('that %s leaves the verdict as it is', async (_, options, line) => {
    const double = await startGitHubDouble(options);
    const result = await upload(double);
    await double.close();
    expect([result.code, result.outputs.verdict]).toEqual([1, 'fail']);
    expect(result.stdout).toMatch(new RegExp(`^${line}`, 'm'));
  });
});

it('the token is masked, and stands nowhere else', async () => {
  const double = await startGitHubDouble({ readOnly: true });
  const result = await pullRequest(double, { comment: 'always', 'upload-sarif': 'on' });
  await double.close();
  expect(result.stdout).toContain('::add-mask::token-of-the-double\n');
  expect(result.stdout.replace('::add-mask::token-of-the-double\n', '')).not.toContain('token-of-the-double');
  const written = Object.entries(result.outputs).filter(([name]) => name.endsWith('-file'));
  for (const [, file] of written) expect(fs.readFileSync(file, 'utf8')).not.toContain('token-of-the-double');
  expect(result.stderr).toBe('');
});

describe('an action of one gate', () => {
  it.each([
    ['sast', 119],
    ['container', 1],
    ['secrets', 0],
  ])('%s judges with that gate alone', async (action, blocking) => {
    const double = await startGitHubDouble();
    const result = await runStep(action, clone, { event: 'pull_request', payload, sha: merge, apiUrl: double.url });
    await double.close();
    expect(result.outputs.blocking).toBe(String(blocking));
    expect(double.state.checkRuns.map((check) => check.name)).toEqual([`Gatehouse: ${action}`]);
    const report = parseReport(fs.readFileSync(result.outputs['report-file'] ?? '', 'utf8'));
    expect(report.gates.map((gate) => gate.id)).toEqual([action]);
  });
});
