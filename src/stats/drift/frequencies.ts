import { chiSquaredUpper } from '../distributions/chi-squared';
import { fisherExact, type TwoSamples } from '../distributions/hypergeometric';
import { normalUpper } from '../distributions/normal';
import { defined, undefinedBecause, type Value } from '../value';
import type { Frequencies } from './bins';

type Counts = Pick<Frequencies, 'reference' | 'current'>;

const sum = (counts: Float64Array): number => counts.reduce((total, count) => total + count, 0);

/** Why two samples of counts can't be compared, or nothing. */
function incomparable({ reference, current }: Counts): { readonly undefined: string } | undefined {
  if (sum(reference) === 0) return { undefined: 'the reference has no values' };
  if (sum(current) === 0) return { undefined: 'the current table has no values' };
  return undefined;
}

/** Sums a function of the two shares of each bin. One bin alone can't tell anything apart: undefined. */
function overShares(counts: Counts, term: (p: number, q: number) => number, start = 0): Value {
  const none = incomparable(counts);
  if (none) return none;
  if (counts.reference.length < 2) return undefinedBecause('all values fall into one bin, which tells nothing apart');
  const [n, m] = [sum(counts.reference), sum(counts.current)];
  let total = start;
  for (const [i, count] of counts.reference.entries()) total += term(count / n, (counts.current[i] ?? 0) / m);
  return defined(total);
}

export interface ChiSquared {
  readonly statistic: number;
  readonly degrees: number;
  readonly pValue: number;
  /** Cramér's V, from the statistic without continuity correction. */
  readonly effect: number;
  /** The share of cells whose expected count is below 5, where χ² is a rough guide. */
  readonly smallExpected: number;
}

/**
 * Pearson's χ² test of homogeneity of two samples of counts: scipy's `chi2_contingency`, with Yates's correction for 2 × 2 only. One
 * category in both: statistic 0, p = 1. Undefined when a sample is empty.
 */
export function chiSquared(counts: Counts): ChiSquared | { readonly undefined: string } {
  const none = incomparable(counts);
  if (none) return none;
  const [n, m] = [sum(counts.reference), sum(counts.current)];
  const degrees = counts.reference.length - 1;
  let [plain, corrected, small] = [0, 0, 0];
  for (const [i, first] of counts.reference.entries()) {
    const second = counts.current[i] ?? 0;
    for (const [observed, rows] of [[first, n] as const, [second, m] as const]) {
      const expected = ((first + second) * rows) / (n + m);
      const difference = Math.abs(observed - expected);
      if (expected < 5) small++;
      plain += (difference * difference) / expected;
      corrected += (difference - Math.min(0.5, difference)) ** 2 / expected;
    }
  }
  const statistic = degrees === 1 ? corrected : plain;
  return {
    statistic,
    degrees,
    pValue: degrees === 0 ? 1 : chiSquaredUpper(statistic, degrees),
    effect: Math.sqrt(plain / (n + m)),
    smallExpected: small / (2 * counts.reference.length),
  };
}

/**
 * Population stability index Σ (q − p) ln(q/p), shares of 0 taken as `epsilon`; and the p of H0 "no shift", after which
 * PSI · nm/(n + m) follows χ² with bins − 1 degrees of freedom (Yurdakul & Naranjo 2020). Undefined with more bins than 1/epsilon: then
 * what is missing would count for more than what is there.
 */
export function populationStability(
  counts: Counts,
  epsilon: number,
): { readonly value: number; readonly pValue: number } | { readonly undefined: string } {
  if (counts.reference.length * epsilon > 1)
    return { undefined: `${counts.reference.length} bins are too many for an epsilon of ${epsilon}` };
  const or = (share: number): number => (share === 0 ? epsilon : share);
  const psi = overShares(counts, (p, q) => (or(q) - or(p)) * Math.log(or(q) / or(p)));
  if ('undefined' in psi) return psi;
  const [n, m] = [sum(counts.reference), sum(counts.current)];
  return {
    value: psi.value,
    pValue: chiSquaredUpper(psi.value * (n / (n + m)) * m, counts.reference.length - 1),
  };
}

