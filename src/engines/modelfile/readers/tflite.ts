import { Cursor, FormatError } from '../../../formats/cursor';
import { sliceOf, type ByteSource } from '../../../formats/source';
import type { Context, Reader } from '../reader';
import { shownName } from '../shown';
import { effectOf } from '../tensorflow-ops';
import { understanding } from '../understanding';

const custom = 32;
/** Custom operators that interpreters bring along. */
const known: ReadonlySet<string> = new Set(
  `TFLite_Detection_PostProcess NumericVerify AudioSpectrogram Mfcc RFFT2D Convolution2DTransposeBias MaxPoolingWithArgmax2D
MaxUnpooling2D TransformTensorBilinear TransformLandmarks Landmarks2TransformMatrix edgetpu-custom-op ReadVariable AssignVariable VarHandle`.split(
    /\s+/,
  ),
);
const maxItems = 200_000;
const maxBuffers = 100_000;

/** A graph for phones and microcontrollers. `Flex` operators are TensorFlow's own, and reach what those reach. */
export const tfliteReader: Reader = {
  format: 'TensorFlow Lite',
  fits: ({ head }) => head.toString('latin1', 4, 8) === 'TFL3',
  read: (source, context) =>
    understanding(context, 'The TensorFlow Lite model', async () => {
      const flat = new Flat(source);
      const model = await flat.root();
      const description = await flat.text(model, 3);
      context.text('description', description);
      context.fact('description', shownName(description));
      for (const code of await flat.tables(model, 1)) await operator(flat, code, context);
      const buffers = await flat.tables(model, 4);
      for (const entry of await flat.tables(model, 6)) {
        context.text('metadata', await flat.text(entry, 0));
        const buffer = buffers[await flat.number(entry, 1, 4)];
        const range = buffer === undefined ? undefined : await flat.vector(buffer, 0, 1);
        if (range !== undefined && range.length > 0)
          await context.inspect('metadata', sliceOf(source, range.at, range.length));
      }
      for (const graph of await flat.tables(model, 2)) {
        context.text('graph', await flat.text(graph, 4));
        for (const tensor of await flat.tables(graph, 0)) context.text('tensor', await flat.text(tensor, 3));
      }
      context.fact('buffers', Math.min(buffers.length, maxBuffers));
    }),
};

async function operator(flat: Flat, code: Table, context: Context): Promise<void> {
  const builtin = Math.max(await flat.number(code, 0, 1), await flat.number(code, 3, 4));
  const name = await flat.text(code, 1);
  if (name === '' && builtin !== custom) return;
  context.fact('custom operator', shownName(name));
  const effect = name.startsWith('Flex') ? effectOf(name.slice(4)) : undefined;
  if (effect !== undefined)
    context.report({
      rule: effect === 'python' ? 'dangerous-call' : 'file-access',
      message: `The operator ${shownName(name)} ${effect === 'python' ? 'runs Python' : 'reads or writes files, or opens connections'} when the model is used.`,
      offset: code.at,
      subject: name,
    });
  else if (!name.startsWith('Flex') && !known.has(name) && !context.allowedGlobals.has(name)) {
    context.global(name);
    context.report({
      rule: 'unknown-global',
      message: `The operator ${shownName(name)} comes from a library that the model doesn't hold. If it is yours: allow-globals: [${shownName(name)}].`,
      offset: code.at,
      subject: name,
    });
  }
}

interface Table {
  readonly at: number;
  readonly vtable: Buffer;
}

/** A FlatBuffer that is read where it lies: every offset is checked against the file. */
class Flat {
  private readonly cursor: Cursor;

  constructor(private readonly source: ByteSource) {
    this.cursor = new Cursor(source);
  }

  async root(): Promise<Table> {
    return this.table(await this.uint(0));
  }

  /** A number of 1 or 4 bytes; 0 when it isn't there. */
  async number(table: Table, slot: number, width: 1 | 4): Promise<number> {
    const at = field(table, slot);
    if (at === undefined) return 0;
    this.move(at);
    return width === 1 ? this.cursor.u8() : this.cursor.u32();
  }

  async text(table: Table, slot: number): Promise<string> {
    const range = await this.vector(table, slot, 1);
    if (range === undefined) return '';
    this.move(range.at);
    return this.cursor.text(Math.min(range.length, 1 << 20));
  }

  async tables(table: Table, slot: number): Promise<Table[]> {
    const range = await this.vector(table, slot, 4);
    const tables: Table[] = [];
    if (range === undefined) return tables;
    if (range.length > maxItems) throw new FormatError(`a list has ${range.length} items`, range.at);
    for (let i = 0; i < range.length; i++) {
      const at = range.at + 4 * i;
      tables.push(await this.table(at + (await this.uint(at))));
    }
    return tables;
  }

  async vector(table: Table, slot: number, itemBytes: number): Promise<{ at: number; length: number } | undefined> {
    const at = field(table, slot);
    if (at === undefined) return undefined;
    const start = at + (await this.uint(at));
    const length = await this.uint(start);
    if (start + 4 + length * itemBytes > this.source.size)
      throw new FormatError(`${length} items should follow`, start);
    return { at: start + 4, length };
  }

  private async table(at: number): Promise<Table> {
    this.move(at);
    const start = at - (await this.cursor.i32());
    this.move(start);
    const bytes = await this.cursor.u16();
    if (bytes < 4 || bytes > 1_024) throw new FormatError(`a table has ${bytes} bytes of fields`, start);
    this.move(start);
    return { at, vtable: Buffer.from(await this.cursor.bytes(bytes)) };
  }

  private async uint(at: number): Promise<number> {
    this.move(at);
    return this.cursor.u32();
  }

  private move(at: number): void {
    if (!(at >= 0 && at < this.source.size)) throw new FormatError(`an offset leads to byte ${at}`, 0);
    this.cursor.at = at;
  }
}

function field({ at, vtable }: Table, slot: number): number | undefined {
  const offset = 4 + slot * 2;
  if (offset + 2 > vtable.length) return undefined;
  const relative = vtable.readUInt16LE(offset);
  return relative === 0 ? undefined : at + relative;
}
