import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { measureFiles, type Measurement } from '../../../src/engines/metrics/index';
import { measured, tableOf } from './tables';

const half = (n: number, a: string | number, b: string | number): (string | number)[] =>
  Array.from({ length: n }, (_, i) => (i % 2 === 0 ? a : b));

describe('the labels of a binary task', () => {
  it.each([
    ['0 and 1', [0, 1], [0, 1], undefined, ['0', '1']],
    ['-1 and 1', [-1, 1], [-1, 1], undefined, ['-1', '1']],
    ['True and False, predicted as 1 and 0', ['True', 'False'], [1, 0], undefined, ['0', '1']],
    ['strings with --positive', ['yes', 'no'], ['no', 'yes'], 'yes', ['no', 'yes']],
    ['numbers with --positive', [1, 2], [2, 1], '1', ['2', '1']],
    ['one class of 0 and 1', [1, 1], [0, 1], undefined, ['0', '1']],
  ])('are %s', (_, label, prediction, positive, classes) => {
    const { task, classes: found } = measured(tableOf({ label, prediction }), { task: 'binary', positive });
    expect(task).toBe('binary');
    expect(found).toEqual(classes);
  });

  it.each([
    ['strings', ['yes', 'no'], ['no', 'yes'], undefined, 'say which is the positive class, for example --positive yes'],
    ['1 and 2', [1, 2], [1, 2], undefined, 'for example --positive 2'],
    ['a positive that never occurs', ['yes', 'no'], ['no', 'yes'], 'true', 'never --positive true'],
    ['labels and predictions of different spelling', ['yes', 'no'], [1, 0], 'yes', 'a binary task has two classes'],
    ['a score as the prediction', [0, 1], [0.2, 0.9], undefined, 'is a score taken for the prediction?'],
    ['an empty label', [0, null], [0, 1], undefined, 'candidate.csv: row 2, column "label": the cell is empty'],
    [
      'an empty prediction',
      [0, 1],
      [null, 1],
      undefined,
      'candidate.csv: row 1, column "prediction": the cell is empty',
    ],
  ])('are refused: %s', (_, label, prediction, positive, problem) => {
    expect(() => measured(tableOf({ label, prediction }), { task: 'binary', positive })).toThrow(problem);
  });
});

