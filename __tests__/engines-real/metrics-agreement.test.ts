import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { runBuilt } from '../helpers/built';
import { differences } from '../helpers/differences';
import { engine, root, run } from './engines';

/** Tables are drawn anew from each of these. */
const seeds = [1, 2, 3];

const optionsOf = z.record(z.string(), z.union([z.string(), z.number()])).default({});
const answer = {
  /** Fields of the measurement; null: it has no value. */
  expected: z.record(z.string(), z.json()),
  /** Fields that only come close: each number at most `within` away. */
  near: z
    .record(z.string(), z.object({ value: z.union([z.number(), z.array(z.number())]), within: z.number() }))
    .default({}),
  options: optionsOf,
};
const reference = z.object({
  metrics: z.array(
    z.object({ file: z.string(), metric: z.string(), slice: z.record(z.string(), z.string()).default({}), ...answer }),
  ),
  drift: z
    .array(z.object({ reference: z.string(), current: z.string(), column: z.string(), test: z.string(), ...answer }))
    .default([]),
});
type Reference = z.infer<typeof reference>;

const measured = z.object({
  measurements: z.array(z.looseObject({ metric: z.string(), slice: z.record(z.string(), z.string()) })),
});
const drifted = z.object({
  columns: z.array(z.object({ column: z.string(), tests: z.array(z.looseObject({ test: z.string() })) })),
});

/** What Gatehouse prints for some arguments, as JSON. */
async function printed<T>(schema: z.ZodType<T>, args: readonly string[], cwd: string): Promise<T> {
  const { code, stdout, stderr } = await runBuilt('cli.js', [...args, '--format', 'json'], { cwd });
  if (code !== 0) throw new Error(`${args.slice(0, 4).join(' ')}: exit code ${code}: ${stderr}`);
  return schema.parse(JSON.parse(stdout));
}

const flags = (options: z.infer<typeof optionsOf>): string[] =>
  Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);

/** Answers the cases that one run of the program can, two runs at a time. */
async function inRuns<T extends { options: z.infer<typeof optionsOf> }>(
  cases: readonly T[],
  filesOf: (one: T) => readonly string[],
  answers: (files: readonly string[], options: readonly string[], group: readonly T[]) => Promise<string[]>,
): Promise<string[]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of cases) {
    const key = JSON.stringify([filesOf(one), one.options]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const waiting = groups.values();
  const found: string[] = [];
  const worker = async (): Promise<void> => {
    for (const group of waiting) found.push(...(await answers(filesOf(group[0]), flags(group[0].options), group)));
  };
  await Promise.all([worker(), worker()]);
  return found;
}

const named = (option: string, names: readonly string[]): string[] =>
  [...new Set(names)].flatMap((name) => [`--${option}`, name]);

/** What of one answer is not as expected. */
function unlike(
  own: Readonly<Record<string, unknown>> | undefined,
  { expected, near }: Pick<Reference['metrics'][number], 'expected' | 'near'>,
  place: string,
): string[] {
  const far = Object.entries(near).flatMap(([name, { value, within }]) => {
    const numbers = z.array(z.number()).safeParse([own?.[name]].flat()).data ?? [];
    const close = [value].flat().every((number, i) => Math.abs((numbers[i] ?? NaN) - number) <= within);
    return close ? [] : [`${place}.${name}: ${JSON.stringify(own?.[name])}, not within ${within} of ${String(value)}`];
  });
  return [...differences(own, expected, place), ...far];
}

const metricDifferences = (folder: string, cases: Reference['metrics']): Promise<string[]> =>
  inRuns(
    cases,
    ({ file }) => [file],
    async (files, options, group) => {
      const metrics = group.map(({ metric }) => metric);
      const args = ['metrics', ...files, ...options, ...named('metric', metrics)];
      const { measurements } = await printed(measured, args, folder);
      const key = (metric: string, slice: object): string => JSON.stringify([metric, slice]);
      const byKey = new Map(measurements.map((one) => [key(one.metric, one.slice), one]));
      return group.flatMap((one) => {
        const place = [...files, ...options, one.metric, JSON.stringify(one.slice)].join(' ');
        return unlike(byKey.get(key(one.metric, one.slice)), one, place);
      });
    },
  );

const driftDifferences = (folder: string, cases: Reference['drift']): Promise<string[]> =>
  inRuns(
    cases,
    (one) => [one.reference, one.current],
    async (files, options, group) => {
      const tests = group.map(({ test }) => test);
      const { columns } = await printed(drifted, ['drift', ...files, ...options, ...named('test', tests)], folder);
      return group.flatMap((one) => {
        const column = columns.find(({ column: name }) => name === one.column);
        const place = [...files, ...options, one.column, one.test].join(' ');
        return unlike(
          column?.tests.find(({ test }) => test === one.test),
          one,
          place,
        );
      });
    },
  );

async function written(args: readonly string[], folder: string): Promise<Reference> {
  const script = path.join(root, '__tests__/engines-real/metrics_reference');
  const { code, stderr } = await run(engine('metrics/bin/python'), ['-B', script, ...args]);
  if (code !== 0) throw new Error(stderr);
  return reference.parse(JSON.parse(await readFile(path.join(folder, 'reference.json'), 'utf8')));
}

let parent = '';
beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'gatehouse-metrics-'));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

describe.each(seeds)('scikit-learn, fairlearn, AIF360, scipy and statsmodels on the tables of seed %i', (seed) => {
  let cases: Reference;
  let folder = '';
  beforeAll(async () => {
    folder = path.join(parent, String(seed));
    cases = await written([parent, String(seed)], folder);
  }, 120_000);

  it('have the metrics of gatehouse metrics', async () => {
    expect(cases.metrics.length).toBeGreaterThan(5000);
    expect(await metricDifferences(folder, cases.metrics)).toEqual([]);
  }, 300_000);

  it('have the tests of gatehouse drift', async () => {
    expect(cases.drift.length).toBeGreaterThan(2000);
    expect(await driftDifferences(folder, cases.drift)).toEqual([]);
  }, 300_000);
});

describe('the values kept with the unit tests', () => {
  const kept = path.join(root, '__tests__/fixtures/metrics');
  const read = (folder: string, name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');

  it('are what the libraries say', async () => {
    const folder = path.join(parent, 'snapshot');
    const again = await written(['--snapshot', folder], folder);
    const before = reference.parse(JSON.parse(await read(kept, 'reference.json')));
    expect(differences(before.metrics, again.metrics)).toEqual([]);
    for (const file of new Set(again.metrics.map((one) => one.file))) {
      expect(await read(kept, file)).toBe(await read(folder, file));
    }
  }, 120_000);
});
