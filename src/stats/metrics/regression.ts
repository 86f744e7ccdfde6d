import { defined, undefinedBecause, type Value } from '../value';
import { argsort } from './argsort';
import { noWeight, totalWeight, weightedSum, type Weights } from './mean';

/** Metrics of numbers: targets against predictions, both finite. */

/** A loss a row; the metric is its (weighted) mean. */
export type Loss = (target: number, prediction: number) => number;

export const absoluteError: Loss = (target, prediction) => Math.abs(target - prediction);
export const squaredError: Loss = (target, prediction) => (target - prediction) ** 2;
/** Relative to |target|, at least float64 eps as in scikit-learn: a target of 0 makes the mean huge. */
export const percentageError: Loss = (target, prediction) =>
  Math.abs(prediction - target) / Math.max(Math.abs(target), Number.EPSILON);
/** For targets and predictions above −1. */
export const squaredLogError: Loss = (target, prediction) => (Math.log1p(target) - Math.log1p(prediction)) ** 2;
/** Loss of a forecast of the alpha-quantile (Koenker & Bassett 1978). */
export function pinball(alpha: number): Loss {
  return (target, prediction) =>
    target >= prediction ? alpha * (target - prediction) : (1 - alpha) * (prediction - target);
}

export function losses(targets: Float64Array, predictions: Float64Array, loss: Loss): Float64Array {
  return targets.map((target, i) => loss(target, predictions[i] ?? 0));
}

/** How many rows count at all. */
function countedRows(rows: number, weights: Weights): number {
  if (!weights) return rows;
  let counted = 0;
  for (const weight of weights) counted += weight > 0 ? 1 : 0;
  return counted;
}

/** Equal values have variance 0, which a mean that was rounded would miss: 0.1 three times sums to more than 0.3. */
function moments(values: Float64Array, weights: Weights, total: number): { mean: number; variance: number } {
  const only = onlyValue(values, weights);
  if (only !== undefined) return { mean: only, variance: 0 };
  const mean = weightedSum(values, weights) / total;
  const squares = values.map((value) => (value - mean) ** 2);
  return { mean, variance: weightedSum(squares, weights) / total };
}

/** The value that all rows that count have; undefined where they differ. */
function onlyValue(values: Float64Array, weights: Weights): number | undefined {
  let only: number | undefined;
  for (let i = 0; i < values.length; i++) {
    if (weights?.[i] === 0) continue;
    only ??= values[i];
    if (values[i] !== only) return undefined;
  }
  return only;
}

/** 1 − unexplained / variance of the targets, and what to say when the targets don't vary (scikit-learn `force_finite`). */
function explained(unexplained: number, variance: number, forceFinite: boolean): Value {
  if (variance !== 0) return defined(1 - unexplained / variance);
  if (!forceFinite) return undefinedBecause('all targets are equal');
  return defined(unexplained === 0 ? 1 : 0, `all targets are equal, taken as ${unexplained === 0 ? '1' : '0'}`);
}

/**
 * Coefficient of determination. Undefined below two rows. Where all targets are equal: 1 if every prediction is exact, else 0,
 * with a note; undefined when `forceFinite` is false.
 */
export function r2(targets: Float64Array, predictions: Float64Array, forceFinite: boolean, weights: Weights): Value {
  const total = totalWeight(targets.length, weights);
  if (total === 0) return undefinedBecause(noWeight(targets.length));
  if (countedRows(targets.length, weights) < 2) return undefinedBecause('it needs at least two rows');
  const unexplained = weightedSum(losses(targets, predictions, squaredError), weights) / total;
  return explained(unexplained, moments(targets, weights, total).variance, forceFinite);
}

/** Like `r2`, but a constant error of the predictions is forgiven. */
export function explainedVariance(
  targets: Float64Array,
  predictions: Float64Array,
  forceFinite: boolean,
  weights: Weights,
): Value {
  const total = totalWeight(targets.length, weights);
  if (total === 0) return undefinedBecause(noWeight(targets.length));
  const residuals = targets.map((target, i) => target - (predictions[i] ?? 0));
  const unexplained = moments(residuals, weights, total).variance;
  return explained(unexplained, moments(targets, weights, total).variance, forceFinite);
}

