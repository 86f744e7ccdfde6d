import { z } from 'zod';
import { defineEngine } from './engine';

const severities = { CRITICAL: 'critical', HIGH: 'high', MEDIUM: 'medium', LOW: 'low' } as const;

const issue = z.object({
  description: z.string(),
  operator: z.string(),
  module: z.string(),
  source: z.string(),
  severity: z.enum(['CRITICAL', 'HIGH', 'MEDIUM', 'LOW']),
});

/** What it prints is no JSON; what it writes is. It ends with 3 when it could scan nothing, and then found nothing either. */
export const modelscan = defineEngine({
  name: 'modelscan',
  versions: { from: '0.8.8', below: '0.9.0' },
  version: { args: ['--version'] },
  install: { kind: 'pip', version: '0.8.8', requirements: 'modelscan' },
  arguments: ({ folder, report }) => ['scan', '--path', folder, '--reporting-format', 'json', '--output-file', report],
  environment: {},
  timeoutMs: 15 * 60_000,
  exits: { 0: 'clean', 1: 'findings', 2: 'either', 3: 'either' },
  answersIn: 'report',
  output: z.object({
    summary: z.object({ scanned: z.object({ scanned_files: z.array(z.string()).default([]) }) }),
    issues: z.array(issue),
    errors: z.array(z.object({ description: z.string(), source: z.string() })),
  }),
  parse: ({ summary, issues, errors }) => ({
    findings: issues.map(({ description, source, severity }) => ({
      rule: 'modelscan-unsafe-operator',
      severity: severities[severity],
      title: 'Unsafe operator in a model file',
      message: description,
      path: source,
      cwe: [502],
    })),
    unevaluated: errors.map(({ description, source }) => ({ path: source, reason: description })),
    scanned: summary.scanned.scanned_files,
  }),
});
