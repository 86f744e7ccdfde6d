import { bufferSource, sliceOf, type ByteSource } from '../source';
import { unbzip2 } from '../unpack/bzip2';
import { unzstdFrames } from '../unpack';
import { inflate } from '../unpack/deflate';
import { UnpackError } from '../unpack/error';
import { PackedInput } from '../unpack/input';
import { LzmaDecoder } from '../unpack/lzma';
import { unpackedSource, type UnpackedSource, type Unpacking } from '../unpack/unpacked-source';
import { lzma2 } from '../unpack/xz';
import { readHeader, type Folder, type Header } from './header';

/** A part of a 7z archive: members that are packed together, and can be read until the next part is asked for. */
export interface SevenzipPart {
  readonly members: readonly { readonly name: string; readonly source: ByteSource }[];
  /** Why they can't be had to their end. */
  readonly problem: string | undefined;
}

export const isSevenzip = (head: Buffer): boolean => head.toString('hex', 0, 6) === '377abcaf271c';

const startBytes = 32;
const maxHeader = 64 * 2 ** 20;
/** A header that is packed may be packed once more; no writer does it again. */
const maxEncodings = 4;

/**
 * The content of a 7z archive of one coder a folder, as its parts: filters, encryption and PPMd are not read. Throws an `UnpackError`
 * where the header can't be read. `spend` is told what is unpacked.
 */
export async function* walkSevenzip(
  source: ByteSource,
  spend: (bytes: number) => void,
): AsyncGenerator<SevenzipPart, void, undefined> {
  const { folders, names, filled } = await headerOf(source, spend);
  const members = names.filter((_, index) => filled[index] ?? true);
  let at = 0;
  for (const folder of folders) {
    const own = folder.sizes.map((_, index) => members[at + index] ?? `(member ${at + index + 1})`);
    at += own.length;
    let content: UnpackedSource;
    try {
      content = await unpackedSource(unpackFolder(source, folder), spend);
    } catch (error) {
      if (!(error instanceof UnpackError)) throw error;
      yield { members: [], problem: `${own.slice(0, 3).join(', ')}: ${error.message}` };
      continue;
    }
    try {
      yield partOf(content, folder, own);
    } finally {
      await content.close();
    }
  }
}

function partOf(content: UnpackedSource, { sizes }: Folder, names: readonly string[]): SevenzipPart {
  let offset = 0;
  const members = names.map((name, index) => {
    const size = sizes[index] ?? 0;
    const member = { name, source: sliceOf(content, offset, size) };
    offset += size;
    return member;
  });
  return { members, problem: content.problem ?? (content.size < offset ? 'it is shorter than it says' : undefined) };
}

async function headerOf(source: ByteSource, spend: (bytes: number) => void): Promise<Header> {
  const start = await source.read(0, startBytes);
  if (start.length < startBytes) throw new UnpackError('it is cut off');
  const [offset, size] = [Number(start.readBigUInt64LE(12)), Number(start.readBigUInt64LE(20))];
  if (size === 0) return { folders: [], names: [], filled: [] };
  let header: ByteSource = sliceOf(source, startBytes + offset, size);
  for (let round = 0; round < maxEncodings; round++) {
    if (header.size > maxHeader) throw new UnpackError(`its header has ${header.size} bytes`);
    const read = readHeader(await header.read(0, header.size));
    if (!('encoded' in read)) return read;
    const { encoded } = read;
    header = await unpackedHeader(unpackFolder(source, encoded), spend);
  }
  throw new UnpackError('its header is packed too often');
}

async function unpackedHeader(stream: Unpacking, spend: (bytes: number) => void): Promise<ByteSource> {
  const header = await unpackedSource(stream, spend);
  try {
    if (header.size > maxHeader) throw new UnpackError(`its header has ${header.size} bytes`);
    return bufferSource(await header.read(0, header.size));
  } finally {
    await header.close();
  }
}

async function* unpackFolder(source: ByteSource, { coders, offset, packedSize, size }: Folder): Unpacking {
  const [coder] = coders;
  if (coder === undefined || coders.length > 1) throw new UnpackError('it is packed with filters that are not read');
  const packed = sliceOf(source, startBytes + offset, packedSize);
  const { method, properties } = coder;
  switch (method) {
    case '00':
      for (let at = 0; at < packed.size; at += 1 << 20) yield await packed.read(at, 1 << 20);
      return packed.size;
    case '21': {
      const input = new PackedInput(packed);
      yield* lzma2(input, properties[0] ?? 0);
      return input.offset;
    }
    case '030101': {
      if (properties.length < 5) throw new UnpackError('its properties are none');
      const input = new PackedInput(packed);
      const decoder = new LzmaDecoder(input, Math.min(properties.readUInt32LE(1), size));
      decoder.properties(properties[0] ?? 0);
      await decoder.begin();
      yield* decoder.decode(size);
      return input.offset;
    }
    case '040108':
      return yield* inflate(packed, 'raw');
    case '040202':
      return yield* unbzip2(packed);
    case '04f71101':
      return yield* unzstdFrames(packed);
    default:
      throw new UnpackError(`it is packed by method ${method}, which is not read`);
  }
}
