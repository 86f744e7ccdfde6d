import { UsageError } from './errors';
import { gateIds } from './gates/index';
import {
  disagreements,
  failedJobs,
  miscounted,
  missingGates,
  olderAttempts,
  selfContradictions,
  strangeness,
  type Expectation,
  type ReportPart,
} from './merge-checks';
import { attemptOf, compare, joinGate, type GatePart } from './merge-gates';
import type { GateReport, Notice, Report, WaiverReport } from './report';
import { modes } from './policy/setting';
import { clip } from './reports/budget';
import { enumerate } from './reports/overview';
import { parseReport } from './reports/schema';
import { exitCodes, judgeRun } from './verdict';
import { version } from './version';

export type { Expectation } from './merge-checks';

/** A report and where it came from, which is the same for every attempt of a job; or why there is none that can be used. */
export type Part = ReportPart | { readonly source: string; readonly problem: string };

/** What a file that is meant to be a report holds. */
export function partOf(source: string, text: string): Part {
  try {
    return { source, report: parseReport(text) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { source, problem: error.message };
  }
}

/**
 * One verdict over the reports of several jobs: the worst of all their gates. What a report says of itself is not believed where
 * it can be checked, and one that is missing, or not of the change that is judged, is an error. The rules and their reasons are
 * in docs/merge.md.
 */
export function mergeReports(parts: readonly Part[], expected: Expectation): Report {
  const errors: string[] = [];
  if (parts.length === 0) errors.push('There is no report: no job left one, or they were looked for in another place.');
  const readable: ReportPart[] = [];
  for (const part of parts) {
    if ('report' in part) readable.push(part);
    else errors.push(`${part.source} can't be used: ${part.problem}`);
  }
  const belonging = newestAttempts(readable.sort(byOrigin)).filter((part) => {
    const reason = strangeness(part.report, expected);
    if (reason !== undefined) errors.push(`${part.source} (${gateNames(part.report)}): ${reason}`);
    return reason === undefined;
  });
  // A run that failed before its first gate says of no commit or policy what another could contradict.
  const judged = belonging.filter(({ report }) => report.gates.length > 0);
  const gates = joinedGates(judged);
  errors.push(
    ...belonging.flatMap(selfContradictions),
    ...disagreements(judged, expected),
    ...olderAttempts(belonging, expected),
    ...missingGates(gates, expected),
    ...miscounted(belonging, expected),
  );
  const said = unitedNotices(belonging);
  if (exitCodes[judgeRun(gates, [...errors.map(asError), ...said])] === 0) errors.push(...failedJobs(expected));
  const notices = [...errors.sort(compare).map(asError), ...said];
  return {
    schema: 'gatehouse.report/v1',
    version,
    verdict: judgeRun(gates, notices),
    ...frameOf(judged.length > 0 ? judged : belonging, expected),
    gates,
    waivers: unitedWaivers(belonging),
    notices,
  };
}

const asError = (message: string): Notice => ({ level: 'error', message });

const gateNames = ({ gates }: Report): string =>
  gates.length === 0 ? 'no gate' : enumerate(gates.map(({ id }) => id));

/** An order that doesn't depend on which came first: the same reports always give the same one. */
function byOrigin(a: ReportPart, b: ReportPart): number {
  return (
    compare(a.source, b.source) ||
    attemptOf(a.report) - attemptOf(b.report) ||
    compare(a.report.startedAt, b.report.startedAt) ||
    compare(JSON.stringify(a.report), JSON.stringify(b.report))
  );
}

/** Of the attempts of one job, the newest. */
function newestAttempts(parts: readonly ReportPart[]): ReportPart[] {
  const jobOf = ({ source, report }: ReportPart): string => JSON.stringify([source, report.target.run?.id]);
  const newest = new Map<string, number>();
  for (const part of parts) newest.set(jobOf(part), Math.max(attemptOf(part.report), newest.get(jobOf(part)) ?? 0));
  return parts.filter((part) => attemptOf(part.report) === newest.get(jobOf(part)));
}

/** In the usual order of gates; those of another version of Gatehouse last. */
function joinedGates(parts: readonly ReportPart[]): GateReport[] {
  const byId = new Map<string, [GatePart, ...GatePart[]]>();
  for (const { source, report } of parts) {
    for (const gate of report.gates) {
      const known = byId.get(gate.id);
      if (known === undefined) byId.set(gate.id, [{ source, gate }]);
      else known.push({ source, gate });
    }
  }
  const order: readonly string[] = gateIds;
  const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...byId].sort(([a], [b]) => rank(a) - rank(b) || compare(a, b)).map(([, gateParts]) => joinGate(gateParts));
}

