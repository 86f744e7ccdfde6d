import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { bindMetric, type Metric } from '../../../src/engines/metrics/catalogue/index';
import type { Rows } from '../../../src/engines/metrics/data';
import { catalogue, findColumns, measureFiles, parseMetric, tasks } from '../../../src/engines/metrics/index';
import type { ColumnOptions, Measurement } from '../../../src/engines/metrics/index';
import { loadBinary, loadMulticlass, loadRanking, loadRegression } from '../../../src/engines/metrics/load';
import type { Source } from '../../../src/engines/metrics/load';
import { openNames, readTable } from '../../../src/formats/table/index';
import { differences } from '../../helpers/differences';

const folder = path.join(import.meta.dirname, '../../fixtures/metrics');
const read = (file: string): unknown => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));

async function only(file: string, metric: string, options: ColumnOptions = {}): Promise<Measurement | undefined> {
  const request = { candidate: path.join(folder, file), baseline: undefined, by: [], margin: 0, level: 0.95 };
  const { measurements } = await measureFiles({ ...request, options, metrics: [metric] });
  return measurements[0];
}

/** Relative above 1, absolute below: what 1e-9 means for a mean squared error of 3,131 and for an area of 0.9 alike. */
function close(measured: number | null | undefined, expected: number, tolerance: number): void {
  expect(measured).not.toBeNull();
  expect(Math.abs((measured ?? NaN) - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
}

const ours = z.object({
  metrics: z.array(
    z.object({
      file: z.string(),
      metric: z.string(),
      expected: z.record(z.string(), z.json()),
      options: z
        .object({ weight: z.string().optional(), task: z.enum(tasks).optional(), relevant: z.number().optional() })
        .default({}),
    }),
  ),
});

/** A measurement without its interval: thousands of them would take the test minutes. */
type Measures = (metric: string) => Readonly<Record<string, unknown>>;

async function loaded(file: string, options: ColumnOptions): Promise<Measures> {
  const place = path.join(folder, file);
  const columns = findColumns(place, await openNames(place), options);
  const source: Source = { table: await readTable(place, undefined), columns };
  const measures =
    <D extends Rows<D>>(task: string, metrics: readonly Metric<D>[], [data]: readonly D[]): Measures =>
    (metric) => {
      if (!data) throw new Error(`${file} was not loaded`);
      const bound = bindMetric(metrics, parseMetric(metric), task, []);
      return { ...bound.prepare(data)(data.weights), ...bound.details(data) };
    };
  if (file.includes('binary')) return measures('binary', catalogue.binary, loadBinary([source], options));
  if (file.includes('regression')) return measures('regression', catalogue.regression, loadRegression([source]));
  if (file.includes('ranking')) return measures('ranking', catalogue.ranking, loadRanking([source], options));
  return measures('multiclass', catalogue.multiclass, loadMulticlass([source]));
}

describe('values of scikit-learn, fairlearn, AIF360 and scipy (reference.json)', () => {
  const { metrics } = ours.parse(read('reference.json'));
  const kept = new Map<string, Promise<Measures>>();
  it.each(metrics.map((one) => [`${one.file} ${one.metric} ${JSON.stringify(one.options)}`, one] as const))(
    '%s',
    async (_, { file, metric, expected, options }) => {
      const key = JSON.stringify([file, options]);
      const measures = kept.get(key) ?? loaded(file, options);
      kept.set(key, measures);
      const own = (await measures)(metric);
      const { value, ...others } = expected;
      if (value === null) expect(own).toMatchObject({ undefined: expect.any(String) });
      expect(differences(own, value === null || value === undefined ? others : expected)).toEqual([]);
    },
  );
});

const given = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      inputs: z.array(z.string()),
      metric: z.string(),
      params: z.record(z.string(), z.unknown()),
      expected: z.unknown(),
      tolerance: z.number(),
    }),
  ),
});

/** Parameters of the reference file that are ours by the same name; the others describe what ours always does. */
const named = new Set([
  'average',
  'zero_division',
  'pos_label',
  'bins',
  'strategy',
  'norm',
  'multi_class',
  'weights',
  'k',
  'alpha',
]);

function expressionOf({ id, metric, params }: z.infer<typeof given>['cases'][number]): string {
  const own = Object.entries(params).filter(([name]) => named.has(name));
  if (id.includes('ndcg_exp')) own.push(['gain', 'exponential']);
  if (id.includes('ignore_ties')) own.push(['ignore_ties', 'true']);
  return own.length === 0 ? metric : `${metric}(${own.map(([name, value]) => `${name}=${String(value)}`).join(', ')})`;
}

describe('values of the reference cases (expected.json)', () => {
  const single = given
    .parse(read('expected.json'))
    .cases.filter(({ inputs, expected }) => inputs.length === 1 && typeof expected === 'number');

  it('has cases of every task', () => {
    const prefixes = new Set(single.map(({ inputs }) => inputs[0]?.split('_')[0]));
    expect([...prefixes].sort()).toEqual(['bcancer', 'diabetes', 'ranking', 'wine']);
    expect(single.length).toBeGreaterThan(80);
  });

  it.each(single.map((one) => [`${one.id}: ${expressionOf(one)}`, one] as const))('%s', async (_, one) => {
    const relevant = one.inputs[0]?.startsWith('ranking') ? { relevant: 3 } : {};
    const measurement = await only(one.inputs[0] ?? '', expressionOf(one), relevant);
    close(measurement?.value, Number(one.expected), one.tolerance);
  });
});
