import fs from 'node:fs';
import path from 'node:path';
import { createGunzip } from 'node:zlib';

import { createDecoder, detectEncoding } from '../text';
import type { Encoding } from '../text';
import { TableError, failureOf } from './error';

/** How much of a file is in memory at a time. */
const chunkBytes = 4 * 1024 * 1024;

const headBytes = 8192;

/** What a file is, by its content. */
export type Layout =
  | { readonly kind: 'csv' | 'json-lines'; readonly encoding: Encoding; readonly gzip: boolean }
  | { readonly kind: 'parquet' | 'arrow-file' | 'arrow-stream' };

/** Files that begin so are something else; what to do about it is in the text. */
const foreign: readonly (readonly [string, string])[] = [
  ['PK\x03\x04', 'is a ZIP archive (an Excel workbook, an .npz?), not a table; export it as CSV or Parquet'],
  ['\x28\xb5\x2f\xfd', 'is compressed with Zstandard; only gzip is unpacked here'],
  ['BZh', 'is compressed with bzip2; only gzip is unpacked here'],
  ['\xfd7zXZ', 'is compressed with xz; only gzip is unpacked here'],
  ['PARE', 'is an encrypted Parquet file'],
  ['FEA1', 'is a Feather file of version 1; write version 2 (Arrow IPC)'],
  ['\x89HDF', 'is an HDF5 file; export it as CSV or Parquet'],
  ['\x93NUMPY', 'is a NumPy array without column names; export it as CSV or Parquet'],
  ['SQLite format 3', 'is an SQLite database; export a table as CSV or Parquet'],
  ['%PDF', 'is a PDF document'],
  ['Obj\x01', 'is an Avro file; export it as CSV or Parquet'],
  ['ORC', 'is an ORC file; export it as CSV or Parquet'],
];

/** One open file. The caller closes it. */
export interface Source {
  readonly file: string;
  readonly bytes: number;
  readonly layout: Layout;
  readonly gzip: boolean;
  /** The bytes from `position` on; a TableError when the file ends before `length` of them. */
  read(position: number, length: number): Promise<Buffer>;
  /** The text of the file from its beginning as UTF-8 bytes without a byte order mark, unpacked, in pieces. */
  text(): AsyncGenerator<Buffer, void, undefined>;
  close(): Promise<void>;
}

