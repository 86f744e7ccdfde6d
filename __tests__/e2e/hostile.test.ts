import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Report } from '../../src/report';
import { parseReport } from '../../src/reports/schema';
import { isRoot, runUnder, type Conditions, type Measured } from '../helpers/hostile-process';
import { folder, harmless, injection, put, removeFolders, sparse, token } from '../helpers/hostile-trees';
import { TestRepository } from '../helpers/repository';
import { paced } from '../helpers/pace';

jest.setTimeout(60_000);
afterAll(removeFolders);

const secret = `TOKEN = '${token}'\n`;
const policy = '.github/gatehouse.yml';
const baseline = '.github/gatehouse-baseline.json';

async function check(root: string, args: readonly string[] = [], conditions: Conditions = {}): Promise<Checked> {
  const outcome = await runUnder(['check', root, ...args, '--format', 'json'], conditions);
  expect(outcome.stdout + outcome.stderr).not.toMatch(/^\s+at .*:\d+:\d+|internal error/m);
  return { ...outcome, report: parseReport(outcome.stdout) };
}
interface Checked extends Measured {
  readonly report: Report;
}

/** `gate path rule` of every finding, a very long path as `…`; what Python's rules say of a token is left out. */
const found = ({ report }: Checked): string[] =>
  report.gates
    .flatMap((gate) =>
      gate.findings.map(
        ({ location, rule }) => `${gate.id} ${location.path.length > 3_000 ? '…' : location.path} ${rule}`,
      ),
    )
    .filter((line) => !line.endsWith(' S105'))
    .sort();
const errorsOf = ({ report }: Checked): string =>
  [...report.notices, ...report.gates.map(({ status, reason }) => ({ level: status, message: reason }))]
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join('\n');

const repository = (files: Record<string, string | Buffer | null> = { 'found.py': injection }): TestRepository => {
  const made = new TestRepository(folder());
  made.commit(files);
  return made;
};

/** Something odd beside a file whose finding must stay: what is found, and the exit code. */
interface Row {
  readonly build: (root: string) => void;
  readonly code: number;
  readonly also?: readonly string[];
}
const link = (root: string, name: string, to: string): void => {
  fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  fs.symlinkSync(to, path.join(root, name));
};
const code = (text: string): object => ({ cell_type: 'code', source: text, metadata: {}, outputs: [] });
const notebook = (...cells: unknown[]): string => JSON.stringify({ cells, metadata: {}, nbformat: 4 });
const brokenNotebooks: Record<string, string> = {
  truncated: notebook(code(injection)).slice(0, 60),
  'not JSON': 'hello',
  'a list': '[]',
  null: 'null',
  'without cells': '{}',
  'with cells that are an object': '{"cells":{}}',
  'with cells that are a number': '{"cells":3}',
  'with a source that is a number': notebook({ ...code(''), source: 3 }),
  'with a source that holds a number': notebook({ ...code(''), source: ['a', 3] }),
  'of nothing but brackets': `{"cells":${'['.repeat(200_000)}`,
  'nested too deeply': `{"metadata":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)},"cells":[]}`,
  'of a million cells': `{"cells":[${'{},'.repeat(999_999)}{}]}`,
};

