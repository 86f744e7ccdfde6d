import { DatabaseError } from './sqlite';
import type { ByteSource } from './source';

/** Where things lie in a page, and what they may be. Source: `dbinc/db_page.h` of Berkeley DB. */
const magic = 0x00061561;
const metaBytes = 72;
const pageHeader = 26;
const pageTypes = { hashUnsorted: 2, overflow: 7, hashMeta: 8, hash: 13 };
const itemTypes = { keyData: 1, offPage: 3 };
/** A value of more bytes is not read. */
const maxValue = 2 ** 26;

/**
 * Keys and values of a database that Berkeley DB has as a hash table, of versions 4 and 5; a key that has its own pages is empty. Each
 * page is read once. Rejects with a `DatabaseError` where it can't be read.
 */
export async function* entriesOf(source: ByteSource): AsyncGenerator<{ key: Buffer; value: Buffer }, void, undefined> {
  const file = await File.open(source);
  for (let number = 1; number <= file.last; number++) {
    const page = await file.page(number);
    if (![pageTypes.hash, pageTypes.hashUnsorted].includes(page.readUInt8(25))) continue;
    const items = itemsOf(file, page);
    for (let i = 0; i + 1 < items.length; i += 2)
      yield { key: inline(items[i]) ?? Buffer.alloc(0), value: await valueOf(file, items[i + 1]) };
  }
}

const damaged = (why: string): DatabaseError => new DatabaseError(`it is damaged: ${why}`);

class File {
  readonly #overflow = new Set<number>();

  private constructor(
    private readonly source: ByteSource,
    private readonly pageBytes: number,
    /** The number of its last page, counted from 0. */
    readonly last: number,
    private readonly little: boolean,
  ) {}

  static async open(source: ByteSource): Promise<File> {
    const meta = await source.read(0, metaBytes);
    if (meta.length < metaBytes) throw new DatabaseError('it is no database of Berkeley DB');
    const little = meta.readUInt32LE(12) === magic;
    if (!little && meta.readUInt32BE(12) !== magic) throw new DatabaseError('it is no hash table of Berkeley DB');
    const word = (at: number): number => (little ? meta.readUInt32LE(at) : meta.readUInt32BE(at));
    const pageBytes = word(20);
    if (meta.readUInt8(25) !== pageTypes.hashMeta || pageBytes < 512 || pageBytes > 65_536)
      throw damaged('its first page is of another kind');
    if (meta.readUInt8(24) !== 0) throw new DatabaseError('it is encrypted');
    if ((word(32) + 1) * pageBytes > source.size) throw damaged('it is cut off');
    return new File(source, pageBytes, word(32), little);
  }

  async page(number: number): Promise<Buffer> {
    if (number > this.last) throw damaged(`it names page ${number} of ${this.last}`);
    const bytes = await this.source.read(number * this.pageBytes, this.pageBytes);
    if (bytes.length < this.pageBytes) throw damaged('it is cut off');
    return bytes;
  }

  /** A page of one value; a second way to it would go round in circles. */
  async overflow(number: number): Promise<Buffer> {
    if (this.#overflow.has(number)) throw damaged(`two places name page ${number}`);
    this.#overflow.add(number);
    const page = await this.page(number);
    if (page.readUInt8(25) !== pageTypes.overflow) throw damaged(`page ${number} is of no value`);
    return page;
  }

  half = (bytes: Buffer, at: number): number => (this.little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  word = (bytes: Buffer, at: number): number => (this.little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
}

/** What lies on a page, key and value by turns: from its end down, each to where the one before it begins. */
function itemsOf(file: File, page: Buffer): Buffer[] {
  const count = file.half(page, 20);
  if (pageHeader + 2 * count > page.length) throw damaged('a page has more entries than fit in it');
  let end = page.length;
  return Array.from({ length: count }, (_, i) => {
    const start = file.half(page, pageHeader + 2 * i);
    if (start < pageHeader + 2 * count || start >= end) throw damaged('an entry lies outside of its page');
    const item = page.subarray(start, end);
    end = start;
    return item;
  });
}

const inline = (item: Buffer | undefined): Buffer | undefined =>
  item?.[0] === itemTypes.keyData ? item.subarray(1) : undefined;

async function valueOf(file: File, item: Buffer | undefined): Promise<Buffer> {
  const own = inline(item);
  if (own !== undefined) return own;
  if (item?.[0] !== itemTypes.offPage || item.length < 12) throw damaged('an entry is of no kind that is known');
  const length = file.word(item, 8);
  if (length > maxValue) throw new DatabaseError(`a value has more than the ${maxValue} bytes that are read`);
  const pieces: Buffer[] = [];
  let number = file.word(item, 4);
  for (let left = length; left > 0;) {
    const page = await file.overflow(number);
    const held = page.subarray(pageHeader, pageHeader + Math.min(left, file.half(page, 22)));
    if (held.length === 0) throw damaged('a value is cut off');
    pieces.push(held);
    left -= held.length;
    number = file.word(page, 16);
  }
  return Buffer.concat(pieces);
}
