import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { readLockYaml } from '../../../src/formats/manifests/lock-yaml';
import { UnreadableManifest } from '../../../src/formats/manifests/reader';

const read = (text: string): unknown => readLockYaml(text)[0]?.value;

describe('YAML of lock files', () => {
  it.each([
    'a: 1.10\nb: true\nc: null\nd:\ne: ""\n',
    "'@a/b': x\n\"c d\": 'it''s'\nhttp://x: y:z\n",
    'a:\n  - b\n  - "c"\n  -\n    d: e\nf:\n- g\n- h: i\n  j: k\n- - l\n',
    'a: {b: c, d: [1, "2", {e: f}], g: {}, h: []}\n',
    'a: |-\n  b\n  c\nd: >-\n  e\n  f\ng: h\n',
    `? ${'a'.repeat(1_100)}\n: b: c\n  d: e\n? f\n: g\n`,
    '# comment\na: b # comment\nc: "d # e"\n\n\nf:\n  # comment\n  g: h\n',
    'a: "\\u0041\\n"\r\nb: c\r\n',
    '',
  ])('%j is what a reader of all of YAML takes it for', (text) => {
    // Numbers stay texts.
    const expected = parse(text, { schema: 'failsafe' }) as unknown;
    const words = new Map<unknown, unknown>([
      ['true', true],
      ['null', null],
      ['', null],
    ]);
    expect(JSON.stringify(read(text) ?? null)).toBe(
      JSON.stringify(expected, (_, value: unknown) => (words.has(value) ? words.get(value) : value)).replace(
        '"e":null',
        '"e":""',
      ),
    );
  });

  it('has the line of each key', () => {
    const [document] = readLockYaml('a:\n  b: c\n\n  d:\n    - e\n');
    expect(document?.lines.at('a').at('d').line).toBe(4);
    expect(document?.lines.at('a').at('d').at(0).line).toBe(5);
  });

  it.each([
    ['a: &b c', 1],
    ['a: *b', 1],
    ['a: !!str b', 1],
    ['a: b\n  c', 2],
    ['a: "b', 1],
    ['a: {b: c', 1],
    ['a: {b}', 1],
    ['a: b\na: c', 2],
    ['a:\n    b: c\n  d: e', 3],
    ['a:\n\tb: c', 2],
    ['<<<<<<< HEAD', 1],
    ['a: [1] 2', 1],
    [`a: ${'['.repeat(100)}`, 1],
    [Array.from({ length: 100 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), 52],
  ])('refuses %.40j', (text, line) => {
    const refused = (): unknown => {
      try {
        return readLockYaml(text);
      } catch (error) {
        return error instanceof UnreadableManifest ? error.line : error;
      }
    };
    expect(refused()).toBe(line);
  });

  it('reads any tree of texts that is written', () => {
    const key = fc.stringMatching(/^[a-z@/.:'" #{-]{1,8}$/);
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.stringMatching(/^[a-z0-9@/.:'" #{,[\]}-]{0,12}$/),
        fc.dictionary(key, tie('node'), { maxKeys: 4 }),
      ),
    })).node;
    const write = (value: unknown, indent: string): string =>
      typeof value === 'string'
        ? ` ${JSON.stringify(value)}\n`
        : Object.keys(value as object).length === 0
          ? ' {}\n'
          : `\n${Object.entries(value as object)
              .map(([name, inner]) => `${indent}'${name.replaceAll("'", "''")}':${write(inner, `${indent}  `)}`)
              .join('')}`;
    fc.assert(
      fc.property(fc.dictionary(key, tree, { minKeys: 1, maxKeys: 4 }), (value) => {
        expect(JSON.parse(JSON.stringify(read(write(value, '').slice(1))))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
