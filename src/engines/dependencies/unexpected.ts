import { posix } from 'node:path';
import type { Base } from '../../change/change';
import type { Detection, Severity } from '../../findings/finding';
import { keyOf, type Dependency } from '../../formats/manifests/manifest';
import { kindOf } from '../../formats/manifests/names';
import type { Tree } from '../../trees/tree';
import { detectionOf } from './detection';
import { disguisedHosts, imitatedHost } from './lookalikes';
import { namedPlaces, type NamedPlaces } from './named-places';
import { manifestsOf } from './pairs';
import { isOfOneHouse, sourcesIn, type Source } from './places';
import { Manifests, type ManifestFile } from './project';
import { shown } from './shown';

/** What a lock file was before a change, and what named places then. */
interface Before {
  readonly sources: ReadonlySet<string>;
  readonly named: NamedPlaces;
}

/**
 * Packages of a lock file that come from places that nothing else names: no registry of their ecosystem, none that a manifest or a tool's
 * settings have, none that the rest of the lock file comes from. What a change itself names is not yet agreed on: there the lock file and
 * the settings of the base count.
 */
export async function unexpectedSources(
  lock: ManifestFile,
  tree: Tree,
  base: Pick<Base, 'tree' | 'files'> | undefined,
): Promise<Detection[]> {
  if (!lock.manifest.locked) return [];
  const all = sourcesIn(lock.manifest.dependencies);
  const masks = masksOf(all, lock);
  const open = all.filter(
    ({ isRegistry, dependency, place }) => masks.has(place) || (!isRegistry && dependency.askedByAddress !== true),
  );
  if (open.length === 0) return [];
  const ecosystems = new Set(all.map(({ dependency }) => dependency.ecosystem));
  const named = await namedPlaces(tree, lock.path, ecosystems);
  const before = base && (await beforeOf(lock, base, ecosystems));
  // Poetry has its sources in its manifest alone.
  const mayBeOwn = lock.manifest.kind !== 'poetry.lock' || !named.any;
  const isUsual = mayBeOwn ? usualIn(all, named) : () => false;
  const indexed = all.filter(({ kind }) => kind === 'index');
  const isMirror = (place: string): boolean =>
    mayBeOwn && indexed.length >= manyPackages && indexed.every((source) => source.place === place);
  const elsewhere = new Set(
    lock.manifest.dependencies.filter(({ origin }) => origin.kind !== 'index').map((each) => keyOf(each)),
  );
  const groups = new Map<string, { readonly severity: Severity; readonly of: Source[] }>();
  for (const source of open) {
    const { place, dependency, kind } = source;
    const isMasked = masks.has(place) && before?.named.places.has(place) !== true;
    // What comes from elsewhere itself may bring others from there.
    if (!isMasked && kind !== 'index' && kind !== 'file' && dependency.neededBy.some((key) => elsewhere.has(key)))
      continue;
    const severity = isMasked ? 'high' : severityOf(source, { before, named, isUsual, isMirror });
    if (severity === undefined) continue;
    const group = groups.get(place) ?? { severity, of: [] };
    groups.set(place, group);
    group.of.push(source);
  }
  return [...groups].map(([place, { severity, of }]) => {
    const [first] = of;
    const by = before?.named.places.has(place) === false && named.places.has(place);
    const mask = before?.named.places.has(place) === true ? undefined : masks.get(place);
    const plain = by ? 'which only this change names' : 'which nothing else in this repository names';
    const why = mask === undefined ? plain : `which is easily taken for ${mask}`;
    const message = `${namesOf(of)} from ${shown(place)}, ${why}.`;
    return detectionOf('unexpected-source', lock, first?.dependency.line, place, message, { severity });
  });
}

/** The places that are made to be taken for another, by the host that they are to be taken for. */
function masksOf(sources: readonly Source[], { text }: ManifestFile): ReadonlyMap<string, string> {
  const disguised = disguisedHosts(text);
  const found = new Map<string, string>();
  for (const place of new Set(sources.map((source) => source.place))) {
    const meant = disguised.get(place.replace(/[:/].*$/, '')) ?? imitatedHost(place);
    if (meant !== undefined) found.set(place, meant);
  }
  return found;
}

/** So many lines of a lock file nobody takes for few. */
const manyPackages = 10;

interface Known {
  readonly before: Before | undefined;
  readonly named: NamedPlaces;
  readonly isUsual: (source: Source) => boolean;
  /** Whether all of a lock file comes from there, and not one line that somebody changed. */
  readonly isMirror: (place: string) => boolean;
}

