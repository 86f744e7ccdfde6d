import { DatabaseError } from './sqlite';
import type { ByteSource } from './source';

/**
 * Where things lie in a database of RPM's own format, "ndb", in numbers of 4 bytes, the lowest first. Pages of slots stand at its beginning, and in
 * the first one a header takes the place of two slots. Source: `lib/backend/ndb/rpmpkg.c` of RPM 4.17.
 */
const pageBytes = 4_096;
const headerBytes = 32;
const slotBytes = 16;
/** What slots count in; a blob has a header and a tail around its content. */
const blockBytes = 16;
const blobHeader = 16;
const blobTail = 12;
const maxPages = 4_096;
/** A value of more bytes is not read. */
const maxValue = 2 ** 26;

const damaged = (why: string): DatabaseError => new DatabaseError(`it is damaged: ${why}`);

/** The values of such a database, one for each package. Rejects with a `DatabaseError` where it can't be read. */
export async function* valuesOf(source: ByteSource): AsyncGenerator<Buffer, void, undefined> {
  const header = await source.read(0, headerBytes);
  if (header.length < headerBytes || header.toString('latin1', 0, 4) !== 'RpmP' || header.readUInt32LE(4) !== 0)
    throw new DatabaseError('it is no database of RPM in the format ndb');
  const pages = header.readUInt32LE(12);
  if (pages === 0 || pages > maxPages) throw damaged(`it states ${pages} pages of slots`);
  const slots = await source.read(0, pages * pageBytes);
  if (slots.length < pages * pageBytes) throw damaged('it is cut off');
  const seen = new Set<number>();
  for (let at = headerBytes; at < slots.length; at += slotBytes) {
    if (slots.toString('latin1', at, at + 4) !== 'Slot') throw damaged('a slot in it is none');
    const number = slots.readUInt32LE(at + 4);
    if (number === 0) continue;
    const start = slots.readUInt32LE(at + 8) * blockBytes;
    if (seen.has(start)) throw damaged('two slots lead to one place');
    seen.add(start);
    yield await blobAt(source, start, number);
  }
}

async function blobAt(source: ByteSource, start: number, number: number): Promise<Buffer> {
  const head = await source.read(start, blobHeader);
  if (head.length < blobHeader || head.toString('latin1', 0, 4) !== 'BlbS' || head.readUInt32LE(4) !== number)
    throw damaged('a slot leads to no package');
  const length = head.readUInt32LE(12);
  if (length > maxValue) throw damaged(`a package in it has ${length} bytes`);
  const blob = await source.read(start + blobHeader, length);
  // The tail ends where a block does.
  const end = start + Math.ceil((blobHeader + length + blobTail) / blockBytes) * blockBytes;
  const tail = await source.read(end - blobTail, blobTail);
  if (tail.length < blobTail || tail.readUInt32LE(4) !== length || tail.toString('latin1', 8) !== 'BlbE')
    throw damaged('a package in it is cut off');
  return blob;
}
