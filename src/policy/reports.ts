import { z } from 'zod';
import { severities } from '../findings/finding';
import { inlineSkipModes } from '../findings/inline-skip';
import { judging, setting } from './setting';
import { milliseconds } from './time';

/** The `reports` section: which reports of other tools must be there, and what makes one of them good enough to be believed. */

const text = z.string().trim().min(1).max(1_000);
const severity = z.enum(severities);

const demands = {
  'max-age': setting(
    milliseconds.optional(),
    'less',
    'How old it may be, by the time that it names: `90m`, `24h`, `7d`.',
  ),
  'must-cover': setting(
    z.record(text, z.int().min(1)).default({}),
    'set',
    'How much it must say it evaluated, in its own units, all files of a pattern together: `{ rules: 20, files: 100 }`.',
  ),
  severity: setting(
    z.record(text, severity).default({}),
    'set',
    "What the tool's own levels weigh: `{ warning: high }`; the others keep what its format says.",
  ),
  'fail-on': setting(severity.optional(), 'later', 'Goes before the threshold of the gate for what this report finds.'),
};

const reportFile = z.strictObject({
  path: setting(text, 'set', 'The report, or a pattern for several; relative to the checked folder.'),
  tool: setting(text.optional(), 'set', 'The tool that it must be of, by the name in the report.'),
  format: setting(
    text.optional(),
    'set',
    'The format that it must have, like `sarif`; needed where an empty list could be of any tool.',
  ),
  required: setting(z.boolean().default(true), 'set', 'Whether its absence is an error.'),
  'allow-empty': setting(
    z.boolean().default(false),
    'set',
    'Whether it may hold nothing at all: of a tool that does not say how much it looked at.',
  ),
  'any-commit': setting(
    z.boolean().default(false),
    'set',
    'Whether it may be of another commit than the judged one, or lie in git from before the change.',
  ),
  ...demands,
});

const sonarqube = z
  .strictObject({
    url: setting(
      z.string().regex(/^https?:\/\/[^\s@?#]+$/, 'must be the URL of the server, without a user or a query'),
      'set',
      'The server. The token goes nowhere else, whatever `report-task.txt` says.',
    ),
    'report-task': setting(
      text.optional(),
      'set',
      'The `report-task.txt` that the scanner leaves; its analysis is waited for.',
    ),
    project: setting(text.optional(), 'set', 'The key of the project, where there is no `report-task`.'),
    branch: setting(text.optional(), 'set', 'The branch of the project.'),
    'pull-request': setting(text.optional(), 'set', 'The pull request of the project.'),
    'token-env': setting(
      z
        .string()
        .regex(/^[A-Z_][A-Z0-9_]*$/)
        .default('SONAR_TOKEN'),
      'set',
      'The environment variable that holds the token.',
    ),
    timeout: setting(milliseconds.prefault('10m'), 'less', 'How long the analysis is waited for.'),
    ...demands,
  })
  .refine(
    (value) => (value['report-task'] === undefined) !== (value.project === undefined),
    'name report-task or project',
  );

export const reportsSettings = z
  .strictObject({
    ...judging('high'),
    files: setting(z.array(reportFile).max(1_000).default([]), 'superset', 'The reports; see below.'),
    sonarqube: setting(
      z.array(sonarqube).max(100).default([]),
      'superset',
      'Quality gates of SonarQube servers; see below.',
    ),
    suppressions: setting(
      z.enum(inlineSkipModes).default('report'),
      'later',
      'Whether what a tool or a comment in the code takes back is left out, is only mentioned, or not even that.',
    ),
  })
  .refine(
    ({ files, sonarqube: servers }) => files.length + servers.length > 0,
    'name a report: without files or sonarqube nothing would be judged',
  );

export type ReportsSettings = z.infer<typeof reportsSettings>;
export type ReportFileSettings = ReportsSettings['files'][number];
export type SonarqubeSettings = ReportsSettings['sonarqube'][number];
