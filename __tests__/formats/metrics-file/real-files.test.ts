import { describe, expect, it } from '@jest/globals';
import { fixtureNames, readFixture } from './fixtures';

interface Row {
  readonly file: string;
  readonly format: string;
  readonly evaluated: number;
  /** All of the file's numbers, unless `size` says that there are more. */
  readonly values: Readonly<Record<string, number>>;
  readonly size?: number;
  readonly baseline?: Readonly<Record<string, number>>;
}

const noneRaised = { exceptions: 0, 'unsuccessful.critical': 0, 'unsuccessful.warning': 0, 'unsuccessful.info': 0 };
const threeMet = {
  success: 1,
  evaluated_expectations: 3,
  successful_expectations: 3,
  unsuccessful_expectations: 0,
  success_percent: 100,
};
const fourNotMet = {
  success: 0,
  evaluated_expectations: 6,
  successful_expectations: 2,
  unsuccessful_expectations: 4,
  success_percent: 33.33333333333333,
};
const confusion = {
  'confusionMatrix.no.no': 10,
  'confusionMatrix.no.yes': 2,
  'confusionMatrix.yes.no': 3,
  'confusionMatrix.yes.yes': 5,
};

const rows: readonly Row[] = [
  {
    file: 'dvc-show.json',
    format: 'DVC metrics show',
    evaluated: 5,
    values: { accuracy: 0.79, auc: 0.8701, 'nested.f1.macro': NaN, n: 100, new: 1 },
  },
  {
    file: 'dvc-show-two-files.json',
    format: 'DVC metrics show',
    evaluated: 4,
    values: {
      'eval/metrics.json:auc': 0.87,
      'train/metrics.yaml:auc': 0.9,
      'nested.f1': Infinity,
      loss: Infinity,
    },
  },
  { file: 'dvc-show-number.json', format: 'DVC metrics show', evaluated: 1, values: { 'one.json': 0.8 } },
  {
    file: 'dvc-diff-number.json',
    format: 'DVC metrics diff',
    evaluated: 1,
    values: { 'one.json': 0.8 },
    baseline: { 'one.json': 0.9 },
  },
  {
    file: 'dvc-diff.json',
    format: 'DVC metrics diff',
    evaluated: 4,
    values: { auc: 0.8701, new: 1, 'nested.f1.macro': NaN, accuracy: 0.79 },
    baseline: { auc: 0.861234, 'nested.f1.macro': 0.7, accuracy: 0.81 },
  },
  {
    file: 'dvc-diff-all.json',
    format: 'DVC metrics diff',
    evaluated: 5,
    values: { auc: 0.8701, new: 1, 'nested.f1.macro': NaN, accuracy: 0.79, n: 100 },
    baseline: { auc: 0.861234, 'nested.f1.macro': 0.7, accuracy: 0.81, n: 100 },
  },
  {
    file: 'dvc-diff-two-files.json',
    format: 'DVC metrics diff',
    evaluated: 4,
    values: {
      'eval/metrics.json:auc': 0.87,
      'train/metrics.yaml:auc': 0.9,
      'nested.f1': Infinity,
      loss: Infinity,
    },
    baseline: {
      'eval/metrics.json:auc': 0.86,
      'train/metrics.yaml:auc': 0.91,

      'nested.f1': 0.7,
      loss: NaN,
    },
  },
  {
    file: 'kubeflow-v1.json',
    format: 'Kubeflow Pipelines v1 metrics',
    evaluated: 2,
    values: { 'accuracy-score': 0.81, 'roc-auc': 0.861 },
  },
  {
    file: 'kubeflow-v2.json',
    format: 'Kubeflow Pipelines v2 executor output',
    evaluated: 16,
    values: { Output: 0.81, accuracy: 0.81, roc_auc: 0.861, ...confusion, 'confidenceMetrics.1.recall': 0.8 },
    size: 16,
  },
  {
    file: 'kubeflow-v2-nan.json',
    format: 'Kubeflow Pipelines v2 executor output',
    evaluated: 17,
    values: { Output: 0.81, accuracy: 0.81, nan: NaN, ...confusion },
    size: 17,
  },
  {
    file: 'sagemaker-evaluation.json',
    format: 'SageMaker evaluation',
    evaluated: 14,
    values: {
      accuracy: 0.81,
      'accuracy.standard_deviation': NaN,
      auc: 0.861,
      'auc.standard_deviation': NaN,
      'confusion_matrix.0.0': 100,
      'confusion_matrix.0.1': 10,
      'receiver_operating_characteristic_curve.true_positive_rates.1': 0.8,
    },
    size: 14,
  },
  {
    file: 'sagemaker-evaluation-regression.json',
    format: 'SageMaker evaluation',
    evaluated: 2,
    values: { mse: 4.9, 'mse.standard_deviation': 2.2 },
  },
  {
    file: 'sagemaker-violations-data.json',
    format: 'SageMaker violations',
    evaluated: 1,
    values: {
      violations: 2,
      'violations.baseline_drift_check': 1,
      'violations.data_type_check': 1,
      'violations.completeness_check': 0,
      'violations.missing_column_check': 0,
      'violations.extra_column_check': 0,
      'violations.categorical_values_check': 0,
      'violations.age': 1,
      'violations.fare': 1,
    },
  },
  {
    file: 'sagemaker-violations-bias.json',
    format: 'SageMaker violations',
    evaluated: 1,
    values: { violations: 1, 'violations.bias_drift_check': 1, 'violations.sex': 1, 'violations.DPPL': 1 },
  },
  {
    file: 'great-expectations-validation-pass.json',
    format: 'Great Expectations validation',
    evaluated: 3,
    values: { ...threeMet, ...noneRaised },
  },
  {
    file: 'great-expectations-validation-fail.json',
    format: 'Great Expectations validation',
    evaluated: 6,
    values: { ...fourNotMet, ...noneRaised, exceptions: 1, 'unsuccessful.critical': 4 },
  },
  {
    file: 'great-expectations-checkpoint-pass.json',
    format: 'Great Expectations checkpoint',
    evaluated: 3,
    values: { ...threeMet, ...noneRaised },
  },
  {
    file: 'great-expectations-checkpoint-fail.json',
    format: 'Great Expectations checkpoint',
    evaluated: 6,
    values: { ...fourNotMet, ...noneRaised, exceptions: 1, 'unsuccessful.critical': 4 },
  },
  {
    file: 'great-expectations-checkpoint-two.json',
    format: 'Great Expectations checkpoint',
    evaluated: 6,
    values: {
      ...fourNotMet,
      exceptions: 1,
      'unsuccessful.critical': 2,
      'unsuccessful.warning': 1,
      'unsuccessful.info': 1,
    },
  },
  {
    file: 'great-expectations-checkpoint-0.18.json',
    format: 'Great Expectations checkpoint',
    evaluated: 1,
    values: {
      success: 1,
      evaluated_expectations: 1,
      successful_expectations: 1,
      unsuccessful_expectations: 0,
      success_percent: 100,
      exceptions: 0,
    },
  },
  {
    file: 'great-expectations-description-pass.json',
    format: 'Great Expectations checkpoint description',
    evaluated: 3,
    values: threeMet,
  },
  {
    file: 'great-expectations-description-fail.json',
    format: 'Great Expectations checkpoint description',
    evaluated: 6,
    values: fourNotMet,
  },
  {
    file: 'great-expectations-description-two.json',
    format: 'Great Expectations checkpoint description',
    evaluated: 6,
    values: fourNotMet,
  },
  {
    file: 'evidently-classification-tests.json',
    format: 'Evidently report',
    evaluated: 24,
    values: {
      Accuracy: 0.7906666666666666,
      RocAuc: 0.8273335470462593,
      'F1ByLabel.0': 0.8603202846975089,
      'F1ByLabel.1': 0.5824468085106383,
      'tests.passed': 7,
      'tests.failed': 3,
      'tests.warning': 0,
      'tests.error': 0,
      'tests.skipped': 0,
    },
    size: 23,
  },
  {
    file: 'evidently-drift-same.json',
    format: 'Evidently report',
    evaluated: 8,
    values: {
      'DriftedColumnsCount.count': 0,
      'DriftedColumnsCount.share': 0,
      'ValueDrift.age': 0.05143273286473711,
      'ValueDrift.education-num': 0.03326436780868258,
      'ValueDrift.hours-per-week': 0.03434668567522347,
      'ValueDrift.capital-gain': 0.027090577042523867,
      'ValueDrift.workclass': 0.022647196420842286,
      'ValueDrift.race': 0.02779779769178176,
      'ValueDrift.sex': 0.005414505176955675,
    },
  },
  {
    file: 'evidently-drift-shifted-tests.json',
    format: 'Evidently report',
    evaluated: 16,
    values: {
      'DriftedColumnsCount.share': 0.2857142857142857,
      'ValueDrift.age': 0.573310635421439,
      'tests.passed': 6,
      'tests.failed': 2,
    },
    size: 14,
  },
  {
    file: 'evidently-legacy-report.json',
    format: 'Evidently report (before 0.7)',
    evaluated: 7,
    values: {
      'DatasetDriftMetric.share_of_drifted_columns': 0.5,
      'DatasetDriftMetric.dataset_drift': 1,
      'DataDriftTable.drift_by_columns.sex.drift_score': 0.4,
      'ColumnDriftMetric.age.drift_score': 0.001,
      'ColumnQuantileMetric.age.0.current': 31.5,
      'ColumnQuantileMetric.age.1.current': 60,
      'ClassificationQualityMetric.current.f1': 0.58,
    },
    size: 26,
  },
  {
    file: 'evidently-legacy-suite.json',
    format: 'Evidently test suite (before 0.7)',
    evaluated: 5,
    values: {
      'tests.passed': 3,
      'tests.warning': 1,
      'tests.failed': 1,
      'tests.error': 1,
      'tests.skipped': 0,
      'Drift per Column.age': 0.001,
      'Accuracy Score': 0.79,
      'Quantile Value.age.quantile=0.5': 31.5,
      'Quantile Value.age.quantile=0.9': 60,
    },
  },
  {
    file: 'deepchecks-suite.json',
    format: 'Deepchecks suite',
    evaluated: 1,
    values: {
      'checks.crashed': 0,
      'conditions.passed': 0,
      'conditions.failed': 1,
      'conditions.warned': 0,
      'conditions.crashed': 0,
      'Feature Drift.age.Drift score': 0.21716666666666662,
      'Feature Drift.sex.Drift score': 0.017789258917956415,
    },
    size: 12,
  },
  {
    file: 'deepchecks-suite-crashed.json',
    format: 'Deepchecks suite',
    evaluated: 4,
    values: {
      'checks.crashed': 1,
      'conditions.passed': 1,
      'conditions.failed': 0,
      'conditions.warned': 1,
      'conditions.crashed': 1,
      'Datasets Size Comparison.Train': 800,
      'Datasets Size Comparison.Test': 200,
      'ROC Report.1': 0.83,
      'Percent Of Nulls.columns=["age"]': 0.1,
      'Percent Of Nulls.columns=["fare"]': 0,
    },
  },
  {
    file: 'alibi-ks-same.json',
    format: 'Alibi Detect prediction',
    evaluated: 4,
    values: { is_drift: 0, 'p_val.0': 0.13225118815898895, 'threshold.3': 0.05, 'distance.3': 0.004999999888241291 },
    size: 13,
  },
  {
    file: 'alibi-tabular-shifted.json',
    format: 'Alibi Detect prediction',
    evaluated: 7,
    values: { is_drift: 1, 'p_val.0': 0, threshold: 0.0071428571428571435, 'distance.4': 20.49327278137207 },
    size: 16,
  },
];

