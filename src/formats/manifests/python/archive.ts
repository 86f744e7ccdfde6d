import { comparePep440 } from '../../versions/pep440';
import type { Dependency } from '../manifest';
import { archiveName, decoded, lastPart, withoutSecrets } from './origin';
import { normalName } from './requirement';

/**
 * Of the files that a lock file has for a package, by their addresses or names, the first one whose name is that of another package, or of
 * another version. What people give an address of (`isDirect`) may be called after a repository or a branch, but for wheels.
 */
export function mismatchOf(
  name: string,
  version: string | undefined,
  files: readonly (string | undefined)[],
  isDirect = false,
): Pick<Dependency, 'mismatch' | 'installs'> {
  for (const file of files) {
    const archive = file === undefined ? undefined : archiveIn(file, normalName(name));
    if (file === undefined || archive === undefined) continue;
    const isOther = archive.name !== normalName(name);
    if (isOther && isDirect && !/\.whl(?:[?#]|$)/i.test(file)) continue;
    // What can't be compared is written in a way that has gone out of use.
    const order = archive.version && version ? comparePep440(archive.version, version) : undefined;
    if (!isOther && (order ?? 0) === 0) continue;
    const installs =
      archive.version === undefined ? {} : { installs: { name: archive.name, version: archive.version } };
    return { mismatch: withoutSecrets(file), ...installs };
  }
  return {};
}

/** No file system has longer names. */
const maxName = 255;

/** The package of which a wheel or the archive of a source is; a file of another kind is none that gets installed. `own` ends a name that has dashes. */
function archiveIn(address: string, own: string): { name: string; version: string | undefined } | undefined {
  const file = decoded(lastPart(address.split(/[?#]/)[0] ?? ''));
  if (file.length > maxName) return undefined;
  const [, stem] = /^(.+)\.(?:tar\.(?:gz|bz2|xz|z|lzma)|tgz|tbz|tlz|txz|tar|zip)$/i.exec(file) ?? [];
  for (const { index } of stem?.matchAll(/[-_.]|$/g) ?? [])
    if (stem !== undefined && normalName(stem.slice(0, index)) === own)
      return { name: own, version: stem.slice(index + 1) || undefined };
  const found = stem === undefined && !/\.whl$/i.test(file) ? undefined : archiveName(file);
  return found && { name: normalName(found.name), version: found.version };
}

/** Where files lie: addresses to the first part of their paths, each once. */
export function placesOf(files: readonly (string | undefined)[]): Pick<Dependency, 'fetchedFrom'> {
  const places = files.flatMap((url) => /^https?:\/\/[^/?#]+\/[^/?#]*/i.exec(withoutSecrets(url ?? ''))?.[0] ?? []);
  return places.length === 0 ? {} : { fetchedFrom: [...new Set(places)] };
}
