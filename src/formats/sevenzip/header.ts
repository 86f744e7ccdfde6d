import { UnpackError } from '../unpack/error';

/** How one run of packed bytes is unpacked; several members may lie in it, one after the other. */
export interface Folder {
  /** Method and properties; more than one where a filter stands before it. */
  readonly coders: readonly { readonly method: string; readonly properties: Buffer }[];
  /** Of what it is unpacked from; of its first part where it has several. */
  readonly offset: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of its members. */
  readonly sizes: readonly number[];
}

export interface Header {
  readonly folders: readonly Folder[];
  /** Of all members, empty ones among them; `filled` says which have content, in the order of the folders' sizes. */
  readonly names: readonly string[];
  readonly filled: readonly boolean[];
}

/** Numbers of properties; source: 7zFormat.txt of the LZMA SDK. */
const id = {
  end: 0,
  header: 1,
  archiveProperties: 2,
  additionalStreams: 3,
  mainStreams: 4,
  files: 5,
  packInfo: 6,
  unpackInfo: 7,
  subStreams: 8,
  size: 9,
  digests: 10,
  folder: 11,
  unpackSizes: 12,
  counts: 13,
  emptyStream: 14,
  names: 17,
  encodedHeader: 23,
} as const;

/** More than a file may have members. */
const maxCount = 200_000;

const damaged = (what: string): UnpackError => new UnpackError(`its header can't be read: ${what}`);

/** Reads a header; one that is packed itself is given as the folder that it lies in. */
export function readHeader(bytes: Buffer): Header | { readonly encoded: Folder } {
  const fields = new Fields(bytes);
  const kind = fields.byte();
  if (kind === id.encodedHeader) {
    const [encoded] = readStreams(fields);
    if (encoded === undefined) throw damaged('it is packed in nothing');
    return { encoded };
  }
  if (kind !== id.header) throw damaged(`it begins with ${kind}`);
  let folders: Folder[] = [];
  let files: Pick<Header, 'names' | 'filled'> = { names: [], filled: [] };
  for (let property = fields.byte(); property !== id.end; property = fields.byte()) {
    if (property === id.mainStreams) folders = readStreams(fields);
    else if (property === id.files) files = readFiles(fields);
    else if (property === id.archiveProperties) while (fields.byte() !== id.end) fields.take(fields.number());
    else throw damaged(`it has a property ${property}`);
  }
  return { folders, ...files };
}

function readStreams(fields: Fields): Folder[] {
  let offset = 0;
  let packedSizes: number[] = [];
  let folders: UnpackedFolder[] = [];
  let sizes: number[][] | undefined;
  for (let property = fields.byte(); property !== id.end; property = fields.byte()) {
    if (property === id.packInfo) ({ offset, packedSizes } = readPackInfo(fields));
    else if (property === id.unpackInfo) folders = readFolders(fields);
    else if (property === id.subStreams) sizes = readSubStreams(fields, folders);
    else throw damaged(`its streams have a property ${property}`);
  }
  let stream = 0;
  let at = offset;
  return folders.map(({ coders, inputs, size }, index) => {
    const start = at;
    const packedSize = packedSizes[stream] ?? 0;
    for (const packed of packedSizes.slice(stream, stream + inputs)) at += packed;
    stream += inputs;
    return { coders, offset: start, packedSize, size, sizes: sizes === undefined ? [size] : (sizes[index] ?? []) };
  });
}

function readPackInfo(fields: Fields): { offset: number; packedSizes: number[] } {
  const offset = fields.number();
  const count = fields.count();
  let packedSizes: number[] = [];
  for (let property = fields.byte(); property !== id.end; property = fields.byte()) {
    if (property === id.size) packedSizes = Array.from({ length: count }, () => fields.number());
    else if (property === id.digests) fields.digests(count);
    else throw damaged(`its packed streams have a property ${property}`);
  }
  return { offset, packedSizes };
}

interface UnpackedFolder {
  readonly coders: Folder['coders'];
  /** How many packed streams it is made of. */
  readonly inputs: number;
  readonly size: number;
  readonly summed: boolean;
}

function readFolders(fields: Fields): UnpackedFolder[] {
  if (fields.byte() !== id.folder) throw damaged('its folders are missing');
  const count = fields.count();
  if (fields.byte() !== 0) throw damaged('its folders lie elsewhere');
  const folders = Array.from({ length: count }, () => readFolder(fields));
  if (fields.byte() !== id.unpackSizes) throw damaged('the sizes of its folders are missing');
  const sized = folders.map(({ coders, inputs, outputs, last }) => {
    const sizes = Array.from({ length: outputs }, () => fields.number());
    return { coders, inputs, size: sizes[last] ?? 0 };
  });
  let summed: boolean[] = [];
  for (let property = fields.byte(); property !== id.end; property = fields.byte()) {
    if (property !== id.digests) throw damaged(`its folders have a property ${property}`);
    summed = fields.digests(count);
  }
  return sized.map((folder, index) => ({ ...folder, summed: summed[index] ?? false }));
}

