import { describe, expect, it } from '@jest/globals';
import { readMlflow } from '../../../src/engines/mlflow';
import { answer, connect, type Handler, metricsOf, problem, recorded, runOf, serve, versions } from './support';

/** The runs that hold metrics in the recordings; that of 3.17.2 belongs to version 2. */
const runs = { '2.22.5': '37e664ae71b54479a694b511cca8e009', '3.17.2': 'cb2005ae38f04ed498452314ad4b5cd7' } as const;
const candidate = [
  ['roc_auc', 0.8701],
  ['accuracy', 0.79],
  ['log_loss', NaN],
  ['loss', 1 / 3],
  ['f1', 0.77],
  ['inf_metric', Infinity],
];

describe.each(versions)('a recorded MLflow %s', (version) => {
  const read = async (text: string) => {
    await using server = await serve(recorded(version));
    return await readMlflow(metricsOf(text), connect(server.url).client);
  };

  it('gives the last metrics of a run', async () => {
    const { metrics, ...rest } = await read(`mlflow:runs:/${runs[version]}`);
    expect([...metrics.values]).toEqual(candidate);
    expect(metrics).toMatchObject({ format: 'MLflow run', evaluated: 6 });
    expect(rest).toEqual({ run: runs[version], source: `mlflow:runs:/${runs[version]}`, notes: [] });
  });

  it.each<[string, boolean, RegExp]>([
    ['mlflow:models:/titanic-clf/99', true, /has no version 99 of a registered model titanic-clf$/],
    ['mlflow:models:/titanic-clf@nope', true, /titanic-clf has no alias nope \(it has .*champion\)$/],
    [`mlflow:runs:/${'0'.repeat(32)}`, true, /MLflow has no such run$/],
  ])('has nothing under %s', async (text, missing, expected) => {
    const told = await problem(read(text));
    expect(told).toEqual({ missing, message: expect.stringMatching(expected) });
    expect(told.message.startsWith(`${text}: `)).toBe(true);
  });
});

it('follows an alias to where it stands at the moment', async () => {
  await using server = await serve(recorded('3.17.2'));
  const { client } = connect(server.url);
  const reference = metricsOf('mlflow:models:/titanic-clf@champion');
  // The recording begins with version 1, whose run it doesn't hold.
  const { message } = await problem(readMlflow(reference, client));
  expect(message).toMatch(/reading run d721f8676726402795ca3cbe7d396910 at .*not recorded/);
  const { metrics, ...rest } = await readMlflow(reference, client);
  expect([...metrics.values]).toEqual(candidate);
  expect(rest).toEqual({
    run: runs['3.17.2'],
    version: '2',
    source: `mlflow:models:/titanic-clf@champion (version 2, run ${runs['3.17.2']})`,
    notes: [],
  });
});

/** A server that answers each API call of `calls`, by the end of its path. */
const api =
  (calls: Readonly<Record<string, [status: number, body: unknown]>>): Handler =>
  ({ url = '' }, response) => {
    const [status, body] = calls[/mlflow\/([\w/-]+)\?/.exec(url)?.[1] ?? ''] ?? [418, {}];
    answer(response, body, status);
  };
const version = (fields: object): [number, unknown] => [
  200,
  { model_version: { version: '3', run_id: 'abc', ...fields } },
];
const run = (fields: Parameters<typeof runOf>[0]): [number, unknown] => [200, runOf(fields)];
const refused = (status: number, code: string): [number, unknown] => [status, { error_code: code, message: 'no' }];
const [absent, invalid] = [refused(404, 'RESOURCE_DOES_NOT_EXIST'), refused(400, 'INVALID_PARAMETER_VALUE')];
const some = [{ key: 'auc', value: 0.9 }];

