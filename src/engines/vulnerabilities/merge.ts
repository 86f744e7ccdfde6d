import { readPurl } from '../../formats/purl';
import type { Found } from './scan';

/** What several packages of one source, several places and several scanners tell of one vulnerability: one thing to review. */
export interface Merged {
  /** The best known name. */
  readonly id: string;
  /** With every other name of it. */
  readonly ids: readonly string[];
  /** What the packages were built from; `type/namespace/name` where a package URL says it. */
  readonly key: string;
  readonly source: string;
  /** The first is the one that is shown: of the first scanner. */
  readonly found: readonly [Found, ...Found[]];
}

/**
 * One for each vulnerability of each source package in each file, in the order in which they were found. Scanners call the same
 * vulnerability by several names; two that share a name are one.
 */
export function merge(all: readonly Found[]): Merged[] {
  const groups: { readonly ids: Set<string>; readonly key: string; readonly found: [Found, ...Found[]] }[] = [];
  const byName = new Map<string, (typeof groups)[number]>();
  for (const found of all) {
    const key = keyOf(found);
    const names = [found.id, ...found.aliases];
    const nameKeys = names.map((name) => JSON.stringify([found.path, key, name]));
    const known = nameKeys
      .map((name) => byName.get(name))
      .find((group) => group !== undefined && agree(group.ids, names));
    const group = known ?? { ids: new Set<string>(), key, found: [found] };
    if (known === undefined) groups.push(group);
    else known.found.push(found);
    for (const name of names) group.ids.add(name);
    for (const name of nameKeys) byName.set(name, group);
  }
  return groups.map(({ ids, key, found }) => {
    const [first] = found;
    const id = [...ids].find(isCve) ?? first.id;
    return { id, ids: [...ids], key, source: first.source, found };
  });
}

const isCve = (name: string): boolean => name.startsWith('CVE-');

/** An advisory's name that two share doesn't make two CVEs one. */
export function agree(known: ReadonlySet<string>, names: readonly string[]): boolean {
  const [mine, theirs] = [names.filter(isCve), [...known].filter(isCve)];
  return mine.length === 0 || theirs.length === 0 || mine.some((name) => theirs.includes(name));
}

/** Without the version, so that an update which doesn't mend it is no new finding. */
function keyOf({ purl, source, package: name }: Found): string {
  const own = purl === undefined ? undefined : readPurl(purl)?.name;
  if (own === undefined) return source;
  // The URL is the binary package's.
  return source === name ? own : `${own.slice(0, own.lastIndexOf('/') + 1)}${source}`;
}
