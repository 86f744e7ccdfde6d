import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { rpmRecords } from '../../../src/engines/image/packages/rpm';
import { DatabaseError, rowsOf } from '../../../src/formats/sqlite';
import { bufferSource } from '../../../src/formats/source';
import { seeded } from '../../helpers/random';

const unpacked = (name: string): Buffer =>
  gunzipSync(fs.readFileSync(path.join(import.meta.dirname, '../../fixtures/rpm', `${name}.gz`)));

/** The same headers as SUSE's RPM keeps them: pages of slots, which lead to blobs. */
async function ndbOf(sqlite: Buffer): Promise<Buffer> {
  const numbers = (text: string, ...values: readonly number[]): Buffer => {
    const bytes = Buffer.alloc(4 * (1 + values.length));
    bytes.write(text, 'latin1');
    values.forEach((value, i) => bytes.writeUInt32LE(value, 4 * (i + 1)));
    return bytes;
  };
  const slots: Buffer[] = [numbers('RpmP', 0, 1, 1), numbers('', 4, 0, 0).subarray(0, 16)];
  const blobs: Buffer[] = [];
  let at = 256;
  let number = 0;
  for await (const [, blob] of rowsOf(bufferSource(sqlite), 'Packages')) {
    if (!Buffer.isBuffer(blob)) throw new Error('no header');
    number++;
    const filling = (16 - ((blob.length + 12) % 16)) % 16;
    const tail = Buffer.alloc(12);
    tail.writeUInt32LE(blob.length, 4);
    tail.write('BlbE', 8, 'latin1');
    const whole = Buffer.concat([numbers('BlbS', number, 1, blob.length), blob, Buffer.alloc(filling), tail]);
    // Between them a slot is free, as of a package that was removed.
    slots.push(numbers('Slot', number, at, whole.length / 16), numbers('Slot', 0, 0, 0));
    blobs.push(whole);
    at += whole.length / 16;
  }
  while (slots.length < 256) slots.push(numbers('Slot', 0, 0, 0));
  return Buffer.concat([...slots, ...blobs]);
}

const ndb = await ndbOf(unpacked('rpmdb.sqlite'));
const fixture = (name: string): Buffer => (name === 'Packages.db' ? ndb : unpacked(name));
const databases = ['rpmdb.sqlite', 'Packages.db', 'Packages'];
const read = (name: string, bytes: Buffer): ReturnType<typeof rpmRecords> => rpmRecords(name, bufferSource(bytes));

/** A copy in which bytes are written over. */
function changed(bytes: Buffer, at: number, with_: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  with_.copy(copy, at);
  return copy;
}

describe('databases of RPM', () => {
  it.each(databases)('%s lists what rpm lists', async (name) => {
    const records = await read(name, fixture(name));
    const shared = { architecture: 'noarch', qualifiers: { epoch: '2' } };
    const source = { name: 'alpha', version: '1.2.3-4' };
    expect(records.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'alpha', version: '1.2.3-4', license: 'MIT and GPLv2+', source: undefined, ...shared },
      { name: 'sub1', version: '1.0-4', license: 'BSD', source, ...shared },
      { name: 'sub2', version: '2.0-4', license: 'BSD', source, ...shared },
    ]);
  });

  it.each(databases)('%s names the files of its packages', async (name) => {
    const files: string[] = [];
    await rpmRecords(name, bufferSource(fixture(name)), (file) => files.push(file));
    const made = Array.from({ length: 120 }, (_, i) => `/usr/share/alpha/file_with_a_long_name_${i + 1}`);
    expect(files.sort()).toEqual(['/usr/share/alpha', ...made].sort());
  });

  it.each(databases)('%s that is cut off anywhere is an error, or whole', async (name) => {
    const bytes = fixture(name);
    for (let length = 0; length < bytes.length; length += 997)
      await expect(read(name, bytes.subarray(0, length))).rejects.toThrow(DatabaseError);
  });

  it.each(databases)('%s with any bytes changed is read or refused', async (name) => {
    const bytes = fixture(name);
    const random = seeded(11);
    let refused = 0;
    for (let round = 0; round < 1_500; round++) {
      const copy = Buffer.from(bytes);
      // Half of them where the structure is.
      for (let i = 0; i < 4; i++) copy[random.int(round % 2 === 0 ? copy.length : 4_096)] = random.int(256);
      await read(name, copy).catch((error: unknown) => {
        if (!(error instanceof DatabaseError)) throw error;
        refused++;
      });
    }
    expect(refused).toBeGreaterThan(50);
  });

  const sqlite = fixture('rpmdb.sqlite');
  const two = Buffer.alloc(2);
  it.each<[string, string, Buffer, RegExp]>([
    ['something else', 'rpmdb.sqlite', Buffer.from('x'.repeat(5_000)), /no SQLite database/],
    ['an empty file', 'rpmdb.sqlite', Buffer.alloc(0), /no SQLite database/],
    ['something else', 'Packages.db', Buffer.alloc(5_000), /no database of RPM in the format ndb/],
    ['an empty file', 'Packages.db', Buffer.alloc(0), /no database of RPM/],
    ['without slots', 'Packages.db', changed(ndb, 12, Buffer.alloc(4)), /states 0 pages of slots/],
    ['with a slot twice', 'Packages.db', changed(ndb, 64, ndb.subarray(32, 48)), /two slots lead to one place/],
    ['with a slot of no package', 'Packages.db', changed(ndb, 40, Buffer.from([0, 2])), /leads to no package/],
    ['something else', 'Packages', Buffer.alloc(5_000), /no hash table of Berkeley DB/],
    ['pages of no size', 'rpmdb.sqlite', changed(sqlite, 16, two), /pages have a size that there is not/],
    ['texts in UTF-16', 'rpmdb.sqlite', changed(sqlite, 56, Buffer.from([0, 0, 0, 2])), /not in UTF-8/],
    ['an encrypted one', 'Packages', changed(fixture('Packages'), 24, Buffer.from([1])), /encrypted/],
  ])('are refused when they are %s (%s)', async (_, name, bytes, reason) => {
    await expect(read(name, bytes)).rejects.toThrow(reason);
  });

  it('that lead in a circle end', async () => {
    // The first overflow page of the first table names itself.
    const bytes = fixture('rpmdb.sqlite');
    const pageBytes = bytes.readUInt16BE(16);
    let circles = 0;
    for (let page = 2; page * pageBytes < bytes.length; page++) {
      const number = Buffer.alloc(4);
      number.writeUInt32BE(page);
      await read('rpmdb.sqlite', changed(bytes, (page - 1) * pageBytes, number)).catch((error: unknown) => {
        if (error instanceof DatabaseError && error.message.includes('two places')) circles++;
      });
    }
    expect(circles).toBeGreaterThan(5);
  });
});
