import { assertNever } from '../errors';
import { severities, type Finding, type Location } from '../findings/finding';
import type { GateReport, Report } from '../report';
import { clip } from './budget';

/** What every rendering says in the same words. All of it is plain text that its renderer has yet to escape. */

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`;
}

/** `12,345`. Not `toLocaleString`, whose first call costs 20 ms to load the language data. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `340 ms`, `1.2 s`, `2 min 5 s`. */
export function duration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1_000).toFixed(1)} s`;
  return `${Math.floor(ms / 60_000)} min ${Math.floor((ms % 60_000) / 1_000)} s`;
}

/** The path shown for what has no file; the runner itself uses it for annotations without one. */
export const noFile = '.github';

export function pathOf(location: Location): string {
  return location.path === '' ? noFile : location.path;
}

/** Longer paths and members are cut, so that a line number is never lost to a long name. */
const maxPlacePart = 300;

/** `src/train.py:12:5`, `model.zip (archive/data.pkl)`. */
export function place(location: Location): string {
  const line = location.startLine === undefined ? '' : `:${location.startLine}`;
  const column = line === '' || location.startColumn === undefined ? '' : `:${location.startColumn}`;
  const member = location.member === undefined ? '' : ` (${clip(location.member, maxPlacePart)})`;
  return `${clip(pathOf(location), maxPlacePart)}${line}${column}${member}`;
}

const states = ['new', 'existing', 'waived'] as const;

/** Blocking first, then new before existing before waived, then by severity; otherwise in the order given. */
export function mostUrgentFirst(findings: readonly Finding[]): Finding[] {
  const buckets: Finding[][] = [];
  for (const finding of findings) {
    const group = (finding.blocking ? 0 : states.length) + states.indexOf(finding.state);
    const rank = group * severities.length + severities.indexOf(finding.severity);
    (buckets[rank] ??= []).push(finding);
  }
  return buckets.flat();
}

export interface Counts {
  readonly blocking: number;
  /** New and not blocking. */
  readonly new: number;
  readonly existing: number;
  readonly waived: number;
  readonly unreported: number;
}

export function count(gates: readonly GateReport[]): Counts {
  const counts = { blocking: 0, new: 0, existing: 0, waived: 0, unreported: 0 };
  for (const gate of gates) {
    counts.unreported += gate.unreported;
    for (const finding of gate.findings) counts[finding.blocking ? 'blocking' : finding.state]++;
  }
  return counts;
}

/** `2 blocking, 5 existing`; `no findings`. */
export function countsPhrase(counts: Counts): string {
  const parts = (['blocking', 'new', 'existing', 'waived'] as const)
    .filter((key) => counts[key] > 0)
    .map((key) => `${thousands(counts[key])} ${key}`);
  if (counts.unreported > 0) parts.push(`${thousands(counts.unreported)} below the report threshold`);
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}

