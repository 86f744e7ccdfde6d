import { findColumns, measure, type ColumnOptions, type Measured } from '../../../src/engines/metrics/index';
import { numberColumn, textColumn, type Column, type Table } from '../../../src/formats/table/index';

type Cells = readonly (number | string | null)[];

/** A table in memory; a column of numbers (null: a missing cell) is a number column, any other a text column. */
export function tableOf(columns: Readonly<Record<string, Cells>>, source = 'candidate.csv'): Table {
  const made = new Map(Object.entries(columns).map(([name, cells]) => [name, columnOf(cells)]));
  const rows = Math.max(0, ...Object.values(columns).map(({ length }) => length));
  const names = Object.keys(columns);
  return { source, format: 'memory', rows, names, skipped: new Map(), column: (name) => made.get(name) };
}

function columnOf(cells: Cells): Column {
  if (cells.every((cell) => typeof cell !== 'string')) {
    const values = Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN));
    return numberColumn(values, cells.filter((cell) => cell === null).length);
  }
  const dictionary = [...new Set(cells.filter((cell) => cell !== null).map(String))];
  return textColumn(
    Int32Array.from(cells, (cell) => (cell === null ? -1 : dictionary.indexOf(String(cell)))),
    dictionary,
  );
}

interface Extra {
  readonly baseline?: Table;
  readonly metrics?: readonly string[];
  readonly by?: readonly (readonly string[])[];
  readonly margin?: number;
  readonly seed?: string;
}

/** Measures tables as the command does, without files. */
export function measured(table: Table, options: ColumnOptions = {}, extra: Extra = {}): Measured {
  const source = (of: Table) => ({ table: of, columns: findColumns(of.source, of.names, options) });
  return measure({
    candidate: source(table),
    baseline: extra.baseline && source(extra.baseline),
    options,
    metrics: extra.metrics ?? [],
    slices: extra.by ?? [],
    margin: extra.margin ?? 0,
    level: 0.95,
    seed: extra.seed ?? '0123456789abcdef',
  });
}
