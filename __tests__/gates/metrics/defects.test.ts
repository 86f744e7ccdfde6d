import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../helpers/built';
import { judgeFiles, policy, policyFile, type Judged } from './judged';
import { cases, csv, predicted, type Row } from './models';

/** What was measured in other tools, each as what happens here. */

const fixture = (name: string): string => fs.readFileSync(path.join(root, '__tests__/fixtures', name), 'utf8');

interface Numbers {
  readonly next: string;
  readonly before?: string;
  readonly rules: readonly string[];
  readonly metrics?: Readonly<Record<string, string>>;
}

/** Judges a metrics file, against another where there is one. */
const numbers = ({ next, before, rules, metrics = {} }: Numbers): Promise<Judged> =>
  judgeFiles({
    [policyFile]: policy({
      rules,
      metrics: { candidate: 'new.json', baseline: before === undefined ? null : 'old.json', ...metrics },
    }),
    'new.json': next,
    ...(before !== undefined && { 'old.json': before }),
  });

interface Tables {
  readonly candidate: readonly Row[];
  readonly baseline?: readonly Row[];
  readonly rules: readonly string[];
  readonly metrics?: Readonly<Record<string, string | null>>;
}

const tables = ({ candidate, baseline, rules, metrics = {} }: Tables): Promise<Judged> =>
  judgeFiles({
    [policyFile]: policy({ rules, metrics: { ...(baseline ? {} : { baseline: null }), ...metrics } }),
    'candidate.csv': csv(candidate),
    ...(baseline && { 'baseline.csv': csv(baseline) }),
  });

const auc = (value: string): string => `{"auc": ${value}}`;

/** The name of the one number of a file. */
const nameIn = (file: string): string => /"(\w+)"/.exec(file)?.[1] ?? '';

type Verdict = 'pass' | 'fail' | 'error';
const codes = { pass: 0, fail: 1, error: 2 } as const;
const expectVerdict = ({ code, text, gate }: Judged, verdict: Verdict, told = ''): void => {
  const shown = [text, ...gate.measurements.map(({ why }) => why)].join('\n');
  expect([code, shown]).toEqual([codes[verdict], expect.stringContaining(told)]);
};

describe('MLflow', () => {
  it.each<[string, string, string | undefined, string, Verdict, ...string[]]>([
    ['passes a NaN that may drop by a share', auc('NaN'), auc('0.9'), 'max-relative-drop: 0.1', 'error', 'NaN'],
    ['passes whatever follows a NaN by a share', auc('0.1'), auc('NaN'), 'max-relative-drop: 0.1', 'error', 'NaN'],
    ['crashes on a NaN that may drop by an amount', auc('NaN'), auc('0.9'), 'max-drop: 0.1', 'error', 'NaN'],
    ['crashes on what follows a NaN by an amount', auc('0.9'), auc('NaN'), 'max-drop: 0.1', 'error', 'NaN'],
    ['passes infinity at a threshold', auc('Infinity'), undefined, 'min: 0.8', 'error', 'Infinity'],
    ['passes infinity against a baseline', auc('Infinity'), auc('0.9'), 'max-drop: 0', 'error', 'Infinity'],
    ['crashes at a threshold when the baseline lacks the metric', auc('0.9'), '{"f1": 1}', 'min: 0.8', 'pass'],
    ['crashes when the baseline lacks the metric', auc('0.9'), '{"f1": 1}', 'max-drop: 0.1', 'error', 'old.json'],
    ['crashes on a share of 0 without a baseline', auc('0.9'), undefined, 'max-relative-drop: 0', 'error', 'baseline'],
    ['fails equals at a baseline of 0', auc('0'), auc('0'), 'max-drop: 0', 'pass'],
    ['guesses at a share of 0', auc('0.5'), auc('0'), 'max-relative-drop: 0.1', 'error', 'a baseline of 0'],
    ['fails a loss that stays 0', auc('0'), auc('0'), 'direction: lower, max-drop: 0', 'pass'],
    ['passes what is worse than a negative baseline', '{"r2": -0.7}', '{"r2": -0.5}', 'max-relative-drop: 0.1', 'fail'],
    ['fails what is better than a negative baseline', '{"r2": -0.3}', '{"r2": -0.5}', 'max-relative-drop: 0.1', 'pass'],
    ['fails 0.88 against 0.8 × 1.1', auc('0.88'), undefined, `min: ${0.8 * 1.1}`, 'pass'],
    ['fails 0.8 that drops by 10 %', auc('0.72'), auc('0.8'), 'max-relative-drop: 0.1', 'pass'],
    ['fails 0.3 that drops by 0.2', auc('0.1'), auc('0.3'), 'max-drop: 0.2', 'pass'],
    ['fails a model that is equal', auc('0.9'), auc('0.9'), 'max-drop: 0', 'pass'],
    ['can not say "may drop by 0.01": within', auc('0.895'), auc('0.9'), 'max-drop: 0.01', 'pass'],
    ['can not say "may drop by 0.01": beyond', auc('0.885'), auc('0.9'), 'max-drop: 0.01', 'fail'],
  ])('%s', async (_, next, before, rule, verdict, ...told) => {
    expectVerdict(
      await numbers({ next, ...(before !== undefined && { before }), rules: [`metric: ${nameIn(next)}, ${rule}`] }),
      verdict,
      ...told,
    );
  });

  it('compared a model with itself, and nobody noticed', async () => {
    const rules = ['metric: auc, max-drop: 0.1'];
    const judged = await numbers({ next: auc('0.9'), before: auc('0.9'), rules, metrics: { baseline: 'new.json' } });
    expectVerdict(judged, 'error', 'new.json');
  });

  it('has no structured result', async () => {
    const { gate } = await numbers({ next: auc('0.85'), before: auc('0.9'), rules: ['metric: auc, max-drop: 0.02'] });
    expect(gate.measurements).toEqual([
      expect.objectContaining({ metric: 'auc', value: 0.85, baseline: 0.9, threshold: 'drop ≤ 0.02', status: 'fail' }),
    ]);
  });
});

