import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parse } from 'yaml';
import { z } from 'zod';

/** The real records of fixtures/osv, in the order of their names. */
export function realRecords(): OsvFixture[] {
  return [...(parsed ??= readRecords())];
}
let parsed: OsvFixture[] | undefined;

function readRecords(): OsvFixture[] {
  const folder = path.join(import.meta.dirname, '../fixtures/osv');
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => fixture.parse(parse(fs.readFileSync(path.join(folder, name), 'utf8'), { schema: 'failsafe' })));
}

const fixture = z.looseObject({
  id: z.string(),
  modified: z.string(),
  withdrawn: z.string().optional(),
  affected: z
    .array(
      z.looseObject({
        package: z.looseObject({ ecosystem: z.string(), name: z.string() }),
        versions: z.array(z.string()).optional(),
      }),
    )
    .optional(),
});
export type OsvFixture = z.infer<typeof fixture>;

/** What OSV's documentation says that a batch may hold. */
const query = z.union([
  z.strictObject({
    package: z.strictObject({ ecosystem: z.string().min(1), name: z.string().min(1) }),
    version: z.string().min(1).optional(),
    page_token: z.string().min(1).optional(),
  }),
  z.strictObject({ commit: z.string().regex(/^[\da-f]{40}$/), page_token: z.string().min(1).optional() }),
]);
type Query = z.infer<typeof query>;
const batch = z.strictObject({ queries: z.array(query).min(1).max(1_000) });

export interface OsvDoubleOptions {
  readonly records?: readonly OsvFixture[];
  /** Before each answer. */
  readonly delayMs?: number;
  /** Of one query. */
  readonly pageSize?: number;
  /** Answers in its stead where it resolves with true. `count` is that of the requests so far, from 1. */
  readonly instead?: (request: http.IncomingMessage, response: http.ServerResponse, count: number) => boolean;
}

export interface OsvDouble extends AsyncDisposable {
  readonly url: string;
  /** `POST /v1/querybatch 3`, with the number of queries, and `GET /v1/vulns/…`, in their order. */
  readonly requests: string[];
  /** The most that were open at a time. */
  most(): number;
  /** From now on nobody listens. */
  stop(): Promise<void>;
}

/**
 * An API of OSV on loopback. What a version is affected by it tells by the records' own lists of versions alone, so that it shares
 * nothing with what is tested. A request that OSV's documentation doesn't allow is refused.
 */
export async function startOsv(options: OsvDoubleOptions = {}): Promise<OsvDouble> {
  const { records = realRecords(), delayMs = 0, pageSize = 1_000, instead } = options;
  const requests: string[] = [];
  const tokens = new Map<string, { readonly query: string; readonly from: number }>();
  let [open, most, count] = [0, 0, 0];

  const matching = (asked: Query): OsvFixture[] =>
    records.filter(({ withdrawn, affected = [] }) => {
      if (withdrawn !== undefined || 'commit' in asked) return false;
      return affected.some(
        ({ package: about, versions = [] }) =>
          about.ecosystem === asked.package.ecosystem &&
          about.name === asked.package.name &&
          (asked.version === undefined || versions.includes(asked.version)),
      );
    });

  function resultOf(asked: Query): object {
    const { page_token: token, ...rest } = asked;
    const key = JSON.stringify(rest);
    const page = token === undefined ? { query: key, from: 0 } : tokens.get(token);
    if (page?.query !== key) throw new Error('Invalid page token.');
    const found = matching(asked).map(({ id, modified }) => ({ id, modified }));
    const next = page.from + pageSize;
    const vulns = found.slice(page.from, next);
    if (next >= found.length) return vulns.length === 0 ? {} : { vulns };
    const following = Buffer.from(`${key} ${next}`).toString('base64');
    tokens.set(following, { query: key, from: next });
    return { vulns, next_page_token: following };
  }

  async function answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    count++;
    if (instead?.(request, response, count)) return;
    await delay(delayMs);
    const send = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    const refuse = (status: number, message: string): void => {
      send(status, { code: 3, message });
    };
    const { pathname } = new URL(request.url ?? '', 'http://osv');
    const [, id] = /^\/v1\/vulns\/([^/]+)$/.exec(pathname) ?? [];
    if (request.method === 'GET' && id !== undefined) {
      requests.push(`GET ${pathname}`);
      const record = records.find((one) => one.id === decodeURIComponent(id));
      if (record === undefined) refuse(404, 'Bug not found.');
      else send(200, record);
      return;
    }
    if (request.method !== 'POST' || pathname !== '/v1/querybatch') {
      refuse(404, 'Not Found');
      return;
    }
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const asked = batch.safeParse(JSON.parse(Buffer.concat(pieces).toString()));
    if (!asked.success || request.headers['content-type'] !== 'application/json') {
      requests.push('refused');
      refuse(400, 'Invalid query.');
      return;
    }
    requests.push(`POST ${pathname} ${asked.data.queries.length}`);
    try {
      send(200, { results: asked.data.queries.map(resultOf) });
    } catch (error) {
      refuse(400, String(error));
    }
  }

  const server = http.createServer((request, response) => {
    open++;
    most = Math.max(most, open);
    response.on('close', () => open--);
    void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    most: () => most,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}
