import { localChange } from '../change/resolve';
import { openRepository } from '../git/repository';
import type { GateId } from '../gates/gate';
import type { Log } from '../log';
import { modes } from '../policy/schema';
import type { Report } from '../report';
import { formats, render } from '../reports/index';
import { errorReport, run } from '../run';
import { exitCodes } from '../verdict';
import { configOf, gatesOf, oneOf, rootOf } from './options';
import { terminalLog, writeResult } from './terminal';

export interface CheckValues {
  readonly gate?: string[] | undefined;
  readonly config?: string | undefined;
  readonly base?: string | undefined;
  readonly mode?: string | undefined;
  readonly format?: string | undefined;
  readonly output?: string | undefined;
}

/** `gatehouse check`: judges a folder and prints the report. Answers the exit code. */
export async function check(positionals: readonly string[], values: CheckValues): Promise<number> {
  const root = rootOf(positionals);
  const format = oneOf('--format', values.format ?? 'text', formats);
  const mode = values.mode === undefined ? undefined : oneOf('--mode', values.mode, modes);
  const log = terminalLog(process.stderr);
  const report = await judge({
    root,
    gates: gatesOf(values.gate ?? []),
    config: configOf(values.config, root),
    base: values.base,
    mode,
    log,
  });
  log.clear();
  const { NO_COLOR: noColour, FORCE_COLOR: forceColour } = process.env;
  const colour = !noColour && values.output === undefined && (process.stdout.isTTY || Boolean(forceColour));
  writeResult(render(format, report, { colour, width: process.stdout.columns }), values.output);
  return exitCodes[report.verdict];
}

export interface JudgeRequest {
  readonly root: string;
  readonly gates: readonly GateId[];
  readonly config: string | undefined;
  readonly base: string | undefined;
  readonly mode: (typeof modes)[number] | undefined;
  readonly log: Log;
}

/** Judges a folder as a terminal sees it. A policy or base that can't be used gives a report that says so. */
export async function judge({ root, base, ...request }: JudgeRequest): Promise<Report> {
  const now = new Date();
  try {
    const change = await localChange(root, await openRepository(root), base);
    return await run({ ...request, root, change, repository: null, now });
  } catch (error) {
    return await errorReport(error, { event: 'local', repository: null, now });
  }
}
