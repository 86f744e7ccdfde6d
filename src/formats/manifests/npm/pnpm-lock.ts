import { entriesOf, fieldOf, isFields, textOf } from '../fields';
import { Gap } from '../gap';
import { readLockYaml, type LockDocument } from '../lock-yaml';
import { keyOf, type Dependency, type Origin, type Problem, type Requirements } from '../manifest';
import { manifestReader } from '../reader';
import { dependenciesOf, lockOf, nodeOf, type Node } from './graph';
import { isMisnamed, misnamed, mismatchOf } from './archive';
import { digestsOf, originInRegistry, originOf, originOfResolved, readSpec } from './spec';

/** pnpm's lock files of versions 5 (pnpm 3 to 7), 6 (pnpm 8) and 9 (pnpm 9 and later). */
export const pnpmLockReader = manifestReader('pnpm-lock.yaml', {
  locked: true,
  read(text) {
    const documents = readLockYaml(text);
    const problems: Problem[] = [];
    if (documents.length === 0) problems.push({ line: 1, message: 'it is empty' });
    // pnpm 11 puts what it needs for itself into a document before the project's.
    const read = documents.map((document) => readDocument(document, problems));
    const asked = read.at(-1)?.asked ?? new Map<string, undefined>();
    return { dependencies: dependenciesOf(read.flatMap(({ nodes }) => nodes)), lockOf: lockOf(asked, '.'), problems };
  },
});

interface Package {
  readonly node: Node;
  readonly needs: Package[];
  readonly mayNeed: Package[];
  /** The name by which people ask for it, where it is of another package. */
  askedAs?: string;
}

type Scope = Dependency['scope'];