describe('what a table can not be measured by', () => {
  it.each([
    ['no rows', { label: [], prediction: [] }, {}, [], 'there are no rows'],
    ['no label', { y: [0, 1], prediction: [0, 1] }, {}, [], 'no column holds the labels by its name'],
    [
      'two labels',
      { label: [0, 1], target: [0, 1] },
      {},
      [],
      'columns label and target both could be it; say which with --label',
    ],
    ['two scores', { label: [0, 1], score: [0, 1], proba: [0, 1] }, {}, [], 'say which with --score'],
    ['a column that is not there', { label: [0, 1], score: [0, 1] }, { label: 'lable' }, [], 'did you mean label?'],
    ['nothing to measure', { label: [0, 1] }, {}, [], 'neither a prediction nor a score'],
    [
      'a metric without its column',
      { label: [0, 1], score: [0, 1] },
      {},
      ['f1'],
      'metric f1: candidate.csv: it needs the column of the predictions',
    ],
    [
      'NaN in a score',
      { label: [0, 1, 1], score: [0, 1, NaN] },
      {},
      ['roc_auc'],
      'row 3, column "score": NaN is not a finite number',
    ],
    [
      'an infinite score',
      { label: [0, 1], score: [0, Infinity] },
      {},
      ['roc_auc'],
      'row 2, column "score": Infinity is not a finite number',
    ],
    [
      'text in a score',
      { label: [0, 1], score: [0, 'high'] },
      {},
      ['roc_auc'],
      'row 2, column "score": "high" is not a number',
    ],
    [
      'no probability',
      { label: [0, 1, 0], score: [0, 0.5, 1.5] },
      {},
      ['log_loss'],
      'metric log_loss: candidate.csv: row 3, column "score": 1.5 is no probability (0 to 1)',
    ],
    [
      'a threshold on no probability',
      { label: [0, 1], score: [-1, 0.5] },
      {},
      ['f1(threshold=0.5)'],
      'row 1, column "score": -1 is no probability',
    ],
    [
      'a negative weight',
      { label: [0, 1], prediction: [0, 1], w: [1, -1] },
      { weight: 'w' },
      [],
      'row 2, column "w": a weight can\'t be negative',
    ],
    [
      'an empty group',
      { label: [0, 1], prediction: [0, 1], sex: ['F', null] },
      {},
      ['accuracy_difference(by=sex)'],
      'row 2, column "sex": the cell is empty',
    ],
    [
      'no group named',
      { label: [0, 1], prediction: [0, 1] },
      {},
      ['accuracy_difference'],
      'say by which column (by=COLUMN)',
    ],
    [
      'an infinite target',
      { target: [1, Infinity, 2.5], prediction: [1, 2, 3] },
      { task: 'regression' as const },
      [],
      'row 2, column "target": Infinity',
    ],
    [
      'a negative relevance',
      { query: [1, 1], relevance: [1, -1], score: [1, 2] },
      {},
      [],
      'row 2, column "relevance": relevance can\'t be negative',
    ],
    [
      'grades without --relevant',
      { query: [1, 1], relevance: [1, 3], score: [1, 2] },
      {},
      ['mrr'],
      'say from which on a document is relevant',
    ],
    [
      'classes or a quantity',
      { label: [1, 2, 3], prediction: [1, 2, 3] },
      {},
      [],
      'say --task multiclass or --task regression',
    ],
    [
      'too few score columns',
      { label: ['a', 'b', 'c'], score_a: [1, 0, 0], score_b: [0, 1, 0] },
      {},
      [],
      'there are 3 classes (a, b, c) but 2 score columns',
    ],
    [
      'probabilities that do not sum to 1',
      { label: ['a', 'b', 'c'], score_a: [1, 0, 0], score_b: [0, 1, 0], score_c: [0, 0, 0.5] },
      {},
      ['log_loss'],
      'row 3: the probabilities sum to 0.5',
    ],
    [
      '--positive where there is no such thing',
      { label: ['a', 'b', 'c'], prediction: ['a', 'b', 'c'] },
      { positive: 'a' },
      [],
      '--positive is for a binary task',
    ],
    [
      'a bare f1 of several classes',
      { label: ['a', 'b', 'c'], prediction: ['a', 'b', 'c'] },
      {},
      ['f1'],
      'average must be given; valid: micro, macro, weighted',
    ],
  ])('%s', (_, columns, options, metrics, problem) => {
    expect(() => measured(tableOf(columns), options, { metrics })).toThrow(problem);
  });
});

