import { describe, expect, it } from '@jest/globals';
import { createCipheriv } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { bytesSource, openZip, ZipError, type ZipLimits, type ZipProblem } from '../../../src/formats/zip/index';
import { seeded } from '../../helpers/random';
import {
  buildZip,
  descriptor,
  endRecord,
  field,
  streamed,
  utf8,
  zip64Field,
  type ArchiveSpec,
  type EntrySpec,
} from './builder';

const generous = 2 ** 30;

/** Every file of an archive. */
async function contents(
  bytes: Buffer,
  limits: Partial<ZipLimits> = {},
  limit = generous,
): Promise<Record<string, string>> {
  const zip = await openZip(bytesSource(bytes), limits);
  const found: Record<string, string> = {};
  for (const entry of zip.entries.filter(({ kind }) => kind !== 'folder')) {
    const pieces: Buffer[] = [];
    for await (const piece of zip.read(entry, limit)) pieces.push(piece);
    found[entry.name] = Buffer.concat(pieces).toString();
  }
  return found;
}

async function refusal(bytes: Buffer, limits: Partial<ZipLimits> = {}, limit = generous): Promise<ZipError> {
  const outcome = await contents(bytes, limits, limit).catch((error: unknown) => error);
  if (!(outcome instanceof ZipError)) throw new Error(`not refused: ${JSON.stringify(outcome)}`);
  expect(outcome.message).not.toMatch(/[\p{Cc}]/u);
  return outcome;
}

const zipOf = (...entries: EntrySpec[]): Buffer => buildZip({ entries });
const inner = zipOf({ name: 'inner.txt' });
const deflated = { method: 8, content: 'x'.repeat(1_000) };
const packedSize = deflateRawSync(Buffer.from(deflated.content)).length;
const stream = (form: { signed: boolean; wide: boolean }, fields: EntrySpec = {}): EntrySpec => ({
  ...deflated,
  flags: streamed,
  local: { crc: 0, size: 0, packedSize: 0 },
  descriptor: descriptor(deflated.content, packedSize, form),
  ...fields,
});

