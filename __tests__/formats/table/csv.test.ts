import { gzipSync } from 'node:zlib';

import fc from 'fast-check';

import { describe, expect, it } from '@jest/globals';

import { openNames, readTable } from '../../../src/formats/table';
import { cellsOf } from './cells';
import { problemOf, temporaryFiles } from './files';

const write = temporaryFiles();

async function read(content: string | Uint8Array, name = 't.csv'): Promise<Record<string, unknown>> {
  const table = await readTable(write(name, content), undefined);
  return Object.fromEntries(table.names.map((column) => [column, cellsOf(table.column(column)).cells]));
}

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('CSV', () => {
  it.each([
    ['commas', 'a,b\n1,x\n2,y\n', { a: [1, 2], b: ['x', 'y'] }],
    ['semicolons', 'a;b\n1;x,y\n', { a: [1], b: ['x,y'] }],
    ['tabs', 'a\tb c\n1\tx\n', { a: [1], 'b c': ['x'] }],
    ['bars', 'a|b\n1|x\n', { a: [1], b: ['x'] }],
    ['one column', 'a\n1\n2', { a: [1, 2] }],
    ['a comma in a name', 'a;b, in EUR;c\n1;2;3\n', { a: [1], 'b, in EUR': [2], c: [3] }],
    ['as many commas as semicolons in the header', 'a;b, in EUR\n1;2\n', { a: [1], 'b, in EUR': [2] }],
    ['a separator in a quoted name', '"a;b;c",d\n1,2\n', { 'a;b;c': [1], d: [2] }],
    ['CR LF', 'a,b\r\n1,x\r\n2,y\r\n', { a: [1, 2], b: ['x', 'y'] }],
    ['CR', 'a,b\r1,x\r2,y\r', { a: [1, 2], b: ['x', 'y'] }],
    ['no line end at the end', 'a,b\n1,x', { a: [1], b: ['x'] }],
    ['nothing after the last comma', 'a,b\n1,', { a: [1], b: [null] }],
    ['empty lines', '\n\na,b\n\n1,x\n\r\n\n2,y\n\n', { a: [1, 2], b: ['x', 'y'] }],
    ['quotes', 'a,b\n"1","x ""y"", z"\n2,"p\nq"\n', { a: [1, 2], b: ['x "y", z', 'p\nq'] }],
    ['a quote inside a bare cell', 'a,b\n5" pipe,x\n', { a: ['5" pipe'], b: ['x'] }],
    ['a byte order mark', '\uFEFFa,b\n1,x\n', { a: [1], b: ['x'] }],
    ['a byte order mark before a quote', '\uFEFF"a",b\n1,x\n', { a: [1], b: ['x'] }],
    ['UTF-16', utf16('a,b\n1,é\n'), { a: [1], b: ['é'] }],
    ['UTF-16, big-endian', utf16('a,b\n1,日本\n').swap16(), { a: [1], b: ['日本'] }],
    ['Latin-1', Buffer.from('a,b\n1,M\xfcller\n2,M\xf6ller\n', 'latin1'), { a: [1, 2], b: ['Müller', 'Möller'] }],
    ['gzip', gzipSync('a,b\n1,x\n'), { a: [1], b: ['x'] }],
    ['two gzip members', Buffer.concat([gzipSync('a,b\n1,x\n'), gzipSync('2,y\n')]), { a: [1, 2], b: ['x', 'y'] }],
    ['gzip of UTF-16', gzipSync(utf16('a,b\n1,x\n')), { a: [1], b: ['x'] }],
    ['header only', 'a,b\n', { a: [], b: [] }],
    ["pandas' unnamed index", ',a\n0,5\n1,6\n', { '': [0, 1], a: [5, 6] }],
    ['an unnamed matrix', '0,1,2\n5,6,7\n', { '0': [5], '1': [6], '2': [7] }],
    ['blanks', 'a,b\n 1 , x \n', { a: [1], b: [' x '] }],
    [
      'missing cells',
      'a,b\n,\nNULL,null\nNA,N/A\nNone,x\n1,""\n',
      { a: [null, null, null, null, 1], b: [null, null, null, 'x', ''] },
    ],
    ['an empty quoted cell among numbers', 'a\n""\n1\n', { a: [null, 1] }],
    ['a quoted NA', 'a,b\n"NA",1\nNA,2\n', { a: ['NA', null], b: [1, 2] }],
    ['booleans', 'a\ntrue\nfalse\n', { a: ['true', 'false'] }],
    ['decimal commas', 'a;b\n0,5;1\n', { a: ['0,5'], b: [1] }],
    [
      'numbers, then text: its spelling is kept',
      `a,b\n${'1.50,2\n'.repeat(3000)}x,2\n`,
      { a: [...Array<string>(3000).fill('1.50'), 'x'], b: Array<number>(3001).fill(2) },
    ],
    ['long ids', 'a\n9007199254740992\n9007199254740993\n', { a: ['9007199254740992', '9007199254740993'] }],
    [
      'a long id late',
      `a\n${'1\n'.repeat(2000)}9007199254740993\n`,
      { a: [...Array<string>(2000).fill('1'), '9007199254740993'] },
    ],
    ['zip codes', 'a\n01234\n98765\n', { a: ['01234', '98765'] }],
  ])('reads %s', async (_, content, expected) => {
    expect(await read(content)).toEqual(expected);
  });

  it('counts a NaN as a value and an empty cell as missing', async () => {
    const table = await readTable(write('nan.csv', 'a\nNaN\n\n1\n""\ninf\n'), undefined);
    const column = table.column('a');
    if (column?.kind !== 'number') throw new Error('not numbers');
    expect([...column.values]).toEqual([NaN, 1, NaN, Infinity]);
    expect(column.missing).toBe(1);
    expect([0, 1, 3].map((row) => column.rowText(row))).toEqual(['NaN', '1', 'Infinity']);
  });

  it('says what it found', async () => {
    const formats = [
      ['a,b\n', 'CSV separated by commas'],
      ['a;b\n', 'CSV separated by semicolons'],
      ['a\tb\n', 'CSV separated by tabs'],
      ['a|b\n', 'CSV separated by bars'],
      [gzipSync('a,b\n'), 'CSV separated by commas, gzip'],
      ['{"a":1}\n', 'JSON Lines'],
    ] as const;
    for (const [content, format] of formats)
      expect((await readTable(write('f.txt', content), undefined)).format).toBe(format);
  });

  it('reads only what was asked for', async () => {
    const file = write('wide.csv', 'a,b,c\n1,x,"oops\n2,y"\n');
    const table = await readTable(file, ['b', 'b']);
    expect(table.names).toEqual(['a', 'b', 'c']);
    expect(table.rows).toBe(1);
    expect(table.column('a')).toBeUndefined();
    expect(cellsOf(table.column('b')).cells).toEqual(['x']);
    expect(await openNames(file)).toEqual(['a', 'b', 'c']);
  });

  it('holds across the pieces in which a file is read', async () => {
    const rows = 250_000;
    const lines = Array.from({ length: rows }, (_, i) => `${i},"cell ""${i % 7}""\r\nnext",${i / 8}\r\n`);
    const file = write('pieces.csv', `id,text,value\r\n${lines.join('')}`);
    const table = await readTable(file, undefined);
    expect(table.rows).toBe(rows);
    const [id, text, value] = ['id', 'text', 'value'].map((name) => table.column(name));
    if (id?.kind !== 'number' || text?.kind !== 'text' || value?.kind !== 'number') throw new Error('wrong kinds');
    expect(id.values.every((cell, i) => cell === i)).toBe(true);
    expect(value.values.every((cell, i) => cell === i / 8)).toBe(true);
    expect(text.codes.every((code, i) => code === i % 7)).toBe(true);
    expect(text.dictionary[3]).toBe('cell "3"\r\nnext');
  });
});

