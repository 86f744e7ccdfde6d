import { FormatError } from '../cursor';
import { piecesOf, type ByteSource } from '../source';
import { Fields } from './fields';
import { Hdf5File, signature } from './file';
import { message, readHeader, type Message } from './header';
import { FractalHeap, GlobalHeap, LocalHeap } from './heaps';
import { leavesOf, recordsOf } from './trees';
import { readDataspace, readDatatype, readFilters, readLayout, type Datatype, type Layout } from './types';

/** Where the data of a dataset lies when it lies in the file, piece by piece, in the order that the file gives. */
export interface Piece {
  readonly offset: number;
  readonly length: number;
}

export interface Dataset {
  readonly kind: Datatype['kind'];
  /** Bytes of an element. */
  readonly size: number;
  readonly elements: number;
  readonly shape: readonly number[];
  readonly filters: readonly number[];
  /** Files that hold its data. */
  readonly external: readonly string[];
  /** Files that it is put together from; '.' is this one. Undefined where it isn't virtual. */
  readonly virtual: string | undefined;
  /** Bytes inside its header. */
  readonly inside: Buffer | undefined;
  /** Of text and bytes only; undefined when its index is of a kind that is not read. */
  readonly pieces: readonly Piece[] | undefined;
  /** Looks up what these of its elements refer to; it comes as an attribute without a name. Of texts and bytes elsewhere only. */
  refer(elements: ByteSource): Promise<void>;
}

/** What a file holds, object by object. Names are paths from the root: `/model_weights/dense`. */
export interface Hdf5Visitor {
  /** `values`: what of it is text or bytes. */
  attribute(object: string, name: string, values: readonly Buffer[], isText: boolean): Promise<void>;
  dataset(name: string, dataset: Dataset): Promise<void>;
  /** A link to a place in this file, or in another one. */
  link(name: string, target: string, file: string | undefined): void;
}

const maxObjects = 200_000;
const maxPath = 1_024;
const maxPieces = 100_000;
const maxValues = 1_000_000;

/** Where the superblock lies: at the start, or behind a user block of a power of two. */
export async function hdf5Start(source: ByteSource): Promise<number | undefined> {
  for (let at = 0; at + signature.length <= source.size; at = at === 0 ? 512 : at * 2) {
    if ((await source.read(at, signature.length)).equals(signature)) return at;
    if (at > 1 << 30) return undefined;
  }
  return undefined;
}

/** Walks all objects of an HDF5 file without following a link to another one. Throws `FormatError`. Answers where the file says that it ends. */
export async function walkHdf5(source: ByteSource, start: number, visitor: Hdf5Visitor): Promise<number> {
  const file = await Hdf5File.open(source, start);
  await new Walk(file, visitor).run();
  return file.end;
}

class Walk {
  private readonly seen = new Set<number>();
  private readonly heap: GlobalHeap;
  private valuesLeft = maxValues;

  constructor(
    private readonly file: Hdf5File,
    private readonly visitor: Hdf5Visitor,
  ) {
    this.heap = new GlobalHeap(file);
  }

  async run(): Promise<void> {
    const open = [{ name: '', address: this.file.root }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (this.seen.has(next.address)) continue;
      this.seen.add(next.address);
      if (this.seen.size + open.length > maxObjects) throw new FormatError(`it has more than ${maxObjects} objects`, 0);
      for (const child of await this.object(next.name, next.address)) open.push(child);
    }
  }

  /** Answers the objects that a group holds. */
  private async object(name: string, address: number): Promise<{ name: string; address: number }[]> {
    const messages = await readHeader(this.file, address);
    const children: { name: string; address: number }[] = [];
    const child = (member: string, at: number): void => {
      children.push({ name: `${name}/${member}`.slice(0, maxPath), address: at });
    };
    for (const { type, fields, shared } of messages) {
      if (type === message.attribute && !shared) await this.attribute(name, fields);
      else if (type === message.attributeInfo) await this.denseAttributes(name, fields);
      else if (type === message.symbolTable) await this.oldGroup(name, fields, child);
      else if (type === message.link) this.link(name, fields, child);
      else if (type === message.linkInfo) await this.denseLinks(name, fields, child);
    }
    if (messages.some(({ type }) => type === message.layout)) await this.dataset(name, messages);
    return children;
  }

