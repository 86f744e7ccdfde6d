import { afterAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Change } from '../../src/change/change';
import { stagedChange } from '../../src/change/staged';
import { openRepository } from '../../src/git/repository';
import { TestRepository } from '../helpers/repository';

const made: TestRepository[] = [];
const changes: Change[] = [];
const repository = (from = new TestRepository()): TestRepository => {
  made.push(from);
  return from;
};
afterAll(async () => {
  for (const change of changes) await Promise.all([change.head.tree.close(), change.base?.tree.close()]);
  for (const each of made) each.remove();
});

async function staged(folder: string, environment: Record<string, string> = {}): Promise<Change> {
  const change = await stagedChange(folder, await openRepository(folder), environment);
  changes.push(change);
  return change;
}
const changed = (change: Change): string[] =>
  (change.base?.files ?? [])
    .map(({ path: file, basePath, deleted }) => `${basePath ?? '+'} > ${deleted ? '-' : file}`)
    .sort();
const listed = async (change: Change): Promise<string[]> => (await change.head.tree.list()).map((entry) => entry.path);
const text = async (change: Change, file: string): Promise<string> => (await change.head.tree.read(file)).toString();

const long = 'a line that is long enough\nfor a renamed file\nto be recognised\n';

describe('what is staged', () => {
  it('is judged as it is staged, whatever the working tree holds', async () => {
    const here = repository();
    const head = here.commit({ 'a.py': 'a = 1\n', 'b.py': long, 'c.py': 'c\n', 'same.py': 's\n' });
    here.write({ 'a.py': 'a = 2\n', 'new.py': 'n = 1\n', 'binary.bin': Buffer.from([0, 255, 10]) });
    here.git('add', 'a.py', 'new.py', 'binary.bin');
    here.git('mv', 'b.py', 'renamed.py');
    here.git('rm', '--quiet', 'c.py');
    here.write({ 'a.py': 'a = 3\n', 'untracked.py': 'u\n', 'same.py': 'unstaged\n', 'new.py': null });
    const change = await staged(here.folder);
    expect(changed(change)).toEqual([
      '+ > binary.bin',
      '+ > new.py',
      'a.py > a.py',
      'b.py > -',
      'b.py > renamed.py',
      'c.py > -',
    ]);
    expect(await listed(change)).toEqual(['a.py', 'binary.bin', 'new.py', 'renamed.py', 'same.py']);
    expect(await text(change, 'a.py')).toBe('a = 2\n');
    expect(await text(change, 'new.py')).toBe('n = 1\n');
    expect(await text(change, 'same.py')).toBe('s\n');
    expect((await change.head.tree.read('binary.bin')).equals(Buffer.from([0, 255, 10]))).toBe(true);
    expect((await change.base?.tree.read('a.py'))?.toString()).toBe('a = 1\n');
    expect(change).toMatchObject({ staged: true, base: { sha: head, decides: false }, head: { sha: undefined } });
    expect(change.scope).toBe(`6 files staged on ${head.slice(0, 7)}`);
  });

  it('is nothing when only the working tree has changed', async () => {
    const here = repository();
    here.commit({ 'a.py': 'a\n' });
    here.write({ 'a.py': 'b\n', 'new.py': 'n\n' });
    const change = await staged(here.folder);
    expect(changed(change)).toEqual([]);
    expect(await listed(change)).toEqual(['a.py']);
    expect(change.scope).toMatch(/^0 files staged on /);
  });

  it('before the first commit is all new', async () => {
    const here = repository();
    here.write({ 'a.py': 'a\n' });
    here.git('add', 'a.py');
    const change = await staged(here.folder);
    expect(changed(change)).toEqual(['+ > a.py']);
    expect(await change.base?.tree.list()).toEqual([]);
    expect(change.scope).toBe('1 file staged on nothing');
  });

  it('says which lines a file adds', async () => {
    const here = repository();
    here.commit({ 'a.py': 'one\ntwo\n' });
    here.write({ 'a.py': 'zero\none\ntwo\nthree\n' });
    here.git('add', 'a.py');
    here.write({ 'a.py': 'nothing of it\n' });
    const { base } = await staged(here.folder);
    const [file] = base?.files ?? [];
    expect([...((file && (await base?.addedLines(file))) ?? [])]).toEqual([1, 4]);
  });

  it('leaves out what is only intended to be added, also over a file that the commit deletes', async () => {
    const here = repository();
    here.commit({ 'a.py': 'a\n', 'empty.py': '', 'full.py': 'f\n', 'stays.py': '' });
    here.write({ 'later.py': 'l\n' });
    here.git('add', '--intent-to-add', 'later.py');
    here.git('rm', '--quiet', '--cached', 'empty.py', 'full.py');
    here.git('add', '--intent-to-add', 'empty.py', 'full.py');
    const change = await staged(here.folder);
    expect(changed(change)).toEqual(['empty.py > -', 'full.py > -']);
    expect(await listed(change)).toEqual(['a.py', 'stays.py']);
  });

  it('has links and submodules as what they are', async () => {
    const library = repository();
    library.commit({ 'lib.py': 'l\n' });
    const here = repository();
    here.commit({ 'a.py': 'a\n' });
    here.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.folder, 'vendored');
    fs.symlinkSync('/etc/passwd', path.join(here.folder, 'out.py'));
    here.git('add', 'out.py');
    const change = await staged(here.folder);
    const kinds = (await change.head.tree.list()).map((entry) => `${entry.path} ${entry.kind} ${entry.size > 0}`);
    expect(kinds).toEqual([
      '.gitmodules file true',
      'a.py file true',
      'out.py symlink false',
      'vendored submodule false',
    ]);
    expect(await change.head.tree.readLink('out.py')).toBe('/etc/passwd');
    await expect(change.head.tree.read('vendored')).rejects.toThrow(/it is not a file of the index/);
  });

  it('keeps names apart, whatever bytes they have', async () => {
    const here = repository();
    here.commit({ 'a.py': 'a\n' });
    const names = ['new\nline.py', 'tab\t.py', '-dash.py', '::error::x.py', 'café.py', ' lead.py'];
    here.write(Object.fromEntries(names.map((name) => [name, name])));
    fs.writeFileSync(Buffer.concat([Buffer.from(`${here.folder}/caf`), Buffer.from([0xe9])]), 'latin');
    here.git('add', '--all');
    const change = await staged(here.folder);
    expect(changed(change)).toEqual([...names, 'caf\udce9'].map((name) => `+ > ${name}`).sort());
    for (const name of names) expect(await text(change, name)).toBe(name);
    expect(await text(change, 'caf\udce9')).toBe('latin');
  });

  it('below a folder is that of the folder', async () => {
    const here = repository();
    here.commit({ 'top.py': 't\n', 'sub/a.py': 'a\n' });
    here.write({ 'top.py': 't2\n', 'sub/a.py': 'a2\n' });
    here.git('add', '--all');
    const change = await staged(path.join(here.folder, 'sub'));
    expect(changed(change)).toEqual(['a.py > a.py']);
    expect(await listed(change)).toEqual(['a.py']);
    expect(await text(change, 'a.py')).toBe('a2\n');
  });

  it('is read from a linked worktree and from a sparse checkout', async () => {
    const here = repository();
    here.commit({ 'top.py': 't\n', 'in/a.py': 'a\n', 'out/b.py': 'b\n' });
    const linked = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-linked-'));
    here.git('worktree', 'add', '--quiet', path.join(linked, 'w'));
    const worktree = repository(new TestRepository(path.join(linked, 'w')));
    worktree.git('sparse-checkout', 'set', 'in');
    worktree.write({ 'in/a.py': 'a2\n' });
    worktree.git('add', 'in/a.py');
    const change = await staged(worktree.folder);
    expect(changed(change)).toEqual(['in/a.py > in/a.py']);
    expect(await listed(change)).toEqual(['in/a.py', 'out/b.py', 'top.py']);
    expect(changed(await staged(here.folder))).toEqual([]);
    fs.rmSync(linked, { recursive: true });
  });

  it('that is missing from the object store is an error', async () => {
    const here = repository();
    here.commit({ 'a.py': 'a\n' });
    here.git('update-index', '--add', '--cacheinfo', `100644,${'1'.repeat(40)},b.py`);
    await expect(staged(here.folder)).rejects.toThrow(/does not hold object 1{40}, which is staged/);
  });

  it('needs a repository', async () => {
    await expect(stagedChange(os.tmpdir(), undefined, {})).rejects.toThrow(/no git repository/);
  });
});

