import { keyOf, type Dependency } from '../manifest';
import { packageOf } from '../purl';

/** A package of a bill of materials, of whatever form. */
export interface BomPackage {
  /** What relations name it by. */
  readonly ref: string;
  /** With its group or scope, as the bill writes it. */
  readonly name: string;
  readonly version: string | undefined;
  readonly purl: string | undefined;
  readonly scope: Dependency['scope'];
  readonly hashes: readonly string[];
  readonly license: string | undefined;
  readonly line: number | undefined;
}

/** `from` needs `to`, by their refs. */
export interface BomEdge {
  readonly from: string;
  readonly to: string;
  readonly scope?: Dependency['scope'];
}

/** The packages of a bill of materials but for what it is a bill of (`roots`), which need what is direct. */
export function dependenciesOfBom(
  packages: readonly BomPackage[],
  edges: readonly BomEdge[],
  roots: ReadonlySet<string>,
): Dependency[] {
  const keys = new Map<string, string>();
  const needed = new Map<string, { readonly by: Set<string>; direct: boolean; scopes: Set<Dependency['scope']> }>();
  const read = packages.filter(({ ref }) => !roots.has(ref)).map((each) => [each.ref, dependencyOf(each)] as const);
  for (const [ref, dependency] of read) keys.set(ref, keyOf(dependency));
  for (const { from, to, scope = 'runtime' } of edges) {
    const known = needed.get(to) ?? { by: new Set<string>(), direct: false, scopes: new Set<Dependency['scope']>() };
    needed.set(to, known);
    known.scopes.add(scope);
    const key = keys.get(from);
    if (roots.has(from)) known.direct = true;
    else if (key !== undefined) known.by.add(key);
  }
  const rooted = edges.some(({ from }) => roots.has(from));
  return read.map(([ref, dependency]) => {
    const found = needed.get(ref);
    // Relations tell the scope in SPDX.
    const scope = found?.scopes.size === 1 ? ([...found.scopes][0] ?? 'runtime') : 'runtime';
    return {
      ...dependency,
      scope: dependency.scope === 'runtime' ? scope : dependency.scope,
      direct: rooted ? found?.direct === true : undefined,
      neededBy: [...(found?.by ?? [])],
    };
  });
}

function dependencyOf({
  name,
  version,
  purl,
  scope,
  hashes,
  license,
  line,
}: BomPackage): Omit<Dependency, 'neededBy' | 'direct'> {
  const read = purl === undefined ? undefined : packageOf(purl);
  return {
    ecosystem: read?.ecosystem ?? 'other',
    name: read?.name ?? name,
    version: read?.version ?? version,
    line,
    scope,
    origin: originOf(purl),
    hashes,
    ...(license !== undefined && { license }),
  };
}

function originOf(purl: string | undefined): Dependency['origin'] {
  const query = /\?([^#]*)/.exec(purl ?? '')?.[1];
  const qualifiers = new URLSearchParams(query ?? '');
  const [repository, archive] = [qualifiers.get('vcs_url'), qualifiers.get('download_url')];
  if (repository !== null) {
    const [, url = '', revision] = /^(?:git\+)?(.*?)(?:@([^/@]+))?$/s.exec(repository) ?? [];
    return { kind: 'repository', url, revision };
  }
  return archive === null ? { kind: 'index' } : { kind: 'archive', url: archive };
}

/** `SHA-256` and `SHA256` are `sha256`. */
export const digestOf = (algorithm: string, value: string): string =>
  `${algorithm.toLowerCase().replace(/^sha-(?=\d+$)/, 'sha')}:${value}`;
