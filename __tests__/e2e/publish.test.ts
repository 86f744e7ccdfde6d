import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../src/findings/finding';
import type { Report } from '../../src/report';
import { parseReport } from '../../src/reports/schema';
import { faults, startGitHubDouble, type Fault, type GitHubDouble, type RecordedRequest } from '../double/github-api';
import { buildZip } from '../formats/zip/builder';
import { root } from '../helpers/built';
import { TestRepository } from '../helpers/repository';
import { runStep, type StepResult } from '../helpers/workflow';

/** A pull request of a fork that brings an SQL injection, and GitHub's merge of it. */
const origin = new TestRepository();
const base = origin.commit({ 'README.md': 'A model.\n' });
origin.git('checkout', '--quiet', '-b', 'feature');
const head = origin.commit({
  'app.py': 'def f(db, name):\n    return db.execute("SELECT * FROM t WHERE n = \'%s\'" % name)\n',
});
origin.git('checkout', '--quiet', '-b', 'merge', 'main');
origin.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'feature');
const merge = origin.git('rev-parse', 'HEAD');
const forged = 'e'.repeat(40);
/** The publishing job checks nothing out. */
const empty = new TestRepository();

let double: GitHubDouble;
let fault: ((request: RecordedRequest) => Fault | undefined) | undefined;
let honest: Report;
let lastId = 0;

beforeAll(async () => {
  double = await startGitHubDouble({
    fault: (request) => fault?.(request),
    commits: new Map([
      [merge, [base, head]],
      [forged, [head, base]],
    ]),
  });
  const judged = await runStep('main', origin, {
    event: 'pull_request',
    payload: { pull_request: { number: 7, base: { sha: base }, head: { sha: head } } },
    sha: merge,
    apiUrl: double.url,
    inputs: { 'github-token': '' },
    env: { GITHUB_RUN_ID: '5', GITHUB_RUN_ATTEMPT: '1' },
  });
  honest = parseReport(fs.readFileSync(judged.outputs['report-file'] ?? '', 'utf8'));
});
afterAll(async () => {
  await double.close();
  origin.remove();
  empty.remove();
});
beforeEach(() => {
  fault = undefined;
  const { artifacts, checkRuns, comments, sarifs, pulls } = double.state;
  for (const list of [artifacts, checkRuns, comments, sarifs]) list.length = 0;
  pulls.clear();
  pulls.set(7, { head: { label: 'mallory:feature', sha: head } });
});

const uploaded = (text: string, fields: object = {}): void =>
  void double.state.artifacts.push({
    id: ++lastId,
    run: 5,
    name: 'gatehouse-report',
    bytes: buildZip({ entries: [{ name: 'report.json', content: text, method: 8 }] }),
    ...fields,
  });

/** The report with something in it that the pull request's author put there. */
function withFields(fields: Partial<Report>, target: Partial<Report['target']> = {}): string {
  return JSON.stringify({ ...honest, ...fields, target: { ...honest.target, ...target } });
}
function withFinding(fields: Partial<Finding>): string {
  const gates = honest.gates.map((gate) => ({
    ...gate,
    findings: gate.findings.map((finding) => (finding.blocking ? { ...finding, ...fields } : finding)),
  }));
  return withFields({ gates });
}

const recorded = JSON.parse(
  fs.readFileSync(path.join(root, '__tests__/fixtures/events/workflow_run.json'), 'utf8'),
) as { workflow_run: Record<string, unknown> };
const fork = {
  id: 5,
  run_attempt: 1,
  event: 'pull_request',
  head_sha: head,
  head_branch: 'feature',
  head_repository: { full_name: 'mallory/demo', owner: { login: 'mallory' } },
  conclusion: 'failure',
  pull_requests: [],
};

const publish = (inputs: Record<string, string> = {}, run: object = {}): Promise<StepResult> =>
  runStep('publish', empty, {
    event: 'workflow_run',
    payload: { ...recorded, action: 'completed', workflow_run: { ...recorded.workflow_run, ...fork, ...run } },
    sha: base,
    apiUrl: double.url,
    inputs: { comment: 'on-failure', ...inputs },
    env: { GITHUB_RUN_ID: '6', GITHUB_RUN_ATTEMPT: '1', GITHUB_REF: 'refs/heads/main' },
  });
const said = ({ stdout }: StepResult): string => stdout.replace(/\s+/g, ' ');
const outcome = ({ code, outputs }: StepResult): unknown[] => [code, outputs.verdict];
const checks = (): unknown[] => double.state.checkRuns.map((check) => [check.name, check.head_sha, check.conclusion]);

