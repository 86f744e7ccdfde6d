import { firstNonZero, isZero, maxPadding, piecesOf, type ByteSource } from '../source';
import { shownName } from '../shown-name';
import { ZipError } from './error';
import { readExtra, widened } from './fields';
import { findDirectories, looseName, type LooseDirectory, type LooseRecord } from './loose-directory';
import { nameProblem } from './names';

/**
 * Every reading of an archive at once. Loaders differ in what they believe: the central directory or the headers in front of the data,
 * the first or the last of two entries of one name. What any of them could see is a member here, and every contradiction is said.
 */
export interface LooseZip {
  readonly members: readonly LooseMember[];
  readonly oddities: readonly ZipOddity[];
  /** What lies between, in front of and behind the members and belongs to none; not only zeros. */
  readonly gaps: readonly { readonly place: 'front' | 'between' | 'end' | 'comment'; offset: number; length: number }[];
  /** Where there are more than the limit, the rest is left out. */
  readonly complete: boolean;
}

export interface LooseMember {
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflate. */
  readonly method: number;
  /** Undefined where it isn't known before the data has been read. */
  readonly crc: number | undefined;
  readonly size: number | undefined;
  readonly packedSize: number;
  readonly dataOffset: number;
  /** The first two bytes of the data, as a number (the first is the higher one), where they came with the header. */
  readonly lead?: number;
  readonly folder: boolean;
}

export interface ZipOddity {
  /** What it is, in one word or two; stays the same when bytes move. */
  readonly kind: string;
  /** The end of a sentence that begins with the member or the archive. */
  readonly message: string;
  readonly member?: string;
  readonly offset: number;
}

const localSignature = 0x0403_4b50;
const headerBytes = 30;
/** So much is read for a header: with what follows where that is another header soon. */
const windowBytes = { small: 1 << 9, large: 1 << 14 };
const streamedFlag = 1 << 3;
/** Encryption, sizes behind the data, patches, strong encryption, a masked header. */
const decisiveFlags = 0b0010_0000_0110_1001;
const maxOddities = 100;
const linkType = 0o12;

export async function walkZip(source: ByteSource, maxMembers: number): Promise<LooseZip> {
  const directories = await findDirectories(source, maxMembers);
  return new Walk(source, maxMembers).walk(directories);
}

interface Extent {
  readonly start: number;
  end: number;
}

class Walk {
  private readonly members: LooseMember[] = [];
  private readonly oddities: ZipOddity[] = [];
  private readonly gaps: { place: 'front' | 'between' | 'end' | 'comment'; offset: number; length: number }[] = [];
  private readonly extents: Extent[] = [];
  private complete = true;
  /** How much is read ahead now. */
  private ahead = windowBytes.large;
  private window: { at: number; bytes: Buffer } = { at: 0, bytes: Buffer.alloc(0) };

  constructor(
    private readonly source: ByteSource,
    private readonly maxMembers: number,
  ) {}

  async walk(directories: readonly LooseDirectory[]): Promise<LooseZip> {
    if (directories.length === 0) this.odd('no directory', 'has no directory, or one that is cut off', 0);
    if (directories.length > 1) this.odd('two directories', 'has more than one directory', directories[1]?.start ?? 0);
    const seen = new Set<string>();
    for (const directory of directories) {
      for (const { kind, message } of directory.oddities) this.odd(kind, message, directory.start);
      this.complete &&= directory.complete;
      this.extents.push({ start: directory.start, end: directory.end });
      if (directory.comment.length > 0) this.gaps.push({ place: 'comment', ...directory.comment });
      for (const record of directory.records) {
        const key = `${record.offset}\0${record.name}`;
        if (seen.has(key)) continue;
        seen.add(key);
        await this.listed(record);
      }
    }
    // Of an archive that isn't listed whole nothing can be said to be missing.
    if (this.complete) await this.between();
    this.duplicates();
    return { members: this.members, oddities: this.oddities, gaps: this.gaps, complete: this.complete };
  }

  private odd(kind: string, message: string, offset: number, member?: string): void {
    if (this.oddities.length < maxOddities)
      this.oddities.push({ kind, message, offset, ...(member === undefined ? {} : { member }) });
  }

  private add(member: LooseMember, extent?: Extent): void {
    if (extent !== undefined && extent.end > extent.start) this.extents.push(extent);
    if (this.members.length < this.maxMembers) this.members.push(member);
    else this.complete = false;
  }

