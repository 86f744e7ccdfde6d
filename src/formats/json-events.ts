import { FormatError } from './cursor';
import type { ByteSource } from './source';
import { piecesOf } from './source';

export type JsonKey = string | number;

/** What a JSON text says, in order. `path` is valid during the call only. */
export interface JsonHandler {
  /** An object or array begins; `path` is its own. */
  open?(kind: 'object' | 'array', path: readonly JsonKey[], offset: number): void;
  close?(kind: 'object' | 'array', path: readonly JsonKey[], offset: number): void;
  string?(text: string, path: readonly JsonKey[], offset: number): void;
  literal?(value: number | boolean | null, path: readonly JsonKey[], offset: number): void;
  /** A key, once again in the same object. */
  duplicate?(key: string, path: readonly JsonKey[], offset: number): void;
}

interface Level {
  readonly kind: 'object' | 'array';
  readonly keys: Set<string>;
}

const maxDepth = 1_000;
const maxString = 1 << 26;
const maxKeys = 2_000_000;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'more' | 'nothing';

const [quote, backslash, minus] = [0x22, 0x5c, 0x2d];

/** Reads the JSON text that a source holds. Throws `FormatError`. */
export async function readJson(source: ByteSource, handler: JsonHandler): Promise<void> {
  const events = new JsonEvents(handler);
  for await (const piece of piecesOf(source)) events.push(piece);
  events.end();
}

/**
 * Reads JSON (RFC 8259) that comes in pieces, and NaN, Infinity and -Infinity, which Python writes. It is strict, and holds no more than
 * the string it is in and the keys of the objects it is in. Throws `FormatError`.
 */
export class JsonEvents {
  private rest: Buffer = Buffer.alloc(0);
  /** The offset of `rest` in the text. */
  private base = 0;
  private readonly levels: Level[] = [];
  private readonly path: JsonKey[] = [];
  private expected: Expected = 'value';
  private keys = 0;
  private started = false;

  constructor(private readonly handler: JsonHandler) {}

  push(piece: Buffer): void {
    const all = this.rest.length === 0 ? piece : Buffer.concat([this.rest, piece]);
    this.rest = all.subarray(this.run(all, false));
    if (this.rest.length > maxString) throw new FormatError(`a string has more than ${maxString} bytes`, this.base);
  }

  end(): void {
    this.run(this.rest, true);
    if (this.expected !== 'nothing') throw new FormatError('it ends in the middle', this.base);
  }