describe('what the run of a fork reported', () => {
  it('is published on the head of its pull request', async () => {
    uploaded(JSON.stringify(honest));
    const result = await publish();
    expect(outcome(result)).toEqual([0, 'fail']);
    expect(checks()).toEqual([['Gatehouse: publish', head, 'failure']]);
    expect(double.state.checkRuns[0]?.annotations).toMatchObject([{ path: 'app.py', start_line: 2 }]);
    expect(double.state.comments).toMatchObject([{ issue: 7 }]);
    expect(result.stdout).not.toMatch(/^::(error|warning) file=/m);
    expect(double.invalid).toEqual([]);
  });

  it('is told from below the folder that was checked', async () => {
    uploaded(withFields({}, { prefix: 'models/churn/' }));
    await publish({ path: 'models/churn' });
    expect(double.state.checkRuns[0]?.annotations).toMatchObject([{ path: 'models/churn/app.py' }]);
  });

  it('goes to code scanning for the merge of that pull request', async () => {
    uploaded(JSON.stringify(honest));
    const result = await publish({ 'upload-sarif': 'on' });
    expect(result.code).toBe(0);
    expect(double.state.sarifs).toMatchObject([{ ref: 'refs/pull/7/merge', commit_sha: merge }]);
  });

  it('goes nowhere in code scanning where the pull request is not known, whatever its branch is called', async () => {
    double.state.pulls.clear();
    uploaded(JSON.stringify(honest));
    const result = await publish({ 'upload-sarif': 'on' }, { head_branch: 'main' });
    expect(outcome(result)).toEqual([0, 'fail']);
    expect(double.state.sarifs).toEqual([]);
    expect(said(result)).toContain('No upload to code scanning');
  });

  it('does not replace the comment of a head that came later', async () => {
    double.state.pulls.set(7, { head: { label: 'mallory:feature', sha: 'f'.repeat(40) } });
    uploaded(JSON.stringify(honest));
    const result = await publish();
    expect(outcome(result)).toEqual([0, 'fail']);
    expect(double.state.comments).toEqual([]);
    expect(checks()).toEqual([['Gatehouse: publish', head, 'failure']]);
  });

  it('is judged by its gates, not by the verdict that it claims', async () => {
    uploaded(withFields({ verdict: 'pass' }));
    expect(outcome(await publish())).toEqual([0, 'fail']);
    expect(checks()).toEqual([['Gatehouse: publish', head, 'failure']]);
  });

  it('may be of an attempt before, whose jobs were kept', async () => {
    uploaded(JSON.stringify(honest));
    expect(outcome(await publish({}, { run_attempt: 2 }))).toEqual([0, 'fail']);
  });

  it('of a push is published on its commit', async () => {
    uploaded(withFields({}, { head, event: 'push' }));
    const result = await publish({ 'upload-sarif': 'on' }, { event: 'push', head_branch: 'main' });
    expect(outcome(result)).toEqual([0, 'fail']);
    expect(checks()).toEqual([['Gatehouse: publish', head, 'failure']]);
    expect(double.state.comments).toEqual([]);
  });
});

