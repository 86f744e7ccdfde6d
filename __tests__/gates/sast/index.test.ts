import { describe, expect, it } from '@jest/globals';
import { UnreadableError } from '../../../src/errors';
import { gateSettings } from '../../../src/policy/schema';
import { maxScriptBytes, sastGate } from '../../../src/gates/sast/index';
import type { Scan } from '../../../src/gates/gate';
import type { Tree } from '../../../src/trees/tree';
import { memoryTree } from '../../helpers/memory-tree';
import { paced } from '../../helpers/pace';

const scan = async (files: Record<string, string | Buffer>, change: Partial<Tree> = {}): Promise<Scan> => {
  const tree = { ...memoryTree(files), ...change };
  const entries = (await tree.list()).filter((entry) => sastGate.covers(entry));
  return sastGate.scan({ tree, entries, settings: gateSettings.sast.parse({}), progress: () => undefined });
};

const notebook = (cells: (string | { cell_type: string; source: string })[], metadata: object = {}): string =>
  JSON.stringify(
    {
      cells: cells.map((cell) =>
        typeof cell === 'string' ? { cell_type: 'code', source: cell.split(/(?<=\n)/), outputs: [] } : cell,
      ),
      metadata,
      nbformat: 4,
      nbformat_minor: 5,
    },
    null,
    1,
  );

const summary = ({ detections }: Scan): string[] =>
  detections.map(({ rule, severity, location: { path, startLine, member } }) =>
    [rule, severity, path, startLine, member].filter((part) => part !== undefined).join(' '),
  );

describe('what it covers', () => {
  it.each([
    ['a.py', true],
    ['src/A.PY', true],
    ['app.pyw', true],
    ['notebooks/a.ipynb', true],
    ['a.pyi', false],
    ['a.pyc', false],
    ['py', false],
    ['a.py.txt', false],
  ])('%s: %s', (path, covered) => {
    expect(sastGate.covers({ path, size: 1, kind: 'file' })).toBe(covered);
    expect(sastGate.covers({ path, size: 1, kind: 'symlink' })).toBe(false);
  });
});

describe('Python files', () => {
  it('are judged each with its line, help and CWE', async () => {
    const { detections, evaluated, skipped, engines } = await scan({
      'a.py': 'import os\n\n\tx = 1\n'.replace('\t', '') + 'os.system(f"ls {y}")\n',
      'empty.py': '',
      'b.md': 'exec(x)',
    });
    expect({ evaluated, skipped }).toEqual({ evaluated: 2, skipped: {} });
    expect(engines).toMatchObject([{ name: 'ruff' }, { name: 'dataflow' }]);
    expect(detections).toEqual([
      {
        rule: 'S605',
        engine: 'ruff',
        severity: 'high',
        title: 'Command run through a shell',
        message: expect.stringMatching(/^[^\n]+\.$/),
        location: { path: 'a.py', startLine: 4, endLine: 4, startColumn: 1, endColumn: 10 },
        lineText: 'os.system(f"ls {y}")',
        help: {
          text: expect.stringContaining('subprocess.run(["/bin/tar"'),
          uri: 'https://docs.astral.sh/ruff/rules/start-process-with-a-shell/',
        },
        cwe: [78],
      },
    ]);
  });

  it('a password is marked as one, and not quoted', async () => {
    const value = ['tiger', 'lily', '7'].join('-');
    const { detections } = await scan({ 'a.py': `password = "${value}"\n` });
    expect(detections).toMatchObject([{ rule: 'S105', severity: 'low', sensitive: true }]);
    const { lineText: _, ...shown } = detections[0] ?? { lineText: '' };
    expect(JSON.stringify(shown)).not.toContain(value);
  });

  it('a minified line is cut around the place', async () => {
    const { detections } = await scan({ 'a.py': `x = "${'a'.repeat(5_000)}"; exec(y)\n` });
    expect(detections[0]?.lineText.length).toBeLessThan(500);
    expect(detections[0]?.lineText).toContain('exec(y)');
  });

  it('what a name in the source says stays on one line of the message', async () => {
    const { detections } = await scan({ 'a.py': 'd["password\\n::error::\\x1b[2J"] = "abcdef"\n' });
    expect(detections.map(({ message }) => message)).toEqual([expect.not.stringMatching(/\p{Cc}/u)]);
  });
});

