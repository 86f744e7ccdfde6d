import { normalLower, normalQuantile } from '../distributions/normal';
import type { Bootstrap } from './bootstrap';
import type { Direction } from './decision';
import type { Interval } from './interval';

/** Efron's acceleration Σu³ / 6(Σu²)^(3/2) of influences u; 0 when there are none. */
export function accelerationOf(influences: Float64Array): number {
  // It doesn't depend on the unit of u, and cubes of large or small numbers have no room.
  let most = 0;
  for (const u of influences) most = Math.max(most, Math.abs(u));
  if (most === 0) return 0;
  let squares = 0;
  let cubes = 0;
  for (const influence of influences) {
    const u = influence / most;
    squares += u * u;
    cubes += u * u * u;
  }
  return cubes / (6 * squares ** 1.5);
}

/** The interval between the (1 − level)/2 quantiles of the replicates, which are in ascending order. */
export function percentileInterval(distribution: Float64Array, level: number): Interval {
  const tail = (1 - level) / 2;
  return [quantile(distribution, tail), quantile(distribution, 1 - tail)];
}

/** The same replicates with their percentile interval. */
export function asPercentile(result: Bootstrap): Bootstrap {
  const interval = percentileInterval(result.distribution, result.level);
  return { ...result, interval, method: 'bootstrap-percentile', bias: 0, acceleration: 0 };
}

/** The bias-corrected and accelerated interval of Efron (1987). Undefined when all replicates lie on one side of the estimate. */
export function bcaInterval(
  distribution: Float64Array,
  estimate: number,
  acceleration: number,
  level: number,
): { readonly interval: Interval; readonly bias: number } | { readonly undefined: string } {
  const bias = normalQuantile(shareBelow(distribution, estimate));
  if (!Number.isFinite(bias)) return { undefined: 'all bootstrap replicates lie on one side of the estimate' };
  const z = normalQuantile((1 - level) / 2);
  const at = (quantileZ: number): number => {
    const moved = bias + quantileZ;
    return quantile(distribution, normalLower(bias + moved / (1 - acceleration * moved)));
  };
  if (acceleration * (bias + z) >= 1 || acceleration * (bias - z) >= 1)
    return { undefined: 'a few rows outweigh all others: the acceleration is too large' };
  return { interval: [at(z), at(-z)], bias };
}

/**
 * One-sided p of H0 "worse by the margin or more": the level at which the one-sided interval of the same method just reaches the
 * margin. The observed table counts as one more replicate (Davison & Hinkley 1997, 4.4), so it is never 0. For a statistic of which
 * less is better (`direction` lower) H0 is delta ≥ margin.
 */
export function bootstrapNonInferiority(result: Bootstrap, margin: number, direction: Direction = 'higher'): number {
  const { distribution, method } = result;
  const sign = direction === 'higher' ? 1 : -1;
  let beyond = 0;
  for (const value of distribution) if (sign * value <= -margin) beyond++;
  const share = (beyond + 1) / (distribution.length + 1);
  if (method === 'bootstrap-percentile' || share === 1) return share;
  const bias = sign * result.bias;
  const moved = normalQuantile(share) - bias;
  const scaled = 1 + sign * result.acceleration * moved;
  if (scaled <= 0) return moved < 0 ? 0 : 1;
  return normalLower(moved / scaled - bias);
}

/** The share of replicates below a value, ties one half. */
function shareBelow(distribution: Float64Array, value: number): number {
  let twice = 0;
  for (const replicate of distribution) twice += replicate < value ? 2 : replicate === value ? 1 : 0;
  return twice / (2 * distribution.length);
}

/** Quantile of ascending values, with linear interpolation (Hyndman & Fan type 7, numpy's default). NaN when there are none. */
export function quantile(ascending: Float64Array, p: number): number {
  return atPlace(ascending, p * (ascending.length - 1));
}

/** The value at a place from 0, between two of them by linear interpolation. NaN when there are none. */
export function atPlace(ascending: Float64Array, place: number): number {
  const index = Math.floor(place);
  const low = ascending[index] ?? NaN;
  const high = ascending[index + 1] ?? low;
  // Equal ends are answered as they are: infinities have no difference.
  return low === high ? low : low + (high - low) * (place - index);
}
