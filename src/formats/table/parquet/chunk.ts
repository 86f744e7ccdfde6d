import { convert, place } from '../binary';
import type { Builder } from '../builder';
import type { CellType, Stored } from '../cells';
import { DamagedError, unpack } from '../compression';
import type { Codec } from '../compression';
import {
  PageReader,
  readDelta,
  readDeltaLengths,
  readDeltaStrings,
  readHybrid,
  readPlain,
  readSplit,
} from './encodings';
import type { PhysicalType, SchemaColumn } from './metadata';
import { ThriftReader } from './thrift';

/** The numbers of parquet.thrift's `PageType`. */
const [dataPage, dictionaryPage, dataPageV2] = [0, 2, 3];

interface Page {
  /** Missing ones included. */
  readonly cells: number;
  readonly encoding: number;
  readonly present: Int32Array | undefined;
  readonly reader: PageReader;
}

/** Decodes the column chunks of one column, row group by row group, into its builder. */
export class ChunkDecoder {
  /** Rows filled so far. */
  row = 0;
  private readonly physical: PhysicalType;

  constructor(
    private readonly column: SchemaColumn,
    private readonly type: CellType,
    private readonly builder: Builder,
  ) {
    if (column.physical === undefined) throw new DamagedError('it has no type');
    this.physical = column.physical;
  }

  decode(bytes: Buffer, codec: Codec, rows: number): void {
    const end = this.row + rows;
    let dictionary: Float64Array | Int32Array | undefined;
    let at = 0;
    while (this.row < end) {
      const headerReader = new ThriftReader(bytes, at);
      const header = headerReader.struct();
      const packedLength = header.number(3);
      const start = headerReader.at;
      if (packedLength < 0 || packedLength > bytes.length - start) throw new DamagedError('a page is cut off');
      const packed = bytes.subarray(start, start + packedLength);
      const length = header.number(2);
      at = start + packedLength;

      const kind = header.number(1);
      if (kind === dictionaryPage) {
        const count = checkedCount(header.struct(7).number(1), length * 8);
        const reader = new PageReader(unpack(codec, packed, length));
        dictionary = convert(
          this.type,
          readPlain(reader, this.physical, this.column.width, count),
          count,
          this.builder,
        );
      } else if (kind === dataPage) {
        const info = header.struct(5);
        const reader = new PageReader(unpack(codec, packed, length));
        const cells = checkedCount(info.number(1), end - this.row);
        this.fill(this.levelled(reader, cells, info.number(2), info.number(3)), dictionary);
      } else if (kind === dataPageV2) {
        const info = header.struct(8);
        const [definitions, repetitions] = [info.number(5), info.number(6)];
        const levels = definitions + repetitions;
        if (definitions < 0 || repetitions < 0 || levels > packed.length) throw new DamagedError('a page is cut off');
        const cells = checkedCount(info.number(1), end - this.row);
        const body = packed.subarray(levels);
        const unpacked = info.boolean(7) === false ? body : unpack(codec, body, length - levels);
        const present =
          definitions === 0 ? undefined : readHybrid(new PageReader(packed.subarray(repetitions, levels)), 1, cells);
        this.fill({ cells, encoding: info.number(4), present, reader: new PageReader(unpacked) }, dictionary);
      }
    }
  }

  /** The first version's page: definition levels and values are packed together. */
  private levelled(reader: PageReader, cells: number, encoding: number, levelEncoding: number): Page {
    if (!this.column.optional) return { cells, encoding, present: undefined, reader };
    if (levelEncoding !== 3) throw new DamagedError('a page packs its levels in an outdated way');
    const length = reader.bytes.readUInt32LE(reader.take(4));
    const start = reader.take(length);
    const present = readHybrid(new PageReader(reader.bytes.subarray(start, start + length)), 1, cells);
    return { cells, encoding, present, reader };
  }

  private fill({ cells, encoding, present, reader }: Page, dictionary: Float64Array | Int32Array | undefined): void {
    let count = cells;
    if (present !== undefined) {
      count = 0;
      for (const level of present) count += level & 1;
    }
    const values = this.values(encoding, reader, count, dictionary);
    place(this.builder, this.row, cells, values, present);
    this.row += cells;
  }

  private values(
    encoding: number,
    reader: PageReader,
    count: number,
    dictionary: Float64Array | Int32Array | undefined,
  ): Float64Array | Int32Array {
    // PLAIN_DICTIONARY and RLE_DICTIONARY
    if (encoding === 2 || encoding === 8) {
      if (dictionary === undefined) throw new DamagedError('a page refers to a dictionary that is not there');
      const indices = count === 0 ? new Int32Array(0) : readHybrid(reader, reader.byte(), count);
      const values = this.builder.kind === 'number' ? new Float64Array(count) : new Int32Array(count);
      for (let i = 0; i < count; i++) {
        const index = indices[i] ?? 0;
        if (index < 0 || index >= dictionary.length) throw new DamagedError('a page refers beyond its dictionary');
        values[i] = dictionary[index] ?? 0;
      }
      return values;
    }
    return convert(this.type, this.stored(encoding, reader, count), count, this.builder);
  }

  /** By the numbers of parquet.thrift's `Encoding`. */
  private stored(encoding: number, reader: PageReader, count: number): Stored {
    const { physical, column } = this;
    switch (encoding) {
      case 0:
        return readPlain(reader, physical, column.width, count);
      case 3: {
        if (physical !== 'BOOLEAN') break;
        const length = count === 0 ? 0 : reader.bytes.readUInt32LE(reader.take(4));
        const start = reader.take(length);
        const bits = readHybrid(new PageReader(reader.bytes.subarray(start, start + length)), 1, count);
        return { form: 'booleans', values: Uint8Array.from(bits) };
      }
      case 5:
        return readDelta(reader, physical, count);
      case 6:
        return readDeltaLengths(reader, count);
      case 7:
        return readDeltaStrings(reader, count);
      case 9:
        return readSplit(reader, physical, column.width, count);
    }
    throw new DamagedError(`a page of ${physical} is encoded in an unknown way (${encoding})`);
  }
}

/** A count out of the file, that must not pass what is possible there. */
function checkedCount(count: number, most: number): number {
  if (count < 0 || count > most) throw new DamagedError(`a page says that it has ${count} values`);
  return count;
}
