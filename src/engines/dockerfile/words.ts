import { type Located, part, type Span } from './located';
import type { Escape } from './lines';

/** One word of an instruction. */
export interface Word {
  /** Without its quotes; variables are as written. */
  readonly value: string;
  /** Offsets in the text it was read from, quotes included. */
  readonly start: number;
  readonly end: number;
}

export interface Flag extends Word {
  readonly name: string;
}

/** `NAME=value` of ENV, ARG and LABEL. */
export interface Pair {
  readonly name: string;
  /** Without its quotes; `undefined` when only the name is given. */
  readonly value: string | undefined;
  /** The value in the text it was read from, without the quotes around it. */
  readonly start: number;
  readonly end: number;
}

const space = /\s/;

/** The words between white space; quotes hold a word together and are dropped, the escape character keeps the next one as it is. */
export function splitWords(text: string, escape: Escape, from = 0): Word[] {
  const words: Word[] = [];
  for (let at = from; at < text.length;) {
    if (space.test(text.charAt(at))) {
      at++;
      continue;
    }
    const word = readWord(text, escape, at);
    words.push(word);
    at = word.end;
  }
  return words;
}

/** The words of an instruction that splits at white space alone, quotes or not, and drops the quotes afterwards (COPY, FROM …). */
export function splitAtSpace(text: string, escape: Escape, from = 0): Word[] {
  const words: Word[] = [];
  const word = /\S+/g;
  word.lastIndex = from;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const end = match.index + match[0].length;
    words.push({ value: splitWords(match[0], escape)[0]?.value ?? '', start: match.index, end });
  }
  return words;
}

function readWord(text: string, escape: Escape, start: number): Word {
  let value = '';
  let quote = '';
  let at = start;
  for (; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === escape && quote !== "'") {
      at++;
      const next = text.charAt(at);
      // Inside double quotes the escape is kept before what needs none (a Windows path).
      value += quote === '"' && next !== '"' && next !== escape && next !== '$' ? char + next : next;
    } else if (quote !== '') {
      if (char === quote) quote = '';
      else value += char;
    } else if (char === '"' || char === "'") quote = char;
    else if (space.test(char)) break;
    else value += char;
  }
  return { value, start, end: Math.min(at, text.length) };
}

/** The `--name=value` words an instruction starts with, and where the rest begins. */
export function readFlags(text: string, escape: Escape, from: number): { flags: Flag[]; rest: number } {
  const flags: Flag[] = [];
  let at = from;
  for (;;) {
    while (at < text.length && space.test(text.charAt(at))) at++;
    if (!text.startsWith('--', at)) break;
    const word = readWord(text, escape, at);
    at = word.end;
    if (word.value === '--') break;
    const equals = word.value.indexOf('=');
    flags.push({
      name: word.value.slice(2, equals === -1 ? undefined : equals),
      value: equals === -1 ? '' : word.value.slice(equals + 1),
      start: word.start,
      end: word.end,
    });
  }
  return { flags, rest: at };
}

/** The strings of a JSON array (the exec form); `undefined` when the text is none, `invalid` when it holds other than strings. */
export function readExecForm(text: string, from: number): Word[] | 'invalid' | undefined {
  const rest = text.slice(from);
  if (!rest.trimStart().startsWith('[')) return undefined;
  let values: unknown;
  try {
    values = JSON.parse(rest);
  } catch {
    return undefined;
  }
  if (!Array.isArray(values)) return undefined;
  if (!values.every((value): value is string => typeof value === 'string')) return 'invalid';
  const words: Word[] = [];
  const literal = /"(?:[^"\\]|\\.)*"/g;
  literal.lastIndex = from;
  for (const value of values) {
    const match = literal.exec(text);
    if (match === null) break;
    words.push({ value, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The pairs of ENV and LABEL, also in the old form `ENV NAME the value`; `undefined` when they can't be read. */
export function readPairs(text: string, escape: Escape, from: number): Pair[] | undefined {
  const words = splitWords(text, escape, from);
  const first = words[0];
  if (first === undefined) return undefined;
  if (!first.value.includes('=')) {
    const start = words[1]?.start;
    if (start === undefined) return undefined;
    const end = text.trimEnd().length;
    return [{ name: first.value, value: text.slice(start, end), start, end }];
  }
  return words.every((word) => word.value.includes('=')) ? words.map((word) => pair(text, word)) : undefined;
}

/** The names of ARG, each with its default if it has one. */
export function readNames(text: string, escape: Escape, from: number): Pair[] {
  return splitWords(text, escape, from).map((word) => pair(text, word));
}

function pair(text: string, word: Word): Pair {
  const equals = word.value.indexOf('=');
  if (equals === -1) return { name: word.value, value: undefined, start: word.start, end: word.end };
  const value = word.value.slice(equals + 1);
  const start = text.indexOf('=', word.start) + 1;
  return { name: word.value.slice(0, equals), value, ...unquoted(text, start, word.end) };
}

/** A stretch without the quotes that stand around all of it. */
export function unquoted(text: string, start: number, end: number): Span {
  const quote = text[start];
  const whole = end - start >= 2 && (quote === '"' || quote === "'") && text[end - 1] === quote;
  return whole ? { start: start + 1, end: end - 1 } : { start, end };
}

/** The text of a word, its quotes left out where they stand around all of it. */
export function wordText(source: Located, word: Span): Located {
  const inner = unquoted(source.text, word.start, word.end);
  return part(source, inner.start, inner.end);
}
