import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { messageOf, UnreadableError } from '../errors';
import { gitEnvironment, type Git } from '../git/git';
import { readRange } from './directory';

/** A blob up to this size is held in memory while it is read; a larger one goes through a temporary file. */
const maxHeldBlob = 32 * 1024 * 1024;

/** The blobs of a repository, by name. */
export class ObjectStore {
  #contents: ObjectReader | undefined;
  #sizes: ObjectReader | undefined;
  #held: { object: string; bytes: Buffer } | undefined;
  #spooled: { object: string; file: number } | undefined;

  constructor(readonly git: Git) {}

  /** How many bytes a blob has. Rejects as `read` does. */
  size(object: string): Promise<number> {
    this.#sizes ??= new ObjectReader(this.git.folder, '--batch-check');
    return this.#sizes.size(object).catch(unreadable);
  }

  /** A part of a blob of `size` bytes, as `Tree.read` gives it. Rejects with `UnreadableError` when the clone does not hold it. */
  read(object: string, size: number, range: { offset?: number; length?: number } = {}): Promise<Buffer> {
    return this.#read(object, size, range).catch(unreadable);
  }

  /** All of a small blob. Rejects as `read` does. */
  readAll(object: string): Promise<Buffer> {
    return this.#reader().read(object).catch(unreadable);
  }

  close(): void {
    this.#contents?.close();
    this.#sizes?.close();
    if (this.#spooled) fs.closeSync(this.#spooled.file);
    this.#contents = this.#sizes = this.#spooled = this.#held = undefined;
  }

  async #read(object: string, size: number, range: { offset?: number; length?: number }): Promise<Buffer> {
    if (size > maxHeldBlob) return readRange(await this.#spool(object), size, range);
    if (this.#held?.object !== object) this.#held = { object, bytes: await this.#reader().read(object) };
    const offset = range.offset ?? 0;
    return this.#held.bytes.subarray(offset, range.length === undefined ? undefined : offset + range.length);
  }

  #reader(): ObjectReader {
    this.#contents ??= new ObjectReader(this.git.folder, '--batch');
    return this.#contents;
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

function unreadable(error: unknown): never {
  throw new UnreadableError(messageOf(error));
}

/** A `git cat-file` that takes no longer for one object is not waiting for something that doesn't come. */
const maxMilliseconds = 15 * 60 * 1000;

/** One `git cat-file`, asked for one object after the other. */
class ObjectReader {
  readonly #child: ChildProcess;
  #chunks: Buffer[] = [];
  #length = 0;
  #wake: (() => void) | undefined;
  #failure: Error | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(folder: string, mode: '--batch' | '--batch-check') {
    this.#child = spawn('git', ['cat-file', mode], {
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
    return this.#inTurn(async () => {
      const size = await this.#ask(object);
      return (await this.#take(size + 1)).subarray(0, size);
    });
  }

  /** The size of a blob, of a reader that is only asked for sizes. */
  size(object: string): Promise<number> {
    return this.#inTurn(() => this.#ask(object));
  }

  #inTurn<T>(ask: () => Promise<T>): Promise<T> {
    const answer = this.#turn.then(ask);
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  async #ask(object: string): Promise<number> {
    this.#child.stdin?.write(`${object}\n`);
    const header = (await this.#takeLine()).split(' ');
    const size = Number(header[2]);
    if (header[1] !== 'blob' || !Number.isSafeInteger(size)) {
      throw new Error(
        header[1] === 'missing' ? `this clone does not hold object ${object}` : `git answered ${header.join(' ')}`,
      );
    }
    return size;
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
    const alarm = setTimeout(() => {
      this.#failure = new Error(`git cat-file gave no answer in ${maxMilliseconds / 60_000} minutes`);
      this.#wake?.();
    }, maxMilliseconds);
    await new Promise<void>((resolve) => (this.#wake = resolve));
    this.#wake = undefined;
    clearTimeout(alarm);
  }

  close(): void {
    this.#child.stdin?.end();
    this.#child.kill();
  }
}
