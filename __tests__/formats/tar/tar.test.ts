import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isTarHeader, readTar, TarError } from '../../../src/formats/tar';
import { binarySize, paxRecords, tar, tarBlock, tarEnd, tarEntry } from './builder';

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer, void, undefined> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

interface Read {
  readonly entries: readonly (readonly [name: string, kind: string, content: string])[];
  readonly problem?: string;
}

/** What can be read of an archive, up to what can't. */
async function readAll(bytes: Buffer, size = 1_000, skip = false): Promise<Read> {
  const entries: [string, string, string][] = [];
  try {
    for await (const entry of readTar(pieces(bytes, size))) {
      const content: Buffer[] = [];
      if (!skip) for await (const piece of entry.read()) content.push(piece);
      entries.push([entry.header.name, entry.header.kind, Buffer.concat(content).toString()]);
    }
    return { entries };
  } catch (error) {
    if (!(error instanceof TarError)) throw error;
    return { entries, problem: error.problem };
  }
}

const longName = `${'folder/'.repeat(40)}file.txt`;
const pax = (records: Record<string, string>, type = 'x') =>
  tarEntry({ type, name: 'pax', content: paxRecords(records) });

describe('readTar', () => {
  it.each<[string, Buffer, Read['entries']]>([
    ['an empty file', tar({ name: 'a' }), [['a', 'file', '']]],
    ['ustar with a prefix', tar({ name: 'b', prefix: 'a', content: 'x' }), [['a/b', 'file', 'x']]],
    ['the seventh edition', tar({ name: 'b', magic: '', type: '\0', content: 'x' }), [['b', 'file', 'x']]],
    ['a folder by its name', tar({ name: 'b/', magic: '', type: '\0' }), [['b/', 'folder', '']]],
    ['a signed checksum', tar({ name: 'ä', signed: true, content: 'x' }), [['ä', 'file', 'x']]],
    ['a name in Latin-1', tar({ name: Buffer.from('ä', 'latin1') }), [['ä', 'file', '']]],
    ['GNU’s long name', tar({ type: 'L', content: `${longName}\0` }, { content: 'x' }), [[longName, 'file', 'x']]],
    ['a long name without its NUL', tar({ type: 'L', content: longName }, {}), [[longName, 'file', '']]],
    ['pax names', tar(pax({ path: longName, comment: 'a=b' }), { content: 'x' }), [[longName, 'file', 'x']]],
    ['a pax size', tar(pax({ size: '3' }), { content: 'abc', size: 0 }), [['a.txt', 'file', 'abc']]],
    [
      'pax records of all',
      tar(pax({ comment: 'x' }, 'g'), { name: 'a', content: '1' }, { name: 'b', content: '2' }),
      [
        ['a', 'file', '1'],
        ['b', 'file', '2'],
      ],
    ],
    ['a binary size', tar({ size: binarySize(3n), content: 'abc' }), [['a.txt', 'file', 'abc']]],
    [
      'links and devices',
      tar({ name: 'h', type: '1', linkName: 'a', size: 9 }, { name: 's', type: '2' }, { name: 'd', type: '3' }),
      [
        ['h', 'hardlink', ''],
        ['s', 'symlink', ''],
        ['d', 'special', ''],
      ],
    ],
    ['a type that nobody knows', tar({ type: 'Q', content: 'x' }), [['a.txt', 'file', 'x']]],
    [
      'a dumped folder’s list',
      tar({ name: 'd/', type: 'D', content: 'Yfile\0' }, { name: 'b' }),
      [
        ['d/', 'folder', 'Yfile\0'],
        ['b', 'file', ''],
      ],
    ],
    ['no end', tarEntry({ content: 'x' }), [['a.txt', 'file', 'x']]],
    ['no zeros behind the last file', tarEntry({ content: 'x' }).subarray(0, tarBlock + 1), [['a.txt', 'file', 'x']]],
    ['much behind the end', Buffer.concat([tar({ content: 'x' }), Buffer.alloc(50_000)]), [['a.txt', 'file', 'x']]],
  ])('reads %s', async (_, bytes, entries) => {
    for (const size of [1, 7, 512, 100_000]) expect(await readAll(bytes, size)).toEqual({ entries });
    const names = (read: Read) => read.entries.map(([name]) => name);
    expect(names(await readAll(bytes, 1_000, true))).toEqual(names({ entries }));
  });

  const first = tarEntry({ name: 'first', content: 'x' });
  const good: Read['entries'][number] = ['first', 'file', 'x'];
  it.each<[string, Buffer, string, Read['entries']]>([
    ['text', Buffer.from('x'.repeat(2_000)), 'not-tar', []],
    ['nothing', Buffer.alloc(0), 'damaged', []],
    ['zeros', Buffer.alloc(10_240), 'not-tar', []],
    ['a bad checksum', tar(first, { checksum: '0000001\0' }), 'damaged', [good]],
    ['a cut header', Buffer.concat([first, first.subarray(0, 100)]), 'damaged', [good]],
    ['a cut file', tarEntry({ content: 'x'.repeat(9_000) }).subarray(0, 2_000), 'damaged', []],
    ['a size of letters', tar(first, { size: Buffer.from('zzz') }), 'damaged', [good]],
    ['a negative size', tar(first, { size: Buffer.from([0xff, 0xff]) }), 'damaged', [good]],
    ['a size of 2^63', tar(first, { size: binarySize(1n << 63n) }), 'damaged', [good]],
    ['a pax size of 2^63', tar(first, pax({ size: '9223372036854775808' }), {}), 'damaged', [good]],
    ['a size beyond its end', tar(first, { size: 2 ** 32 }), 'damaged', [good]],
    ['a large extended header', tar(first, { type: 'x', size: 2 ** 31 }), 'too-large', [good]],
    ['a pax record without end', tar(first, { type: 'x', content: '99 a=b\n' }, {}), 'damaged', [good]],
    ['a pax record without length', tar(first, { type: 'x', content: 'path=b\n' }, {}), 'damaged', [good]],
    ['a long name of nothing', tar(first, { type: 'L', content: 'x' }), 'damaged', [good]],
    ['a sparse file', tar(first, { type: 'S' }), 'unsupported', [good]],
    ['a pax sparse file', tar(first, pax({ 'GNU.sparse.major': '1' }), {}), 'unsupported', [good]],
    ['a volume’s rest', tar(first, { type: 'M' }), 'unsupported', [good]],
    ['a link with content', tar(first, { type: '2', content: 'x' }), 'ambiguous', [good]],
    ['a second archive', Buffer.concat([first, tarEnd, first]), 'ambiguous', [good]],
    ['a pax name with a NUL', tar(first, pax({ path: 'a\0b' }), {}), 'damaged', [good]],
    ['a pax link with a NUL', tar(first, pax({ linkpath: 'a\0b' }), {}), 'damaged', [good]],
    ['two long names', tar(first, pax({ path: 'a' }), { type: 'L', content: 'b' }, {}), 'ambiguous', [good]],
    ['two extended headers', tar(first, pax({ path: 'a' }), pax({ path: 'a' }), {}), 'ambiguous', [good]],
    ['a name for all entries', tar(first, pax({ path: 'a' }, 'g'), {}), 'ambiguous', [good]],
  ])('refuses %s, after what is good', async (_, bytes, problem, entries) => {
    for (const size of [1, 512, 100_000]) expect(await readAll(bytes, size)).toMatchObject({ entries, problem });
  });

  it('says what extended headers state beside of an entry, and of all once', async () => {
    const bytes = tar(
      pax({ comment: 'of all' }, 'g'),
      pax({ mtime: '1', 'SCHILY.xattr.user.note': 'x', path: 'a' }),
      {},
      { name: 'b' },
    );
    const notes: (readonly string[])[] = [];
    for await (const { header } of readTar(pieces(bytes, 512))) notes.push(header.notes);
    expect(notes).toEqual([['comment=of all', 'SCHILY.xattr.user.note=x'], []]);
  });

  it('lets go of the source when no more is asked for', async () => {
    let closed = false;
    async function* source(): AsyncGenerator<Buffer, void, undefined> {
      try {
        for (;;) yield await Promise.resolve(tarEntry({}));
      } finally {
        closed = true;
      }
    }
    for await (const entry of readTar(source())) if (entry.header.name === 'a.txt') break;
    expect(closed).toBe(true);
  });

  it.each(['gnu', 'pax', 'ustar', 'v7'])('reads what tar writes (%s)', async (format) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-'));
    const long = `${'d'.repeat(format === 'v7' ? 20 : 90)}/${'f'.repeat(60)}.txt`;
    fs.mkdirSync(path.join(folder, path.dirname(long)));
    fs.writeFileSync(path.join(folder, long), 'y'.repeat(1_000));
    fs.writeFileSync(path.join(folder, 'b'), 'x');
    fs.symlinkSync('b', path.join(folder, 'link'));
    fs.linkSync(path.join(folder, 'b'), path.join(folder, 'c'));
    const bytes = execFileSync('tar', [
      '-cf',
      '-',
      `--format=${format}`,
      '-C',
      folder,
      'b',
      'c',
      'link',
      path.dirname(long),
    ]);
    fs.rmSync(folder, { recursive: true });
    expect(await readAll(bytes)).toEqual({
      entries: [
        ['b', 'file', 'x'],
        ['c', 'hardlink', ''],
        ['link', 'symlink', ''],
        [`${path.dirname(long)}/`, 'folder', ''],
        [long, 'file', 'y'.repeat(1_000)],
      ],
    });
  });
});

describe('isTarHeader', () => {
  it.each([
    ['a header', tarEntry({}), true],
    ['one of the seventh edition', tarEntry({ magic: '', type: '\0' }), true],
    ['zeros', Buffer.alloc(512), false],
    ['text', Buffer.alloc(512, 'a'), false],
    ['a cut header', tarEntry({}).subarray(0, 500), false],
    ['nothing', Buffer.alloc(0), false],
  ])('tells %s', (_, bytes, expected) => {
    expect(isTarHeader(bytes)).toBe(expected);
  });
});
