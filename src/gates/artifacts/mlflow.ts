import { DirectoryTree } from '../../trees/directory';
import { renamed } from '../../trees/renamed';
import type { Tree } from '../../trees/tree';

/** More than any model has, and what its files may take to come. */
const limits = { maxFiles: 10_000, timeoutMs: 30 * 60_000 };

export const isInMlflow = (path: string): boolean => /^mlflow:/i.test(path);

/**
 * The files that a reference to MLflow names (`mlflow:models:/churn@champion`), under paths that begin with it; they are copied into
 * `folder`, at most `maxBytes`. Rejects with `EvidenceError` as `downloadFiles`.
 */
export async function treeInMlflow(reference: string, folder: string, maxBytes: number): Promise<Tree> {
  const mlflow = await import('../../engines/mlflow/index');
  const parsed = mlflow.parseMlflow(reference);
  const client = mlflow.createMlflowClient(mlflow.mlflowFromEnvironment(process.env));
  const files = await mlflow.downloadFiles(parsed, client, folder, { ...limits, maxBytes });
  const names = files.map(({ path, name, size }): [string, { path: string; size: number }] => [
    path === '' ? reference : `${reference}/${path}`,
    { path: name, size },
  ]);
  return renamed(new DirectoryTree(folder), new Map(names));
}
