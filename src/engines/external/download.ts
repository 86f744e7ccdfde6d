import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { diskProblem } from '../../disk';
import { EngineError } from '../../errors';
import { networkReason } from '../../http/reason';
import { requestsTo } from '../../http/request';
import { retryAfter } from '../../http/retry-after';

export interface DownloadLimits {
  /** Waits between tries, in milliseconds; one try more than there are waits. */
  readonly waits: readonly number[];
  readonly maxBytes: number;
  /** For one try. */
  readonly timeoutMs: number;
}

export const downloadLimits: DownloadLimits = {
  waits: [1_000, 4_000, 15_000],
  maxBytes: 512 * 1024 * 1024,
  timeoutMs: 5 * 60_000,
};

/** GitHub redirects a release's file once, to its storage. */
const maxRedirects = 5;
/** A server that asks for more is not waited for. */
const maxWaitMs = 60_000;

/** A try that failed and can be made again, after `afterMs` if the server said so. */
class Again extends Error {
  constructor(
    message: string,
    readonly afterMs?: number,
  ) {
    super(message);
  }
}

/**
 * Writes what is at `source`, a URL or an absolute path, to the new file `target`, and proves by its SHA-256 that it is what was
 * pinned. A server that fails or breaks off is asked again. Rejects with `EngineError`; the caller removes what was written.
 */
export async function download(
  source: string,
  sha256: string,
  target: string,
  limits: DownloadLimits = downloadLimits,
): Promise<void> {
  const found = await fetchTo(source, target, limits);
  if (found === sha256) return;
  throw new EngineError(`${source} is not the file that is pinned: its SHA-256 is ${found}, not ${sha256}`);
}

async function fetchTo(source: string, target: string, limits: DownloadLimits): Promise<string> {
  if (!/^https?:/.test(source)) return save(source, createReadStream(source), target, limits);
  for (let tries = 0; ; tries++) {
    try {
      return await fetchOnce(source, target, limits);
    } catch (error) {
      const next = limits.waits[tries];
      if (!(error instanceof Again)) throw error;
      if (next === undefined) throw new EngineError(`${source} can't be fetched: ${error.message}`);
      await wait(Math.min(error.afterMs ?? next, maxWaitMs));
    }
  }
}

async function fetchOnce(source: string, target: string, limits: DownloadLimits): Promise<string> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  let url = new URL(source);
  for (let redirects = 0; ; redirects++) {
    const response = await ask(url, signal);
    const { statusCode: status = 0, headers } = response;
    if (status === 200) {
      const length = Number(headers['content-length'] ?? Number.NaN);
      return save(source, response, target, limits, Number.isNaN(length) ? undefined : length);
    }
    response.destroy();
    if (status >= 500 || status === 429 || status === 408) {
      throw new Again(`it answers ${status}`, retryAfter(headers['retry-after'], Date.now()));
    }
    if (status < 300 || status > 399 || headers.location === undefined) {
      throw new EngineError(`${source} can't be fetched: it answers ${status}`);
    }
    if (redirects === maxRedirects) throw new EngineError(`${source} can't be fetched: it redirects without end`);
    const next = URL.canParse(headers.location, url.href) ? new URL(headers.location, url) : undefined;
    const allowed = next?.protocol === 'https:' || (next?.protocol === 'http:' && url.protocol === 'http:');
    if (next === undefined || !allowed)
      throw new EngineError(`${source} can't be fetched: it redirects to where it may not`);
    url = next;
  }
}

async function ask(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
  try {
    const send = await requestsTo(url.href, { keepAlive: false });
    return await send(url, { signal, headers: { 'user-agent': 'gatehouse' } });
  } catch (error) {
    throw new Again(networkReason(error));
  }
}

/** The SHA-256 of what was written, in lower-case hex. */
async function save(
  source: string,
  bytes: Readable,
  target: string,
  limits: DownloadLimits,
  expected?: number,
): Promise<string> {
  // It may fail before it is read.
  bytes.on('error', () => undefined);
  const hash = createHash('sha256');
  const file = await openNew(target);
  let count = 0;
  try {
    for await (const piece of readOf(source, bytes)) {
      count += piece.length;
      if (count > limits.maxBytes) throw new EngineError(`${source} is larger than ${limits.maxBytes} bytes`);
      hash.update(piece);
      await write(file, piece);
    }
  } finally {
    await file.close();
  }
  if (expected !== undefined && count !== expected) throw new Again(`it broke off after ${count} of ${expected} bytes`);
  return hash.digest('hex');
}

/** What breaks off a server's answer can go well the next time; what keeps a file from being read, not. */
async function* readOf(source: string, bytes: Readable): AsyncGenerator<Buffer> {
  try {
    yield* bytes as AsyncIterable<Buffer>;
  } catch (error) {
    if (/^https?:/.test(source)) throw new Again(networkReason(error));
    throw new EngineError(`${source} can't be read: ${diskProblem(error)}`);
  }
}

async function openNew(target: string): Promise<FileHandle> {
  try {
    return await open(target, 'w', 0o600);
  } catch (error) {
    throw new EngineError(`the download can't be written: ${diskProblem(error)}`);
  }
}

async function write(file: FileHandle, piece: Buffer): Promise<void> {
  try {
    await file.writeFile(piece);
  } catch (error) {
    throw new EngineError(`the download can't be written: ${diskProblem(error)}`);
  }
}
