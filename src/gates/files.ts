import type { Base } from '../change/change';
import type { Detection } from '../findings/finding';
import { identify } from '../findings/fingerprint';
import type { Log } from '../log';
import { globMatcher } from '../policy/globs';
import type { TreeEntry } from '../trees/tree';
import { unite, withEarlier } from './brought';
import type { Evaluation, Inspection } from './evaluate';
import { existingIn } from './existing';
import type { FileGate, FileGateId, ScanInput, SettingsOf } from './gate';
import { applyInlineSkips } from './inline-skips';
import { joined, withNamed } from './named';
import { scopeOf, type Scope } from './scope';

/**
 * Scans the files of a gate, and the commits it asks for. With a base, the changed files are scanned on both sides, and what is found
 * on both is existing.
 */
export async function inspectFiles(
  fileGate: FileGate,
  settings: SettingsOf<FileGateId>,
  evaluation: Evaluation,
): Promise<Inspection> {
  const { external } = evaluation;
  const isOfKind = fileGate.isOfKind?.bind(fileGate);
  const dependsOn = fileGate.dependsOn?.bind(fileGate);
  const gate: FileGate = {
    ...fileGate,
    covers: (entry) => fileGate.covers(entry, settings),
    ...(isOfKind && { isOfKind: (tree, entry) => isOfKind(tree, entry, settings) }),
    ...(dependsOn && { dependsOn: (entry, changed) => dependsOn(entry, changed, settings) }),
    scan: (input) => fileGate.scan({ ...input, external }),
  };
  return inScopeOfGate(gate, settings, evaluation, (scope) => inspectScope(gate, settings, evaluation, scope));
}

async function inspectScope(
  gate: FileGate,
  settings: SettingsOf<FileGateId>,
  { change, baseline, earlier, log }: Evaluation,
  { isExcluded, named, ...scope }: GateScope,
): Promise<Inspection> {
  // A hook has to be quick: what is staged is judged, whatever else the settings ask for.
  const base = gate.judgesAll?.(settings) && !change.staged ? undefined : change.base;
  const entries = base ? await touched(gate, scope, base, named) : scope.entries;
  const progress = progressOf(gate, log);
  const scan = await gate.scan({ tree: scope.tree, entries, settings, base: change.base, progress });
  const commits = await gate.scanCommits?.({
    ...{ change, settings, isExcluded, known: earlier?.commits?.tips ?? [] },
    progress: (walked) => {
      log.progress(`${gate.id}: ${walked} commits`);
    },
  });
  const inFiles = [...scan.detections, ...scope.unreadable.map(unreadableFolder)];
  const identified = identify(unite(inFiles, commits?.detections ?? []));
  const found = earlier ? await withEarlier(identified, earlier, change) : identified;
  const existing = change.base ? await existingIn(gate, change.base, settings, found, isExcluded) : new Set();
  const detections = found.map(({ detection }) => detection);
  const applied = await applyInlineSkips(detections, gate.id, settings['inline-skips']);
  const inlineSkips = applied.filter(({ skipped }) => skipped).length;
  return {
    found: found.map((identified, i) => ({
      detection: identified.detection,
      ...applied[i],
      fingerprint: identified.fingerprint,
      existing: existing.has(identified) || baseline.has(identified.fingerprint),
    })),
    evidence: {
      kind: [gate.kind, named && gate.named?.(settings)?.things].filter(Boolean).join(', '),
      ofKind: scope.isPart ? undefined : scope.entries.length,
      selected: entries.length,
      evaluated: scan.evaluated,
      passedOver: sum(scan.skipped),
      changed: base?.files.filter((file) => !file.deleted).length,
      deleted: base && scope.entries.length === 0 && !scope.isPart ? await allDeleted(gate, base, isExcluded) : 0,
      ...(commits && { commits: commits.covered }),
    },
    report: {
      evaluated: scan.evaluated,
      unit: gate.unit,
      skipped: {
        ...added(added(scope.skipped, scan.skipped), commits?.skipped ?? {}),
        ...(inlineSkips > 0 && { 'inline skips': inlineSkips }),
      },
      engines: scan.engines,
      measurements: [],
      ...(commits && { commits: commits.covered }),
    },
  };
}

interface GateScope extends Scope {
  readonly isExcluded: (path: string) => boolean;
  readonly named: Scope | undefined;
}

