import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  createMlflowClient,
  downloadArtifact,
  mlflowFromEnvironment,
  type MlflowMetrics,
  parseMlflow,
  readMlflow,
} from '../../src/engines/mlflow';
import { EvidenceError, MissingEvidenceError } from '../../src/errors';
import { artifactsGate } from '../../src/gates/artifacts';
import { treeInMlflow } from '../../src/gates/artifacts/mlflow';
import { gateSettings } from '../../src/policy/schema';
import type { Report } from '../../src/report';
import { parseReport } from '../../src/reports/schema';
import { runBuilt } from '../helpers/built';
import { calling, dictOf } from '../helpers/pickles';
import { type MlflowInstance, type MlflowUser, startMlflow } from '../helpers/mlflow';
import { engine } from './engines';

// MLflow takes a third of a second and more to check a password, for each request.
jest.setTimeout(60_000);

const admin: MlflowUser = { username: 'admin', password: 'admin-of-the-test' };
const stranger: MlflowUser = { username: 'stranger', password: 'stranger-of-the-test' };
const model = 'churn model #1';
const name = encodeURIComponent(model);
const predictions = 'id,label,score\n1,1,0.75\n2,0,0.25\n';
/** Larger than what one read or write takes, and no text. */
const large = Buffer.alloc(3_000_001, 'GATE\xff\x00', 'latin1');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-downloads-'));
const servers: MlflowInstance[] = [];
let open: MlflowInstance;
let closed: MlflowInstance;
const runs = { first: '', second: '', going: '', failed: '', empty: '', closed: '' };

beforeAll(async () => {
  const start = async (options: Parameters<typeof startMlflow>[1]): Promise<MlflowInstance> => {
    const server = await startMlflow(engine('mlflow/bin/mlflow'), options);
    servers.push(server);
    return server;
  };
  // Both are waited for, so that the one that starts is stopped when the other doesn't.
  const [first, second] = await Promise.allSettled([start({}), start({ admin, ownStore: true })]);
  if (first.status === 'rejected') throw first.reason;
  if (second.status === 'rejected') throw second.reason;
  open = first.value;
  closed = second.value;

  const files = { 'predictions.csv': predictions, 'eval set/large.parquet': large };
  runs.first = await open.run({ metrics: { roc_auc: 0.86, zero: 0 }, files });
  runs.second = await open.run({
    metrics: { roc_auc: 0.87, log_loss: 'NaN', top: 'Infinity', bottom: '-Infinity', 'f1/macro avg': 0.5 },
  });
  runs.going = await open.run({ metrics: { roc_auc: 0.5 }, status: 'RUNNING' });
  runs.failed = await open.run({ metrics: { roc_auc: 0.99 }, status: 'FAILED' });
  runs.empty = await open.run({});
  for (const run of [runs.first, runs.second]) await open.register(model, run);
  await open.setAlias(model, 'champion', '1');

  runs.closed = await closed.run({ metrics: { roc_auc: 0.91 }, files });
  await closed.register(model, runs.closed);
  await closed.post('users/create', stranger);
}, 200_000);

afterAll(async () => {
  await Promise.all(servers.map((server) => server[Symbol.asyncDispose]()));
  fs.rmSync(folder, { recursive: true, force: true });
}, 30_000);

const clientOf = (server: MlflowInstance, user?: MlflowUser) =>
  createMlflowClient(
    mlflowFromEnvironment({
      MLFLOW_TRACKING_URI: server.url,
      MLFLOW_TRACKING_USERNAME: user?.username,
      MLFLOW_TRACKING_PASSWORD: user?.password,
    }),
  );

async function read(text: string, server = open, user?: MlflowUser): Promise<MlflowMetrics> {
  const reference = parseMlflow(text);
  if (reference.artifact !== undefined) throw new Error(`${text} names a file`);
  return await readMlflow(reference, clientOf(server, user));
}

async function download(text: string, server = open, user?: MlflowUser): Promise<Buffer> {
  const reference = parseMlflow(text);
  if (reference.artifact === undefined) throw new Error(`${text} names no file`);
  const { file } = await downloadArtifact(reference, clientOf(server, user), folder);
  return fs.readFileSync(file);
}

