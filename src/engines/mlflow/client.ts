import type { IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { EvidenceError } from '../../errors';
import { beginningOf, jsonOf, piecesOf } from './body';
import { Failure, refused, unreadable } from './failure';
import { type Get, requestsTo } from './request';
import { addressOf, credentialsOf, type MlflowServer } from './server';
import { type Budget, budgetOf, startWatchdog, type Watchdog } from './time';

export interface MlflowLimits {
  /** For one request, to the end of its answer. */
  readonly requestTimeoutMs: number;
  /** All the time that requests and waits may take over the client's life, downloads apart. */
  readonly budgetMs: number;
  /** For a download without a byte; a server fetches a file from its store before it sends the first. */
  readonly stallTimeoutMs: number;
  /** For one file, repeated attempts included. */
  readonly downloadTimeoutMs: number;
  readonly maxDownloadBytes: number;
  readonly maxAttempts: number;
  /** Before the second attempt; doubled for each one after it. */
  readonly backoffMs: number;
  /** The longest that the server may ask to wait. */
  readonly maxWaitMs: number;
}

export const defaultLimits: MlflowLimits = {
  requestTimeoutMs: 30_000,
  budgetMs: 120_000,
  /** What MLflow's own client allows a request (MLFLOW_HTTP_REQUEST_TIMEOUT). */
  stallTimeoutMs: 120_000,
  downloadTimeoutMs: 30 * 60_000,
  maxDownloadBytes: 8 * 1024 ** 3,
  maxAttempts: 3,
  backoffMs: 500,
  maxWaitMs: 10_000,
};

export interface MlflowOptions extends MlflowServer {
  readonly limits?: Partial<MlflowLimits>;
  readonly sleep?: (ms: number) => Promise<unknown>;
}

export interface MlflowRequest {
  /** What it is for, in words: "reading the run". */
  readonly doing: string;
  /** Below the server's address, already encoded. */
  readonly path: `/${string}`;
  readonly query?: Readonly<Record<string, string>>;
}

export interface MlflowCall<T> extends MlflowRequest {
  readonly answer: z.ZodType<T>;
  /** MLflow's error codes that mean here that what is asked for isn't there. */
  readonly absentCodes?: readonly string[];
}

export interface MlflowClient {
  /**
   * What the server answers; undefined where MLflow itself says that there is no such thing.
   * @throws EvidenceError for any other refusal, no answer within the limits, or one that is not MLflow's.
   */
  find<T>(call: MlflowCall<T>): Promise<T | undefined>;
  /**
   * Hands the bytes of a file to `use`, once for each attempt; undefined and errors as `find`.
   * @throws EvidenceError also for a file above the size limit.
   */
  download<T>(request: MlflowRequest, use: (pieces: AsyncIterable<Uint8Array>) => Promise<T>): Promise<T | undefined>;
}

const maxRedirects = 3;
const redirects = [301, 302, 303, 307, 308];
const absent = ['RESOURCE_DOES_NOT_EXIST'];

/**
 * Asks one MLflow server over its REST API (2.0, which 2.3 and later and 3.x serve). Credentials go to that server only, and
 * into no message.
 * @throws EvidenceError for an address or credentials that can't be one.
 */
export function createMlflowClient(options: MlflowOptions): MlflowClient {
  const { sleep = delay } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const address = addressOf(options.trackingUri);
  const { authorization, secrets } = credentialsOf(options);
  const headers = {
    accept: '*/*',
    'accept-encoding': 'identity',
    'user-agent': 'gatehouse',
    ...(authorization !== undefined && { authorization }),
  };
  const masked = (text: string): string => secrets.reduce((line, secret) => line.replaceAll(secret, '***'), text);

  let loading: Promise<Get> | undefined;

  /** Follows redirects within the server: its credentials are nobody else's. */
  async function respond(start: URL, signal: AbortSignal): Promise<IncomingMessage> {
    const get = await (loading ??= requestsTo(address));
    let url = start;
    for (let count = 0; ; count++) {
      const response = await get(url, headers, signal);
      const { location } = response.headers;
      if (!redirects.includes(response.statusCode ?? 0) || location === undefined) return response;
      response.destroy();
      if (!URL.canParse(location, url.href)) throw unreadable('it redirects to what is no URL');
      url = new URL(location, url.href);
      if (url.origin !== start.origin)
        throw new Failure(
          `MLflow redirects to another server (${url.origin}), which gets no credentials; if that is where MLflow is, set MLFLOW_TRACKING_URI to it`,
          'never',
        );
      if (count === maxRedirects) throw new Failure(`MLflow redirects more than ${maxRedirects} times`, 'never');
    }
  }

  async function attempt<T>(
    request: MlflowRequest,
    absentCodes: readonly string[],
    watch: Watchdog,
    use: (response: IncomingMessage, watch: Watchdog) => Promise<T>,
  ): Promise<T> {
    const url = new URL(address + request.path);
    url.search = new URLSearchParams(request.query).toString();
    try {
      const response = await respond(url, watch.signal);
      const { statusCode: status = 0, headers: answered } = response;
      if (status >= 200 && status < 300) return await use(response, watch);
      const body = masked(await beginningOf(response, watch));
      throw refused(
        { status, headers: answered, body },
        { authenticated: authorization !== undefined, absentCodes, now: Date.now() },
      );
    } catch (error) {
      throw watch.failure() ?? error;
    } finally {
      watch.stop();
    }
  }

  async function perform<T>(
    request: MlflowRequest,
    { absentCodes = absent, budget, ...timeouts }: Terms,
    use: (response: IncomingMessage, watch: Watchdog) => Promise<T>,
  ): Promise<T | undefined> {
    const failed = (problem: string): EvidenceError =>
      new EvidenceError(`${request.doing} at ${address}: ${masked(problem)}`);
    for (let count = 1; ; count++) {
      const leftMs = budget.leftMs();
      if (leftMs === 0) throw failed('no time is left to wait for MLflow');
      const watch = startWatchdog({ stallMs: timeouts.stallMs, totalMs: Math.min(timeouts.totalMs, leftMs) });
      const outcome = await budget.spend(() =>
        attempt(request, absentCodes, watch, use).then(
          (value) => ({ value }),
          (error: unknown) => {
            if (error instanceof Failure) return error;
            throw error;
          },
        ),
      );
      if ('value' in outcome) return outcome.value;
      if (outcome.absent) return undefined;

      const wait = outcome.retry === 'backoff' ? limits.backoffMs * 2 ** (count - 1) : outcome.retry;
      if (wait === 'never' || count >= limits.maxAttempts) throw failed(outcome.message);
      if (wait > limits.maxWaitMs)
        throw failed(`${outcome.message}; it asks to wait ${Math.ceil(wait / 1000)} s, which is too long`);
      if (wait >= budget.leftMs()) throw failed(`${outcome.message}; no time is left to try again`);
      await budget.spend(() => sleep(wait));
    }
  }

  const calls = budgetOf(limits.budgetMs);
  return {
    find({ answer, absentCodes, ...request }) {
      const timeoutMs = limits.requestTimeoutMs;
      const terms = { budget: calls, stallMs: timeoutMs, totalMs: timeoutMs, ...(absentCodes && { absentCodes }) };
      return perform(request, terms, async (response, watch) => {
        const parsed = answer.safeParse(await jsonOf(response, watch));
        if (!parsed.success) throw unreadable(z.prettifyError(parsed.error));
        return parsed.data;
      });
    },
    download(request, use) {
      const totalMs = limits.downloadTimeoutMs;
      const terms = { budget: budgetOf(totalMs), stallMs: limits.stallTimeoutMs, totalMs };
      return perform(request, terms, (response, watch) => use(piecesOf(response, limits.maxDownloadBytes, watch)));
    },
  };
}

interface Terms {
  readonly absentCodes?: readonly string[];
  readonly budget: Budget;
  readonly stallMs: number;
  readonly totalMs: number;
}
