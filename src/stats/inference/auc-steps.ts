import { clusterCount } from './bootstrap';

/**
 * The rows in ascending order of a score, for counting how many pairs of a resample it places right: each step is `unit * 16 + label`,
 * where a unit, below 2²⁸, is what is drawn (the row, or its cluster). With ties there are two lists, one with the negatives of every run of
 * equal scores before its positives and one with them behind: the mean of both counts a tie as one half.
 */
export type AucSteps = readonly Int32Array[];

/** So many steps, of a count of at most 255 each, place less than 2³¹ pairs among themselves. */
export const stepsOfBlock = 256;

/** `units` are the units of the rows, where these aren't the rows themselves. */
export function aucSteps(labels: Uint8Array, scores: Float64Array, order: Uint32Array, units?: Int32Array): AucSteps {
  const n = order.length;
  const negativesFirst = new Int32Array(n);
  const positivesFirst = new Int32Array(n);
  let tied = false;
  for (let start = 0; start < n;) {
    const score = scores[order[start] ?? 0];
    let end = start + 1;
    while (end < n && scores[order[end] ?? 0] === score) end++;
    let inRun = 0;
    for (let i = start; i < end; i++) inRun += labels[order[i] ?? 0] === 1 ? 1 : 0;
    tied ||= inRun > 0 && inRun < end - start;
    let positive = 0;
    let negative = 0;
    for (let i = start; i < end; i++) {
      const row = order[i] ?? 0;
      const label = labels[row] === 1 ? 1 : 0;
      const step = ((units ? (units[row] ?? 0) : row) << 4) | label;
      if (label === 1) {
        positivesFirst[start + positive] = step;
        negativesFirst[end - inRun + positive] = step;
        positive++;
      } else {
        negativesFirst[start + negative] = step;
        positivesFirst[start + inRun + negative] = step;
        negative++;
      }
    }
    start = end;
  }
  return tied ? [negativesFirst, positivesFirst] : [negativesFirst];
}

/**
 * The rows, or their clusters, numbered from 0 as they come in this order. All are as likely to be drawn, so their numbers are free: with
 * these one model's steps find their counts one behind the other, and those of a model like it not far away.
 */
export function unitsAlong(
  order: Uint32Array,
  clusters: Int32Array | undefined,
): { readonly units: Int32Array; readonly count: number } {
  const units = new Int32Array(order.length);
  if (!clusters) {
    for (let i = 0; i < order.length; i++) units[order[i] ?? 0] = i;
    return { units, count: order.length };
  }
  const numbers = new Int32Array(clusterCount(clusters)).fill(-1);
  let count = 0;
  for (const row of order) {
    const cluster = clusters[row] ?? 0;
    if ((numbers[cluster] ?? 0) < 0) numbers[cluster] = count++;
    units[row] = numbers[cluster] ?? 0;
  }
  return { units, count };
}
