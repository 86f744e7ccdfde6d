import { GatehouseError, UsageError } from '../../errors';
import type { Bound, Direction } from './catalogue/metric';
import type { Basis } from './alike';
import { compare, intervalOf, type InferenceOptions, type Undefined } from './compare';
import type { Grouping, Rows } from './data';

/** One metric on one slice: `gatehouse.metrics/v1`. A value that is undefined is null, with the reason. */
export interface Measurement {
  readonly metric: string;
  /** Column → value; empty for all rows. */
  readonly slice: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly reason?: string;
  /** What a reader must know about a number that rests on a convention. */
  readonly note?: string;
  readonly direction: Direction;
  readonly rows: number;
  readonly baseline?: number | null;
  /** candidate − baseline */
  readonly delta?: number;
  /** Of delta where there is a baseline, else of the value. */
  readonly interval?: readonly [number, number];
  readonly level?: number;
  /** One-sided, H0: worse than the baseline by the margin or more. */
  readonly pValue?: number;
  /** One-sided, H0: not worse than the baseline by more than the margin. */
  readonly pWorse?: number;
  readonly margin?: number;
  readonly method?: string;
  readonly test?: string;
  readonly replicates?: number;
  /** What the interval rests on. */
  readonly basis?: Basis;
  /** Both models answer the same on every row, as far as the metric can tell. */
  readonly alike?: true;
  /** Rows on which exactly one of the two models is right. */
  readonly discordant?: { readonly candidateOnly: number; readonly baselineOnly: number };
  /** What a fairness metric compares: its name → the group's. */
  readonly groups?: readonly {
    readonly group: Readonly<Record<string, string>>;
    readonly rows: number;
    readonly [compared: string]: unknown;
  }[];
  /** Cells of a matrix. */
  readonly [detail: string]: unknown;
}

/** More slices than this are identifiers, not slices. */
const mostSlices = 1000;

export interface Evaluation extends InferenceOptions {
  /** Columns to slice by, each crossed. */
  readonly slices: readonly (readonly string[])[];
  /** Whether a metric that is sliced is measured on all rows too. Default: it is. */
  readonly overall?: boolean;
  /** The slices measured: those of so many rows. The others are listed without a value. Default: all. */
  readonly minSize?: number;
}

/**
 * Every metric on all rows, then on every slice; a metric that compares the groups of those columns has none. Throws where the data
 * can't be used.
 */
export function evaluate<D extends Rows<D>>(
  metrics: readonly Bound<D>[],
  candidate: D,
  baseline: D | undefined,
  options: Evaluation,
): Measurement[] {
  const { overall = true, minSize = 1, slices } = options;
  const asked = slices.map((columns) => metrics.map((metric) => ({ metric, columns: slicedBy(metric, columns) })));
  const isSliced = (metric: Bound<D>): boolean =>
    asked.flat().some((each) => each.metric === metric && each.columns.length > 0);
  const whole = metrics
    .filter((metric) => overall || !isSliced(metric))
    .map((metric) => measure(metric, {}, candidate, baseline, options));
  const parts = asked.flatMap(together).flatMap(({ columns, metrics: sliced }) => {
    const grouping = candidate.grouping(columns);
    if (grouping.names.length > mostSlices)
      throw new UsageError(`--by ${columns.join(',')} makes ${grouping.names.length} slices; at most ${mostSlices}`);
    return rowsByGroup(grouping).flatMap((rows, group) => {
      const slice = Object.fromEntries(columns.map((column, c) => [column, grouping.names[group]?.[c] ?? '']));
      if (rows.length < minSize) return sliced.map((metric) => tooSmall(metric, slice, rows.length, minSize));
      const [own, other] = [candidate.take(rows), baseline?.take(rows)];
      return sliced.map((metric) => measure(metric, slice, own, other, options));
    });
  });
  return [...whole, ...parts];
}

/** Within a slice by the columns that a gap compares there is one group only: it is sliced by the others. */
function slicedBy<D>({ by }: Bound<D>, columns: readonly string[]): readonly string[] {
  const compares = by.length > 0 && by.every((column) => columns.includes(column));
  return compares ? columns.filter((column) => !by.includes(column)) : columns;
}

interface Sliced<D> {
  readonly columns: readonly string[];
  readonly metrics: Bound<D>[];
}