  /** A member of the directory, and beside it what its own header says where that is something else. */
  private async listed(record: LooseRecord): Promise<void> {
    const { name, offset, packedSize, size, method, flags, crc, mode } = record;
    const problem = name.endsWith('/') && name.length > 1 ? nameProblem(name.slice(0, -1)) : nameProblem(name);
    if (problem !== undefined) this.odd(/leads out|absolute/.test(problem) ? 'path' : 'name', problem, offset, name);
    for (const { kind, message } of record.oddities) this.odd(kind, message, offset, name);
    if (mode >>> 12 === linkType) this.odd('link', 'is a symbolic link', offset, name);
    const folder = name.endsWith('/') && size === 0;
    this.ahead = packedSize > windowBytes.large ? windowBytes.small : windowBytes.large;
    const local = await this.header(offset, name);
    if (local === undefined) {
      this.odd('no header', 'does not begin where the directory says', offset, name);
      const length = Math.max(0, Math.min(packedSize, this.source.size - offset));
      this.add({ name, flags, method, crc, size, packedSize: length, dataOffset: offset, folder });
      return;
    }
    const { dataOffset } = local;
    const fits = Math.max(0, Math.min(packedSize, this.source.size - dataOffset));
    if (fits < packedSize) this.odd('cut off', 'is longer than the file', offset, name);
    const open = (flags & streamedFlag) !== 0;
    const differs = (stated: number, value: number): boolean => stated !== value && !(open && stated === 0);
    const names = local.name !== name;
    const packing = local.method !== method || differs(local.packedSize, packedSize);
    if (names) this.odd('two names', `is ${shownName(local.name)} by its own header`, offset, name);
    if (packing || differs(local.size, size))
      this.odd('two sizes', 'has another size or packing by its own header', offset, name);
    else if (differs(local.crc, crc)) this.odd('two sums', 'has another CRC by its own header', offset, name);
    if (((local.flags ^ flags) & decisiveFlags) !== 0)
      this.odd('two flags', 'has other flags by its own header', offset, name);
    if (method === 0 && size !== packedSize && (flags & 1) === 0)
      this.odd('stored sizes', 'is stored as it is, and states two sizes', offset, name);
    const extent = { start: offset, end: dataOffset + fits };
    if (open) extent.end = await this.descriptorEnd(extent.end);
    const { lead } = local;
    const member = { name, flags, method, crc, size, packedSize: fits, dataOffset, folder };
    this.add(fits > 1 && lead !== undefined ? { ...member, lead } : member, extent);
    if (packing && local.packedSize > 0)
      this.addLocal(local, Math.min(local.packedSize, this.source.size - dataOffset));
  }

  private addLocal(local: LocalHeader, packedSize: number, extent?: Extent): void {
    const { name, flags, method, dataOffset } = local;
    const open = (flags & streamedFlag) !== 0;
    const [crc, size] = open ? [undefined, undefined] : [local.crc, local.size];
    this.add({ name, flags, method, crc, size, packedSize, dataOffset, folder: false }, extent);
  }

  private async bytes(offset: number, length: number): Promise<Buffer> {
    return this.inWindow(offset, length) ?? this.fetch(offset, length);
  }

  private inWindow(offset: number, length: number): Buffer | undefined {
    const { at, bytes } = this.window;
    return offset >= at && offset + length <= at + bytes.length
      ? bytes.subarray(offset - at, offset - at + length)
      : undefined;
  }

  private async fetch(offset: number, length: number): Promise<Buffer> {
    this.window = { at: offset, bytes: await this.source.read(offset, Math.max(length, this.ahead)) };
    return this.window.bytes.subarray(0, length);
  }

  private async header(offset: number, listedName?: string): Promise<LocalHeader | undefined> {
    const head = this.inWindow(offset, headerBytes) ?? (await this.fetch(offset, headerBytes));
    if (head.length < headerBytes || head.readUInt32LE(0) !== localSignature) return undefined;
    const [flags, method] = [head.readUInt16LE(6), head.readUInt16LE(8)];
    const [nameLength, extraLength] = [head.readUInt16LE(26), head.readUInt16LE(28)];
    const crc = head.readUInt32LE(14);
    const [narrowPacked, narrowSize] = [head.readUInt32LE(18), head.readUInt32LE(22)];
    const place = offset + headerBytes;
    const rest = this.inWindow(place, nameLength + extraLength) ?? (await this.fetch(place, nameLength + extraLength));
    const name = looseName(rest.subarray(0, nameLength), flags);
    let [size, packedSize] = [narrowSize, narrowPacked];
    try {
      const { zip64, otherName } = readExtra(rest.subarray(nameLength), name);
      if (zip64 !== undefined) [size = 0, packedSize = 0] = widened([narrowSize, narrowPacked], zip64, name);
      if (otherName !== undefined && otherName.toString() !== name)
        this.odd('two names', `has a second name, ${shownName(otherName.toString())}`, offset, listedName ?? name);
    } catch (error) {
      if (!(error instanceof ZipError)) throw error;
      this.odd('extra fields', 'has extra fields that can not be read', offset, listedName ?? name);
    }
    const dataOffset = offset + headerBytes + nameLength + extraLength;
    const behind = dataOffset - this.window.at;
    const lead = behind + 2 <= this.window.bytes.length ? this.window.bytes.readUInt16BE(behind) : undefined;
    return { name, flags, method, crc, size, packedSize, dataOffset, lead };
  }

