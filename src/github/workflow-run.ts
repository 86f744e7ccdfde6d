import { z } from 'zod';
import { ChangeError } from '../errors';
import type { GitHubClient } from './client';
import { GitHubError } from './error';

/** The run of another workflow, as its `workflow_run` event tells of it: GitHub's words, not the run's. */
export interface WorkflowRun {
  readonly id: string;
  readonly attempt: number;
  /** What triggered it. */
  readonly event: string;
  /** Of a pull request its head, whatever the run checked out. */
  readonly headSha: string;
  readonly headBranch: string | null;
  /** Who owns the repository of that branch; null when it is gone. */
  readonly headOwner: string | null;
  /** `success`, `failure`, `cancelled` … */
  readonly conclusion: string;
}

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

const payloadSchema = z.object({
  action: z.string(),
  workflow_run: z.object({
    id: z.int(),
    run_attempt: z.int().min(1),
    event: z.string(),
    head_sha: sha,
    head_branch: z.string().nullable(),
    head_repository: z.object({ owner: z.object({ login: z.string() }).nullable() }).nullable(),
    conclusion: z.string().nullable(),
  }),
});

/** Rejects with `ChangeError` every other event, and a run that goes on. */
export function readWorkflowRun(event: string | undefined, payload: () => unknown): WorkflowRun {
  if (event !== 'workflow_run')
    throw new ChangeError(
      `this is a ${event ?? 'local'} run, and what another workflow reported is published on workflow_run`,
    );
  const parsed = payloadSchema.safeParse(payload());
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ChangeError(
      `the payload of the workflow_run event can't be used: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
    );
  }
  const { action, workflow_run: run } = parsed.data;
  if (action !== 'completed' || run.conclusion === null)
    throw new ChangeError('the other workflow has not ended: let this one run on `workflow_run: types: [completed]`');
  if (run.event === 'pull_request_target')
    throw new ChangeError(
      'the run is of pull_request_target, whose token may write: let it publish by itself, or judge on pull_request',
    );
  return {
    id: String(run.id),
    attempt: run.run_attempt,
    event: run.event,
    headSha: run.head_sha,
    headBranch: run.head_branch,
    headOwner: run.head_repository?.owner?.login ?? null,
    conclusion: run.conclusion,
  };
}

/** Whether a run judged a pull request; its `head_sha` is then the head of that. */
export const isOfPullRequest = ({ event }: WorkflowRun): boolean => event.startsWith('pull_request');

/**
 * The one open pull request whose head this run is of. A run of a fork knows none by itself, so it is looked for by the branch
 * that GitHub says it ran on. None when the head has moved on, or when the branch has several pull requests.
 * @throws GitHubError as the client does
 */
export async function pullRequestOf(client: GitHubClient, run: WorkflowRun): Promise<number | undefined> {
  if (!isOfPullRequest(run) || run.headBranch === null || run.headOwner === null) return undefined;
  const pulls = await client.request({
    doing: 'looking for the pull request',
    permission: 'pull-requests: read',
    route: 'GET /repos/{owner}/{repo}/pulls',
    params: { state: 'open', head: `${run.headOwner}:${run.headBranch}`, per_page: 100 },
    answer: z.array(z.object({ number: z.int(), head: z.object({ sha: z.string() }) })),
  });
  const [only, ...others] = pulls.filter(({ head }) => head.sha === run.headSha);
  return others.length > 0 ? undefined : only?.number;
}

/** What a run may have judged: a commit, and where that is known, what it was compared with. */
export interface Target {
  readonly head: string;
  readonly base?: string;
}

/**
 * What a run is taken to have judged that says it judged `claimed`: its head, or of a pull request a merge of that head into
 * another commit, as GitHub makes it of the base. That it is GitHub's can't be told later: the base moves on, and so does its
 * merge. Anything else is not believed, and the head expected.
 * @throws GitHubError as the client does, but for a commit that isn't there
 */
export async function targetOf(client: GitHubClient, run: WorkflowRun, claimed: string | undefined): Promise<Target> {
  if (claimed === undefined || claimed === run.headSha || !isOfPullRequest(run) || !sha.safeParse(claimed).success)
    return { head: run.headSha };
  try {
    const { parents } = await client.request({
      doing: 'reading the merge of the pull request',
      permission: 'contents: read',
      route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
      params: { commit_sha: claimed },
      answer: z.object({ parents: z.array(z.object({ sha: z.string() })) }),
    });
    const [base, head, ...more] = parents.map((parent) => parent.sha);
    if (base !== undefined && head === run.headSha && more.length === 0) return { head: claimed, base };
  } catch (error) {
    if (!(error instanceof GitHubError && (error.kind === 'not-found' || error.kind === 'invalid'))) throw error;
  }
  return { head: run.headSha };
}
