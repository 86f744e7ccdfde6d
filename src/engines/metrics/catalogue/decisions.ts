import { UsageError } from '../../../errors';
import { classesPresent, countClasses, type ClassCounts, type Codes } from '../../../stats/metrics/counts';
import {
  accuracy,
  averagedRate,
  balancedAccuracy,
  cohenKappa,
  fbeta,
  jaccard,
  matthews,
  precision,
  recall,
  specificity,
  type Average,
  type Fraction,
} from '../../../stats/metrics/decisions';
import type { Weights } from '../../../stats/metrics/mean';
import type { Value } from '../../../stats/value';
import type { BinaryData, MulticlassData } from '../data';
import {
  choice,
  flag,
  number,
  optional,
  readBoth,
  word,
  zeroDivision,
  type Parameters,
  type ValuesOf,
} from '../parameters';
import { needed, probabilities, type Decisions, type Metric, type Need, type Outcomes, type Statistic } from './metric';

/** Metrics of decisions, written once for two classes and for many. */

interface Classified {
  readonly labels: Codes;
  readonly classes: readonly string[];
}

/** Where the decisions of a task come from. */
interface Decider<D, Q extends Parameters> {
  readonly parameters: Q;
  readonly need: Need;
  of(data: D, values: ValuesOf<Q>): Decisions;
}

const binaryParameters = { pos_label: optional(word()), threshold: optional(number(undefined, { from: 0, to: 1 })) };

/** Predictions of a binary task: the column, or score ≥ threshold. `pos_label` naming the negative class swaps the two. */
export const binaryDecider: Decider<BinaryData, typeof binaryParameters> = {
  parameters: binaryParameters,
  need: 'prediction or threshold',
  of(data, { threshold, pos_label: positive }) {
    const predictions =
      threshold === undefined
        ? needed(data, 'predictions', ', or threshold= for a decision by the score')
        : decided(probabilities(data).columns[0] ?? new Float64Array(), threshold);
    if (!swaps(data.classes, positive)) return { labels: data.labels, predictions };
    return { labels: data.labels.map(opposite), predictions: predictions.map(opposite) };
  },
};

function decided(scores: Float64Array, threshold: number): Uint8Array {
  return flagged(scores.length, (row) => (scores[row] ?? 0) >= threshold);
}

/** 1 for each row of which it holds. */
function flagged(rows: number, holds: (row: number) => boolean): Uint8Array {
  const flags = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) flags[row] = holds(row) ? 1 : 0;
  return flags;
}

const opposite = (label: number): number => 1 - label;

/** Whether `pos_label` asks for the other class than the table's positive one. */
export function swaps(classes: readonly [string, string], positive: string | undefined): boolean {
  if (positive === undefined || same(positive, classes[1])) return false;
  if (same(positive, classes[0])) return true;
  throw new UsageError(`pos_label=${positive}: the classes are ${classes.join(' and ')}`);
}

const same = (a: string, b: string): boolean => a === b || Number(a) === Number(b);

export const multiclassDecider: Decider<MulticlassData, Parameters> = {
  parameters: {},
  need: 'prediction',
  of: (data) => ({ labels: data.labels, predictions: needed(data, 'predictions') }),
};

/** A metric of the counts of decisions. */
type Counted = (counts: ClassCounts, present: Uint8Array, decisions: Decisions, weights: Weights) => Value;

interface Kind<P extends Parameters> {
  readonly name: string;
  readonly parameters: P;
  readonly undefinedWhen: string;
  compute(values: ValuesOf<P>): Counted;
  /** Where the metric is a share of rows that the labels alone choose. */
  readonly proportion?: (values: ValuesOf<P>) => ((decisions: Decisions) => Outcomes) | undefined;
}

function decisionMetric<D extends Classified, Q extends Parameters, P extends Parameters>(
  decider: Decider<D, Q>,
  kind: Kind<P>,
): Metric<D> {
  const { name, parameters, undefinedWhen } = kind;
  return {
    name,
    direction: 'higher',
    parameters: { ...parameters, ...decider.parameters },
    needs: [decider.need],
    undefinedWhen,
    bind(expression) {
      const [own, common] = readBoth(parameters, decider.parameters, expression);
      const compute = kind.compute(own);
      const proportion = kind.proportion?.(own);
      const of = (data: D): Decisions => decider.of(data, common);
      return {
        expression,
        direction: 'higher',
        by: [],
        interval: false,
        comparison: {
          decisions: { of, statistic: (decisions, data) => byCounts(decisions, data.classes.length, compute) },
          ...(proportion && { proportion: (data: D) => proportion(of(data)) }),
        },
        prepare: (data) => byCounts(of(data), data.classes.length, compute),
        details: () => ({}),
      };
    },
  };
}

