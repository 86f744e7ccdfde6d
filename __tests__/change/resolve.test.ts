import { afterAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Change } from '../../src/change/change';
import { eventChange, localChange } from '../../src/change/resolve';
import { openRepository } from '../../src/git/repository';
import { readIntent } from '../../src/github/event';
import { TestRepository } from '../helpers/repository';

const made: TestRepository[] = [];
const changes: Change[] = [];
/** Remembers a change, to close its trees at the end. */
const opened = (change: Change): Change => {
  changes.push(change);
  return change;
};
const repository = (from = new TestRepository()): TestRepository => {
  made.push(from);
  return from;
};
afterAll(async () => {
  for (const change of changes) await Promise.all([change.head.tree.close(), change.base?.tree.close()]);
  for (const each of made) each.remove();
});

const zero = '0'.repeat(40);
const changed = (change: Change): string[] =>
  (change.base?.files ?? [])
    .map(({ path: file, basePath, deleted }) => `${basePath ?? '+'} > ${deleted ? '-' : file}`)
    .sort();
const text = async (change: Change, side: 'head' | 'base', file: string): Promise<string> => {
  const tree = side === 'head' ? change.head.tree : change.base?.tree;
  return tree ? (await tree.read(file)).toString() : '';
};
async function onEvent(clone: TestRepository, event: string, payload: unknown, sha?: string): Promise<Change> {
  return opened(
    await eventChange(
      event,
      clone.folder,
      await openRepository(clone.folder),
      readIntent(event, () => payload, sha),
    ),
  );
}

/** main: first, second · feature (from first): one, two · GitHub's merge of both. */
function history() {
  const origin = repository();
  const first = origin.commit(
    { 'a.py': 'a = 1\n', 'b.py': 'b = 1\nlong = enough, to, be, recognised\n', 'c.py': 'c\n' },
    'first',
  );
  origin.git('checkout', '--quiet', '-b', 'feature');
  const one = origin.commit({ 'a.py': 'a = 2\n', 'new.py': 'n\n' }, 'one');
  const two = origin.commit(
    { 'b.py': null, 'renamed.py': 'b = 1\nlong = enough, to, be, recognised\n', 'c.py': null },
    'two',
  );
  origin.git('checkout', '--quiet', 'main');
  const second = origin.commit({ 'main.py': 'm\n' }, 'second');
  origin.git('checkout', '--quiet', '-b', 'merge', 'main');
  origin.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'feature');
  const merge = origin.git('rev-parse', 'HEAD');
  return { origin, first, one, two, second, merge };
}
const featureChanges = ['+ > new.py', 'a.py > a.py', 'b.py > -', 'b.py > renamed.py', 'c.py > -'];
const pullRequest = (base: string, head: string): unknown => ({
  pull_request: { base: { sha: base }, head: { sha: head } },
});

describe('a pull request', () => {
  const { origin, first, two, second, merge } = history();

  it('is what its merge commit adds to the newest base, whatever base the payload knew', async () => {
    const clone = repository(origin.clone('--branch', 'merge'));
    const change = await onEvent(clone, 'pull_request', pullRequest(first, two), merge);
    expect(change.base?.sha).toBe(second);
    expect(change.base?.decides).toBe(true);
    expect(changed(change)).toEqual(featureChanges);
    expect(await text(change, 'head', 'a.py')).toBe('a = 2\n');
    expect(await text(change, 'base', 'a.py')).toBe('a = 1\n');
    expect(change.scope).toBe(`${second.slice(0, 7)}..${merge.slice(0, 7)}, 3 commits, 5 files changed`);
  });

  it('is judged in a clone of depth 1: the base is fetched by its SHA', async () => {
    const clone = repository(origin.clone('--branch', 'merge', '--depth', '1'));
    const change = await onEvent(clone, 'pull_request', pullRequest(second, two), merge);
    expect(changed(change)).toEqual(featureChanges);
  });

  it('is judged from where its head left the base when the head itself is checked out', async () => {
    const clone = repository(origin.clone('--branch', 'feature'));
    const change = await onEvent(clone, 'pull_request', pullRequest(second, two), merge);
    expect(change.base?.sha).toBe(first);
    expect(changed(change)).toEqual(featureChanges);
  });

  it('from a checkout of the base (pull_request_target) is its head commit, not what is checked out', async () => {
    const clone = repository(origin.clone('--branch', 'main'));
    const change = await onEvent(clone, 'pull_request_target', pullRequest(second, two), second);
    expect(change.head.sha).toBe(two);
    expect(await text(change, 'head', 'a.py')).toBe('a = 2\n');
    expect(changed(change)).toEqual(featureChanges);
  });

  it('whose base can not be had is an error that says what to do', async () => {
    const clone = repository(origin.clone('--branch', 'merge', '--depth', '1'));
    clone.git('remote', 'remove', 'origin');
    await expect(onEvent(clone, 'pull_request', pullRequest(second, two), merge)).rejects.toThrow(/fetch-depth: 0/);
  });

  it('outside of git is an error, not a change without a base', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-none-'));
    const intent = readIntent('pull_request', () => pullRequest(second, two), merge);
    await expect(eventChange('pull_request', folder, undefined, intent)).rejects.toThrow(/no git checkout/);
    fs.rmSync(folder, { recursive: true });
  });
});

