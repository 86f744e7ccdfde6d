import { atPlace } from '../inference/bca';
import { defined, undefinedBecause, type Value } from '../value';
import type { Codes } from './counts';
import { noWeight, weightedSum, type Weights } from './mean';

/** Metrics of probabilities. Scores must lie in [0, 1]; that is the caller's to check, who knows file and row. */

/** scikit-learn clips probabilities this far from 0 and 1 (float64 eps), so that one sure mistake costs 36.04, not infinity. */
const epsilon = Number.EPSILON;

/** −ln of the probability given to what the row is. `scores` holds one column (positive class) or one for each class. */
export function logLosses(labels: Codes, scores: readonly Float64Array[]): Float64Array {
  const losses = new Float64Array(labels.length);
  const [only] = scores.length === 1 ? scores : [];
  for (let row = 0; row < losses.length; row++) {
    const label = labels[row] ?? 0;
    const score = (only ?? scores[label])?.[row] ?? 0;
    const given = only && label !== 1 ? 1 - score : score;
    losses[row] = -Math.log(Math.min(Math.max(given, epsilon), 1 - epsilon));
  }
  return losses;
}

/** Squared error of the probabilities of each row, summed over the classes; of the positive class alone in a binary task (Brier 1950). */
export function brierLosses(labels: Codes, scores: readonly Float64Array[]): Float64Array {
  const losses = new Float64Array(labels.length);
  for (const [c, column] of scores.entries()) {
    const own = scores.length === 1 ? 1 : c;
    for (let row = 0; row < losses.length; row++) {
      const error = (column[row] ?? 0) - (labels[row] === own ? 1 : 0);
      losses[row] = (losses[row] ?? 0) + error * error;
    }
  }
  return losses;
}

export type BinStrategy = 'uniform' | 'quantile';

/** The bin of each row's confidence, 0 … bins − 1. */
export interface Binned {
  readonly bins: number;
  readonly of: Uint32Array;
}

/**
 * Puts confidences into bins that are closed above: (lo, hi], 0 in the first. `uniform`: equal widths over [0, 1]. `quantile`:
 * edges at the quantiles of the confidences (linear interpolation), equal edges becoming one.
 */
export function bin(confidences: Float64Array, bins: number, strategy: BinStrategy): Binned {
  const edges = strategy === 'uniform' ? uniformEdges(bins) : quantileEdges(confidences, bins);
  const of = new Uint32Array(confidences.length);
  for (let row = 0; row < of.length; row++) {
    const confidence = confidences[row] ?? 0;
    of[row] = strategy === 'uniform' ? fromGuess(edges, confidence) : firstAtLeast(edges, confidence);
  }
  return { bins: edges.length + 1, of };
}

/** Inner edges as `numpy.linspace(0, 1, bins + 1)` rounds them. */
function uniformEdges(bins: number): Float64Array {
  const step = 1 / bins;
  return Float64Array.from({ length: bins - 1 }, (_, i) => (i + 1) * step);
}

function quantileEdges(confidences: Float64Array, bins: number): Float64Array {
  const sorted = confidences.slice().sort();
  // Multiplied before it is divided: an edge that is one of the confidences must not miss it by rounding.
  const edges = Array.from({ length: bins - 1 }, (_, i) => atPlace(sorted, ((i + 1) * (sorted.length - 1)) / bins));
  return Float64Array.from(new Set(edges));
}

/** The same as `firstAtLeast` for edges of equal widths, whose rounding may put the guess one off. */
function fromGuess(edges: Float64Array, value: number): number {
  let index = Math.max(0, Math.min(edges.length, Math.floor(value * (edges.length + 1))));
  while (index > 0 && (edges[index - 1] ?? 0) >= value) index--;
  while (index < edges.length && (edges[index] ?? 0) < value) index++;
  return index;
}

/** Index of the first edge that isn't below the value. */
function firstAtLeast(edges: Float64Array, value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

export type CalibrationNorm = 'l1' | 'l2' | 'max';

/**
 * Calibration error over bins: the distance between mean confidence and the share of rows that came true, over the bins as a
 * mean by weight (`l1`: expected calibration error, Naeini 2015, Guo 2017), as a root mean square (`l2`) or as the largest
 * (`max`: maximum calibration error). Empty bins don't count. Undefined without rows.
 */
export function calibrationError(
  confidences: Float64Array,
  cameTrue: Uint8Array,
  { bins, of }: Binned,
  norm: CalibrationNorm,
  weights: Weights,
): Value {
  const count = new Float64Array(bins);
  const excess = new Float64Array(bins);
  for (let i = 0; i < confidences.length; i++) {
    const b = of[i] ?? 0;
    const weight = weights ? (weights[i] ?? 0) : 1;
    count[b] = (count[b] ?? 0) + weight;
    excess[b] = (excess[b] ?? 0) + weight * ((confidences[i] ?? 0) - (cameTrue[i] ?? 0));
  }
  const total = weightedSum(count, undefined);
  if (total === 0) return undefinedBecause(noWeight(confidences.length));
  let [mean, square, largest] = [0, 0, 0];
  for (let b = 0; b < bins; b++) {
    const n = count[b] ?? 0;
    if (n === 0) continue;
    const gap = Math.abs(excess[b] ?? 0) / n;
    mean += (n / total) * gap;
    square += (n / total) * gap * gap;
    largest = Math.max(largest, gap);
  }
  return defined({ l1: mean, l2: Math.sqrt(square), max: largest }[norm]);
}
