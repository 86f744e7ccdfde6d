import { z } from 'zod';
import { severities } from '../findings/finding';

/**
 * What a team can decide. Every setting carries the order in which it gets stricter (`stricter`), so that an upper layer
 * can lock it and a lower one only tighten it. Defaults live here and nowhere else.
 *
 * `less`/`more`: a smaller or larger value is stricter · `earlier`/`later`: an item earlier or later in its enum is ·
 * `subset`/`superset`: fewer or more items are · `set`: only being set is.
 */
export type Stricter = 'less' | 'more' | 'earlier' | 'later' | 'subset' | 'superset' | 'set';

export const modes = ['observe', 'warn', 'enforce'] as const;
export type Mode = (typeof modes)[number];

const setting = <T extends z.ZodType>(type: T, stricter: Stricter, description: string): T =>
  type.meta({ description, stricter });

const severity = z.enum(severities);
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

const common = (failOn: (typeof severities)[number], exclude: string[]) => ({
  mode: setting(z.enum(modes).optional(), 'later', 'Overrides the policy-wide mode for this gate.'),
  'fail-on': setting(severity.default(failOn), 'later', 'New findings of this severity or worse block.'),
  'report-from': setting(severity.default('info'), 'later', 'Findings below this severity are counted, not shown.'),
  exclude: setting(globs.default(exclude), 'subset', 'Paths this gate leaves out; replaces the default list.'),
});

const builtin = z.literal('builtin');
const engines = z.array(builtin).min(1).max(1);

const secretsSettings = z.strictObject({
  ...common('medium', []),
  engine: setting(builtin.default('builtin'), 'set', 'What finds secrets.'),
});

const sastSettings = z.strictObject({
  ...common('high', vendored),
  engines: setting(engines.default(['builtin']), 'superset', 'What analyses Python code.'),
});

const containerSettings = z.strictObject({
  ...common('high', vendored),
  engine: setting(builtin.default('builtin'), 'set', 'What reads Dockerfiles.'),
});

/** The settings of each gate; one that a policy leaves out has its defaults. */
export const gateSettings = { secrets: secretsSettings, sast: sastSettings, container: containerSettings };

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
