import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import { parseReport } from '../../src/reports/schema';
import { startGitHubDouble, type GitHubDouble } from '../double/github-api';
import { seeded } from '../helpers/random';
import { TestRepository } from '../helpers/repository';
import { runStep, type StepResult } from '../helpers/workflow';

/** Predictions of a model that sees the truth through noise: more noise, a worse model. */
function predictions(noise: number): string {
  const generator = seeded(7);
  const random = (): number => generator.int(1_000_000) / 1_000_000;
  const rows = Array.from({ length: 2000 }, (_, id) => {
    const [truth, own] = [random() * 4 - 2, random() * 2 - 1];
    const score = 1 / (1 + Math.exp(-(truth + noise * own)));
    return [id, Number(random() < 1 / (1 + Math.exp(-2 * truth))), Number(score >= 0.5), score.toFixed(6)].join(',');
  });
  return ['id,label,prediction,score', ...rows, ''].join('\n');
}

const repository = new TestRepository();
repository.commit({ 'README.md': 'a model\n', 'reports/champion.csv': predictions(0.5) });
repository.write({ 'reports/fine.csv': predictions(0.45), 'reports/worse.csv': predictions(4) });
let double: GitHubDouble;
beforeAll(async () => {
  double = await startGitHubDouble({});
});
afterAll(async () => {
  await double.close();
  repository.remove();
});

const nightly = (inputs: Record<string, string>): Promise<StepResult> =>
  runStep('metrics', repository, {
    event: 'schedule',
    payload: {},
    sha: repository.git('rev-parse', 'HEAD'),
    apiUrl: double.url,
    inputs: { baseline: 'reports/champion.csv', 'fail-if': 'roc_auc < 0.6; roc_auc may drop > 0.02', ...inputs },
    env: { GITHUB_WORKFLOW_REF: 'acme/demo/.github/workflows/nightly.yml@refs/heads/main' },
  });

describe('actions/metrics in a nightly job, without a policy', () => {
  it('passes a model that is as good as the one in production', async () => {
    const result = await nightly({ predictions: 'reports/fine.csv' });
    expect({ code: result.code, outputs: result.outputs }).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(result.summary).toContain('roc_auc');
    const report = parseReport(fs.readFileSync(result.outputs['report-file'] ?? '', 'utf8'));
    expect(report.gates.map(({ id, status, unit, evaluated }) => ({ id, status, unit, evaluated }))).toEqual([
      { id: 'metrics', status: 'pass', unit: 'rows', evaluated: 2000 },
    ]);
  });

  it('fails a worse one at the workflow that says so, and publishes it', async () => {
    const result = await nightly({ predictions: 'reports/worse.csv' });
    expect({ code: result.code, verdict: result.outputs.verdict }).toEqual({ code: 1, verdict: 'fail' });
    const check = double.state.checkRuns.at(-1);
    expect(check).toMatchObject({ name: 'Gatehouse: metrics', conclusion: 'failure' });
    expect(check?.annotations.map(({ path }) => path)).toEqual(['.github/workflows/nightly.yml']);
    expect(double.invalid).toEqual([]);
  });

  it.each([
    [{ predictions: 'reports/none.csv' }, 'reports/none.csv: there is no such file'],
    [{ predictions: 'reports/fine.csv', 'fail-if': '' }, 'input fail-if is missing'],
    [{ predictions: 'reports/fine.csv', 'fail-if': 'rocauc < 0.6' }, 'did you mean roc_auc?'],
    [{ predictions: 'reports/fine.csv', label: 'churn' }, 'there is no column churn'],
    [{ predictions: '', 'fail-if': '', baseline: '' }, 'there are no metric rules here'],
  ])('is in error, and says why: %j', async (inputs, problem) => {
    const result = await nightly(inputs);
    expect({ code: result.code, verdict: result.outputs.verdict }).toEqual({ code: 2, verdict: 'error' });
    expect(result.stdout.replace(/\s+/g, ' ')).toContain(problem);
  });

  it('does not let inputs and policy state the rules both', async () => {
    const policy = 'version: 1\ngates:\n  metrics:\n    candidate: a.csv\n    rules: [{ metric: f1, min: 0.5 }]\n';
    repository.write({ '.github/gatehouse.yml': policy });
    const result = await nightly({ predictions: 'reports/fine.csv' });
    repository.write({ '.github/gatehouse.yml': null });
    expect(result.code).toBe(2);
    expect(result.stdout.replace(/\s+/g, ' ')).toContain('say it in one place');
  });
});