/** The metrics by the columns that they are sliced by. */
function together<D>(
  asked: readonly { readonly metric: Bound<D>; readonly columns: readonly string[] }[],
): Sliced<D>[] {
  const byColumns = new Map<string, Sliced<D>>();
  for (const { metric, columns } of asked) {
    if (columns.length === 0) continue;
    const key = JSON.stringify(columns);
    const known = byColumns.get(key);
    if (known) known.metrics.push(metric);
    else byColumns.set(key, { columns, metrics: [metric] });
  }
  return [...byColumns.values()];
}

function tooSmall<D>(
  { expression, direction }: Bound<D>,
  slice: Measurement['slice'],
  rows: number,
  minSize: number,
): Measurement {
  const reason = `it has ${rows} ${rows === 1 ? 'row' : 'rows'}, fewer than min-size ${minSize}`;
  return { metric: expression.text, slice, value: null, reason, direction, rows };
}

function rowsByGroup({ codes, names }: Grouping): Uint32Array[] {
  const sizes = new Uint32Array(names.length);
  for (const code of codes) sizes[code] = (sizes[code] ?? 0) + 1;
  const groups = Array.from(sizes, (size) => new Uint32Array(size));
  const next = new Uint32Array(names.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    const place = next[code] ?? 0;
    const group = groups[code];
    if (group) group[place] = row;
    next[code] = place + 1;
  }
  return groups;
}

function measure<D extends Rows<D>>(
  metric: Bound<D>,
  slice: Readonly<Record<string, string>>,
  candidate: D,
  baseline: D | undefined,
  options: Evaluation,
): Measurement {
  const { text } = metric.expression;
  try {
    const value = metric.prepare(candidate)(candidate.weights);
    const own = {
      metric: text,
      slice,
      direction: metric.direction,
      rows: candidate.rows,
      ...('value' in value ? { value: value.value } : { value: null, reason: value.undefined }),
      ...('value' in value && value.note !== undefined && { note: value.note }),
      ...metric.details(candidate),
    };
    if (baseline) return { ...own, ...against(metric, own, candidate, baseline, options) };
    if (!metric.interval || own.value === null) return own;
    const inference = intervalOf(metric, candidate, options);
    if (isUnfounded(metric, inference)) return { ...own, ...unfounded(inference) };
    return 'undefined' in inference
      ? { ...own, ...withNote(own, `no interval: ${inference.undefined}`) }
      : { ...own, ...inference, ...withNote(own, inference.note) };
  } catch (error) {
    if (error instanceof GatehouseError) throw new UsageError(`metric ${text}: ${error.message}`);
    throw error;
  }
}

interface Noted {
  readonly value: number | null;
  readonly reason?: string;
  readonly note?: string;
}

function withNote(own: Noted, note: string | undefined): { note?: string } {
  const notes = [own.note, note].filter((text) => text !== undefined);
  return notes.length === 0 ? {} : { note: notes.join('; ') };
}

function against<D extends Rows<D>>(
  metric: Bound<D>,
  own: Noted,
  candidate: D,
  baseline: D,
  options: Evaluation,
): Partial<Measurement> {
  const other = metric.prepare(baseline)(baseline.weights);
  if ('undefined' in other) {
    const both = own.reason === other.undefined;
    const reason =
      both || own.reason === undefined ? `baseline: ${other.undefined}` : `${own.reason}; baseline: ${other.undefined}`;
    return { baseline: null, reason: both ? other.undefined : reason };
  }
  const shown = { baseline: other.value, ...withNote(own, other.note && `baseline: ${other.note}`) };
  if (own.value === null) return shown;
  const delta = { ...shown, delta: own.value - other.value, margin: options.margin };
  const inference = compare(metric, candidate, baseline, options);
  if (isUnfounded(metric, inference)) return { ...shown, ...unfounded(inference) };
  if ('undefined' in inference)
    return { ...delta, ...withNote(shownNote(own, shown), `no interval: ${inference.undefined}`) };
  return { ...delta, ...inference, ...withNote(shownNote(own, shown), inference.note) };
}

/** Who says how few rows a group may have has decided it. */
const isUnfounded = <D>({ expression }: Bound<D>, inference: object): inference is Undefined & { unfounded: true } =>
  'unfounded' in inference && !expression.arguments.has('min_size');

const unfounded = (inference: Undefined): Pick<Measurement, 'value' | 'reason'> => ({
  value: null,
  reason: inference.undefined,
});

const shownNote = (own: Noted, { note }: { note?: string }): Noted => ({
  value: own.value,
  ...(note !== undefined && { note }),
});
