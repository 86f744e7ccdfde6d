import { EngineError } from '../../errors';
import type { Tree, TreeEntry } from '../../trees/tree';
import type { Manifests } from '../dependencies/project';
import type { EngineAccess } from '../external/access';
import { engines } from '../external/catalogue';
import { harmlessName } from '../external/engine';
import { withFiles, withFolderOf, type Files } from '../external/files';
import { runEngine, type EngineRun } from '../external/run';
import { databaseOf, type Scanner } from './database';
import { imagesIn, layoutInFolder, sourceIn, withArchive, type LayoutPart } from './layout';
import { lockfileName } from './lockfiles';
import { manifestBeside } from './readable';
import { compareCounts, onlineFor, partOf, pinsOf, readParts, type Served } from './served';
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
  /** When the database was made; undefined where a server was asked. */
  readonly built: string | undefined;
  /** What it could not look up, and why, as the end of a sentence. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  readonly use: EngineRun['use'];
}

/** Platforms of an image; a registry in a file is something else. */
const maxImages = 30;

/**
 * Asks a scanner about each image in an archive, or in the folder of an OCI layout. Rejects with `EngineError` when the scanner isn't
 * there, has no database or fails.
 */
export async function scanImagesFor(
  scanner: Exclude<Scanner, Served>,
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

/** What a scanner of lock files is given beside them. */
export interface Asking {
  readonly access: EngineAccess;
  readonly manifests: Manifests;
  /** The OSV server that pip-audit asks; undefined: PyPI. */
  readonly osv: string | undefined;
}

/** Asks a scanner about lock files: those with a database about all at once. Rejects as `scanImagesFor` does. */
export async function scanLockfilesFor(
  scanner: Scanner,
  tree: Tree,
  entries: readonly TreeEntry[],
  asking: Asking,
): Promise<VulnerabilityScan[]> {
  const { access } = asking;
  if (scanner === 'pip-audit' || scanner === 'snyk') {
    const scans: VulnerabilityScan[] = [];
    for (const entry of entries)
      scans.push(...(await (scanner === 'snyk' ? askSnyk(tree, entry, asking) : askPipAudit(entry, asking))));
    return scans;
  }
  const nameOf = (path: string): string => lockfileName(path) ?? harmlessName(path);
  return [await withFiles(tree, entries, nameOf, access, (files) => asked(scanner, files, 'files', access))];
}

async function askPipAudit(entry: TreeEntry, asking: Asking): Promise<VulnerabilityScan[]> {
  const { access, manifests, osv } = asking;
  const { path } = entry;
  const { lists, count, lines, unread } = await pinsOf(entry, manifests);
  const online = onlineFor('pip-audit', access, osv);
  const scans: VulnerabilityScan[] = [];
  for (const list of lists) {
    const parts = [partOf('requirements.txt', list)];
    const scan = await withFolderOf(path, parts, access, (files) =>
      run('pip-audit', files, access, { target: 'files', online }),
    );
    const found = scan.found.map((each) => ({ ...each, line: lines.get(`${each.package} ${each.installed}`) }));
    scans.push({ ...scan, found });
  }
  const [first] = scans;
  const answered = scans.reduce((sum, { inspected, unread: skipped }) => sum + inspected.packages + skipped.length, 0);
  compareCounts('pip-audit', answered, count);
  if (first === undefined)
    return unread.length === 0 ? [] : Promise.reject(new EngineError(`pip-audit: ${path}: ${unread[0] ?? ''}`));
  return [{ ...first, unread: [...first.unread, ...unread.map((reason) => ({ path, reason }))] }, ...scans.slice(1)];
}

async function askSnyk(tree: Tree, { path }: TreeEntry, { access }: Asking): Promise<VulnerabilityScan[]> {
  const beside = manifestBeside(path);
  const parts = await readParts(tree, [path, ...(beside === undefined ? [] : [beside])]);
  const online = onlineFor('snyk', access, undefined);
  const lockfile = path.slice(path.lastIndexOf('/') + 1);
  const told = { target: 'files', online, lockfile } as const;
  return [await withFolderOf(path, parts, access, (files) => run('snyk', files, access, told))];
}

async function asked(
  scanner: Exclude<Scanner, Served>,
  files: Files,
  target: 'image' | 'files',
  access: EngineAccess,
): Promise<VulnerabilityScan> {
  const { folder: database, built } = await databaseOf(scanner, access);
  const scan = await run(scanner, files, access, { target, database });
  return { ...scan, built: scan.inspected.databaseBuilt ?? built ?? '' };
}

async function run(
  scanner: Scanner,
  files: Files,
  access: EngineAccess,
  told: NonNullable<Parameters<typeof runEngine>[3]>,
): Promise<VulnerabilityScan> {
  const { findings, unevaluated, inspected: seen, use } = await runEngine(engines[scanner], files, access, told);
  const inspected: Inspected = seen ?? { packages: 0 };
  if (told.target === 'image' && inspected.files !== undefined)
    throw new EngineError(`${scanner} took the image for a plain folder`);
  const found = findings.flatMap(({ vulnerability, file, title, uri, startLine: line, cwe = [] }) =>
    vulnerability === undefined ? [] : [{ ...vulnerability, scanner, path: file.entry.path, line, title, uri, cwe }],
  );
  const packages = new Map(
    files.given.map(({ entry }) => [entry.path, told.target === 'image' ? inspected.packages : 0]),
  );
  for (const [named, count] of inspected.files ?? []) {
    const path = files.find(named)?.file.entry.path;
    if (path !== undefined) packages.set(path, count);
  }
  const unread = unevaluated.map(({ path, reason }) => ({ path, reason }));
  return { scanner, found, inspected, packages, built: undefined, unread, use };
}
