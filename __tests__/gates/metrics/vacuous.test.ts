import { describe, expect, it } from '@jest/globals';
import { judgeFiles, policy, policyFile, type Judged, type PolicyParts } from './judged';
import { cases, csv, predicted } from './models';

/** Ways to pass although little or nothing was judged, or judged on numbers that can't carry it. */

const people = cases(11, 600);
const champion = predicted(people, { separation: 1.5, seed: 1 });
const biased = predicted(people, { separation: 1.5, bias: -1.2, seed: 1 });
const few = champion.map((row, i) => ({ ...row, sex: i < 5 ? 'female' : 'male' }));

const judged = (
  rules: readonly string[],
  metrics: PolicyParts['metrics'] = {},
  candidate = champion,
): Promise<Judged> =>
  judgeFiles({
    [policyFile]: policy({ rules, metrics }),
    'candidate.csv': csv(candidate),
    'baseline.csv': csv(champion.map((row) => ({ ...row, extra: 1 }))),
    'numbers.json': '{"accuracy": 0.9}',
  });

describe('a rule', () => {
  it.each([
    ['with a margin on a calibration error', 'metric: ece, margin: 0.05', 'no interval of a difference in ece'],
    ['that turns a metric round', 'metric: roc_auc, direction: lower, max: 0.9', 'of roc_auc higher is better'],
    [
      'on fewer rows than it asks for',
      'metric: accuracy, min: 0.1, min-size: 1000',
      '600 rows, fewer than min-size 1000',
    ],
  ])('%s is an error', async (_, rule, problem) => {
    const { code, text } = await judged([rule]);
    expect(text).toContain(problem);
    expect(code).toBe(2);
  });

  it('that leaves out a group which the policy declares is an error', async () => {
    const { code, text } = await judged(
      ['metric: accuracy, by: sex, min: 0.1'],
      { groups: '{ sex: [female, male] }' },
      few,
    );
    expect(text).toContain('sex=female, which the policy declares, is not judged');
    expect(code).toBe(2);
  });

  it('on numbers alone has no groups that could be declared', async () => {
    const { code, text } = await judged(['metric: accuracy, min: 0.1'], {
      candidate: 'numbers.json',
      baseline: null,
      groups: '{ sex: [female] }',
    });
    expect(text).toContain("the groups that the policy declares can't be found in it");
    expect(code).toBe(2);
  });
});

describe('a baseline that is not there', () => {
  it('is an error also where no rule compares', async () => {
    const { code, text } = await judged(['metric: accuracy, min: 0.1'], { baseline: 'typo.csv' });
    expect(text).toContain('typo.csv: there is no such file');
    expect(code).toBe(2);
  });

  it.each([['metric: accuracy, min: 0.1'], ['metric: roc_auc, margin: 0.01']])(
    'is said, also where a first run passes: %s',
    async (rule) => {
      const { code, text } = await judged([rule], { baseline: 'typo.csv', 'first-run': 'pass' });
      expect(text).toContain('there is no baseline yet (typo.csv');
      expect(code).toBe(0);
    },
  );
});

describe('a margin on a gap between groups', () => {
  const rule = 'metric: equalized_odds_difference, by: sex, margin: 0.15';

  it('passes the model itself', async () => {
    expect((await judged([rule])).code).toBe(0);
  });

  it('does not pass a model that treats one group much worse', async () => {
    const { code, gate } = await judged([rule], {}, biased);
    expect([code, gate.measurements[0]?.method]).toEqual([1, 'bootstrap-simultaneous']);
  });
});
