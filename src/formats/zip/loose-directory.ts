import type { ByteSource } from '../source';
import { utf8Flag } from './directory';
import { ZipError } from './error';
import { full16, full32, readExtra, widened } from './fields';

/** A central directory that some reader could take for the archive's. */
export interface LooseDirectory {
  readonly records: readonly LooseRecord[];
  readonly oddities: readonly { readonly kind: string; readonly message: string }[];
  /** With its end record, and the zip64 records in front of that. */
  readonly start: number;
  readonly end: number;
  readonly comment: { readonly offset: number; readonly length: number };
  readonly complete: boolean;
}

export interface LooseRecord {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
  /** Of its local header. */
  readonly offset: number;
  /** The file type and permissions of Unix; 0 where there are none. */
  readonly mode: number;
  readonly oddities: readonly { readonly kind: string; readonly message: string }[];
}

const endBytes = 22;
const tailBytes = endBytes + full16;
const recordSignature = 0x0201_4b50;
const recordBytes = 46;
const localBytes = 30;
/** Ends that are tried, from the last: real archives have one. */
const maxEnds = 16;
/** Of a directory; one of 100,000 entries with long names has a fifth. */
const maxDirectoryBytes = 64 * 2 ** 20;
const pieceBytes = 1 << 20;

interface End {
  readonly at: number;
  readonly count: number;
  readonly bytes: number;
  readonly start: number;
  /** Of the first of the end records. */
  readonly recordsStart: number;
  readonly comment: number;
}

/** The directories whose ends lie where readers look for them: in the last 64 KiB. */
export async function findDirectories(source: ByteSource, maxRecords: number): Promise<LooseDirectory[]> {
  const found = new Map<number, LooseDirectory>();
  for (const end of await findEnds(source)) {
    // The end of an archive that is a member of this one is none of its own.
    if ([...found.values()].some(({ records }) => records.some((record) => holds(record, end.at)))) continue;
    for (const start of await startsOf(source, end))
      if (!found.has(start)) found.set(start, await readRecords(source, start, end, maxRecords));
  }
  return [...found.values()];
}

const holds = ({ offset, packedSize, name }: LooseRecord, at: number): boolean =>
  at > offset + localBytes + name.length && at < offset + localBytes + name.length + packedSize;

/** The names in what may be the archive's directories as far as the first `maxRecords` of each; undefined for what is no zip file. */
export async function directoryNames(source: ByteSource, maxRecords: number): Promise<string[] | undefined> {
  const starts = new Set<number>();
  const names: string[] = [];
  for (const end of await findEnds(source))
    for (const start of await startsOf(source, end)) {
      if (starts.has(start)) continue;
      starts.add(start);
      await eachRecord(source, start, end, maxRecords, (bytes, at) => {
        const after = recordEnd(bytes, at);
        if (after !== undefined) names.push(nameAt(bytes, at));
        return after;
      });
    }
  return starts.size === 0 ? undefined : names;
}

/** Where the directory of an end may begin: where it says, and in front of it. */
async function startsOf(source: ByteSource, end: End): Promise<number[]> {
  const starts: number[] = [];
  for (const start of new Set([end.recordsStart - end.bytes, end.start])) {
    if (start < 0 || start > end.at) continue;
    const signature = await source.read(start, 4);
    const empty = end.count === 0 && end.bytes === 0 && start === end.recordsStart;
    if (empty || (signature.length === 4 && signature.readUInt32LE(0) === recordSignature)) starts.push(start);
  }
  return starts;
}

async function findEnds(source: ByteSource): Promise<End[]> {
  const tailStart = Math.max(0, source.size - tailBytes);
  const tail = await source.read(tailStart, tailBytes);
  const ends: End[] = [];
  for (
    let place = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    place !== -1 && ends.length < maxEnds;
    place = place === 0 ? -1 : tail.lastIndexOf('PK\x05\x06', place - 1, 'latin1')
  ) {
    if (place + endBytes > tail.length) continue;
    const at = tailStart + place;
    const narrow = {
      count: tail.readUInt16LE(place + 10),
      bytes: tail.readUInt32LE(place + 12),
      start: tail.readUInt32LE(place + 16),
    };
    const comment = Math.min(tail.readUInt16LE(place + 20), tail.length - place - endBytes);
    ends.push({ at, ...narrow, recordsStart: at, comment });
    const wide = await readEnd64(source, at);
    if (wide !== undefined) ends.push({ at, ...wide, comment });
  }
  return ends;
}

async function readEnd64(source: ByteSource, end: number): Promise<Omit<End, 'at' | 'comment'> | undefined> {
  if (end < 20) return undefined;
  const locator = await source.read(end - 20, 20);
  if (locator.length < 20 || locator.readUInt32LE(0) !== 0x0706_4b50) return undefined;
  const stated = Number(locator.readBigUInt64LE(8));
  // Where bytes stand in front of the archive, it lies later than it says.
  for (const recordsStart of [stated, end - 20 - 56]) {
    const record = recordsStart <= end ? await source.read(recordsStart, 56) : Buffer.alloc(0);
    if (record.length < 56 || record.readUInt32LE(0) !== 0x0606_4b50) continue;
    const [count, bytes, start] = [32, 40, 48].map((at) => Number(record.readBigUInt64LE(at))) as [
      number,
      number,
      number,
    ];
    return { count, bytes, start, recordsStart };
  }
  return undefined;
}

