import { incompleteBeta } from './incomplete-beta';

/** P(X ≤ k) of the binomial distribution of `n` trials with success probability `p`. */
export function binomialLower(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : incompleteBeta(n - k, k + 1, 1 - p, p);
}

/** P(X ≥ k) of the same. */
export function binomialUpper(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  return k > n ? 0 : incompleteBeta(k, n - k + 1, p, 1 - p);
}
