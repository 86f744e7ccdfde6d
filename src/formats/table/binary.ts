import { NumberBuilder, TextBuilder, builderProblem } from './builder';
import type { Builder } from './builder';
import { toCodes, toNumbers } from './cells';
import type { CellType, Stored } from './cells';
import { DamagedError } from './compression';
import { TableError, failureOf } from './error';
import type { Column } from './table';

/** A number that a double can't hold stands in a column of numbers: the column must be read as text. */
class InexactError extends Error {}

/** Has a column's builder filled: one of numbers, and when those turn out too large for doubles one of text. */
export async function fillColumn(
  type: CellType,
  rows: number,
  fill: (builder: Builder) => Promise<void>,
): Promise<Column> {
  const filled = async (builder: Builder): Promise<Column> => {
    await fill(builder);
    return builder.finish(rows);
  };
  if (type.kind !== 'number') return filled(new TextBuilder(rows));
  try {
    return await filled(new NumberBuilder(rows));
  } catch (error) {
    if (!(error instanceof InexactError)) throw error;
    return filled(new TextBuilder(rows));
  }
}

/** Stored values as a builder takes them: numbers, or codes of its dictionary. */
export function convert(type: CellType, stored: Stored, count: number, builder: Builder): Float64Array | Int32Array {
  if (builder.kind === 'text') return toCodes(type, stored, count, builder);
  const numbers = type.kind === 'number' ? toNumbers(type, stored, count) : undefined;
  if (numbers === undefined) throw new InexactError();
  return numbers;
}

/** Puts converted values into rows `row` to `row + rows`; where `present` is 0, the cell is missing and has no value. */
export function place(
  builder: Builder,
  row: number,
  rows: number,
  values: Float64Array | Int32Array,
  present: Int32Array | Uint8Array | undefined,
): void {
  const block = builder.block(row, rows);
  if (present === undefined || values.length === rows) {
    block.set(values);
    return;
  }
  const missing = builder.kind === 'number' ? NaN : -1;
  let next = 0;
  for (let i = 0; i < rows; i++) block[i] = present[i] === 0 ? missing : (values[next++] ?? missing);
  if (builder.kind === 'number') builder.countMissing(rows - values.length);
}

/** Runs a part of a binary format's reader; damage and values beyond its limits become a TableError with the file and column. */
export function explain<T>(file: string, column: string | undefined, read: () => T): T {
  const translate = (error: unknown): never => {
    const limit = builderProblem(error);
    if (limit !== undefined) throw new TableError(file, limit, { column });
    // Reading beyond a buffer's end is a RangeError: offsets and lengths come from the file.
    const { name, message } = failureOf(error);
    if (error instanceof DamagedError || name === 'RangeError')
      throw new TableError(file, `is damaged: ${message}`, { column });
    throw error;
  };
  try {
    const result = read();
    return result instanceof Promise ? (result.catch(translate) as T) : result;
  } catch (error) {
    return translate(error);
  }
}
