import { UsageError } from '../errors';
import { mergeReports } from '../merge';
import { formats, renderParts } from '../reports/index';
import { exitCodes } from '../verdict';
import { gatesOf, oneOf } from './options';
import { readReports } from './report-files';
import { writeResult } from './terminal';

export interface MergeValues {
  readonly expect?: string[] | undefined;
  readonly head?: string | undefined;
  readonly policy?: string | undefined;
  readonly format?: string | undefined;
  readonly output?: string | undefined;
}

/** `gatehouse merge`: judges several reports as one and prints it. Answers the exit code. */
export function merge(positionals: readonly string[], values: MergeValues): number {
  if (positionals.length === 0)
    throw new UsageError('merge takes one REPORT or more: files, or folders that hold them');
  const format = oneOf('--format', values.format ?? 'text', formats);
  const expected = {
    gates: gatesOf(values.expect ?? []),
    head: hexOf('--head', values.head, /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'the whole SHA of a commit'),
    policy: hexOf('--policy', values.policy, /^[0-9a-f]{64}$/, 'the digest that a report has under policy'),
    now: new Date(),
  };
  const report = mergeReports(readReports(positionals), expected);
  const { NO_COLOR: noColour, FORCE_COLOR: forceColour } = process.env;
  const colour = !noColour && values.output === undefined && (process.stdout.isTTY || Boolean(forceColour));
  writeResult(renderParts(format, report, { colour, width: process.stdout.columns }), values.output);
  return exitCodes[report.verdict];
}

function hexOf(option: string, text: string | undefined, form: RegExp, what: string): string | undefined {
  const value = text?.trim().toLowerCase();
  if (value === undefined || form.test(value)) return value;
  throw new UsageError(`${option} ${text ?? ''}: must be ${what}`);
}
