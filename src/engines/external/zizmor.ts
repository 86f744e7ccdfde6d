import { z } from 'zod';
import { defineEngine } from './engine';

const severities = { High: 'high', Medium: 'medium', Low: 'low', Informational: 'info', Unknown: 'info' } as const;

const point = z.object({ row: z.number().int(), column: z.number().int() });
const location = z.object({
  symbolic: z.object({
    key: z.object({ Local: z.object({ verbatim_path: z.string() }) }),
    kind: z.string(),
    annotation: z.string(),
  }),
  concrete: z.object({ location: z.object({ start_point: point, end_point: point }) }),
});
const result = z.object({
  ident: z.string(),
  desc: z.string(),
  url: z.string(),
  determinations: z.object({ severity: z.enum(['High', 'Medium', 'Low', 'Informational', 'Unknown']) }),
  locations: z.array(location).min(1),
});

/** In strict collection a file that it can't parse ends it; else it would pass over that one with a warning. */
export const zizmor = defineEngine({
  name: 'zizmor',
  versions: { from: '1.32.0', below: '2.0.0' },
  version: { args: ['--version'] },
  install: { kind: 'pip', version: '1.32.0', requirements: 'zizmor' },
  arguments: ({ files }) => [
    ...[
      '--offline',
      '--no-config',
      '--no-ignores',
      '--strict-collection',
      '--no-progress',
      '--quiet',
      '--format',
      'json',
    ],
    ...files,
  ],
  environment: {},
  timeoutMs: 5 * 60_000,
  // By the worst severity; only JSON and plain text have these codes (SARIF ends with 0 whatever was found).
  exits: { 0: 'clean', 10: 'findings', 11: 'findings', 12: 'findings', 13: 'findings', 14: 'findings' },
  answersIn: 'stdout',
  output: z.array(result),
  parse: (results) => ({
    findings: results.flatMap(({ ident, desc, url, determinations, locations: [first, ...others] }) => {
      const main = [first, ...others].find((each) => each?.symbolic.kind === 'Primary') ?? first;
      if (main === undefined) return [];
      const { start_point: start, end_point: end } = main.concrete.location;
      return {
        rule: ident,
        severity: severities[determinations.severity],
        title: desc,
        message: `${desc}: ${main.symbolic.annotation}`,
        path: main.symbolic.key.Local.verbatim_path,
        startLine: start.row + 1,
        endLine: end.row + 1,
        startColumn: start.column,
        endColumn: end.column,
        uri: url,
      };
    }),
    unevaluated: [],
  }),
});
