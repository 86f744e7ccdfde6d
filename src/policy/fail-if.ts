import { UsageError } from '../errors';

/** A rule as the policy's schema takes it. */
export type RuleInput = Readonly<Record<string, unknown>> & { readonly metric: string };

const form =
  'write conditions like `roc_auc < 0.8; accuracy drops > 0.02; roc_auc may drop > 0.01; equalized_odds_difference by sex > 0.1`';
const condition =
  /^(?<metric>(?:[^<>'"]|'[^']*'|"[^"]*")+?)(?:\s+by\s+(?<by>[^\s,]+(?:\s*,\s*[^\s,]+)*))?\s*(?:\s(?<change>(?:may\s+)?(?:drop|rise)s?)\s*)?(?<sign>[<>]=?)\s*(?<number>[^\s%]+)\s*(?<percent>%)?$/;

/**
 * Reads conditions on which a model fails, separated by semicolons or line breaks: a value that is too low (`<`) or too high (`>`), a
 * loss against the baseline (`drops >`, of a loss or a gap `rises >`; also in % of the baseline), or that such a loss can't be ruled
 * out (`may drop >`: the margin of non-inferiority). Throws a UsageError that names the condition.
 */
export function parseFailIf(text: string): RuleInput[] {
  const parts = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) throw new UsageError(`fail-if holds no condition: nothing would be judged; ${form}`);
  return parts.map(ruleOf);
}

function ruleOf(text: string): RuleInput {
  const { metric = '', by, change, sign, number = '', percent } = condition.exec(text)?.groups ?? {};
  const value = number === '' ? NaN : Number(number);
  const fail = (problem: string): never => {
    throw new UsageError(`fail-if: ${JSON.stringify(text)}: ${problem}`);
  };
  if (metric === '' || sign === undefined) return fail(form);
  if (!Number.isFinite(value)) return fail(`${number} is no number`);
  if (sign.endsWith('=')) return fail(`use ${sign.slice(0, 1)}: a value that equals the limit passes`);
  const rule = { metric, ...(by !== undefined && { by: by.split(/\s*,\s*/) }) };
  if (change === undefined) {
    if (percent !== undefined)
      return fail('% is for a change against the baseline; write the share as a number, like 0.8');
    return { ...rule, [sign === '<' ? 'min' : 'max']: value };
  }
  if (sign === '<') return fail(`a change fails when it is too large: write ${change} > ${number}`);
  if (value < 0) return fail(`a change is given as a positive number`);
  // Of a loss or a gap more is worse: which of the two words is right is the metric's to say.
  const direction = change.includes('drop') ? 'higher' : 'lower';
  if (!change.startsWith('may'))
    return {
      ...rule,
      direction,
      ...(percent === undefined ? { 'max-drop': value } : { 'max-relative-drop': value / 100 }),
    };
  if (percent !== undefined) return fail('a margin is in the unit of the metric, not in %');
  return { ...rule, direction, margin: value };
}
