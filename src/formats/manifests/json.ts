import { FormatError } from '../cursor';
import { JsonEvents } from '../json-events';
import { isFields, type Fields } from './fields';
import { UnreadableManifest } from './reader';

/** Lines are a help for whoever reads a finding: behind so many keys they are left out. */
const maxNodes = 500_000;

/** Where a value of a JSON text begins, counted from 1: for what has a key, the line of the key. */
export class Lines {
  #children: Map<string | number, Lines> | undefined;

  constructor(readonly line: number | undefined) {}

  at(key: string | number): Lines {
    return this.#children?.get(key) ?? new Lines(undefined);
  }

  add(key: string | number, line: number): Lines {
    const child = new Lines(line);
    (this.#children ??= new Map()).set(key, child);
    return child;
  }
}

export interface JsonText {
  readonly value: unknown;
  readonly lines: Lines;
}

/** Reads a JSON text as Node does (of a key that occurs twice, the last), with the line of each value. Throws `UnreadableManifest`. */
export function readJsonText(text: string): JsonText {
  try {
    return { value: JSON.parse(text) as unknown, lines: linesOf(text) };
  } catch {
    throw whatIsWrong(text);
  }
}

/** Node's own errors don't always tell the place. */
function whatIsWrong(text: string): UnreadableManifest {
  const bytes = Buffer.from(text);
  const events = new JsonEvents({ literal: () => undefined });
  try {
    events.push(bytes);
    events.end();
  } catch (error) {
    if (error instanceof FormatError)
      return new UnreadableManifest(`it is no JSON: ${error.message}`, lineAt(bytes, error.offset));
    throw error;
  }
  return new UnreadableManifest('it is no JSON: NaN and Infinity are no values of it', undefined);
}

/** Reads a JSON text that must be an object. Throws `UnreadableManifest`. */
export function readJsonFields(text: string): { value: Fields; lines: Lines } {
  const { value, lines } = readJsonText(text);
  if (!isFields(value)) throw new UnreadableManifest('it is no JSON object', 1);
  return { value, lines };
}

function lineAt(bytes: Buffer, end: number): number {
  let line = 1;
  for (let at = bytes.indexOf(0x0a); at !== -1 && at < end; at = bytes.indexOf(0x0a, at + 1)) line++;
  return line;
}

interface Level {
  readonly lines: Lines;
  readonly list: boolean;
  /** Of a list, the index of the item; of an object, its last key. */
  key: string | number;
}

/** The text is known to be JSON, so that a string before a colon is a key, and braces match. */
function linesOf(text: string): Lines {
  const root = new Lines(1);
  const levels: Level[] = [];
  const colon = /[ \t\r\n]*:/y;
  let [line, nodes] = [1, 0];
  let current = root;
  for (let at = 0; at < text.length; at++) {
    const level = levels.at(-1);
    switch (text.charCodeAt(at)) {
      case 0x0a:
        line++;
        break;
      case 0x22: {
        const end = closingQuote(text, at);
        colon.lastIndex = end + 1;
        if (level?.list === false && colon.test(text)) {
          if (++nodes > maxNodes) return root;
          level.key = JSON.parse(text.slice(at, end + 1)) as string;
          current = level.lines.add(level.key, line);
        }
        at = end;
        break;
      }
      case 0x7b:
      case 0x5b: {
        if (level?.list === true) {
          if (++nodes > maxNodes) return root;
          current = level.lines.add(level.key, line);
        }
        levels.push({ lines: current, list: text.charCodeAt(at) === 0x5b, key: 0 });
        break;
      }
      case 0x2c:
        if (level?.list === true) level.key = Number(level.key) + 1;
        break;
      case 0x7d:
      case 0x5d:
        levels.pop();
        break;
      default:
    }
  }
  return root;
}

function closingQuote(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); ; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return at;
  }
}
