import { z } from 'zod';
import { EngineError } from '../../errors';
import { list } from '../../formats/collections';
import { inParallel } from '../../http/in-parallel';
import { createJsonClient, defaultJsonLimits, type JsonLimits, type Patience } from '../../http/json-client';
import { type AdvisoryRecord, recordSchema } from './record';

export interface OsvLimits extends JsonLimits {
  /** Requests at a time. */
  readonly parallel: number;
  /** Of one query. */
  readonly maxPages: number;
  /** "POST /v1/querybatch": the most queries that one request may have. */
  readonly batch: number;
}

export const defaultLimits: OsvLimits = {
  ...defaultJsonLimits,
  /** OSV's documentation: "a response size limit of 32MiB when using HTTP/1.1". */
  maxAnswerBytes: 32 * 2 ** 20,
  parallel: 16,
  maxPages: 100,
  batch: 1_000,
};

export interface OsvClientOptions extends Patience {
  /** `http://` or `https://`, and what `/v1` lies below. */
  readonly url: string;
  readonly limits?: Partial<OsvLimits>;
}

/** One query of a batch. Source: OSV, "POST /v1/query". */
export type OsvQuery =
  | { readonly package: { readonly ecosystem: string; readonly name: string }; readonly version?: string }
  | { readonly commit: string };

/** A record, and the time from which on it is as it is. */
export interface Listed {
  readonly id: string;
  readonly modified: string;
}

export const listedSchema = recordSchema.pick({ id: true, modified: true });

const batchAnswer = z.object({
  results: list(
    z
      .looseObject({
        vulns: list(listedSchema, 100_000).optional(),
        next_page_token: z.string().max(10_000).optional(),
      })
      .refine(
        (result) => !['error', 'code', 'message', 'status'].some((key) => key in result),
        'an error stands where the answer to one query goes',
      ),
    10_000,
  ),
});

/** Asks a server that speaks the API of OSV. Everything rejects with `EngineError`, of what may pass by itself with `UnavailableError`. */
export interface OsvClient {
  /** What is known of each, in the order of the queries. */
  list(queries: readonly OsvQuery[]): Promise<Listed[][]>;
  records(ids: readonly string[]): Promise<AdvisoryRecord[]>;
}

/** For one question: the time that it may take runs from now on. */
export function createOsvClient({ url, signal, sleep, random, ...options }: OsvClientOptions): OsvClient {
  const limits = { ...defaultLimits, ...options.limits };
  /** Ends what else is under way when one request has failed. */
  const failing = new AbortController();
  const { parallel } = limits;
  const client = createJsonClient({
    name: 'OSV',
    address: addressOf(url),
    advice: 'the address is that of an OSV API, without /v1 (the public one is https://api.osv.dev)',
    standIn: 'a copy on the disk (osv.mirror) or an earlier answer (osv.stale-ok) can stand in for it',
    limits,
    sleep,
    random,
    signal: signal === undefined ? failing.signal : AbortSignal.any([failing.signal, signal]),
  });

  async function ask(queries: readonly (OsvQuery & { readonly page_token?: string })[]) {
    const doing = `asking about ${queries.length} packages`;
    const { results } = await client.call({
      doing,
      path: '/v1/querybatch',
      body: JSON.stringify({ queries }),
      answer: batchAnswer,
    });
    if (results.length !== queries.length)
      throw client.unexpected(doing, `${results.length} results for ${queries.length} queries`);
    return results;
  }

  return {
    async list(queries) {
      const listed = queries.map(() => new Map<string, Listed>());
      let open = queries.map((query, index) => ({ query, index, token: undefined as string | undefined }));
      for (let page = 1; open.length > 0; page++) {
        if (page > limits.maxPages)
          throw client.unexpected('reading page after page', `more than ${limits.maxPages} pages`);
        const batches: (typeof open)[] = [];
        for (let i = 0; i < open.length; i += limits.batch) batches.push(open.slice(i, i + limits.batch));
        const rest = await inParallel(batches, { parallel, failing }, async (batch) => {
          const asked = batch.map(({ query, token }) => ({
            ...query,
            ...(token !== undefined && { page_token: token }),
          }));
          const results = await ask(asked);
          return batch.flatMap(({ query, index, token }, i) => {
            const { vulns = [], next_page_token: next = '' } = results[i] ?? {};
            for (const found of vulns) listed[index]?.set(found.id, found);
            if (next !== '' && next === token)
              throw client.unexpected('reading page after page', 'the same page again');
            return next === '' ? [] : [{ query, index, token: next }];
          });
        });
        open = rest.flat();
      }
      return listed.map((found) => [...found.values()]);
    },
    records: (ids) =>
      inParallel(ids, { parallel, failing }, async (id) => {
        const doing = `reading ${id}`;
        const record = await client.call({ doing, path: `/v1/vulns/${encodeURIComponent(id)}`, answer: recordSchema });
        if (record.id !== id) throw client.unexpected(doing, `it is ${record.id}`);
        return record;
      }),
  };
}

/** What requests are sent to, without a slash at the end. @throws EngineError for what is no address of a server. */
export function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new EngineError(
      `OSV: "${text.slice(0, 80)}" is not the http:// or https:// address of an OSV API, such as https://api.osv.dev`,
    );
  if (url.username !== '' || url.password !== '')
    throw new EngineError(
      'OSV: the address of the API holds a user name or password, which are not sent; leave them out',
    );
  return url.href.replace(/\/+$/, '').replace(/\/v1$/, '');
}
