import { posix } from 'node:path';
import type { Dependency, Inclusion, Origin, PackageIndex, Problem } from '../manifest';
import { entriesOf, fieldOf, type Fields, isFields, listOf, textOf } from '../fields';
import type { Lines } from '../json';
import { readPixi } from '../conda/pixi-toml';
import { type Found, manifestReader } from '../reader';
import { readTomlText } from '../toml';
import { workspacesOf } from '../workspaces';
import { dependencyAt, dependencyOf } from './dependency';
import { withoutSecrets } from './origin';
import { readPoetry } from './poetry-table';
import { normalName, parseRequirement } from './requirement';

type Scope = Dependency['scope'];

/**
 * `pyproject.toml`: the project table (PEP 621), dependency groups (PEP 735), what a build needs (PEP 518), and the tables of Poetry, PDM,
 * uv, Hatch, Flit and pixi. What setuptools takes from other files is an inclusion.
 */
export const pyprojectReader = manifestReader('pyproject.toml', {
  locked: false,
  read: (text, path) => {
    const { value, lines } = readTomlText(text);
    return new Pyproject(value, lines, path).read();
  },
});

class Pyproject {
  private readonly dependencies: Dependency[] = [];
  private readonly problems: Problem[] = [];

  constructor(
    private readonly value: Fields,
    private readonly lines: Lines,
    private readonly path: string,
  ) {}

  read(): Found {
    this.list('runtime', 'project', 'dependencies');
    this.lists('optional', 'project', 'optional-dependencies');
    this.lists('development', 'dependency-groups');
    this.list('development', 'build-system', 'requires');
    this.list('development', 'tool', 'uv', 'dev-dependencies');
    this.lists('development', 'tool', 'pdm', 'dev-dependencies');
    this.list('runtime', 'tool', 'flit', 'metadata', 'requires');
    this.list('development', 'tool', 'flit', 'metadata', 'dev-requires');
    this.lists('optional', 'tool', 'flit', 'metadata', 'requires-extra');
    for (const [name] of entriesOf(this.at('tool', 'hatch', 'envs'))) {
      this.list('development', 'tool', 'hatch', 'envs', name, 'dependencies');
      this.list('development', 'tool', 'hatch', 'envs', name, 'extra-dependencies');
    }
    const poetry = readPoetry(this.at('tool', 'poetry'), this.lines.at('tool').at('poetry'));
    const pixi = readPixi(this.at('tool', 'pixi'), this.linesAt('tool', 'pixi'));
    const sources = new Map([...this.uvSources(), ...poetry.origins]);
    const listed = this.dependencies.map((dependency) => {
      const origin = sources.get(dependency.name);
      return origin === undefined || dependency.origin.kind !== 'index' ? dependency : { ...dependency, origin };
    });
    // Beside a project table, Poetry's own only says where the packages of that one come from.
    const known = new Set(listed.filter(({ scope }) => scope !== 'development').map(({ name }) => name));
    const added = poetry.dependencies.filter(({ name, scope }) => scope === 'development' || !known.has(name));
    return {
      dependencies: [...listed, ...added, ...pixi.dependencies],
      indexes: [...this.uvIndexes(), ...this.pdmIndexes(), ...poetry.indexes],
      inclusions: this.inclusions(),
      problems: [...this.problems, ...poetry.problems, ...pixi.problems],
      ...this.workspaces(),
    };
  }

  private workspaces(): Pick<Found, 'workspaces'> {
    const workspace = this.at('tool', 'uv', 'workspace');
    if (workspace === undefined) return {};
    return { workspaces: workspacesOf(listOf(workspace, 'members'), listOf(workspace, 'exclude')) };
  }

  private at(...keys: readonly string[]): unknown {
    return keys.reduce<unknown>(fieldOf, this.value);
  }

  private linesAt(...keys: readonly string[]): Lines {
    return keys.reduce((lines, key) => lines.at(key), this.lines);
  }

  private lists(scope: Scope, ...keys: readonly string[]): void {
    for (const [name] of entriesOf(this.at(...keys))) this.list(scope, ...keys, name);
  }

  private list(scope: Scope, ...keys: readonly string[]): void {
    const list = this.at(...keys);
    if (list === undefined) return;
    const place = this.linesAt(...keys);
    if (!Array.isArray(list)) {
      this.problems.push({ line: place.line, message: `${keys.join('.')} is no list of requirements` });
      return;
    }
    for (const [index, item] of (list as unknown[]).entries()) {
      const line = place.at(index).line ?? place.line;
      // A group may take in another one (PEP 735).
      if (textOf(item, 'include-group') !== undefined) continue;
      try {
        this.dependencies.push(requirementOf(item, { line, scope }));
      } catch (error) {
        this.problems.push({ line, message: `${keys.join('.')}: ${(error as Error).message}` });
      }
    }
  }