/** The first `most` of `items`, and how many more there are. */
export function enumerate(items: readonly string[], most = 5): string {
  const more = items.length - most;
  const shown = items.slice(0, most).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** `12 files evaluated`, with what was passed over by reason: `…, 3 skipped (binary 3)`. */
export function evaluatedPhrase(gate: GateReport): string {
  const skipped = Object.entries(gate.skipped).filter(([, number]) => number > 0);
  const unit = gate.evaluated === 1 ? gate.unit.replace(/^(\w+)s$/, '$1') : gate.unit;
  const evaluated = `${thousands(gate.evaluated)} ${unit} evaluated`;
  if (skipped.length === 0) return evaluated;
  const total = skipped.reduce((sum, [, number]) => sum + number, 0);
  const reasons = enumerate(skipped.map(([reason, number]) => `${reason} ${number}`));
  return `${evaluated}, ${thousands(total)} skipped (${reasons})`;
}

/** A reason as part of a longer sentence. */
const brief = (reason: string): string => clip(reason.replace(/\.$/, ''), 300);

function failures(gates: readonly GateReport[]): string {
  const parts = gates
    .filter((gate) => gate.status === 'fail')
    .map((gate) => {
      const { blocking } = count([gate]);
      return blocking > 0
        ? `${gate.id} (${plural(blocking, 'blocking finding')})`
        : `${gate.id} (${brief(gate.reason)})`;
    });
  return enumerate(parts);
}

/** What kept the run as a whole from judging, beside gates in error. */
export function runErrors({ verdict, gates, notices }: Report): string[] {
  const errors = notices.filter((notice) => notice.level === 'error').map((notice) => notice.message);
  const unexplained = verdict === 'error' && errors.length === 0 && !gates.some((gate) => gate.status === 'error');
  return unexplained ? ['Nothing was judged.'] : errors;
}

/**
 * The gates, and if the run as a whole could not judge, that as one more in error: for formats that know results only,
 * where no result would read as a pass.
 */
export function gatesAndRun(report: Report): GateReport[] {
  const errors = runErrors(report);
  if (errors.length === 0) return [...report.gates];
  const run: GateReport = {
    id: 'run',
    status: 'error',
    reason: enumerate(errors),
    evaluated: 0,
    unit: 'gates',
    skipped: {},
    engines: [],
    durationMs: report.durationMs,
    failOn: 'info',
    findings: [],
    unreported: 0,
    measurements: [],
  };
  return [run, ...report.gates];
}

/** The verdict in one sentence, for someone who has never seen Gatehouse. */
export function headline(report: Report): string {
  const withStatus = (status: GateReport['status']): GateReport[] =>
    report.gates.filter((gate) => gate.status === status);
  const failed = failures(report.gates);
  switch (report.verdict) {
    case 'pass': {
      const ran = report.gates.filter((gate) => gate.status !== 'skipped').length;
      return `Gatehouse passed: nothing blocks in ${plural(ran, 'gate')} (${countsPhrase(count(report.gates))}).`;
    }
    case 'warn': {
      const warned = enumerate(withStatus('warn').map((gate) => gate.id));
      return `Gatehouse passed with warnings${warned === '' ? '' : ` in ${warned}`} (${countsPhrase(count(report.gates))}).`;
    }
    case 'fail':
      return failed === '' ? 'Gatehouse failed.' : `Gatehouse failed: ${failed}.`;
    case 'error': {
      const causes = [
        ...runErrors(report).map(brief),
        ...withStatus('error').map((gate) => `error in ${gate.id} (${brief(gate.reason)})`),
      ];
      if (failed !== '') causes.push(`failed: ${failed}`);
      return `Gatehouse could not reach a verdict: ${enumerate(causes)}.`;
    }
    default:
      return assertNever(report.verdict);
  }
}

/** What the reader can do now, a sentence each; none when nothing stands in the way. */
export function nextSteps(report: Report): string[] {
  switch (report.verdict) {
    case 'pass':
    case 'warn':
      return [];
    case 'fail':
      return [
        'Fix what blocks and push again; each finding says how.',
        'A finding that has to stay can be waived for a time: an entry under `waivers` in the policy, with reason, owner and end date.',
      ];
    case 'error':
      return [
        'What could not be evaluated counts as an error, never as a pass: resolve the error and run again.',
        'If a gate has nothing to look at here, take it out of the policy; a gate that is named there is required.',
      ];
    default:
      return assertNever(report.verdict);
  }
}

/** The levels findings are drawn at where a platform has three; undefined: not drawn. */
export function annotationLevel(finding: Finding): 'failure' | 'warning' | 'notice' | undefined {
  switch (finding.state) {
    case 'waived':
      return undefined;
    case 'existing':
      return finding.severity === 'info' ? undefined : 'notice';
    case 'new':
      if (finding.blocking) return 'failure';
      // What only informs is in the report and the summary; beside the code it would bury what matters.
      return finding.severity === 'info' ? undefined : 'warning';
    default:
      return assertNever(finding.state);
  }
}
