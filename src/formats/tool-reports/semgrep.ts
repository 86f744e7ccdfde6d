import { z } from 'zod';
import { list } from '../collections';
import { jsonFormat } from './format';
import { isRecord } from './json';
import type { ReportedResult } from './report';
import { counting, cweOf, number, pathOf, placeOf, severityOfWord, text } from './words';

const position = z.object({ line: number, col: number }).optional().catch(undefined);
const strings = z.union([z.array(z.string()), z.string().transform((one) => [one])]);

const result = z.object({
  check_id: z.string(),
  path: z.string(),
  start: position,
  end: position,
  extra: z.object({
    message: z.string(),
    severity: z.string(),
    fingerprint: text,
    is_ignored: z.boolean().optional().catch(undefined),
    metadata: z
      .object({
        cwe: strings.optional().catch(undefined),
        title: text,
        shortlink: text,
        source: text,
        confidence: text,
      })
      .optional()
      .catch(undefined),
  }),
});

/** A kind, or one with what it says more of (`["PartialParsing", [{ path, start, end }]]`). */
const kind = z.union([z.string(), z.tuple([z.string()], z.unknown()).transform(([name]) => name)]);
const spans = list(z.object({ start: position, end: position }));
const problem = z.object({
  message: text,
  path: text,
  level: text,
  type: kind.optional().catch(undefined),
  spans: spans.optional().catch(undefined),
});
const skipped = z.object({ path: text, reason: text });

/** What it passes over by its own rules; the other reasons are ways to fail. */
const harmless = new Set([
  'always_skipped',
  'semgrepignore_patterns_match',
  'cli_include_flags_do_not_match',
  'cli_exclude_flags_match',
  'gitignore_patterns_match',
  'dotfile',
  'irrelevant_rule',
  'wrong_language',
  'nonexistent_file_ignored',
]);

/**
 * What an error means: `info` says that nothing was lost, and a warning of partial parsing that some lines of a file were, which was analysed
 * all the same. Any other warning (a timeout, no memory, a file that is no code) is of a whole file.
 */
function lossOf(
  { level, type, path }: z.infer<typeof problem>,
  scanned: ReadonlySet<string>,
): 'lines' | 'more' | undefined {
  if (level === 'info') return undefined;
  const isPart = /^warn(?:ing)?$/.test(level ?? '') && type === 'PartialParsing';
  return isPart && path !== undefined && scanned.has(pathOf(path)) ? 'lines' : 'more';
}

function notAnalysed({
  path = '',
  message = '',
  level = '',
  spans: [first] = [],
}: z.infer<typeof problem>): ReportedResult {
  const more = message === '' ? '.' : `: ${message}`;
  return {
    rule: 'partial-parsing',
    title: 'File was not fully analysed',
    message: `Semgrep could not parse all of the file, and what it finds here may not be all there is${more}`,
    level,
    severity: 'medium',
    place: placeOf(path, { startLine: first?.start?.line, endLine: first?.end?.line }),
  };
}

/** `semgrep --json`, also of Opengrep. What it couldn't parse is in "errors", mostly as a warning and with exit code 0. */
export const semgrep = jsonFormat({
  format: 'semgrep',
  fits: (value) => isRecord(value) && 'paths' in value && 'errors' in value && 'results' in value,
  schema: z.object({
    version: text,
    results: list(result),
    errors: list(problem),
    paths: z.object({
      scanned: list(z.string()).optional(),
      skipped: list(skipped).nullish().catch(undefined),
    }),
    skipped_rules: list(z.unknown()).optional().catch(undefined),
  }),
  read: ({ version, results, errors, paths, skipped_rules: rules = [] }) => {
    const scanned = new Set(paths.scanned?.map(pathOf));
    const lost = (what: 'lines' | 'more'): typeof errors => errors.filter((each) => lossOf(each, scanned) === what);
    return {
      format: 'semgrep',
      tool: 'Semgrep',
      ...(version !== undefined && { version }),
      covered: { ...(paths.scanned && { files: paths.scanned.length }) },
      failures: [
        ...lost('more').map(({ path, message }) =>
          path === undefined ? (message ?? 'an error') : `${path}: ${message ?? 'an error'}`,
        ),
        ...(paths.skipped ?? [])
          .filter(({ reason }) => reason !== undefined && !harmless.has(reason))
          .map(({ path, reason }) => `${path ?? 'a file'} was skipped: ${(reason ?? '').replaceAll('_', ' ')}`),
        ...(rules.length > 0 ? [`${counting(rules.length, 'rule')} could not be used`] : []),
      ],
      results: [
        ...results.map(({ check_id: rule, path, start, end, extra }) => ({
          rule,
          title: extra.metadata?.title ?? rule.slice(rule.lastIndexOf('.') + 1),
          message: extra.message,
          level: extra.severity,
          severity: severityOfWord(extra.severity, { info: 'low', experiment: 'info', inventory: 'info' }),
          place: placeOf(path, {
            startLine: start?.line,
            startColumn: start?.col,
            endLine: end?.line,
            endColumn: end?.col,
          }),
          ...cweOf(extra.metadata?.cwe ?? []),
          ...(extra.metadata?.shortlink !== undefined && { uri: extra.metadata.shortlink }),
          // For those who aren't logged in.
          ...(extra.fingerprint && extra.fingerprint !== 'requires login' && { identity: extra.fingerprint }),
          ...(extra.is_ignored && { suppressed: 'in the source: nosemgrep' }),
        })),
        ...lost('lines').map(notAnalysed),
      ],
    };
  },
});
