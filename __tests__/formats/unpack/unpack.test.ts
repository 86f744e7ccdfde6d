import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { bufferSource } from '../../../src/formats/source';
import { packings, UnpackError, unpackedSource, type UnpackedSource } from '../../../src/formats/unpack';
import { seeded } from '../../helpers/random';
import { content, packed } from './packed';

const files = Object.entries(packed).map(([name, text]) => [name, Buffer.from(text, 'base64')] as const);

/** Unpacks `bytes` the way that fits `like`. */
async function unpack(
  bytes: Buffer,
  spend: (count: number) => void = () => undefined,
  like = bytes,
): Promise<UnpackedSource> {
  const packing = packings.find(({ fits }) => fits(like));
  if (packing === undefined) throw new Error('it is packed by nothing that is known');
  return await unpackedSource(packing.unpack(bufferSource(bytes)), spend);
}

const whole = (source: UnpackedSource): Promise<Buffer> => source.read(0, source.size);

describe.each(files)('%s', (_, bytes) => {
  it('gives what was packed', async () => {
    const unpacked = await unpack(bytes);
    expect((await whole(unpacked)).equals(content)).toBe(true);
    expect([unpacked.packedSize, unpacked.problem]).toEqual([bytes.length, undefined]);
  });

  it('cut off anywhere gives the start of it, and says so', async () => {
    // The last bytes are sums and an index, which a decoder needn't read.
    for (let length = 20; length < bytes.length; length += 23) {
      let unpacked;
      try {
        unpacked = await unpack(bytes.subarray(0, length), undefined, bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(UnpackError);
        continue;
      }
      const start = await whole(unpacked);
      expect([length, start.equals(content.subarray(0, start.length))]).toEqual([length, true]);
      if (start.length < content.length) expect([length, unpacked.problem]).toEqual([length, expect.any(String)]);
    }
  });

  it('damaged anywhere fails with an UnpackError at most', async () => {
    const random = seeded(7);
    for (let round = 0; round < 60; round++) {
      const damaged = Buffer.from(bytes);
      damaged[14 + random.int(bytes.length - 14)] = random.int(256);
      try {
        await unpack(damaged, undefined, bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(UnpackError);
      }
    }
  });
});

describe('what is larger than memory', () => {
  const large = Buffer.alloc(90_000_000);
  for (let at = 0; at < large.length; at += 4_096) large.writeUInt32LE(at, at);
  const bytes = gzipSync(large, { level: 1 });

  it('is read from any place, and unpacked once', async () => {
    let spent = 0;
    const unpacked = await unpack(bytes, (count) => (spent += count));
    expect(unpacked.size).toBe(large.length);
    for (const [at, length] of [
      [0, 100],
      [40_960_000, 5_000],
      [60_000_000, 2_000_000],
      [59_999_999, 3],
      [large.length - 100, 200],
      [4_096, 4],
      [large.length, 10],
    ] as const)
      expect((await unpacked.read(at, length)).equals(large.subarray(at, at + length))).toBe(true);
    expect(spent).toBe(large.length);
    await unpacked.close();
  });

  it('is refused by who counts', async () => {
    const refuse = unpack(bytes, () => {
      throw new UnpackError('too much');
    });
    await expect(refuse).rejects.toThrow('too much');
  });
});

it.each([
  ['text', Buffer.from('x\x01 is how this text begins, and nothing is packed in it')],
  ['empty', Buffer.alloc(0)],
  ['numbers', Buffer.alloc(4_096, 0x78)],
  ['lzma by its first bytes only', Buffer.concat([Buffer.from('5d00000000', 'hex'), Buffer.alloc(60, 7)])],
])('%s is taken for nothing packed', (_, bytes) => {
  expect(packings.filter(({ fits }) => fits(bytes))).toEqual([]);
});
