import { UsageError } from '../../errors';
import { TableError, quoted } from '../../formats/table/error';
import type { Table } from '../../formats/table/table';
import { completeCategories, finiteNumbers, weightsOf } from './coding';
import { binaryClasses, binaryScore, booleans, classScores, codesOf, recoded, suffixes } from './classes';
import { requireColumn, type ColumnOptions, type Columns } from './columns';
import {
  compact,
  compareValues,
  cross,
  gather,
  scoresOf,
  takeGrouping,
  takeScores,
  type BinaryData,
  type Grouping,
  type MulticlassData,
  type RankingData,
  type RegressionData,
  type Rows,
  type Shared,
  type Scores,
} from './data';

/** One model's table, and which of its columns hold what. */
export interface Source {
  readonly table: Table;
  readonly columns: Columns;
}

/** Everything but labels, predictions and scores. */
function sharedOf({ table, columns }: Source): Shared {
  const kept = new Map<string, Grouping>();
  const single = (column: string): Grouping => {
    const found = kept.get(column) ?? groupingOf(table, column);
    kept.set(column, found);
    return found;
  };
  return {
    source: table.source,
    rows: table.rows,
    weights: columns.weight === undefined ? undefined : weightsOf(table, columns.weight),
    clusters: columns.cluster === undefined ? undefined : completeCategories(table, columns.cluster).codes,
    grouping: (names) => crossed(names, single),
    lacking: columns.lacking ?? {},
  };
}

function groupingOf(table: Table, column: string): Grouping {
  requireColumn(table.source, table.names, column);
  const { codes, values } = completeCategories(table, column);
  return compact([column], codes, values.length, (code) => [values[code] ?? '']);
}

function crossed(columns: readonly string[], single: (column: string) => Grouping): Grouping {
  const [first, ...rest] = columns.map(single);
  if (!first) throw new UsageError('a grouping needs at least one column');
  return rest.reduce(cross, first);
}

function takeShared(shared: Shared, rows: Uint32Array): Shared {
  const kept = new Map<string, Grouping>();
  return {
    ...shared,
    rows: rows.length,
    weights: gather(shared.weights, rows),
    clusters: gather(shared.clusters, rows),
    grouping(columns) {
      const key = JSON.stringify(columns);
      const found = kept.get(key) ?? takeGrouping(shared.grouping(columns), rows);
      kept.set(key, found);
      return found;
    },
  };
}

/** What a model says of each row. */
interface Answers {
  readonly predictions?: ArrayLike<number> | undefined;
  readonly scores?: Scores | Float64Array | undefined;
}

function answersOf({ predictions, scores }: Answers): readonly ArrayLike<number>[] {
  const columns = scores instanceof Float64Array ? [scores] : (scores?.columns ?? []);
  return predictions ? [predictions, ...columns] : columns;
}

/** What a task has beside the shared parts, and how to take some rows of it. */
function rowsOf<T extends Answers>(shared: Shared, own: T, takeOwn: (own: T, rows: Uint32Array) => T): Built<T> {
  return {
    ...own,
    ...shared,
    take: (rows) => rowsOf(takeShared(shared, rows), takeOwn(own, rows), takeOwn),
    sharing: ({ rows, weights, clusters, grouping }) =>
      rowsOf({ ...shared, rows, weights, clusters, grouping }, own, takeOwn),
    answers: () => answersOf(own),
  };
}

interface Taking<T> extends Shared {
  take(rows: Uint32Array): Built<T>;
  sharing(other: Shared): Built<T>;
  answers(): readonly ArrayLike<number>[];
}
type Built<T> = T & Taking<T>;
type Own<D> = Omit<D, keyof Rows<D>>;

/** Reads the tables of one or two models as a binary task: the same coding of labels for both. */
export function loadBinary(sources: readonly Source[], options: ColumnOptions): BinaryData[] {
  const read = sources.map((source) => ({ source, ...codesOf(source, booleans) }));
  const classes = binaryClasses(read, options.positive);
  return read.map(({ source, labels, predictions }) => {
    const own: Own<BinaryData> = {
      labels: Uint8Array.from(recoded(labels, classes)),
      classes,
      bothClasses: labels.used.length > 1,
      predictions: predictions && Uint8Array.from(recoded(predictions, classes)),
      scores: probabilities(source, binaryScore(source, classes), false),
    };
    return rowsOf(sharedOf(source), own, takeBinary);
  });
}

function takeBinary(own: Own<BinaryData>, rows: Uint32Array): Own<BinaryData> {
  return {
    ...own,
    labels: gather(own.labels, rows),
    predictions: gather(own.predictions, rows),
    scores: takeScores(own.scores, rows),
  };
}

