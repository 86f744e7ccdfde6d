import { UsageError } from '../../errors';
import { bindMetric, catalogue, type Metric } from './catalogue/index';
import type { ColumnOptions, Columns } from './columns';
import type { BinaryData, MulticlassData, RankingData, RegressionData, Rows, Task } from './data';
import { defaultMetrics } from './defaults';
import { evaluate, type Evaluation, type Measurement } from './evaluate';
import { parseMetric } from './expression';
import { joinRows, refuseDifferentTruth, truthOf, type Truth } from './join';
import { inferTask } from './infer';
import { loadBinary, loadMulticlass, loadRanking, loadRegression, type Source } from './load';

export interface MeasureRequest extends Evaluation {
  readonly candidate: Source;
  readonly baseline: Source | undefined;
  readonly options: ColumnOptions;
  /** Metric expressions; the usual ones of the task where there are none. */
  readonly metrics: readonly string[];
}

export interface Measured {
  readonly rows: number;
  readonly task: Task;
  /** The negative and the positive class, or all classes. */
  readonly classes?: readonly string[];
  /** How the baseline was joined. */
  readonly join?: string;
  readonly columns: Columns;
  readonly measurements: readonly Measurement[];
}

/** Computes metrics of one model's table, and compares it with a baseline's. Throws a GatehouseError where it can't. */
export function measure(request: MeasureRequest): Measured {
  const { candidate, options } = request;
  const { table, columns } = candidate;
  for (const source of request.baseline ? [candidate, request.baseline] : [candidate])
    if (source.table.rows === 0) throw new UsageError(`${source.table.source}: there are no rows`);
  const task = options.task ?? inferTask(candidate);
  if (options.positive !== undefined && task !== 'binary')
    throw new UsageError(`--positive is for a binary task, not ${task}`);
  if (options.relevant !== undefined && task !== 'ranking')
    throw new UsageError(`--relevant is for a ranking, not ${task}`);
  const shared = { rows: table.rows, task, columns };
  switch (task) {
    case 'binary': {
      const load = (sources: readonly Source[]): BinaryData[] => loadBinary(sources, options);
      const { data, ...result } = run(request, {
        task,
        load,
        metrics: catalogue.binary,
        truth: truthOf.binary,
        fits: fitsClassified,
      });
      return { ...shared, classes: data.classes, ...result };
    }
    case 'multiclass': {
      const load = loadMulticlass;
      const { data, ...result } = run(request, {
        task,
        load,
        metrics: catalogue.multiclass,
        truth: truthOf.multiclass,
        fits: fitsClassified,
      });
      return { ...shared, classes: data.classes, ...result };
    }
    case 'regression': {
      const fits = ({ predictions }: RegressionData): Fit => ({ decisions: predictions !== undefined });
      const { data: _, ...result } = run(request, {
        task,
        load: loadRegression,
        metrics: catalogue.regression,
        truth: truthOf.regression,
        fits,
      });
      return { ...shared, ...result };
    }
    case 'ranking': {
      const load = (sources: readonly Source[]): RankingData[] => loadRanking(sources, options);
      const fits = ({ scores }: RankingData): Fit => ({ scores: scores !== undefined });
      const { data: _, ...result } = run(request, {
        task,
        load,
        metrics: catalogue.ranking,
        truth: truthOf.ranking,
        fits,
      });
      return { ...shared, ...result };
    }
  }
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
}

function run<D extends Rows<D>>(
  request: MeasureRequest,
  kind: TaskKind<D>,
): { data: D; join?: string; measurements: Measurement[] } {
  const { candidate: source, baseline: other, slices } = request;
  const [data, unjoined] = kind.load(other ? [source, withoutShared(other)] : [source]);
  if (!data) throw new UsageError(`${source.table.source}: nothing was read`);
  const texts = request.metrics.length > 0 ? request.metrics : usualMetrics(kind, data, source);
  const [only] = slices;
  const by = slices.length === 1 && only ? only : [];
  const metrics = texts.map((text) => bindMetric(kind.metrics, parseMetric(text), kind.task, by));
  if (!other || !unjoined) return { data, measurements: evaluate(metrics, data, undefined, request) };
  const { rows, how } = joinRows(source, other, kind.task === 'ranking');
  const baseline = (rows ? unjoined.take(rows) : unjoined).sharing(data);
  refuseDifferentTruth(kind.truth(data, baseline), source, other);
  return { data, join: how, measurements: evaluate(metrics, data, baseline, request) };
}

/** Weights, clusters and groups are those of the candidate's table. */
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
