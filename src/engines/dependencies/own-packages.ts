import type { Detection } from '../../findings/finding';
import type { Dependency } from '../../formats/manifests/manifest';
import { globMatcher } from '../../policy/globs';
import { detectionOf } from './detection';
import type { ManifestFile } from './project';
import { shown, withoutUser } from './shown';

/** What a team says of its own packages. */
export interface OwnPackages {
  /** Patterns over names. */
  readonly internal: readonly string[];
  /** URLs, or what they begin with. */
  readonly indexes: readonly string[];
}

const isPackage = ({ ecosystem }: Dependency): boolean => ecosystem !== 'github' && ecosystem !== 'git';

/**
 * Packages of the team's own that a public index could give. A lock file says from which index each comes: its hash is of what lies there.
 * Without names of the team's own, each package of a lock file is to come from one of its indexes.
 */
export function confusion(file: ManifestFile, { internal, indexes: ours }: OwnPackages): Detection[] {
  const isOurs = (url: string): boolean => ours.some((prefix) => isBelow(url, prefix));
  if (internal.length === 0) return ours.length === 0 ? [] : fromOthers(file, isOurs);
  const isInternal = globMatcher(internal);
  const { indexes, dependencies, locked } = file.manifest;
  const asked = indexes.filter(({ kind }) => kind === 'index' || kind === 'extra-index');
  const onlyOurs = asked.some(({ kind }) => kind === 'index') && asked.every(({ url }) => isOurs(url));
  return dependencies.flatMap((each) => {
    if (!isPackage(each) || each.origin.kind !== 'index' || !isInternal(each.name)) return [];
    const { url } = each.origin;
    if (each.hashes.length > 0 && !(locked && url !== undefined)) return [];
    if (url === undefined ? onlyOurs : isOurs(url)) return [];
    const from =
      url === undefined
        ? asked.length > 0
          ? `one of ${asked.map((index) => withoutUser(index.url)).join(', ')}`
          : 'the public index'
        : withoutUser(url);
    return [
      detectionOf(
        'internal-name-on-public-index',
        file,
        each.line,
        each.name,
        `${shown(each.name)} is a name of your own, and may be installed from ${from}.`,
      ),
    ];
  });
}

/** `https://pypi.example.com` is no beginning of `https://pypi.example.com.evil.example`. */
function isBelow(url: string, prefix: string): boolean {
  if (!url.startsWith(prefix)) return url === prefix.replace(/\/$/, '');
  return url === prefix || prefix.endsWith('/') || '/?#'.includes(url.charAt(prefix.length));
}

/** One finding a place: a lock file names it once a package. */
function fromOthers(file: ManifestFile, isOurs: (url: string) => boolean): Detection[] {
  if (!file.manifest.locked) return [];
  const found = new Map<string, Dependency>();
  for (const dependency of file.manifest.dependencies) {
    const { origin } = dependency;
    if (!isPackage(dependency) || origin.kind !== 'index' || origin.url === undefined || isOurs(origin.url)) continue;
    if (!found.has(origin.url)) found.set(origin.url, dependency);
  }
  return [...found].map(([url, { name, line }]) => {
    const message = `${shown(name)} comes from ${withoutUser(url)}, which is none of the indexes that the policy names.`;
    return detectionOf('unexpected-source', file, line, `policy ${url}`, message);
  });
}
