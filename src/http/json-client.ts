import { setTimeout as delay } from 'node:timers/promises';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { networkReason, oneLine } from './reason';
import { bytesOf, ProxyError, requestsTo, type Send } from './request';
import { dateIn, retryAfter } from './retry-after';

export interface JsonLimits {
  /** For one request, to the end of its answer. */
  readonly requestTimeoutMs: number;
  /** For all requests and waits over the client's life. */
  readonly deadlineMs: number;
  readonly maxAttempts: number;
  /** Before the second attempt, and doubled for each one after it; half of it by chance. */
  readonly backoffMs: number;
  /** The longest that the server may ask to wait. */
  readonly maxWaitMs: number;
  readonly maxAnswerBytes: number;
}

export const defaultJsonLimits: JsonLimits = {
  requestTimeoutMs: 30_000,
  deadlineMs: 180_000,
  maxAttempts: 4,
  backoffMs: 500,
  maxWaitMs: 30_000,
  maxAnswerBytes: 32 * 2 ** 20,
};

export interface JsonServer {
  /** For people: "OSV". */
  readonly name: string;
  /** `http://` or `https://`, and what paths lie below. */
  readonly address: string;
  /** What to look at where an answer is not this server's, as the end of a sentence. */
  readonly advice: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly limits?: Partial<JsonLimits>;
  /** Ends all that is under way. */
  readonly signal?: AbortSignal | undefined;
  readonly sleep?: ((ms: number) => Promise<unknown>) | undefined;
  /** From 0 to 1. */
  readonly random?: (() => number) | undefined;
}

export interface JsonCall<T> {
  /** What it is for, in words. */
  readonly doing: string;
  readonly path: string;
  /** Makes it a POST. */
  readonly body?: string;
  readonly accept?: string;
  /** The answer is text, and not JSON. */
  readonly isText?: boolean;
  readonly answer: z.ZodType<T>;
  /** Answers that mean that there is no such thing. */
  readonly absent?: readonly number[];
}

/** Why a call failed, in a sentence that names server and address. */
export class JsonClientError extends Error {
  override readonly name = 'JsonClientError';
  constructor(
    message: string,
    /** It is the server that can't now, and not the request or its address that is wrong. */
    readonly unavailable: boolean,
  ) {
    super(message);
  }
}

export interface JsonClient {
  /** What the server answers; undefined where that is one of `absent`. @throws JsonClientError */
  call<T>(request: JsonCall<T>): Promise<T | undefined>;
  /** As `call` fails, for an answer that is of the right form and can't be. */
  failed(doing: string, problem: string, unavailable: boolean): JsonClientError;
}

/** An attempt that failed. */
class Failure extends Error {
  constructor(
    message: string,
    /** `never`, after the usual `backoff`, or after the milliseconds that the server asked for. */
    readonly retry: 'never' | 'backoff' | number,
    readonly unavailable: boolean,
  ) {
    super(message);
  }
}

