import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { EngineError } from '../../errors';
import { list } from '../../formats/collections';
import { bytesOf, ProxyError, requestsTo, type Send } from '../../http/request';
import { Failure, jsonIn, refused, UnavailableError, unreachable, unreadable } from './failure';
import { type AdvisoryRecord, recordSchema } from './record';

export interface OsvLimits {
  /** For one request, to the end of its answer. */
  readonly requestTimeoutMs: number;
  /** For all requests and waits of one question. */
  readonly deadlineMs: number;
  readonly maxAttempts: number;
  /** Before the second attempt, and doubled for each one after it; half of it by chance. */
  readonly backoffMs: number;
  /** The longest that the server may ask to wait. */
  readonly maxWaitMs: number;
  /** Requests at a time. */
  readonly parallel: number;
  readonly maxAnswerBytes: number;
  /** Of one query. */
  readonly maxPages: number;
  /** "POST /v1/querybatch": the most queries that one request may have. */
  readonly batch: number;
}

export const defaultLimits: OsvLimits = {
  requestTimeoutMs: 30_000,
  deadlineMs: 180_000,
  maxAttempts: 4,
  backoffMs: 500,
  maxWaitMs: 30_000,
  parallel: 16,
  /** OSV's documentation: "a response size limit of 32MiB when using HTTP/1.1". */
  maxAnswerBytes: 32 * 2 ** 20,
  maxPages: 100,
  batch: 1_000,
};

export interface OsvClientOptions {
  /** `http://` or `https://`, and what `/v1` lies below. */
  readonly url: string;
  readonly limits?: Partial<OsvLimits>;
  /** Ends all that is under way. */
  readonly signal?: AbortSignal;
  readonly sleep?: (ms: number, ending: AbortSignal) => Promise<unknown>;
  /** From 0 to 1. */
  readonly random?: () => number;
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
    z.object({
      vulns: list(listedSchema, 100_000).optional(),
      next_page_token: z.string().max(10_000).optional(),
    }),
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
export function createOsvClient({
  url,
  signal,
  sleep = (ms, ending) => delay(ms, undefined, { signal: ending }),
  random = Math.random,
  ...options
}: OsvClientOptions): OsvClient {
  const limits = { ...defaultLimits, ...options.limits };
  const address = addressOf(url);
  const deadline = AbortSignal.timeout(limits.deadlineMs);
  /** Ends what else is under way when one request has failed. */
  const failing = new AbortController();
  const ending = AbortSignal.any([deadline, failing.signal, ...(signal === undefined ? [] : [signal])]);
  const ends = Date.now() + limits.deadlineMs;
  const failed = (doing: string, problem: string, unavailable: boolean): EngineError =>
    unavailable
      ? new UnavailableError(`OSV at ${address}: ${doing}: ${problem}; ${standIns}`)
      : new EngineError(`OSV at ${address}: ${doing}: ${problem}`);
  let loading: Promise<Send> | undefined;

  async function attempt<T>({ path, body, answer }: Call<T>): Promise<T> {
    const send = await (loading ??= requestsTo(address, { keepAlive: true }));
    const timeout = AbortSignal.timeout(limits.requestTimeoutMs);
    let content: Buffer;
    try {
      const headers = { accept: 'application/json', 'accept-encoding': 'identity', 'user-agent': 'gatehouse' };
      const response = await send(new URL(address + path), {
        signal: AbortSignal.any([timeout, ending]),
        headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { method: 'POST', body }),
      });
      const { statusCode = 0, headers: answered } = response;
      if (statusCode !== 200) {
        const refusal = await bytesOf(response, maxRefusalBytes).catch(() => Buffer.alloc(0));
        response.destroy();
        throw refused(statusCode, answered, refusal.toString(), Date.now());
      }
      content = await bytesOf(response, limits.maxAnswerBytes).catch((error: unknown) => {
        response.destroy();
        throw error instanceof Error && error.message === 'it does not end' ? tooLarge(limits) : error;
      });
    } catch (error) {
      if (error instanceof Failure) throw error;
      if (signal?.aborted === true || failing.signal.aborted) throw new Failure('it was called off', 'never', false);
      if (deadline.aborted) throw new Failure('no time is left to wait for it', 'never', true);
      if (timeout.aborted)
        throw new Failure(`it did not answer within ${limits.requestTimeoutMs / 1000} s`, 'backoff', true);
      throw unreachable(error);
    }
    const parsed = answer.safeParse(jsonIn(content));
    if (!parsed.success) throw unreadable(z.prettifyError(parsed.error));
    return parsed.data;
  }

