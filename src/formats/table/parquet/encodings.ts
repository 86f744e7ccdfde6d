import type { Stored } from '../cells';
import { DamagedError } from '../compression';
import type { PhysicalType } from './metadata';

const cutOff = (): never => {
  throw new DamagedError('a page is cut off');
};

/** A place in a page. */
export class PageReader {
  at = 0;

  constructor(readonly bytes: Buffer) {}

  take(count: number): number {
    const start = this.at;
    if (count < 0 || count > this.bytes.length - start) cutOff();
    this.at += count;
    return start;
  }

  byte(): number {
    return this.bytes[this.take(1)] ?? 0;
  }

  varint(): number {
    let value = 0;
    for (let scale = 1; scale < 2 ** 35; scale *= 128) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
    throw new DamagedError('a page holds a number that is too long');
  }

  zigzag(): bigint {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.byte();
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return (value >> 1n) ^ -(value & 1n);
    }
    throw new DamagedError('a page holds a number that is too long');
  }

  /** The bytes from here on in memory of their own, where a typed array can lie. */
  copy(count: number): ArrayBuffer {
    const start = this.take(count) + this.bytes.byteOffset;
    return this.bytes.buffer.slice(start, start + count) as ArrayBuffer;
  }
}

/** Runs and packed groups of small numbers (Parquet's "RLE/bit-packing hybrid"), `count` of them. */
export function readHybrid(reader: PageReader, width: number, count: number): Int32Array {
  if (width > 32) throw new DamagedError('a page packs numbers in more than 32 bits');
  const values = new Int32Array(count);
  if (width === 0) return values;
  const bytesOfRun = (width + 7) >> 3;
  for (let filled = 0; filled < count;) {
    const header = reader.varint();
    if (header % 2 === 0) {
      const start = reader.take(bytesOfRun);
      const end = Math.min(count, filled + header / 2);
      values.fill(reader.bytes.readUIntLE(start, bytesOfRun), filled, end);
      filled = end;
    } else {
      const packed = Math.min(count - filled, ((header - 1) / 2) * 8);
      const length = ((header - 1) / 2) * width;
      // The last group may end where its last value does.
      const start = reader.take(Math.min(length, reader.bytes.length - reader.at));
      if ((reader.at - start) * 8 < packed * width) cutOff();
      unpackBits(reader.bytes, start, width, values, filled, packed);
      filled += packed;
    }
  }
  return values;
}

