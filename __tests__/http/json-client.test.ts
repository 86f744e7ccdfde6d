import { afterEach, describe, expect, it } from '@jest/globals';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { EngineError } from '../../src/errors';
import { inParallel } from '../../src/http/in-parallel';
import { createJsonClient, type JsonServer, UnavailableError } from '../../src/http/json-client';
import { paced } from '../helpers/pace';

type Answer = (response: http.ServerResponse, request: http.IncomingMessage) => void;

const status =
  (code: number, body = '', headers: http.OutgoingHttpHeaders = {}): Answer =>
  (response) => {
    response.writeHead(code, headers).end(body);
  };
const good = status(200, '{"value":7}');
const silent: Answer = () => undefined;
const cutOff: Answer = (response) => {
  response.writeHead(200, { 'content-length': '1000' }).write('{"value":');
  setTimeout(() => response.socket?.destroy(), 5);
};
const endless: Answer = (response) => {
  const more = (): void => {
    if (!response.destroyed) response.write(' '.repeat(10_000), () => setImmediate(more));
  };
  more();
};

const servers: http.Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server that gives its answers in turn, the last one for ever. */
async function serve(...answers: readonly Answer[]) {
  let count = 0;
  const server = http.createServer((request, response) => {
    answers[Math.min(count++, answers.length - 1)]?.(response, request);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => count };
}

const secret = ['open', 'sesame'].join('-').repeat(3);
const waits: number[] = [];
const clientFor = (address: string, more: Partial<JsonServer> = {}) => {
  waits.length = 0;
  return createJsonClient({
    name: 'Store',
    address,
    advice: 'look at store.url',
    standIn: 'a copy would do',
    secrets: ['', secret],
    random: () => 1,
    sleep: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
    ...more,
    limits: { requestTimeoutMs: 400, maxAttempts: 3, maxAnswerBytes: 1_000, ...more.limits },
  });
};
const request = { doing: 'reading it', path: '/it', answer: z.object({ value: z.number() }) };

describe('a client for JSON', () => {
  it.each<readonly [string, readonly Answer[], readonly number[]]>([
    ['a busy server', [status(503), status(500)], [500, 1_000]],
    ['a server that asks to wait', [status(429, '', { 'retry-after': '7' })], [7_500]],
    [
      'a date to wait for, by the clock of the server',
      [status(503, '', { date: 'Thu, 01 Jan 2015 00:00:00 GMT', 'retry-after': 'Thu, 01 Jan 2015 00:00:09 GMT' })],
      [9_500],
    ],
    ['an answer that breaks off', [cutOff], [500]],
    ['half an answer, whole by its length', [status(200, '{"val')], [500]],
    [
      'bytes that are not UTF-8',
      [(response) => response.end(Buffer.from('{"value":7,"name":"\u00e9"}', 'latin1'))],
      [500],
    ],
    ['no answer in time', [silent], [500]],
    ['a closed connection', [(response) => response.socket?.destroy()], [500]],
  ])('tries again after %s', async (_what, answers, expected) => {
    const { address, asked } = await serve(...answers, good);
    await expect(clientFor(address).call(request)).resolves.toEqual({ value: 7 });
    expect(waits).toEqual(expected);
    expect(asked()).toBe(answers.length + 1);
  });

  it.each<readonly [string, Answer, number, boolean, string]>([
    ['stays busy', status(503, '{"message":"later"}'), 3, true, 'it answered 503 (later); a copy would do'],
    [
      'asks to wait for long',
      status(429, '', { 'retry-after': '3600' }),
      1,
      true,
      'it answered 429; it asks to wait 3600 s, which is too long; a copy would do',
    ],
    [
      'redirects',
      status(302, '', { location: `http://elsewhere.test/${secret}` }),
      1,
      false,
      'it redirects to http://elsewhere.test/***, which is not followed; look at store.url',
    ],
    ['redirects nowhere', status(304), 1, false, 'it answered 304; look at store.url'],
    ['refuses', status(401, '{"message":"who?"}'), 1, false, 'it answered 401 (who?); look at store.url'],
    [
      'refuses as SonarQube does',
      status(400, '{"errors":[{"msg":"a"},{"msg":"b"}]}'),
      1,
      false,
      'it answered 400 (a; b); look at store.url',
    ],
    ['refuses in words', status(403, 'no\r\nway'), 1, false, 'it answered 403 (no way); look at store.url'],
    ['refuses with a page', status(403, '<html>no</html>'), 1, false, 'it answered 403; look at store.url'],
    ['has no such thing', status(404), 1, false, 'it answered 404; look at store.url'],
    [
      'shows a page to log in',
      status(200, ' <!DOCTYPE html><p>'),
      1,
      true,
      'its answer is a page of HTML, perhaps to log in; look at store.url; a copy would do',
    ],
    ['always answers by half', status(200, '{"value"'), 3, true, 'its answer is not JSON, or cut off; a copy would do'],
    ['never ends', endless, 1, false, 'its answer is larger than the 1000 bytes that are read'],
    ['never answers', silent, 3, true, 'it did not answer within 0.4 s; a copy would do'],
    [
      'answers in another form',
      status(200, '{"value":"7"}'),
      1,
      false,
      'its answer is not what is expected (✖ Invalid input: expected number, received string → at value); look at store.url',
    ],
    [
      'repeats a secret where the line is cut',
      status(403, `${'x'.repeat(290)}${secret}`),
      1,
      false,
      `it answered 403 (${'x'.repeat(290)}***); look at store.url`,
    ],
  ])('says what is wrong with a server that %s', async (_what, answer, attempts, unavailable, problem) => {
    const { address, asked } = await serve(answer);
    const error = await clientFor(address)
      .call(request)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EngineError);
    expect(error instanceof UnavailableError).toBe(unavailable);
    expect((error as Error).message).toBe(`Store at ${address}: reading it: ${problem}`);
    expect(asked()).toBe(attempts);
  });

  it('finds nothing where the answer is 404, and fails for any other refusal', async () => {
    const { address, asked } = await serve(status(404, '{"message":"no"}'), status(410), good);
    const client = clientFor(address);
    await expect(client.find(request)).resolves.toBeUndefined();
    await expect(client.find(request)).rejects.toThrow('it answered 410');
    await expect(client.find(request)).resolves.toEqual({ value: 7 });
    expect(asked()).toBe(3);
  });

  it('sends a body as JSON, asks for what it is told to, and reads text as it is', async () => {
    const { address } = await serve((response, { method = '', headers }) => {
      response.end(`<p>${method} ${String(headers['content-type'])} ${String(headers.accept)} ${String(headers.own)}`);
    });
    const client = clientFor(address, { headers: { own: 'header' } });
    const text = { doing: 'reading', path: '/', isText: true, answer: z.string() };
    expect(await client.call({ ...text, body: '{}' })).toBe('<p>POST application/json application/json header');
    expect(await client.call({ ...text, accept: '*/*' })).toBe('<p>GET undefined */* header');
  });

  it('ends when its time is over: before a wait, and while a server says nothing', async () => {
    const { address, asked } = await serve(status(503), silent);
    const busy = clientFor(address, { limits: { deadlineMs: 5_000, backoffMs: 10_000 } });
    await expect(busy.call(request)).rejects.toThrow('it answered 503; no time is left to wait; a copy would do');
    await expect(busy.wait('looking on', 6_000)).rejects.toThrow(
      `Store at ${address}: looking on: no time is left to wait`,
    );
    expect(asked()).toBe(1);
    const late = clientFor(address, { limits: { deadlineMs: 50, requestTimeoutMs: 10_000 } });
    await expect(late.call(request)).rejects.toThrow('no time is left to wait for it');
    await expect(late.call(request)).rejects.toThrow(UnavailableError);
  });

  it('has time where the time that it has is beyond what timers take', async () => {
    const { address } = await serve(status(503), good);
    const client = clientFor(address, { limits: { deadlineMs: 999_999 * 86_400_000 } });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(client.call(request)).resolves.toEqual({ value: 7 });
  });

  it('ends when it is called off, also in a wait', async () => {
    const { address, asked } = await serve(status(503, '', { 'retry-after': '20' }));
    const abort = new AbortController();
    const client = clientFor(address, { signal: abort.signal, sleep: undefined });
    const waiting = client.call(request);
    setTimeout(() => {
      abort.abort();
    }, 50);
    const before = performance.now();
    await expect(waiting).rejects.toThrow('reading it: it was called off');
    expect(performance.now() - before).toBeLessThan(paced(5_000));
    expect(asked()).toBe(1);
  });

  it('does not try without the proxy that can not be used, nor show it', async () => {
    process.env.http_proxy = 'no url, but a password';
    try {
      const client = clientFor('http://store.invalid');
      await expect(client.call(request)).rejects.toThrow(
        /^Store at http:\/\/store\.invalid: reading it: http_proxy or https_proxy is not a URL$/,
      );
      expect(waits).toEqual([]);
    } finally {
      delete process.env.http_proxy;
    }
  });

  it('tells of an answer that can not be as of one of another form', () => {
    const error = clientFor('http://store.invalid').unexpected(`reading ${secret}`, `two of ${secret}`);
    expect(error.message).toBe(
      'Store at http://store.invalid: reading ***: its answer is not what is expected (two of ***); look at store.url',
    );
  });
});

describe('work in parallel', () => {
  it('answers in order, with no more at a time than allowed', async () => {
    let [open, most] = [0, 0];
    const work = async (ms: number): Promise<number> => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, ms));
      open--;
      return ms * 2;
    };
    const failing = new AbortController();
    expect(await inParallel([9, 1, 5, 1, 3], { parallel: 2, failing }, work)).toEqual([18, 2, 10, 2, 6]);
    expect(most).toBe(2);
    expect(await inParallel([], { parallel: 2, failing }, work)).toEqual([]);
  });

  it('ends with the first that fails, and what ended does no more work', async () => {
    const failing = new AbortController();
    const begun: number[] = [];
    const work = async (item: number): Promise<void> => {
      begun.push(item);
      await Promise.resolve();
      if (item === 2) throw new Error('the second');
      await new Promise((_, reject) => {
        failing.signal.addEventListener('abort', () => {
          reject(new Error('called off'));
        });
      });
    };
    await expect(inParallel([1, 2, 3, 4], { parallel: 2, failing }, work)).rejects.toThrow('the second');
    expect(begun).toEqual([1, 2]);
    await expect(inParallel([5], { parallel: 2, failing }, work)).rejects.toThrow();
    expect(begun).toEqual([1, 2]);
  });
});
