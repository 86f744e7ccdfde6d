import fs from 'node:fs';
import { diskProblem } from '../../disk';
import { EvidenceError } from '../../errors';
import type { Evidence } from './index';

/** How the evidence of two models is the same. */
export type Sameness =
  /** One thing under two names: a link, or the checked-out file and what git has of it. */
  | 'one'
  /** The same bytes in two files of the job's. */
  | 'copy'
  /** The same bytes, one of them from another commit or a registry: what an unchanged model looks like. */
  | 'unchanged';

const pieceBytes = 1 << 20;

/** Undefined where they differ. Rejects with an EvidenceError where a file can't be read. */
export async function sameness(a: Evidence, b: Evidence): Promise<Sameness | undefined> {
  const isOne = a.identities.some((identity) => b.identities.includes(identity));
  if (a.file === undefined || b.file === undefined) return isOne ? 'one' : undefined;
  if (!(await haveSameBytes(a, b))) return undefined;
  if (isOne) return 'one';
  return a.isJobs && b.isJobs ? 'copy' : 'unchanged';
}

/** Up to the first difference: of two models that is soon there. */
async function haveSameBytes(a: Evidence, b: Evidence): Promise<boolean> {
  const files: fs.promises.FileHandle[] = [];
  try {
    for (const { file = '' } of [a, b]) files.push(await fs.promises.open(file));
    const [one, other] = files;
    if (!one || !other) return false;
    const [left, right] = [await one.stat(), await other.stat()];
    if (left.size !== right.size) return false;
    if (left.ino === right.ino && left.dev === right.dev) return true;
    const pieces = [Buffer.alloc(pieceBytes), Buffer.alloc(pieceBytes)] as const;
    for (let position = 0; position < left.size;) {
      const { bytesRead } = await one.read(pieces[0], 0, pieceBytes, position);
      const { bytesRead: same } = await other.read(pieces[1], 0, bytesRead, position);
      if (same !== bytesRead || pieces[0].compare(pieces[1], 0, same, 0, bytesRead) !== 0) return false;
      if (bytesRead === 0) break;
      position += bytesRead;
    }
    return true;
  } catch (error) {
    throw new EvidenceError(`${a.source} and ${b.source} can't be compared: ${diskProblem(error)}`);
  } finally {
    await Promise.all(files.map((file) => file.close()));
  }
}
