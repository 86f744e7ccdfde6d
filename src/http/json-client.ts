import type { OutgoingHttpHeaders } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { EngineError } from '../errors';
import { Failure, jsonIn, refused, unreachable } from './failure';
import { oneLine } from './reason';
import { bytesOf, ProxyError, requestsTo, type Send } from './request';

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

/** Who may end the waiting, and how it is done. */
export interface Patience {
  /** Ends all that is under way. */
  readonly signal?: AbortSignal | undefined;
  readonly sleep?: ((ms: number) => Promise<unknown>) | undefined;
  /** From 0 to 1. */
  readonly random?: (() => number) | undefined;
}

export interface JsonServer extends Patience {
  /** For people: "OSV". */
  readonly name: string;
  /** `http://` or `https://`, and what paths lie below. */
  readonly address: string;
  /** What to look at where an answer is not this server's, as the end of a sentence. */
  readonly advice: string;
  /** What can stand in for a server that is not available, as the end of a sentence. */
  readonly standIn?: string;
  readonly headers?: OutgoingHttpHeaders;
  /** What no message shows, whatever the server says. */
  readonly secrets?: readonly string[];
  readonly limits?: Partial<JsonLimits>;
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
}

/** The server did not answer, or not now: what it answered before may do. */
export class UnavailableError extends EngineError {}

/** Its errors are sentences that name server and address. */
export interface JsonClient {
  /** What the server answers. @throws EngineError, of what may pass by itself UnavailableError */
  call<T>(request: JsonCall<T>): Promise<T>;
  /** As `call`; undefined where the answer is 404. */
  find<T>(request: JsonCall<T>): Promise<T | undefined>;
  /** @throws UnavailableError where no time would be left. When it is called off, it ends, and the next call fails. */
  wait(doing: string, ms: number): Promise<void>;
  /** What `call` throws for an answer of another form, for one that can't be for other reasons. */
  unexpected(doing: string, problem: string): EngineError;
}

/** Node's timers take no more, and end at once. */
const maxTimerMs = 2 ** 31 - 1;

/** Of a refusal only its message is wanted. */
const maxRefusalBytes = 64 * 1024;

/** Asks one server for JSON: retries what may pass by itself, follows no redirect, and bounds time and size. */
export function createJsonClient(server: JsonServer): JsonClient {
  const { name, address, advice, standIn, signal, random = Math.random } = server;
  const limits = { ...defaultJsonLimits, ...server.limits };
  const secrets = (server.secrets ?? []).filter((secret) => secret !== '');
  const deadlineMs = Math.min(limits.deadlineMs, maxTimerMs);
  const deadline = AbortSignal.timeout(deadlineMs);
  const ending = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
  const ends = Date.now() + deadlineMs;
  const sleep = server.sleep ?? ((ms: number) => delay(ms, undefined, { signal: ending }));
  let loading: Promise<Send> | undefined;

  const masked = (text: string): string => secrets.reduce((line, secret) => line.replaceAll(secret, '***'), text);
  // Half a secret, where a line is cut, would not be recognised.
  const quote = (text: string): string => oneLine(masked(text));
  function failed(doing: string, { message, unavailable }: Failure): EngineError {
    const problem = `${name} at ${address}: ${masked(`${doing}: ${message}`)}`;
    if (!unavailable) return new EngineError(problem);
    return new UnavailableError(standIn === undefined ? problem : `${problem}; ${standIn}`);
  }
  const notExpected = (problem: string): Failure =>
    new Failure(`its answer is not what is expected (${quote(problem)}); ${advice}`, 'never', false);

  async function contentOf({ path, body, accept = 'application/json' }: JsonCall<unknown>): Promise<Buffer> {
    const send = await (loading ??= requestsTo(address, { keepAlive: true }));
    const timeout = AbortSignal.timeout(limits.requestTimeoutMs);
    try {
      const headers = { accept, 'accept-encoding': 'identity', 'user-agent': 'gatehouse', ...server.headers };
      const response = await send(new URL(address + path), {
        signal: AbortSignal.any([timeout, ending]),
        headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { method: 'POST', body }),
      });
      const { statusCode = 0, headers: answered } = response;
      if (statusCode === 200) return await bytesOf(response, limits.maxAnswerBytes);
      const refusal = await bytesOf(response, maxRefusalBytes).catch(() => Buffer.alloc(0));
      throw refused(statusCode, answered, refusal.toString(), { advice, quote });
    } catch (error) {
      if (error instanceof Failure) throw error;
      if (signal?.aborted === true) throw new Failure('it was called off', 'never', false);
      if (deadline.aborted) throw new Failure('no time is left to wait for it', 'never', true);
      if (timeout.aborted)
        throw new Failure(`it did not answer within ${limits.requestTimeoutMs / 1000} s`, 'backoff', true);
      if (error instanceof Error && error.message === 'it does not end')
        throw new Failure(`its answer is larger than the ${limits.maxAnswerBytes} bytes that are read`, 'never', false);
      throw unreachable(error);
    }
  }

  async function attempt<T>(request: JsonCall<T>): Promise<T> {
    const content = await contentOf(request);
    const parsed = request.answer.safeParse(request.isText ? content.toString('utf8') : jsonIn(content, advice));
    if (!parsed.success) throw notExpected(z.prettifyError(parsed.error));
    return parsed.data;
  }

  async function wait(doing: string, ms: number, after = ''): Promise<void> {
    if (Date.now() + ms >= ends) throw failed(doing, new Failure(`${after}no time is left to wait`, 'never', true));
    // What ends the wait ends the next attempt.
    await sleep(ms).catch(() => undefined);
  }

  async function ask<T, A>(request: JsonCall<T>, whenAbsent: (failure: Failure) => A): Promise<T | A> {
    const { doing } = request;
    for (let count = 1; ; count++) {
      try {
        return await attempt(request);
      } catch (error) {
        if (error instanceof ProxyError) throw failed(doing, new Failure(error.message, 'never', false));
        if (!(error instanceof Failure)) throw error;
        const { message, retry, absent } = error;
        if (absent) return whenAbsent(error);
        if (retry === 'never' || count >= limits.maxAttempts) throw failed(doing, error);
        if (typeof retry === 'number' && retry > limits.maxWaitMs) {
          const seconds = Math.ceil(retry / 1000);
          const problem = `${message}; it asks to wait ${seconds} s, which is too long`;
          throw failed(doing, new Failure(problem, 'never', true));
        }
        const backoff = limits.backoffMs * 2 ** (count - 1) * (0.5 + random() / 2);
        const ms = retry === 'backoff' ? backoff : retry + random() * limits.backoffMs;
        await wait(doing, ms, `${message}; `);
      }
    }
  }

  return {
    call: (request) =>
      ask(request, (failure): never => {
        throw failed(request.doing, failure);
      }),
    find: (request) => ask(request, () => undefined),
    wait: (doing, ms) => wait(doing, ms),
    unexpected: (doing, problem) => failed(doing, notExpected(problem)),
  };
}
