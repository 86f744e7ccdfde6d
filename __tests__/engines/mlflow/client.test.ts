import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect as connectTo, createServer } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { type MlflowOptions, readMlflow } from '../../../src/engines/mlflow';
import { answer, connect, type Handler, metricsOf, problem, runOf, serve } from './support';
import { paced } from '../../helpers/pace';

const reference = metricsOf('mlflow:runs:/abc');
const good: Handler = (_, response) => {
  answer(response, runOf({ metrics: [{ key: 'auc', value: 0.9 }] }));
};
const text =
  (body: string | Buffer, status = 200, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
  };
const refusal = (status: number, code: string, message: string, headers: Record<string, string> = {}): Handler =>
  text(JSON.stringify({ error_code: code, message }), status, headers);

/** Reads a run from a server that does what `handler` does. */
async function ask(handler: Handler, options: Partial<MlflowOptions> = {}) {
  await using server = await serve(handler);
  const { client, waits } = connect(server.url, options);
  const outcome = readMlflow(reference, client);
  const result = await outcome.then(
    ({ metrics }) => ({ values: [...metrics.values], missing: false, message: '' }),
    async () => ({ values: [], ...(await problem(outcome)) }),
  );
  const requests = server.requests.map(({ url = '', headers }) => ({ url, authorization: headers.authorization }));
  return { ...result, message: result.message.replaceAll(server.url, '<server>'), waits, requests };
}

describe('credentials', () => {
  it.each<[Partial<MlflowOptions>, string | undefined]>([
    [{}, undefined],
    [{ token: 'token-1' }, 'Bearer token-1'],
    [{ username: 'bot', password: 'pä:ss' }, `Basic ${Buffer.from('bot:pä:ss').toString('base64')}`],
    [{ username: 'bot', password: 'p', token: 'token-1' }, `Basic ${Buffer.from('bot:p').toString('base64')}`],
  ])('%j are sent', async (options, authorization) => {
    const { values, requests } = await ask(good, options);
    expect(values).toEqual([['auc', 0.9]]);
    expect(requests).toEqual([{ url: '/api/2.0/mlflow/runs/get?run_id=abc', authorization }]);
  });

  const token = 'tok-8d1f';
  const echo: Handler = ({ headers }, response) => {
    response.writeHead(403, { 'content-type': 'text/plain' }).end(`denied: ${headers.authorization ?? ''}`);
  };
  it.each<[string, Handler, Partial<MlflowOptions>, RegExp]>([
    [
      'wanted',
      text('You are not authenticated.', 401),
      {},
      /401 \(You are .*\); it wants credentials: set MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD \(a pull request from a fork/,
    ],
    [
      'wrong',
      text('<html>no</html>', 401),
      { token },
      /answered 401; the credentials are wrong or have expired: MLFLOW_TRACKING_TOKEN/,
    ],
    [
      'without a right',
      text('Permission denied', 403),
      { token },
      /403 \(Permission denied\); the user of MLFLOW_TRACKING_TOKEN.* may not read this/,
    ],
    ['wanted with 403', text('<!doctype html>', 403), {}, /answered 403; it may want credentials: set MLFLOW_/],
    [
      'refused for the host',
      text('Invalid Host header - possible DNS rebinding attack detected', 403),
      {},
      /--allowed-hosts$/,
    ],
    ['said back', echo, { token }, /403 \(denied: Bearer \*\*\*\)/],
    ['said back, basic', echo, { username: 'u', password: token }, /403 \(denied: Basic \*\*\*\)/],
    ['said back where a message is cut', text(`${'x'.repeat(297)}${token}`, 403), { token }, /x\*\*\*\); the user/],
  ])('%s are told without their value', async (_, handler, options, expected) => {
    const { missing, message, waits } = await ask(handler, options);
    expect(message).toMatch(expected);
    expect(message).not.toContain('tok-');
    expect(message).not.toContain(Buffer.from(`u:${token}`).toString('base64'));
    expect(message).toMatch(/^mlflow:runs:\/abc: reading run abc at <server>: /);
    expect({ missing, waits }).toEqual({ missing: false, waits: [] });
  });
});

