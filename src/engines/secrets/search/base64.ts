import { isUtf8 } from 'node:buffer';
import type { EncodedRun } from './encoded';

/** Shorter ones hold no secret that could be told from a word: this many characters are 12 bytes. */
const shortest = 16;
/** A line of at least this many characters may go on in the next one; writers break at 60, 64 or 76. */
const shortestLine = 40;
/** Of what is decoded so much tells whether it is text. */
const headBytes = 64;
const strayShare = 0.05;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The number that a character stands for, by its code; 255 of one outside of both alphabets. */
const sextets = new Uint8Array(128).fill(255);
for (const [value, character] of Array.from(alphabet).entries()) sextets[character.charCodeAt(0)] = value;
sextets['-'.charCodeAt(0)] = 62;
sextets['_'.charCodeAt(0)] = 63;

const sextet = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < 128 ? (sextets[code] ?? 255) : 255;
};

/** The runs of base64 in `text`, either alphabet, that stand for text. */
export function* base64Runs(text: string): Generator<EncodedRun, void, undefined> {
  for (let from = 0; ;) {
    const start = nextRun(text, from);
    if (start === -1) return;
    from = endOfRun(text, start + shortest);
    const run = start === 0 ? readCutRun(text, from) : readRun(text, start, from);
    if (!run) continue;
    yield run;
    from = run.end;
  }
}

/**
 * Where the next run of either alphabet begins; -1 when there is none. Looked at from where the shortest run would end, back to where
 * it would begin: a gap leaves all before it behind.
 */
function nextRun(text: string, from: number): number {
  let start = from;
  for (let at = start + shortest - 1; at < text.length; at = start + shortest - 1) {
    while (at >= start && sextet(text, at) !== 255) at--;
    if (at < start) return start;
    start = at + 1;
  }
  return -1;
}

function endOfRun(text: string, from: number): number {
  let end = from;
  while (end < text.length && sextet(text, end) !== 255) end++;
  return end;
}

function readRun(text: string, start: number, end: number): EncodedRun | undefined {
  return mayBeText(text, start, end) ? decode(text, linesOf(text, start, end)) : undefined;
}

/** A text that begins inside of a run begins at any of its characters. */
function readCutRun(text: string, end: number): EncodedRun | undefined {
  for (const start of [0, 1, 2, 3]) {
    const run = readRun(text, start, end);
    if (run) return run;
  }
  return undefined;
}

/** Whether the first characters could stand for ASCII: the highest bit of every byte is 0, which few names have. */
function mayBeText(text: string, start: number, end: number): boolean {
  for (let at = start; at < start + shortest; at += 4) {
    if (at + 4 > end) return false;
    if (sextet(text, at) & 0b100000 || sextet(text, at + 1) & 0b001000 || sextet(text, at + 2) & 0b000010) return false;
  }
  return true;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines over which the run that begins at `start` goes on. */
function linesOf(text: string, start: number, end: number): Line[] {
  const lines = [{ start, end }];
  const lineBreak = /(?:\r?\n|\\r\\n|\\n)[ \t]{0,40}/y;
  for (let last = lines[0]; last !== undefined && last.end - last.start >= shortestLine;) {
    lineBreak.lastIndex = last.end;
    const next = lineBreak.test(text) ? lineBreak.lastIndex : last.end;
    const line: Line = { start: next, end: endOfRun(text, next) };
    // The last line is any shorter; a longer one, or a word with a colon behind it, is something else.
    if (next === last.end || line.end === next || line.end - next > last.end - last.start) break;
    if (text[line.end] === ':') break;
    lines.push(line);
    last = line.end - line.start === last.end - last.start ? line : undefined;
  }
  return lines;
}

function decode(text: string, lines: readonly Line[]): EncodedRun | undefined {
  const encoded = lines.map(({ start, end }) => text.slice(start, end)).join('');
  if (!isText(Buffer.from(encoded.slice(0, (headBytes * 4) / 3), 'base64'))) return undefined;
  const bytes = Buffer.from(encoded, 'base64');
  const { decoded, byteAt } = textOf(bytes);
  const { start = 0 } = lines[0] ?? {};
  const last = lines.at(-1)?.end ?? start;
  const padding = /={1,2}/y;
  padding.lastIndex = last;
  const end = padding.test(text) ? padding.lastIndex : last;
  const rawOf = (character: number): number => {
    let rest = character;
    for (const line of lines) {
      if (rest < line.end - line.start) return line.start + rest;
      rest -= line.end - line.start;
    }
    return end;
  };
  return {
    start,
    end,
    decoded,
    rawStart: (offset) => rawOf(Math.floor(byteAt(offset) / 3) * 4),
    rawEnd: (offset) => rawOf(Math.ceil(byteAt(offset) / 3) * 4 - 1) + 1,
  };
}

function isText(head: Buffer): boolean {
  const isWide = head.length > 1 && head[0] !== 0 && head[1] === 0;
  // The end may cut a character.
  const isUnicode = [0, 1, 2, 3].some((cut) => isUtf8(head.subarray(0, head.length - cut)));
  const isStray = (byte: number, i: number): boolean => {
    if (isWide && i % 2 === 1) return byte !== 0;
    return (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) || (byte > 0x7e && !isUnicode);
  };
  return head.filter(isStray).length <= head.length * strayShare;
}

function textOf(bytes: Buffer): { decoded: string; byteAt: (offset: number) => number } {
  // PowerShell encodes commands in UTF-16.
  if (bytes[1] === 0) return { decoded: bytes.toString('utf16le'), byteAt: (offset) => 2 * offset };
  const decoded = bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
  const plain = decoded.length === bytes.length;
  return { decoded, byteAt: (offset) => (plain ? offset : Buffer.byteLength(decoded.slice(0, offset))) };
}
