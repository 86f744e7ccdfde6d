import { z } from 'zod';
import { EngineError } from '../../errors';
import { layersOf, type Inspected } from '../vulnerabilities/vulnerability';
import { defineEngine, type Run } from './engine';
import { findingOf } from './vulnerabilities';

const severities = {
  CRITICAL: 'critical',
  HIGH: 'high',
  MEDIUM: 'medium',
  LOW: 'low',
  UNKNOWN: 'unknown',
} as const;

const purl = z.object({ PURL: z.string() }).partial();
const cvss = z.object({ V3Score: z.number(), V40Score: z.number() }).partial();
const vulnerability = z.object({
  VulnerabilityID: z.string(),
  PkgName: z.string(),
  PkgPath: z.string().optional(),
  PkgIdentifier: purl.default({}),
  InstalledVersion: z.string(),
  FixedVersion: z.string().optional(),
  Severity: z.enum(['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN']),
  CVSS: z.record(z.string(), cvss).default({}),
  Layer: z.object({ DiffID: z.string() }).partial().default({}),
  Title: z.string().optional(),
  PrimaryURL: z.string().optional(),
  CweIDs: z.array(z.string()).default([]),
});
const installed = z.object({
  Name: z.string(),
  Version: z.string().default(''),
  Identifier: purl.default({}),
  SrcName: z.string().optional(),
  Locations: z.array(z.object({ StartLine: z.number().int() })).default([]),
});
const result = z.object({
  Target: z.string(),
  Class: z.string(),
  Packages: z.array(installed).default([]),
  Vulnerabilities: z.array(vulnerability).default([]),
});
const history = z.array(z.object({ created_by: z.string().optional(), empty_layer: z.boolean().optional() }));
const metadata = z.object({
  OS: z.object({ Family: z.string(), Name: z.string().default(''), EOSL: z.boolean().default(false) }).optional(),
  DiffIDs: z.array(z.string()).default([]),
  ImageConfig: z.object({ history: history.default([]) }).default({ history: [] }),
});
const report = z.object({
  SchemaVersion: z.literal(2),
  ArtifactName: z.string(),
  ArtifactType: z.string(),
  Metadata: metadata.default(metadata.parse({})),
  Results: z.array(result).default([]),
});
type Report = z.infer<typeof report>;

/**
 * Vulnerabilities by the database in a folder, `db/trivy.db`: nothing is fetched, so without one it fails, and without one for Java
 * too where there is a JAR. How old a database is nobody but its metadata tells. A lock file that it can't parse it passes over
 * without a word, and one without packages too.
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
  arguments: (run) => [
    ...targetOf(run),
    ...['--scanners', 'vuln', '--list-all-pkgs', '--format', 'json', '--output', run.report, '--exit-code', '5'],
    ...['--skip-db-update', '--skip-java-db-update', '--offline-scan', '--skip-version-check', '--disable-telemetry'],
    // Nothing that an earlier run has seen. Of settings it reads only those in its working directory, which is empty.
    ...['--cache-backend', 'memory', '--ignorefile', '/dev/null', '--quiet'],
  ],
  environment: {},
  timeoutMs: 20 * 60_000,
  exits: { 0: 'clean', 5: 'findings' },
  answersIn: 'report',
  output: report,
  parse: (answer) => {
    const ofFiles = answer.ArtifactType === 'filesystem';
    return {
      findings: answer.Results.flatMap((each) => findingsOf(each, ofFiles ? each.Target : answer.ArtifactName)),
      unevaluated: [],
      ...(!ofFiles && { scanned: [answer.ArtifactName] }),
      inspected: inspectedIn(answer),
    };
  },
});

function targetOf({ target, folder, files: [file, ...others], database }: Run): string[] {
  if (database === undefined) throw new EngineError('needs the folder of its database');
  const cache = ['--cache-dir', database];
  if (target === 'files') return ['fs', ...cache, folder];
  if (file === undefined || others.length > 0) throw new EngineError('reads one image archive at a time');
  return target === 'sbom' ? ['sbom', ...cache, file] : ['image', ...cache, '--input', file];
}

function findingsOf({ Packages, Vulnerabilities }: Report['Results'][number], path: string) {
  const byPurl = new Map(Packages.map((each) => [each.Identifier.PURL ?? `${each.Name} ${each.Version}`, each]));
  return Vulnerabilities.map((found) => {
    const { PkgName, InstalledVersion, FixedVersion, PkgIdentifier, CVSS } = found;
    const package_ = byPurl.get(PkgIdentifier.PURL ?? `${PkgName} ${InstalledVersion}`);
    const line = package_?.Locations[0]?.StartLine;
    const scores = Object.values(CVSS).flatMap(({ V3Score, V40Score }) => [V3Score ?? [], V40Score ?? []].flat());
    const about = {
      title: found.Title ?? found.VulnerabilityID,
      ...(found.CweIDs.length > 0 && { cwe: found.CweIDs.map((id) => Number(id.replace('CWE-', ''))) }),
      ...(found.PrimaryURL !== undefined && { uri: found.PrimaryURL }),
      ...(line !== undefined && { startLine: line }),
    };
    return findingOf(path, about, {
      ids: [found.VulnerabilityID],
      package: PkgName,
      source: package_?.SrcName ?? PkgName,
      installed: InstalledVersion,
      fixed: FixedVersion === '' ? undefined : FixedVersion,
      purl: PkgIdentifier.PURL,
      severity: severities[found.Severity],
      cvss: scores.length > 0 ? Math.max(...scores) : undefined,
      layer: found.Layer.DiffID,
      file: found.PkgPath,
    });
  });
}

function inspectedIn({ ArtifactType, Metadata: { OS, DiffIDs, ImageConfig }, Results }: Report): Inspected {
  const packages = Results.reduce((sum, { Packages }) => sum + Packages.length, 0);
  if (ArtifactType === 'filesystem') {
    return { packages, files: new Map(Results.map(({ Target, Packages }) => [Target, Packages.length])) };
  }
  const distribution = OS && { name: `${OS.Family} ${OS.Name}`.trim(), endOfLife: OS.EOSL };
  const bare = Results.some(({ Class, Packages }) => Class === 'os-pkgs' && Packages.length === 0);
  return {
    packages,
    layers: layersOf(DiffIDs, ImageConfig.history),
    ...(distribution && { distribution }),
    ...(bare && distribution && { gaps: [`it says that it is ${distribution.name}, and lists no package of that`] }),
  };
}
