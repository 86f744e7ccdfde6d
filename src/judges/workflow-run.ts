import path from 'node:path';
import { UsageError } from '../errors';
import { gateIds, isGateId } from '../gates/index';
import type { Inputs } from '../github/inputs';
import { readPayload, type Runner } from '../github/runner';
import {
  isOfPullRequest,
  pullRequestOf,
  readWorkflowRun,
  targetOf,
  type Target,
  type WorkflowRun,
} from '../github/workflow-run';
import { mergeReports, type Part } from '../merge';
import type { Report } from '../report';
import { clip } from '../reports/budget';
import { connect, partsOfRun } from './artifacts';
import type { Judged } from './judged';

/** Reports are read by a job that may write: of an untrusted one, less than elsewhere. */
const maxBytes = 64 * 1024 * 1024;

/**
 * Judges what another workflow's run reported, which may be the run of anybody's pull request: its artifacts are hostile. What run
 * and what commit it is, and which pull request, is told by the event and by GitHub; a report that isn't of these is an error.
 */
export async function judgeWorkflowRun(inputs: Inputs, runner: Runner): Promise<Judged> {
  const run = readWorkflowRun(runner.event, () => readPayload(process.env.GITHUB_EVENT_PATH));
  const prefix = prefixOf(inputs.path);
  const asksForOne = inputs.comment !== 'off' || inputs['upload-sarif'] === 'on';
  if (inputs['check-run'] === 'off' && !asksForOne)
    throw new UsageError('there is nothing to do: check-run, comment and upload-sarif are off');
  const client = await connect(inputs, runner);
  const { repository = '' } = runner;
  const given = await partsOfRun(client, { repository, runId: run.id, names: inputs.artifacts, maxBytes });
  const parts = given.map(ofKnownGates);
  const heads = parts.flatMap((part) => ('report' in part ? (part.report.target.head ?? []) : []));
  const [claimed, ...others] = new Set(heads);
  // Two that differ can't both be right.
  const target = await targetOf(client, run, others.length > 0 ? undefined : claimed);
  const report = mergeReports(parts, {
    gates: inputs.gates,
    repository,
    ...target,
    prefix,
    run: { id: run.id, attempt: run.attempt },
    // A run that failed while every report is green broke off before it wrote one.
    conclusion: run.conclusion,
    now: new Date(),
  });
  const pullRequest = asksForOne ? await pullRequestOf(client, run) : undefined;
  const ref = refOf(run, target, pullRequest);
  return { report: withoutLinks(report), prefix, headSha: run.headSha, pullRequest, ref, sha: target.head };
}

/** Gates that don't exist judge nothing, and would look as if something had. */
function ofKnownGates(part: Part): Part {
  const unknown = 'report' in part ? part.report.gates.find(({ id }) => !isGateId(id)) : undefined;
  if (unknown === undefined) return part;
  return { source: part.source, problem: `there is no gate ${clip(unknown.id, 30)}; gates: ${gateIds.join(', ')}` };
}

/** A branch of a fork may be called as one of this repository is. */
function refOf(run: WorkflowRun, { base }: Target, pullRequest: number | undefined): string | undefined {
  if (!isOfPullRequest(run)) return run.headBranch === null ? undefined : `refs/heads/${run.headBranch}`;
  return pullRequest === undefined || base === undefined ? undefined : `refs/pull/${pullRequest}/merge`;
}

/** The link of a finding's help would be its author's, in words that look like ours. */
function withoutLinks(report: Report): Report {
  const gates = report.gates.map((gate) => ({
    ...gate,
    findings: gate.findings.map((finding) => ({ ...finding, help: { text: finding.help.text } })),
  }));
  return { ...report, gates };
}

function prefixOf(folder = '.'): string {
  const normal = path.posix.normalize(folder).replace(/\/$/, '');
  if (path.posix.isAbsolute(normal) || normal.startsWith('..'))
    throw new UsageError(`input path: ${JSON.stringify(folder)} is not a folder of the repository`);
  return normal === '.' ? '' : `${normal}/`;
}
