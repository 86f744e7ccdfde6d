import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bindMetric, type Metric } from '../../../src/engines/metrics/catalogue/index';
import type { Rows } from '../../../src/engines/metrics/data';
import { catalogue, findColumns, parseMetric, type ColumnOptions } from '../../../src/engines/metrics/index';
import {
  loadBinary,
  loadMulticlass,
  loadRanking,
  loadRegression,
  type Source,
} from '../../../src/engines/metrics/load';
import type { Value } from '../../../src/stats/value';
import { tableOf } from './tables';

/** What every metric of the catalogue keeps when the table is changed in a way that should not matter to it. */

const settings = { seed: 20260401, numRuns: 40 };

type Cell = number | string;
type Row = Readonly<Record<string, Cell>>;

const score = fc.integer({ min: 0, max: 12 }).map((twelfths) => twelfths / 12);
const weight = fc.integer({ min: 1, max: 3 });
const flag = fc.integer({ min: 0, max: 1 });
const whole = fc.integer({ min: -8, max: 8 });
const group = fc.constantFrom('a', 'b', 'c');

const several = <T>(row: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(row, { minLength: 2, maxLength: 40 });

const binaryRows = several(fc.record({ label: flag, prediction: flag, score, weight, group }));
const regressionRows = several(fc.record({ label: whole, prediction: whole, weight }));
/** Eighths that sum to 1, one for each class. */
const classScores = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })).map(([x, y]) => ({
  score_x: x / 8,
  score_y: y / 8,
  score_z: (8 - x - y) / 8,
}));
const named = fc.constantFrom('x', 'y', 'z');
const multiclassRows = several(
  fc
    .tuple(fc.record({ label: named, prediction: named, weight }), classScores)
    .map(([row, scores]): Row => ({ ...row, ...scores })),
).map((rows): Row[] => [
  // Every class is there, so that no change takes one away.
  ...['x', 'y', 'z'].map((name) => ({
    label: name,
    prediction: name,
    weight: 1,
    score_x: 0.25,
    score_y: 0.25,
    score_z: 0.5,
  })),
  ...rows,
]);
/** Queries of their documents, no two of which score the same. */
const queries = fc.array(
  fc.record({
    weight,
    documents: fc.uniqueArray(
      fc.record({ relevance: fc.integer({ min: 0, max: 3 }), score: fc.integer({ min: 0, max: 99 }) }),
      { minLength: 1, maxLength: 8, selector: (document) => document.score },
    ),
  }),
  { minLength: 1, maxLength: 8 },
);
interface Query {
  readonly weight: number;
  readonly documents: readonly { readonly relevance: number; readonly score: number }[];
}

const rankingRows = (all: readonly Query[]): Row[] =>
  all.flatMap(({ weight: w, documents }, query) =>
    documents.map((document) => ({ query: `q${query}`, weight: w, label: document.relevance, score: document.score })),
  );

const loads = {
  binary: (source: Source) => values('binary', catalogue.binary, loadBinary([source], {})),
  multiclass: (source: Source) => values('multiclass', catalogue.multiclass, loadMulticlass([source])),
  regression: (source: Source) => values('regression', catalogue.regression, loadRegression([source])),
  ranking: (source: Source) => values('ranking', catalogue.ranking, loadRanking([source], { relevant: 2 })),
};
type Task = keyof typeof loads;

function values<D extends Rows<D>>(task: string, metrics: readonly Metric<D>[], [data]: readonly D[]) {
  return (expression: string): Value => {
    if (!data) throw new Error('nothing was loaded');
    return bindMetric(metrics, parseMetric(expression), task, []).prepare(data)(data.weights);
  };
}

/** The metrics of a table, with its weights or without. */
function of(task: Task, rows: readonly Row[], weighted = false): (expression: string) => Value {
  const names = Object.keys(rows[0] ?? {});
  const table = tableOf(Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name] ?? null)])));
  const options: ColumnOptions = weighted ? { weight: 'weight' } : {};
  return loads[task]({ table, columns: findColumns(table.source, table.names, options) });
}