describe('values that are undefined', () => {
  const one = (columns: Parameters<typeof tableOf>[0], metric: string, options = {}): Measurement | undefined =>
    measured(tableOf(columns), options, { metrics: [metric] }).measurements[0];

  it.each([
    ['roc_auc', { label: [1, 1], score: [0.2, 0.4] }, 'there are no negatives'],
    ['pr_auc_trapezoid', { label: [0, 0], score: [0.2, 0.4] }, 'there are no positives'],
    ['ks_separation', { label: [0, 0], score: [0.2, 0.4] }, 'there are no positives'],
    ['log_loss', { label: [1, 1], score: [0.2, 0.4] }, 'log_loss(labels=[0, 1]) computes it all the same'],
    ['cohen_kappa', { label: [1, 1], prediction: [1, 1] }, 'the same single class'],
    ['precision(zero_division=nan)', { label: [1, 0], prediction: [0, 0] }, '0/0'],
    ['confusion_matrix', { label: [1, 0], prediction: [0, 0] }, 'see matrix'],
    ['r2', { target: [1.5], prediction: [1] }, 'at least two rows'],
    ['r2(force_finite=false)', { target: [1.5, 1.5], prediction: [1, 2] }, 'all targets are equal'],
    ['pearson_r', { target: [1.5, 2], prediction: [1, 1] }, 'all predictions are equal'],
    ['msle', { target: [1.5, -1], prediction: [1, 1] }, 'a target is −1 or less'],
    ['mse', { target: [1e308, 0.5], prediction: [-1e308, 1] }, 'not a finite number'],
    ['ndcg', { query: [1, 2], relevance: [1, 0], score: [1, 2] }, 'every query has one document only'],
    [
      'top_k_accuracy(k=3)',
      { label: ['a', 'b', 'c'], score_a: [1, 0, 0], score_b: [0, 1, 0], score_c: [0, 0, 1] },
      'every row is among the first 3',
    ],
    [
      'roc_auc(multi_class=ovr)',
      { label: ['a', 'b', 'b'], score_a: [1, 0, 0], score_b: [0, 1, 0], score_c: [0, 0, 1] },
      'class c against the rest: there are no positives',
    ],
  ])('%s is null and says why', (metric, columns, reason) => {
    const task = 'label' in columns && columns.label.length === 3 ? { task: 'multiclass' as const } : {};
    expect(one(columns, metric, task)).toMatchObject({
      value: null,
      reason: expect.stringContaining(reason),
    });
  });

  it.each([
    ['precision', { label: [1, 0], prediction: [0, 0] }, 0, '0/0, taken as 0'],
    ['precision(zero_division=1)', { label: [1, 0], prediction: [0, 0] }, 1, '0/0, taken as 1'],
    ['mcc', { label: [1, 0], prediction: [0, 0] }, 0, 'one class only'],
    ['average_precision', { label: [0, 0], score: [0.2, 0.4] }, 0, 'there are no positives'],
    ['balanced_accuracy', { label: [0, 0], prediction: [0, 1] }, 0.5, 'left out a class'],
    ['r2', { target: [1.5, 1.5], prediction: [1.5, 1.5] }, 1, 'all targets are equal'],
    ['mape', { target: [0, 1.5], prediction: [1, 1.5] }, 2 ** 51, 'divides by a target of 0 in 1 row'],
  ])('%s is what scikit-learn takes it for, with a note', (metric, columns, value, note) => {
    expect(one(columns, metric)).toMatchObject({ value, note: expect.stringContaining(note) });
  });

  it('are all of them where no row weighs anything', () => {
    const weightless = { label: [1, 0], prediction: [0, 0], score: [0.5, 0.5], w: [0, 0] };
    const { measurements } = measured(tableOf(weightless), { weight: 'w' });
    expect(measurements.map(({ metric, value }) => [metric, value])).toEqual(
      measurements.map(({ metric }) => [metric, null]),
    );
  });

  it('of log_loss is the classes of the file, not of a slice', () => {
    const table = tableOf({ label: [0, 0, 1, 1], score: [0.1, 0.2, 0.9, 0.8], side: ['l', 'l', 'r', 'r'] });
    const { measurements } = measured(table, {}, { metrics: ['log_loss'], by: [['side']] });
    expect(measurements.map(({ value }) => value)).not.toContain(null);
  });
});

