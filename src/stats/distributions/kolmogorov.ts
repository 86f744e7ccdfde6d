import { binomialTerm, stirlingError } from './saddle-point';

/**
 * P(D ≥ d) for the two-sample Kolmogorov–Smirnov statistic of samples of n and m rows without ties, exactly. A random lattice path
 * from (0, 0) to (n, m) is followed backwards: the chance that the path to (i, j) has left the band mixes those of its two
 * predecessors, i : j (Schröer & Trenkler 1995; Viehmann 2021). Every term is positive, so the smallest p keeps its precision.
 * Takes about 2·d·n·m steps; meant for samples of at most 10,000.
 */
export function smirnovExact(n: number, m: number, d: number): number {
  // In steps of 1/(n·m) every difference of the two distribution functions is an integer.
  const limit = Math.round(d * n * m);
  if (limit <= 0) return 1;
  const inverse = Float64Array.from({ length: n + m + 1 }, (_, k) => 1 / k);
  // outside[j]: the chance for (i, j); 1 outside of the band |i·m − j·n| < limit.
  const outside = new Float64Array(m + 1).fill(1);
  for (let j = 0; j <= m && j * n < limit; j++) outside[j] = 0;
  for (let i = 1; i <= n; i++) {
    const first = Math.max(0, Math.floor((i * m - limit) / n) + 1);
    const last = Math.min(m, Math.ceil((i * m + limit) / n) - 1);
    if (first > last) return 1;
    if (first > 0) outside[first - 1] = 1;
    let left = first > 0 ? 1 : 0;
    for (let j = first; j <= last; j++) {
      // (i − 1, j) and (i, j − 1); a row that just entered the band still holds its 1.
      left = ((outside[j] ?? 1) * i + left * j) * (inverse[i + j] ?? 0);
      outside[j] = left;
    }
  }
  return Math.min(1, outside[m] ?? 1);
}

/**
 * P(D > d) for the one-sample statistic of `n` rows, which the two-sample one of large samples follows with n·m/(n + m) in place of
 * n. The choice of methods is that of Simard & L'Ecuyer (2011), as in scipy's `kstwo.sf`: exact up to n = 140 and in the upper tail,
 * else the expansion of Pelz & Good (1976).
 */
export function kolmogorovUpper(n: number, d: number): number {
  if (d >= 1) return 0;
  const t = n * d;
  if (t <= 0.5) return 1;
  if (t <= 1) return 1 - Math.exp(logFactorialOverPower(n) + n * Math.log(2 * t - 1));
  if (t >= n - 1) return 2 * (1 - d) ** n;
  const square = t * d;
  if (d >= 0.5 || square > (n <= 140 ? 4 : 2.2)) return Math.min(1, 2 * oneSidedUpper(n, d));
  if (n <= 140 || (n <= 100_000 && n * d ** 1.5 <= 1.4)) return 1 - durbin(n, d);
  return Math.max(0, 1 - pelzGood(n, d));
}

/** ln(n! / nⁿ). */
function logFactorialOverPower(n: number): number {
  return 0.5 * Math.log(2 * Math.PI * n) - n + stirlingError(n);
}

/** Beyond this n·d² twice the one-sided probability is below the smallest double. */
const vanishing = 372;

/** P(D⁺ > d) by the sum of Birnbaum & Tingey (1951), all terms positive. */
function oneSidedUpper(n: number, d: number): number {
  if (n * d * d > vanishing) return 0;
  let sum = 0;
  const last = Math.floor(n * (1 - d));
  for (let j = 0; j <= last; j++) {
    const p = d + j / n;
    const q = (n - j) / n - d;
    if (q > 0) sum += binomialTerm(j, n, p, q) / p;
  }
  return Math.min(1, sum * d);
}

/** P(D ≤ d) by the matrix power of Durbin (1968), arranged as in Marsaglia, Tsang & Wang (2003). O((n·d)³ log n). */
function durbin(n: number, d: number): number {
  const k = Math.ceil(n * d);
  const size = 2 * k - 1;
  const h = k - n * d;
  const base = new Float64Array(size * size);
  const factorial = new Float64Array(size + 1).fill(1);
  for (let i = 1; i <= size; i++) factorial[i] = (factorial[i - 1] ?? 1) * i;
  const over = (i: number): number => 1 / (factorial[i] ?? 1);
  for (let row = 0; row < size; row++) {
    for (let column = 1; column <= Math.min(row + 1, size - 1); column++)
      base[row * size + column] = over(row - column + 1);
    base[row * size] = (1 - h ** (row + 1)) * over(row + 1);
  }
  // The last row is the first column turned round.
  for (let row = 0; row < size; row++) base[(size - 1) * size + (size - 1 - row)] = base[row * size] ?? 0;
  base[(size - 1) * size] = (1 - 2 * h ** size + Math.max(0, 2 * h - 1) ** size) * over(size);
  const { value, exponent } = powerEntry(base, size, k - 1, n);
  return Math.min(1, Math.exp(Math.log(value) + exponent * Math.LN2 + logFactorialOverPower(n)));
}

