/** A machine as releases call it: `linux-x64`. */
export type Platform = `${NodeJS.Platform}-${string}`;

export const platform: Platform = `${process.platform}-${process.arch}`;

/** A file of a release, with the SHA-256 that it must have. */
export interface ReleaseFile {
  readonly name: string;
  readonly sha256: string;
}

/** A release on GitHub; its files are tar.gz archives that hold `member`, or without one the program itself. */
export interface ReleaseRecipe {
  readonly kind: 'release';
  readonly version: string;
  /** `owner/name` */
  readonly repository: string;
  readonly files: Readonly<Partial<Record<Platform, ReleaseFile>>>;
  readonly member?: string;
}

/** Packages from the Python index, each by its hash, in an environment of their own. */
export interface PipRecipe {
  readonly kind: 'pip';
  readonly version: string;
  /** The name of the hashed list in `requirements/`, without `.txt`. */
  readonly requirements: string;
  /** The program that it brings, if that isn't called like the engine. */
  readonly program?: string;
}

/** Nothing that could be pinned is known: the machine must bring it. */
export interface NoRecipe {
  readonly kind: 'none';
}

export type Recipe = ReleaseRecipe | PipRecipe | NoRecipe;
