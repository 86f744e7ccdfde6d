import * as core from '@actions/core';
import fs from 'node:fs';
import path from 'node:path';
import { actions, type ActionName } from './actions';
import type { Change } from './change/change';
import { eventChange, localChange } from './change/resolve';
import { diskProblem, refuseLinks, writeOutput } from './disk';
import { messageOf } from './errors';
import { openRepository } from './git/repository';
import { readIntent } from './github/event';
import type { GateId } from './gates/gate';
import { readInputs, type Inputs } from './github/inputs';
import { readMetricsInputs } from './github/metrics-inputs';
import type { Publication } from './github/publication';
import { publish, publishFindings, type Place, type Published } from './github/publish';
import { readPayload, readRunner, type Runner } from './github/runner';
import type { Log } from './log';
import type { Report, Verdict } from './report';
import { logAnnotations } from './reports/annotations';
import { commandData, commandProperty } from './reports/escape';
import { renderHtml } from './reports/html';
import { renderJson } from './reports/json';
import { markdownBudgets, renderMarkdown } from './reports/markdown';
import { headline } from './reports/overview';
import { below } from './reports/place';
import { renderSarif } from './reports/sarif';
import { renderText } from './reports/text';
import { errorReport, run } from './run';
import { exitCodes } from './verdict';
import { rootOf } from './commands/options';

/** Runs an action: inputs → change → run → reports → exit code, which it answers. */
export async function runAction(name: ActionName): Promise<number> {
  try {
    return exitCodes[await act(name)];
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stdout.write(`::error title=Gatehouse::${commandData(`internal error, please report it: ${stack}`)}\n`);
    return exitCodes.error;
  }
}

async function act(name: ActionName): Promise<Verdict> {
  const runner = readRunner(process.env);
  let inputs: Inputs | undefined;
  let judged: Judged;
  try {
    inputs = readInputs((input) => core.getInput(input));
    if (inputs['github-token'] !== undefined) core.setSecret(inputs['github-token']);
    judged = await judge(name, inputs, runner);
  } catch (error) {
    const report = await errorReport(error, {
      event: runner.event ?? 'local',
      repository: runner.repository ?? null,
      ...(runner.run && { run: runner.run }),
      now: new Date(),
    });
    judged = { report, prefix: '', headSha: runner.sha, pullRequest: undefined };
  }
  return tell(name, inputs, runner, judged);
}

interface Judged {
  readonly report: Report;
  /** Where the checked folder lies in the repository; GitHub wants paths from its top. */
  readonly prefix: string;
  readonly headSha: string | undefined;
  readonly pullRequest: number | undefined;
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
  const fixed: readonly GateId[] = actions[name].gates;
  const prefix = repository?.prefix ?? '';
  const settings = fixed.includes('metrics')
    ? readMetricsInputs((input) => core.getInput(input), { workspace: runner.workspace, root })
    : undefined;
  const report = await run({
    root,
    change,
    gates: fixed.length > 0 ? fixed : inputs.gates,
    config: inputs.config === undefined ? undefined : path.resolve(runner.workspace, inputs.config),
    metrics: settings && { settings, file: prefix === '' ? runner.workflowFile : undefined },
    mode: inputs.mode,
    repository: runner.repository ?? null,
    ...(runner.run && { workflowRun: runner.run }),
    now: new Date(),
    log: actionLog(),
  });
  return {
    report,
    prefix,
    headSha: intent?.head ?? runner.sha,
    pullRequest: intent?.kind === 'pull-request' ? intent.number : undefined,
  };
}