  private uvSources(): Map<string, Origin> {
    const indexes = new Map(
      listOf(this.at('tool', 'uv'), 'index').map((index) => [textOf(index, 'name'), textOf(index, 'url')]),
    );
    const origins = new Map<string, Origin>();
    for (const [name, value] of entriesOf(this.at('tool', 'uv', 'sources'))) {
      const [source] = Array.isArray(value) ? (value as unknown[]) : [value];
      const origin = uvOrigin(source, indexes);
      if (origin !== undefined) origins.set(normalName(name), origin);
    }
    return origins;
  }

  /** An index that is explicit has only the packages that name it. */
  private uvIndexes(): PackageIndex[] {
    const uv = this.at('tool', 'uv');
    const place = this.linesAt('tool', 'uv');
    const found: PackageIndex[] = [];
    const isUnsafe = textOf(uv, 'index-strategy')?.startsWith('unsafe-') === true;
    const firstWins = !isUnsafe && ({ firstWins: true } as const);
    const add = (kind: PackageIndex['kind'], url: unknown, line: number | undefined): void => {
      if (typeof url === 'string') found.push({ kind, url: withoutSecrets(url), line, ...firstWins });
    };
    for (const [at, index] of listOf(uv, 'index').entries()) {
      if (fieldOf(index, 'explicit') === true) continue;
      const kind = fieldOf(index, 'default') === true ? 'index' : 'extra-index';
      add(kind, textOf(index, 'url'), place.at('index').at(at).line);
    }
    add('index', textOf(uv, 'index-url'), place.at('index-url').line);
    for (const url of listOf(uv, 'extra-index-url')) add('extra-index', url, place.at('extra-index-url').line);
    for (const url of listOf(uv, 'find-links')) add('find-links', url, place.at('find-links').line);
    return found;
  }

  /** A source that is called `pypi` replaces PyPI. */
  private pdmIndexes(): PackageIndex[] {
    return listOf(this.at('tool', 'pdm'), 'source').flatMap((source, at) => {
      const url = textOf(source, 'url');
      if (url === undefined) return [];
      const isIndex = textOf(source, 'name') === 'pypi';
      const kind = textOf(source, 'type') === 'find_links' ? 'find-links' : isIndex ? 'index' : 'extra-index';
      return [{ kind, url: withoutSecrets(url), line: this.linesAt('tool', 'pdm', 'source').at(at).line } as const];
    });
  }

  /** `[tool.setuptools.dynamic]`: `dependencies = { file = ["requirements.txt"] }`. */
  private inclusions(): Inclusion[] {
    const place = this.linesAt('tool', 'setuptools', 'dynamic');
    const dynamic = this.at('tool', 'setuptools', 'dynamic');
    const own = [[fieldOf(dynamic, 'dependencies'), place.at('dependencies').line] as const];
    const optional = entriesOf(dynamic, 'optional-dependencies').map(
      ([name, value]) => [value, place.at('optional-dependencies').at(name).line] as const,
    );
    return [...own, ...optional].flatMap(([value, line]) => {
      const file = fieldOf(value, 'file');
      const paths = (Array.isArray(file) ? (file as unknown[]) : [file]).filter((path) => typeof path === 'string');
      return paths.map((path) => ({ path: besides(this.path, path), kind: 'requirements' as const, line }));
    });
  }
}

/** A path that a file names, from the root of the tree. */
const besides = (file: string, path: string): string => posix.normalize(posix.join(posix.dirname(file), path));

/** PDM writes `-e file:///${PROJECT_ROOT}/folder#egg=name` for a folder beside the project. */
function requirementOf(item: unknown, more: { line: number | undefined; scope: Scope }): Dependency {
  if (typeof item !== 'string') throw new Error('a requirement is no text');
  const [, editable] = /^-e\s+(.+)$/.exec(item) ?? [];
  return editable === undefined ? dependencyOf(parseRequirement(item), more) : dependencyAt(editable, more);
}

function uvOrigin(source: unknown, indexes: ReadonlyMap<string | undefined, string | undefined>): Origin | undefined {
  if (!isFields(source)) return undefined;
  const git = textOf(source, 'git');
  if (git !== undefined) {
    const revision = textOf(source, 'rev') ?? textOf(source, 'tag') ?? textOf(source, 'branch');
    return { kind: 'repository', url: withoutSecrets(git), revision };
  }
  const url = textOf(source, 'url');
  if (url !== undefined) return { kind: 'archive', url: withoutSecrets(url) };
  const path = textOf(source, 'path');
  if (path !== undefined) {
    return /\.(?:whl|zip|tgz|tar\.\w+)$/i.test(path) ? { kind: 'archive', url: path } : { kind: 'folder', path };
  }
  if (fieldOf(source, 'workspace') === true) return { kind: 'folder', path: '.' };
  const index = indexes.get(textOf(source, 'index'));
  return index === undefined ? undefined : { kind: 'index', url: withoutSecrets(index) };
}
