import { z } from 'zod';
import { EngineError } from '../../errors';
import { findingOf, severityOfScore } from './vulnerabilities';
import { defineEngine } from './engine';

const group = z.object({
  ids: z.array(z.string()).min(1),
  aliases: z.array(z.string()).default([]),
  max_severity: z.string().optional(),
});
const entry = z.object({
  package: z.object({ name: z.string(), version: z.string(), ecosystem: z.string() }),
  groups: z.array(group).default([]),
});

/** Vulnerabilities of what lock files list, by a copy of OSV's database in a folder. Without a package to look at it ends with 128. */
export const osvScanner = defineEngine({
  name: 'osv-scanner',
  versions: { from: '2.2.0', below: '3.0.0' },
  version: { args: ['--version'] },
  install: {
    kind: 'release',
    version: '2.5.1',
    repository: 'google/osv-scanner',
    files: {
      'linux-x64': {
        name: 'osv-scanner_linux_amd64',
        sha256: 'f9f25499a2c8cc367b3af45df2ea7eeca7fbccceab9c35079968f4b3652194be',
      },
      'linux-arm64': {
        name: 'osv-scanner_linux_arm64',
        sha256: '3d0f5aa5a6baa8eb32bcef247388e149ef6030a6634ccae6fa0d62681fb27a6d',
      },
    },
  },
  arguments: ({ folder, database }) => {
    if (database === undefined) throw new EngineError('needs the folder of its database');
    return [
      ...['scan', 'source', '--recursive', '--no-ignore', '--format', 'json', '--all-packages'],
      // Nothing is fetched, and nothing asked about the packages.
      ...['--offline-vulnerabilities', '--local-db-path', database, '--no-resolve', folder],
    ];
  },
  environment: {},
  timeoutMs: 15 * 60_000,
  exits: { 0: 'clean', 1: 'findings' },
  answersIn: 'stdout',
  output: z.object({
    results: z.array(z.object({ source: z.object({ path: z.string() }), packages: z.array(entry) })),
  }),
  parse: ({ results }) => {
    const files = new Map<string, number>();
    for (const { source, packages } of results) files.set(source.path, (files.get(source.path) ?? 0) + packages.length);
    const findings = results.flatMap(({ source, packages }) =>
      packages.flatMap(({ package: { name, version }, groups }) =>
        groups.map(({ ids, aliases, max_severity: score = '' }) => {
          const cvss = score === '' ? undefined : Number(score);
          return findingOf(source.path, undefined, {
            ids: [...ids, ...aliases],
            package: name,
            installed: version,
            severity: severityOfScore(cvss),
            cvss,
          });
        }),
      ),
    );
    const packages = [...files.values()].reduce((sum, count) => sum + count, 0);
    return { findings, unevaluated: [], inspected: { packages, files } };
  },
});
