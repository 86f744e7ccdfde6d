import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { UsageError } from '../errors';
import { downloadAddress, downloadFrom } from './download';
import { GitHubError } from './error';
import {
  type Failure,
  oversized,
  type Purpose,
  refusalSchema,
  refused,
  timedOut,
  undelivered,
  unreachable,
  unreadable,
} from './failure';
import { BrokenAnswerError, fetchFor } from './fetch';
import { loadOctokit } from './octokit';

export interface GitHubClient {
  /**
   * Makes the call, repeating it when that can help, and parses its answer.
   * @throws GitHubError when GitHub refuses, or doesn't answer within the limits.
   */
  request<T>(call: Call<T>): Promise<T>;
  /**
   * The bytes of what GitHub keeps elsewhere: the call is answered with an address, which is then fetched without the token.
   * @throws GitHubError as `request`, and when there are more than `limit` bytes.
   */
  download(call: Download, limit: number): Promise<Buffer>;
  /** The pages of a list, a hundred items each. @throws GitHubError as `request`, and when there are too many. */
  pages<T>(call: Call<T>): AsyncGenerator<T, void>;
  /** Milliseconds this client may still spend on requests and waits. */
  timeLeft(): number;
}

export interface Call<T> extends Purpose {
  /** Method and path as in GitHub's documentation; `{owner}` and `{repo}` are filled in. */
  readonly route: `${'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'} /${string}`;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly answer: z.ZodType<T>;
  /**
   * For a write that must not happen twice: looks whether an attempt without a readable answer took effect, and gives what
   * it made. A POST without it is not repeated after such an attempt; every other method is taken to be repeatable.
   */
  readonly recover?: () => Promise<T | undefined>;
  /** What the path names was created a moment ago: GitHub may not know it yet everywhere, so 404 is worth another try. */
  readonly justCreated?: true;
}

/** A call whose answer is a file. */
export type Download = Omit<Call<never>, 'answer' | 'recover' | 'route'> & { readonly route: `GET /${string}` };

export interface ClientLimits {
  /** For one request, to the end of its answer. */
  readonly requestTimeoutMs: number;
  /** All the time spent on requests and waits over the client's life. */
  readonly budgetMs: number;
  /** The longest GitHub may ask us to wait; a minute is what it asks for by default on a secondary rate limit. */
  readonly maxWaitMs: number;
  readonly maxAttempts: number;
}

/** A job that is ready to report must not stand for minutes because GitHub does: the verdict is in its exit code anyway. */
export const defaultLimits: ClientLimits = {
  requestTimeoutMs: 15_000,
  budgetMs: 90_000,
  maxWaitMs: 61_000,
  maxAttempts: 4,
};

/** For files of megabytes, up or down. */
export const transferLimits = { requestTimeoutMs: 60_000, budgetMs: 180_000 } as const satisfies Partial<ClientLimits>;

export interface ClientOptions {
  readonly token: string;
  /** GITHUB_API_URL: `https://api.github.com`, or `https://HOST/api/v3` of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Told of every repeated call, for a debug log. */
  readonly log?: (message: string) => void;
  readonly sleep?: (ms: number) => Promise<unknown>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** 0 ≤ x < 1, for jitter. */
  readonly random?: () => number;
  readonly limits?: Partial<ClientLimits>;
}

const apiVersion = '2022-11-28';
const backoffMs = 500;
const maxBackoffMs = 8_000;
/** More comments or check runs of one name than an issue or commit can have by far. */
const maxPages = 100;
const perPage = 100;

