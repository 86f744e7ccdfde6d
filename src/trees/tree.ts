export interface TreeEntry {
  /** POSIX, relative to the tree's root. */
  readonly path: string;
  /** Bytes; 0 for what is not a file. */
  readonly size: number;
  /** `unreadable`: a folder that could not be opened, so that what is in it is not known. */
  readonly kind: 'file' | 'symlink' | 'submodule' | 'special' | 'unreadable';
}

/**
 * Where files come from: a working directory, a commit, an archive, an image layer. The only way a gate opens a file.
 * Links are listed and never followed.
 */
export interface Tree {
  /** Every entry, sorted by path (code-unit order); the list is read once and kept. */
  list(): Promise<readonly TreeEntry[]>;
  /** The entry at that exact path, if there is one. */
  stat(path: string): Promise<TreeEntry | undefined>;
  /**
   * The bytes of a file, from `offset` (default 0), at most `length` (default: to its end).
   * Rejects with `UnreadableError` when the file can't be opened or read.
   */
  read(path: string, range?: { offset?: number; length?: number }): Promise<Buffer>;
  close(): Promise<void>;
}