describe('metrics', () => {
  it('of a run are all of them, whatever their value', async () => {
    const { metrics, run, version, notes } = await read(`mlflow:runs:/${runs.second}`);
    expect(new Map(metrics.values)).toEqual(
      new Map([
        ['roc_auc', 0.87],
        ['log_loss', NaN],
        ['top', Infinity],
        ['bottom', -Infinity],
        ['f1/macro avg', 0.5],
      ]),
    );
    expect({ run, version, notes }).toEqual({ run: runs.second, version: undefined, notes: [] });
  });

  it('of a version are those of its run', async () => {
    const { metrics, source } = await read(`mlflow:models:/${name}/1`);
    expect(Object.fromEntries(metrics.values)).toEqual({ roc_auc: 0.86, zero: 0 });
    expect(source).toBe(`mlflow:models:/${name}/1 (version 1, run ${runs.first})`);
  });

  it('of an alias go with it', async () => {
    const champion = `mlflow:models:/${name}@champion`;
    expect(await read(champion)).toMatchObject({ version: '1', run: runs.first });
    await open.setAlias(model, 'champion', '2');
    expect(await read(champion)).toMatchObject({ version: '2', run: runs.second });
    await open.setAlias(model, 'champion', '1');
    expect(await read(champion)).toMatchObject({ version: '1', run: runs.first });
  });

  it('are the last values', async () => {
    const run = await open.run({ metrics: { loss: 0.5 } });
    await open.post('runs/log-metric', { run_id: run, key: 'loss', value: 0.25, timestamp: Date.now(), step: 1 });
    const { metrics } = await read(`mlflow:runs:/${run}`);
    expect([...metrics.values]).toEqual([['loss', 0.25]]);
  });

  it('of a run that goes on have a note', async () => {
    const { notes } = await read(`mlflow:runs:/${runs.going}`);
    expect(notes).toEqual([expect.stringContaining('not finished (RUNNING)')]);
  });
});

describe('what is missing, and what is wrong', () => {
  it.each<[string, () => string, RegExp]>([
    ['an alias', () => `mlflow:models:/${name}@challenger`, /has no alias challenger \(it has champion\)/],
    ['a version', () => `mlflow:models:/${name}/99`, /has no version 99/],
    ['a model', () => 'mlflow:models:/absent@champion', /no registered model absent/],
    ['a model with a version', () => 'mlflow:models:/absent/1', /no version 1 of a registered model absent/],
    ['a run', () => `mlflow:runs:/${'0'.repeat(32)}`, /no such run/],
  ])('%s is missing', async (_, text, expected) => {
    const error = await read(text()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MissingEvidenceError);
    expect(error).toHaveProperty('message', expect.stringMatching(expected));
  });

  it('a deleted run', async () => {
    const run = await open.run({ metrics: { loss: 1 } });
    await open.post('runs/delete', { run_id: run });
    await expect(read(`mlflow:runs:/${run}`)).rejects.toThrow(/was deleted; restore it/);
  });

  it.each<[string, () => string, RegExp]>([
    ['a failed run', () => runs.failed, /status FAILED/],
    ['a run without metrics', () => runs.empty, /evaluated nothing/],
    [
      'a file that a run lacks',
      () => `${runs.first}/nope.csv`,
      /no file nope\.csv; among its files there is .*predictions\.csv/,
    ],
    ['a file in a folder that a run lacks', () => `${runs.first}/nope/nope.csv`, /in its folder nope there is nothing/],
    ['a folder', () => `${runs.first}/eval set`, /eval set is a folder of the run/],
  ])('%s is an error, and no first run', async (_, reference, expected) => {
    const text = `mlflow:runs:/${reference()}`;
    const work = parseMlflow(text).artifact === undefined ? read(text) : download(text);
    const error = await work.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EvidenceError);
    expect(error).not.toBeInstanceOf(MissingEvidenceError);
    expect(error).toHaveProperty('message', expect.stringMatching(expected));
  });

  it('an address that is not that of the API', async () => {
    const client = createMlflowClient({ trackingUri: `${open.url}/api` });
    const reference = parseMlflow(`mlflow:models:/${name}@champion`);
    if (reference.artifact !== undefined) throw new Error('no file is meant');
    const error = await readMlflow(reference, client).catch((reason: unknown) => reason);
    expect(error).not.toBeInstanceOf(MissingEvidenceError);
    expect(error).toHaveProperty('message', expect.stringMatching(/answered 404; this is no MLflow server/));
  });
});

