/** A pointer is smaller than this. Source: the Git LFS specification. */
const maxPointerBytes = 1_024;

const pointer =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:ext-\d-\w{1,100} sha256:[0-9a-f]{64}\r?\n)*oid sha256:([0-9a-f]{64})\r?\nsize (\d{1,15})\r?\n?$/;

/** The content that a Git LFS pointer stands for. */
export interface LfsContent {
  /** Hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * What `bytes` stand for when they are a whole Git LFS pointer: a file whose content is not here. A file that holds anything
 * more is no pointer.
 */
export function lfsPointerOf(bytes: Buffer): LfsContent | undefined {
  if (bytes.length >= maxPointerBytes) return undefined;
  const [, sha256, size] = pointer.exec(bytes.toString('latin1')) ?? [];
  return sha256 === undefined ? undefined : { sha256, size: Number(size) };
}