describe('CSV of any dialect', () => {
  const cell = fc.oneof(
    fc.constantFrom('', 'NULL', 'NA', 'x', '1', '-0.5', '1e-7', 'nan', '007', 'é"', '🎈'),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.string({
      unit: fc.constantFrom('a', '"', ',', ';', '|', '\t', '\n', '\r', '\r\n', ' ', 'ß', '7'),
      maxLength: 8,
    }),
  );
  const dialect = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    quoteAll: fc.boolean(),
    encoding: fc.constantFrom('utf8', 'utf16le'),
    gzip: fc.boolean(),
    lastLineEnd: fc.boolean(),
  });
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 });

  /** What a column must be: numbers when all its cells that aren't missing are. */
  function expected(cells: readonly string[], isQuoted: (text: string) => boolean): (number | string | null)[] {
    const isMissing = (text: string): boolean => !isQuoted(text) && ['', 'NULL', 'NA'].includes(text);
    const isNumber = (text: string): boolean =>
      /^[ \t]*[-+]?(nan|(0|[1-9]\d*)?(\d\.|\.\d|\d)\d*(e[-+]?\d+)?)[ \t]*$/.test(text) &&
      !/^\s*[-+]?(\d{16,}|0\d+)\s*$/.test(text);
    const numbers = cells.every((text) => text === '' || isMissing(text) || isNumber(text));
    return cells.map((text) => {
      if (numbers) return text === '' || isMissing(text) || text === 'nan' ? null : Number(text);
      return isMissing(text) ? null : text;
    });
  }

  it('gives the cells that were written', async () => {
    await fc.assert(
      fc.asyncProperty(rows, dialect, async (table, { delimiter, lineEnd, quoteAll, encoding, gzip, lastLineEnd }) => {
        const isQuoted = (text: string): boolean => quoteAll || /["\r\n]/.test(text) || text.includes(delimiter);
        const show = (text: string): string => (isQuoted(text) ? `"${text.replaceAll('"', '""')}"` : text);
        const text = [['a', 'b', 'c'], ...table].map((cells) => cells.map(show).join(delimiter)).join(lineEnd);
        const content = Buffer.from(`\uFEFF${text}${lastLineEnd ? lineEnd : ''}`, encoding);
        const read = await readTable(write('any.csv', gzip ? gzipSync(content) : content), undefined);
        for (const [index, name] of ['a', 'b', 'c'].entries()) {
          const column = read.column(name);
          const cells =
            column?.kind === 'number'
              ? Array.from(column.values, (v) => (Number.isNaN(v) ? null : v))
              : cellsOf(column).cells;
          expect(cells).toEqual(
            expected(
              table.map((row) => row[index] ?? ''),
              isQuoted,
            ),
          );
        }
      }),
      { numRuns: 500, seed: 6 },
    );
  }, 30_000);
});

