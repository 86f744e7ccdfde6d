import { posix } from 'node:path';
import type { Detection } from '../../findings/finding';
import type { Dependency } from '../../formats/manifests/manifest';
import { detectionOf } from './detection';
import type { ManifestFile, Project } from './project';
import { isLocal, shown, withoutQuery, withoutUser } from './shown';

const fullCommit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i;
/** Git says a commit in full, and people by as many digits as name no other. */
const anyCommit = /^[0-9a-f]{7,64}$/i;

/** What comes from an address, and which of it isn't said for good. */
export function sources(file: ManifestFile): Detection[] {
  const { dependencies, overrides = [] } = file.manifest;
  return [...dependencies, ...overrides].flatMap((each) => {
    const { origin, name, line, ecosystem } = each;
    if (ecosystem === 'github') {
      if (origin.kind !== 'repository' || fullCommit.test(origin.revision ?? '')) return [];
      const at = origin.revision === undefined ? 'without a version' : `at ${shown(origin.revision)}`;
      const message = `${shown(name)} is used ${at}, which can be moved to other code.`;
      return [detectionOf('unpinned-action', file, line, `${name}@${origin.revision ?? ''}`, message)];
    }
    const why = mutable(each, file);
    const message = `${shown(name)} is taken from ${why ?? ''}.`;
    return [
      ...insecureSource(file, each),
      ...(why === undefined ? [] : [detectionOf('mutable-source', file, line, name, message)]),
    ];
  });
}

/** From where it is taken, and why something else may be there tomorrow; undefined where that can't be. */
function mutable({ origin, ecosystem, hashes }: Dependency, { manifest }: ManifestFile): string | undefined {
  // The commit of a submodule stands in the tree.
  if (ecosystem === 'git' && manifest.kind === '.gitmodules') return undefined;
  if (origin.kind === 'repository') {
    if (anyCommit.test(origin.revision ?? '')) return undefined;
    const at = origin.revision === undefined ? 'its default branch' : withoutQuery(origin.revision);
    return `${withoutUser(origin.url)}, ${at}, which may hold something else tomorrow`;
  }
  if (origin.kind !== 'archive' || manifest.locked || hashes.length > 0) return undefined;
  const isRemote = /^[a-z+]+:\/\//i.test(origin.url) && !/^file:/i.test(origin.url);
  const isHashed = /#(?:.*&)?(?:sha256|sha384|sha512)=/i.test(origin.url);
  return isRemote && !isHashed ? `${withoutUser(origin.url)} without a hash` : undefined;
}

function insecureSource(file: ManifestFile, { origin, name, line }: Dependency): Detection[] {
  if (origin.kind === 'index' || origin.kind === 'folder') return [];
  if (isLocal(origin.url) || !/^(?:git\+)?(?:http|git|ftp):\/\//i.test(origin.url)) return [];
  const message = `${shown(name)} is fetched from ${withoutUser(origin.url)}, without encryption.`;
  return [detectionOf('insecure-index', file, line, origin.url, message)];
}

/** Entries of a lock file that fetch something else than they say, or than people ask for. */
export function forged({ manifest, lock }: Project, file: ManifestFile): Detection[] {
  if (!file.manifest.locked || file !== lock) return own(file);
  const isBeside = manifest !== undefined && posix.dirname(manifest.path) === posix.dirname(lock.path);
  return [...own(file), ...(isBeside ? otherPlaces(manifest, lock) : [])];
}

const own = (file: ManifestFile): Detection[] =>
  file.manifest.locked
    ? file.manifest.dependencies.flatMap(({ name, version = '', line, mismatch }) => {
        if (mismatch === undefined) return [];
        const message = `The lock file says ${shown(`${name} ${version}`)}, and fetches ${withoutUser(mismatch)}.`;
        return [detectionOf('lock-entry-mismatch', file, line, name, message)];
      })
    : [];

/** npm's lock file takes from an address of its own, or a folder, what package.json asks the registry for. */
function otherPlaces({ manifest: { dependencies, overrides = [] } }: ManifestFile, lock: ManifestFile): Detection[] {
  if (lock.manifest.kind !== 'package-lock.json') return [];
  const asked = new Set(dependencies.filter(({ origin }) => origin.kind === 'index').map(({ name }) => name));
  for (const { name, origin } of [...dependencies, ...overrides]) if (origin.kind !== 'index') asked.delete(name);
  return lock.manifest.dependencies.flatMap(({ name, line, origin, mismatch }) => {
    if (!asked.has(name) || mismatch !== undefined || origin.kind === 'index' || origin.kind === 'folder') return [];
    const message = `package.json asks the registry for ${shown(name)}, and the lock file fetches ${withoutUser(origin.url)}.`;
    return [detectionOf('lock-entry-mismatch', lock, line, name, message)];
  });
}
