import { defined, undefinedBecause, type Value } from '../value';
import { argsort } from './argsort';
import { hitsInOrder, inOrder } from './in-order';
import type { Weights } from './mean';

/** The rows of one score column in ascending order, and where each run of equal scores ends: one sort, shared by every metric. */
export interface Ranked {
  readonly order: Uint32Array;
  /** For each run of equal scores the position after its last row. */
  readonly ends: Uint32Array;
}

export function rank(scores: Float64Array): Ranked {
  const order = argsort(scores);
  const sorted = inOrder(scores, order);
  const ends = new Uint32Array(order.length);
  let runs = 0;
  for (let i = 1; i <= sorted.length; i++) if (i === sorted.length || sorted[i] !== sorted[i - 1]) ends[runs++] = i;
  return { order, ends: ends.slice(0, runs) };
}

type Labels = Uint8Array | Int32Array;

/** Rows are taken so many at a time: bringing their weights into the order of the scores is all that jumps about in memory. */
const rowsOfPart = 4096;

/** Rows of one class against the others, ranked: everything about them that doesn't depend on weights. */
export class RankedClass {
  /** How many runs of equal scores there are. */
  readonly runs: number;
  private readonly order: Uint32Array;
  /** In ascending order of the scores, 1 for a positive plus 2 for the first row of a run. */
  private readonly flags: Uint8Array;

  /** A row is positive where its label equals `positive`. */
  constructor({ order, ends }: Ranked, labels: Labels, positive = 1) {
    this.order = order;
    this.runs = ends.length;
    this.flags = hitsInOrder(labels, positive, order);
    let start = 0;
    for (const end of ends) {
      this.flags[start] = (this.flags[start] ?? 0) | 2;
      start = end;
    }
  }

  /** All runs from the highest score to the lowest, some at a time. */
  descending(weights: Weights): RunCursor {
    return new RunCursor(this.order, this.flags, weights);
  }
}

/** Goes over runs of equal scores from high to low. (A generator would read better, and take three times as long.) */
class RunCursor {
  /** Weight of the positives and the negatives of the next `count` runs. */
  readonly positives: Float64Array;
  readonly negatives: Float64Array;
  count = 0;
  private readonly gathered: Float64Array;
  /** The rows from here on have been taken. */
  private end: number;
  /** Of the run that the last rows have begun. */
  private begunPositives = 0;
  private begunNegatives = 0;

  constructor(
    private readonly order: Uint32Array,
    private readonly flags: Uint8Array,
    private readonly weights: Weights,
  ) {
    const rows = Math.min(rowsOfPart, order.length);
    this.positives = new Float64Array(rows);
    this.negatives = new Float64Array(rows);
    this.gathered = new Float64Array(rows).fill(1);
    this.end = order.length;
  }

  /** Goes on to the next runs; false when there are none. */
  next(): boolean {
    const to = this.end;
    if (to === 0) return false;
    const { flags, gathered, positives, negatives } = this;
    const from = Math.max(0, to - rowsOfPart);
    if (this.weights) gather(this.weights, this.order, from, to, gathered);
    // Variables of their own: in a loop as hot as this, destructuring isn't always compiled away.
    let up = this.begunPositives;
    let down = this.begunNegatives;
    let count = 0;
    for (let i = to - 1; i >= from; i--) {
      const flag = flags[i] ?? 0;
      const weight = gathered[i - from] ?? 0;
      const hit = flag & 1;
      up += weight * hit;
      down += weight * (1 - hit);
      if (flag < 2) continue;
      positives[count] = up;
      negatives[count] = down;
      count++;
      up = 0;
      down = 0;
    }
    this.begunPositives = up;
    this.begunNegatives = down;
    this.count = count;
    this.end = from;
    return true;
  }
}

/** Puts the weights of the rows `order[from]` up to, not including, `order[to]` into `gathered`. */
function gather(
  weights: NonNullable<Weights>,
  order: Uint32Array,
  from: number,
  to: number,
  gathered: Float64Array,
): void {
  for (let i = from; i < to; i++) gathered[i - from] = weights[order[i] ?? 0] ?? 0;
}

interface Totals {
  readonly allPositives: number;
  readonly allNegatives: number;
}

/** Weight of the positives and the negatives of each run of equal scores, ascending. */
export interface Runs extends Totals {
  readonly positives: Float64Array;
  readonly negatives: Float64Array;
}

/** Adds up each run of equal scores; a row is positive where its label equals `positive`. */
export function runsOf(ranked: Ranked, labels: Labels, weights: Weights, positive = 1): Runs {
  return allRuns(new RankedClass(ranked, labels, positive), weights);
}

function allRuns(ranked: RankedClass, weights: Weights): Runs {
  const positives = new Float64Array(ranked.runs);
  const negatives = new Float64Array(ranked.runs);
  let [allPositives, allNegatives, run] = [0, 0, ranked.runs];
  const cursor = ranked.descending(weights);
  while (cursor.next())
    for (let i = 0; i < cursor.count; i++) {
      run--;
      positives[run] = cursor.positives[i] ?? 0;
      negatives[run] = cursor.negatives[i] ?? 0;
      allPositives += cursor.positives[i] ?? 0;
      allNegatives += cursor.negatives[i] ?? 0;
    }
  return { positives, negatives, allPositives, allNegatives };
}

