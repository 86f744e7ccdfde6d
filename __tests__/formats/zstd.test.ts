import { describe, expect, it } from '@jest/globals';
import { unzstd } from '../../src/formats/zstd';

const magic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
/** Blocks: what they hold as it is, or one byte so many times. */
type Block = string | { readonly byte: number; readonly times: number };

function blockOf(block: Block, last: boolean): Buffer {
  const header = Buffer.alloc(3);
  const [type, size, content] =
    typeof block === 'string' ? [0, block.length, Buffer.from(block)] : [1, block.times, Buffer.from([block.byte])];
  header.writeUIntLE((size << 3) | (type << 1) | (last ? 1 : 0), 0, 3);
  return Buffer.concat([header, content]);
}

/** A frame with a window of `log` bits; its checksum, where it has one, is not looked at. */
function frame(blocks: readonly Block[], { log = 17, checksum = false } = {}): Buffer {
  const head = Buffer.concat([magic, Buffer.from([checksum ? 4 : 0, (log - 10) << 3])]);
  const body = blocks.map((block, i) => blockOf(block, i === blocks.length - 1));
  return Buffer.concat([head, ...body, ...(checksum ? [Buffer.alloc(4)] : [])]);
}

function skippable(content: string): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(0x184d2a53, 0);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, Buffer.from(content)]);
}

async function unpacked(bytes: Buffer, pieceBytes = bytes.length): Promise<string> {
  // eslint-disable-next-line @typescript-eslint/require-await -- a stream is asynchronous
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
  }
  const found: Buffer[] = [];
  for await (const piece of unzstd(pieces())) found.push(piece);
  return Buffer.concat(found).toString();
}

describe('frames of Zstandard', () => {
  it.each<[string, Buffer, string]>([
    ['one', frame(['hello']), 'hello'],
    ['one of several blocks', frame(['hello ', { byte: 0x61, times: 5 }, '!']), 'hello aaaaa!'],
    [
      'two, with checksums',
      Buffer.concat([frame(['one '], { checksum: true }), frame(['two'], { checksum: true })]),
      'one two',
    ],
    [
      'ones to pass over around it',
      Buffer.concat([skippable('before'), frame(['hello']), skippable('after')]),
      'hello',
    ],
    ['an empty one', frame(['']), ''],
  ])('%s', async (_, bytes, expected) => {
    expect(await unpacked(bytes)).toBe(expected);
    expect(await unpacked(bytes, 1)).toBe(expected);
    expect(await unpacked(bytes, 7)).toBe(expected);
  });

  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'it is cut off'],
    ['a frame cut in a block', frame(['hello']).subarray(0, 12), 'it is cut off'],
    ['a frame without its last block', frame(['hello', 'x']).subarray(0, 14), 'it is cut off'],
    ['a frame without its checksum', frame(['hello'], { checksum: true }).subarray(0, -2), 'it is cut off'],
    [
      'a frame that asks for 2 GiB',
      frame(['hello'], { log: 31 }),
      'a frame needs 2147483648 bytes of memory, more than 134217728',
    ],
    [
      'something behind a frame',
      Buffer.concat([frame(['hello']), Buffer.from('something else')]),
      'something that is no frame',
    ],
    [
      'a block of no known kind',
      Buffer.concat([frame([]), Buffer.from([0x07, 0, 0]), Buffer.alloc(20)]),
      "it can't be unpacked",
    ],
  ])('are not %s', async (_, bytes, expected) => {
    await expect(unpacked(bytes)).rejects.toThrow(expected);
    await expect(unpacked(bytes, 3)).rejects.toThrow(expected);
  });
});
