import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ColumnOptions, Measurement } from '../../../src/engines/metrics/index';
import { measured, tableOf } from '../../engines/metrics/tables';
import { cases, predicted, shuffled, type Row } from './models';

/** What must not change a measurement, and what must turn it. */

const tables = (rows: readonly Row[], source: string): ReturnType<typeof tableOf> =>
  tableOf(
    Object.fromEntries(Object.keys(rows[0] ?? {}).map((name) => [name, rows.map((row) => row[name] ?? '')])),
    source,
  );

/** Compared by what is computed, then by what is resampled. */
const computed = ['roc_auc', 'accuracy', 'recall', 'specificity'];
const resampled = ['f1', 'mcc', 'log_loss', 'demographic_parity_difference(by=sex)'];
const compared = [...computed, ...resampled];
const gaps = [
  'demographic_parity_difference(by=sex)',
  'demographic_parity_ratio(by=sex)',
  'equalized_odds_difference(by=[sex, region], min_size=10)',
  'accuracy_difference(by=region)',
];
const points = [
  ...computed,
  'f1',
  'mcc',
  'log_loss',
  'precision',
  'balanced_accuracy',
  'average_precision',
  'brier',
  'ece',
  'ks_separation',
  'cohen_kappa',
];

function measure(
  candidate: readonly Row[],
  baseline: readonly Row[] | undefined,
  metrics: readonly string[],
  options: ColumnOptions = {},
): readonly Measurement[] {
  return measured(
    tables(candidate, 'candidate.csv'),
    { task: 'binary', ...options },
    {
      ...(baseline && { baseline: tables(baseline, 'baseline.csv') }),
      metrics,
      margin: 0.01,
    },
  ).measurements;
}

const people = cases(7, 240);
const next = predicted(people, { separation: 1.3, own: 0.5, bias: -0.5, seed: 1 });
const before = predicted(people, { separation: 1.5, own: 0.5, seed: 2 });

const close = (a: number | null | undefined, b: number | null | undefined): void => {
  if (typeof a === 'number') expect(b).toBeCloseTo(a, 10);
  else expect(b).toBe(a);
};

function samePoints(a: readonly Measurement[], b: readonly Measurement[]): void {
  for (const [i, { value, baseline, delta }] of a.entries()) {
    close(value, b[i]?.value);
    close(baseline, b[i]?.baseline);
    close(delta, b[i]?.delta);
  }
}

function sameInference(a: readonly Measurement[], b: readonly Measurement[]): void {
  for (const [i, { interval, pValue, pWorse }] of a.entries()) {
    close(interval?.[0], b[i]?.interval?.[0]);
    close(interval?.[1], b[i]?.interval?.[1]);
    close(pValue, b[i]?.pValue);
    close(pWorse, b[i]?.pWorse);
  }
}

const straight = measure(next, before, compared);
const alone = measure(next, undefined, points);
const seeds = fc.integer({ min: 0, max: 1e6 });
const few = { numRuns: 3 };

describe('the order of the rows', () => {
  it.each([
    ['of both tables', true, true],
    ['of the candidate', true, false],
    ['of the baseline', false, true],
  ])('%s changes no value, and no interval that is computed', (_, ofCandidate, ofBaseline) => {
    fc.assert(
      fc.property(seeds, seeds, (a, b) => {
        const mixed = measure(
          ofCandidate ? shuffled(next, a) : next,
          ofBaseline ? shuffled(before, b) : before,
          compared,
        );
        samePoints(straight, mixed);
        if (ofCandidate) samePoints(alone, measure(shuffled(next, a), undefined, points));
        sameInference(straight.slice(0, computed.length), mixed.slice(0, computed.length));
        // What is resampled has other draws, and ends near by.
        for (const [i, { interval }] of straight.entries()) {
          const [low = NaN, high = NaN] = interval ?? [];
          const width = high - low;
          expect(Math.abs(low - (mixed[i]?.interval?.[0] ?? NaN))).toBeLessThan(0.2 * width);
          expect(Math.abs(high - (mixed[i]?.interval?.[1] ?? NaN))).toBeLessThan(0.2 * width);
        }
      }),
      few,
    );
  });

  it('of the baseline alone changes nothing at all: it is joined first', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        sameInference(straight, measure(next, shuffled(before, seed), compared));
      }),
      few,
    );
  });

  it('of a regression changes no value', () => {
    const random = predicted(people, { separation: 1, seed: 5 });
    const rows = (model: readonly Row[]): Row[] =>
      model.map((row, i) => ({
        id: row.id ?? '',
        target: Number(random[i]?.score) * 10 + 0.05,
        prediction: Number(row.score) * 10,
      }));
    const metrics = ['mae', 'rmse', 'r2', 'median_ae', 'max_error', 'spearman_rho'];
    const of = (model: readonly Row[]): readonly Measurement[] =>
      measured(tables(model, 'a.csv'), { task: 'regression' }, { metrics }).measurements;
    const model = rows(next);
    fc.assert(
      fc.property(seeds, (seed) => {
        samePoints(of(model), of(shuffled(model, seed)));
      }),
      few,
    );
  });
});

