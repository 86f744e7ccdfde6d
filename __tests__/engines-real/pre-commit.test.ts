import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Outcome } from '../helpers/built';
import { execute } from '../helpers/execute';
import { hookConfig, releaseRepository } from '../helpers/release';
import { TestRepository } from '../helpers/repository';
import { seeded } from '../helpers/random';
import { engine } from './engines';
import { paced } from '../helpers/pace';

const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-pre-commit-'));
const release = releaseRepository();
const project = new TestRepository();
afterAll(() => {
  for (const each of [release, project]) each.remove();
  fs.rmSync(temp, { recursive: true, force: true });
});

const environment = {
  ...{ HOME: temp, LANG: 'C.UTF-8', PRE_COMMIT_HOME: path.join(temp, 'pre-commit'), PRE_COMMIT_COLOR: 'never' },
  // The Node that runs this test, and no other.
  PATH: [path.dirname(process.execPath), process.env.PATH].join(path.delimiter),
};
const preCommit = (...args: string[]): Promise<Outcome> =>
  execute(engine('pre-commit/bin/pre-commit'), args, project.folder, environment);
const git = (...args: string[]): Promise<Outcome> => execute('git', args, project.folder, environment);
const said = ({ stdout, stderr }: Outcome): string => stdout + stderr;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const token = `hf_${seeded(5).text(letters, 34)}`;
const policy = '.github/gatehouse.yml';
const waiver = [
  'version: 1',
  'waivers:',
  '  - id: revoked-token',
  '    rule: huggingface-token',
  '    paths: [upload.py]',
  '    reason: revoked, kept to show what was leaked',
  '    owner: data-platform',
  `    expires: ${new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10)}`,
  '',
].join('\n');

/** Commits without the hook. */
function committed(files: Record<string, string>): string {
  project.write(files);
  project.git('add', '--all');
  project.git('commit', '--quiet', '--no-verify', '--message', 'change');
  return project.git('rev-parse', 'HEAD');
}

let start = '';
beforeAll(async () => {
  start = committed({
    '.pre-commit-config.yaml': hookConfig(release, '        verbose: true\n'),
    'train.py': 'import os\n\nTOKEN = os.environ["HF_TOKEN"]\n',
  });
  expect((await preCommit('install')).code).toBe(0);
  expect((await preCommit('install-hooks')).code).toBe(0);
}, 100_000);
beforeEach(() => {
  project.git('reset', '--quiet', '--hard');
  project.git('checkout', '--quiet', '-B', 'main', start);
  project.git('clean', '--quiet', '-dfx');
});

describe('git commit, with the hook', () => {
  it('is refused for a token, and says what it is, where, how to revoke it and how to allow it', async () => {
    project.write({ 'upload.py': `import hub\n\nhub.login("${token}")\n` });
    project.git('add', 'upload.py');
    const before = project.git('rev-parse', 'HEAD');
    const outcome = await git('commit', '--message', 'upload');
    expect(outcome.code).toBe(1);
    expect(project.git('rev-parse', 'HEAD')).toBe(before);
    const text = said(outcome);
    expect(text).toMatch(/upload\.py:3:\d+ {2}(?:high|critical) {2}blocks/);
    expect(text).toContain('huggingface-token');
    expect(text).toMatch(/[Rr]evoke|[Ii]nvalidate|[Rr]otate|[Dd]elete it/);
    expect(text).toMatch(/an entry under\s+`waivers` in the policy/);
    expect(text).not.toContain(token);
  }, 100_000);

  it('passes once the token is gone from what is staged', async () => {
    project.write({ 'upload.py': 'import hub\nimport os\n\nhub.login(os.environ["HF_TOKEN"])\n' });
    project.git('add', 'upload.py');
    project.write({ 'notes.txt': token });
    const outcome = await git('commit', '--message', 'upload');
    expect([outcome.code, said(outcome)]).toEqual([0, expect.stringContaining('1 file staged on')]);
  }, 100_000);

  it.each([
    ['named on the command line', ['upload.py']],
    ['named by --all', ['--all']],
  ])(
    'judges the index that git makes of files %s',
    async (_, args) => {
      project.write({ 'upload.py': 'import hub\n' });
      project.git('add', 'upload.py');
      project.write({ 'upload.py': `hub.login("${token}")\n` });
      const outcome = await git('commit', '--message', 'upload', ...args);
      expect([outcome.code, said(outcome)]).toEqual([1, expect.stringContaining('upload.py:1:')]);
    },
    100_000,
  );

  it('takes a waiver that is staged with what it allows', async () => {
    project.write({ 'upload.py': `hub.login("${token}")\n`, [policy]: waiver });
    project.git('add', '--all');
    const outcome = await git('commit', '--message', 'upload');
    expect([outcome.code, said(outcome)]).toEqual([0, expect.stringContaining('1 waived')]);
  }, 100_000);

  it('takes no waiver that is not staged', async () => {
    project.write({ 'upload.py': `hub.login("${token}")\n`, [policy]: waiver });
    project.git('add', 'upload.py');
    expect((await git('commit', '--message', 'upload')).code).toBe(1);
  }, 100_000);

  it('judges a merge that was resolved by hand', async () => {
    project.git('checkout', '--quiet', '-b', 'other');
    committed({ 'train.py': 'OTHER = 1\n', 'leaked.py': `hub.login("${token}")\n` });
    project.git('checkout', '--quiet', 'main');
    committed({ 'train.py': 'MAIN = 1\n' });
    expect(() => project.git('merge', '--quiet', 'other')).toThrow();
    project.write({ 'train.py': `BOTH = "${token}"\n` });
    project.git('add', 'train.py');
    const outcome = await git('commit', '--message', 'merge');
    expect(outcome.code).toBe(1);
    expect(said(outcome)).toMatch(/1 file staged on [0-9a-f]{7}, 1 more as [0-9a-f]{7} has them/);
    expect(said(outcome)).not.toContain('leaked.py:');
  }, 100_000);
});

