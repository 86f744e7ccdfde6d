import { ZipError } from './error';
import { shownName } from '../shown-name';
import { full16, full32, readExtra, uint64, widened } from './fields';
import { decodeName, nameProblem } from './names';
import { readFully, type ZipLimits, type ZipSource } from './source';

/**
 * The end of a zip file and its central directory (PKWARE APPNOTE 6.3.10, 4.3.12 to 4.3.16). Readers find the end by different
 * ways and believe different records, so what could be read in two ways is refused.
 */

export interface CentralRecord {
  readonly name: string;
  readonly nameBytes: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of its local header. */
  readonly offset: number;
  /** The file type and permissions of Unix; 0 where there are none. */
  readonly mode: number;
}

export interface Directory {
  readonly records: readonly CentralRecord[];
  /** Where it starts, and the data of the entries has to end. */
  readonly start: number;
}

export const utf8Flag = 1 << 11;

const endBytes = 22;
const maxComment = 0xffff;
const locatorBytes = 20;
const end64Bytes = 56;
const recordBytes = 46;
const recordSignature = 0x0201_4b50;
const localSignature = 0x0403_4b50;
const endSignature = Buffer.from('PK\x05\x06', 'latin1');
const locatorSignature = 0x0706_4b50;
const end64Signature = 0x0606_4b50;

export async function readDirectory(source: ZipSource, limits: ZipLimits): Promise<Directory> {
  const { count, bytes, start } = await readEnd(source);
  if (count > limits.entries) throw new ZipError('too-large', `it has ${count} entries, more than ${limits.entries}`);
  if (bytes > limits.directoryBytes)
    throw new ZipError('too-large', `its directory has ${bytes} bytes, more than ${limits.directoryBytes}`);
  const directory = await readFully(source, start, bytes);
  const records: CentralRecord[] = [];
  let at = 0;
  while (at < directory.length) {
    if (records.length === count)
      throw new ZipError('ambiguous', `its directory holds more than the ${count} entries it states`);
    const record = readRecord(directory, at);
    records.push(record.record);
    at = record.end;
  }
  if (records.length < count)
    throw new ZipError('damaged', `its directory holds ${records.length} of the ${count} entries it states`);
  return { records, start };
}

interface End {
  readonly count: number;
  readonly bytes: number;
  readonly start: number;
}

async function readEnd(source: ZipSource): Promise<End> {
  const tailStart = Math.max(0, source.size - endBytes - maxComment);
  const tail = await readFully(source, tailStart, source.size - tailStart);
  const place = await findEnd(source, tail);
  const end = tail.subarray(place, place + endBytes);
  const field = (at: number): number => end.readUInt16LE(at);
  const stated = {
    disks: [field(4), field(6)],
    counts: [field(8), field(10)],
    bytes: end.readUInt32LE(12),
    start: end.readUInt32LE(16),
  };
  const endStart = tailStart + place;
  const wide = await readEnd64(source, endStart);
  if (wide === undefined) {
    if (stated.disks.some((disk) => disk !== 0)) throw severalParts();
    const [here = 0, count = 0] = stated.counts;
    if (here !== count) throw severalParts();
    return tiled({ count, bytes: stated.bytes, start: stated.start }, endStart);
  }
  const agrees = (narrow: number, value: number, full: number): boolean => narrow === full || narrow === value;
  if (
    !stated.disks.every((disk) => agrees(disk, 0, full16)) ||
    !stated.counts.every((count) => agrees(count, wide.count, full16)) ||
    !agrees(stated.bytes, wide.bytes, full32) ||
    !agrees(stated.start, wide.start, full32)
  )
    throw new ZipError('ambiguous', 'its two end records (zip and zip64) contradict each other');
  return tiled(wide, wide.recordStart);
}

const severalParts = (): ZipError => new ZipError('unsupported', 'it is one part of an archive in several parts');

/** The directory has to lie directly before its end record. */
function tiled({ count, bytes, start }: End, end: number): End {
  const missing = end - bytes - start;
  if (missing > 0)
    throw new ZipError(
      'ambiguous',
      `${missing} bytes lie in front of the archive, or between its directory and its end`,
    );
  if (missing < 0) throw new ZipError('damaged', 'its directory does not lie where it says, or the file is cut off');
  return { count, bytes, start };
}

