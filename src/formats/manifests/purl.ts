import { readPurl } from '../purl';
import type { Dependency, Ecosystem } from './manifest';

type Package = Pick<Dependency, 'ecosystem' | 'name' | 'version'>;

const types: Readonly<Partial<Record<string, Ecosystem>>> = {
  pypi: 'pypi',
  conda: 'conda',
  npm: 'npm',
  golang: 'golang',
  cargo: 'cargo',
  maven: 'maven',
  github: 'github',
};

/** The package that a package URL names; of a type that isn't read otherwise, `other` with the type before the name. */
export function packageOf(purl: string): Package | undefined {
  const read = readPurl(purl);
  if (read === undefined) return undefined;
  const slash = read.name.indexOf('/');
  const [type, name] = [read.name.slice(0, slash), read.name.slice(slash + 1)];
  const ecosystem = Object.hasOwn(types, type) ? types[type] : undefined;
  if (ecosystem === undefined) return { ecosystem: 'other', name: read.name, version: read.version };
  const place = /#(.+)$/s.exec(purl)?.[1];
  if (ecosystem === 'github' && place !== undefined)
    return { ecosystem, name: `${name}/${place}`, version: read.version };
  // Groups have no slashes.
  return { ecosystem, name: ecosystem === 'maven' ? name.replace('/', ':') : name, version: read.version };
}

/** The package URL of a dependency, with where it comes from if that is no index. Source: the purl specification and its list of types. */
export function purlOf({ ecosystem, name, version, origin }: Package & Pick<Dependency, 'origin'>): string {
  const [path, subpath] =
    ecosystem === 'github' ? splitAction(name) : [ecosystem === 'maven' ? name.replace(':', '/') : name, ''];
  const type =
    ecosystem === 'git' ? 'generic/' : ecosystem === 'other' ? (path.includes('/') ? '' : 'generic/') : `${ecosystem}/`;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const at = version === undefined || version === '' ? '' : `@${encode(version)}`;
  const qualifier =
    origin.kind === 'repository' && ecosystem !== 'github'
      ? `?vcs_url=${encode(`git+${origin.url}${origin.revision === undefined ? '' : `@${origin.revision}`}`)}`
      : origin.kind === 'archive' && /^https?:/.test(origin.url)
        ? `?download_url=${encode(origin.url)}`
        : '';
  return `pkg:${type}${parts.map(encode).join('/')}${at}${qualifier}${subpath === '' ? '' : `#${subpath}`}`;
}

/** The specification leaves a colon as it is. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('%3A', ':');

/** `owner/repository/folder` is a repository and a place in it. */
function splitAction(name: string): [string, string] {
  const [owner = '', repository = '', ...folder] = name.split('/');
  return [`${owner}/${repository}`, folder.map(encode).join('/')];
}
