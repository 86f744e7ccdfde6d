import { describe, expect, it } from '@jest/globals';
import * as inference from '../../../src/stats/inference/index';
import { known, pairOf, reference } from './reference';

const close = (value: number, expected: number, tolerance = 1e-9): void => {
  const limit = Math.abs(expected) < 1e-9 ? 1e-6 * Math.abs(expected) : tolerance;
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(limit);
};

describe('DeLong', () => {
  it.each(reference.delong.map((row, i) => [i, row] as const))(
    'equals the pairwise kernel, ties included (%i)',
    (_, { labels, a, b, expected }) => {
      const result = known(inference.deLong(Uint8Array.from(labels), Float64Array.from(a), Float64Array.from(b)));
      for (const [key, value] of Object.entries(expected)) {
        expect(key in result).toBe(true);
        close(Reflect.get(result, key) as number, value, 1e-12);
      }
    },
  );

  it('equals the reference of two breast cancer models', () => {
    const { labels, baseline, candidate } = pairOf('bcancer_s0_baseline', 'bcancer_s0_cand', 'score');
    const result = known(inference.deLong(Uint8Array.from(labels), candidate, baseline));
    close(result.baseline, 0.9965446318387495);
    close(result.candidate, 0.983833813245578);
    close(result.baselineVariance, 4.756195930877291e-6);
    close(result.candidateVariance, 9.219607424341473e-5);
    close(result.covariance, 1.6105759687437485e-5);
    close(result.standardError, 0.008046163731830036);
    close(result.z, -1.5797365075841683);
    close(result.pValue, 0.11416722133023445);
    const { delta, standardError } = result;
    close(inference.normalNonInferiority(delta, standardError, 0.01), 0.6319069506825383);
    close(inference.normalNonInferiority(delta, standardError, 0.02), 0.1824890738247419);
    const [lower, upper] = inference.normalInterval(delta, standardError, 0.95);
    close(lower, -0.02848100972127085);
    close(upper, 0.00305937253492769);
  });

  it('weights: all alike change nothing, those of weight 0 are not there', () => {
    const { labels, a, b } = reference.delong[1] ?? { labels: [], a: [], b: [] };
    const [y, s, t] = [Uint8Array.from(labels), Float64Array.from(a), Float64Array.from(b)];
    const plain = known(inference.deLong(y, s, t));
    const alike = known(inference.deLong(y, s, t, new Float64Array(y.length).fill(7)));
    close(alike.standardError, plain.standardError, 1e-14);
    close(alike.acceleration, plain.acceleration, 1e-12);
    const kept = 60;
    const weights = Float64Array.from(y, (_, i) => (i < kept ? 2 : 0));
    const without = known(inference.deLong(y.slice(0, kept), s.slice(0, kept), t.slice(0, kept)));
    const zero = known(inference.deLong(y, s, t, weights));
    close(zero.delta, without.delta, 1e-14);
    close(zero.standardError, without.standardError, 1e-14);
  });

  it('weights: the variance of a weighted AUC agrees with its bootstrap', () => {
    const { labels, a, b } = reference.delong[3] ?? { labels: [], a: [], b: [] };
    const [y, s, t] = [Uint8Array.from(labels), Float64Array.from(a), Float64Array.from(b)];
    const weights = Float64Array.from(y, (_, i) => 0.2 + (i % 7));
    const exact = known(inference.deLong(y, s, t, weights));
    const drawn = known(
      inference.bootstrap({
        rows: y.length,
        statistic: inference.pairedAucDelta(y, s, t, weights),
        replicates: 2000,
        seed: 'abad1dea',
        level: 0.95,
      }),
    );
    close(drawn.estimate, exact.delta, 1e-12);
    expect(drawn.standardError / exact.standardError).toBeGreaterThan(0.9);
    expect(drawn.standardError / exact.standardError).toBeLessThan(1.1);
  });

  it('takes the same scores for no difference, p = 1', () => {
    const scores = Float64Array.of(0.1, 0.4, 0.35, 0.8);
    const result = known(inference.deLong(Uint8Array.of(0, 0, 1, 1), scores, scores));
    expect(result).toMatchObject({ delta: 0, standardError: 0, z: 0, pValue: 1 });
    expect(inference.normalNonInferiority(0, 0, 0)).toBe(1);
    expect(inference.normalNonInferiority(0, 0, 0.01)).toBe(0);
  });

  it.each([
    ['no rows', []],
    ['one row', [1]],
    ['one class', [1, 1, 1]],
    ['one negative', [0, 1, 1]],
  ])('is undefined for %s', (_, labels) => {
    const scores = Float64Array.from(labels, (__, i) => i);
    expect(inference.deLong(Uint8Array.from(labels), scores, scores)).toHaveProperty('undefined');
  });
});

