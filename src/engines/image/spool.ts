import { diskProblem } from '../../disk';
import { OciError } from '../../formats/oci/error';
import { bufferSource, type ByteSource } from '../../formats/source';
import { Spool as File } from '../../formats/unpack/spool';

/** What is larger goes to a temporary file. */
export const maxHeld = 2 ** 25;

/** Keeps bytes that flow by, so that they can be read from any place. */
export class Spool {
  #held: Buffer[] = [];
  #length = 0;
  #file: File | undefined;

  async add(piece: Buffer): Promise<void> {
    this.#length += piece.length;
    this.#held.push(piece);
    if (this.#length <= maxHeld) return;
    try {
      this.#file ??= await File.open();
      for (const held of this.#held) await this.#file.append(held);
    } catch (error) {
      throw new OciError(`a file in it can't be written to a temporary file: ${diskProblem(error)}`);
    }
    this.#held = [];
  }

  /** The bytes, until it is closed. */
  source(): ByteSource {
    this.#held = [Buffer.concat(this.#held)];
    return this.#file ?? bufferSource(this.#held[0] ?? Buffer.alloc(0));
  }

  /** Has to be called in any case. */
  async close(): Promise<void> {
    await this.#file?.close();
  }
}
