import { firstNonZero, maxPadding, sliceOf, type ByteSource } from '../../../formats/source';
import {
  packingsOf,
  UnpackError,
  unpackedSource,
  unzstdFrames,
  type Packing,
  type UnpackedSource,
} from '../../../formats/unpack';
import { unbzip2 } from '../../../formats/unpack/bzip2';
import { unlzmaZip, unxz } from '../../../formats/unpack/xz';
import type { Unpackers } from '../../../formats/zip/loose-content';
import type { Context, Reader } from '../reader';

/** What zip members may be packed by beside deflate, by the method's number. */
export const unpackers: Unpackers = {
  12: unbzip2,
  14: unlzmaZip,
  93: unzstdFrames,
  95: unxz,
};

/** A file packed whole: gzip and its like. */
export const packedReader: Reader = {
  format: 'packed file',
  fits: ({ source, head }) => {
    const found = packingsOf(source, head);
    return found instanceof Promise ? found.then(nameOf) : nameOf(found);
  },
  async read(source, context) {
    const head = await source.read(0, 64 * 1024);
    for (const packing of await packingsOf(source, head)) await readPacked(packing, source, context);
  },
};

const nameOf = ([first]: readonly Packing[]): string | false => first?.name ?? false;

async function readPacked({ name, unpack }: Packing, source: ByteSource, context: Context): Promise<void> {
  const lost = (problem: string): void => {
    context.report({
      rule: 'not-understood',
      message: `What is packed by ${name} can't be read to its end: ${problem}. A loader may have used what came before.`,
      subject: name,
    });
  };
  let content: UnpackedSource;
  try {
    content = await unpackedSource(unpack(source), (bytes) => {
      context.unpack(bytes);
    });
  } catch (error) {
    if (!(error instanceof UnpackError)) throw error;
    lost(error.message);
    return;
  }
  try {
    await context.inspect(`(${name})`, content);
  } finally {
    await content.close();
  }
  if (content.problem !== undefined) lost(content.problem);
  else await readRest(source, content.packedSize, context);
}

/** Behind the packed data nothing belongs but zeros. */
async function readRest(source: ByteSource, from: number, context: Context): Promise<void> {
  const start = await firstNonZero(source, from, maxPadding);
  if (start === undefined && source.size - from <= maxPadding) return;
  context.report({
    rule: 'deceptive-container',
    severity: start === undefined ? 'high' : 'medium',
    message: `${source.size - from} bytes follow the packed data.`,
    offset: from,
    subject: 'rest',
  });
  if (start !== undefined) await context.inspect(`(bytes from ${start})`, sliceOf(source, start, source.size));
}
