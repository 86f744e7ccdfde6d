import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Report } from '../../src/report';
import { parseReport } from '../../src/reports/schema';
import { faults, startGitHubDouble, type Fault, type GitHubDouble } from '../double/github-api';
import { buildZip } from '../formats/zip/builder';
import { TestRepository } from '../helpers/repository';
import { runStep, type StepResult } from '../helpers/workflow';

/** A pull request that brings an SQL injection into a repository whose policy demands two gates, as GitHub checks it out. */
const origin = new TestRepository();
const policy = 'version: 1\ngates:\n  secrets: {}\n  sast: {}\n';
const sound = 'def find(db, name):\n    return db.execute("SELECT * FROM t WHERE name = ?", (name,))\n';
const dangerous = 'def find(db, name):\n    return db.execute("SELECT * FROM t WHERE name = \'%s\'" % name)\n';
const rows = Array.from({ length: 40 }, (_, id) => `${id},${id % 2},${id % 2},${id % 2 ? 0.9 : 0.2}`);
const base = origin.commit({ 'app.py': sound, '.github/gatehouse.yml': policy });
const branch = (name: string, files: Record<string, string>): { head: string; clone: TestRepository } => {
  origin.git('checkout', '--quiet', '-b', name, 'main');
  const head = origin.commit(files);
  origin.git('checkout', '--quiet', '-b', `${name}-merge`, 'main');
  origin.git('merge', '--quiet', '--no-ff', '-m', 'merge', name);
  return { head, clone: origin.clone('--branch', `${name}-merge`) };
};
const bad = branch('bad', { 'app.py': dangerous });
const good = branch('good', {
  'app.py': `# Bound.\n${sound}`,
  'p.csv': ['id,label,prediction,score', ...rows].join('\n'),
});
const lax = branch('lax', { 'app.py': `# Bound.\n${sound}`, '.github/gatehouse.yml': policy.replace('{}', '{ fail-on: critical }') }); // prettier-ignore
const all = [bad, good, lax];
const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-policy-'));
const observing = path.join(outside, 'observe.yml');
fs.writeFileSync(observing, 'version: 1\nmode: observe\n');

const needs = (results: Record<string, string> = {}): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries({ scan: 'success', python: 'success', ...results }).map(([job, result]) => [job, { result, outputs: {} }]),
    ),
  ); // prettier-ignore

let double: GitHubDouble;
let fault: Fault | undefined;
let lastId = 0;
const reports = new Map<string, string>();

const step = (
  action: string,
  at: typeof bad,
  inputs: Record<string, string>,
  attempt = '1',
  env: Record<string, string> = {},
): Promise<StepResult> =>
  runStep(action, at.clone, {
    event: 'pull_request',
    payload: { pull_request: { number: 7, base: { sha: base }, head: { sha: at.head } } },
    sha: at.clone.git('rev-parse', 'HEAD'),
    apiUrl: double.url,
    inputs,
    env: { GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: attempt, ...env },
  });

/** The report that the job of a gate leaves. */
async function reported(gate: string, at: typeof bad, inputs: Record<string, string> = {}): Promise<string> {
  const { outputs } = await step(gate, at, { 'check-run': 'off', ...inputs });
  return fs.readFileSync(outputs['report-file'] ?? '', 'utf8');
}
const of = (gate: string, name: string): string => reports.get(`${name}/${gate}`) ?? '';

beforeAll(async () => {
  double = await startGitHubDouble({ fault: ({ path: asked }) => (asked.includes('/artifacts') ? fault : undefined) });
  for (const [name, at] of Object.entries({ bad, good, lax }))
    for (const gate of ['secrets', 'sast']) reports.set(`${name}/${gate}`, await reported(gate, at));
}, 60_000);
afterAll(async () => {
  await double.close();
  for (const { clone } of all) clone.remove();
  origin.remove();
  fs.rmSync(outside, { recursive: true });
});
beforeEach(() => {
  fault = undefined;
  double.state.artifacts.length = 0;
  double.state.checkRuns.length = 0;
  double.state.comments.length = 0;
});