describe('TFMA', () => {
  it.each<[string, string, string | undefined, string, Verdict, ...string[]]>([
    [
      'passes by a share what is worse than a negative baseline',
      '{"r2": -0.7}',
      '{"r2": -0.5}',
      'max-relative-drop: 0.1',
      'fail',
    ],
    ['passes a comparison without a bound', auc('0.1'), auc('0.9'), 'direction: higher', 'error', 'demands something'],
    [
      'ignores comparisons in a first run',
      auc('0.1'),
      undefined,
      'max-drop: 0.1, baseline: nowhere.json',
      'error',
      'nowhere.json',
    ],
    ['documents a share of the baseline and takes a change', auc('0.81'), auc('0.9'), 'max-relative-drop: 0.1', 'pass'],
    ['does not say why: a threshold', auc('0.7'), undefined, 'min: 0.8', 'fail', '0.7 is below 0.8'],
    ['does not say why: a comparison', auc('0.7'), auc('0.9'), 'max-drop: 0.1', 'fail', 'drops by 0.2, more than 0.1'],
  ])('%s', async (_, next, before, rule, verdict, ...told) => {
    expectVerdict(
      await numbers({ next, ...(before !== undefined && { before }), rules: [`metric: ${nameIn(next)}, ${rule}`] }),
      verdict,
      ...told,
    );
  });

  it('neither blesses nor refuses without a threshold', async () => {
    expectVerdict(await numbers({ next: auc('0.9'), rules: [] }), 'error', 'no rules');
  });

  it('has no override', async () => {
    const rules = ['metric: auc, min: 0.95'];
    const waiver = `waivers: [{ id: w, rule: metric-min, paths: ['${policyFile}'], reason: agreed, owner: ml, expires: 2999-01-01 }]`;
    const judged = await judgeFiles({
      [policyFile]: policy({ rules, metrics: { candidate: 'new.json', baseline: null }, top: waiver }),
      'new.json': auc('0.9'),
    });
    expectVerdict(judged, 'pass');
    expect(judged.gate.findings).toMatchObject([{ state: 'waived', waiver: 'w' }]);
  });

  it('judges by the point value, whatever the noise', async () => {
    const people = cases(21, 120);
    const baseline = predicted(people, { separation: 1.5, own: 0.9, seed: 1 });
    const candidate = predicted(people, { separation: 1.5, own: 0.9, seed: 2 });
    const rules = ['metric: roc_auc, margin: 0.02'];
    const judged = await tables({ candidate, baseline, rules });
    expectVerdict(judged, 'fail', 'rows would decide');
    expect(judged.gate.findings.map(({ rule }) => rule)).toEqual(['metric-inconclusive']);
  });

  it('tells of a missing slice beside the verdict', async () => {
    const candidate = predicted(cases(22, 200), { separation: 1.5, seed: 1 });
    const rules = ['metric: accuracy, min: 0.1, by: region'];
    expectVerdict(
      await tables({ candidate, rules, metrics: { groups: '{ region: [east] }' } }),
      'error',
      'region=east',
    );
  });
});

