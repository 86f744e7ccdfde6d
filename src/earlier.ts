import fs from 'node:fs';
import path from 'node:path';
import type { Change } from './change/change';
import { readAtMost } from './disk';
import { messageOf, PolicyError } from './errors';
import type { GateReport, Notice } from './report';
import { parseReport } from './reports/schema';
import { version } from './version';

/** As much as `parseReport` takes. */
const maxReportBytes = 256 * 1024 * 1024;

export interface Earlier {
  /** Undefined when the report can't be built on; then everything is gone through. */
  readonly gate: GateReport | undefined;
  readonly notices: readonly Notice[];
}

/**
 * What the report at `file` says of the gate `id`, for a run that goes on from there. Only a report of the same program and policy
 * tells what this run would find, and only of the same folder of the same repository. Rejects with `PolicyError` when the report belongs to the repository: it can't vouch for itself.
 */
export async function earlierGate(
  id: string,
  file: string,
  run: { readonly root: string; readonly change: Change; readonly digest: string; readonly repository: string | null },
): Promise<Earlier> {
  const { root, change } = run;
  const onDisk = path.resolve(root, file);
  if (!fs.existsSync(onDisk)) return { gate: undefined, notices: [] };
  for (const name of [onDisk, fs.realpathSync(onDisk)]) {
    const listed = await change.commits?.repository.git.ask(['ls-files', '--error-unmatch', '--', `:(literal)${name}`]);
    if (listed?.exitCode !== 0) continue;
    throw new PolicyError(
      `gates.${id}.since: ${file} is committed here, and what was gone through is not for the repository to say; keep the report elsewhere (a cache of the job)`,
    );
  }
  const { gate, problem } = read(onDisk, id, run);
  const foreign = problem === undefined && (await isOfOthers(gate, change));
  if (problem === undefined && !foreign) return { gate, notices: [] };
  const message = `gates.${id}.since: ${file} ${problem ?? 'tells of commits that are not here'}, so everything is gone through.`;
  return { gate: undefined, notices: [{ level: 'notice', message }] };
}

/** Whether this repository has none of the commits that the gate went through. */
async function isOfOthers(gate: GateReport | undefined, { commits }: Change): Promise<boolean> {
  const tips = gate?.commits?.tips ?? [];
  return commits !== undefined && tips.length > 0 && (await commits.held(tips)).length === 0;
}

function read(
  file: string,
  id: string,
  { change, digest, repository }: Omit<Parameters<typeof earlierGate>[2], 'root'>,
): { gate?: GateReport; problem?: string } {
  let report: ReturnType<typeof parseReport>;
  try {
    report = parseReport(readAtMost(file, maxReportBytes).toString());
  } catch (error) {
    return { problem: `can't be read (${messageOf(error)})` };
  }
  if (report.version !== version) return { problem: `was written by version ${report.version}` };
  if (report.policy.digest !== digest) return { problem: 'was written under another policy' };
  const { target } = report;
  if (target.repository !== repository) return { problem: `tells of ${target.repository ?? 'another repository'}` };
  if (target.prefix !== change.prefix)
    return { problem: `tells of ${folderName(target.prefix)}, not of ${folderName(change.prefix)}` };
  const gate = report.gates.find((each) => each.id === id);
  if (gate?.commits?.tips === undefined) return { problem: 'tells of no commits' };
  if (gate.status === 'error') return { problem: 'tells of a run that did not get to its end' };
  if (gate.unreported > 0) return { problem: 'leaves findings out (report-from)' };
  return { gate };
}

const folderName = (prefix: string | undefined): string =>
  prefix === undefined || prefix === '' ? 'the whole repository' : `the folder ${prefix}`;
