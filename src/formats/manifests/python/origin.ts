import type { Origin } from '../manifest';

/** A package by its address: where it comes from, and what the address itself says of it. */
export interface Located {
  readonly origin: Origin;
  readonly name: string | undefined;
  readonly version: string | undefined;
  /** `sha256:…` of the fragment. */
  readonly hashes: readonly string[];
}

const repositoryScheme = /^(git|hg|svn|bzr)\+/i;
const hashNames = new Set(['sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'md5']);

/** Addresses with passwords and tokens are written into files; none of them belongs into a report. */
export const withoutSecrets = (url: string): string => url.replace(/:\/\/[^/\\?#\s]*@/, '://');

/** Reads a URL as pip does (`git+https://host/path@revision#egg=name`, `https://host/name-1.2.tar.gz#sha256=…`), or a path. */
export function locate(address: string): Located {
  const [bare = '', ...rest] = address.split('#');
  const fragment = new Map(rest.join('#').split('&').map(pairOf));
  const hashes = [...fragment].filter(([key]) => hashNames.has(key)).map(([key, value]) => `${key}:${value}`);
  const egg = /^[a-z0-9][\w.-]*/i.exec(fragment.get('egg') ?? '')?.[0];
  if (repositoryScheme.test(bare)) {
    const origin = repositoryOf(bare);
    return { origin, name: egg ?? lastPart(origin.url).replace(/\.git$/, ''), version: undefined, hashes };
  }
  const file = archiveName(bare);
  const name = egg ?? file?.name;
  const origin: Origin =
    file !== undefined || /^https?:/i.test(bare)
      ? { kind: 'archive', url: withoutSecrets(bare) }
      : { kind: 'folder', path: bare.replace(/^file:(?:\/\/(?=\/)|(?!\/\/))/i, '') || '.' };
  return { origin, name, version: file?.version, hashes };
}

function repositoryOf(address: string): Origin & { readonly kind: 'repository' } {
  const url = withoutSecrets(address.replace(repositoryScheme, ''));
  const [, place, revision] = /^(.*\/[^@]*)@(.+)$/s.exec(url) ?? [];
  return { kind: 'repository', url: place ?? url, revision };
}

/** The name and the version in an archive's file name; the version undefined where it doesn't show. Source: PEP 427, PEP 625. */
export function archiveName(
  address: string,
): { readonly name: string; readonly version: string | undefined } | undefined {
  const file = decoded(lastPart(address.split('?')[0] ?? ''));
  const [, wheel, wheelVersion] = /^([^-]+)-([^-]+)(?:-[^-]+)?-[^-]+-[^-]+-[^-]+\.whl$/i.exec(file) ?? [];
  if (wheel !== undefined) return { name: wheel, version: wheelVersion };
  const [, stem] = /^(.+)\.(?:whl|tar\.(?:gz|bz2|xz|z|lzma)|tgz|tbz|tlz|txz|tar|zip|egg)$/i.exec(file) ?? [];
  if (stem === undefined) return undefined;
  const [, name, version] = /^(.+?)-(\d[^-]*(?:-\d+)?)$/.exec(stem) ?? [];
  return { name: name ?? stem, version };
}

/** An address's last part that isn't empty. */
export const lastPart = (address: string): string => address.split(/[/\\]/).findLast((part) => part !== '') ?? '';

const pairOf = (pair: string): [string, string] => {
  const [key = '', ...value] = pair.split('=');
  return [key.toLowerCase(), value.join('=')];
};

export const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
