import { piecesOf, sliceOf, type ByteSource } from '../source';
import { inflate } from '../unpack/deflate';
import { UnpackError } from '../unpack/error';
import { unpackedSource, type Unpacking } from '../unpack/unpacked-source';
import { crc32 } from './crc32';
import type { LooseMember, ZipOddity } from './loose';

export interface LooseContent {
  /** What can be had of it; as it is packed where it can't be unpacked. */
  readonly source: ByteSource;
  /** Why this isn't all of it. */
  readonly problem: string | undefined;
  readonly oddities: readonly ZipOddity[];
  close(): Promise<void>;
}

/** What archives may be packed with beside deflate, and who unpacks it. */
export type Unpackers = Readonly<Partial<Record<number, (packed: ByteSource, size: number | undefined) => Unpacking>>>;

/** Bits 0 and 6: encrypted, strongly encrypted; 5: patches another file; 13: the local header is masked. */
const encryptedFlags = (1 << 0) | (1 << 6);
const otherFlags = (1 << 5) | (1 << 13);
/** A CRC is computed up to this size: of larger ones only weights are, and reading those takes time. */
const maxSummed = 64 * 2 ** 20;

/** Stored members are slices of the archive; others are unpacked. What the flags say is no reason not to look. */
export async function openMember(
  archive: ByteSource,
  member: LooseMember,
  unpackers: Unpackers,
  spend: (bytes: number) => void,
): Promise<LooseContent> {
  const { name, flags, method, packedSize, size, dataOffset } = member;
  const oddities: ZipOddity[] = [];
  const odd = (kind: string, message: string): void => {
    oddities.push({ kind, message, member: name, offset: dataOffset });
  };
  const packed = sliceOf(archive, dataOffset, packedSize);
  let source = packed;
  let problem: string | undefined;
  let close = (): Promise<void> => Promise.resolve();
  const unpack = method === 0 ? undefined : method === 8 ? raw : unpackers[method];
  if (unpack !== undefined) {
    try {
      const unpacked = await unpackedSource(unpack(packed, size), spend);
      source = unpacked;
      close = () => unpacked.close();
      problem = unpacked.problem;
      if (problem === undefined && size !== undefined && unpacked.packedSize < packedSize && packedSize > 0)
        odd('data after', `has ${packedSize - unpacked.packedSize} bytes behind its packed data`);
    } catch (error) {
      if (!(error instanceof UnpackError)) throw error;
      problem = error.message;
    }
  } else if (method !== 0) problem = `it is packed by method ${method}, which is not read`;

  const encrypted = (flags & encryptedFlags) !== 0;
  const summed = member.crc !== undefined && problem === undefined && source.size <= maxSummed;
  const sum = summed ? await sumOf(source) : undefined;
  if ((flags & otherFlags) !== 0) odd('flags', 'has flags that no reader agrees on');
  if (encrypted && sum !== undefined && sum === member.crc) odd('flags', 'is marked as encrypted and is not');
  else if (encrypted) problem = 'it is encrypted';
  else if (problem === undefined) {
    if (size !== undefined && source.size !== size)
      odd('size', `has ${source.size} of the ${size} bytes that it states`);
    else if (sum !== undefined && sum !== member.crc) odd('sum', 'does not have the CRC that it states');
  }
  return { source, problem, oddities, close };
}

const raw = (packed: ByteSource): Unpacking => inflate(packed, 'raw');

async function sumOf(source: ByteSource): Promise<number> {
  let sum = 0;
  for await (const piece of piecesOf(source)) sum = crc32(piece, sum);
  return sum;
}
