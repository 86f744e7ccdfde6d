import path from 'node:path';
import type { Pair } from './pairs';

/** A longer text is no single value. */
const maxLength = 2_000;
const maxName = 80;
const secretName = /^[\w.-]*(?:pass(?:word|wd|phrase)?|pwd|secret|token|key|credential)s?$/i;

/** The one value that a file holds whose name is the value's, as trackers keep the parameters of a run and containers their secrets. */
export function* namedFile(file: string, text: string): Generator<Pair, void, undefined> {
  if (text.length > maxLength) return;
  const name = path.posix.basename(file).replace(/\.txt$/i, '');
  const value = text.replace(/^\ufeff/, '').trim();
  if (name.length <= maxName && secretName.test(name)) yield { name, value, at: text.indexOf(value) };
}

/** Whether bytes, a character each, begin as a pickle of a protocol that writes lengths. */
export const isPickle = (text: string): boolean =>
  text.startsWith('\x80') && text.charCodeAt(1) >= 2 && text.charCodeAt(1) <= 5;

const shortString = /\x8c([^])|X([^]{2})\0\0/y;
const memo = /\x94|q[^]|r[^]{4}/y;

/** The string of a pickle whose opcode stands at `at`, and where it ends. */
function stringAt(text: string, at: number): { value: string; start: number; end: number } | undefined {
  shortString.lastIndex = at;
  const length = shortString.exec(text);
  if (length === null) return undefined;
  const [low, high = 0] = Array.from(length[1] ?? length[2] ?? '', (byte) => byte.charCodeAt(0));
  const start = shortString.lastIndex;
  const end = start + (low ?? 0) + 256 * high;
  return end <= text.length ? { value: text.slice(start, end), start, end } : undefined;
}

/** The strings of a pickle that stand behind a string that names them, as the entries of a dictionary do. */
export function* pickledValues(text: string): Generator<Pair, void, undefined> {
  for (const { index } of text.matchAll(/(?:\x8c[^]|X[^]\0{3})[A-Za-z_]/g)) {
    const name = stringAt(text, index);
    if (name === undefined || name.value.length > maxName || !secretName.test(name.value)) continue;
    memo.lastIndex = name.end;
    const value = stringAt(text, memo.test(text) ? memo.lastIndex : name.end);
    if (value) yield { name: name.value, value: value.value, at: value.start };
  }
}
