import { ChangeError } from '../errors';
import type { Intent } from '../github/event';
import { isSha, zeroSeparated } from '../git/git';
import type { Repository } from '../git/repository';
import { CommitTree } from '../trees/commit';
import { DirectoryTree } from '../trees/directory';
import { nameOf } from '../trees/names';
import type { Tree } from '../trees/tree';
import type { Change, ChangedFile } from './change';
import { CommitLog } from './commits';
import { addedLines, changedFiles, uncommittedFiles, type Head } from './files';
import { canHold, commitOf, ensureCommit, mergeBase, parentsOf } from './history';

/** A comparison as commits: what to judge, and against what. */
interface Comparison {
  readonly base: string;
  readonly head: string;
  /** What the other side is now, where it went on after `base`: its commits are not the change's. */
  readonly other?: string;
  readonly decides: boolean;
}

/**
 * Finds what is to be judged in a terminal: the working tree, whole, or with `baseRef` what it changed since it left that
 * ref. Then policy comes from that base, as on a pull request.
 */
export async function localChange(
  folder: string,
  repository: Repository | undefined,
  baseRef: string | undefined,
  event = 'local',
): Promise<Change> {
  if (baseRef === undefined) return whole(event, folder, repository);
  if (!repository) throw new ChangeError(`there is no git repository here to find the base ${baseRef} in`);
  if (!repository.head) throw new ChangeError(`the repository has no commit to compare with ${baseRef}`);
  return since(event, folder, repository, await commitOf(repository, baseRef), repository.head);
}

/** What one commit adds since it left another, judged by the policy of where it left. */
export async function rangeChange(
  event: string,
  folder: string,
  repository: Repository,
  from: string,
  to: string,
): Promise<Change> {
  return since(event, folder, repository, await commitOf(repository, from), await commitOf(repository, to));
}

async function since(
  event: string,
  folder: string,
  repository: Repository,
  from: string,
  head: string,
): Promise<Change> {
  return compare(event, folder, repository, {
    base: await mergeBase(repository, from, head),
    head,
    other: from,
    decides: true,
  });
}

/** Finds what a workflow's event asks to judge. Rejects with `ChangeError`, saying what to do, when the clone can't tell. */
export async function eventChange(
  event: string,
  folder: string,
  repository: Repository | undefined,
  intent: Intent,
): Promise<Change> {
  if (intent.kind === 'whole') return whole(event, folder, repository, intent.head);
  if (!repository?.head) {
    throw new ChangeError(
      `a ${event} event compares commits, and there is no git checkout here: use actions/checkout, with git installed`,
    );
  }
  if (
    intent.kind === 'push' &&
    intent.forced &&
    intent.before !== undefined &&
    !(await canHold(repository, intent.before))
  ) {
    // What a forced push replaced may be gone for good; then all of what it brings is new.
    return whole(event, folder, repository, intent.head);
  }
  return compare(event, folder, repository, await comparison(repository, repository.head, intent));
}

async function comparison(
  repository: Repository,
  head: string,
  intent: Exclude<Intent, { kind: 'whole' }>,
): Promise<Comparison> {
  switch (intent.kind) {
    case 'merge-group':
      return { base: intent.base, head: intent.head, decides: true };
    case 'pull-request': {
      // What actions/checkout gives by default is GitHub's merge of base and head: its first parent is the newest base,
      // which is known even in a clone of depth 1.
      const parents = await parentsOf(repository, head);
      const base = parents[0];
      // Any other merge may be the author's own, whose first parent is theirs to choose.
      const known = head === intent.merge || (base === intent.base && parents[1] === intent.head);
      if (known && parents.length === 2 && base !== undefined) return { base, head, decides: true };
      await ensureCommit(repository, intent.head);
      await ensureCommit(repository, intent.base);
      const { base: other, head: last } = intent;
      return { base: await mergeBase(repository, other, last), head: last, other, decides: true };
    }
    case 'push':
      return { base: await pushBase(repository, intent), head: intent.head, decides: false };
  }
}

/** The state before a push. */
async function pushBase(repository: Repository, push: Extract<Intent, { kind: 'push' }>): Promise<string> {
  await ensureCommit(repository, push.head);
  if (push.before !== undefined) return push.before;
  // The first push of a branch: back along first parents to the commit that this push did not bring.
  const pushed = new Set(push.commits);
  let commit = push.head;
  while (pushed.has(commit)) {
    await ensureCommit(repository, commit);
    const parent = (await parentsOf(repository, commit))[0];
    if (parent === undefined) return emptyTree(repository);
    commit = parent;
  }
  return commit;
}

/** The name of the tree without files, which git knows without storing it: what comes before a first commit. */
export const emptyTree = async ({ git }: Repository): Promise<string> =>
  (await git.output(['hash-object', '-t', 'tree', '/dev/null'])).toString().trim();

async function whole(
  event: string,
  folder: string,
  repository: Repository | undefined,
  head = repository?.head,
): Promise<Change> {
  const checkedOut = head === undefined || head === repository?.head || !repository;
  if (!checkedOut) await ensureCommit(repository, head);
  const tree = checkedOut
    ? await checkedOutTree(event, folder, repository)
    : new CommitTree(repository.git, head, repository.prefix);
  const scope = checkedOut ? 'the whole working tree' : `the whole of ${short(head)}`;
  const commits = repository && head !== undefined && { commits: new CommitLog(repository, head, undefined) };
  return { event, prefix: repository?.prefix ?? '', head: { sha: head, tree }, base: undefined, ...commits, scope };
}

