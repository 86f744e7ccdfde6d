import { readFileSync } from 'node:fs';

type Draw = readonly [seed: number, n: number, scale?: number, shift?: number, step?: number];
export type Divergences = Record<'psi' | 'js2' | 'jse' | 'hellinger' | 'totalVariation' | 'lInfinity', number>;

interface Reference {
  pairs: {
    name: string;
    x: Draw;
    y: Draw;
    ks: [number, number];
    cvm: [number, number];
    mannwhitney: [number, number];
    wasserstein: number;
    energy: number;
    deviation: number;
    mmd?: number;
    quantile?: Divergences;
    uniform?: Divergences;
  }[];
  tables: ({
    table: [number[], number[]];
    statistic: number;
    pValue: number;
    degrees: number;
    effect: number;
  } & Divergences)[];
  shares: { marked: [number, number]; rows: [number, number]; pValue: number; method: string }[];
}

/** Written by reference.py beside this file. */
export const reference = JSON.parse(readFileSync(new URL('reference.json', import.meta.url), 'utf8')) as Reference;

/** n values u·u·scale + shift, rounded down to multiples of step, from a linear congruential generator: as in reference.py. */
export function draw(seed: number, n: number, scale = 1, shift = 0, step = 0): Float64Array {
  let state = seed;
  return Float64Array.from({ length: n }, () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    const u = state / 2 ** 32;
    const value = u * u * scale + shift;
    return step === 0 ? value : Math.floor(value / step) * step;
  });
}

/** Narrows a result that may be undefined; fails the test when it is. */
export function known<T extends object>(result: T | { readonly undefined: string }): T {
  if ('undefined' in result) throw new Error(`undefined: ${result.undefined}`);
  return result;
}
