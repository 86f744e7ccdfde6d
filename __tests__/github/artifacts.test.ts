import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { reportsOfRun } from '../../src/github/artifacts';
import type { ClientOptions } from '../../src/github/client';
import { GitHubError } from '../../src/github/error';
import { downloadAddress } from '../../src/github/download';
import { type Fault, faults, type GitHubDouble, type RecordedRequest, startGitHubDouble } from '../double/github-api';
import type { ArtifactRecord } from '../double/github-state';
import type { StorageFault } from '../double/storage';
import { buildZip, type EntrySpec } from '../formats/zip/builder';
import { report } from '../helpers/arbitrary-report';
import { connect, token } from './support';

let double: GitHubDouble;
let fault: ((request: RecordedRequest) => Fault | undefined) | undefined;
let storageFault: ((download: number) => StorageFault | undefined) | undefined;
let firstDownload = 0;
let firstRequest = 0;

beforeAll(async () => {
  double = await startGitHubDouble({
    fault: (request) => fault?.(request),
    storageFault: (index) => storageFault?.(index - firstDownload),
  });
});
afterAll(() => double.close());
beforeEach(() => {
  fault = undefined;
  storageFault = undefined;
  firstDownload = double.downloads.length;
  firstRequest = double.requests.length;
  double.state.artifacts.length = 0;
});

afterEach(() => {
  expect(double.invalid).toEqual([]);
});

const downloads = () => double.downloads.slice(firstDownload);
const run = 77;
let lastId = 0;

const json = (name = 'report.json', content = JSON.stringify(report())): EntrySpec => ({ name, content, method: 8 });
const zip = (...entries: EntrySpec[]): Buffer => buildZip({ entries });

function artifact(name: string, bytes: Buffer = zip(json()), fields: Partial<ArtifactRecord> = {}): void {
  double.state.artifacts.push({ id: ++lastId, run, name, bytes, ...fields });
}

async function read(names?: string, options: Partial<ClientOptions> = {}) {
  return reportsOfRun(await connect(double, options), { repository: 'octo/models', runId: String(run), names });
}
const sources = async (names?: string) => (await read(names)).map(({ source }) => source);

async function problemOf(options: Partial<ClientOptions> = {}): Promise<Error> {
  const outcome = await read(undefined, options).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(outcome instanceof Error)) throw new Error('it was read');
  for (const secret of [token, 'sig=']) expect(outcome.message).not.toContain(secret);
  expect(outcome.message).not.toMatch(/[\r\n]/);
  return outcome;
}

describe('the reports of a run', () => {
  it('are read, by artifact and file, in the order of their names', async () => {
    artifact('gatehouse-report-b', zip(json('x/second.json'), json('first.json')));
    artifact('gatehouse-report-a');
    artifact('coverage', zip({ name: 'index.html' }));
    artifact('gatehouse-report-of-another-run', zip(json()), { run: 78 });
    const found = await read();
    expect(found.map(({ source }) => source)).toEqual([
      'gatehouse-report-a/report.json',
      'gatehouse-report-b/x/second.json',
      'gatehouse-report-b/first.json',
    ]);
    expect(JSON.parse(found[0]?.text ?? '')).toEqual(report());
  });

  it.each([
    ['gatehouse-report*', ['gatehouse-report-a/report.json']],
    ['judged-*', ['judged-{b}/report.json']],
    ['*', ['gatehouse-report-a/report.json', 'judged-{b}/report.json']],
    ['none', []],
  ])('of the artifacts that %s names', async (names, expected) => {
    artifact('gatehouse-report-a');
    artifact('judged-{b}');
    expect(await sources(names)).toEqual(expected);
  });

  it('are none where there is no artifact', async () => {
    expect(await read()).toEqual([]);
  });

  it('of all pages of a long list', async () => {
    for (let index = 0; index < 230; index++) artifact(`other-${index}`);
    artifact('gatehouse-report');
    expect(await sources()).toEqual(['gatehouse-report/report.json']);
    expect(double.requests.slice(firstRequest).filter(({ path }) => path.endsWith('/artifacts'))).toHaveLength(3);
  });

  it('are those of the newest artifact of a name, whatever the order of the list', async () => {
    const times = ['2026-03-01T12:00:00Z', '2026-03-01T14:00:00Z', '2026-03-01T13:00:00Z'];
    for (const created_at of times) artifact('gatehouse-report', zip(json('report.json', `{"schema":"gatehouse.report/v1","at":"${created_at}"}`)), { created_at }); // prettier-ignore
    const [found, ...more] = await read();
    expect(more).toEqual([]);
    expect(found?.text).toContain(times[1]);
  });

  it('do not need other JSON to be a report', async () => {
    artifact('gatehouse-report', zip(json(), json('coverage.json', '{"total": 3}'), { name: 'notes.md' }));
    expect(await sources()).toEqual(['gatehouse-report/report.json']);
  });

  it('are also what is no JSON at all, so that a report that broke off is seen', async () => {
    artifact('gatehouse-report', zip(json(), json('broken.json', JSON.stringify(report()).slice(0, 5))));
    expect(await sources()).toEqual(['gatehouse-report/report.json', 'gatehouse-report/broken.json']);
  });
});

