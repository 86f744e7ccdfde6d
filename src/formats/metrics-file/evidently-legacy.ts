import { z } from 'zod';
import { addTests, testStatus } from './evidently';
import { list } from '../collections';
import { format, jsonObject } from './format';
import { isArray, isObject } from './json';
import type { Json, JsonObject } from './json';
import { distinguish } from './names';
import type { Entry } from './names';
import { Numbers } from './numbers';
import { FileProblem } from './problem';

const metric = z.object({ metric: z.string(), result: jsonObject });

/** `json()` and `as_dict()` of a Report of Evidently before 0.7, `evidently.legacy` since: a list of "metric" and "result". */
export const evidentlyLegacyReport = format({
  name: 'Evidently report (before 0.7)',
  matches: ({ metrics, tests }) => tests === undefined && isArray(metrics) && metrics.some(isLegacyMetric),
  schema: z.object({ metrics: list(metric) }),
  read: ({ metrics }) => {
    const numbers = new Numbers();
    addMetrics(numbers, metrics);
    return { values: numbers.values, evaluated: metrics.length };
  },
});

const isLegacyMetric = (value: Json): boolean => isObject(value) && 'metric' in value && 'result' in value;

const test = z.object({
  name: z.string(),
  status: testStatus,
  parameters: jsonObject.optional(),
});

/** `json()` and `as_dict()` of a TestSuite of Evidently before 0.7: "tests" and their "summary", with `include_metrics` metrics too. */
export const evidentlyLegacySuite = format({
  name: 'Evidently test suite (before 0.7)',
  matches: ({ tests, summary }) => isArray(tests) && isObject(summary),
  schema: z.object({
    tests: list(test),
    summary: z.object({ total_tests: z.int(), failed_tests: z.int() }),
    metric_results: list(metric).optional(),
  }),
  read: ({ tests, summary, metric_results: metrics = [] }) => {
    const failed = tests.filter(({ status }) => status === 'FAIL').length;
    if (summary.total_tests !== tests.length || summary.failed_tests !== failed) {
      const counted = `${failed} of ${tests.length}`;
      throw new FileProblem(
        `its summary counts ${summary.failed_tests} failed of ${summary.total_tests} tests, its tests are ${counted}`,
      );
    }
    const numbers = new Numbers();
    const ran = addTests(numbers, tests);
    for (const [name, value] of distinguish(tests.flatMap(testedValue))) numbers.add(name, value);
    addMetrics(numbers, metrics);
    return { values: numbers.values, evaluated: ran + metrics.length };
  },
});

/** `ColumnDriftMetric.age.drift_score`: the metric, the column where the result names one, and where the number stands in it. */
function addMetrics(numbers: Numbers, metrics: readonly z.infer<typeof metric>[]): void {
  const entries = metrics.map(({ metric: name, result }): Entry<JsonObject> => ({
    name: withColumn(name, result),
    parameters: {},
    item: result,
  }));
  for (const [name, result] of distinguish(entries)) numbers.addNested(name, result);
}

/** `Drift per Column.age`: what a test compared with its threshold, "value" or, where it tested for drift, "score". */
function testedValue({ name, parameters = {} }: z.infer<typeof test>): readonly Entry<number>[] {
  const { value, score, ...rest } = parameters;
  const tested = value ?? score;
  return typeof tested === 'number' ? [{ name: withColumn(name, parameters), parameters: rest, item: tested }] : [];
}

function withColumn(name: string, { column_name: column }: JsonObject): string {
  return typeof column === 'string' ? `${name}.${column}` : name;
}
