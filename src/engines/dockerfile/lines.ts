import { heredocMarkers, type HeredocMarker } from './heredocs';
import { readExecForm } from './words';
import { join, type Located, slice, type Span } from './located';

export type Escape = '\\' | '`';

/** One instruction's text: continued lines joined, comments and empty lines between them left out, as BuildKit reads it. */
export interface LogicalLine {
  readonly text: Located;
  readonly heredocs: readonly Heredoc[];
  /** From the first character of the instruction to the end of its last line. */
  readonly span: Span;
}

export interface Heredoc {
  readonly name: string;
  readonly body: Located;
}

export interface Problem {
  readonly message: string;
  readonly span: Span;
}

export interface Directives {
  readonly escape: Escape;
  /** The image that reads the file in BuildKit's place (`# syntax=`). */
  readonly syntax: { readonly value: string; readonly span: Span } | undefined;
}

export interface Lines {
  readonly directives: Directives;
  readonly lines: readonly LogicalLine[];
  readonly problems: readonly Problem[];
}

/** BuildKit reads lines with Go's `bufio.Scanner`, whose longest token is 64 KiB less one byte; it refuses a longer line. */
export const maxLineBytes = 65_535;

const directivePattern = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(\S(?:.*\S)?)\s*$/;
const heredocInstruction = /^\s*(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s+(.*)$/is;

/**
 * Splits a Dockerfile into instructions by the rules of BuildKit's parser (moby/buildkit `frontend/dockerfile/parser`):
 * directives, continuation lines, comments and here-documents. Linear in the length of the file.
 */
export function splitLines(file: string): Lines {
  const physical = physicalLines(file);
  const problems: Problem[] = [];
  const directives = readDirectives(file, physical, problems);
  const lines: LogicalLine[] = [];
  for (let at = 0; at < physical.length; at++) {
    const first = physical[at];
    if (first === undefined) break;
    const start = first.start + leadingSpace(file, first);
    if (start === first.end || file[start] === '#') continue;

    const pieces: Span[] = [];
    let line: Span = { start, end: first.end };
    let last = first;
    for (;;) {
      const end = continuationAt(file, line, directives.escape);
      pieces.push({ start: line.start, end: end ?? line.end });
      if (end === undefined) break;
      const next = nextContinued(file, physical, at + 1);
      at = next - 1;
      const found = physical[next];
      if (found === undefined) break;
      at = next;
      line = last = found;
    }

    const text = join(file, pieces);
    const heredocs: Heredoc[] = [];
    for (const marker of openings(text.text)) {
      const closing = heredocEnd(file, physical, at + 1, marker);
      const body = { start: physical[at + 1]?.start ?? file.length, end: physical[closing]?.start ?? file.length };
      heredocs.push({ name: marker.name, body: slice(file, body) });
      if (closing === physical.length)
        problems.push({
          message: `the here-document "${shown(marker.name)}" is never closed`,
          span: { start, end: first.end },
        });
      at = Math.min(closing, physical.length - 1);
      last = physical[at] ?? last;
    }
    lines.push({ text, heredocs, span: { start, end: last.end } });
  }
  return { directives, lines, problems };
}

/** What the file says, fit for a message. */
export function shown(text: string): string {
  const clean = text.slice(0, 40).replace(/[^\x20-\x7e]/g, '?');
  return text.length > 40 ? `${clean}…` : clean;
}

function physicalLines(file: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < file.length;) {
    const lineFeed = file.indexOf('\n', start);
    const next = lineFeed === -1 ? file.length : lineFeed + 1;
    let end = lineFeed === -1 ? file.length : lineFeed;
    while (end > start && file[end - 1] === '\r') end--;
    lines.push({ start, end });
    start = next;
  }
  return lines;
}

function readDirectives(file: string, physical: readonly Span[], problems: Problem[]): Directives {
  let escape: Escape = '\\';
  let syntax: Directives['syntax'];
  const seen = new Set<string>();
  for (const line of physical) {
    const match = directivePattern.exec(file.slice(line.start, Math.min(line.end, line.start + 4_096)).trimStart());
    const name = match?.[1]?.toLowerCase();
    const value = match?.[2];
    if (name === undefined || value === undefined || !['escape', 'syntax', 'check'].includes(name)) break;
    if (seen.has(name)) problems.push({ message: `the directive "${name}" stands twice`, span: line });
    seen.add(name);
    if (name === 'syntax') syntax = { value, span: line };
    if (name === 'escape') {
      if (value === '\\' || value === '`') escape = value;
      else problems.push({ message: 'the escape directive takes only \\ or `', span: line });
    }
  }
  return { escape, syntax };
}

function leadingSpace(file: string, { start, end }: Span): number {
  let at = start;
  while (at < end && /\s/.test(file.charAt(at))) at++;
  return at - start;
}

/** Where the escape character that continues a line stands: the last one but blanks, and not escaped itself. */
function continuationAt(file: string, { start, end }: Span, escape: Escape): number | undefined {
  let at = end;
  while (at > start && (file[at - 1] === ' ' || file[at - 1] === '\t')) at--;
  if (at === start || file[at - 1] !== escape) return undefined;
  return at - 1 > start && file[at - 2] === escape ? undefined : at - 1;
}

/** The next line that continues an instruction: comments and blank lines between don't end it. */
function nextContinued(file: string, physical: readonly Span[], from: number): number {
  for (let at = from; at < physical.length; at++) {
    const line = physical[at];
    if (line === undefined) break;
    const start = line.start + leadingSpace(file, line);
    if (start < line.end && file[start] !== '#') return at;
  }
  return physical.length;
}

/** The exec form opens none: no shell reads it. */
function openings(instruction: string): HeredocMarker[] {
  const argument = heredocInstruction.exec(instruction)?.[1];
  return argument === undefined || Array.isArray(readExecForm(argument, 0)) ? [] : heredocMarkers(instruction);
}

function heredocEnd(file: string, physical: readonly Span[], from: number, marker: HeredocMarker): number {
  for (let at = from; at < physical.length; at++) {
    const line = physical[at];
    if (line === undefined || line.end - line.start < marker.name.length) continue;
    const text = file.slice(line.start, line.end);
    if ((marker.stripTabs ? text.replace(/^\t+/, '') : text) === marker.name) return at;
  }
  return physical.length;
}
