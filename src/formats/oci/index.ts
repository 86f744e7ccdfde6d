import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { diskProblem } from '../../disk';
import { GatehouseError } from '../../errors';
import type { ByteSource } from '../source';
import { OciError } from './error';
import { maxBytes, packingOf, unpackArchive } from './layer';
import { archiveStore, fileSource, type Store } from './store';

export { OciError } from './error';
export { readImages, type Image, type Images, type Layer } from './images';
export type { ImageConfig } from './schema';
export { fileSource, type Store } from './store';

/**
 * Opens an archive: of `docker save`, or an OCI layout in a tar file; one that is packed with gzip or zstd as a whole is unpacked to a
 * temporary file first. Rejects with a `GatehouseError` whose message goes on from "can't be read:".
 */
export async function openArchive(source: ByteSource): Promise<Store> {
  if (source.size === 0) throw new OciError('it is empty');
  if (source.size > maxBytes)
    throw new OciError(`it has ${source.size} bytes, more than the ${maxBytes} that are read`);
  const packing = packingOf(await source.read(0, 8));
  if (packing === 'tar') return archiveStore(source, () => Promise.resolve());
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'gatehouse-image-'));
  const remove = (): Promise<void> => fs.rm(folder, { recursive: true, force: true });
  try {
    const plain = path.join(folder, 'image.tar');
    await fs.writeFile(plain, unpackArchive(source, packing), { mode: 0o600 });
    const unpacked = await fileSource(plain);
    return await archiveStore(unpacked.source, async () => {
      await unpacked.close();
      await remove();
    });
  } catch (error) {
    await remove();
    if (error instanceof GatehouseError) throw error;
    throw new OciError(`it can't be unpacked to a temporary file: ${diskProblem(error)}`);
  }
}
