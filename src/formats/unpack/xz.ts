import { firstNonZero, maxPadding, type ByteSource } from '../source';
import { UnpackError } from './error';
import { damaged, PackedInput } from './input';
import { LzmaDecoder } from './lzma';
import type { Unpacking } from './unpacked-source';

const xzMagic = Buffer.from('fd377a585a00', 'hex');
const lzma2Filter = 0x21;

/** The format of `lzma` before xz: properties, size of the window, size or -1, data. */
export async function* unlzmaAlone(source: ByteSource): Unpacking {
  const input = new PackedInput(source);
  const head = await input.take(13);
  const size = head.readBigUInt64LE(5);
  const known = size === 0xffff_ffff_ffff_ffffn ? undefined : Number(size);
  return yield* lzma(input, head[0] ?? 0, head.readUInt32LE(1), known);
}

/** As zip members have it (APPNOTE 5.8.8): version, size of the properties, properties, data. */
export async function* unlzmaZip(source: ByteSource, size: number | undefined): Unpacking {
  const input = new PackedInput(source);
  const head = await input.take(9);
  if (head.readUInt16LE(2) !== 5) throw damaged('its properties are none');
  yield* lzma(input, head[4] ?? 0, head.readUInt32LE(5), size);
  // An end mark may follow.
  return source.size;
}

async function* lzma(input: PackedInput, properties: number, window: number, size: number | undefined): Unpacking {
  // What isn't filled of a window is not needed.
  const decoder = new LzmaDecoder(input, Math.min(window, size ?? window));
  decoder.properties(properties);
  await decoder.begin();
  yield* decoder.decode(size);
  return input.offset;
}

/** Streams of xz, one after the other (The .xz File Format 1.2.0), of LZMA2 alone. Checksums are not looked at. */
export async function* unxz(source: ByteSource): Unpacking {
  let input = new PackedInput(source);
  for (let streams = 0; ; streams++) {
    if (streams > 0) {
      const next = await firstNonZero(source, input.offset, maxPadding);
      if (next === undefined) return input.offset;
      // Padding comes in fours; a stream that stands elsewhere is left over, for whoever looks at what follows.
      const padding = next - input.offset;
      if (padding >= 4) input = new PackedInput(source, next - (padding % 4));
    }
    await input.fill(12);
    if (!input.bytes.subarray(input.at, input.at + 6).equals(xzMagic)) {
      if (streams === 0) throw damaged('it is no xz file');
      return input.offset;
    }
    const head = await input.take(12);
    const check = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64][(head[7] ?? 0) & 15] ?? 0;
    for (let blocks = 0; ; blocks++) {
      const size = (await input.take(1))[0] ?? 0;
      if (size === 0) {
        await passIndex(input, blocks);
        break;
      }
      yield* block(input, await input.take(size * 4 + 3), check);
    }
    await input.take(12);
  }
}

async function* block(input: PackedInput, header: Buffer, check: number): AsyncGenerator<Buffer, void, undefined> {
  const start = input.offset;
  const flags = header[0] ?? 0;
  let at = 1;
  const next = (): number => {
    let value = 0;
    for (let shift = 0; shift < 63; shift += 7) {
      const byte = header[at++] ?? 0;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    return value;
  };
  if (flags & 0x40) next();
  if (flags & 0x80) next();
  const filter = next();
  const length = next();
  if ((flags & 3) !== 0 || filter !== lzma2Filter || length !== 1)
    throw new UnpackError('it is packed with filters that are not read');
  yield* lzma2(input, header[at] ?? 0);
  await input.take((4 - ((input.offset - start) % 4)) % 4);
  await input.take(check);
}

/** Parts that are packed, or as they are, each with its size in front. `bits` stands for the size of the window. */
export async function* lzma2(input: PackedInput, bits: number): AsyncGenerator<Buffer, void, undefined> {
  if (bits > 40) throw damaged('its window has no size');
  const decoder = new LzmaDecoder(input, bits === 40 ? 0xffff_ffff : (2 | (bits & 1)) * 2 ** ((bits >> 1) + 11));
  for (let begun = false; ;) {
    const control = (await input.take(1))[0] ?? 0;
    if (control === 0) return;
    if (control === 1 || control >= 0xe0) decoder.resetWindow();
    else if (!begun) throw damaged('its first part needs what came before');
    begun = true;
    if (control < 0x80) {
      if (control > 2) throw damaged('a part is of no kind');
      yield* decoder.copy((await input.take(2)).readUInt16BE(0) + 1);
      continue;
    }
    const sizes = await input.take(4);
    const unpacked = ((control & 0x1f) << 16) + sizes.readUInt16BE(0) + 1;
    const end = sizes.readUInt16BE(2) + 1;
    if (control >= 0xc0) decoder.properties((await input.take(1))[0] ?? 0);
    if (control >= 0xa0) decoder.resetState();
    const start = input.offset;
    await decoder.begin();
    yield* decoder.decode(unpacked);
    if (input.offset - start !== end) throw damaged('a part has another size than it says');
  }
}

/** Numbers that repeat what the blocks said. */
async function passIndex(input: PackedInput, blocks: number): Promise<void> {
  const start = input.offset - 1;
  const next = async (): Promise<number> => {
    let value = 0;
    for (let shift = 0; shift < 63; shift += 7) {
      const byte = (await input.take(1))[0] ?? 0;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    return value;
  };
  if ((await next()) !== blocks) throw damaged('its index is of other blocks');
  for (let index = 0; index < blocks; index++) {
    await next();
    await next();
  }
  await input.take((4 - ((input.offset - start) % 4)) % 4);
  await input.take(4);
}
