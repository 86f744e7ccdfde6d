import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EvidenceError } from '../../../src/errors';
import { readMetricsFile } from '../../../src/formats/metrics-file/index';
import { readText } from './fixtures';

const values = (file: unknown): Record<string, number> =>
  Object.fromEntries(readText(typeof file === 'string' ? file : JSON.stringify(file)).values);

const statistics = (successful: number, unsuccessful: number): object => ({
  evaluated_expectations: successful + unsuccessful,
  successful_expectations: successful,
  unsuccessful_expectations: unsuccessful,
});
const met = {
  success: true,
  expectation_config: { severity: 'critical' },
  exception_info: { raised_exception: false },
};
const notMet = { ...met, success: false };
const drift = (column: string, value: unknown, method = 'KS'): object => ({
  metric_name: `ValueDrift(column=${column},method=${method},threshold=0.1)`,
  config: { type: 'evidently:metric_v2:ValueDrift', column, method, threshold: 0.1 },
  value,
});

describe('names and numbers', () => {
  it.each([
    [
      { a: 1, b: { c: { d: -0.5 } } },
      { a: 1, 'b.c.d': -0.5 },
    ],
    [{ a: [1, [2, 3], { b: 4 }] }, { 'a.0': 1, 'a.1.0': 2, 'a.1.1': 3, 'a.2.b': 4 }],
    [{ a: true, b: false, c: 'text', d: null, e: '0.9', f: 'NaN', g: {}, h: 1 }, { h: 1 }],
    [{ a: Array(101).fill(1), b: 2 }, { b: 2 }],
    [{ auc: { value: 0.9, standard_deviation: 0.01 } }, { auc: 0.9, 'auc.standard_deviation': 0.01 }],
    ['{"auc": {"value": NaN, "n": 3}}', { auc: NaN, 'auc.n': 3 }],
    [{ auc: { value: null, standard_deviation: 0.01 } }, { 'auc.standard_deviation': 0.01 }],
    [{ auc: { value: { mean: 0.9 } } }, { 'auc.value.mean': 0.9 }],
    [{ value: 0.9 }, { value: 0.9 }],
    [{ a: { b: 1 }, 'a.b': 1 }, { 'a.b': 1 }],
    [
      { metrics: { auc: 0.9 }, tests: [0.1], results: { auc: 1 } },
      { 'metrics.auc': 0.9, 'tests.0': 0.1, 'results.auc': 1 },
    ],
    [
      { constructor: 1, prototype: { hasOwnProperty: 2 } },
      { constructor: 1, 'prototype.hasOwnProperty': 2 },
    ],
  ])('%j', (file, expected) => {
    expect(values(file)).toEqual(expected);
  });

  it('come back as they were written, whatever they are called', () => {
    const name = fc.string({ unit: 'binary', minLength: 1 }).filter((key) => key !== '__proto__' && key.isWellFormed());
    fc.assert(
      fc.property(fc.dictionary(name, fc.double(), { minKeys: 1 }), (metrics) => {
        const members = Object.entries(metrics).map(([key, value]) => `${JSON.stringify(key)}: ${python(value)}`);
        const read = readText(`{${members.join(', ')}}`);
        expect([...read.values]).toEqual(Object.entries(metrics));
        expect(read.evaluated).toBe(read.values.size);
      }),
    );
  });

  it('may begin with a byte order mark', () => {
    expect(values('\uFEFF{"auc": 0.9}')).toEqual({ auc: 0.9 });
  });
});

/** A number as Python's json writes it. */
function python(value: number): string {
  if (Object.is(value, -0)) return '-0.0';
  return Number.isNaN(value) ? 'NaN' : String(value);
}

