import semver from 'semver';
import { compareVersions } from '.';
import type { Ecosystem } from '../manifests/manifest';

/** What a specifier leaves open. */
export interface VersionRange {
  /** The least version that it admits, where it names that one itself. */
  readonly lowest: string | undefined;
  /** Where it ends: none that it admits comes after, whether there is a version of that name or not. Undefined: it admits all newer ones. */
  readonly newest: string | undefined;
  /** The one version that it can mean. */
  readonly only: string | undefined;
  admits(version: string): boolean;
}

interface Bound {
  readonly operator: '>=' | '>' | '<' | '<=' | '!=';
  readonly version: string;
  /** The version is one that people wrote, and not only where a wildcard begins. */
  readonly named?: false;
}

const longest = 1_000;

/**
 * Reads a specifier as its ecosystem does: PEP 440 with Poetry's `^`, `~` and `||`, node-semver's ranges, Cargo's requirements. What can't be
 * read (a tag such as `latest`, a range of Maven's) counts as any version.
 */
export function rangeOf(ecosystem: Ecosystem, specifier: string): VersionRange {
  const alternatives = specifier.length > longest ? [[]] : (readers[ecosystem]?.(specifier) ?? [[]]);
  const compare = (a: string, b: string): number => compareVersions(ecosystem, a, b) ?? 0;
  const ends = alternatives.map((bounds) => endsOf(ecosystem, bounds, compare));
  const lows = ends.map((end) => end.lowest);
  const news = ends.map((end) => end.newest);
  const lowest = lows.includes(undefined) ? undefined : least(lows, compare);
  const newest = news.includes(undefined) ? undefined : least(news, (a, b) => compare(b, a));
  return {
    lowest,
    newest,
    only: lowest !== undefined && newest !== undefined && isAfter(ecosystem, lowest, newest) ? lowest : undefined,
    admits: (version) => alternatives.some((bounds) => bounds.every((bound) => holds(bound, version, compare))),
  };
}

/** Whether no version lies between: `^0.0.3` ends before 0.0.4. */
const isAfter = (ecosystem: Ecosystem, lowest: string, newest: string): boolean =>
  compareVersions(ecosystem, lowest, newest) === 0 ||
  (ecosystem !== 'pypi' && `${semver.inc(lowest, 'patch') ?? ''}-0` === newest);

type Compare = (a: string, b: string) => number;

const least = (versions: readonly (string | undefined)[], compare: Compare): string | undefined =>
  versions.filter((version) => version !== undefined).sort(compare)[0];

function endsOf(
  ecosystem: Ecosystem,
  bounds: readonly Bound[],
  compare: Compare,
): Pick<VersionRange, 'lowest' | 'newest'> {
  const lower = bounds.filter(({ operator }) => operator.startsWith('>')).sort((a, b) => compare(b.version, a.version));
  const upper = bounds
    .filter(({ operator }) => operator.startsWith('<'))
    .sort((a, b) => compare(a.version, b.version) || a.operator.length - b.operator.length);
  const [low] = lower;
  const [high] = upper;
  const isNamed = low?.operator === '>=' && low.named !== false;
  return {
    lowest: isNamed && bounds.every((bound) => holds(bound, low.version, compare)) ? low.version : undefined,
    newest: high && (high.operator === '<=' ? high.version : justBelow(ecosystem, high.version)),
  };
}

/** The first of all pre-releases: what comes before a version comes before it too. */
function justBelow(ecosystem: Ecosystem, version: string): string {
  if (ecosystem === 'pypi') return /dev/i.test(version) ? version : `${version}.dev0`;
  return version.includes('-') ? version : `${version}-0`;
}

function holds({ operator, version: bound }: Bound, version: string, compare: Compare): boolean {
  const order = compare(version, bound);
  switch (operator) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '!=':
      return order !== 0;
  }
}

/** By ecosystem, the alternatives (`||`) of a specifier, each as bounds that hold together. */
const readers: Readonly<Partial<Record<Ecosystem, (specifier: string) => Bound[][]>>> = {
  pypi: (specifier) =>
    specifier.split(/\|\|?/).map((part) =>
      part
        .replace(/\s+(?=[<>=!~^])/g, ',')
        .split(',')
        .flatMap((clause) => pythonBounds(clause.trim())),
    ),
  npm: semanticBounds,
  cargo: (specifier) =>
    semanticBounds(
      specifier
        .split(',')
        .map((part) => part.trim().replace(/^(?=\d)/, '^'))
        .join(' '),
    ),
};

function semanticBounds(specifier: string): Bound[][] {
  let read: semver.Range;
  try {
    read = new semver.Range(specifier, { loose: true });
  } catch {
    return [[]];
  }
  return read.set.map((comparators) =>
    comparators.flatMap(({ operator, value, semver: { version } }): Bound[] => {
      // It admits anything.
      if (value === '') return [];
      return operator === '' || operator === '=' ? exactly(version) : [{ operator, version }];
    }),
  );
}

const exactly = (version: string): Bound[] => [
  { operator: '>=', version },
  { operator: '<=', version },
];

function pythonBounds(clause: string): Bound[] {
  const [, operator = '', version = '', wildcard] =
    /^(===?|~=|!=|<=|>=|[<>^~=]|)\s*v?([^\s*]*?)(\.\*)?$/i.exec(clause) ?? [];
  const [, epoch = '', release = ''] = /^(\d+!)?(\d+(?:\.\d+)*)/.exec(version) ?? [];
  if (release === '') return [];
  const parts = release.split('.').map(Number);
  /** The end of all versions that share so many parts of the release. */
  const after = (shared: number): Bound => {
    const next = parts.slice(0, Math.max(1, shared)).map((part, at, all) => (at === all.length - 1 ? part + 1 : part));
    return { operator: '<', version: `${epoch}${next.join('.')}` };
  };
  if (wildcard !== undefined)
    return operator === '!=' ? [] : [{ operator: '>=', version: `${version}.dev0`, named: false }, after(parts.length)];
  switch (operator) {
    case '~=':
      return [{ operator: '>=', version }, after(parts.length - 1)];
    case '~':
      return [{ operator: '>=', version }, after(Math.min(2, parts.length))];
    case '^': {
      const first = parts.findIndex((part) => part > 0);
      return [{ operator: '>=', version }, after(first === -1 ? parts.length : first + 1)];
    }
    case '>=':
    case '<=':
    case '>':
    case '<':
    case '!=':
      return [{ operator, version }];
    default:
      return exactly(version);
  }
}
