import path from 'node:path';
import { z } from 'zod';
import { setting } from './setting';

/** The external engines that a gate can be told to ask. */
export const secretsEngines = ['gitleaks', 'kingfisher', 'betterleaks'] as const;
export const sastEngines = ['bandit', 'semgrep', 'opengrep'] as const;
export const dockerfileEngines = ['hadolint'] as const;
export const vulnerabilityEngines = ['trivy', 'grype'] as const;
/** Those that look up what lock files list. */
export const lockfileEngines = ['trivy', 'grype', 'osv-scanner', 'pip-audit', 'snyk'] as const;
/** Those that need a database on the machine. */
export const databaseEngines = ['trivy', 'grype', 'osv-scanner'] as const;

/** Every external engine that can be found, installed and run. */
export const engineNames = [
  ...secretsEngines,
  ...sastEngines,
  ...dockerfileEngines,
  ...vulnerabilityEngines,
  ...([
    'syft',
    'osv-scanner',
    'pip-audit',
    'snyk',
    'checkov',
    'conftest',
    'opa',
    'zizmor',
    'actionlint',
    'modelscan',
  ] as const),
] as const;

export type EngineName = (typeof engineNames)[number];

export const absolute = z.string().refine((text) => path.isAbsolute(text), 'must be an absolute path');

const mirror = z
  .string()
  .refine((text) => path.isAbsolute(text) || /^https?:\/\/[^\s@]+$/.test(text), 'must be an absolute path or a URL');

/** How external engines come to the machine. */
export const engineSettings = z.strictObject({
  install: setting(
    z.enum(['auto', 'never']).default('auto'),
    'later',
    'Whether an engine that is not on the machine is installed, pinned and checked.',
  ),
  mirror: setting(
    mirror.optional(),
    'set',
    'A folder, or the URL of one, that holds what is installed, by its file names.',
  ),
  paths: setting(
    z.partialRecord(z.enum(engineNames), absolute).default({}),
    'set',
    'The program of an engine, by its name; then no other is looked for.',
  ),
  databases: setting(
    z.partialRecord(z.enum(databaseEngines), absolute).default({}),
    'set',
    'The folder of the vulnerability database of an engine, by its name; by default where the engine itself keeps it.',
  ),
});

export type EngineSettings = z.infer<typeof engineSettings>;
