import { weightedMean, type Weights } from '../../../stats/metrics/mean';
import { bin, brierLosses, calibrationError, logLosses } from '../../../stats/metrics/probabilities';
import {
  averagePrecisionOf,
  ksSeparation,
  precisionRecallArea,
  RankedClass,
  rocAucOf,
} from '../../../stats/metrics/ranked';
import { undefinedBecause, type Value } from '../../../stats/value';
import type { BinaryData } from '../data';
import { choice, number, optional, word, words, type ValuesOf } from '../parameters';
import { swaps } from './decisions';
import { metric, needed, probabilities, type Metric, type Statistic } from './metric';

/** Metrics of the score of a binary task. */

const positive = { pos_label: optional(word()) };

type Ordered = (ranked: RankedClass, weights: Weights) => Value;

/** A metric of the order of the scores: any finite numbers will do. */
function ordered(name: string, undefinedWhen: string, compute: Ordered): Metric<BinaryData> {
  return metric({
    name,
    direction: 'higher',
    parameters: {},
    needs: ['score'],
    undefinedWhen,
    prepare: (data: BinaryData) => byRank(data, compute),
    // Of 2,000 pairs of equally good models at 300 rows BCa at 95 % calls 2.9 to 4.4 % worse by average precision, and as many better.
    comparison: () => ({ percentile: true }),
  });
}

function byRank(data: BinaryData, compute: Ordered): Statistic {
  const ranked = new RankedClass(needed(data, 'scores').ranked(0), data.labels);
  return (weights) => compute(ranked, weights);
}

const rocAucMetric: Metric<BinaryData> = metric({
  name: 'roc_auc',
  direction: 'higher',
  parameters: { max_fpr: number(1, { above: 0, to: 1 }) },
  needs: ['score'],
  undefinedWhen: 'one class only',
  prepare: (data: BinaryData, { max_fpr: maxFpr }) =>
    byRank(data, (ranked, weights) => rocAucOf(ranked, weights, maxFpr)),
  comparison: ({ max_fpr: maxFpr }) => (maxFpr < 1 ? {} : { auc: rankedBy }),
});

function rankedBy(data: BinaryData): { labels: Uint8Array; scores: Float64Array; order: Uint32Array } {
  const given = needed(data, 'scores');
  return { labels: data.labels, scores: given.columns[0] ?? new Float64Array(), order: given.ranked(0).order };
}

const averagePrecisionMetric = ordered(
  'average_precision',
  'no rows (0 without positives, with a note)',
  averagePrecisionOf,
);
const prAucMetric = ordered('pr_auc_trapezoid', 'no positives', precisionRecallArea);
const ksMetric = ordered('ks_separation', 'one class only', ksSeparation);

/** Labels as `pos_label` has them; the scores stay, being of the class that it names. */
function labelsOf(data: BinaryData, { pos_label: named }: ValuesOf<typeof positive>): Uint8Array {
  return swaps(data.classes, named) ? data.labels.map((label) => 1 - label) : data.labels;
}

const brierLossesOf = (data: BinaryData, values: ValuesOf<typeof positive>): Float64Array =>
  brierLosses(labelsOf(data, values), probabilities(data).columns);

const logLossMetric: Metric<BinaryData> = metric({
  name: 'log_loss',
  direction: 'lower',
  parameters: { labels: words() },
  needs: ['probability'],
  undefinedWhen: 'the file holds one class only, and labels= does not name both',
  prepare(data: BinaryData, { labels }): Statistic {
    const { columns } = probabilities(data);
    if (!data.bothClasses && labels.length < 2)
      return () =>
        undefinedBecause(
          `the labels hold one class only; log_loss(labels=[${data.classes.join(', ')}]) computes it all the same`,
        );
    const losses = logLosses(data.labels, columns);
    return (weights) => weightedMean(losses, weights);
  },
  comparison: () => ({
    mean: (data) => ({ losses: logLosses(data.labels, probabilities(data).columns) }),
  }),
});

const brierMetric: Metric<BinaryData> = metric({
  name: 'brier',
  direction: 'lower',
  parameters: positive,
  needs: ['probability'],
  undefinedWhen: 'no rows',
  prepare(data: BinaryData, values): Statistic {
    const losses = brierLossesOf(data, values);
    return (weights) => weightedMean(losses, weights);
  },
  comparison: (values) => ({ mean: (data) => ({ losses: brierLossesOf(data, values) }) }),
});

export const calibrationParameters = {
  bins: number(15, { from: 1, to: 10_000, whole: true }),
  strategy: choice(['uniform', 'quantile'], 'uniform'),
};

const eceMetric: Metric<BinaryData> = metric({
  name: 'ece',
  direction: 'lower',
  parameters: { ...calibrationParameters, norm: choice(['l1', 'l2', 'max'], 'l1') },
  needs: ['probability'],
  undefinedWhen: 'no rows',
  prepare: (data: BinaryData, { bins, strategy, norm }) => calibration(data, bins, strategy, norm),
});

const mceMetric: Metric<BinaryData> = metric({
  name: 'mce',
  direction: 'lower',
  parameters: calibrationParameters,
  needs: ['probability'],
  undefinedWhen: 'no rows',
  prepare: (data: BinaryData, { bins, strategy }) => calibration(data, bins, strategy, 'max'),
});

function calibration(
  data: BinaryData,
  bins: number,
  strategy: 'uniform' | 'quantile',
  norm: 'l1' | 'l2' | 'max',
): Statistic {
  const confidences = probabilities(data).columns[0] ?? new Float64Array();
  const binned = bin(confidences, bins, strategy);
  return (weights) => calibrationError(confidences, data.labels, binned, norm, weights);
}

export const scoreMetrics: readonly Metric<BinaryData>[] = [
  rocAucMetric,
  averagePrecisionMetric,
  prAucMetric,
  logLossMetric,
  brierMetric,
  eceMetric,
  mceMetric,
  ksMetric,
];
