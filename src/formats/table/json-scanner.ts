import { longestField } from './csv-scanner';

const [doubleQuote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];
const [zero, nine, minus, plus, point] = [0x30, 0x39, 0x2d, 0x2b, 0x2e];

/** What may stand behind a backslash. */
const escapes = Buffer.from('"\\/bfnrtu');

const fourHexDigits = /^[\da-f]{4}$/i;

/** Values nested deeper than this are refused. */
const deepest = 100;

export type JsonKind = 'number' | 'string' | 'boolean' | 'null' | 'nested';

/** A line that isn't JSON. */
export class JsonSyntaxError extends Error {}

/**
 * Reads JSON (RFC 8259) from bytes, one token after the other, without making strings. It also takes NaN, Infinity and
 * -Infinity, which Python writes.
 */
export class JsonScanner {
  at = 0;
  /** Where the value last read begins and ends; a string without its quotes. */
  start = 0;
  end = 0;
  /** Whether the string last read holds a backslash. */
  escaped = false;

  private bytes: Buffer = Buffer.alloc(0);
  private from = 0;
  private limit = 0;

  open(bytes: Buffer, from: number, limit: number): void {
    this.bytes = bytes;
    this.from = from;
    this.at = from;
    this.limit = limit;
  }

  /** The byte that comes next behind blanks; -1 at the end. It isn't taken. */
  peek(): number {
    const { bytes, limit } = this;
    let at = this.at;
    let byte = -1;
    for (; at < limit; at++) {
      byte = bytes[at] ?? 0;
      if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) break;
    }
    this.at = at;
    return at < limit ? byte : -1;
  }

  /** Takes a sign if it comes next. */
  take(sign: number): boolean {
    if (this.peek() !== sign) return false;
    this.at++;
    return true;
  }

  expect(sign: number, what: string): void {
    if (!this.take(sign)) this.fail(what);
  }

  /** Begins an object. Its members are then read by turns: {@link nextKey}, {@link value}. */
  beginObject(): void {
    this.expect(openBrace, 'an object');
  }

  /** The next key (see `start`, `end`), or `false` behind the object's last member. */
  nextKey(first: boolean): boolean {
    if (this.take(closeBrace)) return false;
    if (!first) {
      this.expect(comma, '"," or "}"');
    }
    if (this.peek() !== doubleQuote) this.fail('a key');
    this.string();
    const [start, end, escaped] = [this.start, this.end, this.escaped];
    this.expect(colon, '":"');
    [this.start, this.end, this.escaped] = [start, end, escaped];
    return true;
  }

  /** Takes one value, nested ones wholly. */
  value(depth = 0): JsonKind {
    const first = this.peek();
    if (first === doubleQuote) {
      this.string();
      return 'string';
    }
    if (first === openBrace || first === openBracket) {
      if (depth === deepest) this.fail(`at most ${deepest} levels`);
      const start = this.at;
      if (first === openBrace) this.skipObject(depth);
      else this.skipArray(depth);
      this.start = start;
      this.end = this.at;
      return 'nested';
    }
    this.start = this.at;
    const kind = this.literal(first);
    this.end = this.at;
    return kind;
  }

  fail(expected: string): never {
    const place = this.at < this.limit ? `at byte ${this.at - this.from + 1}` : 'at its end';
    throw new JsonSyntaxError(`not one JSON object: expected ${expected} ${place} of the line`);
  }

  private skipObject(depth: number): void {
    this.beginObject();
    for (let first = true; this.nextKey(first); first = false) this.value(depth + 1);
  }

  private skipArray(depth: number): void {
    this.at++;
    if (this.take(closeBracket)) return;
    do this.value(depth + 1);
    while (this.take(comma));
    this.expect(closeBracket, '"," or "]"');
  }

  private literal(first: number): JsonKind {
    if (first === 0x74) return this.word('true', 'boolean');
    if (first === 0x66) return this.word('false', 'boolean');
    if (first === 0x6e) return this.word('null', 'null');
    if (first === 0x4e) return this.word('NaN', 'number');
    if (first === minus) this.at++;
    if (this.bytes[this.at] === 0x49) return this.word('Infinity', 'number');
    this.number();
    return 'number';
  }

  private word(word: string, kind: JsonKind): JsonKind {
    for (let i = 0; i < word.length; i++, this.at++)
      if (this.at >= this.limit || this.bytes[this.at] !== word.charCodeAt(i)) this.fail('a value');
    return kind;
  }

  private number(): void {
    const start = this.at;
    if (!this.digits()) this.fail('a value');
    if (this.at - start > 1 && this.bytes[start] === zero) {
      this.at = start + 1;
      this.fail('no digit after a leading zero');
    }
    if (this.at < this.limit && this.bytes[this.at] === point) {
      this.at++;
      if (!this.digits()) this.fail('a digit');
    }
    if (this.at < this.limit && ((this.bytes[this.at] ?? 0) | 0x20) === 0x65) {
      this.at++;
      const sign = this.bytes[this.at];
      if (this.at < this.limit && (sign === minus || sign === plus)) this.at++;
      if (!this.digits()) this.fail('a digit');
    }
  }

  private digits(): boolean {
    const { bytes, limit } = this;
    const start = this.at;
    let at = start;
    for (; at < limit; at++) {
      const byte = bytes[at] ?? 0;
      if (byte < zero || byte > nine) break;
    }
    this.at = at;
    return at > start;
  }

  private string(): void {
    const { bytes, limit } = this;
    let at = this.at + 1;
    this.start = at;
    this.escaped = false;
    for (; at < limit; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === doubleQuote) {
        this.end = at;
        this.at = at + 1;
        if (at - this.start > longestField) this.fail(`at most ${longestField} bytes in a string`);
        return;
      }
      if (byte === backslash) {
        this.escaped = true;
        at++;
        if (!escapes.includes(bytes[at] ?? 0)) break;
        if (bytes[at] === 0x75 && !fourHexDigits.test(bytes.toString('latin1', at + 1, at + 5))) break;
      } else if (byte < 0x20) {
        break;
      }
    }
    this.at = Math.min(at, limit);
    this.fail('the end of a string');
  }
}
