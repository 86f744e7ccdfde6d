import { afterAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { closeTrees, type Change } from '../../../src/change/change';
import { eventChange, localChange } from '../../../src/change/resolve';
import { createSecretsEngine } from '../../../src/engines/secrets';
import type { CommitScan } from '../../../src/gates/gate';
import { scanCommits, walkOf } from '../../../src/gates/secrets/commits';
import { openRepository } from '../../../src/git/repository';
import { readIntent } from '../../../src/github/event';
import { draw } from '../../engines/secrets/cases/example';
import { TestRepository } from '../../helpers/repository';

const made: TestRepository[] = [];
const repository = (from = new TestRepository()): TestRepository => {
  made.push(from);
  return from;
};
afterAll(() => {
  for (const each of made) each.remove();
});

const token = (seed: number): string => 'hf' + '_' + draw(seed).letters(34);
const line = (seed: number): string => `t = "${token(seed)}"\n`;
const [one, two, three] = [token(1), token(2), token(3)];
const word = `Qw${draw(9).lower(6)}7!K`;
const name = new Map([one, two, three, word].map((value, i) => [value, ['one', 'two', 'three', 'word'][i] ?? '']));
const kind = 'RSA PRIVATE';
const pem = (seed: number): string => {
  const body = draw(seed).base64(1_190).replace(/.{64}/g, '$&\n');
  return `-----BEGIN ${kind} KEY-----\nMIIE${body}\n-----END ${kind} KEY-----\n`;
};

const pullRequest = (base: string, head: string): unknown => ({
  pull_request: { base: { sha: base }, head: { sha: head } },
});

type Scope = Parameters<typeof walkOf>[0];

async function scan(
  here: TestRepository,
  { base = 'main', scope = 'auto', below = '' }: { base?: string; scope?: Scope; below?: string } = {},
): Promise<CommitScan> {
  const folder = path.join(here.folder, below);
  const change = await localChange(folder, await openRepository(folder), scope === 'history' ? undefined : base);
  return scanChange(change, scope);
}

async function scanChange(change: Change, scope: Scope): Promise<CommitScan> {
  try {
    const walk = await walkOf(scope, change, []);
    if (!walk) throw new Error('no commits');
    const engine = createSecretsEngine();
    const isExcluded = (file: string): boolean => file.startsWith('left/');
    return await scanCommits({ walk, engine, isExcluded, progress: () => undefined });
  } finally {
    await closeTrees(change);
  }
}

/** `path:line name subject` of each. */
const shown = (here: TestRepository, { detections }: CommitScan): string[] =>
  detections.map(({ location, identity, rule, properties }) => {
    const subject = here.git('--no-replace-objects', 'log', '-1', '--format=%s', String(properties?.commit));
    return `${location.path}:${location.startLine ?? '-'} ${name.get(identity ?? '') ?? rule} ${subject}`;
  });

/** A repository whose branch `feature` leaves `main` after a first commit. */
function branched(files: Record<string, string | Buffer> = { 'a.py': 'a = 1\nb = 2\nc = 3\n' }): TestRepository {
  const here = repository();
  here.commit(files, 'base');
  here.git('checkout', '--quiet', '-b', 'feature');
  return here;
}

/** Merges `other` as a person does who resolves by hand: these files. */
function resolve(here: TestRepository, files: Record<string, string | Buffer | null>, ...others: string[]): void {
  try {
    here.git('merge', '--quiet', '--no-ff', '--no-commit', ...others);
  } catch {
    // A conflict is what is resolved.
  }
  here.commit(files, 'merge');
}

const a = (text: string): string => `a = 1\n${text}c = 3\n`;

interface Row {
  readonly title: string;
  readonly start?: Record<string, string | Buffer>;
  readonly build: (here: TestRepository) => void;
  readonly found: readonly string[];
}

const rows: readonly Row[] = [
  {
    title: 'a secret that a later commit takes away',
    build: (here) => {
      here.commit({ 'a.py': a(line(1)) }, 'add');
      here.commit({ 'a.py': a('b = 2\n') }, 'remove');
    },
    found: ['a.py:2 one add'],
  },
  {
    title: 'a secret in a file that a later commit deletes',
    build: (here) => {
      here.commit({ 'x.py': `\n\n${line(1)}` }, 'add');
      here.commit({ 'x.py': null }, 'delete');
    },
    found: ['x.py:3 one add'],
  },
  {
    title: 'a line that only the resolution of a merge has',
    build: (here) => {
      here.commit({ 'a.py': a('mine\n') }, 'mine');
      here.git('checkout', '--quiet', '-b', 'other', 'main');
      here.commit({ 'a.py': a('theirs\n') }, 'theirs');
      here.git('checkout', '--quiet', 'feature');
      resolve(here, { 'a.py': a(`mine\n${line(1)}theirs\n`) }, 'other');
      here.commit({ 'a.py': a('') }, 'clean');
    },
    found: ['a.py:3 one merge'],
  },
  {
    title: 'a file that only a merge brings, one it binary-merges, and one of a name in quotes',
    start: { 'a.py': 'a\n', b: Buffer.from('\0base') },
    build: (here) => {
      here.commit({ 'a.py': 'b\n', b: Buffer.from('\0mine') }, 'mine');
      here.git('checkout', '--quiet', '-b', 'other', 'main');
      here.commit({ 'a.py': 'c\n', b: Buffer.from('\0theirs') }, 'theirs');
      here.git('checkout', '--quiet', 'feature');
      resolve(here, { 'a.py': 'd\n', 'n "q"\t.py': line(1), b: `\0${two}\0` }, 'other');
    },
    found: ['b:1 two merge', 'n "q"\t.py:1 one merge'],
  },
  {
    title: 'an octopus, and what its third side brought',
    build: (here) => {
      for (const side of ['s1', 's2', 's3']) {
        here.git('checkout', '--quiet', '-b', side, 'main');
        here.commit({ [`${side}.py`]: side === 's3' ? line(3) : 'x\n' }, side);
      }
      here.git('checkout', '--quiet', 'feature');
      resolve(here, { 's3.py': line(2) }, 's1', 's2', 's3');
    },
    found: ['s3.py:1 three s3', 's3.py:1 two merge'],
  },
  {
    title: 'nothing of what the other side brought since',
    build: (here) => {
      here.git('checkout', '--quiet', 'main');
      here.commit({ 'old.py': line(1) }, 'on main');
      here.git('checkout', '--quiet', 'feature');
      here.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'main');
      here.commit({ 'new.py': line(2) }, 'mine');
    },
    found: ['new.py:1 two mine'],
  },
  {
    title: 'a side that a merge threw away',
    build: (here) => {
      here.git('checkout', '--quiet', '-b', 'other', 'main');
      here.commit({ 'o.py': line(1) }, 'thrown');
      here.git('checkout', '--quiet', 'feature');
      here.commit({ 'm.py': 'x\n' }, 'mine');
      here.git('merge', '--quiet', '--strategy=ours', '-m', 'ours', 'other');
    },
    found: ['o.py:1 one thrown'],
  },
  {
    title: 'a secret once, by its first commit: reverted, brought back, at another line',
    build: (here) => {
      here.commit({ 'a.py': a(line(1)) }, 'add');
      here.git('revert', '--no-edit', 'HEAD');
      here.commit({ 'a.py': `# moved\n\n${a(line(1))}` }, 'again');
    },
    found: ['a.py:2 one add'],
  },
  ...[
    ['db.yaml', 'db:\n  password: >-\n    old\n', '    old', `    ${word}`],
    ['db.json', '{\n  "password":\n    ""\n}\n', '""', `"${word}"`],
    ['db.py', 'connect(\n  host="h",\n  password=(\n    None\n  ),\n)\n', 'None', `"${word}"`],
    ['pod.yaml', 'env:\n- name: DB_PASSWORD\n  value: ""\n', '""', word],
    ['pod.yaml', `env:\n- name: GREETING\n  value: ${word}\n`, 'GREETING', 'DB_PASSWORD'],
  ].map(([file = '', text = '', before = '', after = ''], i) => ({
    title: `a name and its value of which only one is changed (${file}, ${i + 1})`,
    start: { [file]: text },
    build: (here: TestRepository) => {
      here.commit({ [file]: text.replace(before, after) }, 'change');
    },
    found: [`${file}:${text.replace(before, after).split(word)[0]?.split('\n').length ?? 0} word change`],
  })),
  {
    title: 'not what stands beside the lines that change',
    start: { 'a.py': `a = 1\n${line(1)}b = 2\npassword = "${word}"\n` },
    build: (here) => {
      here.commit({ 'a.py': `a = 2\n${line(1)}b = 3\npassword = "${word}"\nc = 4\n` }, 'change');
    },
    found: [],
  },
  {
    title: 'a private key of which only the inside is another',
    start: { 'k.pem': pem(1) },
    build: (here) => {
      here.commit({ 'k.pem': pem(2) }, 'rotate');
    },
    found: ['k.pem:1 private-key rotate'],
  },
  {
    title: 'a new secret in the place of an old one',
    start: { 'a.py': line(1) },
    build: (here) => {
      here.commit({ 'a.py': line(2) }, 'rotate');
    },
    found: ['a.py:1 two rotate'],
  },
  {
    title: 'not the lines of a renamed file, but those added to it',
    start: { 'old.py': `${line(1)}${'x = 1\n'.repeat(40)}` },
    build: (here) => {
      here.git('mv', 'old.py', 'new name.py');
      here.commit({ 'new name.py': `${line(1)}${'x = 1\n'.repeat(40)}${line(2)}` }, 'rename');
    },
    found: ['new name.py:42 two rename'],
  },
  {
    title: 'lines that look like the headers of a patch or a log',
    build: (here) => {
      const fake = '0'.repeat(40);
      const text = [
        '+++ b/other.py',
        '++ b/other.py',
        `diff --git a/x b/x`,
        `commit ${fake}`,
        `\0${fake} ${fake}`,
        '@@ -0,0 +1 @@',
        'Binary files a/x and b/x differ',
        '\\ No newline at end of file',
        '-- a/x',
        'index 000..111',
        '',
      ];
      here.commit({ 'a.txt': `${text.join('\n')}\n${line(1)}` }, 'add');
      here.commit({ 'a.txt': `${text.join('\n')}\nrename to z\n${line(2)}${text.join('\n')}` }, 'change');
    },
    found: ['a.txt:12 one add', 'a.txt:13 two change'],
  },
  {
    title: 'a file whose attributes say that it is binary, has no diff or another driver',
    build: (here) => {
      here.git('config', 'diff.hide.textconv', 'true');
      here.git('config', 'diff.hide.command', 'true');
      here.git('config', 'diff.external', 'true');
      here.commit({
        '.gitattributes': 'a.py -diff\nb.py binary\nc.py diff=hide\n* -text\n',
        'a.py': `#\n${line(1)}`,
        'b.py': line(2),
        'c.py': line(3),
      });
      here.commit({ 'a.py': null, 'b.py': null, 'c.py': null });
    },
    found: ['a.py:2 one change', 'b.py:1 two change', 'c.py:1 three change'],
  },
  {
    title: 'a token in a binary file, and text in UTF-16',
    build: (here) => {
      here.commit({
        'm.bin': Buffer.concat([Buffer.alloc(5_000), Buffer.from(`\0${one}\0`)]),
        'w.txt': Buffer.from(`\uFEFFfirst\r\nT=${two}\r\n`, 'utf16le'),
      });
      here.commit({ 'm.bin': Buffer.alloc(5_000), 'w.txt': 'x\n' }, 'remove');
    },
    found: ['m.bin:1 one change', 'w.txt:2 two change'],
  },
  {
    title: 'CR LF, no line feed at the end, a mode that changes',
    build: (here) => {
      here.commit({ 'a.py': `a = 1\r\nb = 2\r\n${line(1).replace('\n', '\r\n')}`, n: `x\n${line(2).trim()}` }, 'add');
      here.commit({ n: `x\n${line(2).trim()}\n${line(3).trim()}` }, 'more');
      fs.chmodSync(path.join(here.folder, 'n'), 0o755);
      here.commit({}, 'mode');
    },
    found: ['a.py:3 one add', 'n:2 two add', 'n:3 three more'],
  },
  {
    title: 'names with line breaks, quotes, tabs, backslashes, spaces at their end, and beyond ASCII',
    build: (here) => {
      here.commit({ 'a\nb': line(1), 'c\\"\t ': line(2), 'größe 日本': line(3) });
      here.git('mv', 'a\nb', 'b\\\n');
      here.commit({ 'größe 日本': Buffer.from('\0\0') }, 'binary');
    },
    found: ['a\nb:1 one change', 'c\\"\t :1 two change', 'größe 日本:1 three change'],
  },
  {
    title: 'the text of a link, but no submodule',
    build: (here) => {
      fs.symlinkSync(`../${one}`, path.join(here.folder, 'link'));
      here.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`);
      here.git('add', 'link');
      here.git('commit', '--quiet', '-m', 'link');
      here.git('rm', '--quiet', '--cached', 'sub');
      here.commit({ x: 'x' }, 'rest');
    },
    found: ['link:1 one link'],
  },
  {
    title: 'nothing of excluded paths',
    build: (here) => {
      here.commit({ 'left/a.py': line(1), 'right/a.py': line(2) }, 'add');
    },
    found: ['right/a.py:1 two add'],
  },
  {
    title: 'a root commit that is merged',
    build: (here) => {
      here.git('checkout', '--quiet', '--orphan', 'root');
      here.commit({ 'r.py': line(1) }, 'root');
      here.git('checkout', '--quiet', 'feature');
      here.git('merge', '--quiet', '--allow-unrelated-histories', '--strategy=ours', '-m', 'unrelated', 'root');
    },
    found: ['r.py:1 one root'],
  },
  {
    title: 'the real commits, whatever replaces them or their parents',
    build: (here) => {
      const bad = here.commit({ 'a.py': a(line(1)) }, 'add');
      const good = here.commit({ 'a.py': a('b = 2\n') }, 'remove');
      here.git('replace', bad, here.git('rev-parse', 'main'));
      fs.writeFileSync(path.join(here.folder, '.git/info/grafts'), `${good} ${here.git('rev-parse', 'main')}\n`);
    },
    found: ['a.py:2 one add'],
  },
  {
    title: 'a line of many megabytes, and one of many lines',
    build: (here) => {
      here.commit({
        long: `${'x '.repeat(2_000_000)}"${one}"${' y'.repeat(200_000)}`,
        many: `${'v = 1\n'.repeat(500_000)}${line(2)}`,
      });
      here.commit({ long: 'x', many: 'x' }, 'remove');
    },
    found: ['long:1 one change', 'many:500001 two change'],
  },
];

describe('the commits of a range', () => {
  it.each(rows)('$title', async ({ start, build, found }) => {
    const here = branched(start);
    build(here);
    expect(shown(here, await scan(here)).sort()).toEqual([...found].sort());
  });

  it('is gone through from its first commit to its last, of 500', async () => {
    const here = branched();
    const blob = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
    const commits = Array.from({ length: 500 }, (_, i) => {
      const from = i === 0 ? 'from refs/heads/main\n' : '';
      const secret = i === 0 ? line(1) : i === 250 ? line(2) : i === 499 ? line(3) : `x = ${i}\n`;
      return `commit refs/heads/feature\ncommitter T <t@example.com> ${1_700_000_000 + i} +0000\n${blob(`c${i}`)}${from}M 100644 inline f.py\n${blob(secret)}`;
    });
    here.git('checkout', '--quiet', 'main');
    execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: here.folder, input: commits.join('') });
    here.git('checkout', '--quiet', '--force', 'feature');
    const result = await scan(here);
    expect(shown(here, result)).toEqual(['f.py:1 one c0', 'f.py:1 two c250', 'f.py:1 three c499']);
    expect(result.covered).toMatchObject({ walked: 500, files: 500 });
  });

  it('is that of the checked folder below the repository’s top', async () => {
    const here = branched({ 'sub/a.py': 'a\n', 'b.py': 'b\n' });
    here.commit({ 'sub/a.py': `a\n${line(1)}`, 'b.py': line(2) }, 'add');
    expect(shown(here, await scan(here, { below: 'sub' }))).toEqual(['a.py:2 one add']);
  });

  it.each([
    [
      'a forced push, compared with what it replaced',
      'push',
      (before: string, after: string) => ({ ref: 'refs/heads/feature', before, after, forced: true }),
    ],
    ['a pull request, its head checked out', 'pull_request', pullRequest],
    [
      'a merge group',
      'merge_group',
      (base: string, head: string) => ({ merge_group: { base_sha: base, head_sha: head } }),
    ],
  ])('is that of %s', async (_, event, payload) => {
    const here = branched();
    const before = here.commit({ 'a.py': a(line(3)) }, 'replaced');
    here.git('reset', '--quiet', '--hard', 'main');
    here.commit({ 'a.py': a(line(1)) }, 'add');
    const after = here.commit({ 'a.py': a(line(2)) }, 'change');
    const intent = readIntent(
      event,
      () => payload(event === 'push' ? before : here.git('rev-parse', 'main'), after),
      after,
    );
    const change = await eventChange(event, here.folder, await openRepository(here.folder), intent);
    expect(shown(here, await scanChange(change, 'commits'))).toEqual(['a.py:2 one add', 'a.py:2 two change']);
  });

  it('brings the comments beside secrets that are gone again, and takes no string for one', async () => {
    const here = branched();
    const skip = '# gitleaks:allow made up for the test';
    const inString = `s = """\n${'\n'.repeat(9)}${line(2).trimEnd()} ${skip}\n"""\n`;
    here.commit({ 'a.py': a(`${line(1).trimEnd()}  ${skip}\n`), 'b.py': 's = """\n\n\n\n\n\n"""\n' }, 'add');
    here.commit({ 'b.py': inString }, 'add in a string');
    here.commit({ 'a.py': a('b = 2\n'), 'b.py': null }, 'remove');
    const { detections } = await scan(here);
    expect(detections.map(({ location, comments }) => [location.path, comments])).toEqual([
      ['a.py', [{ text: skip }]],
      ['b.py', undefined],
    ]);
  });

  it('tells what it covered, and what it passed over', async () => {
    const here = branched();
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${draw(9).hex(64)}\nsize 12345\n`;
    here.commit({ 'w.pt': pointer, 'left/x': 'x', 'a.py': a('b = 3\n') });
    const { covered, skipped } = await scan(here);
    // With the lines around the changed one.
    expect(covered).toEqual({ walked: 1, files: 1, bytes: pointer.length + a('b = 3\n').length });
    expect(skipped).toEqual({ lfs: 1, excluded: 1 });
  });
});