describe('a merge group', () => {
  it('is its head against its base', async () => {
    const { origin, second, merge } = history();
    const clone = repository(origin.clone('--branch', 'merge', '--depth', '1'));
    const change = await onEvent(clone, 'merge_group', { merge_group: { base_sha: second, head_sha: merge } }, merge);
    expect(changed(change)).toEqual(featureChanges);
    expect(change.base?.decides).toBe(true);
  });
});

describe('a push', () => {
  const push = (more: object): object => ({
    ref: 'refs/heads/feature',
    forced: false,
    deleted: false,
    commits: [],
    ...more,
  });

  it('is what lies between before and after, judged by its own policy', async () => {
    const { origin, first, two } = history();
    const clone = repository(origin.clone('--branch', 'feature'));
    const change = await onEvent(clone, 'push', push({ before: first, after: two }), two);
    expect(changed(change)).toEqual(featureChanges);
    expect(change.base?.decides).toBe(false);
  });

  it('that makes a branch is compared with the commit it started from', async () => {
    const { origin, first, one, two } = history();
    const clone = repository(origin.clone('--branch', 'feature', '--depth', '1'));
    const change = await onEvent(
      clone,
      'push',
      push({ before: zero, after: two, commits: [{ id: one }, { id: two }] }),
      two,
    );
    expect(change.base?.sha).toBe(first);
    expect(changed(change)).toEqual(featureChanges);
  });

  it('of the first commit of all is compared with nothing', async () => {
    const origin = repository();
    const root = origin.commit({ 'a.py': 'a\n' });
    const change = await onEvent(origin, 'push', push({ before: zero, after: root, commits: [{ id: root }] }), root);
    expect(changed(change)).toEqual(['+ > a.py']);
    expect(await change.base?.tree.list()).toEqual([]);
    expect(change.scope).toMatch(/^nothing\.\./);
  });

  it('by force is compared with what was there before', async () => {
    const { origin, first, two, second } = history();
    const clone = repository(origin.clone('--branch', 'feature'));
    const change = await onEvent(clone, 'push', push({ before: second, after: two, forced: true }), two);
    expect(changed(change)).toContain('main.py > -');
    expect(first).not.toBe(change.base?.sha);
  });

  it('by force whose old state is gone judges everything as new', async () => {
    const { origin, two } = history();
    const clone = repository(origin.clone('--branch', 'feature'));
    const change = await onEvent(clone, 'push', push({ before: '1'.repeat(40), after: two, forced: true }), two);
    expect(change.base).toBeUndefined();
    expect(change.scope).toMatch(/whole/);
  });

  it('of a tag judges the whole tree', async () => {
    const { origin, two } = history();
    const clone = repository(origin.clone('--branch', 'feature'));
    const change = await onEvent(clone, 'push', push({ ref: 'refs/tags/v1', before: zero, after: two }), two);
    expect(change.base).toBeUndefined();
  });

  it('of commits that are known already brings nothing new', async () => {
    const { origin, two } = history();
    const clone = repository(origin.clone('--branch', 'feature'));
    expect(changed(await onEvent(clone, 'push', push({ before: zero, after: two }), two))).toEqual([]);
  });

  it('that deletes a branch has nothing to judge', () => {
    expect(() =>
      readIntent('push', () => push({ before: '1'.repeat(40), after: zero, deleted: true }), undefined),
    ).toThrow(/deletes/);
  });
});

