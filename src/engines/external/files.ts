import { createHash } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { UnreadableError } from '../../errors';
import type { ByteSource } from '../../formats/source';
import type { Tree, TreeEntry } from '../../trees/tree';
import { sourceIn } from '../vulnerabilities/layout';
import type { EngineAccess } from './access';
import type { ExternalEngine } from './engine';
import { inPrivateFolder, onDisk } from './folder';

/** Files of a tree, written where engines can read them. */
export interface Files {
  /** Private to this run; only what engines are given lies in `files` below it. */
  readonly base: string;
  readonly folder: string;
  readonly given: readonly GivenFile[];
  /** What could not be read. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
  /** How many of the given files differ in content. */
  readonly contents: number;
  /** The file that an engine names, and what inside it; undefined for anything that it was not given. */
  readonly find: (named: string) => { readonly file: GivenFile; readonly member?: string } | undefined;
}

export interface GivenFile {
  readonly entry: TreeEntry;
  /** Where it lies while engines run. */
  readonly onDisk: string;
  /** Of its content. */
  readonly digest: string;
}

const chunkBytes = 1 << 20;

/**
 * Writes entries of a tree below a private folder, has `use` run engines over them, and deletes them. Each file lies alone in a
 * folder of its own, so that no file of the repository (settings, lists to ignore, modules, a `.git`) is beside another or above it,
 * and no path of the repository's choosing is written.
 */
export async function withFiles<T>(
  tree: Tree,
  entries: readonly TreeEntry[],
  fileName: ExternalEngine['fileName'],
  access: EngineAccess,
  use: (files: Files) => Promise<T>,
): Promise<T> {
  return inPrivateFolder(access.temporary, 'gatehouse-engine', async (base) => {
    const files = await onDisk('the files to scan', () => write(tree, entries, fileName, base));
    return use(files);
  });
}

/** Does as `withFiles` with what to engines is one thing, the files of a folder: `name` is what findings call it. */
export async function withFolderOf<T>(
  name: string,
  parts: readonly { readonly name: string; readonly bytes: ByteSource }[],
  access: EngineAccess,
  use: (files: Files) => Promise<T>,
): Promise<T> {
  return inPrivateFolder(access.temporary, 'gatehouse-engine', async (base) => {
    const folder = path.join(base, 'files');
    const whole = path.join(folder, '0');
    await onDisk('the files to scan', async () => {
      await mkdir(whole, { recursive: true });
      for (const part of parts) {
        const target = path.join(whole, part.name);
        await mkdir(path.dirname(target), { recursive: true });
        await copy(part.bytes, target);
      }
    });
    const file: GivenFile = { entry: { path: name, size: 0, kind: 'file' }, onDisk: whole, digest: '' };
    const find: Files['find'] = (named) => (path.resolve(folder, named) === whole ? { file } : undefined);
    return use({ base, folder, given: [file], unreadable: [], contents: 1, find });
  });
}

async function write(
  tree: Tree,
  entries: readonly TreeEntry[],
  fileName: ExternalEngine['fileName'],
  base: string,
): Promise<Files> {
  const folder = path.join(base, 'files');
  await mkdir(folder);
  const byNumber = new Map<string, GivenFile>();
  const unreadable: { path: string; reason: string }[] = [];
  for (const [index, entry] of entries.entries()) {
    const number = String(index);
    const onDisk = path.join(folder, number, fileName(entry.path));
    await mkdir(path.dirname(onDisk));
    try {
      byNumber.set(number, { entry, onDisk, digest: await copy(sourceIn(tree, entry), onDisk) });
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      unreadable.push({ path: entry.path, reason: error.message });
      await rm(path.dirname(onDisk), { recursive: true });
    }
  }
  const find: Files['find'] = (named) => {
    // Not normalised: what is inside an archive may be named to lead to another file.
    const name = path.isAbsolute(named) ? named : path.join(folder, '/') + named.replace(/^\.\//, '');
    const number = /^\/(\d+)\//.exec(name.slice(folder.length))?.[1] ?? '';
    const file = byNumber.get(number);
    if (file === undefined) return undefined;
    if (name === file.onDisk) return { file };
    // `bundle.zip!inner/app.py`, `model.pt:archive/data.pkl`
    const inside = name.startsWith(file.onDisk) ? name.slice(file.onDisk.length) : '';
    return /^[!:]./s.test(inside) ? { file, member: inside.slice(1) } : undefined;
  };
  const given = [...byNumber.values()];
  const contents = new Set(given.map(({ digest }) => digest)).size;
  return { base, folder, given, unreadable, contents, find };
}

/** The digest of what was written: as many bytes as the file had when it was listed. */
async function copy(source: ByteSource, target: string): Promise<string> {
  const hash = createHash('sha1');
  const file = await open(target, 'wx', 0o600);
  try {
    for (let offset = 0; offset < source.size;) {
      const bytes = await source.read(offset, Math.min(chunkBytes, source.size - offset));
      if (bytes.length === 0) break;
      hash.update(bytes);
      await file.writeFile(bytes);
      offset += bytes.length;
    }
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}
