import type { Dependency, Origin, PackageIndex, Problem } from '../manifest';
import { entriesOf, fieldOf, isFields, listOf, textOf } from '../fields';
import type { Lines } from '../json';
import { pythonPackage } from './dependency';
import { locate, withoutSecrets } from './origin';
import { normalName, pinnedVersion } from './requirement';

/** What Poetry's table of `pyproject.toml` asks for. */
export interface PoetryTable {
  readonly dependencies: readonly Dependency[];
  readonly indexes: readonly PackageIndex[];
  /** Where packages come from that the table names a place for. */
  readonly origins: ReadonlyMap<string, Origin>;
  readonly problems: readonly Problem[];
}

/** Reads `[tool.poetry]` of Poetry 1 and 2: `name = "^1.2"`, a table or a list of tables, in the main group, in others and in `dev-dependencies`. */
export function readPoetry(poetry: unknown, lines: Lines): PoetryTable {
  const sources = listOf(poetry, 'source');
  const urls = new Map(sources.map((source) => [textOf(source, 'name'), withoutSecrets(textOf(source, 'url') ?? '')]));
  const found = { dependencies: [] as Dependency[], origins: new Map<string, Origin>(), problems: [] as Problem[] };
  const read = (packages: unknown, place: Lines, scope: Dependency['scope']): void => {
    for (const [name, asked] of entriesOf(packages)) {
      if (normalName(name) === 'python') continue;
      const { line } = place.at(name);
      for (const [at, one] of (Array.isArray(asked) ? (asked as unknown[]) : [asked]).entries()) {
        if (name === '' || (typeof one !== 'string' && !isFields(one))) {
          found.problems.push({
            line,
            message: `what is asked of ${JSON.stringify(name)} is neither a version nor a table`,
          });
          continue;
        }
        const origin = originOf(one, urls);
        const own = {
          line: place.at(name).at(at).line ?? line,
          scope: fieldOf(one, 'optional') === true ? 'optional' : scope,
        };
        found.dependencies.push(packageOf(name, one, { ...own, origin: origin ?? { kind: 'index' } } as const));
        if (origin !== undefined) found.origins.set(normalName(name), origin);
      }
    }
  };
  read(fieldOf(poetry, 'dependencies'), lines.at('dependencies'), 'runtime');
  read(fieldOf(poetry, 'dev-dependencies'), lines.at('dev-dependencies'), 'development');
  for (const [group, value] of entriesOf(poetry, 'group')) {
    read(fieldOf(value, 'dependencies'), lines.at('group').at(group).at('dependencies'), 'development');
  }
  return { ...found, indexes: indexesOf(sources, lines.at('source')) };
}

function packageOf(
  name: string,
  asked: unknown,
  more: { readonly line: number | undefined; readonly scope: Dependency['scope']; readonly origin: Origin },
): Dependency {
  const written = typeof asked === 'string' ? asked : (textOf(asked, 'version') ?? '');
  const specifier = written.trim() === '*' ? '' : written;
  const python = textOf(asked, 'python');
  const platform = textOf(asked, 'platform');
  const markers = [
    textOf(asked, 'markers'),
    python === undefined ? undefined : `python_version ${python}`,
    platform === undefined ? undefined : `sys_platform == '${platform}'`,
  ].filter((marker) => marker !== undefined);
  const file = more.origin.kind === 'archive' ? locate(more.origin.url).version : undefined;
  return pythonPackage(name, {
    direct: true,
    specifier,
    version: file ?? exactVersion(specifier),
    ...(markers.length === 0 ? {} : { marker: markers.join(' and ') }),
    ...more,
  });
}

/** Poetry takes a version without an operator, or with a single `=`, for that one alone; `||` is a choice. */
function exactVersion(constraint: string): string | undefined {
  const [, bare] = /^\s*=?\s*(v?\d[\w.!+-]*)\s*$/.exec(constraint) ?? [];
  return bare ?? (constraint.includes('|') ? undefined : pinnedVersion(constraint));
}

function originOf(asked: unknown, urls: ReadonlyMap<string | undefined, string>): Origin | undefined {
  const git = textOf(asked, 'git');
  if (git !== undefined) {
    const revision = textOf(asked, 'rev') ?? textOf(asked, 'tag') ?? textOf(asked, 'branch');
    return { kind: 'repository', url: withoutSecrets(git), revision };
  }
  const address = textOf(asked, 'url') ?? textOf(asked, 'file') ?? textOf(asked, 'path');
  if (address !== undefined) return locate(address).origin;
  const index = urls.get(textOf(asked, 'source'));
  return index === undefined ? undefined : { kind: 'index', url: index };
}

/** A source that is explicit has only the packages that name it; one of the others replaces PyPI, or is asked beside it. */
const indexesOf = (sources: readonly unknown[], place: Lines): PackageIndex[] => {
  const read = sources.flatMap((source, at) => {
    const url =
      textOf(source, 'url') ??
      (textOf(source, 'name')?.toLowerCase() === 'pypi' ? 'https://pypi.org/simple/' : undefined);
    const secondary = fieldOf(source, 'secondary') === true;
    const priority = textOf(source, 'priority')?.toLowerCase() ?? (secondary ? 'secondary' : 'primary');
    return url === undefined || priority === 'explicit'
      ? []
      : [{ url: withoutSecrets(url), priority, line: place.at(at).line }];
  });
  const first =
    read.find(({ priority }) => priority === 'default') ?? read.find(({ priority }) => priority === 'primary');
  return read.map((source) => ({
    kind: source === first ? 'index' : 'extra-index',
    url: source.url,
    line: source.line,
  }));
};
