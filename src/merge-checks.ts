import { attemptOf } from './merge-gates';
import type { GateReport, Report, Target } from './report';
import { clip } from './reports/budget';
import { enumerate, plural } from './reports/overview';
import { judgeRun } from './verdict';

/** What keeps reports from being judged together. Each check answers messages that name the report, the gate and what to do. */

export interface ReportPart {
  readonly source: string;
  readonly report: Report;
}

export interface Expectation {
  /** Each must be in some report, and must have judged. */
  readonly gates: readonly string[];
  /** `owner/name`. */
  readonly repository?: string | undefined;
  /** Commit SHA. */
  readonly head?: string | undefined;
  /** Commit SHA, or null where there is nothing to compare with. */
  readonly base?: string | null | undefined;
  /** Digest. */
  readonly policy?: string | undefined;
  /** The workflow run that is judged, and which attempt of it. */
  readonly run?: NonNullable<Target['run']> | undefined;
  /**
   * How the jobs that leave reports ended in this attempt, by name, as GitHub's `needs` says it: `success`, `failure`,
   * `cancelled` or `skipped`. A job that was not run again keeps its result.
   */
  readonly jobs?: Readonly<Record<string, string>> | undefined;
  /** Of these jobs `skipped` is an end like any other. */
  readonly maySkip?: readonly string[] | undefined;
  readonly now: Date;
}

const runAgain = 'Run its job again, or leave the report out.';

/** Why a report is not of what is judged. */
export function strangeness({ target, policy, gates }: Report, expected: Expectation): string | undefined {
  const { repository, head, base, run } = expected;
  if (repository !== undefined && target.repository !== repository)
    return `it is of repository ${shown(target.repository ?? '')}, not of ${shown(repository)}. ${runAgain}`;
  if (run !== undefined) {
    if (target.run === undefined) return `it says of no workflow run, and run ${run.id} is judged. ${runAgain}`;
    if (target.run.id !== run.id) return `it is of workflow run ${shown(target.run.id)}, not of ${run.id}. ${runAgain}`;
    if (target.run.attempt > run.attempt)
      return `it is of attempt ${target.run.attempt}, and attempt ${run.attempt} is judged. Run the job that judges again.`;
  }
  // Why such a run failed is in its notices.
  if (gates.length === 0) return undefined;
  if (head !== undefined && target.head !== head)
    return `it judged ${commit(target.head)}, not ${commit(head)}. ${runAgain}`;
  if (base !== undefined && target.base !== base)
    return `it compared with ${commit(target.base)}, not with ${commit(base)}. ${runAgain}`;
  if (expected.policy !== undefined && policy.digest !== expected.policy)
    return `it was judged by policy ${shown(policy.digest)}, not by ${shown(expected.policy)}. ${runAgain}`;
  return undefined;
}

/** What two reports can't both be right about. `null` is a commit like any other: "none"; a repository may just not be known. */
export function disagreements(parts: readonly ReportPart[]): string[] {
  const compared: readonly [string, (report: Report) => string | null, (value: string | null) => string][] = [
    ['commit', ({ target }) => target.head, commit],
    ['base', ({ target }) => target.base, commit],
    ['policy', ({ policy }) => policy.digest, (digest) => shown(digest ?? '')],
    ['workflow run', ({ target }) => target.run?.id ?? null, (id) => shown(id ?? '')],
  ];
  const known = parts.filter(({ report }) => report.target.repository !== null);
  return [
    ...compared.flatMap(([what, of, show]) => disagreement(parts, what, of, show)),
    ...disagreement(
      known,
      'repository',
      ({ target }) => target.repository,
      (name) => shown(name ?? ''),
    ),
  ];
}

function disagreement(
  parts: readonly ReportPart[],
  what: string,
  of: (report: Report) => string | null,
  show: (value: string | null) => string,
): string[] {
  const sources = new Map<string | null, string>();
  for (const { source, report } of parts) if (!sources.has(of(report))) sources.set(of(report), source);
  if (sources.size < 2) return [];
  const values = enumerate([...sources].map(([value, source]) => `${show(value)} in ${source}`));
  return [`The reports are not of one ${what}: ${values}. Merge only those that belong together.`];
}

/**
 * Reports of an attempt before the one that is judged. "Re-run failed jobs" keeps those of the jobs that had succeeded, and
 * these count. But a job that was run again and ended before it wrote a report leaves its old one too: only how the jobs ended
 * tells the two apart.
 */
