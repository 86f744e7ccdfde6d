import { ageInDays, type Scanner } from '../../engines/vulnerabilities/database';
import { lockfileName, pinsAnything } from '../../engines/vulnerabilities/lockfiles';
import { originsIn, type DockerfileText, type Origins } from '../../engines/vulnerabilities/origin';
import { scanImagesFor, scanLockfilesFor, type VulnerabilityScan } from '../../engines/vulnerabilities/scan';
import { EngineError, UnreadableError } from '../../errors';
import { atLeast, type Detection } from '../../findings/finding';
import { decodeText } from '../../formats/text';
import { vulnerabilityEngines } from '../../policy/engines';
import type { Tree, TreeEntry } from '../../trees/tree';
import type { EngineUse, Scan, ScanInput, SettingsOf } from '../gate';
import {
  endOfLife,
  nothingRead,
  oldDatabase,
  unfixedLeftOut,
  vulnerabilityDetections,
  type Target,
} from './vulnerable';

type Settings = SettingsOf<'container'>;

const scannersOf = ({ engine }: Settings): Scanner[] =>
  vulnerabilityEngines.filter((name) => [engine].flat().includes(name));

/** Whether the settings have the packages of a lock file looked up. */
export const judgesLockfile = (path: string, settings: Settings | undefined): boolean =>
  settings?.vulnerabilities.repository === true && lockfileName(path) !== undefined;

export interface VulnerabilityInput extends Pick<ScanInput<'container'>, 'tree' | 'settings' | 'external'> {
  /** What the policy names as images. */
  readonly images: readonly TreeEntry[];
  readonly lockfiles: readonly TreeEntry[];
  /** Where an image may come from. */
  readonly dockerfiles: readonly DockerfileText[];
  readonly now: Date;
}

/**
 * What the scanners of the policy know of the packages in images and lock files; `evaluated` counts lock files. Rejects with
 * `EngineError` when a scanner fails, has no database, or has nothing that it could be asked about.
 */
export async function scanVulnerabilities(input: VulnerabilityInput): Promise<Scan> {
  const { tree, settings, external, images, lockfiles, dockerfiles, now } = input;
  const scanners = scannersOf(settings);
  const { repository } = settings.vulnerabilities;
  const nothing: Scan = { detections: [], evaluated: 0, skipped: {}, engines: [] };
  ensureAsked(settings, scanners);
  if (scanners.length === 0 || images.length + lockfiles.length === 0) return nothing;
  if (external === undefined) throw new EngineError(`${scanners.join(' and ')} can't be run here`);

  const scans: VulnerabilityScan[] = [];
  const detections: Detection[] = [];
  for (const image of images) {
    const ofImage: Detection[] = [];
    const perScanner: VulnerabilityScan[][] = [];
    for (const scanner of scanners) perScanner.push(await scanImagesFor(scanner, tree, image, external));
    // Of several platforms, each with what all scanners say of it.
    for (const i of perScanner[0]?.keys() ?? []) {
      const platform = perScanner.flatMap((all) => all[i] ?? []);
      ofImage.push(...detectionsOf(platform, image.path, dockerfiles, settings));
    }
    detections.push(...distinct(ofImage));
    scans.push(...perScanner.flat());
  }

  const given = repository ? await withPins(tree, lockfiles) : { pinned: [], unpinned: 0, unreadable: [] };
  detections.push(...given.unreadable.map((path) => nothingRead('gatehouse', path, 'it could not be read')));
  let evaluated = 0;
  if (given.pinned.length > 0) {
    // Grype asks about images alone.
    const scan = await scanLockfilesFor('trivy', tree, given.pinned, external);
    scans.push(scan);
    detections.push(...judged([scan], { name: undefined, origins: noOrigins, layers: [] }, settings));
    for (const [path, packages] of scan.packages) {
      if (packages > 0) evaluated++;
      else detections.push(nothingRead('trivy', path, 'no package could be read from it'));
    }
  }
  return {
    detections: [...detections, ...oldDatabases(scans, settings, now)],
    evaluated,
    skipped: given.unpinned > 0 ? { 'nothing pinned': given.unpinned } : {},
    engines: usesOf(scans),
  };
}

