import { GatehouseError, UsageError } from '../../errors';
import {
  comparedColumns,
  openModels,
  parametersOf,
  parseMetric,
  prepare,
  type ColumnOptions,
  type Measurement as Computed,
  type Prepared,
} from '../../engines/metrics/index';
import type { MetricsSettings } from '../../policy/metrics';
import type { Chart, MeasuredGroup } from '../../report';
import { refuseLongNames, refuseOneSided, refuseUnfit } from './fit';
import type { Outcome, Rule } from './outcome';

/** Where a table lies, and how messages call it. */
export interface TableFile {
  readonly file: string;
  readonly source: string;
}

/** What the rules came to, and those that could not be measured at all, with the reason. */
export interface Measured {
  readonly outcomes: readonly Outcome[];
  readonly unusable: readonly { readonly rule: Rule; readonly problem: string }[];
  readonly charts: readonly Chart[];
  readonly evaluated: number;
  readonly unit: 'rows' | 'values';
  /** Whether both models say the same of every row. */
  readonly alike?: boolean;
}

const usualMinSize = 30;

/** The rows that a slice or group of a rule needs to be judged. */
export const minSizeOf = (rule: Rule): number => rule['min-size'] ?? usualMinSize;

/** Measures rules on tables of predictions. Rejects with a GatehouseError where the tables can't be used, or not together. */
export async function measureTables(
  rules: readonly Rule[],
  candidate: TableFile,
  baseline: TableFile | undefined,
  settings: MetricsSettings,
): Promise<Measured> {
  const names = (text: string): string => named(text, [candidate, ...(baseline ? [baseline] : [])]);
  try {
    const columns = rules.flatMap(readableColumns);
    const { seed, ...models } = await openModels({
      candidate: candidate.file,
      baseline: baseline?.file,
      options: optionsOf(settings),
      columns: [...new Set([...columns, ...Object.keys(settings.groups)])],
      partial: true,
    });
    const prepared = prepare(models, { onlyWeighing: true });
    refuseMissingGroups(prepared, settings.groups);
    const units = prepared.task === 'ranking' && settings.cluster === undefined ? 'queries' : 'clusters';
    const outcomes: Outcome[] = [];
    const unusable: { rule: Rule; problem: string }[] = [];
    for (const rule of rules) {
      try {
        refuseOneSided(rule, rules);
        outcomes.push(...measureRule(rule, prepared, seed, units));
      } catch (error) {
        if (!(error instanceof GatehouseError)) throw error;
        unusable.push({ rule, problem: names(error.message) });
      }
    }
    const { rows: evaluated, alike } = prepared;
    return { outcomes, unusable, charts: await prepared.charts(), evaluated, unit: 'rows', alike };
  } catch (error) {
    if (!(error instanceof GatehouseError)) throw error;
    throw new UsageError(names(error.message));
  }
}

/** A message of the engine in the policy's words: its names of files and settings. */
function named(message: string, files: readonly TableFile[]): string {
  const renamed = files.reduce((text, { file, source }) => text.replaceAll(file, source), message);
  return renamed.replace(/--(task|label|prediction|score|id|weight|cluster|positive|query|relevant|by)\b/g, '`$1`');
}

function optionsOf(settings: MetricsSettings): ColumnOptions {
  const { task, label, prediction, score, weight, id, cluster, positive, query, relevant } = settings;
  return { task, label, prediction, score, weight, id, cluster, positive, query, relevant };
}

/** The columns that a rule slices and groups by. Of an expression that can't be read, none: its rule is refused when it is measured. */
function readableColumns({ by = [], where = {}, metric }: Rule): readonly string[] {
  try {
    return [...by, ...Object.keys(where), ...comparedColumns(metric)];
  } catch (error) {
    if (!(error instanceof GatehouseError)) throw error;
    return [];
  }
}

function refuseMissingGroups(prepared: Prepared, groups: MetricsSettings['groups']): void {
  for (const [column, wanted] of Object.entries(groups)) {
    const there = prepared.groups(column);
    const missing = wanted.filter((value) => !there.includes(value));
    if (missing.length > 0)
      throw new UsageError(
        `groups that must be there are not among the rows: ${missing.map((value) => `${column}=${value}`).join(', ')}; there are ${there.slice(0, 20).join(', ')}`,
      );
  }
}