/** Opens a file and tells from its first bytes what it is. Throws a TableError for what isn't a table. */
export async function openSource(file: string): Promise<Source> {
  const handle = await open(file);
  try {
    const status = await handle.stat();
    if (status.isDirectory()) throw new TableError(file, 'is a directory, not a table');
    if (!status.isFile()) throw new TableError(file, 'is not a regular file; write its content to one');
    if (status.size === 0) throw new TableError(file, 'is empty');
    const read = (position: number, length: number): Promise<Buffer> => {
      if (position < 0 || position + length > status.size)
        throw new TableError(file, `is cut off or damaged: it has ${status.size} bytes and refers to more`);
      return readAll(handle, file, position, length);
    };
    const head = await read(0, Math.min(headBytes, status.size));
    const layout = await detect(file, head);
    return {
      file,
      bytes: status.size,
      layout,
      gzip: 'gzip' in layout && layout.gzip,
      read,
      text: () => utf8(file, layout),
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function open(file: string): Promise<fs.promises.FileHandle> {
  try {
    // Without O_NONBLOCK, opening a pipe nobody writes to never returns.
    return await fs.promises.open(file, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
  } catch (error) {
    const { code, message } = failureOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new TableError(file, "there's no such file");
    throw new TableError(file, `can't be opened: ${message}`);
  }
}

async function readAll(
  handle: fs.promises.FileHandle,
  file: string,
  position: number,
  length: number,
): Promise<Buffer> {
  const buffer = Buffer.allocUnsafeSlow(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) throw new TableError(file, `is cut off: it ends at byte ${position + filled}`);
    filled += bytesRead;
  }
  return buffer;
}

async function detect(file: string, head: Buffer): Promise<Layout> {
  const start = head.subarray(0, 16).toString('latin1');
  if (start.startsWith('PAR1')) return { kind: 'parquet' };
  if (start.startsWith('ARROW1')) return { kind: 'arrow-file' };
  if (start.startsWith('\xff\xff\xff\xff')) return { kind: 'arrow-stream' };
  if (!start.startsWith('\x1f\x8b')) return detectText(file, head, false);
  for await (const piece of unpacked(file)) {
    const inner = piece.subarray(0, 16).toString('latin1');
    if (inner.startsWith('PAR1') || inner.startsWith('ARROW1'))
      throw new TableError(file, 'is a Parquet or Arrow file packed with gzip; unpack it');
    return detectText(file, piece.subarray(0, headBytes), true);
  }
  throw new TableError(file, 'is empty (packed with gzip)');
}

function detectText(file: string, head: Buffer, gzip: boolean): Layout {
  const start = head.subarray(0, 16).toString('latin1');
  for (const [magic, problem] of foreign) if (start.startsWith(magic)) throw new TableError(file, problem);
  const encoding = detectEncoding(head) ?? (isTextButForNul(head) ? 'utf-8' : undefined);
  if (encoding === undefined)
    throw new TableError(file, 'is not a table: neither CSV, JSON Lines, Parquet nor Arrow (binary content)');
  const text = createDecoder(encoding).write(head);
  const named = path.basename(file).toLowerCase().replace(/\.gz$/, '');
  const saysCsv = named.endsWith('.csv') || named.endsWith('.tsv');
  if (/^\s*\{\s*["}]/.test(text) && !saysCsv) return { kind: 'json-lines', encoding, gzip };
  if (/^\s*\[\s*[[{\]]/.test(text) && !saysCsv)
    throw new TableError(file, 'is one JSON array; write JSON Lines: one object a line');
  return { kind: 'csv', encoding, gzip };
}

/** Text with a stray NUL is read as text, so that the reader can name the row it stands in. */
function isTextButForNul(head: Buffer): boolean {
  const rest = head.filter((byte) => byte !== 0);
  return rest.length > head.length * 0.9 && rest.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

async function* utf8(file: string, layout: Layout): AsyncGenerator<Buffer, void, undefined> {
  const { encoding, gzip } = layout.kind === 'csv' || layout.kind === 'json-lines' ? layout : plainText;
  const pieces = gzip ? unpacked(file) : raw(file);
  if (encoding !== 'utf-8' && encoding !== 'latin1') {
    const decoder = createDecoder(encoding);
    for await (const piece of pieces) yield Buffer.from(decoder.write(piece), 'utf8');
    yield Buffer.from(decoder.end(), 'utf8');
    return;
  }
  let first = true;
  for await (const piece of pieces) {
    const mark = first && piece.length >= 3 && piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf;
    first = false;
    yield mark ? piece.subarray(3) : piece;
  }
}

const plainText = { encoding: 'utf-8', gzip: false } as const;

async function* raw(file: string): AsyncGenerator<Buffer, void, undefined> {
  const stream = fs.createReadStream(file, { highWaterMark: chunkBytes });
  try {
    for await (const piece of stream) yield piece as Buffer;
  } catch (error) {
    throw new TableError(file, `can't be read: ${failureOf(error).message}`);
  }
}

async function* unpacked(file: string): AsyncGenerator<Buffer, void, undefined> {
  const stream = fs.createReadStream(file, { highWaterMark: chunkBytes / 4 });
  const gunzip = createGunzip({ chunkSize: chunkBytes / 4 });
  stream.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const piece of stream.pipe(gunzip)) yield piece as Buffer;
  } catch (error) {
    throw new TableError(file, `is cut off or damaged inside its gzip packing: ${failureOf(error).message}`);
  } finally {
    stream.destroy();
    gunzip.destroy();
  }
}
