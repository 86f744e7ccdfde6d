import { incompleteGamma } from './incomplete-gamma';

/** P(Z > z) of the standard normal distribution, to full relative precision in both tails. NaN stays NaN. */
export function normalUpper(z: number): number {
  if (Number.isNaN(z)) return NaN;
  const { lower, upper } = incompleteGamma(0.5, (z * z) / 2);
  return z >= 0 ? upper / 2 : 0.5 + lower / 2;
}

/** P(Z ≤ z) of the standard normal distribution. */
export function normalLower(z: number): number {
  return normalUpper(-z);
}

/** z with P(Z ≤ z) = p, for 0 ≤ p ≤ 1; ∓∞ at the ends. Near 1 ask for −normalQuantile(1 − p) of the exact small tail instead. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability is between 0 and 1, not ${p}`);
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  if (tail === 0) return p === 0 ? -Infinity : Infinity;
  const z = upperQuantile(tail);
  return p < 0.5 ? -z : z;
}

const sqrtTwoPi = Math.sqrt(2 * Math.PI);

/** z ≥ 0 with P(Z > z) = tail ≤ ½: Halley's iteration on the tail, from the leading term of its asymptotic expansion. */
function upperQuantile(tail: number): number {
  const spread = -2 * Math.log(2 * tail);
  let z = tail > 0.1 ? (0.5 - tail) * sqrtTwoPi : Math.sqrt(Math.max(0, spread - Math.log(1 + spread)));
  for (let i = 0; i < 50; i++) {
    // f = upper(z)/tail − 1; the density over the tail stays finite where both underflow separately.
    const step = ((normalUpper(z) - tail) * sqrtTwoPi) / Math.exp(-(z * z) / 2);
    const next = z + step / (1 - (z * step) / 2);
    if (Math.abs(next - z) <= 1e-15 * Math.max(1, z)) return next;
    z = next;
  }
  return z;
}
