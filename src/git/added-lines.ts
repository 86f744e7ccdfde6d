/** Lines that a commit adds to a file. */
export interface AddedLines {
  /** One after another; an empty one stands between two that aren't neighbours in the file. */
  readonly bytes: Buffer;
  /** Where in `bytes` neighbours begin, and the line of the file that the first of them is, from 1. */
  readonly runs: readonly { readonly start: number; readonly line: number }[];
}

/** So many bytes of the added lines of one file are held. */
const maxHeld = 2 * 1024 * 1024;

const slabSize = 512 * 1024;

const lineFeed = 0x0a;

/** Collects the added lines of one file after the other. */
export class LineBuffer {
  /** Of many files, one after the other: what was taken is not written again. */
  #slab = Buffer.allocUnsafe(slabSize);
  #start = 0;
  #end = 0;
  #runs: { start: number; line: number }[] = [];
  #next = 0;
  #overflown = false;

  /** Line `line` of the file comes next. */
  startLine(line: number): void {
    if (this.#overflown) return;
    if (line !== this.#next || this.#runs.length === 0) {
      if (this.#runs.length > 0) this.#append(separator, 0, 1);
      this.#runs.push({ start: this.#end - this.#start, line });
    }
    this.#next = line + 1;
  }

  /** A part of the line, up to its line feed at the most. */
  write(chunk: Buffer, from: number, until: number): void {
    this.#append(chunk, from, until);
  }

  /** What was written since the last call; undefined when it was too much to hold. */
  take(): AddedLines | undefined {
    const bytes = this.#slab.subarray(this.#start, this.#end);
    const lines = this.#overflown ? undefined : { bytes, runs: this.#runs };
    this.#start = this.#end;
    this.#runs = [];
    this.#overflown = false;
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
