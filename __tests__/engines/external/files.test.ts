import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { harmlessName } from '../../../src/engines/external/engine';
import { withFiles } from '../../../src/engines/external/files';
import { UnreadableError } from '../../../src/errors';
import { memoryTree } from '../../helpers/memory-tree';
import { accessIn, withFolder } from '../../helpers/stand-in';

const below = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

describe('files for engines', () => {
  it.each([
    ['src/app.py', 'app.py'],
    ['.gitignore', '_.gitignore'],
    ['a/.gitleaks.toml', '_.gitleaks.toml'],
    ['-rf', '_-rf'],
    ['a b$(id).py', 'a_b__id_.py'],
    ['caf\u00e9.py', 'caf_.py'],
    ['a\udc80.py', 'a_.py'],
    [`${'x'.repeat(300)}.py`, `${'x'.repeat(97)}.py`],
  ])('are called %s → %s', (name, expected) => {
    expect(harmlessName(name)).toBe(expected);
  });

  it('lie alone, each in a folder of its own, and are gone afterwards', async () => {
    await withFolder(async (folder) => {
      const access = accessIn(folder);
      const tree = memoryTree({
        '.git/config': '[core]',
        '.semgrepignore': '*',
        'tests/a.py': 'a',
        'a.py': 'a',
        empty: '',
      });
      const seen = await withFiles(tree, await tree.list(), harmlessName, access, ({ folder: given, contents }) =>
        Promise.resolve({ names: below(given), contents }),
      );
      expect(seen).toEqual({ names: ['0/config', '1/_.semgrepignore', '2/a.py', '3/empty', '4/a.py'], contents: 4 });
      expect(fs.readdirSync(access.temporary)).toEqual([]);
    });
  });

  it('are found again by what engines call them, and nothing else is', async () => {
    await withFolder(async (folder) => {
      const tree = memoryTree({ 'a.zip': 'x', 'b.py': 'y' });
      const named = await withFiles(
        tree,
        await tree.list(),
        harmlessName,
        accessIn(folder),
        ({ folder: given, find }) => {
          const names = [
            '0/a.zip',
            './1/b.py',
            `${given}/1/b.py`,
            '0/a.zip!../../1/b.py',
            '0/a.zip:in/x.pkl',
            '0/a.zip!',
            '0/a.zipper',
            '1/c.py',
            '0',
            '2/b.py',
            '../files/1/b.py',
            '/1/b.py',
            '',
          ];
          return Promise.resolve(names.map((name) => [find(name)?.file.entry.path, find(name)?.member]));
        },
      );
      const nothing = [undefined, undefined];
      expect(named).toEqual([
        ['a.zip', undefined],
        ['b.py', undefined],
        ['b.py', undefined],
        ['a.zip', '../../1/b.py'],
        ['a.zip', 'in/x.pkl'],
        ...Array<(string | undefined)[]>(8).fill(nothing),
      ]);
    });
  });

  it('are copied piece by piece, and what can not be read is told', async () => {
    await withFolder(async (folder) => {
      const bytes = Buffer.alloc(3_000_001, 'ab');
      const tree = memoryTree({ 'big.bin': bytes, 'gone.py': 'x' });
      const failing = {
        ...tree,
        read: (name: string, range?: { offset?: number; length?: number }) =>
          name === 'gone.py' ? Promise.reject(new UnreadableError('gone.py: no')) : tree.read(name, range),
      };
      await withFiles(failing, await tree.list(), harmlessName, accessIn(folder), ({ folder: given, unreadable }) => {
        expect(fs.readFileSync(path.join(given, '0/big.bin')).equals(bytes)).toBe(true);
        expect(below(given)).toEqual(['0/big.bin']);
        expect(unreadable).toEqual([{ path: 'gone.py', reason: 'gone.py: no' }]);
        return Promise.resolve();
      });
    });
  });

  it('are an engine error where nothing can be written', async () => {
    await withFolder(async (folder) => {
      const access = { ...accessIn(folder), temporary: path.join(folder, 'none') };
      const used = withFiles(memoryTree({ a: 'a' }), [], harmlessName, access, () => Promise.resolve());
      await expect(used).rejects.toThrow("a temporary folder can't be written: no such file or folder");
    });
  });
});
