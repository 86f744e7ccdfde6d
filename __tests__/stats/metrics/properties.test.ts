import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { argsort } from '../../../src/stats/metrics/argsort';
import { classesPresent, countClasses } from '../../../src/stats/metrics/counts';
import { averagedRate, cohenKappa, fbeta, matthews, precision, recall } from '../../../src/stats/metrics/decisions';
import { bin, calibrationError } from '../../../src/stats/metrics/probabilities';
import {
  averagePrecision,
  ksSeparation,
  precisionRecallArea,
  rank,
  rocAuc,
  RankedClass,
} from '../../../src/stats/metrics/ranked';
import { absoluteError, losses, median, pearson, r2, rankPair, spearman } from '../../../src/stats/metrics/regression';
import { rocAucOneVsOne } from '../../../src/stats/metrics/multiclass';
import { numberOf, type Value } from '../../../src/stats/value';

interface Row {
  readonly label: number;
  readonly prediction: number;
  readonly score: number;
  readonly weight: number;
}

const row = fc.record({
  label: fc.integer({ min: 0, max: 1 }),
  prediction: fc.integer({ min: 0, max: 1 }),
  score: fc.integer({ min: 0, max: 12 }).map((score) => score / 12),
  weight: fc.integer({ min: 0, max: 3 }),
});
const rowsOf = fc.array(row, { minLength: 2, maxLength: 40 });

interface Arrays {
  readonly labels: Uint8Array;
  readonly predictions: Uint8Array;
  readonly scores: Float64Array;
  readonly weights: Float64Array;
}

function arrays(rows: readonly Row[]): Arrays {
  return {
    labels: Uint8Array.from(rows, ({ label }) => label),
    predictions: Uint8Array.from(rows, ({ prediction }) => prediction),
    scores: Float64Array.from(rows, ({ score }) => score),
    weights: Float64Array.from(rows, ({ weight }) => weight),
  };
}

type Metric = (data: Arrays, weights: Float64Array | undefined) => Value;

const decision =
  (compute: (counts: ReturnType<typeof countClasses>, present: Uint8Array) => Value): Metric =>
  ({ labels, predictions }, weights) =>
    compute(countClasses(labels, predictions, 2, weights), classesPresent(labels, predictions, 2));
const binary = { average: 'binary' as const, zeroDivision: NaN };

const metrics: Readonly<Record<string, Metric>> = {
  precision: decision((counts, present) => averagedRate(counts, precision, { ...binary, present })),
  recall: decision((counts, present) => averagedRate(counts, recall, { ...binary, present })),
  f2: decision((counts, present) => averagedRate(counts, fbeta(2), { ...binary, present })),
  mcc: decision((counts) => matthews(counts)),
  kappa: ({ labels, predictions }, weights) =>
    cohenKappa(labels, predictions, countClasses(labels, predictions, 2, weights), 'linear', weights),
  rocAuc: ({ labels, scores }, weights) => rocAuc(rank(scores), labels, weights),
  partialAuc: ({ labels, scores }, weights) => rocAuc(rank(scores), labels, weights, { maxFpr: 0.3 }),
  averagePrecision: ({ labels, scores }, weights) => averagePrecision(rank(scores), labels, weights),
  prArea: ({ labels, scores }, weights) => precisionRecallArea(new RankedClass(rank(scores), labels), weights),
  ks: ({ labels, scores }, weights) => ksSeparation(new RankedClass(rank(scores), labels), weights),
  ece: ({ labels, scores }, weights) => calibrationError(scores, labels, bin(scores, 7, 'uniform'), 'l1', weights),
  medianError: ({ labels, scores }, weights) => {
    const errors = losses(Float64Array.from(labels), scores, absoluteError);
    return median(errors, argsort(errors), weights);
  },
  r2: ({ labels, scores }, weights) => r2(Float64Array.from(labels), scores, false, weights),
  pearson: ({ labels, scores }, weights) => pearson(Float64Array.from(labels), scores, weights),
  spearman: ({ labels, scores }, weights) => spearman(rankPair(Float64Array.from(labels), scores), weights),
};