describe('what can not be used', () => {
  const rows: [string, Buffer, Partial<ArtifactRecord>, RegExp][] = [
    ['without a report', zip({ name: 'readme.md' }), {}, /holds no report/],
    ['empty', zip(), {}, /holds no report/],
    ['that is no zip', Buffer.from('hello'), {}, /not a zip/],
    ['that leads out', zip(json('../../.bashrc.json')), {}, /leads out/],
    ['with two files of a name', zip(json(), json()), {}, /two entries/],
    ['with a report that is a link', zip({ ...json('a.json', '/etc/passwd'), mode: 0o120_777 }), {}, /is no file/],
    ['with a report that is encrypted', zip({ ...json(), flags: 1 }), {}, /encrypted/],
    ['with a report that is damaged', zip({ ...json(), crc: 1 }), {}, /CRC/],
    ['with a report that is too large', zip({ ...json(), size: 257 * 2 ** 20, packed: Buffer.alloc(300_000) }), {}, /269484032 bytes, more than 268435456/],
    ['that has expired', zip(json()), { expired: true }, /expired; run the workflow again/],
  ]; // prettier-ignore
  it.each(rows)('an artifact %s', async (_, bytes, fields, message) => {
    artifact('gatehouse-report', bytes, fields);
    const { name, message: said } = await problemOf();
    expect(said).toMatch(message);
    expect(said).toMatch(/^artifact "gatehouse-report": /);
    expect(name).toBe('EvidenceError');
  });

  it('more than fits in all', async () => {
    for (const name of ['a', 'b', 'c']) artifact(`gatehouse-report-${name}`);
    const { length } = JSON.stringify(report());
    const client = await connect(double);
    const ask = { repository: 'octo/models', runId: String(run) };
    expect(await reportsOfRun(client, { ...ask, maxBytes: 3 * length })).toHaveLength(3);
    await expect(reportsOfRun(client, { ...ask, maxBytes: 3 * length - 1 })).rejects.toThrow(
      `artifact "gatehouse-report-c": entry "report.json" has ${length} bytes, more than ${length - 1}`,
    );
  });

  it('an artifact that expires between list and download', async () => {
    artifact('gatehouse-report');
    fault = ({ path }) =>
      path.endsWith('/zip') ? { status: 410, body: { message: 'Artifact has expired' } } : undefined;
    expect((await problemOf()).message).toMatch(/downloading artifact "gatehouse-report": GitHub answered 410 \(Artifact has expired\)/); // prettier-ignore
  });

  it.each(['', 'octo', 'a/b/c', '/x'])('the repository %j', async (repository) => {
    const client = await connect(double);
    await expect(reportsOfRun(client, { repository, runId: '1' })).rejects.toThrow(/owner\/name/);
  });
});

