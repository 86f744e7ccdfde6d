import { localChange } from '../change/resolve';
import { stagedChange } from '../change/staged';
import { UsageError } from '../errors';
import { openRepository } from '../git/repository';
import type { GateId } from '../gates/gate';
import type { Log } from '../log';
import { modes } from '../policy/schema';
import type { Report } from '../report';
import { formats, renderParts } from '../reports/index';
import { errorReport, run } from '../run';
import { exitCodes } from '../verdict';
import { configOf, gatesOf, oneOf, rootOf } from './options';
import { terminalLog, writeResult } from './terminal';

export interface CheckValues {
  readonly gate?: string[] | undefined;
  readonly config?: string | undefined;
  readonly base?: string | undefined;
  readonly staged?: boolean | undefined;
  readonly mode?: string | undefined;
  readonly format?: string | undefined;
  readonly output?: string | undefined;
}

/** `gatehouse check`: judges a folder and prints the report. Answers the exit code. */
export async function check(positionals: readonly string[], values: CheckValues): Promise<number> {
  const root = rootOf(positionals);
  const format = oneOf('--format', values.format ?? 'text', formats);
  const mode = values.mode === undefined ? undefined : oneOf('--mode', values.mode, modes);
  const gates = gatesOf(values.gate ?? []);
  const staged = values.staged ?? false;
  if (staged) ensureFits(values.base, gates);
  const log = terminalLog(process.stderr);
  const report = await judge({
    root,
    gates,
    config: configOf(values.config, root),
    base: values.base,
    staged,
    mode,
    log,
  });
  log.clear();
  const { NO_COLOR: noColour, FORCE_COLOR: forceColour } = process.env;
  const colour = !noColour && values.output === undefined && (process.stdout.isTTY || Boolean(forceColour));
  writeResult(renderParts(format, report, { colour, width: process.stdout.columns }), values.output);
  return exitCodes[report.verdict];
}

/** What is staged has its own base, and the metrics gate judges evidence that need not be there. */
function ensureFits(base: string | undefined, gates: readonly GateId[]): void {
  if (base !== undefined) throw new UsageError('--staged compares with HEAD: leave --base out, or --staged');
  if (gates.includes('metrics')) throw new UsageError('metrics judges a model, not what is staged: leave --staged out');
}

export interface JudgeRequest {
  readonly root: string;
  readonly gates: readonly GateId[];
  readonly config: string | undefined;
  readonly base: string | undefined;
  /** Judge what is staged for the next commit; see `stagedChange`. */
  readonly staged?: boolean;
  readonly mode: (typeof modes)[number] | undefined;
  readonly log: Log;
}

/** Judges a folder as a terminal sees it. A policy or base that can't be used gives a report that says so. */
export async function judge({ root, base, staged, ...request }: JudgeRequest): Promise<Report> {
  const now = new Date();
  try {
    const repository = await openRepository(root);
    const change = staged
      ? await stagedChange(root, repository, process.env)
      : await localChange(root, repository, base);
    return await run({ ...request, root, change, repository: null, now });
  } catch (error) {
    return await errorReport(error, { event: 'local', repository: null, now });
  }
}
