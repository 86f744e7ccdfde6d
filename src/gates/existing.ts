import type { Base, ChangedFile } from '../change/change';
import { atLeast, type Detection, type Severity } from '../findings/finding';
import { identify, type Identified } from '../findings/fingerprint';
import type { FileGate, ScanInput } from './gate';
import { scopeOf } from './scope';

/**
 * Which detections the base has too: the files that have any at the head are scanned at the base, renamed ones under their old
 * name. What has become worse is new, and so is whatever could not be evaluated: what the change did there is not known.
 */
export async function existingIn(
  gate: FileGate,
  base: Base,
  settings: ScanInput['settings'],
  found: readonly Identified<Detection>[],
  isExcluded: (path: string) => boolean,
): Promise<Set<Identified<Detection>>> {
  const files = new Map(base.files.filter((file) => !file.deleted).map((file) => [file.path, file]));
  const known = await baseSeverities(gate, base, settings, files, found, isExcluded);
  const isKnown = ({ detection, fingerprint }: Identified<Detection>): boolean => {
    const before = known.get(fingerprint);
    return before !== undefined && atLeast(before, detection.severity) && !detection.incomplete;
  };
  const existing = new Set(found.filter(isKnown));
  await moveToAddedLines(base, files, found, existing);
  await addMoved(gate, base, settings, found, existing, isExcluded);
  return existing;
}

/** A secret that the base holds in a file which the change deletes was moved: it is as old as it was. */
async function addMoved(
  gate: FileGate,
  base: Base,
  settings: ScanInput['settings'],
  found: readonly Identified<Detection>[],
  existing: Set<Identified<Detection>>,
  isExcluded: (path: string) => boolean,
): Promise<void> {
  const fresh = found.filter((each) => each.detection.identity !== undefined && !existing.has(each));
  const deleted = new Set(base.files.filter((file) => file.deleted).map((file) => file.path));
  if (fresh.length === 0 || deleted.size === 0) return;
  const scope = await scopeOf(gate, base.tree, isExcluded);
  const entries = scope.entries.filter((entry) => deleted.has(entry.path));
  const scan = await gate.scan({ tree: scope.tree, entries, settings, progress: () => undefined });
  const known = new Map(scan.detections.map((detection) => [secretOf(detection), detection.severity]));
  for (const each of fresh) {
    const before = known.get(secretOf(each.detection));
    if (before !== undefined && atLeast(before, each.detection.severity)) existing.add(each);
  }
}

const secretOf = ({ rule, identity }: Detection): string => `${rule}\0${identity ?? ''}`;

/** The fingerprints at the base, under the paths of the head, and how severe each was. */
async function baseSeverities(
  gate: FileGate,
  base: Base,
  settings: ScanInput['settings'],
  files: ReadonlyMap<string, ChangedFile>,
  found: readonly Identified<Detection>[],
  isExcluded: (path: string) => boolean,
): Promise<Map<string, Severity>> {
  const headPaths = new Map<string, string>();
  for (const path of new Set(found.map(({ detection }) => detection.location.path))) {
    // A file that the change doesn't list is the same on both sides.
    const file = files.get(path);
    const basePath = file ? file.basePath : path;
    if (basePath !== undefined) headPaths.set(basePath, path);
  }
  if (headPaths.size === 0) return new Map();
  const scope = await scopeOf(gate, base.tree, isExcluded);
  // What is no entry is found by way of one (a file that requirements take in).
  const own = new Set(scope.entries.map(({ path }) => path));
  const beside = new Set([...headPaths.keys()].filter((path) => !own.has(path)));
  const through = beside.size > 0 ? await gate.dependentsOf?.(scope.tree, scope.entries, beside) : undefined;
  const entries = scope.entries.filter(({ path }) => headPaths.has(path) || through?.has(path) === true);
  const scan = await gate.scan({ tree: scope.tree, entries, settings, progress: () => undefined });
  const before = identify(scan.detections, (path) => headPaths.get(path) ?? path);
  return new Map(before.map(({ fingerprint, detection }) => [fingerprint, detection.severity]));
}

/** Of equal lines, some of them new, the new ones are those that the change adds, not the last ones. */
async function moveToAddedLines(
  base: Base,
  files: ReadonlyMap<string, ChangedFile>,
  found: readonly Identified<Detection>[],
  existing: Set<Identified<Detection>>,
): Promise<void> {
  const groups = new Map<string, Identified<Detection>[]>();
  for (const each of found) {
    const equals = groups.get(each.group);
    if (equals) equals.push(each);
    else groups.set(each.group, [each]);
  }
  for (const equals of groups.values()) {
    const old = equals.filter((each) => existing.has(each)).length;
    const [first] = equals;
    const file = first && files.get(first.detection.location.path);
    if (!file || old === 0 || old === equals.length) continue;
    const added = await base.addedLines(file);
    const isAdded = ({ detection }: Identified<Detection>): boolean => added.has(detection.location.startLine ?? 0);
    const oldestFirst = [...equals.filter((each) => !isAdded(each)), ...equals.filter(isAdded)];
    for (const each of equals) existing.delete(each);
    for (const each of oldestFirst.slice(0, old)) existing.add(each);
  }
}