describe('a CSV file that is wrong', () => {
  it.each([
    ['a row too short', 'a,b,c\n1,2,3\n"x\ny",2\n', 't.csv: row 2 (line 3): 2 cells where the header has 3'],
    ['a row too long', 'a,b\n1,2\n\n1,2,3,4\n', 't.csv: row 2 (line 4): 4 cells where the header has 2'],
    ['a row of one', 'a,b\n1\n', 't.csv: row 1 (line 2): 1 cell where the header has 2'],
    ['the same name twice', 'a,b,a\n1,2,3\n', 't.csv: line 1, column "a": columns 1 and 3 have the same name'],
    ['two columns without name', 'a,,\n1,2,3\n', 't.csv: line 1: columns 2 and 3 have no name'],
    [
      'no header',
      '0.5,1,0\n0.6,1,1\n',
      't.csv: line 1: the first line holds numbers, not the names of columns: there is no header',
    ],
    ['nothing', '', 't.csv: is empty'],
    ['only line ends', '\n\r\n', 't.csv: is empty: it has no header'],
    ['gzip of nothing', gzipSync(''), 't.csv: is empty (packed with gzip)'],
    [
      'an open quote',
      'a,b\n1,2\n3,"x\n4,5\n',
      't.csv: row 2 (line 3), column "b": the quote that opens this cell is never closed',
    ],
    [
      'text behind a quote',
      'a,b\n1,"x"y\n',
      't.csv: row 1 (line 2), column "b": there is text between the closing quote and the end of the cell',
    ],
    ['a NUL', 'a,b\n1,2\n3,x\0y\n', 't.csv: row 2 (line 3), column "b": holds a NUL byte'],
    ['a NUL in quotes', 'a,b\n1,"x\0y"\n', 't.csv: row 1 (line 2), column "b": holds a NUL byte'],
    [
      'a huge cell',
      `a,b\n1,${'x'.repeat(1_000_001)}\n`,
      't.csv: row 1 (line 2), column "b": the cell is longer than 1000000 bytes; is a quote left open?',
    ],
    [
      'a quote open for megabytes',
      `a,b\n1,"${'x,y\n'.repeat(2_000_000)}`,
      't.csv: row 1 (line 2), column "b": the cell is longer than 1000000 bytes; is a quote left open?',
    ],
    [
      'a huge header',
      'x'.repeat(3_000_000),
      't.csv: line 1: the cell is longer than 1000000 bytes; is a quote left open?',
    ],
    ['too many columns', 'x,'.repeat(100_001), 't.csv: line 1: has 100002 columns; at most 100000 are read'],
    [
      'random bytes',
      Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)),
      't.csv: is not a table: neither CSV, JSON Lines, Parquet nor Arrow (binary content)',
    ],
    [
      'a workbook',
      Buffer.from('PK\x03\x04\x14\0\x06\0', 'latin1'),
      't.csv: is a ZIP archive (an Excel workbook, an .npz?), not a table; export it as CSV or Parquet',
    ],
    [
      'Zstandard',
      Buffer.from('\x28\xb5\x2f\xfd\x04\x58', 'latin1'),
      't.csv: is compressed with Zstandard; only gzip is unpacked here',
    ],
    [
      'gzip cut off',
      gzipSync(`a,b\n${'1,2\n'.repeat(5000)}`).subarray(0, 60),
      't.csv: is cut off or damaged inside its gzip packing: unexpected end of file',
    ],
  ])('names the place: %s', async (_, content, problem) => {
    const file = write('t.csv', content);
    expect(await problemOf(readTable(file, undefined))).toBe(problem);
  });

  it('names a column that is not there', async () => {
    const file = write('t.csv', 'a,b\n1,2\n');
    expect(await problemOf(readTable(file, ['a', 'score']))).toBe(
      't.csv: column "score": there is no such column; the file has "a", "b"',
    );
    expect(await problemOf(readTable(`${file}.gz`, undefined))).toBe("t.csv.gz: there's no such file");
    expect(await problemOf(readTable(`${file}/x`, undefined))).toBe("x: there's no such file");
  });

  it('does not unfold a gzip bomb', async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from('a,b\n1,'), Buffer.alloc(300_000_000, 'x')]));
    const file = write('bomb.csv.gz', bomb);
    const before = process.memoryUsage.rss();
    expect(await problemOf(readTable(file, undefined))).toContain(
      'row 1 (line 2), column "b": the cell is longer than 1000000 bytes',
    );
    expect(process.memoryUsage.rss() - before).toBeLessThan(150_000_000);
  });

  it('takes time in proportion to a million distinct values', async () => {
    const lines = Array.from({ length: 1_000_000 }, (_, i) => `user-${(i * 7919) % 1_000_003}\n`);
    const table = await readTable(write('ids.csv', `id\n${lines.join('')}`), undefined);
    const column = table.column('id');
    if (column?.kind !== 'text') throw new Error('not text');
    expect(column.dictionary.length).toBe(1_000_000);
    expect(column.dictionary[999_999]).toBe(`user-${(999_999 * 7919) % 1_000_003}`);
    expect(column.codes[999_999]).toBe(999_999);
  }, 30_000);
});
