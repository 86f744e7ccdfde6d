import { bcaInterval, percentileInterval } from '../inference/bca';
import type { Bootstrap } from '../inference/bootstrap';
import { Random } from '../random';
import { resampleInto } from '../resample';
import { binomial } from './binomial-draw';

/**
 * The stratified bootstrap of rows that come in few kinds. Where a statistic depends on a row only by its kind (its label, its
 * decisions, its group), n rows are a handful of counts, and a replicate is a multinomial draw of these: O(kinds), not O(n).
 */
export interface Resampling {
  /** How many rows there are of each kind. */
  readonly counts: Counts;
  /** The stratum of each kind, from 0; each stratum keeps its number of rows in every replicate. One stratum where left out. */
  readonly strata?: Int32Array | undefined;
  /** The statistic where kind i stands `counts[i]` times; NaN where it is undefined. Must not keep `counts`. */
  readonly statistic: (counts: Counts) => number;
  readonly replicates: number;
  /** A hex digest of the data: the same data give the same interval. */
  readonly seed: string;
  readonly level: number;
}

/** Bytes where every kind is a single row: of those there may be so many that only bytes stay in a processor's cache. */
export type Counts = Float64Array | Uint8Array;

/** With more undefined replicates than this share the rest no longer stand for the sampling distribution. */
const mostUndefined = 0.05;
/** Up to so many kinds are left out alone by the jackknife; of more, groups: each time the statistic is O(kinds). */
const mostAlone = 400;
const groupsOfMany = 200;

/** BCa interval (Efron 1987), or the percentile interval with a note where BCa has none. */
export function resample(request: Resampling): Bootstrap | { readonly undefined: string } {
  const { counts, statistic, replicates, level } = request;
  if (totalOf(counts) < 2) return { undefined: 'a bootstrap needs two rows or more' };
  const estimate = statistic(counts);
  if (!Number.isFinite(estimate)) return { undefined: 'the statistic is undefined on the table itself' };
  const all = replicatesOf(request);
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
  const acceleration = accelerationBy(request);
  const bca = bcaInterval(distribution, estimate, acceleration, level);
  if ('undefined' in bca) {
    const interval = percentileInterval(distribution, level);
    return { ...shared, interval, method: 'bootstrap-percentile', note: bca.undefined, bias: 0, acceleration: 0 };
  }
  return { ...shared, interval: bca.interval, method: 'bootstrap-bca', bias: bca.bias, acceleration };
}

function totalOf(counts: Counts): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}

/** The statistic of each replicate, NaN where it is undefined. */
export function replicatesOf({ counts, strata, statistic, replicates, seed }: Omit<Resampling, 'level'>): Float64Array {
  const parts = partsOf(counts, strata);
  const drawn = counts instanceof Uint8Array ? new Uint8Array(counts.length) : new Float64Array(counts.length);
  return Float64Array.from({ length: replicates }, (_, replicate) => {
    const random = new Random(seed, replicate);
    drawn.fill(0);
    for (const part of parts) drawPart(random, part, counts, drawn);
    return statistic(drawn);
  });
}

/** A stratum: its kinds, and how many rows they have together. */
interface Part {
  readonly kinds: Uint32Array;
  readonly rows: number;
}

function partsOf(counts: Counts, strata: Int32Array | undefined): Part[] {
  const lists: number[][] = [];
  for (let kind = 0; kind < counts.length; kind++) (lists[strata?.[kind] ?? 0] ??= []).push(kind);
  return lists.map((kinds) => ({
    kinds: Uint32Array.from(kinds),
    rows: kinds.reduce((total, kind) => total + (counts[kind] ?? 0), 0),
  }));
}

/** A multinomial draw of as many rows as the stratum has. */
function drawPart(random: Random, { kinds, rows }: Part, counts: Counts, drawn: Counts): void {
  if (rows === kinds.length) {
    // Every row a kind of its own.
    const taken = new Uint8Array(kinds.length);
    resampleInto(taken, random);
    for (let i = 0; i < taken.length; i++) drawn[kinds[i] ?? 0] = taken[i] ?? 0;
    return;
  }
  // One kind after the other, each given what is left (conditional binomials).
  let [left, weight] = [rows, rows];
  for (const kind of kinds) {
    const count = counts[kind] ?? 0;
    const taken = count >= weight ? left : binomial(random, left, count / weight);
    drawn[kind] = taken;
    left -= taken;
    weight -= count;
    if (left === 0) break;
  }
}

/**
 * Efron's acceleration Σu³ / 6(Σu²)^(3/2) over the influences u of the rows: leaving out one row of a kind, for as many rows as the
 * kind has. Many kinds are left out in groups, one row of each.
 */
function accelerationBy({ counts, statistic }: Resampling): number {
  const groups = counts.length <= mostAlone ? counts.length : groupsOfMany;
  const less = counts.slice();
  const values = new Float64Array(groups);
  const weights = new Float64Array(groups);
  for (let group = 0; group < groups; group++) {
    let [rows, kinds] = [0, 0];
    for (let kind = group; kind < counts.length; kind += groups) {
      const count = counts[kind] ?? 0;
      if (count === 0) continue;
      less[kind] = count - 1;
      rows += count;
      kinds++;
    }
    const value = kinds === 0 ? NaN : statistic(less);
    for (let kind = group; kind < counts.length; kind += groups) less[kind] = counts[kind] ?? 0;
    // Without which the statistic is undefined counts as without influence.
    if (!Number.isFinite(value)) continue;
    values[group] = value;
    weights[group] = rows / kinds;
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / total;
  let [squares, cubes] = [0, 0];
  values.forEach((value, i) => {
    const u = mean - value;
    squares += (weights[i] ?? 0) * u * u;
    cubes += (weights[i] ?? 0) * u * u * u;
  });
  return squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
}

function deviation(values: Float64Array): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, value) => sum + value / values.length, 0);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
