import semver from 'semver';
import type { Manifest } from '../manifest';

/**
 * Why a Cargo.lock doesn't belong to a Cargo.toml of its workspace, in a sentence; undefined: it does. `cargo build --locked` refuses what has
 * no locked version that fits.
 */
export function isCargoLockOutOfDate(lock: Manifest, manifest: Manifest): string | undefined {
  for (const { name, specifier, origin } of manifest.dependencies) {
    // Folders have no source in the lock, and what is inherited from the workspace has its version there.
    if (origin.kind === 'folder') continue;
    const found = lock.dependencies.filter((each) => each.name === name);
    if (found.length === 0) return `Cargo.lock has no ${name}, which Cargo.toml asks for`;
    const range = specifier === undefined || origin.kind !== 'index' ? null : rangeOf(specifier);
    if (range !== null && !found.some(({ version }) => version !== undefined && semver.satisfies(version, range)))
      return `Cargo.lock has ${name} ${found[0]?.version ?? ''}, where Cargo.toml asks for ${specifier ?? ''}`;
  }
  return undefined;
}

/** `1.2, <1.5` is `^1.2 <1.5`. Source: the Cargo Book, "Specifying Dependencies". */
const rangeOf = (specifier: string): string | null =>
  semver.validRange(
    specifier
      .split(',')
      .map((part) => part.trim())
      .map((part) => (/^\d+(?:\.\d+)*(?:[-+].*)?$/.test(part) ? `^${part}` : part))
      .join(' '),
  );
