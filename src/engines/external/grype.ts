import { z } from 'zod';
import { EngineError } from '../../errors';
import { layersOf } from '../vulnerabilities/vulnerability';
import { defineEngine, type Run } from './engine';
import { findingOf } from './vulnerabilities';

const severities = {
  Critical: 'critical',
  High: 'high',
  Medium: 'medium',
  Low: 'low',
  Negligible: 'negligible',
  Unknown: 'unknown',
} as const;

const score = z.object({ version: z.string(), metrics: z.object({ baseScore: z.number() }) });
const match = z.object({
  vulnerability: z.object({
    id: z.string(),
    dataSource: z.string().optional(),
    severity: z.enum(['Critical', 'High', 'Medium', 'Low', 'Negligible', 'Unknown']).catch('Unknown'),
    cvss: z.array(score).nullish(),
    fix: z.object({ versions: z.array(z.string()).nullish(), state: z.string() }),
  }),
  relatedVulnerabilities: z.array(z.object({ id: z.string(), cvss: z.array(score).nullish() })).nullish(),
  matchDetails: z.array(z.object({ fix: z.object({ suggestedVersion: z.string() }).partial().optional() })).nullish(),
  artifact: z.object({
    name: z.string(),
    version: z.string(),
    purl: z.string().optional(),
    locations: z.array(z.object({ path: z.string(), layerID: z.string().optional() })).nullish(),
    upstreams: z.array(z.object({ name: z.string() })).nullish(),
  }),
});

const image = z.object({
  type: z.literal('image'),
  target: z.object({
    userInput: z.string(),
    layers: z.array(z.object({ digest: z.string() })),
    config: z.string().nullish(),
  }),
});
/** What lock files lie in. */
const directory = z.object({ type: z.literal('directory') });
const imageConfig = z.object({
  history: z.array(z.object({ created_by: z.string().optional(), empty_layer: z.boolean().optional() })).default([]),
});
const component = z.object({
  type: z.string().optional(),
  properties: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
});
const bill = z.object({ bomFormat: z.literal('CycloneDX'), components: z.array(component).default([]) });

/**
 * The vulnerabilities of one image archive, or of what lock files list. It always ends with 0 but for failures. Its report lists the packages in which it found
 * something alone; that it saw any at all is told by the bill of materials that it prints beside. What is no image to it, it takes
 * for a file of its own kind, so that the source is looked at too.
 */
