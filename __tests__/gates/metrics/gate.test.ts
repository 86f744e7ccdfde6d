import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import type { Measurement } from '../../../src/report';
import { judgeFiles, judgeFolder, folderOf, policy, policyFile, type Files, type Judged } from './judged';
import { cases, csv, predicted, shuffled, type Row } from './models';

/** The policy of the documentation, word by word. */
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
const lineOf = (rule: number): number => 13 + rule;

const people = cases(1, 4000);
const champion = csv(predicted(people, { separation: 1.5, seed: 1 }));
const models = {
  fine: predicted(people, { separation: 1.5, seed: 2 }),
  degraded: predicted(people, { separation: 1.2, seed: 2 }),
  biased: predicted(people, { separation: 1.55, own: 0.1, bias: -1, seed: 2 }),
};
const documentedFiles = (candidate: string): Files => ({
  [policyFile]: documented,
  'reports/candidate.csv': candidate,
  'reports/champion.csv': champion,
});

const statuses = ({ gate }: Judged): [string, string][] =>
  gate.measurements.map(({ metric, status }) => [metric, status]);
const found = ({ gate }: Judged): [string, number | undefined, boolean][] =>
  gate.findings.map(({ rule, location, blocking }) => [rule, location.startLine, blocking]);

describe('the documented policy', () => {
  it('passes a candidate that is as good', async () => {
    const judged = await judgeFiles(documentedFiles(csv(models.fine)));
    expect(judged.text).toContain('3 of 3 metric rules on 4000 rows');
    expect([judged.code, judged.gate.status, judged.gate.evaluated, judged.gate.unit]).toEqual([
      0,
      'pass',
      4000,
      'rows',
    ]);
    expect(judged.gate.findings).toEqual([]);
    expect(judged.gate.measurements).toMatchObject([
      { metric: 'roc_auc', slice: {}, rows: 4000, method: 'delong', level: 0.95, status: 'pass' },
      { metric: 'accuracy', slice: {}, rows: 4000, status: 'pass' },
      { metric: 'equalized_odds_difference', slice: {}, rows: 4000, status: 'pass' },
    ]);
    for (const { value, baseline, delta, threshold, why } of judged.gate.measurements) {
      expect(delta).toBeCloseTo((value ?? NaN) - (baseline ?? NaN), 12);
      expect([threshold, why]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
    }
    expect(judged.gate.charts?.map(({ kind }) => kind)).toEqual(['roc', 'precision-recall', 'calibration']);
  });

  it('fails a candidate that is worse beyond noise, at the lines of its rules', async () => {
    const judged = await judgeFiles(documentedFiles(csv(models.degraded)));
    expect([judged.code, judged.gate.status]).toEqual([1, 'fail']);
    expect(found(judged)).toEqual([
      ['metric-margin', lineOf(0), true],
      ['metric-drop', lineOf(1), true],
    ]);
    for (const { location, severity, state } of judged.gate.findings)
      expect([location.path, severity, state]).toEqual([policyFile, 'high', 'new']);
    expect(statuses(judged)).toEqual([
      ['roc_auc', 'fail'],
      ['accuracy', 'fail'],
      ['equalized_odds_difference', 'pass'],
    ]);
  });

  it('fails a candidate that is biased, and shows the groups', async () => {
    const judged = await judgeFiles(documentedFiles(csv(models.biased)));
    expect([judged.code, judged.gate.status]).toEqual([1, 'fail']);
    expect(found(judged)).toContainEqual(['metric-max', lineOf(2), true]);
    const { groups } = judged.gate.measurements[2] ?? {};
    expect(groups?.map(({ group, values }) => [group, Object.keys(values)])).toEqual([
      [{ sex: 'female' }, ['truePositiveRate', 'falsePositiveRate']],
      [{ sex: 'male' }, ['truePositiveRate', 'falsePositiveRate']],
    ]);
  });

  it('passes an identical candidate in another file, with a difference of 0', async () => {
    const judged = await judgeFiles(documentedFiles(champion));
    expect(judged.code).toBe(0);
    expect(judged.gate.measurements.map(({ delta }) => delta)).toEqual([0, 0, 0]);
    expect(judged.gate.measurements[0]?.interval).toEqual([0, 0]);
  });

  it('joins by id: the order of the rows is no matter', async () => {
    const [straight, mixed] = [
      await judgeFiles(documentedFiles(csv(models.degraded))),
      await judgeFiles(documentedFiles(csv(shuffled(models.degraded, 5)))),
    ];
    const shown = ({ gate }: Judged): unknown[] =>
      gate.measurements.slice(0, 2).map(({ value, baseline, interval, status }) => [value, baseline, interval, status]);
    expect(shown(mixed)).toEqual(shown(straight));
  });

  it('gives the same bytes again for the same files', async () => {
    const once = await judgeFiles(documentedFiles(csv(models.biased)));
    const again = await judgeFiles(documentedFiles(csv(models.biased)));
    const text = ({ gate }: Judged): string =>
      JSON.stringify([gate.measurements, gate.findings, gate.charts, gate.reason]);
    expect(text(again)).toBe(text(once));
  });

  it('is an error without its candidate, and without its baseline', async () => {
    const { 'reports/candidate.csv': _, ...noCandidate } = documentedFiles(champion);
    expect(await judgeFiles(noCandidate)).toMatchObject({ code: 2, gate: { status: 'error' } });
    const { 'reports/champion.csv': __, ...noBaseline } = documentedFiles(champion);
    const judged = await judgeFiles(noBaseline);
    expect([judged.code, judged.gate.status]).toEqual([2, 'error']);
    expect(found(judged).map(([rule]) => rule)).toEqual(['metric-first-run', 'metric-first-run', 'metric-evidence']);
    expect(judged.text).toContain('reports/champion.csv');
  });
});

/** Smaller tables, on which everything is clear. */
const few = cases(2, 900);
const small = predicted(few, { separation: 1.5, own: 0.1, seed: 1 });
const similar = predicted(few, { separation: 1.5, own: 0.1, seed: 2 });
const worse = predicted(few, { separation: 0.8, own: 0.1, seed: 2 });
const different = predicted(few, { separation: 1.5, own: 0.8, seed: 2 });

interface Setup {
  readonly metrics?: Readonly<Record<string, string | null>>;
  readonly rules: readonly string[];
  readonly candidate?: readonly Row[];
  readonly baseline?: readonly Row[] | null;
  readonly top?: string;
}

function files({ metrics = {}, rules, candidate = similar, baseline = small, top = '' }: Setup): Files {
  return {
    [policyFile]: policy({ metrics, rules, top }),
    'candidate.csv': csv(candidate),
    ...(baseline && { 'baseline.csv': csv(baseline) }),
  };
}

describe('what the data can not tell', () => {
  const unclear = { rules: ['metric: roc_auc, margin: 0.005'], candidate: different };
  it.each([
    [null, 1, 'fail', 'fail'],
    ['fail', 1, 'fail', 'fail'],
    ['warn', 0, 'warn', 'warn'],
    ['pass', 0, 'pass', 'pass'],
  ])('with on-inconclusive: %s ends with %s', async (setting, code, verdict, status) => {
    const judged = await judgeFiles(files({ ...unclear, metrics: { 'on-inconclusive': setting } }));
    expect([judged.code, judged.report.verdict, judged.gate.status]).toEqual([code, verdict, status]);
    expect(judged.gate.measurements).toMatchObject([
      { status, why: expect.stringMatching(/about \d+ rows would decide, there are 900/) },
    ]);
    expect(judged.gate.findings.map(({ rule }) => rule)).toEqual(status === 'pass' ? [] : ['metric-inconclusive']);
  });

  it('never hides what is worse beyond the margin', async () => {
    const judged = await judgeFiles(
      files({ rules: ['metric: roc_auc, margin: 0.005'], candidate: worse, metrics: { 'on-inconclusive': 'pass' } }),
    );
    expect([judged.code, found(judged).map(([rule]) => rule)]).toEqual([1, ['metric-margin']]);
  });

  it('decides all the same by the point value', async () => {
    const rules = ['metric: roc_auc, margin: 0.1'];
    expect((await judgeFiles(files({ rules, candidate: different, metrics: { decision: 'point' } }))).code).toBe(0);
    expect((await judgeFiles(files({ rules, candidate: worse, metrics: { decision: 'point' } }))).code).toBe(1);
    const own = ['metric: roc_auc, margin: 0.1, decision: point'];
    expect((await judgeFiles(files({ rules: own, candidate: different }))).code).toBe(0);
  });

  it('is told at the level of the rule, else of the gate', async () => {
    const levels = async (setup: Partial<Setup>): Promise<(number | undefined)[]> =>
      (await judgeFiles(files({ rules: ['metric: roc_auc, margin: 0.5'], ...setup }))).gate.measurements.map(
        ({ level }) => level,
      );
    expect(await levels({})).toEqual([0.95]);
    expect(await levels({ metrics: { level: '0.9' } })).toEqual([0.9]);
    expect(await levels({ metrics: { level: '0.9' }, rules: ['metric: roc_auc, margin: 0.5, level: 0.99'] })).toEqual([
      0.99,
    ]);
  });
});

describe('without a baseline yet', () => {
  const first = { rules: ['metric: roc_auc, min: 0.5, margin: 0.01', 'metric: accuracy, min: 0.5'], baseline: null };
  it.each([
    [null, 2, 'error', 'error'],
    ['error', 2, 'error', 'error'],
    ['warn', 0, 'warn', 'warn'],
    ['pass', 0, 'pass', 'pass'],
  ])('first-run: %s ends with %s', async (setting, code, verdict, status) => {
    const judged = await judgeFiles(files({ ...first, metrics: { 'first-run': setting } }));
    expect([judged.code, judged.report.verdict]).toEqual([code, verdict]);
    expect(statuses(judged)).toEqual([
      ['roc_auc', status],
      ['accuracy', 'pass'],
    ]);
    if (status !== 'pass') expect(judged.text).toContain('baseline.csv');
  });

  it.each(['error', 'warn', 'pass'])('first-run: %s never hides a value below its minimum', async (setting) => {
    const judged = await judgeFiles(
      files({ rules: ['metric: roc_auc, min: 0.99, margin: 0.01'], baseline: null, metrics: { 'first-run': setting } }),
    );
    expect(judged.code).toBe(setting === 'error' ? 2 : 1);
  });

  it.each([
    ['in a rule that only warns', { rules: ['metric: roc_auc, min: 0.99, margin: 0.01, severity: low'] }],
    [
      'in a gate that only observes',
      { rules: ['metric: roc_auc, min: 0.99, margin: 0.01'], metrics: { mode: 'observe' } },
    ],
  ])('it is an error, also beside a failure %s', async (_, setup) => {
    const judged = await judgeFiles(files({ ...setup, baseline: null }));
    expect([judged.code, judged.gate.status]).toEqual([2, 'error']);
  });

  it.each([
    ['a baseline that can not be read', 'id,label\n1\n'],
    ['a baseline without rows', 'id,label,prediction,score\n'],
    ['an empty baseline', ''],
  ])('%s is no first run', async (_, content) => {
    const judged = await judgeFiles({
      ...files({ ...first, metrics: { 'first-run': 'pass' } }),
      'baseline.csv': content,
    });
    expect(judged.code).toBe(2);
  });
});

describe('modes', () => {
  const failing = { rules: ['metric: roc_auc, min: 0.99'] };
  it.each([
    ['observe', 0, 'pass'],
    ['warn', 0, 'warn'],
    ['enforce', 1, 'fail'],
  ] as const)('%s ends with %s where a rule does not hold', async (mode, code, verdict) => {
    const inPolicy = await judgeFiles(files({ ...failing, top: `mode: ${mode}` }));
    const inGate = await judgeFiles(files({ ...failing, metrics: { mode } }));
    const asked = await judgeFiles(files(failing), { mode });
    for (const judged of [inPolicy, inGate, asked]) {
      expect([judged.code, judged.report.verdict]).toEqual([code, verdict]);
      expect(judged.gate.findings).toMatchObject([{ rule: 'metric-min', blocking: mode === 'enforce' }]);
    }
  });

  it.each([
    [
      'an undefined value',
      ['metric: roc_auc, min: 0.5, where: { sex: [female] }', 'metric: equalized_odds_difference, max: 1, by: label'],
    ],
    ['an unknown metric', ['metric: roc_auk, min: 0.5']],
    ['no baseline', ['metric: roc_auc, margin: 0.5, baseline: nowhere.csv']],
    ['a missing file', ['metric: roc_auc, min: 0.5, candidate: nowhere.csv']],
  ])('%s is an error in each of them', async (_, rules) => {
    for (const mode of ['observe', 'warn', 'enforce'] as const)
      expect([mode, (await judgeFiles(files({ rules }), { mode })).code]).toEqual([mode, 2]);
  });
});

describe('severity', () => {
  const rule = (severity: string): string[] => [`metric: roc_auc, min: 0.99, severity: ${severity}`];
  it.each([
    ['critical', {}, 1, 'fail'],
    ['high', {}, 1, 'fail'],
    ['medium', {}, 0, 'warn'],
    ['low', {}, 0, 'warn'],
    ['low', { 'fail-on': 'low' }, 1, 'fail'],
    ['high', { 'fail-on': 'critical' }, 0, 'warn'],
  ])('%s with %j ends with %s', async (severity, metrics, code, status) => {
    const judged = await judgeFiles(files({ rules: rule(severity), metrics }));
    expect([judged.code, judged.gate.status, statuses(judged)]).toEqual([code, status, [['roc_auc', status]]]);
  });

  it.each(['on-inconclusive', 'first-run'])('a warning of %s is one, also where fail-on is low', async (setting) => {
    const baseline = setting === 'first-run' ? null : small;
    for (const failOn of ['high', 'low', 'info']) {
      const metrics = { [setting]: 'warn', 'fail-on': failOn };
      const judged = await judgeFiles(
        files({ rules: ['metric: roc_auc, margin: 0.005'], metrics, candidate: different, baseline }),
      );
      expect([judged.code, judged.gate.status, statuses(judged)]).toEqual([0, 'warn', [['roc_auc', 'warn']]]);
      expect(judged.gate.findings[0]).toMatchObject({ severity: 'low', blocking: false, advisory: true });
      expect(judged.gate.reason).toContain(
        failOn === 'high' ? 'none of severity high' : 'none that the policy lets block',
      );
    }
  });
});

describe('slices', () => {
  const measured = async (setup: Setup): Promise<Measurement[]> => [
    ...(await judgeFiles(files(setup))).gate.measurements,
  ];

  it('by a column are each judged, and not all rows together', async () => {
    const measurements = await measured({ rules: ['metric: roc_auc, min: 0.1, margin: 0.5, by: sex'] });
    expect(measurements.map(({ slice, rows }) => [slice, rows])).toEqual([
      [{ sex: 'female' }, few.filter(({ sex }) => sex === 'female').length],
      [{ sex: 'male' }, few.filter(({ sex }) => sex === 'male').length],
    ]);
    for (const { interval, method } of measurements) expect([interval?.length, method]).toEqual([2, 'delong']);
  });

  it('by crossed columns are all combinations', async () => {
    const measurements = await measured({ rules: ['metric: accuracy, min: 0.1, by: [sex, region]'] });
    expect(measurements.map(({ slice }) => `${slice.sex ?? ''} ${slice.region ?? ''}`)).toEqual(
      ['female', 'male'].flatMap((sex) => ['north', 'south', 'west'].map((region) => `${sex} ${region}`)),
    );
  });

  it('a gap compares the crossed groups', async () => {
    const [only, ...more] = await measured({
      rules: ['metric: demographic_parity_difference, max: 1, by: [sex, region]'],
    });
    expect(more).toEqual([]);
    expect(only?.groups).toHaveLength(6);
  });

  it('a gap is one of every slice that it does not compare', async () => {
    const measurements = await measured({ rules: ["metric: 'accuracy_difference(by=sex)', max: 1, by: region"] });
    expect(measurements.map(({ slice, groups }) => [slice.region, groups?.length])).toEqual([
      ['north', 2],
      ['south', 2],
      ['west', 2],
    ]);
  });

  it('a gap by its own columns is one of every slice by the others', async () => {
    const slices = async (metric: string, by: string): Promise<unknown[]> =>
      (await measured({ rules: [`metric: '${metric}', by: ${by}, max: 1`] })).map(({ slice }) => slice);
    const regions = ['north', 'south', 'west'].map((region) => ({ region }));
    expect(await slices('accuracy_difference(by=sex)', '[sex, region]')).toEqual(regions);
    expect(await slices('accuracy_difference(by=sex)', 'region')).toEqual(regions);
    expect(await slices('accuracy_difference(by=sex)', 'sex')).toEqual([{}]);
    expect(await slices('accuracy_difference', '[sex, region]')).toEqual([{}]);
  });

  it('where they have certain values are their rows alone', async () => {
    const own = few.filter(({ sex, region }) => sex === 'male' && region !== 'west');
    const [only, ...more] = await measured({
      rules: ['metric: accuracy, min: 0.1, where: { sex: male, region: [north, south] }'],
    });
    expect(more).toEqual([]);
    expect([only?.rows, only?.slice]).toEqual([own.length, { sex: 'male', region: 'north or south' }]);
    const right = own.filter(({ id, label }) => similar[id]?.prediction === label).length;
    expect(only?.value).toBeCloseTo(right / own.length, 12);
  });

  it('where and by go together', async () => {
    const measurements = await measured({ rules: ['metric: accuracy, min: 0.1, where: { sex: male }, by: region'] });
    expect(measurements.map(({ slice }) => slice)).toEqual(
      ['north', 'south', 'west'].map((region) => ({ sex: 'male', region })),
    );
  });

  it('where values are numbers and truths as they are written', async () => {
    const rows = similar.map((row, i) => ({ ...row, grade: i % 3, vip: i % 2 === 0 ? 'true' : 'false' }));
    const [first, second] = await measured({
      rules: [
        'metric: accuracy, min: 0.1, where: { grade: [0, 2] }',
        'metric: accuracy, min: 0.1, where: { vip: true }',
      ],
      candidate: rows,
    });
    expect([first?.rows, second?.rows]).toEqual([600, 450]);
  });

  it('only the worst is shown, and it decides', async () => {
    // In the west the candidate is worse.
    const uneven = similar.map((row, i) => (row.region === 'west' ? (worse[i] ?? row) : row));
    for (const demand of ['min: 0.8', 'margin: 0.02', 'max-drop: 0.02']) {
      const judged = await judgeFiles(
        files({ rules: [`metric: roc_auc, ${demand}, by: region, worst: true`], candidate: uneven }),
      );
      expect([demand, judged.code, judged.gate.measurements.map(({ slice }) => slice)]).toEqual([
        demand,
        1,
        [{ region: 'west' }],
      ]);
      expect(judged.gate.findings).toHaveLength(1);
    }
    const passing = await judgeFiles(
      files({ rules: ['metric: roc_auc, min: 0.1, by: region, worst: true'], candidate: uneven }),
    );
    expect([passing.code, passing.gate.measurements.map(({ slice }) => slice)]).toEqual([0, [{ region: 'west' }]]);
  });

  it('the worst of a loss is the highest', async () => {
    const uneven = similar.map((row, i) => (row.region === 'west' ? (worse[i] ?? row) : row));
    const judged = await judgeFiles(
      files({ rules: ['metric: log_loss, max: 9, by: region, worst: true'], candidate: uneven }),
    );
    expect(judged.gate.measurements.map(({ slice }) => slice)).toEqual([{ region: 'west' }]);
  });

  const rare = similar.map((row, i) => ({ ...row, plan: i < 20 ? 'gold' : i < 35 ? 'trial' : 'basic' }));
  it('that are small are listed and not judged', async () => {
    const judged = await judgeFiles(
      files({ rules: ['metric: roc_auc, min: 0.1, margin: 0.5, by: plan'], candidate: rare }),
    );
    expect([judged.code, judged.gate.skipped]).toEqual([0, { 'small slices': 2 }]);
    expect(judged.gate.measurements).toMatchObject([
      { slice: { plan: 'basic' }, status: 'pass', rows: 865 },
      {
        slice: { plan: 'gold' },
        status: 'skipped',
        rows: 20,
        value: null,
        why: expect.stringContaining('min-size 30'),
      },
      { slice: { plan: 'trial' }, status: 'skipped', rows: 15, value: null },
    ]);
  });

  it('that are all small are an error', async () => {
    const judged = await judgeFiles(
      files({ rules: ['metric: accuracy, min: 0.1, by: plan, min-size: 1000'], candidate: rare }),
    );
    expect([judged.code, judged.gate.status]).toEqual([2, 'error']);
    expect(judged.text).toContain('min-size 1000');
  });

  it.each([
    [15, { plan: 'trial' }, 'pass'],
    [16, { plan: 'trial' }, 'skipped'],
  ])('min-size: %s decides which', async (size, slice, status) => {
    const measurements = await measured({
      rules: [`metric: accuracy, min: 0.1, by: plan, min-size: ${size}`],
      candidate: rare,
    });
    expect(measurements.find((each) => each.slice.plan === slice.plan)?.status).toBe(status);
  });

  it('of rows that where picks are not judged either when they are too few', async () => {
    const rules = (more: string): string[] => [`metric: roc_auc, min: 0.1, where: { plan: gold }${more}`];
    const judged = await judgeFiles(files({ rules: rules(''), candidate: rare }));
    expect([judged.code, judged.gate.status]).toEqual([2, 'error']);
    expect(judged.text).toMatch(/20 rows.*min-size/);
    expect((await judgeFiles(files({ rules: rules(', min-size: 20'), candidate: rare }))).code).toBe(0);
  });

  it('a group that is small makes a gap undefined, unless min-size says otherwise', async () => {
    const rules = (more: string): string[] => [`metric: demographic_parity_difference, max: 1, by: plan${more}`];
    const judged = await judgeFiles(files({ rules: rules(''), candidate: rare }));
    expect([judged.code, judged.gate.status]).toEqual([2, 'error']);
    expect(judged.text).toMatch(/plan=gold has 20 rows/);
    expect((await judgeFiles(files({ rules: rules(', min-size: 15'), candidate: rare }))).code).toBe(0);
  });

  it('have fingerprints of their own, the same in every run', async () => {
    const rules = [
      'metric: roc_auc, min: 0.99, by: [sex, region]',
      'metric: roc_auc, min: 0.995',
      'metric: accuracy, min: 0.99',
    ];
    const prints = async (candidate: readonly Row[]): Promise<string[]> =>
      (await judgeFiles(files({ rules, candidate }))).gate.findings.map(({ fingerprint }) => fingerprint).sort();
    const once = await prints(similar);
    expect(new Set(once).size).toBe(8);
    expect(await prints(similar)).toEqual(once);
    // Another night, other numbers: the same findings.
    expect(await prints(worse)).toEqual(once);
  });
});

describe('groups that the policy declares', () => {
  const rules = ['metric: accuracy, min: 0.1'];
  it('have to be there', async () => {
    const there = await judgeFiles(files({ rules, metrics: { groups: '{ sex: [female, male], region: north }' } }));
    expect(there.code).toBe(0);
    const absent = await judgeFiles(files({ rules, metrics: { groups: '{ sex: [female, divers] }' } }));
    expect([absent.code, absent.gate.status]).toEqual([2, 'error']);
    expect(absent.text).toContain('sex=divers');
  });
});

describe('evidence of a rule alone', () => {
  it('is read for it, and for it alone', async () => {
    const rules = [
      'metric: roc_auc, min: 0.8',
      'metric: roc_auc, min: 0.8, candidate: other.csv',
      'metric: roc_auc, max-drop: 0, baseline: weak.csv',
      'metric: latency_ms, max: 20, candidate: serving.json',
      'metric: latency_ms, max-drop: 1, candidate: serving.json, baseline: before.json',
    ];
    const judged = await judgeFiles({
      ...files({ rules }),
      'other.csv': csv(worse),
      'weak.csv': csv(worse),
      'serving.json': '{"latency_ms": 12}',
      'before.json': '{"latency_ms": 10}',
    });
    expect([judged.code, judged.text]).toEqual([1, expect.any(String)]);
    expect(judged.gate.findings).toHaveLength(2);
    const by = Object.fromEntries(judged.gate.measurements.map(({ threshold = '', status }) => [threshold, status]));
    expect(by).toMatchObject({ '≤ 20': 'pass', 'drop ≤ 0': 'pass', 'rise ≤ 1': 'fail' });
    expect(
      judged.gate.measurements
        .filter(({ threshold }) => threshold === '≥ 0.8')
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['fail', 'pass']);
  });
});

describe('many comparisons', () => {
  const rules = ['metric: accuracy, margin: 0.3, by: [sex, region]', 'metric: roc_auc, margin: 0.3'];
  it.each([
    [null, true],
    ['holm', true],
    ['benjamini-hochberg', true],
    ['none', true],
  ])('have raw and adjusted p (adjust: %s)', async (adjust, shown) => {
    const { gate } = await judgeFiles(files({ rules, metrics: { adjust } }));
    expect(gate.measurements).toHaveLength(7);
    for (const { pWorse = NaN, pWorseAdjusted = NaN } of gate.measurements) {
      expect(shown).toBe(true);
      if (adjust === 'none') expect(pWorseAdjusted).toBe(pWorse);
      else expect(pWorseAdjusted).toBeGreaterThanOrEqual(pWorse);
    }
  });
});

describe('other tasks', () => {
  const regression = few.map(({ id, seen, label }) => ({ id, label: 3 * seen + label + 0.05, query: id % 90 }));
  const noisy = (by: number): Row[] =>
    regression.map((row, i) => ({ ...row, prediction: row.label + by * Number(different[i]?.score) }));
  const classes = few.map(({ id, label, region }) => ({ id, label: region, other: label }));
  const guessed = (share: number): Row[] =>
    classes.map((row, i) => ({ ...row, prediction: (i * 7) % 100 < share ? row.label : 'north' }));
  const ranked = (own: number): Row[] =>
    few.map(({ id, label, seen }) => ({ id, query: id % 90, relevance: label, score: label + own * seen }));

  it.each([
    ['regression', 'rmse, margin: 0.05', noisy(0.2), noisy(0.21), 0],
    ['regression', 'rmse, margin: 0.05', noisy(0.6), noisy(0.2), 1],
    ['regression', 'r2, min: 0.9, max-drop: 0.001', noisy(0.2), noisy(0.2), 0],
    ['multiclass', "'f1(average=macro)', margin: 0.05", guessed(80), guessed(80), 0],
    ['multiclass', 'accuracy, margin: 0.05', guessed(50), guessed(80), 1],
    ['ranking', 'ndcg, margin: 0.05', ranked(0.5), ranked(0.5), 0],
    ['ranking', "'hit_rate(k=3)', max-drop: 0.05", ranked(3), ranked(0.1), 1],
  ])('%s: %s', async (task, rule, candidate, baseline, code) => {
    const own = task === 'ranking' ? { label: 'relevance', prediction: null, query: 'query' } : { score: null };
    const metrics = { task, ...own };
    const judged = await judgeFiles(files({ rules: [`metric: ${rule}`], candidate, baseline, metrics }));
    expect([judged.code, judged.text]).toEqual([code, expect.any(String)]);
    expect(judged.gate.evaluated).toBe(900);
  });
});

describe('the tables', () => {
  const rules = ['metric: roc_auc, margin: 0.1'];
  it('without ids are joined by the order of their rows, which the report says', async () => {
    const without = (rows: readonly Row[]): Row[] => rows.map(({ id: _, ...row }) => row);
    const judged = await judgeFiles(
      files({ rules, candidate: without(similar), baseline: without(small), metrics: { id: null } }),
    );
    expect([judged.code, judged.gate.measurements[0]?.why]).toEqual([
      0,
      expect.stringContaining('order of their rows'),
    ]);
    const joined = await judgeFiles(files({ rules }));
    expect(joined.gate.measurements[0]?.why).not.toContain('order');
  });

  it('with clusters are resampled by them, with weights by rows', async () => {
    const methodOf = async (metrics: Record<string, string>): Promise<string | undefined> => {
      const rows = (model: readonly Row[]): Row[] =>
        model.map((row, i) => ({ ...row, customer: i % 300, w: 1 + (i % 3) }));
      const judged = await judgeFiles(
        files({ rules: ['metric: accuracy, margin: 0.1'], candidate: rows(similar), baseline: rows(small), metrics }),
      );
      expect(judged.code).toBe(0);
      return judged.gate.measurements[0]?.method;
    };
    expect(await methodOf({})).toBe('newcombe');
    expect(await methodOf({ cluster: 'customer' })).toMatch(/^bootstrap/);
    expect(await methodOf({ weight: 'w' })).toMatch(/^bootstrap/);
  });

  it('say once why there is no interval', async () => {
    const tiny = [
      { id: 1, label: 1, prediction: 1, score: 0.9 },
      { id: 2, label: 0, prediction: 0, score: 0.1 },
    ];
    const judged = await judgeFiles(files({ rules, candidate: tiny, baseline: tiny }));
    expect(judged.code).toBe(2);
    expect(judged.gate.measurements[0]?.why?.match(/no interval/g)).toHaveLength(1);
  });
});

describe('waivers', () => {
  const waiver = (rule: string): string =>
    `waivers: [{ id: known, rule: ${rule}, paths: [.github/gatehouse.yml], reason: agreed, owner: ml, expires: 2999-01-01 }]`;
  it('cover what a rule finds, and only that', async () => {
    const rules = ['metric: roc_auc, min: 0.99'];
    const waived = await judgeFiles(files({ rules, top: waiver('metric-min') }));
    expect(waived.code).toBe(0);
    expect(waived.gate.findings).toMatchObject([{ state: 'waived', blocking: false, waiver: 'known' }]);
    const other = await judgeFiles(files({ rules, top: waiver('metric-max') }));
    expect(other.code).toBe(1);
  });

  it('can name the metrics that they cover', async () => {
    const rules = ['metric: roc_auc, min: 0.99', 'metric: accuracy, min: 0.99'];
    const only = (...metrics: string[]): string =>
      waiver('metric-min').replace('paths:', `metrics: ['${metrics.join("', '")}'], paths:`);
    const states = async (top: string): Promise<unknown[]> =>
      (await judgeFiles(files({ rules, top }))).gate.findings.map(({ message, state }) => [
        message.split(':')[0],
        state,
      ]);
    expect(await states(only('accuracy'))).toEqual([
      ['roc_auc', 'new'],
      ['accuracy', 'waived'],
    ]);
    expect((await judgeFiles(files({ rules, top: only('accuracy', 'roc_auc') }))).code).toBe(0);
    expect((await judgeFiles(files({ rules, top: only('f1') }))).code).toBe(1);
  });

  it.each([
    ['metric-undefined', ["metric: 'accuracy_difference(by=sex, min_size=9999)', max: 1"], {}],
    [
      'metric-undefined',
      ["metric: 'accuracy_difference(by=sex, min_size=9999)', max: 1", 'metric: roc_auc, min: 0.1'],
      {},
    ],
    ['metric-rule', ['metric: roc_auk, min: 0.5', 'metric: roc_auc, min: 0.1'], {}],
    ['metric-first-run', ['metric: roc_auc, margin: 0.1', 'metric: roc_auc, min: 0.1'], { baseline: null }],
  ])('of %s hide no error', async (rule, rules, more) => {
    const judged = await judgeFiles(files({ rules, top: waiver(rule), ...more }));
    expect([judged.code, judged.gate.status]).toEqual([2, 'error']);
    expect(judged.gate.findings.find((finding) => finding.rule === rule)).toMatchObject({
      state: 'new',
      blocking: true,
    });
  });

  it('let no gate pass that judged nothing', async () => {
    const judged = await judgeFiles(files({ rules: ['metric: roc_auk, min: 0.5'], top: waiver('metric-rule') }));
    expect(judged.code).toBe(2);
  });
});

describe('numbers of a metrics file', () => {
  const numbers = (rule: string, next: string, before?: string): Promise<Judged> =>
    judgeFiles({
      [policyFile]: policy({
        rules: [rule],
        metrics: { candidate: 'new.json', baseline: before === undefined ? null : 'old.json' },
      }),
      'new.json': next,
      ...(before !== undefined && { 'old.json': before }),
    });
  it.each([
    ['metric: test.auc, min: 0.8', '{"test": {"auc": 0.8}}', undefined, 0],
    ['metric: test.auc, min: 0.8', '{"test": {"auc": 0.79}}', undefined, 1],
    ['metric: auc, max-drop: 0.02', '{"auc": 0.88}', '{"auc": 0.9}', 0],
    ['metric: auc, max-drop: 0.02', '{"auc": 0.87}', '{"auc": 0.9}', 1],
    ['metric: auc, margin: 0.02, decision: point', '{"auc": 0.87}', '{"auc": 0.9}', 1],
    ['metric: auc, max-relative-drop: 0.1', '{"auc": 0.72}', '{"auc": 0.8}', 0],
    ['metric: val_loss, max-drop: 0.02', '{"val_loss": 0.33}', '{"val_loss": 0.3}', 1],
    ['metric: val_loss, max-drop: 0.02', '{"val_loss": 0.1}', '{"val_loss": 0.3}', 0],
    ['metric: p95_latency_ms, max-relative-drop: 0.1', '{"p95_latency_ms": 111}', '{"p95_latency_ms": 100}', 1],
    ['metric: log_likelihood, direction: higher, max-drop: 1', '{"log_likelihood": -12}', '{"log_likelihood": -10}', 1],
    [
      'metric: log_likelihood, direction: higher, max-relative-drop: 0.1',
      '{"log_likelihood": -9}',
      '{"log_likelihood": -10}',
      0,
    ],
    ['metric: auc, direction: lower, max-drop: 0', '{"auc": 0.8}', '{"auc": 0.9}', 0],
    ['metric: size_mb, max: 100', 'size_mb: 100', undefined, 0],
    ['metric: gain, direction: higher, max-drop: 0.5', '{"gain": -1e308}', '{"gain": 1e308}', 1],
    ...['tokens_per_ms', 'images_per_seconds', 'sample_size', 'time_to_accuracy', 'accuracy_std'].map(
      (name): [string, string, string, number] => [
        `metric: ${name}, max-drop: 1`,
        `{"${name}": 1}`,
        `{"${name}": 1}`,
        2,
      ],
    ),
    ...['latency_ms', 'val_loss', 'accuracy', 'model_size_mb', 'log_loss', 'equalized_odds_difference'].map(
      (name): [string, string, string, number] => [
        `metric: ${name}, max-drop: 1`,
        `{"${name}": 1}`,
        `{"${name}": 0.5}`,
        0,
      ],
    ),
    ['metric: accuracy, min: 0.8', '{"accuracy": 12}', undefined, 2],
    ['metric: accuracy_percent, min: 80', '{"accuracy_percent": 91}', undefined, 0],
    ['metric: val.roc_auc, min: 0.8', '{"val": {"roc_auc": 1.2}}', undefined, 2],
    ['metric: log_loss, max: 0.8', '{"log_loss": -0.2}', undefined, 2],
    ['metric: loss, max: 0.8', '{"loss": -0.2}', undefined, 0],
    ['metric: auc, max-drop: 0.5', '{"auc": 0.9}', '{"auc": -3}', 2],
  ])('%s: %s after %s ends with %s', async (rule, next, before, code) => {
    const judged = await numbers(rule, next, before);
    expect([judged.code, judged.text]).toEqual([code, expect.any(String)]);
    expect([judged.gate.unit, judged.gate.evaluated]).toEqual(['values', 1]);
  });

  it('of a comparison carry their older side along', async () => {
    const diff = '{"metrics.json": {"auc": {"old": 0.9, "new": 0.85, "diff": -0.05}}}';
    expect((await numbers('metric: auc, max-drop: 0.02', diff)).code).toBe(1);
    expect((await numbers('metric: auc, max-drop: 0.06', diff)).code).toBe(0);
  });
});

describe('one model and itself', () => {
  it('is no comparison', async () => {
    const judged = await judgeFiles(
      files({ rules: ['metric: roc_auc, margin: 0.01'], metrics: { baseline: 'candidate.csv' } }),
    );
    expect([judged.code, judged.gate.status]).toEqual([2, 'error']);
    expect(judged.text).toContain('candidate.csv');
    const spelt = await judgeFiles(
      files({ rules: ['metric: roc_auc, margin: 0.01'], metrics: { baseline: './candidate.csv' } }),
    );
    expect(spelt.code).toBe(2);
  });
});

describe('without a section in the policy', () => {
  let folder = '';
  beforeAll(() => {
    folder = folderOf({ 'a.py': 'x = 1\n', 'candidate.csv': csv(similar.slice(0, 40)) });
  });
  afterAll(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('the gate is skipped in an automatic run', async () => {
    const { code, gate } = await judgeFolder(folder, { gates: [] });
    expect([code, gate.status, gate.evaluated]).toEqual([0, 'skipped', 0]);
    expect(gate.reason).toMatch(/./);
  });

  it('the gate is an error where it is asked for', async () => {
    const { code, gate } = await judgeFolder(folder);
    expect([code, gate.status]).toEqual([2, 'error']);
  });
});
