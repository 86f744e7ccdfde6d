import { z } from 'zod';
import { defineEngine } from './engine';
import { redaction, secretTitle, severityOf } from './secret';

const finding = z.object({
  rule_id: z.string(),
  description: z.string(),
  confidence: z.string().optional(),
  match: z.object({ full: z.string() }),
  location: z.object({
    path: z.string(),
    start_line: z.number().int(),
    end_line: z.number().int(),
    start_column: z.number().int(),
    end_column: z.number().int(),
  }),
});

export const betterleaks = defineEngine({
  name: 'betterleaks',
  versions: { from: '2.0.0', below: '3.0.0' },
  version: { args: ['--version'] },
  install: { kind: 'pip', version: '2.0.0', requirements: 'betterleaks' },
  arguments: ({ folder, report }) => [
    'fs',
    folder,
    ...['--output', report, '--redact=100', '--exit-code', '42'],
    ...['--no-banner', '--no-color', '--log-level', 'error', '--no-allow-signatures', '--max-archive-depth', '2'],
  ],
  environment: {},
  timeoutMs: 15 * 60_000,
  exits: { 0: 'clean', 42: 'findings' },
  answersIn: 'report',
  complaint: (stderr) => /^.*\b(?:ERR|FTL)\b.*$/m.exec(stderr)?.[0],
  output: z.object({
    schema_version: z.literal('1'),
    findings: z.array(finding).nullable(),
    scan: z.object({ state: z.literal('complete') }),
  }),
  parse: ({ findings }) => ({
    findings: (findings ?? []).map(({ rule_id, description, confidence, match, location }) => ({
      rule: rule_id,
      severity: severityOf(confidence ?? 'medium'),
      title: secretTitle(rule_id),
      message: description,
      path: location.path,
      startLine: location.start_line,
      endLine: location.end_line,
      startColumn: location.start_column - 1,
      endColumn: location.end_column,
      redacted: match.full.replaceAll('REDACTED', redaction),
    })),
    unevaluated: [],
  }),
});
