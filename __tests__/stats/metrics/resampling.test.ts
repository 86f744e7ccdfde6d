import { describe, expect, it } from '@jest/globals';
import { Random } from '../../../src/stats/random';
import { binomial } from '../../../src/stats/metrics/binomial-draw';
import { replicatesOf, resample } from '../../../src/stats/metrics/resampling';

const seed = 'feedface01234567';

/** Probabilities of 0 … n, by the recurrence of neighbours from the mode. */
function probabilities(n: number, p: number): Float64Array {
  const result = new Float64Array(n + 1);
  const mode = Math.floor((n + 1) * p);
  result[mode] = 1;
  for (let k = mode; k < n; k++) result[k + 1] = ((result[k] ?? 0) * (n - k) * p) / ((k + 1) * (1 - p));
  for (let k = mode; k > 0; k--) result[k - 1] = ((result[k] ?? 0) * k * (1 - p)) / ((n - k + 1) * p);
  const total = result.reduce((sum, value) => sum + value, 0);
  return result.map((value) => value / total);
}

describe('binomial', () => {
  it.each([
    [1, 0.3],
    [10, 0.5],
    [10, 0.97],
    [40, 0.2],
    [40, 0.3],
    [100, 0.1],
    [100, 0.5],
    [1000, 0.9],
    [5000, 0.004],
  ])('draws from n=%d p=%d as often as it should', (n, p) => {
    const random = new Random(seed, n);
    const draws = 40_000;
    const seen = new Float64Array(n + 1);
    for (let i = 0; i < draws; i++) {
      const k = binomial(random, n, p);
      seen[k] = (seen[k] ?? 0) + 1;
    }
    // Pearson's chi-squared over the values expected at least 10 times, the others together.
    let [chi, cells, restSeen, restExpected] = [0, 0, 0, 0];
    probabilities(n, p).forEach((probability, k) => {
      const expected = probability * draws;
      if (expected < 10) {
        restSeen += seen[k] ?? 0;
        restExpected += expected;
        return;
      }
      chi += ((seen[k] ?? 0) - expected) ** 2 / expected;
      cells++;
    });
    if (restExpected > 1) chi += (restSeen - restExpected) ** 2 / restExpected;
    // Mean cells, variance 2·cells: five standard deviations.
    expect(chi).toBeLessThan(cells + 5 * Math.sqrt(2 * cells) + 5);
  });

  it.each([
    [0, 0.5, 0],
    [7, 0, 0],
    [7, 1, 7],
  ])('of n=%d p=%d is %d', (n, p, expected) => {
    expect(binomial(new Random(seed), n, p)).toBe(expected);
  });
});

describe('resample', () => {
  const share = (counts: Float64Array | Uint8Array): number => (counts[1] ?? 0) / ((counts[0] ?? 0) + (counts[1] ?? 0));

  it('has the standard error of a proportion', () => {
    const result = resample({
      counts: Float64Array.of(700, 300),
      statistic: share,
      replicates: 4000,
      seed,
      level: 0.95,
    });
    if ('undefined' in result) throw new Error(result.undefined);
    expect(result.estimate).toBeCloseTo(0.3, 12);
    expect(result.standardError).toBeCloseTo(Math.sqrt((0.3 * 0.7) / 1000), 3);
    expect(result.interval[0]).toBeCloseTo(0.3 - 1.96 * 0.01449, 2);
    expect(result.interval[1]).toBeCloseTo(0.3 + 1.96 * 0.01449, 2);
    expect(result.method).toBe('bootstrap-bca');
  });

  it('keeps the number of rows of each stratum', () => {
    const counts = Float64Array.of(5, 15, 1, 1, 1);
    const strata = Int32Array.of(0, 0, 1, 1, 1);
    const rows: number[][] = [];
    const statistic = ([a = 0, b = 0, c = 0, d = 0, e = 0]: Iterable<number>): number => {
      rows.push([a + b, c + d + e]);
      return a;
    };
    const values = replicatesOf({ counts, strata, statistic, replicates: 200, seed });
    expect(rows).toEqual(Array.from({ length: 200 }, () => [20, 3]));
    expect(new Set(values).size).toBeGreaterThan(5);
  });

  it('draws rows one by one like kinds', () => {
    const rows = new Uint8Array(1000).fill(1);
    const statistic = (counts: Float64Array | Uint8Array): number =>
      [...counts.subarray(0, 300)].reduce((sum, n) => sum + n, 0) / 1000;
    const result = resample({ counts: rows, statistic, replicates: 2000, seed, level: 0.95 });
    if ('undefined' in result) throw new Error(result.undefined);
    // The standard error of a standard error from 2,000 replicates is 1.6 %: four of them.
    const expected = Math.sqrt((0.3 * 0.7) / 1000);
    expect(Math.abs(result.standardError / expected - 1)).toBeLessThan(0.064);
  });

  it('has the same replicates for the same seed only', () => {
    const request = { counts: Float64Array.of(70, 30), statistic: share, replicates: 50 };
    expect(replicatesOf({ ...request, seed })).toEqual(replicatesOf({ ...request, seed }));
    expect(replicatesOf({ ...request, seed })).not.toEqual(replicatesOf({ ...request, seed: 'feedface01234568' }));
  });

  it.each([
    ['one row', Float64Array.of(1), share, 'needs two rows'],
    ['an undefined statistic', Float64Array.of(3, 3), () => NaN, 'undefined on the table itself'],
    [
      'too many undefined replicates',
      Float64Array.of(5, 1),
      (c: Float64Array | Uint8Array) => (c[1] === 0 ? NaN : 1),
      'bootstrap replicates',
    ],
  ])('is undefined with %s', (_, counts, statistic, reason) => {
    const result = resample({ counts, statistic, replicates: 200, seed, level: 0.95 });
    expect(result).toEqual({ undefined: expect.stringContaining(reason) });
  });
});