  private async oldGroup(
    name: string,
    fields: Fields,
    child: (member: string, address: number) => void,
  ): Promise<void> {
    const { file } = this;
    const [tree, heapAddress] = [fields.uint(file.offsetBytes), fields.uint(file.offsetBytes)];
    if (!file.isDefined(tree)) return;
    const heap = await LocalHeap.open(file, heapAddress);
    for await (const leaf of leavesOf(file, tree, file.lengthBytes)) {
      const head = await file.record(leaf.address, 8);
      head.expect('SNOD');
      head.skip(2);
      const count = head.uint(2);
      const entryBytes = 2 * file.offsetBytes + 24;
      const node = await file.record(leaf.address + 8, count * entryBytes);
      for (let i = 0; i < count; i++) {
        const entry = node.part(entryBytes);
        const member = await heap.text(entry.uint(file.offsetBytes));
        const address = entry.uint(file.offsetBytes);
        const cached = entry.uint(4);
        entry.skip(4);
        if (cached === 2) this.visitor.link(`${name}/${member}`, await heap.text(entry.uint(4)), undefined);
        else child(member, address);
      }
    }
  }

  private async denseLinks(
    name: string,
    fields: Fields,
    child: (member: string, address: number) => void,
  ): Promise<void> {
    const { file } = this;
    fields.skip(1);
    if ((fields.uint(1) & 1) !== 0) fields.skip(8);
    const [heapAddress, tree] = [fields.uint(file.offsetBytes), fields.uint(file.offsetBytes)];
    if (!file.isDefined(heapAddress) || !file.isDefined(tree)) return;
    const heap = await FractalHeap.open(file, heapAddress);
    for await (const record of recordsOf(file, tree)) {
      record.skip(4);
      this.link(name, await heap.object(record.take(Math.min(7, record.left))), child);
    }
  }

  private link(name: string, fields: Fields, child: (member: string, address: number) => void): void {
    fields.skip(1);
    const flags = fields.uint(1);
    const type = (flags & 8) !== 0 ? fields.uint(1) : 0;
    if ((flags & 4) !== 0) fields.skip(8);
    if ((flags & 16) !== 0) fields.skip(1);
    const member = fields.take(fields.uint(1 << (flags & 3))).toString('utf8');
    if (type === 0) child(member, fields.uint(this.file.offsetBytes));
    else {
      const value = fields.part(fields.uint(2));
      if (type === 1) this.visitor.link(`${name}/${member}`, value.bytes.toString('utf8'), undefined);
      else {
        // External links are 64; other kinds are of whoever made the file, and lead outside as well.
        if (type === 64) value.skip(1);
        const other = value.terminated();
        this.visitor.link(`${name}/${member}`, value.terminated(), other);
      }
    }
  }

  private async denseAttributes(name: string, fields: Fields): Promise<void> {
    const { file } = this;
    fields.skip(1);
    if ((fields.uint(1) & 1) !== 0) fields.skip(2);
    const [heapAddress, tree] = [fields.uint(file.offsetBytes), fields.uint(file.offsetBytes)];
    if (!file.isDefined(heapAddress) || !file.isDefined(tree)) return;
    const heap = await FractalHeap.open(file, heapAddress);
    for await (const record of recordsOf(file, tree)) await this.attribute(name, await heap.object(record.take(8)));
  }

  private async attribute(object: string, fields: Fields): Promise<void> {
    const version = fields.uint(1);
    if (version < 1 || version > 3) throw new FormatError(`an attribute is of version ${version}`, fields.base);
    const flags = fields.uint(1);
    const [nameBytes, typeBytes, spaceBytes] = [fields.uint(2), fields.uint(2), fields.uint(2)];
    if (version === 3) fields.skip(1);
    const padded = (length: number): number => (version === 1 ? Math.ceil(length / 8) * 8 : length);
    const name = fields.part(padded(nameBytes)).terminated();
    const type = await this.datatype(fields.part(padded(typeBytes)), version > 1 && (flags & 1) !== 0);
    const space = readDataspace(this.file, fields.part(padded(spaceBytes)));
    if (space === undefined) return;
    const elements = space.reduce((product, length) => product * length, 1);
    const values = await this.values(
      type,
      Math.min(elements, Math.floor(fields.left / Math.max(1, type.size))),
      fields,
    );
    if (values.length > 0) await this.visitor.attribute(object, name, values, type.kind.startsWith('text'));
  }

  /** A datatype; one that is shared lies in the header of an object of its own. */
  private async datatype(fields: Fields, shared: boolean): Promise<Datatype> {
    if (!shared) return readDatatype(fields);
    const version = fields.uint(1);
    fields.skip(version === 1 ? 7 : 1);
    if (version === 1) fields.skip(0);
    const messages = await readHeader(this.file, fields.uint(this.file.offsetBytes));
    const own = messages.find(({ type, shared: again }) => type === message.datatype && !again);
    return own === undefined ? { kind: 'other', size: 1 } : readDatatype(own.fields);
  }

