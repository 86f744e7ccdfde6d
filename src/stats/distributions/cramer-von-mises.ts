/** Nodes of the quadrature of one term; its integrand is smooth, and sixty are enough for 1e-14. */
const nodes = 256;

/**
 * P(ω² > x) of the limiting Cramér–von Mises distribution by Smirnov's alternating series of integrals over the intervals where
 * sin u < 0:
 *   2/π · Σₖ (−1)^(k+1) ∫ exp(−x u²/2) / √(−u sin u) du,   (2k−1)π < u < 2kπ,
 * each by Chebyshev's quadrature, which takes out the roots at both ends. The upper tail keeps its relative precision.
 */
export function cramerVonMisesUpper(x: number): number {
  // Below, the distribution function is under 1e-15.
  if (x < 0.005) return 1;
  let sum = 0;
  for (let k = 1; ; k++) {
    const term = interval((2 * k - 1) * Math.PI, x);
    sum += k % 2 === 1 ? term : -term;
    if (term <= 1e-17 * sum || term < 1e-18) break;
  }
  return Math.min(1, Math.max(0, (2 / Math.PI) * sum));
}

function interval(start: number, x: number): number {
  // The integrand dies out within a width of about 1/(x·start) when x is large: then only that piece is integrated.
  let sum = 0;
  for (let i = 0; i < nodes; i++) {
    const angle = ((i + 0.5) * Math.PI) / nodes;
    const s = Math.PI * Math.sin(angle / 2) ** 2;
    const u = start + s;
    sum += (Math.exp((-x * u * u) / 2) / Math.sqrt(u * Math.sin(s))) * Math.sin(angle);
  }
  return (sum * Math.PI * Math.PI) / (2 * nodes);
}
