import { realpathSync } from 'node:fs';
import path from 'node:path';

/** Whether a file lies below one of the folders, also behind links. */
export function isInside(file: string, folders: readonly string[]): boolean {
  const names = [path.resolve(file), realPath(file)];
  return folders
    .flatMap((folder) => [path.resolve(folder), realPath(folder)])
    .some((folder) =>
      names.some((name) => `${name}${path.sep}`.startsWith(folder === path.sep ? folder : `${folder}${path.sep}`)),
    );
}

/** Of a list of folders (PATH) those that are absolute and not inside of what is checked. */
export function outside(list: string, folders: readonly string[]): string {
  return list
    .split(path.delimiter)
    .filter((entry) => path.isAbsolute(entry) && !isInside(entry, folders))
    .join(path.delimiter);
}

/** A path with its links followed; itself where it leads nowhere. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file);
  }
}