  /** What of the elements is text or bytes. */
  private async values(type: Datatype, elements: number, fields: Fields): Promise<Buffer[]> {
    const values: Buffer[] = [];
    if (type.kind === 'other') return values;
    if (type.kind === 'bytes') return [fields.take(elements * type.size)];
    for (let i = 0; i < elements; i++) {
      const element = fields.part(type.size);
      if (--this.valuesLeft < 0) throw new FormatError(`it has more than ${maxValues} texts`, fields.base);
      if (type.kind === 'text') values.push(withoutPadding(element.bytes));
      else {
        const length = element.uint(4);
        const [address, index] = [element.uint(this.file.offsetBytes), element.uint(4)];
        if (length === 0 || !this.file.isDefined(address) || address === 0) continue;
        values.push((await this.heap.value(address, index)).subarray(0, length));
      }
    }
    return values;
  }

  private async dataset(name: string, messages: readonly Message[]): Promise<void> {
    const { file } = this;
    const of = (type: number): Message | undefined => messages.find((candidate) => candidate.type === type);
    const typed = of(message.datatype);
    const type =
      typed === undefined ? { kind: 'other' as const, size: 1 } : await this.datatype(typed.fields, typed.shared);
    const spaced = of(message.dataspace);
    const shape = spaced === undefined || spaced.shared ? [] : (readDataspace(file, spaced.fields) ?? [0]);
    const laid = of(message.layout);
    if (laid === undefined) return;
    const layout = readLayout(file, laid.fields);
    const filtered = of(message.filters);
    const filters = filtered === undefined || filtered.shared ? [] : readFilters(filtered.fields);
    const elsewhere = of(message.externalFiles);
    const elements = shape.reduce((product, length) => product * length, 1);
    const pieces = type.kind === 'other' ? [] : await this.pieces(layout);
    await this.visitor.dataset(name, {
      kind: type.kind,
      size: type.size,
      elements,
      shape,
      filters,
      external: elsewhere === undefined ? [] : await this.externalFiles(elsewhere.fields),
      virtual: layout.kind === 'virtual' ? await this.virtualSource(layout) : undefined,
      inside: layout.kind === 'inside' ? layout.bytes : undefined,
      pieces,
      refer: (elements) => this.referred(name, type, elements),
    });
  }

  /** Texts, or bytes, that the elements of a dataset refer to. */
  private async referred(name: string, type: Datatype, elements: ByteSource): Promise<void> {
    for await (const bytes of piecesOf(elements, 0, elements.size, Math.ceil((1 << 20) / type.size) * type.size)) {
      const values = await this.values(type, Math.floor(bytes.length / type.size), new Fields(bytes, 0));
      if (values.length > 0) await this.visitor.attribute(name, '', values, type.kind.startsWith('text'));
    }
  }

  private async pieces(layout: Layout): Promise<Piece[] | undefined> {
    const { file } = this;
    if (layout.kind === 'inside' || layout.kind === 'virtual') return [];
    if (!file.isDefined(layout.address)) return [];
    if (layout.kind === 'one piece') {
      if (layout.length === 0) return [];
      const offset = file.offset(layout.address);
      if (offset + layout.length > file.source.size)
        throw new FormatError(`${layout.length} bytes of a dataset should lie here`, offset);
      return [{ offset, length: layout.length }];
    }
    if (layout.index !== 'tree') return undefined;
    const pieces: Piece[] = [];
    for await (const { key, address } of leavesOf(file, layout.address, 8 + 8 * layout.rank)) {
      if (pieces.length >= maxPieces) return undefined;
      pieces.push({ offset: file.offset(address), length: key.uint(4) });
    }
    return pieces;
  }

  private async externalFiles(fields: Fields): Promise<string[]> {
    const { file } = this;
    fields.skip(6);
    const used = fields.uint(2);
    const heap = await LocalHeap.open(file, fields.uint(file.offsetBytes));
    const names: string[] = [];
    for (let i = 0; i < used; i++) {
      names.push(await heap.text(fields.uint(file.lengthBytes)));
      fields.skip(2 * file.lengthBytes);
    }
    return names;
  }

  /** The file of the first source; `''` when there is another one behind it, which nobody needs inside one file. */
  private async virtualSource({ address, index }: { address: number; index: number }): Promise<string> {
    const fields = new Fields(await this.heap.value(address, index), this.file.offset(address));
    fields.skip(1);
    const count = fields.uint(this.file.lengthBytes);
    const first = fields.terminated();
    return count === 1 || first !== '.' ? first : '';
  }
}

function withoutPadding(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0 || bytes[end - 1] === 0x20)) end--;
  return bytes.subarray(0, end);
}
