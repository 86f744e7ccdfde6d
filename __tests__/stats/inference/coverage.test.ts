import { describe, expect, it, jest } from '@jest/globals';
import { normalQuantile } from '../../../src/stats/distributions/normal';
import * as inference from '../../../src/stats/inference/index';
import { Random } from '../../../src/stats/random';
import { known } from './reference';

const seed = '5eed5eed5eed5eed';

/** A few seconds alone; more beside other tests. */
jest.setTimeout(60_000);

/** Two models with correlated scores on the same rows; the candidate's separation is smaller by `loss`. */
function models(
  stream: number,
  rows: number,
  loss: number,
): { labels: Uint8Array; candidate: Float64Array; baseline: Float64Array } {
  const random = new Random(seed, stream);
  const normal = normals(random);
  const labels = Uint8Array.from({ length: rows }, () => (random.unit() < 0.4 ? 1 : 0));
  const shared = Float64Array.from(labels, () => 0.8 * normal());
  const scores = (separation: number): Float64Array =>
    shared.map((common, i) => common + 0.6 * normal() + separation * (labels[i] ?? 0));
  return { labels, candidate: scores(1.2 - loss), baseline: scores(1.2) };
}

/** Standard normal numbers by Box & Muller, which makes two at a time. */
function normals(random: Random): () => number {
  let kept: number | undefined;
  return () => {
    if (kept !== undefined) {
      const value = kept;
      kept = undefined;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - random.unit()));
    const angle = 2 * Math.PI * random.unit();
    kept = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}

/** 1.2 apart with unit variance: AUC = Φ(1.2/√2) = 0.8019. A loss of 0.02 in AUC: */
const lossOf = (drop: number): number => 1.2 - Math.SQRT2 * normalQuantile(0.80193 - drop);

describe('over many seeded pairs of models', () => {
  it('wrongly fails at most 5 % of equal candidates, and DeLong covers the truth 95 % of the time', () => {
    const pairs = 1000;
    let [failed, significant, covered] = [0, 0, 0];
    for (let i = 0; i < pairs; i++) {
      const { labels, candidate, baseline } = models(i, 300, 0);
      const { delta, standardError, pValue } = known(inference.deLong(labels, candidate, baseline));
      const interval = inference.normalInterval(delta, standardError, 0.95);
      if (inference.decide(interval, 0) === 'fail') failed++;
      if (pValue < 0.05) significant++;
      if (interval[0] <= 0 && interval[1] >= 0) covered++;
    }
    // Three standard errors of a share of 1,000: 0.021 around 0.05, 0.015 around 0.025.
    expect(failed / pairs).toBeLessThan(0.04);
    expect(Math.abs(significant / pairs - 0.05)).toBeLessThan(0.021);
    expect(Math.abs(covered / pairs - 0.95)).toBeLessThan(0.021);
  });

  it('never passes a loss of twice the margin at 5,000 rows', () => {
    const [pairs, margin] = [100, 0.01];
    const loss = lossOf(2 * margin);
    let [passed, notShown] = [0, 0];
    for (let i = 0; i < pairs; i++) {
      const { labels, candidate, baseline } = models(10_000 + i, 5000, loss);
      const { delta, standardError } = known(inference.deLong(labels, candidate, baseline));
      const decision = inference.decide(inference.normalInterval(delta, standardError, 0.95), margin);
      if (decision === 'pass') passed++;
      else notShown++;
    }
    expect(notShown / pairs).toBeGreaterThanOrEqual(0.95);
    expect(passed / pairs).toBeLessThanOrEqual(0.05);
  });

  it('Newcombe covers, also with few rows and a high accuracy', () => {
    const pairs = 2000;
    let covered = 0;
    const random = new Random(seed, 777);
    for (let i = 0; i < pairs; i++) {
      const cells = [0, 0, 0, 0];
      for (let row = 0; row < 60; row++) {
        const u = random.unit();
        const cell = u < 0.86 ? 0 : u < 0.92 ? 1 : u < 0.96 ? 2 : 3;
        cells[cell] = (cells[cell] ?? 0) + 1;
      }
      const [both = 0, baselineOnly = 0, candidateOnly = 0, neither = 0] = cells;
      const [lower, upper] = known(inference.newcombePaired({ both, baselineOnly, candidateOnly, neither }, 0.95));
      if (lower <= -0.02 && upper >= -0.02) covered++;
    }
    expect(covered / pairs).toBeGreaterThan(0.93);
  });

  it('BCa covers the mean of skewed differences better than 90 %', () => {
    const [tables, rows] = [200, 40];
    let covered = 0;
    for (let i = 0; i < tables; i++) {
      const random = new Random(seed, 20_000 + i);
      // Exponential: mean 1.
      const values = Float64Array.from({ length: rows }, () => -Math.log(1 - random.unit()));
      const statistic = (counts: Uint8Array): number => {
        let sum = 0;
        for (let row = 0; row < rows; row++) sum += (counts[row] ?? 0) * (values[row] ?? 0);
        return sum / rows;
      };
      const result = known(
        inference.bootstrap({
          rows,
          statistic,
          replicates: 400,
          seed: `${seed}${i.toString(16).padStart(8, '0')}`,
          level: 0.95,
        }),
      );
      if (result.interval[0] <= 1 && result.interval[1] >= 1) covered++;
    }
    expect(covered / tables).toBeGreaterThan(0.9);
  });
});
