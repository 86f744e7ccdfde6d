import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it } from '@jest/globals';
import { UnreadableError } from '../../../src/errors';
import { createSecretsEngine } from '../../../src/engines/secrets';
import { scanEntry } from '../../../src/gates/secrets/entry';
import { defaultLimits } from '../../../src/engines/secrets/search/limits';
import { sharingHeads } from '../../../src/engines/secrets/search/pieces';
import { serveBatches } from '../../../src/gates/secrets/thread';
import { scanWith, type Thread } from '../../../src/gates/secrets/threads';
import { DirectoryTree } from '../../../src/trees/directory';
import type { Tree } from '../../../src/trees/tree';
import { memoryTree } from '../../helpers/memory-tree';
import { token } from './reading';

const engine = createSecretsEngine();
const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

type Emit = (event: string, value?: unknown) => void;

/** A thread's two ends in one thread; `onAnswer` can make it fail. */
function threadIn(onAnswer: (emit: Emit) => void = () => undefined): Thread & { batches: number } {
  const { port1, port2 } = new MessageChannel();
  serveBatches(port2, engine);
  const listeners: { event: string; listener: (value: never) => void }[] = [];
  const emit: Emit = (name, value) => {
    for (const { event, listener } of listeners) if (event === name) listener(value as never);
  };
  const thread: Thread & { batches: number } = {
    batches: 0,
    postMessage: (message, transfer) => {
      port1.postMessage(message, [...transfer]);
    },
    on: (event: string, listener: (value: never) => void) => listeners.push({ event, listener }),
    terminate: () => {
      port1.close();
      return Promise.resolve();
    },
  };
  port1.on('message', (message: object) => {
    if ('scans' in message) thread.batches++;
    onAnswer(emit);
    emit('message', message);
  });
  open.push(() => {
    port1.close();
  });
  return thread;
}

const files = Object.fromEntries([
  ...Array.from({ length: 300 }, (_, i): [string, string] => [
    `f${i}.py`,
    i % 7 === 0 ? `${'# a line\n'.repeat(i * 20)}t = "${token(i)}"  # nosec\n` : 'x = 1\n'.repeat(i * 9),
  ]),
  ['large.txt', `${'x = 1\n'.repeat(500_000)}t = "${token(1)}"\n`],
  ['gone.py', 'x'],
  ['empty', ''],
]);

/** A tree in which a file can't be read, and which can read one file at a time. */
function treeOf(problem: Error = new UnreadableError('gone.py: permission denied')): Tree {
  const tree = memoryTree(files);
  let reading = false;
  return {
    ...tree,
    read: async (path, range) => {
      if (reading) throw new Error('two reads at once');
      reading = true;
      await Promise.resolve();
      reading = false;
      return path === 'gone.py' ? Promise.reject(problem) : tree.read(path, range);
    },
  };
}

const ignore = (): void => undefined;

describe('scanWith', () => {
  it('finds what is found without a thread, in the same order', async () => {
    const tree = treeOf();
    const entries = await tree.list();
    const alone = [];
    for (const entry of entries) alone.push(await scanEntry(tree, entry, engine));
    const progress: number[] = [];
    const thread = threadIn();
    const found = await scanWith(thread, tree, entries, engine, (done) => progress.push(done));
    expect(found).toEqual(alone);
    expect(found.flatMap(({ detections }) => detections).length).toBeGreaterThan(40);
    expect(thread.batches).toBeGreaterThan(1);
    expect(progress.at(-1)).toBe(entries.length);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });

  it('finds the same in files on disk, which share memory, and in those that grew since they were listed', async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'gatehouse-test-'));
    open.push(() => {
      rmSync(root, { recursive: true });
    });
    const onDisk = Object.entries(files).filter(([name]) => name !== 'gone.py');
    for (const [name, content] of onDisk) writeFileSync(path.join(root, name), content);
    const tree = new DirectoryTree(root);
    const entries = await tree.list();
    for (const name of ['f1.py', 'f8.py', 'large.txt', 'empty'])
      appendFileSync(path.join(root, name), `t = "${token(2)}"\n`);
    const alone = [];
    for (const entry of entries) alone.push(await scanEntry(tree, entry, engine));
    expect(await scanWith(threadIn(), tree, entries, engine, ignore)).toEqual(alone);
    expect(alone.filter(({ detections }) => detections.length > 0).length).toBeGreaterThan(45);
    const shared = sharingHeads(tree, defaultLimits.chunk);
    for (const [i, entry] of entries.entries()) expect(await scanEntry(shared, entry, engine)).toEqual(alone[i]);
  });

  it('finds nothing where nothing is', async () => {
    expect(await scanWith(threadIn(), memoryTree({}), [], engine, ignore)).toEqual([]);
  });

  it.each([
    ['an error in it', 'error', new TypeError('a bug'), 'a bug'],
    ['its end', 'exit', 1, 'ended before its work did'],
  ])('fails with %s', async (_, event, value, message) => {
    const tree = treeOf();
    const thread = threadIn((emit) => {
      emit(event, value);
    });
    await expect(scanWith(thread, tree, await tree.list(), engine, ignore)).rejects.toThrow(message);
  });

  it('fails with a bug of the tree', async () => {
    const tree = treeOf(new TypeError('a bug'));
    await expect(scanWith(threadIn(), tree, await tree.list(), engine, ignore)).rejects.toThrow('a bug');
  });
});
