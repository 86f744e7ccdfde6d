import type { PackageVersion } from '../advisories/advisory';

/** What an index says of one version of a package. */
export interface PackageMetadata {
  /** Whether the index knows the package at all. */
  readonly exists: boolean;
  /** As its makers wrote it: an SPDX expression, or a name. */
  readonly license?: string;
  /** Why this version was withdrawn (PyPI's yanked), or is not to be used (npm's deprecated). */
  readonly withdrawn?: string;
  /** When its newest version came out; RFC 3339. */
  readonly lastRelease?: string;
  /** Its makers say that they keep it up no more. */
  readonly archived?: boolean;
}

/** Asks indexes about packages; by the order of what was asked, undefined where an index of that ecosystem isn't known. */
export interface MetadataSource {
  describe(
    packages: readonly PackageVersion[],
    wanted: { readonly licenses: boolean },
  ): Promise<readonly (PackageMetadata | undefined)[]>;
}
