import { posix } from 'node:path';
import type { Detection } from '../../findings/finding';
import type { Dependency } from '../../formats/manifests/manifest';
import { detectionOf } from './detection';
import type { ManifestFile, Project } from './project';
import { shown, withoutUser } from './shown';
import { isMember } from './workspaces';

/** Entries of a lock file that fetch something else than they say, or than people ask for. */
export function forged({ manifest, lock }: Project, file: ManifestFile): Detection[] {
  if (!file.manifest.locked) return [];
  const overrides = file === lock ? (manifest?.manifest.overrides ?? []) : [];
  const isBeside = manifest !== undefined && lock && posix.dirname(manifest.path) === posix.dirname(lock.path);
  const places = isBeside && file === lock ? otherPlaces(manifest, lock) : [];
  return [
    ...own(file, overrides),
    ...places,
    ...(isBeside || !manifest ? linked(isBeside ? manifest : file, file) : []),
  ];
}

/** What people override may be another package, under the name that others ask for. */
const own = (file: ManifestFile, overrides: readonly Dependency[]): Detection[] =>
  file.manifest.dependencies.flatMap(({ name, version = '', line, mismatch, installs }) => {
    const isOverridden = overrides.some((each) =>
      each.name === name ? each.origin.kind !== 'index' : each.name === installs?.name,
    );
    if (mismatch === undefined || isOverridden) return [];
    const said = shown(`${name} ${version}`.trimEnd());
    const isAddress = mismatch.includes('//');
    const message = `The lock file says ${said}, and fetches ${isAddress ? withoutUser(mismatch) : shown(mismatch)}.`;
    // Yarn's own name for another version of the package stands in plain sight, as people leave it who edit by hand.
    const over = !isAddress && installs?.name === name ? ({ severity: 'medium' } as const) : {};
    return [detectionOf('lock-entry-mismatch', file, line, name, message, over)];
  });

/** The lock file takes from an address of its own, or a repository, what the manifest asks the registry for. */
function otherPlaces({ path, text, manifest }: ManifestFile, lock: ManifestFile): Detection[] {
  const { dependencies, overrides = [] } = manifest;
  const asked = new Set(dependencies.filter(isAskedOfIndex).map(({ name }) => name));
  for (const { name, origin } of [...dependencies, ...overrides]) if (origin.kind !== 'index') asked.delete(name);
  // pnpm has overrides in another file too, and says here that it heeds some.
  const mayBeOverridden = /^overrides:/m.test(lock.text);
  return lock.manifest.dependencies.flatMap(({ ecosystem, name, line, origin, mismatch, direct, askedByAddress }) => {
    if (!asked.has(name) || mismatch !== undefined || mayBeOverridden) return [];
    if (origin.kind === 'index' || (askedByAddress && direct !== true)) return [];
    // A workspace of npm's or Cargo's is asked for as what a registry has.
    if (origin.kind === 'folder' && ecosystem !== 'pypi') return [];
    const address = origin.kind === 'folder' ? origin.path : origin.url;
    if (text.includes(bare(address))) return [];
    const message = `${posix.basename(path)} asks the registry for ${shown(name)}, and the lock file fetches ${withoutUser(address)}.`;
    return [detectionOf('lock-entry-mismatch', lock, line, name, message)];
  });
}

/**
 * Folders and archives on this machine in the place of what the registry has, of npm: neither is one a workspace, nor does a package of the
 * repository ask for it by its path. `naming` says which are workspaces: the manifest, or the lock file itself where it stands alone.
 */
function linked(naming: ManifestFile, lock: ManifestFile): Detection[] {
  if (lock.manifest.kind !== 'package-lock.json') return [];
  const { dependencies, overrides = [], workspaces } = naming.manifest;
  // Version 1 doesn't say what the manifest asks for.
  if (naming === lock && lock.manifest.lockOf?.requirements === undefined) return [];
  const asked = naming === lock ? [] : [...dependencies, ...overrides];
  const byPath = new Set(asked.flatMap(({ name, origin }) => (origin.kind === 'index' ? [] : name)));
  const byName = new Set(asked.filter(isAskedOfIndex).map(({ name }) => name));
  return lock.manifest.dependencies.flatMap(({ name, line, origin, askedByAddress }) => {
    if (askedByAddress || byPath.has(name)) return [];
    if (origin.kind === 'archive' && !origin.url.includes('//') && !byName.has(name))
      return [ofRegistry(lock, line, name, `the file ${shown(origin.url)}`)];
    if (origin.kind !== 'folder' || (workspaces && isMember(workspaces, origin.path))) return [];
    return [ofRegistry(lock, line, name, `the folder ${shown(origin.path)}, which is no workspace`)];
  });
}

const ofRegistry = (lock: ManifestFile, line: number | undefined, name: string, taken: string): Detection => {
  const message = `${shown(name)} is asked of the registry, and the lock file takes ${taken}.`;
  return detectionOf('lock-entry-mismatch', lock, line, name, message);
};

/** A catalog has what it stands for in another file. */
const isAskedOfIndex = ({ origin, specifier }: Dependency): boolean =>
  origin.kind === 'index' && specifier?.startsWith('catalog:') !== true;

/** An address as a manifest may have it, with another scheme. */
const bare = (url: string): string =>
  url.replace(/^[a-z+]+:\/\/(?:[^/@]*@)?/i, '').replace(/(?:\.git)?(?:[?#].*)?$/s, '');