describe('paired proportions', () => {
  it.each(reference.mcnemar)('exact McNemar of $b and $c', ({ b, c, pValue, worse, better }) => {
    const result = inference.mcNemarExact(b, c);
    close(result.pValue, pValue);
    close(result.worse, worse);
    close(result.better, better);
  });

  it('McNemar without a flip is 1', () => {
    expect(inference.mcNemarExact(0, 0)).toEqual({ pValue: 1, worse: 1, better: 1 });
  });

  // Newcombe (1998), table II, and Altman et al. (2000), Statistics with Confidence, table 6.2, to the digits printed there.
  it.each([
    [36, 12, 2, 0, 0.0569, 0.3404, 4],
    [14, 5, 0, 22, 0.011, 0.226, 3],
  ])('Newcombe of %i, %i, %i, %i', (both, candidateOnly, baselineOnly, neither, lower, upper, digits) => {
    const interval = known(inference.newcombePaired({ both, baselineOnly, candidateOnly, neither }, 0.95));
    expect(interval[0]).toBeCloseTo(lower, digits);
    expect(interval[1]).toBeCloseTo(upper, digits);
  });

  it("Wald's interval of two breast cancer models", () => {
    const { labels, baseline, candidate } = pairOf('bcancer_s0_baseline', 'bcancer_s0_cand', 'prediction');
    const table = { both: 0, baselineOnly: 0, candidateOnly: 0, neither: 0 };
    for (const [i, label] of labels.entries()) {
      const [first, second] = [baseline[i] === label, candidate[i] === label];
      table[first ? (second ? 'both' : 'baselineOnly') : second ? 'candidateOnly' : 'neither']++;
    }
    expect([table.baselineOnly, table.candidateOnly]).toEqual([10, 4]);
    const { interval } = known(inference.waldPaired(table, 0.95));
    close(interval[0], -0.05829843007428403);
    close(interval[1], 0.0056668511269156105);
    close(inference.mcNemarExact(10, 4).pValue, 0.1795654296875);
    close(inference.mcNemarExact(10, 4).worse, 0.08978271484375);
  });

  it.each(reference.tango)("Tango's p of $table at $margin", ({ table, margin, pValue }) => {
    const [both, baselineOnly, candidateOnly, neither] = table;
    const value = inference.tangoNonInferiority({ both, baselineOnly, candidateOnly, neither }, margin);
    close(value, pValue, 1e-7);
  });

  it('Tango at margin 0 is McNemar without continuity correction', () => {
    const p = inference.tangoNonInferiority({ both: 50, baselineOnly: 4, candidateOnly: 10, neither: 8 }, 0);
    close(p, inference.normalTwoSided(6, Math.sqrt(14)) / 2);
  });

  it('an empty table is undefined', () => {
    const none = { both: 0, baselineOnly: 0, candidateOnly: 0, neither: 0 };
    expect(inference.newcombePaired(none, 0.95)).toHaveProperty('undefined');
    expect(inference.waldPaired(none, 0.95)).toHaveProperty('undefined');
    expect(inference.tangoNonInferiority(none, 0.1)).toBe(1);
  });
});

