import path from 'node:path';

export interface TreeEntry {
  /** POSIX, relative to the tree's root. */
  readonly path: string;
  /** Bytes; 0 for what is not a file. */
  readonly size: number;
  /** `unreadable`: a folder that could not be opened, so that what is in it is not known. */
  readonly kind: 'file' | 'symlink' | 'submodule' | 'special' | 'unreadable';
}

export interface ReadRange {
  offset?: number;
  length?: number;
  into?: Buffer;
}

/** A file of the disk that is open. */
export interface OpenFile {
  /** For whoever reads it in another thread. */
  readonly descriptor: number;
  /** As `Tree.read`. Throws `UnreadableError`. */
  read(range: ReadRange): Buffer;
  close(): void;
}

/**
 * Where files come from: a working directory, a commit, an archive, an image layer. The only way a gate opens a file.
 * Links are listed, and not followed when a file is read.
 */
export interface Tree {
  /** Every entry, sorted by path (code-unit order); the list is read once and kept. */
  list(): Promise<readonly TreeEntry[]>;
  /** The entry at that exact path, if there is one. */
  stat(path: string): Promise<TreeEntry | undefined>;
  /**
   * The bytes of a file, from `offset` (default 0), at most `length` (default: to its end). They may be in `into`, which has room for
   * `length` bytes, and are then good until it is used again.
   * Rejects with `UnreadableError` when the file can't be opened or read.
   */
  read(path: string, range?: ReadRange): Promise<Buffer>;
  /** The same file for many reads, where the tree can keep it open; whoever asked closes it. Rejects as `read` does. */
  open?(path: string): Promise<OpenFile>;
  /** The text of a link: where it says it leads. */
  readLink(path: string): Promise<string>;
  close(): Promise<void>;
}

/** A chain of links may be this long; Linux follows no more. */
const maxLinks = 40;

/** The file inside the tree that a link leads to, over other links if need be; undefined when it leads nowhere, or out. */
export async function targetOf(tree: Tree, link: string): Promise<TreeEntry | undefined> {
  let at = link;
  for (let hops = 0; hops < maxLinks; hops++) {
    const text = await tree.readLink(at);
    const next = path.posix.join(path.posix.dirname(at), text);
    if (path.posix.isAbsolute(text) || next === '..' || next.startsWith('../')) return undefined;
    const entry = await tree.stat(next);
    if (entry?.kind === 'file') return entry;
    if (entry?.kind !== 'symlink') return undefined;
    at = next;
  }
  return undefined;
}
