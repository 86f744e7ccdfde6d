import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { binaryCharts } from '../../../src/engines/metrics/charts';
import { scoresOf, type BinaryData } from '../../../src/engines/metrics/data';
import { reportSchema } from '../../../src/reports/schema';
import { gateReport, report } from '../../helpers/arbitrary-report';

interface Given {
  readonly labels?: readonly number[];
  readonly scores?: readonly number[] | undefined;
  readonly notProbabilities?: string;
}

function binary({ labels = [0, 0, 1, 1], scores, notProbabilities }: Given): BinaryData {
  const data: BinaryData = {
    source: 'candidate.csv',
    rows: labels.length,
    weights: undefined,
    clusters: undefined,
    labels: Uint8Array.from(labels),
    classes: ['no', 'yes'],
    bothClasses: true,
    predictions: undefined,
    scores: scores && scoresOf([Float64Array.from(scores)], notProbabilities),
    grouping: () => ({ columns: [], codes: new Int32Array(), names: [] }),
    take: () => data,
    sharing: () => data,
    answers: () => [],
    lacking: {},
  };
  return data;
}

const scored = binary({ scores: [0.1, 0.6, 0.4, 0.9] });

const drawn = (candidate: BinaryData, baseline?: BinaryData): string[] =>
  binaryCharts(candidate, baseline).map(({ kind, series }) => `${kind}: ${series.map(({ name }) => name).join(', ')}`);

describe('binaryCharts', () => {
  it.each([
    ['a candidate', scored, undefined, ['roc: candidate', 'precision-recall: candidate', 'calibration: candidate']],
    [
      'two models',
      scored,
      scored,
      ['roc: candidate, baseline', 'precision-recall: candidate, baseline', 'calibration: candidate, baseline'],
    ],
    ['no scores', binary({}), scored, []],
    [
      'a baseline without scores',
      scored,
      binary({}),
      ['roc: candidate', 'precision-recall: candidate', 'calibration: candidate'],
    ],
    ['one class', binary({ labels: [1, 1], scores: [0.1, 0.2] }), undefined, []],
    ['no rows', binary({ labels: [], scores: [] }), undefined, []],
    [
      'scores that are no probabilities',
      binary({ scores: [-3, 2, 1, 7], notProbabilities: 'row 1' }),
      undefined,
      ['roc: candidate', 'precision-recall: candidate'],
    ],
    [
      'a baseline whose scores are no probabilities',
      scored,
      binary({ scores: [-3, 2, 1, 7], notProbabilities: 'row 1' }),
      ['roc: candidate, baseline', 'precision-recall: candidate, baseline', 'calibration: candidate'],
    ],
  ])('draws %s', (_, candidate, baseline, expected) => {
    expect(drawn(candidate, baseline)).toEqual(expected);
  });

  it('fits the schema of the report', () => {
    const charts = binaryCharts(scored, scored);
    expect(() => reportSchema.parse(report({ gates: [gateReport({ charts })] }))).not.toThrow(z.ZodError);
  });
});