describe('weights', () => {
  it('of one half on every row twice keep the values', () => {
    const twice = [
      ...next.map((row) => ({ ...row, w: 0.5 })),
      ...next.map((row) => ({ ...row, id: Number(row.id) + next.length, w: 0.5 })),
    ];
    samePoints(alone, measure(twice, undefined, points, { weight: 'w' }));
  });

  it('of one everywhere are none', () => {
    samePoints(
      alone,
      measure(
        next.map((row) => ({ ...row, w: 1 })),
        undefined,
        points,
        { weight: 'w' },
      ),
    );
  });

  it('of any size mean their ratio', () => {
    const of = (unit: number): readonly Measurement[] => {
      const weighed = next.map((row, i) => ({ ...row, w: unit * (1 + (i % 4)) }));
      return measure(weighed, undefined, points, { weight: 'w' });
    };
    const once = of(1);
    for (const unit of [1e-6, 0.125, 3, 1e6]) samePoints(once, of(unit));
  });

  it('of 0 leave a row out', () => {
    const some = next.map((row, i) => ({ ...row, w: i % 5 === 0 ? 0 : 1 }));
    const rest = next.filter((_, i) => i % 5 !== 0);
    samePoints(measure(rest, undefined, points), measure(some, undefined, points, { weight: 'w' }));
  });
});

describe('groups', () => {
  it('by other names have the same gaps', () => {
    const renamed = (rows: readonly Row[], names: Readonly<Record<string, string>>): Row[] =>
      rows.map((row) => ({ ...row, sex: names[row.sex ?? ''] ?? '', region: names[row.region ?? ''] ?? '' }));
    const name = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() === text);
    const names = fc.uniqueArray(name, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(names, ([female = '', male = '', north = '', south = '', west = '']) => {
        const as = { female, male, north, south, west };
        samePoints(measure(next, before, gaps), measure(renamed(next, as), renamed(before, as), gaps));
      }),
      few,
    );
  });

  it('of the other sign are a signed difference of the other sign', () => {
    const of = (privileged: string): number =>
      Number(measure(next, before, [`statistical_parity_difference(by=sex, privileged=${privileged})`])[0]?.value);
    expect(of('male')).toBeCloseTo(-of('female'), 12);
  });
});

describe('candidate and baseline changed about', () => {
  it('turn the difference and its interval', () => {
    const turned = measure(before, next, compared);
    for (const [i, { value, baseline, delta, interval, method }] of straight.entries()) {
      const other = turned[i];
      close(value, other?.baseline);
      close(baseline, other?.value);
      close(delta, -(other?.delta ?? NaN));
      const [low = NaN, high = NaN] = interval ?? [];
      const [otherLow = NaN, otherHigh = NaN] = other?.interval ?? [];
      // Other draws end near by; what is computed is turned exactly.
      const slack = method?.startsWith('bootstrap') ? 0.2 * (high - low) : 1e-10;
      expect(Math.abs(low + otherHigh)).toBeLessThanOrEqual(slack);
      expect(Math.abs(high + otherLow)).toBeLessThanOrEqual(slack);
    }
  });

  it('for the same model are both the same', () => {
    for (const { delta, interval, method } of measure(next, next, compared)) {
      expect(delta).toBe(0);
      const [low = NaN, high = NaN] = interval ?? [];
      expect(low).toBeCloseTo(-high, 12);
      if (method !== 'newcombe') expect(high).toBe(0);
    }
  });
});

describe('what the gate relies on', () => {
  const share = fc.integer({ min: 0, max: 4 }).map((score) => score / 4);
  const row = fc.record({ label: fc.integer({ min: 0, max: 1 }), a: share, b: share });
  const margins = fc.constantFrom(0, 1e-9, 0.01, 0.3, 1, 2);
  const metrics = [
    'roc_auc',
    'accuracy(threshold=0.5)',
    'recall(threshold=0.5)',
    'f1(threshold=0.5)',
    'brier',
    'ks_separation',
  ];

  it('holds on any small tables: numbers are numbers, p is a p, an interval holds its difference', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), margins, (rows, margin) => {
        const [label, a, b] = (['label', 'a', 'b'] as const).map((name) => rows.map((each) => each[name]));
        const { measurements } = measured(
          tableOf({ label: label ?? [], score: a ?? [] }),
          { task: 'binary' },
          { baseline: tableOf({ label: label ?? [], score: b ?? [] }, 'baseline.csv'), metrics, margin },
        );
        for (const { metric, value, reason, delta, interval, pValue, pWorse } of measurements) {
          if (value === null) expect([metric, reason]).toEqual([metric, expect.stringMatching(/./)]);
          else expect([metric, Number.isFinite(value)]).toEqual([metric, true]);
          for (const p of [pValue, pWorse])
            if (p !== undefined) expect([metric, p, p >= 0 && p <= 1]).toEqual([metric, p, true]);
          if (interval === undefined) continue;
          const [low, high] = interval;
          expect([metric, Number.isFinite(low), Number.isFinite(high), low <= high]).toEqual([
            metric,
            true,
            true,
            true,
          ]);
          if (!metric.startsWith('f1') && !metric.startsWith('ks') && metric !== 'brier') {
            expect(low).toBeLessThanOrEqual((delta ?? NaN) + 1e-12);
            expect(high).toBeGreaterThanOrEqual((delta ?? NaN) - 1e-12);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
