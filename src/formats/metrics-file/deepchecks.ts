import { z } from 'zod';
import { list } from '../collections';
import { format, json, jsonObject } from './format';
import { isArray, isObject } from './json';
import type { Json } from './json';
import { distinguish } from './names';
import type { Entry } from './names';
import { Numbers } from './numbers';

const conditionStatus = z.enum(['PASS', 'WARN', 'FAIL', 'ERROR']);

const check = z.object({
  type: z.enum(['CheckResult', 'CheckFailure']).optional(),
  check: z.object({ name: z.string(), params: jsonObject.nullish() }),
  value: json.optional(),
  exception: json.optional(),
  conditions_results: list(z.object({ Status: conditionStatus })).nullish(),
});
type Check = z.infer<typeof check>;

const crashed = (one: Check): boolean => one.type === 'CheckFailure' || one.exception !== undefined;

/**
 * `SuiteResult.to_json()` of Deepchecks: a list of checks, each with its value and the results of its conditions, or with the
 * exception that it crashed with. Also a single check's `CheckResult.to_json()`. Before 0.7 the types weren't written.
 */
export const deepchecksSuite = format({
  name: 'Deepchecks suite',
  matches: ({ type, results, check: single }) =>
    type === 'SuiteResult' ||
    (isObject(single) && (type === 'CheckResult' || type === 'CheckFailure')) ||
    (isArray(results) && results.some((item) => isObject(item) && isObject(item.check))),
  schema: z.union(
    [z.object({ results: list(check) }), check.transform((one) => ({ results: [one] }))],
    'expected "results" with checks as Deepchecks writes them',
  ),
  read: ({ results }) => {
    const numbers = new Numbers();
    const ran = results.filter((one) => !crashed(one));
    numbers.add('checks.crashed', results.length - ran.length);
    const conditions = ran.flatMap((one) => one.conditions_results ?? []);
    const withStatus = (status: z.infer<typeof conditionStatus>): number =>
      conditions.filter(({ Status }) => Status === status).length;
    // Without any condition, 0 failed ones would say that something was judged.
    if (conditions.length > 0) {
      numbers.add('conditions.passed', withStatus('PASS'));
      numbers.add('conditions.failed', withStatus('FAIL'));
      numbers.add('conditions.warned', withStatus('WARN'));
      numbers.add('conditions.crashed', withStatus('ERROR'));
    }
    for (const [name, value] of distinguish(ran.map(entryOf))) numbers.addNested(name, value);
    return { values: numbers.values, evaluated: ran.length };
  },
});

const entryOf = ({ check: { name, params }, value = null }: Check): Entry<Json> => ({
  name,
  parameters: params ?? {},
  item: value,
});
