import { TarError } from './error';
import { decoded, type RawHeader } from './header';
import { readPaxRecords, type PaxRecords } from './pax';

/** What headers before an entry's own say of it. */
export interface Extensions {
  readonly pax: PaxRecords;
  /** GNU tar's forms of long names. */
  readonly longName: string | undefined;
  readonly longLink: string | undefined;
}

export const noExtensions: Extensions = { pax: new Map(), longName: undefined, longLink: undefined };

/** An extended header or long name is held in memory; real ones have some hundred bytes. */
const maxExtension = 1 << 20;

/** Whether a header is about the entries after it. Throws a `TarError` when its content is too large for one. */
export function isExtension({ type, size }: RawHeader): boolean {
  if (!['x', 'g', 'X', 'L', 'K'].includes(type)) return false;
  if (size > maxExtension) throw new TarError('too-large', `an extended header has ${size} bytes`);
  return true;
}

/** What such a header says; records of `g` are of all entries that follow, the rest of the next one. */
export function extensionOf(type: string, content: Buffer): Partial<Extensions> {
  if (type !== 'L' && type !== 'K') return { pax: readPaxRecords(content) };
  const nul = content.indexOf(0);
  const text = decoded(nul === -1 ? content : content.subarray(0, nul));
  return type === 'L' ? { longName: text } : { longLink: text };
}

/** A long name that says something: an empty one does not, and the header's own holds. */
export const stated = (name: string | undefined): string | undefined => (name === '' ? undefined : name);