function readDocument(
  { value, lines }: LockDocument,
  problems: Problem[],
): { nodes: Node[]; asked: Map<string, Requirements | undefined> } {
  const version = textOf(value, 'lockfileVersion');
  if (!/^(?:5|6|9)(?:\.|$)/.test(version ?? ''))
    problems.push({
      line: lines.at('lockfileVersion').line,
      message: `a lockfileVersion ${String(version)} is not known`,
    });
  // From version 9, `packages` has what is the same for all, and `snapshots` a package once for each set of peers.
  const split = isFields(fieldOf(value, 'snapshots'));
  const packages = new Map<string, Package>();
  for (const [key, fields] of entriesOf(value, split ? 'snapshots' : 'packages')) {
    const about = split ? fieldOf(fieldOf(value, 'packages'), key.replace(/\(.*$/s, '')) : fields;
    const { line } = lines.at('packages').at(split ? key.replace(/\(.*$/s, '') : key);
    if (!isFields(fields) && fields !== null) problems.push({ line, message: `${JSON.stringify(key)} is no map` });
    else packages.set(key, { node: nodeOf(dependencyOf(key, about, line), false), needs: [], mayNeed: [] });
  }
  const find = (name: string, reference: unknown): Package | undefined => {
    if (typeof reference !== 'string') return undefined;
    return (
      packages.get(`${name}@${reference}`) ??
      packages.get(reference) ??
      packages.get(`/${name}@${reference}`) ??
      packages.get(`/${name}/${reference}`)
    );
  };
  const gap = new Gap();
  for (const [key, fields] of entriesOf(value, split ? 'snapshots' : 'packages')) {
    const own = packages.get(key);
    if (own === undefined) continue;
    const ownKey = keyOf(own.node.dependency);
    for (const [section, list] of [
      ['dependencies', own.needs],
      ['optionalDependencies', own.mayNeed],
    ] as const)
      for (const [name, reference] of entriesOf(fields, section)) {
        const needed = find(name, reference);
        if (needed === undefined) {
          if (!isLink(reference)) gap.note(key, name, own.node.dependency.line);
          continue;
        }
        list.push(needed);
        needed.node.neededBy.add(ownKey);
      }
  }
  const importers = entriesOf(value, 'importers');
  const roots: Record<Scope, Package[]> = { runtime: [], optional: [], development: [] };
  const all = importers.length > 0 ? importers : [['.', value] as const];
  const isOverridden = fieldOf(value, 'overrides') !== undefined;
  for (const [folder, importer] of all)
    for (const [section, scope] of importerSections)
      for (const [name, entry] of entriesOf(importer, section)) {
        const reference = isFields(entry) ? fieldOf(entry, 'version') : entry;
        const found = find(name, reference);
        if (found === undefined) {
          if (!isLink(reference)) gap.note(folder, name, lines.at('importers').at(folder).line);
          continue;
        }
        found.node.direct = true;
        const asked = isFields(entry) ? fieldOf(entry, 'specifier') : fieldOf(fieldOf(importer, 'specifiers'), name);
        if (!isOverridden && typeof asked === 'string' && isMisnamed(name, asked, found.node.dependency.name))
          found.askedAs = name;
        roots[scope].push(found);
      }
  problems.push(...gap.problems);
  return {
    nodes: scoped(packages.values(), roots),
    // Overrides change what the importers are said to ask for.
    asked: new Map(all.map(([folder, importer]) => [folder, isOverridden ? undefined : requirementsOf(importer)])),
  };
}

/** A folder of the workspace has no entry. */
const isLink = (reference: unknown): boolean => typeof reference === 'string' && reference.startsWith('link:');

const importerSections = [
  ['dependencies', 'runtime'],
  ['optionalDependencies', 'optional'],
  ['devDependencies', 'development'],
  // pnpm 11's own.
  ['configDependencies', 'development'],
  ['packageManagerDependencies', 'development'],
] as const;

/** The packages with the widest scope that leads to them. Versions 5 and 6 write it down, version 9 doesn't. */
function scoped(packages: Iterable<Package>, roots: Readonly<Record<Scope, readonly Package[]>>): Node[] {
  const scopes = new Map<Package, Scope>();
  const optional: Package[] = [...roots.optional];
  const reach = (
    from: readonly Package[],
    scope: Scope,
    pass: (may: readonly Package[]) => readonly Package[],
  ): void => {
    const open = [...from];
    for (let next; (next = open.pop()) !== undefined;) {
      if (scopes.has(next)) continue;
      scopes.set(next, scope);
      open.push(...next.needs, ...pass(next.mayNeed));
    }
  };
  reach(roots.runtime, 'runtime', (may) => {
    optional.push(...may);
    return [];
  });
  reach(optional, 'optional', (may) => may);
  reach(roots.development, 'development', (may) => may);
  return [...packages].map((each) => ({
    ...each.node,
    dependency: { ...misnamed(each.node.dependency, each.askedAs), scope: scopes.get(each) ?? 'runtime' },
  }));
}

function dependencyOf(key: string, fields: unknown, line: number | undefined): Node['dependency'] {
  const [named, reference] = readKey(key);
  const name = textOf(fields, 'name') ?? named;
  const resolution = fieldOf(fields, 'resolution');
  const origin = originIn(name, reference, resolution);
  // Of what is asked for by an address, the key is that.
  const byAddress = /[:/]/.test(reference);
  const version = textOf(fields, 'version') ?? (byAddress ? undefined : reference);
  const deprecated = textOf(fields, 'deprecated');
  const marker = (['os', 'cpu', 'libc'] as const)
    .map((each) => [each, fieldOf(fields, each)] as const)
    .filter(([, value]) => Array.isArray(value))
    .map(([each, value]) => `${each}: ${(value as unknown[]).map(String).join(', ')}`)
    .join('; ');
  return {
    ecosystem: 'npm',
    name,
    version,
    line,
    scope: 'runtime',
    origin,
    hashes: digestsOf(textOf(resolution, 'integrity')),
    ...(byAddress ? { askedByAddress: true as const } : mismatchOf(name, version, textOf(resolution, 'tarball'))),
    ...(marker !== '' && { marker }),
    ...(fieldOf(fields, 'requiresBuild') === true && { installScript: true }),
    ...(deprecated !== undefined && { deprecated }),
  };
}

/** `/@a/b/1.0.0_c@2`, `/@a/b@1.0.0(c@2)` and `@a/b@1.0.0(c@2)` are `@a/b` and `1.0.0`. */
function readKey(key: string): [name: string, reference: string] {
  const bare = key.replace(/\(.*$/s, '');
  const old = /^\/((?:@[^/]+\/)?[^/@]+)\/([^/_]+)(?:_.*)?$/s.exec(bare);
  if (old !== null) return [old[1] ?? '', old[2] ?? ''];
  const plain = bare.startsWith('/') ? bare.slice(1) : bare;
  const at = plain.indexOf('@', 1);
  return at === -1 ? [plain, plain] : [plain.slice(0, at), plain.slice(at + 1)];
}

function originIn(name: string, reference: string, resolution: unknown): Origin {
  const [repo, directory, tarball] = ['repo', 'directory', 'tarball'].map((key) => textOf(resolution, key));
  if (repo !== undefined) return { kind: 'repository', url: repo, revision: textOf(resolution, 'commit') };
  if (directory !== undefined) return { kind: 'folder', path: directory };
  const elsewhere = tarball ?? (/[:/]/.test(reference) ? reference : undefined);
  if (elsewhere === undefined) return { kind: 'index' };
  if (!/[:/]/.test(reference)) return originInRegistry(name, elsewhere);
  const origin = originOf(elsewhere);
  return origin?.kind === 'repository' || origin?.kind === 'folder' ? origin : originOfResolved(name, elsewhere);
}

function requirementsOf(importer: unknown): Requirements {
  const written = entriesOf(importer, 'specifiers');
  const pairs =
    written.length > 0
      ? written
      : importerSections.flatMap(([section]) =>
          entriesOf(importer, section).map(([name, entry]): [string, unknown] => [name, fieldOf(entry, 'specifier')]),
        );
  return pairs.flatMap(([alias, asked]) => {
    if (typeof asked !== 'string') return [];
    const { name, specifier } = readSpec(alias, asked);
    return [{ name, specifier }];
  });
}
