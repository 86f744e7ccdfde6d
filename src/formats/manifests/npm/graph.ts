import { keyOf, type Dependency, type LockOf, type Requirements } from '../manifest';

/** A package of a lock file before its place in the graph is known. */
export interface Node {
  readonly dependency: Omit<Dependency, 'neededBy' | 'direct'>;
  /** What people ask for themselves; undefined: the file doesn't tell, and it is where nothing else needs it. */
  direct: boolean | undefined;
  readonly neededBy: Set<string>;
}

export const nodeOf = (dependency: Node['dependency'], direct: boolean | undefined): Node => ({
  dependency,
  direct,
  neededBy: new Set(),
});

/**
 * The packages of a lock file, each once: one that is installed in several places is one if it is the same archive. It is of the widest
 * scope that any of its places has.
 */
export function dependenciesOf(nodes: Iterable<Node>): Dependency[] {
  const merged = new Map<string, Node>();
  for (const node of nodes) {
    const { dependency } = node;
    const same = JSON.stringify([keyOf(dependency), dependency.origin, dependency.hashes]);
    const known = merged.get(same);
    merged.set(same, known === undefined ? node : both(known, node));
  }
  return [...merged.values()].map(({ dependency, direct, neededBy }) => ({
    ...dependency,
    direct: direct ?? (neededBy.size === 0 ? true : undefined),
    neededBy: [...neededBy],
  }));
}

const widest = ['runtime', 'optional', 'development'] as const;

const both = (one: Node, other: Node): Node => ({
  dependency: {
    ...one.dependency,
    scope: widest.find((scope) => [one, other].some(({ dependency }) => dependency.scope === scope)) ?? 'runtime',
    ...(other.dependency.installScript && { installScript: true as const }),
  },
  direct: one.direct === true || other.direct === true ? true : (one.direct ?? other.direct),
  neededBy: new Set([...one.neededBy, ...other.neededBy]),
});

/** What a lock file remembers of the package.json of each folder; that of `root` stands beside it. */
export function lockOf(asked: ReadonlyMap<string, Requirements | undefined>, root: string): LockOf {
  const requirements = asked.get(root);
  const members = new Map([...asked].filter(([folder]) => folder !== root));
  return { manifest: 'package.json', ...(requirements && { requirements }), ...(members.size > 0 && { members }) };
}