const maxCoders = 32;

function readFolder(fields: Fields): { coders: Folder['coders']; inputs: number; outputs: number; last: number } {
  const count = fields.count(maxCoders);
  let inputs = 0;
  let outputs = 0;
  const coders = Array.from({ length: count }, () => {
    const flags = fields.byte();
    const method = fields.take(flags & 15).toString('hex');
    inputs += flags & 16 ? fields.count(maxCoders) : 1;
    outputs += flags & 16 ? fields.count(maxCoders) : 1;
    return { method, properties: flags & 32 ? fields.take(fields.number()) : Buffer.alloc(0) };
  });
  const bound = new Set<number>();
  for (let pair = 1; pair < outputs; pair++) {
    fields.number();
    bound.add(fields.number());
  }
  const packed = inputs - Math.max(0, outputs - 1);
  if (packed > 1) for (let index = 0; index < packed; index++) fields.number();
  const last = Array.from({ length: outputs }, (_, index) => index).find((index) => !bound.has(index)) ?? 0;
  return { coders, inputs: packed, outputs, last };
}

function readSubStreams(fields: Fields, folders: readonly UnpackedFolder[]): number[][] {
  let counts = folders.map(() => 1);
  let property = fields.byte();
  if (property === id.counts) {
    counts = folders.map(() => fields.count());
    property = fields.byte();
  }
  if (counts.reduce((sum, count) => sum + count, 0) > maxCount) throw damaged('it has too many members');
  const sizes = folders.map(({ size }, folder) => {
    const count = counts[folder] ?? 0;
    if (count === 0) return [];
    const stated = property === id.size ? Array.from({ length: count - 1 }, () => fields.number()) : [];
    return [...stated, size - stated.reduce((sum, own) => sum + own, 0)];
  });
  if (property === id.size) property = fields.byte();
  // The sum of a folder is that of its one member.
  while (property !== id.end) {
    if (property !== id.digests) throw damaged(`its members have a property ${property}`);
    fields.digests(counts.reduce((sum, count, at) => sum + (count === 1 && folders[at]?.summed ? 0 : count), 0));
    property = fields.byte();
  }
  return sizes;
}

function readFiles(fields: Fields): Pick<Header, 'names' | 'filled'> {
  const count = fields.count();
  let names: string[] = [];
  let filled = Array.from({ length: count }, () => true);
  for (let property = fields.number(); property !== id.end; property = fields.number()) {
    const content = new Fields(fields.take(fields.number()));
    if (property === id.emptyStream) filled = content.bits(count).map((empty) => !empty);
    else if (property === id.names) {
      if (content.byte() !== 0) throw damaged('its names lie elsewhere');
      names = content.rest().toString('utf16le').split('\0').slice(0, count);
    }
  }
  return { names, filled };
}

class Fields {
  private at = 0;

  constructor(private readonly bytes: Buffer) {}

  byte(): number {
    const value = this.bytes[this.at];
    if (value === undefined) throw damaged('it is cut off');
    this.at++;
    return value;
  }

  take(length: number): Buffer {
    if (!(this.at + length <= this.bytes.length)) throw damaged('it is cut off');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  rest(): Buffer {
    return this.bytes.subarray(this.at);
  }

  /** The bits set in front of the first byte say how many bytes follow. */
  number(): number {
    const first = this.byte();
    let value = 0;
    for (let index = 0, mask = 0x80; index < 8; index++, mask >>= 1) {
      if ((first & mask) === 0) return value + (first & (mask - 1)) * 2 ** (8 * index);
      value += this.byte() * 2 ** (8 * index);
    }
    return value;
  }

  count(most = maxCount): number {
    const value = this.number();
    if (value > most) throw damaged(`it counts ${value}`);
    return value;
  }

  bits(count: number): boolean[] {
    let byte = 0;
    return Array.from({ length: count }, (_, index) => {
      if (index % 8 === 0) byte = this.byte();
      return ((byte >> (7 - (index % 8))) & 1) === 1;
    });
  }

  /** Passes over the sums of so many streams, and answers which of them have one. */
  digests(count: number): boolean[] {
    const known = this.byte() === 0 ? this.bits(count) : Array.from({ length: count }, () => true);
    this.take(4 * known.filter(Boolean).length);
    return known;
  }
}
