import path from 'node:path';
import { openArchive, OciError, readImages, type Images, type Store } from '../../formats/oci';
import type { ByteSource } from '../../formats/source';
import type { Tree, TreeEntry } from '../../trees/tree';

export interface OpenImages extends Images {
  /** Has to be called when the layers have been read. */
  close(): Promise<void>;
}

/**
 * The images under a path of a tree: an archive, or a folder that holds an OCI layout or an unpacked archive. Rejects with a
 * `GatehouseError` whose message goes on from "can't be read:".
 */
export async function openImages(tree: Tree, name: string): Promise<OpenImages> {
  const entry = await tree.stat(name);
  const store = entry?.kind === 'file' ? await openArchive(sourceIn(tree, entry)) : folderStore(tree, name);
  try {
    return { ...(await readImages(store)), close: () => store.close() };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function folderStore(tree: Tree, folder: string): Store {
  return {
    find: async (name) => {
      const entry = await tree.stat(path.posix.join(folder, name));
      if (entry?.kind === 'symlink') throw new OciError(`${name} in it is a link`);
      return entry?.kind === 'file' ? sourceIn(tree, entry) : undefined;
    },
    close: () => Promise.resolve(),
  };
}

const sourceIn = (tree: Tree, { path: name, size }: TreeEntry): ByteSource => ({
  size,
  read: (offset, length) => tree.read(name, { offset, length: Math.max(0, Math.min(length, size - offset)) }),
});
