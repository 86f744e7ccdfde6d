import type { GateStatus, MeasuredGroup, Measurement } from '../report';
import { clip } from './budget';
import { figuresOf, percent, pFigure, signed } from './figures';
import { enumerate, thousands } from './overview';

/** What every rendering says of a measurement, in plain text that its renderer has yet to escape. */

const maxName = 200;
const maxSentence = 400;

const statuses: readonly GateStatus[] = ['fail', 'error', 'warn', 'pass', 'skipped'];

/** What fails first, then what has no verdict, then the rest; otherwise in the order given. */
export function failingFirst(measurements: readonly Measurement[]): Measurement[] {
  return statuses.flatMap((status) => measurements.filter((measurement) => measurement.status === status));
}

/** `sex=female, region=north`; `all rows`. */
export function slicePhrase(slice: Measurement['slice']): string {
  const parts = Object.entries(slice).map(([column, value]) => `${clip(column, maxName)}=${clip(value, maxName)}`);
  return parts.length === 0 ? 'all rows' : clip(enumerate(parts), maxName);
}

/** `female, north`: for where the columns are named beside it. */
export function groupPhrase({ group }: MeasuredGroup): string {
  return clip(
    enumerate(Object.values(group).map((value) => (value === '' ? '(empty)' : clip(value, maxName)))),
    maxName,
  );
}

/** The names of what groups are compared by, at most `most`, and how many more there are. */
export function valueNames(groups: readonly MeasuredGroup[], most: number): { names: string[]; left: number } {
  const all = [...new Set(groups.flatMap(({ values }) => Object.keys(values)))];
  return { names: all.slice(0, most), left: Math.max(0, all.length - most) };
}

export interface MeasurementText {
  readonly metric: string;
  readonly slice: string;
  readonly rows: string;
  readonly candidate: string;
  /** Empty where there is none; so are the following. */
  readonly baseline: string;
  readonly delta: string;
  /** `[-0.0201, -0.0045]`, of the difference where there is one, else of the candidate. */
  readonly interval: string;
  /** `95 %, delong`. */
  readonly how: string;
  readonly p: string;
  readonly threshold: string;
  readonly why: string;
}

export function measurementText(measurement: Measurement): MeasurementText {
  const { metric, slice, rows, value, reason, baseline, delta, interval, level, method } = measurement;
  const write = figuresOf(measurement);
  const undefinedValue = `undefined: ${reason ?? 'no reason given'}`;
  return {
    metric: clip(metric, maxName),
    slice: slicePhrase(slice),
    rows: `${thousands(rows)} ${rows === 1 ? 'row' : 'rows'}`,
    candidate: value === null ? clip(undefinedValue, maxSentence) : write(value),
    baseline: baseline === undefined ? '' : baseline === null ? 'undefined' : write(baseline),
    delta: typeof delta === 'number' ? signed(write(delta)) : '',
    interval: interval === undefined ? '' : intervalText(interval, write),
    how:
      interval === undefined
        ? ''
        : [level === undefined ? '' : percent(level), clip(method ?? '', maxName)]
            .filter((part) => part !== '')
            .join(', '),
    p: pText(measurement),
    threshold: clip(measurement.threshold ?? '', maxSentence),
    why: clip(measurement.why ?? (value === null ? '' : (reason ?? '')), maxSentence),
  };
}

export const intervalText = ([low, high]: readonly [number, number], write: (value: number) => string): string =>
  `[${write(low)}, ${write(high)}]`;

function pText({ pValue, pWorse, pWorseAdjusted }: Measurement): string {
  const worse = [
    ...(pWorse === undefined ? [] : [pFigure(pWorse)]),
    ...(pWorseAdjusted === undefined ? [] : [`adjusted ${pFigure(pWorseAdjusted)}`]),
  ];
  return [
    ...(worse.length === 0 ? [] : [`worse: ${worse.join(', ')}`]),
    ...(pValue === undefined ? [] : [`not worse: ${pFigure(pValue)}`]),
  ].join('; ');
}

/** A measurement in one line, without its verdict: `0.8412 · baseline 0.8721 · change -0.0309 [-0.0452, -0.0166] · rule ≥ 0.8`. */
export function measurementLine(measurement: Measurement): string {
  const text = measurementText(measurement);
  const uncertain = text.interval === '' ? '' : ` ${text.interval}`;
  const facts = [
    text.delta === '' ? text.candidate + uncertain : text.candidate,
    text.baseline === '' ? '' : `baseline ${text.baseline}`,
    text.delta === '' ? '' : `change ${text.delta}${uncertain}`,
    text.threshold === '' ? '' : `rule ${text.threshold}`,
    measurement.status === 'pass' ? '' : text.why,
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}
