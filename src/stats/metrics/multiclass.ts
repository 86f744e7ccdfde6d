import { defined, undefinedBecause, type Value } from '../value';
import type { Weights } from './mean';
import { averagePrecision, rank, rocAuc, type Ranked } from './ranked';

/** Score metrics over several classes; `scores` and `ranked` hold one column for each class. */

export type ClassAverage = 'macro' | 'weighted' | 'micro';

/** Weight of the rows of each class. */
function supports(labels: Int32Array, classes: number, weights: Weights): Float64Array {
  const result = new Float64Array(classes);
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? 0;
    result[label] = (result[label] ?? 0) + (weights ? (weights[i] ?? 0) : 1);
  }
  return result;
}

/**
 * A binary metric of each class against the rest, averaged (scikit-learn `_average_binary_score`). Undefined where it is for a
 * class that counts; the reason names the class by its number in `names`.
 */
function overClasses(
  binary: (positive: number) => Value,
  support: Float64Array,
  average: 'macro' | 'weighted',
  names: readonly string[],
): Value {
  let [total, weights] = [0, 0];
  const notes = new Set<string>();
  for (const [c, name] of names.entries()) {
    const weight = average === 'macro' ? 1 : (support[c] ?? 0);
    if (weight === 0) continue;
    const value = binary(c);
    if ('undefined' in value) return undefinedBecause(`class ${name} against the rest: ${value.undefined}`);
    if (value.note !== undefined) notes.add(`class ${name}: ${value.note}`);
    total += weight * value.value;
    weights += weight;
  }
  if (weights === 0) return undefinedBecause('there are no rows, or their weights sum to 0');
  return defined(total / weights, notes.size === 0 ? undefined : [...notes].join('; '));
}

/** All scores in one column, and whether each was of the row's own class: what a micro average ranks. */
export interface Pooled {
  readonly ranked: Ranked;
  readonly hits: Uint8Array;
  readonly classes: number;
}

export function pool(labels: Int32Array, scores: readonly Float64Array[]): Pooled {
  const classes = scores.length;
  const all = new Float64Array(labels.length * classes);
  const hits = new Uint8Array(all.length);
  for (const [c, column] of scores.entries())
    for (let i = 0; i < labels.length; i++) {
      all[i * classes + c] = column[i] ?? 0;
      if (labels[i] === c) hits[i * classes + c] = 1;
    }
  return { ranked: rank(all), hits, classes };
}

const repeated = (weights: Weights, times: number): Weights =>
  weights && Float64Array.from({ length: weights.length * times }, (_, i) => weights[Math.floor(i / times)] ?? 0);

export const pooledRocAuc = ({ ranked, hits, classes }: Pooled, weights: Weights): Value =>
  rocAuc(ranked, hits, repeated(weights, classes));

export const pooledAveragePrecision = ({ ranked, hits, classes }: Pooled, weights: Weights): Value =>
  averagePrecision(ranked, hits, repeated(weights, classes));

interface ClassScores {
  readonly labels: Int32Array;
  readonly ranked: readonly Ranked[];
  readonly names: readonly string[];
}

/** One-against-rest ROC AUC. Undefined where a class has no rows (Provost & Domingos 2000; scikit-learn `multi_class='ovr'`). */
export function rocAucOneVsRest(
  { labels, ranked, names }: ClassScores,
  average: 'macro' | 'weighted',
  weights: Weights,
): Value {
  const binary = (c: number): Value => rocAuc(ranked[c] ?? rank(new Float64Array()), labels, weights, { positive: c });
  return overClasses(binary, supports(labels, names.length, weights), average, names);
}

/** One-against-rest average precision. */
export function averagePrecisionOneVsRest(
  { labels, ranked, names }: ClassScores,
  average: 'macro' | 'weighted',
  weights: Weights,
): Value {
  const binary = (c: number): Value =>
    averagePrecision(ranked[c] ?? rank(new Float64Array()), labels, weights, { positive: c });
  return overClasses(binary, supports(labels, names.length, weights), average, names);
}