function measureRule(rule: Rule, prepared: Prepared, seed: string, units: string): Outcome[] {
  const minSize = minSizeOf(rule);
  const measurements = prepared.measure({
    metrics: [withMinSize(rule, prepared.task)],
    slices: rule.by ? [rule.by] : [],
    where: rule.where ?? {},
    overall: false,
    ...{ minSize, margin: rule.margin ?? 0, level: rule.level, seed },
  });
  refuseUnfit(
    rule,
    measurements.map(({ direction }) => direction),
    prepared.rows,
  );
  const where = Object.fromEntries(
    Object.entries(rule.where ?? {}).map(([column, values]) => [column, values.join(' or ')]),
  );
  for (const { slice, groups = [] } of measurements) refuseLongNames([slice, ...groups.map(({ group }) => group)]);
  const byOrder = prepared.join?.startsWith('by ') ? `joined ${prepared.join}, without ids` : undefined;
  return measurements.map((measurement) => outcomeOf(rule, measurement, { where, minSize, byOrder, units }));
}

/** A metric that compares groups takes the rule's min-size as its own, unless its expression says one. */
function withMinSize({ metric, 'min-size': minSize }: Rule, task: Prepared['task']): string {
  const expression = parseMetric(metric);
  if (minSize === undefined || expression.arguments.has('min_size')) return metric;
  if (!parametersOf(task, expression).includes('min_size')) return metric;
  const text = metric.trim();
  const open = text.endsWith(')') ? text.slice(0, -1) : `${text}(`;
  return `${open}${expression.arguments.size > 0 ? ', ' : ''}min_size=${minSize})`;
}

function outcomeOf(
  rule: Rule,
  measurement: Computed,
  {
    where,
    minSize,
    byOrder,
    units,
  }: { where: Readonly<Record<string, string>>; minSize: number; byOrder: string | undefined; units: string },
): Outcome {
  const { value, reason, rows, direction, baseline, delta, interval, level, method, pValue, pWorse, note } =
    measurement;
  const slice = { ...where, ...measurement.slice };
  const tooSmall = Object.keys(slice).length > 0 && rows < minSize;
  const groups = groupsOf(measurement);
  const { discordant, basis } = measurement;
  const alike = measurement.alike ?? (discordant?.candidateOnly === 0 && discordant.baselineOnly === 0);
  const notes = [note, byOrder].filter((text) => text !== undefined);
  return {
    rule,
    slice,
    rows,
    direction: rule.direction ?? (direction === 'none' ? undefined : direction),
    value,
    ...(value === null && { reason: reason ?? '' }),
    ...(tooSmall && { leftOut: `it has ${rows} ${rows === 1 ? 'row' : 'rows'}, fewer than min-size ${minSize}` }),
    ...(baseline !== undefined && { baseline }),
    ...(baseline === null && { baselineReason: reason ?? '' }),
    ...(delta !== undefined && { delta }),
    ...(interval !== undefined && { interval }),
    ...(level !== undefined && { level }),
    ...(method !== undefined && { method }),
    ...(pValue !== undefined && { pValue }),
    ...(pWorse !== undefined && { pWorse }),
    alike,
    ...(basis && { basis: { ...basis, of: basis.of === 'clusters' ? units : basis.of } }),
    ...(notes.length > 0 && { note: notes.join('; ') }),
    ...(groups && { groups }),
  };
}

/** The groups that a fairness metric lists among its details, with the numbers it compares. */
function groupsOf({ groups }: Computed): MeasuredGroup[] | undefined {
  return groups?.map(({ group, rows, positives, predictedPositives, ...compared }) => ({
    group,
    rows,
    values: Object.fromEntries(
      Object.entries(compared).flatMap(([name, value]) =>
        typeof value === 'number' || value === null ? [[name, value] as const] : [],
      ),
    ),
  }));
}
