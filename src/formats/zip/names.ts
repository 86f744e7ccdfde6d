import { ZipError } from './error';
import { shownName } from '../shown-name';

/** PATH_MAX of Linux; a longer name can't be a file's anywhere. */
const maxNameBytes = 4_096;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The name that header bytes stand for. Without the UTF-8 flag they are code page 437 by the standard and UTF-8 in practice; what is
 * neither is read as Latin-1: the ASCII in it, which decides where it leads and what kind of file it is, is the same in all three.
 */
export function decodeName(bytes: Buffer, flaggedUtf8: boolean): string {
  if (bytes.length > maxNameBytes) throw new ZipError('too-large', `the name of an entry has ${bytes.length} bytes`);
  try {
    return utf8.decode(bytes);
  } catch {
    const name = bytes.toString('latin1');
    if (flaggedUtf8)
      throw new ZipError('damaged', `the name of entry ${shownName(name)} is not UTF-8, as it says it is`);
    return name;
  }
}

/** What is wrong with a name; undefined for a relative path that means the same everywhere. A folder's ends in a slash. */
export function nameProblem(name: string): string | undefined {
  if (name === '') return 'has no name';
  if (name.includes('\0')) return 'has a NUL in its name';
  if (name.includes('\\')) return 'has a backslash in its name, which some systems take for a slash';
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) return 'has an absolute path';
  const parts = (name.endsWith('/') ? name.slice(0, -1) : name).split('/');
  if (parts.includes('..')) return 'leads out of the archive (..)';
  if (parts.some((part) => part === '' || part === '.')) return 'has an empty part or . in its path';
  return undefined;
}

/** Throws where two entries would be the same file, or one the folder that another lies in. */
export function refuseCollisions(names: readonly string[]): void {
  // With the slash before every other character, what lies in a folder follows it directly. No name holds a NUL.
  const sorted = names.map((name) => name.replaceAll('/', '\0')).sort();
  for (let index = 1; index < sorted.length; index++) {
    const [before = '', here = ''] = [sorted[index - 1], sorted[index]];
    const path = before.endsWith('\0') ? before.slice(0, -1) : before;
    const shown = shownName(path.replaceAll('\0', '/'));
    if (here === before || here === `${path}\0`) throw new ZipError('ambiguous', `two entries are named ${shown}`);
    if (before === path && here.startsWith(`${path}\0`))
      throw new ZipError('ambiguous', `entry ${shown} is a file, and others lie in it as in a folder`);
  }
}
