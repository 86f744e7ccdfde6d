import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { excerpt, type Location } from '../../findings/finding';
import type { PlacedFinding } from './run';
import { redaction } from './secret';

/** Where a finding is, in the terms of `Location`, and what stands there. */
export interface FoundPlace {
  readonly location: Location;
  readonly lineText: string;
  /** What is marked, from the file's own bytes; empty where that can't be told. */
  readonly marked: string;
}

/** In a larger file a finding has its line, and no text. */
const maxBytes = 64 * 1024 * 1024;
/** The longest PEM block that is taken for one secret. */
const maxBlock = 20_000;

/**
 * Tells where findings are by the bytes that the engine read: call it while they are there. Of `secrets` the whole token is marked,
 * since engines count columns in several ways.
 */
export function placesIn({ secrets }: { readonly secrets: boolean }): (finding: PlacedFinding) => FoundPlace {
  let last: { readonly onDisk: string; readonly lines: Lines | undefined } | undefined;
  return (finding) => {
    const { file, member, startLine, endLine = startLine } = finding;
    const { path } = file.entry;
    if (member !== undefined) return { location: { path, member }, lineText: '', marked: '' };
    if (startLine === undefined) return { location: { path }, lineText: '', marked: '' };
    if (last?.onDisk !== file.onDisk) last = { onDisk: file.onDisk, lines: linesOf(file.onDisk) };
    const ofLines = { path, startLine, endLine: Math.max(startLine, endLine ?? startLine) };
    const { lines } = last;
    const line = lines?.offset(startLine);
    const until = lines?.offset(ofLines.endLine);
    if (lines === undefined || line === undefined || until === undefined) {
      return { location: ofLines, lineText: '', marked: '' };
    }
    const { startColumn, endColumn } = finding;
    const text = lines.text(startLine);
    if (startColumn === undefined || endColumn === undefined) {
      return { location: ofLines, lineText: excerpt(lines.decode(text), 1), marked: '' };
    }
    let [start, end] = [line + startColumn, until + endColumn];
    if (secrets) [start, end] = tokenAt(lines.bytes, start, end, finding.redacted);
    return spanned(lines, path, start, end);
  };
}

/** Lines end with LF, as engines count them. Bytes as Latin-1, so that an offset in the text is one in the file. */
class Lines {
  readonly #starts: number[] = [0];

  constructor(
    readonly bytes: string,
    private readonly encoding: 'utf8' | 'latin1',
  ) {
    for (let at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** Where a line starts, from 1; undefined when there is none. */
  offset(line: number): number | undefined {
    return this.#starts[line - 1];
  }

  /** The number of the line that holds an offset. */
  lineAt(offset: number): number {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  /** The bytes of a line without its line break. */
  text(line: number): string {
    const start = this.offset(line) ?? this.bytes.length;
    const next = this.offset(line + 1);
    return this.bytes.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '');
  }

  decode(bytes: string): string {
    return Buffer.from(bytes, 'latin1').toString(this.encoding);
  }
}

function linesOf(onDisk: string): Lines | undefined {
  if (statSync(onDisk).size > maxBytes) return undefined;
  const bytes = readFileSync(onDisk);
  return new Lines(bytes.toString('latin1'), isUtf8(bytes) ? 'utf8' : 'latin1');
}

/** From `start` to before `end`, in bytes; columns are those of the text. */
function spanned(lines: Lines, path: string, start: number, end: number): FoundPlace {
  const startLine = lines.lineAt(start);
  const endLine = lines.lineAt(Math.max(start, end - 1));
  const columnOf = (line: number, offset: number): number => {
    const from = lines.offset(line) ?? 0;
    return lines.decode(lines.bytes.slice(from, offset)).length + 1;
  };
  const startColumn = columnOf(startLine, start);
  const location = { path, startLine, endLine, startColumn, endColumn: columnOf(endLine, end) };
  const lineText = excerpt(lines.decode(lines.text(startLine)), startColumn);
  return { location, lineText, marked: lines.decode(lines.bytes.slice(start, end)) };
}

const tokenCharacter = /[\w+/~.-]/;
const widest = 400;

/** The secret itself of what an engine marked; where that isn't what it says it marked, the whole words around. */
function tokenAt(bytes: string, from: number, to: number, redacted: string | undefined): [number, number] {
  const [start, end] = [Math.max(0, from), Math.min(bytes.length, Math.max(from + 1, to))];
  if (bytes.startsWith('-----BEGIN ', start)) {
    const close = /-----END [^-\n]{1,40}-----/.exec(bytes.slice(start, start + maxBlock));
    return [start, close === null ? end : start + close.index + close[0].length];
  }
  if (redacted === undefined) return [start, end];
  const around = redacted.split(redaction);
  const [before = '', after = ''] = around.map((text) => Buffer.from(text).toString('latin1'));
  const marked = bytes.slice(start, end);
  if (
    around.length === 2 &&
    marked.length > before.length + after.length &&
    marked.startsWith(before) &&
    marked.endsWith(after)
  ) {
    return [start + before.length, end - after.length];
  }
  let [left, right] = [start, end];
  while (left > 0 && start - left < widest && tokenCharacter.test(bytes[left - 1] ?? '')) left--;
  while (right < bytes.length && right - end < widest && tokenCharacter.test(bytes[right] ?? '')) right++;
  return [left, right];
}