/** Asks one server for JSON: retries what may pass by itself, follows no redirect, and bounds time and size. */
export function createJsonClient(server: JsonServer): JsonClient {
  const { name, address, advice, signal, sleep = delay, random = Math.random } = server;
  const limits = { ...defaultJsonLimits, ...server.limits };
  const deadline = AbortSignal.timeout(limits.deadlineMs);
  const ends = Date.now() + limits.deadlineMs;
  const failed = (doing: string, problem: string, unavailable: boolean): JsonClientError =>
    new JsonClientError(`${name} at ${address}: ${doing}: ${problem}`, unavailable);
  let loading: Promise<Send> | undefined;

  async function attempt<T>({
    path,
    body,
    accept = 'application/json',
    isText,
    answer,
    absent = [],
  }: JsonCall<T>): Promise<T | undefined> {
    const send = await (loading ??= requestsTo(address, { keepAlive: true }));
    const timeout = AbortSignal.timeout(limits.requestTimeoutMs);
    const ending = AbortSignal.any([timeout, deadline, ...(signal === undefined ? [] : [signal])]);
    let content: Buffer;
    try {
      const headers = { accept, 'accept-encoding': 'identity', 'user-agent': 'gatehouse', ...server.headers };
      const response = await send(new URL(address + path), {
        signal: ending,
        headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { method: 'POST', body }),
      });
      const { statusCode = 0, headers: answered } = response;
      if (absent.includes(statusCode)) {
        response.destroy();
        return undefined;
      }
      if (statusCode !== 200) {
        const said = await bytesOf(response, maxRefusalBytes).catch(() => Buffer.alloc(0));
        response.destroy();
        throw refused(statusCode, answered, said.toString(), advice);
      }
      if (Number(answered['content-length'] ?? 0) > limits.maxAnswerBytes) throw tooLarge(limits);
      content = await bytesOf(response, limits.maxAnswerBytes).catch((error: unknown) => {
        response.destroy();
        throw error instanceof Error && error.message === 'it does not end' ? tooLarge(limits) : error;
      });
    } catch (error) {
      if (error instanceof Failure) throw error;
      if (signal?.aborted === true) throw new Failure('it was called off', 'never', false);
      if (deadline.aborted) throw new Failure('no time is left to wait for it', 'never', true);
      if (timeout.aborted)
        throw new Failure(`it did not answer within ${limits.requestTimeoutMs / 1000} s`, 'backoff', true);
      throw unreachable(error);
    }
    const parsed = answer.safeParse(isText ? content.toString('utf8') : jsonIn(content, advice));
    if (parsed.success) return parsed.data;
    throw new Failure(
      `its answer is not of the form that is expected (${oneLine(z.prettifyError(parsed.error))}); ${advice}`,
      'never',
      false,
    );
  }

  return {
    failed,
    async call(request) {
      for (let count = 1; ; count++) {
        try {
          return await attempt(request);
        } catch (error) {
          if (error instanceof ProxyError) throw failed(request.doing, error.message, false);
          if (!(error instanceof Failure)) throw error;
          const { message, retry, unavailable } = error;
          if (retry === 'never' || count >= limits.maxAttempts) throw failed(request.doing, message, unavailable);
          const backoff = limits.backoffMs * 2 ** (count - 1) * (0.5 + random() / 2);
          const wait = retry === 'backoff' ? backoff : retry + random() * limits.backoffMs;
          if (wait > limits.maxWaitMs)
            throw failed(
              request.doing,
              `${message}; it asks to wait ${Math.ceil(wait / 1000)} s, which is too long`,
              true,
            );
          if (Date.now() + wait >= ends) throw failed(request.doing, `${message}; no time is left to try again`, true);
          await sleep(wait);
        }
      }
    },
  };
}

/** Of a refusal only its message is wanted. */
const maxRefusalBytes = 64 * 1024;

const tooLarge = ({ maxAnswerBytes }: JsonLimits): Failure =>
  new Failure(`its answer is larger than the ${maxAnswerBytes} bytes that are read`, 'never', false);

function refused(status: number, headers: IncomingHttpHeaders, body: string, advice: string): Failure {
  const said = saidIn(body);
  const answer = `it answered ${status}${said === '' ? '' : ` (${said})`}`;
  if (status >= 300 && status < 400)
    return new Failure(
      `it redirects to ${oneLine(String(headers.location))}, which is not followed; ${advice}`,
      'never',
      false,
    );
  if (status === 408 || status === 429 || status >= 500)
    return new Failure(
      answer,
      retryAfter(headers['retry-after'], dateIn(headers.date) ?? Date.now()) ?? 'backoff',
      true,
    );
  return new Failure(`${answer}; ${advice}`, 'never', false);
}

/** What servers say in JSON. A page of HTML says nothing that helps. */
function saidIn(body: string): string {
  try {
    return oneLine(z.object({ message: z.string() }).parse(JSON.parse(body)).message);
  } catch {
    return /<[a-z!]/i.test(body) ? '' : oneLine(body);
  }
}

/** No answer, or one that breaks off. */
function unreachable(cause: unknown): Failure {
  const reason = networkReason(cause);
  const certificate = /certificate/i.test(reason)
    ? '; NODE_EXTRA_CA_CERTS names a file with the certificate of an authority of your own'
    : '';
  return new Failure(`it can't be reached, or broke off (${reason})${certificate}`, 'backoff', true);
}

/** JSON in UTF-8, or what it is instead. */
function jsonIn(content: Buffer, advice: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    const page = /^\s*<(?:!doctype|html)/i.test(content.toString('latin1', 0, 100));
    // A page to log in comes from what lies between; anything else may be half an answer.
    if (page) throw new Failure(`its answer is a page of HTML, perhaps to log in; ${advice}`, 'never', true);
    throw new Failure('its answer is not JSON, or cut off', 'backoff', true);
  }
}

/** Does `work` with each, at most `parallel` at a time, in order; the first that fails ends it. */
export async function inParallel<T, R>(
  items: readonly T[],
  parallel: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  let failed = false;
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) {
      if (failed) return;
      try {
        results[index] = await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(parallel, items.length) }, worker));
  return results;
}
