import { UsageError } from '../../errors';
import { nearest } from '../../policy/nearest';
import type { Chart } from '../../report';
import { bindMetric, catalogue, type Metric } from './catalogue/index';
import type { ColumnOptions, Columns } from './columns';
import { answerAlike } from './alike';
import {
  weighingRows,
  type BinaryData,
  type MulticlassData,
  type RankingData,
  type RegressionData,
  type Rows,
  type Task,
} from './data';
import { defaultMetrics } from './defaults';
import { evaluate, type Evaluation, type Measurement } from './evaluate';
import { parseMetric } from './expression';
import { joinRows, refuseRepeatedIds } from './join';
import { inferTask } from './infer';
import { loadBinary, loadMulticlass, loadRanking, loadRegression, type Source } from './load';
import { refuseDifferentTruth, sharedTruth, truthOf, type Truth } from './truth';

/** The tables of one or two models. */
export interface Models {
  readonly candidate: Source;
  readonly baseline: Source | undefined;
  readonly options: ColumnOptions;
}

export interface MeasureRequest extends Evaluation {
  /** Metric expressions; the usual ones of the task where there are none. */
  readonly metrics: readonly string[];
  /** Measures only rows that have one of these values in each of these columns. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
}

interface Described {
  /** Those that weigh anything. */
  readonly rows: number;
  readonly task: Task;
  /** The negative and the positive class, or all classes. */
  readonly classes?: readonly string[];
  /** How the baseline was joined. */
  readonly join?: string;
  readonly columns: Columns;
}

export interface Measured extends Described {
  readonly measurements: readonly Measurement[];
}

/** Tables that were read, coded and joined: ready to be measured, again and again. */
export interface Prepared extends Described {
  /** Throws a GatehouseError for a metric that isn't known or that the data can't be used for. */
  measure(request: MeasureRequest): Measurement[];
  /** The values of a column. */
  groups(column: string): readonly string[];
  /** Whether both models say the same of every row; false without a baseline. */
  readonly alike: boolean;
  /** ROC, precision–recall and calibration of a binary task with scores. */
  charts(): Promise<Chart[]>;
}

/**
 * `onlyWeighing`: rows of weight 0, which are no evidence, are not there; libraries count them. Throws a GatehouseError where the tables
 * can't be used, or not together.
 */
export function prepare(models: Models, { onlyWeighing = false } = {}): Prepared {
  const { candidate, baseline, options } = models;
  for (const source of baseline ? [candidate, baseline] : [candidate])
    if (source.table.rows === 0) throw new UsageError(`${source.table.source}: there are no rows`);
  const task = options.task ?? inferTask(candidate);
  if (options.positive !== undefined && task !== 'binary')
    throw new UsageError(`--positive is for a binary task, not ${task}`);
  if (options.relevant !== undefined && task !== 'ranking')
    throw new UsageError(`--relevant is for a ranking, not ${task}`);
  switch (task) {
    case 'binary': {
      const load = (sources: readonly Source[]): BinaryData[] => loadBinary(sources, options);
      const kind = { task, load, metrics: catalogue.binary, truth: truthOf.binary, fits: fitsClassified };
      const { data, baseline: other, ...prepared } = prepareKind(models, kind, onlyWeighing);
      const charts = async (): Promise<Chart[]> => (await import('./charts')).binaryCharts(data, other);
      return { ...prepared, classes: data.classes, charts };
    }
    case 'multiclass': {
      const kind = { task, metrics: catalogue.multiclass, truth: truthOf.multiclass, fits: fitsClassified };
      const { data, baseline: _, ...prepared } = prepareKind(models, { ...kind, load: loadMulticlass }, onlyWeighing);
      return { ...prepared, classes: data.classes };
    }
    case 'regression': {
      const fits = ({ predictions }: RegressionData): Fit => ({ decisions: predictions !== undefined });
      const kind = { task, metrics: catalogue.regression, truth: truthOf.regression, fits };
      const {
        data: _,
        baseline: __,
        ...prepared
      } = prepareKind(models, { ...kind, load: loadRegression }, onlyWeighing);
      return prepared;
    }
    case 'ranking': {
      const load = (sources: readonly Source[]): RankingData[] => loadRanking(sources, options);
      const fits = ({ scores }: RankingData): Fit => ({ scores: scores !== undefined });
      const queries = (data: RankingData): Int32Array => data.queries;
      const kind = { task, load, metrics: catalogue.ranking, truth: truthOf.ranking, fits, queries };
      const { data: _, baseline: __, ...prepared } = prepareKind(models, kind, onlyWeighing);
      return prepared;
    }
  }
}

/** Computes metrics of one model's table, and compares it with a baseline's. Throws a GatehouseError where it can't. */
export function measure({ candidate, baseline, options, ...request }: Models & MeasureRequest): Measured {
  const prepared = prepare({ candidate, baseline, options });
  const { rows, task, classes, join, columns } = prepared;
  return {
    ...{ rows, task, columns },
    ...(classes && { classes }),
    ...(join !== undefined && { join }),
    measurements: prepared.measure(request),
  };
}

