import { isObject, parseJson } from '../metrics-file/json';
import { FileProblem, SyntaxProblem } from '../metrics-file/problem';

/** Of what isn't parsed one by one. */
const maxBytes = 64 * 1024 * 1024;
const maxValues = 5_000_000;
/** No tool that is read by people reports more. */
const maxResults = 1_000_000;
/** Nested deeper than any tool's report. */
const maxDepth = 1_000;
/** Up to this length a text that isn't JSON is read again by the reader that knows NaN and says where it breaks. */
const rereadLength = 1 << 24;

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Parses a JSON text in UTF-8. The items of `runs[…].results`, which make a SARIF file large, stay text until they are asked for
 * one by one (`Slices`). Throws a FileProblem that names the place.
 */
export function parseReport(bytes: Buffer): unknown {
  const scanner = new Scanner(bytes);
  const cuts = scanner.cuts();
  if (cuts.length === 0) {
    const value = parsed(bytes, 0);
    if (keysIn(value) < scanner.keys) refuseTwice(bytes);
    return value;
  }
  const kept: Buffer[] = [];
  let from = 0;
  for (const { start, end } of cuts) {
    kept.push(bytes.subarray(from, start), Buffer.from('[]'));
    from = end;
  }
  kept.push(bytes.subarray(from));
  const value = parsed(Buffer.concat(kept), 0) as { readonly runs?: readonly Record<string, unknown>[] };
  const keys = keysIn(value);
  for (const { run, items } of cuts) {
    const owner = value.runs?.[run];
    const { results } = owner ?? {};
    if (owner === undefined || !Array.isArray(results) || results.length > 0) {
      throw new FileProblem(`runs[${run}]: a key of it occurs twice`);
    }
    owner.results = new Slices(bytes, items, `runs[${run}].results`);
  }
  if (keys < scanner.keys) throw new FileProblem(twice);
  return value;
}

const twice = 'a key occurs twice in one object, and all but the last would be lost';

/** Says where, if it can. */
function refuseTwice(bytes: Buffer): never {
  if (bytes.length <= rereadLength) reread(bytes, 0, bytes.toString());
  throw new FileProblem(twice);
}

/** How many members all objects of a parsed value have. */
function keysIn(value: unknown): number {
  let count = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null) continue;
    const inner: readonly unknown[] = Array.isArray(one) ? one : Object.values(one);
    if (inner !== one) count += inner.length;
    for (const each of inner) if (typeof each === 'object') open.push(each);
  }
  return count;
}

/** A list whose items are parsed when they are asked for. */
export class Slices implements Iterable<unknown> {
  constructor(
    private readonly bytes: Buffer,
    /** Where each item starts and ends, one after the other. */
    private readonly offsets: readonly number[],
    /** What errors call the list. */
    readonly name: string,
  ) {}

  get length(): number {
    return this.offsets.length / 2;
  }

  *[Symbol.iterator](): Generator {
    for (let at = 0; at < this.offsets.length; at += 2) {
      yield parsed(this.bytes, this.offsets[at] ?? 0, this.offsets[at + 1] ?? 0);
    }
  }
}

function parsed(bytes: Buffer, start: number, end = bytes.length): unknown {
  if (end - start > maxBytes)
    throw new FileProblem(`${end - start} bytes without the results; at most ${maxBytes} are read`);
  const text = bytes.toString('utf8', start, end);
  try {
    return JSON.parse(text);
  } catch (error) {
    // Python writes NaN and Infinity.
    if (text.length <= rereadLength) return reread(bytes, start, text);
    const position = /position (\d+)/.exec(String(error))?.[1];
    const offset = position === undefined ? text.length : Number(position);
    throw new FileProblem(`${placeIn(bytes, start + offset)}: not JSON`);
  }
}

function reread(bytes: Buffer, start: number, text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    const before = Buffer.byteLength(text.slice(0, error.offset));
    throw new FileProblem(`${placeIn(bytes, start + before)}: ${error.message}`);
  }
}

