import { pipeline, Readable } from 'node:stream';
import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { crc32 } from './crc32';
import { readDirectory, type CentralRecord } from './directory';
import { ZipError } from './error';
import { shownName } from '../shown-name';
import { locateData } from './local';
import { refuseCollisions } from './names';
import { defaultLimits, readFully, type ZipLimits, type ZipSource } from './source';

export { ZipError, type ZipProblem } from './error';
export { bytesSource, type ZipLimits, type ZipSource } from './source';

/**
 * A reader for zip files that may be made to harm: wheels, model archives, artifacts of a workflow. An archive is taken only when
 * every byte of it belongs to one record and all records agree, so that no other reader can see other content in it.
 */
export interface Zip {
  /** In the order of the directory. No two have the same path, and none leads out of the archive. */
  readonly entries: readonly ZipEntry[];
  /**
   * The bytes of an entry, unpacked, in pieces of at most 64 KiB. Rejects with a ZipError before the first when the entry states
   * more than `limit` bytes, is a folder, encrypted, or packed in a way that isn't read; and after the last when they are not what
   * the archive states.
   */
  read(entry: ZipEntry, limit: number): AsyncGenerator<Buffer, void, undefined>;
}

export interface ZipEntry {
  /** POSIX, relative; a folder's ends in a slash. */
  readonly name: string;
  /** A link's content is where it leads; `special` is a device, a pipe or a socket. */
  readonly kind: 'file' | 'folder' | 'symlink' | 'special';
  /** Unpacked, in bytes. */
  readonly size: number;
  readonly packedSize: number;
  /** `stored`, `deflate`, or the name of one that isn't read. */
  readonly method: string;
  readonly encrypted: boolean;
  readonly crc32: number;
  /** Where its packed bytes start in the source. */
  readonly dataOffset: number;
}

const methods: Readonly<Record<number, string>> = {
  0: 'stored',
  1: 'shrink',
  2: 'reduce',
  3: 'reduce',
  4: 'reduce',
  5: 'reduce',
  6: 'implode',
  8: 'deflate',
  9: 'deflate64',
  10: 'implode (DCL)',
  12: 'bzip2',
  14: 'lzma',
  16: 'cmpsc',
  18: 'terse',
  19: 'lz77',
  20: 'zstd',
  93: 'zstd',
  94: 'mp3',
  95: 'xz',
  96: 'jpeg',
  97: 'wavpack',
  98: 'ppmd',
  99: 'aes',
};

/** Encrypted, strongly encrypted, with masked local headers. */
const encryptedFlags = (1 << 0) | (1 << 6) | (1 << 13);
const patchedFlag = 1 << 5;

/** Of Unix: S_IFDIR, S_IFREG and S_IFLNK without their zeros. */
const folderType = 0o04;
const fileType = 0o10;
const linkType = 0o12;

/** Two bits for 258 bytes is the shortest that deflate has. */
const maxDeflateRatio = 1_032;

const chunkBytes = 64 * 1024;
/** What is unpacked at once: a stream of its own costs more than most members. */
const smallBytes = 64 * 1024;

/** Reads the directory of an archive, and every local header. Throws a ZipError when it can't be read, or in two ways. */
export async function openZip(source: ZipSource, limits: Partial<ZipLimits> = {}): Promise<Zip> {
  const bounds = { ...defaultLimits, ...limits };
  const { records, start } = await readDirectory(source, bounds);
  refuseCollisions(records.map(({ name }) => name));
  const total = records.reduce((sum, { size }) => sum + size, 0);
  if (total > bounds.totalBytes)
    throw new ZipError('too-large', `it unpacks to ${total} bytes, more than ${bounds.totalBytes}`);

  const byOffset = [...records].sort((a, b) => a.offset - b.offset);
  const first = byOffset[0]?.offset ?? start;
  if (first > 0 && !bounds.prefix) throw new ZipError('ambiguous', `${first} bytes lie in front of the first entry`);
  const dataOffsets = new Map<CentralRecord, number>();
  for (const [index, record] of byOffset.entries())
    dataOffsets.set(record, await locateData(source, record, byOffset[index + 1]?.offset ?? start));
  return {
    entries: records.map((record) => entryOf(record, dataOffsets.get(record) ?? 0)),
    read: (entry, limit) => readEntry(source, entry, limit),
  };
}

function entryOf(record: CentralRecord, dataOffset: number): ZipEntry {
  const { name, size, packedSize, crc, flags } = record;
  const method = methods[record.method] ?? `method ${record.method}`;
  const about = `entry ${shownName(name)}`;
  const kind = kindOf(record);
  const encrypted = (flags & encryptedFlags) !== 0;
  if ((flags & patchedFlag) !== 0) throw new ZipError('unsupported', `${about} is a patch to another archive`);
  if (kind === 'folder' && size > 0) throw new ZipError('ambiguous', `${about} is a folder and has content`);
  if (method === 'stored' && !encrypted && size !== packedSize)
    throw new ZipError('damaged', `${about} is stored as it is, and states two sizes`);
  if (method === 'deflate' && size > packedSize * maxDeflateRatio)
    throw new ZipError('damaged', `${about} states ${size} bytes, more than its ${packedSize} can unpack to`);
  return { name, kind, size, packedSize, method, encrypted, crc32: crc, dataOffset };
}

