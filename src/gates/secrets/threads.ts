import { existsSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { EngineError, UnreadableError } from '../../errors';
import type { SecretsEngine } from '../../engines/secrets';
import type { TreeEntry } from '../../trees/tree';
import type { SettingsOf } from '../gate';
import { scanEntry } from './entry';
import { defaultLimits } from '../../engines/secrets/search/limits';
import { holdHeap } from '../../heap';
import type { Batch, BatchResult, FromThread, ReadRequest, ToThread } from './messages';
import { sharingHeads, type Files } from '../../engines/secrets/search/pieces';
import type { FileScan } from '../../engines/secrets/search/results';

/** A thread that scans batches. */
export interface Thread {
  postMessage(message: ToThread, transfer: readonly ArrayBuffer[]): void;
  on(event: 'message', listener: (message: FromThread) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  terminate(): Promise<unknown>;
}

/** What a batch holds: files up to so many bytes, and no more than so many. */
const batchBytes = 1 << 18;
const batchFiles = 200;
/** A thread has its next batch before it asks. */
const batchesAhead = 2;
/** The last file of a batch may go beyond; of a larger one this much is handed over at once. */
const { chunk } = defaultLimits;
const batchRoom = batchBytes + chunk + 1;

/**
 * Scans files here and in another thread: the same results, in the order of `entries`, as here alone. What the thread scans is read
 * here, for a tree can't be shared. Rejects when the thread fails: what it had not answered is not known.
 */
export async function scanWith(
  thread: Thread,
  tree: Files,
  entries: readonly TreeEntry[],
  engine: SecretsEngine,
  progress: (done: number, total: number) => void,
): Promise<FileScan[]> {
  const files = oneByOne(tree);
  const results: FileScan[][] = [];
  let next = 0;
  let batches = 0;
  let done = 0;
  let failed = false;

  const take = (): { batch: number; entries: TreeEntry[] } | undefined => {
    const chosen: TreeEntry[] = [];
    for (let size = 0; chosen.length < batchFiles && size < batchBytes; next++) {
      const entry = entries[next];
      if (entry === undefined) break;
      chosen.push(entry);
      size += entry.size;
    }
    return chosen.length === 0 ? undefined : { batch: batches++, entries: chosen };
  };
  const settle = ({ batch, scans }: Omit<BatchResult, 'bytes'>): void => {
    results[batch] = [...scans];
    done += scans.length;
    progress(done, entries.length);
  };

  const here = async (): Promise<void> => {
    const own = sharingHeads(files, chunk);
    for (let taken = take(); taken !== undefined && !failed; taken = take()) {
      const scans: FileScan[] = [];
      for (const entry of taken.entries) scans.push(await scanEntry(own, entry, engine));
      settle({ batch: taken.batch, scans });
      // The thread gets its turn to ask.
      await setImmediate();
    }
  };
  const there = (): Promise<void> =>
    new Promise((resolve, reject) => {
      // They go to and fro: memory that is new each time costs more than to read into it.
      const free = Array.from({ length: batchesAhead }, () => new ArrayBuffer(batchRoom));
      const feed = async (): Promise<void> => {
        for (let bytes = free.pop(); bytes !== undefined; bytes = free.pop()) {
          const taken = take();
          if (taken === undefined) {
            free.push(bytes);
            break;
          }
          thread.postMessage(await batchOf(taken.batch, taken.entries, files, bytes), [bytes]);
        }
        if (free.length === batchesAhead) resolve();
      };
      const handle = async (message: FromThread): Promise<void> => {
        if ('read' in message) {
          thread.postMessage(await answerTo(message, files), []);
          return;
        }
        settle(message);
        free.push(message.bytes);
        await feed();
      };
      thread.on('message', (message) => void handle(message).catch(reject));
      thread.on('error', reject);
      thread.on('exit', () => {
        reject(new EngineError('a thread that looked for secrets ended before its work did'));
      });
      feed().catch(reject);
    });
  try {
    await Promise.all([here(), there()]);
  } finally {
    failed = true;
    await thread.terminate();
  }
  return results.flat();
}

/** Reads of a tree wait for each other: one of a commit holds one object at a time. */
function oneByOne(tree: Files): Files {
  let turn: Promise<unknown> = Promise.resolve();
  return {
    read: (path, range) => {
      const read = turn.then(() => tree.read(path, range));
      turn = read.catch(() => undefined);
      return read;
    },
  };
}

async function batchOf(batch: number, entries: readonly TreeEntry[], tree: Files, bytes: ArrayBuffer): Promise<Batch> {
  const files: Batch['files'][number][] = [];
  let offset = 0;
  for (const entry of entries) {
    // One byte more than it had when it was listed tells whether it has grown.
    const length = Math.min(chunk, entry.size + 1, bytes.byteLength - offset);
    const into = Buffer.from(bytes, offset, length);
    const head = await tree.read(entry.path, { offset: 0, length, into }).catch((error: unknown) => {
      if (error instanceof UnreadableError) return undefined;
      throw error;
    });
    // Of a tree that doesn't use it they are elsewhere.
    if (head && head.buffer !== bytes) head.copy(into);
    files.push({ entry, head: head && { offset, length: head.length, whole: head.length < length } });
    offset += head?.length ?? 0;
  }
  return { batch, files, bytes };
}

async function answerTo({ read: answer, path: name, range }: ReadRequest, tree: Files): Promise<ToThread> {
  try {
    return { answer, bytes: await tree.read(name, range) };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { answer, unreadable: error.message };
  }
}

/** Beside the bundle, where the build puts it; sources can't be loaded as they are. */
const workerFile = path.join(import.meta.dirname, 'assets/secrets-worker.mjs');

/** Whether this program can start a thread. */
export const hasThreads = (): boolean => existsSync(workerFile);

/** Heaps of their usual sizes, in megabytes, would hold more garbage than the thread has text. */
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 512 };

export const startThread = (workerData: SettingsOf<'secrets'>): Thread =>
  new Worker(workerFile, { workerData, resourceLimits }).once('online', holdHeap);
