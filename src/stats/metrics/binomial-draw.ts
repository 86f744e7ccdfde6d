import type { Random } from '../random';

/** Below this mean, counting up from 0 is faster than rejection. */
const smallMean = 10;

/**
 * A draw from the binomial distribution of `n` trials with probability `p`, exact up to rounding: by inversion where the mean is
 * small, else by transformed rejection (BTRS of Hörmann 1993, "The generation of binomial random variates").
 */
export function binomial(random: Random, n: number, p: number): number {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - binomial(random, n, 1 - p);
  return n * p < smallMean ? inversion(random, n, p) : rejection(random, n, p);
}

function inversion(random: Random, n: number, p: number): number {
  const odds = p / (1 - p);
  for (;;) {
    let probability = Math.exp(n * Math.log1p(-p));
    let u = random.unit();
    for (let k = 0; k <= n; k++) {
      if (u < probability) return k;
      u -= probability;
      probability *= (odds * (n - k)) / (k + 1);
    }
    // Rounding left a sliver above the last probability: draw again.
  }
}

function rejection(random: Random, n: number, p: number): number {
  const odds = p / (1 - p);
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const c = n * p + 0.5;
  const alpha = (2.83 + 5.1 / b) * spread;
  const accept = 0.92 - 4.2 / b;
  const mode = Math.floor((n + 1) * p);
  const atMode = tail(mode) + tail(n - mode);
  for (;;) {
    const u = random.unit() - 0.5;
    let v = random.unit();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + c);
    if (us >= 0.07 && v <= accept) return k;
    if (k < 0 || k > n) continue;
    v = Math.log((v * alpha) / (a / (us * us) + b));
    const bound =
      (mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1))) +
      (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) +
      (k + 0.5) * Math.log((odds * (n - k + 1)) / (k + 1)) +
      atMode -
      tail(k) -
      tail(n - k);
    if (v <= bound) return k;
  }
}

/** ln k! beyond Stirling's (k + ½) ln(k + 1) − (k + 1) + ½ ln 2π. */
function tail(k: number): number {
  if (k < tails.length) return tails[k] ?? 0;
  const next = k + 1;
  return (1 / 12 - (1 / 360 - 1 / 1260 / (next * next)) / (next * next)) / next;
}

const tails = Array.from({ length: 10 }, (_, k) => {
  let logFactorial = 0;
  for (let i = 2; i <= k; i++) logFactorial += Math.log(i);
  return logFactorial - (k + 0.5) * Math.log(k + 1) + (k + 1) - 0.5 * Math.log(2 * Math.PI);
});
