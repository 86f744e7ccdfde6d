import type { ByteSource } from '../source';
import { damaged, PackedInput } from './input';
import type { Unpacking } from './unpacked-source';

/** A block has up to 900,000 symbols of up to 20 bits, and tables. */
const maxBlockBytes = 2_400_000;
const maxBits = 20;
const blockMagic = 0x3141_5926_5359;
const endMagic = 0x1772_4538_5090;
const pieceBytes = 64 * 1024;

/** bzip2 streams, one after the other. Checksums are not looked at. */
export async function* unbzip2(source: ByteSource): Unpacking {
  const input = new PackedInput(source);
  for (let streams = 0; ; streams++) {
    await input.fill(4);
    const head = input.bytes.toString('latin1', input.at, input.at + 4);
    if (!/^BZh[1-9]$/.test(head)) {
      if (streams === 0) throw damaged('it is no bzip2 file');
      return input.offset;
    }
    input.at += 4;
    const blockSize = Number(head[3]) * 100_000;
    const bits = new Bits(input);
    for (;;) {
      await input.fill(maxBlockBytes);
      const magic = bits.take(24) * 2 ** 24 + bits.take(24);
      bits.take(24);
      bits.take(8);
      if (magic === endMagic) break;
      if (magic !== blockMagic) throw damaged('a block does not begin where it should');
      yield* unpackBlock(bits, blockSize);
    }
    bits.align();
  }
}

/** The first bit of a byte is its highest. */
class Bits {
  private value = 0;
  private count = 0;

  constructor(private readonly input: PackedInput) {}

  /** Up to 24 bits. */
  take(bits: number): number {
    while (this.count < bits) {
      this.value = ((this.value << 8) | this.input.byte()) >>> 0;
      this.count += 8;
    }
    this.count -= bits;
    return (this.value >>> this.count) & (2 ** bits - 1);
  }

  align(): void {
    this.count = 0;
  }
}

/** A Huffman code: codes of one length are consecutive numbers. */
interface Code {
  readonly symbols: Uint16Array;
  /** By length: the largest code, and what to take off a code to find its symbol. */
  readonly limits: Int32Array;
  readonly offsets: Int32Array;
}

function codeOf(lengths: readonly number[]): Code {
  const symbols = new Uint16Array(lengths.length);
  const limits = new Int32Array(maxBits + 2).fill(-1);
  const offsets = new Int32Array(maxBits + 2);
  let code = 0;
  let placed = 0;
  for (let length = 1; length <= maxBits; length++) {
    offsets[length] = code - placed;
    for (const [symbol, own] of lengths.entries())
      if (own === length) {
        symbols[placed++] = symbol;
        code++;
      }
    limits[length] = code - 1;
    code *= 2;
  }
  return { symbols, limits, offsets };
}

function symbolOf(bits: Bits, { symbols, limits, offsets }: Code): number {
  let code = 0;
  for (let length = 1; length <= maxBits; length++) {
    code = code * 2 + bits.take(1);
    if (code <= (limits[length] ?? -1)) {
      const symbol = symbols[code - (offsets[length] ?? 0)];
      if (symbol !== undefined) return symbol;
    }
  }
  throw damaged('a code that stands for nothing');
}

function* unpackBlock(bits: Bits, blockSize: number): Generator<Buffer, void, undefined> {
  if (bits.take(1) === 1) throw damaged('it is randomised, as only the first versions did');
  const start = bits.take(24);
  const order = usedBytes(bits);
  const symbols = order.length + 2;
  const { codes, selectors } = readCodes(bits, symbols);
  const { block, length } = readSymbols(bits, blockSize, order, codes, selectors);
  if (start >= length) throw damaged('a block begins behind its end');
  yield* unsorted(block, length, start);
}

function usedBytes(bits: Bits): number[] {
  const groups = bits.take(16);
  const used: number[] = [];
  for (let group = 0; group < 16; group++) {
    if (((groups >>> (15 - group)) & 1) === 0) continue;
    const members = bits.take(16);
    for (let member = 0; member < 16; member++) if ((members >>> (15 - member)) & 1) used.push(group * 16 + member);
  }
  if (used.length === 0) throw damaged('a block uses no bytes');
  return used;
}

