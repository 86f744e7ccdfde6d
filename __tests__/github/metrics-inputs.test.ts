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

  it('say what the rows are and how they are compared', () => {
    const section = read({
      ...{ predictions: 'a.csv', 'fail-if': 'ndcg < 0.5', task: 'ranking' },
      ...{ query: 'q', cluster: 'user', relevant: '2', level: '0.9', decision: 'point' },
      groups: 'sex: female, male;\n region:north ; ',
    });
    expect(section).toMatchObject({
      ...{ task: 'ranking', query: 'q', cluster: 'user', relevant: 2, level: 0.9, decision: 'point' },
      groups: { sex: ['female', 'male'], region: ['north'] },
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
    [
      { predictions: 'a.csv', 'fail-if': 'f1 < 1', 'first-run': 'skip' },
      'input first-run: "skip" is not valid; valid: error, warn, pass',
    ],
    [{ predictions: 'a.csv', 'fail-if': 'f1 < 1', decision: 'pt' }, 'input decision: '],
    [{ predictions: 'a.csv', 'fail-if': 'f1 < 1', level: '95%' }, 'input level: 95% is no number'],
    [{ predictions: 'a.csv', 'fail-if': 'f1 < 1', level: '95' }, 'input level: '],
    [{ predictions: 'a.csv', 'fail-if': 'f1 < 1', relevant: 'all' }, 'input relevant: all is no number'],
    [{ predictions: 'a.csv', 'fail-if': 'f1 < 1', groups: 'sex' }, 'input groups: sex: write'],
    [{ predictions: 'a.csv', 'fail-if': 'f1 < 1', groups: 'sex: a,,b' }, 'input groups: sex: a,,b: write'],
    [{ predictions: 'a.csv', 'fail-if': 'f1 < 1', groups: 'sex: a; sex: b' }, 'input groups: sex is there twice'],
  ])('are refused by name: %j', (inputs, problem) => {
    expect(() => read(inputs)).toThrow(problem);
  });
});