describe('files', () => {
  it.each<[string, () => MlflowInstance, MlflowUser | undefined]>([
    ['that the server hands out', () => open, undefined],
    ['that it fetches from a store of its own', () => closed, admin],
  ])('%s', async (_, server, user) => {
    const csv = await download(`mlflow:models:/${name}/1#predictions.csv`, server(), user);
    expect(csv.toString()).toBe(predictions);
    const run = server() === open ? runs.first : runs.closed;
    const parquet = await download(`mlflow:runs:/${run}/eval set/large.parquet`, server(), user);
    expect(parquet.equals(large)).toBe(true);
  });
});

describe('models', () => {
  const variables = ['MLFLOW_TRACKING_URI', 'MLFLOW_TRACKING_USERNAME', 'MLFLOW_TRACKING_PASSWORD'] as const;
  const before = variables.map((key) => [key, process.env[key]] as const);
  afterEach(() => {
    for (const [key, value] of before)
      if (value === undefined) Reflect.deleteProperty(process.env, key);
      else process.env[key] = value;
  });

  it.each<[string, () => MlflowInstance, MlflowUser | undefined]>([
    ['that the server hands out', () => open, undefined],
    ['that it fetches from a store of its own', () => closed, admin],
  ])('%s are judged', async (_, server, user) => {
    const files = {
      'model/MLmodel': 'flavors: {}\n',
      'model/data/my model.pkl': calling('posix', 'system'),
      'model/fine.pkl': dictOf({ name: 'churn' }),
      'beside.pkl': calling('posix', 'system'),
    };
    const run = await server().run({ files });
    const version = await server().register('judged model', run, 'model');
    process.env.MLFLOW_TRACKING_URI = server().url;
    if (user)
      Object.assign(process.env, { MLFLOW_TRACKING_USERNAME: user.username, MLFLOW_TRACKING_PASSWORD: user.password });
    for (const text of [`mlflow:models:/judged model/${version}`, `mlflow:runs:/${run}/model`]) {
      const own = fs.mkdtempSync(path.join(folder, 'model-'));
      const tree = await treeInMlflow(text, own, 1_000_000);
      const entries = await tree.list();
      expect(entries.map((entry) => entry.path)).toEqual(
        ['MLmodel', 'data/my model.pkl', 'fine.pkl'].map((file) => `${text}/${file}`),
      );
      const settings = gateSettings.artifacts.parse({});
      const { detections } = await artifactsGate.scan({ tree, entries, settings, progress: () => undefined });
      expect(
        detections.filter(({ severity }) => severity !== 'low').map(({ rule, location }) => `${rule} ${location.path}`),
      ).toEqual([`dangerous-call ${text}/data/my model.pkl`]);
      await expect(treeInMlflow(text, own, 20)).rejects.toThrow(/more than the 20 bytes/);
    }
  });
});