function readCodes(bits: Bits, symbols: number): { codes: Code[]; selectors: Uint8Array } {
  const count = bits.take(3);
  const selectors = new Uint8Array(bits.take(15));
  if (count < 2 || count > 6 || selectors.length === 0) throw damaged('a block has no codes');
  const recent = [0, 1, 2, 3, 4, 5].slice(0, count);
  for (let index = 0; index < selectors.length; index++) {
    let place = 0;
    while (bits.take(1) === 1) if (++place >= count) throw damaged('a block names a code that it does not have');
    const [code = 0] = recent.splice(place, 1);
    recent.unshift(code);
    selectors[index] = code;
  }
  const codes = Array.from({ length: count }, () => {
    let length = bits.take(5);
    return codeOf(
      Array.from({ length: symbols }, () => {
        for (;;) {
          if (length < 1 || length > maxBits) throw damaged('a code is longer than any may be');
          if (bits.take(1) === 0) return length;
          length += bits.take(1) === 0 ? 1 : -1;
        }
      }),
    );
  });
  return { codes, selectors };
}

/** Undoes the Huffman codes, the runs and the moving to the front. */
function readSymbols(
  bits: Bits,
  blockSize: number,
  order: number[],
  codes: readonly Code[],
  selectors: Uint8Array,
): { block: Uint32Array; length: number } {
  const block = new Uint32Array(blockSize);
  const last = order.length + 1;
  let length = 0;
  let run = 0;
  let weight = 1;
  for (let group = 0; ; group++) {
    const code = codes[selectors[group] ?? codes.length];
    if (code === undefined) throw damaged('a block has more symbols than codes for them');
    for (let index = 0; index < 50; index++) {
      const symbol = symbolOf(bits, code);
      if (symbol <= 1) {
        run += weight << symbol;
        weight *= 2;
        if (run > blockSize) throw damaged('a block is longer than it says');
        continue;
      }
      if (run > 0) {
        if (length + run > blockSize) throw damaged('a block is longer than it says');
        block.fill(order[0] ?? 0, length, length + run);
        length += run;
        run = 0;
        weight = 1;
      }
      if (symbol === last) return { block, length };
      if (length >= blockSize) throw damaged('a block is longer than it says');
      const [byte = 0] = order.splice(symbol - 1, 1);
      order.unshift(byte);
      block[length++] = byte;
    }
  }
}

/** Undoes the Burrows-Wheeler transform, and the runs of four and more that were taken out before it. */
function* unsorted(block: Uint32Array, length: number, start: number): Generator<Buffer, void, undefined> {
  const starts = new Uint32Array(257);
  for (let index = 0; index < length; index++) {
    const byte = (block[index] ?? 0) & 0xff;
    starts[byte + 1] = (starts[byte + 1] ?? 0) + 1;
  }
  for (let byte = 0; byte < 256; byte++) starts[byte + 1] = (starts[byte + 1] ?? 0) + (starts[byte] ?? 0);
  // The byte stays in the low eight bits; where it goes on is put above.
  for (let index = 0; index < length; index++) {
    const byte = (block[index] ?? 0) & 0xff;
    const place = starts[byte] ?? 0;
    starts[byte] = place + 1;
    block[place] = (block[place] ?? 0) | (index << 8);
  }
  let piece = Buffer.allocUnsafe(pieceBytes);
  let end = 0;
  let at = (block[start] ?? 0) >>> 8;
  let repeated = 0;
  let previous = -1;
  for (let index = 0; index < length; index++) {
    const entry = block[at] ?? 0;
    at = entry >>> 8;
    const byte = entry & 0xff;
    let count = 1;
    if (repeated === 4) {
      count = byte;
      repeated = 0;
    } else {
      repeated = byte === previous ? repeated + 1 : 1;
      previous = byte;
    }
    for (; count > 0; count--) {
      piece[end++] = previous;
      if (end === pieceBytes) {
        yield piece;
        piece = Buffer.allocUnsafe(pieceBytes);
        end = 0;
      }
    }
    if (repeated === 0) previous = -1;
  }
  if (end > 0) yield piece.subarray(0, end);
}
