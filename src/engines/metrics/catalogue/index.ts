import { UsageError } from '../../../errors';
import { nearest } from '../../../policy/nearest';
import type { BinaryData, MulticlassData, RankingData, RegressionData, Task } from '../data';
import type { Expression } from '../expression';
import { binaryDecisionMetrics, multiclassDecisionMetrics } from './decisions';
import { scoreFairnessMetrics } from './fairness-scores';
import { fairnessMetrics } from './fairness';
import { binaryMatrix, multiclassMatrix } from './matrix';
import type { Bound, Metric } from './metric';
import { multiclassScoreMetrics } from './multiclass';
import { rankingMetrics } from './ranking';
import { regressionMetrics } from './regression';
import { scoreMetrics } from './scores';

export type { Bound, Direction, Metric } from './metric';

/** Every metric, by task. A name means the same in each task that has it. */
export const catalogue: {
  readonly binary: readonly Metric<BinaryData>[];
  readonly multiclass: readonly Metric<MulticlassData>[];
  readonly regression: readonly Metric<RegressionData>[];
  readonly ranking: readonly Metric<RankingData>[];
} = {
  binary: [...binaryDecisionMetrics, binaryMatrix, ...scoreMetrics, ...fairnessMetrics, ...scoreFairnessMetrics],
  multiclass: [...multiclassDecisionMetrics, multiclassMatrix, ...multiclassScoreMetrics],
  regression: regressionMetrics,
  ranking: rankingMetrics,
};

/** The metric of that name. Throws a UsageError with the nearest name, or with the task that has it. */
export function findMetric<D>(metrics: readonly Metric<D>[], expression: Expression, task: string): Metric<D> {
  const found = metrics.find(({ name }) => name === expression.name);
  if (found) return found;
  const elsewhere = Object.entries(catalogue).flatMap(([other, list]) =>
    list.some(({ name }) => name === expression.name) ? [other] : [],
  );
  if (elsewhere.length > 0)
    throw new UsageError(
      `metric ${expression.text}: it is for a ${elsewhere.join(' or ')} task, and this is a ${task} one`,
    );
  const names = metrics.map(({ name }) => name);
  const meant =
    nearest(expression.name.replace(/_score$|_error$|_loss$/, ''), names) ?? nearest(expression.name, names);
  throw new UsageError(
    `metric ${expression.text}: there is no ${expression.name}; ${meant ? `did you mean ${meant}?` : `a ${task} task has ${names.join(', ')}`}`,
  );
}

/** The names of a metric's parameters. Throws as `findMetric` does. */
export function parametersOf(task: Task, expression: Expression): readonly string[] {
  const metrics: readonly Metric<never>[] = catalogue[task];
  return Object.keys(findMetric(metrics, expression, task).parameters);
}

/** Which way is better of the metric of that name: `none` where neither is, or its parameters decide; undefined where there is none. */
export function directionInCatalogue(name: string): 'higher' | 'lower' | 'none' | undefined {
  const all: readonly Metric<never>[] = Object.values(catalogue).flat();
  const direction = all.find((metric) => metric.name === name)?.direction;
  return direction === 'lower; none with privileged=' ? 'none' : direction;
}

export function bindMetric<D>(
  metrics: readonly Metric<D>[],
  expression: Expression,
  task: string,
  by: readonly string[],
): Bound<D> {
  return findMetric(metrics, expression, task).bind(expression, by);
}
