import { nameOf } from '../trees/names';
import { LineBuffer, type AddedLines } from './added-lines';
import { unquote } from './quoted';

/** What one commit brings to one file. */
export interface Addition {
  readonly commit: string;
  readonly path: string;
  /** The file's content in that commit. */
  readonly object: string;
  /** With some lines around them. Undefined where git shows none (a binary file) and where they are many: then the whole content is to be read. */
  readonly lines: AddedLines | undefined;
}

export interface PatchReader {
  commit(sha: string, parents: readonly string[]): void;
  addition(addition: Addition): void;
}

/** What `PatchParser` reads: what a commit adds to what its parent has, or, of a merge, what none of its parents has. */
export const patchOptions: readonly string[] = [
  ...['--root', '--patch', '--unified=3', '--inter-hunk-context=0', '--cc', '--find-renames', '--full-index'],
  ...['--no-ext-diff', '--no-textconv', '--no-color', '--no-show-signature', '--no-notes'],
  ...['--submodule=short', '--ignore-submodules=all', '--src-prefix=a/', '--dst-prefix=b/'],
  // A line of a header never begins with NUL.
  '--format=%x00%H %P',
];

/** git prints a few kilobytes at a time. Read so many at once they cost less; and no line of a header is longer. */
const bufferSize = 256 * 1024;

const [lineFeed, plus, minus, space, backslash] = [0x0a, 0x2b, 0x2d, 0x20, 0x5c];

/**
 * Reads what `git log` prints with `patchOptions`, as it comes. How many lines of content follow is known from each hunk's header, so
 * that no content is taken for a header. Throws where the text is not such a log.
 */
export class PatchParser {
  readonly #reader: PatchReader;
  readonly #buffer = Buffer.allocUnsafe(bufferSize);
  #filled = 0;
  #commit = '';
  #file: FileHeader | undefined;
  /** Lines of the hunk still to come: of each parent, and last of the result. Undefined between hunks. */
  #counts: number[] | undefined;
  /** What the line is whose end is still to come. */
  #line: 'kept' | 'removed' | undefined;
  /** The line of the file that the next line of the result is. */
  #number = 0;
  readonly #lines = new LineBuffer();

  constructor(reader: PatchReader) {
    this.#reader = reader;
  }

  feed(bytes: Buffer): void {
    for (let from = 0; from < bytes.length;) {
      const copied = bytes.copy(this.#buffer, this.#filled, from);
      this.#filled += copied;
      from += copied;
      if (this.#filled === bufferSize) this.#read();
      if (this.#filled === bufferSize) throw new Error('git printed a header without end');
    }
  }

  end(): void {
    this.#read();
    if (this.#counts !== undefined || this.#filled > 0) throw new Error('git ended in the middle of a patch');
    this.#endFile();
  }

  #read(): void {
    const chunk = this.#buffer.subarray(0, this.#filled);
    let at = 0;
    while (at < chunk.length) {
      const next =
        this.#counts === undefined ? this.#readHeader(chunk, at) : this.#readContent(chunk, at, this.#counts);
      if (next === undefined) break;
      at = next;
    }
    this.#buffer.copyWithin(0, at, this.#filled);
    this.#filled -= at;
  }

  /** Where the line at `at` ends; undefined when more is needed to tell. */
  #readHeader(chunk: Buffer, at: number): number | undefined {
    const end = chunk.indexOf(lineFeed, at);
    if (end < 0) return undefined;
    if (chunk[at] === 0) this.#startCommit(chunk.toString('latin1', at + 1, end));
    else if (end > at) this.#header(chunk.subarray(at, end));
    return end + 1;
  }

  #startCommit(line: string): void {
    this.#endFile();
    const [commit = '', ...parents] = line.split(' ').filter(Boolean);
    this.#commit = commit;
    this.#reader.commit(commit, parents);
  }

  #header(line: Buffer): void {
    // Most lines of a header say nothing that matters here (names, modes, how similar): their first letter tells.
    const kind = telling[line[0] ?? 0];
    if (kind === undefined) return;
    const text = line.toString('latin1');
    if (text.startsWith('diff --')) {
      this.#endFile();
      this.#file = { path: nameOf(pathOf(line, text)), object: undefined, shown: true };
    } else if (this.#file === undefined) throw new Error('git printed a patch of no file');
    else if (kind === '@') this.#startHunk(text);
    else if (text.startsWith('index ')) this.#file.object = objectOf(text);
    else if (text.startsWith('rename to ')) this.#file.path = nameOf(unquote(line.subarray('rename to '.length)));
    else if (text.startsWith('Binary files ')) this.#file.shown = false;
  }

  #startHunk(text: string): void {
    const ranges = text.slice(text.indexOf(' ') + 1, text.indexOf(' @@')).split(' ');
    const counts = ranges.map(lineCount);
    const [first = ''] = ranges.at(-1)?.slice(1).split(',') ?? [];
    if (counts.length < 2 || counts.some(Number.isNaN) || !/^\d+$/.test(first)) {
      throw new Error('git printed a hunk without its size');
    }
    this.#counts = counts.some((left) => left > 0) ? counts : undefined;
    this.#lines.startHunk();
    this.#number = Number(first);
  }

