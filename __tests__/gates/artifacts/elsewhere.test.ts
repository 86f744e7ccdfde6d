import fs from 'node:fs';
import os from 'node:os';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { localChange } from '../../../src/change/resolve';
import { openRepository } from '../../../src/git/repository';
import type { Report } from '../../../src/report';
import { run } from '../../../src/run';
import { answer, runOf, serve } from '../../engines/mlflow/support';
import { calling, dictOf } from '../../helpers/pickles';
import { TestRepository } from '../../helpers/repository';

const harmful = calling('posix', 'system');
const harmless = dictOf({ name: 'churn' });

const made: TestRepository[] = [];
const repository = (): TestRepository => {
  const here = new TestRepository();
  made.push(here);
  return here;
};
afterAll(() => {
  for (const each of made) each.remove();
});

async function judged(settings: string, fill: (here: TestRepository) => void = () => undefined) {
  const here = repository();
  here.commit({ '.github/gatehouse.yml': `version: 1\ngates:\n  artifacts: ${settings}\n`, '.gitignore': 'hub\n' });
  fill(here);
  const log = { progress: () => undefined, clear: () => undefined, bug: () => undefined };
  const change = await localChange(here.folder, await openRepository(here.folder), undefined);
  const asked = { config: undefined, mode: undefined, repository: null, now: new Date('2026-11-22T12:00:00Z'), log };
  const [gate] = (await run({ root: here.folder, change, gates: ['artifacts'], ...asked })).gates;
  if (!gate) throw new Error('no gate');
  return gate;
}
const found = ({ findings }: Report['gates'][number]): string[] =>
  findings.filter(({ rule }) => !rule.startsWith('no-model-')).map(({ rule, location }) => `${rule} ${location.path}`);

