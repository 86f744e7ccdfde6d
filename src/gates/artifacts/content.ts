import { createHash } from 'node:crypto';
import { lfsPointerOf, type LfsContent } from '../../formats/lfs';
import { piecesOf, type ByteSource } from '../../formats/source';
import type { Tree, TreeEntry } from '../../trees/tree';

/** Reads of a file of `tree`, as a reader of formats wants it. */
export function sourceOf(tree: Pick<Tree, 'read'>, { path, size }: TreeEntry): ByteSource {
  return { size, read: (offset, length) => tree.read(path, { offset, length }) };
}

/** No pointer is as large; a file of this size needs no look. */
const maxPointerBytes = 1_024;

export async function pointerOf(tree: Pick<Tree, 'read'>, { path, size }: TreeEntry): Promise<LfsContent | undefined> {
  return size < maxPointerBytes ? lfsPointerOf(await tree.read(path)) : undefined;
}

/** SHA-256 of all of a source, hexadecimal. */
export async function sha256Of(source: ByteSource): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of piecesOf(source)) hash.update(piece);
  return hash.digest('hex');
}

/** Size and digest of a model file, or of the one that a Git LFS pointer stands for. */
export async function contentOf(tree: Pick<Tree, 'read'>, entry: TreeEntry): Promise<LfsContent> {
  const pointer = await pointerOf(tree, entry);
  return pointer ?? { size: entry.size, sha256: await sha256Of(sourceOf(tree, entry)) };
}