describe('an answer that is none', () => {
  it.each<[string, Handler, RegExp]>([
    [
      'a page of HTML',
      text('<!doctype html><title>Log in</title>'),
      /not MLflow's \(a page of HTML, perhaps to log in\); MLFLOW_TRACKING_URI/,
    ],
    ['text', text('OK'), /not MLflow's \(not JSON\)/],
    ['nothing', text(''), /not JSON/],
    ['no content', text('', 204), /not JSON/],
    ['not UTF-8', text(Buffer.from('{"run":"\xe4"}', 'latin1')), /not JSON/],
    ['JSON that ends early', text('{"run": {"info": '), /not JSON/],
    ['bare NaN', text('{"run": NaN}'), /not JSON/],
    ['another JSON', text('{"id": 1}'), /not MLflow's \(.*run/],
    ['an array', text('[]'), /not MLflow's/],
    ['null', text('null'), /not MLflow's/],
    ['metrics that are no list', text(JSON.stringify(runOf({ metrics: { auc: 1 } }))), /not MLflow's .*metrics/],
    ['a metric without a value', text(JSON.stringify(runOf({ metrics: [{ key: 'auc' }] }))), /metrics\[0\]\.value/],
    ['a metric as text', text(JSON.stringify(runOf({ metrics: [{ key: 'a', value: '0.9' }] }))), /metrics\[0\]\.value/],
    ['a metric as null', text(JSON.stringify(runOf({ metrics: [{ key: 'a', value: null }] }))), /metrics\[0\]\.value/],
    ['a million brackets', text('['.repeat(1_000_000)), /not JSON/],
    [
      '20 million zeros',
      text(`{"run":{"info":{"status":"FINISHED"},"data":{"metrics":[${'0,'.repeat(20_000_000)}0]}}}`),
      /metrics\[0\]/,
    ],
    ['a 404 of its own', text('<h1>Not Found</h1>', 404), /answered 404; this is no MLflow server, or one before 2.3/],
    ["a framework's 404", text('{"detail":"Not Found"}', 404), /answered 404 \(Not Found\); this is no MLflow server/],
    ['a refused parameter', refusal(400, 'INVALID_PARAMETER_VALUE', 'Invalid run'), /answered 400 \(Invalid run\)$/],
    ['an odd refusal', text('{"error_code": 7, "message": {}}', 418), /answered 418$/],
    ['more than a refusal needs', text('x'.repeat(1_000_000), 418), /answered 418 \(x{300}…\)$/],
    [
      'a length above what is read',
      text('{}', 200, { 'content-length': String(2 ** 40) }),
      /larger than the 67108864 bytes/,
    ],
    ['a redirect without a target', text('', 302), /answered 302$/],
  ])('%s', async (_, handler, expected) => {
    const { missing, message, requests } = await ask(handler);
    expect(message).toMatch(expected);
    expect({ missing, requests: requests.length }).toEqual({ missing: false, requests: 1 });
    expect(message.length).toBeLessThan(700);
  });

  it('that does not end is broken off', async () => {
    let sent = 0;
    const megabyte = Buffer.alloc(2 ** 20, ' ');
    const endless: Handler = (_, response) => {
      const more = (): void => {
        sent += megabyte.length;
        response.write(megabyte, (error) => {
          if (error == null) more();
        });
      };
      more();
    };
    const { message } = await ask(endless);
    expect(message).toMatch(/larger than the 67108864 bytes/);
    expect(sent).toBeLessThan(100 * 2 ** 20);
  });

  it('from something that is no web server', async () => {
    const server = createServer((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { client } = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      const { message } = await problem(client.download({ doing: 'asking', path: '/' }, () => Promise.resolve()));
      expect(message).toMatch(/MLflow can't be reached, or broke off/);
    } finally {
      server.close();
    }
  });
});

describe('a server that cannot be reached', () => {
  it('refuses the connection', async () => {
    const gone = await serve(good);
    await gone[Symbol.asyncDispose]();
    const { client, waits } = connect(gone.url);
    const { message } = await problem(client.download({ doing: 'asking', path: '/' }, () => Promise.resolve()));
    expect(message).toMatch(/can't be reached, or broke off \(.*ECONNREFUSED/);
    expect(waits).toEqual([500, 1000]);
  });

  it('has no address', async () => {
    const { client } = connect('http://mlflow.invalid');
    const { message } = await problem(client.download({ doing: 'asking', path: '/' }, () => Promise.resolve()));
    expect(message).toMatch(
      /^asking at http:\/\/mlflow.invalid: MLflow can't be reached, or broke off \(.*mlflow.invalid/,
    );
  });

  it('breaks off', async () => {
    const broken: Handler = (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"run":', () => response.destroy());
    };
    const { message, requests } = await ask(broken);
    expect(message).toMatch(/can't be reached, or broke off \(.*\)$/);
    expect(requests).toHaveLength(3);
  });

  it('breaks off once', async () => {
    let count = 0;
    const { values, waits } = await ask((request, response) => {
      if (count++ === 0) response.destroy();
      else good(request, response);
    });
    expect({ values, waits }).toEqual({ values: [['auc', 0.9]], waits: [500] });
  });
});

describe('a server that hangs', () => {
  const drip: Handler = (_, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => {
      clearInterval(timer);
    });
  };
  it.each<[string, Handler]>([
    ['before the headers', () => undefined],
    ['in the answer', (_, response) => response.writeHead(200).write('{"run":')],
    ['in a refusal', (_, response) => response.writeHead(403).write('{"mess')],
    ['and drips', drip],
  ])('%s', async (_, handler) => {
    const start = performance.now();
    const { message, requests } = await ask(handler, { limits: { requestTimeoutMs: 250 } });
    expect(message).toMatch(/MLflow (did not finish its answer within|sent nothing for) 0.25 s$/);
    expect(requests).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(paced(2_000));
  });

  it('may not take the whole time again and again', async () => {
    const slow: Handler = (_, response) => {
      setTimeout(() => response.writeHead(503).end(), 200);
    };
    const { message, requests } = await ask(slow, { limits: { budgetMs: 300, maxAttempts: 100, backoffMs: 1 } });
    expect(message).toMatch(/did not finish its answer within 0\.\d+ s$|no time is left/);
    expect(requests).toHaveLength(2);
  });
});

describe('a server that is busy', () => {
  it.each<[number, Record<string, string>, number[]]>([
    [429, {}, [500, 1000]],
    [500, {}, [500, 1000]],
    [503, { 'retry-after': '2' }, [2000, 2000]],
    [503, { 'retry-after': 'soon' }, [500, 1000]],
    [429, { date: 'Sun, 22 Nov 2026 10:00:00 GMT', 'retry-after': 'Sun, 22 Nov 2026 10:00:07 GMT' }, [7000, 7000]],
  ])('%i %j is asked again', async (status, headers, expected) => {
    const failed = await ask(refusal(status, 'INTERNAL_ERROR', 'busy', headers));
    expect(failed.message).toMatch(new RegExp(`MLflow answered ${status} \\(busy\\)$`));
    expect({ waits: failed.waits, requests: failed.requests.length }).toEqual({ waits: expected, requests: 3 });

    let count = 0;
    const recovered = await ask((request, response) => {
      (count++ < 2 ? refusal(status, 'INTERNAL_ERROR', 'busy', headers) : good)(request, response);
    });
    expect(recovered).toMatchObject({ values: [['auc', 0.9]], waits: expected });
  });

  it('for too long is not waited for', async () => {
    const { message, waits } = await ask(refusal(429, 'REQUEST_LIMIT_EXCEEDED', 'slow', { 'retry-after': '11' }));
    expect(message).toMatch(/429 \(slow\); it asks to wait 11 s, which is too long$/);
    expect(waits).toEqual([]);
  });
});

describe('redirects', () => {
  const redirect =
    (times: number, to: (count: number) => string): Handler =>
    (request, response) => {
      const count = Number(/hop=(\d+)/.exec(request.url ?? '')?.[1] ?? 0);
      if (count >= times) good(request, response);
      else response.writeHead(307, { location: to(count + 1) }).end('moved');
    };

  it('within the server are followed, with the credentials', async () => {
    const { values, requests } = await ask(
      redirect(3, (count) => `/mlflow?hop=${count}`),
      { token: 'token-1' },
    );
    expect(values).toEqual([['auc', 0.9]]);
    expect(requests.map(({ authorization }) => authorization)).toEqual(Array(4).fill('Bearer token-1'));
  });

  it.each<[string, Handler, RegExp, number]>([
    ['without end', redirect(Infinity, (count) => `?hop=${count}`), /redirects more than 3 times$/, 4],
    ['to another scheme', redirect(1, () => 'file:///etc/passwd'), /redirects to another server \(null\)/, 1],
    ['to no URL', redirect(1, () => 'http://['), /redirects to what is no URL/, 1],
  ])('%s are not', async (_, handler, expected, count) => {
    const { message, requests } = await ask(handler, { token: 'token-1' });
    expect(message).toMatch(expected);
    expect(requests).toHaveLength(count);
  });

  it('to another server are not, so that it gets no credentials', async () => {
    await using other = await serve(good);
    const { message } = await ask(
      redirect(1, () => `${other.url}/login?next=1`),
      { token: 'token-1' },
    );
    expect(message).toMatch(/redirects to another server \(http:\/\/127\.0\.0\.1:\d+\), which gets no credentials/);
    expect(other.requests).toEqual([]);
  });
});

it('an address may have a path', async () => {
  await using server = await serve(good);
  for (const base of ['/team/mlflow', '/team/mlflow/']) {
    const { client } = connect(server.url + base);
    await client.find({ doing: 'asking', path: '/version', query: { a: 'b c/&' }, answer: z.unknown() });
  }
  expect(server.requests.map(({ url }) => url)).toEqual(Array(2).fill('/team/mlflow/version?a=b+c%2F%26'));
});

describe('a proxy', () => {
  const variables = ['http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY'] as const;
  const saved = variables.map((name) => [name, process.env[name]] as const);
  afterEach(() => {
    for (const [name, value] of saved) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  });
  const asking = { doing: 'asking', path: '/health', answer: z.unknown() } as const;

  it('that the environment names is gone through', async () => {
    await using server = await serve(good);
    const seen: unknown[] = [];
    const proxy = createHttpServer().on('connect', (request, socket) => {
      seen.push(request.url);
      const upstream = connectTo(server.port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
      for (const end of [socket, upstream]) end.on('error', () => upstream.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    try {
      for (const name of variables) Reflect.deleteProperty(process.env, name);
      process.env.http_proxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
      await connect('http://mlflow.test:5000').client.find(asking);
      expect(seen).toEqual(['mlflow.test:5000']);
      expect(server.requests.map(({ url, headers }) => [url, headers.host])).toEqual([['/health', 'mlflow.test:5000']]);
    } finally {
      proxy.closeAllConnections();
      proxy.close();
    }
  });

  it('that is no URL is told without its password', async () => {
    process.env.http_proxy = 'hunter2@[nowhere';
    const { message } = await problem(connect('http://mlflow.test').client.find(asking));
    expect(message).toBe('asking at http://mlflow.test: http_proxy or https_proxy is not a URL');
  });
});
