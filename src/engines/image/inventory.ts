/** What installs packages: the type of a package URL. */
export const ecosystems = ['deb', 'apk', 'rpm', 'pypi', 'npm', 'conda'] as const;
export type Ecosystem = (typeof ecosystems)[number];

/** A package that is installed in an image. */
export interface Package {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version: string;
  /** Package URL (the purl specification), qualifiers included. */
  readonly purl: string;
  /** The file of the image that says so, without a slash in front. */
  readonly location: string;
  /** The layer that brought it in this version, counted from 1, the lowest. */
  readonly layer: number;
  /** What it was built from, where that has another name (Debian's and Alpine's source packages). */
  readonly source?: { readonly name: string; readonly version: string };
  readonly license?: string;
}

/** What `/etc/os-release` says. */
export interface Distribution {
  /** `debian`, `alpine`, `rhel` … */
  readonly id: string;
  /** `12`, `3.20.1`; empty where it has none (rolling releases). */
  readonly version: string;
  /** For people: "Debian GNU/Linux 12 (bookworm)". */
  readonly name: string;
}

export interface Inventory {
  readonly distribution?: Distribution;
  /** Of the image as a container sees it: what a later layer removes or replaces is not in it. By location, then by purl. */
  readonly packages: readonly Package[];
  /** Why packages may be missing from it, a sentence each. */
  readonly gaps: readonly string[];
}
