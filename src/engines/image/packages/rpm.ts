import { entriesOf } from '../../../formats/berkeley-hash';
import { valuesOf } from '../../../formats/ndb';
import { DatabaseError, rowsOf } from '../../../formats/sqlite';
import type { ByteSource } from '../../../formats/source';
import type { PackageRecord } from './index';

/** Tags of a header, and the types that their values have. Source: RPM's documentation, "Header tags". */
const tags = { name: 1000, version: 1001, release: 1002, epoch: 1003, license: 1014, architecture: 1022, source: 1044 };
/** Of each file: its name, and which of the folders it is in. */
const fileTags = { folderNumbers: 1116, names: 1117, folders: 1118 };
const wanted: ReadonlySet<number> = new Set([...Object.values(tags), ...Object.values(fileTags)]);
const types = { int32: 4, string: 6, strings: 8, texts: 9 };
const entryBytes = 16;
/** The largest distributions have some ten thousand. */
const maxPackages = 100_000;

/**
 * The packages in one of RPM's databases; `onFile` is told the path of each of their files. Rejects with a `DatabaseError` where it, or a
 * package in it, can't be read.
 */
export async function rpmRecords(
  path: string,
  database: ByteSource,
  onFile?: (file: string) => void,
): Promise<PackageRecord[]> {
  const records: PackageRecord[] = [];
  for await (const header of headersIn(path, database)) {
    const record = recordOf(header, onFile);
    if (records.length >= maxPackages) throw new DatabaseError(`it has more than ${maxPackages} packages`);
    // A key that packages are signed with is listed like one.
    if (record.name !== 'gpg-pubkey') records.push(record);
  }
  return records;
}

function headersIn(path: string, database: ByteSource): AsyncIterable<Buffer> {
  if (path.endsWith('.sqlite')) return inSqlite(database);
  return path.endsWith('.db') ? valuesOf(database) : inBerkeley(database);
}

/** `Packages (hnum INTEGER PRIMARY KEY, blob BLOB)`: from version 4.16 on. */
async function* inSqlite(database: ByteSource): AsyncGenerator<Buffer, void, undefined> {
  for await (const [, blob] of rowsOf(database, 'Packages')) {
    if (!Buffer.isBuffer(blob)) throw new DatabaseError('a package in it has no header');
    yield blob;
  }
}

/** Before: headers by their number. Under the number 0 stands the largest number that was given. */
async function* inBerkeley(database: ByteSource): AsyncGenerator<Buffer, void, undefined> {
  for await (const { key, value } of entriesOf(database)) if (key.some((byte) => byte !== 0)) yield value;
}

const damaged = (): DatabaseError => new DatabaseError('the header of a package in it is damaged');

/** A header as databases have it: two counts, an index, and what it points to. */
function recordOf(header: Buffer, onFile?: (file: string) => void): PackageRecord {
  if (header.length < 8) throw damaged();
  const [entries, bytes] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const data = 8 + entries * entryBytes;
  if (data + bytes > header.length) throw damaged();
  const found = new Map<number, { readonly type: number; readonly at: number; readonly count: number }>();
  for (let at = 8; at < data; at += entryBytes) {
    const tag = header.readUInt32BE(at);
    const offset = header.readUInt32BE(at + 8);
    if (!wanted.has(tag)) continue;
    found.set(tag, { type: header.readUInt32BE(at + 4), at: data + offset, count: header.readUInt32BE(at + 12) });
  }
  const text = (tag: number): string | undefined => {
    const entry = found.get(tag);
    if (entry === undefined || (entry.type !== types.string && entry.type !== types.texts)) return undefined;
    const end = header.indexOf(0, entry.at);
    if (end === -1) throw damaged();
    return header.toString('utf8', entry.at, end);
  };
  const [name, version, release] = [text(tags.name), text(tags.version), text(tags.release)];
  if (!name || version === undefined || release === undefined) throw damaged();
  const texts = (tag: number): string[] => {
    const entry = found.get(tag);
    if (entry?.type !== types.strings) return [];
    const all: string[] = [];
    for (let from = entry.at; all.length < entry.count;) {
      const end = header.indexOf(0, from);
      if (end === -1) throw damaged();
      all.push(header.toString('utf8', from, end));
      from = end + 1;
    }
    return all;
  };
  if (onFile) {
    const folders = texts(fileTags.folders);
    const numbers = found.get(fileTags.folderNumbers)?.at ?? header.length;
    for (const [i, file] of texts(fileTags.names).entries())
      if (numbers + 4 * i + 4 <= header.length) onFile(`${folders[header.readUInt32BE(numbers + 4 * i)] ?? ''}${file}`);
  }
  const epoch = found.get(tags.epoch);
  if (epoch !== undefined && (epoch.type !== types.int32 || epoch.at + 4 > header.length)) throw damaged();
  return {
    name,
    version: `${version}-${release}`,
    architecture: text(tags.architecture),
    license: text(tags.license),
    source: sourceOf(text(tags.source), name),
    qualifiers: { epoch: epoch && String(header.readUInt32BE(epoch.at)) },
  };
}

/** `openssl-3.0.7-27.el9.src.rpm`, where the source has another name. */
function sourceOf(file: string | undefined, name: string): PackageRecord['source'] {
  const [, source, version] = /^(.+)-([^-]+-[^-]+)\.(?:no)?src\.rpm$/.exec(file ?? '') ?? [];
  return source === undefined || version === undefined || source === name ? undefined : { name: source, version };
}
