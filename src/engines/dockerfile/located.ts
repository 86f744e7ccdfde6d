/** A stretch of the file: UTF-16 offsets from its start, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One of those at each place, the first: the same place can be met in several ways. */
export function distinctPlaces<T extends { readonly span: Span }>(hits: Iterable<T>): T[] {
  const seen = new Map<string, T>();
  for (const hit of hits) {
    const key = `${hit.span.start}-${hit.span.end}`;
    if (!seen.has(key)) seen.set(key, hit);
  }
  return [...seen.values()];
}

/** A text taken from the file (lines joined, quotes removed), which still knows where its characters stand there. */
export interface Located {
  readonly text: string;
  /** Where the characters from `start` to `end` of `text` stand in the file. */
  span(start: number, end: number): Span;
}

/** One place of the file, as it is. */
export function slice(file: string, { start, end }: Span): Located {
  return { text: file.slice(start, end), span: (from, to) => ({ start: start + from, end: start + to }) };
}

/** Part of a located text. */
export function part(whole: Located, from: number, to: number): Located {
  return { text: whole.text.slice(from, to), span: (start, end) => whole.span(from + start, from + end) };
}

/** Several places of the file read as one text. */
export function join(file: string, pieces: readonly Span[]): Located {
  const starts: number[] = [];
  let text = '';
  for (const piece of pieces) {
    starts.push(text.length);
    text += file.slice(piece.start, piece.end);
  }
  const origin = (index: number): number => {
    const at = pieceAt(starts, index);
    return (pieces[at]?.start ?? 0) + index - (starts[at] ?? 0);
  };
  // The end is the place after the last character, not where the next piece starts.
  return {
    text,
    span: (start, end) => ({ start: origin(start), end: end > start ? origin(end - 1) + 1 : origin(start) }),
  };
}

/** A text that stands at a span but is not spelled like it (an escaped string): every part of it is at the whole span. */
export function spelled(text: string, source: Located, start: number, end: number): Located {
  const raw = source.text.slice(start, end);
  const inset = raw.indexOf(text);
  if (inset !== -1) return part(source, start + inset, start + inset + text.length);
  const whole = source.span(start, end);
  return { text, span: () => whole };
}

function pieceAt(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
