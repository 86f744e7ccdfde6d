import { z } from 'zod';
import { allowSchema, customRuleSchema } from '../engines/secrets/custom/schema';
import { inlineSkipModes, type InlineSkipMode } from '../findings/inline-skip';
import { dependencySettings } from './dependencies';
import { dockerfileEngines, engineSettings, sastEngines, secretsEngines, vulnerabilityEngines } from './engines';
import { metricsSettings } from './metrics';
import { reportsSettings } from './reports';
import { judging, modes, setting } from './setting';
import { vulnerabilitySettings } from './vulnerabilities';

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

const secretsEngine = z.enum(['builtin', ...secretsEngines]);
const sastEngine = z.enum(['builtin', ...sastEngines]);
const containerEngine = z.enum(['builtin', ...dockerfileEngines, ...vulnerabilityEngines]);

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
  engine: setting(
    z.union([containerEngine, z.array(containerEngine).min(1)]).default('builtin'),
    'set',
    'What is asked: Hadolint about Dockerfiles, Trivy and Grype about vulnerabilities; several together.',
  ),
  vulnerabilities: vulnerabilitySettings.prefault({}),
  images: setting(
    z.array(z.string().min(1).max(1_000)).max(100).default([]),
    'superset',
    'Built images: archives of `docker save` or OCI layouts on the disk, or `docker://NAME` for one that a client brings.',
  ),
});

const dependenciesSettings = z.strictObject({ ...common('high', vendored, 'allow'), ...dependencySettings });

const relativePath = z.string().min(1).max(1_000);
const signed = {
  path: relativePath.meta({ description: 'The signed model: a folder or a file.' }),
  bundle: relativePath
    .optional()
    .meta({ description: 'Its OpenSSF model-signing bundle. Default: `model.sig` in the folder.' }),
};

/** What must be signed, and by whom. */
export const signatureSchema = z.union([
  z.strictObject({
    ...signed,
    'public-key': z
      .string()
      .min(1)
      .max(10_000)
      .meta({ description: 'PEM, in the policy itself: a change can not replace it.' }),
  }),
  z.strictObject({
    ...signed,
    keyless: z.strictObject({
      identity: z.string().min(1).max(1_000).meta({ description: 'The e-mail address or workflow URI that signed.' }),
      issuer: z.string().min(1).max(1_000).meta({ description: 'The OpenID Connect issuer that knows it.' }),
      'trust-root': z.strictObject({
        file: relativePath.meta({ description: 'A Sigstore trusted root (JSON) in the repository.' }),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .meta({ description: 'Its SHA-256: a change can not replace it.' }),
      }),
    }),
  }),
]);

const artifactsSettings = z.strictObject({
  ...common('medium', [], 'report'),
  paths: setting(
    z.array(z.string().min(1).max(1_000)).max(1_000).default([]),
    'superset',
    'Files and folders on the disk that are judged too, whether git knows them or not (downloaded models, `mlruns`), and models in MLflow (`mlflow:models:/…`, `mlflow:runs:/…`).',
  ),
  'max-download': setting(
    z
      .int()
      .min(1)
      .max(2 ** 40)
      .default(2 * 1024 ** 3),
    'less',
    'Bytes that one of `paths` may have in MLflow; more is an error.',
  ),
  'allow-globals': setting(
    z
      .array(
        z
          .string()
          .regex(/^[\w.]+\.\w+$/, 'must be a full name: package.module.Class')
          .max(500),
      )
      .max(10_000)
      .default([]),
    'subset',
    'Classes and functions of your own that a model may import, each by its full name.',
  ),
  lock: setting(
    z.string().min(1).max(1_000).optional(),
    'set',
    'The lock file of model files, which then has to be there; `artifacts.lock` is used where there is one.',
  ),
  signatures: setting(
    z.array(signatureSchema).max(1_000).default([]),
    'superset',
    'Models that must be signed, and by whom; see [artifacts.md](artifacts.md#signatures).',
  ),
});

/** The settings of each gate that looks for its files by itself; one that a policy leaves out has its defaults. */
export const fileGateSettings = {
  secrets: secretsSettings,
  sast: sastSettings,
  dependencies: dependenciesSettings,
  container: containerSettings,
  artifacts: artifactsSettings,
};

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
      dependencies: gateSettings.dependencies.optional(),
      container: gateSettings.container.optional(),
      artifacts: gateSettings.artifacts.optional(),
      metrics: metricsSettings.optional(),
      reports: reportsSettings.optional(),
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
