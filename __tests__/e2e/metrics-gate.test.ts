import { afterAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { parseReport } from '../../src/reports/schema';
import { folderOf, policy, policyFile, type Files } from '../gates/metrics/judged';
import { cases, csv, predicted } from '../gates/metrics/models';
import { root, runBuilt, type Outcome } from '../helpers/built';

/** The metric gate of the built program, from the policy to the exit code. */

const documented = `version: 1
gates:
  metrics:
    task: binary
    candidate: reports/candidate.csv      # or .parquet, or mlflow:…, or a metrics file
    baseline: reports/champion.csv
    id: id
    label: label
    prediction: prediction
    score: score
    on-inconclusive: fail                 # fail | warn | pass
    rules:
      - { metric: roc_auc, min: 0.80, margin: 0.01 }
      - { metric: accuracy, max-drop: 0.02 }
      - { metric: equalized_odds_difference, by: sex, max: 0.1 }
`;

const people = cases(1, 4000);
const champion = csv(predicted(people, { separation: 1.5, seed: 1 }));
const fine = csv(predicted(people, { separation: 1.5, seed: 2 }));
const degraded = csv(predicted(people, { separation: 1.2, seed: 2 }));

const made: string[] = [];
afterAll(() => {
  for (const folder of made) fs.rmSync(folder, { recursive: true, force: true });
});
function folder(files: Files): string {
  const here = folderOf(files);
  made.push(here);
  return here;
}
const documentedFolder = (candidate: string | undefined): string =>
  folder({
    [policyFile]: documented,
    'reports/champion.csv': champion,
    ...(candidate !== undefined && { 'reports/candidate.csv': candidate }),
  });

const check = (here: string, ...args: string[]): Promise<Outcome> =>
  runBuilt('cli.js', ['check', here, '--gate', 'metrics', ...args]);

describe('the documented policy', () => {
  it.each([
    ['a fine candidate', fine, 0, 'pass'],
    ['a degraded candidate', degraded, 1, 'fail'],
    ['no candidate', undefined, 2, 'error'],
    ['a candidate with a NaN score', fine.replace(/^0,.*$/m, '0,0,male,north,NaN,0'), 2, 'error'],
  ])('ends for %s with its exit code and one JSON document', async (_, candidate, code, verdict) => {
    const here = documentedFolder(candidate);
    const result = await check(here, '--format', 'json');
    expect([result.code, result.stderr]).toEqual([code, expect.not.stringMatching(/\bat .*index\.js/)]);
    const report = parseReport(result.stdout);
    expect([report.verdict, report.gates.map(({ id, status }) => [id, status])]).toEqual([
      verdict,
      [['metrics', verdict]],
    ]);
    expect(report.gates[0]?.findings.every(({ location }) => location.path === policyFile)).toBe(true);
  });

  it('is judged in an automatic run too, beside the other gates', async () => {
    const result = await runBuilt('cli.js', ['check', documentedFolder(degraded), '--format', 'json']);
    const report = parseReport(result.stdout);
    expect([result.code, report.gates.find(({ id }) => id === 'metrics')?.status]).toEqual([1, 'fail']);
  });

  it('gives the same measurements in every run', async () => {
    const here = documentedFolder(degraded);
    const [once, again] = [await check(here, '--format', 'json'), await check(here, '--format', 'json')];
    const shown = ({ stdout }: Outcome): string => JSON.stringify(parseReport(stdout).gates[0]?.measurements);
    expect(shown(again)).toBe(shown(once));
  });

  it.each(['text', 'markdown', 'sarif', 'junit', 'gitlab'])('is told in %s, with the reason', async (format) => {
    const result = await check(documentedFolder(degraded), '--format', format);
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('roc_auc');
    expect(result.stdout).toContain('more than 0.02');
  });

  it('holds on a pull request against the policy and the baseline of the base', async () => {
    const { TestRepository } = await import('../helpers/repository');
    const here = new TestRepository();
    made.push(here.folder);
    here.commit({ [policyFile]: documented, 'reports/candidate.csv': fine, 'reports/champion.csv': champion });
    here.commit({
      [policyFile]: documented.replace('0.80', '0.10'),
      'reports/candidate.csv': degraded,
      'reports/champion.csv': degraded,
    });
    const result = await check(here.folder, '--base', 'HEAD~1', '--format', 'json');
    const report = parseReport(result.stdout);
    expect([result.code, report.gates[0]?.status]).toEqual([1, 'fail']);
    expect(report.notices.map(({ message }) => message).join()).toContain('changes the policy');
  });
});

describe('tables of different forms', () => {
  const fixture = (name: string): Buffer => fs.readFileSync(path.join(root, '__tests__/fixtures/metrics', name));
  const rules = [
    'metric: roc_auc, min: 0.9, margin: 0.05',
    'metric: accuracy, max-drop: 0.05',
    'metric: equalized_odds_difference, by: size, max: 1, min-size: 10',
    'metric: roc_auc, min: 0.5, by: size',
  ];
  const measured = async (candidate: string, content: Buffer): Promise<unknown> => {
    const here = folder({
      [policyFile]: policy({ rules, metrics: { candidate } }),
      [candidate]: content,
      'baseline.csv': fixture('bcancer_s0_baseline.csv'),
    });
    const { stdout } = await check(here, '--format', 'json');
    const [gate] = parseReport(stdout).gates;
    const undetermined = ['bootstrap-bca', 'bootstrap-simultaneous', 'bootstrap-percentile'];
    return gate?.measurements.map(({ interval, pValue, pWorse, why, ...rest }) =>
      undetermined.includes(rest.method ?? '') ? rest : { interval, pValue, pWorse, why, ...rest },
    );
  };

  it('are judged alike: Parquet, gzip and CSV against a CSV baseline', async () => {
    const text = fixture('bcancer_s0_cand.csv');
    const plain = await measured('candidate.csv', text);
    expect(plain).toHaveLength(5);
    expect(await measured('candidate.parquet', fixture('bcancer_s0_cand.parquet'))).toEqual(plain);
    expect(await measured('candidate.csv.gz', zlib.gzipSync(text))).toEqual(plain);
  });
});

describe('other commands', () => {
  it('baseline accepts nothing of a model', async () => {
    const here = documentedFolder(degraded);
    const { code, stderr } = await runBuilt('cli.js', ['baseline', here, '--gate', 'metrics']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('metrics')]);
  });

  it('explain shows the section', async () => {
    const { code, stdout } = await runBuilt('cli.js', [
      'explain',
      '--config',
      path.join(documentedFolder(fine), policyFile),
    ]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('gates.metrics')]);
  });

  it('schema describes every key of a rule', async () => {
    const { code, stdout } = await runBuilt('cli.js', ['schema']);
    expect(code).toBe(0);
    for (const key of ['max-relative-drop', 'min-size', 'on-inconclusive', 'first-run'])
      expect(stdout).toContain(`"${key}"`);
  });
});