describe('other events', () => {
  it.each(['schedule', 'workflow_dispatch', 'release'])('%s judges the whole of what is checked out', async (event) => {
    const { origin, merge } = history();
    const change = await onEvent(origin, event, {}, merge);
    expect(change).toMatchObject({ base: undefined, scope: 'the whole working tree', head: { sha: merge } });
  });

  it.each([
    ['pull_request', {}, /pull_request/],
    ['pull_request', { pull_request: { base: { sha: 'main' }, head: { sha: 'x' } } }, /base\.sha: not a commit SHA/],
    ['merge_group', { merge_group: null }, /merge_group/],
    ['push', 'nonsense', /push event can't be used/],
    ['push', undefined, /push event can't be used/],
  ])('a malformed payload of %s is an error that names the place', (event, payload, message) => {
    expect(() => readIntent(event, () => payload, undefined)).toThrow(message);
  });
});

describe('a terminal', () => {
  const local = async (folder: string, base?: string): Promise<Change> =>
    opened(await localChange(folder, await openRepository(folder), base));

  it('judges the working tree: tracked and new files, ignored ones not, unless they are tracked', async () => {
    const here = repository();
    here.commit({ '.gitignore': '*.log\nbuild/\n', 'kept.log': 'tracked\n', 'a.py': 'a\n' });
    here.write({ 'build/out.py': 'x\n', 'other.log': 'x\n', 'new.py': 'x\n' });
    const change = await local(here.folder);
    expect((await change.head.tree.list()).map((entry) => entry.path)).toEqual([
      '.gitignore',
      'a.py',
      'kept.log',
      'new.py',
    ]);
  });

  it('judges a folder that git ignores when it is the one named', async () => {
    const here = repository();
    here.commit({ '.gitignore': 'build/\n', 'a.py': 'a\n' });
    here.write({ 'build/out.py': 'x\n' });
    const change = await local(path.join(here.folder, 'build'));
    expect((await change.head.tree.list()).map((entry) => entry.path)).toEqual(['out.py']);
  });

  it('compares the working tree with where it left --base', async () => {
    const { origin, first } = history();
    origin.git('checkout', '--quiet', 'feature');
    origin.write({ 'untracked.py': 'u\n' });
    const change = await local(origin.folder, 'main');
    expect(change.base?.sha).toBe(first);
    expect(changed(change)).toEqual([
      '+ > new.py',
      '+ > untracked.py',
      'a.py > a.py',
      'b.py > -',
      'b.py > renamed.py',
      'c.py > -',
    ]);
  });

  it('judges a folder of a repository by itself', async () => {
    const here = repository();
    const first = here.commit({ 'top.py': 't\n', 'sub/a.py': 'a\n' });
    here.commit({ 'top.py': 't2\n', 'sub/a.py': 'a2\n' });
    const change = await local(path.join(here.folder, 'sub'), first);
    expect(changed(change)).toEqual(['a.py > a.py']);
    expect(await text(change, 'base', 'a.py')).toBe('a\n');
    expect((await change.head.tree.list()).map((entry) => entry.path)).toEqual(['a.py']);
  });

  it('sees a folder that the base did not have yet as new', async () => {
    const here = repository();
    const first = here.commit({ 'top.py': 't\n' });
    here.commit({ 'sub/a.py': 'a\n' });
    const change = await local(path.join(here.folder, 'sub'), first);
    expect(await change.base?.tree.list()).toEqual([]);
    expect(changed(change)).toEqual(['+ > a.py']);
  });

  it.each(['nowhere', '--upload-pack=x', ''])('refuses the base %j', async (base) => {
    const { origin } = history();
    await expect(local(origin.folder, base)).rejects.toThrow(/base/);
  });

  it('works outside of git, on a repository without a commit, on a detached head and in a bare repository', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-plain-'));
    fs.writeFileSync(path.join(folder, 'a.py'), 'a\n');
    expect((await (await local(folder)).head.tree.list()).map((entry) => entry.path)).toEqual(['a.py']);
    await expect(local(folder, 'main')).rejects.toThrow(/no git repository/);
    fs.rmSync(folder, { recursive: true });

    const empty = repository();
    empty.write({ 'a.py': 'a\n' });
    expect((await (await local(empty.folder)).head.tree.list()).map((entry) => entry.path)).toEqual(['a.py']);
    await expect(local(empty.folder, 'main')).rejects.toThrow(/no commit/);

    const { origin, first } = history();
    origin.git('checkout', '--quiet', '--detach', first);
    expect((await local(origin.folder)).head.sha).toBe(first);

    const bare = repository(new TestRepository());
    bare.commit({ 'a.py': 'a\n' });
    await expect(openRepository(path.join(bare.folder, '.git'))).rejects.toThrow(/bare repository/);
  });
});
