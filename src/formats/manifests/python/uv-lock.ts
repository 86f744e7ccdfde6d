import type { Dependency, LockOf, Origin, Problem, Requirements } from '../manifest';
import { entriesOf, fieldOf, type Fields, listOf, textOf } from '../fields';
import { type Found, manifestReader } from '../reader';
import { linesOfTables, readTomlText } from '../toml';
import { pythonPackage } from './dependency';
import { lockEntries } from './lock-entries';
import { linkPackages, type LockedPackage, type Need, type Root } from './lock-graph';
import { mismatchOf, placesOf } from './archive';
import { withoutSecrets } from './origin';
import { normalName } from './requirement';

/** uv's lock file. The packages of the repository itself are not dependencies, what they need is direct. */
export const uvLockReader = manifestReader('uv.lock', {
  locked: true,
  read: readUvLock,
});

function readUvLock(text: string): Found {
  const toml = readTomlText(text);
  const lines = linesOfTables(text, 'package', toml);
  const members = new Set(listOf(fieldOf(toml.value, 'manifest'), 'members'));
  const own: Fields[] = [];
  const packages: LockedPackage[] = [];
  const { entries, problems } = lockEntries(toml.value, 'package', (at) => lines[at]);
  for (const { entry, name, line } of entries) {
    if (members.has(name) || isRoot(entry, members.size)) own.push(entry);
    else packages.push(lockedPackage(name, entry, line));
  }
  const roots = own.flatMap(rootsOf);
  for (const [, group] of entriesOf(fieldOf(toml.value, 'manifest'), 'dependency-groups')) {
    roots.push({ scope: 'development', needs: needsOf(group) });
  }
  problems.push(...missing(packages, roots, new Set(entries.map(({ name }) => name))));
  return {
    dependencies: linkPackages(packages, roots),
    problems,
    lockOf: lockOf(
      own,
      entries.map(({ entry }) => entry),
    ),
  };
}

/** A lock file holds all that its packages need; one that doesn't was cut off, or merged by hand. */
function missing(packages: readonly LockedPackage[], roots: readonly Root[], held: ReadonlySet<string>): Problem[] {
  const needed = packages.flatMap(({ dependency: { name, line }, needs, extras }) =>
    [...needs, ...[...extras.values()].flat()].map((need) => ({ by: name, line, need: need.name })),
  );
  const asked = roots.flatMap(({ needs }) =>
    needs.map(({ name }) => ({ by: 'the project', line: undefined, need: name })),
  );
  return [...needed, ...asked]
    .filter(({ need }) => !held.has(need))
    .map(({ by, line, need }) => ({ line, message: `${by} needs ${need}, which is not in the file` }));
}

/** A project that is no workspace doesn't name itself a member. */
const isRoot = (entry: Fields, members: number): boolean => {
  const source = fieldOf(entry, 'source');
  return members === 0 && (textOf(source, 'virtual') === '.' || textOf(source, 'editable') === '.');
};

function lockedPackage(name: string, entry: Fields, line: number | undefined): LockedPackage {
  const files = [fieldOf(entry, 'sdist'), ...listOf(entry, 'wheels')];
  const hashes = files.map((file) => textOf(file, 'hash')).filter((hash) => hash !== undefined);
  const source = fieldOf(entry, 'source');
  const urls = files.map((file) => textOf(file, 'url'));
  const isOfIndex = textOf(source, 'registry') !== undefined;
  const version = textOf(entry, 'version');
  const marker = listOf(entry, 'resolution-markers').filter((text) => typeof text === 'string');
  const dependency: Dependency = pythonPackage(name, {
    version,
    line,
    direct: undefined,
    origin: originOf(source),
    hashes: [...new Set(hashes)],
    ...mismatchOf(name, version, isOfIndex ? urls : [textOf(source, 'url'), ...urls], !isOfIndex),
    ...(isOfIndex && placesOf(urls)),
    ...(marker.length === 0
      ? {}
      : { marker: marker.map((one) => (marker.length > 1 ? `(${one})` : one)).join(' or ') }),
  });
  const extras = entriesOf(entry, 'optional-dependencies').map(([extra, list]) => [extra, needsOf(list)] as const);
  return { dependency, needs: needsOf(fieldOf(entry, 'dependencies')), extras: new Map(extras) };
}

function originOf(source: unknown): Origin {
  const registry = textOf(source, 'registry');
  if (registry !== undefined) return { kind: 'index', url: withoutSecrets(registry) };
  const git = textOf(source, 'git');
  if (git !== undefined) {
    const [address = '', commit] = git.split('#');
    return { kind: 'repository', url: withoutSecrets(address.replace(/\?.*$/s, '')), revision: commit };
  }
  const url = textOf(source, 'url') ?? textOf(source, 'path');
  if (url !== undefined) return { kind: 'archive', url: withoutSecrets(url) };
  const path = ['directory', 'editable', 'virtual']
    .map((key) => textOf(source, key))
    .find((found) => found !== undefined);
  return path === undefined ? { kind: 'index' } : { kind: 'folder', path };
}

const needsOf = (list: unknown): Need[] =>
  (Array.isArray(list) ? (list as unknown[]) : []).flatMap((need) => {
    const name = textOf(need, 'name');
    const extras = [...listOf(need, 'extra'), ...listOf(need, 'extras')].filter((extra) => typeof extra === 'string');
    return name === undefined ? [] : [{ name, version: textOf(need, 'version'), extras }];
  });

const rootsOf = (own: Fields): Root[] => [
  { scope: 'runtime', needs: needsOf(fieldOf(own, 'dependencies')) },
  ...entriesOf(own, 'optional-dependencies').map(([, list]): Root => ({ scope: 'optional', needs: needsOf(list) })),
  ...entriesOf(own, 'dev-dependencies').map(([, list]): Root => ({ scope: 'development', needs: needsOf(list) })),
];

/** Of a folder of the repository it tells the place. */
const folderOf = (entry: Fields): string | undefined =>
  ['editable', 'virtual', 'directory'].map((key) => textOf(fieldOf(entry, 'source'), key)).find((path) => path);

/** uv keeps what each project asked for. What is only taken from a folder may have more than is locked here: its groups. */
function lockOf(own: readonly Fields[], entries: readonly Fields[]): LockOf {
  const members = new Map<string, Requirements | undefined>();
  for (const entry of entries) {
    const folder = folderOf(entry);
    if (folder !== undefined) members.set(folder, own.includes(entry) ? requirementsOf(entry) : undefined);
  }
  const requirements = members.get('.');
  members.delete('.');
  return {
    manifest: 'pyproject.toml',
    ...(requirements !== undefined && { requirements }),
    ...(members.size > 0 && { members }),
  };
}

const places = ['editable', 'virtual', 'directory', 'path', 'git', 'url'];

/** `requires-dist`, and `requires-dev` by group. */
function requirementsOf(own: Fields): Requirements {
  const metadata = fieldOf(own, 'metadata');
  const dev = entriesOf(metadata, 'requires-dev').flatMap(([, list]) =>
    Array.isArray(list) ? (list as unknown[]) : [],
  );
  return [...listOf(metadata, 'requires-dist'), ...dev].flatMap((entry) => {
    const name = textOf(entry, 'name');
    if (name === undefined) return [];
    const elsewhere = places.some((key) => textOf(entry, key) !== undefined) && ({ elsewhere: true } as const);
    return [{ name: normalName(name), specifier: textOf(entry, 'specifier') ?? '', ...elsewhere }];
  });
}
