import semver from 'semver';
import { rangeOf } from '../../versions/range';
import type { Origin } from '../manifest';

/** What a specifier of npm, Yarn or pnpm asks for. */
export interface Spec {
  /** The package itself, where the name before the specifier is an alias of it. */
  readonly name: string;
  /** Without an alias: `^1.2`, a tag, an address. */
  readonly specifier: string;
  readonly origin: Origin;
  /** The one version that it can mean. */
  readonly version: string | undefined;
}

const hosts: Readonly<Record<string, string>> = {
  github: 'https://github.com/',
  gitlab: 'https://gitlab.com/',
  bitbucket: 'https://bitbucket.org/',
  gist: 'https://gist.github.com/',
};

/** Reads `name: specifier` of a package.json. */
export function readSpec(name: string, text: string): Spec {
  const alias = /^npm:(@[^/]+\/[^@]+|[^@]+)(?:@(.*))?$/s.exec(text);
  const [real, specifier] = alias === null ? [name, text.trim()] : [alias[1] ?? name, alias[2] ?? ''];
  const origin = originOf(specifier) ?? { kind: 'index' };
  return { name: real, specifier, origin, version: origin.kind === 'index' ? exact(specifier) : undefined };
}

/** Of `1.2.3` and `=1.2.3`, and of a range that admits no other version: `>=1.2.3 <=1.2.3`, `^0.0.3`. */
export function exact(specifier: string): string | undefined {
  const plain = /^[=v\s]*\d+\.\d+\.\d+/.test(specifier) ? semver.valid(specifier, { loose: true }) : null;
  return plain ?? rangeOf('npm', specifier).only;
}

/** Where a specifier, or what a lock file resolved it to, takes a package from; undefined: an index, by name. */
export function originOf(text: string): Origin | undefined {
  const folder =
    /^(?:file|link|portal|workspace):(.*)$/s.exec(text)?.[1] ??
    (/^(?:\.{0,2}\/|~\/|\.{1,2}$)/.test(text) ? text : undefined);
  if (folder !== undefined) {
    const path = folder.replace(/^\/{2,}/, '/').replace(/[#:]{1,2}.*$/s, '');
    return /\.(?:tgz|tar|tar\.gz)$/i.test(path) ? { kind: 'archive', url: path } : { kind: 'folder', path };
  }
  const [, bare = '', revision] = /^([^#]*)(?:#(.*))?$/s.exec(text) ?? [];
  const hosted = /^(github|gitlab|bitbucket|gist):(.+)$/.exec(bare);
  if (hosted !== null) return repository(`${hosts[hosted[1] ?? ''] ?? ''}${hosted[2] ?? ''}`, revision);
  if (/^git(?:\+|:\/\/|@)/.test(bare) || bare.startsWith('ssh://'))
    return repository(bare.replace(/^git\+/, ''), revision);
  if (/^https?:\/\//i.test(bare)) {
    if (bare.endsWith('.git') || /^https:\/\/(?:github|gitlab|bitbucket)\.(?:com|org)\/[^/]+\/[^/]+$/.test(bare))
      return repository(bare, revision);
    const commit = /^https:\/\/codeload\.github\.com\/([^/]+\/[^/]+)\/tar\.gz\/([^/]+)$/.exec(bare);
    if (commit !== null) return repository(`https://github.com/${commit[1] ?? ''}`, commit[2]);
    return { kind: 'archive', url: text };
  }
  // npm reads `user/repository` as one of GitHub.
  if (/^[\w.-]+\/[\w.-]+$/.test(bare)) return repository(`https://github.com/${bare}`, revision);
  return undefined;
}

function repository(url: string, fragment: string | undefined): Origin {
  // Yarn writes `#commit=…&workspace=…`; npm allows `#semver:^1`, which is no revision.
  const revision = /(?:^|&)commit=([^&]*)/.exec(fragment ?? '')?.[1] ?? fragment;
  return {
    kind: 'repository',
    url,
    revision: revision === undefined || revision === '' ? undefined : decoded(revision),
  };
}

export const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Where an archive's address says that a package comes from. The registries name a package in the address of its archive
 * (`…/NAME/-/…`, `…/NAME/download/…`, `…/download/NAME/…`, `…/NAME/VERSION…`): any other address is no registry's answer for that name.
 */
export function originOfResolved(name: string, resolved: string | undefined): Origin {
  if (resolved === undefined) return { kind: 'index' };
  if (/^https?:\/\//i.test(resolved)) {
    const plain = resolved.replace(/%2f/gi, '/').replace(/%40/g, '@');
    for (const place of [`/${name}/-/`, `/${name}/download/`, `/download/${name}/`]) {
      const at = plain.indexOf(place);
      if (at !== -1) return { kind: 'index', url: plain.slice(0, at + 1) };
    }
    // JSR's and npmmirror's: `…/NAME/VERSION.tgz`, `…/NAME/VERSION/NAME-VERSION.tgz`.
    const at = plain.lastIndexOf(`/${name}/`);
    if (at !== -1 && /^\d[^/]*(?:\/[^/]*)?\.tgz(?:[?#]|$)/.test(plain.slice(at + name.length + 2)))
      return { kind: 'index', url: plain.slice(0, at + 1) };
  }
  return originOf(resolved) ?? { kind: 'archive', url: resolved };
}

/** The same for what a registry was asked for, as the lock file says: it may have its archives where it likes. */
export function originInRegistry(name: string, resolved: string | undefined): Origin {
  const origin = originOfResolved(name, resolved);
  if (origin.kind !== 'archive' || !/^https?:/i.test(origin.url)) return origin;
  return { kind: 'index', url: origin.url.replace(/[?#].*$/s, '').replace(/[^/]*$/, '') };
}

/** Several digests of one archive stand side by side. */
export const digestsOf = (integrity: string | undefined): string[] =>
  (integrity ?? '').split(/\s+/).filter((digest) => digest !== '');
