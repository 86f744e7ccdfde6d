import { z } from 'zod';
import { defineEngine } from './engine';
import { redaction, secretTitle } from './secret';

const leak = z.object({
  RuleID: z.string(),
  Description: z.string(),
  StartLine: z.number().int(),
  EndLine: z.number().int(),
  StartColumn: z.number().int(),
  EndColumn: z.number().int(),
  Match: z.string(),
  File: z.string(),
});

/**
 * `dir` never reads git, so that none of the ways in which `git` finds nothing (no repository, a bad ref, a shallow clone) exits 0.
 * An exit code of our own tells findings from failures, which both are 1 by default.
 */
export const gitleaks = defineEngine({
  name: 'gitleaks',
  versions: { from: '8.28.0', below: '9.0.0' },
  version: { args: ['version'], goModule: 'github.com/zricethezav/gitleaks/v8' },
  install: {
    kind: 'release',
    version: '8.30.1',
    repository: 'gitleaks/gitleaks',
    member: 'gitleaks',
    files: {
      'linux-x64': {
        name: 'gitleaks_8.30.1_linux_x64.tar.gz',
        sha256: '551f6fc83ea457d62a0d98237cbad105af8d557003051f41f3e7ca7b3f2470eb',
      },
      'linux-arm64': {
        name: 'gitleaks_8.30.1_linux_arm64.tar.gz',
        sha256: 'e4a487ee7ccd7d3a7f7ec08657610aa3606637dab924210b3aee62570fb4b080',
      },
    },
  },
  arguments: ({ folder, report, scratch }) => [
    'dir',
    folder,
    ...['--report-format', 'json', '--report-path', report],
    ...['--exit-code', '42', '--redact=100', '--no-banner', '--no-color', '--log-level', 'error'],
    // Neither comments nor a list of the repository's silence it.
    ...['--ignore-gitleaks-allow', '--gitleaks-ignore-path', scratch, '--max-archive-depth', '2'],
  ],
  environment: {},
  timeoutMs: 15 * 60_000,
  exits: { 0: 'clean', 42: 'findings' },
  answersIn: 'report',
  complaint: (stderr) => /^.*\b(?:ERR|FTL)\b.*$/m.exec(stderr)?.[0],
  output: z.array(leak),
  parse: (leaks) => ({
    findings: leaks.map(({ RuleID, Description, File, StartLine, EndLine, StartColumn, EndColumn, Match }) => ({
      rule: RuleID,
      severity: RuleID.startsWith('generic-') ? 'medium' : 'high',
      title: secretTitle(RuleID),
      message: Description,
      path: File,
      startLine: StartLine,
      endLine: EndLine,
      // It counts columns from the line break before, which the first line doesn't have.
      startColumn: StartColumn - (StartLine === 1 ? 1 : 2),
      endColumn: EndColumn - (EndLine === 1 ? 0 : 1),
      redacted: Match.replaceAll('REDACTED', redaction),
    })),
    unevaluated: [],
  }),
});
