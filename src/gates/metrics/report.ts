import { atLeast, type Detection, type Severity } from '../../findings/finding';
import type { MetricsSettings } from '../../policy/metrics';
import type { GateStatus, Measurement } from '../../report';
import type { AssessInput } from '../gate';
import { rankOf, type Ruling } from './judge';
import type { Outcome, Rule } from './outcome';
import { thresholdOf } from './threshold';

/** An outcome with the ruling that decides it. */
export interface Ruled {
  readonly outcome: Outcome;
  readonly adjusted: number | undefined;
  readonly ruling: Ruling;
}

const effects = ['error', 'fail', 'warn', 'pass'] as const;
type Effect = (typeof effects)[number];

/** What a ruling means under the policy. */
export function effectOf({ status }: Ruling, settings: MetricsSettings): Effect {
  switch (status) {
    case 'pass':
    case 'fail':
      return status;
    case 'undefined':
      return 'error';
    case 'inconclusive':
      return settings['on-inconclusive'];
    case 'no-baseline':
      return settings['first-run'];
  }
}

/** 0 for the worst that a ruling can mean under the policy, more for what is better: an error is not hidden by a failure that may only warn. */
export const rankUnder =
  (settings: MetricsSettings) =>
  (ruling: Ruling): number =>
    10 * effects.indexOf(effectOf(ruling, settings)) + rankOf(ruling);

export function measurementOf({ outcome, adjusted, ruling }: Ruled, settings: MetricsSettings): Measurement {
  const { rule, slice, rows, direction, value, reason, baseline, delta, interval, level, method } = outcome;
  const { pValue, pWorse, groups, leftOut, note } = outcome;
  const decisive = leftOut === undefined ? ruling.why : `not judged: ${leftOut}`;
  const why = note === undefined || decisive.includes(note) ? decisive : `${decisive}; ${note}`;
  const limits = [rule['max-drop'], rule.margin].flatMap((loss) =>
    loss === undefined || direction === undefined ? [] : [direction === 'higher' ? -loss : loss],
  );
  return {
    metric: rule.metric,
    slice,
    value,
    ...(reason !== undefined && { reason }),
    ...(baseline !== undefined && { baseline }),
    ...(delta !== undefined && { delta }),
    ...(interval !== undefined && { interval }),
    ...(level !== undefined && { level }),
    ...(method !== undefined && { method }),
    ...(pValue !== undefined && { pValue }),
    ...(pWorse !== undefined && { pWorse }),
    ...(adjusted !== undefined && { pWorseAdjusted: adjusted }),
    threshold: thresholdOf(rule, direction, ruling.status !== 'no-baseline'),
    ...(limits.length > 0 && { limits }),
    status: leftOut === undefined ? statusOf(ruling, rule, settings) : 'skipped',
    why,
    rows,
    ...(groups && { groups }),
  };
}

/** What the policy lets only warn is a finding of low severity that never blocks, whatever `fail-on` says. */
const weightOf = (effect: Effect, rule: Rule): { severity: Severity; advisory?: true } =>
  effect === 'warn' ? { severity: 'low', advisory: true } : { severity: rule.severity };

function statusOf(ruling: Ruling, rule: Rule, settings: MetricsSettings): GateStatus {
  const effect = effectOf(ruling, settings);
  // What was not compared has not passed.
  if (effect === 'pass' && ruling.status === 'no-baseline' && rule.min === undefined && rule.max === undefined)
    return 'skipped';
  if (effect !== 'fail') return effect;
  return atLeast(rule.severity, settings['fail-on']) ? 'fail' : 'warn';
}

const titles: Readonly<Record<string, string>> = {
  'metric-min': 'Metric below its minimum',
  'metric-max': 'Metric above its maximum',
  'metric-drop': 'Model worse than its baseline',
  'metric-margin': 'Model worse than its baseline beyond the margin',
  'metric-inconclusive': 'Too little data to rule out a worse model',
  'metric-undefined': 'Metric could not be computed',
  'metric-first-run': 'No baseline to compare with',
  'metric-rule': 'Rule can not be used',
  'metric-copy': 'Candidate and baseline say the same',
};

