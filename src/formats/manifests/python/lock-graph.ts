import { type Dependency, keyOf } from '../manifest';
import { normalName } from './requirement';

export type Scope = Dependency['scope'];

/** What one package needs of another. */
export interface Need {
  readonly name: string;
  /** Undefined: every version in the lock file. */
  readonly version?: string | undefined;
  readonly extras: readonly string[];
}

/** A package of a lock file with what it needs, always or for an extra of its own. */
export interface LockedPackage {
  readonly dependency: Dependency;
  readonly needs: readonly Need[];
  readonly extras: ReadonlyMap<string, readonly Need[]>;
}

/** What people ask for, where the lock file tells. */
export interface Root {
  readonly scope: Scope;
  readonly needs: readonly Need[];
}

interface Step {
  readonly place: number;
  readonly extra: string | undefined;
}

/** Fills in `neededBy`; with `roots` also `direct` and `scope`, by what is reached from what people ask for. */
export function linkPackages(packages: readonly LockedPackage[], roots?: readonly Root[]): Dependency[] {
  const graph = new LockGraph(packages);
  const neededBy = graph.neededBy();
  if (roots === undefined) {
    return packages.map(({ dependency }, place) => {
      const needers = [...(neededBy[place] ?? [])];
      // Nobody else brings in what no package needs.
      return { ...dependency, neededBy: needers, direct: needers.length === 0 ? true : dependency.direct };
    });
  }
  const direct = new Set(roots.flatMap(({ needs }) => needs.flatMap((need) => graph.targets(need))));
  const scopes = graph.scopes(roots);
  return packages.map(({ dependency }, place) => ({
    ...dependency,
    neededBy: [...(neededBy[place] ?? [])],
    direct: direct.has(place),
    scope: scopes[place] ?? 'optional',
  }));
}

class LockGraph {
  private readonly places = new Map<string, number[]>();

  constructor(private readonly packages: readonly LockedPackage[]) {
    for (const [place, { dependency }] of packages.entries()) {
      const name = normalName(dependency.name);
      const places = this.places.get(name);
      if (places === undefined) this.places.set(name, [place]);
      else places.push(place);
    }
  }

  targets({ name, version }: Need): readonly number[] {
    const places = this.places.get(normalName(name)) ?? [];
    const exact = places.filter((place) => this.packages[place]?.dependency.version === version);
    return exact.length > 0 ? exact : places;
  }

  neededBy(): readonly ReadonlySet<string>[] {
    const found = this.packages.map(() => new Set<string>());
    for (const [own, { dependency, needs, extras }] of this.packages.entries()) {
      const key = keyOf(dependency);
      for (const need of [...needs, ...[...extras.values()].flat()])
        for (const place of this.targets(need)) if (place !== own) found[place]?.add(key);
    }
    return found;
  }

  scopes(roots: readonly Root[]): (Scope | undefined)[] {
    const scopes: (Scope | undefined)[] = this.packages.map(() => undefined);
    const seen = new Set<string>();
    for (const scope of ['runtime', 'optional', 'development'] as const) {
      const steps = roots
        .filter((root) => root.scope === scope)
        .flatMap(({ needs }) => needs.flatMap((need) => this.steps(need)));
      for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
        const { place, extra } = step;
        const mark = `${place} ${extra ?? ''}`;
        if (seen.has(mark)) continue;
        seen.add(mark);
        scopes[place] ??= scope;
        const own = this.packages[place];
        const needs = extra === undefined ? own?.needs : own?.extras.get(extra);
        for (const need of needs ?? []) steps.push(...this.steps(need));
      }
    }
    return scopes;
  }

  private steps(need: Need): Step[] {
    return this.targets(need).flatMap((place) => [undefined, ...need.extras].map((extra) => ({ place, extra })));
  }
}
