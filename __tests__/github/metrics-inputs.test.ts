import { describe, expect, it } from '@jest/globals';
import { readMetricsInputs } from '../../src/github/metrics-inputs';

const read = (inputs: Record<string, string>, root = '/job'): ReturnType<typeof readMetricsInputs> =>
  readMetricsInputs((name) => inputs[name] ?? '', { workspace: '/job', root });

describe('the inputs of actions/metrics', () => {
  it('leave the decision to the policy when none is given', () => {
    expect(read({ config: 'policy.yml', predictions: '  ' })).toBeUndefined();
  });

  it('become the section that a policy would have', () => {
    const section = read({
      predictions: 'out/candidate.csv',
      baseline: 'mlflow:models:/churn@champion',
      label: 'churned',
      score: 'p_no, p_yes',
      positive: 'yes',
      'fail-if': 'roc_auc < 0.8; roc_auc drops > 0.01',
      'on-inconclusive': 'warn',
    });
    expect(section).toMatchObject({
      candidate: 'out/candidate.csv',
      baseline: 'mlflow:models:/churn@champion',
      label: 'churned',
      score: ['p_no', 'p_yes'],
      positive: 'yes',
      'on-inconclusive': 'warn',
      'first-run': 'error',
      rules: [
        { metric: 'roc_auc', min: 0.8 },
        { metric: 'roc_auc', 'max-drop': 0.01 },
      ],
    });
  });

  it('name files from the workspace, also when a folder below it is checked', () => {
    const section = read({ predictions: 'out/a.csv', baseline: 'model/b.csv', 'fail-if': 'f1 < 1' }, '/job/model');
    expect(section).toMatchObject({ candidate: '../out/a.csv', baseline: 'b.csv' });
  });

  it.each([
    [{ predictions: 'a.csv' }, 'input fail-if is missing: with predictions given'],
    [{ 'fail-if': 'f1 < 1' }, 'input predictions is missing'],
    [{ label: 'y' }, 'input predictions is missing: with label given'],
    [{ predictions: 'a.csv', 'fail-if': 'f1' }, 'fail-if: "f1"'],
    [{ predictions: 'a.csv', 'fail-if': 'f1 < 1', task: 'binry' }, 'input task: '],
    [{ predictions: 'a.csv', 'fail-if': 'f1 < 1', 'first-run': 'skip' }, 'valid: error, warn, pass'],
  ])('are refused by name: %j', (inputs, problem) => {
    expect(() => read(inputs)).toThrow(problem);
  });
});
