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
  const text = decodeText(bytes)?.text;
  if (text === undefined || (/\.json$/i.test(path) && !mayBeJsonWorkload(text, whole))) return false;
  return describesContainers(text, path);
}

/** Data are mostly JSON: only what has such a key at its top is read with the places of its values, which takes much longer. */
const jsonKeys = [
  'apiVersion',
  'services',
  'deploymentSpec',
  'pipelineSpec',
  'containerDefinitions',
  'taskDefinition',
  'Resources',
];

/**
 * Whether a text of JSON has such a key at its top. What is no JSON (cut off, or with a comma too many, which readers of YAML take) still may
 * be meant for one; a file of many values, one a line, is data, and one with comments is for an editor or another tool.
 */
function mayBeJsonWorkload(text: string, whole: boolean): boolean {
  // A letter that is spelled with an escape, as no program writes it, may be one of a key's.
  if (!jsonKeys.some((key) => text.includes(`"${key}"`)) && !/\\u00[4-7]/.test(text)) return false;
  if (!whole) return true;
  const content = parsed(text);
  if (content !== undefined)
    return typeof content === 'object' && content !== null && jsonKeys.some((key) => Object.hasOwn(content, key));
  const start = text.trimStart();
  return start.startsWith('{') && parsed(start.split('\n', 1)[0] ?? '') === undefined && !hasComments(text);
}

/** Whether `//` or a comment of C stands outside of strings. */
const hasComments = (text: string): boolean =>
  (text.match(/"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|\/[/*]/g) ?? []).some((token) => token.startsWith('/'));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
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
