import { UnreadableError } from '../errors';
import { byPath } from './names';
import type { Tree, TreeEntry } from './tree';

/** Files of `tree` under other paths: `names` gives for each path the one that it has there. */
export function renamed(tree: Tree, names: ReadonlyMap<string, Pick<TreeEntry, 'path' | 'size'>>): Tree {
  const entryAt = (path: string): TreeEntry | undefined => {
    const file = names.get(path);
    return file && { path, size: file.size, kind: 'file' };
  };
  const entries = [...names].map(([path, { size }]): TreeEntry => ({ path, size, kind: 'file' })).sort(byPath);
  const open = tree.open?.bind(tree);
  return {
    ...(open && {
      open: (path) => {
        const file = names.get(path);
        if (file === undefined) return Promise.reject(new UnreadableError(`${path}: there is no such file`));
        return open(file.path);
      },
    }),
    list: () => Promise.resolve(entries),
    stat: (path) => Promise.resolve(entryAt(path)),
    read: (path, range) => {
      const file = names.get(path);
      if (file === undefined) return Promise.reject(new UnreadableError(`${path}: there is no such file`));
      return tree.read(file.path, range);
    },
    readLink: (path) => Promise.reject(new UnreadableError(`${path}: it is no link`)),
    close: () => tree.close(),
  };
}
