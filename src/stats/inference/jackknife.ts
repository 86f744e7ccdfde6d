import type { BootstrapOptions } from './bootstrap';

/** Up to so many units each is left out alone; of more, groups: the evaluations of the statistic are O(n) each. */
const mostAlone = 2000;
const groupsOfMany = 200;

/**
 * Influences of the rows (or clusters) by leaving them out: one by one up to 2,000, else in 200 groups of every
 * 200th one. For sums over independent rows Σu² and Σu³ over groups estimate the same as over rows, so the acceleration needs no
 * correction. Groups without which the statistic is undefined count as without influence.
 */
export function jackknife(
  { rows, clusters, statistic }: Pick<BootstrapOptions, 'rows' | 'clusters' | 'statistic'>,
  units: number,
  estimate: number,
): Float64Array {
  const groups = units <= mostAlone ? units : groupsOfMany;
  const counts = new Uint8Array(rows).fill(1);
  const values = new Float64Array(groups);
  const leave = (group: number, count: 0 | 1): void => {
    if (clusters)
      for (let i = 0; i < rows; i++) counts[i] = (clusters[i] ?? 0) % groups === group ? count : (counts[i] ?? 0);
    else for (let i = group; i < rows; i += groups) counts[i] = count;
  };
  let sum = 0;
  for (let group = 0; group < groups; group++) {
    leave(group, 0);
    const value = statistic(counts);
    leave(group, 1);
    values[group] = Number.isFinite(value) ? value : estimate;
    sum += values[group] ?? 0;
  }
  return values.map((value) => sum / groups - value);
}
