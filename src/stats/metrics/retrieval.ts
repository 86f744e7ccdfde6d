import { defined, undefinedBecause, type Value } from '../value';
import { argsort } from './argsort';
import { noWeight, totalWeight, weightedMean, type Weights } from './mean';

/** Metrics of rankings: the documents of each query by descending score; of equal scores the one earlier in the file goes first. */
export interface Rankings {
  readonly relevance: Float64Array;
  readonly scores: Float64Array;
  /** Rows by query, within a query by rank. */
  readonly order: Uint32Array;
  /** For each query the place in `order` after its last document. */
  readonly ends: Uint32Array;
}

/** `queries` numbers the query of each row from 0; queries without rows are passed over. */
export function rankings(relevance: Float64Array, scores: Float64Array, queries: Int32Array, count: number): Rankings {
  const byScore = argsort(scores.map((score) => -score));
  const places = new Uint32Array(count + 1);
  for (const query of queries) places[query + 1] = (places[query + 1] ?? 0) + 1;
  for (let query = 1; query <= count; query++) places[query] = (places[query] ?? 0) + (places[query - 1] ?? 0);
  const ends = places.slice(1).filter((end, query) => end > (places[query] ?? 0));
  const order = new Uint32Array(queries.length);
  for (const row of byScore) {
    const query = queries[row] ?? 0;
    const place = places[query] ?? 0;
    order[place] = row;
    places[query] = place + 1;
  }
  return { relevance, scores, order, ends };
}

/** One value a query, and how the queries weigh: by the weight of their first row. */
export interface PerQuery {
  readonly values: Float64Array;
  readonly firstRows: Uint32Array;
  /** Queries that say nothing and were left out. */
  readonly leftOut: number;
}

/** The mean over the queries. Undefined where no query counts. */
export function queryMean({ values, firstRows, leftOut }: PerQuery, weights: Weights): Value {
  const of = weights && Float64Array.from(firstRows, (row) => weights[row] ?? 0);
  if (values.length === 0) return undefinedBecause(leftOut === 0 ? noWeight(0) : 'every query has one document only');
  if (totalWeight(values.length, of) === 0) return undefinedBecause(noWeight(values.length));
  const mean = weightedMean(values, of);
  if (leftOut === 0 || 'undefined' in mean) return mean;
  return defined(mean.value, `left out ${leftOut} ${leftOut === 1 ? 'query' : 'queries'} with one document only`);
}

function perQuery(
  { order, ends }: Rankings,
  value: (rows: Uint32Array) => number,
  counts: (rows: Uint32Array) => boolean = () => true,
): PerQuery {
  const values: number[] = [];
  const firstRows: number[] = [];
  let [start, leftOut] = [0, 0];
  for (const end of ends) {
    const rows = order.subarray(start, end);
    start = end;
    if (counts(rows)) {
      values.push(value(rows));
      firstRows.push(rows.reduce((first, row) => Math.min(first, row)));
    } else leftOut++;
  }
  return { values: Float64Array.from(values), firstRows: Uint32Array.from(firstRows), leftOut };
}

export type Gain = 'linear' | 'exponential';

export interface NdcgOptions {
  /** Only the first k places count; `undefined` counts all. */
  readonly k: number | undefined;
  readonly gain: Gain;
  /** Tied documents share the mean gain of their run (McSherry & Najork 2008); ignoring ties takes the later row first. */
  readonly ignoreTies: boolean;
}

/**
 * Normalised discounted cumulative gain of each query: discount 1/log2(place + 1) (Järvelin & Kekäläinen 2002; scikit-learn
 * `ndcg_score`). Relevance must be ≥ 0. A query without any relevance scores 0; one with a single document, whose order can't
 * be wrong, is left out.
 */
export function ndcg(ranked: Rankings, { k = Infinity, gain, ignoreTies }: NdcgOptions): PerQuery {
  const { relevance, scores } = ranked;
  const gainOf = (row: number): number => {
    const grade = relevance[row] ?? 0;
    return gain === 'linear' ? grade : 2 ** grade - 1;
  };
  return perQuery(
    ranked,
    (rows) => {
      const gains = Float64Array.from(rows, gainOf);
      const ideal = discounted(gains.slice().sort().reverse(), k);
      if (ideal === 0) return 0;
      overTies(rows, scores, (start, end) => {
        const run = gains.subarray(start, end);
        if (ignoreTies) run.reverse();
        else run.fill(run.reduce((total, value) => total + value, 0) / run.length);
      });
      return discounted(gains, k) / ideal;
    },
    (rows) => rows.length > 1,
  );
}

function discounted(gains: Float64Array, k: number): number {
  let total = 0;
  for (let place = 0; place < Math.min(k, gains.length); place++) total += (gains[place] ?? 0) / Math.log2(place + 2);
  return total;
}

function overTies(rows: Uint32Array, scores: Float64Array, run: (start: number, end: number) => void): void {
  for (let start = 0; start < rows.length;) {
    let end = start + 1;
    while (end < rows.length && scores[rows[end] ?? 0] === scores[rows[start] ?? 0]) end++;
    if (end - start > 1) run(start, end);
    start = end;
  }
}

/** 1 / place of the first relevant document of each query; 0 where there is none. `from` is the least relevance that counts. */
export function reciprocalRanks(ranked: Rankings, from: number): PerQuery {
  return perQuery(ranked, (rows) => 1 / (firstRelevant(ranked, rows, from) + 1));
}

function firstRelevant({ relevance }: Rankings, rows: Uint32Array, from: number): number {
  const place = rows.findIndex((row) => (relevance[row] ?? 0) >= from);
  return place < 0 ? Infinity : place;
}

/** 1 where a relevant document is among the first k of a query, else 0. */
export function hits(ranked: Rankings, k: number, from: number): PerQuery {
  return perQuery(ranked, (rows) => (firstRelevant(ranked, rows, from) < k ? 1 : 0));
}

/** Share of relevant documents among the first k places of a query; places beyond its last document count as not relevant. */
export function precisionsAtK(ranked: Rankings, k: number, from: number): PerQuery {
  const { relevance } = ranked;
  return perQuery(ranked, (rows) => {
    let relevant = 0;
    for (const row of rows.subarray(0, k)) if ((relevance[row] ?? 0) >= from) relevant++;
    return relevant / k;
  });
}
