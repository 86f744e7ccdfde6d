import { severities, type Finding } from './findings/finding';
import type { GateReport, GateStatus, Report } from './report';
import { enumerate, mostUrgentFirst, plural } from './reports/overview';
import { clip } from './reports/budget';

/** One gate as one part judged it. */
export interface GatePart {
  readonly source: string;
  readonly gate: GateReport;
}

/** From worst to best. */
const statuses = ['error', 'fail', 'warn', 'pass', 'skipped'] as const satisfies readonly GateStatus[];
const states = ['new', 'existing', 'waived'] as const;

/** As many as a report may hold. */
const maxCharts = 20;
const shownParts = 5;
const maxReason = 300;
const maxWords = 500;

/**
 * What several parts say of one gate, as one: findings united by fingerprint, numbers summed, the worst status. `parts` are at
 * least one, in an order that doesn't depend on who came first.
 */
export function joinGate(parts: readonly [GatePart, ...GatePart[]]): GateReport {
  const [first, ...others] = parts;
  if (others.length === 0) return first.gate;
  const gates = parts.map(({ gate }) => gate);
  const worstFirst = [...parts].sort((a, b) => statuses.indexOf(a.gate.status) - statuses.indexOf(b.gate.status));
  const evaluating = gates.filter(({ evaluated }) => evaluated > 0);
  const charts = gates.flatMap((gate) => gate.charts ?? []);
  return {
    id: first.gate.id,
    status: worstFirst[0]?.gate.status ?? 'error',
    reason: joinedReason(worstFirst),
    evaluated: sum(gates, ({ evaluated }) => evaluated),
    unit: words(evaluating.length > 0 ? evaluating : gates, ({ unit }) => unit),
    skipped: summed(gates.flatMap((gate) => Object.entries(gate.skipped))),
    engines: unitedEngines(gates),
    durationMs: sum(gates, ({ durationMs }) => durationMs),
    failOn: words(gates, ({ failOn }) => failOn),
    findings: unitedFindings(gates),
    unreported: sum(gates, ({ unreported }) => unreported),
    measurements: gates.flatMap((gate) => gate.measurements),
    ...(charts.length > 0 && { charts: charts.slice(0, maxCharts) }),
    ...joinedCommits(gates),
  };
}

/** What several parts went through; up to where none of them tells alone. */
function joinedCommits(gates: readonly GateReport[]): Pick<GateReport, 'commits'> {
  const parts = gates.filter(({ commits }) => commits !== undefined);
  if (parts.length === 0) return {};
  const total = (key: 'walked' | 'files' | 'bytes'): number => sum(parts, ({ commits }) => commits?.[key] ?? 0);
  return { commits: { walked: total('walked'), files: total('files'), bytes: total('bytes') } };
}

/** "3 parts: linux: 1 new finding …; macos: 12 of 12 Python files", the worst first. */
function joinedReason(parts: readonly GatePart[]): string {
  const reasons = new Set(parts.map(({ gate }) => gate.reason));
  const [same = ''] = reasons;
  const said =
    reasons.size === 1
      ? clip(same, maxReason)
      : parts
          .slice(0, shownParts)
          .map(({ source, gate }) => clip(`${source}: ${gate.reason}`, maxReason))
          .join('; ');
  const more = reasons.size > 1 && parts.length > shownParts ? `; and ${parts.length - shownParts} more` : '';
  const charts = parts.reduce((total, { gate }) => total + (gate.charts?.length ?? 0), 0);
  const leftOut = charts > maxCharts ? `; ${plural(charts - maxCharts, 'chart')} left out` : '';
  return `${plural(parts.length, 'part')}: ${said}${more}${leftOut}`;
}

/** Each finding once, as the part that takes it most seriously has it. */
function unitedFindings(gates: readonly GateReport[]): Finding[] {
  const united = new Map<string, Finding>();
  for (const gate of gates) {
    for (const finding of gate.findings) {
      const known = united.get(finding.fingerprint);
      if (known === undefined || bySeriousness(finding, known) < 0) united.set(finding.fingerprint, finding);
    }
  }
  return mostUrgentFirst([...united.values()].sort(byPlace));
}

function bySeriousness(a: Finding, b: Finding): number {
  return (
    Number(b.blocking) - Number(a.blocking) ||
    states.indexOf(a.state) - states.indexOf(b.state) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity)
  );
}

function byPlace({ location: left }: Finding, { location: right }: Finding): number {
  return (
    compare(left.path, right.path) ||
    (left.startLine ?? 0) - (right.startLine ?? 0) ||
    (left.startColumn ?? 0) - (right.startColumn ?? 0)
  );
}

/** One engine's work in two places: the time of both, and the memory of the larger. */
export function bothUses<T extends GateReport['engines'][number]>(one: T, other: T): T {
  const peaks = [one.peakMegabytes, other.peakMegabytes].filter((each) => each !== undefined);
  return {
    ...one,
    durationMs: one.durationMs + other.durationMs,
    ...(peaks.length > 0 && { peakMegabytes: Math.max(...peaks) }),
  };
}

function unitedEngines(gates: readonly GateReport[]): GateReport['engines'] {
  const united = new Map<string, GateReport['engines'][number]>();
  for (const engine of gates.flatMap((gate) => gate.engines)) {
    const key = JSON.stringify([engine.name, engine.version]);
    const known = united.get(key);
    united.set(key, known === undefined ? engine : bothUses(known, engine));
  }
  return [...united.values()];
}

function summed(counts: readonly (readonly [string, number])[]): Record<string, number> {
  const totals = new Map<string, number>();
  for (const [name, count] of counts) totals.set(name, add(totals.get(name) ?? 0, count));
  return Object.fromEntries(totals);
}

const sum = (gates: readonly GateReport[], of: (gate: GateReport) => number): number =>
  gates.reduce((total, gate) => add(total, of(gate)), 0);

/** A report holds whole numbers that can be counted with. */
const add = (a: number, b: number): number => Math.min(a + b, Number.MAX_SAFE_INTEGER);

const words = (gates: readonly GateReport[], of: (gate: GateReport) => string): string =>
  clip(enumerate([...new Set(gates.map(of))]), maxWords);

/** Which attempt of a workflow run a report is of; 0 outside of one. */
export const attemptOf = ({ target }: Report): number => target.run?.attempt ?? 0;

/** By code units: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
