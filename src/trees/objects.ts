import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { UnreadableError } from '../errors';
import { gitEnvironment, type Git } from '../git/git';
import { readRange } from './directory';
import { byPath, nameOf } from './names';
import type { Tree, TreeEntry } from './tree';

/** A blob up to this size is held in memory while it is read; a larger one goes through a temporary file. */
const maxHeldBlob = 32 * 1024 * 1024;

export interface ObjectEntry extends TreeEntry {
  readonly object: string;
}

/** What an entry of a git tree or index is, by its mode. */
export const kindOf = (mode: string): TreeEntry['kind'] =>
  mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file';

/** Files whose bytes are objects of a git repository: of a commit, or of the index. Nothing is checked out. */
export abstract class ObjectTree implements Tree {
  #entries: Promise<Map<string, ObjectEntry>> | undefined;
  #batch: ObjectReader | undefined;
  #held: { object: string; bytes: Buffer } | undefined;
  #spooled: { object: string; file: number } | undefined;

  /** `place` is what messages call it: "commit a1b2c3d". */
  constructor(
    readonly git: Git,
    readonly place: string,
  ) {}

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
      if (entry.size > maxHeldBlob) return readRange(await this.#spool(entry.object), entry.size, range);
      if (this.#held?.object !== entry.object) {
        this.#batch ??= new ObjectReader(this.git.folder);
        this.#held = { object: entry.object, bytes: await this.#batch.read(entry.object) };
      }
      const offset = range.offset ?? 0;
      return this.#held.bytes.subarray(offset, range.length === undefined ? undefined : offset + range.length);
    } catch (error) {
      throw new UnreadableError(`${name}: can't be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  async readLink(name: string): Promise<string> {
    const entry = (await this.#load()).get(name);
    if (entry?.kind !== 'symlink') throw new UnreadableError(`${name}: can't be read: it is no link`);
    this.#batch ??= new ObjectReader(this.git.folder);
    return nameOf(await this.#batch.read(entry.object));
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- a tree closes asynchronously
  async close(): Promise<void> {
    this.#batch?.close();
    if (this.#spooled) fs.closeSync(this.#spooled.file);
    this.#batch = this.#spooled = this.#held = undefined;
  }

  #load(): Promise<Map<string, ObjectEntry>> {
    this.#entries ??= this.#readList();
    return this.#entries;
  }

  async #readList(): Promise<Map<string, ObjectEntry>> {
    const entries = [...(await this.entries())].sort(byPath);
    return new Map(entries.map((entry) => [entry.path, entry]));
  }

  /** An open file with the blob's bytes; it has no name any more, so nothing is left behind. */
  async #spool(object: string): Promise<number> {
    if (this.#spooled?.object === object) return this.#spooled.file;
    if (this.#spooled) fs.closeSync(this.#spooled.file);
    this.#spooled = undefined;
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-'));
    const name = path.join(folder, 'blob');
    const file = fs.openSync(name, 'wx+', 0o600);
    fs.rmSync(folder, { recursive: true });
    const child = spawn('git', ['cat-file', 'blob', object], {
      cwd: this.git.folder,
      env: gitEnvironment(this.git.folder),
      stdio: ['ignore', file, 'ignore'],
    });
    const exitCode = await new Promise<number | null>((resolve, reject) =>
      child.once('error', reject).once('close', resolve),
    );
    if (exitCode !== 0) {
      fs.closeSync(file);
      throw new Error(`git can't read object ${object}`);
    }
    this.#spooled = { object, file };
    return file;
  }
}

/** One `git cat-file --batch`, asked for one object after the other. */
class ObjectReader {
  readonly #child: ChildProcess;
  #chunks: Buffer[] = [];
  #length = 0;
  #wake: (() => void) | undefined;
  #failure: Error | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(folder: string) {
    this.#child = spawn('git', ['cat-file', '--batch'], {
      cwd: folder,
      env: gitEnvironment(folder),
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#child.stdout?.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#length += chunk.length;
      this.#wake?.();
    });
    const end = (error?: Error): void => {
      this.#failure ??= error ?? new Error('git cat-file ended early');
      this.#wake?.();
    };
    this.#child.once('error', end).once('close', () => {
      end();
    });
    this.#child.stdin?.on('error', end);
  }

  /** The bytes of a blob. One call at a time reaches git; the others wait. */
  read(object: string): Promise<Buffer> {
    const answer = this.#turn.then(() => this.#ask(object));
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  async #ask(object: string): Promise<Buffer> {
    this.#child.stdin?.write(`${object}\n`);
    const header = (await this.#takeLine()).split(' ');
    const size = Number(header[2]);
    if (header[1] !== 'blob' || !Number.isSafeInteger(size)) {
      throw new Error(
        header[1] === 'missing' ? `this clone does not hold object ${object}` : `git answered ${header.join(' ')}`,
      );
    }
    const bytes = await this.#take(size + 1);
    return bytes.subarray(0, size);
  }

  async #takeLine(): Promise<string> {
    for (;;) {
      const joined = this.#join();
      const end = joined.indexOf(0x0a);
      if (end >= 0) return (await this.#take(end + 1)).subarray(0, end).toString();
      await this.#more();
    }
  }

  async #take(count: number): Promise<Buffer> {
    while (this.#length < count) await this.#more();
    const joined = this.#join();
    this.#chunks = [joined.subarray(count)];
    this.#length -= count;
    return joined.subarray(0, count);
  }

  #join(): Buffer {
    const joined = this.#chunks.length === 1 ? this.#chunks[0] : undefined;
    if (joined) return joined;
    const all = Buffer.concat(this.#chunks);
    this.#chunks = [all];
    return all;
  }

  async #more(): Promise<void> {
    if (this.#failure) throw this.#failure;
    await new Promise<void>((resolve) => (this.#wake = resolve));
    this.#wake = undefined;
  }

  close(): void {
    this.#child.stdin?.end();
    this.#child.kill();
  }
}
