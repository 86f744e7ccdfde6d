import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { networkReason, oneLine } from '../../http/reason';
import { dateIn, retryAfter } from '../../http/retry-after';

/** An attempt that failed. */
export class Failure extends Error {
  override readonly name = 'Failure';
  constructor(
    message: string,
    /** `never`, after the usual `backoff`, or after the milliseconds that the server asked for. */
    readonly retry: 'never' | 'backoff' | number,
    /** The server says, in MLflow's own words, that there is no such thing. */
    readonly absent = false,
  ) {
    super(message);
  }
}

export interface Refusal {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** MLflow's own errors, and those of the framework it is served by (3.x). */
const refusalBody = z.object({
  error_code: z.string().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
  detail: z.string().optional().catch(undefined),
});

const variables = 'MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD';

/**
 * What a refusal means. A 404 in MLflow's words (RESOURCE_DOES_NOT_EXIST) says that something isn't there; any other 404 says that
 * MLflow isn't. `absentCodes` are the codes that say so here. `now` is in milliseconds since 1970.
 */
export function refused(
  { status, headers, body }: Refusal,
  { authenticated, absentCodes, now }: { authenticated: boolean; absentCodes: readonly string[]; now: number },
): Failure {
  const { code, said } = saidIn(body);
  const answer = `MLflow answered ${status}${said === '' ? '' : ` (${said})`}`;
  if ((status === 404 || status === 400) && code !== undefined && absentCodes.includes(code))
    return new Failure(answer, 'never', true);
  if (status === 429 || status >= 500)
    return new Failure(answer, retryAfter(headers['retry-after'], dateIn(headers.date) ?? now) ?? 'backoff');
  return new Failure(`${answer}${adviceOn(status, said, authenticated)}`, 'never');
}

function adviceOn(status: number, said: string, authenticated: boolean): string {
  switch (status) {
    case 401:
      return authenticated
        ? `; the credentials are wrong or have expired: ${variables}`
        : `; it wants credentials: set ${variables} (a pull request from a fork gets no secrets)`;
    case 403:
      if (/\bhost header\b/i.test(said)) return '; start the server with this name in --allowed-hosts';
      return authenticated
        ? `; the user of ${variables} may not read this`
        : `; it may want credentials: set ${variables}`;
    case 404:
      return "; this is no MLflow server, or one before 2.3: MLFLOW_TRACKING_URI is the server's address, without /api or /#";
    default:
      return '';
  }
}

/** A page of HTML says nothing that helps. */
function saidIn(body: string): { code: string | undefined; said: string } {
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    return { code: undefined, said: /<[a-z!]/i.test(body) ? '' : oneLine(body) };
  }
  const parsed = refusalBody.safeParse(data).data;
  return { code: parsed?.error_code, said: oneLine(parsed?.message ?? parsed?.detail ?? parsed?.error_code ?? '') };
}

/** No answer, or one that breaks off. */
export function unreachable(cause: unknown): Failure {
  const reason = networkReason(cause);
  const advice = /certificate/i.test(reason)
    ? '; NODE_EXTRA_CA_CERTS names a file with the certificate of an authority of your own'
    : '';
  return new Failure(`MLflow can't be reached, or broke off (${reason})${advice}`, 'backoff');
}

/** A success that is none: a login page, or another server's answer. */
export function unreadable(problem: string): Failure {
  return new Failure(
    `the answer is not MLflow's (${oneLine(problem)}); MLFLOW_TRACKING_URI is the address of the MLflow server`,
    'never',
  );
}
