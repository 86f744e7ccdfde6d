import { describe, expect, it } from '@jest/globals';
import { deflateSync, gzipSync } from 'node:zlib';
import { paxRecords, tar, tarEnd, tarEntry, type TarSpec } from '../../formats/tar/builder';
import { buildZip } from '../../formats/zip/builder';
import { harmless, inspected, payload, runsPayload } from './inspected';

/** `payload` as bz2, lzma, lz4 and zstandard of Python pack it. */
const others: readonly (readonly [string, string])[] = [
  [
    'bzip2',
    '425a683931415926535906ca6fcc00000d53c05410000110400a22de6042002000228069a6834cd4281a686464c49ca0e48c60cd9dfacb66064a05027c5dc914e142401b29bf30',
  ],
  [
    'xz',
    'fd377a585a000004e6d6b446020021010c0000008f98419c01001b800263706f7369780a73797374656d0a58040000007472756585522e008f0e19f9880e100a0001341c931aad8f1fb6f37d010000000004595a',
  ],
  ['lzma', '5d00000400ffffffffffffffff0040008803cb87e60e3fc6dba6623ad0e017a4134d8ba6b56dca09132a4f1fdc40ffffd14b0000'],
  ['lz4', '04224d1868401c000000000000008f1c000080800263706f7369780a73797374656d0a58040000007472756585522e00000000'],
  ['zstd', '28b52ffd201ce10000800263706f7369780a73797374656d0a58040000007472756585522e'],
];
const zfile = Buffer.concat([Buffer.from(`ZF${`0x${payload.length.toString(16)}`.padEnd(19)}`), deflateSync(payload)]);
const packed: readonly (readonly [string, Buffer])[] = [
  ['gzip', gzipSync(payload)],
  ['zlib', deflateSync(payload)],
  ['zlib', deflateSync(payload, { level: 0 })],
  ['joblib zfile', zfile],
  ...others.map(([name, hex]) => [name, Buffer.from(hex, 'hex')] as const),
];

describe('a packed file', () => {
  it.each(packed)('%s is unpacked and looked into', async (name, bytes) => {
    const seen = await inspected(bytes);
    expect(seen.formats).toEqual([name, 'pickle']);
    expect(seen.findings).toEqual(['critical dangerous-call: posix.system']);
  });

  it.each(packed)('%s in an archive is, too', async (_, bytes) => {
    expect(runsPayload(await inspected(buildZip({ entries: [{ content: bytes, method: 8 }] })))).toBe(true);
    expect(runsPayload(await inspected(gzipSync(tar({ name: 'a', content: bytes }))))).toBe(true);
  });

  it('is not clean where it is cut off or damaged', async () => {
    const bytes = gzipSync(Buffer.concat([payload, Buffer.alloc(5_000, 'abcdefg')]));
    const cut = await inspected(bytes.subarray(0, bytes.length - 20));
    expect(cut.findings).toEqual(['critical dangerous-call: posix.system', 'high not-understood: gzip']);
    const damaged = Buffer.from(bytes);
    damaged.writeUInt32LE(1, damaged.length - 8);
    expect((await inspected(damaged)).findings).toContain('high not-understood: gzip');
  });

  it('what follows it is looked into', async () => {
    const seen = await inspected(Buffer.concat([deflateSync(harmless), payload]));
    expect(seen.findings).toEqual(['critical dangerous-call: posix.system', 'critical deceptive-container: rest']);
    expect((await inspected(Buffer.concat([deflateSync(harmless), Buffer.alloc(100)]))).findings).toEqual([]);
  });

  it.each([4_096, 3_000_001])('what follows it behind %i zeros is, too', async (zeros) => {
    for (const [, bytes] of packed) {
      const seen = await inspected(Buffer.concat([deflateSync(harmless), Buffer.alloc(zeros), bytes]));
      expect(seen.findings).toContain('critical dangerous-call: posix.system');
    }
    const bare = await inspected(Buffer.concat([deflateSync(harmless), Buffer.alloc(zeros), payload]));
    expect(bare.findings).toContain('critical dangerous-call: posix.system');
    for (const [name, bytes] of packed.filter(([each]) => each !== 'zstd')) {
      const seen = await inspected(Buffer.concat([bytes, Buffer.alloc(zeros), payload]));
      expect([name, ...seen.findings]).toContain('critical deceptive-container: rest');
    }
  });

  it('members of gzip are one file, with zeros between them or without', async () => {
    const [first, second] = [payload.subarray(0, 12), payload.subarray(12)].map((part) => gzipSync(part));
    if (first === undefined || second === undefined) throw new Error('two parts');
    for (const zeros of [0, 1, 5_000]) {
      const seen = await inspected(Buffer.concat([first, Buffer.alloc(zeros), second, Buffer.alloc(zeros)]));
      expect(seen.findings).toEqual(['critical dangerous-call: posix.system']);
    }
  });

  it('frames of LZ4 and Zstandard that are passed over hide none that follows', async () => {
    const skippable = (length: number): Buffer => {
      const bytes = Buffer.alloc(8 + length, 'x');
      bytes.writeUInt32LE(0x184d_2a53, 0);
      bytes.writeUInt32LE(length, 4);
      return bytes;
    };
    for (const [name, bytes] of packed.filter(([each]) => each === 'lz4' || each === 'zstd'))
      for (const before of [[0], [4], [20_000], [4, 0, 300_000, 1]]) {
        const seen = await inspected(Buffer.concat([...before.map(skippable), bytes, skippable(9)]));
        expect(seen.formats).toEqual([name, 'pickle']);
        expect(seen.findings).toEqual(['critical dangerous-call: posix.system']);
      }
    expect((await inspected(Buffer.concat([skippable(4), payload]))).formats).not.toContain('zstd');
    const many = Buffer.concat(Array<Buffer>(20_000).fill(skippable(0)));
    expect((await inspected(many)).findings).toEqual([]);
  });

  it('is unpacked only so deep and so far', async () => {
    let bytes = gzipSync(payload);
    for (let depth = 0; depth < 10; depth++) bytes = gzipSync(bytes);
    expect((await inspected(bytes)).findings).toEqual(['high not-understood: limit']);
    const large = gzipSync(Buffer.alloc(3_000_000));
    expect((await inspected(large, { limits: { unpackedBytes: 2_000_000 } })).findings).toEqual([
      'high not-understood: gzip',
    ]);
  });
});

