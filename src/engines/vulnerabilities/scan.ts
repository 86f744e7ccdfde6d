import { EngineError } from '../../errors';
import type { Tree, TreeEntry } from '../../trees/tree';
import type { EngineAccess } from '../external/access';
import { engines } from '../external/catalogue';
import { harmlessName } from '../external/engine';
import { withFiles, withFolderOf, type Files } from '../external/files';
import { runEngine, type EngineRun } from '../external/run';
import { databaseOf, type Scanner } from './database';
import { imagesIn, layoutInFolder, sourceIn, withArchive, type LayoutPart } from './layout';
import { lockfileName } from './lockfiles';
import type { Inspected, Vulnerability } from './vulnerability';

/** One vulnerability, and the file of the tree that has it. */
export interface Found extends Vulnerability {
  readonly scanner: Scanner;
  readonly path: string;
  /** Of the package in a lock file. */
  readonly line: number | undefined;
  readonly title: string;
  readonly uri: string | undefined;
  readonly cwe: readonly number[];
}

export interface VulnerabilityScan {
  readonly scanner: Scanner;
  readonly found: readonly Found[];
  readonly inspected: Inspected;
  /** How many packages were read of each file that was given; of an image all. */
  readonly packages: ReadonlyMap<string, number>;
  /** When the database was made. */
  readonly built: string;
  readonly use: EngineRun['use'];
}

/** Platforms of an image; a registry in a file is something else. */
const maxImages = 30;

/**
 * Asks a scanner about each image in an archive, or in the folder of an OCI layout. Rejects with `EngineError` when the scanner isn't
 * there, has no database or fails.
 */
export async function scanImagesFor(
  scanner: Scanner,
  tree: Tree,
  { path }: TreeEntry,
  access: EngineAccess,
): Promise<VulnerabilityScan[]> {
  const ask = (files: Files): Promise<VulnerabilityScan> => asked(scanner, files, 'image', access);
  const askOf = async (images: readonly (readonly LayoutPart[])[]): Promise<VulnerabilityScan[]> => {
    if (images.length > maxImages)
      throw new EngineError(
        `${scanner}: ${path} holds ${images.length} images, more than the ${maxImages} that are asked about`,
      );
    const scans: VulnerabilityScan[] = [];
    for (const image of images) scans.push(await withFolderOf(path, image, access, ask));
    return scans;
  };
  const entry = await tree.stat(path);
  const scans =
    entry?.kind === 'file'
      ? await withArchive(sourceIn(tree, entry), async ({ direct, parts, saved }) => [
          ...(direct ? [await withFiles(tree, [entry], harmlessName, access, ask)] : []),
          ...(await askOf(await imagesIn(parts, saved))),
        ])
      : await askOf(await imagesIn(await layoutInFolder(tree, path)));
  if (scans.length === 0) throw new EngineError(`${scanner}: ${path} holds no image that it could be asked about`);
  return scans;
}

/** Asks a scanner about lock files, all at once. Rejects as `scanImagesFor` does. */
export async function scanLockfilesFor(
  scanner: Scanner,
  tree: Tree,
  entries: readonly TreeEntry[],
  access: EngineAccess,
): Promise<VulnerabilityScan> {
  const nameOf = (path: string): string => lockfileName(path) ?? harmlessName(path);
  return withFiles(tree, entries, nameOf, access, (files) => asked(scanner, files, 'files', access));
}

async function asked(
  scanner: Scanner,
  files: Files,
  target: 'image' | 'files',
  access: EngineAccess,
): Promise<VulnerabilityScan> {
  const { folder: database, built } = await databaseOf(scanner, access);
  const run = await runEngine(engines[scanner], files, access, { target, database });
  const inspected: Inspected = run.inspected ?? { packages: 0 };
  const found = run.findings.flatMap(({ vulnerability, file, title, uri, startLine: line, cwe = [] }) =>
    vulnerability === undefined ? [] : [{ ...vulnerability, scanner, path: file.entry.path, line, title, uri, cwe }],
  );
  const packages = new Map(files.given.map(({ entry }) => [entry.path, target === 'image' ? inspected.packages : 0]));
  for (const [named, count] of inspected.files ?? []) {
    const path = files.find(named)?.file.entry.path;
    if (path !== undefined) packages.set(path, count);
  }
  return { scanner, found, inspected, packages, built: inspected.databaseBuilt ?? built ?? '', use: run.use };
}
