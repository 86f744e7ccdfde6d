import type { Dependency, Origin, Problem } from '../manifest';
import { fieldOf, type Fields, listOf, textOf } from '../fields';
import { type Found, manifestReader } from '../reader';
import { linesOfTables, readTomlText } from '../toml';
import { pythonPackage } from './dependency';
import { lockEntries, textsOf } from './lock-entries';
import { linkPackages, type LockedPackage, type Need, type Scope } from './lock-graph';
import { mismatchOf, placesOf } from './archive';
import { withoutSecrets } from './origin';
import { parseRequirement } from './requirement';

/** PDM's lock file. It doesn't tell what the project itself asks for. */
export const pdmLockReader = manifestReader('pdm.lock', {
  locked: true,
  read: readPdmLock,
});

function readPdmLock(text: string): Found {
  const toml = readTomlText(text);
  const lines = linesOfTables(text, 'package', toml);
  const packages = new Map<string, LockedPackage>();
  const { entries, problems } = lockEntries(toml.value, 'package', (at) => lines[at]);
  for (const { entry, name, line } of entries) {
    const needs = listOf(entry, 'dependencies').flatMap((need) => needOf(need, line, problems));
    const dependency = packageOf(name, entry, line, files(toml.value, entry));
    // A package with extras is there twice: alone, and once more with what these need.
    const { version, marker, origin, mismatch } = dependency;
    const key = JSON.stringify([dependency.name, version, marker, origin, mismatch]);
    const other = packages.get(key);
    packages.set(key, {
      dependency: other?.dependency ?? dependency,
      needs: [...(other?.needs ?? []), ...needs],
      extras: new Map(),
    });
  }
  const hash = textOf(fieldOf(toml.value, 'metadata'), 'content_hash');
  return {
    dependencies: linkPackages([...packages.values()]),
    problems,
    ...(hash === undefined
      ? {}
      : { lockOf: { manifest: 'pyproject.toml', digest: { tool: 'pdm' as const, value: hash } } }),
  };
}

/** In lock files before 4.0 they are together: `[metadata.files]`, under `name version`. */
function files(lock: Fields, entry: Fields): readonly unknown[] {
  const own = listOf(entry, 'files');
  const key = `${textOf(entry, 'name') ?? ''} ${textOf(entry, 'version') ?? ''}`;
  return own.length > 0 ? own : listOf(fieldOf(fieldOf(lock, 'metadata'), 'files'), key);
}

function needOf(need: unknown, line: number | undefined, problems: Problem[]): Need[] {
  try {
    if (typeof need !== 'string') throw new Error('it is no text');
    const { name, extras, specifier } = parseRequirement(need);
    return [{ name, extras, version: /^==([^,*]+)$/.exec(specifier)?.[1] }];
  } catch (error) {
    problems.push({ line, message: `what a package needs can't be read: ${(error as Error).message}` });
    return [];
  }
}

function packageOf(name: string, entry: Fields, line: number | undefined, archives: readonly unknown[]): Dependency {
  const hashes = archives.map((file) => textOf(file, 'hash')).filter((hash) => hash !== undefined);
  const marker = textOf(entry, 'marker');
  const origin = originOf(entry);
  const isOfIndex = origin.kind === 'index';
  const version = textOf(entry, 'version');
  const urls = archives.map((file) => textOf(file, 'url') ?? textOf(file, 'file'));
  return pythonPackage(name, {
    version,
    line,
    direct: undefined,
    scope: scopeOf(listOf(entry, 'groups')),
    origin,
    hashes,
    ...mismatchOf(name, version, [...urls, textOf(entry, 'url')], !isOfIndex),
    ...(isOfIndex && placesOf(urls)),
    ...(marker === undefined ? {} : { marker }),
  });
}

/** It doesn't tell which groups are extras of the package and which are for development: their usual names do. */
function scopeOf(groups: readonly unknown[]): Scope {
  if (groups.length === 0 || groups.includes('default')) return 'runtime';
  const isForDevelopment = (group: string): boolean => /^(?:dev|tests?|lint|docs?|typing|ci)(?:\b|-)/i.test(group);
  return textsOf(groups).every(isForDevelopment) ? 'development' : 'optional';
}

function originOf(entry: Fields): Origin {
  const repository = textOf(entry, 'git') ?? textOf(entry, 'hg') ?? textOf(entry, 'svn');
  if (repository !== undefined) {
    const revision = textOf(entry, 'revision') ?? textOf(entry, 'ref');
    return { kind: 'repository', url: withoutSecrets(repository), revision };
  }
  const url = textOf(entry, 'url');
  if (url !== undefined) return { kind: 'archive', url: withoutSecrets(url) };
  const path = textOf(entry, 'path');
  if (path === undefined) return { kind: 'index' };
  return /\.(?:whl|zip|tar\.\w+|tgz)$/i.test(path) ? { kind: 'archive', url: path } : { kind: 'folder', path };
}
