import type { ArchiveKind } from './archive';

/** What `numpy.savez` writes: each array a file of its own. */
export const npzKind: ArchiveKind = {
  format: 'NumPy archive',
  fits: (names) => names.length > 0 && names.every((name) => name.endsWith('.npy')),
  judge: () => Promise.resolve(),
};
