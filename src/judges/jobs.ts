import path from 'node:path';
import { z } from 'zod';
import { closeTrees } from '../change/change';
import { readReports } from '../commands/report-files';
import { PlatformError, UsageError } from '../errors';
import { record } from '../formats/collections';
import type { GateId } from '../gates/gate';
import { gateIds, isGateId } from '../gates/index';
import type { Inputs } from '../github/inputs';
import type { Runner } from '../github/runner';
import { mergeReports, type Part } from '../merge';
import { decidePolicy } from '../policy/source';
import type { Policy } from '../policy/schema';
import type { Report } from '../report';
import { connect, partsOfRun } from './artifacts';
import { changeOf } from './change';
import type { Judged } from './judged';

/**
 * Judges what the jobs of this run reported, as one. What is expected of them is told by this job alone: the commits of the event,
 * the policy that decides, the run and its attempt, the gates, and how the jobs ended.
 */
export async function judgeJobs(inputs: Inputs, runner: Runner): Promise<Judged> {
  const results = readNeeds(inputs.needs);
  const unknown = inputs['may-skip'].find((job) => !results.has(job));
  if (unknown !== undefined)
    throw new UsageError(`input may-skip: this job needs no job ${unknown}; needs: ${[...results.keys()].join(', ')}`);
  const { root, change, config, place } = await changeOf(inputs, runner);
  try {
    const { loaded } = await decidePolicy(change, root, config);
    const { policy } = loaded;
    const report = mergeReports(await partsOf(inputs, runner), {
      gates: gatesOf(inputs, policy),
      repository: runner.repository,
      head: change.head.sha,
      base: change.base?.sha ?? null,
      prefix: change.prefix,
      policy: loaded.digest,
      modeOf: (id) => (isGateId(id) ? policy.gates[id]?.mode : undefined) ?? policy.mode,
      reports: inputs['report-count'],
      run: runner.run,
      jobs: Object.fromEntries(results),
      maySkip: inputs['may-skip'],
      now: new Date(),
    });
    return { report: runner.run === undefined ? withNotice(report, unknownRun) : report, ...place };
  } finally {
    await closeTrees(change);
  }
}

const unknownRun =
  'GITHUB_RUN_ID is not set, so this is no run of a workflow: that the reports are of one run was checked, and not of which.';

const withNotice = (report: Report, message: string): Report => ({
  ...report,
  notices: [...report.notices, { level: 'notice', message }],
});

/** What `toJSON(needs)` holds of every job. */
const needsSchema = record(z.object({ result: z.enum(['success', 'failure', 'cancelled', 'skipped']) }));

function readNeeds(text: string | undefined): ReadonlyMap<string, string> {
  const form = 'write needs: ${{ toJSON(needs) }}';
  if (text === undefined)
    throw new UsageError(`input needs is missing: without it nobody knows how the jobs ended; ${form}`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`input needs is not JSON; ${form}`);
  }
  const parsed = needsSchema.safeParse(value);
  if (!parsed.success) throw new UsageError(`input needs is not what GitHub says of the needed jobs; ${form}`);
  // A job that needs none may run before all others.
  if (Object.keys(parsed.data).length === 0)
    throw new UsageError(`input needs names no job: list every job that judges under needs of this one, and ${form}`);
  return new Map(Object.entries(parsed.data).map(([job, { result }]) => [job, result]));
}

/** What the policy demands, and what else this job does: a workflow, which a change can edit, takes nothing away. */
function gatesOf(inputs: Inputs, { gates }: Policy): GateId[] {
  const demanded = gateIds.filter((id) => gates[id] !== undefined || inputs.gates.includes(id));
  if (demanded.length > 0) return demanded;
  throw new UsageError('input gates is missing, and the policy names no gate: say which gates must have judged');
}

async function partsOf({ reports, artifacts: names, ...inputs }: Inputs, runner: Runner): Promise<Part[]> {
  const { workspace, repository = '', run } = runner;
  if (reports !== undefined) {
    const parts = readReports([path.resolve(workspace, reports)]);
    return parts.map((part) => ({ ...part, source: path.relative(workspace, part.source) || '.' }));
  }
  if (run === undefined) throw new UsageError('this is no run of a workflow; name a folder with the input reports');
  try {
    return await partsOfRun(await connect(inputs, runner), { repository, runId: run.id, names });
  } catch (error) {
    // The commit that this is shown on is known all the same.
    if (!(error instanceof PlatformError)) throw error;
    return [{ source: 'What the jobs reported', problem: error.message }];
  }
}
