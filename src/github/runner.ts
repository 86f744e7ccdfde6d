import os from 'node:os';
import { readAtMost } from '../disk';
import { ChangeError, messageOf } from '../errors';

/** What the runner tells a job about itself. */
export interface Runner {
  readonly workspace: string;
  readonly temp: string;
  /** Differs between the steps of a job, and can be part of a file's name. */
  readonly step: string;
  /** Undefined outside of a workflow. */
  readonly event: string | undefined;
  readonly sha: string | undefined;
  /** `refs/heads/main`, `refs/pull/7/merge` … */
  readonly ref: string | undefined;
  readonly repository: string | undefined;
  /** The run of the workflow, and which attempt of it. */
  readonly run: { readonly id: string; readonly attempt: number } | undefined;
  /** Why what the runner says can't be used. */
  readonly problem: string | undefined;
  /** The workflow that runs, where it is this repository's own; relative to its top. */
  readonly workflowFile: string | undefined;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly summaryFile: string | undefined;
}

export function readRunner(env: NodeJS.ProcessEnv): Runner {
  const value = (name: string): string | undefined => {
    const text = env[name]?.trim();
    return text === '' ? undefined : text;
  };
  const attempt = value('GITHUB_RUN_ATTEMPT') ?? '1';
  const readable = /^[1-9]\d{0,8}$/.test(attempt);
  const id = value('GITHUB_RUN_ID');
  return {
    workspace: value('GITHUB_WORKSPACE') ?? process.cwd(),
    temp: value('RUNNER_TEMP') ?? os.tmpdir(),
    step: (value('GITHUB_ACTION') ?? 'run').replace(/[^\w-]/g, '_').slice(0, 100),
    event: value('GITHUB_EVENT_NAME'),
    sha: value('GITHUB_SHA'),
    ref: value('GITHUB_REF'),
    repository: value('GITHUB_REPOSITORY'),
    run: readable && id !== undefined ? { id, attempt: Number(attempt) } : undefined,
    problem: readable
      ? undefined
      : `GITHUB_RUN_ATTEMPT is ${JSON.stringify(attempt)}, and must be a whole number from 1`,
    workflowFile: workflowOf(value('GITHUB_WORKFLOW_REF'), value('GITHUB_REPOSITORY')),
    apiUrl: value('GITHUB_API_URL') ?? 'https://api.github.com',
    serverUrl: value('GITHUB_SERVER_URL') ?? 'https://github.com',
    summaryFile: value('GITHUB_STEP_SUMMARY'),
  };
}

/** `owner/name/.github/workflows/nightly.yml@refs/heads/main` */
function workflowOf(reference: string | undefined, repository: string | undefined): string | undefined {
  if (!reference || !repository || !reference.startsWith(`${repository}/`)) return undefined;
  return reference.slice(repository.length + 1).split('@')[0];
}

/** GitHub caps a webhook's payload at 25 MB ("Webhook events and payloads"). */
const maxPayloadBytes = 26 * 1024 * 1024;

/** The payload of the event. Rejects with `ChangeError` when the runner left none that can be read. */
export function readPayload(file: string | undefined): unknown {
  if (!file) throw new ChangeError('the runner names no event payload (GITHUB_EVENT_PATH is not set)');
  try {
    return JSON.parse(readAtMost(file, maxPayloadBytes).toString('utf8')) as unknown;
  } catch (error) {
    throw new ChangeError(`the event payload (GITHUB_EVENT_PATH) can't be read: ${messageOf(error)}`);
  }
}
