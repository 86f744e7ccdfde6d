import { createHash } from 'node:crypto';
import { diskProblem } from '../../disk';
import { UnreadableError } from '../../errors';
import { lfsPointerOf, type LfsContent } from '../../formats/lfs';
import { piecesOf, type ByteSource } from '../../formats/source';
import type { Tree, TreeEntry } from '../../trees/tree';

/** Reads of a file of `tree`, as a reader of formats wants it. */
export function sourceOf(tree: Pick<Tree, 'read'>, { path, size }: TreeEntry): ByteSource {
  return { size, read: (offset, length) => tree.read(path, { offset, length }) };
}

/** No pointer is as large; a file of this size needs no look. */
const maxPointerBytes = 1_024;

export async function pointerIn(source: ByteSource): Promise<LfsContent | undefined> {
  return source.size < maxPointerBytes ? lfsPointerOf(await source.read(0, source.size)) : undefined;
}

export const pointerOf = (tree: Pick<Tree, 'read'>, entry: TreeEntry): Promise<LfsContent | undefined> =>
  pointerIn(sourceOf(tree, entry));

/** SHA-256 of all of a source, hexadecimal: in a thread of its own, if it is large and the descriptor of its file is known. */
export async function sha256Of(source: ByteSource, descriptor?: number): Promise<string> {
  if (descriptor !== undefined && source.size >= worthAThread) return sha256InThread(descriptor);
  const hash = createHash('sha256');
  for await (const piece of piecesOf(source)) hash.update(piece);
  return hash.digest('hex');
}

/** Starting a thread takes as long as some 20 MB do. */
const worthAThread = 1 << 26;

const program = `
const { createHash } = require('node:crypto');
const { readSync } = require('node:fs');
const { parentPort, workerData } = require('node:worker_threads');
const hash = createHash('sha256');
const bytes = Buffer.allocUnsafe(1 << 20);
for (let at = 0, count; (count = readSync(workerData, bytes, 0, bytes.length, at)) > 0; at += count)
  hash.update(bytes.subarray(0, count));
parentPort.postMessage(hash.digest('hex'));
`;

async function sha256InThread(descriptor: number): Promise<string> {
  const { Worker } = await import('node:worker_threads');
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { eval: true, workerData: descriptor });
    worker.once('message', resolve);
    worker.once('error', (error) => {
      reject(new UnreadableError(`can't be read: ${diskProblem(error)}`));
    });
    worker.once('exit', () => {
      reject(new Error('the thread that computes a digest ended without one'));
    });
  });
}

/** Has `use` read a file of `tree`, and computes its digest meanwhile if that is wanted. */
export async function withSource<T>(
  tree: Pick<Tree, 'read' | 'open'>,
  entry: TreeEntry,
  digested: boolean,
  use: (source: ByteSource) => Promise<T>,
): Promise<{ readonly result: T; readonly sha256: string }> {
  const file = await tree.open?.(entry.path);
  try {
    const source: ByteSource =
      file === undefined
        ? sourceOf(tree, entry)
        : // eslint-disable-next-line @typescript-eslint/require-await -- so that what it throws is a rejection
          { size: entry.size, read: async (offset, length) => file.read({ offset, length }) };
    // Neither is left behind while it reads the file.
    const [digest, used] = await Promise.allSettled([digested ? sha256Of(source, file?.descriptor) : '', use(source)]);
    if (used.status === 'rejected') throw used.reason;
    if (digest.status === 'rejected') throw digest.reason;
    return { result: used.value, sha256: digest.value };
  } finally {
    file?.close();
  }
}
