import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import tls from 'node:tls';

/** Of what an agent is asked to connect with: the request's options. */
export interface Target {
  readonly host: string;
  readonly port: number | string;
  readonly servername?: string;
  /** Ends the wait for the proxy. Node keeps a request's own `signal` from its agent. */
  readonly connectSignal?: AbortSignal;
}

/**
 * An agent that connects through an HTTP proxy (CONNECT), and whose wait for the proxy has an end; that of the agent that
 * `@actions/http-client` gives has none. `proxy` holds user name and password as they are, not encoded.
 */
export function tunnelAgent(proxy: URL, secure: boolean, options: http.AgentOptions): http.Agent {
  const agent = secure ? new https.Agent(options) : new http.Agent(options);
  const createConnection = (target: Target, done: (error: Error | null, socket?: Socket) => void): void => {
    openTunnel(proxy, target).then(
      (socket) => {
        const { host, servername = host } = target;
        done(null, secure ? tls.connect({ socket, host, servername }) : socket);
      },
      (error: unknown) => {
        done(error instanceof Error ? error : new Error(String(error)));
      },
    );
  };
  return Object.assign(agent, { createConnection });
}

function openTunnel(proxy: URL, { host, port, connectSignal: signal }: Target): Promise<Socket> {
  const { request } = proxy.protocol === 'https:' ? https : http;
  const { username, password } = proxy;
  const path = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const headers = {
    host: path,
    ...((username !== '' || password !== '') && {
      'proxy-authorization': `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
    }),
  };
  return new Promise((resolve, reject) => {
    const { hostname, port: proxyPort } = proxy;
    const connect = request({
      hostname: hostname.replace(/^\[|\]$/g, ''),
      port: proxyPort,
      method: 'CONNECT',
      path,
      headers,
      agent: false,
      ...(signal && { signal }),
    });
    connect.on('connect', (answer, socket, head) => {
      if (answer.statusCode === 200 && head.length === 0) {
        resolve(socket);
      } else {
        socket.destroy();
        reject(new Error(`the proxy answered ${String(answer.statusCode)}`));
      }
    });
    connect.on('error', (error) => {
      reject(new Error(`the proxy: ${error.message}`, { cause: error }));
    });
    connect.end();
  });
}
