import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { diskProblem } from '../../disk';
import { bufferSource, type ByteSource } from '../../formats/source';
import { fileSource, OciError } from '../../formats/oci';

/** What is larger goes to a temporary file. */
const maxHeld = 2 ** 25;

/** Keeps bytes that flow by, so that they can be read from any place. */
export class Spool {
  #held: Buffer[] = [];
  #length = 0;
  #folder: string | undefined;
  #file: fs.FileHandle | undefined;

  async add(piece: Buffer): Promise<void> {
    this.#length += piece.length;
    this.#held.push(piece);
    if (this.#length <= maxHeld) return;
    try {
      this.#folder ??= await fs.mkdtemp(path.join(os.tmpdir(), 'gatehouse-model-'));
      this.#file ??= await fs.open(path.join(this.#folder, 'model'), 'wx', 0o600);
      for (const held of this.#held) await this.#file.writeFile(held);
    } catch (error) {
      throw new OciError(`a model in it can't be written to a temporary file: ${diskProblem(error)}`);
    }
    this.#held = [];
  }

  /** Hands the bytes over; they are gone when it is done. */
  async use(take: (source: ByteSource) => Promise<void>): Promise<void> {
    if (this.#folder === undefined) {
      await take(bufferSource(Buffer.concat(this.#held)));
      return;
    }
    const file = await fileSource(path.join(this.#folder, 'model'));
    try {
      await take(file.source);
    } finally {
      await file.close();
    }
  }

  /** Has to be called in any case. */
  async close(): Promise<void> {
    await this.#file?.close();
    if (this.#folder !== undefined) await fs.rm(this.#folder, { recursive: true, force: true });
  }
}
