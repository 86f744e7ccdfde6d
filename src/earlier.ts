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
 * tells what this run would find. Rejects with `PolicyError` when the report belongs to the repository: it can't vouch for itself.
 */
export async function earlierGate(
  id: string,
  file: string,
  { root, change, digest }: { readonly root: string; readonly change: Change; readonly digest: string },
): Promise<Earlier> {
  const onDisk = path.resolve(root, file);
  if (!fs.existsSync(onDisk)) return { gate: undefined, notices: [] };
  for (const name of [onDisk, fs.realpathSync(onDisk)]) {
    const listed = await change.commits?.repository.git.ask(['ls-files', '--error-unmatch', '--', `:(literal)${name}`]);
    if (listed?.exitCode !== 0) continue;
    throw new PolicyError(
      `gates.${id}.since: ${file} is committed here, and what was gone through is not for the repository to say; keep the report elsewhere (a cache of the job)`,
    );
  }
  const { gate, problem } = read(onDisk, id, digest);
  if (problem === undefined) return { gate, notices: [] };
  const message = `gates.${id}.since: ${file} ${problem}, so everything is gone through.`;
  return { gate: undefined, notices: [{ level: 'notice', message }] };
}

function read(file: string, id: string, digest: string): { gate?: GateReport; problem?: string } {
  let report: ReturnType<typeof parseReport>;
  try {
    report = parseReport(readAtMost(file, maxReportBytes).toString());
  } catch (error) {
    return { problem: `can't be read (${messageOf(error)})` };
  }
  if (report.version !== version) return { problem: `was written by version ${report.version}` };
  if (report.policy.digest !== digest) return { problem: 'was written under another policy' };
  const gate = report.gates.find((each) => each.id === id);
  if (gate?.commits?.tips === undefined) return { problem: 'tells of no commits' };
  if (gate.status === 'error') return { problem: 'tells of a run that did not get to its end' };
  if (gate.unreported > 0) return { problem: 'leaves findings out (report-from)' };
  return { gate };
}
