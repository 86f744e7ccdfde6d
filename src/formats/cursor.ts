import type { ByteSource } from './source';

/** A file is not what its format says: what is wrong, and at which byte of the file it was found. */
export class FormatError extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    // What a format is not is told by trying, thousands of times: a stack that nobody sees takes most of that.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = stackTraceLimit;
  }
}

const windowBytes = 1 << 16;
/** No format has a longer text that people read. */
const maxText = 1 << 26;

/** Reads numbers and texts of a source one after the other, through a window. Where the source ends too early it throws `FormatError`. */
export class Cursor {
  bigEndian = false;
  private window: Buffer = Buffer.alloc(0);
  private base = 0;

  /** `at`: the next byte; `end`: the first one that may not be read. */
  constructor(
    private readonly source: ByteSource,
    public at = 0,
    public end = source.size,
  ) {}

  get left(): number {
    return this.end - this.at;
  }

  /** A view of the next `length` bytes, which stays as it is. They must fit in memory. */
  async bytes(length: number): Promise<Buffer> {
    await this.fill(length);
    const start = this.at - this.base;
    this.at += length;
    return this.window.subarray(start, start + length);
  }

  /** Throws `FormatError` also when it is longer than any text is. */
  async text(length: number): Promise<string> {
    this.expect(length);
    if (length > maxText) throw new FormatError(`a text has ${length} bytes, and ${maxText} are read`, this.at);
    return (await this.bytes(length)).toString('utf8');
  }

  async u8(): Promise<number> {
    const start = await this.take(1);
    return this.window[start] ?? 0;
  }

  async u16(): Promise<number> {
    const start = await this.take(2);
    return this.bigEndian ? this.window.readUInt16BE(start) : this.window.readUInt16LE(start);
  }

  async u32(): Promise<number> {
    const start = await this.take(4);
    return this.bigEndian ? this.window.readUInt32BE(start) : this.window.readUInt32LE(start);
  }

  async i32(): Promise<number> {
    return (await this.u32()) | 0;
  }

  /** Inexact above 2^53, where it is longer and more than anything that can be there. */
  async u64(): Promise<number> {
    const start = await this.take(8);
    return Number(this.bigEndian ? this.window.readBigUInt64BE(start) : this.window.readBigUInt64LE(start));
  }

  /** An unsigned number of 1 to 8 bytes. */
  async unsigned(width: number): Promise<number> {
    const bytes = await this.bytes(width);
    let value = 0;
    for (let i = width - 1; i >= 0; i--) value = value * 256 + (bytes[this.bigEndian ? width - 1 - i : i] ?? 0);
    return value;
  }

  async f64(): Promise<number> {
    const start = await this.take(8);
    return this.bigEndian ? this.window.readDoubleBE(start) : this.window.readDoubleLE(start);
  }

  skip(length: number): void {
    if (!(length <= this.left)) throw this.short(length);
    this.at += length;
  }

  /** `FormatError` when fewer than `length` bytes are left. */
  expect(length: number): void {
    if (!(length <= this.left)) throw this.short(length);
  }

  private async take(length: number): Promise<number> {
    if (this.at < this.base || this.at + length > this.base + this.window.length || this.at + length > this.end)
      await this.fill(length);
    const start = this.at - this.base;
    this.at += length;
    return start;
  }

  private async fill(length: number): Promise<void> {
    this.expect(length);
    if (this.at >= this.base && this.at + length <= this.base + this.window.length) return;
    this.window = await this.source.read(this.at, Math.min(Math.max(length, windowBytes), this.source.size - this.at));
    this.base = this.at;
    if (this.window.length < length) throw this.short(length);
  }

  private short(length: number): FormatError {
    const there = this.left === 1 ? '1 does' : `${Math.max(0, this.left)} do`;
    return new FormatError(`${length} bytes should follow, and ${there}`, this.at);
  }
}