/** By its name, and the file type of Unix where there is one; some writers give folders any but the right one. */
function kindOf({ name, mode }: CentralRecord): ZipEntry['kind'] {
  const type = mode >>> 12;
  const about = `entry ${shownName(name)}`;
  if (name.endsWith('/')) {
    if (type === linkType)
      throw new ZipError('ambiguous', `${about} is a folder by its name, and a link by its file type`);
    return 'folder';
  }
  if (type === folderType)
    throw new ZipError('ambiguous', `${about} is a folder by its file type, and not by its name`);
  if (type === linkType) return 'symlink';
  return type === 0 || type === fileType ? 'file' : 'special';
}

async function* readEntry(source: ZipSource, entry: ZipEntry, limit: number): AsyncGenerator<Buffer, void, undefined> {
  const about = `entry ${shownName(entry.name)}`;
  if (entry.kind === 'folder') throw new ZipError('unsupported', `${about} is a folder`);
  if (entry.encrypted) throw new ZipError('unsupported', `${about} is encrypted`);
  if (entry.method !== 'stored' && entry.method !== 'deflate')
    throw new ZipError('unsupported', `${about} is packed with ${entry.method}; stored and deflate are read`);
  if (entry.size > limit) throw new ZipError('too-large', `${about} has ${entry.size} bytes, more than ${limit}`);

  let size = 0;
  let crc = 0;
  for await (const piece of unpackedPieces(source, entry)) {
    size += piece.length;
    if (size > entry.size) throw overflow(entry);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size)
    throw new ZipError('damaged', `${about} unpacks to ${size} of the ${entry.size} bytes it states`);
  if (crc !== entry.crc32) throw new ZipError('damaged', `${about} does not have the CRC it states`);
}

function unpackedPieces(source: ZipSource, entry: ZipEntry): AsyncGenerator<Buffer, void, undefined> {
  if (entry.method === 'stored') return packed(source, entry);
  return entry.packedSize <= smallBytes && entry.size <= smallBytes
    ? inflatedAtOnce(source, entry)
    : inflated(source, entry);
}

async function* inflatedAtOnce(source: ZipSource, entry: ZipEntry): AsyncGenerator<Buffer, void, undefined> {
  const bytes = await readFully(source, entry.dataOffset, entry.packedSize);
  let unpacked: { buffer: Buffer; engine: { bytesWritten: number } };
  try {
    // With `info` it answers both, which its types don't say.
    unpacked = inflateRawSync(bytes, { info: true, maxOutputLength: entry.size + 1 }) as unknown as typeof unpacked;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw overflow(entry);
    throw unpackError(error, entry);
  }
  yield unpacked.buffer;
  refuseRest(entry, unpacked.engine.bytesWritten);
}

async function* packed(
  source: ZipSource,
  { dataOffset, packedSize }: ZipEntry,
): AsyncGenerator<Buffer, void, undefined> {
  for (let at = 0; at < packedSize; at += chunkBytes)
    yield await readFully(source, dataOffset + at, Math.min(chunkBytes, packedSize - at));
}

async function* inflated(source: ZipSource, entry: ZipEntry): AsyncGenerator<Buffer, void, undefined> {
  const inflate = createInflateRaw({ chunkSize: chunkBytes });
  let failure: unknown;
  const input = Readable.from(packed(source, entry), { highWaterMark: 1 });
  pipeline(input, inflate, (error) => {
    failure = error;
  });
  try {
    for await (const piece of inflate) yield piece as Buffer;
  } catch (error) {
    throw unpackError(failure ?? error, entry);
  } finally {
    inflate.destroy();
  }
  refuseRest(entry, inflate.bytesWritten);
}

const overflow = ({ name, size }: ZipEntry): ZipError =>
  new ZipError('damaged', `entry ${shownName(name)} unpacks to more than the ${size} bytes it states`);

function refuseRest({ name, packedSize }: ZipEntry, taken: number): void {
  if (taken === packedSize) return;
  throw new ZipError('ambiguous', `entry ${shownName(name)}: ${packedSize - taken} bytes follow its packed data`);
}

/** What zlib says of the data is the archive's fault; anything else is the source's own failure. */
function unpackError(error: unknown, { name }: ZipEntry): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (!code.startsWith('Z_')) return error;
  return new ZipError('damaged', `entry ${shownName(name)} can't be unpacked: ${message}`);
}