/** Which of the usual metrics the table has the columns for. */
type Fit = Partial<Readonly<Record<'decisions' | 'scores' | 'probabilities', boolean>>>;

function fitsClassified({ predictions, scores }: BinaryData | MulticlassData): Fit {
  return {
    decisions: predictions !== undefined,
    scores: scores !== undefined,
    probabilities: scores !== undefined && scores.notProbabilities === undefined,
  };
}

interface TaskKind<D> {
  readonly task: Task;
  readonly metrics: readonly Metric<D>[];
  readonly load: (sources: readonly Source[]) => D[];
  readonly truth: (candidate: D, baseline: D) => Truth[];
  readonly fits: (data: D) => Fit;
  /** The query of each row, in a ranking. */
  readonly queries?: (data: D) => Int32Array;
}

function prepareKind<D extends Rows<D>>(
  { candidate: source, baseline: other }: Models,
  kind: TaskKind<D>,
  onlyWeighing: boolean,
): Prepared & { readonly data: D; readonly baseline: D | undefined } {
  const [all, unjoined] = kind.load(other ? [source, withoutShared(other)] : [source]);
  if (!all) throw new UsageError(`${source.table.source}: nothing was read`);
  for (const each of other ? [source, other] : [source]) refuseRepeatedIds(each, kind.task === 'ranking');
  let baseline: D | undefined;
  let join: string | undefined;
  if (other && unjoined) {
    const joined = joinRows(source, other, kind.task === 'ranking');
    join = joined.how;
    baseline = (joined.rows ? unjoined.take(joined.rows) : unjoined).sharing(all);
    refuseDifferentTruth([...kind.truth(all, baseline), ...sharedTruth(source, other, joined)], source, other, joined);
  }
  const weighing = onlyWeighing ? weighingRows(all, kind.queries?.(all)) : undefined;
  const data = weighing ? all.take(weighing) : all;
  if (weighing) baseline = baseline?.take(weighing);
  return {
    ...{ data, baseline, alike: baseline !== undefined && answerAlike(data, baseline) },
    ...{ rows: data.rows, task: kind.task, columns: source.columns },
    ...(join !== undefined && { join }),
    measure({ where = {}, ...request }) {
      const texts = request.metrics.length > 0 ? request.metrics : usualMetrics(kind, data, source);
      const [only] = request.slices;
      const by = request.slices.length === 1 && only ? only : [];
      const metrics = texts.map((text) => bindMetric(kind.metrics, parseMetric(text), kind.task, by));
      const rows = rowsWhere(data, where);
      return rows
        ? evaluate(metrics, data.take(rows), baseline?.take(rows), request)
        : evaluate(metrics, data, baseline, request);
    },
    groups: (column) => data.grouping([column]).names.map(([name = '']) => name),
    charts: () => Promise.resolve([]),
  };
}

/** Names that a mistyped one is compared with. */
const mostCompared = 10_000;

/** The rows that have one of the values wanted in each of the columns; undefined where nothing is wanted. */
function rowsWhere<D extends Rows<D>>(
  data: D,
  where: Readonly<Record<string, readonly string[]>>,
): Uint32Array | undefined {
  const columns = Object.entries(where);
  if (columns.length === 0) return undefined;
  const left = new Uint8Array(data.rows).fill(1);
  for (const [column, values] of columns) {
    const { codes, names } = data.grouping([column]);
    const known = names.map(([name = '']) => name);
    for (const value of values) {
      if (known.includes(value)) continue;
      const meant = nearest(value, known.slice(0, mostCompared));
      throw new UsageError(`no row has ${column}=${value}${meant === undefined ? '' : `; did you mean ${meant}?`}`);
    }
    const isWanted = known.map((name) => values.includes(name));
    for (let row = 0; row < data.rows; row++) if (isWanted[codes[row] ?? -1] !== true) left[row] = 0;
  }
  const rows = new Uint32Array(data.rows);
  let count = 0;
  for (let row = 0; row < data.rows; row++) if (left[row] === 1) rows[count++] = row;
  if (count === 0) throw new UsageError(`no row has all of ${columns.map(([column]) => column).join(', ')} as asked`);
  return rows.slice(0, count);
}

/** Weights, clusters and groups are those of the candidate's table, from which the baseline's do not differ. */
function withoutShared({ table, columns }: Source): Source {
  return { table, columns: { ...columns, weight: undefined, cluster: undefined } };
}

function usualMetrics<D>({ task, fits }: TaskKind<D>, data: D, { table }: Source): readonly string[] {
  const fit = fits(data);
  const { decisions, scores, probabilities } = defaultMetrics[task];
  const chosen = [
    ...(fit.decisions ? decisions : []),
    ...(fit.scores ? scores : []),
    ...(fit.probabilities ? probabilities : []),
  ];
  if (chosen.length > 0) return chosen;
  throw new UsageError(
    `${table.source}: there is neither a prediction nor a score to measure; say which column with --prediction or --score`,
  );
}
