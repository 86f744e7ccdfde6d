import { z } from 'zod';
import { list } from '../collections';
import { format, json, jsonObject } from './format';
import { isArray } from './json';
import type { Json } from './json';
import { distinguish } from './names';
import type { Entry } from './names';
import { Numbers } from './numbers';

export const testStatus = z.enum(['SUCCESS', 'WARNING', 'FAIL', 'ERROR', 'SKIPPED']);
type TestStatus = z.infer<typeof testStatus>;

const metric = z
  .object({
    metric_name: z.string().optional(),
    metric_id: z.string().optional(),
    config: jsonObject.optional(),
    value: json,
  })
  .refine(
    ({ metric_name, metric_id, config }) => (metric_name ?? metric_id ?? config?.type) !== undefined,
    'expected a metric with its name',
  );

/**
 * `json()` of a run of Evidently 0.7: "metrics" with the type and parameters of each, and "tests" with a status each. A warning is
 * a test that failed and isn't critical. Early 0.7 has "metric_id", the name with its parameters, in place of "metric_name" and
 * "config".
 */
export const evidentlyReport = format({
  name: 'Evidently report',
  matches: ({ metrics, tests, summary }) => isArray(metrics) && isArray(tests) && summary === undefined,
  schema: z.object({
    metrics: list(metric),
    tests: list(z.object({ status: testStatus })),
  }),
  read: ({ metrics, tests }) => {
    const numbers = new Numbers();
    for (const [name, value] of distinguish(metrics.map(entryOf))) numbers.addNested(name, value);
    return { values: numbers.values, evaluated: metrics.length + addTests(numbers, tests) };
  },
});

/** `ValueDrift.age`: the type and the column. What else was configured tells apart two of that name. */
function entryOf({ metric_name, metric_id, config, value }: z.infer<typeof metric>): Entry<Json> {
  const { type: typeName, parameters: written } = parseId(metric_name ?? metric_id ?? '');
  const { type, column, columns, ...rest } = config ?? written;
  const name = typeof type === 'string' ? type.slice(type.lastIndexOf(':') + 1) : typeName;
  const parameters = Object.fromEntries(Object.entries(rest).filter(([key]) => !key.endsWith('tests')));
  const subject = typeof column === 'string' ? [column] : isArray(columns) ? [columns.map(String).join(',')] : [];
  return { name: [name, ...subject].join('.'), parameters, item: value };
}

/** `QuantileValue(column=age,quantile=0.5)`; a comma belongs to a value unless a name and `=` follow. */
function parseId(id: string): { readonly type: string; readonly parameters: Readonly<Record<string, Json>> } {
  const [type = '', ...rest] = id.split('(');
  const inside = rest.join('(').replace(/\)$/, '');
  const pairs = inside.split(/,(?=\w+=)/).filter((pair) => pair.includes('='));
  const parameters = pairs.map(
    (pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const,
  );
  return { type, parameters: Object.fromEntries(parameters) };
}

const countNames: readonly (readonly [TestStatus, string])[] = [
  ['SUCCESS', 'passed'],
  ['WARNING', 'warning'],
  ['FAIL', 'failed'],
  ['ERROR', 'error'],
  ['SKIPPED', 'skipped'],
];

/**
 * Adds `tests.passed`, `tests.failed` … and returns how many tests came to a result. Without any test there are no such numbers:
 * 0 failed tests would say that something was tested.
 */
export function addTests(numbers: Numbers, tests: readonly { readonly status: TestStatus }[]): number {
  if (tests.length === 0) return 0;
  for (const [status, name] of countNames) {
    numbers.add(`tests.${name}`, tests.filter((test) => test.status === status).length);
  }
  return tests.filter(({ status }) => status !== 'ERROR' && status !== 'SKIPPED').length;
}
