import { EvidenceError } from '../../errors';
import type { NamedMetrics } from '../../formats/metrics-file/named';
import { nearest } from '../../policy/nearest';
import { directionOf } from './direction';
import { isComparison, type Outcome, type Rule } from './outcome';
import { outOfRange } from './range';
import type { Measured } from './tables';

/** A metrics file, and how messages call it. */
export interface Numbers {
  readonly source: string;
  readonly metrics: NamedMetrics;
}

/** Looks rules up in metrics files. Without a baseline file the candidate's own older side counts, where it has one. */
export function lookUp(rules: readonly Rule[], candidate: Numbers, baseline: Numbers | undefined): Measured {
  const older = baseline ?? olderSide(candidate);
  const outcomes: Outcome[] = [];
  const unusable: { rule: Rule; problem: string }[] = [];
  for (const rule of rules) {
    const problem = unfit(rule) ?? missing(rule, candidate) ?? impossible(rule, candidate, older);
    if (problem === undefined) outcomes.push(outcomeOf(rule, candidate, older));
    else unusable.push({ rule, problem });
  }
  return { outcomes, unusable, charts: [], evaluated: candidate.metrics.evaluated, unit: 'values' };
}

function olderSide({ source, metrics }: Numbers): Numbers | undefined {
  return metrics.baseline && { source, metrics: { ...metrics, values: metrics.baseline } };
}

/** Why a rule can't be kept by single numbers. */
function unfit(rule: Rule): string | undefined {
  const rowsOnly = (['by', 'where', 'min-size'] as const).find((key) => rule[key] !== undefined);
  if (rowsOnly !== undefined) return `${rowsOnly} needs a table of predictions; ${rule.candidate} holds numbers only`;
  if (rule.margin !== undefined && rule.decision !== 'point')
    return `margin needs a table of predictions, to tell a worse model from noise; of numbers alone set max-drop, or decision: point`;
  return undefined;
}

function missing({ metric }: Rule, { source, metrics }: Numbers): string | undefined {
  if (metrics.values.has(metric)) return undefined;
  const names = [...metrics.values.keys()];
  const meant = nearest(metric, names);
  const more = names.length > 20 ? ` and ${names.length - 20} more` : '';
  const hint = meant === undefined ? `it has ${names.slice(0, 20).join(', ')}${more}` : `did you mean ${meant}?`;
  return `${source} (${metrics.format}) has no number ${metric} (texts, true, false and null are none); ${hint}`;
}

/** A number outside of where such numbers lie is one of something else, and no bound on it says anything. */
function impossible(rule: Rule, candidate: Numbers, older: Numbers | undefined): string | undefined {
  for (const { source, metrics } of older && isComparison(rule) ? [candidate, older] : [candidate]) {
    const value = metrics.values.get(rule.metric);
    const problem = value !== undefined && Number.isFinite(value) ? outOfRange(rule.metric, value) : undefined;
    if (problem !== undefined) return `${source} (${metrics.format}): ${problem}`;
  }
  return undefined;
}

function outcomeOf(rule: Rule, candidate: Numbers, baseline: Numbers | undefined): Outcome {
  const own = numberOf(candidate, rule.metric);
  const other = baseline && numberOf(baseline, rule.metric);
  return {
    rule,
    slice: {},
    rows: 0,
    direction: rule.direction ?? directionOf(rule.metric),
    ...('value' in own ? { value: own.value } : { value: null, reason: own.undefined }),
    ...(other && ('value' in other ? { baseline: other.value } : { baseline: null, baselineReason: other.undefined })),
    ...('value' in own && other && 'value' in other && { delta: own.value - other.value }),
  };
}

function numberOf({ source, metrics }: Numbers, name: string): { value: number } | { undefined: string } {
  const value = metrics.values.get(name);
  if (value === undefined) return { undefined: `${source} (${metrics.format}) has no number ${name}` };
  return Number.isFinite(value) ? { value } : { undefined: `${source} says ${value}` };
}

/** Throws where one is a table and the other holds numbers. */
export function refuseMixed(candidate: string, baseline: string): never {
  throw new EvidenceError(
    `${candidate} and ${baseline} can't be compared: one is a table of predictions, the other holds numbers only`,
  );
}
