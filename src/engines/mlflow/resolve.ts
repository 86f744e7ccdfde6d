import { EvidenceError, MissingEvidenceError } from '../../errors';
import { oneLine } from '../../http/reason';
import { modelAnswer, runAnswer, versionAnswer } from './answers';
import type { MlflowClient } from './client';
import type { MlflowReference, MlflowSubject } from './reference';

/** The run that a reference leads to, at one moment: an alias may be moved at any time. */
export interface ResolvedRun {
  readonly run: string;
  /** Of the registered model, where the reference names one. */
  readonly version?: string;
  /** The reference, version and run, for people. */
  readonly source: string;
  /** What a reader of a verdict should know of the run. */
  readonly notes: readonly string[];
  /** The last value of each. */
  readonly metrics: readonly { readonly key: string; readonly value: number }[];
  readonly artifactUri: string;
}

export type Registered = Exclude<MlflowSubject, { kind: 'run' }>;

/**
 * Follows a reference: alias, version, run.
 * @throws MissingEvidenceError where the model, version, alias or run that it names doesn't exist; EvidenceError for a version
 * whose run is gone or was never given, for a run that failed or was deleted, and as `MlflowClient.find`.
 */
export async function resolveRun({ text, subject }: MlflowReference, client: MlflowClient): Promise<ResolvedRun> {
  const version = subject.kind === 'run' ? undefined : await versionOf(text, subject, client);
  const run = subject.kind === 'run' ? subject.run : version?.run_id;
  if (!run)
    throw new EvidenceError(
      `${text}: version ${version?.version ?? ''} was registered without a run, and metrics and files are a run's; register it with its run_id`,
    );

  const answer = await client.find({
    doing: `${text}: reading run ${run}`,
    path: '/api/2.0/mlflow/runs/get',
    query: { run_id: run },
    answer: runAnswer,
  });
  if (answer === undefined) {
    if (version === undefined) throw new MissingEvidenceError(`${text}: MLflow has no such run`);
    throw new EvidenceError(`${text}: run ${run} of version ${version.version} is no longer there`);
  }
  const { info, data } = answer.run;
  if (info.lifecycle_stage === 'deleted')
    throw new EvidenceError(`${text}: run ${run} was deleted; restore it (mlflow runs restore --run-id ${run})`);
  return {
    run,
    ...(version !== undefined && { version: version.version }),
    source: version === undefined ? text : `${text} (version ${version.version}, run ${run})`,
    notes: notesOn(text, run, info.status),
    metrics: data?.metrics ?? [],
    artifactUri: info.artifact_uri ?? '',
  };
}

/** What a run that broke off left behind may be half of its evaluation; one that goes on may be the pipeline that asks. */
function notesOn(text: string, run: string, status: string): string[] {
  switch (status) {
    case 'FINISHED':
      return [];
    case 'FAILED':
    case 'KILLED':
      throw new EvidenceError(
        `${text}: run ${run} has the status ${status}, and what it left may be half of an evaluation; name a run that finished`,
      );
    default:
      return [`run ${run} is not finished (${oneLine(status)}); its metrics and files may still change`];
  }
}

/** The version that a reference names, or its alias stands on now. */
export async function versionOf(text: string, subject: Registered, client: MlflowClient) {
  const doing = `${text}: looking up the version`;
  const name = subject.model;
  if (subject.kind === 'version') {
    const found = await client.find({
      doing,
      path: '/api/2.0/mlflow/model-versions/get',
      query: { name, version: subject.version },
      answer: versionAnswer,
    });
    if (found !== undefined) return found.model_version;
    throw new MissingEvidenceError(`${text}: MLflow has no version ${subject.version} of a registered model ${name}`);
  }
  const found = await client.find({
    doing,
    path: '/api/2.0/mlflow/registered-models/alias',
    query: { name, alias: subject.alias },
    answer: versionAnswer,
    // A missing alias is a 400, and so is, to 2.x, that of a missing model.
    absentCodes: ['RESOURCE_DOES_NOT_EXIST', 'INVALID_PARAMETER_VALUE'],
  });
  if (found !== undefined) return found.model_version;
  return missingAlias(text, subject.model, subject.alias, client);
}

/** A refused parameter can mean more than a missing alias, and a first run must not be taken for granted: the model tells. */
async function missingAlias(text: string, name: string, alias: string, client: MlflowClient): Promise<never> {
  const found = await client.find({
    doing: `${text}: reading the model's aliases`,
    path: '/api/2.0/mlflow/registered-models/get',
    query: { name },
    answer: modelAnswer,
  });
  if (found === undefined) throw new MissingEvidenceError(`${text}: MLflow has no registered model ${name}`);
  const aliases = (found.registered_model.aliases ?? []).map((item) => item.alias);
  if (aliases.includes(alias))
    throw new EvidenceError(`${text}: MLflow lists the alias ${alias} but doesn't say which version it is`);
  const others = aliases.length === 0 ? 'it has none' : `it has ${oneLine(aliases.join(', '))}`;
  throw new MissingEvidenceError(`${text}: the registered model ${name} has no alias ${alias} (${others})`);
}
