import type { Severity } from '../../findings/finding';
import { checkValidation, greatExpectationsShapes, raised, type Validation } from '../metrics-file/great-expectations';
import { FileProblem } from '../metrics-file/problem';
import { jsonFormat } from './format';
import { isRecord } from './json';
import type { ReportedResult, ToolReportFormat } from './report';
import { counting, timeOf } from './words';

type Result = Validation['results'][number];

/** Its own three words; every expectation is `critical` unless somebody says otherwise, and before 1.x there are none. */
const severities: Readonly<Record<string, Severity>> = { critical: 'high', warning: 'medium', info: 'info' };

/** What Great Expectations wrote, in each of its shapes: an expectation that was not met is a result, one that broke a failure. */
export const greatExpectations: readonly ToolReportFormat[] = greatExpectationsShapes.map((shape) =>
  jsonFormat({
    format: 'great-expectations',
    fits: (value) => isRecord(value) && shape.matches(value as Parameters<typeof shape.matches>[0]),
    schema: shape.schema,
    read: ({ success, all }) => {
      if (all.length === 0) throw new FileProblem('it holds no validation');
      for (const [name, one] of all) checkValidation(name, one);
      const sum = (key: keyof Validation['statistics']): number =>
        all.reduce((total, [, { statistics }]) => total + statistics[key], 0);
      const unmet = sum('unsuccessful_expectations');
      if (success && unmet > 0)
        throw new FileProblem(`"success" is true, and ${counting(unmet, 'expectation')} were not met`);
      if (!success && unmet === 0) throw new FileProblem('"success" is false, and every expectation was met');
      const results = all.flatMap(([name, one]) => one.results.map((result) => ({ name, result })));
      const [meta] = all.flatMap(([, one]) => one.meta ?? []);
      const version = meta?.great_expectations_version;
      return {
        format: 'great-expectations',
        tool: 'Great Expectations',
        ...(version !== undefined && { version }),
        ...oldest(all),
        covered: { expectations: sum('evaluated_expectations') },
        failures: results
          .filter(({ result }) => raised(result.exception_info))
          .map(({ result }) => `${subjectOf(result)} broke and judged nothing`),
        results: results
          .filter(({ result }) => result.success !== true && !raised(result.exception_info))
          .map(({ name, result }) => resultOf(name, result)),
      };
    },
  }),
);

/** A checkpoint is as old as its oldest validation. */
function oldest(all: readonly (readonly [string, Validation])[]): { readonly createdAt?: string } {
  const times = all.map(([, { meta }]) => timeOf(meta?.validation_time ?? meta?.run_id?.run_time).createdAt);
  const [first] = times.filter((time) => time !== undefined).sort();
  return first === undefined || times.includes(undefined) ? {} : { createdAt: first };
}

const kwargsOf = (one: Result) => one.expectation_config?.kwargs ?? one.kwargs ?? {};

const typeOf = (one: Result): string =>
  one.expectation_config?.type ?? one.expectation_config?.expectation_type ?? one.expectation_type ?? 'expectation';

/** `expect_column_mean_to_be_between(column=age, min_value=40, max_value=50)` */
function subjectOf(one: Result): string {
  const parts = Object.entries(kwargsOf(one))
    .filter(([key, value]) => key !== 'batch_id' && typeof value !== 'object')
    .map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return `${typeOf(one)}(${parts.join(', ')})`;
}

function resultOf(validation: string, one: Result): ReportedResult {
  const type = typeOf(one);
  const { column } = kwargsOf(one);
  const level = one.expectation_config?.severity ?? 'none given';
  return {
    rule: type,
    title: type.replaceAll('_', ' '),
    message: `${subjectOf(one)}: ${observed(one)}`,
    level,
    severity: severities[level] ?? 'high',
    place: undefined,
    identity: subjectOf(one),
    properties: { validation, ...(typeof column === 'string' && { column }) },
  };
}

/** Counts and sums; single values of the data stay out. */
function observed({ result }: Result): string {
  const { observed_value: value, unexpected_count: count, element_count: elements } = result ?? {};
  if (typeof value === 'number') return `observed ${value}`;
  if (typeof count === 'number')
    return `${count}${typeof elements === 'number' ? ` of ${elements}` : ''} values were unexpected`;
  return 'not met';
}
