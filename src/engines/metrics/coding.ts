import { TableError, quoted } from '../../formats/table/error';
import type { Column, Table } from '../../formats/table/table';

/** A column as categories: for each row an index into `values` (the texts of its distinct values), −1 where the cell is missing. */
export interface Categories {
  readonly codes: Int32Array;
  readonly values: readonly string[];
}

/** Whole numbers below this are looked up in an array instead of a map. */
const small = 1 << 16;

export function categories(column: Column): Categories {
  if (column.kind === 'text') return { codes: column.codes, values: column.dictionary };
  const { values: numbers } = column;
  const values: string[] = [];
  const direct = new Int32Array(small).fill(-1);
  const others = new Map<number, number>();
  const add = (row: number): number => {
    values.push(column.rowText(row));
    return values.length - 1;
  };
  const codes = new Int32Array(numbers.length);
  for (let row = 0; row < codes.length; row++) {
    const number = numbers[row] ?? NaN;
    if (Number.isNaN(number)) codes[row] = -1;
    else if (number >= 0 && number < small && Number.isInteger(number)) {
      let code = direct[number] ?? -1;
      if (code < 0) direct[number] = code = add(row);
      codes[row] = code;
    } else {
      let code = others.get(number);
      if (code === undefined) others.set(number, (code = add(row)));
      codes[row] = code;
    }
  }
  return { codes, values };
}

/** The column, which the caller has asked the reader for. */
export function columnOf(table: Table, name: string): Column {
  const column = table.column(name);
  if (column) return column;
  throw new TableError(table.source, table.skipped.get(name) ?? 'this column was not read', { column: name });
}

/** Categories of a column in which every row must have a value. */
export function completeCategories(table: Table, name: string): Categories {
  const found = categories(columnOf(table, name));
  const missing = found.codes.indexOf(-1);
  if (missing >= 0) throw missingCell(table, name, missing);
  return found;
}

export function missingCell(table: Table, column: string, row: number): TableError {
  return new TableError(table.source, 'the cell is empty', { row: row + 1, column });
}

/** A column of finite numbers, a value in every row. */
export function finiteNumbers(table: Table, name: string): Float64Array {
  const column = columnOf(table, name);
  if (column.kind === 'text') {
    const row = column.codes.findIndex((code) => code < 0 || !Number.isFinite(Number(column.dictionary[code])));
    const text = column.dictionary[column.codes[row] ?? -1];
    if (row >= 0 && text === undefined) throw missingCell(table, name, row);
    throw new TableError(table.source, `${quoted(text ?? '')} is not a number`, {
      row: Math.max(row, 0) + 1,
      column: name,
    });
  }
  const bad = column.values.findIndex((value) => !Number.isFinite(value));
  if (bad < 0) return column.values;
  const value = column.values[bad] ?? NaN;
  // A missing cell is NaN as well; where the column has both, which of the two this one is can't be told.
  const text = Number.isNaN(value) ? (column.missing > 0 ? 'the cell is empty or NaN' : 'NaN') : String(value);
  throw new TableError(table.source, text === 'the cell is empty or NaN' ? text : `${text} is not a finite number`, {
    row: bad + 1,
    column: name,
  });
}

/** Weights of the rows: finite and not negative. */
export function weightsOf(table: Table, name: string): Float64Array {
  const weights = finiteNumbers(table, name);
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative < 0) return weights;
  throw new TableError(table.source, `a weight can't be negative (${weights[negative] ?? 0})`, {
    row: negative + 1,
    column: name,
  });
}
