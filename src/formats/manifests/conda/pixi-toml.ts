import type { Dependency, Origin, Problem } from '../manifest';
import { entriesOf, fieldOf, isFields, textOf } from '../fields';
import type { Lines } from '../json';
import { pythonPackage } from '../python/dependency';
import { locate, withoutSecrets } from '../python/origin';
import { pinnedVersion } from '../python/requirement';
import { manifestReader } from '../reader';
import { readTomlText } from '../toml';
import { condaPackage, readMatchSpec } from './match-spec';

type Scope = Dependency['scope'];

/** pixi's manifest: packages of conda and of PyPI, of the workspace, its features and platforms. */
export const pixiReader = manifestReader('pixi.toml', {
  locked: false,
  read: (text) => {
    const { value, lines } = readTomlText(text);
    return readPixi(value, lines);
  },
});

/** Reads the tables of `pixi.toml`, or those under `[tool.pixi]` of `pyproject.toml`. */
export function readPixi(pixi: unknown, lines: Lines): { dependencies: Dependency[]; problems: Problem[] } {
  const dependencies: Dependency[] = [];
  const problems: Problem[] = [];
  const tables = (holder: unknown, place: Lines, scope: Scope): void => {
    for (const [key, read, own] of kinds) {
      for (const [name, asked] of entriesOf(holder, key)) {
        const { line } = place.at(key).at(name);
        if (name === '' || (typeof asked !== 'string' && !isFields(asked))) {
          problems.push({ line, message: `what is asked of ${JSON.stringify(name)} is neither a version nor a table` });
        } else dependencies.push(read(name, asked, line, own ?? scope));
      }
    }
    for (const [platform, target] of entriesOf(holder, 'target'))
      tables(target, place.at('target').at(platform), scope);
  };
  tables(pixi, lines, 'runtime');
  for (const [name, feature] of entriesOf(pixi, 'feature')) tables(feature, lines.at('feature').at(name), 'optional');
  return { dependencies, problems };
}

function condaDependency(name: string, asked: unknown, line: number | undefined, scope: Scope): Dependency {
  const written = (typeof asked === 'string' ? asked : textOf(asked, 'version'))?.trim() ?? '';
  const specifier = written === '*' ? '' : written;
  const channel = textOf(asked, 'channel');
  const { version } = readMatchSpec(`x ${specifier.replace(/[[\]]/g, '')}`, { line, scope });
  const common = { version, specifier, line, scope, direct: true };
  const place =
    placeOf(asked) ?? (channel === undefined ? undefined : { kind: 'index' as const, url: withoutSecrets(channel) });
  return condaPackage(name, place === undefined ? common : { ...common, origin: place });
}

function pypiDependency(name: string, asked: unknown, line: number | undefined, scope: Scope): Dependency {
  const written = typeof asked === 'string' ? asked : (textOf(asked, 'version') ?? '');
  const specifier = written === '*' ? '' : written;
  const common = { version: pinnedVersion(specifier), specifier, line, scope, direct: true };
  const place = placeOf(asked);
  return pythonPackage(name, place === undefined ? common : { ...common, origin: place });
}

function placeOf(asked: unknown): Origin | undefined {
  const git = textOf(asked, 'git');
  if (git !== undefined) {
    const revision = textOf(asked, 'rev') ?? textOf(asked, 'tag') ?? textOf(asked, 'branch');
    return { kind: 'repository', url: withoutSecrets(git), revision };
  }
  const address = textOf(asked, 'url') ?? textOf(asked, 'path');
  if (address !== undefined) return locate(address).origin;
  const index = fieldOf(asked, 'index');
  return typeof index === 'string' ? { kind: 'index', url: withoutSecrets(index) } : undefined;
}

const kinds = [
  ['dependencies', condaDependency, undefined],
  ['host-dependencies', condaDependency, 'development'],
  ['build-dependencies', condaDependency, 'development'],
  ['pypi-dependencies', pypiDependency, undefined],
] as const;
