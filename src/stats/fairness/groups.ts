import type { Weights } from '../metrics/mean';

/** Decisions of a binary task, and the group of each row: an index from 0 up to `count`. */
export interface GroupedDecisions {
  readonly labels: Uint8Array;
  readonly predictions: Uint8Array;
  readonly groups: Int32Array;
  readonly count: number;
}

/** Weight of the true and false positives and negatives of one group. */
export interface Confusion {
  readonly tn: number;
  readonly fp: number;
  readonly fn: number;
  readonly tp: number;
}

/** The confusion matrix of every group, in one pass over the rows. */
export function confusions({ labels, predictions, groups, count }: GroupedDecisions, weights: Weights): Confusion[] {
  const cells = weights ? new Float64Array(4 * count) : new Int32Array(4 * count);
  for (let i = 0; i < groups.length; i++) {
    const cell = 4 * (groups[i] ?? 0) + 2 * (labels[i] ?? 0) + (predictions[i] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + (weights ? (weights[i] ?? 0) : 1);
  }
  const result: Confusion[] = [];
  for (let cell = 0; cell < cells.length; cell += 4)
    result.push({ tn: cells[cell] ?? 0, fp: cells[cell + 1] ?? 0, fn: cells[cell + 2] ?? 0, tp: cells[cell + 3] ?? 0 });
  return result;
}

/** Several confusion matrices as one: the whole, or a privileged side of several groups. */
export function pooled(parts: readonly Confusion[]): Confusion {
  let [tn, fp, fn, tp] = [0, 0, 0, 0];
  for (const part of parts) {
    tn += part.tn;
    fp += part.fp;
    fn += part.fn;
    tp += part.tp;
  }
  return { tn, fp, fn, tp };
}

export const rowsIn = ({ tn, fp, fn, tp }: Confusion): number => tn + fp + fn + tp;
