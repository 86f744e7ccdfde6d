import {
  nothingRead,
  oldDatabases,
  unfixedLeftOut,
  vulnerabilityDetections,
} from '../../engines/vulnerabilities/detections';
import { lockfileName, pinsAnything } from '../../engines/vulnerabilities/lockfiles';
import { whyNotAsked } from '../../engines/vulnerabilities/readable';
import { scanLockfilesFor, type Asking, type VulnerabilityScan } from '../../engines/vulnerabilities/scan';
import { Manifests } from '../../engines/dependencies/project';
import type { EngineAccess } from '../../engines/external/access';
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
  if (engines.includes('pip-audit') && settings['pip-audit'] === 'osv' && settings.osv.mirror !== undefined)
    throw new EngineError(
      'pip-audit asks a server, and the policy has none asked (osv.mirror); name PyPI (pip-audit: pypi), or leave it out',
    );
  const { pinned, unpinned, unreadable } = await withPins(tree, known);
  const scans: VulnerabilityScan[] = [];
  const manifests = new Manifests(tree);
  const left = new Map<TreeEntry, { readonly engine: LockfileEngine; readonly why: string }[]>();
  for (const engine of engines) {
    const mine: TreeEntry[] = [];
    for (const entry of pinned) {
      const why = await whyNotAsked(engine, tree, entry, manifests);
      if (why === undefined) mine.push(entry);
      else left.set(entry, [...(left.get(entry) ?? []), { engine, why }]);
    }
    if (mine.length > 0)
      scans.push(...(await scanLockfilesFor(engine, tree, mine, askingOf({ settings, external }, manifests))));
  }
  const builtin = [settings.engine].flat().includes('builtin');
  const found = scans.flatMap((scan) => scan.found);
  const shown = settings['ignore-unfixed'] ? found.filter(({ fixed }) => fixed !== undefined) : found;
  const hidden = found.filter((each) => !shown.includes(each));
  return {
    detections: [
      ...unreadable.map((path) => nothingRead('gatehouse', path, 'it could not be read')),
      ...vulnerabilityDetections(shown, repository, 'vendor'),
      ...unfixedLeftOut(hidden),
      ...scans.flatMap(unread),
      ...(builtin ? [] : askedByNone(left, engines)),
      ...oldDatabases(scans, settings['max-db-age'], new Date()),
    ],
    skipped: { ...(unpinned > 0 && { 'nothing pinned': unpinned }), ...leftBy(left) },
    engines: usesOf(scans),
  };
}

const repository = {
  name: undefined,
  origins: { ofLayer: () => undefined, ofPackage: () => undefined },
  layers: [],
};

/** Scanners pass over a lock file that they can't parse without a word. */
const unread = ({ scanner, packages, unread: told }: VulnerabilityScan): Detection[] => [
  ...told.map(({ path, reason }) => nothingRead(scanner, path, reason)),
  ...[...packages]
    .filter(([path, count]) => count === 0 && !told.some((each) => each.path === path))
    .map(([path]) => nothingRead(scanner, path, 'no package could be read from it')),
];

type Left = ReadonlyMap<TreeEntry, readonly { readonly engine: LockfileEngine; readonly why: string }[]>;

/** What each engine leaves to others is counted; what all of them leave is not known. */
const askedByNone = (left: Left, engines: readonly LockfileEngine[]): Detection[] =>
  [...left].flatMap(([{ path }, all]) => {
    const [first] = all;
    return first && all.length === engines.length ? [nothingRead(first.engine, path, first.why)] : [];
  });

function leftBy(left: Left): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { engine } of [...left.values()].flat())
    counts[`not for ${engine}`] = (counts[`not for ${engine}`] ?? 0) + 1;
  return counts;
}

function askingOf(
  { settings, external }: Pick<Input, 'settings'> & { external: EngineAccess },
  manifests: Manifests,
): Asking {
  const osv = settings['pip-audit'] === 'osv' ? settings.osv.url : undefined;
  return { access: external, manifests, osv };
}

/** One for each engine, however often it ran. */
function usesOf(scans: readonly VulnerabilityScan[]): VulnerabilityScan['use'][] {
  const uses = new Map<string, VulnerabilityScan['use']>();
  for (const { use } of scans) {
    const before = uses.get(use.name);
    const peak = Math.max(before?.peakMegabytes ?? 0, use.peakMegabytes ?? 0);
    const durationMs = use.durationMs + (before?.durationMs ?? 0);
    uses.set(use.name, { ...use, durationMs, ...(peak > 0 && { peakMegabytes: peak }) });
  }
  return [...uses.values()];
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
