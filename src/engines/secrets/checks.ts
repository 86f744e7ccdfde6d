import { entropy, wordShare } from './randomness';
import type { Accept } from './rule';

/** All of the checks hold. */
export const all =
  (...checks: readonly Accept[]): Accept =>
  (candidate) =>
    checks.every((check) => check(candidate));

/** The value has at least `bits` of entropy a character. */
export const entropyOf =
  (bits: number): Accept =>
  ({ value }) =>
    entropy(value) >= bits;

/** The value mixes digits and letters, as a drawn one of its length nearly always does. */
export const mixed: Accept = ({ value }) => /\d/.test(value) && /[A-Za-z]/.test(value);

/** The value mixes upper and lower case, and digits; one drawn in 25 characters may lack a digit, but then shows no words. */
export const mixedCase: Accept = ({ value }) =>
  /[a-z]/.test(value) && /[A-Z]/.test(value) && (/\d/.test(value) || wordShare(value) < 0.3);

/** `pattern` occurs within `distance` characters of the value. */
export const near =
  (pattern: RegExp, distance: number): Accept =>
  ({ text, start, end }) =>
    pattern.test(text.slice(Math.max(0, start - distance), start)) || pattern.test(text.slice(end, end + distance));

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * The last six of the 36 characters after the prefix are the CRC-32 of the first thirty, in base 62. Source: GitHub's note on
 * its token formats of April 2021; npm's tokens follow the same scheme.
 */
export const checksummed: Accept = ({ value }) => {
  const body = value.slice(value.indexOf('_') + 1);
  return base62Crc32(body.slice(0, -6)) === body.slice(-6);
};

/** CRC-32 of an ASCII string as six digits of base 62. */
export function base62Crc32(text: string): string {
  let rest = crc32(text);
  let digits = '';
  for (let i = 0; i < 6; i++) {
    digits = (base62[rest % 62] ?? '') + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
}

function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** A part of a JSON Web Token as an object; `undefined` when it isn't one. */
export function jwtPart(token: string, part: 0 | 1): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(token.split('.')[part] ?? '', 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
