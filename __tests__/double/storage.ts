import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** What goes wrong with a download: another status, a redirect, a body that breaks off, comes late, or goes on without end. */
export type StorageFault =
  | { readonly status: number; readonly location?: string }
  | { readonly cut: 'truncate' | 'reset' | 'hang' }
  | { readonly slowMs: number }
  | { readonly endless: true };

export interface StorageRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** Where GitHub keeps files: another host, whose addresses are permission enough, once. */
export interface Storage {
  /** A new address of these bytes. */
  address(bytes: Buffer): string;
  readonly requests: readonly StorageRequest[];
  close(): Promise<void>;
}

export async function startStorage(fault: (index: number) => StorageFault | undefined): Promise<Storage> {
  const files = new Map<string, Buffer>();
  const requests: StorageRequest[] = [];
  const server = createServer((message, response) => {
    const path = message.url ?? '';
    const problem = fault(requests.length);
    requests.push({ path, headers: message.headers });
    const bytes = files.get(path);
    files.delete(path);
    if (problem !== undefined && 'status' in problem) {
      response.writeHead(problem.status, problem.location === undefined ? {} : { location: problem.location });
      response.end('<?xml version="1.0"?><Error><Code>AuthenticationFailed</Code></Error>');
    } else if (bytes === undefined) {
      response.writeHead(403).end();
    } else if (problem === undefined) {
      response.writeHead(200, { 'content-type': 'application/zip', 'content-length': bytes.length }).end(bytes);
    } else if ('endless' in problem) {
      response.writeHead(200);
      const piece = Buffer.alloc(2 ** 20);
      const more = (): void => {
        if (!response.destroyed) response.write(piece, more);
      };
      more();
    } else if ('slowMs' in problem) {
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(bytes.subarray(0, 10));
      void delay(problem.slowMs, undefined, { ref: false }).then(() => response.end(bytes.subarray(10)));
    } else if (problem.cut === 'reset') {
      message.socket.resetAndDestroy();
    } else if (problem.cut === 'truncate') {
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(bytes.subarray(0, bytes.length >> 1), () => message.socket.destroy());
    }
  });
  // By another name than the API has.
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  let count = 0;
  return {
    address(bytes) {
      const path = `/artifacts/${++count}?sig=signature-${count}`;
      files.set(path, bytes);
      return `http://localhost:${port}${path}`;
    },
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