/** The middle entry (`at`, `at`) of the n-th power, as value · 2^exponent. */
function powerEntry(
  base: Float64Array,
  size: number,
  at: number,
  n: number,
): { readonly value: number; readonly exponent: number } {
  const middle = at * size + at;
  let square = base;
  let squareExponent = 0;
  let product: Float64Array | undefined;
  let exponent = 0;
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) {
      product = product ? multiply(product, square, size) : square.slice();
      exponent += squareExponent;
      exponent += scaleDown(product, middle);
    }
    if (rest === 1) break;
    square = multiply(square, square, size);
    squareExponent *= 2;
    squareExponent += scaleDown(square, middle);
  }
  return { value: product?.[middle] ?? 1, exponent };
}

const scaleBits = 400;

/** Divides by a power of two when the middle entry grows large; answers the power. */
function scaleDown(matrix: Float64Array, middle: number): number {
  if ((matrix[middle] ?? 0) < 2 ** scaleBits) return 0;
  for (let i = 0; i < matrix.length; i++) matrix[i] = (matrix[i] ?? 0) * 2 ** -scaleBits;
  return scaleBits;
}

function multiply(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < size; k++) {
      const factor = a[i * size + k] ?? 0;
      if (factor === 0) continue;
      for (let j = 0; j < size; j++) {
        product[i * size + j] = (product[i * size + j] ?? 0) + factor * (b[k * size + j] ?? 0);
      }
    }
  }
  return product;
}

/** P(D ≤ d) to the order n^(−3/2): Pelz & Good (1976), equations (4) to (7), with z = d√n. */
function pelzGood(n: number, d: number): number {
  const z = d * Math.sqrt(n);
  const [z2, z4, z6] = [z ** 2, z ** 4, z ** 6];
  const pi2 = Math.PI ** 2;
  const [pi4, pi6] = [pi2 * pi2, pi2 * pi2 * pi2];
  const sums = [0, 0, 0, 0] as [number, number, number, number];
  const extra = [0, 0] as [number, number];
  // The k-th exponential is below 1e-17 of the first by then.
  const terms = Math.ceil((16 * z) / Math.PI);
  for (let k = terms; k >= 1; k--) {
    const odd2 = (2 * k - 1) ** 2;
    const [odd4, odd6] = [odd2 * odd2, odd2 * odd2 * odd2];
    const half = Math.exp((-pi2 * odd2) / (8 * z2));
    sums[0] += half;
    sums[1] += half * ((pi2 * odd2) / 4 - z2);
    sums[2] += half * (6 * z6 + 2 * z4 + (pi2 * (2 * z4 - 5 * z2) * odd2) / 4 + (pi4 * (1 - 2 * z2) * odd4) / 16);
    sums[3] +=
      half *
      (-30 * z6 -
        90 * z ** 8 +
        (pi2 * (135 * z4 - 96 * z6) * odd2) / 4 +
        (pi4 * (212 * z4 - 60 * z2) * odd4) / 16 +
        (pi6 * (5 - 30 * z2) * odd6) / 64);
    const whole = k * k * Math.exp((-pi2 * k * k) / (2 * z2));
    extra[0] += whole;
    extra[1] += whole * (3 * z2 - pi2 * k * k);
  }
  const root = Math.sqrt(2 * Math.PI);
  const k0 = (root * sums[0]) / z;
  const k1 = (root * sums[1]) / (6 * z4);
  const k2 = (root * sums[2]) / (72 * z ** 7) - (pi2 * root * extra[0]) / (36 * z ** 3);
  const k3 = (root * sums[3]) / (6480 * z ** 10) + (pi2 * root * extra[1]) / (216 * z6);
  return k0 + k1 / Math.sqrt(n) + k2 / n + k3 / n ** 1.5;
}
