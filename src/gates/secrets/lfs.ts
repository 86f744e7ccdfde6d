/** A pointer is smaller than this. Source: the Git LFS specification. */
const maxPointerBytes = 1_024;

const pointer =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:ext-\d-\w{1,100} sha256:[0-9a-f]{64}\r?\n)*oid sha256:[0-9a-f]{64}\r?\nsize \d{1,20}\r?\n?$/;

/**
 * Whether `bytes` are a whole Git LFS pointer: it stands for a file whose content is not here. A file that holds anything
 * more is no pointer.
 */
export function isLfsPointer(bytes: Buffer): boolean {
  return bytes.length < maxPointerBytes && pointer.test(bytes.toString('latin1'));
}
