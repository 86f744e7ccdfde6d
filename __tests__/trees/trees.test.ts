import { afterAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Git } from '../../src/git/git';
import { CommitTree } from '../../src/trees/commit';
import { nameOf, rawName } from '../../src/trees/names';
import { DirectoryTree } from '../../src/trees/directory';
import { StagedTree } from '../../src/trees/staged';
import type { Tree } from '../../src/trees/tree';
import { TestRepository } from '../helpers/repository';

const folders: string[] = [];
const trees: Tree[] = [];
/** Remembers a tree, to close it at the end. */
const opened = <T extends Tree>(tree: T): T => {
  trees.push(tree);
  return tree;
};
const folder = (): string => {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-tree-'));
  folders.push(made);
  return made;
};
afterAll(async () => {
  for (const tree of trees) await tree.close();
  for (const made of folders) fs.rmSync(made, { recursive: true, force: true });
});

const strange = [
  'new\nline.py',
  'quote\'s ".py',
  '::error file=x.py',
  '%0A.py',
  'emoji 🚪.py',
  ' lead.py',
  'tab\t.py',
  '-dash.py',
];
const large = Buffer.alloc(40 * 1024 * 1024, 'abcdefgh');
const files: Record<string, Buffer> = {
  ...Object.fromEntries(strange.map((name) => [name, Buffer.from(name)])),
  'empty.py': Buffer.alloc(0),
  'deep/er/a.py': Buffer.from('a\n'),
  'binary.bin': Buffer.from([0, 255, 10, 13, 0]),
  'large.bin': large,
};

describe.each(['directory', 'commit', 'staged'])('a %s tree', (kind) => {
  const repository = new TestRepository(folder());
  const commit = repository.commit(files);
  fs.symlinkSync('/etc/passwd', path.join(repository.folder, 'out'));
  fs.symlinkSync('.', path.join(repository.folder, 'loop'));
  fs.symlinkSync('missing', path.join(repository.folder, 'dangling'));
  const linked = repository.commit({});
  const open = (at: string): Tree => {
    if (kind === 'directory') return opened(new DirectoryTree(repository.folder));
    const git = new Git(repository.folder);
    return opened(kind === 'commit' ? new CommitTree(git, at, '') : new StagedTree(git, new Set()));
  };
  const tree = open(linked);

  it('lists every file once, sorted, links as links', async () => {
    const entries = await tree.list();
    expect(entries.map((entry) => entry.path)).toEqual([...Object.keys(files), 'out', 'loop', 'dangling'].sort());
    for (const entry of entries) {
      expect(entry).toEqual(
        files[entry.path]
          ? { ...entry, kind: 'file', size: files[entry.path]?.length }
          : { ...entry, kind: 'symlink', size: 0 },
      );
    }
  });

  it('reads every file byte for byte, also at once', async () => {
    await Promise.all(
      Object.entries(files).map(async ([name, bytes]) => {
        expect((await tree.read(name)).equals(bytes)).toBe(true);
      }),
    );
  });

  it.each([
    [{ offset: 3, length: 5 }, 'deep/er/a.py', 3, 8],
    [{ offset: 1 }, 'binary.bin', 1, undefined],
    [{ offset: 33 * 1024 * 1024, length: 9 }, 'large.bin', 33 * 1024 * 1024, 33 * 1024 * 1024 + 9],
    [{ length: 4 }, 'large.bin', 0, 4],
    [{ offset: 99, length: 4 }, 'deep/er/a.py', 99, 103],
  ])('reads the range %j of %s', async (range, name, start, end) => {
    expect(await tree.read(name, range)).toEqual(files[name]?.subarray(start, end));
  });

  it.each(['out', 'loop', 'loop/deep/er/a.py', 'dangling', 'nowhere', '../etc/passwd', 'deep', '/etc/passwd'])(
    'refuses to read %s',
    async (name) => {
      await expect(tree.read(name)).rejects.toThrow(new RegExp(`^${name}: can't be read: `));
    },
  );

  it('knows what is there', async () => {
    expect(await tree.stat('deep/er/a.py')).toEqual({
      path: 'deep/er/a.py',
      size: 2,
      kind: 'file',
      ...(kind !== 'directory' ? { object: expect.any(String) as unknown } : {}),
    });
    expect(await tree.stat('nowhere')).toBeUndefined();
    expect(await tree.stat('out')).toMatchObject({ kind: 'symlink' });
  });

  it('stays as it was when the commit is an older one', async () => {
    if (kind === 'commit')
      expect((await open(commit).list()).map((entry) => entry.path)).toEqual(Object.keys(files).sort());
    else expect((await open(commit).list()).length).toBe(Object.keys(files).length + 3);
  });
});

