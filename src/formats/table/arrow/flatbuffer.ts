import { DamagedError } from '../compression';

/** A table of a FlatBuffer. Its fields are named by their slot; a read outside the buffer is a RangeError. */
export class FlatTable {
  private readonly vtable: number;
  private readonly vtableBytes: number;

  constructor(
    private readonly bytes: Buffer,
    private readonly at: number,
  ) {
    this.vtable = at - bytes.readInt32LE(at);
    this.vtableBytes = bytes.readUInt16LE(this.vtable);
  }

  static root(bytes: Buffer): FlatTable {
    return new FlatTable(bytes, bytes.readUInt32LE(0));
  }

  byte(slot: number, absent = 0): number {
    const at = this.field(slot);
    return at === undefined ? absent : this.bytes.readUInt8(at);
  }

  short(slot: number, absent = 0): number {
    const at = this.field(slot);
    return at === undefined ? absent : this.bytes.readInt16LE(at);
  }

  int(slot: number, absent = 0): number {
    const at = this.field(slot);
    return at === undefined ? absent : this.bytes.readInt32LE(at);
  }

  /** A 64-bit length, count or offset. */
  size(slot: number): number {
    const at = this.field(slot);
    return at === undefined ? 0 : readSize(this.bytes, at);
  }

  long(slot: number): bigint {
    const at = this.field(slot);
    return at === undefined ? 0n : this.bytes.readBigInt64LE(at);
  }

  text(slot: number): string | undefined {
    const at = this.field(slot);
    if (at === undefined) return undefined;
    const start = at + this.bytes.readUInt32LE(at);
    const length = this.bytes.readUInt32LE(start);
    if (length > this.bytes.length - start - 4) throw new DamagedError('a name is cut off');
    return this.bytes.toString('utf8', start + 4, start + 4 + length);
  }

  table(slot: number): FlatTable | undefined {
    const at = this.field(slot);
    return at === undefined ? undefined : new FlatTable(this.bytes, at + this.bytes.readUInt32LE(at));
  }

  tables(slot: number): readonly FlatTable[] {
    const { start, length } = this.vector(slot, 4);
    return Array.from({ length }, (_, i) => {
      const at = start + i * 4;
      return new FlatTable(this.bytes, at + this.bytes.readUInt32LE(at));
    });
  }

  /** A vector of structs that are made of 64-bit sizes alone, `width` in each. */
  sizes(slot: number, width: number): readonly number[] {
    const { start, length } = this.vector(slot, width * 8);
    return Array.from({ length: length * width }, (_, i) => readSize(this.bytes, start + i * 8));
  }

  private vector(slot: number, itemBytes: number): { start: number; length: number } {
    const at = this.field(slot);
    if (at === undefined) return { start: 0, length: 0 };
    const start = at + this.bytes.readUInt32LE(at);
    const length = this.bytes.readUInt32LE(start);
    if (length * itemBytes > this.bytes.length - start - 4) throw new DamagedError('its metadata is cut off');
    return { start: start + 4, length };
  }

  private field(slot: number): number | undefined {
    const offset = 4 + slot * 2;
    if (offset + 2 > this.vtableBytes) return undefined;
    const relative = this.bytes.readUInt16LE(this.vtable + offset);
    return relative === 0 ? undefined : this.at + relative;
  }
}

function readSize(bytes: Buffer, at: number): number {
  const size = Number(bytes.readBigInt64LE(at));
  if (size < 0 || size > Number.MAX_SAFE_INTEGER) throw new DamagedError('its metadata holds an impossible length');
  return size;
}