  async function call<T>(request: Call<T>): Promise<T> {
    for (let count = 1; ; count++) {
      try {
        return await attempt(request);
      } catch (error) {
        if (error instanceof ProxyError) throw failed(request.doing, error.message, false);
        if (!(error instanceof Failure)) throw error;
        const { message, retry, unavailable } = error;
        if (retry === 'never' || count >= limits.maxAttempts) throw failed(request.doing, message, unavailable);
        const backoff = limits.backoffMs * 2 ** (count - 1) * (0.5 + random() / 2);
        if (typeof retry === 'number' && retry > limits.maxWaitMs) {
          const problem = `${message}; it asks to wait ${Math.ceil(retry / 1000)} s, which is too long`;
          throw failed(request.doing, problem, true);
        }
        const wait = retry === 'backoff' ? backoff : retry + random() * limits.backoffMs;
        if (Date.now() + wait >= ends) throw failed(request.doing, `${message}; no time is left to try again`, true);
        // What ends the wait ends the next attempt.
        await sleep(wait, ending).catch(() => undefined);
      }
    }
  }

  async function ask(queries: readonly (OsvQuery & { readonly page_token?: string })[]) {
    const doing = `asking about ${queries.length} packages`;
    const { results } = await call({
      doing,
      path: '/v1/querybatch',
      body: JSON.stringify({ queries }),
      answer: batchAnswer,
    });
    if (results.length !== queries.length)
      throw failed(doing, unreadable(`${results.length} results for ${queries.length} queries`).message, false);
    return results;
  }

  return {
    async list(queries) {
      const listed = queries.map(() => new Map<string, Listed>());
      let open = queries.map((query, index) => ({ query, index, token: undefined as string | undefined }));
      for (let page = 1; open.length > 0; page++) {
        if (page > limits.maxPages)
          throw failed('reading page after page', `more than ${limits.maxPages} pages`, false);
        const batches: (typeof open)[] = [];
        for (let i = 0; i < open.length; i += limits.batch) batches.push(open.slice(i, i + limits.batch));
        const rest = await inParallel(batches, limits.parallel, failing, async (batch) => {
          const asked = batch.map(({ query, token }) => ({
            ...query,
            ...(token !== undefined && { page_token: token }),
          }));
          const results = await ask(asked);
          return batch.flatMap(({ query, index, token }, i) => {
            const { vulns = [], next_page_token: next = '' } = results[i] ?? {};
            for (const found of vulns) listed[index]?.set(found.id, found);
            if (next !== '' && next === token) throw failed('reading page after page', 'the same page again', false);
            return next === '' ? [] : [{ query, index, token: next }];
          });
        });
        open = rest.flat();
      }
      return listed.map((found) => [...found.values()]);
    },
    records: (ids) =>
      inParallel(ids, limits.parallel, failing, async (id) => {
        const doing = `reading ${id}`;
        const record = await call({ doing, path: `/v1/vulns/${encodeURIComponent(id)}`, answer: recordSchema });
        if (record.id !== id) throw failed(doing, unreadable(`it is ${record.id}`).message, false);
        return record;
      }),
  };
}

interface Call<T> {
  /** What it is for, in words. */
  readonly doing: string;
  readonly path: string;
  /** Makes it a POST. */
  readonly body?: string;
  readonly answer: z.ZodType<T>;
}

const standIns = 'a copy on the disk (osv.mirror) or an earlier answer (osv.stale-ok) can stand in for it';

/** Of a refusal only its message is wanted. */
const maxRefusalBytes = 64 * 1024;

const tooLarge = ({ maxAnswerBytes }: OsvLimits): Failure =>
  new Failure(`its answer is larger than the ${maxAnswerBytes} bytes that are read`, 'never', false);

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

/** Does `work` with each, at most `parallel` at a time, in order; the first that fails ends all. */
async function inParallel<T, R>(
  items: readonly T[],
  parallel: number,
  failing: AbortController,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) {
      try {
        results[index] = await work(item);
      } catch (error) {
        failing.abort();
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(parallel, items.length) }, worker));
  return results;
}
