import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import * as http from '../../http/request';
import { Failure, unreachable } from './failure';

/** GETs one URL, without following redirects; rejects with a Failure, also when `signal` ends it. */
export type Get = (url: URL, headers: OutgoingHttpHeaders, signal: AbortSignal) => Promise<IncomingMessage>;

/** Requests to one server. @throws Failure when its proxy can't be used. */
export async function requestsTo(address: string): Promise<Get> {
  let send: http.Send;
  try {
    send = await http.requestsTo(address, { keepAlive: false });
  } catch (error) {
    throw error instanceof http.ProxyError ? new Failure(error.message, 'never') : error;
  }
  return (url, headers, signal) =>
    send(url, { headers, signal }).catch((error: unknown) => {
      throw unreachable(error);
    });
}
