import { Decompress } from 'fzstd';
import { GatehouseError, messageOf } from '../errors';

/** Zstandard data is damaged, cut off, or asks for more memory than it gets. The message is one line. */
export class ZstdError extends GatehouseError {
  override readonly name = 'ZstdError';
}

/** What `zstd --long` and `--ultra` need at most without being asked; the window is held in memory. */
const maxWindow = 2 ** 27;

/**
 * What Zstandard frames unpack to, one after the other, in pieces of at most 128 KiB; skippable frames are passed over. Source: RFC 8878.
 * Checksums are not looked at. Rejects with a `ZstdError`; what `source` throws is passed on.
 */
export async function* unzstd(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  const frames = new Frames();
  let unpacked: Buffer[] = [];
  const decompress = new Decompress((piece) => {
    // The decoder uses its memory again.
    if (piece.length > 0) unpacked.push(Buffer.from(piece));
  });
  const push = (piece: Uint8Array, last: boolean): void => {
    try {
      decompress.push(piece, last);
    } catch (error) {
      throw new ZstdError(`it can't be unpacked: ${messageOf(error)}`);
    }
  };
  for await (const piece of source) {
    // In small portions: what a portion unpacks to is held at once.
    for (let at = 0; at < piece.length; at += portion) {
      const part = piece.subarray(at, at + portion);
      frames.push(part);
      push(part, false);
      yield* unpacked;
      unpacked = [];
    }
  }
  if (!frames.complete) throw new ZstdError("it can't be unpacked: it is cut off");
  // The decoder waits with a frame of a few bytes until there are no more.
  push(Buffer.alloc(0), true);
  yield* unpacked;
}

/** A block of four bytes can stand for 128 KiB. */
const portion = 1_024;

/** The magic numbers of frames; the last four bits of a skippable one's are free. */
const frameMagic = 0xfd2fb528;
const skippableMagic = 0x184d2a50;

/** Walks the headers of frames and blocks, so that no frame gets more memory than it may, and a cut is seen. */
class Frames {
  #held: Buffer = Buffer.alloc(0);
  /** Bytes that are no header. */
  #skip = 0;
  #state: 'frame' | 'block' = 'frame';
  #checksum = 0;
  #any = false;

  get complete(): boolean {
    return this.#any && this.#state === 'frame' && this.#held.length === 0 && this.#skip === 0;
  }

  push(bytes: Buffer): void {
    let rest = this.#held.length > 0 ? Buffer.concat([this.#held, bytes]) : bytes;
    for (;;) {
      const passed = Math.min(this.#skip, rest.length);
      this.#skip -= passed;
      rest = rest.subarray(passed);
      const taken = this.#skip > 0 || rest.length === 0 ? 0 : this.#header(rest);
      if (taken === 0) break;
      rest = rest.subarray(taken);
    }
    this.#held = rest.length > 0 ? Buffer.from(rest) : rest;
  }

  /** How many bytes a header took; 0 where it isn't here to its end. */
  #header(bytes: Buffer): number {
    return this.#state === 'frame' ? this.#frame(bytes) : this.#block(bytes);
  }

  #frame(bytes: Buffer): number {
    if (bytes.length < 8) return 0;
    const magic = bytes.readUInt32LE(0);
    if ((magic & 0xfffffff0) >>> 0 === skippableMagic) {
      this.#any = true;
      this.#skip = bytes.readUInt32LE(4);
      return 8;
    }
    if (magic !== frameMagic)
      throw new ZstdError("it can't be unpacked: something that is no frame of Zstandard is in it");
    const descriptor = bytes.readUInt8(4);
    const single = (descriptor & 0x20) !== 0;
    const sizeField = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
    const length = 5 + (single ? 0 : 1) + ([0, 1, 2, 4][descriptor & 3] ?? 0) + sizeField;
    if (bytes.length < length) return 0;
    const window = single ? sizeOf(bytes, length - sizeField, sizeField) : windowOf(bytes.readUInt8(5));
    if (window > maxWindow)
      throw new ZstdError(`it can't be unpacked: a frame needs ${window} bytes of memory, more than ${maxWindow}`);
    this.#any = true;
    this.#checksum = (descriptor & 4) !== 0 ? 4 : 0;
    this.#state = 'block';
    return length;
  }

  #block(bytes: Buffer): number {
    if (bytes.length < 3) return 0;
    const header = bytes.readUIntLE(0, 3);
    const isRepeated = ((header >> 1) & 3) === 1;
    this.#skip = isRepeated ? 1 : header >> 3;
    if ((header & 1) === 1) {
      this.#state = 'frame';
      this.#skip += this.#checksum;
    }
    return 3;
  }
}

const windowOf = (descriptor: number): number => 2 ** (10 + (descriptor >> 3)) * (1 + (descriptor & 7) / 8);

function sizeOf(bytes: Buffer, at: number, length: number): number {
  if (length === 8) return Number(bytes.readBigUInt64LE(at));
  return bytes.readUIntLE(at, length) + (length === 2 ? 256 : 0);
}