describe('a merge', () => {
  const conflict = (): { here: TestRepository; other: string } => {
    const here = repository();
    here.commit({ 'both.py': 'base\n', 'theirs.py': 't\n' });
    here.git('checkout', '--quiet', '-b', 'other');
    const other = here.commit({ 'both.py': 'other\n', 'theirs.py': 't2\n', 'added.py': 'a\n' });
    here.git('checkout', '--quiet', 'main');
    here.commit({ 'both.py': 'main\n' });
    expect(() => here.git('merge', '--quiet', 'other')).toThrow();
    return { here, other };
  };

  it('is an error until its conflicts are resolved', async () => {
    const { here } = conflict();
    await expect(staged(here.folder)).rejects.toThrow(/^both\.py: not merged yet; resolve the conflict and stage/);
  });

  it('is what neither side had', async () => {
    const { here, other } = conflict();
    here.write({ 'both.py': 'merged\n', 'extra.py': 'e\n' });
    here.git('add', '--all');
    const change = await staged(here.folder);
    expect(changed(change)).toEqual(['+ > extra.py', 'both.py > both.py']);
    expect(change.scope).toMatch(
      new RegExp(`^2 files staged on [0-9a-f]{7}, 2 more as ${other.slice(0, 7)} has them$`),
    );
  });
});

