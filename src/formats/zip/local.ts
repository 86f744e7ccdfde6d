import type { CentralRecord } from './directory';
import { ZipError } from './error';
import { shownName } from '../shown-name';
import { readExtra, widened } from './fields';
import { readFully, type ZipSource } from './source';

const headerBytes = 30;
const headerSignature = 0x0403_4b50;
const descriptorSignature = 0x0807_4b50;

/** Encryption, sizes behind the data, patches, strong encryption, UTF-8 names, a masked header: what changes how bytes are read. */
const decisiveFlags = 0b0010_1000_0110_1001;
/** Sizes and CRC stand in a descriptor behind the data, and may be 0 in the local header. */
const streamedFlag = 1 << 3;

/** Extra fields are mostly shorter: a header is read at once. */
const usualExtra = 256;

/**
 * Where the data of an entry starts. Its local header has to say what the directory says, and the entry has to fill the bytes
 * up to `boundary`, where the next begins. Throws a ZipError otherwise.
 */
export async function locateData(source: ZipSource, record: CentralRecord, boundary: number): Promise<number> {
  const { name, offset, packedSize } = record;
  const about = `entry ${shownName(name)}`;
  const overlap = (): ZipError => new ZipError('ambiguous', `${about} overlaps with what follows it`);
  const fixedEnd = offset + headerBytes + record.nameBytes.length;
  if (fixedEnd > boundary) throw overlap();
  const head = await readFully(source, offset, Math.min(boundary, fixedEnd + usualExtra) - offset);
  if (head.readUInt32LE(0) !== headerSignature)
    throw new ZipError('damaged', `${about} does not begin where the directory says`);
  const dataStart = offset + headerBytes + head.readUInt16LE(26) + head.readUInt16LE(28);
  if (dataStart + packedSize > boundary) throw overlap();
  const whole = dataStart - offset <= head.length ? head : await readFully(source, offset, dataStart - offset);
  checkHeader(whole.subarray(0, dataStart - offset), record);

  const rest = await readFully(source, dataStart + packedSize, Math.min(boundary - dataStart - packedSize, 25));
  if ((record.flags & streamedFlag) === 0) {
    if (rest.length > 0) throw unaccounted(boundary - dataStart - packedSize, about);
  } else if (!isDescriptor(rest, record)) {
    throw new ZipError('ambiguous', `${about}: what follows its data does not say what the directory says`);
  }
  return dataStart;
}

export function unaccounted(bytes: number, about: string): ZipError {
  return new ZipError('ambiguous', `${bytes} bytes after ${about} belong to no entry`);
}

function checkHeader(header: Buffer, record: CentralRecord): void {
  const { name, nameBytes, flags, method, crc, size, packedSize } = record;
  const differs = (what: string): never => {
    throw new ZipError(
      'ambiguous',
      `entry ${shownName(name)}: its local header and the directory disagree on its ${what}`,
    );
  };
  const nameEnd = headerBytes + header.readUInt16LE(26);
  if (!header.subarray(headerBytes, nameEnd).equals(nameBytes)) differs('name');
  if (((header.readUInt16LE(6) ^ flags) & decisiveFlags) !== 0) differs('flags');
  if (header.readUInt16LE(8) !== method) differs('method');
  const { zip64, otherName } = readExtra(header.subarray(nameEnd), name);
  if (otherName !== undefined && !otherName.equals(nameBytes)) differs('name');
  const [localSize = 0, localPacked = 0] = widened([header.readUInt32LE(22), header.readUInt32LE(18)], zip64, name);
  const open = (flags & streamedFlag) !== 0;
  const agrees = (local: number, value: number): boolean => local === value || (open && local === 0);
  if (!agrees(header.readUInt32LE(14), crc)) differs('CRC');
  if (!agrees(localSize, size) || !agrees(localPacked, packedSize)) differs('size');
}

/** A data descriptor: with or without signature, its sizes in 32 or 64 bits (APPNOTE 4.3.9). */
function isDescriptor(bytes: Buffer, { crc, size, packedSize }: CentralRecord): boolean {
  const signed = bytes.length === 16 || bytes.length === 24;
  if (!signed && bytes.length !== 12 && bytes.length !== 20) return false;
  if (signed && bytes.readUInt32LE(0) !== descriptorSignature) return false;
  const values = bytes.subarray(signed ? 4 : 0);
  const sizes =
    values.length === 12
      ? [BigInt(values.readUInt32LE(4)), BigInt(values.readUInt32LE(8))]
      : [values.readBigUInt64LE(4), values.readBigUInt64LE(12)];
  return values.readUInt32LE(0) === crc && sizes[0] === BigInt(packedSize) && sizes[1] === BigInt(size);
}
