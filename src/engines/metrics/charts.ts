import type { Chart } from '../../report';
import { calibrationCurve, precisionRecallCurve, rocCurve, type Curve } from '../../stats/metrics/curves';
import type { BinaryData } from './data';

interface Kind extends Pick<Chart, 'kind' | 'title' | 'x' | 'y'> {
  readonly curve: (data: BinaryData) => Curve | undefined;
}

const kinds: readonly Kind[] = [
  {
    kind: 'roc',
    title: 'ROC curve',
    x: 'False positive rate',
    y: 'True positive rate',
    curve: ({ scores, labels, weights }) => scores && rocCurve(scores.ranked(0), labels, weights),
  },
  {
    kind: 'precision-recall',
    title: 'Precision by recall',
    x: 'Recall',
    y: 'Precision',
    curve: ({ scores, labels, weights }) => scores && precisionRecallCurve(scores.ranked(0), labels, weights),
  },
  {
    kind: 'calibration',
    title: 'Calibration',
    x: 'Mean score',
    y: 'Share of positives',
    curve({ scores, labels, weights }) {
      const [column] = scores?.columns ?? [];
      return column && scores?.notProbabilities === undefined ? calibrationCurve(column, labels, weights) : undefined;
    },
  },
];

/**
 * Pictures of a binary task's scores: the candidate's, and the baseline's beside them. None without scores of the candidate, or
 * where the rows are of one class only; calibration is for scores that are probabilities.
 */
export function binaryCharts(candidate: BinaryData, baseline: BinaryData | undefined): Chart[] {
  return kinds.flatMap(({ curve, ...chart }) => {
    const points = curve(candidate);
    if (!points) return [];
    const others = baseline && curve(baseline);
    const series: Chart['series'] = [
      { name: 'candidate', points },
      ...(others ? [{ name: 'baseline' as const, points: others }] : []),
    ];
    return [{ ...chart, series }];
  });
}