const oddTrees: Record<string, Row> = {
  ...Object.fromEntries(
    Object.entries(brokenNotebooks).map(([what, text]) => [
      `a notebook ${what}`,
      {
        build: (root) => {
          put(root, 'n.ipynb', text);
        },
        code: 2,
        also: ['sast n.ipynb unparsable-notebook'],
      } satisfies Row,
    ]),
  ),
  'links in a circle, to themselves, to the parent and out of the tree': {
    build: (root) => {
      for (const [name, to] of [
        ['loop', 'loop'],
        ['a', 'b'],
        ['b', 'a'],
        ['self', '.'],
        ['up', '..'],
        ['etc', '/etc'],
        ['app.py', '/etc/passwd'],
        ['Dockerfile', '/etc/passwd'],
        ['link.ipynb', 'found.py'],
        ['sub/gone.py', 'nowhere'],
      ] as const)
        link(root, name, to);
    },
    code: 1,
  },
  'pipes, sockets and devices with the names of sources': {
    build: (root) => {
      execFileSync('mkfifo', ['app.py', 'Dockerfile', 'n.ipynb', 'notes.txt'], { cwd: root });
      const listen = `require('net').createServer().listen('sock.py', () => process.kill(process.pid, 'SIGKILL'))`;
      try {
        execFileSync(process.execPath, ['-e', listen], { cwd: root });
      } catch {
        // Killed, so that the socket stays.
      }
      expect(fs.lstatSync(path.join(root, 'sock.py')).isSocket()).toBe(true);
      if (isRoot) execFileSync('mknod', ['zero.py', 'c', '1', '5'], { cwd: root });
    },
    code: 1,
  },
  'gigabytes of zeros with the names of sources': {
    build: (root) => {
      // Every byte is read for secrets: one file of that size is enough, the others are beyond their gates' limits all the same.
      sparse(root, 'z.txt', 2 ** 31);
      for (const name of ['z.py', 'z.ipynb', 'Dockerfile']) sparse(root, name, 2 ** 28);
    },
    code: 2,
    also: ['container Dockerfile too-large-dockerfile', 'sast z.ipynb too-large', 'sast z.py too-large'],
  },
  'a million lines of Python': {
    build: (root) => {
      put(root, 'million.py', 'value = 1\n'.repeat(1_000_000));
    },
    code: 2,
    also: ['sast million.py too-large'],
  },
  'one line of ten megabytes, with a secret at its end': {
    build: (root) => {
      const line = `${'key = "some value" '.repeat(550_000)} ${secret}`;
      for (const name of ['l.txt', 'l.py', 'l.json', 'Dockerfile', 'l.ipynb']) put(root, name, line);
    },
    code: 2,
    also: [
      'container Dockerfile too-large-dockerfile',
      'sast l.ipynb unparsable-notebook',
      'sast l.py too-large',
      ...['Dockerfile', 'l.ipynb', 'l.json', 'l.py', 'l.txt'].map((name) => `secrets ${name} github-token`),
    ],
  },
  'empty files': {
    build: (root) => {
      for (const name of ['e.py', 'e.txt', 'e.ipynb']) put(root, name, '');
    },
    code: 1,
  },
  'folders nested deeper than a path can be long': {
    build: (root) => {
      const step = 'd'.repeat(200);
      const script = `for (let i = 0; i < 30; i++) { fs.mkdirSync('${step}'); process.chdir('${step}'); } fs.writeFileSync('x.py', '')`;
      execFileSync(process.execPath, ['-e', `const fs = require('fs'); ${script}`], { cwd: root });
    },
    code: 2,
    also: ['artifacts', 'container', 'dependencies', 'sast', 'secrets'].map((gate) => `${gate} … unreadable-folder`),
  },
};

describe('beside something odd, what can be judged is judged', () => {
  it.each(Object.entries(oddTrees))('%s', async (_, { build, code: expected, also = [] }) => {
    const root = folder({ 'found.py': injection });
    build(root);
    const outcome = await check(root);
    expect(found(outcome)).toEqual([...also, 'sast found.py S605'].sort());
    expect(outcome.code).toBe(expected);
    expect(outcome.seconds).toBeLessThan(paced(20));
    expect(outcome.megabytes).toBeLessThan(250);
  });
});

