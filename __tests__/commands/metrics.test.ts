import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { z } from 'zod';
import { metrics, type MetricsValues } from '../../src/commands/metrics';

const fixtures = path.join(import.meta.dirname, '../fixtures/metrics');
const candidate = path.join(fixtures, 'bcancer_s0_cand.csv');
const baseline = path.join(fixtures, 'bcancer_s0_baseline.csv');

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-metrics-'));
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

function file(name: string, content: string | Buffer): string {
  const place = path.join(folder, name);
  fs.writeFileSync(place, content);
  return place;
}

/** What the command wrote to stdout, and its exit code. */
async function run(positionals: string[], values: MetricsValues = {}): Promise<{ code: number; out: string }> {
  let out = '';
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  try {
    return { code: await metrics(positionals, values), out };
  } finally {
    spy.mockRestore();
  }
}

const documentSchema = z.strictObject({
  schema: z.literal('gatehouse.metrics/v1'),
  rows: z.number(),
  task: z.string(),
  columns: z.record(z.string(), z.unknown()),
  classes: z.array(z.string()).optional(),
  join: z.string().optional(),
  measurements: z.array(
    z.looseObject({
      metric: z.string(),
      slice: z.record(z.string(), z.string()),
      value: z.number().nullable(),
      reason: z.string().optional(),
      rows: z.number(),
      baseline: z.number().nullable().optional(),
      delta: z.number().optional(),
      interval: z.tuple([z.number(), z.number()]).optional(),
      level: z.number().optional(),
      pValue: z.number().min(0).max(1).optional(),
      method: z.string().optional(),
    }),
  ),
});

async function json(positionals: string[], values: MetricsValues = {}): Promise<z.infer<typeof documentSchema>> {
  const { code, out } = await run(positionals, { ...values, format: 'json' });
  expect(code).toBe(0);
  return documentSchema.parse(JSON.parse(out));
}