describe('a naive gate', () => {
  it('takes a drop that is not significant for none (breast cancer: −0.0127, p = 0.114)', async () => {
    const judged = await judgeFiles({
      [policyFile]: policy({ rules: ['metric: roc_auc, margin: 0.01'] }),
      'candidate.csv': fixture('metrics/bcancer_s0_cand.csv'),
      'baseline.csv': fixture('metrics/bcancer_s0_baseline.csv'),
    });
    expectVerdict(judged, 'fail', 'reaches across −0.01');
    const [{ delta = NaN, pValue = NaN } = {}] = judged.gate.measurements;
    expect(delta).toBeCloseTo(-0.0127, 4);
    expect(pValue).toBeCloseTo(0.63, 2);
  });
});

describe('Evidently', () => {
  const shifted = fixture('metrics-files/evidently-drift-shifted-tests.json');
  it('calls a data set good in which age has drifted', async () => {
    const rules = ['metric: ValueDrift.age, max: 0.1', 'metric: ValueDrift.race, max: 0.1'];
    const judged = await numbers({ next: shifted, rules });
    expectVerdict(judged, 'fail', 'ValueDrift.age');
    expect(judged.gate.findings).toHaveLength(1);
    expectVerdict(await numbers({ next: shifted, rules: ['metric: tests.failed, max: 0'] }), 'fail', '2 is above 0');
  });

  it.each<[string, string, string, Verdict]>([
    ['passes a model that lost a tenth (within 20 %)', '0.827', '0.923', 'fail'],
    ['fails a model that won a quarter (beyond 20 %)', '0.95', '0.75', 'pass'],
  ])('%s', async (_, next, before, verdict) => {
    expectVerdict(
      await numbers({ next: auc(next), before: auc(before), rules: ['metric: auc, max-drop: 0.02'] }),
      verdict,
    );
  });

  it.each<[string, number, number, Verdict]>([
    ['passes predictions of a model that lost a tenth', 0.9, 1.6, 'fail'],
    ['fails predictions of a model that won as much', 1.6, 0.9, 'pass'],
  ])('%s', async (_, next, before, verdict) => {
    const people = cases(23, 1500);
    const candidate = predicted(people, { separation: next, seed: 1 });
    const baseline = predicted(people, { separation: before, seed: 2 });
    expectVerdict(await tables({ candidate, baseline, rules: ['metric: roc_auc, margin: 0.01'] }), verdict);
  });
});

describe('Great Expectations', () => {
  it('calls a suite without expectations a success', async () => {
    const next = fixture('metrics-files/great-expectations-validation-empty.json');
    expectVerdict(await numbers({ next, rules: ['metric: success, min: 1'] }), 'error', 'nothing');
    expectVerdict(await numbers({ next, rules: ['metric: unsuccessful_expectations, max: 0'] }), 'error', 'nothing');
  });

  it('tells what failed, and how badly', async () => {
    const next = fixture('metrics-files/great-expectations-checkpoint-two.json');
    expectVerdict(
      await numbers({ next, rules: ['metric: unsuccessful_expectations, max: 0'] }),
      'fail',
      '4 is above 0',
    );
  });
});

describe('Deepchecks', () => {
  it('passes conditions beside a check that crashed', async () => {
    const next = fixture('metrics-files/deepchecks-suite-crashed.json');
    expectVerdict(await numbers({ next, rules: ['metric: conditions.failed, max: 0'] }), 'pass');
    expectVerdict(await numbers({ next, rules: ['metric: checks.crashed, max: 0'] }), 'fail', '1 is above 0');
  });
});