/** Writes the files and outputs, shows the report, publishes it. Answers the verdict: what can't be written is an error. */
async function tell(name: ActionName, inputs: Inputs | undefined, runner: Runner, judged: Judged): Promise<Verdict> {
  let { report } = judged;
  let written = writeFiles(name, inputs, runner, judged.prefix, report);
  if (written.problems.length > 0) {
    report = inError(report, written.problems);
    written = writeFiles(name, inputs, runner, judged.prefix, report);
  }
  const place: Place = {
    token: inputs?.['github-token'],
    apiUrl: runner.apiUrl,
    serverUrl: runner.serverUrl,
    repository: runner.repository,
    debug: (message) => {
      core.debug(message);
    },
  };
  let findings: Publication | undefined;
  if (inputs?.['upload-sarif'] === 'on') {
    const { headSha, pullRequest } = judged;
    const { ref, sha } = runner;
    findings = await publishFindings(below(judged.prefix, report), { ...place, ref, sha, headSha, pullRequest });
    if (!findings.published && findings.rejected) {
      // Nobody would miss the alerts: this is the one place that can tell.
      report = inError(report, [findings.reason]);
      written = writeFiles(name, inputs, runner, judged.prefix, report);
    }
  }
  const { files, summary } = written;
  const shown = below(judged.prefix, report);
  showSummary(runner.summaryFile, summary);

  process.stdout.write(renderText(shown, { colour: true, width: 120 }));
  const published = await publish(shown, {
    ...place,
    title: actions[name].title,
    headSha: judged.headSha,
    pullRequest: judged.pullRequest,
    checkRun: inputs?.['check-run'] ?? 'auto',
    comment: inputs?.comment ?? 'off',
  });
  announce(shown, { ...published, findings }, inputs);

  const found = report.gates.flatMap((gate) => gate.findings);
  try {
    core.setOutput('verdict', report.verdict);
    core.setOutput('report-file', files.report);
    core.setOutput('sarif-file', files.sarif);
    core.setOutput('html-file', files.html);
    core.setOutput('summary-file', files.summary);
    core.setOutput('findings', found.length);
    core.setOutput('blocking', found.filter((finding) => finding.blocking).length);
  } catch (error) {
    // A later step that reads them would go by nothing.
    const message = `the outputs can't be written (GITHUB_OUTPUT): ${messageOf(error)}`;
    process.stdout.write(`::error title=Gatehouse::${commandData(message)}\n`);
    return 'error';
  }
  return report.verdict;
}

/** Annotations go to the check run, or where there is none, to the log; never to both. */
function announce(
  report: Report,
  { check, comment, findings }: Published & { readonly findings: Publication | undefined },
  inputs: Inputs | undefined,
): void {
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
  if (findings?.published) {
    line(`Code scanning: ${commandData(findings.url)}`);
    if (findings.incomplete) line(`::warning title=Gatehouse::${commandData(findings.incomplete)}`);
  } else if (findings && !findings.rejected) {
    line(commandData(`No upload to code scanning: ${findings.reason}`));
  }
  const refused = [check, comment, findings].some(
    (publication) => publication?.published === false && publication.lacks,
  );
  if (refused) for (const text of permissionLines(inputs)) line(text);
}

/** A job that states permissions has no others, so all that it needs are listed. */
const permissionLines = (inputs: Inputs | undefined): string[] => [
  'Unless this is a pull request from a fork or by Dependabot, whose token can only read, the job needs:',
  '    permissions:',
  '      contents: read',
  ...(inputs?.['check-run'] === 'off' ? [] : ['      checks: write']),
  ...((inputs?.comment ?? 'off') === 'off' ? [] : ['      pull-requests: write']),
  ...(inputs?.['upload-sarif'] === 'on' ? ['      security-events: write'] : []),
];

/** The job's summary page repeats what the log says: without it the verdict is the same. */
function showSummary(file: string | undefined, summary: string): void {
  if (file === undefined) return;
  try {
    fs.appendFileSync(file, summary);
  } catch (error) {
    const message = `No job summary (GITHUB_STEP_SUMMARY): ${diskProblem(error)}`;
    process.stdout.write(`::warning title=Gatehouse::${commandData(message)}\n`);
  }
}

/** A judgement whose evidence can't be kept is an error. */
function inError(report: Report, problems: readonly string[]): Report {
  const notices = problems.map((message) => ({ level: 'error', message }) as const);
  return { ...report, verdict: 'error', notices: [...report.notices, ...notices] };
}

interface Written {
  readonly files: { readonly report: string; readonly sarif: string; readonly html: string; readonly summary: string };
  readonly summary: string;
  readonly problems: readonly string[];
}

/** Files the caller named, relative to the workspace; otherwise outside of it: a gate leaves no traces in what it judges. */
function writeFiles(
  name: ActionName,
  inputs: Inputs | undefined,
  runner: Runner,
  prefix: string,
  report: Report,
): Written {
  const problems: string[] = [];
  const write = (named: string | undefined, ending: string, text: string): string => {
    const usual = path.join(runner.temp, 'gatehouse', `${name}-${runner.step}.${ending}`);
    const file = named === undefined ? usual : path.resolve(runner.workspace, named);
    try {
      if (named !== undefined) refuseLinks(file, runner.workspace);
      writeOutput(file, text);
    } catch (error) {
      problems.push(messageOf(error));
    }
    return file;
  };
  const shown = below(prefix, report);
  const summary = renderMarkdown(shown, {
    budget: markdownBudgets.jobSummary,
    serverUrl: runner.serverUrl,
    fullReport: 'the report file',
  });
  const files = {
    report: write(inputs?.['report-file'], 'json', renderJson(report)),
    sarif: write(inputs?.['sarif-file'], 'sarif', renderSarif(shown).text),
    html: write(inputs?.['html-file'], 'html', renderHtml(shown)),
    summary: write(undefined, 'md', summary),
  };
  return { files, summary, problems };
}
