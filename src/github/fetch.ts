import type { IncomingMessage } from 'node:http';
import { networkReason } from '../http/reason';
import { bytesOf, ProxyError, requestsTo, type Send } from '../http/request';
import { GitHubError } from './error';

/** A page of a hundred comments of the longest kind is some 26 MB; beyond that it is not GitHub that answers. */
const maxAnswerBytes = 64 * 1024 * 1024;

/** GitHub redirects what was renamed ("Best practices for using the REST API"), and that once. */
const maxRedirects = 3;

/** Of fetch, what octokit gives. */
export interface FetchInit {
  readonly method?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly redirect?: string | undefined;
  readonly signal: AbortSignal;
}

/** An answer began, and can't be read to its end. */
export class BrokenAnswerError extends Error {
  override readonly name = 'BrokenAnswerError';
}

/** @throws GitHubError (`unavailable`) when the proxy that the variables name can't be used. */
export async function connectTo(address: string): Promise<Send> {
  try {
    return await requestsTo(address, { keepAlive: true });
  } catch (error) {
    if (!(error instanceof ProxyError)) throw error;
    throw new GitHubError('unavailable', `GitHub can't be reached: ${error.message}`);
  }
}

/**
 * A fetch for octokit, which reads an answer whole and breaks off one without end. The one inside `@actions/github` decides on its
 * proxy by GITHUB_API_URL at import, which need not be the server this client talks to.
 * @throws GitHubError as `connectTo`
 */
export async function fetchFor(apiUrl: string): Promise<(url: string, init: FetchInit) => Promise<Response>> {
  const send = await connectTo(apiUrl);
  const { origin } = new URL(apiUrl);
  return async (address, { headers = {}, redirect, ...request }) => {
    let url = new URL(address);
    for (let redirects = 0; ; redirects++) {
      // Nothing is decompressed here.
      const response = await send(url, {
        ...request,
        headers: { ...headers, ...sizeOf(request), 'accept-encoding': 'identity' },
      });
      const next = redirect === 'manual' ? undefined : redirectOf(response, url, request.method);
      if (next === undefined) return answerOf(response);
      response.destroy();
      // The request carries the token.
      if (next.origin !== origin) throw new Error('it redirects to another server');
      if (redirects === maxRedirects) throw new Error('it redirects without end');
      url = next;
    }
  };
}

const sizeOf = ({ body }: Pick<FetchInit, 'body'>): Record<string, number> =>
  body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };

/** Where to ask again in the same way: 301 and 302 say so for a GET alone. */
function redirectOf({ statusCode, headers }: IncomingMessage, url: URL, method = 'GET'): URL | undefined {
  const again =
    statusCode === 307 || statusCode === 308 || ((statusCode === 301 || statusCode === 302) && method === 'GET');
  if (!again || headers.location === undefined || !URL.canParse(headers.location, url.href)) return undefined;
  return new URL(headers.location, url);
}

async function answerOf(response: IncomingMessage): Promise<Response> {
  const { statusCode: status = 0, headersDistinct } = response;
  if (status < 200 || status > 599) throw new BrokenAnswerError(`its status is ${status}`);
  let bytes: Buffer;
  try {
    bytes = await bytesOf(response, maxAnswerBytes);
  } catch (error) {
    // A refusal's status says enough.
    if (status < 400) throw new BrokenAnswerError(networkReason(error));
    bytes = Buffer.alloc(0);
  }
  const headers = Object.entries(headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const empty = [204, 205, 304].includes(status);
  return new Response(empty ? null : new Uint8Array(bytes), { status, headers });
}
