import fs from 'node:fs';
import path from 'node:path';
import { messageOf, UsageError } from './errors';

/** The code that Node gives an error of the system (`ENOENT`); empty for any other. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Why the disk refused, without the machine's own path, which Node's message repeats. */
export function diskProblem(error: unknown): string {
  return problems[codeOf(error)] ?? messageOf(error).replace(/^[A-Z]+: |,? [a-z]+ '.*'$/gs, '');
}

const problems: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of its path is not a folder',
  EEXIST: 'something else is in its place',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link, or lies behind links that lead in a circle',
  EIO: 'input/output error',
  ENOSPC: 'no space left on the device',
  ENAMETOOLONG: 'its name is too long',
  // A NUL character.
  ERR_INVALID_ARG_VALUE: 'its name is not one that a file can have',
};

/**
 * Throws `UsageError` when `file`, in `folder`, is a link or lies behind one: the repository that is checked there could lead
 * what is written to any other place.
 */
export function refuseLinks(file: string, folder: string): void {
  const parts = path.relative(folder, file).split(path.sep);
  if (parts[0] === '..') return;
  for (let depth = 1; depth <= parts.length; depth++) {
    const at = path.join(folder, ...parts.slice(0, depth));
    if (isLink(at)) throw new UsageError(`${file} can't be written: ${at} is a link`);
  }
}

/** What can't be looked at is no link to follow; writing there says why it can't be done. */
export function isLink(file: string | Buffer): boolean {
  try {
    return fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    return false;
  }
}

/** A text, whole or in parts. */
export type Output = string | Iterable<string>;

const pieceLength = 1 << 18;

/** The text in pieces that are worth a write of their own. */
export function* piecesOf(text: Output): Generator<string> {
  if (typeof text === 'string') {
    yield text;
    return;
  }
  let parts: string[] = [];
  let length = 0;
  for (const part of text) {
    parts.push(part);
    length += part.length;
    if (length < pieceLength) continue;
    yield parts.join('');
    parts = [];
    length = 0;
  }
  if (length > 0) yield parts.join('');
}

/**
 * Writes a file that the caller asked for, and the folders it lies in. With the flag `wx` only one that isn't there,
 * nor a link in its place. Throws `UsageError`, naming the file and why, when it can't.
 */
export function writeOutput(file: string, text: Output, flag: 'w' | 'wx' = 'w'): void {
  try {
    const folder = path.dirname(file);
    if (!fs.existsSync(folder)) fs.mkdirSync(folder, { recursive: true });
    const descriptor = fs.openSync(file, flag);
    try {
      for (const piece of piecesOf(text)) fs.writeFileSync(descriptor, piece);
    } finally {
      fs.closeSync(descriptor);
    }
  } catch (error) {
    throw new UsageError(`${file} can't be written: ${diskProblem(error)}`);
  }
}

/** The bytes of a file outside of any tree, at most `limit` of them. Throws an error without a path in its message. */
export function readAtMost(file: string, limit: number): Buffer {
  let descriptor: number | undefined;
  try {
    descriptor = fs.openSync(file, 'r');
    const chunks: Buffer[] = [];
    let length = 0;
    for (;;) {
      const chunk = Buffer.allocUnsafe(64 * 1024);
      const count = fs.readSync(descriptor, chunk);
      if (count === 0) return Buffer.concat(chunks);
      length += count;
      if (length > limit) throw new Error(`it is larger than the ${limit} bytes that are read`);
      chunks.push(chunk.subarray(0, count));
    }
  } catch (error) {
    throw new Error(diskProblem(error), { cause: error });
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor);
  }
}
