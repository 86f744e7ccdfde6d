import { posix } from 'node:path';
import type { Workspaces } from './manifest';

/** Globs as tools let people write them: `./packages/*`, `!packages/old`. */
export function workspacesOf(members: readonly unknown[], exclude: readonly unknown[] = []): Workspaces {
  const texts = (list: readonly unknown[]): string[] => list.filter((each) => typeof each === 'string');
  const plain = (glob: string): string => posix.normalize(glob.trim()).replace(/\/+$/, '');
  const all = texts(members);
  return {
    members: all.filter((glob) => !glob.startsWith('!')).map(plain),
    exclude: [...all.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)), ...texts(exclude)].map(plain),
  };
}
