import { quoted } from '../table/error';
import { SyntaxProblem } from './problem';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
/** Has no prototype: every key is the file's own. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Values nested deeper than this are refused. */
export const deepest = 100;

/** A metrics file sums up; what holds more values than this is data. Bounds the memory of a file of nothing but brackets. */
export const mostValues = 1_000_000;

/** What JSON has no word for, as Python (NaN, Infinity, -Infinity), C and others write it. */
const notFinite = /([+-]?)(nan|inf(?:inity)?)(?![\w.])/iy;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const words = new Map<string, Json>([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const word = /[a-z]+/y;

/**
 * Reads one JSON value (RFC 8259), to which it adds what isn't a finite number: NaN, Infinity and their signs, in any case.
 * A number beyond the range of doubles is infinite. Throws a SyntaxProblem for anything else that isn't JSON, for a key that
 * occurs twice and for more than {@link deepest} levels or {@link mostValues} values.
 */
export function parseJson(text: string): Json {
  const reader = new Reader(text);
  const value = reader.value(0);
  reader.end();
  return value;
}

class Reader {
  readonly #text: string;
  #at = 0;
  #values = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): Json {
    if (++this.#values > mostValues) this.#fail(`more than ${mostValues} values; a metrics file holds summary numbers`);
    if (depth > deepest) this.#fail(`nested deeper than ${deepest} levels`);
    const first = this.#peek();
    if (first === '{') return this.#object(depth);
    if (first === '[') return this.#array(depth);
    if (first === '"') return this.#string();
    return this.#literal();
  }

  end(): void {
    const next = this.#peek();
    if (next === '{') this.#fail('a second object; JSON Lines is a table, a metrics file is one object');
    if (next !== '') this.#fail('something follows the object');
  }

  #object(depth: number): JsonObject {
    const object = emptyObject();
    this.#at++;
    if (this.#take('}')) return object;
    do {
      if (this.#peek() !== '"') this.#fail('expected a key in double quotes');
      const start = this.#at;
      const key = this.#string();
      checkKey(key, object, start);
      if (!this.#take(':')) this.#fail('expected ":"');
      object[key] = this.value(depth + 1);
    } while (this.#take(','));
    if (!this.#take('}')) this.#fail('expected "," or "}"');
    return object;
  }

  #array(depth: number): Json[] {
    const array: Json[] = [];
    this.#at++;
    if (this.#take(']')) return array;
    do array.push(this.value(depth + 1));
    while (this.#take(','));
    if (!this.#take(']')) this.#fail('expected "," or "]"');
    return array;
  }

  #string(): string {
    const start = this.#at;
    const end = this.#closingQuote();
    this.#at = end + 1;
    try {
      return JSON.parse(this.#text.slice(start, end + 1)) as string;
    } catch {
      throw new SyntaxProblem('a string with a control character or an unknown escape', start);
    }
  }

  #closingQuote(): number {
    const start = this.#at;
    for (let at = start + 1; ; at++) {
      const quote = this.#text.indexOf('"', at);
      if (quote === -1) throw new SyntaxProblem('a string that never ends: is the file cut off?', start);
      let backslashes = 0;
      while (this.#text[quote - 1 - backslashes] === '\\') backslashes++;
      if (backslashes % 2 === 0) return quote;
      at = quote;
    }
  }

  #literal(): Json {
    const digits = this.#match(number);
    if (digits) return Number(digits[0]);
    const special = this.#match(notFinite);
    if (special) {
      if (special[2]?.toLowerCase() === 'nan') return NaN;
      return special[1] === '-' ? -Infinity : Infinity;
    }
    const start = this.#at;
    const value = words.get(this.#match(word)?.[0] ?? '');
    if (value !== undefined) return value;
    this.#at = start;
    return this.#fail('expected a value');
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  /** The character that comes next behind blanks, empty at the end. */
  #peek(): string {
    let next = this.#text.charAt(this.#at);
    while (next === ' ' || next === '\n' || next === '\r' || next === '\t') next = this.#text.charAt(++this.#at);
    return next;
  }

  #take(sign: string): boolean {
    if (this.#peek() !== sign) return false;
    this.#at++;
    return true;
  }

  #fail(problem: string): never {
    const cut = this.#at >= this.#text.length ? `${problem}, but the file ends here: is it cut off?` : problem;
    throw new SyntaxProblem(cut, this.#at);
  }
}

export function emptyObject(): Record<string, Json> {
  return Object.create(null) as Record<string, Json>;
}

/** `__proto__` is no name of a metric, and libraries that copy objects drop it or worse. */
export function checkKey(key: string, object: JsonObject, offset: number): void {
  if (key === '__proto__') throw new SyntaxProblem('the key "__proto__" is not allowed', offset);
  if (key in object) throw new SyntaxProblem(`the key ${quoted(key)} occurs twice in one object`, offset);
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