describe('a report that can not be of that run is shown as an error', () => {
  const bomb = buildZip({
    entries: [{ name: 'report.json', content: Buffer.alloc(80 * 1024 * 1024, ' '), method: 8 }],
  });
  const green = (): string => {
    const gates = honest.gates.flatMap((gate) =>
      gate.id === 'sast' ? [{ ...gate, status: 'pass' as const, findings: [] }] : [],
    );
    return withFields({ gates, verdict: 'pass' });
  };
  const table: [string, () => void, object, Record<string, string>, RegExp][] = [
    ['none is there', () => undefined, {}, {}, /There is no report/],
    ['another run', () => { uploaded(withFields({}, { run: { id: '4', attempt: 1 } })); }, {}, {}, /it is of workflow run 4, not of 5/],
    ['no run', () => { const { run: _, ...target } = honest.target; uploaded(JSON.stringify({ ...honest, target })); }, {}, {}, /it says of no workflow run/],
    ['an attempt to come', () => { uploaded(withFields({}, { run: { id: '5', attempt: 2 } })); }, {}, {}, /it is of attempt 2/],
    ['another repository', () => { uploaded(withFields({}, { repository: 'mallory/demo' })); }, {}, {}, /it is of repository mallory\/demo/],
    ['another commit', () => { uploaded(withFields({}, { head: 'f'.repeat(40) })); }, {}, {}, /it judged commit f+…, not commit/],
    ['a merge of something else', () => { uploaded(withFields({}, { head: forged })); }, {}, {}, /it judged commit e+…, not commit/],
    ['a path in the place of a commit', () => { uploaded(withFields({}, { head: '../../../user' })); }, {}, {}, /it judged commit/],
    ['a base of its own', () => { uploaded(withFields({}, { base: head })); }, {}, {}, /it compared with commit/],
    ['two commits', () => { uploaded(JSON.stringify(honest)); uploaded(withFields({}, { head }), { name: 'gatehouse-report-2' }); }, {}, {}, /it judged commit/],
    ['green gates with findings that block', () => { uploaded(withFields({ gates: honest.gates.map((gate) => ({ ...gate, status: 'pass' })) })); }, {}, {}, /contradicts itself/],
    ['green, and its run failed', () => { uploaded(green()); }, {}, {}, /Run 5 ended with failure, and no report says why/],
    ['green, and its run was skipped', () => { uploaded(green()); }, { conclusion: 'skipped' }, {}, /Run 5 was skipped, and judged nothing\. Let its jobs run\. /],
    ['another folder than is told', () => { uploaded(JSON.stringify(honest)); }, {}, { path: 'models' }, /it checked the whole repository, not folder models\//],
    ['a folder where none is told', () => { uploaded(withFields({}, { prefix: 'lib/' })); }, {}, {}, /it checked folder lib\/, not the whole/],
    ['gates that do not exist', () => { uploaded(withFields({ gates: honest.gates.slice(0, 1).map((gate) => ({ ...gate, id: 'all-good', status: 'pass', findings: [] })), verdict: 'pass' })); }, { conclusion: 'success' }, {}, /there is no gate all-good; gates: secrets, sast/],
    ['a gate that does not exist beside one that does', () => { uploaded(withFields({ gates: [...honest.gates, ...honest.gates.slice(0, 1).map((gate) => ({ ...gate, id: 'x' }))] })); }, {}, {}, /there is no gate x;/],
    ['no gate', () => { uploaded(withFields({ gates: [], verdict: 'pass' })); }, { conclusion: 'success' }, {}, /no gate judged anything/],
    ['green, and its run timed out', () => { uploaded(green()); }, { conclusion: 'timed_out' }, {}, /ended with timed_out/],
    ['green, without a gate that is expected', () => { uploaded(green()); }, { conclusion: 'success' }, { gates: 'metrics' }, /Gate metrics is expected/],
    ['a path out of the repository', () => { uploaded(withFinding({ location: { path: '../../etc/passwd', startLine: 1 } })); }, {}, {}, /must not leave the checked root/],
    ['another schema', () => { uploaded('{"schema":"gatehouse.report/v2"}'); }, {}, {}, /can't be used/],
    ['a key that is not known', () => { uploaded(JSON.stringify({ ...honest, token: 'x' })); }, {}, {}, /Unrecognized key/],
    ['a bomb', () => { uploaded('', { bytes: bomb }); }, {}, {}, /more than|limit|larger/],
    ['no archive', () => { uploaded('', { bytes: Buffer.from('#!/bin/sh\n') }); }, {}, {}, /artifact "gatehouse-report": /],
    ['a link', () => { uploaded('', { bytes: buildZip({ entries: [{ name: 'report.json', content: '/etc/passwd', mode: 0o120777 }] }) }); }, {}, {}, /is no file|link/],
    ['a name that leaves the folder', () => { uploaded('', { bytes: buildZip({ entries: [{ name: '../report.json', content: JSON.stringify(honest) }] }) }); }, {}, {}, /artifact "gatehouse-report": /],
  ]; // prettier-ignore
  it.each(table)('%s', async (_, arrange, run, inputs, message) => {
    arrange();
    const result = await publish(inputs, run);
    expect(outcome(result)).toEqual([0, 'error']);
    expect(checks()).toEqual([['Gatehouse: publish', head, 'failure']]);
    expect(said(result)).toMatch(message);
    expect(double.invalid).toEqual([]);
  });
});

it('what a hostile report says stays text', async () => {
  const evil =
    '</details><img src=x>\n\n# @octocat [x](https://evil.example/a) <!-- gatehouse -->\r::error::x ##[error]y';
  const uri = 'https://evil.example/help';
  const hostile = parseReport(withFinding({ title: evil, message: evil, rule: 'r', help: { text: evil, uri } }));
  const gates = hostile.gates.map((gate) => ({ ...gate, reason: evil }));
  const text = JSON.stringify({ ...hostile, gates, notices: [{ level: 'warning', message: evil }] });
  uploaded(text, { name: 'gatehouse-report-\n::error::z' });
  const result = await publish();
  expect(outcome(result)).toEqual([0, 'fail']);
  const body = double.state.comments[0]?.body ?? '';
  for (const markdown of [body, double.state.checkRuns[0]?.summary ?? '', result.summary]) {
    expect(markdown).not.toMatch(/<img|<\/details><|(^|[^\\&#\w])@octocat|\]\(https:\/\/evil|evil\.example\/help/);
    expect(markdown).toContain('octocat');
  }
  expect(result.stdout).not.toMatch(/^(::error::[xyz]|\s*##\[error\]y)/m);
  expect(result.stdout.split('\n').filter((line) => line.startsWith('::') && !line.startsWith('::add-mask'))).toEqual(
    [],
  );
});

it('ten thousand findings use up no rate limit, and what is left out is said', async () => {
  const [blocking] = honest.gates.flatMap((gate) => gate.findings.filter((finding) => finding.blocking));
  if (blocking === undefined) throw new Error('nothing blocks');
  const findings = Array.from({ length: 10_000 }, (_, i) => ({ ...blocking, fingerprint: `f${i}` }));
  const gates = honest.gates.map((gate) => (gate.id === 'sast' ? { ...gate, findings } : gate));
  uploaded(withFields({ gates }));
  const before = double.requests.length;
  expect(outcome(await publish())).toEqual([0, 'fail']);
  expect(double.requests.length - before).toBeLessThan(30);
  expect(double.state.checkRuns[0]?.annotations).toHaveLength(1000);
  expect(double.state.checkRuns[0]?.summary).toMatch(/9,000 findings not annotated/);
});

describe('the job fails when', () => {
  it.each<[string, Record<string, string>, (request: RecordedRequest) => Fault | undefined, RegExp]>([
    ['the check run is refused', {}, ({ path: asked }) => (asked.endsWith('/check-runs') ? faults.forbidden : undefined), /::error title=Gatehouse::No check run: .*checks: write/],
    ['the comment is refused', {}, ({ method, path: asked }) => (method === 'POST' && asked.endsWith('/comments') ? faults.forbidden : undefined), /::error title=Gatehouse::No comment: .*pull-requests: write/],
    ['the artifacts can not be read', {}, ({ path: asked }) => (asked.includes('/artifacts') ? faults.forbidden : undefined), /actions: read/],
    ['the merge can not be looked up', {}, ({ path: asked }) => (asked.includes('/git/commits/') ? faults.forbidden : undefined), /contents: read/],
    ['the pull request can not be looked up', {}, ({ path: asked }) => (asked.endsWith('/pulls') ? faults.forbidden : undefined), /pull-requests: read/],
    ['there is no token', { 'github-token': '' }, () => undefined, /token is empty/],
    ['there is nothing to publish', { 'check-run': 'off', comment: 'off' }, () => undefined, /there is nothing to do/],
    ['a wrong folder is named', { path: '../x' }, () => undefined, /input path: "\.\.\/x" is not a folder/],
  ])('%s', async (_, inputs, of, message) => {
    uploaded(JSON.stringify(honest));
    fault = of;
    const result = await publish(inputs);
    expect(result.code).toBe(2);
    expect(said(result)).toMatch(message);
    expect(double.state.checkRuns.filter((check) => check.head_sha !== head)).toEqual([]);
  }); // prettier-ignore

  it('the run is one that could have published by itself', async () => {
    uploaded(JSON.stringify(honest));
    const result = await publish({}, { event: 'pull_request_target' });
    expect(outcome(result)).toEqual([2, 'error']);
    expect(said(result)).toContain('whose token may write');
    expect(checks()).toEqual([]);
  });

  it('it runs on another event', async () => {
    uploaded(JSON.stringify(honest));
    const result = await runStep('publish', empty, { event: 'pull_request', payload: {}, sha: base, apiUrl: double.url });
    expect(outcome(result)).toEqual([2, 'error']);
    expect(said(result)).toContain('is published on workflow_run');
    expect(checks()).toEqual([]);
  }); // prettier-ignore
});