describe('several lines', () => {
  const identities = async (source: string): Promise<(string | undefined)[]> => {
    const { detections } = await scan({ 'a.py': source, 'b.ipynb': notebook([source]) });
    const of = (path: string) =>
      detections.flatMap(({ location, severity, identity }) =>
        location.path === path && severity !== 'info' ? [identity] : [],
      );
    expect(of('a.py')).toEqual(of('b.ipynb'));
    return of('a.py');
  };

  it.each([
    ['a text', "q = f'''select *\n  from t where a = {BODY}\n'''\n"],
    ['a call', 'import pickle\npickle.load(\n  BODY\n)\n'],
    ['a call of which the function is marked', 'exec(\n  BODY\n)\n'],
    ['a call with brackets in strings and comments', 'import os\nos.system (\n  ")" + # (\n  BODY\n)\n'],
    ['a long text', `exec(\n  "${'x'.repeat(1_000)}" +\n  BODY\n)\n`],
    ['a text too long to stand for itself', `exec(\n  "${'x'.repeat(50_000)}" +\n  BODY\n)\n`],
  ])('are what identifies %s', async (_name, source) => {
    const [good, ...more] = await identities(source.replace('BODY', 'a'));
    expect(more).toEqual([]);
    expect(good).toEqual(expect.any(String));
    expect(good?.length).toBeLessThanOrEqual(200);
    expect(await identities(source.replace('BODY', 'evil'))).not.toEqual([good]);
  });

  it('may move and be indented', async () => {
    const source = 'exec(\n  a +\n  b)\n';
    const moved = `import re\nif x:\n${source.replace(/^(?=.)/gm, '\t\t')}`;
    expect(await identities(moved)).toEqual(await identities(source));
  });

  it.each(['exec(x)\n(y\n)\n', 'f(exec(x),\n  y)\n', `exec(x); y = "${'y'.repeat(50_000)}"\n`])(
    'a finding of one line has no part of others: %.40j',
    async (source) => {
      expect(await identities(source)).toEqual([undefined]);
    },
  );

  it('cost little where many findings lie inside one another', async () => {
    const started = performance.now();
    const { detections } = await scan({
      'a.py': `${'exec(\n'.repeat(100)}x${')'.repeat(100)}\n${'exec(\nx)\n'.repeat(9_000)}`,
    });
    expect(detections).toHaveLength(9_100);
    expect(performance.now() - started).toBeLessThan(paced(20_000));
  });
});

it('no message quotes a value', async () => {
  const value = ['tiger', 'lily', '7'].join('-');
  const lines = [
    'open("/tmp/V")',
    'password = "V"',
    'f(password="V")',
    'def f(password="V"): ...',
    'd["V_token"] = "abc"',
  ];
  const { detections } = await scan({ 'a.py': lines.join('\n').replaceAll('V', value) });
  expect(detections.map(({ rule }) => rule)).toEqual(['S108', 'S105', 'S106', 'S107', 'S105']);
  expect(detections.map(({ message }) => message).join('\n')).not.toContain(value);
});

describe('what can’t be evaluated is said, and the rest goes on', () => {
  const bomb = `x = ${'('.repeat(100_000)}`;
  it.each<[string, string | Buffer, string, RegExp]>([
    [
      'a syntax error',
      'exec(x)\ndef f(:\n',
      'unparsable-python',
      /^Python can't parse line 2: .*, and 1 more in this file\.$/,
    ],
    ['Python 2', 'print "x"\n', 'unparsable-python', /line 1/],
    ['NUL bytes', 'x = 1\0\n', 'unparsable-python', /NUL/],
    ['UTF-16', Buffer.from('\ufeffx = 1\n', 'utf16le'), 'unparsable-python', /NUL/],
    ['bytes that are not UTF-8', Buffer.from('x = "\xe9"\n', 'latin1'), 'unparsable-python', /not UTF-8/],
    ['UTF-7', '# -*- coding: utf-7 -*-\n+AGU-xec(x)\n', 'unparsable-python', /encoding utf-7/],
    [
      'an encoding in the second line',
      '#!/usr/bin/env python\n# vim: set fileencoding=rot13 :\n',
      'unparsable-python',
      /rot13/,
    ],
    [
      'an encoding after a long first line',
      `#${' '.repeat(10_000)}\n# coding: utf-7\n`,
      'unparsable-python',
      /encoding utf-7/,
    ],
    ['hostile nesting', bomb, 'analysis-failed', /ruff crashed/],
    ['a huge file', Buffer.alloc(maxScriptBytes + 1, '#'), 'too-large', /5000001 bytes/],
  ])('%s', async (_name, content, rule, message) => {
    const { detections, evaluated } = await scan({ 'a.py': content, 'b.py': 'exec(x)' });
    expect(detections).toMatchObject([
      {
        rule,
        severity: 'high',
        incomplete: true,
        message: expect.stringMatching(message),
        location: { path: 'a.py' },
      },
      { rule: 'S102', location: { path: 'b.py' } },
    ]);
    expect(evaluated).toBe(1);
  });

  it('a file that can’t be read, or has grown', async () => {
    const read: Tree['read'] = (path) =>
      path === 'a.py'
        ? Promise.reject(new UnreadableError('a.py: permission denied'))
        : Promise.resolve(Buffer.alloc(maxScriptBytes + 1, '#'));
    const { detections, evaluated } = await scan({ 'a.py': '', 'b.py': '' }, { read });
    expect(detections).toMatchObject([
      { rule: 'unreadable-file', incomplete: true, message: 'a.py: permission denied.' },
      { rule: 'too-large', incomplete: true },
    ]);
    expect(evaluated).toBe(0);
  });

  it('our own mistakes are not called the file’s', async () => {
    const read: Tree['read'] = () => Promise.reject(new TypeError('bug'));
    await expect(scan({ 'a.py': '' }, { read })).rejects.toThrow(TypeError);
  });
});

