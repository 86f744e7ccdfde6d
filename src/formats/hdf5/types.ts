import { FormatError } from '../cursor';
import type { Fields } from './fields';
import type { Hdf5File } from './file';

/** What the elements of an attribute or dataset are. */
export interface Datatype {
  readonly kind: 'text' | 'texts elsewhere' | 'bytes' | 'bytes elsewhere' | 'other';
  /** Bytes of an element. */
  readonly size: number;
}

const [integer, fixedString, opaque, compound, variable, array] = [0, 3, 5, 6, 9, 10];

export function readDatatype(fields: Fields): Datatype {
  const first = fields.uint(1);
  const kind = first & 0x0f;
  const bits = fields.uint(3);
  const size = fields.uint(4);
  if (kind === fixedString) return { kind: 'text', size };
  if (kind === variable) {
    if ((bits & 0x0f) === 1) return { kind: 'texts elsewhere', size };
    return { kind: fields.left >= 8 && readDatatype(fields).size === 1 ? 'bytes elsewhere' : 'other', size };
  }
  // Compounds may hold text and numbers; as bytes they are looked through for both.
  if (kind === opaque || kind === compound || (kind === integer && size === 1)) return { kind: 'bytes', size };
  if (kind === array && size > 0) return { kind: 'bytes', size };
  return { kind: 'other', size };
}

/** The lengths of its dimensions: none for a single value, undefined for no value at all. */
export function readDataspace(file: Hdf5File, fields: Fields): number[] | undefined {
  const version = fields.uint(1);
  const rank = fields.uint(1);
  fields.skip(1);
  if (version === 1) fields.skip(5);
  else if (version === 2) {
    if (fields.uint(1) === 2) return undefined;
  } else throw new FormatError(`a dataspace is of version ${version}`, fields.base);
  return Array.from({ length: rank }, () => fields.uint(file.lengthBytes));
}

/** Numbers of the filters that the data of a dataset goes through. */
export function readFilters(fields: Fields): number[] {
  const version = fields.uint(1);
  const count = fields.uint(1);
  if (version === 1) fields.skip(6);
  return Array.from({ length: count }, () => {
    const id = fields.uint(2);
    const nameBytes = version === 1 || id >= 256 ? fields.uint(2) : 0;
    fields.skip(2);
    const values = fields.uint(2);
    fields.skip(Math.min(fields.left, nameBytes + values * 4 + (version === 1 && values % 2 === 1 ? 4 : 0)));
    return id;
  });
}

/** Where the data of a dataset lies. */
export type Layout =
  | { readonly kind: 'inside'; readonly bytes: Buffer }
  | { readonly kind: 'one piece'; readonly address: number; readonly length: number }
  | {
      readonly kind: 'chunks';
      readonly address: number;
      readonly rank: number;
      readonly index: 'tree' | 'other';
    }
  | { readonly kind: 'virtual'; readonly address: number; readonly index: number };

export function readLayout(file: Hdf5File, fields: Fields): Layout {
  const version = fields.uint(1);
  const { offsetBytes: o, lengthBytes: l } = file;
  if (version < 3) {
    const rank = fields.uint(1);
    const kind = fields.uint(1);
    fields.skip(5);
    const address = kind === 0 ? 0 : fields.uint(o);
    const dims = Array.from({ length: rank }, () => fields.uint(4));
    if (kind === 0) return { kind: 'inside', bytes: fields.take(fields.uint(4)) };
    if (kind === 1) return { kind: 'one piece', address, length: dims.reduce((product, n) => product * n, 1) };
    return { kind: 'chunks', address, rank, index: 'tree' };
  }
  const kind = fields.uint(1);
  if (kind === 0) return { kind: 'inside', bytes: fields.take(fields.uint(2)) };
  if (kind === 1) return { kind: 'one piece', address: fields.uint(o), length: fields.uint(l) };
  if (kind === 3) return { kind: 'virtual', address: fields.uint(o), index: fields.uint(4) };
  if (kind !== 2) throw new FormatError(`the layout of a dataset is of kind ${kind}`, fields.base);
  if (version === 3) {
    const rank = fields.uint(1);
    return { kind: 'chunks', address: fields.uint(o), rank, index: 'tree' };
  }
  const flags = fields.uint(1);
  const rank = fields.uint(1);
  const width = fields.uint(1);
  const sides = Array.from({ length: rank }, () => fields.uint(width));
  if (fields.uint(1) !== 1) return { kind: 'chunks', address: 0, rank, index: 'other' };
  // One chunk, which tells its length where that isn't the one of its elements.
  let length = sides.reduce((product, side) => product * side, 1);
  if ((flags & 2) !== 0) {
    length = fields.uint(l);
    fields.skip(4);
  }
  return { kind: 'one piece', address: fields.uint(o), length };
}