describe('fairlearn', () => {
  const people = cases(24, 400);
  const model = predicted(people, { separation: 1.5, bias: -1.5, seed: 1 });
  const gap = (name: string, more = 'max: 0.1'): string => `metric: ${name}, by: sex, ${more}`;
  const differences = ['demographic_parity_difference', 'equalized_odds_difference'];
  const ratios = ['demographic_parity_ratio', 'equalized_odds_ratio'];

  it('sees no gap in labels that are words, without a positive class', async () => {
    const words = model.map((row) => ({
      ...row,
      label: row.label === 1 ? 'yes' : 'no',
      prediction: row.prediction === 1 ? 'yes' : 'no',
    }));
    expectVerdict(await tables({ candidate: words, rules: differences.map((name) => gap(name)) }), 'error', 'positive');
    const named = await tables({
      candidate: words,
      rules: differences.map((name) => gap(name)),
      metrics: { positive: 'yes' },
    });
    expectVerdict(named, 'fail');
  });

  it('passes a single group', async () => {
    const women = model.filter(({ sex }) => sex === 'female');
    const rules = [...differences.map((name) => gap(name)), ...ratios.map((name) => gap(name, 'min: 0.8'))];
    const judged = await tables({ candidate: women, rules });
    expectVerdict(judged, 'error', 'one group only');
    expect(judged.gate.measurements.map(({ value, status }) => [value, status])).toEqual(
      rules.map(() => [null, 'error']),
    );
  });

  it('has NaN where nobody is selected', async () => {
    const none = model.map((row) => ({ ...row, prediction: 0 }));
    expectVerdict(
      await tables({ candidate: none, rules: [gap('demographic_parity_ratio', 'min: 0.8')] }),
      'error',
      '0 in every group',
    );
  });

  it.each([...differences.slice(1), ...ratios.slice(1), 'equal_opportunity_difference'])(
    '%s takes 0 for the rate of a group without positives',
    async (name) => {
      const lacking = model.filter(({ sex, label }) => sex === 'male' || label === 0);
      const rule = gap(name, name.endsWith('ratio') ? 'min: 0' : 'max: 1');
      const judged = await tables({ candidate: lacking, rules: [rule] });
      expectVerdict(judged, 'error', 'sex=female has no positives');
    },
  );

  it('lets one row make the gap', async () => {
    const rows = model.map((row, i) => ({ ...row, sex: i === 0 ? 'divers' : (row.sex ?? '') }));
    const judged = await tables({ candidate: rows, rules: [gap('demographic_parity_difference')] });
    expectVerdict(judged, 'error', 'sex=divers has 1 row');
    // No group vanishes: the report counts them all.
    expect(judged.gate.measurements[0]?.groups?.map(({ group, rows: size }) => [group.sex, size])).toContainEqual([
      'divers',
      1,
    ]);
  });

  it('fails without a place where a row has no group', async () => {
    const rows = model.map((row, i) => ({ ...row, sex: i === 4 ? '' : (row.sex ?? '') }));
    expectVerdict(
      await tables({ candidate: rows, rules: [gap('demographic_parity_difference')] }),
      'error',
      'row 5, column "sex"',
    );
  });

  it('has no interval for equalized odds', async () => {
    for (const baseline of [undefined, predicted(people, { separation: 1.5, seed: 2 })]) {
      const rules = [gap('equalized_odds_difference', 'max: 1')];
      const { gate } = await tables({ candidate: model, ...(baseline && { baseline }), rules });
      const [{ interval: [low, high] = [NaN, NaN] } = {}] = gate.measurements;
      expect(high - low).toBeGreaterThan(0);
    }
  });
});

describe('AIF360', () => {
  it('has a disparate impact above 1, which a minimum alone lets pass', async () => {
    const candidate = predicted(cases(25, 1000), { separation: 1, bias: 2, seed: 1 });
    const rule = "metric: 'disparate_impact(by=sex, privileged=male)', min: 0.8";
    expectVerdict(await tables({ candidate, rules: [rule] }), 'pass');
    expectVerdict(await tables({ candidate, rules: [`${rule}, max: 1.25`] }), 'fail');
    expectVerdict(await tables({ candidate, rules: ['metric: demographic_parity_ratio, by: sex, min: 0.8'] }), 'fail');
  });
});

