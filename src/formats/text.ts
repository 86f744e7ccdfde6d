import { isUtf8 } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1';

/** How many bytes decide whether a file is text; the same number git looks at. */
export const headLength = 8_000;

/** Share of plain ASCII that UTF-16 without a byte order mark must show; a table of 16-bit numbers shows far less. */
const asciiShare = 0.7;

// Control characters that text has no use for. Tab to carriage return, escape (terminal colours) and SUB (the end of a DOS file) occur in it.
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const controls = /[\0-\x08\x0e-\x19\x1c-\x1f]/;

/** Whether a file that begins with `head` is not text: it has a NUL in its first 8000 bytes and isn't UTF-16. */
export function looksBinary(head: Buffer): boolean {
  return detectEncoding(head) === undefined;
}

/**
 * The encoding of a file that begins with `head`, `undefined` when it is binary. A byte order mark decides; without one,
 * NULs that fall on every other byte of readable text mean UTF-16, and what isn't UTF-8 is Latin-1. `head` may end inside a
 * character.
 */
export function detectEncoding(head: Buffer): Encoding | undefined {
  const start = head.subarray(0, headLength);
  if (start.length >= 2 && start[0] === 0xff && start[1] === 0xfe)
    return readableUtf16(start, 'utf-16le', 0) ? 'utf-16le' : undefined;
  if (start.length >= 2 && start[0] === 0xfe && start[1] === 0xff)
    return readableUtf16(start, 'utf-16be', 0) ? 'utf-16be' : undefined;
  const nul = start.indexOf(0);
  if (nul === -1) return isUtf8(withoutCutCharacter(head)) ? 'utf-8' : 'latin1';
  const encoding = nul % 2 === 1 ? 'utf-16le' : 'utf-16be';
  return readableUtf16(start, encoding, asciiShare) ? encoding : undefined;
}

/** The text of a whole file without its byte order mark; `undefined` when it is binary. Never throws. */
export function decodeText(bytes: Buffer): { text: string; encoding: Encoding } | undefined {
  const encoding = detectEncoding(bytes);
  if (encoding === undefined) return undefined;
  const decoder = createDecoder(encoding);
  return { text: decoder.write(bytes) + decoder.end(), encoding };
}

/** Turns the bytes of a file into text piece by piece; a character cut between two pieces comes with the second one. */
export interface Decoder {
  write(bytes: Buffer): string;
  /** What is left of a character that the file's end cuts off. */
  end(): string;
}

/** A decoder for one file. It drops the byte order mark; bytes that the encoding doesn't allow become U+FFFD. */
export function createDecoder(encoding: Encoding): Decoder {
  const decoder = new StringDecoder(nodeEncoding(encoding));
  let odd: Buffer | undefined;
  let started = false;
  const swap = (bytes: Buffer): Buffer => {
    const all = odd === undefined ? bytes : Buffer.concat([odd, bytes]);
    const even = all.length - (all.length % 2);
    odd = even < all.length ? all.subarray(even) : undefined;
    return Buffer.from(all.subarray(0, even)).swap16();
  };
  const clean = (text: string): string => {
    if (started || text === '') return text;
    started = true;
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  };
  return {
    write: (bytes) => clean(decoder.write(encoding === 'utf-16be' ? swap(bytes) : bytes)),
    end: () => clean(decoder.end()),
  };
}

function nodeEncoding(encoding: Encoding): BufferEncoding {
  if (encoding === 'utf-8') return 'utf8';
  return encoding === 'latin1' ? 'latin1' : 'utf16le';
}

function readableUtf16(head: Buffer, encoding: 'utf-16le' | 'utf-16be', leastAscii: number): boolean {
  const text = createDecoder(encoding).write(head);
  if (controls.test(text) || /\p{Surrogate}/u.test(text)) return false;
  let ascii = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 0x80) ascii++;
  return ascii >= text.length * leastAscii;
}

/** `bytes` less the character its end cuts off (at most 3 bytes), so that a good UTF-8 file is not refused for where it was cut. */
function withoutCutCharacter(bytes: Buffer): Buffer {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes.readUInt8(bytes.length - back);
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back);
    if (byte < 0x80) return bytes;
  }
  return bytes;
}
