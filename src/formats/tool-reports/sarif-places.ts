import type { ReportedPlace } from './report';
import type { ArtifactLocation, Run, SarifLocation } from './sarif-schema';
import { placeOf } from './words';

const rootName = /^%?(?:SRCROOT|SOURCEROOT|PROJECTROOT|REPOROOT|REPO_ROOT|ROOTPATH|WORKSPACE|CHECKOUT)%?$/i;

const longestChain = 20;

/** Tells where SARIF's locations are: relative to the root of the sources where a base says which that is. */
export class Places {
  private readonly bases: ReadonlyMap<string, ArtifactLocation>;
  private readonly root: string | undefined;
  private readonly known = new Map<string, string>();

  constructor(private readonly run: Run) {
    this.bases = new Map(Object.entries(run.originalUriBaseIds ?? {}));
    this.root = this.sourceRoot();
  }

  of(location: SarifLocation | null | undefined): ReportedPlace | undefined {
    const { artifactLocation, region } = location?.physicalLocation ?? {};
    const path = artifactLocation ? this.path(artifactLocation) : '';
    const [logical] = location?.logicalLocations ?? [];
    const name = logical?.fullyQualifiedName ?? logical?.name;
    return placeOf(path, region ?? {}, region?.startLine ? undefined : name);
  }

  /** Where nothing but a name in the program is told. */
  nameOf(location: SarifLocation | undefined): string | undefined {
    const [logical] = location?.logicalLocations ?? [];
    return logical?.fullyQualifiedName ?? logical?.name;
  }

  private path(location: ArtifactLocation): string {
    const artifact = location.uri ? undefined : this.run.artifacts?.[location.index ?? -1]?.location;
    const { uri, uriBaseId } = artifact ?? location;
    if (!uri) return '';
    const key = `${uriBaseId ?? ''}\0${uri}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const path = this.relative(this.resolve(uri, uriBaseId));
    this.known.set(key, path);
    return path;
  }

  /** The path with what its bases put before it, up to the root of the sources. */
  private resolve(uri: string, uriBaseId: string | null | undefined): string {
    let path = pathOfUri(uri);
    let base = uriBaseId ?? undefined;
    const seen = new Set<string>();
    while (
      base !== undefined &&
      base !== this.root &&
      !seen.has(base) &&
      seen.size < longestChain &&
      !isAbsolute(path)
    ) {
      seen.add(base);
      const next = this.bases.get(base);
      if (!next?.uri) break;
      path = joined(pathOfUri(next.uri), path);
      base = next.uriBaseId ?? undefined;
    }
    return path;
  }

  private relative(path: string): string {
    const root = this.root === undefined ? undefined : this.bases.get(this.root)?.uri;
    if (!root || !isAbsolute(path)) return path;
    const prefix = pathOfUri(root).replace(/\/*$/, '/');
    return isAbsolute(prefix) && path.startsWith(prefix) ? path.slice(prefix.length) : path;
  }

  /** The base that stands for the repository: what version control says, the usual names, or the only absolute one. */
  private sourceRoot(): string | undefined {
    const mapped = this.run.versionControlProvenance?.find(({ mappedTo }) => mappedTo?.uriBaseId)?.mappedTo?.uriBaseId;
    if (mapped) return mapped;
    const names = [...this.bases.keys()];
    const absolute = names.filter((name) => isAbsolute(pathOfUri(this.bases.get(name)?.uri ?? '')));
    return names.find((name) => rootName.test(name)) ?? (absolute.length === 1 ? absolute[0] : undefined);
  }
}

const isAbsolute = (path: string): boolean => /^(?:\/|[a-z]:\/|[a-z][\w+.-]+:)/i.test(path);

const joined = (base: string, path: string): string => (base.endsWith('/') ? base + path : `${base}/${path}`);

/** A `file:` URI or a relative one as a path; another URI as it is. */
function pathOfUri(uri: string): string {
  const slashed = uri.replaceAll('\\', '/');
  // A drive, not a scheme.
  if (/^[a-z]:\//i.test(slashed)) return slashed;
  const file = /^file:(?:\/\/[^/]*)?(.*)$/is.exec(slashed);
  if (file === null && /^[a-z][\w+.-]*:/i.test(slashed)) return uri;
  return decoded(file?.[1] ?? slashed).replace(/^\/([a-z]:\/)/i, '$1');
}

function decoded(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    // A file name with a per cent sign that nobody encoded.
    return path;
  }
}
