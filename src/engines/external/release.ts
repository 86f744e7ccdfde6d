import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { codeOf } from '../../disk';
import { EngineError, messageOf } from '../../errors';
import { readTar, TarError } from '../../formats/tar';
import type { EngineAccess } from './access';
import { download, downloadLimits, type DownloadLimits } from './download';
import { platform, type ReleaseRecipe } from './recipe';

const maxProgramBytes = 1024 * 1024 * 1024;

/**
 * Downloads the release's file for this machine into `folder` and takes the program out of it: of an archive that one file, by its
 * exact name, and nothing else is written.
 */
export async function installRelease(
  recipe: ReleaseRecipe,
  name: string,
  folder: string,
  { settings: { mirror } }: EngineAccess,
  limits: DownloadLimits = downloadLimits,
): Promise<void> {
  const file = recipe.files[platform];
  if (file === undefined) throw new EngineError(`no release of it is pinned for ${platform}`);
  const tag = `https://github.com/${recipe.repository}/releases/download/v${recipe.version}`;
  const downloaded = path.join(folder, 'download');
  await download(`${(mirror ?? tag).replace(/\/$/, '')}/${file.name}`, file.sha256, downloaded, limits);
  await mkdir(path.join(folder, 'bin'));
  const program = path.join(folder, 'bin', name);
  if (recipe.member === undefined) await rename(downloaded, program);
  else await unpack(downloaded, recipe.member, program);
  await chmod(program, 0o755);
  await rm(downloaded, { force: true });
}

/** Writes one regular file of a tar.gz. */
export async function unpack(archive: string, member: string, target: string): Promise<void> {
  const packed = createReadStream(archive);
  const unpacked = createGunzip();
  // An archive that can't be read ends the stream that is read here.
  packed.on('error', (error) => unpacked.destroy(error));
  try {
    for await (const entry of readTar(packed.pipe(unpacked))) {
      const { header } = entry;
      if (header.name.replace(/^\.\//, '') !== member) continue;
      if (header.kind !== 'file') throw new EngineError(`${member} is no file in the archive, but a ${header.kind}`);
      if (header.size > maxProgramBytes)
        throw new EngineError(`${member} has ${header.size} bytes, which no program has`);
      await pipeline(Readable.from(entry.read()), createWriteStream(target, { flags: 'wx', mode: 0o700 }));
      return;
    }
  } catch (error) {
    if (error instanceof TarError || codeOf(error).startsWith('Z_')) {
      throw new EngineError(`the archive can't be read: ${messageOf(error)}`);
    }
    throw error;
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
  throw new EngineError(`the archive holds no ${member}`);
}
