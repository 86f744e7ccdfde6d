import { continuedFraction } from './continued-fraction';
import { poissonTerm } from './saddle-point';

/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P(a, x) for a > 0, x ≥ 0; the smaller of the two keeps its
 * relative precision. Series below x = a + 1, Legendre's continued fraction above (DLMF 8.7.1, 8.9.2).
 */
export function incompleteGamma(a: number, x: number): { readonly lower: number; readonly upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  const leading = poissonTerm(a, x);
  if (x < a + 1) {
    let term = 1;
    let sum = 1;
    for (let i = 1; term > sum * 1e-17; i++) {
      term *= x / (a + i);
      sum += term;
    }
    const lower = Math.min(1, leading * sum);
    return { lower, upper: 1 - lower };
  }
  if (leading === 0) return { lower: 1, upper: 0 };
  const fraction = continuedFraction(x + 1 - a, (i) => [i * (a - i), x + 2 * i + 1 - a]);
  const upper = Math.min(1, (leading * a) / fraction);
  return { lower: 1 - upper, upper };
}
