import type { Dependency, Origin } from '../manifest';
import { lastPart, locate } from './origin';
import { normalName, pinnedVersion, type Requirement } from './requirement';

/** A package of PyPI with what most of them have in common; `more` says the rest. */
export function pythonPackage(
  name: string,
  more: Partial<Dependency> & Pick<Dependency, 'version' | 'line' | 'direct'>,
): Dependency {
  const common = { neededBy: [], scope: 'runtime', origin: { kind: 'index' }, hashes: [] } as const;
  return { ecosystem: 'pypi', name: normalName(name), ...common, ...more };
}

/** What a requirement asks for. */
export function dependencyOf(
  { name, specifier, url, marker }: Requirement,
  more: Partial<Dependency> & Pick<Dependency, 'line'>,
): Dependency {
  const { origin, version, hashes } =
    url === undefined
      ? { origin: { kind: 'index' } as Origin, version: pinnedVersion(specifier), hashes: [] }
      : locate(url);
  return pythonPackage(name, {
    direct: true,
    specifier,
    origin,
    version,
    ...(marker === undefined ? {} : { marker }),
    ...more,
    hashes: [...hashes, ...(more.hashes ?? [])],
  });
}

/** What an address alone, without a name in front, asks for. A folder goes by its own name; that of the project itself by a dot. */
export function dependencyAt(address: string, more: Partial<Dependency> & Pick<Dependency, 'line'>): Dependency {
  const { origin, name, version, hashes } = locate(address);
  const place = lastPart(origin.kind === 'folder' ? origin.path : (address.split(/[?#]/)[0] ?? ''));
  return {
    ...pythonPackage(name ?? place, {
      direct: true,
      origin,
      version,
      ...more,
      hashes: [...hashes, ...(more.hashes ?? [])],
    }),
    ...(name === undefined && !/\w/.test(place) && { name: '.' }),
  };
}
