import type { ByteSource } from '../source';
import { UnpackError } from './error';

const pieceBytes = 1 << 18;

/** The bytes of packed data, some of them at hand: decoders read those without waiting, and ask for more in between. */
export class PackedInput {
  /** What is at hand, from `at` on. */
  bytes: Buffer = Buffer.alloc(0);
  at = 0;
  private next: number;

  constructor(
    private readonly source: ByteSource,
    offset = 0,
  ) {
    this.next = offset;
  }

  /** Of the next byte, in the source. */
  get offset(): number {
    return this.next - this.bytes.length + this.at;
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  /** Sees to it that `least` bytes are at hand; answers false where the source has fewer. */
  async fill(least: number): Promise<boolean> {
    if (this.left >= least) return true;
    const more = await this.source.read(this.next, Math.max(pieceBytes, least - this.left));
    this.next += more.length;
    this.bytes = this.left === 0 ? more : Buffer.concat([this.bytes.subarray(this.at), more]);
    this.at = 0;
    return this.left >= least;
  }

  /** Takes bytes that have to be there. */
  async take(length: number): Promise<Buffer> {
    if (!(await this.fill(length))) throw cutOff();
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  byte(): number {
    const value = this.bytes[this.at];
    if (value === undefined) throw cutOff();
    this.at++;
    return value;
  }
}

export const cutOff = (): UnpackError => new UnpackError('it is cut off');
export const damaged = (what: string): UnpackError => new UnpackError(`it can't be unpacked: ${what}`);
