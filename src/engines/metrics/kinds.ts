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
  kinds.codes.forEach((kind, row) => {
    counts[kind] = (counts[kind] ?? 0) + 1;
    representatives[kind] = row;
  });
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
  for (const code of codes) if (code > most) most = code;
  return most + 1;
};

/** Products up to this are looked up in an array, larger ones in a map. */
const direct = 1 << 20;

/** Numbers the pairs that occur, in the order in which they first do. */
function pairs(a: Numbered, b: Codes): Numbered {
  const width = sizeOf(b);
  const table = a.count * width <= direct ? new Int32Array(a.count * width).fill(-1) : undefined;
  const map = new Map<number, number>();
  let count = 0;
  const codes = new Int32Array(a.codes.length);
  for (let row = 0; row < codes.length; row++) {
    const pair = (a.codes[row] ?? 0) * width + (b[row] ?? 0);
    let number = table ? (table[pair] ?? -1) : (map.get(pair) ?? -1);
    if (number < 0) {
      number = count++;
      if (table) table[pair] = number;
      else map.set(pair, number);
    }
    codes[row] = number;
  }
  return { codes, count };
}