const helps: Readonly<Record<string, string>> = {
  'metric-min':
    'The model does not reach what the policy demands. Compare its training run with the last one that passed: data, features, code. If the demand is out of date, change the rule in a pull request of its own.',
  'metric-max':
    'The number is larger than the policy allows. For a gap between groups look at the groups’ own numbers in the report: too few examples of one, a proxy for it among the features, or one threshold for scores that differ by group are the usual causes.',
  'metric-drop':
    'The model lost more against its baseline than the policy allows. Compare data, features and code of the two training runs.',
  'metric-margin':
    'The whole confidence interval of the difference lies beyond the margin: the loss is not noise. Compare data, features and code of the two training runs.',
  'metric-inconclusive':
    'The interval of the difference reaches across the margin, so these rows can not tell a worse model from noise. Evaluate on more rows (the message says about how many), or decide in the policy what that means (on-inconclusive).',
  'metric-undefined':
    'A number that is undefined never passes, and no waiver makes it pass. The message says what is missing: rows, a class, a group, a finite value.',
  'metric-first-run':
    'The rule compares with a baseline, and there is none yet. Publish the model in production under the name that `baseline` gives, or set first-run: warn until there is one.',
  'metric-rule':
    'The rule was not judged, so the gate is in error, and no waiver changes that. Correct the rule, or the evidence it is about.',
  'metric-copy':
    'A model is never worse than itself: if one was evaluated twice, or its output copied, the comparison shows nothing. If training is deterministic and this change does not touch it, all is well. A baseline that git or a registry holds leaves no doubt: let `baseline` name it (git:<ref>:<path>, mlflow:…).',
};

/** The finding of a ruling that does not pass; undefined for one that does. */
export function detectionOf(
  { outcome, ruling }: Ruled,
  settings: MetricsSettings,
  placeOf: AssessInput['placeOf'],
): Detection | undefined {
  const effect = effectOf(ruling, settings);
  if (effect === 'pass') return undefined;
  const { rule, slice } = outcome;
  const of = Object.entries(slice).map(([column, value]) => `${column}=${value}`);
  const about = [rule.metric, ...of].join(' ');
  return detection(ruleIdOf(ruling), rule, placeOf, {
    message: sentence(`${rule.metric}${of.length > 0 ? ` (${of.join(', ')})` : ''}: ${ruling.why}`),
    identity: `${about} ${ruling.demand}`,
    ...weightOf(effect, rule),
    ...(effect === 'error' && { incomplete: true }),
  });
}

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** The finding of a rule that could not be measured at all. */
export function unusableDetection(rule: Rule, problem: string, placeOf: AssessInput['placeOf']): Detection {
  // The engine names the metric itself, in a list of several.
  const said = problem.startsWith('metric ') ? problem.slice('metric '.length) : `${rule.metric}: ${problem}`;
  return detection('metric-rule', rule, placeOf, {
    message: sentence(said),
    identity: `${rule.metric} ${rule.index}`,
    severity: rule.severity,
    incomplete: true,
  });
}

/** The finding of two files that say the same; `said` names both, and how. */
export function copyDetection(said: string, comparing: Rule, placeOf: AssessInput['placeOf']): Detection {
  return detection('metric-copy', comparing, placeOf, {
    message: `${said}: either the model is unchanged, or one model was judged twice.`,
    identity: said,
    severity: 'low',
    advisory: true,
  });
}

/** What a reader should know about the evidence. */
export function noteDetection(note: string, placeOf: AssessInput['placeOf']): Detection {
  return {
    rule: 'metric-evidence',
    engine: 'metrics',
    severity: 'info',
    title: 'About the evidence',
    message: sentence(note),
    location: placeOf(['gates', 'metrics', 'candidate']),
    lineText: '',
    advisory: true,
    identity: note,
    help: { text: 'The verdict rests on this evidence as it was when it was read.' },
  };
}

function ruleIdOf({ status, demand }: Ruling): string {
  switch (status) {
    case 'undefined':
    case 'inconclusive':
      return `metric-${status}`;
    case 'no-baseline':
      return 'metric-first-run';
    case 'pass':
    case 'fail':
      return `metric-${demand === 'max-drop' || demand === 'max-relative-drop' ? 'drop' : demand}`;
  }
}

function detection(
  id: string,
  rule: Rule,
  placeOf: AssessInput['placeOf'],
  own: Pick<Detection, 'message' | 'severity' | 'advisory' | 'incomplete'> & { readonly identity: string },
): Detection {
  return {
    rule: id,
    engine: 'metrics',
    title: titles[id] ?? id,
    location: placeOf(['gates', 'metrics', 'rules', rule.index]),
    lineText: '',
    help: { text: helps[id] ?? '' },
    properties: { metric: rule.metric },
    ...own,
  };
}
