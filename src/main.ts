import * as core from '@actions/core';
import fs from 'node:fs';
import path from 'node:path';
import { actions, type ActionName } from './actions';
import { diskProblem, refuseLinks, writeOutput, type Output } from './disk';
import { ChangeError, messageOf } from './errors';
import { announce, type Announced } from './github/announce';
import { readInputs, type Inputs } from './github/inputs';
import type { Publication } from './github/publication';
import { publish, publishFindings, type Place } from './github/publish';
import { readRunner, type Runner } from './github/runner';
import type { Judged } from './judges/judged';
import type { Report, Verdict } from './report';
import { commandData } from './reports/escape';
import { renderHtml } from './reports/html';
import { jsonParts } from './reports/json';
import { markdownBudgets, renderMarkdown } from './reports/markdown';
import { below } from './reports/place';
import { renderSarif } from './reports/sarif';
import { renderText } from './reports/text';
import { errorReport } from './run';
import { exitCodes } from './verdict';

/** Runs an action: inputs → what it judges → reports → exit code, which it answers. */
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
  const { judges } = actions[name];
  let inputs: Inputs | undefined;
  let judged: Judged;
  try {
    inputs = readInputs(judges, (input) => core.getInput(input));
    if (inputs['github-token'] !== undefined) core.setSecret(inputs['github-token']);
    if (runner.problem !== undefined) throw new ChangeError(runner.problem);
    judged = await judge(name, inputs, runner);
  } catch (error) {
    const report = await errorReport(error, {
      event: runner.event ?? 'local',
      repository: runner.repository ?? null,
      ...(runner.run && { run: runner.run }),
      now: new Date(),
    });
    const { ref, sha } = runner;
    // What another run judged is not this one's commit.
    judged = { report, prefix: '', headSha: judges === 'run' ? undefined : sha, pullRequest: undefined, ref, sha };
  }
  return tell(name, inputs, runner, judged);
}

async function judge(name: ActionName, inputs: Inputs, runner: Runner): Promise<Judged> {
  switch (actions[name].judges) {
    case 'change':
      return (await import('./judges/change')).judgeChange(name, inputs, runner);
    case 'jobs':
      return (await import('./judges/jobs')).judgeJobs(inputs, runner);
    case 'run':
      return (await import('./judges/workflow-run')).judgeWorkflowRun(inputs, runner);
  }
}

/**
 * Writes the files and outputs, shows the report, publishes it. Answers the verdict: what can't be written is an error. Of another
 * run it answers whether its report was published: that run has a verdict of its own.
 */
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
    const { headSha, pullRequest, ref, sha } = judged;
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
  announce(shown, { ...published, findings }, inputs, actions[name].judges);

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
  if (actions[name].judges !== 'run') return report.verdict;
  return judged.headSha !== undefined && isPublished({ ...published, findings }) ? 'pass' : 'error';
}

const isPublished = ({ check, comment, findings }: Announced): boolean =>
  [check, comment, findings].every((one) => one === undefined || one.published || !(one.failed ?? one.rejected));

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
  const write = (named: string | undefined, ending: string, text: Output): string => {
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
    report: write(inputs?.['report-file'], 'json', jsonParts(report)),
    sarif: write(inputs?.['sarif-file'], 'sarif', renderSarif(shown).text),
    html: write(inputs?.['html-file'], 'html', renderHtml(shown)),
    summary: write(undefined, 'md', summary),
  };
  return { files, summary, problems };
}
