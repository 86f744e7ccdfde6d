import { describe, expect, it } from '@jest/globals';
import { judgeFiles, policy, policyFile, type Judged, type PolicyParts } from './judged';
import { cases, csv, predicted, type Row } from './models';

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
    'baseline.csv': csv(champion.map((row, i) => ({ ...row, sex: candidate[i]?.sex ?? '', extra: 1 }))),
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
    expect(text).toContain('sex=female, which must be there, is not judged');
    expect(code).toBe(2);
  });

  it('on numbers alone has no groups that could be declared', async () => {
    const { code, text } = await judged(['metric: accuracy, min: 0.1'], {
      candidate: 'numbers.json',
      baseline: null,
      groups: '{ sex: [female] }',
    });
    expect(text).toContain("the groups that must be there can't be found in it");
    expect(code).toBe(2);
  });
});

describe('a difference with a sign', () => {
  const signed = 'average_odds_difference(by=sex, privileged=male)';
  it.each([
    ['above alone', [`metric: '${signed}', max: 0.1`], 'set min too, like min: -0.1, or min: -1 where'],
    ['below alone', [`metric: '${signed}', min: -0.2`], 'set max too, like max: 0.2, or max: 1 where'],
    [
      'a gap that has one by privileged=',
      [`metric: 'accuracy_difference(by=sex, privileged=male)', max: 0.5`],
      'it has a sign',
    ],
    [
      'on other rows',
      [`metric: '${signed}', max: 1`, `metric: '${signed}', min: -1, where: { region: north }`],
      'it has a sign',
    ],
    [
      'as a ratio, above alone',
      ["metric: 'disparate_impact(by=sex, privileged=male)', max: 9"],
      'with max alone 0 passes',
    ],
  ])('held from %s is an error', async (_, rules, problem) => {
    const { code, text } = await judged(rules);
    expect([code, text]).toEqual([2, expect.stringContaining(problem)]);
  });

  it.each([
    ['from both sides', [`metric: '${signed}', min: -1, max: 1`]],
    ['from both sides by two rules', [`metric: '${signed}', min: -1`, `metric: '${signed}', max: 1`]],
    ['without its sign', ["metric: 'average_abs_odds_difference(by=sex, privileged=male)', max: 1"]],
    ['as a gap of groups', ['metric: accuracy_difference, by: sex, max: 1']],
    ['as four-fifths', ["metric: 'disparate_impact(by=sex, privileged=male)', min: 0.1"]],
  ])('held %s is judged', async (_, rules) => {
    expect((await judged(rules)).code).toBe(0);
  });
});

