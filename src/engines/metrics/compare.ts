import {
  bootstrap,
  bootstrapAuc,
  bootstrapNonInferiority,
  type Bootstrap,
  type Interval,
} from '../../stats/inference/index';
import { accelerationOf, asPercentile, quantile } from '../../stats/inference/bca';
import { bootstrapReplicates } from '../../stats/inference/bootstrap';
import { radiusOf, spreadInterval, type Grouped } from '../../stats/fairness/spread';
import { replicatesOf, resample, type Counts } from '../../stats/metrics/resampling';
import { influencesOnMean, resampledMean, type Weights } from '../../stats/metrics/mean';
import { numberOf } from '../../stats/value';
import { isAlike, unitsOf, type Basis } from './alike';
import type { Bound, Decisions, Direction, GroupGap, MeanLoss, Statistic } from './catalogue/metric';
import type { Rows, Shared } from './data';
import { byDeLong, byTable, tableOf } from './exact';
import { kindsOf } from './kinds';

/** An interval, and the p of non-inferiority where there is a baseline and a direction. */
export interface Inference {
  readonly interval: Interval;
  readonly level: number;
  readonly method: 'delong' | 'newcombe' | 'bootstrap-simultaneous' | Bootstrap['method'];
  readonly pValue?: number;
  /** One-sided, H0: not worse by more than the margin; small means worse. */
  readonly pWorse?: number;
  /** Rows on which exactly one of the two models is right. */
  readonly discordant?: { readonly candidateOnly: number; readonly baselineOnly: number };
  /** The test of `pValue`, where the interval's method has none of its own. */
  readonly test?: 'mcnemar-exact' | 'tango-score';
  readonly replicates?: number;
  /** What is resampled, or ranked against the other class. */
  readonly basis?: Basis;
  /** Both models answer the same on every row, as far as the metric can tell. */
  readonly alike?: true;
  readonly note?: string;
}

export interface InferenceOptions {
  /** How much worse still counts as not worse, ≥ 0, in the metric's own unit. */
  readonly margin: number;
  readonly level: number;
  /** Hex digest of the data that the bootstrap starts from. */
  readonly seed: string;
}

export interface Undefined {
  readonly undefined: string;
  /** Most resamples have no value at all: that of these rows rests on chance. */
  readonly unfounded?: true;
}

/** How many replicates a bootstrap has, and the fewest where it goes through every row of a large table each time. */
const replicates = 2000;
const fewestReplicates = 500;
/** With more undefined replicates than this share the rest no longer stand for the sampling distribution. */
const mostUndefined = 0.05;
/** With more than this share the value itself rests on the few rows that happen to be there. */
const mostUnfounded = 0.5;
/** Rows times replicates that a metric may take before replicates are saved. */
const mostDraws = 100_000_000;

/**
 * Candidate − baseline on the same rows: DeLong for an area under the ROC curve, Newcombe's paired interval with McNemar's exact
 * test (margin 0) or Tango's score test for a share of the same rows, else the paired bootstrap (of whole clusters where there are).
 */
export function compare<D extends Rows<D>>(
  metric: Bound<D>,
  candidate: D,
  baseline: D,
  options: InferenceOptions,
): Inference | Undefined {
  const result = difference(metric, candidate, baseline, options);
  if ('undefined' in result) return result;
  return {
    ...result,
    ...(result.method.startsWith('bootstrap') && { basis: unitsOf(metric, candidate) }),
    ...(isAlike(metric, candidate, baseline) && { alike: true }),
  };
}

function difference<D extends Rows<D>>(
  metric: Bound<D>,
  candidate: D,
  baseline: D,
  options: InferenceOptions,
): Inference | Undefined {
  const { comparison, direction } = metric;
  const { weights, clusters } = candidate;
  if (comparison.auc && !clusters)
    return byDeLong(comparison.auc(candidate), comparison.auc(baseline), weights, options);
  if (comparison.proportion && !weights && !clusters)
    return byTable(tableOf(comparison.proportion(candidate), comparison.proportion(baseline)), options);
  if (metric.gap) return gapDifference(metric, metric.gap, candidate, baseline, options);
  const result = resampled(metric, candidate, baseline, options);
  if ('undefined' in result) return result;
  return fromBootstrap(comparison.percentile ? asPercentile(result) : result, direction, options.margin);
}

