import { Random } from '../random';
import { resampleInto } from '../resample';
import { accelerationOf, bcaInterval, percentileInterval } from './bca';
import { jackknife } from './jackknife';
import type { Interval } from './interval';

export interface BootstrapOptions {
  readonly rows: number;
  /** A cluster number from 0 for each row: whole clusters are drawn where rows of one (a user, a patient) depend on each other. */
  readonly clusters?: Int32Array | undefined;
  /** The statistic of the table in which row i stands `counts[i]` times. NaN where it is undefined. Must not change `counts`. */
  readonly statistic: (counts: Uint8Array) => number;
  readonly replicates: number;
  /** A hex digest, of the data: the same data give the same interval. */
  readonly seed: string;
  readonly level: number;
  /** Σu³ / 6(Σu²)^(3/2) of the rows' influences, when the caller has them; else by the jackknife. */
  readonly acceleration?: number | undefined;
  /** Replicates `from` up to, not including, `to`, where there is a faster way to them than one `statistic` after the other. */
  readonly draw?: ((from: number, to: number) => Float64Array) | undefined;
}

export interface Bootstrap {
  /** The statistic of the table itself. */
  readonly estimate: number;
  readonly interval: Interval;
  readonly level: number;
  readonly method: 'bootstrap-bca' | 'bootstrap-percentile';
  /** Why it isn't BCa, or what else a reader must know. */
  readonly note?: string;
  /** Standard deviation of the replicates. */
  readonly standardError: number;
  /** z₀ and a of BCa; 0 for percentile. */
  readonly bias: number;
  readonly acceleration: number;
  /** Those with a defined value, ascending. */
  readonly distribution: Float64Array;
  readonly replicates: number;
  readonly undefinedReplicates: number;
}

/** With more undefined replicates than this share the rest no longer stand for the sampling distribution. */
const mostUndefined = 0.05;

/**
 * The bootstrap of a statistic of rows (or clusters) drawn with replacement, with the BCa interval of Efron (1987); the percentile
 * interval, with a note, when BCa is undefined because all replicates lie on one side of the estimate. Undefined without rows or
 * replicates, with a single row or cluster, when the estimate is undefined, or when more than 5 % of the replicates are.
 */
export function bootstrap(options: BootstrapOptions): Bootstrap | { readonly undefined: string } {
  const { rows, statistic, level, replicates } = options;
  const units = options.clusters ? clusterCount(options.clusters) : rows;
  if (rows === 0 || units < 2)
    return { undefined: `a bootstrap needs two ${options.clusters ? 'clusters' : 'rows'} or more; there are ${units}` };
  if (replicates < 1) return { undefined: 'a bootstrap needs at least one replicate' };
  const estimate = statistic(new Uint8Array(rows).fill(1));
  if (!Number.isFinite(estimate)) return { undefined: 'the statistic is undefined on the table itself' };
  const all = options.draw?.(0, replicates) ?? bootstrapReplicates(options, 0, replicates);
  const distribution = all.filter((value) => !Number.isNaN(value)).sort();
  const undefinedReplicates = all.length - distribution.length;
  if (undefinedReplicates > mostUndefined * replicates)
    return { undefined: `the statistic is undefined in ${undefinedReplicates} of ${replicates} bootstrap replicates` };
  const shared = {
    estimate,
    level,
    standardError: deviation(distribution),
    distribution,
    replicates,
    undefinedReplicates,
  };
  const acceleration = options.acceleration ?? accelerationOf(jackknife(options, units, estimate));
  const bca = bcaInterval(distribution, estimate, acceleration, level);
  if ('undefined' in bca) {
    const interval = percentileInterval(distribution, level);
    return { ...shared, interval, method: 'bootstrap-percentile', note: bca.undefined, bias: 0, acceleration: 0 };
  }
  return { ...shared, interval: bca.interval, method: 'bootstrap-bca', bias: bca.bias, acceleration };
}

/**
 * Replicates `from` up to, not including, `to`, in their order. Each draws from a stream of its own, so that any split of the range
 * over workers gives the same values.
 */
export function bootstrapReplicates(
  { rows, clusters, statistic, seed }: Pick<BootstrapOptions, 'rows' | 'clusters' | 'statistic' | 'seed'>,
  from: number,
  to: number,
): Float64Array {
  const values = new Float64Array(to - from);
  const counts = new Uint8Array(rows);
  const drawn = clusters ? new Uint8Array(clusterCount(clusters)) : counts;
  for (let replicate = from; replicate < to; replicate++) {
    drawn.fill(0);
    resampleInto(drawn, new Random(seed, replicate));
    if (clusters) for (let i = 0; i < rows; i++) counts[i] = drawn[clusters[i] ?? 0] ?? 0;
    values[replicate - from] = statistic(counts);
  }
  return values;
}

/** One more than the largest cluster number. */
export function clusterCount(clusters: Int32Array): number {
  let most = -1;
  for (const cluster of clusters) if (cluster > most) most = cluster;
  return most + 1;
}

function deviation(values: Float64Array): number {
  let mean = 0;
  for (const value of values) mean += value / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
}
