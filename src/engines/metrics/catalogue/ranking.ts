import { UsageError } from '../../../errors';
import {
  hits,
  ndcg,
  precisionsAtK,
  queryMean,
  rankings,
  reciprocalRanks,
  type PerQuery,
  type Rankings,
} from '../../../stats/metrics/retrieval';
import type { RankingData } from '../data';
import { choice, flag, number, optional, type Parameters, type ValuesOf } from '../parameters';
import { metric, needed, type Metric } from './metric';

/** Metrics of rankings: the mean over the queries. */

const rankingsOf = (data: RankingData): Rankings =>
  rankings(data.relevance, needed(data, 'scores'), data.queries, data.queryCount);

function overQueries<P extends Parameters>(
  name: string,
  undefinedWhen: string,
  parameters: P,
  values: (ranked: Rankings, parameters: ValuesOf<P>, data: RankingData) => PerQuery,
): Metric<RankingData> {
  return metric<RankingData, P>({
    name,
    direction: 'higher',
    parameters,
    needs: ['score', 'query'],
    undefinedWhen,
    prepare(data, given) {
      const each = values(rankingsOf(data), given, data);
      return (weights) => queryMean(each, weights);
    },
  });
}

const places = number(undefined, { from: 1, whole: true });
const relevant = { relevant: optional(number(undefined)) };

/** From which relevance on a document counts as relevant. */
function relevantFrom(data: RankingData, { relevant: given }: ValuesOf<typeof relevant>): number {
  const from = given ?? data.relevantFrom;
  if (from !== undefined) return from;
  throw new UsageError(
    'the relevance has more grades than 0 and 1: say from which on a document is relevant (--relevant MIN)',
  );
}

export const rankingMetrics: readonly Metric<RankingData>[] = [
  overQueries(
    'ndcg',
    'no query with two documents',
    { k: optional(places), gain: choice(['linear', 'exponential'], 'linear'), ignore_ties: flag(false) },
    (ranked, { k, gain, ignore_ties: ignoreTies }) => ndcg(ranked, { k, gain, ignoreTies }),
  ),
  overQueries('mrr', 'no rows', relevant, (ranked, values, data) =>
    reciprocalRanks(ranked, relevantFrom(data, values)),
  ),
  overQueries('hit_rate', 'no rows', { k: places, ...relevant }, (ranked, values, data) =>
    hits(ranked, values.k, relevantFrom(data, values)),
  ),
  overQueries('precision_at_k', 'no rows', { k: places, ...relevant }, (ranked, values, data) =>
    precisionsAtK(ranked, values.k, relevantFrom(data, values)),
  ),
];
