import type { Span } from './located';

/** Lines and columns count from 1; columns are UTF-16 units, `endColumn` is one past the last character. */
export interface Place {
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export interface Places {
  readonly place: (span: Span) => Place;
  /** Where a line (from 1) stands, without its line break. */
  readonly line: (line: number) => Span;
}

/** Turns offsets of one text into lines and columns; builds its index once, then answers in logarithmic time. */
export function placesIn(text: string): Places {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const place = ({ start, end }: Span): Place => {
    const first = lineOf(start);
    const last = lineOf(Math.max(start, end - 1));
    const column = (line: number, offset: number): number => offset - (starts[line] ?? 0) + 1;
    return {
      startLine: first + 1,
      endLine: last + 1,
      startColumn: column(first, start),
      endColumn: column(last, Math.max(end, start)),
    };
  };
  const line = (number: number): Span => {
    const start = starts[number - 1] ?? text.length;
    let end = (starts[number] ?? text.length + 1) - 1;
    while (end > start && text[end - 1] === '\r') end--;
    return { start, end };
  };
  return { place, line };
}

/** `text` with every character of the spans but line breaks replaced by `*`, so that offsets stay what they are. */
export function coverUp(text: string, spans: readonly Span[]): string {
  let covered = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    const first = Math.max(start, from);
    covered += text.slice(from, first) + text.slice(first, end).replace(/[^\r\n]/g, '*');
    from = end;
  }
  return covered + text.slice(from);
}