/** Has `use` do its work on what of the head is a gate's to judge, and on what its settings name; that is there no longer than `use` takes. */
export async function inScopeOfGate<T>(
  gate: FileGate,
  settings: SettingsOf<FileGateId>,
  evaluation: Pick<Evaluation, 'root' | 'change' | 'excludesByDefault' | 'external' | 'isElsewhere'>,
  use: (scope: GateScope) => Promise<T>,
): Promise<T> {
  const { change } = evaluation;
  const isExcluded = exclusionOf(settings.exclude, evaluation);
  const isLeftOut = (name: string): boolean => isExcluded(name) || evaluation.isElsewhere?.(name) === true;
  const inTree = await scopeOf(gate, change.head.tree, isLeftOut, isWantedIn(gate, change));
  const naming = change.staged ? undefined : gate.named?.(settings);
  if (naming === undefined) return use({ ...inTree, isExcluded, named: undefined });
  return withNamed(gate, naming, evaluation, isExcluded, async (named) =>
    use({ ...(named ? await joined(inTree, named) : inTree), isExcluded, named }),
  );
}

/** A hook has to be quick: it asks the content of what is staged, and of what depends on that, for its kind. */
function isWantedIn(
  gate: FileGate,
  { staged, base }: Evaluation['change'],
): ((entry: TreeEntry) => boolean) | undefined {
  return staged && base ? touchedBy(gate, base) : undefined;
}

/** Whether a change touches an entry, or what it depends on; `changed` are the paths that count as touched. */
function touchedBy(
  gate: FileGate,
  { files }: Base,
  changed: ReadonlySet<string> = new Set(files.map(({ path }) => path)),
): (entry: TreeEntry) => boolean {
  const depends = gate.dependsOn?.bind(gate);
  return (entry) =>
    changed.has(entry.path) || (depends !== undefined && files.some((file) => depends(entry, file.path)));
}

/** What a folder that can't be opened holds may be of any gate's kind. */
function unreadableFolder({ path }: TreeEntry): Detection {
  return {
    rule: 'unreadable-folder',
    engine: 'gatehouse',
    severity: 'high',
    title: 'Folder could not be opened',
    message: `${path}: the folder can't be opened, so what is in it was not evaluated.`,
    location: { path },
    lineText: '',
    incomplete: true,
    help: {
      text: 'Let the job read the folder. If it is not part of the project, have git ignore it, or leave it out with `exclude` in the policy.',
    },
  };
}

/**
 * The policy's own list of exclusions always holds. The default one is for what lies about in a working tree: a file that a
 * change touches is judged wherever it lies.
 */
function exclusionOf(
  exclude: readonly string[],
  { change, excludesByDefault }: Pick<Evaluation, 'change' | 'excludesByDefault'>,
): (path: string) => boolean {
  if (exclude.length === 0 || (excludesByDefault && change.base)) return () => false;
  return globMatcher(exclude);
}

/** The entries that a change touches: themselves, what they link to, or files they depend on; and what settings name. */
async function touched(
  gate: FileGate,
  { tree, entries, links }: Scope,
  base: Base,
  named: Scope | undefined,
): Promise<TreeEntry[]> {
  const changed = new Set([...base.files, ...(named?.entries ?? [])].map(({ path }) => path));
  const isTouched = touchedBy(gate, base, changed);
  const dependents = await gate.dependentsOf?.(tree, entries, changed);
  return entries.filter(
    (entry) => isTouched(entry) || dependents?.has(entry.path) === true || changed.has(links.get(entry.path) ?? ''),
  );
}

/** How many of its kind the base has, where the change deletes each of them; 0 where it only gives one another name. */
async function allDeleted(gate: FileGate, { tree, files }: Base, isExcluded: GateScope['isExcluded']): Promise<number> {
  const renamed = new Set(
    files.filter((file) => !file.deleted && file.path !== file.basePath).map((file) => file.basePath),
  );
  const deleted = new Set(files.filter((file) => file.deleted && !renamed.has(file.path)).map(({ path }) => path));
  const { entries } = await scopeOf(gate, tree, isExcluded);
  return entries.every(({ path }) => deleted.has(path)) ? entries.length : 0;
}

const added = (
  counts: Readonly<Record<string, number>>,
  more: Readonly<Record<string, number>>,
): Record<string, number> => ({
  ...counts,
  ...Object.fromEntries(Object.entries(more).map(([reason, count]) => [reason, (counts[reason] ?? 0) + count])),
});

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

function progressOf(gate: FileGate, log: Log): ScanInput['progress'] {
  return (done, total) => {
    log.progress(`${gate.id}: ${done} of ${total} ${gate.unit}`);
  };
}
