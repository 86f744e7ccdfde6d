import fs from 'node:fs';
import path from 'node:path';
import { UnreadableError } from '../errors';
import { diskProblem, isLink } from '../disk';
import { holdHeap, releaseHeap } from '../heap';
import { byPath, nameOf, needsRawName, rawName } from './names';
import type { OpenFile, ReadRange, Tree, TreeEntry } from './tree';

/** The most that one `read` without a length returns; larger files are read in ranges. */
export const maxWholeRead = 256 * 1024 * 1024;

/** Names under a folder, raw and relative to it. */
export interface Listing {
  readonly names: readonly Buffer[];
  /** Folders that could not be opened. */
  readonly unreadable: readonly Buffer[];
}

/**
 * The files under a folder on disk. `listing` names them, as `git ls-files` does; without it the
 * folder is walked, `.git` left out. Links are listed and never followed, also not in the middle of a path.
 */
export class DirectoryTree implements Tree {
  readonly #root: string;
  readonly #listing: () => Promise<Listing | undefined>;
  readonly #folders = new Map<string, boolean>();
  #entries: Promise<readonly TreeEntry[]> | undefined;

  constructor(root: string, listing: () => Promise<Listing | undefined> = () => Promise.resolve(undefined)) {
    this.#root = path.resolve(root);
    this.#listing = listing;
  }

  list(): Promise<readonly TreeEntry[]> {
    this.#entries ??= this.#load();
    return this.#entries;
  }

  async #load(): Promise<readonly TreeEntry[]> {
    holdHeap();
    try {
      return await this.#listed();
    } finally {
      releaseHeap();
    }
  }

  async #listed(): Promise<readonly TreeEntry[]> {
    const { names, unreadable } = (await this.#listing()) ?? walk(this.#root);
    const entries = new Map<string, TreeEntry>();
    for (const name of names) {
      const entry = this.#entry(nameOf(name));
      if (entry) entries.set(entry.path, entry);
    }
    for (const folder of unreadable) {
      const path = nameOf(folder);
      entries.set(path, { path, size: 0, kind: 'unreadable' });
    }
    return [...entries.values()].sort(byPath);
  }

  /** A name that git lists and the disk doesn't hold was deleted. */
  #entry(name: string): TreeEntry | undefined {
    let stat: fs.Stats | undefined;
    try {
      stat = fs.lstatSync(this.#onDisk(name), { throwIfNoEntry: false });
    } catch (error) {
      // A parent became a file: the name is gone. Anything else can't be told, and is found out when it is read.
      if (isCode(error, 'ENOTDIR')) return undefined;
      return { path: name, size: 0, kind: 'file' };
    }
    if (!stat) return undefined;
    if (stat.isSymbolicLink() || !this.#inside(name)) return { path: name, size: 0, kind: 'symlink' };
    if (stat.isFile()) return { path: name, size: stat.size, kind: 'file' };
    // Only git lists a folder: a submodule, or another repository inside this one.
    if (stat.isDirectory()) return { path: name.replace(/\/$/, ''), size: 0, kind: 'submodule' };
    return { path: name, size: 0, kind: 'special' };
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- a tree answers asynchronously; the disk is read synchronously, at a quarter of the CPU time
  async stat(name: string): Promise<TreeEntry | undefined> {
    return this.#entry(name);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async read(name: string, range: ReadRange = {}): Promise<Buffer> {
    const file = this.#open(name);
    try {
      return file.read(range);
    } finally {
      file.close();
    }
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async open(name: string): Promise<OpenFile> {
    return this.#open(name);
  }

  #open(name: string): OpenFile {
    const orUnreadable = <T>(use: () => T): T => {
      try {
        return use();
      } catch (error) {
        throw new UnreadableError(`${name}: can't be read: ${diskProblem(error)}`);
      }
    };
    const descriptor = orUnreadable(() => {
      if (!this.#inside(name)) throw new Error('it lies behind a link');
      const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = fs.constants;
      return fs.openSync(this.#onDisk(name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    });
    const close = (): void => {
      fs.closeSync(descriptor);
    };
    try {
      const size = orUnreadable(() => {
        const stat = fs.fstatSync(descriptor);
        if (!stat.isFile()) throw new Error('it is not a regular file');
        return stat.size;
      });
      return { descriptor, read: (range) => orUnreadable(() => readRange(descriptor, size, range)), close };
    } catch (error) {
      close();
      throw error;
    }
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async readLink(name: string): Promise<string> {
    try {
      if (!this.#inside(name)) throw new Error('it lies behind a link');
      return nameOf(fs.readlinkSync(this.#onDisk(name), 'buffer'));
    } catch (error) {
      throw new UnreadableError(`${name}: can't be read: ${diskProblem(error)}`);
    }
  }

  async close(): Promise<void> {
    // What was opened is closed by whoever did.
  }

  #onDisk(name: string): string | Buffer {
    return needsRawName(name)
      ? Buffer.concat([Buffer.from(`${this.#root}/`), rawName(name)])
      : path.join(this.#root, name);
  }

  /** Whether the folder a file is in is a real folder below the root, with no link on the way. */
  #inside(name: string): boolean {
    const folder = path.posix.dirname(name);
    if (folder === '.') return true;
    let inside = this.#folders.get(folder);
    if (inside === undefined) {
      inside = !folder.split('/').includes('..') && this.#inside(folder) && !isLink(this.#onDisk(folder));
      this.#folders.set(folder, inside);
    }
    return inside;
  }
}

/** Reads a range of an open file of `size` bytes. */
export function readRange(file: number, size: number, range: ReadRange): Buffer {
  const offset = range.offset ?? 0;
  const length = Math.max(0, Math.min(range.length ?? Infinity, size - offset));
  if (length > maxWholeRead) throw new Error(`it is too large to read at once (${length} bytes)`);
  const buffer = range.into?.subarray(0, length) ?? Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const count = fs.readSync(file, buffer, filled, length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}

/** What lies below `start`, which is itself below `root` or the same folder. */
export function walk(root: string, start = ''): Listing {
  const names: Buffer[] = [];
  const unreadable: Buffer[] = [];
  const slash = Buffer.from('/');
  const pending: Buffer[] = [Buffer.from(start)];
  for (let folder = pending.pop(); folder; folder = pending.pop()) {
    const onDisk = folder.length > 0 ? Buffer.concat([Buffer.from(`${root}/`), folder]) : Buffer.from(root);
    let entries: fs.Dirent<Buffer>[];
    try {
      entries = fs.readdirSync(onDisk, { withFileTypes: true, encoding: 'buffer' });
    } catch (error) {
      if (folder.length === 0) throw new UnreadableError(`${root}: can't be read: ${diskProblem(error)}`);
      unreadable.push(folder);
      continue;
    }
    for (const entry of entries) {
      const name = folder.length > 0 ? Buffer.concat([folder, slash, entry.name]) : entry.name;
      if (!entry.isDirectory()) names.push(name);
      else if (!entry.name.equals(gitFolder)) pending.push(name);
    }
  }
  return { names, unreadable };
}

const gitFolder = Buffer.from('.git');

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
