import { z } from 'zod';
import { EngineError } from '../../errors';
import { defineEngine } from './engine';

const severities = { CRITICAL: 'critical', HIGH: 'high', MEDIUM: 'medium', LOW: 'low', UNKNOWN: 'info' } as const;

const vulnerability = z.object({
  VulnerabilityID: z.string(),
  PkgName: z.string(),
  InstalledVersion: z.string(),
  FixedVersion: z.string().optional(),
  Severity: z.enum(['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN']),
  Title: z.string().optional(),
  PrimaryURL: z.string().optional(),
  CweIDs: z.array(z.string()).optional(),
});

/**
 * The vulnerabilities of one image archive, by the database in the folder that is kept for it: nothing is fetched, so without one it
 * fails. How old the database is nobody but its metadata tells.
 */
export const trivy = defineEngine({
  name: 'trivy',
  versions: { from: '0.70.0', below: '1.0.0' },
  version: { args: ['--version'] },
  install: {
    kind: 'release',
    version: '0.70.0',
    repository: 'aquasecurity/trivy',
    member: 'trivy',
    files: {
      'linux-x64': {
        name: 'trivy_0.70.0_Linux-64bit.tar.gz',
        sha256: '8b4376d5d6befe5c24d503f10ff136d9e0c49f9127a4279fd110b727929a5aa9',
      },
      'linux-arm64': {
        name: 'trivy_0.70.0_Linux-ARM64.tar.gz',
        sha256: '2f6bb988b553a1bbac6bdd1ce890f5e412439564e17522b88a4541b4f364fc8d',
      },
    },
  },
  arguments: ({ files: [archive, ...others], report, kept }) => {
    if (archive === undefined || others.length > 0) throw new EngineError('reads one image archive at a time');
    return [
      ...[
        'image',
        '--input',
        archive,
        '--scanners',
        'vuln',
        '--format',
        'json',
        '--output',
        report,
        '--exit-code',
        '5',
      ],
      ...['--cache-dir', kept, '--skip-db-update', '--skip-java-db-update', '--offline-scan', '--skip-version-check'],
      // Of settings it reads only those in its working directory, which is empty.
      ...['--disable-telemetry', '--ignorefile', '/dev/null', '--quiet'],
    ];
  },
  environment: {},
  timeoutMs: 20 * 60_000,
  exits: { 0: 'clean', 5: 'findings' },
  answersIn: 'report',
  output: z.object({
    SchemaVersion: z.literal(2),
    ArtifactName: z.string(),
    Results: z.array(z.object({ Vulnerabilities: z.array(vulnerability).optional() })).default([]),
  }),
  parse: ({ ArtifactName, Results }) => ({
    findings: Results.flatMap(({ Vulnerabilities = [] }) => Vulnerabilities).map((found) => ({
      rule: found.VulnerabilityID,
      severity: severities[found.Severity],
      title: found.Title ?? found.VulnerabilityID,
      message: `${found.PkgName} ${found.InstalledVersion}: ${found.FixedVersion ? `fixed in ${found.FixedVersion}` : 'no version has it fixed'}`,
      path: ArtifactName,
      ...(found.CweIDs && { cwe: found.CweIDs.map((id) => Number(id.replace('CWE-', ''))) }),
      ...(found.PrimaryURL !== undefined && { uri: found.PrimaryURL }),
    })),
    unevaluated: [],
    scanned: [ArtifactName],
  }),
});
