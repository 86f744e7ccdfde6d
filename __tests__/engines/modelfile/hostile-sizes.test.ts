import { describe, expect, it } from '@jest/globals';
import type { ByteSource } from '../../../src/formats/source';
import { paced } from '../../helpers/pace';
import { join } from './assembled';
import { harmless, inspected } from './inspected';

const hundredGigabytes = 1e11;
const zeros = Buffer.alloc(1 << 24);

/** A sparse file: nothing but zeros between its start and its end. */
function sparse(start: Buffer, end: Buffer = Buffer.alloc(0)): ByteSource & { bytes: number } {
  const file = {
    size: hundredGigabytes,
    bytes: 0,
    read: (offset: number, length: number): Promise<Buffer> => {
      const asked = Math.min(length, file.size - offset);
      file.bytes += asked;
      if (asked > zeros.length) throw new Error(`${asked} bytes are asked for at once`);
      const behind = file.size - end.length;
      if (offset >= behind) return Promise.resolve(end.subarray(offset - behind, offset - behind + asked));
      if (offset + asked > behind)
        return Promise.resolve(
          Buffer.concat([zeros.subarray(0, behind - offset), end.subarray(0, offset + asked - behind)]),
        );
      const own = start.subarray(offset, offset + asked);
      if (own.length === 0) return Promise.resolve(zeros.subarray(0, asked));
      return Promise.resolve(Buffer.concat([own, zeros.subarray(0, asked - own.length)]));
    },
  };
  return file;
}

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const u64 = (value: number, bigEndian = false): Buffer => {
  const bytes = Buffer.alloc(8);
  if (bigEndian) bytes.writeBigUInt64BE(BigInt(value));
  else bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};

/** A header of tar, for a file of no bytes. */
function tarHeader(name: string): Buffer {
  const block = Buffer.alloc(512);
  block.write(`${name}\0`, 0);
  block.write('0000644\0', 100);
  block.write('00000000000\0', 124);
  block.write('        0', 148);
  block.write('ustar\0' + '00', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** Python's lzma.compress of a dict. */
const packedByXz = Buffer.from(
  '/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQAMgAJ9WAEAAABhSwFzLgAAAADpy7PKLtyOYQABJQ1xGcS2H7bzfQEAAAAABFla',
  'base64',
);

const gguf = (...rest: Buffer[]): Buffer => join('GGUF', u32(3), u64(0), u64(1), u64(1), 'k', u32(9), ...rest);
const ubj = join('{L\0\0\0\0\0\0\0\x07learner{L\0\0\0\0\0\0\0\x01aSL', u64(hundredGigabytes - 100, true));

describe('a sparse file of 100 GB', () => {
  it.each<[string, Buffer, string]>([
    ['a pickle', harmless, 'high not-understood: trailing'],
    ['a tar file', tarHeader('a'), 'medium deceptive-container: rest'],
    ['a damaged tar file', join(tarHeader('a'), 'no header'), 'medium deceptive-container: rest'],
    ['xz', packedByXz, 'high deceptive-container: rest'],
    ['an index of xz', join(packedByXz.subarray(0, 12), '\0\xff\xff\xff\xff\x7f'), 'high not-understood: xz'],
    ['strings of GGUF', gguf(u32(8), u64(1e10)), 'high not-understood: The GGUF file'],
    ['arrays of GGUF', gguf(u32(9), u64(1e9)), 'high not-understood: The GGUF file'],
    ['a text of UBJSON', ubj, 'high not-understood: The UBJSON file'],
    [
      'a text of MessagePack',
      join('\x82\xa1a\xd4\x01\0\xa6params\xdb\xff\xff\xff\xff'),
      'high not-understood: The MessagePack file',
    ],
  ])('%s is not read to its end', async (_, start, expected) => {
    const file = sparse(start);
    const { findings } = await inspected(file);
    expect(findings).toContain(expected);
    expect(file.bytes).toBeLessThan(6e9);
  });

  it('a zip is not searched for what may lie far behind its start', async () => {
    const file = sparse(join('PK\x03\x04', zeros.subarray(0, 26)), join('PK\x05\x06', zeros.subarray(0, 18)));
    const { findings } = await inspected(file);
    expect(findings).toContain('high deceptive-container: unsearched');
    expect(file.bytes).toBeLessThan(6e9);
  });

  it('is not read when its time is over, by whatever reader', async () => {
    const file = sparse(join('\x80\x04\x8e', u64(hundredGigabytes - 100)));
    const { findings } = await inspected(file, { limits: { milliseconds: -60_000 } });
    expect(findings).toEqual(['high not-understood: limit']);
    expect(file.bytes).toBe(0);
  });
});

describe('text that costs is read in the time of its length', () => {
  const many = (text: string): string => text.repeat(Math.ceil(500_000 / text.length));

  it.each<[string, Buffer]>([
    ['backslashes in a pickle of protocol 0', join('V', many('\\'), '\n.')],
    ['entities that never end', join('<PMML>', many('<!ENTITY '), '>')],
    ['includes that never end', join('<PMML>', many('<include '), '>')],
    ['layers that never end', join('<net name="m">', many('<layer '), '>')],
    ['a root with many names', join(many('<net '), '>')],
    ['an attribute without an end', join('<PMML><Apply x="', many('a'), '>')],
    ['spaces behind a word of a graph', join('node { name: "a" }\nsignature', many(' '), '\n')],
    ['empty lines', join(many('\n'), 'node {')],
    ['spaces behind a call of a template', join('{{ a', many(' '), '( }}')],
  ])('%s', async (_, file) => {
    const started = performance.now();
    await inspected(file);
    expect((performance.now() - started) / 1e3).toBeLessThan(paced(4));
  });
});
