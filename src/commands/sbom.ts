import fs from 'node:fs';
import path from 'node:path';
import { engineAccess } from '../engines/external/access';
import { inPrivateFolder } from '../engines/external/folder';
import { inventoriesOf, shownImage } from '../engines/image';
import { fetchImage } from '../engines/image/client';
import { isClientImage } from '../engines/image/reference';
import { cycloneDx } from '../engines/image/sbom';
import { GatehouseError, UsageError } from '../errors';
import { engineSettings } from '../policy/engines';
import { DirectoryTree } from '../trees/directory';
import { oneOf } from './options';
import { repositoryBill } from './sbom-repository';
import { writeResult } from './terminal';

/**
 * `gatehouse sbom [PATH]`: writes what is installed in an image as CycloneDX 1.6: an archive of `docker save`, an OCI layout in a
 * folder or an archive, or `docker://NAME`. Of any other folder (the current one, when none is named) it writes what its manifests and
 * lock files name, as CycloneDX 1.6 or SPDX 2.3. Answers the exit code.
 */
export async function sbom(
  positionals: readonly string[],
  values: {
    readonly platform?: string | undefined;
    readonly format?: string | undefined;
    readonly output?: string | undefined;
  },
): Promise<number> {
  const [file = '.', ...more] = positionals;
  if (more.length > 0) throw new UsageError(`sbom takes one PATH, not ${positionals.length}`);
  const format = oneOf('--format', values.format ?? 'cyclonedx', ['cyclonedx', 'spdx'] as const);
  if (isRepository(file)) {
    if (values.platform !== undefined)
      throw new UsageError(`${file}: --platform is for images, and this is a folder without one`);
    writeResult(await repositoryBill(file, format, new Date()), values.output);
    return 0;
  }
  if (format === 'spdx') throw new UsageError(`${file}: of an image there is CycloneDX only`);
  const all = await inventoriesIn(file).catch((error: unknown) => {
    if (!(error instanceof GatehouseError)) throw error;
    // A client's failure names the image.
    throw new UsageError(isClientImage(file) ? error.message : `${file} can't be read: ${error.message}`);
  });
  const fitting = all.filter(({ image }) => values.platform === undefined || image.platform === values.platform);
  const [found, ...others] = fitting;
  if (found === undefined)
    throw new UsageError(
      `${file}: there is no image ${values.platform === undefined ? '' : `for ${values.platform} `}in it`,
    );
  if (others.length > 0)
    throw new UsageError(
      `${file}: there are ${fitting.length} images in it (${fitting.map(({ image }) => shownImage(image)).join(', ')}); name one with --platform, or save one alone`,
    );
  for (const gap of found.inventory.gaps) process.stderr.write(`gatehouse: ${gap}\n`);
  writeResult(cycloneDx(found.image, found.inventory), values.output);
  return 0;
}

/** A folder that holds no image: neither an OCI layout nor what `docker save` writes, unpacked. Websites have a `manifest.json` too. */
function isRepository(file: string): boolean {
  const full = path.resolve(file);
  if (isClientImage(file) || fs.statSync(full, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  if (fs.existsSync(path.join(full, 'oci-layout'))) return false;
  try {
    return !/^\s*\[\s*\{\s*"Config"/.test(fs.readFileSync(path.join(full, 'manifest.json'), 'utf8'));
  } catch {
    return true;
  }
}

async function inventoriesIn(file: string): ReturnType<typeof inventoriesOf> {
  if (isClientImage(file)) {
    const access = engineAccess(process.cwd(), engineSettings.parse({}), process.env);
    return inPrivateFolder(access.temporary, 'gatehouse-named', async (folder) =>
      inventoriesOf(await fetchImage(file, folder, access), file),
    );
  }
  const full = path.resolve(file);
  if (!fs.existsSync(full)) throw new GatehouseError('there is no such file or folder');
  return inventoriesOf(new DirectoryTree(path.dirname(full)), path.basename(full));
}
