import { ByteReader, type Pieces } from './bytes';
import { TarError } from './error';
import { shownName } from '../shown-name';
import { extensionOf, isExtension, noExtensions, stated, type Extensions } from './extensions';
import { blockBytes, isEnd, readHeader, type RawHeader } from './header';
import { capabilityAttribute, notesIn, paxSize, type PaxRecords } from './pax';

export { TarError, type TarProblem } from './error';
export { isTarHeader } from './header';

export interface TarHeader {
  /** As the archive has it: it may be absolute or lead out of the archive. A folder's may end in a slash. */
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'symlink' | 'hardlink' | 'special';
  /** Of its content, in bytes; a folder has some where a backup lists it. */
  readonly size: number;
  /** The permissions of Unix. */
  readonly mode: number;
  /** Where a link leads; empty for anything else. */
  readonly linkName: string;
  /** The extended attribute `security.capability`. */
  readonly capability?: Buffer;
  /** What extended headers say beside: attributes and comments, each as `key=value`. */
  readonly notes: readonly string[];
}

export interface TarEntry {
  readonly header: TarHeader;
  /** Where its content begins, in bytes from the start of the archive. */
  readonly offset: number;
  /**
   * Its content in pieces, to be read before the next entry is asked for; what is left of it is then passed over. Rejects with a
   * `TarError` where the archive is cut off.
   */
  read(): AsyncGenerator<Buffer, void, undefined>;
}

const kinds: Readonly<Record<string, TarHeader['kind']>> = {
  '0': 'file',
  '1': 'hardlink',
  '2': 'symlink',
  '3': 'special',
  '4': 'special',
  '5': 'folder',
  '6': 'special',
  '7': 'file',
};

/**
 * The entries of a tar file as it flows by: of the seventh edition, ustar, pax, and GNU tar with its long names. Rejects with a
 * `TarError` at the first thing that can't be read; entries before it are good. Sparse files are not read. What follows the end of
 * the archive is passed over when it is zeros; anything else there is refused. Zeros alone are a tar file only where it `mayBeEmpty`.
 * `onFill` is shown what fills the last block of an entry's content, or of an extended header, where it is not zeros.
 */
export async function* readTar(
  source: Pieces,
  { mayBeEmpty = false, onFill }: { readonly mayBeEmpty?: boolean; readonly onFill?: (bytes: Buffer) => void } = {},
): AsyncGenerator<TarEntry, void, undefined> {
  const reader = new TarReader(source, mayBeEmpty, onFill);
  try {
    for (let entry = await reader.next(); entry !== undefined; entry = await reader.next()) yield entry;
  } finally {
    await reader.close();
  }
}

class TarReader {
  readonly #bytes: ByteReader;
  #at = 0;
  /** What is left of the content of the entry before, and of the zeros that fill its last block. */
  #left = 0;
  #padding = 0;
  #global: PaxRecords = new Map();
  /** Of headers for all entries, until one comes. */
  #notes: readonly string[] = [];

  constructor(
    source: Pieces,
    private readonly mayBeEmpty: boolean,
    private readonly onFill?: (bytes: Buffer) => void,
  ) {
    this.#bytes = new ByteReader(source);
  }

  async close(): Promise<void> {
    await this.#bytes.close();
  }

