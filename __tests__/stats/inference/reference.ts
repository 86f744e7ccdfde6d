import { readFileSync } from 'node:fs';

interface Reference {
  adjust: Record<'p' | 'holm' | 'benjaminiHochberg' | 'benjaminiYekutieli' | 'bonferroni', number[]>[];
  mcnemar: { b: number; c: number; pValue: number; worse: number; better: number }[];
  tango: { table: [number, number, number, number]; margin: number; pValue: number }[];
  differences: {
    name: string;
    values: number[];
    t: number;
    tP: number;
    interval: [number, number];
    noninferiority: number;
    w: number;
    wP: number;
  }[];
  delong: { labels: number[]; a: number[]; b: number[]; expected: Record<string, number> }[];
  bca: {
    distribution: number[];
    estimate: number;
    acceleration: number;
    level: number;
    interval: [number, number];
  }[];
}

/** Written by reference.py beside this file. */
export const reference = JSON.parse(readFileSync(new URL('reference.json', import.meta.url), 'utf8')) as Reference;

/** Columns of a comma-separated fixture without quotes, as text. */
export function fixtureColumns(name: string): Record<string, string[]> {
  const file = new URL(`../../fixtures/metrics/${name}.csv`, import.meta.url);
  const [header, ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return Object.fromEntries((header ?? []).map((column, i) => [column, rows.map((row) => row[i] ?? '')]));
}

/** Two numeric columns of the baseline and the candidate, and their shared labels. */
export function pairOf(
  baseline: string,
  candidate: string,
  column: string,
): { labels: Float64Array; baseline: Float64Array; candidate: Float64Array } {
  const [first, second] = [fixtureColumns(baseline), fixtureColumns(candidate)];
  const numbers = (columns: Record<string, string[]>, name: string): Float64Array =>
    Float64Array.from(columns[name] ?? [], Number);
  return {
    labels: numbers(first, 'label'),
    baseline: numbers(first, column),
    candidate: numbers(second, column),
  };
}

/** Narrows a result that may be undefined; fails the test when it is. */
export function known<T extends object>(result: T | { readonly undefined: string }): T {
  if ('undefined' in result) throw new Error(`undefined: ${result.undefined}`);
  return result;
}
