import { describe, expect, it } from '@jest/globals';
import { Random } from '../../src/stats/random';
import { Resample, resampleInto } from '../../src/stats/resample';

const seed = 'c0ffee00c0ffee00';

const drawn = (units: number, stream: number): Uint8Array => {
  const counts = new Uint8Array(units);
  resampleInto(counts, new Random(seed, stream));
  return counts;
};

describe('a resample', () => {
  it.each([1, 2, 255, 1023, 1024, 1025, 2048, 5000])('of %d units has as many draws', (units) => {
    for (let stream = 0; stream < 20; stream++)
      expect(drawn(units, stream).reduce((sum, count) => sum + count, 0)).toBe(units);
  });

  it('of no units is empty', () => {
    expect(drawn(0, 1)).toEqual(new Uint8Array(0));
  });

  it.each([1000, 2500])('of up to a block, and of %d units, draws each as often', (units) => {
    const replicates = 2000;
    const totals = new Float64Array(units);
    for (let stream = 0; stream < replicates; stream++)
      drawn(units, stream).forEach((count, unit) => (totals[unit] = (totals[unit] ?? 0) + count));
    // χ² with units − 1 degrees of freedom, within four standard deviations √(2 df).
    const squares = totals.reduce((sum, total) => sum + (total - replicates) ** 2 / replicates, 0);
    expect(Math.abs(squares - (units - 1))).toBeLessThan(4 * Math.sqrt(2 * (units - 1)));
  });

  it('draws counts and sums as the multinomial distribution has them', () => {
    const [units, replicates] = [3000, 600];
    const frequency = new Float64Array(10);
    // Within a block, over the border of two, and more than a block.
    const spans = [
      [0, 700],
      [900, 1300],
      [1000, 2900],
    ] as const;
    const sums = spans.map(() => new Float64Array(replicates));
    for (let stream = 0; stream < replicates; stream++) {
      const counts = drawn(units, stream);
      for (const count of counts) frequency[Math.min(count, 9)] = (frequency[Math.min(count, 9)] ?? 0) + 1;
      for (const [s, [from, to]] of spans.entries()) {
        const values = sums[s];
        if (values) values[stream] = counts.subarray(from, to).reduce((sum, count) => sum + count, 0);
      }
    }
    // Binomial(3000, 1/3000) of each unit.
    let probability = (1 - 1 / units) ** units;
    for (let k = 0; k < 6; k++) {
      const expected = probability * units * replicates;
      expect(Math.abs((frequency[k] ?? 0) - expected)).toBeLessThan(5 * Math.sqrt(expected));
      probability *= (units - k) / (k + 1) / (units - 1);
    }
    for (const [s, [from, to]] of spans.entries()) {
      const values = sums[s] ?? new Float64Array();
      const share = (to - from) / units;
      const variance = units * share * (1 - share);
      const mean = values.reduce((sum, value) => sum + value, 0) / replicates;
      const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (replicates - 1);
      expect(Math.abs(mean - units * share)).toBeLessThan(4 * Math.sqrt(variance / replicates));
      expect(Math.abs(spread / variance - 1)).toBeLessThan(4 * Math.sqrt(2 / replicates));
    }
  });

  it('is the same in lanes, several side by side', () => {
    const units = 3500;
    const lanes = new Uint8Array(units * 16);
    const resamples = [3, 4, 5].map((stream) => new Resample(new Random(seed, stream), units));
    for (let block = 0; block < (resamples[0]?.blocks ?? 0); block++)
      resamples.forEach((resample, lane) => {
        resample.addBlock(block, lanes, 4, lane);
      });
    for (let lane = 0; lane < 4; lane++) {
      const own = lanes.filter((_, i) => i % 16 === lane);
      expect(own).toEqual(lane === 3 ? new Uint8Array(units) : drawn(units, 3 + lane));
    }
  });
});
