import { normalQuantile, normalUpper } from '../distributions/normal';
import type { Interval } from './interval';

/** delta ± z·SE. With a standard error of 0 the interval is the one point. */
export function normalInterval(delta: number, standardError: number, level: number): Interval {
  const half = -normalQuantile((1 - level) / 2) * standardError;
  return [delta - half, delta + half];
}

/** Two-sided p of H0 "no difference". Without any variance: 1 for no difference, else 0. */
export function normalTwoSided(delta: number, standardError: number): number {
  if (standardError === 0) return delta === 0 ? 1 : 0;
  return Math.min(1, 2 * normalUpper(Math.abs(delta) / standardError));
}

/**
 * One-sided p of H0 "delta ≤ −margin" against non-inferiority. Without any variance it is certain: 0 above −margin, else 1; so two
 * models with the same scores are non-inferior by any positive margin, and p = 1 at margin 0.
 */
export function normalNonInferiority(delta: number, standardError: number, margin: number): number {
  if (standardError === 0) return delta + margin > 0 ? 0 : 1;
  return normalUpper((delta + margin) / standardError);
}
