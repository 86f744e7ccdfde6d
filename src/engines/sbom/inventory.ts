import { keyOf, type Dependency, type Manifest } from '../../formats/manifests/manifest';
import { purlOf } from '../../formats/manifests/purl';

/** A file that was read, `path` relative to the root of the tree. */
export interface ManifestAt {
  readonly path: string;
  readonly manifest: Manifest;
}

/** One package of a repository, with everything that its files say of it. */
export interface Listed {
  readonly purl: string;
  readonly ecosystem: Dependency['ecosystem'];
  readonly name: string;
  readonly version: string | undefined;
  /** The widest of all its places. */
  readonly scope: Dependency['scope'];
  readonly license: string | undefined;
  /** Digests as `algorithm:hexadecimal`; of a package with an archive for each platform several of one algorithm. */
  readonly hashes: readonly string[];
  readonly places: readonly { readonly path: string; readonly line: number | undefined }[];
  readonly direct: boolean;
  /** Package URLs of what it needs, sorted. */
  readonly needs: readonly string[];
}

export interface Inventory {
  readonly packages: readonly Listed[];
  /** What could not be read, a sentence each. */
  readonly gaps: readonly string[];
}

const scopes = ['runtime', 'optional', 'development'] as const;

/**
 * The packages that the files of a repository name, each once, sorted by package URL. What a file asks for without a version isn't there if another
 * file has it in one; the folders of the repository itself are no packages.
 */
export function inventoryOf(files: readonly ManifestAt[]): Inventory {
  const versioned = new Set(
    files.flatMap(({ manifest }) => manifest.dependencies.filter(({ version }) => version !== undefined).map(nameOf)),
  );
  const isListed = (dependency: Dependency): boolean =>
    dependency.origin.kind !== 'folder' && (dependency.version !== undefined || !versioned.has(nameOf(dependency)));
  const found = new Map<string, Found>();
  for (const { path, manifest } of files) {
    const listed = manifest.dependencies
      .filter(isListed)
      .map((dependency) => ({ dependency, purl: purlOf(dependency) }));
    // Who needs what is told within a file.
    const purls = new Map<string, string[]>();
    for (const { dependency, purl } of listed) {
      const key = keyOf(dependency);
      purls.set(key, [...(purls.get(key) ?? []), purl]);
      const known = found.get(purl) ?? { places: [], needs: new Set() };
      found.set(purl, known);
      known.places.push({ path, dependency });
    }
    for (const { dependency, purl } of listed)
      for (const needing of dependency.neededBy.flatMap((key) => purls.get(key) ?? []))
        if (needing !== purl) found.get(needing)?.needs.add(purl);
  }
  const packages = [...found]
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([purl, { places, needs }]) => listedAt(purl, places, [...needs].sort()));
  const gaps = files.flatMap(({ path, manifest }) =>
    [...manifest.problems, ...(manifest.unknown ?? [])].map(
      ({ line, message }) => `${path}${line === undefined ? '' : `, line ${line}`}: ${message}`,
    ),
  );
  return { packages, gaps };
}

interface Found {
  readonly places: { readonly path: string; readonly dependency: Dependency }[];
  /** Package URLs. */
  readonly needs: Set<string>;
}

const nameOf = ({ ecosystem, name }: Dependency): string => `${ecosystem}/${name}`;

function listedAt(purl: string, places: Found['places'], needs: readonly string[]): Listed {
  const found = places.map(({ dependency }) => dependency);
  const [first] = found;
  const hashes = found.flatMap((each) => each.hashes.map(hexadecimal)).filter((hash) => hash !== undefined);
  return {
    purl,
    ecosystem: first?.ecosystem ?? 'other',
    name: first?.name ?? purl,
    version: first?.version,
    scope: scopes.find((scope) => found.some((each) => each.scope === scope)) ?? 'runtime',
    license: found.find(({ license }) => license !== undefined)?.license,
    hashes: [...new Set(hashes)].sort(),
    places: places.map(({ path, dependency: { line } }) => ({ path, line })),
    // Where a file doesn't tell, what nothing else needs.
    direct: found.some((each) => each.direct ?? each.neededBy.length === 0),
    needs,
  };
}

const lengths: Readonly<Record<string, number>> = { md5: 32, sha1: 40, sha256: 64, sha384: 96, sha512: 128 };

/** `sha512-BASE64` (npm) and `sha256:HEX` as `algorithm:hexadecimal`; undefined for digests of something other than the archive. */
function hexadecimal(hash: string): string | undefined {
  const [, algorithm = '', mark, value = ''] = /^(md5|sha1|sha256|sha384|sha512)([-:=])(.+)$/.exec(hash) ?? [];
  const hex = mark === '-' ? Buffer.from(value, 'base64').toString('hex') : value.toLowerCase();
  return /^[\da-f]+$/.test(hex) && hex.length === lengths[algorithm] ? `${algorithm}:${hex}` : undefined;
}
