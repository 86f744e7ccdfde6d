import { excerpt, maxLineText } from '../../../findings/finding';
import { detached } from '../../../formats/text';

/** How far line breaks have been counted: up to `position`, in line `line` that starts at `lineStart` (before the text, if below 0). */
export interface Lines {
  readonly position: number;
  readonly line: number;
  readonly lineStart: number;
}

export const startOfFile: Lines = { position: 0, line: 1, lineStart: 0 };

/** Counts on to `position`. A line ends with LF, CR LF, or CR alone. Looks at no more than lies between: a line can be all of a file. */
export function advance(lines: Lines, text: string, position: number): Lines {
  const start = lines.position;
  if (position <= start) return lines;
  const between = text.slice(start, position);
  let { line, lineStart } = lines;
  let feed = find('\n', between, 0);
  let carriage = find('\r', between, 0);
  for (;;) {
    const end = Math.min(feed, carriage);
    if (end === Infinity) break;
    if (end === feed) feed = find('\n', between, end + 1);
    else carriage = find('\r', between, end + 1);
    // Of CR LF only the LF ends the line.
    if (between[end] === '\r' && text[start + end + 1] === '\n') continue;
    line++;
    lineStart = start + end + 1;
  }
  return { position, line, lineStart };
}

/** The same count for a text that lacks its first `length` characters. */
export function dropped({ line, position, lineStart }: Lines, length: number): Lines {
  return { line, position: position - length, lineStart: lineStart - length };
}

function find(char: string, text: string, from: number): number {
  const at = text.indexOf(char, from);
  return at === -1 ? Infinity : at;
}

/** Where a secret stands: its line and columns, all from 1, and that line's text as `excerpt` gives it. */
export interface Place {
  readonly line: number;
  /** Where what tells that it is a secret begins, and where the secret ends. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly column: number;
  /** One past its last character on that line. */
  readonly endColumn: number;
  readonly lineText: string;
}

/** Offsets in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly from: number;
}

const breaks = (text: string): number => text.match(/\r\n|[\n\r]/g)?.length ?? 0;

/** The place of the characters from `start` to `end`, known by what begins at `from`; of a long line only what is around `start` is looked at. */
export function placeOf({ line, lineStart }: Lines, text: string, { start, end, from }: Span): Place {
  const lineFrom = Math.max(lineStart, start - maxLineText, 0);
  const around = text.slice(start, start + maxLineText);
  const lineEnd = around.search(/[\r\n]/);
  const part = text.slice(lineFrom, start) + (lineEnd === -1 ? around : around.slice(0, lineEnd));
  const column = start - lineStart + 1;
  const marked = text.slice(start, end).search(/[\r\n]/);
  return {
    line,
    firstLine: line - breaks(text.slice(from, start)),
    lastLine: line + breaks(text.slice(start, end)),
    column,
    endColumn: column + (marked === -1 ? end - start : marked),
    lineText: detached(excerpt(part, start - lineFrom + 1)),
  };
}
