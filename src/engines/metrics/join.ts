import { UsageError } from '../../errors';
import { quoted } from '../../formats/table/error';
import { argsort } from '../../stats/metrics/argsort';
import type { Column, Table } from '../../formats/table/table';
import { columnOf, missingCell } from './coding';
import type { BinaryData, MulticlassData, RankingData, RegressionData } from './data';
import type { Source } from './load';

/** How the rows of the baseline find those of the candidate. */
export interface Join {
  /** For each row of the candidate the row of the baseline; undefined where they are in the same order. */
  readonly rows: Uint32Array | undefined;
  /** In words, for the output. */
  readonly how: string;
}

/** How many of the ids that don't fit a message names. */
const shown = 3;

/**
 * Joins the two tables on their ids (in a ranking: on query and id); by the order of their rows where a table has no id column.
 * Throws a UsageError for ids that occur twice or in one table only, and for different numbers of rows, with counts and the first
 * of them.
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
  const order = argsort(a);
  refuseTwice(candidate, numberTwins(a, order));
  const sameOrder = a.length === b.length && a.every((value, row) => value === b[row]);
  if (sameOrder) return undefined;
  const other = argsort(b);
  refuseTwice(baseline, numberTwins(b, other));
  const rows = new Uint32Array(a.length);
  const [onlyA, onlyB]: [string[], string[]] = [[], []];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [order[i] ?? 0, other[j] ?? 0];
    const [left, right] = [i < a.length ? (a[x] ?? 0) : Infinity, j < b.length ? (b[y] ?? 0) : Infinity];
    if (left === right && i < a.length && j < b.length) {
      rows[x] = y;
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && left < right)) {
      onlyA.push(String(left));
      i++;
    } else {
      onlyB.push(String(right));
      j++;
    }
  }
  refuseUnmatched(candidate, baseline, onlyA, onlyB);
  return rows;
}

function* numberTwins(values: Float64Array, order: Uint32Array): Generator<string> {
  for (let i = 1; i < order.length; i++) {
    const value = values[order[i] ?? 0] ?? 0;
    if (value === values[order[i - 1] ?? 0]) yield String(value);
  }
}

function joinTexts(
  a: readonly string[],
  b: readonly string[],
  candidate: Source,
  baseline: Source,
): Uint32Array | undefined {
  const left = new Map(a.map((id, row) => [id, row]));
  if (left.size < a.length) refuseTwice(candidate, textTwins(a));
  if (a.length === b.length && a.every((id, row) => id === b[row])) return undefined;
  const right = new Map(b.map((id, row) => [id, row]));
  if (right.size < b.length) refuseTwice(baseline, textTwins(b));
  refuseUnmatched(
    candidate,
    baseline,
    a.filter((id) => !right.has(id)),
    b.filter((id) => !left.has(id)),
  );
  return Uint32Array.from(a, (id) => right.get(id) ?? 0);
}

function* textTwins(ids: readonly string[]): Generator<string> {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) yield id;
    seen.add(id);
  }
}

function refuseTwice({ table, columns }: Source, twins: Iterable<string>): void {
  const ids = new Set<string>();
  let rows = 0;
  for (const id of twins) {
    ids.add(id);
    rows++;
  }
  if (rows === 0) return;
  throw new UsageError(
    `${table.source}: column ${quoted(columns.id ?? '')}: ${ids.size} ${ids.size === 1 ? 'id occurs' : 'ids occur'} more than once (${rows} rows too many): ${first([...ids])}`,
  );
}

function refuseUnmatched(
  candidate: Source,
  baseline: Source,
  onlyA: readonly string[],
  onlyB: readonly string[],
): void {
  if (onlyA.length === 0 && onlyB.length === 0) return;
  const problems = [
    onlyA.length === 0
      ? []
      : [`${onlyA.length} ids of ${candidate.table.source} are not in ${baseline.table.source}: ${first(onlyA)}`],
    onlyB.length === 0
      ? []
      : [`${onlyB.length} ids of ${baseline.table.source} are not in ${candidate.table.source}: ${first(onlyB)}`],
  ];
  throw new UsageError(problems.flat().join('; '));
}

const first = (ids: readonly string[]): string =>
  ids.slice(0, shown).map(quoted).join(', ') + (ids.length > shown ? ', …' : '');

/** What must be equal row by row in both tables, and how it is called. */
export interface Truth {
  readonly name: string;
  readonly candidate: ArrayLike<number>;
  readonly baseline: ArrayLike<number>;
}

export const truthOf = {
  binary: (a: BinaryData, b: BinaryData): Truth[] => [{ name: 'label', candidate: a.labels, baseline: b.labels }],
  multiclass: (a: MulticlassData, b: MulticlassData): Truth[] => [
    { name: 'label', candidate: a.labels, baseline: b.labels },
  ],
  regression: (a: RegressionData, b: RegressionData): Truth[] => [
    { name: 'label', candidate: a.targets, baseline: b.targets },
  ],
  ranking: (a: RankingData, b: RankingData): Truth[] => [
    { name: 'query', candidate: a.queries, baseline: b.queries },
    { name: 'relevance', candidate: a.relevance, baseline: b.relevance },
  ],
};

/** Throws a UsageError where the two tables were not judged on the same truth. */
export function refuseDifferentTruth(truths: readonly Truth[], candidate: Source, baseline: Source): void {
  for (const truth of truths) {
    const rows: number[] = [];
    for (let row = 0; row < truth.candidate.length; row++)
      if (truth.candidate[row] !== truth.baseline[row]) rows.push(row);
    if (rows.length === 0) continue;
    const { id } = candidate.columns;
    const column = id === undefined || baseline.columns.id === undefined ? undefined : candidate.table.column(id);
    const nameOf = (row: number): string => {
      if (!column) return `row ${row + 1}`;
      return quoted(
        column.kind === 'number' ? column.rowText(row) : (column.dictionary[column.codes[row] ?? -1] ?? ''),
      );
    };
    const named = rows.slice(0, shown).map(nameOf).join(', ') + (rows.length > shown ? ', …' : '');
    throw new UsageError(
      `${candidate.table.source} and ${baseline.table.source} differ in the ${truth.name} of ${rows.length} of ${truth.candidate.length} rows: ${column ? 'ids ' : ''}${named}; they were not evaluated on the same data`,
    );
  }
}
