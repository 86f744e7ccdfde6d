import { z } from 'zod';
import { EvidenceError, UnreadableError } from '../../errors';
import type { Tree } from '../../trees/tree';

/** Where the lock file of model files lies unless the policy says otherwise, relative to the checked folder. */
export const usualLockFile = 'artifacts.lock';

/** Room for some 100,000 models. */
const maxBytes = 16 << 20;

const lockedFile = z.strictObject({
  path: z.string().min(1),
  /** Bytes. */
  size: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** For whoever reads a change of it: what the file is, and what it imports. */
  formats: z.array(z.string()),
  globals: z.array(z.string()),
});

const lockSchema = z.strictObject({ schema: z.literal('gatehouse.artifacts-lock/v1'), files: z.array(lockedFile) });

export type LockedFile = z.infer<typeof lockedFile>;

/** The files that a lock file lists, by path. Throws `EvidenceError` for what is no lock file. */
export function parseLock(text: string, name: string): Map<string, LockedFile> {
  const advice = 'write it anew with `gatehouse artifacts lock`';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new EvidenceError(`${name}: it is not JSON; ${advice}`);
  }
  const parsed = lockSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new EvidenceError(
      `${name}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a lock file'}; ${advice}`,
    );
  }
  const files = new Map<string, LockedFile>();
  for (const file of parsed.data.files) {
    if (files.has(file.path))
      throw new EvidenceError(`${name}: it lists ${JSON.stringify(file.path)} twice; ${advice}`);
    files.set(file.path, file);
  }
  return files;
}

/** One file a line, sorted, so that a change of one model is a change of one line. */
export function writeLock(files: readonly LockedFile[]): string {
  const lines = [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map((file) => `    ${JSON.stringify(file)}`);
  return `{\n  "schema": "gatehouse.artifacts-lock/v1",\n  "files": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** The lock file of a tree; undefined where it has none. Throws `EvidenceError` when a policy names one that isn't there. */
export async function lockOf(tree: Tree, named: string | undefined): Promise<Map<string, LockedFile> | undefined> {
  const name = named ?? usualLockFile;
  const entry = await tree.stat(name);
  if (entry?.kind !== 'file') {
    if (named === undefined) return undefined;
    throw new EvidenceError(
      `gates.artifacts.lock: ${name}: there is no such file; write it with \`gatehouse artifacts lock\``,
    );
  }
  if (entry.size > maxBytes)
    throw new EvidenceError(`${name}: it has ${entry.size} bytes, more than the ${maxBytes} that are read`);
  try {
    return parseLock((await tree.read(name)).toString(), name);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    throw new EvidenceError(error.message);
  }
}
