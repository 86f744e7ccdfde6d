import path from 'node:path';
import { writeOutput } from '../disk';
import { UsageError } from '../errors';
import { formatBaseline } from '../policy/baseline';
import { policySchema } from '../policy/schema';
import { logLine } from '../reports/escape';
import { exitCodes } from '../verdict';
import { judge, type CheckValues } from './check';
import { configOf, gatesOf, rootOf } from './options';
import { terminalLog } from './terminal';

/**
 * `gatehouse baseline`: accepts everything that is found now. Findings that a waiver covers stay out: they have an end date.
 */
export async function baseline(positionals: readonly string[], values: CheckValues): Promise<number> {
  const root = rootOf(positionals);
  const log = terminalLog(process.stderr);
  const report = await judge({
    root,
    gates: gatesOf(values.gate ?? []),
    config: configOf(values.config, root),
    base: undefined,
    mode: 'observe',
    log,
  });
  log.clear();
  const failed =
    report.notices.find((notice) => notice.level === 'error') ??
    report.gates.find((gate) => gate.status === 'error' && gate.findings.length === 0);
  if (failed) {
    throw new UsageError(
      `no baseline written: ${'message' in failed ? failed.message : `${failed.id}: ${failed.reason}`}`,
    );
  }
  const hidden = report.gates.reduce((sum, gate) => sum + gate.unreported, 0);
  if (hidden > 0) process.stderr.write(`${hidden} findings below report-from are not in the baseline.\n`);
  const accepted = report.gates.map((gate) => ({
    id: gate.id,
    findings: gate.findings.filter((finding) => finding.state !== 'waived'),
  }));
  const file = values.output ?? path.join(root, policySchema.shape.baseline.parse(undefined));
  writeOutput(file, formatBaseline(accepted));
  const count = accepted.reduce((sum, gate) => sum + gate.findings.length, 0);
  process.stdout.write(
    `${logLine(file)}: ${count} finding${count === 1 ? '' : 's'} accepted. Commit it; they no longer block.\n`,
  );
  return exitCodes.pass;
}