describe('formats', () => {
  it.each<[what: string, file: unknown, expected: Record<string, number>]>([
    [
      'a DVC diff of a side that lacks a metric, of texts and of truth values',
      {
        'm.json': {
          a: { old: null, new: 1 },
          b: { old: 'x', new: 'y' },
          c: { old: false, new: true, diff: 1 },
          d: { old: 1, new: null },
        },
      },
      { a: 1 },
    ],
    [
      'Kubeflow v1 as Protocol Buffers write doubles',
      {
        metrics: [
          { name: 'a', numberValue: 'NaN', format: 'RAW' },
          { name: 'b', numberValue: '-Infinity' },
        ],
      },
      { a: NaN, b: -Infinity },
    ],
    [
      'artifacts of Kubeflow v2 with a name in common',
      {
        parameterValues: { auc: 0.1, list: [1] },
        artifacts: {
          a: { artifacts: [{ metadata: { auc: 0.2, n: 5 } }] },
          b: { artifacts: [{ metadata: { auc: 0.3 } }, { metadata: { auc: 0.4 } }, {}] },
        },
      },
      { 'parameterValues:auc': 0.1, 'list.0': 1, 'a:auc': 0.2, n: 5, 'b.0:auc': 0.3, 'b.1:auc': 0.4 },
    ],
    [
      "Model Monitor's statistics, with what stands beside the section",
      {
        version: 0,
        dataset: { item_count: 20 },
        multiclass_classification_metrics: { accuracy: { value: 'Infinity', standard_deviation: '0' } },
      },
      { version: 0, 'dataset.item_count': 20, accuracy: Infinity },
    ],
    [
      'two sections of SageMaker with a name in common',
      { regression_metrics: { mse: 1, mae: 2 }, classification_metrics: { mse: 3, note: { value: 'text' } } },
      { 'regression_metrics:mse': 1, mae: 2, 'classification_metrics:mse': 3 },
    ],
    [
      'no violations',
      { violations: [] },
      {
        violations: 0,
        'violations.data_type_check': 0,
        'violations.completeness_check': 0,
        'violations.baseline_drift_check': 0,
        'violations.missing_column_check': 0,
        'violations.extra_column_check': 0,
        'violations.categorical_values_check': 0,
      },
    ],
    ['no violations of bias, which name no check', { version: '1.0', violations: [] }, { violations: 0 }],
    [
      'violations of model quality',
      { violations: [{ constraint_check_type: 'LessThanThreshold', description: '…', metric_name: 'f1' }] },
      { violations: 1, 'violations.LessThanThreshold': 1, 'violations.f1': 1 },
    ],
    [
      'violations of feature attribution',
      {
        version: '1.0',
        violations: [
          {
            label: 'l0',
            metric_name: 'shap',
            constraint_check_type: 'feature_attribution_drift_check',
            description: '…',
          },
        ],
      },
      { violations: 1, 'violations.feature_attribution_drift_check': 1, 'violations.l0': 1, 'violations.shap': 1 },
    ],
    [
      'a validation that lists only what failed, one severity unknown',
      {
        success: false,
        statistics: statistics(2, 1),
        results: [{ success: null, exception_info: { a: { raised_exception: true } } }],
      },
      {
        success: 0,
        evaluated_expectations: 3,
        successful_expectations: 2,
        unsuccessful_expectations: 1,
        success_percent: (2 / 3) * 100,
        exceptions: 1,
      },
    ],
    [
      'Evidently: one metric twice counts once, two of a name get what differs, a null is none',
      {
        metrics: [
          drift('age', 0.1),
          drift('age', 0.1),
          drift('sex', 0.2),
          drift('sex', 0.3, 'PSI'),
          drift('fare', null),
        ],
        tests: [],
      },
      { 'ValueDrift.age': 0.1, 'ValueDrift.sex.method=KS': 0.2, 'ValueDrift.sex.method=PSI': 0.3 },
    ],
    [
      'Evidently before "config" was written',
      {
        metrics: [
          { id: '1', metric_id: 'ValueDrift(column=a,b,method=KS (exact),threshold=0.1)', value: { share: 0.5 } },
          { id: '2', metric_id: 'RowCount()', value: 7 },
        ],
        tests: [],
      },
      { 'ValueDrift.a,b.share': 0.5, RowCount: 7 },
    ],
    [
      'Evidently tests alone',
      { metrics: [], tests: ['SUCCESS', 'WARNING', 'SKIPPED', 'ERROR', 'FAIL', 'FAIL'].map((status) => ({ status })) },
      { 'tests.passed': 1, 'tests.warning': 1, 'tests.skipped': 1, 'tests.error': 1, 'tests.failed': 2 },
    ],
    [
      'an Evidently test suite with its metrics',
      {
        tests: [{ name: 'A', status: 'SUCCESS', parameters: {} }],
        summary: { total_tests: 1, failed_tests: 0 },
        metric_results: [{ metric: 'M', result: { x: 1 } }],
      },
      { 'tests.passed': 1, 'tests.warning': 0, 'tests.failed': 0, 'tests.error': 0, 'tests.skipped': 0, 'M.x': 1 },
    ],
    [
      'a Deepchecks check without conditions',
      { type: 'CheckResult', check: { name: 'A' }, value: 0.5 },
      { 'checks.crashed': 0, A: 0.5 },
    ],
    [
      'Deepchecks before types were written',
      {
        name: 's',
        results: [
          { check: { name: 'A' }, value: 1, conditions_results: [{ Status: 'PASS' }] },
          { check: { name: 'B' }, exception: 'x' },
        ],
      },
      {
        'checks.crashed': 1,
        'conditions.passed': 1,
        'conditions.failed': 0,
        'conditions.warned': 0,
        'conditions.crashed': 0,
        A: 1,
      },
    ],
    [
      'drift of each feature',
      { data: { is_drift: [0, 1], p_val: [0.5, 0.01], distance: null }, meta: { detector_type: 'drift' } },
      { is_drift: 1, 'is_drift.0': 0, 'is_drift.1': 1, 'p_val.0': 0.5, 'p_val.1': 0.01 },
    ],
    [
      'drift of all features together',
      { data: { is_drift: true, p_val: 0.01, distance_threshold: 0.1 } },
      { is_drift: 1, p_val: 0.01, distance_threshold: 0.1 },
    ],
  ])('%s', (_, file, expected) => {
    expect(values(file)).toEqual(expected);
  });

  it('a DVC diff has its older side as the baseline', () => {
    const { baseline } = readText('{"m.json": {"a": {"old": NaN, "new": 1}, "b": {"old": null, "new": 2}}}');
    expect([...(baseline ?? [])]).toEqual([['a', NaN]]);
  });
});

