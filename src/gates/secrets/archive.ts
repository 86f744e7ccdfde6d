import path from 'node:path';
import { GzipError, gunzip } from '../../formats/gzip';
import { isTarHeader, readTar, TarError } from '../../formats/tar';
import { openZip, ZipError, type ZipSource } from '../../formats/zip';
import type { TreeEntry } from '../../trees/tree';
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

/** Looks through the content of a member, in pieces of `Limits.chunk`. */
export type ScanMember = (name: string, pieces: AsyncIterable<Buffer>) => Promise<void>;

/**
 * Hands the members of an archive on, as they are unpacked, one after the other. What can't be unpacked by this program (other
 * packers, encrypted members) is counted as skipped; an archive that is damaged, contradicts itself or never ends is reported.
 */
export async function scanMembers(
  kind: string,
  tree: Files,
  entry: TreeEntry,
  pieces: AsyncIterable<Buffer>,
  results: Results,
  scan: ScanMember,
): Promise<void> {
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
  try {
    if (kind === 'zip') await zipMembers(tree, entry, results, member);
    else if (kind === 'tar') await tarMembers(pieces, results, member);
    else if (kind === 'gzip') await gzipMembers(pieces, entry.path, results, member);
    else results.skip(`${kind} archives`);
  } catch (error) {
    if (!isArchiveError(error)) throw error;
    results.missing(
      'unreadable-archive',
      `it can't be read as the ${kind} archive that it begins as: ${error.message}.`,
    );
  }
}

const isArchiveError = (error: unknown): error is Error =>
  error instanceof ZipError || error instanceof TarError || error instanceof GzipError;

async function zipMembers(tree: Files, entry: TreeEntry, results: Results, scan: ScanMember): Promise<void> {
  const { members } = results.limits;
  const zip = await openZip(sourceOf(tree, entry), {
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

/** One file, or a tar file, which counts as one archive with its packing. */
async function gzipMembers(
  pieces: AsyncIterable<Buffer>,
  name: string,
  results: Results,
  scan: ScanMember,
): Promise<void> {
  const content = gunzip(pieces);
  const { head, whole } = await peek(content, 512);
  if (isTarHeader(head)) await tarMembers(whole, results, scan);
  else await scan(path.posix.basename(name).replace(/\.gz(?:ip)?$/i, ''), whole);
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

/** Headers and small members lie close together: they are read at once. */
const windowBytes = 256 << 10;

function sourceOf(tree: Files, { path: name, size }: TreeEntry): ZipSource {
  let start = 0;
  let window: Buffer = Buffer.alloc(0);
  return {
    size,
    read: async (offset, length) => {
      if (offset < start || offset + length > start + window.length) {
        window = await tree.read(name, { offset, length: Math.max(length, windowBytes) });
        start = offset;
      }
      return window.subarray(offset - start, offset - start + length);
    },
  };
}
