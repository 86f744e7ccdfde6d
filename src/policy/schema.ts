import { z } from 'zod';
import { allowSchema, customRuleSchema } from '../engines/secrets/custom/schema';
import { inlineSkipModes, type InlineSkipMode } from '../findings/inline-skip';
import { engineSettings, sastEngines, secretsEngines } from './engines';
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
const secretsEngine = z.enum(['builtin', ...secretsEngines]);
const sastEngine = z.enum(['builtin', ...sastEngines]);

/** How far the secrets gate looks; `auto` is `commits` where a change is judged, else `tree`. */
const scopes = ['diff', 'tree', 'commits', 'auto', 'history'] as const;

const secretsSettings = z.strictObject({
  ...common('medium', [], 'report'),
  scope: setting(
    z.enum(scopes).default('auto'),
    'later',
    'How far it looks: files, commits of a change, or all of the history.',
  ),
  since: setting(
    z.string().min(1).max(1_000).optional(),
    'set',
    'Report of an earlier run with scope `history`: what it went through is not gone through again.',
  ),
  engine: setting(
    z.union([secretsEngine, z.array(secretsEngine).min(1)]).default('builtin'),
    'set',
    'What finds secrets; several are asked together.',
  ),
  'gitleaks-config': setting(
    z.string().min(1).max(1_000).optional(),
    'set',
    'A configuration of gitleaks, whose rules and allowlists hold too; read from where the policy is read.',
  ),
  rules: setting(
    z.array(customRuleSchema).max(2_000).default([]),
    'superset',
    'Rules beside the built-in ones; see [secrets.md](secrets.md#rules-of-your-own).',
  ),
  allow: setting(
    z.array(allowSchema).max(1_000).default([]),
    'subset',
    'What is no secret, whatever rule finds it; see [secrets.md](secrets.md#rules-of-your-own).',
  ),
});

const sastSettings = z.strictObject({
  ...common('high', vendored, 'allow'),
  engines: setting(z.array(sastEngine).min(1).default(['builtin']), 'superset', 'What analyses Python code.'),
});

const containerSettings = z.strictObject({
  ...common('high', vendored, 'allow'),
  engine: setting(builtin.default('builtin'), 'set', 'What reads Dockerfiles and container specifications.'),
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
  engines: engineSettings.prefault({}).meta({ description: 'How external engines come to the machine.' }),
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
