import { z } from 'zod';
import { list } from '../collections';
import { jsonFormat } from './format';
import { isRecord } from './json';
import { counting, number, placeOf, severityOfWord, text } from './words';

const check = z.object({
  check_id: z.string(),
  check_name: text,
  file_path: text,
  file_line_range: z.array(z.number()).nullish().catch(undefined),
  resource: text,
  guideline: text,
  severity: text,
  check_result: z.object({ suppress_comment: text }).optional().catch(undefined),
});
type Check = z.infer<typeof check>;

const results = z.object({
  passed_checks: list(z.unknown()).optional(),
  failed_checks: list(check),
  skipped_checks: list(check).optional(),
  parsing_errors: list(z.string()).optional(),
});
const framework = z.object({
  check_type: z.string(),
  results,
  summary: z.object({ passed: number, failed: number, resource_count: number, checkov_version: text }),
});
const ofFramework = (value: unknown): boolean => isRecord(value) && 'check_type' in value && 'results' in value;
/** What it writes of a framework that has nothing to look at. */
const isBare = (value: unknown): boolean => isRecord(value) && 'resource_count' in value && 'parsing_errors' in value;

/** `checkov -o json`: a list with several frameworks, an object with one, and a bare summary where it found nothing to look at. */
export const checkov = jsonFormat({
  format: 'checkov',
  fits: (value) => ofFramework(value) || (Array.isArray(value) && value.some(ofFramework)) || isBare(value),
  schema: z.preprocess((value: unknown): readonly unknown[] => {
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    return all.filter((one) => !isBare(one));
  }, list(framework)),
  read: (frameworks) => {
    const sum = (count: (one: z.infer<typeof framework>) => number): number =>
      frameworks.reduce((total, one) => total + count(one), 0);
    const resources = sum(({ summary }) => summary.resource_count ?? 0);
    const version = frameworks[0]?.summary.checkov_version;
    const unparsed = frameworks.flatMap(({ results: { parsing_errors: errors = [] } }) => errors);
    return {
      format: 'checkov',
      tool: 'checkov',
      ...(version !== undefined && { version }),
      covered: {
        resources,
        checks: sum(
          ({ results: one, summary }) => (one.passed_checks?.length ?? summary.passed ?? 0) + one.failed_checks.length,
        ),
      },
      failures: [
        ...frameworks.flatMap(({ check_type: type, results: { failed_checks: listed }, summary: { failed = 0 } }) =>
          failed > 0 && listed.length === 0
            ? [`${type} counts ${counting(failed, 'failed check')} and lists none`]
            : [],
        ),
        ...unparsed.map((path) => `${path} could not be parsed`),
        ...(frameworks.length === 0 ? [`it found ${counting(0, 'resource')} to look at`] : []),
      ],
      results: frameworks.flatMap(({ results: one }) => [
        ...one.failed_checks.map(resultOf),
        ...(one.skipped_checks ?? []).map((skipped) => ({
          ...resultOf(skipped),
          suppressed: `in the source: ${skipped.check_result?.suppress_comment ?? 'without a reason'}`,
        })),
      ]),
    };
  },
});

function resultOf({
  check_id: rule,
  check_name,
  file_path = '',
  file_line_range,
  resource,
  guideline,
  severity,
}: Check) {
  const title = check_name ?? rule;
  return {
    rule,
    title,
    message: resource === undefined ? title : `${title} (${resource})`,
    // Only with an account of its maker are there severities.
    level: severity ?? 'none given',
    severity: severity === undefined ? ('medium' as const) : severityOfWord(severity),
    place: placeOf(
      // From the scanned folder, with a slash before it.
      file_path.replace(/^\/+/, ''),
      { startLine: file_line_range?.[0], endLine: file_line_range?.[1] },
      resource,
    ),
    ...(guideline !== undefined && { uri: guideline }),
    ...(resource !== undefined && { identity: `${rule} ${file_path} ${resource}` }),
  };
}
