import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { runnerCommand } from '../helpers/runner-command';
import { runUnder, type Conditions } from '../helpers/hostile-process';
import { folder, harmless, injection, removeFolders } from '../helpers/hostile-trees';
import { TestRepository } from '../helpers/repository';
import { runStep } from '../helpers/workflow';

jest.setTimeout(60_000);
afterAll(removeFolders);

const stack = /^\s+at .*:\d+:\d+|internal error/m;

const repository = (): TestRepository => {
  const made = new TestRepository(folder());
  made.git('config', 'uploadpack.allowFilter', 'true');
  made.commit({ 'old.py': harmless, 'found.py': harmless });
  made.commit({ 'found.py': injection });
  return made;
};
/** A clone whose origin is gone. */
function orphan(...args: string[]): string {
  const origin = repository();
  const at = path.join(folder(), 'clone');
  execFileSync('git', ['clone', '--quiet', ...args, `file://${origin.folder}`, at]);
  origin.remove();
  return at;
}
const corrupt = (root: string, file: string, content: string): string => {
  fs.rmSync(path.join(root, file), { force: true });
  fs.writeFileSync(path.join(root, file), content);
  return root;
};
/** A folder among the files that git would take for a repository of its own, whose configuration runs a command on a fetch. */
function trap(): { made: TestRepository; sub: string; sprung: () => boolean } {
  const made = repository();
  const sub = path.join(made.folder, 'sub');
  execFileSync('git', ['init', '--quiet', '--bare', sub]);
  const flag = path.join(folder(), 'flag');
  const settings = `[core]\n\tworktree = .\n\tsshCommand = touch ${flag}; false\n[remote "origin"]\n\turl = ssh://localhost/x\n`;
  fs.writeFileSync(path.join(sub, 'config'), settings);
  fs.copyFileSync(path.join(made.folder, '.git/refs/heads/main'), path.join(sub, 'refs/heads/main'));
  fs.cpSync(path.join(made.folder, '.git/objects'), path.join(sub, 'objects'), { recursive: true });
  fs.writeFileSync(path.join(sub, 'a.py'), harmless);
  return { made, sub, sprung: () => fs.existsSync(flag) };
}

const noGit = { env: { PATH: '/nowhere' } };
const atBase = ['--base', 'HEAD~1'];

interface Row {
  readonly at: () => string;
  readonly args?: readonly string[];
  readonly under?: Conditions;
  readonly code: number;
  readonly says: RegExp;
}
const finding = /found\.py:3:5/;

