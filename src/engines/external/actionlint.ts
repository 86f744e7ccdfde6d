import { z } from 'zod';
import { defineEngine } from './engine';

const result = z.object({
  message: z.string(),
  filepath: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  end_column: z.number().int(),
  kind: z.string(),
});

/** It names files from its working directory. */
const fromWorkingFolder = /^(?:\.\.\/)+files\//;

/** Without the linters that it would find on the PATH. */
export const actionlint = defineEngine({
  name: 'actionlint',
  versions: { from: '1.7.0', below: '2.0.0' },
  version: { args: ['-version'], goModule: 'github.com/rhysd/actionlint' },
  install: { kind: 'none' },
  arguments: ({ files }) => ['-format', '{{json .}}', '-no-color', '-shellcheck=', '-pyflakes=', ...files],
  environment: {},
  timeoutMs: 5 * 60_000,
  exits: { 0: 'clean', 1: 'findings' },
  answersIn: 'stdout',
  output: z.array(result),
  parse: (results) => ({
    findings: results.map(({ message, filepath, line, column, end_column, kind }) => ({
      rule: `actionlint-${kind}`,
      severity: 'medium',
      title: kind,
      message,
      path: filepath.replace(fromWorkingFolder, ''),
      startLine: line,
      endLine: line,
      startColumn: column - 1,
      endColumn: end_column,
    })),
    unevaluated: [],
  }),
});
