import { posix } from 'node:path';
import { isCargoLockOutOfDate } from './cargo/freshness';
import type { Manifest } from './manifest';
import { isNpmLockOutOfDate } from './npm/freshness';
import { digestsOf } from './python/digest';
import { changedSinceUvLock } from './python/uv-requirements';

interface File {
  /** POSIX, relative to the root of the tree. */
  readonly path: string;
  readonly manifest: Manifest;
}

/**
 * Why a lock file doesn't fit its manifest any more, in words that end without a full stop. Undefined where it does, where it is another
 * manifest's, and where it doesn't tell what it was made from.
 */
export function outOfDate(manifest: File & { readonly text: string }, lock: File): string | undefined {
  const { lockOf, kind } = lock.manifest;
  if (lockOf?.manifest === 'package.json' && manifest.manifest.kind === 'package.json') {
    const folder = posix.relative(posix.dirname(lock.path), posix.dirname(manifest.path));
    return folder.startsWith('..') ? undefined : isNpmLockOutOfDate(lock.manifest, manifest.manifest, folder);
  }
  if (kind === 'Cargo.lock' && manifest.manifest.kind === 'Cargo.toml')
    return isCargoLockOutOfDate(lock.manifest, manifest.manifest);
  if (lockOf === undefined || manifest.path !== posix.join(posix.dirname(lock.path), lockOf.manifest)) return undefined;
  if (lockOf.digest !== undefined) {
    const { tool, value, version } = lockOf.digest;
    const digests = digestsOf(tool, manifest.text, version);
    if (digests.length === 0 || digests.includes(value)) return undefined;
    return `${lockOf.manifest} was changed after ${kind} was made from it, for its digest is another one: run \`${tool} lock\``;
  }
  if (kind === 'uv.lock' && lockOf.requirements !== undefined) {
    return changedSinceUvLock(manifest.text, lockOf.requirements);
  }
  return undefined;
}
