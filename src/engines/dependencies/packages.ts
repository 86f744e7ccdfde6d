import { keyOf, type Dependency, type Ecosystem } from '../../formats/manifests/manifest';
import type { ManifestFile, Project } from './project';

/** A package that gets installed, with the line by which it comes in. */
export interface Installed {
  readonly dependency: Dependency & { readonly version: string };
  /** Where it is asked for: its own line, or that of what needs it. */
  readonly file: ManifestFile;
  readonly line: number | undefined;
  /** From what people ask for down to it, names alone; just its own where it is asked for itself. */
  readonly way: readonly string[];
}

/** The packages of a project that have one version, each once; those of the lock file where there is one. */
export function installedIn({ manifest, lock }: Project): Installed[] {
  const file = lock ?? manifest;
  if (file === undefined) return [];
  const asked = new Map(manifest?.manifest.dependencies.map((each) => [nameKey(each), each]));
  const { dependencies } = file.manifest;
  const byKey = new Map(dependencies.map((each) => [keyOf(each), each]));
  const seen = new Set<string>();
  return dependencies.flatMap((dependency) => {
    const { version } = dependency;
    if (version === undefined || !hasPackages(dependency) || seen.has(keyOf(dependency))) return [];
    seen.add(keyOf(dependency));
    const way = wayTo(dependency, byKey, asked);
    const [first = dependency] = way;
    const wanted = lock && manifest ? asked.get(nameKey(first)) : undefined;
    const place =
      wanted?.line !== undefined && manifest ? { file: manifest, line: wanted.line } : { file, line: first.line };
    return [{ dependency: { ...dependency, version }, ...place, way: way.map(({ name }) => name) }];
  });
}

const nameKey = ({ ecosystem, name }: Pick<Dependency, 'ecosystem' | 'name'>): string => `${ecosystem}/${name}`;

/** What is taken from a folder of the repository, or is no package of an index, has no version that anybody knows of. */
const hasPackages = ({ origin }: Dependency): boolean => origin.kind !== 'folder';

/** The shortest way from a dependency that people ask for, that first. */
function wayTo(
  dependency: Dependency,
  byKey: ReadonlyMap<string, Dependency>,
  asked: ReadonlyMap<string, Dependency>,
): Dependency[] {
  const isAsked = (each: Dependency): boolean => each.direct === true || asked.has(nameKey(each));
  const seen = new Set([keyOf(dependency)]);
  let ways: Dependency[][] = [[dependency]];
  while (ways.length > 0) {
    const next: Dependency[][] = [];
    for (const way of ways) {
      const [first] = way;
      if (first === undefined) continue;
      if (isAsked(first)) return way;
      for (const key of first.neededBy) {
        const parent = byKey.get(key);
        if (parent === undefined || seen.has(key)) continue;
        seen.add(key);
        next.push([parent, ...way]);
      }
    }
    ways = next;
  }
  return [dependency];
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
