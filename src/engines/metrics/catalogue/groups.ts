import { UsageError } from '../../../errors';
import { confusions, pooled, type Confusion, type GroupedDecisions } from '../../../stats/fairness/groups';
import { denominators, type Denominator } from '../../../stats/fairness/rates';
import type { Grouping, Rows } from '../data';
import { number, words } from '../parameters';

/** Groups of rows as the fairness metrics compare them. */

export const groupParameters = {
  by: words('(--by)'),
  min_size: number(30, { from: 1, whole: true }),
};

export function groupingFor<D>(data: Rows<D>, by: readonly string[]): Grouping {
  if (by.length === 0) throw new UsageError('it compares groups: say by which column (by=COLUMN)');
  return data.grouping(by);
}

/**
 * Which groups `privileged=` names: values of the one column of `by`, or one value for each of its columns. Throws a UsageError
 * that lists the groups where a name is none of them.
 */
export function privilegedGroups({ columns, names }: Grouping, wanted: readonly string[]): boolean[] {
  if (wanted.length === 0) return names.map(() => false);
  const single = columns.length === 1;
  const groups = single ? wanted.map((value) => [value]) : [wanted];
  const shown = (group: readonly string[]): string => (single ? group.join() : `[${group.join(', ')}]`);
  for (const group of groups) {
    if (names.some((name) => sameGroup(name, group))) continue;
    const known = names.slice(0, 10).map(shown).join(', ') + (names.length > 10 ? ', …' : '');
    throw new UsageError(`privileged=${shown(group)} is no group of ${columns.join(' × ')}: ${known}`);
  }
  return names.map((name) => groups.some((group) => sameGroup(name, group)));
}

const sameGroup = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i]);

/** Two sides made of the groups: [unprivileged, privileged]. */
export function sidesOf(groups: readonly Confusion[], privileged: readonly boolean[]): [Confusion, Confusion] {
  return [pooled(groups.filter((_, i) => !privileged[i])), pooled(groups.filter((_, i) => privileged[i]))];
}

/** What must be there before a gap is evidence. */
export interface Sufficiency {
  /** Least rows of a group. */
  readonly minSize: number;
  /** Kinds of rows of which every group needs one. */
  readonly needs: readonly Denominator[];
  /** The privileged groups, where two sides are compared. */
  readonly privileged: readonly boolean[] | undefined;
}

/** Why the gap would be no evidence, counted in rows, not in weight; undefined where it is. */
export function insufficient(
  rows: GroupedDecisions,
  grouping: Grouping,
  { minSize, needs, privileged }: Sufficiency,
): string | undefined {
  const counts = confusions(rows, undefined);
  const names = privileged
    ? ['the unprivileged side', 'the privileged side']
    : grouping.names.map((_, group) => groupName(grouping, group));
  const parts = privileged ? sidesOf(counts, privileged) : counts;
  const sizes = parts.map(denominators.rows);
  const filled = sizes.flatMap((size, i) => (size > 0 ? [i] : []));
  const [only = 0] = filled;
  if (filled.length === 0) return 'there are no rows';
  if (filled.length === 1) return `there is one group only: ${names[only] ?? ''} (${counted(sizes[only] ?? 0)})`;
  const problems = parts.flatMap((part, i) => {
    const size = sizes[i] ?? 0;
    if (size < minSize) return [`${names[i] ?? ''} has ${counted(size)}, fewer than min_size=${minSize}`];
    const lacking = needs.filter((need) => denominators[need](part) === 0);
    return lacking.map((need) => `${names[i] ?? ''} has no ${need} among ${counted(size)}`);
  });
  if (problems.length === 0) return undefined;
  const shown = problems.slice(0, 3).join('; ');
  return problems.length > 3 ? `${shown}; and ${problems.length - 3} more` : shown;
}

const counted = (rows: number): string => `${rows} ${rows === 1 ? 'row' : 'rows'}`;

function groupName({ columns, names }: Grouping, group: number): string {
  return columns.map((column, i) => `${column}=${names[group]?.[i] ?? ''}`).join(', ');
}

/** Groups that a reader can take in; of more the smallest are shown, which are the ones in doubt. */
const mostShown = 50;

/** Counts in rows, and what the metric compares, of each group. */
export function shownGroups(
  rows: GroupedDecisions,
  grouping: Grouping,
  values: (group: number) => Readonly<Record<string, number>>,
): Readonly<Record<string, unknown>> {
  const all = confusions(rows, undefined).map((group, i) => ({
    group: i,
    rows: denominators.rows(group),
    counts: group,
  }));
  const kept = all.length <= mostShown ? all : [...all].sort((a, b) => a.rows - b.rows).slice(0, mostShown);
  const groups = kept.map(({ group, rows: size, counts }) => ({
    group: Object.fromEntries(grouping.columns.map((column, c) => [column, grouping.names[group]?.[c] ?? ''])),
    rows: size,
    positives: denominators.positives(counts),
    predictedPositives: denominators['predicted positives'](counts),
    ...Object.fromEntries(
      Object.entries(values(group)).map(([name, value]) => [name, Number.isFinite(value) ? value : null]),
    ),
  }));
  return all.length <= mostShown ? { groups } : { groups, groupsLeftOut: all.length - mostShown };
}