  /** Behind the sizes and the CRC that follow the data of a member, if they are there. */
  private async descriptorEnd(end: number): Promise<number> {
    const bytes = await this.bytes(end, 28);
    const next = (length: number): boolean =>
      end + length >= this.source.size ||
      (bytes.length >= length + 2 && bytes.toString('latin1', length, length + 2) === 'PK');
    const signed = bytes.length >= 4 && bytes.readUInt32LE(0) === 0x0807_4b50;
    for (const length of signed ? [16, 24] : [12, 20]) if (next(length)) return end + length;
    return signed ? end + 16 : end;
  }

  /** Looks for members that no directory lists, and for anything else, where nothing should be. */
  private async between(): Promise<void> {
    const extents = [...this.extents].sort((a, b) => a.start - b.start);
    let at = 0;
    for (const { start, end } of [...extents, { start: this.source.size, end: this.source.size }]) {
      if (start > at) await this.gap(at, start);
      else if (start < at && end > start && start < this.source.size)
        this.odd('overlap', 'has entries that overlap', start);
      at = Math.max(at, end);
    }
  }

  private async gap(from: number, to: number): Promise<void> {
    let at = from;
    while (at < to) {
      const found = await this.findHeader(at, to);
      const local = found === undefined ? undefined : await this.header(found);
      if (found === undefined || local === undefined || local.dataOffset > to) {
        const next = found === undefined ? to : found + 4;
        await this.left(at, next);
        at = next;
        continue;
      }
      await this.left(at, found);
      const { name, dataOffset, packedSize } = local;
      this.odd('unlisted', 'stands in the file but not in its directory', found, name);
      const streamed = (local.flags & streamedFlag) !== 0 && packedSize === 0;
      const end = streamed ? ((await this.findHeader(dataOffset, to)) ?? to) : Math.min(to, dataOffset + packedSize);
      this.addLocal(local, end - dataOffset);
      at = streamed ? end : await this.descriptorEnd(end);
      if (!this.complete) return;
    }
  }

  private async findHeader(from: number, to: number): Promise<number | undefined> {
    let carry = Buffer.alloc(0);
    let at = from;
    let empty = 0;
    for await (const piece of piecesOf(this.source, from, to - from)) {
      empty = isZero(piece) ? empty + piece.length : 0;
      if (empty > maxPadding) {
        this.odd(
          'unsearched',
          `has more than ${maxPadding} zeros that belong to no entry, and ${to - at} bytes more`,
          at,
        );
        return undefined;
      }
      const bytes = Buffer.concat([carry, piece]);
      const place = bytes.indexOf('PK\x03\x04', 0, 'latin1');
      if (place !== -1) return at - carry.length + place;
      at += piece.length;
      carry = Buffer.from(bytes.subarray(-3));
    }
    return undefined;
  }

  /** Bytes of no member; zeros are what writers fill up with. */
  private async left(from: number, to: number): Promise<void> {
    const first = await firstNonZero(this.source, from, Math.min(to - from, maxPadding));
    if (first === undefined) return;
    const place = from === 0 ? 'front' : to === this.source.size ? 'end' : 'between';
    const where = { front: 'in front of it', end: 'behind its end', between: 'between its entries' }[place];
    this.odd(`bytes ${place}`, `has ${to - first} bytes ${where}`, first);
    this.gaps.push({ place, offset: first, length: to - first });
  }

  private duplicates(): void {
    const names = new Map<string, LooseMember>();
    for (const member of this.members) {
      const key = member.name.toLowerCase();
      const before = names.get(key);
      if (before !== undefined && before.dataOffset !== member.dataOffset)
        this.odd('two entries', 'stands in the archive twice', member.dataOffset, member.name);
      names.set(key, member);
    }
  }
}

interface LocalHeader {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
  readonly dataOffset: number;
  readonly lead: number | undefined;
}
