import type { Measurement } from '../report';

/** Numbers as people read them. Renderers show them in the same words; none of them changes a value. */

/** Digits that may be added to tell two numbers apart; what still looks equal then differs by rounding. */
const mostExtra = 4;
/** What is smaller still is written with an exponent. */
const maxDecimals = 10;
const maxLimits = 20;

/**
 * Writes a measurement's numbers with one count of decimals: four significant digits of the largest, and so many more that the
 * candidate doesn't look like the baseline, nor a number like the limit that it is held against, unless it is.
 */
export function figuresOf({ value, baseline, delta, interval, threshold }: Measurement): (value: number) => string {
  const values = [value, baseline].filter((number) => typeof number === 'number');
  const differences = [delta, ...(interval ?? [])].filter((number) => typeof number === 'number');
  const limits = numbersIn(threshold ?? '');
  const pairs: (readonly [number, number])[] = [
    ...values.flatMap((a) => [...values, ...limits].map((b) => [a, b] as const)),
    ...differences.flatMap((a) => [0, ...limits].map((b) => [Math.abs(a), b] as const)),
  ];
  const least = decimalsFor(values.length > 0 ? values : differences);
  const decimals = pairs.reduce((most, pair) => Math.max(most, toTellApart(pair, least)), least);
  return (number) => figure(number, decimals);
}

/** A number with `decimals`; with an exponent where it would take too many digits, or none would be left. */
export function figure(value: number, decimals: number): string {
  if (value === 0) return '0';
  const fixed = value.toFixed(decimals);
  if (Math.abs(value) < 1e15 && Number(fixed) !== 0) return fixed;
  return value.toExponential(2).replace(/\.?0+(?=e)/, '');
}

/** With its sign, for a difference. */
export const signed = (text: string): string => (text === '0' || text.startsWith('-') ? text : `+${text}`);

/** `0.012`, `<0.0001`, `>0.99`. */
export function pFigure(p: number): string {
  if (p < 0.0001) return '<0.0001';
  return p > 0.99 ? '>0.99' : String(Number(p.toPrecision(2)));
}

/** `95 %`. */
export const percent = (share: number): string => `${Number((share * 100).toPrecision(6))} %`;

/**
 * Decimals that give the largest of `values` four significant digits; four decimals are enough where they show two of them, and
 * whole numbers need none.
 */
export function decimalsFor(values: readonly number[]): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0 || values.every(Number.isInteger)) return 0;
  const exponent = Math.floor(Math.log10(largest));
  if (1 - exponent > maxDecimals) return 0;
  return Math.min(Math.max(3 - exponent, 0), Math.max(4, 1 - exponent));
}

function toTellApart([a, b]: readonly [number, number], least: number): number {
  if (a === b) return least;
  for (let decimals = least; decimals <= least + mostExtra; decimals++)
    if (a.toFixed(decimals) !== b.toFixed(decimals)) return decimals;
  return least;
}

const numbersIn = (text: string): number[] =>
  (text.slice(0, 500).match(/\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi) ?? []).slice(0, maxLimits).map(Number);
