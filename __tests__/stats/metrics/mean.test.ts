import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bootstrap } from '../../../src/stats/inference/index';
import { accelerationOf } from '../../../src/stats/inference/bca';
import { influencesOnMean, resampledMean, weightedMean } from '../../../src/stats/metrics/mean';
import { Random } from '../../../src/stats/random';
import { numberOf } from '../../../src/stats/value';

const row = fc.record({
  value: fc.double({ min: -1e3, max: 1e3, noNaN: true }),
  weight: fc.integer({ min: 0, max: 4 }),
  count: fc.nat(3),
});

describe('the mean of a resample', () => {
  it('is that of the rows written out, with weights and without', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.boolean(), (rows, weighted) => {
        const written = rows.flatMap((one) => Array.from({ length: one.count }, () => one));
        const weightsOf = (of: readonly { weight: number }[]): Float64Array | undefined =>
          weighted ? Float64Array.from(of, ({ weight }) => weight) : undefined;
        const valuesOf = (of: readonly { value: number }[]): Float64Array =>
          Float64Array.from(of, ({ value }) => value);
        const mean = resampledMean(valuesOf(rows), weightsOf(rows))(Uint8Array.from(rows, ({ count }) => count));
        const expected = numberOf(weightedMean(valuesOf(written), weightsOf(written)));
        if (Number.isNaN(expected)) expect(mean).toBeNaN();
        else expect(mean).toBeCloseTo(expected, 9);
      }),
    );
  });

  it('has the acceleration that the jackknife finds', () => {
    const random = new Random('feedface');
    const values = Float64Array.from({ length: 400 }, () => -Math.log(random.unit() + 1e-9));
    const weights = values.map((_, i) => 1 + (i % 3));
    for (const given of [undefined, weights]) {
      const result = bootstrap({
        rows: values.length,
        statistic: resampledMean(values, given),
        replicates: 200,
        seed: 'feedface',
        level: 0.95,
      });
      if ('undefined' in result) throw new Error(result.undefined);
      expect(result.acceleration).toBeGreaterThan(0.005);
      expect(Math.abs(accelerationOf(influencesOnMean(values, given)) / result.acceleration - 1)).toBeLessThan(0.02);
    }
  });
});