describe('a directory', () => {
  it('gives names that are not UTF-8 a text of their own, and opens them by it', async () => {
    const root = folder();
    fs.writeFileSync(Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9]), Buffer.from('.py')]), 'latin\n');
    fs.writeFileSync(path.join(root, 'café.py'), 'utf\n');
    const tree = new DirectoryTree(root);
    expect((await tree.list()).map((entry) => entry.path)).toEqual(['café.py', 'caf\udce9.py']);
    expect((await tree.read('caf\udce9.py')).toString()).toBe('latin\n');
    expect((await tree.read('café.py')).toString()).toBe('utf\n');
  });

  it.each([
    [[0x61, 0xff, 0xc3, 0xa9], 'a\udcffé'],
    [[0xc3], '\udcc3'],
    [[0xed, 0xb3, 0xa9], '\udced\udcb3\udca9'],
    [[0xf0, 0x9f, 0x98, 0x80, 0x80], '😀\udc80'],
    [[0xef, 0xbf, 0xbd], '\ufffd'],
  ])('reads the name %j as text and back', (bytes, text) => {
    expect(nameOf(Buffer.from(bytes))).toBe(text);
    expect([...rawName(text)]).toEqual(bytes);
  });

  it('lists what is no file and does not open it', async () => {
    const root = folder();
    const { execFileSync } = await import('node:child_process');
    execFileSync('mkfifo', [path.join(root, 'pipe')]);
    const tree = new DirectoryTree(root);
    expect(await tree.list()).toEqual([{ path: 'pipe', size: 0, kind: 'special' }]);
    await expect(tree.read('pipe')).rejects.toThrow(/not a regular file/);
  });

  it('leaves .git out of a walk, at every level', async () => {
    const root = folder();
    for (const name of ['.git/config', 'sub/.git/config', 'sub/a.py']) {
      fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      fs.writeFileSync(path.join(root, name), 'x');
    }
    expect((await new DirectoryTree(root).list()).map((entry) => entry.path)).toEqual(['sub/a.py']);
  });

  it('lists a submodule as one, and a deleted file not at all', async () => {
    const library = new TestRepository(folder());
    library.commit({ 'lib.py': 'l\n' });
    const here = new TestRepository(folder());
    here.commit({ 'a.py': 'a\n', 'gone.py': 'g\n' });
    here.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.folder, 'vendored');
    here.commit({});
    fs.rmSync(path.join(here.folder, 'gone.py'));
    const names = ['.gitmodules', 'a.py', 'gone.py', 'vendored'].map((name) => Buffer.from(name));
    const entries = await new DirectoryTree(here.folder, () => Promise.resolve({ names, unreadable: [] })).list();
    expect(entries.map(({ path: name, kind }) => `${name} ${kind}`)).toEqual([
      '.gitmodules file',
      'a.py file',
      'vendored submodule',
    ]);
    const commit = new CommitTree(new Git(here.folder), 'HEAD', '');
    expect((await commit.list()).map(({ path: name, kind }) => `${name} ${kind}`)).toEqual([
      '.gitmodules file',
      'a.py file',
      'gone.py file',
      'vendored submodule',
    ]);
  });
});

describe('a commit', () => {
  it('that the clone does not hold is an error', async () => {
    const here = new TestRepository(folder());
    here.commit({ 'a.py': 'a\n' });
    await expect(new CommitTree(new Git(here.folder), '1'.repeat(40), '').list()).rejects.toThrow(/can't be listed/);
  });

  it('with an object missing says so for that file, and reads the others', async () => {
    const here = new TestRepository(folder());
    here.commit({ 'a.py': 'a\n', 'b.py': 'b\n' });
    const object = here.git('rev-parse', 'HEAD:a.py');
    const tree = opened(new CommitTree(new Git(here.folder), 'HEAD', ''));
    await tree.list();
    fs.rmSync(path.join(here.folder, '.git/objects', object.slice(0, 2), object.slice(2)));
    await expect(tree.read('a.py')).rejects.toThrow(/a\.py: can't be read: this clone does not hold object/);
    expect((await tree.read('b.py')).toString()).toBe('b\n');
  });
});