describe('archives that are read', () => {
  const rows: [string, Buffer, Record<string, string>][] = [
    ['an empty one', zipOf(), {}],
    ['stored', zipOf({}), { 'a.txt': 'content' }],
    ['deflated', zipOf(deflated), { 'a.txt': deflated.content }],
    ['empty files', zipOf({ content: '' }, { name: 'b', content: '', method: 8 }), { 'a.txt': '', b: '' }],
    ['folders', zipOf({ name: 'd/', content: '' }, { name: 'd/a' }, { name: 'd.txt' }), { 'd/a': 'content', 'd.txt': 'content' }],
    ['a folder that is packed', zipOf({ name: 'd/', content: '', method: 8 }), {}],
    ['a comment', buildZip({ entries: [{}], comment: Buffer.from('made by hand') }), { 'a.txt': 'content' }],
    ['the longest comment', buildZip({ entries: [{}], comment: Buffer.alloc(0xffff, 'c') }), { 'a.txt': 'content' }],
    ['entries in another order than the directory', reordered(), { 'b.txt': 'content', 'a.txt': 'content' }],
    ['a zip in a zip', zipOf({ name: 'inner.zip', content: inner }), { 'inner.zip': inner.toString() }],
    ['a name in UTF-8', zipOf({ name: 'größe.txt', flags: utf8 }), { 'größe.txt': 'content' }],
    ['a name in UTF-8 that does not say so', zipOf({ name: 'größe.txt' }), { 'größe.txt': 'content' }],
    ['a name in another encoding', zipOf({ name: Buffer.from('gr\xf6\xdfe.txt', 'latin1') }), { 'größe.txt': 'content' }],
    ['different extra fields', zipOf({ local: { extra: field(0x5455, Buffer.alloc(9)) }, central: { extra: field(0x5455, Buffer.alloc(5)) } }), { 'a.txt': 'content' }],
    ['an extra field longer than most', zipOf({ local: { extra: field(0x4246, Buffer.alloc(5_000)) } }), { 'a.txt': 'content' }],
    ['padding after the extra fields', zipOf({ local: { extra: Buffer.alloc(3) } }), { 'a.txt': 'content' }],
    ['zip64 sizes in the local header alone', zipOf({ local: { size: 0xffff_ffff, packedSize: 0xffff_ffff, extra: zip64Field(7, 7) } }), { 'a.txt': 'content' }],
    ['zip64 sizes in both headers', zipOf({
      local: { size: 0xffff_ffff, packedSize: 0xffff_ffff, extra: zip64Field(7, 7) },
      central: { size: 0xffff_ffff, packedSize: 0xffff_ffff, offset: 0xffff_ffff, extra: zip64Field(7, 7, 0) },
    }), { 'a.txt': 'content' }],
    ['zip64 end records', buildZip({ entries: [{}], zip64: true }), { 'a.txt': 'content' }],
    ['zip64 end records beside usable ones', buildZip({ entries: [{}], zip64: true, end: { here: 1, count: 1 } }), { 'a.txt': 'content' }],
    ...([false, true] as const).flatMap((signed) =>
      ([false, true] as const).map((wide): [string, Buffer, Record<string, string>] => [
        `streamed, ${signed ? 'with' : 'without'} signature, ${wide ? 64 : 32} bits`,
        zipOf(stream({ signed, wide }), stream({ signed, wide }, { name: 'b.txt' })),
        { 'a.txt': deflated.content, 'b.txt': deflated.content },
      ]),
    ),
    ['streamed, and sizes in the local header all the same', zipOf(stream({ signed: true, wide: false }, { local: {} })), { 'a.txt': deflated.content }],
  ]; // prettier-ignore
  it.each(rows)('%s', async (_, bytes, expected) => {
    expect(await contents(bytes)).toEqual(expected);
  });

  it('tells files, folders, links and devices apart, and the bytes of a link are where it leads', async () => {
    const bytes = zipOf(
      { name: 'file', mode: 0o100_644 },
      { name: 'folder/', mode: 0o040_755, content: '' },
      { name: 'link', mode: 0o120_777, content: '/etc/passwd' },
      { name: 'pipe', mode: 0o010_644 },
      { name: 'dos' },
      // Writers of jars give folders the type of a file, or all bits.
      { name: 'maven/', mode: 0o100_644, content: '' },
      { name: 'ant/', mode: 0xffff, content: '' },
    );
    const { entries } = await openZip(bytesSource(bytes));
    expect(entries.map(({ kind }) => kind)).toEqual([
      'file',
      'folder',
      'symlink',
      'special',
      'file',
      'folder',
      'folder',
    ]);
    expect((await contents(bytes)).link).toBe('/etc/passwd');
  });
});

/** Two entries that the directory lists the other way round. */
function reordered(): Buffer {
  const first = 30 + 'b.txt'.length + 'content'.length;
  return zipOf(
    { name: 'b.txt', central: { name: Buffer.from('a.txt'), offset: first } },
    { name: 'a.txt', central: { name: Buffer.from('b.txt'), offset: 0 } },
  );
}

const named = (name: string): ArchiveSpec => ({ entries: [{ name, content: name.endsWith('/') ? '' : 'content' }] });
const hidden = zipOf({ name: 'hidden.txt' });

