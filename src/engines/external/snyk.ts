import { z } from 'zod';
import { EngineError } from '../../errors';
import { distinctIssues, testedProject } from '../../formats/tool-reports/snyk';
import { purlOf } from '../dependencies/packages';
import { defineEngine } from './engine';
import { findingOf } from './vulnerabilities';

const severities = z.enum(['critical', 'high', 'medium', 'low']).catch('medium');

/** By what its report calls the manager. Others run programs to read a lock file, and are not asked. */
const ecosystems = { npm: 'npm', yarn: 'npm', pnpm: 'npm', poetry: 'pypi' } as const;
const managers = z.enum(Object.keys(ecosystems) as [keyof typeof ecosystems]);

const failure = z.object({ error: z.string() });

/**
 * Vulnerabilities of what one lock file lists, by Snyk's server, which is sent names and versions. It wants the manifest beside the
 * lock file. An error stands in its answer, with exit code 2 or 3.
 */
export const snyk = defineEngine({
  name: 'snyk',
  versions: { from: '1.1300.0', below: '2.0.0' },
  version: { args: ['--version'] },
  install: { kind: 'none' },
  arguments: ({ files: [folder, ...others], lockfile, scratch }) => {
    if (folder === undefined || lockfile === undefined || others.length > 0)
      throw new EngineError('reads one lock file at a time');
    return [
      ...['test', folder, `--file=${lockfile}`, '--dev', '--json'],
      // What is accepted is for this policy to say.
      ...['--ignore-policy', `--policy-path=${scratch}`],
    ];
  },
  environment: { SNYK_DISABLE_ANALYTICS: '1', SNYK_CFG_DISABLE_SUGGESTIONS: 'true' },
  runEnvironment: ({ online }) => {
    const variables = online?.variables ?? {};
    if (!variables.SNYK_TOKEN && !variables.SNYK_OAUTH_TOKEN)
      throw new EngineError('needs a token of its service: set SNYK_TOKEN in the environment of this step');
    return variables;
  },
  timeoutMs: 10 * 60_000,
  // 1 is also for licences that Snyk's own policy denies.
  exits: { 0: 'clean', 1: 'either' },
  answersIn: 'stdout',
  failure: (printed) => {
    try {
      return failure.parse(JSON.parse(printed)).error;
    } catch {
      return undefined;
    }
  },
  output: testedProject.extend({
    ok: z.boolean(),
    path: z.string(),
    packageManager: managers,
    dependencyCount: z.number().int().nonnegative(),
  }),
  parse: ({ ok, path, packageManager, dependencyCount, vulnerabilities }) => {
    if (!vulnerabilities) throw new EngineError('listed no vulnerabilities, not even none');
    if (!ok && vulnerabilities.length === 0) throw new EngineError('says that it is not ok, and lists nothing why');
    const ecosystem = ecosystems[packageManager];
    const found = distinctIssues(vulnerabilities).filter(({ type }) => type !== 'license');
    return {
      findings: found.map((issue) => {
        const { id, title, severity, identifiers, cvssScore, fixedIn } = issue;
        const name = issue.packageName ?? issue.name ?? id;
        const { version = '' } = issue;
        const cwe = (identifiers?.CWE ?? []).flatMap((text) => /^CWE-(\d+)$/.exec(text)?.[1] ?? []).map(Number);
        const about = {
          title: title ?? id,
          uri: `https://security.snyk.io/vuln/${encodeURIComponent(id)}`,
          ...(cwe.length > 0 && { cwe }),
        };
        return findingOf(path, about, {
          ids: [id, ...(identifiers?.CVE ?? [])],
          package: name,
          installed: version,
          fixed: fixedIn && fixedIn.length > 0 ? fixedIn.join(', ') : undefined,
          purl: purlOf({ ecosystem, name, version }),
          severity: severities.parse(severity),
          cvss: cvssScore,
        });
      }),
      unevaluated: [],
      inspected: { packages: dependencyCount, files: new Map([[path, dependencyCount]]) },
    };
  },
});