/** @throws UsageError for an API URL or repository that can't be one, GitHubError (`unauthorized`) for an unusable token. */
export async function createClient(options: ClientOptions): Promise<GitHubClient> {
  const { log = () => undefined, sleep = delay, now = Date.now, random = Math.random } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const token = options.token.trim();
  if (!/^[\x21-\x7e]+$/.test(token)) throw new GitHubError('unauthorized', 'the GitHub token is empty or not a token');
  const { owner, repo } = splitRepository(options.repository);
  const baseUrl = checkedUrl(options.apiUrl);

  const [{ getOctokit }, fetch] = await Promise.all([loadOctokit(), fetchFor(baseUrl)]);
  const octokit = getOctokit(token, {
    baseUrl,
    userAgent: 'gatehouse',
    request: { fetch, log: { warn: log } },
  });

  let spentMs = 0;
  const timeLeft = (): number => Math.max(0, limits.budgetMs - spentMs);
  async function timed<T>(work: () => Promise<T>): Promise<T> {
    const start = now();
    try {
      return await work();
    } finally {
      spentMs += Math.max(0, now() - start);
    }
  }

  /** One try: `work` gets the signal that ends it, and its failure is told as what it is. */
  async function attempt<T>(purpose: Purpose, work: (signal: AbortSignal) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const timeoutMs = Math.min(limits.requestTimeoutMs, timeLeft());
    const abort = new AbortController();
    const timer = setTimeout(() => {
      abort.abort();
    }, timeoutMs);
    try {
      return await work(abort.signal);
    } catch (error) {
      if (abort.signal.aborted) return timedOut(timeoutMs, purpose);
      const refusal = refusalSchema.safeParse(error);
      if (refusal.success) return refused(refusal.data, purpose, now());
      if (isRequestError(error)) {
        const { cause } = error;
        return cause instanceof BrokenAnswerError ? unreadable(cause.message, purpose) : unreachable(cause, purpose);
      }
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  const ask = <T>(call: Call<T>): Promise<Outcome<T>> =>
    attempt(call, async (signal) => {
      const response = await octokit.request(call.route, {
        owner,
        repo,
        ...call.params,
        // GraphQL lives beside the REST API's version, not under it: /api/v3 and /api/graphql.
        ...(call.route === 'POST /graphql' && { baseUrl: baseUrl.replace(/\/v3$/, '') }),
        headers: { 'x-github-api-version': apiVersion },
        request: { signal },
      });
      const parsed = call.answer.safeParse(response.data);
      if (!parsed.success) return unreadable(z.prettifyError(parsed.error), call);
      return { value: parsed.data, hasNext: /\brel="?next\b/.test(response.headers.link ?? '') };
    });

  const fetchFile = (call: Download, limit: number): Promise<Outcome<Buffer>> =>
    attempt(call, async (signal) => {
      const headers = { 'x-github-api-version': apiVersion };
      // Not followed here: this request carries the token.
      const request = { signal, redirect: 'manual' } as const;
      const response = await octokit.request(call.route, { owner, repo, ...call.params, headers, request });
      const address = downloadAddress(response.headers.location, baseUrl);
      if (address === undefined) return unreadable('it names no address to download from', call);
      const downloaded = await downloadFrom(address, limit, signal);
      if (downloaded === 'too large') return oversized(limit, call);
      return 'problem' in downloaded ? undelivered(downloaded.problem, call) : { value: downloaded, hasNext: false };
    });

  async function perform<T>(
    call: Pick<Call<T>, keyof Purpose | 'route' | 'recover' | 'justCreated'>,
    once: () => Promise<Outcome<T>>,
  ): Promise<Answer<T>> {
    for (let count = 1; ; count++) {
      if (timeLeft() === 0) throw new GitHubError('unavailable', `${call.doing}: no time is left to wait for GitHub`);
      const outcome = await timed(once);
      if ('value' in outcome) return outcome;

      const failure =
        call.justCreated && outcome.error.kind === 'not-found' ? { ...outcome, retry: 'backoff' as const } : outcome;
      const error = new GitHubError(
        failure.error.kind,
        failure.error.message.replaceAll(token, '***'),
        failure.error.lacks,
      );
      const { recover } = failure.mayHaveTakenEffect ? call : {};
      const uncertain = failure.mayHaveTakenEffect && call.route.startsWith('POST ') && recover === undefined;
      const mayRepeat = count < limits.maxAttempts && !uncertain;
      if (failure.retry === 'never' || !(mayRepeat || recover !== undefined)) throw error;

      const backoff = Math.min(maxBackoffMs, backoffMs * 2 ** (count - 1)) * (0.5 + random() / 2);
      const wait = failure.retry === 'backoff' ? backoff : failure.retry + backoffMs * random();
      if (wait > limits.maxWaitMs || wait >= timeLeft()) {
        const why =
          wait > limits.maxWaitMs ? `it lasts ${Math.ceil(wait / 1000)} s more` : 'no time is left to try again';
        throw new GitHubError(error.kind, `${error.message}; ${why}`);
      }
      log(`${error.message}; attempt ${count} of ${limits.maxAttempts}, waiting ${Math.round(wait)} ms`);
      await timed(() => sleep(wait));

      if (recover !== undefined) {
        const value = await recover().catch((lookup: unknown) => {
          // Not knowing whether it was published, publishing again could make it two.
          throw lookup instanceof GitHubError ? error : lookup;
        });
        if (value !== undefined) return { value, hasNext: false };
        if (!mayRepeat) throw error;
      }
    }
  }

  return {
    timeLeft,
    async request(call) {
      return (await perform(call, () => ask(call))).value;
    },
    async download(call, limit) {
      return (await perform(call, () => fetchFile(call, limit))).value;
    },
    async *pages(call) {
      for (let page = 1; page <= maxPages; page++) {
        const paged = { ...call, params: { ...call.params, per_page: perPage, page } };
        const { value, hasNext } = await perform(paged, () => ask(paged));
        yield value;
        if (!hasNext) return;
      }
      throw new GitHubError('unavailable', `${call.doing}: the list has more than ${maxPages * perPage} items`);
    },
  };
}

interface Answer<T> {
  readonly value: T;
  readonly hasNext: boolean;
}

type Outcome<T> = Answer<T> | Failure;

/** What octokit throws when fetch did; its class may come from another copy of the package, so it is told by name. */
function isRequestError(error: unknown): error is { cause?: unknown } {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'HttpError';
}

function splitRepository(repository: string): { owner: string; repo: string } {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
  if (owner === undefined || repo === undefined || /^\.\.?$/.test(owner) || /^\.\.?$/.test(repo)) {
    throw new UsageError(`"${repository}" is not a repository of the form owner/name`);
  }
  return { owner, repo };
}

function checkedUrl(apiUrl: string): string {
  const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.search !== '') {
    throw new UsageError('the URL of the GitHub API must be an http(s) URL without user name and query');
  }
  return apiUrl.replace(/\/+$/, '');
}