describe('text in an encoding other than UTF-8', () => {
  const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
  const source = `${injection}# café\n${secret}`;
  const encodings: [string, Buffer, string[]][] = [
    ['UTF-16 LE', Buffer.from(source, 'utf16le'), ['sast f.py unparsable-python']],
    ['UTF-16 LE with a byte order mark', Buffer.from(`\ufeff${source}`, 'utf16le'), ['sast f.py unparsable-python']],
    ['UTF-16 BE', utf16be(source), ['sast f.py unparsable-python']],
    ['UTF-16 BE with a byte order mark', utf16be(`\ufeff${source}`), ['sast f.py unparsable-python']],
    ['Latin-1', Buffer.from(source, 'latin1'), ['sast f.py unparsable-python']],
    ['declared Latin-1', Buffer.from(`# -*- coding: latin-1 -*-\n${source}`, 'latin1'), ['sast f.py S605']],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${source}`), ['sast f.py S605']],
    ['old Macintosh lines', Buffer.from(source.replaceAll('\n', '\r')), ['sast f.py S605']],
    ['a NUL after its first page', Buffer.from(`${'#'.repeat(9_000)}\n\0\n${source}`), ['sast f.py unparsable-python']],
  ];
  it.each(encodings)('%s', async (_, bytes, expected) => {
    const outcome = await check(folder({ 'f.py': bytes, 'f.txt': bytes }));
    expect(found(outcome)).toEqual([...expected, 'secrets f.py github-token', 'secrets f.txt github-token']);
  });

  it('NUL bytes make it no Python, and hide no secret', async () => {
    const outcome = await check(folder({ 'f.py': `\0${source}`, 'f.bin': `\0${source}`, 'a.py': harmless }));
    expect(found(outcome)).toEqual([
      'sast f.py unparsable-python',
      'secrets f.bin github-token',
      'secrets f.py github-token',
    ]);
    expect(outcome.report.gates[0]).toMatchObject({ evaluated: 3, skipped: {} });
  });
});

describe('what the job may not read is an error, and the rest is judged', () => {
  const closed =
    (mode: number, ...names: string[]) =>
    (root: string): void => {
      for (const name of names) fs.chmodSync(path.join(root, name), mode);
    };
  const files = { 'found.py': injection, 'shut.py': injection, 'vault/in.py': injection };
  it.each(['outside of git', 'in a repository'])('%s', async (where) => {
    const root = folder(files);
    const home = folder({ '.gitconfig': '[safe]\n\tdirectory = *\n' });
    if (where === 'in a repository') {
      const made = new TestRepository(root);
      made.git('add', 'found.py', 'shut.py');
      made.git('commit', '--quiet', '-m', 'x');
    }
    closed(0, 'shut.py', 'vault')(root);
    for (const gates of [[], ['--gate', 'sast']]) {
      const outcome = await check(root, gates, { unprivileged: true, env: { HOME: home } });
      expect(outcome.code).toBe(2);
      expect(found(outcome).filter((line) => line.startsWith('sast'))).toEqual([
        'sast found.py S605',
        'sast shut.py unreadable-file',
        'sast vault unreadable-folder',
      ]);
    }
  });

  it('the checked folder itself', async () => {
    const root = folder({ 'in/found.py': injection });
    closed(0, 'in')(root);
    const outcome = await check(path.join(root, 'in'), [], { unprivileged: true });
    expect(outcome.code).toBe(2);
    expect(errorsOf(outcome)).toMatch(/permission denied|Permission denied/);
  });

  it('a tree that can not be written to is judged, and left as it is', async () => {
    const made = repository();
    const before = execFileSync('find', ['.', '-newermt', '@0', '-printf', '%p %T@\n'], {
      cwd: made.folder,
      encoding: 'utf8',
    });
    execFileSync('chmod', ['-R', 'a+rX,a-w', made.folder]);
    const home = folder({ '.gitconfig': '[safe]\n\tdirectory = *\n' });
    const outcome = await check(made.folder, [], { unprivileged: true, env: { HOME: home } });
    expect([outcome.code, found(outcome)]).toEqual([1, ['sast found.py S605']]);
    const after = execFileSync('find', ['.', '-newermt', '@0', '-printf', '%p %T@\n'], {
      cwd: made.folder,
      encoding: 'utf8',
    });
    expect(after).toBe(before);
  });
});

describe('a tree that changes while it is read', () => {
  it('costs no more than what is gone', async () => {
    const root = folder({ 'found.py': injection });
    for (let i = 0; i < 1_500; i++) put(root, `s/${i}.py`, `${harmless}# ${'x'.repeat(5_000)}\n`);
    const running = check(root);
    for (let i = 0; i < 1_500; i += 2) {
      if (i % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 8));
      const file = path.join(root, 's', `${i}.py`);
      if (i % 3 === 0) fs.rmSync(file);
      else fs.truncateSync(file, i % 7);
    }
    const outcome = await running;
    const rules = new Set(
      found(outcome)
        .filter((line) => !line.includes('found.py'))
        .map((line) => line.split(' ')[2]),
    );
    for (const rule of rules) expect(['unreadable-file', 'unparsable-python']).toContain(rule);
    expect(found(outcome)).toContain('sast found.py S605');
  });
});