export function oneClass({ allPositives, allNegatives }: Totals): Value | undefined {
  if (allPositives > 0 && allNegatives > 0) return undefined;
  if (allPositives === 0 && allNegatives === 0) return undefinedBecause('there are no rows, or their weights sum to 0');
  return undefinedBecause(allPositives > 0 ? 'there are no negatives' : 'there are no positives');
}

/**
 * Area under the ROC curve: the chance that a positive scores above a negative, ties counting half (Fawcett 2006; scikit-learn
 * `roc_auc_score`). `maxFpr` < 1 gives the standardised partial area (McClish 1989). Undefined with one class only.
 */
export function rocAuc(ranked: Ranked, labels: Labels, weights: Weights, { positive = 1, maxFpr = 1 } = {}): Value {
  return rocAucOf(new RankedClass(ranked, labels, positive), weights, maxFpr);
}

/** The same of rows that are ranked by class, for one weighting after the other. */
export function rocAucOf(ranked: RankedClass, weights: Weights, maxFpr = 1): Value {
  if (maxFpr < 1) {
    const runs = allRuns(ranked, weights);
    return oneClass(runs) ?? defined(partialArea(runs, maxFpr));
  }
  const cursor = ranked.descending(weights);
  const { positives, negatives } = cursor;
  let [area, allPositives, allNegatives] = [0, 0, 0];
  while (cursor.next())
    for (let i = 0; i < cursor.count; i++) {
      const up = positives[i] ?? 0;
      const down = negatives[i] ?? 0;
      area += down * (allPositives + up / 2);
      allPositives += up;
      allNegatives += down;
    }
  return oneClass({ allPositives, allNegatives }) ?? defined(area / allPositives / allNegatives);
}

function partialArea({ positives, negatives, allPositives, allNegatives }: Runs, maxFpr: number): number {
  let [area, tpr, fpr] = [0, 0, 0];
  for (let i = positives.length - 1; i >= 0 && fpr < maxFpr; i--) {
    const [up, right] = [(positives[i] ?? 0) / allPositives, (negatives[i] ?? 0) / allNegatives];
    const part = fpr + right > maxFpr ? (maxFpr - fpr) / right : 1;
    area += right * part * (tpr + (up * part) / 2);
    tpr += up;
    fpr += right;
  }
  const least = (maxFpr * maxFpr) / 2;
  return (1 + (area - least) / (maxFpr - least)) / 2;
}

/**
 * Average precision: Σ (recall step) × precision over the distinct thresholds, a run of ties being one step, not interpolated
 * (scikit-learn `average_precision_score`). Without positives 0, as there, with a note. Undefined without rows.
 */
export function averagePrecision(ranked: Ranked, labels: Labels, weights: Weights, { positive = 1 } = {}): Value {
  return averagePrecisionOf(new RankedClass(ranked, labels, positive), weights);
}

/** The same of rows that are ranked by class, for one weighting after the other. */
export function averagePrecisionOf(ranked: RankedClass, weights: Weights): Value {
  const cursor = ranked.descending(weights);
  const { positives, negatives } = cursor;
  let [area, allPositives, taken] = [0, 0, 0];
  while (cursor.next())
    for (let i = 0; i < cursor.count; i++) {
      const step = positives[i] ?? 0;
      allPositives += step;
      taken += step + (negatives[i] ?? 0);
      // Before the first row that weighs anything the precision is 0/0.
      if (taken > 0) area += (step * allPositives) / taken;
    }
  if (taken === 0) return undefinedBecause('there are no rows, or their weights sum to 0');
  return allPositives === 0 ? defined(0, 'there are no positives, taken as 0') : defined(area / allPositives);
}

/**
 * Area under the precision-recall curve by trapezoids (scikit-learn `auc` of `precision_recall_curve`), which is optimistic:
 * `averagePrecision` is the usual choice. The curve starts at recall 0, precision 1. Undefined without positives.
 */
export function precisionRecallArea(ranked: RankedClass, weights: Weights): Value {
  const { positives, negatives, allPositives } = allRuns(ranked, weights);
  if (allPositives === 0) return undefinedBecause('there are no positives');
  let [area, up, taken, before] = [0, 0, 0, 1];
  for (let i = positives.length - 1; i >= 0; i--) {
    const step = positives[i] ?? 0;
    up += step;
    taken += step + (negatives[i] ?? 0);
    if (taken === 0) continue;
    const precision = up / taken;
    area += (step * (precision + before)) / 2;
    before = precision;
  }
  return defined(area / allPositives);
}

/**
 * Largest distance between the score distributions of positives and negatives (two-sample Kolmogorov-Smirnov statistic, which is
 * max |TPR − FPR| over the thresholds). Undefined with one class only.
 */
export function ksSeparation(ranked: RankedClass, weights: Weights): Value {
  const runs = allRuns(ranked, weights);
  const missing = oneClass(runs);
  if (missing) return missing;
  let [up, down, largest] = [0, 0, 0];
  for (let i = 0; i < runs.positives.length; i++) {
    up += runs.positives[i] ?? 0;
    down += runs.negatives[i] ?? 0;
    largest = Math.max(largest, Math.abs(up / runs.allPositives - down / runs.allNegatives));
  }
  return defined(largest);
}
