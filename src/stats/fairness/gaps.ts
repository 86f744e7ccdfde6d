import { defined, undefinedBecause, type Value } from '../value';

/** How far groups lie apart, from one number a group. A group whose number is NaN makes the gap undefined, never smaller. */

/** `between_groups`: largest against smallest; `to_overall`: the group furthest from all rows taken together (fairlearn `MetricFrame`). */
export type GapMethod = 'between_groups' | 'to_overall';

const missing = 'a group has no rows that the rate can be taken of';

/** Largest difference, ≥ 0 (fairlearn `difference`). */
export function difference(values: readonly number[], overall: number, method: GapMethod): Value {
  if (values.some(Number.isNaN)) return undefinedBecause(missing);
  if (method === 'between_groups') return defined(largest(values) - smallest(values));
  return defined(largest(values.map((value) => Math.abs(value - overall))));
}

/** Smallest ratio, between 0 and 1 (fairlearn `ratio`). Undefined where it is 0/0: no group selects anybody. */
export function ratio(values: readonly number[], overall: number, method: GapMethod): Value {
  if (values.some(Number.isNaN)) return undefinedBecause(missing);
  const most = method === 'between_groups' ? largest(values) : overall;
  if (most === 0) return undefinedBecause('0/0: the rate is 0 in every group');
  if (method === 'between_groups') return defined(smallest(values) / most);
  return defined(smallest(values.map((value) => Math.min(value / overall, overall / value))));
}

/** Largest and smallest without spreading into arguments: there may be a million groups. */
const largest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
const smallest = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);

/** Unprivileged − privileged, with its sign (AIF360): negative where the unprivileged side has less. */
export function signedDifference(unprivileged: number, privileged: number): Value {
  if (Number.isNaN(unprivileged) || Number.isNaN(privileged)) return undefinedBecause(missing);
  return defined(unprivileged - privileged);
}

/** Unprivileged / privileged (AIF360): above 1 where the unprivileged side has more. Undefined where the privileged side has 0. */
export function signedRatio(unprivileged: number, privileged: number): Value {
  if (Number.isNaN(unprivileged) || Number.isNaN(privileged)) return undefinedBecause(missing);
  if (privileged === 0) return undefinedBecause('the rate of the privileged side is 0');
  return defined(unprivileged / privileged);
}
