import { binomialLower, binomialUpper } from '../distributions/binomial';
import { normalQuantile, normalUpper } from '../distributions/normal';
import type { Interval } from './interval';
import { normalInterval } from './wald';

/** Rows by which of the two models is right on them: a, b, c and d of the literature. */
export interface PairedTable {
  readonly both: number;
  readonly baselineOnly: number;
  readonly candidateOnly: number;
  readonly neither: number;
}

export interface McNemar {
  /** Two-sided, H0: both models are right equally often. */
  readonly pValue: number;
  /** One-sided, H1: the candidate is right less often. */
  readonly worse: number;
  /** One-sided, H1: the candidate is right more often; the p of non-inferiority with margin 0. */
  readonly better: number;
}

/** McNemar's exact test on the rows on which exactly one model is right (binomial with ½). Without any such row every p is 1. */
export function mcNemarExact(baselineOnly: number, candidateOnly: number): McNemar {
  const flips = baselineOnly + candidateOnly;
  const worse = binomialLower(candidateOnly, flips, 0.5);
  const better = binomialUpper(candidateOnly, flips, 0.5);
  return { pValue: Math.min(1, 2 * Math.min(worse, better)), worse, better };
}

const rowsOf = ({ both, baselineOnly, candidateOnly, neither }: PairedTable): number =>
  both + baselineOnly + candidateOnly + neither;

const noRows = { undefined: 'there are no rows' } as const;

/**
 * Confidence interval of the difference candidate − baseline of two proportions on the same rows: method 10 of Newcombe (1998,
 * Statistics in Medicine 17:2635), Wilson's intervals joined with the continuity-corrected φ. Holds its level at small n and at the
 * edges, where Wald's has width 0.
 */
export function newcombePaired(table: PairedTable, level: number): Interval | { readonly undefined: string } {
  const n = rowsOf(table);
  if (n === 0) return noRows;
  const z = -normalQuantile((1 - level) / 2);
  const candidate = table.both + table.candidateOnly;
  const baseline = table.both + table.baselineOnly;
  const [candidateLow, candidateHigh] = wilson(candidate, n, z);
  const [baselineLow, baselineHigh] = wilson(baseline, n, z);
  const [p, q] = [candidate / n, baseline / n];
  const phi = correctedPhi(table, n);
  const join = (x: number, y: number): number => Math.sqrt(Math.max(0, x * x - 2 * phi * x * y + y * y));
  const delta = (table.candidateOnly - table.baselineOnly) / n;
  return [delta - join(p - candidateLow, baselineHigh - q), delta + join(candidateHigh - p, q - baselineLow)];
}

/** Wilson's score interval of a proportion. */
function wilson(count: number, n: number, z: number): Interval {
  const p = count / n;
  const centre = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p) + (z * z) / (4 * n)) / n);
  const scale = 1 + (z * z) / n;
  return [(centre - half) / scale, (centre + half) / scale];
}

/** The correlation of the two models' being right, drawn towards 0 by half a row when positive; 0 when a margin is empty. */
function correctedPhi({ both, baselineOnly, candidateOnly, neither }: PairedTable, n: number): number {
  const margins = (both + baselineOnly) * (candidateOnly + neither) * (both + candidateOnly) * (baselineOnly + neither);
  if (margins === 0) return 0;
  const product = both * neither - baselineOnly * candidateOnly;
  return (product > 0 ? Math.max(0, product - n / 2) : product) / Math.sqrt(margins);
}

/** The difference candidate − baseline with Wald's standard error √(b + c − (b − c)²/n)/n, which is 0 without discordant rows. */
export function waldPaired(
  table: PairedTable,
  level: number,
):
  | { readonly delta: number; readonly standardError: number; readonly interval: Interval }
  | { readonly undefined: string } {
  const n = rowsOf(table);
  if (n === 0) return noRows;
  const difference = table.candidateOnly - table.baselineOnly;
  const flips = table.candidateOnly + table.baselineOnly;
  const delta = difference / n;
  const standardError = Math.sqrt(Math.max(0, flips - (difference * difference) / n)) / n;
  return { delta, standardError, interval: normalInterval(delta, standardError, level) };
}

/**
 * One-sided p of H0 "candidate − baseline ≤ −margin" by the score test of Tango (1998, Statistics in Medicine 17:891), which keeps its
 * level where Wald's doesn't. At margin 0 it is McNemar's test without continuity correction; without discordant rows it is 1 there.
 */
export function tangoNonInferiority(table: PairedTable, margin: number): number {
  const n = rowsOf(table);
  const { candidateOnly, baselineOnly } = table;
  if (n === 0) return 1;
  // The restricted estimate of P(only the baseline is right), given that the difference is −margin.
  const linear = candidateOnly + baselineOnly + (2 * n - candidateOnly + baselineOnly) * margin;
  const constant = baselineOnly * margin * (1 + margin);
  const root = Math.sqrt(Math.max(0, linear * linear - 8 * n * constant));
  const restricted = (linear + root) / (4 * n);
  const variance = n * (2 * restricted - margin * (1 + margin));
  const excess = candidateOnly - baselineOnly + n * margin;
  if (variance <= 0) return excess > 0 ? 0 : 1;
  return normalUpper(excess / Math.sqrt(variance));
}