describe('a model in MLflow', () => {
  const left = (): string[] => fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith('gatehouse-named-'));
  let before: string[] = [];
  const uri = process.env.MLFLOW_TRACKING_URI;
  beforeEach(() => {
    before = left();
  });
  afterEach(() => {
    if (uri === undefined) delete process.env.MLFLOW_TRACKING_URI;
    else process.env.MLFLOW_TRACKING_URI = uri;
  });

  interface Place {
    readonly files: Readonly<Record<string, Buffer>>;
    /** Where the server says that version 3 lies. */
    readonly at?: string;
    /** Of what it lists at the top, instead. */
    readonly listed?: readonly object[];
  }
  const root = '/1/models/m-1/artifacts';

  /** Entries directly in a folder. */
  function entriesIn(files: Place['files'], folder: string): { name: string; is_dir: boolean; file_size?: number }[] {
    const start = folder === '' ? '' : `${folder}/`;
    const names = Object.keys(files).filter((name) => name.startsWith(start));
    return [...new Set(names.map((name) => name.slice(start.length).split('/')[0] ?? ''))].map((name) => {
      const size = files[start + name]?.length;
      return size === undefined ? { name, is_dir: true } : { name, is_dir: false, file_size: size };
    });
  }

  async function judgedThere(settings: string, { files, at = `mlflow-artifacts:${root}`, listed }: Place) {
    await using server = await serve((request, response) => {
      const url = new URL(request.url ?? '', 'http://localhost');
      const path = decodeURIComponent(url.pathname).replace('/api/2.0/mlflow', '');
      const folder = url.searchParams.get('path') ?? '';
      const version = { model_version: { version: '3', run_id: 'abc' } };
      const send = (name: string): void => void response.end(files[name] ?? '');
      if (path === '/registered-models/alias' || path === '/model-versions/get') answer(response, version);
      else if (path === '/model-versions/get-download-uri') answer(response, { artifact_uri: at });
      else if (path === '/runs/get') answer(response, runOf({ artifacts: 's3://bucket/1/abc' }));
      else if (path === '/artifacts/list')
        answer(response, {
          files: entriesIn(files, folder).map(({ name, ...entry }) => ({
            ...entry,
            path: folder === '' ? name : `${folder}/${name}`,
          })),
        });
      else if (path === '/get-artifact') send(folder);
      else if (path === '-artifacts/artifacts') {
        const inside = folder.slice(root.length);
        const own = entriesIn(files, inside).map(({ name, ...entry }) => ({ ...entry, path: name }));
        answer(response, { files: inside === '' && listed ? listed : own });
      } else send(path.replace(`-artifacts/artifacts${root}/`, ''));
    });
    process.env.MLFLOW_TRACKING_URI = server.url;
    const gate = await judged(settings);
    expect(left()).toEqual(before);
    return gate;
  }

  const model = { MLmodel: Buffer.from('flavors: {}\n'), 'data/model.pkl': harmful, 'fine.pkl': harmless };

  it.each(['mlflow:models:/churn@champion', 'mlflow:models:/churn/3'])('is downloaded and judged: %s', async (text) => {
    const gate = await judgedThere(`{ paths: ["${text}"] }`, { files: model });
    expect(gate.status).toBe('fail');
    expect(gate.evaluated).toBeGreaterThanOrEqual(2);
    expect(found(gate)).toEqual([`dangerous-call ${text}/data/model.pkl`]);
  });

  it.each([
    ['mlflow:runs:/abc', 'mlflow:runs:/abc/model/a.pkl'],
    ['mlflow:runs:/abc/model', 'mlflow:runs:/abc/model/a.pkl'],
    ['mlflow:runs:/abc/model/a.pkl', 'mlflow:runs:/abc/model/a.pkl'],
    ['mlflow:models:/churn/3', 'mlflow:models:/churn/3/a.pkl'],
    ['mlflow:models:/churn/3#model', 'mlflow:models:/churn/3#model/a.pkl'],
  ])('is found among the files of its run: %s', async (text, place) => {
    const files = { 'model/a.pkl': harmful, 'other/b.txt': Buffer.from('b') };
    const gate = await judgedThere(`{ paths: ["${text}"] }`, { files, at: 's3://bucket/1/abc/model' });
    expect(found(gate)).toEqual([`dangerous-call ${place}`]);
  });

  it.each<[string, string, Place, string]>([
    [
      'is too large by its list',
      'max-download: 100',
      { files: { 'a.pkl': Buffer.alloc(101) } },
      'it has more than the 100 bytes',
    ],
    [
      'is larger than its list says',
      'max-download: 100',
      { files: { 'a.pkl': Buffer.alloc(101) }, listed: [{ path: 'a.pkl', is_dir: false }] },
      'more than the 100 bytes that may still be read',
    ],
    ['has no files', '', { files: {} }, 'there are no files'],
    ['has no model files', '', { files: { 'a.txt': Buffer.from('a\n') } }, 'it holds no model files'],
    [
      'lies where nobody hands it out',
      '',
      { files: model, at: 's3://else/where' },
      "in a store that it doesn't hand out (s3:…)",
    ],
    ['lies in a folder above', '', { files: model, at: 'mlflow-artifacts:/1/../2' }, 'a folder that leads elsewhere'],
    ...['..', '../a.pkl', 'a/b.pkl', '', '/etc/passwd', 'a\\b.pkl'].map((path): [string, string, Place, string] => [
      `is listed as ${JSON.stringify(path)}`,
      '',
      { files: model, listed: [{ path, is_dir: false }] },
      'which is no file of that folder',
    ]),
    [
      'is listed twice',
      '',
      { files: model, listed: [{ path: 'fine.pkl' }, { path: 'fine.pkl' }] },
      'which is no file of that folder',
    ],
    [
      'has too many files',
      '',
      { files: model, listed: Array.from({ length: 10_001 }, (_, i) => ({ path: String(i) })) },
      'more than the 10000 files and folders',
    ],
  ])('is an error where it %s', async (_, more, place, reason) => {
    const gate = await judgedThere(`{ paths: ["mlflow:models:/churn/3"], ${more} }`, place);
    expect(gate.status).toBe('error');
    expect(gate.reason).toContain(reason);
  });

  it('is an error where no server is set', async () => {
    delete process.env.MLFLOW_TRACKING_URI;
    const gate = await judged('{ paths: ["mlflow:models:/churn/3"] }');
    expect(gate).toMatchObject({ status: 'error', reason: expect.stringContaining('MLFLOW_TRACKING_URI is not set') });
    expect(left()).toEqual(before);
  });
});

describe('the cache of the Hugging Face Hub', () => {
  const cached = (here: TestRepository): void => {
    here.write({ 'hub/models--acme--net/blobs/aa11': harmful, 'hub/models--acme--net/refs/main': 'r1' });
    fs.mkdirSync(`${here.folder}/hub/models--acme--net/snapshots/r1`, { recursive: true });
    fs.symlinkSync('../../blobs/aa11', `${here.folder}/hub/models--acme--net/snapshots/r1/model.pkl`);
  };

  it.each(['hub', 'hub/models--acme--net', 'hub/models--acme--net/blobs'])(
    'has each blob judged once: %s',
    async (name) => {
      const gate = await judged(`{ paths: ["${name}"] }`, cached);
      expect(gate).toMatchObject({ status: 'fail', evaluated: 1 });
      expect(found(gate)).toEqual(['dangerous-call hub/models--acme--net/blobs/aa11']);
    },
  );

  it('has what a snapshot links to judged, where that alone is named', async () => {
    const gate = await judged('{ paths: ["hub/models--acme--net/snapshots"] }', (here) => {
      cached(here);
      here.write({ 'hub/models--acme--net/snapshots/r1/fine.pkl': harmless });
    });
    expect(gate).toMatchObject({ status: 'fail', evaluated: 2 });
    expect(found(gate)).toEqual(['dangerous-call hub/models--acme--net/blobs/aa11']);
  });
});