/**
 * One-against-one ROC AUC (Hand & Till 2001; scikit-learn `multi_class='ovo'`): the mean over the pairs of classes, `weighted` by the
 * rows of each pair. One pass a class instead of one a pair. Undefined where a class has no rows. scikit-learn refuses
 * weights here; a row of weight w counts as w rows.
 */
export function rocAucOneVsOne(
  { labels, ranked, names }: ClassScores,
  average: 'macro' | 'weighted',
  weights: Weights,
): Value {
  const classes = names.length;
  const support = supports(labels, classes, weights);
  const absent = support.indexOf(0);
  if (absent >= 0) return undefinedBecause(`class ${names[absent] ?? ''} has no rows`);
  const areas = ranked.map((column, c) => areasAgainst(column, labels, c, classes, weights));
  let [total, all] = [0, 0];
  for (let a = 0; a < classes; a++)
    for (let b = a + 1; b < classes; b++) {
      const [rowsA, rowsB] = [support[a] ?? 0, support[b] ?? 0];
      const auc = ((areas[a]?.[b] ?? 0) + (areas[b]?.[a] ?? 0)) / 2 / rowsA / rowsB;
      const weight = average === 'macro' ? 1 : rowsA + rowsB;
      total += weight * auc;
      all += weight;
    }
  return all === 0 ? undefinedBecause('there is one class only') : defined(total / all);
}

/** By the score of class `own`: the weight of pairs in which a row of `own` lies above a row of each other class, ties half. */
function areasAgainst(
  { order, ends }: Ranked,
  labels: Int32Array,
  own: number,
  classes: number,
  weights: Weights,
): Float64Array {
  const areas = new Float64Array(classes);
  const below = new Float64Array(classes);
  let start = 0;
  for (const end of ends) {
    let ownWeight = 0;
    // Half of the tied rows count as below: added before the row of `own` looks, the other half after.
    const add = (): void => {
      for (let i = start; i < end; i++) {
        const row = order[i] ?? 0;
        const label = labels[row] ?? 0;
        below[label] = (below[label] ?? 0) + (weights ? (weights[row] ?? 0) : 1) / 2;
      }
    };
    add();
    for (let i = start; i < end; i++) {
      const row = order[i] ?? 0;
      if (labels[row] === own) ownWeight += weights ? (weights[row] ?? 0) : 1;
    }
    if (ownWeight > 0) for (let c = 0; c < classes; c++) areas[c] = (areas[c] ?? 0) + ownWeight * (below[c] ?? 0);
    add();
    start = end;
  }
  return areas;
}

/**
 * 1 for each row whose class is among its k highest scores. Of equal scores the later class goes first, as scikit-learn's
 * `top_k_accuracy_score` has it.
 */
export function topHits(labels: Int32Array, scores: readonly Float64Array[], k: number): Uint8Array {
  return Uint8Array.from(labels, (label, row) => {
    const own = scores[label]?.[row] ?? NaN;
    let ahead = 0;
    for (const [c, column] of scores.entries()) {
      const other = column[row] ?? NaN;
      if (other > own || (other === own && c > label)) ahead++;
    }
    return ahead < k ? 1 : 0;
  });
}

/** The class of the highest score of each row, the first of equal ones (numpy `argmax`), and that score. */
export function argmax(scores: readonly Float64Array[], rows: number): { classes: Int32Array; scores: Float64Array } {
  const classes = new Int32Array(rows);
  const best = new Float64Array(rows).fill(-Infinity);
  for (const [c, column] of scores.entries())
    for (let i = 0; i < rows; i++)
      if ((column[i] ?? 0) > (best[i] ?? 0)) {
        best[i] = column[i] ?? 0;
        classes[i] = c;
      }
  return { classes, scores: best };
}
