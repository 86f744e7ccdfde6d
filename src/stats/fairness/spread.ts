import type { Interval } from '../inference/interval';
import { defined, type Value } from '../value';
import { difference, ratio, type GapMethod } from './gaps';

/** A rate of each group, 0 to 1, and of all rows together. */
export interface Grouped {
  readonly values: readonly number[];
  readonly overall: number;
}

/** How the numbers of the groups become one gap; with several rates, their gaps: the worst or the mean. */
export interface Spread {
  readonly scale: 'difference' | 'ratio';
  readonly method: GapMethod;
  readonly agg: 'worst_case' | 'mean';
}

/** The gap of each rate, then the worst of them or their mean. Undefined where one is. */
export function spreadOf(rates: readonly Grouped[], { scale, method, agg }: Spread): Value {
  const gap = scale === 'difference' ? difference : ratio;
  const gaps: number[] = [];
  for (const { values, overall } of rates) {
    const value = gap(values, overall, method);
    if ('undefined' in value) return value;
    gaps.push(value.value);
  }
  return defined(aggregate(gaps, scale, agg));
}

function aggregate(gaps: readonly number[], scale: Spread['scale'], agg: Spread['agg']): number {
  if (agg === 'mean') return gaps.reduce((total, gap) => total + gap, 0) / gaps.length;
  return scale === 'difference' ? Math.max(...gaps) : Math.min(...gaps);
}

/** Ratios are differences of logarithms. */
function onScale({ values, overall }: Grouped, { scale }: Spread): Grouped {
  return scale === 'difference' ? { values, overall } : { values: values.map(Math.log), overall: Math.log(overall) };
}

/**
 * How far a resample moved the groups apart: the gap of their deviations from where they were, the largest over the rates. No gap
 * between any of them moved by more. NaN where a group lost the rows of its rate; infinite where a ratio has a rate of 0.
 */
export function radiusOf(rates: readonly Grouped[], resampled: readonly Grouped[], spread: Spread): number {
  let radius = 0;
  for (const [r, rate] of rates.entries()) {
    const moved = resampled[r];
    if (!moved || moved.values.some(Number.isNaN)) return NaN;
    const [a, b] = [onScale(rate, spread), onScale(moved, spread)];
    const deviations = b.values.map((value, group) => value - (a.values[group] ?? NaN));
    const gap = difference(deviations, b.overall - a.overall, spread.method);
    radius = Math.max(radius, 'value' in gap ? gap.value : Infinity);
  }
  return radius;
}

/**
 * The interval of a gap from the radius that a share `level` of the resamples stays within: simultaneous for all pairs of groups
 * (and all rates), so it covers the true gap at least as often as `level` says, also where all groups are equal. The percentile
 * and BCa intervals of a maximum don't: they can even leave out the gap itself.
 */
export function spreadInterval(rates: readonly Grouped[], radius: number, spread: Spread): Interval {
  const ends = [-1, 1].map((side) => {
    const gaps = rates.map((rate) => {
      const { values, overall } = onScale(rate, spread);
      const gap = difference(values, overall, spread.method);
      const moved = Math.max(0, ('value' in gap ? gap.value : Infinity) + side * radius);
      return spread.scale === 'difference' ? Math.min(1, moved) : Math.exp(-(Number.isNaN(moved) ? 0 : moved));
    });
    return aggregate(gaps, spread.scale, spread.agg);
  });
  return [Math.min(...ends), Math.max(...ends)];
}
