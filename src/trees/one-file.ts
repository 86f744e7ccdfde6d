import { UnreadableError } from '../errors';
import type { Tree, TreeEntry } from './tree';

/** A tree that holds one file and nothing else. */
export function oneFile(entry: TreeEntry, read: Tree['read']): Tree {
  return {
    list: () => Promise.resolve([entry]),
    stat: (path) => Promise.resolve(path === entry.path ? entry : undefined),
    read,
    readLink: (path) => Promise.reject(new UnreadableError(`${path}: can't be read: it is no link`)),
    close: () => Promise.resolve(),
  };
}
