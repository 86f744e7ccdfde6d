import { Cursor, FormatError } from '../../../formats/cursor';
import { sliceOf, type ByteSource } from '../../../formats/source';
import type { Context, Reader } from '../reader';
import { malformed, understanding } from '../understanding';

const maxNesting = 1_000;
/** What Flax writes: an array, a complex number, a scalar of NumPy. */
const flaxTypes: ReadonlySet<number> = new Set([1, 2, 3]);
const tried = 2_000;
/** Weights are few values, of many bytes each. */
const maxValues = 5e6;

/** Weights of Flax and others in MessagePack. */
export const msgpackReader: Reader = {
  format: 'MessagePack (Flax)',
  fits: async ({ source, head, name }) => {
    const [first = 0, second = 0] = head;
    const isMap = (first > 0x80 && first <= 0x8f) || first === 0xde || first === 0xdf;
    const key = first === 0xde ? (head[3] ?? 0) : first === 0xdf ? (head[5] ?? 0) : second;
    if (!isMap || !((key >= 0xa1 && key <= 0xbf) || key === 0xd9)) return false;
    if (/\.msgpack$/i.test(name)) return true;
    const trial = new Msgpack(source, undefined);
    try {
      await trial.read(tried);
      return trial.keys > 0 && (trial.arrays > 0 || trial.left === 0);
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      return trial.arrays > 0;
    }
  },
  read: (source, context) =>
    understanding(context, 'The MessagePack file', async () => {
      const file = new Msgpack(source, context);
      await file.read(maxValues);
      if (file.isOpen) throw new FormatError(`it has more than ${maxValues} values`, source.size - file.left);
      if (file.left === 0) return;
      const end = source.size - file.left;
      malformed(context, 'trailing', `${file.left} bytes follow its value.`, end);
      await context.inspect('what follows its value', sliceOf(source, end, file.left));
    }),
};

const sniffed = 16;
const isReadable = (head: Buffer): boolean => head.every((byte) => byte >= 0x20 && byte < 0x7f);

class Msgpack {
  keys = 0;
  arrays = 0;
  private readonly cursor: Cursor;
  /** How many values are still to come, level by level, and whether every other one is a key. */
  private readonly levels: { left: number; readonly map: boolean; key: string }[] = [];

  constructor(
    private readonly source: ByteSource,
    private readonly context: Context | undefined,
  ) {
    this.cursor = new Cursor(source);
    this.cursor.bigEndian = true;
  }

  get left(): number {
    return this.cursor.left;
  }

  /** Whether more values belong to it than were read. */
  get isOpen(): boolean {
    return this.levels.length > 0;
  }

  async read(most: number): Promise<void> {
    let count = 0;
    await this.value(false);
    for (let level = this.levels.at(-1); level !== undefined; level = this.levels.at(-1)) {
      if (level.left === 0) {
        this.levels.pop();
        continue;
      }
      if (++count > most) return;
      level.left--;
      await this.value(level.map && level.left % 2 === 1);
    }
  }

  private async value(isKey: boolean): Promise<void> {
    const { cursor } = this;
    const at = cursor.at;
    const byte = await cursor.u8();
    if (byte < 0x80 || byte >= 0xe0) return;
    if (byte <= 0x8f) this.open((byte & 0x0f) * 2, true);
    else if (byte <= 0x9f) this.open(byte & 0x0f, false);
    else if (byte <= 0xbf) await this.text(byte & 0x1f, isKey);
    else if (byte === 0xc1) throw new FormatError('0xc1 is no type', at);
    else if (byte <= 0xc3) return;
    else if (byte <= 0xc6) await this.binary(await cursor.unsigned(1 << (byte - 0xc4)));
    else if (byte <= 0xc9) await this.extension(await cursor.unsigned(1 << (byte - 0xc7)));
    else if (byte <= 0xcb) cursor.skip(byte === 0xca ? 4 : 8);
    else if (byte <= 0xd3) cursor.skip(1 << ((byte - 0xcc) & 3));
    else if (byte <= 0xd8) await this.extension(1 << (byte - 0xd4));
    else if (byte <= 0xdb) await this.text(await cursor.unsigned(1 << (byte - 0xd9)), isKey);
    else if (byte <= 0xdd) this.open(await cursor.unsigned(byte === 0xdc ? 2 : 4), false);
    else this.open((await cursor.unsigned(byte === 0xde ? 2 : 4)) * 2, true);
  }

  private open(left: number, map: boolean): void {
    if (left > this.cursor.left)
      throw new FormatError(`${left} values should follow, and ${this.cursor.left} bytes do`, this.cursor.at);
    if (this.levels.length === maxNesting) throw new FormatError('it is nested too deeply', this.cursor.at);
    this.levels.push({ left, map, key: '' });
  }

  private async text(length: number, isKey: boolean): Promise<void> {
    const text = await this.cursor.text(length);
    const level = this.levels.at(-1);
    if (isKey && level !== undefined) {
      this.keys++;
      level.key = text.slice(0, 256);
    }
    this.context?.text(this.where(), text);
  }

  private async binary(length: number): Promise<void> {
    const { cursor, context } = this;
    cursor.expect(length);
    const at = cursor.at;
    const head = await cursor.bytes(Math.min(length, sniffed));
    cursor.at = at + length;
    // Bytes are data; a pickle among them is for somebody who loads it, and a text for somebody who reads it.
    if (context !== undefined && length > 8 && (head[0] === 0x80 || isReadable(head)))
      await context.inspect(this.where(), sliceOf(this.source, at, length));
  }

  private async extension(length: number): Promise<void> {
    const { cursor, context } = this;
    const type = await cursor.u8();
    cursor.expect(length);
    const at = cursor.at;
    cursor.skip(length);
    if (flaxTypes.has(type)) this.arrays++;
    else if (context !== undefined) await context.inspect(this.where(), sliceOf(this.source, at, length));
  }

  private where(): string {
    return this.levels
      .map(({ key }) => key)
      .filter((key) => key !== '')
      .join('.');
  }
}
