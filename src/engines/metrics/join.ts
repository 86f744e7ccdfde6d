import { UsageError } from '../../errors';
import { quoted } from '../../formats/table/error';
import { argsort } from '../../stats/metrics/argsort';
import type { Column, Table } from '../../formats/table/table';
import { columnOf, missingCell } from './coding';
import type { Source } from './load';

/** How the rows of the baseline find those of the candidate. */
export interface Join {
  /** For each row of the candidate the row of the baseline; undefined where they are in the same order. */
  readonly rows: Uint32Array | undefined;
  /** In words, for the output. */
  readonly how: string;
}

/** An id and its row, from 0. */
interface Place {
  readonly id: string;
  readonly row: number;
}

/** How many of the ids that don't fit a message names. */
const shown = 3;

/** How many there are, and the first of them. */
class Few {
  count = 0;
  readonly #first: string[] = [];

  add(id: string, ...rows: number[]): void {
    if (this.count++ < shown) this.#first.push(`${quoted(id)} (${rowsText(rows)})`);
  }

  toString(): string {
    return this.#first.join(', ') + (this.count > shown ? ', …' : '');
  }
}

const rowsText = (rows: readonly number[]): string =>
  `row${rows.length === 1 ? '' : 's'} ${rows.map((row) => row + 1).join(' and ')}`;

/**
 * Joins the two tables on their ids (in a ranking: on query and id); by the order of their rows where a table has no id column.
 * Throws a UsageError for ids that are in one table only, and for different numbers of rows, with counts and the first of them. Each
 * id occurs once: see `refuseRepeatedIds`.
 */
export function joinRows(candidate: Source, baseline: Source, ranking: boolean): Join {
  const [left, right] = [candidate.columns.id, baseline.columns.id];
  if (left === undefined || right === undefined) {
    if (candidate.table.rows === baseline.table.rows) return { rows: undefined, how: 'by the order of their rows' };
    throw new UsageError(
      `${candidate.table.source} has ${candidate.table.rows} rows and ${baseline.table.source} ${baseline.table.rows}: without a column of ids (--id) they can't be joined`,
    );
  }
  const within = ranking ? 'query and ' : '';
  const how = `on ${within}column ${left}${left === right ? '' : ` (${right} in the baseline)`}`;
  const a = keysOf(candidate, left, ranking);
  const b = keysOf(baseline, right, ranking);
  if (a instanceof Float64Array && b instanceof Float64Array)
    return { rows: joinNumbers(a, b, candidate, baseline), how };
  return { rows: joinTexts(textsOf(a), textsOf(b), candidate, baseline), how };
}

/** Throws a UsageError where an id (in a ranking: of a query) occurs twice, with the rows of the first of them. */
export function refuseRepeatedIds(source: Source, ranking: boolean): void {
  if (source.columns.id === undefined) return;
  const keys = keysOf(source, source.columns.id, ranking);
  refuseTwice(source, keys instanceof Float64Array ? numberTwins(keys, argsort(keys)) : textTwins(keys));
}

type Keys = Float64Array | readonly string[];

function textsOf(keys: Keys): readonly string[] {
  return keys instanceof Float64Array ? Array.from(keys, String) : keys;
}

/** The id of each row; every row must have one. */
function keysOf({ table, columns }: Source, name: string, ranking: boolean): Keys {
  const ids = columnOf(table, name);
  if (ids.kind === 'number' && !ranking) {
    const missing = ids.values.findIndex((value) => Number.isNaN(value));
    if (missing >= 0) throw missingCell(table, name, missing);
    return ids.values;
  }
  const id = texts(table, name, ids);
  if (!ranking || columns.query === undefined) return id;
  const queries = texts(table, columns.query, columnOf(table, columns.query));
  return id.map((text, row) => `${queries[row] ?? ''} / ${text}`);
}

