import { ChangeError } from '../errors';
import { Git, isSha } from './git';

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
 * The repository that `folder` lies in, or undefined outside of one (also inside a bare repository's folder, which has no files to
 * check). Rejects with `ChangeError` when there is one that git refuses to open (another owner's, a broken one).
 */
export async function openRepository(folder: string): Promise<Repository | undefined> {
  const git = new Git(folder);
  // One call: HEAD comes last, since before the first commit there is none and git stops there.
  const answer = await git.ask(['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-prefix', 'HEAD']);
  const [inside, shallow, prefix = '', head = ''] = answer.stdout.toString().split('\n');
  if (answer.exitCode !== 0 && !/ambiguous argument 'HEAD'/.test(answer.stderr)) {
    if (/not a git repository|must be run in a work tree/i.test(answer.stderr)) return undefined;
    throw new ChangeError(`git can't open the repository: ${explain(answer.stderr)}`);
  }
  if (inside !== 'true') return undefined;
  return { git, prefix, head: isSha(head) ? head : undefined, shallow: shallow === 'true' };
}

function explain(stderr: string): string {
  if (stderr.includes('dubious ownership')) {
    return "it belongs to another user; run `git config --global --add safe.directory '*'` in the job first";
  }
  return stderr.split('\n').slice(0, 2).join(' · ').slice(0, 500);
}
