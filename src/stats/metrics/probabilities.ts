import { defined, undefinedBecause, type Value } from '../value';
import type { Codes } from './counts';
import { noWeight, totalWeight, type Weights } from './mean';

/** Metrics of probabilities. Scores must lie in [0, 1]; that is the caller's to check, who knows file and row. */

/** scikit-learn clips probabilities this far from 0 and 1 (float64 eps), so that one sure mistake costs 36.04, not infinity. */
const epsilon = Number.EPSILON;

/** −ln of the probability given to what the row is. `scores` holds one column (positive class) or one for each class. */
export function logLosses(labels: Codes, scores: readonly Float64Array[]): Float64Array {
  return Float64Array.from(labels, (label, row) => {
    const given = probabilityOf(scores, label, row);
    return -Math.log(Math.min(Math.max(given, epsilon), 1 - epsilon));
  });
}

function probabilityOf(scores: readonly Float64Array[], label: number, row: number): number {
  const [only] = scores;
  if (scores.length === 1 && only) return label === 1 ? (only[row] ?? 0) : 1 - (only[row] ?? 0);
  return scores[label]?.[row] ?? 0;
}

/** Squared error of the probabilities of each row, summed over the classes; of the positive class alone in a binary task (Brier 1950). */
export function brierLosses(labels: Codes, scores: readonly Float64Array[]): Float64Array {
  return Float64Array.from(labels, (label, row) => {
    let loss = 0;
    for (const [c, column] of scores.entries()) {
      const occurred = (scores.length === 1 ? label === 1 : label === c) ? 1 : 0;
      loss += ((column[row] ?? 0) - occurred) ** 2;
    }
    return loss;
  });
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
  return {
    bins: edges.length + 1,
    of: Uint32Array.from(confidences, (confidence) => firstAtLeast(edges, confidence)),
  };
}

/** Inner edges as `numpy.linspace(0, 1, bins + 1)` rounds them. */
function uniformEdges(bins: number): Float64Array {
  const step = 1 / bins;
  return Float64Array.from({ length: bins - 1 }, (_, i) => (i + 1) * step);
}

function quantileEdges(confidences: Float64Array, bins: number): Float64Array {
  const sorted = confidences.slice().sort();
  const edges = Float64Array.from({ length: bins - 1 }, (_, i) => {
    const place = ((i + 1) / bins) * (sorted.length - 1);
    const below = Math.floor(place);
    const low = sorted[below] ?? 0;
    return low + ((sorted[below + 1] ?? low) - low) * (place - below);
  });
  return Float64Array.from(new Set(edges));
}

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
  const [count, confidence, truth] = [new Float64Array(bins), new Float64Array(bins), new Float64Array(bins)];
  for (let i = 0; i < confidences.length; i++) {
    const b = of[i] ?? 0;
    const weight = weights ? (weights[i] ?? 0) : 1;
    count[b] = (count[b] ?? 0) + weight;
    confidence[b] = (confidence[b] ?? 0) + weight * (confidences[i] ?? 0);
    truth[b] = (truth[b] ?? 0) + weight * (cameTrue[i] ?? 0);
  }
  const total = totalWeight(confidences.length, weights);
  if (total === 0) return undefinedBecause(noWeight(confidences.length));
  let [mean, square, largest] = [0, 0, 0];
  for (let b = 0; b < bins; b++) {
    const n = count[b] ?? 0;
    if (n === 0) continue;
    const gap = Math.abs((confidence[b] ?? 0) - (truth[b] ?? 0)) / n;
    mean += (n / total) * gap;
    square += (n / total) * gap * gap;
    largest = Math.max(largest, gap);
  }
  return defined({ l1: mean, l2: Math.sqrt(square), max: largest }[norm]);
}