async function readRecords(source: ByteSource, start: number, end: End, maxRecords: number): Promise<LooseDirectory> {
  const oddities: { kind: string; message: string }[] = [];
  const records: LooseRecord[] = [];
  const shift = start === end.start ? 0 : start - end.start;
  const at = await eachRecord(source, start, end, maxRecords, (bytes, place) => {
    const after = recordEnd(bytes, place);
    if (after !== undefined) records.push(readRecord(bytes, place, shift));
    return after;
  });
  const complete = records.length < maxRecords && at + recordBytes <= start + maxDirectoryBytes;
  if (complete) {
    const wide = end.count === full16 || end.bytes === full32;
    if (at !== start + end.bytes && !(wide && at === end.recordsStart))
      oddities.push({ kind: 'directory size', message: 'has a directory of another size than it states' });
    // The narrow field counts the entries up to 65,535.
    if (
      records.length !== end.count &&
      !(wide && records.length % 0x1_0000 !== 0) &&
      records.length % 0x1_0000 !== end.count
    )
      oddities.push({ kind: 'directory count', message: `states ${end.count} entries and lists ${records.length}` });
  }
  const commentStart = end.at + endBytes;
  return {
    records,
    oddities,
    start,
    end: commentStart + end.comment,
    comment: { offset: commentStart, length: end.comment },
    complete,
  };
}

/** Hands over the records of a directory, one after the other: `read` answers where the record ends. Answers where that was for the last one. */
async function eachRecord(
  source: ByteSource,
  start: number,
  end: End,
  maxRecords: number,
  read: (bytes: Buffer, at: number) => number | undefined,
): Promise<number> {
  const limit = Math.min(end.recordsStart, start + maxDirectoryBytes);
  let at = start;
  let base = start;
  let bytes: Buffer = Buffer.alloc(0);
  for (let count = 0; at + recordBytes <= limit && count < maxRecords; count++) {
    // A record has at most 46 bytes and three fields of 64 KiB.
    if (at - base + recordBytes + 3 * full16 > bytes.length && base + bytes.length < limit) {
      base = at;
      bytes = await source.read(base, Math.min(pieceBytes, limit - base));
    }
    const after = read(bytes, at - base);
    if (after === undefined) break;
    at = base + after;
  }
  return at;
}

/** Where the record ends that lies there; undefined if there is none. */
function recordEnd(bytes: Buffer, at: number): number | undefined {
  if (at + recordBytes > bytes.length || bytes.readUInt32LE(at) !== recordSignature) return undefined;
  const end =
    at + recordBytes + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  return end > bytes.length ? undefined : end;
}

function nameAt(bytes: Buffer, at: number): string {
  const start = at + recordBytes;
  return looseName(bytes.subarray(start, start + bytes.readUInt16LE(at + 28)), bytes.readUInt16LE(at + 8));
}

type Oddities = LooseRecord['oddities'];
const nothingOdd: Oddities = [];

function readRecord(bytes: Buffer, at: number, shift: number): LooseRecord {
  const nameEnd = at + recordBytes + bytes.readUInt16LE(at + 28);
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
  const end = extraEnd + bytes.readUInt16LE(at + 32);
  const name = nameAt(bytes, at);
  let oddities = nothingOdd;
  let size = bytes.readUInt32LE(at + 24);
  let packedSize = bytes.readUInt32LE(at + 20);
  let offset = bytes.readUInt32LE(at + 42);
  if (extraEnd > nameEnd)
    try {
      const { zip64, otherName } = readExtra(bytes.subarray(nameEnd, extraEnd), name);
      [size = 0, packedSize = 0, offset = 0] = widened([size, packedSize, offset], zip64, name);
      if (otherName !== undefined && !otherName.equals(bytes.subarray(at + recordBytes, nameEnd)))
        oddities = [{ kind: 'two names', message: `has a second name, ${JSON.stringify(otherName.toString())}` }];
    } catch (error) {
      if (!(error instanceof ZipError)) throw error;
      oddities = [{ kind: 'extra fields', message: 'has extra fields that can not be read' }];
    }
  if (extraEnd < end) oddities = [...oddities, ...commentOddities(bytes.subarray(extraEnd, end))];
  return {
    name,
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packedSize,
    size,
    offset: offset + shift,
    mode: bytes.readUInt16LE(at + 40),
    oddities,
  };
}

export function looseName(bytes: Buffer, flags: number): string {
  const name = bytes.toString('utf8');
  return (flags & utf8Flag) === 0 && name.includes('\uFFFD') ? bytes.toString('latin1') : name;
}

/** A comment is for people. */
function commentOddities(comment: Buffer): { kind: string; message: string }[] {
  return comment.includes(0) ? [{ kind: 'comment', message: 'has a comment that is no text' }] : [];
}
