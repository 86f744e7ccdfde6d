import { entriesOf, fieldOf, type Fields, isFields, textOf } from '../fields';
import type { Problem } from '../manifest';

/** One package of a lock file as it is written. */
export interface LockEntry {
  readonly entry: Fields;
  readonly name: string;
  readonly line: number | undefined;
}

/** The packages under `key` of a lock file; what isn't one is a problem, and so is that there is no such list. */
export function lockEntries(
  lock: unknown,
  key: string,
  lineOf: (at: number) => number | undefined,
): { entries: LockEntry[]; problems: Problem[] } {
  const list = fieldOf(lock, key);
  const entries: LockEntry[] = [];
  const problems: Problem[] = [];
  if (list !== undefined && !Array.isArray(list)) {
    problems.push({ line: undefined, message: `${key} is no list of packages` });
  }
  for (const [at, entry] of (Array.isArray(list) ? (list as unknown[]) : []).entries()) {
    const name = textOf(entry, 'name');
    if (isFields(entry) && name !== undefined) entries.push({ entry, name, line: lineOf(at) });
    else problems.push({ line: lineOf(at), message: 'a package has no name' });
  }
  return { entries, problems };
}

export const textsOf = (list: readonly unknown[]): string[] => list.filter((item) => typeof item === 'string');

/** Digests under the names of their kinds: `{ sha256 = "…" }`. */
export const digestsIn = (hashes: unknown): string[] =>
  entriesOf(hashes).flatMap(([kind, value]) => (typeof value === 'string' ? [`${kind}:${value}`] : []));
