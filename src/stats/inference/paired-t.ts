import { studentQuantile, studentUpper } from '../distributions/student';
import type { Interval } from './interval';

/** Student's t test of differences candidate − baseline of the same rows. */
export interface PairedT {
  readonly mean: number;
  readonly standardError: number;
  readonly degrees: number;
  /** 0 for differences that are all 0, ∓∞ for others without variance. */
  readonly statistic: number;
  /** Two-sided; 1 for differences that are all 0. */
  readonly pValue: number;
  interval(level: number): Interval;
  /** One-sided p of H0 "mean ≤ −margin"; pass negated differences where less is better. */
  nonInferiority(margin: number): number;
}

/** Undefined with fewer than two differences. NaN is the caller's to refuse. */
export function pairedT(differences: Float64Array): PairedT | { readonly undefined: string } {
  const n = differences.length;
  if (n < 2) return { undefined: `a paired t test needs two rows; there ${n === 1 ? 'is 1' : 'are none'}` };
  let sum = 0;
  for (const difference of differences) sum += difference;
  const mean = sum / n;
  let squares = 0;
  for (const difference of differences) squares += (difference - mean) ** 2;
  // What rounding leaves of equal differences is no variance.
  const standardError = squares <= n * (1e-15 * mean) ** 2 ? 0 : Math.sqrt(squares / (n - 1) / n);
  const degrees = n - 1;
  const statisticAt = (shift: number): number => {
    if (standardError === 0) return mean + shift === 0 ? 0 : Math.sign(mean + shift) * Infinity;
    return (mean + shift) / standardError;
  };
  const statistic = statisticAt(0);
  return {
    mean,
    standardError,
    degrees,
    statistic,
    pValue: Math.min(1, 2 * studentUpper(Math.abs(statistic), degrees)),
    interval(level) {
      const half = standardError === 0 ? 0 : -studentQuantile((1 - level) / 2, degrees) * standardError;
      return [mean - half, mean + half];
    },
    nonInferiority(margin) {
      if (standardError === 0) return mean + margin > 0 ? 0 : 1;
      return studentUpper(statisticAt(margin), degrees);
    },
  };
}
