/**
 * A file name as text. Names that aren't UTF-8 read as Latin-1, so that every name has a text; `rawName` is needed to open such a file.
 */
export function nameOf(raw: Buffer): string {
  const text = raw.toString('utf8');
  return text.includes('\uFFFD') && !Buffer.from(text).equals(raw) ? raw.toString('latin1') : text;
}

/** Order by UTF-16 code units: the same on every machine, whatever its locale. */
export const byPath = (a: { path: string }, b: { path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
