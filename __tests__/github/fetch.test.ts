import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect as connectTo } from 'node:net';
import type { Duplex } from 'node:stream';
import { afterEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { type Call, createClient } from '../../src/github/client';
import { publishCheck } from '../../src/github/publish-check';
import { startGitHubDouble } from '../double/github-api';
import { connect, content, token } from './support';

/** A host that no name server knows: only the proxy can lead there. */
const host = 'github.test';

const getRepository = {
  doing: 'reading the repository',
  permission: 'contents: read',
  route: 'GET /repos/{owner}/{repo}',
  answer: z.object({ id: z.number() }),
} satisfies Call<{ id: number }>;

interface Proxy {
  readonly server: Server;
  readonly port: number;
  readonly seen: { target: string | undefined; authorization: string | undefined }[];
}

/** A proxy that opens tunnels, all of them to one port of this machine. */
async function startProxy(port: number): Promise<Proxy> {
  const seen: Proxy['seen'] = [];
  const server = createServer();
  server.on('connect', (request, socket) => {
    seen.push({ target: request.url, authorization: request.headers['proxy-authorization'] });
    const upstream = connectTo(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [socket, upstream]) end.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port, seen };
}

const variables = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'] as const;
const saved = variables.map((name) => [name, process.env[name]] as const);
afterEach(() => {
  for (const [name, value] of saved) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
});

it('an answer without end is broken off', async () => {
  const megabyte = Buffer.alloc(2 ** 20, ' ');
  let sent = 0;
  const server = createServer((_, response) => {
    response.writeHead(201, { 'content-type': 'application/json' });
    const more = () => {
      sent += megabyte.length;
      response.write(megabyte, (error) => {
        if (error == null) more();
      });
    };
    more();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const client = await createClient({ token: 'x', apiUrl, repository: 'o/r', limits: { maxAttempts: 1 } });
    await expect(client.request(getRepository)).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining("can't be read"),
    });
    expect(sent).toBeLessThan(100 * 2 ** 20);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

describe('redirects', () => {
  it.each<[string, string, string, boolean]>([
    ['to the new name', '/repositories/1', 'GET', true],
    ['of a write, which is not repeated elsewhere', '/repositories/1', 'POST', false],
    ['to another server, which would get the token', 'http://127.0.0.2:9/repositories/1', 'GET', false],
    ['in a circle', '/repos/o/r', 'GET', false],
  ])('%s', async (_, location, method, followed) => {
    const seen: string[] = [];
    const server = createServer(({ url = '', method: asked = '' }, response) => {
      seen.push(`${asked} ${url}`);
      const there = url === '/repositories/1';
      response.writeHead(there ? 200 : 301, { 'content-type': 'application/json', ...(!there && { location }) });
      response.end(there ? '{"id":1}' : '{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const client = await createClient({ token: 'x', apiUrl, repository: 'o/r', limits: { maxAttempts: 1 } });
      const route = method === 'GET' ? getRepository.route : 'POST /repos/{owner}/{repo}';
      const outcome = client.request({ ...getRepository, route });
      if (followed) await expect(outcome).resolves.toEqual({ id: 1 });
      else await expect(outcome).rejects.toMatchObject({ kind: 'unavailable' });
      expect(seen.length).toBeLessThanOrEqual(4);
      expect(seen.filter((request) => request === 'POST /repositories/1')).toEqual([]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

describe('proxies', () => {
  it.each(['http', 'https'])('one that never answers holds nobody up (%s), and is left', async (scheme) => {
    const sockets = new Set<Duplex>();
    const server = createServer();
    server.on('connect', (_, socket) => {
      sockets.add(socket.resume());
      socket.on('error', () => undefined);
      socket.on('end', () => sockets.delete(socket.end()));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      for (const name of variables) Reflect.deleteProperty(process.env, name);
      const { port } = server.address() as AddressInfo;
      process.env[`${scheme}_proxy`] = `http://127.0.0.1:${port}`;
      const limits = { requestTimeoutMs: 300, maxAttempts: 1 };
      const client = await createClient({ token: 'x', apiUrl: `${scheme}://${host}`, repository: 'o/r', limits });
      await expect(client.request(getRepository)).rejects.toMatchObject({
        kind: 'unavailable',
        message: expect.stringContaining('within 0.3 s'),
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(sockets.size).toBe(0);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it('one that refuses is told with its answer', async () => {
    const server = createServer();
    server.on('connect', (_, socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      for (const name of variables) Reflect.deleteProperty(process.env, name);
      process.env.https_proxy = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const limits = { maxAttempts: 1 };
      const client = await createClient({ token, apiUrl: `https://${host}`, repository: 'o/r', limits });
      await expect(client.request(getRepository)).rejects.toThrow('the proxy answered 407');
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it.each(['user:hunter2@[nowhere', 'hunter2@[nowhere'])(
    '%s leads nowhere, told without its password',
    async (proxy) => {
      process.env.http_proxy = proxy;
      const options = { token: 'x', apiUrl: `http://${host}`, repository: 'o/r', limits: { maxAttempts: 1 } };
      const outcome = createClient(options).then((client) => client.request(getRepository));
      await expect(outcome).rejects.toMatchObject({
        kind: 'unavailable',
        message: expect.not.stringContaining('hunter2'),
      });
    },
  );

  it.each<[string, Record<string, string>, boolean]>([
    ['http_proxy is used, with its password', {}, true],
    ['no_proxy is honoured', { no_proxy: `example.org,${host}` }, false],
  ])('%s', async (_, environment, throughProxy) => {
    const double = await startGitHubDouble({ basePath: '/api/v3' });
    const proxy = await startProxy(Number(new URL(double.url).port));
    try {
      for (const name of variables) Reflect.deleteProperty(process.env, name);
      Object.assign(process.env, { http_proxy: `http://user:p%40ss@127.0.0.1:${proxy.port}` }, environment);
      const limits = { requestTimeoutMs: 3_000, maxAttempts: 1 };
      const client = await connect(double, { apiUrl: `http://${host}/api/v3`, limits });
      const publication = await publishCheck(client, content(60));
      expect(publication.published).toBe(throughProxy);
      expect(double.invalid).toEqual([]);
      expect(double.requests).toHaveLength(throughProxy ? 2 : 0);
      const credentials = `Basic ${Buffer.from('user:p@ss').toString('base64')}`;
      expect(new Set(proxy.seen.map(({ target }) => target))).toEqual(new Set(throughProxy ? [`${host}:80`] : []));
      expect(proxy.seen.every(({ authorization }) => authorization === credentials)).toBe(true);
    } finally {
      await double.close();
      proxy.server.closeAllConnections();
      proxy.server.close();
    }
  });
});
