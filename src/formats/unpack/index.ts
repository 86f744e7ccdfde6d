import { inflateSync, constants } from 'node:zlib';
import { firstNonZero, maxPadding, piecesOf, sliceOf, type ByteSource } from '../source';
import { unzstd, ZstdError } from '../zstd';
import { unbzip2 } from './bzip2';
import { inflate } from './deflate';
import { UnpackError } from './error';
import { unlz4 } from './lz4';
import type { Unpacking } from './unpacked-source';
import { unlzmaAlone, unxz } from './xz';

export { UnpackError } from './error';
export { unpackedSource, type UnpackedSource, type Unpacking } from './unpacked-source';

/** A way of packing one stream of bytes. */
export interface Packing {
  /** For people: "gzip". */
  readonly name: string;
  /** By the first bytes of a file. */
  readonly fits: (head: Buffer) => boolean;
  readonly unpack: (source: ByteSource) => Unpacking;
}

const starts =
  (hex: string) =>
  (head: Buffer): boolean =>
    head.toString('hex', 0, hex.length / 2) === hex;

/** What `joblib` began compressed files with before 0.10: ZF, the size as hexadecimal digits in 19 places, zlib data. */
const zfileBytes = 21;
const isZfile = (head: Buffer): boolean => /^ZF0x[0-9a-f]+ *$/.test(head.toString('latin1', 0, zfileBytes));

export const packings: readonly Packing[] = [
  { name: 'gzip', fits: starts('1f8b08'), unpack: gunzipMembers },
  { name: 'zlib', fits: isZlib, unpack: (source) => inflate(source, 'zlib') },
  { name: 'joblib zfile', fits: isZfile, unpack: unzfile },
  {
    name: 'bzip2',
    fits: (head) => /^BZh[1-9]$/.test(head.toString('latin1', 0, 4)) && isBzip2Block(head.toString('hex', 4, 10)),
    unpack: unbzip2,
  },
  { name: 'xz', fits: starts('fd377a585a00'), unpack: unxz },
  { name: 'lzma', fits: isLzma, unpack: unlzmaAlone },
  {
    name: 'lz4',
    fits: (head) => starts('04224d18')(head) || starts('02214c18')(head),
    unpack: unlz4,
  },
  { name: 'zstd', fits: starts('28b52ffd'), unpack: unzstdFrames },
];

/** The ways that a file may be packed by, by its start: LZ4 and Zstandard may begin with frames that are passed over. */
export function packingsOf(source: ByteSource, head: Buffer): Packing[] | Promise<Packing[]> {
  if (isSkippable(head)) return behindSkippable(source);
  return packings.filter(({ fits }) => fits(head));
}

/** So many frames without content stand before one that has some; nobody writes more than a few. */
const maxSkippable = 10_000;
const isSkippable = (head: Buffer): boolean =>
  head.length >= 8 && (head.readUInt32LE(0) & 0xffff_fff0) >>> 0 === 0x184d_2a50;

async function behindSkippable(source: ByteSource): Promise<Packing[]> {
  let at = 0;
  for (let frames = 0; frames <= maxSkippable; frames++) {
    const head = await source.read(at, 16);
    if (!isSkippable(head))
      return packings.filter(({ name, fits }) => (name === 'lz4' || name === 'zstd') && fits(head));
    at += 8 + head.readUInt32LE(4);
  }
  return packings.filter(({ name }) => name === 'zstd');
}

/** What is behind more is left over, and reported by whoever asks for it. */
const maxGaps = 1_000;

/** Members of gzip, and those behind zeros: `gzip` of Python reads on there, zlib doesn't. */
async function* gunzipMembers(source: ByteSource): Unpacking {
  let at = 0;
  for (let gaps = 0; ; gaps++) {
    at += yield* inflate(sliceOf(source, at, source.size), 'gzip');
    const next = gaps < maxGaps && at < source.size ? await firstNonZero(source, at, maxPadding) : undefined;
    if (next === undefined || (await source.read(next, 2)).toString('hex') !== '1f8b') return at;
    at = next;
  }
}

/** A block, or the end of a stream without one. */
const isBzip2Block = (hex: string): boolean => hex === '314159265359' || hex === '177245385090';

/** The header of zlib has no signature: its sum, and whether the first of its data unpacks, tell it. */
function isZlib(head: Buffer): boolean {
  if (head.length < 6 || ((head[0] ?? 0) & 0x0f) !== 8 || head.readUInt16BE(0) % 31 !== 0) return false;
  if ((head[0] ?? 0) >>> 4 > 7 || ((head[1] ?? 0) & 0x20) !== 0) return false;
  try {
    return inflateSync(head.subarray(0, 1_024), { finishFlush: constants.Z_SYNC_FLUSH }).length > 0;
  } catch {
    return false;
  }
}

/** Nor has the old format of lzma: usual properties, a size of window that is a power of two or one and a half of one, a size. */
function isLzma(head: Buffer): boolean {
  if (head.length < 18 || head[0] !== 0x5d || head[13] !== 0) return false;
  const window = head.readUInt32LE(1);
  const size = head.readBigUInt64LE(5);
  const power = 2 ** (31 - Math.clz32(window));
  return (
    window >= 4_096 &&
    (window === power || window === power * 1.5 || window === 0xffff_ffff) &&
    (size === 0xffff_ffff_ffff_ffffn || size < 2n ** 40n)
  );
}

function unzfile(source: ByteSource): Unpacking {
  return (async function* () {
    const spaced = (await source.read(zfileBytes, 1)).toString('latin1') === ' ';
    const start = zfileBytes + (spaced ? 1 : 0);
    return start + (yield* inflate(sliceOf(source, start, source.size), 'zlib'));
  })();
}

export async function* unzstdFrames(source: ByteSource): Unpacking {
  try {
    yield* unzstd(piecesOf(source));
  } catch (error) {
    throw error instanceof ZstdError ? new UnpackError(error.message) : error;
  }
  return source.size;
}
