import picomatch from 'picomatch';
import { z } from 'zod';
import { EvidenceError, UsageError } from '../errors';
import { bytesSource, openZip, ZipError, type Zip, type ZipEntry } from '../formats/zip/index';
import { mayBeReport } from '../reports/recognise';
import type { GitHubClient } from './client';

/** A report that a job left. */
export interface ReportText {
  /** The artifact and the file in it: the same for every attempt of the job. */
  readonly source: string;
  readonly text: string;
}

export interface RunArtifacts {
  /** `owner/name` of the run. */
  readonly repository: string;
  readonly runId: string;
  /** Glob of the artifacts' names. */
  readonly names?: string | undefined;
  /** Of all reports together, unpacked. */
  readonly maxBytes?: number | undefined;
}

/** What actions/pull-request calls its own; a matrix adds its leg. */
export const defaultNames = 'gatehouse-report*';

/** Of one artifact as it comes, packed; of a report, and of all reports of a run, unpacked. */
const maxArtifactBytes = 48 * 1024 * 1024;
const maxReportBytes = 256 * 1024 * 1024;
const maxTotalBytes = 512 * 1024 * 1024;
const maxArtifacts = 1_000;

const artifactSchema = z.object({
  id: z.int(),
  name: z.string(),
  size_in_bytes: z.number(),
  expired: z.boolean(),
  created_at: z.iso.datetime({ offset: true }).nullable(),
});
type Artifact = z.infer<typeof artifactSchema>;

/**
 * The reports in the artifacts of a workflow run. Whoever wrote the artifacts is not trusted: nothing is written to the disk, and
 * what can't be read in one way only, or is too large, is refused. Of the artifacts of one name, which the attempts of a run leave,
 * the newest counts.
 * @throws GitHubError as the client does, EvidenceError naming the artifact that can't be used
 */
export async function reportsOfRun(client: GitHubClient, run: RunArtifacts): Promise<ReportText[]> {
  const artifacts = await newestArtifacts(client, run);
  if (artifacts.length > maxArtifacts)
    throw new EvidenceError(
      `${artifacts.length} artifacts of run ${run.runId} are meant to hold reports; ${maxArtifacts} are read`,
    );
  const reports: ReportText[] = [];
  let left = run.maxBytes ?? maxTotalBytes;
  for (const artifact of artifacts) {
    const found = await reportsIn(client, run, artifact, left);
    left -= found.bytes;
    reports.push(...found.reports);
  }
  return reports;
}

/** In the order of their names. */
async function newestArtifacts(client: GitHubClient, run: RunArtifacts): Promise<Artifact[]> {
  const matches = picomatch(run.names ?? defaultNames, { dot: true });
  const newest = new Map<string, Artifact>();
  const pages = client.pages({
    doing: 'listing the artifacts of the run',
    permission: 'actions: read',
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    params: { ...ownerOf(run), run_id: run.runId },
    answer: z.object({ artifacts: z.array(artifactSchema) }),
  });
  for await (const page of pages) {
    for (const artifact of page.artifacts.filter(({ name }) => matches(name))) {
      const known = newest.get(artifact.name);
      if (known === undefined || byAge(known, artifact) < 0) newest.set(artifact.name, artifact);
    }
  }
  return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const byAge = (a: Artifact, b: Artifact): number =>
  Date.parse(a.created_at ?? '1970-01-01') - Date.parse(b.created_at ?? '1970-01-01') || a.id - b.id;

function ownerOf({ repository }: RunArtifacts): { owner: string; repo: string } {
  const [owner = '', repo = '', ...more] = repository.split('/');
  if (owner === '' || repo === '' || more.length > 0) throw new UsageError(`"${repository}" is not owner/name`);
  return { owner, repo };
}

async function reportsIn(
  client: GitHubClient,
  run: RunArtifacts,
  { id, name, size_in_bytes: size, expired }: Artifact,
  left: number,
): Promise<{ reports: ReportText[]; bytes: number }> {
  const unusable = (problem: string): EvidenceError =>
    new EvidenceError(`artifact ${JSON.stringify(name)}: ${problem}`);
  if (expired) throw unusable('it has expired; run the workflow again');
  if (size > maxArtifactBytes) throw unusable(`it has ${size} bytes; a report's has at most ${maxArtifactBytes}`);
  const bytes = await client.download(
    {
      doing: `downloading artifact ${JSON.stringify(name)}`,
      permission: 'actions: read',
      route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      params: { ...ownerOf(run), artifact_id: id, archive_format: 'zip' },
    },
    maxArtifactBytes,
  );
  const reports: ReportText[] = [];
  let total = 0;
  try {
    const zip = await openZip(bytesSource(bytes));
    for (const entry of zip.entries.filter(({ name: file }) => /\.json$/i.test(file))) {
      if (entry.kind !== 'file') throw unusable(`entry ${JSON.stringify(entry.name)} is no file`);
      total += entry.size;
      const text = await textOf(zip, entry, Math.min(maxReportBytes, left - total + entry.size));
      if (mayBeReport(text)) reports.push({ source: `${name}/${entry.name}`, text });
    }
  } catch (error) {
    if (error instanceof ZipError) throw unusable(error.message);
    throw error;
  }
  if (reports.length === 0) throw unusable('it holds no report (a .json file with a gatehouse.report schema)');
  return { reports, bytes: total };
}

async function textOf(zip: Zip, entry: ZipEntry, limit: number): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of zip.read(entry, limit)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
