import type { Dependency } from '../manifest';
import { withoutSecrets } from '../python/origin';

/** A package of conda with what most of them have in common; `more` says the rest. */
export function condaPackage(
  name: string,
  more: Partial<Dependency> & Pick<Dependency, 'version' | 'line' | 'direct'>,
): Dependency {
  const common = { neededBy: [], scope: 'runtime', origin: { kind: 'index' }, hashes: [] } as const;
  return { ecosystem: 'conda', name: name.toLowerCase(), ...common, ...more };
}

/** What a package file's name says: `name-version-build.conda`. */
export function condaArchive(
  url: string,
): { readonly name: string; readonly version: string; readonly channel: string } | undefined {
  const [, channel, name, version] =
    /^(.*?)\/(?:[^/]+\/)?([^/]+)-([^-/]+)-[^-/]+(?:\.conda|\.tar\.bz2)(?:#.*)?$/.exec(withoutSecrets(url)) ?? [];
  return name === undefined || version === undefined || channel === undefined ? undefined : { name, version, channel };
}

/**
 * Reads what is asked for of one package: `channel::name`, `name 1.2.*`, `name=1.2.3=build`, `name[version='>=1']`. Throws an Error. `=1.2.3`
 * means `1.2.3.*`: with three numbers or a build it is taken for that version. Source: conda's documentation, "Package match specifications".
 */
export function readMatchSpec(text: string, more: Pick<Dependency, 'line' | 'scope'>): Dependency {
  const archive = condaArchive(text.trim());
  if (archive !== undefined) {
    const { name, version, channel } = archive;
    return condaPackage(name, { version, direct: true, origin: { kind: 'index', url: channel }, ...more });
  }
  const [, channel, name, rest = '', brackets = ''] =
    /^\s*(?:([^\s:[\]]+)(?:::?[^\s:[\]]*)?::)?([a-z0-9_][\w.-]*)\s*([^[\]]*)((?:\[[^[\]]*\])*)\s*$/i.exec(text) ?? [];
  if (name === undefined) throw new Error(`${JSON.stringify(text.slice(0, 80))} names no package of conda`);
  const version = /\bversion\s*=\s*(?:'([^']*)'|"([^"]*)"|([^\s,\]]+))/.exec(brackets)?.slice(1).find(Boolean);
  const specifier = (version ?? rest).trim();
  return condaPackage(name, {
    direct: true,
    specifier,
    version: exactVersion(specifier),
    ...(channel === undefined ? {} : { origin: { kind: 'index', url: withoutSecrets(channel) } }),
    ...more,
  });
}

/** Whether a specification names a build too, as an exported environment does. */
export const namesBuild = (specifier: string): boolean => /^={0,2}[^=<>!~|,\s]+(?:=|\s+)[^=<>!~|,\s]+$/.test(specifier);

function exactVersion(specifier: string): string | undefined {
  const [, operator, version, build] = /^(={0,2})\s*(v?\d[\w.!+-]*)(?:(?:\s*=\s*|\s+)(\S+))?$/.exec(specifier) ?? [];
  if (version === undefined) return undefined;
  const isExact = operator !== '=' || build !== undefined || version.split('.').length > 2;
  return isExact && !version.endsWith('.') ? version : undefined;
}