  /** Answers how many bytes were taken. */
  private run(bytes: Buffer, last: boolean): number {
    let at = 0;
    const start = this.base;
    if (!this.started && bytes.length >= 3) {
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) at = 3;
      this.started = true;
    }
    while (at < bytes.length) {
      const byte = bytes[at] ?? 0;
      if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
        at++;
        continue;
      }
      const next = this.token(bytes, at, byte, last, start);
      if (next === undefined) break;
      at = next;
    }
    this.base = start + at;
    return at;
  }

  /** Takes the token at `at`: answers where the next one may begin, or undefined when it isn't there as a whole. */
  private token(bytes: Buffer, at: number, byte: number, last: boolean, base: number): number | undefined {
    const offset = base + at;
    const { expected } = this;
    if (expected === 'nothing') throw new FormatError('something follows the value', offset);
    if (expected === ':') {
      if (byte !== 0x3a) throw new FormatError('expected ":"', offset);
      this.expected = 'value';
      return at + 1;
    }
    if (expected === 'more') {
      this.more(byte, offset);
      return at + 1;
    }
    if (expected === 'key or }' && byte === 0x7d) {
      this.close(offset);
      return at + 1;
    }
    if (expected === 'key' || expected === 'key or }') {
      if (byte !== quote) throw new FormatError('expected a key', offset);
      const end = closingQuote(bytes, at, base);
      if (end === undefined) return undefined;
      this.key(textOf(bytes, at, end, base), offset);
      return end + 1;
    }
    if (expected === 'value or ]' && byte === 0x5d) {
      this.close(offset);
      return at + 1;
    }
    if (byte === 0x7b || byte === 0x5b) {
      this.open(byte === 0x7b ? 'object' : 'array', offset);
      return at + 1;
    }
    if (byte === quote) {
      const end = closingQuote(bytes, at, base);
      if (end === undefined) return undefined;
      this.handler.string?.(textOf(bytes, at, end, base), this.path, offset);
      this.after();
      return end + 1;
    }
    let end = at;
    while (end < bytes.length && isWord(bytes[end] ?? 0)) end++;
    if (end === bytes.length && !last && end - at < 1_000) return undefined;
    this.handler.literal?.(
      literalOf(bytes.toString('latin1', at, Math.min(end, at + 1_000)), offset),
      this.path,
      offset,
    );
    this.after();
    return end;
  }

  private more(byte: number, offset: number): void {
    const kind = this.levels.at(-1)?.kind;
    if (byte === 0x2c) {
      this.expected = kind === 'object' ? 'key' : 'value';
      if (kind === 'array') this.path[this.path.length - 1] = Number(this.path.at(-1)) + 1;
    } else if (byte === (kind === 'object' ? 0x7d : 0x5d)) this.close(offset);
    else throw new FormatError(`expected "," or "${kind === 'object' ? '}' : ']'}"`, offset);
  }

  private open(kind: 'object' | 'array', offset: number): void {
    if (this.levels.length === maxDepth)
      throw new FormatError(`it is nested more than ${maxDepth} levels deep`, offset);
    this.handler.open?.(kind, this.path, offset);
    this.levels.push({ kind, keys: new Set() });
    this.path.push(kind === 'object' ? '' : 0);
    this.expected = kind === 'object' ? 'key or }' : 'value or ]';
  }

  private close(offset: number): void {
    const level = this.levels.pop();
    this.path.pop();
    this.keys -= level?.keys.size ?? 0;
    this.handler.close?.(level?.kind ?? 'object', this.path, offset);
    this.after();
  }

  private key(key: string, offset: number): void {
    this.path[this.path.length - 1] = key;
    const keys = this.levels.at(-1)?.keys;
    if (keys?.has(key) === true) this.handler.duplicate?.(key, this.path, offset);
    else if (keys !== undefined) {
      if (++this.keys > maxKeys) throw new FormatError(`it has objects of more than ${maxKeys} keys`, offset);
      keys.add(key);
    }
    this.expected = ':';
  }

  private after(): void {
    this.expected = this.levels.length === 0 ? 'nothing' : 'more';
  }
}

function isWord(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) ||
    byte === minus ||
    byte === 0x2b ||
    byte === 0x2e
  );
}

function closingQuote(bytes: Buffer, start: number, base: number): number | undefined {
  for (let at = start + 1; ; at++) {
    at = bytes.indexOf(quote, at);
    if (at === -1) {
      if (bytes.length - start > maxString)
        throw new FormatError(`a string has more than ${maxString} bytes`, base + start);
      return undefined;
    }
    let slashes = 0;
    while (bytes[at - 1 - slashes] === backslash) slashes++;
    if (slashes % 2 === 0) return at;
  }
}

/** Python and most others refuse control characters and unknown escapes in strings. */
function textOf(bytes: Buffer, start: number, end: number, base: number): string {
  const inside = bytes.subarray(start + 1, end);
  for (const byte of inside) if (byte < 0x20) throw new FormatError('a string holds a control character', base + start);
  if (!inside.includes(backslash)) return inside.toString('utf8');
  try {
    return JSON.parse(bytes.toString('utf8', start, end + 1)) as string;
  } catch {
    throw new FormatError('a string holds an escape that does not exist', base + start);
  }
}

const words = new Map<string, number | boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
]);
const number = /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

function literalOf(word: string, offset: number): number | boolean | null {
  const value = words.get(word);
  if (value !== undefined) return value;
  if (!number.test(word)) throw new FormatError('expected a value', offset);
  return Number(word);
}
