import { argsort } from '../metrics/argsort';
import type { Orders } from './delong';

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
): (counts: Int32Array) => number {
  const first = resampledAuc(labels, candidate, weights, orders.candidate);
  const second = resampledAuc(labels, baseline, weights, orders.baseline);
  return (counts) => first(counts) - second(counts);
}

/** The AUC of a resample in O(n). Up to 2²⁹ rows. Without weights the sums are whole numbers, exact up to 100 million rows. */
export function resampledAuc(
  labels: Uint8Array,
  scores: Float64Array,
  weights: Float64Array | undefined,
  order: Uint32Array = argsort(scores),
): (counts: Int32Array) => number {
  // Row, label and "the next score differs" in one number: one read a row.
  const steps = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const row = order[i] ?? 0;
    const last = i + 1 === order.length || scores[order[i + 1] ?? 0] !== scores[row];
    steps[i] = (row << 2) | (labels[row] === 1 ? 2 : 0) | (last ? 1 : 0);
  }
  return weights ? (counts) => weightedArea(steps, counts, weights) : (counts) => area(steps, counts);
}

/** Whole numbers throughout, and no branch on the label, which no processor can foretell: this loop is the cost of a bootstrap. */
function area(steps: Int32Array, counts: Int32Array): number {
  let negatives = 0;
  let positives = 0;
  let tiedNegatives = 0;
  let tiedPositives = 0;
  let twice = 0;
  for (let i = 0, n = steps.length; i < n; i++) {
    const step = steps[i] ?? 0;
    const count = counts[step >> 2] ?? 0;
    const positive = count & -((step >> 1) & 1);
    tiedPositives = (tiedPositives + positive) | 0;
    tiedNegatives = (tiedNegatives + count - positive) | 0;
    if ((step & 1) === 0) continue;
    twice += tiedPositives * (2 * negatives + tiedNegatives);
    negatives = (negatives + tiedNegatives) | 0;
    positives = (positives + tiedPositives) | 0;
    tiedNegatives = 0;
    tiedPositives = 0;
  }
  return twice / (2 * positives * negatives);
}

function weightedArea(steps: Int32Array, counts: Int32Array, weights: Float64Array): number {
  let [negatives, positives, tiedNegatives, tiedPositives] = [0, 0, 0, 0];
  let twice = 0;
  for (const step of steps) {
    const row = step >> 2;
    const weight = (counts[row] ?? 0) * (weights[row] ?? 0);
    if ((step & 2) === 0) tiedNegatives += weight;
    else tiedPositives += weight;
    if ((step & 1) === 0) continue;
    twice += tiedPositives * (2 * negatives + tiedNegatives);
    negatives += tiedNegatives;
    positives += tiedPositives;
    tiedNegatives = 0;
    tiedPositives = 0;
  }
  return twice / (2 * positives * negatives);
}
