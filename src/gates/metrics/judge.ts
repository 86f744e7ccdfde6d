import { decide, oriented, rowsToDecide } from '../../stats/inference/decision';
import { figure, figures } from './figure';
import type { Direction, Outcome } from './outcome';

/** What one demand of a rule came to. */
export interface Ruling {
  readonly demand: 'min' | 'max' | 'max-drop' | 'max-relative-drop' | 'margin' | 'value';
  readonly status: 'pass' | 'fail' | 'inconclusive' | 'undefined' | 'no-baseline';
  readonly why: string;
}

/** What a ruling can be, the worst first. */
const order = [
  'undefined',
  'fail',
  'no-baseline',
  'inconclusive',
  'pass',
] as const satisfies readonly Ruling['status'][];

/** A difference that only rounding made, as a share of the numbers it is of: 0.88 is not below 0.8 × 1.1. */
const rounding = 1e-12;

/** `value` may be infinite: the difference of two numbers that are both finite. */
const exceeds = (value: number, limit: number, ...operands: number[]): boolean =>
  value - limit > rounding * Math.min(Number.MAX_VALUE, Math.max(...[value, limit, ...operands].map(Math.abs)));

/**
 * Judges an outcome by every demand of its rule. `adjusted` is the p of its being worse, adjusted over all comparisons; undefined
 * where it is the only one.
 */
export function rulingsOf(outcome: Outcome, adjusted: number | undefined): Ruling[] {
  const { rule, value } = outcome;
  if (value === null)
    return [{ demand: 'value', status: 'undefined', why: `it is undefined: ${outcome.reason ?? ''}` }];
  const rulings: Ruling[] = [];
  if (rule.min !== undefined) rulings.push(atLeast(value, rule.min));
  if (rule.max !== undefined) rulings.push(atMost(value, rule.max));
  for (const demand of ['max-drop', 'max-relative-drop', 'margin'] as const) {
    const limit = rule[demand];
    if (limit !== undefined) rulings.push({ demand, ...compared(outcome, value, demand, limit, adjusted) });
  }
  return rulings;
}

/** 0 for the worst that a ruling can be, more for what is better. */
export const rankOf = ({ status }: Ruling): number => order.indexOf(status);

/** The ruling that decides, with the reasons of all that say the same. */
export function worst(rulings: readonly Ruling[], rank: (ruling: Ruling) => number = rankOf): Ruling {
  const [first, ...rest] = [...rulings].sort((a, b) => rank(a) - rank(b));
  if (!first) throw new RangeError('a rule demands something');
  const why = [first, ...rest.filter(({ status }) => status === first.status)].map((ruling) => ruling.why).join('; ');
  return { ...first, why };
}

/** `value` and `limit` as text, alike where only rounding tells them apart; both times `scale`. */
const besides = (value: number, limit: number, scale = 1, ...operands: number[]): [string, string] =>
  exceeds(value, limit, ...operands) || exceeds(limit, value, ...operands)
    ? figures(scale * value, scale * limit)
    : [figure(scale * limit), figure(scale * limit)];

function atLeast(value: number, limit: number): Ruling {
  const below = exceeds(limit, value);
  const [is, wanted] = besides(value, limit);
  return { demand: 'min', status: below ? 'fail' : 'pass', why: `${is} is ${below ? 'below' : 'at least'} ${wanted}` };
}

function atMost(value: number, limit: number): Ruling {
  const above = exceeds(value, limit);
  const [is, wanted] = besides(value, limit);
  return { demand: 'max', status: above ? 'fail' : 'pass', why: `${is} is ${above ? 'above' : 'at most'} ${wanted}` };
}

type Ruled = Omit<Ruling, 'demand'>;

function compared(
  outcome: Outcome,
  value: number,
  demand: 'max-drop' | 'max-relative-drop' | 'margin',
  limit: number,
  adjusted: number | undefined,
): Ruled {
  const { baseline, direction, rule } = outcome;
  if (direction === undefined)
    return {
      status: 'undefined',
      why: `neither more nor less of it is better, so it can't be worse than a baseline; set min and max, or say direction: higher or lower`,
    };
  if (baseline === undefined)
    return { status: 'no-baseline', why: `not compared: there is no baseline, nothing is at ${rule.baseline ?? ''}` };
  if (baseline === null)
    return { status: 'undefined', why: `the baseline's is undefined: ${outcome.baselineReason ?? ''}` };
  const loss = direction === 'higher' ? baseline - value : value - baseline;
  if (demand === 'max-relative-drop') return relative(loss, baseline, value, limit, direction);
  if (demand === 'margin' && rule.decision === 'non-inferiority')
    return nonInferior(outcome, value, limit, direction, adjusted);
  return absolute(loss, baseline, value, limit, direction);
}