describe('gatehouse metrics', () => {
  it('measures the usual metrics, and says what it read', async () => {
    const document = await json([candidate]);
    expect(document).toMatchObject({
      rows: 228,
      task: 'binary',
      classes: ['0', '1'],
      columns: { label: 'label', prediction: 'prediction', scores: ['score'] },
    });
    expect(document.measurements.map(({ metric }) => metric)).toEqual([
      'accuracy',
      'balanced_accuracy',
      'precision',
      'recall',
      'f1',
      'mcc',
      'roc_auc',
      'average_precision',
      'log_loss',
      'brier',
      'ece',
    ]);
    expect(document.measurements.every(({ value, slice }) => value !== null && Object.keys(slice).length === 0)).toBe(
      true,
    );
  });

  it('gives the metric as it was asked for, in order, twice if asked twice', async () => {
    const metric = ['f1( average = macro )', 'roc_auc', 'roc_auc'];
    const { measurements } = await json([candidate], { metric });
    expect(measurements.map((one) => one.metric)).toEqual(metric);
  });

  it('exits 0 where a value is null', async () => {
    const { measurements } = await json([candidate], { metric: ['accuracy_difference(by=size, min_size=500)'] });
    expect(measurements).toMatchObject([{ value: null, reason: expect.stringContaining('fewer than min_size=500') }]);
  });

  it('compares with a baseline, by slices', async () => {
    const { join, measurements } = await json([candidate], {
      baseline,
      by: ['size'],
      metric: ['roc_auc', 'f1'],
      margin: '0.01',
    });
    expect(join).toBe('on column id');
    expect(measurements).toHaveLength(6);
    for (const { value, baseline: other, delta, interval, level } of measurements) {
      expect(delta).toBeCloseTo((value ?? NaN) - (other ?? NaN), 12);
      expect(interval?.[0]).toBeLessThanOrEqual(delta ?? NaN);
      expect(interval?.[1]).toBeGreaterThanOrEqual(delta ?? NaN);
      expect(level).toBe(0.95);
    }
    expect(measurements.map(({ method, slice }) => [method, slice.size])).toEqual([
      ['delong', undefined],
      ['bootstrap-bca', undefined],
      ['delong', 'large'],
      ['bootstrap-bca', 'large'],
      ['delong', 'small'],
      ['bootstrap-bca', 'small'],
    ]);
  });

  it('gives the same answer to the same files, byte for byte', async () => {
    const values = { baseline, metric: ['f1', 'log_loss', 'demographic_parity_difference(by=size)'], format: 'json' };
    expect((await run([candidate], values)).out).toBe((await run([candidate], values)).out);
  });

  it('slices by columns crossed, named with a comma', async () => {
    const table = file('crossed.csv', 'label,prediction,a,b\n1,1,x,p\n0,1,x,q\n1,1,y,p\n');
    const { measurements } = await json([table], { metric: ['accuracy'], by: ['a,b'] });
    expect(measurements.map(({ slice }) => slice)).toEqual([
      {},
      { a: 'x', b: 'p' },
      { a: 'x', b: 'q' },
      { a: 'y', b: 'p' },
    ]);
  });

  it('reads gzip, and the task from the values', async () => {
    const table = file('packed.csv.gz', zlib.gzipSync('target;prediction\n1.5;2\n2.5;2\n3.5;4\n'));
    expect(await json([table], { metric: ['mae'] })).toMatchObject({
      task: 'regression',
      measurements: [{ value: 0.5 }],
    });
  });

  it('prints a table for people, in which nothing from the file can steer the terminal', async () => {
    const table = file('names.csv', 'label,prediction,who\n1,1,\u001b[31mred\n0,1,::error::x\n');
    const { out } = await run([table], { metric: ['accuracy', 'precision(zero_division=nan)'], by: ['who'] });
    expect(out).toContain('names.csv: 2 rows, binary, positive class 1');
    expect(out).toMatch(/^accuracy +0\.5$/m);
    expect(out).not.toContain('\u001b');
    expect(out).toContain('\\x1b[31mred');
  });

  it('shows a confusion matrix', async () => {
    const { out } = await run([candidate], { metric: ['confusion_matrix'] });
    expect(out).toContain('true × predicted, classes 0, 1:\n    79  6\n    8  135');
    const { measurements } = await json([candidate], { metric: ['confusion_matrix', 'confusion_matrix(cell=fp)'] });
    expect(measurements).toMatchObject([
      {
        value: null,
        matrix: [
          [79, 6],
          [8, 135],
        ],
        classes: ['0', '1'],
      },
      { value: 6 },
    ]);
  });

  it('writes to --output', async () => {
    const output = path.join(folder, 'out.json');
    const { out } = await run([candidate], { metric: ['accuracy'], format: 'json', output });
    expect(out).toBe('');
    expect(documentSchema.parse(JSON.parse(fs.readFileSync(output, 'utf8'))).rows).toBe(228);
  });

  it.each([
    ['no file', [], {}, 'metrics takes one FILE'],
    ['two files', [candidate, baseline], {}, 'metrics takes one FILE'],
    ['a file that is not there', ['nowhere.csv'], {}, 'nowhere.csv'],
    ['an unknown task', [candidate], { task: 'binari' }, 'did you mean binary?'],
    ['an unknown format', [candidate], { format: 'yaml' }, 'valid: text, json'],
    ['a negative margin', [candidate], { margin: '-0.1' }, '--margin -0.1: must be 0 or more'],
    ['a margin that is no number', [candidate], { margin: 'small' }, '--margin small'],
    ['a level of 95', [candidate], { level: '95' }, '--level 95: must be between 0 and 1'],
    ['an unknown metric', [candidate], { metric: ['roc_auk'] }, 'did you mean roc_auc?'],
    ['an unknown slice', [candidate], { by: ['sise'] }, 'there is no column sise (--by); did you mean size?'],
    [
      'an unknown group',
      [candidate],
      { metric: ['accuracy_difference(by=sise)'] },
      'there is no column sise; did you mean size? Columns: ',
    ],
    ['a missing baseline', [candidate], { baseline: 'nowhere.csv' }, 'nowhere.csv'],
  ])('refuses %s', async (_, positionals, values, problem) => {
    await expect(run(positionals, values)).rejects.toMatchObject({ message: expect.stringContaining(problem) });
  });

  it.each([
    ['an empty file', '', 'empty.csv'],
    ['a header alone', 'label,prediction\n', 'there are no rows'],
    ['a ragged row', 'label,prediction\n0,1\n1\n', 'row 2'],
    ['a NaN score', 'label,score\n0,0.5\n1,NaN\n', 'row 2, column "score"'],
    ['an empty score', 'label,score\n0,0.5\n1,\n', 'row 2, column "score"'],
  ])('refuses %s, naming the place', async (name, content, problem) => {
    const table = file(name === 'an empty file' ? 'empty.csv' : `${name.replaceAll(' ', '-')}.csv`, content);
    await expect(run([table], { task: 'binary' })).rejects.toMatchObject({ message: expect.stringContaining(problem) });
  });
});