function detectionsOf(
  scans: readonly VulnerabilityScan[],
  name: string,
  dockerfiles: readonly DockerfileText[],
  settings: Settings,
): Detection[] {
  const layers = scans.map(({ inspected }) => inspected.layers ?? []).find((each) => each.length > 0) ?? [];
  const target: Target = { name, origins: originsIn(layers, dockerfiles), layers };
  const gaps = scans.flatMap(({ scanner, inspected }) =>
    (inspected.packages === 0 ? ['no package was found in it'] : (inspected.gaps ?? [])).map((gap) =>
      nothingRead(scanner, name, gap),
    ),
  );
  return [
    ...judged(scans, target, settings),
    ...gaps,
    ...endOfLife(scans, target, settings.vulnerabilities['end-of-life']),
  ];
}

/** What two platforms of an image have is one finding: the worse one. */
function distinct(all: readonly Detection[]): Detection[] {
  const byIdentity = new Map<string, Detection>();
  for (const detection of all) {
    const key = JSON.stringify([detection.rule, detection.identity]);
    const known = byIdentity.get(key);
    if (known === undefined || !atLeast(known.severity, detection.severity)) byIdentity.set(key, detection);
  }
  return [...byIdentity.values()];
}

/** What a policy asks for must be possible: else it would look as if it had been done. */
function ensureAsked({ images, vulnerabilities }: Settings, scanners: readonly Scanner[]): void {
  const { repository } = vulnerabilities;
  const [first] = scanners;
  if (first !== undefined && images.length === 0 && !repository)
    throw new EngineError(
      `${first} has nothing to be asked about: name images (gates.container.images), or ask about the repository (vulnerabilities.repository)`,
    );
  if (repository && !scanners.includes('trivy'))
    throw new EngineError(
      'the lock files of the repository are for trivy to look up: name it in gates.container.engine',
    );
}

const noOrigins: Origins = { ofLayer: () => undefined, ofPackage: () => undefined };

function judged(scans: readonly VulnerabilityScan[], target: Target, { vulnerabilities }: Settings): Detection[] {
  const found = scans.flatMap((scan) => scan.found);
  const shown = vulnerabilities['ignore-unfixed'] ? found.filter(({ fixed }) => fixed !== undefined) : found;
  const left = found.filter((each) => !shown.includes(each));
  return [...vulnerabilityDetections(shown, target, vulnerabilities['severity-from']), ...unfixedLeftOut(left)];
}

/** A longer list of requirements is not written by hand, and has versions. */
const maxRequirements = 5_000_000;

/** A list of requirements without versions can't be looked up, and is none that could not be read. */
async function withPins(
  tree: Tree,
  entries: readonly TreeEntry[],
): Promise<{ pinned: TreeEntry[]; unpinned: number; unreadable: string[] }> {
  const pinned: TreeEntry[] = [];
  const unreadable: string[] = [];
  let unpinned = 0;
  for (const entry of entries) {
    if (lockfileName(entry.path) !== 'requirements.txt' || entry.size > maxRequirements) {
      pinned.push(entry);
      continue;
    }
    try {
      const text = decodeText(await tree.read(entry.path))?.text ?? '';
      if (pinsAnything(text)) pinned.push(entry);
      else unpinned++;
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      unreadable.push(entry.path);
    }
  }
  return { pinned, unpinned, unreadable };
}

/** Each scanner once, with all the time that it took. */
function usesOf(scans: readonly VulnerabilityScan[]): EngineUse[] {
  const uses = new Map<string, EngineUse>();
  for (const { use } of scans)
    uses.set(use.name, { ...use, durationMs: use.durationMs + (uses.get(use.name)?.durationMs ?? 0) });
  return [...uses.values()];
}

function oldDatabases(scans: readonly VulnerabilityScan[], settings: Settings, now: Date): Detection[] {
  const most = settings.vulnerabilities['max-db-age'];
  const seen = new Set<Scanner>();
  return scans.flatMap(({ scanner, built, packages }) => {
    if (seen.has(scanner)) return [];
    seen.add(scanner);
    const days = ageInDays(scanner, built, now);
    const [path = ''] = packages.keys();
    return days > most ? [oldDatabase(scanner, path, days, most)] : [];
  });
}
