import { sliceOf, type ByteSource } from '../../../formats/source';
import {
  packings,
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
  fits: ({ head }) => packings.find(({ fits }) => fits(head))?.name ?? false,
  async read(source, context) {
    const head = await source.read(0, 64 * 1024);
    for (const packing of packings) if (packing.fits(head)) await readPacked(packing, source, context);
  },
};

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
  const rest = sliceOf(source, from, source.size);
  const start = await rest.read(0, 4_096);
  if (start.every((byte) => byte === 0)) return;
  context.report({
    rule: 'deceptive-container',
    severity: 'medium',
    message: `${rest.size} bytes follow the packed data.`,
    offset: from,
    subject: 'rest',
  });
  await context.inspect(`(bytes from ${from})`, rest);
}