describe('DVC', () => {
  const diff = fixture('metrics-files/dvc-diff.json');
  it('writes a NaN that JSON.parse does not read', async () => {
    expect(() => JSON.parse(diff) as unknown).toThrow();
    expectVerdict(await numbers({ next: diff, rules: ['metric: nested.f1.macro, max-drop: 0.5'] }), 'error', 'NaN');
    expectVerdict(await numbers({ next: diff, rules: ['metric: nested.f1.macro, min: 0'] }), 'error', 'NaN');
    expectVerdict(await numbers({ next: diff, rules: ['metric: auc, min: 0.8, max-drop: 0'] }), 'pass');
  });

  it('ends with 0 when the metrics file is missing', async () => {
    const next = fixture('metrics-files/dvc-diff-missing.json');
    expectVerdict(await numbers({ next, rules: ['metric: auc, max-drop: 0.1'] }), 'error', 'new.json');
  });

  it('knows no thresholds', async () => {
    expectVerdict(await numbers({ next: diff, rules: ['metric: accuracy, max-drop: 0.01'] }), 'fail', 'drops by 0.02');
    expectVerdict(await numbers({ next: diff, rules: ['metric: accuracy, max-drop: 0.02'] }), 'pass');
  });

  it('leaves out what did not change, which is no evidence', async () => {
    const next = '{"metrics.json": {"auc": {"old": 0.8, "new": 0.9, "diff": 0.1}}}';
    expectVerdict(await numbers({ next, rules: ['metric: accuracy, max-drop: 0.01'] }), 'error', 'accuracy');
  });

  it('has nothing on the older side of a new metric', async () => {
    expectVerdict(
      await numbers({ next: diff, rules: ['metric: new, direction: higher, max-drop: 0.01'] }),
      'error',
      'new',
    );
    expectVerdict(await numbers({ next: diff, rules: ['metric: new, min: 1'] }), 'pass');
  });
});

describe('scikit-learn', () => {
  const people = cases(26, 200);
  const model = predicted(people, { separation: 1.5, seed: 1 });
  const oneClass = model.map((row) => ({ ...row, label: 0 }));
  const regression = (targets: readonly number[]): Row[] =>
    targets.map((label, id) => ({ id, label, prediction: label + 0.5, score: 0 }));

  it.each<[string, readonly Row[], string, Verdict, string]>([
    ['has NaN and a warning for the area of one class', oneClass, 'roc_auc, min: 0.1', 'error', 'no positives'],
    [
      'has 0 and a warning for precision without a prediction',
      model.map((row) => ({ ...row, prediction: 0 })),
      'precision, min: 0.1',
      'fail',
      '0/0',
    ],
    [
      'drops an absent class from balanced accuracy',
      oneClass,
      'balanced_accuracy, max: 0.1',
      'fail',
      'left out a class',
    ],
    [
      'clips what is no probability',
      model.map((row, i) => ({ ...row, score: i === 9 ? 1.01 : (row.score ?? 0) })),
      'log_loss, max: 9',
      'error',
      'row 10',
    ],
  ])('%s', async (_, candidate, rule, verdict, told) => {
    expectVerdict(await tables({ candidate, rules: [`metric: ${rule}`] }), verdict, told);
  });

  it('has a share of a target of 0 beyond all bounds', async () => {
    const candidate = regression([0, 1.5, 2.5, 3.5]);
    const judged = await tables({
      candidate,
      rules: ['metric: mape, max: 10'],
      metrics: { task: 'regression', score: null },
    });
    expectVerdict(judged, 'fail', 'above 10');
    expect(judged.gate.measurements[0]?.why).toContain('target of 0');
  });

  it('takes one row for evidence of r2', async () => {
    const judged = await tables({
      candidate: regression([1.5]),
      rules: ['metric: r2, min: 0'],
      metrics: { task: 'regression', score: null },
    });
    expectVerdict(judged, 'error', 'two rows');
  });
});
