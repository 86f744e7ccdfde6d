import type { ManifestKind } from './names';

/** What a package comes from, by the type of its package URL (the purl specification). */
export const ecosystems = ['pypi', 'conda', 'npm', 'golang', 'cargo', 'maven', 'github', 'git', 'other'] as const;
export type Ecosystem = (typeof ecosystems)[number];

/** Where a package is taken from, when not from an index by its name. */
export type Origin =
  | { readonly kind: 'index'; readonly url?: string }
  /** An archive by its address or path. */
  | { readonly kind: 'archive'; readonly url: string }
  /** `revision` as written: a commit, a tag, a branch; undefined: whatever the default branch holds. */
  | { readonly kind: 'repository'; readonly url: string; readonly revision: string | undefined }
  /** A folder of this repository or beside it. */
  | { readonly kind: 'folder'; readonly path: string };

/** One package that a manifest or a lock file names, or one version of it. */
export interface Dependency {
  readonly ecosystem: Ecosystem;
  /** As its ecosystem spells it (PEP 503 for PyPI: `scikit-learn`; `@scope/name`; `group:artifact`). */
  readonly name: string;
  /** The one version that gets installed; undefined where the file leaves that open. */
  readonly version: string | undefined;
  /** What the file asks for, as written: `>=1.2,<2`; empty: anything. In a lock file mostly absent. */
  readonly specifier?: string;
  /** 1-based line that names it. */
  readonly line: number | undefined;
  /** What people ask for themselves; false for what only others need. In a lock file that doesn't tell: undefined. */
  readonly direct: boolean | undefined;
  /** Keys (`keyOf`) of the packages in the same file that need it. */
  readonly neededBy: readonly string[];
  readonly scope: 'runtime' | 'development' | 'optional';
  readonly origin: Origin;
  /** Digests that its archives must have, as written: `sha256:…`, `sha512-…`. */
  readonly hashes: readonly string[];
  /** When it applies: an environment marker (PEP 508), an `os`. */
  readonly marker?: string;
  /** It runs a script of its own as it is installed, where the file tells (npm `hasInstallScript`). */
  readonly installScript?: true;
  /** Why its maintainers say that nobody should use it any more, where the file tells (npm, pnpm). */
  readonly deprecated?: string;
  /** Of a lock file: the address that it is fetched from, where the name of the archive there is that of another package or version. */
  readonly mismatch?: string;
  /** With `mismatch`, where the archive's name tells it: what gets installed. */
  readonly installs?: { readonly name: string; readonly version: string };
  /** Of a lock file: from where its archives come, beside what `origin` tells; URLs to the first part of their paths. */
  readonly fetchedFrom?: readonly string[];
  /** Of a lock file: another entry asks for it by an address, so that it need not come from an index. */
  readonly askedByAddress?: true;
  /** What the file says of its licence (npm locks, bills of materials). */
  readonly license?: string;
}

/** An index, or a place with archives, that a file names. */
export interface PackageIndex {
  readonly kind: 'index' | 'extra-index' | 'find-links' | 'trusted-host';
  readonly url: string;
  readonly line: number | undefined;
  /** The first index that has a package is the one that gives it, whatever higher versions others have (uv, Pipenv). */
  readonly firstWins?: true;
}

/** A file that another one takes in. */
export interface Inclusion {
  /** POSIX, relative to the root of the tree. */
  readonly path: string;
  readonly kind: 'requirements' | 'constraints';
  readonly line: number | undefined;
}

/** A line or an entry that can't be read. What it names is not known, so that the file counts as not evaluated whole. */
export interface Problem {
  readonly line: number | undefined;
  readonly message: string;
  /** The line itself was read: it takes in a file that is not in the repository. */
  readonly elsewhere?: Inclusion['kind'];
}

/** What a manifest (what people ask for), a lock file (what is installed) or a bill of materials lists. */
export interface Manifest {
  /** `requirements.txt`, `uv.lock` … */
  readonly kind: string;
  /** Whether it lists all that gets installed, each in one version. */
  readonly locked: boolean;
  readonly dependencies: readonly Dependency[];
  readonly indexes: readonly PackageIndex[];
  readonly inclusions: readonly Inclusion[];
  /** pip's `--require-hashes`, or hashes on any line, which turns it on. */
  readonly requiresHashes?: boolean;
  /** What the lock file remembers of its manifest: a digest (poetry, pdm, pipenv), or the requirements themselves (uv, npm). */
  readonly lockOf?: LockOf;
  /** What the package is called that the manifest is of, where its lock file knows it by that (Cargo). */
  readonly name?: string;
  /** It names folders whose packages are installed along with it: the members of its workspace. */
  readonly workspaces?: Workspaces;
  /** Versions that people set for packages whoever asks for them (npm's and pnpm's overrides, Yarn's resolutions). */
  readonly overrides?: readonly Override[];
  readonly problems: readonly Problem[];
  /** What the file only computes when it runs, so that no reader can know it. It was read all the same. */
  readonly unknown?: readonly Problem[];
}

/** `by` is the field that sets it: each tool goes by its own. */
export interface Override extends Dependency {
  readonly by: 'overrides' | 'resolutions' | 'pnpm.overrides';
}

/** Globs over folders, relative to that of the manifest. */
export interface Workspaces {
  readonly members: readonly string[];
  readonly exclude: readonly string[];
}

/** What a manifest asked for as its lock was made. `elsewhere`: of a place of its own, so that versions don't count. */
export type Requirements = readonly {
  readonly name: string;
  readonly specifier: string;
  readonly elsewhere?: true;
}[];

export interface LockOf {
  /** Files that it is made from, relative to its own folder: `pyproject.toml`. */
  readonly manifest: string;
  /** Names and specifiers of the direct dependencies as they were when the lock was made; undefined where it has only a digest. */
  readonly requirements?: Requirements;
  /** The same of the other packages of a workspace, by their folder relative to the lock file; undefined where it isn't known. */
  readonly members?: ReadonlyMap<string, Requirements | undefined>;
  /** What one of its packages needs (`by`: its name and version) and it doesn't have. */
  readonly missing?: { readonly by: string; readonly name: string };
  /** How the packages of the repository itself are called that it is made for, where it has names alone and no folders (Cargo). */
  readonly names?: ReadonlySet<string>;
  /** Digest that its tool computes of the manifest, with that tool's name, and its version where the lock file names it. */
  readonly digest?: { readonly tool: 'poetry' | 'pdm' | 'pipenv'; readonly value: string; readonly version?: string };
}

/** What `neededBy` holds: two versions of one package are two. */
export const keyOf = ({ ecosystem, name, version }: Pick<Dependency, 'ecosystem' | 'name' | 'version'>): string =>
  `${ecosystem}/${name}@${version ?? ''}`;

/** A reader of one kind of file. `path` is POSIX, relative to the root of the tree. Never throws for what the text holds: that is a `Problem`. */
export interface ManifestReader {
  readonly kind: ManifestKind;
  read(text: string, path: string): Manifest;
}
