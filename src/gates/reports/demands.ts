import { atLeast, type Severity } from '../../findings/finding';
import type { ToolReport } from '../../formats/tool-reports/report';
import type { ReportFileSettings } from '../../policy/reports';
import { weightOf } from './weight';

/** What a policy demands of a report before it is believed. */
export type Demands = Pick<ReportFileSettings, 'max-age' | 'must-cover' | 'severity' | 'fail-on'> &
  Partial<Pick<ReportFileSettings, 'tool' | 'allow-empty' | 'any-commit'>>;

/** What it is compared with. */
export interface Circumstances {
  /** From where findings block, unless the demands say otherwise. */
  readonly failOn: Severity;
  readonly now: number;
  /** The judged commit; undefined where that isn't known. */
  readonly commit: string | undefined;
}

/** Why a report proves nothing, a rule and a sentence. */
export interface Shortcoming {
  readonly rule: keyof typeof shortcomings;
  readonly text: string;
}

/** What there is to a report that proves nothing: its title, and what to do. */
export const shortcomings = {
  'missing-report': {
    title: 'Report is missing',
    help: 'Let the job that makes it run before this one, and hand the file over (upload-artifact, download-artifact). Where the report need not be there, set required: false.',
  },
  'unreadable-report': {
    title: 'Report can not be read',
    help: 'See how the tool ended: a tool that is killed leaves half a file. Let it write the report anew, in a format that is read here.',
  },
  'other-tool-report': {
    title: 'Report is of another tool',
    help: 'The policy says of which tool the report must be (tool). See what wrote the file.',
  },
  'incomplete-report': {
    title: 'Report is not of a whole run',
    help: 'The tool itself says that it did not do all of its work, so what it did not find says nothing. Mend the run.',
  },
  'empty-report': {
    title: 'Report says nothing',
    help: 'A tool that looked at nothing finds nothing. See what it was pointed at. Where the format can not say how much was evaluated, and nothing found is a good answer, set allow-empty: true.',
  },
  'report-covers-too-little': {
    title: 'Report covers too little',
    help: 'The policy says how much must be evaluated (must-cover). See what the tool left out, and why.',
  },
  'stale-report': {
    title: 'Report is too old',
    help: 'Run the tool again: what came since is not in it.',
  },
  'other-commit-report': {
    title: 'Report is of another commit',
    help: 'Let the tool run on the commit that is judged, and write to a folder that git ignores. Where the report may be of another commit (a nightly scan), set any-commit: true and max-age.',
  },
  'report-from-change': {
    title: 'Report is part of the change',
    help: 'What a change brings along can say whatever it likes. Have the job make the report, in a place that git ignores.',
  },
} as const;

const day = 86_400_000;

/** Why a report that can be read proves nothing. */
export function shortcomingsOf(report: ToolReport, demands: Demands, circumstances: Circumstances): Shortcoming[] {
  const found: Shortcoming[] = [];
  const say = (rule: Shortcoming['rule'], text: string): void => {
    found.push({ rule, text });
  };
  const { tool, createdAt, commit } = report;
  if (demands.tool !== undefined && demands.tool.toLowerCase() !== tool.toLowerCase())
    say('other-tool-report', `it is of ${tool}, and must be of ${demands.tool}`);
  for (const failure of report.failures.slice(0, maxFailures)) say('incomplete-report', failure);
  if (report.failures.length > maxFailures)
    say('incomplete-report', `there are ${report.failures.length - maxFailures} more such failures`);
  const blocking = (report.leftOut ?? []).filter(({ level, severity }) =>
    atLeast(weightOf(level, demands.severity) ?? severity, demands['fail-on'] ?? circumstances.failOn),
  );
  if (blocking.length > 0)
    say(
      'incomplete-report',
      `${tool} lists nothing of severity ${blocking.map(({ level }) => level).join(', ')}: it left that out, and the policy would block it`,
    );
  if (isEmpty(report, demands['allow-empty'] === true)) say('empty-report', emptiness(report));
  const most = demands['max-age'];
  if (most !== undefined) {
    const wrong = createdAt === undefined ? timeless : staleness(createdAt, most, circumstances.now);
    if (wrong !== undefined) say('stale-report', wrong);
  }
  if (
    !demands['any-commit'] &&
    commit !== undefined &&
    circumstances.commit !== undefined &&
    !sameCommit(commit, circumstances.commit)
  )
    say(
      'other-commit-report',
      `it is of commit ${commit.slice(0, 12)}, and ${circumstances.commit.slice(0, 12)} is judged`,
    );
  return found;
}

/** The time of its file says when it was checked out, unpacked or downloaded. */
const timeless =
  'it does not say when it was made, so how old it is can not be told: let the tool write a format that names the time, or take max-age away and make the report in the run that judges it';

function staleness(createdAt: string, most: number, now: number): string | undefined {
  const age = now - Date.parse(createdAt);
  // Clocks differ, and some tools write the local time without its zone.
  if (Number.isNaN(age) || age < -day) return `it says that it was made at ${createdAt}`;
  return age > most ? `it was made ${lasting(age)} ago, and may be ${lasting(most)} old` : undefined;
}

/**
 * What an expected report lacks of what it must cover, a sentence each. It may be of several files, or of several runs, which count
 * together: each of them is one part of the tests, or of the rules.
 */
export function gapsIn(reports: readonly ToolReport[], demanded: Demands['must-cover']): string[] {
  const told = new Map<string, number>();
  for (const { covered } of reports)
    for (const [unit, amount] of Object.entries(covered)) told.set(unit, (told.get(unit) ?? 0) + amount);
  return Object.entries(demanded).flatMap(([unit, least]) => {
    const amount = told.get(unit);
    if (amount === undefined) return [`it does not say how many ${unit} were evaluated${known([...told.keys()])}`];
    return amount < least ? [`it is of ${amount} ${unit}, and must be of ${least} at least`] : [];
  });
}

const maxFailures = 20;

/** Whether nothing was evaluated, as far as the report tells. */
function isEmpty({ covered, results, failures, verdict }: ToolReport, allowed: boolean): boolean {
  if (allowed || results.length + failures.length > 0 || verdict !== undefined) return false;
  return Object.values(covered).every((amount) => amount === 0);
}

function emptiness({ covered, tool }: ToolReport): string {
  const units = Object.keys(covered);
  return units.length > 0
    ? `${tool} evaluated nothing: 0 ${units.join(', 0 ')}`
    : 'it holds no results, and its format does not say whether anything was evaluated';
}

const known = (units: readonly string[]): string => (units.length > 0 ? `, only how many ${units.join(' and ')}` : '');

/** A short SHA stands for the whole one. */
const sameCommit = (a: string, b: string): boolean => {
  const [short = '', long = ''] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length);
  return short.length >= 7 && long.startsWith(short);
};

function lasting(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 120) return `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}
