import { coefficientOfVariation, generalizedEntropy, type Benefits } from '../../../stats/fairness/entropy';
import { signedDifference, signedRatio } from '../../../stats/fairness/gaps';
import { confusions, pooled, type Confusion, type GroupedDecisions } from '../../../stats/fairness/groups';
import { rateOf, rates, type Denominator, type RateName } from '../../../stats/fairness/rates';
import { spreadOf, type Grouped, type Spread } from '../../../stats/fairness/spread';
import type { Weights } from '../../../stats/metrics/mean';
import { defined, undefinedBecause, type Value } from '../../../stats/value';
import type { BinaryData, Grouping } from '../data';
import { choice, number, readBoth, words, type Parameters, type ValuesOf } from '../parameters';
import { binaryDecider } from './decisions';
import { groupParameters, groupingFor, insufficient, privilegedGroups, shownGroups, sidesOf } from './groups';
import type { Decisions, Direction, Metric, Statistic } from './metric';

/** Fairness by decisions: how far groups of rows lie apart in a binary task. */

interface Gap<P extends Parameters> {
  readonly name: string;
  readonly parameters: P;
  /** Rates that it compares; each group must have rows to take them of. */
  readonly rates: readonly RateName[];
  readonly direction: Direction | ((values: ValuesOf<P>) => Direction);
  readonly undefinedWhen: string;
  /** How it is made of the groups; undefined where it compares two sides. */
  readonly spread?: (values: ValuesOf<P>) => Spread | undefined;
  /** Names of the privileged groups, where it compares two sides. */
  readonly privileged?: (values: ValuesOf<P>) => readonly string[];
  readonly combine?: (unprivileged: Confusion, privileged: Confusion) => Value;
}

function gapMetric<P extends Parameters>(gap: Gap<P>): Metric<BinaryData> {
  const common = { ...groupParameters, ...binaryDecider.parameters };
  const needs: readonly Denominator[] = [...new Set(gap.rates.map((name): Denominator => rates[name].of))];
  return {
    name: gap.name,
    direction: typeof gap.direction === 'function' ? 'lower; none with privileged=' : gap.direction,
    parameters: { ...groupParameters, ...gap.parameters, ...binaryDecider.parameters },
    needs: ['prediction or threshold', 'group'],
    undefinedWhen: gap.undefinedWhen,
    bind(expression, by) {
      const [own, shared] = readBoth(gap.parameters, common, expression);
      const privileged = gap.privileged?.(own) ?? [];
      const spread = gap.spread?.(own);
      const columns = shared.by.length > 0 ? shared.by : by;
      const of = (data: BinaryData): Decisions => ({
        ...binaryDecider.of(data, shared),
        groups: groupingFor(data, columns).codes,
      });
      const ratesOf = (decisions: Decisions, data: BinaryData): ((weights: Weights) => Grouped[]) => {
        const rows = grouped(decisions, groupingFor(data, columns));
        return (weights) => groupedRates(confusions(rows, weights), gap.rates);
      };
      const statistic = (decisions: Decisions, data: BinaryData): Statistic => {
        if (spread) {
          const values = ratesOf(decisions, data);
          return (weights) => spreadOf(values(weights), spread);
        }
        const grouping = groupingFor(data, columns);
        const isPrivileged = privilegedGroups(grouping, privileged);
        const rows = grouped(decisions, grouping);
        return (weights) => {
          const sides = sidesOf(confusions(rows, weights), isPrivileged);
          return gap.combine?.(...sides) ?? undefinedBecause('there are no two sides');
        };
      };
      return {
        expression,
        direction: typeof gap.direction === 'function' ? gap.direction(own) : gap.direction,
        by: columns,
        interval: true,
        ...(spread && { gap: { spread, of: (data: BinaryData) => ratesOf(of(data), data), ofDecisions: ratesOf } }),
        comparison: { decisions: { of, statistic }, strata: (data) => groupingFor(data, columns).codes },
        prepare(data) {
          const grouping = groupingFor(data, columns);
          const decisions = of(data);
          const sides = spread ? undefined : privilegedGroups(grouping, privileged);
          const minSize = shared.min_size;
          const problem = insufficient(grouped(decisions, grouping), grouping, { minSize, needs, privileged: sides });
          return problem === undefined ? statistic(decisions, data) : () => undefinedBecause(problem);
        },
        details(data) {
          const grouping = groupingFor(data, columns);
          const rows = grouped(of(data), grouping);
          const weighted = confusions(rows, data.weights);
          return shownGroups(rows, grouping, (group) =>
            Object.fromEntries(gap.rates.map((name) => [camelCase(name), rateOf(name, weighted[group] ?? pooled([]))])),
          );
        },
      };
    },
  };
}

