/** A stream of bytes; one that lies where it can be read from any place can pass over some without reading them. */
export interface Pieces extends AsyncIterable<Buffer> {
  /** Passes over the next `length` bytes, and answers how many there were. */
  skip?(length: number): number;
}

/** Takes bytes off a stream in the lengths that a format asks for; no more than one piece of the stream is held. */
export class ByteReader {
  readonly #source: Pieces;
  readonly #iterator: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: Pieces) {
    this.#source = source;
    this.#iterator = source[Symbol.asyncIterator]();
  }

  /** Passes over at least one byte, at most `length`, and answers how many; 0 at the end. */
  async pass(length: number): Promise<number> {
    if (this.#rest.length > 0 || this.#source.skip === undefined) return (await this.some(length)).length;
    return this.#source.skip(length);
  }

  /** At least one byte, at most `length`; nothing at the end. */
  async some(length: number): Promise<Buffer> {
    while (this.#rest.length === 0) {
      const next = await this.#iterator.next();
      if (next.done === true) return this.#rest;
      this.#rest = next.value;
    }
    const taken = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(taken.length);
    return taken;
  }

  /** Exactly `length` bytes, fewer only at the end. For lengths that fit into memory. */
  async exactly(length: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    let missing = length;
    while (missing > 0) {
      const piece = await this.some(missing);
      if (piece.length === 0) break;
      pieces.push(piece);
      missing -= piece.length;
    }
    return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
  }

  async close(): Promise<void> {
    await this.#iterator.return?.();
  }
}
