import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, diskProblem } from '../../disk';
import { EngineError } from '../../errors';

/** Makes a private folder in `parent`, and deletes it with all that is in it after `use`. Rejects with `EngineError` when it can't be made. */
export async function inPrivateFolder<T>(
  parent: string,
  name: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await onDisk('a temporary folder', () => mkdtemp(path.join(parent, `${name}-`)));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Does what writes to the disk; its refusal becomes an `EngineError` that says what can't be written. */
export async function onDisk<T>(what: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!/^E[A-Z]+$/.test(codeOf(error))) throw error;
    throw new EngineError(`${what} can't be written: ${diskProblem(error)}`);
  }
}
