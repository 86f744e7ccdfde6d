import { messageOf, UnreadableError } from '../errors';
import type { Git } from '../git/git';
import { byPath, nameOf } from './names';
import { ObjectStore } from './object-store';
import type { Tree, TreeEntry } from './tree';

export interface ObjectEntry extends TreeEntry {
  readonly object: string;
}

/** What an entry of a git tree or index is, by its mode. */
export const kindOf = (mode: string): TreeEntry['kind'] =>
  mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file';

/** Files whose bytes are objects of a git repository: of a commit, or of the index. Nothing is checked out. */
export abstract class ObjectTree implements Tree {
  #entries: Promise<Map<string, ObjectEntry>> | undefined;
  readonly #store: ObjectStore;

  /** `place` is what messages call it: "commit a1b2c3d". */
  constructor(
    readonly git: Git,
    readonly place: string,
  ) {
    this.#store = new ObjectStore(git);
  }

  /** Every entry, in any order; asked for once. */
  protected abstract entries(): Promise<readonly ObjectEntry[]>;

  async list(): Promise<readonly TreeEntry[]> {
    return [...(await this.#load()).values()];
  }

  async stat(name: string): Promise<TreeEntry | undefined> {
    return (await this.#load()).get(name);
  }

  async read(name: string, range: { offset?: number; length?: number } = {}): Promise<Buffer> {
    const entry = (await this.#load()).get(name);
    if (entry?.kind !== 'file') {
      throw new UnreadableError(`${name}: can't be read: it is not a file of ${this.place}`);
    }
    try {
      return await this.#store.read(entry.object, entry.size, range);
    } catch (error) {
      throw new UnreadableError(`${name}: can't be read: ${messageOf(error)}`);
    }
  }

  async readLink(name: string): Promise<string> {
    const entry = (await this.#load()).get(name);
    if (entry?.kind !== 'symlink') throw new UnreadableError(`${name}: can't be read: it is no link`);
    return nameOf(await this.#store.readAll(entry.object));
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- a tree closes asynchronously
  async close(): Promise<void> {
    this.#store.close();
  }

  #load(): Promise<Map<string, ObjectEntry>> {
    this.#entries ??= this.#readList();
    return this.#entries;
  }

  async #readList(): Promise<Map<string, ObjectEntry>> {
    const entries = [...(await this.entries())].sort(byPath);
    return new Map(entries.map((entry) => [entry.path, entry]));
  }
}