describe('archives that are refused', () => {
  const rows: [string, ArchiveSpec | Buffer, ZipProblem, RegExp][] = [
    ['nothing', Buffer.alloc(0), 'not-zip', /not a zip/],
    ['text', Buffer.from('hello'), 'not-zip', /not a zip/],
    ['gzip', Buffer.from('1f8b0800', 'hex'), 'not-zip', /not a zip/],
    ['the first half', zipOf({}, { name: 'b' }).subarray(0, 60), 'damaged', /no end/],
    ['all but the last byte', zipOf({}).subarray(0, -1), 'damaged', /cut off/],
    ['all but the first byte', zipOf({}).subarray(1), 'damaged', /cut off|where it says/],
    // Where it starts and ends
    ['a program in front', { entries: [{}], prefix: Buffer.from('#!/bin/sh\n') }, 'ambiguous', /10 bytes lie in front/],
    ['a program in front, offsets not moved', Buffer.concat([Buffer.from('#!/bin/sh\n'), zipOf({})]), 'ambiguous', /10 bytes lie in front/],
    ['a zip in front', Buffer.concat([hidden, zipOf({})]), 'ambiguous', /in front/],
    ['data behind', { entries: [{}], suffix: Buffer.from('tail') }, 'ambiguous', /4 bytes follow/],
    ['a zip behind', Buffer.concat([zipOf({}), hidden]), 'ambiguous', /in front/],
    ['more behind than a comment could be', { entries: [{}], suffix: Buffer.alloc(70_000) }, 'damaged', /no end/],
    ['a zip in the comment', { entries: [{}], comment: hidden }, 'ambiguous', /two ends/],
    ['an end in the comment that does not fit', { entries: [{}], comment: Buffer.concat([endRecord({ disk: 0, startDisk: 0, here: 0, count: 0, bytes: 0, start: 0 }, Buffer.from('x')), Buffer.from('yz')]) }, 'ambiguous', /two ends/],
    ["an end's first bytes in the comment", { entries: [{}], comment: Buffer.from('PK\x05\x06', 'latin1') }, 'ambiguous', /two ends/],
    ['something between directory and end', { entries: [{}], afterDirectory: Buffer.from('gap') }, 'ambiguous', /3 bytes/],
    ['something between entries', { entries: [{}, { name: 'b', before: hidden }] }, 'ambiguous', /after entry "a.txt" belong to no entry/],
    ['something between the last entry and the directory', { entries: [{}], gap: hidden }, 'ambiguous', /belong to no entry/],
    ['an entry that the directory leaves out', { entries: [{}], gap: zipOf({ name: 'b' }).subarray(0, 38) }, 'ambiguous', /belong to no entry/],
    // The end record
    ['fewer entries than it says', { entries: [{}], end: { here: 2, count: 2 } }, 'damaged', /1 of the 2/],
    ['more entries than it says', { entries: [{}, { name: 'b' }], end: { here: 1, count: 1 } }, 'ambiguous', /more than the 1/],
    ['a directory that starts elsewhere', { entries: [{}], end: { start: 5 } }, 'ambiguous', /in front/],
    ['a directory beyond the file', { entries: [{}], end: { start: 4_000 } }, 'damaged', /where it says/],
    ['one of several parts', { entries: [{}], end: { disk: 1 } }, 'unsupported', /several parts/],
    ['a first part', { entries: [{}], end: { here: 0 } }, 'unsupported', /several parts/],
    ['an entry on another part', { entries: [{ central: { disk: 3 } }] }, 'unsupported', /several parts/],
    ['zip64 that says something else', { entries: [{}], zip64: true, end: { here: 3, count: 3 } }, 'ambiguous', /contradict/],
    ['a zip64 record that is not where it says', { entries: [{}], zip64: { recordAt: 0 } }, 'damaged', /zip64/],
    ['a zip64 record of another length', { entries: [{}], zip64: { recordSize: 40 } }, 'damaged', /zip64/],
    ['a zip64 directory elsewhere', { entries: [{}], zip64: { start: 1 } }, 'ambiguous', /in front/],
    ['a zip64 count that can not be', { entries: [{}], zip64: { count: 2 ** 50 } }, 'too-large', /entries/],
    ['zip64 on several disks', { entries: [{}], zip64: { disks: 2 } }, 'unsupported', /several parts/],
    // Headers that disagree
    ['two names', { entries: [{ local: { name: Buffer.from('b.txt') } }] }, 'ambiguous', /disagree on its name/],
    ['a longer local name', { entries: [{ local: { name: Buffer.from('a.txt.sh') } }] }, 'ambiguous', /disagree on its name|overlaps/],
    ['two methods', { entries: [{ ...deflated, local: { method: 0 } }] }, 'ambiguous', /disagree on its method/],
    ['two CRCs', { entries: [{ local: { crc: 1 } }] }, 'ambiguous', /disagree on its CRC/],
    ['two sizes', { entries: [{ ...deflated, local: { size: 1 } }] }, 'ambiguous', /disagree on its size/],
    ['two packed sizes', { entries: [{ ...deflated, local: { packedSize: 1 } }] }, 'ambiguous', /disagree on its size/],
    ['sizes left open without saying so', { entries: [{ ...deflated, local: { size: 0, packedSize: 0 } }] }, 'ambiguous', /disagree on its size/],
    ['encrypted in one header only', { entries: [{ central: { flags: 1 } }] }, 'ambiguous', /disagree on its flags/],
    ['no local header', { entries: [{ local: { signature: 0x1234_5678 } }] }, 'damaged', /does not begin/],
    ['no directory header', { entries: [{ central: { signature: 0x1234_5678 } }] }, 'damaged', /byte 0/],
    ['a second name in an extra field', { entries: [{ central: { extra: field(0x7075, Buffer.from('\x01crc!b.txt')) } }] }, 'ambiguous', /second name/],
    ['a second name in a local extra field', { entries: [{ local: { extra: field(0x7075, Buffer.from('\x01crc!b.txt')) } }] }, 'ambiguous', /disagree on its name/],
    ['an extra field that runs over', { entries: [{ central: { extra: Buffer.from('0100ff00', 'hex') } }] }, 'damaged', /extra fields/],
    ['two zip64 fields', { entries: [{ central: { extra: Buffer.concat([zip64Field(7), zip64Field(8)]) } }] }, 'damaged', /extra fields/],
    ['a zip64 field that is too short', { entries: [{ central: { size: 0xffff_ffff, packedSize: 0xffff_ffff, extra: zip64Field(7) } }] }, 'damaged', /zip64 field/],
    ['a size over 2^53', { entries: [{ central: { size: 0xffff_ffff, extra: field(1, Buffer.alloc(8, 0xff)) } }] }, 'damaged', /size of 18446744073709551615/],
    // Streamed
    ['a descriptor with another size', { entries: [stream({ signed: true, wide: false }, { descriptor: descriptor('another', 3, { signed: true, wide: false }) })] }, 'ambiguous', /what follows its data/],
    ['no descriptor', { entries: [stream({ signed: true, wide: false }, { descriptor: Buffer.alloc(0) })] }, 'ambiguous', /what follows its data/],
    ['a descriptor and more', { entries: [stream({ signed: true, wide: false }, { descriptor: Buffer.concat([descriptor(deflated.content, packedSize, { signed: true, wide: false }), hidden]) })] }, 'ambiguous', /what follows its data/],
    // Overlaps
    ['an entry twice at one place', { entries: [{ name: 'a' }, { name: 'b', central: { offset: 0 } }] }, 'ambiguous', /overlaps/],
    ['entries that share their data', shared(), 'ambiguous', /overlaps/],
    ['data that runs into the directory', { entries: [{ size: 100, packedSize: 100 }] }, 'ambiguous', /overlaps/],
    // Names
    ['two of a name', { entries: [{}, {}] }, 'ambiguous', /two entries are named "a.txt"/],
    ['a file and a folder of a name', { entries: [{ name: 'a' }, { name: 'a/', content: '' }] }, 'ambiguous', /two entries/],
    ['a file with files in it', { entries: [{ name: 'a!' }, { name: 'a/b' }, { name: 'a' }] }, 'ambiguous', /"a" is a file/],
    ['one name in two encodings', { entries: [{ name: 'ö' }, { name: Buffer.from('\xf6', 'latin1') }] }, 'ambiguous', /two entries/],
    ['no name', named(''), 'ambiguous', /no name/],
    ['an absolute name', named('/etc/passwd'), 'ambiguous', /absolute/],
    ["a drive's name", named('C:evil.txt'), 'ambiguous', /absolute/],
    ['a name that leads out', named('../a'), 'ambiguous', /leads out/],
    ['a name that leads out in the middle', named('a/../../b'), 'ambiguous', /leads out/],
    ['a folder that leads out', named('a/../'), 'ambiguous', /leads out/],
    ['a name that leads out on Windows', named('..\\a'), 'ambiguous', /backslash/],
    ['a NUL', named('a.txt\0.png'), 'ambiguous', /NUL/],
    ['an empty part', named('a//b'), 'ambiguous', /empty part/],
    ['a dot', named('./a'), 'ambiguous', /empty part or \./],
    ['a name that is not the UTF-8 it says', { entries: [{ name: Buffer.from([0xff, 0xfe]), flags: utf8 }] }, 'damaged', /not UTF-8/],
    ['a very long name', named('x'.repeat(4_097)), 'too-large', /4097 bytes/],
    ['a name full of control characters', named('\x1b[2J\r\n::error::/../'), 'ambiguous', /leads out/],
    // Kinds
    ['a folder with content', { entries: [{ name: 'd/', content: 'x' }] }, 'ambiguous', /folder and has content/],
    ['a folder that is a link', { entries: [{ name: 'd/', content: '', mode: 0o120_777 }] }, 'ambiguous', /is a folder by its name, and a link by its file type/],
    ['a file that is a folder', { entries: [{ name: 'd', content: '', mode: 0o040_755 }] }, 'ambiguous', /is a folder by its file type, and not by its name/],
    // Content
    ['another CRC', { entries: [{ crc: 1 }] }, 'damaged', /CRC/],
    ['stored with two sizes', { entries: [{ size: 8 }] }, 'damaged', /two sizes/],
    ['less than it states', { entries: [{ ...deflated, size: 1_001 }] }, 'damaged', /1000 of the 1001/],
    ['more than it states', { entries: [{ ...deflated, size: 999 }] }, 'damaged', /more than the 999/],
    ['packed data that is none', { entries: [{ method: 8, packed: Buffer.alloc(50, 0xff) }] }, 'damaged', /can't be unpacked/],
    ['packed data that breaks off', { entries: [{ ...deflated, packed: deflateRawSync(Buffer.from(deflated.content)).subarray(0, -2) }] }, 'damaged', /can't be unpacked/],
    ['nothing where packed data should be', { entries: [{ method: 8, content: '', packed: Buffer.alloc(0) }] }, 'damaged', /can't be unpacked/],
    ['something after the packed data', { entries: [{ ...deflated, packed: Buffer.concat([deflateRawSync(Buffer.from(deflated.content)), Buffer.from('hidden')]) }] }, 'ambiguous', /6 bytes follow its packed data/],
    ['a lot after the packed data', { entries: [{ ...deflated, packed: Buffer.concat([deflateRawSync(Buffer.from(deflated.content)), Buffer.alloc(500_000, 'h')]) }] }, 'ambiguous', /500000 bytes follow its packed data/],
    // What isn't read
    ['encrypted', { entries: [{ flags: 1 }] }, 'unsupported', /"a.txt" is encrypted/],
    ['strongly encrypted', { entries: [{ flags: 0x41 }] }, 'unsupported', /encrypted/],
    ['masked headers', { entries: [{ flags: 0x2000 }] }, 'unsupported', /encrypted/],
    ['a patch', { entries: [{ flags: 0x20 }] }, 'unsupported', /patch/],
    ...([[9, 'deflate64'], [12, 'bzip2'], [14, 'lzma'], [93, 'zstd'], [95, 'xz'], [98, 'ppmd'], [99, 'aes'], [77, 'method 77']] as const).map(
      ([method, name]): [string, ArchiveSpec, ZipProblem, RegExp] => [name, { entries: [{ method }] }, 'unsupported', new RegExp(`"a.txt" is packed with ${name};`)],
    ),
  ]; // prettier-ignore
  it.each(rows)('%s', async (_, spec, problem, message) => {
    const error = await refusal(Buffer.isBuffer(spec) ? spec : buildZip(spec));
    expect(error.message).toMatch(message);
    expect(error.problem).toBe(problem);
  });
});

/** A bomb's trick: the data of the first entry is the second one, whole. */
function shared(): Buffer {
  const second = 30 + 1 + 7;
  const content = Buffer.from('content');
  return zipOf({ name: 'a', content, size: 7 + second, packedSize: 7 + second }, { name: 'b', content });
}

describe('bombs', () => {
  const zeros = Buffer.alloc(50 * 2 ** 20);
  const bomb = zipOf({ method: 8, content: zeros });

  it('a size that deflate can not reach is refused unread', async () => {
    const error = await refusal(zipOf({ ...deflated, size: packedSize * 1_032 + 1 }));
    expect(error.message).toMatch(/more than its \d+ can unpack to/);
  });

  it('the size stated is held against the limit before a byte is unpacked', async () => {
    const error = await refusal(bomb, {}, zeros.length - 1);
    expect([error.problem, error.message]).toEqual(['too-large', expect.stringContaining('52428800')]);
    expect((await contents(bomb, {}, zeros.length))['a.txt']).toHaveLength(zeros.length);
  });

  it('a size understated does not get more unpacked', async () => {
    const zip = await openZip(bytesSource(zipOf({ method: 8, content: zeros, size: 1_000 })));
    let bytes = 0;
    const read = async (): Promise<void> => {
      for (const entry of zip.entries) for await (const piece of zip.read(entry, 1_000)) bytes += piece.length;
    };
    await expect(read()).rejects.toThrow(/more than the 1000/);
    expect(bytes).toBe(0);
  });

  it.each<[string, Partial<ZipLimits>, RegExp]>([
    ['entries', { entries: 1 }, /2 entries, more than 1/],
    ['directoryBytes', { directoryBytes: 90 }, /directory has 98 bytes, more than 90/],
    ['totalBytes', { totalBytes: 13 }, /unpacks to 14 bytes, more than 13/],
  ])('%s', async (_, limits, message) => {
    const error = await refusal(zipOf({}, { name: 'b' }), limits);
    expect(error.message).toMatch(message);
    expect(error.problem).toBe('too-large');
  });

  it('reads a large entry in small pieces, and no further than it is asked', async () => {
    const noise = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(8 * 2 ** 20));
    for (const method of [0, 8]) {
      const bytes = zipOf({ method, content: noise });
      let asked = 0;
      const zip = await openZip({
        size: bytes.length,
        read: (offset, length) => {
          asked += length;
          return Promise.resolve(bytes.subarray(offset, offset + length));
        },
      });
      const before = asked;
      for (const entry of zip.entries) {
        for await (const piece of zip.read(entry, noise.length)) {
          expect(piece.length).toBeLessThanOrEqual(64 * 1024);
          break;
        }
      }
      expect(asked - before).toBeLessThan(2 ** 20);
    }
  });
});

describe('a source', () => {
  const bytes = zipOf(deflated);

  it('that fails while it is read is not called damaged', async () => {
    let fails = false;
    const zip = await openZip({
      size: bytes.length,
      read: (offset, length) =>
        fails ? Promise.reject(new Error('disk on fire')) : Promise.resolve(bytes.subarray(offset, offset + length)),
    });
    fails = true;
    const read = async (): Promise<void> => {
      for (const entry of zip.entries) for await (const piece of zip.read(entry, generous)) expect(piece).toBeDefined();
    };
    await expect(read()).rejects.toThrow('disk on fire');
  });

  it('that became shorter is told', async () => {
    const source = bytesSource(bytes);
    const shorter = { size: bytes.length + 4, read: (at: number, length: number) => source.read(at, length) };
    await expect(openZip(shorter)).rejects.toThrow(/shorter while it was read/);
  });
});

describe('damage by chance', () => {
  const random = seeded(5);
  const original = buildZip({
    entries: [{ ...deflated }, { name: 'd/', content: '' }, stream({ signed: true, wide: false }, { name: 'd/s' }), { name: 'stored', content: 'y'.repeat(300) }],
    comment: Buffer.from('a comment'),
  }); // prettier-ignore
  const expected = { 'a.txt': deflated.content, 'd/s': deflated.content, stored: 'y'.repeat(300) };

  it('of one byte gives the same content, or an error of ours; never other content', async () => {
    const outcomes = { same: 0, refused: 0 };
    for (let round = 0; round < 4_000; round++) {
      const bytes = Buffer.from(original);
      const at = random.int(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.int(8));
      const found = await contents(bytes).catch((error: unknown) => error);
      if (found instanceof ZipError) outcomes.refused++;
      else if (sameContent(found)) outcomes.same++;
      else throw new Error(`byte ${at}: ${String(found)}`);
    }
    expect(outcomes.refused).toBeGreaterThan(2_000);
    expect(outcomes.same).toBeGreaterThan(100);
  });

  /** A flipped bit in a name is another name, in both headers or it is refused; here it can be only in one. */
  function sameContent(found: unknown): boolean {
    return JSON.stringify(found) === JSON.stringify(expected);
  }

  it('cut off anywhere is an error', async () => {
    for (let length = 0; length < original.length; length++)
      await expect(openZip(bytesSource(original.subarray(0, length)))).rejects.toBeInstanceOf(ZipError);
  });

  it('random bytes behind a signature are an error', async () => {
    for (let round = 0; round < 500; round++) {
      const noise = Buffer.from(random.text('PK\x01\x02\x03\x04\x05\x06\x07\x00\xff', 200 + random.int(400)), 'latin1');
      await expect(openZip(bytesSource(noise))).rejects.toBeInstanceOf(ZipError);
    }
  });
});
