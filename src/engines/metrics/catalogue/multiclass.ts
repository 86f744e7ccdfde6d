import { UsageError } from '../../../errors';
import { weightedMean } from '../../../stats/metrics/mean';
import {
  argmax,
  averagePrecisionOneVsRest,
  pool,
  pooledAveragePrecision,
  pooledRocAuc,
  rocAucOneVsOne,
  rocAucOneVsRest,
  topHits,
} from '../../../stats/metrics/multiclass';
import { bin, brierLosses, calibrationError, logLosses } from '../../../stats/metrics/probabilities';
import { share } from '../../../stats/metrics/decisions';
import type { Ranked } from '../../../stats/metrics/ranked';
import { undefinedBecause } from '../../../stats/value';
import type { MulticlassData, Scores } from '../data';
import { choice, number } from '../parameters';
import { metric, needed, probabilities, type Metric, type Statistic } from './metric';
import { calibrationParameters } from './scores';

/** Metrics of the scores of several classes. */

function rankedScores(
  data: MulticlassData,
  scores: Scores,
): { labels: Int32Array; ranked: Ranked[]; names: readonly string[] } {
  return { labels: data.labels, ranked: scores.columns.map((_, c) => scores.ranked(c)), names: data.classes };
}

const rocAucMetric: Metric<MulticlassData> = metric({
  name: 'roc_auc',
  direction: 'higher',
  parameters: {
    multi_class: choice(['ovr', 'ovo'], undefined),
    average: choice(['macro', 'weighted', 'micro'], 'macro'),
  },
  needs: ['probability'],
  undefinedWhen: 'a class without rows, or with all of them',
  check({ multi_class: multi, average }, { text }) {
    if (multi === 'ovo' && average === 'micro')
      throw new UsageError(`metric ${text}: average=micro goes with multi_class=ovr only`);
  },
  prepare(data: MulticlassData, { multi_class: multi, average }): Statistic {
    const scores = probabilities(data);
    if (average === 'micro') {
      const pooled = pool(data.labels, scores.columns);
      return (weights) => pooledRocAuc(pooled, weights);
    }
    const ranked = rankedScores(data, scores);
    return (weights) => (multi === 'ovr' ? rocAucOneVsRest : rocAucOneVsOne)(ranked, average, weights);
  },
});

const averagePrecisionMetric: Metric<MulticlassData> = metric({
  name: 'average_precision',
  direction: 'higher',
  parameters: { average: choice(['macro', 'weighted', 'micro'], 'macro') },
  needs: ['score'],
  undefinedWhen: 'no rows',
  prepare(data: MulticlassData, { average }): Statistic {
    const scores = needed(data, 'scores');
    if (average === 'micro') {
      const pooled = pool(data.labels, scores.columns);
      return (weights) => pooledAveragePrecision(pooled, weights);
    }
    const ranked = rankedScores(data, scores);
    return (weights) => averagePrecisionOneVsRest(ranked, average, weights);
  },
});

const logLossMetric: Metric<MulticlassData> = metric({
  name: 'log_loss',
  direction: 'lower',
  parameters: {},
  needs: ['probability'],
  undefinedWhen: 'no rows',
  prepare(data: MulticlassData): Statistic {
    const losses = logLosses(data.labels, probabilities(data).columns);
    return (weights) => weightedMean(losses, weights);
  },
  comparison: () => ({ mean: (data) => ({ losses: logLosses(data.labels, probabilities(data).columns) }) }),
});

const brierMetric: Metric<MulticlassData> = metric({
  name: 'brier',
  direction: 'lower',
  parameters: {},
  needs: ['probability'],
  undefinedWhen: 'no rows',
  prepare(data: MulticlassData): Statistic {
    const losses = brierLosses(data.labels, probabilities(data).columns);
    return (weights) => weightedMean(losses, weights);
  },
  comparison: () => ({ mean: (data) => ({ losses: brierLosses(data.labels, probabilities(data).columns) }) }),
});

const topKMetric: Metric<MulticlassData> = metric({
  name: 'top_k_accuracy',
  direction: 'higher',
  parameters: { k: number(2, { from: 1, whole: true }) },
  needs: ['score'],
  undefinedWhen: 'k is not below the number of classes: every row would be a hit',
  prepare(data: MulticlassData, { k }): Statistic {
    const { columns } = needed(data, 'scores');
    if (k >= columns.length)
      return () => undefinedBecause(`with ${columns.length} classes every row is among the first ${k}`);
    const hits = topHits(data.labels, columns, k);
    return (weights) => share(hits, weights);
  },
  comparison: ({ k }) => ({
    proportion: (data) => ({ success: topHits(data.labels, needed(data, 'scores').columns, k) }),
  }),
});

/** Confidence in the class of the highest probability, and whether that was right (Guo 2017). */
function calibration(
  data: MulticlassData,
  bins: number,
  strategy: 'uniform' | 'quantile',
  norm: 'l1' | 'l2' | 'max',
): Statistic {
  const { classes, scores } = argmax(probabilities(data).columns, data.rows);
  const right = Uint8Array.from(classes, (c, row) => (c === data.labels[row] ? 1 : 0));
  const binned = bin(scores, bins, strategy);
  return (weights) => calibrationError(scores, right, binned, norm, weights);
}

const eceMetric: Metric<MulticlassData> = metric({
  name: 'ece',
  direction: 'lower',
  parameters: { ...calibrationParameters, norm: choice(['l1', 'l2', 'max'], 'l1') },
  needs: ['probability'],
  undefinedWhen: 'no rows',
  prepare: (data: MulticlassData, { bins, strategy, norm }) => calibration(data, bins, strategy, norm),
});

const mceMetric: Metric<MulticlassData> = metric({
  name: 'mce',
  direction: 'lower',
  parameters: calibrationParameters,
  needs: ['probability'],
  undefinedWhen: 'no rows',
  prepare: (data: MulticlassData, { bins, strategy }) => calibration(data, bins, strategy, 'max'),
});

export const multiclassScoreMetrics: readonly Metric<MulticlassData>[] = [
  rocAucMetric,
  averagePrecisionMetric,
  logLossMetric,
  brierMetric,
  eceMetric,
  mceMetric,
  topKMetric,
];