describe('paired losses', () => {
  it.each(reference.differences)('$name', ({ values, t, tP, interval, noninferiority, w, wP }) => {
    const result = known(inference.pairedT(Float64Array.from(values)));
    close(result.statistic / t, 1);
    close(result.pValue, tP);
    close(result.nonInferiority(0.1), noninferiority);
    close(result.interval(0.95)[0], interval[0]);
    close(result.interval(0.95)[1], interval[1]);
    const ranks = known(inference.wilcoxon(Float64Array.from(values)));
    close(ranks.statistic, w);
    close(ranks.pValue, wP);
  });

  it('of two diabetes models', () => {
    const { labels, baseline, candidate } = pairOf('diabetes_baseline', 'diabetes_cand_fine', 'prediction');
    const loss = (predictions: Float64Array, i: number): number => Math.abs((predictions[i] ?? 0) - (labels[i] ?? 0));
    const differences = labels.map((_, i) => loss(candidate, i) - loss(baseline, i));
    close(known(inference.pairedT(differences)).pValue, 0.858044718530012);
    close(known(inference.wilcoxon(differences)).pValue, 0.9421957680469285);
  });

  it('without any difference p is 1', () => {
    const none = new Float64Array(20);
    expect(known(inference.pairedT(none))).toMatchObject({ statistic: 0, pValue: 1, standardError: 0 });
    expect(known(inference.pairedT(none)).interval(0.95)).toEqual([0, 0]);
    expect(known(inference.wilcoxon(none))).toMatchObject({ pValue: 1, zeros: 20 });
  });

  it('differences without variance are certain', () => {
    const result = known(inference.pairedT(new Float64Array(5).fill(-0.1)));
    expect(result).toMatchObject({ statistic: -Infinity, pValue: 0 });
    expect([result.nonInferiority(0.05), result.nonInferiority(0.2)]).toEqual([1, 0]);
  });

  it('is undefined without rows, and t also with one', () => {
    expect(inference.pairedT(Float64Array.of(1))).toHaveProperty('undefined');
    expect(inference.wilcoxon(new Float64Array())).toHaveProperty('undefined');
    expect(known(inference.wilcoxon(Float64Array.of(1))).pValue).toBe(1);
  });
});

describe('adjusted p-values', () => {
  const methods = ['holm', 'benjaminiHochberg', 'benjaminiYekutieli', 'bonferroni'] as const;
  it.each(methods.flatMap((method) => reference.adjust.map((row, i) => [method, i, row] as const)))(
    '%s of family %i, in input order',
    (method, _, row) => {
      const adjusted = inference[method](row.p);
      expect(adjusted).toHaveLength(row.p.length);
      for (const [i, value] of adjusted.entries()) close(value, row[method][i] ?? NaN, 1e-12);
    },
  );

  it('keeps an empty family and refuses what is no probability', () => {
    for (const method of methods) {
      expect(inference[method]([])).toEqual([]);
      expect(() => inference[method]([0.1, NaN])).toThrow(RangeError);
      expect(() => inference[method]([1.1])).toThrow(RangeError);
    }
  });
});

describe('decision', () => {
  it.each([
    [[-0.005, 0.02], 0.01, 'pass'],
    [[-0.03, -0.02], 0.01, 'fail'],
    [[-0.03, 0.01], 0.01, 'inconclusive'],
    [[0, 0], 0, 'pass'],
    [[-0.01, -0.01], 0.01, 'pass'],
    [[-0.0100001, -0.0100001], 0.01, 'fail'],
    // An end on the margin itself excludes nothing; 0.1 + 0.2 − 0.3 is rounding.
    [[-0.01, 0.02], 0.01, 'inconclusive'],
    [[0.3 - (0.1 + 0.2), 0.02], 0, 'inconclusive'],
  ] as const)('%j against a margin of %p: %s', (interval, margin, expected) => {
    expect(inference.decide(interval, margin)).toBe(expected);
  });

  it('refuses NaN', () => {
    expect(() => inference.decide([NaN, 1], 0)).toThrow(RangeError);
    expect(() => inference.decide([0, 1], NaN)).toThrow(RangeError);
  });

  it('a loss is turned round', () => {
    expect(inference.oriented([-1, 3], 'lower')).toEqual([-3, 1]);
    expect(inference.oriented([-1, 3], 'higher')).toEqual([-1, 3]);
  });

  it('says how many rows would decide: four times as many for half the width', () => {
    const question = { delta: 0, interval: [-0.02, 0.02] as const, margin: 0.01, rows: 1000 };
    expect(inference.rowsToDecide(question)).toEqual({ rows: 4001 });
    expect(inference.rowsToDecide({ ...question, delta: -0.01, interval: [-0.03, 0.01] })).toHaveProperty('undefined');
    expect(inference.rowsToDecide({ ...question, delta: -0.02, interval: [-0.04, 0] })).toEqual({ rows: 4001 });
  });
});
