import {
  nothingRead,
  oldDatabases,
  unfixedLeftOut,
  vulnerabilityDetections,
} from '../../engines/vulnerabilities/detections';
import { lockfileName, pinsAnything } from '../../engines/vulnerabilities/lockfiles';
import { scanLockfilesFor, type VulnerabilityScan } from '../../engines/vulnerabilities/scan';
import { EngineError, UnreadableError } from '../../errors';
import type { Detection } from '../../findings/finding';
import { decodeText } from '../../formats/text';
import type { lockfileEngines } from '../../policy/engines';
import type { Tree, TreeEntry } from '../../trees/tree';
import type { Scan, ScanInput } from '../gate';

type Input = Pick<ScanInput<'dependencies'>, 'tree' | 'settings' | 'external'>;
export type LockfileEngine = (typeof lockfileEngines)[number];

/**
 * Asks the external engines of the policy about lock files, and unites what they say of one vulnerability. Rejects with `EngineError`
 * when one fails or has no database.
 */
export async function askEngines(
  engines: readonly LockfileEngine[],
  entries: readonly TreeEntry[],
  { tree, settings, external }: Input,
): Promise<Pick<Scan, 'detections' | 'skipped' | 'engines'>> {
  const known = entries.filter(({ path }) => lockfileName(path) !== undefined);
  if (engines.length === 0 || known.length === 0) return { detections: [], skipped: {}, engines: [] };
  if (external === undefined) throw new EngineError(`${engines.join(' and ')} can't be run here`);
  const { pinned, unpinned, unreadable } = await withPins(tree, known);
  const scans: VulnerabilityScan[] = [];
  if (pinned.length > 0)
    for (const engine of engines) scans.push(await scanLockfilesFor(engine, tree, pinned, external));
  const found = scans.flatMap((scan) => scan.found);
  const shown = settings['ignore-unfixed'] ? found.filter(({ fixed }) => fixed !== undefined) : found;
  const left = found.filter((each) => !shown.includes(each));
  return {
    detections: [
      ...unreadable.map((path) => nothingRead('gatehouse', path, 'it could not be read')),
      ...vulnerabilityDetections(shown, repository, 'vendor'),
      ...unfixedLeftOut(left),
      ...scans.flatMap(unread),
      ...oldDatabases(scans, settings['max-db-age'], new Date()),
    ],
    skipped: unpinned > 0 ? { 'nothing pinned': unpinned } : {},
    engines: scans.map(({ use }) => use),
  };
}

const repository = {
  name: undefined,
  origins: { ofLayer: () => undefined, ofPackage: () => undefined },
  layers: [],
};

/** Scanners pass over a lock file that they can't parse without a word. */
const unread = ({ scanner, packages }: VulnerabilityScan): Detection[] =>
  [...packages]
    .filter(([, count]) => count === 0)
    .map(([path]) => nothingRead(scanner, path, 'no package could be read from it'));

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
