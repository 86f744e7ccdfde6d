import path from 'node:path';
import { closeTrees } from '../change/change';
import { localChange } from '../change/resolve';
import { Manifests } from '../engines/dependencies/project';
import { cycloneDxOf } from '../engines/sbom/cyclonedx';
import type { ManifestAt } from '../engines/sbom/inventory';
import { spdxOf } from '../engines/sbom/spdx';
import { UsageError } from '../errors';
import { readerFor } from '../formats/manifests';
import { withGoSum } from '../formats/manifests/go/go-sum';
import { billOfMaterialsReader } from '../formats/manifests/sbom';
import { openRepository } from '../git/repository';
import { logLine } from '../reports/escape';
import { unreadIn } from '../formats/manifests/unread';
import type { Tree } from '../trees/tree';

export type BillFormat = 'cyclonedx' | 'spdx';

/** A bill of materials of what the manifests and lock files in a folder name. What can't be read is said on stderr, and in the bill. */
export async function repositoryBill(folder: string, format: BillFormat, now: Date): Promise<string> {
  const root = path.resolve(folder);
  const change = await localChange(root, await openRepository(root), undefined);
  try {
    const files = await manifestsIn(change.head.tree);
    if (files.length === 0) throw new UsageError(`${folder}: there is no image in it, and no manifest or lock file`);
    for (const { path: name, manifest } of files)
      for (const { line, message } of [...manifest.problems, ...(manifest.unknown ?? [])])
        process.stderr.write(
          `gatehouse: ${logLine(name)}${line === undefined ? '' : `, line ${line}`}: ${logLine(message)}\n`,
        );
    const name = path.basename(root) || 'repository';
    return format === 'spdx' ? spdxOf(files, now, name) : cycloneDxOf(files, name);
  } finally {
    await closeTrees(change);
  }
}

const nothing = { locked: false, dependencies: [], indexes: [], inclusions: [], problems: [] };

async function manifestsIn(tree: Tree): Promise<ManifestAt[]> {
  const manifests = new Manifests(tree);
  const found: ManifestAt[] = [];
  for (const { kind, path: name } of await tree.list()) {
    const reader = kind === 'file' ? readerFor(name) : undefined;
    // Installed packages have manifests of their own, and a bill of materials may be of anything.
    if (kind !== 'file' || reader === billOfMaterialsReader || /(?:^|\/)node_modules\//.test(name)) continue;
    const unread = reader === undefined ? await unreadIn(tree, name) : undefined;
    if (unread !== undefined)
      found.push({ path: name, manifest: { ...nothing, kind: unread.kind, unknown: [unread] } });
    const file = await manifests.file(name);
    if (file === undefined || (reader === undefined && !('manifest' in file && file.manifest.dependencies.length > 0)))
      continue;
    if ('problem' in file) {
      const problems = [{ line: undefined, message: file.problem }];
      found.push({ path: name, manifest: { ...nothing, kind: path.posix.basename(name), problems } });
    } else if (path.posix.basename(name) === 'go.mod') {
      const sums = await manifests.file(path.posix.join(path.posix.dirname(name), 'go.sum'));
      const read = sums !== undefined && 'text' in sums;
      found.push({ path: name, manifest: read ? withGoSum(file.manifest, sums.text) : file.manifest });
    } else if (path.posix.basename(name) !== 'go.sum') found.push({ path: name, manifest: file.manifest });
  }
  return found;
}
