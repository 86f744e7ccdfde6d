import type { Ecosystem } from '../../formats/manifests/manifest';
import * as npm from './popular/npm';
import * as pypi from './popular/pypi';

interface Names {
  readonly popular: ReadonlySet<string>;
  readonly alike: ReadonlySet<string>;
}

const known: Partial<Record<Ecosystem, Names>> = {
  pypi: { popular: new Set(pypi.popular), alike: pypi.alike },
  npm: { popular: new Set(npm.popular), alike: npm.alike },
};

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789-';

/** The much used package that a name is one slip away from: a letter more, fewer, other, or two swapped; undefined where it is none. */
export function imitatedBy(ecosystem: Ecosystem, name: string): string | undefined {
  const names = known[ecosystem];
  if (names === undefined || name.length < 4 || names.popular.has(name) || names.alike.has(name)) return undefined;
  for (const slip of slipsOf(name)) if (names.popular.has(slip)) return slip;
  return undefined;
}

function* slipsOf(name: string): Generator<string> {
  for (let i = 0; i <= name.length; i++) {
    const [before, after] = [name.slice(0, i), name.slice(i)];
    if (after.length > 0) yield before + after.slice(1);
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
    for (const letter of letters) {
      yield before + letter + after;
      if (after.length > 0) yield before + letter + after.slice(1);
    }
  }
}
