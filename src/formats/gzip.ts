import { pipeline, Readable } from 'node:stream';
import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { GatehouseError } from '../errors';

/** A gzip file is damaged or cut off. The message is one line. */
export class GzipError extends GatehouseError {
  override readonly name = 'GzipError';
}

const chunkBytes = 64 * 1024;
/** Packed and unpacked: up to here a file is unpacked at once, at a third of what a stream costs when they are many. */
const smallBytes = 256 * 1024;
const smallUnpacked = 4 * 1024 * 1024;

/**
 * What a gzip file unpacks to, all its members one after the other, in pieces of at most 64 KiB. Zeros may follow the last one.
 * Rejects with a `GzipError` where the data is damaged or cut off, or something else follows; what `source` throws is passed on. What
 * comes before either is given first.
 */
export async function* gunzip(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  const start = await startOf(source);
  const whole = start.rest === undefined ? atOnce(Buffer.concat(start.pieces)) : undefined;
  if (whole === undefined) yield* streamed(piecesOf(start));
  else for (let at = 0; at < whole.length; at += chunkBytes) yield whole.subarray(at, at + chunkBytes);
}

interface Start {
  readonly pieces: readonly Buffer[];
  /** What comes after them; undefined when that is nothing. */
  readonly rest: AsyncIterable<Buffer> | undefined;
}

/** The first pieces: all that are small together, or so many that it isn't small. */
async function startOf(source: AsyncIterable<Buffer>): Promise<Start> {
  const iterator = source[Symbol.asyncIterator]();
  const pieces: Buffer[] = [];
  try {
    for (let length = 0; length <= smallBytes;) {
      const next = await iterator.next();
      if (next.done === true) return { pieces, rest: undefined };
      pieces.push(next.value);
      length += next.value.length;
    }
  } catch (error) {
    return { pieces, rest: failing(error) };
  }
  return { pieces, rest: { [Symbol.asyncIterator]: () => iterator } };
}

// eslint-disable-next-line require-yield, @typescript-eslint/require-await -- it takes the place of a source that failed
async function* failing(error: unknown): AsyncGenerator<Buffer, void, undefined> {
  throw error;
}

async function* piecesOf({ pieces, rest }: Start): AsyncGenerator<Buffer, void, undefined> {
  yield* pieces;
  if (rest) yield* rest;
}

/** Undefined of what is large or damaged: of that a stream gives what there is. */
function atOnce(packed: Buffer): Buffer | undefined {
  try {
    return gunzipSync(packed, { maxOutputLength: smallUnpacked });
  } catch {
    return undefined;
  }
}

async function* streamed(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  const unpack = createGunzip({ chunkSize: chunkBytes });
  let failure: unknown;
  pipeline(Readable.from(source, { highWaterMark: 1 }), unpack, (error) => {
    failure = error;
  });
  try {
    for await (const piece of unpack) yield piece as Buffer;
  } catch (error) {
    const { code = '', message = '' } = (failure ?? error) as { code?: string; message?: string };
    throw code.startsWith('Z_') ? new GzipError(`it can't be unpacked: ${message}`) : (failure ?? error);
  } finally {
    unpack.destroy();
  }
}

/** What the first bytes of a gzip file unpack to, as far as they go; nothing of what is none, or is damaged. */
export function gunzipStart(head: Buffer): Buffer {
  if (!head.toString('latin1', 0, 3).startsWith('\x1f\x8b\x08')) return Buffer.alloc(0);
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0);
  }
}
