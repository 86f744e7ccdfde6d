import { mkdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { EngineAccess } from '../engines/external/access';
import { inPrivateFolder } from '../engines/external/folder';
import { EvidenceError } from '../errors';
import { DirectoryTree, walk } from '../trees/directory';
import { byPath, nameOf, rawName } from '../trees/names';
import { targetOf, type Tree, type TreeEntry } from '../trees/tree';
import type { FileGate, Named } from './gate';
import { scopeOf, type Scope } from './scope';

/** Has `use` judge what settings name, on the disk and on servers; what comes from there is kept for as long as that takes. */
export async function withNamed<T>(
  gate: FileGate,
  naming: Named,
  { root, external }: { readonly root: string; readonly external: EngineAccess },
  isExcluded: (path: string) => boolean,
  use: (named: Scope | undefined) => Promise<T>,
): Promise<T> {
  const { key, paths, remote = [] } = naming;
  const local = paths.length > 0 ? await scopeOfNamed(gate, naming, root, isExcluded) : undefined;
  if (remote.length === 0) return use(local);
  return inPrivateFolder(os.tmpdir(), 'gatehouse-named', async (folder) => {
    let all = local;
    for (const [index, each] of remote.entries()) {
      const own = path.join(folder, String(index));
      await mkdir(own);
      const tree = await each.fetch(own, external);
      const scope =
        naming.things === undefined ? await scopeOf(gate, tree, isExcluded) : wholeOf(tree, await tree.list());
      if (scope.entries.length === 0)
        throw new EvidenceError(`gates.${gate.id}.${key}: ${each.text}: it holds no ${gate.kind}`);
      all = all ? await joined(all, scope) : scope;
    }
    return use(all);
  });
}

/**
 * What of a gate's kind lies on the disk where its settings say. Rejects with `EvidenceError` for a path that leads out of the checked
 * folder, isn't there, or holds nothing of the gate's kind: it was named to be judged.
 */
async function scopeOfNamed(
  gate: FileGate,
  { key, paths, things }: Named,
  root: string,
  isExcluded: (path: string) => boolean,
): Promise<Scope> {
  const disk = new DirectoryTree(root);
  const names: Buffer[] = [];
  const unreadable: Buffer[] = [];
  const whole: TreeEntry[] = [];
  const wanted: { readonly text: string; readonly name: string; readonly folder: boolean }[] = [];
  for (const text of paths) {
    const refuse = (why: string): EvidenceError => new EvidenceError(`gates.${gate.id}.${key}: ${text}: ${why}`);
    const name = path.posix.normalize(text).replace(/\/$/, '');
    if (path.posix.isAbsolute(name) || name === '..' || name.startsWith('../'))
      throw refuse('it lies outside the checked folder');
    const entry = name === '.' ? folderEntry : await disk.stat(name);
    if (entry === undefined) throw refuse('there is no such file or folder');
    if (entry.kind === 'symlink') throw refuse('it is a link, or lies behind one; name what it leads to');
    if (entry.kind === 'special') throw refuse('it is no regular file');
    if (things !== undefined) whole.push({ path: name, size: entry.size, kind: 'file' });
    const folder = entry.kind === 'submodule';
    const below = folder
      ? walk(path.resolve(root), name === '.' ? '' : name)
      : { names: [Buffer.from(name)], unreadable: [] };
    for (const each of below.names) names.push(each);
    for (const each of below.unreadable) unreadable.push(each);
    wanted.push({ text, name, folder });
  }
  if (things === undefined) names.push(...(await behindLinks(disk, names)));
  const tree = new DirectoryTree(root, () => Promise.resolve({ names, unreadable }));
  if (things !== undefined) return wholeOf(tree, whole);
  const scope = await scopeOf(gate, tree, isExcluded);
  const found = [...scope.entries, ...scope.unreadable];
  for (const { text, name, folder } of wanted)
    if (!found.some((entry) => entry.path === name || (folder && (name === '.' || entry.path.startsWith(`${name}/`)))))
      throw new EvidenceError(`gates.${gate.id}.${key}: ${text}: it holds no ${gate.kind}`);
  return scope;
}

const wholeOf = (tree: Tree, entries: readonly TreeEntry[]): Scope => ({
  tree,
  entries,
  isPart: false,
  links: new Map(),
  unreadable: [],
  skipped: {},
});

/** The files that links among the named ones lead to, wherever below the checked folder they lie: a loader follows them. */
async function behindLinks(disk: Tree, names: readonly Buffer[]): Promise<Buffer[]> {
  const targets: Buffer[] = [];
  for (const name of names.map(nameOf)) {
    const entry = await disk.stat(name);
    const target = entry?.kind === 'symlink' ? await targetOf(disk, name) : undefined;
    if (target) targets.push(rawName(target.path));
  }
  return targets;
}

/** As git lists a folder that is a repository of its own: the only way in which one shows as an entry. */
const folderEntry: Pick<TreeEntry, 'kind' | 'size'> = { kind: 'submodule', size: 0 };

/** Both, and of what both hold that of the disk. */
export async function joined(scope: Scope, named: Scope): Promise<Scope> {
  const own = new Map((await named.tree.list()).map((entry) => [entry.path, entry]));
  const isOwn = ({ path }: TreeEntry): boolean => own.has(path);
  const others = scope.entries.filter((entry) => !isOwn(entry));
  return {
    tree: eitherOf(own, named.tree, scope.tree),
    entries: [...others, ...named.entries],
    isPart: scope.isPart,
    links: new Map([...scope.links, ...named.links]),
    unreadable: [...scope.unreadable, ...named.unreadable],
    skipped: scope.skipped,
  };
}

function eitherOf(own: ReadonlyMap<string, TreeEntry>, disk: Tree, other: Tree): Tree {
  const holderOf = (name: string): Tree => (own.has(name) ? disk : other);
  return {
    list: async () => [...(await other.list()).filter(({ path }) => !own.has(path)), ...own.values()].sort(byPath),
    stat: (name) => holderOf(name).stat(name),
    read: (name, range) => holderOf(name).read(name, range),
    readLink: (name) => holderOf(name).readLink(name),
    close: () => other.close(),
  };
}