describe('in a hook', () => {
  /** The index that git makes for a commit, and what it calls it. */
  const indexOf = (here: TestRepository, ...args: string[]): Record<string, string> => {
    const hook = path.join(here.folder, '.git/hooks/pre-commit');
    fs.writeFileSync(hook, '#!/bin/sh\necho "$GIT_INDEX_FILE" > .git/name\ncp "$GIT_INDEX_FILE" .git/kept\nexit 1\n', {
      mode: 0o755,
    });
    expect(() => here.git('commit', '--quiet', '-m', 'x', ...args)).toThrow();
    const name = fs.readFileSync(path.join(here.folder, '.git/name'), 'utf8').trim();
    fs.copyFileSync(path.join(here.folder, '.git/kept'), path.resolve(here.folder, name));
    return { GIT_INDEX_FILE: name };
  };

  it.each([
    ['git commit FILE', ['a.py'], ['a.py > a.py']],
    ['git commit -a', ['-a'], ['a.py > a.py', 'b.py > b.py', 'c.py > c.py']],
    ['git commit', [], ['b.py > b.py']],
  ])('%s is judged by the index that git makes for it', async (_, args, expected) => {
    const here = repository();
    here.commit({ 'a.py': 'a\n', 'b.py': 'b\n', 'c.py': 'c\n' });
    here.write({ 'a.py': 'a2\n', 'b.py': 'b2\n', 'c.py': 'c2\n' });
    here.git('add', 'b.py');
    const change = await staged(here.folder, indexOf(here, ...args));
    expect(changed(change)).toEqual(expected);
  });

  it('takes no index of another repository', async () => {
    const here = repository();
    here.commit({ 'a.py': 'a\n' });
    const other = repository();
    other.commit({ 'a.py': 'a\n' });
    const GIT_INDEX_FILE = path.join(other.folder, '.git/index');
    await expect(staged(here.folder, { GIT_INDEX_FILE })).rejects.toThrow(/not this repository's/);
    await expect(staged(here.folder, { GIT_INDEX_FILE: '.git/nowhere' })).rejects.toThrow(/not this repository's/);
  });

  it.each([
    ['in a folder below the top', 'sub'],
    ['through a link to one', '../link'],
  ])('reads a relative index from the top, %s', async (_, name) => {
    const outer = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-outer-'));
    const here = repository(new TestRepository(fs.mkdtempSync(path.join(outer, 'a\nb'))));
    here.commit({ 'sub/a.py': 'a\n' });
    fs.symlinkSync(path.join(here.folder, 'sub'), path.join(outer, 'link'));
    here.write({ 'sub/a.py': 'a2\n' });
    here.git('add', '--all');
    const change = await staged(path.join(here.folder, name), { GIT_INDEX_FILE: '.git/index' });
    expect(changed(change)).toEqual(['a.py > a.py']);
    fs.rmSync(outer, { recursive: true });
  });
});

describe('under pre-commit', () => {
  const history = (): { here: TestRepository; first: string; second: string } => {
    const here = repository();
    const first = here.commit({ 'a.py': 'a\n' });
    const second = here.commit({ 'b.py': 'b\n' });
    return { here, first, second };
  };

  it('nothing staged means that everything was asked for', async () => {
    const { here } = history();
    const change = await staged(here.folder, { PRE_COMMIT: '1' });
    expect(change).toMatchObject({ base: undefined, scope: 'the whole working tree' });
  });

  it('nothing staged of a merge that keeps its side is a commit of no files', async () => {
    const { here, first } = history();
    here.git('checkout', '--quiet', '-b', 'other', first);
    here.commit({ 'b.py': 'other\n' });
    here.git('checkout', '--quiet', 'main');
    here.git('merge', '--quiet', '--no-commit', '--strategy', 'ours', 'other');
    expect(changed(await staged(here.folder, { PRE_COMMIT: '1' }))).toEqual([]);
  });

  it('what is staged is judged where there is something', async () => {
    const { here } = history();
    here.write({ 'c.py': 'c\n' });
    here.git('add', 'c.py');
    expect(changed(await staged(here.folder, { PRE_COMMIT: '1' }))).toEqual(['+ > c.py']);
  });

  it('two refs are what is compared, with the policy of the first', async () => {
    const { here, first, second } = history();
    const refs = { PRE_COMMIT: '1', PRE_COMMIT_FROM_REF: first, PRE_COMMIT_TO_REF: 'HEAD' };
    const change = await staged(here.folder, refs);
    expect(changed(change)).toEqual(['+ > b.py']);
    expect(change.base).toMatchObject({ sha: first, decides: true });
    expect(change.head.sha).toBe(second);
  });

  it('a push of what is not checked out is read from its commits', async () => {
    const { here, first, second } = history();
    here.git('checkout', '--quiet', '-b', 'elsewhere', first);
    const refs = { PRE_COMMIT_FROM_REF: first, PRE_COMMIT_TO_REF: second };
    const change = await staged(here.folder, refs);
    expect(changed(change)).toEqual(['+ > b.py']);
    expect(await text(change, 'b.py')).toBe('b\n');
  });

  it('a ref that is not there is an error', async () => {
    const { here } = history();
    const refs = { PRE_COMMIT_FROM_REF: 'origin/main', PRE_COMMIT_TO_REF: 'HEAD' };
    await expect(staged(here.folder, refs)).rejects.toThrow(/the base origin\/main is not a commit/);
  });
});

it('git configuration does not change what is found', async () => {
  const here = repository();
  here.commit({ 'a.py': long, '.gitattributes': '*.py diff=odd\n' });
  for (const [key, value] of [
    ['diff.external', '/bin/false'],
    ['diff.odd.textconv', '/bin/false'],
    ['diff.noprefix', 'true'],
    ['diff.renames', 'false'],
    ['diff.ignoreSubmodules', 'all'],
    ['core.quotePath', 'true'],
  ] as const)
    here.git('config', key, value);
  execFileSync('git', ['mv', 'a.py', 'é.py'], { cwd: here.folder });
  expect(changed(await staged(here.folder))).toEqual(['a.py > -', 'a.py > é.py']);
});
