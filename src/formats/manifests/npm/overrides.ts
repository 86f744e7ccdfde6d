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
  ...readOverrides('overrides', fieldOf(value, 'overrides'), lines.at('overrides')),
  ...readOverrides('resolutions', fieldOf(value, 'resolutions'), lines.at('resolutions')),
  ...readOverrides('pnpm.overrides', fieldOf(fieldOf(value, 'pnpm'), 'overrides'), lines.at('pnpm').at('overrides')),
];

/** What an object of overrides sets. */
export function readOverrides(by: Override['by'], overrides: unknown, lines: Lines): Override[] {
  const found: Override[] = [];
  const add = (key: string, specifier: string, line: number | undefined, below: string): void => {
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