const uploaded = (leg: string, text: string, fields: object = {}): void =>
  void double.state.artifacts.push({
    id: ++lastId,
    run: 77,
    name: `gatehouse-report-${leg}`,
    bytes: buildZip({ entries: [{ name: 'report.json', content: text, method: 8 }] }),
    ...fields,
  });

/** A report with other words in it: one that somebody changed, or that is of something else. */
function altered(text: string, target: Partial<Report['target']>, fields: Partial<Report> = {}): string {
  const report = parseReport(text);
  return JSON.stringify({ ...report, ...fields, target: { ...report.target, ...target } });
}

const verdict = (at: typeof bad, inputs: Record<string, string> = {}, attempt = '1'): Promise<StepResult> =>
  step('verdict', at, { needs: needs(), ...inputs }, attempt);
/** What is said, whatever the width of the log. */
const said = ({ stdout }: StepResult): string => stdout.replace(/\s+/g, ' ');

describe('the verdict over the jobs of a pull request', () => {
  it('passes what all of them pass', async () => {
    for (const gate of ['secrets', 'sast']) uploaded(gate, of(gate, 'good'));
    const result = await verdict(good);
    expect([result.code, result.outputs.verdict]).toEqual([0, 'pass']);
    expect(double.state.checkRuns).toMatchObject([
      { name: 'Gatehouse: verdict', head_sha: good.head, conclusion: 'success' },
    ]);
    const report = parseReport(fs.readFileSync(result.outputs['report-file'] ?? '', 'utf8'));
    expect(report.target).toMatchObject({ repository: 'acme/demo', base, run: { id: '77', attempt: 1 } });
    expect(report.gates.map(({ id, status }) => [id, status])).toEqual([
      ['secrets', 'pass'],
      ['sast', 'pass'],
    ]);
    expect(double.invalid).toEqual([]);
  });

  it('fails with one of them, shows where, and says it on the pull request', async () => {
    for (const gate of ['secrets', 'sast']) uploaded(gate, of(gate, 'bad'));
    const result = await verdict(bad, { needs: needs({ python: 'failure' }), comment: 'on-failure' });
    expect([result.code, result.outputs.verdict, result.outputs.blocking]).toEqual([1, 'fail', '1']);
    expect(double.state.checkRuns).toMatchObject([{ head_sha: bad.head, conclusion: 'failure', annotations: [{ path: 'app.py', start_line: 2 }] }]); // prettier-ignore
    expect(double.state.comments).toMatchObject([{ issue: 7 }]);
    expect(result.summary).toContain('app.py');
  });

  it('is the same from a folder', async () => {
    const folder = path.join(bad.clone.folder, 'reports');
    for (const gate of ['secrets', 'sast']) {
      fs.mkdirSync(path.join(folder, gate), { recursive: true });
      fs.writeFileSync(path.join(folder, gate, 'report.json'), of(gate, 'bad'));
    }
    const result = await verdict(bad, { reports: 'reports', 'github-token': '' });
    expect([result.code, result.outputs.verdict, result.outputs.blocking]).toEqual([1, 'fail', '1']);
    fs.writeFileSync(path.join(folder, 'sast/report.json'), '{');
    const broken = await verdict(bad, { reports: 'reports', 'github-token': '' });
    fs.rmSync(folder, { recursive: true });
    expect(broken.code).toBe(2);
    expect(said(broken)).toContain("reports/sast/report.json can't be used: not a report");
    expect(broken.stdout).not.toContain(`${bad.clone.folder}/reports`);
  });
});

