import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  calibrationCurve,
  curveCells,
  precisionRecallCurve,
  rocCurve,
  type Curve,
} from '../../../src/stats/metrics/curves';
import { averagePrecision, rank, rocAuc } from '../../../src/stats/metrics/ranked';
import { numberOf } from '../../../src/stats/value';

interface Reference {
  readonly labels: number[];
  readonly scores: number[];
  readonly weights: number[] | null;
  readonly tpr: number[];
  readonly precision: number[];
  readonly calibration: Curve;
}

/** Written by curves-reference.py beside this file. */
const reference = JSON.parse(
  readFileSync(new URL('curves-reference.json', import.meta.url), 'utf8'),
) as readonly Reference[];

const grid = Array.from({ length: curveCells + 1 }, (_, cell) => cell / curveCells);

function curves(labels: readonly number[], scores: readonly number[], weights?: readonly number[] | null) {
  const [y, s, w] = [
    Uint8Array.from(labels),
    Float64Array.from(scores),
    weights ? Float64Array.from(weights) : undefined,
  ];
  const ranked = rank(s);
  return {
    roc: rocCurve(ranked, y, w),
    precisionRecall: precisionRecallCurve(ranked, y, w),
    calibration: calibrationCurve(s, y, w),
    auc: numberOf(rocAuc(ranked, y, w)),
    averagePrecision: numberOf(averagePrecision(ranked, y, w)),
  };
}

const heightAt = (curve: Curve | undefined, x: number): number | undefined => curve?.find(([at]) => at === x)?.[1];

const areaUnder = (curve: Curve): number =>
  curve.reduce((area, [x, y], i) => {
    const [before, from] = curve[i - 1] ?? [x, y];
    return area + ((x - before) * (y + from)) / 2;
  }, 0);

const rows = fc.array(
  fc.record({
    label: fc.integer({ min: 0, max: 1 }),
    score: fc.integer({ min: 0, max: 9 }).map((score) => score / 9),
    weight: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.double({ min: 0.001, max: 2, noNaN: true })),
  }),
  { maxLength: 60 },
);

