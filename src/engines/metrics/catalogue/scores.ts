import type { Weights } from '../../../stats/metrics/mean';
import { weightedMean } from '../../../stats/metrics/mean';
import { bin, brierLosses, calibrationError, logLosses } from '../../../stats/metrics/probabilities';
import {
  averagePrecision,
  ksSeparation,
  precisionRecallArea,
  rocAuc,
  type Ranked,
} from '../../../stats/metrics/ranked';
import { undefinedBecause, type Value } from '../../../stats/value';
import type { BinaryData } from '../data';
import { choice, number, optional, word, words, type Parameters, type ValuesOf } from '../parameters';
import { swaps } from './decisions';
import { metric, needed, probabilities, type Metric, type Statistic } from './metric';

/** Metrics of the score of a binary task. */

const positive = { pos_label: optional(word()) };

/** A metric of the order of the scores: any finite numbers will do. */
function ordered<P extends Parameters>(
  name: string,
  undefinedWhen: string,
  parameters: P,
  compute: (ranked: Ranked, labels: Uint8Array, weights: Weights, values: ValuesOf<P>) => Value,
): Metric<BinaryData> {
  return metric<BinaryData, P>({
    name,
    direction: 'higher',
    parameters,
    needs: ['score'],
    undefinedWhen,
    prepare(data, values) {
      const ranked = needed(data.scores, 'score').ranked(0);
      return (weights) => compute(ranked, data.labels, weights, values);
    },
  });
}

const rocAucMetric: Metric<BinaryData> = metric({
  name: 'roc_auc',
  direction: 'higher',
  parameters: { max_fpr: number(1, { above: 0, to: 1 }) },
  needs: ['score'],
  undefinedWhen: 'one class only',
  prepare(data: BinaryData, { max_fpr: maxFpr }): Statistic {
    const ranked = needed(data.scores, 'score').ranked(0);
    return (weights) => rocAuc(ranked, data.labels, weights, { maxFpr });
  },
  comparison: ({ max_fpr: maxFpr }) => (maxFpr < 1 ? {} : { auc: rankedBy }),
});

function rankedBy(data: BinaryData): { labels: Uint8Array; scores: Float64Array; order: Uint32Array } {
  const given = needed(data.scores, 'score');
  return { labels: data.labels, scores: given.columns[0] ?? new Float64Array(), order: given.ranked(0).order };
}

const averagePrecisionMetric = ordered(
  'average_precision',
  'no rows (0 without positives, with a note)',
  {},
  (ranked, labels, weights) => averagePrecision(ranked, labels, weights),
);
const prAucMetric = ordered('pr_auc_trapezoid', 'no positives', {}, (ranked, labels, weights) =>
  precisionRecallArea(ranked, labels, weights),
);
const ksMetric = ordered('ks_separation', 'one class only', {}, (ranked, labels, weights) =>
  ksSeparation(ranked, labels, weights),
);

/** Labels as `pos_label` has them; the scores stay, being of the class that it names. */
function labelsOf(data: BinaryData, { pos_label: named }: ValuesOf<typeof positive>): Uint8Array {
  return swaps(data.classes, named) ? data.labels.map((label) => 1 - label) : data.labels;
}

const logLossMetric: Metric<BinaryData> = metric({
  name: 'log_loss',
  direction: 'lower',
  parameters: { labels: words() },
  needs: ['probability'],
  undefinedWhen: 'the file holds one class only, and labels= does not name both',
  prepare(data: BinaryData, { labels }): Statistic {
    const { columns } = probabilities(data.scores);
    if (!data.bothClasses && labels.length < 2)
      return () =>
        undefinedBecause(
          `the labels hold one class only; log_loss(labels=[${data.classes.join(', ')}]) computes it all the same`,
        );
    const losses = logLosses(data.labels, columns);
    return (weights) => weightedMean(losses, weights);
  },
});

const brierMetric: Metric<BinaryData> = metric({
  name: 'brier',
  direction: 'lower',
  parameters: positive,
  needs: ['probability'],
  undefinedWhen: 'no rows',
  prepare(data: BinaryData, values): Statistic {
    const losses = brierLosses(labelsOf(data, values), probabilities(data.scores).columns);
    return (weights) => weightedMean(losses, weights);
  },
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
  const confidences = probabilities(data.scores).columns[0] ?? new Float64Array();
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