function grouped({ labels, predictions, groups }: Decisions, grouping: Grouping): GroupedDecisions {
  return {
    labels: Uint8Array.from(labels),
    predictions: Uint8Array.from(predictions),
    groups: groups ?? new Int32Array(labels.length),
    count: grouping.names.length,
  };
}

function groupedRates(groups: readonly Confusion[], names: readonly RateName[]): Grouped[] {
  const all = pooled(groups);
  return names.map((name) => ({ values: groups.map((group) => rateOf(name, group)), overall: rateOf(name, all) }));
}

const camelCase = (name: string): string => name.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());

const method = choice(['between_groups', 'to_overall'], 'between_groups');
const few = 'one group only; a group under min_size';
/** Where the rate is not one of all rows, a group may have none to take it of. */
const lacking = (rate: RateName): string => (rates[rate].of === 'rows' ? few : `${few}, or without ${rates[rate].of}`);
const fewOnSide = 'a side under min_size';

/** A rate of two sides, combined with its sign. */
const sided =
  (name: RateName, combine: (unprivileged: number, privileged: number) => Value) =>
  (unprivileged: Confusion, privileged: Confusion): Value =>
    combine(rateOf(name, unprivileged), rateOf(name, privileged));

/** Largest difference of one rate; with `privileged=` the signed one of two sides. */
function rateDifference(name: string, rate: RateName): Metric<BinaryData> {
  return gapMetric({
    name,
    parameters: { method, privileged: words() },
    rates: [rate],
    direction: ({ privileged }) => (privileged.length === 0 ? 'lower' : 'none'),
    spread: ({ method: how, privileged }) =>
      privileged.length === 0 ? { scale: 'difference', method: how, agg: 'worst_case' } : undefined,
    privileged: ({ privileged }) => privileged,
    undefinedWhen: lacking(rate),
    combine: sided(rate, signedDifference),
  });
}

function rateRatio(name: string, rate: RateName): Metric<BinaryData> {
  return gapMetric({
    name,
    parameters: { method },
    rates: [rate],
    direction: 'higher',
    spread: ({ method: how }) => ({ scale: 'ratio', method: how, agg: 'worst_case' }),
    undefinedWhen: `${lacking(rate)}; the rate is 0 in every group`,
  });
}

const oddsRates = ['true positive rate', 'false positive rate'] as const;

/** The gaps of true and false positive rate: the worse of the two, or their mean (Hardt 2016; fairlearn). */
function equalizedOdds(name: string, scale: Spread['scale']): Metric<BinaryData> {
  return gapMetric({
    name,
    parameters: { method, agg: choice(['worst_case', 'mean'], 'worst_case') },
    rates: oddsRates,
    direction: scale === 'difference' ? 'lower' : 'higher',
    spread: ({ method: how, agg }) => ({ scale, method: how, agg }),
    undefinedWhen: `${few}, or without positives or negatives${scale === 'ratio' ? '; a rate is 0 in every group' : ''}`,
  });
}

