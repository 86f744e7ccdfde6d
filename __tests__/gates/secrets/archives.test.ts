import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { binarySize, paxRecords, tar, tarEntry } from '../../formats/tar/builder';
import { buildZip } from '../../formats/zip/builder';
import { draw } from '../../engines/secrets/cases/example';
import { password, scanOf, shown, token } from './reading';
import { paced } from '../../helpers/pace';

const env = `A=1\nHF_TOKEN=${token(1)}\n`;
const member = (name: string) => [`huggingface-token ${token(1)}`, '', name];
const bytes = (length: number): Buffer => Buffer.from(draw(9).hex(length * 2), 'hex');
const zip = (name: string, content: string | Buffer) => buildZip({ entries: [{ name, content, method: 8 }] });
const rules = (scan: Awaited<ReturnType<typeof scanOf>>) =>
  scan.detections.map(({ rule, incomplete }) => (incomplete ? `${rule}!` : rule));

describe('an archive', () => {
  it.each<[string, string, Buffer, string]>([
    ['zip', 'a.zip', zip('conf/.env', env), 'conf/.env, line 2'],
    ['a wheel', 'a-1.0-py3-none-any.whl', zip('a/b.py', `t = "${token(1)}"`), 'a/b.py, line 1'],
    ['a model', 'm.pt', zip('m/data.pkl', Buffer.concat([bytes(500), Buffer.from(`\0${token(1)}\0`)])), 'm/data.pkl'],
    ['stored members', 'a.jar', buildZip({ entries: [{ name: '.env', content: env }] }), '.env, line 2'],
    ['a name that says nothing', 'data', zip('x.txt', env), 'x.txt, line 2'],
    ['tar', 'a.tar', tar({ name: 'a/.env', content: env }), 'a/.env, line 2'],
    ['a crate in tar.gz', 'a.tgz', gzipSync(tar({ name: 'x' }, { name: 'a/.env', content: env })), 'a/.env, line 2'],
    ['gzip', 'logs/app.log.gz', gzipSync(env), 'app.log, line 2'],
    ['gzip in members', 'app.log.gz', Buffer.concat([gzipSync('a\n'), gzipSync(env)]), 'app.log, line 3'],
    ['UTF-16 inside', 'a.zip', zip('a.txt', Buffer.from(`\uFEFF${env}`, 'utf16le')), 'a.txt, line 2'],
    ['base64 inside', 'a.zip', zip('s.yaml', `d: ${Buffer.from(env).toString('base64')}`), 's.yaml, line 1'],
    [
      'a notebook inside',
      'a.zip',
      zip('n.ipynb', JSON.stringify({ cells: [{ source: [env] }] })),
      'n.ipynb, cell 1, line 2',
    ],
  ])('is read: %s', async (_, path, content, name) => {
    const scan = await scanOf(path, content);
    expect(shown(scan)).toEqual([member(name)]);
    expect(scan).toMatchObject({ evaluated: true, skipped: {}, detections: [{ lineText: '', location: { path } }] });
  });

  it('is read by the rules of its members’ formats', async () => {
    const entries = [
      { name: 'a.env', content: `DB_PASSWORD=${password(1)}\n` },
      { name: 'b', content: 'x' },
    ];
    expect(shown(await scanOf('a.zip', buildZip({ entries })))).toEqual([
      [`generic-password ${password(1)}`, '', 'a.env, line 1'],
    ]);
  });

  const starter = Buffer.from('#!/usr/bin/env python3\n');
  const zipped = zip('__main__.py', `t = "${token(1)}"`);
  /** As writers have it that append to a file: offsets count from its beginning. */
  const counted = (archive: Buffer, by: number): Buffer => {
    const copy = Buffer.from(archive);
    const end = copy.lastIndexOf('PK\x05\x06');
    const directory = copy.readUInt32LE(end + 16);
    copy.writeUInt32LE(directory + by, end + 16);
    copy.writeUInt32LE(copy.readUInt32LE(directory + 42) + by, directory + 42);
    return copy;
  };

  it.each<[string, Buffer]>([
    ['a line that starts an interpreter', Buffer.concat([starter, zipped])],
    ['such a line, offsets from the beginning of the file', Buffer.concat([starter, counted(zipped, starter.length)])],
    ['a program', Buffer.concat([Buffer.from('MZ'), bytes(5_000), zipped])],
    ['a long one', Buffer.concat([Buffer.from('\x7fELF', 'latin1'), bytes(1_200_000), zipped])],
  ])('is read behind %s', async (_, content) => {
    expect(shown(await scanOf('app.pyz', content))).toEqual([member('__main__.py, line 1')]);
  });

  it('is read behind a script, and so is the script', async () => {
    const script = Buffer.from(`#!/bin/sh\nexport DB_PASSWORD=${password(3)}\nexit\n`);
    expect(rules(await scanOf('install.sh', Buffer.concat([script, zipped]))).sort()).toEqual([
      'generic-password',
      'huggingface-token',
    ]);
  });

  it('a script without one is a script', async () => {
    const { detections } = await scanOf('a.sh', `#!/bin/sh\necho "PK\x05\x06"\nHF_TOKEN=${token(1)}\n`);
    expect(detections.map(({ rule }) => rule)).toEqual(['huggingface-token']);
  });

  const pax = (records: Record<string, string>) => ({ name: 'h', type: 'x', content: paxRecords(records) });
  it.each<[string, Buffer]>([
    ['an extended header', tar(pax({ comment: token(1) }), { name: 'a', content: 'x' })],
    ['a name', tar({ name: `t/${token(1)}`, content: 'x' })],
    ['a link', tar({ name: 'l', type: '2', linkName: `/t/${token(1)}` })],
    [
      'what fills a block up',
      Buffer.concat([
        tarEntry({ name: 'a', content: 'x' }).subarray(0, 600),
        Buffer.from(token(1)),
        Buffer.alloc(1_411 - 600 + 125),
      ]),
    ],
  ])('in gzip too is looked at in its headers: %s', async (_, content) => {
    const { detections } = await scanOf('a.tgz', gzipSync(content));
    expect(detections.filter(({ incomplete }) => !incomplete)).toMatchObject([
      { rule: 'huggingface-token', identity: token(1), location: { path: 'a.tgz' } },
    ]);
  });

  it('is looked at between its members too', async () => {
    const scan = await scanOf(
      'a.zip',
      buildZip({ entries: [{ content: env }], comment: Buffer.from(` ${token(2)} `) }),
    );
    expect(shown(scan).map(([found]) => found)).toEqual([1, 2].map((seed) => `huggingface-token ${token(seed)}`));
  });

  it.each<[string, string, Buffer, Record<string, number>]>([
    [
      'archives in it',
      'a.zip',
      buildZip({
        entries: [
          { name: 'b.zip', content: zip('.env', env) },
          { name: 'c.tgz', content: gzipSync(env) },
        ],
      }),
      { 'nested archives': 2 },
    ],
    [
      'encrypted members',
      'a.zip',
      buildZip({ entries: [{ content: env, packed: bytes(60), method: 8, flags: 1 }] }),
      { 'encrypted members': 1 },
    ],
    [
      'other packers',
      'a.zip',
      buildZip({ entries: [{ content: env, packed: bytes(60), method: 12 }] }),
      { 'members packed with bzip2': 1 },
    ],
    ['bzip2', 'a.bz2', Buffer.concat([Buffer.from('BZh91AY&SY'), bytes(90)]), { 'bzip2 archives': 1 }],
    ['xz', 'a.tar.xz', Buffer.concat([Buffer.from('\xfd7zXZ\0', 'latin1'), bytes(90)]), { 'xz archives': 1 }],
    ['7z', 'a', Buffer.concat([Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1'), bytes(90)]), { '7z archives': 1 }],
  ])('says what it passed over: %s', async (_, path, content, skipped) => {
    expect(await scanOf(path, content)).toEqual({ detections: [], evaluated: true, skipped });
  });

  it('in an archive is searched byte by byte', async () => {
    const nested = buildZip({ entries: [{ name: '.env', content: env }] });
    const scan = await scanOf('a.tgz', gzipSync(tar({ name: 'b.zip', content: nested })));
    expect(shown(scan)).toEqual([member('b.zip')]);
  });

  const packed = gzipSync(`${env}${draw(3).hex(500_000)}`);
  it.each<[string, Buffer, string[]]>([
    ['a cut zip', zip('.env', env).subarray(0, -9), ['unreadable-archive!']],
    [
      'a zip of two minds',
      buildZip({ entries: [{ content: env, local: { name: Buffer.from('other') } }] }),
      ['unreadable-archive!', 'huggingface-token'],
    ],
    [
      'a member that isn’t what it says',
      buildZip({
        entries: [
          { content: env, crc: 1 },
          { name: 'b', content: `x ${token(2)}` },
        ],
      }),
      ['huggingface-token', 'unreadable-archive!', 'huggingface-token'],
    ],
    [
      'a cut tar',
      tar({ content: env }, { name: 'b', content: 'x'.repeat(2_000) }).subarray(0, 2_000),
      ['huggingface-token', 'unreadable-archive!'],
    ],
    [
      'a tar with a size of 2^63',
      tar({ content: env }, { size: binarySize(1n << 63n) }),
      ['huggingface-token', 'unreadable-archive!'],
    ],
    ['a sparse tar', tar({ content: env }, { type: 'S' }), ['huggingface-token', 'unreadable-archive!']],
    ['a cut gzip', packed.subarray(0, -20), ['huggingface-token', 'unreadable-archive!']],
    [
      'a gzip with something behind',
      Buffer.concat([gzipSync(env), Buffer.from(`x=${token(2)}`)]),
      ['unreadable-archive!', 'huggingface-token'],
    ],
  ])('that is %s is incomplete', async (_, content, expected) => {
    expect(rules(await scanOf('a', content))).toEqual(expected);
  });

  it.each<[string, Buffer, object]>([
    ['bytes', gzipSync(`${env}${'0'.repeat(3_000_000)}`), { unpacked: 1e6, ratio: 10, chunk: 1 << 16 }],
    [
      'bytes in zip',
      buildZip({
        entries: [
          { name: '.env', content: env },
          { name: 'b', content: Buffer.alloc(3_000_000), method: 8 },
        ],
      }),
      { unpacked: 1e6, ratio: 10, chunk: 1 << 16 },
    ],
    ['members of tar', tar({ content: env }, ...Array.from({ length: 30 }, () => ({ content: 'x' }))), { members: 20 }],
  ])('of too many %s is incomplete', async (_, content, limits) => {
    expect(rules(await scanOf('a', content, limits))).toEqual(['huggingface-token', 'unreadable-archive!']);
  });

  it('of more members than are listed is incomplete', async () => {
    const entries = Array.from({ length: 30 }, (_, i) => ({ name: `${i}`, content: 'x' }));
    expect(rules(await scanOf('a', buildZip({ entries }), { members: 20 }))).toEqual(['unreadable-archive!']);
  });

  it('has one time for all its members', async () => {
    const entries = Array.from({ length: 500 }, (_, i) =>
      tarEntry({ name: `${i}`, content: 'password = "x1"\n'.repeat(999) }),
    );
    const started = performance.now();
    const found = rules(await scanOf('a.tar', tar(...entries), { baseMs: 20, msPerMegabyte: 0 }));
    expect(found).toEqual(['unfinished-file!']);
    expect(performance.now() - started).toBeLessThan(paced(2_000));
  });

  it('has one list for all its members', async () => {
    const entries = Array.from({ length: 30 }, (_, i) => tarEntry({ name: `${i}`, content: `x ${token(i)}` }));
    const found = rules(await scanOf('a.tar', tar(...entries), { secrets: 10 }));
    expect(found).toHaveLength(11);
    expect(found.at(-1)).toBe('too-many-secrets!');
  });

  it.each([
    ['a text that begins like one', 'PK\x03\x04 is how a zip file begins\n'],
    ['a text about bzip2', 'BZh9 is how it begins\n'],
  ])('is only what is one: %s', async (_, text) => {
    const scan = await scanOf('a.txt', `${text}\n${env}`);
    expect(rules(scan)).toContain('huggingface-token');
  });

  it('keeps nothing of a large member in memory', async () => {
    const content = Buffer.concat([Buffer.alloc(9_000_000, 'x = 1\n'), Buffer.from(env)]);
    const packed = buildZip({ entries: [{ name: 'a.txt', packed: deflateRawSync(content), content, method: 8 }] });
    expect(shown(await scanOf('a.zip', packed))).toEqual([member(`a.txt, line ${9_000_000 / 6 + 2}`)]);
  });
});
