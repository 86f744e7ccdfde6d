import { createHash, getHashes, type Hash } from 'node:crypto';
import { gunzip } from '../gzip';
import { piecesOf, type ByteSource } from '../source';
import { unzstd } from '../zstd';
import { OciError } from './error';

/** What a layer may unpack to: this, or `ratio` times its own size, whichever is more. Real layers stay below ten times. */
const leastLimit = 2 ** 31;
const ratio = 100;
/** The largest images for training have some tens of GB. */
export const maxBytes = 2 ** 37;

export interface LayerBytes {
  readonly source: ByteSource;
  /** Of the bytes as they are stored, and unpacked: `sha256:<hex>`, as the manifest and the configuration state them. */
  readonly digest: string | undefined;
  readonly diffId: string | undefined;
}

/**
 * The tar file of a layer, unpacked as it is read. At its end both digests have to hold. Rejects with an `OciError`, or what the
 * unpacker says.
 */
export async function* openLayer(layer: LayerBytes): AsyncGenerator<Buffer, void, undefined> {
  const { source, digest, diffId } = layer;
  const packing = packingOf(await source.read(0, 8));
  const stored = packing === 'tar' && digest === diffId ? undefined : digest;
  const plain = unpackers[packing](checked(piecesOf(source), stored, 'bytes'));
  yield* checked(bounded(plain, limitOf(source.size)), diffId, 'content');
}

/**
 * Says that the bytes of a layer as they are stored don't have their digest; undefined where they have, or none is stated for them. For one
 * that could not be read, since `openLayer` only checks at the end.
 */
export async function digestMismatch({ source, digest, diffId }: LayerBytes): Promise<string | undefined> {
  const isContent = packingOf(await source.read(0, 8)) === 'tar' && (digest ?? diffId) === diffId;
  const bytes = piecesOf(source);
  const pieces = isContent ? checked(bytes, diffId, 'content') : checked(bytes, digest, 'bytes');
  try {
    while ((await pieces.next()).done !== true);
    return undefined;
  } catch (error) {
    if (error instanceof OciError) return error.message;
    throw error;
  }
}

type Unpack = (source: AsyncIterable<Buffer>) => AsyncIterable<Buffer>;

const refused =
  (packing: string): Unpack =>
  () => {
    throw new OciError(`it is packed with ${packing}, which no container runtime reads`);
  };

const unpackers = {
  tar: (source: AsyncIterable<Buffer>) => source,
  gzip: gunzip,
  zstd: unzstd,
  bzip2: refused('bzip2'),
  xz: refused('xz'),
} satisfies Record<string, Unpack>;

export type Packing = keyof typeof unpackers;

/** What a layer or an archive is packed with, by how it begins. */
export function packingOf(head: Buffer): Packing {
  const start = head.toString('latin1');
  if (start.startsWith('\x1f\x8b\x08')) return 'gzip';
  if (start.startsWith('\x28\xb5\x2f\xfd') || (/^[P-_]/.test(start) && start.startsWith('*M\x18', 1))) return 'zstd';
  if (start.startsWith('BZh')) return 'bzip2';
  return start.startsWith('\xfd7zXZ\0') ? 'xz' : 'tar';
}

/** What may be unpacked from so many bytes. */
export const limitOf = (packedBytes: number): number => Math.min(maxBytes, Math.max(leastLimit, ratio * packedBytes));

/** The unpacked bytes of an archive that is packed as a whole, at most `limit` of them. */
export const unpackArchive = (
  source: ByteSource,
  packing: Packing,
  limit = limitOf(source.size),
): AsyncGenerator<Buffer, void, undefined> => bounded(unpackers[packing](piecesOf(source)), limit);

async function* bounded(source: AsyncIterable<Buffer>, most: number): AsyncGenerator<Buffer, void, undefined> {
  let bytes = 0;
  for await (const piece of source) {
    bytes += piece.length;
    if (bytes > most) throw new OciError(`it unpacks to more than ${most} bytes; the rest was not looked at`);
    yield piece;
  }
}

async function* checked(
  source: AsyncIterable<Buffer>,
  digest: string | undefined,
  what: 'bytes' | 'content',
): AsyncGenerator<Buffer, void, undefined> {
  const check = digest === undefined ? undefined : digestCheck(digest);
  for await (const piece of source) {
    check?.hash.update(piece);
    yield piece;
  }
  if (check && check.hash.digest('hex') !== check.hex)
    throw new OciError(`it does not have the digest that is stated for its ${what}`);
}

/** A digest is an algorithm and hexadecimal digits (OCI Image Specification, "Digests"). */
export function digestCheck(digest: string): { readonly hash: Hash; readonly hex: string } {
  const [, algorithm, hex] = /^(sha256|sha512):([0-9a-f]{64,128})$/.exec(digest) ?? [];
  if (algorithm === undefined || hex === undefined || !getHashes().includes(algorithm))
    throw new OciError(
      `the digest ${JSON.stringify(digest.slice(0, 100))} can't be checked: only sha256 and sha512 are known`,
    );
  return { hash: createHash(algorithm), hex };
}
