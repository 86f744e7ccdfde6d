import { z } from 'zod';
import { defineEngine } from './engine';
import { secretTitle, severityOf } from './secret';

const finding = z.object({
  rule: z.object({ id: z.string(), description: z.string().nullish(), name: z.string() }),
  finding: z.object({
    confidence: z.string(),
    line: z.number().int(),
    column_start: z.number().int(),
    column_end: z.number().int(),
    path: z.string(),
  }),
});
const repository = z.object({
  scan: z.object({ status: z.string() }),
  stats: z.object({ blobs_scanned: z.number().int() }),
});

/** Validation is off, always: it would send what was found to its provider. */
export const kingfisher = defineEngine({
  name: 'kingfisher',
  versions: { from: '2.14.0', below: '3.0.0' },
  version: { args: ['--version'] },
  install: { kind: 'pip', version: '2.14.0', requirements: 'kingfisher' },
  arguments: ({ folder, report, kept }) => [
    'scan',
    folder,
    ...['--format', 'json', '--output', report, '--quiet', '--redact'],
    ...['--no-validate', '--no-update-check', '--git-history', 'none', '--rule-cache-dir', kept],
    // Every occurrence, whatever its size or the comment beside it.
    ...['--no-dedup', '--no-ignore', '--max-file-size', '0'],
  ],
  environment: {},
  timeoutMs: 15 * 60_000,
  exits: { 0: 'clean', 200: 'findings' },
  answersIn: 'report',
  output: z.object({
    findings: z.array(finding),
    audit: z.object({
      summary: z.object({ scan_partial: z.literal(0), scan_failed: z.literal(0), pending: z.literal(0) }),
      repositories: z.array(repository).length(1),
    }),
  }),
  parse: ({ findings, audit: { repositories } }) => ({
    findings: findings.map(({ rule, finding: { confidence, line, column_start, column_end, path } }) => ({
      rule: rule.id,
      severity: severityOf(confidence),
      title: secretTitle(rule.id),
      message: rule.description ?? rule.name,
      path,
      startLine: line,
      endLine: line,
      startColumn: column_start,
      endColumn: column_end + 1,
    })),
    unevaluated: [],
    scanned: repositories.reduce((sum, { stats }) => sum + stats.blobs_scanned, 0),
  }),
});
