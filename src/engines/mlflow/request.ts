import http, { type Agent, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import https from 'node:https';
import { Failure, unreachable } from './failure';

/** GETs one URL, without following redirects; rejects with a Failure, also when `signal` ends it. */
export type Get = (url: URL, headers: OutgoingHttpHeaders, signal: AbortSignal) => Promise<IncomingMessage>;

/**
 * Requests to one server, through the proxy that `https_proxy`, `http_proxy` and `no_proxy` name for it. They are Node's own: with
 * fetch, in undici as in Node, a server that closes the connection while the file is still being written ends the whole process
 * (nodejs/undici#5360).
 */
export async function requestsTo(address: string): Promise<Get> {
  const { HttpClient } = await import('@actions/http-client');
  let agent: Agent;
  try {
    agent = new HttpClient(undefined, [], { keepAlive: false }).getAgent(address);
  } catch {
    // The proxy's URL may hold a password, so it is not shown.
    throw new Failure('http_proxy or https_proxy is not a URL', 'never');
  }
  const { request } = address.startsWith('https:') ? https : http;
  return (url, headers, signal) =>
    new Promise((resolve, reject) => {
      const asked = request(url, { agent, headers, signal });
      asked.on('response', resolve);
      asked.on('error', (error) => {
        reject(unreachable(error));
      });
      asked.end();
    });
}
