import * as core from '@actions/core';
import fs from 'node:fs';
import path from 'node:path';
import { actions, type ActionName } from './actions';
import type { Change } from './change/change';
import { eventChange, localChange } from './change/resolve';
import { openRepository } from './git/repository';
import { readIntent } from './github/event';
import { readInputs, type Inputs } from './github/inputs';
import { publish, type Published } from './github/publish';
import { readPayload, readRunner, type Runner } from './github/runner';
import type { Log } from './log';
import type { Report } from './report';
import { logAnnotations } from './reports/annotations';
import { commandData, commandProperty } from './reports/escape';
import { renderJson } from './reports/json';
import { markdownBudgets, renderMarkdown } from './reports/markdown';
import { headline } from './reports/overview';
import { below } from './reports/place';
import { renderSarif } from './reports/sarif';
import { renderText } from './reports/text';
import { errorReport, run } from './run';
import { exitCodes } from './verdict';
import { rootOf } from './commands/options';

/** Runs an action: inputs → change → run → reports → exit code. */
export async function runAction(name: ActionName): Promise<void> {
  const runner = readRunner(process.env);
  let inputs: Inputs | undefined;
  let judged: Judged;
  try {
    inputs = readInputs((input) => core.getInput(input));
    judged = await judge(name, inputs, runner);
  } catch (error) {
    const report = errorReport(error, {
      event: runner.event ?? 'local',
      repository: runner.repository ?? null,
      now: new Date(),
    });
    judged = { report, prefix: '', headSha: runner.sha, pullRequest: undefined };
  }
  await tell(name, inputs, runner, judged);
  process.exitCode = exitCodes[judged.report.verdict];
}

interface Judged {
  readonly report: Report;
  /** Where the checked folder lies in the repository; GitHub wants paths from its top. */
  readonly prefix: string;
  readonly headSha: string | undefined;
  readonly pullRequest: number | undefined;
}

const log: Log = {
  progress: (text) => {
    core.debug(text);
  },
  bug: (error) => {
    core.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
  },
};

async function judge(name: ActionName, inputs: Inputs, runner: Runner): Promise<Judged> {
  const root = rootOf([path.resolve(runner.workspace, inputs.path ?? '.')]);
  const intent =
    runner.event === undefined
      ? undefined
      : readIntent(runner.event, () => readPayload(process.env.GITHUB_EVENT_PATH), runner.sha);
  const repository = await openRepository(root);
  let change: Change;
  if (intent === undefined || inputs.base !== undefined)
    change = await localChange(root, repository, inputs.base, runner.event);
  else change = await eventChange(runner.event ?? '', root, repository, intent);
  const fixed = actions[name].gates;
  const report = await run({
    root,
    change,
    gates: fixed.length > 0 ? fixed : inputs.gates,
    config: inputs.config,
    mode: inputs.mode,
    repository: runner.repository ?? null,
    now: new Date(),
    log,
  });
  return {
    report,
    prefix: repository?.prefix ?? '',
    headSha: intent?.head ?? runner.sha,
    pullRequest: intent?.kind === 'pull-request' ? intent.number : undefined,
  };
}

/** Writes the files and outputs, shows the report, publishes it. */
async function tell(name: ActionName, inputs: Inputs | undefined, runner: Runner, judged: Judged): Promise<void> {
  const { report } = judged;
  const shown = below(judged.prefix, report);
  const summary = renderMarkdown(shown, {
    budget: markdownBudgets.jobSummary,
    serverUrl: runner.serverUrl,
    fullReport: 'the report file',
  });
  const files = {
    report: writeFile(runner, inputs?.['report-file'], `gatehouse-${name}.json`, renderJson(report)),
    sarif: writeFile(runner, inputs?.['sarif-file'], `gatehouse-${name}.sarif`, renderSarif(shown).text),
    summary: writeFile(runner, undefined, `gatehouse-${name}.md`, summary),
  };
  if (runner.summaryFile) fs.appendFileSync(runner.summaryFile, summary);

  process.stdout.write(renderText(shown, { colour: true, width: 120 }));
  const published = await publish(shown, {
    token: inputs?.['github-token'],
    apiUrl: runner.apiUrl,
    serverUrl: runner.serverUrl,
    repository: runner.repository,
    title: actions[name].title,
    headSha: judged.headSha,
    pullRequest: judged.pullRequest,
    checkRun: inputs?.['check-run'] ?? 'auto',
    comment: inputs?.comment ?? 'off',
    debug: (message) => {
      core.debug(message);
    },
  });
  announce(shown, published, inputs);

  const findings = report.gates.flatMap((gate) => gate.findings);
  core.setOutput('verdict', report.verdict);
  core.setOutput('report-file', files.report);
  core.setOutput('sarif-file', files.sarif);
  core.setOutput('summary-file', files.summary);
  core.setOutput('findings', findings.length);
  core.setOutput('blocking', findings.filter((finding) => finding.blocking).length);
}

/** Annotations go to the check run, or where there is none, to the log; never to both. */
function announce(report: Report, { check, comment }: Published, inputs: Inputs | undefined): void {
  const line = (text: string): void => void process.stdout.write(`${text}\n`);
  if (check.published) {
    line(`Check run: ${commandData(check.url)}`);
    if (check.incomplete) line(`::warning title=Gatehouse::${commandData(check.incomplete)}`);
    if (exitCodes[report.verdict] !== 0)
      line(`::error title=${commandProperty('Gatehouse')}::${commandData(headline(report))}`);
  } else {
    const annotations = logAnnotations(report);
    for (const annotation of annotations.lines) line(annotation);
    if (annotations.omitted > 0) line(`${annotations.omitted} more are in the job summary: a step shows 10 of a kind.`);
    const level = inputs?.['check-run'] === 'on' ? '::warning title=Gatehouse::' : '';
    line(`${level}${commandData(`No check run (${check.reason}); the annotations are this job's own.`)}`);
  }
  if (comment.published) line(`Comment: ${commandData(comment.url)}`);
  else if ((inputs?.comment ?? 'off') !== 'off') line(commandData(`No comment: ${comment.reason}`));
}

/** A file the caller named, relative to the workspace; otherwise one outside of it: a gate leaves no traces in what it judges. */
function writeFile(runner: Runner, named: string | undefined, name: string, text: string): string {
  const file = named === undefined ? path.join(runner.temp, 'gatehouse', name) : path.resolve(runner.workspace, named);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  return file;
}
