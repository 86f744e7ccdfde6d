import { describe, expect, it } from '@jest/globals';
import { binned, withoutEmpty, type Frequencies } from '../../../src/stats/drift/bins';
import { energyDistance, standardDeviation, wasserstein } from '../../../src/stats/drift/distances';
import * as frequencies from '../../../src/stats/drift/frequencies';
import { maximumMeanDiscrepancy } from '../../../src/stats/drift/mmd';
import { ascending } from '../../../src/stats/drift/ranks';
import { cramerVonMises, kolmogorovSmirnov, mannWhitney } from '../../../src/stats/drift/two-sample';
import type { Value } from '../../../src/stats/value';
import { draw, known, reference, type Divergences } from './samples';

/** Equal to 1e-9; p-values below 1e-9 to a relative 1e-6. */
const close = (value: number, expected: number): void => {
  const limit = Math.abs(expected) < 1e-9 ? 1e-6 * Math.abs(expected) : 1e-9 * Math.max(1, Math.abs(expected));
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(limit);
};

const numberOf = (value: Value): number => {
  if ('undefined' in value) throw new Error(`undefined: ${value.undefined}`);
  return value.value;
};

function expectDivergences(counts: Frequencies, expected: Divergences): void {
  close(known(frequencies.populationStability(counts, 1e-4)).value, expected.psi);
  close(Math.sqrt(numberOf(frequencies.jensenShannon(counts, 2))), expected.js2);
  close(Math.sqrt(numberOf(frequencies.jensenShannon(counts, Math.E))), expected.jse);
  close(numberOf(frequencies.hellinger(counts)), expected.hellinger);
  close(numberOf(frequencies.totalVariation(counts)), expected.totalVariation);
  close(numberOf(frequencies.lInfinity(counts)), expected.lInfinity);
}

describe.each(reference.pairs)('two samples of numbers: $name', (row) => {
  const [x, y] = [ascending(draw(...row.x)), ascending(draw(...row.y))];

  it('Kolmogorov–Smirnov', () => {
    const { statistic, pValue } = known(kolmogorovSmirnov(x, y));
    close(statistic, row.ks[0]);
    close(pValue, row.ks[1]);
  });

  it('Cramér–von Mises', () => {
    const { statistic, pValue, method } = known(cramerVonMises(x, y));
    close(statistic, row.cvm[0]);
    // scipy cuts its series at terms of 1e-7, which leaves up to 2e-7 of a p-value that is far below: distributions.test.ts has exact ones.
    if (method === 'exact' || row.cvm[1] > 1e-6) close(pValue, row.cvm[1]);
    else expect(pValue).toBeLessThanOrEqual(row.cvm[1]);
  });

  it('Mann–Whitney', () => {
    const { statistic, pValue } = known(mannWhitney(x, y));
    close(statistic, row.mannwhitney[0]);
    close(pValue, row.mannwhitney[1]);
  });

  it('distances', () => {
    close(numberOf(wasserstein(x, y)), row.wasserstein);
    close(numberOf(energyDistance(x, y)), row.energy);
    close(numberOf(standardDeviation(x)), row.deviation);
  });

  if (row.mmd !== undefined) {
    const expected = row.mmd;
    it('MMD', () => {
      const result = known(maximumMeanDiscrepancy(x, y, { maxRows: 1000, permutations: 20, seed: 'abad1dea' }));
      close(result.value, expected);
    });
  }

  for (const strategy of ['quantile', 'uniform'] as const) {
    const expected = row[strategy];
    if (expected)
      it(`${strategy} bins`, () => {
        expectDivergences(known(binned(x, y, { bins: 10, strategy })), expected);
      });
  }
});

