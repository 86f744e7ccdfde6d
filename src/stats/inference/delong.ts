import { argsort } from '../metrics/argsort';
import { hitsInOrder, inOrder } from '../metrics/in-order';
import { normalTwoSided } from './wald';

/** AUCs of two models on the same rows, their difference and its variance. */
export interface DeLong {
  readonly candidate: number;
  readonly baseline: number;
  /** candidate − baseline */
  readonly delta: number;
  readonly candidateVariance: number;
  readonly baselineVariance: number;
  readonly covariance: number;
  /** Of delta. 0 when the two models place every row alike, also when both separate the classes perfectly. */
  readonly standardError: number;
  /** Rows of each class with a weight above 0. */
  readonly positives: number;
  readonly negatives: number;
  readonly z: number;
  /** Two-sided, H0: equal AUC; 1 when the models place every row alike. */
  readonly pValue: number;
  /** Efron's acceleration of delta, from the rows' influences: what BCa needs, without a jackknife. */
  readonly acceleration: number;
}

/** Row numbers in ascending order of the scores, when the caller has them already. */
export interface Orders {
  readonly candidate: Uint32Array;
  readonly baseline: Uint32Array;
}

/**
 * DeLong, DeLong & Clarke-Pearson (1988) for paired AUCs, by ranks in O(n log n) as in Sun & Xu (2014); tied scores count one half.
 * `labels` are 0 or 1. With weights (sampling weights: the influence of a row, not a number of copies) the same linearisation with
 * Σw² in place of counts; equal weights give DeLong's own variance. Undefined with fewer than two rows of a class. NaN scores and
 * negative weights are the caller's to refuse.
 */
export function deLong(
  labels: Uint8Array,
  candidate: Float64Array,
  baseline: Float64Array,
  weights?: Float64Array,
  orders: Orders = { candidate: argsort(candidate), baseline: argsort(baseline) },
): DeLong | { readonly undefined: string } {
  const classes = countClasses(labels, weights);
  const [negatives, positives] = classes.rows;
  if (positives < 2 || negatives < 2)
    return {
      undefined: `DeLong needs two rows of each class; there are ${positives} positive and ${negatives} negative`,
    };
  const first = placements(labels, candidate, orders.candidate, classes.total, weights);
  const second = placements(labels, baseline, orders.baseline, classes.total, weights);
  const sums = [new Moments(), new Moments()] as const;
  for (let i = 0; i < labels.length; i++) {
    const weight = weights ? (weights[i] ?? 0) : 1;
    const moments = labels[i] === 1 ? sums[1] : sums[0];
    moments.add(weight, (first.values[i] ?? 0) - first.auc, (second.values[i] ?? 0) - second.auc);
  }
  const share = ([0, 1] as const).map((k) => {
    const n = classes.rows[k];
    const total = classes.total[k];
    return n / (n - 1) / (total * total);
  }) as [number, number];
  const of = (key: 'first' | 'second' | 'both' | 'difference'): number =>
    sums[0][key] * share[0] + sums[1][key] * share[1];
  const delta = first.auc - second.auc;
  const standardError = Math.sqrt(of('difference'));
  return {
    candidate: first.auc,
    baseline: second.auc,
    delta,
    candidateVariance: of('first'),
    baselineVariance: of('second'),
    covariance: of('both'),
    standardError,
    positives,
    negatives,
    z: standardError === 0 ? (delta === 0 ? 0 : Math.sign(delta) * Infinity) : delta / standardError,
    pValue: normalTwoSided(delta, standardError),
    acceleration: accelerationFrom(sums, classes.total),
  };
}

/** Σu³ / 6(Σu²)^(3/2), where u is a row's weighted deviation over the weight of its class. */
function accelerationFrom(sums: readonly [Moments, Moments], total: readonly [number, number]): number {
  const squares = sums[0].difference / total[0] ** 2 + sums[1].difference / total[1] ** 2;
  const cubes = sums[0].cubes / total[0] ** 3 + sums[1].cubes / total[1] ** 3;
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

interface Classes {
  /** Rows and weight of the negatives and of the positives. */
  readonly rows: readonly [number, number];
  readonly total: readonly [number, number];
}

function countClasses(labels: Uint8Array, weights: Float64Array | undefined): Classes {
  const rows: [number, number] = [0, 0];
  const total: [number, number] = [0, 0];
  for (let i = 0; i < labels.length; i++) {
    const weight = weights ? (weights[i] ?? 0) : 1;
    if (weight === 0) continue;
    const label = labels[i] === 1 ? 1 : 0;
    rows[label]++;
    total[label] += weight;
  }
  return { rows, total };
}

/** Weighted sums of squares and products of two deviations. */
class Moments {
  first = 0;
  second = 0;
  both = 0;
  difference = 0;
  cubes = 0;

  add(weight: number, first: number, second: number): void {
    const square = weight * weight;
    const difference = first - second;
    this.first += square * first * first;
    this.second += square * second * second;
    this.both += square * first * second;
    this.difference += square * difference * difference;
    this.cubes += (weight * difference) ** 3;
  }
}

/**
 * For each row the share of the other class that the model places on its right side, ties one half: of a positive the negatives
 * below it, of a negative the positives above it. Their weighted mean over either class is the AUC.
 */
function placements(
  labels: Uint8Array,
  scores: Float64Array,
  order: Uint32Array,
  [negatives, positives]: readonly [number, number],
  weights: Float64Array | undefined,
): { readonly values: Float64Array; readonly auc: number } {
  const sorted = inOrder(scores, order);
  const hits = hitsInOrder(labels, 1, order);
  const sortedWeights = weights && inOrder(weights, order);
  let below = 0;
  let above = positives;
  let area = 0;
  for (let start = 0; start < sorted.length;) {
    const score = sorted[start];
    let end = start;
    let tiedNegatives = 0;
    let tiedPositives = 0;
    for (; end < sorted.length && sorted[end] === score; end++) {
      const weight = sortedWeights ? (sortedWeights[end] ?? 0) : 1;
      const hit = hits[end] ?? 0;
      tiedPositives += weight * hit;
      tiedNegatives += weight * (1 - hit);
    }
    const ofPositive = (below + tiedNegatives / 2) / negatives;
    const ofNegative = (above - tiedPositives / 2) / positives;
    for (let i = start; i < end; i++) sorted[i] = hits[i] === 1 ? ofPositive : ofNegative;
    area += tiedPositives * (below + tiedNegatives / 2);
    below += tiedNegatives;
    above -= tiedPositives;
    start = end;
  }
  const values = new Float64Array(labels.length);
  for (let i = 0; i < sorted.length; i++) values[order[i] ?? 0] = sorted[i] ?? 0;
  return { values, auc: area / (positives * negatives) };
}
