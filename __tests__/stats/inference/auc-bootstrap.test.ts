import { describe, expect, it } from '@jest/globals';
import { Random } from '../../../src/stats/random';
import { aucSteps, unitsAlong } from '../../../src/stats/inference/auc-steps';
import { aucDeltasByLanes } from '../../../src/stats/inference/auc-lanes';
import { argsort } from '../../../src/stats/metrics/argsort';
import * as inference from '../../../src/stats/inference/index';
import { known } from './reference';

const seed = 'abad1deaabad1dea';

/** Two models of the same rows; `levels` makes ties. */
function models(rows: number, levels: number | undefined): inference.PairedScores {
  const random = new Random('feed5eed', rows);
  const labels = Uint8Array.from({ length: rows }, () => (random.unit() < 0.4 ? 1 : 0));
  const scores = (): Float64Array =>
    Float64Array.from(labels, (label) => {
      const score = random.unit() + 0.3 * label;
      return levels === undefined ? score : Math.round(score * levels) / levels;
    });
  return { labels, candidate: scores(), baseline: scores() };
}

const clustersOf = (rows: number, count: number): Int32Array => Int32Array.from({ length: rows }, (_, i) => i % count);

describe('the bootstrap of two AUCs', () => {
  it.each([
    [2, undefined, undefined],
    [40, undefined, undefined],
    [300, 3, undefined],
    [1500, undefined, undefined],
    [3000, 20, undefined],
    [3000, undefined, 700],
    [2600, 4, 1300],
  ])(
    'of %p rows, %p levels, %p clusters: sixteen lanes give what one after the other does, bit by bit',
    (rows, levels, count) => {
      const scores = models(rows, levels);
      const clusters = count === undefined ? undefined : clustersOf(rows, count);
      const statistic = inference.pairedAucDelta(scores.labels, scores.candidate, scores.baseline);
      // 37 replicates: the last lanes are not all used.
      const { units, count: all } = unitsAlong(argsort(scores.candidate), clusters);
      expect(all).toBe(count ?? rows);
      const slow = inference.bootstrapReplicates({ rows, clusters: units, statistic, seed }, 5, 42);
      expect(inference.aucReplicates({ ...scores, clusters }, seed, 5, 42)).toEqual(slow);
    },
  );

  it('takes the fast way where it can', () => {
    const { labels, candidate, baseline } = models(500, undefined);
    const steps = [candidate, baseline].map((scores) => aucSteps(labels, scores, argsort(scores)));
    const [first = [], second = []] = steps;
    expect(aucDeltasByLanes([first, second], { units: 500, seed, from: 0, to: 3 })).toHaveLength(3);
    // More than a WebAssembly memory should take.
    expect(aucDeltasByLanes([first, second], { units: 2 ** 27, seed, from: 0, to: 3 })).toBeUndefined();
  });

  it('goes the other way with weights, to the same interval as bootstrap', () => {
    const scores = models(200, undefined);
    const weights = Float64Array.from(scores.labels, (_, i) => 0.5 + (i % 3));
    const options = { replicates: 300, seed, level: 0.9 };
    const statistic = inference.pairedAucDelta(scores.labels, scores.candidate, scores.baseline, weights);
    expect(inference.bootstrapAuc({ ...scores, weights }, options)).toEqual(
      inference.bootstrap({ rows: 200, statistic, ...options }),
    );
  });

  it('agrees with DeLong', () => {
    const scores = models(4000, undefined);
    const exact = known(inference.deLong(scores.labels, scores.candidate, scores.baseline));
    const result = known(
      inference.bootstrapAuc(scores, { replicates: 2000, seed, level: 0.95, acceleration: exact.acceleration }),
    );
    expect(result.estimate).toBeCloseTo(exact.delta, 12);
    expect(Math.abs(result.standardError / exact.standardError - 1)).toBeLessThan(0.064);
  });

  it('has no value where a resample lacks a class', () => {
    const scores = { labels: Uint8Array.of(1, 0), candidate: Float64Array.of(1, 0), baseline: Float64Array.of(0, 1) };
    const values = inference.aucReplicates(scores, seed, 0, 64);
    expect(new Set(values)).toEqual(new Set([2 - 1, NaN]));
  });
});
