import { UnreadableError } from '../errors';
import { targetOf, type Tree, type TreeEntry } from '../trees/tree';
import type { FileGate } from './gate';

/** What of a tree is a gate's to judge. */
export interface Scope {
  /** The tree, in which the links among `entries` read as what they lead to. */
  readonly tree: Tree;
  readonly entries: readonly TreeEntry[];
  /** More may be of the gate's kind: not all were asked. */
  readonly isPart: boolean;
  /** For the entries that are links: the file each leads to. */
  readonly links: ReadonlyMap<string, string>;
  /** Folders that could not be opened. */
  readonly unreadable: readonly TreeEntry[];
  /** What is of this gate's kind by its name and can't be judged, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
}

/**
 * Finds what a gate has to judge in a tree. A link of the gate's kind (`app.py`) is judged as the file it leads to, unless
 * that is of the gate's kind itself, and so is judged where it lies. A file whose content has to tell its kind is left out
 * where neither it nor what it leads to is `isWanted`.
 */
export async function scopeOf(
  gate: FileGate,
  tree: Tree,
  isExcluded: (path: string) => boolean,
  isWanted: (entry: TreeEntry) => boolean = () => true,
): Promise<Scope> {
  const entries: TreeEntry[] = [];
  const unreadable: TreeEntry[] = [];
  const links = new Map<string, string>();
  const skipped: Record<string, number> = {};
  const skip = (reason: string): void => void (skipped[reason] = (skipped[reason] ?? 0) + 1);
  for (const entry of await tree.list()) {
    if (entry.kind === 'unreadable') {
      if (!isExcluded(entry.path)) unreadable.push(entry);
      continue;
    }
    if (!gate.covers({ ...entry, kind: 'file' })) continue;
    if (isExcluded(entry.path)) {
      skip('excluded');
      continue;
    }
    if (entry.kind === 'file') {
      entries.push(entry);
      continue;
    }
    const target = entry.kind === 'symlink' ? await targetOf(tree, entry.path) : undefined;
    if (!target) skip(entry.kind);
    else if (!gate.covers(target)) {
      entries.push({ ...target, path: entry.path });
      links.set(entry.path, target.path);
    }
  }
  const view = links.size > 0 ? following(tree, links) : tree;
  const wanted = entries.filter(
    (entry) => !gate.isOfKind || isWanted(entry) || isWanted({ ...entry, path: links.get(entry.path) ?? entry.path }),
  );
  const isPart = wanted.length < entries.length;
  return { tree: view, entries: await ofKind(gate, view, wanted), isPart, links, unreadable, skipped };
}

/** What can't be read stays: its gate says so. */
async function ofKind(gate: FileGate, tree: Tree, entries: TreeEntry[]): Promise<TreeEntry[]> {
  if (gate.isOfKind === undefined) return entries;
  const kept: TreeEntry[] = [];
  for (const entry of entries) {
    try {
      if (await gate.isOfKind(tree, entry)) kept.push(entry);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      kept.push(entry);
    }
  }
  return kept;
}

function following(tree: Tree, links: ReadonlyMap<string, string>): Tree {
  return {
    list: () => tree.list(),
    stat: async (path) => {
      const entry = await tree.stat(links.get(path) ?? path);
      return entry && { ...entry, path };
    },
    read: (path, range) => tree.read(links.get(path) ?? path, range),
    readLink: (path) => tree.readLink(path),
    close: () => tree.close(),
  };
}
