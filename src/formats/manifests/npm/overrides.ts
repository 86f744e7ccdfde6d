import { entriesOf, fieldOf, type Fields } from '../fields';
import type { Lines } from '../json';
import type { Override } from '../manifest';
import { readSpec } from './spec';

/** Deeper than anybody nests what a package needs. */
const maxDepth = 20;

/**
 * What a package.json sets for packages whoever asks for them: npm's `overrides`, Yarn's `resolutions`, `pnpm.overrides`. What holds only
 * below one package, or for some ranges, has a marker.
 */
export const overridesIn = (value: Fields, lines: Lines): Override[] => [
  ...readOverrides('overrides', fieldOf(value, 'overrides'), lines.at('overrides'), value),
  ...readOverrides('resolutions', fieldOf(value, 'resolutions'), lines.at('resolutions')),
  ...readOverrides(
    'pnpm.overrides',
    fieldOf(fieldOf(value, 'pnpm'), 'overrides'),
    lines.at('pnpm').at('overrides'),
    value,
  ),
];

/** What an object of overrides sets. `$name` is what the package.json itself (`own`) asks of that package. */
export function readOverrides(by: Override['by'], overrides: unknown, lines: Lines, own?: Fields): Override[] {
  const found: Override[] = [];
  const add = (key: string, set: string, line: number | undefined, below: string): void => {
    const specifier = set.startsWith('$') ? (askedBy(own, set.slice(1)) ?? set) : set;
    // `a>b`, `a/**/b`, `**/b`, `@s/a/b`: the last name is meant.
    const path = /^(.*?)((?:@[^/@>]+\/)?[^/@>]+)(?:@(.*))?$/s.exec(key);
    const [, above = '', name = '', range] = path ?? [];
    if (path === null || specifier.startsWith('$') || specifier === '-') return;
    const within = [below, above.replace(/^\*\*\/$/, ''), range ?? ''].filter((each) => each !== '').join(' ');
    found.push({
      ecosystem: 'npm',
      ...readSpec(name, specifier),
      line,
      direct: false,
      neededBy: [],
      scope: 'runtime',
      hashes: [],
      by,
      ...(within !== '' && { marker: within }),
    });
  };
  const walk = (holder: unknown, place: Lines, below = '', depth = 0): void => {
    for (const [key, set] of entriesOf(holder)) {
      const { line } = place.at(key);
      if (typeof set === 'string') add(key === '.' ? below : key, set, line, key === '.' ? '' : below);
      else if (depth < maxDepth) walk(set, place.at(key), key, depth + 1);
    }
  };
  walk(overrides, lines);
  return found;
}

const askedBy = (own: Fields | undefined, name: string): string | undefined =>
  ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']
    .map((section) => fieldOf(fieldOf(own, section), name))
    .find((specifier) => typeof specifier === 'string');
