import { UsageError } from '../../../errors';
import { TableError } from '../../../formats/table/error';
import type { Grouped, Spread } from '../../../stats/fairness/spread';
import type { Codes } from '../../../stats/metrics/counts';
import type { Weights } from '../../../stats/metrics/mean';
import type { Value } from '../../../stats/value';
import type { Lacking } from '../columns';
import type { Scores, Shared } from '../data';
import type { Expression } from '../expression';
import { readParameters, type Parameters, type ValuesOf } from '../parameters';

/** Which way is better; `none` where neither is (a signed difference, a table). */
export type Direction = 'higher' | 'lower' | 'none';

/** A metric of fixed rows as a function of their weights, everything that costs more than O(rows) done before. */
export type Statistic = (weights: Weights) => Value;

/** What a metric needs of the table, for messages and documentation. */
export type Need = 'prediction' | 'prediction or threshold' | 'score' | 'probability' | 'group' | 'query';

/** The rows that count for a proportion, and whether each came true. */
export interface Outcomes {
  readonly success: Uint8Array;
  /** Rows in the denominator, the same for every model; all where left out. */
  readonly counted?: Uint8Array;
}

/** Decisions alone: what a metric of counts is computed from. */
export interface Decisions {
  readonly labels: Codes;
  readonly predictions: Codes;
  /** The group of each row, where the metric compares groups. */
  readonly groups?: Int32Array;
}

/** A metric that is the mean of `losses` by the rows' weights, or `finish` of that mean. */
export interface MeanLoss {
  readonly losses: Float64Array;
  readonly finish?: (mean: number) => number;
}

/** Labels, scores, and the rows in ascending order of the scores. */
export interface Scored {
  readonly labels: Uint8Array;
  readonly scores: Float64Array;
  readonly order: Uint32Array;
}

/** How two models are compared by this metric; by the bootstrap over rows where nothing better is known. */
export interface Comparison<D> {
  /** Area under the ROC curve of one score column. */
  readonly auc?: (data: D) => Scored;
  /** A share of rows that is the same rows for both models. */
  readonly proportion?: (data: D) => Outcomes;
  /** Which decisions it depends on, and the statistic of such decisions: rows with equal decisions can be counted together. */
  readonly decisions?: { of(data: D): Decisions; statistic(decisions: Decisions, data: D): Statistic };
  /** Where it is the mean of a loss a row. */
  readonly mean?: (data: D) => MeanLoss;
  /** Where BCa rejects too often: the interval of a difference is the percentile one. */
  readonly percentile?: true;
  /** Groups within which rows are resampled. */
  readonly strata?: (data: D) => Int32Array;
}

/** A gap between groups by what it is made of: the number of each group as a function of the rows' weights. */
export interface GroupGap<D> {
  readonly spread: Spread;
  readonly of: (data: D) => (weights: Weights) => Grouped[];
  /** The same of rows that were counted together, where the gap depends on decisions alone. */
  readonly ofDecisions?: (decisions: Decisions, data: D) => (weights: Weights) => Grouped[];
}

/** A metric with its parameters read: ready for data. */
export interface Bound<D> {
  readonly expression: Expression;
  readonly direction: Direction;
  /** Columns of the table that it groups by. */
  readonly by: readonly string[];
  readonly comparison: Comparison<D>;
  /** Whether the value of a single table gets an interval of its own. */
  readonly interval: boolean;
  /** Where that interval is one of the largest gap between groups. */
  readonly gap?: GroupGap<D>;
  /** Why there is no number for these rows, whatever the weights; throws where the data can't be used at all. */
  prepare(data: D): Statistic;
  /** What a reader needs beyond the number: the groups of a gap, the cells of a matrix. */
  details(data: D): Readonly<Record<string, unknown>>;
}

/** A metric as the catalogue holds it. */
export interface Metric<D> {
  readonly name: string;
  readonly direction: Direction | 'lower; none with privileged=';
  readonly parameters: Parameters;
  readonly needs: readonly Need[];
  /** For the documentation: when the value is null. */
  readonly undefinedWhen: string;
  /** `by`: the columns of a metric that compares groups and doesn't say by which. */
  bind(expression: Expression, by: readonly string[]): Bound<D>;
}

interface Definition<D, P extends Parameters> {
  readonly name: string;
  readonly direction: Direction | ((parameters: ValuesOf<P>) => Direction);
  readonly parameters: P;
  readonly needs: readonly Need[];
  readonly undefinedWhen: string;
  readonly comparison?: (parameters: ValuesOf<P>) => Comparison<D>;
  /** Throws a UsageError where the parameters don't go together. */
  readonly check?: (parameters: ValuesOf<P>, expression: Expression) => void;
  prepare(data: D, parameters: ValuesOf<P>, expression: Expression): Statistic;
  readonly details?: (data: D, parameters: ValuesOf<P>) => Readonly<Record<string, unknown>>;
}

/** Closes a definition over its parameters' types. */
export function metric<D, const P extends Parameters>(definition: Definition<D, P>): Metric<D> {
  const { name, direction, parameters, needs, undefinedWhen } = definition;
  return {
    name,
    direction: typeof direction === 'function' ? 'lower; none with privileged=' : direction,
    parameters,
    needs,
    undefinedWhen,
    bind(expression) {
      const values = readParameters(parameters, expression);
      definition.check?.(values, expression);
      return {
        expression,
        direction: typeof direction === 'function' ? direction(values) : direction,
        by: [],
        comparison: definition.comparison?.(values) ?? {},
        interval: false,
        prepare: (data) => definition.prepare(data, values, expression),
        details: (data) => definition.details?.(data, values) ?? {},
      };
    },
  };
}

type Having<P extends keyof Lacking, T> = Pick<Shared, 'source' | 'lacking'> & Readonly<Record<P, T | undefined>>;

/** The part of the data that a metric can't do without. */
export function needed<P extends keyof Lacking, D extends Having<P, object>>(
  data: D,
  part: P,
  hint = '',
): NonNullable<D[P]> {
  const found = data[part];
  if (found !== undefined) return found;
  const option = part === 'predictions' ? '--prediction' : '--score';
  const general = `${data.source}: it needs the column of the ${part} (${option}${hint})`;
  throw new UsageError(data.lacking[part] ?? general);
}

/** Scores that are probabilities; throws the TableError that says which row isn't. */
export function probabilities(data: Having<'scores', Scores>): Scores {
  const given = needed(data, 'scores');
  if (given.notProbabilities !== undefined) throw new TableError('', given.notProbabilities);
  return given;
}
