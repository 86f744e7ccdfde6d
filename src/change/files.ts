import { zeroSeparated, type Git } from '../git/git';
import { nameOf } from '../trees/names';
import type { ChangedFile } from './change';

/** More candidates than this are not compared for renames: git's own cost is quadratic. */
const renameLimit = 2_000;

/**
 * The files that differ between a base and a head commit, or with `head` undefined, the working tree (untracked files
 * included, ignored ones not). Paths are relative to the folder git runs in; renames are followed.
 */
export async function changedFiles(git: Git, base: string, head: string | undefined): Promise<ChangedFile[]> {
  const range = head === undefined ? [base] : [base, head];
  const options = ['--name-status', '-z', '--relative', '--no-ext-diff', '--no-textconv', '-M', `-l${renameLimit}`];
  const files = parseNameStatus(await git.output(['diff', ...options, ...range, '--']));
  if (head !== undefined) return files;
  const untracked = await git.output(['ls-files', '-z', '--others', '--exclude-standard']);
  const known = new Set(files.filter((file) => !file.deleted).map((file) => file.path));
  const added = zeroSeparated(untracked)
    .map(nameOf)
    .filter((path) => !known.has(path));
  return [...files, ...added.map((path) => ({ path, basePath: undefined, deleted: false }))];
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

/** The lines that a file has at the head (undefined: the working tree) and not at the base, by git's own comparison. */
export async function addedLines(
  git: Git,
  base: string,
  head: string | undefined,
  file: ChangedFile,
): Promise<ReadonlySet<number>> {
  const options = ['--unified=0', '--relative', '--no-color', '--no-ext-diff', '--no-textconv', '--text', '-M'];
  const paths = [...new Set([file.basePath ?? file.path, file.path])].map((path) => `:(literal)${path}`);
  const patch = await git.output(['diff', ...options, base, ...(head === undefined ? [] : [head]), '--', ...paths]);
  const lines = new Set<number>();
  for (const [, start, count = '1'] of patch.toString('latin1').matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)) {
    for (let line = Number(start); line < Number(start) + Number(count); line++) lines.add(line);
  }
  return lines;
}
