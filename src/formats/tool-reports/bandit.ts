import { z } from 'zod';
import { list, record } from '../collections';
import { jsonFormat } from './format';
import { isRecord } from './json';
import { cweOf, leftOut, number, placeOf, severityOfWord, text, timeOf } from './words';

const result = z.object({
  test_id: z.string(),
  test_name: z.string(),
  filename: z.string(),
  issue_severity: z.string(),
  issue_confidence: text,
  issue_text: z.string(),
  issue_cwe: z.object({ id: number }).optional().catch(undefined),
  line_number: number,
  line_range: z.array(z.number()).optional().catch(undefined),
  col_offset: number,
  end_col_offset: number,
  more_info: text,
});

/** Severities of which its totals count findings, and its list has none: it was told so (`-l`, `-i`, a baseline), or is cut. */
function unlisted(totals: unknown, results: readonly { readonly issue_severity: string }[]): string[] {
  return Object.entries(isRecord(totals) ? totals : {}).flatMap(([name, count]) => {
    const level = /^SEVERITY\.(\w+)$/.exec(name)?.[1];
    if (level === undefined || typeof count !== 'number' || count <= 0) return [];
    return results.some(({ issue_severity: listed }) => listed === level) ? [] : [level];
  });
}

/** `bandit -f json`. A file that it couldn't parse is in "errors", with exit code 0; "metrics" counts every file that it read. */
export const bandit = jsonFormat({
  format: 'bandit',
  fits: (value) => isRecord(value) && 'generated_at' in value && 'metrics' in value && 'errors' in value,
  schema: z.object({
    errors: list(z.object({ filename: z.string(), reason: z.string() })),
    generated_at: text,
    metrics: record(z.unknown()),
    results: list(result),
  }),
  read: ({ errors, generated_at: generated, metrics, results }) => ({
    format: 'bandit',
    tool: 'Bandit',
    ...timeOf(generated),
    covered: { files: Object.keys(metrics).filter((name) => name !== '_totals').length - errors.length },
    failures: errors.map(({ filename, reason }) => `${filename} was not scanned: ${reason}`),
    ...leftOut(unlisted(metrics._totals, results)),
    results: results.map((found) => ({
      rule: found.test_id,
      title: found.test_name.replaceAll('_', ' '),
      message: found.issue_text,
      level: found.issue_severity,
      severity: severityOfWord(found.issue_severity),
      place: placeOf(found.filename, {
        startLine: found.line_number,
        endLine: found.line_range?.at(-1),
        ...((found.line_range?.length ?? 0) <= 1 && {
          startColumn: (found.col_offset ?? -1) + 1,
          endColumn: (found.end_col_offset ?? -1) + 1,
        }),
      }),
      ...(found.more_info !== undefined && { uri: found.more_info }),
      ...cweOf([found.issue_cwe?.id ?? 0]),
      ...(found.issue_confidence !== undefined && { properties: { confidence: found.issue_confidence } }),
    })),
  }),
});
