import { accountsOf, freeOfPassword, groupsOf, withoutPassword, type Account, type Group } from './accounts';
import type { Distribution, Package } from './inventory';
import type { Item } from './live';
import { purlOf, recordsAt, type PackageRecord } from './packages';
import type { Ecosystem } from './inventory';
import { fieldsOf } from './packages/deb';

/** What is read of a file beside the search for secrets, as a whole. */
export type Contents =
  | { readonly kind: 'packages'; readonly ecosystem: Ecosystem; readonly records: readonly PackageRecord[] }
  | { readonly kind: 'distribution'; readonly distribution: Distribution }
  | { readonly kind: 'accounts'; readonly accounts: ReadonlyMap<string, Account> }
  | { readonly kind: 'passwords'; readonly missing: ReadonlySet<string> }
  | { readonly kind: 'groups'; readonly groups: readonly Group[] }
  | { readonly kind: 'sudoers'; readonly free: readonly string[] };

/** Larger ones are not read; dpkg's list of 3,000 packages has 3 MB. */
export const maxContents = 2 ** 25;

const accounts = 'etc/passwd';
const passwords = 'etc/shadow';
const groups = 'etc/group';
/** sudo passes over names with a dot, and copies. */
const sudoers = /^etc\/sudoers(?:\.d\/[^./]*[^./~])?$/;
const distributions = ['etc/os-release', 'usr/lib/os-release'];

/** A link there decides which list of accounts counts. */
export const leadsToAccounts = (path: string): boolean => path === accounts || path === 'etc';

/** What is needed to judge the image, and not only to list its packages. */
export const isJudged = (path: string): boolean =>
  path === accounts || path === passwords || path === groups || sudoers.test(path) || distributions.includes(path);

export const isRead = (path: string): boolean => isJudged(path) || recordsAt(path) !== undefined;

/** Undefined where the file is not what its name says. */
export function readContents(path: string, bytes: Buffer): Contents | undefined {
  const text = bytes.toString('utf8');
  if (path === accounts) return { kind: 'accounts', accounts: accountsOf(text) };
  if (path === passwords) return { kind: 'passwords', missing: withoutPassword(text) };
  if (path === groups) return { kind: 'groups', groups: groupsOf(text) };
  if (sudoers.test(path)) return { kind: 'sudoers', free: freeOfPassword(text) };
  if (distributions.includes(path)) return { kind: 'distribution', distribution: distributionOf(text) };
  const reader = recordsAt(path);
  const records = reader?.read(text);
  return reader && records && { kind: 'packages', ecosystem: reader.ecosystem, records };
}

/** os-release(5). */
function distributionOf(text: string): Distribution {
  const fields = fieldsOf(text.replace(/^([A-Z_]+)=/gm, '$1:'));
  const value = (name: string): string => (fields.get(name) ?? '').replace(/^(["'])(.*)\1$/, '$2').slice(0, 200);
  return { id: value('id'), version: value('version_id'), name: value('pretty_name') || value('name') };
}

/** A file whose contents are kept, with the layers that brought its packages. */
export interface ReadFile extends Item {
  readonly kind: 'contents';
  readonly contents: Contents;
  /** By record: the layer in which this file first listed the package in this version. */
  readonly since: ReadonlyMap<PackageRecord, number>;
}

export const keyOf = ({ name, version, architecture }: PackageRecord): string =>
  `${name}\0${version}\0${architecture ?? ''}`;

/** A file of this layer; what the same file listed in lower layers is as old as it was there. */
export function readFile(path: string, layer: number, contents: Contents, before: ReadFile | undefined): ReadFile {
  const since = new Map<PackageRecord, number>();
  if (contents.kind === 'packages') {
    const known = new Map([...(before?.since ?? [])].map(([record, its]) => [keyOf(record), its]));
    for (const record of contents.records) since.set(record, known.get(keyOf(record)) ?? layer);
  }
  return { kind: 'contents', path, layer, contents, since };
}

/** The packages of the files that are left, by location and purl. */
export function packagesOf(files: readonly ReadFile[], distribution: Distribution | undefined): Package[] {
  const packages: Package[] = [];
  for (const { path, contents, since } of files) {
    if (contents.kind !== 'packages' || isCached(path)) continue;
    for (const record of contents.records) {
      const { name, version, source, license } = record;
      packages.push({
        ecosystem: contents.ecosystem,
        name,
        version,
        purl: purlOf(contents.ecosystem, record, distribution),
        location: path,
        layer: since.get(record) ?? 0,
        ...(source && { source }),
        ...(license !== undefined && license !== '' && { license }),
      });
    }
  }
  return packages.sort((a, b) => compare(a.location, b.location) || compare(a.purl, b.purl));
}

/** What lies unpacked in a cache is not installed. */
const isCached = (path: string): boolean => /(?:^|\/)(?:\.cache\/|pkgs\/[^/]+\/)/.test(path);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