describe('what is no evidence', () => {
  const byAlias = 'mlflow:models:/churn@champion';
  it.each<[string, string, Record<string, [number, unknown]>, boolean, RegExp]>([
    [
      'a run without metrics',
      'mlflow:runs:/abc',
      { 'runs/get': run({}) },
      false,
      /logged no metrics, so it evaluated nothing$/,
    ],
    ['a run with an empty list', 'mlflow:runs:/abc', { 'runs/get': run({ metrics: [] }) }, false, /evaluated nothing$/],
    [
      'a metric listed twice',
      'mlflow:runs:/abc',
      { 'runs/get': run({ metrics: [...some, ...some] }) },
      false,
      /the metric auc twice$/,
    ],
    [
      'a failed run',
      'mlflow:runs:/abc',
      { 'runs/get': run({ metrics: some, status: 'FAILED' }) },
      false,
      /status FAILED, and what it left may be half/,
    ],
    [
      'a killed run',
      'mlflow:runs:/abc',
      { 'runs/get': run({ metrics: some, status: 'KILLED' }) },
      false,
      /status KILLED/,
    ],
    [
      'a deleted run',
      'mlflow:runs:/abc',
      { 'runs/get': run({ metrics: some, stage: 'deleted' }) },
      false,
      /was deleted; restore it/,
    ],
    [
      'a version without a run',
      'mlflow:models:/churn/3',
      { 'model-versions/get': version({ run_id: '' }) },
      false,
      /version 3 was registered without a run/,
    ],
    [
      'a version that names no run',
      'mlflow:models:/churn/3',
      { 'model-versions/get': version({ run_id: undefined }) },
      false,
      /without a run/,
    ],
    [
      'a version whose run is gone',
      'mlflow:models:/churn/3',
      { 'model-versions/get': version({}), 'runs/get': absent },
      false,
      /run abc of version 3 is no longer there$/,
    ],
    [
      'a version whose run is a path',
      'mlflow:models:/churn/3',
      { 'model-versions/get': version({ run_id: '../x' }) },
      false,
      /not MLflow's/,
    ],
    [
      'a version that is no number',
      byAlias,
      { 'registered-models/alias': version({ version: '3\n::error::' }) },
      false,
      /not MLflow's/,
    ],
    [
      'no model (3.x)',
      byAlias,
      { 'registered-models/alias': absent, 'registered-models/get': absent },
      true,
      /no registered model churn$/,
    ],
    [
      'no model (2.x)',
      byAlias,
      { 'registered-models/alias': invalid, 'registered-models/get': absent },
      true,
      /no registered model churn$/,
    ],
    [
      'no alias at all',
      byAlias,
      { 'registered-models/alias': invalid, 'registered-models/get': [200, { registered_model: {} }] },
      true,
      /no alias champion \(it has none\)$/,
    ],
    [
      'an alias refused for another reason',
      byAlias,
      {
        'registered-models/alias': invalid,
        'registered-models/get': [200, { registered_model: { aliases: [{ alias: 'champion', version: '1' }] } }],
      },
      false,
      /lists the alias champion but/,
    ],
    [
      'an alias that may not be read',
      byAlias,
      { 'registered-models/alias': refused(403, 'PERMISSION_DENIED') },
      false,
      /answered 403/,
    ],
    [
      'a model that may not be read',
      byAlias,
      { 'registered-models/alias': invalid, 'registered-models/get': refused(403, 'PERMISSION_DENIED') },
      false,
      /answered 403/,
    ],
    [
      'a version that is refused',
      'mlflow:models:/churn/3',
      { 'model-versions/get': invalid },
      false,
      /answered 400 \(no\)$/,
    ],
  ])('%s', async (_, text, calls, missing, expected) => {
    await using server = await serve(api(calls));
    const told = await problem(readMlflow(metricsOf(text), connect(server.url).client));
    expect(told).toEqual({ missing, message: expect.stringMatching(expected) });
    expect(told.message.startsWith(text)).toBe(true);
  });
});

it.each<[unknown, number]>([
  [0, 0],
  [-0.25, -0.25],
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
  [1.7976931348623157e308, Infinity],
  [-1.7976931348623157e308, -Infinity],
  [1e308, 1e308],
])('a metric of %j is %d', async (written, value) => {
  await using server = await serve(api({ 'runs/get': run({ metrics: [{ key: '__proto__', value: written }] }) }));
  const { metrics } = await readMlflow(metricsOf('mlflow:runs:/abc'), connect(server.url).client);
  expect([...metrics.values]).toEqual([['__proto__', value]]);
});

it.each(['RUNNING', 'SCHEDULED'])('says that a run is %s', async (status) => {
  await using server = await serve(api({ 'runs/get': run({ metrics: some, status }) }));
  const { notes } = await readMlflow(metricsOf('mlflow:runs:/abc'), connect(server.url).client);
  expect(notes).toEqual([`run abc is not finished (${status}); its metrics and files may still change`]);
});

it('asks for names as they are', async () => {
  await using server = await serve(api({ 'registered-models/alias': version({}), 'runs/get': run({ metrics: some }) }));
  await readMlflow(metricsOf('mlflow:models:/a b&c=%23@champion'), connect(server.url).client);
  const query = new URL(server.requests[0]?.url ?? '', server.url).searchParams;
  expect([...query]).toEqual([
    ['name', 'a b&c=#'],
    ['alias', 'champion'],
  ]);
});
