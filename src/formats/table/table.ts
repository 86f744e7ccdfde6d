import { TableError, quoted } from './error';

/** The columns of a file that were asked for, each in one typed array. */
export interface Table {
  /** The file as it was named. */
  readonly source: string;
  /** What was found in the file, for people: `CSV (separated by ";", gzip)`, `Parquet` … */
  readonly format: string;
  readonly rows: number;
  /** All columns of the file in its order, also those not read. */
  readonly names: readonly string[];
  /** Columns that can't be a column here (nested values, mixed types), when all columns were asked for: name → why. */
  readonly skipped: ReadonlyMap<string, string>;
  /** A column that was read; `undefined` when the file has none of that name, or when it was not asked for or skipped. */
  column(name: string): Column | undefined;
}

export type Column = NumberColumn | TextColumn;

export interface NumberColumn {
  readonly kind: 'number';
  /** One value a row; a missing cell is NaN. */
  readonly values: Float64Array;
  /** How many cells were missing; a cell that says NaN is not. */
  readonly missing: number;
  /** The number as text, the same for every spelling of it: `1`, `1.0` and `1e0` are `1`. */
  rowText(row: number): string;
}

export interface TextColumn {
  readonly kind: 'text';
  /** One index into `dictionary` a row; -1 where the cell is missing. */
  readonly codes: Int32Array;
  /** The distinct values in the order in which they first occur. */
  readonly dictionary: readonly string[];
}

export function numberColumn(values: Float64Array, missing: number): NumberColumn {
  return { kind: 'number', values, missing, rowText: (row) => String(values[row]) };
}

export function textColumn(codes: Int32Array, dictionary: readonly string[]): TextColumn {
  return { kind: 'text', codes, dictionary };
}

/** The most columns of a file. */
export const mostColumns = 100_000;

/** The most cells of the columns read: 4 GB of numbers. */
const mostCells = 500_000_000;

/** Throws a TableError when the columns to read would not fit the memory. */
export function checkCells(file: string, rows: number, columns: number): void {
  if (rows * columns <= mostCells) return;
  const problem = `${rows} rows of ${columns} columns are more than ${mostCells} cells; name fewer columns to read`;
  throw new TableError(file, problem);
}

export interface TableParts {
  readonly source: string;
  readonly format: string;
  readonly rows: number;
  readonly names: readonly string[];
  readonly columns: ReadonlyMap<string, Column>;
  readonly skipped?: ReadonlyMap<string, string>;
}

export function makeTable({ columns, skipped = new Map<string, string>(), ...rest }: TableParts): Table {
  return { ...rest, skipped, column: (name) => columns.get(name) };
}

/** Throws a TableError when two columns have the same name, or none or too many are there. */
export function checkNames(file: string, names: readonly string[], line?: number): void {
  if (names.length === 0) throw new TableError(file, 'has no columns', { line });
  if (names.length > mostColumns)
    throw new TableError(file, `has ${names.length} columns; at most ${mostColumns} are read`, { line });
  const seen = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const before = seen.get(name);
    if (before !== undefined) {
      const both = `columns ${before + 1} and ${index + 1}`;
      const problem = name === '' ? `${both} have no name` : `${both} have the same name`;
      throw new TableError(file, problem, { line, column: name === '' ? undefined : name });
    }
    seen.set(name, index);
  }
}

/** The columns asked for, each once in the file's order; all without `wanted`. Throws a TableError for one that isn't there. */
export function chooseColumns(file: string, names: readonly string[], wanted: readonly string[] | undefined): number[] {
  if (wanted === undefined) return [...names.keys()];
  const known = new Set(names);
  const unknown = wanted.find((name) => !known.has(name));
  if (unknown !== undefined) throw new TableError(file, missingColumn(names), { column: unknown });
  const asked = new Set(wanted);
  return [...names.keys()].filter((index) => asked.has(names[index] ?? ''));
}

function missingColumn(names: readonly string[]): string {
  const shown = names.slice(0, 20).map(quoted).join(', ');
  const more = names.length > 20 ? ` and ${names.length - 20} more` : '';
  return `there is no such column; the file has ${shown}${more}`;
}