/** What the reports say beside their gates, each once. Why one could not judge comes with its name. */
function unitedNotices(parts: readonly ReportPart[]): Notice[] {
  const united = new Map<string, { notice: Notice; sources: Set<string> }>();
  for (const { source, report } of parts) {
    for (const notice of report.notices) {
      const { level, message, path, line } = notice;
      const key = JSON.stringify([level, message, path, line]);
      const known = united.get(key) ?? { notice, sources: new Set() };
      united.set(key, known);
      known.sources.add(source);
    }
  }
  return [...united.values()].map(({ notice, sources }) =>
    notice.level === 'error' && parts.length > 1
      ? { ...notice, message: `${enumerate([...sources])}: ${notice.message}` }
      : notice,
  );
}

/** From what has to be seen to what may be forgotten: a waiver that one report used is used. */
const waiverStatuses = ['invalid', 'expired', 'expiring', 'used', 'unused'] as const satisfies WaiverReport['status'][];

function unitedWaivers(parts: readonly ReportPart[]): WaiverReport[] {
  const united = new Map<string, WaiverReport>();
  for (const waiver of parts.flatMap(({ report }) => report.waivers)) {
    const known = united.get(waiver.id);
    if (known === undefined || waiverStatuses.indexOf(waiver.status) < waiverStatuses.indexOf(known.status))
      united.set(waiver.id, waiver);
  }
  return [...united.values()];
}

const maxScope = 2_000;
/** As many as a report may hold. */
const maxLayers = 100;

/** What is said of the run as a whole. The duration is that of all the work. */
function frameOf(
  parts: readonly ReportPart[],
  { repository, head, base, prefix, policy, run, now }: Expectation,
): Pick<Report, 'target' | 'policy' | 'startedAt' | 'durationMs'> {
  const reports = parts.map(({ report }) => report);
  const [first] = reports;
  const said = (of: (report: Report) => string, otherwise: string): string =>
    clip(enumerate([...new Set(reports.map(of))]), maxScope) || otherwise;
  const [newest] = reports.flatMap(({ target }) => target.run ?? []).sort((a, b) => b.attempt - a.attempt);
  const ofRun = run ?? newest;
  const checked = prefix ?? first?.target.prefix;
  const laxest = modes.find((mode) => reports.some((report) => report.policy.mode === mode));
  return {
    target: {
      repository: repository ?? reports.find(({ target }) => target.repository !== null)?.target.repository ?? null,
      base: first?.target.base ?? base ?? null,
      head: head ?? first?.target.head ?? null,
      ...(checked !== undefined && { prefix: checked }),
      event: said(({ target }) => target.event, 'merge'),
      scope: said(({ target }) => target.scope, 'nothing'),
      ...(ofRun && { run: ofRun }),
    },
    policy: {
      digest: policy ?? first?.policy.digest ?? '',
      layers: [...new Set(reports.flatMap((report) => report.policy.layers))].slice(0, maxLayers),
      ...(laxest && { mode: laxest }),
    },
    startedAt: reports.map(({ startedAt }) => startedAt).sort(byTime)[0] ?? now.toISOString(),
    durationMs: reports.reduce((sum, { durationMs }) => sum + durationMs, 0),
  };
}

const byTime = (a: string, b: string): number => Date.parse(a) - Date.parse(b) || compare(a, b);
