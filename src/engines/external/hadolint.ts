import { z } from 'zod';
import { defineEngine } from './engine';

const severities = { error: 'high', warning: 'medium', info: 'low', style: 'info', ignore: 'info' } as const;

const result = z.object({
  code: z.string(),
  file: z.string(),
  level: z.enum(['error', 'warning', 'info', 'style', 'ignore']),
  line: z.number().int(),
  message: z.string(),
});

/** A Dockerfile that it can't parse is a finding to hadolint (DL1000), and one that it can't open ends it without a report. */
export const hadolint = defineEngine({
  name: 'hadolint',
  versions: { from: '2.15.0', below: '3.0.0' },
  version: { args: ['--version'] },
  install: { kind: 'pip', version: '2.15.1', requirements: 'hadolint' },
  fileName: () => 'Dockerfile',
  arguments: ({ files }) => ['--format', 'json', '--no-color', '--disable-ignore-pragma', ...files],
  environment: {},
  timeoutMs: 5 * 60_000,
  exits: { 0: 'clean', 1: 'findings' },
  answersIn: 'stdout',
  output: z.array(result),
  parse: (results) => ({
    findings: results
      .filter(({ code }) => code !== 'DL1000')
      .map(({ code, file, level, line, message }) => ({
        rule: code,
        severity: severities[level],
        title: code,
        message,
        path: file,
        startLine: line,
        endLine: line,
      })),
    unevaluated: results
      .filter(({ code }) => code === 'DL1000')
      .map(({ file, line, message }) => ({ path: file, line, reason: message })),
  }),
});
