import { Dictionary, DictionaryFullError, mostDistinctValues } from './dictionary';
import { numberColumn, textColumn } from './table';
import type { Column } from './table';

/** The most rows of a table. */
export const mostRows = 200_000_000;

const firstCapacity = 1024;

/** A column of numbers that grows by doubling. */
export class NumberBuilder {
  readonly kind = 'number';
  private values: Float64Array<ArrayBuffer>;
  private missing = 0;

  constructor(capacity = firstCapacity) {
    this.values = new Float64Array(Math.max(capacity, firstCapacity));
  }

  set(row: number, value: number): void {
    if (row >= this.values.length) this.grow(row + 1);
    this.values[row] = value;
  }

  setMissing(row: number): void {
    this.missing++;
    this.set(row, NaN);
  }

  /** The place of `count` rows from `row` on, to be filled by the caller. */
  block(row: number, count: number): Float64Array {
    if (row + count > this.values.length) this.grow(row + count);
    return this.values.subarray(row, row + count);
  }

  /** Counts cells as missing that the caller has set to NaN in a block. */
  countMissing(count: number): void {
    this.missing += count;
  }

  /** Makes room for `rows` at once, where their number can be told. */
  reserve(rows: number): void {
    if (rows > this.values.length) this.resize(rows);
  }

  finish(rows: number): Column {
    return numberColumn(this.values.subarray(0, rows), this.missing);
  }

  private grow(rows: number): void {
    this.resize(Math.max(rows, this.values.length * 2));
  }

  private resize(capacity: number): void {
    const larger = new Float64Array(capacity);
    larger.set(this.values);
    this.values = larger;
  }
}

/** A column of text that grows by doubling; each distinct value is kept once. */
export class TextBuilder {
  readonly kind = 'text';
  readonly dictionary = new Dictionary();
  private codes: Int32Array<ArrayBuffer>;

  constructor(capacity = firstCapacity) {
    this.codes = new Int32Array(Math.max(capacity, firstCapacity));
  }

  set(row: number, code: number): void {
    if (row >= this.codes.length) this.grow(row + 1);
    this.codes[row] = code;
  }

  setMissing(row: number): void {
    this.set(row, -1);
  }

  /** The place of `count` rows from `row` on, to be filled by the caller. */
  block(row: number, count: number): Int32Array {
    if (row + count > this.codes.length) this.grow(row + count);
    return this.codes.subarray(row, row + count);
  }

  /** Makes room for `rows` at once, where their number can be told. */
  reserve(rows: number): void {
    if (rows > this.codes.length) this.resize(rows);
  }

  finish(rows: number): Column {
    return textColumn(this.codes.subarray(0, rows), this.dictionary.values());
  }

  private grow(rows: number): void {
    this.resize(Math.max(rows, this.codes.length * 2));
  }

  private resize(capacity: number): void {
    const larger = new Int32Array(capacity);
    larger.set(this.codes);
    this.codes = larger;
  }
}

export type Builder = NumberBuilder | TextBuilder;

/** What is wrong when a builder gives up, for a message; any other error is not its own. */
export function builderProblem(error: unknown): string | undefined {
  if (!(error instanceof DictionaryFullError)) return undefined;
  return `more than ${mostDistinctValues.toLocaleString('en')} distinct values, or more than 2 GB of them`;
}
