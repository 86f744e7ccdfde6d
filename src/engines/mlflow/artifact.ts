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
  const size = await sizeOf(artifact, resolved, client);

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
    const request = requestFor(artifact, resolved);
    const found = await client.download(request, async (pieces) => {
      const written = await writeTo(file, pieces, source);
      if (size !== undefined && written !== size)
        throw new Failure(`MLflow sent ${written} of the file's ${size} bytes`, 'backoff');
      return file;
    });
    if (found === undefined) throw new EvidenceError(`${source}: the file ${artifact} is listed, but isn't there`);
  } catch (error) {
    await fs.rm(own, { recursive: true, force: true });
    throw error;
  }
  return { file, run, ...(version !== undefined && { version }), source, notes };
}

/** Of the files that are there instead. */
const maxShown = 20;

/** Of a file that is missing, 2.x says no more than "internal error"; so its folder is looked through first. */
async function sizeOf(
  artifact: string,
  { run, source }: ResolvedRun,
  client: MlflowClient,
): Promise<number | undefined> {
  const folder = path.posix.dirname(artifact);
  const query = { run_id: run, ...(folder !== '.' && { path: folder }) };
  const seen: string[] = [];
  for (let token: string | undefined; ;) {
    const page = await client.find({
      doing: `${source}: listing the run's files`,
      path: '/api/2.0/mlflow/artifacts/list',
      query: { ...query, ...(token !== undefined && { page_token: token }) },
      answer: artifactsAnswer,
    });
    const files = page?.files ?? [];
    const entry = files.find((item) => item.path === artifact);
    if (entry?.is_dir === true) throw new EvidenceError(`${source}: ${artifact} is a folder of the run; name one file`);
    if (entry !== undefined) return entry.file_size;
    seen.push(...files.slice(0, maxShown - seen.length).map((item) => item.path));
    token = page?.next_page_token;
    if (!token || files.length === 0) break;
  }
  const others = seen.length === 0 ? 'there is nothing' : `there is ${oneLine(seen.join(', '))}`;
  const where = folder === '.' ? 'among its files' : `in its folder ${folder}`;
  throw new EvidenceError(`${source}: the run has no file ${artifact}; ${where} ${others}`);
}

/**
 * The server hands out files itself where it keeps them for its clients (`mlflow-artifacts:`, the default), and fetches them for
 * its own pages from any other store that it can reach.
 */
function requestFor(artifact: string, { run, source, artifactUri }: ResolvedRun): MlflowRequest {
  const doing = `${source}: downloading ${artifact}`;
  const [, root] = /^mlflow-artifacts:\/(?!\/)(.*)$/s.exec(artifactUri) ?? [];
  if (root === undefined) return { doing, path: '/get-artifact', query: { run_id: run, path: artifact } };
  const segments = [
    ...root
      .toWellFormed()
      .split('/')
      .filter((segment) => segment !== ''),
    ...artifact.split('/'),
  ];
  if (segments.some((segment) => segment === '.' || segment === '..'))
    throw new EvidenceError(`${source}: MLflow keeps the run's files in a folder that leads elsewhere`);
  return { doing, path: `/api/2.0/mlflow-artifacts/artifacts/${segments.map(encodeURIComponent).join('/')}` };
}

/** Resolves with the number of bytes. */
async function writeTo(file: string, pieces: AsyncIterable<Uint8Array>, source: string): Promise<number> {
  let bytes = 0;
  const counted = async function* () {
    for await (const piece of pieces) {
      bytes += piece.length;
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
