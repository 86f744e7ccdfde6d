import type { Codes } from '../../stats/metrics/counts';
import type { Decisions } from './catalogue/metric';
import { gather } from './data';

/** Rows that a metric of decisions can't tell apart: same label, decisions of both models, and group. */
export interface Kinds {
  /** How many rows each kind has. */
  readonly counts: Float64Array;
  /** Decisions of one model, a row for each kind. */
  take(decisions: Decisions): Decisions;
}

/** Codes that number what occurs, from 0. */
interface Numbered {
  readonly codes: Int32Array;
  readonly count: number;
}

export function kindsOf({ labels, predictions, groups }: Decisions, baseline: Codes | undefined): Kinds {
  let kinds = pairs({ codes: Int32Array.from(labels), count: sizeOf(labels) }, predictions);
  if (baseline) kinds = pairs(kinds, baseline);
  if (groups) kinds = pairs(kinds, groups);
  const counts = new Float64Array(kinds.count);
  const representatives = new Uint32Array(kinds.count);
  for (let row = 0; row < kinds.codes.length; row++) {
    const kind = kinds.codes[row] ?? 0;
    counts[kind] = (counts[kind] ?? 0) + 1;
    representatives[kind] = row;
  }
  return {
    counts,
    take: (decisions) => ({
      labels: gather(decisions.labels, representatives),
      predictions: gather(decisions.predictions, representatives),
      ...(decisions.groups && { groups: gather(decisions.groups, representatives) }),
    }),
  };
}

const sizeOf = (codes: Codes): number => {
  let most = -1;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- over arrays of two types its iterator takes many times as long
  for (let row = 0; row < codes.length; row++) most = Math.max(most, codes[row] ?? 0);
  return most + 1;
};

/** Products up to this are looked up in an array, larger ones in a map. */
const direct = 1 << 20;

/** Numbers the pairs that occur, in the order in which they first do. */
function pairs(a: Numbered, b: Codes): Numbered {
  const width = sizeOf(b);
  if (a.count * width <= direct) return fewPairs(a, b, width);
  const numbers = new Map<number, number>();
  const codes = new Int32Array(a.codes.length);
  for (let row = 0; row < codes.length; row++) {
    const pair = (a.codes[row] ?? 0) * width + (b[row] ?? 0);
    const number = numbers.get(pair) ?? numbers.size;
    if (number === numbers.size) numbers.set(pair, number);
    codes[row] = number;
  }
  return { codes, count: numbers.size };
}

function fewPairs(a: Numbered, b: Codes, width: number): Numbered {
  const numbers = new Int32Array(a.count * width).fill(-1);
  let count = 0;
  const codes = new Int32Array(a.codes.length);
  for (let row = 0; row < codes.length; row++) {
    const pair = (a.codes[row] ?? 0) * width + (b[row] ?? 0);
    let number = numbers[pair] ?? 0;
    if (number < 0) numbers[pair] = number = count++;
    codes[row] = number;
  }
  return { codes, count };
}
