import { engineName, formatsOf } from '../../engines/modelfile';
import { UnreadableError } from '../../errors';
import type { Detection } from '../../findings/finding';
import type { LfsContent } from '../../formats/lfs';
import { keepingEnds } from '../../formats/source';
import type { Tree, TreeEntry } from '../../trees/tree';
import { pointerIn, sha256Of, sourceOf } from './content';
import { usualLockFile, type LockedFile } from './lock';

/** What a lock file says against a model file of that content: that it lists another one for it, or none. */
export function againstLock(lock: ReadonlyMap<string, LockedFile>, path: string, content: LfsContent): Detection[] {
  const locked = lock.get(path);
  if (locked === undefined) return [detection('unlocked-model', path, content.sha256, `${path} is not listed.`)];
  if (locked.sha256 === content.sha256 && locked.size === content.size) return [];
  const message = `${path} has the SHA-256 ${content.sha256} (${content.size} bytes); ${locked.sha256} (${locked.size} bytes) is listed.`;
  return [detection('changed-model', path, content.sha256, message)];
}

/** So many files that aren't there are named. */
const maxMissing = 100;

/**
 * What is wrong with the files that a lock file lists beside those `judged`, which are compared by themselves: they aren't there, or are
 * no models any more, and so nobody else's to compare.
 */
export async function againstTree(
  tree: Tree,
  lock: ReadonlyMap<string, LockedFile>,
  judged: readonly TreeEntry[],
  name = usualLockFile,
): Promise<Detection[]> {
  const found: Detection[] = [];
  const compared = new Set(judged.map(({ path }) => path));
  // Git's own files are none of the repository, though they are there.
  const listed = new Set((await tree.list()).map(({ path }) => path));
  let missing = 0;
  for (const { path, sha256 } of lock.values()) {
    if (compared.has(path)) continue;
    const entry = await tree.stat(path);
    if (entry === undefined) {
      if (++missing <= maxMissing)
        found.push(detection('missing-model', name, `${path}\0${sha256}`, `${path} is listed and does not exist.`));
    } else if (entry.kind === 'file' && listed.has(path)) found.push(...(await againstWhatIsNone(tree, lock, entry)));
  }
  const more = missing - maxMissing;
  if (more > 0) found.push(detection('missing-model', name, 'more', `${more} more are listed and do not exist.`));
  return found;
}

/** What is wrong where models have no lock file any more: the base of the change has one, and a deleted lock says nothing of any model. */
export async function againstDeleted(base: Tree, name = usualLockFile): Promise<Detection[]> {
  if ((await base.stat(name))?.kind !== 'file') return [];
  return [detection('missing-lock', name, '', `${name} is deleted, and models that it could list are still there.`)];
}

async function againstWhatIsNone(
  tree: Tree,
  lock: ReadonlyMap<string, LockedFile>,
  entry: TreeEntry,
): Promise<Detection[]> {
  try {
    if (await isModel(tree, entry)) return [];
    return againstLock(lock, entry.path, { size: entry.size, sha256: await sha256Of(sourceOf(tree, entry)) });
  } catch (error) {
    // It counts as a model then, and is said to be unreadable as one.
    if (error instanceof UnreadableError) return [];
    throw error;
  }
}

/** Whether a file is a model, or stands for one, by what it holds. */
export async function isModel(tree: Tree, entry: TreeEntry): Promise<boolean> {
  // A file of a commit is a question to git for each read.
  const source = keepingEnds(sourceOf(tree, entry));
  return (await pointerIn(source)) !== undefined || (await formatsOf(source, entry.path)).length > 0;
}

const update =
  'If that is meant, run `gatehouse artifacts lock` and commit the lock file with the model, so that a reviewer sees both.';

export const lockRules = {
  'changed-model': {
    severity: 'high',
    title: 'The model is not the one that is locked',
    cwe: [353],
    help: { text: `The lock file states which bytes of each model were approved, and these are others. ${update}` },
  },
  'unlocked-model': {
    severity: 'high',
    title: 'The model is not locked',
    cwe: [353],
    help: {
      text: `The lock file states which bytes of each model were approved, and says nothing of this one. ${update}`,
    },
  },
  'missing-lock': {
    severity: 'high',
    title: 'The lock file of the models is deleted',
    cwe: [353],
    help: {
      text: 'Without it a model may be exchanged and nobody sees it. Restore the lock file, or waive this finding with the reason why models are to be locked no more. With `lock` in the policy the file always has to be there.',
    },
  },
  'missing-model': {
    severity: 'low',
    title: 'A locked model does not exist',
    cwe: [353],
    help: {
      text: `Nothing can be loaded from there, and whatever comes there later is compared with what is listed now. ${update}`,
    },
  },
} as const;

function detection(rule: keyof typeof lockRules, path: string, identity: string, message: string): Detection {
  return { ...lockRules[rule], rule, engine: engineName, message, location: { path }, lineText: '', identity };
}
