import { createHash } from 'node:crypto';
import type { Column, NumberColumn } from '../../formats/table/index';
import { withoutEmpty, type Frequencies } from '../../stats/drift/bins';
import { ascending } from '../../stats/drift/ranks';

/** One column of both tables, brought into the form in which tests read it. */
export type ColumnPair = NumericPair | CategoricalPair | MixedPair;

interface Pair {
  readonly name: string;
  readonly rows: readonly [reference: number, current: number];
  /** Missing cells and NaN. */
  readonly missing: readonly [reference: number, current: number];
}

export interface NumericPair extends Pair {
  readonly kind: 'numeric';
  /** Ascending, without NaN. */
  readonly reference: Float64Array;
  readonly current: Float64Array;
  /** A digest of both samples whatever the order of their rows: the same data draw the same random numbers. */
  seed(): string;
}

export interface CategoricalPair extends Pair {
  readonly kind: 'categorical';
  readonly frequencies: Frequencies;
}

/** Numbers in one table, text in the other: there is nothing to compare, and the change of kind is itself the finding. */
export interface MixedPair extends Pair {
  readonly kind: 'mixed';
  readonly reference: 'numbers' | 'text';
}

/** A column without any value is of the other's kind. */
export function pairColumns(name: string, reference: Column, current: Column): ColumnPair {
  const shared = {
    name,
    rows: [rowsOf(reference), rowsOf(current)],
    missing: [missingIn(reference), missingIn(current)],
  } as const;
  const [first, second] = [
    isEmpty(reference) ? undefined : reference.kind,
    isEmpty(current) ? undefined : current.kind,
  ];
  if (first !== undefined && second !== undefined && first !== second)
    return { ...shared, kind: 'mixed', reference: first === 'number' ? 'numbers' : 'text' };
  if ((first ?? second ?? reference.kind) === 'text')
    return { ...shared, kind: 'categorical', frequencies: categories(reference, current) };
  const samples = { reference: ascending(valuesOf(reference)), current: ascending(valuesOf(current)) };
  return { ...shared, kind: 'numeric', ...samples, seed: () => digest(samples.reference, samples.current) };
}

const rowsOf = (column: Column): number => (column.kind === 'number' ? column.values.length : column.codes.length);
const valuesOf = (column: Column): Float64Array => (column.kind === 'number' ? column.values : new Float64Array());
const isEmpty = (column: Column): boolean => missingIn(column) === rowsOf(column);

function missingIn(column: Column): number {
  return column.kind === 'number' ? countNaN(column) : column.codes.reduce((n, code) => n + (code < 0 ? 1 : 0), 0);
}

function countNaN({ values }: NumberColumn): number {
  let count = 0;
  for (const value of values) if (Number.isNaN(value)) count++;
  return count;
}

/** Counts of each category, in the order in which they first occur. */
function categories(reference: Column, current: Column): Frequencies {
  const places = new Map<string, number>();
  const counts = [reference, current].map((column) => {
    if (column.kind === 'number') return [];
    const { codes, dictionary } = column;
    const byCode = new Float64Array(dictionary.length);
    for (const code of codes) if (code >= 0) byCode[code] = (byCode[code] ?? 0) + 1;
    const byPlace: number[] = [];
    for (const [code, category] of dictionary.entries()) {
      const place = places.get(category) ?? places.size;
      places.set(category, place);
      byPlace[place] = byCode[code] ?? 0;
    }
    return byPlace;
  });
  const all = (table: number): number[] => Array.from({ length: places.size }, (_, i) => counts[table]?.[i] ?? 0);
  return { ...withoutEmpty(all(0), all(1)), binning: 'categories' };
}

function digest(...samples: readonly Float64Array[]): string {
  const hash = createHash('sha256');
  for (const { buffer, byteOffset, byteLength } of samples) hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  return hash.digest('hex');
}
