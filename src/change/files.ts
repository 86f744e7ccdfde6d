import { zeroSeparated, type Git } from '../git/git';
import { nameOf } from '../trees/names';
import type { ChangedFile } from './change';

/** More candidates than this are not compared for renames: git's own cost is quadratic. */
const renameLimit = 2_000;

/** What a base is compared with: a commit, what is staged, or what lies in the working tree. */
export type Head = { readonly commit: string } | 'index' | 'working tree';

/** A file that `git add --intent-to-add` named is in the index, and is not committed. */
const staged = ['--cached', '--ita-invisible-in-index'];
const stagedAndIntended = ['--cached', '--ita-visible-in-index'];

const revisions = (base: string, head: Head): string[] =>
  head === 'index' ? [...staged, base] : head === 'working tree' ? [base] : [base, head.commit];

/**
 * The files that differ between a base commit and a head; in the working tree untracked files too, but not ignored ones. Paths are
 * relative to the folder git runs in; renames are followed.
 */
export async function changedFiles(git: Git, base: string, head: Head): Promise<ChangedFile[]> {
  const files = await nameStatus(git, revisions(base, head));
  if (head !== 'working tree') return files;
  const untracked = await git.output(['ls-files', '-z', '--others', '--exclude-standard']);
  const known = new Set(files.filter((file) => !file.deleted).map((file) => file.path));
  const added = zeroSeparated(untracked)
    .map(nameOf)
    .filter((path) => !known.has(path));
  return [...files, ...added.map((path) => ({ path, basePath: undefined, deleted: false }))];
}

/** What lies on the disk and isn't so in a commit: untracked files that git doesn't ignore too. */
export async function uncommittedFiles(git: Git, commit: string): Promise<ReadonlySet<string>> {
  const files = await changedFiles(git, commit, 'working tree');
  return new Set(files.filter((file) => !file.deleted).map((file) => file.path));
}

/** What the index lists and a commit would not have: files that `git add --intent-to-add` named. `files` are the staged ones. */
export async function intendedFiles(
  git: Git,
  base: string,
  files: readonly ChangedFile[],
): Promise<ReadonlySet<string>> {
  const there = new Set(files.filter((file) => !file.deleted).map((file) => file.path));
  const all = await nameStatus(git, [...stagedAndIntended, base]);
  const intended = all.filter((file) => !file.deleted && !there.has(file.path));
  // Where the base has it, and empty, there is no difference to see: it is deleted, and listed all the same.
  const deleted = files.filter((file) => file.deleted);
  return new Set([...intended, ...deleted].map((file) => file.path));
}

async function nameStatus(git: Git, range: readonly string[]): Promise<ChangedFile[]> {
  const options = ['--name-status', '-z', '--relative', '--no-ext-diff', '--no-textconv', '-M', `-l${renameLimit}`];
  return parseNameStatus(await git.output(['diff', ...options, ...range, '--']));
}

/** `--name-status -z`: a status, then one name, or two for a rename (R) or copy (C). */
function parseNameStatus(output: Buffer): ChangedFile[] {
  const fields = zeroSeparated(output);
  const files: ChangedFile[] = [];
  for (let i = 0; i < fields.length;) {
    const status = fields[i]?.toString()[0] ?? '';
    const first = nameOf(fields[i + 1] ?? Buffer.alloc(0));
    if (status === 'R' || status === 'C') {
      files.push({ path: nameOf(fields[i + 2] ?? Buffer.alloc(0)), basePath: first, deleted: false });
      if (status === 'R') files.push({ path: first, basePath: first, deleted: true });
      i += 3;
    } else {
      files.push({ path: first, basePath: status === 'A' ? undefined : first, deleted: status === 'D' });
      i += 2;
    }
  }
  return files;
}

/** The lines that a file has at the head and not at the base, by git's own comparison. */
export async function addedLines(git: Git, base: string, head: Head, file: ChangedFile): Promise<ReadonlySet<number>> {
  const options = ['--unified=0', '--relative', '--no-color', '--no-ext-diff', '--no-textconv', '--text', '-M'];
  const paths = [...new Set([file.basePath ?? file.path, file.path])].map((path) => `:(literal)${path}`);
  const patch = await git.output(['diff', ...options, ...revisions(base, head), '--', ...paths]);
  const lines = new Set<number>();
  for (const [, start, count = '1'] of patch.toString('latin1').matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)) {
    for (let line = Number(start); line < Number(start) + Number(count); line++) lines.add(line);
  }
  return lines;
}
