import { belongTogether } from '../../engines/dependencies/pairs';
import { kindOf } from '../../formats/manifests/names';
import type { FileGate } from '../gate';

export const dependenciesGate: FileGate<'dependencies'> = {
  id: 'dependencies',
  unit: 'files',
  kind: 'manifests and lock files',
  covers: ({ kind, path }) => kind === 'file' && kindOf(path) !== undefined,
  dependsOn: (entry, changed) => belongTogether(entry.path, changed),
  dependentsOf: async (tree, entries, changed) =>
    (await import('../../engines/dependencies/inclusions')).includersOf(tree, entries, changed),
  scan: async (input) => (await import('./scan')).scanDependencies(input),
};
