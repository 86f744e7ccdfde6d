import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { GatehouseError } from '../errors';

/** A gzip file is damaged or cut off. The message is one line. */
export class GzipError extends GatehouseError {
  override readonly name = 'GzipError';
}

const chunkBytes = 64 * 1024;

/**
 * What a gzip file unpacks to, all its members one after the other, in pieces of at most 64 KiB. Zeros may follow the last one.
 * Rejects with a `GzipError` where the data is damaged or cut off, or something else follows; what `source` throws is passed on.
 */
export async function* gunzip(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
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
