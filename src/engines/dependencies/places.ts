import type { Dependency, Ecosystem } from '../../formats/manifests/manifest';
import { isLocal } from './shown';

/**
 * Who gives what lies at an address: its host, and where a host is many people's the first part of the path. Undefined for what is no
 * address of another machine.
 */
export function placeOf(address: string): string | undefined {
  const plain = URL.canParse(address) ? new URL(address).href : address;
  const [, host, first] =
    /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/@\s]*@)?([^/?#\s]+)(?:\/+([^/?#\s]+))?/i.exec(plain) ??
    /^(?:[\w.-]+@)([\w.-]+):([^/\s]+)/.exec(address) ??
    [];
  if (host === undefined || isLocal(host) || /^file:/i.test(address)) return undefined;
  const own = host.toLowerCase().replace(/:(?:80|443|22)$/, '');
  return shared.test(own) && first !== undefined ? `${own}/${first.toLowerCase()}` : own;
}

/** Hosts where anybody can have a place of their own. */
const shared =
  /^(?:(?:www\.|codeload\.|raw\.)?github(?:usercontent)?\.com|(?:raw|objects)\.githubusercontent\.com|gitlab\.com|bitbucket\.org|gitee\.com|codeberg\.org|git\.sr\.ht|huggingface\.co|storage\.googleapis\.com|s3[.-][\w.-]*amazonaws\.com|conda\.anaconda\.org|pypi\.anaconda\.org|(?:repo\.)?prefix\.dev|pkgs\.dev\.azure\.com|(?:dl|npm)\.cloudsmith\.io|[\w-]+\.pkg\.dev|cdn\.jsdelivr\.net|unpkg\.com)$/;

/** The registries of an ecosystem, and mirrors of all that they have. */
const registries: Partial<Record<Ecosystem, readonly string[]>> = {
  npm: [
    ...['registry.npmjs.org', 'registry.yarnpkg.com', 'npm.jsr.io', 'npm.pkg.github.com'],
    ...['registry.npmmirror.com', 'cdn.npmmirror.com', 'registry.npm.taobao.org', 'registry.nlark.com'],
    ...['r.cnpmjs.org', 'registry.cnpmjs.org', 'mirrors.tencent.com', 'mirrors.cloud.tencent.com'],
    ...['mirrors.huaweicloud.com', 'repo.huaweicloud.com'],
  ],
  pypi: [
    ...['pypi.org', 'files.pythonhosted.org', 'pypi.python.org', 'www.piwheels.org'],
    ...['download.pytorch.org', 'download-r2.pytorch.org', 'pypi.nvidia.com', 'pypi.ngc.nvidia.com'],
    ...['pypi.tuna.tsinghua.edu.cn', 'mirrors.tuna.tsinghua.edu.cn', 'mirrors.aliyun.com', 'pypi.mirrors.ustc.edu.cn'],
    ...['mirrors.ustc.edu.cn', 'mirrors.cloud.tencent.com', 'mirrors.huaweicloud.com', 'repo.huaweicloud.com'],
  ],
  cargo: [
    'index.crates.io',
    'github.com/rust-lang',
    'mirrors.ustc.edu.cn',
    'mirrors.tuna.tsinghua.edu.cn',
    'rsproxy.cn',
  ],
  conda: [
    ...['conda-forge', 'bioconda', 'pytorch', 'nvidia', 'anaconda', 'main', 'r', 'msys2'].map(
      (channel) => `conda.anaconda.org/${channel}`,
    ),
    ...['repo.anaconda.com', 'prefix.dev/conda-forge', 'repo.prefix.dev/conda-forge'],
  ],
};

/** The hosts of all of them. */
export const registryHosts: readonly string[] = Object.values(registries)
  .flat()
  .flatMap((place) => (place.includes('/') ? [] : [place]));

const isRegistry = (ecosystem: Ecosystem, place: string): boolean => registries[ecosystem]?.includes(place) === true;

/** Where a lock file takes one package from. */
export interface Source {
  readonly dependency: Dependency;
  /** `file`: where the files of an index lie, beside the index itself. */
  readonly kind: 'index' | 'file' | 'archive' | 'repository';
  readonly url: string;
  readonly place: string;
  /** One of its ecosystem's own registries. */
  readonly isRegistry: boolean;
}

/** The places of other machines that the packages of a lock file come from. */
export function sourcesIn(dependencies: readonly Dependency[]): Source[] {
  return dependencies.flatMap((dependency) => {
    const { origin, ecosystem, fetchedFrom = [] } = dependency;
    if (!(ecosystem in registries) || origin.kind === 'folder') return [];
    const all = [
      ...(origin.url === undefined ? [] : [[origin.kind, origin.url] as const]),
      ...fetchedFrom.map((url) => ['file', url] as const),
    ];
    return all.flatMap(([kind, url]) => {
      const place = placeOf(url);
      if (place === undefined) return [];
      return [{ dependency, kind, url, place, isRegistry: kind !== 'repository' && isRegistry(ecosystem, place) }];
    });
  });
}

/** `cdn.example.com` and `npm.example.com` are of one house. */
export const isOfOneHouse = (one: string, other: string): boolean => houseOf(one) === houseOf(other);

const houseOf = (place: string): string =>
  shared.test(place.replace(/\/.*$/, '')) ? place : place.split('.').slice(-2).join('.');
