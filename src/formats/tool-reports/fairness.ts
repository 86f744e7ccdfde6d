import { z } from 'zod';
import { record } from '../collections';
import { anyNumber } from '../metrics-file/format';
import { FileProblem } from '../metrics-file/problem';
import { jsonFormat } from './format';
import { isRecord } from './json';
import type { ReportedResult, ToolReport } from './report';
import { lookUp, oneOrMany, text } from './words';

type Bounds = readonly [lowest: number, highest: number];

/**
 * What counts as fair where nobody says otherwise: AIF360's tutorials and its web demo take differences within 0.1 of none and a
 * disparate impact from 0.8 (the four-fifths rule of 29 CFR 1607.4 D) to its inverse for fair.
 */
const difference: Bounds = [-0.1, 0.1];
const ratio: Bounds = [0.8, 1.25];

const names: Readonly<Record<string, Bounds>> = {
  ...Object.fromEntries(
    [
      'mean',
      'statistical_parity',
      'demographic_parity',
      'equal_opportunity',
      'equalized_odds',
      'average_odds',
      'average_abs_odds',
      'average_predictive_value',
      'true_positive_rate',
      'false_positive_rate',
      'false_negative_rate',
      'false_omission_rate',
      'false_discovery_rate',
      'selection_rate',
      'error_rate',
    ].flatMap((name): [string, Bounds][] => [
      [`${name}_difference`, difference],
      [`${name}_ratio`, ratio],
    ]),
  ),
  disparate_impact: ratio,
};
const boundsOf = (name: string): Bounds | undefined => lookUp(names, name.trim().toLowerCase().replaceAll(/\W+/g, '_'));

/** A number that a tool computed, and the bounds that it is judged by. */
interface Measured {
  readonly name: string;
  readonly value: number;
  readonly bounds: Bounds;
  readonly help?: string | undefined;
}

const explanation = z.object({ metric: z.string(), message: z.string(), ideal: z.string(), description: text });
const isExplanation = (value: unknown): boolean =>
  isRecord(value) && 'metric' in value && 'ideal' in value && 'message' in value;

/** What AIF360's MetricJSONExplainer writes of each metric, parsed; one or a list. The value stands at the end of "message". */
export const aif360 = jsonFormat({
  format: 'aif360',
  fits: (value) => (Array.isArray(value) ? value.length > 0 && value.every(isExplanation) : isExplanation(value)),
  schema: oneOrMany(explanation),
  read: (explanations) =>
    reportOf(
      'aif360',
      'AIF360',
      explanations.flatMap(({ metric, message, description: help }) => {
        const name = metric.toLowerCase().replaceAll(/\W+/g, '_');
        const bounds = boundsOf(name);
        if (bounds === undefined) return [];
        const number = /:\s*(\S+)\s*$/.exec(message)?.[1] ?? '';
        return [
          {
            name,
            value: number === 'inf' ? Infinity : number === '-inf' ? -Infinity : Number(number || NaN),
            bounds,
            help,
          },
        ];
      }),
    ),
});

const bound = z.tuple([z.number(), z.number()], 'expected the lowest and the highest value');
const dump = z.object({
  tool: z.string().optional(),
  version: text,
  metrics: record(anyNumber),
  bounds: record(bound).optional(),
});

const isNumbers = (value: unknown): value is Readonly<Record<string, number>> =>
  isRecord(value) && Object.keys(value).length > 0 && Object.values(value).every((one) => typeof one === 'number');
const isDump = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) &&
  isNumbers(value.metrics) &&
  Object.keys(value).every((key) => ['tool', 'version', 'metrics', 'bounds'].includes(key)) &&
  ('bounds' in value || 'tool' in value || Object.keys(value.metrics).some((name) => boundsOf(name) !== undefined));

/**
 * Names and numbers of AIF360 or fairlearn, `{ "demographic_parity_difference": 0.12 }`, or those under "metrics" with "tool",
 * "version" and "bounds" (a lowest and a highest value by name), which come before the usual ones.
 */
export const fairnessNumbers = jsonFormat({
  format: 'fairness',
  fits: (value) =>
    isDump(value) || (isNumbers(value) && Object.keys(value).some((name) => boundsOf(name) !== undefined)),
  schema: z.preprocess((value: unknown) => (isDump(value) ? value : { metrics: value }), dump),
  read: ({ tool, version, metrics, bounds = {} }) => ({
    ...reportOf(
      'fairness',
      tool ?? 'fairness metrics',
      Object.entries(metrics).flatMap(([name, value]) => {
        const chosen = lookUp(bounds, name) ?? boundsOf(name);
        return chosen === undefined ? [] : [{ name, value, bounds: chosen }];
      }),
    ),
    ...(version !== undefined && { version }),
  }),
});

/** Of one sensitive feature; a control feature makes the values objects, which aren't read. */
const byMetric = record(anyNumber);

/** fairlearn's MetricFrame as `{ "overall", "by_group", "difference", "ratio" }`: judged by the ratio, which has no unit. */
export const fairlearn = jsonFormat({
  format: 'fairlearn',
  fits: (value) => isRecord(value) && 'overall' in value && 'by_group' in value,
  schema: z.object({
    overall: byMetric,
    by_group: z.unknown().optional(),
    difference: byMetric.optional(),
    ratio: byMetric.optional(),
  }),
  read: ({ overall, difference: differences = {}, ratio: ratios = {} }) => {
    const all = new Set([overall, ratios, differences].flatMap((one) => Object.keys(one)));
    const measured = [...all].flatMap((name): Measured[] => {
      // How many there are of each group, which fairlearn's own guide puts beside the metrics, is not how they are treated.
      if (name === 'count') return [];
      const [quotient, distance] = [lookUp(ratios, name), lookUp(differences, name)];
      const value = lookUp(overall, name) ?? 0;
      if (quotient !== undefined) return [{ name: `${name}_ratio`, value: quotient, bounds: ratio }];
      // Whether a difference is large can be told of a share alone.
      if (distance === undefined || value < 0 || value > 1) return [];
      return [{ name: `${name}_difference`, value: distance, bounds: difference }];
    });
    if (measured.length === 0) {
      throw new FileProblem(
        'it holds neither "ratio" nor "difference" of any metric: write frame.ratio() and frame.difference() too',
      );
    }
    return reportOf('fairlearn', 'fairlearn', measured);
  },
});

/** Throws a FileProblem where there is nothing to judge: what counts as fair is known of the usual metrics alone. */
function reportOf(format: string, tool: string, measured: readonly Measured[]): ToolReport {
  if (measured.length === 0) {
    throw new FileProblem('none of its metrics has bounds, so that nothing was judged: write them under "bounds"');
  }
  const known = measured.filter(({ value }) => !Number.isNaN(value));
  return {
    format,
    tool,
    covered: { metrics: known.length },
    failures: measured.filter(({ value }) => Number.isNaN(value)).map(({ name }) => `${name} could not be computed`),
    results: known.filter(({ value, bounds: [lowest, highest] }) => value < lowest || value > highest).map(resultOf),
  };
}

function resultOf({ name, value, bounds: [lowest, highest], help }: Measured): ReportedResult {
  return {
    rule: name,
    title: name.replaceAll('_', ' '),
    message: `${name} is ${value}, not from ${lowest} to ${highest}`,
    level: String(value),
    severity: 'high',
    place: undefined,
    ...(help !== undefined && { help }),
    identity: name,
    properties: { value, lowest, highest },
  };
}
