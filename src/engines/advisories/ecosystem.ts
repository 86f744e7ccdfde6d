import { compareVersions } from '../../formats/versions';
import { publicVersion } from '../../formats/versions/pep440';
import type { Ecosystem } from '../../formats/manifests/manifest';
import type { PackageVersion } from './advisory';

/** What OSV calls an ecosystem. Source: the OSV schema, "Defined ecosystems"; it has none for conda. */
export const osvEcosystems = {
  pypi: 'PyPI',
  npm: 'npm',
  golang: 'Go',
  cargo: 'crates.io',
  maven: 'Maven',
  github: 'GitHub Actions',
} as const satisfies Partial<Record<Ecosystem, string>>;

export type OsvEcosystem = (typeof osvEcosystems)[keyof typeof osvEcosystems];

/** A package as OSV spells it. */
export interface OsvPackage {
  readonly ecosystem: OsvEcosystem;
  readonly name: string;
}

/** What to ask about a package, or why nobody can be asked. */
export type Question =
  | { readonly kind: 'package'; readonly package: OsvPackage; readonly version: string }
  /** A tag that moves (`v4`) and a range mean the newest of their releases: all that is known of the package is asked for, and compared here. */
  | { readonly kind: 'moving'; readonly package: OsvPackage; readonly version: string }
  | { readonly kind: 'commit'; readonly commit: string }
  | { readonly kind: 'unknown'; readonly reason: string };

export function questionOf({ ecosystem, name, version, range }: PackageVersion): Question {
  const unknown = (reason: string): Question => ({ kind: 'unknown', reason });
  if (ecosystem === 'git') {
    if (/^[\da-f]{40}$/i.test(version)) return { kind: 'commit', commit: version.toLowerCase() };
    return unknown('of a repository only a full commit can be asked about');
  }
  const osvName = ecosystem in osvEcosystems ? osvEcosystems[ecosystem as keyof typeof osvEcosystems] : undefined;
  if (osvName === undefined)
    return unknown(
      ecosystem === 'conda'
        ? 'OSV has no advisories of conda packages'
        : `OSV has no advisories of the ecosystem "${ecosystem}"`,
    );
  const spelled = spelledVersion(ecosystem, version);
  if (name.trim() === '' || name.length > maxLength || spelled === undefined)
    return unknown(`"${version.slice(0, 80)}" is no version that can be compared`);
  const about = { ecosystem: osvName, name: spelledName(ecosystem, name) };
  if (range !== undefined) return { kind: 'moving', package: about, version: spelled };
  if (ecosystem === 'github' && !/^\d+\.\d+\.\d/.test(spelled))
    return { kind: 'moving', package: about, version: newestOf(spelled) };
  return { kind: 'package', package: about, version: spelled };
}

const maxLength = 1_000;

/** As OSV's records have the name: that of an action is its repository's. */
export function spelledName(ecosystem: Ecosystem, name: string): string {
  const text = name.trim();
  if (ecosystem === 'pypi') return text.toLowerCase().replace(/[-_.]+/g, '-');
  return ecosystem === 'github' ? text.split('/').slice(0, 2).join('/').toLowerCase() : text;
}

/**
 * Without the `v` of Go and of tags, and for Python without the local part: `2.1.0+cu118` is a build of 2.1.0, which an advisory means.
 * Undefined for what is no version.
 */
function spelledVersion(ecosystem: Ecosystem, version: string): string | undefined {
  const text = version.trim();
  if (text === '' || text.length > maxLength || compareVersions(ecosystem, text, text) === undefined) return undefined;
  // Maven orders any text: a property (`${x}`), a range and `LATEST` are none.
  if (ecosystem === 'maven') return /^[\w.+~-]*\d[\w.+~-]*$/.test(text) ? text : undefined;
  if (ecosystem === 'pypi') return publicVersion(text);
  return ecosystem === 'golang' || ecosystem === 'github' ? text.replace(/^v/, '') : text;
}

/** The last version that a tag such as `4` or `4.1` can lead to. */
function newestOf(tag: string): string {
  const parts = tag.split('.');
  while (parts.length < 3) parts.push(String(Number.MAX_SAFE_INTEGER));
  return parts.join('.');
}
