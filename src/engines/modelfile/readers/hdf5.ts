import { inflate } from 'node:zlib';
import { promisify } from 'node:util';
import { FormatError } from '../../../formats/cursor';
import { hdf5Start, walkHdf5, type Dataset, type Hdf5Visitor, type Piece } from '../../../formats/hdf5';
import { bufferSource, sliceOf, type ByteSource } from '../../../formats/source';
import { judgeKerasConfig } from '../keras-config';
import type { Context, Reader } from '../reader';
import { shownName } from '../shown';
import { malformed, understanding } from '../understanding';

const inflated = promisify(inflate);
/** Deflate, shuffle, checksum, szip, n-bit, scale-offset; LZF comes with h5py. */
const filters: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 32000]);
/** The HDF Group lends these to others; a loader needs a library of its own for them. */
const registered = { from: 256, to: 33_000 };
const deflate = 1;
const shuffle = 2;
const checksum = 3;
const maxInflated = 1 << 24;
/** A dataset may promise far more than the file holds: Keras refuses it from there on. */
const promise = { bytes: 4 * 2 ** 30, times: 1_000 };

/** Keras 2 models and other arrays. It may point to other files, and hold a model's configuration with code in it. */
export const hdf5Reader: Reader = {
  format: 'HDF5',
  fits: async ({ source }) => (await hdf5Start(source)) !== undefined,
  read: (source, context) =>
    understanding(context, 'The HDF5 file', async () => {
      const start = (await hdf5Start(source)) ?? 0;
      if (start > 0) await context.inspect('user block', sliceOf(source, 0, start));
      const end = await walkHdf5(source, start, new Judge(source, context));
      if (end > source.size) throw new FormatError(`it should have ${end} bytes, and has ${source.size}`, source.size);
      if (start + end < source.size) {
        malformed(context, 'trailing', `${source.size - start - end} bytes follow its end.`, start + end);
        await context.inspect('what follows the file', sliceOf(source, start + end, source.size));
      }
    }),
};

class Judge implements Hdf5Visitor {
  constructor(
    private readonly source: ByteSource,
    private readonly context: Context,
  ) {}

