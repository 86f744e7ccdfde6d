import { z } from 'zod';
import { inlineSkipModes, type InlineSkipMode } from '../findings/inline-skip';
import { metricsSettings } from './metrics';
import { judging, modes, setting } from './setting';

export { modes, type Mode } from './setting';

/** What a team can decide. Defaults live here and in the sections of the gates, and nowhere else. */

const globs = z.array(z.string().min(1).max(500)).max(1_000);

/** Folders of other people's code: judged where they come from, not line by line here. */
const vendored = [
  '**/node_modules/**',
  '**/site-packages/**',
  '**/.venv/**',
  '**/__pypackages__/**',
  '**/.tox/**',
  '**/.nox/**',
];

const common = (failOn: 'medium' | 'high', exclude: string[], inlineSkips: InlineSkipMode) => ({
  ...judging(failOn),
  exclude: setting(globs.default(exclude), 'subset', 'Paths this gate leaves out; replaces the default list.'),
  'inline-skips': setting(
    z.enum(inlineSkipModes).default(inlineSkips),
    'later',
    'Whether skips in comments count (with a reason), are only mentioned, or not even that.',
  ),
});

const builtin = z.literal('builtin');
const engines = z.array(builtin).min(1).max(1);

const secretsSettings = z.strictObject({
  ...common('medium', [], 'report'),
  engine: setting(builtin.default('builtin'), 'set', 'What finds secrets.'),
});

const sastSettings = z.strictObject({
  ...common('high', vendored, 'allow'),
  engines: setting(engines.default(['builtin']), 'superset', 'What analyses Python code.'),
});

const containerSettings = z.strictObject({
  ...common('high', vendored, 'allow'),
  engine: setting(builtin.default('builtin'), 'set', 'What reads Dockerfiles.'),
});

/** The settings of each gate that looks for its files by itself; one that a policy leaves out has its defaults. */
export const fileGateSettings = { secrets: secretsSettings, sast: sastSettings, container: containerSettings };

const workflowSettings = z.strictObject(judging('high'));

/** The settings of each gate that runs without being named; one that a policy leaves out has its defaults. */
export const gateSettings = { ...fileGateSettings, workflow: workflowSettings };

export const policySchema = z.strictObject({
  version: z.literal(1).meta({ description: 'The version of this file format.' }),
  mode: setting(
    z.enum(modes).default('enforce'),
    'later',
    'observe reports, warn warns, enforce blocks. Errors are errors in every mode.',
  ),
  gates: z
    .strictObject({
      secrets: gateSettings.secrets.optional(),
      sast: gateSettings.sast.optional(),
      container: gateSettings.container.optional(),
      metrics: metricsSettings.optional(),
      workflow: gateSettings.workflow.optional(),
    })
    .default({})
    .meta({ description: 'A gate that is named here is required: finding nothing of its kind is an error.' }),
  baseline: setting(
    z.string().min(1).default('.github/gatehouse-baseline.json'),
    'set',
    'File of accepted findings, written by `gatehouse baseline`.',
  ),
  waivers: setting(
    z.array(z.unknown()).max(10_000).default([]),
    'subset',
    'Findings that are accepted for a time: id, rule, paths, reason, owner, expires.',
  ),
});

export type Policy = z.infer<typeof policySchema>;
