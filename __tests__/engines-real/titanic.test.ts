import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { differences, engine, root, rowsOf, run, withExample } from './engines';

interface Metrics {
  readonly held_out_rows: number;
  readonly champion: { readonly accuracy: number };
  readonly candidate: { readonly accuracy: number };
}

describe('the Titanic trainer', () => {
  let metrics: Metrics;
  const reports = new Map<string, Record<string, string>[]>();
  const models = new Map<string, Buffer>();

  beforeAll(async () => {
    await withExample('titanic', async (folder) => {
      const { code, stderr } = await run(engine('titanic/bin/python'), ['train.py'], folder);
      if (code !== 0) throw new Error(stderr);
      metrics = JSON.parse(await readFile(join(folder, 'reports', 'metrics.json'), 'utf8')) as Metrics;
      for (const name of ['champion', 'candidate']) {
        reports.set(name, rowsOf(await readFile(join(folder, 'reports', `${name}.csv`), 'utf8')));
        models.set(name, await readFile(join(folder, 'models', `${name}.skops`)));
      }
    });
  }, 120_000);

  it.each(['champion', 'candidate'] as const)('trains a %s whose report bears its accuracy out', (name) => {
    const rows = reports.get(name) ?? [];
    expect(Object.keys(rows[0] ?? {})).toEqual(['id', 'label', 'prediction', 'score', 'sex', 'class']);
    expect(rows).toHaveLength(metrics.held_out_rows);
    const right = rows.filter(({ label, prediction }) => label === prediction).length;
    expect(right / rows.length).toBeCloseTo(metrics[name].accuracy, 12);
    expect(metrics[name].accuracy).toBeGreaterThan(0.7);
    expect(metrics[name].accuracy).toBeLessThan(0.9);
  });

  it.each(['champion', 'candidate'])('gives the committed report of the %s again', async (name) => {
    const before = rowsOf(await readFile(join(root, 'examples/titanic/reports', `${name}.csv`), 'utf8'));
    // The solver stops at a tolerance, and another processor may get there by other roundings.
    expect(differences(reports.get(name) ?? [], before, 1e-5)).toEqual([]);
  });

  it.each(['champion', 'candidate'])('saves the %s as a zip of JSON and arrays', (name) => {
    expect(models.get(name)?.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
  });

  it('passes its own tests', async () => {
    const { code, stdout } = await withExample('titanic', (folder) =>
      run(engine('titanic/bin/python'), ['-m', 'pytest', '-q', '-p', 'no:cacheprovider'], folder),
    );
    expect(stdout).toMatch(/^[1-9]\d* passed in /m);
    expect(code).toBe(0);
  }, 120_000);
});