/** Reads the tables of one or two models as a multiclass task: the classes of both together. */
export function loadMulticlass(sources: readonly Source[]): MulticlassData[] {
  const read = sources.map((source) => ({ source, ...codesOf(source, (value) => value) }));
  const seen = new Set(read.flatMap(({ labels, predictions }) => [...labels.used, ...(predictions?.used ?? [])]));
  const classes = [...seen].sort(compareValues);
  // A class that no row has can be known from its score column alone.
  const fromScores = sources[0] ? suffixes(sources[0].columns.scores) : undefined;
  if (fromScores?.size && classes.every((name) => fromScores.has(name)))
    classes.splice(0, classes.length, ...[...fromScores.keys()].sort(compareValues));
  return read.map(({ source, labels, predictions }) => {
    const own: Own<MulticlassData> = {
      labels: recoded(labels, classes),
      classes,
      predictions: predictions && recoded(predictions, classes),
      scores: probabilities(source, classScores(source, classes), true),
    };
    return rowsOf(sharedOf(source), own, takeMulticlass);
  });
}

function takeMulticlass(own: Own<MulticlassData>, rows: Uint32Array): Own<MulticlassData> {
  return {
    ...own,
    labels: gather(own.labels, rows),
    predictions: gather(own.predictions, rows),
    scores: takeScores(own.scores, rows),
  };
}

/** Score columns of finite numbers, and whether they can be probabilities. */
function probabilities({ table }: Source, names: readonly string[], sumToOne: boolean): Scores | undefined {
  if (names.length === 0) return undefined;
  const columns = names.map((name) => finiteNumbers(table, name));
  return scoresOf(columns, notProbabilities(table.source, names, columns, sumToOne));
}

/** numpy's `allclose`: how far from 1 a row of probabilities may sum. */
const sumTolerance = 1e-5 + 1e-8;

function notProbabilities(
  file: string,
  names: readonly string[],
  columns: readonly Float64Array[],
  sumToOne: boolean,
): string | undefined {
  for (const [c, column] of columns.entries()) {
    const row = column.findIndex((value) => value < 0 || value > 1);
    if (row >= 0)
      return `${file}: row ${row + 1}, column ${quoted(names[c] ?? '')}: ${column[row] ?? NaN} is no probability (0 to 1)`;
  }
  if (!sumToOne) return undefined;
  const rows = columns[0]?.length ?? 0;
  for (let row = 0; row < rows; row++) {
    const sum = columns.reduce((total, column) => total + (column[row] ?? 0), 0);
    if (Math.abs(sum - 1) > sumTolerance) return `${file}: row ${row + 1}: the probabilities sum to ${sum}, not to 1`;
  }
  return undefined;
}

export function loadRegression(sources: readonly Source[]): RegressionData[] {
  return sources.map((source) => {
    const { table, columns } = source;
    const own: Own<RegressionData> = {
      targets: finiteNumbers(table, columns.label),
      predictions: columns.prediction === undefined ? undefined : finiteNumbers(table, columns.prediction),
    };
    return rowsOf(sharedOf(source), own, takeRegression);
  });
}

function takeRegression(own: Own<RegressionData>, rows: Uint32Array): Own<RegressionData> {
  return { targets: gather(own.targets, rows), predictions: gather(own.predictions, rows) };
}

/** Reads the tables as rankings. Queries are numbered alike in both. */
export function loadRanking(sources: readonly Source[], options: ColumnOptions): RankingData[] {
  const queryIndex = new Map<string, number>();
  return sources.map((source) => {
    const { table, columns } = source;
    if (columns.query === undefined)
      throw new UsageError(`${table.source}: a ranking needs the column of the query; say which with --query`);
    if (columns.scores.length > 1)
      throw new UsageError(`${table.source}: a ranking takes one --score, not ${columns.scores.join(', ')}`);
    const relevance = finiteNumbers(table, columns.label);
    const negative = relevance.findIndex((value) => value < 0);
    if (negative >= 0)
      throw new TableError(table.source, `relevance can't be negative (${relevance[negative] ?? 0})`, {
        row: negative + 1,
        column: columns.label,
      });
    const { codes, values } = completeCategories(table, columns.query);
    const numbers = Int32Array.from(values, (value) => {
      const index = queryIndex.get(value) ?? queryIndex.size;
      queryIndex.set(value, index);
      return index;
    });
    const [score] = columns.scores;
    const shared = sharedOf(source);
    const queries = codes.map((code) => numbers[code] ?? 0);
    const own: Own<RankingData> = {
      relevance,
      relevantFrom: options.relevant ?? (relevance.every((value) => value === 0 || value === 1) ? 1 : undefined),
      scores: score === undefined ? undefined : finiteNumbers(table, score),
      queries,
      queryCount: queryIndex.size,
    };
    // The documents of a query are not independent: a resample takes whole queries.
    return rowsOf({ ...shared, clusters: shared.clusters ?? queries }, own, takeRanking);
  });
}

function takeRanking(own: Own<RankingData>, rows: Uint32Array): Own<RankingData> {
  return {
    ...own,
    relevance: gather(own.relevance, rows),
    scores: gather(own.scores, rows),
    queries: gather(own.queries, rows),
  };
}
