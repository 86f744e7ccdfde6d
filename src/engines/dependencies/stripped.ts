import type { Base } from '../../change/change';
import type { Detection } from '../../findings/finding';
import type { Dependency } from '../../formats/manifests/manifest';
import { detectionOf } from './detection';
import type { ManifestFile } from './project';
import { lockBefore } from './unexpected';

/** A change that takes the hashes of most packages out of a lock file: what is left doesn't say which archives are meant. */
export async function strippedHashes(
  lock: ManifestFile,
  base: Pick<Base, 'tree' | 'files'> | undefined,
): Promise<Detection[]> {
  if (!lock.manifest.locked || base === undefined) return [];
  const bare = new Set(ofIndex(lock).flatMap((each) => (each.hashes.length === 0 ? versionOf(each) : [])));
  if (bare.size === 0) return [];
  const before = await lockBefore(lock, base);
  // Another tool, or another version of this one, may write none.
  if (before?.manifest.kind !== lock.manifest.kind) return [];
  const hashed = ofIndex(before).filter(({ hashes }) => hashes.length > 0);
  const lost = hashed.filter((each) => bare.has(versionOf(each)));
  if (lost.length === 0 || lost.length * 2 < hashed.length) return [];
  const [{ name } = { name: '' }] = lost;
  const line = lock.manifest.dependencies.find((each) => each.name === name)?.line;
  const what = lost.length === 1 ? '1 package has' : `${lost.length} packages have`;
  const message = `${what} lost the hash that the lock file had before this change, in the same version.`;
  return [detectionOf('unhashed-lock-entry', lock, line, '', message)];
}

const ofIndex = ({ manifest }: ManifestFile): Dependency[] =>
  manifest.dependencies.filter(({ origin }) => origin.kind === 'index');
const versionOf = ({ name, version = '' }: Dependency): string => `${name} ${version}`;