describe('fairness never passes vacuously', () => {
  const n = 200;
  const columns = {
    label: half(n, 0, 1),
    prediction: Array.from({ length: n }, (_, i) => (i % 3 === 0 ? 1 : 0)),
    score: Array.from({ length: n }, (_, i) => (i % 7) / 7),
    sex: Array.from({ length: n }, (_, i) => (i < 100 ? 'F' : 'M')),
  };
  const metrics = [
    'demographic_parity_difference(by=sex)',
    'demographic_parity_ratio(by=sex)',
    'equalized_odds_difference(by=sex)',
    'equalized_odds_ratio(by=sex)',
    'predictive_parity_difference(by=sex)',
    'roc_auc_difference(by=sex)',
    'statistical_parity_difference(by=sex, privileged=M)',
  ];
  const values = (table: ReturnType<typeof tableOf>, wanted = metrics, options = {}): Measurement[] => [
    ...measured(table, options, { metrics: wanted }).measurements,
  ];

  it('has a value and its groups where there is evidence', () => {
    for (const measurement of values(tableOf(columns))) {
      expect(measurement.value).not.toBeNull();
      expect(measurement).toMatchObject({
        groups: [
          { group: { sex: 'F' }, rows: 100 },
          { group: { sex: 'M' }, rows: 100 },
        ],
      });
      const [low = NaN, high = NaN] = measurement.interval ?? [];
      expect(low).toBeLessThanOrEqual(measurement.value ?? NaN);
      expect(high).toBeGreaterThanOrEqual(measurement.value ?? NaN);
    }
  });

  it('needs two groups', () => {
    const one = tableOf({ ...columns, sex: columns.sex.map(() => 'F') });
    for (const { value, reason } of values(one, metrics.slice(0, 6)))
      expect({ value, reason }).toEqual({ value: null, reason: 'there is one group only: sex=F (200 rows)' });
  });

  it('needs min_size rows in each', () => {
    const small = tableOf({ ...columns, sex: columns.sex.map((_, i) => (i < 29 ? 'F' : 'M')) });
    for (const measurement of values(small)) {
      expect(measurement.value).toBeNull();
      expect(measurement.reason).toMatch(/has 29 rows, fewer than min_size=30/);
    }
    expect(values(small, ['demographic_parity_difference(by=sex, min_size=29)'])[0]?.value).not.toBeNull();
  });

  it('needs positives where it takes their rate', () => {
    const none = tableOf({ ...columns, label: columns.label.map((label, i) => (i < 100 ? 0 : label)) });
    const [parity, , odds, , , auc] = values(none);
    expect(parity?.value).not.toBeNull();
    expect(odds).toMatchObject({ value: null, reason: 'sex=F has no positives among 100 rows' });
    expect(auc).toMatchObject({ value: null, reason: 'sex=F has no positives among 100 rows' });
  });

  it('has no ratio of nothing', () => {
    const nobody = tableOf({ ...columns, prediction: columns.prediction.map(() => 0) });
    expect(values(nobody)[1]).toMatchObject({ value: null, reason: '0/0: the rate is 0 in every group' });
    expect(values(nobody)[4]).toMatchObject({
      value: null,
      reason: expect.stringContaining('sex=F has no predicted positives'),
    });
  });

  it('refuses a privileged group that is none', () => {
    expect(() => values(tableOf(columns), ['disparate_impact(by=sex, privileged=W)'])).toThrow(
      'privileged=W is no group of sex: F, M',
    );
  });

  it('crosses columns, and says which crossing is too small', () => {
    const table = tableOf({ ...columns, age: columns.sex.map((_, i) => (i < 10 ? 'old' : 'young')) });
    const [crossed] = values(table, ['accuracy_difference(by=[sex, age])']);
    expect(crossed?.reason).toBe('sex=F, age=old has 10 rows, fewer than min_size=30');
    expect(crossed).toMatchObject({ groups: [{ group: { sex: 'F', age: 'old' } }, {}, {}] });
  });

  it('lists at most 50 groups of a million, the smallest', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => i);
    const table = tableOf({ label: half(100_000, 0, 1), prediction: half(100_000, 0, 1), user: many });
    const [measurement] = values(table, ['accuracy_difference(by=user)']);
    expect(measurement).toMatchObject({ value: null, groupsLeftOut: 99_950 });
    expect(measurement?.reason).toContain('; and 99997 more');
  });
});

describe('slices', () => {
  const table = tableOf({
    label: [0, 1, 0, 1],
    prediction: [0, 1, 1, 1],
    sex: ['F', 'M', 'F', 'M'],
    age: [30, 30, 50, 50],
  });

  it('come after all rows, each by its columns', () => {
    const { measurements } = measured(table, {}, { metrics: ['accuracy'], by: [['sex'], ['sex', 'age']] });
    expect(measurements.map(({ slice, value, rows }) => [slice, value, rows])).toEqual([
      [{}, 0.75, 4],
      [{ sex: 'F' }, 0.5, 2],
      [{ sex: 'M' }, 1, 2],
      [{ sex: 'F', age: '30' }, 1, 1],
      [{ sex: 'F', age: '50' }, 0, 1],
      [{ sex: 'M', age: '30' }, 1, 1],
      [{ sex: 'M', age: '50' }, 1, 1],
    ]);
  });

  it('are the groups of a fairness metric that names none', () => {
    const { measurements } = measured(table, {}, { metrics: ['accuracy_difference(min_size=1)'], by: [['sex']] });
    expect(measurements.map(({ slice, value }) => [slice, value])).toEqual([[{}, 0.5]]);
  });

  it('are at most 1,000', () => {
    const ids = tableOf({
      label: half(1001, 0, 1),
      prediction: half(1001, 0, 1),
      id: Array.from({ length: 1001 }, (_, i) => i),
    });
    expect(() => measured(ids, {}, { by: [['id']] })).toThrow('--by id makes 1001 slices; at most 1000');
  });
});

