import { ZipError } from './error';
import { shownName } from '../shown-name';

/** The value of a 16 or 32-bit field that means: see the zip64 record. */
export const full16 = 0xffff;
export const full32 = 0xffff_ffff;

/** A 64-bit number that can be counted with. */
export function uint64(bytes: Buffer, at: number): number {
  const value = bytes.readBigUInt64LE(at);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new ZipError('damaged', `it states a size of ${value} bytes`);
  return Number(value);
}

const zip64Id = 0x0001;
const unicodePathId = 0x7075;

export interface ExtraFields {
  /** What the zip64 field holds. */
  readonly zip64: Buffer | undefined;
  /** The name in UTF-8 beside the one in the header (Info-ZIP). */
  readonly otherName: Buffer | undefined;
}

/** Takes the extra field of a header apart. `name` is of its entry, for messages. */
export function readExtra(extra: Buffer, name: string): ExtraFields {
  let zip64: Buffer | undefined;
  let otherName: Buffer | undefined;
  let at = 0;
  const damaged = (): never => {
    throw new ZipError('damaged', `entry ${shownName(name)}: its extra fields can't be read`);
  };
  while (at + 4 <= extra.length) {
    const id = extra.readUInt16LE(at);
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (end > extra.length) damaged();
    const data = extra.subarray(at + 4, end);
    if (id === zip64Id) zip64 = zip64 === undefined ? data : damaged();
    // Version, and CRC of the name that it stands beside.
    if (id === unicodePathId) otherName = data.length < 5 ? damaged() : data.subarray(5);
    at = end;
  }
  // Tools that align files fill up with less than a field.
  if (extra.subarray(at).some((byte) => byte !== 0)) damaged();
  return { zip64, otherName };
}

/**
 * `values` (32 bits each, in the order of the zip64 field) with those that say "see the zip64 field" taken from there. One that says
 * so without such a field is what it is.
 */
export function widened(values: readonly number[], zip64: Buffer | undefined, name: string): number[] {
  if (zip64 === undefined) return [...values];
  let at = 0;
  return values.map((value) => {
    if (value !== full32) return value;
    if (at + 8 > zip64.length)
      throw new ZipError('damaged', `entry ${shownName(name)}: its zip64 field lacks a size that it has to hold`);
    at += 8;
    return uint64(zip64, at - 8);
  });
}
