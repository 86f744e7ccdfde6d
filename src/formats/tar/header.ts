import { TarError } from './error';
import { shownName } from '../shown-name';

export const blockBytes = 512;

/** One block of 512 bytes in front of an entry's content. */
export interface RawHeader {
  readonly name: string;
  readonly linkName: string;
  readonly mode: number;
  /** Of the content that follows, in bytes. */
  readonly size: number;
  /** A character: POSIX.1-2017 (ustar), and those of GNU tar. */
  readonly type: string;
}

/** Where fields lie; source: POSIX.1-2017 pax, "ustar Interchange Format", and the GNU tar manual, "Basic Tar Format". */
const checksumAt = 148;
const magicAt = 257;
const prefixAt = 345;

/** Whether `block` begins a tar file: its checksum holds, and it has a name. */
export function isTarHeader(block: Buffer): boolean {
  return block.length >= blockBytes && block[0] !== 0 && hasChecksum(block);
}

/** Two blocks of zeros end an archive; one alone is taken for the end too. */
export const isEnd = (block: Buffer): boolean => block.every((byte) => byte === 0);

/** Throws a `TarError` when the block is no header. */
export function readHeader(block: Buffer, at: number): RawHeader {
  if (!hasChecksum(block)) {
    throw new TarError(at === 0 ? 'not-tar' : 'damaged', `the header at byte ${at} does not have its checksum`);
  }
  const magic = block.toString('latin1', magicAt, magicAt + 8);
  const name = text(block, 0, 100);
  // GNU's own format has other fields in the prefix's place.
  const prefix = magic.startsWith('ustar\0') ? text(block, prefixAt, 155) : '';
  const whole = prefix === '' ? name : `${prefix}/${name}`;
  const type = String.fromCharCode(block[156] ?? 0);
  return {
    name: whole,
    linkName: text(block, 157, 100),
    mode: number(block, 100, 8, whole),
    size: number(block, 124, 12, whole),
    type: type === '\0' ? '0' : type,
  };
}

function hasChecksum(block: Buffer): boolean {
  const stated = /^[ \0]*([0-7]{1,7})[ \0]/.exec(block.toString('latin1', checksumAt, checksumAt + 8));
  if (stated === null) return false;
  let unsigned = 0;
  let signed = 0;
  for (let i = 0; i < blockBytes; i++) {
    // The checksum counts itself as spaces.
    const byte = i >= checksumAt && i < checksumAt + 8 ? 0x20 : (block[i] ?? 0);
    unsigned += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  // Some old writers added up signed bytes.
  return [unsigned, signed].includes(Number.parseInt(stated[1] ?? '', 8));
}

/** A field up to its first NUL: UTF-8, or bytes that are none read as Latin-1. */
function text(block: Buffer, at: number, length: number): string {
  const field = block.subarray(at, at + length);
  const end = field.indexOf(0);
  return decoded(end === -1 ? field : field.subarray(0, end));
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function decoded(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}

/** Octal digits, or in GNU's binary form (first bit set) a big-endian number. */
function number(block: Buffer, at: number, length: number, name: string): number {
  const field = block.subarray(at, at + length);
  const wrong = (): TarError => new TarError('damaged', `entry ${shownName(name)}: a number in its header is none`);
  if (((field[0] ?? 0) & 0x80) !== 0) {
    // The second bit is the sign.
    if (((field[0] ?? 0) & 0x40) !== 0) throw wrong();
    let value = (field[0] ?? 0) & 0x3f;
    for (const byte of field.subarray(1)) value = value * 256 + byte;
    if (!Number.isSafeInteger(value)) {
      throw new TarError('damaged', `entry ${shownName(name)} states a size that no file has`);
    }
    return value;
  }
  const digits = /^[ \0]*([0-7]*)[ \0]*$/.exec(field.toString('latin1'));
  if (digits === null) throw wrong();
  return digits[1] === '' || digits[1] === undefined ? 0 : Number.parseInt(digits[1], 8);
}
