import type { Tree } from '../trees/tree';
import type { CommitLog } from './commits';

export interface ChangedFile {
  /** At the head; for a deleted file, where it was. */
  readonly path: string;
  /** At the base; undefined when the change adds the file. */
  readonly basePath: string | undefined;
  readonly deleted: boolean;
}

/** What is judged: a head, and what it is compared with. */
export interface Change {
  readonly event: string;
  /** The head is what is staged for the next commit. */
  readonly staged?: true;
  /** The checked folder below its repository's top, with a trailing slash; empty at the top and outside of git. */
  readonly prefix: string;
  readonly head: { readonly sha: string | undefined; readonly tree: Tree };
  /** Without a base everything is judged, and everything counts as new. */
  readonly base: Base | undefined;
  /** What came before the head; absent outside of git, before the first commit, and for what is staged. */
  readonly commits?: CommitLog;
  /** In words, for people: "a1b2c3d..e4f5a6b, 3 commits, 12 files changed". */
  readonly scope: string;
}

export interface Base {
  readonly sha: string;
  readonly tree: Tree;
  /** All of that commit, also beside the checked folder: where a policy may lie. */
  readonly repository: Tree;
  readonly files: readonly ChangedFile[];
  /** The lines of a changed file that the head adds, from 1; asked for only where two lines are equal. */
  readonly addedLines: (file: ChangedFile) => Promise<ReadonlySet<number>>;
  /** What lies on the disk and isn't so in the checked out commit: what a job or a person wrote there, but for what git ignores. */
  readonly uncommitted: () => Promise<ReadonlySet<string>>;
  /** The head can't decide how it is judged: policy, baseline and waivers are read from the base. */
  readonly decides: boolean;
}

/** Ends what the trees of a change keep open. */
export async function closeTrees({ head, base, commits }: Change): Promise<void> {
  commits?.close();
  await Promise.all([head.tree.close(), base?.tree.close(), base?.repository.close()]);
}