/** Largest absolute error among the rows that weigh anything. */
export function maxError(errors: Float64Array, weights: Weights): Value {
  let largest = -1;
  for (let i = 0; i < errors.length; i++)
    if (!weights || (weights[i] ?? 0) > 0) largest = Math.max(largest, errors[i] ?? 0);
  return largest < 0 ? undefinedBecause(noWeight(errors.length)) : defined(largest);
}

/**
 * Median: the value that half of the weight lies at or below, or the mean of the two around it where the halves meet exactly
 * (Hyndman & Fan 1996, definition 2; scikit-learn's weighted percentile with `average`). `order` is `argsort(values)`.
 */
export function median(values: Float64Array, order: Uint32Array, weights: Weights): Value {
  const half = totalWeight(values.length, weights) / 2;
  if (half === 0) return undefinedBecause(noWeight(values.length));
  let below = 0;
  let lower: number | undefined;
  for (const row of order) {
    const weight = weights ? (weights[row] ?? 0) : 1;
    if (weight === 0) continue;
    if (lower !== undefined) return defined((lower + (values[row] ?? 0)) / 2);
    below += weight;
    if (below - half > Number.EPSILON) return defined(values[row] ?? 0);
    if (below >= half) lower = values[row] ?? 0;
  }
  return defined(lower ?? values[order[order.length - 1] ?? 0] ?? 0);
}

/** Pearson's correlation. Undefined below two rows and where targets or predictions don't vary. */
export function pearson(targets: Float64Array, predictions: Float64Array, weights: Weights): Value {
  const total = totalWeight(targets.length, weights);
  if (total === 0) return undefinedBecause(noWeight(targets.length));
  if (countedRows(targets.length, weights) < 2) return undefinedBecause('it needs at least two rows');
  const a = moments(targets, weights, total);
  const b = moments(predictions, weights, total);
  const product = targets.map((target, i) => (target - a.mean) * ((predictions[i] ?? 0) - b.mean));
  const scale = Math.sqrt(a.variance) * Math.sqrt(b.variance);
  if (!(scale > 0)) return undefinedBecause(`all ${a.variance > 0 ? 'predictions' : 'targets'} are equal`);
  return defined(Math.max(-1, Math.min(1, weightedSum(product, weights) / total / scale)));
}

/** Midranks: the mean place of a value among all, a row of weight w taking w places. `order` is `argsort(values)`. */
export function midranks(values: Float64Array, order: Uint32Array, weights: Weights): Float64Array {
  const ranks = new Float64Array(values.length);
  let below = 0;
  for (let start = 0; start < order.length;) {
    const value = values[order[start] ?? 0];
    let end = start;
    let tied = 0;
    for (; end < order.length && values[order[end] ?? 0] === value; end++)
      tied += weights ? (weights[order[end] ?? 0] ?? 0) : 1;
    for (let i = start; i < end; i++) ranks[order[i] ?? 0] = below + (tied + 1) / 2;
    below += tied;
    start = end;
  }
  return ranks;
}

/** Targets and predictions, sorted once. */
export interface RankedPair {
  readonly targets: Float64Array;
  readonly predictions: Float64Array;
  readonly targetOrder: Uint32Array;
  readonly predictionOrder: Uint32Array;
}

export function rankPair(targets: Float64Array, predictions: Float64Array): RankedPair {
  return { targets, predictions, targetOrder: argsort(targets), predictionOrder: argsort(predictions) };
}

/** Spearman's rank correlation: Pearson's of the midranks, so ties count. Undefined where Pearson's is. */
export function spearman(pair: RankedPair, weights: Weights): Value {
  return pearson(
    midranks(pair.targets, pair.targetOrder, weights),
    midranks(pair.predictions, pair.predictionOrder, weights),
    weights,
  );
}