function texts(table: Table, name: string, column: Column): string[] {
  return Array.from({ length: table.rows }, (_, row) => {
    if (column.kind === 'number') {
      if (Number.isNaN(column.values[row] ?? NaN)) throw missingCell(table, name, row);
      return column.rowText(row);
    }
    const text = column.dictionary[column.codes[row] ?? -1];
    if (text === undefined) throw missingCell(table, name, row);
    return text;
  });
}

function joinNumbers(a: Float64Array, b: Float64Array, candidate: Source, baseline: Source): Uint32Array | undefined {
  const sameOrder = a.length === b.length && a.every((value, row) => value === b[row]);
  if (sameOrder) return undefined;
  const [order, other] = [argsort(a), argsort(b)];
  const rows = new Uint32Array(a.length);
  const [onlyA, onlyB] = [new Few(), new Few()];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [order[i] ?? 0, other[j] ?? 0];
    const [left, right] = [i < a.length ? (a[x] ?? 0) : Infinity, j < b.length ? (b[y] ?? 0) : Infinity];
    if (left === right && i < a.length && j < b.length) {
      rows[x] = y;
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && left < right)) {
      onlyA.add(String(left), x);
      i++;
    } else {
      onlyB.add(String(right), y);
      j++;
    }
  }
  refuseUnmatched(candidate, baseline, onlyA, onlyB);
  return rows;
}

/** Rows whose id another row before them has, each with that row. */
function* numberTwins(values: Float64Array, order: Uint32Array): Generator<[twin: Place, first: number]> {
  let first = order[0] ?? 0;
  for (let i = 1; i < order.length; i++) {
    const row = order[i] ?? 0;
    const value = values[row] ?? 0;
    if (value === values[first]) yield [{ id: String(value), row }, first];
    else first = row;
  }
}

function joinTexts(
  a: readonly string[],
  b: readonly string[],
  candidate: Source,
  baseline: Source,
): Uint32Array | undefined {
  if (a.length === b.length && a.every((id, row) => id === b[row])) return undefined;
  const [left, right] = [new Map(a.map((id, row) => [id, row])), new Map(b.map((id, row) => [id, row]))];
  const [onlyA, onlyB] = [new Few(), new Few()];
  const rows = new Uint32Array(a.length);
  for (const [row, id] of a.entries()) {
    const found = right.get(id);
    if (found === undefined) onlyA.add(id, row);
    else rows[row] = found;
  }
  for (const [row, id] of b.entries()) if (!left.has(id)) onlyB.add(id, row);
  refuseUnmatched(candidate, baseline, onlyA, onlyB);
  return rows;
}

function* textTwins(ids: readonly string[]): Generator<[twin: Place, first: number]> {
  const seen = new Map<string, number>();
  for (const [row, id] of ids.entries()) {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, row);
    else yield [{ id, row }, first];
  }
}

function refuseTwice({ table, columns }: Source, twins: Iterable<[twin: Place, first: number]>): void {
  const ids = new Set<string>();
  const few = new Few();
  let many = 0;
  for (const [{ id, row }, first] of twins) {
    many++;
    if (ids.has(id)) continue;
    ids.add(id);
    few.add(id, first, row);
  }
  if (many === 0) return;
  const [occur, rows] = [few.count === 1 ? 'id occurs' : 'ids occur', many === 1 ? 'row' : 'rows'];
  throw new UsageError(
    `${table.source}: column ${quoted(columns.id ?? '')}: ${few.count} ${occur} more than once (${many} ${rows} too many): ${few.toString()}`,
  );
}

function refuseUnmatched(candidate: Source, baseline: Source, onlyA: Few, onlyB: Few): void {
  const problems = [
    unmatched(onlyA, candidate.table.source, baseline.table.source),
    unmatched(onlyB, baseline.table.source, candidate.table.source),
  ].flat();
  if (problems.length > 0) throw new UsageError(problems.join('; '));
}

function unmatched(few: Few, of: string, other: string): string[] {
  if (few.count === 0) return [];
  const ids = few.count === 1 ? 'id of' : 'ids of';
  return [`${few.count} ${ids} ${of} ${few.count === 1 ? 'is' : 'are'} not in ${other}: ${few.toString()}`];
}
