import { diskProblem } from '../../disk';
import { GatehouseError } from '../../errors';
import type { ByteSource } from '../source';
import { Spool } from '../unpack/spool';
import { OciError } from './error';
import { maxBytes, packingOf, unpackArchive } from './layer';
import { archiveStore, type Store } from './store';

export { OciError } from './error';
export { readImages, type Image, type Images, type Layer } from './images';
export type { ImageConfig } from './schema';
export type { Store } from './store';

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
  const unpacked = await temporaryCopy(unpackArchive(source, packing));
  try {
    return await archiveStore(unpacked, () => unpacked.close());
  } catch (error) {
    await unpacked.close();
    throw error;
  }
}

async function temporaryCopy(pieces: AsyncIterable<Buffer>): Promise<Spool> {
  let spool: Spool | undefined;
  try {
    spool = await Spool.open();
    for await (const piece of pieces) await spool.append(piece);
    return spool;
  } catch (error) {
    await spool?.close();
    if (error instanceof GatehouseError) throw error;
    throw new OciError(`it can't be unpacked to a temporary file: ${diskProblem(error)}`);
  }
}