const went = (direction: Direction): [worse: string, better: string] =>
  direction === 'higher' ? ['drops', 'rises'] : ['rises', 'drops'];

function absolute(loss: number, baseline: number, value: number, limit: number, direction: Direction): Ruled {
  const [worse, better] = went(direction);
  const over = exceeds(loss, limit, baseline, value);
  const [is, wanted] = besides(Math.abs(loss), limit, 1, baseline, value);
  const moved = loss > 0 ? `it ${worse} by ${is}` : loss < 0 ? `it ${better} by ${is}` : 'it is unchanged';
  return {
    status: over ? 'fail' : 'pass',
    why: over ? `${moved}, more than ${wanted}` : loss > 0 ? `${moved}, at most ${wanted}` : moved,
  };
}

function relative(loss: number, baseline: number, value: number, limit: number, direction: Direction): Ruled {
  if (baseline === 0)
    return { status: 'undefined', why: 'a share of a baseline of 0 is undefined; set max-drop in its stead' };
  const [worse] = went(direction);
  const base = Math.abs(baseline);
  const over = exceeds(loss, limit * base, baseline, value);
  const [is, wanted] = besides(loss, limit * base, 100 / base, baseline, value);
  if (loss <= 0) return { status: 'pass', why: 'it is not worse than the baseline' };
  return {
    status: over ? 'fail' : 'pass',
    why: `it ${worse} by ${is} % of the baseline, ${over ? 'more than' : 'at most'} ${wanted} %`,
  };
}

/** Of fewer rows, clusters or queries the resamples repeat a handful of values, and an interval of them can have no width at all. */
const fewestResampled = 20;
/** DeLong's interval at 95 % misses an equal AUC in 9 % of cases with 3 or 5 rows of one class and 300 of the other, in 7 % with 10. */
const fewestOfClass = 10;

/** Non-inferiority: the whole interval of the difference has to lie on the good side of the margin. */
function nonInferior(
  outcome: Outcome,
  value: number,
  margin: number,
  direction: Direction,
  adjusted: number | undefined,
): Ruled {
  const { interval, delta, rows, rule, basis } = outcome;
  if (outcome.alike) return { status: 'pass', why: 'both models answer the same on every row' };
  if (interval === undefined || delta === undefined)
    return { status: 'undefined', why: outcome.note ?? 'its difference has no interval' };
  const fewest = basis?.of === 'rows of a class' ? fewestOfClass : fewestResampled;
  if (basis && basis.units < fewest)
    return {
      status: 'inconclusive',
      why: `${basis.units} ${basis.of} are too few for an interval to be relied on: ${fewest} are the least`,
    };
  const [lower, upper] = oriented(interval, direction);
  const between = `[${figure(interval[0])}, ${figure(interval[1])}]`;
  const edge = margin === 0 ? '0' : `${direction === 'higher' ? '−' : '+'}${figure(margin)}`;
  const shown = `Δ ${figure(delta)} ${between}`;
  // Whatever the unit: what rounding makes of a number is a share of it.
  const size = Math.max(Math.abs(value), Math.abs(value - delta), margin) || 1;
  const decision = decide([lower / size, upper / size], margin / size);
  if (decision === 'pass') return { status: 'pass', why: `${shown} keeps clear of ${edge}` };
  const byChance = decision === 'fail' && adjusted !== undefined && adjusted > (1 - rule.level) / 2 + rounding;
  if (decision === 'fail' && !byChance) return { status: 'fail', why: `${shown} is beyond ${edge}` };
  if (byChance)
    return {
      status: 'inconclusive',
      why: `${shown} is beyond ${edge}, but among so many comparisons that may be chance (adjusted p ${figure(adjusted)})`,
    };
  const needed = rowsToDecide({
    delta: (direction === 'higher' ? delta : -delta) / size,
    ...{ interval: [lower / size, upper / size], margin: margin / size, rows },
  });
  const more = 'undefined' in needed ? needed.undefined : `about ${needed.rows} rows would decide, there are ${rows}`;
  return { status: 'inconclusive', why: `${shown} reaches across ${edge}: ${more}` };
}
