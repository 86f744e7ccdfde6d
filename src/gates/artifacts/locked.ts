import { engineName } from '../../engines/modelfile';
import type { Detection } from '../../findings/finding';
import type { LfsContent } from '../../formats/lfs';
import type { Tree } from '../../trees/tree';
import { usualLockFile, type LockedFile } from './lock';

/** What a lock file says against a model file of that content: that it lists another one for it, or none. */
export function againstLock(lock: ReadonlyMap<string, LockedFile>, path: string, content: LfsContent): Detection[] {
  const locked = lock.get(path);
  if (locked === undefined) return [detection('unlocked-model', path, content.sha256, `${path} is not listed.`)];
  if (locked.sha256 === content.sha256 && locked.size === content.size) return [];
  const message = `${path} has the SHA-256 ${content.sha256} (${content.size} bytes); ${locked.sha256} (${locked.size} bytes) is listed.`;
  return [detection('changed-model', path, content.sha256, message)];
}

/** The files that a lock file lists and that aren't there. */
export async function missingFromTree(
  tree: Tree,
  lock: ReadonlyMap<string, LockedFile>,
  name = usualLockFile,
): Promise<Detection[]> {
  const found: Detection[] = [];
  for (const { path, sha256 } of lock.values())
    if ((await tree.stat(path)) === undefined)
      found.push(detection('missing-model', name, `${path}\0${sha256}`, `${path} is listed and does not exist.`));
  return found;
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