/** Jensen–Shannon divergence with logarithms to `base`: 0 to 1 for base 2. Its root is the distance, a metric. */
export function jensenShannon(counts: Counts, base: number): Value {
  const towards = (p: number, q: number): number => (p === 0 ? 0 : p * Math.log((2 * p) / (p + q)));
  const divergence = overShares(counts, (p, q) => towards(p, q) + towards(q, p));
  // Rounding of equal shares may leave something below 0.
  return 'value' in divergence ? defined(Math.max(0, divergence.value / 2 / Math.log(base))) : divergence;
}

/** √(1 − Σ√(pq)), as √(½ Σ (√p − √q)²) so that nothing cancels. 0 to 1. */
export function hellinger(counts: Counts): Value {
  const squares = overShares(counts, (p, q) => (Math.sqrt(p) - Math.sqrt(q)) ** 2 / 2);
  return 'value' in squares ? defined(Math.sqrt(squares.value)) : squares;
}

/** ½ Σ |p − q|: the share of rows that would have to change. 0 to 1. */
export function totalVariation(counts: Counts): Value {
  return overShares(counts, (p, q) => Math.abs(p - q) / 2);
}

/** The largest |p − q| of a bin. 0 to 1. */
export function lInfinity(counts: Counts): Value {
  let largest = 0;
  const visited = overShares(counts, (p, q) => {
    largest = Math.max(largest, Math.abs(p - q));
    return 0;
  });
  return 'value' in visited ? defined(largest) : visited;
}

/** Below this expected count the normal approximation of a proportion is left for Fisher's exact test. */
const leastExpected = 5;

/**
 * Two-sided test of equal shares in two samples: Fisher's exact test when an expected count is below 5, else the pooled z test.
 * Undefined when a sample is empty; p = 1 when nothing or everything is marked in both.
 */
export function equalShares({
  marked: [a, b],
  rows: [n, m],
}: TwoSamples):
  | { readonly difference: number; readonly pValue: number; readonly method: 'fisher' | 'z' }
  | { readonly undefined: string } {
  if (n === 0) return { undefined: 'the reference has no rows' };
  if (m === 0) return { undefined: 'the current table has no rows' };
  const difference = b / m - a / n;
  const share = (a + b) / (n + m);
  if (Math.min(share, 1 - share) * Math.min(n, m) < leastExpected)
    return { difference, pValue: fisherExact({ marked: [a, b], rows: [n, m] }).twoSided, method: 'fisher' };
  const z = Math.abs(difference) / Math.sqrt(share * (1 - share) * (1 / n + 1 / m));
  return { difference, pValue: Math.min(1, 2 * normalUpper(z)), method: 'z' };
}

/**
 * Rows of categories that the reference doesn't have. The reference's own rate of surprises is the share of its categories that occur
 * once: each such row would be new, had it been left out (Good 1953). Fisher's one-sided test of more surprises than that, so that a
 * column of names or ids doesn't drift by having new ones. Undefined when a sample is empty.
 */
export function newCategories(counts: Counts):
  | {
      readonly categories: number;
      readonly rows: number;
      readonly share: number;
      readonly expected: number;
      readonly pValue: number;
    }
  | { readonly undefined: string } {
  const none = incomparable(counts);
  if (none) return none;
  const [n, m] = [sum(counts.reference), sum(counts.current)];
  let [categories, rows, single] = [0, 0, 0];
  for (const [i, first] of counts.reference.entries()) {
    if (first === 1) single++;
    if (first > 0) continue;
    categories++;
    rows += counts.current[i] ?? 0;
  }
  const { fewer } = fisherExact({ marked: [single, rows], rows: [n, m] });
  return { categories, rows, share: rows / m, expected: single / n, pValue: rows === 0 ? 1 : fewer };
}