async function compare(event: string, folder: string, repository: Repository, found: Comparison): Promise<Change> {
  const { base, head, other = base } = found;
  const { git, prefix } = repository;
  const fromNothing = base === (await emptyTree(repository));
  if (!fromNothing) await ensureCommit(repository, base);
  const checkedOut = head === repository.head;
  if (!checkedOut) await ensureCommit(repository, head);
  const side: Head = checkedOut ? 'working tree' : { commit: head };
  const files = await changedFiles(git, base, side);
  const tree = checkedOut ? await checkedOutTree(event, folder, repository) : new CommitTree(git, head, prefix);
  if (checkedOut) await ensureCheckedOut(tree, files);
  const commits = fromNothing ? '' : await countCommits(repository, other, head);
  const scope = `${fromNothing ? 'nothing' : short(base)}..${short(head)}, ${commits}${plural(files.length, 'file')} changed`;
  return {
    event,
    prefix,
    head: { sha: head, tree },
    base: {
      sha: base,
      tree: new CommitTree(git, base, prefix),
      repository: new CommitTree(git, base, ''),
      files,
      addedLines: (file) => addedLines(git, base, side, file),
      uncommitted: () => uncommittedFiles(git, repository.head ?? head),
      decides: found.decides,
    },
    commits: new CommitLog(repository, head, fromNothing ? [] : [other]),
    scope,
  };
}

/**
 * The files that are checked out. In a workflow they are what was committed, but where a `.gitattributes` has git write
 * them in another encoding: then the commit is read, as everybody else will.
 */
async function checkedOutTree(event: string, folder: string, repository: Repository | undefined): Promise<Tree> {
  const tree = workingTree(folder, repository);
  if (event === 'local' || !repository?.head) return tree;
  for (const { path, kind } of await tree.list()) {
    if (kind !== 'file' || !/(?:^|\/)\.gitattributes$/.test(path)) continue;
    const attributes = await tree.read(path, { length: maxAttributes });
    if (attributes.includes('working-tree-encoding'))
      return new CommitTree(repository.git, repository.head, repository.prefix);
  }
  return tree;
}

/** git itself reads no more of a .gitattributes. */
const maxAttributes = 100 * 1024 * 1024;

/** In a sparse checkout git lists changed files that the disk doesn't hold; to pass over them would be to pass them. */
async function ensureCheckedOut(tree: Tree, files: readonly ChangedFile[]): Promise<void> {
  for (const { path, deleted } of files) {
    if (deleted || (await tree.stat(path)) !== undefined) continue;
    throw new ChangeError(
      `${path} is changed and not checked out (a sparse checkout?): check out what the change touches`,
    );
  }
}

function workingTree(folder: string, repository: Repository | undefined): Tree {
  if (!repository) return new DirectoryTree(folder);
  const { git, prefix } = repository;
  // What is tracked, whatever .gitignore says, and what would be added; build output and virtual environments stay out.
  const list = ['ls-files', '-z', '-t', '--cached', '--others', '--exclude-standard'];
  return new DirectoryTree(folder, async () => {
    const { stdout, stderr } = await git.success(list);
    const tagged = zeroSeparated(stdout);
    await ensureNotSparse(folder, tagged);
    // Who names a folder that git ignores wants it checked.
    if (tagged.length === 0 && prefix !== '') return undefined;
    return { names: tagged.map((name) => name.subarray(2)), unreadable: unopened(stderr, prefix) };
  });
}

/** A tracked file that a sparse checkout left out (tag S) and that isn't on the disk can't be judged. */
async function ensureNotSparse(folder: string, tagged: readonly Buffer[]): Promise<void> {
  const left = tagged.filter((name) => name[0] === 0x53).map((name) => name.subarray(2));
  if (left.length === 0) return;
  const disk = new DirectoryTree(folder);
  for (const name of left.map(nameOf)) {
    if ((await disk.stat(name)) !== undefined) continue;
    throw new ChangeError(
      `this is a sparse checkout without ${name}: check everything out (git sparse-checkout disable)`,
    );
  }
}

/** The folders that git warns of: what is in them is neither listed nor known. */
function unopened(warnings: string, prefix: string): Buffer[] {
  const folders = [...warnings.matchAll(/could not open directory '(.+?)\/?':/g)].map((match) => match[1] ?? '');
  return folders.map((folder) => Buffer.from(folder.startsWith(prefix) ? folder.slice(prefix.length) : folder));
}

async function countCommits(repository: Repository, other: string, head: string): Promise<string> {
  // In a shallow clone the count would stop at its edge.
  if (repository.shallow) return '';
  const count = await repository.git.line(['rev-list', '--count', `${other}..${head}`]);
  return count === undefined ? '' : `${plural(Number(count), 'commit')}, `;
}

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
export const short = (sha: string): string => (isSha(sha) ? sha.slice(0, 7) : sha);
