import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { PackageVersion } from '../../../src/engines/advisories/advisory';
import { osvApi, type OsvApiOptions } from '../../../src/engines/advisories/osv-api';
import { EngineError } from '../../../src/errors';
import { type OsvDoubleOptions, type OsvFixture, realRecords, startOsv } from '../../helpers/osv';

const folders: string[] = [];
const newFolder = (): string => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-osv-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true });
});

const pypi = (name: string, version: string): PackageVersion => ({ ecosystem: 'pypi', name, version });
const modified = '2024-01-01T00:00:00Z';
const made = (
  id: string,
  ecosystem: string,
  name: string,
  versions: readonly string[],
  more: object = {},
): OsvFixture => ({
  id,
  modified,
  affected: [{ package: { ecosystem, name }, versions: [...versions] }],
  ...more,
});
const quick: Partial<OsvApiOptions> = { sleep: () => Promise.resolve() };
const idsOf = (advisories: readonly { id: string }[] | undefined): string[] => (advisories ?? []).map(({ id }) => id);

describe('osvApi', () => {
  it('answers with what the real records list of every version that any of them knows', async () => {
    const records = realRecords();
    const versions = new Map<string, Set<string>>();
    const expected = new Map<string, string[]>();
    for (const record of records) {
      for (const { package: about, versions: listed = [] } of record.affected ?? []) {
        const all = versions.get(about.name) ?? new Set();
        versions.set(about.name, all);
        for (const version of listed) {
          all.add(version);
          if (record.withdrawn !== undefined) continue;
          const key = `${about.name} ${version}`;
          expected.set(key, [...(expected.get(key) ?? []), record.id]);
        }
      }
    }
    const packages = [...versions].flatMap(([name, all]) => [...all].map((version) => pypi(name, version)));
    await using server = await startOsv({ records, pageSize: 7 });
    const { advisories, unknown, stale } = await osvApi({ url: server.url }).query(packages);
    expect(packages.length).toBeGreaterThan(1_000);
    for (const [i, { name, version }] of packages.entries()) {
      // What PEP 440 doesn't know as a version is not asked about.
      if (unknown.has(i)) continue;
      const told = (advisories[i] ?? []).flatMap(({ id, aliases }) => [id, ...aliases]);
      const wanted = expected.get(`${name} ${version}`) ?? [];
      expect([name, version, wanted.filter((id) => !told.includes(id))]).toEqual([name, version, []]);
      if (wanted.length === 0) expect(told).toEqual([]);
    }
    expect(unknown.size).toBeLessThan(20);
    expect(stale).toBe(false);
    expect(server.requests).not.toContain('refused');
    // No record twice, and no more requests at a time than are bearable.
    const gets = server.requests.filter((line) => line.startsWith('GET'));
    expect(new Set(gets).size).toBe(gets.length);
    expect(server.most()).toBeLessThanOrEqual(16);
  }, 60_000);

  it('asks in batches of a thousand, page by page, for each package once', async () => {
    const packages = Array.from({ length: 2_500 }, (_, i) => pypi(`p${i}`, '1.0'));
    const many = Array.from({ length: 25 }, (_, i) => made(`X-${i}`, 'PyPI', 'p7', ['1.0']));
    await using server = await startOsv({ records: many, pageSize: 10 });
    const { advisories } = await osvApi({ url: server.url }).query([...packages, ...packages]);
    expect(advisories[7]).toHaveLength(25);
    expect(advisories[2_507]).toHaveLength(25);
    const posts = server.requests.filter((line) => line.startsWith('POST')).map((line) => Number(line.split(' ')[2]));
    expect(posts.sort((a, b) => b - a)).toEqual([1_000, 1_000, 500, 1, 1]);
  });

  it('asks each ecosystem by OSV’s own names, and says what it can not ask about', async () => {
    const records = [
      made('GHSA-1', 'npm', '@scope/a', ['1.0.0']),
      made('GO-1', 'Go', 'example.org/a', ['1.2.3']),
      made('RUSTSEC-1', 'crates.io', 'a', ['1.0.0']),
      made('GHSA-2', 'Maven', 'g:a', ['1.0']),
      made('GHSA-3', 'GitHub Actions', 'owner/action', ['45.0.7'], {
        affected: [
          {
            package: { ecosystem: 'GitHub Actions', name: 'owner/action' },
            ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '46.0.1' }] }],
            versions: ['45.0.7'],
          },
        ],
      }),
      made('PYSEC-1', 'PyPI', 'torch', ['2.1.0']),
    ];
    const packages: PackageVersion[] = [
      { ecosystem: 'npm', name: '@scope/a', version: '1.0.0' },
      { ecosystem: 'golang', name: 'example.org/a', version: 'v1.2.3' },
      { ecosystem: 'cargo', name: 'a', version: '1.0.0' },
      { ecosystem: 'maven', name: 'g:a', version: '1.0' },
      { ecosystem: 'github', name: 'Owner/Action/sub', version: 'v45.0.7' },
      { ecosystem: 'github', name: 'owner/action', version: 'v45' },
      { ecosystem: 'github', name: 'owner/action', version: 'v46' },
      pypi('Torch', '2.1.0+cu118'),
      { ecosystem: 'git', name: 'example.org/a', version: 'a'.repeat(40) },
      { ecosystem: 'conda', name: 'a', version: '1.0' },
      pypi('a', 'main'),
      { ecosystem: 'github', name: 'owner/action', version: 'b'.repeat(40) },
      { ecosystem: 'git', name: 'example.org/a', version: 'v1' },
    ];
    await using server = await startOsv({ records });
    const { advisories, unknown } = await osvApi({ url: server.url }).query(packages);
    const found = ['GHSA-1', 'GO-1', 'RUSTSEC-1', 'GHSA-2', 'GHSA-3', 'GHSA-3', undefined, 'PYSEC-1'];
    expect(advisories.map((list) => list[0]?.id)).toEqual([...found, ...packages.slice(8).map(() => undefined)]);
    expect([...unknown.keys()]).toEqual([9, 10, 11, 12]);
    expect(unknown.get(9)).toBe('OSV has no advisories of conda packages');
    expect(server.requests).not.toContain('refused');
  });

  it('tries again, as long as the server asks, and not at once', async () => {
    const waits: number[] = [];
    const sleep = (ms: number): Promise<void> => {
      waits.push(ms);
      return Promise.resolve();
    };
    const instead = (_: http.IncomingMessage, response: http.ServerResponse, count: number): boolean => {
      if (count === 1) response.writeHead(503).end();
      else if (count === 2) response.writeHead(429, { 'retry-after': '7' }).end();
      else if (count === 3) response.socket?.destroy();
      return count <= 3;
    };
    await using server = await startOsv({ instead });
    const { advisories } = await osvApi({ url: server.url, sleep, random: () => 1 }).query([pypi('pillow', '8.0.0')]);
    expect(advisories[0]?.length).toBeGreaterThan(10);
    expect(waits).toEqual([500, 7_500, 2_000]);
  });

  const json = (text: string) => (_: unknown, response: http.ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(text);
    return true;
  };
  it.each<[string, NonNullable<OsvDoubleOptions['instead']>, RegExp]>([
    ['an error in place of a result', json('{"results":[{"error":{"code":13,"message":"oops"}}]}'), /OSV/],
    [
      'an error of its own',
      (_, response) => {
        response.writeHead(500).end('{"code":13,"message":"oops"}');
        return true;
      },
      /answered 500 \(oops\)/,
    ],
    [
      'too many requests, and long to wait',
      (_, response) => {
        response.writeHead(429, { 'retry-after': '3600' }).end();
        return true;
      },
      /answered 429; it asks to wait 3600 s/,
    ],
    [
      'a refusal',
      (_, response) => {
        response.writeHead(403).end('<html>no</html>');
        return true;
      },
      /answered 403; the address is that of an OSV API/,
    ],
    [
      'another address',
      (_, response) => {
        response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
        return true;
      },
      /redirects to http:\/\/127\.0\.0\.1:1\//,
    ],
    [
      'a page',
      (_, response) => {
        response.writeHead(200).end('<!DOCTYPE html><html>log in</html>');
        return true;
      },
      /a page of HTML/,
    ],
    [
      'half an answer',
      (_, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"results":');
        setTimeout(() => response.socket?.destroy(), 5);
        return true;
      },
      /broke off/,
    ],
    ['half an answer without a length', json('{"results":[{'), /not JSON, or cut off/],
    ['nothing', json(''), /not JSON, or cut off/],
    ['another list', json('[]'), /not what is expected .*; the address is that of an OSV API/],
    ['no result', json('{}'), /not what is expected .*; the address is that of an OSV API/],
    ['too few results', json('{"results":[]}'), /0 results for 1 queries/],
    ['too many results', json('{"results":[{},{}]}'), /2 results for 1 queries/],
    [
      'a result of another kind',
      json('{"results":[null]}'),
      /not what is expected .*; the address is that of an OSV API/,
    ],
    [
      'a path as an id',
      json('{"results":[{"vulns":[{"id":"../../x","modified":"2024-01-01T00:00:00Z"}]}]}'),
      /not what is expected .*; the address is that of an OSV API/,
    ],
    [
      'no time',
      json('{"results":[{"vulns":[{"id":"X-1","modified":"now"}]}]}'),
      /not what is expected .*; the address is that of an OSV API/,
    ],
    ['the same page for ever', json('{"results":[{"next_page_token":"a"}]}'), /the same page again/],
    [
      'ever more pages',
      (_, response, count) => json(`{"results":[{"next_page_token":"${count}"}]}`)(_, response),
      /more than 100 pages/,
    ],
    ['too much', json(`{"results":[{}],"x":"${'y'.repeat(2_000)}"}`), /larger than the 1000 bytes/],
    ['nothing in time', () => true, /did not answer within 0\.05 s/],
  ])('a server that answers with %s is an error that says what to do', async (_, instead, message) => {
    await using server = await startOsv({ instead });
    const limits = { requestTimeoutMs: 50, maxAttempts: 2, maxAnswerBytes: 1_000 };
    const query = osvApi({ url: server.url, limits, ...quick }).query([pypi('pillow', '8.0.0')]);
    await expect(query).rejects.toThrow(EngineError);
    await expect(query).rejects.toThrow(message);
  });

  it.each<[string, object, RegExp]>([
    ['another record', { ...made('X-2', 'PyPI', 'a', ['1.0']) }, /it is X-2/],
    ['no record', { id: 'X-1' }, /not what is expected .*; the address is that of an OSV API/],
    [
      'a record of another version of the format',
      made('X-1', 'PyPI', 'a', [], { schema_version: '2.0.0' }),
      /only version 1/,
    ],
  ])('a record that is %s is an error', async (_, answered, message) => {
    await using server = await startOsv({
      records: [made('X-1', 'PyPI', 'a', ['1.0'])],
      instead: (request, response) => {
        if (request.method !== 'GET') return false;
        response.writeHead(200).end(JSON.stringify(answered));
        return true;
      },
    });
    await expect(osvApi({ url: server.url, ...quick }).query([pypi('a', '1.0')])).rejects.toThrow(message);
  });

  it.each(['not a url', 'ftp://example.org', 'http://user:secret@example.org', 'https://example.org/?a=b'])(
    'refuses the address %s',
    (url) => {
      expect(() => osvApi({ url })).toThrow(EngineError);
      expect(() => osvApi({ url })).not.toThrow(/secret/);
    },
  );

  it('goes through the proxy that the environment names', async () => {
    await using server = await startOsv();
    const asked: string[] = [];
    const proxy = http.createServer().on('connect', (request: http.IncomingMessage, client: net.Socket) => {
      asked.push(request.url ?? '');
      const upstream = net.connect(Number(new URL(server.url).port), '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        upstream.pipe(client).pipe(upstream);
      });
      for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    process.env.http_proxy = `http://127.0.0.1:${(proxy.address() as net.AddressInfo).port}`;
    try {
      const { advisories } = await osvApi({ url: 'http://osv.invalid' }).query([pypi('torch', '1.13.0')]);
      expect(advisories[0]).toHaveLength(1);
      expect(new Set(asked)).toEqual(new Set(['osv.invalid:80']));
      process.env.http_proxy = 'no url';
      const query = osvApi({ url: 'http://osv.invalid' }).query([pypi('torch', '1.13.0')]);
      await expect(query).rejects.toThrow(/http_proxy or https_proxy is not a URL/);
    } finally {
      delete process.env.http_proxy;
      proxy.close();
    }
  });

  it('ends all that is under way when one request fails', async () => {
    const records = Array.from({ length: 40 }, (_, i) => made(`X-${i}`, 'PyPI', 'a', ['1.0']));
    let count = 0;
    await using server = await startOsv({
      records,
      instead: (request, response) => {
        if (request.url === '/v1/vulns/X-7') response.writeHead(404).end();
        return request.method === 'GET' && ++count > 0;
      },
    });
    await expect(osvApi({ url: server.url }).query([pypi('a', '1.0')])).rejects.toThrow(/reading X-7: it answered 404/);
    expect(count).toBeLessThanOrEqual(16);
  });

  it('ends when it is called off, and when its time is over', async () => {
    await using server = await startOsv({ instead: () => true });
    const abort = new AbortController();
    const query = osvApi({ url: server.url, signal: abort.signal }).query([pypi('a', '1.0')]);
    abort.abort();
    await expect(query).rejects.toThrow(/called off/);
    const late = osvApi({ url: server.url, limits: { deadlineMs: 50 } }).query([pypi('a', '1.0')]);
    await expect(late).rejects.toThrow(/no time is left/);
  });
});

