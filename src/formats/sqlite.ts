import { GatehouseError } from '../errors';
import type { ByteSource } from './source';

/** A database can't be read. The message is one line, and goes on from its name. */
export class DatabaseError extends GatehouseError {
  override readonly name = 'DatabaseError';
}

/** What a column of a row holds; a number of eight bytes may lose its last digits. */
export type SqlValue = number | string | Buffer | null;

const magic = 'SQLite format 3\0';
const headerBytes = 100;
/** The types of pages of a table. */
const interior = 0x05;
const leaf = 0x0d;
/** A row of more bytes is not read. */
const maxRow = 2 ** 26;

/**
 * The rows of one table of an SQLite database, in the order of their numbers. Each page is read once. What a write-ahead log beside
 * the file says is not known here. Rejects with a `DatabaseError` where it can't be read, or has no such table. Source: the SQLite
 * Database File Format.
 */
export async function* rowsOf(source: ByteSource, table: string): AsyncGenerator<SqlValue[], void, undefined> {
  const pages = new Pages(source, await headerOf(source));
  let root: SqlValue | undefined;
  // sqlite_schema: type, name, tbl_name, rootpage, sql.
  for await (const [type, name, , page] of rowsUnder(pages, 1)) if (type === 'table' && name === table) root ??= page;
  if (typeof root !== 'number') throw new DatabaseError(`it has no table ${table}`);
  yield* rowsUnder(pages, root);
}

interface Header {
  readonly pageBytes: number;
  /** Of a page, without what extensions keep at its end. */
  readonly usable: number;
  readonly pages: number;
}

async function headerOf(source: ByteSource): Promise<Header> {
  const bytes = await source.read(0, headerBytes);
  if (bytes.length < headerBytes || bytes.toString('latin1', 0, magic.length) !== magic)
    throw new DatabaseError('it is no SQLite database');
  const stated = bytes.readUInt16BE(16);
  const pageBytes = stated === 1 ? 65_536 : stated;
  const usable = pageBytes - bytes.readUInt8(20);
  if (pageBytes < 512 || (pageBytes & (pageBytes - 1)) !== 0 || usable < 480)
    throw damaged('its pages have a size that there is not');
  if (bytes.readUInt32BE(56) !== 1) throw new DatabaseError('its texts are not in UTF-8');
  const pages = Math.floor(source.size / pageBytes);
  // The header's own count is valid only beside an equal count of changes.
  const counted = bytes.readUInt32BE(24) === bytes.readUInt32BE(92) ? bytes.readUInt32BE(28) : 0;
  if (counted > pages) throw damaged('it is cut off');
  return { pageBytes, usable, pages: counted === 0 ? pages : counted };
}

const damaged = (why: string): DatabaseError => new DatabaseError(`it is damaged: ${why}`);

class Pages {
  readonly #read = new Set<number>();

  constructor(
    private readonly source: ByteSource,
    readonly header: Header,
  ) {}

  /** A page belongs to one place of one table: a second way to it would go round in circles. */
  async page(number: number): Promise<Buffer> {
    const { pageBytes, pages } = this.header;
    if (number < 1 || number > pages) throw damaged(`it names page ${number} of ${pages}`);
    if (this.#read.has(number)) throw damaged(`two places name page ${number}`);
    this.#read.add(number);
    const bytes = await this.source.read((number - 1) * pageBytes, pageBytes);
    if (bytes.length < pageBytes) throw damaged('it is cut off');
    return bytes;
  }
}

async function* rowsUnder(pages: Pages, root: number): AsyncGenerator<SqlValue[], void, undefined> {
  const open = [root];
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    const page = await pages.page(number);
    const start = number === 1 ? headerBytes : 0;
    const type = page.readUInt8(start);
    if (type !== leaf && type !== interior) throw damaged(`page ${number} is of no table`);
    const cells = cellsOf(page, start, type);
    if (type === interior) {
      const children = cells.map((at) => page.readUInt32BE(at));
      open.push(page.readUInt32BE(start + 8), ...children.reverse());
    } else for (const at of cells) yield valuesOf(await payloadAt(pages, page, at));
  }
}

/** Where the cells of a page begin. */
function cellsOf(page: Buffer, start: number, type: number): number[] {
  const first = start + (type === interior ? 12 : 8);
  const count = page.readUInt16BE(start + 3);
  if (first + 2 * count > page.length) throw damaged('a page has more cells than fit in it');
  return Array.from({ length: count }, (_, i) => {
    const at = page.readUInt16BE(first + 2 * i);
    if (at < first || at > page.length - 4) throw damaged('a cell lies outside of its page');
    return at;
  });
}

/** The bytes of a row: as many as fit on its page, and the rest on pages of their own ("B-tree Cell Format"). */
async function payloadAt(pages: Pages, page: Buffer, at: number): Promise<Buffer> {
  const { usable } = pages.header;
  const [length, behind] = varint(page, at);
  const [, from] = varint(page, behind);
  if (length > maxRow) throw new DatabaseError(`a row has more than the ${maxRow} bytes that are read`);
  const most = usable - 35;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const fitting = least + ((length - least) % (usable - 4));
  const local = length <= most ? length : fitting <= most ? fitting : least;
  if (from + local + (local < length ? 4 : 0) > page.length) throw damaged('a cell is longer than its page');
  const pieces = [page.subarray(from, from + local)];
  let next = local < length ? page.readUInt32BE(from + local) : 0;
  for (let left = length - local; left > 0;) {
    const overflow = await pages.page(next);
    next = overflow.readUInt32BE(0);
    const piece = overflow.subarray(4, Math.min(usable, 4 + left));
    pieces.push(piece);
    left -= piece.length;
  }
  return Buffer.concat(pieces);
}

/** Up to nine bytes with seven bits each, the last one with eight; and where it ends. Beyond 2^53 it is rounded. */
function varint(bytes: Buffer, at: number): [number, number] {
  let value = 0;
  for (let i = 0; i < 9; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) throw damaged('a number is cut off');
    if (i === 8) return [value * 256 + byte, at + 9];
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return [value, at + i + 1];
  }
  return [value, at];
}

/** Bytes of the whole numbers by their serial type. */
const integerBytes = [0, 1, 2, 3, 4, 6, 8];

/** The columns of a row ("Record Format"). */
function valuesOf(record: Buffer): SqlValue[] {
  const [headerLength, first] = varint(record, 0);
  if (headerLength > record.length) throw damaged('a row is cut off');
  const values: SqlValue[] = [];
  let body = headerLength;
  for (let at = first; at < headerLength;) {
    const [type, next] = varint(record, at);
    at = next;
    const length = type >= 12 ? Math.floor((type - 12) / 2) : type === 7 ? 8 : (integerBytes[type] ?? 0);
    if (type === 10 || type === 11 || body + length > record.length) throw damaged('a row is cut off');
    values.push(valueOf(record.subarray(body, body + length), type));
    body += length;
  }
  return values;
}

function valueOf(bytes: Buffer, type: number): SqlValue {
  if (type === 0) return null;
  if (type === 7) return bytes.readDoubleBE(0);
  if (type === 8 || type === 9) return type - 8;
  if (type >= 12) return type % 2 === 0 ? bytes : bytes.toString('utf8');
  return bytes.length === 8 ? Number(bytes.readBigInt64BE(0)) : bytes.readIntBE(0, bytes.length);
}