describe('refused', () => {
  it.each<[file: unknown, message: RegExp]>([
    // No metrics at all.
    ['', /^metrics\.json: the file is empty$/],
    [' \n\t', /the file is empty/],
    ['<!DOCTYPE html><html>', /HTML or XML/],
    ['\n <html>', /HTML or XML/],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n', /a Git LFS pointer.*git lfs pull/],
    ['outs:\n- etag: x\n  size: 1\n  path: m.json\n', /a DVC pointer.*"m\.json"/],
    ['[1]', /a list, not names with numbers/],
    ['"auc"', /plain text, not names with numbers/],
    ['{}', /an empty object/],
    [{ a: 'text', b: null, c: [] }, /evaluated nothing/],

    // Names.
    [{ a: { b: 1 }, 'a.b': 2 }, /two numbers have the name "a\.b": 1 and 2; rename one/],
    ['{"a": {"b": 0}, "a.b": -0}', /two numbers have the name "a\.b"/],
    [{ ['k'.repeat(600)]: { ['k'.repeat(600)]: 1 } }, /a name of 1201 characters/],
    [Object.fromEntries(Array.from({ length: 100_001 }, (_, i) => [`k${i}`, i])), /more than 100000 numbers/],

    // Lists of records in no format.
    [{ metrics: [{ name: 'auc', value: 0.9 }] }, /"metrics" is a list of records in no format that is known/],
    [{ tests: [{ name: 'a', status: 'pass' }] }, /"tests" is a list of records/],
    [{ results: [{ accuracy: 0.9 }] }, /"results" is a list of records/],

    // Half of a format.
    [{ 'm.json': { a: { old: 1, new: 2 } }, auc: 0.9 }, /read as DVC metrics diff: auc: /],
    [{ 'm.json': { a: { old: 1, new: 2, other: 3 } } }, /read as DVC metrics diff: "m\.json"\.a: /],
    [{ 'm.json': { a: { old: 1, new: [2] } } }, /"m\.json"\.a\.new: expected a number, true, false, a text or null/],
    [{ '': { data: { 'm.json': { data: { a: 1 } }, n: 1 } } }, /read as DVC metrics show: "": expected "data"/],
    [{ abc: { error: { type: 'SCMError', msg: 'unknown revision' } } }, /DVC could not read "abc": "unknown revision"/],
    [
      { metrics: [{ name: 'a', numberValue: '0.9' }] },
      /read as Kubeflow Pipelines v1 metrics: metrics\[0\]\.numberValue: /,
    ],
    [{ metrics: [{ name: 'a', numberValue: 1 }, { name: 'b' }] }, /metrics\[1\]\.numberValue/],
    [{ artifacts: { m: { artifacts: [{ metadata: 5 }] } } }, /artifacts\.m\.artifacts\[0\]\.metadata/],
    [{ violations: [{ rule: 'x' }] }, /read as SageMaker violations: violations\[0\]\.constraint_check_type/],
    [
      { results: [{ expectation_config: {}, success: true }], success: true },
      /Great Expectations validation: statistics/,
    ],
    [{ results: [], statistics: { evaluated_expectations: 'many' } }, /Great Expectations validation: /],
    [{ success: true, statistics: statistics(0, 0) }, /Great Expectations validation: results: expected a list/],
    [{ run_results: { a: {} }, success: true }, /Great Expectations checkpoint: run_results\.a\.success/],
    [{ validation_results: [{}] }, /Great Expectations checkpoint description: success/],
    [{ metrics: [{}], tests: [] }, /Evidently report: metrics\[0\]\.value: it is missing/],
    [{ metrics: [{ value: 1 }], tests: [] }, /Evidently report: metrics\[0\]: expected a metric with its name/],
    [{ metrics: [], tests: [{ status: 'GOOD' }] }, /Evidently report: tests\[0\]\.status/],
    [
      { metrics: [{ metric: 'A', result: {} }, { metric: 'B' }] },
      /Evidently report \(before 0\.7\): metrics\[1\]\.result/,
    ],
    [
      { type: 'SuiteResult', results: [{ check: 'A' }] },
      /Deepchecks suite: the whole file: expected "results" with checks/,
    ],
    [
      { data: { is_outlier: [0, 1] }, meta: { detector_type: 'outlier' } },
      /Alibi Detect prediction: data\.is_drift: .*only drift is read/,
    ],

    // Two formats at once.
    [
      { violations: [], validation_results: [] },
      /it could be SageMaker violations as well as Great Expectations checkpoint description/,
    ],

    // Evaluated nothing.
    [{ metrics: [] }, /evaluated nothing/],
    [{ metrics: [], tests: [] }, /read as Evidently report: it evaluated nothing/],
    [{ metrics: [], tests: [{ status: 'ERROR' }, { status: 'SKIPPED' }] }, /evaluated nothing/],
    [{ tests: [], summary: { total_tests: 0, failed_tests: 0, all_passed: true } }, /evaluated nothing/],
    [{ type: 'SuiteResult', results: [] }, /evaluated nothing/],
    [
      { type: 'SuiteResult', results: [{ type: 'CheckFailure', check: { name: 'A' }, exception: 'x' }] },
      /evaluated nothing/,
    ],
    [{ data: { is_drift: 0, p_val: [], distance: [] }, meta: {} }, /evaluated nothing/],
    [{ binary_classification_metrics: {} }, /evaluated nothing/],
    [{ artifacts: { m: { artifacts: [] } } }, /evaluated nothing/],
    [{ success: true, run_results: {} }, /evaluated nothing/],
    [
      {
        success: true,
        run_results: {
          full: { success: true, statistics: statistics(1, 0), results: [met] },
          none: { success: true, statistics: statistics(0, 0), results: [] },
        },
      },
      /none evaluated nothing/,
    ],

    // Contradictions.
    [
      { success: true, statistics: statistics(1, 1), results: [met, notMet] },
      /"success" is true, and 1 expectations were not met/,
    ],
    [
      { success: true, statistics: statistics(2, 0), results: [met, notMet] },
      /count 0 unsuccessful expectations, its results 1/,
    ],
    [{ success: false, statistics: statistics(1, 1), results: [] }, /count 1 unsuccessful expectations, its results 0/],
    [
      { success: true, statistics: statistics(1, 0), results: [met, met] },
      /its results list 2 expectations, its statistics count 1/,
    ],
    [
      { success: true, statistics: { ...statistics(1, 0), evaluated_expectations: 5 }, results: [met] },
      /don't add up to the 5 evaluated/,
    ],
    [
      { success: true, run_results: { a: { success: false, statistics: statistics(0, 1), results: [notMet] } } },
      /"success" is true, and 1/,
    ],
    [
      { tests: [{ name: 'A', status: 'FAIL' }], summary: { total_tests: 1, failed_tests: 0 } },
      /its summary counts 0 failed of 1 tests, its tests are 1 of 1/,
    ],
  ])('row %#', (file, message) => {
    const read = (): unknown => values(file);
    expect(read).toThrow(EvidenceError);
    expect(read).toThrow(message);
  });

  it.each([
    ['UTF-16', Buffer.from('\uFEFF{"auc": 0.9}', 'utf16le')],
    ['Latin-1', Buffer.from('{"é": 0.9}', 'latin1')],
    ['a pickle', Buffer.from('80049517000000000000007d948c03617563948c', 'hex')],
  ])('%s', (_, bytes) => {
    expect(() => readMetricsFile(bytes, 'm.json')).toThrow(
      'm.json: not UTF-8 text; a metrics file is JSON or YAML in UTF-8',
    );
  });

  it('a file of more than 64 MiB', () => {
    expect(() => readMetricsFile(Buffer.alloc(64 * 1024 * 1024 + 1), 'm.json')).toThrow(/67108865 bytes/);
  });

  it('the file of a name with hostile text says it in one line', () => {
    const read = (): unknown => values('{"a\\n::error::x": 1, "a\\n::error::x": 2}');
    expect(read).toThrow(/^metrics\.json: 1:22: the key "a\\n::error::x" occurs twice in one object$/);
  });
});
