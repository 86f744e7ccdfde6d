import path from 'node:path';
import { EvidenceError } from '../../errors';
import { oneLine } from '../../http/reason';
import { artifactsAnswer, downloadAnswer } from './answers';
import { downloadTo, entryOf, filesOfRun, type Listed, proxiedPath, proxiedRoot, requestFor } from './artifact';
import type { MlflowClient, MlflowRequest } from './client';
import type { MlflowReference } from './reference';
import { type Registered, resolveRun, versionOf } from './resolve';

export interface FilesLimits {
  /** Of all files together. */
  readonly maxBytes: number;
  readonly maxFiles: number;
  /** For all of it; a file that has begun may take the client's time beyond. */
  readonly timeoutMs: number;
}

export interface FetchedFile {
  /** Below what the reference names; empty where that is one file. */
  readonly path: string;
  /** Its name in the folder on the disk, which is nothing the server chose. */
  readonly name: string;
  readonly size: number;
}

/** Files on the server: those of a run, or of a place that it hands out itself. */
interface Store {
  readonly source: string;
  /** What is directly in a folder, by paths from the top; '' is the top. */
  list(folder: string): AsyncIterable<Listed>;
  request(file: string): MlflowRequest;
}

/** No path that a model needs is as long. */
const maxPathLength = 1_000;

/**
 * Copies what a reference names into `folder`, which is empty: all files of a model's version, or those of a run, below a path if
 * it gives one. Nothing that the server says leads out of that folder.
 * @throws EvidenceError where there are no files, a limit is reached, the server keeps the files where it doesn't hand them out, and
 * as `MlflowClient.find` and `download`.
 */
export async function downloadFiles(
  reference: MlflowReference,
  client: MlflowClient,
  folder: string,
  limits: FilesLimits,
): Promise<FetchedFile[]> {
  const deadline = performance.now() + limits.timeoutMs;
  const { store, top, files } = await namedBy(reference, client, limits);
  const { source } = store;
  const tooLarge = new EvidenceError(`${source}: it has more than the ${limits.maxBytes} bytes that are downloaded`);
  if (files.length === 0) throw new EvidenceError(`${source}: there are no files`);
  if (files.reduce((sum, { size = 0 }) => sum + size, 0) > limits.maxBytes) throw tooLarge;

  const fetched: FetchedFile[] = [];
  let left = limits.maxBytes;
  for (const [index, file] of files.entries()) {
    if (performance.now() > deadline)
      throw new EvidenceError(`${source}: the download takes longer than ${limits.timeoutMs / 1000} s`);
    const name = String(index);
    const wanted = { ...file, request: store.request(file.path), maxBytes: left };
    const size = await downloadTo(path.join(folder, name), wanted, client, source);
    left -= size;
    fetched.push({ path: file.path.slice(top === '' || file.path === top ? top.length : top.length + 1), name, size });
  }
  return fetched;
}

async function namedBy(
  reference: MlflowReference,
  client: MlflowClient,
  limits: FilesLimits,
): Promise<{ store: Store; top: string; files: Listed[] }> {
  const { subject, artifact } = reference;
  if (subject.kind !== 'run' && artifact === undefined) {
    const { store, top } = await storeOfVersion(reference, subject, client);
    return { store, top, files: await below(top, store, limits) };
  }
  const resolved = await resolveRun(reference, client);
  const store = storeOfRun(resolved, client);
  if (artifact === undefined) return { store, top: '', files: await below('', store, limits) };
  const entry = await entryOf(artifact, resolved, client);
  return { store, top: artifact, files: entry.isFolder ? await below(artifact, store, limits) : [entry] };
}

function storeOfRun(resolved: Awaited<ReturnType<typeof resolveRun>>, client: MlflowClient): Store {
  return {
    source: resolved.source,
    list: (folder) => filesOfRun(folder, resolved, client),
    request: (file) => requestFor(file, resolved),
  };
}

/** A version's files lie where the server hands them out, or among those of its run. */
async function storeOfVersion(
  reference: MlflowReference,
  subject: Registered,
  client: MlflowClient,
): Promise<{ store: Store; top: string }> {
  const { version } = await versionOf(reference.text, subject, client);
  const source = `${reference.text} (version ${version})`;
  const place = await client.find({
    doing: `${source}: looking up where its files lie`,
    path: '/api/2.0/mlflow/model-versions/get-download-uri',
    query: { name: subject.model, version },
    answer: downloadAnswer,
  });
  if (place === undefined) throw new EvidenceError(`${source}: MLflow doesn't say where its files lie`);
  const root = proxiedRoot(place.artifact_uri, source);
  if (root !== undefined) return { store: proxied(root, source, client), top: '' };
  const resolved = await resolveRun({ ...reference, subject: { ...subject, kind: 'version', version } }, client);
  const runRoot = resolved.artifactUri.replace(/\/+$/, '');
  const uri = place.artifact_uri.replace(/\/+$/, '');
  if (runRoot === '' || (uri !== runRoot && !uri.startsWith(`${runRoot}/`)))
    throw new EvidenceError(
      `${source}: MLflow keeps its files in a store that it doesn't hand out (${oneLine(uri.replace(/:.*$/s, ':…'))}); start the server with --serve-artifacts, or download the model in a step before and name the folder`,
    );
  return { store: storeOfRun(resolved, client), top: uri.slice(runRoot.length + 1) };
}

function proxied(root: readonly string[], source: string, client: MlflowClient): Store {
  const segmentsOf = (name: string): string[] => [...root, ...name.split('/').filter((segment) => segment !== '')];
  return {
    source,
    async *list(folder) {
      const answer = await client.find({
        doing: `${source}: listing its files`,
        path: '/api/2.0/mlflow-artifacts/artifacts',
        query: { path: segmentsOf(folder).join('/') },
        answer: artifactsAnswer,
      });
      for (const { path: name, is_dir: isFolder = false, file_size: size } of answer?.files ?? [])
        yield { path: folder === '' ? name : `${folder}/${name}`, isFolder, size };
    },
    request: (file) => ({ doing: `${source}: downloading ${file}`, path: proxiedPath(segmentsOf(file)) }),
  };
}

/** All files below a folder. A listing names what is directly in its folder, each once; anything else is no listing of it. */
async function below(top: string, store: Store, { maxFiles }: FilesLimits): Promise<Listed[]> {
  const { source } = store;
  const files: Listed[] = [];
  const seen = new Set<string>();
  const folders = [top];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop())
    for await (const entry of store.list(folder)) {
      const name = folder === '' ? entry.path : entry.path.slice(folder.length + 1);
      const isIn = folder === '' || entry.path.startsWith(`${folder}/`);
      if (!isIn || !isName(name) || seen.has(entry.path) || entry.path.length > maxPathLength)
        throw new EvidenceError(`${source}: MLflow lists ${oneLine(entry.path)}, which is no file of that folder`);
      if (seen.add(entry.path).size > maxFiles)
        throw new EvidenceError(`${source}: it has more than the ${maxFiles} files and folders that are downloaded`);
      if (entry.isFolder) folders.push(entry.path);
      else files.push(entry);
    }
  return files;
}

const isName = (name: string): boolean =>
  name !== '' && name !== '.' && name !== '..' && name.isWellFormed() && !/[/\\\p{Cc}]/u.test(name);
