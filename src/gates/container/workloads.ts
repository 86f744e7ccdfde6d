import { unreadable } from '../../engines/dockerfile';
import type { SecretsEngine } from '../../engines/secrets/engine';
import { analyseWorkload, describesContainers, maxWorkloadBytes, unparsable } from '../../engines/workload';
import { UnreadableError } from '../../errors';
import type { Detection } from '../../findings/finding';
import { decodeText } from '../../formats/text';
import type { Tree, TreeEntry } from '../../trees/tree';

/** Of a file that is too large, so much decides whether it is one that says how containers are run. */
const headBytes = 64 * 1024;

/** Whether a file can say how containers are run: all such files are YAML. */
export const mayBeWorkload = (path: string): boolean => /\.ya?ml$/i.test(path);

/** Whether a file of YAML says how containers are run; most say something else, or belong to other tools. */
export async function isWorkload(tree: Tree, { path, size }: TreeEntry): Promise<boolean> {
  const bytes = await tree.read(path, size > maxWorkloadBytes ? { length: headBytes } : {});
  const text = decodeText(bytes)?.text;
  return text !== undefined && describesContainers(text);
}

export interface WorkloadScan {
  readonly detections: readonly Detection[];
  readonly state: 'judged' | 'template' | 'unreadable';
}

export async function scanWorkload(
  tree: Tree,
  { path, size }: TreeEntry,
  secrets: Pick<SecretsEngine, 'scanText'>,
): Promise<WorkloadScan> {
  const refused = (detection: Detection): WorkloadScan => ({ state: 'unreadable', detections: [detection] });
  if (size > maxWorkloadBytes) {
    const reason = `it has ${size} bytes, more than the ${maxWorkloadBytes} that are read`;
    return refused(unparsable(path, reason, undefined, 'too-large-workload'));
  }
  try {
    const text = decodeText(await tree.read(path))?.text;
    return text === undefined
      ? refused(unparsable(path, 'it is not a text file'))
      : analyseWorkload(text, { path, secrets });
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return refused(unreadable(path, error.message));
  }
}