/** Both undefined, or equal up to rounding. */
function same(a: Value, b: Value): void {
  expect('undefined' in a).toBe('undefined' in b);
  if ('value' in a) expect(numberOf(b)).toBeCloseTo(a.value, 9);
}

describe.each(Object.entries(metrics))('%s', (_, metric) => {
  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(rowsOf, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (rows, keys) => {
        const keyed = rows.map((one, i) => ({ one, key: keys[i] ?? 0 }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
        const [a, b] = [arrays(rows), arrays(shuffled)];
        same(metric(a, undefined), metric(b, undefined));
        same(metric(a, a.weights), metric(b, b.weights));
      }),
    );
  });

  it('takes a weight of w for w rows', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const repeated = rows.flatMap((one) => Array.from({ length: one.weight }, () => one));
        const data = arrays(rows);
        // r2 and the correlations ask for two rows, which one row of weight 2 is not.
        fc.pre(rows.filter(({ weight }) => weight > 0).length > 1);
        same(metric(arrays(repeated), undefined), metric(data, data.weights));
      }),
    );
  });
});

describe('metrics of the order', () => {
  it('stay under a monotone transform of the scores', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const data = arrays(rows);
        const moved = { ...data, scores: data.scores.map((score) => Math.exp(5 * score) - 3) };
        for (const name of ['rocAuc', 'averagePrecision', 'prArea', 'ks', 'spearman'])
          same(
            metrics[name]?.(data, undefined) ?? { undefined: '' },
            metrics[name]?.(moved, undefined) ?? { value: 0 },
          );
      }),
    );
  });

  it('are turned round by turning scores or labels round', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const { labels, scores } = arrays(rows);
        const area = numberOf(rocAuc(rank(scores), labels, undefined));
        fc.pre(!Number.isNaN(area));
        const negated = scores.map((score) => -score);
        const flipped = labels.map((label) => 1 - label);
        expect(numberOf(rocAuc(rank(negated), labels, undefined))).toBeCloseTo(1 - area, 12);
        expect(numberOf(rocAuc(rank(scores), flipped, undefined))).toBeCloseTo(1 - area, 12);
        expect(numberOf(rocAuc(rank(negated), flipped, undefined))).toBeCloseTo(area, 12);
        expect(numberOf(ksSeparation(new RankedClass(rank(negated), labels), undefined))).toBeCloseTo(
          numberOf(ksSeparation(new RankedClass(rank(scores), labels), undefined)),
          12,
        );
      }),
    );
  });

  it('are one half where all scores tie', () => {
    expect(rocAuc(rank(new Float64Array(4)), Uint8Array.of(0, 1, 1, 0), undefined)).toEqual({ value: 0.5 });
  });

  it('of two classes one against one are the area of one', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const { labels, scores } = arrays(rows);
        const area = rocAuc(rank(scores), labels, undefined);
        fc.pre('value' in area);
        const ranked = [rank(scores.map((score) => 1 - score)), rank(scores)];
        const several = { labels: Int32Array.from(labels), ranked, names: ['a', 'b'] };
        same(area, rocAucOneVsOne(several, 'macro', undefined));
      }),
    );
  });
});

describe('argsort', () => {
  const values = fc.oneof(
    fc.double({ noNaN: true }),
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(0, -0, Infinity, -Infinity, 5e-324, -5e-324, 1.7976931348623157e308),
  );

  it.each([
    ['a comparison', 0],
    ['a radix sort', 3000],
  ])('sorts by %s: ascending, equal values in their order', (_, atLeast) => {
    fc.assert(
      fc.property(fc.array(values, { maxLength: 60 }), (some) => {
        // Long enough for the radix sort, whatever was drawn.
        const all = Float64Array.from(
          { length: Math.max(some.length, atLeast) },
          (__, i) => some[i % some.length] ?? 0,
        );
        const order = argsort(all);
        const compared = Array.from(all.keys()).sort((a, b) => {
          const [x, y] = [all[a] ?? 0, all[b] ?? 0];
          return x < y ? -1 : x > y ? 1 : a - b;
        });
        expect(Array.from(order)).toEqual(compared);
      }),
      { numRuns: 30 },
    );
  });
});