describe('it is in error where a report', () => {
  const both = (): void => {
    for (const gate of ['secrets', 'sast']) uploaded(gate, of(gate, 'good'));
  };
  const secrets = (): void => {
    uploaded('secrets', of('secrets', 'good'));
  };
  const table: [string, () => void, Record<string, string>, RegExp][] = [
    ['is missing', secrets, {}, /Gate sast is expected, and no report has it/],
    ['is missing, of a gate that only this job expects', both, { gates: 'container' }, /Gate container is expected/],
    ['is missing, of a gate that this job leaves out and the policy names', secrets, { gates: 'secrets' }, /Gate sast is expected, and no report has it/],
    ['is missing, and others have its gates', both, { 'report-count': '3' }, /3 reports expected \(report-count\), and 2 there/],
    ['checked another folder', () => { secrets(); uploaded('sast', altered(of('sast', 'good'), { prefix: 'lib/' })); }, {}, /it checked folder lib\/, not the whole repository/],
    ['does not say what folder it checked', () => { const { prefix: _, ...target } = parseReport(of('sast', 'good')).target; secrets(); uploaded('sast', JSON.stringify({ ...parseReport(of('sast', 'good')), target })); }, {}, /it checked a folder that it does not tell/],
    ['and every other is missing', () => undefined, {}, /There is no report: no job left one/],
    ['has another name than is looked for', both, { artifacts: 'other-*' }, /There is no report/],
    ['is of another run', () => { secrets(); uploaded('sast', altered(of('sast', 'good'), { run: { id: '76', attempt: 1 } })); }, {}, /it is of workflow run 76, not of 77/],
    ['is of another commit', () => { secrets(); uploaded('sast', altered(of('sast', 'good'), { head: 'e'.repeat(40) })); }, {}, /it judged commit e+…, not commit/],
    ['is of another repository', () => { secrets(); uploaded('sast', altered(of('sast', 'good'), { repository: 'mallory/demo' })); }, {}, /of repository mallory\/demo, not of acme\/demo/],
    ['compared with the head itself', () => { secrets(); uploaded('sast', altered(of('sast', 'good'), { base: good.head })); }, {}, /it compared with commit/],
    ['was judged by another policy', () => { secrets(); uploaded('sast', altered(of('sast', 'good'), {}, { policy: { digest: 'f'.repeat(64), layers: [] } })); }, {}, /it was judged by policy f+…, not by/],
    ['says that it passes what failed', () => { secrets(); uploaded('sast', altered(of('sast', 'good'), {}, { gates: parseReport(of('sast', 'bad')).gates.map((gate) => ({ ...gate, status: 'pass' })) })); }, {}, /contradicts itself/],
    ['is no report', () => { secrets(); uploaded('sast', '{"schema":"gatehouse.report/v1"}'); }, {}, /can't be used: not a gatehouse.report\/v1/],
    ['is cut off', () => { secrets(); uploaded('sast', of('sast', 'good').slice(0, 300)); }, {}, /can't be used: not a report/],
    ['is in a broken archive', () => { secrets(); uploaded('sast', '', { bytes: Buffer.from('PK') }); }, {}, /artifact "gatehouse-report-sast": /],
    ['has expired', () => { secrets(); uploaded('sast', of('sast', 'good'), { expired: true }); }, {}, /it has expired/],
    ['has a job that broke off', both, { needs: needs({ python: 'failure' }) }, /Job python ended with failure, and no report says why/],
    ['has a job that broke off and is called like a trap', both, { needs: `{"__proto__":{"result":"failure"},"scan":{"result":"success"}}` }, /Job __proto__ ended with failure/],
    ['has a job that was cancelled', both, { needs: needs({ python: 'cancelled' }) }, /Job python ended with cancelled/],
    ['has a job that was skipped', both, { needs: needs({ python: 'skipped' }) }, /Job python was skipped, and judged nothing/],
  ]; // prettier-ignore
  it.each(table)('%s', async (_, arrange, inputs, message) => {
    arrange();
    const result = await verdict(good, inputs);
    expect([result.code, result.outputs.verdict]).toEqual([2, 'error']);
    expect(said(result)).toMatch(message);
    expect(double.state.checkRuns).toMatchObject([{ head_sha: good.head, conclusion: 'failure' }]);
    expect(double.invalid).toEqual([]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['does not say how its jobs ended', { needs: '' }, /input needs is missing/],
    ['needs no other', { needs: '{}' }, /input needs names no job: list every job that judges/],
    ['counts in words', { 'report-count': 'two' }, /input report-count: "two" is not valid; valid: a whole number from 1 to 10000/],
    ['counts nothing', { 'report-count': '0' }, /input report-count: "0" is not valid/],
    ['gives needs that are no JSON', { needs: 'success' }, /input needs is not JSON/],
    ['gives needs of another form', { needs: '["success"]' }, /input needs is not what GitHub says/],
    ['gives needs with an end that is none', { needs: needs({ scan: 'great' }) }, /input needs is not what GitHub says/],
    ['lets a job be skipped that it does not need', { 'may-skip': 'lint' }, /this job needs no job lint; needs: scan, python/],
    ['expects a gate that is none', { gates: 'sats' }, /there is no gate sats; did you mean sast\?/],
    ['names no gate, and the policy neither', { config: observing }, /input gates is missing, and the policy names no gate/],
    ['has no token', { 'github-token': '' }, /token is empty/],
  ])('stands before a job that %s', async (_, inputs, message) => {
    both();
    const result = await verdict(good, inputs);
    expect([result.code, result.outputs.verdict]).toEqual([2, 'error']);
    expect(said(result)).toMatch(message);
  }); // prettier-ignore

  it('can not be read, and names the permission', async () => {
    both();
    fault = faults.forbidden;
    const result = await verdict(good);
    expect([result.code, result.outputs.verdict]).toEqual([2, 'error']);
    expect(said(result)).toContain('actions: read');
    expect(double.state.checkRuns).toMatchObject([{ head_sha: good.head, conclusion: 'failure' }]);
  });

  it('was judged by another policy than the base has, whatever the change does to it', async () => {
    for (const gate of ['secrets', 'sast']) uploaded(gate, of(gate, 'lax'));
    expect((await verdict(lax)).code).toBe(0);
    double.state.artifacts.length = 0;
    uploaded('secrets', of('secrets', 'lax'));
    uploaded('sast', await reported('sast', lax, { config: observing }));
    const result = await verdict(lax);
    expect(result.code).toBe(2);
    expect(said(result)).toContain('it was judged by policy');
  });
});

describe('what a job was told by its inputs', () => {
  it.each([
    ['observe', 'pass'],
    ['warn', 'warn'],
  ])('is no way around the mode of the policy: %s', async (mode, softened) => {
    uploaded('secrets', of('secrets', 'bad'));
    const lenient = await reported('sast', bad, { mode });
    expect(parseReport(lenient)).toMatchObject({ verdict: softened, policy: { mode } });
    uploaded('sast', lenient);
    const result = await verdict(bad);
    expect([result.code, result.outputs.verdict]).toEqual([2, 'error']);
    expect(said(result)).toContain(`it judged in mode ${mode}, and the policy judges gate sast in mode enforce`);
  });

  it('is no way around a folder: what lies in another was not judged', async () => {
    uploaded('sast', of('sast', 'good'));
    const elsewhere = await reported('secrets', good, { path: '.github', config: '.github/gatehouse.yml' });
    expect(parseReport(elsewhere)).toMatchObject({ verdict: 'pass', target: { prefix: '.github/' } });
    uploaded('secrets', elsewhere);
    const result = await verdict(good);
    expect([result.code, result.outputs.verdict]).toEqual([2, 'error']);
    expect(said(result)).toContain('it checked folder .github/, not the whole repository');
  });
});

describe('the run itself', () => {
  const folder = path.join(good.clone.folder, 'reports');
  const inFolder = (env: Record<string, string>): Promise<StepResult> =>
    step('verdict', good, { needs: needs(), reports: 'reports', 'github-token': '' }, '1', env);
  beforeAll(() => {
    fs.mkdirSync(folder);
    for (const gate of ['secrets', 'sast']) fs.writeFileSync(path.join(folder, `${gate}.json`), of(gate, 'good'));
  });
  afterAll(() => {
    fs.rmSync(folder, { recursive: true });
  });

  it.each(['x', '0', '1.5', '-1'])('is not known where its attempt is %s', async (attempt) => {
    const result = await inFolder({ GITHUB_RUN_ATTEMPT: attempt });
    expect([result.code, result.outputs.verdict]).toEqual([2, 'error']);
    expect(said(result)).toContain(`GITHUB_RUN_ATTEMPT is "${attempt}", and must be a whole number from 1`);
  });

  it('is not known outside of a workflow, which a notice says', async () => {
    const result = await inFolder({ GITHUB_RUN_ID: '' });
    expect([result.code, result.outputs.verdict]).toEqual([0, 'pass']);
    expect(said(result)).toContain('GITHUB_RUN_ID is not set');
    expect(said(await inFolder({}))).not.toContain('GITHUB_RUN_ID');
  });
});

describe('a job that was skipped', () => {
  it('is no error where it may be, and nothing of it is expected', async () => {
    for (const gate of ['secrets', 'sast']) uploaded(gate, of(gate, 'good'));
    const inputs = { needs: needs({ python: 'skipped' }), 'may-skip': 'python', 'report-count': '2' };
    expect((await verdict(good, inputs)).code).toBe(0);
    expect((await verdict(good, { ...inputs, gates: 'container' })).code).toBe(2);
  });
});

describe('a run of several attempts', () => {
  const second = (gate: string): string => altered(of(gate, 'good'), { run: { id: '77', attempt: 2 } });

  it('keeps the reports of jobs that were not run again', async () => {
    uploaded('secrets', of('secrets', 'good'));
    uploaded('sast', of('sast', 'bad'), { created_at: '2026-03-01T12:00:00Z' });
    uploaded('sast', second('sast'), { created_at: '2026-03-01T13:00:00Z' });
    expect((await verdict(good, {}, '2')).code).toBe(0);
  });

  it.each([
    ['a job was cancelled in the second', needs({ scan: 'cancelled' }), /older than attempt 2, and this did not run/],
    ['a job broke off in the second', needs({ scan: 'failure' }), /Job scan ended with failure/],
  ])('takes none of an older one where %s', async (_, results, message) => {
    uploaded('secrets', of('secrets', 'good'));
    uploaded('sast', second('sast'));
    const result = await verdict(good, { needs: results }, '2');
    expect(result.code).toBe(2);
    expect(said(result)).toMatch(message);
  }); // prettier-ignore
});

it('takes the report of actions/metrics, whatever its inputs, beside those by the policy', async () => {
  const inputs = { predictions: 'p.csv', 'fail-if': 'roc_auc < 0.6' };
  const legs = await Promise.all([inputs, { ...inputs, 'fail-if': 'f1 < 0.5' }].map((leg) => reported('metrics', good, leg)));
  legs.forEach((text, leg) => { uploaded(`metrics-${leg}`, text); });
  for (const gate of ['secrets', 'sast']) uploaded(gate, of(gate, 'good'));
  const result = await verdict(good, { gates: 'secrets sast metrics' });
  expect(said(result)).not.toContain('policy');
  expect([result.code, result.outputs.verdict]).toEqual([0, 'pass']);
  const { policy: merged, gates } = parseReport(fs.readFileSync(result.outputs['report-file'] ?? '', 'utf8'));
  expect(gates.map(({ id }) => id)).toEqual(['secrets', 'sast', 'metrics']);
  expect(merged.layers.filter((layer) => layer.startsWith('inputs: gates.metrics (sha256:'))).toHaveLength(2);
}); // prettier-ignore
