import path from 'node:path';
import { GzipError, gunzip } from '../../../formats/gzip';
import { isTarHeader, readTar, TarError } from '../../../formats/tar';
import { openZip, ZipError, type ZipSource } from '../../../formats/zip';
import type { TreeEntry } from '../../../trees/tree';
import { regroup, type Files } from './pieces';
import type { Results } from './results';

/** What packs files, by how it begins. */
const signatures: readonly (readonly [kind: string, signature: string])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['gzip', '\x1f\x8b\x08'],
  ['bzip2', 'BZh'],
  ['xz', '\xfd7zXZ\0'],
  ['zstd', '\x28\xb5\x2f\xfd'],
  ['7z', '7z\xbc\xaf\x27\x1c'],
  ['rar', 'Rar!\x1a\x07'],
  ['lz4', '\x04\x22\x4d\x18'],
  ['compress', '\x1f\x9d'],
];

/** What a file that begins with `head` is packed with. */
export function archiveKind(head: Buffer): string | undefined {
  const start = head.toString('latin1', 0, 8);
  const known = signatures.find(([, signature]) => start.startsWith(signature));
  if (known) return known[0] === 'bzip2' && !/^BZh[1-9]1AY&/.test(start) ? undefined : known[0];
  return isTarHeader(head) ? 'tar' : undefined;
}

/** What a zip file may stand behind: a line that starts an interpreter, or a program that unpacks it. */
const starters = ['#!', 'MZ', '\x7fELF', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe'];
const endBytes = 22;
const maxComment = 0xffff;

/** Whether a zip file may stand behind what a file begins with. */
export function mayStandBefore(head: Buffer): boolean {
  const start = head.toString('latin1', 0, 4);
  return starters.some((starter) => start.startsWith(starter));
}

/**
 * Where a zip file begins that stands behind something else, as its offsets count: from its own beginning, or from that of the file. Undefined
 * where there is none.
 */
export async function zipBehind(
  head: Buffer,
  tree: Files,
  { path: name, size }: TreeEntry,
): Promise<number | undefined> {
  if (!mayStandBefore(head)) return undefined;
  const offset = Math.max(0, size - endBytes - maxComment);
  const tail = head.length >= size ? head.subarray(offset) : await tree.read(name, { offset, length: size - offset });
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end === -1 || end + endBytes > tail.length) return undefined;
  const [bytes, at] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  const before = offset + end - bytes - at;
  return before >= 0 && bytes > 0 ? before : undefined;
}

/** Looks through the content of a member, in pieces of `Limits.chunk`. */
export type ScanMember = (name: string, pieces: AsyncIterable<Buffer>) => Promise<void>;

/**
 * Hands the members of an archive on, as they are unpacked, one after the other. What can't be unpacked by this program (other
 * packers, encrypted members) is counted as skipped; an archive that is damaged, contradicts itself or never ends is reported. Answers whether it
 * is a tar file in gzip, as far as could be read.
 */
export async function scanMembers(
  kind: string,
  tree: Files,
  entry: TreeEntry,
  pieces: AsyncIterable<Buffer>,
  results: Results,
  scan: ScanMember,
  zipAt = 0,
): Promise<{ tarInside: boolean }> {
  const { limits } = results;
  const most = Math.max(limits.unpacked, limits.ratio * entry.size);
  let unpacked = 0;
  let members = 0;
  async function* counted(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
    for await (const piece of content) {
      unpacked += piece.length;
      if (unpacked > most) {
        results.stop('unreadable-archive', `it unpacks to more than ${most} bytes; the rest was not scanned.`);
        return;
      }
      yield piece;
    }
  }
  const member: ScanMember = async (name, content) => {
    if (++members > limits.members) {
      results.stop('unreadable-archive', `it has more than ${limits.members} members; the rest was not scanned.`);
      return;
    }
    await scan(name, regroup(counted(content), limits.chunk));
  };
  let tarInside = false;
  try {
    if (kind === 'zip') await zipMembers(tree, entry, zipAt, results, member);
    else if (kind === 'tar') await tarMembers(pieces, results, member);
    else if (kind === 'gzip') {
      const { head, whole } = await peek(gunzip(pieces), 512);
      // It counts as one archive with its packing.
      tarInside = isTarHeader(head);
      if (tarInside) await tarMembers(whole, results, member);
      else await member(path.posix.basename(entry.path).replace(/\.gz(?:ip)?$/i, ''), whole);
    } else results.skip(`${kind} archives`);
  } catch (error) {
    if (!isArchiveError(error)) throw error;
    results.missing(
      'unreadable-archive',
      `it can't be read as the ${kind} archive that it begins as: ${error.message}.`,
    );
  }
  return { tarInside };
}

