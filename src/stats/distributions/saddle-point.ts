/**
 * Terms of the Poisson and binomial distributions to nearly full precision at any size, after C. Loader (2000), "Fast and
 * accurate computation of binomial probabilities": the large parts of the logarithms cancel on paper, not in floating point.
 * Counts may be fractional, which makes them the leading factors of the incomplete gamma and beta functions too.
 */

const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI);

/** From here on the Stirling series with seven terms is exact to the last bit. */
const stirlingFrom = 16;

/** ln Γ(n + 1) less Stirling's √(2πn) (n/e)ⁿ, for n > 0. */
export function stirlingError(n: number): number {
  let error = 0;
  let at = n;
  // ln Γ(n + 1) = ln Γ(n + 2) − ln(n + 1), step by step up to where the series holds.
  for (; at < stirlingFrom; at++) error += (at + 0.5) * Math.log1p(1 / at) - 1;
  const square = 1 / (at * at);
  const series =
    1 / 12 -
    square *
      (1 / 360 -
        square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360 - square / 156)))));
  return error + series / at;
}

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x);
}

/** x ln(x/mean) − difference, without the cancellation near x = mean; `difference` is x − mean. */
function deviance(x: number, mean: number, difference: number): number {
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - difference;
  const ratio = difference / (x + mean);
  let sum = difference * ratio;
  let power = 2 * x * ratio;
  for (let odd = 3; ; odd += 2) {
    power *= ratio * ratio;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/** meanˣ e^(−mean) / Γ(x + 1) for x ≥ 0, mean ≥ 0. */
export function poissonTerm(x: number, mean: number): number {
  if (mean === 0) return x === 0 ? 1 : 0;
  if (x === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(x) - deviance(x, mean, x - mean)) / Math.sqrt(2 * Math.PI * x);
}

/** Γ(n+1) / (Γ(x+1) Γ(n−x+1)) pˣ qⁿ⁻ˣ for 0 ≤ x ≤ n; `q` is 1 − p, given apart because it may be the exact one of the two. */
export function binomialTerm(x: number, n: number, p: number, q: number): number {
  if (x < 0 || x > n) return 0;
  if (p === 0) return x === 0 ? 1 : 0;
  if (q === 0) return x === n ? 1 : 0;
  if (x === 0) return Math.exp(n * (p < q ? Math.log1p(-p) : Math.log(q)));
  if (x === n) return Math.exp(n * (q < p ? Math.log1p(-q) : Math.log(p)));
  const rest = n - x;
  // From the smaller of p and q, which carries the smaller rounding error.
  const difference = p < q ? x - n * p : n * q - rest;
  const deviances = deviance(x, n * p, difference) + deviance(rest, n * q, -difference);
  const exponent = stirlingError(n) - stirlingError(x) - stirlingError(rest) - deviances;
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * x * rest));
}