/**
 * The difference of two largest gaps, from the simultaneous interval of each at half the error (Bonferroni): it covers at least as often
 * as it says. The bootstrap of the difference itself doesn't: noise widens the gap of fairer groups more than that of less fair ones.
 */
function gapDifference<D extends Rows<D>>(
  metric: Bound<D>,
  gap: GroupGap<D>,
  candidate: D,
  baseline: D,
  options: InferenceOptions,
): Inference | Undefined {
  const { level } = options;
  const each = { ...options, level: 1 - (1 - level) / 2 };
  const a = gapInterval(metric, gap, candidate, each);
  if ('undefined' in a && a.unfounded) return a;
  if (isAlike(metric, candidate, baseline)) return { interval: [0, 0], level, method: 'bootstrap-simultaneous' };
  if ('undefined' in a) return a;
  const b = gapInterval(metric, gap, baseline, each);
  if ('undefined' in b) return b;
  return { ...a, interval: [a.interval[0] - b.interval[1], a.interval[1] - b.interval[0]], level };
}

/** The interval of one model's own value, by the bootstrap (within the groups, where it compares groups). */
export function intervalOf<D extends Rows<D>>(
  metric: Bound<D>,
  data: D,
  options: InferenceOptions,
): Inference | Undefined {
  if (metric.gap) return gapInterval(metric, metric.gap, data, options);
  const result = resampled(metric, data, undefined, options);
  return 'undefined' in result ? result : fromBootstrap(result, 'none', 0);
}

function fromBootstrap(result: Bootstrap, direction: Direction, margin: number): Inference {
  const { interval, level, method, note } = result;
  const notes = [note, fewer(result.replicates).note].filter((text) => text !== undefined);
  return {
    interval,
    level,
    ...(direction !== 'none' && {
      pValue: bootstrapNonInferiority(result, margin, direction),
      pWorse: bootstrapNonInferiority(result, -margin, direction === 'higher' ? 'lower' : 'higher'),
    }),
    method,
    replicates: result.replicates,
    ...(notes.length > 0 && { note: notes.join('; ') }),
  };
}

/** The interval of a largest gap between groups: simultaneous for all pairs of them. */
function gapInterval<D extends Rows<D>>(
  { comparison: { decisions, strata } }: Bound<D>,
  { spread, of, ofDecisions }: GroupGap<D>,
  data: D,
  { level, seed }: InferenceOptions,
): Inference | Undefined {
  const estimate = of(data)(data.weights);
  const against =
    (rates: (weights: Weights) => Grouped[]) =>
    (weights: Counts): number =>
      radiusOf(estimate, rates(weights), spread);
  let radii: Float64Array;
  if (decisions && ofDecisions && !data.weights && !data.clusters) {
    const own = decisions.of(data);
    const kinds = kindsOf(own, undefined);
    const some = kinds.take(own);
    radii = replicatesOf({
      counts: kinds.counts,
      strata: some.groups,
      statistic: against(ofDecisions(some, data)),
      replicates,
      seed,
    });
  } else {
    const { rows, clusters } = data;
    const statistic = overRows(data, against(of(data)));
    const some = { seed, replicates: affordable(rows), statistic };
    radii = clusters
      ? bootstrapReplicates({ ...some, rows, clusters }, 0, some.replicates)
      : replicatesOf({ ...some, counts: new Uint8Array(rows).fill(1), strata: strata?.(data) });
  }
  const known = radii.filter((radius) => !Number.isNaN(radius)).sort();
  const lost = radii.length - known.length;
  if (lost > mostUndefined * radii.length)
    return {
      undefined: `a group loses the rows of its rate in ${lost} of ${radii.length} resamples`,
      ...(lost > mostUnfounded * radii.length && { unfounded: true }),
    };
  const interval = spreadInterval(estimate, quantile(known, level), spread);
  return { interval, level, method: 'bootstrap-simultaneous', replicates: radii.length, ...fewer(radii.length) };
}