describe('the cache', () => {
  const packages = [pypi('pillow', '8.0.0'), pypi('torch', '1.13.0'), pypi('unknown-package', '1.0')];
  const hour = 3_600_000;

  it('answers while it is young, then is asked again, of records only what changed', async () => {
    const records = realRecords();
    await using server = await startOsv({ records });
    let now = new Date('2026-01-01T00:00:00Z');
    const source = osvApi({ url: server.url, cache: newFolder(), now: () => now });
    const first = await source.query(packages);
    const { length: asked } = server.requests;
    expect(asked).toBeGreaterThan(10);

    now = new Date(now.getTime() + 5 * hour);
    const second = await source.query(packages);
    expect(server.requests).toHaveLength(asked);
    expect(second.advisories).toEqual(first.advisories);
    expect(second.asOf).toEqual(new Date('2026-01-01T00:00:00Z'));
    expect(second.stale).toBe(false);

    now = new Date(now.getTime() + 2 * hour);
    const changed = records.findIndex(({ id }) => id === 'PYSEC-2021-137');
    const record = records[changed];
    if (record !== undefined) records[changed] = { ...record, modified: '2025-12-31T00:00:00Z', summary: 'changed' };
    const third = await source.query(packages);
    expect(server.requests.slice(asked)).toEqual(['POST /v1/querybatch 3', 'GET /v1/vulns/PYSEC-2021-137']);
    expect(third.advisories[0]?.map(({ summary }) => summary)).toContain('changed');
    expect(third.asOf).toEqual(now);
  });

  it('stands in for a server that is gone only where that is allowed, with its age', async () => {
    const cache = newFolder();
    const server = await startOsv();
    const { url } = server;
    const then = new Date('2026-01-01T00:00:00Z');
    const first = await osvApi({ url, cache, now: () => then }).query(packages);
    await server.stop();
    const now = (): Date => new Date(then.getTime() + 48 * hour);
    await expect(osvApi({ url, cache, now, ...quick }).query(packages)).rejects.toThrow(/can't be reached/);
    const stale = await osvApi({ url, cache, now, staleOk: true, ...quick }).query(packages);
    expect(stale).toEqual({ ...first, asOf: then, stale: true });
    const more = osvApi({ url, cache, now, staleOk: true, ...quick }).query([...packages, pypi('other', '1')]);
    await expect(more).rejects.toThrow(/the cache has no whole answer about other 1/);
    // Another server's answers are not its own.
    const another = osvApi({ url: `${url}/mirror`, cache, now, staleOk: true, ...quick }).query(packages);
    await expect(another).rejects.toThrow(/the cache has no whole answer/);
  });

  it('does not stand in for a server that is the wrong one', async () => {
    const cache = newFolder();
    let wrong = false;
    const instead = (_: http.IncomingMessage, response: http.ServerResponse): boolean => {
      if (wrong) response.writeHead(404).end();
      return wrong;
    };
    await using server = await startOsv({ instead });
    await osvApi({ url: server.url, cache }).query(packages);
    wrong = true;
    const query = osvApi({ url: server.url, cache, maxAgeMs: 0, staleOk: true, ...quick }).query(packages);
    await expect(query).rejects.toThrow(/answered 404/);
  });

  it.each<[string, (file: string) => void]>([
    [
      'cut off',
      (file) => {
        fs.truncateSync(file, fs.statSync(file).size >> 1);
      },
    ],
    [
      'empty',
      (file) => {
        fs.truncateSync(file);
      },
    ],
    [
      'of another kind',
      (file) => {
        fs.writeFileSync(file, '[]');
      },
    ],
    [
      'from the future',
      (file) => {
        fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(/"asOf":"\d{4}/, '"asOf":"2999'));
      },
    ],
    [
      'of another question',
      (file) => {
        fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(/"key":"/, '"key":"x'));
      },
    ],
    [
      'a folder',
      (file) => {
        fs.rmSync(file);
        fs.mkdirSync(file);
      },
    ],
  ])('asks again what is %s', async (_, damage) => {
    const cache = newFolder();
    await using server = await startOsv();
    const source = osvApi({ url: server.url, cache });
    const first = await source.query(packages);
    const { length: asked } = server.requests;
    const files = fs.readdirSync(cache);
    expect(files.some((name) => name.endsWith('.tmp'))).toBe(false);
    for (const name of files.filter((file) => file.startsWith('answer-'))) damage(path.join(cache, name));
    const second = await source.query(packages);
    expect(second.advisories).toEqual(first.advisories);
    expect(server.requests.slice(asked)).toEqual(['POST /v1/querybatch 3']);
    expect(fs.readdirSync(cache).some((name) => name.endsWith('.tmp'))).toBe(false);
  });

  it('fetches records again that are damaged, and does without a folder that can not be written', async () => {
    const cache = newFolder();
    await using server = await startOsv();
    const source = osvApi({ url: server.url, cache });
    const first = await source.query(packages);
    for (const name of fs.readdirSync(cache).filter((file) => file.startsWith('record-')))
      fs.truncateSync(path.join(cache, name), 100);
    expect((await source.query(packages)).advisories).toEqual(first.advisories);
    const file = path.join(newFolder(), 'file');
    fs.writeFileSync(file, '');
    const none = await osvApi({ url: server.url, cache: path.join(file, 'below') }).query(packages);
    expect(none.advisories).toEqual(first.advisories);
  });
});

it('merges what several databases tell of one vulnerability, and leaves out what is withdrawn', async () => {
  const cve = { aliases: ['CVE-2024-1'] };
  const records = [
    made('PYSEC-2024-1', 'PyPI', 'a', ['1.0'], {
      aliases: ['CVE-2024-1', 'GHSA-aaaa'],
      details: 'First line.\nSecond.',
    }),
    made('GHSA-aaaa', 'PyPI', 'a', ['1.0'], {
      ...cve,
      summary: 'Said by GitHub',
      database_specific: { severity: 'MODERATE', cwe_ids: ['CWE-79'] },
    }),
    made('GHSA-bbbb', 'PyPI', 'a', ['1.0'], { aliases: ['CVE-2024-2'], withdrawn: '2024-02-01T00:00:00Z' }),
    made('MAL-2024-1', 'PyPI', 'a', ['1.0'], {}),
    made('GHSA-cccc', 'PyPI', 'a', ['1.0'], { database_specific: { severity: 'CRITICAL', cwe_ids: ['CWE-506'] } }),
  ];
  await using server = await startOsv({ records });
  const { advisories } = await osvApi({ url: server.url }).query([pypi('a', '1.0')]);
  expect(idsOf(advisories[0])).toEqual(['GHSA-aaaa', 'GHSA-cccc', 'MAL-2024-1']);
  const [first, second, third] = advisories[0] ?? [];
  expect(first).toMatchObject({
    aliases: ['CVE-2024-1', 'PYSEC-2024-1'],
    summary: 'Said by GitHub',
    severity: 'medium',
    cwe: [79],
    malicious: false,
  });
  expect(second).toMatchObject({ severity: 'critical', malicious: true });
  expect(third).toMatchObject({ malicious: true, fixed: [], severity: 'unknown' });
});
