import { Cursor, FormatError } from './cursor';
import type { ByteSource } from './source';

/** A field of a message on the wire. */
export interface ProtoField {
  readonly number: number;
  /** 0: varint, 1: 8 bytes, 2: bytes, text or a message, 5: 4 bytes. */
  readonly wire: number;
  /** Of a number: inexact above 2^53. */
  readonly value: number;
  /** Where the contents begin. */
  readonly offset: number;
  /** Bytes of the contents. */
  readonly length: number;
}

/** Part of a file. */
export interface Range {
  readonly offset: number;
  readonly length: number;
}

const maxFields = 20_000_000;
const maxText = 1 << 24;
const maxName = 1_024;
const sketched = 2_000;

/** Walks the messages of a file in the wire format of Protocol Buffers without knowing their types. Contents are skipped until asked for. */
export class Protobuf {
  private readonly cursor: Cursor;
  private fieldsLeft = maxFields;

  constructor(source: ByteSource) {
    this.cursor = new Cursor(source);
  }

  /** The fields of the message that lies there. What is cut off comes as far as it goes, and then `FormatError`, as where there is no message. */
  async *fields({ offset, length }: Range): AsyncGenerator<ProtoField, void, undefined> {
    const end = offset + length;
    let at = offset;
    while (at < end) {
      if (--this.fieldsLeft < 0) throw new FormatError(`it has more than ${maxFields} fields`, at);
      const field = await this.field(at, end);
      at = field.offset + field.length;
      // Groups are long gone from every schema; what stands in one is looked at like the rest.
      if (at > end) {
        yield { ...field, length: end - field.offset };
        throw new FormatError(`${field.length} bytes should follow, and ${end - field.offset} do`, field.offset);
      }
      if (field.wire !== 3 && field.wire !== 4) yield field;
    }
  }

  /** The first fields of what may be a message. */
  async sketch(range: Range): Promise<Sketch> {
    const fields: ProtoField[] = [];
    try {
      for await (const field of this.fields(range)) {
        fields.push(field);
        if (fields.length === sketched) break;
      }
      return { fields, sound: fields.length > 0 };
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      return { fields, sound: false };
    }
  }

  /** A short text: the first kilobyte of it. */
  async name({ offset, length }: Range): Promise<string> {
    return this.text({ offset, length: Math.min(length, maxName) });
  }

  async text(field: Range): Promise<string> {
    return (await this.bytes(field)).toString('utf8');
  }

  /** The first 16 MB of the contents at most. */
  async bytes({ offset, length }: Range): Promise<Buffer> {
    this.cursor.at = offset;
    return this.cursor.bytes(Math.min(length, maxText));
  }

  private async field(at: number, end: number): Promise<ProtoField> {
    const { cursor } = this;
    cursor.at = at;
    const tag = await this.varint(end);
    const number = Math.floor(tag / 8);
    const wire = tag % 8;
    if (number === 0 || number >= 2 ** 29) throw new FormatError(`${number} is no number of a field`, at);
    const start = cursor.at;
    if (wire === 0) {
      const value = await this.varint(end);
      return { number, wire, value, offset: start, length: cursor.at - start };
    }
    if (wire === 2) {
      const length = await this.varint(end);
      return { number, wire, value: 0, offset: cursor.at, length };
    }
    if (wire === 3 || wire === 4) return { number, wire, value: 0, offset: start, length: 0 };
    const width = wire === 1 ? 8 : wire === 5 ? 4 : 0;
    if (width === 0 || width > end - start) throw new FormatError('a field is of no known kind, or cut off', at);
    return { number, wire, value: await cursor.unsigned(width), offset: start, length: width };
  }

  private async varint(end: number): Promise<number> {
    const { cursor } = this;
    const start = cursor.at;
    let value = 0;
    let factor = 1;
    for (let i = 0; i < 10; i++) {
      if (cursor.at >= end) throw new FormatError('a number is cut off', start);
      const byte = await cursor.u8();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
      factor *= 128;
    }
    throw new FormatError('a number has more than 10 bytes', start);
  }
}

/** The first fields of a message, and whether it reads as one. */
export interface Sketch {
  readonly fields: readonly ProtoField[];
  /** Not broken before its end, or before more fields than were looked at. */
  readonly sound: boolean;
}

/** Looks at the start of what may be a message, for telling formats apart. A file that is cut off is not sound, but its first fields are there. */
export async function sketch(source: ByteSource, range: Range = { offset: 0, length: source.size }): Promise<Sketch> {
  return new Protobuf(source).sketch(range);
}