describe('a baseline', () => {
  const label = [0, 1, 0, 1, 1, 0];
  const candidate = {
    id: [1, 2, 3, 4, 5, 6],
    label,
    prediction: [0, 1, 0, 1, 0, 0],
    score: [0.1, 0.9, 0.2, 0.8, 0.4, 0.3],
  };
  const shuffled = [3, 0, 5, 1, 4, 2];
  const pick = <T>(values: readonly T[]): T[] => shuffled.flatMap((row) => values.slice(row, row + 1));
  const baseline = tableOf(
    {
      id: pick(candidate.id),
      label: pick(label),
      prediction: pick([0, 1, 1, 1, 0, 0]),
      score: pick([0.2, 0.8, 0.6, 0.7, 0.5, 0.1]),
    },
    'baseline.csv',
  );

  it.each([
    ['numbers', (id: number): number | string => id],
    ['texts', (id: number): number | string => `user ${id}`],
  ])('is joined on ids that are %s, whatever their order', (_, spelled) => {
    const named = tableOf({ ...candidate, id: candidate.id.map((id) => spelled(id)) });
    const other = tableOf(
      { id: pick(candidate.id.map((id) => spelled(id))), label: pick(label), prediction: pick([0, 1, 1, 1, 0, 0]) },
      'baseline.csv',
    );
    const { measurements, join } = measured(named, {}, { baseline: other, metrics: ['accuracy'] });
    expect(join).toBe('on column id');
    expect(measurements[0]).toMatchObject({ value: 5 / 6, baseline: 4 / 6, method: 'newcombe', test: 'mcnemar-exact' });
  });

  it('without ids is joined by the order of the rows', () => {
    const { id: _, ...rest } = candidate;
    const { join, measurements } = measured(
      tableOf(rest),
      {},
      { baseline: tableOf(rest, 'baseline.csv'), metrics: ['roc_auc', 'f1'] },
    );
    expect(join).toBe('by the order of their rows');
    expect(measurements).toMatchObject([
      { delta: 0, interval: [0, 0], pValue: 1, method: 'delong' },
      { delta: 0, interval: [0, 0], pValue: 1, method: 'bootstrap-bca' },
    ]);
  });

  it.each([
    [
      'an id twice',
      { id: [1, 2, 3, 4, 5, 5] },
      'candidate.csv: column "id": 1 id occurs more than once (1 row too many): "5" (rows 5 and 6)',
    ],
    [
      'ids of its own',
      { id: [1, 2, 3, 4, 7, 8] },
      '2 ids of candidate.csv are not in baseline.csv: "7" (row 5), "8" (row 6); 2 ids of baseline.csv are not in candidate.csv: "5" (row 5), "6" (row 3)',
    ],
    [
      'text ids twice',
      { id: ['a', 'b', 'c', 'd', 'd', 'd'] },
      '1 id occurs more than once (2 rows too many): "d" (rows 4 and 5)',
    ],
    [
      'other labels',
      { label: [1, 1, 0, 1, 1, 1] },
      'differ in the label of 2 of 6 rows: ids "1" (row 1, and row 2 of baseline.csv), "6" (row 6, and row 3 of baseline.csv); they were not evaluated on the same data',
    ],
    ['an empty id', { id: [1, 2, 3, 4, null, 6] }, 'row 5, column "id": the cell is empty'],
  ])('is refused: %s', (_, change, problem) => {
    expect(() => measured(tableOf({ ...candidate, ...change }), {}, { baseline })).toThrow(problem);
  });

  it('of another length without ids is refused', () => {
    const short = tableOf({ label: [0, 1], prediction: [0, 1] }, 'baseline.csv');
    expect(() => measured(tableOf({ label, prediction: candidate.prediction }), {}, { baseline: short })).toThrow(
      "candidate.csv has 6 rows and baseline.csv 2: without a column of ids (--id) they can't be joined",
    );
  });

  it('in which a value is undefined says so', () => {
    const flat = tableOf({ ...candidate, prediction: [1, 1, 1, 1, 1, 1] }, 'baseline.csv');
    const [measurement] = measured(
      tableOf(candidate),
      {},
      {
        baseline: flat,
        metrics: ['specificity(zero_division=nan, pos_label=1)', 'precision(pos_label=0, zero_division=nan)'],
      },
    ).measurements.slice(1);
    expect(measurement).toMatchObject({ baseline: null, reason: expect.stringContaining('baseline: 0/0') });
    expect(measurement).not.toHaveProperty('delta');
  });

  it('of rankings is joined on query and id', () => {
    const queries = { query: ['a', 'a', 'b', 'b'], id: [1, 2, 1, 2], relevance: [1, 0, 0, 1] };
    const { join, measurements } = measured(
      tableOf({ ...queries, score: [2, 1, 2, 1] }),
      {},
      {
        baseline: tableOf(
          { query: ['b', 'b', 'a', 'a'], id: [2, 1, 2, 1], relevance: [1, 0, 0, 1], score: [2, 1, 1, 2] },
          'baseline.csv',
        ),
        metrics: ['mrr'],
      },
    );
    expect(join).toBe('on query and column id');
    expect(measurements[0]).toMatchObject({ value: 0.75, baseline: 1, delta: -0.25 });
  });
});