function unpackBits(bytes: Buffer, start: number, width: number, out: Int32Array, from: number, count: number): void {
  const mask = width === 32 ? -1 : (1 << width) - 1;
  for (let i = 0, bit = 0; i < count; i++, bit += width) {
    const at = start + Math.floor(bit / 8);
    const shift = bit % 8;
    const low =
      (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    const high = shift === 0 ? 0 : (bytes[at + 4] ?? 0) << (32 - shift);
    out[from + i] = ((low >>> shift) | high) & mask;
  }
}

/** Values one after the other (PLAIN). */
export function readPlain(reader: PageReader, type: PhysicalType, width: number, count: number): Stored {
  switch (type) {
    case 'BOOLEAN': {
      const start = reader.take(Math.ceil(count / 8));
      const values = new Uint8Array(count);
      for (let i = 0; i < count; i++) values[i] = ((reader.bytes[start + (i >> 3)] ?? 0) >> (i & 7)) & 1;
      return { form: 'booleans', values };
    }
    case 'INT32':
      return { form: 'ints', values: new Int32Array(reader.copy(count * 4)) };
    case 'INT64':
      return { form: 'longs', words: new Int32Array(reader.copy(count * 8)) };
    case 'FLOAT':
      return { form: 'floats', values: new Float32Array(reader.copy(count * 4)) };
    case 'DOUBLE':
      return { form: 'floats', values: new Float64Array(reader.copy(count * 8)) };
    case 'INT96':
      return fixed(reader, 12, count);
    case 'FIXED_LEN_BYTE_ARRAY':
      return fixed(reader, width, count);
    case 'BYTE_ARRAY': {
      if (count * 4 > reader.bytes.length - reader.at) cutOff();
      const [starts, ends] = [new Int32Array(count), new Int32Array(count)];
      for (let i = 0; i < count; i++) {
        const length = reader.bytes.readUInt32LE(reader.take(4));
        starts[i] = reader.take(length);
        ends[i] = reader.at;
      }
      return { form: 'bytes', bytes: reader.bytes, starts, ends };
    }
  }
}

function fixed(reader: PageReader, width: number, count: number): Stored {
  if (width <= 0) throw new DamagedError('a value of fixed length has no length');
  const start = reader.take(count * width);
  const starts = Int32Array.from({ length: count }, (_, i) => start + i * width);
  return { form: 'bytes', bytes: reader.bytes, starts, ends: starts.map((at) => at + width) };
}

/** BYTE_STREAM_SPLIT: the first bytes of all values, then the second ones … */
export function readSplit(reader: PageReader, type: PhysicalType, width: number, count: number): Stored {
  const size = {
    INT32: 4,
    FLOAT: 4,
    INT64: 8,
    DOUBLE: 8,
    FIXED_LEN_BYTE_ARRAY: width,
    BOOLEAN: 0,
    INT96: 0,
    BYTE_ARRAY: 0,
  }[type];
  const start = reader.take(size * count);
  const joined = Buffer.from(new ArrayBuffer(size * count));
  for (let byte = 0; byte < size; byte++)
    for (let i = 0; i < count; i++) joined[i * size + byte] = reader.bytes[start + byte * count + i] ?? 0;
  return readPlain(new PageReader(joined), type, width, count);
}

/** DELTA_BINARY_PACKED; sums wrap around as two's complement does. */
export function readDelta(reader: PageReader, type: PhysicalType, count: number): Stored {
  if (type !== 'INT32' && type !== 'INT64') throw new DamagedError(`a page has differences of ${type}`);
  const longs = deltas(reader, count);
  if (type === 'INT64') return { form: 'longs', words: new Int32Array(longs.buffer) };
  return { form: 'ints', values: Int32Array.from(longs, (value) => Number(BigInt.asIntN(32, value))) };
}

function deltas(reader: PageReader, count: number): BigInt64Array<ArrayBuffer> {
  if (count === 0) return new BigInt64Array(0);
  const blockSize = reader.varint();
  const miniblocks = reader.varint();
  const total = reader.varint();
  const perMiniblock = blockSize / miniblocks;
  if (total < count || !Number.isInteger(perMiniblock) || perMiniblock % 8 !== 0 || perMiniblock === 0)
    throw new DamagedError('a page of differences has an impossible header');
  const values = new BigInt64Array(count);
  let value = reader.zigzag();
  let filled = 0;
  values[filled++] = value;
  while (filled < count) {
    const least = reader.zigzag();
    const widths = reader.take(miniblocks);
    for (let block = 0; block < miniblocks && filled < count; block++) {
      const width = reader.bytes[widths + block] ?? 0;
      if (width > 64) throw new DamagedError('a page packs differences in more than 64 bits');
      const start = reader.take((perMiniblock * width) / 8);
      for (let i = 0; i < perMiniblock && filled < count; i++) {
        value = BigInt.asIntN(64, value + least + wideBits(reader.bytes, start, i * width, width));
        values[filled++] = value;
      }
    }
  }
  return values;
}

function wideBits(bytes: Buffer, start: number, bit: number, width: number): bigint {
  let value = 0n;
  let got = 0;
  for (let at = bit; got < width;) {
    const shift = at % 8;
    const taken = Math.min(8 - shift, width - got);
    const part = ((bytes[start + Math.floor(at / 8)] ?? 0) >> shift) & ((1 << taken) - 1);
    value |= BigInt(part) << BigInt(got);
    got += taken;
    at += taken;
  }
  return value;
}

/** DELTA_LENGTH_BYTE_ARRAY: all lengths, then all bytes. */
export function readDeltaLengths(reader: PageReader, count: number): Stored & { form: 'bytes' } {
  const lengths = deltas(reader, count);
  const [starts, ends] = [new Int32Array(count), new Int32Array(count)];
  for (let i = 0; i < count; i++) {
    starts[i] = reader.take(Number(lengths[i]));
    ends[i] = reader.at;
  }
  return { form: 'bytes', bytes: reader.bytes, starts, ends };
}

/** The most bytes that prefixes may unfold to in one page. */
const mostUnfolded = 2 ** 30;

/** DELTA_BYTE_ARRAY: how much each value shares with the one before, and what follows. */
export function readDeltaStrings(reader: PageReader, count: number): Stored {
  const prefixes = deltas(reader, count);
  const { bytes, starts: from, ends: to } = readDeltaLengths(reader, count);
  const [starts, ends] = [new Int32Array(count), new Int32Array(count)];
  let length = 0;
  for (let i = 0; i < count; i++) length += Number(prefixes[i]) + (to[i] ?? 0) - (from[i] ?? 0);
  if (!(length >= 0 && length <= mostUnfolded)) throw new DamagedError('a page unfolds to more than a gigabyte');
  const unfolded = Buffer.alloc(length);
  let at = 0;
  for (let i = 0; i < count; i++) {
    const prefix = Number(prefixes[i]);
    const before = i === 0 ? 0 : (starts[i - 1] ?? 0);
    if (prefix < 0 || prefix > at - before)
      throw new DamagedError('a value shares more than there is with the one before');
    starts[i] = at;
    unfolded.copyWithin(at, before, before + prefix);
    at += prefix;
    at += bytes.copy(unfolded, at, from[i], to[i]);
    ends[i] = at;
  }
  return { form: 'bytes', bytes: unfolded, starts, ends };
}
