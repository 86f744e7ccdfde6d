import { createHash } from 'node:crypto';
import type { PythonDiagnostic } from './engine';
import { Statements } from './statements';

type Place = Pick<PythonDiagnostic, 'line' | 'endLine' | 'endColumn'>;

/** Up to here it is the text itself that identifies. */
const maxPlain = 200;
/** In characters. Ten thousand findings inside one another must not each read the whole file. */
const maxSpan = 20_000;

/**
 * For a source's lines: what a finding that covers several of them is about, or `undefined` when it covers one. Its span
 * counts, and the arguments of a call of which ruff marks the function alone (`exec`, `os.system`): the first line would stay
 * the same while the rest is rewritten. Space counts once. Behind a span that is too long stands the whole source.
 */
export function spanIdentity(lines: readonly string[]): (place: Place) => string | undefined {
  let whole: string | undefined;
  return (place) => {
    const end = lastLine(lines, place);
    if (end === place.line) return undefined;
    const text = end === undefined ? undefined : spanText(lines, place.line, end);
    if (text === undefined) return (whole ??= digest(lines.join('\n')));
    return text.length > maxPlain ? digest(text) : text;
  };
}

/** Of the span, or of the arguments right behind it; `undefined` when they go on for too long. */
function lastLine(lines: readonly string[], { endLine, endColumn }: Place): number | undefined {
  const opened = (lines[endLine - 1] ?? '').slice(endColumn - 1, endColumn - 1 + maxSpan);
  if (!/^\s*\(/.test(opened)) return endLine;
  const state = new Statements();
  let read = 0;
  for (let line = endLine; line <= lines.length; line++) {
    const rest = line === endLine ? opened : (lines[line - 1] ?? '').slice(0, maxSpan);
    state.read(rest, true);
    if (state.atStart) return line;
    read += rest.length + 1;
    if (read > maxSpan) return undefined;
  }
  return lines.length;
}

function spanText(lines: readonly string[], from: number, to: number): string | undefined {
  const span: string[] = [];
  let length = 0;
  for (let line = from; line <= to; line++) {
    const text = lines[line - 1] ?? '';
    length += text.length + 1;
    if (length > maxSpan) return undefined;
    span.push(text);
  }
  return span.join(' ').trim().replace(/\s+/g, ' ');
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
