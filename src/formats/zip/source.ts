import { ZipError } from './error';

/** Where the bytes of an archive come from. */
export interface ZipSource {
  /** Bytes. */
  readonly size: number;
  /** `length` bytes from `offset`; fewer only where the source ends. */
  read(offset: number, length: number): Promise<Buffer>;
}

/** What an archive may ask for. */
export interface ZipLimits {
  readonly entries: number;
  /** Of the central directory, which is held in memory. */
  readonly directoryBytes: number;
  /** Of all entries together, unpacked, as the archive states them; each entry is held to what it states. */
  readonly totalBytes: number;
  /** Whether something may lie in front of the first entry, as in a program that unpacks itself. */
  readonly prefix: boolean;
}

export const defaultLimits: ZipLimits = {
  entries: 200_000,
  directoryBytes: 64 * 2 ** 20,
  totalBytes: 2 ** 40,
  prefix: false,
};

/** An archive that is in memory. */
export function bytesSource(bytes: Uint8Array): ZipSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    size: buffer.length,
    read: (offset, length) => Promise.resolve(buffer.subarray(offset, offset + length)),
  };
}

export async function readFully(source: ZipSource, offset: number, length: number): Promise<Buffer> {
  if (offset + length > source.size) throw new ZipError('damaged', 'it is cut off');
  const bytes = await source.read(offset, length);
  if (bytes.length !== length) throw new ZipError('damaged', 'it became shorter while it was read');
  return bytes;
}
