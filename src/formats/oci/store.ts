import path from 'node:path';
import { shownName } from '../shown-name';
import { piecesOf, sliceOf, type ByteSource } from '../source';
import { readTar, TarError } from '../tar';
import { OciError } from './error';

/** What an archive or folder holds, by name. */
export interface Store {
  /** The bytes under a name; undefined where there is none. A link leads to what it names. */
  find(name: string): Promise<ByteSource | undefined>;
  close(): Promise<void>;
}

/** An image has some files a layer; more is something else. */
const maxEntries = 100_000;
const maxLinks = 20;
/** A tar file has no fewer. */
const blockBytes = 512;

interface Place {
  readonly offset: number;
  readonly size: number;
}

/** The entries of a tar file. Only its headers are read here. Rejects with an `OciError` or a `TarError`. */
export async function archiveStore(source: ByteSource, close: () => Promise<void>): Promise<Store> {
  const places = new Map<string, Place | string>();
  for await (const { header, offset } of entriesOf(source)) {
    const { kind, size, linkName } = header;
    if (kind === 'folder' || kind === 'special') continue;
    // Such a name stands for another one, to some programs.
    if (/^\/|(?:^|\/)\.\.(?:\/|$)/.test(header.name))
      throw new OciError(`the archive has an entry ${shownName(header.name)}, which leads out of it`);
    const name = path.posix.normalize(header.name);
    // Programs differ in whether the first or the last one counts.
    if (places.has(name)) throw new OciError(`the archive has two entries ${shownName(name)}`);
    if (places.size >= maxEntries) throw new OciError(`the archive has more than ${maxEntries} entries`);
    const target = kind === 'symlink' ? path.posix.join(path.posix.dirname(name), linkName) : linkName;
    places.set(name, kind === 'file' ? { offset, size } : path.posix.normalize(target));
  }
  for (const name of places.keys()) {
    for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1))
      if (places.has(name.slice(0, at)))
        throw new OciError(`the archive has an entry ${shownName(name)} below one that is no folder`);
  }
  return {
    find: (name) => {
      let place = places.get(name);
      for (let hops = 0; typeof place === 'string' && hops < maxLinks; hops++) place = places.get(place);
      if (place === undefined || typeof place === 'string') return Promise.resolve(undefined);
      const { offset, size } = place;
      if (offset + size > source.size) throw new TarError('damaged', `entry ${shownName(name)} is cut off`);
      return Promise.resolve(sliceOf(source, offset, size));
    },
    close,
  };
}

const notArchive =
  'it is no image archive, which is a tar file as docker save writes it, also packed with gzip or zstd, or an OCI layout in one';

async function* entriesOf(source: ByteSource): ReturnType<typeof readTar> {
  if (source.size < blockBytes) throw new OciError(notArchive);
  try {
    yield* readTar(seeking(source));
  } catch (error) {
    throw error instanceof TarError && error.problem === 'not-tar' ? new OciError(notArchive) : error;
  }
}

/** Headers lie far apart: little is read around each. */
const headerPiece = 4_096;

/** The bytes of a source as a stream that can pass over some. */
export function seeking(source: ByteSource): AsyncIterable<Buffer> & { skip(length: number): number } {
  let at = 0;
  async function* pieces(): AsyncGenerator<Buffer, void, undefined> {
    while (at < source.size) {
      const piece = await source.read(at, headerPiece);
      if (piece.length === 0) return;
      at += piece.length;
      yield piece;
    }
  }
  return {
    [Symbol.asyncIterator]: pieces,
    skip: (length) => {
      const passed = Math.min(length, Math.max(0, source.size - at));
      at += passed;
      return passed;
    },
  };
}

/** All bytes of a source; an `OciError` where there are more than `limit`. */
export async function readWhole(source: ByteSource, limit: number, what: string): Promise<Buffer> {
  if (source.size > limit) throw new OciError(`${what} has ${source.size} bytes, more than the ${limit} that are read`);
  const pieces: Buffer[] = [];
  for await (const piece of piecesOf(source)) pieces.push(piece);
  return Buffer.concat(pieces);
}
