import type { ByteSource } from '../source';
import { damaged, PackedInput } from './input';
import type { Unpacking } from './unpacked-source';

const frameMagic = 0x184d_2204;
const legacyMagic = 0x184c_2102;
const skippable = 0x184d_2a50;
const historyBytes = 64 * 1024;
const legacyBlock = 8 * 2 ** 20;

/** LZ4 frames, one after the other (lz4 Frame Format 1.6.4). Checksums are not looked at. */
export async function* unlz4(source: ByteSource): Unpacking {
  const input = new PackedInput(source);
  let frames = 0;
  for (; await input.fill(4); frames++) {
    const magic = input.bytes.readUInt32LE(input.at);
    if (magic === frameMagic) yield* frame(input);
    else if (magic === legacyMagic) yield* legacy(input);
    else if ((magic & 0xffff_fff0) >>> 0 === skippable) {
      const length = (await input.take(8)).readUInt32LE(4);
      for (let left = length; left > 0; left -= Math.min(left, historyBytes))
        await input.take(Math.min(left, historyBytes));
    } else break;
  }
  if (frames === 0) throw damaged('it is no LZ4 frame');
  return input.offset;
}

async function* frame(input: PackedInput): AsyncGenerator<Buffer, void, undefined> {
  const [flags = 0, kind = 0] = (await input.take(6)).subarray(4);
  if (flags >>> 6 !== 1) throw damaged('its version is not 1');
  // Content size, number of a dictionary, checksum of the header.
  await input.take((flags & 8 ? 8 : 0) + (flags & 1 ? 4 : 0) + 1);
  if (flags & 1) throw damaged('it needs a dictionary');
  const block = 2 ** (8 + 2 * ((kind >>> 4) & 7));
  let history: Buffer = Buffer.alloc(0);
  for (;;) {
    const size = (await input.take(4)).readUInt32LE(0);
    if (size === 0) break;
    const length = size & 0x7fff_ffff;
    if (length > block + historyBytes) throw damaged('a block is larger than it may be');
    const packed = await input.take(length);
    const piece = size >>> 31 ? Buffer.from(packed) : unpackBlock(packed, history, block);
    if (flags & 16) await input.take(4);
    history = Buffer.concat([history, piece]).subarray(-historyBytes);
    yield piece;
  }
  if (flags & 4) await input.take(4);
}

async function* legacy(input: PackedInput): AsyncGenerator<Buffer, void, undefined> {
  await input.take(4);
  while (await input.fill(4)) {
    const length = input.bytes.readUInt32LE(input.at);
    if (length > legacyBlock * 2) return;
    await input.take(4);
    yield unpackBlock(await input.take(length), Buffer.alloc(0), legacyBlock);
  }
}

/** LZ4 Block Format: literals, and copies of what came before. */
function unpackBlock(packed: Buffer, history: Buffer, most: number): Buffer {
  let out = Buffer.alloc(Math.min(history.length + most, history.length + packed.length * 4 + 1_024));
  history.copy(out);
  let at = 0;
  let end = history.length;
  const next = (): number => {
    const value = packed[at++];
    if (value === undefined) throw damaged('a block ends too early');
    return value;
  };
  const lengthOf = (first: number): number => {
    let length = first;
    if (first === 15)
      for (let more = 255; more === 255;) {
        more = next();
        length += more;
      }
    return length;
  };
  const room = (length: number): void => {
    if (end + length > history.length + most) throw damaged('a block unpacks to more than it may');
    if (end + length <= out.length) return;
    const larger = Buffer.alloc(Math.min(history.length + most, Math.max(out.length * 2, end + length)));
    out.copy(larger, 0, 0, end);
    out = larger;
  };
  while (at < packed.length) {
    const token = next();
    const literals = lengthOf(token >>> 4);
    if (at + literals > packed.length) throw damaged('a block ends too early');
    room(literals);
    packed.copy(out, end, at, at + literals);
    at += literals;
    end += literals;
    if (at === packed.length) break;
    const distance = next() | (next() << 8);
    const length = lengthOf(token & 15) + 4;
    if (distance === 0 || distance > end) throw damaged('a block refers to what is not there');
    room(length);
    if (distance >= length) out.copyWithin(end, end - distance, end - distance + length);
    else for (let index = 0; index < length; index++) out[end + index] = out[end + index - distance] ?? 0;
    end += length;
  }
  return out.subarray(history.length, end);
}