function placeIn(bytes: Buffer, offset: number): string {
  let line = 1;
  let lineStart = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1 && at < offset; at = bytes.indexOf(0x0a, at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return `line ${line}, column ${bytes.toString('utf8', lineStart, offset).length + 1}`;
}

interface Cut {
  readonly run: number;
  /** From the list's `[` to behind its `]`. */
  readonly start: number;
  readonly end: number;
  readonly items: readonly number[];
}

/** Walks the members of the document, of its runs and of their results, and steps over everything else. */
class Scanner {
  private at = 0;
  /** How many keys are written, but for those in results. */
  keys = 0;
  private readonly found: Cut[] = [];

  constructor(private readonly bytes: Buffer) {}

  cuts(): readonly Cut[] {
    if (this.peek() === openBrace) {
      const seen = new Set<string>();
      this.members((key) => {
        // The last one would count alone.
        if (seen.has(key)) this.fail(`${JSON.stringify(key.slice(0, 60))} occurs twice`);
        seen.add(key);
        if (key !== 'runs' || this.peek() !== openBracket) return false;
        this.runs();
        return true;
      });
    } else this.skip();
    if (this.peek() !== undefined) this.fail('something follows the value');
    return this.found;
  }

  private runs(): void {
    this.items((run) => {
      if (this.peek() !== openBrace) return false;
      let seen = false;
      this.members((key) => {
        if (key !== 'results' || this.peek() !== openBracket) return false;
        if (seen) this.fail('"results" occurs twice');
        seen = true;
        this.results(run);
        return true;
      });
      return true;
    });
  }

  private results(run: number): void {
    const { at: start, keys } = this;
    const items: number[] = [];
    this.items((index) => {
      if (this.peek() !== openBrace) this.fail(`runs[${run}].results[${index}] is no object`);
      const from = this.at;
      this.skip();
      if (items.length === 2 * maxResults) this.fail(`more than ${maxResults} results`);
      items.push(from, this.at);
      return true;
    });
    this.keys = keys;
    this.found.push({ run, start, end: this.at, items });
  }

  /** The object at `at`; `take` steps over a value, or leaves it. */
  private members(take: (key: string) => boolean): void {
    this.list(closeBrace, () => {
      if (this.peek() !== quote) this.fail('expected a key in double quotes');
      const start = this.at + 1;
      this.skip();
      const key = this.bytes.toString('utf8', start, this.at - 1);
      if (this.peek() !== colon) this.fail('expected ":"');
      this.at++;
      this.keys++;
      if (!take(key)) this.skip();
    });
  }

  private items(take: (index: number) => boolean): void {
    this.list(closeBracket, (index) => {
      if (!take(index)) this.skip();
    });
  }

  private list(close: number, item: (index: number) => void): void {
    this.at++;
    if (this.peek() === close) {
      this.at++;
      return;
    }
    for (let index = 0; ; index++) {
      item(index);
      const next = this.peek();
      if (next !== comma && next !== close) this.fail(`expected "," or "${String.fromCharCode(close)}"`);
      this.at++;
      if (next === close) return;
    }
  }

  /** Steps over a value, which is parsed later. */
  private skip(): void {
    const { bytes } = this;
    const { length } = bytes;
    const first = this.peek();
    if (first === quote) {
      this.at = this.afterString(this.at);
      return;
    }
    if (first !== openBrace && first !== openBracket) {
      const start = this.at;
      while (this.at < length && !isEnd(bytes[this.at])) this.at++;
      if (this.at === start) this.fail('expected a value');
      return;
    }
    let depth = 0;
    let values = 0;
    for (let at = this.at; at < length; at++) {
      const byte = bytes[at];
      if (byte === quote) at = this.afterString(at) - 1;
      else if (byte === comma) {
        if (++values > maxValues) {
          this.at = at;
          this.fail(`more than ${maxValues} values`);
        }
      } else if (byte === colon) this.keys++;
      else if (byte === openBrace || byte === openBracket) {
        if (++depth > maxDepth) {
          this.at = at;
          this.fail(`nested deeper than ${maxDepth} levels`);
        }
      } else if ((byte === closeBrace || byte === closeBracket) && --depth === 0) {
        this.at = at + 1;
        return;
      }
    }
    this.at = length;
    this.fail('it ends in the middle: is the file cut off?');
  }

  private afterString(start: number): number {
    const { bytes } = this;
    const { length } = bytes;
    for (let at = start + 1; at < length; at++) {
      const byte = bytes[at];
      if (byte === quote) return at + 1;
      if (byte === backslash) at++;
    }
    this.at = start;
    return this.fail('a string that never ends: is the file cut off?');
  }

  /** The next byte that is not white space. */
  private peek(): number | undefined {
    while (isSpace(this.bytes[this.at])) this.at++;
    return this.bytes[this.at];
  }

  private fail(problem: string): never {
    throw new FileProblem(`${placeIn(this.bytes, this.at)}: ${problem}`);
  }
}

const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

const isEnd = (byte: number | undefined): boolean =>
  byte === comma || byte === closeBrace || byte === closeBracket || byte === colon || isSpace(byte);

/** Whether it is an object, of whatever a JSON text holds. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value as Parameters<typeof isObject>[0]);
