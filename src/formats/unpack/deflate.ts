import { pipeline, Readable } from 'node:stream';
import { constants, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { piecesOf, sliceOf, type ByteSource } from '../source';
import { UnpackError } from './error';
import type { Unpacking } from './unpacked-source';

const makers = { gzip: createGunzip, zlib: createInflate, raw: createInflateRaw } as const;
type Kind = keyof typeof makers;

const chunkBytes = 64 * 1024;
/** Small pieces take time: they are for what begins to be damaged this early. */
const salvageBytes = 256 * 1024;

/** Deflate data, with the header of gzip, of zlib, or none. Damaged data is given up to the damage. */
export async function* inflate(source: ByteSource, kind: Kind): Unpacking {
  let given = 0;
  const counted = (bytes: number): void => {
    given += bytes;
  };
  try {
    return yield* pieces(source, kind, chunkBytes, constants.Z_FINISH, counted);
  } catch (error) {
    if (!(error instanceof DeflateError)) throw error;
    // zlib gives nothing of a piece that it fails in. It doesn't fail at the end of what is cut off when it isn't told that it is one.
    const cut = error.code === 'Z_BUF_ERROR';
    if (cut || given < salvageBytes)
      given = yield* salvaged(source, kind, cut ? chunkBytes : constants.Z_MIN_CHUNK, given);
    // A wrong sum is told last of all, and with it goes what came with it.
    if (/incorrect (?:data|length) check/.test(error.message)) {
      const start = await headerBytes(source, kind);
      yield* salvaged(sliceOf(source, start, source.size - start), 'raw', chunkBytes, given);
    }
    throw error;
  }
}

class DeflateError extends UnpackError {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`it can't be unpacked: ${message}`);
  }
}

/** What comes after the first `known` bytes; gives how many are known then. */
async function* salvaged(
  source: ByteSource,
  kind: Kind,
  chunkSize: number,
  known: number,
): AsyncGenerator<Buffer, number, undefined> {
  let passed = 0;
  try {
    for await (const piece of pieces(source, kind, chunkSize, constants.Z_SYNC_FLUSH, () => undefined)) {
      const fresh = piece.subarray(Math.max(0, known - passed));
      passed += piece.length;
      if (fresh.length > 0) yield fresh;
    }
  } catch (error) {
    if (!(error instanceof DeflateError)) throw error;
  }
  return Math.max(known, passed);
}

/** Where the deflate data of a first member begins (RFC 1952, RFC 1950). */
async function headerBytes(source: ByteSource, kind: Kind): Promise<number> {
  if (kind !== 'gzip') return kind === 'zlib' ? 2 : 0;
  const head = await source.read(0, chunkBytes);
  const flags = head[3] ?? 0;
  let at = 10;
  if ((flags & 4) !== 0 && head.length > at + 2) at += 2 + head.readUInt16LE(at);
  for (const text of [8, 16]) if ((flags & text) !== 0) at = head.indexOf(0, at) + 1;
  return at + ((flags & 2) === 0 ? 0 : 2);
}

async function* pieces(
  source: ByteSource,
  kind: Kind,
  chunkSize: number,
  finishFlush: number,
  gave: (bytes: number) => void,
): Unpacking {
  // What waits to be read is lost when it fails, so little waits.
  const options = { chunkSize, finishFlush, readableHighWaterMark: chunkSize };
  const unpack = makers[kind](options);
  let failure: unknown;
  pipeline(Readable.from(piecesOf(source, 0, source.size, chunkBytes), { highWaterMark: 1 }), unpack, (error) => {
    failure = error;
  });
  try {
    for await (const piece of unpack) {
      gave((piece as Buffer).length);
      yield piece as Buffer;
    }
  } catch (error) {
    const { code = '', message = '' } = (failure ?? error) as { code?: string; message?: string };
    throw code.startsWith('Z_') ? new DeflateError(code, message) : (failure ?? error);
  } finally {
    unpack.destroy();
  }
  return unpack.bytesWritten;
}