describe('a margin on few units', () => {
  const compared = async (
    rule: string,
    candidate: readonly Row[],
    baseline: readonly Row[],
    metrics: PolicyParts['metrics'] = {},
  ): Promise<readonly [string | undefined, string]> => {
    const { gate, text } = await judgeFiles({
      [policyFile]: policy({ rules: [rule], metrics }),
      'candidate.csv': csv(candidate),
      'baseline.csv': csv(baseline.map((row) => ({ ...row, extra: 1 }))),
    });
    return [gate.measurements[0]?.why, text];
  };
  /** Both classes apart by all rows, the scores of their own. */
  const separated = (rows: number, seed: number): Row[] =>
    Array.from({ length: rows }, (_, id) => {
      const label = id % 2;
      return { id, label, prediction: label, score: label / 2 + (((id + 1) * seed * 7919) % 1000) / 2500 };
    });
  const worse = predicted(people, { separation: 1.5, own: 0.2, seed: 2 });
  const grouped = (rows: readonly Row[], by: number): Row[] => rows.map((row, i) => ({ ...row, customer: i % by }));

  it.each(['accuracy', 'roc_auc', 'f1', 'log_loss'])('of %s is not decided by three clusters', async (metric) => {
    const rule = `metric: ${metric}, margin: 0.9`;
    const [why] = await compared(rule, grouped(worse, 3), grouped(champion, 3), { cluster: 'customer' });
    expect(why).toContain('3 clusters are too few');
    const [enough] = await compared(rule, grouped(worse, 60), grouped(champion, 60), { cluster: 'customer' });
    expect(enough).toContain('keeps clear');
  });

  it('is not decided by few queries', async () => {
    const ranking = (rows: number, turn: number): Row[] =>
      Array.from({ length: rows }, (_, id) => ({ id, query: id % 4, relevance: id % 3, score: (id * turn) % 17 }));
    const [why] = await compared('metric: ndcg, margin: 0.9', ranking(80, 5), ranking(80, 7), {
      ...{ task: 'ranking', label: 'relevance', query: 'query', prediction: null },
    });
    expect(why).toContain('4 queries are too few');
  });

  it.each([
    ['roc_auc', 4, 'reaches across'],
    ['average_precision', 4, '4 rows are too few'],
    ['roc_auc', 40, 'reaches across'],
    ['roc_auc', 400, 'keeps clear'],
  ])('of %s is not decided by a separation that is perfect in %i rows', async (metric, rows, told) => {
    const [why] = await compared(`metric: ${metric}, margin: 0.05`, separated(rows, 3), separated(rows, 11));
    expect(why).toContain(told);
  });

  it.each(['roc_auc', 'average_precision', 'f1', 'log_loss', 'accuracy'])(
    'of %s is kept by the model itself',
    async (metric) => {
      const [why] = await compared(`metric: ${metric}, margin: 0`, separated(6, 3), separated(6, 3));
      expect(why).toContain('both models answer the same on every row');
    },
  );

  it('of roc_auc is kept by the same order in another unit', async () => {
    const scaled = separated(6, 3).map((row) => ({ ...row, score: Number(row.score) / 2 }));
    const [why] = await compared('metric: roc_auc, margin: 0', scaled, separated(6, 3));
    expect(why).toContain('both models answer the same on every row');
  });

  it('of roc_auc is not decided by three positives', async () => {
    const rare = (rows: readonly Row[]): Row[] => rows.map((row, i) => ({ ...row, label: i % 200 === 0 ? 1 : 0 }));
    const [why] = await compared('metric: roc_auc, margin: 0.99', rare(worse), rare(champion));
    expect(why).toContain('3 rows of a class are too few');
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

describe('rows that weigh nothing', () => {
  const weighed = champion.map((row, i) => ({ ...row, weight: row.sex === 'male' || i < 30 ? 1 : 0 }));
  it.each([
    ['a group', 'metric: equalized_odds_difference, by: sex, max: 1', 'fewer than min_size=30'],
    ['a slice', 'metric: accuracy, by: sex, min: 0', 'sex=female, which must be there, is not judged'],
  ])('are not counted in %s', async (_, rule, problem) => {
    const metrics = { weight: 'weight', baseline: null, groups: '{ sex: [female, male] }' };
    const { code, text, gate } = await judged([rule], metrics, weighed);
    expect([code, text]).toEqual([2, expect.stringContaining(problem)]);
    expect(gate.evaluated).toBeLessThan(people.length);
  });

  it('are no matter of the candidate alone', async () => {
    const { code, text } = await judged(['metric: accuracy, min: 0'], { weight: 'weight' }, weighed);
    expect([code, text]).toEqual([2, expect.stringContaining('weights that the candidate alone brings')]);
  });
});

it('an id that occurs twice is an error, also without a baseline', async () => {
  const twice = champion.map((row, i) => ({ ...row, id: i === 1 ? 0 : i }));
  const { code, text } = await judged(['metric: accuracy, min: 0'], { baseline: null, id: null }, twice);
  expect([code, text]).toEqual([2, expect.stringContaining('rows 1 and 2')]);
});

it('equal answers in other bytes are a warning', async () => {
  const { gate } = await judged(['metric: accuracy, max-drop: 0.01']);
  expect(gate.findings).toMatchObject([{ rule: 'metric-copy', message: expect.stringContaining('answer the same') }]);
});

it('a comparison that was not made is skipped, and its threshold says so', async () => {
  const { gate } = await judged(['metric: accuracy, margin: 0.01', 'metric: accuracy, min: 0, margin: 0.01'], {
    baseline: 'none.csv',
    'first-run': 'pass',
  });
  expect(gate.measurements.map(({ status, threshold }) => [status, threshold])).toEqual([
    ['skipped', 'non-inferior within 0.01 (not compared)'],
    ['pass', '≥ 0; non-inferior within 0.01 (not compared)'],
  ]);
  expect(gate.skipped).toEqual({ 'not compared': 2 });
});
