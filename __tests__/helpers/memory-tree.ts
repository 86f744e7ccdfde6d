import { UnreadableError } from '../../src/errors';
import type { Tree, TreeEntry } from '../../src/trees/tree';

/** A tree that lives in an object: path -> content. */
export function memoryTree(files: Record<string, string | Buffer>): Tree {
  const contents = new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)]));
  const entries: TreeEntry[] = [...contents]
    .map(([path, bytes]) => ({ path, size: bytes.length, kind: 'file' as const }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    list: () => Promise.resolve(entries),
    stat: (path) => Promise.resolve(entries.find((entry) => entry.path === path)),
    read: (path, range) => {
      const bytes = contents.get(path);
      if (bytes === undefined) return Promise.reject(new UnreadableError(`${path}: no such file`));
      const offset = range?.offset ?? 0;
      return Promise.resolve(bytes.subarray(offset, range?.length === undefined ? undefined : offset + range.length));
    },
    readLink: (path) => Promise.reject(new UnreadableError(`${path}: no link`)),
    close: () => Promise.resolve(),
  };
}
