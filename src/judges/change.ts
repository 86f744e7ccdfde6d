import * as core from '@actions/core';
import path from 'node:path';
import { actions, type ActionName } from '../actions';
import type { Change } from '../change/change';
import { eventChange, localChange } from '../change/resolve';
import { rootOf } from '../commands/options';
import type { GateId } from '../gates/gate';
import { openRepository } from '../git/repository';
import { readIntent } from '../github/event';
import type { Inputs } from '../github/inputs';
import { readMetricsInputs } from '../github/metrics-inputs';
import { readPayload, type Runner } from '../github/runner';
import type { Log } from '../log';
import { run } from '../run';
import type { Judged } from './judged';

/** Judges the change of this event, by the gates of an action. */
export async function judgeChange(name: ActionName, inputs: Inputs, runner: Runner): Promise<Judged> {
  const { root, change, config, place } = await changeOf(inputs, runner);
  const fixed: readonly GateId[] = actions[name].gates;
  const settings = fixed.includes('metrics')
    ? readMetricsInputs((input) => core.getInput(input), { workspace: runner.workspace, root })
    : undefined;
  const report = await run({
    root,
    change,
    gates: fixed.length > 0 ? fixed : inputs.gates,
    config,
    metrics: settings && { settings, file: place.prefix === '' ? runner.workflowFile : undefined },
    mode: inputs.mode,
    repository: runner.repository ?? null,
    ...(runner.run && { workflowRun: runner.run }),
    now: new Date(),
    log: actionLog(),
  });
  return { report, ...place };
}

/** What the event of this run changes, and where that is shown. */
export async function changeOf(
  inputs: Inputs,
  runner: Runner,
): Promise<{ root: string; change: Change; config: string | undefined; place: Omit<Judged, 'report'> }> {
  const { event, workspace, ref, sha } = runner;
  const root = rootOf([path.resolve(workspace, inputs.path ?? '.')]);
  const intent =
    event === undefined ? undefined : readIntent(event, () => readPayload(process.env.GITHUB_EVENT_PATH), sha);
  const repository = await openRepository(root);
  const change =
    event === undefined || intent === undefined || inputs.base !== undefined
      ? await localChange(root, repository, inputs.base, event)
      : await eventChange(event, root, repository, intent);
  const pullRequest = intent?.kind === 'pull-request' ? intent.number : undefined;
  return {
    root,
    change,
    config: inputs.config === undefined ? undefined : path.resolve(workspace, inputs.config),
    place: { prefix: repository?.prefix ?? '', headSha: intent?.head ?? sha, pullRequest, ref, sha },
  };
}

/** A debug log is read, not watched. */
const progressIntervalMs = 1_000;

function actionLog(): Log {
  let last = 0;
  return {
    progress: (text) => {
      const now = performance.now();
      if (now - last < progressIntervalMs) return;
      last = now;
      core.debug(text);
    },
    bug: (error) => {
      core.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    },
  };
}
