import http, { type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import https from 'node:https';
import { type Target, tunnelAgent } from './proxy';

export interface HttpRequest {
  /** `GET` if it isn't given. */
  readonly method?: string | undefined;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: string | undefined;
  readonly signal: AbortSignal;
}

/** Makes one request, without following redirects; rejects with Node's own error, also when the signal ends it. */
export type Send = (url: URL, request: HttpRequest) => Promise<IncomingMessage>;

/** The proxy's variables can't be used. Its URL may hold a password, so it is not shown. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError';
  constructor() {
    super('http_proxy or https_proxy is not a URL');
  }
}

/**
 * Requests to one server, through the proxy that `https_proxy`, `http_proxy` and `no_proxy` name for it. They are Node's own: with
 * fetch, in undici as in Node, a server that closes the connection while its answer is still being read can end the whole process
 * (nodejs/undici#5360).
 * @throws ProxyError
 */
export async function requestsTo(address: string, { keepAlive }: { readonly keepAlive: boolean }): Promise<Send> {
  const { getProxyUrl } = await import('@actions/http-client/lib/proxy');
  const secure = address.startsWith('https:');
  let proxy: URL | undefined;
  try {
    proxy = getProxyUrl(new URL(address));
  } catch {
    throw new ProxyError();
  }
  const direct = secure ? https : http;
  const agent = proxy === undefined ? new direct.Agent({ keepAlive }) : tunnelAgent(proxy, secure, { keepAlive });
  const { request } = direct;
  return (url, { method = 'GET', headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const connect: Pick<Target, 'connectSignal'> = { connectSignal: signal };
      const asked = request(url, { agent, method, headers, signal, ...connect });
      asked.on('response', resolve);
      asked.on('error', reject);
      asked.end(body);
    });
}

/** The bytes of an answer. @throws what breaks them off, or an Error when they are more than `limit`. */
export async function bytesOf(response: IncomingMessage, limit: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response as AsyncIterable<Uint8Array>) {
    bytes += piece.length;
    if (bytes > limit) throw new Error('it does not end');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