/** What parameters that must be given, or that decide what is looked at, are in an expression. */
const given: Readonly<Record<string, string>> = {
  average: 'macro',
  beta: '2',
  by: 'group',
  cell: '[x, y]',
  k: '2',
  min_size: '1',
  multi_class: 'ovr',
};

/** Every metric of a task. */
const all = (task: Task): string[] =>
  catalogue[task].flatMap(({ name, parameters }) => {
    const expression = (more: Readonly<Record<string, string>>): string => {
      const known: typeof given = { ...given, ...(task === 'binary' && { cell: 'fp' }), ...more };
      const taken = Object.keys(parameters).filter((key) => known[key] !== undefined);
      return `${name}(${taken.map((key) => `${key}=${known[key] ?? ''}`).join(', ')})`;
    };
    const sided = 'privileged' in parameters ? [expression({ privileged: 'a' })] : [];
    return 'privileged' in parameters && parameters.privileged.fallback === undefined
      ? sided
      : [expression({}), ...sided];
  });

/** Both undefined, or equal up to rounding; a group that isn't there is an error in both. */
function same(a: () => Value, b: () => Value, factor = 1): void {
  const [first, second] = [a, b].map((value) => {
    try {
      return value();
    } catch (error) {
      return { undefined: error instanceof Error ? error.name : '' };
    }
  });
  if (first && 'value' in first && second && 'value' in second) {
    const expected = first.value * factor;
    expect(Math.abs(second.value - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
  } else expect(second && 'undefined' in second).toBe(first && 'undefined' in first);
}

const shuffled = <T>(items: readonly T[], keys: readonly number[]): T[] =>
  items
    .map((item, i) => ({ item, key: keys[i % keys.length] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
const keys = fc.array(fc.nat(), { minLength: 44, maxLength: 44 });

const tables = {
  binary: binaryRows,
  multiclass: multiclassRows,
  regression: regressionRows,
  ranking: queries.map(rankingRows),
};

describe.each(Object.keys(tables) as Task[])('every metric of a %s task', (task) => {
  const rowsOf: fc.Arbitrary<readonly Row[]> = tables[task];
  const metrics = all(task);

  it('has every metric of the catalogue', () => {
    const names = new Set(metrics.map((text) => parseMetric(text).name));
    expect([...names]).toEqual(catalogue[task].map(({ name }) => name));
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(rowsOf, keys, fc.boolean(), (rows, order, weighted) => {
        const [before, after] = [of(task, rows, weighted), of(task, shuffled(rows, order), weighted)];
        for (const metric of metrics)
          same(
            () => before(metric),
            () => after(metric),
          );
      }),
      settings,
    );
  });

  it('takes equal weights for none', () => {
    fc.assert(
      fc.property(rowsOf, fc.constantFrom(0.1, 0.5, 7), (rows, w) => {
        const [before, after] = [
          of(task, rows),
          of(
            task,
            rows.map((row) => ({ ...row, weight: w })),
            true,
          ),
        ];
        for (const metric of metrics)
          // A cell of the matrix is a weight.
          same(
            () => before(metric),
            () => after(metric),
            metric.startsWith('confusion_matrix') ? w : 1,
          );
      }),
      settings,
    );
  });
});

describe('a weight of w is w rows', () => {
  it.each(['binary', 'multiclass', 'regression'] as const)('for every metric of a %s task', (task) => {
    const rowsOf: fc.Arbitrary<readonly Row[]> = tables[task];
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const repeated = rows.flatMap((row) => Array.from({ length: Number(row.weight) }, () => row));
        const [weighted, counted] = [of(task, rows, true), of(task, repeated)];
        for (const metric of all(task))
          same(
            () => counted(metric),
            () => weighted(metric),
          );
      }),
      settings,
    );
  });

  it('and of a query w queries', () => {
    fc.assert(
      fc.property(queries, (some) => {
        const repeated = some.flatMap((query) => Array.from({ length: query.weight }, () => query));
        const [weighted, counted] = [of('ranking', rankingRows(some), true), of('ranking', rankingRows(repeated))];
        for (const metric of all('ranking'))
          same(
            () => counted(metric),
            () => weighted(metric),
          );
      }),
      settings,
    );
  });
});

describe('the order of the scores', () => {
  const ordered = [
    'roc_auc',
    'roc_auc(max_fpr=0.3)',
    'average_precision',
    'pr_auc_trapezoid',
    'ks_separation',
    'roc_auc_difference(by=group, min_size=1)',
  ];

  it('is all that its metrics see: a monotone transform changes nothing', () => {
    fc.assert(
      fc.property(binaryRows, (rows) => {
        const moved = rows.map((row) => ({ ...row, score: Math.exp(9 * row.score) - 700 }));
        const [before, after] = [of('binary', rows, true), of('binary', moved, true)];
        for (const metric of ordered)
          same(
            () => before(metric),
            () => after(metric),
          );
      }),
      settings,
    );
  });

  it('turned round turns the area round', () => {
    fc.assert(
      fc.property(binaryRows, (rows) => {
        const turned = of(
          'binary',
          rows.map((row) => ({ ...row, score: 1 - row.score })),
          true,
        )('roc_auc');
        const area = of('binary', rows, true)('roc_auc');
        same(
          () => ('value' in area ? { value: 1 - area.value } : area),
          () => turned,
        );
      }),
      settings,
    );
  });

  it('in a ranking is all that counts', () => {
    fc.assert(
      fc.property(queries, (some) => {
        const rows = rankingRows(some);
        const moved = rows.map((row) => ({ ...row, score: Number(row.score) ** 3 / 7 - 1e3 }));
        const [before, after] = [of('ranking', rows), of('ranking', moved)];
        for (const metric of all('ranking'))
          same(
            () => before(metric),
            () => after(metric),
          );
      }),
      settings,
    );
  });
});

describe('the two classes swapped', () => {
  const within = 'by=group, min_size=1';
  const unchanged = [
    ...['accuracy', 'balanced_accuracy', 'mcc', 'cohen_kappa', 'f1(average=macro)', 'jaccard(average=weighted)'],
    ...['roc_auc', 'ks_separation', 'log_loss', 'brier'],
    ...['demographic_parity', 'accuracy', 'error_rate', 'equalized_odds'].map(
      (name) => `${name}_difference(${within})`,
    ),
    `equalized_odds_difference(${within}, agg=mean)`,
  ];
  const exchanged = [
    ['recall', 'specificity'],
    ['specificity', 'recall'],
    ['precision', 'precision(pos_label=0)'],
    ['f1', 'f1(pos_label=0)'],
    [`false_positive_rate_difference(${within})`, `false_negative_rate_difference(${within})`],
    [`predictive_parity_difference(${within})`, `false_omission_rate_difference(${within})`],
  ];
  const pairs = [...unchanged.map((name) => [name, name]), ...exchanged];

  it.each(pairs)('make %s what %s was', (before = '', after = '') => {
    fc.assert(
      fc.property(binaryRows, (rows) => {
        const swapped = rows.map((row) => ({
          ...row,
          label: 1 - row.label,
          prediction: 1 - row.prediction,
          score: 1 - row.score,
        }));
        same(
          () => of('binary', rows, true)(before),
          () => of('binary', swapped, true)(after),
        );
      }),
      settings,
    );
  });
});

describe('groups', () => {
  const widest = all('binary').filter((text) => text.includes('by=group') && !text.includes('privileged'));
  /** Gaps of rates: that of two groups together lies between theirs. */
  const ofRates = widest.filter((text) => !/^(roc_auc|ece)_/.test(text));
  const value = (found: Value): number => ('value' in found ? found.value : NaN);

  it('have names that mean nothing', () => {
    const renamed: Readonly<Record<string, string>> = { a: 'z', b: '7', c: 'm' };
    fc.assert(
      fc.property(binaryRows, (rows) => {
        const other = rows.map((row) => ({ ...row, group: renamed[row.group] ?? '' }));
        const [before, after] = [of('binary', rows, true), of('binary', other, true)];
        for (const metric of widest)
          same(
            () => before(metric),
            () => after(metric),
          );
      }),
      settings,
    );
  });

  it('lie no further apart when two of them are merged', () => {
    fc.assert(
      fc.property(binaryRows, (rows) => {
        const merged = rows.map((row) => ({ ...row, group: row.group === 'c' ? 'b' : row.group }));
        const [before, after] = [of('binary', rows, true), of('binary', merged, true)];
        for (const metric of ofRates) {
          const [apart, together] = [value(before(metric)), value(after(metric))];
          if (Number.isNaN(apart) || Number.isNaN(together)) continue;
          const closer = metric.includes('_ratio') ? together >= apart - 1e-12 : together <= apart + 1e-12;
          expect([metric, apart, together, closer]).toEqual([metric, apart, together, true]);
        }
      }),
      { ...settings, numRuns: 150 },
    );
  });

  it('crossed with themselves are the same groups', () => {
    fc.assert(
      fc.property(binaryRows, (rows) => {
        const twice = of(
          'binary',
          rows.map((row) => ({ ...row, again: row.group })),
          true,
        );
        for (const metric of widest)
          same(
            () => twice(metric),
            () => twice(metric.replace('by=group', 'by=[group, again]')),
          );
      }),
      settings,
    );
  });

  it('taken for privileged in turn differ by the sign', () => {
    const two = binaryRows.map((rows) => rows.map((row) => ({ ...row, group: row.group === 'c' ? 'b' : row.group })));
    const signed = all('binary').filter((text) => /_difference\(.*privileged=a/.test(text));
    fc.assert(
      fc.property(two, (rows) => {
        const table = of('binary', rows, true);
        for (const metric of signed)
          same(
            () => table(metric),
            () => table(metric.replace('privileged=a', 'privileged=b')),
            metric.startsWith('average_abs_') ? 1 : -1,
          );
      }),
      settings,
    );
  });
});

describe('numbers', () => {
  const lengths = ['mae', 'rmse', 'median_ae', 'max_error', 'pinball(alpha=0.25)'];
  const free = ['r2', 'explained_variance', 'pearson_r', 'spearman_rho'];
  const scaled = (rows: readonly Row[], factor: number, shift: number): Row[] =>
    rows.map((row) => ({
      ...row,
      label: Number(row.label) * factor + shift,
      prediction: Number(row.prediction) * factor + shift,
    }));

  it('in other units have their errors in those units', () => {
    fc.assert(
      fc.property(regressionRows, fc.constantFrom(0.1, 3, 1e6), (rows, factor) => {
        const [before, after] = [of('regression', rows, true), of('regression', scaled(rows, factor, 0), true)];
        const factors = [
          ...lengths.map((metric) => [metric, factor] as const),
          ['mse', factor * factor] as const,
          ...[...free, 'mape'].map((metric) => [metric, 1] as const),
        ];
        for (const [metric, by] of factors) {
          // Relative to a target of 0 an error has no unit.
          if (metric === 'mape' && rows.some(({ label }) => label === 0)) continue;
          same(
            () => before(metric),
            () => after(metric),
            by,
          );
        }
      }),
      settings,
    );
  });

  it('from another zero have the same errors', () => {
    fc.assert(
      fc.property(regressionRows, fc.integer({ min: -1000, max: 1000 }), (rows, shift) => {
        const [before, after] = [of('regression', rows, true), of('regression', scaled(rows, 1, shift), true)];
        for (const metric of [...lengths, 'mse', ...free])
          same(
            () => before(metric),
            () => after(metric),
          );
      }),
      settings,
    );
  });

  it('with the opposite sign swap the two sides of the pinball', () => {
    fc.assert(
      fc.property(regressionRows, (rows) => {
        const [before, after] = [of('regression', rows, true), of('regression', scaled(rows, -1, 0), true)];
        same(
          () => before('pinball(alpha=0.125)'),
          () => after('pinball(alpha=0.875)'),
        );
      }),
      settings,
    );
  });

  it('that are all equal leave no variance, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
        fc.array(fc.record({ prediction: whole, weight }), { minLength: 2, maxLength: 40 }),
        (label, rows) => {
          const table = of(
            'regression',
            rows.map((row) => ({ ...row, label })),
            true,
          );
          for (const metric of ['r2(force_finite=false)', 'explained_variance(force_finite=false)', 'pearson_r'])
            expect(table(metric)).toEqual({ undefined: expect.any(String) });
        },
      ),
      settings,
    );
  });
});