const rows: Record<string, Row> = {
  'a plain folder where git is not installed': {
    at: () => folder({ 'found.py': injection }),
    under: noGit,
    code: 1,
    says: finding,
  },
  'a repository where git is not installed': {
    at: () => repository().folder,
    under: noGit,
    code: 2,
    says: /git is not\s+installed/,
  },
  'a bare clone': { at: () => orphan('--bare'), code: 2, says: /bare repository/ },
  'the inside of a .git': { at: () => path.join(repository().folder, '.git'), code: 2, says: /bare repository/ },
  'a bare repository among the files': { at: () => trap().sub, code: 2, says: /bare repository/ },
  'a shallow clone': { at: () => orphan('--depth', '1'), code: 1, says: finding },
  'a shallow clone that hides the base': {
    at: () => orphan('--depth', '1'),
    args: atBase,
    code: 2,
    says: /fetch-depth: 0/,
  },
  'a detached head': {
    at: () => {
      const made = repository();
      made.git('checkout', '--quiet', '--detach', 'HEAD');
      return made.folder;
    },
    args: atBase,
    code: 1,
    says: finding,
  },
  'a clone without blobs whose origin is gone': { at: () => orphan('--filter=blob:none'), code: 1, says: finding },
  'a clone without the blobs of the base whose origin is gone': {
    at: () => {
      const origin = repository();
      origin.commit({ 'old.py': '# other\n' });
      const at = path.join(folder(), 'clone');
      execFileSync('git', ['clone', '--quiet', '--filter=blob:none', `file://${origin.folder}`, at]);
      origin.remove();
      return at;
    },
    args: atBase,
    code: 2,
    says: /the files of commit [0-9a-f]{40} can't be\s+listed/,
  },
  'a sparse checkout': { at: () => orphan('--sparse'), code: 1, says: finding },
  'a sparse checkout without what the change touches': {
    at: () => {
      const made = repository();
      made.commit({ 'sub/bad.py': injection });
      made.git('sparse-checkout', 'set', 'none');
      return made.folder;
    },
    args: atBase,
    code: 2,
    says: /sub\/bad\.py is changed and not checked out/,
  },
  'a submodule': {
    at: () => {
      const made = repository();
      made.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', repository().folder, 'vendored');
      made.commit({});
      return made.folder;
    },
    code: 1,
    says: finding,
  },
  'a submodule that changed': {
    at: () => {
      const made = repository();
      const library = repository();
      made.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.folder, 'vendored');
      made.commit({});
      new TestRepository(path.join(made.folder, 'vendored')).commit({ 'x.py': harmless });
      made.commit({});
      return made.folder;
    },
    args: ['--base', 'HEAD~2'],
    code: 0,
    says: /passed/,
  },
  'a worktree': {
    at: () => {
      const made = repository();
      const at = path.join(folder(), 'tree');
      made.git('worktree', 'add', '--quiet', at);
      return at;
    },
    args: atBase,
    code: 1,
    says: finding,
  },
  'a worktree whose repository is gone': {
    at: () => {
      const made = repository();
      const at = path.join(folder(), 'tree');
      made.git('worktree', 'add', '--quiet', at);
      made.remove();
      return at;
    },
    code: 2,
    says: /there is a repository/,
  },
  'a .git that is a file of junk': {
    at: () => folder({ 'found.py': injection, '.git': 'junk' }),
    code: 2,
    says: /gitfile/,
  },
  'a .git that is an empty folder': {
    at: () => {
      const root = folder({ 'found.py': injection });
      fs.mkdirSync(path.join(root, '.git'));
      return root;
    },
    code: 2,
    says: /take the\s+\.git away/,
  },
  'a repository of another user': {
    at: () => repository().folder,
    under: { env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1', HOME: '/nowhere', GIT_CONFIG_NOSYSTEM: '1' } },
    code: 2,
    says: /safe\.directory/,
  },
  'a repository where no home is': {
    at: () => repository().folder,
    under: { env: { HOME: undefined } },
    code: 1,
    says: finding,
  },
  'a repository without its HEAD': {
    at: () => corrupt(repository().folder, '.git/HEAD', ''),
    code: 2,
    says: /git\s+can't open it/,
  },
  'a repository with junk for an index': {
    at: () => corrupt(repository().folder, '.git/index', 'junk'),
    code: 2,
    says: /index file/,
  },
  'a repository with junk for its configuration': {
    at: () => corrupt(repository().folder, '.git/config', '[['),
    code: 2,
    says: /config/,
  },
  'a repository whose objects are gone': {
    at: () => {
      const made = repository();
      fs.rmSync(path.join(made.folder, '.git/objects'), { recursive: true });
      fs.mkdirSync(path.join(made.folder, '.git/objects'));
      return made.folder;
    },
    args: atBase,
    code: 2,
    says: /HEAD~1 is not a commit of this clone/,
  },
  'a repository whose old file is gone from the objects': {
    at: () => {
      const made = repository();
      const object = made.git('rev-parse', 'HEAD~1:found.py');
      fs.rmSync(path.join(made.folder, '.git/objects', object.slice(0, 2), object.slice(2)));
      return made.folder;
    },
    args: atBase,
    code: 2,
    says: /found\.py/,
  },
  'a merge with conflicts': {
    at: () => {
      const made = repository();
      made.git('checkout', '--quiet', '-b', 'other');
      made.commit({ 'old.py': 'x = 2\n' });
      made.git('checkout', '--quiet', 'main');
      made.commit({ 'old.py': 'x = 3\n' });
      try {
        made.git('merge', '--quiet', 'other');
      } catch {
        // The conflict is what is wanted.
      }
      return made.folder;
    },
    args: ['--base', 'HEAD~2'],
    code: 2,
    says: /old\.py:1:1[^]*found\.py:3:5|found\.py:3:5[^]*old\.py:1:1/,
  },
  'a rebase in the middle': {
    at: () => {
      const made = repository();
      made.git('checkout', '--quiet', '-b', 'other', 'HEAD~1');
      made.commit({ 'found.py': 'x = 2\n' });
      try {
        made.git('rebase', '--quiet', 'main');
      } catch {
        // The conflict is what is wanted.
      }
      return made.folder;
    },
    code: 2,
    says: /found\.py:1:1/,
  },
};

describe('a repository in a state', () => {
  it.each(Object.entries(rows))('%s', async (_, { at, args = [], under = {}, code, says }) => {
    const outcome = await runUnder(['check', at(), ...args], under);
    expect(outcome.stdout + outcome.stderr).toMatch(says);
    expect(outcome.stdout + outcome.stderr).not.toMatch(stack);
    expect(outcome.code).toBe(code);
  });
});

