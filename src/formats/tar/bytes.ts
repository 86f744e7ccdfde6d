/** Takes bytes off a stream in the lengths that a format asks for; no more than one piece of the stream is held. */
export class ByteReader {
  readonly #iterator: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#iterator = source[Symbol.asyncIterator]();
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