export function olderAttempts(parts: readonly ReportPart[], { run, jobs, maySkip = [] }: Expectation): string[] {
  const attempt = run?.attempt ?? Math.max(0, ...parts.map(({ report }) => attemptOf(report)));
  const older = parts.filter(({ report }) => report.target.run !== undefined && attemptOf(report) < attempt);
  if (older.length === 0) return [];
  const which = `${enumerate(older.map(({ source, report }) => `${source} (attempt ${attemptOf(report)})`))}: older than attempt ${attempt}`;
  if (jobs === undefined)
    return [
      `${which}, and nothing says whether ${older.length === 1 ? 'its job was' : 'their jobs were'} run again. Judge them in the run itself with the results of its jobs (needs), or run all jobs again.`,
    ];
  const unfinished = Object.entries(jobs).filter(
    ([job, result]) => result !== 'success' && result !== 'failure' && !(result === 'skipped' && maySkip.includes(job)),
  );
  if (unfinished.length === 0) return [];
  const ended = enumerate(unfinished.map(([job, result]) => `${job} (${result})`));
  return [`${which}, and these jobs did not run to their end: ${ended}. Run all jobs again.`];
}

const verdicts = ['error', 'fail', 'warn', 'pass'] as const;

/** What a report says that it can't mean: its gates are judged again, and where it contradicts itself it is not believed. */
export function selfContradictions({ source, report }: ReportPart): string[] {
  const { gates, notices, target, verdict } = report;
  const contradicts = (how: string): string => `${source} contradicts itself: ${how}. Run its job again.`;
  const found = gates.flatMap((gate) => {
    const blocking = gate.findings.filter((finding) => finding.blocking).length;
    const incomplete = gate.findings.filter(({ incomplete: open, state }) => open === true && state === 'new').length;
    const passes = gate.status !== 'fail' && gate.status !== 'error';
    const named = `gate ${gate.id} has status ${gate.status}`;
    if (passes && blocking > 0) return [contradicts(`${named}, and ${plural(blocking, 'finding')} that block`)];
    if (gate.status !== 'error' && incomplete > 0)
      return [contradicts(`${named}, and ${plural(incomplete, 'place')} that could not be evaluated`)];
    // Only a change can touch nothing of a gate's kind.
    if (passes && gate.status !== 'skipped' && gate.evaluated === 0 && target.base === null)
      return [contradicts(`${named}, and it evaluated nothing, though there is no base that it could equal`)];
    return [];
  });
  const judged = judgeRun(gates, notices);
  if (verdicts.indexOf(verdict) < verdicts.indexOf(judged))
    found.push(contradicts(`its verdict is ${verdict}, and its gates and notices give ${judged}`));
  const explained = judged !== 'error' || notices.some(({ level }) => level === 'error');
  if (!explained && !gates.some(({ status }) => status === 'error'))
    found.push(`${source}: no gate judged anything. Take the job out, or give it something to judge.`);
  return found;
}

export function missingGates(gates: readonly GateReport[], expected: Expectation): string[] {
  return [...new Set(expected.gates)].flatMap((id) => {
    const gate = gates.find((candidate) => candidate.id === id);
    if (gate === undefined)
      return [
        `Gate ${id} is expected, and no report has it. Let a job run it and hand in its report, or don't expect it.`,
      ];
    if (gate.status !== 'skipped') return [];
    return [
      `Gate ${id} is expected, and was skipped (${clip(gate.reason, 300)}). Give it something to judge, or don't expect it.`,
    ];
  });
}

/** Jobs that ended badly although every report is green: one that broke off left none, or an old one. */
export function failedJobs({ jobs = {}, maySkip = [] }: Expectation): string[] {
  return Object.entries(jobs).flatMap(([job, result]) => {
    if (result === 'success' || (result === 'skipped' && maySkip.includes(job))) return [];
    if (result === 'skipped')
      return [`Job ${job} was skipped, and judged nothing. Let it run, or say that it may be skipped (may-skip).`];
    return [`Job ${job} ended with ${result}, and no report says why. Look at its log, and run it again.`];
  });
}

/** Enough of a digest to know it by. */
const shown = (text: string): string => (text === '' ? 'none' : clip(text, 30));

const commit = (sha: string | null): string => (sha === null ? 'no commit' : `commit ${clip(sha, 13)}`);
