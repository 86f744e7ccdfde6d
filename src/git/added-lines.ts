/** Lines that a commit adds to a file, and the unchanged ones around them. */
export interface AddedLines {
  /** One after another; an empty one stands between two that aren't neighbours in the file. */
  readonly bytes: Buffer;
  /** Neighbours that are all added, or all unchanged. */
  readonly runs: readonly Run[];
}

interface Run {
  /** Where in `bytes` it begins. */
  readonly start: number;
  /** The line of the file that its first one is, from 1. */
  readonly line: number;
  readonly added: boolean;
}

/** So many bytes of the lines of one file are held. */
const maxHeld = 2 * 1024 * 1024;

const slabSize = 512 * 1024;

const lineFeed = 0x0a;

/** Collects the added lines of one file after the other, each with the lines around it. */
export class LineBuffer {
  /** Of many files, one after the other: what was taken is not written again. */
  #slab = Buffer.allocUnsafe(slabSize);
  #start = 0;
  #end = 0;
  #runs: Run[] = [];
  #next = 0;
  #overflown = false;
  /** What is kept in any case: nothing was added after it. */
  #kept = { runs: 0, length: 0 };

  /** Lines that are not around those before come next. If none of those was added, they say nothing. */
  startHunk(): void {
    const { runs, length } = this.#kept;
    if (!this.#runs.slice(runs).some(({ added }) => added)) {
      this.#runs.length = runs;
      this.#end = this.#start + length;
    }
    this.#kept = { runs: this.#runs.length, length: this.#end - this.#start };
  }

  /** Line `line` of the file comes next. */
  startLine(line: number, added: boolean): void {
    if (this.#overflown) return;
    const last = this.#runs.at(-1);
    if (last !== undefined && line !== this.#next) this.#append(separator, 0, 1);
    if (last === undefined || line !== this.#next || last.added !== added) {
      this.#runs.push({ start: this.#end - this.#start, line, added });
    }
    this.#next = line + 1;
  }

  /** A part of the line, up to its line feed at the most. */
  write(chunk: Buffer, from: number, until: number): void {
    this.#append(chunk, from, until);
  }

  /** What was written since the last call; undefined when it was too much to hold. */
  take(): AddedLines | undefined {
    this.startHunk();
    const bytes = this.#slab.subarray(this.#start, this.#end);
    const lines = this.#overflown ? undefined : { bytes, runs: this.#runs };
    this.#start = this.#end;
    this.#runs = [];
    this.#overflown = false;
    this.#kept = { runs: 0, length: 0 };
    return lines;
  }

  #append(chunk: Buffer, from: number, until: number): void {
    const length = this.#end - this.#start + until - from;
    if (length > maxHeld) this.#overflown = true;
    if (this.#overflown) return;
    if (this.#start + length > this.#slab.length) {
      const next = Buffer.allocUnsafe(Math.max(slabSize, 2 * length));
      this.#end = this.#slab.copy(next, 0, this.#start, this.#end);
      this.#start = 0;
      this.#slab = next;
    }
    this.#end += chunk.copy(this.#slab, this.#end, from, until);
  }
}

const separator = Buffer.of(lineFeed);

/** The line of the file that the byte at `offset` of `lines` is in. */
export function fileLine({ bytes, runs }: AddedLines, offset: number): number {
  const run = runs.findLast(({ start }) => start <= offset);
  if (run === undefined) return 1;
  let line = run.line;
  for (let at = bytes.indexOf(lineFeed, run.start); at >= 0 && at < offset; at = bytes.indexOf(lineFeed, at + 1))
    line++;
  return line;
}

/** Whether one of the bytes from `start` to `end` is of an added line. */
export const touchesAdded = ({ bytes, runs }: AddedLines, start: number, end: number): boolean =>
  runs.some((run, i) => run.added && run.start < end && start < (runs[i + 1]?.start ?? bytes.length));
