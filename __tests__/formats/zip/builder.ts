import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/formats/zip/crc32';

/** What one header says of an entry; every field can be made to lie. */
export interface HeaderFields {
  readonly name: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly extra: Buffer;
  readonly signature: number;
}

export interface EntrySpec {
  readonly name?: string | Buffer;
  readonly content?: Buffer | string;
  /** The bytes in the archive, where they aren't the content packed by `method`. */
  readonly packed?: Buffer;
  readonly method?: number;
  readonly flags?: number;
  /** Unix mode, file type included. */
  readonly mode?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly local?: Partial<HeaderFields>;
  readonly central?: Partial<HeaderFields> & { readonly offset?: number; readonly disk?: number };
  /** What follows the data. */
  readonly descriptor?: Buffer;
  /** In front of the local header, belonging to nothing. */
  readonly before?: Buffer;
}

export interface ArchiveSpec {
  readonly entries: readonly EntrySpec[];
  readonly prefix?: Buffer;
  /** Between the last entry and the directory. */
  readonly gap?: Buffer;
  readonly afterDirectory?: Buffer;
  readonly comment?: Buffer;
  readonly suffix?: Buffer;
  readonly end?: Partial<{
    disk: number;
    startDisk: number;
    here: number;
    count: number;
    bytes: number;
    start: number;
  }>;
  readonly zip64?: Partial<Record<'count' | 'bytes' | 'start' | 'recordSize' | 'recordAt' | 'disks', number>> | true;
}

export const streamed = 0x8;
export const utf8 = 0x800;

/** An archive, byte by byte as `spec` has it; right in all that it doesn't say. */
export function buildZip({ entries, ...spec }: ArchiveSpec): Buffer {
  const body: Buffer[] = [spec.prefix ?? Buffer.alloc(0)];
  const directory: Buffer[] = [];
  let offset = body[0]?.length ?? 0;
  const add = (bytes: Buffer): void => {
    body.push(bytes);
    offset += bytes.length;
  };
  for (const entry of entries) {
    const content = Buffer.from(entry.content ?? 'content');
    const method = entry.method ?? 0;
    const packed = entry.packed ?? (method === 8 ? deflateRawSync(content) : content);
    const fields: HeaderFields = {
      name: Buffer.from(entry.name ?? 'a.txt'),
      flags: entry.flags ?? 0,
      method,
      crc: entry.crc ?? crc32(content),
      packedSize: entry.packedSize ?? packed.length,
      size: entry.size ?? content.length,
      extra: Buffer.alloc(0),
      signature: 0,
    };
    if (entry.before) add(entry.before);
    const local = { ...fields, ...entry.local };
    const central = { ...fields, offset, disk: 0, ...entry.central };
    add(localHeader(local));
    add(packed);
    if (entry.descriptor) add(entry.descriptor);
    directory.push(centralHeader(central, entry.mode ?? 0));
  }
  if (spec.gap) add(spec.gap);
  const start = offset;
  const bytes = Buffer.concat(directory);
  add(bytes);
  if (spec.afterDirectory) add(spec.afterDirectory);
  const count = entries.length;
  if (spec.zip64) add(end64({ count, bytes: bytes.length, start }, spec.zip64 === true ? {} : spec.zip64, offset));
  const full = spec.zip64 !== undefined;
  add(
    endRecord(
      {
        disk: 0,
        startDisk: 0,
        here: full ? 0xffff : count,
        count: full ? 0xffff : count,
        bytes: full ? 0xffff_ffff : bytes.length,
        start: full ? 0xffff_ffff : start,
        ...spec.end,
      },
      spec.comment ?? Buffer.alloc(0),
    ),
  );
  return Buffer.concat([...body, spec.suffix ?? Buffer.alloc(0)]);
}

function localHeader({ name, flags, method, crc, packedSize, size, extra, signature }: HeaderFields): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(signature || 0x0403_4b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(flags, 6);
  head.writeUInt16LE(method, 8);
  head.writeUInt32LE(crc, 14);
  head.writeUInt32LE(packedSize, 18);
  head.writeUInt32LE(size, 22);
  head.writeUInt16LE(name.length, 26);
  head.writeUInt16LE(extra.length, 28);
  return Buffer.concat([head, name, extra]);
}

function centralHeader(fields: HeaderFields & { offset: number; disk: number }, mode: number): Buffer {
  const { name, flags, method, crc, packedSize, size, extra, signature, offset, disk } = fields;
  const head = Buffer.alloc(46);
  head.writeUInt32LE(signature || 0x0201_4b50, 0);
  head.writeUInt16LE(0x031e, 4);
  head.writeUInt16LE(20, 6);
  head.writeUInt16LE(flags, 8);
  head.writeUInt16LE(method, 10);
  head.writeUInt32LE(crc, 16);
  head.writeUInt32LE(packedSize, 20);
  head.writeUInt32LE(size, 24);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt16LE(extra.length, 30);
  head.writeUInt16LE(disk, 34);
  head.writeUInt16LE(mode, 40);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, name, extra]);
}

export function endRecord(
  fields: { disk: number; startDisk: number; here: number; count: number; bytes: number; start: number },
  comment: Buffer,
): Buffer {
  const record = Buffer.alloc(22);
  record.write('PK\x05\x06', 'latin1');
  record.writeUInt16LE(fields.disk, 4);
  record.writeUInt16LE(fields.startDisk, 6);
  record.writeUInt16LE(fields.here, 8);
  record.writeUInt16LE(fields.count, 10);
  record.writeUInt32LE(fields.bytes, 12);
  record.writeUInt32LE(fields.start, 16);
  record.writeUInt16LE(comment.length, 20);
  return Buffer.concat([record, comment]);
}

function end64(
  usual: { count: number; bytes: number; start: number },
  given: Exclude<NonNullable<ArchiveSpec['zip64']>, true>,
  at: number,
): Buffer {
  const { count, bytes, start, recordSize = 44, recordAt = at, disks = 1 } = { ...usual, ...given };
  const record = Buffer.alloc(76);
  record.write('PK\x06\x06', 'latin1');
  record.writeBigUInt64LE(BigInt(recordSize), 4);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(bytes), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  record.write('PK\x06\x07', 56, 'latin1');
  record.writeBigUInt64LE(BigInt(recordAt), 64);
  record.writeUInt32LE(disks, 72);
  return record;
}

/** An extra field. */
export function field(id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
}

export function zip64Field(...values: number[]): Buffer {
  const data = Buffer.alloc(8 * values.length);
  values.forEach((value, index) => data.writeBigUInt64LE(BigInt(value), 8 * index));
  return field(1, data);
}

/** What follows the data of an entry that was streamed. */
export function descriptor(content: string, packedSize: number, form: { signed: boolean; wide: boolean }): Buffer {
  const plain = Buffer.from(content);
  const sizes = Buffer.alloc(form.wide ? 16 : 8);
  if (form.wide) {
    sizes.writeBigUInt64LE(BigInt(packedSize), 0);
    sizes.writeBigUInt64LE(BigInt(plain.length), 8);
  } else {
    sizes.writeUInt32LE(packedSize, 0);
    sizes.writeUInt32LE(plain.length, 4);
  }
  const crc = Buffer.alloc(4);
  crc.writeUInt32LE(crc32(plain));
  return Buffer.concat([form.signed ? Buffer.from('PK\x07\x08', 'latin1') : Buffer.alloc(0), crc, sizes]);
}