/** The place of the end record in the last bytes of the file: the only one that any reader could take. */
async function findEnd(source: ZipSource, tail: Buffer): Promise<number> {
  const places: number[] = [];
  for (let at = tail.indexOf(endSignature); at !== -1; at = tail.indexOf(endSignature, at + 1)) places.push(at);
  const last = places.at(-1);
  if (last === undefined) {
    const begins = source.size >= 4 && (await readFully(source, 0, 4)).readUInt32LE(0) === localSignature;
    if (begins)
      throw new ZipError('damaged', 'it begins as a zip file and has no end: it is cut off, or something follows it');
    throw new ZipError('not-zip', 'it is not a zip file');
  }
  const afterComment = (at: number): number =>
    at + endBytes > tail.length ? Infinity : at + endBytes + tail.readUInt16LE(at + 20);
  const fitting = places.filter((at) => afterComment(at) === tail.length);
  const [place] = fitting;
  if (place === undefined) {
    const rest = tail.length - afterComment(last);
    if (rest > 0) throw new ZipError('ambiguous', `${rest} bytes follow the end of the archive`);
    throw new ZipError('damaged', 'its end is cut off');
  }
  if (fitting.length > 1 || place !== last)
    throw new ZipError('ambiguous', 'it has two ends, one inside the comment of the other');
  return place;
}

/** The zip64 end record before the end record at `end`, if there is one. */
async function readEnd64(source: ZipSource, end: number): Promise<(End & { recordStart: number }) | undefined> {
  if (end < locatorBytes) return undefined;
  const locator = await readFully(source, end - locatorBytes, locatorBytes);
  if (locator.readUInt32LE(0) !== locatorSignature) return undefined;
  const recordStart = uint64(locator, 8);
  const damaged = (): never => {
    throw new ZipError('damaged', 'its zip64 end record can not be found where it says');
  };
  if (locator.readUInt32LE(4) !== 0 || locator.readUInt32LE(16) > 1) throw severalParts();
  if (recordStart + end64Bytes > end - locatorBytes) damaged();
  const record = await readFully(source, recordStart, end64Bytes);
  // The size of the record leaves out itself and the signature.
  if (record.readUInt32LE(0) !== end64Signature || recordStart + 12 + uint64(record, 4) !== end - locatorBytes)
    damaged();
  if (record.readUInt32LE(16) !== 0 || record.readUInt32LE(20) !== 0) throw severalParts();
  const count = uint64(record, 32);
  if (uint64(record, 24) !== count) throw severalParts();
  return { count, bytes: uint64(record, 40), start: uint64(record, 48), recordStart };
}

function readRecord(directory: Buffer, at: number): { record: CentralRecord; end: number } {
  const damaged = (): never => {
    throw new ZipError('damaged', `its directory can't be read at byte ${at}`);
  };
  if (at + recordBytes > directory.length || directory.readUInt32LE(at) !== recordSignature) damaged();
  const short = (offset: number): number => directory.readUInt16LE(at + offset);
  const long = (offset: number): number => directory.readUInt32LE(at + offset);
  const nameEnd = at + recordBytes + short(28);
  const extraEnd = nameEnd + short(30);
  const end = extraEnd + short(32);
  if (end > directory.length) damaged();

  const flags = short(8);
  const nameBytes = directory.subarray(at + recordBytes, nameEnd);
  const name = decodeName(nameBytes, (flags & utf8Flag) !== 0);
  const problem = nameProblem(name);
  if (problem !== undefined) throw new ZipError('ambiguous', `entry ${shownName(name)} ${problem}`);
  const { zip64, otherName } = readExtra(directory.subarray(nameEnd, extraEnd), name);
  if (otherName !== undefined && !otherName.equals(nameBytes))
    throw new ZipError('ambiguous', `entry ${shownName(name)} has a second name, ${shownName(otherName.toString())}`);
  if (short(34) !== 0 && short(34) !== full16) throw severalParts();
  const [size = 0, packedSize = 0, offset = 0] = widened([long(24), long(20), long(42)], zip64, name);
  return {
    record: { name, nameBytes, flags, method: short(10), crc: long(16), packedSize, size, offset, mode: short(40) },
    end,
  };
}
