import { keyOf, type Dependency, type Ecosystem } from '../../formats/manifests/manifest';
import { rangeOf, type VersionRange } from '../../formats/versions/range';
import { peer } from '../../formats/manifests/npm/freshness';
import { questionedIn } from '../advisories';
import type { ManifestFile, Project } from './project';

/** A package that gets installed, with the line by which it comes in. */
export interface Installed {
  readonly dependency: Dependency & { readonly version: string; readonly range?: VersionRange };
  /** Where it is asked for: its own line, or that of what needs it. */
  readonly file: ManifestFile;
  readonly line: number | undefined;
  /** From what people ask for down to it, names alone; just its own where it is asked for itself. */
  readonly way: readonly string[];
}

/**
 * The packages of a project that have one version, each once; those of the lock file where there is one. Of a lock file that is out of date,
 * what the manifest asks for exactly and the lock lacks is installed as well, as soon as somebody writes the lock anew.
 */
export function installedIn(project: Project): Installed[] {
  const { manifest, lock, outOfDate } = project;
  if (manifest === undefined || (lock !== undefined && outOfDate === undefined)) return listedIn(project);
  const { dependencies, overrides = [] } = manifest.manifest;
  const listed = listedIn(project);
  const held = new Set(listed.map(({ dependency }) => keyOf(dependency)));
  const exact = [...(lock ? dependencies : []), ...overrides].flatMap((dependency) => {
    const { version, name, line } = dependency;
    if (version === undefined || dependency.origin.kind !== 'index' || held.has(keyOf(dependency))) return [];
    held.add(keyOf(dependency));
    return [{ dependency: { ...dependency, version }, file: manifest, line, way: [name] }];
  });
  return [...listed, ...exact];
}

/** What people ask for by a range, where no lock file says which version of it they get; each once. */
export function openIn({ manifest, lock, outOfDate }: Project): Installed[] {
  if (manifest === undefined || (lock !== undefined && outOfDate === undefined)) return [];
  if (manifest.manifest.kind === 'constraints.txt') return [];
  const held = new Set(lock?.manifest.dependencies.map(nameKey));
  return manifest.manifest.dependencies.flatMap((dependency): Installed[] => {
    const { ecosystem, name, line, version, origin, specifier = '', marker } = dependency;
    const key = `${nameKey(dependency)} ${specifier}`;
    if (version !== undefined || origin.kind !== 'index' || held.has(nameKey(dependency)) || held.has(key)) return [];
    held.add(key);
    const range = rangeOf(ecosystem, specifier);
    // Who needs a peer only says which of them will do.
    const asked = questionedIn(marker === peer ? { ...range, newest: undefined } : range, ecosystem);
    return [{ dependency: { ...dependency, ...asked }, file: manifest, line, way: [name] }];
  });
}

function listedIn({ manifest, lock }: Project): Installed[] {
  const file = lock ?? manifest;
  if (file === undefined) return [];
  const asked = new Map(manifest?.manifest.dependencies.map((each) => [nameKey(each), each]));
  const { dependencies } = file.manifest;
  const ways = waysIn(dependencies, (each) => each.direct === true || asked.has(nameKey(each)));
  const seen = new Set<string>();
  return dependencies.flatMap((dependency) => {
    const { version } = dependency;
    const key = keyOf(dependency);
    if (version === undefined || !hasPackages(dependency) || seen.has(key)) return [];
    seen.add(key);
    const first = ways.get(key)?.first ?? dependency;
    const wanted = lock && manifest ? asked.get(nameKey(first)) : undefined;
    const place =
      wanted?.line !== undefined && manifest ? { file: manifest, line: wanted.line } : { file, line: first.line };
    return [
      {
        dependency: { ...dependency, version, ...dependency.installs },
        ...place,
        // Of few packages anything is known, and a way may be long.
        get way() {
          return namesOf(ways.get(key), dependency.name);
        },
      },
    ];
  });
}

const nameKey = ({ ecosystem, name }: Pick<Dependency, 'ecosystem' | 'name'>): string => `${ecosystem}/${name}`;

/** What is taken from a folder of the repository, or is no package of an index, has no version that anybody knows of. */
const hasPackages = ({ origin }: Dependency): boolean => origin.kind !== 'folder';

/** One step of the shortest way from a dependency that people ask for. */
interface Step {
  readonly dependency: Dependency;
  readonly first: Dependency;
  readonly before: Step | undefined;
}

/** The last steps of the shortest ways to all that can be reached from what people ask for, by key; each edge is looked at once. */
function waysIn(dependencies: readonly Dependency[], isAsked: (each: Dependency) => boolean): Map<string, Step> {
  const needs = new Map<string, Dependency[]>();
  for (const each of dependencies)
    for (const key of each.neededBy) {
      const known = needs.get(key);
      if (known) known.push(each);
      else needs.set(key, [each]);
    }
  const ways = new Map<string, Step>();
  for (const each of dependencies)
    if (isAsked(each)) ways.set(keyOf(each), { dependency: each, first: each, before: undefined });
  // What is added meanwhile is gone through too, in the order of adding.
  for (const [key, step] of ways)
    for (const each of needs.get(key) ?? [])
      if (!ways.has(keyOf(each))) ways.set(keyOf(each), { dependency: each, first: step.first, before: step });
  return ways;
}

function namesOf(last: Step | undefined, own: string): string[] {
  const names: string[] = [];
  for (let step = last; step; step = step.before) names.push(step.dependency.name);
  return names.length > 0 ? names.reverse() : [own];
}

/** The type of package URLs, as far as it has one. */
export function purlOf({ ecosystem, name, version }: { ecosystem: Ecosystem; name: string; version?: string }): string {
  const path = ecosystem === 'maven' ? name.replace(':', '/') : name;
  const encoded = path
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
  return `pkg:${ecosystem}/${encoded}${version === undefined ? '' : `@${encodeURIComponent(version)}`}`;
}
