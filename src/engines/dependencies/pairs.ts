import path from 'node:path';

/** Which files lock what a manifest asks for, the one that counts first. */
const locks: Readonly<Record<string, readonly string[]>> = {
  'pyproject.toml': ['uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml'],
  Pipfile: ['Pipfile.lock'],
  'package.json': ['npm-shrinkwrap.json', 'package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'],
  'go.mod': ['go.sum'],
  'Cargo.toml': ['Cargo.lock'],
  'environment.yml': ['conda-lock.yml'],
  'environment.yaml': ['conda-lock.yml'],
  'build.gradle': ['gradle.lockfile'],
  'build.gradle.kts': ['gradle.lockfile'],
  'pixi.toml': ['pixi.lock'],
};

/** The names of the files that lock the manifest of that name. pip-compile writes `X.txt` for `X.in`. */
export function locksOf(name: string): readonly string[] {
  if (name.endsWith('.in')) return [`${name.slice(0, -3)}.txt`];
  return Object.hasOwn(locks, name) ? (locks[name] ?? []) : [];
}

const manifestNames = Object.keys(locks);

/** The names of the manifests that a file of that name may lock. */
export function manifestsOf(name: string): string[] {
  const compiled = name.endsWith('.txt') ? [`${name.slice(0, -4)}.in`] : [];
  return [...manifestNames.filter((manifest) => locks[manifest]?.includes(name)), ...compiled];
}

/** Whether two files belong to one project: a lock file in the folder of its manifest, or above it (a workspace). */
export function belongTogether(one: string, other: string): boolean {
  const [a, b] = [path.posix.parse(one), path.posix.parse(other)];
  const below = (inner: string, outer: string): boolean =>
    outer === '' || inner === outer || inner.startsWith(`${outer}/`);
  if (locksOf(a.base).includes(b.base)) return below(a.dir, b.dir);
  if (locksOf(b.base).includes(a.base)) return below(b.dir, a.dir);
  return false;
}
