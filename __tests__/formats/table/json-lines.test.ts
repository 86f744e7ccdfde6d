import { gzipSync } from 'node:zlib';

import fc from 'fast-check';

import { describe, expect, it } from '@jest/globals';

import { openNames, readTable } from '../../../src/formats/table';
import { cellsOf } from './cells';
import { problemOf, temporaryFiles } from './files';

const write = temporaryFiles();

describe('JSON Lines', () => {
  it.each([
    ['rows', '{"a":1,"b":"x"}\n{"a":2.5e1,"b":"y"}\n', { a: [1, 25], b: ['x', 'y'] }],
    ['no line end at the end', '{"a":1}\n{"a":2}', { a: [1, 2] }],
    ['CR LF and empty lines', '{"a":1}\r\n\r\n \n{"a":2}\r\n', { a: [1, 2] }],
    ['keys in another order', '{"a":1,"b":2}\n{"b":3,"a":4}\n', { a: [1, 4], b: [2, 3] }],
    ['missing keys', '{"a":1}\n{"b":"x"}\n{"a":3}\n{}\n', { a: [1, null, 3, null], b: [null, 'x', null, null] }],
    ['null', '{"a":null,"b":null}\n{"a":1,"b":"x"}\n', { a: [null, 1], b: [null, 'x'] }],
    ['only null', '{"a":null}\n{"a":null}\n', { a: [null, null] }],
    ['booleans', '{"a":true}\n{"a":false}\n', { a: ['true', 'false'] }],
    ['numbers as strings', '{"a":"1"}\n{"a":"NULL"}\n{"a":""}\n', { a: ['1', 'NULL', ''] }],
    ['escapes', '{"\\u0061":"\\"\\\\\\n\\u00e9\\ud83c\\udf88"}\n{"a":"é"}\n', { a: ['"\\\né🎈', 'é'] }],
    ['blanks', ' { "a" : 1 , "b" : "x" } \n', { a: [1], b: ['x'] }],
    [
      'long ids',
      '{"a":9007199254740992}\n{"a":1}\n{"a":9007199254740993}\n',
      { a: ['9007199254740992', '1', '9007199254740993'] },
    ],
    ['gzip', gzipSync('{"a":1}\n'), { a: [1] }],
    ['UTF-16', Buffer.from('\uFEFF{"a":"é"}\n', 'utf16le'), { a: ['é'] }],
  ])('reads %s', async (_, content, expected) => {
    const table = await readTable(write('t.jsonl', content), undefined);
    const cells = table.names.map((name) => [name, cellsOf(table.column(name)).cells]);
    expect(Object.fromEntries(cells)).toEqual(expected);
  });

  it('reads what Python writes for NaN and infinities, which is not missing', async () => {
    const table = await readTable(
      write('t.jsonl', '{"a":NaN}\n{"a":-Infinity}\n{"a":Infinity}\n{"a":null}\n'),
      undefined,
    );
    const column = table.column('a');
    if (column?.kind !== 'number') throw new Error('not numbers');
    expect([...column.values]).toEqual([NaN, -Infinity, Infinity, NaN]);
    expect(column.missing).toBe(1);
  });

  it('skips what is no column when it was not asked for, and says why', async () => {
    const file = write('t.jsonl', '{"a":1,"b":[1,{"x":"]"}],"c":1}\n{"a":2,"b":[],"c":"x"}\n');
    const table = await readTable(file, undefined);
    expect(table.names).toEqual(['a', 'b', 'c']);
    expect([...table.skipped]).toEqual([
      ['b', 'row 1 (line 1): holds a list or an object'],
      ['c', 'row 2 (line 2): holds a string after a number'],
    ]);
    expect(table.column('b')).toBeUndefined();
    expect(cellsOf((await readTable(file, ['a'])).column('a')).cells).toEqual([1, 2]);
    expect(await openNames(file)).toEqual(['a', 'b', 'c']);
  });

  it('reads what JSON.stringify writes', async () => {
    const row = fc.record({
      n: fc.double({ noNaN: true, noDefaultInfinity: true }),
      s: fc.string({ unit: 'binary' }),
      nested: fc.json(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        fc.pre(rows.every(({ n }) => !/^-?\d{16,}$/.test(String(n))));
        const lines = rows.map(
          ({ n, s, nested }) => `{"n":${JSON.stringify(n)},"nested":${nested},"s":${JSON.stringify(s)}}\n`,
        );
        const table = await readTable(write('p.jsonl', lines.join('')), ['s', 'n']);
        expect(cellsOf(table.column('n')).cells).toEqual(rows.map(({ n }) => (Object.is(n, -0) ? 0 : n)));
        expect(cellsOf(table.column('s')).cells).toEqual(rows.map(({ s }) => Buffer.from(s).toString()));
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  it('takes as JSON only what JSON.parse takes', async () => {
    const valid = '{"a":[1,-2.5e+3,true,null,"x\\u0041\\n",{"b":{}}],"c":"y","d":0.5}';
    const signs = '{}[]",:\\0123456789.eE+-tfnu xa\t'.split(/(?:)/);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(valid.length - 1),
        fc.constantFrom(...signs),
        fc.constantFrom(0, 1),
        async (at, sign, removed) => {
          const text = valid.slice(0, at) + sign + valid.slice(at + removed);
          let isJson: boolean;
          try {
            const value: unknown = JSON.parse(text);
            isJson = new Set(Object.keys(value as object)).size === 3;
          } catch {
            isJson = false;
          }
          const file = write('m.jsonl', `{"first":1}\n${text}\n`);
          const problem = await problemOf(readTable(file, undefined)).catch(() => undefined);
          if (isJson) expect({ text, problem }).toEqual({ text, problem: undefined });
          else expect({ text, problem }).toEqual({ text, problem: expect.stringContaining('row 2 (line 2)') });
        },
      ),
      { numRuns: 500, seed: 5 },
    );
  });
});

describe('JSON Lines that are wrong', () => {
  const deep = `{"a":${'['.repeat(10_000)}`;
  it.each([
    [
      'a broken line',
      '{"a":1}\n\n{"a":2\n{"a":3}\n',
      't.jsonl: row 2 (line 3): not one JSON object: expected "," or "}" at its end of the line',
    ],
    [
      'a list',
      '{"a":1}\n[1]\n',
      't.jsonl: row 2 (line 2): not one JSON object: expected an object at byte 1 of the line',
    ],
    [
      'two objects in a line',
      '{"a":1}{"a":2}\n',
      't.jsonl: row 1 (line 1): not one JSON object: expected nothing more at byte 8 of the line',
    ],
    ['a key twice', '{"a":1,"a":2}\n', 't.jsonl: row 1 (line 1), column "a": the key occurs twice'],
    [
      'a leading zero',
      '{"a":01}\n',
      't.jsonl: row 1 (line 1): not one JSON object: expected no digit after a leading zero at byte 7 of the line',
    ],
    [
      'a line feed in a string',
      '{"a":"x\ny"}\n',
      't.jsonl: row 1 (line 1): not one JSON object: expected the end of a string at its end of the line',
    ],
    [
      'deep nesting',
      deep,
      't.jsonl: row 1 (line 1): not one JSON object: expected at most 100 levels at byte 106 of the line',
    ],
    ['one array', '[{"a":1}]', 't.jsonl: is one JSON array; write JSON Lines: one object a line'],
    [
      'a pretty-printed object',
      '{\n  "a": 1\n}\n',
      't.jsonl: row 1 (line 1): not one JSON object: expected a key at its end of the line',
    ],
    [
      'a huge string',
      `{"a":"${'x'.repeat(1_000_001)}"}\n`,
      't.jsonl: row 1 (line 1): not one JSON object: expected at most 1000000 bytes in a string at byte 1000009 of the line',
    ],
  ])('names the place: %s', async (_, content, problem) => {
    expect(await problemOf(readTable(write('t.jsonl', content), undefined))).toBe(problem);
  });

  it.each([
    ['nested values', '{"a":1}\n{"a":[1]}\n', 't.jsonl: row 2 (line 2), column "a": holds a list or an object'],
    ['mixed types', '{"a":1}\n{"a":"x"}\n', 't.jsonl: row 2 (line 2), column "a": holds a string after a number'],
    [
      'a boolean among numbers',
      '{"a":1}\n{"a":true}\n',
      't.jsonl: row 2 (line 2), column "a": holds a boolean after a number',
    ],
    ['no such column', '{"b":1}\n', 't.jsonl: column "a": there is no such column; the file has "b"'],
  ])('refuses %s in a column that was asked for', async (_, content, problem) => {
    expect(await problemOf(readTable(write('t.jsonl', content), ['a']))).toBe(problem);
  });
});
