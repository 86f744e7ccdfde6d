import { z } from 'zod';
import { EngineError } from '../../errors';
import { purlOf } from '../dependencies/packages';
import { defineEngine } from './engine';
import { findingOf } from './vulnerabilities';

const vulnerability = z.object({
  id: z.string(),
  fix_versions: z.array(z.string()).default([]),
  aliases: z.array(z.string()).default([]),
});
const dependency = z.union([
  z.object({ name: z.string(), version: z.string(), vulns: z.array(vulnerability) }),
  z.object({ name: z.string(), skip_reason: z.string() }),
]);

/**
 * Vulnerabilities of exact versions of Python packages, by a server: OSV's or PyPI's. It is given lists of requirements one at a time,
 * since its report names none, and neither resolves nor installs anything. It ends with 1 for failures as well, and then reports
 * nothing. What it skipped was not audited, though it may end with 0. It knows no severities.
 */
export const pipAudit = defineEngine({
  name: 'pip-audit',
  versions: { from: '2.10.0', below: '3.0.0' },
  version: { args: ['--version'] },
  install: { kind: 'pip', version: '2.10.1', requirements: 'pip-audit' },
  arguments: ({ files: [folder, ...others], online, report, scratch }) => {
    if (folder === undefined || others.length > 0) throw new EngineError('reads one list of requirements at a time');
    if (online === undefined) throw new EngineError('needs a server that it may ask');
    return [
      ...['--requirement', `${folder}/requirements.txt`, '--no-deps', '--disable-pip'],
      ...(online.osv === undefined
        ? ['--vulnerability-service', 'pypi']
        : ['--vulnerability-service', 'osv', '--osv-url', `${online.osv.replace(/\/+$/, '')}/v1/query`]),
      ...['--format', 'json', '--output', report, '--desc', 'off', '--aliases', 'on'],
      ...['--progress-spinner', 'off', '--cache-dir', scratch],
    ];
  },
  environment: {},
  runEnvironment: ({ online }) => online?.variables ?? {},
  timeoutMs: 15 * 60_000,
  exits: { 0: 'clean', 1: 'findings' },
  answersIn: 'report',
  output: z.object({ dependencies: z.array(dependency) }),
  parse: ({ dependencies }) => {
    const audited = dependencies.flatMap((each) => ('vulns' in each ? [each] : []));
    return {
      findings: audited.flatMap(({ name, version, vulns }) =>
        vulns.map(({ id, aliases, fix_versions: fixed }) =>
          findingOf(wholeOf, undefined, {
            ids: [id, ...aliases],
            package: name,
            installed: version,
            fixed: fixed.length === 0 ? undefined : fixed.join(', '),
            purl: purlOf({ ecosystem: 'pypi', name, version }),
            severity: 'unknown',
          }),
        ),
      ),
      unevaluated: dependencies.flatMap((each) =>
        'skip_reason' in each ? [{ path: wholeOf, reason: `${each.name} was skipped (${each.skip_reason})` }] : [],
      ),
      inspected: { packages: audited.length, files: new Map([[wholeOf, audited.length]]) },
    };
  },
});

/** The only folder that it is given. */
const wholeOf = '0';
