import { DamagedError } from '../compression';
import type { Codec } from '../compression';
import { mostRows } from '../builder';
import type { Source } from '../source';
import { ThriftReader } from './thrift';
import type { ThriftStruct } from './thrift';

/** The footer of a file of ten thousand columns and a hundred row groups has some 100 MB. */
const longestFooter = 256 * 1024 * 1024;

const magic = 'PAR1';

/** The numbers of parquet.thrift's `Type`. */
export const physicalTypes = [
  'BOOLEAN',
  'INT32',
  'INT64',
  'INT96',
  'FLOAT',
  'DOUBLE',
  'BYTE_ARRAY',
  'FIXED_LEN_BYTE_ARRAY',
] as const;

export type PhysicalType = (typeof physicalTypes)[number];

/** The numbers of parquet.thrift's `CompressionCodec`. */
const codecs: readonly (Codec | undefined)[] = [
  'none',
  'snappy',
  'gzip',
  undefined,
  'brotli',
  'lz4-hadoop',
  'zstd',
  'lz4-block',
];

/** A column at the top of the schema. */
export interface SchemaColumn {
  readonly name: string;
  /** It has children or repeats: it is no column of single values. */
  readonly nested: boolean;
  readonly optional: boolean;
  readonly physical: PhysicalType | undefined;
  /** The bytes of a FIXED_LEN_BYTE_ARRAY. */
  readonly width: number;
  /** parquet.thrift's SchemaElement, for what the values mean. */
  readonly element: ThriftStruct;
}

/** The values of one column in one row group. */
export interface ColumnChunk {
  readonly codec: Codec;
  readonly start: number;
  readonly length: number;
}

export interface RowGroup {
  readonly rows: number;
  /** By the name of the column. */
  readonly chunks: ReadonlyMap<string, ThriftStruct>;
}

export interface Metadata {
  readonly rows: number;
  readonly columns: readonly SchemaColumn[];
  readonly rowGroups: readonly RowGroup[];
}

/** Reads the footer of a Parquet file. Throws a DamagedError, or a TableError when the file is cut off. */
export async function readMetadata(source: Source): Promise<Metadata> {
  if (source.bytes < 12) throw new DamagedError('the file is cut off');
  const tail = await source.read(source.bytes - 8, 8);
  if (tail.toString('latin1', 4) === 'PARE') throw new DamagedError('its footer is encrypted');
  if (tail.toString('latin1', 4) !== magic) throw new DamagedError('the file is cut off: its footer is missing');
  const length = tail.readUInt32LE(0);
  if (length > source.bytes - 12 || length > longestFooter)
    throw new DamagedError('its footer has an impossible length');
  const footer = new ThriftReader(await source.read(source.bytes - 8 - length, length)).struct();

  const rows = footer.number(3);
  const rowGroups = footer.structs(4).map(rowGroup);
  const sum = rowGroups.reduce((total, group) => total + group.rows, 0);
  if (sum !== rows) throw new DamagedError(`its row groups have ${sum} rows, the file says ${rows}`);
  if (rows > mostRows) throw new DamagedError(`it has ${rows} rows; at most ${mostRows} are read`);
  return { rows, columns: topColumns(footer.structs(2)), rowGroups };
}

function rowGroup(group: ThriftStruct): RowGroup {
  const rows = group.number(3);
  if (rows < 0) throw new DamagedError('a row group has less than no rows');
  const chunks = new Map<string, ThriftStruct>();
  for (const chunk of group.structs(1)) {
    const path = chunk.optionalStruct(3)?.texts(3) ?? [];
    if (path.length === 1 && path[0] !== undefined) chunks.set(path[0], chunk);
  }
  return { rows, chunks };
}

/** Where a column's values stand in the file. */
export function columnChunk(chunk: ThriftStruct | undefined): ColumnChunk {
  if (chunk === undefined) throw new DamagedError('a row group lacks the column');
  if (chunk.has(1)) throw new DamagedError('its values are in another file');
  if (chunk.has(8)) throw new DamagedError('it is encrypted');
  const meta = chunk.struct(3);
  const codec = codecs[meta.number(4)];
  if (codec === undefined) throw new DamagedError('it is compressed with LZO or an unknown codec');
  const data = meta.number(9);
  const dictionary = meta.optionalNumber(11) ?? 0;
  const start = dictionary > 0 && dictionary < data ? dictionary : data;
  return { codec, start, length: meta.number(7) };
}

/** The schema is a tree in the order of a walk through it, parents first. */
function topColumns(elements: readonly ThriftStruct[]): readonly SchemaColumn[] {
  const columns: SchemaColumn[] = [];
  let at = 1;
  const skip = (count: number): void => {
    for (let left = count; left > 0; left--) {
      const element = elements[at++];
      if (element === undefined) throw new DamagedError('its schema is cut off');
      left += element.optionalNumber(5) ?? 0;
    }
  };
  const top = elements[0]?.optionalNumber(5) ?? 0;
  for (let i = 0; i < top; i++) {
    const element = elements[at++];
    if (element === undefined) throw new DamagedError('its schema is cut off');
    const children = element.optionalNumber(5) ?? 0;
    skip(children);
    const repetition = element.optionalNumber(3) ?? 0;
    columns.push({
      name: element.text(4),
      nested: children > 0 || repetition === 2,
      optional: repetition === 1,
      physical: physicalTypes[element.optionalNumber(1) ?? -1],
      width: element.optionalNumber(2) ?? 0,
      element,
    });
  }
  return columns;
}
