import type { ByteSource } from '../source';
import { UnpackError } from './error';
import { Spool } from './spool';

/** What packed data holds, in pieces; in the end answers how many packed bytes it took. Throws an `UnpackError` where data is damaged. */
export type Unpacking = AsyncGenerator<Buffer, number, undefined>;

/** What has been unpacked, as a source, until it is closed. */
export interface UnpackedSource extends ByteSource {
  /** How many packed bytes belong to it. */
  readonly packedSize: number;
  /** Why it ends before its end. */
  readonly problem: string | undefined;
  close(): Promise<void>;
}

/** So much is held in memory; what is longer lies in a file while it is needed. */
const keptBytes = 32 * 2 ** 20;

/**
 * Unpacks a stream to its end. Damaged data is taken up to the damage, as loaders do that read it piece by piece; rejects with an
 * `UnpackError` where there is none before it. `spend` is told how many bytes come, and may throw one too.
 */
export async function unpackedSource(stream: Unpacking, spend: (bytes: number) => void): Promise<UnpackedSource> {
  const pieces: Buffer[] = [];
  let spool: Spool | undefined;
  let size = 0;
  let packedSize = 0;
  let problem: string | undefined;
  try {
    for (;;) {
      const next = await stream.next();
      if (next.done === true) {
        packedSize = next.value;
        break;
      }
      spend(next.value.length);
      size += next.value.length;
      if (spool === undefined) {
        pieces.push(next.value);
        if (size <= keptBytes) continue;
        spool = await Spool.open();
        for (const piece of pieces.splice(0)) await spool.append(piece);
      } else await spool.append(next.value);
    }
  } catch (error) {
    if (!(error instanceof UnpackError) || size === 0) {
      await spool?.close();
      throw error;
    }
    problem = error.message;
  } finally {
    await stream.return(0);
  }
  if (spool !== undefined) {
    const file = spool;
    return {
      size: file.size,
      packedSize,
      problem,
      read: (from, count) => file.read(from, count),
      close: () => file.close(),
    };
  }
  const bytes = Buffer.concat(pieces);
  return {
    size: bytes.length,
    packedSize,
    problem,
    read: (from, count) => Promise.resolve(bytes.subarray(from, from + count)),
    close: () => Promise.resolve(),
  };
}
