import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { outlineOf } from '../../../../src/engines/python-flow/syntax/outline';
import { createParser, type Parser } from '../../../../src/engines/python-flow/syntax/parser';
import { paced } from '../../../helpers/pace';

let parser: Parser;
beforeAll(async () => {
  parser = await createParser();
});
afterAll(() => {
  parser.close();
});

const long = (indentation: string): string =>
  Array.from({ length: 12 }, (_, i) => `${indentation}value_${i} = compute(${i})\n`).join('');

const sources: readonly (readonly [what: string, source: string, bodies: number])[] = [
  ['a function', `def f(a, b=1):\n${long('    ')}\nx = f(1)\n`, 1],
  [
    'methods',
    `class A:\n    def f(self):\n${long('        ')}\n    @x\n    async def g(self):\n${long('\t\t')}y = 1\n`,
    2,
  ],
  ['a function in another', `def f():\n    def g():\n${long('        ')}    return g\n`, 1],
  [
    'a header of several lines',
    `def f(\n    a,  # one: (\n    b: str = ")",\n) -> dict[str, int]:  # two\n${long('  ')}`,
    1,
  ],
  ['comments at the margin', `def f():\n${long('    ')}# margin\n${long('    ')}# nosec: a\nx = 1\n`, 1],
  ['texts that look like code', `def f():\n    a = """\ndef g():\n  x\n"""\n${long('    ')}b = '''\n'''\n`, 1],
  ['quotes in quotes', `def f():\n    a = f"{x['a']}{y["b"]}" 'it\\'s' "\\\\"\n${long('    ')}def g(): pass\n`, 1],
  ['continued lines', `def f(): \\\n  return 1\ndef g():\n    a = 1 + \\\n2\n${long('    ')}`, 1],
  ['one line', `def f(): return {'a': 1}\nx = lambda: 0\n`, 0],
  ['a short body', 'def f():\n    return 1\n', 0],
  [
    'Windows',
    `def f():\r\n${long('    ').replaceAll('\n', '\r\n')}x = 1\r\ndef g():\r\n    a = '\\\r\nb'\r\n${long('    ')}`,
    2,
  ],
  [
    'a function in a branch',
    `if x:\n    def f():\n${long('        ')}else:\n    def f():\n${long('      ')}z = 1\n`,
    2,
  ],
  ['no end of line at the end', `def f():\n${long('    ')}    return 1`, 1],
  ['names that begin alike', `default = 1\nasynchronous = 2\ndefine (a)\n`, 0],
  ['not ASCII', `é = 'ü😀'\ndef f(ß):\n    x = '😀'\n${long('    ')}ö = f(é)\n`, 1],
];

const plain = (source: string, whole: boolean): unknown => {
  const { body, comments, leftOut } = parser.parse(source, whole);
  const read: unknown = JSON.parse(JSON.stringify(body));
  return { read, comments: [...comments].sort((a, b) => a.at - b.at), leftOut: [...leftOut] };
};

describe('a source whose functions are parsed when they are read', () => {
  it.each(sources)('is the same as one that is parsed whole: %s', (_, source, bodies) => {
    expect(outlineOf(source).bodies).toHaveLength(bodies);
    expect(plain(source, false)).toEqual(plain(source, true));
  });

  it('is parsed whole when its lines deceive', () => {
    const source = `def f():\n    a = f'''{\n'''x'''\n}'''\n${long('    ')}x = 1\n`;
    expect(plain(source, false)).toEqual(plain(source, true));
  });

  it('has its places where they are', () => {
    const source = `def f():\n${long('    ')}x = 1\ndef g():\n${long('  ')}y = 2\n`;
    const { text, offsetOf } = outlineOf(source);
    for (const name of ['def f', 'x =', 'def g', 'y ='])
      expect(offsetOf(text.indexOf(name))).toBe(source.indexOf(name));
    expect(offsetOf(text.length)).toBe(source.length);
  });

  it('does not take long over what is hostile', () => {
    for (const source of ['def f():\n', '("', "'''", '\\\n', 'def f(', ' \t\f', '#\n']) {
      const started = process.cpuUsage();
      outlineOf(source.repeat(1_000_000 / source.length));
      expect(process.cpuUsage(started).user / 1e6).toBeLessThan(paced(1));
    }
  });
});
