import { type Dependency, keyOf, type Problem } from '../manifest';
import { type Fields, isFields, listOf, textOf } from '../fields';
import { pythonPackage } from '../python/dependency';
import { textsOf } from '../python/lock-entries';
import { linkPackages, type LockedPackage, type Need } from '../python/lock-graph';
import { locate } from '../python/origin';
import { parseRequirement } from '../python/requirement';
import { type Found, manifestReader } from '../reader';
import { readLongYaml } from '../yaml';
import { condaArchive, condaPackage } from './match-spec';

/** pixi's lock file, versions 4 to 6. It tells what packages need, not what people ask for. */
export const pixiLockReader = manifestReader('pixi.lock', {
  locked: true,
  read: readPixiLock,
});

function readPixiLock(text: string): Found {
  const { value, lines } = readLongYaml(text);
  const problems: Problem[] = [];
  const packages = new Map<string, LockedPackage>();
  for (const [at, entry] of listOf(value, 'packages').entries()) {
    const { line } = lines.at('packages').at(at);
    const dependency = isFields(entry) ? packageOf(entry, line) : undefined;
    if (dependency === undefined) {
      problems.push({ line, message: 'a package has no name' });
      continue;
    }
    const conda = textsOf(listOf(entry, 'depends')).map((need) => ({ name: need.split(' ')[0] ?? '', extras: [] }));
    const needs = [...conda, ...textsOf(listOf(entry, 'requires_dist')).flatMap(needOf)];
    // A package is there once for each platform.
    const other = packages.get(keyOf(dependency));
    const hashes = new Set([...(other?.dependency.hashes ?? []), ...dependency.hashes]);
    packages.set(keyOf(dependency), {
      dependency: { ...(other?.dependency ?? dependency), hashes: [...hashes] },
      needs: [...(other?.needs ?? []), ...needs],
      extras: new Map(),
    });
  }
  return { dependencies: linkPackages([...packages.values()]), problems };
}

/** What an extra needs is left out: that it was asked for is not told. */
function needOf(requirement: string): Need[] {
  try {
    const { name, marker = '' } = parseRequirement(requirement);
    return /\bextra\b/.test(marker) ? [] : [{ name, extras: [] }];
  } catch {
    return [];
  }
}

function packageOf(entry: Fields, line: number | undefined): Dependency | undefined {
  const hashes = ['md5', 'sha256'].flatMap((kind) => {
    const digest = textOf(entry, kind);
    return digest === undefined ? [] : [`${kind}:${digest}`];
  });
  const address = textOf(entry, 'url') ?? textOf(entry, 'path') ?? '';
  const isPypi = textOf(entry, 'pypi') !== undefined || textOf(entry, 'kind') === 'pypi';
  const license = textOf(entry, 'license');
  const common = { line, direct: undefined, hashes, ...(license !== undefined && { license }) };
  if (isPypi) {
    const { origin, name, version } = locate(textOf(entry, 'pypi') ?? address);
    const known = textOf(entry, 'name') ?? name;
    if (known === undefined) return undefined;
    const isIndex = origin.kind === 'archive' && origin.url.startsWith('https://files.pythonhosted.org/');
    const own = {
      version: textOf(entry, 'version') ?? version,
      origin: isIndex ? ({ kind: 'index' } as const) : origin,
    };
    return pythonPackage(known, { ...common, ...own });
  }
  const archive = condaArchive(textOf(entry, 'conda') ?? address);
  const name = textOf(entry, 'name') ?? archive?.name;
  const version = textOf(entry, 'version') ?? archive?.version;
  const origin = archive === undefined ? undefined : ({ kind: 'index', url: archive.channel } as const);
  return name === undefined ? undefined : condaPackage(name, { ...common, version, ...(origin && { origin }) });
}
