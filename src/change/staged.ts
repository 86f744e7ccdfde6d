import fs from 'node:fs';
import path from 'node:path';
import { ChangeError } from '../errors';
import { Git } from '../git/git';
import type { Repository } from '../git/repository';
import { CommitTree } from '../trees/commit';
import { StagedTree } from '../trees/staged';
import type { Change, ChangedFile } from './change';
import { addedLines, changedFiles, intendedFiles, uncommittedFiles } from './files';
import { emptyTree, localChange, plural, rangeChange, short } from './resolve';

const event = 'pre-commit';

/** Variables of the process: git and pre-commit tell a hook by them what to judge. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What differs between the index and the commit it will be put on. */
interface Staged {
  /** Reads this index. */
  readonly git: Git;
  /** HEAD, or before the first commit the empty tree. */
  readonly base: string;
  readonly files: readonly ChangedFile[];
  /** The commit that is being merged. */
  readonly merged: string | undefined;
}

/**
 * Finds what a hook is to judge: what is staged, against HEAD. Where pre-commit asks for something else (`--from-ref`, a push,
 * `--all-files`), that is judged: to find nothing staged and pass would be to judge nothing.
 */
export async function stagedChange(
  folder: string,
  repository: Repository | undefined,
  environment: Environment,
): Promise<Change> {
  if (!repository) throw new ChangeError('there is no git repository here, so nothing is staged');
  const { PRE_COMMIT: byPreCommit, PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to } = environment;
  if (from && to) return rangeChange(event, folder, repository, from, to);
  const staged = await readIndex(repository, environment.GIT_INDEX_FILE);
  // pre-commit starts no hook for a commit of no files, but for a merge that keeps everything as HEAD has it.
  const nothing = staged.files.length === 0 && staged.merged === undefined;
  if (byPreCommit && nothing) return localChange(folder, repository, undefined, event);
  return changeOf(repository, staged);
}

/** `indexFile` is what git calls the index of a partial commit (`git commit FILE`, `git commit -a`) in a hook. */
async function readIndex(repository: Repository, indexFile: string | undefined): Promise<Staged> {
  const git = new Git(repository.git.folder, await indexOf(repository, indexFile));
  const base = repository.head ?? (await emptyTree(repository));
  const merged = await git.line(['rev-parse', '--verify', '--quiet', 'MERGE_HEAD']);
  return { git, base, files: await changedFiles(git, base, 'index'), merged };
}

/** The staged policy judges: it is that of the commit to be. */
async function changeOf({ head, prefix }: Repository, staged: Staged): Promise<Change> {
  const { git, base, merged } = staged;
  const tree = new StagedTree(git, await intendedFiles(git, base, staged.files));
  // Rejects where files are not merged yet: no gate can judge them.
  await tree.list();
  const files = merged ? ownOf(staged.files, await changedFiles(git, merged, 'index')) : staged.files;
  const left = staged.files.length - files.length;
  const from = head ? short(base) : 'nothing';
  const taken = merged && left > 0 ? `, ${left} more as ${short(merged)} has them` : '';
  return {
    event,
    staged: true,
    prefix,
    head: { sha: undefined, tree },
    base: {
      sha: base,
      tree: new CommitTree(git, base, prefix),
      repository: new CommitTree(git, base, ''),
      files,
      addedLines: (file) => addedLines(git, base, 'index', file),
      uncommitted: () => uncommittedFiles(git, base),
      decides: false,
    },
    scope: `${plural(files.length, 'file')} staged on ${from}${taken}`,
  };
}

/** Of a merge, what it has of neither side: what it takes over unchanged was judged where it was committed. */
function ownOf(files: readonly ChangedFile[], differing: readonly ChangedFile[]): ChangedFile[] {
  const own = new Set(differing.map((file) => file.path));
  return files.filter((file) => own.has(file.path));
}

/** The index to read, absolute; undefined for the repository's own. Git means a relative one from the top of the working tree. */
async function indexOf({ git }: Repository, file: string | undefined): Promise<string | undefined> {
  if (!file) return undefined;
  const places = await git.output(['rev-parse', '--show-cdup', '--absolute-git-dir']);
  // A folder's name may hold line breaks; the way up to the top doesn't.
  const [up = '', ...folder] = places.toString().replace(/\n$/, '').split('\n');
  const index = path.resolve(fs.realpathSync(git.folder), up, file);
  if (fs.existsSync(index)) {
    const below = path.relative(fs.realpathSync(folder.join('\n')), fs.realpathSync(index));
    if (below.split(path.sep)[0] !== '..') return index;
  }
  throw new ChangeError(
    `GIT_INDEX_FILE names ${file}, which is not this repository's: unset it, or check that repository`,
  );
}
