import { energyDistance, standardDeviation, wasserstein } from '../../stats/drift/distances';
import { maximumMeanDiscrepancy } from '../../stats/drift/mmd';
import { cramerVonMises, kolmogorovSmirnov, mannWhitney, type Tested } from '../../stats/drift/two-sample';
import type { Value } from '../../stats/value';
import { number } from '../metrics/parameters';
import { numeric, threshold, type DriftTest } from './test';

/** A test of two samples of numbers with a p-value of its own. */
function sampleTest(
  name: string,
  least: number,
  test: (reference: Float64Array, current: Float64Array) => Tested,
  effectOf: (statistic: number, n: number, m: number) => number,
): DriftTest {
  return {
    name,
    kinds: numeric,
    parameters: threshold(least),
    run(column) {
      if (column.kind !== 'numeric') return { undefined: `${name} needs numbers` };
      const { reference, current } = column;
      const result = test(reference, current);
      if ('undefined' in result) return result;
      return {
        value: result.statistic,
        pValue: result.pValue,
        effect: effectOf(result.statistic, reference.length, current.length),
        parameters: { method: result.method },
      };
    },
  };
}

interface Distance {
  readonly of: (reference: Float64Array, current: Float64Array) => Value;
  /** Relative to the spread of the column. */
  readonly effect: (value: number, deviation: number) => number;
  /** Whether the value is the relative distance too. */
  readonly relative?: true;
}

/** A distance of two samples of numbers has no p-value of its own: Kolmogorov–Smirnov tests the same hypothesis. */
function sampleDistance(name: string, { of, effect: effectOf, relative }: Distance): DriftTest {
  return {
    name,
    kinds: numeric,
    parameters: threshold(0.1),
    run(column) {
      if (column.kind !== 'numeric') return { undefined: `${name} needs numbers` };
      const { reference, current } = column;
      const distance = of(reference, current);
      if ('undefined' in distance) return distance;
      const test = kolmogorovSmirnov(reference, current);
      if ('undefined' in test) return test;
      const spread = spreadOf(reference, current);
      if ('undefined' in spread) return spread;
      const effect = distance.value === 0 ? 0 : effectOf(distance.value, spread.value);
      const parameters = { significance: 'ks', deviation: spread.value };
      return { value: relative ? effect : distance.value, pValue: test.pValue, effect, parameters };
    },
  };
}

/** The standard deviation of the reference; of both samples together where the reference is constant. */
function spreadOf(reference: Float64Array, current: Float64Array): Value {
  const own = standardDeviation(reference);
  if ('undefined' in own || own.value > 0) return own;
  const together = new Float64Array(reference.length + current.length);
  together.set(reference);
  together.set(current, reference.length);
  return standardDeviation(together);
}

/** Tests of the numbers themselves. */
export const sampleTests: readonly DriftTest[] = [
  sampleTest('ks', 0.1, kolmogorovSmirnov, (d) => d),
  // The root mean squared distance of the two distribution functions.
  sampleTest('cvm', 0.05, cramerVonMises, (t, n, m) => Math.sqrt(Math.max(0, t) * (1 / n + 1 / m))),
  // The rank-biserial correlation.
  sampleTest('mannwhitney', 0.1, mannWhitney, (u, n, m) => Math.abs((2 * u) / (n * m) - 1)),
  sampleDistance('wasserstein', { of: wasserstein, effect: (value, deviation) => value / deviation }),
  sampleDistance('wasserstein_normed', {
    of: wasserstein,
    effect: (value, deviation) => value / deviation,
    relative: true,
  }),
  sampleDistance('energy_distance', { of: energyDistance, effect: (value, deviation) => value / Math.sqrt(deviation) }),
  {
    name: 'mmd',
    kinds: numeric,
    parameters: {
      max_rows: number(1000, { from: 2, to: 5000, whole: true }),
      permutations: number(500, { from: 1, to: 100_000, whole: true }),
      ...threshold(0.1),
    },
    run(column, given) {
      if (column.kind !== 'numeric') return { undefined: 'mmd needs numbers' };
      const seed = column.seed();
      const permutations = given.permutations as number;
      const options = { maxRows: given.max_rows as number, permutations, seed };
      const result = maximumMeanDiscrepancy(column.reference, column.current, options);
      if ('undefined' in result) return result;
      const { value, pValue, bandwidth, rows } = result;
      const parameters = { bandwidth, permutations, referenceRows: rows[0], currentRows: rows[1], seed };
      return { value, pValue, effect: Math.sqrt(Math.max(0, value)), parameters };
    },
  },
];
