import type { Interval } from './interval';

export type Direction = 'higher' | 'lower';
export type Decision = 'pass' | 'fail' | 'inconclusive';

/** An interval turned so that more is better. */
export function oriented([lower, upper]: Interval, direction: Direction): Interval {
  return direction === 'higher' ? [lower, upper] : [-upper, -lower];
}

/** A difference that only rounding made. */
const rounding = 1e-12;

/**
 * Non-inferiority with a margin ≥ 0, from the interval of a difference of which more is better: `pass` when it lies above −margin,
 * `fail` when below, else `inconclusive`. An end that equals −margin up to rounding: an interval of no width there passes (the loss
 * is the margin and no more), any other is inconclusive. Throws a RangeError for NaN.
 */
export function decide([lower, upper]: Interval, margin: number): Decision {
  if (Number.isNaN(lower) || Number.isNaN(upper) || !(margin >= 0)) throw new RangeError('nothing to decide on');
  const slack = rounding * Math.max(1, margin);
  if (upper - lower <= slack) return upper >= -margin - slack ? 'pass' : 'fail';
  if (lower > -margin + slack) return 'pass';
  return upper < -margin - slack ? 'fail' : 'inconclusive';
}

/**
 * About how many rows it would take until the interval excludes −margin, if the difference stayed as it is and the interval shrank
 * with 1/√n. Undefined when the difference is the margin itself: then no number decides.
 */
export function rowsToDecide({
  delta,
  interval: [lower, upper],
  margin,
  rows,
}: {
  readonly delta: number;
  readonly interval: Interval;
  readonly margin: number;
  readonly rows: number;
}): { readonly rows: number } | { readonly undefined: string } {
  const distance = delta + margin;
  const half = distance > 0 ? delta - lower : upper - delta;
  const needed = rows * (half / distance) ** 2;
  if (Math.abs(distance) <= rounding * Math.max(1, margin) || !Number.isSafeInteger(Math.ceil(needed)))
    return { undefined: 'the difference is the margin itself: more rows alone would not decide' };
  return { rows: Math.max(rows, Math.floor(needed) + 1) };
}
