import { attemptOf } from './merge-gates';
import { modes, type Mode } from './policy/setting';
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
  /** Where the checked folder lies, as in a report's target. */
  readonly prefix?: string | undefined;
  /** Digest. */
  readonly policy?: string | undefined;
  /** The mode in which that policy judges a gate. */
  readonly modeOf?: ((gate: string) => Mode) | undefined;
  /** How many there must be that belong together: a job of which none is left isn't missed where others have its gates. */
  readonly reports?: number | undefined;
  /** The workflow run that is judged, and which attempt of it. */
  readonly run?: NonNullable<Target['run']> | undefined;
  /**
   * How the jobs that leave reports ended in this attempt, by name, as GitHub's `needs` says it: `success`, `failure`,
   * `cancelled` or `skipped`. A job that was not run again keeps its result.
   */
  readonly jobs?: Readonly<Record<string, string>> | undefined;
  /** Of these jobs `skipped` is an end like any other. */
  readonly maySkip?: readonly string[] | undefined;
  /** How the whole run ended, for who knows nothing of its jobs: `success`, `failure` … */
  readonly conclusion?: string | undefined;
  readonly now: Date;
}

const runAgain = 'Run its job again, or leave the report out.';

/** Why a report is not of what is judged. */
export function strangeness({ target, policy, gates }: Report, expected: Expectation): string | undefined {
  const { repository, head, base, run, prefix, modeOf } = expected;
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
  if (prefix !== undefined && target.prefix !== prefix)
    return `it checked ${folder(target.prefix)}, not ${folder(prefix)}. Give its job the same path, or let a verdict of its own judge it.`;
  if (expected.policy !== undefined && policy.digest !== expected.policy)
    return `it was judged by policy ${shown(policy.digest)}, not by ${shown(expected.policy)}. ${runAgain}`;
  const laxer = modeOf && gates.find(({ id }) => isLaxer(policy.mode, modeOf(id)));
  if (laxer)
    return `it judged in mode ${policy.mode ?? ''}, and the policy judges gate ${clip(laxer.id, 30)} in mode ${modeOf(laxer.id)}. Take the input mode from its job.`;
  return undefined;
}

const isLaxer = (mode: Mode | undefined, than: Mode): boolean =>
  mode !== undefined && modes.indexOf(mode) < modes.indexOf(than);

/** What two reports can't both be right about. `null` is a commit like any other: "none"; a repository may just not be known. */
export function disagreements(parts: readonly ReportPart[], { modeOf }: Expectation): string[] {
  const compared: readonly [string, (report: Report) => string | null, (value: string | null) => string][] = [
    ['commit', ({ target }) => target.head, commit],
    ['base', ({ target }) => target.base, commit],
    ['folder', ({ target }) => target.prefix ?? null, (prefix) => folder(prefix ?? undefined)],
    ['policy', ({ policy }) => policy.digest, (digest) => shown(digest ?? '')],
    ['workflow run', ({ target }) => target.run?.id ?? null, (id) => shown(id ?? '')],
  ];
  const known = parts.filter(({ report }) => report.target.repository !== null);
  return [
    ...compared.flatMap(([what, of, show]) => disagreement(parts, what, of, show)),
    // Who knows the policy has told by now what is laxer than it.
    ...disagreement(
      modeOf ? [] : parts,
      'mode',
      ({ policy }) => policy.mode ?? null,
      (mode) => mode ?? "the policy's",
    ),
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
export function olderAttempts(parts: readonly ReportPart[], expected: Expectation): string[] {
  const { run, maySkip = [] } = expected;
  const attempt = run?.attempt ?? Math.max(0, ...parts.map(({ report }) => attemptOf(report)));
  const older = parts.filter(({ report }) => report.target.run !== undefined && attemptOf(report) < attempt);
  if (older.length === 0) return [];
  const which = `${enumerate(older.map(({ source, report }) => `${source} (attempt ${attemptOf(report)})`))}: older than attempt ${attempt}`;
  const ends = endsOf(expected);
  if (ends === undefined)
    return [
      `${which}, and nothing says whether ${older.length === 1 ? 'its job was' : 'their jobs were'} run again. Judge them in the run itself with the results of its jobs (needs), or run all jobs again.`,
    ];
  const unfinished = ends.filter(
    ({ name, result }) =>
      result !== 'success' && result !== 'failure' && !(result === 'skipped' && maySkip.includes(name)),
  );
  if (unfinished.length === 0) return [];
  const ended = enumerate(unfinished.map(({ what, name, result }) => `${what} ${name} (${result})`));
  return [`${which}, and this did not run to its end: ${ended}. Run all jobs again.`];
}

interface End {
  readonly what: 'job' | 'run';
  readonly name: string;
  readonly result: string;
}

/** How what leaves reports ended; undefined where that isn't known. */
function endsOf({ jobs, conclusion, run }: Expectation): End[] | undefined {
  if (jobs !== undefined) return Object.entries(jobs).map(([name, result]) => ({ what: 'job', name, result }));
  return conclusion === undefined ? undefined : [{ what: 'run', name: run?.id ?? '', result: conclusion }];
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

/** How many reports are too few, or too many. */
export function miscounted(parts: readonly ReportPart[], { reports }: Expectation): string[] {
  if (reports === undefined || parts.length === reports) return [];
  const there = parts.length === 0 ? '' : `: ${clip(enumerate(parts.map(({ source }) => source)), 1_000)}`;
  return [
    `${plural(reports, 'report')} expected (report-count), and ${parts.length} there${there}. Let every job and leg leave one, under a name of its own, or correct the number.`,
  ];
}

/** What ended badly although every report is green: a job that broke off left none, or an old one. */
export function failedJobs(expected: Expectation): string[] {
  const { maySkip = [] } = expected;
  return (endsOf(expected) ?? []).flatMap(({ what, name, result }) => {
    if (result === 'success' || (result === 'skipped' && maySkip.includes(name))) return [];
    const subject = `${what === 'job' ? 'Job' : 'Run'} ${name}`;
    if (result !== 'skipped')
      return [`${subject} ended with ${result}, and no report says why. Look at its log, and run it again.`];
    const advice = what === 'job' ? 'Let it run, or say that it may be skipped (may-skip).' : 'Let its jobs run.';
    return [`${subject} was skipped, and judged nothing. ${advice}`];
  });
}

/** Enough of a digest to know it by. */
const shown = (text: string): string => (text === '' ? 'none' : clip(text, 30));

const folder = (prefix: string | undefined): string => {
  if (prefix === undefined) return 'a folder that it does not tell';
  return prefix === '' ? 'the whole repository' : `folder ${clip(prefix, 100)}`;
};

const commit = (sha: string | null): string => (sha === null ? 'no commit' : `commit ${clip(sha, 13)}`);
