import type { Ecosystem } from '../../formats/manifests/manifest';
import * as npm from './popular/npm';
import * as pypi from './popular/pypi';

interface Names {
  readonly popular: ReadonlySet<string>;
  readonly alike: ReadonlySet<string>;
  /** By each popular name, and each that lacks a letter of it; made when it is first needed. */
  shortened?: ReadonlyMap<string, readonly string[]>;
}

const known: Partial<Record<Ecosystem, Names>> = {
  pypi: { popular: new Set(pypi.popular), alike: pypi.alike },
  npm: { popular: new Set(npm.popular), alike: npm.alike },
};

/** The much used package that a name is one slip away from: a letter more, fewer, other, or two swapped; undefined where it is none. */
export function imitatedBy(ecosystem: Ecosystem, name: string): string | undefined {
  const names = known[ecosystem];
  if (names === undefined || name.length < 4 || name.length > maxLength) return undefined;
  if (names.popular.has(name) || names.alike.has(name)) return undefined;
  names.shortened ??= shortenedNames(names.popular);
  for (const short of [name, ...shortenedBy(name)])
    for (const meant of names.shortened.get(short) ?? [])
      if (isOneSlip(name, meant) && !isNamedAfter(name, meant)) return meant;
  return undefined;
}

/** A letter before, a digit behind, or another kind of processor names another package on purpose: httpx2, qtorch, tensorflow-gpu. */
const isNamedAfter = (name: string, meant: string): boolean =>
  name.slice(1) === meant ||
  (name.slice(0, -1) === meant && /\d$/.test(name)) ||
  (processor.test(name) && name.replace(processor, '') === meant.replace(processor, ''));

const processor = /-[cghintvx]pu(?=-|$)/;

/** No much used package has a longer name. */
const maxLength = 100;

/** Names that are one slip apart have a text in common that is either, or lacks one letter. */
function shortenedNames(names: ReadonlySet<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of names)
    for (const short of new Set([name, ...shortenedBy(name)])) found.set(short, [...(found.get(short) ?? []), name]);
  return found;
}

const shortenedBy = (name: string): string[] => Array.from(name, (_, i) => name.slice(0, i) + name.slice(i + 1));

/** Whether two names differ by a letter more, fewer or other, or by two that are swapped. */
export function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA === restB.charAt(1) + restB.charAt(0) + restB.slice(2);
}
