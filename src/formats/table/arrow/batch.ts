import type { Stored } from '../cells';
import { DamagedError, unpack } from '../compression';
import type { Source } from '../source';
import type { Batch } from './messages';
import type { Layout } from './schema';

/** The values of a column in one batch: those that are there, and which are. */
export interface Values {
  readonly rows: number;
  readonly count: number;
  readonly stored: Stored;
  /** One flag a row; `undefined` when all are there. */
  readonly present: Uint8Array | undefined;
}

/** Arrow views of up to this many bytes hold their text themselves. */
const inlineBytes = 12;

const mostViewed = 2 ** 31;

/** Reads one column of a batch. `first` is the index of its first buffer, `variadic` how many more a column of views has. */
export async function readValues(
  source: Source,
  batch: Batch,
  layout: Layout,
  first: number,
  variadic: number,
): Promise<Values> {
  const { rows } = batch;
  if (layout.form === 'null') {
    const stored: Stored = { form: 'booleans', values: new Uint8Array(0) };
    return { rows, count: 0, stored, present: new Uint8Array(rows) };
  }
  const buffer = (index: number): Promise<Buffer> => readBuffer(source, batch, first + index);
  const present = presence(await buffer(0), rows);
  const count = present === undefined ? rows : present.reduce((total, flag) => total + flag, 0);
  const all = await storedOf(layout, rows, buffer, variadic);
  return { rows, count, stored: present === undefined || count === rows ? all : compact(all, present, count), present };
}

async function readBuffer(source: Source, { buffers, body, codec }: Batch, index: number): Promise<Buffer> {
  const [offset, length] = [buffers[2 * index], buffers[2 * index + 1]];
  if (offset === undefined || length === undefined) throw new DamagedError('a batch has too few buffers');
  if (length === 0) return Buffer.alloc(0);
  if (length > 2 ** 31 - 1) throw new DamagedError('a batch is larger than 2 GB');
  const bytes = await source.read(body + offset, length);
  if (codec === 'none') return bytes;
  const plainLength = Number(bytes.readBigInt64LE(0));
  return plainLength === -1 ? bytes.subarray(8) : unpack(codec, bytes.subarray(8), plainLength);
}

/** A bitmap as one flag a row; `undefined` when it has no zero. */
function presence(bitmap: Buffer, rows: number): Uint8Array | undefined {
  if (bitmap.length === 0) return undefined;
  need(bitmap, Math.ceil(rows / 8));
  const flags = bits(bitmap, rows);
  return flags.includes(0) ? flags : undefined;
}

function bits(bitmap: Buffer, count: number): Uint8Array {
  const flags = new Uint8Array(count);
  for (let i = 0; i < count; i++) flags[i] = ((bitmap[i >> 3] ?? 0) >> (i & 7)) & 1;
  return flags;
}

function need(bytes: Buffer, length: number): void {
  if (bytes.length < length) throw new DamagedError(`a buffer has ${bytes.length} bytes instead of ${length}`);
}

async function storedOf(
  layout: Exclude<Layout, { form: 'null' }>,
  rows: number,
  buffer: (index: number) => Promise<Buffer>,
  variadic: number,
): Promise<Stored> {
  const data = await buffer(1);
  switch (layout.form) {
    case 'integers':
      return integers(data, layout.bits, layout.signed, rows);
    case 'floats': {
      const bytes = memory(data, (rows * layout.bits) / 8);
      return { form: 'floats', values: layout.bits === 32 ? new Float32Array(bytes) : new Float64Array(bytes) };
    }
    case 'booleans':
      need(data, Math.ceil(rows / 8));
      return { form: 'booleans', values: bits(data, rows) };
    case 'fixed': {
      need(data, rows * layout.width);
      const starts = Int32Array.from({ length: rows }, (_, i) => i * layout.width);
      return { form: 'bytes', bytes: data, starts, ends: starts.map((at) => at + layout.width) };
    }
    case 'offsets': {
      // An empty column may leave out its one offset.
      const offsets = rows === 0 ? new Int32Array(1) : offsetsOf(data, layout.bits, rows + 1);
      const bytes = await buffer(2);
      checkRanges(offsets.subarray(0, rows), offsets.subarray(1), bytes.length);
      return { form: 'bytes', bytes, starts: offsets.subarray(0, rows), ends: offsets.subarray(1) };
    }
    case 'views':
      return views(data, rows, await readAll(variadic, (index) => buffer(2 + index)));
  }
}

