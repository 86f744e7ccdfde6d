import fs from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { TableError, openNames, readTable } from '../../../src/formats/table';
import { seeded } from '../../helpers/random';
import { cellsOf } from './cells';
import { problemOf, temporaryFiles } from './files';

const folder = path.join(import.meta.dirname, '../../fixtures/tables');
const { rows, columns } = JSON.parse(fs.readFileSync(path.join(folder, 'expected.json'), 'utf8')) as {
  rows: number;
  columns: Record<string, { kind: string; values: unknown[] }>;
};

const write = temporaryFiles();

const fixture = (name: string): string => path.join(folder, name);

/** JSON has no NaN; the generator writes what isn't finite as Python does. */
const special = new Map<unknown, number>([
  ['nan', NaN],
  ['inf', Infinity],
  ['-inf', -Infinity],
]);

describe('Parquet and Arrow files written by pyarrow and polars', () => {
  const files = fs
    .readdirSync(folder)
    .filter((name) => /\.(parquet|feather|arrows?)$/.test(name) && name !== 'delta.arrows');

  it.each(files)('%s holds what was written', async (name) => {
    const table = await readTable(fixture(name), undefined);
    expect(table.rows).toBe(rows);
    expect(await openNames(fixture(name))).toEqual(table.names);
    const nested = table.names.filter((column) => ['list', 'struct', 'map'].includes(column));
    expect([...table.skipped.keys()]).toEqual(nested);
    let compared = 0;
    for (const column of table.names) {
      if (nested.includes(column)) continue;
      const expected = columns[column];
      const { kind, cells, missing } = cellsOf(table.column(column));
      const values = expected?.values.map((value) =>
        expected.kind === 'number' ? (special.get(value) ?? value) : value,
      );
      expect({ column, kind, cells, missing }).toEqual({
        column,
        kind: expected?.kind,
        cells: values,
        missing: values?.filter((value) => value === null).length,
      });
      compared++;
    }
    expect(compared).toBeGreaterThan(1);
  });
});

describe('what pyarrow writes in batches', () => {
  it('reads a dictionary that grows', async () => {
    const table = await readTable(fixture('delta.arrows'), undefined);
    expect(cellsOf(table.column('c'))).toEqual({
      kind: 'text',
      cells: ['a', 'b', null, 'a', 'c', 'a', 'b'],
      missing: 1,
    });
  });

  it.each(['v1-snappy.parquet', 'zstd.feather', 'lz4.feather'])('refuses a nested column of %s', async (name) => {
    expect(await problemOf(readTable(fixture(name), ['last', 'struct']))).toMatch(
      /column "struct": holds lists, (maps or )?structs/,
    );
  });

  it('reads only what was asked for', async () => {
    const table = await readTable(fixture('v2-zstd.parquet'), ['last']);
    expect(table.column('text')).toBeUndefined();
    expect(table.column('last')).toBeDefined();
    expect(await problemOf(readTable(fixture('v2-zstd.parquet'), ['las']))).toContain(
      'column "las": there is no such column',
    );
  });
});

describe('damaged Parquet and Arrow files', () => {
  const names = [
    'v1-snappy.parquet',
    'v2-zstd.parquet',
    'v2-plain-brotli.parquet',
    'delta.parquet',
    'lz4.feather',
    'views.arrow',
  ];

  it.each(names)('%s cut off anywhere is a TableError', async (name) => {
    const bytes = fs.readFileSync(fixture(name));
    for (let part = 1; part < 20; part++) {
      const file = write(`cut-${name}`, bytes.subarray(0, Math.floor((bytes.length * part) / 20)));
      expect(await problemOf(readTable(file, undefined))).toMatch(/cut off|damaged/);
    }
  });

  it('never crash the reader, whatever byte is wrong', async () => {
    const random = seeded(7);
    for (let i = 0; i < 600; i++) {
      const name = names[random.int(names.length)] ?? '';
      const bytes = fs.readFileSync(fixture(name));
      const changes = 1 + random.int(4);
      for (let change = 0; change < changes; change++) {
        // Half of them in the last kilobytes, where the metadata is.
        const at =
          random.int(2) === 0 ? random.int(bytes.length) : bytes.length - 1 - random.int(Math.min(bytes.length, 3000));
        bytes[at] = random.int(3) === 0 ? 0xff : random.int(256);
      }
      const file = write('damaged', bytes);
      await readTable(file, undefined).catch((error: unknown) => {
        if (!(error instanceof TableError)) throw error;
      });
    }
  }, 60_000);
});
