import { assertNever } from '../../errors';
import { openSource } from './source';
import type { Source } from './source';
import type { Table } from './table';

export { TableError } from './error';
export type { Column, NumberColumn, Table, TextColumn } from './table';
export { numberColumn, textColumn } from './table';

/**
 * Reads a table: CSV or TSV and JSON Lines (both also packed with gzip), Parquet, Arrow IPC (Feather 2). What the file is is told
 * from its content. `wanted` names the columns to read, all without it. Throws a TableError for whatever is wrong with the file
 * or when a wanted column isn't there or can't be a column.
 */
export async function readTable(file: string, wanted: readonly string[] | undefined): Promise<Table> {
  return withSource(file, async (source) => (await readerOf(source)).read(source, wanted));
}

/**
 * The names of a table's columns, from its header or schema alone. Of JSON Lines, which have neither, the names that occur in the
 * first megabyte.
 */
export async function openNames(file: string): Promise<readonly string[]> {
  return withSource(file, async (source) => (await readerOf(source)).names(source));
}

interface Reader {
  read(source: Source, wanted: readonly string[] | undefined): Promise<Table>;
  names(source: Source): Promise<readonly string[]>;
}

async function withSource<T>(file: string, use: (source: Source) => Promise<T>): Promise<T> {
  const source = await openSource(file);
  try {
    return await use(source);
  } finally {
    await source.close();
  }
}

/** Each reader loads when it is first needed. */
async function readerOf({ layout: { kind } }: Source): Promise<Reader> {
  switch (kind) {
    case 'csv': {
      const { readCsv, csvNames } = await import('./csv');
      return { read: readCsv, names: csvNames };
    }
    case 'json-lines': {
      const { readJsonLines, jsonLinesNames } = await import('./json-lines');
      return { read: readJsonLines, names: jsonLinesNames };
    }
    case 'parquet': {
      const { readParquet, parquetNames } = await import('./parquet');
      return { read: readParquet, names: parquetNames };
    }
    case 'arrow-file':
    case 'arrow-stream': {
      const { readArrow, arrowNames } = await import('./arrow');
      return { read: readArrow, names: arrowNames };
    }
    default:
      return assertNever(kind);
  }
}
