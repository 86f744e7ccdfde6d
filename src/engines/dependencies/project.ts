import path from 'node:path';
import { decodeText } from '../../formats/text';
import { kindOf } from '../../formats/manifests/names';
import type { Manifest } from '../../formats/manifests/manifest';
import { UnreadableError } from '../../errors';
import type { Tree, TreeEntry } from '../../trees/tree';

/** A lock file of fifty thousand packages has as much. */
export const maxManifestBytes = 50_000_000;

/** A manifest or lock file that was read. */
export interface ManifestFile {
  /** POSIX, relative to the root of the tree. */
  readonly path: string;
  readonly manifest: Manifest;
  readonly text: string;
}

/** One that could not be, and why. */
export interface UnreadFile {
  readonly path: string;
  readonly problem: string;
}

/** What people ask for, and what locks it. One of them is there. */
export interface Project {
  readonly manifest: ManifestFile | undefined;
  readonly lock: ManifestFile | undefined;
}

/** Which files lock what a manifest asks for, the one that counts first. */
const locks: Readonly<Record<string, readonly string[]>> = {
  'pyproject.toml': ['uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml'],
  Pipfile: ['Pipfile.lock'],
  'package.json': ['npm-shrinkwrap.json', 'package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'],
  'Cargo.toml': ['Cargo.lock'],
  'environment.yml': ['conda-lock.yml'],
  'environment.yaml': ['conda-lock.yml'],
  'build.gradle': ['gradle.lockfile'],
  'build.gradle.kts': ['gradle.lockfile'],
  'pixi.toml': ['pixi.lock'],
};

/** The names of the files that lock the manifest of that name. pip-compile writes `X.txt` for `X.in`. */
function locksOf(name: string): readonly string[] {
  if (name.endsWith('.in')) return [`${name.slice(0, -3)}.txt`];
  return Object.hasOwn(locks, name) ? (locks[name] ?? []) : [];
}

const manifestNames = Object.keys(locks);

/** The names of the manifests that a file of that name may lock. */
function manifestsOf(name: string): string[] {
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

/** Reads manifests of a tree, each once. */
export class Manifests {
  readonly #tree: Tree;
  readonly #read = new Map<string, Promise<ManifestFile | UnreadFile | undefined>>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /** The file as its reader reads it; undefined where it isn't there or no reader knows its kind. */
  file(name: string): Promise<ManifestFile | UnreadFile | undefined> {
    let known = this.#read.get(name);
    if (known === undefined) {
      known = this.#open(name);
      this.#read.set(name, known);
    }
    return known;
  }

  async #open(name: string): Promise<ManifestFile | UnreadFile | undefined> {
    if (kindOf(name) === undefined) return undefined;
    const entry = await this.#tree.stat(name);
    if (entry?.kind !== 'file') return undefined;
    if (entry.size > maxManifestBytes)
      return { path: name, problem: `it has ${entry.size} bytes, more than the ${maxManifestBytes} that are read` };
    try {
      const text = decodeText(await this.#tree.read(name))?.text;
      if (text === undefined || text.includes('\0')) return { path: name, problem: 'it is no text file' };
      const { readerFor } = await import('../../formats/manifests');
      const manifest = readerFor(name)?.read(text, name);
      return manifest && { path: name, text, manifest };
    } catch (error) {
      if (error instanceof UnreadableError) return { path: name, problem: error.message };
      throw error;
    }
  }

  /** The project that a file belongs to; undefined where the file can't be read. */
  async projectOf({ path: name }: TreeEntry): Promise<Project | undefined> {
    const file = await this.file(name);
    if (file === undefined || 'problem' in file) return undefined;
    const { dir, base } = path.posix.parse(name);
    for (const folder of foldersFrom(dir))
      for (const candidate of locksOf(base)) {
        const lock = await this.#readable(folder, candidate);
        // `requirements.txt` without a manifest's versions is a list of its own.
        if (lock !== undefined) return { manifest: file, lock };
      }
    for (const candidate of manifestsOf(base)) {
      const manifest = await this.#readable(dir, candidate);
      if (manifest !== undefined) return { manifest, lock: file };
    }
    return file.manifest.locked ? { manifest: undefined, lock: file } : { manifest: file, lock: undefined };
  }

  async #readable(folder: string, name: string): Promise<ManifestFile | undefined> {
    const file = await this.file(path.posix.join(folder, name));
    return file === undefined || 'problem' in file ? undefined : file;
  }
}

/** A folder and those above it, to the top. */
function foldersFrom(folder: string): string[] {
  const found = [folder];
  for (let at = folder; at !== '';) {
    at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '';
    found.push(at);
  }
  return found;
}
