import path from 'node:path';
import { writeOutput } from '../disk';
import { UsageError } from '../errors';
import { localChange } from '../change/resolve';
import { isAcceptable } from '../gates/index';
import { openRepository } from '../git/repository';
import { entryOf, formatBaseline } from '../policy/baseline';
import { decidePolicy, readBaseline } from '../policy/source';
import { logLine } from '../reports/escape';
import { run } from '../run';
import { exitCodes } from '../verdict';
import type { CheckValues } from './check';
import { configOf, gatesOf, rootOf } from './options';
import { terminalLog } from './terminal';

/**
 * `gatehouse baseline`: accepts everything that is found now. Findings that a waiver covers stay out: they have an end date.
 */
export async function baseline(positionals: readonly string[], values: CheckValues): Promise<number> {
  const root = rootOf(positionals);
  const config = configOf(values.config, root);
  const gates = gatesOf(values.gate ?? []);
  const unfit = gates.find((id) => !isAcceptable(id));
  if (unfit)
    throw new UsageError(
      `a baseline accepts what stands in files; what ${unfit} finds can be waived, with an end date`,
    );
  const log = terminalLog(process.stderr);
  const change = await localChange(root, await openRepository(root), undefined);
  const { loaded } = await decidePolicy(change, path.resolve(root), config);
  const before = gates.length > 0 ? ((await readBaseline(change.head.tree, loaded)) ?? []) : [];
  const request = { root, change, gates, config, mode: 'observe', repository: null, now: new Date(), log } as const;
  const report = await run({ ...request, accepting: true });
  log.clear();

  const failed = report.gates.find((gate) => gate.status === 'error' && gate.findings.length === 0);
  if (failed) throw new UsageError(`no baseline written: ${failed.id}: ${failed.reason}`);
  const hidden = report.gates.reduce((sum, gate) => sum + gate.unreported, 0);
  if (hidden > 0) process.stderr.write(`${hidden} findings below report-from are not in the baseline.\n`);
  const accepted = report.gates.flatMap((gate) =>
    gate.findings.filter((finding) => finding.state !== 'waived').map((finding) => entryOf(gate.id, finding)),
  );
  // What was accepted of gates that did not run now stays accepted.
  const kept = before.filter((entry) => !report.gates.some((gate) => gate.id === entry.gate));
  const file = values.output ?? path.join(root, loaded.policy.baseline);
  writeOutput(file, formatBaseline([...kept, ...accepted]));
  process.stdout.write(
    `${logLine(file)}: ${accepted.length} finding${accepted.length === 1 ? '' : 's'} accepted. Commit it; they no longer block.\n`,
  );
  return exitCodes.pass;
}
