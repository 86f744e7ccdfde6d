import { FormatError } from '../cursor';

/** Reads the fields of a record that is in memory. Throws `FormatError` where it is too short. */
export class Fields {
  at = 0;

  /** `base`: the offset of `bytes` in the file. */
  constructor(
    readonly bytes: Buffer,
    readonly base: number,
  ) {}

  get left(): number {
    return this.bytes.length - this.at;
  }

  /** An unsigned number of `width` bytes; inexact above 2^53. */
  uint(width: number): number {
    this.need(width);
    let value = 0;
    for (let i = width - 1; i >= 0; i--) value = value * 256 + (this.bytes[this.at + i] ?? 0);
    this.at += width;
    return value;
  }

  take(length: number): Buffer {
    this.need(length);
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** What remains, as a record of its own. */
  part(length: number): Fields {
    const base = this.base + this.at;
    return new Fields(this.take(length), base);
  }

  skip(length: number): void {
    this.need(length);
    this.at += length;
  }

  expect(signature: string): void {
    const base = this.base + this.at;
    if (this.take(signature.length).toString('latin1') !== signature)
      throw new FormatError(`there should be "${signature}"`, base);
  }

  /** A text that ends with NUL, or with the record. */
  terminated(): string {
    const end = this.bytes.indexOf(0, this.at);
    const text = this.bytes.toString('utf8', this.at, end === -1 ? this.bytes.length : end);
    this.at = end === -1 ? this.bytes.length : end + 1;
    return text;
  }

  private need(length: number): void {
    if (!(length <= this.left)) throw new FormatError('a record is too short', this.base + this.at);
  }
}