  #readContent(chunk: Buffer, at: number, counts: number[]): number | undefined {
    let from = at;
    if (this.#line === undefined) {
      // An empty line of context may lack its column; what begins with a backslash says that there is no last line feed.
      const parents = counts.length - 1;
      if (chunk.length - at < parents && chunk[at] !== lineFeed) return undefined;
      this.#line = chunk[at] === backslash ? 'removed' : this.#startLine(chunk, at, counts);
      if (this.#line === 'kept' && chunk[at] !== lineFeed) from += parents;
    }
    const end = chunk.indexOf(lineFeed, from);
    const until = end < 0 ? chunk.length : end + 1;
    if (this.#line === 'kept') this.#lines.write(chunk, from, until);
    if (end >= 0) {
      this.#line = undefined;
      if (!counts.some((left) => left > 0)) this.#counts = undefined;
    }
    return until;
  }

  /** Counts a line that begins with a column for each parent. It is added when none of them has it. */
  #startLine(chunk: Buffer, at: number, counts: number[]): 'kept' | 'removed' {
    const parents = counts.length - 1;
    let removed = false;
    let added = true;
    for (let i = 0; i < parents; i++) {
      const column = columnOf(chunk, at, i);
      if (column === minus) removed = true;
      if (column !== plus) added = false;
    }
    for (let i = 0; i < parents; i++) {
      if (columnOf(chunk, at, i) === (removed ? minus : space)) count(counts, i);
    }
    if (removed) return 'removed';
    count(counts, parents);
    this.#lines.startLine(this.#number++, added);
    return 'kept';
  }

  #endFile(): void {
    const file = this.#file;
    if (file === undefined) return;
    const lines = this.#lines.take();
    this.#file = undefined;
    const { path, object, shown } = file;
    // Only its name or mode is another, or it is deleted.
    if (object === undefined || /^0+$/.test(object)) return;
    if (shown && lines?.runs.length === 0) return;
    this.#reader.addition({ commit: this.#commit, path, object, lines: shown ? lines : undefined });
  }
}

/** First letters of the header lines that tell something. */
const telling: Readonly<Record<number, string>> = Object.fromEntries(
  ['d', 'i', 'r', 'B', '@'].map((letter) => [letter.charCodeAt(0), letter]),
);

/** Of `index <old>[,<old>]..<new>[ <mode>]`, the new object. */
function objectOf(text: string): string | undefined {
  const start = text.indexOf('..') + 2;
  const end = text.indexOf(' ', start);
  return text.slice(start, end < 0 ? undefined : end);
}

/** How many lines `-<first>[,<count>]` spans. */
function lineCount(range: string): number {
  const comma = range.indexOf(',');
  return comma < 0 ? 1 : Number(range.slice(comma + 1));
}

interface FileHeader {
  path: string;
  /** Undefined until the header tells, and for good where the content stays. */
  object: string | undefined;
  /** Whether git shows the lines. */
  shown: boolean;
}

/**
 * The path in `diff --cc <path>` or `diff --git a/<path> b/<path>`. In the latter both are as long; of a rename they aren't, and the
 * header tells its path again.
 */
function pathOf(line: Buffer, text: string): Buffer {
  const combined = /^diff --(?:cc|combined) /.exec(text);
  if (combined) return unquote(line.subarray(combined[0].length));
  const names = line.subarray('diff --git '.length);
  return unquote(names.subarray((names.length + 1) / 2)).subarray('b/'.length);
}

function columnOf(chunk: Buffer, at: number, i: number): number {
  const column = chunk[at] === lineFeed ? space : chunk[at + i];
  if (column === plus || column === minus || column === space) return column;
  throw new Error('git printed a line that is neither added nor removed');
}

function count(counts: number[], i: number): void {
  const left = counts[i] ?? 0;
  if (left === 0) throw new Error('git printed more lines than a hunk has');
  counts[i] = left - 1;
}
