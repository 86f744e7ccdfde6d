import fs from 'node:fs/promises';
import path from 'node:path';
import { diskProblem } from '../../disk';
import { EvidenceError } from '../../errors';
import { oneLine } from '../../http/reason';
import { artifactsAnswer } from './answers';
import type { MlflowClient, MlflowRequest } from './client';
import { Failure } from './failure';
import type { MlflowArtifactReference } from './reference';
import { resolveRun, type ResolvedRun } from './resolve';

export interface MlflowFile {
  /** Where it lies on the disk; its name ends as that of the artifact. */
  readonly file: string;
  readonly run: string;
  readonly version?: string;
  /** The reference, version and run, for people. */
  readonly source: string;
  readonly notes: readonly string[];
}

/**
 * Copies a file of a run into a folder of its own below `folder`, at most 8 GiB.
 * @throws EvidenceError where the run has no such file (the run is there, so this is no first run), it is a folder, too large or
 * can't be written, and as `resolveRun`. Nothing is left behind then.
 */
export async function downloadArtifact(
  reference: MlflowArtifactReference,
  client: MlflowClient,
  folder: string,
): Promise<MlflowFile> {
  const { artifact } = reference;
  const resolved = await resolveRun(reference, client);
  const { run, version, source, notes } = resolved;
  const listed = await entryOf(artifact, resolved, client);
  if (listed.isFolder) throw new EvidenceError(`${source}: ${artifact} is a folder of the run; name one file`);

  const own = await fs.mkdtemp(path.join(folder, 'mlflow-')).catch((error: unknown) => {
    throw new EvidenceError(`${source}: can't be written: ${diskProblem(error)}`);
  });
  // The name comes from outside, and not every file system takes every name.
  const file = path.join(
    own,
    path.posix
      .basename(artifact)
      .replace(/[^\w.-]/g, '_')
      .slice(-100),
  );
  try {
    await downloadTo(file, { ...listed, request: requestFor(artifact, resolved) }, client, source);
  } catch (error) {
    await fs.rm(own, { recursive: true, force: true });
    throw error;
  }
  return { file, run, ...(version !== undefined && { version }), source, notes };
}

/** What a listing says of a file or folder. */
export interface Listed {
  readonly path: string;
  readonly isFolder: boolean;
  /** Bytes, where the server says so. */
  readonly size: number | undefined;
}

/** Of the files that are there instead. */
const maxShown = 20;

/**
 * What the run has under that path. Of a file that is missing, 2.x says no more than "internal error"; so its folder is looked
 * through first.
 * @throws EvidenceError where there is nothing.
 */
export async function entryOf(artifact: string, resolved: ResolvedRun, client: MlflowClient): Promise<Listed> {
  const folder = path.posix.dirname(artifact);
  const seen: string[] = [];
  for await (const entry of filesOfRun(folder === '.' ? '' : folder, resolved, client)) {
    if (entry.path === artifact) return entry;
    if (seen.length < maxShown) seen.push(entry.path);
  }
  const others = seen.length === 0 ? 'there is nothing' : `there is ${oneLine(seen.join(', '))}`;
  const where = folder === '.' ? 'among its files' : `in its folder ${folder}`;
  throw new EvidenceError(`${resolved.source}: the run has no file ${artifact}; ${where} ${others}`);
}

/** What a folder of the run holds, '' for its top; paths begin at the top. */
export async function* filesOfRun(
  folder: string,
  { run, source }: ResolvedRun,
  client: MlflowClient,
): AsyncGenerator<Listed, void> {
  const query = { run_id: run, ...(folder !== '' && { path: folder }) };
  for (let token: string | undefined; ;) {
    const page = await client.find({
      doing: `${source}: listing the run's files`,
      path: '/api/2.0/mlflow/artifacts/list',
      query: { ...query, ...(token !== undefined && { page_token: token }) },
      answer: artifactsAnswer,
    });
    const files = page?.files ?? [];
    for (const file of files) yield { path: file.path, isFolder: file.is_dir === true, size: file.file_size };
    token = page?.next_page_token;
    if (!token || files.length === 0) return;
  }
}

/**
 * Copies what a request answers to `file`; resolves with the number of bytes.
 * @throws EvidenceError for more than `maxBytes`, for another size than the listing says, and as `MlflowClient.download`.
 */
export async function downloadTo(
  file: string,
  wanted: { path: string; size: number | undefined; request: MlflowRequest; maxBytes?: number },
  client: MlflowClient,
  source: string,
): Promise<number> {
  const { size, maxBytes = Infinity } = wanted;
  const bytes = await client.download(wanted.request, async (pieces) => {
    const written = await writeTo(file, pieces, source, maxBytes);
    if (size !== undefined && written !== size)
      throw new Failure(`MLflow sent ${written} of the file's ${size} bytes`, 'backoff');
    return written;
  });
  if (bytes === undefined) throw new EvidenceError(`${source}: the file ${wanted.path} is listed, but isn't there`);
  return bytes;
}

/**
 * The server hands out files itself where it keeps them for its clients (`mlflow-artifacts:`, the default), and fetches them for
 * its own pages from any other store that it can reach.
 */
export function requestFor(artifact: string, { run, source, artifactUri }: ResolvedRun): MlflowRequest {
  const doing = `${source}: downloading ${artifact}`;
  const root = proxiedRoot(artifactUri, source);
  if (root === undefined) return { doing, path: '/get-artifact', query: { run_id: run, path: artifact } };
  return { doing, path: proxiedPath([...root, ...artifact.split('/')]) };
}

/** The folder of an `mlflow-artifacts:` address, in segments; undefined where the server doesn't hand out the files itself. */
export function proxiedRoot(uri: string, source: string): readonly string[] | undefined {
  const [, root] = /^mlflow-artifacts:\/(?!\/)(.*)$/s.exec(uri) ?? [];
  if (root === undefined) return undefined;
  const segments = root
    .toWellFormed()
    .split('/')
    .filter((segment) => segment !== '');
  if (segments.some((segment) => segment === '.' || segment === '..'))
    throw new EvidenceError(`${source}: MLflow keeps the files in a folder that leads elsewhere`);
  return segments;
}

export const proxiedPath = (segments: readonly string[]): `/${string}` =>
  `/api/2.0/mlflow-artifacts/artifacts/${segments.map(encodeURIComponent).join('/')}`;

/** Resolves with the number of bytes. */
async function writeTo(
  file: string,
  pieces: AsyncIterable<Uint8Array>,
  source: string,
  maxBytes: number,
): Promise<number> {
  let bytes = 0;
  const counted = async function* () {
    for await (const piece of pieces) {
      bytes += piece.length;
      if (bytes > maxBytes)
        throw new Failure(`there is more than the ${maxBytes} bytes that may still be read`, 'never');
      yield piece;
    }
  };
  try {
    await fs.writeFile(file, counted());
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new EvidenceError(`${source}: can't be written: ${diskProblem(error)}`);
  }
  return bytes;
}
