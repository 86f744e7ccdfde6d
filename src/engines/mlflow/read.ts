import { EvidenceError } from '../../errors';
import type { NamedMetrics } from '../../formats/metrics-file/named';
import { oneLine } from '../../http/reason';
import type { MlflowClient } from './client';
import type { MlflowMetricsReference } from './reference';
import { resolveRun } from './resolve';

export interface MlflowMetrics {
  readonly metrics: NamedMetrics;
  readonly run: string;
  readonly version?: string;
  /** The reference, version and run, for people. */
  readonly source: string;
  readonly notes: readonly string[];
}

/**
 * The metrics of a run, the last value of each; params and tags are text and no metrics. NaN and the infinities are kept.
 * @throws EvidenceError for a run without metrics, and as `resolveRun`.
 */
export async function readMlflow(reference: MlflowMetricsReference, client: MlflowClient): Promise<MlflowMetrics> {
  const { metrics: logged, run, version, source, notes } = await resolveRun(reference, client);
  const values = new Map<string, number>();
  for (const { key, value } of logged) {
    if (values.has(key)) throw new EvidenceError(`${source}: MLflow lists the metric ${oneLine(key)} twice`);
    values.set(key, value);
  }
  if (values.size === 0) throw new EvidenceError(`${source}: the run has logged no metrics, so it evaluated nothing`);
  return {
    metrics: { format: 'MLflow run', values, evaluated: values.size },
    run,
    ...(version !== undefined && { version }),
    source,
    notes,
  };
}
