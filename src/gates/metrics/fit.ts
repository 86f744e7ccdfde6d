import { UsageError } from '../../errors';
import { parseMetric, type Measurement as Computed } from '../../engines/metrics/index';
import { figure } from './figure';
import type { Rule } from './outcome';

/** What a rule can't ask of tables. Each throws a UsageError that says what can be. */

/** What is longer is a text, not a group; a report has no room for it. */
const longestName = 500;

export function refuseLongNames(groups: readonly Readonly<Record<string, string>>[]): void {
  for (const name of groups.flatMap((group) => Object.entries(group).flat()))
    if (name.length > longestName)
      throw new UsageError(
        `${name.slice(0, 50)}… has ${name.length} characters, and the name of a group ${longestName} at most`,
      );
}

/** Their bootstrap does not hold its level: of a bias that is always upward, of an extreme. */
const withoutMargin = ['ece', 'mce', 'max_error'];

export function refuseUnfit(rule: Rule, directions: readonly Computed['direction'][], rows: number): void {
  const { name } = parseMetric(rule.metric);
  if (rule.margin !== undefined && rule.decision === 'non-inferiority' && withoutMargin.includes(name))
    throw new UsageError(
      `no interval of a difference in ${name} can be relied on; set max or max-drop in place of margin`,
    );
  const own = directions.find((direction) => direction !== 'none');
  if (own !== undefined && rule.direction !== undefined && rule.direction !== own)
    throw new UsageError(
      `of ${name} ${own} is better, so it gets worse when it ${own === 'higher' ? 'drops' : 'rises'}`,
    );
  if (rule['min-size'] !== undefined && rows < rule['min-size'])
    throw new UsageError(`there are ${rows} rows, fewer than min-size ${rule['min-size']}`);
}

/**
 * A difference with a sign, held from one side only, passes however far it lies on the other. Rules of the same metric on the same
 * rows are held together. A ratio may be held from below alone: that is the four-fifths rule.
 */
export function refuseOneSided({ metric, by, where, min, max, ...rest }: Rule, rules: readonly Rule[]): void {
  const { name, arguments: given } = parseMetric(metric);
  const isSigned = given.has('privileged') && name !== 'average_abs_odds_difference';
  if (!isSigned || (min === undefined && max === undefined)) return;
  const place = (rule: Pick<Rule, 'metric' | 'by' | 'where' | 'candidate'>): string =>
    JSON.stringify([rule.metric, rule.by, rule.where, rule.candidate]);
  const own = rules.filter((rule) => place(rule) === place({ metric, by, where, candidate: rest.candidate }));
  const [below, above] = [own.some((rule) => rule.min !== undefined), own.some((rule) => rule.max !== undefined)];
  if (name === 'disparate_impact') {
    if (below || max === undefined) return;
    throw new UsageError(
      `it is a ratio: with max alone 0 passes, where the unprivileged get nothing; set min too, like min: 0.8`,
    );
  }
  if (below && above) return;
  const [said, other, open] = min === undefined ? ['max', 'min', -1] : ['min', 'max', 1];
  const mirrored = -(min ?? max ?? 0);
  const like = mirrored * open > 0 ? `like ${other}: ${figure(mirrored)}, or ${other}` : other;
  throw new UsageError(
    `it has a sign: with ${said} alone any gap on the other side passes; set ${other} too, ${like}: ${open} where only one side matters`,
  );
}
