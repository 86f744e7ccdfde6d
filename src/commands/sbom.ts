import fs from 'node:fs';
import path from 'node:path';
import { inventoriesOf, shownImage } from '../engines/image';
import { cycloneDx } from '../engines/image/sbom';
import { GatehouseError, UsageError } from '../errors';
import { DirectoryTree } from '../trees/directory';
import { writeResult } from './terminal';

/**
 * `gatehouse sbom IMAGE`: writes what is installed in an image as CycloneDX 1.6. IMAGE is an archive of `docker save`, or an OCI layout in a
 * folder or an archive. Answers the exit code.
 */
export async function sbom(
  positionals: readonly string[],
  values: { readonly platform?: string | undefined; readonly output?: string | undefined },
): Promise<number> {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(`sbom takes one IMAGE, not ${positionals.length}`);
  const full = path.resolve(file);
  if (!fs.existsSync(full)) throw new UsageError(`${file}: there is no such file or folder`);
  const tree = new DirectoryTree(path.dirname(full));
  const all = await inventoriesOf(tree, path.basename(full)).catch((error: unknown) => {
    throw error instanceof GatehouseError ? new UsageError(`${file} can't be read: ${error.message}`) : error;
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
