import fs from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { EvidenceError, MissingEvidenceError } from '../../../src/errors';
import {
  createMlflowClient,
  type MlflowClient,
  type MlflowMetricsReference,
  type MlflowOptions,
  parseMlflow,
} from '../../../src/engines/mlflow';
import { root } from '../../helpers/built';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Loopback extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** What was asked for, in order. */
  readonly requests: IncomingMessage[];
}

/** A server on a free port of this machine. */
export async function serve(handler: Handler): Promise<Loopback> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

export function answer(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** A client that doesn't really wait between attempts, and keeps how long it would have. */
export function connect(url: string, options: Partial<MlflowOptions> = {}): { client: MlflowClient; waits: number[] } {
  const waits: number[] = [];
  const sleep = (ms: number): Promise<void> => {
    waits.push(ms);
    return Promise.resolve();
  };
  return { client: createMlflowClient({ trackingUri: url, sleep, ...options }), waits };
}

interface Recording {
  readonly server: string;
  readonly calls: readonly { readonly path: string; readonly status: number; readonly answer: unknown }[];
}

export const versions = ['2.22.5', '3.17.2'] as const;

/** Answers as a recorded server did; a call that was recorded several times goes on to the next answer each time. */
export function recorded(version: (typeof versions)[number]): Handler {
  const file = path.join(root, '__tests__/fixtures/mlflow', `${version}.json`);
  const { calls } = JSON.parse(fs.readFileSync(file, 'utf8')) as Recording;
  const count = new Map<string, number>();
  return ({ url = '' }, response) => {
    const matching = calls.filter(({ path: known }) => known === url);
    const at = count.get(url) ?? 0;
    count.set(url, at + 1);
    const call = matching[Math.min(at, matching.length - 1)];
    if (call === undefined) response.writeHead(418, { 'content-type': 'text/plain' }).end('not recorded');
    else if (typeof call.answer === 'string')
      response.writeHead(call.status, { 'content-type': 'text/html' }).end(call.answer);
    else answer(response, call.answer, call.status);
  };
}

/** A reference to metrics. */
export function metricsOf(text: string): MlflowMetricsReference {
  const reference = parseMlflow(text);
  if (reference.artifact !== undefined) throw new Error(`${text} names a file`);
  return reference;
}

/** A run as the API answers it. */
export function runOf(fields: { metrics?: unknown; status?: string; stage?: string; artifacts?: string }): unknown {
  const { metrics, status = 'FINISHED', stage = 'active', artifacts = 'mlflow-artifacts:/1/abc/artifacts' } = fields;
  return {
    run: { info: { run_id: 'abc', status, lifecycle_stage: stage, artifact_uri: artifacts }, data: { metrics } },
  };
}

/** What went wrong: `missing` where it is MissingEvidenceError, and the message. Fails when nothing did, or it is no such error. */
export async function problem(work: Promise<unknown>): Promise<{ missing: boolean; message: string }> {
  const error = await work.then(
    () => new Error('nothing went wrong'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof EvidenceError)) throw error;
  return { missing: error instanceof MissingEvidenceError, message: error.message };
}
