import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { drift, type DriftValues } from '../../src/commands/drift';
import { GatehouseError } from '../../src/errors';
import { draw } from '../stats/drift/samples';

let folder = '';
const file = (name: string): string => path.join(folder, name);

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drift-'));
  const rows = (seed: number, shift: number): string =>
    [...draw(seed, 300, 1, shift)].map((value, i) => `${i},${value},${i % 3 === 0 ? 'a' : 'b'}`).join('\n');
  fs.writeFileSync(file('reference.csv'), `id,x,kind\n${rows(1, 0)}\n`);
  fs.writeFileSync(file('current.csv'), `id,x,kind\n${rows(2, 0.4)}\n`);
  fs.writeFileSync(file('empty.csv'), '');
  fs.writeFileSync(file('header.csv'), 'id,x,kind\n');
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

async function run(names: readonly string[], values: DriftValues = {}): Promise<string> {
  const output = file('out');
  expect(await drift(names.map(file), { ...values, output })).toBe(0);
  return fs.readFileSync(output, 'utf8');
}

describe('gatehouse drift', () => {
  it('writes one JSON document', async () => {
    const document = JSON.parse(await run(['reference.csv', 'current.csv'], { format: 'json' })) as Record<
      string,
      unknown
    >;
    expect(document).toMatchObject({
      schema: 'gatehouse.drift/v1',
      rows: { reference: 300, current: 300 },
      drifted: ['x'],
    });
  });

  it('writes text, for the columns and tests that were named', async () => {
    const text = await run(['reference.csv', 'current.csv'], { column: ['kind', 'x'], test: ['psi', 'ks'] });
    expect(text).toMatch(/^x +numeric +psi /m);
    expect(text).toMatch(/^kind +categorical +psi /m);
    expect(text).not.toMatch(/^id /m);
  });

  const refusals: [names: string[], values: DriftValues, message: RegExp][] = [
    [['reference.csv'], {}, /takes two tables/],
    [['reference.csv', 'current.csv', 'current.csv'], {}, /takes two tables/],
    [['reference.csv', 'missing.csv'], {}, /missing\.csv/],
    [['reference.csv', 'empty.csv'], {}, /empty\.csv/],
    [['reference.csv', 'header.csv'], {}, /header\.csv: has no rows/],
    [['reference.csv', 'current.csv'], { column: ['y'] }, /"y"/],
    [['reference.csv', 'current.csv'], { test: ['ksx'] }, /did you mean ks/],
    [['reference.csv', 'current.csv'], { format: 'yaml' }, /--format yaml/],
    [['reference.csv', 'current.csv'], { alpha: '5' }, /--alpha 5/],
    [['reference.csv', 'current.csv'], { adjust: 'no' }, /--adjust no/],
  ];
  it.each(refusals)('%j %j is refused', async (names, values, message) => {
    const refused = drift(names.map(file), values);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toBeInstanceOf(GatehouseError);
  });
});