describe('a result that can not be written', () => {
  const root = folder({ 'found.py': injection });
  const rows: [string, string[], Conditions, number, RegExp][] = [
    [
      '--output into nowhere',
      ['check', root, '--output', '/dev/null/x/y'],
      {},
      2,
      /\/dev\/null\/x\/y can't be written/,
    ],
    ['--output to a folder', ['check', root, '--output', root], {}, 2, /can't be written: it is a folder/],
    ['--output under a file', ['check', root, '--output', `${root}/found.py/x`], {}, 2, /can't be written/],
    ['a baseline under a file', ['baseline', root, '--output', `${root}/found.py/x`], {}, 2, /can't be written/],
    ['stdout on a full device', ['check', root, '--format', 'json'], { stdout: '/dev/full' }, 2, /no space left/],
    ['a reader that has had enough', ['check', root, '--format', 'sarif'], { hangUp: true }, 1, /^$/],
  ];
  it.each(rows)('%s', async (_, args, conditions, code, message) => {
    const outcome = await runUnder(args, conditions);
    expect(outcome.stderr).toMatch(message);
    expect(outcome.stderr).not.toMatch(stack);
    expect(outcome.code).toBe(code);
  });
});

describe('an action on a runner that is not as it should be', () => {
  const here = repository();
  const run = (
    env: Record<string, string>,
    inputs: Record<string, string> = {},
    event = 'workflow_dispatch',
    payload: unknown = {},
  ): ReturnType<typeof runStep> =>
    runStep('main', here, {
      event,
      payload,
      apiUrl: 'http://127.0.0.1:9',
      inputs: { 'github-token': '', mode: 'observe', ...inputs },
      env,
    });
  const errors = (stdout: string): string =>
    stdout
      .split('\n')
      .map(runnerCommand)
      .filter((command) => command?.name === 'error')
      .map((command) => command?.data)
      .join('\n');

  const broken: [string, Record<string, string>, Record<string, string>, RegExp][] = [
    ['no workspace', { GITHUB_WORKSPACE: '/nowhere' }, {}, /\/nowhere: no such folder/],
    ['a workspace that is a file', { GITHUB_WORKSPACE: '/dev/null' }, {}, /\/dev\/null: is not a folder/],
    ['a path that is not there', {}, { path: 'none' }, /none: no such folder/],
    [
      'a temporary folder that can not be written',
      { RUNNER_TEMP: '/dev/null/x' },
      {},
      /\.json can't be written: a part of its path is not a folder/,
    ],
    ['a report file below a file', {}, { 'report-file': 'found.py/r.json' }, /found\.py\/r\.json can't be written/],
    ['a SARIF file that is a folder', {}, { 'sarif-file': '.' }, /can't be written: it is a folder/],
    [
      'a payload file that is not there',
      { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '/nowhere' },
      {},
      /GITHUB_EVENT_PATH/,
    ],
    ['no payload file', { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '' }, {}, /GITHUB_EVENT_PATH/],
    [
      'a payload without an end',
      { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '/dev/zero' },
      {},
      /GITHUB_EVENT_PATH/,
    ],
  ];
  it.each(broken)('%s is an error', async (_, env, inputs, message) => {
    const result = await run(env, inputs);
    expect(errors(result.stdout)).toMatch(message);
    expect(result.stdout + result.stderr).not.toMatch(stack);
    expect([result.code, result.outputs.verdict]).toEqual([2, 'error']);
  });

  it('a bare repository among the files runs nothing', async () => {
    const { made, sprung } = trap();
    const payload = { ref: 'refs/heads/main', before: 'a'.repeat(40), after: 'b'.repeat(40) };
    const result = await runStep('main', made, {
      event: 'push',
      payload,
      apiUrl: 'http://127.0.0.1:9',
      inputs: { 'github-token': '', path: 'sub' },
    });
    expect([result.code, errors(result.stdout)]).toEqual([2, expect.stringMatching(/bare repository/)]);
    expect(sprung()).toBe(false);
  });

  it('outputs that can not be written are an error', async () => {
    const result = await run({ GITHUB_OUTPUT: '/nowhere/x' });
    expect([result.code, errors(result.stdout)]).toEqual([2, expect.stringMatching(/GITHUB_OUTPUT/)]);
  });

  it('a summary that can not be written costs the summary', async () => {
    const result = await run({ GITHUB_STEP_SUMMARY: '/nowhere/x' });
    expect([result.code, result.outputs.verdict]).toEqual([0, 'pass']);
    expect(result.stdout).toMatch(/::warning title=Gatehouse::No job summary/);
  });

  const nested = (times: number): string => `${'{"pull_request":'.repeat(times)}1${'}'.repeat(times)}`;
  const payloads: [string, string][] = [
    ['malformed', '{"a":'],
    ['empty', ''],
    ['binary', '\u0000\u0001\u001b[31m'],
    ['with a command in it', '{"a"\n::error::x'],
    ['nothing but brackets', '['.repeat(2_000_000)],
    ['nested deeply', nested(100_000)],
    ['an array', '[]'],
    ['null', 'null'],
    ['of 30 MB', JSON.stringify({ a: 'x'.repeat(30_000_000) })],
    [
      'of arrays where objects belong',
      '{"pull_request":[],"merge_group":[],"ref":[],"before":{},"after":[],"commits":{}}',
    ],
    ['of commits that are none', `{"ref":"refs/heads/x","before":"${'0'.repeat(39)}g","after":"HEAD","commits":[1]}`],
  ];
  it.each(payloads)('a payload %s is an error', async (_, payload) => {
    for (const event of ['pull_request', 'push', 'merge_group']) {
      const result = await run({}, {}, event, payload);
      expect(errors(result.stdout)).toMatch(/payload/);
      expect(result.stdout + result.stderr).not.toMatch(stack);
      expect([result.code, result.outputs.verdict]).toEqual([2, 'error']);
    }
  });
});
