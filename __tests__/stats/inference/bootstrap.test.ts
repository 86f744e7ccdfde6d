import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Random } from '../../../src/stats/random';
import * as inference from '../../../src/stats/inference/index';
import { known, pairOf, reference } from './reference';

const seed = 'c0ffee00c0ffee00';

/** Mean of values over a resample. */
const meanOf =
  (values: ArrayLike<number>) =>
  (counts: Uint8Array): number => {
    let [sum, rows] = [0, 0];
    for (let i = 0; i < counts.length; i++) {
      sum += (counts[i] ?? 0) * (values[i] ?? 0);
      rows += counts[i] ?? 0;
    }
    return sum / rows;
  };

describe('random numbers', () => {
  it('are the same for the same seed and stream, and others for others', () => {
    const first = (digest: string, stream: number): number[] => {
      const random = new Random(digest, stream);
      return Array.from({ length: 4 }, () => random.bits());
    };
    expect(first(seed, 3)).toEqual(first(seed, 3));
    const others = [first(seed, 0), first(seed, 1), first('c0ffee00c0ffee01', 0), first(seed, 2 ** 32)];
    expect(new Set(others.map(String)).size).toBe(4);
    expect(() => new Random('not hex')).toThrow(RangeError);
    expect(() => new Random('')).toThrow(RangeError);
  });

  it('below a limit are even, also over neighbouring streams', () => {
    const counts = new Int32Array(7);
    for (let stream = 0; stream < 7000; stream++) {
      const at = new Random(seed, stream).below(7);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    // χ² with 6 degrees of freedom: 22.5 is its 0.999 quantile.
    expect(counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(22.5);
  });

  it('below a limit are within it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 32 }), fc.nat(), (limit, stream) => {
        const draw = new Random(seed, stream).below(limit);
        return Number.isInteger(draw) && draw >= 0 && draw < limit;
      }),
    );
  });

  it('between 0 and 1 have the mean and variance of an even draw', () => {
    const random = new Random(seed);
    const values = Array.from({ length: 20_000 }, () => random.unit());
    const mean = values.reduce((a, b) => a + b) / values.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.008);
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.003);
  });
});