describe('encodings', () => {
  it.each([
    ['Latin-1', Buffer.from('# coding: latin-1\nx = "\xe9"; exec(y)\n', 'latin1'), 2],
    [
      'Latin-1 in the second line',
      Buffer.from('#!python\n# -*- coding: ISO_8859-1 -*-\nx = "\xe9"; exec(y)\n', 'latin1'),
      3,
    ],
    ['UTF-8 with a mark', '\ufeff# coding: utf-8\nx = "é"; exec(y)\n', 2],
    ['a declaration too late to count', '\n\n# coding: rot13\nexec(x)\n', 4],
    ['a word in a string', 'x = "# coding: rot13"\nexec(y)\n', 2],
  ])('%s', async (_name, content, line) => {
    expect(summary(await scan({ 'a.py': content }))).toEqual([`S102 high a.py ${line}`]);
  });
});

describe('notebooks', () => {
  it('are one program, found by cell and by line of the file', async () => {
    const cells = [
      { cell_type: 'markdown', source: '# exec(x)' },
      'import pickle as p',
      '%matplotlib inline\n\nmodel = p.load(f)  # noqa',
    ];
    const file = notebook(cells);
    const result = await scan({ 'a.ipynb': file });
    const line = file.split('\n').findIndex((text) => text.includes('p.load')) + 1;
    expect(summary(result)).toContain(`untrusted-model-unpickled high a.ipynb ${line} cell 3, line 3`);
    expect(result.detections.find(({ rule }) => rule === 'untrusted-model-unpickled')).toMatchObject({
      location: { path: 'a.ipynb', startLine: line, endLine: line, member: 'cell 3, line 3' },
      lineText: 'model = p.load(f)  # noqa',
    });
    expect(result.evaluated).toBe(1);
  });

  it('a broken cell is named, and the others are analysed as if it were not there', async () => {
    const result = await scan({
      'a.ipynb': notebook(['import os as o', 'def f(:', 'def g(a, a): exec(a)', 'o.system(x)']),
    });
    expect(summary(result).map((line) => line.replace(/ipynb \d+/, 'ipynb'))).toEqual([
      'unparsable-python high a.ipynb cell 2, line 1',
      'S102 high a.ipynb cell 3, line 1',
      'unparsable-python high a.ipynb cell 3, line 1',
      'S605 high a.ipynb cell 4, line 1',
    ]);
    expect(result.evaluated).toBe(1);
  });

  it('two broken cells hide nothing that lies between them', async () => {
    const result = await scan({ 'a.ipynb': notebook(['x = """', 'exec(x)', '"""']) });
    expect(summary(result).filter((line) => line.startsWith('S102'))).toHaveLength(1);
    expect(result.detections.filter(({ incomplete }) => incomplete)).toHaveLength(2);
  });

  it('cells of other languages are passed over', async () => {
    const result = await scan({
      'a.ipynb': notebook(['%%bash\neval(x)', '%%px\nexec(x)', '%%dot\ngraph {', '%%writefile a.txt\nto do', 'x = 1']),
    });
    expect(summary(result).map((line) => line.replace(/ipynb \d+/, 'ipynb'))).toEqual([
      'S102 high a.ipynb cell 2, line 2',
    ]);
  });

  it.each([
    ['behind a line magic', '%sql 1\n,print a\neval(input())', 'S307 high a.ipynb cell 1, line 3'],
    ['called without brackets', '/eval x', 'S307 high a.ipynb cell 1, line 1'],
    ['in a cell that does not parse', '%px\nselect 1\neval(x)', 'unparsable-python high a.ipynb cell 1, line 2'],
    ['under an unknown magic', '%%nobody_knows\nselect 1', 'unparsable-python high a.ipynb cell 1, line 2'],
    ['written to a file', '%%file app.py\nexec(x)', 'S102 high a.ipynb cell 1, line 2'],
    ['broken, written to a file', '%%writefile "app.py"\nexec(x) y', 'unparsable-python high a.ipynb cell 1, line 2'],
    ['given to another Python', '%%script --bg python\nexec(x)', 'S102 high a.ipynb cell 1, line 2'],
    ['beside bare magics', 'pip install foo\nexec(x)', 'S102 high a.ipynb cell 1, line 2'],
  ])('code is found %s', async (_name, cell, expected) => {
    const result = await scan({ 'a.ipynb': notebook([cell]) });
    expect(summary(result).map((line) => line.replace(/ipynb \d+/, 'ipynb'))).toContain(expected);
  });

  it.each(['pip install foo', 'x = 1\ncd ..\nls -l', 'a = b = !ls', '%time !ls', 'await f()'])(
    '%j is valid',
    async (cell) => {
      expect(await scan({ 'a.ipynb': notebook([cell]) })).toMatchObject({ detections: [], evaluated: 1 });
    },
  );

  it('of nbformat 3 are not hidden by an empty list of cells', async () => {
    const worksheets = [{ cells: [{ cell_type: 'code', input: 'exec(x)', language: 'python', outputs: [] }] }];
    const result = await scan({ 'a.ipynb': JSON.stringify({ nbformat: 3, metadata: {}, cells: [], worksheets }) });
    expect(summary(result)).toEqual(['S102 high a.ipynb 1 cell 1, line 1']);
  });

  it('a password is masked where no column says where it is', async () => {
    const value = ['tiger', 'lily', '7'].join('-');
    const [first, second] = [value, `${value}8`].map((text) => notebook([`x = 1; password = "${text}"; y = 2`]));
    const { detections } = await scan({ 'a.ipynb': first ?? '', 'b.ipynb': second ?? '' });
    expect(detections.map(({ lineText }) => lineText)).toEqual(Array(2).fill('x = 1; password = ***; y = 2'));
    expect(new Set(detections.map(({ identity }) => identity)).size).toBe(2);
  });

  it('of one huge cell are judged in time', async () => {
    const { detections } = await scan({
      'a.ipynb': notebook([`${'x = 1\n'.repeat(100_000)}${'exec(y)\n'.repeat(9_000)}`]),
    });
    expect(detections).toHaveLength(9_000);
    expect(detections.at(-1)?.location.member).toBe('cell 1, line 109000');
  }, 30_000);

  it.each([
    ['R', { kernelspec: { name: 'ir', language: 'R' } }, { evaluated: 0, skipped: { 'not Python': 1 } }],
    ['Julia, by language_info', { language_info: { name: 'julia' } }, { evaluated: 0, skipped: { 'not Python': 1 } }],
    [
      'R by kernelspec, Python by language_info',
      { kernelspec: { name: 'x', language: 'r' }, language_info: { name: 'python' } },
      { evaluated: 1, skipped: {} },
    ],
    ['no language', {}, { evaluated: 1, skipped: {} }],
    ['Python', { kernelspec: { name: 'python3', language: 'python' } }, { evaluated: 1, skipped: {} }],
    [
      'another language on a Python kernel',
      { kernelspec: { name: 'python3', language: 'R' } },
      { evaluated: 1, skipped: {} },
    ],
  ])('in %s', async (_name, metadata, expected) => {
    const result = await scan({ 'a.ipynb': notebook(['exec(x)'], metadata) });
    expect(result).toMatchObject(expected);
    expect(result.detections).toHaveLength(expected.evaluated);
  });

  it('with more code than ruff can take', async () => {
    const result = await scan({ 'a.ipynb': notebook(['#'.repeat(maxScriptBytes), 'x']) });
    expect(summary(result)).toEqual(['too-large high a.ipynb']);
    expect(result.evaluated).toBe(0);
  });

  it.each<[string, string | Buffer, RegExp]>([
    ['cut off', notebook(['x = 1']).slice(0, 60), /ends too early \(line \d+, column \d+\)/],
    ['not JSON', 'exec(x)', /not JSON \(line 1, column 1\)/],
    ['binary', Buffer.from([0, 1, 2, 3, 0]), /not text/],
    ['nested without end', '{"a":'.repeat(200_000), /nested too deeply/],
    ['of the wrong shape', '{"cells": {}}', /not a list/],
  ])('%s', async (_name, content, message) => {
    const { detections, evaluated } = await scan({ 'a.ipynb': content, 'b.py': 'x = 1' });
    expect(detections).toMatchObject([
      { rule: 'unparsable-notebook', incomplete: true, message: expect.stringMatching(message) },
    ]);
    expect(evaluated).toBe(1);
  });
});

it('with nothing to scan it loads nothing and says so', async () => {
  expect(await scan({ 'README.md': '' })).toEqual({ detections: [], evaluated: 0, skipped: {}, engines: [] });
});
