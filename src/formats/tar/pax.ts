import { decoded } from './header';
import { TarError } from './error';

/** What extended headers say of the entries after them (POSIX.1-2017 pax, "pax Extended Header"). */
export type PaxRecords = ReadonlyMap<string, string>;

/** An extended attribute of a file: bytes, here each as a character. */
const attribute = 'SCHILY.xattr.';

/** What Linux keeps of the capabilities of a program, as bytes; undefined where it has none. */
export function capabilityAttribute(records: PaxRecords): Buffer | undefined {
  const value = records.get(`${attribute}security.capability`);
  return value === undefined ? undefined : Buffer.from(value, 'latin1');
}

/** Takes `<length> <keyword>=<value>\n`, one after the other, apart. */
export function readPaxRecords(bytes: Buffer): PaxRecords {
  const records = new Map<string, string>();
  const damaged = (): TarError => new TarError('damaged', 'an extended header can not be read');
  for (let at = 0; at < bytes.length;) {
    // Some writers fill the block up.
    if (bytes[at] === 0) break;
    const space = bytes.indexOf(0x20, at);
    const digits = space === -1 ? '' : bytes.toString('latin1', at, space);
    if (!/^[1-9]\d{0,9}$/.test(digits)) throw damaged();
    const end = at + Number(digits);
    const equals = bytes.indexOf(0x3d, space);
    if (end > bytes.length || bytes[end - 1] !== 0x0a || equals === -1 || equals >= end) throw damaged();
    const keyword = bytes.toString('latin1', space + 1, equals);
    const value = bytes.subarray(equals + 1, end - 1);
    // Some readers end a name there.
    if (['path', 'linkpath'].includes(keyword) && value.includes(0)) throw damaged();
    records.set(keyword, keyword.startsWith(attribute) ? value.toString('latin1') : decoded(value));
    at = end;
  }
  return records;
}

/** What readers of archives need; everything else is for people, or an attribute of the file. */
const needed =
  /^(?:path|linkpath|size|[acm]time|[ug]id|[ug]name|hdrcharset|charset|SCHILY\.(?:dev|ino|nlink|fflags|xattr\.security\.\w+|acl\..*)|LIBARCHIVE\.(?:creationtime|xattr\.security\.\w+))$/;

/** What is said beside of an entry, as `key=value`. */
export const notesIn = (records: PaxRecords): string[] =>
  [...records].filter(([key, value]) => value !== '' && !needed.test(key)).map(([key, value]) => `${key}=${value}`);

/** A size in decimal digits. */
export function paxSize(records: PaxRecords): number | undefined {
  const stated = records.get('size');
  if (stated === undefined) return undefined;
  const size = Number(stated);
  if (!/^\d+$/.test(stated) || !Number.isSafeInteger(size)) {
    throw new TarError('damaged', 'an extended header states a size that no file has');
  }
  return size;
}
