import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { gunzip, GzipError } from '../../src/formats/gzip';

async function unpack(bytes: Buffer, size = 1_000): Promise<string> {
  async function* source(): AsyncGenerator<Buffer, void, undefined> {
    for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
  }
  const pieces: Buffer[] = [];
  for await (const piece of gunzip(source())) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

const packed = gzipSync('hello '.repeat(1_000));

describe('gunzip', () => {
  it.each([
    ['one member', packed, 'hello '.repeat(1_000)],
    ['several', Buffer.concat([gzipSync('a'), gzipSync(''), gzipSync('b')]), 'ab'],
    ['zeros behind', Buffer.concat([gzipSync('a'), Buffer.alloc(600)]), 'a'],
  ])('unpacks %s', async (_, bytes, text) => {
    for (const size of [1, 13, 100_000]) expect(await unpack(bytes, size)).toBe(text);
  });

  it.each([
    ['a cut file', packed.subarray(0, 40)],
    ['a wrong checksum', Buffer.concat([packed.subarray(0, -8), Buffer.from('12345678')])],
    ['something else behind', Buffer.concat([gzipSync('a'), Buffer.from('something else')])],
    ['wrong data', Buffer.concat([packed.subarray(0, 20), Buffer.alloc(50, 255)])],
  ])('refuses %s', async (_, bytes) => {
    for (const size of [1, 100_000]) await expect(unpack(bytes, size)).rejects.toThrow(GzipError);
  });

  it('passes on what its source throws', async () => {
    // eslint-disable-next-line require-yield -- it fails before the first piece
    async function* source(): AsyncGenerator<Buffer, void, undefined> {
      await Promise.reject(new TypeError('a bug'));
    }
    await expect(gunzip(source()).next()).rejects.toThrow(TypeError);
  });
});