describe('a server that asks who one is', () => {
  it('is read with a user name and password', async () => {
    const { metrics } = await read(`mlflow:models:/${name}/1`, closed, admin);
    expect([...metrics.values]).toEqual([['roc_auc', 0.91]]);
  });

  it.each<[string, MlflowUser | undefined, RegExp]>([
    [
      'without',
      undefined,
      /answered 401 \(You are not authenticated.*; it wants credentials: set MLFLOW_TRACKING_TOKEN/,
    ],
    ['with wrong ones', { ...admin, password: 'wrong-password' }, /answered 401 .*; the credentials are wrong/],
    [
      'with those of a user without rights',
      stranger,
      /answered 403 \(Permission denied\); the user of .* may not read/,
    ],
  ])('refuses %s', async (_, user, expected) => {
    for (const text of [`mlflow:runs:/${runs.closed}`, `mlflow:models:/${name}/1`]) {
      const error = await read(text, closed, user).catch((reason: unknown) => reason);
      expect(error).not.toBeInstanceOf(MissingEvidenceError);
      expect(error).toHaveProperty('message', expect.stringMatching(expected));
      expect(String(error)).not.toMatch(/wrong-password|-of-the-test/);
    }
  });
});

describe('the built gate', () => {
  const checked = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-mlflow-gate-'));
  afterAll(() => {
    fs.rmSync(checked, { recursive: true, force: true });
  });

  /** `rule` is an entry of the policy's rules, `more` further lines of its metrics section. */
  async function judged(candidate: string, baseline: string, rule: string, more = ''): Promise<[number, Report]> {
    const policy = `version: 1\ngates:\n  metrics:\n    candidate: '${candidate}'\n    baseline: '${baseline}'\n${more}    rules:\n      - ${rule}\n`;
    fs.mkdirSync(path.join(checked, '.github'), { recursive: true });
    fs.writeFileSync(path.join(checked, '.github/gatehouse.yml'), policy);
    const { code, stdout } = await runBuilt('cli.js', ['check', checked, '--gate', 'metrics', '--format', 'json'], {
      env: { MLFLOW_TRACKING_URI: open.url },
    });
    return [code, parseReport(stdout)];
  }

  const champion = `mlflow:models:/${name}@champion`;

  it('passes a candidate run that is better than the champion, and says which version that was', async () => {
    const [code, report] = await judged(`mlflow:runs:/${runs.second}`, champion, '{ metric: roc_auc, max-drop: 0 }');
    expect([code, report.verdict]).toEqual([0, 'pass']);
    expect(report.gates[0]?.measurements).toMatchObject([{ metric: 'roc_auc', value: 0.87, baseline: 0.86 }]);
  });

  it('fails one that is worse, and notes that its run has not ended', async () => {
    const [code, report] = await judged(`mlflow:runs:/${runs.going}`, champion, '{ metric: roc_auc, max-drop: 0.1 }');
    expect([code, report.verdict]).toEqual([1, 'fail']);
    expect(report.gates[0]?.findings.map(({ rule }) => rule)).toEqual(['metric-drop', 'metric-evidence']);
  });

  it.each([
    ['a metric that is NaN', '{ metric: log_loss, max: 1 }', 'NaN'],
    ['a metric that is infinite', '{ metric: top, min: 0 }', 'Infinity'],
    ['a metric that nobody logged', '{ metric: accuracy, min: 0 }', 'no number accuracy'],
  ])('is in error for %s', async (_, rule, problem) => {
    const [code, report] = await judged(`mlflow:runs:/${runs.second}`, champion, rule);
    expect([code, report.gates[0]?.status]).toEqual([2, 'error']);
    expect(report.gates[0]?.reason).toContain(problem);
  });

  it('knows a first run from a run that is not there', async () => {
    const nobody = `mlflow:models:/${name}@nobody`;
    const rule = '{ metric: roc_auc, max-drop: 0, min: 0.5 }';
    const candidate = `mlflow:runs:/${runs.second}`;
    expect((await judged(candidate, nobody, rule))[0]).toBe(2);
    expect((await judged(candidate, nobody, rule, '    first-run: warn\n'))[1].verdict).toBe('warn');
    expect((await judged(`mlflow:runs:/${'0'.repeat(32)}`, champion, rule, '    first-run: pass\n'))[0]).toBe(2);
  });

  it('judges predictions that the runs keep as files', async () => {
    const file = `mlflow:runs:/${runs.first}/predictions.csv`;
    const [code, report] = await judged(
      file,
      `mlflow:models:/${name}@champion#predictions.csv`,
      '{ metric: roc_auc, min: 0.9, max-drop: 0 }',
    );
    expect([code, report.gates[0]?.unit, report.gates[0]?.evaluated]).toEqual([0, 'rows', 2]);
  });
});
