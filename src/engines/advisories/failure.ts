import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { EngineError } from '../../errors';
import { networkReason, oneLine } from '../../http/reason';
import { dateIn, retryAfter } from '../../http/retry-after';

/** The server did not answer, or not now: what it answered before may do where the policy says so. */
export class UnavailableError extends EngineError {}

/** An attempt that failed. */
export class Failure extends Error {
  override readonly name = 'Failure';
  constructor(
    message: string,
    /** `never`, after the usual `backoff`, or after the milliseconds that the server asked for. */
    readonly retry: 'never' | 'backoff' | number,
    /** It is the server that can't now, and not the request or its address that is wrong. */
    readonly unavailable: boolean,
  ) {
    super(message);
  }
}

const advice = 'the address is that of an OSV API, without /v1 (the public one is https://api.osv.dev)';

/** What a refusal means. `now` is in milliseconds since 1970. */
export function refused(status: number, headers: IncomingHttpHeaders, body: string, now: number): Failure {
  const said = saidIn(body);
  const answer = `it answered ${status}${said === '' ? '' : ` (${said})`}`;
  if (status >= 300 && status < 400)
    return new Failure(
      `it redirects to ${oneLine(String(headers.location))}, which is not followed; ${advice}`,
      'never',
      false,
    );
  if (status === 408 || status === 429 || status >= 500)
    return new Failure(answer, retryAfter(headers['retry-after'], dateIn(headers.date) ?? now) ?? 'backoff', true);
  return new Failure(`${answer}; ${advice}`, 'never', false);
}

/** What gRPC's gateway answers. A page of HTML says nothing that helps. */
function saidIn(body: string): string {
  try {
    return oneLine(z.object({ message: z.string() }).parse(JSON.parse(body)).message);
  } catch {
    return /<[a-z!]/i.test(body) ? '' : oneLine(body);
  }
}

/** No answer, or one that breaks off. */
export function unreachable(cause: unknown): Failure {
  const reason = networkReason(cause);
  const certificate = /certificate/i.test(reason)
    ? '; NODE_EXTRA_CA_CERTS names a file with the certificate of an authority of your own'
    : '';
  return new Failure(`it can't be reached, or broke off (${reason})${certificate}`, 'backoff', true);
}

/** JSON in UTF-8, or what it is instead. */
export function jsonIn(content: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    const page = /^\s*<(?:!doctype|html)/i.test(content.toString('latin1', 0, 100));
    // A page to log in comes from what lies between; anything else may be half an answer.
    if (page) throw new Failure(`its answer is a page of HTML, perhaps to log in; ${advice}`, 'never', true);
    throw new Failure('its answer is not JSON, or cut off', 'backoff', true);
  }
}

export const unreadable = (problem: string): Failure =>
  new Failure(`its answer is not that of an OSV API (${oneLine(problem)}); ${advice}`, 'never', false);
