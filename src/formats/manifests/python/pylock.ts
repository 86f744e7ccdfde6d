import type { Dependency, Origin } from '../manifest';
import { fieldOf, type Fields, listOf, textOf } from '../fields';
import { type Found, manifestReader } from '../reader';
import { linesOfTables, readTomlText } from '../toml';
import { pythonPackage } from './dependency';
import { digestsIn, lockEntries } from './lock-entries';
import { linkPackages, type LockedPackage } from './lock-graph';
import { mismatchOf, placesOf } from './archive';
import { archiveName, withoutSecrets } from './origin';

/** The lock file of PEP 751. What packages need is in it only where its tool writes that down. */
export const pylockReader = manifestReader('pylock.toml', {
  locked: true,
  read: readPylock,
});

function readPylock(text: string): Found {
  const toml = readTomlText(text);
  const lines = linesOfTables(text, 'packages', toml);
  const packages: LockedPackage[] = [];
  const { entries, problems } = lockEntries(toml.value, 'packages', (at) => lines[at]);
  for (const { entry, name, line } of entries) {
    const needs = listOf(entry, 'dependencies').flatMap((need) => {
      const needed = textOf(need, 'name');
      return needed === undefined ? [] : [{ name: needed, version: textOf(need, 'version'), extras: [] }];
    });
    packages.push({ dependency: packageOf(name, entry, line), needs, extras: new Map() });
  }
  const tells = packages.some(({ needs }) => needs.length > 0);
  return { dependencies: tells ? linkPackages(packages) : packages.map(({ dependency }) => dependency), problems };
}

function packageOf(name: string, entry: Fields, line: number | undefined): Dependency {
  const direct = fieldOf(entry, 'archive');
  const files = [fieldOf(entry, 'sdist'), ...listOf(entry, 'wheels')];
  const hashes = [direct, ...files].flatMap((file) => digestsIn(fieldOf(file, 'hashes')));
  const urlOf = (file: unknown): string | undefined => textOf(file, 'url') ?? textOf(file, 'path');
  const urls = files.map((file) => urlOf(file) ?? textOf(file, 'name'));
  const address = urlOf(direct);
  // Of an archive by its address the version may be left out.
  const version = textOf(entry, 'version') ?? (address === undefined ? undefined : archiveName(address)?.version);
  const marker = textOf(entry, 'marker');
  return pythonPackage(name, {
    version,
    line,
    direct: undefined,
    origin: originOf(entry),
    hashes: [...new Set(hashes)],
    ...(direct === undefined ? mismatchOf(name, version, urls) : mismatchOf(name, version, [address], true)),
    ...placesOf(urls),
    ...(marker === undefined ? {} : { marker }),
  });
}

function originOf(entry: Fields): Origin {
  const vcs = fieldOf(entry, 'vcs');
  if (vcs !== undefined) {
    const url = withoutSecrets(textOf(vcs, 'url') ?? textOf(vcs, 'path') ?? '');
    return { kind: 'repository', url, revision: textOf(vcs, 'commit-id') ?? textOf(vcs, 'requested-revision') };
  }
  const folder = textOf(fieldOf(entry, 'directory'), 'path');
  if (folder !== undefined) return { kind: 'folder', path: folder };
  const archive = fieldOf(entry, 'archive');
  const url = textOf(archive, 'url') ?? textOf(archive, 'path');
  if (url !== undefined) return { kind: 'archive', url: withoutSecrets(url) };
  const index = textOf(entry, 'index');
  return index === undefined ? { kind: 'index' } : { kind: 'index', url: withoutSecrets(index) };
}
