import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnreadableError } from '../../../src/errors';
import { withSource } from '../../../src/gates/artifacts/content';
import { DirectoryTree } from '../../../src/trees/directory';
import type { TreeEntry } from '../../../src/trees/tree';

let folder: string;
const large = 70 * 2 ** 20;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-content-'));
  await writeFile(path.join(folder, 'small'), 'a model');
  await writeFile(path.join(folder, 'large'), 'a large model');
  fs.truncateSync(path.join(folder, 'large'), large);
});

afterAll(() => rm(folder, { recursive: true }));

/** How many of the files here this process has open; other tests of it open others. */
const opened = (): number =>
  fs.readdirSync('/proc/self/fd').filter((descriptor) => {
    try {
      return fs.readlinkSync(`/proc/self/fd/${descriptor}`).startsWith(folder);
    } catch {
      return false;
    }
  }).length;
const entryOf = async (tree: DirectoryTree, name: string): Promise<TreeEntry> => {
  const entry = await tree.stat(name);
  if (entry === undefined) throw new Error(name);
  return entry;
};

describe('a file and its digest', () => {
  it.each(['small', 'large'])('%s: it is read, and its digest is the one of its bytes', async (name) => {
    const tree = new DirectoryTree(folder);
    const { result, sha256 } = await withSource(tree, await entryOf(tree, name), true, async (source) =>
      (await source.read(2, 5)).toString(),
    );
    expect(result).toBe(name === 'small' ? 'model' : 'large');
    expect(sha256).toBe(
      createHash('sha256')
        .update(fs.readFileSync(path.join(folder, name)))
        .digest('hex'),
    );
  });

  it('is the same from a tree that keeps no file open', async () => {
    const tree = new DirectoryTree(folder);
    const { sha256 } = await withSource(
      { read: (name, range) => tree.read(name, range) },
      await entryOf(tree, 'small'),
      true,
      () => Promise.resolve(),
    );
    expect(sha256).toBe(createHash('sha256').update('a model').digest('hex'));
  });

  it('passes on what goes wrong, and leaves nothing open', async () => {
    const tree = new DirectoryTree(folder);
    const entry = await entryOf(tree, 'large');
    await expect(withSource(tree, entry, true, () => Promise.reject(new UnreadableError('no')))).rejects.toThrow('no');
    await expect(withSource(tree, { ...entry, path: 'gone' }, true, () => Promise.resolve())).rejects.toThrow(
      UnreadableError,
    );
    if (fs.existsSync('/proc/self/fd')) expect(opened()).toBe(0);
  });
});
