import { isUtf8 } from 'node:buffer';

/**
 * A file name as text, and back: no two names have the same text. A byte that isn't UTF-8 becomes a lone surrogate, U+DC80 to
 * U+DCFF (PEP 383, as Python names files).
 */
export function nameOf(raw: Buffer): string {
  if (isUtf8(raw)) return raw.toString('utf8');
  let text = '';
  for (let at = 0; at < raw.length;) {
    const length = characterLength(raw, at);
    text += length > 0 ? raw.toString('utf8', at, at + length) : String.fromCharCode(0xdc00 + raw.readUInt8(at));
    at += Math.max(1, length);
  }
  return text;
}

/** The bytes of a name: what the disk and git know it by. */
export function rawName(text: string): Buffer {
  const parts = text.match(/\P{Cs}+|\p{Cs}/gu) ?? [];
  return Buffer.concat(
    parts.map((part) => (isEscapedByte(part) ? Buffer.from([part.charCodeAt(0) - 0xdc00]) : Buffer.from(part))),
  );
}

/** Whether a name has bytes that aren't UTF-8: only `rawName` opens such a file. */
export const needsRawName = (text: string): boolean => /\p{Cs}/u.test(text);

const isEscapedByte = (part: string): boolean => /^[\uDC80-\uDCFF]$/u.test(part);

/** How many bytes the UTF-8 character at `at` has; 0 when there is none. */
function characterLength(raw: Buffer, at: number): number {
  const lead = raw.readUInt8(at);
  const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  return isUtf8(raw.subarray(at, at + length)) ? length : 0;
}

/** Order by UTF-16 code units: the same on every machine, whatever its locale. */
export const byPath = (a: { path: string }, b: { path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