  async attribute(object: string, name: string, values: readonly Buffer[], isText: boolean): Promise<void> {
    const { context } = this;
    const where = [object, name].filter((part) => part !== '').join(' ');
    for (const value of values) {
      const text = value.toString(isText ? 'utf8' : 'latin1');
      context.text(where, text);
      if (object === '' && isText) context.fact(shownName(name), shownName(text));
      if (/^\s*[[{]/.test(text) && /class_name|\\u/i.test(text))
        await judgeKerasConfig(value, shownName(where), context);
      else if (!isText) await context.inspect(where, bufferSource(value));
    }
  }

  link(name: string, target: string, file: string | undefined): void {
    const { context } = this;
    context.text(name, target);
    if (file === undefined) return;
    context.text(name, file);
    context.report({
      rule: 'file-access',
      message: `${shownName(name)} is ${shownName(target)} in another file: ${shownName(file)}.`,
      subject: name,
    });
  }

  async dataset(name: string, dataset: Dataset): Promise<void> {
    const { context } = this;
    const { shape, size, elements, external, virtual, pieces } = dataset;
    const shown = shownName(name);
    context.fact(`dataset ${shown}`, `[${shape.join(', ')}] of ${size} bytes`);
    for (const file of external) {
      context.text(name, file);
      context.report({
        rule: 'file-access',
        message: `The data of ${shown} is read from ${shownName(file)}.`,
        subject: name,
      });
    }
    if (virtual !== undefined && virtual !== '.')
      context.report({
        rule: 'file-access',
        message: `${shown} is put together from other datasets${virtual === '' ? '' : `, of ${shownName(virtual)}`}.`,
        subject: name,
      });
    for (const id of dataset.filters)
      if (!filters.has(id) && (id < registered.from || id > registered.to))
        malformed(
          context,
          `filter ${id}`,
          `${shown} goes through the filter ${id}, which is not known: a loader looks for a library for it.`,
        );
    const bytes = elements * size;
    if (bytes > promise.bytes && bytes > promise.times * this.source.size)
      malformed(
        context,
        'size',
        `${shown} promises ${bytes} bytes in a file of ${this.source.size}: making room for them can exhaust memory.`,
      );
    if (dataset.kind === 'other') return;
    if (dataset.inside !== undefined) await this.contents(name, bufferSource(dataset.inside), dataset);
    if (pieces === undefined) {
      context.report({
        rule: 'not-understood',
        severity: 'medium',
        message: `The text or bytes of ${shown} are stored in a way that is not read.`,
        subject: name,
      });
      return;
    }
    if (dataset.filters.length === 0) {
      for (const { offset, length } of pieces) await this.contents(name, sliceOf(this.source, offset, length), dataset);
    } else if (pieces.length > 0)
      await this.contents(name, bufferSource(await this.unpacked(name, dataset, pieces)), dataset);
  }

  /** The start of what the chunks of a dataset hold. */
  private async unpacked(name: string, { filters: through, size }: Dataset, pieces: readonly Piece[]): Promise<Buffer> {
    const plain = through.every((id) => id === deflate || id === checksum || id === shuffle);
    const parts: Buffer[] = [];
    let total = 0;
    for (const { offset, length } of plain ? pieces : []) {
      const packed = await this.source.read(offset, Math.min(length, maxInflated));
      const shuffled = through.includes(deflate) ? await unzipped(packed) : packed;
      if (shuffled === undefined) break;
      const part = through.includes(shuffle) ? inOrder(shuffled, size) : shuffled;
      this.context.unpack(part.length);
      parts.push(part);
      total += part.length;
      if (total >= maxInflated) return Buffer.concat(parts);
    }
    if (parts.length < pieces.length)
      this.context.report({
        rule: 'not-understood',
        severity: 'medium',
        message: `The text or bytes of ${shownName(name)} could not be unpacked.`,
        subject: name,
      });
    return Buffer.concat(parts);
  }

  private async contents(name: string, source: ByteSource, dataset: Dataset): Promise<void> {
    const { kind, size } = dataset;
    if (kind.endsWith('elsewhere')) {
      await dataset.refer(source);
      return;
    }
    if (kind === 'text') {
      const step = Math.max(1, Math.floor((1 << 20) / size)) * size;
      for (let at = 0; at < source.size; at += step)
        this.context.text(name, textsOf(await source.read(at, step), size).join('\n'));
    }
    const [first = 0] = await source.read(0, 1);
    if (kind === 'bytes' || first >= 0x80) await this.context.inspect(name, source);
  }
}

/** Shuffling puts the first bytes of all elements in front, then the second ones; what is no whole element stays behind. */
function inOrder(bytes: Buffer, size: number): Buffer {
  const count = Math.floor(bytes.length / Math.max(1, size));
  if (size <= 1 || count <= 1) return bytes;
  const elements = Buffer.from(bytes);
  for (let byte = 0, from = 0; byte < size; byte++)
    for (let i = 0; i < count; i++) elements[i * size + byte] = bytes[from++] ?? 0;
  return elements;
}

async function unzipped(bytes: Buffer): Promise<Buffer | undefined> {
  try {
    return await inflated(bytes, { maxOutputLength: maxInflated });
  } catch {
    // Not deflated after all, or larger than any text.
    return undefined;
  }
}

/** Texts of a fixed length, less what fills them up. */
function textsOf(bytes: Buffer, size: number): string[] {
  const texts: string[] = [];
  for (let at = 0; at < bytes.length && size > 0; at += size)
    texts.push(bytes.toString('utf8', at, at + size).replace(/[\0 ]+$/, ''));
  return texts;
}
