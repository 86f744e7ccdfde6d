import { z } from 'zod';
import { EngineError } from '../../errors';
import type { Severity } from '../../findings/finding';
import { asset } from './assets';
import { defineEngine, type EngineDefinition } from './engine';
import { pythonName } from './python-name';

const severities: Readonly<Record<string, Severity>> = { ERROR: 'high', WARNING: 'medium', INFO: 'low' };

const place = z.object({ line: z.number().int(), col: z.number().int() });
const result = z.object({
  check_id: z.string(),
  path: z.string(),
  start: place,
  end: place,
  extra: z.object({
    message: z.string(),
    severity: z.enum(['ERROR', 'WARNING', 'INFO']),
    metadata: z
      .object({ cwe: z.array(z.string()), title: z.string() })
      .partial()
      .optional(),
  }),
});
const problem = z.object({
  message: z.string().optional(),
  path: z.string().optional(),
  spans: z.array(z.object({ start: place })).optional(),
});
const output = z.object({
  results: z.array(result),
  errors: z.array(problem),
  paths: z.object({ scanned: z.array(z.string()) }),
});

/** This rule of the pack matches nothing of use: it has every file parsed, also one that no other rule would look into. */
export const parsesEveryFile = 'parses-every-file';

/** Rules come from this bundle alone. What it can't parse it tells in `errors`, with exit code 0. */
const common = (
  name: 'semgrep' | 'opengrep',
): Omit<EngineDefinition<z.infer<typeof output>>, 'versions' | 'install'> => ({
  name,
  version: { args: ['--version'] },
  fileName: pythonName,
  arguments: ({ folder, report }) => [
    'scan',
    ...['--config', asset('semgrep', 'python.yaml'), '--json', '--output', report, '--quiet', '--error'],
    ...['--metrics', 'off', '--disable-version-check', '--disable-nosem', '--no-git-ignore', '--no-rewrite-rule-ids'],
    // No file is too large, and none is given up for having been slow under three rules.
    ...['--max-target-bytes', '0', '--timeout', '30', '--timeout-threshold', '0'],
    folder,
  ],
  environment: { SEMGREP_SEND_METRICS: 'off', SEMGREP_ENABLE_VERSION_CHECK: '0' },
  timeoutMs: 20 * 60_000,
  exits: { 0: 'clean', 1: 'findings' },
  answersIn: 'report',
  output,
  parse: ({ results, errors, paths }) => ({
    findings: results
      .filter(({ check_id }) => check_id !== parsesEveryFile)
      .map(({ check_id, path, start, end, extra: { message, severity, metadata } }) => ({
        rule: check_id,
        severity: severities[severity] ?? 'medium',
        title: metadata?.title ?? check_id,
        message,
        path,
        startLine: start.line,
        endLine: end.line,
        startColumn: start.col - 1,
        endColumn: end.col - 1,
        cwe: (metadata?.cwe ?? []).flatMap((text) => (/^CWE-(\d+)/.exec(text) ? [Number(/\d+/.exec(text)?.[0])] : [])),
      })),
    unevaluated: errors.map(({ path, message = '', spans }) => {
      if (path === undefined) throw new EngineError(`failed: ${message.slice(0, 300)}`);
      const line = spans?.[0]?.start.line;
      return { path, reason: 'its syntax was not understood whole', ...(line !== undefined && { line }) };
    }),
    scanned: paths.scanned,
  }),
});

export const semgrep = defineEngine({
  ...common('semgrep'),
  versions: { from: '1.182.0', below: '2.0.0' },
  install: { kind: 'pip', version: '1.182.0', requirements: 'semgrep' },
});

/** A fork of Semgrep with the same options and report. */
export const opengrep = defineEngine({
  ...common('opengrep'),
  versions: { from: '1.6.0', below: '2.0.0' },
  install: { kind: 'none' },
});