describe('a policy or baseline that can not be used', () => {
  const bomb = [
    'a: &a [x, x, x]',
    ...'bcdefgh'.split('').map((key, i) => `${key}: &${key} [${`*${'abcdefg'[i] ?? ''}, `.repeat(9)}]`),
  ];
  const rows: [string, string, string | Buffer, RegExp][] = [
    [
      'a policy of ten megabytes',
      policy,
      `version: 1\n${'# x\n'.repeat(2_500_000)}`,
      /gatehouse\.yml: \d+ bytes are more/,
    ],
    ['a binary policy', policy, Buffer.from([0x80, 0, 0xff, 0xfe, 1]), /gatehouse\.yml: not UTF-8/],
    ['a policy in UTF-16', policy, Buffer.from('version: 1\n', 'utf16le'), /gatehouse\.yml/],
    ['an empty policy', policy, '', /gatehouse\.yml: the file is empty/],
    ['a policy of aliases of aliases', policy, `${bomb.join('\n')}\nversion: 1\n`, /gatehouse\.yml: its aliases/],
    ['a policy that holds itself', policy, 'version: 1\nwaivers: &a [*a]\n', /gatehouse\.yml: its aliases/],
    ['a policy of brackets', policy, `version: 1\nwaivers: ${'['.repeat(50_000)}`, /gatehouse\.yml:2:\d+/],
    ['a policy of two documents', policy, 'version: 1\n---\nversion: 1\n', /gatehouse\.yml:2:1/],
    ['a policy with a tag', policy, 'version: !!js/function 1\n', /gatehouse\.yml:1:\d+: Unresolved tag/],
    ['a policy with prototypes', policy, 'version: 1\n__proto__: { mode: observe }\n', /__proto__: unknown key/],
    ['a policy of 100,000 waivers', policy, `version: 1\nwaivers:\n${'  - {}\n'.repeat(100_000)}`, /waivers: /],
    [
      'a baseline path that no file can have',
      policy,
      'version: 1\nbaseline: "a\\0b"\n',
      /not one that a file can have/,
    ],
    [
      'a baseline outside of the tree',
      policy,
      'version: 1\nbaseline: ../../../../../../etc/passwd\n',
      /outside of the checked folder/,
    ],
    [
      'a baseline that is a folder',
      policy,
      'version: 1\nbaseline: .github\n',
      /\.github: (?:can't be read: it )?is not a regular file/,
    ],
    ['a binary baseline', baseline, Buffer.from([0x80, 0, 0xff]), /baseline\.json: not a baseline/],
    ['a baseline of brackets', baseline, '['.repeat(1_000_000), /baseline\.json: not a baseline/],
    ['a baseline that is a list', baseline, '[]', /baseline\.json: not a baseline/],
    ['a baseline of numbers', baseline, '{"schema":"gatehouse.baseline/v1","findings":[1]}', /findings\.0/],
    ['an empty baseline', baseline, '', /baseline\.json: not a baseline/],
  ];
  it.each(rows)('%s', async (_, name, content, message) => {
    const outcome = await check(folder({ 'found.py': injection, [name]: content }));
    expect(outcome.code).toBe(2);
    expect(errorsOf(outcome)).toMatch(message);
    expect(outcome.megabytes).toBeLessThan(250);
  });

  it.each([
    ['the policy a link out', policy, '/etc/hostname', /not a regular file/],
    ['the baseline a link out', baseline, '/etc/hostname', /not a regular file/],
    ['.github a link to a folder with a policy', '.github', 'other', /not a regular file/],
    ['.github a link to itself', '.github', '.github', /link/],
  ])('%s', async (_, name, to, message) => {
    const root = folder({ 'found.py': injection, 'other/gatehouse.yml': 'version: 1\nmode: observe\n' });
    link(root, name, to);
    const outcome = await check(root);
    expect(outcome.code).toBe(2);
    expect(errorsOf(outcome)).toMatch(message);
  });

  it('a policy that is a pipe', async () => {
    const root = folder({ 'found.py': injection, '.github/x': '' });
    execFileSync('mkfifo', [path.join(root, policy)]);
    expect(errorsOf(await check(root))).toMatch(/gatehouse\.yml: is not a regular file/);
  });

  it.each([
    ['without an end', ['/dev/zero'], /larger than/],
    ['that is a folder', ['/'], /is a folder/],
  ])('a --config %s', async (_, [file = ''], message) => {
    const outcome = await check(folder({ 'found.py': injection }), ['--config', file]);
    expect([outcome.code, errorsOf(outcome)]).toEqual([2, expect.stringMatching(message)]);
  });

  it('a baseline of fifty megabytes works, also beside 9,000 waivers', async () => {
    const entry = (i: number): string =>
      `{"gate":"sast","rule":"S605","path":"a.py","fingerprint":"${i.toString(16).padStart(32, '0')}"}`;
    const entries = Array.from({ length: 500_000 }, (_, i) => entry(i)).join(',\n');
    const waiver = (i: number): string =>
      `  - { id: w${i}, rule: S605, paths: ["a${i}*"], reason: r, owner: o, expires: 2999-01-01 }\n`;
    const root = folder({
      'found.py': injection,
      [baseline]: `{"schema":"gatehouse.baseline/v1","findings":[\n${entries}\n]}\n`,
      [policy]: `version: 1\nwaivers:\n${Array.from({ length: 9_000 }, (_, i) => waiver(i)).join('')}`,
    });
    const outcome = await check(root);
    expect([outcome.code, found(outcome)]).toEqual([1, ['sast found.py S605']]);
    expect(outcome.seconds).toBeLessThan(paced(20));
    expect(outcome.megabytes).toBeLessThan(700);
  });
});
