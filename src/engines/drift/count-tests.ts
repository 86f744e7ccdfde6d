import { binned, type Frequencies, type Strategy } from '../../stats/drift/bins';
import * as frequencies from '../../stats/drift/frequencies';
import type { Value } from '../../stats/value';
import { choice, number, type Parameter } from '../metrics/parameters';
import { both, threshold, type Arguments, type Comparable, type DriftTest, type Outcome } from './test';

const binning = {
  bins: number(10, { from: 2, to: 10_000, whole: true }),
  strategy: choice<Strategy>(['quantile', 'uniform'], 'quantile'),
};

/** Categories as they are, numbers in bins; then a test of the counts. */
function onCounts(given: Arguments, column: Comparable, test: (counts: Frequencies) => Outcome): Outcome {
  if (column.kind === 'categorical') return test(column.frequencies);
  const counts = binned(column.reference, column.current, {
    bins: given.bins as number,
    strategy: given.strategy as Strategy,
  });
  return 'undefined' in counts ? counts : test(counts);
}

const described = (counts: Frequencies): { binning: string; bins: number } => ({
  binning: counts.binning,
  bins: counts.reference.length,
});

/** A distance of shares has no p-value of its own: χ² on the same counts tests the same hypothesis. */
function shareDistance(
  name: string,
  least: number,
  distance: (counts: Frequencies, given: Arguments) => Value,
  more: Readonly<Record<string, Parameter<unknown>>> = {},
): DriftTest {
  return {
    name,
    kinds: both,
    parameters: { ...binning, ...more, ...threshold(least) },
    run: (column, given) =>
      onCounts(given, column, (counts) => {
        const value = distance(counts, given);
        if ('undefined' in value) return value;
        const test = frequencies.chiSquared(counts);
        if ('undefined' in test) return test;
        const extra = Object.fromEntries(Object.keys(more).map((key) => [key, given[key] as number]));
        const parameters = { ...described(counts), ...extra, significance: 'chi2' };
        return { value: value.value, pValue: test.pValue, effect: value.value, parameters };
      }),
  };
}

/** Tests of how often categories, or bins of numbers, occur. */
export const countTests: readonly DriftTest[] = [
  {
    name: 'chi2',
    kinds: both,
    parameters: { ...binning, ...threshold(0.1) },
    run: (column, given) =>
      onCounts(given, column, (counts) => {
        const result = frequencies.chiSquared(counts);
        if ('undefined' in result) return result;
        const { statistic, pValue, effect, degrees, smallExpected } = result;
        return { value: statistic, pValue, effect, parameters: { ...described(counts), degrees, smallExpected } };
      }),
  },
  {
    name: 'psi',
    kinds: both,
    parameters: { ...binning, epsilon: number(1e-4, { above: 0, to: 0.1 }), ...threshold(0.1) },
    run: (column, given) =>
      onCounts(given, column, (counts) => {
        const epsilon = given.epsilon as number;
        const result = frequencies.populationStability(counts, epsilon);
        if ('undefined' in result) return result;
        return { ...result, effect: result.value, parameters: { ...described(counts), epsilon } };
      }),
  },
  shareDistance('jensen_shannon_distance', 0.1, rootOfDivergence, { base: number(2, { above: 1 }) }),
  shareDistance(
    'jensen_shannon_divergence',
    0.01,
    (counts, given) => frequencies.jensenShannon(counts, given.base as number),
    {
      base: number(2, { above: 1 }),
    },
  ),
  shareDistance('hellinger', 0.1, frequencies.hellinger),
  shareDistance('total_variation', 0.1, frequencies.totalVariation),
  shareDistance('l_infinity', 0.1, frequencies.lInfinity),
  {
    name: 'null_rate',
    kinds: both,
    parameters: threshold(0.01),
    run({ missing, rows }) {
      const result = frequencies.equalShares({ marked: missing, rows });
      if ('undefined' in result) return result;
      const parameters = { method: result.method, referenceMissing: missing[0], currentMissing: missing[1] };
      return { value: result.difference, pValue: result.pValue, effect: Math.abs(result.difference), parameters };
    },
  },
  {
    name: 'new_categories',
    kinds: ['categorical'],
    parameters: threshold(0),
    run(column) {
      if (column.kind !== 'categorical') return { undefined: 'new_categories needs text' };
      const result = frequencies.newCategories(column.frequencies);
      if ('undefined' in result) return result;
      const { share, pValue, expected, categories, rows } = result;
      return {
        value: share,
        pValue,
        effect: Math.max(0, share - expected),
        parameters: { categories, rows, expected },
      };
    },
  },
];

function rootOfDivergence(counts: Frequencies, given: Arguments): Value {
  const divergence = frequencies.jensenShannon(counts, given.base as number);
  return 'value' in divergence ? { value: Math.sqrt(divergence.value) } : divergence;
}