function byCounts(decisions: Decisions, classes: number, compute: Counted): Statistic {
  const { labels, predictions } = decisions;
  const present = classesPresent(labels, predictions, classes);
  return (weights) => compute(countClasses(labels, predictions, classes, weights), present, decisions, weights);
}

const right = ({ labels, predictions }: Decisions): Uint8Array =>
  flagged(labels.length, (row) => labels[row] === predictions[row]);

/** Recall of one class: it divides by labels, which both models share. */
const recallOf =
  (positive: number) =>
  (decisions: Decisions): Outcomes => ({
    success: right(decisions),
    counted: flagged(decisions.labels.length, (row) => decisions.labels[row] === positive),
  });

/** Kinds without a positive class. */
function withoutPositive<D extends Classified, Q extends Parameters>(decider: Decider<D, Q>): Metric<D>[] {
  return [
    decisionMetric(decider, {
      name: 'accuracy',
      parameters: {},
      undefinedWhen: 'no rows',
      compute: () => (counts) => accuracy(counts),
      proportion: () => (decisions) => ({ success: right(decisions) }),
    }),
    decisionMetric(decider, {
      name: 'balanced_accuracy',
      parameters: { adjusted: flag(false) },
      undefinedWhen: 'no rows; one class only with adjusted=true',
      compute:
        ({ adjusted }) =>
        (counts) =>
          balancedAccuracy(counts, adjusted),
    }),
    decisionMetric(decider, {
      name: 'mcc',
      parameters: {},
      undefinedWhen: 'no rows',
      compute: () => (counts) => matthews(counts),
    }),
    decisionMetric(decider, {
      name: 'cohen_kappa',
      parameters: { weights: choice(['none', 'linear', 'quadratic'], 'none') },
      undefinedWhen: 'no rows; labels and predictions hold the same single class',
      compute:
        ({ weights: kind }) =>
        (counts, _present, { labels, predictions }, weights) =>
          cohenKappa(labels, predictions, counts, kind, weights),
    }),
  ];
}

/** Kinds that are a rate of one class, or of all of them averaged. */
function rates<D extends Classified, Q extends Parameters>(
  decider: Decider<D, Q>,
  averages: readonly Average[],
): Metric<D>[] {
  const fallback = averages.find((average) => average === 'binary');
  const common = { average: choice(averages, fallback), zero_division: zeroDivision() };
  const undefinedWhen = 'no rows; 0/0 with zero_division=nan';
  const rate = (name: string, fraction: Fraction, positive?: number): Metric<D> =>
    decisionMetric(decider, {
      name,
      parameters: common,
      undefinedWhen,
      compute:
        ({ average, zero_division: zeroDivision }) =>
        (counts, present) =>
          averagedRate(counts, fraction, { average, zeroDivision, present }),
      proportion: ({ average }) => (average === 'binary' && positive !== undefined ? recallOf(positive) : undefined),
    });
  return [
    rate('precision', precision),
    rate('recall', recall, 1),
    rate('f1', fbeta(1)),
    decisionMetric(decider, {
      name: 'fbeta',
      parameters: { beta: number(undefined, { above: 0 }), ...common },
      undefinedWhen,
      compute:
        ({ beta, average, zero_division: zeroDivision }) =>
        (counts, present) =>
          averagedRate(counts, fbeta(beta), { average, zeroDivision, present }),
    }),
    rate('jaccard', jaccard),
    rate('specificity', specificity, 0),
  ];
}

export const binaryDecisionMetrics: readonly Metric<BinaryData>[] = [
  ...withoutPositive(binaryDecider),
  ...rates(binaryDecider, ['binary', 'micro', 'macro', 'weighted']),
];

export const multiclassDecisionMetrics: readonly Metric<MulticlassData>[] = [
  ...withoutPositive(multiclassDecider),
  ...rates(multiclassDecider, ['micro', 'macro', 'weighted']),
];
