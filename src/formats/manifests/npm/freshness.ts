import semver from 'semver';
import type { Dependency, LockOf, Manifest, Override } from '../manifest';

/**
 * Why a lock file of npm, Yarn or pnpm doesn't belong to a package.json, in a sentence; undefined: it does, or nobody can tell. `folder` is
 * the one of the package.json, relative to the lock file's. Each tool asks for more than the one before: npm for a locked version that
 * fits, Yarn for one that was locked for that range, pnpm for a lock that was made for just these ranges. What `top`, the package.json beside
 * the lock file, overrides is for npm not what a member of its workspace asks for.
 */
export function isNpmLockOutOfDate(
  lock: Manifest,
  manifest: Manifest,
  folder = '',
  top?: Manifest,
): string | undefined {
  // Those who use a package bring its peers, and npm 7 and pnpm 8 were the first to install them.
  const asked = manifest.dependencies.filter(({ marker, origin }) => marker !== peer && origin.kind !== 'folder');
  const { requirements, members }: Partial<LockOf> = lock.lockOf ?? {};
  const own = folder === '' ? requirements : members?.get(folder);
  if (lock.kind === 'package-lock.json') {
    const overridden = new Set(top?.overrides?.flatMap(({ by, name }) => (by === 'overrides' ? name : [])));
    const plain = asked.filter(({ name }) => !overridden.has(name));
    return folder === '' || own !== undefined
      ? (first(plain, (dependency) => notLocked(dependency, lock)) ?? notWhole(lock))
      : undefined;
  }
  // Yarn 1 has one list of all folders, and their packages aren't in it.
  const shared = lock.kind === 'yarn.lock' && members === undefined;
  const known = shared ? requirements : own;
  if (known === undefined) return undefined;
  const [exact, names] = [new Set(known.map(textOf)), new Set(known.map(({ name }) => name))];
  const mayBeOwn = shared && (folder !== '' || manifest.workspaces !== undefined);
  const added = asked.find(
    ({ name, specifier = '', scope }) =>
      !exact.has(textOf({ name, specifier })) && (names.has(name) || (scope !== 'optional' && !mayBeOwn)),
  );
  if (added !== undefined) return `${lock.kind} was not made for ${shown(added)}, which package.json asks for`;
  if (lock.kind !== 'pnpm-lock.yaml') return undefined;
  const wanted = new Set(manifest.dependencies.map(({ name }) => name));
  const removed = known.find(({ name }) => !wanted.has(name));
  return removed && `${lock.kind} was made for ${removed.name}, which package.json asks for no more`;
}

/** Why a lock file can't be installed from as it is: it was cut, or edited by hand. */
export const notWhole = ({ kind, lockOf }: Manifest): string | undefined =>
  lockOf?.missing && `${kind} has no ${lockOf.missing.name}, which ${lockOf.missing.by} in it needs`;

/** Marks what a package.json has under `peerDependencies`. */
export const peer = 'peer';

const textOf = ({ name, specifier }: { readonly name: string; readonly specifier: string }): string =>
  `${name}@${specifier}`;

const shown = ({ name, specifier = '' }: Dependency): string => (specifier === '' ? name : `${name} ${specifier}`);

function notLocked(asked: Dependency, lock: Manifest): string | undefined {
  const found = lock.dependencies.filter(({ name, direct }) => name === asked.name && direct !== false);
  const [locked] = found;
  if (locked === undefined)
    return asked.scope === 'optional' ? undefined : `${lock.kind} has no ${shown(asked)}, which package.json asks for`;
  // A tag, and what comes from elsewhere, is what it was as the lock was made.
  const range = asked.origin.kind === 'index' ? semver.validRange(asked.specifier, { loose: true }) : null;
  if (range === null) return undefined;
  const fits = ({ version, origin }: Dependency): boolean =>
    version === undefined ||
    origin.kind !== 'index' ||
    semver.satisfies(version, range, { loose: true, includePrerelease: true });
  return found.some(fits)
    ? undefined
    : `${lock.kind} has ${asked.name} ${locked.version ?? ''}, where package.json asks for ${asked.specifier ?? ''}`;
}

function first<T, R>(items: readonly T[], of: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = of(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Which fields each tool goes by. */
const heeded: Readonly<Record<string, readonly Override['by'][]>> = {
  'package-lock.json': ['overrides'],
  'yarn.lock': ['resolutions'],
  'bun.lock': ['overrides', 'resolutions'],
  'pnpm-lock.yaml': ['pnpm.overrides', 'resolutions'],
};

/** An override of the whole tree that no locked version of its package fits. */
export function unheldOverride(lock: Manifest, { overrides = [] }: Manifest): string | undefined {
  return first(overrides, ({ by, name, specifier = '', origin, marker }) => {
    if (heeded[lock.kind]?.includes(by) !== true) return undefined;
    const range =
      origin.kind === 'index' && marker === undefined ? semver.validRange(specifier, { loose: true }) : null;
    const found = lock.dependencies.filter((each) => each.name === name && each.origin.kind === 'index');
    if (range === null || found.length === 0) return undefined;
    const fits = found.every(
      ({ version }) =>
        version !== undefined && semver.satisfies(version, range, { loose: true, includePrerelease: true }),
    );
    return fits
      ? undefined
      : `${lock.kind} has ${name} ${found[0]?.version ?? ''}, where package.json overrides it with ${specifier}`;
  });
}
