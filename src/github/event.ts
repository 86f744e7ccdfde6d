import { z } from 'zod';
import { ChangeError } from '../errors';
import { isZeroSha } from '../git/git';

/**
 * What an event asks to judge, told by commits alone: branch names move, and are empty where one expects them (a merge
 * queue has no GITHUB_BASE_REF).
 *
 * `untrusted`: the head was written by somebody who must not decide how it is judged, so policy, baseline and waivers come
 * from the base.
 */
export type Intent =
  | { readonly kind: 'whole'; readonly head: string | undefined }
  | {
      readonly kind: 'pull-request';
      readonly base: string;
      readonly head: string;
      readonly merge: string | undefined;
      readonly number: number | undefined;
    }
  | { readonly kind: 'merge-group'; readonly base: string; readonly head: string }
  | {
      readonly kind: 'push';
      readonly before: string | undefined;
      readonly head: string;
      readonly forced: boolean;
      /** The pushed commits, oldest first. */
      readonly commits: readonly string[];
    };

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'not a commit SHA');

const pullRequestPayload = z.object({
  pull_request: z.object({ number: z.number().int().optional(), base: z.object({ sha }), head: z.object({ sha }) }),
});
const mergeGroupPayload = z.object({ merge_group: z.object({ base_sha: sha, head_sha: sha }) });
const pushPayload = z.object({
  ref: z.string(),
  before: sha,
  after: sha,
  forced: z.boolean().default(false),
  deleted: z.boolean().default(false),
  commits: z.array(z.object({ id: sha })).default([]),
});

/** GitHub lists at most this many commits in a push event ("Webhook events and payloads", push). */
const maxPushCommits = 2048;

/**
 * Reads an event; its payload only when the event compares something. `headSha` is the runner's GITHUB_SHA. Rejects a payload that lacks what its event must have with
 * `ChangeError`; events that compare nothing (schedule, workflow_dispatch, release …) judge the whole tree.
 */
export function readIntent(event: string, payload: () => unknown, headSha: string | undefined): Intent {
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
    case 'pull_request_review_comment': {
      const { base, head, number } = parse(pullRequestPayload, event, payload()).pull_request;
      // On pull_request_target GITHUB_SHA is the base branch's own commit, not a merge with the head.
      return {
        kind: 'pull-request',
        base: base.sha,
        head: head.sha,
        merge: event === 'pull_request_target' ? undefined : headSha,
        number,
      };
    }
    case 'merge_group': {
      const { base_sha: base, head_sha: head } = parse(mergeGroupPayload, event, payload()).merge_group;
      return { kind: 'merge-group', base, head };
    }
    case 'push': {
      const push = parse(pushPayload, event, payload());
      if (push.deleted || isZeroSha(push.after))
        throw new ChangeError('the push deletes a branch or tag: there is nothing to judge');
      const commits = push.commits.map((commit) => commit.id);
      const complete = commits.length < maxPushCommits;
      if (isZeroSha(push.before) && (push.ref.startsWith('refs/tags/') || !complete))
        return { kind: 'whole', head: push.after };
      return {
        kind: 'push',
        before: isZeroSha(push.before) ? undefined : push.before,
        head: push.after,
        forced: push.forced,
        commits,
      };
    }
    default:
      // What is checked out: a workflow_dispatch or workflow_run may well check out something other than its own GITHUB_SHA.
      return { kind: 'whole', head: undefined };
  }
}

function parse<T>(schema: z.ZodType<T>, event: string, payload: unknown): T {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = issue?.path.join('.') ?? '';
  throw new ChangeError(
    `the payload of the ${event} event can't be used: ${where ? `${where}: ` : ''}${issue?.message ?? 'wrong form'}`,
  );
}
