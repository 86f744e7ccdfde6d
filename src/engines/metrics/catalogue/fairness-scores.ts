import { signedDifference } from '../../../stats/fairness/gaps';
import { spreadOf, type Grouped, type Spread } from '../../../stats/fairness/spread';
import type { Weights } from '../../../stats/metrics/mean';
import { bin, calibrationError } from '../../../stats/metrics/probabilities';
import { rank, RankedClass, rocAucOf } from '../../../stats/metrics/ranked';
import { numberOf, undefinedBecause, type Value } from '../../../stats/value';
import { gather, type BinaryData, type Grouping } from '../data';
import { choice, readBoth, words, type Parameters, type ValuesOf } from '../parameters';
import { groupParameters, groupingFor, insufficient, privilegedGroups, shownGroups } from './groups';
import { needed, probabilities, type Metric, type Need, type Statistic } from './metric';
import { calibrationParameters } from './scores';

/** Fairness by scores: how far a metric of the score lies apart between groups. */

const common = {
  ...groupParameters,
  method: choice(['between_groups', 'to_overall'], 'between_groups'),
  privileged: words(),
};

interface ScoreGap<P extends Parameters> {
  readonly name: string;
  readonly parameters: P;
  readonly need: Need;
  /** Kinds of rows that every group must have. */
  readonly needs: readonly ('positives' | 'negatives')[];
  /** What is compared, for a reader. */
  readonly compares: string;
  /** The metric of some rows of the table, given the weights of all its rows. */
  of(data: BinaryData, rows: Uint32Array, values: ValuesOf<P>): Statistic;
}

function scoreGap<P extends Parameters>(gap: ScoreGap<P>): Metric<BinaryData> {
  return {
    name: gap.name,
    direction: 'lower; none with privileged=',
    parameters: { ...gap.parameters, ...common },
    needs: [gap.need, 'group'],
    undefinedWhen: `one group only; a group under min_size${gap.needs.length > 0 ? `, or without ${gap.needs.join(' or ')}` : ''}`,
    bind(expression, by) {
      const [own, shared] = readBoth(gap.parameters, common, expression);
      const { min_size: minSize, method, privileged } = shared;
      const columns = shared.by.length > 0 ? shared.by : by;
      const labelled = (data: BinaryData, grouping: Grouping) => ({
        labels: data.labels,
        predictions: data.labels,
        groups: grouping.codes,
        count: grouping.names.length,
      });
      const spread: Spread = { scale: 'difference', method, agg: 'worst_case' };
      const valuesOf = (data: BinaryData): ((weights: Weights) => Grouped[]) => {
        const { codes, names } = groupingFor(data, columns);
        const parts = rowsOf(codes, names.length).map((part) => gap.of(data, part, own));
        const all = method === 'to_overall' ? gap.of(data, Uint32Array.from(codes.keys()), own) : undefined;
        return (weights) => [
          { values: parts.map((part) => numberOf(part(weights))), overall: all ? numberOf(all(weights)) : NaN },
        ];
      };
      return {
        expression,
        ...(privileged.length === 0 && { gap: { spread, of: valuesOf } }),
        direction: privileged.length === 0 ? 'lower' : 'none',
        by: columns,
        interval: true,
        comparison: { strata: (data) => groupingFor(data, columns).codes },
        prepare(data) {
          const grouping = groupingFor(data, columns);
          const sides = privileged.length > 0 ? privilegedGroups(grouping, privileged) : undefined;
          const rows = labelled(data, grouping);
          const problem = insufficient(rows, grouping, { minSize, needs: gap.needs, privileged: sides });
          if (problem !== undefined) return () => undefinedBecause(problem);
          if (!sides) {
            const values = valuesOf(data);
            return (weights) => spreadOf(values(weights), spread);
          }
          const codes = grouping.codes.map((code) => (sides[code] ? 1 : 0));
          const [out, inside] = rowsOf(codes, 2).map((part) => gap.of(data, part, own));
          return (weights) =>
            signedDifference(out ? numberOf(out(weights)) : NaN, inside ? numberOf(inside(weights)) : NaN);
        },
        details(data) {
          const grouping = groupingFor(data, columns);
          const values = rowsOf(grouping.codes, grouping.names.length).map((part) =>
            numberOf(gap.of(data, part, own)(data.weights)),
          );
          return shownGroups(labelled(data, grouping), grouping, (group) => ({ [gap.compares]: values[group] ?? NaN }));
        },
      };
    },
  };
}

/** The rows of each code, in their order. */
function rowsOf(codes: Int32Array, count: number): Uint32Array[] {
  const sizes = new Uint32Array(count);
  for (const code of codes) sizes[code] = (sizes[code] ?? 0) + 1;
  const rows = Array.from(sizes, (size) => new Uint32Array(size));
  sizes.fill(0);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    const place = sizes[code] ?? 0;
    const part = rows[code];
    if (part) part[place] = row;
    sizes[code] = place + 1;
  }
  return rows;
}

function aucOf(data: BinaryData, rows: Uint32Array): Statistic {
  const scores = needed(data, 'scores').columns[0] ?? new Float64Array();
  const { order, ends } = rank(gather(scores, rows));
  // Ranked within the group, but numbered as rows of the table, whose labels and weights they index.
  const ranked = new RankedClass({ order: gather(rows, order), ends }, data.labels);
  return (weights: Weights): Value => rocAucOf(ranked, weights);
}

function calibrationOf(
  data: BinaryData,
  rows: Uint32Array,
  { bins, strategy }: ValuesOf<typeof calibrationParameters>,
): Statistic {
  const confidences = gather(probabilities(data).columns[0] ?? new Float64Array(), rows);
  const labels = gather(data.labels, rows);
  const binned = bin(confidences, bins, strategy);
  return (weights: Weights): Value =>
    calibrationError(confidences, labels, binned, 'l1', weights && gather(weights, rows));
}

export const scoreFairnessMetrics: readonly Metric<BinaryData>[] = [
  scoreGap({
    name: 'roc_auc_difference',
    parameters: {},
    need: 'score',
    needs: ['positives', 'negatives'],
    compares: 'rocAuc',
    of: aucOf,
  }),
  scoreGap({
    name: 'ece_difference',
    parameters: calibrationParameters,
    need: 'probability',
    needs: [],
    compares: 'ece',
    of: calibrationOf,
  }),
];
