import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { bindMetric, type Metric } from '../../../src/engines/metrics/catalogue/index';
import type { Rows } from '../../../src/engines/metrics/data';
import { catalogue, findColumns, measureFiles, parseMetric } from '../../../src/engines/metrics/index';
import type { ColumnOptions, Measurement } from '../../../src/engines/metrics/index';
import { loadBinary, loadMulticlass, loadRanking, loadRegression } from '../../../src/engines/metrics/load';
import type { Source } from '../../../src/engines/metrics/load';
import { openNames, readTable } from '../../../src/formats/table/index';
import type { Value } from '../../../src/stats/value';

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
  tolerance: z.number(),
  cases: z.array(
    z.object({
      file: z.string(),
      metric: z.string(),
      expected: z.number().nullable(),
      options: z.object({ weight: z.string() }).optional(),
    }),
  ),
});

/** The value alone: hundreds of intervals would take the test a minute. */
async function valueOf(file: string, metric: string, options: ColumnOptions): Promise<Value | undefined> {
  const place = path.join(folder, file);
  const columns = findColumns(place, await openNames(place), options);
  const source: Source = { table: await readTable(place, undefined), columns };
  const compute = <D extends Rows<D>>(
    task: string,
    metrics: readonly Metric<D>[],
    [data]: readonly D[],
  ): Value | undefined => data && bindMetric(metrics, parseMetric(metric), task, []).prepare(data)(data.weights);
  if (file.includes('binary')) return compute('binary', catalogue.binary, loadBinary([source], options));
  if (file.includes('regression')) return compute('regression', catalogue.regression, loadRegression([source]));
  if (file.includes('ranking')) return compute('ranking', catalogue.ranking, loadRanking([source], options));
  return compute('multiclass', catalogue.multiclass, loadMulticlass([source]));
}

describe('values of scikit-learn, fairlearn, AIF360 and scipy (reference.json)', () => {
  const { cases, tolerance } = ours.parse(read('reference.json'));
  it.each(cases.map((one) => [`${one.file} ${one.metric} ${JSON.stringify(one.options ?? {})}`, one] as const))(
    '%s',
    async (_, { file, metric, expected, options = {} }) => {
      const value = await valueOf(file, metric, options);
      if (expected === null) expect(value).toEqual({ undefined: expect.any(String) });
      else close(value && 'value' in value ? value.value : null, expected, tolerance);
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
