import type { Dependency, Origin, PackageIndex, Problem } from '../manifest';
import { entriesOf, fieldOf, isFields, listOf, textOf } from '../fields';
import { readJsonFields } from '../json';
import { type Found, manifestReader } from '../reader';
import { readTomlText } from '../toml';
import { pythonPackage } from './dependency';
import { locate, withoutSecrets } from './origin';
import { pinnedVersion } from './requirement';

/** Pipenv's manifest. */
export const pipfileReader = manifestReader('Pipfile', {
  locked: false,
  read: readPipfile,
});

/** Pipenv's lock file. It tells neither who needs whom nor what the Pipfile asks for. */
export const pipfileLockReader = manifestReader('Pipfile.lock', {
  locked: true,
  read: readPipfileLock,
});

const settings = new Set(['source', 'requires', 'scripts', 'pipfile', 'pipenv', '_meta']);

function readPipfile(text: string): Found {
  const { value, lines } = readTomlText(text);
  const sources = listOf(value, 'source');
  const urls = urlsByName(sources);
  const { packages, problems } = packagesOf(value);
  const dependencies = packages.map(({ category, name, asked }) => ({
    ...packageOf(name, asked, urls),
    line: lines.at(category).at(name).line,
    direct: true,
    scope: scopeOf(category),
  }));
  return { dependencies, problems, indexes: indexesOf(sources, (at) => lines.at('source').at(at).line) };
}

function readPipfileLock(text: string): Found {
  const { value, lines } = readJsonFields(text);
  const meta = fieldOf(value, '_meta');
  const sources = listOf(meta, 'sources');
  const urls = urlsByName(sources);
  const { packages, problems } = packagesOf(value);
  const dependencies = packages.map(({ category, name, asked }) => {
    const hashes = listOf(asked, 'hashes').filter((hash) => typeof hash === 'string');
    return {
      ...packageOf(name, asked, urls),
      line: lines.at(category).at(name).line,
      scope: scopeOf(category),
      hashes,
    };
  });
  const digest = textOf(fieldOf(meta, 'hash'), 'sha256');
  return {
    dependencies,
    problems,
    indexes: indexesOf(sources, (at) => lines.at('_meta').at('sources').at(at).line),
    ...(digest === undefined
      ? {}
      : { lockOf: { manifest: 'Pipfile', digest: { tool: 'pipenv' as const, value: digest } } }),
  };
}

/** The packages of all categories, and what can't be one. */
function packagesOf(file: object): {
  packages: { category: string; name: string; asked: unknown }[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const packages = entriesOf(file)
    .filter(([category]) => !settings.has(category))
    .flatMap(([category, list]) => {
      if (!isFields(list)) problems.push({ line: undefined, message: `${category} is no table of packages` });
      return entriesOf(list).map(([name, asked]) => ({ category, name, asked }));
    })
    .filter(({ name, asked }) => {
      const isPackage = name !== '' && (typeof asked === 'string' || isFields(asked));
      if (!isPackage) {
        problems.push({
          line: undefined,
          message: `what is asked of ${JSON.stringify(name)} is neither a version nor a table`,
        });
      }
      return isPackage;
    });
  return { packages, problems };
}

const scopeOf = (category: string): Dependency['scope'] => {
  if (category === 'packages' || category === 'default') return 'runtime';
  return category === 'dev-packages' || category === 'develop' ? 'development' : 'optional';
};

/** `"==1.2"`, or a table. */
function packageOf(name: string, asked: unknown, urls: ReadonlyMap<string, string>): Dependency {
  const written = typeof asked === 'string' ? asked : (textOf(asked, 'version') ?? '');
  const specifier = written === '*' ? '' : written;
  const { origin, version } = placeOf(asked, urls);
  const marker = markerOf(asked);
  return pythonPackage(name, {
    version: version ?? pinnedVersion(specifier),
    specifier,
    line: undefined,
    direct: undefined,
    origin,
    ...(marker === undefined ? {} : { marker }),
  });
}

function placeOf(asked: unknown, urls: ReadonlyMap<string, string>): { origin: Origin; version?: string | undefined } {
  for (const kind of ['git', 'hg', 'svn', 'bzr']) {
    const url = textOf(asked, kind);
    if (url !== undefined)
      return { origin: { kind: 'repository', url: withoutSecrets(url), revision: textOf(asked, 'ref') } };
  }
  const address = textOf(asked, 'file') ?? textOf(asked, 'path') ?? textOf(asked, 'uri');
  if (address !== undefined) return locate(address);
  const url = urls.get(textOf(asked, 'index') ?? firstSource);
  return { origin: url === undefined ? { kind: 'index' } : { kind: 'index', url } };
}

const variables = [
  'os_name',
  'sys_platform',
  'platform_machine',
  'platform_system',
  'python_version',
  'python_full_version',
  'implementation_name',
];

/** `markers = "…"`, or the comparison of one variable under its name: `sys_platform = "== 'win32'"`. */
function markerOf(asked: unknown): string | undefined {
  const own = variables.flatMap((name) => {
    const comparison = textOf(asked, name);
    return comparison === undefined ? [] : [`${name} ${comparison}`];
  });
  const all = [textOf(asked, 'markers'), ...own].filter((marker) => marker !== undefined);
  return all.length === 0 ? undefined : all.map((marker) => (all.length > 1 ? `(${marker})` : marker)).join(' and ');
}

/** Stands for the name of the source that gives what names none, where that is not PyPI. */
const firstSource = '';

const urlsByName = (sources: readonly unknown[]): ReadonlyMap<string, string> => {
  const urls = sources.map(
    (source) => [textOf(source, 'name') ?? '', withoutSecrets(textOf(source, 'url') ?? '')] as const,
  );
  const first = urls[0]?.[1] ?? '';
  const isPypi = first === '' || /^https:\/\/pypi\.(?:org|python\.org)\//i.test(first);
  return new Map([...urls, ...(isPypi ? [] : [[firstSource, first] as const])]);
};

/** Pipenv takes the first source unless a package names another one. */
const indexesOf = (sources: readonly unknown[], lineOf: (at: number) => number | undefined): PackageIndex[] =>
  sources.flatMap((source, at) => {
    const url = textOf(source, 'url');
    const kind = at === 0 ? 'index' : 'extra-index';
    return url === undefined ? [] : [{ kind, url: withoutSecrets(url), line: lineOf(at), firstWins: true } as const];
  });
