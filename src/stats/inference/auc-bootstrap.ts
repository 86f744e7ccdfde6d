import { argsort } from '../metrics/argsort';
import { aucDeltasByLanes } from './auc-lanes';
import { aucSteps, stepsOfBlock, unitsAlong } from './auc-steps';
import { bootstrap, bootstrapReplicates, type Bootstrap } from './bootstrap';
import type { Orders } from './delong';

/** The scores of two models on the same rows; NaN is the caller's to refuse. */
export interface PairedScores {
  readonly labels: Uint8Array;
  readonly candidate: Float64Array;
  readonly baseline: Float64Array;
  readonly weights?: Float64Array | undefined;
  /** A cluster number from 0 for each row. */
  readonly clusters?: Int32Array | undefined;
  /** Row numbers in ascending order of the scores, when the caller has them already. */
  readonly orders?: Orders | undefined;
}

export interface AucBootstrapOptions {
  readonly replicates: number;
  /** A hex digest of the data: the same data give the same interval. */
  readonly seed: string;
  readonly level: number;
  /** Efron's acceleration, when the caller has it (DeLong's is the rows' own); else by the jackknife. */
  readonly acceleration?: number | undefined;
}

/** The paired bootstrap of the difference of two AUCs (candidate − baseline), of rows or of whole clusters: see {@link bootstrap}. */
export function bootstrapAuc(
  scores: PairedScores,
  { replicates, seed, level, acceleration }: AucBootstrapOptions,
): Bootstrap | { readonly undefined: string } {
  const { labels, candidate, baseline, weights, clusters } = scores;
  const orders = scores.orders ?? { candidate: argsort(candidate), baseline: argsort(baseline) };
  const statistic = pairedAucDelta(labels, candidate, baseline, weights, orders);
  const draw = (from: number, to: number): Float64Array => aucReplicates({ ...scores, orders }, seed, from, to);
  return bootstrap({ rows: labels.length, clusters, statistic, replicates, seed, level, acceleration, draw });
}

/**
 * The differences of the AUCs of replicates `from` up to, not including, `to`. Where every row has weight 1, sixteen at a time, on a
 * processor that can; the values are the same on one that can't.
 */
export function aucReplicates(scores: PairedScores, seed: string, from: number, to: number): Float64Array {
  const { labels, candidate, baseline, weights, clusters } = scores;
  const orders = scores.orders ?? { candidate: argsort(candidate), baseline: argsort(baseline) };
  const statistic = (): ((counts: Uint8Array) => number) =>
    pairedAucDelta(labels, candidate, baseline, weights, orders);
  const rows = labels.length;
  if (weights) return bootstrapReplicates({ rows, clusters, statistic: statistic(), seed }, from, to);
  const { units, count } = unitsAlong(orders.candidate, clusters);
  const models = [
    aucSteps(labels, candidate, orders.candidate, units),
    aucSteps(labels, baseline, orders.baseline, units),
  ] as const;
  return (
    aucDeltasByLanes(models, { units: count, seed, from, to }) ??
    bootstrapReplicates({ rows, clusters: units, statistic: statistic(), seed }, from, to)
  );
}

/**
 * The difference of the AUCs (candidate − baseline) of a resample, given how often each row was drawn: one pass over each presorted
 * order, no sort, ties one half. NaN when the resample lacks one of the classes. NaN scores are the caller's to refuse.
 */
export function pairedAucDelta(
  labels: Uint8Array,
  candidate: Float64Array,
  baseline: Float64Array,
  weights?: Float64Array,
  orders: Orders = { candidate: argsort(candidate), baseline: argsort(baseline) },
): (counts: Uint8Array) => number {
  const first = resampledAuc(labels, candidate, weights, orders.candidate);
  const second = resampledAuc(labels, baseline, weights, orders.baseline);
  return (counts) => first(counts) - second(counts);
}

/** The AUC of a resample in O(n). Up to 2²⁸ rows. Without weights the sums are whole numbers, exact up to 100 million rows. */
export function resampledAuc(
  labels: Uint8Array,
  scores: Float64Array,
  weights: Float64Array | undefined,
  order: Uint32Array = argsort(scores),
): (counts: Uint8Array) => number {
  const lists = aucSteps(labels, scores, order);
  return (counts) => {
    let [pairs, all] = [0, 0];
    for (const steps of lists) {
      const placed = weights ? placedWeights(steps, counts, weights) : placedCounts(steps, counts);
      pairs += placed.pairs;
      all += placed.positives * placed.negatives;
    }
    return pairs / all;
  };
}

/** Pairs of a positive and a negative that stands before it, and how many there are of each. */
interface Placed {
  readonly pairs: number;
  readonly positives: number;
  readonly negatives: number;
}

/** Whole numbers of 32 bits within a block, and no branch on the label, which no processor can foretell. */
function placedCounts(steps: Int32Array, counts: Uint8Array): Placed {
  let [pairs, positives, negatives] = [0, 0, 0];
  for (let start = 0, n = steps.length; start < n; start += stepsOfBlock) {
    const end = Math.min(n, start + stepsOfBlock);
    let [area, up, down] = [0, 0, 0];
    for (let i = start; i < end; i++) {
      const step = steps[i] ?? 0;
      const count = counts[step >>> 4] ?? 0;
      const positive = count & -(step & 1);
      area = (area + Math.imul(positive, down)) | 0;
      up = (up + positive) | 0;
      down = (down + count - positive) | 0;
    }
    pairs += up * negatives + area;
    positives += up;
    negatives += down;
  }
  return { pairs, positives, negatives };
}

function placedWeights(steps: Int32Array, counts: Uint8Array, weights: Float64Array): Placed {
  let [pairs, positives, negatives] = [0, 0, 0];
  for (const step of steps) {
    const row = step >>> 4;
    const weight = (counts[row] ?? 0) * (weights[row] ?? 0);
    const positive = weight * (step & 1);
    pairs += positive * negatives;
    positives += positive;
    negatives += weight - positive;
  }
  return { pairs, positives, negatives };
}