describe('bootstrap', () => {
  it('is the same in any split of its replicates', () => {
    const statistic = meanOf([1, 5, 2, 8, 3]);
    const options = { rows: 5, statistic, seed };
    const whole = inference.bootstrapReplicates(options, 0, 50);
    const parts = [
      inference.bootstrapReplicates(options, 0, 17),
      inference.bootstrapReplicates(options, 17, 18),
      inference.bootstrapReplicates(options, 18, 50),
    ];
    expect(parts.flatMap((part) => [...part])).toEqual([...whole]);
  });

  it.each(reference.bca)('BCa of given replicates: $estimate, $acceleration, $level', (row) => {
    const { interval } = known(
      inference.bcaInterval(Float64Array.from(row.distribution), row.estimate, row.acceleration, row.level),
    );
    expect(interval[0]).toBeCloseTo(row.interval[0], 10);
    expect(interval[1]).toBeCloseTo(row.interval[1], 10);
  });

  // Intervals of scipy and numpy with other random numbers, within the tolerance of a quarter of a standard error.
  it('BCa of the difference of two mean errors', () => {
    const { labels, baseline, candidate } = pairOf('diabetes_baseline', 'diabetes_cand_fine', 'prediction');
    const error = (predictions: Float64Array, i: number): number => Math.abs((predictions[i] ?? 0) - (labels[i] ?? 0));
    const differences = labels.map((_, i) => error(candidate, i) - error(baseline, i));
    const result = known(
      inference.bootstrap({ rows: labels.length, statistic: meanOf(differences), replicates: 4000, seed, level: 0.95 }),
    );
    expect(result.method).toBe('bootstrap-bca');
    expect(Math.abs(result.interval[0] + 1.741736780948099)).toBeLessThan(0.288509);
    expect(Math.abs(result.interval[1] - 1.9521574879276353)).toBeLessThan(0.288509);
  });

  it('percentile of the difference of two AUCs', () => {
    const { labels, baseline, candidate } = pairOf('bcancer_s0_baseline', 'bcancer_s0_cand', 'score');
    const statistic = inference.pairedAucDelta(Uint8Array.from(labels), candidate, baseline);
    const result = known(inference.bootstrap({ rows: labels.length, statistic, replicates: 2000, seed, level: 0.95 }));
    const [lower, upper] = inference.percentileInterval(result.distribution, 0.95);
    expect(Math.abs(lower + 0.03054899833197165)).toBeLessThan(0.00199);
    expect(Math.abs(upper + 0.0017733991431907582)).toBeLessThan(0.00199);
    expect(Math.abs(result.standardError - 0.007959476569152414)).toBeLessThan(0.0008);
    const exact = known(inference.deLong(Uint8Array.from(labels), candidate, baseline));
    expect(result.estimate).toBeCloseTo(exact.delta, 12);
    // The jackknife's acceleration is that of DeLong's influences.
    expect(Math.abs(result.acceleration - exact.acceleration)).toBeLessThan(0.005);
  });

  it('the AUC of a resample is that of the rows written out, ties and weights included', () => {
    const scored = fc.record({
      label: fc.nat(1),
      score: fc.nat(5),
      count: fc.nat(3),
      weight: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(scored, { minLength: 2, maxLength: 40 }), (rows) => {
        const labels = Uint8Array.from(rows, ({ label }) => label);
        const scores = Float64Array.from(rows, ({ score }) => score);
        const weights = Float64Array.from(rows, ({ weight }) => weight);
        const counts = Uint8Array.from(rows, ({ count }) => count);
        let [wins, pairs] = [0, 0];
        for (const positive of rows.filter(({ label }) => label === 1))
          for (const negative of rows.filter(({ label }) => label === 0)) {
            const weight = positive.count * positive.weight * negative.count * negative.weight;
            pairs += weight;
            wins += weight * (positive.score > negative.score ? 1 : positive.score === negative.score ? 0.5 : 0);
          }
        const auc = inference.resampledAuc(labels, scores, weights)(counts);
        if (pairs === 0) expect(auc).toBeNaN();
        else expect(auc).toBeCloseTo(wins / pairs, 12);
      }),
    );
  });

  it('of whole clusters is wider where the rows of one are alike', () => {
    const rows = 400;
    const clusters = Int32Array.from({ length: rows }, (_, i) => Math.floor(i / 20));
    const random = new Random(seed, 99);
    const level = Float64Array.from({ length: 20 }, () => random.unit());
    const values = Float64Array.from(clusters, (cluster) => (level[cluster] ?? 0) + 0.1 * random.unit());
    const options = { rows, statistic: meanOf(values), replicates: 500, seed, level: 0.95 };
    const alone = known(inference.bootstrap(options));
    const together = known(inference.bootstrap({ ...options, clusters }));
    expect(together.standardError / alone.standardError).toBeGreaterThan(3);
    const means = level.map((_, cluster) => meanOf(values)(Uint8Array.from(clusters, (c) => (c === cluster ? 1 : 0))));
    const mean = means.reduce((a, b) => a + b) / 20;
    const expected = Math.sqrt(means.reduce((sum, m) => sum + (m - mean) ** 2, 0) / 20 / 20);
    expect(together.standardError / expected).toBeGreaterThan(0.88);
    expect(together.standardError / expected).toBeLessThan(1.12);
  });

  it('non-inferiority agrees with the interval of the same method', () => {
    const values = Float64Array.from({ length: 80 }, (_, i) => Math.sin(i * 12.9898) * 2 + 0.2);
    const result = known(
      inference.bootstrap({ rows: 80, statistic: meanOf(values), replicates: 3999, seed, level: 0.9 }),
    );
    const [lower, upper] = result.interval;
    expect(inference.bootstrapNonInferiority(result, -lower)).toBeCloseTo(0.05, 2);
    expect(inference.bootstrapNonInferiority(result, upper, 'lower')).toBeCloseTo(0.05, 2);
    expect(inference.bootstrapNonInferiority(result, 10)).toBeLessThan(0.001);
    expect(inference.bootstrapNonInferiority(result, -10)).toBe(1);
  });

  it('models alike: no width, non-inferior by any margin but 0', () => {
    const result = known(inference.bootstrap({ rows: 30, statistic: () => 0, replicates: 999, seed, level: 0.95 }));
    expect(result).toMatchObject({ estimate: 0, interval: [0, 0], standardError: 0, acceleration: 0 });
    expect(inference.bootstrapNonInferiority(result, 0)).toBe(1);
    expect(inference.bootstrapNonInferiority(result, 0.01)).toBeCloseTo(0.001, 6);
  });

  it('falls back to percentiles, and says so, when all replicates lie on one side', () => {
    // The largest count of a row is 1 in the table and never below that in a resample that isn't the table.
    const statistic = (counts: Uint8Array): number => Math.max(...counts);
    const result = known(inference.bootstrap({ rows: 40, statistic, replicates: 200, seed, level: 0.95 }));
    expect(result.method).toBe('bootstrap-percentile');
    expect(result.note).toMatch(/one side/);
  });

  it.each([
    ['no rows', 0, () => 1, undefined],
    ['one row', 1, () => 1, undefined],
    ['one cluster', 5, () => 1, new Int32Array(5)],
    ['an undefined estimate', 5, () => NaN, undefined],
    ['many undefined replicates', 3, (counts: Uint8Array) => (counts[0] === 0 ? NaN : 1), undefined],
  ])('is undefined for %s', (_, rows, statistic, clusters) => {
    expect(inference.bootstrap({ rows, clusters, statistic, replicates: 100, seed, level: 0.95 })).toHaveProperty(
      'undefined',
    );
  });
});
