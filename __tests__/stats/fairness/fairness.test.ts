import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coefficientOfVariation, generalizedEntropy } from '../../../src/stats/fairness/entropy';
import { difference, ratio, signedRatio } from '../../../src/stats/fairness/gaps';
import { rateOf } from '../../../src/stats/fairness/rates';
import { radiusOf, spreadInterval, spreadOf, type Spread } from '../../../src/stats/fairness/spread';
import { binomial } from '../../../src/stats/metrics/binomial-draw';
import { Random } from '../../../src/stats/random';
import { numberOf } from '../../../src/stats/value';

describe('a rate', () => {
  it.each([
    ['selection rate', { tn: 0, fp: 0, fn: 0, tp: 0 }],
    ['true positive rate', { tn: 3, fp: 2, fn: 0, tp: 0 }],
    ['false positive rate', { tn: 0, fp: 0, fn: 1, tp: 2 }],
    ['precision', { tn: 3, fp: 0, fn: 4, tp: 0 }],
    ['false omission rate', { tn: 0, fp: 3, fn: 0, tp: 2 }],
  ] as const)('%s without its rows is NaN, never 0', (name, confusion) => {
    expect(rateOf(name, confusion)).toBeNaN();
  });

  it.each([
    ['selection rate', 5 / 14],
    ['true positive rate', 3 / 7],
    ['false negative rate', 4 / 7],
    ['false positive rate', 2 / 7],
    ['precision', 3 / 5],
    ['false discovery rate', 2 / 5],
    ['false omission rate', 4 / 9],
    ['accuracy', 8 / 14],
    ['error rate', 6 / 14],
  ] as const)('%s is a share', (name, expected) => {
    expect(rateOf(name, { tn: 5, fp: 2, fn: 4, tp: 3 })).toBeCloseTo(expected, 15);
  });
});

describe('a gap', () => {
  it('is undefined where a group has no number, not smaller', () => {
    expect(difference([0.1, NaN, 0.5], 0.3, 'between_groups')).toHaveProperty('undefined');
    expect(ratio([0.1, NaN, 0.5], 0.3, 'to_overall')).toHaveProperty('undefined');
    expect(signedRatio(0.5, 0)).toEqual({ undefined: 'the rate of the privileged side is 0' });
  });

  it('does not depend on which group comes first', () => {
    const rates = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(rates, fc.constantFrom('between_groups' as const, 'to_overall' as const), (values, method) => {
        const reversed = [...values].reverse();
        expect(difference(values, 0.4, method)).toEqual(difference(reversed, 0.4, method));
        expect(ratio(values, 0.4, method)).toEqual(ratio(reversed, 0.4, method));
      }),
    );
  });
});

describe('the interval of a gap', () => {
  const spread: Spread = { scale: 'difference', method: 'between_groups', agg: 'worst_case' };
  const simulate = (rates: readonly number[], n: number, how: Spread): number => {
    const random = new Random('c0ffee0012345678');
    const draw = (from: readonly number[]) => ({
      values: from.map((rate) => binomial(random, n, rate) / n),
      overall: NaN,
    });
    const truth = numberOf(spreadOf([{ values: rates, overall: NaN }], how));
    let covered = 0;
    const runs = 300;
    for (let run = 0; run < runs; run++) {
      const sample = draw(rates);
      const radii = Array.from({ length: 200 }, () => radiusOf([sample], [draw(sample.values)], how)).sort(
        (a, b) => a - b,
      );
      const [low, high] = spreadInterval([sample], radii[190] ?? NaN, how);
      const estimate = numberOf(spreadOf([sample], how));
      expect(low).toBeLessThanOrEqual(estimate);
      expect(high).toBeGreaterThanOrEqual(estimate);
      if (low <= truth && truth <= high) covered++;
    }
    return covered / runs;
  };

  it.each([
    ['two equal groups', [0.5, 0.5], 100],
    ['two groups apart', [0.3, 0.1], 100],
    ['six equal groups', [0.5, 0.5, 0.5, 0.5, 0.5, 0.5], 100],
    ['six groups, two apart', [0.6, 0.4, 0.5, 0.5, 0.5, 0.5], 100],
  ])('covers the true gap of %s at least as often as it says', (_, rates, n) => {
    // 95 % less three standard errors of 300 runs.
    expect(simulate(rates, n, spread)).toBeGreaterThan(0.912);
    expect(simulate(rates, n, { ...spread, scale: 'ratio' })).toBeGreaterThan(0.912);
  });

  it('of a ratio with a rate of 0 in a resample reaches from 0 to 1', () => {
    const how: Spread = { ...spread, scale: 'ratio' };
    const rates = [{ values: [0.02, 0.5], overall: 0.3 }];
    const radius = radiusOf(rates, [{ values: [0, 0.5], overall: 0.3 }], how);
    expect(radius).toBe(Infinity);
    expect(spreadInterval(rates, radius, how)).toEqual([0, 1]);
  });
});

describe('generalised entropy', () => {
  it('is 0 where everybody gets the same', () => {
    for (const alpha of [0, 0.5, 1, 2])
      expect(generalizedEntropy({ none: 0, right: 7, extra: 0 }, alpha)).toEqual({ value: 0 });
  });

  it.each([
    [{ none: 0, right: 0, extra: 0 }, 1, 'there are no rows'],
    [{ none: 3, right: 0, extra: 0 }, 1, 'nobody gets any benefit'],
    [{ none: 3, right: 2, extra: 0 }, 0, 'no term for alpha=0'],
  ])('of %j with alpha %d is undefined', (benefits, alpha, reason) => {
    expect(generalizedEntropy(benefits, alpha)).toEqual({ undefined: expect.stringContaining(reason) });
  });

  it('is a variance: the coefficient of variation is deviation over mean', () => {
    // Benefits 0, 1, 1, 2: mean 1, variance 1/2.
    expect(numberOf(coefficientOfVariation({ none: 1, right: 2, extra: 1 }))).toBeCloseTo(Math.SQRT1_2, 15);
  });
});