/** A place that comes with a change is told from one that was always there. */
function severityOf(source: Source, { before, named, isUsual, isMirror }: Known): Severity | undefined {
  const { place } = source;
  if (before && !before.sources.has(place)) {
    if (before.named.places.has(place)) return undefined;
    return named.places.has(place) || isMirror(place) ? 'medium' : 'high';
  }
  return named.places.has(place) || isUsual(source) ? undefined : 'medium';
}

/**
 * Where most of a lock file comes from, or all of a scope, is a mirror or a registry that people have in settings of their own. An index
 * other than PyPI may have its files where it likes, but all of them there.
 */
function usualIn(all: readonly Source[], named: NamedPlaces): Known['isUsual'] {
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  const isMost = (one: string, of: string): boolean => (counts.get(one) ?? 0) * 2 > (counts.get(of) ?? 0);
  const homes = new Map<string, Source>();
  for (const source of all) {
    const { kind, place, dependency } = source;
    const group = groupOf(source);
    count(group);
    count(`${group} ${place}`);
    if (kind === 'index') {
      homes.set(source.url, source);
      count(`scope ${scopeOf(dependency)}`);
      count(`scope ${scopeOf(dependency)} ${place}`);
    }
  }
  return (source) => {
    const { kind, place, dependency } = source;
    const group = groupOf(source);
    if (kind === 'repository' || kind === 'archive')
      return !named.any && (kind === 'repository' || isMost(`${group} ${place}`, group));
    const scope = scopeOf(dependency);
    // A mirror of crates.io doesn't show in a lock file.
    if (dependency.ecosystem === 'cargo') return named.callsRegistry;
    if (kind === 'index')
      return (
        isMost(`${group} ${place}`, group) ||
        (scope !== '' && counts.get(`scope ${scope} ${place}`) === counts.get(`scope ${scope}`))
      );
    const home = homes.get(indexOf(dependency));
    if (home?.isRegistry === true) return false;
    return (home !== undefined && isOfOneHouse(home.place, place)) || isMost(`${group} ${place}`, group);
  };
}

const groupOf = ({ kind, dependency }: Source): string =>
  kind === 'file' ? `file ${indexOf(dependency)}` : kind === 'repository' ? kind : 'package';
const indexOf = ({ origin }: Dependency): string => (origin.kind === 'index' ? (origin.url ?? '') : '');
const scopeOf = ({ name }: Dependency): string => /^@[^/]+(?=\/)/.exec(name)?.[0] ?? '';

async function beforeOf(
  lock: ManifestFile,
  base: Pick<Base, 'tree' | 'files'>,
  ecosystems: ReadonlySet<Dependency['ecosystem']>,
): Promise<Before | undefined> {
  const file = await lockBefore(lock, base);
  // Of a new lock file the settings beside it may be new too.
  if (file === undefined) return undefined;
  return {
    sources: new Set(sourcesIn(file.manifest.dependencies).map(({ place }) => place)),
    named: await namedPlaces(base.tree, file.path, ecosystems),
  };
}

/** The lock file that a change found, also under another name; undefined where it has none, or one that can't be read. */
export async function lockBefore(
  lock: ManifestFile,
  { tree, files }: Pick<Base, 'tree' | 'files'>,
): Promise<ManifestFile | undefined> {
  const changed = files.find((each) => each.path === lock.path && !each.deleted);
  // A lock file that takes the place of another is no new one.
  const replaced = files.find(
    (each) => each.deleted && (kindOf(each.path) === lock.manifest.kind || isLockBeside(each.path, lock.path)),
  );
  const path = changed ? (changed.basePath ?? replaced?.path) : lock.path;
  const file = path === undefined ? undefined : await new Manifests(tree).file(path);
  return file === undefined || 'problem' in file ? undefined : file;
}

const isLockBeside = (path: string, lock: string): boolean =>
  posix.dirname(path) === posix.dirname(lock) && manifestsOf(posix.basename(path)).length > 0;

function namesOf(sources: readonly Source[]): string {
  const names = [...new Set(sources.map(({ dependency }) => dependency.name))];
  const some = names.slice(0, 3).map(shown).join(', ');
  if (names.length === 1) return `${some} comes`;
  return names.length > 3 ? `${some} and ${names.length - 3} more come` : `${some} come`;
}
