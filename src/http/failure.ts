import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { networkReason } from './reason';
import { dateIn, retryAfter } from './retry-after';

/** An attempt that failed. */
export class Failure extends Error {
  override readonly name = 'Failure';
  constructor(
    message: string,
    /** `never`, after the usual `backoff`, or after the milliseconds that the server asked for. */
    readonly retry: 'never' | 'backoff' | number,
    /** It is the server that can't now, and not the request or its address that is wrong. */
    readonly unavailable: boolean,
    /** There is no such thing. */
    readonly absent = false,
  ) {
    super(message);
  }
}

interface Words {
  /** What to look at, as the end of a sentence. */
  readonly advice: string;
  /** Foreign text as a short line. */
  readonly quote: (text: string) => string;
}

/** What a refusal means. */
export function refused(status: number, headers: IncomingHttpHeaders, body: string, { advice, quote }: Words): Failure {
  const said = quote(saidIn(body));
  const answer = `it answered ${status}${said === '' ? '' : ` (${said})`}`;
  if (status >= 300 && status < 400 && headers.location !== undefined)
    return new Failure(`it redirects to ${quote(headers.location)}, which is not followed; ${advice}`, 'never', false);
  if (status === 408 || status === 429 || status >= 500)
    return new Failure(
      answer,
      retryAfter(headers['retry-after'], dateIn(headers.date) ?? Date.now()) ?? 'backoff',
      true,
    );
  return new Failure(`${answer}; ${advice}`, 'never', false, status === 404);
}

/** The JSON that servers refuse with: gRPC's gateway and many others; SonarQube. */
const refusal = z.union([
  z.object({ message: z.string() }).transform(({ message }) => message),
  z
    .object({ errors: z.array(z.object({ msg: z.string() })) })
    .transform(({ errors }) => errors.map(({ msg }) => msg).join('; ')),
]);

/** A page of HTML says nothing that helps. */
function saidIn(body: string): string {
  try {
    return refusal.parse(JSON.parse(body));
  } catch {
    return /<[a-z!]/i.test(body) ? '' : body;
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

/** JSON in UTF-8. @throws Failure that says what it is instead. */
export function jsonIn(content: Buffer, advice: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    const page = /^\s*<(?:!doctype|html)/i.test(content.toString('latin1', 0, 100));
    // A page to log in comes from what lies between; anything else may be half an answer.
    if (page) throw new Failure(`its answer is a page of HTML, perhaps to log in; ${advice}`, 'never', true);
    throw new Failure('its answer is not JSON, or cut off', 'backoff', true);
  }
}
