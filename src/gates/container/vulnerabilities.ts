import {
  endOfLife,
  nothingRead,
  oldDatabases,
  unfixedLeftOut,
  vulnerabilityDetections,
  type Target,
} from '../../engines/vulnerabilities/detections';
import { originsIn, type DockerfileText } from '../../engines/vulnerabilities/origin';
import { scanImagesFor, type VulnerabilityScan } from '../../engines/vulnerabilities/scan';
import { EngineError } from '../../errors';
import { atLeast, type Detection } from '../../findings/finding';
import { vulnerabilityEngines } from '../../policy/engines';
import { bothUses } from '../../merge-gates';
import type { TreeEntry } from '../../trees/tree';
import type { EngineUse, Scan, ScanInput, SettingsOf } from '../gate';
type Settings = SettingsOf<'container'>;

const scannersOf = ({ engine }: Settings): (typeof vulnerabilityEngines)[number][] =>
  vulnerabilityEngines.filter((name) => [engine].flat().includes(name));

export interface VulnerabilityInput extends Pick<ScanInput<'container'>, 'tree' | 'settings' | 'external'> {
  /** What the policy names as images. */
  readonly images: readonly TreeEntry[];
  /** Where an image may come from. */
  readonly dockerfiles: readonly DockerfileText[];
  readonly now: Date;
}

/**
 * What the scanners of the policy know of the packages in images. Rejects with `EngineError` when a scanner fails, has no database, or
 * has nothing that it could be asked about.
 */
export async function scanVulnerabilities(input: VulnerabilityInput): Promise<Pick<Scan, 'detections' | 'engines'>> {
  const { tree, settings, external, images, dockerfiles, now } = input;
  const scanners = scannersOf(settings);
  const [first] = scanners;
  if (first !== undefined && settings.images.length === 0)
    throw new EngineError(
      `${first} has nothing to be asked about: name images (gates.container.images); lock files are for the dependencies gate`,
    );
  if (scanners.length === 0 || images.length === 0) return { detections: [], engines: [] };
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

  return {
    detections: [...detections, ...oldDatabases(scans, settings.vulnerabilities['max-db-age'], now)],
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

function judged(scans: readonly VulnerabilityScan[], target: Target, { vulnerabilities }: Settings): Detection[] {
  const found = scans.flatMap((scan) => scan.found);
  const shown = vulnerabilities['ignore-unfixed'] ? found.filter(({ fixed }) => fixed !== undefined) : found;
  const left = found.filter((each) => !shown.includes(each));
  return [...vulnerabilityDetections(shown, target, vulnerabilities['severity-from']), ...unfixedLeftOut(left)];
}

/** Each scanner once, with all the time that it took. */
function usesOf(scans: readonly VulnerabilityScan[]): EngineUse[] {
  const uses = new Map<string, EngineUse>();
  for (const { use } of scans) {
    const known = uses.get(use.name);
    uses.set(use.name, known === undefined ? use : bothUses(known, use));
  }
  return [...uses.values()];
}
