import type { SecretsEngine } from '../../engines/secrets';
import { excerpt, maxLineText, type Detection } from '../../findings/finding';
import { createDecoder, detectEncoding } from '../../formats/text';
import type { Tree, TreeEntry } from '../../trees/tree';
import { incomplete, secretDetection, type Place } from './detection';

/** Sizes in bytes or characters; a test scans with smaller ones. */
export interface Limits {
  /** How much of a file is read at once. */
  readonly chunk: number;
  /** A match that begins in the last characters of a chunk is left to the next one: the longest secret is shorter. */
  readonly ahead: number;
  /** The characters before those that the next chunk sees again, for what rules look back at; at least `maxLineText`. */
  readonly behind: number;
  /** Time for a file: this, and more by its size; ten times what a slow machine needs. */
  readonly baseMs: number;
  readonly msPerMegabyte: number;
  /** From here on secrets of one file are not listed. */
  readonly secrets: number;
}

export const defaultLimits: Limits = {
  chunk: 1 << 20,
  ahead: 20_000,
  behind: 4_000,
  baseMs: 10_000,
  msPerMegabyte: 200,
  secrets: 1_000,
};

/**
 * The secrets of one file, read piece by piece so that its size costs no memory; 'binary' when it isn't text.
 * Rejects with `UnreadableError` when it can't be read.
 */
export async function scanFile(
  tree: Tree,
  { path, size }: TreeEntry,
  engine: SecretsEngine,
  limits: Limits = defaultLimits,
): Promise<Detection[] | 'binary'> {
  const deadline = performance.now() + limits.baseMs + (limits.msPerMegabyte * size) / 1e6;
  const detections: Detection[] = [];
  let bytes = await tree.read(path, { offset: 0, length: limits.chunk });
  const encoding = detectEncoding(bytes);
  if (encoding === undefined) return 'binary';
  const decoder = createDecoder(encoding);

  let offset = 0;
  let text = '';
  /** Matches that begin before this offset in `text` were reported with the chunk before. */
  let from = 0;
  let lines = startOfFile;
  for (;;) {
    offset += bytes.length;
    const last = bytes.length < limits.chunk;
    text += decoder.write(bytes) + (last ? decoder.end() : '');
    const until = last ? text.length : Math.max(from, text.length - limits.ahead);
    const { matches, complete } = engine.scanUntil(text, path, deadline);
    for (const match of matches) {
      if (match.start < from || match.start >= until) continue;
      if (detections.length >= limits.secrets) {
        detections.push(
          incomplete(path, 'too-many-secrets', `it holds more than ${limits.secrets} secrets; the rest is not listed.`),
        );
        return detections;
      }
      lines = advance(lines, text, match.start);
      detections.push(secretDetection(path, match, placeOf(lines, text, match.start)));
    }
    if (!complete) {
      detections.push(
        incomplete(
          path,
          'unfinished-file',
          `it was not scanned to its end in the time that a file of ${size} bytes gets.`,
        ),
      );
      return detections;
    }
    if (last) return detections;
    const drop = Math.max(0, until - limits.behind);
    const { line, position, lineStart } = advance(lines, text, drop);
    lines = { line, position: position - drop, lineStart: lineStart - drop };
    text = text.slice(drop);
    from = until - drop;
    bytes = await tree.read(path, { offset, length: limits.chunk });
  }
}

/** How far line breaks have been counted: up to `position`, in line `line` that starts at `lineStart` (before the text, if below 0). */
interface Lines {
  readonly position: number;
  readonly line: number;
  readonly lineStart: number;
}

const startOfFile: Lines = { position: 0, line: 1, lineStart: 0 };

/** Counts on to `position`. A line ends with LF, CR LF, or CR alone. */
function advance(lines: Lines, text: string, position: number): Lines {
  let { line, lineStart } = lines;
  for (let i = lines.position; i < position; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && (code !== 13 || text.charCodeAt(i + 1) === 10)) continue;
    line++;
    lineStart = i + 1;
  }
  return { position: Math.max(position, lines.position), line, lineStart };
}

/** The place of `start`; of a long line only the characters around it are looked at. */
function placeOf({ line, lineStart }: Lines, text: string, start: number): Place {
  const from = Math.max(lineStart, start - maxLineText, 0);
  const around = text.slice(start, start + maxLineText);
  const lineEnd = around.search(/[\r\n]/);
  const part = text.slice(from, start) + (lineEnd === -1 ? around : around.slice(0, lineEnd));
  return { line, column: start - lineStart + 1, lineText: excerpt(part, start - from + 1) };
}
