import { z } from 'zod';
import { list } from '../collections';
import { jsonFormat } from './format';
import { isRecord } from './json';
import { counting, number, placeOf, severityOfWord, text, timeOf } from './words';

const problem = z.object({ description: text, source: text, category: text, message: text });

/** `modelscan -r json`. A file that it couldn't read is in "errors"; one of a kind that it doesn't know is only "skipped". */
export const modelscan = jsonFormat({
  format: 'modelscan',
  fits: (value) => isRecord(value) && isRecord(value.summary) && 'modelscan_version' in value.summary,
  schema: z.object({
    summary: z.object({
      modelscan_version: text,
      timestamp: text,
      total_issues: number,
      scanned: z.object({ scanned_files: list(z.string()).optional(), total_scanned: z.number().optional() }),
    }),
    issues: list(
      z.object({
        description: z.string(),
        operator: text,
        module: text,
        source: z.string(),
        scanner: text,
        severity: z.string(),
      }),
    ),
    errors: list(problem),
  }),
  read: ({ summary, issues, errors }) => ({
    format: 'modelscan',
    tool: 'ModelScan',
    ...(summary.modelscan_version !== undefined && { version: summary.modelscan_version }),
    // Without a zone it means the machine's own, which is UTC on runners.
    ...timeOf(
      summary.timestamp && /\d$/.test(summary.timestamp) && !/[+-]\d\d:?\d\d$/.test(summary.timestamp)
        ? `${summary.timestamp}Z`
        : summary.timestamp,
    ),
    covered: { files: summary.scanned.scanned_files?.length ?? summary.scanned.total_scanned ?? 0 },
    failures: [
      ...errors.map(({ source, description, message, category }) =>
        [source, description ?? message ?? category ?? 'an error'].filter((part) => part !== undefined).join(': '),
      ),
      ...(summary.total_issues && issues.length === 0
        ? [`it counts ${counting(summary.total_issues, 'issue')} and lists none`]
        : []),
    ],
    results: issues.map(({ description, module = '', operator = '', source, severity }) => ({
      rule: 'modelscan-unsafe-operator',
      title: 'Unsafe operator in a model file',
      message: description,
      level: severity,
      severity: severityOfWord(severity),
      place: placeOf(source, {}, [module, operator].filter((part) => part !== '').join('.')),
      cwe: [502],
    })),
  }),
});