describe('counts of categories', () => {
  it.each(reference.tables)('$table', ({ table, statistic, pValue, degrees, effect, ...expected }) => {
    const counts: Frequencies = { ...withoutEmpty(...table), binning: 'categories' };
    const result = known(frequencies.chiSquared(counts));
    close(result.statistic, statistic);
    close(result.pValue, pValue);
    close(result.effect, effect);
    expect(result.degrees).toBe(degrees);
    expectDivergences(counts, expected);
  });

  it.each(reference.shares)('$marked of $rows', ({ marked, rows, pValue, method }) => {
    const result = known(frequencies.equalShares({ marked, rows }));
    close(result.pValue, pValue);
    expect(result.method).toBe(method);
  });

  it('a category in neither table changes nothing', () => {
    const kept = withoutEmpty([3, 0, 5], [2, 0, 9]);
    expect(kept).toEqual(withoutEmpty([3, 5], [2, 9]));
  });

  it('one category alone: χ² is 0 with p = 1, distances tell nothing', () => {
    const counts: Frequencies = { ...withoutEmpty([7], [9]), binning: 'categories' };
    expect(frequencies.chiSquared(counts)).toMatchObject({ statistic: 0, pValue: 1, effect: 0 });
    expect(frequencies.populationStability(counts, 1e-4)).toHaveProperty('undefined');
    expect(frequencies.jensenShannon(counts, 2)).toHaveProperty('undefined');
  });

  it('PSI is undefined where epsilon would outweigh the shares', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => i % 2);
    const counts: Frequencies = {
      ...withoutEmpty(
        ids,
        ids.map((count) => 1 - count),
      ),
      binning: 'categories',
    };
    expect(frequencies.populationStability(counts, 1e-4)).toHaveProperty('undefined');
  });

  it('without rows everything is undefined', () => {
    const counts: Frequencies = { ...withoutEmpty([0, 0], [2, 3]), binning: 'categories' };
    for (const result of [
      frequencies.chiSquared(counts),
      frequencies.populationStability(counts, 1e-4),
      frequencies.hellinger(counts),
      frequencies.newCategories(counts),
      frequencies.equalShares({ marked: [0, 1], rows: [0, 5] }),
    ])
      expect(result).toHaveProperty('undefined');
  });

  it('PSI of samples that differ by chance alone follows its distribution', () => {
    // 400 pairs of 500 rows from four equal categories: about 5 % of the p-values are below 0.05.
    let below = 0;
    for (let i = 0; i < 400; i++) {
      const [x, y] = [draw(1000 + i, 500), draw(5000 + i, 500)].map((values) => {
        const counts = [0, 0, 0, 0];
        for (const value of values) {
          const category = Math.floor(Math.sqrt(value) * 4);
          counts[category] = (counts[category] ?? 0) + 1;
        }
        return counts;
      });
      const counts: Frequencies = { ...withoutEmpty(x ?? [], y ?? []), binning: 'categories' };
      if (known(frequencies.populationStability(counts, 1e-4)).pValue < 0.05) below++;
    }
    expect(below / 400).toBeGreaterThan(0.02);
    expect(below / 400).toBeLessThan(0.085);
  });
});

describe('new categories', () => {
  const counted = (first: number[], second: number[]): Frequencies => ({
    ...withoutEmpty(first, second),
    binning: 'categories',
  });

  it('are nothing new where every value is its own category', () => {
    const names = Array.from({ length: 200 }, (_, i) => i);
    const result = known(
      frequencies.newCategories(
        counted(
          names.map((i) => (i < 100 ? 1 : 0)),
          names.map((i) => (i < 100 ? 0 : 1)),
        ),
      ),
    );
    expect(result).toMatchObject({ categories: 100, share: 1, expected: 1 });
    expect(result.pValue).toBeGreaterThan(0.9);
  });

  it('are told from a closed set of categories', () => {
    const result = known(frequencies.newCategories(counted([500, 480, 0], [490, 470, 40])));
    expect(result).toMatchObject({ categories: 1, rows: 40, share: 0.04, expected: 0 });
    expect(result.pValue).toBeLessThan(1e-10);
  });
});

