import { unreadable } from '../../engines/dockerfile';
import type { SecretsEngine } from '../../engines/secrets/engine';
import { analyseWorkload, describesContainers, maxWorkloadBytes, unparsable } from '../../engines/workload';
import { UnreadableError } from '../../errors';
import type { Detection } from '../../findings/finding';
import { decodeText } from '../../formats/text';
import type { Tree, TreeEntry } from '../../trees/tree';

/** Of a file that is too large, so much decides whether it is one that says how containers are run. */
const headBytes = 64 * 1024;

/** Whether a file can say how containers are run: all such files are YAML, of which JSON is a part. */
export const mayBeWorkload = (path: string): boolean => /\.(?:ya?ml|json)$/i.test(path);

/** Whether a file says how containers are run; most say something else, or belong to other tools. */
export async function isWorkload(tree: Tree, { path, size }: TreeEntry): Promise<boolean> {
  const whole = size <= maxWorkloadBytes;
  const bytes = await tree.read(path, whole ? {} : { length: headBytes });
  const isJson = /\.json$/i.test(path);
  if (isJson && !jsonKeys.some((key) => bytes.includes(`"${key}"`))) return false;
  const text = decodeText(bytes)?.text;
  if (text === undefined || (isJson && whole && !hasJsonKey(text))) return false;
  return describesContainers(text);
}

/** Data are mostly JSON: only what has such a key is read with the places of its values, which takes much longer. */
const jsonKeys = ['apiVersion', 'services', 'deploymentSpec', 'pipelineSpec'];

/** Whether a text is an object with such a key. What is no JSON, the tools that take it would refuse too. */
function hasJsonKey(text: string): boolean {
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' && content !== null && jsonKeys.some((key) => Object.hasOwn(content, key));
  } catch {
    return false;
  }
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
