/** Bytes that can be read from any place: a file, a member of an archive, a buffer. */
export interface ByteSource {
  /** Bytes. */
  readonly size: number;
  /** `length` bytes from `offset`; fewer only where the source ends. */
  read(offset: number, length: number): Promise<Buffer>;
}

export function bufferSource(bytes: Buffer): ByteSource {
  return {
    size: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
  };
}

/** A part of a source; what would lie beyond its end is not there. */
export function sliceOf(source: ByteSource, offset: number, length: number): ByteSource {
  const size = Math.max(0, Math.min(length, source.size - offset));
  return {
    size,
    read: (from, count) => source.read(offset + from, Math.max(0, Math.min(count, size - from))),
  };
}

/** The same source for whoever looks at its start and its end again and again: both are read once, and kept. */
export function keepingEnds(source: ByteSource, endBytes = 1 << 17): ByteSource {
  const { size } = source;
  const lastStart = Math.max(0, size - endBytes);
  let first: Promise<Buffer> | undefined;
  let last: Promise<Buffer> | undefined;
  return {
    size,
    read: async (offset, length) => {
      const end = Math.min(size, offset + length);
      if (end <= endBytes) return (await (first ??= source.read(0, endBytes))).subarray(offset, end);
      if (offset < lastStart) return source.read(offset, length);
      return (await (last ??= source.read(lastStart, endBytes))).subarray(offset - lastStart, end - lastStart);
    },
  };
}

/** No piece is longer, whatever it should hold as a whole. */
const maxPiece = 1 << 24;

/** The bytes of a part, piece by piece. */
export async function* piecesOf(
  source: ByteSource,
  offset = 0,
  length = source.size - offset,
  pieceBytes = 1 << 20,
): AsyncGenerator<Buffer, void, undefined> {
  for (let at = 0; at < length;) {
    const piece = await source.read(offset + at, Math.min(pieceBytes, maxPiece, length - at));
    if (piece.length === 0) return;
    yield piece;
    at += piece.length;
  }
}

/** So many zeros behind content are taken for padding, in bytes; nobody looks for what may lie behind more. */
export const maxPadding = 2 ** 29;

/** Where the first byte stands that is not zero; undefined where there is none among the first `most` from `offset` on. */
export async function firstNonZero(source: ByteSource, offset: number, most = Infinity): Promise<number | undefined> {
  let at = offset;
  for await (const piece of piecesOf(source, offset, Math.min(most, source.size - offset))) {
    if (!isZero(piece)) return at + piece.findIndex((byte) => byte !== 0);
    at += piece.length;
  }
  return undefined;
}

/** Whether there is nothing but zeros. Comparing is a hundred times faster than looking at each byte. */
export const isZero = (bytes: Buffer): boolean =>
  bytes.length === 0 || (bytes[0] === 0 && bytes.subarray(1).equals(bytes.subarray(0, -1)));
