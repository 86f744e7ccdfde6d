import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EngineError } from '../../../src/errors';
import { createPythonEngine, maxDiagnostics, type PythonEngine } from '../../../src/engines/python/engine';
import { paced } from '../../helpers/pace';

let engine: PythonEngine;
beforeAll(async () => {
  engine = await createPythonEngine();
});
afterAll(() => engine.close());

const spans = async (source: string): Promise<string[]> =>
  (await engine.analyse(source)).diagnostics.map(
    ({ rule, line, column, endLine, endColumn }) => `${rule} ${line}:${column}-${endLine}:${endColumn}`,
  );

describe('positions count lines from 1 and columns in UTF-16 code units', () => {
  it.each([
    ['plain', 'exec(x)\n', 'S102 1:1-1:5'],
    ['a tab is one', 'if x:\n\texec(x)\n', 'S102 2:2-2:6'],
    ['outside the BMP', '"\u{1D49C}é"; exec(x)\n', 'S102 1:8-1:12'],
    ['a lone surrogate', '"\uD800"; exec(x)\n', 'S102 1:6-1:10'],
    ['CR alone ends a line', 'a = 1\rexec(x)\r', 'S102 2:1-2:5'],
    ['CRLF', 'a = 1\r\nexec(x)\r\n', 'S102 2:1-2:5'],
    ['a form feed does not', 'a = 1\n\fexec(x)\n', 'S102 2:2-2:6'],
    ['nor does U+2028', '"\u2028"; exec(x)\n', 'S102 1:6-1:10'],
    ['over two lines', 'q = f"""select *\nfrom t where a = {x}"""\n', 'S608 1:5-2:24'],
  ])('%s', async (_name, source, expected) => {
    expect(await spans(source)).toEqual([expected]);
  });
});

describe('comments can’t silence a rule', () => {
  const comments = [
    '# noqa',
    '#noqa:S102',
    '# NOQA: S102,S608',
    '# pragma: no cover # noqa',
    '# ruff: noqa',
    '# ruff: noqa: S102',
    '#   ruff:noqa',
    '# flake8: noqa',
    '# ruff: disable[S102]',
    '# ruff: disable[exec-builtin]',
    '# ruff: ignore[S102]',
    '# ruff:file-ignore[S102]',
    '# nosec',
    '# é\u{1D49C} noqa # noqa',
  ];
  it.each(comments)('%s', async (comment) => {
    expect(await spans(`${comment}\nexec(x)  ${comment}\n${comment}\nexec(y)\n`)).toEqual([
      'S102 2:1-2:5',
      'S102 4:1-4:5',
    ]);
  });

  it('and what only looks like one, in a string, stays', async () => {
    const source = 'noqa = exec\nx = "é # noqa"; y = f"# {noqa(z)}"; exec(x)  # noqa\n';
    const [quoted] = (await engine.analyse(source.replace('  # noqa\n', '\n'))).diagnostics;
    expect(quoted?.rule).toBe('S102');
    expect(await spans(source)).toEqual(await spans(source.replace('  # noqa\n', '\n')));
    expect(await spans('password = "# noqa: S105"  # noqa\n')).toEqual(['S105 1:12-1:26']);
  });

  it('nor hide that the file is broken', async () => {
    expect(
      (await engine.analyse('# ruff: noqa\n# ruff: file-ignore[ALL]\ndef f(: # noqa\n')).syntaxError,
    ).toMatchObject({
      line: 3,
      column: 7,
    });
  });
});

describe('what Python can’t parse', () => {
  it.each([
    ['print "x"\n', 1],
    ['x = 1\n\tpass\n', 2],
    ['x = 1\0\nexec(x)\n', 1],
    ['x = "a\n', 1],
    ['"""\n\n', 1],
    ['((((', 1],
    ['\u00a0x', 1],
  ])('%j is a syntax error', async (source, line) => {
    const { syntaxError, diagnostics } = await engine.analyse(source);
    expect(syntaxError?.line).toBe(line);
    expect(syntaxError?.message.length).toBeGreaterThan(3);
    expect(diagnostics).toEqual([]);
  });

  it.each([
    '',
    '\n',
    '#',
    'return 1',
    'await x',
    'type X = int\nmatch X:\n  case 1: t"{a}"\n',
    'async for x in y: pass',
  ])('%j is none', async (source) => {
    expect((await engine.analyse(source)).syntaxError).toBeUndefined();
  });

  it('still shows what was found beside an error of meaning', async () => {
    const { syntaxError, diagnostics } = await engine.analyse('def f(a, a): exec(a)\n');
    expect(syntaxError?.line).toBe(1);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['S102']);
  });
});

