import { isExcerpt, type Detection, type Snippet } from './finding';

export interface Span {
  /** Offsets in the line, from 0. */
  readonly start: number;
  readonly end: number;
}

export interface SecretMasker {
  /** Where a line holds secrets. */
  find(line: string, path: string): readonly Span[];
  /** What is shown in place of one. */
  mask(value: string): string;
}

/**
 * The line a detection is on, as it may be shown: every secret in it masked, its own (`sensitive`) and any other. A cut
 * line has none: a secret that the cut went through could not be told.
 */
export function snippetOf(detection: Detection, masker: SecretMasker): Snippet | undefined {
  const { lineText, location } = detection;
  if (location.startLine === undefined || lineText === '' || isExcerpt(lineText)) return undefined;
  const oneLine = location.endLine === undefined || location.endLine === location.startLine;
  const start = Math.min((location.startColumn ?? firstNonBlank(lineText) + 1) - 1, lineText.length);
  const end = Math.min(oneLine ? (location.endColumn ?? lineText.length + 1) - 1 : lineText.length, lineText.length);
  const own = detection.sensitive ? [{ start, end }] : [];
  const spans = merge([...own, ...masker.find(lineText, location.path)]);

  let text = '';
  let at = 0;
  /** The place in `text` of a place in the line; inside a mask, the mask's start. */
  let column = start;
  let endColumn = end;
  for (const span of spans) {
    text += lineText.slice(at, span.start);
    const masked = masker.mask(lineText.slice(span.start, span.end));
    const shift = masked.length - (span.end - span.start);
    const maskStart = text.length;
    if (start >= span.end) column += shift;
    else if (start > span.start) column = maskStart;
    if (end >= span.end) endColumn += shift;
    else if (end > span.start) endColumn = maskStart + masked.length;
    text += masked;
    at = span.end;
  }
  text += lineText.slice(at);
  return { text, column: column + 1, length: Math.max(1, endColumn - column) };
}

const firstNonBlank = (line: string): number => Math.max(0, line.search(/\S/));

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else if (span.end > span.start) merged.push(span);
  }
  return merged;
}
