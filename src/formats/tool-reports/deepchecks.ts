import { z } from 'zod';
import { list } from '../collections';
import { deepchecksSuite } from '../metrics-file/deepchecks';
import type { JsonObject } from '../metrics-file/json';
import { FileProblem } from '../metrics-file/problem';
import { jsonFormat } from './format';
import { isRecord } from './json';
import { text } from './words';

const check = z.object({
  type: z.enum(['CheckResult', 'CheckFailure']).optional(),
  header: text,
  check: z.object({ name: z.string() }),
  exception: z.unknown().optional(),
  conditions_results: list(
    z.object({ Status: z.enum(['PASS', 'WARN', 'FAIL', 'ERROR']), Condition: text, 'More Info': text }),
  ).nullish(),
});

/** `SuiteResult.to_json()` and `CheckResult.to_json()` of Deepchecks. What judges are the conditions of the checks. */
export const deepchecks = jsonFormat({
  format: 'deepchecks',
  fits: (value) => isRecord(value) && deepchecksSuite.matches(value as JsonObject),
  schema: z.preprocess(
    (value: unknown) => (isRecord(value) && !('results' in value) ? { results: [value] } : value),
    z.object({ name: text, results: list(check) }),
  ),
  read: ({ name, results }) => {
    const conditions = results.flatMap((one) =>
      (one.conditions_results ?? []).map((condition) => ({ check: one.check.name, ...condition })),
    );
    const crashed = results.filter((one) => one.type === 'CheckFailure' || one.exception !== undefined);
    if (conditions.length === 0 && crashed.length === 0) {
      throw new FileProblem('none of its checks has a condition, so that nothing was judged');
    }
    return {
      format: 'deepchecks',
      tool: 'Deepchecks',
      ...(name !== undefined && { category: name }),
      covered: { conditions: conditions.filter(({ Status }) => Status !== 'ERROR').length },
      failures: [
        ...crashed.map(
          (one) =>
            `${one.check.name} crashed: ${typeof one.exception === 'string' ? one.exception : 'it does not say why'}`,
        ),
        ...conditions
          .filter(({ Status }) => Status === 'ERROR')
          .map(
            (one) =>
              `a condition of ${one.check} crashed: ${one['More Info'] ?? one.Condition ?? 'it does not say why'}`,
          ),
      ],
      results: conditions
        .filter(({ Status }) => Status === 'FAIL' || Status === 'WARN')
        .map(({ check: rule, Status, Condition = '', 'More Info': info = '' }) => ({
          rule,
          title: rule,
          message: [Condition, info].filter((part) => part !== '').join(': '),
          level: Status,
          severity: Status === 'FAIL' ? ('high' as const) : ('medium' as const),
          place: undefined,
          identity: `${rule} ${Condition}`,
        })),
    };
  },
});
