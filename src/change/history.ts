import { ChangeError } from '../errors';
import { isSha } from '../git/git';
import type { Repository } from '../git/repository';

/** The commit a ref names. Rejects with `ChangeError`: a base that can't be found is never "nothing to compare". */
export async function commitOf({ git }: Repository, ref: string): Promise<string> {
  if (ref.startsWith('-')) throw new ChangeError(`${ref} is not a base`);
  const found = await git.line(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (found && isSha(found)) return found;
  throw new ChangeError(
    `the base ${ref} is not a commit of this clone; fetch it first (in a workflow: actions/checkout with fetch-depth: 0)`,
  );
}

/** The real parents of a commit, also where a shallow clone hides them. */
export async function parentsOf({ git }: Repository, commit: string): Promise<string[]> {
  const text = (await git.output(['cat-file', 'commit', commit])).toString('latin1');
  const header = text.slice(0, text.indexOf('\n\n'));
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
}

/** Makes sure that the clone holds a commit: fetches it by its SHA when it doesn't, and rejects with what to do when that fails. */
export async function ensureCommit(repository: Repository, commit: string): Promise<void> {
  const refusal = await obtain(repository, commit);
  if (refusal === undefined) return;
  throw new ChangeError(
    `this clone does not hold commit ${commit}, which the change is compared with, and it can't be fetched (${refusal}); use actions/checkout with fetch-depth: 0`,
  );
}

/** Whether the clone holds a commit, or could fetch it. */
export const canHold = async (repository: Repository, commit: string): Promise<boolean> =>
  (await obtain(repository, commit)) === undefined;

/** Why the clone doesn't hold a commit, also after fetching it; undefined when it does. */
async function obtain(repository: Repository, commit: string): Promise<string | undefined> {
  const { git, shallow } = repository;
  const has = async (): Promise<boolean> => (await git.ask(['cat-file', '-e', `${commit}^{commit}`])).exitCode === 0;
  if (await has()) return undefined;
  const refusal = await fetch(repository, [...(shallow ? ['--depth=1'] : []), commit]);
  return refusal ?? ((await has()) ? undefined : 'the remote sent something else');
}

/** Where `head` left `base`. In a shallow clone the missing history is fetched. */
export async function mergeBase(repository: Repository, base: string, head: string): Promise<string> {
  const find = (): Promise<string | undefined> => repository.git.line(['merge-base', base, head]);
  let found = await find();
  let refusal: string | undefined;
  if (!found && repository.shallow) {
    refusal = await fetch(repository, ['--unshallow', base, head]);
    found = await find();
  }
  if (found) return found;
  throw new ChangeError(
    repository.shallow
      ? `the clone is shallow and hides where ${head.slice(0, 7)} left ${base.slice(0, 7)}${refusal ? ` (${refusal})` : ''}; use actions/checkout with fetch-depth: 0`
      : `${head.slice(0, 7)} and ${base.slice(0, 7)} have no common history`,
  );
}

/**
 * Makes sure that no commit which `head` has and `excluded` don't hides its parents: in a shallow clone what they hide is fetched.
 * Without a head it is all commits. Rejects with `ChangeError` when they can't be had.
 */
export async function ensureParents(
  repository: Repository,
  head: string | undefined,
  excluded: readonly string[],
): Promise<void> {
  if (!repository.shallow) return;
  const { git } = repository;
  const range = [head ?? '--all', ...excluded.map((commit) => `^${commit}`)];
  const isWhole = async (): Promise<boolean> =>
    // A commit at the edge of a shallow clone looks like one without parents.
    (await git.output(['rev-list', '--max-parents=0', ...range])).length === 0 ||
    (await git.line(['rev-parse', '--is-shallow-repository'])) === 'false';
  let refusal: string | undefined;
  for (const more of excluded.length > 0 ? ['--deepen=50', '--deepen=1000', '--unshallow'] : ['--unshallow']) {
    if (await isWhole()) return;
    refusal = await fetch(repository, [more, ...(head === undefined ? [] : [head, ...excluded])]);
    if (refusal !== undefined) break;
  }
  if (await isWhole()) return;
  throw new ChangeError(
    `the clone is shallow and hides commits that are to be judged${refusal ? ` (${refusal})` : ''}; use actions/checkout with fetch-depth: 0`,
  );
}

/** Fetches commits by SHA; answers why it could not. */
async function fetch({ git }: Repository, args: readonly string[]): Promise<string | undefined> {
  const remotes = (await git.line(['remote']))?.split('\n') ?? [];
  const remote = remotes.includes('origin') ? 'origin' : remotes[0];
  if (!remote) return 'the clone has no remote';
  const answer = await git.ask([
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
    remote,
    ...args,
  ]);
  return answer.exitCode === 0 ? undefined : (answer.stderr.split('\n')[0] ?? 'the fetch failed').slice(0, 200);
}
