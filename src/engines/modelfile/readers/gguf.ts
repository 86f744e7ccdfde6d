import { Cursor, FormatError } from '../../../formats/cursor';
import { sliceOf } from '../../../formats/source';
import { judgeTemplate } from '../jinja';
import type { Context, Reader } from '../reader';
import { shownName } from '../shown';
import { malformed, understanding } from '../understanding';

/** Bytes of a value, by its type; 8 is a string, 9 an array. */
const widths = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];
const [uint32, string, array, uint64] = [4, 8, 9, 10];
/** Elements of a block and bytes of it, by tensor type (ggml.h). Types that are not listed are taken for what they claim. */
const blocks: Readonly<Record<number, readonly [elements: number, bytes: number]>> = {
  ...{
    0: [1, 4],
    1: [1, 2],
    2: [32, 18],
    3: [32, 20],
    6: [32, 22],
    7: [32, 24],
    8: [32, 34],
    9: [32, 36],
    10: [256, 84],
  },
  ...{ 11: [256, 110], 12: [256, 144], 13: [256, 176], 14: [256, 210], 15: [256, 292], 16: [256, 66], 17: [256, 74] },
  ...{
    18: [256, 98],
    19: [256, 50],
    20: [32, 18],
    21: [256, 110],
    22: [256, 82],
    23: [256, 136],
    24: [1, 1],
    25: [1, 2],
  },
  ...{ 26: [1, 4], 27: [1, 8], 28: [1, 8], 29: [256, 56], 30: [1, 2], 34: [256, 54], 35: [256, 66], 39: [32, 17] },
};
const maxKey = 65_535;
const maxCount = 500_000;
const maxDimensions = 4;
const maxNesting = 4;
/** Of all arrays of strings, and of arrays: vocabularies have some 300,000. */
const maxItems = 2e7;
/** A word of a vocabulary is shorter than any secret; scanning them all finds words. */
const longestWord = 24;

/** Weights and vocabulary for llama.cpp. Loaders have trusted its counts and lengths, and render its chat template. */
export const ggufReader: Reader = {
  format: 'GGUF',
  fits: ({ head }) => head.toString('latin1', 0, 4) === 'GGUF',
  read: (source, context) =>
    understanding(context, 'The GGUF file', async () => {
      const file = new GgufFile(new Cursor(source, 4), context);
      await file.read();
      const { end } = file;
      const padding = source.size - end <= file.alignment ? await source.read(end, file.alignment) : undefined;
      if (end < source.size && padding?.every((byte) => byte === 0) !== true) {
        malformed(context, 'trailing', `${source.size - end} bytes follow its last tensor.`, end);
        await context.inspect('what follows the tensors', sliceOf(source, end, source.size - end));
      }
    }),
};

class GgufFile {
  /** Behind the last tensor. */
  end = 0;
  alignment = 32;
  private version = 3;
  /** Strings and arrays in arrays, so far. */
  private items = 0;

  constructor(
    private readonly cursor: Cursor,
    private readonly context: Context,
  ) {}

  async read(): Promise<void> {
    const { cursor, context } = this;
    this.version = await cursor.u32();
    if (this.version > 0xffff) {
      cursor.bigEndian = true;
      cursor.at -= 4;
      this.version = await cursor.u32();
    }
    if (this.version < 1 || this.version > 3) throw new FormatError(`its version is ${this.version}`, 4);
    context.fact('version', this.version);
    const tensors = await this.count();
    const pairs = await this.count();
    for (const [count, what] of [
      [tensors, 'tensors'],
      [pairs, 'values'],
    ] as const)
      if (count > maxCount && count < cursor.left) throw new FormatError(`it has more than ${maxCount} ${what}`, 8);
    // Name, dimensions, type and offset; key and type.
    if (tensors * 24 + pairs * 12 > cursor.left)
      throw new FormatError(
        `it states ${tensors} tensors and ${pairs} values, and ${cursor.left} bytes follow`,
        cursor.at,
      );
    const keys = new Set<string>();
    for (let i = 0; i < pairs; i++) await this.pair(keys);
    await this.tensors(tensors);
  }

  private async count(): Promise<number> {
    return this.version === 1 ? this.cursor.u32() : this.cursor.u64();
  }

  private async string(most: number): Promise<string> {
    const at = this.cursor.at;
    const length = await this.count();
    if (length > Math.min(most, this.cursor.left))
      throw new FormatError(`a string should have ${length} bytes, and ${Math.min(most, this.cursor.left)} can`, at);
    return this.cursor.text(length);
  }

