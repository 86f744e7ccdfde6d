import { continuedFraction } from './continued-fraction';
import { binomialTerm } from './saddle-point';

/**
 * The regularised incomplete beta function I_x(a, b) for a, b > 0, 0 ≤ x ≤ 1; `y` is 1 − x, given apart because it may be the exact
 * one of the two. On the side below the mean by the continued fraction of DiDonato & Morris (1992, BFRAC), in which nothing cancels
 * however large a and b are; small values keep their relative precision.
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  return a * y < b * x ? 1 - belowMean(b, a, y, x) : belowMean(a, b, x, y);
}

function belowMean(a: number, b: number, x: number, y: number): number {
  const leading = (binomialTerm(a, a + b, x, y) * a * b) / (a + b);
  if (leading === 0) return 0;
  const distance = a * y - b * x + 1;
  const value = continuedFraction((a * distance) / (a + 1), (m) => {
    const c = a + 2 * m - 1;
    const numerator = ((a + m - 1) / c) * ((a + b + m - 1) / c) * m * (b - m) * x * x;
    const denominator = m + (m * (b - m) * x) / c + ((a + m) * (distance + m * (1 + y))) / (c + 2);
    return [numerator, denominator];
  });
  return Math.min(1, leading / value);
}
