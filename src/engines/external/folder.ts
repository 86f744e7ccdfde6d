import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, diskProblem } from '../../disk';
import { EngineError } from '../../errors';
import { whenEnding } from './interruption';

/**
 * Makes a private folder in `parent`, and deletes it with all that is in it after `use`, or when this process is told to end. Rejects
 * with `EngineError` when it can't be made.
 */
export async function inPrivateFolder<T>(
  parent: string,
  name: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await onDisk('a temporary folder', () => mkdtemp(path.join(parent, `${name}-`)));
  const callOff = whenEnding(() => {
    removeNow(folder);
  });
  try {
    return await use(folder);
  } finally {
    callOff();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What an engine that was ended just now still had open may come in between. */
export function removeNow(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
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
