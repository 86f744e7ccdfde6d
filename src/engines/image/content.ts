import type { ByteSource } from '../../formats/source';
import type { TarEntry } from '../../formats/tar';
import { originOf } from './paths';
import type { FileSearch, FileSecrets } from './search';
import { maxHeld, Spool } from './spool';

export interface Wishes {
  readonly search: FileSearch | undefined;
  /** Its bytes are answered. */
  readonly keep: boolean;
  /** Is shown how it begins; what it answers is handed all of its bytes. */
  readonly take: (head: Buffer) => ((source: ByteSource) => Promise<void>) | undefined;
}

export interface ReadContent {
  readonly secrets: FileSecrets | undefined;
  /** Of a file to keep. */
  readonly bytes: Buffer | undefined;
  /** Why it was not looked into. */
  readonly skipped: string | undefined;
}

/** Reads what an entry holds, once for all who want it; an archive is put where it can be read from any place. */
export async function readContent(entry: TarEntry, path: string, { search, keep, take }: Wishes): Promise<ReadContent> {
  const { size } = entry.header;
  const file = { path, size };
  const kept: Buffer[] | undefined = keep ? [] : undefined;
  const pieces = entry.read();
  const head = await headOf(pieces);
  const isPacked = search?.isArchive(head) === true;
  // Manuals and logs of changes by the ten thousand: what stands in them is public.
  const isPublic = isPacked && originOf(path) === 'distribution';
  const isArchive = isPacked && !isPublic;
  const isFront = search?.mayStandBefore(head) === true;
  const taken = take(head);
  const spool = taken !== undefined || isArchive || (isFront && size <= maxHeld) ? new Spool() : undefined;
  const tail = isFront ? new Tail() : undefined;
  async function* flow(): AsyncGenerator<Buffer, void, undefined> {
    for (let piece = head; ;) {
      kept?.push(piece);
      tail?.push(piece);
      await spool?.add(piece);
      yield piece;
      const next = await pieces.next();
      if (next.done === true) return;
      piece = next.value;
    }
  }
  const flowing = flow();
  let secrets: FileSecrets | undefined;
  let skipped = isPublic ? 'packed files of the distribution' : undefined;
  try {
    if (!isPacked) secrets = await search?.flowing(file, unclosed(flowing));
    while ((await flowing.next()).done !== true);
    const isBefore = tail?.mayEndArchive() === true;
    if (isBefore && spool === undefined) skipped = 'archives behind large programs';
    if (spool !== undefined && (taken !== undefined || isArchive || isBefore)) {
      const source = spool.source();
      await taken?.(source);
      if (isArchive || (isBefore && (await search?.hasBehind(file, source)) === true))
        secrets = await search?.archive(file, source);
    }
  } finally {
    await spool?.close();
  }
  return { secrets, bytes: kept && Buffer.concat(kept), skipped };
}

/** So much says what a file is: a header of a tar file is as long. */
const headBytes = 512;

/** The first bytes of a file, whatever pieces they come in. */
async function headOf(pieces: AsyncGenerator<Buffer, void, undefined>): Promise<Buffer> {
  const first: Buffer[] = [];
  for (let length = 0; length < headBytes;) {
    const next = await pieces.next();
    if (next.done === true) break;
    first.push(next.value);
    length += next.value.length;
  }
  const [only] = first;
  return first.length === 1 && only ? only : Buffer.concat(first);
}

/** The same pieces for who may stop early: what is left stays there. */
const unclosed = (pieces: AsyncGenerator<Buffer, void, undefined>): AsyncIterable<Buffer> => ({
  [Symbol.asyncIterator]: () => ({ next: () => pieces.next() }),
});

/** A zip file ends with a record of this signature, and up to 64 KiB of comment. */
const zipEnd = 'PK\x05\x06';
const maxZipEnd = 22 + 0xffff;

/** The last bytes of what flows by. */
class Tail {
  #pieces: Buffer[] = [];
  #length = 0;

  push(piece: Buffer): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
    for (let first = this.#pieces[0]; first && this.#length - first.length >= maxZipEnd; first = this.#pieces[0]) {
      this.#pieces.shift();
      this.#length -= first.length;
    }
  }

  mayEndArchive(): boolean {
    return Buffer.concat(this.#pieces).includes(zipEnd, 'latin1');
  }
}