const isArchiveError = (error: unknown): error is Error =>
  error instanceof ZipError || error instanceof TarError || error instanceof GzipError;

async function zipMembers(
  tree: Files,
  entry: TreeEntry,
  start: number,
  results: Results,
  scan: ScanMember,
): Promise<void> {
  const { members } = results.limits;
  const zip = await openZip(sourceOf(tree, entry, start), {
    prefix: true,
    entries: members,
    directoryBytes: 32 << 20,
    totalBytes: Infinity,
  });
  for (const file of zip.entries) {
    if (results.stopped) return;
    if (file.kind === 'folder') continue;
    if (file.encrypted) results.skip('encrypted members');
    else if (file.method !== 'stored' && file.method !== 'deflate') results.skip(`members packed with ${file.method}`);
    else
      try {
        await scan(file.name, zip.read(file, Infinity));
      } catch (error) {
        // The other members are none the worse for it.
        if (!(error instanceof ZipError)) throw error;
        results.missing('unreadable-archive', `${error.message}.`);
      }
  }
}

async function tarMembers(pieces: AsyncIterable<Buffer>, results: Results, scan: ScanMember): Promise<void> {
  for await (const entry of readTar(pieces)) {
    if (results.stopped) return;
    if (entry.header.kind === 'file') await scan(entry.header.name, entry.read());
  }
}

/** The first `length` bytes, fewer when there are no more, and all of them again. */
async function peek(
  pieces: AsyncGenerator<Buffer, void, undefined>,
  length: number,
): Promise<{ head: Buffer; whole: AsyncIterable<Buffer> }> {
  let head: Buffer = Buffer.alloc(0);
  while (head.length < length) {
    const next = await pieces.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  async function* whole(): AsyncGenerator<Buffer, void, undefined> {
    yield head;
    yield* pieces;
  }
  return { head, whole: whole() };
}

/** What lies in a tar file in gzip, as far as it can be unpacked: its members, and their headers, with the names, links and comments in them. */
export async function* unpackedTar(
  pieces: AsyncIterable<Buffer>,
  { limits, size }: Results,
): AsyncGenerator<Buffer, void, undefined> {
  let left = Math.max(limits.unpacked, limits.ratio * size);
  try {
    for await (const piece of gunzip(pieces)) {
      left -= piece.length;
      if (left < 0) return;
      yield piece;
    }
  } catch (error) {
    // The look for members says so.
    if (!isArchiveError(error)) throw error;
  }
}

/** Headers and small members lie close together: they are read at once. */
const windowBytes = 256 << 10;

/** The file from `from` on. */
function sourceOf(tree: Files, { path: name, size }: TreeEntry, from: number): ZipSource {
  let start = 0;
  let window: Buffer = Buffer.alloc(0);
  return {
    size: size - from,
    read: async (at, length) => {
      const offset = at + from;
      if (offset < start || offset + length > start + window.length) {
        window = await tree.read(name, { offset, length: Math.max(length, windowBytes) });
        start = offset;
      }
      return window.subarray(offset - start, offset - start + length);
    },
  };
}
