import { explain, fillColumn } from '../binary';
import type { CellType } from '../cells';
import { DamagedError } from '../compression';
import { TableError } from '../error';
import type { Source } from '../source';
import { checkCells, checkNames, chooseColumns, makeTable } from '../table';
import type { Column, Table } from '../table';
import { ChunkDecoder } from './chunk';
import { columnChunk, readMetadata } from './metadata';
import type { Metadata, SchemaColumn } from './metadata';
import { cellType } from './types';

/** A chunk of more bytes can't be read at once. */
const longestChunk = 2 ** 31 - 1;

/**
 * Reads columns of a Parquet file, one after the other and row group by row group. Numbers and decimals are numbers (a column with
 * an integer of 2^53 or more is text), booleans `true` and `false`, dates and times ISO 8601 text. Nested columns are an error
 * when they were asked for, else they are skipped.
 */
export async function readParquet(source: Source, wanted: readonly string[] | undefined): Promise<Table> {
  const { file } = source;
  const metadata = await openMetadata(source);
  const names = metadata.columns.map(({ name }) => name);
  const columns = new Map<string, Column>();
  const skipped = new Map<string, string>();
  const chosen = chooseColumns(file, names, wanted);
  checkCells(file, metadata.rows, chosen.length);
  for (const column of chosen.flatMap((index) => metadata.columns[index] ?? [])) {
    const type = explain(file, column.name, () => cellType(column));
    if ('problem' in type) {
      if (wanted !== undefined) throw new TableError(file, type.problem, { column: column.name });
      skipped.set(column.name, type.problem);
    } else {
      const read = (): Promise<Column> => readColumn(source, metadata, column, type);
      columns.set(column.name, await explain(file, column.name, read));
    }
  }
  return makeTable({ source: file, format: 'Parquet', rows: metadata.rows, names, columns, skipped });
}

/** The names in the schema of a Parquet file. */
export async function parquetNames(source: Source): Promise<readonly string[]> {
  return (await openMetadata(source)).columns.map(({ name }) => name);
}

async function openMetadata(source: Source): Promise<Metadata> {
  const metadata = await explain(source.file, undefined, () => readMetadata(source));
  checkNames(
    source.file,
    metadata.columns.map(({ name }) => name),
  );
  return metadata;
}

async function readColumn(source: Source, metadata: Metadata, column: SchemaColumn, type: CellType): Promise<Column> {
  return fillColumn(type, metadata.rows, async (builder) => {
    const decoder = new ChunkDecoder(column, type, builder);
    for (const { rows, chunks } of metadata.rowGroups) {
      if (rows === 0) continue;
      const { codec, start, length } = columnChunk(chunks.get(column.name));
      if (length < 0 || length > longestChunk) throw new DamagedError('a row group has an impossible length');
      decoder.decode(await source.read(start, length), codec, rows);
    }
  });
}
