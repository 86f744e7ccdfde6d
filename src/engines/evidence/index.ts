import fs from 'node:fs';
import path from 'node:path';
import type { Change } from '../../change/change';
import { diskProblem, readAtMost } from '../../disk';
import { EvidenceError, messageOf, MissingEvidenceError } from '../../errors';
import type { NamedMetrics } from '../../formats/metrics-file/named';
import { besideBase, fromCommit, lfsDigestOf, onDisk, type Held } from './commit';

export { sameness, type Sameness } from './same';

/** What a policy names as a model's evidence: a table of predictions, or numbers that were already computed. */
export type Evidence = Origin &
  (
    | { readonly kind: 'table'; readonly file: string }
    | { readonly kind: 'metrics'; readonly file?: string; readonly metrics: NamedMetrics }
  );

interface Origin {
  /** Where it lies on the disk, if it does. */
  readonly file?: string;
  /** What it is, whatever it is called: evidence that has one in common is one and the same. */
  readonly identities: readonly string[];
  /** Whether the job left it: no commit and no registry has it. */
  readonly isJobs: boolean;
  /** As messages call it. */
  readonly source: string;
  /** What a reader should know about it (a run that hasn't ended). */
  readonly notes: readonly string[];
}

export interface EvidencePlace {
  /** The folder that references are relative to. */
  readonly root: string;
  readonly change: Change;
  /** An empty folder for what has to be fetched first. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A metrics file is a page or two; what is larger is something else. */
const maxMetricsBytes = 64 * 1024 * 1024;

const tables = /\.(?:csv|tsv|jsonl|ndjson)(?:\.gz)?$|\.(?:parquet|pq|arrow|feather|ipc)$/i;
const metricsFiles = /\.(?:json|ya?ml)$/i;

/**
 * Opens evidence: a file below the checked folder, `git:<ref>:<path>`, `mlflow:models:/…` or `mlflow:runs:/…`. A baseline that the
 * deciding base commit holds is read from there: a change can't lower the bar it is measured by. Rejects with
 * `MissingEvidenceError` where there is nothing under that name, and with `EvidenceError` for whatever else is wrong.
 */
export async function openEvidence(
  reference: string,
  side: 'candidate' | 'baseline',
  place: EvidencePlace,
): Promise<Evidence> {
  const scheme = /^([a-z][\w+.-]+):/i.exec(reference)?.[1]?.toLowerCase();
  switch (scheme) {
    case undefined: {
      const held = side === 'baseline' ? await besideBase(reference, place) : undefined;
      if (!held) refuseLeadingOut(reference, place.root);
      return opened(held ?? leftByJob(path.resolve(place.root, reference), reference), reference);
    }
    case 'git':
      return opened(await fromCommit(reference, place), reference);
    case 'mlflow':
      return fromMlflow(reference, place);
    default:
      throw new EvidenceError(
        `${reference}: evidence is a file, git:<ref>:<path>, mlflow:models:/<name>@<alias> or mlflow:runs:/<id>; ${scheme}: is not known`,
      );
  }
}

async function fromMlflow(reference: string, { environment, folder }: EvidencePlace): Promise<Evidence> {
  const mlflow = await import('../mlflow/index');
  const parsed = mlflow.parseMlflow(reference);
  const client = mlflow.createMlflowClient(mlflow.mlflowFromEnvironment(environment));
  if (parsed.artifact !== undefined) {
    const artifact = await mlflow.downloadArtifact(parsed, client, folder);
    return opened({ ...artifact, identities: [artifact.source], isJobs: false }, parsed.artifact);
  }
  const { metrics, source, notes } = await mlflow.readMlflow(parsed, client);
  return { kind: 'metrics', source, metrics, notes, identities: [source], isJobs: false };
}

function leftByJob(file: string, source: string): Held {
  return { file, source, identities: onDisk(file), isJobs: true };
}

/** A file on the disk; its name's ending says what it is. */
async function opened({ notes = [], ...held }: Held & Partial<Origin>, name: string): Promise<Evidence> {
  const { file, source } = held;
  const isTable = tables.test(name);
  if (!isTable && !metricsFiles.test(name))
    throw new EvidenceError(
      `${source}: a table's name ends in .csv, .tsv, .jsonl (also with .gz), .parquet, .arrow or .feather, a metrics file's in .json or .yaml`,
    );
  const stat = statOf(file, source);
  if (!stat)
    throw new MissingEvidenceError(
      `${source}: there is no such file; the step that writes it has to come before the gate`,
    );
  if (!stat.isFile()) throw new EvidenceError(`${source}: is not a file`);
  if (lfsDigestOf(file) !== undefined)
    throw new EvidenceError(
      `${source}: is a pointer to Git LFS, not the file itself; check out with \`lfs: true\`, or run \`git lfs pull\``,
    );
  if (isTable) return { kind: 'table', ...held, notes };
  const { readMetricsFile } = await import('../../formats/metrics-file/index');
  return { kind: 'metrics', ...held, notes, metrics: readMetricsFile(read(file, source), source) };
}

/** A link in the checked folder could show any file of the machine in a message. What a policy names outside of it is its own affair. */
function refuseLeadingOut(reference: string, root: string): void {
  const isBelow = (file: string, folder: string): boolean => !/^\.\.(?:[/\\]|$)/.test(path.relative(folder, file));
  const file = path.resolve(root, reference);
  if (!isBelow(file, root)) return;
  let real: string;
  try {
    real = fs.realpathSync(file);
  } catch {
    return;
  }
  if (!isBelow(real, fs.realpathSync(root)))
    throw new EvidenceError(`${reference}: is a link, or lies behind one, that leads out of the checked folder`);
}

function statOf(file: string, source: string): fs.Stats | undefined {
  try {
    return fs.statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    throw new EvidenceError(`${source}: can't be opened: ${diskProblem(error)}`);
  }
}

function read(file: string, source: string): Buffer {
  try {
    return readAtMost(file, maxMetricsBytes);
  } catch (error) {
    throw new EvidenceError(`${source}: can't be read: ${messageOf(error)}`);
  }
}
