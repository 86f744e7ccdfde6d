import type { Distribution, Ecosystem } from '../inventory';
import { apkRecords } from './apk';
import { condaRecords } from './conda';
import { debRecords } from './deb';
import { npmRecords } from './npm';
import { pythonRecords } from './python';

/** What a package manager wrote down of one package. */
export interface PackageRecord {
  readonly name: string;
  readonly version: string;
  readonly architecture?: string | undefined;
  readonly source?: { readonly name: string; readonly version: string } | undefined;
  readonly license?: string | undefined;
  /** Qualifiers of the package URL that only this ecosystem has. */
  readonly qualifiers?: Readonly<Record<string, string | undefined>>;
}

interface Records {
  readonly ecosystem: Ecosystem;
  readonly path: RegExp;
  /** Undefined where the file is none of the kind. */
  read(text: string): PackageRecord[] | undefined;
}

const kinds: readonly Records[] = [
  { ecosystem: 'deb', path: /^var\/lib\/dpkg\/(?:status|status\.d\/(?!.*\.md5sums$)[^/]+)$/, read: debRecords },
  { ecosystem: 'apk', path: /^(?:usr\/)?lib\/apk\/db\/installed$/, read: apkRecords },
  { ecosystem: 'pypi', path: /\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)$/, read: pythonRecords },
  { ecosystem: 'npm', path: /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/, read: npmRecords },
  { ecosystem: 'conda', path: /(?:^|\/)conda-meta\/[^/]+\.json$/, read: condaRecords },
];

/** The reader of a file that lists packages, by its path in the image. */
export const recordsAt = (path: string): Records | undefined => kinds.find((kind) => kind.path.test(path));

/** The file of RPM's own, by its path in the image. */
const ofRpm = (path: string): string | undefined =>
  /^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm|usr\/share\/rpm)\/([^/]+)$/.exec(path)?.[1];

/** That of 10,000 packages has 500 MB. */
const maxDatabase = 2 ** 30;

export const isRpmDatabase = (path: string): boolean =>
  ['rpmdb.sqlite', 'Packages.db', 'Packages'].includes(ofRpm(path) ?? '');

/** Why what a file of `size` bytes lists is not read here; undefined where it is, or the file lists nothing. */
export function unreadDatabase(path: string, size: number): string | undefined {
  const name = ofRpm(path);
  if (isRpmDatabase(path) && size > maxDatabase) return `it has more than the ${maxDatabase} bytes that are read`;
  if (name === 'rpmdb.sqlite-wal' && size > 0)
    return 'changes that RPM has not written to its database yet are not read';
  return undefined;
}

/** Whether a link there leads a package manager of a distribution to lists that are not read. */
export const leadsToPackages = (path: string): boolean =>
  /^(?:var\/lib\/dpkg(?:\/status(?:\.d)?)?|lib\/apk\/db\/installed)$/.test(path) || isRpmDatabase(path);

/** Ecosystems whose packages are of a distribution, and their namespace where the image doesn't name one. */
const namespaces: Partial<Record<Ecosystem, string>> = { deb: 'debian', apk: 'alpine', rpm: 'redhat' };

/** The package URL of a package (the purl specification and its types). */
export function purlOf(ecosystem: Ecosystem, record: PackageRecord, distribution: Distribution | undefined): string {
  const fallback = namespaces[ecosystem];
  const ofDistribution = fallback !== undefined;
  const [scope, plain] = ecosystem === 'npm' ? scopeOf(record.name) : [undefined, record.name];
  const name = ecosystem === 'pypi' ? plain.toLowerCase().replace(/[-_.]+/g, '-') : plain;
  const namespace = ofDistribution ? (distribution?.id ?? fallback) : scope;
  const { source } = record;
  const qualifiers: Record<string, string | undefined> = {
    ...record.qualifiers,
    ...(ofDistribution && {
      arch: record.architecture,
      distro: distribution && [distribution.id, distribution.version].filter(Boolean).join('-'),
      upstream: source && (source.version === record.version ? source.name : `${source.name}@${source.version}`),
    }),
  };
  const query = Object.entries(qualifiers)
    .filter(([, value]) => value !== undefined && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${encoded(value ?? '')}`);
  const parts = [ecosystem, ...(namespace === undefined ? [] : [encoded(namespace)]), encoded(name)];
  return `pkg:${parts.join('/')}@${encoded(record.version)}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

function scopeOf(name: string): [string | undefined, string] {
  const slash = name.indexOf('/');
  return name.startsWith('@') && slash > 0 ? [name.slice(0, slash), name.slice(slash + 1)] : [undefined, name];
}

/** Colons stay as they are in package URLs. A lone surrogate can't be encoded. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('%3A', ':');
