import type { TextBuilder } from './builder';
import { DamagedError } from './compression';

/** Values as a binary format stores them, without the missing ones. */
export type Stored =
  | { readonly form: 'ints'; readonly values: Int32Array }
  /** 64 bits each: the low word, then the high one. */
  | { readonly form: 'longs'; readonly words: Int32Array }
  | { readonly form: 'floats'; readonly values: Float32Array | Float64Array }
  | { readonly form: 'booleans'; readonly values: Uint8Array }
  | { readonly form: 'bytes'; readonly bytes: Buffer; readonly starts: Int32Array; readonly ends: Int32Array };

/** What stored values mean. */
export type CellType =
  | {
      readonly kind: 'number';
      readonly unsigned?: boolean;
      /** A decimal: how many digits stand behind the point. */
      readonly scale?: number;
      /** The bytes of a number from the lowest on. */
      readonly littleEndian?: boolean;
    }
  /** The bytes themselves are the text, UTF-8. */
  | { readonly kind: 'text' }
  | { readonly kind: 'formatted'; readonly format: (value: StoredValue) => string };

export type StoredValue = number | bigint | Buffer;

/** The most digits of a decimal of 256 bits. */
const mostDecimalDigits = 76;

/** A decimal with `scale` digits behind the point, or with so many zeros before it where that is negative. */
export function decimalType(scale: number, littleEndian: boolean): CellType {
  if (Math.abs(scale) > mostDecimalDigits) throw new DamagedError(`a decimal has ${scale} digits behind the point`);
  return { kind: 'number', scale, littleEndian };
}

/** Formatted values are remembered up to this many, since dates and booleans recur. */
const mostRemembered = 100_000;

/** 2^53: from here on neighbouring integers share a double. */
const inexact = 9_007_199_254_740_992;

/**
 * Stored values as doubles; `undefined` when there is an integer too large for one, which as an id would be taken for its
 * neighbour. A decimal with digits behind the point is the nearest double.
 */
export function toNumbers(
  type: CellType & { kind: 'number' },
  stored: Stored,
  count: number,
): Float64Array | undefined {
  const numbers = new Float64Array(count);
  const { unsigned = false, scale } = type;
  switch (stored.form) {
    case 'floats':
      numbers.set(stored.values.subarray(0, count));
      return numbers;
    case 'ints':
      for (let i = 0; i < count; i++) numbers[i] = unsigned ? (stored.values[i] ?? 0) >>> 0 : (stored.values[i] ?? 0);
      if (scale !== undefined) for (let i = 0; i < count; i++) numbers[i] = decimal(BigInt(numbers[i] ?? 0), scale);
      return numbers;
    case 'longs':
      for (let i = 0; i < count; i++) {
        const high = stored.words[2 * i + 1] ?? 0;
        const value = (unsigned ? high >>> 0 : high) * 4_294_967_296 + ((stored.words[2 * i] ?? 0) >>> 0);
        if (Math.abs(value) < inexact && scale === undefined) numbers[i] = value;
        else if (scale === undefined || scale <= 0) return undefined;
        else numbers[i] = decimal(long(stored.words, i, unsigned), scale);
      }
      return numbers;
    case 'booleans':
      numbers.set(stored.values.subarray(0, count));
      return numbers;
    case 'bytes':
      for (let i = 0; i < count; i++) {
        const bytes = stored.bytes.subarray(stored.starts[i], stored.ends[i]);
        if (scale === undefined) {
          numbers[i] = half(bytes);
          continue;
        }
        const unscaled = wide(bytes, type.littleEndian === true);
        if (scale <= 0 && (unscaled >= BigInt(inexact) || unscaled <= -BigInt(inexact))) return undefined;
        numbers[i] = decimal(unscaled, scale);
      }
      return numbers;
  }
}

/** Stored values as codes of the builder's dictionary. */
export function toCodes(type: CellType, stored: Stored, count: number, { dictionary }: TextBuilder): Int32Array {
  const codes = new Int32Array(count);
  if (type.kind === 'text') {
    if (stored.form !== 'bytes') throw new DamagedError('text is stored as numbers');
    const { bytes, starts, ends } = stored;
    for (let i = 0; i < count; i++) codes[i] = dictionary.intern(bytes, starts[i] ?? 0, ends[i] ?? 0);
    return codes;
  }
  const format = type.kind === 'formatted' ? type.format : integerText(type);
  const remembered = new Map<StoredValue, number>();
  for (let i = 0; i < count; i++) {
    const value = storedValue(stored, i, type.kind === 'number' && type.unsigned === true);
    let code = remembered.get(value);
    if (code === undefined) {
      code = dictionary.internText(format(value));
      if (typeof value !== 'object' && remembered.size < mostRemembered) remembered.set(value, code);
    }
    codes[i] = code;
  }
  return codes;
}

/** A stored integer, for a format. */
export function integerOf(value: StoredValue): bigint {
  if (typeof value === 'object') throw new DamagedError('an integer is stored as bytes');
  return BigInt(value);
}

/** Stored bytes, for a format. */
export function bytesOf(value: StoredValue): Buffer {
  if (typeof value !== 'object') throw new DamagedError('bytes are stored as numbers');
  return value;
}

/** Numbers that don't fit a double, as text: integers and decimals without digits behind the point. */
function integerText(type: CellType & { kind: 'number' }): (value: StoredValue) => string {
  const zeros = '0'.repeat(Math.max(0, -(type.scale ?? 0)));
  return (value) => {
    const integer = typeof value === 'object' ? wide(value, type.littleEndian === true) : value;
    return integer === 0n ? '0' : `${integer}${zeros}`;
  };
}

function storedValue(stored: Stored, i: number, unsigned: boolean): StoredValue {
  switch (stored.form) {
    case 'ints':
    case 'floats':
    case 'booleans':
      return stored.values[i] ?? 0;
    case 'longs':
      return long(stored.words, i, unsigned);
    case 'bytes':
      return stored.bytes.subarray(stored.starts[i], stored.ends[i]);
  }
}

function long(words: Int32Array, i: number, unsigned = false): bigint {
  const high = words[2 * i + 1] ?? 0;
  return (BigInt(unsigned ? high >>> 0 : high) << 32n) | BigInt((words[2 * i] ?? 0) >>> 0);
}

/** A two's complement integer of any width. */
function wide(bytes: Buffer, littleEndian: boolean): bigint {
  if (bytes.length === 0) return 0n;
  const big = littleEndian ? Buffer.from(bytes).reverse() : bytes;
  return BigInt.asIntN(big.length * 8, BigInt(`0x${big.toString('hex')}`));
}

/** `unscaled / 10^scale`, rounded once. */
function decimal(unscaled: bigint, scale: number): number {
  const integer = Number(unscaled);
  if (scale >= 0 && scale <= 22 && Math.abs(integer) < inexact) return integer / Number(`1e${scale}`);
  return Number(`${unscaled}e${-scale}`);
}

/** IEEE 754 half precision, little-endian. */
function half(bytes: Buffer): number {
  if (bytes.length !== 2) throw new DamagedError(`a half-precision number has ${bytes.length} bytes`);
  const bits = bytes.readUInt16LE(0);
  const sign = bits >> 15 === 0 ? 1 : -1;
  const [exponent, fraction] = [(bits >> 10) & 31, bits & 1023];
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}