/** Fewer replicates where each goes through the rows of a large table. */
const affordable = (rows: number): number =>
  Math.max(fewestReplicates, Math.min(replicates, Math.floor(mostDraws / Math.max(rows, 1))));

function fewer(made: number): { note?: string } {
  return made < replicates ? { note: `${made} replicates instead of ${replicates}: many rows` } : {};
}

/** A statistic of row weights as one of how often each row was drawn. */
function overRows({ rows, weights }: Shared, statistic: (weights: Counts) => number): (counts: Counts) => number {
  if (!weights) return statistic;
  const product = new Float64Array(rows);
  return (counts) => {
    for (let row = 0; row < rows; row++) product[row] = (counts[row] ?? 0) * (weights[row] ?? 0);
    return statistic(product);
  };
}

/** The statistic of one model, or of the difference of two, over resampled rows. */
function resampled<D extends Rows<D>>(
  metric: Bound<D>,
  candidate: D,
  baseline: D | undefined,
  { level, seed }: InferenceOptions,
): Bootstrap | Undefined {
  const { auc, decisions, mean, strata } = metric.comparison;
  const { weights, clusters, rows } = candidate;
  const shared = { seed, level, replicates };
  if (decisions && !weights && !clusters) {
    const first = decisions.of(candidate);
    const second = baseline && decisions.of(baseline);
    const kinds = kindsOf(first, second?.predictions);
    const statistic = differenceOf(
      decisions.statistic(kinds.take(first), candidate),
      second && decisions.statistic(kinds.take({ ...second, ...groupsOf(first) }), baseline),
    );
    const groups = kinds.take(first).groups;
    return resample({ ...shared, counts: kinds.counts, strata: groups, statistic });
  }
  const some = { ...shared, replicates: affordable(rows) };
  if (mean) return resampledMeans(mean(candidate), baseline && mean(baseline), candidate, some);
  if (auc && baseline) {
    const [first, second] = [auc(candidate), auc(baseline)];
    const orders = { candidate: first.order, baseline: second.order };
    const scores = { labels: first.labels, candidate: first.scores, baseline: second.scores };
    return bootstrapAuc({ ...scores, weights, clusters, orders }, some);
  }
  const statistic = overRows(candidate, differenceOf(metric.prepare(candidate), baseline && metric.prepare(baseline)));
  if (strata && !clusters)
    return resample({ ...some, statistic, counts: new Uint8Array(rows).fill(1), strata: strata(candidate) });
  return bootstrap({ ...some, statistic, rows, clusters });
}

/** A mean of the rows, or the difference of two: of rows paired, that is the mean of their differences. */
function resampledMeans(
  candidate: MeanLoss,
  baseline: MeanLoss | undefined,
  { rows, weights, clusters }: Shared,
  options: { seed: string; level: number; replicates: number },
): Bootstrap | Undefined {
  const { finish } = candidate;
  if (finish) {
    const [first, second] = [candidate, baseline].map((model) => model && resampledMean(model.losses, weights));
    const statistic = (counts: Uint8Array): number =>
      finish(first?.(counts) ?? NaN) - (second ? finish(second(counts)) : 0);
    return bootstrap({ ...options, rows, clusters, statistic });
  }
  const values = baseline ? candidate.losses.map((loss, row) => loss - (baseline.losses[row] ?? 0)) : candidate.losses;
  const acceleration = clusters ? undefined : accelerationOf(influencesOnMean(values, weights));
  return bootstrap({ ...options, rows, clusters, statistic: resampledMean(values, weights), acceleration });
}

/** The groups of the candidate's rows stand for both models. */
const groupsOf = ({ groups }: Decisions): Partial<Decisions> => (groups ? { groups } : {});

function differenceOf(candidate: Statistic, baseline: Statistic | undefined): (weights: Counts) => number {
  if (!baseline) return (weights) => numberOf(candidate(weights));
  return (weights) => numberOf(candidate(weights)) - numberOf(baseline(weights));
}
