import { z } from 'zod';
import { list, record } from '../collections';
import { format, json, jsonObject } from './format';
import type { Format, Reading } from './format';
import { isArray, isObject } from './json';
import type { Json, JsonObject } from './json';
import { Numbers } from './numbers';
import { FileProblem } from './problem';

const severities = ['critical', 'warning', 'info'] as const;

const name = z.string().optional().catch(undefined);

const count = z.int().nonnegative();
const statistics = z.object({
  evaluated_expectations: count,
  successful_expectations: count,
  unsuccessful_expectations: count,
});

const result = z.object({
  success: z.boolean().nullable(),
  expectation_config: z
    .object({
      severity: z.enum(severities).nullish(),
      /** Before 1.0 `expectation_type`. */
      type: name,
      expectation_type: name,
      kwargs: jsonObject.optional().catch(undefined),
    })
    .nullish(),
  /** So are both in a description. */
  expectation_type: name,
  kwargs: jsonObject.optional().catch(undefined),
  result: jsonObject.nullish().catch(undefined),
  exception_info: json.optional(),
});
const validation = z.object({
  success: z.boolean(),
  statistics,
  results: list(result),
  meta: z
    .object({
      great_expectations_version: name,
      validation_time: name,
      run_id: z.object({ run_time: name }).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});
export type Validation = z.infer<typeof validation>;

/** What all shapes say: whether it went well, and the validations by name. */
export interface Validations {
  readonly success: boolean;
  readonly all: readonly (readonly [name: string, validation: Validation])[];
}

interface Shape {
  readonly name: string;
  readonly matches: (file: JsonObject) => boolean;
  readonly schema: z.ZodType<Validations>;
}

/**
 * A validation as Great Expectations stores it, `to_json_dict()` of ExpectationSuiteValidationResult; before 1.x without severities.
 * Its `describe_dict()` calls the results "expectations".
 */
const validationShape: Shape = {
  name: 'Great Expectations validation',
  matches: ({ results, statistics: counts }) =>
    (isObject(counts) && 'evaluated_expectations' in counts) ||
    (isArray(results) && results.some((item) => isObject(item) && 'expectation_config' in item)),
  schema: z
    .preprocess((file) => described(file as Json), validation)
    .transform((data) => ({ success: data.success, all: [['the suite', data]] })),
};

const described = (file: Json): Json =>
  isObject(file) && !('results' in file) && isArray(file.expectations) ? { ...file, results: file.expectations } : file;

/**
 * A checkpoint's result with the validations by their identifiers, as its attributes are named: `to_json_dict()` before 1.0, where
 * each validation stands under "validation_result"; in 1.x, whose `json()` fails, what people write by hand.
 */
const checkpointShape: Shape = {
  name: 'Great Expectations checkpoint',
  matches: ({ run_results }) => isObject(run_results),
  schema: z
    .object({
      success: z.boolean(),
      run_results: record(z.preprocess((entry) => unwrapped(entry as Json), validation)),
    })
    .transform((data) => ({ success: data.success, all: Object.entries(data.run_results) })),
};

const unwrapped = (entry: Json): Json => (isObject(entry) ? (entry.validation_result ?? entry) : entry);

/** `CheckpointResult.describe_dict()` of 1.x: the same without exceptions and severities. */
const descriptionShape: Shape = {
  name: 'Great Expectations checkpoint description',
  matches: ({ validation_results }) => isArray(validation_results),
  schema: z
    .object({
      success: z.boolean(),
      validation_results: list(
        z
          .object({ success: z.boolean(), statistics, expectations: list(result) })
          .transform(({ expectations, ...rest }) => ({ ...rest, results: expectations })),
      ),
    })
    .transform((data) => ({
      success: data.success,
      all: data.validation_results.map((one, place) => [`validation_results[${place}]`, one] as const),
    })),
};

/** At most one fits a file. */
export const greatExpectationsShapes: readonly Shape[] = [validationShape, checkpointShape, descriptionShape];

export const greatExpectations: readonly Format[] = greatExpectationsShapes.map((shape) =>
  format({ ...shape, read: ({ success, all }) => tally(success, all) }),
);

/**
 * Adds up validations. One that evaluated nothing is an error, though Great Expectations calls it a success, and so is one whose
 * counts contradict its results.
 */
function tally(success: boolean, validations: readonly (readonly [name: string, Validation])[]): Reading {
  for (const [name, one] of validations) checkValidation(name, one);
  const all = validations.map(([, one]) => one);
  const sum = (key: keyof z.infer<typeof statistics>): number =>
    all.reduce((total, one) => total + one.statistics[key], 0);
  const evaluated = sum('evaluated_expectations');
  const unsuccessful = sum('unsuccessful_expectations');
  if (success && unsuccessful > 0) {
    throw new FileProblem(`"success" is true, and ${unsuccessful} expectations were not met`);
  }
  const numbers = new Numbers();
  numbers.add('success', Number(success));
  numbers.add('evaluated_expectations', evaluated);
  numbers.add('successful_expectations', sum('successful_expectations'));
  numbers.add('unsuccessful_expectations', unsuccessful);
  if (evaluated > 0) numbers.add('success_percent', (sum('successful_expectations') / evaluated) * 100);

  const results = all.flatMap((one) => one.results);
  if (results.every(({ exception_info }) => isObject(exception_info))) {
    numbers.add('exceptions', results.filter(({ exception_info }) => raised(exception_info)).length);
  }
  const severityOf = ({ expectation_config }: Validation['results'][number]): string | undefined =>
    expectation_config?.severity ?? undefined;
  if (results.every((one) => severityOf(one) !== undefined)) {
    const failed = results.filter((one) => one.success !== true);
    for (const severity of severities) {
      numbers.add(`unsuccessful.${severity}`, failed.filter((one) => severityOf(one) === severity).length);
    }
  }
  return { values: numbers.values, evaluated };
}

/** Throws a FileProblem for a validation that evaluated nothing, or contradicts itself. */
export function checkValidation(name: string, { success, statistics: counts, results }: Validation): void {
  const { evaluated_expectations: evaluated, unsuccessful_expectations: unsuccessful } = counts;
  if (evaluated === 0) throw new FileProblem(`${name} evaluated nothing: it has no expectations`);
  if (counts.successful_expectations + unsuccessful !== evaluated) {
    throw new FileProblem(
      `${name}: successful and unsuccessful expectations don't add up to the ${evaluated} evaluated`,
    );
  }
  const failed = results.filter((one) => one.success !== true).length;
  if (results.length > evaluated) {
    throw new FileProblem(
      `${name}: its results list ${results.length} expectations, its statistics count ${evaluated}`,
    );
  }
  if (failed !== unsuccessful) {
    throw new FileProblem(
      `${name}: its statistics count ${unsuccessful} unsuccessful expectations, its results ${failed}`,
    );
  }
  if (success && unsuccessful > 0) {
    throw new FileProblem(`${name}: "success" is true, and ${unsuccessful} expectations were not met`);
  }
  if (!success && unsuccessful === 0) {
    throw new FileProblem(`${name}: "success" is false, and every expectation was met`);
  }
}

/** Whether the expectation broke in place of being judged: "exception_info" is one record, or one for each metric that the expectation needed. */
export function raised(info: Json | undefined): boolean {
  if (!isObject(info)) return false;
  return (
    info.raised_exception === true || Object.values(info).some((one) => isObject(one) && one.raised_exception === true)
  );
}