/** A comparison of two sides (AIF360); `privileged=` must be given. */
function twoSides(
  name: string,
  compared: readonly RateName[],
  direction: Direction,
  undefinedWhen: string,
  combine: (unprivileged: Confusion, privileged: Confusion) => Value,
): Metric<BinaryData> {
  return gapMetric({
    name,
    parameters: { privileged: { ...words(), shown: undefined, fallback: undefined } },
    rates: compared,
    direction,
    privileged: ({ privileged }) => privileged,
    undefinedWhen,
    combine,
  });
}

/** Mean of the differences of true and false positive rate, as they are or without their signs. */
function averageOdds(name: string, direction: Direction, size: (gap: number) => number): Metric<BinaryData> {
  return twoSides(
    name,
    oddsRates,
    direction,
    `${fewOnSide}, or without positives or negatives`,
    (unprivileged, privileged) => {
      const [tpr, fpr] = oddsRates.map((rate) => size(rateOf(rate, unprivileged) - rateOf(rate, privileged)));
      return defined(((tpr ?? NaN) + (fpr ?? NaN)) / 2);
    },
  );
}

/** Inequality of what the decisions give the rows, whatever their group. */
function entropyMetric<P extends Parameters>(
  name: string,
  parameters: P,
  compute: (benefits: Benefits, values: ValuesOf<P>) => Value,
): Metric<BinaryData> {
  const { parameters: common, need } = binaryDecider;
  return {
    name,
    direction: 'lower',
    parameters: { ...parameters, ...common },
    needs: [need],
    undefinedWhen: 'no rows; every row is a false negative',
    bind(expression) {
      const [own, shared] = readBoth(parameters, common, expression);
      const of = (data: BinaryData): Decisions => binaryDecider.of(data, shared);
      const statistic = (decisions: Decisions): Statistic => {
        const rows = grouped(decisions, { columns: [], codes: new Int32Array(), names: [[]] });
        return (weights) => {
          const { tn, fp, fn, tp } = pooled(confusions(rows, weights));
          return compute({ none: fn, right: tn + tp, extra: fp }, own);
        };
      };
      return {
        expression,
        direction: 'lower',
        by: [],
        interval: true,
        comparison: { decisions: { of, statistic } },
        prepare: (data) => statistic(of(data)),
        details: () => ({}),
      };
    },
  };
}

export const fairnessMetrics: readonly Metric<BinaryData>[] = [
  rateDifference('demographic_parity_difference', 'selection rate'),
  rateRatio('demographic_parity_ratio', 'selection rate'),
  equalizedOdds('equalized_odds_difference', 'difference'),
  equalizedOdds('equalized_odds_ratio', 'ratio'),
  rateDifference('equal_opportunity_difference', 'true positive rate'),
  rateRatio('equal_opportunity_ratio', 'true positive rate'),
  rateDifference('predictive_parity_difference', 'precision'),
  rateDifference('accuracy_difference', 'accuracy'),
  rateDifference('error_rate_difference', 'error rate'),
  rateDifference('false_positive_rate_difference', 'false positive rate'),
  rateDifference('false_negative_rate_difference', 'false negative rate'),
  rateDifference('false_discovery_rate_difference', 'false discovery rate'),
  rateDifference('false_omission_rate_difference', 'false omission rate'),
  twoSides(
    'statistical_parity_difference',
    ['selection rate'],
    'none',
    fewOnSide,
    sided('selection rate', signedDifference),
  ),
  twoSides(
    'disparate_impact',
    ['selection rate'],
    'none',
    `${fewOnSide}; the privileged side selects nobody`,
    sided('selection rate', signedRatio),
  ),
  averageOdds('average_odds_difference', 'none', (gap) => gap),
  averageOdds('average_abs_odds_difference', 'lower', Math.abs),
  entropyMetric('theil_index', {}, (benefits) => generalizedEntropy(benefits, 1)),
  entropyMetric('generalized_entropy_index', { alpha: number(2) }, (benefits, { alpha }) =>
    generalizedEntropy(benefits, alpha),
  ),
  entropyMetric('coefficient_of_variation', {}, (benefits) => coefficientOfVariation(benefits)),
];
