import { z } from 'zod';
import { networkReason, oneLine } from '../http/reason';
import { dateIn, retryAfter } from '../http/retry-after';
import { GitHubError, type GitHubErrorKind, type Permission } from './error';

/** Of the call that failed: what it was for, in words ("creating the check run"), and what it needs. */
export interface Purpose {
  readonly doing: string;
  readonly permission: Permission;
  /** What else may be the reason for a 403 or 404. */
  readonly otherwise?: string;
}

/** One attempt that failed. */
export interface Failure {
  readonly error: GitHubError;
  /** `never`, after the usual `backoff`, or after the milliseconds GitHub asked for. */
  readonly retry: 'never' | 'backoff' | number;
  /** GitHub may have done what was asked although no answer says so. */
  readonly mayHaveTakenEffect: boolean;
}

/** An HTTP answer that is not a success. Header names are lower case; `data` is parsed JSON, text or binary. */
export const refusalSchema = z.object({
  status: z.number(),
  response: z.object({ headers: z.record(z.string(), z.unknown()), data: z.unknown() }),
});
type Refusal = z.infer<typeof refusalSchema>;

/**
 * GitHub, "Best practices for using the REST API": on a secondary rate limit without `retry-after` or an exhausted
 * `x-ratelimit-remaining`, wait for at least a minute.
 */
const secondaryLimitWaitMs = 60_000;

/**
 * What an HTTP refusal means. Rate limits come as 429 or as 403, which is also how GitHub says "you may not": the headers
 * and the message tell them apart. `now` is in milliseconds since 1970 and only used where the answer carries no date.
 */
export function refused({ status, response: { headers, data } }: Refusal, purpose: Purpose, now: number): Failure {
  const said = messageIn(data);
  const answer = `${purpose.doing}: GitHub answered ${status}${said === '' ? '' : ` (${said})`}`;
  const fail = (kind: GitHubErrorKind, advice: string, retry: Failure['retry'] = 'never'): Failure => ({
    error: new GitHubError(kind, answer + advice, status === 403 && isToken(said) ? purpose.permission : undefined),
    retry,
    mayHaveTakenEffect: status >= 500,
  });
  const needs = `\`permissions: { ${purpose.permission} }\``;
  const otherwise = purpose.otherwise === undefined ? '' : `; ${purpose.otherwise}`;

  if (status === 429 || (status === 403 && isRateLimit(headers, said))) {
    const wait = waitAsked(headers, now) ?? (status === 403 ? secondaryLimitWaitMs : 'backoff');
    return fail('unavailable', ', a rate limit', wait);
  }
  if (status >= 500 || status === 408) return fail('unavailable', '', waitAsked(headers, now) ?? 'backoff');
  switch (status) {
    case 401:
      return fail('unauthorized', '; the token is wrong or has expired');
    case 403:
      return fail(
        'forbidden',
        isToken(said) || otherwise === ''
          ? `; the job needs ${needs}. For a pull request from a fork or by Dependabot the token can only read, whatever the workflow says`
          : otherwise,
      );
    case 404:
      return fail('not-found', `; it isn't there, or the token can't see it (${needs})${otherwise}`);
    default:
      return fail('invalid', '');
  }
}

/** No HTTP answer at all: refused, reset, not resolved. `cause` is what fetch threw. */
export function unreachable(cause: unknown, purpose: Purpose): Failure {
  return unavailable(`${purpose.doing}: GitHub can't be reached (${networkReason(cause)})`);
}

export function timedOut(ms: number, purpose: Purpose): Failure {
  return unavailable(`${purpose.doing}: GitHub did not answer within ${ms / 1000} s`);
}

/** A success whose body is cut off, not JSON, or not what the API describes (a proxy's page). */
export function unreadable(problem: string, purpose: Purpose): Failure {
  return unavailable(`${purpose.doing}: GitHub's answer can't be read (${oneLine(problem)})`);
}

/** GitHub named an address, and what is there was not given in whole; a new address may help. */
export function undelivered(problem: string, purpose: Purpose): Failure {
  return unavailable(`${purpose.doing}: the storage that GitHub names does not deliver (${oneLine(problem)})`);
}

export function oversized(limit: number, purpose: Purpose): Failure {
  const error = new GitHubError('invalid', `${purpose.doing}: it has more than ${limit} bytes`);
  return { error, retry: 'never', mayHaveTakenEffect: false };
}

function unavailable(message: string): Failure {
  return { error: new GitHubError('unavailable', message), retry: 'backoff', mayHaveTakenEffect: true };
}

/** GitHub's words for a token without the permission, of an app (which GITHUB_TOKEN is) or a person. */
const isToken = (said: string): boolean => /resource not accessible by/i.test(said);

function isRateLimit(headers: Refusal['response']['headers'], said: string): boolean {
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit|abuse detection/i.test(said)
  );
}

/** Milliseconds, from `retry-after` (seconds or a date) or, when the limit is used up, from `x-ratelimit-reset` (a date). */
function waitAsked(headers: Refusal['response']['headers'], now: number): number | undefined {
  const serverNow = dateIn(headers.date) ?? now;
  const asked = retryAfter(headers['retry-after'], serverNow);
  if (asked !== undefined) return asked;
  const reset = headers['x-ratelimit-reset'];
  if (headers['x-ratelimit-remaining'] === '0' && typeof reset === 'string' && /^\d{1,12}$/.test(reset)) {
    return Math.max(0, Number(reset) * 1000 - serverNow);
  }
  return undefined;
}

const errorBody = z.object({ message: z.string(), errors: z.array(z.unknown()).optional().catch(undefined) });
const errorItem = z.object({
  message: z.string().optional(),
  resource: z.string().optional(),
  field: z.string().optional(),
  code: z.string().optional(),
});

/** GitHub's own message with its list of errors; empty for what isn't GitHub's JSON (an HTML page says nothing useful). */
function messageIn(data: unknown): string {
  const body = errorBody.safeParse(data);
  if (!body.success) return '';
  const details = (body.data.errors ?? []).slice(0, 5).map((item) => {
    if (typeof item === 'string') return item;
    const known = errorItem.safeParse(item);
    if (!known.success) return '';
    const { message, resource, field, code } = known.data;
    return message ?? [resource, field, code].filter((part) => part !== undefined).join(' ');
  });
  return oneLine([body.data.message, ...details.filter((detail) => detail !== '')].join(': '));
}
