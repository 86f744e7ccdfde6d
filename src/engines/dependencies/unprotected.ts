import type { Detection } from '../../findings/finding';
import type { Dependency } from '../../formats/manifests/manifest';
import { detectionOf } from './detection';
import { placeOf, sourcesIn, type Source } from './places';
import type { ManifestFile } from './project';
import { shown } from './shown';

/** What of a lock file another could hand out in the place of a package: on the way, or since nothing says which archive is meant. */
export function unprotected(lock: ManifestFile): Detection[] {
  return lock.manifest.locked ? [...unencrypted(lock), ...unhashed(lock)] : [];
}

/** One finding a place: a lock file names it once a package. What has a hash can be seen on the way, and not be replaced. */
function unencrypted(lock: ManifestFile): Detection[] {
  const named = new Set(lock.manifest.indexes.map(({ url }) => placeOf(url)));
  const byPlace = new Map<string, Source[]>();
  for (const source of sourcesIn(lock.manifest.dependencies)) {
    const { kind, url, place } = source;
    if ((kind !== 'index' && kind !== 'file') || !/^http:/i.test(url) || named.has(place)) continue;
    byPlace.set(place, [...(byPlace.get(place) ?? []), source]);
  }
  return [...byPlace].map(([place, of]) => {
    const isHashed = of.every(({ dependency }) => dependency.hashes.length > 0);
    const line = of[0]?.dependency.line;
    const message = `What comes from ${shown(place)} is fetched without encryption.`;
    return detectionOf('insecure-index', lock, line, place, message, isHashed ? { severity: 'medium' } : {});
  });
}

/** Some registries tell no hashes: then no package of theirs has one. */
function unhashed(lock: ManifestFile): Detection[] {
  const { kind, dependencies } = lock.manifest;
  const counts = new Map<string, { hashed: number; bare: number }>();
  const groups = dependencies.map((each) => {
    const group = groupOf(each, kind);
    if (group === undefined) return undefined;
    const known = counts.get(group) ?? { hashed: 0, bare: 0 };
    counts.set(group, known);
    if (each.hashes.length > 0) known.hashed++;
    else known.bare++;
    return group;
  });
  return dependencies.flatMap((each, at) => {
    const group = groups[at];
    if (group === undefined || each.hashes.length > 0) return [];
    const { hashed, bare } = counts.get(group) ?? { hashed: 0, bare: 0 };
    if (hashed <= bare && alwaysHashed[kind]?.test(group) !== true) return [];
    const { name, version = '', line } = each;
    const message = `${shown(`${name} ${version}`.trimEnd())} has no hash, as other packages from there have.`;
    return [detectionOf('unhashed-lock-entry', lock, line, name, message)];
  });
}

/** From where a package comes that should have a hash as others from there; Yarn has none of what is for another platform. */
function groupOf({ origin, marker, ecosystem, fetchedFrom }: Dependency, kind: string): string | undefined {
  if (origin.kind !== 'index' || (ecosystem === 'npm' && marker !== undefined)) return undefined;
  if (kind === 'uv.lock' && fetchedFrom === undefined) return undefined;
  // Which module go.sum lacks it says itself, and it has none of the standard library.
  if (ecosystem === 'golang') return undefined;
  if (origin.url !== undefined) return placeOf(origin.url);
  return ecosystem === 'npm' ? undefined : ecosystem;
}

/** Lock files whose tools can't do without the hashes of the public registry. */
const alwaysHashed: Readonly<Record<string, RegExp>> = {
  'uv.lock': /^pypi\.org$/,
  'poetry.lock': /^pypi$/,
  'Cargo.lock': /^(?:github\.com\/rust-lang|index\.crates\.io)$/,
};
