import type { Codes } from './counts';
import type { Weights } from './mean';
import { bin } from './probabilities';
import { oneClass, runsOf, type Ranked } from './ranked';

/**
 * Curves of binary scores, to be drawn: [x, y], both in [0, 1], x never falling. Labels are 0/1; equal scores are one step; rows of
 * weight 0 don't count. Without rows, or with one class only, there is no curve: undefined. O(rows) over ranked scores.
 */
export type Curve = [x: number, y: number][];

/** A curve's x is cut into this many equal parts. */
export const curveCells = 50;

/**
 * ROC curve (Fawcett 2006, alg. 1): (0, 0), then the true positive rate at 51 false positive rates 0, 0.02 … 1. Through a run of
 * ties the curve is the straight line between its ends, as the area under it counts them; where it rises at a rate of the grid,
 * that rate has the upper end (`numpy.interp` over scikit-learn's `roc_curve`). Its area is within 1/50 of the exact one.
 */
export function rocCurve(ranked: Ranked, labels: Codes, weights: Weights): Curve | undefined {
  const runs = runsOf(ranked, labels, weights, 1);
  if (oneClass(runs)) return undefined;
  const { positives, negatives, allPositives, allNegatives } = runs;
  // Multiplied first: for counts the product is exact, and a rate falls on the end of a run where it should.
  const negativesAt = (cell: number): number => (cell * allNegatives) / curveCells;
  const curve: Curve = [[0, 0]];
  let [up, down, cell] = [0, 0, 0];
  for (let run = positives.length - 1; run >= 0; run--) {
    const [rise, width] = [positives[run] ?? 0, negatives[run] ?? 0];
    for (; cell < curveCells && negativesAt(cell) < down + width; cell++)
      curve.push([cell / curveCells, share(up + (rise * (negativesAt(cell) - down)) / width, allPositives)]);
    up += rise;
    down += width;
  }
  for (; cell <= curveCells; cell++) curve.push([cell / curveCells, 1]);
  return curve;
}

/**
 * Precision-recall curve as average precision adds it up, not interpolated (scikit-learn `average_precision_score`): at recall r
 * the precision of the highest threshold whose recall is at least r. Given at 51 recalls 0, 0.02 … 1 and drawn as steps: between
 * two of them it has the value of the right one, and the 101 points hold both ends of each step.
 */
export function precisionRecallCurve(ranked: Ranked, labels: Codes, weights: Weights): Curve | undefined {
  const runs = runsOf(ranked, labels, weights, 1);
  if (oneClass(runs)) return undefined;
  const { positives, negatives, allPositives } = runs;
  const at: number[] = [];
  let [up, taken, precision] = [0, 0, 0];
  for (let run = positives.length - 1; run >= 0; run--) {
    const rise = positives[run] ?? 0;
    up += rise;
    taken += rise + (negatives[run] ?? 0);
    if (rise === 0) continue;
    precision = share(up, taken);
    while (at.length < curveCells && (at.length * allPositives) / curveCells <= up) at.push(precision);
  }
  // Recall 1 is that of the last positive, whatever rounding makes of the sum of weights.
  while (at.length <= curveCells) at.push(precision);
  return at.flatMap((y, cell): Curve => {
    const point: Curve = [[cell / curveCells, y]];
    return cell === 0 ? point : [[(cell - 1) / curveCells, y], ...point];
  });
}

/**
 * Calibration curve (scikit-learn `calibration_curve`, strategy `uniform`): scores in bins of equal width, closed above, and for
 * each bin that has rows its mean score and its share of positives. Scores must lie in [0, 1].
 */
export function calibrationCurve(
  scores: Float64Array,
  labels: Codes,
  weights: Weights,
  { bins = 10 } = {},
): Curve | undefined {
  const { of } = bin(scores, bins, 'uniform');
  const [count, score, positive] = [new Float64Array(bins), new Float64Array(bins), new Float64Array(bins)];
  let [up, down] = [0, 0];
  for (let row = 0; row < scores.length; row++) {
    const b = of[row] ?? 0;
    const weight = weights ? (weights[row] ?? 0) : 1;
    count[b] = (count[b] ?? 0) + weight;
    score[b] = (score[b] ?? 0) + weight * (scores[row] ?? 0);
    if (labels[row] === 1) {
      positive[b] = (positive[b] ?? 0) + weight;
      up += weight;
    } else down += weight;
  }
  if (up === 0 || down === 0) return undefined;
  return Array.from(count, (n, b): Curve =>
    n > 0 ? [[share(score[b] ?? 0, n), share(positive[b] ?? 0, n)]] : [],
  ).flat();
}

/** A part of a sum of weights: rounding makes it no more than all. */
const share = (part: number, whole: number): number => Math.min(1, Math.max(0, part / whole));