/** A piece in memory of its own, where a typed array can lie. */
function memory(bytes: Buffer, length: number): ArrayBuffer {
  need(bytes, length);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + length) as ArrayBuffer;
}

function integers(data: Buffer, width: number, signed: boolean, rows: number): Stored {
  const bytes = memory(data, (rows * width) / 8);
  switch (width) {
    case 8:
      return { form: 'ints', values: Int32Array.from(signed ? new Int8Array(bytes) : new Uint8Array(bytes)) };
    case 16:
      return { form: 'ints', values: Int32Array.from(signed ? new Int16Array(bytes) : new Uint16Array(bytes)) };
    case 32:
      return { form: 'ints', values: new Int32Array(bytes) };
    case 64:
      return { form: 'longs', words: new Int32Array(bytes) };
    default:
      throw new DamagedError(`it has integers of ${width} bits`);
  }
}

function offsetsOf(data: Buffer, width: 32 | 64, count: number): Int32Array {
  if (width === 32) return new Int32Array(memory(data, count * 4));
  const words = new Int32Array(memory(data, count * 8));
  const offsets = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    if (words[2 * i + 1] !== 0) throw new DamagedError('a column of a batch holds more than 2 GB of text');
    offsets[i] = words[2 * i] ?? 0;
  }
  return offsets;
}

function checkRanges(starts: Int32Array, ends: Int32Array, length: number): void {
  for (let i = 0; i < starts.length; i++) {
    const [start, end] = [starts[i] ?? 0, ends[i] ?? 0];
    if (start < 0 || end < start || end > length) throw new DamagedError('a text lies outside its buffer');
  }
}

async function readAll(count: number, buffer: (index: number) => Promise<Buffer>): Promise<readonly Buffer[]> {
  const buffers: Buffer[] = [];
  for (let i = 0; i < count; i++) buffers.push(await buffer(i));
  return buffers;
}

/** 16 bytes a view: its length, then the text itself, or the first 4 bytes of it, the buffer and the offset. */
function views(data: Buffer, rows: number, buffers: readonly Buffer[]): Stored {
  need(data, rows * 16);
  const joined = Buffer.concat([data, ...buffers]);
  const bases: number[] = [];
  let base = data.length;
  for (const { length } of buffers) {
    bases.push(base);
    base += length;
  }
  const [starts, ends] = [new Int32Array(rows), new Int32Array(rows)];
  let total = 0;
  for (let i = 0; i < rows; i++) {
    const at = i * 16;
    const length = data.readInt32LE(at);
    total += length;
    // Views may overlap: a small file can hold any amount of text.
    if (total > mostViewed) throw new DamagedError('a column of a batch holds more than 2 GB of text');
    const inline = length <= inlineBytes;
    const buffer = inline ? -1 : data.readInt32LE(at + 8);
    starts[i] = inline ? at + 4 : (bases[buffer] ?? Infinity) + data.readInt32LE(at + 12);
    ends[i] = (starts[i] ?? 0) + length;
    if (!inline && (bases[buffer] === undefined || (ends[i] ?? 0) > joined.length))
      throw new DamagedError('a text lies outside its buffer');
  }
  checkRanges(starts, ends, joined.length);
  return { form: 'bytes', bytes: joined, starts, ends };
}

/** The values that are there, one behind the other. */
function compact(stored: Stored, present: Uint8Array, count: number): Stored {
  const rows = new Int32Array(count);
  let next = 0;
  for (let row = 0; row < present.length; row++) if (present[row] === 1) rows[next++] = row;
  const pick = (values: Int32Array): Int32Array => rows.map((row) => values[row] ?? 0);
  switch (stored.form) {
    case 'ints':
      return { form: 'ints', values: pick(stored.values) };
    case 'longs': {
      const words = new Int32Array(count * 2);
      rows.forEach((row, i) => {
        words.set(stored.words.subarray(2 * row, 2 * row + 2), 2 * i);
      });
      return { form: 'longs', words };
    }
    case 'floats':
      return { form: 'floats', values: Float64Array.from(rows, (row) => stored.values[row] ?? 0) };
    case 'booleans':
      return { form: 'booleans', values: Uint8Array.from(rows, (row) => stored.values[row] ?? 0) };
    case 'bytes':
      return { form: 'bytes', bytes: stored.bytes, starts: pick(stored.starts), ends: pick(stored.ends) };
  }
}
