import type { DecodedPart } from './encoded';

/** A value, where it stands in a text, and the name that it has there or elsewhere. */
export interface Pair {
  readonly name: string;
  readonly value: string;
  readonly at: number;
}

/** So much is handed on at once, in characters. */
const partLength = 20_000;
const maxValue = 2_000;

/** Those of `pairs` that can be secrets, each as `name="value"`. */
export function* pairParts(pairs: Iterable<Pair>): Generator<DecodedPart, void, undefined> {
  let text = '';
  let cells: Cell[] = [];
  for (const { name, value, at } of pairs) {
    if (value.length > maxValue || !/^[^\s"]{3,}$/.test(value)) continue;
    const opening = `${name}="`;
    cells.push({ at: text.length + opening.length, raw: at });
    text += `${opening}${value}"\n`;
    if (text.length < partLength) continue;
    yield partOf(text, cells);
    text = '';
    cells = [];
  }
  if (cells.length > 0) yield partOf(text, cells);
}

interface Cell {
  /** Offset in the part. */
  readonly at: number;
  /** Offset in the text. */
  readonly raw: number;
}

function partOf(text: string, cells: readonly Cell[]): DecodedPart {
  return {
    text,
    rawSpan: (start, end) => {
      const cell = cells.findLast(({ at }) => at < end);
      return cell && { start: cell.raw + Math.max(0, start - cell.at), end: cell.raw + end - cell.at };
    },
  };
}
