import type { Json } from './json';
import { Numbers } from './numbers';

/** Something named in a file that may hold another of the same name. */
export interface Entry<T> {
  readonly name: string;
  /** What may tell it from another of its name. */
  readonly parameters: Readonly<Record<string, Json>>;
  readonly item: T;
}

/** Nothing has more; all of them are compared over all that share a name. */
const mostParameters = 100;

/** Parameters that take more characters (a list of a hundred values) are no part of a name that people write. */
const longestSuffix = 200;

/**
 * Entries under names of their own. Of entries that share a name, each gets the parameters in which they differ
 * (`QuantileValue.age.quantile=0.5`), and where that doesn't tell them apart its place among them, from 0. One that is there
 * twice counts once.
 */
export function distinguish<T>(entries: readonly Entry<T>[]): readonly (readonly [name: string, item: T])[] {
  return [...groupBy(entries, ({ name }) => name)].flatMap(([, all]) => {
    const group = all.length === 1 ? all : [...groupBy(all, whole).values()].flatMap(([first]) => first ?? []);
    const keys = new Set(group.flatMap(({ parameters }) => Object.keys(parameters)));
    const candidates = keys.size > mostParameters ? [] : [...keys];
    const telling = candidates.filter((key) => new Set(group.map(({ parameters }) => text(parameters[key]))).size > 1);
    const names = groupBy(group, ({ name, parameters }) => {
      const suffix = telling.map((key) => `${key}=${text(parameters[key])}`).join(',');
      return suffix === '' || suffix.length > longestSuffix ? name : `${name}.${suffix}`;
    });
    return [...names].flatMap(([name, same]) =>
      same.map(({ item }, place) => [same.length === 1 ? name : `${name}.${place}`, item] as const),
    );
  });
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null));

/** All that an entry holds, as text; JSON's own would take NaN and the infinities for one. */
const whole = (entry: Entry<unknown>): string =>
  JSON.stringify(entry, (_, value: unknown) => (typeof value === 'number' ? String(value) : value));

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The names that occur in more than one of several sources. */
export function sharedNames(sources: readonly Iterable<string>[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const source of sources) {
    for (const name of new Set(source)) (seen.has(name) ? shared : seen).add(name);
  }
  return shared;
}

/** All numbers of several sources; a name that is `shared` gets its source's in front (`eval.json:auc`). */
export function merge(
  sources: readonly (readonly [source: string, values: ReadonlyMap<string, number>])[],
  shared: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const merged = new Numbers();
  for (const [source, values] of sources) {
    for (const [name, value] of values) merged.add(shared.has(name) ? `${source}:${name}` : name, value);
  }
  return merged.values;
}