export const grype = defineEngine({
  name: 'grype',
  versions: { from: '0.92.0', below: '1.0.0' },
  version: { args: ['version'] },
  install: {
    kind: 'release',
    version: '0.119.0',
    repository: 'anchore/grype',
    member: 'grype',
    files: {
      'linux-x64': {
        name: 'grype_0.119.0_linux_amd64.tar.gz',
        sha256: '3fa2dc4b924621ab65404cf08d0b8438d896d80ab949c9d5a4ca283c36004c9b',
      },
      'linux-arm64': {
        name: 'grype_0.119.0_linux_arm64.tar.gz',
        sha256: '29f0ec7c549ddb0e2b6a0ca714851f7399438afc399b80c12808e065edc9a8f8',
      },
    },
  },
  arguments: (run) => {
    databaseOf(run);
    return [targetOf(run), '--output', `json=${run.report}`, '--output', 'cyclonedx-json', '--quiet'];
  },
  environment: { GRYPE_CHECK_FOR_APP_UPDATE: 'false', GRYPE_DB_AUTO_UPDATE: 'false' },
  // How old it may be is for the policy to say.
  runEnvironment: (run) => ({ GRYPE_DB_CACHE_DIR: databaseOf(run), GRYPE_DB_VALIDATE_AGE: 'false' }),
  timeoutMs: 20 * 60_000,
  exits: { 0: 'either' },
  answersIn: 'report',
  output: z.object({
    matches: z.array(match),
    source: z.discriminatedUnion('type', [image, directory]),
    distro: z.object({ name: z.string(), version: z.string().nullish() }).nullish(),
    descriptor: z.object({
      db: z.object({ status: z.object({ built: z.string(), valid: z.literal(true).optional() }) }),
    }),
  }),
  parse: ({ matches, source, distro, descriptor }, printed) => {
    const { components } = bill.parse(JSON.parse(printed));
    const findings = matches.map(({ vulnerability, relatedVulnerabilities, matchDetails, artifact }) => {
      const { id, severity, cvss, fix, dataSource } = vulnerability;
      const related = relatedVulnerabilities ?? [];
      const scores = [...(cvss ?? []), ...related.flatMap((other) => other.cvss ?? [])];
      const [place] = artifact.locations ?? [];
      const suggested = matchDetails?.flatMap((detail) => detail.fix?.suggestedVersion ?? [])[0];
      const fixed = fix.state === 'fixed' ? (suggested ?? fix.versions?.join(', ')) : undefined;
      return findingOf(pathOf(source, place), dataSource ? { title: id, uri: dataSource } : undefined, {
        // An advisory over several is none of them.
        ids: [id, ...(related.length === 1 ? related.map((other) => other.id) : [])],
        package: artifact.name,
        source: artifact.upstreams?.[0]?.name ?? artifact.name,
        installed: artifact.version,
        fixed: fixed === '' ? undefined : fixed,
        purl: artifact.purl === '' ? undefined : artifact.purl,
        severity: severities[severity],
        cvss: highest(scores),
        ...(source.type === 'image' && { layer: place?.layerID, file: place && withoutRoot(place.path) }),
      });
    });
    const databaseBuilt = descriptor.db.status.built;
    if (source.type === 'directory') {
      const files = packagesByFile(components);
      return { findings, unevaluated: [], inspected: { packages: components.length, files, databaseBuilt } };
    }
    const { target } = source;
    const digests = target.layers.map(({ digest }) => digest);
    return {
      findings,
      unevaluated: [],
      scanned: [target.userInput],
      inspected: {
        packages: components.length,
        layers: layersOf(digests, historyIn(target.config)),
        databaseBuilt,
        ...(distro && {
          distribution: { name: [distro.name, distro.version ?? ''].join(' ').trim(), endOfLife: false },
        }),
      },
    };
  },
});

function targetOf({ target, folder, files: [archive, ...others] }: Run): string {
  if (target === 'files') return `dir:${folder}`;
  if (target !== 'image' || archive === undefined || others.length > 0)
    throw new EngineError('reads one image archive at a time');
  return archive;
}

/** Paths in a folder it writes as if the folder were the root. */
const withoutRoot = (path: string): string => path.replace(/^\//, '');

function pathOf(
  source: z.infer<typeof image> | z.infer<typeof directory>,
  place: { path: string } | undefined,
): string {
  if (source.type === 'image') return source.target.userInput;
  if (place === undefined) throw new EngineError('does not say in which file it found a package');
  return withoutRoot(place.path);
}

/** By what its bill of materials says of where they were found. */
function packagesByFile(components: readonly z.infer<typeof component>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { type, properties } of components) {
    if (type === 'file') continue;
    const files = properties.filter(({ name }) => /^syft:location:\d+:path$/.test(name));
    for (const file of new Set(files.map(({ value }) => withoutRoot(value))))
      counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  return counts;
}

function databaseOf({ database }: Run): string {
  if (database === undefined) throw new EngineError('needs the folder of its database');
  return database;
}

/** Scores of version 2 are on another scale. */
function highest(scores: readonly z.infer<typeof score>[]): number | undefined {
  const all = scores.filter(({ version }) => !version.startsWith('2')).map(({ metrics }) => metrics.baseScore);
  return all.length === 0 ? undefined : Math.max(...all);
}

/** The configuration of the image, which the report holds in base64. */
function historyIn(config: string | null | undefined): z.infer<typeof imageConfig>['history'] {
  if (!config) return [];
  return imageConfig.parse(JSON.parse(Buffer.from(config, 'base64').toString())).history;
}
