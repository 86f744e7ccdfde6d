import { belongTogether } from '../../engines/dependencies/pairs';
import { contentKindOf } from '../../formats/manifests/by-content';
import { kindOf } from '../../formats/manifests/names';
import { unreadKindOf } from '../../formats/manifests/unread';
import type { FileGate } from '../gate';

const isNamed = (path: string): boolean => (kindOf(path) ?? unreadKindOf(path)) !== undefined;

/** People write such files by hand. */
const maxContentBytes = 1_000_000;

export const dependenciesGate: FileGate<'dependencies'> = {
  id: 'dependencies',
  unit: 'files',
  kind: 'manifests and lock files',
  covers: ({ kind, path, size }) =>
    kind === 'file' && (isNamed(path) || (contentKindOf(path) !== undefined && size <= maxContentBytes)),
  isOfKind: async (tree, { path }) =>
    isNamed(path) || contentKindOf(path)?.is((await tree.read(path)).toString('latin1')) === true,
  dependsOn: (entry, changed) => belongTogether(entry.path, changed),
  dependentsOf: async (tree, entries, changed) =>
    (await import('../../engines/dependencies/inclusions')).includersOf(tree, entries, changed),
  scan: async (input) => (await import('./scan')).scanDependencies(input),
};
