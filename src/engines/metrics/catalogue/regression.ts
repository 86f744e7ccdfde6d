import { argsort } from '../../../stats/metrics/argsort';
import { weightedMean } from '../../../stats/metrics/mean';
import {
  absoluteError,
  explainedVariance,
  losses,
  maxError,
  median,
  pearson,
  percentageError,
  pinball,
  r2,
  rankPair,
  spearman,
  squaredError,
  squaredLogError,
  type Loss,
} from '../../../stats/metrics/regression';
import { defined, undefinedBecause } from '../../../stats/value';
import type { RegressionData } from '../data';
import { flag, number, type Parameters, type ValuesOf } from '../parameters';
import { metric, needed, type Direction, type MeanLoss, type Metric, type Statistic } from './metric';

/** Metrics of numbers. */

const predictionsOf = (data: RegressionData): Float64Array => needed(data, 'predictions');

function simple<P extends Parameters>(
  name: string,
  direction: Direction,
  undefinedWhen: string,
  parameters: P,
  prepare: (targets: Float64Array, predictions: Float64Array, values: ValuesOf<P>) => Statistic,
  mean?: (targets: Float64Array, predictions: Float64Array, values: ValuesOf<P>) => MeanLoss,
): Metric<RegressionData> {
  return metric<RegressionData, P>({
    name,
    direction,
    parameters,
    needs: ['prediction'],
    undefinedWhen,
    prepare: (data, values) => prepare(data.targets, predictionsOf(data), values),
    comparison: (values) => (mean ? { mean: (data) => mean(data.targets, predictionsOf(data), values) } : {}),
  });
}

/** The mean of a loss a row. */
function meanLoss<P extends Parameters>(
  name: string,
  parameters: P,
  lossOf: (values: ValuesOf<P>) => Loss,
  finish?: (mean: number) => number,
): Metric<RegressionData> {
  const of = (targets: Float64Array, predictions: Float64Array, values: ValuesOf<P>): MeanLoss => ({
    losses: losses(targets, predictions, lossOf(values)),
    ...(finish && { finish }),
  });
  const prepare = (targets: Float64Array, predictions: Float64Array, values: ValuesOf<P>): Statistic =>
    meanOf(of(targets, predictions, values));
  return simple(name, 'lower', 'no rows', parameters, prepare, of);
}

function meanOf({ losses: all, finish }: MeanLoss): Statistic {
  return (weights) => {
    const mean = weightedMean(all, weights);
    return finish && 'value' in mean ? defined(finish(mean.value)) : mean;
  };
}

const percentageErrors = (targets: Float64Array, predictions: Float64Array): MeanLoss => ({
  losses: losses(targets, predictions, percentageError),
});

const mape = simple(
  'mape',
  'lower',
  'no rows',
  {},
  (targets, predictions) => {
    const { losses: all } = percentageErrors(targets, predictions);
    const zeros = targets.reduce((count, target) => count + (target === 0 ? 1 : 0), 0);
    return (weights) => {
      const mean = weightedMean(all, weights);
      return zeros > 0 && 'value' in mean
        ? defined(mean.value, `divides by a target of 0 in ${zeros} ${zeros === 1 ? 'row' : 'rows'}`)
        : mean;
    };
  },
  percentageErrors,
);

/** Logarithms of values at or below −1 don't exist. */
function logarithmic(name: string, finish?: (mean: number) => number): Metric<RegressionData> {
  const of = (targets: Float64Array, predictions: Float64Array): MeanLoss => ({
    losses: losses(targets, predictions, squaredLogError),
    ...(finish && { finish }),
  });
  const prepare = (targets: Float64Array, predictions: Float64Array): Statistic => {
    const tooSmall = (value: number): boolean => value <= -1;
    const bad = targets.some(tooSmall) ? 'target' : predictions.some(tooSmall) ? 'prediction' : undefined;
    if (bad !== undefined) return () => undefinedBecause(`a ${bad} is −1 or less`);
    return meanOf(of(targets, predictions));
  };
  return simple(name, 'lower', 'a target or prediction of −1 or less', {}, prepare, of);
}

const finite = { force_finite: flag(true) };

export const regressionMetrics: readonly Metric<RegressionData>[] = [
  meanLoss('mae', {}, () => absoluteError),
  meanLoss('mse', {}, () => squaredError),
  meanLoss('rmse', {}, () => squaredError, Math.sqrt),
  simple(
    'r2',
    'higher',
    'fewer than two rows; equal targets with force_finite=false',
    finite,
    (targets, predictions, values) => {
      const force = values.force_finite;
      return (weights) => r2(targets, predictions, force, weights);
    },
  ),
  mape,
  logarithmic('msle'),
  logarithmic('rmsle', Math.sqrt),
  simple('median_ae', 'lower', 'no rows', {}, (targets, predictions) => {
    const errors = losses(targets, predictions, absoluteError);
    const order = argsort(errors);
    return (weights) => median(errors, order, weights);
  }),
  simple('max_error', 'lower', 'no rows', {}, (targets, predictions) => {
    const errors = losses(targets, predictions, absoluteError);
    return (weights) => maxError(errors, weights);
  }),
  simple(
    'explained_variance',
    'higher',
    'no rows; equal targets with force_finite=false',
    finite,
    (targets, predictions, values) => {
      const force = values.force_finite;
      return (weights) => explainedVariance(targets, predictions, force, weights);
    },
  ),
  meanLoss('pinball', { alpha: number(0.5, { from: 0, to: 1 }) }, ({ alpha }) => pinball(alpha)),
  simple('pearson_r', 'higher', 'fewer than two rows; equal targets or predictions', {}, (targets, predictions) => {
    return (weights) => pearson(targets, predictions, weights);
  }),
  simple('spearman_rho', 'higher', 'fewer than two rows; equal targets or predictions', {}, (targets, predictions) => {
    const pair = rankPair(targets, predictions);
    return (weights) => spearman(pair, weights);
  }),
];
