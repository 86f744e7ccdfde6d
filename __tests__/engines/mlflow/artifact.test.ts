import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  downloadArtifact,
  type MlflowArtifactReference,
  type MlflowLimits,
  type MlflowOptions,
  parseMlflow,
} from '../../../src/engines/mlflow';
import { answer, connect, type Handler, problem, runOf, serve } from './support';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-mlflow-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

function fileOf(text: string): MlflowArtifactReference {
  const reference = parseMlflow(text);
  if (reference.artifact === undefined) throw new Error(`${text} names no file`);
  return reference;
}

interface Store {
  readonly root?: string;
  /** What the listing says, page by page. */
  readonly listed?: readonly object[];
  readonly send?: Handler;
}

const content = Buffer.from('id,score\n1,0.5\n');
const entry = (name: string): object => ({ path: name, is_dir: false, file_size: content.length });
const whole: Handler = (_, response) => response.end(content);

/** A server whose run `abc` has files, and what came of downloading one. */
async function download(text: string, { root, listed, send = whole }: Store, options: Partial<MlflowOptions> = {}) {
  await using server = await serve((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    const page = Number(url.searchParams.get('page_token') ?? 0);
    if (url.pathname.endsWith('/runs/get')) answer(response, runOf({ ...(root !== undefined && { artifacts: root }) }));
    else if (url.pathname.endsWith('/model-versions/get'))
      answer(response, { model_version: { version: '3', run_id: 'abc' } });
    else if (url.pathname.endsWith('/artifacts/list'))
      answer(response, {
        root_uri: 'x',
        files: listed?.[page] ?? [entry('p.csv')],
        ...(page + 1 < (listed?.length ?? 0) && { next_page_token: String(page + 1) }),
      });
    else send(request, response);
  });
  const { client } = connect(server.url, options);
  const outcome = downloadArtifact(fileOf(text), client, folder);
  const settled = await outcome.catch(() => undefined);
  const asked = server.requests.map(({ url = '' }) => decodeURIComponent(url).replace('/api/2.0/mlflow', ''));
  return { outcome, settled, asked };
}

describe('a file of a run', () => {
  it('comes from the server that keeps it', async () => {
    const { outcome, asked } = await download('mlflow:models:/churn/3#p.csv', {});
    const { file, ...rest } = await outcome;
    expect(fs.readFileSync(file)).toEqual(content);
    expect(path.relative(folder, file)).toMatch(/^mlflow-\w{6}[/\\]p\.csv$/);
    expect(rest).toEqual({
      run: 'abc',
      version: '3',
      source: 'mlflow:models:/churn/3#p.csv (version 3, run abc)',
      notes: [],
    });
    expect(asked.slice(2)).toEqual(['/artifacts/list?run_id=abc', '-artifacts/artifacts/1/abc/artifacts/p.csv']);
  });

  it.each(['/srv/artifacts/1/abc', 's3://bucket/1/abc', 'mlflow-artifacts://other:5000/1/abc', ''])(
    'is fetched by the server from %j',
    async (root) => {
      const { outcome, asked } = await download('mlflow:runs:/abc/p.csv', { root });
      expect(fs.readFileSync((await outcome).file)).toEqual(content);
      expect(asked.at(-1)).toBe('/get-artifact?run_id=abc&path=p.csv');
    },
  );

  it('is asked for in a folder with any name', async () => {
    const { outcome, asked } = await download('mlflow:runs:/abc/p.csv', { root: 'mlflow-artifacts:/a ?#%41/\ud800' });
    expect(fs.readFileSync((await outcome).file)).toEqual(content);
    expect(asked.at(-1)).toBe('-artifacts/artifacts/a ?#%41/\ufffd/p.csv');
  });

  it('may lie in a folder, on a later page, with a name that a disk might not take', async () => {
    const name = 'a b/ü/x:y?.csv';
    const { outcome, asked } = await download(`mlflow:runs:/abc/${encodeURIComponent(name)}`, {
      listed: [[entry('a b/ü/other.csv')], [{ path: name, file_size: String(content.length) }]],
    });
    expect(path.basename((await outcome).file)).toBe('x_y_.csv');
    expect(asked[1]).toBe('/artifacts/list?run_id=abc&path=a+b/ü');
    expect(asked.at(-1)).toBe(`-artifacts/artifacts/1/abc/artifacts/${name}`);
  });

  it('is kept apart from another of its name', async () => {
    const first = await (await download('mlflow:runs:/abc/p.csv', {})).outcome;
    const second = await (await download('mlflow:runs:/abc/p.csv', {})).outcome;
    expect(first.file).not.toBe(second.file);
  });

  it('is sent whole, or again', async () => {
    let count = 0;
    const cut: Handler = (request, response) => {
      if (count++ === 0) response.writeHead(200, { 'content-length': '999' }).write(content, () => response.destroy());
      else whole(request, response);
    };
    const { outcome } = await download('mlflow:runs:/abc/p.csv', { send: cut });
    expect(fs.readFileSync((await outcome).file)).toEqual(content);
    expect(count).toBe(2);
  });
});