  private async pair(keys: Set<string>): Promise<void> {
    const { cursor, context } = this;
    const at = cursor.at;
    const key = await this.string(maxKey);
    if (keys.has(key))
      malformed(context, `duplicate ${key}`, `It has the key ${shownName(key)} twice.`, at, 'deceptive-container');
    keys.add(key);
    const type = await cursor.u32();
    if (type === uint32 || type === uint64) {
      const value = type === uint32 ? await cursor.u32() : await cursor.u64();
      if (key === 'general.alignment') this.align(value, at);
      context.fact(shownName(key), value);
    } else await this.value(key, type, 0);
  }

  private align(value: number, at: number): void {
    if (value > 0 && value <= 1 << 20 && (value & (value - 1)) === 0) this.alignment = value;
    else malformed(this.context, 'alignment', `Its alignment is ${value}, and must be a small power of two.`, at);
  }

  private async value(key: string, type: number, depth: number): Promise<void> {
    const { cursor, context } = this;
    const at = cursor.at;
    if (type === string) {
      const text = await this.string(1 << 26);
      if (depth === 0) context.fact(shownName(key), shownName(text));
      if (!isVocabulary(key) || text.length > longestWord) context.text(key, text);
      if (key.includes('chat_template')) judgeTemplate(text, key, context, at);
      return;
    }
    if (type !== array) {
      const width = widths[type];
      if (width === undefined) throw new FormatError(`the value of ${key} is of the unknown type ${type}`, at);
      cursor.skip(width);
      return;
    }
    if (depth === maxNesting) throw new FormatError(`arrays lie ${depth} deep in one another`, at);
    const items = await cursor.u32();
    const length = await this.count();
    const width = widths[items];
    if (width === undefined) throw new FormatError(`the items of ${key} are of the unknown type ${items}`, at);
    const least = items === array ? 12 : items === string ? (this.version === 1 ? 4 : 8) : width;
    if (length * least > cursor.left)
      throw new FormatError(`${key} should have ${length} items, and ${cursor.left} bytes follow`, at);
    if (depth === 0) context.fact(shownName(key), `${length} items`);
    if (items !== string && items !== array) {
      cursor.skip(length * width);
      return;
    }
    this.items += length;
    if (this.items > maxItems) throw new FormatError(`its arrays have more than ${maxItems} items`, at);
    for (let i = 0; i < length; i++) await this.value(key, items, depth + 1);
  }

  private async tensors(count: number): Promise<void> {
    const { cursor, context } = this;
    context.fact('tensors', count);
    const found: { at: number; offset: number; bytes: number }[] = [];
    const names = new Set<string>();
    for (let i = 0; i < count; i++) {
      const at = cursor.at;
      const name = await this.string(maxKey);
      if (names.has(name)) malformed(context, 'duplicate tensor', `It has the tensor ${shownName(name)} twice.`, at);
      names.add(name);
      context.text('tensor name', name);
      const dimensions = await cursor.u32();
      if (dimensions > maxDimensions) throw new FormatError(`a tensor has ${dimensions} dimensions`, at);
      const shape: number[] = [];
      for (let d = 0; d < dimensions; d++) shape.push(await this.count());
      const type = await cursor.u32();
      const offset = await cursor.u64();
      const elements = shape.reduce((product, length) => product * length, 1);
      const [per, bytes] = blocks[type] ?? [1, 0];
      if (blocks[type] === undefined)
        malformed(context, `type ${type}`, `The tensor ${shownName(name)} is of the unknown type ${type}.`, at);
      if (!(elements < 2 ** 62))
        malformed(context, 'elements', `The tensor ${shownName(name)} has more elements than can be counted.`, at);
      if (offset % this.alignment !== 0)
        malformed(
          context,
          'offset',
          `The tensor ${shownName(name)} doesn't begin at a multiple of ${this.alignment} bytes.`,
          at,
        );
      found.push({ at, offset, bytes: (elements / per) * bytes });
      context.fact(`tensor ${shownName(name)}`, `type ${type} [${shape.join(', ')}]`);
    }
    const start = Math.ceil(cursor.at / this.alignment) * this.alignment;
    this.end = count === 0 ? cursor.at : start;
    for (const { at, offset, bytes } of found) {
      if (start + offset + bytes > cursor.end)
        throw new FormatError(
          `the data of a tensor should end at byte ${start + offset + bytes}, and the file ends at ${cursor.end}`,
          at,
        );
      this.end = Math.max(this.end, start + offset + bytes);
    }
  }
}

function isVocabulary(key: string): boolean {
  return /^tokenizer\.ggml\.(?:tokens|merges)$/.test(key);
}