describe('pre-commit run', () => {
  it('--all-files judges every file, though nothing is staged', async () => {
    committed({ 'upload.py': `hub.login("${token}")\n` });
    const outcome = await preCommit('run', '--all-files');
    expect(outcome.code).toBe(1);
    expect(said(outcome)).toMatch(/the whole working tree/);
    expect(said(outcome)).toContain('upload.py:1:');
  }, 100_000);

  it('--from-ref judges the commits since', async () => {
    const from = project.git('rev-parse', 'HEAD');
    committed({ 'upload.py': `hub.login("${token}")\n` });
    const last = committed({ 'other.py': 'x = 1\n' });
    const outcome = await preCommit('run', '--from-ref', from, '--to-ref', last);
    expect(outcome.code).toBe(1);
    expect(said(outcome)).toContain('2 commits, 2 files changed');
  }, 100_000);

  it('judges the commits of a push', async () => {
    const remote = fs.mkdtempSync(path.join(temp, 'remote-'));
    project.git('init', '--quiet', '--bare', remote);
    project.git('push', '--quiet', remote, 'main');
    expect((await preCommit('install', '--hook-type', 'pre-push')).code).toBe(0);
    committed({ 'upload.py': `hub.login("${token}")\n` });
    const refused = await git('push', remote, 'main');
    expect([refused.code, said(refused)]).toEqual([1, expect.stringContaining('upload.py:1:')]);
    // Taken out by another commit it would be pushed all the same.
    project.git('reset', '--quiet', '--hard', 'HEAD^');
    committed({ 'upload.py': 'import hub\n' });
    expect((await git('push', remote, 'main')).code).toBe(0);
  }, 100_000);

  it('takes the hook under a second of CPU time: what it lasts when nothing else runs', async () => {
    project.write({ 'train.py': 'import os\n\nTOKEN = os.environ["TOKEN"]\n' });
    project.git('add', 'train.py');
    const hook = [path.join(release.folder, 'dist/cli.js'), 'check', '--staged'];
    const args = ['-c', 'TIMEFORMAT="%U %S"; time "$@"', 'bash', ...hook];
    const { code, stderr } = await execute('bash', args, project.folder, environment);
    const [user, system] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
    expect(code).toBe(0);
    expect((user ?? NaN) + (system ?? NaN)).toBeLessThan(paced(1));
  }, 100_000);

  it('needs nothing but Node and git: the hook installs nothing', () => {
    const installed = fs.readdirSync(path.join(temp, 'pre-commit')).filter((name) => name.startsWith('repo'));
    expect(installed).toHaveLength(1);
    const here = fs.readdirSync(path.join(temp, 'pre-commit', installed[0] ?? ''));
    const tracked = release.git('ls-files').split('\n');
    expect(here.sort()).toEqual([...new Set(['.git', ...tracked.map((name) => name.split('/')[0] ?? '')])].sort());
  });
});