describe('a server that closes the connection behind a file', () => {
  const large = Buffer.alloc(16 * 2 ** 20, 'gatehouse');
  it.each<[string, Record<string, string>]>([
    ['with a length', { 'content-length': String(large.length) }],
    ['without a length', {}],
  ])('%s', async (_, headers) => {
    const { outcome } = await download('mlflow:runs:/abc/p.csv', {
      listed: [[{ path: 'p.csv', file_size: large.length }]],
      send: (_request, response) => {
        response.useChunkedEncodingByDefault = false;
        response.writeHead(200, { connection: 'close', ...headers }).end(large);
      },
    });
    expect(fs.readFileSync((await outcome).file).equals(large)).toBe(true);
  });
});

describe('a file that cannot be had', () => {
  const missing: Handler = (_, response) => {
    answer(response, { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'No such artifact' }, 404);
  };
  const endless: Handler = (_, response) => {
    const more = (): void => {
      response.write(Buffer.alloc(2 ** 16), (error) => {
        if (error == null) more();
      });
    };
    more();
  };
  it.each<[string, Store, Partial<MlflowLimits>, RegExp]>([
    [
      'is not listed',
      { listed: [[entry('q.csv'), entry('r.csv')]] },
      {},
      /the run has no file p\.csv; among its files there is q\.csv, r\.csv$/,
    ],
    ['is not in an empty run', { listed: [[]] }, {}, /among its files there is nothing$/],
    [
      'is a folder',
      { listed: [[{ path: 'p.csv', is_dir: true }]] },
      {},
      /p\.csv is a folder of the run; name one file$/,
    ],
    ['is listed only', { send: missing }, {}, /is listed, but isn't there$/],
    [
      'is shorter than listed',
      { send: (_, response) => response.end('id') },
      {},
      /MLflow sent 2 of the file's 15 bytes$/,
    ],
    [
      'is longer than listed',
      { send: (_, response) => response.end(`${content.toString()}2,1\n`) },
      {},
      /sent 19 of the file's 15 bytes$/,
    ],
    ['is larger than it may be, by its length', {}, { maxDownloadBytes: 14 }, /larger than the 14 bytes/],
    [
      'is larger than it may be, without a length',
      { send: endless },
      { maxDownloadBytes: 1_000_000 },
      /larger than the 1000000 bytes/,
    ],
    [
      'stops coming',
      { send: (_, response) => response.writeHead(200).write('id') },
      { stallTimeoutMs: 200 },
      /MLflow sent nothing for 0\.2 s$/,
    ],
    ['takes too long', { send: endless }, { downloadTimeoutMs: 300 }, /did not finish its answer within 0\.3 s$/],
    ['lies outside of the store', { root: 'mlflow-artifacts:/1/../../abc' }, {}, /in a folder that leads elsewhere$/],
    [
      'is kept where nobody is',
      { send: (_, response) => response.writeHead(500).end('<html>') },
      {},
      /MLflow answered 500$/,
    ],
  ])('%s', async (_, store, limits, expected) => {
    const { outcome } = await download('mlflow:runs:/abc/p.csv', store, { limits });
    expect(await problem(outcome)).toEqual({ missing: false, message: expect.stringMatching(expected) });
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('has nowhere to go', async () => {
    const gone = folder;
    fs.rmSync(gone, { recursive: true });
    const { outcome } = await download('mlflow:runs:/abc/p.csv', {});
    const { message } = await problem(outcome);
    expect(message).toMatch(/^mlflow:runs:\/abc\/p\.csv: can't be written: .*no such file or/);
  });
});
