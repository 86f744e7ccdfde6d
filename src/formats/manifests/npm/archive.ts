import semver from 'semver';
import type { Dependency } from '../manifest';
import { withoutSecrets } from '../python/origin';
import { decoded, readSpec } from './spec';

interface Archive {
  readonly name: string;
  readonly version: string | undefined;
}

/** What the address of an archive that a registry gives says otherwise than the lock file: another package's name, or another version. */
export function mismatchOf(
  name: string,
  version: string | undefined,
  resolved: string | undefined,
): Pick<Dependency, 'mismatch' | 'installs'> {
  const archive = resolved === undefined ? undefined : archiveAt(resolved, name);
  if (resolved === undefined || archive === undefined) return {};
  const at = semver.parse(archive.version, { loose: true });
  const said = semver.parse(version, { loose: true });
  const isOther = at !== null && said !== null && at.compare(said) !== 0;
  if (archive.name === name && !isOther && !leadsElsewhere(resolved)) return {};
  return {
    mismatch: withoutSecrets(resolved),
    ...(at !== null && { installs: { name: archive.name, version: at.version } }),
  };
}

/** Whether a package of another name stands where `asked` asks for `name`: only an alias (`npm:OTHER@1`) does so. */
export const isMisnamed = (name: string, asked: string, found: string): boolean =>
  found !== name && (!asked.includes(':') || asked.startsWith('npm:')) && readSpec(name, asked).name !== found;

/** A package of a lock file under the name by which it is asked for, with what gets installed in its place. */
export function misnamed<D extends Pick<Dependency, 'name' | 'version' | 'askedByAddress'>>(
  dependency: D,
  askedAs: string | undefined,
): D & Pick<Dependency, 'mismatch' | 'installs'> {
  const { name, version, askedByAddress } = dependency;
  if (askedAs === undefined || version === undefined || askedByAddress) return dependency;
  return { ...dependency, name: askedAs, mismatch: `${name} ${version}`, installs: { name, version } };
}

const name = String.raw`\/((?:@[^/]+\/)?[^/@]+)`;
const version = String.raw`\/(\d+\.\d+\.\d+[^/]*)`;
/** `…/NAME/-/FILE`, `…/NAME/download/FILE`; npmmirror's `…/packages/NAME/VERSION/FILE`. */
const listed = [
  new RegExp(String.raw`${name}\/(?:-|download)\/(?:@[^/]+\/)?([^/]+)\.tgz$`),
  new RegExp(String.raw`\/packages${name}\/[^/]+\/([^/]+)\.tgz$`),
];
/** GitHub's `…/download/NAME/VERSION/DIGEST`, JSR's `…/NAME/VERSION.tgz`. */
const versioned = [
  new RegExp(String.raw`\/download${name}${version}\/[^/]+$`),
  new RegExp(String.raw`${name}${version}\.tgz$`),
];

/** The package that an address says its archive is of; undefined where it says nothing of it. `own` is what it ought to be. */
function archiveAt(address: string, own: string): Archive | undefined {
  if (!/^https?:\/\//i.test(address)) return undefined;
  const path = decoded(address.replace(/[?#].*$/s, ''));
  const [, of, file] = first(listed, path) ?? [];
  if (of !== undefined && file !== undefined)
    return inFile(file, of) ?? { name: file.startsWith(`${bare(of)}-`) ? of : file, version: undefined };
  const [, at, version] = first(versioned, path) ?? [];
  if (at !== undefined) return { name: at, version };
  const last = /\/([^/]+)\.tgz$/.exec(path)?.[1];
  return last === undefined ? undefined : inFile(last, own);
}

/**
 * Whether a server may take the path for another than it seems: by steps up, written out or encoded, or by a slash that is encoded before
 * `/-/` elsewhere than after a scope.
 */
function leadsElsewhere(address: string): boolean {
  const parts = address
    .replace(/[?#].*$/s, '')
    .split('/')
    .slice(3)
    .map(decoded);
  return parts.some((part, i) => {
    if (/(?:^|[/\\])\.{1,2}(?:[/\\]|$)/.test(part)) return true;
    return /^(?:-|download)$/.test(parts[i + 1] ?? '') && part.includes('/') && !/^@[^/]+\/[^/]+$/.test(part);
  });
}

/** `NAME-VERSION`, with or without the scope (`npm pack` writes `s-a` for `@s/a`), or `OTHER-VERSION`. */
function inFile(file: string, own: string): Archive | undefined {
  const names = [bare(own), own.replace(/^@/, '').replace('/', '-')];
  for (const each of names)
    if (file.startsWith(`${each}-`) && /^\d/.test(file.slice(each.length + 1)))
      return { name: own, version: file.slice(each.length + 1) };
  const [, other, version] = /^(.+?)-(\d+\.\d+\.\d+.*)$/.exec(file) ?? [];
  return other === undefined ? undefined : { name: other, version };
}

const bare = (name: string): string => name.slice(name.indexOf('/') + 1);

const first = (patterns: readonly RegExp[], text: string): RegExpExecArray | null | undefined =>
  patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null);
