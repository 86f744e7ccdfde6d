import { FormatError } from '../cursor';
import type { ByteSource } from '../source';
import { Fields } from './fields';

export const signature = Buffer.from('\x89HDF\r\n\x1a\n', 'latin1');
const largestRecord = 1 << 26;
const defined = 2 ** 53;

/** The bytes of an HDF5 file by the addresses that are written in it. */
export class Hdf5File {
  /** Bytes of an address, and of a length. */
  offsetBytes = 8;
  lengthBytes = 8;
  /** Where addresses count from: what comes before is the user block. */
  base = 0;
  /** Where the file says that it ends: libraries disagree on whether the user block counts. */
  end = 0;
  /** Of the header of the root group. */
  root = 0;

  private constructor(readonly source: ByteSource) {}

  /** The file whose signature lies at `start`. */
  static async open(source: ByteSource, start: number): Promise<Hdf5File> {
    const file = new Hdf5File(source);
    const head = new Fields(await source.read(start, 256), start);
    head.skip(signature.length);
    const version = head.uint(1);
    if (version > 3) throw new FormatError(`its superblock is of version ${version}`, start + 8);
    if (version < 2) {
      head.skip(4);
      file.offsetBytes = head.uint(1);
      file.lengthBytes = head.uint(1);
      head.skip(version === 1 ? 13 : 9);
    } else {
      file.offsetBytes = head.uint(1);
      file.lengthBytes = head.uint(1);
      head.skip(1);
    }
    for (const width of [file.offsetBytes, file.lengthBytes])
      if (![2, 4, 8].includes(width)) throw new FormatError(`its addresses have ${width} bytes`, start + 9);
    const { offsetBytes: o } = file;
    head.skip(o);
    // The library takes the place of the signature, whatever the base address says.
    file.base = start;
    head.skip(o);
    file.end = head.uint(o);
    if (version < 2) head.skip(2 * o);
    file.root = head.uint(o);
    return file;
  }

  isDefined(address: number): boolean {
    return address < Math.min(defined, 256 ** this.offsetBytes - 1);
  }

  /** The record of `length` bytes at an address. */
  async record(address: number, length: number): Promise<Fields> {
    const offset = this.offset(address);
    if (!(length <= largestRecord)) throw new FormatError(`a record has ${length} bytes`, offset);
    const bytes = await this.source.read(offset, length);
    if (bytes.length < length) throw new FormatError(`${length} bytes should lie here, and ${bytes.length} do`, offset);
    return new Fields(bytes, offset);
  }

  /** Up to `length` bytes at an address. */
  async upTo(address: number, length: number): Promise<Fields> {
    const offset = this.offset(address);
    return new Fields(await this.source.read(offset, length), offset);
  }

  offset(address: number): number {
    const offset = this.base + address;
    if (!(offset < this.source.size)) throw new FormatError(`an address (${address}) lies behind its end`, 0);
    return offset;
  }
}
