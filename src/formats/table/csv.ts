import { NumberBuilder, TextBuilder, builderProblem, mostRows } from './builder';
import type { Builder } from './builder';
import { readHeader } from './csv-header';
import type { Header } from './csv-header';
import { RowFiller } from './csv-rows';
import { RecordScanner } from './csv-scanner';
import { TableError } from './error';
import type { Source } from './source';
import { checkCells, chooseColumns, makeTable } from './table';
import type { Column, Table } from './table';

const mostLines = 2 * mostRows;

/** How much room is made beyond the rows that the first piece lets expect: growing later copies the whole column. */
const spare = 1.02;

/** So many rows tell whether a column is read at once as text. */
const rowsOfProbe = 1000;

/**
 * Reads columns of a CSV file: cells separated by `,`, `;`, tab or `|` as its header tells, RFC 4180 quoting, empty lines left
 * out. A column is numbers when every cell that isn't missing is one (see {@link NumberParser}). Missing is an unquoted cell
 * that is empty or says NULL, null, NA, N/A or None; an empty cell in quotes is missing among numbers, an empty text among text.
 */
export async function readCsv(source: Source, wanted: readonly string[] | undefined): Promise<Table> {
  const header = await readHeader(source);
  const chosen = chooseColumns(source.file, header.names, wanted);
  const all = (): Map<number, Builder> => new Map(chosen.map((index) => [index, new NumberBuilder()]));
  const text = (indices: readonly number[]): [number, Builder][] => indices.map((index) => [index, new TextBuilder()]);

  const early = await readRows(source, header, all(), rowsOfProbe);
  const builders = new Map([...all(), ...text(early.turned)]);
  const { rows, turned } = await readRows(source, header, builders);
  // What looked like numbers for a while is read once more: its text is the file's, not that of the numbers.
  const late = new Map(text(turned));
  if (late.size > 0) await readRows(source, header, late);

  const columns = new Map<string, Column>();
  for (const [index, builder] of [...builders, ...late]) columns.set(header.names[index] ?? '', builder.finish(rows));
  return makeTable({
    source: source.file,
    format: source.gzip ? `${header.format}, gzip` : header.format,
    rows,
    names: header.names,
    columns,
  });
}

/** The names in the header of a CSV file. */
export async function csvNames(source: Source): Promise<readonly string[]> {
  return (await readHeader(source)).names;
}

interface Rows {
  readonly rows: number;
  /** The columns of numbers in which a text stands. */
  readonly turned: readonly number[];
}

/**
 * Reads the rows, of which a probe takes the first `limit`, into the builders of the columns with these indices. A column of
 * numbers that turns out to be text is dropped.
 */
async function readRows(
  source: Source,
  header: Header,
  builders: ReadonlyMap<number, Builder>,
  limit?: number,
): Promise<Rows> {
  const expected = header.names.length;
  const scanner = new RecordScanner(header.delimiter, expected, false);
  const filler = new RowFiller(scanner, builders);
  // The header stands before row 0.
  let row = -1;
  let line = 1;

  const fail = (problem: string, field?: number): never => {
    const column = field === undefined ? undefined : header.names[field];
    throw new TableError(source.file, problem, { row: row < 0 ? undefined : row + 1, line, column });
  };

  /** Takes the whole records of `bytes`; returns where the rest begins. */
  const take = (bytes: Buffer, last: boolean): number => {
    let at = 0;
    while (at < bytes.length && row !== limit) {
      const next = scanner.scan(bytes, at, last);
      if (next === -1) {
        if (scanner.problem !== undefined) fail(scanner.problem, scanner.fields);
        break;
      }
      if (scanner.fields > 0) {
        if (row >= 0) {
          if (scanner.fields !== expected) fail(`${cells(scanner.fields)} where the header has ${expected}`);
          filler.fill(bytes, row);
        }
        row++;
      }
      at = next;
      line += scanner.lines;
      if (row > mostRows || line > mostLines) fail(`more than ${mostRows} rows`);
    }
    return at;
  };

  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const piece of source.text()) {
      const first = row < 0;
      const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
      rest = bytes.subarray(take(bytes, false));
      checkCells(source.file, row, builders.size);
      if (row === limit) return { rows: row, turned: filler.turned };
      if (first && !source.gzip)
        filler.reserve(Math.min(mostRows, Math.ceil((row * spare * source.bytes) / piece.length)));
    }
    take(rest, true);
  } catch (error) {
    fail(builderProblem(error) ?? rethrow(error), filler.field);
  }
  return { rows: row, turned: filler.turned };
}

function cells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}

function rethrow(error: unknown): never {
  throw error;
}
