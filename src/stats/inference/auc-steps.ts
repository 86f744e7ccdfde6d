import { hitsInOrder, inOrder } from '../metrics/in-order';
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
  const hits = hitsInOrder(labels, 1, order);
  const steps = new Int32Array(order.length);
  for (let i = 0; i < steps.length; i++) {
    const row = order[i] ?? 0;
    steps[i] = ((units ? (units[row] ?? 0) : row) << 4) | (hits[i] ?? 0);
  }
  const runs = mixedRuns(inOrder(scores, order), hits);
  if (runs.length === 0) return [steps];
  return [0, 1].map((first) => {
    const list = steps.slice();
    for (const [start, end] of runs) {
      let at = start;
      for (const label of [first, 1 - first])
        for (let i = start; i < end; i++) if (hits[i] === label) list[at++] = steps[i] ?? 0;
    }
    return list;
  });
}

/** Where the runs of equal scores begin and end that hold both positives and negatives. */
function mixedRuns(sorted: Float64Array, hits: Uint8Array): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let start = 0; start < sorted.length;) {
    const score = sorted[start];
    let end = start;
    let positives = 0;
    for (; end < sorted.length && sorted[end] === score; end++) positives += hits[end] ?? 0;
    if (positives > 0 && positives < end - start) runs.push([start, end]);
    start = end;
  }
  return runs;
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