describe('inference against the reference (expected.json)', () => {
  const folder = path.join(import.meta.dirname, '../../fixtures/metrics');
  const compare = async (margin: number, metrics: string[], extra = {}): Promise<readonly Measurement[]> =>
    (
      await measureFiles({
        candidate: path.join(folder, 'bcancer_s0_cand.csv'),
        baseline: path.join(folder, 'bcancer_s0_baseline.csv'),
        options: {},
        metrics,
        by: [],
        margin,
        level: 0.95,
        ...extra,
      })
    ).measurements;

  it.each([
    [0.01, 0.6319069506825383],
    [0.02, 0.1824890738247419],
  ])('has the p of non-inferiority by DeLong, margin %d', async (margin, pValue) => {
    const [auc] = await compare(margin, ['roc_auc']);
    expect(auc?.method).toBe('delong');
    expect(auc?.pValue).toBeCloseTo(pValue, 8);
    expect(auc?.interval?.[0]).toBeCloseTo(-0.02848100972127085, 8);
    expect(auc?.interval?.[1]).toBeCloseTo(0.00305937253492769, 8);
  });

  it('has the exact p of McNemar at margin 0, and the interval of Newcombe', async () => {
    const [accuracy] = await compare(0, ['accuracy']);
    // One-sided, H1: the candidate is better, with 10 against 4 discordant rows.
    expect(accuracy?.pValue).toBeCloseTo(1 - 0.08978271484375 + 0.06109619140625, 9);
    expect(accuracy).toMatchObject({ method: 'newcombe', test: 'mcnemar-exact' });
  });

  it('gives the same replicates to the same files, whatever else is measured', async () => {
    const [first] = await compare(0.01, ['f1']);
    const again = await compare(0.01, ['log_loss', 'f1']);
    expect(again[1]).toEqual(first);
  });

  it('agrees between counting equal rows together and drawing rows one by one', async () => {
    const [counted] = await compare(0.01, ['f1']);
    const rows = tableOf(
      Object.fromEntries(
        ['id', 'label', 'prediction'].map((name, i) => {
          const lines = fs.readFileSync(path.join(folder, 'bcancer_s0_cand.csv'), 'utf8').trim().split('\n').slice(1);
          return [name, lines.map((line) => Number(line.split(',')[i]))];
        }),
      ),
    );
    expect(measured(rows, {}, { metrics: ['f1'] }).measurements[0]?.value).toBe(counted?.value);
    // Clusters of one row each take the way through the rows.
    const [drawn] = await compare(0.01, ['f1'], { options: { cluster: 'id' } });
    expect(drawn?.method).toBe('bootstrap-bca');
    for (const end of [0, 1]) expect(drawn?.interval?.[end]).toBeCloseTo(counted?.interval?.[end] ?? NaN, 2);
  });
});
