import { z } from 'zod';
import { list } from '../collections';
import { evidentlyReport, testStatus } from '../metrics-file/evidently';
import { evidentlyLegacyReport, evidentlyLegacySuite } from '../metrics-file/evidently-legacy';
import type { JsonObject } from '../metrics-file/json';
import { FileProblem } from '../metrics-file/problem';
import { jsonFormat } from './format';
import { isRecord } from './json';
import type { ReportedResult, ToolReport } from './report';
import { text, timeOf } from './words';

const test = z.object({
  id: text,
  name: z.string(),
  description: text,
  status: testStatus,
  metric_config: z
    .object({ params: z.object({ type: text, column: text }) })
    .optional()
    .catch(undefined),
  parameters: z.object({ column_name: text }).optional().catch(undefined),
});
type Test = z.infer<typeof test>;

const object = (value: unknown): JsonObject => value as JsonObject;

/** `json()` of a run of Evidently 0.7 with tests. Metrics alone say how much, and not whether that is too much. */
export const evidently = jsonFormat({
  format: 'evidently',
  fits: (value) => isRecord(value) && evidentlyReport.matches(object(value)),
  schema: z.object({ tests: list(test) }),
  read: ({ tests }) => {
    if (tests.length === 0) {
      throw new FileProblem(
        'it holds metrics and no tests, so that nothing was judged: run it with include_tests=True',
      );
    }
    return reportOf(tests);
  },
});

/** `json()` of a TestSuite of Evidently before 0.7. */
export const evidentlySuite = jsonFormat({
  format: 'evidently',
  fits: (value) => isRecord(value) && evidentlyLegacySuite.matches(object(value)),
  // Throws where its summary and its tests contradict each other.
  schema: z
    .unknown()
    .transform((value) => {
      evidentlyLegacySuite.read(object(value));
      return value;
    })
    .pipe(z.object({ tests: list(test), version: text, timestamp: text })),
  read: ({ tests, version, timestamp }) => ({
    ...reportOf(tests),
    ...(version !== undefined && { version }),
    ...timeOf(timestamp),
  }),
});

const flag = z.boolean().optional();
const metric = z.object({
  metric: z.string(),
  result: z.object({
    dataset_drift: flag,
    drift_detected: flag,
    column_name: text,
    number_of_drifted_columns: z.number().optional().catch(undefined),
    number_of_columns: z.number().optional().catch(undefined),
    drift_score: z.number().optional().catch(undefined),
  }),
});

/** `json()` of a Report of Evidently before 0.7: metrics of drift say themselves whether there is any. */
export const evidentlyLegacy = jsonFormat({
  format: 'evidently',
  fits: (value) => isRecord(value) && evidentlyLegacyReport.matches(object(value)),
  schema: z.object({ metrics: list(metric), version: text, timestamp: text }),
  read: ({ metrics, version, timestamp }) => {
    const judged = metrics.flatMap(({ metric: name, result }) => {
      const drifted = result.dataset_drift ?? result.drift_detected;
      return drifted === undefined ? [] : [{ name, result, drifted }];
    });
    if (judged.length === 0) {
      throw new FileProblem('none of its metrics judges anything: use a TestSuite, or metrics of drift');
    }
    return {
      format: 'evidently',
      tool: 'Evidently',
      ...(version !== undefined && { version }),
      ...timeOf(timestamp),
      covered: { metrics: judged.length },
      failures: [],
      results: judged
        .filter(({ drifted }) => drifted)
        .map(
          ({
            name,
            result: {
              column_name: column,
              number_of_drifted_columns: many,
              number_of_columns: all,
              drift_score: score,
            },
          }) => ({
            rule: column === undefined ? name : `${name}.${column}`,
            title: name,
            message: [
              `${column ?? 'the data set'} has drifted`,
              many === undefined ? '' : `${many} of ${all ?? 'its'} columns`,
              score === undefined ? '' : `score ${score}`,
            ]
              .filter((part) => part !== '')
              .join(', '),
            level: 'drift',
            severity: 'high' as const,
            place: undefined,
            identity: `${name} ${column ?? ''}`,
          }),
        ),
    };
  },
});

function reportOf(tests: readonly Test[]): ToolReport {
  const missed = tests.filter(({ status }) => status === 'FAIL' || status === 'WARNING');
  return {
    format: 'evidently',
    tool: 'Evidently',
    covered: { tests: tests.filter(({ status }) => status !== 'ERROR' && status !== 'SKIPPED').length },
    failures: tests
      .filter(({ status }) => status === 'ERROR')
      .map(({ name, description }) => `${name} broke: ${description ?? 'it does not say why'}`),
    results: missed.map(resultOf),
  };
}

function resultOf({ id, name, description, status, metric_config: config, parameters }: Test): ReportedResult {
  const { type, column = parameters?.column_name } = config?.params ?? {};
  const subject = [type?.slice(type.lastIndexOf(':') + 1) ?? name, ...(column === undefined ? [] : [column])].join('.');
  return {
    rule: subject,
    title: name,
    message: description ?? name,
    level: status,
    // A warning is a test that failed and isn't critical.
    severity: status === 'FAIL' ? 'high' : 'medium',
    place: undefined,
    identity: id === undefined ? subject : `${subject} ${id}`,
    ...(column !== undefined && { properties: { column } }),
  };
}
