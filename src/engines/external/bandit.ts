import { z } from 'zod';
import type { Severity } from '../../findings/finding';
import { defineEngine } from './engine';
import { pythonName } from './python-name';

const severities: Readonly<Record<'HIGH' | 'MEDIUM' | 'LOW' | 'UNDEFINED', Severity>> = {
  HIGH: 'high',
  MEDIUM: 'medium',
  LOW: 'low',
  UNDEFINED: 'info',
};

const result = z.object({
  test_id: z.string(),
  test_name: z.string(),
  filename: z.string(),
  issue_severity: z.enum(['HIGH', 'MEDIUM', 'LOW', 'UNDEFINED']),
  issue_text: z.string(),
  issue_cwe: z.object({ id: z.number().int() }).partial().optional(),
  line_number: z.number().int(),
  line_range: z.array(z.number().int()),
  col_offset: z.number().int(),
  end_col_offset: z.number().int(),
  more_info: z.string().optional(),
});

/** The checks of one name, `blacklist`, tell what they are about at the end of their address: `#b301-pickle`. */
const titleOf = ({ test_name, more_info = '' }: z.infer<typeof result>): string =>
  (test_name === 'blacklist' ? /#b\d+-([\w-]+)$/.exec(more_info)?.[1] : undefined)?.replaceAll('-', ' ') ??
  test_name.replaceAll('_', ' ');

/** A file that it can't parse is no failure to Bandit (exit 0): `errors` tells. */
export const bandit = defineEngine({
  name: 'bandit',
  versions: { from: '1.9.0', below: '2.0.0' },
  version: { args: ['--version'] },
  install: { kind: 'pip', version: '1.9.4', requirements: 'bandit' },
  fileName: pythonName,
  arguments: ({ folder, report }) => [
    '--quiet',
    '--format',
    'json',
    '--output',
    report,
    '--ignore-nosec',
    '--recursive',
    folder,
  ],
  environment: {},
  timeoutMs: 15 * 60_000,
  exits: { 0: 'clean', 1: 'findings' },
  answersIn: 'report',
  output: z.object({
    errors: z.array(z.object({ filename: z.string(), reason: z.string() })),
    metrics: z.record(z.string(), z.unknown()),
    results: z.array(result),
  }),
  parse: ({ errors, metrics, results }) => ({
    findings: results.map((found) => ({
      rule: found.test_id,
      severity: severities[found.issue_severity],
      title: titleOf(found),
      // Its texts quote passwords.
      message: found.issue_text.replace(/: '.*'$/s, ''),
      path: found.filename,
      startLine: found.line_number,
      endLine: Math.max(found.line_number, ...found.line_range),
      ...(found.line_range.length <= 1 && { startColumn: found.col_offset, endColumn: found.end_col_offset }),
      ...(found.issue_cwe?.id !== undefined && { cwe: [found.issue_cwe.id] }),
      ...(found.more_info !== undefined && { uri: found.more_info }),
    })),
    unevaluated: errors.map(({ filename, reason }) => ({ path: filename, reason })),
    scanned: Object.keys(metrics).filter((name) => name !== '_totals'),
  }),
});
