import fs from 'node:fs';
import path from 'node:path';
import { ChangeError } from '../errors';
import { Git, isSha, NoGitError } from './git';

/** A checked folder's place in its repository. */
export interface Repository {
  readonly git: Git;
  /** The checked folder below the repository's top, POSIX, with a trailing slash; empty at the top. */
  readonly prefix: string;
  /** The commit checked out, or undefined before the first one. */
  readonly head: string | undefined;
  readonly shallow: boolean;
}

/**
 * The repository that `folder` lies in, or undefined outside of one. Rejects with `ChangeError` when there is one that git can't
 * open (another owner's, a broken one, no git installed), or whose files are not there (a bare one).
 */
export async function openRepository(folder: string): Promise<Repository | undefined> {
  const git = new Git(folder);
  const answer = await answerOf(git);
  const found = answer === undefined ? undefined : answer.stdout.toString().split('\n');
  if (answer === undefined || (answer.exitCode !== 0 && /not a git repository/i.test(answer.stderr))) {
    const broken = gitAbove(folder);
    if (broken === undefined) return undefined;
    const why = answer === undefined ? 'git is not installed here, or not in the PATH' : "git can't open it";
    throw new ChangeError(
      `there is a repository (${broken}), and ${why}; put that right, or take the .git away to check the files as they are`,
    );
  }
  const unborn = answer.exitCode !== 0 && answer.stderr.includes("ambiguous argument 'HEAD'");
  if (answer.exitCode !== 0 && !unborn) {
    throw new ChangeError(`git can't open the repository: ${explain(answer.stderr)}`);
  }
  // A folder's name may hold line breaks: what is between the first two lines and the last one.
  const [inside, shallow, ...rest] = found ?? [];
  if (inside !== 'true') throw new ChangeError(noFiles);
  const head = rest.at(-2) ?? '';
  return {
    git,
    prefix: rest.slice(0, -2).join('\n'),
    head: isSha(head) ? head : undefined,
    shallow: shallow === 'true',
  };
}

/** Undefined when there is no git. */
async function answerOf(git: Git): Promise<Awaited<ReturnType<Git['ask']>> | undefined> {
  try {
    // One call for all: HEAD comes last, since before the first commit there is none and git stops there.
    return await git.ask(['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-prefix', 'HEAD']);
  } catch (error) {
    if (error instanceof NoGitError) return undefined;
    throw error;
  }
}

/** The nearest `.git` of a folder or of one above it. */
function gitAbove(folder: string): string | undefined {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const git = path.join(at, '.git');
    if (fs.existsSync(git)) return git;
    if (at === path.dirname(at)) return undefined;
  }
}

const noFiles =
  'this is a bare repository, or the inside of a .git, which holds no files to check; check a clone or a worktree of it';

function explain(stderr: string): string {
  if (stderr.includes('dubious ownership')) {
    return "it belongs to another user; run `git config --global --add safe.directory '*'` in the job first";
  }
  if (stderr.includes('cannot use bare repository') || stderr.includes('must be run in a work tree')) return noFiles;
  return stderr.split('\n').slice(0, 2).join(' · ').slice(0, 500);
}
