import { posix } from 'node:path';
import { isCargoLockOutOfDate } from './cargo/freshness';
import type { Dependency, Manifest } from './manifest';
import { isNpmLockOutOfDate, unheldOverride } from './npm/freshness';
import { digestsOf } from './python/digest';
import { changedSinceUvLock } from './python/uv-requirements';

interface File {
  /** POSIX, relative to the root of the tree. */
  readonly path: string;
  readonly manifest: Manifest;
  readonly text: string;
}

type Lock = Omit<File, 'text'> & Partial<Pick<File, 'text'>>;

/**
 * Why a lock file doesn't fit its manifest any more, in words that end without a full stop. Undefined where it does, where it is another
 * manifest's, and where it doesn't tell what it was made from. `top`: the manifest beside the lock file, of a member of its workspace.
 */
export function outOfDate(manifest: File, lock: Lock, top?: Manifest): string | undefined {
  return changed(manifest, lock, top) ?? notHeld(manifest, lock);
}

function changed(manifest: File, lock: Lock, top: Manifest | undefined): string | undefined {
  const { lockOf, kind } = lock.manifest;
  const folder = posix.relative(posix.dirname(lock.path), posix.dirname(manifest.path));
  if (lockOf?.manifest === 'package.json' && manifest.manifest.kind === 'package.json')
    return folder.startsWith('..')
      ? undefined
      : (isNpmLockOutOfDate(lock.manifest, manifest.manifest, folder, top) ??
          (folder === '' ? unheldOverride(lock.manifest, manifest.manifest) : undefined));
  if (kind === 'Cargo.lock' && manifest.manifest.kind === 'Cargo.toml')
    return isCargoLockOutOfDate(lock.manifest, manifest.manifest);
  if (kind === 'uv.lock' && manifest.manifest.kind === 'pyproject.toml') {
    const known = folder === '' ? lockOf?.requirements : lockOf?.members?.get(folder);
    return known && changedSinceUvLock(manifest.text, known);
  }
  if (lockOf?.digest === undefined || manifest.path !== posix.join(posix.dirname(lock.path), lockOf.manifest))
    return undefined;
  const { tool, value, version } = lockOf.digest;
  const digests = digestsOf(tool, manifest.text, version);
  if (digests.length === 0 || digests.includes(value)) return undefined;
  return `${lockOf.manifest} was changed after ${kind} was made from it, for its digest is another one: run \`${tool} lock\``;
}

/** What locks all that its manifest asks for at run time. A lock of another tool may be of some groups, or of another platform. */
const whole: Readonly<Record<string, readonly string[]>> = {
  'pyproject.toml': ['uv.lock', 'poetry.lock', 'pdm.lock'],
  Pipfile: ['Pipfile.lock'],
  'package.json': ['package-lock.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'],
  'Cargo.toml': ['Cargo.lock'],
};

/** pip-compile leaves these out, unless it is told to keep them. */
const unsafe = new Set(['pip', 'setuptools', 'distribute']);

/** A package that is asked for by name wherever the program runs, and that the lock file doesn't name at all. */
function notHeld(manifest: File, lock: Lock): string | undefined {
  const kinds = [manifest.manifest.kind, lock.manifest.kind] as const;
  const isCompiled =
    kinds.every((kind) => kind === 'requirements.txt') &&
    /^#.*\b(?:pip-compile|uv pip compile)\b/m.test(lock.text ?? '');
  if (!isCompiled && whole[kinds[0]]?.includes(kinds[1]) !== true) return undefined;
  if (lock.manifest.problems.length > 0) return undefined;
  const held = new Set(lock.manifest.dependencies.map(({ name }) => name));
  // Of what npm's and Cargo's locks hold, their own rules tell more; they don't where nothing is left.
  const isPython = manifest.manifest.dependencies.some(({ ecosystem }) => ecosystem === 'pypi');
  if (!isPython && held.size > 0) return undefined;
  const missing = manifest.manifest.dependencies.find(
    (each) => isAlwaysInstalled(each, kinds[0]) && !held.has(each.name) && !(isCompiled && unsafe.has(each.name)),
  );
  return (
    missing &&
    `${lock.manifest.kind === 'requirements.txt' ? lock.path : kinds[1]} has no ${missing.name}, which ${posix.basename(manifest.path)} asks for`
  );
}

const isAlwaysInstalled = ({ origin, marker, scope, ecosystem }: Dependency, kind: string): boolean =>
  origin.kind === 'index' &&
  marker === undefined &&
  ecosystem !== 'conda' &&
  (scope === 'runtime' || (scope === 'development' && kind === 'Pipfile'));