describe('a tar file', () => {
  it('its members are looked into, and their texts', async () => {
    const seen = await inspected(
      tar({ name: './model_config.yaml', content: 'name: x\n' }, { name: './weights.ckpt', content: payload }),
    );
    expect(seen.findings).toEqual(['critical dangerous-call: posix.system']);
    expect([...seen.texts]).toContainEqual(['./model_config.yaml!', 'name: x\n']);
  });

  it.each<[string, string, readonly (TarSpec | Buffer)[]]>([
    ['high', 'name', [{ name: '../a', content: harmless }]],
    ['high', 'name', [{ name: 'a/../../b', content: harmless }]],
    ['high', 'name', [{ name: '/etc/passwd', content: harmless }]],
    ['high', 'name', [{ name: 'x', type: 'x', content: paxRecords({ path: '../../a' }) }, { name: 'a' }]],
    ['high', 'link', [{ name: 'a', type: '2', linkName: '../../etc/passwd' }]],
    ['high', 'link', [{ name: 'a', type: '1', linkName: '/etc/passwd' }]],
    ['medium', 'special', [{ name: 'a', type: '3' }]],
    ['medium', 'two entries', [{ name: 'a' }, { name: './a' }]],
    ['medium', 'rest', [{ name: 'a' }, tarEnd, Buffer.from('and more')]],
    [
      'medium',
      'headers',
      [
        { name: 'x', type: 'x', content: paxRecords({ size: '3' }) },
        { name: 'a', content: 'longer' },
      ],
    ],
  ])('%s: %s', async (severity, subject, specs) => {
    expect((await inspected(tar(...specs))).findings).toContain(`${severity} deceptive-container: ${subject}`);
  });

  it.each<[string, readonly (TarSpec | Buffer)[]]>([
    [
      'under a long name',
      [
        { name: 'x', type: 'L', content: 'a'.repeat(300) },
        { name: 'a', content: payload },
      ],
    ],
    ['behind the end', [{ name: 'a' }, tarEnd, tarEntry({ name: 'b', content: payload })]],
    ['behind the end, as it is', [{ name: 'a' }, tarEnd, payload]],
    ['in a member that is cut off', [tarEntry({ name: 'a', content: payload, size: 100_000 })]],
    [
      'in the last of two of one name',
      [
        { name: 'a', content: harmless },
        { name: 'a', content: payload },
      ],
    ],
    ['in a member of a type that is not known', [{ name: 'a', type: 'Z', content: payload }]],
  ])('a payload is found %s', async (_, specs) => {
    expect(runsPayload(await inspected(tar(...specs)))).toBe(true);
  });

  it('that holds a zip file is no zip file', async () => {
    const seen = await inspected(tar({ name: 'a.zip', content: buildZip({ entries: [{}] }) }));
    expect(seen.formats).toEqual(['tar archive', 'zip archive']);
    expect(seen.findings).toEqual([]);
  });

  it('the code of a TorchServe archive is said', async () => {
    const mar = tar({ name: './MAR-INF/MANIFEST.json', content: '{}' }, { name: './handler.py', content: 'x = 1' });
    expect((await inspected(gzipSync(mar))).findings).toEqual(['high code-in-model: handler.py']);
  });

  it('links that stay inside are nothing', async () => {
    const seen = await inspected(
      tar({ name: 'd/a' }, { name: 'd/b', type: '2', linkName: '../d/a' }, { name: 'c', type: '1', linkName: 'd/a' }),
    );
    expect(seen.findings).toEqual([]);
  });

  it('is read wherever it is cut or changed', async () => {
    const whole = tar({ name: 'a', content: payload }, { name: 'b', content: 'text' });
    for (let at = 512 + payload.length; at < whole.length; at += 5)
      expect([at, runsPayload(await inspected(whole.subarray(0, at)))]).toEqual([at, true]);
    for (let at = 0; at < 512; at++) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x15;
      await inspected(changed);
    }
  });
});