  async next(): Promise<TarEntry | undefined> {
    for (let extensions = noExtensions; ;) {
      await this.#pass(this.#left);
      await this.#passFill();
      const block = await this.#take(blockBytes);
      // An archive without its two blocks of zeros is a whole one for most readers.
      if (block.length === 0 && extensions === noExtensions && this.#at > 0) return undefined;
      if (block.length < blockBytes) throw cutOff();
      if (isEnd(block)) {
        if (this.#at === blockBytes && !this.mayBeEmpty) throw new TarError('not-tar', 'it begins with zeros');
        if (extensions !== noExtensions) throw new TarError('damaged', 'a long name or extended header is of no entry');
        await this.#refuseMore();
        return undefined;
      }
      const raw = readHeader(block, this.#at - blockBytes);
      this.#content(raw.size);
      if (!isExtension(raw)) return this.#entry(raw, extensions);
      extensions = await this.#extended(raw, extensions);
    }
  }

  /** What is known after a header that is about the entries after it. */
  async #extended({ type, size }: RawHeader, known: Extensions): Promise<Extensions> {
    const content = await this.#take(size);
    if (content.length < size) throw cutOff();
    this.#left = 0;
    const extension = extensionOf(type, content);
    if (type === 'g') {
      const records = globalRecords(extension.pax ?? new Map());
      this.#global = new Map([...this.#global, ...records]);
      this.#notes = [...this.#notes, ...notesIn(records)];
      return { ...known };
    }
    // Some readers merge them, and to some only the last one counts.
    if (extension.pax && known.pax.size > 0) throw new TarError('ambiguous', 'an entry has two extended headers');
    return { ...known, ...extension };
  }

  #entry(raw: RawHeader, { pax, longName, longLink }: Extensions): TarEntry {
    const records = new Map([...this.#global, ...pax]);
    const name = statedOnce(pax.get('path'), longName) ?? raw.name;
    const link = statedOnce(pax.get('linkpath'), longLink) ?? raw.linkName;
    const about = `entry ${shownName(name)}`;
    if (raw.type === 'S' || [...records.keys()].some((key) => key.startsWith('GNU.sparse.')))
      throw new TarError('unsupported', `${about} is sparse`);
    if (raw.type === 'M') throw new TarError('unsupported', `${about} is continued from another archive`);
    // A type that a reader does not know is a file (POSIX).
    const type = kinds[raw.type] ?? (raw.type === 'D' ? 'folder' : 'file');
    // Old writers mark a folder by its name alone.
    const kind = type === 'file' && name.endsWith('/') ? 'folder' : type;
    const size = paxSize(records) ?? raw.size;
    // Some writers repeat the size of what a hard link leads to.
    if (kind !== 'file' && kind !== 'hardlink' && raw.type !== 'D' && size > 0)
      throw new TarError('ambiguous', `${about} is no file and has content`);
    this.#content(kind === 'hardlink' ? 0 : size);
    const isLink = kind === 'hardlink' || kind === 'symlink';
    const capability = capabilityAttribute(records);
    const header: TarHeader = {
      name,
      kind,
      size: kind === 'file' || kind === 'folder' ? size : 0,
      mode: raw.mode,
      linkName: isLink ? link : '',
      ...(capability && { capability }),
      notes: [...this.#notes, ...notesIn(pax)],
    };
    this.#notes = [];
    return { header, offset: this.#at, read: () => this.#read(about) };
  }

  /** Says how much content comes now. */
  #content(size: number): void {
    this.#left = size;
    this.#padding = (blockBytes - (size % blockBytes)) % blockBytes;
  }

  async *#read(about: string): AsyncGenerator<Buffer, void, undefined> {
    while (this.#left > 0) {
      const piece = await this.#bytes.some(this.#left);
      if (piece.length === 0)
        throw new TarError('damaged', `${about} is cut off: ${this.#left} of its bytes are missing`);
      this.#at += piece.length;
      this.#left -= piece.length;
      yield piece;
    }
  }

  async #take(length: number): Promise<Buffer> {
    const bytes = await this.#bytes.exactly(length);
    this.#at += bytes.length;
    return bytes;
  }

  async #pass(length: number): Promise<void> {
    for (let left = length; left > 0;) {
      const passed = await this.#bytes.pass(left);
      if (passed === 0) throw cutOff();
      this.#at += passed;
      left -= passed;
    }
    this.#left = 0;
  }

  /** What fills the last block may be missing behind the last entry. */
  async #passFill(): Promise<void> {
    const bytes = await this.#take(this.#padding);
    this.#padding = 0;
    if (!isEnd(bytes)) this.onFill?.(bytes);
  }

  /** Writers fill up to a record of 10 KiB and more with zeros; anything else is a second archive, or hides. */
  async #refuseMore(): Promise<void> {
    for (;;) {
      const piece = await this.#bytes.some(Infinity);
      if (piece.length === 0) return;
      if (!isEnd(piece)) throw new TarError('ambiguous', 'something follows the end of the archive');
    }
  }
}

/** What both forms of a long name say; an empty one says nothing. Readers differ in which of two counts. */
function statedOnce(pax: string | undefined, gnu: string | undefined): string | undefined {
  const [name, ...more] = new Set([stated(pax), stated(gnu)].filter((each) => each !== undefined));
  if (more.length > 0) throw new TarError('ambiguous', `entry ${shownName(name ?? '')} has two long names`);
  return name;
}

/** Of all entries that follow. What is of one entry alone makes no sense there, and some readers pass over it. */
function globalRecords(records: PaxRecords): PaxRecords {
  for (const key of records.keys())
    if (['path', 'linkpath', 'size'].includes(key) || key.startsWith('SCHILY.xattr.'))
      throw new TarError('ambiguous', `a header for all entries states ${shownName(key)}`);
  return records;
}

const cutOff = (): TarError => new TarError('damaged', 'it is cut off');
