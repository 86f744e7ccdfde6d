import { type Dependency, keyOf } from '../manifest';
import { entriesOf, fieldOf, type Fields, textOf } from '../fields';
import { pythonPackage } from '../python/dependency';
import { digestsIn, lockEntries } from '../python/lock-entries';
import { linkPackages, type LockedPackage } from '../python/lock-graph';
import { decoded, withoutSecrets } from '../python/origin';
import { type Found, manifestReader } from '../reader';
import { readLongYaml } from '../yaml';
import { mismatchOf as pythonMismatchOf, placesOf } from '../python/archive';
import { condaArchive, condaPackage } from './match-spec';

/** conda-lock's lock file for all platforms. It tells what packages need, not what people ask for. */
export const condaLockReader = manifestReader('conda-lock.yml', {
  locked: true,
  read: readCondaLock,
});

function readCondaLock(text: string): Found {
  const { value, lines } = readLongYaml(text);
  const packages = new Map<string, LockedPackage>();
  const { entries, problems } = lockEntries(value, 'package', (at) => lines.at('package').at(at).line);
  for (const { entry, name, line } of entries) {
    const dependency = packageOf(name, entry, line);
    const needs = entriesOf(entry, 'dependencies').map(([needed]) => ({ name: needed, extras: [] }));
    // A package is there once for each platform; one that comes from elsewhere is another one.
    const { origin, fetchedFrom, mismatch } = dependency;
    const key = JSON.stringify([keyOf(dependency), origin, fetchedFrom, mismatch]);
    const other = packages.get(key);
    const hashes = new Set([...(other?.dependency.hashes ?? []), ...dependency.hashes]);
    packages.set(key, {
      dependency: { ...(other?.dependency ?? dependency), hashes: [...hashes] },
      needs: [...(other?.needs ?? []), ...needs],
      extras: new Map(),
    });
  }
  return { dependencies: linkPackages([...packages.values()]), problems };
}

function packageOf(name: string, entry: Fields, line: number | undefined): Dependency {
  const url = textOf(entry, 'url') ?? '';
  const category = textOf(entry, 'category') ?? 'main';
  const common = {
    version: textOf(entry, 'version'),
    line,
    direct: undefined,
    scope: category === 'main' ? 'runtime' : category === 'dev' ? 'development' : 'optional',
    hashes: digestsIn(fieldOf(entry, 'hash')),
  } as const;
  if (textOf(entry, 'manager') !== 'pip') {
    const archive = condaArchive(url);
    return condaPackage(name, {
      ...common,
      origin: archive === undefined ? { kind: 'index' } : { kind: 'index', url: archive.channel },
      ...(archive !== undefined && mismatchOf(name, common.version, archive, url)),
    });
  }
  const [, repository, revision] = /^git\+(.*?)(?:@([^@/]*))?$/.exec(withoutSecrets(url)) ?? [];
  return pythonPackage(name, {
    ...common,
    origin: repository === undefined ? { kind: 'index' } : { kind: 'repository', url: repository, revision },
    ...(repository === undefined && { ...pythonMismatchOf(name, common.version, [url], true), ...placesOf([url]) }),
  });
}

/** Files of conda packages are called just like the packages. */
function mismatchOf(
  name: string,
  version: string | undefined,
  archive: { readonly name: string; readonly version: string },
  url: string,
): Pick<Dependency, 'mismatch' | 'installs'> {
  const installs = { name: archive.name.toLowerCase(), version: decoded(archive.version) };
  const isSame = installs.name === name.toLowerCase() && installs.version === (version ?? installs.version);
  return isSame ? {} : { mismatch: withoutSecrets(url), installs };
}