describe('bins', () => {
  it('keep a column that is mostly one value apart', () => {
    const zeros = ascending(Float64Array.from({ length: 1000 }, (_, i) => (i < 910 ? 0 : i)));
    const shifted = ascending(Float64Array.from({ length: 1000 }, (_, i) => (i < 500 ? 0 : i)));
    const counts = known(binned(zeros, shifted, { bins: 10, strategy: 'quantile' }));
    expect(counts.reference[0]).toBe(910);
    expect(counts.current[0]).toBe(500);
    expect(known(frequencies.populationStability(counts, 1e-4)).value).toBeGreaterThan(0.5);
  });

  it('tell a constant reference from what else there is', () => {
    const constant = new Float64Array(50).fill(3);
    const spread = ascending(draw(1, 50, 6));
    for (const strategy of ['quantile', 'uniform'] as const) {
      const counts = known(binned(constant, spread, { bins: 10, strategy }));
      expect(counts.reference.reduce((a, b) => a + b)).toBe(50);
      expect(known(frequencies.populationStability(counts, 1e-4)).value).toBeGreaterThan(1);
    }
  });

  it('are the values where there are few', () => {
    const counts = known(
      binned(Float64Array.of(0, 0, 1), Float64Array.of(0, 1, 2), { bins: 10, strategy: 'quantile' }),
    );
    expect(counts).toEqual({
      reference: Float64Array.of(2, 1, 0),
      current: Float64Array.of(1, 1, 1),
      binning: 'values',
    });
  });

  it('are undefined for an empty sample', () => {
    expect(binned(new Float64Array(), Float64Array.of(1), { bins: 10, strategy: 'quantile' })).toHaveProperty(
      'undefined',
    );
  });
});

describe('edges', () => {
  const [none, some] = [new Float64Array(), Float64Array.of(1, 2, 3)];
  it('an empty sample is undefined, not 0', () => {
    for (const test of [kolmogorovSmirnov, cramerVonMises, mannWhitney, wasserstein, energyDistance]) {
      expect(test(none, some)).toHaveProperty('undefined');
      expect(test(some, none)).toHaveProperty('undefined');
    }
  });

  it('infinities have a rank but no distance', () => {
    const infinite = Float64Array.of(-Infinity, 1, Infinity, Infinity);
    expect(known(kolmogorovSmirnov(infinite, some)).statistic).toBeCloseTo(0.5, 12);
    expect(known(mannWhitney(infinite, some)).pValue).toBeLessThanOrEqual(1);
    expect(wasserstein(infinite, some)).toHaveProperty('undefined');
    expect(maximumMeanDiscrepancy(infinite, some, { maxRows: 9, permutations: 9, seed: 'abad1dea' })).toHaveProperty(
      'undefined',
    );
  });

  it('all values the same: no difference', () => {
    const same = new Float64Array(30).fill(2);
    expect(known(kolmogorovSmirnov(same, same))).toMatchObject({ statistic: 0, pValue: 1 });
    expect(known(mannWhitney(same, same)).pValue).toBe(1);
    expect(numberOf(wasserstein(same, same))).toBe(0);
    expect(maximumMeanDiscrepancy(same, same, { maxRows: 9, permutations: 9, seed: 'abad1dea' })).toHaveProperty(
      'undefined',
    );
  });

  it('−0 and 0 are one value', () => {
    const [x, y] = [ascending(Float64Array.of(-0, 0, -0)), ascending(Float64Array.of(0, 0, 0))];
    expect(known(kolmogorovSmirnov(x, y)).statistic).toBe(0);
  });
});

describe('MMD', () => {
  const options = { maxRows: 100, permutations: 99, seed: 'abad1dea' };
  it('finds a shift, in a subsample, the same each time', () => {
    const [x, y] = [ascending(draw(1, 5000)), ascending(draw(2, 5000, 1, 0.4))];
    const result = known(maximumMeanDiscrepancy(x, y, options));
    expect(result).toMatchObject({ rows: [100, 100], pValue: 0.01 });
    expect(known(maximumMeanDiscrepancy(x, y, options))).toEqual(result);
    expect(known(maximumMeanDiscrepancy(x, y, { ...options, seed: 'feedbeef' })).value).not.toBe(result.value);
  });

  it('finds none where there is none', () => {
    const small: number[] = [];
    for (let i = 0; i < 40; i++) {
      const [x, y] = [ascending(draw(100 + i, 40)), ascending(draw(900 + i, 40))];
      small.push(known(maximumMeanDiscrepancy(x, y, options)).pValue);
    }
    expect(small.filter((p) => p <= 0.05).length).toBeLessThanOrEqual(6);
    expect(small.filter((p) => p <= 0.5).length).toBeGreaterThan(8);
  });
});