describe('downloads', () => {
  it('go to another host, without the token, to an address that is not shown', async () => {
    artifact('gatehouse-report');
    await read();
    const [request, ...more] = downloads();
    expect(more).toEqual([]);
    expect(request?.headers).toMatchObject({ host: expect.stringMatching(/^localhost:/), 'user-agent': 'gatehouse' });
    expect(JSON.stringify(request?.headers)).not.toContain(token);
    for (const header of ['authorization', 'cookie', 'x-github-api-version'])
      expect(request?.headers).not.toHaveProperty(header);
  });

  const once: [string, StorageFault][] = [
    ['403, the address is no longer good', { status: 403 }],
    ['404', { status: 404 }],
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['a redirect', { status: 302, location: 'http://localhost:1/' }],
    ['a reset', { cut: 'reset' }],
    ['a body that breaks off', { cut: 'truncate' }],
    ['no answer', { cut: 'hang' }],
    ['a slow body', { slowMs: 3_000 }],
  ];
  const limits = { requestTimeoutMs: 1_000, budgetMs: 60_000 };

  it.each(once)('survive %s, with a new address', async (_, problem) => {
    artifact('gatehouse-report');
    storageFault = (index) => (index === 0 ? problem : undefined);
    expect((await read(undefined, { limits })).map(({ source }) => source)).toEqual(['gatehouse-report/report.json']);
    const paths = downloads().map(({ path }) => path);
    expect(new Set(paths).size).toBe(2);
  });

  it.each(once)('give up after some attempts of %s', async (_, problem) => {
    artifact('gatehouse-report');
    storageFault = () => problem;
    const error = await problemOf({ limits: { ...limits, requestTimeoutMs: 300 } });
    expect(error).toMatchObject({ kind: 'unavailable' });
    expect(error.message).toMatch(/^downloading artifact "gatehouse-report": (the storage that GitHub names does not deliver|GitHub did not answer within 0.3 s)/); // prettier-ignore
    expect(downloads()).toHaveLength(4);
  });

  it('break off what has no end, and do not try again', async () => {
    artifact('gatehouse-report');
    storageFault = () => ({ endless: true });
    expect((await problemOf()).message).toMatch(/more than 50331648 bytes/);
    expect(downloads()).toHaveLength(1);
  });

  it.each<[string, Fault, RegExp]>([
    ['no redirect', { status: 200, body: { not: 'a file' } }, /names no address/],
    ['a redirect without address', { status: 302, body: '' }, /names no address/],
    ['an address that is none', { status: 302, body: '', headers: { location: 'http://[' } }, /names no address/],
    ['an address of this machine', { status: 302, body: '', headers: { location: 'file:///etc/passwd' } }, /names no address/],
    ['a fork without permission', faults.forbidden, /`permissions: \{ actions: read \}`/],
    ['a token that is wrong', faults.unauthorized, /token is wrong/],
    ['an artifact that is gone', faults.notFound, /isn't there/],
  ])('tell of %s', async (_, problem, message) => {
    artifact('gatehouse-report');
    fault = ({ path }) => (path.endsWith('/zip') ? problem : undefined);
    const error = await problemOf();
    expect(error).toBeInstanceOf(GitHubError);
    expect(error.message).toMatch(message);
    expect(downloads()).toEqual([]);
  }); // prettier-ignore

  it.each<[string | undefined, string, string | undefined]>([
    ['https://storage.test/a?sig=x', 'https://api.github.com', 'https://storage.test/a?sig=x'],
    ['/storage/a', 'https://ghe.test/api/v3', 'https://ghe.test/storage/a'],
    ['http://storage.test/a', 'https://api.github.com', undefined],
    ['http://storage.test/a', 'http://ghe.test/api/v3', 'http://storage.test/a'],
    ['https://user:pass@storage.test/a', 'https://api.github.com', undefined],
    ['ftp://storage.test/a', 'http://ghe.test', undefined],
    ['data:,x', 'https://api.github.com', undefined],
    [undefined, 'https://api.github.com', undefined],
  ])('of %s, where GitHub is %s', (location, apiUrl, expected) => {
    expect(downloadAddress(location, apiUrl)?.href).toBe(expected);
  });
});
