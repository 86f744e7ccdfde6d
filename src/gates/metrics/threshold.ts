import { figure } from './figure';
import type { Direction, Rule } from './outcome';

/** What a rule demands, in a few words: `≥ 0.8; non-inferior within 0.01`; where it is not `compared`, it says so. */
export function thresholdOf(rule: Rule, direction: Direction | undefined, compared: boolean): string {
  const { min, max, 'max-drop': drop, 'max-relative-drop': share, margin } = rule;
  const worse = direction === 'lower' ? 'rise' : 'drop';
  const own = [min === undefined ? [] : [`≥ ${figure(min)}`], max === undefined ? [] : [`≤ ${figure(max)}`]];
  const relative = [
    drop === undefined ? [] : [`${worse} ≤ ${figure(drop)}`],
    share === undefined ? [] : [`${worse} ≤ ${figure(100 * share)} % of the baseline`],
    margin === undefined
      ? []
      : [rule.decision === 'point' ? `${worse} ≤ ${figure(margin)}` : `non-inferior within ${figure(margin)}`],
  ];
  const demands = relative.flat();
  return [...own.flat(), ...(compared ? demands : demands.map((demand) => `${demand} (not compared)`))].join('; ');
}
