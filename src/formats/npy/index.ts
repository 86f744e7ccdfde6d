import { isZero, type ByteSource } from '../source';
import { parseLiteral, type Literal } from './literal';

/** `numpy.save` begins files with it. */
export const npyMagic = Buffer.from('\x93NUMPY', 'latin1');

export interface NpyHeader {
  /** Elements. */
  readonly count: number;
  readonly shape: readonly number[];
  readonly element: NpyElement;
  /** The type as the file writes it. */
  readonly description: string;
  /** Where the elements begin. */
  readonly offset: number;
}

export interface NpyElement {
  readonly bytes: number;
  /** Some of it are Python objects: what follows the header is one pickle. */
  readonly objects: boolean;
  /** Some of it is text. */
  readonly text: boolean;
}

/** numpy itself refuses longer ones, unless told otherwise. */
const maxHeader = 1 << 20;

/** The header of the array that begins at the start of `source`, or what is wrong with it. */
export async function readNpyHeader(source: ByteSource): Promise<NpyHeader | string> {
  const start = await source.read(0, 12);
  const [major = 0] = start.subarray(6);
  if (start.length < 10) return 'it ends in the middle of its header';
  if (major < 1 || major > 3) return `its version is ${major}`;
  if (start.length < 12) return 'it ends in the middle of its header';
  const offset = major === 1 ? 10 : 12;
  const length = major === 1 ? start.readUInt16LE(8) : start.readUInt32LE(8);
  if (length > maxHeader) return `its header has ${length} bytes`;
  const bytes = await source.read(offset, length);
  if (bytes.length < length) return 'it ends in the middle of its header';
  const header = parseLiteral(bytes.toString(major === 3 ? 'utf8' : 'latin1').trimStart());
  if (header === undefined || typeof header !== 'object' || header?.kind !== 'dict')
    return 'its header is no dict of Python';
  const keys = header.items.map(([key]) => key);
  if (keys.length !== 3 || !['descr', 'fortran_order', 'shape'].every((key) => keys.includes(key)))
    return 'its header has other keys than descr, fortran_order and shape';
  const of = (name: string): Literal => header.items.find(([key]) => key === name)?.[1] ?? null;
  const shape = sides(of('shape'));
  if (shape === undefined) return 'its shape is no tuple of numbers';
  if (typeof of('fortran_order') !== 'boolean') return 'fortran_order is neither True nor False';
  const element = elementOf(of('descr'), 0);
  if (element === undefined) return 'the type of its elements is not known';
  const count = shape.reduce((product, side) => product * side, 1);
  const descr = of('descr');
  const description = typeof descr === 'string' ? descr : 'structured';
  return { count, shape, element, description, offset: offset + length };
}

function sides(shape: Literal): number[] | undefined {
  if (shape === null || typeof shape !== 'object' || shape.kind !== 'tuple' || shape.items.length > 64)
    return undefined;
  const numbers = shape.items.filter((side) => typeof side === 'number' && Number.isSafeInteger(side) && side >= 0);
  return numbers.length === shape.items.length ? (numbers as number[]) : undefined;
}

/** A type code, or a list of fields: `(name, type)` or `(name, type, shape)`, where the name may be `(title, name)`. */
function elementOf(type: Literal, depth: number): NpyElement | undefined {
  if (typeof type === 'string') return ofCode(type);
  if (type === null || typeof type !== 'object' || depth > 16) return undefined;
  if (type.kind === 'tuple') {
    const [inner, shape] = type.items;
    const base = inner === undefined ? undefined : elementOf(inner, depth + 1);
    return base && shape !== undefined && type.items.length === 2 ? repeated(base, shape) : undefined;
  }
  if (type.kind !== 'list') return undefined;
  let all: NpyElement = { bytes: 0, objects: false, text: false };
  for (const field of type.items) {
    if (field === null || typeof field !== 'object' || field.kind !== 'tuple') return undefined;
    const [, inner, shape] = field.items;
    const base = inner === undefined ? undefined : elementOf(inner, depth + 1);
    const one = base && shape !== undefined ? repeated(base, shape) : base;
    if (one === undefined || field.items.length > 3) return undefined;
    all = { bytes: all.bytes + one.bytes, objects: all.objects || one.objects, text: all.text || one.text };
  }
  return all;
}

function repeated(element: NpyElement, shape: Literal): NpyElement | undefined {
  const numbers = typeof shape === 'number' ? [shape] : sides(shape);
  return numbers && { ...element, bytes: numbers.reduce((product, side) => product * side, element.bytes) };
}

/** Bytes of a text that is worth a look. */
const leastText = 8;

function ofCode(code: string): NpyElement | undefined {
  const [, kind, digits = ''] = /^[<>|=]?([?bifucmMOSaUV])(\d*)(?:\[\w+(?:\/\d+)?\])?$/.exec(code) ?? [];
  if (kind === undefined) return undefined;
  if (kind === 'O') return { bytes: 8, objects: true, text: false };
  if (kind === '?') return { bytes: 1, objects: false, text: false };
  if (digits === '') return kind === 'b' ? { bytes: 1, objects: false, text: false } : undefined;
  return {
    bytes: Number(digits) * (kind === 'U' ? 4 : 1),
    objects: false,
    // Short ones without a type are numbers that numpy has no type for: bfloat16.
    text: 'SaU'.includes(kind) || (kind === 'V' && Number(digits) >= leastText),
  };
}

/** The texts of elements of `bytes` each, one a line: bytes as they are, and characters of four bytes in either order. */
export function textOfElements(elements: Buffer, bytes: number): string {
  if (isZero(elements)) return '';
  const lines: string[] = [];
  for (let at = 0; at < elements.length; at += bytes) {
    const cell = elements.toString('latin1', at, at + bytes);
    const line = wide.test(cell) ? cell.replace(wideCharacter, '$1$2') : cell;
    lines.push(line.replace(/\0+/g, ' ').trim());
  }
  return lines.filter((line) => line !== '').join('\n');
}

const wide = /[^\0]\0\0\0|\0\0\0[^\0]/;
const wideCharacter = /([^\0])\0\0\0|\0\0\0([^\0])/g;
// It begins with a character in either order of bytes: zeros, of which numbers have many, are passed over.
const wideText = /[ -~](?:\0\0\0[ -~]){7,}|[ -~](?:\0[ -~]){11,}/g;

/** Texts of characters of four bytes, or two, that stand somewhere in `bytes`: a character for each byte. */
export function wideTexts(bytes: string): string[] {
  return (bytes.match(wideText) ?? []).map((found) => found.replaceAll('\0', ''));
}
