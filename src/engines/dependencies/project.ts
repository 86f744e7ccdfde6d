import path from 'node:path';
import { decodeText } from '../../formats/text';
import { kindOf } from '../../formats/manifests/names';
import type { Inclusion, Manifest, ManifestReader, Workspaces } from '../../formats/manifests/manifest';
import { notWhole } from '../../formats/manifests/npm/freshness';
import { contentKindOf } from '../../formats/manifests/by-content';
import { UnreadableError } from '../../errors';
import { locksOf, manifestsOf } from './pairs';
import { targetOf, type Tree, type TreeEntry } from '../../trees/tree';
import { membershipOf } from './workspaces';

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

/** What a manifest takes in by `-r`, `-c` and the like, and what that takes in. */
export interface TakenIn {
  /** Each once, whatever it is called. */
  readonly files: readonly { readonly file: ManifestFile; readonly kind: Inclusion['kind'] }[];
  /** What can't be read, or isn't there, with the line that takes it in. */
  readonly unread: readonly {
    readonly by: ManifestFile;
    readonly line: number | undefined;
    readonly problem: string;
    readonly elsewhere?: Inclusion['kind'];
  }[];
  /** Every path that was looked for. */
  readonly paths: ReadonlySet<string>;
}

/** Whether a file is judged for itself, as one that pip takes requirements from. */
export const isOwnRequirements = (name: string): boolean => kindOf(name) === 'requirements.txt';

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

  /** Follows what a manifest takes in, cycles too. */
  async takenIn(manifest: ManifestFile): Promise<TakenIn> {
    const files: { readonly file: ManifestFile; readonly kind: Inclusion['kind'] }[] = [];
    const unread: TakenIn['unread'][number][] = [];
    const seen = new Set<string>();
    const paths = new Set<string>();
    const open: { readonly file: ManifestFile; readonly kind: Inclusion['kind'] }[] = [
      { file: manifest, kind: 'requirements' },
    ];
    for (const { file: by, kind: outer } of open)
      for (const { path: name, kind: own, line } of by.manifest.inclusions) {
        // What constraints take in constrains as well.
        const kind = outer === 'constraints' ? outer : own;
        if (name === manifest.path || seen.has(`${kind} ${name}`)) continue;
        seen.add(`${kind} ${name}`);
        paths.add(name);
        const file = await this.#requirements(name);
        if (file === undefined)
          unread.push({ by, line, problem: `it takes in ${name}, which is not there`, elsewhere: kind });
        else if ('problem' in file) unread.push({ by, line, problem: `it takes in ${name}: ${file.problem}` });
        else {
          files.push({ file, kind });
          open.push({ file, kind });
        }
      }
    return { files, unread, paths };
  }

  /** A file of pip's, whatever it is called. */
  #requirements(name: string): Promise<ManifestFile | UnreadFile | undefined> {
    if (isOwnRequirements(name)) return this.file(name);
    const key = `-r ${name}`;
    let known = this.#read.get(key);
    if (known === undefined) {
      known = import('../../formats/manifests/python/requirements').then(({ requirementsReader }) =>
        this.#readAs(name, requirementsReader),
      );
      this.#read.set(key, known);
    }
    return known;
  }

  async #open(name: string): Promise<ManifestFile | UnreadFile | undefined> {
    if (kindOf(name) !== undefined) return this.#readAs(name);
    const byContent = contentKindOf(name);
    return byContent && this.#readAs(name, await byContent.reader());
  }

  async #readAs(name: string, reader?: Pick<ManifestReader, 'read'>): Promise<ManifestFile | UnreadFile | undefined> {
    const listed = await this.#tree.stat(name);
    const entry = listed?.kind === 'symlink' && reader ? await targetOf(this.#tree, name) : listed;
    if (entry?.kind !== 'file') return undefined;
    if (entry.size > maxManifestBytes)
      return { path: name, problem: `it has ${entry.size} bytes, more than the ${maxManifestBytes} that are read` };
    try {
      const text = decodeText(await this.#tree.read(reader ? entry.path : name))?.text;
      if (text === undefined || text.includes('\0')) return { path: name, problem: 'it is no text file' };
      const { readerFor } = await import('../../formats/manifests');
      const manifest = (reader ?? readerFor(name))?.read(text, name);
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
    // What catalogues and overrides set stands in the lock file.
    if (file.manifest.kind === 'pnpm-workspace.yaml')
      for (const lock of ['pnpm-lock.yaml', 'yarn.lock'])
        if ((await this.#readable(dir, lock)) !== undefined) return undefined;
    if (base === 'go.mod' || base === 'go.sum')
      return (await this.#goProject(dir)) ?? { manifest: undefined, lock: file };
    for (const folder of foldersFrom(dir))
      for (const candidate of locksOf(base)) {
        const lock = await this.#readable(folder, candidate);
        if (lock === undefined) continue;
        if (folder === dir) return locked(file, lock);
        const below = path.posix.relative(folder, dir);
        const workspaces = await this.#workspacesIn(folder, base, lock);
        const membership = membershipOf(file, lock, workspaces, below);
        if (membership === 'none') continue;
        const own = await locked(file, lock, await this.#readable(folder, base));
        // Without a workspace, Cargo locks no more of a package than those need that take it from its folder.
        if (membership === 'held')
          return workspaces === undefined && base === 'Cargo.toml' ? { ...own, outOfDate: undefined } : own;
        return { ...own, outOfDate: `it has no ${below}, which is a member of its workspace` };
      }
    for (const candidate of manifestsOf(base)) {
      const manifest = await this.#readable(dir, candidate);
      if (manifest !== undefined) return locked(manifest, file);
    }
    return file.manifest.locked
      ? { manifest: undefined, lock: file, outOfDate: notWhole(file.manifest) }
      : { manifest: file, lock: undefined };
  }

  /** What the manifest beside a lock file says that its workspace is; for pnpm a file of its own says it. */
  async #workspacesIn(folder: string, base: string, lock: ManifestFile): Promise<Workspaces | undefined> {
    if (lock.manifest.kind !== 'pnpm-lock.yaml') return (await this.#readable(folder, base))?.manifest.workspaces;
    const name = path.posix.join(folder, 'pnpm-workspace.yaml');
    const entry = await this.#tree.stat(name);
    if (entry?.kind !== 'file' || entry.size > maxManifestBytes) return undefined;
    const { pnpmWorkspaces } = await import('../../formats/manifests/npm/pnpm-workspace');
    try {
      return pnpmWorkspaces(decodeText(await this.#tree.read(name))?.text ?? '');
    } catch (error) {
      if (error instanceof UnreadableError) return undefined;
      throw error;
    }
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

async function locked(manifest: ManifestFile, lock: ManifestFile, top?: ManifestFile): Promise<Project> {
  const { outOfDate } = await import('../../formats/manifests/freshness');
  return { manifest, lock, outOfDate: outOfDate(manifest, lock, top?.manifest) };
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
