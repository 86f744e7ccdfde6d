import { FormatError } from '../cursor';
import { Fields } from './fields';
import type { Hdf5File } from './file';

/** Names of an old group, by their offset. */
export class LocalHeap {
  private constructor(
    private readonly file: Hdf5File,
    private readonly address: number,
    private readonly size: number,
  ) {}

  static async open(file: Hdf5File, address: number): Promise<LocalHeap> {
    const head = await file.record(address, 8 + 2 * file.lengthBytes + file.offsetBytes);
    head.expect('HEAP');
    head.skip(4);
    const size = head.uint(file.lengthBytes);
    head.skip(file.lengthBytes);
    return new LocalHeap(file, head.uint(file.offsetBytes), size);
  }

  async text(offset: number): Promise<string> {
    if (offset >= this.size) throw new FormatError('a name lies outside its heap', this.file.base + this.address);
    return (await this.file.upTo(this.address + offset, Math.min(this.size - offset, 65_536))).terminated();
  }
}

const largestObject = 1 << 26;

/** Values that lie elsewhere than their element: strings of variable length. */
export class GlobalHeap {
  private collection = new Map<number, { at: number; length: number }>();
  private fields = new Fields(Buffer.alloc(0), 0);
  private address = -1;

  constructor(private readonly file: Hdf5File) {}

  async value(address: number, index: number): Promise<Buffer> {
    if (address !== this.address) await this.load(address);
    const found = this.collection.get(index);
    if (found === undefined) throw new FormatError('a value is missing in its heap', this.file.offset(address));
    return this.fields.bytes.subarray(found.at, found.at + found.length);
  }

  private async load(address: number): Promise<void> {
    const { file } = this;
    const head = await file.record(address, 8 + file.lengthBytes);
    head.expect('GCOL');
    head.skip(4);
    const size = head.uint(file.lengthBytes);
    if (size > largestObject) throw new FormatError(`a heap has ${size} bytes`, head.base);
    const fields = await file.record(address, size);
    const collection = new Map<number, { at: number; length: number }>();
    fields.skip(head.at);
    while (fields.left >= 8 + file.lengthBytes) {
      const index = fields.uint(2);
      fields.skip(6);
      const length = fields.uint(file.lengthBytes);
      if (index === 0) break;
      if (length > fields.left) throw new FormatError('a value is cut off in its heap', fields.base + fields.at);
      collection.set(index, { at: fields.at, length });
      fields.skip(Math.min(fields.left, Math.ceil(length / 8) * 8));
    }
    [this.collection, this.fields, this.address] = [collection, fields, address];
  }
}

/** Links and attributes of an object that has many: blocks whose sizes double from row to row. */
export class FractalHeap {
  private constructor(
    private readonly file: Hdf5File,
    private readonly shape: {
      readonly filtered: boolean;
      readonly width: number;
      readonly startBytes: number;
      readonly maxDirectBytes: number;
      readonly offsetBits: number;
      readonly maxObject: number;
      readonly root: number;
      readonly rows: number;
    },
  ) {}

  static async open(file: Hdf5File, address: number): Promise<FractalHeap> {
    const { offsetBytes: o, lengthBytes: l } = file;
    const head = await file.upTo(address, 256);
    head.expect('FRHP');
    head.skip(3);
    const filterBytes = head.uint(2);
    head.skip(1);
    const maxObject = head.uint(4);
    head.skip(l + o + l + o + 8 * l);
    const width = head.uint(2);
    const [startBytes, maxDirectBytes] = [head.uint(l), head.uint(l)];
    const offsetBits = head.uint(2);
    head.skip(2);
    const root = head.uint(o);
    const rows = head.uint(2);
    if (
      width === 0 ||
      width > 1_024 ||
      startBytes === 0 ||
      offsetBits > 64 ||
      rows > 64 ||
      maxDirectBytes > largestObject
    )
      throw new FormatError('a heap has an impossible shape', head.base);
    return new FractalHeap(file, {
      filtered: filterBytes > 0,
      width,
      startBytes,
      maxDirectBytes,
      offsetBits,
      maxObject,
      root,
      rows,
    });
  }

  /** The object that an id names. */
  async object(id: Buffer): Promise<Fields> {
    const { file, shape } = this;
    const fields = new Fields(id, file.base);
    const kind = (fields.uint(1) >> 4) & 3;
    if (kind === 2) {
      const length = ((id[0] ?? 0) & 0x0f) + 1;
      return new Fields(fields.take(Math.min(length, fields.left)), file.base);
    }
    if (kind !== 0 || shape.filtered)
      throw new FormatError('an object of a heap lies where it is not looked for', file.offset(shape.root));
    const offset = fields.uint(Math.ceil(shape.offsetBits / 8));
    const length = fields.uint(Math.min(fields.left, bytesFor(Math.min(shape.maxObject, shape.maxDirectBytes))));
    const block =
      shape.rows === 0 ? { address: shape.root, start: 0 } : await this.find(shape.root, shape.rows, 0, offset, 0);
    return file.record(block.address + (offset - block.start), length);
  }

  /** The direct block that holds an offset of the heap. */
  private async find(
    address: number,
    rows: number,
    start: number,
    offset: number,
    depth: number,
  ): Promise<{ address: number; start: number }> {
    const { file, shape } = this;
    if (depth > 16) throw new FormatError('a heap is nested too deeply', file.offset(address));
    const directRows = Math.log2(shape.maxDirectBytes / shape.startBytes) + 2;
    const head = 5 + file.offsetBytes + Math.ceil(shape.offsetBits / 8);
    const block = await file.record(address, head + rows * shape.width * file.offsetBytes);
    block.expect('FHIB');
    block.at = head;
    let at = start;
    for (let row = 0; row < rows; row++) {
      const size = shape.startBytes * 2 ** Math.max(0, row - 1);
      for (let column = 0; column < shape.width; column++) {
        const child = block.uint(file.offsetBytes);
        if (offset < at + size) {
          if (!file.isDefined(child)) throw new FormatError('an object lies in no block of its heap', block.base);
          if (row < directRows) return { address: child, start: at };
          const inner = Math.log2(size / shape.startBytes / shape.width) + 1;
          return this.find(child, inner, at, offset, depth + 1);
        }
        at += size;
      }
    }
    throw new FormatError('an object lies outside its heap', block.base);
  }
}

function bytesFor(value: number): number {
  return Math.floor(Math.log2(Math.max(1, value)) / 8) + 1;
}
