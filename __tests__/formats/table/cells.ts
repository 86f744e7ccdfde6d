import type { Column } from '../../../src/formats/table';

/** A column as plain values, `null` where a cell is missing. A NaN among numbers counts as missing as often as the column says. */
export function cellsOf(column: Column | undefined): {
  kind: string;
  cells: (number | string | null)[];
  missing: number;
} {
  if (column === undefined) return { kind: 'none', cells: [], missing: 0 };
  if (column.kind === 'text') {
    const cells = Array.from(column.codes, (code) => (code === -1 ? null : (column.dictionary[code] ?? null)));
    return { kind: 'text', cells, missing: cells.filter((cell) => cell === null).length };
  }
  const nan = column.values.filter(Number.isNaN).length;
  const cells = Array.from(column.values, (value) => (Number.isNaN(value) && column.missing === nan ? null : value));
  return { kind: 'number', cells, missing: column.missing };
}
