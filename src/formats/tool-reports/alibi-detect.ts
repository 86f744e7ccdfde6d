import { z } from 'zod';
import { record } from '../collections';
import { alibiDetect as asNumbers } from '../metrics-file/alibi-detect';
import { anyNumber } from '../metrics-file/format';
import type { JsonObject } from '../metrics-file/json';
import { FileProblem } from '../metrics-file/problem';
import { jsonFormat } from './format';
import { isRecord } from './json';
import type { ReportedResult } from './report';
import { text } from './words';

const numbers = z
  .union([z.array(anyNumber), anyNumber.transform((one) => [one])])
  .optional()
  .catch(undefined);
const flag = z.union([anyNumber, z.boolean()], 'expected 0 or 1').transform(Number);

const prediction = z.object({
  data: z.object({
    is_drift: z.union([flag.transform((one) => [one]), z.array(flag).min(1)], 'expected 0 or 1: only drift is read'),
    p_val: numbers,
    distance: numbers,
    threshold: numbers,
  }),
  meta: z.object({ name: text, version: text, detector_type: text }).optional().catch(undefined),
});
type Prediction = z.infer<typeof prediction>;

const fitsOne = (value: unknown): boolean => isRecord(value) && asNumbers.matches(value as JsonObject);
const notes = (name: string): boolean => name.startsWith('_');
const named = (value: Readonly<Record<string, unknown>>): [string, unknown][] =>
  Object.entries(value).filter(([name]) => !notes(name));

/** What `predict` of a drift detector of Alibi Detect returns, with its arrays as lists; or an object of several such, by name. */
export const alibiDetect = jsonFormat({
  format: 'alibi-detect',
  fits: (value) =>
    fitsOne(value) || (isRecord(value) && named(value).length > 0 && named(value).every(([, one]) => fitsOne(one))),
  schema: z.preprocess(
    (value: unknown) => (fitsOne(value) ? { '': value } : Object.fromEntries(named(isRecord(value) ? value : {}))),
    record(prediction),
  ),
  read: (predictions) => {
    const all = Object.entries(predictions);
    for (const [name, { data }] of all) checkFlags(name, data);
    const [version] = all.flatMap(([, { meta }]) => meta?.version ?? []);
    return {
      format: 'alibi-detect',
      tool: 'Alibi Detect',
      ...(version !== undefined && { version }),
      covered: { tests: all.reduce((sum, [, { data }]) => sum + judgedBy(data).length, 0) },
      failures: all
        .filter(([, { data }]) => data.p_val?.some(Number.isNaN))
        .map(([name]) => `${name === '' ? 'the data' : name}: a p-value is NaN, so that nothing was tested`),
      results: all.filter(([, { data }]) => data.is_drift.some((one) => one !== 0)).map(resultOf),
    };
  },
});

const judgedBy = ({ p_val: values, is_drift: flags }: Prediction['data']): readonly number[] =>
  (values ?? flags).filter((one) => !Number.isNaN(one));

/** 32-bit numbers, which the detectors compute with, show as others in 64 bits. */
const rounding = 1e-6;

/**
 * Every detector compares with its threshold, which is corrected already where there are several tests. Throws a FileProblem for one
 * that says otherwise than its numbers: it was put together by hand.
 */
function checkFlags(name: string, { is_drift: flags, p_val: values = [], threshold: limits = [] }: Prediction['data']) {
  const each = flags.length > 1 && flags.length === values.length;
  for (const [place, value] of values.entries()) {
    const limit = limits[limits.length > 1 ? place : 0] ?? 0;
    if (value < limit * (1 - rounding) && (each ? flags[place] : (flags.find((flag) => flag !== 0) ?? 0)) === 0)
      throw new FileProblem(
        `${name === '' ? '' : `${name}: `}"is_drift" is 0, and a p-value of ${value} is under the threshold of ${limit}`,
      );
  }
}

function resultOf([name, { data, meta }]: readonly [string, Prediction]): ReportedResult {
  const detector = meta?.name ?? 'drift detector';
  const { p_val: values = [], threshold: [threshold] = [] } = data;
  const smallest = values.reduce<number | undefined>((least, one) => Math.min(least ?? one, one), undefined);
  return {
    rule: detector,
    title: `${detector}: drift`,
    message: [
      `${name === '' ? 'the data' : name} has drifted`,
      smallest === undefined ? '' : `the smallest of ${values.length} p-values is ${smallest}`,
      threshold === undefined ? '' : `the threshold is ${threshold}`,
    ]
      .filter((part) => part !== '')
      .join('; '),
    level: 'drift',
    severity: 'high',
    place: undefined,
    identity: `${detector} ${name}`,
  };
}
