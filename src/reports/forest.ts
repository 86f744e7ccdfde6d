import type { GateStatus, Measurement } from '../report';
import { clip } from './budget';
import { visible } from './escape';
import { figure, figuresOf, percent, signed } from './figures';
import { cells } from './frame';
import { intervalText, slicePhrase } from './measurements';
import { thousands } from './overview';

/** The differences of one metric over its slices, on one scale. */
export interface Forest {
  readonly metric: string;
  /** `candidate − baseline, 95 % interval (delong)`. */
  readonly caption: string;
  readonly rows: readonly ForestRow[];
  /** Rows beyond what a plot can show. */
  readonly left: number;
  /** Ends of the scale; 0 lies between them. */
  readonly low: number;
  readonly high: number;
}

export interface ForestRow {
  readonly label: string;
  readonly delta: number;
  readonly interval: readonly [number, number];
  /** Differences at which the rule's verdict turns. */
  readonly limits: readonly number[];
  readonly figures: string;
  readonly status: GateStatus;
}

const maxRows = 40;
const maxForests = 20;

/** One plot for each metric that was compared with an interval, all rows before slices; and how many more there are. */
export function forestsOf(measurements: readonly Measurement[]): { forests: Forest[]; left: number } {
  const byMetric = new Map<string, Compared[]>();
  for (const measurement of measurements) {
    if (!isCompared(measurement)) continue;
    const same = byMetric.get(measurement.metric) ?? [];
    byMetric.set(measurement.metric, same);
    same.push(measurement);
  }
  const all = [...byMetric.values()];
  return { forests: all.slice(0, maxForests).map(forestOf), left: Math.max(0, all.length - maxForests) };
}

type Compared = Measurement & { readonly delta: number; readonly interval: readonly [number, number] };
const isCompared = (measurement: Measurement): measurement is Compared =>
  typeof measurement.delta === 'number' && measurement.interval !== undefined;

function forestOf(measurements: readonly Compared[]): Forest {
  const whole = ({ slice }: Measurement): number => (Object.keys(slice).length === 0 ? 0 : 1);
  const ordered = [...measurements].sort((a, b) => whole(a) - whole(b));
  const rows = ordered.slice(0, maxRows).map((measurement): ForestRow => {
    const write = figuresOf(measurement);
    const { delta, interval, slice, status } = measurement;
    return {
      label: `${slicePhrase(slice)} (${thousands(measurement.rows)})`,
      ...{ delta, interval, status },
      limits: measurement.limits ?? [],
      figures: `${signed(write(delta))} ${intervalText(interval, write)}`,
    };
  });
  const marks = rows.flatMap(({ delta, interval, limits }) => [delta, ...interval, ...limits]);
  const [first] = ordered;
  const level = first?.level === undefined ? '' : `${percent(first.level)} `;
  const method = first?.method === undefined ? '' : ` (${clip(first.method, 100)})`;
  return {
    metric: first?.metric ?? '',
    caption: `candidate − baseline, ${level}interval${method}`,
    rows,
    left: ordered.length - rows.length,
    low: Math.min(0, ...marks),
    high: Math.max(0, ...marks),
  };
}

/** Where a difference lies on the scale, from 0 (its low end) to 1. */
export function along({ low, high }: Forest, value: number): number {
  // Halved, so that a scale from −1e308 to 1e308 has a length.
  const length = high / 2 - low / 2;
  return length > 0 ? Math.min(1, Math.max(0, (value / 2 - low / 2) / length)) : 0.5;
}

const plotWidth = 41;
const maxLabel = 34;

/**
 * A plot in characters: an interval with its difference for each row, a line at 0 and the margins on both sides of it. Only
 * characters that every font for code has (WGL4). Lines may hold any text: they go into a block or through an escape.
 */
export function forestLines(forest: Forest): string[] {
  const labels = forest.rows.map(({ label }) => shortened(label));
  const labelWidth = Math.max(0, ...labels.map(cells));
  const figureWidth = Math.max(0, ...forest.rows.map(({ figures }) => figures.length));
  const indent = ' '.repeat(labelWidth + figureWidth + 4);
  const limited = forest.rows.some(({ limits }) => limits.length > 0);
  return [
    `${visible(clip(forest.metric, 100))}: ${visible(forest.caption)}; │ no difference${limited ? ', : what the rule allows' : ''}`,
    indent + axisLine(forest),
    ...forest.rows.map((row, i) => {
      const label = labels[i] ?? '';
      const padding = ' '.repeat(labelWidth - cells(label));
      return `${label}${padding}  ${row.figures.padStart(figureWidth)}  ${plotLine(forest, row)}  ${row.status}`;
    }),
    ...(forest.left > 0 ? [`${thousands(forest.left)} more left out`] : []),
  ];
}

function shortened(label: string): string {
  let text = visible(clip(label, maxLabel));
  while (cells(text) > maxLabel) text = clip(text, text.length - 1);
  return text;
}

function plotLine(forest: Forest, { delta, interval: [low, high], limits }: ForestRow): string {
  const at = (value: number): number => Math.round(along(forest, value) * (plotWidth - 1));
  const line = Array<string>(plotWidth).fill(' ');
  for (const limit of limits) line[at(limit)] = ':';
  const zero = at(0);
  line[zero] = '│';
  const [from, to] = [at(Math.min(low, high)), at(Math.max(low, high))];
  for (let i = from; i <= to; i++) line[i] = i === from ? '├' : i === to ? '┤' : i === zero ? '┼' : '─';
  line[at(delta)] = '●';
  return line.join('');
}

/** The ends of the scale, and 0 where there is room for it. */
function axisLine(forest: Forest): string {
  const write = axisFigures(forest);
  const [left, right] = [signed(write(forest.low)), signed(write(forest.high))];
  const zero = Math.round(along(forest, 0) * (plotWidth - 1));
  const line = Array.from({ length: plotWidth }, (_, i) => left[i] ?? right[i - plotWidth + right.length] ?? ' ');
  if (zero > left.length && zero < plotWidth - right.length - 1) line[zero] = '0';
  return line.join('').trimEnd();
}

/** Numbers on the scale: three significant digits of its larger end. */
export function axisFigures({ low, high }: Forest): (value: number) => string {
  const largest = Math.max(-low, high);
  const decimals = largest > 0 ? Math.min(Math.max(2 - Math.floor(Math.log10(largest)), 0), 10) : 0;
  return (value) => figure(value, decimals);
}
