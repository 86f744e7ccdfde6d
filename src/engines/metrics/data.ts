import type { Ranked } from '../../stats/metrics/ranked';
import { rank } from '../../stats/metrics/ranked';
import type { Lacking } from './columns';

export const tasks = ['binary', 'multiclass', 'regression', 'ranking'] as const;
export type Task = (typeof tasks)[number];

/** The group of each row by one or several columns: an index into `names`. Every group has at least one row. */
export interface Grouping {
  readonly columns: readonly string[];
  readonly codes: Int32Array;
  /** For each group its value in each of the columns. */
  readonly names: readonly (readonly string[])[];
}

/** What a metric may ask of the data of every task. */
export interface Shared {
  /** The table, as messages call it. */
  readonly source: string;
  readonly rows: number;
  readonly weights: Float64Array | undefined;
  /** Rows of one customer, document … : resampled together. */
  readonly clusters: Int32Array | undefined;
  /** Throws where the table has no such column or a row has no value in it. */
  readonly grouping: (columns: readonly string[]) => Grouping;
  /** Why there are no predictions or scores, where more can be said than that. */
  readonly lacking: Lacking;
}

/** Rows of one model's table; `D` is the data of the task. */
export interface Rows<D> extends Shared {
  /** Some of the rows, in the order given. */
  take(rows: Uint32Array): D;
  /** The same rows with weights, clusters and groups of another table. */
  sharing(other: Shared): D;
  /** What the model says of the rows: its predictions, and each column of its scores. */
  answers(): readonly ArrayLike<number>[];
}

/** Scores, and what is wrong with them for the metrics that need probabilities: a text that names file, row and column. */
export interface Scores {
  readonly columns: readonly Float64Array[];
  readonly notProbabilities: string | undefined;
  /** Each column ranked; computed on first use, then kept. */
  ranked(column: number): Ranked;
}

/** 1 is the positive class. */
export interface BinaryData extends Rows<BinaryData> {
  readonly labels: Uint8Array;
  /** Names of the negative and the positive class. */
  readonly classes: readonly [string, string];
  /** Whether the file holds both classes, not only these rows. */
  readonly bothClasses: boolean;
  readonly predictions: Uint8Array | undefined;
  readonly scores: Scores | undefined;
}

/** Labels are indices into `classes`, which are in ascending order. */
export interface MulticlassData extends Rows<MulticlassData> {
  readonly labels: Int32Array;
  readonly classes: readonly string[];
  readonly predictions: Int32Array | undefined;
  /** One column for each class. */
  readonly scores: Scores | undefined;
}

export interface RegressionData extends Rows<RegressionData> {
  readonly targets: Float64Array;
  readonly predictions: Float64Array | undefined;
}

export interface RankingData extends Rows<RankingData> {
  readonly relevance: Float64Array;
  /** Least relevance that counts as relevant; `undefined` where that must be said first. */
  readonly relevantFrom: number | undefined;
  readonly scores: Float64Array | undefined;
  readonly queries: Int32Array;
  readonly queryCount: number;
}

export function scoresOf(columns: readonly Float64Array[], notProbabilities: string | undefined): Scores {
  const kept = new Map<number, Ranked>();
  return {
    columns,
    notProbabilities,
    ranked(column) {
      const found = kept.get(column) ?? rank(columns[column] ?? new Float64Array());
      kept.set(column, found);
      return found;
    },
  };
}

export function takeScores(scores: Scores | undefined, rows: Uint32Array): Scores | undefined {
  return (
    scores &&
    scoresOf(
      scores.columns.map((column) => gather(column, rows)),
      scores.notProbabilities,
    )
  );
}

/**
 * The rows that weigh anything; undefined where all do, and where none does, of which every metric is undefined. What weighs nothing
 * is no evidence. A query of a ranking weighs what its first row does.
 */
export function weighingRows({ rows, weights }: Shared, queries?: Int32Array): Uint32Array | undefined {
  if (!weights) return undefined;
  const first = new Map<number, number>();
  queries?.forEach((query, row) => {
    if (!first.has(query)) first.set(query, row);
  });
  const weightOf = (row: number): number => weights[queries ? (first.get(queries[row] ?? 0) ?? row) : row] ?? 0;
  const weighing = Uint32Array.from({ length: rows }, (_, row) => row).filter((row) => weightOf(row) > 0);
  return weighing.length === rows || weighing.length === 0 ? undefined : weighing;
}

type Numbers = Float64Array | Int32Array | Uint32Array | Uint8Array;

/** The values of some rows, in that order. */
export function gather<T extends Numbers>(values: T, rows: Uint32Array): T;
export function gather<T extends Numbers>(values: T | undefined, rows: Uint32Array): T | undefined;
export function gather(values: Numbers | undefined, rows: Uint32Array): Numbers | undefined {
  if (!values) return undefined;
  const taken = sameKind(values, rows.length);
  for (let i = 0; i < rows.length; i++) taken[i] = values[rows[i] ?? 0] ?? 0;
  return taken;
}

function sameKind(values: Numbers, length: number): Numbers {
  if (values instanceof Float64Array) return new Float64Array(length);
  if (values instanceof Int32Array) return new Int32Array(length);
  return values instanceof Uint32Array ? new Uint32Array(length) : new Uint8Array(length);
}

/** Groups that occur in these rows, renumbered. */
export function takeGrouping({ columns, codes, names }: Grouping, rows: Uint32Array): Grouping {
  return compact(columns, gather(codes, rows), names.length, (code) => names[code] ?? []);
}

/** Two groupings crossed: the combinations that occur. */
export function cross(a: Grouping, b: Grouping): Grouping {
  // Distinct pairs, numbered as they come: the product of two counts may be far more than the rows.
  const pairs = new Map<number, number>();
  const names: (readonly string[])[] = [];
  const codes = a.codes.map((code, row) => {
    const pair = code * b.names.length + (b.codes[row] ?? 0);
    let index = pairs.get(pair);
    if (index === undefined) {
      index = pairs.size;
      pairs.set(pair, index);
      names.push([...(a.names[code] ?? []), ...(b.names[b.codes[row] ?? 0] ?? [])]);
    }
    return index;
  });
  return compact([...a.columns, ...b.columns], codes, names.length, (code) => names[code] ?? []);
}

/** Drops groups without rows and sorts the rest by name, so that the order doesn't depend on the file's. */
export function compact(
  columns: readonly string[],
  codes: Int32Array,
  count: number,
  nameOf: (code: number) => readonly string[],
): Grouping {
  const occurs = new Uint8Array(count);
  for (const code of codes) occurs[code] = 1;
  const kept = [...occurs.keys()].filter((code) => occurs[code] === 1).map((code) => ({ code, name: nameOf(code) }));
  kept.sort((x, y) => compareNames(x.name, y.name));
  const renumbered = new Int32Array(count);
  for (const [index, { code }] of kept.entries()) renumbered[code] = index;
  return { columns, codes: codes.map((code) => renumbered[code] ?? 0), names: kept.map(({ name }) => name) };
}

function compareNames(a: readonly string[], b: readonly string[]): number {
  for (const [i, name] of a.entries()) {
    const order = compareValues(name, b[i] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** Numbers by size, before other text by its characters. */
export function compareValues(a: string, b: string): number {
  const [x, y] = [numeric(a), numeric(b)];
  if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y || (a < b ? -1 : a > b ? 1 : 0);
  if (Number.isNaN(x) !== Number.isNaN(y)) return Number.isNaN(x) ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

const numeric = (text: string): number => (text.trim() === '' ? NaN : Number(text));