describe('several classes', () => {
  it('of which one occurs leave nothing to agree on beyond chance, whatever they weigh', () => {
    const scores = { score_a: 0.1, score_b: 0.1, score_c: 0.1, score_d: 0.7 };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 40 }), (tenths) => {
        const rows = tenths.map((tenth) => ({ label: 'd', prediction: 'd', weight: tenth / 10, ...scores }));
        const table = of('multiclass', rows, true);
        for (const weights of ['none', 'linear', 'quadratic'])
          expect(table(`cohen_kappa(weights=${weights})`)).toEqual({ undefined: expect.any(String) });
      }),
      settings,
    );
  });

  it('have names that mean nothing but their order', () => {
    const renamed: Readonly<Record<string, string>> = { x: 'red', y: 'amber', z: 'green' };
    const unordered = all('multiclass').filter((text) => !/^(confusion_matrix|top_k_accuracy|ece|mce)/.test(text));
    fc.assert(
      fc.property(multiclassRows, (rows) => {
        const other = rows.map((row) => ({
          weight: row.weight ?? 0,
          label: renamed[String(row.label)] ?? '',
          prediction: renamed[String(row.prediction)] ?? '',
          score_red: row.score_x ?? 0,
          score_amber: row.score_y ?? 0,
          score_green: row.score_z ?? 0,
        }));
        const [before, after] = [of('multiclass', rows, true), of('multiclass', other, true)];
        for (const metric of unordered)
          same(
            () => before(metric),
            () => after(metric),
          );
      }),
      settings,
    );
  });

  it('that are two are a binary task', () => {
    const shared = ['accuracy', 'balanced_accuracy', 'mcc', 'cohen_kappa', 'log_loss'];
    const averaged = ['precision', 'recall', 'f1', 'jaccard', 'specificity'].flatMap((name) =>
      ['micro', 'macro', 'weighted'].map((average) => `${name}(average=${average})`),
    );
    fc.assert(
      fc.property(binaryRows, (rows) => {
        fc.pre(new Set(rows.map(({ label }) => label)).size === 2);
        const both = rows.map(({ label, prediction, score: s, weight: w }) => ({
          ...{ label, prediction, weight: w },
          score_0: 1 - s,
          score_1: s,
        }));
        const [two, many] = [of('binary', rows, true), of('multiclass', both, true)];
        for (const metric of [...shared, ...averaged])
          same(
            () => two(metric),
            () => many(metric),
          );
        same(
          () => two('roc_auc'),
          () => many('roc_auc(multi_class=ovo)'),
        );
        // Over both classes, where a binary task counts the positive one.
        same(
          () => two('brier'),
          () => many('brier'),
          2,
        );
      }),
      settings,
    );
  });
});

describe('rankings', () => {
  it('that could not be better have a gain of 1', () => {
    fc.assert(
      fc.property(queries, (some) => {
        const sorted = some
          .filter(({ documents }) => documents.length > 1 && documents.some(({ relevance }) => relevance > 0))
          .map((query) => ({
            ...query,
            documents: query.documents.map((document, i) => ({ ...document, score: document.relevance * 10 - i / 10 })),
          }));
        fc.pre(sorted.length > 0);
        const table = of('ranking', rankingRows(sorted));
        for (const metric of ['ndcg', 'ndcg(k=1)', 'ndcg(k=3, gain=exponential)'])
          same(
            () => ({ value: 1 }),
            () => table(metric),
          );
      }),
      settings,
    );
  });

  it('hit no less often with more places, and all places are no limit', () => {
    fc.assert(
      fc.property(queries, (some) => {
        const table = of('ranking', rankingRows(some));
        const hits = [1, 2, 3, 8]
          .map((k) => table(`hit_rate(k=${k})`))
          .map((one) => ('value' in one ? one.value : NaN));
        expect(hits).toEqual([...hits].sort((a, b) => a - b));
        same(
          () => table('ndcg'),
          () => table('ndcg(k=8)'),
        );
      }),
      settings,
    );
  });
});
