import { DamagedError } from '../compression';

export type ThriftValue = number | boolean | Buffer | readonly ThriftValue[] | ThriftStruct;

/** The fields of a struct by their number. */
export class ThriftStruct {
  private readonly fields = new Map<number, ThriftValue>();

  set(id: number, value: ThriftValue): void {
    this.fields.set(id, value);
  }

  has(id: number): boolean {
    return this.fields.has(id);
  }

  number(id: number): number {
    return this.optionalNumber(id) ?? missing(id);
  }

  optionalNumber(id: number): number | undefined {
    const value = this.fields.get(id);
    return value === undefined || typeof value === 'number' ? value : missing(id);
  }

  boolean(id: number): boolean | undefined {
    const value = this.fields.get(id);
    return value === undefined || typeof value === 'boolean' ? value : missing(id);
  }

  text(id: number): string {
    const value = this.fields.get(id);
    return Buffer.isBuffer(value) ? value.toString('utf8') : missing(id);
  }

  struct(id: number): ThriftStruct {
    return this.optionalStruct(id) ?? missing(id);
  }

  optionalStruct(id: number): ThriftStruct | undefined {
    const value = this.fields.get(id);
    return value === undefined || value instanceof ThriftStruct ? value : missing(id);
  }

  structs(id: number): readonly ThriftStruct[] {
    return this.list(id).map((item) => (item instanceof ThriftStruct ? item : missing(id)));
  }

  texts(id: number): readonly string[] {
    return this.list(id).map((item) => (Buffer.isBuffer(item) ? item.toString('utf8') : missing(id)));
  }

  private list(id: number): readonly ThriftValue[] {
    const value = this.fields.get(id);
    return Array.isArray(value) ? (value as readonly ThriftValue[]) : missing(id);
  }
}

function missing(id: number): never {
  throw new DamagedError(`its metadata lacks field ${id} or has it in another type`);
}

/** Deeper structures than Parquet's own are refused. */
const deepest = 32;

const longestVarint = 10;

/** Reads Thrift's compact protocol. Whatever the bytes are, it takes time and memory in proportion to them. */
export class ThriftReader {
  constructor(
    private readonly bytes: Buffer,
    /** Where it reads; behind a struct once that is read. */
    public at = 0,
  ) {}

  struct(depth = 0): ThriftStruct {
    if (depth > deepest) throw new DamagedError('its metadata is nested too deeply');
    const struct = new ThriftStruct();
    let id = 0;
    for (;;) {
      const header = this.byte();
      const type = header & 15;
      if (type === 0) return struct;
      id = header >> 4 === 0 ? this.integer() : id + (header >> 4);
      struct.set(id, this.value(type, depth));
    }
  }

  private value(type: number, depth: number): ThriftValue {
    switch (type) {
      case 1:
      case 2:
        return type === 1;
      case 3:
        return (this.byte() << 24) >> 24;
      case 4:
      case 5:
      case 6:
        return this.integer();
      case 7: {
        const start = this.skip(8);
        return this.bytes.readDoubleLE(start);
      }
      case 8: {
        const length = this.varint();
        const start = this.skip(length);
        return this.bytes.subarray(start, start + length);
      }
      case 9:
      case 10: {
        const header = this.byte();
        const count = header >> 4 === 15 ? this.varint() : header >> 4;
        // Every element takes a byte at least.
        if (count > this.bytes.length - this.at) throw new DamagedError('its metadata is cut off');
        const element = header & 15;
        return Array.from({ length: count }, () => (element <= 2 ? this.byte() === 1 : this.value(element, depth + 1)));
      }
      case 12:
        return this.struct(depth + 1);
      default:
        throw new DamagedError(`its metadata holds a value of unknown type ${type}`);
    }
  }

  private byte(): number {
    return this.bytes[this.skip(1)] ?? 0;
  }

  /** Takes bytes; returns where they begin. */
  private skip(count: number): number {
    const start = this.at;
    if (count > this.bytes.length - start) throw new DamagedError('its metadata is cut off');
    this.at += count;
    return start;
  }

  private varint(): number {
    let value = 0;
    let scale = 1;
    for (let i = 0; i < longestVarint; i++) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
    throw new DamagedError('its metadata holds a number that is too long');
  }

  /** A zigzag number; exact up to 2^53, which no size or offset passes. */
  private integer(): number {
    const zigzag = this.varint();
    return zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
  }
}
