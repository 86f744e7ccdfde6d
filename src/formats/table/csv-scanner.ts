import { isUtf8 } from 'node:buffer';

/** The longest cell. A longer one is most likely a quote left open. */
export const longestField = 1_000_000;

/** The longest record, so that a file without line ends can't fill the memory. */
const longestRecord = 64 * 1024 * 1024;

export const [lineFeed, carriageReturn, quote] = [0x0a, 0x0d, 0x22];

const ordinary = 0;
const nul = 2;

/** Cells as they stand in the file: bare, in quotes, in quotes with doubled quotes inside. */
export const [bare, inQuotes, withDoubledQuotes] = [0, 1, 2];

/**
 * Finds the cells of one record of CSV (RFC 4180; a record ends with LF, CR LF or CR). It holds where they begin and end; it
 * decodes nothing.
 */
export class RecordScanner {
  /** Where the cells' text begins and ends, without quotes; of at most `capacity` cells. */
  starts: Int32Array;
  ends: Int32Array;
  quoting: Uint8Array;
  /** How many cells the record has; 0 is an empty line. */
  fields = 0;
  /** How many lines the record takes. */
  lines = 0;
  /** What is wrong with the record; `fields` is then the index of the cell. */
  problem: string | undefined;
  private readonly classes = new Uint8Array(256);

  constructor(
    private readonly delimiter: number,
    private capacity: number,
    private readonly grows: boolean,
  ) {
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.quoting = new Uint8Array(capacity);
    this.classes[delimiter] = 1;
    this.classes[lineFeed] = 1;
    this.classes[carriageReturn] = 1;
    this.classes[0] = nul;
  }

  /**
   * Scans the record that begins at `from`. Returns where the next one begins, or -1 when the bytes end inside this one and
   * there are more to come (`last` is false), or when it has a `problem`.
   */
  scan(bytes: Buffer, from: number, last: boolean): number {
    const { classes, delimiter } = this;
    const end = bytes.length;
    this.problem = undefined;
    this.lines = 1;
    let at = from;
    let field = 0;
    for (;;) {
      let start = at;
      let close: number;
      let quoted = bare;
      if (bytes[at] === quote) {
        quoted = inQuotes;
        start = ++at;
        for (;;) {
          while (at < end) {
            const byte = bytes[at] ?? 0;
            if (byte === quote || byte === 0) break;
            if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed)) this.lines++;
            at++;
          }
          if (bytes[at] === 0) return this.stop(field, 'holds a NUL byte');
          if (at >= end && last) return this.stop(field, 'the quote that opens this cell is never closed');
          if (at + 1 >= end && !last) return this.incomplete(field, start, from, end);
          if (bytes[at + 1] !== quote) break;
          quoted = withDoubledQuotes;
          at += 2;
        }
        close = at++;
        if (at < end && classes[bytes[at] ?? 0] !== 1)
          return this.stop(field, 'there is text between the closing quote and the end of the cell');
      } else {
        while (at < end && classes[bytes[at] ?? 0] === ordinary) at++;
        close = at;
      }
      if (close - start > longestField) return this.stop(field, tooLong);
      if (at >= end && !last) return this.incomplete(field, start, from, end);

      if (field < this.capacity || this.grow()) {
        this.starts[field] = start;
        this.ends[field] = close;
        this.quoting[field] = quoted;
      }
      const byte = bytes[at];
      if (byte === 0) return this.stop(field, 'holds a NUL byte');
      field++;
      at++;
      if (byte === delimiter) continue;
      if (byte === carriageReturn) {
        if (at >= end && !last) return this.incomplete(field, at, from, end);
        if (bytes[at] === lineFeed) at++;
      }
      this.fields = field === 1 && close === start && quoted === bare ? 0 : field;
      return Math.min(at, end);
    }
  }

  private incomplete(field: number, start: number, from: number, end: number): number {
    if (end - start > longestField) return this.stop(field, tooLong);
    if (end - from > longestRecord) return this.stop(field, `the record is longer than ${longestRecord} bytes`);
    return -1;
  }

  private stop(field: number, problem: string): number {
    this.fields = field;
    this.problem = problem;
    return -1;
  }

  private grow(): boolean {
    if (!this.grows) return false;
    const { starts, ends, quoting } = this;
    this.capacity *= 2;
    this.starts = new Int32Array(this.capacity);
    this.ends = new Int32Array(this.capacity);
    this.quoting = new Uint8Array(this.capacity);
    this.starts.set(starts);
    this.ends.set(ends);
    this.quoting.set(quoting);
    return true;
  }
}

const tooLong = `the cell is longer than ${longestField} bytes; is a quote left open?`;

/** Takes the doubled quotes of a cell for single ones. */
export function unescape(bytes: Buffer, start: number, end: number): Buffer {
  const plain = Buffer.allocUnsafe(end - start);
  let length = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === quote) at++;
    plain[length++] = byte;
  }
  return plain.subarray(0, length);
}

/** The text of a cell. Bytes that aren't UTF-8 are read as Latin-1. */
export function cellText(bytes: Buffer, { starts, ends, quoting }: RecordScanner, field: number): string {
  const [start, end] = [starts[field] ?? 0, ends[field] ?? 0];
  const plain = quoting[field] === withDoubledQuotes ? unescape(bytes, start, end) : bytes.subarray(start, end);
  return isUtf8(plain) ? plain.toString('utf8') : plain.toString('latin1');
}
