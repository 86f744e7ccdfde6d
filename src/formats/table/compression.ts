import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { decompress } from 'fzstd';

import { failureOf } from './error';

export type Codec = 'none' | 'snappy' | 'gzip' | 'brotli' | 'lz4-block' | 'lz4-hadoop' | 'lz4-frame' | 'zstd';

/** Packed bytes that aren't what their codec allows, or that don't unpack to the length they state. */
export class DamagedError extends Error {}

/** A damaged file may state any length; more than this is not reserved. */
const longestBlock = 2 ** 30;

/** Unpacks one block of exactly `length` bytes into memory of its own. Throws a DamagedError. */
export function unpack(codec: Codec, packed: Buffer, length: number): Buffer {
  if (length < 0 || length > longestBlock) throw new DamagedError(`a block says that it has ${length} bytes`);
  const plain = unpackTo(codec, packed, length);
  if (plain.length !== length) throw new DamagedError(`a block has ${plain.length} bytes instead of ${length}`);
  return plain;
}

function unpackTo(codec: Codec, packed: Buffer, length: number): Buffer {
  switch (codec) {
    case 'none':
      return packed;
    case 'gzip':
      return limited(() => gunzipSync(packed, { maxOutputLength: Math.max(1, length) }));
    case 'brotli':
      return limited(() => brotliDecompressSync(packed, { maxOutputLength: Math.max(1, length) }));
    case 'zstd': {
      const plain = Buffer.alloc(length);
      const { length: unpacked } = limited(() => decompress(packed, plain));
      return plain.subarray(0, unpacked);
    }
    case 'snappy':
      return unpackSnappy(packed, length);
    case 'lz4-block':
      return filled(length, (output) => unpackLz4(packed, output, 0));
    case 'lz4-hadoop':
      return unpackHadoopLz4(packed, length);
    case 'lz4-frame':
      return unpackLz4Frame(packed, length);
  }
}

function limited<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new DamagedError(`a block can't be unpacked: ${failureOf(error).message}`);
  }
}

function filled(length: number, fill: (output: Buffer) => number): Buffer {
  const output = Buffer.alloc(length);
  return output.subarray(0, fill(output));
}

const damaged = (): never => {
  throw new DamagedError('a compressed block is damaged');
};

/** Copies within `output`, byte by byte: source and target may overlap, which repeats a pattern. */
function repeat(output: Buffer, at: number, offset: number, count: number): void {
  if (offset === 0 || offset > at || at + count > output.length) damaged();
  if (offset >= count) output.copyWithin(at, at - offset, at - offset + count);
  else for (let i = 0; i < count; i++) output[at + i] = output[at + i - offset] ?? 0;
}

/** Copies `count` bytes as they are. */
function literal(packed: Buffer, from: number, output: Buffer, at: number, count: number): void {
  if (from + count > packed.length || at + count > output.length) damaged();
  if (count < 32) for (let i = 0; i < count; i++) output[at + i] = packed[from + i] ?? 0;
  else packed.copy(output, at, from, from + count);
}

/** One LZ4 block (LZ4 block format), to `output` from `start` on. Returns where its content ends. */
function unpackLz4(packed: Buffer, output: Buffer, start: number): number {
  let out = start;
  let at = 0;
  const extended = (length: number): number => {
    let total = length;
    for (let byte = length === 15 ? 255 : 0; byte === 255; at++) total += byte = packed[at] ?? damaged();
    return total;
  };
  while (at < packed.length) {
    const token = packed[at++] ?? 0;
    const literals = extended(token >> 4);
    literal(packed, at, output, out, literals);
    at += literals;
    out += literals;
    if (at === packed.length) break;
    if (at + 2 > packed.length) damaged();
    const offset = packed.readUInt16LE(at);
    at += 2;
    const matched = extended(token & 15) + 4;
    repeat(output, out, offset, matched);
    out += matched;
  }
  return out;
}

/** Hadoop's framing: blocks, each behind its unpacked and packed length; some writers leave the framing out. */
function unpackHadoopLz4(packed: Buffer, length: number): Buffer {
  const output = Buffer.alloc(length);
  let [at, out] = [0, 0];
  while (at + 8 <= packed.length) {
    const [plainLength, packedLength] = [packed.readUInt32BE(at), packed.readUInt32BE(at + 4)];
    if (out + plainLength > length || at + 8 + packedLength > packed.length) break;
    if (unpackLz4(packed.subarray(at + 8, at + 8 + packedLength), output, out) !== out + plainLength) break;
    at += 8 + packedLength;
    out += plainLength;
  }
  if (at === packed.length) return output.subarray(0, out);
  return output.subarray(0, unpackLz4(packed, output, 0));
}

/** LZ4 frames (LZ4 frame format 1.6); checksums aren't looked at, the stated length is. */
function unpackLz4Frame(packed: Buffer, length: number): Buffer {
  const output = Buffer.alloc(length);
  if (packed.length < 7 || packed.readUInt32LE(0) !== 0x184d2204) damaged();
  const flags = packed[4] ?? 0;
  const blockChecksums = (flags & 0x10) !== 0;
  let at = 7 + ((flags & 0x08) === 0 ? 0 : 8) + ((flags & 0x01) === 0 ? 0 : 4);
  let out = 0;
  while (at + 4 <= packed.length) {
    const header = packed.readUInt32LE(at);
    if (header === 0) return output.subarray(0, out);
    at += 4;
    const size = header & 0x7fff_ffff;
    if (at + size > packed.length) damaged();
    if (header >>> 31 === 1) {
      literal(packed, at, output, out, size);
      out += size;
    } else {
      out = unpackLz4(packed.subarray(at, at + size), output, out);
    }
    at += size + (blockChecksums ? 4 : 0);
  }
  return damaged();
}

/** Snappy's raw format (google/snappy, format_description). */
function unpackSnappy(packed: Buffer, length: number): Buffer {
  const output = Buffer.alloc(length);
  let at = 0;
  while ((packed[at] ?? damaged()) >= 0x80) at++;
  at++;
  let out = 0;
  while (at < packed.length) {
    const tag = packed[at++] ?? 0;
    const kind = tag & 3;
    if (kind === 0) {
      let count = (tag >> 2) + 1;
      if (count > 60) {
        const width = count - 60;
        if (at + width > packed.length) damaged();
        count = packed.readUIntLE(at, width) + 1;
        at += width;
      }
      literal(packed, at, output, out, count);
      at += count;
      out += count;
      continue;
    }
    const width = kind === 3 ? 4 : kind;
    if (at + width > packed.length) damaged();
    const count = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const offset = kind === 1 ? ((tag >> 5) << 8) | (packed[at] ?? 0) : packed.readUIntLE(at, width);
    at += width;
    repeat(output, out, offset, count);
    out += count;
  }
  return output.subarray(0, out);
}
