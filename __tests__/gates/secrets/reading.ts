import { createSecretsEngine } from '../../../src/engines/secrets';
import { defaultLimits, type Limits } from '../../../src/engines/secrets/search/limits';
import type { FileScan } from '../../../src/engines/secrets/search/results';
import { scanFile } from '../../../src/engines/secrets/search/scan';
import { draw } from '../../engines/secrets/cases/example';
import { memoryTree } from '../../helpers/memory-tree';

export const token = (seed: number): string => 'hf' + '_' + draw(seed).letters(34);
export const password = (seed: number): string => `Qw${draw(seed).lower(6)}7!K`;

const engine = createSecretsEngine();

export async function scanOf(path: string, content: string | Buffer, limits: Partial<Limits> = {}): Promise<FileScan> {
  const tree = memoryTree({ [path]: content });
  const [entry] = await tree.list();
  if (entry === undefined) throw new Error('no entry');
  return scanFile(tree, entry, engine, { ...defaultLimits, ...limits });
}

/** What is found, as `rule value`, and where: `line:column-column` and the member. */
export function shown({ detections }: FileScan): string[][] {
  return detections.map(({ rule, identity, location: { startLine, startColumn, endColumn, member } }) => [
    `${rule} ${identity ?? ''}`.trim(),
    startLine === undefined ? '' : `${startLine}:${startColumn ?? ''}-${endColumn ?? ''}`,
    member ?? '',
  ]);
}
