import path from 'node:path';
import { decodeText } from '../../formats/text';
import { kindOf } from '../../formats/manifests/names';
import type { Manifest } from '../../formats/manifests/manifest';
import { UnreadableError } from '../../errors';
import { locksOf, manifestsOf } from './pairs';
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
  /** Why the lock file is not of this manifest any more, as the end of a sentence without a full stop. */
  readonly outOfDate?: string | undefined;
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
    if (base === 'go.mod' || base === 'go.sum')
      return (await this.#goProject(dir)) ?? { manifest: undefined, lock: file };
    for (const folder of foldersFrom(dir))
      for (const candidate of locksOf(base)) {
        const lock = await this.#readable(folder, candidate);
        if (lock !== undefined) return locked(file, lock);
      }
    for (const candidate of manifestsOf(base)) {
      const manifest = await this.#readable(dir, candidate);
      if (manifest !== undefined) return locked(manifest, file);
    }
    return file.manifest.locked ? { manifest: undefined, lock: file } : { manifest: file, lock: undefined };
  }

  /** Versions are go.mod's, and digests go.sum's. */
  async #goProject(folder: string): Promise<Project | undefined> {
    const [mod, sum] = [await this.#readable(folder, 'go.mod'), await this.#readable(folder, 'go.sum')];
    if (mod === undefined || sum === undefined) return mod && { manifest: undefined, lock: mod };
    const { isGoSumOutOfDate, withGoSum } = await import('../../formats/manifests/go/go-sum');
    const lock = { ...mod, manifest: withGoSum(mod.manifest, sum.text) };
    return { manifest: undefined, lock, outOfDate: isGoSumOutOfDate(mod.manifest, sum.text) };
  }

  async #readable(folder: string, name: string): Promise<ManifestFile | undefined> {
    const file = await this.file(path.posix.join(folder, name));
    return file === undefined || 'problem' in file ? undefined : file;
  }
}

async function locked(manifest: ManifestFile, lock: ManifestFile): Promise<Project> {
  const { outOfDate } = await import('../../formats/manifests/freshness');
  return { manifest, lock, outOfDate: outOfDate(manifest, lock) };
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