const refused: readonly (readonly [file: string, message: RegExp])[] = [
  [
    'dvc-show-broken.json',
    /^dvc-show-broken\.json: read as DVC metrics show: DVC could not read "eval\/metrics\.json"/,
  ],
  ['dvc-show-revisions.json', /3 revisions \("workspace", .*write the one to judge/],
  ['dvc-diff-missing.json', /read as DVC metrics diff: no number on its newer side/],
  ['dvc-diff-same.json', /an empty object; `dvc metrics diff --json` writes it when nothing changed: add --all/],
  ['great-expectations-validation-empty.json', /the suite evaluated nothing: it has no expectations/],
  ['pointer.dvc', /a DVC pointer, not the file itself; run `dvc pull` .* "w\.json"/],
];

describe('what tools write', () => {
  it.each(rows)('$file', ({ file, format, evaluated, values, size, baseline }) => {
    const read = readFixture(file);
    expect({ format: read.format, evaluated: read.evaluated }).toEqual({ format, evaluated });
    if (size === undefined) expect(Object.fromEntries(read.values)).toEqual(values);
    else expect(Object.fromEntries(read.values)).toMatchObject(values);
    expect(read.values.size).toBe(size ?? Object.keys(values).length);
    expect(read.baseline && Object.fromEntries(read.baseline)).toEqual(baseline);
  });

  it.each(refused)('%s is refused', (file, message) => {
    expect(() => readFixture(file)).toThrow(message);
  });

  it('every file is in one of these tables', () => {
    expect([...rows.map(({ file }) => file), ...refused.map(([file]) => file)].sort()).toEqual(
      [...fixtureNames].sort(),
    );
  });
});
