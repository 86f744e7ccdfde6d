import { UnreadableError } from '../../errors';
import { decodeText } from '../../formats/text';
import type { Tree, TreeEntry } from '../../trees/tree';
import { mentionsLibraries } from './candidates';
import { importsIn } from './modules';
import { maxModuleLength, modulePathsOf } from './project';

/** In bytes. What lies behind it in the order of paths is taken for unaffected. */
const maxRead = 100_000_000;
/** Calls are followed no further. */
const maxLevels = 8;
/** The nearest ones. */
const maxDependents = 300;

/**
 * The unchanged modules in which a change of others can show: those that bring data from outside and import, in however many steps,
 * a module that was changed. A file that can't be read imports nothing.
 */
export async function dependentsOf(
  tree: Tree,
  entries: readonly TreeEntry[],
  changed: ReadonlySet<string>,
): Promise<Set<string>> {
  const dependents = new Set<string>();
  let next = new Set([...changed].filter((path) => path.endsWith('.py')));
  if (next.size === 0) return dependents;
  const { importers, starting } = await readImports(tree, entries);
  const seen = new Set(next);
  for (let level = 0; level < maxLevels && next.size > 0; level++) {
    const found = [...next].flatMap((path) => importers.get(path) ?? []);
    next = new Set();
    for (const path of found) {
      if (seen.has(path)) continue;
      seen.add(path);
      next.add(path);
      if (starting.has(path) && dependents.size < maxDependents) dependents.add(path);
    }
  }
  return dependents;
}

interface Imports {
  /** Who imports the module at a path. */
  readonly importers: ReadonlyMap<string, readonly string[]>;
  /** Where data from outside may come in. */
  readonly starting: ReadonlySet<string>;
}

async function readImports(tree: Tree, entries: readonly TreeEntry[]): Promise<Imports> {
  const paths = await modulePathsOf(tree);
  const importers = new Map<string, string[]>();
  const starting = new Set<string>();
  let read = 0;
  for (const { path, size } of entries) {
    if (!path.endsWith('.py') || size > maxModuleLength || read > maxRead) continue;
    read += size;
    const source = await sourceAt(tree, path);
    if (mentionsLibraries(source)) starting.add(path);
    const targets = new Set([...importsIn(source)].flatMap((name) => paths.of(name, path)));
    for (const target of targets) {
      const known = importers.get(target);
      if (known) known.push(path);
      else importers.set(target, [path]);
    }
  }
  return { importers, starting };
}

async function sourceAt(tree: Tree, path: string): Promise<string> {
  try {
    return decodeText(await tree.read(path, { length: maxModuleLength }))?.text ?? '';
  } catch (error) {
    if (error instanceof UnreadableError) return '';
    throw error;
  }
}