describe('a history that is not whole', () => {
  const origin = (): TestRepository => {
    const here = branched();
    here.commit({ 'x.py': line(1) }, 'add');
    here.commit({ 'x.py': null, 'y.py': 'y' }, 'remove');
    return here;
  };

  it('is fetched where a clone is shallow', async () => {
    const clone = repository(origin().clone('--depth=1', '--no-single-branch'));
    expect(shown(clone, await scan(clone, { base: 'origin/main' }))).toEqual(['x.py:1 one add']);
  });

  it('is an error where it can’t be had: a shallow clone without its origin', async () => {
    const from = origin();
    // Base and head are there, and what is between them isn't.
    const clone = repository(from.clone('--depth=1', '--no-single-branch'));
    clone.git('remote', 'remove', 'origin');
    clone.git('update-ref', 'refs/heads/main', from.git('rev-parse', 'main'));
    await expect(scan(clone, { base: 'main' })).rejects.toThrow(/shallow.*fetch-depth: 0/);
    await expect(scan(clone, { scope: 'history' })).rejects.toThrow(/shallow.*fetch-depth: 0/);
  });

  it.each(['blob', 'binary', 'merge', 'tree'] as const)('is an error where an object is missing: %s', async (kind) => {
    const here = branched({ 'a.py': 'a\n', b: Buffer.from('\0') });
    here.commit({ 'a.py': line(1), b: Buffer.from(`\0${two}`) }, 'add');
    if (kind === 'merge') {
      here.git('checkout', '--quiet', '-b', 'other', 'main');
      here.commit({ 'a.py': 'other\n' }, 'other');
      here.git('checkout', '--quiet', 'feature');
      resolve(here, { 'a.py': 'resolved\n' }, 'other');
    }
    const lost = { blob: 'HEAD:a.py', merge: 'HEAD:a.py', binary: 'HEAD:b', tree: 'HEAD^{tree}' }[kind];
    const object = here.git('rev-parse', lost);
    here.commit({ 'a.py': 'a\n', b: 'x' }, 'remove');
    fs.rmSync(path.join(here.folder, '.git/objects', object.slice(0, 2), object.slice(2)));
    await expect(scan(here)).rejects.toThrow(/git log failed/);
  });

  it('is an error where a partial clone can’t fetch what it lacks', async () => {
    const from = origin();
    from.git('config', 'uploadpack.allowFilter', 'true');
    const clone = repository(from.clone('--filter=blob:none', '--no-checkout'));
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere');
    await expect(scan(clone, { base: 'origin/main' })).rejects.toThrow();
  });

  it('is an error where a branch leads nowhere', async () => {
    const here = origin();
    fs.writeFileSync(path.join(here.folder, '.git/refs/heads/broken'), `${'1'.repeat(40)}\n`);
    await expect(scan(here, { scope: 'history' })).rejects.toThrow(/broken/);
  });
});

describe('all of the history', () => {
  it('is that of every branch, tag, stash and note', async () => {
    const here = branched();
    here.git('checkout', '--quiet', '-b', 'gone', 'main');
    here.commit({ 'g.py': line(1) }, 'tagged');
    here.git('tag', 'v1');
    here.git('checkout', '--quiet', 'feature');
    here.git('branch', '-D', 'gone');
    here.write({ 'a.py': line(2) });
    here.git('stash');
    here.git('notes', 'add', '-m', three, 'HEAD');
    const found = shown(here, await scan(here, { scope: 'history' }));
    expect(
      found
        .filter((each) => /one|two|three/.test(each))
        .map((each) => each.split(' ')[1])
        .sort(),
    ).toEqual(['one', 'three', 'two']);
  });
});
