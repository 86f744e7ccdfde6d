import path from 'node:path';
import { z } from 'zod';
import { closeTrees } from '../change/change';
import { readReports } from '../commands/report-files';
import { PlatformError, UsageError } from '../errors';
import { record } from '../formats/collections';
import { gateIds } from '../gates/index';
import type { Inputs } from '../github/inputs';
import type { Runner } from '../github/runner';
import { mergeReports, type Part } from '../merge';
import { decidePolicy } from '../policy/source';
import type { Policy } from '../policy/schema';
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
    const report = mergeReports(await partsOf(inputs, runner), {
      gates: inputs.gates.length > 0 ? inputs.gates : gatesIn(loaded.policy),
      repository: runner.repository,
      head: change.head.sha,
      base: change.base?.sha ?? null,
      policy: loaded.digest,
      run: runner.run,
      // A job that needs none may run before all others: then nothing is known of how they ended.
      jobs: results.size === 0 ? undefined : Object.fromEntries(results),
      maySkip: inputs['may-skip'],
      now: new Date(),
    });
    return { report, ...place };
  } finally {
    await closeTrees(change);
  }
}

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
  return new Map(Object.entries(parsed.data).map(([job, { result }]) => [job, result]));
}

/** Without a list of its own, a verdict demands what the policy does. */
function gatesIn({ gates }: Policy): string[] {
  const named = gateIds.filter((id) => gates[id] !== undefined);
  if (named.length > 0) return named;
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
