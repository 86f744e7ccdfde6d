import { incompleteBeta } from './incomplete-beta';
import { normalQuantile } from './normal';

/** P(T > t) of Student's t distribution with `degrees` > 0 degrees of freedom, precise in both tails. */
export function studentUpper(t: number, degrees: number): number {
  if (Number.isNaN(t)) return NaN;
  if (!Number.isFinite(t)) return t > 0 ? 0 : 1;
  const square = t * t;
  const tail = incompleteBeta(degrees / 2, 0.5, degrees / (degrees + square), square / (degrees + square)) / 2;
  return t >= 0 ? tail : 1 - tail;
}

/** t with P(T ≤ t) = p, for 0 < p < 1. */
export function studentQuantile(p: number, degrees: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a probability is between 0 and 1, not ${p}`);
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  let low = 0;
  let high = Math.max(1, -normalQuantile(tail));
  while (studentUpper(high, degrees) > tail) {
    low = high;
    high *= 2;
  }
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return p < 0.5 ? -high : high;
    if (studentUpper(middle, degrees) > tail) low = middle;
    else high = middle;
  }
}