describe('curves', () => {
  it.each(reference.map((entry, i) => ({ i, ...entry })))(
    "are scikit-learn's ($i)",
    ({ labels, scores, weights, tpr, precision, calibration }) => {
      const drawn = curves(labels, scores, weights);
      expect(drawn.roc?.slice(1).map(([x]) => x)).toEqual(grid);
      const close = (actual: readonly number[] | undefined, expected: readonly number[]): void => {
        expect(actual).toHaveLength(expected.length);
        for (const [i, value] of expected.entries()) expect(actual?.[i]).toBeCloseTo(value, 12);
      };
      close(
        drawn.roc?.slice(1).map(([, y]) => y),
        tpr,
      );
      close(
        drawn.precisionRecall?.filter((_, i) => i % 2 === 0).map(([, y]) => y),
        precision,
      );
      close(drawn.calibration?.flat(), calibration.flat());
    },
  );

  it('rise at a rate, run flat between, and slope through ties', () => {
    // Ranked: + - + (+ - tied) -: (0, 1/3), (1/3, 1/3), (1/3, 2/3), (2/3, 1), (1, 1).
    const { roc } = curves([1, 0, 1, 1, 0, 0], [0.9, 0.8, 0.7, 0.5, 0.5, 0.1]);
    expect(roc?.slice(0, 2)).toEqual([[0, 0], [0, 1 / 3]]); // prettier-ignore
    expect(heightAt(roc, 0.32)).toBeCloseTo(1 / 3, 12);
    expect(heightAt(roc, 0.34)).toBeCloseTo(2 / 3 + 0.34 - 1 / 3, 12);
    expect(heightAt(roc, 0.5)).toBeCloseTo(5 / 6, 12);
    expect(roc?.slice(-17).every(([, y]) => y === 1)).toBe(true);
  });

  it('hold the precision of the threshold that reaches a recall, without slopes', () => {
    // By threshold: recall 1/2 at precision 1, 1/2 at 1/2, 1 at 2/3.
    const { precisionRecall } = curves([1, 0, 1], [0.9, 0.8, 0.7]);
    expect(precisionRecall).toHaveLength(101);
    const at = (x: number): number[] => (precisionRecall ?? []).filter(([r]) => r === x).map(([, y]) => y);
    expect(at(0)).toEqual([1, 1]);
    expect(at(0.5)).toEqual([1, 2 / 3]);
    expect(at(0.52)).toEqual([2 / 3, 2 / 3]);
    expect(at(1)).toEqual([2 / 3]);
  });

  it('leave out empty bins, each of which is closed above', () => {
    const { calibration } = curves([0, 0, 1, 1], [0, 0.1, 0.10001, 1]);
    expect(calibration).toEqual([[0.05, 0], [0.10001, 1], [1, 1]]); // prettier-ignore
  });

  it.each([
    ['no rows', [], [], undefined],
    ['no negatives', [1, 1], [0.1, 0.2], undefined],
    ['no positives', [0, 0], [0.1, 0.2], undefined],
    ['one class by weight', [0, 1], [0.1, 0.2], [0, 1]],
    ['no weight', [0, 1], [0.1, 0.2], [0, 0]],
  ])('are undefined with %s', (_, labels, scores, weights) => {
    const { roc, precisionRecall, calibration } = curves(labels, scores, weights);
    expect([roc, precisionRecall, calibration]).toEqual([undefined, undefined, undefined]);
  });

  it('stay in the unit square, never go back, and have the areas of their metrics', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const { auc, averagePrecision, ...drawn } = curves(
          some.map(({ label }) => label),
          some.map(({ score }) => score),
          some.map(({ weight }) => weight),
        );
        for (const curve of Object.values(drawn)) {
          expect(curve === undefined).toBe(Number.isNaN(auc));
          if (!curve) continue;
          expect(curve.length).toBeLessThanOrEqual(101);
          for (const [i, point] of curve.entries()) {
            for (const value of point) expect(value >= 0 && value <= 1).toBe(true);
            expect(point[0]).toBeGreaterThanOrEqual((curve[i - 1] ?? point)[0]);
          }
        }
        if (!drawn.roc || !drawn.precisionRecall) return;
        expect(Math.abs(areaUnder(drawn.roc) - auc)).toBeLessThanOrEqual(1 / curveCells + 1e-9);
        const spread = drawn.precisionRecall.map(([, y]) => y);
        const jumps = spread.reduce((sum, y, i) => sum + Math.abs(y - (spread[i - 1] ?? y)), 0);
        expect(Math.abs(areaUnder(drawn.precisionRecall) - averagePrecision)).toBeLessThanOrEqual(
          (1 + jumps) / curveCells,
        );
      }),
    );
  });

  it('are the same with a weight of n as with n rows', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const whole = some.map((row) => ({ ...row, weight: Math.floor(row.weight) }));
        const repeated = whole.flatMap((row) => Array<(typeof whole)[number]>(row.weight).fill(row));
        const of = (list: typeof whole, weights?: number[]) =>
          curves(
            list.map(({ label }) => label),
            list.map(({ score }) => score),
            weights,
          );
        const [weighted, plain] = [
          of(
            whole,
            whole.map(({ weight }) => weight),
          ),
          of(repeated),
        ];
        expect(weighted.roc).toEqual(plain.roc);
        expect(weighted.precisionRecall).toEqual(plain.precisionRecall);
        const [a = [], b = []] = [weighted.calibration?.flat(), plain.calibration?.flat()];
        expect(a).toHaveLength(b.length);
        for (const [i, value] of a.entries()) expect(value).toBeCloseTo(b[i] ?? NaN, 12);
      }),
    );
  });
});
