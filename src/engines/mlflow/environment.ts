import { EvidenceError } from '../../errors';
import type { MlflowServer } from './server';

/**
 * The server and credentials that MLflow's own variables name: MLFLOW_TRACKING_URI, and MLFLOW_TRACKING_USERNAME with
 * MLFLOW_TRACKING_PASSWORD or else MLFLOW_TRACKING_TOKEN, in the order in which MLflow's client takes them. An empty variable
 * is one that isn't set: that is what a secret looks like where it may not be read.
 * @throws EvidenceError where they name no server, or what would lead MLflow's own client to another one.
 */
export function mlflowFromEnvironment(environment: Readonly<Record<string, string | undefined>>): MlflowServer {
  const valueOf = (name: string): string | undefined => environment[name]?.trim() || undefined; // eslint-disable-line @typescript-eslint/prefer-nullish-coalescing -- empty counts as not set
  const trackingUri = valueOf('MLFLOW_TRACKING_URI');
  if (trackingUri === undefined)
    throw new EvidenceError(
      'MLFLOW_TRACKING_URI is not set; it is the address of the MLflow server, like https://mlflow.example.org',
    );
  const registry = valueOf('MLFLOW_REGISTRY_URI');
  if (registry !== undefined && registry !== trackingUri)
    throw new EvidenceError(
      'MLFLOW_REGISTRY_URI names another place than MLFLOW_TRACKING_URI; models and runs are read from one server',
    );
  if ((valueOf('MLFLOW_WORKSPACE') ?? 'default') !== 'default')
    throw new EvidenceError('MLFLOW_WORKSPACE is set; only the default workspace of an MLflow server can be read');

  const token = valueOf('MLFLOW_TRACKING_TOKEN');
  const username = valueOf('MLFLOW_TRACKING_USERNAME');
  const password = valueOf('MLFLOW_TRACKING_PASSWORD');
  if (username !== undefined && password !== undefined) return { trackingUri, username, password };
  if (token !== undefined) return { trackingUri, token };
  if (username === undefined && password === undefined) return { trackingUri };
  const [set, unset] = username === undefined ? ['PASSWORD', 'USERNAME'] : ['USERNAME', 'PASSWORD'];
  throw new EvidenceError(
    `MLFLOW_TRACKING_${set} is set without MLFLOW_TRACKING_${unset} (a secret is empty in a pull request from a fork)`,
  );
}