describe('hostile sources', () => {
  const deep = 100_000;
  it.each([
    ['brackets', `x = ${'('.repeat(deep)}1${')'.repeat(deep)}\n`],
    ['open brackets', '['.repeat(deep)],
    ['operators', `x = ${'1 + '.repeat(deep)}1\n`],
    ['unary operators', `x = ${'not '.repeat(deep)}1\n`],
    ['calls', `x = a${'()'.repeat(deep)}\n`],
    ['f-strings', `x = ${'f"{'.repeat(deep)}`],
    ['lambdas', `x = ${'lambda: '.repeat(deep)}1\n`],
  ])('deeply nested %s fail alone, and the next source is analysed', async (_name, source) => {
    await expect(engine.analyse(source)).rejects.toThrow(EngineError);
    expect(await spans('exec(x)')).toEqual(['S102 1:1-1:5']);
  });

  it.each([
    ['one long line', `x = "${'a'.repeat(3_000_000)}"\n`],
    ['a long comment', `${'#'.repeat(1_000_000)}\n`],
    ['many branches', `if a: pass\n${'elif a: pass\n'.repeat(50_000)}`],
    ['lone surrogates', '"\uDC00\uD800"\n'.repeat(50_000)],
    ['random bytes', Buffer.from(randomBytes(200_000)).toString('latin1')],
    ['random text', Buffer.from(randomBytes(200_000)).toString('utf8')],
  ])('%s are answered', async (_name, source) => {
    expect((await engine.analyse(source)).total).toBe(0);
  });

  it('are given up in time', async () => {
    const hasty = await createPythonEngine({ timeoutMs: 1_000 });
    const started = performance.now();
    await expect(hasty.analyse('x=x\n'.repeat(100_000))).rejects.toThrow('ruff took more than 1 s');
    expect(performance.now() - started).toBeLessThan(paced(10_000));
    expect((await hasty.analyse('exec(x)')).total).toBe(1);
    await hasty.close();
  });

  it('are tried only so often', async () => {
    const wary = await createPythonEngine({ maxFailures: 2 });
    const answers = await Promise.allSettled(['(', '(', '1', '('].map((text) => wary.analyse(text.repeat(deep))));
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
    await expect(wary.analyse('exec(x)')).rejects.toThrow('not tried, ruff having failed on 2 other sources');
    await wary.close();
  });

  it.each([
    ['crashes it', '('.repeat(deep), 'ruff crashed'],
    ['takes too long', 'x=x\n'.repeat(20_000), 'ruff took more than'],
  ])('a source that %s takes none of those down that are asked about with it', async (_name, source, message) => {
    const hasty = await createPythonEngine({ timeoutMs: Math.min(paced(1_500), 6_000) });
    const asked = ['exec(x)', source, 'exec(x)\nexec(x)'].map((text) => hasty.analyse(text));
    const [before, failed, after] = await Promise.allSettled(asked);
    expect([before, after]).toMatchObject([{ value: { total: 1 } }, { value: { total: 2 } }]);
    expect(failed).toMatchObject({ reason: { message: expect.stringContaining(message) } });
    await hasty.close();
  });

  it('can’t fill the report', async () => {
    const { diagnostics, total } = await engine.analyse('exec(x)\n'.repeat(maxDiagnostics + 5));
    expect([diagnostics.length, total, diagnostics[0]?.line]).toEqual([maxDiagnostics, maxDiagnostics + 5, 1]);
  });
});

it('says which ruff it is', () => {
  expect(engine.version).toMatch(/^\d+\.\d+\.\d+$/);
});

/** Reproducible: a linear congruential generator (Numerical Recipes' constants). */
function randomBytes(count: number): Uint8Array {
  let state = 42;
  return Uint8Array.from({ length: count }, () => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) >>> 24);
}
