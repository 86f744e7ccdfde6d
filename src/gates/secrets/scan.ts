import type { SecretsEngine } from '../../engines/secrets';
import { excerpt, maxLineText, type Detection } from '../../findings/finding';
import { detectEncoding } from '../../formats/text';
import type { Tree, TreeEntry } from '../../trees/tree';
import { incomplete, secretDetection, type Place } from './detection';
import { isLfsPointer } from './lfs';
import { bytesView, textView, type View } from './view';

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
 * The secrets of one file, read piece by piece so that its size costs no memory; 'lfs' when it only points to a content that
 * isn't here. A binary file is looked through for tokens of a known format. One in UTF-16 or UTF-32 is looked at both ways: a
 * byte order mark is easily put before something else.
 * Rejects with `UnreadableError` when it can't be read.
 */
export async function scanFile(
  tree: Tree,
  entry: TreeEntry,
  engine: SecretsEngine,
  limits: Limits = defaultLimits,
): Promise<Detection[] | 'lfs'> {
  const head = await tree.read(entry.path, { offset: 0, length: limits.chunk });
  if (isLfsPointer(head)) return 'lfs';
  const encoding = detectEncoding(head);
  const scan = (view: View): Promise<Detection[]> => scanView(tree, entry, engine, limits, head, view);
  if (encoding === undefined) return scan(bytesView());
  const detections = await scan(textView(encoding));
  if (encoding === 'utf-8' || encoding === 'latin1') return detections;
  const known = new Set(detections.map(({ identity }) => identity));
  const hidden = (await scan(bytesView())).filter(({ identity }) => !known.has(identity));
  return [...detections, ...hidden];
}

async function scanView(
  tree: Tree,
  { path, size }: TreeEntry,
  engine: SecretsEngine,
  limits: Limits,
  head: Buffer,
  view: View,
): Promise<Detection[]> {
  const deadline = performance.now() + limits.baseMs + (limits.msPerMegabyte * size) / 1e6;
  const detections: Detection[] = [];
  let bytes = head;
  let offset = 0;
  let text = '';
  /** Matches that begin before this offset in `text` were reported with the chunk before. */
  let from = 0;
  let lines = startOfFile;
  // Disk images and sparse files are zeros by the gigabyte.
  const zeros = view.binary && size > limits.chunk ? Buffer.alloc(limits.chunk) : undefined;
  for (;;) {
    offset += bytes.length;
    const last = bytes.length < limits.chunk;
    text += view.decode(zeros?.equals(bytes) ? bytes.subarray(0, 1) : bytes, last);
    const readable = view.readable(text);
    const until = last ? text.length : Math.max(from, text.length - limits.ahead);
    const { matches, complete } = engine.scanUntil(readable.text, path, {
      deadline,
      formatOnly: view.binary,
    });
    for (const match of matches) {
      const { offset: start, squeezed } = readable.rawOffset(match.start);
      if (start < from || start >= until) continue;
      if (detections.length >= limits.secrets) {
        detections.push(
          incomplete(path, 'too-many-secrets', `it holds more than ${limits.secrets} secrets; the rest is not listed.`),
        );
        return detections;
      }
      lines = advance(lines, text, start);
      detections.push(secretDetection(path, match, squeezed ? undefined : placeIn(view, lines, text, start)));
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
  let feed = find('\n', text, lines.position);
  let carriage = find('\r', text, lines.position);
  for (;;) {
    // Of CR LF only the LF ends the line.
    if (carriage + 1 === feed) carriage = find('\r', text, feed);
    const end = Math.min(feed, carriage);
    if (end >= position) break;
    line++;
    lineStart = end + 1;
    if (end === feed) feed = find('\n', text, lineStart);
    else carriage = find('\r', text, lineStart);
  }
  return { position: Math.max(position, lines.position), line, lineStart };
}

function find(char: string, text: string, from: number): number {
  const at = text.indexOf(char, from);
  return at === -1 ? Infinity : at;
}

/** Of what is not known to be text the line is not shown: it may be anything. */
function placeIn(view: View, lines: Lines, text: string, start: number): Place {
  const place = placeOf(lines, text, start);
  return view.binary ? { ...place, lineText: '' } : place;
}

/** The place of `start`; of a long line only the characters around it are looked at. */
function placeOf({ line, lineStart }: Lines, text: string, start: number): Place {
  const from = Math.max(lineStart, start - maxLineText, 0);
  const around = text.slice(start, start + maxLineText);
  const lineEnd = around.search(/[\r\n]/);
  const part = text.slice(from, start) + (lineEnd === -1 ? around : around.slice(0, lineEnd));
  return { line, column: start - lineStart + 1, lineText: excerpt(part, start - from + 1) };
}
