import { defined, undefinedBecause, type Value } from '../value';
import { argsort } from './argsort';
import type { Weights } from './mean';

/** The rows of one score column in ascending order, and where each run of equal scores ends: one sort, shared by every metric. */
export interface Ranked {
  readonly order: Uint32Array;
  /** For each run of equal scores the position after its last row. */
  readonly ends: Uint32Array;
}

export function rank(scores: Float64Array): Ranked {
  const order = argsort(scores);
  const ends = new Uint32Array(order.length);
  let runs = 0;
  for (let i = 1; i <= order.length; i++)
    if (i === order.length || scores[order[i] ?? 0] !== scores[order[i - 1] ?? 0]) ends[runs++] = i;
  return { order, ends: ends.slice(0, runs) };
}

/** Weight of the positives and the negatives of one run of equal scores. */
interface Run {
  readonly positives: Float64Array;
  readonly negatives: Float64Array;
  readonly allPositives: number;
  readonly allNegatives: number;
}

/** Adds up each run of equal scores; a row is positive where its label equals `positive`. */
function runsOf(ranked: Ranked, labels: Uint8Array | Int32Array, weights: Weights, positive: number): Run {
  const { order, ends } = ranked;
  const positives = new Float64Array(ends.length);
  const negatives = new Float64Array(ends.length);
  let [allPositives, allNegatives, i] = [0, 0, 0];
  for (let run = 0; run < ends.length; run++) {
    const end = ends[run] ?? 0;
    let [up, down] = [0, 0];
    for (; i < end; i++) {
      const row = order[i] ?? 0;
      const weight = weights ? (weights[row] ?? 0) : 1;
      if (labels[row] === positive) up += weight;
      else down += weight;
    }
    positives[run] = up;
    negatives[run] = down;
    allPositives += up;
    allNegatives += down;
  }
  return { positives, negatives, allPositives, allNegatives };
}

function oneClass({ allPositives, allNegatives }: Run): Value | undefined {
  if (allPositives > 0 && allNegatives > 0) return undefined;
  if (allPositives === 0 && allNegatives === 0) return undefinedBecause('there are no rows, or their weights sum to 0');
  return undefinedBecause(allPositives > 0 ? 'there are no negatives' : 'there are no positives');
}

type Labels = Uint8Array | Int32Array;

/**
 * Area under the ROC curve: the chance that a positive scores above a negative, ties counting half (Fawcett 2006; scikit-learn
 * `roc_auc_score`). `maxFpr` < 1 gives the standardised partial area (McClish 1989). Undefined with one class only.
 */
export function rocAuc(ranked: Ranked, labels: Labels, weights: Weights, { positive = 1, maxFpr = 1 } = {}): Value {
  const run = runsOf(ranked, labels, weights, positive);
  const missing = oneClass(run);
  if (missing) return missing;
  if (maxFpr < 1) return defined(partialArea(run, maxFpr));
  const { positives, negatives, allPositives, allNegatives } = run;
  let [area, below] = [0, 0];
  for (let i = 0; i < positives.length; i++) {
    const down = negatives[i] ?? 0;
    area += (positives[i] ?? 0) * (below + down / 2);
    below += down;
  }
  return defined(area / allPositives / allNegatives);
}

function partialArea({ positives, negatives, allPositives, allNegatives }: Run, maxFpr: number): number {
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
  const { positives, negatives, allPositives, allNegatives } = runsOf(ranked, labels, weights, positive);
  if (allPositives + allNegatives === 0) return undefinedBecause('there are no rows, or their weights sum to 0');
  if (allPositives === 0) return defined(0, 'there are no positives, taken as 0');
  let [area, up, taken] = [0, 0, 0];
  for (let i = positives.length - 1; i >= 0; i--) {
    const step = positives[i] ?? 0;
    up += step;
    taken += step + (negatives[i] ?? 0);
    if (step > 0) area += (step * up) / taken;
  }
  return defined(area / allPositives);
}

/**
 * Area under the precision-recall curve by trapezoids (scikit-learn `auc` of `precision_recall_curve`), which is optimistic:
 * `averagePrecision` is the usual choice. The curve starts at recall 0, precision 1. Undefined without positives.
 */
export function precisionRecallArea(ranked: Ranked, labels: Labels, weights: Weights): Value {
  const { positives, negatives, allPositives } = runsOf(ranked, labels, weights, 1);
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
export function ksSeparation(ranked: Ranked, labels: Labels, weights: Weights): Value {
  const run = runsOf(ranked, labels, weights, 1);
  const missing = oneClass(run);
  if (missing) return missing;
  let [up, down, largest] = [0, 0, 0];
  for (let i = 0; i < run.positives.length; i++) {
    up += run.positives[i] ?? 0;
    down += run.negatives[i] ?? 0;
    largest = Math.max(largest, Math.abs(up / run.allPositives - down / run.allNegatives));
  }
  return defined(largest);
}
